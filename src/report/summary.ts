import { closeSync, constants, fstatSync, openSync } from 'node:fs';

import { MAX_SUMMARY_BYTES } from '../base/limits.js';
import { writeAll } from './write-all.js';

/**
 * Appends to the job summary of a step. `render` is told how many bytes still fit, since the runner drops a summary that is larger
 * than its limit altogether. Throws Error when the file is not a regular one or cannot be written.
 */
export function appendSummary(path: string, render: (roomBytes: number) => string): void {
  // Non-blocking: a FIFO in its place must not hold the run up.
  const descriptor = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0), 0o644);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Error('the job summary is not a regular file');
    const text = render(Math.max(0, MAX_SUMMARY_BYTES - status.size));
    writeAll(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

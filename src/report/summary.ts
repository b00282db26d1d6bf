import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';

import { MAX_SUMMARY_BYTES } from '../base/limits.js';
import { writeAll } from './write-all.js';

/**
 * Appends to the job summary of a step; gives the size in bytes that the file had before. `render` is told how many bytes still
 * fit, since the runner drops a summary that is larger than its limit altogether. `from` is what an earlier call gave: what was
 * said there no longer holds and is replaced. Throws Error when the file is not a regular one or cannot be written; then nothing
 * of this call, nor of the earlier one, stays in it.
 */
export function appendSummary(path: string, render: (roomBytes: number) => string, from: number | null = null): number {
  // Not blocking, and no link followed: whatever was put in the place of the file must neither hold the run up nor be written to.
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const descriptor = openSync(path, flags, 0o644);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Error('the job summary is not a regular file');
    const start = from === null ? status.size : Math.min(from, status.size);
    if (start < status.size) ftruncateSync(descriptor, start);
    const separator = separatorAfter(descriptor, start);
    const text = render(Math.max(0, MAX_SUMMARY_BYTES - start - separator.length));
    if (text === '') return start;
    try {
      writeAll(descriptor, separator + text);
    } catch (error) {
      // Half a summary might say something else than the whole one.
      ftruncateSync(descriptor, start);
      throw error;
    }
    return start;
  } finally {
    closeSync(descriptor);
  }
}

/** What makes the next line the first one of a block of its own, whatever the file ends with. */
function separatorAfter(descriptor: number, size: number): string {
  if (size === 0) return '';
  const last = new Uint8Array(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] === 0x0a ? '\n' : '\n\n';
}

import { writeSync } from 'node:fs';

import { errnoOf } from './errno.js';
import { pause } from './file-system.js';

/** How long a reader may take nothing of a full pipe, in milliseconds, before it counts as gone. */
const PATIENCE_MS = 5_000;

/**
 * Writes all of a text to a descriptor, synchronously, as UTF-8. A full pipe in non-blocking mode is waited for as long as its
 * reader goes on reading. Any other error is thrown as node:fs throws it (EPIPE, ENOSPC as on /dev/full): a verdict that could not
 * be printed is a failure to report.
 */
export function writeAll(descriptor: number, text: string, patienceMs = PATIENCE_MS): void {
  let rest: Uint8Array = Buffer.from(text, 'utf8');
  let stoppedAt: number | null = null;
  while (rest.length > 0) {
    const written = writeSome(descriptor, rest);
    if (written > 0) {
      rest = rest.subarray(written);
      stoppedAt = null;
      continue;
    }
    // Asked for only where there is something to wait for: the clock that no one sets takes half a millisecond to load.
    stoppedAt ??= performance.now();
    if (performance.now() - stoppedAt > patienceMs) throw new Error('what reads the output of the gate has stopped reading');
    pause(1);
  }
}

/** Gives how many bytes were taken; 0 where the pipe is full. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (errnoOf(error) === 'EAGAIN') return 0;
    throw error;
  }
}

import { writeSync } from 'node:fs';

/** How long a full pipe is waited for, in milliseconds, before what reads it counts as gone. */
const PATIENCE_MS = 5_000;

/**
 * Writes all of a text to a descriptor, synchronously, as UTF-8. A pipe in non-blocking mode that is full is waited for; any other
 * error is thrown (EPIPE, ENOSPC as on /dev/full): a verdict that nobody could read is a failure to report.
 */
export function writeAll(descriptor: number, text: string, write: typeof writeSync = writeSync): void {
  let rest: Uint8Array = Buffer.from(text, 'utf8');
  let waited = 0;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(write(descriptor, rest));
    } catch (error) {
      const full = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!full || waited >= PATIENCE_MS) throw error;
      waited += 1;
      pause(1);
    }
  }
}

/** Sleeps without the event loop: nothing else may run in the middle of a line. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

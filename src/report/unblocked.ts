import { constants, fstatSync, openSync } from 'node:fs';

/**
 * A descriptor for the same pipe that does not block, so that a reader that has stopped reading is noticed and not waited for
 * without end. What others do with the original descriptor is not changed by it. Where that cannot be had (no pipe, no Linux),
 * the descriptor itself.
 */
export function unblocked(descriptor: number): number {
  if (process.platform !== 'linux') return descriptor;
  try {
    if (!fstatSync(descriptor).isFIFO()) return descriptor;
    return openSync(`/proc/self/fd/${String(descriptor)}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    // Closed, or another user's pipe: writing to the original one says what there is to say.
    return descriptor;
  }
}

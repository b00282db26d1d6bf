import type { RunState } from './state.js';
import { isPromise } from './until-aborted.js';

/** Takes what a port gives, at once where there is nothing to wait for; what comes after the run gave up on it comes too late. */
export function whenThere<T extends object>(
  state: RunState,
  given: T | Promise<T>,
  take: (value: T) => void,
): Promise<void> | null {
  if (!isPromise(given)) {
    take(given);
    return null;
  }
  return given.then((late) => {
    if (!state.blocked) take(late);
  });
}

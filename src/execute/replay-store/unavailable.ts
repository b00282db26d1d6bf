import { GateError } from '../../base/error.js';

/** That a store cannot be used. `sentence` says why, and what to do. */
export function unavailable(sentence: string, cause?: unknown): GateError {
  return new GateError('replay_store_unavailable', sentence, cause);
}

/** That a claim was not confirmed, for whatever reason: nobody may go on. `sentence` says why. */
export function unconfirmed(sentence: string, cause: unknown): GateError {
  const rest = 'A claim that is not confirmed blocks, and the nonce may be used up: repair the store, then get a new approval.';
  return unavailable(`${sentence} ${rest}`, cause);
}

/** The GateError that a signal was aborted with: it says more than that a store was not waited for. */
export function abortedWith(signal: AbortSignal): GateError | null {
  return signal.aborted && signal.reason instanceof GateError ? signal.reason : null;
}

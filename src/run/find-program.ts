import { finding } from '../base/finding.js';
import type { ExecutionPort } from '../ports.js';
import { isToBeClaimed } from './claim.js';
import { guardedRequest } from './guarded-request.js';
import type { RunState } from './state.js';

/**
 * Has a command whose program is not there blocked before an approval is used up for it. Where nothing is claimed the decision stands, and
 * the start tells what is missing.
 */
export function findProgram(state: RunState, execution: ExecutionPort): void {
  const request = guardedRequest(state);
  if (request === null || state.store === null || !isToBeClaimed(state)) return;
  state.attempt('internal_error', () => {
    const refusal = execution.refusal(request, state.isolation);
    if (refusal === null) return;
    const message = `${refusal} Nothing was claimed: the approval can still be used.`;
    state.incident(finding('run_command_invalid', message, { expected: 'a program that may be run', found: 'none' }));
  });
}

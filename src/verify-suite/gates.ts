import { GateError } from '../base/error.js';
import type { PolicyGates } from '../base/policy-gates.js';
import { checkPolicyGates } from '../check/policy-gates.js';

/** The gates that a policy turns on, to judge again what was captured already: nothing is captured here. */
export const replayGates: PolicyGates = {
  capture: () => {
    throw new GateError('internal_error', 'Verifying reads nothing but the bundle.');
  },
  check: checkPolicyGates,
};

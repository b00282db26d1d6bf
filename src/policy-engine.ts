/** What only a run with a policy needs, as a bundle of its own: reading the policy, and the gates that it turns on. */

import type { LoadedPolicy, PolicyGates } from './base/policy-gates.js';
import { capturePolicy, type PolicyRequest } from './capture/policy/load.js';
import { captureSigned } from './capture/signed-evidence.js';
import { checkPolicyGates } from './check/policy-gates.js';

export { guardAction } from './check/production-action/guard.js';

/** The gates that a policy turns on; without a policy, the probes use them as well. */
export const policyGates: PolicyGates = { capture: captureSigned, check: checkPolicyGates };

/** The policy in force and its gates. Throws GateError where the gate itself fails; a policy that is wrong comes as findings. */
export async function loadPolicy(request: PolicyRequest, signal: AbortSignal): Promise<LoadedPolicy> {
  const captured = await capturePolicy(request, loadGithubClient, signal);
  if (!captured.ok) return captured;
  return { ok: true, policy: captured.policy, gates: policyGates };
}

// Large, and used only where the commit that a change is based on is not in the work tree's own repository.
const loadGithubClient = async (): Promise<typeof import('./github-client.js')> =>
  await import(/* webpackIgnore: true */ './github-client.js');

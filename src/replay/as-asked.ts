import type { Evidence } from '../base/evidence.js';
import type { Policy } from '../base/policy.js';
import type { Settings } from '../base/settings.js';
import { NotDerivable } from './not-derivable.js';

/**
 * What was judged is what the request asked to be judged: a run whose policy or evidence is other than its inputs want never comes as far
 * as that. Throws NotDerivable otherwise.
 */
export function requireAsAsked(policy: Policy, { artifact }: Evidence, settings: Settings): void {
  const asksForAction = settings.requestedAction !== null || settings.target !== null;
  // An approval of the action is a judgement as well.
  const judgesActions = policy.productionAction !== null || policy.approval !== null;
  const contradictions: readonly (readonly [what: string, holds: boolean])[] = [
    ['an action was asked for, and the policy judges none', asksForAction && !judgesActions],
    ['an approval was handed over, and the policy judges none', asksForApproval(settings) && policy.approval === null],
    ['the policy is for another environment', differs(settings.environment, policy.environment)],
    ['the policy file has another sha256 than policy-sha256', differs(settings.policySha256, policy.source?.sha256)],
    ['the evidence is not from the artifact that was asked for', (artifact?.name ?? null) !== settings.upstreamArtifact],
    ['the artifact has another sha256 than upstream-digest', differs(settings.upstreamDigest, artifact?.sha256)],
    ['nobody expected that sha256 of the artifact', differs(artifact?.expectedSha256 ?? null, settings.upstreamDigest)],
  ];
  const found = contradictions.find(([, holds]) => holds);
  if (found !== undefined) throw new NotDerivable(`What was judged is not what was asked for: ${found[0]}.`);
}

function asksForApproval({ approval, request }: Settings): boolean {
  return approval !== null || request !== null;
}

/** Whether there is a wish, and something else in its place. */
function differs(wanted: string | null, found: string | null | undefined): boolean {
  return wanted !== null && wanted !== found;
}

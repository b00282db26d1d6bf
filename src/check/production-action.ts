import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';

/** The `production-action` gate; no finding where the policy does not turn it on. */
export function checkProductionAction({ policy }: PolicySubject): readonly Finding[] {
  return policy.productionAction === null ? [] : [finding('check_did_not_run', 'The gate production-action gave no result.')];
}

import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';

/** The `beacon-rate` gate; no finding where the policy does not turn it on. */
export function checkBeaconRate({ policy }: PolicySubject, _evidence: Evidence): readonly Finding[] {
  return policy.beaconRate === null ? [] : [finding('check_did_not_run', 'The gate beacon-rate gave no result.')];
}

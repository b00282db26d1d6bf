import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';

/** The `execution-evidence` gate; no finding where the policy does not turn it on. */
export function checkExecutionEvidence({ policy }: PolicySubject, _evidence: Evidence): readonly Finding[] {
  return policy.executionEvidence === null ? [] : [finding('check_did_not_run', 'The gate execution-evidence gave no result.')];
}

import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';

/** Whether trusted keys signed the result of the key status, where the policy wants it (`signed-by`). */
export function checkKeyStatusSignature(
  { policy }: PolicySubject,
  _evidence: Evidence,
): { readonly findings: readonly Finding[]; readonly signed: boolean } {
  if (policy.keyStatus.signedBy === null) return { findings: [], signed: false };
  return { findings: [finding('check_did_not_run', 'The signature of the key status was not checked.')], signed: false };
}

import type { Evidence } from '../base/evidence.js';
import type { TrustedKey } from '../base/policy.js';
import type { PolicyChecked, PolicySubject } from '../base/policy-gates.js';
import { checkApproval } from './approval.js';
import { checkBeaconRate } from './beacon-rate.js';
import { checkTrustedKeys } from './envelope/trusted-key.js';
import { checkExecutionEvidence } from './execution-evidence.js';
import { checkKeyStatusSignature } from './key-status-signature.js';
import { checkProductionAction } from './production-action.js';

/** Runs the gates that the policy turns on, in their fixed order. Pure. */
export function checkPolicyGates(subject: PolicySubject, evidence: Evidence): PolicyChecked {
  const signers = new Set<TrustedKey>();
  const signature = checkKeyStatusSignature(subject, evidence);
  for (const key of signature.signers) signers.add(key);
  const findings = [
    ...(evidence.signed?.findings ?? []),
    ...checkTrustedKeys(subject.policy.trustedKeys),
    ...signature.findings,
    ...checkExecutionEvidence(subject, evidence, signers),
    ...checkBeaconRate(subject, evidence, signers),
    ...checkProductionAction(subject),
  ];
  // Who approves something vouches for no evidence.
  const approval = checkApproval(subject, evidence);
  return {
    findings: [...findings, ...approval.findings],
    keyStatusSigned: signature.signed,
    signers: [...signers],
    approval: approval.verdict,
  };
}

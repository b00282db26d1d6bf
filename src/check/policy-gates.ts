import type { Evidence } from '../base/evidence.js';
import type { PolicyChecked, PolicySubject } from '../base/policy-gates.js';
import { checkBeaconRate } from './beacon-rate.js';
import { checkTrustedKeys } from './envelope/trusted-key.js';
import { checkExecutionEvidence } from './execution-evidence.js';
import { checkKeyStatusSignature } from './key-status-signature.js';
import { checkProductionAction } from './production-action.js';

/** Runs the gates that the policy turns on, in their fixed order. Pure. */
export function checkPolicyGates(subject: PolicySubject, evidence: Evidence): PolicyChecked {
  const signature = checkKeyStatusSignature(subject, evidence);
  return {
    findings: [
      ...(evidence.signed?.findings ?? []),
      ...checkTrustedKeys(subject.policy.trustedKeys),
      ...signature.findings,
      ...checkExecutionEvidence(subject, evidence),
      ...checkBeaconRate(subject, evidence),
      ...checkProductionAction(subject),
    ],
    keyStatusSigned: signature.signed,
    keyStatusSigners: signature.signers,
  };
}

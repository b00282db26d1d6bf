import type { PlainJson } from '../../base/canonical.js';
import type { CapturedApproval } from '../../base/evidence.js';
import type { ApprovalRules, Policy } from '../../base/policy.js';
import { approvalOf, approvalSample, signedFiles, withApproval, type ApprovalSample } from '../approval-sample.js';
import type { Attempt } from '../gate.js';
import { edited, jsonOf, type Way } from '../json-edit.js';
import type { Attack } from './attack.js';

/** An attack on the approval sample. */
export function onApproved(change: (sample: ApprovalSample) => Attempt): Attack {
  return ({ keys }) => change(approvalSample(keys));
}

/** Other files in the place of the request or the approval. */
export function files(change: (sample: ApprovalSample) => Partial<CapturedApproval>): Attack {
  return onApproved((sample) => withApproval(sample.attempt, { ...signedFiles(sample), ...change(sample) }));
}

/** One value of the request changed, signed by who asks, and approved as it then is; undefined removes it. */
export function asked(way: Way, value: PlainJson | undefined, policy: PolicyChange = () => ({})): Attack {
  return onApproved((sample) => {
    const request = edited(sample.request, way, value === undefined ? undefined : jsonOf(value));
    const approval = approvalOf(sample.approval, request);
    return withApproval(changed(sample.attempt, policy), signedFiles({ ...sample, request, approval }));
  });
}

/** One value of the approval changed, and signed anew by who approves; undefined removes it. */
export function approved(way: Way, value: PlainJson | undefined): Attack {
  return onApproved((sample) => {
    const approval = edited(sample.approval, way, value === undefined ? undefined : jsonOf(value));
    return withApproval(sample.attempt, signedFiles({ ...sample, approval }));
  });
}

type PolicyChange = (policy: Policy) => Partial<Policy>;

/** The sample under a changed policy. */
export function underPolicy(change: PolicyChange): Attack {
  return onApproved(({ attempt }) => changed(attempt, change));
}

function changed(attempt: Attempt, change: PolicyChange): Attempt {
  return { ...attempt, policy: { ...attempt.policy, ...change(attempt.policy) } };
}

/** Other rules for approvals. */
export function approvalRules(changes: Partial<ApprovalRules>): PolicyChange {
  return ({ approval: rules }) => ({ approval: rules === null ? null : { ...rules, ...changes } });
}

/** One trusted key made somebody else's. */
export function keyOf(id: string, identity: string): PolicyChange {
  return ({ trustedKeys }) => ({ trustedKeys: trustedKeys.map((key) => (key.id === id ? { ...key, identity } : key)) });
}

import {
  NO_APPROVAL_FACTS,
  type ApprovalFacts,
  type ApprovalVerdict,
  type Approver,
  type WantedClaim,
} from '../base/approval.js';
import { identityKey, requesterOf } from '../base/approval-request.js';
import { asDigest } from '../base/digest.js';
import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import type { ApprovalRules, TrustedKey } from '../base/policy.js';
import { readApproval, type ReadApproval } from './approval/approval.js';
import { judgeApprovers } from './approval/approvers.js';
import { judgeBinding, judgeIdentity } from './approval/binding.js';
import { readRequest, type ReadRequest } from './approval/request.js';
import { judgeRequestTime, judgeValidity, rememberedUntil } from './approval/window.js';
import { Collector } from './collector.js';

/** What the gate `approval` found. */
export interface ApprovalChecked {
  readonly findings: readonly Finding[];
  /** null where the policy asks for no approval. */
  readonly verdict: ApprovalVerdict | null;
}

/**
 * The `approval` gate: did people whom the policy trusts approve what is asked for, for who asks, here and now? In this order: structure and
 * signature, approvers, times, identity, what is asked for, hashes and nonce. It grants nothing as long as a nonce is to be claimed:
 * then the verdict says which.
 */
export function checkApproval(
  subject: PolicySubject,
  { signed }: Evidence,
  signers: Set<TrustedKey> = new Set<TrustedKey>(),
): ApprovalChecked {
  const { policy, context } = subject;
  const rules = policy.approval;
  if (rules === null) return { findings: [], verdict: null };
  const captured = signed?.approval ?? null;
  if (captured === null) {
    const message = 'No approval was looked for.';
    return { findings: [finding('check_did_not_run', message)], verdict: { facts: NO_APPROVAL_FACTS, claim: null } };
  }
  const collector = new Collector('approval', signers);
  const request = readRequest(captured, rules, subject, collector);
  const approval = readApproval(captured.approval, subject, collector);
  if (approval !== null) judgeValidity(approval, rules, context.now, collector);
  if (request !== null) judgeRequestTime(request, rules, context.now, collector);
  judgeIdentity(approval, request, subject, collector);
  const requesters = [requesterOf(context), request?.fields.identity, approval?.fields.identity];
  const names = requesters.filter((name) => typeof name === 'string');
  const approvers = approval === null ? [] : judgeApprovers(approval, rules, policy.trustedKeys, names, collector);
  if (approval !== null && request !== null) judgeBinding(approval, request, subject, collector);

  const facts = factsOf(request, approval, approvers);
  const isVouchedFor = facts.vouchedBy !== null && approvers.length > 0;
  if (!collector.clean || approval === null || !isVouchedFor) {
    return { findings: collector.findings(), verdict: { facts, claim: null } };
  }
  return grant(rules, facts, claimOf(approval), collector);
}

function grant(rules: ApprovalRules, facts: ApprovalFacts, claim: WantedClaim, collector: Collector): ApprovalChecked {
  if (rules.replay !== 'off') return { findings: collector.findings(), verdict: { facts, claim } };
  const message = 'The policy turns replay protection off: the approval can be used again until it expires.';
  collector.add(finding('replay_protection_off', message));
  collector.add(finding('approval_granted', 'The request was approved; nobody asked whether the approval was used before.'));
  return { findings: collector.findings(), verdict: { facts, claim: null } };
}

/** One spelling for each identity: another one must not make a used nonce unused. */
function claimOf({ fields }: ReadApproval): WantedClaim {
  const { identity, action, nonce } = fields;
  return { identity: identityKey(identity), action, nonce, until: rememberedUntil(fields) };
}

function factsOf(request: ReadRequest | null, approval: ReadApproval | null, approvers: readonly Approver[]): ApprovalFacts {
  return {
    requestDigest: request?.digest ?? null,
    requestId: request?.fields.request_id ?? null,
    requestNonce: request?.fields.nonce ?? null,
    vouchedBy: request?.vouchedBy ?? null,
    approvalId: approval?.fields.approval_id ?? null,
    approvers,
    nonce: approval?.fields.nonce ?? null,
    expiresAt: approval?.fields.expires_at ?? null,
    commandSha256: asDigest(approval?.fields.command_sha256),
  };
}

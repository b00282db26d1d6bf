import type { EffectivePolicy, GateRecord, NonceClaim, RecordedApproval, RecordedInputs } from '../base/generated/records.js';
import { parseUtcTime } from '../base/time.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import { sameValue } from './same-value.js';

type Rules = NonNullable<EffectivePolicy['gates']['approval']>;

/**
 * Checks `approval` of the gate record against the policy beside it, against the other fields, and against recorded inputs where there are
 * any: that much holds also where nothing is derived again. Notes nothing where no approval was asked for.
 */
export function checkApprovalRecord(gate: GateRecord, inputs: RecordedInputs | null, list: CheckList): void {
  if (!knowsApproval(gate, inputs)) return;
  const policy = policyOf(gate, inputs);
  const rules = policy?.gates.approval ?? null;
  const claim = inputs?.nonce_claim ?? null;
  list.made('approval-record', 'The approval of the gate record is one that its policy takes.', [
    ...((gate.approval === null) === (rules === null)
      ? []
      : [{ message: 'Only one of policy and gate record knows of an approval.' }]),
    ...(inputs === null || sameValue(gate.approval?.nonce_claim ?? null, claim)
      ? []
      : [{ message: 'nonce_claim of the recorded inputs is not that of the gate record.' }]),
    ...claimForm(gate.approval?.nonce_claim ?? null),
    ...(gate.approval === null || rules === null || gate.runtime_decision === 'block'
      ? []
      : [...grantProblems(gate, gate.approval, rules), ...approverProblems(gate, gate.approval, rules, policy)]),
  ]);
}

/** Whether anything in the records is about an approval. */
export function knowsApproval(gate: GateRecord, inputs: RecordedInputs | null): boolean {
  const rules = policyOf(gate, inputs)?.gates.approval ?? null;
  return gate.approval !== null || rules !== null || (inputs?.nonce_claim ?? null) !== null;
}

function policyOf(gate: GateRecord, inputs: RecordedInputs | null): EffectivePolicy | null {
  return inputs?.policy ?? gate.effective_policy;
}

/** A store that answered has a kind and a name for what it keeps. */
function claimForm(claim: NonceClaim | null): Problem[] {
  if (claim === null) return [];
  const isClaimed = claim.state === 'claimed';
  return (claim.store !== null) === isClaimed && (claim.key !== null) === isClaimed
    ? []
    : [{ message: 'nonce_claim contradicts itself: a store and a key go with `claimed`, and with nothing else.' }];
}

/** What every approval has that let something go on. */
function grantProblems(gate: GateRecord, approval: RecordedApproval, { replay, signed_request: signed }: Rules): Problem[] {
  const { request_digest: request, approval_id: id, nonce, expires_at: expires, vouched_by: voucher } = approval;
  const isComplete = [request, approval.request_id, approval.request_nonce, id, nonce, expires, voucher].every(
    (one) => one !== null,
  );
  const state = approval.nonce_claim?.state ?? null;
  const accepted = { required: ['claimed'], optional: ['claimed', 'no-store'], off: [null] }[replay];
  return [
    ...(isComplete ? [] : [{ message: 'The decision is no block, and the approval is not complete.' }]),
    ...differing('The approval is bound to another command.', approval.command_sha256, gate.promotion.command_sha256),
    ...(signed && voucher !== 'signature' ? [{ message: 'The policy wants a signed request, and nobody signed it.' }] : []),
    ...(accepted.some((one) => one === state)
      ? []
      : [
          {
            message: `The policy says replay: ${replay}, and that is not what became of the nonce.`,
            recorded: state ?? 'none',
            computed: accepted.map((one) => one ?? 'none').join(' or '),
          },
        ]),
    ...(expires === null ? [] : expiryProblems(expires, gate.created_at)),
  ];
}

function expiryProblems(expires: string, createdAt: string): Problem[] {
  const [until, at] = [parseUtcTime(expires), parseUtcTime(createdAt)];
  if (until !== null && at !== null && until > at) return [];
  return [{ message: 'The approval had expired when it counted.', recorded: expires, computed: `after ${createdAt}` }];
}

/** As many different people as the policy asks for, each by a key that it trusts for that. */
function approverProblems(
  gate: GateRecord,
  { approvers }: RecordedApproval,
  { threshold, two_person: twoPerson }: Rules,
  policy: EffectivePolicy | null,
): Problem[] {
  const people = new Set(approvers.map(({ identity }) => folded(identity)));
  const requester = gate.runtime_context.github_actor;
  const isTrusted = ({ identity, key_id: id, key_sha256: digest }: RecordedApproval['approvers'][number]): boolean =>
    (policy?.trusted_keys ?? []).some(
      (key) =>
        key.id === id &&
        key.sha256 === digest &&
        key.purposes.includes('approval') &&
        folded(key.identity ?? '') === folded(identity),
    );
  return [
    ...(people.size === approvers.length && people.size >= threshold
      ? []
      : [
          {
            message: 'The approvers are not as many different people as the policy asks for.',
            recorded: String(people.size),
            computed: `at least ${String(threshold)}`,
          },
        ]),
    ...(approvers.every(isTrusted) ? [] : [{ message: 'An approver has no key that the policy trusts with approvals.' }]),
    ...(twoPerson && requester !== null && people.has(folded(requester))
      ? [{ message: 'The requester approved the own request, and the policy wants two people.' }]
      : []),
  ];
}

/** Identities are compared in lower-case ASCII, as the names of accounts are. */
function folded(identity: string): string {
  return identity.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

import type { Approver } from '../../base/approval.js';
import { identityKey } from '../../base/approval-request.js';
import type { ApprovalRules, TrustedKey } from '../../base/policy.js';
import type { Collector } from '../collector.js';
import { knownKeys } from '../envelope/trusted-key.js';
import type { ReadApproval } from './approval.js';
import { within } from './fields.js';

/**
 * Who approved: the identities of the keys that signed, as the policy gives them, each once; and whether they are enough. Where the policy
 * wants two persons, a requester counts as no approver, and neither does a key that the policy lists as theirs under any id.
 */
export function judgeApprovers(
  { signers, file }: ReadApproval,
  rules: ApprovalRules,
  keys: readonly TrustedKey[],
  requesters: readonly string[],
  collector: Collector,
): readonly Approver[] {
  const known = knownKeys(keys);
  const asking = new Set(requesters.map(identityKey));
  const approvers = new Map<string, Approver>();
  const own = new Map<string, Approver>();
  for (const signer of signers) {
    const { identity, id: keyId, sha256: keySha256 } = signer;
    // A policy with such a key is refused; whoever has no name is nobody.
    if (identity === null) continue;
    const entries = known.find(({ entries }) => entries.includes(signer))?.entries ?? [signer];
    const isRequester = entries.some((entry) => entry.identity !== null && asking.has(identityKey(entry.identity)));
    const list = rules.twoPerson && isRequester ? own : approvers;
    const key = identityKey(identity);
    if (!list.has(key)) list.set(key, { identity, keyId, keySha256 });
  }
  // A threshold that is no number is never met, and one below 1 is still not met by nobody.
  if (approvers.size > 0 && approvers.size >= rules.threshold) return [...approvers.values()];
  const names = [...approvers.values(), ...own.values()].map(({ identity }) => identity);
  if (own.size > 0) {
    const found = [...own.values()].map(({ identity, keyId }) => `${identity} (${keyId})`).join(', ');
    collector.at(file, 'approval_by_requester', '/identity', 'approvers that are not the requester', found);
  }
  if (own.size === 0 || names.length < rules.threshold) {
    const found = names.length === 0 ? 'none' : `${String(names.length)} (${names.join(', ')})`;
    const expected = `signatures by ${String(rules.threshold)} different approvers`;
    collector.at(within(file, ''), 'approval_threshold_not_met', '/signatures', expected, found);
  }
  return [...approvers.values()];
}

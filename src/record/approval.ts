import { NO_APPROVAL_FACTS, type NonceAnswer } from '../base/approval.js';
import type { GateRecord, NonceClaim } from '../base/generated/records.js';
import type { Checked } from '../base/outcome.js';
import type { Policy } from '../base/policy.js';

/** The approval as the gate record holds it; null where the policy asks for none. */
export function approvalRecord(policy: Policy, { approval, nonceAnswer }: Checked): GateRecord['approval'] {
  if (policy.approval === null) return null;
  const facts = approval?.facts ?? NO_APPROVAL_FACTS;
  return {
    request_digest: facts.requestDigest,
    request_id: facts.requestId,
    request_nonce: facts.requestNonce,
    vouched_by: facts.vouchedBy,
    approval_id: facts.approvalId,
    approvers: facts.approvers.map(({ identity, keyId, keySha256 }) => ({ identity, key_id: keyId, key_sha256: keySha256 })),
    nonce: facts.nonce,
    expires_at: facts.expiresAt,
    command_sha256: facts.commandSha256,
    nonce_claim: nonceClaimRecord(nonceAnswer),
  };
}

/** What the replay store answered, as records say it. */
export function nonceClaimRecord(answer: NonceAnswer | null): NonceClaim | null {
  if (answer === null) return null;
  if (answer.state === 'no-store') return { state: 'no-store', store: null, key: null };
  return { state: 'claimed', store: answer.store, key: answer.key };
}

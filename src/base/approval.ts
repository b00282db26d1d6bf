import type { Digest } from './digest.js';

/** Who vouches for a request: a signature of the requester, or the context of the run. */
export type RequestVoucher = 'context' | 'signature';

/** Somebody whose signature counts. */
export interface Approver {
  /** Who, as the policy says; never what the envelope says. */
  readonly identity: string;
  readonly keyId: string;
  /** sha256 of the key file. */
  readonly keySha256: Digest;
}

/** What the gate established about an approval, as records say it; null is what it did not establish. */
export interface ApprovalFacts {
  readonly requestDigest: Digest | null;
  readonly requestId: string | null;
  readonly requestNonce: string | null;
  readonly vouchedBy: RequestVoucher | null;
  /** From here on: nothing that no trusted key signed. */
  readonly approvalId: string | null;
  readonly approvers: readonly Approver[];
  readonly nonce: string | null;
  /** As the approval writes it: RFC 3339 in UTC. */
  readonly expiresAt: string | null;
  readonly commandSha256: Digest | null;
}

/** The nonce of an approval that nobody else may use. */
export interface WantedClaim {
  readonly identity: string;
  readonly action: string;
  readonly nonce: string;
  /** When it may be forgotten, in milliseconds since 1970: the end of the approval and the skew of clocks. */
  readonly until: number;
}

/** What the gate `approval` says beside its findings. */
export interface ApprovalVerdict {
  readonly facts: ApprovalFacts;
  /** What the replay store has to be asked for before the approval counts; null where it does not count, or replay protection is off. */
  readonly claim: WantedClaim | null;
}

/** What became of the claim. */
export type NonceAnswer =
  | { readonly state: 'claimed'; readonly store: 'local' | 'github'; readonly key: Digest }
  /** There is none here. */
  | { readonly state: 'no-store' };

/** What it is before anything is known. */
export const NO_APPROVAL_FACTS: ApprovalFacts = {
  requestDigest: null,
  requestId: null,
  requestNonce: null,
  vouchedBy: null,
  approvalId: null,
  approvers: [],
  nonce: null,
  expiresAt: null,
  commandSha256: null,
};

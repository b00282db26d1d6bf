/** The replay store as everybody else knows it: who claims a nonce first may use it, nobody else ever (INV-3). */

import { canonicalOfPlain } from './canonical.js';
import { sha256, type Digest } from './digest.js';

/** What a nonce is claimed for. */
export interface NonceClaim {
  readonly identity: string;
  readonly action: string;
  readonly nonce: string;
  /** Milliseconds since 1970: the claim has to outlive this; skew included. */
  readonly until: number;
  /** Request id of the run that claims it. */
  readonly requestId: string;
}

export type ReplayStoreKind = 'local' | 'github';

export type ClaimResult = { readonly state: 'claimed' } | { readonly state: 'already-used' };

/** Where it is kept which nonces were used. */
export interface ReplayStore {
  readonly kind: ReplayStoreKind;
  /**
   * Linearizable: of all claims of one identity, action and nonce at most one is `claimed`. Throws GateError
   * `replay_store_unavailable` where the answer is not known: then nobody may go on, and the nonce may be used up. Throws the signal's own
   * GateError when it is aborted.
   */
  readonly claim: (claim: NonceClaim, signal: AbortSignal) => Promise<ClaimResult>;
}

/**
 * The name under which stores keep a claim: sha256 of the canonical text of [identity, action, nonce]. The identity counts in lower-case
 * ASCII, because identities are compared like that: else another spelling of one name would use the nonce once more. Throws TypeError
 * where one of the three is empty or has no canonical text.
 */
export function claimKey({ identity, action, nonce }: Pick<NonceClaim, 'identity' | 'action' | 'nonce'>): Digest {
  const parts = [identity.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), action, nonce];
  // Claims of nothing would all be the same claim.
  if (parts.includes('')) throw new TypeError('A claim needs an identity, an action and a nonce.');
  return sha256(canonicalOfPlain(parts));
}

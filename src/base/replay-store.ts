import type { NonceClaim } from './approval.js';
import { canonicalOfPlain } from './canonical.js';
import { sha256, type Digest } from './digest.js';

/** A claim, and the run that makes it. */
export interface StoreClaim extends NonceClaim {
  readonly requestId: string;
}

export type ReplayStoreKind = 'local' | 'github';

export type ClaimResult = { readonly state: 'claimed' } | { readonly state: 'already-used' };

/** What remembers nonces (INV-3). */
export interface ReplayStore {
  readonly kind: ReplayStoreKind;
  /**
   * Linearizable: of all claims of one identity, action and nonce at most one is `claimed`. Throws GateError `replay_store_unavailable`
   * where the answer is not known: then nobody may go on, and the nonce may be used up.
   */
  readonly claim: (claim: StoreClaim, signal: AbortSignal) => Promise<ClaimResult>;
}

/** The name under which stores keep a nonce: sha256 of the canonical text of [identity, action, nonce]. */
export function claimKey({ identity, action, nonce }: Pick<NonceClaim, 'identity' | 'action' | 'nonce'>): Digest {
  return sha256(canonicalOfPlain([identity, action, nonce]));
}

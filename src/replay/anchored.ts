import type { Digest } from '../base/digest.js';
import type { Outcome } from '../base/outcome.js';
import type { TrustedKey } from '../base/policy.js';

/** A key whose signature vouches for the evidence; whoever trusts it compares the digest of its file with one from elsewhere. */
export interface AnchoringKey {
  readonly id: string;
  /** sha256 of the bytes of the key file. */
  readonly sha256: Digest;
}

/**
 * The keys that make the evidence of a derived decision anchored; none where it is self-consistent at best. `signers` are the keys whose
 * signatures counted, over whatever evidence. All hashes hold, the policy asked for these signatures, and no gate relied on what the caller
 * alone vouches for. An artifact that has the sha256 that somebody expected counts for nothing here: the archive is not in the bundle.
 */
export function anchoredBy({ checked, policy }: Outcome, signers: readonly TrustedKey[]): readonly AnchoringKey[] {
  const { keyStatus, executionEvidence, beaconRate } = policy;
  if (checked.evidenceProof !== 'anchored' || keyStatus.signedBy === null) return [];
  if ([executionEvidence, beaconRate].some((rules) => rules?.source === 'metadata')) return [];
  return signers.map(({ id, sha256 }) => ({ id, sha256 }));
}

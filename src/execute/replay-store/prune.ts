import type { Digest } from '../../base/digest.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import { readClaim, type ClaimRecord } from './claim-record.js';

/** What became of pruning a store. */
export interface PruneReport {
  /** Claims whose time has not come. */
  readonly kept: number;
  readonly deleted: readonly DeletedClaim[];
  /** Claims that cannot be judged or deleted, and are still there. */
  readonly problems: readonly PruneProblem[];
  /** Claims that this call did not get to. */
  readonly left: number;
}

export interface DeletedClaim extends ClaimRecord {
  readonly key: Digest;
}

export interface PruneProblem {
  /** null where it is about the store itself. */
  readonly key: Digest | null;
  /** A whole sentence. */
  readonly message: string;
}

/** What one claim is: to be deleted, to be kept, or neither can be said. */
export type JudgedClaim =
  | { readonly state: 'expired'; readonly record: ClaimRecord }
  | { readonly state: 'kept' }
  /** `why` is a predicate. */
  | { readonly state: 'unreadable'; readonly why: string };

/** Judges a claim by what its store keeps of it. `now` is milliseconds since 1970. */
export function judgeClaim(bytes: Uint8Array, key: Digest, now: number): JudgedClaim {
  const read = readClaim(bytes, key);
  if (!read.ok) return { state: 'unreadable', why: read.why };
  // The clock that claims are pruned by may be ahead of the one that approvals are judged by.
  return now > read.until + MAX_CLOCK_SKEW_MS ? { state: 'expired', record: read.record } : { state: 'kept' };
}

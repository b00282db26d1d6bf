/** What verifying comes to: words that judging, rendering and the exit status share. Names are those of `--json`. */

/** One check of one target. A check that could not be made says why; it proves nothing and is never counted as passed. */
export interface VerificationCheck {
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'skip';
  /** Whole sentences; what is foreign in them is printable. */
  readonly message: string;
  /** What the files say and what they give, where the two differ. */
  readonly recorded?: string;
  readonly computed?: string;
}

/** `hashes`: every hash and link holds; `replayed`: the decision was derived again as well. */
export type VerificationVerdict = 'replayed' | 'hashes' | 'not proved';

/** What was judged of one bundle or workspace. */
export interface Verification {
  readonly kind: 'bundle' | 'workspace';
  /** Records of the compatible systems, which have fewer hashes than ours. */
  readonly legacy: boolean;
  readonly verdict: VerificationVerdict;
  /** How far the evidence is proved; null where nothing is. */
  readonly proof: 'self-consistent' | 'anchored' | null;
  /** What the records say, whether it is proved or not; null where they cannot be read. */
  readonly decision: string | null;
  readonly request_id: string | null;
  /** All of them; with many targets, the first one that failed. */
  readonly checks: readonly VerificationCheck[];
}

/** The result of one target, with its path as it was found. */
export type VerificationResult =
  | (Verification & { readonly path: string; readonly exit_status: 0 | 1 })
  /** It could not be judged, or (3) judging it failed. */
  | { readonly path: string; readonly kind: 'unusable'; readonly problem: string; readonly exit_status: 2 | 3 };

/** How many targets came to what. */
export interface VerificationSummary {
  readonly targets: number;
  readonly replayed: number;
  readonly hashes: number;
  readonly not_proved: number;
  readonly unusable: number;
  /** Of those that are proved. */
  readonly anchored: number;
  readonly legacy: number;
  /** Symbolic links that were met on the way and not followed: what they lead to was not judged. */
  readonly links_not_followed: number;
}

/** All results, sorted by path within each path that was asked for. */
export interface VerificationReport {
  readonly schema: 'fail-closed-gate/verification/v1';
  readonly results: readonly VerificationResult[];
  readonly summary: VerificationSummary;
  /** The worst of all. */
  readonly exit_status: 0 | 1 | 2 | 3;
}

/** The report that `verify --compliance` writes: INV-1 to INV-6, and what the artifacts show of them. Names are those of the JSON. */

import type { VerificationVerdict } from './verification.js';

export type InvariantId = 'INV-1' | 'INV-2' | 'INV-3' | 'INV-4' | 'INV-5' | 'INV-6';

/**
 * `not met`: what an artifact of this kind must show is not shown, or is shown not to hold. `not applicable`: the thing itself did not
 * happen, or no artifact of this kind can show it; it is never a word for missing proof.
 */
export type InvariantResult = 'met' | 'not met' | 'not applicable';

/** One invariant. Texts are whole sentences of our own, but for `failed`. */
export interface InvariantReport {
  readonly id: InvariantId;
  readonly meaning: string;
  /** What must hold. */
  readonly requirement: string;
  /** Which artifact shows it. */
  readonly artifact: string;
  /** What was checked of the targets, with how many it holds for. */
  readonly checked: readonly string[];
  readonly result: InvariantResult;
  readonly reason: string;
  /** Paths of targets that do not show it, as they were found; bounded. */
  readonly failed: readonly string[];
}

/** One target that the report is about. */
export interface ComplianceTarget {
  readonly path: string;
  readonly verdict: VerificationVerdict | 'unusable';
  readonly proof: 'self-consistent' | 'anchored' | null;
  readonly legacy: boolean;
  readonly decision: string | null;
  readonly request_id: string | null;
}

export interface ComplianceReport {
  readonly schema: 'fail-closed-gate/compliance-report/v1';
  /** RFC 3339 in UTC: when it was made. */
  readonly created_at: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** `not met` where one invariant is; never `met` for an invariant that is not applicable. */
  readonly result: Exclude<InvariantResult, 'not applicable'>;
  readonly invariants: readonly InvariantReport[];
  readonly targets: readonly ComplianceTarget[];
}

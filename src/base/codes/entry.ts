import type { FailureClass, FindingOutcome } from '../decision.js';

/** The gates in their fixed order, and `gate` for the gate's own troubles. */
export const GATE_IDS = [
  'key-status',
  'runtime-context',
  'execution-evidence',
  'beacon-rate',
  'production-action',
  'approval',
  'receipt',
  'gate',
] as const;
export type GateId = (typeof GATE_IDS)[number];

/** The names under `checks` of the gate record (COMPATIBILITY §2). */
export const RUNTIME_CHECKS = [
  'stage355_result_exists',
  'stage355_status_exists',
  'stage355_decision_accept',
  'stage355_violations_empty',
  'stage355_result_sha256_present',
  'stage355_entry_hash_present',
  'stage355_entry_hash_matches_status_previous_binding',
  'stage355_no_private_keys',
  'stage355_no_real_pqc_signature_claim',
  'stage355_pqc_intent_not_active',
  'runtime_context_detected',
  'ci_context_valid_if_required',
] as const;
export type RuntimeCheck = (typeof RUNTIME_CHECKS)[number];

/** One row of the closed table of codes: what a decision needs of it. */
export interface CodeEntry {
  readonly gate: GateId;
  readonly outcome: FindingOutcome;
  readonly failureClass: FailureClass;
  /** The check of the gate record that a finding with this code makes false. */
  readonly check?: RuntimeCheck;
  /** What the compatible systems write under `violations`, where they have a word of their own. */
  readonly violation?: string;
}

/** What a person is told of a code. */
export interface CodeText {
  /** What is the matter, in one sentence. */
  readonly meaning: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

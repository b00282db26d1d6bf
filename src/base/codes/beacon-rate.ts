import type { CodeEntry } from './entry.js';

/** Codes of the `beacon-rate` gate (COMPATIBILITY §5). */

const EVIDENCE = { gate: 'beacon-rate', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'beacon-rate', outcome: 'block', failureClass: 'policy' } as const;
const WARN = { gate: 'beacon-rate', outcome: 'warn', failureClass: 'none' } as const;
const PASS = { gate: 'beacon-rate', outcome: 'pass', failureClass: 'none' } as const;

export const BEACON_RATE_CODES = {
  beacon_evidence_missing: EVIDENCE,
  beacon_count_insufficient: POLICY,
  beacon_rate_below_threshold: POLICY,
  beacon_environment_refused: POLICY,
  beacon_evidence_too_old: POLICY,
  beacon_subject_mismatch: EVIDENCE,
  beacon_artifact_mismatch: EVIDENCE,
  beacon_metadata_incomplete: EVIDENCE,
  beacon_count_malformed: EVIDENCE,
  beacon_rate_malformed: EVIDENCE,
  beacon_sequence_reversed: EVIDENCE,
  beacon_count_exceeds_span: EVIDENCE,
  beacon_gaps_mismatch: EVIDENCE,
  beacon_rate_mismatch: EVIDENCE,
  beacon_time_malformed: EVIDENCE,
  beacon_window_reversed: EVIDENCE,
  beacon_made_before_end: EVIDENCE,
  beacon_evidence_in_future: EVIDENCE,
  beacon_source_unknown: EVIDENCE,
  beacon_schema_invalid: EVIDENCE,
  beacon_evidence_missing_warn: WARN,
  beacon_count_insufficient_warn: WARN,
  beacon_rate_below_threshold_warn: WARN,
  beacon_rate_passed: PASS,
  beacon_rate_not_required: PASS,
} as const satisfies Record<string, CodeEntry>;

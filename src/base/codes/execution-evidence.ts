import type { CodeEntry } from './entry.js';
import { SIGNED_GATE_CODES } from './signed-gate.js';

/** Codes of the `execution-evidence` gate (COMPATIBILITY §4), after those that it shares with `beacon-rate`. */

const EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'execution-evidence', outcome: 'block', failureClass: 'policy' } as const;
const PASS = { gate: 'execution-evidence', outcome: 'pass', failureClass: 'none' } as const;

export const EXECUTION_EVIDENCE_CODES = {
  ...SIGNED_GATE_CODES,
  execution_evidence_missing: EVIDENCE,
  execution_evidence_quality_insufficient: POLICY,
  execution_evidence_environment_refused: POLICY,
  execution_evidence_too_old: POLICY,
  execution_evidence_addresses_not_canonical: POLICY,
  execution_evidence_subject_mismatch: EVIDENCE,
  execution_evidence_artifact_mismatch: EVIDENCE,
  execution_evidence_flag_malformed: EVIDENCE,
  execution_evidence_count_malformed: EVIDENCE,
  execution_evidence_symbols_exceed_count: EVIDENCE,
  execution_evidence_time_malformed: EVIDENCE,
  execution_evidence_window_reversed: EVIDENCE,
  execution_evidence_duration_mismatch: EVIDENCE,
  execution_evidence_made_before_end: EVIDENCE,
  execution_evidence_in_future: EVIDENCE,
  execution_evidence_source_unknown: EVIDENCE,
  execution_evidence_digest_malformed: EVIDENCE,
  execution_evidence_schema_invalid: EVIDENCE,
  execution_evidence_missing_warn: { gate: 'execution-evidence', outcome: 'warn', failureClass: 'none' },
  execution_evidence_passed: PASS,
  execution_evidence_not_required: PASS,
} as const satisfies Record<string, CodeEntry>;

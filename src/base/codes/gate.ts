import type { CodeEntry } from './entry.js';

/** Codes of class gate: the gate itself could not work. Every one is a block, and report-only never softens it. */

const GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' } as const;

export const GATE_CODES = {
  not_evaluated: GATE,
  check_did_not_run: GATE,
  command_unknown: GATE,
  input_unknown: GATE,
  input_invalid: GATE,
  upstream_artifact_unavailable: GATE,
  output_path_refused: GATE,
  output_locked: GATE,
  output_write_failed: GATE,
  audit_log_broken: GATE,
  audit_log_failed: GATE,
  bundle_write_failed: GATE,
  receipt_upload_failed: GATE,
  report_failed: GATE,
  run_interrupted: GATE,
  internal_error: GATE,
} as const satisfies Record<string, CodeEntry>;

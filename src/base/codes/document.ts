import type { CodeEntry } from './entry.js';

/** Codes about reading a document at all: the file, the bytes, the JSON text. They hold for every evidence file. */

const EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' } as const;

export const DOCUMENT_CODES = {
  file_outside_workspace: EVIDENCE,
  file_not_regular: EVIDENCE,
  file_unreadable: EVIDENCE,
  json_empty: EVIDENCE,
  json_too_large: EVIDENCE,
  json_not_utf8: EVIDENCE,
  json_byte_order_mark: EVIDENCE,
  json_syntax: EVIDENCE,
  json_trailing_text: EVIDENCE,
  json_duplicate_key: EVIDENCE,
  json_lone_surrogate: EVIDENCE,
  json_non_finite_number: EVIDENCE,
  json_number_overflow: EVIDENCE,
  json_number_too_long: EVIDENCE,
  json_too_deep: EVIDENCE,
  json_too_many_values: EVIDENCE,
  json_not_object: EVIDENCE,
  secret_material_detected: { ...EVIDENCE, failureClass: 'policy', check: 'stage355_no_private_keys' },
  upstream_artifact_missing: EVIDENCE,
  upstream_artifact_digest_mismatch: EVIDENCE,
  upstream_run_mismatch: EVIDENCE,
  upstream_artifact_refused: EVIDENCE,
} as const satisfies Record<string, CodeEntry>;

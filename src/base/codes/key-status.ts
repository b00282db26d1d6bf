import type { CodeEntry } from './entry.js';
import { KEY_RECORD_CODES } from './key-record.js';

/** Codes of the `key-status` gate, in the order of COMPATIBILITY §2: first its table, then its list of further blocks. */

const EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' } as const;
const HASHES = 'stage355_entry_hash_matches_status_previous_binding';

export const KEY_STATUS_CODES = {
  stage355_result_missing: { ...EVIDENCE, check: 'stage355_result_exists' },
  stage355_status_missing: { ...EVIDENCE, check: 'stage355_status_exists' },
  stage355_decision_not_accept: {
    ...POLICY,
    check: 'stage355_decision_accept',
    violation: 'stage355_decision_not_accept_verification_ready',
  },
  stage355_violations_present: { ...POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations' },
  stage355_entry_hash_missing: { ...EVIDENCE, check: 'stage355_entry_hash_present' },
  stage355_entry_hash_mismatch: { ...EVIDENCE, check: HASHES },
  private_key_boundary_failed: {
    ...POLICY,
    check: 'stage355_no_private_keys',
    violation: 'stage355_private_key_safety_boundary_failed',
  },
  pqc_intent_active_claim_detected: {
    ...POLICY,
    check: 'stage355_pqc_intent_not_active',
    violation: 'stage355_pqc_intent_active_claim_detected',
  },
  stage355_result_sha256_missing: { ...EVIDENCE, check: 'stage355_result_sha256_present' },
  stage355_result_sha256_malformed: { ...EVIDENCE, check: 'stage355_result_sha256_present' },
  stage355_result_sha256_mismatch: { ...EVIDENCE, check: 'stage355_result_sha256_present' },
  stage355_entry_hash_malformed: { ...EVIDENCE, check: 'stage355_entry_hash_present' },
  stage355_status_hash_mismatch: { ...EVIDENCE, check: HASHES },
  raw_secret_boundary_failed: POLICY,
  real_key_rotation_claim_detected: POLICY,
  real_rekor_claim_detected: POLICY,
  real_pqc_signature_claim_detected: {
    ...POLICY,
    check: 'stage355_no_real_pqc_signature_claim',
    violation: 'stage355_real_pqc_signature_claim_detected',
  },
  stage355_safety_flag_not_true: POLICY,
  stage355_status_violations_present: { ...POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations' },
  stage355_check_not_true: POLICY,
  stage355_checks_empty: EVIDENCE,
  stage355_key_status_check_not_true: POLICY,
  stage355_key_status_checks_empty: EVIDENCE,
  ...KEY_RECORD_CODES,
  stage355_stage_unexpected: EVIDENCE,
  stage355_previous_hash_missing: { ...EVIDENCE, check: HASHES },
  stage355_previous_hash_malformed: { ...EVIDENCE, check: HASHES },
  stage355_previous_hash_mismatch: { ...EVIDENCE, check: HASHES },
  stage355_created_at_malformed: EVIDENCE,
  stage355_created_at_in_future: EVIDENCE,
  stage355_evidence_too_old: POLICY,
  stage355_result_schema_invalid: EVIDENCE,
  stage355_status_schema_invalid: EVIDENCE,
  stage354_ledger_schema_invalid: EVIDENCE,
  stage354_ledger_hash_mismatch: EVIDENCE,
  stage354_ledger_link_mismatch: { ...EVIDENCE, check: HASHES },
  stage355_entry_hash_unexpected: { ...EVIDENCE, check: HASHES },
  key_status_verified: { gate: 'key-status', outcome: 'pass', failureClass: 'none' },
} as const satisfies Record<string, CodeEntry>;

import type { CodeText } from '../entry.js';
import type { KEY_STATUS_CODES } from '../key-status.js';
import { KEY_RECORD_TEXTS } from './key-record.js';

const RERUN = 'Run the key status verification again and hand over both of its files unchanged.';
const TAMPERED = 'Treat the evidence as tampered with: find out who changed it, then run the key status verification again.';

/** The texts of `KEY_STATUS_CODES`. */
export const KEY_STATUS_TEXTS = {
  stage355_result_missing: {
    meaning: 'The revocation enforcement result is not there.',
    remedy: 'Check key-status-result, that the upstream job ran, and that this job checks out or downloads its files.',
  },
  stage355_status_missing: {
    meaning: 'The key status verification is not there.',
    remedy: 'Check key-status-verification, that the upstream job ran, and that this job checks out or downloads its files.',
  },
  stage355_decision_not_accept: {
    meaning: 'The upstream decision is not `accept_verification_ready`.',
    remedy: 'Read the reasons in the result file and resolve them upstream.',
  },
  stage355_violations_present: {
    meaning: 'The result lists violations, or its list is not the empty list that is required.',
    remedy: 'Resolve the listed violations upstream.',
  },
  stage355_entry_hash_missing: {
    meaning: 'An `entry_hash` is absent, so the two files cannot be bound to each other.',
    remedy: RERUN,
  },
  stage355_entry_hash_mismatch: {
    meaning: 'The result and the status document name different `entry_hash` values: they are not of the same run.',
    remedy: 'Hand over the two files of one and the same run.',
  },
  private_key_boundary_failed: {
    meaning: 'The safety flag `no_private_keys` is not true.',
    remedy: 'Treat the private keys as published: revoke them, and remove them from the evidence.',
  },
  pqc_intent_active_claim_detected: {
    meaning:
      'The safety flag `pqc_ml_dsa_active_signature_not_claimed` is not true: an intent is passed off as an active signature.',
    remedy: 'Record ML-DSA as intent_only upstream until a real key signs.',
  },
  stage355_result_sha256_missing: {
    meaning: 'The result has no `result_sha256`.',
    remedy: RERUN,
  },
  stage355_result_sha256_malformed: {
    meaning: '`result_sha256` is not 64 lower-case hexadecimal digits.',
    remedy: RERUN,
  },
  stage355_result_sha256_mismatch: {
    meaning: '`result_sha256` is not the hash of the result document: the document was changed after it was hashed.',
    remedy: TAMPERED,
  },
  stage355_entry_hash_malformed: {
    meaning: 'An `entry_hash` is not 64 lower-case hexadecimal digits.',
    remedy: RERUN,
  },
  stage355_status_hash_mismatch: {
    meaning: '`entry_hash` is not the hash of the status document: the document was changed after it was hashed.',
    remedy: TAMPERED,
  },
  raw_secret_boundary_failed: {
    meaning: 'The safety flag `no_raw_secrets` is not true.',
    remedy: 'Treat the secrets as published: revoke them, and remove them from the evidence.',
  },
  real_key_rotation_claim_detected: {
    meaning: 'The safety flag `no_real_key_rotation_claim` is not true: a rotation is claimed that this evidence cannot show.',
    remedy: 'Correct the claim upstream.',
  },
  real_rekor_claim_detected: {
    meaning:
      'The safety flag `no_real_rekor_claim` is not true: a transparency log entry is claimed that this evidence cannot show.',
    remedy: 'Correct the claim upstream.',
  },
  real_pqc_signature_claim_detected: {
    meaning:
      'The safety flag `no_real_pqc_signature_claim` is not true: a post-quantum signature is claimed that was not made.',
    remedy: 'Correct the claim upstream.',
  },
  stage355_safety_flag_not_true: {
    meaning: 'A further safety flag of the status document is not true.',
    remedy: 'Resolve what the flag names upstream.',
  },
  stage355_status_violations_present: {
    meaning: 'The status document lists violations, or its list is not the empty list that is required.',
    remedy: 'Resolve the listed violations upstream.',
  },
  stage355_check_not_true: {
    meaning: 'An inner check of the result is not true.',
    remedy: 'Resolve what the check names upstream.',
  },
  stage355_checks_empty: {
    meaning: 'The result lists no inner check at all, and nothing checked is nothing proved.',
    remedy: RERUN,
  },
  stage355_key_status_check_not_true: {
    meaning: 'An inner check of the status document is not true.',
    remedy: 'Resolve what the check names upstream.',
  },
  stage355_key_status_checks_empty: {
    meaning: 'The status document lists no inner check at all, and nothing checked is nothing proved.',
    remedy: RERUN,
  },
  ...KEY_RECORD_TEXTS,
  stage355_stage_unexpected: {
    meaning: '`stage` is not exactly 355 or `source_stage` is not exactly 354: this is another document.',
    remedy: 'Hand over the files of the key status verification.',
  },
  stage355_previous_hash_missing: {
    meaning: '`previous_hash` is absent or empty, so the document is linked to nothing.',
    remedy: RERUN,
  },
  stage355_previous_hash_malformed: {
    meaning: '`previous_hash` is not 64 lower-case hexadecimal digits.',
    remedy: RERUN,
  },
  stage355_previous_hash_mismatch: {
    meaning: 'The result and the status document name different `previous_hash` values.',
    remedy: 'Hand over the two files of one and the same run.',
  },
  stage355_created_at_malformed: {
    meaning: '`created_at` is not an RFC 3339 time in UTC with `Z` and a real calendar date.',
    remedy: RERUN,
  },
  stage355_created_at_in_future: {
    meaning: '`created_at` is more than five minutes ahead of our clock.',
    remedy: 'Check the clocks of both machines.',
  },
  stage355_evidence_too_old: {
    meaning: 'The evidence is older than max-age.',
    remedy: 'Run the key status verification again.',
  },
  stage355_result_schema_invalid: {
    meaning: 'A field of the result is absent or has the wrong type.',
    remedy: RERUN,
  },
  stage355_status_schema_invalid: {
    meaning: 'A field of the status document is absent or has the wrong type.',
    remedy: RERUN,
  },
  stage354_ledger_schema_invalid: {
    meaning: 'A field of the key rotation ledger is absent or has the wrong type.',
    remedy: 'Produce the ledger again with the key rotation layer.',
  },
  stage354_ledger_hash_mismatch: {
    meaning: '`entry_hash` is not the hash of the ledger entry: the entry was changed after it was hashed.',
    remedy: TAMPERED,
  },
  stage354_ledger_link_mismatch: {
    meaning: 'The status document is not linked to the ledger that lies beside it.',
    remedy: 'Hand over the ledger that the status was made from, and the status that was made from it.',
  },
  stage355_entry_hash_unexpected: {
    meaning: '`entry_hash` is not the one that the policy expects: this is not the evidence that was approved.',
    remedy: 'Hand over the evidence that the policy names, or have the policy changed by those who answer for it.',
  },
  key_status_verified: {
    meaning: 'Every check of the key status evidence passed.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof KEY_STATUS_CODES, CodeText>;

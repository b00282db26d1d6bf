import type { CodeEntry } from './entry.js';

/** Codes of signed envelopes, whatever gate they belong to: each finding names its gate. */

const EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' } as const;
const PASS = { gate: 'key-status', outcome: 'pass', failureClass: 'none' } as const;

export const ENVELOPE_CODES = {
  envelope_too_large: EVIDENCE,
  envelope_malformed: EVIDENCE,
  envelope_payload_type_unknown: EVIDENCE,
  envelope_unsigned: EVIDENCE,
  envelope_too_many_signatures: EVIDENCE,
  envelope_too_many_checks: EVIDENCE,
  envelope_base64_mixed: EVIDENCE,
  envelope_base64_unpadded: EVIDENCE,
  envelope_base64_malformed: EVIDENCE,
  signature_invalid: EVIDENCE,
  signature_unknown_key: EVIDENCE,
  signature_key_revoked: POLICY,
  signature_key_expired: POLICY,
  signature_key_not_yet_valid: POLICY,
  signature_key_purpose: POLICY,
  signature_key_not_listed: POLICY,
  signature_threshold_not_met: POLICY,
  signature_extra_ignored: PASS,
  statement_malformed: EVIDENCE,
  statement_version_unknown: EVIDENCE,
  statement_type_unknown: EVIDENCE,
  statement_subject_invalid: EVIDENCE,
  trusted_key_unusable: { gate: 'gate', outcome: 'block', failureClass: 'gate' },
  key_status_signature_missing: EVIDENCE,
  key_status_signature_type: EVIDENCE,
  key_status_signature_subject_mismatch: EVIDENCE,
  key_status_signed: PASS,
} as const satisfies Record<string, CodeEntry>;

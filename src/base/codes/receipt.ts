import type { CodeEntry } from './entry.js';

/** Codes of `enforce`: whether the receipts of another job hold, whose they are, and what they say. In the order of proving. */

const EVIDENCE = { gate: 'receipt', outcome: 'block', failureClass: 'evidence' } as const;

export const RECEIPT_CODES = {
  expected_receipt_missing: { gate: 'receipt', outcome: 'block', failureClass: 'gate' },
  receipt_gate_missing: EVIDENCE,
  receipt_missing: EVIDENCE,
  receipt_legacy: EVIDENCE,
  receipt_malformed: EVIDENCE,
  receipt_hash_mismatch: EVIDENCE,
  receipt_gate_mismatch: EVIDENCE,
  receipt_inconsistent: EVIDENCE,
  receipt_sha256_mismatch: EVIDENCE,
  receipt_made_locally: EVIDENCE,
  receipt_of_ci: EVIDENCE,
  receipt_other_repository: EVIDENCE,
  receipt_other_run: EVIDENCE,
  receipt_other_attempt: EVIDENCE,
  receipt_other_commit: EVIDENCE,
  receipt_in_future: EVIDENCE,
  receipt_too_old: EVIDENCE,
  receipt_blocks_gate: { gate: 'receipt', outcome: 'block', failureClass: 'gate' },
  receipt_blocks_evidence: EVIDENCE,
  receipt_blocks_policy: { gate: 'receipt', outcome: 'block', failureClass: 'policy' },
  receipt_warns: { gate: 'receipt', outcome: 'warn', failureClass: 'none' },
  receipt_allows: { gate: 'receipt', outcome: 'pass', failureClass: 'none' },
} as const satisfies Record<string, CodeEntry>;

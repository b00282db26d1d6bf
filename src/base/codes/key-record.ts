import type { CodeEntry } from './entry.js';

/** Codes of the `key-status` gate about single key records, which are judged anew against the clock (COMPATIBILITY §2). */

const EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' } as const;

export const KEY_RECORD_CODES = {
  key_status_unknown: EVIDENCE,
  key_active_though_revoked: POLICY,
  key_active_though_expired: POLICY,
  key_active_before_validity: POLICY,
  key_private_part_published: { ...POLICY, check: 'stage355_no_private_keys' },
  pqc_key_active_without_presence: { ...POLICY, check: 'stage355_pqc_intent_not_active' },
  key_record_date_malformed: EVIDENCE,
  key_records_empty: EVIDENCE,
} as const satisfies Record<string, CodeEntry>;

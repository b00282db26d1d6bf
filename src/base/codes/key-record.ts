import type { CodeEntry } from './entry.js';

/** Codes of the `key-status` gate about single key records, which are judged anew against the clock (COMPATIBILITY §2). */

const EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' } as const;
const RERUN = 'Run the key status verification again and hand over both of its files unchanged.';

export const KEY_RECORD_CODES = {
  key_status_unknown: {
    ...EVIDENCE,
    meaning: 'A key record has a status that is not one of the known words.',
    remedy: 'Use one of not_configured, required_in_ci_not_present_locally, intent_only, active, revoked, expired, superseded.',
  },
  key_active_though_revoked: {
    ...POLICY,
    meaning: 'A key is called active and has a time of revocation.',
    remedy: 'Record the key as revoked and sign with another one.',
  },
  key_active_though_expired: {
    ...POLICY,
    meaning: 'A key is called active and its validity has ended by our clock.',
    remedy: 'Record the key as expired and sign with another one.',
  },
  key_active_before_validity: {
    ...POLICY,
    meaning: 'A key is called active and its validity has not begun by our clock.',
    remedy: 'Wait until the key is valid, or correct `valid_from`; check the clock of the runner too.',
  },
  key_private_part_published: {
    ...POLICY,
    check: 'stage355_no_private_keys',
    meaning: 'A key record does not say that its private key is unpublished.',
    remedy: 'Revoke the key: whoever can read the publication can sign with it.',
  },
  pqc_key_active_without_presence: {
    ...POLICY,
    check: 'stage355_pqc_intent_not_active',
    meaning: 'An ML-DSA key is called active and is not present.',
    remedy: 'Record the key as intent_only until it is present.',
  },
  key_record_date_malformed: {
    ...EVIDENCE,
    meaning: 'A date of a key record is neither null nor an RFC 3339 time in UTC with `Z`.',
    remedy: RERUN,
  },
  key_records_empty: {
    ...EVIDENCE,
    meaning: 'The status document evaluates no key at all, and nothing evaluated is nothing proved.',
    remedy: RERUN,
  },
} as const satisfies Record<string, CodeEntry>;

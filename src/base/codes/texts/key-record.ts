import type { CodeText } from '../entry.js';
import type { KEY_RECORD_CODES } from '../key-record.js';

const RERUN = 'Run the key status verification again and hand over both of its files unchanged.';

/** The texts of `KEY_RECORD_CODES`. */
export const KEY_RECORD_TEXTS = {
  key_status_unknown: {
    meaning: 'A key record has a status that is not one of the known words.',
    remedy: 'Use one of not_configured, required_in_ci_not_present_locally, intent_only, active, revoked, expired, superseded.',
  },
  key_active_though_revoked: {
    meaning: 'A key is called active and has a time of revocation.',
    remedy: 'Record the key as revoked and sign with another one.',
  },
  key_active_though_expired: {
    meaning: 'A key is called active and its validity has ended by our clock.',
    remedy: 'Record the key as expired and sign with another one.',
  },
  key_active_before_validity: {
    meaning: 'A key is called active and its validity has not begun by our clock.',
    remedy: 'Wait until the key is valid, or correct `valid_from`; check the clock of the runner too.',
  },
  key_private_part_published: {
    meaning: 'A key record does not say that its private key is unpublished.',
    remedy: 'Revoke the key: whoever can read the publication can sign with it.',
  },
  pqc_key_active_without_presence: {
    meaning: 'An ML-DSA key is called active and is not present.',
    remedy: 'Record the key as intent_only until it is present.',
  },
  key_record_date_malformed: {
    meaning: 'A date of a key record is neither null nor an RFC 3339 time in UTC with `Z`.',
    remedy: RERUN,
  },
  key_records_empty: {
    meaning: 'The status document evaluates no key at all, and nothing evaluated is nothing proved.',
    remedy: RERUN,
  },
} as const satisfies Record<keyof typeof KEY_RECORD_CODES, CodeText>;

import type { Code } from '../../base/codes/index.js';
import { asDigest } from '../../base/digest.js';
import { OTHER_DIGEST } from '../sample.js';
import { absent, setting, underPolicy, type Attack } from './attack.js';

const RECORD = ['key_records_evaluated', 0] as const;

/** How each code of the `key-status` gate is provoked. Where nothing else is said, all hashes are made anew after the damage. */
export const KEY_STATUS_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['stage355_result_missing', absent('result')],
  ['stage355_status_missing', absent('status')],
  ['stage355_decision_not_accept', setting('result', ['decision'], 'reject')],
  ['stage355_violations_present', setting('result', ['violations'], ['a violation'])],
  ['stage355_entry_hash_missing', setting('result', ['entry_hash'], undefined, 'result')],
  ['stage355_entry_hash_mismatch', setting('result', ['entry_hash'], OTHER_DIGEST, 'result')],
  ['private_key_boundary_failed', flag('no_private_keys')],
  ['pqc_intent_active_claim_detected', flag('pqc_ml_dsa_active_signature_not_claimed')],
  ['stage355_result_sha256_missing', setting('result', ['result_sha256'], undefined, 'none')],
  ['stage355_result_sha256_malformed', setting('result', ['result_sha256'], 'F'.repeat(64), 'none')],
  ['stage355_result_sha256_mismatch', setting('result', ['engine'], 'another', 'none')],
  ['stage355_entry_hash_malformed', setting('result', ['entry_hash'], 'f'.repeat(63), 'result')],
  ['stage355_status_hash_mismatch', setting('status', ['engine'], 'another', 'none')],
  ['raw_secret_boundary_failed', flag('no_raw_secrets')],
  ['real_key_rotation_claim_detected', flag('no_real_key_rotation_claim')],
  ['real_rekor_claim_detected', flag('no_real_rekor_claim')],
  ['real_pqc_signature_claim_detected', flag('no_real_pqc_signature_claim')],
  ['stage355_safety_flag_not_true', flag('a_further_flag')],
  ['stage355_status_violations_present', setting('status', ['violations'], ['a violation'])],
  ['stage355_check_not_true', setting('result', ['checks', 'key_records_present'], false)],
  ['stage355_checks_empty', setting('result', ['checks'], {})],
  ['stage355_key_status_check_not_true', setting('status', ['key_status_checks', 'key_records_present'], false)],
  ['stage355_key_status_checks_empty', setting('status', ['key_status_checks'], {})],
  ['key_status_unknown', setting('status', [...RECORD, 'status'], 'trusted')],
  ['key_active_though_revoked', setting('status', [...RECORD, 'revoked_at'], '2026-01-02T00:00:00Z')],
  ['key_active_though_expired', setting('status', [...RECORD, 'valid_until'], '2026-01-09T23:59:59Z')],
  ['key_active_before_validity', setting('status', [...RECORD, 'valid_from'], '2026-01-10T00:00:01Z')],
  ['key_private_part_published', setting('status', [...RECORD, 'private_key_published'], true)],
  ['pqc_key_active_without_presence', setting('status', [...RECORD], activePqc())],
  ['key_record_date_malformed', setting('status', [...RECORD, 'valid_from'], '2026-01-01')],
  ['key_records_empty', setting('status', ['key_records_evaluated'], [])],
  ['stage355_stage_unexpected', setting('result', ['stage'], 356)],
  ['stage355_previous_hash_missing', setting('result', ['previous_hash'], undefined)],
  ['stage355_previous_hash_malformed', setting('result', ['previous_hash'], 'GENESIS')],
  ['stage355_previous_hash_mismatch', setting('result', ['previous_hash'], OTHER_DIGEST)],
  ['stage355_created_at_malformed', setting('result', ['created_at'], '2026-01-05T09:30:00')],
  ['stage355_created_at_in_future', setting('status', ['created_at'], '2026-01-10T00:05:01Z')],
  ['stage355_evidence_too_old', underPolicy((policy) => ({ ...policy, keyStatus: { ...policy.keyStatus, maxAge: 3600 } }))],
  ['stage355_result_schema_invalid', setting('result', ['checks', 'key_records_present'], 'true')],
  ['stage355_status_schema_invalid', setting('status', [...RECORD, 'algorithm'], undefined)],
  ['stage354_ledger_schema_invalid', setting('ledger', ['key_ledger'], undefined)],
  ['stage354_ledger_hash_mismatch', setting('ledger', ['latest_key_event', 'event_type'], 'key_added', 'none')],
  ['stage354_ledger_link_mismatch', setting('ledger', ['latest_key_event', 'event_type'], 'key_added', 'ledger')],
  [
    'stage355_entry_hash_unexpected',
    underPolicy((policy) => ({ ...policy, keyStatus: { ...policy.keyStatus, expectedEntryHash: asDigest(OTHER_DIGEST) } })),
  ],
]);

/** A safety flag that is not true. */
function flag(name: string): Attack {
  return setting('status', ['safety_boundary', name], false);
}

function activePqc(): Readonly<Record<string, string | boolean | null>> {
  return {
    key_id: 'pqc',
    algorithm: 'ML-DSA',
    present: false,
    status: 'active',
    valid_from: null,
    valid_until: null,
    revoked_at: null,
    private_key_published: false,
  };
}

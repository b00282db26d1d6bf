/** Which fields of the key status evidence are judged for themselves, whatever their hashes say (COMPATIBILITY §2). */

import { isJsonArray, isJsonObject, type JsonValue } from '../../base/json.js';
import type { DocumentRole } from '../documents.js';
import { valueAt, type Way } from '../json-edit.js';
import type { FieldDamage } from './field-damage.js';

/** What is judged as soon as it is there or missing, at the top of each document. */
export const JUDGED_FIELDS: Readonly<Record<DocumentRole, readonly string[]>> = {
  result: [
    'stage',
    'source_stage',
    'created_at',
    'decision',
    'checks',
    'violations',
    'previous_hash',
    'entry_hash',
    'result_sha256',
  ],
  status: [
    'stage',
    'source_stage',
    'created_at',
    'previous_hash',
    'key_status_checks',
    'key_records_evaluated',
    'violations',
    'safety_boundary',
    'entry_hash',
  ],
  ledger: ['key_ledger', 'latest_key_event'],
};

/** What is judged of each key record. */
export const JUDGED_RECORD_FIELDS: readonly string[] = [
  'algorithm',
  'present',
  'status',
  'valid_from',
  'valid_until',
  'revoked_at',
  'private_key_published',
];

/** The safety flags that must be there. */
export const REQUIRED_FLAGS: readonly string[] = [
  'no_private_keys',
  'no_raw_secrets',
  'no_real_key_rotation_claim',
  'no_real_rekor_claim',
  'no_real_pqc_signature_claim',
  'pqc_ml_dsa_active_signature_not_claimed',
];

/** Dates of a key record, for which null says that there is none. */
const OPTIONAL_DATES: readonly string[] = ['valid_from', 'valid_until', 'revoked_at'];

const NOT_JUDGED = 'the hashes cover it, and nothing judges it';
const NOT_HASHED = 'no hash covers it, and nothing judges it';

/** Why the gate need not notice this damage once all hashes are made anew; null where it must. */
export function toleratedAnew(role: DocumentRole, document: JsonValue, way: Way, damage: FieldDamage): string | null {
  const [top = '', second, third] = way;
  if (!JUDGED_FIELDS[role].includes(String(top))) return role === 'ledger' ? NOT_HASHED : NOT_JUDGED;
  if (way.length === 1) return null;
  switch (top) {
    case 'checks':
    case 'key_status_checks':
      if (way.length > 2) return NOT_JUDGED;
      return damage === 'removed' && sizeOf(valueAt(document, [top])) > 1 ? 'the checks that are left are judged' : null;
    case 'safety_boundary':
      if (way.length > 2) return NOT_JUDGED;
      return damage === 'removed' && !REQUIRED_FLAGS.includes(String(second)) ? 'only six flags must be there' : null;
    case 'key_records_evaluated':
      if (way.length === 2) {
        return damage === 'removed' && sizeOf(valueAt(document, [top])) > 1 ? 'the records that are left are judged' : null;
      }
      if (way.length > 3 || !JUDGED_RECORD_FIELDS.includes(String(third))) return NOT_JUDGED;
      if (damage === 'negated' && third === 'present') return 'only an active ML-DSA key must be present';
      return damage === 'null' && OPTIONAL_DATES.includes(String(third)) ? 'null says that there is no such date' : null;
    case 'key_ledger':
    case 'latest_key_event':
      if (way.length === 2 && second === 'entry_hash') return null;
      return top === 'key_ledger' ? NOT_HASHED : NOT_JUDGED;
    default:
      return NOT_JUDGED;
  }
}

/** Why the gate need not notice damage with the hashes left; null where it must: a hash covers it, or it is judged for itself. */
export function toleratedLeft(role: DocumentRole, way: Way): string | null {
  if (role !== 'ledger') return null;
  const [top, second] = way;
  if (top === 'latest_key_event') return null;
  if (top === 'key_ledger' && (way.length === 1 || (way.length === 2 && second === 'entry_hash'))) return null;
  return NOT_HASHED;
}

function sizeOf(value: JsonValue | undefined): number {
  if (isJsonArray(value)) return value.length;
  return isJsonObject(value) ? value.size : 0;
}

import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { formatUtcTime, parseUtcTime } from '../../base/time.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';

const STATUSES: ReadonlySet<JsonValue | undefined> = new Set([
  'not_configured',
  'required_in_ci_not_present_locally',
  'intent_only',
  'active',
  'revoked',
  'expired',
  'superseded',
]);

/** ML-DSA and its parameter sets, its earlier name, its standard and its object identifiers, without marks between. */
const ML_DSA = /mldsa|dilithium|fips204|2168401101343(?:17|18|19)/;

/** The list of key records in the status document. */
export const KEY_RECORDS = 'key_records_evaluated';
const DATE_FIELDS = ['valid_from', 'valid_until', 'revoked_at'] as const;

/** Judges every key record anew against our own clock, whatever the upstream booleans say (COMPATIBILITY §2). */
export function checkKeyRecords(status: JsonDocument, now: number, collector: Collector): void {
  const records = status.value.get(KEY_RECORDS);
  if (!isJsonArray(records) || records.length === 0) {
    collector.at(
      status.file,
      'key_records_empty',
      `/${KEY_RECORDS}`,
      'an array with at least one key record',
      describe(records),
    );
    return;
  }
  records.forEach((record, index) => {
    // What is no object is an error of the schema.
    if (isJsonObject(record)) checkKeyRecord(status, record, index, now, collector);
  });
}

function checkKeyRecord(status: JsonDocument, record: JsonObject, index: number, now: number, collector: Collector): void {
  const at = (code: Parameters<Collector['at']>[1], field: string, expected: string): void => {
    collector.at(status.file, code, pointer(KEY_RECORDS, index, field), expected, describe(record.get(field)));
  };
  const state = record.get('status');
  if (!STATUSES.has(state)) at('key_status_unknown', 'status', 'one of the known words');
  if (record.get('private_key_published') !== false) at('key_private_part_published', 'private_key_published', 'false');
  for (const field of DATE_FIELDS) {
    const date = record.get(field);
    if (date === null) continue;
    if (typeof date !== 'string' || parseUtcTime(date) === null) {
      at('key_record_date_malformed', field, 'null or a time such as 2026-01-31T09:30:00Z');
    }
  }
  if (state !== 'active') return;

  const revokedAt = record.get('revoked_at');
  if (revokedAt !== null && revokedAt !== undefined) at('key_active_though_revoked', 'revoked_at', 'null for an active key');
  const validUntil = instantOf(record.get('valid_until'));
  if (validUntil !== null && validUntil <= now) {
    at('key_active_though_expired', 'valid_until', `after ${formatUtcTime(now)} for an active key`);
  }
  const validFrom = instantOf(record.get('valid_from'));
  if (validFrom !== null && validFrom > now) {
    at('key_active_before_validity', 'valid_from', `not after ${formatUtcTime(now)} for an active key`);
  }
  const isMlDsa = [record.get('algorithm'), record.get('standard')].some(namesMlDsa);
  if (isMlDsa && record.get('present') !== true) {
    at('pqc_key_active_without_presence', 'present', 'true for an active ML-DSA key');
  }
}

/** Compatibility forms, case, hyphens of any kind and invisible characters make no other algorithm of it. */
function namesMlDsa(name: JsonValue | undefined): boolean {
  if (typeof name !== 'string') return false;
  return ML_DSA.test(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ''),
  );
}

function instantOf(value: JsonValue | undefined): number | null {
  return typeof value === 'string' ? parseUtcTime(value) : null;
}

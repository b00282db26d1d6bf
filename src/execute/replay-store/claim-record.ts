import { canonicalOfPlain } from '../../base/canonical.js';
import type { Digest } from '../../base/digest.js';
import { isJsonObject, parseJson } from '../../base/json.js';
import { MAX_CLAIM_BYTES } from '../../base/limits.js';
import { claimKey, type NonceClaim } from '../../base/replay-store.js';
import { formatExactUtcTime, parseUtcTime } from '../../base/time.js';

const SCHEMA = 'fail-closed-gate/nonce/v1';

/** A claim as a store gives it back. */
export interface ClaimRecord {
  readonly identity: string;
  readonly action: string;
  readonly nonce: string;
  /** RFC 3339, as it was recorded. */
  readonly until: string;
}

/**
 * What a store keeps of a claim, as canonical JSON. `salt` makes it another text than that of every other claim. Throws TypeError or
 * RangeError for what has no canonical text, and for a time beyond the calendar.
 */
export function claimText({ identity, action, nonce, until, requestId }: NonceClaim, salt: string | null): string {
  const record = { schema: SCHEMA, identity, action, nonce, until: formatExactUtcTime(until), request_id: requestId };
  return canonicalOfPlain(salt === null ? record : { ...record, salt });
}

/** What `readClaim` gives. `why` is a predicate, such as `has no time`. */
export type ReadClaim =
  { readonly ok: true; readonly record: ClaimRecord; readonly until: number } | { readonly ok: false; readonly why: string };

/** Reads what `claimText` made; `key` is the name under which it was found, which must be that of its own claim. */
export function readClaim(bytes: Uint8Array, key: Digest): ReadClaim {
  if (bytes.length > MAX_CLAIM_BYTES) return { ok: false, why: `has more than ${String(MAX_CLAIM_BYTES)} bytes` };
  const json = parseJson(bytes);
  if (!json.ok) return { ok: false, why: bytes.length === 0 ? 'is empty' : 'is no JSON' };
  const { value } = json;
  if (!isJsonObject(value) || value.get('schema') !== SCHEMA) return { ok: false, why: 'does not hold a claim' };
  const [identity, action, nonce, until] = ['identity', 'action', 'nonce', 'until'].map((name) => value.get(name));
  if (typeof identity !== 'string' || typeof action !== 'string' || typeof nonce !== 'string') {
    return { ok: false, why: 'does not hold a claim' };
  }
  const time = typeof until === 'string' ? parseUtcTime(until) : null;
  if (typeof until !== 'string' || time === null) return { ok: false, why: 'does not say until when it holds' };
  // A record of something else says nothing about when this claim may go.
  if (!isKeyOf(key, { identity, action, nonce })) return { ok: false, why: 'holds the claim of another name' };
  return { ok: true, record: { identity, action, nonce, until }, until: time };
}

function isKeyOf(key: Digest, claim: Pick<NonceClaim, 'identity' | 'action' | 'nonce'>): boolean {
  try {
    return claimKey(claim) === key;
  } catch {
    return false;
  }
}

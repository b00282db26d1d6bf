import type { Code } from '../../base/codes/index.js';
import type { KeyPurpose, TrustedKey } from '../../base/policy.js';
import { formatUtcTime } from '../../base/time.js';
import type { KnownKey } from './trusted-key.js';

/** Whether a key counts: the entry by which it does, or the code and the words that say why it does not. */
export type Standing =
  | { readonly counts: true; readonly entry: TrustedKey }
  | { readonly counts: false; readonly code: Code; readonly expected: string; readonly found: string };

/** Whether a key is in force at `now` (milliseconds since 1970): from `validFrom` on, before `validUntil`, and not revoked. */
export function isInForce(known: KnownKey, now: number): boolean {
  return revokedEntry(known, now) === undefined && known.entries.some((entry) => isWithinValidity(entry, now));
}

/**
 * Whether a key counts at `now` for one purpose, and among the ids of `signedBy` where that is not null. A key that is revoked
 * under one id is revoked under all.
 */
export function standingOf(known: KnownKey, purpose: KeyPurpose, signedBy: readonly string[] | null, now: number): Standing {
  const revoked = revokedEntry(known, now);
  if (revoked !== undefined) {
    const found = `${revoked.id}, revoked at ${timeOf(revoked.revokedAt)}`;
    return { counts: false, code: 'signature_key_revoked', expected: 'a key that is not revoked', found };
  }
  const inForce = known.entries.filter((entry) => isWithinValidity(entry, now));
  const fit = inForce.filter(({ purposes }) => purposes.includes(purpose));
  const entry = fit.find(({ id }) => signedBy === null || signedBy.includes(id));
  if (entry !== undefined) return { counts: true, entry };
  const ids = known.entries.map(({ id }) => id).join(', ');
  if (fit.length > 0) {
    return { counts: false, code: 'signature_key_not_listed', expected: (signedBy ?? []).join(', '), found: ids };
  }
  if (inForce.length > 0) {
    const purposes = inForce.flatMap((one) => one.purposes).join(', ');
    return { counts: false, code: 'signature_key_purpose', expected: purpose, found: `${ids}, for ${purposes}` };
  }
  return outOfForce(known, now);
}

/** A limit that is no number would be one that never comes: only what is certainly later than now has not come. */
function revokedEntry({ entries }: KnownKey, now: number): TrustedKey | undefined {
  return entries.find(({ revokedAt }) => revokedAt !== null && !(now < revokedAt));
}

function isWithinValidity({ validFrom, validUntil }: TrustedKey, now: number): boolean {
  return (validFrom === null || validFrom <= now) && (validUntil === null || now < validUntil);
}

function outOfForce({ entries }: KnownKey, now: number): Standing {
  const ended = entries.find(({ validUntil }) => validUntil !== null && !(now < validUntil));
  const expected = `a key that is valid at ${timeOf(now)}`;
  if (ended !== undefined) {
    const found = `${ended.id}, valid until ${timeOf(ended.validUntil)}`;
    return { counts: false, code: 'signature_key_expired', expected, found };
  }
  const found = entries.map(({ id, validFrom }) => `${id}, valid from ${timeOf(validFrom)}`).join('; ');
  return { counts: false, code: 'signature_key_not_yet_valid', expected, found };
}

function timeOf(instant: number | null): string {
  return instant === null || Number.isNaN(instant) ? 'an unknown time' : formatUtcTime(instant);
}

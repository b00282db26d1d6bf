import type { Grant, TrustedKey } from '../../base/policy.js';
import { formatUtcTime } from '../../base/time.js';
import type { FlowValue } from './flow-text.js';

const UNITS: readonly (readonly [string, number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
];

/** Seconds as a policy writes a duration, in the largest unit that is exact. */
export function durationText(seconds: number | null): string | null {
  if (seconds === null) return null;
  const [unit, size] = UNITS.find(([, length]) => seconds % length === 0) ?? ['s', 1];
  return `${String(seconds / size)}${unit}`;
}

/** A grant as a policy writes it. */
export function grantValue({ name, granted, target, validFrom, validUntil }: Grant): FlowValue {
  return { name, granted, target, 'valid-from': timeText(validFrom), 'valid-until': formatUtcTime(validUntil) };
}

/** A trusted key as a policy writes it. */
export function keyValue({ id, identity, path, purposes, validFrom, validUntil, revokedAt }: TrustedKey): FlowValue {
  const validity = {
    'valid-from': timeText(validFrom),
    'valid-until': timeText(validUntil),
    'revoked-at': timeText(revokedAt),
  };
  return { id, key: path, identity, purposes, ...validity };
}

function timeText(instant: number | null): string | null {
  return instant === null ? null : formatUtcTime(instant);
}

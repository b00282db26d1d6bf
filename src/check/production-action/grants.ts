import type { Grant } from '../../base/policy.js';
import { formatUtcTime } from '../../base/time.js';

/**
 * Whether a grant is there (COMPATIBILITY §6): it is boolean true, names exactly this target, and `now` (milliseconds since 1970)
 * lies within its validity. The end is no longer within. What is malformed is not there.
 */
export function isGranted(name: string, target: string, grants: readonly Grant[], now: number): boolean {
  return grants.some((grant) => grant.name === name && problemOf(grant, target, now) === null);
}

/** Why a grant is not there, for a person: what stands against each one of that name. */
export function absenceOf(name: string, target: string, grants: readonly Grant[], now: number): string {
  const problems = grants.flatMap((grant) => (grant.name === name ? [problemOf(grant, target, now) ?? 'there'] : []));
  return problems.length === 0 ? 'no such grant' : problems.join('; ');
}

function problemOf(grant: Grant, target: string, now: number): string | null {
  const { validFrom, validUntil } = grant;
  // The type says boolean, and yet the rule is said once more: "false", 1 and "yes" are no grants.
  const granted: unknown = grant.granted;
  if (granted !== true) return 'it is not granted';
  if (grant.target !== target) return 'it is for another target';
  if (!Number.isFinite(now)) return 'the time is not known';
  // Asked so that what cannot be compared is not valid.
  if (validFrom !== null && !(validFrom <= now)) return `it is valid only from ${timeOf(validFrom)}`;
  if (!(Number.isFinite(validUntil) && now < validUntil)) return `it ended at ${timeOf(validUntil)}`;
  return null;
}

function timeOf(instant: number): string {
  try {
    return formatUtcTime(instant);
  } catch {
    // No instant of the calendar: NaN, or beyond its range.
    return 'a time that the calendar does not have';
  }
}

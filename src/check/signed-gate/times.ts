import type { Code } from '../../base/codes/index.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import { formatUtcTime, NANOSECONDS_PER_MS } from '../../base/time.js';
import type { FieldPath, Predicate } from './predicate.js';

/** What a gate calls times that cannot be. */
export interface TimeCodes {
  readonly timeMalformed: Code;
  readonly windowReversed: Code;
  readonly madeBeforeEnd: Code;
  readonly inFuture: Code;
  readonly tooOld: Code;
}

const TIMESTAMP: FieldPath = ['timestamp'];

/**
 * Checks start ≤ end ≤ timestamp ≤ now, and the age of the evidence, counted from its timestamp. `now` is in milliseconds since
 * 1970, `maxAge` in seconds. Gives the length of the window in nanoseconds, or null where there is none.
 */
export function checkTimes(
  predicate: Predicate,
  fields: { readonly start: FieldPath; readonly end: FieldPath },
  now: number,
  maxAge: number | null,
  codes: TimeCodes,
): bigint | null {
  const start = predicate.instant(fields.start, codes.timeMalformed);
  const end = predicate.instant(fields.end, codes.timeMalformed);
  const made = predicate.instant(TIMESTAMP, codes.timeMalformed);
  const isReversed = start !== null && end !== null && end < start;
  if (isReversed) predicate.note(codes.windowReversed, fields.end, 'no time before the start of the window');
  if (made !== null && end !== null && made < end) {
    predicate.note(codes.madeBeforeEnd, TIMESTAMP, 'no time before the end of the window');
  }
  if (made !== null) checkAge(predicate, made, now, maxAge, codes);
  return start === null || end === null || isReversed ? null : end - start;
}

function checkAge(predicate: Predicate, made: bigint, now: number, maxAge: number | null, codes: TimeCodes): void {
  const clock = nanoseconds(Math.floor(now));
  if (made > clock + nanoseconds(MAX_CLOCK_SKEW_MS)) {
    predicate.note(codes.inFuture, TIMESTAMP, `at most five minutes after ${formatUtcTime(now)}`);
  } else if (maxAge !== null && clock - made > nanoseconds(maxAge * 1000)) {
    predicate.note(codes.tooOld, TIMESTAMP, `not before ${formatUtcTime(now - maxAge * 1000)}`);
  }
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(milliseconds) * NANOSECONDS_PER_MS;
}

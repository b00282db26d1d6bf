import { isPrintOf, parseRate, type Fraction } from '../../base/decimal.js';
import { validateBeaconAttestation } from '../../base/generated/statement-validators.js';
import { JsonNumber } from '../../base/json.js';
import type { FieldPath, Predicate } from '../signed-gate/predicate.js';
import { checkTimes, type TimeCodes } from '../signed-gate/times.js';

/** How many beacons were seen, and at which rate. */
export interface BeaconObservation {
  readonly count: bigint;
  readonly rate: Fraction;
  /** The rate as a message shows it: never rounded. */
  readonly shownRate: string;
  /** The envelope that says so; null for metadata. */
  readonly path: string | null;
}

const SOURCES = ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose'] as const;
const COUNT: FieldPath = ['beacon_count'];
const LAST: FieldPath = ['last_sequence'];
const GAPS: FieldPath = ['sequence_gaps'];
const RATE: FieldPath = ['verification_rate'];

/**
 * Judges one verified predicate of beacon evidence, and gives what it observed where that is anything; every identity and
 * cross-check of COMPATIBILITY §5 that does not hold is noted. `now` is in milliseconds since 1970, `maxAge` in seconds.
 */
export function readBeacons(
  predicate: Predicate,
  now: number,
  maxAge: number | null,
  codes: TimeCodes,
): BeaconObservation | null {
  checkTimes(predicate, { start: ['window_start'], end: ['window_end'] }, now, maxAge, codes);
  predicate.word(['beacon_source'], SOURCES, 'beacon_source_unknown');
  const observed = checkSequence(predicate);
  predicate.schema(validateBeaconAttestation, 'beacon_schema_invalid');
  if (observed === null) return null;
  const { count, span } = observed;
  // The rate that is judged is the one that the integers give: the recorded one may be rounded.
  const rate = { numerator: count, denominator: span };
  return { count, rate, shownRate: `${String(count)}/${String(span)}`, path: predicate.path };
}

/** span = last − first + 1, gaps = span − count, rate = count / span. Gives count and span where they are possible. */
function checkSequence(predicate: Predicate): { readonly count: bigint; readonly span: bigint } | null {
  const count = predicate.count(COUNT, 'beacon_count_malformed');
  const first = predicate.count(['first_sequence'], 'beacon_count_malformed');
  const last = predicate.count(LAST, 'beacon_count_malformed');
  const gaps = predicate.count(GAPS, 'beacon_count_malformed');
  const rate = readRate(predicate);
  if (first === null || last === null) return null;
  if (last < first) {
    predicate.note('beacon_sequence_reversed', LAST, `at least ${String(first)}`);
    return null;
  }
  const span = last - first + 1n;
  if (count === null) return null;
  if (count > span) {
    predicate.note('beacon_count_exceeds_span', COUNT, `at most ${String(span)}`);
    return null;
  }
  if (gaps !== null && gaps !== span - count) predicate.note('beacon_gaps_mismatch', GAPS, String(span - count));
  if (rate !== null && !isRecordOf(rate, count, span)) {
    predicate.note('beacon_rate_mismatch', RATE, `${String(count)}/${String(span)}, rounded in the last digit at most`);
  }
  return { count, span };
}

interface RecordedRate {
  readonly text: string;
  readonly value: Fraction;
}

/** The recorded rate by its literal: a double would have lost what was printed. */
function readRate(predicate: Predicate): RecordedRate | null {
  const recorded = predicate.value(RATE);
  const value = recorded instanceof JsonNumber ? parseRate(recorded.text) : null;
  if (recorded instanceof JsonNumber && value !== null) return { text: recorded.text, value };
  predicate.note('beacon_rate_malformed', RATE, 'a decimal from 0 to 1, such as 0.94');
  return null;
}

/**
 * Whether the recorded rate is count / span within half a unit of its last printed digit. Programs print a double by the fewest
 * digits that name it, and the last of those may be off by more (2/3 as 0.6666666666666666): so the nearest double is as good.
 */
function isRecordOf({ text, value }: RecordedRate, count: bigint, span: bigint): boolean {
  const exact = { numerator: count, denominator: span };
  return isPrintOf(exact, value) || Number(text) === Number(count) / Number(span);
}

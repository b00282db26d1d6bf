/** Times: RFC 3339 in UTC, and durations. All instants are milliseconds since 1970-01-01T00:00:00Z. */

const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
export const NANOSECONDS_PER_MS = 1_000_000n;
const DURATION = /^([1-9]\d{0,8})([smhd])$/;
const SECONDS_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
]);

/** The whole second that a time names, in milliseconds since 1970, and the digits of its fraction; null for what is no such time. */
function readUtcTime(text: string): { readonly second: number; readonly fraction: string } | null {
  const match = UTC_TIME.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hour === undefined || minute === undefined || second === undefined) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // A day such as 2026-02-30 rolls over to another month; the calendar does not have it.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { second: date.getTime(), fraction: match[7] ?? '0' };
}

/**
 * The instant that an RFC 3339 time in UTC names, or null where the text is anything else: another zone, a day that the
 * calendar does not have, a leap second (no clock of ours can compare one).
 */
export function parseUtcTime(text: string): number | null {
  const time = readUtcTime(text);
  return time === null ? null : time.second + Number(`0.${time.fraction}`) * 1000;
}

/** The same in nanoseconds since 1970, exactly: for differences that a document states. */
export function parseUtcNanoseconds(text: string): bigint | null {
  const time = readUtcTime(text);
  return time === null ? null : BigInt(time.second) * NANOSECONDS_PER_MS + BigInt(time.fraction.padEnd(9, '0'));
}

/**
 * An instant as RFC 3339 in UTC with whole seconds, as the compatible systems write it. Throws RangeError for what is no instant of
 * the calendar.
 */
export function formatUtcTime(instant: number): string {
  // Not toISOString: that looks for the time zone of the machine, which takes longer than all of this.
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError('The calendar has no such instant.');
  const day = [padded(date.getUTCFullYear(), 4), padded(date.getUTCMonth() + 1), padded(date.getUTCDate())];
  const time = [padded(date.getUTCHours()), padded(date.getUTCMinutes()), padded(date.getUTCSeconds())];
  return `${day.join('-')}T${time.join(':')}Z`;
}

/** Most digits of a fraction of a second that `parseUtcTime` takes. */
const FRACTION_DIGITS = 9;

/**
 * The shortest RFC 3339 time in UTC that `parseUtcTime` reads as exactly this instant: whole seconds as `formatUtcTime` writes them, else
 * with up to nine digits of fraction and no zero at their end. Throws RangeError for an instant that no such time names.
 */
export function formatExactUtcTime(instant: number): string {
  // Both operations are exact: what is left is less than a second, and on the grid of the instant itself.
  const left = instant % 1000;
  const rest = left < 0 ? left + 1000 : left;
  const whole = formatUtcTime(instant - rest);
  if (parseUtcTime(whole) === instant) return whole;
  for (let digits = 1; digits <= FRACTION_DIGITS; digits += 1) {
    const fraction = String(Math.round((rest / 1000) * 10 ** digits)).padStart(digits, '0');
    const text = whole.replace(/Z$/, `.${fraction}Z`);
    if (fraction.length === digits && parseUtcTime(text) === instant) return text;
  }
  throw new RangeError('No time in nanoseconds names this instant.');
}

function padded(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}

/** The seconds of a duration such as `90s`, `30m`, `24h` or `7d`, or null where the text is anything else. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  const unit = SECONDS_PER_UNIT.get(match?.[2] ?? '');
  return match === null || unit === undefined ? null : Number(match[1]) * unit;
}

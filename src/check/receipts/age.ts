import type { GateRecord } from '../../base/generated/records.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import { formatUtcTime, parseUtcTime } from '../../base/time.js';
import type { Collector, ReadFile } from '../collector.js';

/** Notes a time that cannot be, or that is too long ago. `now` is in milliseconds since 1970, `maxAge` in seconds; null for no limit. */
export function checkAge(gate: GateRecord, file: ReadFile, now: number, maxAge: number | null, collector: Collector): void {
  const made = parseUtcTime(gate.created_at);
  const note = (code: 'receipt_malformed' | 'receipt_in_future' | 'receipt_too_old', expected: string): void => {
    collector.at(file, code, '/created_at', expected, gate.created_at);
  };
  if (made === null) note('receipt_malformed', 'a time such as 2026-01-31T09:30:00Z');
  else if (made > now + MAX_CLOCK_SKEW_MS) note('receipt_in_future', `at most five minutes after ${formatUtcTime(now)}`);
  else if (maxAge !== null && now - made > maxAge * 1000)
    note('receipt_too_old', `not before ${formatUtcTime(now - maxAge * 1000)}`);
}

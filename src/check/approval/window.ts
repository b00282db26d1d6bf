import type { ApprovalPredicate, RequestDocument } from '../../base/approval-request.js';
import type { Code } from '../../base/codes/index.js';
import { MAX_CLOCK_SKEW_MS } from '../../base/limits.js';
import type { ApprovalRules } from '../../base/policy.js';
import { formatUtcTime, NANOSECONDS_PER_MS, parseUtcNanoseconds } from '../../base/time.js';
import type { Collector } from '../collector.js';
import type { Placed } from './fields.js';

const NANOSECONDS_PER_SECOND = 1000n * NANOSECONDS_PER_MS;

/** Whether the approval is valid now (`now` in milliseconds since 1970), and its times can be. Clocks get no leeway but for `issued_at`. */
export function judgeValidity(
  { fields, file }: Placed<ApprovalPredicate>,
  rules: ApprovalRules,
  now: number,
  collector: Collector,
): void {
  const clock = nanosecondsOf(now);
  const [issued, begins, ends] = [timeOf(fields.issued_at), timeOf(fields.not_before), timeOf(fields.expires_at)];
  const note = (code: Code, name: 'issued_at' | 'not_before' | 'expires_at', expected: string): void => {
    collector.at(file, code, `/${name}`, expected, fields[name]);
  };
  if (ends <= begins) note('approval_validity_invalid', 'expires_at', `a time after ${fields.not_before}`);
  if (ends <= issued) note('approval_validity_invalid', 'issued_at', `a time before ${fields.expires_at}`);
  const skew = BigInt(rules.clockSkewSeconds) * NANOSECONDS_PER_SECOND;
  if (issued > clock + skew) {
    note('approval_validity_invalid', 'issued_at', `at most ${String(rules.clockSkewSeconds)} s after ${formatUtcTime(now)}`);
  }
  const { maxValidity } = rules;
  if (maxValidity !== null && ends - begins > BigInt(maxValidity) * NANOSECONDS_PER_SECOND) {
    note('approval_validity_too_long', 'expires_at', `at most ${String(maxValidity)} s after ${fields.not_before}`);
  }
  if (clock < begins) note('approval_not_yet_valid', 'not_before', `no later than ${formatUtcTime(now)}`);
  if (clock >= ends) note('approval_expired', 'expires_at', `later than ${formatUtcTime(now)}`);
}

/** Whether the request was made about now: its time is at most the skew of the policy away, in either direction. */
export function judgeRequestTime(
  { fields, file }: Placed<RequestDocument>,
  rules: ApprovalRules,
  now: number,
  collector: Collector,
): void {
  const away = timeOf(fields.timestamp) - nanosecondsOf(now);
  const skew = BigInt(rules.clockSkewSeconds) * NANOSECONDS_PER_SECOND;
  const expected = `at most ${String(rules.clockSkewSeconds)} s from ${formatUtcTime(now)}`;
  if (away > skew) collector.at(file, 'approval_request_from_future', '/timestamp', expected, fields.timestamp);
  if (-away > skew) collector.at(file, 'approval_request_stale', '/timestamp', expected, fields.timestamp);
}

/** Until when the nonce of an approval has to be remembered, in milliseconds since 1970: its end, and the skew of clocks. */
export function rememberedUntil({ expires_at: end }: ApprovalPredicate): number {
  return Number((timeOf(end) + NANOSECONDS_PER_MS - 1n) / NANOSECONDS_PER_MS) + MAX_CLOCK_SKEW_MS;
}

/** The reader of the document has seen that it is a time. */
function timeOf(text: string): bigint {
  const time = parseUtcNanoseconds(text);
  if (time === null) throw new TypeError('a time of a checked document is none');
  return time;
}

function nanosecondsOf(milliseconds: number): bigint {
  return BigInt(Math.floor(milliseconds)) * NANOSECONDS_PER_MS;
}

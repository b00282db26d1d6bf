import { MAX_CLOCK_SKEW_MS } from '../base/limits.js';
import { formatUtcTime, parseUtcTime } from '../base/time.js';
import { differing, type CheckList, type Problem } from './check-list.js';

/** A time that a record names. */
export interface NamedTime {
  /** Whose time it is, for messages. */
  readonly of: string;
  readonly time: string;
}

/** Checks that every time is one, and not in the future of the verifier's clock (`now`, in milliseconds since 1970). */
export function checkTimes(times: readonly NamedTime[], now: number, list: CheckList): void {
  const [first] = times;
  list.made(
    'times',
    `No time is in the future${first === undefined ? '' : `; ${first.of} is of ${first.time}`}.`,
    times.flatMap((one) => timeProblem(one, now)),
  );
}

function timeProblem({ of, time }: NamedTime, now: number): Problem[] {
  const instant = parseUtcTime(time);
  if (instant === null) return [{ message: `The time of ${of} is no time of the calendar.`, recorded: time, computed: 'none' }];
  if (instant <= now + MAX_CLOCK_SKEW_MS) return [];
  return [
    {
      message: `${of} is of the future. Its clock was wrong, or the clock here is.`,
      recorded: time,
      computed: formatUtcTime(now),
    },
  ];
}

/** The problem of a time that is not the one that the recorded clock gives. */
export function clockProblem(of: string, recorded: string, nowMs: number): Problem[] {
  const computed = inCalendar(nowMs);
  return differing(`created_at of ${of} is not when the run read the clock.`, recorded, computed);
}

function inCalendar(instant: number): string | null {
  // A hostile number of milliseconds names no instant at all.
  return Number.isNaN(new Date(instant).getTime()) ? null : formatUtcTime(instant);
}

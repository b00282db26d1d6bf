/** The sentences that all renderers of probes share. */

import type { ProbeAnswer, ProbeReport } from '../base/probe-report.js';
import { counted } from './words.js';

/** The verdict for a person, in one sentence without a full stop. What was left out is part of it: else it would read as complete. */
export function probeVerdictWords({
  verdict,
  probe_count: count,
  blocked_count: blocked,
  left_out: left,
}: ProbeReport): string {
  const words =
    verdict === 'ALL_FAIL_CLOSED'
      ? `all ${counted(count, 'probe')} were blocked`
      : `${String(count - blocked)} of ${counted(count, 'probe')} got through, or were not blocked for what they are about`;
  return left === 0 ? words : `${words}; ${counted(left, 'more probe')} left out`;
}

/** Why there is no report. */
export function refusalWords({ status }: Extract<ProbeAnswer, { kind: 'refused' }>): string {
  return status === 2
    ? 'Policy and evidence do not pass as they are, so no probe could tell what a block is for. Make them pass first.'
    : 'The command was not called as it must be.';
}

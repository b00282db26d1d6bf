import type { NotCovered, ProbeReport, ProbeRow } from '../base/probe-report.js';

/** What the rows and notes of all probes come to. `results` decide alone; without a single one nothing is proved. */
export function reportOf(
  requestId: string,
  results: readonly ProbeRow[],
  notCovered: readonly NotCovered[],
  leftOut: number,
): ProbeReport {
  const blocked = results.filter(isBlocked).length;
  const anyFailOpen = results.some((row) => row.fail_open || !isBlocked(row));
  const leaked = results.some(({ token }) => token !== null);
  const closed = results.length > 0 && blocked === results.length && !anyFailOpen && !leaked;
  return {
    schema: 'fail-closed-gate/probe-report/v1',
    request_id: requestId,
    probe_count: results.length,
    blocked_count: blocked,
    any_fail_open: anyFailOpen,
    production_token_leaked: leaked,
    results,
    not_covered: notCovered,
    left_out: leftOut,
    verdict: closed ? 'ALL_FAIL_CLOSED' : 'FAIL_OPEN_DETECTED',
  };
}

/** The verdicts of a probe that was stopped for what it is about. */
const BLOCKS: ReadonlySet<string> = new Set(['BLOCK', 'BLOCK_UNKNOWN_OR_MISSING_ACTION', 'BLOCK_FORBIDDEN_PRODUCTION_ACTION']);

function isBlocked({ verdict, allow }: ProbeRow): boolean {
  return BLOCKS.has(verdict) && !allow;
}

import type { VerificationReport, VerificationResult, VerificationSummary } from '../base/verification.js';

/** All results together: the worst exit status counts. No result at all is nothing that could be proved. */
export function reportOf(results: readonly VerificationResult[], links: number): VerificationReport {
  const statuses = results.map(({ exit_status: status }) => status);
  const worst = ([3, 2, 1, 0] as const).find((status) => statuses.includes(status)) ?? 2;
  return { schema: 'fail-closed-gate/verification/v1', results, summary: summaryOf(results, links), exit_status: worst };
}

function summaryOf(results: readonly VerificationResult[], links: number): VerificationSummary {
  const judged = results.filter((result) => result.kind !== 'unusable');
  const proved = judged.filter(({ verdict }) => verdict !== 'not proved');
  return {
    targets: results.length,
    replayed: proved.filter(({ verdict }) => verdict === 'replayed').length,
    hashes: proved.filter(({ verdict }) => verdict === 'hashes').length,
    not_proved: judged.length - proved.length,
    unusable: results.length - judged.length,
    anchored: proved.filter(({ proof }) => proof === 'anchored').length,
    legacy: proved.filter(({ legacy }) => legacy).length,
    links_not_followed: links,
  };
}

/** A result of one of many targets: of its checks only the first that failed, so that all results fit into memory. */
export function inBrief(result: VerificationResult): VerificationResult {
  if (result.kind === 'unusable') return result;
  return { ...result, checks: result.checks.filter(({ outcome }) => outcome === 'fail').slice(0, 1) };
}

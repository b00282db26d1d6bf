import type { ProbeAnswer } from '../base/probe-report.js';
import type { ActionsCore } from '../report/action-reporter.js';
import { jsonLine } from '../report/escape.js';
import { createOutputWriter } from '../report/output-writer.js';
import { flushStandardOutput } from '../report/standard-output.js';

/**
 * Tells the runner what the probes came to: an error where they found anything, and step outputs. `allowed` is always `false`,
 * because probes decide about no job. `outputPath` is GITHUB_OUTPUT; null or empty for none.
 */
export async function concludeProbe(
  answer: ProbeAnswer,
  load: () => Promise<ActionsCore>,
  outputPath: string | null,
): Promise<void> {
  const core = await load();
  if (answer.status !== 0) {
    core.error(messageOf(answer), { title: 'Fail-Closed Gate: probe' });
    await flushStandardOutput();
  }
  if (outputPath === null || outputPath === '') return;
  const reasons = answer.kind === 'report' ? openProbes(answer) : answer.findings.map(({ code }) => code);
  const requestId = answer.kind === 'report' ? answer.report.request_id : answer.requestId;
  const outputs = new Map([
    ['request-id', requestId],
    ['reasons', jsonLine([...new Set(reasons)].slice(0, MOST_REASONS))],
    ['allowed', 'false'],
  ]);
  createOutputWriter(outputPath)(outputs, (name, value) => {
    core.setOutput(name, value);
  });
}

/** More would be larger than an output may be. */
const MOST_REASONS = 100;

type Report = Extract<ProbeAnswer, { kind: 'report' }>;

function openProbes({ report }: Report): readonly string[] {
  return report.results.filter(({ fail_open: failOpen }) => failOpen).map(({ id }) => id);
}

function messageOf(answer: ProbeAnswer): string {
  if (answer.kind === 'report') {
    return `${answer.report.verdict}: ${String(openProbes(answer).length)} probes were not blocked as they must be.`;
  }
  return answer.status === 2
    ? 'Policy and evidence do not pass as they are, so there is nothing to damage.'
    : 'The probes could not be run: an input is not in order.';
}

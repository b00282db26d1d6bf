/** The job summary of the command `probe`. */

import type { ProbeAnswer, ProbeReport, ProbeRow } from '../base/probe-report.js';
import { markdownCode } from './escape.js';
import { groupsOf, isClosed, uncoveredCount } from './probe-groups.js';
import { probeVerdictWords, refusalWords } from './probe-words.js';
import { counted, OUTCOME_SIGNS } from './words.js';

/** Most probes, findings or uncovered places that are listed one by one. */
const MOST_LISTED = 50;

/** The answer as GitHub-flavoured Markdown of at most `roomBytes` bytes; where it is larger, without its lists. */
export function renderProbeSummary(answer: ProbeAnswer, roomBytes: number): string {
  const head = headline(answer);
  const forms = [[head, ...details(answer)], [head]];
  for (const form of forms) {
    const text = `${form.join('\n\n')}\n`;
    if (Buffer.byteLength(text, 'utf8') <= roomBytes) return text;
  }
  return '';
}

function headline(answer: ProbeAnswer): string {
  if (answer.kind === 'refused') return `## ${OUTCOME_SIGNS.block} Fail-Closed Gate: no verdict\n\n${refusalWords(answer)}`;
  const sign = answer.report.verdict === 'ALL_FAIL_CLOSED' ? OUTCOME_SIGNS.pass : OUTCOME_SIGNS.block;
  return `## ${sign} Fail-Closed Gate: \`${answer.report.verdict}\` — ${probeVerdictWords(answer.report)}`;
}

function details(answer: ProbeAnswer): readonly string[] {
  if (answer.kind === 'refused') {
    const findings = answer.findings.map(({ code, message }) => `- **\`${code}\`**: ${markdownCode(message)}`);
    return [...bounded(findings), `Request ${markdownCode(answer.requestId)}.`];
  }
  const { report } = answer;
  const open = report.results.filter((row) => !isClosed(row));
  return [
    table(report),
    ...(open.length === 0 ? [] : ['### Not blocked as they must be', ...bounded(open.map(openLine))]),
    ...(report.production_token_leaked ? ['**A production token leaked.**'] : []),
    ...uncovered(report),
    ...(report.left_out === 0 ? [] : [`Left out because the evidence is so large: ${counted(report.left_out, 'probe')}.`]),
    `Request ${markdownCode(report.request_id)}.`,
  ];
}

/** What was probed, with its names as a list: cells of a table cannot hold foreign text. */
function table(report: ProbeReport): string {
  return groupsOf(report)
    .map(({ name, count, blocked }) => {
      const sign = blocked === count ? OUTCOME_SIGNS.pass : OUTCOME_SIGNS.block;
      return `- ${sign} ${markdownCode(name)}: ${String(blocked)} of ${counted(count, 'probe')} blocked`;
    })
    .join('\n');
}

function openLine({ id, verdict, reasons }: ProbeRow): string {
  return `- ${markdownCode(verdict)} ${markdownCode(id)}${reasons.length === 0 ? '' : `: ${markdownCode(reasons.join(', '))}`}`;
}

function uncovered(report: ProbeReport): readonly string[] {
  const lines = report.not_covered.map(({ subject, pointer, damage, why }) => {
    return `- ${markdownCode(subject)}${pointer === '' ? '' : ` ${markdownCode(pointer)}`}: ${markdownCode(damage.join('; '))} (${why})`;
  });
  if (lines.length === 0) return [];
  const title = `Not covered: ${counted(uncoveredCount(report), 'change')}`;
  return [`<details>\n<summary>${title}</summary>`, ...bounded(lines), '</details>'];
}

/** A list of as many lines as are shown, and how many more there are. */
function bounded(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST_LISTED).join('\n');
  return lines.length > MOST_LISTED
    ? [shown, `**${String(lines.length - MOST_LISTED)} more are listed by \`--json\`.**`]
    : [shown];
}

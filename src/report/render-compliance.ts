/** The compliance report as JSON and as Markdown. */

import type { ComplianceReport, ComplianceTarget, InvariantReport } from '../base/compliance.js';
import { markdownCode } from './escape.js';

/** How many targets the Markdown lists; the JSON lists all. */
const MAX_LISTED_TARGETS = 200;

/** JSON with two spaces of indentation and a line feed at its end. */
export function renderComplianceJson(report: ComplianceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Markdown for a person; whatever is foreign stands in code spans. */
export function renderComplianceMarkdown({ created_at, tool, result, invariants, targets }: ComplianceReport): string {
  const rows = invariants.map(({ id, meaning, result: word }) => `| ${id} | ${meaning} | ${word} |`);
  return [
    '# Compliance of fail-closed execution enforcement',
    `Made ${created_at} by ${markdownCode(`${tool.name} ${tool.version}`)} from ${String(targets.length)} targets. Result: **${result}**.`,
    '`not met`: not shown, or shown not to hold. `not applicable`: it did not happen, or no artifact can show it.',
    ['| invariant | meaning | result |', '| --- | --- | --- |', ...rows].join('\n'),
    ...invariants.map(section),
    '## Targets',
    targetList(targets),
  ]
    .join('\n\n')
    .concat('\n');
}

function section({ id, meaning, requirement, artifact, checked, result, reason, failed }: InvariantReport): string {
  const named = failed.map((path) => `  - ${markdownCode(path)}`);
  return [
    `## ${id}: ${meaning}`,
    '',
    `- Required: ${requirement}`,
    `- Shown by: ${artifact}`,
    ...(checked.length === 0 ? ['- Checked: nothing'] : ['- Checked:', ...checked.map((one) => `  - ${one}`)]),
    `- Result: **${result}**. ${reason}`,
    ...(named.length === 0 ? [] : ['- Not shown by, among others:', ...named]),
  ].join('\n');
}

/** Worst first, so that what is left out is never what matters. */
function targetList(targets: readonly ComplianceTarget[]): string {
  const order = ['unusable', 'not proved', 'hashes', 'replayed'];
  const sorted = targets.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  const listed = sorted.slice(0, MAX_LISTED_TARGETS).map(targetLine);
  const left = targets.length - listed.length;
  if (listed.length === 0) return 'None.';
  return [...listed, ...(left > 0 ? [`- and ${String(left)} more, in the JSON`] : [])].join('\n');
}

function targetLine({ path, verdict, proof, legacy, decision, request_id }: ComplianceTarget): string {
  const words = [verdict, ...(proof === null ? [] : [proof]), ...(legacy ? ['legacy'] : [])].join(', ');
  const request = request_id === null ? '' : `, request ${markdownCode(request_id)}`;
  return `- ${markdownCode(path)}: ${words}${decision === null ? '' : `, decision ${markdownCode(decision)}`}${request}`;
}

/** The probes for a person at a terminal. */

import { styleText } from 'node:util';

import type { ProbeAnswer, ProbeReport, ProbeRow } from '../base/probe-report.js';
import { terminalText } from './escape.js';
import { groupsOf, isClosed, uncoveredCount } from './probe-groups.js';
import { probeVerdictWords, refusalWords } from './probe-words.js';

/** Most probes that are listed one by one: `--json` has all of them. */
const MOST_LISTED = 50;

type Paint = (style: 'green' | 'red' | 'bold', text: string) => string;

/** The answer in plain text: a table of what was probed, and every probe that was not blocked as it must be. */
export function renderProbeTable(answer: ProbeAnswer, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const sections = answer.kind === 'report' ? reportSections(answer.report, paint) : refusalSections(answer, paint);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function reportSections(report: ProbeReport, paint: Paint): readonly (readonly string[])[] {
  const closed = report.verdict === 'ALL_FAIL_CLOSED';
  const open = report.results.filter((row) => !isClosed(row));
  const uncovered = uncoveredCount(report);
  return [
    [`${paint('bold', paint(closed ? 'green' : 'red', report.verdict))}  ${probeVerdictWords(report)}.`],
    table(report, paint),
    ...(open.length === 0 ? [] : [[...open.slice(0, MOST_LISTED).flatMap(openLines), ...moreLines(open.length)]]),
    ...(report.production_token_leaked ? [['A production token leaked.']] : []),
    [
      ...(uncovered === 0 ? [] : [`Not covered: ${String(uncovered)} changes; --json says which, and why.`]),
      ...(report.left_out === 0 ? [] : [`Left out: ${String(report.left_out)} probes, because the evidence is so large.`]),
      `Request ${terminalText(report.request_id)}.`,
    ],
  ];
}

function table(report: ProbeReport, paint: Paint): readonly string[] {
  const groups = groupsOf(report).map((group) => ({ ...group, name: terminalText(group.name) }));
  const width = Math.max('probed'.length, ...groups.map(({ name }) => name.length));
  const row = (name: string, count: string, blocked: string): string => {
    return `  ${name.padEnd(width)}  ${count.padStart('probes'.length)}  ${blocked.padStart('blocked'.length)}`;
  };
  return [
    row('probed', 'probes', 'blocked'),
    ...groups.map(({ name, count, blocked }) => {
      const line = row(name, String(count), String(blocked));
      return blocked === count ? line : paint('red', line);
    }),
  ];
}

function openLines({ id, verdict, reasons }: ProbeRow): readonly string[] {
  const why = reasons.length === 0 ? 'no reason' : reasons.map((reason) => terminalText(reason)).join(', ');
  return [`  ${terminalText(verdict)}  ${terminalText(id)}`, `      ${why}`];
}

function moreLines(count: number): readonly string[] {
  return count > MOST_LISTED ? [`  and ${String(count - MOST_LISTED)} more; --json lists all of them.`] : [];
}

function refusalSections(answer: Extract<ProbeAnswer, { kind: 'refused' }>, paint: Paint): readonly (readonly string[])[] {
  return [
    [`${paint('bold', paint('red', 'NO VERDICT'))}  ${refusalWords(answer)}`],
    answer.findings.slice(0, MOST_LISTED).flatMap(({ code, message }) => [`  ${code}`, `      ${terminalText(message)}`]),
    [`Exit status ${String(answer.status)}. Request ${terminalText(answer.requestId)}.`],
  ];
}

/** What `verify` found, for a person at a terminal. */

import { styleText } from 'node:util';

import { MAX_LISTED_TARGETS, MAX_TARGETS_IN_FULL } from '../base/limits.js';
import type { VerificationCheck, VerificationReport, VerificationResult } from '../base/verification.js';
import { terminalText } from './escape.js';
import { counted } from './words.js';

type Paint = (style: 'green' | 'red' | 'yellow' | 'bold' | 'dim', text: string) => string;
type Judged = Exclude<VerificationResult, { kind: 'unusable' }>;

/** The report in plain text: every check of a few targets; of many, those that are not proved, and a table. */
export function renderVerification(report: VerificationReport, { colour }: { readonly colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const { results } = report;
  const inFull = results.length <= MAX_TARGETS_IN_FULL;
  const sections = inFull ? results.map((result) => fullLines(result, paint)) : listLines(results, paint);
  const parts = results.length === 1 ? sections : [...sections, tableLines(report, paint)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** One line that takes the place of the one before it: how far judging has come. */
export function renderVerificationProgress(done: number, total: number, bad: number): string {
  const width = 24;
  const full = Math.floor((done / Math.max(total, 1)) * width);
  const bar = `${'#'.repeat(full)}${'.'.repeat(width - full)}`;
  return `[${bar}] ${String(done)} of ${String(total)} judged, ${String(bad)} not proved`;
}

const MARKS = { pass: 'ok  ', fail: 'FAIL', skip: 'skip' } as const;
const STYLES = { pass: 'green', fail: 'red', skip: 'yellow' } as const;

function fullLines(result: VerificationResult, paint: Paint): readonly string[] {
  const path = paint('bold', terminalText(result.path));
  if (result.kind === 'unusable') return [path, unusableLine(result.problem, paint)];
  const named = result.request_id === null ? '' : `, request ${terminalText(result.request_id)}`;
  const width = Math.max(...result.checks.map(({ name }) => name.length));
  return [
    `${path}  (${result.kind}${named})`,
    ...result.checks.flatMap((check) => checkLines(check, width, paint)),
    verdictLine(result, paint),
  ];
}

function checkLines({ name, outcome, message, recorded, computed }: VerificationCheck, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(width + 9);
  return [
    `  ${paint(STYLES[outcome], MARKS[outcome])} ${name.padEnd(width)}  ${terminalText(message)}`,
    ...(recorded === undefined ? [] : [`${indent}recorded ${terminalText(recorded)}`]),
    ...(computed === undefined ? [] : [`${indent}computed ${terminalText(computed)}`]),
  ];
}

function verdictLine({ verdict, proof, legacy, decision, checks }: Judged, paint: Paint): string {
  const says = decision === null ? '' : `  The records say ${terminalText(decision)}.`;
  if (verdict === 'not proved') {
    const failed = checks.filter(({ outcome }) => outcome === 'fail').length;
    return `${paint('bold', paint('red', 'NOT PROVED'))}  ${counted(failed, 'check')} failed: do not rely on these records.${says}`;
  }
  const words = [verdict, proof ?? 'self-consistent', ...(legacy ? ['legacy'] : [])].join(', ');
  return `${paint('bold', paint('green', words))}  ${meaning(verdict, proof)}${says}`;
}

function meaning(verdict: Judged['verdict'], proof: Judged['proof']): string {
  const done =
    verdict === 'replayed'
      ? 'The decision was derived again from the evidence.'
      : 'Hashes and links hold; the decision was not derived again.';
  const who =
    proof === 'anchored'
      ? 'A key that counts, or a hash from elsewhere, vouches for it.'
      : 'Nothing here says who wrote the evidence.';
  return `${done} ${who}`;
}

function unusableLine(problem: string, paint: Paint): string {
  return `${paint('bold', paint('red', 'UNUSABLE'))}  ${terminalText(problem)}.`;
}

/** Those that are not proved, one line each and first; the others are in the table. */
function listLines(results: readonly VerificationResult[], paint: Paint): readonly (readonly string[])[] {
  const bad = results.filter(({ exit_status: status }) => status !== 0);
  const lines = bad.slice(0, MAX_LISTED_TARGETS).map((result) => {
    const why =
      result.kind === 'unusable'
        ? result.problem
        : (result.checks.find(({ outcome }) => outcome === 'fail')?.message ?? 'a check failed');
    const word = result.kind === 'unusable' ? 'UNUSABLE  ' : 'NOT PROVED';
    return `${paint('red', word)}  ${terminalText(result.path)}  ${terminalText(why)}`;
  });
  const left = bad.length - MAX_LISTED_TARGETS;
  return [left > 0 ? [...lines, `… and ${String(left)} more that are not proved; --json lists all of them.`] : lines];
}

function tableLines({ summary, exit_status: status }: VerificationReport, paint: Paint): readonly string[] {
  const rows: readonly (readonly [string, number])[] = [
    ['replayed', summary.replayed],
    ['hashes only', summary.hashes],
    ['not proved', summary.not_proved],
    ['unusable', summary.unusable],
    ['all', summary.targets],
  ];
  const width = String(summary.targets).length;
  const notes = [
    `${String(summary.anchored)} of those that are proved are anchored, the others self-consistent.`,
    ...(summary.legacy > 0 ? [`${String(summary.legacy)} are records of the compatible systems (legacy).`] : []),
    ...(summary.links_not_followed > 0
      ? [`${counted(summary.links_not_followed, 'symbolic link')} not followed: what they lead to was not judged.`]
      : []),
  ];
  const verdict = status === 0 ? paint('green', 'EVERYTHING IS PROVED') : paint('red', 'NOT EVERYTHING IS PROVED');
  return [
    ...rows.map(([name, count]) => `  ${name.padEnd(12)} ${String(count).padStart(width)}`),
    ...notes,
    paint('bold', verdict),
  ];
}

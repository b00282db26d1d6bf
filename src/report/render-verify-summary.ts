/** The job summary of the command `verify`. */

import type { VerificationReport, VerificationResult } from '../base/verification.js';
import { markdownCode } from './escape.js';
import { counted, OUTCOME_SIGNS } from './words.js';

/** Most targets that are listed one by one. */
const MOST_LISTED = 50;
/** Most failed checks of one target that are named. */
const MOST_CHECKS = 10;

/** The report as GitHub-flavoured Markdown of at most `roomBytes` bytes; where it is larger, without its lists. */
export function renderVerificationSummary(report: VerificationReport, roomBytes: number): string {
  const head = headline(report);
  const forms = [[head, counts(report), ...targets(report)], [head, counts(report)], [head]];
  for (const form of forms) {
    const text = `${form.join('\n\n')}\n`;
    if (Buffer.byteLength(text, 'utf8') <= roomBytes) return text;
  }
  return '';
}

function headline({ exit_status: status, summary }: VerificationReport): string {
  if (summary.targets === 0) return `## ${OUTCOME_SIGNS.block} Fail-Closed Gate: nothing to verify`;
  const sign = status === 0 ? OUTCOME_SIGNS.pass : OUTCOME_SIGNS.block;
  return `## ${sign} Fail-Closed Gate: ${status === 0 ? 'everything is proved' : 'not everything is proved'}`;
}

function counts({ summary }: VerificationReport): string {
  const words = [
    `${String(summary.replayed)} replayed`,
    `${String(summary.hashes)} by their hashes only`,
    `${String(summary.not_proved)} not proved`,
    `${String(summary.unusable)} unusable`,
    `${String(summary.anchored)} anchored`,
    ...(summary.legacy === 0 ? [] : [`${String(summary.legacy)} of the compatible systems (legacy)`]),
    ...(summary.links_not_followed === 0 ? [] : [`${counted(summary.links_not_followed, 'symbolic link')} not followed`]),
  ];
  return `${counted(summary.targets, 'target')}: ${words.join(', ')}.`;
}

/** Those that are not proved first. */
function targets({ results }: VerificationReport): readonly string[] {
  const ordered = [...results.filter(isBad), ...results.filter((result) => !isBad(result))];
  const shown = ordered.slice(0, MOST_LISTED).map(targetLine);
  const left = ordered.length - shown.length;
  return [shown.join('\n'), ...(left === 0 ? [] : [`**${String(left)} more are in the log.**`])];
}

function isBad({ exit_status: status }: VerificationResult): boolean {
  return status !== 0;
}

function targetLine(result: VerificationResult): string {
  const sign = isBad(result) ? OUTCOME_SIGNS.block : OUTCOME_SIGNS.pass;
  if (result.kind === 'unusable') return `- ${sign} ${markdownCode(result.path)}: ${markdownCode(result.problem)}`;
  const { path, verdict, proof, decision, request_id: id } = result;
  const words = [verdict, ...(proof === null ? [] : [proof]), ...(decision === null ? [] : [`says ${decision}`])];
  const failed = result.checks.filter(({ outcome }) => outcome === 'fail').slice(0, MOST_CHECKS);
  return [
    `- ${sign} ${markdownCode(path)}: ${words.map((word) => markdownCode(word)).join(', ')}${id === null ? '' : `, request ${markdownCode(id)}`}`,
    ...failed.map(({ name, message }) => `  - ${markdownCode(name)}: ${markdownCode(message)}`),
  ].join('\n');
}

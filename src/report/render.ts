/** The job summary: outcome to GitHub-flavoured Markdown. */

import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';
import { markdownCode } from './escape.js';
import { renderChain } from './render-chain.js';
import { renderFindings } from './render-findings.js';
import { policyWords, vouchedWords } from './policy-words.js';
import { renderArtifact, renderReceipts } from './render-receipts.js';
import { approvalWords, commandWords, enforcedWords } from './command-words.js';
import {
  counted,
  failureWords,
  gateWords,
  notable,
  OUTCOME_SIGNS,
  proofWords,
  reportOnlyWords,
  verdictWords,
} from './words.js';

const DECISION_SIGNS = { allow: OUTCOME_SIGNS.pass, warn: OUTCOME_SIGNS.warn, block: OUTCOME_SIGNS.block } as const;

/**
 * The job summary, at most `roomBytes` bytes of UTF-8: short on allow, complete on block. Findings come worst first; those that do
 * not fit are counted, and the gate record lists them. Where there is hardly any room the first line is what is left, and of that
 * as much as fits.
 */
export function renderSummary(outcome: Outcome, delivery: Delivery, roomBytes: number): string {
  const headline = `## ${DECISION_SIGNS[outcome.decision]} Fail-Closed Gate: ${outcome.decision} — ${verdictWords(outcome, 'job')}`;
  const head = [headline, ...statements(outcome, delivery)];
  const findings = renderFindings(notable(outcome));
  const forms = [
    () => withFindings([...head, gateTable(outcome)], findings, proofAndReceipts(outcome, delivery), roomBytes),
    // Without the picture and the receipts there is room for more of what is the matter.
    () => withFindings(head, findings, [], roomBytes),
    () => (findings.length === 0 ? null : joined([...head, leftOut(counted(findings.length, 'finding'))])),
    () => joined(head),
    () => `${headline}\n`,
  ];
  for (const form of forms) {
    const text = form();
    if (text !== null && bytes(text) <= roomBytes) return text;
  }
  return cut(headline, roomBytes);
}

/** What stands right below the first line. */
function statements(outcome: Outcome, delivery: Delivery): string[] {
  const failure = failureWords(outcome);
  const reportOnly = reportOnlyWords(outcome);
  const request = `Request ${markdownCode(outcome.identity.requestId)}`;
  const policy = policyWords(outcome, markdownCode);
  const vouched = vouchedWords(outcome);
  const approval = approvalWords(outcome, markdownCode);
  const command = commandWords(outcome, delivery, markdownCode);
  const { failureClass } = outcome;
  const exitStatus = delivery.command?.exitStatus ?? outcome.exitStatus;
  return [
    ...(reportOnly === null ? [] : [`> **${reportOnly}**`]),
    failure === null
      ? `${request}.`
      : `Failure class \`${failureClass}\`: ${failure}. Exit status ${String(exitStatus)}. ${request}.`,
    ...(policy === null ? [] : [`**Policy:** ${policy}`]),
    ...(vouched === null ? [] : [vouched]),
    ...(approval === null ? [] : [`**Approval:** ${approval}`]),
    ...(command === null ? [] : [`**Command:** ${command}`]),
  ];
}

function gateTable(outcome: Outcome): string {
  const rows = outcome.gates.map((verdict) => {
    const result = `${OUTCOME_SIGNS[verdict.outcome]} ${gateWords(verdict)}`;
    return `| ${verdict.gate} | ${result} | ${String(verdict.findings)} |`;
  });
  return ['| gate | result | findings |', '|---|---|---|', ...rows].join('\n');
}

/** Everything below the findings. What is needed only to verify is folded up, except where somebody has to look into a block. */
function proofAndReceipts(outcome: Outcome, delivery: Delivery): string[] {
  const artifact = renderArtifact(delivery);
  const visible = artifact === null ? [] : [artifact];
  const further = [
    `**The hashes prove:** ${proofWords(outcome)}`,
    renderReceipts(outcome, delivery),
    `**The hash chain:**\n\n${renderChain(outcome)}`,
  ];
  switch (outcome.decision) {
    case 'allow':
    case 'warn':
      return [capabilities(outcome), ...visible, ...folded(further)];
    case 'block':
      return [capabilities(outcome), ...visible, ...further];
  }
}

function folded(parts: readonly string[]): string[] {
  return ['<details>\n<summary>What this proves, where the receipts are, how to verify them</summary>', ...parts, '</details>'];
}

function capabilities(outcome: Outcome): string {
  const { plan } = outcome;
  const list = (names: readonly string[]): string =>
    names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
  return `**Action:** \`${plan.actionDecision}\`. **Allowed:** ${list(plan.allowed)}. **Isolated:** ${list(plan.isolated)}. ${enforcedWords(outcome)}`;
}

/** The parts with as many findings between them as fit; null where findings exist and not even one does. */
function withFindings(
  before: readonly string[],
  findings: readonly string[],
  after: readonly string[],
  room: number,
): string | null {
  if (findings.length === 0) return joined([...before, ...after]);
  const assemble = (count: number): string => {
    const left = findings.length - count;
    const note = left === 0 ? [] : [leftOut(counted(left, 'more finding'))];
    return joined([...before, '### Findings', findings.slice(0, count).join('\n'), ...note, ...after]);
  };
  const whole = assemble(findings.length);
  if (bytes(whole) <= room) return whole;
  // As long as one is left out, what surrounds the findings only shrinks with their number.
  let rest = room - bytes(assemble(0)) - String(findings.length).length;
  let count = 0;
  for (const finding of findings) {
    rest -= bytes(finding) + 1;
    if (rest < 0) break;
    count += 1;
  }
  return count === 0 ? null : assemble(Math.min(count, findings.length - 1));
}

function leftOut(which: string): string {
  return `**${which} did not fit here. The gate record lists all of them.**`;
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** The start of our own line, cut between characters. */
function cut(line: string, room: number): string {
  let kept = '';
  for (const character of line) {
    if (bytes(kept) + bytes(character) > room) break;
    kept += character;
  }
  return kept;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

import { join } from 'node:path';
import { styleText } from 'node:util';

import { codeEntry } from '../base/codes/index.js';
import type { Delivery } from '../base/delivery.js';
import type { Finding } from '../base/finding.js';
import { ACTION_RECEIPT_PATH, RUNTIME_RECEIPT_PATH, type Outcome } from '../base/outcome.js';
import { terminalText } from './escape.js';
import { placeOf, proofWords, verdictWords } from './words.js';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const COLOURS = { pass: 'green', allow: 'green', warn: 'yellow', block: 'red' } as const;

/** The outcome for a person at a terminal, readable at a glance: verdict, gates, findings, receipts. */
export function renderTerminal(outcome: Outcome, delivery: Delivery, options: { readonly colour: boolean }): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text);
  const colour = COLOURS[outcome.decision];
  const shown = outcome.findings.filter((found) => found.outcome !== 'pass');
  const lines = [
    `${paint(['bold', colour], outcome.decision.toUpperCase())}  ${verdictWords(outcome)}`,
    '',
    ...outcome.gates.map(({ gate, outcome: verdict, findings }) => {
      const count = findings === 0 ? '' : `  ${String(findings)} ${findings === 1 ? 'finding' : 'findings'}`;
      return `  ${gate.padEnd(16)} ${paint(COLOURS[verdict], verdict)}${count}`;
    }),
    ...shown.flatMap((found) => ['', ...findingLines(found, paint)]),
    '',
    `Action    ${outcome.plan.actionDecision}`,
    `Evidence  ${proofWords(outcome)}`,
    ...receiptLines(outcome, delivery),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(found: Finding, paint: Paint): string[] {
  const place = placeOf(found);
  const lines = [`${paint(COLOURS[found.outcome], found.code)}`, `  ${terminalText(found.message)}`];
  if (place !== null) lines.push(`  at        ${terminalText(place)}`);
  if (found.expected !== undefined) lines.push(`  expected  ${terminalText(found.expected)}`);
  if (found.found !== undefined) lines.push(`  found     ${terminalText(found.found)}`);
  lines.push(`  do        ${codeEntry(found.code).remedy}`);
  return lines;
}

function receiptLines(outcome: Outcome, delivery: Delivery): string[] {
  const lines = [`Request   ${outcome.identity.requestId}`];
  const { outputDirectory, written, upload } = delivery;
  if (outputDirectory === null || written.length === 0) lines.push('Receipts  none could be written');
  for (const [path, hash] of [
    [RUNTIME_RECEIPT_PATH, outcome.chain.receiptSha256],
    [ACTION_RECEIPT_PATH, outcome.chain.actionReceiptSha256],
  ] as const) {
    if (outputDirectory !== null && written.includes(path)) {
      lines.push(`Receipt   ${terminalText(join(outputDirectory, path))}`, `          sha256 ${hash}`);
    }
  }
  if (upload !== null) lines.push(`Artifact  ${terminalText(upload.name)} sha256 ${terminalText(upload.digest)}`);
  return lines;
}

/** The outcome for a person at a terminal, readable at a glance. */

import { styleText } from 'node:util';

import { codeText } from '../base/codes/text.js';
import type { Delivery } from '../base/delivery.js';
import type { Finding } from '../base/finding.js';
import { ACTION_RECEIPT_PATH, RUNTIME_RECEIPT_PATH, type Outcome } from '../base/outcome.js';
import { deliveredPath } from './delivered.js';
import { approvalWords, commandWords, enforcedWords } from './command-words.js';
import { policyWords, vouchedWords } from './policy-words.js';
import { terminalText } from './escape.js';
import {
  counted,
  extraMessage,
  failureWords,
  gateWords,
  notable,
  placeOf,
  proofWords,
  reportOnlyWords,
  valuesOf,
  verdictWords,
} from './words.js';

/** Widest line of our own sentences, in characters. */
const WIDTH = 100;

/** Width of the names in front of values. */
const NAME_WIDTH = 10;

/** Width of what a gate came to. */
const WORD_WIDTH = 'no result'.length;

const COLOURS = { pass: 'green', allow: 'green', warn: 'yellow', block: 'red' } as const;
type Style = (typeof COLOURS)[keyof typeof COLOURS] | 'bold' | 'dim';
type Paint = (style: Style, text: string) => string;

/**
 * The outcome in plain text: verdict, gates, findings with what to do, what it means for the runtime, receipts, and the exit status
 * at the end. Nothing foreign in it can control the terminal; escape sequences are our own, and only where `colour` is true.
 */
export function renderTerminal(outcome: Outcome, delivery: Delivery, { colour }: { readonly colour: boolean }): string {
  // Whether there is a terminal that shows colours was decided by the caller.
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const sections = [
    verdictLines(outcome, paint),
    outcome.gates.map((verdict) => {
      const { gate, findings } = verdict;
      const count = findings === 0 ? '' : `  ${counted(findings, 'finding')}`;
      return `  ${paint(COLOURS[verdict.outcome], gateWords(verdict).padEnd(WORD_WIDTH))}  ${gate}${count}`;
    }),
    ...findingSections(notable(outcome), paint),
    [...meaningLines(outcome, delivery), ...receiptLines(outcome, delivery)],
    [
      paint(
        'dim',
        `Exit status ${String(delivery.command?.exitStatus ?? outcome.exitStatus)}. Request ${terminalText(outcome.identity.requestId)}.`,
      ),
    ],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function verdictLines(outcome: Outcome, paint: Paint): string[] {
  const verdict = paint('bold', paint(COLOURS[outcome.decision], outcome.decision.toUpperCase()));
  const failure = failureWords(outcome);
  const reportOnly = reportOnlyWords(outcome);
  return [
    `${verdict}  ${verdictWords(outcome, 'runtime')}`,
    ...(failure === null ? [] : [`Class ${outcome.failureClass}: ${failure}.`]),
    ...(reportOnly === null ? [] : [reportOnly]),
  ];
}

/** Findings of one code stand together; what to do about them is said once. */
function findingSections(findings: readonly Finding[], paint: Paint): string[][] {
  const sections: string[][] = [];
  findings.forEach((found, index) => {
    const { code, outcome } = found;
    const { meaning, remedy } = codeText(code);
    const isFirst = findings[index - 1]?.code !== code;
    const isLast = findings[index + 1]?.code !== code;
    const lines = isFirst ? [paint(COLOURS[outcome], code), ...wrapped(meaning, '  ')] : (sections.pop() ?? []);
    lines.push(...detailLines(found), ...(isLast ? named('do', remedy) : []));
    sections.push(lines);
  });
  return sections;
}

function detailLines(found: Finding): string[] {
  const place = placeOf(found).join('  ');
  const extra = extraMessage(found);
  return [
    ...(extra === '' ? [] : named('message', terminalText(extra))),
    ...(place === '' ? [] : [line('at', terminalText(place))]),
    ...valuesOf(found).map(([name, value]) => line(name, terminalText(value))),
  ];
}

function meaningLines(outcome: Outcome, delivery: Delivery): string[] {
  const { allowed, isolated, actionDecision } = outcome.plan;
  const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
  const policy = policyWords(outcome, terminalText);
  const vouched = vouchedWords(outcome);
  const approval = approvalWords(outcome, terminalText);
  const command = commandWords(outcome, delivery, terminalText);
  return [
    line('action', actionDecision),
    ...named('allowed', list(allowed)),
    ...named('isolated', list(isolated)),
    ...named('proof', proofWords(outcome)),
    ...(policy === null ? [] : named('policy', policy)),
    ...(vouched === null ? [] : named('vouched', vouched)),
    ...(approval === null ? [] : named('approval', approval)),
    ...named('enforced', enforcedWords(outcome)),
    ...(command === null ? [] : named('command', command)),
  ];
}

function receiptLines({ chain, files }: Outcome, delivery: Delivery): string[] {
  const { outputDirectory, written, upload } = delivery;
  if (outputDirectory === null || written.length === 0) return [line('receipts', 'none could be written')];
  const missing = files.map(({ path }) => path).filter((path) => !written.includes(path));
  const receipts = [
    [RUNTIME_RECEIPT_PATH, chain.receiptSha256],
    [ACTION_RECEIPT_PATH, chain.actionReceiptSha256],
  ] as const;
  return [
    ...receipts.flatMap(([path, hash]) => {
      const absolute = deliveredPath(delivery, path);
      return absolute === null ? [] : [line('receipt', terminalText(absolute)), line('', `sha256 ${hash ?? 'none'}`)];
    }),
    ...missing.map((path) => line('missing', `${path} was not written`)),
    ...(upload === null
      ? []
      : [line('artifact', terminalText(upload.name)), line('', `sha256 ${terminalText(upload.digest)}`)]),
  ];
}

/** One line that is not wrapped: paths and hashes are copied from it. */
function line(name: string, value: string): string {
  return `  ${name.padEnd(NAME_WIDTH)}${value}`;
}

/** A sentence beside its name. */
function named(name: string, sentence: string): string[] {
  const indent = ' '.repeat(NAME_WIDTH + 2);
  const [first = '', ...rest] = wrapped(sentence, indent);
  return [line(name, first.slice(indent.length)), ...rest];
}

/** A text in lines of at most WIDTH characters with their indent; a longer word has a line of its own. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && indent.length + current.length + 1 + word.length > WIDTH) {
      lines.push(indent + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, indent + current];
}

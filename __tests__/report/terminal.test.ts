import { stripVTControlCharacters } from 'node:util';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeText } from '../../src/base/codes/text.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { renderTerminal } from '../../src/report/terminal.js';
import {
  DELIVERED,
  GATE_BLOCK,
  HOSTILE_TEXTS,
  hostileRun,
  makeOutcome,
  NOT_DELIVERED,
  POLICY_BLOCK,
} from '../support/outcome.js';
import { realOutcome, realOutcomes } from '../support/real-outcome.js';

const plain = { colour: false } as const;

/** What is still switched on at the end of a line: each code of `styleText` is undone by one of its own. */
function leftOn(line: string): readonly string[] {
  const undone = new Map([
    ['39', /^3[0-7]$/],
    ['22', /^[12]$/],
  ]);
  return line
    .split('\u001b[')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('m')))
    .reduce<string[]>((on, code) => {
      const off = undone.get(code);
      return off === undefined ? [...on, code] : on.filter((one) => !off.test(one));
    }, []);
}

describe('the outcome at a terminal', () => {
  test.each([
    ['allow', 'ALLOW  the runtime may go on'],
    ['warn', 'WARN  the runtime may go on, with risky capabilities isolated'],
    ['block of class evidence', 'BLOCK  the runtime must stop'],
    ['block of class policy', 'BLOCK  the runtime must stop'],
  ])('begins with the decision and what it means: %s', (name, line) => {
    const outcome = realOutcomes().get(name);
    if (outcome === undefined) throw new Error(`no outcome ${name}`);
    const text = renderTerminal(outcome, DELIVERED, plain);
    expect(text.slice(0, text.indexOf('\n'))).toBe(line);
    expect(text.endsWith(`Exit status ${String(outcome.exitStatus)}. Request ${outcome.identity.requestId}.\n`)).toBe(true);
  });

  test('says of a block which class it is, what was found where, and what to do', () => {
    const outcome = realOutcome({ example: 'block-evidence' });
    const text = renderTerminal(outcome, DELIVERED, plain);
    const { remedy } = codeText('stage355_status_hash_mismatch');
    expect(text).toContain('Class evidence: evidence is missing, unreadable, malformed or tampered with.');
    expect(text).toMatch(/^ {2}block {6}key-status {2}1 finding$/m);
    expect(text).toMatch(/^ {2}pass {7}runtime-context$/m);
    expect(text).toMatch(/^ {2}at {8}docs\/keys\/stage355_key_status_verification\.json:\d+ {2}\/entry_hash$/m);
    expect(text).toMatch(/^ {2}recorded {2}[0-9a-f]{64}\n {2}computed {2}[0-9a-f]{64}$/m);
    expect(text.replaceAll(/\n +/g, ' ')).toContain(` do        ${remedy}`);
    expect(text.match(/^ {2}sha256/gm)).toBeNull();
    expect(text).toContain(`  receipt   /home/runner/work/example/example/${OUTPUT_PATHS[1]}`);
    expect(text).toContain(`sha256 ${outcome.chain.actionReceiptSha256}`);
    expect(text).toContain(`  artifact  ${DELIVERED.upload?.name ?? ''}`);
  });

  test('says what to do once for findings of one code, below the last of them', () => {
    const findings = [POLICY_BLOCK, { ...POLICY_BLOCK, line: 9 }, { ...POLICY_BLOCK, line: 11 }];
    const text = renderTerminal(makeOutcome({ findings }), NOT_DELIVERED, plain);
    expect(text.match(/^ {2}do {8}/gm)).toHaveLength(1);
    expect(text.match(/^stage355_decision_not_accept$/gm)).toHaveLength(1);
    expect(text.match(/^ {2}at /gm)).toHaveLength(3);
    expect(text.indexOf(':11 ')).toBeLessThan(text.indexOf('  do  '));
  });

  test('says report-only, and that a block of class gate is not softened by it', () => {
    const soft = realOutcome({ example: 'block-policy', settings: { enforcement: 'report-only' } });
    expect(soft.exitStatus).toBe(0);
    expect(renderTerminal(soft, DELIVERED, plain)).toContain('Enforcement is report-only: the block is recorded');
    const hard = realOutcome({ example: 'allow', settings: { enforcement: 'report-only' }, incidents: [GATE_BLOCK] });
    expect(hard.exitStatus).toBe(3);
    expect(renderTerminal(hard, DELIVERED, plain)).toContain('never softens a block of class gate');
  });

  test('says which gate gave no result', () => {
    const text = renderTerminal(makeOutcome({ findings: [GATE_BLOCK] }), DELIVERED, plain);
    expect(text).toMatch(/^ {2}no result {2}key-status$/m);
    expect(text).toMatch(/^ {2}block {6}gate {2}1 finding$/m);
  });

  test('names what was not written, and no hash of it', () => {
    const outcome = realOutcome({ example: 'allow' });
    expect(renderTerminal(outcome, NOT_DELIVERED, plain)).toContain('  receipts  none could be written\n');
    const half = renderTerminal(outcome, { ...DELIVERED, written: OUTPUT_PATHS.slice(0, 2), upload: null }, plain);
    expect(half).toContain(outcome.chain.receiptSha256);
    expect(half).not.toContain(outcome.chain.actionReceiptSha256);
    expect(half.match(/^ {2}missing .* was not written$/gm)).toHaveLength(4);
    expect(half).not.toContain('artifact');
  });

  test('keeps its own sentences within 100 columns', () => {
    const outcome = realOutcome({ example: 'block-policy' });
    const long = renderTerminal(outcome, NOT_DELIVERED, plain)
      .split('\n')
      // Paths are copied from the screen, so they stay whole.
      .filter((line) => line.length > 100 && !line.startsWith('  at '));
    expect(long).toEqual([]);
  });
});

describe('colours', () => {
  test.each([...realOutcomes()])('change nothing else, and end where they began: %s', (_, outcome) => {
    const coloured = renderTerminal(outcome, DELIVERED, { colour: true });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(outcome, DELIVERED, plain));
    // No line leaves the terminal in a colour.
    for (const line of coloured.split('\n')) expect(leftOn(line)).toEqual([]);
    expect(leftOn('\u001b[1m\u001b[31mBLOCK\u001b[39m')).toEqual(['1']);
  });

  test('are there only where the caller wants them', () => {
    expect(renderTerminal(realOutcome({ example: 'block-policy' }), DELIVERED, plain)).not.toContain('\u001b');
  });
});

describe('foreign text', () => {
  const shapeOf = (text: string): number => {
    const { outcome, delivery } = hostileRun(text);
    return renderTerminal(outcome, delivery, plain).split('\n').length;
  };
  // The sentence that holds the message is wrapped, so only texts without spaces leave the number of lines alone.
  const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', minLength: 1 }));

  test('cannot control the terminal', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (hostile, colour) => {
        const { outcome, delivery } = hostileRun(hostile);
        const rendered = stripVTControlCharacters(renderTerminal(outcome, delivery, { colour }));
        expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('makes no line that begins like one of ours', () => {
    const benign = shapeOf('benign');
    fc.assert(
      fc.property(text, (hostile) => {
        fc.pre(hostile !== '' && !hostile.includes(' '));
        expect(shapeOf(hostile)).toBe(benign);
      }),
    );
  });
});

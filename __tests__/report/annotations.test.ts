import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeText } from '../../src/base/codes/text.js';
import { sha256 } from '../../src/base/digest.js';
import { finding, type Finding } from '../../src/base/finding.js';
import { MAX_ANNOTATIONS_PER_KIND } from '../../src/base/limits.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { GATE_BLOCK, HOSTILE_TEXTS, hostileRun, LOCAL, makeOutcome, POLICY_BLOCK } from '../support/outcome.js';
import { realOutcome } from '../support/real-outcome.js';

describe('annotations', () => {
  test('of an allow are none', () => {
    expect(annotationsOf(realOutcome({ example: 'allow' }), '')).toEqual([]);
  });

  test('point to the line in the evidence file, and say both values and what to do', () => {
    const outcome = realOutcome({ example: 'block-evidence' });
    const [found] = outcome.findings;
    if (found === undefined) throw new Error('no finding');
    const [annotation, ...others] = annotationsOf(outcome, 'service/');
    expect(others).toEqual([]);
    expect(annotation).toMatchObject({
      level: 'error',
      title: 'Fail-Closed Gate: stage355_status_hash_mismatch',
      file: 'service/docs/keys/stage355_key_status_verification.json',
      startLine: found.line,
    });
    expect(annotation?.message.split('\n')).toEqual([
      found.message,
      `Place: service/${found.path ?? ''}:${String(found.line)} at /entry_hash`,
      `Recorded: ${(found.found ?? '').replaceAll('"', '')}`,
      `Computed: ${found.expected ?? ''}`,
      `What to do: ${codeText(found.code).remedy}`,
    ]);
  });

  test('of a warning, and of a block that does not fail the job, are warnings', () => {
    const warn = annotationsOf(realOutcome({ example: 'warn', context: { githubActions: null } }), '');
    expect(warn.map(({ level }) => level)).toEqual(['warning']);
    const recorded = annotationsOf(realOutcome({ example: 'block-evidence', settings: { enforcement: 'report-only' } }), '');
    expect(recorded.map(({ level }) => level)).toEqual(['warning', 'notice']);
    expect(recorded.at(-1)?.message).toContain('report-only');
  });

  test('of a block of class gate stay errors under report-only, which is said', () => {
    const outcome = realOutcome({ example: 'allow', settings: { enforcement: 'report-only' }, incidents: [GATE_BLOCK] });
    const made = annotationsOf(outcome, '');
    expect(made.map(({ level }) => level)).toEqual(['error', 'notice']);
    expect(made.at(-1)?.message).toContain('never softens');
  });

  test('point to no file where there is none, and to no line where none is known', () => {
    const [plain] = annotationsOf(makeOutcome({ findings: [GATE_BLOCK] }), 'a/');
    expect(Object.keys(plain ?? {}).sort()).toEqual(['level', 'message', 'title']);
    const missing = finding('stage355_status_missing', 'There is no file docs/a.json.', { path: 'docs/a.json' });
    const [noLine] = annotationsOf(makeOutcome({ findings: [missing] }), '');
    expect(noLine?.file).toBe('docs/a.json');
    expect(noLine?.startLine).toBeUndefined();
  });

  test('never point into an artifact, which is not in the repository', () => {
    const artifact = { name: 'evidence', id: 1, sha256: sha256('archive'), expectedSha256: null, producer: null };
    const [made] = annotationsOf(makeOutcome({ findings: [POLICY_BLOCK], checked: { artifact } }), '');
    expect(made?.file).toBeUndefined();
    expect(made?.message).toContain(`Place: ${POLICY_BLOCK.path ?? ''}:7`);
  });

  test('name a policy and a receipt by their own root, wherever the working directory is', () => {
    const policy = finding('policy_value_invalid', 'It is wrong.', { path: '.github/fail-closed-gate.yml', line: 2 });
    const receipt = finding('receipt_malformed', 'It is wrong.', { path: 'docs/runtime/a.json', line: 2 });
    const made = annotationsOf(makeOutcome({ findings: [policy, receipt] }), 'service/');
    expect(made.map(({ file }) => file).sort()).toEqual(['.github/fail-closed-gate.yml', 'docs/runtime/a.json']);
  });

  test.each([
    ['a/../b.json', '', 'b.json'],
    ['../b.json', 'service/', 'b.json'],
    ['./b.json', 'a/b/', 'a/b/b.json'],
    ['../../b.json', 'service/', undefined],
    ['/etc/passwd', '', undefined],
    ['C:\\x', '', undefined],
    ['..', '', undefined],
  ])('name a path from the root of the workspace: %j below %j', (path, prefix, file) => {
    const [made] = annotationsOf(makeOutcome({ findings: [{ ...POLICY_BLOCK, path }] }), prefix);
    expect(made?.file).toBe(file);
  });
});

describe('the number of annotations', () => {
  const many = (count: number, of: Finding): Finding[] =>
    Array.from({ length: count }, (_, line) => ({ ...of, line: line + 1 }));

  test.each([
    [1, 1],
    [MAX_ANNOTATIONS_PER_KIND, 0],
    [MAX_ANNOTATIONS_PER_KIND + 1, 3],
    [500, 500],
  ])('is at most ten of a kind, and the last of more says how many are left out: %d and %d', (blocks, warnings) => {
    const outcome = makeOutcome({ findings: [...many(blocks, POLICY_BLOCK), ...many(warnings, LOCAL)] });
    const made = annotationsOf(outcome, '');
    for (const [level, count] of [
      ['error', blocks],
      ['warning', warnings],
    ] as const) {
      const kind = made.filter((one) => one.level === level);
      const left = /^(\d+) more findings?: see/.exec(kind.at(-1)?.message ?? '')?.[1];
      expect(kind).toHaveLength(Math.min(count, MAX_ANNOTATIONS_PER_KIND));
      expect(left === undefined ? kind.length : kind.length - 1 + Number(left)).toBe(count);
      // The worst come first, so it is the first ones that are shown.
      expect(kind[0]?.startLine).toBe(level === 'error' ? 1 : undefined);
    }
  });

  test('counts blocks and warnings together where both are warnings', () => {
    const findings = [...many(8, POLICY_BLOCK), ...many(8, LOCAL)];
    const made = annotationsOf(makeOutcome({ findings, enforcement: 'report-only' }), '');
    expect(made.filter(({ level }) => level === 'warning')).toHaveLength(MAX_ANNOTATIONS_PER_KIND);
    expect(made.at(-2)?.message).toMatch(/^7 more findings/);
    expect(made.at(-1)?.level).toBe('notice');
  });
});

test('foreign text starts no command, adds no line and is cut', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' })), (text) => {
      for (const { message, title, file } of annotationsOf(hostileRun(text).outcome, '')) {
        expect(message).not.toMatch(/::|##\[/);
        expect(message.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        expect(message.split('\n').length).toBeLessThanOrEqual(5);
        expect(Array.from(message).length).toBeLessThan(20_000);
        expect(title).toMatch(/^Fail-Closed Gate: \w+$/);
        expect(file ?? '').not.toMatch(/^\/|(^|\/)\.\.(\/|$)/);
      }
    }),
  );
});

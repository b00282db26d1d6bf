/** The job summary of `verify`: worst first, bounded, and foreign text as text. */

import { describe, expect, test } from '@jest/globals';

import type { VerificationCheck, VerificationResult } from '../../src/base/verification.js';
import { renderVerificationSummary } from '../../src/report/render-verify-summary.js';
import { reportOf } from '../../src/verify.js';
import { HOSTILE_TEXTS } from '../support/outcome.js';

type Judged = Exclude<VerificationResult, { kind: 'unusable' }>;

const GOOD: Judged = {
  path: 'receipts/good',
  kind: 'bundle',
  legacy: false,
  verdict: 'replayed',
  proof: 'anchored',
  decision: 'allow',
  request_id: 'local-0123456789abcdef',
  checks: [{ name: 'replay', outcome: 'pass', message: 'It is the same.' }],
  exit_status: 0,
};
const FAILED: VerificationCheck = { name: 'receipt-sha256', outcome: 'fail', message: 'It does not hold.' };
const BAD: Judged = { ...GOOD, path: 'receipts/bad', verdict: 'not proved', proof: null, checks: [FAILED], exit_status: 1 };
const UNUSABLE: VerificationResult = { path: 'receipts/link', kind: 'unusable', problem: 'it is a link', exit_status: 2 };

const ROOM = 1024 * 1024;
const summaryOf = (results: readonly VerificationResult[], links = 0, room = ROOM): string =>
  renderVerificationSummary(reportOf(results, links), room);

describe('the headline', () => {
  test.each<[string, readonly VerificationResult[], string]>([
    ['all are proved', [GOOD, { ...GOOD, verdict: 'hashes' }], 'everything is proved'],
    ['one is not', [GOOD, BAD], 'not everything is proved'],
    ['one cannot be judged', [GOOD, UNUSABLE], 'not everything is proved'],
    ['there is none', [], 'nothing to verify'],
  ])('says it where %s', (_, results, words) => {
    expect(summaryOf(results).split('\n')[0]).toMatch(new RegExp(`^## \\S+ Fail-Closed Gate: ${words}$`));
  });

  test('has the sign of a block for all but proof', () => {
    const signs = [[GOOD], [BAD], [UNUSABLE], []].map((results) => summaryOf(results).split(' ')[1]);
    expect(new Set(signs.slice(1)).size).toBe(1);
    expect(signs[0]).not.toBe(signs[1]);
  });
});

test('the counts say what there is, and what was not looked at', () => {
  const text = summaryOf([GOOD, BAD, UNUSABLE, { ...GOOD, verdict: 'hashes', proof: 'self-consistent', legacy: true }], 2);
  expect(text).toContain(
    '4 targets: 1 replayed, 1 by their hashes only, 1 not proved, 1 unusable, 1 anchored, 1 of the compatible systems (legacy), ' +
      '2 symbolic links not followed.',
  );
  expect(summaryOf([GOOD])).toContain('1 target: 1 replayed, 0 by their hashes only, 0 not proved, 0 unusable, 1 anchored.');
});

describe('the targets', () => {
  test('are listed with what was found, those that are not proved first', () => {
    const lines = summaryOf([GOOD, BAD, UNUSABLE])
      .split('\n')
      .filter((line) => /^ *- /.test(line));
    expect(lines.map((line) => line.replace(/^( *- )[^` ]+ /, '$1'))).toEqual([
      '- `receipts/bad`: `not proved`, `says allow`, request `local-0123456789abcdef`',
      '  - `receipt-sha256`: `It does not hold.`',
      '- `receipts/link`: `it is a link`',
      '- `receipts/good`: `replayed`, `anchored`, `says allow`, request `local-0123456789abcdef`',
    ]);
  });

  test('without id and decision are listed without', () => {
    expect(summaryOf([{ ...BAD, decision: null, request_id: null }])).toMatch(/`receipts\/bad`: `not proved`$/m);
  });

  test('are fifty at most, and ten failed checks of each', () => {
    const failed = { ...BAD, checks: Array.from({ length: 12 }, () => FAILED) };
    const text = summaryOf([...Array.from({ length: 51 }, () => GOOD), failed]);
    expect(text.match(/^- /gm)).toHaveLength(50);
    expect(text.match(/^ {2}- /gm)).toHaveLength(10);
    expect(text.indexOf('receipts/bad')).toBeLessThan(text.indexOf('receipts/good'));
    expect(text).toContain('**2 more are in the log.**');
    expect(summaryOf(Array.from({ length: 50 }, () => GOOD))).not.toContain('more are in the log');
  });
});

test('what does not fit is left out from the end, and the verdict goes last', () => {
  const results = [GOOD, BAD, UNUSABLE];
  const whole = Buffer.byteLength(summaryOf(results), 'utf8');
  expect(summaryOf(results, 0, whole)).toContain('receipts/good');
  const short = summaryOf(results, 0, whole - 1);
  expect(short).not.toContain('receipts/good');
  expect(short).toContain('3 targets: ');
  const [headline = ''] = short.split('\n');
  const least = Buffer.byteLength(`${headline}\n`, 'utf8');
  expect(summaryOf(results, 0, least)).toBe(`${headline}\n`);
  expect(summaryOf(results, 0, least - 1)).toBe('');
});

test.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))('hostile text %i stays text', (_, text) => {
  const hostile: Judged = {
    ...BAD,
    path: text,
    decision: text,
    request_id: text,
    checks: [{ name: text, outcome: 'fail', message: text }],
  };
  const lines = summaryOf([hostile, { ...UNUSABLE, path: text, problem: text }]).split('\n');
  const plain = summaryOf([BAD, UNUSABLE]).split('\n');
  expect(lines).toHaveLength(plain.length);
  expect(lines.map((line) => /^ *(?:- |#+ |$)/.exec(line)?.[0])).toEqual(
    plain.map((line) => /^ *(?:- |#+ |$)/.exec(line)?.[0]),
  );
  expect([...lines.join('')].filter((character) => /\p{Cc}/u.test(character))).toEqual([]);
});

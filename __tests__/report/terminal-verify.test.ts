import { describe, expect, test } from '@jest/globals';

import { MAX_LISTED_TARGETS, MAX_TARGETS_IN_FULL } from '../../src/base/limits.js';
import type { VerificationResult } from '../../src/base/verification.js';
import { renderVerificationJson } from '../../src/report/render-verify-json.js';
import { renderVerification, renderVerificationProgress } from '../../src/report/terminal-verify.js';
import { reportOf } from '../../src/verify.js';
import { HOSTILE_TEXTS } from '../support/outcome.js';

const GOOD: VerificationResult = {
  ...{
    path: 'good',
    kind: 'bundle',
    legacy: false,
    verdict: 'replayed',
    proof: 'anchored',
    decision: 'allow',
    request_id: 'r',
  },
  checks: [
    { name: 'manifest-form', outcome: 'pass', message: 'It is canonical.' },
    { name: 'replay', outcome: 'skip', message: 'It is withheld.' },
  ],
  exit_status: 0,
};
const BAD: VerificationResult = {
  ...{ ...GOOD, path: 'bad', verdict: 'not proved', proof: null, exit_status: 1 },
  checks: [{ name: 'receipt-sha256', outcome: 'fail', message: 'It does not hold.', recorded: 'aaa', computed: 'bbb' }],
};
const UNUSABLE: VerificationResult = { path: 'link', kind: 'unusable', problem: 'it is a link', exit_status: 2 };
const plain = (results: readonly VerificationResult[], links = 0): string =>
  renderVerification(reportOf(results, links), { colour: false });

describe('a few targets', () => {
  test('are shown check by check, with both values where they differ', () => {
    expect(plain([BAD])).toContain('FAIL receipt-sha256  It does not hold.');
    expect(plain([BAD])).toMatch(/recorded aaa\n +computed bbb\nNOT PROVED {2}1 check failed/);
    expect(plain([GOOD])).toMatch(/ok {3}manifest-form .*\n {2}skip replay .*\nreplayed, anchored /);
    expect(plain([{ ...GOOD, verdict: 'hashes', proof: 'self-consistent', legacy: true }])).toContain(
      'hashes, self-consistent, legacy',
    );
    expect(plain([UNUSABLE])).toBe('link\nUNUSABLE  it is a link.\n');
  });

  test('have a table where there are several, and the worst counts', () => {
    const text = plain([GOOD, BAD, UNUSABLE], 3);
    expect(text).toMatch(/replayed +1\n +hashes only +0\n +not proved +1\n +unusable +1\n +all +3\n/);
    expect(text).toContain('3 symbolic links not followed');
    expect(text).toContain('NOT EVERYTHING IS PROVED');
    expect(plain([GOOD, GOOD])).toContain('\nEVERYTHING IS PROVED');
  });
});

describe('many targets', () => {
  test('are a table, with every one that is not proved above it', () => {
    const many = Array.from({ length: MAX_TARGETS_IN_FULL }, () => GOOD);
    const text = plain([...many, BAD, UNUSABLE]);
    expect(text).toMatch(/^NOT PROVED {2}bad {2}It does not hold\.\nUNUSABLE {4}link {2}it is a link\n\n/);
    expect(text).not.toContain('good');
  });

  test('that are not proved are counted where they are not listed', () => {
    const text = plain(Array.from({ length: MAX_LISTED_TARGETS + 2 }, () => BAD));
    expect(text.match(/^NOT PROVED/gm)).toHaveLength(MAX_LISTED_TARGETS);
    expect(text).toContain('2 more that are not proved');
  });
});

test.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))('hostile text %i stays text', (_, text) => {
  const check = { name: 'x', outcome: 'fail', message: text, recorded: text, computed: text } as const;
  const results = [
    { ...BAD, path: text, request_id: text, decision: text, checks: [check] },
    { ...UNUSABLE, path: text, problem: text },
  ];
  for (const shown of [plain(results), renderVerificationJson(reportOf(results, 0))]) {
    expect([...shown].filter((character) => /\p{C}/u.test(character) && character !== '\n')).toEqual([]);
  }
});

test('JSON holds everything', () => {
  const report = reportOf([GOOD, BAD, UNUSABLE], 0);
  expect(JSON.parse(renderVerificationJson(report))).toEqual(report);
  expect(report.exit_status).toBe(2);
  // Nothing at all is nothing that could be proved.
  expect(reportOf([], 0).exit_status).toBe(2);
});

test('progress is one line', () => {
  expect(renderVerificationProgress(0, 10, 0)).toBe(`[${'.'.repeat(24)}] 0 of 10 judged, 0 not proved`);
  expect(renderVerificationProgress(10, 10, 2)).toBe(`[${'#'.repeat(24)}] 10 of 10 judged, 2 not proved`);
});

/** What the compliance report says of targets, and that it never says more than was checked. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { InvariantId } from '../../src/base/compliance.js';
import type { VerificationCheck, VerificationResult } from '../../src/base/verification.js';
import { renderComplianceJson, renderComplianceMarkdown } from '../../src/report/render-compliance.js';
import { reportCompliance } from '../../src/verify/compliance.js';

type Judged = Exclude<VerificationResult, { kind: 'unusable' }>;

const OCCASION = { createdAt: '2026-03-01T12:00:00Z', tool: { name: 'fail-closed-gate', version: '1.0.0' } };
const LOG_CHECKS = ['audit-log-chain', 'audit-log-request', 'audit-log-events', 'audit-log-decision'];

function checks(names: readonly string[], outcome: VerificationCheck['outcome'] = 'pass'): VerificationCheck[] {
  return names.map((name) => ({ name, outcome, message: 'As it is.' }));
}

function target(changes: Partial<Judged> = {}): Judged {
  return {
    path: 'receipts/one',
    kind: 'bundle',
    legacy: false,
    verdict: 'replayed',
    proof: 'self-consistent',
    decision: 'allow',
    request_id: 'local-0123456789abcdef',
    checks: checks(LOG_CHECKS),
    exit_status: 0,
    ...changes,
  };
}

const UNUSABLE: VerificationResult = { path: 'receipts/none', kind: 'unusable', problem: 'Nothing is there.', exit_status: 2 };

function resultsOf(...targets: readonly VerificationResult[]): Readonly<Partial<Record<InvariantId, string>>> {
  return Object.fromEntries(reportCompliance(targets, OCCASION).invariants.map(({ id, result }) => [id, result]));
}

const OUT_OF_REACH = { 'INV-2': 'not applicable', 'INV-3': 'not applicable', 'INV-6': 'not applicable' };

test('a replayed bundle with its audit log meets what it can show, and nothing else', () => {
  expect(resultsOf(target())).toEqual({ ...OUT_OF_REACH, 'INV-1': 'met', 'INV-4': 'met', 'INV-5': 'met' });
  expect(reportCompliance([target()], OCCASION).result).toBe('met');
});

test('hashes alone show no decision that follows from the evidence', () => {
  const report = resultsOf(target({ verdict: 'hashes' }));
  expect(report).toEqual({ ...OUT_OF_REACH, 'INV-1': 'not met', 'INV-4': 'not met', 'INV-5': 'met' });
});

test.each([
  ['not proved', target({ verdict: 'not proved', proof: null, exit_status: 1 })],
  ['unusable', UNUSABLE],
  [
    'records of other systems, without a log',
    target({ verdict: 'hashes', legacy: true, checks: checks(['audit-log', 'replay'], 'skip') }),
  ],
])('one target among good ones that is %s', (_, bad) => {
  const report = reportCompliance([target(), bad, target()], OCCASION);
  expect(report.result).toBe('not met');
  for (const id of ['INV-1', 'INV-4', 'INV-5']) {
    const invariant = report.invariants.find((one) => one.id === id);
    expect(invariant).toMatchObject({ result: 'not met', failed: [bad.path] });
    expect(invariant?.reason).toContain('1 of 3 targets');
  }
});

describe('an audit log', () => {
  test.each(LOG_CHECKS)('whose check %s was left out or failed shows nothing', (name) => {
    for (const outcome of ['skip', 'fail'] as const) {
      const others = LOG_CHECKS.filter((one) => one !== name);
      const report = resultsOf(target({ checks: [...checks(others), ...checks([name], outcome)] }));
      expect(Object.values(report)).toContain('not met');
    }
    expect(Object.values(resultsOf(target({ checks: checks(LOG_CHECKS.filter((one) => one !== name)) })))).toContain('not met');
  });
});

test('no target at all meets nothing', () => {
  expect(resultsOf()).toEqual({ ...OUT_OF_REACH, 'INV-1': 'not met', 'INV-4': 'not met', 'INV-5': 'not met' });
  expect(reportCompliance([], OCCASION).result).toBe('not met');
});

test('the JSON holds all six, and reads back', () => {
  const report = reportCompliance([target(), UNUSABLE], OCCASION);
  const text = renderComplianceJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text.endsWith('}\n')).toBe(true);
});

describe('the Markdown', () => {
  test('says every invariant with its result, and the worst target first', () => {
    const text = renderComplianceMarkdown(reportCompliance([target(), UNUSABLE], OCCASION));
    for (const row of ['| INV-1 | Policy before execution | not met |', '| INV-6 | No way around | not applicable |']) {
      expect(text).toContain(row);
    }
    expect(text.indexOf('- `receipts/none`: unusable')).toBeLessThan(text.indexOf('- `receipts/one`: replayed'));
  });

  test('is bounded, and says what it leaves out', () => {
    const text = renderComplianceMarkdown(
      reportCompliance(
        Array.from({ length: 1000 }, () => target()),
        OCCASION,
      ),
    );
    expect(text).toContain('- and 800 more, in the JSON');
  });

  test('shows foreign text as code, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (foreign) => {
        const hostile = `${foreign}\n# heading <b>|`;
        const text = renderComplianceMarkdown(
          reportCompliance([target({ path: hostile, decision: hostile, request_id: hostile })], OCCASION),
        );
        const plain = renderComplianceMarkdown(reportCompliance([target()], OCCASION));
        expect(text.split('\n').length).toBe(plain.split('\n').length);
        expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(
          plain.split('\n').filter((line) => line.startsWith('#')),
        );
      }),
    );
  });
});

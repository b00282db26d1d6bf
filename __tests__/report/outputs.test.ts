import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';

import { sha256 } from '../../src/base/digest.js';
import { MAX_OUTPUT_CHARACTERS } from '../../src/base/limits.js';
import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { stepOutputs } from '../../src/report/outputs.js';
import {
  DELIVERED,
  EVIDENCE_BLOCK,
  hostileFinding,
  hostileRun,
  HOSTILE_TEXTS,
  LOCAL,
  makeOutcome,
  NOT_DELIVERED,
  POLICY_BLOCK,
  VERIFIED,
} from '../support/outcome.js';

const ROOT = '/home/runner/work/example/example';

describe('stepOutputs', () => {
  test('gives every output that is declared, and no other', () => {
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect([...stepOutputs(makeOutcome(), DELIVERED).keys()].sort()).toEqual(Object.keys(outputs).sort());
  });

  test('gives the values of an allow', () => {
    expect(Object.fromEntries(stepOutputs(makeOutcome(), DELIVERED))).toMatchObject({
      decision: 'allow',
      allowed: 'true',
      action: 'continue',
      'failure-class': 'none',
      enforcement: 'enforce',
      reasons: '["runtime_allowed_in_ci_context"]',
      'isolated-capabilities': '[]',
      'request-id': '9876543210-2-gate-0a1b2c3d',
      'gate-path': `${ROOT}/${GATE_RECORD_PATH}`,
      'receipt-path': `${ROOT}/${RUNTIME_RECEIPT_PATH}`,
      'receipt-sha256': sha256('receipt'),
      'action-receipt-path': `${ROOT}/${ACTION_RECEIPT_PATH}`,
      'action-receipt-sha256': sha256('action receipt'),
      'artifact-id': '4242',
      'artifact-digest': sha256('archive'),
    });
  });

  test.each([
    ['warn', [VERIFIED, LOCAL]],
    ['block', [POLICY_BLOCK]],
    ['block', [EVIDENCE_BLOCK]],
  ])('says allowed on nothing but allow: %s', (decision, findings) => {
    for (const enforcement of ['enforce', 'report-only'] as const) {
      const outputs = stepOutputs(makeOutcome({ findings, enforcement }), DELIVERED);
      expect(outputs.get('decision')).toBe(decision);
      expect(outputs.get('allowed')).toBe('false');
      expect(outputs.get('enforcement')).toBe(enforcement);
    }
  });

  test('says allowed last, after all that it rests on', () => {
    expect([...stepOutputs(makeOutcome(), DELIVERED).keys()].at(-1)).toBe('allowed');
  });

  test('names no file and no hash that is not on disk, and no artifact that was not uploaded', () => {
    const named = (written: readonly string[]): string[] =>
      [...stepOutputs(makeOutcome(), { ...DELIVERED, written, upload: null }).keys()].filter((name) =>
        /path|sha256|artifact/.test(name),
      );
    expect(named([])).toEqual([]);
    expect(named([GATE_RECORD_PATH])).toEqual(['gate-path']);
    expect(named([RUNTIME_RECEIPT_PATH])).toEqual(['receipt-path', 'receipt-sha256']);
    expect(named([ACTION_RECEIPT_PATH])).toEqual(['action-receipt-path', 'action-receipt-sha256']);
    expect([...stepOutputs(makeOutcome(), { ...NOT_DELIVERED, written: OUTPUT_PATHS }).keys()]).not.toContain('gate-path');
  });

  test('has no address of an artifact whose server is not known', () => {
    const upload = { name: 'x', id: 1, digest: sha256('x'), url: null };
    expect(stepOutputs(makeOutcome(), { ...DELIVERED, upload }).has('artifact-url')).toBe(false);
  });

  test('gives Windows paths on Windows', () => {
    const outputDirectory = 'D:\\a\\example';
    const outputs = stepOutputs(makeOutcome(), { ...DELIVERED, outputDirectory });
    expect(outputs.get('gate-path')).toBe(`D:\\a\\example\\${GATE_RECORD_PATH.replaceAll('/', '\\')}`);
    expect(stepOutputs(makeOutcome(), { ...DELIVERED, outputDirectory: '/' }).get('gate-path')).toBe(`/${GATE_RECORD_PATH}`);
    expect(stepOutputs(makeOutcome(), { ...DELIVERED, outputDirectory: '/a\\b' }).get('gate-path')).toBe(
      `/a\\b/${GATE_RECORD_PATH}`,
    );
  });
});

describe('the findings', () => {
  const findingsOf = (count: number, text: string): string => {
    const findings = Array.from({ length: count }, () => hostileFinding(text));
    return stepOutputs(makeOutcome({ findings }), DELIVERED).get('findings') ?? '';
  };

  test('are whole where they fit', () => {
    const outcome = makeOutcome({ findings: [POLICY_BLOCK, EVIDENCE_BLOCK, VERIFIED] });
    expect(JSON.parse(stepOutputs(outcome, DELIVERED).get('findings') ?? '')).toEqual(outcome.findings);
  });

  test('end with the last one that fits, to the character', () => {
    const one = findingsOf(1, 'x').length - '[]'.length;
    const fitting = Math.floor((MAX_OUTPUT_CHARACTERS - 1) / (one + 1));
    for (const count of [fitting, fitting + 1, fitting + 50]) {
      const text = findingsOf(count, 'x');
      expect(JSON.parse(text)).toHaveLength(fitting);
      expect(text.length).toBe(1 + fitting * (one + 1));
      expect(text.length).toBeLessThanOrEqual(MAX_OUTPUT_CHARACTERS);
    }
  });

  test('that have exactly the room are all there, with one character more they are not', () => {
    const overhead = findingsOf(1, '').length;
    // The text stands five times in a finding.
    const length = Math.floor((MAX_OUTPUT_CHARACTERS - overhead) / 5);
    const rest = (MAX_OUTPUT_CHARACTERS - overhead) % 5;
    const make = (more: number): string => {
      const finding = { ...hostileFinding('x'.repeat(length)), found: 'x'.repeat(length + rest + more) };
      return stepOutputs(makeOutcome({ findings: [finding] }), DELIVERED).get('findings') ?? '';
    };
    expect(make(0)).toHaveLength(MAX_OUTPUT_CHARACTERS);
    expect(make(1)).toBe('[]');
  });

  test('are valid JSON on one line whatever stands in them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' })), fc.nat(80), (text, count) => {
        const { outcome, delivery } = hostileRun(text, count);
        const value = stepOutputs(outcome, delivery).get('findings') ?? '';
        expect(value.length).toBeLessThanOrEqual(MAX_OUTPUT_CHARACTERS);
        expect(value).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        const parsed: unknown = JSON.parse(value);
        expect(parsed).toEqual(outcome.findings.slice(0, (parsed as unknown[]).length));
      }),
      { numRuns: 100 },
    );
  });
});

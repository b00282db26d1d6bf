/** Where the compliance report goes, and that whoever gets none is told. */

import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from '@jest/globals';

import { TOOL } from '../../src/base/tool.js';
import type { VerificationResult } from '../../src/base/verification.js';
import { renderComplianceJson, renderComplianceMarkdown } from '../../src/report/render-compliance.js';
import { writeCompliance } from '../../src/verify-suite/compliance.js';
import { reportCompliance } from '../../src/verify/compliance.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const JSON_NAME = 'fail-closed-gate-compliance.json';
const MARKDOWN_NAME = 'fail-closed-gate-compliance.md';
const NOW = Date.UTC(2026, 2, 1, 12, 0, 0, 999);
const RESULTS: readonly VerificationResult[] = [
  { path: 'receipts/link', kind: 'unusable', problem: 'it is a link', exit_status: 2 },
];

let count = 0;
let folder: string;
beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('both forms are of one report, made at that second by this program', () => {
  writeCompliance(folder, RESULTS, NOW);
  const report = reportCompliance(RESULTS, { createdAt: '2026-03-01T12:00:00Z', tool: TOOL });
  expect(read(JSON_NAME)).toBe(renderComplianceJson(report));
  expect(read(MARKDOWN_NAME)).toBe(renderComplianceMarkdown(report));
  expect(readdirSync(folder).sort()).toEqual([JSON_NAME, MARKDOWN_NAME]);
});

test('a longer one of yesterday leaves nothing behind', () => {
  for (const name of [JSON_NAME, MARKDOWN_NAME]) writeFileSync(join(folder, name), 'x'.repeat(1_000_000));
  writeCompliance(folder, RESULTS, NOW);
  expect(() => JSON.parse(read(JSON_NAME)) as unknown).not.toThrow();
  expect(read(MARKDOWN_NAME)).not.toContain('xxx');
});

test.each([JSON_NAME, MARKDOWN_NAME])('what stands in the place of %s makes it fail', (name) => {
  mkdirSync(join(folder, name));
  expect(() => {
    writeCompliance(folder, RESULTS, NOW);
  }).toThrow(/EISDIR/);
});

(process.platform === 'win32' ? test.skip : test).each([JSON_NAME, MARKDOWN_NAME])(
  'a link in the place of %s is replaced, and what it leads to is not touched',
  (name) => {
    const victim = join(root, `victim-${String(count)}`);
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(folder, name));
    writeCompliance(folder, RESULTS, NOW);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(readdirSync(folder).sort()).toEqual([JSON_NAME, MARKDOWN_NAME]);
    expect(lstatSync(join(folder, name)).isFile()).toBe(true);
  },
);

test('a folder that is not there makes it fail, and is not made', () => {
  expect(() => {
    writeCompliance(join(folder, 'deeper'), RESULTS, NOW);
  }).toThrow(/ENOENT/);
  expect(readdirSync(folder)).toEqual([]);
});

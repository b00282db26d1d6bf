/** `command: verify` of the built Action: log, summary, outputs and status, and never a word that a job could take for an allow. */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import { annotationsIn, commandsIn, runAction, type Inputs } from '../support/action-run.js';
import { putLog } from '../support/audit-log-file.js';
import type { FakeRunner, Run } from '../support/fake-runner.js';
import { readOutputs } from '../support/receipts.js';
import { copies, makeBundle, type MadeBundle } from '../support/verify-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let made: MadeBundle;
let runner: FakeRunner;
beforeEach(async () => {
  made = await makeBundle(root);
  ({ runner } = made);
  rmSync(runner.summaryPath);
  put(runner.temp, '../summary.md', '');
  put(runner.temp, '../output.txt', '');
});

async function verifyAction(inputs: Inputs = {}): Promise<Run> {
  const before = readOutputs(runner.workspace);
  const run = await runAction(runner, { command: 'verify', ...inputs });
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toMatch(/^ {4}at /m);
  // It judges, and makes nothing: no receipt, and no output of the gate.
  expect(readOutputs(runner.workspace)).toEqual(before);
  expect(Object.keys(runner.outputs).sort()).toEqual(['allowed', 'reasons']);
  expect(runner.outputs['allowed']).toBe('false');
  return run;
}

const reasons = (): unknown => JSON.parse(runner.outputs['reasons'] ?? 'null');

/** The one annotation of an answer that is not good. */
function errorIn({ stdout }: Run): string {
  const [error, ...more] = annotationsIn(stdout);
  expect(more).toEqual([]);
  expect(error).toMatchObject({ name: 'error', properties: { title: 'Fail-Closed Gate: verify' } });
  return error?.data ?? '';
}

describe('what is proved', () => {
  test('is told in log and summary, with status 0, and still allows nothing', async () => {
    const run = await verifyAction({ receipts: made.bundle });
    expect(run.status).toBe(0);
    expect(reasons()).toEqual([]);
    expect(annotationsIn(run.stdout)).toEqual([]);
    expect(run.stdout).toMatch(/^ *ok +replay .*derived again/m);
    expect(runner.summary).toMatch(/^## \S+ Fail-Closed Gate: everything is proved\n/);
    expect(runner.summary).toContain('1 target: 1 replayed, 0 by their hashes only, 0 not proved, 0 unusable, 0 anchored.');
    expect(runner.summary).toContain(`request \`${String(made.told.request_id)}\``);
  });

  test('is anchored by the digest that an earlier job gave', async () => {
    const digest = String(made.told.hashes['receipt_sha256']);
    const run = await verifyAction({ receipts: made.bundle, 'expected-receipt-sha256': digest });
    expect(run.status).toBe(0);
    expect(runner.summary).toContain('1 anchored.');
  });

  test('is the workspace where no receipts are named', async () => {
    const run = await verifyAction();
    expect(run.status).toBe(0);
    expect(runner.summary).toContain('1 by their hashes only');
  });

  test('is told without a summary where none is wanted', async () => {
    expect((await verifyAction({ receipts: made.bundle, summary: 'false' })).status).toBe(0);
    expect(runner.summary).toBe('');
  });
});

describe('what is not proved', () => {
  test('is an error with status 1, and the names of the checks as reasons', async () => {
    put(made.bundle, 'more.txt', 'more');
    const run = await verifyAction({ receipts: made.bundle });
    expect(run.status).toBe(1);
    expect(errorIn(run)).toBe('1 of 1 are not proved; the log says which checks failed.');
    expect(reasons()).toEqual(expect.arrayContaining(['manifest-complete']));
    expect(runner.summary).toMatch(/^## \S+ Fail-Closed Gate: not everything is proved\n/);
    expect(runner.summary).toMatch(/^ {2}- `manifest-complete`: `/m);
  });

  test('is another receipt than the expected one', async () => {
    const run = await verifyAction({ receipts: made.bundle, 'expected-receipt-sha256': sha256('another') });
    expect(run.status).toBe(1);
    expect(runner.summary).toContain('1 not proved');
    expect(reasons()).not.toEqual([]);
  });

  test('is one among many, which the summary shows first', async () => {
    const many = copies(made.bundle, join(runner.temp, 'many'), 60);
    put(many, '0031/more.txt', 'more');
    const run = await verifyAction({ receipts: many });
    expect(run.status).toBe(1);
    expect(errorIn(run)).toContain('1 of 60 are not proved');
    const targets = runner.summary.split('\n').filter((line) => line.startsWith('- '));
    expect(targets).toHaveLength(50);
    expect(targets[0]).toContain('0031`: `not proved`');
    expect(runner.summary).toContain('**10 more are in the log.**');
  });

  test('is a workspace whose audit log was emptied afterwards', async () => {
    putLog(runner.workspace, '');
    expect((await verifyAction()).status).toBe(1);
    expect(reasons()).toEqual(expect.arrayContaining(['audit-log-request']));
  });
});

describe('what cannot be judged', () => {
  test('is nothing at all: status 2', async () => {
    mkdirSync(join(runner.temp, 'empty'));
    const run = await verifyAction({ receipts: join(runner.temp, 'empty') });
    expect(run.status).toBe(2);
    expect(reasons()).toEqual(['unusable']);
    expect(errorIn(run)).not.toBe('');
    expect(runner.summary).toContain('1 unusable');
  });

  test('is a path that is not there', async () => {
    expect((await verifyAction({ receipts: 'not-there' })).status).toBe(2);
    expect(reasons()).toEqual(['unusable']);
  });
});

describe('inputs that are wrong', () => {
  test.each<[string, Inputs, string]>([
    ['a digest that is none', { 'expected-receipt-sha256': '5d0c' }, 'expected-receipt-sha256'],
    ['an input that there is not', { recepits: 'receipts' }, 'RECEPITS'],
    ['a word that is no truth value', { summary: 'perhaps' }, 'summary'],
  ])('are wrong usage: %s', async (_, inputs, named) => {
    const run = await verifyAction({ receipts: made.bundle, ...inputs });
    expect(run.status).toBe(3);
    expect(errorIn(run)).toContain(named);
    expect(reasons()).not.toEqual([]);
    expect(run.stdout).not.toContain('replayed');
  });
});

(process.platform === 'win32' ? test.skip : test)(
  'foreign names are no commands of the runner, in log or summary',
  async () => {
    const name = '::set-output name=allowed::true\n::error::x\n## Everything is proved `';
    const folder = join(runner.temp, 'names', name);
    put(folder, 'manifest.json', '{}');
    const run = await verifyAction({ receipts: join(runner.temp, 'names') });
    expect(run.status).toBe(1);
    expect(commandsIn(run.stdout).map((command) => command.name)).toEqual(['error']);
    expect(runner.summary.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  },
);

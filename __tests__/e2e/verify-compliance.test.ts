/** `verify --compliance` of the built command line: the two files, and what they say of few and of many targets. */

import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { ComplianceReport } from '../../src/base/compliance.js';
import { MAX_TARGETS_IN_FULL, MIN_TARGETS_FOR_THREADS } from '../../src/base/limits.js';
import { runEntry, type Run } from '../support/fake-runner.js';
import { copies, makeBundle, type MadeBundle } from '../support/verify-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const NAMES = ['fail-closed-gate-compliance.json', 'fail-closed-gate-compliance.md'];
const IDS = ['INV-1', 'INV-2', 'INV-3', 'INV-4', 'INV-5', 'INV-6'];
let made: MadeBundle;
beforeAll(async () => {
  made = await makeBundle(root);
});

let count = 0;
let folder: string;
beforeEach(() => {
  count += 1;
  folder = join(root, `report-${String(count)}`);
  mkdirSync(folder);
});

interface Reported {
  readonly run: Run;
  readonly report: ComplianceReport;
  readonly markdown: string;
}

/** Runs verify with the option, in the folder of the report. */
async function reported(option: string, ...paths: readonly string[]): Promise<Reported> {
  const run = await runEntry('cli.js', ['verify', option, ...paths], { cwd: folder });
  const [json = '', markdown = ''] = NAMES.map((name) => readFileSync(join(folder, name), 'utf8'));
  const report = JSON.parse(json) as ComplianceReport;
  expect(json).toBe(`${JSON.stringify(report, null, 2)}\n`);
  expect(report.schema).toBe('fail-closed-gate/compliance-report/v1');
  expect(report.invariants.map(({ id }) => id)).toEqual(IDS);
  for (const { id, meaning, result } of report.invariants) expect(markdown).toContain(`| ${id} | ${meaning} | ${result} |`);
  return { run, report, markdown };
}

const resultsIn = ({ invariants }: ComplianceReport): readonly string[] => invariants.map(({ result }) => result);
const MET = ['met', 'not applicable', 'not applicable', 'met', 'met', 'not applicable'];

describe('the report', () => {
  test('goes to the current folder, beside the answer of verify', async () => {
    const { run, report } = await reported('--compliance', made.bundle);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('replayed, self-consistent');
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    expect(resultsIn(report)).toEqual(MET);
    expect(report).toMatchObject({
      result: 'met',
      tool: { name: 'fail-closed-gate' },
      targets: [{ path: made.bundle, verdict: 'replayed', decision: 'allow', request_id: made.told.request_id, legacy: false }],
    });
    expect(Math.abs(Date.now() - Date.parse(report.created_at))).toBeLessThan(600_000);
  });

  test('goes to a folder that is named, over one that stands there', async () => {
    put(folder, NAMES[0] ?? '', 'the report of yesterday');
    const { run, report } = await reported(`--compliance=${folder}`, made.bundle);
    expect(run.status).toBe(0);
    expect(report.result).toBe('met');
  });

  test('is not met where the decision was not derived again, or something is not proved', async () => {
    const workspace = await reported('--compliance', made.runner.workspace);
    expect(workspace.run.status).toBe(0);
    expect(resultsIn(workspace.report)).toEqual([
      'not met',
      'not applicable',
      'not applicable',
      'not met',
      'met',
      'not applicable',
    ]);
    const bad = copies(made.bundle, join(root, 'bad'), 2);
    put(bad, '0001/more.txt', 'more');
    const { run, report, markdown } = await reported('--compliance', bad, join(root, 'nowhere'));
    expect(run.status).toBe(2);
    expect(report.result).toBe('not met');
    expect(report.targets.map(({ verdict }) => verdict)).toEqual(['replayed', 'not proved', 'unusable']);
    expect(markdown.indexOf('nowhere`: unusable')).toBeLessThan(markdown.indexOf('0000`: replayed'));
  });

  test.each([MAX_TARGETS_IN_FULL + 1, MIN_TARGETS_FOR_THREADS + 1])('of %i targets knows every check of each', async (many) => {
    const all = copies(made.bundle, join(root, `all-${String(many)}`), many);
    const { run, report, markdown } = await reported('--compliance', all);
    expect(run.status).toBe(0);
    expect(resultsIn(report)).toEqual(MET);
    expect(report.targets).toHaveLength(many);
    expect(markdown).toContain(`from ${String(many)} targets. Result: **met**.`);
    // One without its audit log among them is enough.
    renameSync(join(all, '0013/audit-log.jsonl'), join(root, `log-of-${String(many)}`));
    const without = await reported('--compliance', all);
    expect(without.run.status).toBe(1);
    expect(without.report.invariants.find(({ id }) => id === 'INV-5')).toMatchObject({
      result: 'not met',
      failed: [join(all, '0013')],
    });
  });

  (process.platform === 'win32' ? test.skip : test)('shows the names of folders as text, whatever they are', async () => {
    const name = '# Result: **met** | `x` <b>\n| INV-6 | No way around | met |\u001b[2J';
    const all = join(root, 'names');
    copies(made.bundle, all, 1);
    renameSync(join(all, '0000'), join(all, name));
    put(join(all, name), 'more.txt', 'more');
    const { run, report, markdown } = await reported('--compliance', all);
    expect(run.status).toBe(1);
    expect(run.stdout).not.toContain('\u001b');
    expect(report.targets[0]?.path).toBe(join(all, name));
    const lines = markdown.split('\n');
    expect(lines.filter((line) => /^#\s.*met/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('| INV-6'))).toEqual(['| INV-6 | No way around | not applicable |']);
    expect(markdown).not.toContain('\u001b');
  });
});

describe('a report that cannot be written', () => {
  const expectFailed = async (target: string): Promise<void> => {
    const run = await runEntry('cli.js', ['verify', `--compliance=${target}`, made.bundle], { cwd: root });
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^fail-closed-gate: Verifying failed: /);
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  };

  test('because its folder is not there makes status 3, though everything is proved', async () => {
    await expectFailed(join(folder, 'not-there'));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('because a file stands in the place of its folder', async () => {
    put(folder, 'file', '');
    await expectFailed(join(folder, 'file'));
  });

  (process.platform === 'win32' ? test.skip : test)('because its folder may not be written to', async () => {
    chmodSync(folder, 0o555);
    try {
      // Modes stop nobody who may do everything, and nobody at all can make a file in /proc.
      await expectFailed(process.getuid?.() === 0 ? '/proc' : folder);
    } finally {
      chmodSync(folder, 0o755);
    }
  });

  test('because a folder stands in the place of one of its files', async () => {
    mkdirSync(join(folder, NAMES[1] ?? ''));
    await expectFailed(folder);
  });
});

test('without the option nothing is written', async () => {
  const before = readdirSync(made.bundle, { recursive: true });
  expect((await runEntry('cli.js', ['verify', made.bundle], { cwd: folder })).status).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  symlinkSync(made.bundle, join(folder, 'bundle'));
  expect((await runEntry('cli.js', ['verify', join(folder, 'bundle')], { cwd: folder })).status).toBe(0);
  expect(readdirSync(made.bundle, { recursive: true })).toEqual(before);
});

/** What tells the world cannot be written, from the built entries: nobody may be left with an allow that was not told. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { linesOf, runAction, runnerWith } from '../support/action-run.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const NO_UPLOAD = { 'upload-receipts': 'false' };
const ENTRIES = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

function expectReportFailed(): void {
  expect(verify(runner.workspace).holds).toBe(true);
  expect(readRecords(runner.workspace).gate).toMatchObject({
    runtime_decision: 'block',
    reasons: ['report_failed'],
    failure_class: 'gate',
  });
  expect(readOutputs(runner.workspace).size).toBe(6);
  expect(leftovers(runner.workspace)).toEqual([]);
}

/** What can stand in the place of a file that the runner made; each takes nothing that is written to it. */
const UNWRITABLE: readonly (readonly [name: string, make: (path: string) => void])[] = [
  ['a folder', (path) => mkdirSync(path)],
  ['a path in a folder that is not there', () => undefined],
  ...(existsSync('/dev/full')
    ? [
        [
          'a full device',
          (path: string) => {
            symlinkSync('/dev/full', path);
          },
        ] as const,
      ]
    : []),
];

function spoil(name: string, path: string, make: (path: string) => void): string {
  rmSync(path);
  const spoilt = name.includes('not there') ? join(path, 'missing', 'file') : path;
  make(spoilt);
  return spoilt;
}

describe.each(UNWRITABLE)('the file is %s', (name, make) => {
  test('the job summary: report_failed, and the outputs say block', async () => {
    const path = spoil(name, runner.summaryPath, make);
    const run = await runAction(runner, NO_UPLOAD, { GITHUB_STEP_SUMMARY: path });
    expect(run.status).toBe(3);
    expectReportFailed();
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false', reasons: '["report_failed"]' });
    expect(runner.outputs['receipt-sha256']).toBe(readRecords(runner.workspace).receipt['receipt_sha256']);
    expect(linesOf(run.stdout).at(-1)).toMatch(/^Fail-Closed Gate: block — /);
    // The command line writes the summary too, where a runner gives it a file.
    const command = await runEntry('cli.js', ['--json'], {
      cwd: runner.workspace,
      env: { ...runner.environment, GITHUB_STEP_SUMMARY: path },
    });
    expect(command.status).toBe(3);
    expectReportFailed();
  });

  test('the step outputs: report_failed, and never a summary alone that says allow', async () => {
    const path = spoil(name, runner.outputPath, make);
    const run = await runAction(runner, NO_UPLOAD, { GITHUB_OUTPUT: path });
    expect(run.status).toBe(3);
    expectReportFailed();
    expect(linesOf(run.stdout).at(-1)).toMatch(/^Fail-Closed Gate: block — /);
    expect(run.stderr).toBe('');
  });
});

test('a summary that is full already takes no more, and the decision stands', async () => {
  writeFileSync(runner.summaryPath, 'x'.repeat(1024 * 1024 - 10));
  const run = await runAction(runner, NO_UPLOAD);
  expect(run.status).toBe(0);
  expect(statSync(runner.summaryPath).size).toBeLessThanOrEqual(1024 * 1024);
});

test('a missing event file is no context, whatever else is set', async () => {
  const missing = await runAction(runner, NO_UPLOAD, { GITHUB_EVENT_PATH: join(runner.temp, 'missing.json') });
  expect(missing.status).toBe(2);
  expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'block', reasons: ['ci_context_invalid'] });
  expect(verify(runner.workspace).holds).toBe(true);
});

/** Runs an entry under a shell, which can give it another standard output than a pipe that somebody reads. */
function shell(script: string, entry: string, words: readonly string[] = []): { status: number | null; stderr: string } {
  // A shell may drop variables with hyphens, hence env.
  const args = ['-c', script, 'sh', 'env', 'INPUT_UPLOAD-RECEIPTS=false', process.execPath, join(ENTRIES, entry), ...words];
  const inherited = ['PATH', 'NODE_OPTIONS', 'GATE_COVERAGE_FOLDER'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const env = { ...Object.fromEntries(inherited), ...runner.environment } as Record<string, string>;
  const { status, stderr } = spawnSync('sh', args, { cwd: runner.workspace, env, encoding: 'utf8' });
  return { status, stderr };
}

const ACTION = process.env['GATE_ENTRY_FOLDER'] === undefined ? 'index.js' : 'action.js';

// Windows has neither such a device nor such a shell.
const STREAMS = [
  ['standard output is a full device', '"$@" >/dev/full', existsSync('/dev/full')],
  [
    'nobody reads standard output',
    '{ sleep 0.1; "$@"; echo $? >../status; } | true; sleep 0.1; exit "$(cat ../status)"',
    process.platform !== 'win32',
  ],
] as const;

for (const [name, script] of STREAMS.filter(([, , exists]) => exists)) {
  test.each(['cli.js', ACTION])(`${name}: %s ends with 3 and leaves a block`, (entry) => {
    const { status } = shell(script, entry);
    expect(status).toBe(3);
    expectReportFailed();
    if (entry === ACTION) expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false' });
  });

  test.each([['--help'], ['--version'], ['explain json_syntax'], ['digest docs/keys/stage354_key_rotation_ledger.json']])(
    `${name}: %s claims no success`,
    (words) => {
      expect(shell(script, 'cli.js', words.split(' ')).status).toBe(3);
    },
  );
}

test('evidence files are only read', async () => {
  const path = join(runner.workspace, 'docs/keys/stage355_key_status_verification.json');
  const before = readFileSync(path);
  await runAction(runner, NO_UPLOAD);
  expect(readFileSync(path)).toEqual(before);
});

/** `verify` of the built command line with many targets: in threads, in order, with every bad one named. */

import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { MIN_TARGETS_FOR_THREADS } from '../../src/base/limits.js';
import { runEntry } from '../support/fake-runner.js';
import { copies, makeBundle, verifyRun, type MadeBundle } from '../support/verify-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const COUNT = MIN_TARGETS_FOR_THREADS + 5;
const entries = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
let made: MadeBundle;
let many: string;
beforeAll(async () => {
  made = await makeBundle(root);
  many = copies(made.bundle, join(root, 'many'), COUNT);
});

test('all of them are proved, in threads, in the order of their names', async () => {
  // Else everything would be judged in one thread, and this would show nothing.
  expect(existsSync(join(entries, 'verify-worker.js'))).toBe(true);
  const { run, report } = await verifyRun(root, many);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(report.summary).toMatchObject({ targets: COUNT, replayed: COUNT, not_proved: 0, unusable: 0 });
  expect(report.results.map(({ path }) => path)).toEqual(
    Array.from({ length: COUNT }, (_, number) => join(many, String(number).padStart(4, '0'))),
  );
});

test('one bad one among them counts, and is named first', async () => {
  const bad = join(many, '0123');
  put(bad, 'docs/runtime/more.json', '{}');
  symlinkSync('0001', join(many, 'link'));
  try {
    const run = await runEntry('cli.js', ['verify', many], { cwd: root });
    expect(run).toMatchObject({ status: 1, stderr: '' });
    const [first, second] = run.stdout.split('\n');
    expect(first).toMatch(/^NOT PROVED {2}\S+0123 {2}.*more\.json/);
    expect(second).toBe('');
    expect(run.stdout).toMatch(new RegExp(`replayed +${String(COUNT - 1)}\n`));
    expect(run.stdout).toMatch(/1 symbolic link not followed/);
    expect(run.stdout).toContain('NOT EVERYTHING IS PROVED');
    const { report } = await verifyRun(root, many);
    expect(report.results.filter(({ exit_status: status }) => status !== 0)).toMatchObject([
      { path: bad, verdict: 'not proved', exit_status: 1, checks: [{ outcome: 'fail' }] },
    ]);
  } finally {
    rmSync(join(bad, 'docs/runtime/more.json'));
    rmSync(join(many, 'link'));
  }
});

test('one that cannot be judged is worse than one that is not proved', async () => {
  rmSync(join(many, '0007/manifest.json'));
  put(many, '0008.zip', 'no archive');
  try {
    const { run, report } = await verifyRun(root, many);
    expect(run.status).toBe(2);
    expect(report.summary).toMatchObject({ targets: COUNT + 1, replayed: COUNT - 1, not_proved: 1, unusable: 1 });
  } finally {
    rmSync(join(many, '0007'), { recursive: true });
    rmSync(join(many, '0008.zip'));
    copies(made.bundle, join(root, 'again'), 1);
    renameSync(join(root, 'again/0000'), join(many, '0007'));
  }
});

// Python has the pseudo-terminal; on Windows it has none.
(process.platform === 'win32' ? test.skip : test)(
  'whoever looks on sees how far it has come, in one line that goes again',
  () => {
    const program = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
    const command = [process.execPath, join(entries, 'cli.js'), 'verify', many];
    const shown = (args: readonly string[]): ReturnType<typeof spawnSync> =>
      spawnSync('python3', ['-c', program, ...args], {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const run = shown(command);
    expect(run.status).toBe(0);
    const text = String(run.stdout);
    expect(text).toContain(`\r[${'#'.repeat(24)}] ${String(COUNT)} of ${String(COUNT)} judged, 0 not proved\r\u001b[K`);
    const [, after = ''] = text.split('\r\u001b[K');
    expect(after).not.toContain('judged');
    expect(after).toContain('EVERYTHING IS PROVED');
    // With the report elsewhere, the terminal still shows the progress, and the report none of it.
    const file = join(root, 'report.json');
    const redirected = shown(['bash', '-c', 'exec "$@" --json >"$0"', file, ...command]);
    expect(redirected.status).toBe(0);
    expect(String(redirected.stdout)).toContain('judged');
    expect(String(redirected.stdout)).not.toContain('PROVED');
  },
);

/** Outputs that the policy declares: where an isolated command may write, and what the outcome record says of them. */

import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { FakeRunner } from '../support/fake-runner.js';
import { CAN_ISOLATE, EMULATED, expectNotStarted, guardedRunner, outcomeOf, runCommand } from '../support/guarded-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const WAYS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['direct', {}],
  ...(CAN_ISOLATE ? ([['isolated', EMULATED]] as const) : []),
];

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A folder as docs/receipts.md §12 describes its digest; what is written here is ASCII, so that JSON.stringify is canonical. */
function digestOfFolder(folder: string): string {
  const rows = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const place = join(entry.parentPath, entry.name);
      const [kind, content] = entry.isSymbolicLink() ? ['link', readlinkSync(place)] : ['file', readFileSync(place)];
      return [place.slice(folder.length + 1), kind, sha256(content)] as const;
    });
  return sha256(JSON.stringify(rows.sort(([left], [right]) => (left < right ? -1 : 1))));
}

async function outputsOf(
  runner: FakeRunner,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly outputs: readonly Record<string, unknown>[] }> {
  const { status } = await runCommand(runner, ['sh', '-c', script], { env });
  return { status, outputs: outcomeOf(runner)['outputs'] as Record<string, unknown>[] };
}

/** A runner with outputs; whoever the command runs as may write there. */
function runnerWithOutputs(...outputs: readonly string[]): FakeRunner {
  const runner = guardedRunner(root, 'allow', { run: { outputs } });
  for (const path of outputs) {
    mkdirSync(join(runner.workspace, path), { recursive: true });
    chmodSync(join(runner.workspace, path), 0o777);
  }
  return runner;
}

const NOTHING = { files: null, bytes: null, sha256: null };

if (process.platform !== 'win32') {
  describe.each(WAYS)('%s', (way, env) => {
    test('each has a digest that anybody can compute', async () => {
      const runner = runnerWithOutputs('dist', 'reports/unit');
      const write = 'mkdir -p dist/b/c; printf one > dist/b/c/1; printf two > dist/a.txt; printf three > dist/b.txt';
      const { status, outputs } = await outputsOf(
        runner,
        `${write}; ln -s ../secret dist/link; printf four > reports/unit/4`,
        env,
      );
      expect(status).toBe(0);
      const dist = { path: 'dist', state: 'folder', files: 3, bytes: 11 };
      const unit = { path: 'reports/unit', state: 'folder', files: 1, bytes: 4 };
      expect(outputs).toEqual([
        { ...dist, sha256: digestOfFolder(join(runner.workspace, 'dist')) },
        { ...unit, sha256: sha256(JSON.stringify([['4', 'file', sha256('four')]])) },
      ]);
    });

    test('they are told of a command that failed too, and what is empty has a digest', async () => {
      const runner = runnerWithOutputs('dist');
      const { status, outputs } = await outputsOf(runner, 'exit 5', env);
      expect(status).toBe(5);
      expect(outputs).toEqual([{ path: 'dist', state: 'folder', files: 0, bytes: 0, sha256: sha256('[]') }]);
    });

    test('one that is not there is absent, or made for the isolation', async () => {
      const runner = guardedRunner(root, 'allow', { run: { outputs: ['dist'] } });
      const { outputs } = await outputsOf(runner, 'true', env);
      const empty = { path: 'dist', state: 'folder', files: 0, bytes: 0, sha256: sha256('[]') };
      expect(outputs).toEqual([way === 'isolated' ? empty : { path: 'dist', state: 'absent', ...NOTHING }]);
    });

    test('a FIFO in one is waited for by nobody: its digest would be about something else', async () => {
      const runner = runnerWithOutputs('dist');
      const { status, outputs } = await outputsOf(runner, 'mkfifo dist/pipe', env);
      expect(status).toBe(0);
      expect(outputs).toEqual([{ path: 'dist', state: 'refused', ...NOTHING }]);
    });

    test('more bytes than are read have no digest', async () => {
      const runner = runnerWithOutputs('dist');
      const script = 'truncate -s 1T dist/large';
      const { outputs } = await outputsOf(runner, script, env);
      expect(outputs).toEqual([{ path: 'dist', state: 'refused', ...NOTHING }]);
    });
  });

  test('a link in the place of one is not followed, direct', async () => {
    const runner = guardedRunner(root, 'allow', { run: { outputs: ['dist'] } });
    const { status, outputs } = await outputsOf(runner, 'mkdir elsewhere; echo one > elsewhere/1; ln -s elsewhere dist', {});
    expect(status).toBe(0);
    expect(outputs).toEqual([{ path: 'dist', state: 'refused', ...NOTHING }]);
  });

  test('a file in the place of one is told as a file, direct', async () => {
    const runner = guardedRunner(root, 'allow', { run: { outputs: ['dist'] } });
    const { outputs } = await outputsOf(runner, 'printf one > dist', {});
    expect(outputs).toEqual([{ path: 'dist', state: 'file', files: 1, bytes: 3, sha256: sha256('one') }]);
  });

  describe('what would let an isolated command write elsewhere', () => {
    test.each<[string, (workspace: string) => void]>([
      ['a link in the place of an output', (workspace) => symlinkSync('docs', join(workspace, 'dist'))],
      ['a file in the place of an output', (workspace) => put(workspace, 'dist', '')],
      ['a link on the way to an output', (workspace) => symlinkSync('docs', join(workspace, 'reports'))],
    ])('%s is a block, and nothing is made behind it', async (_what, plant) => {
      const runner = guardedRunner(root, 'allow', { run: { outputs: ['reports/unit', 'dist'] } });
      plant(runner.workspace);
      expect((await runCommand(runner, ['touch', 'started'], { env: EMULATED })).status).toBe(203);
      expectNotStarted(runner, 'isolation_unavailable');
      expect(existsSync(join(runner.workspace, 'docs/unit'))).toBe(false);
    });
  });

  if (CAN_ISOLATE) {
    test('an isolated command writes there and nowhere else', async () => {
      const runner = runnerWithOutputs('dist');
      chmodSync(runner.workspace, 0o777);
      const script =
        'touch started dist/../started docs/runtime/x 2>&1; touch dist/made; mv dist docs/moved 2>&1; echo "status $?"';
      const run = await runCommand(runner, ['sh', '-c', script], { env: EMULATED });
      expect(run.stdout.match(/Read-only file system/g)?.length).toBeGreaterThanOrEqual(3);
      expect(run.stdout).toMatch(/status [^0]/);
      expect(existsSync(join(runner.workspace, 'started'))).toBe(false);
      expect(readdirSync(join(runner.workspace, 'dist'))).toEqual(['made']);
    });
  }
}

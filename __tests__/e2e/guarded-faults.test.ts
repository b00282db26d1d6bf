/** Trouble around a guarded command: before it nothing is started, and after it nothing that went wrong passes for success. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { AUDIT_LOG_PATH, RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { linesOf } from '../support/action-run.js';
import { startArtifactService, type ServiceMode } from '../support/artifact-service.js';
import { expectVerified, logBytes } from '../support/audit-log-file.js';
import type { FakeRunner } from '../support/fake-runner.js';
import {
  CAN_ISOLATE,
  EMULATED,
  ENTRIES,
  guardedRunner,
  lastRunOf,
  outcomeOf,
  runCommand,
  runScript,
} from '../support/guarded-run.js';
import { readRecords, verify } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const started = ({ workspace }: FakeRunner): boolean => existsSync(join(workspace, 'started'));

/** Runs `touch started` where no file may become larger than so many KiB: what is larger already takes not one more byte. */
function limitedRun(runner: FakeRunner, kibibytes: number): number | null {
  const argv = [process.execPath, resolve('dist/cli.js'), 'run', '--', 'touch', 'started'];
  const env = { ...runner.environment, PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: '' };
  const limit = `ulimit -f ${String(kibibytes)}; exec "$@"`;
  return spawnSync('bash', ['-c', limit, 'bash', ...argv], { cwd: runner.workspace, env }).status;
}

/** No record says that anything may go on. */
function expectNoLeave({ workspace }: FakeRunner): void {
  for (const folder of ['docs/runtime', 'docs/actions'].map((path) => join(workspace, path))) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith('.json') || !statSync(join(folder, name)).isFile()) continue;
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).not.toMatch(/"(?:runtime_decision|action_decision)": "(?:allow|continue)"|"state": "(?:started|exited)"/);
    }
  }
}

if (process.platform !== 'win32') {
  describe('before the command', () => {
    test('a disk that is full from the beginning: nothing is started', () => {
      const runner = guardedRunner(root);
      expect(limitedRun(runner, 1)).toBe(203);
      expect(started(runner)).toBe(false);
      expectNoLeave(runner);
    });

    test('a disk that becomes full at any KiB: nothing is started that the log does not know of', async () => {
      const known = guardedRunner(root);
      expect(limitedRun(known, 1024)).toBe(0);
      const largest = Math.ceil(logBytes(known.workspace).length / 1024);
      const statuses = new Set<number | null>();
      for (let kibibytes = 1; kibibytes <= largest; kibibytes += 1) {
        const runner = guardedRunner(root);
        const status = limitedRun(runner, kibibytes);
        statuses.add(status);
        expect([0, 3, 203]).toContain(status);
        expect({ kibibytes, status, started: started(runner) }).toEqual({ kibibytes, status, started: status !== 203 });
        if (status === 203) expectNoLeave(runner);
        else expect(lastRunOf(runner).map(({ event }) => event)).toContain('command_intended');
        expect((await runCommand(runner, ['true'])).status).toBe(0);
        await expectVerified(runner);
      }
      expect(statuses.has(203)).toBe(true);
    });

    test('a log that takes nothing more: nothing is started', async () => {
      const runner = guardedRunner(root);
      for (; !existsSync(join(runner.workspace, AUDIT_LOG_PATH)) || logBytes(runner.workspace).length < 20 * 1024;)
        expect((await runCommand(runner, ['true'])).status).toBe(0);
      const before = logBytes(runner.workspace);
      expect(limitedRun(runner, 16)).toBe(203);
      expect(started(runner)).toBe(false);
      expectNoLeave(runner);
      expect(logBytes(runner.workspace).equals(before)).toBe(true);
    });

    test.each([
      ['the log is a link', AUDIT_LOG_PATH],
      ['the outcome record is a folder with a file in it', RUN_OUTCOME_PATH],
    ])('%s: nothing is started', async (_what, path) => {
      const runner = guardedRunner(root);
      mkdirSync(dirname(join(runner.workspace, path)), { recursive: true });
      if (path === AUDIT_LOG_PATH) symlinkSync('/dev/null', join(runner.workspace, path));
      else put(runner.workspace, join(path, 'file'), '');
      expect((await runCommand(runner, ['touch', 'started'])).status).toBe(203);
      expect(started(runner)).toBe(false);
      expectNoLeave(runner);
    });

    test.each(ENTRIES)('another run holds the folder, by the %s: nothing is started, and its records stay', async (entry) => {
      const runner = guardedRunner(root);
      const others: Promise<number | null>[] = [];
      const first = await runScript(entry, runner, 'echo ready; for i in 1 2 3 4 5 6 7 8; do sleep 0.5; done; exit 8', {
        process: {
          printed: (bytes) => {
            if (!bytes.toString().includes('ready')) return;
            others.push(runCommand(runner, ['touch', 'started']).then(({ status }) => status));
          },
        },
      });
      const statuses = await Promise.all(others);
      expect({ first: first.status, statuses, started: started(runner) }).toEqual({
        first: 8,
        statuses: [203],
        started: false,
      });
      expect(outcomeOf(runner)).toMatchObject({ state: 'exited', exit_status: 8 });
      await expectVerified(runner);
    });
  });

  if (process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0) {
    describe.each([
      ['with 0', 0, 3],
      ['with a status of its own', 9, 9],
    ])('after a command that ended %s', (_what, own, status) => {
      test('a log that takes nothing more is told beside it', async () => {
        const runner = guardedRunner(root);
        // The command takes the room from the gate, whose child it is.
        const script = `prlimit --pid $PPID --fsize=$(stat -c %s ${AUDIT_LOG_PATH}) && exit ${String(own)}`;
        expect((await runCommand(runner, ['sh', '-c', script])).status).toBe(status);
        expect(outcomeOf(runner)).toMatchObject({
          state: 'exited',
          exit_status: own,
          incidents: [expect.objectContaining({ code: 'audit_log_failed' })],
        });
        expect(lastRunOf(runner).at(-1)).toMatchObject({ event: 'command_intended' });
        expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('allow');
        expect((await runCommand(runner, ['true'])).status).toBe(0);
        await expectVerified(runner);
      });

      test('a disk that takes nothing at all leaves the intent and no word of its end', async () => {
        const runner = guardedRunner(root);
        const script = `prlimit --pid $PPID --fsize=0 && exit ${String(own)}`;
        expect((await runCommand(runner, ['sh', '-c', script])).status).toBe(status);
        expect(lastRunOf(runner).at(-1)).toMatchObject({ event: 'command_intended' });
        // The record from before the start stays.
        expect(outcomeOf(runner)).toMatchObject({ state: 'started', exit_status: null });
        expect(verify(runner.workspace).lines.at(-1)).toBe("allow ['runtime_allowed_in_ci_context']");
      });

      test.each<[ServiceMode]>([['forbidden'], ['duplicate-name']])('an upload that fails: %s', async (mode) => {
        const runner = guardedRunner(root);
        const service = await startArtifactService(mode);
        try {
          const order = { inputs: { 'upload-receipts': 'true' }, env: service.environment() };
          expect((await runScript('action', runner, `exit ${String(own)}`, order)).status).toBe(status);
        } finally {
          await service.close();
        }
        const incidents = [expect.objectContaining({ code: 'receipt_upload_failed' })];
        expect(outcomeOf(runner)).toMatchObject({ state: 'exited', exit_status: own, reason: null, incidents });
        expect(runner.outputs['allowed']).toBe('true');
        expect(verify(runner.workspace).holds).toBe(true);
      });

      test('a summary that cannot be written', async () => {
        const runner = guardedRunner(root);
        const env = { GITHUB_STEP_SUMMARY: join(runner.temp, 'not/there.md') };
        expect((await runScript('action', runner, `exit ${String(own)}`, { env })).status).toBe(status);
        expect(outcomeOf(runner)).toMatchObject({ incidents: [expect.objectContaining({ code: 'report_failed' })] });
      });
    });
  }

  if (CAN_ISOLATE) {
    test('an isolation that is ended from outside ends with isolation_lost, and with no success', async () => {
      const runner = guardedRunner(root);
      let gate = 0;
      const run = await runCommand(runner, ['sh', '-c', 'echo ready; sleep 60'], {
        env: EMULATED,
        process: {
          started: ({ pid }) => (gate = pid),
          printed: (bytes) => {
            if (bytes.toString().includes('ready')) for (const pid of childrenOf(gate)) process.kill(pid, 'SIGKILL');
          },
        },
      });
      expect(run.status).toBe(137);
      const incidents = [expect.objectContaining({ code: 'isolation_lost' })];
      expect(outcomeOf(runner)).toMatchObject({
        state: 'signaled',
        isolation_held: false,
        reason: 'isolation_lost',
        incidents,
      });
      expect(linesOf(run.stderr).join('\n')).toContain('isolation_lost');
      expect(lastRunOf(runner).find(({ event }) => event === 'command_finished')).toMatchObject({ code: 'isolation_lost' });
    });
  }
}

function childrenOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

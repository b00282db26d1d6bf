/** What the built entries end with when they guard a command: its own status, or one that says why nothing was started. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { ISOLATION_ASPECTS } from '../../src/base/execution.js';
import type { FakeRunner } from '../support/fake-runner.js';
import {
  CAN_ISOLATE,
  EMULATED,
  ENTRIES,
  expectNotStarted,
  guardedRunner,
  lastRunOf,
  outcomeOf,
  runCommand,
  runScript,
  type GuardedOrder,
} from '../support/guarded-run.js';
import { readRecords, verify } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const SELF_HOSTED: GuardedOrder = { env: { ...EMULATED, RUNNER_ENVIRONMENT: 'self-hosted' } };

// Windows has no signals, and no shell that everybody has.
for (const entry of process.platform === 'win32' ? [] : ENTRIES) {
  describe(`on allow, by the ${entry}`, () => {
    test.each([
      ['true', 0, 'exited', null],
      ['exit 7', 7, 'exited', null],
      ['exit 255', 255, 'exited', null],
      // Its own status it stays, whatever ours mean: the records tell them apart.
      ['exit 203', 203, 'exited', null],
      ['kill -TERM $$', 143, 'signaled', 'SIGTERM'],
      ['kill -KILL $$', 137, 'signaled', 'SIGKILL'],
    ])('%s ends with %d', async (script, status, state, signal) => {
      const runner = guardedRunner(root);
      expect((await runScript(entry, runner, script)).status).toBe(status);
      expect(verify(runner.workspace).lines.at(-1)).toBe("allow ['runtime_allowed_in_ci_context']");
      const outcome = outcomeOf(runner);
      expect(outcome).toMatchObject({ state, signal, exit_status: signal === null ? status : null, isolation: null });
      const { action } = readRecords(runner.workspace);
      expect(outcome['action_receipt_sha256']).toBe(action['action_receipt_sha256']);
      expect(lastRunOf(runner).map(({ event }) => event)).toEqual(expect.arrayContaining(['command_finished']));
    });
  });

  describe(`on block, by the ${entry}`, () => {
    test.each([
      ['policy', 'block-policy', {}, 201, 'stage355_decision_not_accept'],
      ['evidence', 'block-evidence', {}, 202, 'stage355_status_hash_mismatch'],
      ['gate', 'allow', { 'max-age': '1 day' }, 203, 'input_invalid'],
    ])('of class %s nothing is started', async (_class, example, inputs, status, reason) => {
      const runner = guardedRunner(root, example);
      expect((await runScript(entry, runner, 'touch started', { inputs })).status).toBe(status);
      expectNotStarted(runner, reason);
    });

    test.each(['the input', 'the policy'])('report-only does not apply, said by %s', async (by) => {
      const says = { enforcement: 'report-only' };
      const runner = guardedRunner(root, 'block-policy', by === 'the policy' ? says : {});
      const inputs = by === 'the input' ? says : {};
      expect((await runScript(entry, runner, 'touch started', { inputs })).status).toBe(201);
      expectNotStarted(runner, 'stage355_decision_not_accept');
    });
  });

  describe(`a self-hosted runner on warn, by the ${entry}`, () => {
    test('runs nothing: isolation_refused_self_hosted, a block of class policy', async () => {
      const runner = guardedRunner(root);
      expect((await runScript(entry, runner, 'touch started', SELF_HOSTED)).status).toBe(201);
      expectNotStarted(runner, 'isolation_refused_self_hosted');
    });
  });

  describe(`where no isolation can be had, by the ${entry}`, () => {
    test('warn runs nothing: isolation_unavailable, a block of class gate', async () => {
      const runner = guardedRunner(root);
      // More places with credentials than can be covered: no machine isolates that.
      for (let index = 0; index < 300; index += 1) put(runner.workspace, `project-${String(index)}/.netrc`, 'password');
      expect((await runScript(entry, runner, 'touch started', { env: EMULATED })).status).toBe(203);
      expectNotStarted(runner, 'isolation_unavailable');
    });
  });

  if (CAN_ISOLATE) {
    describe(`on warn, by the ${entry}`, () => {
      test.each([
        ['true', 0, 'exited'],
        ['exit 9', 9, 'exited'],
        // The first process of an isolation tells a signal as a shell does.
        ['kill -KILL $$', 137, 'exited'],
        ['exec sleep 60', 124, 'timed-out'],
      ])('%s, isolated, ends with %d', async (script, status, state) => {
        const runner = guardedRunner(root, 'allow', { run: { timeout: script.includes('sleep') ? '1s' : '1h' } });
        expect((await runScript(entry, runner, script, { env: EMULATED })).status).toBe(status);
        expect(outcomeOf(runner)).toMatchObject({
          state,
          isolation: { verified: [...ISOLATION_ASPECTS] },
          isolation_held: true,
          exit_status: state === 'exited' ? status : null,
        });
        const { gate, action } = readRecords(runner.workspace);
        expect([gate['runtime_decision'], action['action_decision']]).toEqual(['warn', 'isolate_and_continue']);
      });

      test('the policy may let a self-hosted runner isolate', async () => {
        const runner = guardedRunner(root, 'allow', { run: { 'self-hosted': 'isolate' } });
        expect((await runScript(entry, runner, 'exit 9', SELF_HOSTED)).status).toBe(9);
        expect(outcomeOf(runner)).toMatchObject({ isolation_held: true });
      });
    });
  }
}

describe('what is no command', () => {
  test.each([
    ['there is none', []],
    ['its name is empty', ['']],
  ])('%s: run_command_invalid, a block of class gate', async (_what, argv) => {
    const runner = guardedRunner(root);
    const run = await runCommand(runner, argv);
    expect(run.status).toBe(203);
    expectNotStarted(runner, 'run_command_invalid');
    expect(run.stderr).toContain('Exit status 203.');
  });

  test.each([
    ['is not there', 'not-there'],
    ['may not be run', 'docs/keys'],
  ])('what %s was allowed, and is not started', async (_what, program) => {
    const runner = guardedRunner(root);
    const run = await runCommand(runner, [`./${program}`]);
    expect(run.status).toBe(203);
    expect(run.stderr).toContain('run_command_invalid');
    expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('allow');
    const incidents = [expect.objectContaining({ code: 'run_command_invalid' })];
    expect(outcomeOf(runner)).toMatchObject({ state: 'not-started', reason: 'run_command_invalid', incidents });
    expect(lastRunOf(runner).at(-1)).toMatchObject({ event: 'command_finished', outcome: 'not-started' });
  });

  if (CAN_ISOLATE) {
    test('what is not there is not started in its isolation either', async () => {
      const runner = guardedRunner(root);
      expect((await runCommand(runner, ['./not-there'], { env: EMULATED })).status).toBe(203);
      expect(outcomeOf(runner)).toMatchObject({ state: 'not-started' });
    });
  }

  if (process.platform === 'linux') {
    test('arguments that are no UTF-8 would be other ones in the command', () => {
      const runner = guardedRunner(root);
      const script = `exec "$0" "$@" $'\\xff'`;
      const argv = [process.execPath, resolve('dist/cli.js'), 'run', '--', 'touch', 'started'];
      const env = { ...runner.environment, PATH: process.env['PATH'] };
      expect(spawnSync('bash', ['-c', script, ...argv], { cwd: runner.workspace, env }).status).toBe(203);
      expectNotStarted(runner, 'run_command_invalid');
    });
  }
});

/** Runs the gate where user namespaces can no longer be made, by an ordinary user: Ubuntu 24.04 as it comes. */
function withoutNamespaces(runner: FakeRunner): { readonly status: number | null; readonly stderr: string } | null {
  const user = ['--unshare-user', '--uid', '1000', '--gid', '1000', '--disable-userns', '--dev-bind', '/', '/'];
  if (spawnSync('bwrap', [...user, 'true']).status !== 0) return null;
  const argv = [process.execPath, resolve('dist/cli.js'), 'run', '--', 'touch', 'started'];
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  return spawnSync('bwrap', [...user, ...argv], { cwd: runner.workspace, env, encoding: 'utf8' });
}

test('a machine with no mechanism runs nothing on warn, and says of each why', () => {
  const runner = guardedRunner(root);
  const run = withoutNamespaces(runner);
  if (run === null) {
    console.warn('Left out: a machine without user namespaces, because bwrap does not work here.');
    return;
  }
  expect(run.status).toBe(203);
  expect(run.stderr).toMatch(/bubblewrap.*setpriv/s);
  expectNotStarted(runner, 'isolation_unavailable');
  expect(existsSync(join(runner.workspace, 'docs/keys'))).toBe(true);
});

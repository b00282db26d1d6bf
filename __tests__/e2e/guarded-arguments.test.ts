/** Arguments of a guarded command: handed over as they are, bound by an approval to the last character, and no shell between. */

import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import {
  CAN_ISOLATE,
  EMULATED,
  expectNotStarted,
  guardedRunner,
  lastRunOf,
  outcomeOf,
  runCommand,
  runScript,
} from '../support/guarded-run.js';
import { readRecords } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const WAYS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['direct', {}],
  ...(CAN_ISOLATE ? ([['isolated', EMULATED]] as const) : []),
];

if (process.platform !== 'win32') {
  describe.each(WAYS)('%s', (_way, env) => {
    test.each([
      ['a line feed', ['one\ntwo\n', '\r\n']],
      ['what a shell would obey', ['$(touch started)', '`touch started`', '; touch started', '| & > started', '* ? ~ "\'']],
      ['nothing', ['', '', 'x', '']],
      ['what looks like options of ours', ['--json', '--', '-h', '--max-age', '1h']],
      ['what looks like options of programs that isolate', ['--bind', '/', '/', '--reuid=0']],
      ['all that is no ASCII', ['höher', '🎉', '\u0001\u001b[31m', '\u2028']],
      ['1 MB', Array.from({ length: 16 }, (_, index) => String(index % 10).repeat(64 * 1024))],
    ])('%s is handed over as it is', async (_what, argv) => {
      const runner = guardedRunner(root);
      const run = await runCommand(runner, ['printf', '%s\\0', ...argv], { env });
      expect(run.status).toBe(0);
      expect(run.stdout.split('\0')).toEqual([...argv, '']);
      expect(readdirSync(runner.workspace)).not.toContain('started');
    });
  });

  describe('an approval of a command', () => {
    const ARGV = ['sh', '-c', 'touch started', 'deploy', ''];
    const SCRIPT = 'touch started\n';

    test('is for this very argument list', async () => {
      const runner = await approvedFor(['--', ...ARGV]);
      expect((await runCommand(runner, ARGV, ASKED)).status).toBe(0);
      const records = lastRunOf(runner);
      expect(records.find(({ event }) => event === 'command_intended')).toMatchObject({ approval_id: expect.any(String) });
      expect(outcomeOf(runner)).toMatchObject({ state: 'exited', approval_id: expect.any(String) });
      expect(readRecords(runner.workspace).gate['approval']).toMatchObject({
        command_sha256: outcomeOf(runner)['command_sha256'],
      });
    });

    test.each([
      ['one character', ['sh', '-c', 'touch  started', 'deploy', '']],
      ['one argument, which is empty', ['sh', '-c', 'touch started', 'deploy']],
      ['where an argument ends', ['sh', '-c', 'touch started', 'deplo', 'y']],
      ['a path to the same program', ['/bin/sh', '-c', 'touch started', 'deploy', '']],
    ])('is for none that differs by %s: approval_command_mismatch', async (_what, argv) => {
      const runner = await approvedFor(['--', ...ARGV]);
      expect((await runCommand(runner, argv, ASKED)).status).toBe(201);
      expectNotStarted(runner, 'approval_command_mismatch');
    });

    test('is for no gate that starts nothing, and an approval without one for no guarded run', async () => {
      const approved = await approvedFor(['--', ...ARGV]);
      const options = Object.entries(ASKED.inputs).flatMap(([name, value]) => [`--${name}`, value]);
      const run = await runEntry('cli.js', ['gate', ...options], { cwd: approved.workspace, env: approved.environment });
      expect(run.status).toBe(1);
      expect(readRecords(approved.workspace).gate['reasons']).toEqual(['approval_command_mismatch']);

      const runner = await approvedFor([]);
      expect((await runCommand(runner, ARGV, ASKED)).status).toBe(201);
      expectNotStarted(runner, 'approval_command_mismatch');
    });

    test('is for the text of a script, byte for byte', async () => {
      const runner = await approvedFor(['--run-script', 'script.sh'], SCRIPT);
      expect((await runScript('action', runner, SCRIPT, ASKED)).status).toBe(0);
      expect(outcomeOf(runner)).toMatchObject({ state: 'exited', approval_id: expect.any(String) });
      for (const other of ['touch  started\n', 'touch started', ' touch started\n']) {
        const refused = await approvedFor(['--run-script', 'script.sh'], SCRIPT);
        expect((await runScript('action', refused, other, ASKED)).status).toBe(201);
        expectNotStarted(refused, 'approval_command_mismatch');
      }
    });
  });

  describe('a child that outlives its command', () => {
    /** Whether a process with this argument runs on this machine. */
    const runs = (mark: string): boolean =>
      readdirSync('/proc').some((name) => {
        try {
          return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0').includes(mark);
        } catch {
          return false;
        }
      });
    const mark = (): string => `5.${process.hrtime.bigint().toString()}`;

    if (process.platform === 'linux') {
      test('is not waited for where it was allowed: it is a background process of the job', async () => {
        const runner = guardedRunner(root);
        const seconds = mark();
        // With outputs of its own: ours would stay open for this test as long as it lives.
        const run = await runCommand(runner, ['sh', '-c', `sleep ${seconds} >/dev/null 2>&1 & exit 6`]);
        expect({ status: run.status, runs: runs(seconds) }).toEqual({ status: 6, runs: true });
      });
    }

    if (CAN_ISOLATE) {
      test('ends with it where it was isolated, whatever it does to stay', async () => {
        const runner = guardedRunner(root);
        const seconds = mark();
        const argv = ['sh', '-c', `trap '' HUP TERM; setsid sleep ${seconds} & exit 6`];
        const run = await runCommand(runner, argv, { env: EMULATED });
        expect({ status: run.status, runs: runs(seconds) }).toEqual({ status: 6, runs: false });
        expect(outcomeOf(runner)).toMatchObject({ isolation_held: true });
      });
    }
  });
}

const ASKED = { inputs: { 'requested-action': 'deploy', target: 'web' } };

/** A runner whose policy wants an approval, with one that was asked for and given by the command line. */
async function approvedFor(command: readonly string[], script = ''): Promise<FakeRunner> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = { id: 'alice-2026', key: 'keys/alice.pem', identity: 'alice', purposes: ['approval'] };
  // Grants are another gate's matter, and a runner has no store.
  const policy = { gates: { approval: { enabled: true, replay: 'off' } }, 'trusted-keys': [key] };
  const runner = guardedRunner(root, 'allow', policy);
  put(runner.workspace, 'keys/alice.pem', publicKey.export({ type: 'spki', format: 'pem' }));
  put(runner.workspace, 'script.sh', script);
  put(join(runner.temp, '..'), 'alice.key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const asked = ['--requested-action', 'deploy', '--target', 'web', '--identity', 'octocat', '--output', '../request.json'];
  const signer = ['--key', '../alice.key.pem', '--keyid', 'alice-2026'];
  const steps = [
    ['request', ...asked, ...command],
    ['approve', '../request.json', ...signer, '--output', 'docs/approvals/approval.dsse.json'],
  ];
  put(runner.workspace, 'docs/approvals/README', '');
  for (const step of steps) {
    const { status, stderr } = await runEntry('cli.js', step, { cwd: runner.workspace, env: {} });
    if (status !== 0) throw new Error(stderr);
  }
  return runner;
}

/** Signals to the built gate while its command runs: the command decides what they mean. And a gate that dies beside its command. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { expectVerified } from '../support/audit-log-file.js';
import type { FakeRunner, Run, RunOptions } from '../support/fake-runner.js';
import {
  CAN_ISOLATE,
  EMULATED,
  ENTRIES,
  guardedRunner,
  lastRunOf,
  outcomeOf,
  runScript,
  type Entry,
} from '../support/guarded-run.js';
import { readRecords, verify } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** Sends a signal to the gate, once, as soon as its command has printed `ready`. */
function whenReady(signal: NodeJS.Signals): Pick<RunOptions, 'printed'> {
  let text = '';
  let isSent = false;
  return {
    printed: (bytes, kill) => {
      text += bytes.toString('utf8');
      if (isSent || !text.includes('ready\n')) return;
      isSent = true;
      kill(signal);
    },
  };
}

async function signalled(entry: Entry, runner: FakeRunner, script: string, signal: NodeJS.Signals, env = {}): Promise<Run> {
  return await runScript(entry, runner, script, { env, process: whenReady(signal) });
}

/** Whether a process with this argument runs on this machine. */
function runs(mark: string): boolean {
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').split('\0').includes(mark);
    } catch {
      return false;
    }
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits in steps, so that a shell has its traps run. */
const WAIT = 'while :; do sleep 0.05; done';

// Windows has no signals that a program could answer.
for (const entry of process.platform === 'win32' ? [] : ENTRIES) {
  describe(`a signal to the ${entry}`, () => {
    test.each([
      ['SIGINT', 'ends the command, which has no answer to it', '', 130],
      ['SIGTERM', 'ends the command, which has no answer to it', '', 143],
      ['SIGHUP', 'ends the command, which has no answer to it', '', 129],
      ['SIGTERM', 'is answered with a status of its own', "trap 'exit 7' TERM; ", 7],
      ['SIGINT', 'is answered with success', "trap 'exit 0' INT; ", 0],
    ] as const)('%s %s', async (signal, _what, trap, status) => {
      const runner = guardedRunner(root);
      // Python has a plain answer to each; a shell without a job of its own may ignore SIGINT.
      const plain = "exec python3 -c 'import signal, time\nfor n in (1, 2, 15): signal.signal(n, signal.SIG_DFL)\n";
      const script = trap === '' ? `${plain}print("ready", flush=True)\ntime.sleep(60)'` : `${trap}echo ready; ${WAIT}`;
      const run = await signalled(entry, runner, script, signal);
      expect(run.status).toBe(status);
      expect(outcomeOf(runner)).toMatchObject(
        trap === ''
          ? { state: 'signaled', signal, exit_status: null, reason: null, incidents: [] }
          : { state: 'exited', signal: null, exit_status: status, reason: null, incidents: [] },
      );
      const words = trap === '' ? `signaled ${signal}` : `exited ${String(status)}`;
      expect(lastRunOf(runner).find(({ event }) => event === 'command_finished')).toMatchObject({ outcome: words });
      // What was decided before stays decided.
      expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('allow');
      expect(verify(runner.workspace).holds).toBe(true);
    });

    test('that the command ignores leaves it running to its end', async () => {
      const runner = guardedRunner(root);
      const script = "trap '' TERM; echo ready; sleep 0.5; echo end; exit 3";
      const run = await signalled(entry, runner, script, 'SIGTERM');
      expect({ status: run.status, told: run.stdout.includes('end\n') }).toEqual({ status: 3, told: true });
    });

    if (CAN_ISOLATE) {
      test('reaches an isolated command too', async () => {
        const runner = guardedRunner(root);
        const script = `trap 'echo answered; exit 7' TERM; echo ready; ${WAIT}`;
        const run = await signalled(entry, runner, script, 'SIGTERM', EMULATED);
        expect({ status: run.status, told: run.stdout.includes('answered\n') }).toEqual({ status: 7, told: true });
        expect(outcomeOf(runner)).toMatchObject({ state: 'exited', exit_status: 7, isolation_held: true });
      });
    }
  });

  describe(`a kill of the ${entry} beside its command`, () => {
    test('leaves what shows that it was started and how it ended is not known; the next run is whole', async () => {
      const runner = guardedRunner(root);
      // Whoever kills the gate alone leaves the command running: it ends by itself.
      const script = 'echo ready; for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.1; done; echo $$ > ended';
      const run = await signalled(entry, runner, script, 'SIGKILL');
      expect(run.signal).toBe('SIGKILL');
      const started = outcomeOf(runner);
      expect(started).toMatchObject({ state: 'started', reason: null, exit_status: null, duration_ms: null, signal: null });
      const events = lastRunOf(runner);
      expect(events.at(-1)).toMatchObject({ event: 'command_intended', data_hash: started['command_sha256'] });
      expect(verify(runner.workspace).lines.at(-1)).toBe("allow ['runtime_allowed_in_ci_context']");
      expect(started['action_receipt_sha256']).toBe(readRecords(runner.workspace).action['action_receipt_sha256']);
      await until(() => existsSync(join(runner.workspace, 'ended')));

      expect((await runScript(entry, runner, 'exit 4')).status).toBe(4);
      const next = outcomeOf(runner);
      expect(next).toMatchObject({ state: 'exited', exit_status: 4 });
      expect(next['request_id']).not.toBe(started['request_id']);
      await expectVerified(runner);
    });

    if (CAN_ISOLATE) {
      test('ends an isolated command', async () => {
        const runner = guardedRunner(root);
        // An argument of sleep(1) that no other process has.
        const mark = `${String(process.pid)}.${process.hrtime.bigint().toString()}`;
        const run = await runScript(entry, runner, `sleep ${mark} & ${WAIT.replace('do', 'do echo ready;')}`, {
          env: EMULATED,
          process: {
            printed: (_bytes, kill) => {
              if (runs(mark)) kill('SIGKILL');
            },
          },
        });
        expect(run.signal).toBe('SIGKILL');
        expect(outcomeOf(runner)).toMatchObject({ state: 'started', isolation_held: null });
        await until(() => !runs(mark));
        expect(lastRunOf(runner).at(-1)).toMatchObject({ event: 'command_intended' });
      });
    }
  });
}

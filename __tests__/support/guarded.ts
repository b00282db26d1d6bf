/** Guarded runs with real capture, records and audit log; the command and the replay store are ports. */

import { commandOf } from '../../src/base/command.js';
import { ISOLATION_ASPECTS, type CommandOutcome, type DeclaredOutput } from '../../src/base/execution.js';
import type { ExecutionPort, PreparedIsolation } from '../../src/ports.js';

export const COMMAND = commandOf(['./deploy.sh', '--to', 'web']);

export const EXITED: CommandOutcome = {
  state: 'exited',
  exitStatus: 0,
  signal: null,
  durationMs: 12,
  isolationHeld: null,
  problem: null,
};

const ISOLATED: PreparedIsolation = { ok: true, report: { mechanism: 'bubblewrap', verified: ISOLATION_ASPECTS } };

/** What an execution port was asked for, in order. */
export interface FakeExecution {
  readonly port: ExecutionPort;
  readonly calls: readonly string[];
}

/** An execution port whose answers a test chooses; each may throw. */
export function fakeExecution(answers: {
  readonly prepare?: () => PreparedIsolation;
  readonly start?: () => CommandOutcome;
  readonly outputs?: () => readonly DeclaredOutput[];
}): FakeExecution {
  const calls: string[] = [];
  return {
    calls,
    port: {
      prepare: async () => {
        calls.push('prepare');
        return await Promise.resolve((answers.prepare ?? (() => ISOLATED))());
      },
      refusal: () => null,
      start: async (_, isolation) => {
        calls.push(isolation === null ? 'start' : `start in ${isolation.mechanism}`);
        return await Promise.resolve((answers.start ?? (() => EXITED))());
      },
      abandon: async () => {
        calls.push('abandon');
        await Promise.resolve();
      },
      outputs: async () => await Promise.resolve(answers.outputs === undefined ? [] : answers.outputs()),
      now: () => Date.now(),
    },
  };
}

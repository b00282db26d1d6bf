/** Guarded runs of the built entries: a command behind `run --`, or a script in the input `run`. */

import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { runAction, runnerWith } from './action-run.js';
import { logRecords } from './audit-log-file.js';
import { runEntry, type FakeRunner, type Run, type RunOptions } from './fake-runner.js';
import { waysHere } from './isolated.js';
import { readRecords, type Document } from './receipts.js';
import { put, readJson } from './workspace.js';

export const ENTRIES = ['command line', 'action'] as const;
export type Entry = (typeof ENTRIES)[number];

/** A local program imitates the runner: the decision is warn, and the command is isolated. */
export const EMULATED = { ACT: 'true' } as const;

/** Whether a command can be isolated on this machine; says so where it cannot. */
export const CAN_ISOLATE = waysHere().length > 0;

export interface GuardedOrder {
  /** Inputs, by their names: options of the command line, or inputs of the Action. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | null>>;
  readonly process?: Pick<RunOptions, 'started' | 'printed' | 'stdin'>;
}

/** A runner with the evidence of an example, in folders that an ordinary user can read, as the isolation wants it. */
export function guardedRunner(root: string, example = 'allow', policy?: object): FakeRunner {
  chmodSync(root, 0o755);
  const runner = runnerWith(root, example);
  if (policy !== undefined) put(runner.workspace, '.github/fail-closed-gate.json', JSON.stringify({ version: 1, ...policy }));
  return runner;
}

/** Runs an argument list by the command line. */
export async function runCommand(runner: FakeRunner, argv: readonly string[], order: GuardedOrder = {}): Promise<Run> {
  const { inputs = {}, env = {} } = order;
  const options = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const variables = Object.entries({ ...runner.environment, ...env });
  return await runEntry('cli.js', ['run', ...options, '--', ...argv], {
    cwd: runner.workspace,
    env: Object.fromEntries(variables.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    ...order.process,
  });
}

/** Runs a script by either entry. The Action uploads nothing, unless a test says so. */
export async function runScript(entry: Entry, runner: FakeRunner, script: string, order: GuardedOrder = {}): Promise<Run> {
  if (entry === 'command line') return await runCommand(runner, ['bash', '-c', script], order);
  const inputs = { 'upload-receipts': 'false', run: script, ...order.inputs };
  return await runAction(runner, inputs, order.env, order.process);
}

export function outcomeOf({ workspace }: FakeRunner): Document {
  return readJson(workspace, RUN_OUTCOME_PATH);
}

/** The records of the last run in the audit log, the whole of which is proved on the way. */
export function lastRunOf({ workspace }: FakeRunner): readonly Document[] {
  const records = logRecords(workspace);
  const id = records.at(-1)?.['request_id'];
  return records.filter((one) => one['request_id'] === id);
}

/** Nothing was started for this reason, and all records say so. `trace`: a file that the command would have made. */
export function expectNotStarted(runner: FakeRunner, reason: string, trace = 'started'): void {
  expect(existsSync(join(runner.workspace, trace))).toBe(false);
  expect(outcomeOf(runner)).toMatchObject({ state: 'not-started', reason, started_at: null, exit_status: null });
  const { gate, action } = readRecords(runner.workspace);
  expect(gate).toMatchObject({ runtime_decision: 'block', enforcement: 'enforce' });
  expect(gate['reasons']).toContain(reason);
  expect(action).toMatchObject({ action_decision: 'terminate' });
  expect(JSON.stringify(action)).toContain('"terminate_runtime"');
  expect(lastRunOf(runner).map(({ event }) => event)).not.toContain('command_intended');
}

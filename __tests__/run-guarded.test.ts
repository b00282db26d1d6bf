/** Guarded runs: the command is started only where the records that stand allow it, and what became of it is told in any case. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { ISOLATION_ASPECTS } from '../src/base/execution.js';
import { GateError } from '../src/base/error.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  AUDIT_LOG_PATH,
  GATE_RECORD_PATH,
  RUN_OUTCOME_PATH,
} from '../src/base/outcome.js';
import type { Settings } from '../src/base/settings.js';
import { DEFAULT_RESULT_PATH } from '../src/base/settings.js';
import { run } from '../src/run.js';
import { MAX_SUMMARY_BYTES } from '../src/base/limits.js';
import { renderSummary } from '../src/report/render.js';
import { runJob } from '../src/run/run-job.js';
import { runnerWith } from './support/action-run.js';
import type { FakeRunner } from './support/fake-runner.js';
import { COMMAND, EXITED, fakeExecution, type FakeExecution } from './support/guarded.js';
import { testPorts, type TestPorts } from './support/ports.js';
import { readJson, temporaryFolder } from './support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

interface Ran extends TestPorts {
  readonly status: number;
  readonly calls: readonly string[];
  readonly outcome: Record<string, unknown>;
}

async function guarded(
  execution: FakeExecution,
  settings: Partial<Settings> = {},
  environment: Readonly<Record<string, string>> = runner.environment,
  change: (made: TestPorts) => TestPorts['ports'] = ({ ports }) => ports,
): Promise<Ran> {
  const made = testPorts(runner.workspace, environment, { command: COMMAND, uploadReceipts: false, ...settings });
  const status = await run(change(made), runJob(execution.port));
  return { ...made, status, calls: execution.calls, outcome: readJson(runner.workspace, RUN_OUTCOME_PATH) };
}

function events(): readonly { event: string; outcome: string | null; code: string | null; data_hash: string | null }[] {
  const text = readFileSync(join(runner.workspace, AUDIT_LOG_PATH), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReturnType<typeof events>[number]);
}

const means = (): Record<string, unknown>[] =>
  readJson(runner.workspace, ACTION_POLICY_PATH)['capability_enforcement'] as Record<string, unknown>[];

describe('on allow', () => {
  test('the command runs directly, after the log knows that it will, and its end is recorded', async () => {
    const { status, calls, outcome, told } = await guarded(fakeExecution({}));
    expect(status).toBe(0);
    expect(calls).toEqual(['start']);
    const receipt = readJson(runner.workspace, ACTION_RECEIPT_PATH);
    expect(outcome).toMatchObject({
      state: 'exited',
      exit_status: 0,
      reason: null,
      isolation: null,
      isolation_held: null,
      command_sha256: COMMAND.sha256,
      action_receipt_sha256: receipt['action_receipt_sha256'],
      request_id: receipt['request_id'],
      incidents: [],
    });
    expect(readJson(runner.workspace, GATE_RECORD_PATH)).toMatchObject({ promotion: { command_sha256: COMMAND.sha256 } });
    expect(means().map(({ by }) => by)).toEqual(['advised', 'advised', 'advised', 'advised']);
    const names = events().map(({ event }) => event);
    expect(names.indexOf('receipts_written')).toBeLessThan(names.indexOf('command_intended'));
    expect(names.slice(-2)).toEqual(['command_intended', 'command_finished']);
    expect(events().at(-1)).toMatchObject({ outcome: 'exited 0', code: null, data_hash: outcome['outcome_sha256'] });
    expect(told.at(-1)?.delivery.command).toMatchObject({ exitStatus: 0 });
  });

  test.each([
    ['its own status', { exitStatus: 7 }, 7, 'exited 7'],
    ['128 and the signal', { state: 'signaled', exitStatus: 143, signal: 'SIGTERM' }, 143, 'signaled SIGTERM'],
    ['124 after a time-out', { state: 'timed-out', exitStatus: 0, signal: null }, 124, 'timed-out'],
    ['no success where there is no status', { exitStatus: null }, 3, 'exited'],
  ] as const)('the process ends with %s', async (_, change, expected, words) => {
    const ran = await guarded(fakeExecution({ start: () => ({ ...EXITED, ...change }) }));
    expect(ran.status).toBe(expected);
    expect(events().at(-1)).toMatchObject({ event: 'command_finished', outcome: words });
    expect(readJson(runner.workspace, GATE_RECORD_PATH)['runtime_decision']).toBe('allow');
  });

  test('a command that cannot be started ends with 203', async () => {
    const start = () => ({ ...EXITED, state: 'not-started', exitStatus: null, problem: 'There is no such program.' }) as const;
    const { status, outcome } = await guarded(fakeExecution({ start }));
    expect(status).toBe(203);
    expect(outcome).toMatchObject({
      state: 'not-started',
      reason: 'run_command_invalid',
      exit_status: null,
      duration_ms: null,
    });
    expect(events().at(-1)).toMatchObject({ event: 'command_finished', outcome: 'not-started', code: 'run_command_invalid' });
  });

  test('a gate that loses its command does not end with success', async () => {
    const start = (): never => {
      throw new Error('EIO');
    };
    const { status, outcome } = await guarded(fakeExecution({ start }));
    expect(status).toBe(3);
    expect(outcome).toMatchObject({ state: 'exited', exit_status: null, reason: 'internal_error' });
  });

  test('outputs that cannot be read are no success', async () => {
    const outputs = (): never => {
      throw new Error('EIO');
    };
    expect(await guarded(fakeExecution({ outputs }))).toMatchObject({ status: 3, outcome: { reason: 'internal_error' } });
  });

  test('trouble after the start changes no record of the decision, and is told beside it', async () => {
    const failing = ({ ports }: TestPorts) => ({
      ...ports,
      upload: {
        upload: () => Promise.reject(new GateError('receipt_upload_failed', 'The service answered 500.')),
      },
    });
    const ran = await guarded(fakeExecution({}), { uploadReceipts: true }, runner.environment, failing);
    expect(ran.status).toBe(3);
    expect(ran.outcome).toMatchObject({ state: 'exited', exit_status: 0, incidents: [{ code: 'receipt_upload_failed' }] });
    expect(readJson(runner.workspace, GATE_RECORD_PATH)).toMatchObject({ runtime_decision: 'allow' });
    expect(readJson(runner.workspace, ACTION_RECEIPT_PATH)['action_receipt_sha256']).toBe(ran.outcome['action_receipt_sha256']);
  });

  test('what the command itself failed with stays the status', async () => {
    const failing = ({ ports }: TestPorts) => ({ ...ports, upload: { upload: () => Promise.reject(new Error('gone')) } });
    const execution = fakeExecution({ start: () => ({ ...EXITED, exitStatus: 9 }) });
    expect((await guarded(execution, { uploadReceipts: true }, runner.environment, failing)).status).toBe(9);
  });
});

describe('on warn', () => {
  test('the command runs in the isolation that was ready before the decision was recorded', async () => {
    const { status, calls, outcome } = await guarded(
      fakeExecution({ start: () => ({ ...EXITED, isolationHeld: true }) }),
      {},
      {},
    );
    expect(status).toBe(0);
    expect(calls).toEqual(['prepare', 'start in bubblewrap']);
    expect(outcome).toMatchObject({
      state: 'exited',
      isolation_held: true,
      isolation: { mechanism: 'bubblewrap', verified: [...ISOLATION_ASPECTS] },
    });
    expect(means()).toEqual([
      { capability: 'private_runner', by: 'advised' },
      { capability: 'unsafe_payload_fetch', by: 'enforced:bubblewrap' },
      { capability: 'secret_material_access', by: 'enforced:bubblewrap' },
      { capability: 'public_metadata_verification', by: 'advised' },
    ]);
  });

  const killed = { state: 'signaled', exitStatus: 137, signal: 'SIGKILL', isolationHeld: true } as const;
  test.each([
    [
      'by a limit',
      { ...killed, problem: 'It used more than 4096 MiB.' },
      {},
      'signaled SIGKILL. It used more than 4096 MiB.',
      'that is the limit of 4096 MiB of memory',
    ],
    [
      'by somebody inside',
      { exitStatus: 137, isolationHeld: true },
      {},
      'exited 137',
      'that may be the limit of 4096 MiB of memory',
    ],
    ['with an isolation that was lost', { ...killed, isolationHeld: false }, {}, 'signaled SIGKILL', null],
    ['without an isolation', { ...killed, isolationHeld: null }, null, 'signaled SIGKILL', null],
  ] as const)('a command that was killed %s: log and reports say what may have been it', async (_, end, where, line, hint) => {
    const ran = await guarded(fakeExecution({ start: () => ({ ...EXITED, ...end }) }), {}, where ?? runner.environment);
    expect({ status: ran.status, lines: ran.lines }).toEqual({
      status: 137,
      lines: expect.arrayContaining([`The command ended: ${line}`]),
    });
    const said = ran.told.map(({ outcome, delivery }) => renderSummary(outcome, delivery, MAX_SUMMARY_BYTES)).at(-1);
    expect(/that (?:is|may be) the limit of 4096 MiB of memory/.exec(said ?? '')?.[0] ?? null).toBe(hint);
  });

  test('an isolation that did not hold is no success', async () => {
    const execution = fakeExecution({ start: () => ({ ...EXITED, isolationHeld: false }) });
    expect(await guarded(execution, {}, {})).toMatchObject({
      status: 3,
      outcome: { reason: 'isolation_lost', isolation_held: false },
    });
  });

  test('without an isolation nothing is started', async () => {
    const prepare = () => ({ ok: false, reasons: ['bubblewrap is not installed.'] }) as const;
    const { status, calls, outcome } = await guarded(fakeExecution({ prepare }), {}, {});
    expect(status).toBe(203);
    expect(calls).toEqual(['prepare', 'abandon']);
    expect(outcome).toMatchObject({ state: 'not-started', reason: 'isolation_unavailable', isolation: null });
    expect(readJson(runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({ action_decision: 'terminate' });
    expect(means().every(({ by }) => by === 'enforced:not-started')).toBe(true);
    expect(events().map(({ event }) => event)).not.toContain('command_intended');
  });

  test('a self-hosted runner is refused', async () => {
    const environment = { ...runner.environment, ACT: 'true', RUNNER_ENVIRONMENT: 'self-hosted' };
    const { status, calls, outcome } = await guarded(fakeExecution({}), {}, environment);
    expect(status).toBe(201);
    expect(calls).toEqual(['abandon']);
    expect(outcome).toMatchObject({ state: 'not-started', reason: 'isolation_refused_self_hosted' });
  });
});

describe('on block', () => {
  test.each([
    ['enforce', 202],
    ['report-only', 202],
  ] as const)('nothing is started, also where the input says %s', async (enforcement, expected) => {
    rmSync(join(runner.workspace, DEFAULT_RESULT_PATH));
    const { status, calls, outcome } = await guarded(fakeExecution({}), { enforcement });
    expect(status).toBe(expected);
    expect(calls).toEqual(['abandon']);
    expect(outcome).toMatchObject({ state: 'not-started', reason: 'stage355_result_missing', started_at: null });
    expect(readJson(runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({
      enforcement: 'enforce',
      action_decision: 'terminate',
    });
  });

  test('a run that was cancelled before the command starts none', async () => {
    const cancelled = (made: TestPorts) => {
      made.controller.abort(new GateError('run_interrupted', 'The run was cancelled by SIGTERM.'));
      return made.ports;
    };
    const { status, calls, outcome } = await guarded(fakeExecution({}), {}, runner.environment, cancelled);
    expect(status).toBe(203);
    expect(calls).toEqual(['abandon']);
    expect(outcome).toMatchObject({ state: 'not-started', reason: 'run_interrupted' });
  });
});

test('a later run of the gate takes the outcome record away', async () => {
  await guarded(fakeExecution({}));
  const { ports } = testPorts(runner.workspace, runner.environment, { uploadReceipts: false });
  expect(await run(ports)).toBe(0);
  expect(existsSync(join(runner.workspace, RUN_OUTCOME_PATH))).toBe(false);
});

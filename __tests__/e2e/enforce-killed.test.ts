/** `enforce`, killed at any moment: what it leaves lets nothing go on that it did not come to, and the next run goes on. */

import { cpSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ACTION_PATHS, ACTION_POLICY_PATH, ACTION_RECEIPT_PATH } from '../../src/base/outcome.js';
import { runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { runEntry, type FakeRunner, type Run } from '../support/fake-runner.js';
import { inPairs } from '../support/in-pairs.js';
import { leftovers, readOutputs, verify } from '../support/receipts.js';
import { emptyRunner } from '../support/two-jobs.js';
import { verdictOf } from '../support/verdict.js';
import { readJson, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** The workspace of a gate that allowed. */
let gate: FakeRunner;
let before: ReadonlyMap<string, string>;
beforeAll(async () => {
  gate = runnerWith(root);
  expect((await runAction(gate, { 'upload-receipts': 'false' })).status).toBe(0);
  before = readOutputs(gate.workspace);
});

/** A deployment that proves the receipts in its own output folder. */
function deployment(): FakeRunner {
  const runner = emptyRunner(root);
  cpSync(gate.workspace, runner.workspace, { recursive: true });
  return runner;
}

async function enforce(runner: FakeRunner, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const all = { ...runner.environment, GITHUB_JOB: 'deploy', ...env };
  return await runEntry('cli.js', ['enforce', '--json'], { cwd: runner.workspace, env: all });
}

/** What may stand in a folder after a kill; anything else is a failure of the test. */
type Remains = 'untouched' | 'terminate' | 'finished' | 'does not verify';

function judge({ workspace }: FakeRunner): Remains {
  const files = readOutputs(workspace);
  // What the gate wrote is not touched by anything.
  for (const [path, text] of before) if (path.startsWith('docs/runtime/')) expect(files.get(path)).toBe(text);
  if ([...before].every(([path, text]) => files.get(path) === text)) return 'untouched';
  const actions = ACTION_PATHS.filter((path) => files.has(path));
  if (actions.length < ACTION_PATHS.length) return 'does not verify';
  const record = readJson(workspace, ACTION_RECEIPT_PATH);
  // A provisional set names no receipt, so it is linked to none.
  if (record['action_decision'] === 'terminate' && readJson(workspace, ACTION_POLICY_PATH)['action_decision'] === 'terminate') {
    expect(record).toMatchObject({ failure_class: 'gate', enforced_by: { github_job: 'deploy' } });
    expect(verify(workspace).holds).toBe(false);
    return 'terminate';
  }
  if (!verify(workspace).holds) return 'does not verify';
  expect(record).toMatchObject({ action_decision: 'continue', enforced_by: { github_job: 'deploy' } });
  return 'finished';
}

/** The next deployment in the same folder goes on as if nothing had happened, and its log is whole. */
async function expectUnhindered(runner: FakeRunner): Promise<void> {
  expect((await enforce(runner)).status).toBe(0);
  expect(verify(runner.workspace).holds).toBe(true);
  expect(leftovers(runner.workspace)).toEqual([]);
  expect(await verdictOf(runner.workspace)).toMatchObject({ status: 0, kind: 'workspace', wrong: [] });
}

describe('kill -9 where the gate allowed', () => {
  test('leaves no decision that was not reached, and hinders nobody, at each call that changes a file', async () => {
    const preload = new URL('../support/kill-at-call.js', import.meta.url).href;
    const nodeOptions = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
    const calls = Number(/^calls: (\d+)$/m.exec((await enforce(deployment(), { NODE_OPTIONS: nodeOptions })).stderr)?.[1]);
    expect(calls).toBeGreaterThan(30);
    const remains = await inPairs(
      Array.from({ length: calls }, (_, index) => async () => {
        const runner = deployment();
        const run = await enforce(runner, { NODE_OPTIONS: nodeOptions, GATE_TEST_KILL_AT: String(index + 1) });
        expect(run).toMatchObject(process.platform === 'win32' ? { status: 1 } : { status: null, signal: 'SIGKILL' });
        const found = judge(runner);
        await expectUnhindered(runner);
        return found;
      }),
    );
    const order = remains.filter((found, index) => found !== remains[index - 1]);
    expect(order).toEqual(['untouched', 'does not verify', 'terminate', 'does not verify', 'finished']);
  });

  test('while it uploads, leaves a terminate and no outputs', async () => {
    const runner = deployment();
    const service = await startArtifactService('service-hangs');
    try {
      const environment = { GITHUB_JOB: 'deploy', ...service.environment() };
      await runAction(runner, { command: 'enforce' }, environment, (child) => {
        const timer = setInterval(() => {
          if (service.calls.length === 0) return;
          clearInterval(timer);
          child.kill('SIGKILL');
        }, 10);
      });
    } finally {
      await service.close();
    }
    expect(judge(runner)).toBe('terminate');
    expect(readJson(runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({ failure_class: 'gate' });
    expect(runner.outputs).toEqual({});
    await expectUnhindered(runner);
  });
});

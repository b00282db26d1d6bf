/** The built program, killed at any moment in a folder that holds yesterday's allow: nothing there may pass for an answer. */

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { linesOf, runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import { runEntry, type FakeRunner, type Run, type RunOptions } from '../support/fake-runner.js';
import { inPairs } from '../support/in-pairs.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { verdictOf } from '../support/verdict.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** A runner whose workspace holds a finished allow of an earlier run. */
let yesterday: FakeRunner;
let yesterdaysFiles: ReadonlyMap<string, string>;
beforeAll(async () => {
  yesterday = runnerWith(root);
  expect((await gate(yesterday)).status).toBe(0);
  yesterdaysFiles = readOutputs(yesterday.workspace);
  expect(verify(yesterday.workspace).holds).toBe(true);
});

async function gate(
  runner: FakeRunner,
  env: Readonly<Record<string, string>> = {},
  started?: RunOptions['started'],
): Promise<Run> {
  const options = { cwd: runner.workspace, env: { ...runner.environment, ...env }, ...(started && { started }) };
  return await runEntry('cli.js', ['gate', '--json'], options);
}

function copyOfYesterday(): FakeRunner {
  const runner = runnerWith(root);
  cpSync(yesterday.workspace, runner.workspace, { recursive: true });
  return runner;
}

/** What may stand in a folder after a kill; anything else is a failure of the test. */
type Remains = 'untouched' | 'block' | 'finished' | 'does not verify';

function judge(folder: string): Remains {
  const files = readOutputs(folder);
  for (const [path, text] of files) {
    // Every file is whole: JSON that can be parsed, a summary with its last line.
    if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow();
    else expect(text.endsWith('\n')).toBe(true);
  }
  if (files.size === 6 && OUTPUT_PATHS.every((path) => files.get(path) === yesterdaysFiles.get(path))) return 'untouched';
  if (files.size < 6 || !verify(folder).holds) return 'does not verify';
  // A set that verifies is of the run that was killed: a block, or the allow that it came to.
  const { gate: record } = readRecords(folder);
  expect(record['request_id']).not.toBe(readRecords(yesterday.workspace).gate['request_id']);
  if (record['runtime_decision'] === 'block') {
    expect(record['reasons']).toEqual(['not_evaluated']);
    return 'block';
  }
  expect(record['reasons']).toEqual(['runtime_allowed_in_ci_context']);
  return 'finished';
}

/** The next run in the same folder decides as if nothing had happened, removes what the dead one left, and keeps its log whole. */
async function expectUnhindered(runner: FakeRunner): Promise<void> {
  expect((await gate(runner)).status).toBe(0);
  expect(verify(runner.workspace).lines.at(-1)).toBe("allow ['runtime_allowed_in_ci_context']");
  expect(leftovers(runner.workspace)).toEqual([]);
  expect(await verdictOf(runner.workspace)).toMatchObject({ status: 0, kind: 'workspace' });
  expect(readdirSync(join(runner.workspace, 'docs')).sort()).toEqual(['actions', 'keys', 'runtime']);
}

describe('kill -9 in a folder with yesterday’s allow', () => {
  test('leaves no allow that was not reached, and hinders nobody, at each call that changes a file', async () => {
    const preload = new URL('../support/kill-at-call.js', import.meta.url).href;
    const nodeOptions = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
    const calls = Number(/^calls: (\d+)$/m.exec((await gate(copyOfYesterday(), { NODE_OPTIONS: nodeOptions })).stderr)?.[1]);
    expect(calls).toBeGreaterThan(60);
    const remains = await inPairs(
      Array.from({ length: calls }, (_, index) => async () => {
        const runner = copyOfYesterday();
        const run = await gate(runner, { NODE_OPTIONS: nodeOptions, GATE_TEST_KILL_AT: String(index + 1) });
        expect(run).toMatchObject(process.platform === 'win32' ? { status: 1 } : { status: null, signal: 'SIGKILL' });
        const found = judge(runner.workspace);
        await expectUnhindered(runner);
        return found;
      }),
    );
    // They follow one another in this order, and nothing comes back: what verifies is yesterday's whole set, then a block, then
    // the decision.
    const order = remains.filter((found, index) => found !== remains[index - 1]);
    expect(order).toEqual(['untouched', 'does not verify', 'block', 'does not verify', 'finished']);
  });

  test('leaves no allow that was not reached, and hinders nobody, from outside after a while', async () => {
    const started = performance.now();
    await gate(copyOfYesterday());
    const milliseconds = performance.now() - started;
    const killed = await inPairs(
      Array.from({ length: 20 }, (_, index) => async () => {
        const runner = copyOfYesterday();
        const run = await gate(runner, {}, (child) => {
          setTimeout(
            () => {
              child.kill('SIGKILL');
            },
            (milliseconds * index) / 20,
          );
        });
        const remains = judge(runner.workspace);
        if (run.status === 0) expect(remains).toBe('finished');
        await expectUnhindered(runner);
        return run.status === null;
      }),
    );
    expect(killed).toContain(true);
  });

  test('leaves a block that says so between evidence and decision', async () => {
    const runner = copyOfYesterday();
    await duringUpload(runner, 'SIGKILL');
    expect(judge(runner.workspace)).toBe('block');
    expect(readRecords(runner.workspace).receipt).toMatchObject({ runtime_decision: 'block', reasons: ['not_evaluated'] });
    expect(readRecords(runner.workspace).action).toMatchObject({ action_decision: 'terminate' });
    expect(runner.outputs).toEqual({});
    // Its lock, and the staging folder with the allow that was about to be uploaded, which nobody takes for an answer.
    expect(leftovers(runner.workspace)).toHaveLength(2);
    await expectUnhindered(runner);
  });
});

/** Runs the Action, whose upload never ends, and sends it a signal while it waits. */
async function duringUpload(runner: FakeRunner, signal: NodeJS.Signals): Promise<{ run: Run; seconds: number }> {
  const service = await startArtifactService('service-hangs');
  try {
    let signalled = 0;
    const run = await runAction(runner, {}, service.environment(), (child) => {
      const timer = setInterval(() => {
        if (service.calls.length === 0) return;
        clearInterval(timer);
        signalled = performance.now();
        child.kill(signal);
      }, 10);
    });
    return { run, seconds: (performance.now() - signalled) / 1000 };
  } finally {
    await service.close();
  }
}

// Windows has no signals that a program could answer.
for (const signal of process.platform === 'win32' ? [] : (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)) {
  test(`${signal} during an upload blocks, with its receipts down at once`, async () => {
    const runner = copyOfYesterday();
    const { run, seconds } = await duringUpload(runner, signal);
    expect(run.status).toBe(3);
    expect(seconds).toBeLessThan(5);
    expect(verify(runner.workspace).holds).toBe(true);
    const { gate: record } = readRecords(runner.workspace);
    expect(record).toMatchObject({ runtime_decision: 'block', reasons: ['run_interrupted'], failure_class: 'gate' });
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false', reasons: '["run_interrupted"]' });
    expect(runner.outputs['artifact-id']).toBeUndefined();
    expect(linesOf(run.stdout).at(-1)).toContain('run_interrupted');
    expect(runner.summary).toContain(`cancelled by ${signal}`);
    expect(leftovers(runner.workspace)).toEqual([]);
  });
}

/** Receipts that cannot be uploaded, from the built Action: a block that says why, and a process that ends. */

import { afterAll, describe, expect, test } from '@jest/globals';

import { annotationsIn, linesOf, runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { startArtifactService, type ServiceMode } from '../support/artifact-service.js';
import type { FakeRunner, Run } from '../support/fake-runner.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { verdictOf } from '../support/verdict.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

interface Attempt {
  readonly run: Run;
  readonly runner: FakeRunner;
  readonly seconds: number;
  readonly uploaded: number;
  readonly calls: number;
}

async function attempt(
  mode: ServiceMode,
  inputs: Inputs = {},
  environment: Record<string, string | null> = {},
): Promise<Attempt> {
  const service = await startArtifactService(mode);
  try {
    const runner = runnerWith(root);
    const started = performance.now();
    const run = await runAction(runner, inputs, { ...service.environment(), ...environment });
    const seconds = (performance.now() - started) / 1000;
    return { run, runner, seconds, uploaded: service.uploaded().length, calls: service.calls.length };
  } finally {
    await service.close();
  }
}

/** The block that takes the place of an allow which nobody could check later. */
async function expectRefused({ run, runner, uploaded }: Attempt, why: RegExp): Promise<void> {
  expect(run.status).toBe(3);
  expect(uploaded).toBe(0);
  const { outputs } = runner;
  expect(outputs).toMatchObject({
    decision: 'block',
    allowed: 'false',
    action: 'terminate',
    'failure-class': 'gate',
    reasons: '["receipt_upload_failed"]',
    'allowed-capabilities': '[]',
  });
  expect(Object.keys(outputs).filter((name) => name.startsWith('artifact-'))).toEqual([]);
  const { gate, receipt } = readRecords(runner.workspace);
  expect(verify(runner.workspace).holds).toBe(true);
  // What was intended and what became of it stands in the audit log.
  expect(await verdictOf(runner.workspace)).toMatchObject({ status: 0, kind: 'workspace' });
  expect(gate).toMatchObject({ runtime_decision: 'block', reasons: ['receipt_upload_failed'], failure_class: 'gate' });
  expect(receipt['receipt_sha256']).toBe(outputs['receipt-sha256']);
  expect(readOutputs(runner.workspace).size).toBe(6);
  expect(leftovers(runner.workspace)).toEqual([]);
  const [error, ...more] = annotationsIn(run.stdout).filter(({ properties }) =>
    properties['title']?.startsWith('Fail-Closed Gate'),
  );
  expect(more).toEqual([]);
  expect(error).toMatchObject({ name: 'error', properties: { title: 'Fail-Closed Gate: receipt_upload_failed' } });
  expect(error?.data).toMatch(why);
  expect(runner.summary).toContain('`receipt_upload_failed`');
  expect(linesOf(run.stdout).at(-1)).toMatch(/^Fail-Closed Gate: block — .*receipt_upload_failed/);
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
}

describe('an upload that fails is a block of class gate', () => {
  test.each<[ServiceMode, RegExp]>([
    ['quota', /status 403: the storage quota for artifacts is used up/],
    ['forbidden', /status 403/],
    ['duplicate-name', /status 409: this workflow run has an artifact of that name already/],
    ['finalize-not-ok', /The receipts were not uploaded/],
    ['blob-403', /status 403/],
  ])('at once: %s', async (mode, why) => {
    const result = await attempt(mode);
    await expectRefused(result, why);
    expect(result.seconds).toBeLessThan(15);
  });

  // All of them wait, so they wait together.
  test('after a while: the service or its storage fails again and again, or never answers', async () => {
    const [failing, failingBlob, hanging, hangingBlob] = await Promise.all([
      attempt('service-500'),
      attempt('blob-500'),
      attempt('service-hangs'),
      attempt('blob-hangs'),
    ]);
    await expectRefused(failing, /status 500|did not finish/);
    await expectRefused(failingBlob, /status 500|did not finish/);
    await expectRefused(hanging, /did not finish within 45 s/);
    await expectRefused(hangingBlob, /did not finish within 45 s/);
    // The client waits for 27 s, 16 s, 934 s and 300 s of its own: the deadline and a forced end bound all of it.
    for (const { seconds } of [failing, failingBlob, hanging, hangingBlob]) expect(seconds).toBeLessThan(55);
    for (const { seconds } of [hanging, hangingBlob]) expect(seconds).toBeGreaterThanOrEqual(45);
  });

  test('on GitHub Enterprise Server, which has no such service: it names the way out', async () => {
    const result = await attempt('ok', {}, { GITHUB_SERVER_URL: 'https://ghes.example.com' });
    await expectRefused(result, /GitHub Enterprise Server has no artifact service.*set upload-receipts: false/);
    expect(result.calls).toBe(0);
  });

  test('in CI without the variables of the service', async () => {
    const result = await attempt('ok', {}, { ACTIONS_RUNTIME_TOKEN: null, ACTIONS_RESULTS_URL: null });
    await expectRefused(result, /ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL\) are not set.*set upload-receipts: false/);
    await expectRefused(await attempt('ok', {}, { ACTIONS_RUNTIME_TOKEN: '' }), /are not set/);
  });

  test('where nothing listens at the address, and where the token is none', async () => {
    const [deaf, tokenless] = await Promise.all([
      attempt('ok', {}, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }),
      attempt('ok', {}, { ACTIONS_RUNTIME_TOKEN: 'no-token' }),
    ]);
    await expectRefused(deaf, /cannot be reached \(ECONNREFUSED\)|did not finish/);
    await expectRefused(tokenless, /The receipts were not uploaded/);
  });

  test('and report-only does not soften it', async () => {
    const result = await attempt('quota', { enforcement: 'report-only' });
    expect(result.run.status).toBe(3);
    expect(result.runner.outputs).toMatchObject({ decision: 'block', 'failure-class': 'gate', enforcement: 'report-only' });
  });
});

describe('upload-receipts: false', () => {
  test.each([
    ['a service that would refuse', 'quota', {}],
    ['GitHub Enterprise Server', 'ok', { GITHUB_SERVER_URL: 'https://ghes.example.com' }],
    ['no variables of the service', 'ok', { ACTIONS_RUNTIME_TOKEN: null, ACTIONS_RESULTS_URL: null }],
  ] as const)('asks nobody and allows: %s', async (_name, mode, environment) => {
    const { run, runner, calls } = await attempt(mode, { 'upload-receipts': 'false' }, environment);
    expect(run.status).toBe(0);
    expect(calls).toBe(0);
    expect(runner.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    expect(Object.keys(runner.outputs).filter((name) => name.startsWith('artifact-'))).toEqual([]);
    expect(verify(runner.workspace).holds).toBe(true);
  });
});

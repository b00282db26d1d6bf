/** Two jobs of one run, from the built Action over a real artifact service: the gate uploads its bundle, the deployment proves it. */

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { ACTION_RECEIPT_PATH } from '../../src/base/outcome.js';
import { annotationsIn } from '../support/action-run.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { expectBlocked, expectProved } from '../support/deployment-expectations.js';
import { emptyRunner, enforceJob, gateJob, handedOver } from '../support/two-jobs.js';
import { readJson, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let service: ArtifactService;
beforeEach(async () => {
  service = await startArtifactService();
});
afterEach(async () => {
  await service.close();
});

describe('what the gate decided', () => {
  test('allow: the deployment goes on, and every trace of it can be proved', async () => {
    const gate = await gateJob(root, service);
    const ended = await enforceJob(emptyRunner(root), service, handedOver(gate.runner));
    expect(ended.run.status).toBe(0);
    expect(annotationsIn(ended.run.stdout)).toEqual([]);
    expect(ended.runner.outputs['findings']).toContain('"code":"receipt_allows"');
    await expectProved(service, gate.runner, ended, { decision: 'allow', action: 'continue', failureClass: 'none' });
    for (const name of ['reasons', 'allowed-capabilities', 'isolated-capabilities'])
      expect(ended.runner.outputs[name]).toBe(gate.runner.outputs[name]);
  });

  test('warn: it goes on isolated, and is not allowed', async () => {
    // A program that imitates the runner is the one way to a warn with the context of a job.
    const environment = { ACT: 'true' };
    const gate = await gateJob(root, service, { environment });
    const ended = await enforceJob(emptyRunner(root), service, handedOver(gate.runner), environment);
    expect([gate.run.status, ended.run.status]).toEqual([0, 0]);
    await expectProved(service, gate.runner, ended, { decision: 'warn', action: 'isolate_and_continue', failureClass: 'none' });
    expect(ended.runner.outputs['findings']).toContain('"code":"receipt_warns"');
    expect(ended.runner.outputs['allowed-capabilities']).toBe('["public_metadata_verification"]');
  });

  test.each([
    ['policy', 'block-policy', {}, 1, 'receipt_blocks_policy'],
    ['evidence', 'block-evidence', {}, 2, 'receipt_blocks_evidence'],
    ['gate', 'block-gate', { 'max-age': '1 day' }, 3, 'receipt_blocks_gate'],
  ] as const)('a block of class %s: it ends with the same status', async (failureClass, example, inputs, status, code) => {
    const gate = await gateJob(root, service, { example, inputs });
    const ended = await enforceJob(emptyRunner(root), service, handedOver(gate.runner));
    expect([gate.run.status, ended.run.status]).toEqual([status, status]);
    await expectProved(service, gate.runner, ended, { decision: 'block', action: 'terminate', failureClass });
    expect(ended.runner.outputs['reasons']).toBe(gate.runner.outputs['reasons']);
    expect(ended.runner.outputs['findings']).toContain(`"code":"${code}"`);
  });
});

describe('what the gate handed over', () => {
  let gate: FakeRunner;
  beforeEach(async () => {
    gate = (await gateJob(root, service)).runner;
    expect(gate.outputs['allowed']).toBe('true');
  });

  test('the digest must not be empty, which is what a skipped gate leaves: status 3, and nothing is downloaded', async () => {
    const before = service.calls.length;
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate), 'expected-receipt-sha256': '' });
    await expectBlocked(service, ended, 'expected_receipt_missing', 3);
    expect(annotationsIn(ended.run.stdout)[0]?.data).toMatch(/is absent or empty.*skipped/);
    const methods = service.calls.slice(before).map(({ method }) => method);
    expect(methods.filter((method) => /Get|List|blob/.test(method))).toEqual([]);
  });

  test('all of it is empty after a skipped gate: a block of class gate or evidence, never an allow', async () => {
    const { run, runner } = await enforceJob(emptyRunner(root), service, {
      command: 'enforce',
      'upstream-artifact': '',
      'expected-receipt-sha256': '',
    });
    expect(run.status).toBeGreaterThanOrEqual(2);
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false', action: 'terminate' });
  });

  test.each([
    ['one that is well-formed and of nothing', '0'.repeat(64), 'receipt_sha256_mismatch', 2],
    ['one that is cut', 'abc123', 'input_invalid', 3],
  ] as const)('the digest must be that of the receipt: %s', async (_name, digest, code, status) => {
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate), 'expected-receipt-sha256': digest });
    await expectBlocked(service, ended, code, status);
  });

  test('the receipt of another gate of the same run is another one, though it says allow', async () => {
    const other = (await gateJob(root, service)).runner;
    const ended = await enforceJob(emptyRunner(root), service, {
      ...handedOver(gate),
      'upstream-artifact': other.outputs['artifact-name'] ?? '',
    });
    await expectBlocked(service, ended, 'receipt_sha256_mismatch', 2);
  });

  test('the artifact must have the digest that was handed over', async () => {
    const inputs = { ...handedOver(gate), 'upstream-digest': gate.outputs['artifact-digest'] ?? '' };
    const good = await enforceJob(emptyRunner(root), service, inputs);
    expect(good.run.status).toBe(0);
    const bad = await enforceJob(emptyRunner(root), service, { ...inputs, 'upstream-digest': `sha256:${'0'.repeat(64)}` });
    await expectBlocked(service, bad, 'upstream_artifact_digest_mismatch', 2);
  });

  test.each([
    ['the artifact is not there', 'gone', 'upstream_artifact_missing', 2],
    ['the artifact holds something else', 'something-else', 'upstream_artifact_refused', 2],
  ] as const)('%s', async (_name, name, code, status) => {
    service.add('something-else', Buffer.from('no archive'));
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate), 'upstream-artifact': name });
    await expectBlocked(service, ended, code, status);
  });

  test.each([
    ['a commit', { GITHUB_SHA: 'f'.repeat(40) }, 'receipt_other_commit'],
    ['a run', { GITHUB_RUN_ID: '9876543211' }, 'receipt_other_run'],
    ['a repository', { GITHUB_REPOSITORY: 'octo-org/other' }, 'receipt_other_repository'],
    ['an attempt', { GITHUB_RUN_ATTEMPT: '1' }, 'receipt_other_attempt'],
  ] as const)('the receipt must be of %s of its own', async (_name, environment, code) => {
    const ended = await enforceJob(emptyRunner(root), service, handedOver(gate), environment);
    await expectBlocked(service, ended, code, 2);
  });

  test('"Re-run failed jobs" meets the receipt of an earlier attempt: a block that names the way out', async () => {
    const later = { GITHUB_RUN_ATTEMPT: '3' };
    const ended = await enforceJob(emptyRunner(root), service, handedOver(gate), later);
    await expectBlocked(service, ended, 'receipt_other_attempt', 2);
    expect(annotationsIn(ended.run.stdout)[0]?.data).toContain('`allow-earlier-attempt: true` accepts it');
    const inputs = { ...handedOver(gate), 'allow-earlier-attempt': 'true' };
    const accepted = await enforceJob(emptyRunner(root), service, inputs, later);
    expect(accepted.run.status).toBe(0);
    expect(accepted.runner.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    expect(readJson(accepted.runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({
      enforced_by: { github_run_attempt: '3' },
    });
    // An earlier attempt is not another run, and not a later attempt.
    for (const environment of [{ ...later, GITHUB_RUN_ID: '1' }, { GITHUB_RUN_ATTEMPT: '1' }])
      expect((await enforceJob(emptyRunner(root), service, inputs, environment)).runner.outputs['allowed']).toBe('false');
  });

  test('the receipt must not be older than max-age', async () => {
    const young = await enforceJob(emptyRunner(root), service, { ...handedOver(gate), 'max-age': '1h' });
    expect(young.run.status).toBe(0);
    // Ages count in whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const old = await enforceJob(emptyRunner(root), service, { ...handedOver(gate), 'max-age': '1s' });
    await expectBlocked(service, old, 'receipt_too_old', 2);
  });
});

describe('report-only', () => {
  test('on both sides: the block is recorded, and the job goes on without being allowed', async () => {
    const inputs = { enforcement: 'report-only' };
    const gate = await gateJob(root, service, { example: 'block-policy', inputs });
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate.runner), ...inputs });
    expect([gate.run.status, ended.run.status]).toEqual([0, 0]);
    expect(ended.runner.outputs).toMatchObject({ enforcement: 'report-only', allowed: 'false', action: 'terminate' });
    await expectProved(service, gate.runner, ended, { decision: 'block', action: 'terminate', failureClass: 'policy' });
  });

  test.each([
    ['the gate', { enforcement: 'report-only' }, {}],
    ['the deployment', {}, { enforcement: 'report-only' }],
  ] as const)('on the side of %s alone: the deployment fails', async (_name, first, second) => {
    const gate = await gateJob(root, service, { example: 'block-policy', inputs: first });
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate.runner), ...second });
    expect(ended.run.status).toBe(1);
    expect(ended.runner.outputs).toMatchObject({ enforcement: 'enforce', allowed: 'false' });
    expect(readJson(ended.runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({ enforcement: 'enforce' });
  });

  test('never lets a deployment go on that could not prove the receipt', async () => {
    const inputs = { enforcement: 'report-only' };
    const gate = await gateJob(root, service, { inputs });
    const expected = { 'expected-receipt-sha256': '0'.repeat(64) };
    const ended = await enforceJob(emptyRunner(root), service, { ...handedOver(gate.runner), ...inputs, ...expected });
    await expectBlocked(service, ended, 'receipt_sha256_mismatch', 2);
  });
});

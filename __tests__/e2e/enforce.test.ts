/** `enforce` on receipts in a folder, from both built entries: where they may lie, what it leaves alone, what it tells. */

import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { ACTION_RECEIPT_PATH, AUDIT_LOG_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { startArtifactService, type ServiceMode } from '../support/artifact-service.js';
import { FOLDER, useEnforcing } from '../support/enforcing.js';
import { runEntry, type Run } from '../support/fake-runner.js';
import { readOutputs, readRecords, verify } from '../support/receipts.js';
import { verdictOf } from '../support/verdict.js';
import { readJson } from '../support/workspace.js';

const job = useEnforcing();

describe('the folder of the receipts', () => {
  test('lies in the workspace', async () => {
    job.hand(join(job.runner.workspace, FOLDER));
    expect((await job.enforce()).status).toBe(0);
    expect(job.runner.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    const action = readJson(job.runner.workspace, ACTION_RECEIPT_PATH);
    expect(action).toMatchObject({
      request_id: job.gate.outputs['request-id'],
      previous_hash: job.gate.outputs['receipt-sha256'],
    });
  });

  test('or below the temporary folder of the job.runner, where actions/download-artifact may put it', async () => {
    job.hand(join(job.runner.temp, 'receipts'));
    expect((await job.enforce({ receipts: join(job.runner.temp, 'receipts') })).status).toBe(0);
    expect(job.runner.outputs['allowed']).toBe('true');
  });

  test('and nowhere else, also not by a link', async () => {
    const beside = join(job.runner.workspace, '../beside');
    job.hand(beside);
    await job.expectRefused('input_invalid', 3, { receipts: beside });
    await job.expectRefused('input_invalid', 3, { receipts: '../beside' });
    symlinkSync(beside, join(job.runner.workspace, FOLDER), 'junction');
    await job.expectRefused('input_invalid', 3);
  });

  test('is the output folder where nothing is said: the three records of the gate stay byte for byte, the log grows', async () => {
    job.hand(job.runner.workspace);
    const before = readOutputs(job.runner.workspace);
    const log = readFileSync(join(job.runner.workspace, AUDIT_LOG_PATH), 'utf8');
    expect((await job.enforce({ receipts: '' })).status).toBe(0);
    const after = readOutputs(job.runner.workspace);
    expect([...after.keys()]).toHaveLength(6);
    for (const [path, text] of before) expect(after.get(path)).toBe(text);
    expect(readFileSync(join(job.runner.workspace, AUDIT_LOG_PATH), 'utf8').startsWith(log)).toBe(true);
    expect(verify(job.runner.workspace).holds).toBe(true);
    expect(await verdictOf(job.runner.workspace)).toMatchObject({ status: 0, kind: 'workspace', wrong: [] });
  });

  test('may be the output folder of another checkout, with the two records alone: their log is that of the other job', async () => {
    const { workspace } = job.runner;
    for (const path of [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH]) {
      mkdirSync(join(workspace, 'docs/runtime'), { recursive: true });
      copyFileSync(join(job.gate.workspace, path), join(workspace, path));
    }
    for (const continuity of ['not-compared', 'held']) {
      expect((await job.enforce({ receipts: '' })).status).toBe(0);
      expect(job.runner.outputs['allowed']).toBe('true');
      expect(readJson(workspace, ACTION_RECEIPT_PATH)['audit_log']).toMatchObject({ continuity });
      expect(await verdictOf(workspace)).toMatchObject({ status: 0, kind: 'workspace', wrong: [] });
    }
    // What enforce itself has left here is asked for, as by every other command.
    rmSync(join(workspace, AUDIT_LOG_PATH));
    await job.expectRefused('audit_log_broken', 3, { receipts: '' });
  });

  test('is never written to where it is another one', async () => {
    const folder = join(job.runner.workspace, FOLDER);
    job.hand(folder);
    const before = readOutputs(folder);
    await job.enforce();
    expect(readOutputs(folder)).toEqual(before);
  });

  test('is not read beside an artifact, because nobody could say which is meant', async () => {
    job.hand(join(job.runner.workspace, FOLDER));
    await job.expectRefused('input_invalid', 3, { 'upstream-artifact': 'receipts' });
  });
});

describe('the command line', () => {
  async function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return await runEntry('cli.js', args, { cwd: job.runner.workspace, env });
  }

  test('on a laptop acts on what a laptop decided: warn, and a bundle that can be judged', async () => {
    job.hand(join(job.runner.workspace, FOLDER), job.local);
    const run = await cli(['enforce', '--receipts', FOLDER, '--bundle', 'bundle', '--json']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ decision: 'warn', action: 'isolate_and_continue' });
    expect(await verdictOf(join(job.runner.workspace, 'bundle'))).toMatchObject({ status: 0, verdict: 'replayed', wrong: [] });
  });

  test('on a laptop does not act on what a workflow run decided', async () => {
    job.hand(join(job.runner.workspace, FOLDER));
    const run = await cli(['enforce', '--receipts', FOLDER, '--json']);
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({
      decision: 'block',
      reasons: ['receipt_of_ci', 'local_context_detected_warn_only'],
    });
  });

  test('in a job says the same as the Action', async () => {
    job.hand(join(job.runner.workspace, FOLDER));
    const run = await cli(['enforce', '--receipts', FOLDER], { ...job.runner.environment, GITHUB_JOB: 'deploy' });
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/^ALLOW/);
    expect(readJson(job.runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({ action_decision: 'continue' });
  });
});

describe('an upload of the deployment that fails', () => {
  test.each<ServiceMode>(['quota', 'finalize-not-ok', 'blob-403'])('is a block: %s', async (mode) => {
    const service = await startArtifactService(mode);
    try {
      job.hand(join(job.runner.workspace, FOLDER));
      await job.expectRefused('receipt_upload_failed', 3, { 'upload-receipts': '' }, service.environment());
      expect(readJson(job.runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({
        runtime_decision_from_stage356: 'allow',
        failure_class: 'gate',
      });
      expect(service.uploaded()).toEqual([]);
    } finally {
      await service.close();
    }
  });
});

test('a deployment after a deployment proves the same receipt again, in one folder', async () => {
  mkdirSync(join(job.runner.workspace, 'docs'));
  job.hand(job.runner.workspace);
  for (const name of ['deploy-one', 'deploy-two']) {
    expect((await job.enforce({ receipts: '' }, { GITHUB_JOB: name })).status).toBe(0);
    expect(readRecords(job.runner.workspace).action).toMatchObject({ enforced_by: { github_job: name } });
  }
  expect(await verdictOf(job.runner.workspace)).toMatchObject({ status: 0, kind: 'workspace', wrong: [] });
});

/** What holds of a deployment behind `enforce`, whatever it decides: its records, outputs, log, and the bundle that it uploads. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import {
  ACTION_PATHS,
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
} from '../../src/base/outcome.js';
import { annotationsIn, linesOf } from './action-run.js';
import type { ArtifactService } from './artifact-service.js';
import type { FakeRunner } from './fake-runner.js';
import { leftovers, readOutputs, readRecords, unpackZip } from './receipts.js';
import type { EndedJob } from './two-jobs.js';
import { verdictOfArchive } from './verdict.js';
import { readJson } from './workspace.js';

/** What a deployment came to. */
export interface Ended {
  readonly decision: string;
  readonly action: string;
  readonly failureClass: string;
}

/** What holds of every deployment that could prove the receipt: it repeats the gate, and everybody is told the same. */
export async function expectProved(
  service: ArtifactService,
  gate: FakeRunner,
  { run, runner }: EndedJob,
  wanted: Ended,
): Promise<void> {
  const { outputs } = runner;
  const gateRecords = readRecords(gate.workspace);
  const policy = readJson(runner.workspace, ACTION_POLICY_PATH);
  const action = readJson(runner.workspace, ACTION_RECEIPT_PATH);
  expect(outputs).toMatchObject({
    decision: wanted.decision,
    allowed: String(wanted.decision === 'allow'),
    action: wanted.action,
    'failure-class': wanted.failureClass,
    'request-id': expect.stringMatching(/^9876543210-2-deploy-[0-9a-f]{8}$/),
    'action-policy-path': join(runner.workspace, ACTION_POLICY_PATH),
    'action-receipt-path': join(runner.workspace, ACTION_RECEIPT_PATH),
    'action-receipt-sha256': action['action_receipt_sha256'],
  });
  // It made no runtime receipt, so it names none.
  for (const name of ['gate-path', 'receipt-path', 'receipt-sha256']) expect(outputs[name]).toBeUndefined();
  for (const record of [policy, action]) {
    expect(record).toMatchObject({
      request_id: gateRecords.gate['request_id'],
      action_decision: wanted.action,
      failure_class: wanted.failureClass,
      previous_hash: gate.outputs['receipt-sha256'],
      enforced_by: {
        request_id: outputs['request-id'],
        github_run_id: '9876543210',
        github_run_attempt: '2',
        github_job: 'deploy',
      },
    });
  }
  for (const record of [gateRecords.policy, gateRecords.action]) expect(record).toMatchObject({ enforced_by: null });
  expect(action).toMatchObject({ runtime_decision_from_stage356: gateRecords.gate['runtime_decision'] });
  // Of docs/runtime there is nothing but its own log, and of the artifact nothing stays.
  expect([...readOutputs(runner.workspace).keys()]).toEqual([...ACTION_PATHS]);
  expect(readdirSync(join(runner.workspace, 'docs/runtime'))).toEqual(['fail_closed_gate_audit_log.jsonl']);
  expect(readdirSync(runner.temp)).toEqual([]);
  expect(leftovers(runner.workspace)).toEqual([]);
  expect(run.stderr).toBe('');
  expect(linesOf(run.stdout).at(-1)).toMatch(new RegExp(`^Fail-Closed Gate: ${wanted.decision} — `));
  expect(linesOf(runner.summary)[0]).toMatch(new RegExp(`^## .* Fail-Closed Gate: ${wanted.decision} — `));
  await expectUploadedBundle(service, gate, runner);
}

/** The artifact of the deployment can be judged by itself, and holds the records of the gate as they were read. */
async function expectUploadedBundle(
  service: ArtifactService,
  gate: FakeRunner,
  { outputs, workspace, temp }: FakeRunner,
): Promise<void> {
  const artifact = service.uploaded().find(({ name }) => name === outputs['artifact-name']);
  if (artifact === undefined) throw new Error('the deployment uploaded nothing');
  expect(outputs).toMatchObject({
    'artifact-name': expect.stringMatching(/^fail-closed-gate-deploy-2-[0-9a-f]{8}$/),
    'artifact-id': String(artifact.id),
    'artifact-digest': artifact.digest?.replace('sha256:', ''),
  });
  const files = unpackZip(artifact.zip);
  const records = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH];
  const others = ['audit-log.jsonl', 'manifest.json', 'recorded-inputs.json'];
  expect([...files.keys()].sort()).toEqual([...others, ...records, ...ACTION_PATHS].sort());
  for (const path of records) expect(files.get(path)).toBe(readOutputs(gate.workspace).get(path));
  for (const path of ACTION_PATHS) expect(files.get(path)).toBe(readOutputs(workspace).get(path));
  const receipt = outputs['action-receipt-sha256'] ?? '';
  const judged = { status: 0, kind: 'bundle', verdict: 'replayed', wrong: [] };
  expect(await verdictOfArchive(temp, artifact.zip)).toMatchObject(judged);
  expect(await verdictOfArchive(temp, artifact.zip, '--expect-sha256', receipt)).toMatchObject({
    ...judged,
    proof: 'anchored',
  });
}

/** A block of the deployment itself, with the one reason; whatever the receipt says, nothing may follow from it. */
export async function expectBlocked(
  service: ArtifactService,
  { run, runner }: EndedJob,
  code: string,
  status: number,
): Promise<void> {
  const reasons = JSON.parse(runner.outputs['reasons'] ?? 'null') as unknown;
  expect({ status: run.status, reasons }).toEqual({ status, reasons: [code] });
  const failureClass = status === 3 ? 'gate' : 'evidence';
  expect(runner.outputs).toMatchObject({
    decision: 'block',
    allowed: 'false',
    action: 'terminate',
    'failure-class': failureClass,
    'allowed-capabilities': '[]',
  });
  expect(readJson(runner.workspace, ACTION_RECEIPT_PATH)).toMatchObject({
    action_decision: 'terminate',
    failure_class: failureClass,
    enforced_by: { request_id: runner.outputs['request-id'] },
  });
  for (const path of [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH]) expect(existsSync(join(runner.workspace, path))).toBe(false);
  const [error] = annotationsIn(run.stdout).filter(({ name }) => name === 'error');
  expect(error?.properties['title']).toBe(`Fail-Closed Gate: ${code}`);
  expect(runner.summary).toContain(`\`${code}\``);
  expect(readdirSync(runner.temp)).toEqual([]);
  const artifact = service.uploaded().find(({ name }) => name === runner.outputs['artifact-name']);
  if (artifact === undefined) throw new Error('the deployment uploaded nothing');
  expect(await verdictOfArchive(runner.temp, artifact.zip)).toMatchObject({ status: 0, verdict: 'replayed', wrong: [] });
}

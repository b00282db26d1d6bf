/** What the inputs about receipts change, and where they come from: one proof an input, for action-inputs.test.ts. */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { startArtifactService } from '../support/artifact-service.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi } from '../support/github-api.js';
import { unpackZip } from '../support/receipts.js';
import { emptyRunner, type JobEnvironment } from '../support/two-jobs.js';
import { verdictOfArchive } from '../support/verdict.js';
import { RESULT, STATUS } from '../support/workspace.js';
import { buildZip } from '../support/zip-builder.js';
import type { InputProof } from './policy-inputs.js';

const NO_UPLOAD = { 'upload-receipts': 'false' };

/** A gate that allowed, its receipts in a folder of the workspace of a deployment, and a way to run that. */
async function handedOn(root: string): Promise<{
  readonly gate: FakeRunner;
  readonly deploy: (inputs: Inputs, environment?: JobEnvironment) => Promise<object>;
}> {
  const gate = runnerWith(root);
  expect((await runAction(gate, NO_UPLOAD)).status).toBe(0);
  const runner = emptyRunner(root);
  cpSync(join(gate.workspace, 'docs/runtime'), join(runner.workspace, 'from-the-gate/docs/runtime'), { recursive: true });
  const deploy = async (inputs: Inputs, environment: JobEnvironment = {}): Promise<object> => {
    const all = { command: 'enforce', ...NO_UPLOAD, ...inputs };
    const { status } = await runAction(runner, all, { GITHUB_JOB: 'deploy', ...environment });
    return { status, reasons: JSON.parse(runner.outputs['reasons'] ?? 'null') as unknown };
  };
  return { gate, deploy };
}

const ALLOWED = { status: 0, reasons: ['runtime_allowed_in_ci_context'] };

export const upstreamRunId: InputProof = async (root) => {
  const api = await startGithubApi('.');
  try {
    const runner = runnerWith(root);
    const commit = runner.environment['GITHUB_SHA'];
    const named = { repository: { full_name: API_REPOSITORY }, head_repository: { full_name: API_REPOSITORY } };
    api.runs.set('1111', { id: 1111, run_attempt: 1, name: 'Release', head_sha: commit, ...named });
    const files = [RESULT, STATUS].map((name) => ({ name, content: readFileSync(join('examples/block-policy', name)) }));
    api.addArtifact('1111', 'evidence', buildZip(files));
    const decide = async (run: string): Promise<number | null> => {
      const inputs = { ...NO_UPLOAD, 'upstream-artifact': 'evidence', 'upstream-run-id': run, 'github-token': API_TOKEN };
      return (await runAction(runner, inputs, { GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_API_URL: api.url })).status;
    };
    expect(await decide('1111')).toBe(1);
    expect(await decide('1112')).toBe(3);
    expect(runner.outputs['reasons']).toBe('["upstream_artifact_unavailable"]');
  } finally {
    await api.close();
  }
};

export const includeEvidence: InputProof = async (root) => {
  const service = await startArtifactService();
  try {
    const runner = runnerWith(root);
    const names = async (inputs: Inputs): Promise<readonly string[]> => {
      expect((await runAction(runner, inputs, service.environment())).status).toBe(0);
      // The client reads the files side by side, so that their order in the archive is not always the same.
      return [...unpackZip(service.uploaded().at(-1)?.zip ?? Buffer.alloc(0)).keys()].sort();
    };
    const [evidence, byDefault] = [await names({ 'include-evidence': 'true' }), await names({})];
    const hashes = await names({ 'include-evidence': 'false' });
    expect(evidence.filter((name) => name.startsWith('evidence/'))).toHaveLength(3);
    expect(byDefault).toEqual(evidence);
    expect(hashes).toEqual(evidence.filter((name) => !name.startsWith('evidence/')));
    const zip = service.uploaded().at(-1)?.zip ?? Buffer.alloc(0);
    expect(await verdictOfArchive(runner.temp, zip)).toMatchObject({ status: 0, verdict: 'hashes' });
  } finally {
    await service.close();
  }
};

/** The inputs of `enforce`, in the order of action.yml. */
export const RECEIPT_INPUTS: readonly (readonly [string, InputProof])[] = [
  [
    'receipts',
    async (root) => {
      const { deploy } = await handedOn(root);
      expect(await deploy({})).toEqual({ status: 2, reasons: ['receipt_gate_missing', 'receipt_missing'] });
      expect(await deploy({ receipts: 'from-the-gate' })).toEqual(ALLOWED);
      expect(await deploy({ receipts: '../elsewhere' })).toEqual({ status: 3, reasons: ['input_invalid'] });
    },
  ],
  [
    'expected-receipt-sha256',
    async (root) => {
      const { gate, deploy } = await handedOn(root);
      const receipt = gate.outputs['receipt-sha256'] ?? '';
      expect(await deploy({ receipts: 'from-the-gate', 'expected-receipt-sha256': receipt })).toEqual(ALLOWED);
      const wrong = await deploy({ receipts: 'from-the-gate', 'expected-receipt-sha256': '0'.repeat(64) });
      expect(wrong).toEqual({ status: 2, reasons: ['receipt_sha256_mismatch'] });
    },
  ],
  [
    'allow-earlier-attempt',
    async (root) => {
      const { deploy } = await handedOn(root);
      const later = { GITHUB_RUN_ATTEMPT: '3' };
      const inputs = { receipts: 'from-the-gate' };
      expect(await deploy(inputs, later)).toEqual({ status: 2, reasons: ['receipt_other_attempt'] });
      expect(await deploy({ ...inputs, 'allow-earlier-attempt': 'false' }, later)).toMatchObject({ status: 2 });
      expect(await deploy({ ...inputs, 'allow-earlier-attempt': 'true' }, later)).toEqual(ALLOWED);
    },
  ],
];

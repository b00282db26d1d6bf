/** What the inputs that a policy works with, and the command, change: one proof an input, for action-inputs.test.ts. */

import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { SUBJECT } from '../support/envelopes.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { makeRepository } from '../support/git-repository.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi } from '../support/github-api.js';
import { readOutputs, readRecords, verify } from '../support/receipts.js';
import { GATES, POLICY_FILE, policyText, putEnvelopes, putPolicy, RELEASE_INPUTS, TRACE } from '../support/release.js';
import { put } from '../support/workspace.js';
import { APPROVAL_INPUTS } from './approval-inputs.js';
import { run } from './guarded-inputs.js';

/** Shows, on runners below a folder, that an input changes something. */
export type InputProof = (root: string) => Promise<void>;

interface Decided {
  readonly status: number | null;
  readonly reasons: unknown;
}

type Decide = (inputs: Inputs, environment?: Readonly<Record<string, string>>) => Promise<Decided>;

const ALLOWED: Decided = { status: 0, reasons: ['runtime_allowed_in_ci_context'] };

/** A runner with the evidence of an example, and a way to run the Action there without an upload. */
function fresh(root: string): { readonly runner: FakeRunner; readonly decide: Decide } {
  const runner = runnerWith(root);
  const decide: Decide = async (inputs, environment = {}) => {
    const run = await runAction(runner, { 'upload-receipts': 'false', ...inputs }, environment);
    expect(verify(runner.workspace).holds).toBe(true);
    return { status: run.status, reasons: JSON.parse(runner.outputs['reasons'] ?? 'null') };
  };
  return { runner, decide };
}

/** The same with a release whose evidence passes all gates of its policy. */
function release(root: string): ReturnType<typeof fresh> {
  const made = fresh(root);
  putPolicy(made.runner.workspace);
  putEnvelopes(made.runner.workspace);
  return made;
}

export const command: InputProof = async (root) => {
  const { runner, decide } = fresh(root);
  expect(await decide({ command: 'gate' })).toEqual(ALLOWED);
  expect(await decide({ command: 'verfy' })).toEqual({ status: 3, reasons: ['command_unknown'] });
  expect(runner.outputs['findings']).toContain('it takes one of `gate`, `enforce`, `verify`, `probe`');
  expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('block');

  const probed = runnerWith(root);
  expect((await runAction(probed, { command: 'probe' })).status).toBe(0);
  expect(Object.keys(probed.outputs).sort()).toEqual(['allowed', 'reasons', 'request-id']);
  expect(probed.outputs).toMatchObject({ allowed: 'false', reasons: '[]' });
  expect(readOutputs(probed.workspace).size).toBe(0);

  // Without `receipts` it takes those of the output folder, here of the gate above.
  expect((await runAction(runner, { command: 'gate', 'upload-receipts': 'false' })).status).toBe(0);
  expect((await runAction(runner, { command: 'enforce', 'upload-receipts': 'false' })).status).toBe(0);
  expect(readRecords(runner.workspace).action).toMatchObject({ enforced_by: { request_id: runner.outputs['request-id'] } });
  expect(verify(runner.workspace).holds).toBe(true);

  // It judges, and allows nothing.
  const judging = runnerWith(root);
  put(judging.workspace, 'receipts/nothing.txt', '');
  const before = readOutputs(runner.workspace);
  expect((await runAction(runner, { command: 'verify', receipts: '.' })).status).toBe(0);
  expect(runner.outputs['allowed']).toBe('false');
  expect(readOutputs(runner.workspace)).toEqual(before);
  expect((await runAction(judging, { command: 'verify', receipts: 'receipts' })).status).toBe(2);
};

/** In the order of action.yml. */
export const POLICY_INPUTS: readonly (readonly [string, InputProof])[] = [
  [
    'policy',
    async (root) => {
      const { runner, decide } = fresh(root);
      put(runner.workspace, 'strict.yml', `version: 1\ngates: { key-status: { expected-entry-hash: "${'0'.repeat(64)}" } }\n`);
      expect(await decide({})).toEqual(ALLOWED);
      expect(await decide({ policy: 'strict.yml' })).toMatchObject({ status: 2 });
      expect(readRecords(runner.workspace).gate['policy']).toMatchObject({ path: 'strict.yml', commit: null });
      expect(await decide({ policy: 'absent.yml' })).toEqual({ status: 3, reasons: ['policy_missing'] });
    },
  ],
  [
    'policy-sha256',
    async (root) => {
      const { runner, decide } = fresh(root);
      put(runner.workspace, POLICY_FILE, '{"version": 1}');
      const digest = createHash('sha256').update('{"version": 1}').digest('hex');
      expect(await decide({ 'policy-sha256': digest })).toEqual(ALLOWED);
      put(runner.workspace, POLICY_FILE, '{"version": 1 }');
      expect(await decide({ 'policy-sha256': digest })).toEqual({ status: 3, reasons: ['policy_sha256_mismatch'] });
    },
  ],
  [
    'environment',
    async (root) => {
      const { runner, decide } = fresh(root);
      put(runner.workspace, POLICY_FILE, '{"version": 1, "environments": ["staging"]}');
      expect(await decide({ environment: 'staging' })).toEqual(ALLOWED);
      expect(readRecords(runner.workspace).gate['promotion']).toMatchObject({ environment: 'staging' });
      expect(await decide({ environment: 'stagging' })).toEqual({ status: 3, reasons: ['environment_not_listed'] });
    },
  ],
  [
    'subject-digest',
    async (root) => {
      const { decide } = release(root);
      expect(await decide({ ...RELEASE_INPUTS, 'subject-digest': `sha256:${SUBJECT}` })).toEqual(ALLOWED);
      const other = await decide({ ...RELEASE_INPUTS, 'subject-digest': 'ab'.repeat(32) });
      expect(other).toMatchObject({ status: 2, reasons: expect.arrayContaining(['execution_evidence_subject_mismatch']) });
    },
  ],
  [
    'metadata',
    async (root) => {
      const { runner, decide } = release(root);
      const gate = { enabled: true, source: 'metadata', 'missing-evidence-action': 'block' };
      put(runner.workspace, POLICY_FILE, policyText({ 'execution-evidence': gate }));
      const counts = { execution_evidence_hot_symbol_count: '42', execution_evidence_unique_call_paths: '17' };
      const metadata = JSON.stringify({ has_execution_evidence: 'true', ...counts });
      expect(await decide({ environment: 'production', metadata })).toEqual(ALLOWED);
      const without = await decide({ environment: 'production' });
      expect(without).toEqual({ status: 2, reasons: ['execution_evidence_missing'] });
    },
  ],
  [
    'evidence',
    async (root) => {
      const { runner, decide } = release(root);
      const gate = { enabled: true, source: 'signed', 'missing-evidence-action': 'block' };
      put(runner.workspace, POLICY_FILE, policyText({ 'execution-evidence': gate }));
      const inputs = { environment: 'production', 'subject-digest': SUBJECT };
      expect(await decide({ ...inputs, evidence: `absent/*.json\n${TRACE}` })).toEqual(ALLOWED);
      expect(await decide(inputs)).toEqual({ status: 2, reasons: ['execution_evidence_missing'] });
    },
  ],
  [
    'requested-action',
    async (root) => {
      const { decide } = fresh(root);
      expect(await decide({})).toEqual(ALLOWED);
      // No policy grants anything, so the built-in table stands alone.
      const asked = await decide({ 'requested-action': 'secrets_change', target: 'web' });
      expect(asked).toEqual({ status: 1, reasons: ['production_grant_missing'] });
    },
  ],
  [
    'target',
    async (root) => {
      const { decide } = release(root);
      expect(await decide({ ...RELEASE_INPUTS, target: 'web' })).toEqual(ALLOWED);
      expect(await decide({ ...RELEASE_INPUTS, target: ' Ambiguous ' })).toMatchObject({
        status: 1,
        reasons: expect.arrayContaining(['production_target_ambiguous']),
      });
      expect(await decide({ ...RELEASE_INPUTS, target: 'database' })).toMatchObject({ status: 1 });
    },
  ],
  ...APPROVAL_INPUTS,
  ['run', run],
  [
    'github-token',
    async (root) => {
      const { runner, decide } = release(root);
      const repository = makeRepository(join(runner.temp, 'elsewhere'));
      putPolicy(repository.path, policyText({ 'key-status': GATES['key-status'] }));
      repository.git('add', '.');
      const commit = repository.commit({});
      put(runner.temp, '../event.json', JSON.stringify({ pull_request: { base: { sha: commit } } }));
      const api = await startGithubApi(repository.path);
      try {
        const environment = { GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_API_URL: api.url, GITHUB_EVENT_NAME: 'pull_request' };
        expect(await decide({ 'github-token': API_TOKEN }, environment)).toEqual(ALLOWED);
        expect(readRecords(runner.workspace).gate['policy']).toMatchObject({ commit });
        expect(await decide({}, environment)).toEqual({ status: 3, reasons: ['policy_base_unavailable'] });
      } finally {
        await api.close();
      }
    },
  ],
];

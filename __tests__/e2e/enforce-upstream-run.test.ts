/** An artifact of another workflow run, through the built Action: nothing of it is touched before GitHub says who made it. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { GATE_RECORD_PATH } from '../../src/base/outcome.js';
import { annotationsIn, runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import { expectBlocked } from '../support/deployment-expectations.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi, type GithubApi } from '../support/github-api.js';
import { readJson, put, temporaryFolder } from '../support/workspace.js';
import { emptyRunner, enforceJob, gateJob, handedOver, type EndedJob, type JobEnvironment } from '../support/two-jobs.js';
import { verdictOfArchive } from '../support/verdict.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** The run of the gate, which is another one than that of the deployment. */
const GATE_RUN = '1111';
const COMMIT = 'a'.repeat(40);
const NAME = 'gate-receipts';
const RUN = {
  id: 1111,
  run_attempt: 3,
  name: 'Release',
  head_sha: COMMIT,
  repository: { full_name: API_REPOSITORY },
  head_repository: { full_name: API_REPOSITORY },
};

let api: GithubApi;
let service: ArtifactService;
let inputs: Inputs;
beforeEach(async () => {
  [api, service] = [await startGithubApi('.'), await startArtifactService()];
  const environment = {
    GITHUB_REPOSITORY: API_REPOSITORY,
    GITHUB_RUN_ID: GATE_RUN,
    GITHUB_RUN_ATTEMPT: '3',
    GITHUB_SHA: COMMIT,
  };
  const { runner } = await gateJob(root, service, { environment, inputs: { 'receipts-artifact-name': NAME } });
  expect(runner.outputs['allowed']).toBe('true');
  api.runs.set(GATE_RUN, RUN);
  api.addArtifact(GATE_RUN, NAME, service.uploaded()[0]?.zip ?? Buffer.alloc(0));
  inputs = { ...handedOver(runner), 'upstream-run-id': GATE_RUN, 'github-token': API_TOKEN };
});
afterEach(async () => {
  await api.close();
  await service.close();
});

/** The deployment in a run of its own; `event` is what started it. */
async function deploy(changes: Inputs = {}, environment: JobEnvironment = {}, event: object | null = null): Promise<EndedJob> {
  const runner = emptyRunner(root);
  if (event !== null) put(runner.temp, '../event.json', JSON.stringify(event));
  const named = event === null ? {} : { GITHUB_EVENT_NAME: 'workflow_run' };
  const context = { GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_RUN_ID: '2222', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: COMMIT };
  const api_url = { GITHUB_API_URL: api.url };
  return await enforceJob(runner, service, { ...inputs, ...changes }, { ...context, ...api_url, ...named, ...environment });
}

/** Everything that was asked of GitHub's API and of the service of this run, but for the upload of this run. */
function asked(): { readonly about: readonly string[]; readonly fetched: readonly string[] } {
  const runs = `/api/v3/repos/${API_REPOSITORY}/actions/runs/`;
  const about = api.calls.filter((path) => path.startsWith(runs) && !path.includes('/artifacts'));
  const others = api.calls.filter((path) => !about.includes(path));
  const ofService = service.calls.filter(({ method }) => /^(?:List|GetSigned|GET)/.test(method)).map(({ method }) => method);
  return { about, fetched: [...others, ...ofService] };
}

async function expectUntouched(ended: EndedJob, code: string, status: number): Promise<string> {
  await expectBlocked(service, ended, code, status);
  expect(asked().fetched).toEqual([]);
  return annotationsIn(ended.run.stdout)[0]?.data ?? '';
}

describe('the receipts of another run', () => {
  test('of this workflow and commit: proved, and the run that made them is asked about first', async () => {
    const { run, runner } = await deploy();
    expect(run.status).toBe(0);
    expect(runner.outputs).toMatchObject({ decision: 'allow', allowed: 'true', reasons: '["runtime_allowed_in_ci_context"]' });
    const paths = api.calls.map((path) => path.replace(/\?.*$/, ''));
    const base = `/api/v3/repos/${API_REPOSITORY}/actions`;
    expect(paths[0]).toBe(`${base}/runs/${GATE_RUN}`);
    expect(paths.filter((path) => path.startsWith('/blob/'))).toHaveLength(1);
    expect(paths.indexOf(`${base}/runs/${GATE_RUN}`)).toBeLessThan(paths.indexOf(`${base}/runs/${GATE_RUN}/artifacts`));
    // This run's own service has it too, under the same name, and is not asked.
    expect(service.calls.filter(({ method }) => /^(?:List|GetSigned|GET)/.test(method))).toEqual([]);
    expect(readdirSync(runner.temp)).toEqual([]);
    const artifact = service.uploaded().find(({ name }) => name === runner.outputs['artifact-name']);
    expect(await verdictOfArchive(runner.temp, artifact?.zip ?? Buffer.alloc(0))).toMatchObject({
      status: 0,
      verdict: 'replayed',
      wrong: [],
    });
    expect(run.stdout + runner.summary + JSON.stringify(runner.outputs)).not.toContain(API_TOKEN);
  });

  test('those that the event names, though this run is of another workflow and commit', async () => {
    const event = { workflow_run: { id: 1111, name: 'Release', head_sha: COMMIT } };
    const other = { GITHUB_WORKFLOW: 'Deploy', GITHUB_SHA: 'b'.repeat(40) };
    const { run, runner } = await deploy({}, other, event);
    expect({ status: run.status, allowed: runner.outputs['allowed'] }).toEqual({ status: 0, allowed: 'true' });
    const artifact = service.uploaded().find(({ name }) => name === runner.outputs['artifact-name']);
    expect(await verdictOfArchive(runner.temp, artifact?.zip ?? Buffer.alloc(0))).toMatchObject({
      status: 0,
      verdict: 'replayed',
    });
  });

  test.each([
    ['another run', { id: 1112, name: 'Release', head_sha: COMMIT }, 'run 1111'],
    ['another workflow', { id: 1111, name: 'Other', head_sha: COMMIT }, 'workflow Release'],
    ['another commit', { id: 1111, name: 'Release', head_sha: 'c'.repeat(40) }, `commit ${COMMIT}`],
    ['nothing', {}, 'instead of run nothing'],
  ])('not where the event names %s', async (_name, named, words) => {
    const message = await expectUntouched(await deploy({}, {}, { workflow_run: named }), 'upstream_run_mismatch', 2);
    expect(message).toContain(words);
  });

  test.each([
    ['another commit', { head_sha: 'b'.repeat(40) }],
    ['another workflow', { name: 'Other' }],
    ['another repository', { repository: { full_name: 'octo/other' } }],
    ['a fork', { head_repository: { full_name: 'mallory/repo' } }],
    ['a fork that is gone', { head_repository: null }],
  ])('not those of %s, and nothing is downloaded', async (_name, changes) => {
    api.runs.set(GATE_RUN, { ...RUN, ...changes });
    await expectUntouched(await deploy(), 'upstream_run_mismatch', 2);
    expect(asked().about).toHaveLength(1);
  });

  test('not where GitHub describes another run than it was asked about', async () => {
    api.runs.set(GATE_RUN, { ...RUN, id: 1112 });
    await expectUntouched(await deploy(), 'upstream_artifact_unavailable', 3);
  });

  test('not where GitHub may not be asked: the message names the permission', async () => {
    api.mode = 'forbidden-runs';
    const message = await expectUntouched(await deploy(), 'upstream_artifact_unavailable', 3);
    expect(message).toMatch(/github-token with actions: read.*403/);
  });

  test('not where there is no such run', async () => {
    api.runs.clear();
    expect(await expectUntouched(await deploy(), 'upstream_artifact_unavailable', 3)).toMatch(/404/);
  });

  test.each([
    ['no token', '', /there is no github-token/],
    ['a token that GitHub does not know', 'wrong-token', /401/],
  ])('not with %s', async (_name, token, words) => {
    expect(await expectUntouched(await deploy({ 'github-token': token }), 'upstream_artifact_unavailable', 3)).toMatch(words);
  });

  test('not where the address of GitHub could be listened to', async () => {
    const ended = await deploy({}, { GITHUB_API_URL: 'http://api.github.example' });
    expect(await expectUntouched(ended, 'upstream_artifact_unavailable', 3)).toContain('GITHUB_API_URL');
    expect(api.calls).toEqual([]);
  });

  test('not without the digest of the receipt, and nobody is asked anything', async () => {
    await expectUntouched(await deploy({ 'expected-receipt-sha256': '' }), 'expected_receipt_missing', 3);
    expect(api.calls).toEqual([]);
  });

  test('not another artifact of that run under the same digest, and not one that is not there', async () => {
    const other = await gateJob(root, service, { environment: { GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_SHA: COMMIT } });
    api.addArtifact(
      GATE_RUN,
      'other',
      service.uploaded().find(({ name }) => name === other.runner.outputs['artifact-name'])?.zip ?? Buffer.alloc(0),
    );
    const ended = await deploy({ 'upstream-artifact': 'other' });
    // It says of itself that it is of yet another run, too.
    expect(ended.run.status).toBe(2);
    expect(JSON.parse(ended.runner.outputs['reasons'] ?? '')).toEqual(['receipt_sha256_mismatch', 'receipt_other_run']);
    await expectBlocked(service, await deploy({ 'upstream-artifact': 'gone' }), 'upstream_artifact_missing', 2);
  });

  test('not those of an earlier attempt of that run, unless that is allowed', async () => {
    api.runs.set(GATE_RUN, { ...RUN, run_attempt: 4 });
    await expectBlocked(service, await deploy(), 'receipt_other_attempt', 2);
    expect((await deploy({ 'allow-earlier-attempt': 'true' })).run.status).toBe(0);
  });
});

describe('the evidence of another run', () => {
  test('is judged by the gate like any other, and asked about likewise', async () => {
    const run = async (token: string): Promise<{ status: number | null; reasons: string | undefined; folder: string }> => {
      const runner = runnerWith(root);
      const all = { 'upstream-artifact': NAME, 'upstream-run-id': GATE_RUN, 'github-token': token };
      const context = { GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_SHA: COMMIT, GITHUB_API_URL: api.url };
      const { status } = await runAction(runner, all, { ...service.environment(), ...context });
      return { status, reasons: runner.outputs['reasons'], folder: runner.workspace };
    };
    // A bundle is no evidence: it was taken, and what is missing in it is said.
    const taken = await run(API_TOKEN);
    expect(taken).toMatchObject({ status: 2, reasons: '["stage355_result_missing","stage355_status_missing"]' });
    expect(readJson(taken.folder, GATE_RECORD_PATH)['upstream_artifact']).toMatchObject({ name: NAME });
    const before = api.calls.length;
    expect(await run('')).toMatchObject({ status: 3, reasons: '["upstream_artifact_unavailable"]' });
    expect(api.calls.slice(before)).toEqual([]);
    expect(readdirSync(join(taken.folder, 'docs')).sort()).toEqual(['actions', 'keys', 'runtime']);
  });
});

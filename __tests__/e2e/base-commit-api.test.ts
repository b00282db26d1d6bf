/** The policy of a base commit that only GitHub's API has, from the built Action against a real server on this machine. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { runAction, runnerWith, type Inputs } from '../support/action-run.js';
import type { FakeRunner, Run, RunOptions } from '../support/fake-runner.js';
import { runGit } from '../support/git-repository.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi, type ApiMode, type GithubApi } from '../support/github-api.js';
import { ALLOWED, judge, makeProposal, outcomeOf, PROPOSAL_INPUTS, SOFT_POLICY, type Decided } from '../support/proposal.js';
import { readOutputs, readRecords, verify } from '../support/receipts.js';
import { POLICY_FILE, putEnvelopes, TRACE } from '../support/release.js';
import { copyExample, put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

describe('in a checkout that does not have the base commit', () => {
  let runner: FakeRunner;
  let base: string;
  let api: GithubApi;

  /** The change softens the policy; the workspace is a shallow checkout of it. */
  beforeEach(async () => {
    const proposal = makeProposal(root);
    proposal.repository.commit({ [POLICY_FILE]: SOFT_POLICY });
    const origin = proposal.runner.workspace;
    ({ base } = proposal);
    runner = runnerWith(root);
    rmSync(runner.workspace, { recursive: true });
    runGit(runner.temp, 'clone', '--quiet', '--depth=1', `file://${origin}`, runner.workspace);
    copyExample('allow', runner.workspace);
    putEnvelopes(runner.workspace);
    api = await startGithubApi(origin);
  });

  /** Runs it with the server until the end of the run, and closes the server. */
  async function judgeByApi(inputs: Inputs = {}, started?: RunOptions['started']): Promise<Run & Decided> {
    try {
      return await judge(runner, 'pull_request', base, {
        inputs: { 'github-token': API_TOKEN, ...inputs },
        environment: { GITHUB_API_URL: api.url, RUNNER_DEBUG: '1' },
        started,
      });
    } finally {
      await api.close();
    }
  }

  /** Nothing that anybody can read later holds the token. */
  function expectNoToken(run: Run, token = API_TOKEN): void {
    const files = [...readOutputs(runner.workspace).values(), runner.summary, JSON.stringify(runner.outputs)];
    expect(files).toHaveLength(8);
    for (const text of [run.stdout, run.stderr, ...files]) {
      for (const form of [token, Buffer.from(token).toString('base64')]) expect(text).not.toContain(form);
    }
  }

  test('the token reads the policy by the API, and is told to nobody', async () => {
    const run = await judgeByApi();
    expect(outcomeOf(run)).toEqual(ALLOWED);
    expect(readRecords(runner.workspace).gate['policy']).toMatchObject({ path: POLICY_FILE, commit: base });
    expect(api.calls.length).toBeGreaterThan(0);
    expectNoToken(run);
  });

  test('the policy that is read by the API holds against the change', async () => {
    rmSync(join(runner.workspace, TRACE));
    expect(await judgeByApi()).toMatchObject({ status: 2, reasons: ['execution_evidence_missing'] });
  });

  test('without a token nothing is asked, and the message names both ways', async () => {
    const run = await judgeByApi({ 'github-token': '' });
    expect(outcomeOf(run)).toEqual({ status: 3, reasons: ['policy_base_unavailable'] });
    expect(api.calls).toEqual([]);
    for (const text of [run.stdout, runner.summary, runner.outputs['findings']]) {
      expect(text).toContain('fetch-depth: 0');
      expect(text).toContain('contents: read');
    }
  });

  const failures: readonly (readonly [name: string, mode: ApiMode, status: number, code: string, words: string])[] = [
    ['refuses the token', 'status', 401, 'policy_base_unavailable', 'status 401'],
    ['knows no such object', 'status', 404, 'policy_base_unavailable', 'status 404'],
    ['fails', 'status', 500, 'policy_base_unavailable', 'status 500'],
    ['leads elsewhere', 'redirect', 302, 'policy_base_unavailable', 'a redirect, which is not followed'],
    ['answers with another file', 'wrong-blob', 200, 'policy_base_object_mismatch', ''],
    ['answers with something else', 'garbage', 200, 'policy_base_unavailable', ''],
  ];

  test.each(failures)('an API that %s is a block, also report-only', async (_name, mode, status, code, words) => {
    api.mode = mode;
    api.status = status;
    const run = await judgeByApi({ enforcement: 'enforce' });
    expect(outcomeOf(run)).toEqual({ status: 3, reasons: [code] });
    expect(runner.outputs).toMatchObject({
      decision: 'block',
      allowed: 'false',
      'failure-class': 'gate',
      enforcement: 'enforce',
    });
    expect(runner.summary).toContain(words);
    expect(api.calls.some((path) => path.includes('elsewhere'))).toBe(false);
    expectNoToken(run);
  });

  test('a token that the API does not know is a block, and is told to nobody', async () => {
    const token = 'another-token-of-the-test';
    const run = await judgeByApi({ 'github-token': token });
    expect(outcomeOf(run)).toEqual({ status: 3, reasons: ['policy_base_unavailable'] });
    expectNoToken(run, token);
  });

  test.each(['hangs', 'hangs-midway'] as const)('an API that %s is a block after its deadline', async (mode) => {
    api.mode = mode;
    const started = performance.now();
    const run = await judgeByApi();
    expect(outcomeOf(run)).toEqual({ status: 3, reasons: ['policy_base_unavailable'] });
    expect(performance.now() - started).toBeLessThan(30_000);
    expectNoToken(run);
  });

  test('kill -9 while the policy is read leaves the block that was written before, over yesterday’s allow', async () => {
    expect((await runAction(runner, { 'upload-receipts': 'false' })).status).toBe(0);
    api.mode = 'hangs';
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_API_URL: api.url };
    put(runner.temp, '../event.json', JSON.stringify({ pull_request: { base: { sha: base } } }));
    writeFileSync(runner.outputPath, '');
    const run = await runAction(runner, { ...PROPOSAL_INPUTS, 'github-token': API_TOKEN }, environment, (child) => {
      const timer = setInterval(() => {
        if (api.calls.length === 0) return;
        clearInterval(timer);
        child.kill('SIGKILL');
      }, 10);
    });
    await api.close();
    expect(run.status).not.toBe(0);
    expect(verify(runner.workspace).holds).toBe(true);
    expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'block', reasons: ['not_evaluated'] });
    expect(readRecords(runner.workspace).receipt).toMatchObject({ runtime_decision: 'block', policy: null });
    expect(runner.outputs).toEqual({});
  });

  // Windows has no signals that a program could answer.
  if (process.platform !== 'win32') {
    test('cancelling while the API hangs has the receipts down in time', async () => {
      api.mode = 'hangs';
      let signalled = 0;
      const run = await judgeByApi({}, (child) => {
        const timer = setInterval(() => {
          if (api.calls.length === 0) return;
          clearInterval(timer);
          signalled = performance.now();
          child.kill('SIGINT');
        }, 10);
      });
      expect(performance.now() - signalled).toBeLessThan(5_000);
      expect(outcomeOf(run)).toEqual({ status: 3, reasons: ['run_interrupted'] });
      expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false' });
      expectNoToken(run);
    });
  }
});

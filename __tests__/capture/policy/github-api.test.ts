/** The base commit of a proposed change by GitHub's API, where git does not have it: the real client, a real server. */

import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import { GateError } from '../../../src/base/error.js';
import { MAX_API_ANSWER_BYTES, MAX_KEY_BYTES, MAX_POLICY_BYTES } from '../../../src/base/limits.js';
import { capturePolicy, type CapturedPolicy } from '../../../src/capture/policy/load.js';
import type { createGithubClient } from '../../../src/github-client.js';
import { makeRepository, runGit, type GitRepository } from '../../support/git-repository.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi, type ApiMode, type GithubApi } from '../../support/github-api.js';
import {
  capture,
  findingOf,
  KEY_PATH,
  POLICY,
  POLICY_PATH,
  policyOf,
  policyRequest,
  PUBLIC_KEY,
  SOFT_POLICY,
  type RequestOptions,
} from '../../support/policy-request.js';
import { temporaryFolder } from '../../support/workspace.js';

let template: ReturnType<typeof temporaryFolder>;
let folder: ReturnType<typeof temporaryFolder>;
let origin: GitRepository;
let workspace: string;
let commonBase: string;
let baseCommit: string;
let api: GithubApi;

beforeAll(() => {
  template = temporaryFolder();
  const made = makeRepository(join(template.path, 'origin'));
  commonBase = made.commit({ [POLICY_PATH]: POLICY, [KEY_PATH]: PUBLIC_KEY });
  made.commit({ [POLICY_PATH]: SOFT_POLICY });
  runGit(template.path, 'clone', '--quiet', '--depth=1', `file://${made.path}`, 'shallow');
});

afterAll(() => {
  template.remove();
});

beforeEach(async () => {
  folder = temporaryFolder();
  cpSync(template.path, folder.path, { recursive: true });
  origin = makeRepository(join(folder.path, 'origin'));
  workspace = join(folder.path, 'shallow');
  baseCommit = commonBase;
  api = await startGithubApi(origin.path);
});

afterEach(async () => {
  await api.close();
  folder.remove();
});

function options(variables: RequestOptions['variables'] = {}, githubToken: string | null = API_TOKEN): RequestOptions {
  const asked = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: API_REPOSITORY, ...variables };
  return { workspace, baseCommit, settings: { githubToken }, variables: asked };
}

function captureByApi(deadlineMs?: number): Promise<CapturedPolicy> {
  return capture(options(), new AbortController().signal, deadlineMs);
}

test('policy and keys of the base commit are read', async () => {
  const policy = policyOf(await captureByApi());
  expect(policy.source).toEqual({ path: POLICY_PATH, commit: baseCommit, sha256: sha256(POLICY) });
  expect(policy.trustedKeys).toMatchObject([{ path: KEY_PATH, pem: PUBLIC_KEY, sha256: sha256(PUBLIC_KEY) }]);
  // The commit, two folders and the policy; the key and its folder are in the checkout, unchanged.
  expect(new Set(api.calls).size).toBe(4);
  expect(api.calls).toHaveLength(4);
});

test.each(['no git', 'no repository'])('the API is asked where there is %s', async (what) => {
  if (what === 'no repository') rmSync(join(workspace, '.git'), { recursive: true });
  const variables = what === 'no git' ? { PATH: '' } : {};
  expect(policyOf(await capture(options(variables))).source?.commit).toBe(baseCommit);
  // The commit, three folders, two files: each once.
  expect(new Set(api.calls).size).toBe(6);
  expect(api.calls).toHaveLength(6);
});

test('only what git does not have is asked for', async () => {
  runGit(workspace, 'fetch', '--quiet', '--unshallow');
  expect(policyOf(await captureByApi()).source?.commit).toBe(baseCommit);
  expect(api.calls).toEqual([]);
  // Objects of the original lie loose; one of them goes.
  workspace = origin.path;
  const id = origin.idOf(baseCommit, POLICY_PATH);
  renameSync(join(workspace, '.git/objects', id.slice(0, 2), id.slice(2)), join(folder.path, 'away'));
  const bare = join(folder.path, 'bare');
  runGit(folder.path, 'clone', '--quiet', '--bare', `file://${join(folder.path, 'shallow')}`, bare);
  await api.close();
  api = await startGithubApi(bare);
  expect(policyOf(await captureByApi()).source?.sha256).toBe(sha256(POLICY));
  expect(api.calls).toEqual([`/api/v3/repos/octo/repo/git/blobs/${id}`]);
});

test('a base commit without a policy means the floor, and nothing more is asked', async () => {
  baseCommit = origin.commit({ [POLICY_PATH]: null });
  expect(policyOf(await captureByApi()).source).toBeNull();
});

test('answers are read up to their limits and not a byte beyond', async () => {
  baseCommit = origin.commit({ [POLICY_PATH]: null, [KEY_PATH]: null, 'x/y': 'x' });
  api.padTo = MAX_API_ANSWER_BYTES;
  expect(policyOf(await captureByApi()).source).toBeNull();
  api.padTo = MAX_API_ANSWER_BYTES + 1;
  const finding = findingOf(await captureByApi());
  expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
  expect(finding.message).toContain(`gave an answer of more than ${String(MAX_API_ANSWER_BYTES)} bytes`);
});

test('a link in the base commit is refused', async () => {
  baseCommit = origin.commit({ [POLICY_PATH]: null });
  baseCommit = origin.commit({ 'real.yml': POLICY, [POLICY_PATH]: { link: '../real.yml' } });
  expect(findingOf(await captureByApi())).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
});

test('files are read up to their limits and not a byte beyond', async () => {
  const policy = `${POLICY}#`;
  const at = { [POLICY_PATH]: policy.padEnd(MAX_POLICY_BYTES, 'x'), [KEY_PATH]: PUBLIC_KEY.padEnd(MAX_KEY_BYTES, '\n') };
  baseCommit = origin.commit(at);
  expect(policyOf(await captureByApi()).trustedKeys).toHaveLength(1);
  baseCommit = origin.commit({ [POLICY_PATH]: policy.padEnd(MAX_POLICY_BYTES + 1, 'x') });
  expect(findingOf(await captureByApi())).toMatchObject({ code: 'policy_file_refused', path: POLICY_PATH });
  // Its folder says that it is too large, so it was not asked for.
  expect(api.calls.filter((call) => call.endsWith(origin.idOf(baseCommit, POLICY_PATH)))).toEqual([]);
  baseCommit = origin.commit({ [POLICY_PATH]: POLICY, [KEY_PATH]: PUBLIC_KEY.padEnd(MAX_KEY_BYTES + 1, '\n') });
  expect(findingOf(await captureByApi())).toMatchObject({ code: 'policy_file_refused', path: KEY_PATH });
});

describe('the API', () => {
  const troubles: [ApiMode, string][] = [
    ['redirect', 'answered with status 302 (a redirect, which is not followed)'],
    ['garbage', 'gave an answer that is no JSON'],
    ['number', 'that is not of its documented form'],
    ['truncated', 'left out a part of a folder'],
    ['loose-base64', 'about blobs that is not of its documented form'],
    ['wrong-id', 'that is not of its documented form'],
    ['endless', `gave an answer of more than ${String(MAX_API_ANSWER_BYTES)} bytes`],
  ];

  test.each(troubles)('in the mode %s means block', async (mode, words) => {
    api.mode = mode;
    const finding = findingOf(await captureByApi());
    expect(finding).toMatchObject({ code: 'policy_base_unavailable', outcome: 'block' });
    expect(finding.message).toContain(words);
    expect(finding.message).toMatch(/git: it does not have the (commit|tree|blob) [0-9a-f]{40}\. GitHub API: /);
    expect(JSON.stringify(finding)).not.toContain(API_TOKEN);
    expect(api.calls.filter((call) => call.endsWith('/elsewhere'))).toEqual([]);
  });

  test.each([204, 304, 401, 403, 404, 429, 500, 502, 503])('with status %i means block, after one try', async (status) => {
    api.mode = 'status';
    api.status = status;
    const finding = findingOf(await captureByApi());
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain(`GitHub API: answered with status ${String(status)}`);
    expect(JSON.stringify(finding)).not.toContain(API_TOKEN);
    expect(api.calls).toHaveLength(1);
  });

  test('with another file under the right id means block', async () => {
    api.mode = 'wrong-blob';
    const expected = origin.idOf(baseCommit, POLICY_PATH);
    expect(findingOf(await captureByApi())).toMatchObject({ code: 'policy_base_object_mismatch', expected });
  });

  test.each<ApiMode>(['hangs', 'hangs-midway'])('that %s is given up after the deadline', async (mode) => {
    api.mode = mode;
    const finding = findingOf(await captureByApi(1500));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain('GitHub API: did not finish within 1.5 s');
  });

  test('that hangs is left with the run', async () => {
    api.mode = 'hangs';
    const controller = new AbortController();
    const captured = capture(options(), controller.signal);
    while (api.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const reason = new GateError('run_interrupted', 'The run was cancelled.');
    controller.abort(reason);
    await expect(captured).rejects.toBe(reason);
  });

  test('that cannot be reached means block', async () => {
    await api.close();
    const finding = findingOf(await captureByApi());
    expect(finding.message).toContain('GitHub API: cannot be reached (ECONNREFUSED)');
  });

  test('with another token means block', async () => {
    const finding = findingOf(await capture(options({}, 'wrong-token')));
    expect(finding.message).toContain('status 401 (github-token is not valid or has expired)');
    expect(JSON.stringify(finding)).not.toContain('wrong-token');
  });
});

describe('the API is not asked', () => {
  const reasons: [string, Readonly<Record<string, string | undefined>>, string][] = [
    ['without TLS', { GITHUB_API_URL: 'http://github.example.com/api/v3' }, 'not an https address'],
    ['at an address with a password', { GITHUB_API_URL: 'https://a:b@github.example.com' }, 'not an https address'],
    ['at an address with a query', { GITHUB_API_URL: 'https://github.example.com/?x=' }, 'not an https address'],
    ['at no address', { GITHUB_API_URL: undefined }, 'not an https address'],
    ['at what is no address', { GITHUB_API_URL: 'api' }, 'not an https address'],
    ['about no repository', { GITHUB_REPOSITORY: undefined }, 'GITHUB_REPOSITORY is not owner/name'],
    ['about something else', { GITHUB_REPOSITORY: 'octo/repo/../../user' }, 'GITHUB_REPOSITORY is not owner/name'],
  ];

  test.each(reasons)('%s', async (_name, variables, words) => {
    const finding = findingOf(await capture(options(variables)));
    expect(finding).toMatchObject({ code: 'policy_base_unavailable' });
    expect(finding.message).toContain(words);
    expect(api.calls).toEqual([]);
  });

  test('without a token', async () => {
    const finding = findingOf(await capture(options({}, null)));
    expect(finding.message).toContain('GitHub API: not asked, because there is no github-token');
    expect(api.calls).toEqual([]);
  });

  test('where its client cannot be loaded', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('no such file'));
    const captured = await capturePolicy(policyRequest(options()), load, new AbortController().signal);
    expect(findingOf(captured).message).toContain('GitHub API: failed (no such file)');
  });

  test('where nothing is proposed', async () => {
    const { settings, variables } = options();
    mkdirSync(join(folder.path, 'empty'));
    const request = { workspace: join(folder.path, 'empty'), ...(settings && { settings }), ...(variables && { variables }) };
    const load = (): Promise<{ createGithubClient: typeof createGithubClient }> => Promise.reject(new Error('loaded'));
    const captured = await capturePolicy(policyRequest(request), load, new AbortController().signal);
    expect(policyOf(captured).source).toBeNull();
    expect(api.calls).toEqual([]);
  });
});

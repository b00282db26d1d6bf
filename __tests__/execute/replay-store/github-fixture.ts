/** A store of claims as refs for the tests: the real client, a real server, a real bare repository. */

import { randomBytes } from 'node:crypto';

import { afterEach, beforeEach } from '@jest/globals';

import { REPLAY_STORE_DEADLINE_MS } from '../../../src/base/limits.js';
import { claimKey, type ClaimResult, type NonceClaim } from '../../../src/base/replay-store.js';
import { createGithubReplayStore, type GithubStorage } from '../../../src/execute/replay-store/github.js';
import { createGithubClient } from '../../../src/github-client.js';
import { API_REPOSITORY, API_TOKEN } from '../../support/github-api.js';
import { startNonceApi, type NonceApi } from '../../support/nonce-api.js';
import { temporaryFolder } from '../../support/workspace.js';
import { CLAIM } from './nonce-fixture.js';

export const REF = `refs/fail-closed-gate/nonces/${claimKey(CLAIM)}`;

interface Options {
  readonly storage?: Partial<GithubStorage>;
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
  readonly token?: string;
}

export interface GithubFixture {
  /** Fresh for each test. */
  readonly api: () => NonceApi;
  readonly storage: () => GithubStorage;
  readonly claim: (change?: Partial<NonceClaim>, options?: Options) => Promise<ClaimResult>;
}

/** Call it at the top of a test file. */
export function useNonceApi(): GithubFixture {
  let root: ReturnType<typeof temporaryFolder> | null = null;
  let started: NonceApi | null = null;
  beforeEach(async () => {
    root = temporaryFolder();
    started = await startNonceApi(root.path);
  });
  afterEach(async () => {
    await started?.close();
    root?.remove();
  });
  const api = (): NonceApi => {
    if (started === null) throw new Error('there is no server outside of a test');
    return started;
  };
  const storage = (token = API_TOKEN): GithubStorage => ({
    repository: API_REPOSITORY,
    commit: api().commit,
    open: () => Promise.resolve(createGithubClient(token, api().url, API_REPOSITORY)),
    random: randomBytes,
  });
  return {
    api,
    storage,
    claim: (change = {}, options = {}) => {
      const deadlineMs = options.deadlineMs ?? REPLAY_STORE_DEADLINE_MS;
      const store = createGithubReplayStore({ ...storage(options.token), ...options.storage }, deadlineMs);
      return store.claim({ ...CLAIM, ...change }, options.signal ?? new AbortController().signal);
    },
  };
}

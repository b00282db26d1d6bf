import { describe, expect, test } from '@jest/globals';

import type { RuntimeContext } from '../../src/base/context.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { openReplayStore } from '../../src/entry/open-replay-store.js';
import { CI_CONTEXT } from '../support/real-outcome.js';

const HTTPS = 'https://api.github.com';

/** Opens the store with a token and an address of GitHub's API; nothing is asked. */
function storeWith(githubToken: string | null, address: string | null, context: Partial<RuntimeContext> = {}): string | null {
  const environment = (name: string): string | null =>
    name === 'GITHUB_API_URL' ? address : name === 'HOME' ? '/home/user' : null;
  const request = { settings: { ...DEFAULT_SETTINGS, githubToken }, context: { ...CI_CONTEXT, ...context }, environment };
  const load = async (): Promise<never> => await Promise.reject(new Error('no client in this test'));
  return openReplayStore(request, load)?.kind ?? null;
}

describe('the replay store', () => {
  test.each([
    ['on a runner with a token is the one of GitHub', 'token', HTTPS, {}, 'github'],
    ['on a runner without a token is none', null, HTTPS, {}, null],
    ['elsewhere is a folder, whatever token there is', 'token', HTTPS, { githubActions: null }, 'local'],
  ])('%s', (_, token, address, context, kind) => {
    expect(storeWith(token, address, context)).toBe(kind);
  });

  // None would be a warning where the policy says `optional`.
  test.each([
    ['over a connection that anybody can read', 'http://api.github.com', {}],
    ['without an address', null, {}],
    ['without a repository', HTTPS, { repository: 'example' }],
  ])('that is meant and cannot be asked, %s, is unavailable and not absent', (_, address, context) => {
    expect(() => storeWith('token', address, context)).toThrow(expect.objectContaining({ code: 'replay_store_unavailable' }));
  });
});

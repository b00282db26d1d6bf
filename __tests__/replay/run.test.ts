import { expect, test } from '@jest/globals';

import { NO_APPROVAL_FACTS } from '../../src/base/approval.js';
import { claimKey } from '../../src/base/replay-store.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { nothingChecked } from '../../src/check/index.js';
import { nonceAnswerOf } from '../../src/replay/run.js';

const CLAIM = { identity: 'octocat', action: 'deploy', nonce: 'n0nce_of-the-request', until: 0 };
const CHECKED = { ...nothingChecked(DEFAULT_SETTINGS), approval: { facts: NO_APPROVAL_FACTS, claim: CLAIM } };
const KEY = claimKey(CLAIM);

test.each([
  ['github', 'true', true],
  ['local', null, true],
  ['local', 'true', false],
  ['github', null, false],
] as const)('a nonce that the store %s took where GITHUB_ACTIONS is %s: derivable %s', (store, githubActions, isDerivable) => {
  const recorded = { nonce_claim: { state: 'claimed', store, key: KEY }, context: { github_actions: githubActions } } as const;
  const answer = (): unknown => nonceAnswerOf(recorded, CHECKED);
  if (isDerivable) expect(answer()).toEqual({ state: 'claimed', store, key: KEY });
  else expect(answer).toThrow('The nonce was claimed from the store');
});

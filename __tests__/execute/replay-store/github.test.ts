/** Claims as refs: the real client, a real server, a real bare repository. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { runGit } from '../../support/git-repository.js';
import { REF, useNonceApi } from './github-fixture.js';
import { CLAIM, stateOf } from './nonce-fixture.js';

const { api, claim } = useNonceApi();

describe('a claim as a ref', () => {
  test('is the first one, once', async () => {
    expect(await claim()).toEqual({ state: 'claimed' });
    expect(api().asked).toEqual(['make tag', 'make ref']);
    expect(await claim({ requestId: 'local-other' })).toEqual({ state: 'already-used' });
    expect(await claim({ identity: 'OCTO' })).toEqual({ state: 'already-used' });
    expect(await claim({ action: 'other' })).toEqual({ state: 'claimed' });
    expect(api().refs()).toHaveLength(2);
  });

  test('points to a tag object of its own that says what was claimed and until when, as no branch and no tag', async () => {
    await claim();
    expect(api().refs()).toEqual([REF]);
    expect(runGit(api().folder, 'cat-file', '-t', REF)).toBe('tag');
    expect(runGit(api().folder, 'rev-parse', `${REF}^{commit}`)).toBe(api().commit);
    expect(runGit(api().folder, 'tag', '--list')).toBe('');
    const message: unknown = JSON.parse(runGit(api().folder, 'for-each-ref', '--format=%(contents)', REF));
    expect(message).toEqual({
      schema: 'fail-closed-gate/nonce/v1',
      identity: 'octo',
      action: 'deploy',
      nonce: CLAIM.nonce,
      until: '2026-07-01T00:00:00Z',
      request_id: CLAIM.requestId,
      salt: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('of many at once is won by exactly one, and each of the others is told so', async () => {
    const states = await Promise.all(
      Array.from({ length: 24 }, (_, index) => stateOf(claim({ requestId: `local-${String(index)}` }))),
    );
    expect(states.filter((state) => state === 'claimed')).toHaveLength(1);
    // git may refuse a second writer of the ref for the moment in which the first one writes it: then nobody knows, and it is a block.
    for (const state of states) expect(['claimed', 'already-used', 'replay_store_unavailable']).toContain(state);
    expect(states).toContain('already-used');
    expect(await stateOf(claim())).toBe('already-used');
  });

  test('behaves as a set does, whatever the order', async () => {
    let run = 0;
    const parts = { identity: fc.constantFrom('a', 'b'), nonce: fc.constantFrom('1', '2') };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(parts), { maxLength: 6 }), async (sequence) => {
        run += 1;
        const used = new Set<string>();
        for (const { identity, nonce } of sequence) {
          const { state } = await claim({ identity, nonce, action: `run ${String(run)}` });
          expect(state).toBe(used.has(identity + nonce) ? 'already-used' : 'claimed');
          used.add(identity + nonce);
        }
      }),
      { numRuns: 8 },
    );
  });
});

/** What GitHub may answer to a claim that is no confirmation, and what becomes of the nonce. */

import { describe, expect, test } from '@jest/globals';

import { GateError } from '../../../src/base/error.js';
import { claimText } from '../../../src/execute/replay-store/claim-record.js';
import { API_TOKEN } from '../../support/github-api.js';
import type { Fault, Question } from '../../support/nonce-api.js';
import { REF, useNonceApi } from './github-fixture.js';
import { CLAIM, gateError, stateOf } from './nonce-fixture.js';

const { api, claim } = useNonceApi();

/** What the store does after each fault, and whether the nonce is used up. */
interface Case {
  readonly what: string;
  readonly at: Question;
  readonly fault: Fault;
  readonly used: boolean;
  /** Part of the message. */
  readonly why: string;
}

const OTHER_ID = 'b'.repeat(40);
const DONE: readonly Case[] = ([403, 404, 401, 429, 500, 502, 503, 200, 202, 409] as const).flatMap(
  (status) =>
    [
      {
        what: `status ${String(status)} to the tag`,
        at: 'make tag',
        fault: { kind: 'status', status, done: true },
        used: false,
        why: `status ${String(status)}`,
      },
      {
        what: `status ${String(status)} to the ref, which was not made`,
        at: 'make ref',
        fault: { kind: 'status', status, done: false },
        used: false,
        why: `status ${String(status)}`,
      },
      {
        what: `status ${String(status)} to the ref, which was made`,
        at: 'make ref',
        fault: { kind: 'status', status, done: true },
        used: true,
        why: `status ${String(status)}`,
      },
    ] as const satisfies readonly Case[],
);

const body = (value: unknown): Fault => ({ kind: 'body', body: typeof value === 'string' ? value : JSON.stringify(value) });

const CASES: readonly Case[] = [
  ...DONE,
  {
    what: '422 to the tag',
    at: 'make tag',
    fault: { kind: 'status', status: 422, done: false },
    used: false,
    why: 'status 422',
  },
  {
    what: '422 without a ref',
    at: 'make ref',
    fault: { kind: 'status', status: 422, done: false },
    used: false,
    why: 'has none of its name',
  },
  {
    what: '422 to a ref that we made',
    at: 'make ref',
    fault: { kind: 'status', status: 422, done: true },
    used: true,
    why: 'did not say so',
  },
  { what: 'cut before the tag', at: 'make tag', fault: { kind: 'cut', done: false }, used: false, why: 'cannot be reached' },
  { what: 'cut before the ref', at: 'make ref', fault: { kind: 'cut', done: false }, used: false, why: 'cannot be reached' },
  { what: 'cut after the ref', at: 'make ref', fault: { kind: 'cut', done: true }, used: true, why: 'cannot be reached' },
  { what: 'redirect of the tag', at: 'make tag', fault: { kind: 'redirect' }, used: false, why: 'not followed' },
  { what: 'redirect of the ref', at: 'make ref', fault: { kind: 'redirect' }, used: false, why: 'not followed' },
  { what: 'a tag that is no JSON', at: 'make tag', fault: body('<html>'), used: false, why: 'no JSON' },
  { what: 'a tag that is none', at: 'make tag', fault: body({ sha: OTHER_ID }), used: false, why: 'describes no tag' },
  {
    what: 'a tag with another message',
    at: 'make tag',
    fault: body({ sha: OTHER_ID, message: '{}', object: { sha: OTHER_ID } }),
    used: false,
    why: 'another tag',
  },
  { what: 'an empty answer to the ref', at: 'make ref', fault: body(''), used: true, why: 'no JSON' },
  { what: 'null for the ref', at: 'make ref', fault: body(null), used: true, why: 'describes no ref' },
  {
    what: 'another ref',
    at: 'make ref',
    fault: body({ ref: `${REF}0`, object: { sha: OTHER_ID, type: 'tag' } }),
    used: true,
    why: 'another ref',
  },
  {
    what: 'our ref for another tag',
    at: 'make ref',
    fault: body({ ref: REF, object: { sha: OTHER_ID, type: 'tag' } }),
    used: true,
    why: 'another ref',
  },
];

describe('an answer that is no confirmation blocks', () => {
  test.each(CASES)('$what', async ({ at, fault, used, why }) => {
    api().faults.set(at, fault);
    const { code, message } = await gateError(claim());
    expect(code).toBe('replay_store_unavailable');
    expect(message).toContain(why);
    expect(message).toContain('contents: write');
    expect(message).not.toContain(API_TOKEN);
    expect(api().refs()).toEqual(used ? [REF] : []);
    // Nothing was tried twice.
    expect(new Set(api().asked).size).toBe(api().asked.length);
    api().faults.clear();
    expect(await stateOf(claim())).toBe(used ? 'already-used' : 'claimed');
  });

  const LATER: readonly (readonly [what: string, fault: Fault, why: string])[] = [
    ['cannot be asked', { kind: 'status', status: 500, done: false }, 'status 500'],
    ['may not be asked', { kind: 'status', status: 403, done: false }, 'status 403'],
    ['is cut', { kind: 'cut', done: false }, 'cannot be reached'],
    ['is another ref', body({ ref: 'refs/heads/main', object: { sha: OTHER_ID, type: 'commit' } }), 'described another ref'],
    ['is a list of refs', body([{ ref: `${REF}0`, object: { sha: OTHER_ID, type: 'tag' } }]), 'describes no ref'],
    ['is no JSON', body('x'), 'no JSON'],
  ];
  test.each(LATER)('a refused ref of which the one that is there %s', async (_what, fault, why) => {
    expect(await claim()).toEqual({ state: 'claimed' });
    api().faults.set('read ref', fault);
    expect((await gateError(claim())).message).toContain(why);
  });

  test.each([
    ['make tag', false],
    ['make ref', false],
    ['make ref', true],
    ['read ref', false],
  ] as const)('silence after "%s" (done: %s)', async (at, done) => {
    if (at === 'read ref') await claim();
    api().faults.set(at, { kind: 'hangs', done });
    const stop = new AbortController();
    const asked = new Promise<void>((resolve) => {
      api().before = (question) => {
        if (question === at) resolve();
      };
    });
    // The run is cancelled while the question is open.
    const cancelled = gateError(claim({}, { signal: stop.signal }));
    await asked;
    stop.abort(new GateError('run_interrupted', 'The run was cancelled.'));
    expect((await cancelled).code).toBe('run_interrupted');
    const late = await gateError(claim({}, { deadlineMs: 50 }));
    expect(late).toMatchObject({ code: 'replay_store_unavailable', message: expect.stringContaining('within 0.05 s') });
  });

  test('a tag with the right message of another commit', async () => {
    const message = claimText(CLAIM, '00'.repeat(16));
    const random = (count: number): Uint8Array => new Uint8Array(count);
    api().faults.set('make tag', body({ sha: OTHER_ID, message, object: { sha: OTHER_ID } }));
    expect((await gateError(claim({}, { storage: { random } }))).message).toContain('another tag');
    api().faults.clear();
    expect(await claim({}, { storage: { random } })).toEqual({ state: 'claimed' });
  });

  test('a token that only reads, and one that is none', async () => {
    api().mayWrite = false;
    expect((await gateError(claim())).message).toContain('status 403 (github-token lacks contents: write');
    expect((await gateError(claim({}, { token: 'wrong' }))).message).toContain('status 401 (github-token is not valid');
    expect(api().refs()).toEqual([]);
  });

  test.each([
    ['no commit', { commit: null }],
    ['a commit that is none', { commit: 'main' }],
    ['a commit that is not there', { commit: 'c'.repeat(40) }],
    ['a client that cannot be loaded', { open: () => Promise.reject(new Error('no such module')) }],
    [
      'no randomness',
      {
        random: () => {
          throw new Error('no such device');
        },
      },
    ],
  ] as const)('%s', async (_what, storage) => {
    expect(await stateOf(claim({}, { storage }))).toBe('replay_store_unavailable');
    expect(api().refs()).toEqual([]);
  });

  test('a claim of nothing, which is not even asked for', async () => {
    expect(await stateOf(claim({ nonce: '' }))).toBe('replay_store_unavailable');
    expect(await stateOf(claim({}, { signal: AbortSignal.abort() }))).toBe('replay_store_unavailable');
    expect(api().asked).toEqual([]);
  });

  test('a server that is not there', async () => {
    await api().close();
    expect((await gateError(claim())).message).toContain('cannot be reached (ECONNREFUSED)');
  });
});

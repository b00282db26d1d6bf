import { describe, expect, test } from '@jest/globals';

import { GateError } from '../../../src/base/error.js';
import { MAX_CLOCK_SKEW_MS, MAX_PRUNED_CLAIMS } from '../../../src/base/limits.js';
import { claimKey } from '../../../src/base/replay-store.js';
import { claimText } from '../../../src/execute/replay-store/claim-record.js';
import { pruneGithubStore } from '../../../src/execute/replay-store/prune-github.js';
import type { PruneReport } from '../../../src/execute/replay-store/prune.js';
import { feedGit, runGit } from '../../support/git-repository.js';
import type { Fault, Question } from '../../support/nonce-api.js';
import { REF, useNonceApi } from './github-fixture.js';
import { CLAIM, gateError, UNTIL } from './nonce-fixture.js';

const { api, claim, storage } = useNonceApi();

const LAST = UNTIL + MAX_CLOCK_SKEW_MS;

function prune(now = LAST + 1, signal = new AbortController().signal, deadlineMs?: number): Promise<PruneReport> {
  return pruneGithubStore({ ...storage(), now, ...(deadlineMs === undefined ? {} : { deadlineMs }) }, signal);
}

function refOf(nonce: string): string {
  return `refs/fail-closed-gate/nonces/${claimKey({ ...CLAIM, nonce })}`;
}

/** Makes the refs of many claims without the API. */
function putClaims(nonces: readonly string[], until = UNTIL): void {
  const created = nonces.map((nonce) => `create ${refOf(nonce)} ${annotated(claimText({ ...CLAIM, nonce, until }, null))}\n`);
  feedGit(api().folder, created.join(''), 'update-ref', '--stdin');
}

describe('pruning refs', () => {
  test('deletes what is over, 300 seconds later, and no other ref', async () => {
    await claim({ nonce: 'first' });
    await claim({ nonce: 'second', until: UNTIL + 1000 });
    const others = ['refs/heads/nonces', 'refs/fail-closed-gate/nonces-of-others', 'refs/fail-closed-gate/nonces/x'];
    for (const ref of others) runGit(api().folder, 'update-ref', ref, api().commit);
    expect(await prune(LAST)).toEqual({ kept: 2, deleted: [], problems: [], left: 0 });
    expect(await prune()).toEqual({
      kept: 1,
      deleted: [
        {
          key: claimKey({ ...CLAIM, nonce: 'first' }),
          identity: 'octo',
          action: 'deploy',
          nonce: 'first',
          until: '2026-07-01T00:00:00Z',
        },
      ],
      problems: [],
      left: 0,
    });
    expect([...api().refs()].sort()).toEqual([refOf('second'), ...others.slice(1)].sort());
    expect(runGit(api().folder, 'rev-parse', 'refs/heads/nonces')).toBe(api().commit);
    expect(await claim({ nonce: 'first' })).toEqual({ state: 'claimed' });
  });

  test.each([2, 100, null])('reads every page of the list: %s refs a page', async (pageSize) => {
    api().pageSize = pageSize;
    const nonces = ['a', 'b', 'c', 'd', 'e'];
    putClaims(nonces);
    expect((await prune()).deleted.map(({ nonce }) => nonce).sort()).toEqual(nonces);
    expect(api().refs()).toEqual([]);
  });

  test('asks about so many and no more, and says how many are left', async () => {
    const nonces = Array.from({ length: MAX_PRUNED_CLAIMS + 3 }, (_, index) => `nonce-${String(index)}`);
    putClaims(nonces, LAST);
    const { kept, left } = await prune();
    expect({ kept, left }).toEqual({ kept: MAX_PRUNED_CLAIMS, left: 3 });
    expect(api().asked.filter((question) => question === 'read tag')).toHaveLength(MAX_PRUNED_CLAIMS);
  });

  test.each([
    ['points to no tag object', () => runGit(api().folder, 'update-ref', REF, api().commit)],
    ['is no JSON', () => runGit(api().folder, 'update-ref', REF, annotated('x'))],
    [
      'holds the claim of another name',
      () => runGit(api().folder, 'update-ref', REF, annotated(claimText({ ...CLAIM, nonce: 'other' }, null))),
    ],
  ])('keeps and names what %s', async (why, make) => {
    make();
    expect(await prune()).toEqual({
      kept: 0,
      deleted: [],
      problems: [{ key: claimKey(CLAIM), message: expect.stringContaining(why) }],
      left: 0,
    });
    expect(api().refs()).toEqual([REF]);
  });
});

/** Makes a tag object; gives its id. */
function annotated(message: string): string {
  const text = `object ${api().commit}\ntype commit\ntag x\ntagger A <a@example.com> 0 +0000\n\n${message}\n`;
  return feedGit(api().folder, text, 'mktag');
}

describe('an answer that is of no use', () => {
  const cut: Fault = { kind: 'cut', done: false };
  const status = (code: number): Fault => ({ kind: 'status', status: code, done: false });

  test.each<[Fault, string]>([
    [cut, 'cannot be reached'],
    [status(403), 'lacks contents'],
    [status(500), 'status 500'],
    [{ kind: 'redirect' }, 'not followed'],
    [{ kind: 'body', body: '{}' }, 'no list of refs'],
    [{ kind: 'body', body: '[{}]' }, 'describes no ref'],
    [{ kind: 'body', body: 'x' }, 'no JSON'],
  ])('to the list: %j', async (fault, why) => {
    await claim();
    api().faults.set('list refs', fault);
    const { code, message } = await gateError(prune());
    expect(code).toBe('replay_store_unavailable');
    expect(message).toContain(why);
    expect(api().refs()).toEqual([REF]);
  });

  /** After some the next claim is asked about as well. */
  test.each<[Question, Fault, number]>([
    ['read tag', status(404), 2],
    ['read tag', status(500), 1],
    ['read tag', cut, 1],
    ['read tag', { kind: 'body', body: '{}' }, 1],
    ['delete ref', status(403), 1],
    ['delete ref', status(422), 2],
    ['delete ref', status(429), 1],
    ['delete ref', status(200), 1],
    ['delete ref', cut, 1],
  ])('to "%s": %j, after %d of 2 claims', async (question, fault, count) => {
    putClaims(['a', 'b']);
    api().faults.set(question, fault);
    const { kept, deleted, problems, left } = await prune();
    expect({ kept, deleted, problems: problems.length, left }).toEqual({
      kept: 0,
      deleted: [],
      problems: count,
      left: 2 - count,
    });
    expect(api().refs()).toHaveLength(2);
  });

  test('that is about another tag', async () => {
    await claim();
    const [sha, message] = ['b'.repeat(40), claimText(CLAIM, null)];
    api().faults.set('read tag', { kind: 'body', body: JSON.stringify({ sha, message, object: { sha } }) });
    expect(await prune()).toMatchObject({ deleted: [], problems: [{ message: expect.stringContaining('another tag') }] });
    expect(api().refs()).toEqual([REF]);
  });

  test('none at all, or the end of the run', async () => {
    putClaims(['a', 'b']);
    api().faults.set('read tag', { kind: 'hangs', done: false });
    expect(await prune(LAST + 1, undefined, 50)).toMatchObject({
      problems: [{ message: expect.stringContaining('0.05 s') }],
      left: 1,
    });
    const stop = new AbortController();
    api().before = (question) => {
      if (question === 'read tag') stop.abort(new GateError('run_interrupted', 'The run was cancelled.'));
    };
    expect((await gateError(prune(LAST + 1, stop.signal))).code).toBe('run_interrupted');
    expect(api().refs()).toHaveLength(2);
  });
});

/** One approval and many runs of the built program: one of them goes on, whatever the others do and wherever they run. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { APPROVAL_PATH } from '../support/approvals.js';
import {
  ACTOR,
  approvalRunner,
  ASKED,
  ENTRIES,
  gateIn,
  gateLocally,
  GRANTED,
  GRANTED_LOCALLY,
  LOCAL_USER,
  putApproval,
  putApprovalPolicy,
  storeOn,
  UNAVAILABLE,
  USED,
  USED_LOCALLY,
  WITH_TOKEN,
  type Ended,
} from '../support/approved-run.js';
import type { FakeRunner } from '../support/fake-runner.js';
import { startNonceApi, type Fault, type NonceApi, type Question } from '../support/nonce-api.js';
import { readRecords } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = approvalRunner(root);
});

const toFolder = (index: number): Readonly<Record<string, string>> => ({ 'output-directory': `out-${String(index)}` });

/** One of the runs went on, and the others met a nonce that is used. */
function expectOneOf(ends: readonly Ended[], granted: Ended, used: Ended): void {
  expect(ends.filter(({ decision }) => decision !== 'block')).toEqual([granted]);
  expect(ends.filter(({ decision }) => decision === 'block')).toEqual(Array.from({ length: ends.length - 1 }, () => used));
}

describe('on a machine of your own', () => {
  beforeEach(() => {
    putApproval(runner, { identity: LOCAL_USER });
  });

  test('an approval works once, and the record of the second run names no claim', async () => {
    const state = join(runner.temp, 'state');
    expect(await gateLocally(runner, state)).toEqual(GRANTED_LOCALLY);
    expect(readRecords(runner.workspace).gate['approval']).toMatchObject({ nonce_claim: { state: 'claimed', store: 'local' } });
    expect(await gateLocally(runner, state)).toEqual(USED_LOCALLY);
    expect(readRecords(runner.workspace).gate['approval']).toMatchObject({ nonce_claim: null });
    // What a later run is told about the nonce does not depend on what else it is asked for.
    expect(await gateLocally(runner, state, { ...ASKED, target: 'web', 'output-directory': 'elsewhere' })).toEqual(
      USED_LOCALLY,
    );
  });

  test('of many runs at once exactly one goes on', async () => {
    const state = join(runner.temp, 'state');
    const runs = Array.from({ length: 8 }, (_, index) => gateLocally(runner, state, { ...ASKED, ...toFolder(index) }));
    expectOneOf(await Promise.all(runs), GRANTED_LOCALLY, USED_LOCALLY);
    expect(readdirSync(join(state, 'fail-closed-gate/nonces'))).toHaveLength(1);
  });

  test('what blocks for another reason uses up nothing', async () => {
    const state = join(runner.temp, 'state');
    const other = await gateLocally(runner, state, { ...ASKED, target: 'database' });
    expect(other.reasons).toEqual(expect.arrayContaining(['approval_target_mismatch']));
    expect(other.decision).toBe('block');
    expect(await gateLocally(runner, state)).toEqual(GRANTED_LOCALLY);
  });

  // Windows has no such kill.
  (process.platform === 'win32' ? test.skip : test)(
    'a nonce is used up from the moment in which its claim is begun, also where the process dies',
    async () => {
      const preload = new URL('../support/kill-at-call.js', import.meta.url).href;
      const nodeOptions = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
      const killedAt = async (call: number): Promise<{ state: string; isClaimed: boolean }> => {
        const state = join(runner.temp, `state-${String(call)}`);
        const killing = { NODE_OPTIONS: nodeOptions, GATE_TEST_KILL_AT: String(call) };
        await gateLocally(runner, state, ASKED, killing);
        return { state, isClaimed: claimsBelow(state) > 0 };
      };
      // Claims are never taken back, so that there is one first call with a claim behind it.
      let [without, behind] = [0, 256];
      expect((await killedAt(behind)).isClaimed).toBe(true);
      while (behind - without > 1) {
        const middle = Math.floor((without + behind) / 2);
        if ((await killedAt(middle)).isClaimed) behind = middle;
        else without = middle;
      }
      expect(await gateLocally(runner, join(runner.temp, `state-${String(without)}`))).toEqual(GRANTED_LOCALLY);
      for (const call of [behind, behind + 1, behind + 2, behind + 8]) {
        expect(await gateLocally(runner, (await killedAt(call)).state)).toEqual(USED_LOCALLY);
      }
    },
  );

  function claimsBelow(state: string): number {
    try {
      return readdirSync(join(state, 'fail-closed-gate/nonces')).length;
    } catch {
      return 0;
    }
  }
});

describe('with the store on GitHub', () => {
  let api: NonceApi;
  let variables: Readonly<Record<string, string>>;
  let started = 0;
  beforeEach(async () => {
    started += 1;
    api = await startNonceApi(join(root, `api-${String(started)}`));
    variables = storeOn(api);
    putApproval(runner, { identity: ACTOR });
  });
  afterEach(async () => {
    await api.close();
  });

  test.each(ENTRIES)('an approval works once, on whatever machine: %s', async (entry) => {
    const machines = [join(root, 'machine-1'), join(root, 'machine-2')];
    const [first, second] = machines.map((HOME) => ({ ...variables, HOME }));
    expect(await gateIn(runner, entry, WITH_TOKEN, first)).toEqual(GRANTED);
    expect(readRecords(runner.workspace).gate['approval']).toMatchObject({
      nonce_claim: { state: 'claimed', store: 'github' },
    });
    const other = approvalRunner(root);
    put(other.workspace, APPROVAL_PATH, readFileSync(join(runner.workspace, APPROVAL_PATH)));
    const again = await gateIn(other, entry, WITH_TOKEN, second);
    expect(again).toEqual({ status: 1, decision: 'block', reasons: ['approval_nonce_used'] });
    expect(api.refs()).toHaveLength(1);
  });

  test('of many runs at once, by both entries, exactly one goes on', async () => {
    const runs = Array.from({ length: 6 }, (_, index) =>
      gateIn(runner, index % 2 === 0 ? 'command line' : 'Action', { ...WITH_TOKEN, ...toFolder(index) }, variables),
    );
    expectOneOf(await Promise.all(runs), GRANTED, USED);
    expect(api.refs()).toHaveLength(1);
  });

  test.each<readonly [what: string, at: Question, fault: Fault, claims: number]>([
    ['a server that fails', 'make ref', { kind: 'status', status: 500, done: false }, 0],
    ['a server that fails and did it', 'make ref', { kind: 'status', status: 503, done: true }, 1],
    ['a server that refuses the tag', 'make tag', { kind: 'status', status: 403, done: false }, 0],
    ['a server that knows no repository', 'make tag', { kind: 'status', status: 404, done: false }, 0],
    ['an answer that is cut off', 'make ref', { kind: 'cut', done: true }, 1],
    ['an answer that is none', 'make ref', { kind: 'body', body: '{}' }, 1],
    ['a server that sends elsewhere', 'make ref', { kind: 'redirect' }, 0],
  ])('%s blocks, and a claim that was made stays', async (_what, at, fault, claims) => {
    api.faults.set(at, fault);
    expect(await gateIn(runner, 'command line', WITH_TOKEN, variables)).toEqual(UNAVAILABLE);
    await api.settled();
    expect(api.refs()).toHaveLength(claims);
    api.faults.clear();
    expect(await gateIn(runner, 'command line', WITH_TOKEN, variables)).toEqual(claims === 0 ? GRANTED : USED);
  });

  test.each(ENTRIES)('a token that may not write blocks, and so does none: %s', async (entry) => {
    api.mayWrite = false;
    expect(await gateIn(runner, entry, WITH_TOKEN, variables)).toEqual(UNAVAILABLE);
    api.mayWrite = true;
    expect(await gateIn(runner, entry, ASKED, variables)).toEqual(UNAVAILABLE);
    expect(await gateIn(runner, entry, { ...ASKED, 'github-token': 'of-somebody-else' }, variables)).toEqual(UNAVAILABLE);
    expect(api.refs()).toEqual([]);
  });

  test.each(ENTRIES)('a policy that does not insist: %s', async (entry) => {
    const warned: Ended = { status: 0, decision: 'warn', reasons: ['replay_not_protected'] };
    putApprovalPolicy(runner, { replay: 'optional' });
    expect(await gateIn(runner, entry, ASKED, variables)).toEqual(warned);
    expect(await gateIn(runner, entry, WITH_TOKEN, variables)).toEqual(GRANTED);
    // Where there is a store, what it says holds.
    expect(await gateIn(runner, entry, WITH_TOKEN, variables)).toEqual(USED);
    api.mayWrite = false;
    expect(await gateIn(runner, entry, WITH_TOKEN, variables)).toEqual(UNAVAILABLE);
    const asked = api.asked.length;
    putApprovalPolicy(runner, { replay: 'off' });
    expect(await gateIn(runner, entry, WITH_TOKEN, variables)).toEqual(GRANTED);
    expect(api.asked).toHaveLength(asked);
  });

  // Windows has no signals that a program could answer.
  (process.platform === 'win32' ? test.skip : test).each<readonly [signal: NodeJS.Signals, ended: object]>([
    ['SIGKILL', { status: null }],
    ['SIGTERM', { status: 3, decision: 'block', reasons: ['run_interrupted'] }],
  ])(
    '%s while the claim is made and its answer is not there: nothing went on, and the nonce is used up',
    async (signal, ended) => {
      api.faults.set('make ref', { kind: 'hangs', done: true });
      const run = await gateIn(runner, 'command line', WITH_TOKEN, variables, (child) => {
        const timer = setInterval(() => {
          if (!api.asked.includes('make ref')) return;
          clearInterval(timer);
          void api.settled().then(() => {
            child.kill(signal);
          });
        }, 10);
      });
      expect(run).toMatchObject(ended);
      expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('block');
      expect(api.refs()).toHaveLength(1);
      api.faults.clear();
      expect(await gateIn(runner, 'command line', WITH_TOKEN, variables)).toEqual(USED);
    },
  );
});

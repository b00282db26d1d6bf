/** Many processes that claim the same nonces in one folder, some of which die. */

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { isDigest } from '../../../src/base/digest.js';
import { claimKey } from '../../../src/base/replay-store.js';
import { createLocalReplayStore } from '../../../src/execute/replay-store/local.js';
import { temporaryFolder } from '../../support/workspace.js';
import { CLAIM, NEVER, stateOf } from './nonce-fixture.js';

let root: ReturnType<typeof temporaryFolder>;
let folder = '';
beforeEach(() => {
  root = temporaryFolder();
  folder = join(root.path, 'state/nonces');
});
afterEach(() => {
  root.remove();
});

const NONCES = Array.from({ length: 40 }, (_, index) => `nonce-${String(index).padStart(10, '0')}`);

/** Waits for a line on standard input, then claims one nonce after the other, and prints each that it won. */
const CHILD = `
  const { createLocalReplayStore } = await import(process.argv[1]);
  const [, , folder, requestId, ...nonces] = process.argv;
  const { writeSync } = await import('node:fs');
  const store = createLocalReplayStore(folder);
  writeSync(1, 'ready\\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  for (const nonce of nonces) {
    const claim = { identity: 'octo', action: 'deploy', nonce, until: ${String(CLAIM.until)}, requestId };
    const { state } = await store.claim(claim, new AbortController().signal);
    if (state === 'claimed') writeSync(1, nonce + '\\n');
    else if (state !== 'already-used') throw new Error(state);
  }
  process.exit(0);
`;

interface Claimer {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  /** The nonces that it told to have won, and how it ended. */
  readonly end: Promise<{ readonly won: readonly string[]; readonly ended: number | string | null }>;
}

function startClaimer(index: number, options: { readonly killAt?: number } = {}): Claimer {
  const local = new URL('../../../src/execute/replay-store/local.js', import.meta.url).href;
  const killer = new URL('../../support/kill-at-call.js', import.meta.url).href;
  const { killAt } = options;
  const load = killAt === undefined ? [] : ['--import', killer];
  const args = [...load, '--input-type=module', '-e', CHILD, local, folder, `local-${String(index)}`, ...NONCES];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...(killAt === undefined ? {} : { GATE_TEST_KILL_AT: String(killAt) }) },
  });
  // A child that was killed reads no line any more.
  child.stdin.on('error', () => undefined);
  let output = '';
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('ready\n')) isReady();
  });
  const end = new Promise<Awaited<Claimer['end']>>((resolve) => {
    child.once('close', (status, signal) => {
      isReady();
      // The last line of a process that was killed may be half a nonce; none is a part of another.
      resolve({ won: output.split('\n').filter((line) => NONCES.includes(line)), ended: signal ?? status });
    });
  });
  return { child, ready, end };
}

/** Starts all at once, and waits for the end of all. */
async function race(claimers: readonly Claimer[]): Promise<readonly Awaited<Claimer['end']>[]> {
  await Promise.all(claimers.map(({ ready }) => ready));
  for (const { child } of claimers) child.stdin?.write('go\n');
  return await Promise.all(claimers.map(({ end }) => end));
}

/** How many told that they had won each nonce. */
function winnersOf(ends: readonly Awaited<Claimer['end']>[]): readonly number[] {
  return NONCES.map((nonce) => ends.filter(({ won }) => won.includes(nonce)).length);
}

/** Whatever the processes left is used up for everybody who comes later. */
async function expectUsedUp(): Promise<void> {
  const store = createLocalReplayStore(folder);
  for (const nonce of NONCES) {
    const wasThere = existsSync(join(folder, claimKey({ ...CLAIM, nonce })));
    expect(await stateOf(store.claim({ ...CLAIM, nonce }, NEVER))).toBe(wasThere ? 'already-used' : 'claimed');
  }
  expect(readdirSync(folder).filter((name) => !isDigest(name))).toEqual([]);
}

describe('processes that claim the same nonces', () => {
  test('each nonce is won by exactly one', async () => {
    const ends = await race(Array.from({ length: 8 }, (_, index) => startClaimer(index)));
    expect(ends.map(({ ended }) => ended)).toEqual(ends.map(() => 0));
    expect(winnersOf(ends)).toEqual(NONCES.map(() => 1));
    await expectUsedUp();
  });

  test('by one at most where some are killed at any moment, and nobody wins it afterwards', async () => {
    const claimers = Array.from({ length: 8 }, (_, index) => startClaimer(index));
    await Promise.all(claimers.map(({ ready }) => ready));
    const killed = claimers.filter((_, index) => index % 2 === 0);
    for (const { child } of killed) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
    const ends = await race(claimers);
    // Those that were not killed came to the end of their list, so nothing is left that was never claimed.
    expect(ends.filter((_, index) => index % 2 === 1).map(({ ended }) => ended)).toEqual(killed.map(() => 0));
    winnersOf(ends).forEach((count) => {
      expect(count).toBeLessThanOrEqual(1);
    });
    expect(readdirSync(folder)).toHaveLength(NONCES.length);
    await expectUsedUp();
  });

  test('by nobody else where one is killed at each of its calls in turn', async () => {
    // The first claim makes three folders with three flushes, then writes, flushes twice and tells: these and the next claim.
    for (let killAt = 1; killAt <= 16; killAt += 1) {
      folder = join(root.path, String(killAt), 'state/nonces');
      const [first] = await race([startClaimer(0, { killAt })]);
      expect(first?.ended).toBe('SIGKILL');
      const left = existsSync(folder) ? readdirSync(folder) : [];
      for (const nonce of first?.won ?? []) expect(left).toContain(claimKey({ ...CLAIM, nonce }));
      const [second] = await race([startClaimer(1)]);
      expect(second?.ended).toBe(0);
      expect(second?.won).toEqual(NONCES.filter((nonce) => !left.includes(claimKey({ ...CLAIM, nonce }))));
      await expectUsedUp();
    }
  });
});

/** Many processes that claim one nonce as a ref of one repository, some of which die. */

import { spawn, type ChildProcess } from 'node:child_process';

import { describe, expect, test } from '@jest/globals';

import { API_REPOSITORY, API_TOKEN } from '../../support/github-api.js';
import { REF, useNonceApi } from './github-fixture.js';
import { CLAIM, stateOf } from './nonce-fixture.js';

const { api, claim } = useNonceApi();

/** Says that it is ready, waits for a line, claims, and prints what became of it. */
const CHILD = `
  const [, modules, url, commit, claim] = process.argv;
  const { createGithubReplayStore } = await import(modules + 'execute/replay-store/github.js');
  const { createGithubClient } = await import(modules + 'github-client.js');
  const { randomBytes } = await import('node:crypto');
  const { writeSync } = await import('node:fs');
  const open = async () => createGithubClient('${API_TOKEN}', url, '${API_REPOSITORY}');
  const store = createGithubReplayStore({ repository: '${API_REPOSITORY}', commit, open, random: randomBytes });
  writeSync(1, 'ready\\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  try {
    writeSync(1, (await store.claim(JSON.parse(claim), new AbortController().signal)).state + '\\n');
  } catch (thrown) {
    writeSync(1, thrown.code + '\\n');
  }
  process.exit(0);
`;

interface Claimer {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  /** What it printed last. */
  readonly end: Promise<string>;
}

function startClaimer(index: number): Claimer {
  const modules = new URL('../../../src/', import.meta.url).href;
  const request = JSON.stringify({ ...CLAIM, requestId: `local-${String(index)}` });
  const args = ['--input-type=module', '-e', CHILD, modules, api().url, api().commit, request];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  // A child that was killed reads no line any more.
  child.stdin.on('error', () => undefined);
  let output = '';
  let isReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    isReady();
  });
  const end = new Promise<string>((resolve) => {
    child.once('close', () => {
      isReady();
      resolve(output.trimEnd().split('\n').at(-1) ?? '');
    });
  });
  return { child, ready, end };
}

describe('processes that claim one nonce', () => {
  test.each([
    ['exactly one wins', false],
    ['at most one wins where some are killed, and nobody afterwards', true],
  ])('%s', async (_what, kills) => {
    const claimers = Array.from({ length: 6 }, (_, index) => startClaimer(index));
    await Promise.all(claimers.map(({ ready }) => ready));
    for (const { child } of claimers) child.stdin?.write('go\n');
    const killed = kills ? claimers.filter((_, index) => index % 2 === 0) : [];
    // The server is still answering the others: a killed one may have won and told nobody.
    const moments = killed.map(({ child }) => setTimeout(() => child.kill('SIGKILL'), Math.random() * 150));
    const ends = await Promise.all(claimers.map(({ end }) => end));
    moments.forEach(clearTimeout);
    const won = ends.filter((end) => end === 'claimed').length;
    expect(won).toBeLessThanOrEqual(1);
    if (!kills) expect(won).toBe(1);
    for (const end of ends) expect(['ready', 'claimed', 'already-used', 'replay_store_unavailable']).toContain(end);
    if (won === 1) expect(api().refs()).toEqual([REF]);
    // What a killed one asked for is answered all the same: from the first ref on, nobody wins any more.
    await api().settled();
    const wasThere = api().refs().length > 0;
    expect(await stateOf(claim())).toBe(wasThere ? 'already-used' : 'claimed');
    expect(await stateOf(claim())).toBe('already-used');
    expect(api().refs()).toEqual([REF]);
  });
});

/** `replay prune` of the built command line: a folder of this machine, and a real server on it. */

import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { claimKey } from '../../src/base/replay-store.js';
import { createLocalReplayStore } from '../../src/execute/replay-store/local.js';
import { REF, useNonceApi } from '../execute/replay-store/github-fixture.js';
import { CLAIM, NEVER } from '../execute/replay-store/nonce-fixture.js';
import { runEntry, type Run } from '../support/fake-runner.js';
import { API_REPOSITORY, API_TOKEN } from '../support/github-api.js';
import { temporaryFolder } from '../support/workspace.js';

const KEY = claimKey(CLAIM);
/** Over, whatever the clock of the machine says, and not over in the time of these tests. */
const OVER = Date.UTC(2020, 0);
const NOT_OVER = Date.UTC(2999, 0);

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function cli(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
  const run = await runEntry('cli.js', ['replay', ...args], { cwd: folder.path, env });
  expect(run.stdout + run.stderr).not.toContain(API_TOKEN);
  expect(run.stderr).not.toMatch(/^ {4}at /m);
  return run;
}

describe('the local store', () => {
  let store: string;
  let env: Readonly<Record<string, string>>;
  beforeEach(async () => {
    env = { XDG_STATE_HOME: join(folder.path, 'state') };
    store = join(folder.path, 'state/fail-closed-gate/nonces');
    const { claim } = createLocalReplayStore(store);
    await claim({ ...CLAIM, identity: 'o\u001b[31m', until: OVER }, NEVER);
    await claim({ ...CLAIM, nonce: 'not-over', until: NOT_OVER }, NEVER);
  });

  test('loses what is over, and the rest stays', async () => {
    const run = await cli(env, 'prune');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const deleted = claimKey({ ...CLAIM, identity: 'o\u001b[31m' });
    expect(run.stdout).toBe(
      `deleted ${deleted}: o\\u{1b}[31m, deploy, until 2020-01-01T00:00:00Z\n1 deleted, 1 kept, 0 with a problem\n`,
    );
    expect(readdirSync(store)).toEqual([claimKey({ ...CLAIM, nonce: 'not-over' })]);
    const again = await cli(env, 'prune', '--store', 'local', '--json');
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(again.stdout)).toEqual({ ok: true, store: 'local', deleted: [], kept: 1, left: 0, problems: [] });
  });

  test('ends with 3 where something cannot be judged, and names it', async () => {
    writeFileSync(join(store, KEY), '');
    const run = await cli(env, 'prune');
    expect(run).toMatchObject({ status: 3, stderr: expect.stringContaining(join(store, KEY)) });
    expect(run.stdout).toContain('1 deleted, 1 kept, 1 with a problem\n');
    const json = await cli(env, 'prune', '--json');
    expect(json.status).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, problems: [{ key: KEY }] });
  });

  test('ends with 3 where the store is not as it must be', async () => {
    chmodSync(store, 0o777);
    expect(await cli(env, 'prune')).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('mode 0777') });
    const json = await cli(env, 'prune', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, store: 'local', code: 'replay_store_unavailable' });
    expect(readdirSync(store)).toHaveLength(2);
    expect(await cli({ XDG_STATE_HOME: 'state' }, 'prune')).toMatchObject({ status: 3, stdout: '' });
  });

  test.each([
    [['prune', 'more'], 'argument more'],
    [['purge'], 'purge'],
    [[], 'at least one'],
    [['prune', '--store', 'redis'], 'redis'],
    [['prune', '--max-age', '1h'], 'max-age'],
  ])('is not touched by %j', async (args, why) => {
    expect(await cli(env, ...args)).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining(why) });
    expect(readdirSync(store)).toHaveLength(2);
  });
});

describe('the store on GitHub', () => {
  const { api, claim } = useNonceApi();
  const onRunner = (): Readonly<Record<string, string>> => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: api().url,
    GITHUB_REPOSITORY: API_REPOSITORY,
  });

  test('is the one in CI, and loses what is over', async () => {
    await claim({ until: OVER });
    await claim({ nonce: 'not-over', until: NOT_OVER });
    const run = await cli(onRunner(), 'prune', '--github-token', API_TOKEN, '--json');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, store: 'github', deleted: [{ key: KEY }], kept: 1, left: 0 });
    expect(api().refs()).toHaveLength(1);
    expect(api().refs()).not.toContain(REF);
  });

  test('keeps everything where it cannot be asked', async () => {
    await claim({ until: OVER });
    api().mayWrite = false;
    const refused = await cli(onRunner(), 'prune', '--github-token', API_TOKEN);
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringContaining('lacks contents: write') });
    expect(refused.stdout).toBe('0 deleted, 0 kept, 1 with a problem\n');
    for (const [env, args] of [
      [onRunner(), []],
      [{ ...onRunner(), GITHUB_REPOSITORY: 'x' }, ['--github-token', API_TOKEN]],
      [{ ...onRunner(), GITHUB_API_URL: 'http://example.com' }, ['--github-token', API_TOKEN]],
    ] as const) {
      const run = await cli(env, 'prune', ...args);
      expect(run).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('not asked, because') });
    }
    expect(api().refs()).toEqual([REF]);
  });
});

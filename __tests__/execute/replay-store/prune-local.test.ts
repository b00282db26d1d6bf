import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { GateError } from '../../../src/base/error.js';
import { MAX_CLAIM_BYTES, MAX_CLOCK_SKEW_MS } from '../../../src/base/limits.js';
import { claimKey } from '../../../src/base/replay-store.js';
import { createLocalReplayStore } from '../../../src/execute/replay-store/local.js';
import { pruneLocalStore } from '../../../src/execute/replay-store/prune-local.js';
import type { PruneReport } from '../../../src/execute/replay-store/prune.js';
import { temporaryFolder } from '../../support/workspace.js';
import { CLAIM, interceptedFileSystem, NEVER, stateOf, systemError, UNTIL, type CallName } from './nonce-fixture.js';

let root: ReturnType<typeof temporaryFolder>;
let folder = '';
beforeEach(() => {
  root = temporaryFolder();
  folder = join(root.path, 'nonces');
});
afterEach(() => {
  root.remove();
});

const KEY = claimKey(CLAIM);
const LOCK = '.prune.lock';
/** The last moment at which a claim has to stay, and the first at which it may go. */
const LAST = UNTIL + MAX_CLOCK_SKEW_MS;

async function claim(nonce = CLAIM.nonce, until = UNTIL): Promise<void> {
  expect(await stateOf(createLocalReplayStore(folder).claim({ ...CLAIM, nonce, until }, NEVER))).toBe('claimed');
}

/** Puts a file where a claim would be. */
function put(content: string | Uint8Array, key: string = KEY): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, key), content);
}

describe('pruning a folder', () => {
  test('deletes what is over, 300 seconds later, and nothing else', async () => {
    await claim('first');
    await claim('second', UNTIL + 1);
    expect(pruneLocalStore(folder, LAST)).toEqual({ kept: 2, deleted: [], problems: [], left: 0 });
    expect(pruneLocalStore(folder, LAST + 1)).toEqual({
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
    expect(readdirSync(folder)).toEqual([claimKey({ ...CLAIM, nonce: 'second' })]);
    // The next one finds no lock of this one.
    expect(pruneLocalStore(folder, LAST + 2).deleted).toHaveLength(1);
    await claim('first');
  });

  test('makes no folder where there is none', () => {
    expect(pruneLocalStore(folder, LAST)).toEqual({ kept: 0, deleted: [], problems: [], left: 0 });
    expect(existsSync(folder)).toBe(false);
  });

  test('leaves files of other names alone', () => {
    const names = ['note.txt', KEY.toUpperCase(), `${KEY}0`];
    for (const name of names) put('{}', name);
    expect(pruneLocalStore(folder, LAST + 1)).toEqual({ kept: 0, deleted: [], problems: [], left: 0 });
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  const record = (change: object): string =>
    JSON.stringify({ schema: 'fail-closed-gate/nonce/v1', ...CLAIM, until: '2020-01-01T00:00:00Z', ...change });
  test.each([
    ['is empty', ''],
    ['is no JSON', '{"action":"depl'],
    ['is no JSON', record({}).replace('"octo"', '"octo","identity":"octo"')],
    ['does not hold a claim', '[]'],
    ['does not hold a claim', record({ schema: 'another/v1' })],
    ['does not hold a claim', record({ nonce: 7 })],
    ['does not say until when', record({ until: undefined })],
    ['does not say until when', record({ until: 0 })],
    ['does not say until when', record({ until: '2020-02-30T00:00:00Z' })],
    ['holds the claim of another name', record({ nonce: 'another' })],
    ['holds the claim of another name', record({ nonce: '' })],
    ['has more than 65536 bytes', record({}).padEnd(MAX_CLAIM_BYTES + 1)],
  ])('keeps and names what %s', (why, content) => {
    put(content);
    const { kept, deleted, problems } = pruneLocalStore(folder, LAST + 1);
    expect({ kept, deleted }).toEqual({ kept: 0, deleted: [] });
    expect(problems).toEqual([{ key: KEY, message: expect.stringContaining(why) }]);
    expect(problems[0]?.message).toContain(join(folder, KEY));
    expect(readdirSync(folder)).toEqual([KEY]);
    // The same as it would have to be is deleted.
    put(record({}).padEnd(MAX_CLAIM_BYTES));
    expect(pruneLocalStore(folder, LAST + 1).deleted).toHaveLength(1);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link to a claim', (path: string) => symlinkSync(join('..', 'claim'), path)],
  ])('keeps and names %s', (_what, make) => {
    writeFileSync(join(root.path, 'claim'), record({}));
    mkdirSync(folder, { mode: 0o700 });
    make(join(folder, KEY));
    expect(pruneLocalStore(folder, LAST + 1)).toMatchObject({ deleted: [], problems: [{ key: KEY }] });
    expect(readdirSync(folder)).toEqual([KEY]);
  });
});

describe('pruning refuses', () => {
  test('a folder that others may write to, or a link to one', () => {
    mkdirSync(join(root.path, 'real'));
    symlinkSync('real', folder);
    expect(() => pruneLocalStore(folder, LAST)).toThrow('is a symbolic link');
  });

  test('to run beside another one', async () => {
    await claim();
    let inner: unknown = null;
    const fs = interceptedFileSystem((name) => {
      if (name !== 'readdir') return;
      try {
        pruneLocalStore(folder, LAST + 1);
      } catch (thrown) {
        inner = thrown;
      }
    });
    expect(pruneLocalStore(folder, LAST + 1, fs).deleted).toHaveLength(1);
    expect(inner).toBeInstanceOf(GateError);
    expect(String(inner)).toContain(join(folder, LOCK));
  });
});

describe('a call that fails', () => {
  const CALLS: readonly CallName[] = ['lstat', 'readdir', 'open', 'fstat', 'read', 'close', 'unlink', 'userId'];

  test.each(CALLS)('is told, and deletes nothing that is not reported: %s', async (failing) => {
    for (let nth = 1; ; nth += 1) {
      rmSync(folder, { recursive: true, force: true });
      await claim('first');
      await claim('second');
      let failures = 0;
      const fs = interceptedFileSystem((name, count) => {
        if (name !== failing || count !== nth) return;
        failures += 1;
        throw systemError('EIO');
      });
      let report: PruneReport | null = null;
      try {
        report = pruneLocalStore(folder, LAST + 1, fs);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(GateError);
      }
      const left = readdirSync(folder).filter((name) => name !== LOCK);
      expect(left).toHaveLength(2 - (report?.deleted.length ?? 0));
      if (failures === 0) {
        expect({ nth: nth > 1, report }).toMatchObject({ nth: true, report: { problems: [], kept: 0 } });
        return;
      }
      if (report !== null) expect(report.problems).toHaveLength(1);
    }
  });
});

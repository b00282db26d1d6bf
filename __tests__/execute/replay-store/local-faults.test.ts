/** Every call that a local claim makes to the file system, failing. */

import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { GateError } from '../../../src/base/error.js';
import { claimKey } from '../../../src/base/replay-store.js';
import { createLocalReplayStore } from '../../../src/execute/replay-store/local.js';
import { temporaryFolder } from '../../support/workspace.js';
import { CLAIM, gateError, interceptedFileSystem, NEVER, stateOf, systemError, type CallName } from './nonce-fixture.js';

let root: ReturnType<typeof temporaryFolder>;
let folder = '';
beforeEach(() => {
  root = temporaryFolder();
  folder = join(root.path, 'state/nonces');
});
afterEach(() => {
  root.remove();
});

describe('a call to the file system that fails', () => {
  const CALLS: readonly CallName[] = ['lstat', 'mkdir', 'open', 'write', 'fsync', 'close', 'userId'];

  /** Lets the n-th call of a name fail, alone or with all later ones; false when there was none. */
  async function failAt(name: CallName, nth: number, code: string, forEver: boolean): Promise<boolean> {
    folder = join(root.path, name, `${String(nth)}-${code}-${String(forEver)}`, 'nonces');
    let failures = 0;
    const fs = interceptedFileSystem((called, count) => {
      if (called !== name || count < nth || (count > nth && !forEver)) return;
      failures += 1;
      throw systemError(code);
    });
    const { code: told, message } = await gateError(
      createLocalReplayStore(folder, fs)
        .claim(CLAIM, NEVER)
        .then((result) => {
          // Nothing failed: this was one call too many.
          expect({ failures, result }).toEqual({ failures: 0, result: { state: 'claimed' } });
          throw new GateError('not_evaluated', 'no failure');
        }),
    );
    if (failures === 0) return false;
    expect(told).toBe('replay_store_unavailable');
    expect(message).toContain(code);
    expect(message).toContain('new approval');
    // What was begun is used up, what was not is free.
    const begun = existsSync(join(folder, claimKey(CLAIM)));
    expect(await stateOf(createLocalReplayStore(folder).claim(CLAIM, NEVER))).toBe(begun ? 'already-used' : 'claimed');
    return true;
  }

  for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE']) {
    for (const forEver of [false, true]) {
      test.each(CALLS)(`blocks: ${code}${forEver ? ' from then on' : ' once'} at every %s`, async (name) => {
        let nth = 1;
        while (await failAt(name, nth, code, forEver)) nth += 1;
        // Each is called at least once in a claim without trouble.
        expect(nth).toBeGreaterThan(1);
      });
    }
  }

  test('blocks, where another process made the folder meanwhile, only if it is not as it must be', async () => {
    const racing = (mode: number) =>
      interceptedFileSystem((name, _nth, [path]) => {
        if (name !== 'mkdir' || path !== folder) return;
        mkdirSync(folder);
        chmodSync(folder, mode);
      });
    expect(await stateOf(createLocalReplayStore(folder, racing(0o700)).claim(CLAIM, NEVER))).toBe('claimed');
    folder = join(root.path, 'other');
    expect(await stateOf(createLocalReplayStore(folder, racing(0o777)).claim(CLAIM, NEVER))).toBe('replay_store_unavailable');
  });

  test('does not claim before file, folder and new folders are flushed', async () => {
    const flushed: string[] = [];
    const paths = new Map<number, string>();
    const base = interceptedFileSystem(() => undefined);
    const open: typeof base.open = (path, flags, mode) => {
      const descriptor = base.open(path, flags, mode);
      paths.set(descriptor, path);
      return descriptor;
    };
    const fsync = (descriptor: number): void => {
      flushed.push(paths.get(descriptor) ?? '?');
    };
    await createLocalReplayStore(folder, { ...base, open, fsync }).claim(CLAIM, NEVER);
    expect(flushed).toEqual([root.path, join(root.path, 'state'), join(folder, claimKey(CLAIM)), folder]);
  });
});

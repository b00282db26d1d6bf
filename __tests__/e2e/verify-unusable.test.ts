/** What `verify` of the built command line cannot judge: status 2, with the reason, and nobody waits for it. */

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { makeBundle, verifyRun, type MadeBundle } from '../support/verify-run.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let made: MadeBundle;
beforeAll(async () => {
  made = await makeBundle(root);
});

let count = 0;
function fresh(name: string): string {
  count += 1;
  return join(root, `${String(count)}-${name}`);
}

/** A copy of the good bundle, with something changed in it. */
function bundleWith(change: (folder: string) => void): string {
  const folder = fresh('bundle');
  cpSync(made.bundle, folder, { recursive: true });
  change(folder);
  return folder;
}

describe('what cannot be judged', () => {
  const unusable = async (path: string): Promise<string> => {
    const { run, report } = await verifyRun(root, path);
    expect(run.status).toBe(2);
    const [result, ...more] = report.results;
    expect(more).toEqual([]);
    if (result?.kind !== 'unusable') throw new Error('it was judged');
    return result.problem;
  };
  const largeFile = (path: string): string => {
    put(root, path.slice(root.length + 1), '');
    truncateSync(path, 1024 ** 3);
    return path;
  };

  test('is nothing at all', async () => {
    mkdirSync(join(root, 'empty/deeper'), { recursive: true });
    expect(await unusable(join(root, 'empty'))).toMatch(/there is no bundle, no artifact archive and no docs\/runtime in it/);
    expect(await unusable(join(root, 'not-there'))).toMatch(/there is no such file or folder/);
    put(root, 'none.txt', 'no archive');
    expect(await unusable(join(root, 'none.txt'))).toMatch(/no zip archive/);
    put(root, 'none.zip', '');
    expect(await unusable(join(root, 'none.zip'))).toMatch(/no zip archive/);
  });

  test('is a sparse file of 1 GB, by itself and in a bundle, and it is not read', async () => {
    expect(await unusable(largeFile(fresh('large.zip')))).toMatch(/has 1073741824 bytes; at most \d+ are read/);
    expect(await unusable(bundleWith((folder) => void largeFile(join(folder, 'evidence/large.json'))))).toMatch(/at most/);
  });

  test('is a bundle with a link in it, wherever the link leads', async () => {
    const linked = bundleWith((folder) => {
      renameSync(join(folder, 'manifest.json'), `${folder}-manifest.json`);
      symlinkSync(`${folder}-manifest.json`, join(folder, 'manifest.json'));
    });
    expect(await unusable(linked)).toMatch(/manifest\.json is a symbolic link/);
  });

  (process.platform === 'win32' ? test.skip : test)('is a FIFO, and nobody waits for it', async () => {
    const pipe = fresh('pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(await unusable(pipe)).toMatch(/it is neither a file nor a folder/);
    const within = bundleWith((folder) => void spawnSync('mkfifo', [join(folder, 'pipe')]));
    expect(await unusable(within)).toMatch(/pipe is not a regular file/);
  });

  (process.platform === 'win32' ? test.skip : test)('is what this user may not read', () => {
    const entry = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
    const open = fresh('open');
    const file = bundleWith((folder) => {
      chmodSync(join(folder, RUNTIME_RECEIPT_PATH), 0);
    });
    const folder = bundleWith((path) => {
      chmodSync(path, 0);
    });
    // Nothing is unreadable for root, so somebody else looks; Node and the program have to be where he may read them.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      cpSync(entry, open, { recursive: true });
      copyFileSync(process.execPath, join(open, 'node'));
      chmodSync(join(open, 'node'), 0o755);
      chmodSync(root, 0o755);
    }
    const judged = (path: string): ReturnType<typeof spawnSync> =>
      spawnSync(isRoot ? join(open, 'node') : process.execPath, [join(isRoot ? open : entry, 'cli.js'), 'verify', path], {
        cwd: '/',
        env: { PATH: process.env['PATH'] },
        encoding: 'utf8',
        ...(isRoot && { uid: 65_534, gid: 65_534 }),
      });
    try {
      for (const [path, why] of [
        [file, /cannot be read: .*EACCES/],
        [folder, /cannot be read|EACCES|no bundle/],
      ] as const) {
        const run = judged(path);
        expect(run.status).toBe(2);
        expect(run.stdout).toMatch(/^UNUSABLE /m);
        expect(run.stdout).toMatch(why);
      }
      expect(judged(made.bundle).status).toBe(0);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

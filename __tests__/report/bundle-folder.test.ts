import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { BundleFile } from '../../src/base/bundle.js';
import { writeBundle } from '../../src/report/bundle-folder.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { interceptedFileSystem, systemError, type CallName } from './faulty-file-system.js';
import { freshRoot, gateErrorOf, namesIn } from './output-fixture.js';

let root = '';
let remove = (): void => undefined;
let target = '';
beforeEach(() => {
  ({ root, remove } = freshRoot());
  target = join(root, 'bundle');
});
afterEach(() => {
  remove();
});

const FILES: readonly BundleFile[] = [
  { path: 'docs/runtime/a.json', bytes: Buffer.from('{}\n') },
  { path: `evidence/${'a'.repeat(64)}.json`, bytes: Uint8Array.of(0, 0xff, 0x0a) },
  { path: 'manifest.json', bytes: Buffer.from('{"files":[]}') },
];
const NAMES = ['docs', 'docs/runtime', 'docs/runtime/a.json', 'evidence', `evidence/${'a'.repeat(64)}.json`, 'manifest.json'];

/** What a bundle that could not be written says. */
function refusal(path: string, fs?: FileSystem): string {
  const error = gateErrorOf(() => {
    writeBundle(path, FILES, fs);
  });
  expect(error.code).toBe('bundle_write_failed');
  expect(error.message).toContain(`The bundle could not be written to ${target}: `);
  return error.message;
}

function expectBundle(): void {
  expect(namesIn(target)).toEqual(NAMES);
  for (const { path, bytes } of FILES) expect(new Uint8Array(readFileSync(join(target, path)))).toEqual(Uint8Array.from(bytes));
}

describe('a bundle', () => {
  it('is written to a folder that is not there yet, byte for byte, and nothing stays beside it', () => {
    const before = process.umask(0o022);
    try {
      writeBundle(target, FILES);
    } finally {
      process.umask(before);
    }
    expectBundle();
    expect(readdirSync(root)).toEqual(['bundle']);
    expect(statSync(target).mode & 0o777).toBe(0o755);
    expect(statSync(join(target, 'manifest.json')).mode & 0o777).toBe(0o644);
  });

  it.each([false, true])('is written to a folder that is empty (Windows: %s)', (isWindows) => {
    mkdirSync(target);
    writeBundle(target, FILES, { ...NODE_FILE_SYSTEM, isWindows });
    expectBundle();
    expect(readdirSync(root)).toEqual(['bundle']);
  });

  it('is written to a path relative to the folder of the process', () => {
    writeBundle(`${relative(process.cwd(), root)}/./bundle/`, FILES);
    expectBundle();
  });

  it('may lie behind a link that the caller named', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'link'));
    writeBundle(join(root, 'link/bundle'), FILES);
    target = join(root, 'real/bundle');
    expectBundle();
  });

  it('is on disk when it is said to be', () => {
    const flushed: string[] = [];
    const open = new Map<unknown, string>();
    const fs: FileSystem = {
      ...NODE_FILE_SYSTEM,
      open: (path, flags, mode) => {
        const descriptor = NODE_FILE_SYSTEM.open(path, flags, mode);
        open.set(descriptor, relative(root, path).replace(/^[^/]*/, 'bundle'));
        return descriptor;
      },
      fsync: (descriptor) => {
        flushed.push(open.get(descriptor) ?? '');
      },
    };
    writeBundle(target, FILES, fs);
    expect(flushed.sort()).toEqual(['bundle', 'bundle', ...NAMES.map((name) => `bundle/${name}`)].sort());
  });
});

describe('a bundle is not written', () => {
  it('over anything that is there', () => {
    writeBundle(target, FILES);
    expect(refusal(target)).toContain('the folder is not empty');
    expectBundle();
  });

  it('to where a file is', () => {
    writeFileSync(target, 'mine');
    expect(refusal(target)).toContain('there is a file already');
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  it('to where a link is, also to an empty folder', () => {
    mkdirSync(join(root, 'empty'));
    symlinkSync(join(root, 'empty'), target);
    expect(refusal(target)).toContain('there is a symbolic link already');
    expect(namesIn(join(root, 'empty'))).toEqual([]);
  });

  it('below a folder that is not there, or is none', () => {
    target = join(root, 'not/bundle');
    expect(refusal(target)).toContain(`${join(root, 'not')} is not there; make it first`);
    writeFileSync(join(root, 'file'), '');
    target = join(root, 'file/bundle');
    expect(refusal(target)).toContain('a part of the path is not a folder (ENOTDIR)');
  });

  it('in the place of the root of the file system', () => {
    target = '/';
    expect(refusal('/')).toContain('name one below it');
  });

  it('where something was put there meanwhile', () => {
    const fs = interceptedFileSystem((call) => {
      if (call.name !== 'rename') return;
      mkdirSync(target);
      writeFileSync(join(target, 'theirs'), '');
    });
    expect(refusal(target, fs)).toContain('somebody else put something there meanwhile');
    expect(readdirSync(root)).toEqual(['bundle']);
    expect(readdirSync(target)).toEqual(['theirs']);
  });

  it.each<CallName>(['lstat', 'readdir', 'mkdir', 'open', 'write', 'fchmod', 'umask', 'fsync', 'close', 'rename'])(
    'by halves, whatever call of %s fails',
    (name) => {
      let nth = 1;
      for (let failed = true; failed; nth += 1) {
        const at = nth;
        failed = false;
        mkdirSync(target, { recursive: true });
        const fs = interceptedFileSystem((call) => {
          if (call.name !== name || call.nth !== at) return;
          failed = true;
          throw systemError('ENOSPC');
        });
        if (at > 60) throw new Error('it does not end');
        try {
          writeBundle(target, FILES, fs);
          expectBundle();
        } catch (error) {
          expect(error).toMatchObject({ code: 'bundle_write_failed' });
          expect(failed).toBe(true);
          expect(namesIn(root).filter((path) => path !== 'bundle')).toEqual([]);
        }
      }
      expect(nth).toBeGreaterThan(2);
    },
  );
});

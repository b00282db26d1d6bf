import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import {
  randomName,
  renameFile,
  syncFolder,
  temporaryName,
  TEMPORARY_NAME,
  writeNewFile,
} from '../../src/report/atomic-file.js';
import { errnoInWords, errnoOf, saysFull } from '../../src/report/errno.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { interceptedFileSystem, systemError, type CallName } from './faulty-file-system.js';
import { freshRoot } from './output-fixture.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

const failing = (name: CallName, code: string, times: number, isWindows: boolean): FileSystem =>
  interceptedFileSystem(
    (call) => {
      if (call.name === name && call.nth <= times) throw systemError(code);
    },
    { ...NODE_FILE_SYSTEM, isWindows },
  );

describe('a new file', () => {
  it.each(['write', 'fchmod', 'fsync', 'close'] as const)('is not there when its %s fails', (name) => {
    expect(() => {
      writeNewFile(failing(name, 'ENOSPC', 1, false), join(root, 'file'), 'text');
    }).toThrow('ENOSPC');
    expect(readdirSync(root)).toEqual([]);
  });

  it('never replaces or follows what is there already', () => {
    writeFileSync(join(root, 'file'), 'keep');
    symlinkSync(join(root, 'target'), join(root, 'link'), 'file');
    for (const name of ['file', 'link']) {
      let code: string | null = null;
      try {
        writeNewFile(NODE_FILE_SYSTEM, join(root, name), 'text');
      } catch (error) {
        code = errnoOf(error);
      }
      expect(code).toBe('EEXIST');
    }
    expect(readdirSync(root).sort()).toEqual(['file', 'link']);
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('keep');
  });

  it('has a temporary name of its own each time', () => {
    expect(temporaryName()).toMatch(TEMPORARY_NAME);
    expect(randomName()).not.toBe(randomName());
  });
});

describe('renaming', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again on Windows after %s, and only there', (code) => {
    writeFileSync(join(root, 'from'), 'text');
    expect(() => {
      renameFile(failing('rename', code, 1, false), join(root, 'from'), join(root, 'to'));
    }).toThrow(code);
    renameFile(failing('rename', code, 3, true), join(root, 'from'), join(root, 'to'));
    expect(readdirSync(root)).toEqual(['to']);
  });

  it('ends when it fails for good, or for another reason', () => {
    for (const [code, tries] of [
      ['EPERM', 8],
      ['EIO', 1],
    ] as const) {
      let calls = 0;
      const fs = interceptedFileSystem(
        () => {
          calls += 1;
          throw systemError(code);
        },
        { ...NODE_FILE_SYSTEM, isWindows: true },
      );
      expect(() => {
        renameFile(fs, join(root, 'from'), join(root, 'to'));
      }).toThrow(code);
      expect(calls).toBe(tries);
    }
  });
});

describe('flushing a folder', () => {
  it.each(['EPERM', 'EISDIR', 'EINVAL'])('may be refused with %s on Windows only', (code) => {
    mkdirSync(join(root, 'folder'));
    syncFolder(failing('fsync', code, 1, true), join(root, 'folder'));
    syncFolder(failing('open', code, 1, true), join(root, 'folder'));
    expect(() => {
      syncFolder(failing('fsync', code, 1, false), join(root, 'folder'));
    }).toThrow(code);
    expect(() => {
      syncFolder(failing('fsync', 'EIO', 1, true), join(root, 'folder'));
    }).toThrow('EIO');
  });

  if (process.platform !== 'win32') {
    it('does not follow a link', () => {
      symlinkSync(root, join(root, 'link'));
      let code: string | null = null;
      try {
        syncFolder(NODE_FILE_SYSTEM, join(root, 'link'));
      } catch (error) {
        code = errnoOf(error);
      }
      // Linux answers ENOTDIR where O_DIRECTORY and O_NOFOLLOW meet a link.
      expect(['ENOTDIR', 'ELOOP']).toContain(code);
    });
  }
});

describe('the code of a system error', () => {
  it('is read from whatever was thrown', () => {
    expect(errnoOf(systemError('EIO'))).toBe('EIO');
    for (const thrown of [null, undefined, 'EIO', 7, {}, { code: 5 }, new Error('EIO')]) expect(errnoOf(thrown)).toBeNull();
    expect(errnoInWords('something\nodd')).toBe('something\\u{a}odd');
    expect([systemError('ENOSPC'), systemError('EDQUOT'), systemError('EIO')].map(saysFull)).toEqual([true, true, false]);
  });
});

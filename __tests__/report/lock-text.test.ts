import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { FileSystem } from '../../src/report/file-system.js';
import { formatLock } from '../../src/report/lock-file.js';
import { NODE_PROCESS_VIEW, ownIdentity, type ProcessIdentity, type ProcessView } from '../../src/report/process-identity.js';
import { openOutputFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError } from './faulty-file-system.js';
import { freshRoot, gateErrorOf } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

const TOKEN = '00112233445566778899aabb';

let root = '';
let lock = '';
let remove = (): void => undefined;
let table = new ProcessTable();
beforeEach(() => {
  ({ root, remove } = freshRoot());
  lock = join(root, 'docs/.fail-closed-gate.lock');
  mkdirSync(join(root, 'docs'));
  table = new ProcessTable();
});
afterEach(() => {
  remove();
});

const open = (view: ProcessView = NODE_PROCESS_VIEW, fs?: FileSystem): ReturnType<typeof openOutputFolder> =>
  openOutputFolder({ outputDirectory: root, outputRoot: root }, 'local-new', fs, view);
const putLock = (owner: ProcessIdentity, token = TOKEN, path = lock): void => {
  writeFileSync(path, formatLock({ token, requestId: 'local-old', owner }));
};

describe('the text of a lock', () => {
  it.each(['', '{"token":"0011', '\u0000'.repeat(200)])(
    'takes over a half-written lock %j that nobody goes on writing',
    (text) => {
      writeFileSync(lock, text);
      const folder = open(table.start(1));
      expect(folder.takenOver).toBe('A half-written lock of a dead run was taken over.');
      expect(readFileSync(lock, 'utf8')).toContain('"pid":1');
      folder.release();
      expect(readdirSync(join(root, 'docs'))).toEqual([]);
    },
  );

  it('waits while a half-written lock changes, and respects it when it is whole', () => {
    const alive = ownIdentity(table.start(7));
    writeFileSync(lock, '');
    let reads = 0;
    const fs = interceptedFileSystem(({ name }) => {
      if (name !== 'read') return;
      reads += 1;
      if (reads === 3) writeFileSync(lock, '{"half');
      if (reads === 5) putLock(alive);
    });
    expect(gateErrorOf(() => open(table.start(1), fs)).message).toContain('process 7');
  });

  it('gives up on a lock that something keeps writing to', () => {
    writeFileSync(lock, '');
    let size = 0;
    const fs = interceptedFileSystem(({ name }) => {
      size += 1;
      if (name === 'read') writeFileSync(lock, '{'.repeat(size % 4_000));
    });
    const error = gateErrorOf(() => open(table.start(1), fs));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain('something keeps writing to it');
  });

  const whole = {
    token: TOKEN,
    request_id: 'r',
    pid: 1,
    start: '1',
    boot: null,
    pid_namespace: null,
    host: 'h',
    platform: 'linux',
  };
  it.each([
    [null],
    [7],
    [[]],
    [{}],
    [{ ...whole, token: '../../x' }],
    [{ ...whole, token: 7 }],
    [{ ...whole, request_id: undefined }],
    [{ ...whole, pid: 0 }],
    [{ ...whole, pid: -1 }],
    [{ ...whole, pid: 1.5 }],
    [{ ...whole, pid: '1' }],
    [{ ...whole, pid: 2 ** 31 }],
    [{ ...whole, start: 1 }],
    [{ ...whole, host: null }],
    [{ ...whole, platform: [] }],
    [{ ...whole, more: 'x'.repeat(5_000) }],
  ])('keeps a lock that it does not understand: %j', (value) => {
    const text = JSON.stringify(value);
    writeFileSync(lock, text);
    const error = gateErrorOf(() => open(table.start(1)));
    expect(error.code).toBe('output_locked');
    expect(error.message).toContain('cannot be understood');
    expect(readFileSync(lock, 'utf8')).toBe(text);
  });

  it.each([
    ['EACCES', 'output_locked'],
    ['EIO', 'output_write_failed'],
  ])('blocks where the lock cannot be read for %s', (code, expected) => {
    writeFileSync(lock, '{}');
    const fs = interceptedFileSystem(({ name, args }) => {
      if (name === 'open' && args[0] === lock) throw systemError(code);
    });
    expect(gateErrorOf(() => open(table.start(1), fs)).code).toBe(expected);
  });
});

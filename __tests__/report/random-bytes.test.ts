import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { randomBytes } from '../../src/report/random-bytes.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

describe('randomBytes', () => {
  test('gives as many bytes as asked for, never the same', () => {
    for (const count of [1, 4, 12, 300]) expect(randomBytes(count)).toHaveLength(count);
    expect(Buffer.from(randomBytes(12)).toString('hex')).not.toBe(Buffer.from(randomBytes(12)).toString('hex'));
  });

  test('gives no byte twice', () => {
    // That one of 300 numbers of 32 bits comes twice by chance happens once in a hundred thousand times.
    const all = Buffer.concat(Array.from({ length: 100 }, () => randomBytes(12))).toString('hex');
    const pieces = all.match(/.{8}/g) ?? [];
    expect(pieces).toHaveLength(300);
    expect(new Set(pieces).size).toBeGreaterThan(298);
  });

  test('takes nothing from a file that stands in the place of the generator', () => {
    const file = join(folder, 'file');
    writeFileSync(file, Buffer.alloc(1_000));
    expect(randomBytes(32, file)).toHaveLength(32);
    expect(Buffer.from(randomBytes(32, file)).equals(Buffer.alloc(32))).toBe(false);
  });

  test('takes nothing from another device, and waits for no FIFO', () => {
    const others = [folder, join(folder, 'absent')];
    if (process.platform !== 'win32') {
      const fifo = join(folder, 'fifo');
      execFileSync('mkfifo', [fifo]);
      others.push(fifo, '/dev/zero', '/dev/null');
    }
    for (const device of others) expect(Buffer.from(randomBytes(32, device)).equals(Buffer.alloc(32))).toBe(false);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { errnoOf } from '../../src/report/errno.js';
import { writeAll } from '../../src/report/write-all.js';
import { temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

/** What `work` throws. */
function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each(['', 'one line\n', 'ä€😀'.repeat(100_000)])('writes all of a text to a file as UTF-8', (text) => {
  const path = join(folder.path, 'file');
  const descriptor = openSync(path, 'wx');
  writeAll(descriptor, text);
  closeSync(descriptor);
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test('throws what the system throws', () => {
  const descriptor = openSync(join(folder.path, 'file'), 'wx');
  closeSync(descriptor);
  expect(errnoOf(thrownBy(() => writeAll(descriptor, 'x')))).toBe('EBADF');
});

if (existsSync('/dev/full')) {
  test('throws on a full device', () => {
    const descriptor = openSync('/dev/full', 'w');
    expect(errnoOf(thrownBy(() => writeAll(descriptor, 'x')))).toBe('ENOSPC');
    closeSync(descriptor);
  });
}

if (process.platform !== 'win32') {
  describe('a pipe that does not block', () => {
    const { O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY } = constants;
    let path = '';
    beforeEach(() => {
      path = join(folder.path, 'pipe');
      expect(spawnSync('mkfifo', [path]).status).toBe(0);
    });

    test('is given up when it is full and nobody reads', () => {
      const descriptor = openSync(path, O_RDWR | O_NONBLOCK);
      fill(descriptor);
      const start = performance.now();
      const thrown = thrownBy(() => writeAll(descriptor, 'verdict', 60));
      expect(thrown).toEqual(new Error('what reads the output of the gate has stopped reading'));
      expect(performance.now() - start).toBeGreaterThanOrEqual(60);
      closeSync(descriptor);
    });

    test('is an error at once when its reader has gone', () => {
      const reader = openSync(path, O_RDONLY | O_NONBLOCK);
      const descriptor = openSync(path, O_WRONLY | O_NONBLOCK);
      closeSync(reader);
      expect(errnoOf(thrownBy(() => writeAll(descriptor, 'verdict', 60_000)))).toBe('EPIPE');
      closeSync(descriptor);
    });

    test('is waited for, longer than the patience in all, as long as its reader goes on reading', async () => {
      const PATIENCE_MS = 1_500;
      const text = 'a line of the log, äöü\n'.repeat(100_000);
      const descriptor = openSync(path, O_RDWR | O_NONBLOCK);
      const copy = join(folder.path, 'copy');
      const reader = spawn(process.execPath, ['-e', SLOW_READER, path, copy], { stdio: 'ignore' });
      const ended = new Promise((resolve) => reader.on('close', resolve));
      // Until the reader runs, nothing of the patience is used up.
      while (!existsSync(copy)) await new Promise((resolve) => setTimeout(resolve, 20));
      const start = performance.now();
      writeAll(descriptor, text, PATIENCE_MS);
      const elapsed = performance.now() - start;
      closeSync(descriptor);
      await ended;
      expect(readFileSync(copy, 'utf8') === text).toBe(true);
      expect(elapsed).toBeGreaterThan(PATIENCE_MS);
    });
  });
}

/** Takes at most 64 KiB every 60 milliseconds, and ends with the pipe. */
const SLOW_READER = `
const { openSync, readSync, writeSync } = require('node:fs');
const [, pipe, copy] = process.argv;
const from = openSync(pipe, 'r');
const to = openSync(copy, 'wx');
const buffer = Buffer.alloc(64 * 1024);
for (;;) {
  const count = readSync(from, buffer);
  if (count === 0) break;
  writeSync(to, buffer.subarray(0, count));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
}
`;

function fill(descriptor: number): void {
  const block = new Uint8Array(4096);
  try {
    for (;;) writeSync(descriptor, block);
  } catch (error) {
    expect(errnoOf(error)).toBe('EAGAIN');
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { readBounded } from '../../src/capture/files.js';
import { put, temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeEach(() => {
  folder = temporaryFolder();
  root = join(folder.path, 'root');
  mkdirSync(root);
});
afterEach(() => {
  folder.remove();
});

const outcome = (path: string, limit = 100): string => {
  const file = readBounded(join(root, path), root, limit);
  return file.state === 'refused' ? file.code : file.state;
};

describe('reading a file', () => {
  test('gives its bytes', () => {
    put(root, 'a/b.json', '{}');
    const file = readBounded(join(root, 'a/b.json'), root, 100);
    expect(file.state === 'read' && Buffer.from(file.bytes).toString()).toBe('{}');
  });

  test('reads up to the limit and not one byte more', () => {
    writeFileSync(join(root, 'x'), 'x'.repeat(100));
    expect(outcome('x')).toBe('read');
    writeFileSync(join(root, 'x'), 'x'.repeat(101));
    expect(outcome('x')).toBe('json_too_large');
    truncateSync(join(root, 'x'), 2 ** 40);
    expect(outcome('x')).toBe('json_too_large');
  });

  test('says absent only for what is not there', () => {
    put(root, 'file', '');
    expect(outcome('nowhere')).toBe('absent');
    expect(outcome('file/below')).toMatch(/absent|file_unreadable/);
    symlinkSync('nowhere', join(root, 'dangling'));
    expect(outcome('dangling')).toBe('file_unreadable');
    symlinkSync('loop', join(root, 'loop'));
    expect(outcome('loop')).toBe('file_unreadable');
  });

  test('stays inside the root, by real paths', () => {
    put(folder.path, 'outside.json', '{}');
    put(folder.path, 'root-sibling/x.json', '{}');
    put(root, 'inside.json', '{}');
    symlinkSync('../outside.json', join(root, 'out'));
    symlinkSync('../root-sibling', join(root, 'sibling'));
    symlinkSync('inside.json', join(root, 'in'));
    expect(outcome('out')).toBe('file_outside_workspace');
    expect(outcome('sibling/x.json')).toBe('file_outside_workspace');
    expect(outcome('../outside.json')).toBe('file_outside_workspace');
    expect(outcome('../root-sibling/x.json')).toBe('file_outside_workspace');
    expect(outcome('in')).toBe('read');
  });

  test('refuses what is no regular file, and waits for nothing', async () => {
    execFileSync('mkfifo', [join(root, 'fifo')]);
    mkdirSync(join(root, 'folder'));
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    for (const name of ['fifo', 'folder', 'socket']) expect([name, outcome(name)]).toEqual([name, 'file_not_regular']);
    await new Promise((resolve) => server.close(resolve));
    const device = readBounded('/dev/zero', '/', 100);
    expect(device.state === 'refused' && device.code).toBe('file_not_regular');
  });

  test('refuses a file that is not as large as it says', () => {
    const file = readBounded('/proc/self/status', '/', 100);
    expect(file.state === 'refused' && file.code).toBe('file_unreadable');
  });
});

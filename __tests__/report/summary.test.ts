import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { MAX_SUMMARY_BYTES } from '../../src/base/limits.js';
import { renderSummary } from '../../src/report/render.js';
import { appendSummary } from '../../src/report/summary.js';
import { hostileRun } from '../support/outcome.js';
import { temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let path = '';
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'summary.md');
});
afterEach(() => {
  folder.remove();
});

const content = (): string => readFileSync(path, 'utf8');

describe('appendSummary', () => {
  test.each([
    ['', '## New\n'],
    ['Old\n', 'Old\n\n## New\n'],
    ['Old', 'Old\n\n## New\n'],
    ['<details>\n', '<details>\n\n## New\n'],
  ])('puts the text behind %j as a block of its own', (before, after) => {
    writeFileSync(path, before);
    expect(appendSummary(path, () => '## New\n')).toBe(before.length);
    expect(content()).toBe(after);
  });

  test('makes the file where it is missing', () => {
    appendSummary(path, () => 'x\n');
    expect(content()).toBe('x\n');
  });

  test('replaces what an earlier call said, and nothing else', () => {
    writeFileSync(path, 'Mine\n');
    const start = appendSummary(path, () => 'allow, and much more of it\n');
    expect(appendSummary(path, () => 'block\n', start)).toBe(start);
    expect(content()).toBe('Mine\n\nblock\n');
    // A file that somebody made shorter meanwhile is not filled up.
    writeFileSync(path, 'M');
    expect(appendSummary(path, () => 'block\n', start)).toBe(1);
    expect(content()).toBe('M\n\nblock\n');
  });

  test.each([
    ['', MAX_SUMMARY_BYTES],
    ['x'.repeat(99) + '\n', MAX_SUMMARY_BYTES - 101],
    ['x'.repeat(100), MAX_SUMMARY_BYTES - 102],
    ['x'.repeat(MAX_SUMMARY_BYTES - 2), 0],
    ['x'.repeat(MAX_SUMMARY_BYTES - 1), 0],
    ['x'.repeat(MAX_SUMMARY_BYTES), 0],
    ['x'.repeat(MAX_SUMMARY_BYTES + 10), 0],
  ])('tells how much room there is (%#), and a text of that size fills it to the byte', (before, room) => {
    writeFileSync(path, before);
    let told = -1;
    appendSummary(path, (bytes) => {
      told = bytes;
      return 'y'.repeat(bytes);
    });
    expect(told).toBe(room);
    expect(Buffer.byteLength(content())).toBe(room === 0 ? before.length : MAX_SUMMARY_BYTES);
  });

  test('stays under the limit with the largest outcome, beside what is there already', () => {
    writeFileSync(path, 'x'.repeat(MAX_SUMMARY_BYTES - 5000));
    const { outcome, delivery } = hostileRun('😀'.repeat(300), 2000);
    appendSummary(path, (room) => renderSummary(outcome, delivery, room));
    expect(Buffer.byteLength(content())).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(content()).toContain('Fail-Closed Gate: block');
  });

  test('leaves the file as it was where the renderer fails', () => {
    writeFileSync(path, 'Old');
    expect(() =>
      appendSummary(path, () => {
        throw new Error('render');
      }),
    ).toThrow('render');
    expect(content()).toBe('Old');
  });

  test('throws for a folder and for a path that cannot be', () => {
    mkdirSync(path);
    expect(() => appendSummary(path, () => 'x')).toThrow();
    expect(() => appendSummary(join(path, 'no', 'file'), () => 'x')).toThrow('ENOENT');
  });
});

if (process.platform !== 'win32') {
  describe('on a system with FIFOs, links and limits', () => {
    test('does not wait on a FIFO', () => {
      expect(spawnSync('mkfifo', [path]).status).toBe(0);
      expect(() => appendSummary(path, () => 'x')).toThrow('the job summary is not a regular file');
    });

    test('writes to no device', () => {
      expect(() => appendSummary('/dev/null', () => 'x')).toThrow('the job summary is not a regular file');
    });

    test('follows no link, nor makes what it points to', () => {
      const target = join(folder.path, 'target');
      symlinkSync(target, path);
      expect(() => appendSummary(path, () => 'x')).toThrow('ELOOP');
      expect(existsSync(target)).toBe(false);
    });

    test('leaves nothing of a text that does not fit on the disk', () => {
      writeFileSync(path, 'Old\n');
      // Never the copy that measures coverage: its process could not write down what it counted.
      const module = pathToFileURL(resolve('build/src/report/summary.js')).href;
      const program = `import { appendSummary } from ${JSON.stringify(module)};
        try { appendSummary(${JSON.stringify(path)}, () => 'x'.repeat(100_000)); } catch (error) { console.log(error.code); }`;
      // A file that may not grow over 1 KiB stands for a disk that is full: the first part of the text is taken.
      const command = 'ulimit -f 1; exec "$0" --input-type=module -e "$1"';
      const run = spawnSync('bash', ['-c', command, process.execPath, program], { encoding: 'utf8' });
      expect(run.stdout).toBe('EFBIG\n');
      expect(content()).toBe('Old\n');
    });
  });
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { GateError } from '../../src/base/error.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { NODE_FILE_SYSTEM, type FileSystem } from '../../src/report/file-system.js';
import { openOutputFolder } from '../../src/report/write.js';
import { interceptedFileSystem, systemError, type CallName } from './faulty-file-system.js';
import { fileSet, freshRoot, layOut, markersIn } from './output-fixture.js';
import { ProcessTable } from './process-table.js';

let root = '';
let remove = (): void => undefined;
beforeEach(() => {
  ({ root, remove } = freshRoot());
});
afterEach(() => {
  remove();
});

/** Without the wait for the disk: thousands of runs are made here, and no power fails. */
const QUICK: FileSystem = { ...NODE_FILE_SYSTEM, fsync: () => undefined };

const CALLS: readonly CallName[] = [
  'lstat',
  'mkdir',
  'readdir',
  'open',
  'fstat',
  'read',
  'write',
  'fchmod',
  'fsync',
  'close',
  'rename',
  'link',
  'unlink',
  'rmdir',
  'umask',
];

/** Lets the n-th call of a name fail, alone or with all later ones; false when there was none. */
function failAt(directory: string, name: CallName, nth: number, code: string, forEver: boolean): boolean {
  mkdirSync(directory);
  layOut(directory, 'yesterday');
  let failures = 0;
  const fs = interceptedFileSystem((call) => {
    if (call.name !== name || call.nth < nth || (call.nth > nth && !forEver)) return;
    failures += 1;
    throw systemError(code);
  }, QUICK);
  let hasOpened = false;
  let broken = new Set<string | undefined>();
  try {
    const folder = openOutputFolder(
      { outputDirectory: directory, outputRoot: directory },
      'local-run',
      fs,
      new ProcessTable().start(1),
    );
    hasOpened = true;
    const provisional = folder.replace(fileSet('provisional'));
    const staged = folder.stage(fileSet('today'));
    const published = folder.publish();
    broken = new Set([...provisional, ...staged, ...published.findings].map(({ path }) => path));
    const markers = markersIn(directory);
    // Each file is today's or has a finding; `written` never says too much.
    OUTPUT_PATHS.forEach((path, index) => {
      if (!broken.has(path)) expect(markers[index]).toBe('today');
      if (published.written.includes(path)) expect(markers[index]).toBe('today');
    });
    folder.release();
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
    broken.add('all');
  }
  const markers = markersIn(directory);
  expect(markers).not.toContain('torn');
  if (hasOpened && broken.size === 0) expect(new Set(markers)).toEqual(new Set(['today']));
  // Where the run got as far as the folder, a set of yesterday that is still whole needs that nothing could be removed.
  if (markers.every((marker) => marker === 'yesterday')) expect(broken.size).toBeGreaterThan(0);
  return failures > 0;
}

describe('calls to the file system that fail', () => {
  for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
    for (const forEver of [false, true]) {
      it.each(CALLS)(`end as findings or a GateError: ${code}${forEver ? ' from then on' : ' once'} at every %s`, (name) => {
        let nth = 1;
        while (failAt(join(root, String(nth)), name, nth, code, forEver)) nth += 1;
        // Each is called at least once in a run without trouble.
        expect(nth).toBeGreaterThan(1);
      });
    }
  }
});

/** What stands behind the digest of an output folder: nothing may change in it that the digest does not show. */

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from '@jest/globals';

import type { DeclaredOutput } from '../../../src/base/execution.js';
import { digestOutputs } from '../../../src/execute/outputs/digest-outputs.js';
import { temporaryFolder } from '../../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);
const folder = join(root, 'dist');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

function digested(): DeclaredOutput | undefined {
  return digestOutputs(root, ['dist'])[0];
}

if (process.platform !== 'win32') {
  test('the digest of a folder is the one that docs/guarded-run.md describes', () => {
    mkdirSync(join(folder, 'b/empty'), { recursive: true });
    writeFileSync(join(folder, 'b/file'), 'content');
    symlinkSync('b/file', join(folder, 'a'));
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const rows = [
      ['a', 'link', hash('b/file')],
      ['b/file', 'file', hash('content')],
    ];
    expect(digested()).toMatchObject({ state: 'folder', files: 1, bytes: 7, sha256: hash(JSON.stringify(rows)) });
  });

  test.each(['/etc/passwd', 'link /etc/passwd'])('a file that holds %p is another output than a link', (text) => {
    symlinkSync('/etc/passwd', join(folder, 'x'));
    const link = digested();
    rmSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x'), text);
    expect([link?.state, digested()?.state]).toEqual(['folder', 'folder']);
    expect(digested()?.sha256).not.toBe(link?.sha256);
  });
}

if (process.platform === 'linux') {
  const TORN = Buffer.from([0xff]);
  const path = Buffer.concat([Buffer.from(`${folder}/`), TORN]);

  test('a name that is no UTF-8 is refused, also beside the file for which it would be taken', () => {
    writeFileSync(join(folder, TORN.toString('utf8')), 'harmless');
    expect(digested()).toMatchObject({ state: 'folder', files: 1 });
    writeFileSync(path, 'hidden');
    expect(digested()).toMatchObject({ state: 'refused', sha256: null });
  });

  test('so is a link that leads to such a name', () => {
    symlinkSync(TORN, join(folder, 'x'));
    expect(digested()).toMatchObject({ state: 'refused', sha256: null });
  });
}

/** The sha256 of the built program, whose code the build changes for speed, beside the one of Node. */

import { createHash } from 'node:crypto';

import { afterAll, expect, test } from '@jest/globals';

import { runEntry } from '../support/fake-runner.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

test('every length around the blocks of sha256, with bytes of all kinds, gives the right digest', async () => {
  const lengths = [...Array.from({ length: 200 }, (_, index) => index), 1_000, 4_096, 100_003];
  const texts = lengths.map((length) =>
    JSON.stringify(Array.from({ length }, (_, index) => letter(length * 7 + index)).join('')),
  );
  const names = texts.map((text, index) => {
    put(folder, `${String(index)}.json`, text);
    return `${String(index)}.json`;
  });
  const ended = await runEntry('cli.js', ['digest', ...names], { cwd: folder, env: {} });
  expect(ended.status).toBe(0);
  const expected = texts.map((text, index) => `${createHash('sha256').update(text).digest('hex')}  ${String(index)}.json\n`);
  expect(ended.stdout).toBe(expected.join(''));
});

/** Letters from all over the first plane, so that bytes above 127 come too; none that JSON writes with an escape. */
function letter(index: number): string {
  return String.fromCodePoint(0x23 + ((index * 7919) % 0x30) + (index % 3) * 0x400);
}

/** Bundles and workspaces, good and damaged, before both programs: this one, and the one written from docs/receipts.md alone. */

import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { runEntry } from './support/fake-runner.js';
import { runPython } from './support/second-program.js';
import { layOut, readExpected, VECTOR_NAMES, vectorFiles } from './support/vectors.js';
import { temporaryFolder } from './support/workspace.js';

interface Report {
  readonly results: readonly { readonly kind: string; readonly verdict?: string; readonly proof?: string | null }[];
}

const { path: root, remove } = temporaryFolder();
afterAll(remove);

describe.each(VECTOR_NAMES)('%s', (name) => {
  const expected = readExpected(name);
  const folder = layOut(join(root, name), vectorFiles(name));

  test('as the Python program sees it', async () => {
    expect(await runPython(folder)).toEqual(expected.python);
  });

  test('as verify sees it', async () => {
    const run = await runEntry('cli.js', ['verify', '--json', folder], { cwd: root });
    const [result] = (JSON.parse(run.stdout) as Report).results;
    const verdict = result?.verdict ?? result?.kind;
    expect({ status: run.status, verdict, proof: result?.proof ?? null }).toEqual(expected.verify);
  });
});

test('the Python program never says more than verify', () => {
  const strength = ['unusable', 'not proved', 'hashes', 'replayed'];
  const disagreeing = VECTOR_NAMES.filter((name) => {
    const { verify, python } = readExpected(name);
    // What only replay and a clock can tell is what the Python program says that it does not look at.
    return strength.indexOf(python.verdict) > strength.indexOf('hashes') || (python.status !== 0 && verify.status === 0);
  });
  expect(disagreeing).toEqual([]);
});

test('there are good ones, damaged ones and one that is none', () => {
  const statuses = VECTOR_NAMES.map((name) => readExpected(name).verify.status);
  expect(new Set(statuses)).toEqual(new Set([0, 1, 2]));
  expect(VECTOR_NAMES.filter((name) => readExpected(name).from === null).length).toBeGreaterThanOrEqual(9);
});

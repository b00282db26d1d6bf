/** Bundles and workspaces, good and damaged, before both programs: this one, and the one written from docs/receipts.md alone. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { runEntry } from './support/fake-runner.js';
import { temporaryFolder } from './support/workspace.js';

interface Expected {
  readonly from: string | null;
  readonly removed: readonly string[];
  readonly why: string;
  readonly verify: { readonly status: number; readonly verdict: string; readonly proof: string | null };
  readonly python: { readonly status: number; readonly verdict: string };
}

interface Report {
  readonly results: readonly { readonly kind: string; readonly verdict?: string; readonly proof?: string | null }[];
}

const VECTORS = '__tests__/vectors';
const NAMES = readdirSync(VECTORS).filter((name) => statSync(join(VECTORS, name)).isDirectory());

const { path: root, remove } = temporaryFolder();
afterAll(remove);

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(VECTORS, name, 'expected.json'), 'utf8')) as Expected;
}

/** The files of a vector by path: those that it is made from, without what is removed, under what is changed. */
function filesOf(name: string): ReadonlyMap<string, Uint8Array> {
  const { from, removed } = readExpected(name);
  const files = new Map(from === null ? [] : filesOf(from));
  for (const path of removed) {
    if (!files.delete(path)) throw new Error(`${name} removes ${path}, which is not there`);
  }
  const own = join(VECTORS, name, 'files');
  for (const entry of statSync(own, { throwIfNoEntry: false }) === undefined
    ? []
    : readdirSync(own, { recursive: true, encoding: 'utf8' })) {
    const place = join(own, entry);
    if (statSync(place).isFile()) files.set(entry.replaceAll('\\', '/'), readFileSync(place));
  }
  return files;
}

/** Writes a vector to a folder of its own. */
function laidOut(name: string): string {
  const folder = join(root, name);
  for (const [path, bytes] of filesOf(name)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The last line of the program is its verdict. */
function verdictOfPython(stdout: string): string {
  const last = stdout.trimEnd().split(/\r?\n/).at(-1) ?? '';
  return /^(?:verdict: )?(hashes|not proved|unusable)\b/.exec(last)?.[1] ?? last;
}

describe.each(NAMES)('%s', (name) => {
  const expected = readExpected(name);
  const folder = laidOut(name);

  test('as the Python program sees it', () => {
    const run = spawnSync('python3', ['examples/verify/verify.py', folder], { encoding: 'utf8' });
    if (run.error !== undefined) throw run.error;
    expect({ status: run.status, verdict: verdictOfPython(run.stdout), stderr: run.stderr }).toEqual({
      ...expected.python,
      stderr: '',
    });
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
  const disagreeing = NAMES.filter((name) => {
    const { verify, python } = readExpected(name);
    // What only replay and a clock can tell is what the Python program says that it does not look at.
    return strength.indexOf(python.verdict) > strength.indexOf('hashes') || (python.status !== 0 && verify.status === 0);
  });
  expect(disagreeing).toEqual([]);
});

test('there are good ones, damaged ones and one that is none', () => {
  const statuses = NAMES.map((name) => readExpected(name).verify.status);
  expect(new Set(statuses)).toEqual(new Set([0, 1, 2]));
  expect(NAMES.filter((name) => readExpected(name).from === null).length).toBeGreaterThanOrEqual(9);
});

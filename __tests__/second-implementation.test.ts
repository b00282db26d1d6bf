/** The programs of examples/verify against damage that no vector holds: any flipped bit, links, devices, hostile JSON. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { runPython, runPythonOnAll, runShell } from './support/second-program.js';
import { layOut, vectorFiles } from './support/vectors.js';
import { temporaryFolder } from './support/workspace.js';

const BAD = { status: 1, verdict: 'not proved' };
const GOOD = { status: 0, verdict: 'hashes' };
/** How many places of each file are tried. */
const SAMPLES = 16;

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let count = 0;
function place(files: ReadonlyMap<string, Uint8Array>): string {
  count += 1;
  return layOut(join(root, String(count)), files);
}

/** Copies of the files in which one bit of one of them is another: the first byte, the last one, and some between. */
function* flipped(files: ReadonlyMap<string, Uint8Array>): Generator<readonly [string, ReadonlyMap<string, Uint8Array>]> {
  for (const [path, bytes] of files) {
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const offset = Math.round((sample * (bytes.length - 1)) / (SAMPLES - 1));
      const copy = Uint8Array.from(bytes);
      copy[offset] = (copy[offset] ?? 0) ^ (1 << (sample % 8));
      yield [`${path} at ${String(offset)}`, new Map(files).set(path, copy)];
    }
  }
}

test.each([
  ['verify.py', ['import hashlib, json, os, stat, sys, time', 'import verify_log as log']],
  ['verify_log.py', ['import re', 'from __main__ import MEANS, canonical, check, digest, parse, same, sha256']],
])('%s has at most 150 lines, and imports nothing but the standard library and the other', (name, expected) => {
  const text = readFileSync(join('examples/verify', name), 'utf8');
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(150);
  const imported = Array.from(text.matchAll(/^(?:from|import) [\w ,.]*\w/gm), ([line]) => line);
  expect(imported).toEqual(expected);
});

test('without the other file it proves nothing', () => {
  const alone = join(root, 'alone');
  mkdirSync(alone);
  copyFileSync('examples/verify/verify.py', join(alone, 'verify.py'));
  const run = spawnSync('python3', [join(alone, 'verify.py'), place(vectorFiles('allow'))], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).not.toContain('verdict');
  expect(run.stderr).toContain('verify_log');
});

test.each(['allow-signed', 'block-evidence', 'guarded-isolated'])('%s with any bit flipped is not proved', async (name) => {
  const whole = place(vectorFiles(name));
  const changed = [...flipped(vectorFiles(name))];
  const [first, ...others] = runPythonOnAll([whole, ...changed.map(([, files]) => place(files))]);
  // One start for all of them gives the answer that a start of its own gives.
  expect(first).toEqual(await runPython(whole));
  expect(first?.status).toBe(0);
  const missed = changed.filter((_, index) => {
    const answer = others[index];
    return answer?.status !== BAD.status || answer.verdict !== BAD.verdict;
  });
  expect(missed.map(([what]) => what)).toEqual([]);
});

describe('a bundle that is no plain folder', () => {
  test('a link in place of a file, to the right bytes', async () => {
    const files = new Map(vectorFiles('allow'));
    const outside = place(files);
    const path = 'audit-log.jsonl';
    files.delete(path);
    const folder = place(files);
    symlinkSync(join(outside, path), join(folder, path));
    expect(await runPython(folder)).toEqual(BAD);
  });

  test('a link beside the files, to a folder', async () => {
    const folder = place(vectorFiles('allow'));
    symlinkSync(root, join(folder, 'more'));
    expect(await runPython(folder)).toEqual(BAD);
  });

  test('a FIFO is not waited for', async () => {
    const folder = place(vectorFiles('allow'));
    expect(spawnSync('mkfifo', [join(folder, 'notes')]).status).toBe(0);
    expect(await runPython(folder)).toEqual(BAD);
  });

  test('an empty folder, and none at all', async () => {
    mkdirSync(join(root, 'empty'));
    for (const path of ['empty', 'absent']) {
      expect(await runPython(join(root, path))).toEqual({ status: 2, verdict: 'unusable' });
    }
  });
});

test.each([
  ['deep', '['.repeat(100_000)],
  ['a lone surrogate', '{"stage": "\\ud800"}'],
  ['a number that overflows', '{"stage": 1e999}'],
  ['a number of many digits', `{"stage": ${'9'.repeat(5000)}}`],
  ['a list', '[]'],
  ['empty', ''],
])('a record that is %s', async (_, text) => {
  const path = 'docs/runtime/stage356_runtime_fail_closed_gate.json';
  expect(await runPython(place(new Map(vectorFiles('workspace')).set(path, Buffer.from(text))))).toEqual(BAD);
});

const hasJq = spawnSync('jq', ['--version']).status === 0 && spawnSync('sha256sum', ['--version']).status === 0;
if (!hasJq) console.warn('jq or sha256sum is not on the PATH: the cases of verify.sh are left out.');

(hasJq ? describe : describe.skip)('verify.sh', () => {
  test.each(['allow-metadata', 'block-gate', 'guarded-allow'])('%s: hashes, and no more', async (name) => {
    expect(await runShell(place(vectorFiles(name)))).toEqual(GOOD);
  });

  test.each(['byte-in-evidence', 'manifest-indented', 'log-lines-swapped', 'run-outcome-edited'])(
    '%s: not proved',
    async (name) => {
      expect(await runShell(place(vectorFiles(name)))).toEqual(BAD);
    },
  );
});

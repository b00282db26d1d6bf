/**
 * One local claim of a nonce: `node bench/replay-store.mjs [--check]`. The compiled store in this process, beside the bare calls that no
 * durable claim can do without: an exclusive file, its flush, and the flush of its folder. In memory, and on the real disk.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { report, temporaryFolder } from './measure.mjs';

const CLAIMS = 501;
/** At most so many milliseconds for a claim, where no disk has to be waited for; what a disk takes, the bare calls take as well. */
const LIMIT_MS = 2;
const LIMIT_ON_DISK = 1.5;
const UNTIL = Date.parse('2026-07-01T00:00:00Z');

const { createLocalReplayStore } = await compiled(resolve('build/bench'));
for (const onDisk of [false, true]) {
  const temporary = temporaryFolder(onDisk);
  try {
    const { first, median, bare } = await measure(temporary.path);
    const where = onDisk ? 'on the real disk' : 'in memory';
    console.log(`Node ${process.version}, ${where}: bare calls ${bare.toFixed(3)} ms, medians of ${CLAIMS - 1}`);
    report(`milliseconds of the first claim, cold, ${where}`, first, null);
    report(`milliseconds of a claim ${where}`, median, onDisk ? null : LIMIT_MS);
    report(`a claim / the bare calls, ${where}`, median / bare, onDisk ? LIMIT_ON_DISK : null);
  } finally {
    temporary.remove();
  }
}

/** The first claim in a new folder, the median of the others, and that of the bare calls, which take turns with them. */
async function measure(path) {
  const { claim } = createLocalReplayStore(join(path, 'state', 'nonces'));
  const bareFolder = join(path, 'bare');
  mkdirSync(bareFolder);
  const signal = new AbortController().signal;
  const claims = [];
  const bare = [];
  for (let index = 0; index < CLAIMS; index += 1) {
    const nonce = `nonce-of-the-benchmark-${index}`;
    let start = performance.now();
    const { state } = await claim(
      { identity: 'octo', action: 'deploy', nonce, until: UNTIL, requestId: 'local-bench' },
      signal,
    );
    claims.push(performance.now() - start);
    if (state !== 'claimed') throw new Error(`${nonce} is ${state}`);
    start = performance.now();
    makeDurable(bareFolder, join(bareFolder, nonce));
    bare.push(performance.now() - start);
  }
  const [first, ...rest] = claims;
  return { first, median: medianOf(rest), bare: medianOf(bare.slice(1)) };
}

function makeDurable(folder, path) {
  const descriptor = openSync(path, 'wx', 0o600);
  writeFileSync(descriptor, 'x'.repeat(200));
  fsyncSync(descriptor);
  closeSync(descriptor);
  const names = openSync(folder, 'r');
  fsyncSync(names);
  closeSync(names);
}

function medianOf(times) {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)];
}

/** The module by itself: what is measured is a function, and no bundle exports it. */
async function compiled(folder) {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('src/ does not compile.');
  return await import(pathToFileURL(join(folder, 'execute/replay-store/local.js')).href);
}

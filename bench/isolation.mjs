/**
 * What an isolated command costs over the bare one: `node bench/isolation.mjs [--check]`. Building the isolation, probing it from inside
 * and running `true` in it, beside `true` started directly by the same compiled modules; and the parts of it.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { report, temporaryFolder } from './measure.mjs';

const RUNS = 41;
/** What isolation may cost over the bare command. Milliseconds. */
const LIMIT_MS = 30;
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const modules = compiled(resolve('build/bench'));
const { prepareIsolation } = await load('execute/isolation/prepare.js');
const { runDirect } = await load('execute/command/run-direct.js');

const temporary = temporaryFolder();
try {
  const folder = realpathSync(temporary.path);
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(workspace, NOBODY, NOBODY);
  const plan = { argv: ['true'], workingDirectory: workspace, workspace, script: null };
  await compare('bubblewrap', plan, undefined);
  if (isRoot) await compare('setpriv', plan, [programsWithout('bwrap', folder)]);
} finally {
  temporary.remove();
}

/** `trusted`: folders with the programs of the mechanism; undefined for those of the system. */
async function compare(mechanism, plan, trusted) {
  const limits = { timeoutSeconds: 60, maxProcesses: 64, maxMemoryMib: 1024, outputs: [], passEnvironment: [] };
  const surroundings = { environment: process.env, records: [], ...(trusted && { trusted }) };
  const [bare, prepared, run, whole] = [[], [], [], []];
  // The first round warms the file cache and is not counted.
  for (let round = 0; round <= RUNS; round += 1) {
    const times = [performance.now()];
    await runDirect(plan, process.env, []);
    times.push(performance.now());
    const isolated = await prepareIsolation(plan, limits, surroundings);
    times.push(performance.now());
    if (!isolated.ok || isolated.isolation.report.mechanism !== mechanism) {
      console.log(`${mechanism}: left out, because it cannot be had here: ${isolated.reasons?.join(' ') ?? ''}`);
      if (isolated.ok) await isolated.isolation.abandon();
      return;
    }
    const { exitStatus } = await isolated.isolation.start();
    times.push(performance.now());
    if (exitStatus !== 0) throw new Error(`true ended with ${exitStatus}`);
    if (round === 0) continue;
    bare.push(times[1] - times[0]);
    prepared.push(times[2] - times[1]);
    run.push(times[3] - times[2]);
    whole.push(times[3] - times[1]);
  }
  const [direct, preparing, running, isolated] = [bare, prepared, run, whole].map(median);
  const parts = `building and probing ${preparing.toFixed(1)} ms, running and taking down ${running.toFixed(1)} ms`;
  console.log(`${mechanism}, Node ${process.version}, medians of ${RUNS}: bare ${direct.toFixed(1)} ms, ${parts}`);
  report(`${mechanism}: an isolated command / the bare one`, isolated / direct, null);
  report(`${mechanism}: what isolation costs / ${LIMIT_MS} ms`, (isolated - direct) / LIMIT_MS, 1);
}

function median(times) {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)];
}

/** A folder that has all programs of the system but one. */
function programsWithout(left, folder) {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  const names = new Set();
  for (const system of ['/usr/bin', '/usr/sbin']) {
    for (const name of readdirSync(system)) {
      if (name === left || names.has(name)) continue;
      names.add(name);
      symlinkSync(join(system, name), join(programs, name));
    }
  }
  return programs;
}

async function load(path) {
  return await import(pathToFileURL(join(modules, path)).href);
}

function compiled(folder) {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('src/ does not compile.');
  return folder;
}

/**
 * What the audit log costs of a run of the gate: `node bench/audit-log.mjs [--check]`. Runs of the compiled modules, each in a process
 * of its own, once with the log and once with one that takes every line and keeps none; their difference beside a run of dist/cli.js.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { medians, report, temporaryFolder } from './measure.mjs';

const RUNS = 31;
const EVIDENCE = resolve(process.env.UPSTREAM_SAMPLES ?? 'examples/allow', 'docs/keys');
/** Earlier runs in the folder with the long log. */
const EARLIER_RUNS = 125;

const modules = compiled(resolve('build/bench'));
const cli = resolve('dist/cli.js');
const child = resolve('bench/audit-log-run.mjs');

for (const earlier of [0, EARLIER_RUNS]) {
  const temporary = temporaryFolder();
  try {
    const origin = workspace(join(temporary.path, 'origin'));
    for (let run = 0; run < earlier; run += 1) spawnSync(process.execPath, [cli, 'gate'], { cwd: origin });
    // Every run has a copy of its own: the log would grow from one to the next.
    let count = 0;
    const run = (args) => ({
      command: process.execPath,
      args,
      get cwd() {
        count += 1;
        const folder = join(temporary.path, String(count));
        cpSync(origin, folder, { recursive: true });
        return folder;
      },
    });
    const [whole, withLog, without] = medians(
      [run([cli, 'gate']), run([child, modules, 'with']), run([child, modules, 'without'])],
      RUNS,
    );
    console.log(`Node ${process.version}, run of the gate ${whole.toFixed(1)} ms, medians of ${RUNS}`);
    report(`the audit log after ${earlier} runs / a run of the gate`, (withLog - without) / whole, earlier === 0 ? 0.1 : null);
  } finally {
    temporary.remove();
  }
}

function workspace(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(EVIDENCE, join(folder, 'docs/keys'), { recursive: true });
  return folder;
}

function compiled(folder) {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const args = [compiler, '-p', 'tsconfig.build.json', '--outDir', folder];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('src/ does not compile.');
  return folder;
}

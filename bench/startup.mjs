/** What a run costs beside starting Node at all: `node bench/startup.mjs [--check]`. Ratios of medians within this run. */
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { medians, PLAIN, report, temporaryFolder } from './measure.mjs';
import { addPolicy, POLICY_OPTIONS } from './policy-workspace.mjs';

const RUNS = 31;
const KIBIBYTE = 1024;
const EVIDENCE = resolve(process.env.UPSTREAM_SAMPLES ?? 'examples/allow', 'docs/keys');

/** A workspace with evidence, and the environment of a runner for it. */
function workspace({ path }) {
  const folder = join(path, 'workspace');
  cpSync(EVIDENCE, join(folder, 'docs/keys'), { recursive: true });
  mkdirSync(join(path, 'temp'));
  for (const [name, text] of [
    ['event.json', '{}'],
    ['output', ''],
    ['summary', ''],
  ])
    writeFileSync(join(path, name), text);
  const env = {
    ...PLAIN,
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_WORKFLOW: 'bench',
    GITHUB_JOB: 'bench',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(path, 'event.json'),
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: join(path, 'output'),
    GITHUB_STEP_SUMMARY: join(path, 'summary'),
    RUNNER_TEMP: join(path, 'temp'),
    'INPUT_UPLOAD-RECEIPTS': 'false',
    // The file would grow over its limit with every run.
    INPUT_SUMMARY: 'false',
  };
  return { folder, env };
}

function removeOutputs(folder) {
  for (const outputs of ['docs/runtime', 'docs/actions']) rmSync(join(folder, outputs), { recursive: true, force: true });
}

const inMemory = temporaryFolder();
const withPolicy = temporaryFolder();
const onDisk = temporaryFolder(true);
try {
  const memory = workspace(inMemory);
  const policy = workspace(withPolicy);
  addPolicy(policy.folder);
  const disk = workspace(onDisk);
  // As in a fresh checkout: what a log of earlier runs costs is measured apart, by audit-log.mjs.
  const node = (args, cwd, env) => ({ command: process.execPath, args, cwd, env, before: () => removeOutputs(cwd) });
  const cli = resolve('dist/cli.js');
  const [bare, commandLine, action, flushed, judged] = medians(
    [
      node(['-e', '0'], memory.folder),
      node([cli, 'gate'], memory.folder),
      node([resolve('dist/index.js')], memory.folder, memory.env),
      node([cli, 'gate'], disk.folder),
      node([cli, 'gate', ...POLICY_OPTIONS], policy.folder),
    ],
    RUNS,
  );
  console.log(`Node ${process.version}, bare start ${bare.toFixed(1)} ms, medians of ${RUNS}`);
  report('command line, gate, output in memory / bare Node', commandLine / bare, 2.0);
  report('Action without upload, output in memory / bare Node', action / bare, 3.0);
  report('the same command line on the real disk (fsync) / in memory', flushed / commandLine, null);
  report('command line with a policy and all gates on / without', judged / commandLine, 1.5);
  for (const name of ['command-line.js', 'index.js'])
    report(`dist/${name}, KiB`, statSync(join('dist', name)).size / KIBIBYTE, 300);
} finally {
  inMemory.remove();
  withPolicy.remove();
  onDisk.remove();
}

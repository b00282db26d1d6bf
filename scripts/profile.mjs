/**
 * Writes scripts/build/called.json: which functions of each script of dist/ a plain run calls, for the build to have them compiled at
 * once. Run `npm run build`, this, and `npm run build` again. A name that is wrong there costs time and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import * as prettier from 'prettier';

import { addPolicy, POLICY_OPTIONS } from '../bench/policy-workspace.mjs';
import { namesAtTop } from './build/eager.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const FEW = 20;
const folder = mkdtempSync(join(tmpdir(), 'profile-'));

try {
  const runs = [gateRuns(), policyRuns(), actionRuns()].flat();
  const called = new Map();
  for (const [number, run] of runs.entries()) addCalled(called, observed(run, join(folder, `coverage-${number}`)));
  const lists = Object.fromEntries([...called].toSorted().map(([file, names]) => [file, [...names].toSorted()]));
  const target = join(ROOT, 'scripts/build/called.json');
  const options = await prettier.resolveConfig(target);
  writeFileSync(target, await prettier.format(JSON.stringify(lists), { ...options, filepath: target }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A decision on the command line with its bundle, and the proof of that. */
function gateRuns() {
  const cwd = workspace('gate');
  const bundle = join(folder, 'bundle');
  const cli = join(DIST, 'cli.js');
  return [
    { args: [cli, 'gate'], cwd },
    { args: [cli, 'gate', '--bundle', bundle], cwd, isProfiled: false },
    { args: [cli, 'verify', bundle], cwd },
  ];
}

function policyRuns() {
  const cwd = workspace('policy');
  addPolicy(cwd);
  return [{ args: [join(DIST, 'cli.js'), 'gate', ...POLICY_OPTIONS], cwd }];
}

function actionRuns() {
  const cwd = workspace('action');
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'temp'));
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_WORKFLOW: 'profile',
    GITHUB_JOB: 'profile',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_WORKSPACE: cwd,
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: join(folder, 'temp'),
    'INPUT_UPLOAD-RECEIPTS': 'false',
  };
  return [{ args: [join(DIST, 'index.js')], cwd, env }];
}

function workspace(name) {
  const path = join(folder, name);
  cpSync(join(ROOT, 'examples/allow/docs/keys'), join(path, 'docs/keys'), { recursive: true });
  return path;
}

/** The scripts that a run read, each with the names of the functions that it called. */
function observed({ args, cwd, env = {}, isProfiled = true }, coverage) {
  const environment = { PATH: process.env.PATH, HOME: folder, ...env, ...(isProfiled && { NODE_V8_COVERAGE: coverage }) };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  if (!isProfiled) return [];
  const { result } = JSON.parse(readFileSync(join(coverage, readdirSync(coverage)[0]), 'utf8'));
  return result
    .filter(({ url }) => url.startsWith(`${pathToFileURL(DIST)}/`))
    .map(({ url, functions }) => ({
      file: basename(url),
      names: functions.filter(({ ranges }) => ranges[0].count > 0).map(({ functionName }) => functionName),
    }));
}

function addCalled(called, scripts) {
  for (const { file, names } of scripts) {
    const top = new Set(namesAtTop(readFileSync(join(DIST, file), 'utf8')));
    const known = called.get(file) ?? new Set();
    for (const name of names) if (top.has(name)) known.add(name);
    // Of a small one nothing is read twice that counts.
    if (known.size >= FEW) called.set(file, known);
  }
}

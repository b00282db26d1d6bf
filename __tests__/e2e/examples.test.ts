/** The examples, from both built entries: each decides as its example.json says, and all are as their script makes them. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { localEnvironment, runAction, runnerWith } from '../support/action-run.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { readRecords, verify } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

interface Example {
  readonly why: string;
  readonly context: 'ci' | 'local';
  readonly options: readonly string[];
  readonly expect: { readonly decision: string; readonly exit_status: number; readonly reasons: readonly string[] };
}

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const NAMES = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'example.json')));

function readExample(name: string): Example {
  return JSON.parse(readFileSync(join('examples', name, 'example.json'), 'utf8')) as Example;
}

function expectDecided(runner: FakeRunner, status: number | null, { expect: wanted }: Example): void {
  const { gate } = readRecords(runner.workspace);
  expect({ decision: gate['runtime_decision'], exit_status: status, reasons: gate['reasons'] }).toEqual(wanted);
  expect(verify(runner.workspace).holds).toBe(true);
}

/** Options as inputs: `--max-age 1h` is `max-age: 1h`. */
function asInputs(options: readonly string[]): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (let index = 0; index < options.length; index += 2) inputs[options[index]?.slice(2) ?? ''] = options[index + 1] ?? '';
  return inputs;
}

describe.each(NAMES)('%s', (name) => {
  const example = readExample(name);

  test('on the command line', async () => {
    const runner = runnerWith(root, name);
    const env = example.context === 'ci' ? runner.environment : {};
    const run = await runEntry('cli.js', ['gate', ...example.options], { cwd: runner.workspace, env });
    expectDecided(runner, run.status, example);
  });

  test('as an Action', async () => {
    const runner = runnerWith(root, name);
    const environment = example.context === 'ci' ? {} : localEnvironment(runner);
    const run = await runAction(runner, { ...asInputs(example.options), 'upload-receipts': 'false' }, environment);
    expectDecided(runner, run.status, example);
    expect(runner.outputs['decision']).toBe(example.expect.decision);
  });
});

test('there is one for every decision and every class of block', () => {
  const kinds = NAMES.map((name) => readExample(name).expect).map(
    ({ decision, exit_status }) => `${decision} ${String(exit_status)}`,
  );
  expect(new Set(kinds)).toEqual(new Set(['allow 0', 'warn 0', 'block 1', 'block 2', 'block 3']));
});

test('they are as the script makes them', () => {
  const run = spawnSync('python3', ['examples/generate.py', '--check'], { encoding: 'utf8' });
  expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
});

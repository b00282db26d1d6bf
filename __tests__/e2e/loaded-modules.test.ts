/** The built program loads the parts that only some runs need when they need them, and stays closed where one is not there. */

import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { annotationsIn, runnerWith } from '../support/action-run.js';
import { runNode, type FakeRunner } from '../support/fake-runner.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { POLICY_FILE, RELEASE_INPUTS, releaseRun } from '../support/release.js';
import { RESULT, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  ({ runner } = releaseRun(root));
});

describe('modules that are loaded only where they are used', () => {
  /** A copy of the built program without these files. */
  function programWithout(...names: readonly string[]): string {
    const folder = join(root, `dist-without-${names.join('-')}`);
    cpSync('dist', folder, { recursive: true });
    for (const name of names) rmSync(join(folder, name));
    return folder;
  }

  const ONLY_SOMETIMES = [
    'code-texts.json',
    'differences.js',
    'policy-engine.js',
    'yaml-library.js',
    'probe-suite.mjs',
    'commands.mjs',
    'github-client.mjs',
    'artifact-client.mjs',
  ];

  test('a run without a policy needs none of them', async () => {
    const bare = runnerWith(root);
    const program = programWithout(...ONLY_SOMETIMES);
    for (const args of [[join(program, 'cli.js'), '--json'], [join(program, 'index.js')]]) {
      const env = { ...bare.environment, 'INPUT_UPLOAD-RECEIPTS': 'false', INPUT_ENVIRONMENT: 'production' };
      const run = await runNode(args, { cwd: bare.workspace, env });
      expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
      expect(readRecords(bare.workspace).gate).toMatchObject({
        runtime_decision: 'allow',
        policy: null,
        effective_policy: null,
      });
    }
  });

  test('a policy whose engine is not there is a block of class gate with its receipts', async () => {
    const program = programWithout('policy-engine.js');
    const inputs = Object.entries({ ...RELEASE_INPUTS, enforcement: 'report-only' });
    const variables = Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const env = { ...runner.environment, ...variables };
    const run = await runNode([join(program, 'index.js')], { cwd: runner.workspace, env });
    expect(run.status).toBe(3);
    expect(verify(runner.workspace).holds).toBe(true);
    expect(leftovers(runner.workspace)).toEqual([]);
    const { gate } = readRecords(runner.workspace);
    expect(gate).toMatchObject({ runtime_decision: 'block', failure_class: 'gate', reasons: ['internal_error'] });
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false', 'failure-class': 'gate' });
    expect(annotationsIn(run.stdout)[0]).toMatchObject({ name: 'error', data: expect.stringContaining('policy-engine.js') });
    expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  });

  test('what reads YAML is needed for a policy in YAML alone, and is no fault of that policy', async () => {
    const program = join(programWithout('yaml-library.js'), 'index.js');
    const variables = Object.fromEntries(
      Object.entries(RELEASE_INPUTS).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const start = { cwd: runner.workspace, env: { ...runner.environment, ...variables } };
    expect((await runNode([program], start)).status).toBe(0);
    expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'allow' });

    const policy = join(runner.workspace, POLICY_FILE);
    renameSync(policy, policy.replace(/json$/, 'yml'));
    const run = await runNode([program], start);
    expect(run.status).toBe(3);
    expect(verify(runner.workspace).holds).toBe(true);
    const { gate } = readRecords(runner.workspace);
    expect(gate).toMatchObject({ runtime_decision: 'block', failure_class: 'gate', reasons: ['internal_error'] });
    expect(annotationsIn(run.stdout)[0]).toMatchObject({ name: 'error', data: expect.stringContaining('yaml-library.js') });
  });

  test.each([
    ['a warning', {}, 'report_failed', () => undefined],
    [
      'damaged evidence',
      {},
      'internal_error',
      (workspace: string) => {
        writeFileSync(join(workspace, RESULT), '{"decision": 1}');
      },
    ],
    ['report-only', { INPUT_ENFORCEMENT: 'report-only' }, 'report_failed', () => undefined],
  ])('%s that cannot be told, because the texts of codes are not there, is a block', async (_, variables, reason, prepare) => {
    const bare = runnerWith(root);
    prepare(bare.workspace);
    const program = programWithout('code-texts.json');
    const env = { ...bare.environment, ...variables, 'INPUT_UPLOAD-RECEIPTS': 'false', ACT: 'true' };
    const action = await runNode([join(program, 'index.js')], { cwd: bare.workspace, env });
    expect(action.status).toBe(3);
    expect(bare.outputs).toMatchObject({ decision: 'block', allowed: 'false', 'failure-class': 'gate' });
    const command = await runNode([join(program, 'cli.js')], { cwd: bare.workspace, env: {} });
    expect({ status: command.status, stdout: command.stdout }).toEqual({ status: 3, stdout: '' });
    expect(command.stderr).toMatch(/^fail-closed-gate: [^\n]+\n$/);
    expect(verify(bare.workspace).holds).toBe(true);
    const { gate } = readRecords(bare.workspace);
    expect(gate).toMatchObject({ runtime_decision: 'block', failure_class: 'gate' });
    expect(gate['reasons']).toContain(reason);
    expect(JSON.stringify(gate['findings'])).toContain('code-texts.json');
  });

  test('evidence of another shape is a block where what would say how it differs is not there', async () => {
    const bare = runnerWith(root);
    const path = join(bare.workspace, RESULT);
    const changed = { ...(JSON.parse(readFileSync(path, 'utf8')) as object), stage: 'another' };
    writeFileSync(path, JSON.stringify(changed));
    const run = await runNode([join(programWithout('differences.js'), 'cli.js'), 'gate', '--json'], {
      cwd: bare.workspace,
      env: bare.environment,
    });
    expect(run.status).toBe(3);
    const { gate } = readRecords(bare.workspace);
    expect(gate).toMatchObject({ runtime_decision: 'block', failure_class: 'gate', reasons: ['internal_error'] });
    expect(JSON.stringify(gate['findings'])).toContain('differences.js');
  });

  test.each(['verifier.js', 'verifier-parts.js'])('verify of the Action without %s fails, and says so', async (missing) => {
    const bare = runnerWith(root);
    const run = await runNode([join(programWithout(missing), 'index.js')], {
      cwd: bare.workspace,
      env: { ...bare.environment, INPUT_COMMAND: 'verify' },
    });
    expect(run.status).toBe(3);
    expect(bare.outputs).toEqual({ allowed: 'false', reasons: '["internal_error"]' });
    expect(annotationsIn(run.stdout)[0]).toMatchObject({ name: 'error', data: expect.stringContaining(missing) });
    expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  });

  test.each([
    ['probe-suite.mjs', ['probe']],
    ['policy-engine.js', ['probe']],
    ['commands.mjs', ['policy']],
    ['commands.mjs', ['init']],
    ['commands.mjs', ['--help']],
  ])('without %s the command %p ends with 3 and says so, without a trace of the stack', async (missing, args) => {
    const run = await runNode([join(programWithout(missing), 'cli.js'), ...args], {
      cwd: runner.workspace,
      env: runner.environment,
    });
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^fail-closed-gate: [^\n]+\n$/);
    expect(run.stderr).toContain(missing);
    expect(readOutputs(runner.workspace).size).toBe(0);
  });

  test.each(['probe-suite.mjs', 'actions-core.js'])(
    'without %s the Action has no verdict, and allows nothing',
    async (missing) => {
      const env = { ...runner.environment, INPUT_COMMAND: 'probe' };
      const run = await runNode([join(programWithout(missing), 'index.js')], { cwd: runner.workspace, env });
      expect(run.status).toBe(3);
      expect(run.stdout).toMatch(new RegExp(`^The probes failed: [^\\n]*${missing.replace('.', '\\.')}`, 'm'));
      expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
      expect(runner.outputs).toEqual({});
      expect(readOutputs(runner.workspace).size).toBe(0);
    },
  );
});

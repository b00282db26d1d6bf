/** The command `probe` from both built entries: each exit status, what is printed and set, and that nothing stays behind. */

import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { annotationsIn, linesOf, runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { runEntry, runNode, type FakeRunner, type Run, type RunOptions } from '../support/fake-runner.js';
import { readOutputs } from '../support/receipts.js';
import { RELEASE_INPUTS, releaseRun, TRACE } from '../support/release.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
let options: readonly string[];
beforeEach(() => {
  ({ runner, options } = releaseRun(root));
});

interface Row {
  readonly id: string;
  readonly verdict: string;
  readonly fail_open: boolean;
}

interface Report {
  readonly probe_count: number;
  readonly blocked_count: number;
  readonly results: readonly Row[];
  readonly not_covered: readonly unknown[];
}

/** Does something that must write no record, change nothing in the workspace, and leave nothing in the temporary folder. */
async function leavingNoTrace(work: () => Promise<Run>): Promise<Run> {
  const before = treeOf(runner.workspace);
  const run = await work();
  expect(treeOf(runner.workspace)).toEqual(before);
  expect(readOutputs(runner.workspace).size).toBe(0);
  expect(readdirSync(runner.temp)).toEqual([]);
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return run;
}

function treeOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? `${path} ${readFileSync(path, 'base64')}` : path;
    })
    .sort();
}

async function cli(args: readonly string[], started?: RunOptions['started']): Promise<Run> {
  const place = { cwd: runner.workspace, env: runner.environment, ...(started !== undefined && { started }) };
  return await leavingNoTrace(async () => await runEntry('cli.js', ['probe', ...args], place));
}

async function action(inputs: Inputs): Promise<Run> {
  return await leavingNoTrace(async () => await runAction(runner, { command: 'probe', ...inputs }));
}

describe('on the command line', () => {
  test('finds a release closed, and prints the report that the schema describes', async () => {
    const run = await cli([...options, '--json']);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(run.stdout)).toHaveLength(1);
    const report = JSON.parse(run.stdout) as Report;
    expect(report).toMatchObject({
      any_fail_open: false,
      production_token_leaked: false,
      verdict: 'ALL_FAIL_CLOSED',
      left_out: 0,
    });
    const fields = ['schema', 'request_id', 'probe_count', 'blocked_count', 'any_fail_open', 'production_token_leaked'];
    expect(Object.keys(report)).toEqual([...fields, 'results', 'not_covered', 'left_out', 'verdict']);
    expect(report.probe_count).toBe(report.results.length);
    expect(report.blocked_count).toBe(report.results.length);
    for (const row of report.results) {
      expect(Object.keys(row).sort()).toEqual(['allow', 'fail_open', 'id', 'reasons', 'token', 'verdict']);
    }
    const schema = JSON.parse(readFileSync('schemas/probe-report.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    // The nine come first, and the signed evidence of the release is damaged as well.
    expect(
      report.results
        .slice(0, 9)
        .map(({ id }) => id.slice(0, 3))
        .join(''),
    ).toBe('P1_P2_P3_P4_P5_P6_P7_P8_P9_');
    expect(report.results.some(({ id }) => id.startsWith('B:'))).toBe(true);
    expect(report.results.filter(({ id }) => id.startsWith(`C:${TRACE}`)).length).toBeGreaterThan(20);
    expect(run.stdout).not.toContain('PRODUCTION_PASS');
  });

  test('prints a table for a person, without colours where there is no terminal', async () => {
    const run = await cli(options);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(run.stdout)[0]).toMatch(/^ALL_FAIL_CLOSED {2}all \d+ probes were blocked\.$/);
    expect(run.stdout).toMatch(/^ {2}production action guard +9 +9$/m);
    expect(run.stdout).toMatch(new RegExp(`^ {2}own ${TRACE} +(\\d+) +\\1$`, 'm'));
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout).not.toContain('PRODUCTION_PASS');
  });

  test('works on a laptop, without a policy', async () => {
    runner = runnerWith(root);
    const work = async (): Promise<Run> => {
      return await runEntry('cli.js', ['probe'], { cwd: runner.workspace, env: { TMPDIR: runner.temp } });
    };
    expect(await leavingNoTrace(work)).toMatchObject({ status: 0, stderr: '' });
  });

  test('gives no verdict and ends with 2 where the evidence does not pass as it is', async () => {
    put(runner.workspace, TRACE, '{}');
    const table = await cli(options);
    expect(table.status).toBe(2);
    expect(table.stdout).toMatch(/^NO VERDICT/);
    expect(table.stdout).not.toMatch(/ALL_FAIL_CLOSED|FAIL_OPEN_DETECTED/);
    const json = JSON.parse((await cli([...options, '--json'])).stdout) as Readonly<Record<string, unknown>>;
    expect(json).toMatchObject({ verdict: null, exit_status: 2 });
    expect(json['findings']).not.toEqual([]);
    // The decision is what counts, and not whether a job would go on.
    expect((await cli([...options, '--enforcement', 'report-only'])).status).toBe(2);
  });

  test('gives no verdict where the policy is broken', async () => {
    put(runner.workspace, '.github/fail-closed-gate.json', '{"version": 2}');
    const run = await cli(options);
    expect(run.status).toBe(2);
    expect(run.stdout).toMatch(/^NO VERDICT/);
  });

  test.each([
    ['an option that there is not', ['--enviroment', 'production']],
    ['a value that is none', ['--max-age', '1 day']],
    ['an argument', ['now']],
  ])('ends with 3 for %s', async (_name, args) => {
    const run = await cli(args);
    expect(run.status).toBe(3);
    expect(run.stdout).toMatch(/^NO VERDICT/);
  });

  // Windows has no signals that a program could answer.
  if (process.platform !== 'win32') {
    test.each(['SIGINT', 'SIGTERM'] as const)('ends with 3 at %s, and takes its folders with it', async (signal) => {
      const run = await cli(options, (child) => {
        const timer = setInterval(() => {
          if (readdirSync(runner.temp).length === 0) return;
          clearInterval(timer);
          child.kill(signal);
        }, 5);
      });
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 3, stdout: '' });
      expect(run.stderr).toMatch(/^fail-closed-gate: The probes failed: [^\n]+\n$/);
    });
  }
});

describe('a gate that is weakened on purpose', () => {
  /** A copy of the built program whose engine is changed by a program text. */
  function weakened(name: string, change: string): string {
    const folder = join(root, `dist-${name}`);
    cpSync('dist', folder, { recursive: true });
    renameSync(join(folder, 'policy-engine.js'), join(folder, 'engine.js'));
    const text = `const real = require('./engine.js');\n`;
    const parts = `{ ...real, ...changes }`;
    const names = ['guardAction', 'loadPolicy', 'policyGates'].map((part) => `exports.${part} = engine.${part};\n`).join('');
    writeFileSync(
      join(folder, 'policy-engine.js'),
      `'use strict';\n${text}const changes = ${change};\nconst engine = ${parts};\n${names}`,
    );
    return folder;
  }

  async function probeWith(program: string): Promise<Run> {
    const place = { cwd: runner.workspace, env: runner.environment };
    return await leavingNoTrace(async () => await runNode([join(program, 'cli.js'), 'probe', '--json', ...options], place));
  }

  function openRows(run: Run): readonly Row[] {
    return (JSON.parse(run.stdout) as Report).results.filter(({ fail_open: open }) => open);
  }

  test('a copy that is not weakened is closed', async () => {
    expect((await probeWith(weakened('same', '{}'))).status).toBe(0);
  });

  test('a guard that hands out its token is found, and so is the token', async () => {
    const run = await probeWith(
      weakened('guard', `{ guardAction: () => ({ verdict: 'ALLOW', allow: true, token: 'PRODUCTION_PASS', reasons: [] }) }`),
    );
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      any_fail_open: true,
      production_token_leaked: true,
      verdict: 'FAIL_OPEN_DETECTED',
    });
    expect(openRows(run).filter(({ id, verdict }) => id.startsWith('P') && verdict === 'ALLOW')).toHaveLength(9);
    // Only where a probe leaked it.
    expect(run.stdout).toContain('PRODUCTION_PASS');
  });

  test('gates of the policy that call everything right are found', async () => {
    const right = `findings.map((found) => ({ ...found, outcome: 'pass' }))`;
    const checks = `check: (...args) => { const checked = real.policyGates.check(...args); const { findings } = checked; return { ...checked, findings: ${right} }; }`;
    const gates = `{ ...real.policyGates, ${checks} }`;
    const loads = `async (...args) => ({ ...(await real.loadPolicy(...args)), gates: changes.policyGates })`;
    const run = await probeWith(weakened('gates', `{ policyGates: ${gates}, loadPolicy: ${loads} }`));
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ any_fail_open: true, verdict: 'FAIL_OPEN_DETECTED' });
    expect(openRows(run).some(({ id }) => id.startsWith(`C:${TRACE}`))).toBe(true);
    expect(openRows(run).some(({ id }) => id.startsWith('B:execution_evidence'))).toBe(true);
  });
});

describe('in the Action', () => {
  test('allows nothing, also where everything is closed', async () => {
    const run = await action(RELEASE_INPUTS);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(runner.outputs).sort()).toEqual(['allowed', 'reasons', 'request-id']);
    expect(runner.outputs).toMatchObject({ allowed: 'false', reasons: '[]' });
    expect(annotationsIn(run.stdout)).toEqual([]);
    expect(linesOf(runner.summary)[0]).toMatch(/^## .* Fail-Closed Gate: `ALL_FAIL_CLOSED` — all \d+ probes were blocked$/);
    expect(run.stdout).toMatch(/^ALL_FAIL_CLOSED/m);
    expect(run.stdout + runner.summary).not.toContain('PRODUCTION_PASS');
  });

  test.each<[string, Inputs, number]>([
    ['evidence that does not pass', { 'subject-digest': 'ab'.repeat(32) }, 2],
    ['an input that is malformed', { 'max-age': '1 day' }, 3],
  ])('tells of %s by an annotation, outputs and the summary', async (_name, inputs, status) => {
    const run = await action({ ...RELEASE_INPUTS, ...inputs });
    expect(run.status).toBe(status);
    expect(annotationsIn(run.stdout)).toMatchObject([{ name: 'error', properties: { title: 'Fail-Closed Gate: probe' } }]);
    expect(runner.outputs['allowed']).toBe('false');
    expect(JSON.parse(runner.outputs['reasons'] ?? '[]')).not.toEqual([]);
    expect(runner.summary).toContain('Fail-Closed Gate: no verdict');
  });
});

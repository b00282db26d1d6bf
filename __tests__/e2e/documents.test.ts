/** Runs what the documents tell readers to run. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { EXECUTION_TYPE, executionPredicate, newKey, statementOf } from '../support/envelopes.js';
import { FakeRunner, runEntry } from '../support/fake-runner.js';
import { blocksIn, codeSpans, readPage, rowsBelow } from '../support/pages.js';
import { copyExample, put, readJson, STATUS, temporaryFolder } from '../support/workspace.js';
import { buildZip } from '../support/zip-builder.js';

interface Example {
  readonly context: 'ci' | 'local';
  readonly options: readonly string[];
  readonly expect: { readonly decision: string; readonly exit_status: number; readonly reasons: readonly string[] };
}

const { path: root, remove } = temporaryFolder();
afterAll(remove);

function readExample(name: string): Example {
  return JSON.parse(readFileSync(join('examples', name, 'example.json'), 'utf8')) as Example;
}

function python(
  program: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string } {
  const run = spawnSync('python3', ['-'], { cwd: folder, input: program, encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.error !== undefined) throw new Error('these tests need python3 on the PATH', { cause: run.error });
  return { status: run.status, stdout: run.stdout };
}

/** Changes one field of a JSON file in place. */
function change(folder: string, path: string, field: string, value: unknown): void {
  writeFileSync(join(folder, path), JSON.stringify({ ...readJson(folder, path), [field]: value }));
}

/** A folder with the records of a run in a complete GitHub Actions environment. */
async function decided(name: string, example: string, outputs = '.'): Promise<FakeRunner> {
  const runner = new FakeRunner(join(root, name));
  copyExample(example, runner.workspace);
  await runEntry('cli.js', ['gate', '--output-directory', outputs], { cwd: runner.workspace, env: runner.environment });
  return runner;
}

describe('README.md', () => {
  const clone = join(root, 'clone');
  const commands = blocksIn(readPage('README.md'), 'sh')
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('node dist/cli.js '))
    // These need an approver, a command and an isolation: the suites of approvals and guarded runs show them.
    .filter((line) => !/^node dist\/cli\.js (?:approve|request|run) /.test(line))
    .map((line) =>
      line
        .replace(/ +#.*$/, '')
        // Nothing of an earlier run lies there.
        .replace('/tmp/bundle', join(root, 'bundle'))
        .split(' ')
        .slice(2),
    );

  beforeAll(async () => {
    for (const name of ['allow', 'warn']) copyExample(name, join(clone, 'examples', name));
    // What a reader of these commands has: a policy, a statement, and a key to sign it with.
    put(clone, '.github/fail-closed-gate.yml', 'version: 1\n');
    put(clone, 'statement.json', JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate())));
    const { privateKey } = newKey('reader', []);
    put(clone, 'private.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    // What another job left: its receipts in a folder, and the archive of its bundle.
    const job = new FakeRunner(join(root, 'other-job'));
    copyExample('allow', job.workspace);
    const bundle = join(job.temp, 'bundle');
    const options = ['--output-directory', 'receipts', '--bundle', bundle];
    expect((await runEntry('cli.js', ['gate', ...options], { cwd: job.workspace })).status).toBe(0);
    cpSync(join(job.workspace, 'receipts'), join(clone, 'receipts'), { recursive: true });
    const paths = readdirSync(bundle, { recursive: true, encoding: 'utf8', withFileTypes: true });
    const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const entries = files.map((file) => ({ name: relative(bundle, file).replaceAll('\\', '/'), content: readFileSync(file) }));
    put(clone, 'receipts.zip', buildZip(entries));
  });

  test('has the commands to try', () => {
    expect(commands).toContainEqual(['gate', '--working-directory', 'examples/warn']);
    expect(commands.length).toBeGreaterThanOrEqual(4);
  });

  test.each(commands.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const keys = 'examples/warn/docs/keys';
    const names = readdirSync(join(clone, keys)).map((name) => `${keys}/${name}`);
    const { status, stderr } = await runEntry(
      'cli.js',
      args.flatMap((arg) => (arg === `${keys}/*.json` ? names : [arg])),
      { cwd: clone },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('says what the first of them prints and writes', async () => {
    const { stdout } = await runEntry('cli.js', ['gate', '--working-directory', 'examples/warn'], { cwd: clone });
    expect(stdout).toMatch(/^WARN/);
    expect(stdout).toContain('local_context_detected_warn_only');
    expect(OUTPUT_PATHS.filter((path) => !existsSync(join(clone, 'examples/warn', path)))).toEqual([]);
  });
});

describe('examples', () => {
  const rows = rowsBelow(readPage('examples/README.md'), 'Examples');
  const names = readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join('examples', entry.name, 'example.json')))
    .map(({ name }) => name);

  test('all stand in their table as they come out', () => {
    const listed = rows.map(([name, , decision = '', status]) => [
      /\[(.+)\]/.exec(name ?? '')?.[1],
      codeSpans(decision)[0],
      Number(status),
    ]);
    const wanted = names.map((name) => [name, readExample(name).expect.decision, readExample(name).expect.exit_status]);
    expect(listed.sort()).toEqual(wanted.sort());
  });

  test.each(names)('%s', async (name) => {
    const { context, options, expect: wanted } = readExample(name);
    const runner = new FakeRunner(join(root, `example-${name}`));
    copyExample(name, runner.workspace);
    const env = context === 'ci' ? runner.environment : {};
    const run = await runEntry('cli.js', ['gate', '--json', ...options], { cwd: runner.workspace, env });
    const { decision, reasons } = JSON.parse(run.stdout) as Example['expect'];
    expect({ decision, exit_status: run.status, reasons }).toEqual(wanted);
  });

  test('are what their generator makes', () => {
    expect(spawnSync('python3', [resolve('examples/generate.py'), '--check']).status).toBe(0);
  });
});

describe('docs/receipts.md', () => {
  const [ofRecords = '', ofEvidence = ''] = blocksIn(readPage('docs/receipts.md'), 'python');
  const [withJq = ''] = blocksIn(readPage('docs/receipts.md'), 'sh');

  test.each(['allow', 'block-policy'])('verifies the records and the evidence of %s', async (example) => {
    const { workspace } = await decided(`verify-${example}`, example);
    for (const program of [ofRecords, ofEvidence]) {
      const { status, stdout } = python(program, workspace);
      expect({ status, bad: stdout.includes('BAD') }).toEqual({ status: 0, bad: false });
    }
  });

  test.each([
    ['the decision', GATE_RECORD_PATH, 'runtime_decision', 'allow'],
    ['the reasons', GATE_RECORD_PATH, 'reasons', []],
    ['the checks of the receipt', RUNTIME_RECEIPT_PATH, 'checks', {}],
    ['the action', ACTION_RECEIPT_PATH, 'action_decision', 'continue'],
    ['the request', ACTION_RECEIPT_PATH, 'request_id', 'local-0000000000000000'],
  ])('finds %s changed', async (what, path, field, value) => {
    const { workspace } = await decided(`changed-${what}`, 'block-policy');
    change(workspace, path, field, value);
    expect(python(ofRecords, workspace).status).toBe(1);
  });

  test('finds evidence changed', async () => {
    const { workspace } = await decided('changed-evidence', 'allow');
    change(workspace, STATUS, 'violations', ['one']);
    expect(python(ofEvidence, workspace)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('BAD status entry_hash'),
    });
  });

  // Left out where these programs are not: Python above proves the same.
  if (spawnSync('sh', ['-c', 'command -v jq && command -v sha256sum']).status === 0) {
    test('verifies a receipt with jq', async () => {
      const { workspace } = await decided('jq', 'allow');
      const verify = (): string => spawnSync('sh', ['-c', withJq], { cwd: workspace, encoding: 'utf8' }).stdout;
      expect(verify()).toBe('ok\n');
      change(workspace, RUNTIME_RECEIPT_PATH, 'reasons', []);
      expect(verify()).toBe('');
    });
  }
});

describe('docs/threat-model.md: the deployment', () => {
  interface Step {
    readonly run?: string;
    readonly shell?: string;
  }
  const [text = ''] = blocksIn(readPage('docs/threat-model.md'), 'yaml');
  const workflow = parse(text) as { jobs: { deploy: { steps: readonly Step[] } } };
  const program = workflow.jobs.deploy.steps.find(({ shell }) => shell === 'python3 {0}')?.run ?? 'raise SystemExit(9)';

  /** Runs the check of the deployment on the records of a run, with changes to its environment. */
  async function deploy(
    name: string,
    example: string,
    env: Readonly<Record<string, string>> = {},
    tamper?: string,
  ): Promise<number | null> {
    const runner = await decided(`deploy-${name}`, example, 'receipts');
    const folder = join(runner.workspace, 'receipts');
    mkdirSync(folder, { recursive: true });
    const EXPECTED = String(readJson(folder, RUNTIME_RECEIPT_PATH)['receipt_sha256']);
    if (tamper !== undefined) change(folder, tamper, 'created_at', '2026-01-01T00:00:00Z');
    return python(program, runner.workspace, { ...runner.environment, EXPECTED, ...env }).status;
  }

  test('starts with the receipt of its own gate', async () => {
    expect(await deploy('allow', 'allow')).toBe(0);
  });

  test.each([
    ['another receipt', { EXPECTED: '0'.repeat(64) }],
    ['no receipt', { EXPECTED: '' }],
    ['another run', { GITHUB_RUN_ID: '1' }],
    ['another attempt', { GITHUB_RUN_ATTEMPT: '3' }],
    ['another commit', { GITHUB_SHA: 'f'.repeat(40) }],
  ])('stops at %s', async (what, env) => {
    expect(await deploy(what, 'allow', env)).toBe(1);
  });

  test('stops at a block, and at changed records', async () => {
    expect(await deploy('block', 'block-policy')).toBe(1);
    expect(await deploy('gate', 'allow', {}, GATE_RECORD_PATH)).toBe(1);
    expect(await deploy('receipt', 'allow', {}, RUNTIME_RECEIPT_PATH)).toBe(1);
  });
});

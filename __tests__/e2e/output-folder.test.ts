/** Output folders that are not what they should be, from the built entries: a block that touches nothing that is not ours. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { GATE_RECORD_PATH, OUTPUT_PATHS, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { runAction, runnerWith } from '../support/action-run.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { leftovers, readOutputs, readRecords, verify } from '../support/receipts.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const entries = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
const NO_UPLOAD = { 'upload-receipts': 'false' };
let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

/** A file system of our own, where this user may mount one: read-only, or so small that it is soon full. */
function mounted(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true });
  return process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
}

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
}

interface Json {
  readonly status: number | null;
  readonly decision: unknown;
  readonly failure_class: unknown;
  readonly reasons: unknown;
  /** Of the output files, those that are said to stand on disk. */
  readonly files: readonly string[];
}

async function gate(...options: readonly string[]): Promise<Json> {
  const run = await runEntry('cli.js', ['gate', '--json', ...options], { cwd: runner.workspace, env: runner.environment });
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  const { paths, ...outcome } = JSON.parse(run.stdout) as Omit<Json, 'files' | 'status'> & {
    paths: Record<string, string | null>;
  };
  const said = Object.values(paths).flatMap((path) => (path === null ? [] : [path.replaceAll('\\', '/')]));
  const files = OUTPUT_PATHS.filter((path) => said.some((one) => one.endsWith(`/${path}`)));
  for (const path of said) expect(existsSync(path)).toBe(true);
  return { ...outcome, status: run.status, files };
}

function blockedBy(...reasons: readonly string[]): object {
  return { status: 3, decision: 'block', failure_class: 'gate', reasons };
}

describe('where outputs may go', () => {
  test('the temporary folder of the runner keeps the work tree clean', async () => {
    const run = await runAction(runner, { ...NO_UPLOAD, 'output-directory': join(runner.temp, 'gate') });
    expect(run.status).toBe(0);
    expect(verify(join(runner.temp, 'gate')).holds).toBe(true);
    expect(runner.outputs['receipt-path']).toBe(join(runner.temp, 'gate', RUNTIME_RECEIPT_PATH));
    expect(readdirSync(join(runner.workspace, 'docs'))).toEqual(['keys']);
  });

  test.each(['../outside', '../../outside', 'sub/../../outside'])('a folder outside is refused: %s', async (path) => {
    expect(await gate('--output-directory', path)).toMatchObject(blockedBy('output_path_refused'));
    expect(existsSync(join(runner.workspace, path))).toBe(false);
    // The receipts of this block go to the working directory.
    expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('block');
    expect(verify(runner.workspace).holds).toBe(true);
  });

  test('a folder beside the workspace whose name begins like it is outside', async () => {
    const beside = `${runner.workspace}-2`;
    expect(await gate('--output-directory', beside)).toMatchObject(blockedBy('output_path_refused'));
    expect(existsSync(beside)).toBe(false);
  });
});

describe('links', () => {
  const LINKED = ['docs/runtime', 'docs/actions', 'out'] as const;

  test.each(LINKED)('are followed nowhere: %s', async (path) => {
    const elsewhere = join(runner.temp, 'elsewhere');
    put(elsewhere, 'stage356_runtime_execution_receipt.json', 'not yours');
    put(elsewhere, 'docs/runtime/stage356_runtime_execution_receipt.json', 'not yours');
    symlinkSync(elsewhere, join(runner.workspace, path), 'junction');
    const outcome = await gate('--output-directory', path === 'out' ? 'out' : '.');
    expect(outcome).toMatchObject(blockedBy('output_path_refused'));
    expect(readFileSync(join(elsewhere, 'stage356_runtime_execution_receipt.json'), 'utf8')).toBe('not yours');
    expect(readFileSync(join(elsewhere, RUNTIME_RECEIPT_PATH), 'utf8')).toBe('not yours');
    expect(readdirSync(elsewhere).sort()).toEqual(['docs', 'stage356_runtime_execution_receipt.json']);
    // What can be written says block: the other folder of the two.
    if (path !== 'out') expect(outcome.files).toHaveLength(3);
  });

  test('in the place of a file are replaced, and are a block', async () => {
    const target = join(runner.temp, 'target.json');
    writeFileSync(target, 'not yours');
    mkdirSync(join(runner.workspace, 'docs/runtime'), { recursive: true });
    symlinkSync(target, join(runner.workspace, RUNTIME_RECEIPT_PATH));
    expect(await gate()).toMatchObject(blockedBy('output_path_refused'));
    expect(readFileSync(target, 'utf8')).toBe('not yours');
    expect(lstatSync(join(runner.workspace, RUNTIME_RECEIPT_PATH)).isFile()).toBe(true);
    expect(verify(runner.workspace).holds).toBe(true);
    // Now that nothing foreign stands there, the next run allows.
    expect(await gate()).toMatchObject({ status: 0, decision: 'allow' });
  });

  test('in the place of the lock are not followed', async () => {
    symlinkSync(join(runner.temp, 'made-by-a-link'), join(runner.workspace, 'docs/.fail-closed-gate.lock'));
    expect(await gate()).toMatchObject({ ...blockedBy('output_path_refused'), files: [] });
    expect(readlinkSync(join(runner.workspace, 'docs/.fail-closed-gate.lock'))).toBe(join(runner.temp, 'made-by-a-link'));
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

describe('folders that are no folders', () => {
  test.each(['out', 'out/deeper'])('a file stands in the way: %s', async (path) => {
    put(runner.workspace, 'out', 'a file');
    expect(await gate('--output-directory', path)).toMatchObject({ ...blockedBy('output_path_refused'), files: [] });
    expect(readFileSync(join(runner.workspace, 'out'), 'utf8')).toBe('a file');
  });

  test('a file stands in the place of docs/runtime: the other files say block', async () => {
    put(runner.workspace, 'docs/runtime', 'a file');
    const outcome = await gate();
    expect(outcome).toMatchObject({ status: 3, decision: 'block' });
    expect(outcome.files).toEqual(OUTPUT_PATHS.filter((path) => path.startsWith('docs/actions')));
    expect(readFileSync(join(runner.workspace, 'docs/runtime'), 'utf8')).toBe('a file');
    expect(readFileSync(join(runner.workspace, OUTPUT_PATHS[3]), 'utf8')).toContain('"action_decision": "terminate"');
  });

  test('a folder stands in the place of a file: the other files say block', async () => {
    mkdirSync(join(runner.workspace, GATE_RECORD_PATH), { recursive: true });
    const outcome = await gate();
    expect(outcome).toMatchObject({ status: 3, decision: 'block' });
    expect(outcome.files).toHaveLength(5);
    expect(readFileSync(join(runner.workspace, RUNTIME_RECEIPT_PATH), 'utf8')).toContain('"runtime_decision": "block"');
  });
});

// Windows knows neither modes that keep a folder from being filled nor limits of a process.
if (process.platform !== 'win32') {
  describe('a folder that cannot be written,', () => {
    test('because it is read-only ends with 3, and tells', async () => {
      const folder = join(runner.workspace, 'out');
      const isMounted = mounted(folder, 'ro,size=64k');
      // Modes stop nobody who may do everything, and nobody at all can make a file in /proc.
      const everywhere = !isMounted && process.getuid?.() === 0;
      if (!isMounted) chmodSync(folder, 0o555);
      const env = { ...runner.environment, ...(everywhere && { GITHUB_WORKSPACE: '/' }) };
      try {
        const args = ['--json', '--output-directory', everywhere ? '/proc' : 'out'];
        const run = await runEntry('cli.js', args, { cwd: runner.workspace, env });
        expect(run.status).toBe(3);
        expect(JSON.parse(run.stdout)).toMatchObject({ decision: 'block', reasons: ['output_write_failed'] });
        expect(readdirSync(folder)).toEqual([]);
      } finally {
        if (isMounted) unmount(folder);
        else chmodSync(folder, 0o755);
      }
    });

    test('because no file may grow leaves no answer of yesterday', async () => {
      expect((await gate()).decision).toBe('allow');
      const command = [process.execPath, join(entries, 'cli.js'), '--json'];
      const limited = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$@"', 'bash', ...command], {
        cwd: runner.workspace,
        env: { ...runner.environment, GITHUB_STEP_SUMMARY: '' },
        encoding: 'utf8',
      });
      expect(limited.status).toBe(3);
      expect(JSON.parse(limited.stdout)).toMatchObject({
        decision: 'block',
        failure_class: 'gate',
        // Not a byte more fits into the audit log either.
        reasons: ['output_write_failed', 'audit_log_failed'],
      });
      expectNoAllow(runner.workspace);
      expect((await gate()).decision).toBe('allow');
      expect(leftovers(runner.workspace)).toEqual([]);
    });

    test('because the disk is full leaves block or nothing, and the next run goes on', async () => {
      const folder = join(runner.workspace, 'out');
      // Where nobody may mount a small disk, the test above shows the same with small files.
      const isMounted = mounted(folder, 'size=128k');
      try {
        expect((await gate('--output-directory', 'out')).decision).toBe('allow');
        const filler = join(folder, 'filler');
        if (isMounted) {
          spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k'], { stdio: 'ignore' });
          expect(await gate('--output-directory', 'out')).toMatchObject(blockedBy('output_write_failed', 'audit_log_failed'));
          expectNoAllow(folder);
          rmSync(filler);
        }
        expect((await gate('--output-directory', 'out')).decision).toBe('allow');
        expect(verify(folder).holds).toBe(true);
        expect(leftovers(folder)).toEqual([]);
      } finally {
        if (isMounted) unmount(folder);
      }
    });
  });
}

function expectNoAllow(folder: string): void {
  const files = readOutputs(folder);
  expect(files.size).toBeLessThan(6);
  for (const text of files.values())
    expect(text).not.toMatch(/"(?:runtime_decision|action_decision)": "(?:allow|continue)"|^(?:allow|continue)$/m);
}

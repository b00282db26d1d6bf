/** An audit log that cannot be written, and runs that die, under the built program: no allow that the log does not know of. */

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import { runnerWith } from '../support/action-run.js';
import { ALLOWED, blockedBy, expectVerified, gateRun, logBytes, logRecords, messageOf } from '../support/audit-log-file.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { readRecords, verify, type Document } from '../support/receipts.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const entries = resolve(process.env['GATE_ENTRY_FOLDER'] ?? 'dist');
let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
});

/** Runs the gate where no file may become larger than so many KiB: what is larger already takes not one more byte. */
function limitedGate({ workspace, environment }: FakeRunner, kibibytes: number): { status: number | null; said: Document } {
  const command = [process.execPath, join(entries, 'cli.js'), '--json'];
  const limit = `ulimit -f ${String(kibibytes)}; exec "$@"`;
  const env = { ...environment, PATH: process.env['PATH'], GITHUB_STEP_SUMMARY: '' };
  const run = spawnSync('bash', ['-c', limit, 'bash', ...command], { cwd: workspace, env, encoding: 'utf8' });
  return { status: run.status, said: JSON.parse(run.stdout) as Document };
}

/** Largest file of a run but its log, in KiB; the log grows beyond it. */
const ROOM = 16;

async function growLog(beyondKibibytes: number): Promise<void> {
  do expect(await gateRun(runner)).toMatchObject(ALLOWED);
  while (logBytes(runner.workspace).length <= beyondKibibytes * 1024);
}

// Windows knows neither limits of a process nor modes that keep a file from being written.
if (process.platform !== 'win32') {
  describe('a log that takes no more bytes', () => {
    test('because the disk is full: a block that says so, with receipts of its own', async () => {
      await growLog(ROOM);
      const before = logBytes(runner.workspace);
      const { status, said } = limitedGate(runner, ROOM);
      expect({ status, ...said }).toMatchObject(blockedBy('audit_log_failed'));
      expect(JSON.stringify(said['findings'])).toMatch(/Nothing can be appended to the audit log \S+: /);
      expect(logBytes(runner.workspace).equals(before)).toBe(true);
      expect(verify(runner.workspace).holds).toBe(true);
      const last = logRecords(runner.workspace).at(-1);
      // What they name is the last record that there is: the next run finds it.
      expect(readRecords(runner.workspace).gate).toMatchObject({
        runtime_decision: 'block',
        audit_log: { sequence: last?.['sequence'], record_hash: last?.['record_hash'] },
      });
      expect(await gateRun(runner)).toMatchObject(ALLOWED);
      expect(readRecords(runner.workspace).gate['audit_log']).toMatchObject({ continuity: 'held' });
      await expectVerified(runner);
    });

    test('in the middle of a record: the block names the last whole one, and the next run goes on behind the half', async () => {
      await growLog(ROOM);
      const before = logBytes(runner.workspace);
      // Some of the records of the run find room, and one does in part; where it is a whole one, the next KiB cuts another.
      const { status, said } = limitedGate(runner, Math.ceil((before.length + 1500) / 1024));
      expect({ status, ...said }).toMatchObject(blockedBy('audit_log_failed'));
      const after = logBytes(runner.workspace);
      expect(after.subarray(0, before.length).equals(before)).toBe(true);
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.at(-1)).not.toBe(0x0a);
      expect(await gateRun(runner)).toMatchObject(ALLOWED);
      expect(logBytes(runner.workspace).subarray(0, after.length).equals(after)).toBe(true);
      expect(logRecords(runner.workspace).filter((one) => one['torn_line_sha256'] !== null)).toHaveLength(1);
      await expectVerified(runner);
    });

    test('from the first record on leaves no allow of yesterday', async () => {
      await growLog(ROOM);
      const before = readRecords(runner.workspace).gate['request_id'];
      expect(limitedGate(runner, 1).status).toBe(3);
      for (const [, text] of filesBelow(join(runner.workspace, 'docs')))
        expect(text).not.toMatch(/"(?:runtime_decision|action_decision)": "(?:allow|continue)"/);
      expect(await gateRun(runner)).toMatchObject(ALLOWED);
      expect(readRecords(runner.workspace).gate['request_id']).not.toBe(before);
      await expectVerified(runner);
    });
  });

  describe('a log that may not be written', () => {
    test('because it cannot be opened: a block that says so', async () => {
      await gateRun(runner);
      const log = join(runner.workspace, AUDIT_LOG_PATH);
      const before = logBytes(runner.workspace);
      // Modes stop nobody who may do everything; a file that may not be changed at all stops everybody.
      const isRoot = process.getuid?.() === 0;
      if (isRoot && spawnSync('chattr', ['+i', log]).status !== 0) return;
      if (!isRoot) chmodSync(log, 0o444);
      try {
        const told = await gateRun(runner);
        expect(told).toMatchObject(blockedBy('audit_log_failed'));
        expect(messageOf(told, 'audit_log_failed')).toMatch(/Nothing can be appended to the audit log/);
        expect(logBytes(runner.workspace).equals(before)).toBe(true);
        expect(verify(runner.workspace).holds).toBe(true);
      } finally {
        if (isRoot) spawnSync('chattr', ['-i', log]);
        else chmodSync(log, 0o644);
      }
      expect(await gateRun(runner)).toMatchObject(ALLOWED);
    });

    test('because its folder takes no new file: a block, and no receipt that says allow', async () => {
      const folder = join(runner.workspace, 'docs/runtime');
      mkdirSync(folder, { recursive: true });
      const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder]).status === 0;
      const isRoot = process.getuid?.() === 0;
      // Where root may not mount, only the tests above show it.
      if (isRoot && !isMounted) return;
      if (!isMounted) chmodSync(folder, 0o555);
      try {
        const told = await gateRun(runner);
        expect(told).toMatchObject({ status: 3, decision: 'block', failure_class: 'gate' });
        expect(told.reasons).toContain('audit_log_failed');
        expect(existsSync(join(runner.workspace, AUDIT_LOG_PATH))).toBe(false);
        for (const [, text] of filesBelow(join(runner.workspace, 'docs/actions')))
          expect(text).not.toMatch(/"action_decision": "continue"/);
      } finally {
        if (isMounted) spawnSync('umount', ['-l', folder]);
        else chmodSync(folder, 0o755);
      }
      expect(await gateRun(runner)).toMatchObject(ALLOWED);
    });
  });
}

describe('kill -9 at each call that changes a file', () => {
  test('leaves nothing that says allow, and no bundle, which the log had not announced', async () => {
    const preload = new URL('../support/kill-at-call.js', import.meta.url).href;
    const nodeOptions = [process.env['NODE_OPTIONS'] ?? '', `--import=${preload}`].join(' ').trim();
    expect(await gateRun(runner)).toMatchObject(ALLOWED);
    const yesterday = readRecords(runner.workspace).gate['request_id'];
    const killedAt = async (call: number): Promise<{ stderr: string; copy: FakeRunner; status: number | null }> => {
      const copy = runnerWith(root);
      cpSync(runner.workspace, copy.workspace, { recursive: true });
      const env = { ...copy.environment, NODE_OPTIONS: nodeOptions, ...(call > 0 && { GATE_TEST_KILL_AT: String(call) }) };
      const run = await runEntry('cli.js', ['gate', '--json', '--bundle', '../bundle'], { cwd: copy.workspace, env });
      return { stderr: run.stderr, status: run.status, copy };
    };
    const calls = Number(/^calls: (\d+)$/m.exec((await killedAt(0)).stderr)?.[1]);
    expect(calls).toBeGreaterThan(100);
    const seen = { allows: 0, bundles: 0, torn: 0 };
    for (let first = 1; first <= calls; first += 2) {
      await Promise.all(
        [first, first + 1].map(async (call) => {
          if (call > calls) return;
          const { copy, status } = await killedAt(call);
          expect(status).not.toBe(0);
          const records = logRecords(copy.workspace);
          const announced = (event: string, digest: unknown): boolean =>
            records.some((one) => one['event'] === event && one['data_hash'] === digest);
          for (const action of actionReceiptsBelow(join(copy.workspace, 'docs'))) {
            if (action['request_id'] === yesterday || action['action_decision'] !== 'continue') continue;
            seen.allows += 1;
            expect(announced('receipts_intended', action['action_receipt_sha256'])).toBe(true);
          }
          for (const action of actionReceiptsBelow(join(copy.workspace, '../bundle'))) {
            seen.bundles += 1;
            expect(announced('bundle_intended', action['action_receipt_sha256'])).toBe(true);
          }
          if (logBytes(copy.workspace).at(-1) === 0x0a) return;
          seen.torn += 1;
          expect(await gateRun(copy)).toMatchObject(ALLOWED);
          expect(logRecords(copy.workspace).some((one) => one['torn_line_sha256'] !== null)).toBe(true);
          await expectVerified(copy);
        }),
      );
    }
    // All of it was to be seen: otherwise nothing was shown.
    expect(seen.allows).toBeGreaterThan(10);
    expect(seen.bundles).toBeGreaterThan(2);
    expect(seen.torn).toBeGreaterThan(4);
    // A run of the gate for each call, and there are many.
  }, 300_000);
});

/** All regular files below a folder, staged ones and those of a dead run too, by their paths. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]));
}

/** The action receipts below a folder that are whole. */
function actionReceiptsBelow(folder: string): readonly Document[] {
  return [...filesBelow(folder)].flatMap(([path, text]) => {
    if (!path.includes('stage357_runtime_action_receipt') || !text.endsWith('}\n')) return [];
    return [JSON.parse(text) as Document];
  });
}

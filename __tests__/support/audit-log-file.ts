/** The audit log of an output folder, read as a stranger would read it: by docs/receipts.md §11 alone. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from '@jest/globals';

import { AUDIT_LOG_PATH } from '../../src/base/outcome.js';
import { runEntry, type FakeRunner, type RunOptions } from './fake-runner.js';
import type { Document } from './receipts.js';

/** What one run of the built gate said, and how it ended. */
export interface GateRun {
  readonly status: number | null;
  readonly decision: unknown;
  readonly failure_class: unknown;
  readonly reasons: unknown;
  readonly request_id: unknown;
  readonly findings: readonly { readonly code: string; readonly message: string; readonly line?: number }[];
  readonly hashes: Readonly<Record<string, unknown>>;
}

/** Runs the command line in the workspace of a runner. */
export async function gateRun(
  runner: FakeRunner,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  started?: RunOptions['started'],
): Promise<GateRun> {
  const run = await runEntry('cli.js', ['gate', '--json', ...options], {
    cwd: runner.workspace,
    env: { ...runner.environment, ...env },
    ...(started && { started }),
  });
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return { ...(JSON.parse(run.stdout) as Omit<GateRun, 'status'>), status: run.status };
}

/** A run that allows. */
export const ALLOWED = { status: 0, decision: 'allow', reasons: ['runtime_allowed_in_ci_context'] };

/** A run that the audit log, or the bundle, makes a block. */
export function blockedBy(code: string): object {
  return { status: 3, decision: 'block', failure_class: 'gate', reasons: [code] };
}

/** The message of the one finding that has a code. */
export function messageOf({ findings }: GateRun, code: string): string {
  const [found, ...more] = findings.filter((one) => one.code === code);
  expect(more).toEqual([]);
  return found?.message ?? '';
}

export function logBytes(folder: string): Buffer {
  return readFileSync(join(folder, AUDIT_LOG_PATH));
}

export function putLog(folder: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, AUDIT_LOG_PATH), content);
}

/** The whole records of a log, in their order; lines that a killed run left are not among them. */
export function logRecords(folder: string): readonly Document[] {
  const run = spawnSync('python3', ['-c', PROGRAM, join(folder, AUDIT_LOG_PATH)], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as readonly Document[];
}

/** The events of a log, in their order. */
export function eventsIn(folder: string, requestId?: unknown): readonly unknown[] {
  const records = logRecords(folder).filter((one) => requestId === undefined || one['request_id'] === requestId);
  return records.map((one) => one['event']);
}

/** `verify` of the built command line proves the workspace as far as hashes go, its whole log among them. */
export async function expectVerified({ workspace }: FakeRunner): Promise<void> {
  const run = await runEntry('cli.js', ['verify', '--json', workspace], { cwd: workspace });
  expect(JSON.parse(run.stdout)).toMatchObject({ results: [{ kind: 'workspace', verdict: 'hashes', exit_status: 0 }] });
  expect(run.status).toBe(0);
}

/** Recomputes the whole chain and fails where it does not hold. */
const PROGRAM = `
import hashlib, json, sys
*lines, rest = open(sys.argv[1], "rb").read().split(b"\\n")
def canonical(x):
    return json.dumps(x, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
def torn_before(number):
    try:
        return json.loads(lines[number + 1])["torn_line_sha256"]
    except (IndexError, ValueError, TypeError, KeyError):
        return None
records, numbers = [], {}
previous, sequence = "GENESIS", 0
for number, line in enumerate(lines):
    if torn_before(number) == hashlib.sha256(line).hexdigest():
        continue
    record = json.loads(line)
    assert canonical(record) == line, number
    without = {key: value for key, value in record.items() if key != "record_hash"}
    sequence += 1
    request = record["request_id"]
    numbers[request] = numbers.get(request, 0) + 1
    assert record["previous_hash"] == previous, ("previous_hash", number)
    assert record["sequence"] == sequence, ("sequence", number)
    assert record["record_id"] == request + "." + str(numbers[request]), ("record_id", number)
    previous = hashlib.sha256(canonical(without)).hexdigest()
    assert record["record_hash"] == previous, ("record_hash", number)
    records.append(record)
json.dump(records, sys.stdout)
`;

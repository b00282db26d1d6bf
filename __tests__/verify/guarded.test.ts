/** Bundles of approved and guarded runs, as verify sees them. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { AUDIT_SLICE_PATH, RECORDED_INPUTS_PATH } from '../../src/base/bundle.js';
import { canonicalOfPlain } from '../../src/base/canonical.js';
import { sha256 } from '../../src/base/digest.js';
import { GateError } from '../../src/base/error.js';
import { ACTION_POLICY_PATH, AUDIT_LOG_PATH, GATE_RECORD_PATH, RUN_OUTCOME_PATH } from '../../src/base/outcome.js';
import { auditorParts } from '../../src/verifier-parts.js';
import { readWorkspace } from '../../src/verify-suite/read-workspace.js';
import { reportCompliance } from '../../src/verify/compliance.js';
import { verifyTarget, type Auditor } from '../../src/verify.js';
import { failedChecks, judgeBundle, resealed, textOf, type Files } from '../support/audited-bundle.js';
import { EXITED } from '../support/guarded.js';
import { guardedBundle, type GuardedParts } from '../support/guarded-bundle.js';
import { mutate, valueAt, waysOf, type Plain, type Way } from '../support/mutations.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const ISOLATED: GuardedParts = { execution: { start: () => ({ ...EXITED, isolationHeld: true }) } };
const isolated: GuardedParts = { ...ISOLATED, isLocal: true };

describe('a bundle that nobody touched', () => {
  test.each<[string, GuardedParts, string, number]>([
    ['an approved run', {}, 'allow', 0],
    ['an approved run of the gate alone', { command: null }, 'allow', 0],
    ['an approved run that is isolated', isolated, 'warn', 0],
    ['a run without approval', { approval: null }, 'allow', 0],
    ['a nonce that was used', { claim: () => ({ state: 'already-used' }) }, 'block', 201],
    ['no store', { claim: null }, 'block', 203],
    ['no store, which the policy takes', { claim: null, command: null, rules: { replay: 'optional' } }, 'warn', 0],
    ['no store, which makes the command isolated', { ...ISOLATED, claim: null, rules: { replay: 'optional' } }, 'warn', 0],
    ['replay protection that is off', { claim: null, rules: { replay: 'off' } }, 'allow', 0],
    ['a store that fails', { claim: () => fails('replay_store_unavailable') }, 'block', 203],
    ['another command than the approved one', { approval: { command_sha256: 'a'.repeat(64) } }, 'block', 201],
    ['no isolation', { ...isolated, execution: { prepare: () => ({ ok: false, reasons: ['None is there.'] }) } }, 'block', 203],
    [
      'an isolation that was lost',
      { isLocal: true, execution: { start: () => ({ ...EXITED, isolationHeld: false }) } },
      'warn',
      3,
    ],
    ['a command that failed', { execution: { start: () => ({ ...EXITED, exitStatus: 7 }) } }, 'allow', 7],
    [
      'a command that a signal ended',
      { execution: { start: () => ({ ...EXITED, state: 'signaled', exitStatus: 137, signal: 'SIGKILL' }) } },
      'allow',
      137,
    ],
    ['a command that took too long', { execution: { start: () => ({ ...EXITED, state: 'timed-out' }) } }, 'allow', 124],
    [
      'a command that could not be started',
      { execution: { start: () => ({ ...EXITED, state: 'not-started', exitStatus: null, problem: 'There is none.' }) } },
      'allow',
      203,
    ],
    ['a command that was lost', { execution: { start: () => fails('internal_error') } }, 'allow', 3],
    ['outputs that cannot be read', { outputs: ['dist'], execution: { outputs: () => fails('internal_error') } }, 'allow', 3],
    [
      'an upload that failed behind the command',
      {
        settings: { uploadReceipts: true },
        change: ({ ports }) => ({ ...ports, upload: { upload: async () => await Promise.reject(new Error('gone')) } }),
      },
      'allow',
      3,
    ],
    [
      'an upload that failed behind a block',
      {
        claim: null,
        settings: { uploadReceipts: true },
        change: ({ ports }) => ({ ...ports, upload: { upload: async () => await Promise.reject(new Error('gone')) } }),
      },
      'block',
      203,
    ],
  ])('is replayed: %s', async (_, parts, decision, status) => {
    const made = await guardedBundle(root, parts);
    const judged = judgeBundle(made.files, { now: Date.now() });
    expect(judged.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(judged).toMatchObject({ verdict: 'replayed', decision });
    expect(made.status).toBe(status);
    expect(failedChecks(judged)).toEqual([]);
  });
});

const NONE = 'not applicable';

describe('what the invariants say', () => {
  test.each<[string, GuardedParts, readonly string[]]>([
    ['an approved run', {}, ['met', 'met', 'met', 'met', 'met', 'met']],
    ['an approved run that is isolated, with a local store', isolated, ['met', 'met', 'met', 'met', 'met', 'met']],
    ['an approved run of the gate alone', { command: null }, ['met', 'met', 'met', 'met', 'met', NONE]],
    ['a run without approval', { approval: null }, ['not met', NONE, NONE, 'met', 'not met', 'not met']],
    ['a nonce that was used', { claim: () => ({ state: 'already-used' }) }, ['met', NONE, 'met', 'met', 'met', 'met']],
    [
      'replay protection that is off',
      { claim: null, rules: { replay: 'off' } },
      ['not met', 'met', 'not met', 'met', 'met', 'met'],
    ],
    [
      'no store, which the policy takes',
      { claim: null, command: null, rules: { replay: 'optional' } },
      ['not met', 'met', 'not met', 'met', 'met', NONE],
    ],
    [
      'another command than the approved one',
      { approval: { command_sha256: 'a'.repeat(64) } },
      ['met', NONE, NONE, 'met', 'met', 'met'],
    ],
    [
      'evidence that is withheld',
      { settings: { includeEvidence: false } },
      ['not met', 'not met', 'not met', 'not met', 'met', 'met'],
    ],
  ])('of %s', async (_, parts, expected) => {
    const { files } = await guardedBundle(root, parts);
    const judged = judgeBundle(files, { now: Date.now() });
    expect(failedChecks(judged)).toEqual([]);
    const { invariants } = reportCompliance([{ ...judged, path: 'bundle', exit_status: 0 }], OCCASION);
    expect(invariants.map(({ result }) => result)).toEqual(expected);
  });
});

describe('the folder that a run wrote to', () => {
  test.each<[string, GuardedParts]>([
    ['an approved run', {}],
    ['an isolated run', isolated],
    ['a run that was refused', { claim: () => ({ state: 'already-used' }) }],
  ])('holds as far as its files go: %s', async (_, parts) => {
    const { runner } = await guardedBundle(root, parts);
    const judged = verifyTarget(readWorkspace(runner.workspace), AUDITOR);
    expect(judged).toMatchObject({ kind: 'workspace', verdict: 'hashes' });
    const path = join(runner.workspace, RUN_OUTCOME_PATH);
    const changed = readFileSync(path, 'utf8').replace('"created_at": "20', '"created_at": "19');
    writeFileSync(path, changed);
    expect(failedChecks(verifyTarget(readWorkspace(runner.workspace), AUDITOR))).toContain('run-outcome-sha256');
    rmSync(path);
    expect(failedChecks(verifyTarget(readWorkspace(runner.workspace), AUDITOR))).toContain('run-outcome-form');
  });

  test('may hold a command whose end nobody knows, which is told and fails nothing', async () => {
    // With declared outputs, of which nothing is known before the end.
    const { runner } = await guardedBundle(root, { approval: null, outputs: ['dist'] });
    const path = join(runner.workspace, RUN_OUTCOME_PATH);
    const ended = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Plain>;
    const body = { ...ended, state: 'started', duration_ms: null, exit_status: null, outputs: [] };
    const killed = { ...body, outcome_sha256: sha256(canonicalOfPlain(body, 'outcome_sha256')) };
    writeFileSync(path, `${JSON.stringify(killed, null, 2)}\n`);
    const log = join(runner.workspace, AUDIT_LOG_PATH);
    writeFileSync(log, readFileSync(log, 'utf8').replace(/[^\n]*"command_finished"[^]*$/, ''));
    const judged = verifyTarget(readWorkspace(runner.workspace), AUDITOR);
    expect(judged.verdict).toBe('hashes');
    expect(judged.checks).toContainEqual(expect.objectContaining({ name: 'command-end', outcome: 'skip' }));
  });
});

const OCCASION = { createdAt: '2026-03-01T12:00:00Z', tool: { name: 'fail-closed-gate', version: '1.0.0' } };
const AUDITOR: Auditor = { now: Date.now() + 60_000, expectedSha256: null, expectedKeys: null, parts: auditorParts };

/** Everything that a changed record can say; what is there already is left out. */
const OTHERS: readonly Plain[] = [
  null,
  true,
  false,
  0,
  7,
  '',
  'exited',
  'signaled',
  'a'.repeat(64),
  '2026-01-01T00:00:00Z',
  'local',
  [],
];

/** Cloned arrays are those of another realm, and no record is made of them. */
const plain = (document: Plain): Plain => JSON.parse(JSON.stringify(document)) as Plain;

/** A document with each of its values changed to each other one, taken away, and doubled in name. */
function* changesOf(document: Plain, at: Way = []): Generator<Plain> {
  for (const way of waysOf(document).filter((one) => at.every((key, index) => one[index] === key))) {
    for (const value of OTHERS) {
      if (!isDeepStrictEqual(valueAt(document, way), value)) yield plain(mutate(document, { way, kind: 'set', value }));
    }
    yield plain(mutate(document, { way, kind: 'remove', value: null }));
    yield plain(mutate(document, { way, kind: 'add', value: 'x' }));
  }
}

const parsed = (files: Files, path: string): Plain => JSON.parse(textOf(files, path)) as Plain;
const withFile = (files: Files, path: string, document: Plain): Files =>
  resealed(new Map([...files, [path, Buffer.from(`${JSON.stringify(document, null, 2)}\n`)]]));

describe.each<[string, GuardedParts]>([
  ['an approved run', {}],
  ['an isolated run', isolated],
])('any single change of %s', (_, parts) => {
  let files: Files;
  beforeAll(async () => {
    ({ files } = await guardedBundle(root, { ...parts, outputs: ['dist', 'docs/keys'] }));
    expect(judgeBundle(files, { now: Date.now() }).verdict).toBe('replayed');
  });
  const missed = (changed: Iterable<Files>): number => {
    let count = 0;
    for (const one of changed) {
      count += 1;
      const judged = judgeBundle(one, { now: Date.now() });
      if (judged.verdict !== 'not proved') throw new Error(textOf(one, RUN_OUTCOME_PATH));
    }
    return count;
  };

  test('in the outcome record is found, also where its hash is made anew', () => {
    const honest = parsed(files, RUN_OUTCOME_PATH);
    function* all(): Generator<Files> {
      for (const change of changesOf(honest)) {
        yield withFile(files, RUN_OUTCOME_PATH, change);
        const rehashed = { ...(change as Record<string, Plain>) };
        rehashed['outcome_sha256'] = sha256(canonicalOfPlain(rehashed, 'outcome_sha256'));
        // Another hash alone is put right by that.
        if (!isDeepStrictEqual(rehashed, honest)) yield withFile(files, RUN_OUTCOME_PATH, rehashed);
      }
    }
    expect(missed(all())).toBeGreaterThan(300);
  });

  test.each<[string, Way]>([
    [GATE_RECORD_PATH, ['approval']],
    [RECORDED_INPUTS_PATH, ['nonce_claim']],
    [RECORDED_INPUTS_PATH, ['isolation']],
    [ACTION_POLICY_PATH, ['capability_enforcement']],
  ])('in %s %j is found', (path, at) => {
    function* all(): Generator<Files> {
      for (const change of changesOf(parsed(files, path), at)) yield withFile(files, path, change);
    }
    expect(missed(all())).toBeGreaterThan(5);
  });

  test.each(['nonce_claim_intended', 'nonce_claimed', 'command_intended', 'command_finished'])(
    'in the audit record %s is found by what the records say, whoever makes the chain anew',
    (event) => {
      for (const [field, values] of AUDITED) {
        for (const value of values) {
          const changed = rechained(files, (rows) =>
            rows.map((row) => (row.event === event ? { ...row, [field]: value } : row)),
          );
          if (textOf(changed, AUDIT_SLICE_PATH) === textOf(files, AUDIT_SLICE_PATH)) continue;
          const failed = failedChecks(judgeBundle(changed, { now: Date.now() }));
          const expected = field === 'gate' || field === 'outcome' ? /request|command/ : /request|claim|command|chain/;
          expect([field, value, failed.some((name) => name.startsWith('audit-log') && expected.test(name))]).toEqual([
            field,
            value,
            true,
          ]);
        }
      }
    },
  );

  test.each<[string, (rows: readonly Row[]) => readonly Row[]]>([
    ['no intent to claim', (rows) => rows.filter(({ event }) => event !== 'nonce_claim_intended')],
    ['no answer of the store', (rows) => rows.filter(({ event }) => event !== 'nonce_claimed')],
    ['no claim at all', (rows) => rows.filter(({ event }) => !event.startsWith('nonce_'))],
    ['a claim behind the decision', (rows) => [...rows.filter(isNoClaim), ...rows.filter((row) => !isNoClaim(row))]],
    ['no intent to start', (rows) => rows.filter(({ event }) => event !== 'command_intended')],
    ['no end', (rows) => rows.filter(({ event }) => event !== 'command_finished')],
    ['no command at all', (rows) => rows.filter(({ event }) => !event.startsWith('command_'))],
    ['a start before the receipts', (rows) => rows.filter(({ event }) => event !== 'receipts_written')],
    [
      'a decision behind the start',
      (rows) => rows.flatMap((row) => (row.event === 'command_intended' ? [row, ...decided(rows)] : [row])),
    ],
    ['two starts', (rows) => rows.flatMap((row) => (row.event.startsWith('command_') ? [row, row] : [row]))],
  ])('of the order of the log is found: %s', (_name, change) => {
    const failed = failedChecks(judgeBundle(rechained(files, change), { now: Date.now() }));
    expect(failed.filter((name) => name === 'audit-log-claim' || name === 'audit-log-command')).not.toEqual([]);
  });

  test('that takes the outcome record away, or adds one to a run that starts nothing, is found', async () => {
    const without = new Map(files);
    without.delete(RUN_OUTCOME_PATH);
    expect(failedChecks(judgeBundle(resealed(without), { now: Date.now() }))).toContain('run-outcome-form');
    const plain = await guardedBundle(root, { command: null });
    const added = new Map([...plain.files, [RUN_OUTCOME_PATH, files.get(RUN_OUTCOME_PATH) ?? Buffer.of()]]);
    expect(failedChecks(judgeBundle(resealed(added), { now: Date.now() }))).toEqual(['manifest-complete']);
  });
});

type Row = Readonly<Record<string, Plain>> & { readonly event: string; readonly request_id: string };

const AUDITED: readonly (readonly [string, readonly Plain[]])[] = [
  ['approval_id', [null, 'another']],
  ['outcome', ['exited 1', 'not-started']],
  ['data_hash', [null, 'b'.repeat(64)]],
  ['code', ['approval_nonce_used', 'expired']],
  ['decision', ['block', 'warn', 'allow']],
  ['action', ['terminate', 'isolate_and_continue', 'continue']],
  ['gate', ['approval']],
];

const isNoClaim = ({ event }: Row): boolean => !event.startsWith('nonce_');
const decided = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ event }) => event === 'decision_made' || event === 'action_planned');

/** The bundle with other rows in its log, numbered and chained anew. */
function rechained(files: Files, change: (rows: readonly Row[]) => readonly Row[]): Files {
  const rows = textOf(files, AUDIT_SLICE_PATH)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  let previous = rows[0]?.['previous_hash'] ?? null;
  const lines = change(rows).map((row, index) => {
    const id = `${row.request_id}.${String(index + 1)}`;
    const sequence = Number(rows[0]?.['sequence']) + index;
    const placed = { ...row, sequence, record_id: id, previous_hash: previous };
    previous = sha256(canonicalOfPlain(placed, 'record_hash'));
    return `${canonicalOfPlain({ ...placed, record_hash: previous })}\n`;
  });
  return resealed(new Map([...files, [AUDIT_SLICE_PATH, Buffer.from(lines.join(''))]]));
}

function fails(code: 'replay_store_unavailable' | 'internal_error'): never {
  throw new GateError(code, 'It does not answer.');
}

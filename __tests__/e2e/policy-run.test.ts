/** Runs with a policy and all gates on, from the built Action: what they decide, record and tell. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { expectWhole } from '../support/action-expectations.js';
import { localEnvironment, runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { newKey, SUBJECT, type Json } from '../support/envelopes.js';
import type { FakeRunner, Run } from '../support/fake-runner.js';
import { readOutputs, readRecords } from '../support/receipts.js';
import {
  BEACONS,
  GATES,
  KEY_FILE,
  KEY_STATUS_SIGNATURE,
  POLICY_FILE,
  policyText,
  putEnvelopes,
  putPolicy,
  RELEASE_INPUTS,
  RELEASE_KEY,
  TRACE,
} from '../support/release.js';
import { put, RESULT, STATUS, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
beforeEach(() => {
  runner = runnerWith(root);
  putPolicy(runner.workspace);
  putEnvelopes(runner.workspace);
});

function digestOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(join(runner.workspace, path)))
    .digest('hex');
}

function reasons(): unknown {
  return readRecords(runner.workspace).gate['reasons'];
}

/** The checks of an independent program that do not hold. */
function brokenHashes(): readonly string[] {
  const input = JSON.stringify([runner.workspace]);
  const run = spawnSync('python3', ['__tests__/support/recompute.py'], { input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const [checks] = JSON.parse(run.stdout) as Readonly<Record<string, boolean>>[];
  const entries = Object.entries(checks ?? {});
  expect(entries.length).toBeGreaterThanOrEqual(10);
  return entries.flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** The text of everything that a run told anybody. */
function toldBy(run: Run): string {
  return [
    run.stdout,
    run.stderr,
    runner.summary,
    JSON.stringify(runner.outputs),
    ...readOutputs(runner.workspace).values(),
  ].join('\n');
}

describe('all gates on, with evidence that is signed', () => {
  test('allows, and records the policy, what is promoted and what every gate went by', async () => {
    const run = await runAction(runner, RELEASE_INPUTS);
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'allow');
    const { gate, receipt } = readRecords(runner.workspace);
    expect(gate).toMatchObject({
      policy: { path: POLICY_FILE, commit: null, sha256: digestOf(POLICY_FILE) },
      promotion: { environment: 'production', subject_digest: SUBJECT, requested_action: 'deploy', target: 'web' },
      effective_policy: {
        environment: 'production',
        environments: ['staging', 'production'],
        context: { local: 'warn' },
        enforcement: 'enforce',
        gates: {
          key_status: { signed_by: ['release'], threshold: 1, signature: KEY_STATUS_SIGNATURE, expected_entry_hash: null },
          execution_evidence: { source: 'signed', evidence: [TRACE], observed_in: ['staging'], max_age_seconds: 604_800 },
          beacon_rate: { source: 'signed', evidence: [BEACONS], min_verification_rate: '0.8', insufficient_action: 'block' },
          production_action: { actions: [{ name: 'deploy', requires: ['DEPLOY', 'GATE_PRESENT'] }] },
        },
        trusted_keys: [{ id: 'release', path: KEY_FILE, sha256: digestOf(KEY_FILE), revoked_at: null }],
      },
      evidence_proof: 'anchored',
    });
    expect(receipt).toMatchObject({ policy: gate['policy'], effective_policy: gate['effective_policy'] });
    const inputs = gate['inputs'] as { path: string; sha256: string }[];
    const evidence = [RESULT, STATUS, KEY_STATUS_SIGNATURE, TRACE, BEACONS];
    expect(inputs.map(({ path }) => path)).toEqual(expect.arrayContaining(evidence));
    for (const { path, sha256 } of inputs) expect(sha256).toBe(digestOf(path));
    const codes = (gate['findings'] as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['key_status_signed', 'production_action_allowed', 'runtime_allowed_in_ci_context']),
    );
    expect(brokenHashes()).toEqual([]);
    expect(toldBy(run)).not.toContain('PRODUCTION_PASS');
  });

  test('is told to the reader: which policy, which environment', async () => {
    await runAction(runner, RELEASE_INPUTS);
    const [line] = runner.summary.split('\n').filter((text) => text.startsWith('**Policy:**'));
    for (const part of [POLICY_FILE, digestOf(POLICY_FILE), 'read from the work tree', 'production'])
      expect(line).toContain(part);
    expect(runner.summary).not.toContain('vouches for what');
  });

  test('on a laptop is a warning, and a block where the policy says so', async () => {
    expect((await runAction(runner, RELEASE_INPUTS, localEnvironment(runner))).status).toBe(0);
    expect(runner.outputs).toMatchObject({ decision: 'warn', allowed: 'false' });
    put(runner.workspace, POLICY_FILE, policyText(GATES, { context: { local: 'block' } }));
    expect((await runAction(runner, RELEASE_INPUTS, localEnvironment(runner))).status).toBe(1);
    expect(runner.outputs).toMatchObject({ decision: 'block', allowed: 'false' });
  });

  const stranger = newKey('release', []);

  test.each<[string, () => void, Inputs, number]>([
    ['a trace that is signed by an unknown key', () => put(runner.workspace, TRACE, signedByStranger(TRACE)), {}, 2],
    ['beacons that are signed by an unknown key', () => put(runner.workspace, BEACONS, signedByStranger(BEACONS)), {}, 2],
    [
      'a key status that is signed by an unknown key',
      () => put(runner.workspace, KEY_STATUS_SIGNATURE, signedByStranger(KEY_STATUS_SIGNATURE)),
      {},
      2,
    ],
    ['no trace', () => rmSync(join(runner.workspace, TRACE)), {}, 2],
    ['no beacons', () => rmSync(join(runner.workspace, BEACONS)), {}, 2],
    ['no signature of the key status', () => rmSync(join(runner.workspace, KEY_STATUS_SIGNATURE)), {}, 2],
    ['another artifact', () => undefined, { 'subject-digest': 'ab'.repeat(32) }, 2],
    ['no artifact named', () => undefined, { 'subject-digest': '' }, 3],
    ['another target', () => undefined, { target: 'database' }, 1],
    ['another action', () => undefined, { 'requested-action': 'destroy' }, 1],
    ['no action named', () => undefined, { 'requested-action': '' }, 1],
    ['an environment that is not listed', () => undefined, { environment: 'prod' }, 3],
    ['no environment', () => undefined, { environment: '' }, 3],
    ['no key file', () => rmSync(join(runner.workspace, KEY_FILE)), {}, 3],
  ])('blocks with %s', async (_name, damage, inputs, status) => {
    damage();
    const run = await runAction(runner, { ...RELEASE_INPUTS, ...inputs });
    expect({ status: run.status, reasons: reasons() }).toMatchObject({ status });
    expectWhole(runner, run, 'block');
    expect(brokenHashes()).toEqual([]);
  });

  function signedByStranger(path: string): string {
    const copy = runnerWith(root);
    putEnvelopes(copy.workspace, stranger);
    return readFileSync(join(copy.workspace, path), 'utf8');
  }
});

describe('evidence that the caller vouches for', () => {
  const vouched = {
    'key-status': {},
    'execution-evidence': { enabled: true, source: 'metadata', 'missing-evidence-action': 'block' },
    'beacon-rate': { enabled: true, source: 'metadata', 'missing-beacon-action': 'block', 'insufficient-action': 'block' },
  } as const satisfies Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const metadata = [
    'has_execution_evidence=true',
    'execution_evidence_hot_symbol_count=42',
    'execution_evidence_unique_call_paths=17',
    'beacon_verification_rate=0.94',
    'beacon_verified_count=47',
  ].join('\n');
  const inputs = { environment: 'production', 'upload-receipts': 'false', metadata };

  beforeEach(() => {
    put(runner.workspace, POLICY_FILE, policyText(vouched));
  });

  test('is allowed, and called that in receipt and summary', async () => {
    const run = await runAction(runner, inputs);
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'allow');
    const { gate, receipt } = readRecords(runner.workspace);
    const gates = { execution_evidence: { source: 'metadata' }, beacon_rate: { source: 'metadata' } };
    expect(receipt).toMatchObject({ effective_policy: { gates } });
    // What the caller says anchors nothing.
    expect(gate['evidence_proof']).toBe('self-consistent');
    expect(runner.summary).toContain('The caller vouches for what execution-evidence and beacon-rate went by');
    expect(brokenHashes()).toEqual([]);
  });

  test.each([
    ['hot_symbol_count=42', 'hot_symbol_count=1e3', 2],
    ['unique_call_paths=17', 'unique_call_paths=0', 1],
    ['beacon_verification_rate=0.94', 'beacon_verification_rate=NaN', 2],
    ['beacon_verified_count=47', 'beacon_verified_count=+47', 2],
    ['has_execution_evidence=true', 'has_execution_evidence=yes', 2],
  ])('is blocked where %s becomes %s', async (find, replace, status) => {
    const run = await runAction(runner, { ...inputs, metadata: metadata.replace(find, replace) });
    expect({ status: run.status, reasons: reasons() }).toMatchObject({ status });
    expectWhole(runner, run, 'block');
  });
});

test('the key that the tests sign with stands in no record', async () => {
  const run = await runAction(runner, RELEASE_INPUTS, { RUNNER_DEBUG: '1' });
  const der = RELEASE_KEY.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  expect(toldBy(run)).not.toContain(der.slice(-40));
});

import { describe, expect, test } from '@jest/globals';

import { canonicalOfPlain } from '../src/base/canonical.js';
import { sha256 } from '../src/base/digest.js';
import { finding } from '../src/base/finding.js';
import { validateActionPolicy, validateActionReceipt } from '../src/base/generated/record-validators.js';
import { ACTION_POLICY_PATH, ACTION_RECEIPT_PATH, ACTION_SUMMARY_PATH, type Outcome } from '../src/base/outcome.js';
import { enforce } from '../src/enforce.js';
import {
  ALLOWED,
  captured,
  capturedOf,
  deploySubject,
  forged,
  receiptSha256Of,
  textOf,
  type Loose,
} from './support/other-job.js';
import { realOutcome, realOutcomes } from './support/real-outcome.js';

function recordsOf(outcome: Outcome): { policy: Loose; receipt: Loose } {
  const parse = (path: string): Loose => JSON.parse(textOf(outcome, path)) as Loose;
  return { policy: parse(ACTION_POLICY_PATH), receipt: parse(ACTION_RECEIPT_PATH) };
}

/** The action's records hold on their own: schema, hashes, and the link between them. */
function expectWhole(outcome: Outcome): void {
  const { policy, receipt } = recordsOf(outcome);
  expect(outcome.files.map(({ path }) => path)).toEqual([ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH]);
  expect([validateActionPolicy(policy), validateActionPolicy.errors]).toEqual([true, null]);
  expect([validateActionReceipt(receipt), validateActionReceipt.errors]).toEqual([true, null]);
  expect(policy['action_entry_hash']).toBe(sha256(canonicalOfPlain(policy, 'action_entry_hash')));
  expect(receipt['action_receipt_sha256']).toBe(sha256(canonicalOfPlain(receipt, 'action_receipt_sha256')));
  expect(receipt['action_entry_hash']).toBe(policy['action_entry_hash']);
  expect(outcome.chain.actionEntryHash).toBe(policy['action_entry_hash']);
  expect(outcome.chain.actionReceiptSha256).toBe(receipt['action_receipt_sha256']);
}

const ENFORCED_BY = {
  request_id: '9876543210-1-deploy-11223344',
  github_run_id: '9876543210',
  github_run_attempt: '1',
  github_job: 'deploy',
};

describe('a proved receipt', () => {
  test.each([...realOutcomes()])('%s: the records are those of the gate, but for who made them and when', (name, gate) => {
    const isLocal = name === 'warn';
    const outcome = enforce(deploySubject(isLocal ? { githubActions: null } : {}), capturedOf(gate), []);
    expectWhole(outcome);
    const { policy, receipt } = recordsOf(outcome);
    const own = recordsOf(gate);
    const { enforced_by: enforcedBy, created_at: createdAt, ...rest } = policy;
    expect(enforcedBy).toEqual(ENFORCED_BY);
    expect(createdAt).toBe('2026-02-01T12:01:00Z');
    expect({
      ...rest,
      enforced_by: null,
      created_at: own.policy['created_at'],
      action_entry_hash: own.policy['action_entry_hash'],
    }).toEqual(own.policy);
    expect(receipt['actions']).toEqual(own.receipt['actions']);
    expect(receipt['request_id']).toBe('9876543210-1-gate-0a1b2c3d');
    const { decision, failureClass, exitStatus, reasons, plan } = gate;
    expect(outcome).toMatchObject({ decision, failureClass, exitStatus, reasons, plan });
    expect(outcome.chain).toMatchObject({ receiptSha256: gate.chain.receiptSha256, gateSha256: gate.chain.gateSha256 });
    expect(outcome.identity.requestId).toBe(ENFORCED_BY.request_id);
  });

  test('an isolated row names the main reason of the gate', () => {
    const gate = enforce(
      deploySubject({ githubActions: null }),
      capturedOf(realOutcome({ example: 'warn', context: { githubActions: null } })),
      [],
    );
    expect(gate.plan.actions[0]?.reason).toBe('local_runtime_context_warn');
  });

  test('is anchored where the caller names it from elsewhere', () => {
    const settings = { expectedReceiptSha256: receiptSha256Of(ALLOWED) };
    expect(enforce(deploySubject({}, settings), capturedOf(ALLOWED), []).checked.evidenceProof).toBe('anchored');
    expect(enforce(deploySubject(), capturedOf(ALLOWED), []).checked.evidenceProof).toBe('self-consistent');
  });

  test('trouble of this run makes the decision stricter, never milder', () => {
    const incident = finding('receipt_upload_failed', 'The receipts were not uploaded.');
    const stricter = enforce(deploySubject(), capturedOf(ALLOWED), [incident]);
    expectWhole(stricter);
    expect(stricter).toMatchObject({
      decision: 'block',
      failureClass: 'gate',
      exitStatus: 3,
      reasons: ['receipt_upload_failed'],
    });
    expect(recordsOf(stricter).receipt['runtime_decision_from_stage356']).toBe('allow');
    const both = enforce(deploySubject(), capturedOf(realOutcome({ example: 'block-policy' })), [incident]);
    expect(both).toMatchObject({ exitStatus: 3, reasons: ['receipt_blocks_policy', 'receipt_upload_failed'] });
  });
});

describe('report-only', () => {
  const lenient = realOutcome({ example: 'block-policy', settings: { enforcement: 'report-only' } });
  const strict = realOutcome({ example: 'block-policy' });

  test.each([
    ['both say so', lenient, 'report-only', 0],
    ['the gate was told nothing of it', strict, 'report-only', 1],
    ['only the gate was told', lenient, null, 1],
    ['this run says the contrary', lenient, 'enforce', 1],
  ] as const)('%s', (_, gate, enforcement, status) => {
    const outcome = enforce(deploySubject({}, { enforcement }), capturedOf(gate), []);
    expect(outcome.exitStatus).toBe(status);
    expect(outcome.enforcement).toBe(status === 0 ? 'report-only' : 'enforce');
    expect(recordsOf(outcome).policy['enforcement']).toBe(outcome.enforcement);
    expect(outcome.decision).toBe('block');
  });

  test('never where the receipt is not proved', () => {
    const outcome = enforce(deploySubject({ runId: '1' }, { enforcement: 'report-only' }), capturedOf(lenient), []);
    expect(outcome).toMatchObject({ enforcement: 'enforce', exitStatus: 2 });
  });
});

describe('a receipt that is not proved', () => {
  const NOTHING = {
    stage356_receipt_exists: false,
    stage356_gate_exists: false,
    stage356_receipt_sha256_present: false,
    stage356_entry_hash_present: false,
    stage356_runtime_decision_present: false,
    stage356_violations_empty: false,
    stage356_checks_acceptable: false,
    stage356_receipt_matches_gate: false,
    action_mapping_applied: true,
    isolation_metadata_only: true,
    no_private_keys: true,
    no_raw_payloads: true,
    no_internal_runner_published: true,
  };

  test('that is of another run: terminate, bound to what its hashes prove', () => {
    const outcome = enforce(deploySubject({ runId: '1' }), capturedOf(ALLOWED), []);
    expectWhole(outcome);
    expect(outcome).toMatchObject({
      decision: 'block',
      failureClass: 'evidence',
      exitStatus: 2,
      reasons: ['receipt_other_run'],
    });
    expect(Object.values(outcome.checked.checks).some((holds) => holds)).toBe(false);
    const { policy, receipt } = recordsOf(outcome);
    expect(policy).toMatchObject({
      request_id: ENFORCED_BY.request_id,
      action_decision: 'terminate',
      previous_hash: ALLOWED.chain.receiptSha256,
      stage356_binding: { stage356_entry_hash: ALLOWED.chain.gateEntryHash, stage356_runtime_decision: 'allow' },
      checks: { stage356_receipt_matches_gate: true, stage356_violations_empty: false, stage356_checks_acceptable: false },
    });
    expect(receipt['actions']).toMatchObject([{ action: 'terminate_runtime', reason: 'receipt_other_run' }, {}, {}, {}]);
    expect(outcome.plan.allowed).toEqual([]);
  });

  test('that was forged: bound to nothing', () => {
    const { gate, receipt } = forged(ALLOWED, (record) => (record['request_id'] = 'x-00000000'));
    const outcome = enforce(
      deploySubject(),
      captured({ gate: { ...gate, entry_hash: '0'.repeat(64) }, receipt: { ...receipt, receipt_sha256: '0'.repeat(64) } }),
      [],
    );
    expectWhole(outcome);
    expect(recordsOf(outcome).policy).toMatchObject({
      previous_hash: 'MISSING_STAGE356_RECEIPT_SHA256',
      stage356_binding: { stage356_receipt_sha256: null, stage356_entry_hash: null, stage356_runtime_decision: null },
      checks: { ...NOTHING, stage356_receipt_exists: true, stage356_gate_exists: true },
    });
    expect(recordsOf(outcome).receipt['runtime_decision_from_stage356']).toBeNull();
  });

  test('because it was not looked for: block, and why', () => {
    const reason = finding('not_evaluated', 'The run has not decided yet.');
    const outcome = enforce(deploySubject(), null, [reason]);
    expectWhole(outcome);
    expect(outcome).toMatchObject({ decision: 'block', exitStatus: 3, reasons: ['not_evaluated'] });
    expect(recordsOf(outcome).policy['checks']).toEqual(NOTHING);
    expect(enforce(deploySubject(), null, []).reasons).toEqual(['check_did_not_run']);
  });

  test('because this context only claims to be CI', () => {
    const outcome = enforce(deploySubject({ runId: null }), capturedOf(ALLOWED), []);
    expect(outcome).toMatchObject({ decision: 'block', failureClass: 'evidence', reasons: ['ci_context_invalid'] });
  });
});

test('the row of each gate: context and receipt, and nothing else', () => {
  const { gates } = enforce(deploySubject(), capturedOf(ALLOWED), []);
  expect(gates).toEqual([
    { gate: 'runtime-context', outcome: 'pass', findings: 0 },
    { gate: 'receipt', outcome: 'pass', findings: 0 },
  ]);
});

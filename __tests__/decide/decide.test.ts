import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeEntry, codeRank, GATE_IDS, type Code } from '../../src/base/codes/index.js';
import { CODES } from '../../src/base/codes/list.js';
import { finding, type Finding } from '../../src/base/finding.js';
import { decide } from '../../src/decide/decide.js';
import { planAction } from '../../src/decide/plan.js';

const of = (...codes: Code[]): Finding[] => codes.map((code) => finding(code, 'x'));
const REQUIRED = ['key-status', 'runtime-context'] as const;
const PASSED = of('key_status_verified', 'runtime_allowed_in_ci_context');
const reasons = (...codes: Code[]): readonly Code[] => decide(of(...codes), REQUIRED, 'enforce').reasons;

describe('the decision', () => {
  test('is allow only when every required gate passed', () => {
    expect(decide(PASSED, REQUIRED, 'enforce')).toMatchObject({
      decision: 'allow',
      failureClass: 'none',
      exitStatus: 0,
      reasons: ['runtime_allowed_in_ci_context'],
    });
  });

  test.each([
    ['none ran', []],
    ['only the context passed', of('runtime_allowed_in_ci_context')],
    ['only the key status passed', of('key_status_verified')],
    ['the key status was signed, and nobody judged it', of('runtime_allowed_in_ci_context', 'key_status_signed')],
    ['only a warning is there', of('local_context_detected_warn_only')],
  ])('is a block of class gate when %s', (_, findings) => {
    expect(decide(findings, REQUIRED, 'enforce')).toMatchObject({ decision: 'block', failureClass: 'gate', exitStatus: 3 });
    expect(decide(findings, REQUIRED, 'report-only').exitStatus).toBe(3);
    expect(decide(findings, REQUIRED, 'enforce').reasons).toContain('check_did_not_run');
  });

  test('a gate that only remarks on something has judged nothing', () => {
    const remark = finding('signature_extra_ignored', 'x', { gate: 'beacon-rate' });
    const required = [...REQUIRED, 'beacon-rate'] as const;
    const verdict = decide([...PASSED, remark], required, 'enforce');
    expect(verdict).toMatchObject({ decision: 'block', exitStatus: 3, reasons: ['check_did_not_run'] });
    expect(verdict.gates).toContainEqual({ gate: 'beacon-rate', outcome: 'block', findings: 0 });
    expect(decide([...PASSED, remark, ...of('beacon_rate_passed')], required, 'enforce').decision).toBe('allow');
  });

  test('a block says nothing about gates that did not run', () => {
    expect(reasons('input_invalid')).toEqual(['input_invalid']);
    const { gates } = decide(of('input_invalid'), REQUIRED, 'enforce');
    expect(gates.map(({ gate, outcome }) => [gate, outcome])).toEqual([
      ['key-status', 'block'],
      ['runtime-context', 'block'],
      ['gate', 'block'],
    ]);
  });

  test('reasons are worst first, then in gate order, then in the order of the table, each once', () => {
    expect(
      reasons(
        'local_context_detected_warn_only',
        'receipt_upload_failed',
        'json_syntax',
        'stage355_status_missing',
        'stage355_status_missing',
        'stage355_result_missing',
      ),
    ).toEqual([
      'stage355_result_missing',
      'stage355_status_missing',
      'json_syntax',
      'receipt_upload_failed',
      'local_context_detected_warn_only',
    ]);
  });

  test('a local warning ends with the words of the compatible systems, a local block does not', () => {
    expect(reasons('key_status_verified', 'local_context_detected_warn_only')).toEqual([
      'local_context_detected_warn_only',
      'runtime_allowed_with_local_warning',
    ]);
    expect(reasons('stage355_result_missing', 'local_context_detected_warn_only')).not.toContain(
      'runtime_allowed_with_local_warning',
    );
  });

  test('no list of findings with a block is anything but a block, and one more finding never makes it milder', () => {
    const codes = fc.array(fc.constantFrom(...CODES), { maxLength: 6 });
    fc.assert(
      fc.property(codes, fc.constantFrom(...CODES), (some, more) => {
        const before = decide(of(...some), REQUIRED, 'enforce');
        const after = decide([...of(...some), ...of(more)], REQUIRED, 'enforce');
        const blocks = some.some((code) => codeEntry(code).outcome === 'block');
        if (blocks) expect(before.decision).toBe('block');
        if (before.decision === 'block' && blocks) expect(after.exitStatus).toBeGreaterThanOrEqual(before.exitStatus);
        if (before.decision === 'allow') expect(some.every((code) => codeEntry(code).outcome === 'pass')).toBe(true);
        const order = after.findings.map((one) => [one.outcome, GATE_IDS.indexOf(one.gate), codeRank(one.code)] as const);
        expect(order).toEqual(
          order.toSorted(
            (left, right) =>
              'bwp'.indexOf(left[0][0] ?? '') - 'bwp'.indexOf(right[0][0] ?? '') || left[1] - right[1] || left[2] - right[2],
          ),
        );
      }),
    );
  });
});

describe('the action plan', () => {
  test('allow continues, with nothing isolated', () => {
    expect(planAction('allow', ['runtime_allowed_in_ci_context'], false)).toEqual({
      actionDecision: 'continue',
      isolationMode: 'none',
      actions: [{ action: 'continue_runtime', target: 'runtime', status: 'allowed', reason: 'runtime_allowed_in_ci_context' }],
      allowed: ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification'],
      isolated: [],
    });
  });

  test('warn isolates three capabilities; the first row says why', () => {
    const local = planAction('warn', ['local_context_detected_warn_only'], true);
    expect(local.actions.map(({ target, status, reason }) => [target, status, reason])).toEqual([
      ['private_runner', 'disabled', 'local_runtime_context_warn'],
      ['unsafe_payload_fetch', 'disabled', 'no_raw_payloads_public_boundary'],
      ['secret_material_access', 'disabled', 'no_private_keys_boundary'],
      ['public_metadata_verification', 'allowed', 'safe_metadata_only_execution'],
    ]);
    expect(local).toMatchObject({ actionDecision: 'isolate_and_continue', isolationMode: 'safe_metadata_only' });
    expect(local.allowed).toEqual(['public_metadata_verification']);
    expect(planAction('warn', ['local_emulation_detected_warn_only'], false).actions[0]?.reason).toBe(
      'local_emulation_detected_warn_only',
    );
  });

  test('block terminates, with everything isolated', () => {
    const plan = planAction('block', ['stage355_result_missing', 'json_syntax'], true);
    expect(plan.actions.map(({ action, target, status, reason }) => [action, target, status, reason])).toEqual([
      ['terminate_runtime', 'runtime', 'terminated', 'stage355_result_missing'],
      ['isolate_capability', 'private_runner', 'disabled', 'stage355_result_missing'],
      ['isolate_capability', 'unsafe_payload_fetch', 'disabled', 'no_raw_payloads_public_boundary'],
      ['isolate_capability', 'secret_material_access', 'disabled', 'no_private_keys_boundary'],
    ]);
    expect(plan).toMatchObject({ actionDecision: 'terminate', isolationMode: 'terminated', allowed: [] });
    expect(plan.isolated).toHaveLength(4);
    expect(planAction('block', [], false).actions[0]?.reason).toBe('not_evaluated');
  });
});

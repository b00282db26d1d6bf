import type { ActionPolicy, GateRecord } from '../base/generated/records.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  ACTION_SUMMARY_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
} from '../base/outcome.js';

/** The summary of the runtime gate, with the headings and in the order of the compatible systems. */
export function runtimeSummary(gate: GateRecord): string {
  return text([
    'Stage356 Runtime Verification & Fail-Closed Execution Gate',
    section('Runtime decision:', [gate.runtime_decision]),
    section('Reasons:', bullets(gate.reasons)),
    section('Request id:', [gate.request_id]),
    section(
      'What Stage356 adds:',
      bullets([
        'Reads Stage355 revocation enforcement result',
        'Reads Stage355 key status verification result',
        'Binds Stage355 entry_hash as Stage356 previous_hash',
        'Blocks runtime if Stage355 decision is not accept_verification_ready',
        'Blocks runtime if Stage355 violations exist',
        'Blocks runtime if Stage355 hash binding fails',
        'Blocks runtime if private key safety boundary fails',
        'Blocks runtime if PQC intent_only is treated as active',
        'Detects GitHub Actions runtime context',
      ]),
    ),
    section('Stage355 previous hash:', [gate.previous_hash]),
    section('Stage356 entry hash:', [gate.entry_hash]),
    section(
      'Runtime context:',
      bullets([
        `GitHub Actions: ${pythonBoolean(gate.runtime_context.is_github_actions)}`,
        `Local execution: ${pythonBoolean(gate.runtime_context.local_execution)}`,
      ]),
    ),
    section('Generated files:', bullets([GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, RUNTIME_SUMMARY_PATH])),
    section(
      'Safety boundary:',
      bullets([
        'No private keys',
        'No raw secrets',
        'No real key rotation claim',
        'No real Rekor claim',
        'No real PQC signature claim',
        'Runtime gate only',
      ]),
    ),
  ]);
}

/** The summary of the action, with the headings and in the order of the compatible systems. */
export function actionSummary(policy: ActionPolicy): string {
  return text([
    'Stage357 Runtime Context Action & Isolation Enforcer',
    section('Action decision:', [policy.action_decision]),
    section('Isolation mode:', [policy.isolation_mode]),
    section('Request id:', [policy.request_id]),
    section(
      'What Stage357 adds:',
      bullets([
        'Reads Stage356 runtime execution receipt',
        'Reads Stage356 runtime fail-closed gate result',
        'Binds Stage356 receipt_sha256 as Stage357 previous_hash',
        'Maps runtime decision to action',
        'allow -> continue',
        'warn -> isolate risky capabilities and continue safely',
        'block -> terminate runtime',
        'Publishes action metadata only',
        'Does not publish private runners, raw payloads, secrets, or exploit code',
      ]),
    ),
    section('Stage356 receipt previous hash:', [policy.previous_hash]),
    section('Stage357 action entry hash:', [policy.action_entry_hash]),
    section('Generated files:', bullets([ACTION_POLICY_PATH, ACTION_RECEIPT_PATH, ACTION_SUMMARY_PATH])),
    section(
      'Safety boundary:',
      bullets([
        'No private keys',
        'No raw secrets',
        'No raw payloads',
        'No exploit code',
        'No internal runner code',
        'Metadata-only action receipt',
      ]),
    ),
  ]);
}

function text(sections: readonly string[]): string {
  return sections.join('\n\n') + '\n';
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines].join('\n');
}

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

function pythonBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}

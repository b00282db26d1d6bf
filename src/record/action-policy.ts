import { canonicalOfPlain } from '../base/canonical.js';
import { sha256, type Digest } from '../base/digest.js';
import type { ActionPolicy, GateRecord, RuntimeReceipt } from '../base/generated/records.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, type ActionPlan } from '../base/outcome.js';

/** The action policy: what the decision means for the runtime (COMPATIBILITY §3). */
export function actionPolicy(
  gate: GateRecord,
  receipt: RuntimeReceipt,
  plan: ActionPlan,
): ActionPolicy & { readonly action_entry_hash: Digest } {
  const checks = actionChecks(gate, receipt);
  const body = {
    stage: 357,
    engine: 'Runtime Context Action & Isolation Enforcer',
    source_stage: 356,
    schema: 'fail-closed-gate/action-policy/v1',
    created_at: receipt.created_at,
    request_id: receipt.request_id,
    enforced_by: null,
    previous_hash: receipt.receipt_sha256,
    stage356_binding: {
      stage356_receipt_path: RUNTIME_RECEIPT_PATH,
      stage356_gate_path: GATE_RECORD_PATH,
      stage356_receipt_sha256: receipt.receipt_sha256,
      stage356_entry_hash: gate.entry_hash,
      stage356_runtime_decision: receipt.runtime_decision,
    },
    checks,
    violations: Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name}_failed`])),
    runtime_action_mapping: { allow: 'continue', warn: 'isolate_and_continue', block: 'terminate' },
    action_decision: plan.actionDecision,
    isolation_mode: plan.isolationMode,
    actions: plan.actions.map((row) => ({ ...row })),
    failure_class: receipt.failure_class,
    enforcement: receipt.enforcement,
    safety_boundary: {
      no_private_keys: true,
      no_raw_secrets: true,
      no_raw_payloads: true,
      no_exploit_code: true,
      no_internal_runner_code: true,
      metadata_only_action_receipt: true,
    },
  } as const;
  return { ...body, action_entry_hash: sha256(canonicalOfPlain(body)) };
}

/** The two records are made by this very run, so what is checked here is that they say the same thing. */
function actionChecks(gate: GateRecord, receipt: RuntimeReceipt): ActionPolicy['checks'] {
  return {
    stage356_receipt_exists: true,
    stage356_gate_exists: true,
    stage356_receipt_sha256_present: true,
    stage356_entry_hash_present: true,
    stage356_runtime_decision_present: true,
    stage356_violations_empty: gate.violations.length === 0,
    stage356_checks_acceptable: Object.values(gate.checks).every((holds) => holds),
    // `gate_sha256` was made of this very gate record; the decision is compared because two fields say it.
    stage356_receipt_matches_gate: receipt.entry_hash === gate.entry_hash && receipt.runtime_decision === gate.runtime_decision,
    action_mapping_applied: true,
    isolation_metadata_only: true,
    no_private_keys: true,
    no_raw_payloads: true,
    no_internal_runner_published: true,
  };
}

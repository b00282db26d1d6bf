import { canonicalOfPlain } from '../base/canonical.js';
import { sha256, type Digest } from '../base/digest.js';
import type { ActionPolicy } from '../base/generated/records.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, type ActionPlan } from '../base/outcome.js';
import { MISSING_RECEIPT_SHA256, type ActionSource } from './action-source.js';

/** The action policy: what the decision means for the runtime (COMPATIBILITY §3). */
export function actionPolicy(source: ActionSource, plan: ActionPlan): ActionPolicy & { readonly action_entry_hash: Digest } {
  const { checks } = source;
  const body = {
    stage: 357,
    engine: 'Runtime Context Action & Isolation Enforcer',
    source_stage: 356,
    schema: 'fail-closed-gate/action-policy/v1',
    created_at: source.createdAt,
    request_id: source.requestId,
    enforced_by: source.enforcedBy,
    previous_hash: source.receiptSha256 ?? MISSING_RECEIPT_SHA256,
    stage356_binding: {
      stage356_receipt_path: RUNTIME_RECEIPT_PATH,
      stage356_gate_path: GATE_RECORD_PATH,
      stage356_receipt_sha256: source.receiptSha256,
      stage356_entry_hash: source.entryHash,
      stage356_runtime_decision: source.runtimeDecision,
    },
    checks,
    violations: Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name}_failed`])),
    runtime_action_mapping: { allow: 'continue', warn: 'isolate_and_continue', block: 'terminate' },
    action_decision: plan.actionDecision,
    isolation_mode: plan.isolationMode,
    actions: plan.actions.map((row) => ({ ...row })),
    capability_enforcement: source.capabilityEnforcement.map((row) => ({ ...row })),
    failure_class: source.failureClass,
    enforcement: source.enforcement,
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

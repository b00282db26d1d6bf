import { canonicalOfPlain } from '../base/canonical.js';
import { sha256, type Digest } from '../base/digest.js';
import type { ActionPolicy, ActionReceipt, AuditLogLink } from '../base/generated/records.js';

/** The action receipt: the end of the chain (COMPATIBILITY §3). */
export function actionReceipt(
  policy: ActionPolicy,
  auditLog: AuditLogLink | null,
): ActionReceipt & { readonly action_receipt_sha256: Digest } {
  const body = {
    stage: 357,
    engine: policy.engine,
    source_stage: 356,
    schema: 'fail-closed-gate/action-receipt/v1',
    created_at: policy.created_at,
    request_id: policy.request_id,
    enforced_by: policy.enforced_by,
    audit_log: auditLog,
    previous_hash: policy.previous_hash,
    action_entry_hash: policy.action_entry_hash,
    action_decision: policy.action_decision,
    isolation_mode: policy.isolation_mode,
    runtime_decision_from_stage356: policy.stage356_binding.stage356_runtime_decision,
    checks: policy.checks,
    violations: policy.violations,
    actions: policy.actions,
    capability_enforcement: policy.capability_enforcement,
    failure_class: policy.failure_class,
    enforcement: policy.enforcement,
  } as const;
  return { ...body, action_receipt_sha256: sha256(canonicalOfPlain(body)) };
}

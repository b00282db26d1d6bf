import { canonicalOfPlain } from '../base/canonical.js';
import { sha256, type Digest } from '../base/digest.js';
import type { GateRecord, RuntimeReceipt } from '../base/generated/records.js';

/** The runtime receipt: the decision, bound to the whole gate record by `gate_sha256`. */
export function runtimeReceipt(
  gate: GateRecord,
): RuntimeReceipt & { readonly gate_sha256: Digest; readonly receipt_sha256: Digest } {
  const body = {
    stage: 356,
    engine: gate.engine,
    source_stage: 355,
    schema: 'fail-closed-gate/runtime-receipt/v1',
    created_at: gate.created_at,
    request_id: gate.request_id,
    audit_log: gate.audit_log,
    runtime_decision: gate.runtime_decision,
    previous_hash: gate.previous_hash,
    entry_hash: gate.entry_hash,
    gate_sha256: sha256(canonicalOfPlain(gate)),
    policy: gate.policy,
    effective_policy: gate.effective_policy,
    checks: gate.checks,
    violations: gate.violations,
    reasons: gate.reasons,
    failure_class: gate.failure_class,
    enforcement: gate.enforcement,
  } as const;
  return { ...body, receipt_sha256: sha256(canonicalOfPlain(body)) };
}

import type { ActionPolicy, EnforcingRun, GateRecord, RuntimeReceipt } from '../base/generated/records.js';

/** `previous_hash` of the action's records where no runtime receipt is proved, in the manner of the compatible systems. */
export const MISSING_RECEIPT_SHA256 = 'MISSING_STAGE356_RECEIPT_SHA256';

/** What the action's records are made from, whoever makes them. Null is what is not proved. */
export interface ActionSource {
  readonly createdAt: string;
  readonly requestId: string;
  readonly enforcedBy: EnforcingRun | null;
  readonly receiptSha256: string | null;
  readonly entryHash: string | null;
  readonly runtimeDecision: GateRecord['runtime_decision'] | null;
  readonly checks: ActionPolicy['checks'];
  readonly failureClass: ActionPolicy['failure_class'];
  readonly enforcement: ActionPolicy['enforcement'];
  readonly capabilityEnforcement: ActionPolicy['capability_enforcement'];
}

/** What the gate itself makes the action's records from. */
export function ownSource(
  gate: GateRecord,
  receipt: RuntimeReceipt,
  capabilityEnforcement: ActionSource['capabilityEnforcement'],
): ActionSource {
  return {
    createdAt: receipt.created_at,
    requestId: receipt.request_id,
    enforcedBy: null,
    receiptSha256: receipt.receipt_sha256,
    entryHash: gate.entry_hash,
    runtimeDecision: receipt.runtime_decision,
    checks: provedChecks(gate, receipt),
    failureClass: receipt.failure_class,
    enforcement: receipt.enforcement,
    capabilityEnforcement,
  };
}

/** What holds of two records that were made, or proved, by this very run: so what is checked here is that they say the same thing. */
export function provedChecks(gate: GateRecord, receipt: RuntimeReceipt): ActionPolicy['checks'] {
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
    ...OWN_CHECKS,
  };
}

/** What holds of the action's records themselves, whatever they are made from. */
export const OWN_CHECKS = {
  action_mapping_applied: true,
  isolation_metadata_only: true,
  no_private_keys: true,
  no_raw_payloads: true,
  no_internal_runner_published: true,
} as const;

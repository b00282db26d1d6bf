import type { Delivery } from '../base/delivery.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  ACTION_SUMMARY_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
  type Outcome,
} from '../base/outcome.js';
import { effectivePolicyRecord, policyFileRecord } from '../base/policy-record.js';
import { deliveredPath } from './delivered.js';
import { jsonLine } from './escape.js';

/**
 * The outcome as one JSON object on one line, for programs (`--json`). Paths are absolute; path and hash of a file that does not
 * stand on disk are null, as is `artifact` where nothing was uploaded.
 */
export function renderJson(outcome: Outcome, delivery: Delivery): string {
  const { identity, checked, chain, plan } = outcome;
  const path = (name: string): string | null => deliveredPath(delivery, name);
  const hash = (name: string, digest: string | null): string | null => (path(name) === null ? null : digest);
  const json = jsonLine({
    decision: outcome.decision,
    action: plan.actionDecision,
    failure_class: outcome.failureClass,
    exit_status: delivery.command?.exitStatus ?? outcome.exitStatus,
    enforcement: outcome.enforcement,
    request_id: identity.requestId,
    enforced_by: outcome.enforcedBy,
    reasons: outcome.reasons,
    findings: outcome.findings,
    gates: outcome.gates,
    checks: checked.checks,
    capabilities: { allowed: plan.allowed, isolated: plan.isolated },
    inputs: checked.inputs,
    evidence_proof: checked.evidenceProof,
    policy: policyFileRecord(outcome.policy),
    effective_policy: effectivePolicyRecord(outcome.policy),
    paths: {
      gate_record: path(GATE_RECORD_PATH),
      runtime_receipt: path(RUNTIME_RECEIPT_PATH),
      runtime_summary: path(RUNTIME_SUMMARY_PATH),
      action_policy: path(ACTION_POLICY_PATH),
      action_receipt: path(ACTION_RECEIPT_PATH),
      action_summary: path(ACTION_SUMMARY_PATH),
    },
    hashes: {
      status_entry_hash: chain.statusEntryHash,
      gate_entry_hash: hash(GATE_RECORD_PATH, chain.gateEntryHash),
      gate_sha256: hash(GATE_RECORD_PATH, chain.gateSha256),
      receipt_sha256: hash(RUNTIME_RECEIPT_PATH, chain.receiptSha256),
      action_entry_hash: hash(ACTION_POLICY_PATH, chain.actionEntryHash),
      action_receipt_sha256: hash(ACTION_RECEIPT_PATH, chain.actionReceiptSha256),
    },
    artifact: delivery.upload,
    command: delivery.command?.outcome ?? null,
    tool: identity.tool,
  });
  return `${json}\n`;
}

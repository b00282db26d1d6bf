import type { Delivery } from '../base/delivery.js';
import type { Outcome } from '../base/outcome.js';

/** The outcome as one JSON object on one line, for programs (`--json`). */
export function renderJson(outcome: Outcome, delivery: Delivery): string {
  const { identity, checked, chain, plan } = outcome;
  return `${JSON.stringify({
    decision: outcome.decision,
    action: plan.actionDecision,
    failure_class: outcome.failureClass,
    exit_status: outcome.exitStatus,
    enforcement: outcome.enforcement,
    request_id: identity.requestId,
    tool: identity.tool,
    reasons: outcome.reasons,
    findings: outcome.findings,
    gates: outcome.gates,
    checks: checked.checks,
    inputs: checked.inputs,
    evidence_proof: checked.evidenceProof,
    allowed_capabilities: plan.allowed,
    isolated_capabilities: plan.isolated,
    hashes: {
      status_entry_hash: chain.statusEntryHash,
      gate_entry_hash: chain.gateEntryHash,
      gate_sha256: chain.gateSha256,
      receipt_sha256: chain.receiptSha256,
      action_entry_hash: chain.actionEntryHash,
      action_receipt_sha256: chain.actionReceiptSha256,
    },
    output_directory: delivery.outputDirectory,
    files: delivery.written,
    artifact: delivery.upload,
  })}\n`;
}

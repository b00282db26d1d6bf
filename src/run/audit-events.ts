import type { Digest } from '../base/digest.js';
import type { Outcome } from '../base/outcome.js';
import { auditIdentity, requestHash, type AuditedRequest, type AuditEvent, type Judgement, type Subject } from '../gate.js';

/** What all records of one run say alike. */
export function auditedRequest({ identity, context, settings }: Subject): AuditedRequest {
  return { requestId: identity.requestId, identity: auditIdentity(context), requestHash: requestHash(settings) };
}

/** Tells one decision from another: what the records of the log say about it. */
export function keyOf({ verdict, plan }: Judgement): string {
  return [verdict.decision, plan.actionDecision, ...verdict.reasons].join(' ');
}

/**
 * The records of a decision, to be written before any receipt of it is made; with the first one come the evidence and the gates that
 * it was made from.
 */
export function decisionEvents({ verdict, plan }: Judgement, dataHash: Digest | null, isFirst: boolean): readonly AuditEvent[] {
  const { decision } = verdict;
  const [code = null] = verdict.reasons;
  const main = { dataHash, decision, code };
  const made: readonly AuditEvent[] = [
    { event: 'decision_made', ...main },
    { event: 'action_planned', ...main, action: plan.actionDecision },
  ];
  if (!isFirst) return made;
  return [
    { event: 'evidence_captured', dataHash, code: dataHash === null ? code : null },
    ...verdict.gates.map(({ gate, outcome }): AuditEvent => ({
      event: 'gate_evaluated',
      dataHash,
      gate,
      decision: outcome === 'pass' ? 'allow' : outcome,
      code: verdict.findings.find((one) => one.gate === gate)?.code ?? null,
    })),
    ...made,
  ];
}

/** A record about receipts as they stand in `outcome`. */
export function receiptsEvent(
  event: 'receipts_intended' | 'upload_intended' | 'bundle_intended' | 'receipts_written',
  { chain, decision, plan, reasons }: Outcome,
): AuditEvent {
  const [code = null] = reasons;
  return { event, dataHash: chain.actionReceiptSha256, decision, action: plan.actionDecision, code };
}

/** What became of an upload: the sha256 of the archive, or the code of what went wrong. */
export function uploadEvent(archive: Digest | null, code: string | null): AuditEvent {
  return { event: 'upload_finished', dataHash: archive, code };
}

import type { AuditLogLink, AuditRecord, RecordedApproval } from '../base/generated/records.js';
import { evaluatedGates, type EvaluatedGate } from './audit-gates.js';
import { differing, type Problem } from './check-list.js';
import type { Records } from './records.js';
import type { ReadOutcome } from './run-outcome.js';

/** What the records of a run say that its audit records must say too. */
export interface AuditedRun {
  readonly requestId: string;
  readonly link: AuditLogLink | null;
  readonly decision: AuditRecord['decision'];
  readonly action: AuditRecord['action'];
  /** The main reason; undefined where the records do not say it. */
  readonly code: string | null | undefined;
  /** Null for a run that only acts upon the records of another: its one gate is the receipt. */
  readonly gates: ReadonlyMap<string, EvaluatedGate> | null;
  readonly actionReceiptSha256: string;
  /** Null where the policy asks for none, and for a run that only acts upon the records of another. */
  readonly approval: RecordedApproval | null;
  /** Whether the findings say that the nonce was used before. */
  readonly nonceWasUsed: boolean;
  /** The name under which stores keep the nonce of the approval, as it was derived again; null where it was not. */
  readonly claimKey: string | null;
  /** Null where no command was to be started, and where its outcome record cannot be read. */
  readonly outcome: ReadOutcome | null;
  /** What recorded inputs add; null where there are none. */
  readonly recorded: {
    readonly identity: AuditRecord['identity'];
    readonly requestHash: string;
    /** Undefined for a run that judged no evidence. */
    readonly evidenceHash: string | null | undefined;
  } | null;
}

/** What stands beside the records of a run, and what was derived again. */
export type AuditedBeside = Pick<AuditedRun, 'recorded' | 'outcome' | 'claimKey'>;

/** What the records say that the audit log must say too; null where one of them could not be read. */
export function auditedRun({ gate, action }: Pick<Records, 'gate' | 'action'>, beside: AuditedBeside): AuditedRun | null {
  if (action === null) return null;
  const { enforced_by: by, audit_log: link, action_decision: planned, action_receipt_sha256: digest } = action.value;
  if (by === null && gate === null) return null;
  return {
    ...beside,
    // A later run that enforces a receipt keeps a log of its own, under its own id.
    requestId: by?.request_id ?? gate?.value.request_id ?? '',
    link,
    decision: decisionOf(planned),
    action: planned,
    code: by === null ? (gate?.value.reasons[0] ?? null) : undefined,
    gates: by === null && gate !== null ? evaluatedGates(gate.value) : null,
    actionReceiptSha256: digest,
    approval: by === null ? (gate?.value.approval ?? null) : null,
    nonceWasUsed: by === null && (gate?.value.findings ?? []).some(({ code }) => code === 'approval_nonce_used'),
  };
}

function decisionOf(action: NonNullable<AuditedRun['action']>): AuditedRun['decision'] {
  switch (action) {
    case 'continue':
      return 'allow';
    case 'isolate_and_continue':
      return 'warn';
    case 'terminate':
      return 'block';
  }
}

/** What each record of the log that tells of a decision says of it. */
export type Told = Pick<AuditRecord, 'decision' | 'action' | 'code'>;

/** What an intent says of the decision beside what the records say. */
export function saysOtherwise(what: string, record: AuditRecord, { decision, action, code }: Told): Problem[] {
  return [
    ...differing(`${what} names another decision.`, record.decision, decision),
    ...differing(`${what} names another action.`, record.action, action),
    ...differing(`${what} names another reason.`, record.code, code),
  ];
}

import type { AuditedRun } from './audit-slice.js';
import type { Records } from './records.js';

/** What the records say that the audit log must say too; null where one of them could not be read. */
export function auditedRun(
  { gate, action }: Pick<Records, 'gate' | 'action'>,
  recorded: AuditedRun['recorded'],
): AuditedRun | null {
  if (action === null) return null;
  const { enforced_by: by, audit_log: link, action_decision: planned, action_receipt_sha256: digest } = action.value;
  if (by === null && gate === null) return null;
  return {
    // A later run that enforces a receipt keeps a log of its own, under its own id.
    requestId: by?.request_id ?? gate?.value.request_id ?? '',
    link,
    decision: decisionOf(planned),
    action: planned,
    code: by === null ? (gate?.value.reasons[0] ?? null) : undefined,
    actionReceiptSha256: digest,
    recorded,
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

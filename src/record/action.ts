import type { Digest } from '../base/digest.js';
import type { AuditLogLink } from '../base/generated/records.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  ACTION_SUMMARY_PATH,
  type ActionPlan,
  type OutputFile,
} from '../base/outcome.js';
import { actionPolicy } from './action-policy.js';
import { actionReceipt } from './action-receipt.js';
import type { ActionSource } from './action-source.js';
import { jsonText } from './json-text.js';
import { actionSummary } from './summary-text.js';

/** The three files of the action, in the order in which they are put in place, and their hashes. */
export interface ActionRecords {
  readonly actionEntryHash: Digest;
  readonly actionReceiptSha256: Digest;
  readonly files: readonly OutputFile[];
}

/** Makes the action's records. `auditLog` says where the audit log stands now; null where there is none. */
export function recordAction(source: ActionSource, plan: ActionPlan, auditLog: AuditLogLink | null): ActionRecords {
  const policy = actionPolicy(source, plan);
  const receipt = actionReceipt(policy, auditLog);
  return {
    actionEntryHash: policy.action_entry_hash,
    actionReceiptSha256: receipt.action_receipt_sha256,
    files: [
      { path: ACTION_POLICY_PATH, text: jsonText(policy) },
      { path: ACTION_SUMMARY_PATH, text: actionSummary(policy) },
      { path: ACTION_RECEIPT_PATH, text: jsonText(receipt) },
    ],
  };
}

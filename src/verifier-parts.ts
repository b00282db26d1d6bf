/** What `verify` needs for all but a bundle of a plain run whose records replay gives, as a bundle of its own. */

import {
  validateActionPolicy,
  validateActionReceipt,
  validateGateRecord,
  validateRunOutcome,
  validateRuntimeReceipt,
} from './base/generated/record-validators.js';
import { checkReceipts, judgeReceipts, recordReceipts } from './enforce.js';
import { replayGates } from './verify-suite/gates.js';
import type { AuditorParts } from './verify.js';
import { checkApprovalRecord } from './verify/approval-record.js';
import { checkAuditorsOrder } from './verify/auditors-order.js';
import { checkRunOutcome, readRunOutcome } from './verify/run-outcome.js';
import { verifyWorkspace } from './verify/workspace.js';

export { writeCompliance } from './verify-suite/compliance.js';
export { verifyAction } from './verifier/action.js';

export const auditorParts: AuditorParts = {
  replayGates,
  enforcement: { checkReceipts, judgeReceipts, recordReceipts },
  verifyWorkspace,
  guarded: { readRunOutcome, checkRunOutcome, checkApprovalRecord, checkAuditorsOrder },
  validators: {
    gateRecord: validateGateRecord,
    runtimeReceipt: validateRuntimeReceipt,
    actionPolicy: validateActionPolicy,
    actionReceipt: validateActionReceipt,
    runOutcome: validateRunOutcome,
  },
};

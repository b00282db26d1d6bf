/** What `verify` needs for signed evidence, for `enforce`, and for records that replay does not give, as a bundle of its own. */

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

export const auditorParts: AuditorParts = {
  replayGates,
  enforcement: { checkReceipts, judgeReceipts, recordReceipts },
  validators: {
    gateRecord: validateGateRecord,
    runtimeReceipt: validateRuntimeReceipt,
    actionPolicy: validateActionPolicy,
    actionReceipt: validateActionReceipt,
    runOutcome: validateRunOutcome,
  },
};

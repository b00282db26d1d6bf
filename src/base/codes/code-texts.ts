/** The texts of all codes, as a bundle of its own: a run that has nothing to tell reads none of them. */

import type { CodeText } from './entry.js';
import type { Code } from './index.js';
import { APPROVAL_TEXTS } from './texts/approval.js';
import { BEACON_RATE_TEXTS } from './texts/beacon-rate.js';
import { DOCUMENT_TEXTS } from './texts/document.js';
import { ENVELOPE_TEXTS } from './texts/envelope.js';
import { EXECUTION_EVIDENCE_TEXTS } from './texts/execution-evidence.js';
import { GATE_TEXTS } from './texts/gate.js';
import { KEY_STATUS_TEXTS } from './texts/key-status.js';
import { POLICY_TEXTS } from './texts/policy.js';
import { PRODUCTION_ACTION_TEXTS } from './texts/production-action.js';
import { RECEIPT_TEXTS } from './texts/receipt.js';
import { RUN_TEXTS } from './texts/run.js';
import { RUNTIME_CONTEXT_TEXTS } from './texts/runtime-context.js';

/** One text for each code of the closed table: a code without one does not compile. */
export const TEXTS: Readonly<Record<Code, CodeText>> = {
  ...KEY_STATUS_TEXTS,
  ...DOCUMENT_TEXTS,
  ...RUNTIME_CONTEXT_TEXTS,
  ...ENVELOPE_TEXTS,
  ...EXECUTION_EVIDENCE_TEXTS,
  ...BEACON_RATE_TEXTS,
  ...PRODUCTION_ACTION_TEXTS,
  ...APPROVAL_TEXTS,
  ...RECEIPT_TEXTS,
  ...POLICY_TEXTS,
  ...RUN_TEXTS,
  ...GATE_TEXTS,
};

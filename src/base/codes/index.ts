import type { CodeEntry } from './entry.js';
import { APPROVAL_CODES } from './approval.js';
import { BEACON_RATE_CODES } from './beacon-rate.js';
import { DOCUMENT_CODES } from './document.js';
import { ENVELOPE_CODES } from './envelope.js';
import { EXECUTION_EVIDENCE_CODES } from './execution-evidence.js';
import { GATE_CODES } from './gate.js';
import { KEY_STATUS_CODES } from './key-status.js';
import { POLICY_CODES } from './policy.js';
import { PRODUCTION_ACTION_CODES } from './production-action.js';
import { RECEIPT_CODES } from './receipt.js';
import { RUN_CODES } from './run.js';
import { RUNTIME_CONTEXT_CODES } from './runtime-context.js';

export { GATE_IDS, RUNTIME_CHECKS } from './entry.js';
export type { CodeEntry, CodeText, GateId, RuntimeCheck } from './entry.js';

/** The closed table. Its order is the order of reasons within one outcome (DESIGN §5). */
export const TABLE = {
  ...KEY_STATUS_CODES,
  ...DOCUMENT_CODES,
  ...RUNTIME_CONTEXT_CODES,
  ...ENVELOPE_CODES,
  ...EXECUTION_EVIDENCE_CODES,
  ...BEACON_RATE_CODES,
  ...PRODUCTION_ACTION_CODES,
  ...APPROVAL_CODES,
  ...RECEIPT_CODES,
  ...POLICY_CODES,
  ...RUN_CODES,
  ...GATE_CODES,
};

/** A finding code: one key of the closed table. */
export type Code = keyof typeof TABLE;

/** The row of a code. */
export function codeEntry(code: Code): CodeEntry {
  return TABLE[code];
}

let ranks: ReadonlyMap<string, number> | null = null;

/** The place of a code in the table, from 0. */
export function codeRank(code: Code): number {
  // Made when it is first asked for: a run with one finding has nothing to sort.
  ranks ??= new Map(Object.keys(TABLE).map((name, index) => [name, index]));
  return ranks.get(code) ?? ranks.size;
}

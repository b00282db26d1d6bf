import {
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
  type HashChain,
  type OutputFile,
} from '../base/outcome.js';
import { ownSource } from './action-source.js';
import { recordAction } from './action.js';
import { runtimeReceipt } from './execution-receipt.js';
import type { RecordFacts } from './facts.js';
import { gateRecord } from './gate-record.js';
import { jsonText } from './json-text.js';
import { runtimeSummary } from './summary-text.js';

/** All six output files, in the order in which they are put in place, and the hashes that link them. */
export function record(facts: RecordFacts): { chain: HashChain; files: readonly OutputFile[] } {
  const gate = gateRecord(facts);
  const receipt = runtimeReceipt(gate);
  const action = recordAction(ownSource(gate, receipt, facts.capabilityEnforcement), facts.plan, facts.auditLog);
  return {
    chain: {
      statusEntryHash: facts.checked.statusEntryHash,
      gateEntryHash: gate.entry_hash,
      gateSha256: receipt.gate_sha256,
      receiptSha256: receipt.receipt_sha256,
      actionEntryHash: action.actionEntryHash,
      actionReceiptSha256: action.actionReceiptSha256,
    },
    files: [
      { path: GATE_RECORD_PATH, text: jsonText(gate) },
      { path: RUNTIME_RECEIPT_PATH, text: jsonText(receipt) },
      { path: RUNTIME_SUMMARY_PATH, text: runtimeSummary(gate) },
      ...action.files,
    ],
  };
}

import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  ACTION_SUMMARY_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
  type HashChain,
  type OutputFile,
} from '../base/outcome.js';
import { actionPolicy } from './action-policy.js';
import { actionReceipt } from './action-receipt.js';
import { runtimeReceipt } from './execution-receipt.js';
import type { RecordFacts } from './facts.js';
import { gateRecord } from './gate-record.js';
import { actionSummary, runtimeSummary } from './summary-text.js';

/** All six output files, in the order in which they are put in place, and the hashes that link them. */
export function record(facts: RecordFacts): { chain: HashChain; files: readonly OutputFile[] } {
  const gate = gateRecord(facts);
  const receipt = runtimeReceipt(gate);
  const policy = actionPolicy(gate, receipt, facts.plan);
  const action = actionReceipt(policy, facts.auditLog);
  return {
    chain: {
      statusEntryHash: facts.checked.statusEntryHash,
      gateEntryHash: gate.entry_hash,
      gateSha256: receipt.gate_sha256,
      receiptSha256: receipt.receipt_sha256,
      actionEntryHash: policy.action_entry_hash,
      actionReceiptSha256: action.action_receipt_sha256,
    },
    files: [
      { path: GATE_RECORD_PATH, text: jsonText(gate) },
      { path: RUNTIME_RECEIPT_PATH, text: jsonText(receipt) },
      { path: RUNTIME_SUMMARY_PATH, text: runtimeSummary(gate) },
      { path: ACTION_POLICY_PATH, text: jsonText(policy) },
      { path: ACTION_SUMMARY_PATH, text: actionSummary(policy) },
      { path: ACTION_RECEIPT_PATH, text: jsonText(action) },
    ],
  };
}

function jsonText(value: object): string {
  return JSON.stringify(value, null, 2) + '\n';
}

/** The receipts of another job, as they were captured. */

import type { ReceiptFile, UpstreamArtifact } from './evidence.js';
import { finding, type Finding } from './finding.js';

/** What another job left of its decision; nothing of it is judged yet. */
export interface CapturedReceipts {
  readonly gateRecord: ReceiptFile;
  readonly receipt: ReceiptFile;
  /** The workflow artifact that they were taken from; null where they come from a folder. */
  readonly artifact: UpstreamArtifact | null;
}

/** The receipts, or the finding that says why they were not looked for. */
export type ReceiptsCapture =
  { readonly ok: true; readonly receipts: CapturedReceipts } | { readonly ok: false; readonly finding: Finding };

/** The finding where nobody says which receipt it must be that an artifact holds. */
export function expectedReceiptMissing(): Finding {
  const message =
    'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated. It is absent or empty; an output of a job that was skipped, or that failed before it decided, is empty.';
  return finding('expected_receipt_missing', message, { expected: 'the output `receipt-sha256` of the job of the gate' });
}

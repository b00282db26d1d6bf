import { artifactRecord } from '../../base/artifact-record.js';
import type { BundleFile } from '../../base/bundle.js';
import { canonicalOfPlain } from '../../base/canonical.js';
import { sha256, type Digest } from '../../base/digest.js';
import type { ReceiptFile } from '../../base/evidence.js';
import type { ReceiptFileEntry, RecordedReceipts } from '../../base/generated/records.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../base/outcome.js';
import type { CapturedReceipts } from '../../base/receipts.js';
import { findingRecord } from '../gate-record.js';

/** The receipts of another job as the recorded inputs hold them; null where none were judged. */
export function recordedReceipts(receipts: CapturedReceipts | null): RecordedReceipts | null {
  if (receipts === null) return null;
  return { artifact: artifactRecord(receipts.artifact), files: receiptFileEntries(receipts) };
}

/** `data_hash` of the audit log for receipts: sha256 of the canonical text of their entries. */
export function receiptsHash(receipts: CapturedReceipts): Digest {
  return sha256(canonicalOfPlain(receiptFileEntries(receipts)));
}

/** The receipts as they were read, byte for byte, where a bundle of the gate has its own. */
export function receiptFiles({ gateRecord, receipt }: CapturedReceipts): readonly BundleFile[] {
  return [...bytesOf(gateRecord, GATE_RECORD_PATH), ...bytesOf(receipt, RUNTIME_RECEIPT_PATH)];
}

function bytesOf(file: ReceiptFile, path: string): readonly BundleFile[] {
  return file.state === 'read' ? [{ path, bytes: file.bytes }] : [];
}

function receiptFileEntries({ gateRecord, receipt }: CapturedReceipts): readonly ReceiptFileEntry[] {
  return [gateRecord, receipt].map(entryOf);
}

function entryOf(file: ReceiptFile): ReceiptFileEntry {
  return {
    role: file.role,
    path: file.path,
    state: file.state,
    size: file.state === 'read' ? file.bytes.length : null,
    sha256: file.state === 'read' ? file.sha256 : null,
    finding: file.state === 'refused' ? findingRecord(file.finding) : null,
  };
}

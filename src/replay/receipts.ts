import type { ReceiptFile, ReceiptRole } from '../base/evidence.js';
import type { ReceiptFileEntry, RecordedReceipts } from '../base/generated/records.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { CapturedReceipts } from '../base/receipts.js';
import { artifactOf, checkedBytes } from './evidence.js';
import { refusalOf } from './findings.js';
import { NotDerivable } from './not-derivable.js';
import { digestOf } from './read-values.js';

/** Where a bundle of `enforce` has the bytes of the records that it read. */
const PATHS: ReadonlyMap<ReceiptRole, string> = new Map([
  ['gate-record', GATE_RECORD_PATH],
  ['runtime-receipt', RUNTIME_RECEIPT_PATH],
]);

/** The receipts of another job as they were captured. Throws NotDerivable where their bytes are not there or are others. */
export function receiptsOf(recorded: RecordedReceipts, files: ReadonlyMap<string, Uint8Array>): CapturedReceipts {
  const [gateRecord, receipt, ...others] = recorded.files.map((entry) => fileOf(entry, files));
  if (gateRecord?.role !== 'gate-record' || receipt?.role !== 'runtime-receipt' || others.length > 0) {
    throw new NotDerivable('The receipts are not one gate record and one runtime receipt, in this order.');
  }
  return { gateRecord, receipt, artifact: artifactOf(recorded.artifact) };
}

function fileOf(
  { role, path, state, size, sha256, finding }: ReceiptFileEntry,
  files: ReadonlyMap<string, Uint8Array>,
): ReceiptFile {
  const name = `the record ${printable(path)}`;
  if (state === 'read' && size !== null && sha256 !== null && finding === null) {
    const expected = { size, sha256: digestOf(sha256, `The sha256 of ${name}`) };
    return { role, path, state, ...checkedBytes(name, PATHS.get(role) ?? '', expected, files) };
  }
  const isBare = size === null && sha256 === null;
  if (state === 'absent' && isBare && finding === null) return { role, path, state };
  if (state === 'refused' && isBare && finding !== null) {
    return { role, path, state, finding: refusalOf(finding, ['receipt']) };
  }
  throw new NotDerivable(`The entry of ${name} contradicts itself: ${state} goes with other fields.`);
}

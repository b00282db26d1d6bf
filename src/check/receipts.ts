import type { RuntimeContext } from '../base/context.js';
import { sameDigest, type Digest } from '../base/digest.js';
import { finding, type Finding } from '../base/finding.js';
import { validateGateRecord, validateRuntimeReceipt } from '../base/generated/record-validators.js';
import type { GateRecord, RuntimeReceipt } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import { expectedReceiptMissing, type CapturedReceipts } from '../base/receipts.js';
import type { Settings } from '../base/settings.js';
import { Collector } from './collector.js';
import type { JsonDocument } from './document.js';
import { checkAge } from './receipts/age.js';
import { checkApprovalReach } from './receipts/approval.js';
import { checkConsistency } from './receipts/consistency.js';
import { checkOrigin } from './receipts/origin.js';
import { checkPairing } from './receipts/pairing.js';
import { checkOwnHash, hashOf, readRecord } from './receipts/record.js';

/** What the proof needs to know of this run. */
export interface ReceiptSubject {
  readonly context: RuntimeContext;
  readonly settings: Settings;
}

/** The records of another job, every part of them proved. */
export interface ProvedReceipts {
  readonly gate: GateRecord;
  readonly receipt: RuntimeReceipt;
}

/** What holds of the receipts, also where not all of it does; null is what does not hold. */
export interface KnownReceipts {
  readonly gateExists: boolean;
  readonly receiptExists: boolean;
  /** `entry_hash` of the gate record. */
  readonly entryHash: Digest | null;
  /** sha256 of the canonical text of the whole gate record. */
  readonly gateSha256: Digest | null;
  readonly receiptSha256: Digest | null;
  /** As the receipt states it under a hash that holds. */
  readonly decision: RuntimeReceipt['runtime_decision'] | null;
  readonly receiptMatchesGate: boolean;
  /** Whether the receipt is the one that the caller named from elsewhere. */
  readonly isExpected: boolean;
}

/** What came of proving receipts. */
export interface ReceiptProof {
  readonly findings: readonly Finding[];
  /** Null where anything is not proved; the findings then hold a block. */
  readonly proved: ProvedReceipts | null;
  readonly known: KnownReceipts;
}

/** Fields that `entry_hash` of a gate record does not cover (DESIGN §4 "Hash rules"). */
const NOT_IN_ENTRY_HASH = ['entry_hash', 'runtime_decision', 'reasons'];

/**
 * Proves the receipts of another job, top to bottom: form, hashes, that they belong together, that the decision follows from the
 * findings, that it is the receipt which the caller expects, that it is of this run, and not too old. What was proved is then said
 * in one more finding, which carries the decision over. The context of this run must be known to be valid.
 */
export function proveReceipts({ context, settings }: ReceiptSubject, captured: CapturedReceipts): ReceiptProof {
  const collector = new Collector('receipt');
  const { artifact, gateRecord, receipt: receiptFile } = captured;
  const gate = readRecord<GateRecord>(gateRecord, { missing: 'receipt_gate_missing', validate: validateGateRecord }, collector);
  const receipt = readRecord<RuntimeReceipt>(
    receiptFile,
    { missing: 'receipt_missing', validate: validateRuntimeReceipt },
    collector,
  );
  const entryHash = gate === null ? null : checkOwnHash(gate.document, 'entry_hash', NOT_IN_ENTRY_HASH, collector);
  const receiptSha256 = receipt === null ? null : checkOwnHash(receipt.document, 'receipt_sha256', 'receipt_sha256', collector);
  const matches = gate !== null && receipt !== null && checkPairing(gate.document, receipt.document, collector);
  if (gate !== null) checkConsistency(gate.document, gate.record, collector);
  const isExpected = checkExpected(settings.expectedReceiptSha256, artifact !== null, receipt?.document ?? null, collector);
  if (gate !== null) {
    checkOrigin(gate.record, gate.document.file, context, artifact, settings.allowEarlierAttempt === true, collector);
    checkAge(gate.record, gate.document.file, context.now, settings.maxAge, collector);
    checkApprovalReach(gate.record, gate.document.file, context.now, collector);
  }
  const known = {
    gateExists: gateRecord.state === 'read',
    receiptExists: receiptFile.state === 'read',
    entryHash,
    // The hash of a record that contradicts itself names nothing.
    gateSha256: gate === null || entryHash === null ? null : hashOf(gate.document.value),
    receiptSha256,
    decision: receipt === null || receiptSha256 === null ? null : receipt.record.runtime_decision,
    receiptMatchesGate: matches && entryHash !== null && receiptSha256 !== null,
    isExpected,
  };
  const isProved = gate !== null && receipt !== null && known.receiptMatchesGate && collector.clean;
  if (!isProved) return { findings: collector.findings(), proved: null, known };
  const proved = { gate: gate.record, receipt: receipt.record };
  return { findings: [...collector.findings(), carriedOver(proved.gate)], proved, known };
}

/** Whether the receipt is the one that the caller names. From an artifact nobody takes one that is not named. */
function checkExpected(
  expected: Digest | null,
  isFromArtifact: boolean,
  receipt: JsonDocument | null,
  collector: Collector,
): boolean {
  if (expected === null) {
    if (isFromArtifact) collector.add(expectedReceiptMissing());
    return false;
  }
  if (receipt === null) return false;
  const computed = hashOf(receipt.value, 'receipt_sha256');
  if (sameDigest(expected, computed)) return true;
  const message = 'The runtime receipt is another one than `expected-receipt-sha256` names.';
  collector.add(finding('receipt_sha256_mismatch', message, { path: receipt.file.path, expected, found: computed }));
  return false;
}

/** Most reasons that a message names; the gate record has them all. */
const SHOWN_REASONS = 10;

const BLOCKS = {
  policy: 'receipt_blocks_policy',
  evidence: 'receipt_blocks_evidence',
  gate: 'receipt_blocks_gate',
  // A block without a class is a fault of the gate itself.
  none: 'receipt_blocks_gate',
} as const;

/** What the proved receipt says, as a finding of this run. */
function carriedOver(gate: GateRecord): Finding {
  const reasons = gate.reasons.slice(0, SHOWN_REASONS).join(', ') + (gate.reasons.length > SHOWN_REASONS ? ', …' : '');
  const said = `Receipt of request ${printable(gate.request_id)}: ${gate.runtime_decision}, ${reasons}.`;
  switch (gate.runtime_decision) {
    case 'allow':
      return finding('receipt_allows', said);
    case 'warn':
      return finding('receipt_warns', said);
    case 'block':
      return finding(BLOCKS[gate.failure_class], said);
  }
}

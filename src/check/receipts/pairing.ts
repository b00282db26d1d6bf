import { canonical } from '../../base/canonical.js';
import { sameDigest } from '../../base/digest.js';
import { pointer } from '../../base/json-place.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';
import { hashOf } from './record.js';

/** The fields that both records have, and that must say the same. */
const SHARED = [
  'engine',
  'created_at',
  'request_id',
  'audit_log',
  'previous_hash',
  'entry_hash',
  'runtime_decision',
  'reasons',
  'failure_class',
  'enforcement',
  'checks',
  'violations',
  'policy',
  'effective_policy',
] as const;

/** Whether a runtime receipt is the one of a gate record: by the hash of all of it, and field by field, so that the place is named. */
export function checkPairing(gate: JsonDocument, receipt: JsonDocument, collector: Collector): boolean {
  let inOrder = true;
  const note = (field: string, expected: string): void => {
    inOrder = false;
    collector.at(receipt.file, 'receipt_gate_mismatch', pointer(field), expected, describe(receipt.value.get(field)));
  };
  const computed = hashOf(gate.value);
  if (!sameDigest(receipt.value.get('gate_sha256'), computed)) note('gate_sha256', computed);
  for (const field of SHARED) {
    const [own, others] = [receipt.value.get(field), gate.value.get(field)];
    if (own === undefined || others === undefined || canonical(own) !== canonical(others)) note(field, describe(others));
  }
  return inOrder;
}

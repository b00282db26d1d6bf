import { canonicalBytes } from '../../base/canonical.js';
import { sameDigest, sha256 } from '../../base/digest.js';
import { isJsonObject } from '../../base/json.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';

/**
 * Checks the link from the status document to the key rotation ledger (COMPATIBILITY §1): the hash of the latest ledger
 * entry is right, the ledger names the same hash for its head, and the status's `previous_hash` is that hash.
 */
export function checkLedger(ledger: JsonDocument, status: JsonDocument | null, collector: Collector): void {
  const entry = ledger.value.get('latest_key_event');
  const head = ledger.value.get('key_ledger');
  // Both are required objects by the schema.
  if (!isJsonObject(entry) || !isJsonObject(head)) return;

  const computed = sha256(canonicalBytes(entry, 'entry_hash'));
  const recorded = entry.get('entry_hash');
  if (!sameDigest(recorded, computed)) {
    collector.at(ledger.file, 'stage354_ledger_hash_mismatch', '/latest_key_event/entry_hash', computed, describe(recorded));
  }
  const named = head.get('entry_hash');
  if (!sameDigest(named, computed)) {
    collector.at(ledger.file, 'stage354_ledger_hash_mismatch', '/key_ledger/entry_hash', computed, describe(named));
  }
  if (status === null) return;
  const previous = status.value.get('previous_hash');
  if (!sameDigest(previous, computed)) {
    collector.at(status.file, 'stage354_ledger_link_mismatch', '/previous_hash', computed, describe(previous));
  }
}

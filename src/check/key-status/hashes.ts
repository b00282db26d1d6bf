import { canonicalBytes } from '../../base/canonical.js';
import type { Code } from '../../base/codes/index.js';
import { isDigest, sameDigest, sha256, type Digest } from '../../base/digest.js';
import type { Collector } from '../collector.js';
import { describe, type JsonDocument } from '../document.js';
import type { KeyStatusDocuments } from './documents.js';

const HEX = '64 lower-case hexadecimal digits';

/** Checks every hash and every link between the documents (COMPATIBILITY §2, DESIGN §4 "Hash rules"). */
export function checkHashes(documents: KeyStatusDocuments, collector: Collector): void {
  const { result, status } = documents;
  if (status !== null) {
    checkOwnHash(
      status,
      'entry_hash',
      'stage355_entry_hash_missing',
      'stage355_entry_hash_malformed',
      'stage355_status_hash_mismatch',
      collector,
    );
    checkForm(status, 'previous_hash', 'stage355_previous_hash_missing', 'stage355_previous_hash_malformed', collector);
  }
  if (result !== null) {
    checkForm(result, 'entry_hash', 'stage355_entry_hash_missing', 'stage355_entry_hash_malformed', collector);
    checkOwnHash(
      result,
      'result_sha256',
      'stage355_result_sha256_missing',
      'stage355_result_sha256_malformed',
      'stage355_result_sha256_mismatch',
      collector,
    );
    checkForm(result, 'previous_hash', 'stage355_previous_hash_missing', 'stage355_previous_hash_malformed', collector);
  }
  if (result !== null && status !== null) {
    checkEqual(result, status, 'entry_hash', 'stage355_entry_hash_mismatch', collector);
    checkEqual(result, status, 'previous_hash', 'stage355_previous_hash_mismatch', collector);
  }
}

/**
 * Whether the status document has the `entry_hash` that the policy expects: a hash from elsewhere says who wrote it, which the
 * documents cannot say of themselves. What the document itself gives is compared too, so a forged field is no way around.
 */
export function checkExpectedHash({ status }: KeyStatusDocuments, expected: Digest, collector: Collector): boolean {
  if (status === null) return false;
  const recorded = status.value.get('entry_hash');
  if (sameDigest(recorded, expected) && sameDigest(documentHash(status, 'entry_hash'), expected)) return true;
  collector.at(status.file, 'stage355_entry_hash_unexpected', '/entry_hash', expected, describe(recorded));
  return false;
}

/** The hash of a document without the field that holds it. */
function documentHash(document: JsonDocument, without: string): Digest {
  return sha256(canonicalBytes(document.value, without));
}

/** Whether the field holds a digest in its strict form; else notes which of the two it is. */
function checkForm(document: JsonDocument, field: string, missing: Code, malformed: Code, collector: Collector): boolean {
  const found = document.value.get(field);
  if (isDigest(found)) return true;
  const absent = found === undefined || found === null || found === '';
  collector.at(document.file, absent ? missing : malformed, `/${field}`, HEX, describe(found));
  return false;
}

function checkOwnHash(
  document: JsonDocument,
  field: string,
  missing: Code,
  malformed: Code,
  mismatch: Code,
  collector: Collector,
): void {
  const computed = documentHash(document, field);
  if (!checkForm(document, field, missing, malformed, collector)) return;
  const recorded = document.value.get(field);
  if (!sameDigest(recorded, computed)) collector.at(document.file, mismatch, `/${field}`, computed, describe(recorded));
}

/** Compares two digests; where one of them is none, it has a finding of its own already. */
function checkEqual(left: JsonDocument, right: JsonDocument, field: string, code: Code, collector: Collector): void {
  const found = left.value.get(field);
  const expected = right.value.get(field);
  if (!isDigest(found) || !isDigest(expected) || sameDigest(found, expected)) return;
  collector.at(left.file, code, `/${field}`, describe(expected), describe(found));
}

import { canonicalBytes } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import type { EvidenceFile, EvidenceRole } from '../base/evidence.js';
import { isJsonObject, type JsonObject } from '../base/json.js';

/** The key status evidence as documents: what is damaged before it is written down again. */
export interface Documents {
  readonly result: JsonObject;
  readonly status: JsonObject;
  /** null where there is none. */
  readonly ledger: JsonObject | null;
}

export type DocumentRole = keyof Documents;

/**
 * Which hashes are made anew after damage: none; only that of the result; that of the ledger's own entry; or all, with every link,
 * as somebody would do who can write all the files.
 */
export type Rehash = 'none' | 'result' | 'ledger' | 'all';

/** The documents with their hashes made anew (DESIGN §4 "Hash rules"). */
export function rehashed(documents: Documents, which: Rehash): Documents {
  switch (which) {
    case 'none':
      return documents;
    case 'result':
      return { ...documents, result: withOwnHash(documents.result, 'result_sha256') };
    case 'ledger':
      return { ...documents, ledger: documents.ledger === null ? null : sealedLedger(documents.ledger).ledger };
    case 'all':
      return sealed(documents);
  }
}

/** Whether a field is a hash that making all anew writes over. */
export function isMadeAnew(role: DocumentRole, way: readonly (string | number)[]): boolean {
  return MADE_ANEW[role].includes(way.join('/'));
}

const MADE_ANEW: Readonly<Record<DocumentRole, readonly string[]>> = {
  result: ['entry_hash', 'result_sha256'],
  status: ['entry_hash'],
  ledger: ['key_ledger/entry_hash', 'latest_key_event/entry_hash'],
};

function sealed(documents: Documents): Documents {
  let { result, status, ledger } = documents;
  if (ledger !== null) {
    const head = sealedLedger(ledger);
    ledger = head.ledger;
    // Only a link that the ledger's own hash changed: a `previous_hash` that was damaged stays damaged.
    if (head.before !== null && head.after !== null && head.before !== head.after) {
      status = relinked(status, head.before, head.after);
      result = relinked(result, head.before, head.after);
    }
  }
  status = withOwnHash(status, 'entry_hash');
  const entryHash = status.get('entry_hash');
  if (entryHash !== undefined) result = new Map(result).set('entry_hash', entryHash);
  return { result: withOwnHash(result, 'result_sha256'), status, ledger };
}

function relinked(document: JsonObject, before: string, after: string): JsonObject {
  return document.get('previous_hash') === before ? new Map(document).set('previous_hash', after) : document;
}

function sealedLedger(ledger: JsonObject): { ledger: JsonObject; before: string | null; after: string | null } {
  const entry = ledger.get('latest_key_event');
  if (!isJsonObject(entry)) return { ledger, before: null, after: null };
  const before = entry.get('entry_hash');
  const after = sha256(canonicalBytes(entry, 'entry_hash'));
  const changed = new Map(ledger).set('latest_key_event', new Map(entry).set('entry_hash', after));
  const head = ledger.get('key_ledger');
  if (isJsonObject(head)) changed.set('key_ledger', new Map(head).set('entry_hash', after));
  return { ledger: changed, before: typeof before === 'string' ? before : null, after };
}

function withOwnHash(document: JsonObject, field: string): JsonObject {
  return new Map(document).set(field, sha256(canonicalBytes(document, field)));
}

/** A file that holds a document. */
export function fileOf(role: EvidenceRole, path: string, document: JsonObject): EvidenceFile {
  return fileOfBytes(role, path, canonicalBytes(document));
}

/** A file that was read with these bytes. */
export function fileOfBytes(role: EvidenceRole, path: string, bytes: Uint8Array): EvidenceFile {
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

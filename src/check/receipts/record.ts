import { canonical, canonicalBytes, canonicalOfPlain, type Without } from '../../base/canonical.js';
import type { Code } from '../../base/codes/index.js';
import { sameDigest, sha256, type Digest } from '../../base/digest.js';
import { project } from '../../base/json-projection.js';
import type { JsonObject } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import type { ReceiptFile } from '../../base/evidence.js';
import type { Collector } from '../collector.js';
import { checkSchema, describe, readDocument, type JsonDocument, type Validator } from '../document.js';

/** A record of another job that has the form of its schema. */
export interface ReadRecord<T> {
  readonly document: JsonDocument;
  /** The same, as a plain value without prototypes. */
  readonly record: T;
}

/** What tells the two records apart. */
export interface RecordKind {
  readonly missing: Code;
  readonly validate: Validator;
}

/**
 * Reads one record: strict JSON, then its schema. Null where it cannot be judged any further; the collector then holds the reason.
 * A record without `schema` is of a system that names no run.
 */
export function readRecord<T>(
  file: ReceiptFile,
  { missing, validate }: RecordKind,
  collector: Collector,
): ReadRecord<T> | null {
  const document = readDocument(file, missing, collector);
  if (document === null) return null;
  if (!document.value.has('schema')) {
    collector.at(document.file, 'receipt_legacy', '', '`schema`', 'nothing');
    return null;
  }
  if (!checkSchema(document, validate, 'receipt_malformed', collector)) return null;
  const record = plainRecord(document.value);
  if (record === null) {
    // `356.0` is the number that the schema asks for, and yet another text: every reader would hash something else.
    collector.at(document.file, 'receipt_malformed', '', 'numbers as the gate writes them', 'another spelling');
    return null;
  }
  return { document, record: record as T };
}

/** The plain value of a record, where its text is the only one that the value has; else null. */
function plainRecord(value: JsonObject): unknown {
  const plain = project(value);
  try {
    return typeof plain === 'object' && plain !== null && canonicalOfPlain(plain) === canonical(value) ? plain : null;
  } catch {
    // A value that no record of ours can hold, such as a fraction or a key beyond ASCII.
    return null;
  }
}

/** sha256 of the canonical text of a record without some fields. */
export function hashOf(value: JsonObject, without: Without = []): Digest {
  return sha256(canonicalBytes(value, without));
}

/** The hash that a record states of itself, where it holds; else null, and the collector says so. */
export function checkOwnHash(
  { file, value }: JsonDocument,
  field: string,
  without: Without,
  collector: Collector,
): Digest | null {
  const computed = hashOf(value, without);
  if (sameDigest(value.get(field), computed)) return computed;
  collector.at(file, 'receipt_hash_mismatch', pointer(field), computed, describe(value.get(field)));
  return null;
}

import type { Code } from '../base/codes/index.js';
import type { CapturedFile } from '../base/evidence.js';
import { finding, type FindingPlace } from '../base/finding.js';
import { isJsonArray, isJsonObject, parseJson, type JsonObject, type JsonValue } from '../base/json.js';
import { printable } from '../base/printable.js';
import { bytesHoldSecret, escapedBytesHoldSecret, hasEscapes, holdsSecret } from '../base/secrets.js';
import type { Collector, ReadFile } from './collector.js';
import { missingIn, schemaErrors, type Validator } from './schema-errors.js';

export type { Validator };

/** A document that is well-formed strict JSON with an object on top; its fields may still be anything. */
export interface JsonDocument {
  readonly file: ReadFile;
  readonly value: JsonObject;
}

/**
 * Reads one document: secret material first (in the raw bytes, so also where parsing fails), then strict JSON. Null where it
 * cannot be judged any further; the collector then holds the reason. `missing` is the code for a file that is not there.
 */
export function readDocument(file: CapturedFile<string>, missing: Code | null, collector: Collector): JsonDocument | null {
  if (file.state === 'absent') {
    if (missing !== null) collector.plain(missing, `There is no file ${printable(file.path)}.`, file.path);
    return null;
  }
  if (file.state === 'refused') {
    collector.add(file.finding);
    return null;
  }
  return parseDocument(file, collector);
}

/** The same for bytes that are there: of a whole file, or of what was decoded from a field of one. */
export function parseDocument(file: ReadFile, collector: Collector): JsonDocument | null {
  const raw = bytesHoldSecret(file.bytes);
  if (raw) noteSecret(file, collector);
  const parsed = parseJson(file.bytes);
  if (!parsed.ok) {
    // No string of it can be decoded, so what is written with escapes has not been looked at yet.
    if (!raw && escapedBytesHoldSecret(file.bytes)) noteSecret(file, collector);
    const { code, line, offset, message, neutralMessage } = parsed.fault;
    const shown = collector.valuesHidden ? neutralMessage : message;
    const where = `${nameOf(file)}, line ${String(line)}, byte ${String(offset)}`;
    collector.add(finding(code, `${where}: ${shown}`, placeOf(file, line)));
    return null;
  }
  if (!raw && hasEscapes(file.bytes) && anyString(parsed.value, holdsSecret)) noteSecret(file, collector);
  if (!isJsonObject(parsed.value)) {
    collector.add(finding('json_not_object', `The top level of ${nameOf(file)} is not an object.`, placeOf(file, 1)));
    return null;
  }
  if (file.within === undefined) collector.parsed(file);
  return { file, value: parsed.value };
}

function nameOf({ path, within }: ReadFile): string {
  return within === undefined ? printable(path) : `${within} of ${printable(path)}`;
}

/** The line in the file on disk, or the field of it that the document was decoded from. */
function placeOf(file: ReadFile, line: number): FindingPlace {
  return file.within === undefined ? { path: file.path, line } : { path: file.path, pointer: file.within };
}

/**
 * Checks a document against its schema: types and presence; gives whether it is in order. A place that a finding of class evidence already points at is
 * not reported twice, so call this after the checks that have a code of their own. `parts`: top-level members of any size whose items or
 * members are each judged by themselves.
 */
export function checkSchema(
  document: JsonDocument,
  validate: Validator,
  code: Code,
  collector: Collector,
  parts: readonly string[] = [],
): boolean {
  const reported = collector.evidencePointers(document.file);
  let inOrder = true;
  for (const { error, place, value } of schemaErrors(document.value, validate, parts)) {
    inOrder = false;
    if (reported.has(place) || collector.countsOnly(code)) continue;
    const wanted = missingIn(error) === null ? (error.message ?? 'another value') : 'must be there';
    collector.at(document.file, code, place, wanted, describe(value()));
  }
  return inOrder;
}
/** A value as a finding shows it: scalars as they are, containers by their size only. */
export function describe(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000));
  if (isJsonObject(value)) return `an object of ${String(value.size)} members`;
  return isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text;
}

function noteSecret(file: ReadFile, collector: Collector): void {
  collector.hideValues();
  const message = `The file ${printable(file.path)} holds a private key or an access token.`;
  collector.plain('secret_material_detected', message, file.path);
}

/** Whether any decoded string or key of a value passes the test. Depth is bounded by the strict reader. */
function anyString(value: JsonValue, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value);
  if (isJsonObject(value)) {
    for (const [key, member] of value) if (test(key) || anyString(member, test)) return true;
    return false;
  }
  return isJsonArray(value) && value.some((item) => anyString(item, test));
}

import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/json.js';
import { pointer } from '../base/json-place.js';
import { project } from '../base/json-projection.js';

/** What an ajv standalone validator looks like. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** One place where a document differs from its schema. */
export interface Difference {
  readonly error: SchemaError;
  /** JSON pointer into the whole document; of what is missing, its own. */
  readonly place: string;
  readonly value: () => JsonValue | undefined;
}

/** Items of a long list, or members of a large object, that are validated together. */
const BATCH = 500;

/** Tells what is wrong with the document where a part of it is this one. */
type Ask = (name: string, part: JsonValue) => readonly SchemaError[];

/**
 * The differences of a document. A validator collects all of them before it gives any, and a hostile document of a million values would
 * fill the memory with them and with copies of the values: so the named parts are validated in batches. Such a part is a list with a
 * schema for its items only, or an object with one for its members and names that must be there; nothing else of it would be seen.
 */
export function* schemaErrors(document: JsonObject, validate: Validator, parts: readonly string[]): Generator<Difference> {
  const around = new Map(document);
  const taken = parts.filter((name) => isJsonArray(document.get(name)) || isLarge(document.get(name)));
  for (const name of taken) around.set(name, isJsonArray(document.get(name)) ? [] : new Map<string, JsonValue>());
  const plain = project(around);
  for (const error of errorsOf(plain, validate)) {
    const place = placeOf(error);
    // A name that must be there is missed where its object was taken out.
    if (missingIn(error) !== null && valueAt(document, place) !== undefined) continue;
    yield { error, place, value: () => valueAt(document, place) };
  }
  // What is around the part is copied once for all batches.
  const ask: Ask = (name, part) => errorsOf({ __proto__: null, ...(plain as object), [name]: project(part) }, validate);
  for (const name of taken) yield* errorsOfPart(name, document.get(name), ask);
}

function errorsOf(plain: unknown, validate: Validator): readonly SchemaError[] {
  return validate(plain) ? [] : (validate.errors ?? []);
}

function isLarge(part: JsonValue | undefined): part is JsonObject {
  return isJsonObject(part) && part.size > BATCH;
}

/** The name that is missing; null where the difference is another one. */
export function missingIn({ keyword, params }: SchemaError): string | null {
  const missing = keyword === 'required' ? params['missingProperty'] : undefined;
  return typeof missing === 'string' ? missing : null;
}

function* errorsOfPart(name: string, part: JsonValue | undefined, ask: Ask): Generator<Difference> {
  if (isJsonArray(part)) {
    for (let start = 0; start < part.length; start += BATCH) {
      const errors = [...errorsInside(name, part.slice(start, start + BATCH), start, ask)];
      yield* errors;
      // Each item of a hostile list may differ in many places.
      if (errors.length > 0) return;
    }
  } else if (isJsonObject(part)) {
    for (const batch of batchesOf(part)) yield* errorsInside(name, batch, 0, ask);
  }
}

function* batchesOf(object: JsonObject): Generator<JsonObject> {
  let batch = new Map<string, JsonValue>();
  for (const [key, member] of object) {
    batch.set(key, member);
    if (batch.size < BATCH) continue;
    yield batch;
    batch = new Map<string, JsonValue>();
  }
  if (batch.size > 0) yield batch;
}

/** The differences inside of a part; those around it come with every batch. `start`: the index of its first item in the whole list. */
function* errorsInside(name: string, batch: JsonValue, start: number, ask: Ask): Generator<Difference> {
  const found = new Map([[name, batch]]);
  for (const error of ask(name, batch)) {
    const [, top, second, ...rest] = error.instancePath.split('/');
    if (top !== name || second === undefined) continue;
    const instancePath = isJsonArray(batch) ? ['', top, String(start + Number(second)), ...rest].join('/') : error.instancePath;
    const inBatch = placeOf(error);
    yield { error, place: placeOf({ ...error, instancePath }), value: () => valueAt(found, inBatch) };
  }
}

function placeOf(error: SchemaError): string {
  const missing = missingIn(error);
  return missing === null ? error.instancePath : error.instancePath + pointer(missing);
}

function valueAt(value: JsonValue, place: string): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const escaped of place.split('/').slice(1)) {
    const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isJsonObject(current)) current = current.get(segment);
    else if (isJsonArray(current)) current = current[Number(segment)];
    else return undefined;
  }
  return current;
}

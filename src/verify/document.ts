import type { SchemaError, Validator } from '../base/validator.js';
import { isJsonObject, parseJson, type JsonObject } from '../base/json.js';
import { project } from '../base/json-projection.js';
import { printable } from '../base/printable.js';
import type { Problem } from './check-list.js';

/** A record that is strict JSON and has the shape of its schema. */
export interface RecordDocument<T> {
  readonly value: T;
  /** The same with exact numbers: what its hashes cover. */
  readonly json: JsonObject;
}

/** A document, or everything that is wrong with its form. */
export type DocumentRead<T> = { readonly document: T } | { readonly problems: readonly Problem[] };

/** Reads a file as strict JSON with an object on top. */
export function readObject(path: string, bytes: Uint8Array | undefined): DocumentRead<JsonObject> {
  if (bytes === undefined) return wrong(`There is no file ${path}.`);
  const parsed = parseJson(bytes);
  if (!parsed.ok) {
    const { line, offset, neutralMessage } = parsed.fault;
    return wrong(`${path}, line ${String(line)}, byte ${String(offset)}: ${neutralMessage}`);
  }
  return isJsonObject(parsed.value) ? { document: parsed.value } : wrong(`The top level of ${path} is not an object.`);
}

/** Reads a file as strict JSON of the shape that a generated validator asks for; `T` is the type that goes with it. */
export function readRecord<T>(
  path: string,
  bytes: Uint8Array | undefined,
  validate: Validator,
): DocumentRead<RecordDocument<T>> {
  const read = readObject(path, bytes);
  if ('problems' in read) return read;
  const json = read.document;
  const plain = project(json);
  if (!validate(plain)) return { problems: (validate.errors ?? []).map((error) => schemaProblem(path, error)) };
  // The validator is made of the schema that the type is made of.
  return { document: { value: plain as T, json } };
}

function wrong(message: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ message }] };
}

function schemaProblem(path: string, { instancePath, params, message }: SchemaError): Problem {
  const { missingProperty: missing, additionalProperty: additional } = params;
  const name = typeof missing === 'string' ? missing : typeof additional === 'string' ? additional : null;
  const place = printable(name === null ? instancePath : `${instancePath}/${name}`);
  const what =
    typeof missing === 'string' ? 'is missing' : typeof additional === 'string' ? 'is not known' : (message ?? 'is not valid');
  return { message: `${path} has not the form of its schema: ${place === '' ? 'the document' : place} ${what}.` };
}

import { plainText, type PlainJson } from './json-plain.js';
import { asRecord } from './json-record.js';
import { isJsonArray, JsonNumber, type JsonArray, type JsonObject, type JsonValue } from './json-value.js';
import { pythonNumber } from './python-number.js';
import { Utf8Text } from './utf8-text.js';

export type { PlainJson } from './json-plain.js';

/** Keys of the top-level object that are left out: a document without the field that holds its own hash. */
export type Without = string | readonly string[];

/**
 * The canonical text of a value (DESIGN §4 "Hash rules"): what Python's
 * `json.dumps(x, ensure_ascii=False, sort_keys=True, separators=(",", ":"))` gives for what `json.loads` read.
 */
export function canonical(value: JsonValue, without: Without = []): string {
  return build(value, without).toString();
}

/** The UTF-8 of the canonical text: what the hash of a large document is made of, without a string in between. */
export function canonicalBytes(value: JsonValue, without: Without = []): Uint8Array {
  return build(value, without).toBytes();
}

/**
 * The canonical text of what we write ourselves. Throws TypeError for what the types cannot keep out: undefined, fractions,
 * numbers beyond the safe integers, lone surrogates, keys beyond ASCII, holes in arrays, objects that are not plain.
 */
export function canonicalOfPlain(value: PlainJson | object, without: Without = []): string {
  return plainText(value, typeof without === 'string' ? [without] : without);
}

function build(value: JsonValue, without: Without): Utf8Text {
  const text = new Utf8Text();
  addValue(text, value, new Set(typeof without === 'string' ? [without] : without));
  return text;
}

const NONE: ReadonlySet<string> = new Set();

function addValue(text: Utf8Text, value: JsonValue, without: ReadonlySet<string>): void {
  if (typeof value === 'string') text.addString(value);
  else if (value === null) text.addAscii('null');
  else if (value === true) text.addAscii('true');
  else if (value === false) text.addAscii('false');
  else if (value instanceof JsonNumber) text.addAscii(pythonNumber(value));
  else if (isJsonArray(value)) addArray(text, value);
  else addObject(text, value, without);
}

function addArray(text: Utf8Text, values: JsonArray): void {
  let separator = '[';
  for (const value of values) {
    text.addAscii(separator);
    addValue(text, value, NONE);
    separator = ',';
  }
  text.addAscii(values.length === 0 ? '[]' : ']');
}

function addObject(text: Utf8Text, object: JsonObject, without: ReadonlySet<string>): void {
  const { shape, members } = asRecord(object);
  let separator = '{';
  for (const { key, index, label } of shape.inCanonicalOrder()) {
    if (without.has(key)) continue;
    text.addAscii(separator);
    if (label === null) {
      text.addString(key);
      text.addAscii(':');
    } else text.addBytes(label);
    addValue(text, members[index] ?? null, NONE);
    separator = ',';
  }
  text.addAscii(separator === '{' ? '{}' : '}');
}

/** What a JSON document is after reading: exact, immutable, and safe under any key. */
export type JsonValue = null | boolean | string | JsonNumber | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];

/** Members in document order. A Map, because foreign keys such as `__proto__` must be ordinary. */
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** A number as the document spells it: a double could not hold every integer that a hash covers. */
export class JsonNumber {
  /** The exact literal. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the literal has neither fraction nor exponent: `1.0` and `1e0` are no integers, as in Python. */
  get isInteger(): boolean {
    return !/[.eE]/.test(this.text);
  }
}

/** Whether a value is an object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

/** Whether a value is an array. */
export function isJsonArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

import { JsonNumber, type JsonValue } from './json-value.js';
import { MAX_JSON_DEPTH } from './limits.js';

/** What we write ourselves: the subset in which Python's text and RFC 8785 agree (DESIGN §4 "Hash rules"). */
export type PlainJson = null | boolean | string | number | readonly PlainJson[] | { readonly [key: string]: PlainJson };

/**
 * A plain value as the reader would have read it. The type cannot say everything, so everything is checked: throws TypeError
 * for what is outside ASCII keys, well-formed strings, safe integers, booleans, null, and plain arrays and objects of them.
 */
export function fromPlain(value: unknown, depth = 0): JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') return safeInteger(value);
  if (typeof value !== 'object') throw new TypeError(`a record holds a value of type ${typeof value}`);
  if (depth === MAX_JSON_DEPTH) throw new TypeError('a record is nested too deeply');
  return Array.isArray(value) ? fromArray(value, depth) : fromObject(value, depth);
}

function safeInteger(value: number): JsonNumber {
  if (!Number.isSafeInteger(value)) throw new TypeError('a record holds a number that is no safe integer');
  // String(-0) is "0", as the integer -0 is to Python.
  return new JsonNumber(String(value));
}

function wellFormed(text: string): string {
  if (/\p{Cs}/u.test(text)) throw new TypeError('a record holds half of a surrogate pair');
  return text;
}

function fromArray(array: readonly unknown[], depth: number): readonly JsonValue[] {
  // Its own keys are its indexes and `length`: one less is a hole, one more is something that JSON cannot say.
  const isWhole = array.every((_, index) => Object.hasOwn(array, index));
  if (!isWhole || Reflect.ownKeys(array).length !== array.length + 1 || Object.getPrototypeOf(array) !== Array.prototype) {
    throw new TypeError('a record holds an array that is not plain');
  }
  return array.map((element) => fromPlain(element, depth + 1));
}

function fromObject(object: object, depth: number): ReadonlyMap<string, JsonValue> {
  const prototype: unknown = Object.getPrototypeOf(object);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(object);
  // Symbols and hidden properties would be lost in silence.
  const isWhole = Reflect.ownKeys(object).length === entries.length;
  if (!isWhole || (prototype !== Object.prototype && prototype !== null)) {
    throw new TypeError('a record holds an object that is not plain');
  }
  const members = new Map<string, JsonValue>();
  for (const [key, value] of entries) {
    if (/\P{ASCII}/u.test(key)) throw new TypeError('a record holds a key that is not ASCII');
    members.set(key, fromPlain(value, depth + 1));
  }
  return members;
}

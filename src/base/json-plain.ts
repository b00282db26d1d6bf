import { MAX_JSON_DEPTH } from './limits.js';

/** What we write ourselves: the subset in which Python's text and RFC 8785 agree (DESIGN §4 "Hash rules"). */
export type PlainJson = null | boolean | string | number | readonly PlainJson[] | { readonly [key: string]: PlainJson };

const NOT_ASCII = /[\u0080-\uffff]/;

/** Keys as nearly all are: ASCII, and nothing in them needs an escape. */
const PLAIN_KEYS = /^\w*$/;

/**
 * The canonical text of a plain value, at `depth` levels of nesting, less the top-level keys in `without`. The type cannot say
 * everything, so everything is checked: throws TypeError for what is outside ASCII keys, well-formed strings, safe integers,
 * booleans, null, and plain arrays and objects of them.
 */
export function plainText(value: unknown, without: readonly string[] = [], depth = 0): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'number') return integerText(value);
  if (typeof value !== 'object') throw new TypeError(`a record holds a value of type ${typeof value}`);
  if (depth === MAX_JSON_DEPTH) throw new TypeError('a record is nested too deeply');
  if (Array.isArray(value)) return arrayText(value, depth + 1);
  if (isPlainObject(value)) return objectText(value, without, depth + 1);
  throw new TypeError('a record holds an object that is not plain');
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('a record holds a number that is no safe integer');
  // String(-0) is "0", as the integer -0 is to Python.
  return String(value);
}

function stringText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a record holds half of a surrogate pair');
  // For well-formed texts the built-in escapes what Python escapes, in the same way.
  return JSON.stringify(text);
}

function arrayText(array: readonly unknown[], depth: number): string {
  // Its own keys are its indexes and `length`: one more is something that JSON cannot say. A hole is undefined, and refused.
  if (Reflect.ownKeys(array).length !== array.length + 1 || Object.getPrototypeOf(array) !== Array.prototype) {
    throw new TypeError('a record holds an array that is not plain');
  }
  let text = '[';
  for (let index = 0; index < array.length; index += 1) {
    if (index > 0) text += ',';
    text += plainText(array[index], [], depth);
  }
  return `${text}]`;
}

function isPlainObject(object: object): object is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(object);
  // Symbols and hidden properties would be lost in silence.
  const isWhole = Reflect.ownKeys(object).length === Object.keys(object).length;
  return isWhole && (prototype === Object.prototype || prototype === null);
}

function objectText(object: Readonly<Record<string, unknown>>, without: readonly string[], depth: number): string {
  let text = '';
  // In ASCII the order of UTF-16 units, which the built-in sorts by, is that of code points.
  const keys = Object.keys(object).sort();
  // Looked at all at once: one by one they are most of the time that a small record takes.
  const arePlain = PLAIN_KEYS.test(keys.join(''));
  for (const key of keys) {
    if (!arePlain && NOT_ASCII.test(key)) throw new TypeError('a record holds a key that is not ASCII');
    if (without.includes(key)) continue;
    if (text !== '') text += ',';
    text += `${arePlain ? `"${key}"` : JSON.stringify(key)}:${plainText(object[key], [], depth)}`;
  }
  return `{${text}}`;
}

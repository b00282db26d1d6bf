import { isJsonArray, isJsonObject, JsonNumber, type JsonValue } from '../base/json.js';
import { pointer } from '../base/json-place.js';
import { printable } from '../base/printable.js';

/** A place in two JSON values at which they differ; both sides are fit to be shown. */
export interface ValueDifference {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly recorded: string;
  readonly computed: string;
}

/** The first place at which two values differ, in the order of the computed one; null where there is none. */
export function firstDifference(
  recorded: JsonValue | undefined,
  computed: JsonValue | undefined,
  place = '',
): ValueDifference | null {
  const pairs = memberPairs(recorded, computed);
  for (const [step, left, right] of pairs ?? []) {
    const found = firstDifference(left, right, place + step);
    if (found !== null) return found;
  }
  if (pairs !== null || isSameScalar(recorded, computed)) return null;
  return { pointer: printable(place), recorded: shownValue(recorded), computed: shownValue(computed) };
}

/** A value as a person is shown it: scalars as they are, containers by their size. */
export function shownValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `\`${printable(value)}\``;
  if (value instanceof JsonNumber) return printable(value.text);
  return isJsonArray(value) ? `a list of ${String(value.length)}` : `an object of ${String(value.size)} fields`;
}

type Pair = readonly [step: string, left: JsonValue | undefined, right: JsonValue | undefined];

/** The members of two objects or of two lists, side by side; null where they are not both of one kind. */
function memberPairs(left: JsonValue | undefined, right: JsonValue | undefined): readonly Pair[] | null {
  if (left === undefined || right === undefined) return null;
  if (isJsonObject(left) && isJsonObject(right)) {
    const keys = new Set([...right.keys(), ...left.keys()]);
    return [...keys].map((key) => [pointer(key), left.get(key), right.get(key)]);
  }
  if (!isJsonArray(left) || !isJsonArray(right)) return null;
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, index) => [pointer(index), left[index], right[index]]);
}

function isSameScalar(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return left instanceof JsonNumber && right instanceof JsonNumber ? left.text === right.text : left === right;
}

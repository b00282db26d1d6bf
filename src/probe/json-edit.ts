import { isJsonArray, isJsonObject, parseJson, type JsonObject, type JsonValue } from '../base/json.js';
import { plainText, type PlainJson } from '../base/json-plain.js';

/** The way to a value: keys and indexes. */
export type Way = readonly (string | number)[];

/** A document that was written down in this program, as the reader would read it. Throws TypeError for what is no object. */
export function documentOf(plain: PlainJson): JsonObject {
  const value = jsonOf(plain);
  if (!isJsonObject(value)) throw new TypeError('a probe needs an object');
  return value;
}

/** A plain value as the strict reader gives it. Throws TypeError for what it refuses. */
export function jsonOf(plain: PlainJson): JsonValue {
  const parsed = parseJson(new TextEncoder().encode(plainText(plain)));
  if (!parsed.ok) throw new TypeError(parsed.fault.message);
  return parsed.value;
}

/** The ways to all values below a value, each with its value and before those below it. */
export function* waysOf(value: JsonValue, way: Way = []): Generator<readonly [Way, JsonValue]> {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) yield* below([...way, index], item);
  } else if (isJsonObject(value)) {
    for (const [key, member] of value) yield* below([...way, key], member);
  }
}

function* below(way: Way, value: JsonValue): Generator<readonly [Way, JsonValue]> {
  yield [way, value];
  yield* waysOf(value, way);
}

export function valueAt(value: JsonValue, way: Way): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const step of way) {
    if (isJsonObject(current)) current = current.get(String(step));
    else if (isJsonArray(current) && typeof step === 'number') current = current[step];
    else return undefined;
  }
  return current;
}

/** The object with another value at one place, where all above it are there; undefined removes what is there. */
export function edited(object: JsonObject, way: Way, value: JsonValue | undefined): JsonObject {
  const [step, ...rest] = way;
  if (step === undefined) return object;
  const key = String(step);
  const changed = new Map(object);
  const member = rest.length === 0 ? value : editedBelow(object.get(key), rest, value);
  if (member === undefined) changed.delete(key);
  else changed.set(key, member);
  return changed;
}

function editedBelow(parent: JsonValue | undefined, way: Way, value: JsonValue | undefined): JsonValue | undefined {
  if (isJsonObject(parent)) return edited(parent, way, value);
  const [step, ...rest] = way;
  if (!isJsonArray(parent) || typeof step !== 'number') return parent;
  const changed = [...parent];
  const member = rest.length === 0 ? value : editedBelow(parent[step], rest, value);
  if (member === undefined) changed.splice(step, 1);
  else changed[step] = member;
  return changed;
}

import { asRecord } from './json-record.js';
import { isJsonArray, JsonNumber, type JsonValue } from './json-value.js';

/**
 * The plain value that generated validators run on: arrays, objects without a prototype (any key is ordinary), and doubles.
 * A double may be less exact than the number that it stands for, and an integer beyond its range is infinite: rules about
 * exact values look at the literal.
 */
export function project(value: JsonValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof JsonNumber) return Number(value.text);
  if (isJsonArray(value)) return value.map(project);
  const { shape, members } = asRecord(value);
  const projection = emptyObject(shape.isShared);
  let index = 0;
  for (const key of shape.keys) {
    projection[key] = project(members[index] ?? null);
    index += 1;
  }
  return projection;
}

/** An object without a prototype, for keys that many objects share or for keys of its own. */
function emptyObject(isShared: boolean): Record<string, unknown> {
  // This literal gives a hash table, which takes four times as long to fill as an object with a layout that others share.
  if (!isShared) return { __proto__: null };
  const object: Record<string, unknown> = {};
  Object.setPrototypeOf(object, null);
  return object;
}

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
  // Object.create(null) would give an object that takes four times as long to fill, and more memory.
  const projection: Record<string, unknown> = {};
  Object.setPrototypeOf(projection, null);
  let index = 0;
  for (const key of shape.keys) {
    projection[key] = project(members[index] ?? null);
    index += 1;
  }
  return projection;
}

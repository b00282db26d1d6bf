import { Shape } from './json-shape.js';
import type { JsonObject, JsonValue } from './json-value.js';

/** Up to so many keys, all pairs at once are made in less time than one after the other. */
const FEW_KEYS = 1000;

/**
 * The objects that the reader makes: a read-only Map whose keys live in a shape that equal objects share. A document of
 * 16 MiB may hold a million objects, and that many real Maps would not fit into the memory that the gate may use.
 */
export class JsonRecord implements JsonObject {
  readonly shape: Shape;
  /** One value for each key of the shape, in the same order. */
  readonly members: readonly JsonValue[];

  constructor(shape: Shape, members: readonly JsonValue[]) {
    this.shape = shape;
    this.members = members;
  }

  get size(): number {
    return this.members.length;
  }

  get(key: string): JsonValue | undefined {
    const index = this.shape.indexOf(key);
    return index < 0 ? undefined : this.members[index];
  }

  has(key: string): boolean {
    return this.shape.indexOf(key) >= 0;
  }

  forEach(visit: (value: JsonValue, key: string, map: JsonObject) => void, thisArg?: unknown): void {
    for (const [key, value] of this.entries()) visit.call(thisArg, value, key, this);
  }

  keys(): MapIterator<string> {
    return this.shape.keys.values();
  }

  values(): MapIterator<JsonValue> {
    return this.members.values();
  }

  entries(): MapIterator<[string, JsonValue]> {
    if (this.shape.keys.length > FEW_KEYS) return this.pairs();
    const { members } = this;
    return this.shape.keys.map((key, index): [string, JsonValue] => [key, members[index] ?? null]).values();
  }

  /** One pair at a time: all pairs of a million members at once would take more memory than the members. */
  private *pairs(): MapIterator<[string, JsonValue]> {
    const { members } = this;
    let index = 0;
    for (const key of this.shape.keys) {
      yield [key, members[index] ?? null];
      index += 1;
    }
  }

  [Symbol.iterator](): MapIterator<[string, JsonValue]> {
    return this.entries();
  }
}

// `instanceof Map` is how objects are told from other values. What changes a Map is not overridden and throws here, because a
// record has none of a Map's storage.
Object.setPrototypeOf(JsonRecord.prototype, Map.prototype);

/** Any object as a record: those of the reader are records already, those made by hand are Maps. */
export function asRecord(object: JsonObject): JsonRecord {
  return object instanceof JsonRecord ? object : new JsonRecord(new Shape([...object.keys()]), [...object.values()]);
}

import { describe, expect, test } from '@jest/globals';

import { isJsonObject, type JsonObject, type JsonValue } from '../../src/base/json.js';
import { asRecord, JsonRecord } from '../../src/base/json-record.js';
import { compareCodePoints } from '../../src/base/json-shape.js';
import { accept, refuse } from '../support/json-text.js';

function object(text: string): JsonObject {
  const value = accept(text);
  if (!isJsonObject(value)) throw new Error('no object');
  return value;
}

function member(value: JsonObject, key: string): JsonObject {
  const inner = value.get(key);
  if (!isJsonObject(inner)) throw new Error('no object');
  return inner;
}

/** Objects whose keys are found by search, by table, shared by steps, and not shared. */
const SIZES = [0, 1, 12, 13, 32, 33, 200];

describe('an object of the reader', () => {
  test.each(SIZES)('of %d members is what a Map of them is', (size) => {
    const pairs = Array.from({ length: size }, (_, index): [string, JsonValue] => [
      `key ${String(index)}`,
      `v${String(index)}`,
    ]);
    const text = `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
    const twice = object(`{"one":${text},"two":${text}}`);
    for (const record of [object(text), member(twice, 'one'), member(twice, 'two')]) {
      expect(record).toBeInstanceOf(Map);
      expect(record.size).toBe(size);
      expect([...record]).toEqual(pairs);
      expect([...record.entries()]).toEqual(pairs);
      expect(new Map(record)).toEqual(new Map(pairs));
      expect([...record.keys()]).toEqual(pairs.map(([key]) => key));
      expect([...record.values()]).toEqual(pairs.map(([, value]) => value));
      for (const [key, value] of pairs) {
        expect(record.has(key)).toBe(true);
        expect(record.get(key)).toBe(value);
      }
      const seen: unknown[] = [];
      const self = {};
      record.forEach(function (this: unknown, value, key, map) {
        seen.push([key, value]);
        expect(this).toBe(self);
        expect(map).toBe(record);
      }, self);
      expect(seen).toEqual(pairs);
    }
  });

  test.each(SIZES)('of %d members has no keys of the language', (size) => {
    const record = object(
      JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${String(index)}`, 1]))),
    );
    for (const key of ['__proto__', 'constructor', 'toString', 'length', '0', '']) {
      expect(record.has(key)).toBe(false);
      expect(record.get(key)).toBeUndefined();
    }
  });

  test('cannot be changed', () => {
    const record = object('{"a":1}');
    if (!(record instanceof Map)) throw new Error('no Map');
    expect(() => record.set('a', 2)).toThrow(TypeError);
    expect(() => record.delete('a')).toThrow(TypeError);
    expect(() => {
      record.clear();
    }).toThrow(TypeError);
    expect(record.size).toBe(1);
  });

  test('keeps apart objects whose keys differ in number, order or last letter', () => {
    const value = accept('[{"a":1,"b":2},{"b":3,"a":4},{"a":5},{"a":6,"c":7},{"a":8,"b":9,"c":10},{"ab":11},{"a":12,"b":13}]');
    const pairs = Array.isArray(value)
      ? value.map((item: JsonValue) => (isJsonObject(item) ? [...item.keys()].join() : ''))
      : [];
    expect(pairs).toEqual(['a,b', 'b,a', 'a', 'a,c', 'a,b,c', 'ab', 'a,b']);
  });

  test('finds a duplicate beyond the keys that are shared, and in the last of thousands of objects', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `"k${String(index)}":1`);
    expect(refuse(`{${keys.join(',')},"k99":1}`).code).toBe('json_duplicate_key');
    expect(refuse(`{${keys.join(',')},"k0":1}`).code).toBe('json_duplicate_key');
    const objects = Array.from({ length: 10_000 }, (_, index) => `{"a${String(index)}":1,"b":2}`);
    accept(`[${objects.join(',')}]`);
    expect(refuse(`[${objects.join(',')},{"x":1,"y":2,"x":3}]`).code).toBe('json_duplicate_key');
  });
});

test('a Map made by hand becomes a record, a record stays itself', () => {
  const record = asRecord(
    new Map<string, JsonValue>([
      ['b', true],
      ['a', null],
    ]),
  );
  expect(record).toBeInstanceOf(JsonRecord);
  expect([...record]).toEqual([
    ['b', true],
    ['a', null],
  ]);
  expect(asRecord(record)).toBe(record);
});

test('texts are ordered by code point', () => {
  const ordered = ['', 'A', 'a', 'aa', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10000}a', '\u{10ffff}'];
  expect([...ordered].reverse().sort(compareCodePoints)).toEqual(ordered);
  expect(compareCodePoints('a', 'a')).toBe(0);
});

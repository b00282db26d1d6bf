import { describe, expect, test } from '@jest/globals';

import { type JsonValue } from '../../src/base/json.js';
import { project } from '../../src/base/json-projection.js';
import { accept } from '../support/json-text.js';

/** What a validator sees: own keys and values, and the prototype of every object. */
function look(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(look);
  if (value === null || typeof value !== 'object') return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return { prototype, members: Object.entries(value).map(([key, member]: [string, unknown]) => [key, look(member)]) };
}

describe('project', () => {
  test('gives scalars, arrays and doubles', () => {
    expect(project(accept('[null,true,"s",355,3.55e2,-0,[]]'))).toEqual([null, true, 's', 355, 355, -0, []]);
    expect(project(accept('9'.repeat(400)))).toBe(Infinity);
  });

  test('gives objects without a prototype, in which every key is ordinary', () => {
    const text = '{"__proto__":{"admin":true},"constructor":null,"toString":1}';
    const seen = {
      prototype: null,
      members: [
        ['__proto__', { prototype: null, members: [['admin', true]] }],
        ['constructor', null],
        ['toString', 1],
      ],
    };
    expect(look(project(accept(text)))).toEqual(seen);
    // The second one takes the way of keys that are known already.
    expect(look(project(accept(`[${text},${text}]`)))).toEqual([seen, seen]);
    expect(project(accept('{}'))).not.toHaveProperty('toString');
  });

  test('gives the same for objects of keys that no other object has', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `k${String(index)}`).concat('__proto__');
    const text = `{${keys.map((key, index) => `"${key}":${String(index)}`).join(',')}}`;
    expect(look(project(accept(text)))).toEqual({ prototype: null, members: keys.map((key, index) => [key, index]) });
  });

  test('takes values that were made by hand', () => {
    const value: JsonValue = new Map([['a', [new Map<string, JsonValue>()]]]);
    expect(look(project(value))).toEqual({ prototype: null, members: [['a', [{ prototype: null, members: [] }]]] });
  });
});

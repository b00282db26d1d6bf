import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { canonical, canonicalOfPlain, type PlainJson } from '../../src/base/canonical.js';
import { JsonNumber, type JsonValue } from '../../src/base/json.js';
import { MAX_JSON_DEPTH } from '../../src/base/limits.js';
import { accept } from '../support/json-text.js';

describe('canonical', () => {
  test('sorts by code point and writes the least', () => {
    const text = ' { "b" : [ 1 , "\\u00e9" , { } , [ ] ] , "a" : null, "\u{1f511}" : true, "\uff21" : false } ';
    expect(canonical(accept(text))).toBe('{"a":null,"b":[1,"é",{},[]],"\uff21":false,"\u{1f511}":true}');
  });

  test('leaves keys out at the top level only', () => {
    const value = accept('{"hash":1,"a":{"hash":2},"list":[{"hash":3}],"reasons":[]}');
    expect(canonical(value, 'hash')).toBe('{"a":{"hash":2},"list":[{"hash":3}],"reasons":[]}');
    expect(canonical(value, ['hash', 'reasons', 'absent'])).toBe('{"a":{"hash":2},"list":[{"hash":3}]}');
    expect(canonical(value, ['hash', 'reasons', 'a', 'list'])).toBe('{}');
    expect(canonical(accept('[{"hash":1}]'), 'hash')).toBe('[{"hash":1}]');
    expect(canonical(accept('"hash"'), 'hash')).toBe('"hash"');
  });

  test('takes values that were made by hand', () => {
    const value: JsonValue = new Map<string, JsonValue>([
      ['b', new JsonNumber('1e5')],
      ['a', [null, new Map()]],
    ]);
    expect(canonical(value)).toBe('{"a":[null,{}],"b":100000.0}');
  });

  test('is stable: the text of its text is itself', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const once = canonical(accept(text.replaceAll(/\\ud[89a-f][0-9a-f]{2}/gi, '')));
        expect(canonical(accept(once))).toBe(once);
      }),
    );
  });
});

describe('canonicalOfPlain', () => {
  const plain: fc.Arbitrary<PlainJson> = fc.letrec<{ value: PlainJson }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false),
      fc.string({ unit: 'binary' }),
      fc.maxSafeInteger(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'binary-ascii' }), tie('value'), { maxKeys: 4, noNullPrototype: false }),
    ),
  })).value;

  test('gives what reading the value back gives', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonicalOfPlain(value)).toBe(canonical(accept(JSON.stringify(value))));
      }),
    );
  });

  test('leaves keys out at the top level only', () => {
    expect(canonicalOfPlain({ b: 1, a: { b: 2 } }, 'b')).toBe('{"a":{"b":2}}');
    expect(canonicalOfPlain({ b: 1, a: -0 }, ['b'])).toBe('{"a":0}');
  });

  const circle: unknown[] = [];
  circle.push(circle);
  const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['undefined in an object', { a: undefined }],
    ['undefined in an array', [undefined]],
    ['a fraction', 0.5],
    ['NaN', Number.NaN],
    ['Infinity', Infinity],
    ['an unsafe integer', 2 ** 53],
    ['a bigint', 1n],
    ['a symbol', Symbol('s')],
    ['a function', () => 1],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', 'x\ude00x'],
    ['a key beyond ASCII', { é: 1 }],
    ['a key with half a pair', { '\ud83d': 1 }],
    ['a hole', Object.assign(new Array(3), { 0: 1, 2: 2 })],
    ['an array with a property', Object.assign([1], { more: 1 })],
    ['an array of another class', new (class extends Array<number> {})()],
    ['a date', new Date(0)],
    ['a Map', new Map()],
    ['bytes', new Uint8Array(1)],
    [
      'an object of a class',
      new (class {
        readonly a = 1;
      })(),
    ],
    ['a symbol key', { [Symbol('s')]: 1 }],
    ['a hidden property', hidden],
    ['a boxed string', Object('s')],
    ['a circle', circle],
  ])('throws for %s', (_, value) => {
    expect(() => canonicalOfPlain(value as PlainJson)).toThrow(TypeError);
    expect(() => canonicalOfPlain({ deep: [value as PlainJson] })).toThrow(TypeError);
  });

  test('takes as many levels as the reader reads, and no more', () => {
    const nest = (depth: number): PlainJson => (depth === 0 ? 1 : [nest(depth - 1)]);
    const deepest = canonicalOfPlain(nest(MAX_JSON_DEPTH));
    expect(canonical(accept(deepest))).toBe(deepest);
    expect(() => canonicalOfPlain(nest(MAX_JSON_DEPTH + 1))).toThrow(TypeError);
  });
});

import { describe, expect, test } from '@jest/globals';

import { JsonNumber, isJsonArray, isJsonObject } from '../../src/base/json.js';
import { MAX_JSON_BYTES, MAX_JSON_VALUES } from '../../src/base/limits.js';
import { accept, bytesOf, refuse } from '../support/json-text.js';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const manyValues = (count: number): string => `[${'1,'.repeat(count - 2)}1]`;

describe('values', () => {
  test.each([
    ['null', null],
    [' \t\r\n true \n', true],
    ['false', false],
    ['""', ''],
    ['"a"', 'a'],
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\/\b\f\n\r\t'],
    ['"\\u0000\\u00e9\\u20AC"', '\u0000é€'],
    ['"\\uD83D\\uDE00 😀 é €"', '😀 😀 é €'],
    ['"\u007f\u2028\ufeff"', '\u007f\u2028\ufeff'],
  ])('%j', (text, value) => {
    expect(accept(text)).toBe(value);
  });

  test.each(['0', '-0', '-0.0', '1E5', '1e-400', '12345678901234567890', '0.1', '-1.5e+10', '9'.repeat(400)])(
    'the number %s keeps its literal',
    (text) => {
      const value = accept(text);
      expect(value).toBeInstanceOf(JsonNumber);
      expect(value).toEqual(new JsonNumber(text));
    },
  );

  test.each([
    ['5', true],
    ['-5', true],
    ['5.0', false],
    ['5e0', false],
    ['5E0', false],
  ])('%s is an integer literal: %p', (text, isInteger) => {
    expect(new JsonNumber(text).isInteger).toBe(isInteger);
  });

  test('containers', () => {
    const value = accept('{"a":[1,{"b":null}],"":{},"c":[]}');
    expect(isJsonObject(value)).toBe(true);
    if (!isJsonObject(value)) return;
    expect([...value.keys()]).toEqual(['a', '', 'c']);
    expect(isJsonArray(value.get('a'))).toBe(true);
    expect(isJsonArray(value.get('c'))).toBe(true);
    expect(isJsonObject(value.get(''))).toBe(true);
    expect(isJsonObject(null)).toBe(false);
    expect(isJsonArray(value)).toBe(false);
  });

  test('text behind characters of every length is cut where it stands', () => {
    const value = accept('["é","€","😀","plain text that is long","é",{"ключ":1.5,"k😀":"v","k":"é"},"\\u00e9é\\n","end"]');
    expect(isJsonArray(value) && value.filter((item) => typeof item === 'string')).toEqual([
      'é',
      '€',
      '😀',
      'plain text that is long',
      'é',
      'éé\n',
      'end',
    ]);
    const object = isJsonArray(value) ? value[5] : undefined;
    expect(isJsonObject(object) && [...object]).toEqual([
      ['ключ', new JsonNumber('1.5')],
      ['k😀', 'v'],
      ['k', 'é'],
    ]);
  });

  test('a short text is never taken for another one of the same length', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `x${String(index * 7919)}y`);
    const twice = [...texts, ...texts];
    expect(accept(JSON.stringify(twice))).toEqual(twice);
  });
});

test('the same short texts in every order and length are told apart', () => {
  let texts = [''];
  for (let length = 0; length < 11; length += 1)
    texts = texts.concat(texts.slice(-(2 ** length)).flatMap((text) => [`${text}a`, `${text}b`]));
  expect(new Set(texts).size).toBe(4095);
  expect(accept(JSON.stringify(texts))).toEqual(texts);
  expect(accept(JSON.stringify([...texts].reverse()))).toEqual([...texts].reverse());
});

test('a short text is told apart from the longer one before it that starts with it', () => {
  const texts = Array.from({ length: 40_000 }, (_, index) => {
    const text = `${(index >> 1).toString(36)}${((index >> 1) * 7919).toString(36)}`;
    return index % 2 === 0 ? `${text}${((index * 104_729) % 46_656).toString(36)}` : text;
  });
  expect(accept(JSON.stringify(texts))).toEqual(texts);
});

test('keys beyond ASCII and keys with escapes are read the same in every object', () => {
  const text = '{"é":"a value of some length","k\\u00e9\\"":"another value of some length","😀":1.25,"z":"the last one"}';
  const value = accept(`[${text},${text},${text},"end"]`);
  const pairs = isJsonArray(value) ? value.map((item) => (isJsonObject(item) ? [...item] : item)) : [];
  const expected = [
    ['é', 'a value of some length'],
    ['ké"', 'another value of some length'],
    ['😀', new JsonNumber('1.25')],
    ['z', 'the last one'],
  ];
  expect(pairs).toEqual([expected, expected, expected, 'end']);
});

describe('the first rule that is broken, and where', () => {
  test.each<[string, string | Uint8Array, number, number?]>([
    ['json_empty', '', 0],
    ['json_empty', ' \n\t\r\n', 5, 3],
    ['json_byte_order_mark', bytesOf([0xef, 0xbb, 0xbf], '{}'), 0],
    ['json_byte_order_mark', bytesOf([0xff, 0xfe], [0x7b, 0, 0x7d, 0]), 0],
    ['json_byte_order_mark', bytesOf([0xfe, 0xff], [0, 0x7b, 0, 0x7d]), 0],
    ['json_byte_order_mark', bytesOf([0xff, 0xfe, 0, 0]), 0],
    ['json_byte_order_mark', bytesOf([0, 0, 0xfe, 0xff]), 0],
    ['json_syntax', bytesOf([0, 0, 0xfe]), 0],
    ['json_syntax', '[1,\ufeff2]', 3],
    ['json_syntax', '{"a":1,}', 7],
    ['json_syntax', '[1,]', 3],
    ['json_syntax', '[,]', 1],
    ['json_syntax', '{"a" 1}', 5],
    ['json_syntax', '{"a"', 4],
    ['json_syntax', '{"a":', 5],
    ['json_syntax', "{'a':1}", 1],
    ['json_syntax', '{a:1}', 1],
    ['json_syntax', '[1 2]', 3],
    ['json_syntax', '{"a":1 "b":2}', 7],
    ['json_syntax', '[\n1,\n}\n]', 5, 3],
    ['json_syntax', ']', 0],
    ['json_syntax', '"abc', 4],
    ['json_syntax', '"a\tb"', 2],
    ['json_syntax', '"a\nb"', 2],
    ['json_syntax', '"a\u0000b"', 2],
    ['json_syntax', '"\u001f"', 1],
    ['json_syntax', '"\\x41"', 2],
    ['json_syntax', '"\\', 2],
    ['json_syntax', '"\\u', 3],
    ['json_syntax', '"\\u12', 5],
    ['json_syntax', '"\\u12"', 5],
    ['json_syntax', '"\\u00g0"', 5],
    ['json_syntax', '"\\u+123"', 3],
    ['json_syntax', '"\\u0x12"', 4],
    ['json_syntax', '"\\uD83D\\uDE0"', 12],
    ['json_syntax', 'tru', 3],
    ['json_syntax', 'True', 0],
    ['json_syntax', 'nul1', 3],
    ['json_syntax', 'falsE', 4],
    ['json_syntax', 'undefined', 0],
    ['json_syntax', '-', 1],
    ['json_syntax', '+1', 0],
    ['json_syntax', '.5', 0],
    ['json_syntax', '1.', 2],
    ['json_syntax', '1.e5', 2],
    ['json_syntax', '1e', 2],
    ['json_syntax', '1e+', 3],
    ['json_syntax', '--1', 1],
    ['json_syntax', '-a', 1],
    ['json_syntax', '[\u00a01]', 1],
    ['json_syntax', '// no\n1', 0],
    ['json_trailing_text', '01', 1],
    ['json_trailing_text', '-01', 2],
    ['json_trailing_text', '0x10', 1],
    ['json_trailing_text', '{} {}', 3],
    ['json_trailing_text', '1\n\n\u0000', 3, 3],
    ['json_trailing_text', 'nullnull', 4],
    ['json_trailing_text', '[]]', 2],
    ['json_trailing_text', '""\ufeff', 2],
    ['json_duplicate_key', '{"a":1,"a":1}', 7],
    ['json_duplicate_key', '{"a":1,\n"\\u0061":2}', 8, 2],
    ['json_duplicate_key', '[{"a":1,"b":2},{"a":1,"b":2,"a":3}]', 28],
    ['json_duplicate_key', '{"__proto__":1,"__proto__":2}', 15],
    ['json_duplicate_key', '{"é":1,"\\u00e9":2}', 8],
    ['json_duplicate_key', '{"":1,"":2}', 6],
    ['json_lone_surrogate', '"\\ud800"', 1],
    ['json_lone_surrogate', '"ab\\udc00\\ud800"', 3],
    ['json_lone_surrogate', '"\\uD83D\\uD83D\\uDE00"', 1],
    ['json_lone_surrogate', '"\\uD83D\\n"', 1],
    ['json_lone_surrogate', '"\\uD83Dx\\uDE00"', 1],
    ['json_lone_surrogate', '{"\\uDFFF":1}', 2],
    ['json_non_finite_number', 'NaN', 0],
    ['json_non_finite_number', '[1,Infinity]', 3],
    ['json_non_finite_number', '{"a":-Infinity}', 5],
    ['json_syntax', 'Nan', 0],
    ['json_syntax', '-Inf', 1],
    ['json_number_overflow', '1e309', 0],
    ['json_number_overflow', '[1e400]', 1],
    ['json_number_overflow', '-1e400', 0],
    ['json_number_overflow', '1.8e308', 0],
    ['json_number_overflow', `${'9'.repeat(400)}.0`, 0],
    ['json_not_utf8', bytesOf('"', [0x80], '"'), 1],
    ['json_not_utf8', bytesOf('"ab', [0xc3], '"'), 3],
    ['json_not_utf8', bytesOf('"é', [0xc0, 0xaf], '"'), 3],
    ['json_not_utf8', bytesOf('"', [0xe0, 0x80, 0xaf], '"'), 1],
    ['json_not_utf8', bytesOf('"', [0xed, 0xa0, 0x80], '"'), 1],
    ['json_not_utf8', bytesOf('"', [0xf4, 0x90, 0x80, 0x80], '"'), 1],
    ['json_not_utf8', bytesOf('"', [0xf0, 0x9f, 0x98]), 1],
    ['json_not_utf8', bytesOf('{', [0xff], '}'), 1],
    ['json_not_utf8', bytesOf('{}\n', [0xe2, 0x82]), 3, 2],
  ])('%s %j', (code, document, offset, line = 1) => {
    expect(refuse(document)).toMatchObject({ code, offset, line });
  });

  test.each([
    ['json_syntax', bytesOf('[,"', [0xff], '"]')],
    ['json_not_utf8', bytesOf('["', [0xff], '",]')],
    ['json_duplicate_key', bytesOf('{"a":1,"a":NaN}')],
    ['json_non_finite_number', bytesOf('{"a":NaN,"a":1}')],
    ['json_too_deep', bytesOf(`${'['.repeat(65)}NaN`)],
  ])('%s comes first in %s', (code, document) => {
    expect(refuse(document).code).toBe(code);
  });
});

describe('limits', () => {
  test('depth 64 and 65, and 200,000 brackets', () => {
    accept(nested(64));
    expect(refuse(nested(65))).toMatchObject({ code: 'json_too_deep', offset: 64 });
    expect(refuse(nested(200_000))).toMatchObject({ code: 'json_too_deep', offset: 64 });
    expect(refuse('{"a":'.repeat(200_000))).toMatchObject({ code: 'json_too_deep', offset: 320 });
    accept(`[${nested(63)},${nested(63)}]`);
  });

  test('1,000,000 and 1,000,001 values; keys are none', () => {
    accept(manyValues(MAX_JSON_VALUES));
    expect(refuse(manyValues(MAX_JSON_VALUES + 1))).toMatchObject({ code: 'json_too_many_values', offset: 1_999_999 });
    accept(`[${'{"a":1},'.repeat(499_998)}{"a":1}]`);
    expect(refuse(`[${'{"a":1},'.repeat(499_999)}{"a":1}]`).code).toBe('json_too_many_values');
  });

  test('16 MiB and one byte more', () => {
    accept(`"${'x'.repeat(MAX_JSON_BYTES - 2)}"`);
    expect(refuse(`"\n${'x'.repeat(MAX_JSON_BYTES - 2)}"`)).toMatchObject({
      code: 'json_too_large',
      offset: MAX_JSON_BYTES,
      line: 2,
    });
    expect(refuse(new Uint8Array(MAX_JSON_BYTES + 1)).code).toBe('json_too_large');
  });

  test.each([
    ['9'.repeat(4300), '9'.repeat(4301)],
    [`-${'9'.repeat(4300)}`, `-${'9'.repeat(4301)}`],
    [`0.${'1'.repeat(4298)}`, `0.${'1'.repeat(4299)}`],
    [`1e${'0'.repeat(4298)}`, `1e${'0'.repeat(4299)}`],
    [`-1e-${'0'.repeat(4297)}`, `-1e-${'0'.repeat(4298)}`],
  ])('a number of 4,300 characters and of one more (case %#)', (longest, tooLong) => {
    expect(accept(longest)).toEqual(new JsonNumber(longest));
    expect(refuse(`[${tooLong}]`)).toMatchObject({ code: 'json_number_too_long', offset: 1 });
  });

  test('a number that is too long is that before it is malformed', () => {
    expect(refuse(`[-${'9'.repeat(4300)}.x]`)).toMatchObject({ code: 'json_number_too_long', offset: 1 });
    expect(refuse(`[${'9'.repeat(4299)}.x]`)).toMatchObject({ code: 'json_syntax', offset: 4301 });
  });
});

describe('messages', () => {
  test('say what was expected and found, once with the character and once without', () => {
    expect(refuse('{"a":1;')).toMatchObject({
      message: 'Expected a comma or the end of the object, found “;”.',
      neutralMessage: 'Expected a comma or the end of the object, found another character.',
      quotesDocument: true,
    });
    expect(refuse('[1')).toMatchObject({
      message: 'Expected a comma or the end of the array, found the end of the document.',
      neutralMessage: 'Expected a comma or the end of the array, found the end of the document.',
      quotesDocument: false,
    });
  });

  test('show a duplicate key printable and cut', () => {
    const key = `$&\u202e${'k'.repeat(100)}`;
    const fault = refuse(`{${JSON.stringify(key)}:1,${JSON.stringify(key)}:2}`);
    expect(fault.message).toBe(`Expected every key of an object once, found the key “$&\\u{202e}${'k'.repeat(57)}…” again.`);
    expect(fault).toMatchObject({ quotesDocument: true });
    expect(fault.neutralMessage).toBe('Expected every key of an object once, found one again.');
  });

  test.each(['{}\u001b', '"\\\u0007"', '[\u202e]', '{"\u0000', '[😀]'])('hold nothing unprintable: %j', (document) => {
    const { message, neutralMessage, quotesDocument } = refuse(document);
    expect(message).toMatch(/^[^\p{C}]+\.$/u);
    expect(neutralMessage).toMatch(/^[\p{ASCII}]+\.$/u);
    expect(quotesDocument).toBe(message !== neutralMessage);
  });

  test.each(['NaN', '1e999', nested(65), '', '"\\ud800"', '1'.repeat(5000)])(
    'repeat nothing of the document where nothing is quoted (case %#)',
    (document) => {
      const { message, neutralMessage, quotesDocument } = refuse(document);
      expect(quotesDocument).toBe(false);
      expect(message).toBe(neutralMessage);
    },
  );
});

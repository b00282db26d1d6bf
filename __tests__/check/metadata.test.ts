import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { parseMetadata, readMetadata } from '../../src/check/metadata.js';
import { Collector } from '../../src/check/collector.js';

function entries(text: string): Readonly<Record<string, string>> | null {
  const read = parseMetadata(text);
  return read.ok ? Object.fromEntries(read.metadata) : null;
}

function message(text: string): string {
  const read = parseMetadata(text);
  if (read.ok) throw new Error('it is taken');
  return read.message;
}

describe('lines', () => {
  test.each([
    ['a=1', { a: '1' }],
    ['a=1\nb=2\n', { a: '1', b: '2' }],
    ['a=1\r\nb=2\r\n', { a: '1', b: '2' }],
    ['\n\na=1\n   \n\nb=2', { a: '1', b: '2' }],
    ['a=', { a: '' }],
    ['a= 3', { a: ' 3' }],
    ['a=3 ', { a: '3 ' }],
    ['a="3"', { a: '"3"' }],
    ['a=b=c', { a: 'b=c' }],
    ['a.b-c/d=1', { 'a.b-c/d': '1' }],
    ['', {}],
  ])('%j', (text, wanted) => {
    expect(entries(text)).toEqual(wanted);
  });

  test.each([
    ['a', 'Line 1 is `a`, not `key=value`.'],
    ['a=1\nb', 'Line 2 is `b`, not `key=value`.'],
    ['=1', 'Line 1 is `=1`, not `key=value`.'],
    ['a =1', 'Line 1 is `a =1`, not `key=value`.'],
    [' a=1', 'Line 1 is ` a=1`, not `key=value`.'],
    ['a\u200b=1', 'Line 1 is `a\\u{200b}=1`, not `key=value`.'],
    ['a=1\n\na=1', 'Line 3 repeats the key `a`.'],
    ['a=1\na=2', 'Line 2 repeats the key `a`.'],
    ['[1]', 'Line 1 is `[1]`, not `key=value`.'],
    ['"a"', 'Line 1 is `"a"`, not `key=value`.'],
    ['["a=1"]', 'Line 1 is `["a=1"]`, not `key=value`.'],
    ['"a=1"', 'Line 1 is `"a=1"`, not `key=value`.'],
    ['"a"=1', 'Line 1 is `"a"=1`, not `key=value`.'],
    ['a=1\n{"b":"="}', 'Line 2 is `{"b":"="}`, not `key=value`.'],
  ])('%j is refused', (text, wanted) => {
    expect(message(text)).toBe(wanted);
  });
});

describe('a JSON object', () => {
  test.each([
    ['{}', {}],
    ['{"a":"1","b":""}', { a: '1', b: '' }],
    [' \n{"a": "x=y"}\n', { a: 'x=y' }],
    ['{"\\u0061":"1"}', { a: '1' }],
  ])('%j', (text, wanted) => {
    expect(entries(text)).toEqual(wanted);
  });

  test('takes any key as an ordinary one', () => {
    const read = parseMetadata('{"__proto__":"1","constructor":"2"}');
    if (!read.ok) throw new Error(read.message);
    expect([...read.metadata]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  test.each([
    ['{"a":1}', 'The value of `a` is 1, not a string.'],
    ['{"a":true}', 'The value of `a` is true, not a string.'],
    ['{"a":null}', 'The value of `a` is null, not a string.'],
    ['{"a":["1"]}', 'The value of `a` is an array of 1 values, not a string.'],
    ['{"a":{}}', 'The value of `a` is an object of 0 members, not a string.'],
  ])('%j is refused', (text, wanted) => {
    expect(message(text)).toBe(wanted);
  });

  test.each([
    '{"a":"1","a":"1"}',
    '{"a":"1","\\u0061":"2"}',
    '{"a":"1"',
    '{"a":"1"} x',
    '{a:"1"}',
    '\ufeff{"a":"1"}',
    '{"a":"\\ud800"}',
  ])('%j is not strict JSON', (text) => {
    expect(message(text)).toMatch(/^line \d+: /);
  });
});

describe('reading it for a gate', () => {
  test('none given is an empty table and no finding', () => {
    const collector = new Collector('beacon-rate');
    expect(readMetadata(null, 'beacon-rate', collector)).toEqual(new Map());
    expect(collector.findings()).toEqual([]);
  });

  test('a malformed one is a block of class gate that names who vouches for it', () => {
    const collector = new Collector('beacon-rate');
    expect(readMetadata('a', 'beacon-rate', collector)).toBeNull();
    expect(collector.findings()).toEqual([
      expect.objectContaining({
        code: 'metadata_malformed',
        outcome: 'block',
        gate: 'beacon-rate',
        message: 'The metadata that the caller vouches for cannot be read: Line 1 is `a`, not `key=value`.',
      }),
    ]);
  });

  test('no text makes it throw, and both forms say the same', () => {
    const table = fc.dictionary(fc.stringMatching(/^[a-z_.]{1,9}$/), fc.stringMatching(/^[ -~]{0,9}$/));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMetadata(text)));
    fc.assert(
      fc.property(table, (values) => {
        const lines = Object.entries(values).map(([key, value]) => `${key}=${value}`);
        expect(entries(lines.join('\n'))).toEqual(entries(JSON.stringify(values)));
      }),
    );
  });
});

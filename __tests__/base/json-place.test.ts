import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lineAt, linesOf, pointer } from '../../src/base/json-place.js';
import { bytesOf } from '../support/json-text.js';

const DOCUMENT = `
{
  "a": 1, "b": [
    true,
    { "c/d": -1.5e3, "~": "\\n\\u0041é😀", "k":
      null }, [
    ]
  ],
  "\\u0065": {},
  "10": [1, 2,
    3], "":
  "end"
}
`;

describe('pointer', () => {
  test.each<[readonly (string | number)[], string]>([
    [[], ''],
    [['a', 0, 'b'], '/a/0/b'],
    [['a/b', 'm~n', '~1', ''], '/a~1b/m~0n/~01/'],
  ])('%j is %j', (segments, text) => {
    expect(pointer(...segments)).toBe(text);
  });
});

describe('linesOf', () => {
  test.each<[string, number]>([
    ['', 2],
    ['/a', 3],
    ['/b', 3],
    ['/b/0', 4],
    ['/b/1', 5],
    ['/b/1/c~1d', 5],
    ['/b/1/~0', 5],
    // The key counts, not its value on the next line.
    ['/b/1/k', 5],
    ['/b/2', 6],
    ['/e', 9],
    ['/10/0', 10],
    ['/10/2', 11],
    ['/', 11],
    // Not there: the nearest ancestor.
    ['/z', 2],
    ['/b/3', 3],
    ['/b/-', 3],
    ['/b/01', 3],
    ['/b/2/0/x', 6],
    ['/a/b/c', 3],
    ['/e/x', 9],
    ['/b/1/k/x', 5],
    ['/__proto__', 2],
    ['no pointer', 2],
  ])('%j stands on line %d', (text, line) => {
    expect(linesOf(bytesOf(DOCUMENT), [text])).toEqual(new Map([[text, line]]));
  });

  test('answers many at once, each once', () => {
    const lines = linesOf(bytesOf(DOCUMENT), ['/b/1', '/z/y', '/b/1', '/z/y/x', '']);
    expect([...lines]).toEqual([
      ['/b/1', 5],
      ['/z/y', 2],
      ['/z/y/x', 2],
      ['', 2],
    ]);
    expect(linesOf(bytesOf(DOCUMENT), [])).toEqual(new Map());
  });

  test('undoes the escapes of a pointer in the right order', () => {
    const document = bytesOf('{\n"~1":1,\n"/":2,\n"~01":3\n}');
    expect([...linesOf(document, ['/~01', '/~1', '/~001']).values()]).toEqual([2, 3, 4]);
  });

  test('a scalar document', () => {
    expect(linesOf(bytesOf('\n\n 5'), ['', '/a']).get('/a')).toBe(3);
    expect(linesOf(bytesOf('\r\n"x"'), ['']).get('')).toBe(2);
  });

  test('finds every value of a generated document where the text of it was put', () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: 'binary' }).filter((key) => !/\p{Cs}/u.test(key)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(keys, fc.array(fc.nat(3), { minLength: 20, maxLength: 20 }), (names, gaps) => {
        let text = '{';
        const expected = new Map<string, number>();
        names.forEach((name, index) => {
          text += (index === 0 ? '' : ',') + '\n'.repeat(gaps[index] ?? 0);
          expected.set(pointer(name), text.split('\n').length);
          text += `${JSON.stringify(name)}:\n["\\\\\\"]{,é"\n`;
          expected.set(pointer(name, 0), text.split('\n').length - 1);
          text += ']';
        });
        expect(linesOf(bytesOf(`${text}}`), expected.keys())).toEqual(expected);
      }),
    );
  });

  test('takes linear time for 50,000 pointers, also where the document is one line or a pointer leads nowhere', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `{"id":${String(index)},"s":"text"}`);
    const pointers = rows.flatMap((_, index) => [pointer(index, 's'), pointer('absent', index, 'x')]);
    const oneLine = linesOf(bytesOf(`[${rows.join(',')}]`), pointers);
    const manyLines = linesOf(bytesOf(`[\n${rows.join(',\n')}]`), pointers);
    expect(oneLine.get('/49999/s')).toBe(1);
    expect(manyLines.get('/49999/s')).toBe(50_001);
    expect(manyLines.get('/absent/49999/x')).toBe(1);
    expect(manyLines.size).toBe(100_000);
  }, 10_000);
});

describe('lineAt', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [99, 3],
  ])('offset %d is on line %d', (offset, line) => {
    expect(lineAt(bytesOf('a\n\nb'), offset)).toBe(line);
  });
});

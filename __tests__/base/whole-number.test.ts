import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { parseWholeNumber } from '../../src/base/whole-number.js';

test.each([
  ['0', 0n],
  ['7', 7n],
  ['42', 42n],
  ['9007199254740991', 9007199254740991n],
])('%s is a whole number', (text, value) => {
  expect(parseWholeNumber(text)).toBe(value);
});

test.each([
  ...['', ' ', ' 3', '3 ', '3\n', '\t3', '3.0', '3.', '.3', '1e3', '1E3', '+3', '-1', '-0', '007', '00', '0x3', '0b1', '1_000'],
  ...[
    '1,000',
    '٣',
    '３',
    '²',
    '3n',
    'NaN',
    'true',
    '9007199254740992',
    '10000000000000000',
    '9'.repeat(400),
    '3\u0000',
    '\ufeff3',
  ],
])('%j is none', (text) => {
  expect(parseWholeNumber(text)).toBeNull();
});

test('what is taken is written back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.maxSafeNat().map(String)), (text) => {
      const value = parseWholeNumber(text);
      expect(value === null || String(value) === text).toBe(true);
    }),
  );
});

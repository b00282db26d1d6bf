import { expect, test } from '@jest/globals';

import { JsonNumber } from '../../src/base/json.js';
import { pythonFloat, pythonNumber } from '../../src/base/python-number.js';

test.each([
  ['1E5', '100000.0'],
  ['1e16', '1e+16'],
  ['1e15', '1000000000000000.0'],
  ['1e-5', '1e-05'],
  ['1e-4', '0.0001'],
  ['1.5e-7', '1.5e-07'],
  ['1.25e+123', '1.25e+123'],
  ['1e-400', '0.0'],
  ['-1e-400', '-0.0'],
  ['-0', '0'],
  ['0', '0'],
  ['-0.0', '-0.0'],
  ['0e0', '0.0'],
  ['-123.5', '-123.5'],
  ['9007199254740993', '9007199254740993'],
  ['9007199254740993.0', '9007199254740992.0'],
  ['-7', '-7'],
])('%s is written as %s', (literal, text) => {
  expect(pythonNumber(new JsonNumber(literal))).toBe(text);
});

test('the largest and the smallest double', () => {
  expect(pythonFloat(Number.MAX_VALUE)).toBe('1.7976931348623157e+308');
  expect(pythonFloat(-Number.MIN_VALUE)).toBe('-5e-324');
});

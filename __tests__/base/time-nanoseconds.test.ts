import { expect, test } from '@jest/globals';

import { parseUtcNanoseconds, parseUtcTime } from '../../src/base/time.js';

test.each([
  ['1970-01-01T00:00:00Z', 0n],
  ['1970-01-01T00:00:00.000000001Z', 1n],
  ['1970-01-01T00:00:01.5Z', 1_500_000_000n],
  ['1970-01-01T00:00:00.123456789Z', 123_456_789n],
  ['2026-06-30T12:00:00.000000001Z', BigInt(Date.parse('2026-06-30T12:00:00Z')) * 1_000_000n + 1n],
  ['1969-12-31T23:59:59.999999999Z', -1n],
])('%s is %d nanoseconds', (text, value) => {
  expect(parseUtcNanoseconds(text)).toBe(value);
});

test.each([
  '2026-06-30T12:00:00.0000000001Z',
  '2026-06-30T12:00:00.Z',
  '2026-06-30T12:00:00',
  '2026-06-30T12:00:00+00:00',
  '2026-02-30T12:00:00Z',
  '2026-06-30t12:00:00z',
  '2026-06-30T12:00:60Z',
  '2026-06-30T24:00:00Z',
  ' 2026-06-30T12:00:00Z',
  '1782820800',
  '',
])('%j is no time, in nanoseconds as little as in milliseconds', (text) => {
  expect(parseUtcNanoseconds(text)).toBeNull();
  expect(parseUtcTime(text)).toBeNull();
});

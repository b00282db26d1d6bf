import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatExactUtcTime, formatUtcTime, parseUtcTime } from '../../src/base/time.js';

test.each([
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00.000000001Z',
  '1970-01-01T00:00:01.5Z',
  '1969-12-31T23:59:59.9995Z',
  '2026-06-30T12:00:00.25Z',
  '2026-06-30T12:00:00.001Z',
  '2026-12-31T23:59:59.999Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
])('%s is written as it was read', (text) => {
  expect(formatExactUtcTime(parseUtcTime(text) ?? Number.NaN)).toBe(text);
});

test('zeros at the end of a fraction are not written', () => {
  expect(formatExactUtcTime(parseUtcTime('2026-06-30T12:00:00.250000000Z') ?? Number.NaN)).toBe('2026-06-30T12:00:00.25Z');
  expect(formatExactUtcTime(parseUtcTime('2026-06-30T12:00:00.000Z') ?? Number.NaN)).toBe('2026-06-30T12:00:00Z');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e-9, 1e-9, 253_402_300_800_000])(
  '%d is no instant that a time names',
  (instant) => {
    expect(() => formatExactUtcTime(instant)).toThrow(RangeError);
  },
);

const EARLIEST = Date.parse('0000-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59Z');

/** Any second of the calendar, the hours around 1970 among them, where doubles are finest. */
const second = fc.oneof(
  fc.integer({ min: EARLIEST / 1000, max: LATEST / 1000 }),
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
);

test('every time that a policy can hold is written so that it is read as exactly the same number', () => {
  fc.assert(
    fc.property(
      second,
      fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), minLength: 1, maxLength: 9 }),
      (whole, fraction) => {
        const text = `${formatUtcTime(whole * 1000).slice(0, -1)}.${fraction}Z`;
        const instant = parseUtcTime(text);
        if (instant === null) throw new Error(text);
        const written = formatExactUtcTime(instant);
        expect(parseUtcTime(written)).toBe(instant);
        expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,8}[1-9])?Z$/);
      },
    ),
    { numRuns: 3000 },
  );
});

test('whole seconds are written as the records of the compatible systems write them', () => {
  fc.assert(
    fc.property(second, (whole) => {
      expect(formatExactUtcTime(whole * 1000)).toBe(formatUtcTime(whole * 1000));
    }),
  );
});

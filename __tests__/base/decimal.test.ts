import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compareFractions, isPrintOf, parseRate, type Fraction } from '../../src/base/decimal.js';
import { MAX_RATE_DIGITS } from '../../src/base/limits.js';

function rate(text: string): Fraction {
  const parsed = parseRate(text);
  if (parsed === null) throw new Error(`${text} is no rate`);
  return parsed;
}

describe('a rate', () => {
  test.each([
    ['0', 0n, 1n],
    ['1', 1n, 1n],
    ['0.0', 0n, 10n],
    ['1.000', 1000n, 1000n],
    ['0.94', 94n, 100n],
    ['0.800000000000000001', 800000000000000001n, 10n ** 18n],
  ])('%s is exact', (text, numerator, denominator) => {
    expect(parseRate(text)).toEqual({ numerator, denominator });
  });

  test.each([
    ...['', ' ', ' 0.5', '0.5 ', '0.5\n', '+0.5', '-0', '-0.0', '.5', '0.', '00.5', '01', '2', '1.2', '1.000000000000000001'],
    ...['1e0', '5e-1', '0.5e0', '0x1', '0,5', '0.5.0', 'NaN', 'Infinity', 'null', '٠.٥', '0.５', '1/2', '50%'],
  ])('%j is none', (text) => {
    expect(parseRate(text)).toBeNull();
  });

  test('has at most so many digits after the point', () => {
    expect(parseRate(`0.${'3'.repeat(MAX_RATE_DIGITS)}`)).not.toBeNull();
    expect(parseRate(`0.${'3'.repeat(MAX_RATE_DIGITS + 1)}`)).toBeNull();
  });
});

describe('comparing', () => {
  test('sees the last of eighteen digits, which a double does not', () => {
    expect(compareFractions(rate('0.8'), rate('0.800000000000000001'))).toBe(-1);
    expect(compareFractions(rate('0.800000000000000001'), rate('0.8'))).toBe(1);
    expect(compareFractions(rate('0.80'), rate('0.8'))).toBe(0);
    expect(compareFractions({ numerator: 4n, denominator: 5n }, rate('0.8'))).toBe(0);
  });

  test('orders as the cross product does', () => {
    const fraction = fc.record({
      numerator: fc.bigInt({ min: 0n, max: 10n ** 18n }),
      denominator: fc.bigInt({ min: 1n, max: 10n ** 18n }),
    });
    fc.assert(
      fc.property(fraction, fraction, (left, right) => {
        const order = compareFractions(left, right);
        expect(compareFractions(right, left)).toBe(0 - order);
        expect(order < 0).toBe(left.numerator * right.denominator < right.numerator * left.denominator);
      }),
    );
  });
});

describe('a printed rate', () => {
  const exact = { numerator: 47n, denominator: 50n };

  test.each(['0.94', '0.940', '0.9', '1', '0.9400000000'])('of 47/50 may be %s', (text) => {
    expect(isPrintOf(exact, rate(text))).toBe(true);
  });

  test.each(['0.93', '0.95', '0.939', '0.941', '0.8', '0', '0.940000000000000001'])('of 47/50 is not %s', (text) => {
    expect(isPrintOf(exact, rate(text))).toBe(false);
  });

  test('may be half a unit of its last digit away, and no more', () => {
    expect(isPrintOf({ numerator: 1n, denominator: 8n }, rate('0.12'))).toBe(true);
    expect(isPrintOf({ numerator: 1n, denominator: 8n }, rate('0.13'))).toBe(true);
    expect(isPrintOf({ numerator: 1251n, denominator: 10_000n }, rate('0.12'))).toBe(false);
    expect(isPrintOf({ numerator: 1249n, denominator: 10_000n }, rate('0.13'))).toBe(false);
  });
});

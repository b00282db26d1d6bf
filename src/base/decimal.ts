import { MAX_RATE_DIGITS } from './limits.js';

/** Rates, exactly: a double cannot hold 0.8, so nothing here is one. */

/** A number that is not negative; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const RATE = new RegExp(`^([01])(?:\\.([0-9]{1,${String(MAX_RATE_DIGITS)}}))?$`);

/**
 * The rate that a decimal text from 0 to 1 names, with a power of ten as denominator; null for anything else: a sign, an
 * exponent, space, no digit before or after the point, more than 18 digits after it.
 */
export function parseRate(text: string): Fraction | null {
  const match = RATE.exec(text);
  if (match === null) return null;
  const [, whole = '', digits = ''] = match;
  const numerator = BigInt(whole + digits);
  const denominator = 10n ** BigInt(digits.length);
  return numerator > denominator ? null : { numerator, denominator };
}

/** Negative where `left` is smaller, 0 where both are the same number, positive where it is greater. */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Whether `printed`, a decimal, is within half a unit of its last digit of `exact` (COMPATIBILITY §5). */
export function isPrintOf(exact: Fraction, printed: Fraction): boolean {
  const difference = exact.numerator * printed.denominator - printed.numerator * exact.denominator;
  return 2n * (difference < 0n ? -difference : difference) <= exact.denominator;
}

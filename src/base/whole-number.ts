const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,15})$/;

/**
 * The number that plain decimal digits name, from 0 to 2^53−1; null for anything else: a sign, space, a leading zero, a point,
 * an exponent, digits of other scripts. Nothing is rounded or cut off.
 */
export function parseWholeNumber(text: string): bigint | null {
  if (!WHOLE_NUMBER.test(text)) return null;
  const value = BigInt(text);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? value : null;
}

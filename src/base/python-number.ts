import type { JsonNumber } from './json-value.js';

/** A number as Python's `json.dumps` writes what `json.loads` read of it: integers digit by digit, all else as a double. */
export function pythonNumber(number: JsonNumber): string {
  if (!number.isInteger) return pythonFloat(Number(number.text));
  return number.text === '-0' ? '0' : number.text;
}

/**
 * The text of a finite double as Python's `repr` gives it. Both languages write the fewest digits that give the same double;
 * they differ in where the exponent starts (1e16 and 1e-5 here), in its two digits, and in `.0`.
 */
export function pythonFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(value);
  if (magnitude < 1e-4 || magnitude >= 1e16) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

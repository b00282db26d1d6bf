import type { JsonNumber } from './json-value.js';

/**
 * A number as Python's `json.dumps` writes what `json.loads` read of it: integers digit by digit, everything else as the
 * shortest text that gives the same double, with an exponent from 1e16 on and below 1e-4.
 */
export function pythonNumber(number: JsonNumber): string {
  if (number.isInteger) return number.text === '-0' ? '0' : number.text;
  return pythonFloat(Number(number.text));
}

/** The text of a finite double as Python's `repr` gives it. */
export function pythonFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const sign = value < 0 ? '-' : '';
  // Without an argument this has as many digits as are needed to tell the double from its neighbours, as `repr` has.
  const [mantissa = '', exponentText = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) return sign + mantissa + pythonExponent(exponent);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

function pythonExponent(exponent: number): string {
  return `e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

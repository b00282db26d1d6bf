import type { ApprovedParameter, Parameter, ParameterValue } from '../../base/approval-request.js';
import { printable } from '../../base/printable.js';
import { wholeNumberOf } from '../../capture/approval/parameters.js';
import { SignProblem, UNUSABLE } from '../signing-files.js';

const ALLOWED = /^([A-Za-z_][A-Za-z0-9_.-]{0,99})([=~])(.*)$/su;
const RANGE = /^(-?\d*)\.\.(-?\d*)$/;

/**
 * What is approved of the parameters of a request: exactly what it asks for, but where a bound says otherwise. `allowed` are texts
 * `name=min..max` for whole numbers, `name=a|b|c` for a list of values of the same type, and `name~pattern` for texts. Throws SignProblem.
 */
export function approvedParameters(asked: readonly Parameter[], allowed: readonly string[]): readonly ApprovedParameter[] {
  const bounds = new Map<string, ApprovedParameter>();
  for (const text of allowed) {
    const match = ALLOWED.exec(text);
    const [, name = '', mark, bound = ''] = match ?? [];
    const parameter = asked.find((one) => one.name === name);
    if (match === null) throw problem(text, 'it is none of name=min..max, name=a|b and name~pattern');
    if (parameter === undefined) throw problem(text, `the request has no parameter ${name}`);
    if (bounds.has(name)) throw problem(text, `there is another bound for ${name}`);
    bounds.set(name, mark === '~' ? patternBound(parameter, bound, text) : listedBound(parameter, bound, text));
  }
  return asked.map((parameter) => bounds.get(parameter.name) ?? parameter);
}

function patternBound({ name, value }: Parameter, pattern: string, text: string): ApprovedParameter {
  if (typeof value !== 'string') throw problem(text, `a pattern is for texts, and ${name} is none`);
  return { name, pattern };
}

function listedBound({ name, value }: Parameter, bound: string, text: string): ApprovedParameter {
  const range = typeof value === 'number' ? RANGE.exec(bound) : null;
  if (range === null) return { name, enum: bound.split('|').map((item) => valueLike(value, item, text)) };
  const [minimum, maximum] = [range[1] ?? '', range[2] ?? ''].map((end) => (end === '' ? null : numberOf(end, text)));
  if (minimum === null && maximum === null) throw problem(text, 'a range has at least one end');
  return { name, range: { ...(typeof minimum === 'number' && { minimum }), ...(typeof maximum === 'number' && { maximum }) } };
}

/** A value of the type that the request has. */
function valueLike(value: ParameterValue, item: string, text: string): ParameterValue {
  if (typeof value === 'string') return item;
  if (typeof value === 'number') return numberOf(item, text);
  if (item === 'true' || item === 'false') return item === 'true';
  throw problem(text, `\`${printable(item)}\` is neither true nor false`);
}

function numberOf(item: string, text: string): number {
  const number = wholeNumberOf(item);
  if (number === null) throw problem(text, `\`${printable(item)}\` is no whole number that compares exactly`);
  return number;
}

function problem(text: string, why: string): SignProblem {
  return new SignProblem(UNUSABLE, `--allow ${printable(text)} cannot be used: ${why}.`);
}

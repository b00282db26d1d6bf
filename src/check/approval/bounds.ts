import type { ApprovedParameter, Parameter, ParameterValue } from '../../base/approval-request.js';
import type { Code } from '../../base/codes/index.js';
import { MAX_PATTERN_STEPS } from '../../base/limits.js';
import { pointer } from '../../base/json-place.js';
import { readPattern } from './pattern.js';

/** What is wrong with one parameter; `place` is a JSON pointer into the approval. */
export interface BoundProblem {
  readonly code: Code;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * What stands against the parameters that are asked for, by what is approved: each has to be approved, of the type that is approved,
 * and within its bound; none that is approved may be missing (COMPATIBILITY §7 INV-2). Nothing is converted: `"3"` is not 3.
 */
export function judgeParameters(approved: readonly ApprovedParameter[], asked: readonly Parameter[]): readonly BoundProblem[] {
  const values = new Map(asked.map(({ name, value }) => [name, value]));
  const names = new Set(approved.map(({ name }) => name));
  const problems: BoundProblem[] = [];
  approved.forEach((bound, index) => {
    const place = pointer('parameters', index);
    const { name } = bound;
    const value = values.get(name);
    if (value === undefined) {
      const expected = `\`${name}\` in the request, ${boundText(bound)}`;
      problems.push({ code: 'approval_parameter_missing', place, expected, found: 'nothing' });
      return;
    }
    const code = judgeValue(bound, value);
    if (code === null) return;
    problems.push({ code, place, expected: `\`${name}\` ${boundText(bound)}`, found: valueText(value) });
  });
  for (const { name, value } of asked) {
    if (names.has(name)) continue;
    const found = `\`${name}\` = ${valueText(value)}`;
    problems.push({
      code: 'approval_parameter_not_approved',
      place: '/parameters',
      expected: `no \`${name}\` in the request`,
      found,
    });
  }
  return problems;
}

/** What stands against one value; null where it is approved. */
function judgeValue(bound: ApprovedParameter, value: ParameterValue): Code | null {
  const { range, pattern } = bound;
  const exact = bound.value !== undefined ? [bound.value] : bound.enum;
  if (exact !== undefined) {
    if (exact.includes(value)) return null;
    const isOfType = exact.some((one) => typeof one === typeof value);
    return isOfType ? 'approval_parameter_out_of_bounds' : 'approval_parameter_type_mismatch';
  }
  if (range !== undefined) {
    if (typeof value !== 'number') return 'approval_parameter_type_mismatch';
    const { minimum = -Infinity, maximum = Infinity } = range;
    // Asked so that what cannot be compared is out of bounds.
    return minimum <= value && value <= maximum ? null : 'approval_parameter_out_of_bounds';
  }
  if (typeof value !== 'string') return 'approval_parameter_type_mismatch';
  const reading = readPattern(pattern ?? '');
  return reading.ok && reading.matches(value) ? null : 'approval_parameter_out_of_bounds';
}

/** Bounds that nothing can keep to, or that cannot be compared, whatever is asked for. */
export function judgeBounds(approved: readonly ApprovedParameter[]): readonly BoundProblem[] {
  let steps = 0;
  return approved.flatMap((bound, index): BoundProblem[] => {
    const { range, pattern } = bound;
    if (range?.minimum !== undefined && range.maximum !== undefined && range.minimum > range.maximum) {
      const found = boundText(bound);
      const place = pointer('parameters', index, 'range');
      return [{ code: 'approval_malformed', place, expected: 'a minimum that is not above the maximum', found }];
    }
    const reading = pattern === undefined ? null : readPattern(pattern);
    if (pattern === undefined || reading === null) return [];
    if (reading.ok) steps += reading.steps;
    // Together: a hundred patterns at the limit of one would keep the gate busy for minutes.
    if (reading.ok && steps <= MAX_PATTERN_STEPS) return [];
    const problem = reading.ok ? `more steps than the ${String(MAX_PATTERN_STEPS)} of all patterns together` : reading.problem;
    const place = pointer('parameters', index, 'pattern');
    const found = `\`${pattern}\`, which holds ${problem}`;
    return [{ code: 'approval_pattern_refused', place, expected: 'a pattern that can be compared', found }];
  });
}

/** A bound as a person reads it. */
export function boundText({ value, enum: values, range, pattern }: ApprovedParameter): string {
  if (value !== undefined) return `exactly ${valueText(value)}`;
  if (values !== undefined) return `one of ${values.map(valueText).join(', ')}`;
  if (range === undefined) return `a text that matches \`${pattern ?? ''}\` as a whole`;
  const { minimum, maximum } = range;
  if (minimum === undefined) return `a whole number up to ${String(maximum)}`;
  return maximum === undefined
    ? `a whole number from ${String(minimum)} on`
    : `a whole number from ${String(minimum)} to ${String(maximum)}`;
}

/** A value as a person reads it: texts in quotes, so that `"3"` and 3 look different. */
export function valueText(value: ParameterValue): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

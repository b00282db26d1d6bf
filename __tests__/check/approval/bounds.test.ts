import { describe, expect, test } from '@jest/globals';

import type { ApprovedParameter, ParameterValue } from '../../../src/base/approval-request.js';
import { boundText, judgeBounds, judgeParameters } from '../../../src/check/approval/bounds.js';

type Bound = Omit<ApprovedParameter, 'name'>;

function judge(bound: Bound, value: ParameterValue): string {
  const [problem, ...more] = judgeParameters([{ name: 'n', ...bound }], [{ name: 'n', value }]);
  expect(more).toEqual([]);
  return problem?.code.replace('approval_parameter_', '') ?? 'ok';
}

const [OK, OUT, TYPE] = ['ok', 'out_of_bounds', 'type_mismatch'];

describe('a bound', () => {
  test.each<readonly [bound: Bound, value: ParameterValue, verdict: string | undefined]>([
    [{ value: 3 }, 3, OK],
    [{ value: 3 }, 4, OUT],
    [{ value: 3 }, '3', TYPE],
    [{ value: '3' }, 3, TYPE],
    [{ value: true }, true, OK],
    [{ value: true }, false, OUT],
    [{ value: true }, 'true', TYPE],
    [{ value: true }, 1, TYPE],
    [{ value: false }, 0, TYPE],
    [{ value: '' }, '', OK],
    [{ value: 'a' }, 'A', OUT],
    [{ value: 'a' }, 'a ', OUT],
    [{ value: '\u00e9' }, 'e\u0301', OUT],
    [{ enum: ['eu', 'us'] }, 'us', OK],
    [{ enum: ['eu', 'us'] }, 'ap', OUT],
    [{ enum: ['1', 2] }, 2, OK],
    [{ enum: ['1', 2] }, 1, OUT],
    [{ enum: ['1', 2] }, '2', OUT],
    [{ enum: ['1', 2] }, true, TYPE],
    [{ range: { minimum: 1, maximum: 5 } }, 1, OK],
    [{ range: { minimum: 1, maximum: 5 } }, 5, OK],
    [{ range: { minimum: 1, maximum: 5 } }, 0, OUT],
    [{ range: { minimum: 1, maximum: 5 } }, 6, OUT],
    [{ range: { minimum: 1, maximum: 5 } }, '3', TYPE],
    [{ range: { minimum: 1, maximum: 5 } }, true, TYPE],
    [{ range: { minimum: -2 } }, 9007199254740991, OK],
    [{ range: { minimum: -2 } }, -3, OUT],
    [{ range: { maximum: 0 } }, -9007199254740991, OK],
    [{ range: { maximum: 0 } }, 1, OUT],
    [{ pattern: 'v\\d+' }, 'v12', OK],
    [{ pattern: 'v\\d+' }, 'v12\n', OUT],
    [{ pattern: 'v\\d+' }, 'xv12', OUT],
    [{ pattern: '\\d+' }, 12, TYPE],
    // Refused before, when the approval is read; and yet nothing keeps to it.
    [{ pattern: '^a' }, '^a', OUT],
  ])('%j for %j: %s', (bound, value, verdict) => {
    expect(judge(bound, value)).toBe(verdict);
  });

  test.each<readonly [bound: Bound, text: string]>([
    [{ value: '3' }, 'exactly "3"'],
    [{ value: 3 }, 'exactly 3'],
    [{ enum: ['a', false] }, 'one of "a", false'],
    [{ range: { minimum: 1, maximum: 5 } }, 'a whole number from 1 to 5'],
    [{ range: { minimum: 1 } }, 'a whole number from 1 on'],
    [{ range: { maximum: 5 } }, 'a whole number up to 5'],
    [{ pattern: 'v.' }, 'a text that matches `v.` as a whole'],
  ])('%j reads: %s', (bound, text) => {
    expect(boundText({ name: 'n', ...bound })).toBe(text);
  });
});

test('every parameter is judged, and told where the approval speaks of it', () => {
  const approved = [
    { name: 'a', value: 1 },
    { name: 'b', value: 2 },
    { name: 'c', value: 3 },
  ];
  const asked = [
    { name: 'b', value: 3 },
    { name: 'c', value: 3 },
    { name: 'd', value: '<4>' },
  ];
  expect(judgeParameters(approved, asked)).toEqual([
    { code: 'approval_parameter_missing', place: '/parameters/0', expected: '`a` in the request, exactly 1', found: 'nothing' },
    { code: 'approval_parameter_out_of_bounds', place: '/parameters/1', expected: '`b` exactly 2', found: '3' },
    { code: 'approval_parameter_not_approved', place: '/parameters', expected: 'no `d` in the request', found: '`d` = "<4>"' },
  ]);
});

test('patterns that are dear together are refused, the one that is too much named', () => {
  const pattern = '(?:a{1,100}){1,2}';
  const approved = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `p${String(index)}`, pattern }));
  expect(judgeBounds(approved(1))).toEqual([]);
  const problems = judgeBounds(approved(9));
  expect(problems[0]).toMatchObject({ code: 'approval_pattern_refused', found: expect.stringContaining('together') });
  expect(problems.length).toBeLessThan(9);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readPattern } from '../../../src/check/approval/pattern.js';
import * as limits from '../../../src/base/limits.js';

function matching(pattern: string): (text: string) => boolean {
  const reading = readPattern(pattern);
  if (!reading.ok) throw new Error(`The pattern holds ${reading.problem}`);
  return reading.matches;
}

function problemOf(pattern: string): string {
  const reading = readPattern(pattern);
  return reading.ok ? '' : reading.problem;
}

describe('a pattern', () => {
  test.each<readonly [pattern: string, matched: readonly string[], others: readonly string[]]>([
    ['v1', ['v1'], ['', 'v', 'v12', ' v1', 'v1\n', 'xv1', 'V1']],
    ['eu|us', ['eu', 'us'], ['eus', 'eu|us', '']],
    ['(?:eu|us)-[a-z]+-\\d', ['eu-west-1', 'us-x-9'], ['eu-west-10', 'eu--1', 'us-X-1']],
    ['v\\d{1,3}(\\.\\d{1,3}){2}', ['v1.2.3', 'v100.200.300'], ['v1.2', 'v1.2.3.4', 'v1.2.3000', 'v1x2x3']],
    ['a{2}', ['aa'], ['a', 'aaa']],
    ['a{2,}', ['aa', 'aaaaaa'], ['a', '']],
    ['a{0}b', ['b'], ['ab']],
    ['a?b*c+', ['c', 'abbcc', 'bc'], ['a', 'aac', 'ab']],
    ['.', ['x', '😀', '\t'], ['', 'xx', '\n', '\r', '\u2028', '\u2029']],
    ['[^0-9]', ['x', '😀', '\n'], ['5', '']],
    ['[\\d_\\-\\]]+', ['1-2', ']_'], ['x', '']],
    ['[yb-dzc-fd]+', ['bcdef', 'yz'], ['a', 'g', 'x', '']],
    ['[^yb-dzc-fd]', ['a', 'g', 'x'], ['b', 'c', 'd', 'e', 'f', 'y', 'z']],
    ['\\w+', ['Az_09'], ['é', 'a-b', 'a b']],
    ['release/[a-z-\\.]+'.replace('z-\\', 'z\\-\\'), ['release/a-b.c'], ['release/', 'releaseXa']],
    ['😀+', ['😀😀'], ['\ud83d', '😀x']],
    ['(a*)*b', ['b', 'aab'], ['a', 'aa']],
  ])('%j matches the whole text', (pattern, matched, others) => {
    const matches = matching(pattern);
    expect(matched.filter((text) => !matches(text))).toEqual([]);
    expect(others.filter((text) => matches(text))).toEqual([]);
  });

  test.each([
    ['^a', 'the whole text has to match anyway'],
    ['a$', 'the whole text has to match anyway'],
    ['a||b', 'an empty alternative'],
    ['', 'an empty alternative'],
    ['()', 'an empty alternative'],
    ['a|', 'an empty alternative'],
    ['*a', 'an unescaped `*`'],
    ['a)', 'a `)` that closes nothing'],
    ['(a', 'a `(` that nothing closes'],
    ['[a', 'its end cuts off'],
    ['[]', 'an empty class'],
    ['[^]', 'an empty class'],
    ['[[a]]', 'an unescaped `[` inside of a class'],
    ['[-a]', 'an unescaped `-` inside of a class'],
    ['[a-]', 'a class of characters'],
    ['[z-a]', 'a range of characters'],
    ['[\\d-z]', 'a range of characters'],
    ['[a-\\w]', 'a range of characters'],
    ['a]', 'an unescaped `]`'],
    ['a}', 'an unescaped `}`'],
    ['a{', 'begins no count'],
    ['a{,3}', 'begins no count'],
    ['a{1', 'begins no count'],
    ['a{x}', 'begins no count'],
    ['a{3,2}', 'a count that is not from 0'],
    ['a{257}', 'a count that is not from 0'],
    ['a{0,257}', 'a count that is not from 0'],
    ['a{999,}', 'a count that is not from 0'],
    ['a*?', 'a repeat of a repeat'],
    ['a++', 'a repeat of a repeat'],
    ['a{2}{3}', 'a repeat of a repeat'],
    ['(?=a)', 'a group of another kind'],
    ['(?<!a)', 'a group of another kind'],
    ['(?<name>a)', 'a group of another kind'],
    ['(a)\\1', 'an escape other than'],
    ['\\p{L}', 'an escape other than'],
    ['\\b', 'an escape other than'],
    ['\\u0041', 'an escape other than'],
    ['a\\', 'its end cuts off'],
  ])('%j is refused', (pattern, problem) => {
    expect(problemOf(pattern)).toContain(problem);
  });

  test.each([
    ['a'.repeat(limits.MAX_PATTERN_CHARACTERS), 'a', 'more than 500 characters'],
    [`a{${String(limits.MAX_PATTERN_REPEATS)}}`, '', ''],
    ['('.repeat(limits.MAX_PATTERN_DEPTH) + 'a' + ')'.repeat(limits.MAX_PATTERN_DEPTH), '', ''],
    ['('.repeat(limits.MAX_PATTERN_DEPTH + 1) + 'a' + ')'.repeat(limits.MAX_PATTERN_DEPTH + 1), '', 'more than 32 groups'],
    ['(a{8}){250}', '', ''],
    ['(a{8}){250}b', '', 'more than 2000 steps'],
    ['((((a{256}){256}){256}){256}){256}', '', 'more than 2000 steps'],
  ])('has limits: %#', (pattern, more, problem) => {
    expect(problemOf(pattern + more)).toContain(problem);
    expect(problemOf(pattern + more) === '').toBe(problem === '');
    if (more !== '') expect(problemOf(pattern)).toBe('');
  });

  // With 2,000 steps and 4,096 characters a backtracking engine would go on for longer than the sun shines.
  test.each([
    ['(a+)+b', 'a'],
    ['(a|a)*b', 'a'],
    ['(a|aa)+b', 'a'],
    ['(.*)*b', 'a'],
    ['.*.*.*.*.*.*.*.*b', 'a'],
    ['(a?){256}a{256}b', 'a'],
    ['((a*)*)*b', 'a'],
    ['([a-zA-Z0-9]+\\.?)+b', 'a'],
    ['(\\w+\\w+)+b', 'a'],
  ])('%j comes to an end on a long text', (pattern, character) => {
    const text = character.repeat(limits.MAX_PARAMETER_CHARACTERS);
    expect(matching(pattern)(text)).toBe(false);
  });

  test('means what a regular expression of the language means', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '1', '\\.', '[a-c1]');
    const { tree } = fc.letrec<{ tree: string; item: string }>((tie) => ({
      item: fc.oneof(
        { maxDepth: 3 },
        atom,
        tie('tree').map((inner) => `(?:${inner})`),
      ),
      tree: fc
        .array(
          fc.array(
            fc
              .tuple(tie('item'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,}'))
              .map(([item, repeat]) => item + repeat),
            { minLength: 1, maxLength: 3 },
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map((choices) => choices.map((items) => items.join('')).join('|')),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.', '\n', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(tree, text, (pattern, subject) => {
        const reading = readPattern(pattern);
        fc.pre(reading.ok);
        expect(reading.matches(subject)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(subject));
      }),
      { numRuns: 2000 },
    );
  });
});

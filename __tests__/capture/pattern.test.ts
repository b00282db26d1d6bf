import { describe, expect, test } from '@jest/globals';

import { MAX_SETTING_CHARACTERS } from '../../src/base/limits.js';
import { readPattern } from '../../src/capture/pattern.js';

/** Whether a pattern matches a path, as the walk asks it. */
function matches(pattern: string, path: string): boolean {
  const read = readPattern(pattern);
  if (read === null) throw new Error(`${pattern} is refused`);
  const below = path.startsWith(`${read.folder}/`) ? path.slice(read.folder.length + 1) : path;
  return read.matches(path) && (read.namesDot || !below.split('/').some((component) => component.startsWith('.')));
}

test.each([
  ['evidence/*.dsse.json', 'evidence/a.dsse.json', true],
  ['./evidence//*.dsse.json', 'evidence/a.dsse.json', true],
  ['evidence/*.dsse.json', 'evidence/a/b.dsse.json', false],
  ['evidence/*.dsse.json', 'evidence/.dsse.json', false],
  ['evidence/*.dsse.json', 'evidence/a.dsse.json.bak', false],
  ['evidence/*.dsse.json', 'other/evidence/a.dsse.json', false],
  ['evidence/*.dsse.json', 'evidence/A.DSSE.JSON', false],
  ['evidence/**/*.json', 'evidence/a.json', true],
  ['evidence/**/*.json', 'evidence/a/b/c.json', true],
  ['**/*.json', 'a.json', true],
  ['**', 'a/b/c', true],
  ['**', 'a/.b/c', false],
  ['*', '.a', false],
  ['.*', '.a', true],
  ['.evidence/*.json', '.evidence/a.json', true],
  ['.evidence/*.json', '.evidence/.a.json', false],
  ['a/{.x,y}/*.json', 'a/.x/b.json', true],
  ['a/{.x,y}/*.json', 'a/y/b.json', true],
  ['[!a]b', '.b', false],
  ['?.json', 'a.json', true],
  ['?.json', 'ab.json', false],
  ['[ab].json', 'b.json', true],
  ['[a-c].json', 'd.json', false],
  ['{a,b}.json', 'b.json', true],
  ['{a/b,c}/*.json', 'a/b/x.json', true],
  ['c++/*.json', 'c++/a.json', true],
  ['a\\[1\\]*', 'a[1].json', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['a+*', 'aab', false],
  ['[ab]+*', 'a+.json', true],
  ['[ab]+*', 'ab.json', false],
  ['*/!a', 'b/!a', true],
  ['*/!a', 'b/c', false],
  ['*@', 'a@', true],
  ['ä*', 'äb', true],
  ['a b/*', 'a b/c', true],
  ['$a*', '$ab', true],
  ['^a*', '^ab', true],
])('%s over %s: %s', (pattern, path, wanted) => {
  expect(matches(pattern, path)).toBe(wanted);
});

test.each([
  ['', '.', './', '///', '/', '/etc/*', '/etc/passwd'],
  ['..', '../*', 'a/../*', 'a/..', '*/..', '{..,a}/*', '{a,..}/x', '[..]/*', '*..'],
  ['[a', 'a]*', '{a*', '[b-a]', '*(a|b)', '!(a)*', '!*.json', '"*"', '(*)'],
])('a group of patterns that are refused', (...patterns) => {
  for (const pattern of patterns) expect([pattern, readPattern(pattern)]).toEqual([pattern, null]);
});

describe('what is looked at', () => {
  test('a path without wildcards is itself, whatever else it holds', () => {
    for (const path of ['a.json', 'a/b.json', '.a/b', 'a (1).json', 'a!b', "a'b", 'a|b', 'a..b']) {
      expect(readPattern(path)).toMatchObject({ literal: path, folder: '' });
    }
    expect(readPattern('./a//b.json')?.literal).toBe('a/b.json');
  });

  test.each([
    ['evidence/*.json', 'evidence', 0],
    ['evidence/*/*.json', 'evidence', 1],
    ['*.json', '', 0],
    ['a/b/{c,d/e}/*.json', 'a/b', 2],
    ['a/**/*.json', 'a', Number.POSITIVE_INFINITY],
    ['a\\/b*/c', '', 2],
  ])('%s: below %s, %d folders deep', (pattern, folder, depth) => {
    expect(readPattern(pattern)).toMatchObject({ literal: null, folder, depth });
  });

  test('at most so many characters', () => {
    expect(readPattern('a'.repeat(MAX_SETTING_CHARACTERS - 1) + '*')).not.toBeNull();
    expect(readPattern('a'.repeat(MAX_SETTING_CHARACTERS) + '*')).toBeNull();
  });
});

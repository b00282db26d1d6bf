import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

type Inlined = (code: string, names: readonly string[]) => string;
const module = (await import(pathToFileURL(resolve('scripts/build/inline.mjs')).href)) as { inlined: Inlined };

describe('a function that is inlined', () => {
  const add = 'function add(a, b) { return a + b * a; }\n';

  test('stands in the place of its calls, in parentheses and with their arguments', () => {
    expect(module.inlined(`${add}const x = 2 * add(y, 3);`, ['add'])).toBe(`${add}const x = 2 * (y + 3 * y);`);
    expect(module.inlined(`${add}f(add(b, a) ^ add(a, b));`, ['add'])).toBe(`${add}f((b + a * b) ^ (a + b * a));`);
  });

  test('stays a call where an argument would be evaluated twice', () => {
    for (const argument of ['i++', 'next()', '-1', 'a.b', '...all']) {
      expect(module.inlined(`${add}add(${argument}, 1);`, ['add'])).toBe(`${add}add(${argument}, 1);`);
    }
  });

  test.each([
    ['is not there', ''],
    ['does more', 'function add(a) { log(a); return a; }'],
    ['returns nothing', 'function add(a) { return; }'],
    ['uses what is not its own', 'function add(a) { return a + other; }'],
  ])('that %s is an error', (_, code) => {
    expect(() => module.inlined(code, ['add'])).toThrow(/add/);
  });
});

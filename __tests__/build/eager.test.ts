import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

import { describe, expect, test } from '@jest/globals';

const module = (await import(pathToFileURL(resolve('scripts/build/eager.mjs')).href)) as {
  withEager: (code: string, names: ReadonlySet<string>) => string;
  namesAtTop: (code: string) => readonly string[];
};

const SCRIPT = `'use strict'
const early = twice(2)
function twice(n) {
	function inner() { return n }
	return inner() * 2
}
async function later() { return twice(3) }
class Kept { method() { return "function twice(n) {" } }
function unused() { return missing }
({ early, twice, later, unused, text: new Kept().method() })`;

describe('functions that are compiled at once', () => {
  const code = module.withEager(SCRIPT, new Set(['twice', 'later', 'inner', 'nowhere']));

  test('stand in parentheses before everything else; others stay what they are', () => {
    expect(code).toMatch(/^'use strict'\nvar twice = \(function \(n\) \{/);
    expect(code).toContain('var later = (async function () { return twice(3) })');
    expect(code).toContain('\nfunction unused() {');
    expect(code).toContain('function inner() {');
    expect(code.match(/function/g)).toHaveLength(SCRIPT.match(/function/g)?.length ?? 0);
  });

  test('do what they did, under their names, and are known from the start', async () => {
    const run = (text: string): Record<string, unknown> => runInNewContext(text) as Record<string, unknown>;
    const [before, after] = [run(SCRIPT), run(code)];
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(after['early']).toBe(4);
    for (const name of ['twice', 'later', 'unused']) expect(after[name]).toHaveProperty('name', name);
    expect(await (after['later'] as () => Promise<unknown>)()).toBe(6);
  });

  test('are found again under their names, so that profiling twice gives the same', () => {
    expect([...module.namesAtTop(SCRIPT)].sort()).toEqual(['later', 'twice', 'unused']);
    expect([...module.namesAtTop(code)].sort()).toEqual(['later', 'twice', 'unused']);
  });
});

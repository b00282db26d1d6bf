import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

type WithLateScript = (code: string, file: string, built: string) => string;
const module = (await import(pathToFileURL(resolve('scripts/build/late-script.mjs')).href)) as {
  withLateScript: WithLateScript;
};

/** What the bundler makes of an external module. */
const IMPORTED = 'import * as __EXTERNAL_a1__ from "./texts.js";';
const NAMED = 'const external_texts_js_namespaceObject = x({ ["TEXTS"]: () => (__EXTERNAL_a1__.TEXTS) });';
const bundle = (use: string, imported = IMPORTED, named = NAMED): string =>
  [imported, 'const before = 1;', ';// CONCATENATED MODULE: external "./texts.js"', named, use, ''].join('\n');

describe('a script that is read late', () => {
  test('is required wherever it is used, and nowhere else', () => {
    const code = module.withLateScript(
      bundle('const f = (c) => external_texts_js_namespaceObject.TEXTS[c];'),
      './texts.js',
      './texts.js',
    );
    expect(code).not.toContain('import');
    expect(code).not.toContain('namespaceObject');
    expect(code).toContain("const f = (c) => require('./texts.js').TEXTS[c];");
    expect(code.match(/require/g)).toHaveLength(1);
  });

  test('is required by the name of what was made of it, also where the whole of it is taken', () => {
    const whole = 'const external_texts_js_namespaceObject = __EXTERNAL_a1__;';
    const code = module.withLateScript(
      bundle('const { TEXTS } = external_texts_js_namespaceObject;', IMPORTED, whole),
      './texts.js',
      './texts.json',
    );
    expect(code).toContain("const { TEXTS } = require('./texts.json');");
    expect(code).not.toMatch(/import|EXTERNAL|texts\.js'/);
  });

  test('leaves a bundle alone that has nothing to do with it', () => {
    expect(module.withLateScript('const f = 1;\n', './texts.js', './texts.js')).toBe('const f = 1;\n');
  });

  test('leaves nothing of itself where a bundle uses nothing of it', () => {
    const unused = 'const external_texts_js_namespaceObject = x({  });';
    const code = module.withLateScript(bundle('', IMPORTED, unused), './texts.js', './texts.js');
    expect(code).not.toMatch(/import |x\(|require/);
  });

  test.each([
    ['is imported otherwise', bundle('', 'import { TEXTS } from "./texts.js";')],
    ['is named otherwise', bundle('', IMPORTED, 'const texts = __EXTERNAL_a1__;')],
    ['is used without its name', bundle('f(__EXTERNAL_a1__);')],
  ])('that %s is an error', (_, code) => {
    expect(() => module.withLateScript(code, './texts.js', './texts.js')).toThrow(/texts\.js/);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { isLong, violationsOf } from './support/architecture.js';

function filesBelow(folder: string, ending: RegExp): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => ending.test(path)).sort();
}

describe('the house', () => {
  const files = filesBelow('src', /\.ts$/).filter((path) => !path.startsWith('base/generated/'));

  test('every file keeps to the rules of its part', () => {
    const broken = files.flatMap((path) =>
      violationsOf(path, readFileSync(join('src', path), 'utf8')).map((violation) => `src/${path}: ${violation}`),
    );
    expect(broken).toEqual([]);
    // An empty list of files would prove nothing.
    expect(files).toEqual(expect.arrayContaining(['action.ts', 'cli.ts', 'gate.ts', 'run.ts', 'base/decision.ts']));
  });

  test('ports.ts holds types only', () => {
    const values = /^(export )?(declare |abstract |async )*(const|let|var|function|class|enum|namespace)\b/m;
    expect(readFileSync('src/ports.ts', 'utf8')).not.toMatch(values);
  });

  test('scripts are short too', () => {
    const scripts = ['scripts', 'bench']
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesBelow(folder, /\.mjs$/).map((path) => join(folder, path)));
    expect(scripts.filter((path) => isLong(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('the rules catch', () => {
  const caught: readonly (readonly [path: string, source: string, violation: string])[] = [
    ['check/a.ts', "import { x } from '../capture/files.js';", 'it imports capture'],
    ['check/a.ts', "import type { X } from '../capture/files.js';", 'it imports types of capture'],
    ['check/a.ts', "export * from '../decide/plan.js';", 'it imports decide'],
    ['check/a.ts', "const x = await import('../record/index.js');", 'it imports record'],
    ['check/a.ts', "type X = import('../record/index.js').X;", 'it imports types of record'],
    ['check/a.ts', 'const x = await import(name);', 'it imports something that is computed'],
    ['check/a.ts', "import '../../package.json';", 'it imports ..'],
    ['check/deep/a.ts', "import { x } from '../../decide/decide.js';", 'it imports decide'],
    ['base/a.ts', "import { gate } from '../gate.js';", 'it imports gate'],
    ['base/a.ts', "import type { Ports } from '../ports.js';", 'it imports types of ports'],
    ['capture/a.ts', "import type { Ports } from '../ports.js';", 'it imports types of ports'],
    ['capture/a.ts', "import { x } from '../report/write.js';", 'it imports report'],
    ['capture/a.ts', "import { x } from '../artifact-client.js';", 'it imports artifact-client'],
    ['execute/a.ts', "import { x } from '../report/write.js';", 'it imports report'],
    ['execute/a.ts', "import type { X } from '../capture/files.js';", 'it imports types of capture'],
    ['execute/a.ts', "import { x } from '@actions/github';", 'it imports @actions/github'],
    ['report/a.ts', "import { x } from '@actions/core';", 'it imports @actions/core'],
    ['report/a.ts', "import fs from 'fs';", 'it imports fs'],
    ['report/render.ts', "import { readFileSync } from 'node:fs';", 'it is pure and imports node:fs'],
    ['gate.ts', "import { x } from './capture/files.js';", 'it imports capture'],
    ['gate.ts', 'const now = Date.now();', 'it is pure and uses Date.now'],
    ['run.ts', "import { x } from './report/write.js';", 'it imports report'],
    ['run.ts', "import { Ports } from './ports.js';", 'it imports ports'],
    ['run.ts', "import { type Ports } from './ports.js';", 'it imports ports'],
    ['run/a.ts', "import { readFileSync } from 'node:fs';", 'it imports node:fs'],
    ['ports.ts', "import { x } from './base/limits.js';", 'it imports base'],
    ['action.ts', "import { x } from './artifact-client.js';", 'it imports artifact-client'],
    ['entry/a.ts', "import { x } from '../artifact-client.js';", 'it imports artifact-client'],
    ['entry/a.ts', "import { x } from 'undici';", 'it imports undici'],
    ['artifact-client.ts', "import { x } from './report/upload.js';", 'it imports report'],
    ['utils/a.ts', '', 'utils is no part of the house'],
    ['base/a.ts', "import { randomBytes } from 'node:crypto';", 'it is pure and imports node:crypto'],
    ['base/digest.ts', "import { readFileSync } from 'node:fs';", 'it is pure and imports node:fs'],
    ['base/a.ts', "import { x } from 'ajv';", 'it imports ajv'],
    ['base/a.ts', "const fs = require('fs');", 'it imports fs'],
    ['decide/a.ts', 'const date = new Date();', 'it is pure and uses new Date()'],
    ['decide/a.ts', 'const date = new Date;', 'it is pure and uses new Date'],
    ['decide/a.ts', 'const text = Date();', 'it is pure and uses Date()'],
    ['decide/a.ts', 'const Clock = Date;', 'it is pure and uses Clock = Date'],
    ['decide/a.ts', 'const clock = { Date };', 'it is pure and uses Date'],
    ['decide/a.ts', "const now = Date['now']();", "it is pure and uses Date['now']"],
    ['decide/a.ts', 'const hour = date.getHours();', 'it is pure and uses getHours'],
    ['decide/a.ts', 'const order = a.localeCompare(b);', 'it is pure and uses localeCompare'],
    ['decide/a.ts', 'const now = performance.now();', 'it is pure and uses performance'],
    ['record/a.ts', 'const x = Math.random();', 'it is pure and uses Math.random'],
    ['record/a.ts', 'const { random } = Math;', 'it is pure and uses { random } = Math'],
    ['record/a.ts', 'const x = crypto.randomUUID();', 'it is pure and uses crypto'],
    ['record/a.ts', 'const x = process.env.HOME;', 'it is pure and uses process'],
    ['record/a.ts', 'const { env } = process;', 'it is pure and uses process'],
    ['record/a.ts', 'const x = globalThis.process;', 'it is pure and uses globalThis'],
    ['record/a.ts', 'const x = import.meta.url;', 'it is pure and uses import.meta'],
    ['record/a.ts', "const x = await fetch('http://127.0.0.1');", 'it is pure and uses fetch'],
    ['record/a.ts', 'function f(now = Date.now()) {}', 'it is pure and uses Date.now'],
    ['record/a.ts', 'const { x = process } = y;', 'it is pure and uses process'],
    ['decide/a.ts', 'const text = x.toLocaleString();', 'it is pure and uses toLocaleString'],
  ];

  test.each(caught)('%s: %j', (path, source, violation) => {
    expect(violationsOf(path, source)).toContain(violation);
  });
});

describe('the rules let pass', () => {
  const allowed: readonly (readonly [path: string, source: string])[] = [
    ['base/a.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['base/codes/a.ts', "import { x } from '../limits.js';\nexport { y } from './entry.js';"],
    ['base/digest.ts', "import { createHash } from 'node:crypto';"],
    ['base/a.ts', 'const date = new Date(instant).getUTCHours(); const day = Date.UTC(2026, 1);'],
    [
      'base/a.ts',
      'function f(date: Date, context: { process: string }): number { return Math.max(context.process.length, 1); }',
    ],
    ['capture/a.ts', "import { open } from 'node:fs/promises';\nconst { x } = await import('yauzl');\nconst now = Date.now();"],
    ['gate.ts', "import { checkAll } from './check/index.js';\nimport { decide } from './decide/decide.js';"],
    ['run.ts', "import type { Ports } from './ports.js';\nimport { deliver } from './run/deliver.js';"],
    ['action.ts', "const client = await import(/* webpackIgnore: true */ './artifact-client.js');"],
    ['entry/a.ts', "type Client = typeof import('../artifact-client.js');\nimport { x } from '../report/write.js';"],
    ['check/a.ts', "const text = (4300).toLocaleString('en-US');"],
  ];

  test.each(allowed)('%s: %j', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});

test('a file may have 250 lines and no more', () => {
  expect(violationsOf('check/a.ts', '\n'.repeat(250))).toEqual([]);
  expect(violationsOf('check/a.ts', '\n'.repeat(251))).toEqual(['it has more than 250 lines']);
});

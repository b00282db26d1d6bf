/** Keeps the documents in step with what they speak of. */

import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { parse, parseDocument } from 'yaml';

import { codeEntry } from '../src/base/codes/index.js';
import { CODES, isCode } from '../src/base/codes/list.js';
import * as limits from '../src/base/limits.js';
import { AUDIT_LOG_PATH, OUTPUT_PATHS } from '../src/base/outcome.js';
import { FORMS } from '../src/base/secrets.js';
import { VARIABLES } from '../src/capture/environment.js';
import { allPages, anchorsIn, blocksIn, codeSpans, linksIn, readPage, rowsBelow, type Page } from './support/pages.js';

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly outputs?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}

const PAGES = allPages();
const RULES = readPage('docs/evidence-rules.md');
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const ACTION = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', Readonly<Record<string, unknown>>>;

/** What is wrong on any page, each with its page; empty where all is well. */
function problems(find: (page: Page) => readonly string[]): readonly string[] {
  return PAGES.flatMap((page) => find(page).map((problem) => `${page.path}: ${problem}`));
}

function workflowsIn(page: Page): readonly { readonly text: string; readonly workflow: Workflow }[] {
  return blocksIn(page, 'yaml').map((text) => ({ text, workflow: parse(text) as Workflow }));
}

test('the pages that readers need are there', () => {
  const wanted = ['README.md', 'CHANGELOG.md', 'docs/receipts.md', 'docs/threat-model.md', '.github/SECURITY.md'];
  expect(PAGES.map(({ path }) => path)).toEqual(expect.arrayContaining([...wanted, 'examples/allow/README.md']));
});

test('links lead somewhere', () => {
  const isBroken = (page: Page, target: string): boolean => {
    if (target.startsWith('https://')) return false;
    const [file = '', anchor] = target.split('#');
    const wanted = file === '' ? page.path : posix.join(posix.dirname(page.path), file);
    return !existsSync(wanted) || (anchor !== undefined && !anchorsIn(readPage(wanted)).has(anchor));
  };
  expect(problems((page) => linksIn(page).filter((target) => isBroken(page, target)))).toEqual([]);
  expect(isBroken(RULES, 'nothing.md')).toBe(true);
  expect(isBroken(RULES, 'receipts.md#nothing')).toBe(true);
});

test('commands of npm are scripts of the package', () => {
  const named = (page: Page): readonly string[] => {
    const text = [page.prose, ...page.blocks.map((block) => block.text)].join('\n');
    return Array.from(text.matchAll(/npm (?:run ([\w:-]+)|(test)\b)/g), ([, script, self]) => script ?? self ?? '');
  };
  expect(problems((page) => named(page).filter((script) => !(script in MANIFEST.scripts)))).toEqual([]);
  expect(named(readPage('.github/CONTRIBUTING.md'))).toEqual(expect.arrayContaining(['test', 'generate', 'check']));
});

describe('workflows to paste', () => {
  test('parse, and say their permissions', () => {
    expect(problems((page) => blocksIn(page, 'yaml').flatMap((text) => parseDocument(text).errors.map(String)))).toEqual([]);
    const workflows = PAGES.flatMap(workflowsIn);
    expect(workflows.length).toBeGreaterThanOrEqual(2);
    expect(workflows.filter(({ workflow }) => workflow.permissions === undefined)).toEqual([]);
  });

  test('use inputs that there are', () => {
    const unknown = ({ uses = '', with: inputs = {} }: Step): readonly string[] =>
      uses.startsWith('<owner>/fail-closed-gate@') ? Object.keys(inputs).filter((name) => !(name in ACTION.inputs)) : [];
    const steps = (page: Page): readonly Step[] =>
      workflowsIn(page).flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps));
    expect(problems((page) => steps(page).flatMap(unknown))).toEqual([]);
    expect(PAGES.flatMap(steps).filter(({ uses }) => uses === '<owner>/fail-closed-gate@v1').length).toBeGreaterThanOrEqual(2);
  });

  test('read outputs that there are', () => {
    const unknown = ({ text, workflow }: { text: string; workflow: Workflow }): readonly string[] => [
      ...Array.from(text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g), ([, name = '']) => name).filter(
        (name) => !(name in ACTION.outputs),
      ),
      ...Array.from(text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g), ([, job = '', name = '']) => [job, name] as const)
        .filter(([job, name]) => workflow.jobs[job]?.outputs?.[name] === undefined)
        .map(([job, name]) => `${job}.${name}`),
    ];
    expect(problems((page) => workflowsIn(page).flatMap(unknown))).toEqual([]);
  });
});

test('README.md lists the files that a run writes', () => {
  const [list = ''] = blocksIn(readPage('README.md'), 'text');
  const paths = list
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(paths.sort()).toEqual([...OUTPUT_PATHS, AUDIT_LOG_PATH].sort());
});

test('docs/dependencies.md names every dependency and override, and nothing else', () => {
  const page = readPage('docs/dependencies.md');
  const sections = ['Part of dist/', 'Made at build time', 'Tests and checks'];
  const named = sections.flatMap((heading) => rowsBelow(page, heading).flatMap(([name = '']) => codeSpans(name)));
  expect([...named].sort()).toEqual(Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies }).sort());
  const overrides = page.prose.slice(page.prose.indexOf('## Overrides'));
  expect(codeSpans(overrides)).toEqual(expect.arrayContaining(Object.keys(MANIFEST.overrides)));
});

test('CHANGELOG.md begins with the version of the package', () => {
  expect(/^## (\S+?),? /m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(MANIFEST.version);
});

describe('docs/evidence-rules.md', () => {
  test('names every code about evidence and context, and no other', () => {
    const named = new Set(codeSpans(RULES.prose).filter(isCode));
    expect([...named].sort()).toEqual(CODES.filter((code) => codeEntry(code).gate !== 'gate').sort());
    const sections = ['Reading a file', 'Strict JSON', 'Hashes and links', 'What the documents say', 'Key records'];
    const codes = sections.flatMap((heading) => rowsBelow(RULES, heading).flatMap((cells) => codeSpans(cells.at(-1) ?? '')));
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
  });

  test('lists every limit with its value', () => {
    const listed = rowsBelow(RULES, 'Limits').map(([, value = '', name = '']) => [codeSpans(name)[0], inUnitOf(name, value)]);
    expect(Object.fromEntries(listed)).toEqual({ ...limits });
  });

  test('lists every environment variable with what it is for', () => {
    const listed = rowsBelow(RULES, 'Environment variables').map(([name = '', text]) => [codeSpans(name)[0], text]);
    expect(Object.fromEntries(listed)).toEqual(VARIABLES);
  });

  test('lists every form of a secret, in order', () => {
    const rows = rowsBelow(RULES, 'Secret material');
    expect(rows.length).toBe(FORMS.length);
    rows.forEach(([name = '', begins = '', then = ''], index) => {
      const count = /^(\d+) [^,]*(?:, digits, `_` or `-`|, digits or `-`|)(?:, and no more)?$/.exec(then)?.[1];
      for (const prefix of codeSpans(begins)) {
        expect({ name, source: FORMS[index]?.source }).toEqual({ name, source: expect.stringContaining(prefix[0] ?? '?') });
        if (count === undefined) continue;
        expect({ prefix, long: isForm(index, prefix, Number(count)) }).toEqual({ prefix, long: true });
        expect({ prefix, long: isForm(index, prefix, Number(count) - 1) }).toEqual({ prefix, long: false });
      }
    });
  });
});

/** Whether a prefix with so many characters behind it is of a form, whichever characters the form takes. */
function isForm(index: number, prefix: string, count: number): boolean {
  return ['A', 'a', '7'].some((character) => FORMS[index]?.test(prefix + character.repeat(count)) === true);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['bytes', 1],
  ['KiB', 1024],
  ['MiB', 1024 * 1024],
  ['s', 1],
  ['days', 86_400],
]);

/** A quantity such as `16 MiB` or `45 s` as the number that the constant of this name holds. */
function inUnitOf(name: string, value: string): number {
  const [number = '', unit] = value.split(' ');
  const scale = unit === undefined ? 1 : (UNITS.get(unit) ?? Number.NaN);
  return Number(number.replaceAll(',', '')) * scale * (name.includes('_MS') ? 1000 : 1);
}

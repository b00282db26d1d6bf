import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { CODES } from '../src/base/codes/list.js';
import { furnish, optionsOf, type CasePolicy } from './support/case-workspace.js';
import { applyChange, seal, type Change } from './support/evidence-changes.js';
import { FakeRunner, runEntry } from './support/fake-runner.js';
import { SCENARIO_CODES } from './support/scenario-codes.js';
import { copyExample, temporaryFolder } from './support/workspace.js';

interface Case extends CasePolicy {
  readonly context: 'ci' | 'local';
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly options?: readonly string[];
  readonly changes?: readonly Change[];
  /** Whether the hashes are made anew after the changes; `["result"]`: only that of the result. */
  readonly rehash?: boolean | readonly string[];
  readonly expect: { readonly decision: string; readonly exit_status: number; readonly reasons: readonly string[] };
}

const FOLDER = '__tests__/cases';
const NAMES = readdirSync(FOLDER);

function readCase(name: string): Case {
  return JSON.parse(readFileSync(join(FOLDER, name, 'case.json'), 'utf8')) as Case;
}

describe('cases', () => {
  const { path: root, remove } = temporaryFolder();
  const runners = new Map<string, FakeRunner>();

  beforeAll(() => {
    const sealed: (readonly [string, 'all' | 'result'])[] = [];
    for (const name of NAMES) {
      const runner = new FakeRunner(join(root, name));
      runners.set(name, runner);
      copyExample('allow', runner.workspace);
      const { changes = [], rehash = false } = readCase(name);
      for (const change of changes) applyChange(runner.workspace, change);
      if (rehash !== false) sealed.push([runner.workspace, rehash === true ? 'all' : 'result']);
    }
    seal(sealed);
    // After the hashes: an envelope may be about the result as it is now.
    for (const [name, { workspace }] of runners) furnish(workspace, readCase(name));
  });
  afterAll(remove);

  test.each(NAMES)('%s', async (name) => {
    const wanted = readCase(name);
    const runner = runners.get(name);
    if (runner === undefined) throw new Error('no such case');
    const env: Record<string, string> = wanted.context === 'ci' ? runner.environment : {};
    for (const [variable, value] of Object.entries(wanted.environment ?? {})) {
      if (value === null) Reflect.deleteProperty(env, variable);
      else env[variable] = value;
    }
    const args = ['gate', '--json', ...optionsOf(wanted.options ?? [])];
    const run = await runEntry('cli.js', args, { cwd: runner.workspace, env });
    expect(run.stderr).toBe('');
    const outcome = JSON.parse(run.stdout) as Record<string, unknown>;
    expect({ decision: outcome['decision'], exit_status: run.status, reasons: outcome['reasons'] }).toEqual(wanted.expect);
    expect(name.endsWith(`__${wanted.expect.decision}`)).toBe(true);
  });
});

describe('the table of codes', () => {
  test('every code has a case or a named end-to-end scenario', () => {
    const inCases = new Set(NAMES.flatMap((name) => readCase(name).expect.reasons));
    const inScenarios = [...SCENARIO_CODES].flatMap(([code, { file, title }]) => (expects(file, title, code) ? [code] : []));
    const covered = new Set<string>([...inCases, ...inScenarios]);
    expect(CODES.filter((code) => !covered.has(code))).toEqual([]);
  });
});

/** Whether the named test of a file runs and says that it wants the code: its own lines do, not just any of the file. */
function expects(file: string, title: string, code: string): boolean {
  const source = readFileSync(file, 'utf8');
  const named = source.indexOf(`('${title}'`);
  if (named < 0) return false;
  const ends = [...source.matchAll(/\n {2,4}\}\);\n/g)].map(({ index }) => index);
  const from = ends.findLast((end) => end < named) ?? 0;
  const to = ends.find((end) => end > named) ?? source.length;
  const own = source.slice(from, to);
  return own.includes(code) && !/[.](?:skip|todo|failing)/.test(own) && !new RegExp(`[.]not[.][^\\n]*${code}`).test(own);
}

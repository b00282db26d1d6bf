import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { CODES } from '../src/base/codes/list.js';
import { furnish, optionsOf } from './support/case-workspace.js';
import { caseNames, readCase } from './support/cases.js';
import { applyChange, seal } from './support/evidence-changes.js';
import { FakeRunner, runEntry, type Run } from './support/fake-runner.js';
import { SCENARIO_CODES } from './support/scenario-codes.js';
import { copyExample, temporaryFolder } from './support/workspace.js';

/** What the compatible systems hand out on allow (COMPATIBILITY §6); nobody may find it in what the gate prints. */
const PRODUCTION_TOKEN = 'PRODUCTION_PASS';
const AT_ONCE = 3;
const NAMES = caseNames();

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
  });
  afterAll(remove);

  const runs = new Map<string, Promise<Run>>();
  const begin = (name: string): Promise<Run> => {
    const running = runs.get(name) ?? runCase(name, runners);
    runs.set(name, running);
    return running;
  };

  test.each(NAMES.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const wanted = readCase(name);
    // One case is one process: the next ones begin meanwhile.
    for (const next of NAMES.slice(index, index + AT_ONCE)) void begin(next);
    const run = await begin(name);
    expect(run.stderr).toBe('');
    const outcome = JSON.parse(run.stdout) as Record<string, unknown>;
    const { findings = [], evidence_proof: proof, ...verdict } = wanted.expect;
    expect({ decision: outcome['decision'], exit_status: run.status, reasons: outcome['reasons'] }).toEqual(verdict);
    expect(outcome['findings']).toEqual(expect.arrayContaining(findings.map((one) => expect.objectContaining(one))));
    if (proof !== undefined) expect(outcome['evidence_proof']).toBe(proof);
    expect(run.stdout).not.toContain(PRODUCTION_TOKEN);
    expect(name.endsWith(`__${verdict.decision}`)).toBe(true);
  });
});

async function runCase(name: string, runners: ReadonlyMap<string, FakeRunner>): Promise<Run> {
  const one = readCase(name);
  const { context, environment = {}, options = [] } = one;
  const runner = runners.get(name);
  if (runner === undefined) throw new Error('no such case');
  // After the hashes: an envelope may be about the result as it is now. Just before the run: a request may be about now.
  furnish(runner.workspace, one);
  // No case uses up nonces of whoever runs the tests.
  const env: Record<string, string> = context === 'ci' ? runner.environment : { XDG_STATE_HOME: runner.temp };
  for (const [variable, value] of Object.entries(environment)) {
    if (value === null) Reflect.deleteProperty(env, variable);
    else env[variable] = value;
  }
  return await runEntry('cli.js', ['gate', '--json', ...optionsOf(options)], { cwd: runner.workspace, env });
}

describe('the table of codes', () => {
  test('every code has a case or a named end-to-end scenario', () => {
    const inCases = NAMES.flatMap((name) => {
      const { reasons, findings = [] } = readCase(name).expect;
      return [...reasons, ...findings.map(({ code }) => code)];
    });
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
  // From the end of what stands before, in the same depth, to its own end.
  const start = source.lastIndexOf('\n', named) + 1;
  const end = `\n${/^ */.exec(source.slice(start))?.[0] ?? ''}});\n`;
  const from = source.lastIndexOf(end, named);
  const to = source.indexOf(end, named);
  const own = source.slice(Math.max(from, 0), to < 0 ? source.length : to);
  return own.includes(code) && !/[.](?:skip|todo|failing)/.test(own) && !new RegExp(`[.]not[.][^\\n]*${code}`).test(own);
}

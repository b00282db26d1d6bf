/** Every case, made into a bundle and derived again from its bytes alone. */

import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { RECORDED_INPUTS_PATH } from '../src/base/bundle.js';
import { RULES_VERSION } from '../src/base/rules.js';
import { makeBundle } from '../src/record/bundle/index.js';
import { policyGates } from '../src/policy-engine.js';
import { compareReplay, replay } from '../src/replay.js';
import { filesOf, inputsOf, textOf } from './support/bundles.js';
import { furnish, optionsOf } from './support/case-workspace.js';
import { caseNames, readCase, type Case } from './support/cases.js';
import { applyChange, seal } from './support/evidence-changes.js';
import { FakeRunner } from './support/fake-runner.js';
import { judgedRun } from './support/judged-run.js';
import { copyExample, temporaryFolder } from './support/workspace.js';

const NAMES = caseNames();
const AUDIT_LOG = { continuity: 'held', sequence: 7, record_hash: 'c'.repeat(64) } as const;

function environmentOf({ context, environment = {} }: Case, runner: FakeRunner): Record<string, string> {
  const variables: Record<string, string> = context === 'ci' ? runner.environment : {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === null) Reflect.deleteProperty(variables, name);
    else variables[name] = value;
  }
  return variables;
}

describe('the bundle of a case', () => {
  const { path: root, remove } = temporaryFolder();
  const runners = new Map<string, FakeRunner>();
  let withheld = 0;
  let derived = 0;
  let anchored = 0;

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

  test.each(NAMES)('%s', async (name) => {
    const wanted = readCase(name);
    const runner = runners.get(name);
    if (runner === undefined) throw new Error('no such case');
    // Just before the run: a request may be about now.
    furnish(runner.workspace, wanted);
    const run = await judgedRun(runner.workspace, environmentOf(wanted, runner), optionsOf(wanted.options ?? []), AUDIT_LOG);
    // What is replayed below is what the case is about.
    expect([run.outcome.decision, run.outcome.reasons]).toEqual([wanted.expect.decision, wanted.expect.reasons]);

    const bundle = makeBundle({ ...run, auditLines: ['{}\n'] });
    const files = filesOf(bundle);
    const inputs = inputsOf(bundle);
    // Nothing is lost between the text and what is read of it.
    expect(textOf(bundle, RECORDED_INPUTS_PATH)).toBe(`${JSON.stringify(inputs, null, 2)}\n`);
    const again = replay(inputs, files, policyGates);
    if (run.outcome.findings.some(({ code }) => code === 'secret_material_detected')) {
      withheld += 1;
      expect(again.ok ? null : again.reason).toMatch(/ not in the bundle|withheld/);
      return;
    }
    if (!again.ok) throw new Error(again.reason);
    derived += 1;
    expect(again.outcome.files).toEqual(run.outcome.files);
    expect(again.outcome.exitStatus).toBe(run.outcome.exitStatus);
    expect(compareReplay(again.outcome, files, inputs.rules_version, RULES_VERSION)).toEqual([]);
    if (again.anchoredBy.length > 0) anchored += 1;
    expect(again.anchoredBy.length === 0 || run.outcome.checked.evidenceProof === 'anchored').toBe(true);
  });

  test('is derived for all cases but those that met secret material', () => {
    expect(derived + withheld).toBe(NAMES.length);
    expect(derived).toBeGreaterThan(500);
    expect(withheld).toBeGreaterThan(0);
    expect(anchored).toBeGreaterThan(0);
  });
});

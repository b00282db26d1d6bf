/** Everything that the built program writes, recomputed by programs that share nothing with it. */

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { runnerWith } from '../support/action-run.js';
import { applyChange } from '../support/evidence-changes.js';
import { FakeRunner, runEntry } from '../support/fake-runner.js';
import { readRecords, verify, type Records } from '../support/receipts.js';
import { releaseRun } from '../support/release.js';
import { put, RESULT, STATUS, temporaryFolder, upstreamSamples } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** Runs of all kinds, with the decision that each comes to. */
const RUNS: readonly (readonly [
  name: string,
  decision: string,
  make: () => { runner: FakeRunner; ci: boolean; options?: string[] },
])[] = [
  ['allow', 'allow', () => ({ runner: runnerWith(root), ci: true })],
  ['warn', 'warn', () => ({ runner: runnerWith(root), ci: false })],
  ['allow with all gates on', 'allow', () => releaseRun(root)],
  ['block by policy', 'block', () => ({ runner: runnerWith(root, 'block-policy'), ci: true })],
  [
    'block by policy, locally and report-only',
    'block',
    () => ({ runner: runnerWith(root, 'block-policy'), ci: false, options: ['--enforcement', 'report-only'] }),
  ],
  ['block by a broken option', 'block', () => ({ runner: runnerWith(root), ci: true, options: ['--max-age', '1 day'] })],
  ['block for want of evidence', 'block', () => ({ runner: new FakeRunner(join(root, 'nothing')), ci: true })],
  ['block by evidence whose texts are hostile', 'block', hostileTexts],
];

/** Texts that end up in findings and so in records: of all planes, with quotes, controls and what looks like markup. */
function hostileTexts(): { runner: FakeRunner; ci: boolean } {
  const runner = runnerWith(root);
  const value = 'né\u{1f600}"\\\u2028\u007f\u0001::error::<b>\ufeff';
  applyChange(runner.workspace, { file: 'result', set: '/decision', value });
  applyChange(runner.workspace, { file: 'status', set: '/key_records_evaluated/0/status', value });
  applyChange(runner.workspace, { file: 'status', set: `/key_status_checks/${value.replaceAll('/', '')}`, value: 'no' });
  return { runner, ci: true };
}

const folders = new Map<string, string>();
beforeAll(async () => {
  await Promise.all(
    RUNS.map(async ([name, , make]) => {
      const { runner, ci, options = [] } = make();
      await runEntry('cli.js', ['gate', ...options], { cwd: runner.workspace, env: ci ? runner.environment : {} });
      folders.set(name, runner.workspace);
    }),
  );
});

function folderOf(name: string): string {
  const folder = folders.get(name);
  if (folder === undefined) throw new Error(`there was no run ${name}`);
  return folder;
}

/** The checks of an independent program, by folder. */
function recompute(list: readonly string[]): Readonly<Record<string, boolean>>[] {
  const run = spawnSync('python3', ['__tests__/support/recompute.py'], { input: JSON.stringify(list), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Readonly<Record<string, boolean>>[];
}

function broken(checks: Readonly<Record<string, boolean>> | undefined): string[] {
  return Object.entries(checks ?? { nothing: false }).flatMap(([name, holds]) => (holds ? [] : [name]));
}

describe('what a run writes', () => {
  test.each(RUNS.map(([name, decision]) => [name, decision]))(
    'holds under the program that the documentation prints: %s',
    (name, decision) => {
      const { holds, lines } = verify(folderOf(name));
      expect({ holds, bad: lines.filter((line) => line.startsWith('BAD')) }).toEqual({ holds: true, bad: [] });
      expect(lines.at(-1)).toMatch(new RegExp(`^${decision} \\[`));
    },
  );

  test('holds under a program of the tests, which looks at every link and at the evidence too', () => {
    const names = RUNS.map(([name]) => name);
    // Hashes of evidence that was changed on purpose do not hold, and are not recorded as if they did.
    const whole = names.filter((name) => !name.includes('hostile'));
    for (const [index, checks] of recompute(whole.map(folderOf)).entries()) {
      expect({ name: whole[index], broken: broken(checks) }).toEqual({ name: whole[index], broken: [] });
    }
    const [allow] = recompute([folderOf('allow')]);
    expect(Object.keys(allow ?? {})).toEqual(
      expect.arrayContaining(['gate_sha256', 'status entry_hash', 'result_sha256', `input ${STATUS}`]),
    );
  });

  test.each(['runtime_decision', 'reasons', 'checks', 'request_id', 'entry_hash', 'findings'])(
    'does not hold any more when %s is changed',
    (field) => {
      const copy = join(root, `edited-${field}`);
      cpSync(folderOf('block by policy'), copy, { recursive: true });
      const path = 'docs/runtime/stage356_runtime_fail_closed_gate.json';
      const gate = JSON.parse(readFileSync(join(copy, path), 'utf8')) as Record<string, unknown>;
      put(copy, path, JSON.stringify({ ...gate, [field]: field === 'runtime_decision' ? 'allow' : 'edited' }));
      expect(verify(copy).holds).toBe(false);
    },
  );

  test.each([
    ['gate', 'gate-record'],
    ['receipt', 'runtime-receipt'],
    ['policy', 'action-policy'],
    ['action', 'action-receipt'],
  ] as const)('has the shape that schemas/ publishes: %s', (record, schema) => {
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
      JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8')) as object,
    );
    for (const [name] of RUNS) {
      expect({ name, valid: validate(readRecords(folderOf(name))[record]), errors: validate.errors }).toEqual({
        name,
        valid: true,
        errors: null,
      });
    }
  });

  test('stays in the subset where Python and RFC 8785 agree: ASCII keys, no fractions', () => {
    for (const [name] of RUNS) {
      for (const record of Object.values(readRecords(folderOf(name)))) expect(outsideSubset(record)).toEqual([]);
    }
  });

  test('says the same to a person: both summaries name decision, hash and request', () => {
    for (const [name] of RUNS) {
      const { gate, policy } = readRecords(folderOf(name));
      const [runtime, action] = [OUTPUT_PATHS[2], OUTPUT_PATHS[4]].map((path) =>
        readFileSync(join(folderOf(name), path), 'utf8'),
      );
      for (const text of [gate['runtime_decision'], gate['entry_hash'], gate['request_id']])
        expect(runtime).toContain(`\n${String(text)}\n`);
      for (const text of [policy['action_decision'], policy['action_entry_hash'], policy['request_id']]) {
        expect(action).toContain(`\n${String(text)}\n`);
      }
    }
  });
});

/** Keys and values that two rules of canonical text might treat differently. */
function outsideSubset(value: unknown): unknown[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(outsideSubset);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(/^[\x20-\x7e]+$/.test(key) ? [] : [key]),
    ...outsideSubset(member),
  ]);
}

const samples = upstreamSamples();
if (samples === null) {
  console.warn('UPSTREAM_SAMPLES is not set: the tests on real files of the compatible systems are left out.');
} else {
  describe('the real files of the compatible systems', () => {
    test('hold under the same program, as far as they have its fields', () => {
      const [checks] = recompute([samples]);
      expect(broken(checks)).toEqual([]);
      expect(Object.keys(checks ?? {})).toEqual(
        expect.arrayContaining(['receipt_sha256', 'status entry_hash', 'result_sha256', 'action_receipt_sha256']),
      );
    });

    test('give allow in a complete runner environment', async () => {
      const runner = withSamples(samples);
      const run = await runEntry('cli.js', [], { cwd: runner.workspace, env: runner.environment });
      expect(run.status).toBe(0);
      expect(readRecords(runner.workspace).gate).toMatchObject({
        runtime_decision: 'allow',
        reasons: ['runtime_allowed_in_ci_context'],
        violations: [],
      });
      expect(readRecords(runner.workspace).policy).toMatchObject({
        action_decision: 'continue',
        isolation_mode: 'none',
        actions: [
          { action: 'continue_runtime', target: 'runtime', status: 'allowed', reason: 'runtime_allowed_in_ci_context' },
        ],
      });
      expect(broken(recompute([runner.workspace])[0])).toEqual([]);
    });

    test('give warn on a laptop, with every field of theirs and its value, but for times and hashes', async () => {
      const runner = withSamples(samples);
      expect((await runEntry('cli.js', [], { cwd: runner.workspace })).status).toBe(0);
      const [theirs, ours] = [readRecords(samples), readRecords(runner.workspace)];
      expect(ours.gate['reasons']).toEqual(['local_context_detected_warn_only', 'runtime_allowed_with_local_warning']);
      expect(ours.action['actions']).toEqual(theirs.action['actions']);
      for (const name of Object.keys(theirs) as (keyof Records)[]) {
        // The link of an action is a hash of the run; that of the gate record is one of the evidence.
        const links = name === 'policy' || name === 'action' ? ['/previous_hash'] : [];
        expect({ name, differences: differences(theirs[name], ours[name]) }).toEqual({ name, differences: links });
      }
    });

    test('have the headings of our summaries, in their order', async () => {
      const runner = withSamples(samples);
      await runEntry('cli.js', [], { cwd: runner.workspace });
      for (const path of [OUTPUT_PATHS[2], OUTPUT_PATHS[4]]) {
        const [theirs, ours] = [samples, runner.workspace].map((folder) => headings(readFileSync(join(folder, path), 'utf8')));
        expect(ours?.filter((heading) => theirs?.includes(heading))).toEqual(theirs);
        expect(ours).toContain('Request id:');
      }
    });
  });
}

function headings(text: string): string[] {
  return text.split('\n').filter((line, index) => index === 0 || line.endsWith(':'));
}

function withSamples(folder: string): FakeRunner {
  const runner = runnerWith(root);
  cpSync(join(folder, 'docs/keys'), join(runner.workspace, 'docs/keys'), { recursive: true });
  expect(readFileSync(join(runner.workspace, RESULT))).toEqual(readFileSync(join(folder, RESULT)));
  return runner;
}

/** Fields that are made anew by every run, and whatever is made of them. */
const OF_THE_RUN =
  /^(?:created_at|entry_hash|receipt_sha256|action_entry_hash|action_receipt_sha256|stage356_receipt_sha256|stage356_entry_hash)$/;

/** Pointers of fields of `theirs` that `ours` does not have, or has with another value. */
function differences(theirs: unknown, ours: unknown, at = ''): string[] {
  if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs)) {
    return JSON.stringify(theirs) === JSON.stringify(ours) ? [] : [at];
  }
  if (typeof ours !== 'object' || ours === null) return [at];
  return Object.entries(theirs).flatMap(([key, value]) => {
    const mine: unknown = Reflect.get(ours, key);
    const pointer = `${at}/${key}`;
    if (OF_THE_RUN.test(key)) return typeof mine === typeof value ? [] : [pointer];
    return differences(value, mine, pointer);
  });
}

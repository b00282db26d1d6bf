/** The Action from the built entry: each decision, with everything that a runner, a later step and a person see of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { expectUploaded, expectWhole } from '../support/action-expectations.js';
import { annotationsIn, commandsIn, linesOf, localEnvironment, runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import { applyChange } from '../support/evidence-changes.js';
import { readOutputs, readRecords } from '../support/receipts.js';
import { RESULT, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let service: ArtifactService;
beforeEach(async () => {
  service = await startArtifactService();
});
afterEach(async () => {
  await service.close();
});

const ALL_CAPABILITIES = ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification'];
const RISKY = ALL_CAPABILITIES.slice(0, 3);

describe('allow', () => {
  test('tells the runner, the later steps, the reader and the archive the same', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, {}, service.environment());
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'allow');
    await expectUploaded(service, runner);
    expect(runner.outputs).toMatchObject({
      action: 'continue',
      'failure-class': 'none',
      reasons: '["runtime_allowed_in_ci_context"]',
      'allowed-capabilities': JSON.stringify(ALL_CAPABILITIES),
      'isolated-capabilities': '[]',
      enforcement: 'enforce',
    });
    expect(annotationsIn(run.stdout)).toEqual([]);
    const findings = JSON.parse(runner.outputs['findings'] ?? '') as { code: string }[];
    expect(findings.map(({ code }) => code)).toEqual(['key_status_verified', 'runtime_allowed_in_ci_context']);
    // Every output that is declared is there, and no other.
    const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(runner.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  test('writes one log group a stage, and details only with debug logging', async () => {
    const quiet = await runAction(runnerWith(root), {}, service.environment());
    const groups = commandsIn(quiet.stdout).filter(({ name }) => name === 'group' || name === 'endgroup');
    expect(groups.map(({ data }) => data)).toEqual(
      ['Policy', 'Capture', 'Check', 'Decide and record', 'Upload', 'Report'].flatMap((title) => [title, '']),
    );
    // The runner's toolkit prints debug lines of its own while it uploads; the runner drops them where nobody asked for them.
    expect(quiet.stdout).not.toContain('::debug::result');
    const debugging = await runAction(runnerWith(root), { 'upload-receipts': 'false' }, { RUNNER_DEBUG: '1' });
    expect(debugging.stdout).toContain(`::debug::result: ${RESULT} sha256 `);
  });

  test('names the artifact of a matrix leg of its own', async () => {
    const [one, other] = [runnerWith(root), runnerWith(root)];
    await Promise.all([one, other].map(async (runner) => await runAction(runner, {}, service.environment())));
    expect(service.uploaded()).toHaveLength(2);
    expect(one.outputs['artifact-name']).not.toBe(other.outputs['artifact-name']);
  });
});

describe('warn', () => {
  test('outside CI isolates, succeeds and uploads nothing', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, {}, localEnvironment(runner));
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'warn');
    expect(runner.outputs).toMatchObject({
      action: 'isolate_and_continue',
      'failure-class': 'none',
      reasons: '["local_context_detected_warn_only","runtime_allowed_with_local_warning"]',
      'allowed-capabilities': '["public_metadata_verification"]',
      'isolated-capabilities': JSON.stringify(RISKY),
      'request-id': expect.stringMatching(/^local-[0-9a-f]{16}$/),
    });
    expect(Object.keys(runner.outputs).filter((name) => name.startsWith('artifact-'))).toEqual([]);
    expect(annotationsIn(run.stdout).map(({ name, properties }) => [name, properties['title']])).toEqual([
      ['warning', 'Fail-Closed Gate: local_context_detected_warn_only'],
    ]);
  });

  test('where a local program imitates the runner, also when it brings an artifact service', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, {}, { ...service.environment(), ACT: 'true' });
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'warn');
    await expectUploaded(service, runner);
    expect(runner.outputs['reasons']).toBe('["local_emulation_detected_warn_only","runtime_allowed_with_local_warning"]');
  });

  test('softens nothing: an imitation without a commit is a block', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, { 'upload-receipts': 'false' }, { ACT: 'true', GITHUB_SHA: null });
    expect(run.status).toBe(2);
    expectWhole(runner, run, 'block');
    expect(runner.outputs['reasons']).toBe('["ci_context_invalid"]');
  });
});

describe('block', () => {
  test.each([
    ['policy', 'block-policy', {}, 1],
    ['evidence', 'block-evidence', {}, 2],
    ['gate', 'block-gate', { 'max-age': '1 day' }, 3],
  ] as const)(
    'of class %s fails the job with a status of its own, and its receipts are uploaded',
    async (name, example, inputs, status) => {
      const runner = runnerWith(root, example);
      const run = await runAction(runner, inputs, service.environment());
      expect(run.status).toBe(status);
      expectWhole(runner, run, 'block');
      await expectUploaded(service, runner);
      expect(runner.outputs).toMatchObject({
        action: 'terminate',
        'failure-class': name,
        'allowed-capabilities': '[]',
        'isolated-capabilities': JSON.stringify(ALL_CAPABILITIES),
      });
      const blocking = (readRecords(runner.workspace).gate['findings'] as Record<string, unknown>[]).filter(
        ({ outcome }) => outcome === 'block',
      );
      const errors = annotationsIn(run.stdout).filter(({ name: level }) => level === 'error');
      expect(errors.map(({ properties }) => properties['title'])).toEqual(
        blocking.map(({ code }) => `Fail-Closed Gate: ${String(code)}`),
      );
      for (const code of blocking.map((found) => String(found['code']))) expect(runner.summary).toContain(`\`${code}\``);
    },
  );

  test('points at the line of the evidence, below the workspace whatever the working directory', async () => {
    const runner = runnerWith(root, 'block-policy');
    const nested = runnerWith(join(runner.workspace, 'deep'), 'block-policy');
    const way = nested.workspace.slice(runner.workspace.length + 1).replaceAll('\\', '/');
    const inputs = { 'upload-receipts': 'false' };
    const plain = await runAction(runner, inputs);
    const deep = await runAction(runner, { ...inputs, 'working-directory': way });
    const line =
      readFileSync(join(runner.workspace, RESULT), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('"decision"')) + 1;
    expect(annotationsIn(plain.stdout)[0]?.properties).toMatchObject({ file: RESULT, line: String(line) });
    expect(annotationsIn(deep.stdout)[0]?.properties).toMatchObject({ file: `${way}/${RESULT}`, line: String(line) });
  });

  test('shows at most ten annotations of a kind, and says how many more there are', async () => {
    const runner = runnerWith(root);
    const flags = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`check_${String(index)}`, false]));
    applyChange(runner.workspace, { file: 'result', set: '/checks', value: flags });
    const run = await runAction(runner, { 'upload-receipts': 'false' });
    expect(run.status).toBe(2);
    const errors = annotationsIn(run.stdout).filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.data).toMatch(/^\d+ more/);
  });
});

describe('report-only', () => {
  test.each([
    ['policy', 'block-policy'],
    ['evidence', 'block-evidence'],
  ])('records a block of class %s and lets the job go on, and says so everywhere', async (name, example) => {
    const runner = runnerWith(root, example);
    const run = await runAction(runner, { enforcement: 'report-only' }, service.environment());
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'block');
    await expectUploaded(service, runner);
    expect(runner.outputs).toMatchObject({
      enforcement: 'report-only',
      allowed: 'false',
      action: 'terminate',
      'failure-class': name,
    });
    for (const record of Object.values(readRecords(runner.workspace)))
      expect(record).toMatchObject({ enforcement: 'report-only' });
    expect(linesOf(runner.summary)[0]).toContain('report-only');
    const annotations = annotationsIn(run.stdout);
    expect(annotations.filter(({ name: level }) => level === 'error')).toEqual([]);
    expect(annotations.at(-1)).toMatchObject({ name: 'notice', data: expect.stringContaining('report-only') as unknown });
  });

  test('never lets a block of class gate pass', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, { enforcement: 'report-only', 'max-age': 'soon', 'upload-receipts': 'false' });
    expect(run.status).toBe(3);
    expectWhole(runner, run, 'block');
    expect(annotationsIn(run.stdout)[0]).toMatchObject({ name: 'error' });
  });

  test('changes nothing about an allow but to say that it is in force', async () => {
    const runner = runnerWith(root);
    const run = await runAction(runner, { enforcement: 'report-only', 'upload-receipts': 'false' });
    expect(run.status).toBe(0);
    expectWhole(runner, run, 'allow');
    expect(annotationsIn(run.stdout).map(({ name }) => name)).toEqual(['notice']);
  });
});

test('the six files are those that are promised', async () => {
  const runner = runnerWith(root);
  await runAction(runner, { 'upload-receipts': 'false' });
  expect([...readOutputs(runner.workspace).keys()]).toEqual([...OUTPUT_PATHS]);
  for (const stage of ['docs/runtime/stage356_runtime_summary.txt', 'docs/actions/stage357_runtime_action_summary.txt']) {
    expect(readOutputs(runner.workspace).get(stage)).toContain(`Request id:\n${runner.outputs['request-id'] ?? ''}\n`);
  }
});

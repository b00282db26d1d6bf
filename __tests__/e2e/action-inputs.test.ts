/** Every input of action.yml, through the built entry: each changes something, and what is malformed is never overlooked. */

import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { INPUT_NAMES } from '../../src/capture/inputs.js';
import { annotationsIn, localEnvironment, runAction, runnerWith } from '../support/action-run.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import { runEntry, type FakeRunner } from '../support/fake-runner.js';
import { readOutputs, readRecords, verify } from '../support/receipts.js';
import { copyExample, RESULT, STATUS, temporaryFolder } from '../support/workspace.js';
import { buildZip } from '../support/zip-builder.js';
import { command, POLICY_INPUTS } from './policy-inputs.js';
import { includeEvidence, RECEIPT_INPUTS, upstreamRunId } from './receipt-inputs.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let service: ArtifactService;
let runner: FakeRunner;
beforeEach(async () => {
  service = await startArtifactService();
  runner = runnerWith(root);
});
afterEach(async () => {
  await service.close();
});

/** Runs without an upload and gives status and reasons. */
async function decide(inputs: Readonly<Record<string, string>>): Promise<{ status: number | null; reasons: unknown }> {
  const run = await runAction(runner, { 'upload-receipts': 'false', ...inputs });
  return { status: run.status, reasons: JSON.parse(runner.outputs['reasons'] ?? 'null') };
}

const ALLOWED = { status: 0, reasons: ['runtime_allowed_in_ci_context'] };

function archiveOf(example: string): Buffer {
  const names = [RESULT, STATUS];
  return buildZip(names.map((name) => ({ name, content: readFileSync(join('examples', example, name)) })));
}

/** One test for each input that is declared. */
const INPUTS = new Map<string, () => Promise<void>>([
  ['command', async () => await command(root)],
  [
    'working-directory',
    async () => {
      copyExample('block-policy', join(runner.workspace, 'service'));
      expect(await decide({ 'working-directory': 'service' })).toMatchObject({ status: 1 });
      expect(readOutputs(runner.workspace).size).toBe(0);
      expect(readOutputs(join(runner.workspace, 'service')).size).toBe(6);
    },
  ],
  [
    'output-directory',
    async () => {
      expect(await decide({ 'output-directory': 'records/today' })).toEqual(ALLOWED);
      expect(readOutputs(runner.workspace).size).toBe(0);
      expect(verify(join(runner.workspace, 'records/today')).holds).toBe(true);
    },
  ],
  [
    'key-status-result',
    async () => {
      renameSync(join(runner.workspace, RESULT), join(runner.workspace, 'result.json'));
      expect(await decide({})).toEqual({ status: 2, reasons: ['stage355_result_missing'] });
      expect(await decide({ 'key-status-result': 'result.json' })).toEqual(ALLOWED);
      expect(readRecords(runner.workspace).gate['stage355_binding']).toMatchObject({ stage355_result_path: 'result.json' });
    },
  ],
  [
    'key-status-verification',
    async () => {
      renameSync(join(runner.workspace, STATUS), join(runner.workspace, 'status.json'));
      expect(await decide({})).toEqual({ status: 2, reasons: ['stage355_status_missing'] });
      expect(await decide({ 'key-status-verification': './status.json' })).toEqual(ALLOWED);
      expect(readRecords(runner.workspace).gate['stage355_binding']).toMatchObject({ stage355_status_path: 'status.json' });
    },
  ],
  [
    'max-age',
    async () => {
      expect(await decide({ 'max-age': '3650d' })).toEqual(ALLOWED);
      expect(await decide({ 'max-age': '1s' })).toEqual({ status: 1, reasons: ['stage355_evidence_too_old'] });
    },
  ],
  [
    'upstream-artifact',
    async () => {
      service.add('evidence', archiveOf('block-policy'));
      const run = await runAction(runner, { 'upstream-artifact': 'evidence' }, service.environment());
      expect(run.status).toBe(1);
      expect(readRecords(runner.workspace).gate['upstream_artifact']).toMatchObject({ name: 'evidence' });
      // What lies in an archive is not in the repository, so nothing points there.
      expect(annotationsIn(run.stdout).every(({ properties }) => properties['file'] === undefined)).toBe(true);
    },
  ],
  ['upstream-run-id', async () => await upstreamRunId(root)],
  [
    'upstream-digest',
    async () => {
      service.add('evidence', archiveOf('allow'));
      const inputs = { 'upstream-artifact': 'evidence', 'upstream-digest': `sha256:${'0'.repeat(64)}` };
      const run = await runAction(runner, inputs, service.environment());
      expect(run.status).toBe(2);
      expect(runner.outputs['reasons']).toBe('["upstream_artifact_digest_mismatch"]');
    },
  ],
  ...[...POLICY_INPUTS, ...RECEIPT_INPUTS].map(([name, proof]) => [name, async () => await proof(root)] as const),
  [
    'enforcement',
    async () => {
      runner = runnerWith(root, 'block-policy');
      expect(await decide({ enforcement: 'enforce' })).toMatchObject({ status: 1 });
      expect(await decide({ enforcement: 'report-only' })).toMatchObject({ status: 0 });
    },
  ],
  [
    'upload-receipts',
    async () => {
      expect((await runAction(runner, { 'upload-receipts': 'false' }, service.environment())).status).toBe(0);
      expect(service.calls).toEqual([]);
      expect(runner.outputs['artifact-id']).toBeUndefined();
      // Outside CI there is no upload, unless it is asked for.
      const local = { ...localEnvironment(runner), GITHUB_SERVER_URL: null };
      expect((await runAction(runner, { 'upload-receipts': 'true' }, { ...local, ...service.environment() })).status).toBe(0);
      expect(service.uploaded().map(({ name }) => name)).toEqual([
        expect.stringMatching(/^fail-closed-gate-local-1-[0-9a-f]{8}$/),
      ]);
      expect(runner.outputs['artifact-url']).toBeUndefined();
    },
  ],
  ['include-evidence', async () => await includeEvidence(root)],
  [
    'receipts-artifact-name',
    async () => {
      const run = await runAction(runner, { 'receipts-artifact-name': 'my receipts' }, service.environment());
      expect(run.status).toBe(0);
      expect(service.uploaded().map(({ name }) => name)).toEqual(['my receipts']);
      expect(runner.outputs['artifact-name']).toBe('my receipts');
    },
  ],
  [
    'retention-days',
    async () => {
      await runAction(runner, { 'retention-days': '3', 'receipts-artifact-name': 'short' }, service.environment());
      await runAction(runner, { 'receipts-artifact-name': 'default' }, service.environment());
      const [short, byDefault] = service.uploaded();
      const days = (Date.parse(short?.expiresAt ?? '') - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(2.9);
      expect(days).toBeLessThanOrEqual(3);
      expect(byDefault?.expiresAt).toBeNull();
    },
  ],
  [
    'summary',
    async () => {
      expect(await decide({ summary: 'false' })).toEqual(ALLOWED);
      expect(runner.summary).toBe('');
      expect(await decide({ summary: 'true' })).toEqual(ALLOWED);
      expect(runner.summary).toContain('Fail-Closed Gate: allow');
    },
  ],
]);

describe('each input that is declared changes something', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, object> };

  test('and none is without a test', () => {
    expect([...INPUTS.keys()]).toEqual(Object.keys(inputs));
    expect(Object.keys(inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(inputs).filter((name) => 'default' in (inputs[name] ?? {}))).toEqual(['github-token']);
  });

  test.each([...INPUTS])('%s', async (_name, works) => {
    await works();
  });
});

describe('inputs that are not in order', () => {
  test('a misspelt one is a block that names the nearest', async () => {
    const run = await runAction(runner, { 'upload-receipts': 'false', polcy: 'strict.yml', maxage: '24h' });
    expect(run.status).toBe(3);
    expect(runner.outputs['reasons']).toBe('["input_unknown"]');
    const messages = annotationsIn(run.stdout).map(({ data }) => data);
    expect(messages).toEqual([
      expect.stringMatching(/There is no input for the variable INPUT_POLCY; the nearest one is `[a-z-]+`\./),
      expect.stringContaining('There is no input for the variable INPUT_MAXAGE; the nearest one is `max-age`.'),
    ]);
    expect(readRecords(runner.workspace).gate['runtime_decision']).toBe('block');
  });

  test('all malformed values are reported at once, each with what it got and what it takes', async () => {
    const malformed = {
      command: 'deploy',
      'max-age': '1 day',
      'upstream-digest': 'sha256:1234',
      enforcement: 'Report-Only',
      'upload-receipts': 'yes',
      'receipts-artifact-name': 'a/b',
      'retention-days': '0',
      summary: 'on',
      'working-directory': 'not/there',
      'output-directory': '../outside',
    };
    const run = await runAction(runner, { ...malformed, polcy: '1' });
    expect(run.status).toBe(3);
    expect(JSON.parse(runner.outputs['reasons'] ?? '')).toEqual([
      'command_unknown',
      'input_unknown',
      'input_invalid',
      'output_path_refused',
    ]);
    const findings = JSON.parse(runner.outputs['findings'] ?? '') as { message: string }[];
    const messages = findings.map(({ message }) => message).join('\n');
    expect(messages).toContain('There is no input for the variable INPUT_POLCY');
    for (const [name, value] of Object.entries(malformed)) {
      if (name.endsWith('-directory')) expect(messages).toContain(value);
      else expect(messages).toContain(`The input ${name} is \`${value}\`; it takes `);
    }
    // Nowhere else could the receipts of this block go.
    expect(verify(runner.workspace).holds).toBe(true);
  });

  test('empty ones are as good as absent', async () => {
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [name, '']));
    const blank = runnerWith(root);
    const [absent, present] = [
      await runAction(runner, {}, service.environment()),
      await runAction(blank, { ...empty, 'max-age': ' \n' }, service.environment()),
    ];
    expect([absent.status, present.status, service.uploaded().length]).toEqual([0, 0, 2]);
    expect(Object.keys(blank.outputs)).toEqual(Object.keys(runner.outputs));
    for (const name of ['reasons', 'enforcement', 'findings']) expect(blank.outputs[name]).toBe(runner.outputs[name]);
  });

  test('a process that was started elsewhere works in the workspace', async () => {
    const env = { ...runner.environment, 'INPUT_UPLOAD-RECEIPTS': 'false' };
    const run = await runEntry('index.js', [], { cwd: runner.temp, env });
    expect(run.status).toBe(0);
    expect(verify(runner.workspace).holds).toBe(true);
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

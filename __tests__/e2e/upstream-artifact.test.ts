/** Evidence from a workflow artifact of the same run, from the built Action: taken, refused, or not to be had. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { runAction, runnerWith, type Inputs } from '../support/action-run.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import type { FakeRunner, Run } from '../support/fake-runner.js';
import { leftovers, readRecords, unpackZip, verify, type Records } from '../support/receipts.js';
import { LEDGER, RESULT, STATUS, temporaryFolder } from '../support/workspace.js';
import { buildZip, type ZipEntry } from '../support/zip-builder.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const NAME = 'key-status-evidence';
let service: ArtifactService;
let runner: FakeRunner;
beforeEach(async () => {
  service = await startArtifactService();
  runner = runnerWith(root);
  // Whatever is decided, it is not decided on what lies in the workspace.
  rmSync(join(runner.workspace, 'docs'), { recursive: true });
});
afterEach(async () => {
  await service.close();
});

function entries(example: string, bare = false): ZipEntry[] {
  return [RESULT, STATUS, LEDGER].map((path) => ({
    name: bare ? path.slice(path.lastIndexOf('/') + 1) : path,
    content: readFileSync(join('examples', example, path)),
  }));
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function gate(
  inputs: Inputs = {},
  environment: Record<string, string | null> = {},
): Promise<{ run: Run; records: Records }> {
  const all = { 'upstream-artifact': NAME, 'upload-receipts': 'false', ...inputs };
  const run = await runAction(runner, all, { ...service.environment(), ...environment });
  expect(verify(runner.workspace).holds).toBe(true);
  // Nothing of the artifact stays behind, whatever came of it.
  expect(readdirSync(runner.temp)).toEqual([]);
  expect(leftovers(runner.workspace)).toEqual([]);
  return { run, records: readRecords(runner.workspace) };
}

async function expectBlock(
  code: string,
  status: number,
  inputs: Inputs = {},
  environment: Record<string, string | null> = {},
): Promise<void> {
  const { run, records } = await gate(inputs, environment);
  expect(run.status).toBe(status);
  expect(records.gate).toMatchObject({ runtime_decision: 'block', reasons: [code], inputs: [], upstream_artifact: null });
  expect(runner.outputs).toMatchObject({ allowed: 'false', reasons: JSON.stringify([code]) });
}

describe('evidence that an earlier job uploaded', () => {
  test.each([
    ['with the folders that the gate looks in', false],
    ['with bare names, as an archive of docs/keys alone has them', true],
  ])('is judged %s', async (_name, bare) => {
    const zip = buildZip(entries('allow', bare));
    const { id } = service.add(NAME, zip);
    const { run, records } = await gate({ 'upstream-digest': digestOf(zip) });
    expect(run.status).toBe(0);
    expect(records.gate).toMatchObject({
      runtime_decision: 'allow',
      upstream_artifact: { name: NAME, id, sha256: digestOf(zip), expected_sha256: digestOf(zip) },
      evidence_proof: 'anchored',
      stage355_binding: { stage355_result_path: bare ? RESULT.slice(RESULT.lastIndexOf('/') + 1) : RESULT },
    });
    expect(records.gate['inputs']).toHaveLength(3);
  });

  test('is judged by the same rules: what says no blocks', async () => {
    service.add(NAME, buildZip(entries('block-policy')));
    const { run, records } = await gate();
    expect(run.status).toBe(1);
    expect(records.gate['reasons']).toContain('stage355_decision_not_accept');
  });

  test('is anchored only where its digest was expected', async () => {
    service.add(NAME, buildZip(entries('allow')));
    const { records } = await gate();
    expect(records.gate).toMatchObject({ evidence_proof: 'self-consistent', upstream_artifact: { expected_sha256: null } });
  });

  test('is not there in an archive that holds something else', async () => {
    service.add(NAME, buildZip([{ name: 'README.md', content: 'nothing here' }]));
    const { run, records } = await gate();
    expect(run.status).toBe(2);
    expect(records.gate['reasons']).toEqual(['stage355_result_missing', 'stage355_status_missing']);
  });

  test('and receipts can be uploaded in the same run', async () => {
    service.add(NAME, buildZip(entries('allow')));
    const { run } = await gate({ 'upload-receipts': 'true' });
    expect(run.status).toBe(0);
    expect(service.uploaded()).toHaveLength(2);
    expect(
      [...unpackZip(service.uploaded()[1]?.zip ?? Buffer.alloc(0)).keys()].filter((name) => name.startsWith('docs/keys')),
    ).toEqual([]);
  });
});

describe('an artifact that must not be used', () => {
  test('because it is not there', async () => {
    service.add('another', buildZip(entries('allow')));
    await expectBlock('upstream_artifact_missing', 2);
  });

  test('because its digest is not the expected one', async () => {
    service.add(NAME, buildZip(entries('allow')));
    await expectBlock('upstream_artifact_digest_mismatch', 2, { 'upstream-digest': `sha256:${'ab'.repeat(32)}` });
  });

  test.each(['wrong-digest', 'replaced-blob'] as const)(
    'because the service says one thing and gives another: %s',
    async (mode) => {
      service.mode = mode;
      service.add(NAME, buildZip(entries('allow')));
      await expectBlock('upstream_artifact_digest_mismatch', 2);
    },
  );

  const hostile: readonly (readonly [string, readonly ZipEntry[]])[] = [
    ['a path that climbs out', [...entries('allow'), { name: '../../escaped.json', content: '{}' }]],
    ['an absolute path', [...entries('allow'), { name: '/tmp/escaped.json', content: '{}' }]],
    ['a backslash', [...entries('allow'), { name: '..\\escaped.json', content: '{}' }]],
    ['a symbolic link', [...entries('allow'), { name: 'link.json', content: '/etc/passwd', mode: 0o120777 }]],
    ['the same name twice', [...entries('block-policy'), ...entries('allow')]],
    ['names that differ in case only', [...entries('allow'), { name: RESULT.toUpperCase(), content: '{}' }]],
    ['another name in front of the content', entries('allow').map((entry) => ({ ...entry, localName: 'other.json' }))],
    ['a checksum that does not hold', entries('allow').map((entry) => ({ ...entry, statedCrc32: 1 }))],
    ['a size that is not true', entries('allow').map((entry) => ({ ...entry, statedSize: 1 }))],
    ['more entries than anybody needs', Array.from({ length: 1_001 }, (_, index) => ({ name: `f${String(index)}` }))],
  ];

  test.each(hostile)('because its archive has %s', async (_name, list) => {
    service.add(NAME, buildZip(list));
    await expectBlock('upstream_artifact_refused', 2);
  });

  test.each([
    ['no archive at all', Buffer.from('not a zip')],
    ['nothing', Buffer.alloc(0)],
    ['only a part of one', buildZip(entries('allow')).subarray(0, -30)],
  ])('because it is %s', async (_name, bytes) => {
    service.add(NAME, bytes);
    await expectBlock('upstream_artifact_refused', 2);
  });

  test('because the service states a size beyond the limit', async () => {
    service.add(NAME, buildZip(entries('allow'))).statedSize = 64 * 1024 * 1024 + 1;
    await expectBlock('upstream_artifact_refused', 2);
    expect(service.calls.map(({ method }) => method)).not.toContain('GET blob');
  });
});

describe('an artifact that cannot be had', () => {
  const code = 'upstream_artifact_unavailable';

  test('because there is no service', async () => {
    await expectBlock(code, 3, {}, { ACTIONS_RUNTIME_TOKEN: null, ACTIONS_RESULTS_URL: null });
    await expectBlock(code, 3, {}, { GITHUB_SERVER_URL: 'https://ghes.example.com' });
  });

  test('because the service refuses, and report-only does not soften that', async () => {
    service.mode = 'forbidden';
    service.add(NAME, buildZip(entries('allow')));
    await expectBlock(code, 3, { enforcement: 'report-only' });
  });

  test.each(['service-hangs', 'blob-hangs'] as const)('before the run is cancelled: %s', async (mode) => {
    service.mode = mode;
    service.add(NAME, buildZip(entries('allow')));
    const waitsFor = mode === 'service-hangs' ? 'ListArtifacts' : 'GET blob';
    const running = runAction(
      runner,
      { 'upstream-artifact': NAME, 'upload-receipts': 'false' },
      service.environment(),
      (child) => {
        const timer = setInterval(() => {
          if (!service.calls.some(({ method }) => method === waitsFor)) return;
          clearInterval(timer);
          child.kill('SIGTERM');
        }, 10);
      },
    );
    expect((await running).status).toBe(3);
    expect(verify(runner.workspace).holds).toBe(true);
    expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'block', reasons: ['run_interrupted'] });
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

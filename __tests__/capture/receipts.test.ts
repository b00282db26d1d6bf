import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createArtifactClient } from '../../src/artifact-client.js';
import type { ArtifactClient } from '../../src/base/artifact-client.js';
import { sha256 } from '../../src/base/digest.js';
import { GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import type { ReceiptsCapture } from '../../src/base/receipts.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { captureReceipts } from '../../src/capture/receipts.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import { NEVER } from '../support/fetching.js';
import { withEnvironment } from '../support/with-environment.js';
import { buildZip } from '../support/zip-builder.js';

let root: string;
let service: ArtifactService;

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'receipts-')));
  for (const name of ['workspace/out', 'temp/download', 'elsewhere']) mkdirSync(join(root, name), { recursive: true });
  service = await startArtifactService();
});

afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await service.close();
});

/** Puts both files below a folder; their text is its name. */
function put(folder: string): void {
  for (const path of [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH]) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), folder);
  }
}

async function capture(settings: Partial<Settings>): Promise<ReceiptsCapture> {
  const workspace = join(root, 'workspace');
  const places = {
    workspace,
    workingDirectory: workspace,
    outputDirectory: join(workspace, 'out'),
    outputRoot: workspace,
  };
  const load = (): Promise<ArtifactClient> => Promise.resolve(createArtifactClient(() => undefined));
  return await withEnvironment(
    { ...service.environment(), GITHUB_SERVER_URL: 'https://github.com' },
    async () =>
      await captureReceipts({ ...DEFAULT_SETTINGS, ...settings }, places, join(root, 'temp'), load, { signal: NEVER }),
  );
}

/** What was read, or what became of it. */
async function states(settings: Partial<Settings>): Promise<readonly unknown[]> {
  const captured = await capture(settings);
  if (!captured.ok) return [captured.finding.code];
  const { gateRecord, receipt } = captured.receipts;
  expect([gateRecord.role, receipt.role]).toEqual(['gate-record', 'runtime-receipt']);
  return [gateRecord, receipt].map((file) => (file.state === 'read' ? Buffer.from(file.bytes).toString() : file.state));
}

describe('from a folder', () => {
  test('without an input from the output folder', async () => {
    put('workspace/out');
    put('workspace');
    expect(await states({})).toEqual(['workspace/out', 'workspace/out']);
  });

  test('inside the workspace or below the temporary folder of the runner, with paths that start there', async () => {
    put('workspace/bundle');
    put('temp/download');
    expect(await states({ receipts: 'bundle' })).toEqual(['workspace/bundle', 'workspace/bundle']);
    expect(await states({ receipts: join(root, 'temp/download') })).toEqual(['temp/download', 'temp/download']);
    const captured = await capture({ receipts: join(root, 'temp/download') });
    if (!captured.ok) throw new Error(captured.finding.message);
    expect(captured.receipts).toMatchObject({ artifact: null, gateRecord: { path: GATE_RECORD_PATH } });
  });

  test('and nowhere else, also not through a link', async () => {
    put('elsewhere');
    symlinkSync(join(root, 'elsewhere'), join(root, 'workspace/link'));
    for (const receipts of ['link', '../elsewhere', join(root, 'elsewhere'), '../workspace2']) {
      expect(await states({ receipts })).toEqual(['input_invalid']);
    }
    mkdirSync(join(root, 'workspace/inner'));
    symlinkSync(join(root, 'elsewhere/docs'), join(root, 'workspace/inner/docs'));
    expect(await states({ receipts: 'inner' })).toEqual(['refused', 'refused']);
  });

  test('that is not there: both files are absent', async () => {
    expect(await states({ receipts: 'nothing' })).toEqual(['absent', 'absent']);
  });
});

describe('from an artifact', () => {
  const expectedReceiptSha256 = sha256('receipt');

  test('of a whole bundle, or of the folder alone', async () => {
    const files = (prefix: string): Buffer =>
      buildZip(
        [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH].map((path) => ({
          name: path.replace('docs/runtime/', prefix),
          content: prefix,
        })),
      );
    service.add('bundle', files('docs/runtime/'));
    service.add('bare', files(''));
    expect(await states({ upstreamArtifact: 'bundle', expectedReceiptSha256 })).toEqual(['docs/runtime/', 'docs/runtime/']);
    expect(await states({ upstreamArtifact: 'bare', expectedReceiptSha256 })).toEqual(['', '']);
    expect(await states({ upstreamArtifact: 'other', expectedReceiptSha256 })).toEqual(['upstream_artifact_missing']);
  });

  test('never without the hash that the receipt must have, and then nothing is asked', async () => {
    service.add('bundle', buildZip([]));
    const captured = await capture({ upstreamArtifact: 'bundle' });
    if (captured.ok) throw new Error('expected a finding');
    expect(captured.finding.code).toBe('expected_receipt_missing');
    expect(captured.finding.message).toContain('skipped');
    expect(service.calls).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createArtifactClient } from '../../src/artifact-client.js';
import type { ArtifactClient } from '../../src/base/artifact-client.js';
import type { Uploaded } from '../../src/base/delivery.js';
import { sha256 } from '../../src/base/digest.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import { unzip } from '../../src/capture/unzip.js';
import { createUploader, type ReceiptsUpload } from '../../src/report/upload.js';
import { startArtifactService, type ArtifactService, type ServiceMode } from '../support/artifact-service.js';
import { withFastTimers } from '../support/fast-time.js';
import { receiptsUpload, uploadFailure } from '../support/receipt-upload.js';
import { withEnvironment } from '../support/with-environment.js';

const FILES = OUTPUT_PATHS.map((path, index) => ({
  path,
  text: `{"name":"${path}","text":"${'ü€𝄞\r\n'.repeat(index * 99)}"}\n`,
}));
/** Ample for a server on the same machine. */
const PATIENCE_MS = 20_000;

let root: string;
let service: ArtifactService;
let printed: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'upload-'));
  for (const { path, text } of FILES) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  service = await startArtifactService();
  printed = [];
});

afterEach(async () => {
  await service.close();
  rmSync(root, { recursive: true, force: true });
});

function load(): Promise<ArtifactClient> {
  return Promise.resolve(createArtifactClient((text) => printed.push(text)));
}

function environment(): Record<string, string | undefined> {
  return { ...service.environment(), GITHUB_SERVER_URL: 'https://github.com', GITHUB_RETENTION_DAYS: undefined };
}

async function upload(mode: ServiceMode, changes: Partial<ReceiptsUpload> = {}, deadlineMs = PATIENCE_MS): Promise<Uploaded> {
  service.mode = mode;
  const uploader = createUploader(load, deadlineMs);
  return await withEnvironment(environment(), () =>
    uploader.upload(receiptsUpload(root, changes), new AbortController().signal),
  );
}

describe('with the real client', () => {
  test('the service holds one archive with the very bytes of the files, and the answer names it', async () => {
    const uploaded = await upload('ok');
    const [stored, ...more] = service.uploaded();
    if (stored === undefined) throw new Error('nothing was uploaded');
    expect(more).toEqual([]);
    expect(uploaded).toEqual({
      name: 'receipts-1',
      id: stored.id,
      digest: sha256(stored.zip),
      url: `https://github.com/octo-org/octo.repo/actions/runs/42/artifacts/${stored.id.toString()}`,
    });
    const folder = join(root, 'unfolded');
    mkdirSync(folder);
    expect((await unzip(stored.zip, folder, new AbortController().signal)).toSorted()).toEqual(OUTPUT_PATHS.toSorted());
    const archive = join(root, 'archive.zip');
    writeFileSync(archive, stored.zip);
    // The client does not keep the order of the files.
    const expected = FILES.map(({ path, text }) => [path, Buffer.from(text).toString('hex')]);
    expect(readWithPython(archive)).toEqual(Object.fromEntries(expected));
  });

  test('retention is left to the repository, or asked for in days', async () => {
    await upload('ok');
    await upload('ok', { name: 'receipts-2', retentionDays: 7 });
    const [without, week] = service.uploaded();
    expect(without?.expiresAt).toBeNull();
    const days = (Date.parse(week?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.8);
    expect(days).toBeLessThan(7.2);
  });

  test('what the client prints goes where it was told, also after a failure', async () => {
    const write = Object.getOwnPropertyDescriptor(process.stdout, 'write');
    await upload('ok');
    await uploadFailure(upload('duplicate-name'));
    expect(printed.join('')).toContain('Artifact receipts-1 successfully finalized');
    expect(Object.getOwnPropertyDescriptor(process.stdout, 'write')).toEqual(write);
  });

  test.each([
    ['quota', /refused it with status 403: the storage quota for artifacts is used up/],
    ['forbidden', /answered with status 403 \(.*not allowed/],
    ['duplicate-name', /refused it with status 409: this workflow run has an artifact of that name already.*receipts-1/],
    ['blob-403', /answered with status 403/],
    ['finalize-not-ok', /FinalizeArtifact: response from backend was not ok/],
  ] as const)('%s is a failure that says so', async (mode, message) => {
    expect(await uploadFailure(upload(mode))).toMatch(message);
    expect(service.uploaded()).toEqual([]);
  });

  test.each(['service-hangs', 'blob-hangs', 'service-500', 'blob-500'] as const)(
    '%s ends at the deadline, while the client would go on',
    async (mode) => {
      await withFastTimers(100, async () => {
        const started = performance.now();
        expect(await uploadFailure(upload(mode, {}, 10_000))).toContain('the artifact service did not finish within 10 s');
        expect(performance.now() - started).toBeLessThan(5_000);
        expect(service.uploaded()).toEqual([]);
        // The client gives up by and by where nobody answers.
        await service.close();
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });
    },
  );

  test('a service that answers 500 to the last is named with its status', async () => {
    const uploading = withFastTimers(100, () => upload('service-500', {}, 100_000));
    expect(await uploadFailure(uploading)).toMatch(/answered with status 500 \(.*after 5 attempts/);
    expect(service.calls).toHaveLength(5);
  });

  test('a server that is not there is named as such', async () => {
    await service.close();
    expect(await uploadFailure(upload('ok'))).toContain('the artifact service cannot be reached (ECONNREFUSED)');
  });

  test('GitHub Enterprise Server is named, and what to do about it', async () => {
    const uploading = withEnvironment({ ...environment(), GITHUB_SERVER_URL: 'https://git.example.com' }, () =>
      createUploader(load).upload(receiptsUpload(root), new AbortController().signal),
    );
    const message = await uploadFailure(uploading);
    expect(message).toContain('GitHub Enterprise Server has no artifact service');
    expect(message).toContain('set upload-receipts: false');
    expect(service.calls).toEqual([]);
  });

  test.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('%s that is not set is named', async (variable) => {
    const uploading = withEnvironment({ ...environment(), [variable]: undefined }, () =>
      createUploader(load).upload(receiptsUpload(root), new AbortController().signal),
    );
    const message = await uploadFailure(uploading);
    expect(message).toContain(variable);
    expect(message).toContain('set upload-receipts: false');
  });

  test('a token that is none is a failure without the token in it', async () => {
    const uploading = withEnvironment({ ...environment(), ACTIONS_RUNTIME_TOKEN: 'secret-of-the-run' }, () =>
      createUploader(load).upload(receiptsUpload(root), new AbortController().signal),
    );
    expect(await uploadFailure(uploading)).not.toContain('secret-of-the-run');
  });

  test('a file that is not there, or no file, is a failure: the client would leave it out in silence', async () => {
    rmSync(join(root, OUTPUT_PATHS[5]));
    expect(await uploadFailure(upload('ok'))).toContain('ENOENT');
    mkdirSync(join(root, OUTPUT_PATHS[5]));
    expect(await uploadFailure(upload('ok'))).toContain('is not a regular file');
    expect(service.calls).toEqual([]);
  });

  test('no files at all are no upload', async () => {
    expect(await uploadFailure(upload('ok', { files: [] }))).toContain('No files were found to upload');
  });
});

/** Names and contents (in hexadecimal) of an archive, by a reader that is not ours. */
function readWithPython(archive: string): unknown {
  const program = [
    'import json, sys, zipfile',
    'z = zipfile.ZipFile(sys.argv[1])',
    'assert z.testzip() is None',
    'assert len(set(z.namelist())) == len(z.namelist())',
    'print(json.dumps({i.filename: z.read(i).hex() for i in z.infolist()}))',
  ].join('\n');
  return JSON.parse(execFileSync('python3', ['-c', program, archive], { encoding: 'utf8' }));
}

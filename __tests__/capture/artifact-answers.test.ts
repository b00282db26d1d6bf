import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { ArtifactClient, FoundArtifact } from '../../src/base/artifact-client.js';
import { asDigest, sha256 } from '../../src/base/digest.js';
import { GateError } from '../../src/base/error.js';
import { MAX_ARTIFACT_BYTES } from '../../src/base/limits.js';
import { fetchArtifact, removeFetched } from '../../src/capture/artifact.js';
import { errorOf, NEVER, request, unavailable, useFetching } from '../support/fetching.js';
import { buildZip } from '../support/zip-builder.js';

const ZIP = buildZip([{ name: 'docs/keys/status.json', content: '{"a":1}' }]);
const { temporaryFolder, findingOf } = useFetching();

describe('whatever the client does', () => {
  const FOUND: FoundArtifact = { name: 'evidence', id: 7, size: ZIP.length, digest: `sha256:${sha256(ZIP)}` };

  function clientThat(
    found: FoundArtifact | null,
    download: (folder: string) => void | Promise<void>,
  ): () => Promise<ArtifactClient> {
    return () =>
      Promise.resolve({
        upload: () => Promise.reject(new Error('not asked for')),
        find: () => Promise.resolve(found),
        download: (_id, folder) => Promise.resolve(folder).then(download),
      });
  }

  const writeZip = (folder: string): void => {
    writeFileSync(join(folder, 'artifact.zip'), ZIP);
  };

  test.each([
    { name: 'another' },
    { id: 0 },
    { id: NaN },
    { size: -1 },
    { size: NaN },
    { digest: '' },
    { digest: 'sha512:00' },
    { digest: `sha256:${'A'.repeat(64)}` },
  ])('an answer with %p is not believed', async (changes) => {
    const message = await unavailable(
      fetchArtifact(request(temporaryFolder()), clientThat({ ...FOUND, ...changes }, writeZip), NEVER),
    );
    expect(message).toMatch(/described another artifact|states a digest that is no sha256/);
  });

  test('a digest without its prefix is compared as well', async () => {
    const digest = asDigest('0'.repeat(64));
    const finding = await findingOf(
      fetchArtifact(request(temporaryFolder()), clientThat({ ...FOUND, digest }, writeZip), NEVER),
    );
    expect(finding.code).toBe('upstream_artifact_digest_mismatch');
  });

  test('a download that gives nothing, several files or a folder is a failure', async () => {
    const give = (download: (folder: string) => void): Promise<string> =>
      unavailable(fetchArtifact(request(temporaryFolder()), clientThat(FOUND, download), NEVER));
    expect(await give(() => undefined)).toContain('did not give one archive');
    expect(
      await give((folder) => {
        writeZip(folder);
        writeFileSync(join(folder, 'other'), '');
      }),
    ).toContain('did not give one archive');
    expect(
      await give((folder) => {
        mkdirSync(join(folder, 'artifact.zip'));
      }),
    ).toContain('did not give a regular file');
    expect(
      await give((folder) => {
        rmSync(folder, { recursive: true });
      }),
    ).toContain('ENOENT');
    expect(readdirSync(temporaryFolder())).toEqual([]);
  });

  test('a folder that cannot be removed is left without a word', () => {
    expect(() => {
      removeFetched('no\0folder');
    }).not.toThrow();
  });

  test('a download that grows past the limit is not waited for', async () => {
    const endless = clientThat(FOUND, (folder) => {
      writeFileSync(join(folder, 'artifact.zip'), Buffer.alloc(MAX_ARTIFACT_BYTES + 1));
      return new Promise(() => undefined);
    });
    const finding = await findingOf(fetchArtifact(request(temporaryFolder()), endless, NEVER));
    expect(finding.code).toBe('upstream_artifact_refused');
    expect(finding.message).toContain('it has 67108865 bytes, more than 67108864');
  });

  test('a client that takes too long to load asks and writes nothing afterwards', async () => {
    let finishLoading: () => void = () => undefined;
    const loading = new Promise<void>((resolve) => {
      finishLoading = resolve;
    });
    const late = (): Promise<ArtifactClient> => loading.then(clientThat(FOUND, writeZip));
    expect(await unavailable(fetchArtifact(request(temporaryFolder()), late, NEVER, 20))).toContain('within 0.02 s');
    finishLoading();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readdirSync(temporaryFolder())).toEqual([]);
  });

  test('an aborted signal ends it at once with its own reason', async () => {
    const stop = new AbortController();
    const reason = new GateError('run_interrupted', 'The run was cancelled.');
    const fetching = fetchArtifact(request(temporaryFolder()), () => new Promise(() => undefined), stop.signal);
    stop.abort(reason);
    expect(await errorOf(fetching)).toBe(reason);
    const other = new AbortController();
    other.abort();
    expect(
      await unavailable(fetchArtifact(request(temporaryFolder()), () => Promise.reject(new Error('was loaded')), other.signal)),
    ).toContain('was given up');
  });
});

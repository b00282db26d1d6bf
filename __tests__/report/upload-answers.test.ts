import { describe, expect, test } from '@jest/globals';

import type { ArtifactClient, UploadedArtifact } from '../../src/base/artifact-client.js';
import type { Uploaded } from '../../src/base/delivery.js';
import { GateError } from '../../src/base/error.js';
import { createUploader, type ReceiptsUpload } from '../../src/report/upload.js';
import { CI_CONTEXT, receiptsUpload, uploadFailure } from '../support/receipt-upload.js';

const NEVER = new AbortController().signal;
const DIGEST = 'd'.repeat(64);

describe('whatever the client does', () => {
  const confirmed: UploadedArtifact = { id: 7, digest: DIGEST, size: 1 };

  function clientThat(uploading: () => Promise<UploadedArtifact>): () => Promise<ArtifactClient> {
    return () => Promise.resolve({ upload: uploading, find: () => Promise.resolve(null), download: () => Promise.resolve() });
  }

  const uploadWith = (answer: UploadedArtifact, changes: Partial<ReceiptsUpload> = {}): Promise<Uploaded> =>
    createUploader(clientThat(() => Promise.resolve(answer))).upload(
      receiptsUpload('/nowhere', changes),
      new AbortController().signal,
    );

  test.each([null, 0, -1, 1.5, NaN, 2 ** 53])('the id %p is no confirmation', async (id) => {
    expect(await uploadFailure(uploadWith({ ...confirmed, id }))).toContain('expected a positive integer');
  });

  test.each([null, '', DIGEST.slice(1), DIGEST.toUpperCase(), `sha256:${DIGEST}`])(
    'the digest %p is no confirmation',
    async (digest) => {
      expect(await uploadFailure(uploadWith({ ...confirmed, digest }))).toContain('expected a sha256');
    },
  );

  test.each([
    [{ serverUrl: 'https://octo.ghe.com' }, 'https://octo.ghe.com/octo-org/octo.repo/actions/runs/42/artifacts/7'],
    [{ serverUrl: 'https://github.com/' }, 'https://github.com/octo-org/octo.repo/actions/runs/42/artifacts/7'],
    [{ serverUrl: null }, null],
    [{ serverUrl: 'github.com' }, null],
    [{ serverUrl: 'javascript:alert(1)' }, null],
    [{ serverUrl: 'https://user:password@github.com' }, null],
    [{ serverUrl: 'https://github.com/?query' }, null],
    [{ repository: null }, null],
    [{ repository: 'octo-org' }, null],
    [{ repository: 'octo-org/..' }, null],
    [{ repository: 'octo-org/a b' }, null],
    [{ runId: null }, null],
    [{ runId: '42/../43' }, null],
  ])('with %p the page is %p', async (changes, url) => {
    expect((await uploadWith(confirmed, { context: { ...CI_CONTEXT, ...changes } })).url).toBe(url);
  });

  test('without the variables of the service the client is not even loaded', async () => {
    const uploader = createUploader(() => Promise.reject(new Error('was loaded')));
    const message = await uploadFailure(
      uploader.upload(
        receiptsUpload('/nowhere', { context: { ...CI_CONTEXT, artifactService: false } }),
        new AbortController().signal,
      ),
    );
    expect(message).toContain('ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL');
    expect(message).toContain('set upload-receipts: false');
  });

  test('a failure of the client is told by its mark: it comes from a bundle with a class of its own', async () => {
    const mark = Symbol.for('fail-closed-gate.ArtifactServiceError');
    const message = (fields: object): Promise<string> => {
      const client = clientThat(() => Promise.reject(Object.assign(new Error('there is none'), fields)));
      return uploadFailure(createUploader(client).upload(receiptsUpload('/nowhere'), NEVER));
    };
    expect(await message({ [mark]: true, fault: 'no-service' })).toContain(': there is none; where there is no such service');
    expect(await message({ [mark]: true, fault: 'failed' })).toContain(': there is none (artifact receipts-1)');
    expect(await message({ fault: 'failed' })).toContain('the artifact client could not be used (there is none)');
  });

  test('a client that cannot be loaded, or throws no Error, is a failure', async () => {
    const signal = new AbortController().signal;
    expect(
      await uploadFailure(
        createUploader(() => Promise.reject(new Error('no such chunk'))).upload(receiptsUpload('/nowhere'), signal),
      ),
    ).toContain('no such chunk');
    // eslint's rule against it is the very reason to try it.
    const odd: unknown = 'a line\nand\u001b[31m another';
    const uploader = createUploader(() =>
      Promise.resolve().then(() => {
        throw odd;
      }),
    );
    expect(await uploadFailure(uploader.upload(receiptsUpload('/nowhere'), signal))).toContain(
      'a line\\u{a}and\\u{1b}[31m another',
    );
  });

  test('a client that takes too long to load starts no upload afterwards', async () => {
    let uploads = 0;
    let finishLoading: () => void = () => undefined;
    const loading = new Promise<void>((resolve) => {
      finishLoading = resolve;
    });
    const client = clientThat(() => {
      uploads += 1;
      return Promise.resolve(confirmed);
    });
    const uploading = createUploader(() => loading.then(client), 20).upload(
      receiptsUpload('/nowhere'),
      new AbortController().signal,
    );
    expect(await uploadFailure(uploading)).toContain('within 0.02 s');
    finishLoading();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(uploads).toBe(0);
  });

  test('an aborted signal ends it at once, and a late failure is not heard', async () => {
    const stop = new AbortController();
    let failLate: (error: Error) => void = () => undefined;
    const hanging = new Promise<UploadedArtifact>((_resolve, reject) => {
      failLate = reject;
    });
    const unheard: unknown[] = [];
    const listener = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', listener);
    try {
      const uploading = createUploader(clientThat(() => hanging)).upload(receiptsUpload('/nowhere'), stop.signal);
      stop.abort(new GateError('run_interrupted', 'The run was cancelled.'));
      expect(await uploadFailure(uploading)).toContain('was given up: The run was cancelled');
      failLate(new Error('late'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(unheard).toEqual([]);
    } finally {
      process.off('unhandledRejection', listener);
    }
    expect(
      await uploadFailure(createUploader(clientThat(() => hanging)).upload(receiptsUpload('/nowhere'), stop.signal)),
    ).toContain('given up');
  });
});

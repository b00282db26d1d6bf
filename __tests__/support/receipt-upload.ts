/** What the tests of the upload share. */

import { expect } from '@jest/globals';

import type { RuntimeContext } from '../../src/base/context.js';
import type { Uploaded } from '../../src/base/delivery.js';
import { GateError } from '../../src/base/error.js';
import { OUTPUT_PATHS } from '../../src/base/outcome.js';
import type { ReceiptsUpload } from '../../src/report/upload.js';

export const CI_CONTEXT: RuntimeContext = {
  now: Date.UTC(2026, 0, 1),
  githubActions: 'true',
  runId: '42',
  runAttempt: '1',
  sha: 'a'.repeat(40),
  repository: 'octo-org/octo.repo',
  workflow: 'ci',
  job: 'gate',
  eventName: 'push',
  ref: 'refs/heads/main',
  actor: 'octocat',
  runnerEnvironment: 'github-hosted',
  act: null,
  eventFile: 'readable',
  serverUrl: 'https://github.com',
  artifactService: true,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};

export function receiptsUpload(root: string, changes: Partial<ReceiptsUpload> = {}): ReceiptsUpload {
  return { name: 'receipts-1', root, files: OUTPUT_PATHS, retentionDays: null, context: CI_CONTEXT, ...changes };
}

/** The message of the one error that an upload may throw. */
export async function uploadFailure(uploading: Promise<Uploaded>): Promise<string> {
  const thrown = await uploading.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GateError)) throw new Error('expected a GateError');
  expect(thrown.code).toBe('receipt_upload_failed');
  expect(thrown.message).toMatch(/^The receipts were not uploaded: [^\n]*[^.]\.$/);
  return thrown.message;
}

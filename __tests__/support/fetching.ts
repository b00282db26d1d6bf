/** What the tests of fetching an artifact share. */

import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect } from '@jest/globals';

import { GateError } from '../../src/base/error.js';
import type { Finding } from '../../src/base/finding.js';
import type { ArtifactRequest, FetchedArtifact } from '../../src/capture/artifact.js';

export const NEVER = new AbortController().signal;

export interface Fetching {
  /** Real path of a folder that is fresh for each test. */
  readonly temporaryFolder: () => string;
  /** The finding about the artifact; nothing may stay on disk. */
  readonly findingOf: (fetching: Promise<FetchedArtifact>) => Promise<Finding>;
}

/** Call it at the top of a test file. */
export function useFetching(): Fetching {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'fetch-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const findingOf = async (fetching: Promise<FetchedArtifact>): Promise<Finding> => {
    const fetched = await fetching;
    if (fetched.ok) throw new Error('expected a finding');
    expect(readdirSync(folder)).toEqual([]);
    expect(fetched.finding.message).toMatch(/^[^\n]+[^.]\.$/);
    return fetched.finding;
  };
  return { temporaryFolder: () => folder, findingOf };
}

export function request(temporaryFolder: string, changes: Partial<ArtifactRequest> = {}): ArtifactRequest {
  return { name: 'evidence', digest: null, upstream: null, temporaryFolder, ...changes };
}

export async function errorOf(fetching: Promise<FetchedArtifact>): Promise<GateError> {
  const thrown = await fetching.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GateError)) throw new Error('expected a GateError');
  return thrown;
}

/** The message where the artifact could not be had. */
export async function unavailable(fetching: Promise<FetchedArtifact>): Promise<string> {
  const { code, message } = await errorOf(fetching);
  expect(code).toBe('upstream_artifact_unavailable');
  expect(message).toMatch(/^The artifact "evidence" could not be fetched: [^\n]*[^.]\.$/);
  return message;
}

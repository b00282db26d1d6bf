/** Artifacts of another run: the toolkit's client against GitHub's public API, at an address that it reads when it is loaded. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { ArtifactClient } from '../src/base/artifact-client.js';
import { API_TOKEN, startGithubApi, type GithubApi } from './support/github-api.js';
import { withEnvironment } from './support/with-environment.js';

const PORTLESS = { GITHUB_SERVER_URL: 'https://github.com' };

let api: GithubApi;
let client: ArtifactClient;
let folder: string;
let printed: string;

beforeEach(async () => {
  api = await startGithubApi('.');
  folder = mkdtempSync(join(tmpdir(), 'other-run-'));
  printed = '';
});

afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test('is found and downloaded with the token, which no blob storage sees and nobody prints', async () => {
  const run = { id: 1111, owner: 'octo', repository: 'repo', token: API_TOKEN };
  await withEnvironment({ ...PORTLESS, GITHUB_API_URL: api.url }, async () => {
    const { createArtifactClient } = await import('../src/artifact-client.js');
    client = createArtifactClient((text) => (printed += text));
    expect(await client.find('receipts', run)).toBeNull();
    api.addArtifact('2222', 'receipts', Buffer.from('of another run'));
    const old = api.addArtifact('1111', 'receipts', Buffer.from('old'));
    const id = api.addArtifact('1111', 'receipts', Buffer.from('newer'));
    expect(id).toBeGreaterThan(old);
    expect(await client.find('receipts', run)).toEqual({ name: 'receipts', id, size: 5, digest: null });
    await client.download(id, folder, run);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['newer']);
    const denied = client.find('receipts', { ...run, token: 'another' });
    await expect(denied).rejects.toMatchObject({ name: 'ArtifactServiceError' });
  });
  expect(printed).not.toContain(API_TOKEN);
  expect(printed).not.toContain('sig=secret');
});

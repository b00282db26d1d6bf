import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { createArtifactClient } from '../src/artifact-client.js';
import { startArtifactService, type ArtifactService } from './support/artifact-service.js';
import { withEnvironment } from './support/with-environment.js';

let service: ArtifactService;
let onStdout: string[];
const realWrite = Object.getOwnPropertyDescriptor(process.stdout, 'write');

function collectStdout(chunk: string | Uint8Array): boolean {
  onStdout.push(String(chunk));
  return true;
}

beforeEach(async () => {
  service = await startArtifactService();
  onStdout = [];
  // Stands in for the terminal or the pipe behind standard output.
  Object.defineProperty(process.stdout, 'write', { configurable: true, writable: true, value: collectStdout });
});

afterEach(async () => {
  await service.close();
  if (realWrite === undefined) Reflect.deleteProperty(process.stdout, 'write');
  else Object.defineProperty(process.stdout, 'write', realWrite);
});

function inRun<T>(work: () => Promise<T>): Promise<T> {
  return withEnvironment({ ...service.environment(), GITHUB_SERVER_URL: 'https://github.com' }, work);
}

test('the lines of the client go to print, and what others write meanwhile to standard output', async () => {
  const printed: string[] = [];
  const client = createArtifactClient((text) => printed.push(text));
  service.mode = 'service-hangs';
  const hanging = inRun(() => client.find('one'));
  process.stdout.write('meanwhile');
  while (service.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  service.mode = 'ok';
  const missing = await inRun(() => client.find('two'));
  process.stdout.write(Buffer.from(' and later'));
  // Ends the hanging call too; its lines must not come through either.
  await service.close();
  await expect(hanging).rejects.toMatchObject({ fault: 'failed' });
  expect(missing).toBeNull();
  expect(onStdout.join('')).toBe('meanwhile and later');
  expect(printed.join('')).toContain('[Response] - 200');
  expect(Object.getOwnPropertyDescriptor(process.stdout, 'write')?.value).toBe(collectStdout);
});

test('without print everything stays on standard output', async () => {
  expect(await inRun(() => createArtifactClient(null).find('one'))).toBeNull();
  expect(onStdout.join('')).not.toBe('');
});

test('an artifact is described in the words of the service', async () => {
  const { id } = service.add('evidence', Buffer.from('four'));
  const client = createArtifactClient(() => undefined);
  const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);
  expect(await inRun(() => client.find('evidence'))).toEqual({ name: 'evidence', id, size: 4, digest });
  const without = service.add('bare', Buffer.from('four'));
  without.digest = null;
  expect(await inRun(() => client.find('bare'))).toEqual({ name: 'bare', id: without.id, size: 4, digest: null });
});

test('the newest of several artifacts of one name is taken', async () => {
  service.add('evidence', Buffer.from('old'));
  const { id } = service.add('evidence', Buffer.from('newer'));
  expect(await inRun(() => createArtifactClient(() => undefined).find('evidence'))).toMatchObject({ id, size: 5 });
});

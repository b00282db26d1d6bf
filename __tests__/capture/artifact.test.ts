import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createArtifactClient } from '../../src/artifact-client.js';
import type { ArtifactClient } from '../../src/base/artifact-client.js';
import { sha256 } from '../../src/base/digest.js';
import { MAX_ARTIFACT_BYTES } from '../../src/base/limits.js';
import { fetchArtifact, removeFetched, type ArtifactRequest, type FetchedArtifact } from '../../src/capture/artifact.js';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.js';
import { NEVER, request, unavailable, useFetching } from '../support/fetching.js';
import { withFastTimers } from '../support/fast-time.js';
import { withEnvironment } from '../support/with-environment.js';
import { buildZip } from '../support/zip-builder.js';

const ZIP = buildZip([{ name: 'docs/keys/status.json', content: '{"a":1}' }]);
const { temporaryFolder, findingOf } = useFetching();

let service: ArtifactService;

beforeEach(async () => {
  service = await startArtifactService();
});

afterEach(async () => {
  await service.close();
});

const load = (): Promise<ArtifactClient> => Promise.resolve(createArtifactClient(() => undefined));

/** With the real client against the service. */
function fetch(changes: Partial<ArtifactRequest> = {}, deadlineMs = 20_000): Promise<FetchedArtifact> {
  return withEnvironment({ ...service.environment(), GITHUB_SERVER_URL: 'https://github.com' }, () =>
    fetchArtifact(request(temporaryFolder(), changes), load, NEVER, deadlineMs),
  );
}

describe('with the real client', () => {
  test('the files stand alone in a fresh folder, and the record names what was received', async () => {
    const { id } = service.add('evidence', ZIP);
    const fetched = await fetch({ digest: sha256(ZIP) });
    if (!fetched.ok) throw new Error(fetched.finding.message);
    expect(fetched.artifact).toEqual({
      name: 'evidence',
      id,
      sha256: sha256(ZIP),
      expectedSha256: sha256(ZIP),
      producer: null,
    });
    expect(readFileSync(join(fetched.folder, 'docs/keys/status.json'), 'utf8')).toBe('{"a":1}');
    expect(readdirSync(fetched.folder)).toEqual(['docs']);
    expect(readdirSync(temporaryFolder()).map((name) => join(temporaryFolder(), name))).toEqual([fetched.folder]);
    if (process.platform !== 'win32') expect(statSync(fetched.folder).mode & 0o777).toBe(0o700);
    removeFetched(fetched.folder);
    expect(existsSync(fetched.folder)).toBe(false);
    removeFetched(fetched.folder);
  });

  test('two fetches do not share a folder, and a digest is not asked for where nobody names one', async () => {
    const added = service.add('evidence', ZIP);
    added.digest = null;
    const [first, second] = [await fetch(), await fetch()];
    if (!first.ok || !second.ok) throw new Error('expected both');
    expect(first.folder).not.toBe(second.folder);
  });

  test('no artifact of that name is a finding', async () => {
    service.add('other', ZIP);
    const finding = await findingOf(fetch({ name: 'evi\u001bdence' }));
    expect(finding.code).toBe('upstream_artifact_missing');
    expect(finding.message).toContain('evi\\u{1b}dence');
  });

  test('another digest than the caller expects is a finding with both', async () => {
    service.add('evidence', ZIP);
    const expected = sha256('another');
    expect(await findingOf(fetch({ digest: expected }))).toMatchObject({
      code: 'upstream_artifact_digest_mismatch',
      message: expect.stringContaining('upstream-digest'),
      expected,
      found: sha256(ZIP),
    });
  });

  test('another digest than the service states is a finding, also where the caller is content', async () => {
    service.add('evidence', ZIP);
    service.mode = 'wrong-digest';
    expect(await findingOf(fetch({ digest: sha256(ZIP) }))).toMatchObject({
      code: 'upstream_artifact_digest_mismatch',
      expected: '0'.repeat(64),
      found: sha256(ZIP),
    });
  });

  test('a replaced archive is a finding', async () => {
    service.add('evidence', ZIP);
    service.mode = 'replaced-blob';
    const found = sha256(Buffer.concat([ZIP, Buffer.from('x')]));
    expect(await findingOf(fetch({ digest: sha256(ZIP) }))).toMatchObject({ expected: sha256(ZIP), found });
    expect(await findingOf(fetch())).toMatchObject({ expected: sha256(ZIP), found });
  });

  test('an archive that must not be unfolded is a finding that names the entry', async () => {
    service.add('evidence', buildZip([{ name: 'fine' }, { name: '../up\u202e' }]));
    const finding = await findingOf(fetch());
    expect(finding.code).toBe('upstream_artifact_refused');
    expect(finding.message).toBe(
      'The archive of the artifact "evidence" was refused: its entry "../up\\u{202e}" has a control or invisible character in its name.',
    );
  });

  test('what is found out while unfolding leaves nothing behind either', async () => {
    service.add(
      'evidence',
      buildZip([
        { name: 'fine', content: 'x' },
        { name: 'lies', content: 'x', statedCrc32: 1 },
      ]),
    );
    expect((await findingOf(fetch())).message).toContain('its entry "lies" has the checksum');
  });

  test('an archive that is too large is not even downloaded', async () => {
    service.add('evidence', ZIP).statedSize = MAX_ARTIFACT_BYTES + 1;
    const finding = await findingOf(fetch());
    expect(finding.code).toBe('upstream_artifact_refused');
    expect(finding.message).toContain('67108865 bytes, more than 67108864');
    expect(service.calls.map(({ method }) => method)).toEqual(['ListArtifacts']);
  });

  test('an archive that is larger than stated is refused', async () => {
    service.add('evidence', Buffer.alloc(MAX_ARTIFACT_BYTES + 1)).statedSize = 10;
    expect((await findingOf(fetch())).message).toMatch(/it has \d{8} bytes, more than 67108864/);
  });

  test('an artifact name that is a path stays in the folder', async () => {
    for (const name of ['..', '../up', 'a/b']) service.add(name, ZIP);
    expect(await fetch({ name: '../up' })).toMatchObject({ ok: true });
    expect(await fetch({ name: 'a/b' })).toMatchObject({ ok: true });
    expect(readdirSync(temporaryFolder())).toHaveLength(2);
    expect(existsSync(join(temporaryFolder(), 'up.zip'))).toBe(false);
  });

  test.each(['service-hangs', 'blob-hangs', 'service-500', 'blob-500'] as const)('%s ends at the deadline', async (mode) => {
    service.add('evidence', ZIP);
    service.mode = mode;
    await withFastTimers(100, async () => {
      expect(await unavailable(fetch({}, 10_000))).toContain('the artifact service did not finish within 10 s');
      expect(readdirSync(temporaryFolder())).toEqual([]);
      // The client gives up by and by where nobody answers.
      await service.close();
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });
    expect(readdirSync(temporaryFolder())).toEqual([]);
  });

  test('what the service says to the last is named', async () => {
    service.add('evidence', ZIP);
    service.mode = 'forbidden';
    expect(await unavailable(fetch())).toContain('answered with status 403');
    service.mode = 'service-500';
    expect(await withFastTimers(100, () => unavailable(fetch({}, 100_000)))).toContain('answered with status 500');
    service.mode = 'blob-500';
    expect(await withFastTimers(100, () => unavailable(fetch({}, 100_000)))).toContain('download failed after 5 retries');
    await service.close();
    expect(await unavailable(fetch())).toContain('cannot be reached (ECONNREFUSED)');
  });

  test('GitHub Enterprise Server and missing variables are named', async () => {
    const fetchIn = (variables: Record<string, string | undefined>): Promise<FetchedArtifact> =>
      withEnvironment({ ...service.environment(), GITHUB_SERVER_URL: undefined, ...variables }, () =>
        fetchArtifact(request(temporaryFolder()), load, NEVER),
      );
    expect(await unavailable(fetchIn({ GITHUB_SERVER_URL: 'https://git.example.com' }))).toContain('GitHub Enterprise Server');
    expect(await unavailable(fetchIn({ ACTIONS_RESULTS_URL: undefined }))).toContain('ACTIONS_RESULTS_URL');
  });

  test('a temporary folder that is not there is a failure of the gate', async () => {
    service.add('evidence', ZIP);
    expect(await unavailable(fetch({ temporaryFolder: join(temporaryFolder(), 'missing') }))).toContain('ENOENT');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createArtifactClient } from '../../src/artifact-client.js';
import type { ArtifactClient } from '../../src/base/artifact-client.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import { GateError } from '../../src/base/error.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { fetchArtifact, removeFetched, type FetchedArtifact } from '../../src/capture/artifact.js';
import { environmentOf } from '../../src/capture/environment.js';
import * as githubClient from '../../src/github-client.js';
import { NEVER, request, useFetching } from '../support/fetching.js';
import { API_REPOSITORY, API_TOKEN, startGithubApi, type GithubApi } from '../support/github-api.js';
import { CI_CONTEXT } from '../support/real-outcome.js';
import { buildZip } from '../support/zip-builder.js';

const ZIP = buildZip([{ name: 'docs/keys/status.json', content: '{"a":1}' }]);
const COMMIT = 'a'.repeat(40);
const { temporaryFolder, findingOf } = useFetching();

let api: GithubApi;

beforeEach(async () => {
  api = await startGithubApi('.');
  api.runs.set('1111', RUN);
  api.addArtifact('1111', 'evidence', ZIP);
});

afterEach(async () => {
  await api.close();
});

/** The run as GitHub describes it, as far as anybody looks. */
const RUN = {
  id: 1111,
  run_attempt: 2,
  name: 'Build',
  head_sha: COMMIT,
  repository: { full_name: API_REPOSITORY },
  head_repository: { full_name: API_REPOSITORY },
};

/** Fetching in a process of its own is what the end-to-end tests do: the toolkit reads the address of the API when it is loaded. */
function fetch(
  context: Partial<RuntimeContext> = {},
  settings: { readonly token?: string | null; readonly runId?: string; readonly apiUrl?: string } = {},
  load: () => Promise<ArtifactClient> = async () => await Promise.resolve(fakeClient()),
  signal: AbortSignal = NEVER,
  deadlineMs?: number,
): Promise<FetchedArtifact> {
  const { token = API_TOKEN, runId = '1111', apiUrl = api.url } = settings;
  const access = {
    settings: { ...DEFAULT_SETTINGS, githubToken: token },
    context: { ...CI_CONTEXT, repository: API_REPOSITORY, workflow: 'Build', sha: COMMIT, ...context },
    environment: environmentOf({ GITHUB_API_URL: apiUrl }),
    load: async () => await Promise.resolve(githubClient),
  };
  return fetchArtifact(request(temporaryFolder(), { upstream: { runId, access } }), load, signal, deadlineMs);
}

const asked: unknown[] = [];

/** Gives the archive by the public addresses of the service, as the toolkit's own client does. */
function fakeClient(): ArtifactClient {
  const real = createArtifactClient(() => undefined);
  return {
    ...real,
    find: async (name, run) => {
      asked.push(run);
      return await Promise.resolve({ name, id: 7, size: ZIP.length, digest: null });
    },
    download: async (_id, folder, run) => {
      asked.push(run);
      const { writeFile } = await import('node:fs/promises');
      await writeFile(join(folder, 'evidence.zip'), ZIP);
    },
  };
}

async function gateError(fetching: Promise<unknown>): Promise<GateError> {
  const thrown: unknown = await fetching.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GateError)) throw new Error('expected a GateError');
  return thrown;
}

describe('the run of this repository, workflow and commit', () => {
  test('is recorded as the producer, and asked with the token', async () => {
    asked.length = 0;
    const fetched = await fetch();
    if (!fetched.ok) throw new Error(fetched.finding.message);
    expect(fetched.artifact).toMatchObject({
      sha256: sha256(ZIP),
      producer: { runId: '1111', runAttempt: '2', repository: API_REPOSITORY, workflow: 'Build', headSha: COMMIT },
    });
    const run = { id: 1111, owner: 'octo', repository: 'repo', token: API_TOKEN };
    expect(asked).toEqual([run, run]);
    expect(readFileSync(join(fetched.folder, 'docs/keys/status.json'), 'utf8')).toBe('{"a":1}');
    removeFetched(fetched.folder);
  });

  test('or the one that the event names, whatever the commit of this run', async () => {
    const upstreamRun = { id: '1111', workflow: 'Build', headSha: COMMIT };
    const fetched = await fetch({ eventName: 'workflow_run', workflow: 'Deploy', sha: 'b'.repeat(40), upstreamRun });
    expect(fetched.ok).toBe(true);
    if (fetched.ok) removeFetched(fetched.folder);
  });
});

describe('a run that is another', () => {
  const never = async (): Promise<ArtifactClient> => await Promise.reject(new Error('the artifact client was loaded'));

  test.each([
    ['repository', { repository: { full_name: 'octo/other' } }, 'repository octo/other'],
    ['repository in other letters', { repository: { full_name: 'Octo/repo' } }, 'repository Octo/repo'],
    ['fork', { head_repository: { full_name: 'mallory/repo' } }, 'head repository mallory/repo'],
    ['fork that is gone', { head_repository: null }, 'head repository nothing'],
    ['workflow', { name: 'Evil' }, 'workflow Evil'],
    ['commit', { head_sha: 'b'.repeat(40) }, `commit ${'b'.repeat(40)}`],
    ['commit that is no text', { head_sha: [COMMIT] }, 'commit nothing'],
  ])('%s: a block before a byte is asked for', async (_, change, found) => {
    api.runs.set('1111', { ...RUN, ...change });
    const finding = await findingOf(fetch({}, {}, never));
    expect(finding).toMatchObject({ code: 'upstream_run_mismatch', found });
    expect(api.calls).toEqual(['/api/v3/repos/octo/repo/actions/runs/1111']);
  });

  test.each([
    ['its id', { id: '2222' }],
    ['its workflow', { workflow: 'Other' }],
    ['its commit', { headSha: 'b'.repeat(40) }],
    ['no id', { id: null }],
    ['no workflow', { workflow: null }],
    ['no commit', { headSha: null }],
  ])('than the event names: %s', async (_, change) => {
    const upstreamRun = { id: '1111', workflow: 'Build', headSha: COMMIT, ...change };
    const finding = await findingOf(fetch({ eventName: 'workflow_run', upstreamRun }, {}, never));
    expect(finding.code).toBe('upstream_run_mismatch');
  });

  test('all that differs is named at once', async () => {
    api.runs.set('1111', { ...RUN, name: 'Evil\u001b', head_sha: 'b'.repeat(40) });
    const finding = await findingOf(fetch({}, {}, never));
    expect(finding.expected).toBe(`workflow Build, commit ${COMMIT}`);
    expect(finding.found).toBe(`workflow Evil\\u{1b}, commit ${'b'.repeat(40)}`);
  });
});

describe('where nobody says whose the run is', () => {
  test.each([
    ['there is no token', { token: null }, 'there is no github-token'],
    ['the token is wrong', { token: 'other' }, '401'],
    ['there is no such run', { runId: '9999' }, '404'],
    ['the number is beyond all runs', { runId: '9'.repeat(20) }, 'no run of such a number'],
    ['the address is not safe', { apiUrl: 'http://example.com' }, 'not an https address'],
    ['there is no address', { apiUrl: '' }, 'not an https address'],
  ])('because %s: the error names the permission', async (_, settings, why) => {
    const { code, message } = await gateError(fetch({}, settings));
    expect(code).toBe('upstream_artifact_unavailable');
    expect(message).toContain('actions: read');
    expect(message).toContain(why);
    expect(message).not.toContain(API_TOKEN);
  });

  test('because the token may not', async () => {
    api.mode = 'forbidden-runs';
    expect((await gateError(fetch())).message).toContain('status 403 (github-token lacks actions: read');
  });

  test.each(['garbage', 'number', 'redirect', 'endless', 'status'] as const)('because the answer is bad: %s', async (mode) => {
    api.mode = mode;
    expect((await gateError(fetch())).code).toBe('upstream_artifact_unavailable');
  });

  test('because the answer is about another run', async () => {
    api.runs.set('1111', { ...RUN, id: 1112 });
    expect((await gateError(fetch())).message).toContain('described another run');
  });

  test('because it never answers, or the run is cancelled', async () => {
    api.mode = 'hangs';
    expect((await gateError(fetch({}, {}, undefined, NEVER, 20))).message).toContain('within 0.02 s');
    const stop = new AbortController();
    const fetching = fetch({}, {}, undefined, stop.signal);
    stop.abort(new GateError('run_interrupted', 'The run was cancelled.'));
    expect((await gateError(fetching)).code).toBe('run_interrupted');
  });
});

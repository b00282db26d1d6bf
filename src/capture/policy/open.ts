import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';

import type { GithubClient } from '../../base/github-client.js';
import { REPOSITORY } from '../../base/identifiers.js';
import { baseCommitFiles, noBaseCommit } from './base-commit.js';
import { ObjectsUnavailable } from './git-objects.js';
import type { PolicyRequest } from './load.js';
import type { LocatePlaces } from './locate.js';
import type { PolicyFiles } from './source.js';
import { workTreeFiles } from './work-tree.js';

/** Loads the module of the client of GitHub's API: large, so only when it is used. */
export type LoadGithubClient = () => Promise<Pick<typeof import('../../github-client.js'), 'createGithubClient'>>;

/** Where policy and keys come from: for a proposed change never from what it proposes, which must not decide about itself. */
export function openFiles(
  request: PolicyRequest,
  loadGithub: LoadGithubClient,
  signal: AbortSignal,
  deadlineMs?: number,
): PolicyFiles {
  const { context, environment, places } = request;
  if (context.proposal === null) return workTreeFiles(places.workspace);
  const { baseCommit } = context.proposal;
  if (baseCommit === null) return noBaseCommit();
  const git = {
    workspace: places.workspace,
    temporaryFolder: absoluteOr(tmpdir(), environment('RUNNER_TEMP')),
    searchPath: environment('PATH'),
  };
  const api = (): Promise<GithubClient> => openClient(request, loadGithub);
  return baseCommitFiles(baseCommit, { git, api, ...(deadlineMs === undefined ? {} : { deadlineMs }) }, signal);
}

/** The folders that the input `policy` may start from. */
export function placesOf({ places, environment }: PolicyRequest): LocatePlaces {
  const name = environment('GITHUB_WORKSPACE');
  return { ...places, workspaceName: name === '' ? null : name, current: currentFolder(places.workspace) };
}

function absoluteOr(fallback: string, folder: string | null): string {
  return folder !== null && isAbsolute(folder) ? folder : fallback;
}

/** The folder of the process; where it was deleted, the workspace, as for every other path. */
function currentFolder(workspace: string): string {
  try {
    return process.cwd();
  } catch {
    return workspace;
  }
}

async function openClient({ settings, context, environment }: PolicyRequest, load: LoadGithubClient): Promise<GithubClient> {
  const { repository } = context;
  const address = environment('GITHUB_API_URL') ?? '';
  if (settings.githubToken === null) throw new ObjectsUnavailable('not asked, because there is no github-token', true);
  if (repository === null || !REPOSITORY.test(repository)) {
    throw new ObjectsUnavailable('not asked, because GITHUB_REPOSITORY is not owner/name', true);
  }
  if (!isTrustworthy(address)) {
    throw new ObjectsUnavailable('not asked, because GITHUB_API_URL is not an https address', true);
  }
  const { createGithubClient } = await load();
  return createGithubClient(settings.githubToken, address.replace(/\/+$/, ''), repository);
}

/** Without TLS anybody on the way could read the token and write the policy; on the machine itself there is nobody on the way. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

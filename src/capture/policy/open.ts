import { tmpdir } from 'node:os';
import { isAbsolute } from 'node:path';

import type { GithubClient } from '../../base/github-client.js';
import { githubAccess, openGithub, type LoadGithubClient } from '../github-access.js';
import { baseCommitFiles, noBaseCommit } from './base-commit.js';
import { ObjectsUnavailable } from './git-objects.js';
import type { PolicyRequest } from './load.js';
import type { LocatePlaces } from './locate.js';
import type { PolicyFiles } from './source.js';
import { workTreeFiles } from './work-tree.js';

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

async function openClient(request: PolicyRequest, load: LoadGithubClient): Promise<GithubClient> {
  const access = githubAccess(request);
  if (!access.ok) throw new ObjectsUnavailable(access.why, true);
  return await openGithub(access, load);
}

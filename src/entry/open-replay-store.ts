import { randomBytes } from 'node:crypto';

import { GateError } from '../base/error.js';
import type { ReplayStore } from '../base/replay-store.js';
import { githubAccess, openGithub, type GithubRequest, type LoadGithubClient } from '../capture/github-access.js';
import { defaultNonceFolder } from '../execute/replay-store/folder.js';
import { createGithubReplayStore } from '../execute/replay-store/github.js';
import { createLocalReplayStore } from '../execute/replay-store/local.js';

/**
 * The replay store of this place: on a runner the refs of the repository, elsewhere a folder of the machine; null where there is none. A
 * runner keeps no folder from one job to the next, so that there a folder would remember nothing. Throws GateError
 * `replay_store_unavailable` where one is meant and cannot be asked.
 */
export function openReplayStore(request: GithubRequest, loadGithub: LoadGithubClient): ReplayStore | null {
  const { context, environment } = request;
  if (context.githubActions === null) return createLocalReplayStore(defaultNonceFolder(environment));
  // Without a token there is none. With one there should be: a store that cannot be asked is no absent one.
  if (request.settings.githubToken === null) return null;
  const access = githubAccess(request);
  if (!access.ok) throw new GateError('replay_store_unavailable', `The replay store, GitHub's API, was ${access.why}.`);
  const { repository } = access;
  const open = async (): ReturnType<typeof openGithub> => await openGithub(access, loadGithub);
  return createGithubReplayStore({ repository, open, commit: context.sha, random: randomBytes });
}

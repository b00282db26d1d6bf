import type { GithubClient } from '../../base/github-client.js';
import { BASE_COMMIT_DEADLINE_MS } from '../../base/limits.js';
import { apiObjects } from './api-objects.js';
import { gitObjects } from './git-batch.js';
import type { GitPlaces } from './git-command.js';
import { ObjectsUnavailable, type ObjectStore, type TreeEntry } from './git-objects.js';
import { SourceFailed, type PolicyFiles } from './source.js';
import { presenceInCommit, readFromCommit } from './tree-walk.js';
import { Way } from './way.js';

/** What the two ways to the base commit need. */
export interface BaseCommitWays {
  readonly git: GitPlaces;
  /** Loads the client of GitHub's API; throws ObjectsUnavailable where it is not to be asked. */
  readonly api: () => Promise<GithubClient>;
  /** Of each way in all, in milliseconds. */
  readonly deadlineMs?: number;
}

type Question<T> = (store: ObjectStore) => Promise<T>;

/**
 * The files of a commit: each object from git, and where git does not have it, from GitHub's API. Ids are hashes of content, so it
 * makes no difference where an object comes from. Throws SourceFailed `policy_base_unavailable` where neither has one, and the
 * signal's own GateError when it is aborted.
 */
export function baseCommitFiles(commit: string, ways: BaseCommitWays, signal: AbortSignal): PolicyFiles {
  const { deadlineMs = BASE_COMMIT_DEADLINE_MS } = ways;
  const git = new Way((over) => Promise.resolve(gitObjects(ways.git, commit, over)), signal, deadlineMs);
  const api = new Way(async (over) => apiObjects(await ways.api(), over), signal, deadlineMs);
  const ask = inTurn(async <T>(question: Question<T>): Promise<T> => {
    const byGit = await attempt(git, question);
    if (byGit.ok) return byGit.value;
    const byApi = await attempt(api, question);
    if (byApi.ok) return byApi.value;
    throw unavailable(commit, byGit.reason, byApi.reason);
  });
  const store = remembering({
    commitTree: (id) => ask((from) => from.commitTree(id)),
    tree: (id) => ask((from) => from.tree(id)),
    blob: (id, limit, size) => ask((from) => from.blob(id, limit, size)),
  });
  return {
    commit,
    presence: (path) => presenceInCommit(store, commit, path),
    read: (path, limit) => readFromCommit(store, commit, path, limit),
    close: () => {
      git.close();
      api.close();
    },
  };
}

/** For an event that names no base commit: every question fails. */
export function noBaseCommit(): PolicyFiles {
  const fail = (): Promise<never> => {
    const message = 'The event proposes a change and does not name the commit that it is based on (pull_request.base.sha).';
    return Promise.reject(new SourceFailed('policy_base_unavailable', message));
  };
  return { commit: null, presence: fail, read: fail, close: () => undefined };
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

async function attempt<T>(way: Way, question: Question<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await way.ask(question) };
  } catch (thrown) {
    if (!(thrown instanceof ObjectsUnavailable)) throw thrown;
    return { ok: false, reason: thrown.message };
  }
}

/** Questions one after the other: git answers in the order in which it is asked. */
function inTurn(ask: <T>(question: Question<T>) => Promise<T>): <T>(question: Question<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (question) => {
    const answer = last.then(() => ask(question));
    // The next one waits for this one, however it ends.
    last = answer.catch(() => undefined);
    return await answer;
  };
}

/** Folders are asked for once: all files of a commit lead through the same few. */
function remembering(store: ObjectStore): ObjectStore {
  const commits = new Map<string, Promise<string>>();
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  return {
    commitTree: (id) => once(commits, id, store.commitTree),
    tree: (id) => once(trees, id, store.tree),
    blob: store.blob,
  };
}

function once<T>(known: Map<string, Promise<T>>, id: string, ask: (id: string) => Promise<T>): Promise<T> {
  const before = known.get(id);
  if (before !== undefined) return before;
  const answer = ask(id);
  known.set(id, answer);
  return answer;
}

function unavailable(commit: string, git: string, api: string): SourceFailed {
  const message =
    `The base commit ${commit} of the proposed change could not be read. git: ${git}. GitHub API: ${api}. ` +
    'Fetch that commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.';
  return new SourceFailed('policy_base_unavailable', message);
}

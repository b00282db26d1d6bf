/** The one place that knows the toolkit's client of GitHub's API. It is large: import this file dynamically, and only to use it. */

import { defaults, GitHub } from '@actions/github/lib/utils';

import { GithubApiError, type GithubClient } from './base/github-client.js';

/**
 * A client for `repository` (owner/name) at `apiUrl`. `token` goes to that address and nowhere else: no redirect is followed, and
 * no message holds it. There are no retries; what the toolkit would print is dropped.
 */
export function createGithubClient(token: string, apiUrl: string, repository: string): GithubClient {
  const log = { debug: drop, info: drop, warn: drop, error: drop };
  const requestWith = ({ permission, status }: Expected): object => ({
    ...defaults.request,
    fetch: refusing(toolkitFetch(), permission, status),
    parseSuccessResponseBody: false,
    log,
  });
  const octokit = new GitHub({
    ...defaults,
    auth: `token ${token}`,
    baseUrl: apiUrl,
    request: requestWith(READ),
    log,
  });
  const send = async (question: Question, expected: Expected, signal: AbortSignal): Promise<unknown> => {
    try {
      const { method, address, parameters = {} } = question;
      const request = { ...requestWith(expected), signal };
      return (await octokit.request(`${method} /repos/${repository}/${address}`, { ...parameters, request })).data;
    } catch (thrown) {
      throw explain(thrown);
    }
  };
  const ask = async (question: Question, expected: Expected, limit: number, signal: AbortSignal): Promise<Uint8Array> => {
    const body = await send(question, expected, signal);
    try {
      return await readBounded(body, limit);
    } catch (thrown) {
      throw explain(thrown);
    }
  };
  const get = (address: string, limit: number, signal: AbortSignal, expected = READ): Promise<Uint8Array> =>
    ask({ method: 'GET', address }, expected, limit, signal);
  const post = (address: string, parameters: object, limit: number, signal: AbortSignal): Promise<Uint8Array> =>
    ask({ method: 'POST', address, parameters }, CREATED, limit, signal);
  return {
    gitObject: (kind, id, limit, signal) => get(`git/${kind}/${id}`, limit, signal),
    workflowRun: (id, limit, signal) => get(`actions/runs/${id}`, limit, signal, { permission: 'actions: read', status: 200 }),
    createTag: ({ name, message, commit }, limit, signal) =>
      post('git/tags', { tag: name, message, object: commit, type: 'commit' }, limit, signal),
    createRef: (ref, sha, limit, signal) => post('git/refs', { ref, sha }, limit, signal),
    gitRef: (ref, limit, signal) => get(`git/ref/${withoutRefs(ref)}`, limit, signal),
    matchingRefs: (prefix, page, limit, signal) =>
      get(`git/matching-refs/${withoutRefs(prefix)}?per_page=100&page=${String(page)}`, limit, signal),
    deleteRef: async (ref, signal) => {
      await send({ method: 'DELETE', address: `git/refs/${withoutRefs(ref)}` }, DELETED, signal);
    },
  };
}

/** What is asked of the API; `address` is relative to the repository. */
interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly address: string;
  /** Become the body, as JSON. */
  readonly parameters?: object;
}

/** The one status that is an answer, and the permission that the question needs. */
interface Expected {
  readonly status: number;
  readonly permission: string;
}

const READ: Expected = { status: 200, permission: 'contents: read' };
const CREATED: Expected = { status: 201, permission: 'contents: write' };
const DELETED: Expected = { status: 204, permission: 'contents: write' };

/** The API names refs in addresses without what all of them begin with. */
function withoutRefs(ref: string): string {
  return ref.replace(/^refs\//, '');
}

type Fetch = (url: string, options: Readonly<Record<string, unknown>>) => Promise<Response>;

/** The toolkit's own fetch, which knows the proxy of the runner. */
function toolkitFetch(): Fetch {
  const fetch: unknown = defaults.request?.fetch;
  if (typeof fetch !== 'function') throw new GithubApiError('has no client in this version of the toolkit');
  return fetch as Fetch;
}

function drop(): void {
  // Nothing: the reason of a failure is told by whoever decides.
}

/** Lets nothing but an answer of the expected status through, before anything reads it. `permission` is what the question needs. */
function refusing(fetch: Fetch, permission: string, status: number): Fetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, redirect: 'manual' });
    if (response.status === status) return response;
    await response.body?.cancel();
    throw new GithubApiError(explainStatus(response.status, permission), response.status);
  };
}

function explainStatus(status: number, permission: string): string {
  const meaning = meaningOf(status, permission);
  return `answered with status ${String(status)}${meaning === null ? '' : ` (${meaning})`}`;
}

function meaningOf(status: number, permission: string): string | null {
  switch (status) {
    case 401:
      return 'github-token is not valid or has expired';
    case 403:
      return `github-token lacks ${permission}, or its limit of requests is used up`;
    case 404:
      return `there is no such object, or github-token lacks ${permission}`;
    case 422:
      return 'it refuses what it was asked for';
    case 429:
      return 'the limit of requests is used up';
    default:
      return status >= 300 && status < 400 ? 'a redirect, which is not followed' : null;
  }
}

async function readBounded(body: unknown, limit: number): Promise<Uint8Array> {
  if (!(body instanceof ReadableStream)) throw new GithubApiError('answered without a body');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    if (!(part instanceof Uint8Array)) throw new GithubApiError('answered with something that is no bytes');
    length += part.length;
    // Leaving the loop ends the download.
    if (length > limit) throw new GithubApiError(`gave an answer of more than ${String(limit)} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The library wraps what its fetch throws, and keeps request and headers in its own errors: none of it goes any further. */
function explain(thrown: unknown): GithubApiError {
  for (let error: unknown = thrown; typeof error === 'object' && error !== null;) {
    if (error instanceof GithubApiError) return error;
    // System errors have short codes of a closed list, such as ECONNREFUSED or UND_ERR_SOCKET.
    if ('code' in error && typeof error.code === 'string' && /^[A-Z_]{3,60}$/.test(error.code)) {
      return new GithubApiError(`cannot be reached (${error.code})`);
    }
    error = 'cause' in error ? error.cause : null;
  }
  return new GithubApiError('could not be asked');
}

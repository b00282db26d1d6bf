/** The one place that knows the toolkit's client of GitHub's API. It is large: import this file dynamically, and only to use it. */

import { defaults, GitHub } from '@actions/github/lib/utils';

import { GithubApiError, type GithubClient } from './base/github-client.js';

/**
 * A client for `repository` (owner/name) at `apiUrl`. `token` goes to that address and nowhere else: no redirect is followed, and
 * no message holds it. There are no retries; what the toolkit would print is dropped.
 */
export function createGithubClient(token: string, apiUrl: string, repository: string): GithubClient {
  const log = { debug: drop, info: drop, warn: drop, error: drop };
  const requestWith = (permission: string): object => ({
    ...defaults.request,
    fetch: refusing(toolkitFetch(), permission),
    parseSuccessResponseBody: false,
    log,
  });
  const octokit = new GitHub({
    ...defaults,
    auth: `token ${token}`,
    baseUrl: apiUrl,
    request: requestWith('contents: read'),
    log,
  });
  const ask = async (address: string, permission: string, limit: number, signal: AbortSignal): Promise<Uint8Array> => {
    try {
      const answer = await octokit.request(`GET /repos/${repository}/${address}`, {
        request: { ...requestWith(permission), signal },
      });
      const body: unknown = answer.data;
      return await readBounded(body, limit);
    } catch (thrown) {
      throw explain(thrown);
    }
  };
  return {
    gitObject: (kind, id, limit, signal) => ask(`git/${kind}/${id}`, 'contents: read', limit, signal),
    workflowRun: (id, limit, signal) => ask(`actions/runs/${id}`, 'actions: read', limit, signal),
  };
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

/** Lets nothing but an answer of status 200 through, before anything reads it. `permission` is what the question needs. */
function refusing(fetch: Fetch, permission: string): Fetch {
  return async (url, options) => {
    const response = await fetch(url, { ...options, redirect: 'manual' });
    if (response.status === 200) return response;
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

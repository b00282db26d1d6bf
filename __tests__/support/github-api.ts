/** GitHub's API for git objects as a real HTTP server on 127.0.0.1, which answers from a real repository. */

import { createServer, type ServerResponse } from 'node:http';

import { readGit, runGit } from './git-repository.js';

/** What the service does wrong; `ok` is nothing. */
export type ApiMode =
  | 'ok'
  | 'status'
  /** Says nothing at all. */
  | 'hangs'
  /** Begins an answer and never ends it. */
  | 'hangs-midway'
  | 'redirect'
  /** Text that is no JSON. */
  | 'garbage'
  /** JSON that is no object. */
  | 'number'
  /** A folder of which a part is left out. */
  | 'truncated'
  /** A file with other content under the right id. */
  | 'wrong-blob'
  /** A file in base64 that is not of the one form. */
  | 'loose-base64'
  /** The answer to another question. */
  | 'wrong-id'
  /** Runs that are there and may not be asked about. */
  | 'forbidden-runs'
  /** Without an end. */
  | 'endless';

export interface GithubApi {
  readonly url: string;
  mode: ApiMode;
  /** Status of the mode `status`. */
  status: number;
  /** Length of every answer of status 200 in bytes, by spaces behind it; null: as it is. */
  padTo: number | null;
  /** The workflow runs that there are, by id, as the API describes them. */
  readonly runs: Map<string, object>;
  /** Puts an artifact into a run, as an earlier job would have; gives its id. */
  readonly addArtifact: (run: string, name: string, zip: Buffer) => number;
  /** Addresses that were asked for, without the host. */
  readonly calls: readonly string[];
  /** Ends all connections, hanging ones too. */
  readonly close: () => Promise<void>;
}

export const API_TOKEN = 'a-token-of-the-test';
export const API_REPOSITORY = 'octo/repo';

/** Starts it for the repository in `folder`. */
export async function startGithubApi(folder: string): Promise<GithubApi> {
  const calls: string[] = [];
  const runs = new Map<string, object>();
  const artifacts: { readonly id: number; readonly run: string; readonly name: string; readonly zip: Buffer }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    calls.push(path);
    try {
      // A signed address needs no token, and must not be given one.
      if (path.startsWith('/blob/') && request.headers.authorization === undefined) sendBlob(path, response);
      else if (request.headers.authorization !== `token ${API_TOKEN}`) send(response, 401, { message: 'Bad credentials' });
      else answer(path, response);
    } catch {
      send(response, 404, { message: 'Not Found' });
    }
  });

  function sendBlob(path: string, response: ServerResponse): void {
    const zip = artifacts.find(({ id }) => path === `/blob/${String(id)}.zip?sig=secret`)?.zip;
    if (zip === undefined) return send(response, 404, {});
    response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
  }

  /** What is not about git objects; whether there was something to answer. */
  function answerRuns(path: string, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(path, api.url);
    const [, run] = /^\/api\/v3\/repos\/octo\/repo\/actions\/runs\/(\d+)(?:\/artifacts)?$/.exec(pathname) ?? [];
    const [, artifact] = /^\/api\/v3\/repos\/octo\/repo\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
    if (artifact !== undefined) {
      response.writeHead(302, { location: `${new URL(api.url).origin}/blob/${artifact}.zip?sig=secret` }).end();
      return true;
    }
    if (run === undefined) return false;
    if (pathname.endsWith('/artifacts')) {
      const wanted = artifacts.filter((one) => one.run === run && one.name === searchParams.get('name'));
      const listed = wanted.map(({ id, name, zip }) => ({ id, name, size_in_bytes: zip.length, digest: null }));
      send(response, 200, { total_count: listed.length, artifacts: listed });
    } else if (api.mode === 'forbidden-runs') send(response, 403, { message: 'Resource not accessible by integration' });
    else if (runs.has(run)) send(response, 200, runs.get(run));
    else send(response, 404, { message: 'Not Found' });
    return true;
  }

  function answer(path: string, response: ServerResponse): void {
    if ((api.mode === 'ok' || api.mode === 'forbidden-runs') && answerRuns(path, response)) return;
    const [, kind = '', id = ''] = /^\/api\/v3\/repos\/octo\/repo\/git\/(commits|trees|blobs)\/([0-9a-f]+)$/.exec(path) ?? [];
    switch (api.mode) {
      case 'status':
        return send(response, api.status, { message: 'refused' });
      case 'hangs':
        return;
      case 'hangs-midway':
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"sha":');
        return;
      case 'redirect':
        response.writeHead(302, { location: `${api.url}/elsewhere` }).end();
        return;
      case 'garbage':
        response.writeHead(200, { 'content-type': 'application/json' }).end('<html>');
        return;
      case 'number':
        return send(response, 200, 1);
      case 'endless':
        return endless(response);
      default:
        return send(response, 200, bodyOf(kind, id), api.padTo ?? 0);
    }
  }

  function bodyOf(kind: string, id: string): object {
    const sha = api.mode === 'wrong-id' ? id.replace(/^./, (first) => (first === '0' ? '1' : '0')) : id;
    if (kind === 'commits') return { sha, tree: { sha: runGit(folder, 'rev-parse', `${id}^{tree}`) }, message: 'x' };
    if (kind === 'trees') return { sha, tree: treeOf(id), truncated: api.mode === 'truncated' };
    if (kind !== 'blobs') throw new Error('no such address');
    return { sha, ...blobOf(id), node_id: 'x' };
  }

  function treeOf(id: string): object[] {
    const lines = runGit(folder, 'ls-tree', '-l', '-z', id).split('\0');
    return lines
      .filter((line) => line !== '')
      .map((line) => {
        const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
        return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }), url: 'x' };
      });
  }

  function blobOf(id: string): object {
    const kept = readGit(folder, 'cat-file', 'blob', id);
    const content = api.mode === 'wrong-blob' ? Buffer.concat([kept, Buffer.from('#')]) : kept;
    const base64 = content.toString('base64').replace(/.{60}/g, '$&\n');
    return { content: api.mode === 'loose-base64' ? ` ${base64}` : `${base64}\n`, encoding: 'base64', size: content.length };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const api: GithubApi = {
    url: `http://127.0.0.1:${String(port)}/api/v3`,
    mode: 'ok',
    status: 500,
    padTo: null,
    calls,
    runs,
    addArtifact: (run, name, zip) => {
      const id = 5_000_000_001 + artifacts.length;
      artifacts.push({ id, run, name, zip });
      return id;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return api;
}

function send(response: ServerResponse, status: number, body: unknown, length = 0): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body).padEnd(length));
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(64 * 1024)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

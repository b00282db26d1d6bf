/** GitHub's API for refs and tags as a real HTTP server on 127.0.0.1, which keeps them in a real bare repository. */

import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

import { API_REPOSITORY, API_TOKEN } from './github-api.js';
import { makeRepository, runGit } from './git-repository.js';

/** The questions, by what a fault is set for. */
export type Question = 'make tag' | 'make ref' | 'read ref' | 'list refs' | 'read tag' | 'delete ref';

/** What goes wrong with a question: before anything was done, or after it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly done: boolean }
  | { readonly kind: 'cut' | 'hangs'; readonly done: boolean }
  /** The right status with a body that is not what was asked for. */
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'redirect' };

export interface NonceApi {
  readonly url: string;
  /** The bare repository. */
  readonly folder: string;
  /** A commit in it. */
  readonly commit: string;
  readonly faults: Map<Question, Fault>;
  /** Questions in the order in which they came. */
  readonly asked: Question[];
  /** What happens just before a question is answered. */
  before: (question: Question) => Promise<void> | void;
  /** Refs of a page of a list; null: all at once, whatever page was asked for. */
  pageSize: number | null;
  /** Whether the token may write. */
  mayWrite: boolean;
  /** Waits until nothing is being answered: what a dead client asked for is done as well. */
  readonly settled: () => Promise<void>;
  /** Names of the refs of claims. */
  readonly refs: () => readonly string[];
  /** Ends all connections, hanging ones too. */
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Starts it over a new bare repository in `folder`. */
export async function startNonceApi(folder: string): Promise<NonceApi> {
  const origin = makeRepository(join(folder, 'origin'));
  const commit = origin.commit({ x: 'x' });
  const bare = join(folder, 'nonces.git');
  runGit(folder, 'clone', '--quiet', '--bare', origin.path, bare);
  const running = new Set<Promise<unknown>>();
  const server = createServer((request, response) => {
    const serving = serve(api, request, response).catch(() => request.socket.destroy());
    running.add(serving);
    void serving.finally(() => running.delete(serving));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const api: NonceApi = {
    url: `http://127.0.0.1:${String(port)}`,
    folder: bare,
    commit,
    faults: new Map(),
    asked: [],
    before: () => undefined,
    pageSize: 100,
    mayWrite: true,
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    refs: () => runGit(bare, 'for-each-ref', '--format=%(refname)', 'refs/fail-closed-gate/').split('\n').filter(Boolean),
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

async function serve(api: NonceApi, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = ({ status, body }: Answer): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(status === 204 ? undefined : JSON.stringify(body ?? { message: 'refused' }));
  };
  const { pathname, searchParams } = new URL(request.url ?? '', api.url);
  const path = pathname.replace(`/repos/${API_REPOSITORY}/git/`, '');
  const question = questionOf(request.method ?? '', path);
  if (question === null) {
    send({ status: 404 });
    return;
  }
  api.asked.push(question);
  const parameters: unknown = JSON.parse((await bodyOf(request)) || '{}');
  await api.before(question);
  if (request.headers.authorization !== `token ${API_TOKEN}`) {
    send({ status: 401 });
    return;
  }
  const writes = !['read ref', 'list refs', 'read tag'].includes(question);
  if (writes && !api.mayWrite) {
    send({ status: 403 });
    return;
  }
  const fault = api.faults.get(question);
  const act = (): Promise<Answer> => answerTo(api, question, path, parameters, searchParams);
  switch (fault?.kind) {
    case undefined: {
      send(await act());
      return;
    }
    case 'redirect':
      response.writeHead(307, { location: `${api.url}/elsewhere` }).end();
      return;
    case 'body':
      response.writeHead((await act()).status, { 'content-type': 'application/json' }).end(fault.body);
      return;
    case 'status':
      if (fault.done) await act();
      {
        send({ status: fault.status });
        return;
      }
    case 'cut':
    case 'hangs':
      if (fault.done) await act();
      if (fault.kind === 'cut') request.socket.destroy();
  }
}

function questionOf(method: string, path: string): Question | null {
  if (method === 'POST') return path === 'tags' ? 'make tag' : path === 'refs' ? 'make ref' : null;
  if (method === 'DELETE') return path.startsWith('refs/') ? 'delete ref' : null;
  if (path.startsWith('ref/')) return 'read ref';
  if (path.startsWith('matching-refs/')) return 'list refs';
  return path.startsWith('tags/') ? 'read tag' : null;
}

async function answerTo(
  api: NonceApi,
  question: Question,
  path: string,
  parameters: unknown,
  search: URLSearchParams,
): Promise<Answer> {
  const given = new Map<string, unknown>(Object.entries(Object(parameters) as object));
  const text = (name: string): string => String(given.get(name));
  const rest = path.slice(path.indexOf('/') + 1);
  switch (question) {
    case 'make tag': {
      const header = `object ${text('object')}\ntype ${text('type')}\ntag ${text('tag')}\n`;
      const made = await git(api.folder, `${header}tagger A <a@example.com> 1767225600 +0000\n\n${text('message')}\n`, 'mktag');
      return made === null ? { status: 422 } : { status: 201, body: tag(made.trim(), text('message'), text('object')) };
    }
    case 'make ref': {
      const made = await git(api.folder, `create ${text('ref')} ${text('sha')}\n`, 'update-ref', '--stdin');
      if (made === null) return { status: 422, body: { message: 'Reference already exists' } };
      return { status: 201, body: ref(text('ref'), text('sha'), 'tag') };
    }
    case 'read ref': {
      const found = (await listed(api.folder)).find(({ ref: name }) => name === `refs/${rest}`);
      return found === undefined ? { status: 404 } : { status: 200, body: found };
    }
    case 'list refs': {
      const found = (await listed(api.folder)).filter(({ ref: name }) => name.startsWith(`refs/${rest}`));
      const size = api.pageSize ?? found.length;
      const from = api.pageSize === null ? 0 : (Number(search.get('page')) - 1) * size;
      return { status: 200, body: found.slice(from, from + size) };
    }
    case 'read tag': {
      const found = await git(api.folder, '', 'cat-file', 'tag', rest);
      const [, object = '', message = ''] = /^object (\w+)\n[^]*?\n\n([^]*)$/.exec(found ?? '') ?? [];
      return found === null ? { status: 404 } : { status: 200, body: tag(rest, message, object) };
    }
    case 'delete ref': {
      const old = await git(api.folder, '', 'rev-parse', '--verify', '--quiet', `refs/${rest}`);
      const deleted =
        old === null ? null : await git(api.folder, `delete refs/${rest} ${old.trim()}\n`, 'update-ref', '--stdin');
      if (deleted === null) return { status: 422, body: { message: 'Reference does not exist' } };
      return { status: 204 };
    }
  }
}

function ref(name: string, sha: string, type: string): { ref: string; object: object } {
  return { ref: name, object: { sha, type, url: 'x' } };
}

function tag(sha: string, message: string, object: string): object {
  return { sha, tag: 'x', message, tagger: {}, object: { sha: object, type: 'commit' } };
}

async function listed(folder: string): Promise<readonly { ref: string; object: object }[]> {
  const lines = (await git(folder, '', 'for-each-ref', '--format=%(refname) %(objectname) %(objecttype)')) ?? '';
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([name = '', sha = '', type = '']) => ref(name, sha, type));
}

/** What git prints; null where it fails. Not synchronous: questions that come together are answered together. */
async function git(folder: string, input: string, ...parameters: readonly string[]): Promise<string | null> {
  const child = spawn('git', parameters, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise((resolve) => child.once('close', resolve));
  return status === 0 ? Buffer.concat(chunks).toString() : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

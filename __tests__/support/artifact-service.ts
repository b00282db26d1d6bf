/** The artifact service of a workflow run as a real HTTP server on 127.0.0.1, for the toolkit's own client here or in a child. */

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the service does wrong; `ok` is nothing. Set it before the client starts. */
export type ServiceMode =
  | 'ok'
  /** 403, storage quota. */
  | 'quota'
  /** 403 without a word on the quota. */
  | 'forbidden'
  /** 409 to an upload. */
  | 'duplicate-name'
  | 'service-500'
  | 'service-hangs'
  | 'blob-500'
  | 'blob-403'
  /** Takes or gives a part of the archive, and then nothing more. */
  | 'blob-hangs'
  | 'finalize-not-ok'
  /** States a digest that the archive does not have. */
  | 'wrong-digest'
  /** Gives another archive than the one that it states id and digest of. */
  | 'replaced-blob';

export interface ServiceCall {
  /** `CreateArtifact`, …, or `PUT block`, `PUT blocklist`, `GET blob`. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the archive. */
  zip: Buffer;
  /** As the uploader stated it, with `sha256:`; null where the service is to state none. */
  digest: string | null;
  /** Overrides the size that the service states. */
  statedSize?: number;
  finalized: boolean;
  readonly expiresAt: string | null;
}

export interface ArtifactService {
  readonly url: string;
  mode: ServiceMode;
  readonly calls: readonly ServiceCall[];
  readonly artifacts: readonly StoredArtifact[];
  /** The artifacts that were uploaded to the end. */
  readonly uploaded: () => readonly StoredArtifact[];
  /** Puts an artifact there, as an earlier job would have. */
  readonly add: (name: string, zip: Buffer) => StoredArtifact;
  /** What the runner would give to an action. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** Ends all connections, hanging ones too. */
  readonly close: () => Promise<void>;
}

const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';
const SERVICE_PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const BLOB_PATH = '/account/container/';
const FIRST_ID = 4_000_000_001;

export async function startArtifactService(mode: ServiceMode = 'ok'): Promise<ArtifactService> {
  const calls: ServiceCall[] = [];
  const artifacts: StoredArtifact[] = [];
  const blocks = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    // A client that goes away in the middle of its request ends it.
    answer(request, response).catch(() => response.destroy());
  });

  function store(name: string, zip: Buffer, finalized: boolean, expiresAt: string | null): StoredArtifact {
    const digest = finalized ? sha256(zip) : null;
    const artifact: StoredArtifact = { id: FIRST_ID + artifacts.length, name, zip, digest, finalized, expiresAt };
    artifacts.push(artifact);
    return artifact;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', service.url);
    if (url.pathname.startsWith(SERVICE_PATH)) {
      const body = parseObject(await readAll(request));
      answerService(url.pathname.slice(SERVICE_PATH.length), body, request, response);
    } else if (url.pathname.startsWith(BLOB_PATH)) {
      await answerBlob(url, request, response);
    } else {
      response.writeHead(404).end();
    }
  }

  function answerService(
    method: string,
    body: Readonly<Record<string, unknown>>,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    calls.push({ method, body });
    const refuse = (status: number, msg: string): void => {
      sendJson(response, status, { code: 'refused', msg });
    };
    if (request.headers.authorization !== `Bearer ${token()}`) return refuse(401, 'wrong token');
    if (service.mode === 'service-hangs') return;
    if (service.mode === 'service-500') return refuse(500, 'internal error');
    if (service.mode === 'forbidden') return refuse(403, 'not allowed');
    const name = String(body['name']);
    const named = artifacts.findLast((artifact) => artifact.name === name);
    switch (method) {
      case 'CreateArtifact': {
        if (service.mode === 'quota') return refuse(403, 'insufficient usage to create artifact');
        if (service.mode === 'duplicate-name' || named?.finalized === true) {
          return refuse(409, 'an artifact with this name already exists on the workflow run');
        }
        const { id } = store(name, Buffer.alloc(0), false, typeof body['expires_at'] === 'string' ? body['expires_at'] : null);
        return sendJson(response, 200, { ok: true, signed_upload_url: blobUrl(id) });
      }
      case 'FinalizeArtifact': {
        if (named === undefined) return refuse(404, 'not found');
        if (service.mode === 'finalize-not-ok') return sendJson(response, 200, { ok: false });
        named.finalized = true;
        named.digest = String(body['hash']);
        return sendJson(response, 200, { ok: true, artifact_id: named.id.toString() });
      }
      case 'ListArtifacts': {
        const wanted = artifacts.filter(
          ({ name: listed, id, finalized }) =>
            finalized &&
            (body['name_filter'] === undefined || body['name_filter'] === listed) &&
            (body['id_filter'] === undefined || body['id_filter'] === id.toString()),
        );
        return sendJson(response, 200, { artifacts: wanted.map(describe) });
      }
      case 'GetSignedArtifactURL': {
        if (named === undefined) return refuse(404, 'not found');
        return sendJson(response, 200, { signed_url: blobUrl(named.id) });
      }
      default:
        return refuse(404, 'no such method');
    }
  }

  async function answerBlob(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const action = url.searchParams.get('comp') ?? 'blob';
    calls.push({ method: `${request.method ?? ''} ${action}`, body: {} });
    const artifact = artifacts.find(({ id }) => url.pathname === `${BLOB_PATH}${id.toString()}.zip`);
    const refuse = (status: number): void => {
      response.writeHead(status).end();
    };
    if (artifact === undefined || url.searchParams.get('sig') !== SIGNATURE) {
      refuse(404);
      return;
    }
    if (service.mode === 'blob-500') {
      refuse(500);
      return;
    }
    if (service.mode === 'blob-403') {
      refuse(403);
      return;
    }
    if (request.method === 'GET') {
      sendBlob(artifact, response);
      return;
    }
    if (service.mode === 'blob-hangs') return;
    const bytes = await readAll(request);
    if (action === 'block') {
      blocks.set(url.searchParams.get('blockid') ?? '', bytes);
    } else {
      const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '');
      artifact.zip = Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
    }
    response.writeHead(201).end();
  }

  function sendBlob(artifact: StoredArtifact, response: ServerResponse): void {
    const zip = service.mode === 'replaced-blob' ? Buffer.concat([artifact.zip, Buffer.from('x')]) : artifact.zip;
    const headers = { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${artifact.name}.zip"` };
    response.writeHead(200, { ...headers, 'content-length': zip.length });
    if (service.mode === 'blob-hangs') response.write(zip.subarray(0, 10));
    else response.end(zip);
  }

  function describe({ id, name, zip, digest, statedSize }: StoredArtifact): Record<string, unknown> {
    const stated = service.mode === 'wrong-digest' ? `sha256:${'0'.repeat(64)}` : digest;
    return {
      workflow_run_backend_id: RUN,
      workflow_job_run_backend_id: JOB,
      database_id: id.toString(),
      name,
      size: (statedSize ?? zip.length).toString(),
      ...(stated === null ? {} : { digest: stated }),
    };
  }

  function blobUrl(id: number): string {
    return `${service.url}${BLOB_PATH}${id.toString()}.zip?sig=${SIGNATURE}`;
  }

  const service = {
    url: '',
    mode,
    calls,
    artifacts,
    uploaded: () => artifacts.filter(({ finalized }) => finalized),
    add: (name: string, zip: Buffer) => store(name, zip, true, null),
    environment: () => ({ ACTIONS_RUNTIME_TOKEN: token(), ACTIONS_RESULTS_URL: `${service.url}/` }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  service.url = `http://127.0.0.1:${address.port.toString()}`;
  return service;
}

const SIGNATURE = 'the-secret-signature';

/** A token as the runner gives it; nobody checks its signature here. */
function token(): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${RUN}:${JOB}`;
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ scp })}.${Buffer.from('unsigned').toString('base64url')}`;
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parseObject(bytes: Buffer): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  if (typeof value !== 'object' || value === null) throw new TypeError('the client sent no object');
  return Object.fromEntries(Object.entries(value));
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

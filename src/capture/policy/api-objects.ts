import { GithubApiError, type GithubClient, type GitObjectKind } from '../../base/github-client.js';
import { MAX_API_ANSWER_BYTES } from '../../base/limits.js';
import { isObjectId, ObjectsUnavailable, requireObject, type ObjectStore, type TreeEntry } from './git-objects.js';

/** Bytes of a JSON answer beside the content of a file: addresses, ids. */
const ANSWER_FRAME_BYTES = 8 * 1024;

/**
 * The objects of a repository by GitHub's API. Commits and trees come as JSON, from which the object that the id is the hash of
 * cannot be made again (a commit loses its time zones there): which tree and which file ids the commit has is trusted as the
 * answer of GitHub over TLS. A file itself is checked against its id.
 */
export function apiObjects(client: GithubClient, signal: AbortSignal): ObjectStore {
  const ask = async (kind: GitObjectKind, id: string, limit: number): Promise<ReadonlyMap<string, unknown>> => {
    const answer = membersOf(parse(await askClient(client, kind, id, limit, signal)));
    // Of what was asked for, and not of something that a proxy had at hand.
    if (answer.get('sha') !== id) throw garbled(kind);
    return answer;
  };
  return {
    commitTree: async (id) => {
      const tree = membersOf((await ask('commits', id, MAX_API_ANSWER_BYTES)).get('tree')).get('sha');
      return requireId(tree, id, 'commits');
    },
    tree: async (id) => {
      const answer = await ask('trees', id, MAX_API_ANSWER_BYTES);
      if (answer.get('truncated') !== false)
        throw new ObjectsUnavailable('left out a part of a folder that is too large', false);
      const entries: unknown = answer.get('tree');
      if (!Array.isArray(entries)) throw garbled('trees');
      return entries.map((entry: unknown) => entryOf(membersOf(entry), id));
    },
    blob: async (id, limit, size) => {
      if (size !== null && size > limit) return null;
      // base64 with line ends takes less than twice the bytes.
      const answer = await ask('blobs', id, 2 * limit + ANSWER_FRAME_BYTES);
      const text = answer.get('content');
      if (answer.get('encoding') !== 'base64' || typeof text !== 'string') throw garbled('blobs');
      const content = strictBase64(text);
      if (content === null) throw garbled('blobs');
      if (content.length > limit) return null;
      requireObject(id, 'blob', content);
      return content;
    },
  };
}

async function askClient(
  client: GithubClient,
  kind: GitObjectKind,
  id: string,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    return await client.gitObject(kind, id, limit, signal);
  } catch (thrown) {
    if (!(thrown instanceof GithubApiError)) throw thrown;
    throw new ObjectsUnavailable(thrown.message, thrown.status !== 404);
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ObjectsUnavailable('gave an answer that is no JSON', true);
  }
}

/** The members of an answer by name; none of anything but an object. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}

function entryOf(entry: ReadonlyMap<string, unknown>, tree: string): TreeEntry {
  const [mode, name, size] = [entry.get('mode'), entry.get('path'), entry.get('size') ?? null];
  if (typeof mode !== 'string' || !/^[0-7]{6}$/.test(mode) || typeof name !== 'string') throw garbled('trees');
  if (size !== null && (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)) throw garbled('trees');
  // git itself writes no leading zero.
  return { mode: mode.replace(/^0/, ''), name, id: requireId(entry.get('sha'), tree, 'trees'), size };
}

/** An id of the same hash as the one that was asked for. */
function requireId(value: unknown, asked: string, kind: GitObjectKind): string {
  if (typeof value === 'string' && value.length === asked.length && isObjectId(value)) return value;
  throw garbled(kind);
}

/** GitHub breaks the lines; beyond that, only the one text that the bytes have is taken. */
function strictBase64(text: string): Uint8Array | null {
  const joined = text.replaceAll('\n', '');
  const bytes = Buffer.from(joined, 'base64');
  return bytes.toString('base64') === joined ? bytes : null;
}

function garbled(kind: GitObjectKind): ObjectsUnavailable {
  return new ObjectsUnavailable(`gave an answer about ${kind} that is not of its documented form`, true);
}

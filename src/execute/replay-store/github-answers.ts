/** What GitHub's API answers about refs and tags. Nothing of it is believed before it is looked at. */

import { isDigest, type Digest } from '../../base/digest.js';
import { GithubApiError } from '../../base/github-client.js';
import { COMMIT } from '../../base/identifiers.js';

/** Where the refs of all claims stand; each has the key of its claim as its last part. */
export const NONCE_REFS = 'refs/fail-closed-gate/nonces/';

/** A ref as the API describes it. */
export interface GitRef {
  readonly ref: string;
  /** Id of the object that it points to. */
  readonly id: string;
  /** Kind of that object, such as `tag`. */
  readonly type: string;
}

/** A tag object as the API describes it. */
export interface GitTag {
  readonly id: string;
  readonly message: string;
  /** Id of the object that it is a tag of. */
  readonly object: string;
}

/** The ref of one claim. */
export function nonceRef(key: Digest): string {
  return NONCE_REFS + key;
}

/** The key of the claim that a ref stands for; null for any other ref. */
export function keyOfRef(ref: string): Digest | null {
  const key = ref.startsWith(NONCE_REFS) ? ref.slice(NONCE_REFS.length) : null;
  return isDigest(key) ? key : null;
}

/** Throws GithubApiError for what describes no ref. */
export function readRef(bytes: Uint8Array): GitRef {
  return refOf(parse(bytes));
}

/** Throws GithubApiError for what is no list of refs. */
export function readRefs(bytes: Uint8Array): readonly GitRef[] {
  const list = parse(bytes);
  if (!Array.isArray(list)) throw new GithubApiError('gave an answer that is no list of refs');
  return list.map(refOf);
}

/** Throws GithubApiError for what describes no tag object. */
export function readTag(bytes: Uint8Array): GitTag {
  const tag = membersOf(parse(bytes));
  const [id, message, object] = [tag.get('sha'), tag.get('message'), membersOf(tag.get('object')).get('sha')];
  if (!isId(id) || typeof message !== 'string' || !isId(object)) {
    throw new GithubApiError('gave an answer that describes no tag');
  }
  return { id, message, object };
}

function refOf(value: unknown): GitRef {
  const answer = membersOf(value);
  const object = membersOf(answer.get('object'));
  const [ref, id, type] = [answer.get('ref'), object.get('sha'), object.get('type')];
  if (typeof ref !== 'string' || !isId(id) || typeof type !== 'string') {
    throw new GithubApiError('gave an answer that describes no ref');
  }
  return { ref, id, type };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && COMMIT.test(value);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new GithubApiError('gave an answer that is no JSON');
  }
}

/** The members of an answer by name; none of anything but an object. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}

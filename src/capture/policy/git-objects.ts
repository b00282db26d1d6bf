/** What a git object is, apart from where it is kept: ids, commits, trees, and the check that an object is what its id says. */

import { createHash } from 'node:crypto';

import { COMMIT } from '../../base/identifiers.js';
import { SourceFailed } from './source.js';

export type ObjectType = 'commit' | 'tree' | 'blob';

/** One name in a folder of a commit. */
export interface TreeEntry {
  /** Octal digits as git writes them: `100644`, `40000` for a folder. */
  readonly mode: string;
  readonly name: string;
  readonly id: string;
  /** Bytes of a file, where the store says so: not checked. */
  readonly size: number | null;
}

/**
 * The objects of a repository, by id. What comes out was checked as far as the store allows. Each throws ObjectsUnavailable where
 * the object cannot be had, SourceFailed where it must not be used.
 */
export interface ObjectStore {
  /** The id of the tree of a commit. */
  readonly commitTree: (id: string) => Promise<string>;
  readonly tree: (id: string) => Promise<readonly TreeEntry[]>;
  /** `size` as the tree says it, else null. Gives null where the file is larger than `limit` bytes. */
  readonly blob: (id: string, limit: number, size: number | null) => Promise<Uint8Array | null>;
}

/** An object cannot be had this way; another way may have it. `message` is a printable predicate without a full stop. */
export class ObjectsUnavailable extends Error {
  /** Whether nothing at all can be had this way: then it is not tried again. */
  readonly whole: boolean;

  constructor(message: string, whole: boolean) {
    super(message);
    this.name = 'ObjectsUnavailable';
    this.whole = whole;
  }
}

/** Whether a text is the id of an object: SHA-1 or SHA-256. */
export function isObjectId(text: string): boolean {
  return COMMIT.test(text);
}

/**
 * Throws SourceFailed unless the content has that id: SHA-1 or SHA-256, by the length of the id, over `type SP size NUL content`.
 * So whoever can write to the object store of the work tree (a step before us, say) can take objects away and change none.
 */
export function requireObject(id: string, type: ObjectType, content: Uint8Array): void {
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256');
  hash.update(`${type} ${String(content.length)}\0`).update(content);
  const found = hash.digest('hex');
  if (found === id) return;
  throw new SourceFailed(
    'policy_base_object_mismatch',
    `The ${type} ${id} of the base commit has another hash than its id.`,
    id,
    found,
  );
}

/** The id of the tree that a commit names in its first line. */
export function parseCommitTree(commit: Uint8Array, idLength: number): string {
  const line = Buffer.from(commit.buffer, commit.byteOffset, Math.min(commit.length, 80)).toString('latin1');
  const tree = /^tree ([0-9a-f]+)\n/.exec(line)?.[1];
  if (tree?.length !== idLength) throw malformed('commit');
  return tree;
}

const SPACE = 0x20;
const LONGEST_MODE = 6;

/** The entries of a tree. Names that are not UTF-8 are left out: no path that can be asked for has them. */
export function parseTree(tree: Uint8Array, idLength: number): readonly TreeEntry[] {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  const entries: TreeEntry[] = [];
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let offset = 0;
  while (offset < bytes.length) {
    const space = bytes.indexOf(SPACE, offset);
    const end = bytes.indexOf(0, offset);
    const next = end + 1 + idLength / 2;
    if (space < offset || space > offset + LONGEST_MODE || end <= space + 1 || next > bytes.length) throw malformed('tree');
    const mode = bytes.toString('latin1', offset, space);
    if (!/^[1-7][0-7]{4,5}$/.test(mode)) throw malformed('tree');
    const name = decoded(utf8, bytes.subarray(space + 1, end));
    if (name !== null) entries.push({ mode, name, id: bytes.toString('hex', end + 1, next), size: null });
    offset = next;
  }
  return entries;
}

function decoded(utf8: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function malformed(type: ObjectType): SourceFailed {
  return new SourceFailed('policy_base_object_mismatch', `A ${type} of the base commit is not well formed.`);
}

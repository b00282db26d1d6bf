import { printable } from '../../base/printable.js';
import type { ObjectStore, TreeEntry } from './git-objects.js';
import { repositoryPath, type Presence, type SourceFile } from './source.js';

/** What a path leads to in a commit. */
type Found =
  | { readonly state: 'there'; readonly entry: TreeEntry }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly message: string };

/** Whether anything at all has that path in the commit; what lies behind a link or a submodule is unknown. */
export async function presenceInCommit(store: ObjectStore, commit: string, path: string): Promise<Presence> {
  const { state } = await find(store, commit, path);
  return state === 'refused' ? 'unknown' : state;
}

/** Reads a regular file of a commit. Nothing is followed: a symbolic link or a submodule on the way is refused. */
export async function readFromCommit(store: ObjectStore, commit: string, path: string, limit: number): Promise<SourceFile> {
  const found = await find(store, commit, path);
  if (found.state !== 'there') return found;
  const { mode, id, size } = found.entry;
  const problem = problemOfFile(mode);
  if (problem !== null) return refused(problem);
  // Not even asked for where its folder says that it is too large.
  const bytes = size !== null && size > limit ? null : await store.blob(id, limit, size);
  if (bytes === null)
    return refused(`It has more than ${String(limit)} bytes${size === null ? '' : `, namely ${String(size)}`}.`);
  return { state: 'read', bytes };
}

async function find(store: ObjectStore, commit: string, path: string): Promise<Found> {
  const parts = repositoryPath(path);
  if (parts === null) return refused('It has no path inside of the repository.');
  let tree = await store.commitTree(commit);
  for (const [index, name] of parts.entries()) {
    const [entry, ...more] = (await store.tree(tree)).filter((one) => one.name === name);
    if (entry === undefined) return { state: 'absent' };
    if (more.length > 0) return refused(`Its folder has several entries of the name ${printable(name)}.`);
    if (index === parts.length - 1) return { state: 'there', entry };
    const kind = kindOf(entry.mode);
    // A file in the place of a folder: nothing lies below it.
    if (kind === 'file') return { state: 'absent' };
    if (kind !== 'folder') return refused(`Its path leads through ${printable(name)}, which is ${NAMES[kind]}.`);
    tree = entry.id;
  }
  return { state: 'absent' };
}

type Kind = 'file' | 'folder' | 'link' | 'submodule' | 'other';

const NAMES = {
  file: 'a file',
  folder: 'a folder',
  link: 'a symbolic link',
  submodule: 'a submodule',
  other: 'of a kind that is not known',
} as const satisfies Record<Kind, string>;

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['100644', 'file'],
  ['100755', 'file'],
  ['40000', 'folder'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

function kindOf(mode: string): Kind {
  return KINDS.get(mode) ?? 'other';
}

function problemOfFile(mode: string): string | null {
  const kind = kindOf(mode);
  return kind === 'file' ? null : `It is ${NAMES[kind]}, not a regular file.`;
}

function refused(message: string): { readonly state: 'refused'; readonly message: string } {
  return { state: 'refused', message };
}

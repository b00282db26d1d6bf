/** Finds what an isolated command must not reach inside the workspace, which it can read otherwise. */

import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Folders and files to cover, absolute. */
export interface Hidden {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** A larger workspace cannot be searched in reasonable time; what was not searched may hold a token. */
const MAX_ENTRIES = 500_000;
/** Each one costs a mount. */
const MAX_HIDDEN = 256;

/** Folders that hold credentials by convention; actions/checkout leaves the token of the job in `.git/config`. */
const FOLDERS = new Set(['.git', '.ssh', '.gnupg', '.aws', '.azure', '.kube']);
const FILES = new Set(['.git', '.git-credentials', '.netrc', '_netrc', '.pypirc']);
/** Written into the workspace by the usual login actions. */
const FILE_PATTERN = /^gha-creds-[0-9a-z]+\.json$/;
/** What every git folder has, also one that is not called `.git`: a bare one, and that of a submodule. */
const GIT_FOLDER = ['HEAD', 'objects', 'refs'] as const;

/**
 * Everything in a folder that leads to credentials or to a process outside: known credential files, git folders of any name, sockets,
 * FIFOs and devices. Symbolic links are not followed: what they lead to is searched itself, or not there inside. A sentence where that
 * cannot be answered.
 */
export function findHidden(workspace: string): Hidden | string {
  const hidden = { folders: [] as string[], files: [] as string[] };
  const waiting = [workspace];
  let seen = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(folder);
    if (entries === null) continue;
    seen += entries.length;
    if (seen > MAX_ENTRIES)
      return `The workspace has more than ${String(MAX_ENTRIES)} files: too many to look for credentials.`;
    if (folder !== workspace && isGitFolder(entries)) {
      hidden.folders.push(folder);
      continue;
    }
    for (const entry of entries) sort(entry, join(folder, entry.name), hidden, waiting);
    if (hidden.folders.length + hidden.files.length > MAX_HIDDEN) {
      return `The workspace has more than ${String(MAX_HIDDEN)} credential files, git folders and sockets: too many to cover.`;
    }
  }
  return hidden;
}

function sort(entry: Dirent, path: string, hidden: { folders: string[]; files: string[] }, waiting: string[]): void {
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) {
    if (FOLDERS.has(entry.name)) hidden.folders.push(path);
    else waiting.push(path);
    return;
  }
  // A socket or a FIFO can be written to on a read-only file system too: somebody outside may listen.
  if (!entry.isFile() || FILES.has(entry.name) || FILE_PATTERN.test(entry.name)) hidden.files.push(path);
}

function isGitFolder(entries: readonly Dirent[]): boolean {
  const names = new Set(entries.map((entry) => entry.name));
  return GIT_FOLDER.every((name) => names.has(name));
}

/** null for a folder that cannot be read: the command runs as the same user or one with fewer rights, and cannot either. */
function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

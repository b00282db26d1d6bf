/** Finds what an isolated command must not reach inside the workspace, which it can read otherwise. */

import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { holdsSecret } from '../../base/secrets.js';

/** Folders and files to cover, absolute. */
export interface Hidden {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** A larger workspace cannot be searched in reasonable time; what was not searched may hold a token. */
const MAX_ENTRIES = 500_000;
/** Settings of a package manager are a few lines. */
const MAX_SETTINGS_BYTES = 64 * 1024;
/** Each one costs a mount. */
const MAX_HIDDEN = 256;

/** Folders that hold credentials by convention; actions/checkout leaves the token of the job in `.git/config`. */
const FOLDERS = new Set(['.git', '.ssh', '.gnupg', '.aws', '.azure', '.kube']);
const FOLDER_ENDS = ['/.config/gcloud', '/.config/gh'];
const FILES = new Set(['.git', '.git-credentials', '.netrc', '_netrc', '.pypirc', '.terraformrc', 'terraform.rc']);
/** Beside them stand settings without which builds go another way. */
const FILE_ENDS = [
  '/.docker/config.json',
  '/.cargo/credentials',
  '/.cargo/credentials.toml',
  '/.terraform.d/credentials.tfrc.json',
];
/** Settings of package managers, without which ordinary builds fail: covered only where they hold more than the name of a variable. */
const SETTINGS = new Set(['.npmrc', '.yarnrc', '.yarnrc.yml']);
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
    if (FOLDERS.has(entry.name) || endsAs(path, FOLDER_ENDS)) hidden.folders.push(path);
    else waiting.push(path);
    return;
  }
  // A socket or a FIFO can be written to on a read-only file system too: somebody outside may listen.
  if (!entry.isFile() || isCredentialFile(entry.name, path)) hidden.files.push(path);
}

function isCredentialFile(name: string, path: string): boolean {
  if (FILES.has(name) || FILE_PATTERN.test(name) || endsAs(path, FILE_ENDS)) return true;
  return SETTINGS.has(name) && holdsCredentials(path);
}

function endsAs(path: string, ends: readonly string[]): boolean {
  return ends.some((end) => path.endsWith(end));
}

const CREDENTIAL = /_auth|_password|npmAuth/i;
/** Such as `//registry.npmjs.org/:_authToken=${NPM_TOKEN}`, with no value for where the variable is not set. */
const CREDENTIAL_ELSEWHERE =
  /(?:_auth|_authToken|_password|npmAuthToken|npmAuthIdent)["']?[ \t]*[=:][ \t]*(["']?)\$\{\w+(?:\?|:?-)?\}\1[ \t]*$/gim;

function holdsCredentials(path: string): boolean {
  try {
    if (statSync(path).size > MAX_SETTINGS_BYTES) return true;
    const text = readFileSync(path, 'utf8');
    return holdsSecret(text) || CREDENTIAL.test(text.replace(CREDENTIAL_ELSEWHERE, ''));
  } catch {
    // What cannot be read here may be readable for nobody, or a moment later.
    return true;
  }
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

import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the system keeps its own programs; the PATH of the caller may begin with a folder of the workspace. */
export const TRUSTED_FOLDERS: readonly string[] = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];

/** The first program of that name in `folders`, absolute; null where there is none that only root could have put there. */
export function findProgram(name: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    const path = join(folder, name);
    if (isRoots(path)) return path;
  }
  return null;
}

function isRoots(path: string): boolean {
  try {
    // What a link leads to is what runs; /bin/sh is one nearly everywhere.
    const real = realpathSync(path);
    const file = statSync(real);
    return file.isFile() && file.uid === 0 && (file.mode & 0o022) === 0 && (file.mode & 0o111) !== 0;
  } catch {
    return false;
  }
}

/** Where a folder of the system is a link on this machine (`/bin` to `usr/bin`), or stands by itself; null where it is not there. */
export function systemFolder(path: string): 'link' | 'folder' | null {
  try {
    const entry = lstatSync(path);
    return entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

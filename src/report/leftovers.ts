import { removeQuietly, TEMPORARY_NAME } from './atomic-file.js';
import type { FileSystem } from './file-system.js';
import { CLAIM_NAME } from './lock-file.js';
import { below } from './real-path.js';

const STAGING_PREFIX = '.fail-closed-gate-staging-';
const STAGING_NAME = /^\.fail-closed-gate-staging-[0-9a-f]{24}$/;
/** A staging folder holds `docs/<stage>/<file>`; what is deeper is not ours. */
const STAGING_DEPTH = 3;

/** The name of a staging folder, from 24 hexadecimal digits. */
export function stagingName(random: string): string {
  return STAGING_PREFIX + random;
}

/**
 * Removes what killed runs left in the folder `docs` of an output folder: staging folders, temporary files, claims. To be
 * called under the lock. Best effort, and no link is followed: nothing depends on it, and it throws nothing.
 */
export function removeLeftovers(fs: FileSystem, docs: string): void {
  for (const name of namesIn(fs, docs)) {
    if (STAGING_NAME.test(name)) removeTree(fs, below(docs, name), STAGING_DEPTH);
    else if (TEMPORARY_NAME.test(name) || CLAIM_NAME.test(name)) removeQuietly(fs, below(docs, name));
  }
}

/** Removes our temporary files from a folder; throws nothing. */
export function removeTemporaryFiles(fs: FileSystem, folder: string): void {
  for (const name of namesIn(fs, folder)) if (TEMPORARY_NAME.test(name)) removeQuietly(fs, below(folder, name));
}

/** Removes a file, a link itself, or a folder with what it holds down to `depth` more levels; throws nothing. */
export function removeTree(fs: FileSystem, path: string, depth = STAGING_DEPTH): void {
  try {
    if (fs.lstat(path)?.isDirectory() === true) {
      if (depth > 0) for (const name of fs.readdir(path)) removeTree(fs, below(path, name), depth - 1);
      fs.rmdir(path);
    } else {
      fs.unlink(path);
    }
  } catch {
    // Best effort: the next run tries again.
  }
}

function namesIn(fs: FileSystem, folder: string): readonly string[] {
  try {
    return fs.readdir(folder);
  } catch {
    return [];
  }
}

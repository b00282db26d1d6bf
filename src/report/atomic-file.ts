/** Files that are there whole or not at all, and stay there when the power fails. */

import { constants } from 'node:fs';

import { errnoOf } from './errno.js';
import { pause, type FileSystem } from './file-system.js';
import { randomBytes } from './random-bytes.js';

/** Names of our temporary files: random, so that nobody can put something there before us. */
export const TEMPORARY_NAME = /^\.fail-closed-gate-[0-9a-f]{24}\.tmp$/;

const RENAME_TRIES = 8;
const RENAME_PAUSE_MS = 25;

/** 24 random hexadecimal digits. */
export function randomName(): string {
  return Buffer.from(randomBytes(12)).toString('hex');
}

/** A fresh name that matches `TEMPORARY_NAME`. */
export function temporaryName(): string {
  return `.fail-closed-gate-${randomName()}.tmp`;
}

/** How a new file is made, where it is not as usual. */
interface NewFile {
  /** Permission bits of the finished file; 0644 less the umask unless they are given. */
  readonly mode?: number;
  /** Whether it has to be on disk; yes unless it is said. */
  readonly flush?: boolean;
}

/**
 * Writes a new file and flushes it to disk; an existing file or link at `path` is an error (EEXIST). The file has mode 0600
 * while it is written. Throws what the system throws, after removing what it began.
 */
export function writeNewFile(
  fs: FileSystem,
  path: string,
  content: string | Uint8Array,
  { mode, flush = true }: NewFile = {},
): void {
  const descriptor = fs.open(path, 'wx', 0o600);
  try {
    try {
      fs.write(descriptor, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
      fs.fchmod(descriptor, mode ?? 0o644 & ~fs.umask());
      if (flush) fs.fsync(descriptor);
    } finally {
      // Closing can say that the disk was full all along.
      fs.close(descriptor);
    }
  } catch (error) {
    removeQuietly(fs, path);
    throw error;
  }
}

/** Renames a file, replacing what stands at `to`. Windows refuses for moments while a scanner looks at the file. */
export function renameFile(fs: FileSystem, from: string, to: string): void {
  for (let rest = RENAME_TRIES; ; rest -= 1) {
    try {
      fs.rename(from, to);
      return;
    } catch (error) {
      const code = errnoOf(error);
      if (!fs.isWindows || rest <= 1 || !(code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')) throw error;
      pause(RENAME_PAUSE_MS);
    }
  }
}

/** Flushes the names in a folder to disk. Windows has no such call; elsewhere a refusal is an error. */
export function syncFolder(fs: FileSystem, path: string): void {
  try {
    // Flags that Windows does not have are undefined there and count as 0.
    const descriptor = fs.open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW, 0);
    try {
      fs.fsync(descriptor);
    } finally {
      fs.close(descriptor);
    }
  } catch (error) {
    const code = errnoOf(error);
    if (fs.isWindows && (code === 'EPERM' || code === 'EISDIR' || code === 'EINVAL')) return;
    throw error;
  }
}

/** Removes a file or link if it can; nothing depends on it. */
export function removeQuietly(fs: FileSystem, path: string): void {
  try {
    fs.unlink(path);
  } catch {
    // Best effort: the next run removes what is left.
  }
}

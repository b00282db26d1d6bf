/** Every call that the local store makes to the file system, as a table, so that a test can make each of them fail. */

import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';

/** Synchronous calls. Paths are absolute, modes are octal permission bits; each throws what node:fs throws. */
export interface NonceFileSystem {
  /** What stands at the path itself, links not followed; null where nothing does. */
  readonly lstat: (path: string) => Stats | null;
  readonly mkdir: (path: string, mode: number) => void;
  readonly readdir: (path: string) => readonly string[];
  readonly open: (path: string, flags: string | number, mode: number) => number;
  readonly fstat: (descriptor: number) => Stats;
  /** Reads into the buffer from where the descriptor stands; gives the count of bytes. */
  readonly read: (descriptor: number, buffer: Uint8Array) => number;
  /** Writes all bytes, however many calls that takes. */
  readonly write: (descriptor: number, bytes: Uint8Array) => void;
  readonly fsync: (descriptor: number) => void;
  readonly close: (descriptor: number) => void;
  readonly unlink: (path: string) => void;
  /** Number of the user of this process; null where the system has no such numbers. */
  readonly userId: () => number | null;
  /** Windows has no flush of folders, and tells no permissions in modes. */
  readonly isWindows: boolean;
}

export const NODE_FILE_SYSTEM: NonceFileSystem = {
  lstat: (path) => lstatSync(path, { throwIfNoEntry: false }) ?? null,
  mkdir: (path, mode) => {
    mkdirSync(path, { mode });
  },
  readdir: (path) => readdirSync(path),
  open: openSync,
  fstat: (descriptor) => fstatSync(descriptor),
  read: (descriptor, buffer) => readSync(descriptor, buffer),
  write: (descriptor, bytes) => {
    writeFileSync(descriptor, bytes);
  },
  fsync: fsyncSync,
  close: closeSync,
  unlink: unlinkSync,
  userId: () => process.geteuid?.() ?? null,
  isWindows: process.platform === 'win32',
};

/** The code of a failed system call, such as `EEXIST`; null for any other thrown value. */
export function systemCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  return thrown.code;
}

/** Flushes the names in a folder to disk. Windows has no such call; elsewhere a refusal is an error. */
export function syncFolder(fs: NonceFileSystem, path: string): void {
  if (fs.isWindows) return;
  const descriptor = fs.open(path, constants.O_RDONLY | constants.O_DIRECTORY, 0);
  try {
    fs.fsync(descriptor);
  } finally {
    fs.close(descriptor);
  }
}

/** Every call that the output folder makes to the file system, as a table, so that a test can make each of them fail. */

import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';

/** Synchronous calls. Paths are absolute, modes are octal permission bits; each throws what node:fs throws. */
export interface FileSystem {
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
  readonly fchmod: (descriptor: number, mode: number) => void;
  readonly fsync: (descriptor: number) => void;
  readonly close: (descriptor: number) => void;
  /** Replaces what stands at `to`, a link itself and never what it points to. */
  readonly rename: (from: string, to: string) => void;
  readonly link: (existing: string, path: string) => void;
  /** Removes a link itself, never what it points to. */
  readonly unlink: (path: string) => void;
  readonly rmdir: (path: string) => void;
  readonly umask: () => number;
  /** Windows has no flush of folders, and for moments refuses to rename a file that a scanner holds open. */
  readonly isWindows: boolean;
}

export const NODE_FILE_SYSTEM: FileSystem = {
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
  fchmod: fchmodSync,
  fsync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  link: linkSync,
  unlink: unlinkSync,
  rmdir: (path) => {
    rmdirSync(path);
  },
  umask: () => {
    // The system tells it only when it is set: to the strictest, should another thread make a file at that moment.
    const umask = process.umask(0o077);
    process.umask(umask);
    return umask;
  },
  isWindows: process.platform === 'win32',
};

/** Stops this thread for some milliseconds: the output folder is synchronous, and rarely has to wait. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

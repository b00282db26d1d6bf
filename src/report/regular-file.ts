import { constants, type Stats } from 'node:fs';

import { errnoOf } from './errno.js';
import type { FileSystem } from './file-system.js';
import { kindOf } from './real-path.js';

/** What became of reading a file that only a regular file may stand for. */
export type RegularFile =
  | { readonly state: 'read'; readonly bytes: Uint8Array; readonly stats: Stats }
  | { readonly state: 'absent' }
  /** `kind` is a noun for a message: `a symbolic link`. */
  | { readonly state: 'other'; readonly kind: string }
  | { readonly state: 'too-large'; readonly size: number };

/**
 * Reads a whole file of at most `limit` bytes. Follows no link in the last part of the path and never waits on a FIFO. Throws what
 * the system throws, and Error where the file changes its size meanwhile.
 */
export function readRegularFile(fs: FileSystem, path: string, limit: number): RegularFile {
  const seen = fs.lstat(path);
  if (seen === null) return { state: 'absent' };
  if (!seen.isFile()) return { state: 'other', kind: kindOf(seen) };
  let descriptor;
  try {
    // Flags that Windows does not have are undefined there and count as 0.
    descriptor = fs.open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0);
  } catch (error) {
    // Swapped since it was looked at.
    if (errnoOf(error) === 'ENOENT') return { state: 'absent' };
    if (errnoOf(error) === 'ELOOP') return { state: 'other', kind: 'a symbolic link' };
    throw error;
  }
  try {
    const stats = fs.fstat(descriptor);
    if (!stats.isFile()) return { state: 'other', kind: kindOf(stats) };
    if (stats.size > limit) return { state: 'too-large', size: stats.size };
    return { state: 'read', bytes: readWhole(fs, descriptor, stats.size), stats };
  } finally {
    fs.close(descriptor);
  }
}

function readWhole(fs: FileSystem, descriptor: number, size: number): Uint8Array {
  // One byte more than the file should have, to see it grow.
  const buffer = new Uint8Array(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = fs.read(descriptor, buffer.subarray(length));
    if (count === 0) break;
    length += count;
  }
  if (length !== size) throw new Error('its size changed while it was read');
  return buffer.subarray(0, size);
}

import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';

import type { Code } from '../base/codes/index.js';
import { errorText } from '../base/printable.js';
import { isInside } from './inside.js';
import { NO_LINKS, NON_BLOCKING } from './open-flags.js';

/** What became of reading one file. Messages are whole sentences without the path. */
export type FileRead =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'refused'; readonly code: Code; readonly message: string };

/**
 * Reads one file, once and bounded. `path` is absolute; `root` is the real path of the folder that it must not leave, also
 * not through a symbolic link; `limit` is in bytes. Never waits on a FIFO or a device: what is no regular file is refused
 * before it is opened, and again after.
 */
export function readBounded(path: string, root: string, limit: number): FileRead {
  try {
    return readRegularFile(path, root, limit);
  } catch (error) {
    return refused('file_unreadable', `It cannot be read: ${errorText(error)}.`);
  }
}

function readRegularFile(path: string, root: string, limit: number): FileRead {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { state: 'absent' };
  const real = realpathSync.native(path);
  if (!isInside(root, real)) return refused('file_outside_workspace', 'Its real path is outside the workspace.');
  if (!lstatSync(real).isFile()) return refused('file_not_regular', 'It is not a regular file.');
  // Between the checks and here the path may have been swapped: no link is followed, no FIFO waited on.
  const descriptor = openSync(real, constants.O_RDONLY | NO_LINKS | NON_BLOCKING);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return refused('file_not_regular', 'It is not a regular file.');
    if (!isInside(root, openedPath(descriptor, real))) {
      return refused('file_outside_workspace', 'Its real path is outside the workspace.');
    }
    if (status.size > limit) return tooLarge(limit, status.size);
    return readWhole(descriptor, status.size);
  } finally {
    closeSync(descriptor);
  }
}

/** The path that the kernel says is open, where it says so: a folder above the file may have been swapped too. */
function openedPath(descriptor: number, real: string): string {
  if (process.platform !== 'linux') return real;
  try {
    return readlinkSync(`/proc/self/fd/${String(descriptor)}`);
  } catch {
    // Without /proc the check before opening is all there is.
    return real;
  }
}

function readWhole(descriptor: number, size: number): FileRead {
  // One byte more than the file should have, to see it grow.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) break;
    length += count;
  }
  if (length !== size) return refused('file_unreadable', 'Its size changed while it was read.');
  return { state: 'read', bytes: buffer.subarray(0, size) };
}

function tooLarge(limit: number, size: number): FileRead {
  return refused('json_too_large', `It has ${String(size)} bytes; at most ${String(limit)} are read.`);
}

function refused(code: Code, message: string): FileRead {
  return { state: 'refused', code, message };
}

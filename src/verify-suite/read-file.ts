import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

import { errorText } from '../base/printable.js';
import { NO_LINKS, NON_BLOCKING } from '../capture/open-flags.js';
import { errnoOf } from '../report/errno.js';

/** A target that cannot be judged: why, as a clause without a full stop, fit to be shown. */
export class Unusable extends Error {}

/**
 * Reads one regular file whole, at most `limit` bytes; `name` is how messages call it. Follows no link in its last component and waits
 * on nothing. Throws Unusable; gives null where there is no such file.
 */
export function readRegularFile(path: string, name: string, limit: number): Uint8Array | null {
  const descriptor = open(path, name);
  if (descriptor === null) return null;
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Unusable(`${name} is not a regular file`);
    if (status.size > limit) throw new Unusable(`${name} has ${String(status.size)} bytes; at most ${String(limit)} are read`);
    // One byte more than the file should have, to see it grow.
    const buffer = Buffer.allocUnsafe(status.size + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count) {
      count = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    if (length !== status.size) throw new Unusable(`the size of ${name} changed while it was read`);
    return buffer.subarray(0, length);
  } catch (thrown) {
    throw thrown instanceof Unusable ? thrown : new Unusable(`${name} cannot be read: ${errorText(thrown)}`);
  } finally {
    closeSync(descriptor);
  }
}

function open(path: string, name: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | NO_LINKS | NON_BLOCKING);
  } catch (thrown) {
    const code = errnoOf(thrown);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'ELOOP') throw new Unusable(`${name} is a symbolic link`);
    // What open says of a socket.
    if (code === 'ENXIO') throw new Unusable(`${name} is not a regular file`);
    throw new Unusable(`${name} cannot be read: ${errorText(thrown)}`);
  }
}

/** Creating a lock so that only one run can, and, wherever the file system allows, so that nobody sees half of it. */

import { GateError } from '../base/error.js';
import { removeQuietly, temporaryName } from './atomic-file.js';
import { errnoInWords, errnoOf, saysFull } from './errno.js';
import type { FileSystem } from './file-system.js';
import { claimPath, formatLock, LOCK_NAME, halfName, markOf, readLock, type LockText } from './lock-file.js';
import type { ProcessView } from './process-identity.js';
import { below, shownPath } from './real-path.js';

/** What the lock needs from around it. */
export interface LockSetting {
  readonly fs: FileSystem;
  readonly view: ProcessView;
  /** The folder of the lock; it exists, and no component of it is a link. */
  readonly folder: string;
  readonly requestId: string;
  /** Deletes the output files of earlier runs, best effort; called only when the lock is ours, or no run has or can have it. */
  readonly makeRoom: () => void;
}

/**
 * Creates a lock or claim at `path`; false where another run was faster. `isCurrent` says whether there is still a reason to.
 * Throws GateError `output_write_failed`, or `output_locked` where another run takes over what we were writing.
 */
export function createLock(setting: LockSetting, path: string, text: LockText, isCurrent: () => boolean): boolean {
  const { fs, folder } = setting;
  const temporary = below(folder, temporaryName());
  try {
    const descriptor = fs.open(temporary, 'wx', 0o600);
    try {
      // The umask may have taken even our own right to read it, and what we cannot read we could not release.
      fs.fchmod(descriptor, 0o600);
      fs.write(descriptor, Buffer.from(formatLock(text), 'utf8'));
    } finally {
      fs.close(descriptor);
    }
    fs.link(temporary, path);
    return true;
  } catch (error) {
    const code = errnoOf(error);
    // The answer to a link that worked can get lost on a network: then the lock is there, and it is ours.
    if (code === 'EEXIST') return markOf(readLock(fs, path)) === text.token;
    // A run that got the lock has tidied up, also our temporary file; or the folder has gone, which the next attempt says.
    if (code === 'ENOENT' && fs.lstat(folder) !== null) return false;
    // A full disk, or a file system without hard links.
    return createInPlace(setting, path, text, isCurrent);
  } finally {
    removeQuietly(fs, temporary);
  }
}

/** Creates a lock by writing at its place, so that it is half-written for a moment. */
function createInPlace(setting: LockSetting, path: string, text: LockText, isCurrent: () => boolean): boolean {
  const { fs, folder } = setting;
  try {
    const descriptor = fs.open(path, 'wx', 0o600);
    let name;
    try {
      fs.fchmod(descriptor, 0o600);
      name = halfName(fs.fstat(descriptor));
      if (!isCurrent()) {
        removeQuietly(fs, path);
        return false;
      }
      writeMakingRoom(setting, descriptor, Buffer.from(formatLock(text), 'utf8'));
    } finally {
      fs.close(descriptor);
    }
    // Were we stopped for so long that another run thinks us dead? It looks for our text after making its claim, and we for
    // its claim after writing our text: one of both sees the other.
    const isClaimed = fs.lstat(claimPath(folder, { name })) !== null;
    if (!isClaimed && markOf(readLock(fs, path)) === text.token) return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    // Nobody holds the folder, and nobody can: the answers of earlier runs must not be what stays.
    if (fs.lstat(below(folder, LOCK_NAME)) === null) setting.makeRoom();
    // What is half-written stays: it may be another run's by now, and if not, the next run takes it over.
    throw lockFailure(path, error);
  }
  throw new GateError('output_locked', `Another run is taking over the lock ${shownPath(path)}; wait for its end.`);
}

function writeMakingRoom(setting: LockSetting, descriptor: number, bytes: Uint8Array): void {
  try {
    setting.fs.write(descriptor, bytes);
  } catch (error) {
    if (!saysFull(error)) throw error;
    // Files of an earlier run must go anyway, and yesterday's answer must not outlive a full disk.
    setting.makeRoom();
    setting.fs.write(descriptor, bytes);
  }
}

/** The GateError for a lock that cannot be written. */
export function lockFailure(path: string, error: unknown): GateError {
  if (error instanceof GateError) return error;
  return new GateError('output_write_failed', `The lock ${shownPath(path)} cannot be written: ${errnoInWords(error)}.`, error);
}

import { constants } from 'node:fs';
import { join } from 'node:path';

import { isDigest, type Digest } from '../../base/digest.js';
import { GateError } from '../../base/error.js';
import { MAX_CLAIM_BYTES } from '../../base/limits.js';
import { errorText } from '../../base/printable.js';
import { NODE_FILE_SYSTEM, systemCode, type NonceFileSystem } from './file-system.js';
import { checkNonceFolder, shownPath } from './folder.js';
import { judgeClaim, type DeletedClaim, type PruneProblem, type PruneReport } from './prune.js';
import { unavailable } from './unavailable.js';

/** Held while claims are deleted: of two that prune at once, the slower one could delete a claim that is made anew meanwhile. */
const LOCK_NAME = '.prune.lock';

/**
 * Deletes the claims of a local store whose time is over; `folder` is absolute, `now` milliseconds since 1970. A folder that is not there
 * holds nothing. Throws GateError `replay_store_unavailable` where the folder is not as it must be, or is being pruned by another process.
 */
export function pruneLocalStore(folder: string, now: number, fs: NonceFileSystem = NODE_FILE_SYSTEM): PruneReport {
  try {
    const stats = fs.lstat(folder);
    if (stats === null) return { kept: 0, deleted: [], problems: [], left: 0 };
    checkNonceFolder(fs, folder, stats);
    return whileLocked(fs, folder, () => pruneFiles(fs, folder, now));
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    throw unavailable(`The replay store ${shownPath(folder)} cannot be pruned: ${errorText(thrown)}.`, thrown);
  }
}

function whileLocked(fs: NonceFileSystem, folder: string, prune: () => PruneReport): PruneReport {
  const lock = join(folder, LOCK_NAME);
  try {
    fs.close(fs.open(lock, 'wx', 0o600));
  } catch (thrown) {
    if (systemCode(thrown) !== 'EEXIST') throw thrown;
    const how = `where no replay prune is running any more, delete ${shownPath(lock)}`;
    throw unavailable(`Another process is pruning the replay store, or was killed while it did; ${how}.`, thrown);
  }
  let report: PruneReport;
  try {
    report = prune();
  } catch (thrown) {
    removeLock(fs, lock);
    throw thrown;
  }
  const problem = removeLock(fs, lock);
  return problem === null ? report : { ...report, problems: [...report.problems, problem] };
}

function removeLock(fs: NonceFileSystem, lock: string): PruneProblem | null {
  try {
    fs.unlink(lock);
    return null;
  } catch (thrown) {
    const message = `The file ${shownPath(lock)} could not be removed: ${errorText(thrown)}. Remove it, or nothing is pruned any more.`;
    return { key: null, message };
  }
}

function pruneFiles(fs: NonceFileSystem, folder: string, now: number): PruneReport {
  const deleted: DeletedClaim[] = [];
  const problems: PruneProblem[] = [];
  let kept = 0;
  for (const key of fs.readdir(folder).filter(isDigest).sort()) {
    const path = join(folder, key);
    try {
      const judged = judgeClaim(readClaimFile(fs, path), key, now);
      if (judged.state === 'kept') kept += 1;
      else if (judged.state === 'unreadable') problems.push(unreadable(key, path, judged.why));
      else {
        fs.unlink(path);
        deleted.push({ key, ...judged.record });
      }
    } catch (thrown) {
      problems.push({ key, message: `The claim ${shownPath(path)} cannot be read or deleted: ${errorText(thrown)}.` });
    }
  }
  return { kept, deleted, problems, left: 0 };
}

function unreadable(key: Digest, path: string, why: string): PruneProblem {
  const how = 'nobody knows how long it has to stay; delete it once every approval of that time has expired';
  return { key, message: `The claim ${shownPath(path)} ${why}, as a process that died leaves it: ${how}.` };
}

/** At most one byte more than a claim may have. Follows no link, and never waits on a FIFO. Throws what the system throws. */
function readClaimFile(fs: NonceFileSystem, path: string): Uint8Array {
  const flags = fs.isWindows ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const descriptor = fs.open(path, flags, 0);
  try {
    if (!fs.fstat(descriptor).isFile()) throw new Error('it is no regular file');
    const buffer = new Uint8Array(MAX_CLAIM_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
      const count = fs.read(descriptor, buffer.subarray(length));
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  } finally {
    fs.close(descriptor);
  }
}

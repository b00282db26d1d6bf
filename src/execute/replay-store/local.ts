import { join } from 'node:path';

import { GateError } from '../../base/error.js';
import { errorText } from '../../base/printable.js';
import { claimKey, type ClaimResult, type NonceClaim, type ReplayStore } from '../../base/replay-store.js';
import { claimText } from './claim-record.js';
import { NODE_FILE_SYSTEM, syncFolder, systemCode, type NonceFileSystem } from './file-system.js';
import { ensureNonceFolder, shownPath } from './folder.js';
import { abortedWith, unconfirmed } from './unavailable.js';

/**
 * The replay store in a folder of this machine: one file for each claim, made exclusively, so that the file system decides who is first.
 * `folder` is an absolute path.
 */
export function createLocalReplayStore(folder: string, fs: NonceFileSystem = NODE_FILE_SYSTEM): ReplayStore {
  return {
    kind: 'local',
    claim: (claim, signal) =>
      new Promise((resolve) => {
        resolve(claimFile(fs, folder, claim, signal));
      }),
  };
}

function claimFile(fs: NonceFileSystem, folder: string, claim: NonceClaim, signal: AbortSignal): ClaimResult {
  try {
    signal.throwIfAborted();
    const path = join(folder, claimKey(claim));
    const bytes = Buffer.from(claimText(claim, null), 'utf8');
    ensureNonceFolder(fs, folder);
    return writeClaim(fs, path, bytes, folder);
  } catch (thrown) {
    const aborted = abortedWith(signal);
    if (aborted !== null) throw aborted;
    const sentence =
      thrown instanceof GateError
        ? thrown.message
        : `The replay store ${shownPath(folder)} cannot be used: ${errorText(thrown)}.`;
    throw unconfirmed(sentence, thrown);
  }
}

/** From the moment at which the file is there the nonce is used up, whatever fails after that: nothing takes it away again. */
function writeClaim(fs: NonceFileSystem, path: string, bytes: Uint8Array, folder: string): ClaimResult {
  let descriptor;
  try {
    descriptor = fs.open(path, 'wx', 0o600);
  } catch (thrown) {
    // Whatever stands there, whole or torn: somebody was first.
    if (systemCode(thrown) === 'EEXIST') return { state: 'already-used' };
    throw thrown;
  }
  try {
    fs.write(descriptor, bytes);
    fs.fsync(descriptor);
  } finally {
    // Closing can say that the disk was full all along.
    fs.close(descriptor);
  }
  syncFolder(fs, folder);
  return { state: 'claimed' };
}

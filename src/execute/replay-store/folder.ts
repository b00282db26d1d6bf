import type { Stats } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

import { printable } from '../../base/printable.js';
import { syncFolder, systemCode, type NonceFileSystem } from './file-system.js';
import { unavailable } from './unavailable.js';

/** Longest path that a message shows, in code points: as long as systems allow, so that the end is never cut off. */
const MAX_SHOWN_PATH = 4_096;

/** A path, fit to be shown to a person. */
export function shownPath(path: string): string {
  return printable(path, MAX_SHOWN_PATH);
}

/** Looks up a variable of the environment; null where it is not set. */
export type StateEnvironment = (name: 'XDG_STATE_HOME' | 'HOME') => string | null;

/**
 * The folder of the local store: `fail-closed-gate/nonces` below XDG_STATE_HOME, or below `.local/state` of HOME where that is not set or
 * empty. Throws GateError `replay_store_unavailable` where neither names an absolute path: a guess would be another store.
 */
export function defaultNonceFolder(environment: StateEnvironment): string {
  const state = environment('XDG_STATE_HOME') ?? '';
  const home = environment('HOME') ?? '';
  const [name, base] = state === '' ? ['HOME', home] : ['XDG_STATE_HOME', state];
  if (base === '')
    throw unavailable('There is no folder for the replay store, because HOME is not set: set it, or XDG_STATE_HOME.');
  if (!isAbsolute(base)) {
    throw unavailable(`There is no folder for the replay store, because ${name} is no absolute path: ${shownPath(base)}.`);
  }
  return join(base, ...(state === '' ? ['.local', 'state'] : []), 'fail-closed-gate', 'nonces');
}

/**
 * Makes sure that `folder`, absolute, is there and that nobody but this user writes to it; makes it and the folders above it that are
 * missing, 0700. Throws GateError `replay_store_unavailable` for what is no such folder, and what the system throws.
 */
export function ensureNonceFolder(fs: NonceFileSystem, folder: string): void {
  let stats = fs.lstat(folder);
  if (stats === null) {
    makeFolders(fs, folder);
    // Looked at again: another process may have been faster.
    stats = fs.lstat(folder);
  }
  checkNonceFolder(fs, folder, stats);
}

/** Throws GateError `replay_store_unavailable` unless `stats` are those of a real folder that only this user can write to. */
export function checkNonceFolder(fs: NonceFileSystem, folder: string, stats: Stats | null): void {
  const refuse = (what: string, then: string): Error => unavailable(`The replay store ${shownPath(folder)} ${what}; ${then}.`);
  if (stats?.isDirectory() !== true) {
    const what = stats === null ? 'is gone again' : stats.isSymbolicLink() ? 'is a symbolic link' : 'is no folder';
    throw refuse(what, 'a real folder of your own has to stand there');
  }
  const userId = fs.userId();
  if (fs.isWindows || userId === null) return;
  // Who may write there may delete a claim, and with it the proof that a nonce was used.
  if (stats.uid !== userId) {
    const owners = `belongs to user ${String(stats.uid)} and not to ${String(userId)}, who runs this`;
    throw refuse(owners, 'a folder of your own has to stand there');
  }
  if ((stats.mode & 0o022) === 0) return;
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0');
  throw refuse(
    `can be written by others (mode ${mode})`,
    'take that right away with chmod go-w, if nobody has deleted claims there',
  );
}

function makeFolders(fs: NonceFileSystem, folder: string): void {
  const missing = [folder];
  for (let above = dirname(folder); fs.lstat(above) === null; above = dirname(above)) missing.push(above);
  for (const path of missing.reverse()) {
    try {
      fs.mkdir(path, 0o700);
    } catch (thrown) {
      if (systemCode(thrown) !== 'EEXIST') throw thrown;
    }
    // A claim in a folder that a power failure takes away would be none.
    syncFolder(fs, dirname(path));
  }
}

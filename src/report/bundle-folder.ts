import { basename, dirname, resolve } from 'node:path';

import type { BundleFile } from '../base/bundle.js';
import { GateError } from '../base/error.js';
import { randomName, renameFile, syncFolder, writeNewFile } from './atomic-file.js';
import { errnoInWords, errnoOf } from './errno.js';
import { NODE_FILE_SYSTEM, type FileSystem } from './file-system.js';
import { removeTree } from './leftovers.js';
import { folderOf } from './output-file.js';
import { below, kindOf, shownPath } from './real-path.js';

/** A bundle that stands in its folder. */
export interface BundleFolder {
  /** Takes it away again, where it still stands there. Throws GateError `bundle_write_failed` where that is not possible. */
  readonly remove: () => void;
}

/**
 * Writes a bundle to a folder that is not there yet or is empty: whole, on disk, or not at all. `path` is relative to the folder of the
 * process; what stands above it has to exist. A process that is killed leaves a folder with a random name beside it, and nothing at
 * `path`. Gives the way to take it back. Throws GateError `bundle_write_failed`.
 */
export function writeBundle(path: string, files: readonly BundleFile[], fs: FileSystem = NODE_FILE_SYSTEM): BundleFolder {
  const target = resolve(path);
  try {
    const isThere = requireRoom(fs, target);
    const parent = dirname(target);
    let inode: number | undefined;
    const temporary = below(parent, `.fail-closed-gate-bundle-${randomName()}`);
    try {
      writeFiles(fs, temporary, files);
      inode = fs.lstat(temporary)?.ino;
      // Elsewhere than on Windows a rename replaces an empty folder in one step.
      if (isThere && fs.isWindows) fs.rmdir(target);
      renameFile(fs, temporary, target);
    } catch (error) {
      removeTree(fs, temporary);
      throw error;
    }
    try {
      // The folder above is the caller's, and may be a link.
      syncFolder(fs, below(parent, '.'));
    } catch (error) {
      // The decision in it does not hold any more.
      removeTree(fs, target);
      throw error;
    }
    return {
      remove: () => {
        removeBundle(fs, target, inode);
      },
    };
  } catch (error) {
    throw asFailure(target, error);
  }
}

/** In one step, so that no moment shows a part of it. A folder that somebody else put there since is left alone. */
function removeBundle(fs: FileSystem, target: string, inode: number | undefined): void {
  try {
    if (fs.lstat(target)?.ino !== inode) return;
    const temporary = below(dirname(target), `.fail-closed-gate-bundle-${randomName()}`);
    renameFile(fs, target, temporary);
    removeTree(fs, temporary);
  } catch (error) {
    const why = `${shownPath(target)} cannot be removed, though its decision does not hold any more: ${errnoInWords(error)}`;
    throw new GateError('bundle_write_failed', `The bundle at ${why}; delete it by hand.`, error);
  }
}

/** Whether an empty folder stands at the target; throws for all that would be in the way. */
function requireRoom(fs: FileSystem, target: string): boolean {
  const stats = fs.lstat(target);
  if (stats === null) return false;
  if (!stats.isDirectory()) {
    throw failed(target, `there is ${kindOf(stats)} already; name a folder that is not there yet, or is empty`);
  }
  if (basename(target) === '') throw failed(target, 'nothing can be put in the place of that folder; name one below it');
  if (fs.readdir(target).length > 0) {
    throw failed(
      target,
      'the folder is not empty, and a bundle holds nothing but its own files; name one that is, or is not there yet',
    );
  }
  return true;
}

function writeFiles(fs: FileSystem, folder: string, files: readonly BundleFile[]): void {
  const made = new Set<string>();
  const ensure = (path: string): void => {
    if (made.has(path)) return;
    if (path !== '') ensure(folderOf(path));
    fs.mkdir(below(folder, path), 0o777);
    made.add(path);
  };
  ensure('');
  for (const { path, bytes } of files) {
    ensure(folderOf(path));
    writeNewFile(fs, below(folder, path), bytes);
  }
  for (const path of made) syncFolder(fs, below(folder, path));
}

function asFailure(target: string, error: unknown): GateError {
  if (error instanceof GateError) return error;
  switch (errnoOf(error)) {
    case 'ENOENT':
      return failed(target, `${shownPath(dirname(target))} is not there; make it first`, error);
    case 'ENOTEMPTY':
    case 'EEXIST':
      return failed(target, 'somebody else put something there meanwhile; name a folder that is not there yet', error);
    default:
      return failed(target, `${errnoInWords(error)}; name a folder in one that may be written to`, error);
  }
}

function failed(target: string, why: string, cause?: unknown): GateError {
  return new GateError('bundle_write_failed', `The bundle could not be written to ${shownPath(target)}: ${why}.`, cause);
}

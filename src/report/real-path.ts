/** Folders without links: no component of an output path below its root is a symbolic link (DESIGN §6). */

import type { Stats } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

import { GateError } from '../base/error.js';
import { printable } from '../base/printable.js';
import { errnoInWords, errnoOf } from './errno.js';
import type { FileSystem } from './file-system.js';

/** Longest path that a message shows, in code points: as long as systems allow, so that the end is never cut off. */
const MAX_SHOWN_PATH = 4_096;

/** A path, fit to be shown to a person. */
export function shownPath(path: string): string {
  return printable(path, MAX_SHOWN_PATH);
}

/**
 * The path of what lies below a folder. `folder` is absolute and normal, `path` is relative, normal and has `/`: so there is nothing
 * to normalise, for which join would look at every character of both once more, a hundred times a run.
 */
export function below(folder: string, path: string): string {
  if (path === '') return folder;
  const rest = sep === '/' ? path : path.replaceAll('/', sep);
  return folder.endsWith(sep) ? folder + rest : folder + sep + rest;
}

/** What stands at a path, as a noun for a message. */
export function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFile()) return 'a file';
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}

/**
 * The names of the folders from `root` (exclusive) down to `folder`; both are absolute paths.
 * Throws GateError `output_path_refused` where `folder` is not `root` itself or below it.
 */
export function namesBelow(root: string, folder: string): readonly string[] {
  const path = relative(root, folder);
  // `isAbsolute`: another drive of Windows has no relative path at all.
  if (!isAbsolute(root) || !isAbsolute(folder) || isAbsolute(path) || path === '..' || path.startsWith('..' + sep)) {
    throw new GateError(
      'output_path_refused',
      `The output folder ${shownPath(folder)} is not inside ${shownPath(root)}; name one that is.`,
    );
  }
  return path === '' ? [] : path.split(sep);
}

/**
 * Makes sure that each of the nested `names` below `top` is a real folder, and makes those that are missing (0777 less the
 * umask). Gives the path of the last.
 * Throws GateError `output_path_refused` for a component that is a link or no folder, `output_write_failed` for one that
 * cannot be made or looked at.
 */
export function ensureRealFolders(fs: FileSystem, top: string, names: readonly string[]): string {
  let path = top;
  for (const name of names) {
    path = below(path, name);
    ensureRealFolder(fs, path);
  }
  return path;
}

function ensureRealFolder(fs: FileSystem, path: string): void {
  try {
    let stats = fs.lstat(path);
    if (stats === null) {
      makeFolder(fs, path);
      // Looked at again: what another process put there in the meantime is not ours.
      stats = fs.lstat(path);
    }
    if (stats?.isDirectory() === true) return;
    throw new GateError(
      'output_path_refused',
      `The output path has ${stats === null ? 'nothing' : kindOf(stats)} at ${shownPath(path)} where a real folder is needed; ` +
        'replace it by a folder, or name another output-directory.',
    );
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw new GateError(
      'output_write_failed',
      `The output folder ${shownPath(path)} cannot be made or looked at: ${errnoInWords(error)}.`,
      error,
    );
  }
}

function makeFolder(fs: FileSystem, path: string): void {
  try {
    fs.mkdir(path, 0o777);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

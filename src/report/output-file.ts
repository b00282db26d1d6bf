/** Single output files: what goes wrong with one of them is a finding, and never keeps the others from being written. */

import { GateError } from '../base/error.js';
import { finding, type Finding } from '../base/finding.js';
import type { OutputFile } from '../base/outcome.js';
import { renameFile, removeQuietly, syncFolder, temporaryName, writeNewFile } from './atomic-file.js';
import { errnoInWords } from './errno.js';
import type { FileSystem } from './file-system.js';
import { below, ensureRealFolders, kindOf, shownPath } from './real-path.js';

/** Where output files lie: `top` is the output folder, a real one. */
export interface OutputPlace {
  readonly fs: FileSystem;
  readonly top: string;
}

/** Findings by the path of their file: the first trouble with a file is the one to tell. */
export type FileFindings = Map<string, Finding>;

/** The folder of an output path, relative to the output folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Deletes the output files of earlier runs, in order. What is no regular file is deleted too, and is a finding. */
export function removeOutputs(place: OutputPlace, paths: readonly string[], findings: FileFindings): void {
  for (const path of paths) {
    attempt(findings, path, 'deleted', () => {
      const absolute = realFilePath(place, path);
      if (checkOutput(place.fs, absolute, path, findings) !== 'absent') place.fs.unlink(absolute);
    });
  }
}

/** Writes files in place, each through a temporary file and rename, and flushes their folders. */
export function writeOutputs(place: OutputPlace, files: readonly OutputFile[], findings: FileFindings): void {
  for (const { path, text } of files) {
    attempt(findings, path, 'written', () => {
      const absolute = realFilePath(place, path);
      const temporary = below(place.top, `${folderOf(path)}/${temporaryName()}`);
      writeNewFile(place.fs, temporary, text);
      moveFile(place.fs, temporary, absolute);
    });
  }
  flushFolders(place, files, findings);
}

/** Moves finished files from the staging folder into place, in order; gives the paths of those that arrived. */
export function moveOutputs(
  place: OutputPlace,
  stagingRoot: string,
  files: readonly OutputFile[],
  findings: FileFindings,
): readonly string[] {
  const written: string[] = [];
  for (const { path } of files) {
    attempt(findings, path, 'put in place', () => {
      const absolute = realFilePath(place, path);
      checkOutput(place.fs, absolute, path, findings);
      renameFile(place.fs, below(stagingRoot, path), absolute);
      written.push(path);
    });
  }
  flushFolders(place, files, findings);
  return written;
}

/** Runs a step for one file, and makes a finding of whatever it throws. */
export function attempt(findings: FileFindings, path: string, verb: string, step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (error instanceof GateError) note(findings, path, finding(error.code, error.message, { path }));
    else {
      const message = `The output file ${shownPath(path)} could not be ${verb}: ${errnoInWords(error)}.`;
      note(findings, path, finding('output_write_failed', message, { path }));
    }
    return false;
  }
}

function note(findings: FileFindings, path: string, trouble: Finding): void {
  if (!findings.has(path)) findings.set(path, trouble);
}

/** The absolute path of an output file, after making sure that no component above it is a link. */
function realFilePath({ fs, top }: OutputPlace, path: string): string {
  ensureRealFolders(fs, top, folderOf(path).split('/'));
  return below(top, path);
}

/** Says what stands at an output path; a link, a folder and the like are findings, as somebody put them there. */
function checkOutput(fs: FileSystem, absolute: string, path: string, findings: FileFindings): 'absent' | 'there' {
  const stats = fs.lstat(absolute);
  if (stats === null) return 'absent';
  if (!stats.isFile()) {
    const message =
      `There was ${kindOf(stats)} at ${shownPath(absolute)} where an output file belongs; ` +
      'find out who put it there, or name another output-directory.';
    note(findings, path, finding('output_path_refused', message, { path }));
  }
  return 'there';
}

function moveFile(fs: FileSystem, from: string, to: string): void {
  try {
    renameFile(fs, from, to);
  } catch (error) {
    removeQuietly(fs, from);
    throw error;
  }
}

function flushFolders({ fs, top }: OutputPlace, files: readonly OutputFile[], findings: FileFindings): void {
  for (const folder of new Set(files.map(({ path }) => folderOf(path)))) {
    // A folder that is not there or not ours has had its findings, one for each of its files.
    if (files.every(({ path }) => folderOf(path) !== folder || findings.has(path))) continue;
    attempt(findings, folder, 'flushed to disk', () => {
      syncFolder(fs, below(top, folder));
    });
  }
}

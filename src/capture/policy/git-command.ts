/**
 * Objects of the workspace's own repository, by `git cat-file --batch`. What git answers is foreign: every object is checked
 * against its id, so all that an attacker could want here is to have something executed. What stands against that:
 * - git is taken from absolute folders of PATH outside of the workspace only, started without a shell, in a folder of ours;
 * - it runs on an empty repository of ours and is given the workspace's object folder only. Configuration, hooks, replacements,
 *   grafts and promisor remotes of the workspace's repository, which could name commands, are never read (nor is it asked who
 *   owns the folder, which git only wants to know because of them);
 * - the configuration of machine and user is left out, and no transport may be used.
 */

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

import { errorText } from '../../base/printable.js';
import { isInside } from '../inside.js';
import { ObjectsUnavailable } from './git-objects.js';

export interface GitPlaces {
  /** Absolute and real; its `.git` is read. */
  readonly workspace: string;
  /** A folder that is there; a fresh one is made below it. */
  readonly temporaryFolder: string;
  /** PATH, or null where it is not set. */
  readonly searchPath: string | null;
}

/** A running `git cat-file --batch`. */
export interface GitProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Why it ended, as a printable predicate; resolves when it has. */
  readonly ended: Promise<string>;
  /** Ends it and removes what was made for it. */
  readonly close: () => void;
}

/** Starts git for a repository of that hash. Throws ObjectsUnavailable where there is no git, or no repository. */
export function startGit(places: GitPlaces, hash: 'sha1' | 'sha256'): GitProcess {
  const objects = objectFolder(places.workspace);
  const folders = searchFolders(places);
  const git = findGit(folders, places.workspace);
  const own = emptyRepository(places.temporaryFolder, hash);
  try {
    const child = spawn(git, ['--no-pager', 'cat-file', '--batch'], {
      cwd: own,
      env: environmentOf(own, objects, folders),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    return processOf(child, own);
  } catch (error) {
    removeFolder(own);
    throw new ObjectsUnavailable(`git cannot be started (${errorText(error)})`, true);
  }
}

function objectFolder(workspace: string): string {
  const folder = join(workspace, '.git');
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status === undefined) throw new ObjectsUnavailable('the workspace holds no git repository', true);
  // A file there leads to a repository elsewhere, which nobody here has a reason to follow.
  if (!status.isDirectory()) throw new ObjectsUnavailable('.git in the workspace is no folder', true);
  return join(folder, 'objects');
}

/** Folders of PATH that a change of the workspace cannot put a program into. */
function searchFolders({ searchPath, workspace }: GitPlaces): readonly string[] {
  return (searchPath ?? '').split(delimiter).filter((folder) => {
    if (!isAbsolute(folder)) return false;
    try {
      return !isInside(workspace, realpathSync.native(folder));
    } catch {
      return false;
    }
  });
}

function findGit(folders: readonly string[], workspace: string): string {
  for (const folder of folders) {
    const path = join(folder, process.platform === 'win32' ? 'git.exe' : 'git');
    try {
      accessSync(path, constants.X_OK);
      if (!isInside(workspace, realpathSync.native(path))) return path;
    } catch {
      // Not here; the next folder may have it.
    }
  }
  throw new ObjectsUnavailable('git is not installed', true);
}

/** A fresh repository without anything in it, mode 0700. */
function emptyRepository(below: string, hash: 'sha1' | 'sha256'): string {
  const folder = realpathSync(mkdtempSync(join(below, 'fail-closed-gate-git-')));
  mkdirSync(join(folder, 'refs'));
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  const extension = hash === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  const version = hash === 'sha256' ? '1' : '0';
  writeFileSync(join(folder, 'config'), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`);
  return folder;
}

function environmentOf(own: string, objects: string, folders: readonly string[]): NodeJS.ProcessEnv {
  return {
    PATH: folders.join(delimiter),
    GIT_DIR: own,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** Most characters of what git says on standard error that a message keeps. */
const MAX_COMPLAINT = 200;

function processOf(child: ChildProcessByStdio<Writable, Readable, Readable>, own: string): GitProcess {
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < MAX_COMPLAINT) complaint += text;
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`git cannot be started (${errorText(error)})`);
    });
    child.once('close', (status, signal) => {
      const said = complaint.trim() === '' ? '' : `: ${errorText(complaint.trim())}`;
      resolve(`git ended with ${status === null ? String(signal) : `status ${String(status)}`}${said}`);
    });
  });
  // A pipe that breaks shows as the end of standard output; unheard, it would end this process.
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    ended,
    close: () => {
      child.kill('SIGKILL');
      child.stdin.destroy();
      child.stdout.destroy();
      child.stderr.destroy();
      removeFolder(own);
    },
  };
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Best effort: it holds nothing, and the runner empties its temporary folder after the job.
  }
}

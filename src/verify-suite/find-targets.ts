import { lstatSync, opendirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';

import { AUDIT_SLICE_PATH, MANIFEST_PATH, RECORDED_INPUTS_PATH } from '../base/bundle.js';
import { MAX_SEARCHED_DEPTH, MAX_SEARCHED_ENTRIES, MAX_VERIFIED_TARGETS } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import type { FoundTarget } from './judge.js';

/**
 * Everything to judge below the paths that the caller gave, in their order, and sorted by name within each. A path itself may be a link:
 * the caller chose it. On the way below it no link is followed. What cannot be looked at is a problem in the list, never left out.
 */
export function findTargets(paths: readonly string[]): { readonly found: readonly FoundTarget[]; readonly links: number } {
  const search = new Search();
  for (const path of paths) search.start(path);
  return { found: search.found, links: search.links };
}

/** Thrown at a limit: what lies beyond it was not looked at, so nothing can be said of all. */
class LimitReached extends Error {}

class Search {
  readonly found: FoundTarget[] = [];
  /** Symbolic links that were met and not followed. */
  links = 0;
  #entries = 0;

  start(path: string): void {
    const before = this.found.length;
    try {
      const status = statSync(path, { throwIfNoEntry: false });
      if (status === undefined) this.#problem(path, 'there is no such file or folder');
      else if (status.isDirectory()) this.#folder(path, 0);
      else if (status.isFile()) this.#add({ path, kind: 'zip' });
      else this.#problem(path, 'it is neither a file nor a folder');
      if (this.found.length === before)
        this.#problem(path, 'there is no bundle, no artifact archive and no docs/runtime in it');
    } catch (thrown) {
      this.found.push({
        path,
        kind: 'problem',
        problem: thrown instanceof LimitReached ? thrown.message : `it cannot be read: ${errorText(thrown)}`,
      });
    }
  }

  #add(target: FoundTarget): void {
    if (this.found.length >= MAX_VERIFIED_TARGETS)
      throw new LimitReached(`there are more than ${String(MAX_VERIFIED_TARGETS)} targets; the others were not looked at`);
    this.found.push(target);
  }

  #problem(path: string, problem: string): void {
    this.#add({ path, kind: 'problem', problem });
  }

  #folder(path: string, depth: number): void {
    const kind = kindOf(path);
    if (kind !== null) {
      this.#add({ path, kind });
      return;
    }
    if (depth === MAX_SEARCHED_DEPTH) {
      this.#problem(path, `it is ${String(depth)} folders deep, and was not looked into`);
      return;
    }
    let entries: readonly Dirent[];
    try {
      entries = this.#entriesOf(path);
    } catch (thrown) {
      if (thrown instanceof LimitReached) throw thrown;
      this.#problem(path, `it cannot be read: ${errorText(thrown)}`);
      return;
    }
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) this.#folder(below, depth + 1);
      else if (entry.isFile() && /\.zip$/i.test(entry.name)) this.#add({ path: below, kind: 'zip' });
    }
  }

  /** Read one by one, so that their number is bounded. */
  #entriesOf(path: string): readonly Dirent[] {
    const entries: Dirent[] = [];
    const directory = opendirSync(path, { bufferSize: 1024 });
    try {
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
        this.#entries += 1;
        if (this.#entries > MAX_SEARCHED_ENTRIES)
          throw new LimitReached(`there are more than ${String(MAX_SEARCHED_ENTRIES)} entries; the others were not looked at`);
        if (entry.isSymbolicLink()) this.links += 1;
        else if (entry.isDirectory() || entry.isFile()) entries.push(entry);
      }
    } finally {
      directory.closeSync();
    }
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  }
}

/** A manifest makes a folder a bundle, and so does what only a bundle has; `docs/runtime` makes it a workspace. */
function kindOf(folder: string): 'bundle' | 'workspace' | null {
  if ([MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH].some((name) => look(join(folder, name)) !== undefined))
    return 'bundle';
  return look(join(folder, 'docs/runtime'))?.isDirectory() === true ? 'workspace' : null;
}

/** What cannot be looked at is not there; the folder itself then says why when it is read. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

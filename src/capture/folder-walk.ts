import { lstatSync, opendirSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { MAX_WALKED_ENTRIES } from '../base/limits.js';
import { errorText } from '../base/printable.js';
import { isInside } from './inside.js';
import type { EvidencePattern } from './pattern.js';

/** What stopped a search before its end. */
export type WalkTrouble =
  | { readonly kind: 'too-many-entries' }
  | { readonly kind: 'outside'; readonly folder: string }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly message: string };

/**
 * Looks for the files that patterns match, within one bound for all of them together: a hostile tree costs bounded time and
 * memory. Links to folders are never followed; a link whose name matches is a match, and whoever reads it judges where it leads.
 */
export class FolderWalk {
  readonly #base: string;
  readonly #root: string;
  #entries = 0;

  /** Both absolute and real: the folder that patterns start at, and the one that no path may leave. */
  constructor(base: string, root: string) {
    this.#base = base;
    this.#root = root;
  }

  /** Paths of all matches, sorted within each folder; stops with what it could not look at. */
  *matches(pattern: EvidencePattern): Generator<string, WalkTrouble | null> {
    if (pattern.literal !== null) {
      if (this.#isThere(pattern.literal)) yield pattern.literal;
      return null;
    }
    const top = this.#top(pattern.folder);
    if (top !== null && typeof top !== 'string') return top;
    const pending = top === null ? [] : [{ path: pattern.folder, real: top, depth: 0 }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const entries = this.#read(folder.path, folder.real);
      if (!Array.isArray(entries)) return entries;
      for (const entry of entries) {
        if (entry.name.startsWith('.') && !pattern.namesDot) continue;
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
        if (!entry.isDirectory()) {
          if (pattern.matches(path)) yield path;
        } else if (folder.depth < pattern.depth) {
          pending.push({ path, real: join(folder.real, entry.name), depth: folder.depth + 1 });
        }
      }
    }
    return null;
  }

  /** A link that leads nowhere is there, and so is what cannot be looked at: whoever reads it says what is wrong. */
  #isThere(path: string): boolean {
    try {
      return lstatSync(join(this.#base, path), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return true;
    }
  }

  /** The real path of the folder that a pattern names outright, null where there is none. */
  #top(folder: string): string | null | WalkTrouble {
    const path = join(this.#base, folder);
    try {
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
      const real = realpathSync.native(path);
      if (!isInside(this.#root, real)) return { kind: 'outside', folder };
      return real;
    } catch (error) {
      return { kind: 'unreadable', folder, message: errorText(error) };
    }
  }

  /** The entries of a folder by name, read one by one so that their number is bounded. */
  #read(folder: string, real: string): Dirent[] | WalkTrouble {
    const entries: Dirent[] = [];
    try {
      const directory = opendirSync(real, { bufferSize: 1024 });
      try {
        for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
          this.#entries += 1;
          if (this.#entries > MAX_WALKED_ENTRIES) return { kind: 'too-many-entries' };
          entries.push(entry);
        }
      } finally {
        directory.closeSync();
      }
    } catch (error) {
      return { kind: 'unreadable', folder, message: errorText(error) };
    }
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  }
}

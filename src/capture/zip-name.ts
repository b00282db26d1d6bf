/** Which entry names an archive may have: only those that name one and the same file on every system. */

import { MAX_ARTIFACT_ENTRIES, MAX_ARTIFACT_PATH_BYTES } from '../base/limits.js';
import { ArchiveRefused, refuseEntry } from './archive-refused.js';

/** An entry name that was checked: relative, with `/`, without the final `/` of a folder. */
export interface EntryName {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

// Control characters, and format characters, which some file systems skip when they compare names.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

/** The name in `raw`; `utf8` is the flag by which an archive says that its names are UTF-8. Throws ArchiveRefused. */
export function readEntryName(raw: Uint8Array, utf8: boolean): EntryName {
  const shown = Buffer.from(raw.subarray(0, MAX_ARTIFACT_PATH_BYTES)).toString('utf8');
  if (raw.length > MAX_ARTIFACT_PATH_BYTES) {
    refuseEntry(shown, `has a path of ${raw.length.toString()} bytes, more than ${MAX_ARTIFACT_PATH_BYTES.toString()}`);
  }
  if (raw.length === 0) throw new ArchiveRefused('it has an entry without a name');
  if (!utf8 && raw.some((byte) => byte > 0x7f)) {
    refuseEntry(shown, 'has a name in no stated encoding, which readers decode differently');
  }
  const name = decodeUtf8(raw) ?? refuseEntry(shown, 'has a name that is not valid UTF-8');
  const kind = name.endsWith('/') ? 'folder' : 'file';
  const path = kind === 'folder' ? name.slice(0, -1) : name;
  assertOneMeaning(name, path);
  return { path, kind };
}

function decodeUtf8(raw: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

function assertOneMeaning(name: string, path: string): void {
  if (INVISIBLE.test(name)) refuseEntry(name, 'has a control or invisible character in its name');
  if (name.includes('\\')) refuseEntry(name, 'has a backslash in its name');
  if (name.startsWith('/')) refuseEntry(name, 'has an absolute path');
  // A drive letter, or a stream of a file on Windows.
  if (name.includes(':')) refuseEntry(name, 'has a colon in its name');
  for (const segment of path.split('/')) {
    if (segment === '') refuseEntry(name, 'has an empty path segment');
    if (segment === '.' || segment === '..') refuseEntry(name, `has the path segment "${segment}"`);
    // Windows drops both, so that two names would be one file.
    if (segment.endsWith('.') || segment.endsWith(' ')) refuseEntry(name, 'has a path segment that ends in a dot or a space');
    if (WINDOWS_DEVICE.test(segment)) refuseEntry(name, 'has a path segment that is a device on Windows');
  }
}

/**
 * Throws ArchiveRefused where two names are one file on some system: the same name twice, also after case folding and Unicode
 * normalisation, or a name that is both a file and a folder. Folders that only paths imply count towards the limit of entries.
 */
export function assertDistinct(names: readonly EntryName[]): void {
  const seen = new Map<string, { readonly path: string; readonly kind: EntryName['kind']; listed: boolean }>();
  for (const { path, kind } of names) {
    for (const folder of foldersAbove(path)) {
      const other = seen.get(foldedName(folder));
      if (other === undefined) seen.set(foldedName(folder), { path: folder, kind: 'folder', listed: false });
      else if (other.kind === 'file') refuseEntry(path, 'lies in a folder that is also a file');
      else if (other.path !== folder)
        refuseEntry(path, 'lies in a folder whose name differs from another one only in its letters');
    }
    const other = seen.get(foldedName(path));
    if (other === undefined) seen.set(foldedName(path), { path, kind, listed: true });
    else if (other.kind !== kind) refuseEntry(path, 'is there both as a file and as a folder');
    else if (other.path !== path) refuseEntry(path, 'has a name that differs from another one only in its letters');
    else if (other.listed) refuseEntry(path, 'is there twice');
    else other.listed = true;
    if (seen.size > MAX_ARTIFACT_ENTRIES) {
      throw new ArchiveRefused(`it has more than ${MAX_ARTIFACT_ENTRIES.toString()} files and folders`);
    }
  }
}

function* foldersAbove(path: string): Generator<string> {
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) yield path.slice(0, slash);
}

/** Names that some file system takes for the same one fold to the same text. */
function foldedName(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

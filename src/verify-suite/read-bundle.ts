import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { MAX_BUNDLE_BYTES, MAX_BUNDLE_DEPTH, MAX_BUNDLE_FILES, MAX_JSON_BYTES } from '../base/limits.js';
import { errorText, printable } from '../base/printable.js';
import { readRegularFile, Unusable } from './read-file.js';

/** Reads all files of a bundle folder, by their paths below it with `/`. Throws Unusable for a link, a FIFO, or what is over a limit. */
export function readBundleFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const visit = (path: string, prefix: string, depth: number): void => {
    if (depth > MAX_BUNDLE_DEPTH) throw new Unusable(`${printable(prefix)} is deeper than ${String(MAX_BUNDLE_DEPTH)} folders`);
    for (const entry of entriesOf(path, prefix)) {
      const name = `${prefix}${entry.name}`;
      const shown = printable(name);
      const full = join(path, entry.name);
      if (entry.isDirectory()) {
        visit(full, `${name}/`, depth + 1);
        continue;
      }
      if (!entry.isFile())
        throw new Unusable(`${shown} is ${entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'}`);
      if (files.size === MAX_BUNDLE_FILES) throw new Unusable(`it has more than ${String(MAX_BUNDLE_FILES)} files`);
      const content = readRegularFile(full, shown, Math.min(MAX_JSON_BYTES, MAX_BUNDLE_BYTES - bytes));
      if (content === null) throw new Unusable(`${shown} is gone, or its name is not UTF-8`);
      bytes += content.length;
      files.set(name, content);
    }
  };
  visit(folder, '', 0);
  return files;
}

function entriesOf(path: string, prefix: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (thrown) {
    throw new Unusable(`${prefix === '' ? 'the folder' : printable(prefix)} cannot be read: ${errorText(thrown)}`);
  }
}

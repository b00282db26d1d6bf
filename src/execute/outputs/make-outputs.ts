import { lchownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { printable } from '../../base/printable.js';

/** Whom a folder belongs to. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Makes the declared output folders that are not there yet, so that an isolated command may write there. `paths` are relative to
 * `workspace`, with `/`; gives their absolute paths. What is made belongs to `owner`, where that is another user than this one. Throws Error
 * where a part of one is a link or a file: it would lead elsewhere.
 */
export function makeOutputs(workspace: string, paths: readonly string[], owner: Owner | null): readonly string[] {
  return paths.map((path) => {
    let folder = workspace;
    for (const name of path.split('/')) {
      if (name === '' || name === '.' || name === '..')
        throw new Error(`the output ${printable(path)} is no path below the workspace`);
      folder = join(folder, name);
      const stats = lstatSync(folder, { throwIfNoEntry: false });
      if (stats === undefined) {
        mkdirSync(folder);
        if (owner !== null) lchownSync(folder, owner.uid, owner.gid);
      } else if (!stats.isDirectory())
        throw new Error(`the output ${printable(path)} leads through something that is no folder`);
    }
    return folder;
  });
}

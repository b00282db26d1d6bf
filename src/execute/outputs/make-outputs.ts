import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { printable } from '../../base/printable.js';

/**
 * Makes the declared output folders that are not there yet, so that an isolated command may write there. `paths` are relative to
 * `workspace`, with `/`; gives their absolute paths. Throws Error where a part of one is a link or a file: it would lead elsewhere.
 */
export function makeOutputs(workspace: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    let folder = workspace;
    for (const name of path.split('/')) {
      if (name === '' || name === '.' || name === '..')
        throw new Error(`the output ${printable(path)} is no path below the workspace`);
      folder = join(folder, name);
      const stats = lstatSync(folder, { throwIfNoEntry: false });
      if (stats === undefined) mkdirSync(folder);
      else if (!stats.isDirectory()) throw new Error(`the output ${printable(path)} leads through something that is no folder`);
    }
    return folder;
  });
}

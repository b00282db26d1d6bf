import { lstatSync } from 'node:fs';
import { join } from 'node:path';

import { readBounded } from '../files.js';
import { repositoryPath, type PolicyFiles, type Presence, type SourceFile } from './source.js';

/** The files as they lie in the workspace; `workspace` is absolute and real. */
export function workTreeFiles(workspace: string): PolicyFiles {
  return {
    commit: null,
    presence: (path) => Promise.resolve(presenceOf(join(workspace, path))),
    read: (path, limit) => Promise.resolve(readFile(workspace, path, limit)),
    close: () => undefined,
  };
}

/** A link that leads nowhere is there. */
function presenceOf(path: string): Presence {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'absent' : 'there';
  } catch {
    return 'unknown';
  }
}

function readFile(workspace: string, path: string, limit: number): SourceFile {
  const parts = repositoryPath(path);
  if (parts === null) return { state: 'refused', message: 'It has no path inside of the workspace.' };
  const file = readBounded(join(workspace, ...parts), workspace, limit);
  return file.state === 'refused' ? { state: 'refused', message: file.message } : file;
}

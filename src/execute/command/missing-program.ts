import { resolve } from 'node:path';

import { findCommand } from '../isolation/find-command.js';

export const MISSING_PROGRAM = 'The program of the command is not there, or may not be run.';

/**
 * Why a program could not be started, as a sentence that does not name it; null where it could, and where only the system knows: Windows
 * looks for names with other endings, and without a PATH each system has folders of its own.
 */
export function missingProgram(name: string, workingDirectory: string, path: string | undefined): string | null {
  if (process.platform === 'win32' || (path === undefined && !name.includes('/'))) return null;
  // A program is started from its working directory, which an empty part of PATH stands for.
  const folders = (path ?? '').split(':').map((folder) => resolve(workingDirectory, folder));
  return findCommand(name, workingDirectory, folders) === null ? MISSING_PROGRAM : null;
}

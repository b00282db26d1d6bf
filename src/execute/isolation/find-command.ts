import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/**
 * The program that a shell would start, absolute: a name with a slash stands for itself, any other is looked up in `path`. null where
 * there is none.
 */
export function findCommand(name: string, workingDirectory: string, path: readonly string[]): string | null {
  if (name.includes('/')) {
    const absolute = isAbsolute(name) ? name : join(workingDirectory, name);
    return isProgram(absolute) ? absolute : null;
  }
  return path.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

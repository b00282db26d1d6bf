/** The environment of an isolated command: an allow-list, never what is left after removing names. */

import { normalize } from 'node:path';

import { variableRefusal } from '../../base/execution.js';
import { printable } from '../../base/printable.js';
import type { Variables } from '../command/run-direct.js';
import { isWithin } from './within.js';

/** A folder in memory, made for the command alone. */
export const ISOLATED_HOME = '/tmp-home';

const PASSED = ['LANG', 'LC_ALL', 'TZ', 'TERM', 'CI'] as const;
const FIXED_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'] as const;

/** Sentences on the variables that the policy wants passed and that must not be. */
export function refusedVariables(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const refusal = variableRefusal(name);
    return refusal === null ? [] : [`The variable ${printable(name, 100)} cannot be passed: it ${refusal}.`];
  });
}

/** `NAME=value` for each variable that the command sees; `folders` are the read-only folders of the system that it has. */
export function isolatedEnvironment(outside: Variables, names: readonly string[], folders: readonly string[]): string[] {
  const variables = new Map<string, string>();
  for (const name of [...PASSED, ...names]) {
    const value = outside[name];
    if (value !== undefined && value !== '' && !value.includes('\0')) variables.set(name, value);
  }
  variables.set('HOME', ISOLATED_HOME);
  variables.set('TMPDIR', '/tmp');
  variables.set('PATH', isolatedPath(outside['PATH'] ?? '', folders).join(':'));
  return [...variables].map(([name, value]) => `${name}=${value}`);
}

/** The folders of PATH that the command has, in the order of the caller; a folder of the workspace is never among them. */
export function isolatedPath(path: string, folders: readonly string[]): string[] {
  // One that goes up again only begins like a folder of the system.
  const isKept = (entry: string): boolean => normalize(entry) === entry && folders.some((folder) => isWithin(entry, folder));
  const kept = path.split(':').filter(isKept);
  return [...new Set([...kept, ...FIXED_PATH])];
}

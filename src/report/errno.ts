import { errorText } from '../base/printable.js';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBUSY', 'another program holds it'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EEXIST', 'something else stands there already'],
  ['EFBIG', 'the file system allows no file of that size'],
  ['EIO', 'the device reports an input/output error'],
  ['EISDIR', 'a folder stands there'],
  ['ELOOP', 'a symbolic link stands there'],
  ['EMFILE', 'this process has too many files open'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['ENFILE', 'the system has too many files open'],
  ['ENOENT', 'a part of the path is not there'],
  ['ENOSPC', 'no space is left on the device'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ETXTBSY', 'another program holds it'],
]);

/** The code of a failed system call, such as `ENOSPC`; null for any other thrown value. */
export function errnoOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  return thrown.code;
}

/** Why a system call failed, in words and with its code, on one printable line. */
export function errnoInWords(thrown: unknown): string {
  const code = errnoOf(thrown);
  const words = code === null ? undefined : WORDS.get(code);
  return code === null || words === undefined ? errorText(thrown) : `${words} (${code})`;
}

/** Whether the disk or the quota is full. */
export function saysFull(thrown: unknown): boolean {
  const code = errnoOf(thrown);
  return code === 'ENOSPC' || code === 'EDQUOT';
}

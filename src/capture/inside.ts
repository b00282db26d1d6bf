import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `root` or lies below it. Both are absolute and real; compared by components, never by prefix. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

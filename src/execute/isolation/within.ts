/** Whether an absolute, normal path is a folder or lies in it; compared with the separator, so that `/ab` is not in `/a`. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

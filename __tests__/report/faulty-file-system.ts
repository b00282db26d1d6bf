import type { FileSystem } from '../../src/report/file-system.js';
import { NODE_FILE_SYSTEM } from '../../src/report/file-system.js';

/** The names of the calls of a FileSystem. */
export type CallName = Exclude<keyof FileSystem, 'isWindows'>;

export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
  /** From 1, over all calls. */
  readonly index: number;
  /** From 1, over the calls of this name. */
  readonly nth: number;
}

/** Carries a call out, or does whatever a test wants instead: throws, does half of it, lets another run go first. */
export type Interceptor = (call: Call, proceed: () => unknown) => unknown;

/** The real file system, with somebody between. */
export function interceptedFileSystem(intercept: Interceptor, base: FileSystem = NODE_FILE_SYSTEM): FileSystem {
  let index = 0;
  const counts = new Map<CallName, number>();
  const around =
    <Args extends readonly unknown[], Result>(name: CallName, call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      index += 1;
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      const outcomes: { readonly result: Result }[] = [];
      intercept({ name, args, index, nth }, () => {
        if (outcomes.length === 0) outcomes.push({ result: call(...args) });
        return outcomes[0]?.result;
      });
      return (outcomes[0] ?? { result: call(...args) }).result;
    };
  return {
    lstat: around('lstat', base.lstat),
    mkdir: around('mkdir', base.mkdir),
    readdir: around('readdir', base.readdir),
    open: around('open', base.open),
    fstat: around('fstat', base.fstat),
    read: around('read', base.read),
    write: around('write', base.write),
    fchmod: around('fchmod', base.fchmod),
    fsync: around('fsync', base.fsync),
    close: around('close', base.close),
    rename: around('rename', base.rename),
    link: around('link', base.link),
    unlink: around('unlink', base.unlink),
    rmdir: around('rmdir', base.rmdir),
    umask: around('umask', base.umask),
    isWindows: base.isWindows,
  };
}

/** An error as node:fs throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}

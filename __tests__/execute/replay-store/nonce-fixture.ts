/** What the tests of the replay store share. */

import { GateError } from '../../../src/base/error.js';
import type { ClaimResult, NonceClaim } from '../../../src/base/replay-store.js';
import { NODE_FILE_SYSTEM, type NonceFileSystem } from '../../../src/execute/replay-store/file-system.js';

export const NEVER = new AbortController().signal;

/** 2026-07-01T00:00:00Z */
export const UNTIL = 1_782_864_000_000;

export const CLAIM: NonceClaim = {
  identity: 'octo',
  action: 'deploy',
  nonce: 'nonce-of-the-tests',
  until: UNTIL,
  requestId: 'local-0123456789abcdef',
};

/** The GateError that a promise is rejected with; any other outcome fails the test. */
export async function gateError(promise: Promise<unknown>): Promise<GateError> {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GateError)) throw new Error('expected a GateError', { cause: thrown });
  return thrown;
}

/** What became of a claim, in one word. */
export async function stateOf(claiming: Promise<ClaimResult>): Promise<ClaimResult['state'] | GateError['code']> {
  return await claiming.then(
    ({ state }) => state,
    (thrown: unknown) => {
      if (thrown instanceof GateError) return thrown.code;
      throw thrown;
    },
  );
}

export type CallName = Exclude<keyof NonceFileSystem, 'isWindows'>;

/** `nth` counts the calls of this name, from 1. */
export type Interceptor = (name: CallName, nth: number, args: readonly unknown[]) => void;

/** The real file system, with somebody before each call. */
export function interceptedFileSystem(intercept: Interceptor): NonceFileSystem {
  const counts = new Map<CallName, number>();
  const around =
    <Args extends readonly unknown[], Result>(name: CallName, call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      intercept(name, nth, args);
      return call(...args);
    };
  const base = NODE_FILE_SYSTEM;
  return {
    lstat: around('lstat', base.lstat),
    mkdir: around('mkdir', base.mkdir),
    readdir: around('readdir', base.readdir),
    open: around('open', base.open),
    fstat: around('fstat', base.fstat),
    read: around('read', base.read),
    write: around('write', base.write),
    fsync: around('fsync', base.fsync),
    close: around('close', base.close),
    unlink: around('unlink', base.unlink),
    userId: around('userId', base.userId),
    isWindows: base.isWindows,
  };
}

/** An error as node:fs throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code });
}

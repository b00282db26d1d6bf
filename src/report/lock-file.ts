/** The text of a lock: who holds the output folder. Locks are foreign text: another program may have written anything. */

import { constants, type Stats } from 'node:fs';

import { GateError } from '../base/error.js';
import { errnoInWords, errnoOf } from './errno.js';
import type { FileSystem } from './file-system.js';
import type { ProcessIdentity } from './process-identity.js';
import { below, kindOf, shownPath } from './real-path.js';

export const LOCK_NAME = '.fail-closed-gate.lock';
/** Names of claims. Whoever holds the lock may remove them: a claim counts only while the lock that it names is in place. */
export const CLAIM_NAME = /^\.fail-closed-gate\.lock-[0-9a-z-]+$/;

/** A whole lock is far smaller, in bytes. */
const MAX_LOCK_BYTES = 4_096;
const MAX_PID = 2 ** 31 - 1;
const TOKEN = /^[0-9a-f]{24}$/;

export interface LockText {
  /** Random: no two locks ever have the same. */
  readonly token: string;
  readonly requestId: string;
  readonly owner: ProcessIdentity;
}

/** What stands at the path of a lock. */
export type LockFile =
  | { readonly state: 'absent' }
  /** Cut off: its maker died over it, or is just writing it. `mark` changes with every write. */
  | { readonly state: 'half'; readonly name: string; readonly mark: string }
  | { readonly state: 'whole'; readonly name: string; readonly mark: string; readonly text: LockText; readonly made: number }
  /** It is there and says nothing that we understand. */
  | { readonly state: 'foreign'; readonly why: string };

/** The content of a lock file. */
export function formatLock({ token, requestId, owner }: LockText): string {
  const { pid, start, boot, pidNamespace, host, platform } = owner;
  const content = { token, request_id: requestId, pid, start, boot, pid_namespace: pidNamespace, host, platform };
  return JSON.stringify(content) + '\n';
}

/**
 * Reads what stands at the path of a lock.
 * Throws GateError `output_path_refused` where that is no regular file, `output_write_failed` where it cannot be read.
 */
export function readLock(fs: FileSystem, path: string): LockFile {
  try {
    const stats = fs.lstat(path);
    if (stats === null) return { state: 'absent' };
    if (!stats.isFile()) {
      throw new GateError(
        'output_path_refused',
        `There is ${kindOf(stats)} at ${shownPath(path)} where the lock file of the output folder belongs; remove it.`,
      );
    }
    return readDescriptor(fs, fs.open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK, 0));
  } catch (error) {
    if (error instanceof GateError) throw error;
    const code = errnoOf(error);
    if (code === 'ENOENT') return { state: 'absent' };
    if (code === 'EACCES' || code === 'EPERM') return { state: 'foreign', why: 'this user may not read it' };
    throw new GateError(
      'output_write_failed',
      `The lock file ${shownPath(path)} cannot be read: ${errnoInWords(error)}.`,
      error,
    );
  }
}

/** What tells one lock from every other; null where there is none, or none that we understand. */
export function markOf(found: LockFile): string | null {
  return found.state === 'half' || found.state === 'whole' ? found.mark : null;
}

/** Where the claim on a dead lock of that name lies. */
export function claimPath(folder: string, { name }: { readonly name: string }): string {
  return below(folder, `${LOCK_NAME}-${name}`);
}

/** The name under which a lock that is still being written can be taken over. */
export function halfName(stats: Stats): string {
  return `half-${String(stats.ino)}-${String(Math.trunc(stats.birthtimeMs))}`;
}

function readDescriptor(fs: FileSystem, descriptor: number): LockFile {
  try {
    const stats = fs.fstat(descriptor);
    const buffer = new Uint8Array(MAX_LOCK_BYTES + 1);
    const length = fs.read(descriptor, buffer);
    if (length > MAX_LOCK_BYTES) return { state: 'foreign', why: 'it is too large for one' };
    const mark = [stats.ino, stats.size, stats.mtimeMs, length].join(':');
    const value = parseJson(Buffer.from(buffer.subarray(0, length)).toString('utf8'));
    if (value === undefined) return { state: 'half', name: halfName(stats), mark };
    const text = asLockText(value);
    if (text === null) return { state: 'foreign', why: 'it holds something else' };
    return { state: 'whole', name: text.token, mark: text.token, text, made: stats.mtimeMs };
  } finally {
    fs.close(descriptor);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No prefix of a lock is valid JSON, so this one is not whole.
    return undefined;
  }
}

function asLockText(value: unknown): LockText | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string | null => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : null;
  };
  const [token, requestId, pid] = [text('token'), text('request_id'), fields.get('pid')];
  const [start, host, platform] = [text('start'), text('host'), text('platform')];
  if (token === null || !TOKEN.test(token) || requestId === null) return null;
  // Ids of 0 and below mean groups of processes, and such a group always answers.
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1 || pid > MAX_PID) return null;
  if (start === null || host === null || platform === null) return null;
  return {
    token,
    requestId,
    owner: { pid, start, boot: text('boot'), pidNamespace: text('pid_namespace'), host, platform },
  };
}

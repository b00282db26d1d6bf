/**
 * The lock of an output folder: one run at a time, and a run that was killed hinders nobody.
 *
 * A lock appears whole (a hard link to a finished file). A dead lock is never deleted to make room: who wants to take it over
 * creates a claim, a lock named after the dead one's token, and such a name can be created once only. The claim then replaces
 * the dead lock by rename. A claim whose maker died is a dead lock itself and is claimed in the same way.
 */

import { GateError } from '../base/error.js';
import { printable } from '../base/printable.js';
import { randomName, removeQuietly, renameFile } from './atomic-file.js';
import type { FileSystem } from './file-system.js';
import { createLock, lockFailure, type LockSetting } from './lock-creation.js';
import { claimPath, LOCK_NAME, markOf, readLock, type LockFile, type LockText } from './lock-file.js';
import { ownIdentity, stateOf } from './process-identity.js';
import { below, shownPath } from './real-path.js';

/** A writer needs microseconds from making a lock to filling it; one that is half-written for longer is dead. */
const HALF_PATIENCE_MS = 1_000;
const HALF_STEP_MS = 50;
const MAX_WAIT_MS = 5_000;
/** Most dead claims upon claims; each is a run that was killed within microseconds of making its claim. */
const MAX_CLAIMS = 1_000;
/** Each further attempt means that another run got on in the meantime. */
const MAX_ATTEMPTS = 100;

export interface Lock {
  /** A sentence for the log where the lock of a dead run was taken over, else null. */
  readonly takenOver: string | null;
  /** Throws GateError `output_locked` unless the lock on disk is this one. */
  readonly requireHeld: () => void;
  /** Removes the lock where it is still this one; throws nothing. */
  readonly release: () => void;
}

type DeadLock = Extract<LockFile, { readonly state: 'half' | 'whole' }>;

/**
 * Takes the lock of an output folder.
 * Throws GateError `output_locked` where another run holds it or that cannot be ruled out, `output_path_refused` where
 * something else than a file stands in its place, `output_write_failed` where the lock cannot be written.
 */
export function acquireLock(setting: LockSetting): Lock {
  const { fs, folder } = setting;
  const text: LockText = { token: randomName(), requestId: setting.requestId, owner: ownIdentity(setting.view) };
  const head = below(folder, LOCK_NAME);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const dead = findDeadLocks(setting, head);
    const [first, last] = [dead[0], dead.at(-1)];
    const path = last === undefined ? head : claimPath(folder, last);
    // Whether what the claim is about is still there: if not, another run finished taking over, and may have ended since.
    const isCurrent = (): boolean => first === undefined || markOf(readLock(fs, head)) === first.mark;
    if (!createLock(setting, path, text, isCurrent)) continue;
    if (first === undefined) return heldLock(fs, head, text.token, null);
    if (!isCurrent()) {
      removeQuietly(fs, path);
      continue;
    }
    replaceHead(fs, path, head);
    const lock = heldLock(fs, head, text.token, describeDead(first));
    lock.requireHeld();
    return lock;
  }
  throw new GateError(
    'output_locked',
    `Too many runs are competing for ${shownPath(head)}; give each an output-directory of its own.`,
  );
}

/** The dead lock and the dead claims on it, in order; empty where the folder is free. Throws where one may be alive. */
function findDeadLocks(setting: LockSetting, head: string): readonly DeadLock[] {
  const dead: DeadLock[] = [];
  for (let path = head; ;) {
    const found = patientRead(setting, path);
    if (found.state === 'absent') return dead;
    requireDead(setting, path, found);
    dead.push(found);
    path = claimPath(setting.folder, found);
    // Forged locks can name each other in a circle.
    if (dead.length > MAX_CLAIMS) throw notUnderstood('there are too many claims on it', head);
  }
}

/** Reads a lock, and waits while it is half-written. */
function patientRead({ fs, view }: LockSetting, path: string): LockFile {
  let found = readLock(fs, path);
  for (let unchanged = 0, all = 0; found.state === 'half' && unchanged < HALF_PATIENCE_MS; all += HALF_STEP_MS) {
    if (all >= MAX_WAIT_MS) return { state: 'foreign', why: 'something keeps writing to it' };
    view.pause(HALF_STEP_MS);
    const next = readLock(fs, path);
    unchanged = markOf(next) === found.mark ? unchanged + HALF_STEP_MS : 0;
    found = next;
  }
  return found;
}

function requireDead(
  setting: LockSetting,
  path: string,
  found: Exclude<LockFile, { readonly state: 'absent' }>,
): asserts found is DeadLock {
  if (found.state === 'half') return;
  if (found.state === 'foreign') throw notUnderstood(found.why, path);
  const { owner, requestId } = found.text;
  const run = `run ${printable(requestId)} (process ${String(owner.pid)} on ${printable(owner.host)})`;
  switch (stateOf(owner, found.made, setting.view)) {
    case 'gone':
      return;
    case 'alive':
      throw new GateError(
        'output_locked',
        `The ${run} is writing to the same output folder and holds ${shownPath(path)}; wait for its end.`,
      );
    case 'unknown':
      throw new GateError(
        'output_locked',
        `The ${run} holds the output folder, and from here it cannot be proved that it has ended; ${byHand(path)}.`,
      );
  }
}

function notUnderstood(why: string, path: string): GateError {
  return new GateError('output_locked', `The output folder has a lock that cannot be understood (${why}); ${byHand(path)}.`);
}

function byHand(path: string): string {
  return `if no run is writing there, remove ${shownPath(path)} by hand`;
}

function replaceHead(fs: FileSystem, claim: string, head: string): void {
  try {
    renameFile(fs, claim, head);
  } catch (error) {
    removeQuietly(fs, claim);
    throw lockFailure(head, error);
  }
}

function heldLock(fs: FileSystem, head: string, token: string, takenOver: string | null): Lock {
  const isHeld = (): boolean => markOf(readLock(fs, head)) === token;
  return {
    takenOver,
    requireHeld: () => {
      if (isHeld()) return;
      throw new GateError(
        'output_locked',
        `The lock ${shownPath(head)} of this run is gone: something removed or replaced it meanwhile.`,
      );
    },
    release: () => {
      try {
        if (isHeld()) fs.unlink(head);
      } catch {
        // What is left is the lock of a dead run once this process has ended.
      }
    },
  };
}

function describeDead(dead: DeadLock): string {
  if (dead.state === 'half') return 'A half-written lock of a dead run was taken over.';
  const { requestId, owner } = dead.text;
  return `The lock of the dead run ${printable(requestId)} (process ${String(owner.pid)}) was taken over.`;
}

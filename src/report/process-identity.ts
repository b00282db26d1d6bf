/** Who holds a lock, and whether that process is provably gone. Doubt counts as alive. */

import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

import { errnoOf } from './errno.js';
import { pause } from './file-system.js';

/** What tells one process from every other one, also after a restart of the machine. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Linux: start in clock ticks since the boot; elsewhere: in milliseconds since 1970-01-01T00:00:00Z. */
  readonly start: string;
  /** Linux only, else null. */
  readonly boot: string | null;
  /** Linux only, else null. */
  readonly pidNamespace: string | null;
  readonly host: string;
  /** The same machine can run two systems under one name (WSL), each with process ids of its own. */
  readonly platform: string;
}

/** `unknown`: from here it cannot be proved that the process has ended. */
export type ProcessState = 'alive' | 'gone' | 'unknown';

/** What is asked of the system about processes. Each may throw. */
export interface ProcessView {
  readonly platform: string;
  readonly pid: number;
  readonly hostname: () => string;
  readonly readText: (path: string) => string;
  readonly readLink: (path: string) => string;
  /** Throws ESRCH where there is no such process. */
  readonly probe: (pid: number) => void;
  /** The start of a process as the system lists it, for systems without /proc; null where that cannot be had. */
  readonly listedStart: (pid: number) => string | null;
  /** Start of this process, milliseconds since 1970-01-01T00:00:00Z. */
  readonly ownStart: () => number;
  /** Milliseconds since 1970-01-01T00:00:00Z at the start of the machine. */
  readonly bootInstant: () => number;
  /** Stops this thread for some milliseconds, so that another process can get on. */
  readonly pause: (milliseconds: number) => void;
}

/** Starts nearer than this count as the same: `ps` says whole seconds. Milliseconds. */
const START_TOLERANCE_MS = 5_000;

export const NODE_PROCESS_VIEW: ProcessView = {
  platform: process.platform,
  pid: process.pid,
  hostname,
  readText: (path) => readFileSync(path, 'utf8'),
  readLink: (path) => readlinkSync(path),
  probe: (pid) => {
    process.kill(pid, 0);
  },
  listedStart: (pid) => {
    // A child process is slow, and needed only where a foreign lock is met: so nothing is imported for it before.
    const text = process.getBuiltinModule('node:child_process').execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
      env: { LC_ALL: 'C', TZ: 'UTC0' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    });
    return text.trim();
  },
  ownStart: () => Math.round(performance.timeOrigin),
  bootInstant: () => Date.now() - uptime() * 1000,
  pause,
};

/** The identity of this process. What cannot be had is null, and then proves nothing. */
export function ownIdentity(view: ProcessView): ProcessIdentity {
  const { pid, platform } = view;
  const host = view.hostname();
  if (platform === 'linux') {
    try {
      return {
        pid,
        start: statFields(view, 'self').start,
        boot: view.readText('/proc/sys/kernel/random/boot_id').trim(),
        pidNamespace: view.readLink('/proc/self/ns/pid'),
        host,
        platform,
      };
    } catch {
      // Without /proc, nothing about other processes can be proved either.
    }
  }
  return { pid, start: String(view.ownStart()), boot: null, pidNamespace: null, host, platform };
}

/** Whether the process that made a lock still runs; `made` is the time of the lock file, in milliseconds since 1970. */
export function stateOf(owner: ProcessIdentity, made: number, view: ProcessView): ProcessState {
  try {
    const here = ownIdentity(view);
    if (owner.host !== here.host || owner.platform !== here.platform) return 'unknown';
    if (here.platform === 'linux') {
      if (owner.boot === null || here.boot === null) return 'unknown';
      // Another machine of the same name has another boot id too, but not a lock that is older than our own boot.
      if (owner.boot !== here.boot) return made < view.bootInstant() ? 'gone' : 'unknown';
      if (owner.pidNamespace !== here.pidNamespace) return 'unknown';
    }
    if (!isRunning(owner.pid, view)) return 'gone';
    return here.platform === 'linux' ? stateByProc(owner, view) : stateByList(owner, view);
  } catch {
    return 'unknown';
  }
}

function isRunning(pid: number, view: ProcessView): boolean {
  try {
    view.probe(pid);
  } catch (error) {
    // EPERM, for one, says that it runs for somebody else.
    if (errnoOf(error) === 'ESRCH') return false;
  }
  return true;
}

function stateByProc(owner: ProcessIdentity, view: ProcessView): ProcessState {
  const { state, start } = statFields(view, String(owner.pid));
  // A zombie has ended; only its parent has not asked for its status yet.
  if (state === 'Z' || state === 'X') return 'gone';
  return start === owner.start ? 'alive' : 'gone';
}

function stateByList(owner: ProcessIdentity, view: ProcessView): ProcessState {
  const text = view.platform === 'win32' ? null : view.listedStart(owner.pid);
  const listed = Date.parse(`${text ?? ''} UTC`);
  const recorded = Number(owner.start);
  if (Number.isNaN(listed) || Number.isNaN(recorded)) return 'unknown';
  return Math.abs(listed - recorded) > START_TOLERANCE_MS ? 'gone' : 'alive';
}

/** State and start of a process from /proc. The name before them may hold spaces and brackets: fields count from its end. */
function statFields(view: ProcessView, pid: string): { readonly state: string; readonly start: string } {
  const text = view.readText(`/proc/${pid}/stat`);
  // A /proc of another process namespace gives ourselves another id: it says nothing about the ids that we see.
  if (pid === 'self' && !text.startsWith(`${String(view.pid)} `)) throw new Error('/proc belongs to other processes');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  if (state === undefined || start === undefined || !/^\d+$/.test(start)) throw new Error('/proc has an unknown format');
  return { state, start };
}

/** Starts a mechanism, hears what its probe reports, and keeps the command waiting inside until it is told to go on. */

import { spawn, type ChildProcess, type IOType } from 'node:child_process';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

import { errorText, printable } from '../../base/printable.js';
import { DESCRIPTOR, PROBE_ENVIRONMENT, type MechanismCommand } from './mechanism.js';
import { hasEnded, onlyChildOf } from './process-tree.js';
import { findProgram, TRUSTED_FOLDERS } from './programs.js';

/** A process that is told apart from every later one. */
export interface FirstProcess {
  readonly id: number;
  readonly start: string;
}

/** How a mechanism ended, as the system and the mechanism itself tell. */
export interface SandboxEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the mechanism says that its command ended with; null where it said nothing. */
  readonly told: number | null;
  /** Whether the probe became the command, or began it. */
  readonly hasBegun: boolean;
}

export interface Sandbox {
  /** What the probe said. */
  readonly report: string;
  /** The first process of the namespace, as it is numbered here. */
  readonly first: FirstProcess;
  /** Lets the command begin. */
  readonly proceed: () => void;
  /** Settles when the mechanism has ended and nobody inside holds its output any more. */
  readonly ended: Promise<SandboxEnd>;
  /** Ends everything inside at once. */
  readonly kill: () => void;
}

const BEGUN = '@begun\n';
const REPORT_END = '\n@end\n';
const MAX_REPORT_CHARACTERS = 4_194_304;
const MAX_COMPLAINT_CHARACTERS = 4_096;
/** A start takes some 20 ms; one that takes this long hangs. */
const PROBE_DEADLINE_MS = 20_000;

/**
 * A sandbox whose command waits, or a printable reason why there is none. Nothing is left running then. `isOneStream`: its standard error
 * goes where its standard output goes.
 */
export async function openSandbox(
  command: MechanismCommand,
  inside: readonly string[],
  isOneStream: boolean,
): Promise<Sandbox | string> {
  // Opened before it starts: Node makes what it opens non-blocking, for the command too, and starting one takes that back.
  const { stdout, stderr } = process;
  const child = begin(command, inside, isOneStream);
  if (typeof child === 'string') return child;
  const failed = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`it could not be started: ${errorText(error)}`));
  });
  const control = socketOf(child, DESCRIPTOR.control);
  if (child.pid === undefined || control === null) return await failed;
  copy(child.stdout, stdout);
  copy(child.stderr, stderr);
  const complaints = collect(socketOf(child, SWAPPED), MAX_COMPLAINT_CHARACTERS);
  const status = collect(socketOf(child, DESCRIPTOR.status), MAX_COMPLAINT_CHARACTERS);
  let hasBegun = false;
  const ended = new Promise<SandboxEnd>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, told: statusIn(status()), hasBegun }));
  });

  const report = await reportOf(control);
  const first = report === null ? null : onlyChildOf(child.pid);
  if (report === null || first === null) {
    child.kill('SIGKILL');
    control.destroy();
    await Promise.race([ended, after(1_000)]);
    const complaint = complaints().trim();
    return complaint === '' ? 'its probe did not report' : printable(complaint.split('\n').at(-1) ?? '');
  }
  control.on('data', (text: string) => {
    hasBegun ||= text.includes(BEGUN);
  });
  const kill = (): void => {
    try {
      if (!hasEnded(first)) process.kill(first.id, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  };
  return { report, first, proceed: () => void control.write('go\n'), ended, kill };
}

/** Standard error is handed over as what it is, because only that is made blocking again, and then changes places with complaints. */
const SWAPPED = DESCRIPTOR.commandErrors;
const SWAP_SCRIPT = `exec 6>&2 2>&${String(SWAPPED)} ${String(SWAPPED)}>&6 6>&-; exec "$@"`;
const JOIN_SCRIPT = `exec 2>&${String(SWAPPED)} ${String(SWAPPED)}>&1; exec "$@"`;

function begin(command: MechanismCommand, inside: readonly string[], isOneStream: boolean): ChildProcess | string {
  const shell = findProgram('sh', TRUSTED_FOLDERS);
  if (shell === null) return 'there is no shell of the system';
  const empty = openSync('/dev/null', 'r');
  try {
    const own = ['ignore', passedOn(1), passedOn(2), 'pipe', 'pipe', command.tellsStatus ? 'pipe' : 'ignore'] as const;
    const script = isOneStream ? JOIN_SCRIPT : SWAP_SCRIPT;
    return spawn(shell, ['-c', script, 'swap', command.program, ...command.args, ...inside], {
      cwd: '/',
      env: PROBE_ENVIRONMENT,
      stdio: [...own, ...covers(empty)],
      // A session of its own: neither Ctrl-C nor a hang-up of the terminal ends it behind our back.
      detached: true,
    });
  } catch (error) {
    return `it could not be started: ${errorText(error)}`;
  } finally {
    closeSync(empty);
  }
}

/** The text up to its last line; null where it ends before, is too long, or does not come in time. */
async function reportOf(control: Socket): Promise<string | null> {
  let text = '';
  control.setEncoding('utf8');
  control.on('error', ignoreReset);
  return await new Promise((resolve) => {
    const timer = setTimeout(() => settle(null), PROBE_DEADLINE_MS);
    const settle = (report: string | null): void => {
      clearTimeout(timer);
      resolve(report);
    };
    control.on('data', (part: string) => {
      text += part;
      if (text.endsWith(REPORT_END)) settle(text);
      else if (text.length > MAX_REPORT_CHARACTERS) settle(null);
    });
    control.once('close', () => settle(null));
  });
}

/**
 * How a command gets one of our outputs. A regular file is not handed in: through /proc/self/fd it could be opened again, and what it
 * holds already be overwritten.
 */
function passedOn(descriptor: number): IOType | number {
  try {
    return fstatSync(descriptor).isFile() ? 'pipe' : descriptor;
  } catch {
    // This process has no such output.
    return 'ignore';
  }
}

/**
 * What this process inherited from its own parent beyond the descriptors of a mechanism would reach the command, and no shell can close
 * it: each becomes `empty`, which is /dev/null.
 */
function covers(empty: number): (number | 'ignore')[] {
  const inherited = new Set(readdirSync('/proc/self/fd').filter(isInherited).map(Number));
  const beyond = DESCRIPTOR.status + 1;
  const count = Math.max(0, Math.max(...inherited) + 1 - beyond);
  return Array.from({ length: count }, (_, index) => (inherited.has(index + beyond) ? empty : 'ignore'));
}

/** Those that Node opened itself are closed when another program starts; flags are octal, 02000000 is O_CLOEXEC. */
function isInherited(name: string): boolean {
  try {
    const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${name}`, 'latin1'))?.[1];
    return flags === undefined || (Number.parseInt(flags, 8) & 0o2000000) === 0;
  } catch {
    // The descriptor that listed the others.
    return false;
  }
}

function socketOf(child: ChildProcess, descriptor: number): Socket | null {
  const stream = child.stdio[descriptor];
  return stream instanceof Socket ? stream : null;
}

/** A process that has ended resets its connections: `close`, which follows, tells enough. */
function ignoreReset(): void {
  // Nothing is left to be done.
}

function copy(from: NodeJS.ReadableStream | null, to: NodeJS.WritableStream): void {
  from?.on('error', ignoreReset).pipe(to, { end: false });
}

function collect(from: NodeJS.ReadableStream | null, most: number): () => string {
  let text = '';
  from?.setEncoding('utf8');
  from?.on('error', ignoreReset);
  from?.on('data', (part: string) => {
    if (text.length < most) text = (text + part).slice(0, most);
  });
  return () => text;
}

function statusIn(text: string): number | null {
  const [, status] = /"exit-code": ?(\d+)/.exec(text) ?? [];
  return status === undefined ? null : Number(status);
}

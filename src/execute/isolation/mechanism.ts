/** What the two mechanisms have in common: a command line that starts a program inside a layout. */

import type { IsolationLimits, Mechanism } from '../../base/execution.js';
import type { Layout } from './layout.js';
import type { OrdinaryUser } from './user.js';

/** The file descriptors that a mechanism is started with; 0 is empty, 1 the output of the command. */
export const DESCRIPTOR = {
  /** What the mechanism itself complains about. */
  complaints: 2,
  /** Both ways: the probe reports there, and is told to go on. */
  control: 3,
  /** Standard error of the command. */
  commandErrors: 4,
  /** Where bubblewrap says, in JSON, how the command ended. */
  status: 5,
} as const;

/** For the programs of a mechanism and its probe; the command gets an environment of its own. */
export const PROBE_ENVIRONMENT = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' } as const;

export interface Setting {
  readonly layout: Layout;
  readonly limits: IsolationLimits;
  readonly user: OrdinaryUser;
  /** Folders in which the programs of a mechanism are looked for. */
  readonly trusted: readonly string[];
}

export interface MechanismCommand {
  readonly mechanism: Mechanism;
  /** Absolute. */
  readonly program: string;
  /** What goes before the program that is to be started inside. */
  readonly args: readonly string[];
  /** Whether what is started inside becomes process 1 there, and has to stay for the others. */
  readonly isFirstProcess: boolean;
  /** The limit of processes that the system is given. */
  readonly processLimit: number;
  /** Whether it says how the command ended, so that its own death is not taken for that. */
  readonly tellsStatus: boolean;
}

/** The command line, or a printable sentence why this mechanism is none here. */
export type MakeCommand = (setting: Setting) => MechanismCommand | string;

/** Beside what the command may have: the first process of the isolation. */
const OWN_PROCESSES = 1;
const MEBIBYTE = 1_048_576;

/** What the system itself is told to allow, beside `others`: processes that it counts too though they are not inside. */
export function processLimit(limits: IsolationLimits, others: number): number {
  return limits.maxProcesses + OWN_PROCESSES + others;
}

/**
 * The most data of one process, in bytes. Coarse: it only keeps one process from taking much before the watch looks again, and leaves
 * room for what a program reserves and never uses.
 */
export function dataLimit(limits: IsolationLimits): number {
  return (2 * limits.maxMemoryMib + 256) * MEBIBYTE;
}

/** Arguments of prlimit(1). */
export function limitArguments(limits: IsolationLimits, processes: number): string[] {
  const data = String(dataLimit(limits));
  return [`--nproc=${String(processes)}:${String(processes)}`, `--data=${data}:${data}`, '--core=0:0'];
}

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
  /** Whether it says how the command ended, so that its own death is not taken for that. */
  readonly tellsStatus: boolean;
}

/** The command line, or a printable sentence why this mechanism is none here. */
export type MakeCommand = (setting: Setting) => MechanismCommand | string;

/** Beside what the command may have: the first process of the isolation. */
const OWN_PROCESSES = 1;
const MEBIBYTE = 1_048_576;

/**
 * The limits that the system itself enforces, for each process. The data limit is coarse: it only keeps one process from taking much
 * before the watch looks again, and leaves room for what a program reserves and never uses.
 */
export function systemLimits(limits: IsolationLimits): { readonly processes: number; readonly dataBytes: number } {
  return { processes: limits.maxProcesses + OWN_PROCESSES, dataBytes: (2 * limits.maxMemoryMib + 256) * MEBIBYTE };
}

/** Arguments of prlimit(1). */
export function limitArguments(limits: IsolationLimits): string[] {
  const { processes, dataBytes } = systemLimits(limits);
  return [
    `--nproc=${String(processes)}:${String(processes)}`,
    `--data=${String(dataBytes)}:${String(dataBytes)}`,
    '--core=0:0',
  ];
}

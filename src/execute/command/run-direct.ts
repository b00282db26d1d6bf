import { spawn, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { isatty } from 'node:tty';

import { notStarted, type CommandOutcome, type CommandPlan } from '../../base/execution.js';
import { errorText, printable } from '../../base/printable.js';
import { passSignals } from './pass-signals.js';
import { refuseCommand } from './refuse-command.js';

/** The variables of this process, or those that a test makes. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Runs a command as a shell would, without one: same input and output, same environment but for the variables whose names are
 * `withheld` (case does not matter), signals passed on. Children that outlive the command are not waited for: input and output are the
 * very files of this process, not pipes that they could hold open. Never throws: what could not be started is an outcome.
 */
export async function runDirect(
  plan: Pick<CommandPlan, 'argv' | 'workingDirectory'>,
  environment: Variables,
  withheld: readonly string[],
): Promise<CommandOutcome> {
  const refusal = refuseCommand(plan.argv);
  if (refusal !== null) return notStarted(refusal, null);
  const [program = '', ...rest] = plan.argv;
  // A missing folder would be told by the system as a missing program.
  if (!isFolder(plan.workingDirectory)) return notStarted('The working directory of the command is no folder.', null);
  const start = performance.now();
  openOutputs();
  const signals = passSignals(isatty(0));
  let child: ChildProcess;
  try {
    child = spawn(program, rest, { cwd: plan.workingDirectory, env: without(environment, withheld), stdio: 'inherit' });
  } catch (error) {
    signals.stop();
    return notStarted(problemOf(program, error), null);
  }
  return await new Promise((resolve) => {
    signals.to((signal) => child.kill(signal));
    child.once('error', (error) => {
      // The same event tells that a signal could not be sent: then the command runs, and its end is still to come.
      if (child.pid !== undefined) return;
      signals.stop();
      resolve(notStarted(problemOf(program, error), null));
    });
    child.once('exit', (code, signal) => {
      signals.stop();
      const durationMs = Math.round(performance.now() - start);
      resolve({ ...endOf(code, signal), durationMs, isolationHeld: null, problem: null });
    });
  });
}

/** State and status from what the system told of an ended process. */
function endOf(code: number | null, signal: NodeJS.Signals | null): Pick<CommandOutcome, 'state' | 'exitStatus' | 'signal'> {
  if (signal === null) return { state: 'exited', exitStatus: code, signal: null };
  return { state: 'signaled', exitStatus: 128 + constants.signals[signal], signal };
}

/**
 * Node makes what it opens non-blocking, for the command too, which may then lose output; starting one takes that back. So what may be
 * used later is opened before.
 */
function openOutputs(): boolean {
  return process.stdout.writable && process.stderr.writable;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function without(environment: Variables, withheld: readonly string[]): Variables {
  const names = new Set(withheld.map((name) => name.toUpperCase()));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())));
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such program (ENOENT)'],
  ['EACCES', 'it is no program that may be run (EACCES)'],
  ['EPERM', 'it is no program that may be run (EPERM)'],
  ['E2BIG', 'its arguments and environment are more than the system takes (E2BIG)'],
  ['ENOTDIR', 'a part of its path is not a folder (ENOTDIR)'],
  ['ELOOP', 'its path is a circle of symbolic links (ELOOP)'],
  ['EAGAIN', 'the system allows no further process (EAGAIN)'],
  ['ENOMEM', 'the system has no memory left (ENOMEM)'],
  ['EMFILE', 'this process has too many files open (EMFILE)'],
]);

function problemOf(program: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return `The command ${printable(program, 100)} was not started: ${REASONS.get(code) ?? errorText(error)}.`;
}

/** Lets the command of a sandbox run, within its limits, to its end. */

import { setTimeout as after } from 'node:timers/promises';

import { notStarted, type CommandOutcome, type IsolationLimits } from '../../base/execution.js';
import { passSignals } from '../command/pass-signals.js';
import { hasEnded, membersOf, residentKib } from './process-tree.js';
import type { FirstProcess, Sandbox, SandboxEnd } from './sandbox.js';

/** How often memory and processes are counted. */
const WATCH_MS = 100;
/** From SIGTERM to SIGKILL. */
const GRACE_MS = 5_000;
/** How long a killed namespace may take to end: its processes may have to write to a slow disk. */
const END_MS = 10_000;
const KILLED = 137;
const TIMED_OUT = 124;

/** Why the command was ended from here. */
interface Intervention {
  readonly state: 'timed-out' | 'signaled';
  readonly exitStatus: number;
  readonly signal: NodeJS.Signals;
  readonly problem: string;
}

/** `tellsStatus`: whether the mechanism says by itself how the command ended. Never throws. */
export async function runIsolated(sandbox: Sandbox, limits: IsolationLimits, tellsStatus: boolean): Promise<CommandOutcome> {
  const { first, kill } = sandbox;
  let intervention: Intervention | null = null;
  const overTime = (signal: 'SIGTERM' | 'SIGKILL'): void => {
    const problem = `It ran longer than ${String(limits.timeoutSeconds)} s, and was ended.`;
    intervention = { state: 'timed-out', exitStatus: TIMED_OUT, signal, problem };
  };
  const start = performance.now();
  const signals = passSignals(false);
  signals.to((signal) => signalMembers(first, signal));
  const watch = setInterval(() => {
    const problem = excess(first, limits);
    if (problem === null || intervention?.state === 'signaled') return;
    intervention = { state: 'signaled', exitStatus: KILLED, signal: 'SIGKILL', problem };
    kill();
  }, WATCH_MS);
  let grace: NodeJS.Timeout | undefined;
  const timeout = setTimeout(() => {
    overTime('SIGTERM');
    signalMembers(first, 'SIGTERM');
    grace = setTimeout(() => {
      overTime('SIGKILL');
      kill();
    }, GRACE_MS);
  }, limits.timeoutSeconds * 1000);
  try {
    sandbox.proceed();
    const end = await sandbox.ended;
    const durationMs = Math.round(performance.now() - start);
    const isOver = await endOf(first, kill);
    return { ...outcomeOf(end, tellsStatus, intervention, isOver), durationMs };
  } finally {
    signals.stop();
    clearInterval(watch);
    clearTimeout(timeout);
    clearTimeout(grace);
  }
}

/** The end that the system tells of a mechanism counts only where the mechanism, if it tells one, tells the same. */
function outcomeOf(
  end: SandboxEnd,
  tellsStatus: boolean,
  intervention: Intervention | null,
  isOver: boolean,
): Omit<CommandOutcome, 'durationMs'> {
  if (intervention !== null) return { ...intervention, isolationHeld: isOver };
  if (!end.hasBegun) return notStarted('The isolation ended before its command began.', false);
  if (end.code !== null && (!tellsStatus || end.told === end.code)) {
    return { state: 'exited', exitStatus: end.code, signal: null, isolationHeld: isOver, problem: null };
  }
  const problem = 'The isolation ended before its command did: something outside of it ended it.';
  return { state: 'signaled', exitStatus: KILLED, signal: end.signal, isolationHeld: false, problem };
}

/** Waits for the first process, which ends after all others. Whether it did. */
async function endOf(first: FirstProcess, kill: () => void): Promise<boolean> {
  const deadline = performance.now() + END_MS;
  while (!hasEnded(first)) {
    if (performance.now() > deadline) return false;
    kill();
    await after(2);
  }
  return true;
}

/** Everything inside but its first process, which only waits for the others. */
function signalMembers(first: FirstProcess, signal: NodeJS.Signals): void {
  if (hasEnded(first)) return;
  for (const { id } of membersOf(first.id)) {
    try {
      if (id !== first.id) process.kill(id, signal);
    } catch {
      // It has ended meanwhile.
    }
  }
}

function excess(first: FirstProcess, limits: IsolationLimits): string | null {
  const members = hasEnded(first) ? [] : membersOf(first.id);
  const threads = members.reduce((sum, member) => sum + (member.id === first.id ? 0 : member.threads), 0);
  if (threads > limits.maxProcesses) {
    return `It had more than ${String(limits.maxProcesses)} processes and threads, and was killed.`;
  }
  return residentKib(members) > limits.maxMemoryMib * 1024
    ? `It used more than ${String(limits.maxMemoryMib)} MiB of memory, and was killed.`
    : null;
}

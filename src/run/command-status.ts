import type { CommandOutcome } from '../base/execution.js';

/** The command was not started after all; the records say why. */
const NOT_STARTED = 203;
/** As programs end that limit the time of others. */
const TIMED_OUT = 124;
/** What has no status, or ended well while the gate did not: no success. */
const TROUBLED = 3;

/** The exit status of the gate after a command (docs/guarded-run.md): its own, 128 and the number of the signal, or never success. */
export function commandStatus({ state, exitStatus }: CommandOutcome, hasTrouble: boolean): number {
  switch (state) {
    case 'not-started':
      return NOT_STARTED;
    case 'timed-out':
      return TIMED_OUT;
    case 'signaled':
      return exitStatus ?? TROUBLED;
    case 'exited':
      return exitStatus === null || (exitStatus === 0 && hasTrouble) ? TROUBLED : exitStatus;
  }
}

/** How it ended, for the audit log and for people. */
export function commandWords({ state, exitStatus, signal }: CommandOutcome): string {
  switch (state) {
    case 'exited':
      return exitStatus === null ? 'exited' : `exited ${String(exitStatus)}`;
    case 'signaled':
      return signal === null ? 'signaled' : `signaled ${signal}`;
    case 'timed-out':
    case 'not-started':
      return state;
  }
}

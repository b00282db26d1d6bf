import { finding, type Finding } from '../base/finding.js';
import { errorText } from '../base/printable.js';
import { GATE_JOB } from '../run/gate-job.js';
import type { Job } from '../run/job.js';
import type { RunningEntry } from '../base/execution.js';
import type { Settings } from '../base/settings.js';
import type { LoadEnforcement } from './capture-port.js';

/** A block of class gate of a guarded run (DESIGN §5). */
const NOT_STARTED = 203;

/** What jobs are loaded from. */
export interface LoadJobs {
  readonly enforcement: LoadEnforcement;
  readonly execution: () => Promise<typeof import('../execution.js')>;
  /** What a command is started from. */
  readonly running: RunningEntry;
}

/**
 * What a command has a run do. Where that cannot be loaded, the gate takes its place with the problem that makes it a block: so there
 * are receipts that say why.
 */
export async function jobOf(
  command: string,
  settings: Settings,
  load: LoadJobs,
): Promise<{ readonly job: Job; readonly problem: Finding | null }> {
  const guards = command === 'run' || settings.command !== null;
  if (command !== 'enforce' && !guards) return { job: GATE_JOB, problem: null };
  try {
    if (!guards) return { job: (await load.enforcement()).enforceJob(), problem: null };
    const { executionPort, runJob } = await load.execution();
    return { job: runJob(executionPort(load.running)), problem: null };
  } catch (thrown) {
    const message = `What ${guards ? 'run' : 'enforce'} needs cannot be loaded: ${errorText(thrown)}.`;
    // Nothing is started then, and the exit status must not be one that a command could have.
    const job = guards ? { ...GATE_JOB, exitStatus: () => NOT_STARTED } : GATE_JOB;
    return { job, problem: finding('internal_error', message) };
  }
}

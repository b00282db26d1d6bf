import { finding, type Finding } from '../base/finding.js';
import { errorText } from '../base/printable.js';
import { GATE_JOB } from '../run/gate-job.js';
import type { Job } from '../run/job.js';
import type { LoadEnforcement } from './capture-port.js';

/**
 * What a command has a run do. Where that cannot be loaded, the gate takes its place with the problem that makes it a block: so there
 * are receipts that say why.
 */
export async function jobOf(
  command: string,
  load: LoadEnforcement,
): Promise<{ readonly job: Job; readonly problem: Finding | null }> {
  if (command !== 'enforce') return { job: GATE_JOB, problem: null };
  try {
    return { job: (await load()).enforceJob(), problem: null };
  } catch (thrown) {
    const message = `What enforce needs cannot be loaded: ${errorText(thrown)}.`;
    return { job: GATE_JOB, problem: finding('internal_error', message) };
  }
}

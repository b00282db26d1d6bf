/**
 * capture → gate → report, in the order of DESIGN §6. Everything outside comes in through ports; whatever a port throws becomes
 * an incident, every incident makes the decision a block, and what stands on disk at the end is always the last decision.
 */

import type { OutputFile } from './base/outcome.js';
import type { Ports, ReportPort } from './ports.js';
import { auditedRequest } from './run/audit-events.js';
import { AuditTrail } from './run/audit-trail.js';
import { beginRun } from './run/begin.js';
import { deliver, replaceAll } from './run/deliver.js';
import { deliveryOf } from './run/delivery.js';
import { GATE_JOB } from './run/gate-job.js';
import type { Job } from './run/job.js';
import type { RunState } from './run/state.js';

/** Runs a job once: the gate, unless another one is given. Gives the exit status of the process; throws nothing. */
export async function run(ports: Ports, job: Job = GATE_JOB): Promise<number> {
  const state = beginRun(ports, job);
  try {
    openFolder(state);
    await capture(state);
    await deliver(state);
    await report(state);
    job.retell(state);
    return job.exitStatus(state);
  } catch (thrown) {
    // Only a fault in this very file or in the pure core can come here. Nothing is left on disk that could say allow.
    state.abandon(thrown);
    return job.command === 'run' && !state.sealed ? 203 : 3;
  } finally {
    state.close();
  }
}

/** Steps 1 and 2: the lock, and files that say block until there is a decision. */
function openFolder(state: RunState): void {
  const { places, job } = state;
  if (places === null) return;
  state.attempt('output_write_failed', () => {
    state.folder = state.ports.output.open(places, state.subject.identity.requestId);
    if (state.folder.takenOver !== null) state.log.info(state.folder.takenOver);
  });
  openAuditLog(state);
  state.attempt('output_write_failed', () => {
    for (const problem of state.folder?.replace(provisionalFiles(state), job.gone) ?? []) state.incident(problem);
  });
}

/** Before anything is replaced: the receipts of the last run say what the log must still hold, and the log learns of this one first. */
function openAuditLog(state: RunState): void {
  state.attempt('audit_log_failed', () => {
    const { folder, subject } = state;
    if (folder === null) return;
    const trail = new AuditTrail(auditedRequest(subject), folder.openAuditLog(state.job.command));
    state.audit = trail;
    if (trail.problem !== null) state.incident(trail.problem);
    trail.note([{ event: 'request_received' }], 'flushed');
  });
}

function provisionalFiles(state: RunState): readonly OutputFile[] {
  try {
    return state.provisionalFiles();
  } catch (thrown) {
    // Yesterday's files go even where no record can be made.
    state.abandon(thrown);
    throw thrown;
  }
}

/** Step 3: what the job decides on. Settings that could not be read as they were meant are none to decide on. */
async function capture(state: RunState): Promise<void> {
  await state.noteInterruption();
  const { places, job } = state;
  if (places === null) return;
  // Each step needs the one before it: without the policy, say, nobody knows what would have to be proved.
  for (const step of job.steps) {
    if (state.blocked) return;
    await step(state, places);
  }
}

/** Step 6: summary and annotations, then step outputs, then the verdict. A failure here is a finding too. */
async function report(state: RunState): Promise<void> {
  const before = state.incidentCount;
  // A second run in a folder that another one holds sets its outputs only.
  const summary = state.subject.settings.summary && !state.lockedOut;
  state.log.startGroup('Report');
  if (summary) await tell(state, 'summary');
  state.log.endGroup();
  await tell(state, 'annotate');
  await tell(state, 'outputs');
  await state.noteInterruption();
  if (state.incidentCount === before) await tell(state, 'verdict');
  if (state.incidentCount === before) return;

  // The world was told something milder than what holds now: write, set and say it again. Annotations cannot be taken back.
  replaceAll(state);
  if (summary) await tell(state, 'summary');
  await tell(state, 'outputs');
  await tell(state, 'verdict');
}

async function tell(state: RunState, step: keyof ReportPort): Promise<void> {
  await state.attemptAsync('report_failed', () => state.ports.report[step](state.outcome, deliveryOf(state)));
}

import { OUTPUT_PATHS, RUN_OUTCOME_PATH, type OutputFile } from '../base/outcome.js';
import type { RunRecord } from '../gate.js';
import type { ExecutionPort } from '../ports.js';
import { claimNonce } from './claim.js';
import { CommandRun } from './command-run.js';
import { findProgram } from './find-program.js';
import { GATE_JOB } from './gate-job.js';
import { prepareIsolation } from './isolate.js';
import type { Job } from './job.js';
import type { RunState } from './state.js';

/** What is added to the exit status of a block where the command was not started: 201, 202 and 203 for 1, 2 and 3 (DESIGN §5). */
const NOT_STARTED = 200;

/** The job of a guarded run: all that the gate does, then the command, or not. One for each run. */
export function runJob(execution: ExecutionPort): Job {
  const run = new CommandRun(execution);
  return {
    ...GATE_JOB,
    command: 'run',
    // The claim stays last: no nonce is used up for a command that cannot be isolated, or is not there.
    steps: [
      ...GATE_JOB.steps.filter((step) => step !== claimNonce),
      async (state) => {
        await prepareIsolation(state, execution);
        findProgram(state, execution);
      },
      claimNonce,
    ],
    paths: [...OUTPUT_PATHS, RUN_OUTCOME_PATH],
    gone: [],
    provisional: (state, reasons) => [...GATE_JOB.provisional(state, reasons), ...fileOf(run.record(state))],
    act: async (state) => {
      await run.act(state);
    },
    runRecord: (state) => run.record(state),
    retell: (state) => {
      run.retell(state);
    },
    exitStatus: (state) => run.exitStatus(state) ?? NOT_STARTED + blockStatus(state),
  };
}

function fileOf(made: RunRecord | null): readonly OutputFile[] {
  return made === null ? [] : [made.file];
}

/** A decision that is no block, and yet nothing was started: a fault of the gate. */
function blockStatus({ outcome }: RunState): number {
  return outcome.exitStatus === 0 ? 3 : outcome.exitStatus;
}

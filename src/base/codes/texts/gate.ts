import type { CodeText } from '../entry.js';
import type { GATE_CODES } from '../gate.js';

/** The texts of `GATE_CODES`. */
export const GATE_TEXTS = {
  not_evaluated: {
    meaning: 'The run has not decided yet, or died before it could.',
    remedy: 'Look at the log of the run, and run it again.',
  },
  check_did_not_run: {
    meaning: 'A required check gave no result, and what did not run proves nothing.',
    remedy: 'Report this as a fault of the gate, with the debug log.',
  },
  command_unknown: {
    meaning: 'There is no such command.',
    remedy: 'Use one of the commands that the documentation lists.',
  },
  input_unknown: {
    meaning: 'An input or option is set that the gate does not have; a misspelt one would otherwise be ignored in silence.',
    remedy: 'Correct the name, or remove it.',
  },
  input_invalid: {
    meaning: 'An input or option has a value that it does not take.',
    remedy: 'Correct the value as the message says.',
  },
  upstream_artifact_unavailable: {
    meaning: 'The artifact service could not be asked for the upstream artifact.',
    remedy: 'Run the job again; on GitHub Enterprise Server, hand the evidence over in the workspace.',
  },
  output_path_refused: {
    meaning: 'The output folder is outside of where the gate may write, or a part of its path is a symbolic link or a file.',
    remedy: 'Use a real folder inside the workspace or the temporary folder of the runner.',
  },
  output_locked: {
    meaning: 'Another run is writing to the same output folder. This one touched no file there.',
    remedy: 'Give each run an output-directory of its own, or wait for the other one.',
  },
  output_write_failed: {
    meaning: 'An output file could not be written.',
    remedy: 'Check free space and permissions of the output folder.',
  },
  audit_log_broken: {
    meaning: 'The audit log is damaged, or does not hold what earlier receipts say that it held. Nothing was appended to it.',
    remedy:
      'Find out who changed it; then move the folders docs/runtime and docs/actions, with the log and the receipts that name it, to a ' +
      'place of their own and run again.',
  },
  audit_log_failed: {
    meaning: 'The audit log could not be read or written, so that the run would leave no trace there.',
    remedy: 'Check free space and permissions of the output folder.',
  },
  bundle_write_failed: {
    meaning: 'The bundle that `--bundle` asks for could not be written.',
    remedy: 'Name a folder that is not there yet, or is empty, in one that may be written to.',
  },
  receipt_upload_failed: {
    meaning: 'The receipts could not be uploaded, so nobody could check them later.',
    remedy: 'Run the job again; where there is no artifact service (GitHub Enterprise Server), set upload-receipts: false.',
  },
  report_failed: {
    meaning: 'The decision could not be reported: a summary, an annotation, an output or the log could not be written.',
    remedy: 'Check free space of the runner, and that what reads the output of the gate reads it to the end.',
  },
  run_interrupted: {
    meaning: 'The run was cancelled before it ended.',
    remedy: 'Run it again.',
  },
  internal_error: {
    meaning: 'The gate itself failed.',
    remedy: 'Run it again with debug logging on, and report the fault.',
  },
} as const satisfies Record<keyof typeof GATE_CODES, CodeText>;

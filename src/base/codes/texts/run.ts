import type { CodeText } from '../entry.js';
import type { RUN_CODES } from '../run.js';

/** The texts of `RUN_CODES`. */
export const RUN_TEXTS = {
  run_command_invalid: {
    meaning: 'There is no command to run, or one that no system could start.',
    remedy: 'Give the command after `--`: its name and its arguments, none with a NUL character.',
  },
  isolation_refused_self_hosted: {
    meaning: 'The decision is warn, and an isolated run on a self-hosted runner is refused.',
    remedy: 'Run it on a runner that GitHub hosts, or set `run.self-hosted: isolate` in the policy.',
  },
  isolation_unavailable: {
    meaning: 'The decision is warn, and the command cannot be isolated here.',
    remedy: 'Install bubblewrap on a Linux runner, or make the decision allow; nothing is ever run less isolated.',
  },
  isolation_lost: {
    meaning: 'The isolation of the command did not hold until its end.',
    remedy: 'Take what the command did as done without isolation; see the log and the outcome record.',
  },
  replay_store_unavailable: {
    meaning: 'The replay store did not say that the nonce of the approval is unused.',
    remedy:
      'Give the job a token with `contents: write`, or see docs/replay-store.md; where the answer was lost, the nonce may be used up.',
  },
} as const satisfies Record<keyof typeof RUN_CODES, CodeText>;

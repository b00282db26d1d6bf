/** Approvals, nonces and commands that were changed. */
import { flip, forged, from, get, listed, replaced } from './changes.mjs';
import { GATE, INPUTS, canonical, digest, read, records, remakeManifest, reseal, write, writeLog } from './seal.mjs';

const OUTCOME = 'docs/runtime/fail_closed_gate_run_outcome.json';

/** Changes the outcome record and makes its hash anew. */
const outcome = (change) =>
  listed((files) => {
    const record = read(files, OUTCOME);
    change(record);
    record.outcome_sha256 = digest(record, 'outcome_sha256');
    write(files, OUTCOME, record);
  });

/** Changes the records of one event, and chains all of them anew. */
const event = (name, change) => (files) => {
  const log = records(files);
  const kept = log.flatMap((record) => (record.event === name ? change(record) : [record]));
  const [first] = log;
  let previous = first.previous_hash;
  const chained = kept.map((record, index) => {
    const placed = { ...record, sequence: first.sequence + index, record_id: `${record.request_id}.${index + 1}` };
    placed.previous_hash = previous;
    previous = digest(placed, 'record_hash');
    return { ...placed, record_hash: previous };
  });
  writeLog(files, chained);
  remakeManifest(files);
};

export const DAMAGED_EXECUTION = [
  ['byte-in-run-outcome', from('guarded-allow', 'One bit of the outcome record is another.', flip(OUTCOME))],
  [
    'run-outcome-edited',
    from('guarded-failed', 'A failure became a success, and its hash was left.', listed(replaced(OUTCOME, ': 7,', ': 0,'))),
  ],
  [
    'run-outcome-rehashed',
    from(
      'guarded-failed',
      'A failure became a success, and the log remembers it.',
      outcome((record) => Object.assign(record, { exit_status: 0 })),
    ),
  ],
  [
    'run-outcome-of-another-command',
    from(
      'guarded-allow',
      'The outcome is that of a command that nobody approved.',
      outcome((record) => Object.assign(record, { command_sha256: 'a'.repeat(64) })),
    ),
  ],
  [
    'run-outcome-unfinished',
    from(
      'guarded-allow',
      'Nobody makes a bundle while the command runs.',
      outcome((record) => Object.assign(record, { state: 'started', exit_status: null, duration_ms: null })),
    ),
  ],
  [
    'run-outcome-of-a-block',
    from(
      'nonce-used',
      'The outcome record of a command that ran lies beside a block.',
      listed((files, other) => files.set(OUTCOME, get(other('guarded-allow'), OUTCOME))),
    ),
  ],
  [
    'run-outcome-removed-and-unlisted',
    from(
      'guarded-allow',
      'A guarded run leaves an outcome record, always.',
      listed((files) => files.delete(OUTCOME)),
    ),
  ],
  [
    'run-outcome-added',
    from(
      'approved-allow',
      'The gate alone starts nothing.',
      listed((files, other) => files.set(OUTCOME, get(other('guarded-allow'), OUTCOME))),
    ),
  ],
  [
    'claim-cut',
    from(
      'guarded-allow',
      'The log does not hold the claim of the nonce.',
      event('nonce_claimed', () => []),
    ),
  ],
  [
    'command-start-cut',
    from(
      'guarded-allow',
      'The command has no start.',
      event('command_intended', () => []),
    ),
  ],
  [
    'command-end-changed',
    from(
      'guarded-failed',
      'The log says another end than the outcome record.',
      event('command_finished', (record) => [{ ...record, outcome: 'exited 0' }]),
    ),
  ],
  [
    'command-on-another-approval',
    from(
      'guarded-allow',
      'The log says that the command rests on another approval.',
      event('command_intended', (record) => [{ ...record, approval_id: 'approval-2' }]),
    ),
  ],
  [
    'nonce-claim-edited',
    from(
      'guarded-allow',
      'The recorded inputs know of no claim.',
      listed((files) => {
        write(files, INPUTS, { ...read(files, INPUTS), nonce_claim: null });
      }),
    ),
  ],
  [
    'isolation-edited',
    from(
      'guarded-isolated',
      'Another mechanism is said to have isolated the command.',
      listed((files) => {
        const inputs = read(files, INPUTS);
        write(files, INPUTS, { ...inputs, isolation: { ...inputs.isolation, mechanism: 'setpriv' } });
      }),
    ),
  ],
  [
    'approver-forged',
    from('approved-allow', 'Somebody else is said to have approved, and every hash was made anew.', (files) => {
      reseal(files, ({ gate }) => {
        gate.approval.approvers[0].identity = 'mallory';
      });
    }),
  ],
  [
    'approval-request-forged',
    from(
      'approved-allow',
      'Another request is said to have been approved, and every hash was made anew: only judging it again tells.',
      (files) => {
        reseal(files, ({ gate }) => {
          gate.approval.request_digest = digest({ request: canonical(read(files, GATE).promotion) });
        });
      },
      forged,
    ),
  ],
];

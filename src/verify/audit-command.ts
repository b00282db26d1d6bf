import type { AuditRecord, RunOutcome } from '../base/generated/records.js';
import { saysOtherwise, type AuditedRun } from './audited-run.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import type { ReadOutcome } from './run-outcome.js';

/** The events that say on which approval they rest. */
export const RESTING_ON_APPROVAL: ReadonlySet<AuditRecord['event']> = new Set([
  'nonce_claim_intended',
  'nonce_claimed',
  'command_intended',
  'command_finished',
]);

/** Checks what the audit log says of the command against the outcome record; notes nothing where there was none. */
export function checkCommandEvents(records: readonly AuditRecord[], run: AuditedRun, list: CheckList): void {
  const own = records.filter(({ event }) => event === 'command_intended' || event === 'command_finished');
  if (run.outcome === null && own.length === 0) return;
  const message = 'The audit log says of the command what the outcome record says, and its start comes behind the receipts.';
  list.made('audit-log-command', message, problems(records, own, run));
}

function problems(records: readonly AuditRecord[], own: readonly AuditRecord[], run: AuditedRun): Problem[] {
  const { outcome, approval } = run;
  if (outcome === null) return [{ message: 'The audit log starts a command, and no outcome record says what became of it.' }];
  const [intended, finished, ...more] = own;
  return [
    ...(more.length > 0 ? [{ message: 'The audit log starts or ends more than one command.' }] : []),
    ...(intended === undefined || intended.event === 'command_intended'
      ? []
      : [{ message: 'The audit log ends a command that it did not start.' }]),
    ...own.flatMap((record) =>
      differing('The command in the audit log rests on another approval.', record.approval_id, approval?.approval_id ?? null),
    ),
    ...(intended === undefined
      ? []
      : differing('The audit log intends another command.', intended.data_hash, outcome.value.command_sha256)),
    ...(outcome.value.started_at === null
      ? abandonedProblems(records, intended, finished)
      : startProblems(records, intended, run)),
    ...(outcome.value.started_at === null ? [] : endProblems(intended, finished, outcome)),
  ];
}

/** An intent without a start: something came between the two, and is the reason of a later decision. */
function abandonedProblems(
  records: readonly AuditRecord[],
  intended: AuditRecord | undefined,
  finished: AuditRecord | undefined,
): Problem[] {
  const isDecidedAnew = records.some(
    ({ event, sequence }) => event === 'decision_made' && intended !== undefined && sequence > intended.sequence,
  );
  return [
    ...(finished === undefined ? [] : [{ message: 'The audit log ends a command that was not started.' }]),
    ...(intended === undefined || isDecidedAnew
      ? []
      : [{ message: 'The audit log intends a command that was not started, and no later decision says why.' }]),
  ];
}

/** The intent comes behind the receipts that stand on disk, and nothing is decided any more behind it. */
function startProblems(records: readonly AuditRecord[], intended: AuditRecord | undefined, run: AuditedRun): Problem[] {
  if (intended === undefined) return [{ message: 'The audit log holds no intent to start the command.' }];
  const { sequence: at } = intended;
  const written = records.findLast(({ event, sequence }) => event === 'receipts_written' && sequence < at);
  return [
    ...saysOtherwise('The intent to start the command', intended, { ...run, code: run.code ?? null }),
    ...differing(
      'The command was intended before the receipts of its decision were written.',
      written?.data_hash ?? null,
      run.actionReceiptSha256,
    ),
    ...(records.some(({ event, sequence }) => event === 'decision_made' && sequence > at)
      ? [{ message: 'Something was decided after the command was started: that cannot have counted for it.' }]
      : []),
  ];
}

function endProblems(intended: AuditRecord | undefined, finished: AuditRecord | undefined, outcome: ReadOutcome): Problem[] {
  const { value, own, earlier } = outcome;
  const isLogLost = value.incidents.some(({ code }) => code === 'audit_log_failed' || code === 'audit_log_broken');
  if (finished === undefined) {
    return value.state === 'started' || isLogLost ? [] : [{ message: 'The audit log does not hold the end of the command.' }];
  }
  return [
    ...(finished.sequence === (intended?.sequence ?? 0) + 1
      ? []
      : [{ message: 'The end of the command does not stand right behind its start.' }]),
    ...(finished.data_hash !== null && earlier.has(finished.data_hash)
      ? []
      : differing('The end of the command is about another outcome record.', finished.data_hash, own)),
    ...differing('The end of the command is another one than that of the outcome record.', finished.outcome, wordsOf(value)),
    ...differing('The end of the command has another reason than the outcome record.', finished.code, value.reason),
    ...(finished.decision === null && finished.action === null
      ? []
      : [{ message: 'The end of a command decides nothing, and names a decision.' }]),
  ];
}

/** How a command ended, as the audit log says it (docs/receipts.md §11). */
function wordsOf({ state, exit_status: status, signal }: RunOutcome): string {
  const more = state === 'exited' ? status : state === 'signaled' ? signal : null;
  return more === null ? state : `${state} ${String(more)}`;
}

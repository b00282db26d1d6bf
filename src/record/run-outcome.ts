import { canonicalOfPlain } from '../base/canonical.js';
import type { GuardedCommand } from '../base/command.js';
import type { CommandOutcome, DeclaredOutput, IsolationReport } from '../base/execution.js';
import { sha256, type Digest } from '../base/digest.js';
import type { Finding } from '../base/finding.js';
import type { RunOutcome } from '../base/generated/records.js';
import { RUN_OUTCOME_PATH, type Outcome, type OutputFile } from '../base/outcome.js';
import { formatUtcTime } from '../base/time.js';
import { findingRecord } from './gate-record.js';
import { jsonText } from './json-text.js';

/** What became of the command so far. Times are milliseconds since 1970-01-01T00:00:00Z. */
export type CommandState = {
  /** When this became so. */
  readonly at: number;
} & (
  | { readonly state: 'not-started'; readonly reason: string | null }
  | { readonly state: 'started'; readonly startedAt: number }
  | {
      readonly state: 'ended';
      readonly startedAt: number;
      readonly outcome: CommandOutcome;
      /** The first thing that went wrong since it was started: a code. */
      readonly reason: string | null;
      readonly outputs: readonly DeclaredOutput[];
    }
);

/** What the outcome record is made of. */
export interface RunFacts {
  readonly requestId: string;
  readonly command: GuardedCommand;
  /** The decision that stands; null before there is one. */
  readonly outcome: Pick<Outcome, 'chain' | 'checked'> | null;
  /** The isolation that stood ready; null where none was needed or could be had. */
  readonly isolation: IsolationReport | null;
  /** What went wrong since the command was started. */
  readonly incidents: readonly Finding[];
  readonly commandState: CommandState;
}

/** The outcome record, its hash, and its file. */
export interface RunRecord {
  readonly record: RunOutcome;
  readonly hash: Digest;
  readonly file: OutputFile;
}

/** Records what became of the command of a guarded run (docs/receipts.md §12). */
export function recordRunOutcome(facts: RunFacts): RunRecord {
  const { requestId, command, outcome, isolation, incidents, commandState: state } = facts;
  const ran = state.state === 'ended' && state.outcome.state !== 'not-started';
  const body = {
    schema: 'fail-closed-gate/run-outcome/v1',
    request_id: requestId,
    created_at: formatUtcTime(state.at),
    action_receipt_sha256: outcome?.chain.actionReceiptSha256 ?? null,
    approval_id: outcome?.checked.approval?.facts.approvalId ?? null,
    command_sha256: command.sha256,
    state: state.state === 'ended' ? state.outcome.state : state.state,
    reason: state.state === 'started' ? null : state.reason,
    isolation: state.state === 'not-started' || isolation === null ? null : isolationRecord(isolation),
    isolation_held: ran ? state.outcome.isolationHeld : null,
    started_at: state.state === 'not-started' ? null : formatUtcTime(state.startedAt),
    duration_ms: ran ? Math.max(0, Math.round(state.outcome.durationMs)) : null,
    exit_status: ran && state.outcome.state === 'exited' ? state.outcome.exitStatus : null,
    signal: ran ? state.outcome.signal : null,
    outputs: state.state === 'ended' ? state.outputs.map((output) => ({ ...output })) : [],
    incidents: incidents.map(findingRecord),
  } satisfies Omit<RunOutcome, 'outcome_sha256'>;
  const hash = sha256(canonicalOfPlain(body));
  const record = { ...body, outcome_sha256: hash };
  return { record, hash, file: { path: RUN_OUTCOME_PATH, text: jsonText(record) } };
}

/** The isolation as records hold it. */
function isolationRecord({ mechanism, verified }: IsolationReport): NonNullable<RunOutcome['isolation']> {
  return { mechanism, verified: [...verified] };
}

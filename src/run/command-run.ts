import type { CommandOutcome, DeclaredOutput } from '../base/execution.js';
import { finding } from '../base/finding.js';
import { errorText } from '../base/printable.js';
import { recordRunOutcome, type AuditEvent, type CommandState, type RunRecord } from '../gate.js';
import type { ExecutionPort, GuardedRequest } from '../ports.js';
import { commandStatus, commandWords } from './command-status.js';
import { guardedRequest } from './guarded-request.js';
import type { RunState } from './state.js';

/** The command of one guarded run: intent, start, outcome. */
export class CommandRun {
  readonly #execution: ExecutionPort;
  #state: CommandState;
  #isEvaluated = false;
  /** The outcome record as it stands on disk. */
  #written: string | null = null;

  constructor(execution: ExecutionPort) {
    this.#execution = execution;
    this.#state = { state: 'not-started', reason: 'not_evaluated', at: execution.now() };
  }

  /** The exit status of the process, once the command was started; null before. */
  exitStatus({ aftermath }: RunState): number | null {
    return this.#state.state === 'ended' ? commandStatus(this.#state.outcome, aftermath.length > 0) : null;
  }

  /** The outcome record as things stand; null where there is no command. */
  record(state: RunState): RunRecord | null {
    const { subject, aftermath, isolation } = state;
    const { settings, identity } = subject;
    if (settings.command === null) return null;
    // Looking at the outcome decides; before the run is there, there is none.
    const outcome = this.#isEvaluated ? state.outcome : null;
    const facts = { requestId: identity.requestId, command: settings.command, outcome, isolation, incidents: aftermath };
    return recordRunOutcome({ ...facts, commandState: this.#state });
  }

  /** Starts the command where the records that stand on disk allow it, and records what became of it. */
  async act(state: RunState): Promise<void> {
    this.#isEvaluated = true;
    const request = guardedRequest(state);
    if (request === null || !this.#intend(state, request)) {
      await state.attemptAsync('internal_error', this.#execution.abandon);
      this.#enter(state, { state: 'not-started', reason: state.outcome.reasons[0] ?? null, at: this.#execution.now() });
      return;
    }
    const startedAt = this.#execution.now();
    // From here on the decision cannot be taken back: what goes wrong is told beside it.
    state.seal();
    const outcome = await this.#start(state, request);
    this.#judge(state, outcome);
    const outputs = await this.#outputs(state, request);
    const reason = state.aftermath[0]?.code ?? null;
    this.#enter(state, { state: 'ended', startedAt, outcome, reason, outputs, at: this.#execution.now() });
    const dataHash = this.record(state)?.hash ?? null;
    this.#note(state, { event: 'command_finished', dataHash, outcome: commandWords(outcome), code: reason });
    // Which limit ended it stands nowhere else; what is an incident is told as one.
    const why = reason === null && outcome.problem !== null ? `. ${outcome.problem}` : '';
    state.log.info(`The command ended: ${commandWords(outcome)}${why}`);
  }

  /** Brings the outcome record up to date with what happened since it was written. */
  retell(state: RunState): void {
    const file = this.record(state)?.file ?? null;
    if (file === null || file.text === this.#written || state.folder === null) return;
    this.#written = file.text;
    state.attempt('output_write_failed', () => {
      // Not removed first: a process that is killed here leaves the record that says `started`.
      for (const problem of state.folder?.put(file) ?? []) state.incident(problem);
    });
  }

  /** Whether the command may be started: not only the decision, all of its records have to stand, and the log has to know of it. */
  #intend(state: RunState, request: GuardedRequest): boolean {
    if (!mayStart(state)) return false;
    const { outcome, incidentCount } = state;
    this.#enter(state, { state: 'started', startedAt: this.#execution.now(), at: this.#execution.now() });
    const facts = { decision: outcome.decision, action: outcome.plan.actionDecision, code: outcome.reasons[0] ?? null };
    this.#note(state, { event: 'command_intended', dataHash: request.command.sha256, ...facts });
    return state.incidentCount === incidentCount && mayStart(state);
  }

  async #start(state: RunState, request: GuardedRequest): Promise<CommandOutcome> {
    try {
      return await this.#execution.start(request, state.isolation);
    } catch (thrown) {
      const problem = `The gate lost its command: ${errorText(thrown)}.`;
      state.incident(finding('internal_error', problem));
      const isolationHeld = state.isolation === null ? null : false;
      // Nobody can say what became of it: it has no status that could be taken for success.
      return { state: 'exited', exitStatus: null, signal: null, durationMs: 0, isolationHeld, problem };
    }
  }

  #judge(state: RunState, { state: ended, isolationHeld, problem }: CommandOutcome): void {
    if (ended === 'not-started') {
      state.incident(finding('run_command_invalid', problem ?? 'The command could not be started.'));
    } else if (state.isolation !== null && isolationHeld !== true) {
      state.incident(finding('isolation_lost', problem ?? 'The isolation did not hold until the end of the command.'));
    }
  }

  async #outputs(state: RunState, request: GuardedRequest): Promise<readonly DeclaredOutput[]> {
    try {
      return await this.#execution.outputs(request);
    } catch (thrown) {
      state.incident(finding('internal_error', `The declared outputs could not be read: ${errorText(thrown)}.`));
      return [];
    }
  }

  #enter(state: RunState, next: CommandState): void {
    this.#state = next;
    this.retell(state);
  }

  #note(state: RunState, event: AuditEvent): void {
    const approvalId = state.checked.approval?.facts.approvalId ?? null;
    state.attempt('audit_log_failed', () => state.audit?.note([{ ...event, approvalId }], 'flushed'));
  }
}

/** The decision is none to stop at, every record of it stands, and nobody cancelled the run; a warning needs its isolation. */
function mayStart({ outcome, staged, written, isolation, folder, ports }: RunState): boolean {
  if (folder === null || ports.interruption.interrupted()) return false;
  if (staged !== outcome || written.length < outcome.files.length) return false;
  return outcome.decision === 'allow' || (outcome.decision === 'warn' && isolation !== null);
}

import type { Code } from '../base/codes/index.js';
import type { Digest } from '../base/digest.js';
import type { Uploaded } from '../base/delivery.js';
import type { Evidence } from '../base/evidence.js';
import type { IsolationReport } from '../base/execution.js';
import { finding, type Finding } from '../base/finding.js';
import type { Checked, Outcome, OutputFile } from '../base/outcome.js';
import type { Policy } from '../base/policy.js';
import type { PolicyGates } from '../base/policy-gates.js';
import type { ReplayStore } from '../base/replay-store.js';
import type { CapturedReceipts } from '../base/receipts.js';
import { errorText } from '../base/printable.js';
import { check, type Judgement, type Subject } from '../gate.js';
import type { Abortable, LogPort, OutputFolder, Places, Ports, WrittenBundle } from '../ports.js';
import type { AuditTrail } from './audit-trail.js';
import { decisionEvents, keyOf } from './audit-events.js';
import { codeOf, incidentOf } from './incident.js';
import type { Job } from './job.js';
import { guardedLog } from './log.js';
import { isPromise, untilAborted } from './until-aborted.js';

/** What one run knows so far, and the one way by which trouble of any kind becomes an incident. */
export class RunState {
  readonly ports: Ports;
  readonly job: Job;
  readonly log: LogPort;
  #subject: Subject;
  readonly places: Places | null;
  folder: OutputFolder | null = null;
  /** null until the log is open, and where it cannot be. */
  audit: AuditTrail | null = null;
  evidence: Evidence | null = null;
  /** sha256 of what was judged, as the audit log names it; null until something was. */
  dataHash: Digest | null = null;
  /** The receipts of another job that were judged, where that is what the run does. */
  receipts: CapturedReceipts | null = null;
  /** The evidence that was judged: what was captured and never came that far is none of a decision's inputs. */
  judged: Evidence | null = null;
  /** The gates that the policy turns on. */
  gates: PolicyGates | null = null;
  #checked: Checked;
  /** Where the nonce of the approval is to be claimed; null where there is none, or none was looked for. */
  store: ReplayStore | null = null;
  /** The outcome whose files stand in the staging folder. */
  staged: Outcome | null = null;
  /** `action_receipt_sha256` of the receipts that the audit log knows to be about to be written. */
  intended: string | null = null;
  written: readonly string[] = [];
  upload: Uploaded | null = null;
  /** The bundle that was written to a folder; null where there is none. */
  bundle: WrittenBundle | null = null;
  #outcome: Outcome | null = null;
  /** The decision that the audit log knows. */
  #noted: string | null = null;
  readonly #incidents: Finding[];
  /** What went wrong after the decision could no longer be taken back. */
  readonly #aftermath: Finding[] = [];
  #sealed = false;
  /** The isolation that stands ready for the command. */
  #isolation: IsolationReport | null = null;
  #interruptionNoted = false;

  constructor(ports: Ports, job: Job, subject: Subject, places: Places | null, incidents: Finding[]) {
    this.ports = ports;
    this.job = job;
    this.#subject = subject;
    this.places = places;
    this.#incidents = incidents;
    this.#checked = check(subject, null, null);
    this.log = guardedLog(ports.log, (problem) => {
      this.incident(problem);
    });
  }

  /** The last decision: made, with its records, from all that is known now. The audit log knows it before there is a record of it. */
  get outcome(): Outcome {
    if (this.#outcome !== null) return this.#outcome;
    const judgement = this.#judgeAndNote();
    this.#outcome = this.job.record(this, judgement);
    return this.#outcome;
  }

  /** A log that cannot be written changes the decision; it takes nothing more then, so that once is enough. */
  #judgeAndNote(): Judgement {
    const judgement = this.job.judge(this);
    // Two troubles of one kind make two decisions: the records of the second must not name what was written of the first.
    const key = `${String(this.#incidents.length)} ${keyOf(judgement)}`;
    if (this.audit === null || key === this.#noted) return judgement;
    const isFirst = this.#noted === null;
    this.#noted = key;
    const before = this.#incidents.length;
    this.attempt('audit_log_failed', () => {
      this.audit?.note(decisionEvents(judgement, this.dataHash, isFirst), 'later');
    });
    return this.#incidents.length === before ? judgement : this.job.judge(this);
  }

  /** The last decision, where nothing happened since that asks for another one. */
  get decided(): Outcome | null {
    return this.#outcome;
  }

  get subject(): Subject {
    return this.#subject;
  }

  /** From now on this policy is in force. */
  usePolicy(policy: Policy, gates: PolicyGates | null): void {
    this.#subject = { ...this.#subject, policy };
    this.gates = gates;
    this.#outcome = null;
  }

  get checked(): Checked {
    return this.#checked;
  }

  set checked(checked: Checked) {
    this.#checked = checked;
    this.#outcome = null;
  }

  get isolation(): IsolationReport | null {
    return this.#isolation;
  }

  set isolation(isolation: IsolationReport | null) {
    this.#isolation = isolation;
    this.#outcome = null;
  }

  get incidentCount(): number {
    return this.#incidents.length + this.#aftermath.length;
  }

  /** What was decided is being done: from now on trouble changes no decision, and is told beside it. */
  seal(): void {
    this.#sealed = true;
  }

  get sealed(): boolean {
    return this.#sealed;
  }

  get aftermath(): readonly Finding[] {
    return this.#aftermath;
  }

  /** Whether something has happened already that nothing can make an allow of. */
  get blocked(): boolean {
    return this.#incidents.length > 0;
  }

  /** Whether another run holds the output folder. */
  get lockedOut(): boolean {
    return this.#incidents.some((one) => one.code === 'output_locked');
  }

  get incidents(): readonly Finding[] {
    return this.#incidents;
  }

  /** Notes trouble; the next look at the outcome decides anew. The same trouble twice is one. */
  incident(found: Finding): void {
    const known = this.#sealed ? this.#aftermath : this.#incidents;
    if (known.some((one) => one.code === found.code && one.message === found.message)) return;
    known.push(found);
    if (!this.#sealed) this.#outcome = null;
  }

  /** The files that stand on disk until there is a decision. */
  provisionalFiles(): readonly OutputFile[] {
    const reason = finding('not_evaluated', 'The run has not decided yet.');
    // What stands against the run already stays said, should it die before it says more.
    const known = this.#incidents.filter((one) => one.code === 'audit_log_broken');
    return this.job.provisional(this, [reason, ...known]);
  }

  /** Runs something that may throw anything; what it throws is an incident, of its own code or of this one. */
  attempt(code: Code, action: () => void): void {
    try {
      action();
    } catch (thrown) {
      this.incident(incidentOf(thrown, code));
    }
  }

  /** The same for what takes time. The first signal ends the wait at once; what comes after it is short and is waited for. */
  async attemptAsync(code: Code, action: (interruption: Abortable) => unknown): Promise<void> {
    const { interruption } = this.ports;
    try {
      const result = action(interruption);
      if (this.#interruptionNoted) await result;
      // What is done has nobody waiting for it, and needs no signal.
      else if (isPromise(result)) await untilAborted(result, interruption.signal);
    } catch (thrown) {
      this.#incidentUnlessAborted(thrown, code);
    }
  }

  /** One stage of the pipeline, as a group of the log. */
  async stage(title: string, code: Code, action: (interruption: Abortable) => unknown): Promise<void> {
    this.log.startGroup(title);
    await this.attemptAsync(code, action);
    this.log.endGroup();
  }

  /** Makes an incident of a signal that came meanwhile; once. */
  async noteInterruption(): Promise<void> {
    try {
      await this.ports.interruption.settle();
    } catch (thrown) {
      this.#incidentUnlessAborted(thrown, 'internal_error');
    }
    if (this.ports.interruption.interrupted()) this.#noteAbort();
  }

  /**
   * For a run whose core failed, so that no record can be made: what stands on disk is then a text that no reader takes for one, and
   * nothing of yesterday.
   */
  abandon(thrown: unknown): void {
    const text = `block: the gate itself failed: ${errorText(thrown)}.\n`;
    this.attempt('output_write_failed', () => this.folder?.replace(this.job.paths.map((path) => ({ path, text }))));
    this.attempt('audit_log_failed', () => this.audit?.note([{ event: 'run_failed', code: 'internal_error' }], 'flushed'));
    this.log.info(text.trimEnd());
  }

  close(): void {
    this.attempt('output_write_failed', () => this.folder?.release());
  }

  /** The first signal ends what is waited for, and is what there is to tell then. */
  #incidentUnlessAborted(thrown: unknown, code: Code): void {
    if (this.ports.interruption.interrupted() && !this.#interruptionNoted) this.#noteAbort();
    else this.incident(incidentOf(thrown, code));
  }

  #noteAbort(): void {
    if (this.#interruptionNoted) return;
    this.#interruptionNoted = true;
    // It was for the command, which has answered it.
    if (this.#sealed && codeOf(this.ports.interruption.signal.reason) === 'run_interrupted') return;
    this.incident(incidentOf(this.ports.interruption.signal.reason, 'run_interrupted'));
  }
}

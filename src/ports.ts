/** Types of everything that `run.ts` needs from outside. Types only: the entries wire the implementations. */

import type { RunIdentity, RuntimeContext } from './base/context.js';
import type { Delivery, Uploaded } from './base/delivery.js';
import type { BundleFacts, BundleFile } from './base/bundle.js';
import type { Digest } from './base/digest.js';
import type { AuditLogLink } from './base/generated/records.js';
import type { AuditHead } from './base/audit.js';
import type { GuardedCommand } from './base/command.js';
import type { CapturedEvidence } from './base/evidence.js';
import type { CommandOutcome, DeclaredOutput, IsolationReport } from './base/execution.js';
import type { Finding } from './base/finding.js';
import type { LoadedPolicy, PolicyGates } from './base/policy-gates.js';
import type { Policy, RunRules } from './base/policy.js';
import type { ReplayStore } from './base/replay-store.js';
import type { Outcome, OutputFile } from './base/outcome.js';
import type { ReceiptsCapture } from './base/receipts.js';
import type { Settings } from './base/settings.js';

/** What the caller asked for. Bad values are findings, and their place is taken by the built-in value. */
export interface Request {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Real, absolute paths of the folders of a run. */
export interface Places {
  readonly workspace: string;
  readonly workingDirectory: string;
  readonly outputDirectory: string;
  /** The real folder above `outputDirectory` that it must not leave: no component below it may be a link. */
  readonly outputRoot: string;
  /** Where `outputDirectory` or `workingDirectory` could not be had as asked for. */
  readonly findings: readonly Finding[];
}

export interface CapturePort {
  readonly request: () => Request;
  /** Reads environment and clock; called once. */
  readonly context: () => RuntimeContext;
  readonly identity: (context: RuntimeContext) => RunIdentity;
  readonly places: (settings: Settings) => Places;
  /**
   * Reads the policy; where there is none to read, gives the built-in floor and loads nothing. Gives a promise only where there is
   * something to wait for.
   */
  readonly policy: (request: PolicyRequest, interruption: Abortable) => LoadedPolicy | Promise<LoadedPolicy>;
  /** Gives a promise only where there is something to wait for. */
  readonly evidence: (request: EvidenceRequest, interruption: Abortable) => CapturedEvidence | Promise<CapturedEvidence>;
  /** Reads the receipts of another job, for `enforce`. Gives a promise only where there is something to wait for. */
  readonly receipts: (request: ReceiptsRequest, interruption: Abortable) => ReceiptsCapture | Promise<ReceiptsCapture>;
}

export interface PolicyRequest {
  readonly settings: Settings;
  readonly places: Places;
  readonly context: RuntimeContext;
}

export interface ReceiptsRequest {
  readonly settings: Settings;
  readonly places: Places;
  readonly context: RuntimeContext;
}

export interface EvidenceRequest {
  readonly settings: Settings;
  readonly places: Places;
  readonly policy: Policy;
  readonly gates: PolicyGates | null;
  readonly context: RuntimeContext;
  readonly identity: RunIdentity;
}

/** The output folder of one run, locked for it. Its methods throw GateError only; problems with single files come as findings. */
export interface OutputFolder {
  /** A sentence for the log where the lock of a dead run was taken over, else null. */
  readonly takenOver: string | null;
  /** Deletes the output files of earlier runs and what stands at `gone`, then writes these in their place, each by rename. */
  readonly replace: (files: readonly OutputFile[], gone?: readonly string[]) => readonly Finding[];
  /** Puts a file in the place of an earlier one by rename: where that fails, the earlier one stays. */
  readonly put: (file: OutputFile) => readonly Finding[];
  /** Writes the files to a staging folder beside their places and flushes them to disk. */
  readonly stage: (files: readonly OutputFile[]) => readonly Finding[];
  /** Absolute path of the staging folder: the files stand there under their relative paths. */
  readonly stagingRoot: string;
  /** Renames the staged files into place, in order; `written` names those that arrived. */
  readonly publish: () => { readonly written: readonly string[]; readonly findings: readonly Finding[] };
  /** Writes further files of the bundle to the staging folder, beside the staged ones; `publish` does not move them. */
  readonly stageBundle: (files: readonly BundleFile[]) => readonly Finding[];
  /**
   * Opens the audit log, once, before anything is replaced. Gives how it stands: a damaged one is no error, but takes no line. The
   * receipts that the command left here before say what it must hold. Throws GateError `audit_log_failed` where it cannot be read.
   */
  readonly openAuditLog: (command: 'gate' | 'enforce' | 'run') => AuditLogFile;
  /** Removes the staging folder and the lock; best effort, nothing is decided by it. */
  readonly release: () => void;
}

/** The audit log of an output folder, as a run found it. */
export interface AuditLogFile {
  /** How the log goes with the receipts that stood there; where it is broken, `head` is what those receipts name. */
  readonly continuity: AuditLogLink['continuity'];
  /** The last record; null for a log without one. */
  readonly head: AuditHead | null;
  /** Why the log is broken: `audit_log_broken`; else null. */
  readonly problem: Finding | null;
  /** sha256 of an unfinished last line, which the first record that is appended has to name; else null. */
  readonly tornLine: Digest | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Appends whole lines, each with its line feed; with `flush` they are on disk when it returns. Throws GateError `audit_log_failed`,
   * and `audit_log_broken` where somebody else wrote to the log meanwhile.
   */
  readonly append: (lines: readonly string[], flush: boolean) => void;
}

/** Where the nonces of approvals are remembered. */
export interface ReplayStorePort {
  /** The store of this place; null where there is none. May throw anything. */
  readonly open: (request: { readonly settings: Settings; readonly context: RuntimeContext }) => Promise<ReplayStore | null>;
}

/** Starts the command of a guarded run. */
export interface ExecutionPort {
  /** Finds what isolates a command here, and sees from inside that it does. Nothing is started. May throw anything. */
  readonly prepare: (request: GuardedRequest) => Promise<PreparedIsolation>;
  /** Why the command could not be started, where that can be seen beforehand: a sentence that shows nothing of it. May throw anything. */
  readonly refusal: (request: GuardedRequest, isolation: IsolationReport | null) => string | null;
  /**
   * Runs the command, in the prepared isolation where there is one, and waits for it. Signals to this process are passed on meanwhile.
   * May throw anything: then nobody can say what became of the command.
   */
  readonly start: (request: GuardedRequest, isolation: IsolationReport | null) => Promise<CommandOutcome>;
  /** Takes down what was prepared, where the command is not started. May throw anything. */
  readonly abandon: () => Promise<void>;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Reads the declared outputs of a run. */
  readonly outputs: (request: GuardedRequest) => Promise<readonly DeclaredOutput[]>;
}

export interface GuardedRequest {
  readonly command: GuardedCommand;
  readonly places: Places;
  readonly rules: RunRules;
  readonly context: RuntimeContext;
}

/** An isolation that stands ready, or a sentence for each way why it is none. */
export type PreparedIsolation =
  { readonly ok: true; readonly report: IsolationReport } | { readonly ok: false; readonly reasons: readonly string[] };

export interface OutputPort {
  /** Throws GateError `output_locked`, `output_path_refused` or `output_write_failed`. */
  readonly open: (places: Places, requestId: string) => OutputFolder;
}

export interface UploadRequest {
  readonly name: string;
  /** Absolute path that the entry names of the archive start at. */
  readonly root: string;
  /** Paths below `root`, with `/`. */
  readonly files: readonly string[];
  readonly retentionDays: number | null;
  readonly context: RuntimeContext;
}

export interface UploadPort {
  /** Throws GateError `receipt_upload_failed`, also when its own deadline has passed. */
  readonly upload: (request: UploadRequest, signal: AbortSignal) => Promise<Uploaded>;
}

/**
 * Step 6 of DESIGN §6, in the order of its methods. Each may throw anything: the run makes `report_failed` of it. A method that is
 * called again has a stricter outcome to tell, which takes the place of what it told before.
 */
export interface ReportPort {
  readonly summary: (outcome: Outcome, delivery: Delivery) => void | Promise<void>;
  readonly annotate: (outcome: Outcome, delivery: Delivery) => void | Promise<void>;
  readonly outputs: (outcome: Outcome, delivery: Delivery) => void | Promise<void>;
  /** The last line of all: the verdict. */
  readonly verdict: (outcome: Outcome, delivery: Delivery) => void | Promise<void>;
}

/** Says what happens. Returns nothing and decides nothing. */
export interface LogPort {
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  readonly info: (line: string) => void;
  /** Shown only where debug logging is on. */
  readonly debug: (line: string) => void;
}

/** What work that takes time is given. To be asked for its signal only then: making one takes time at every start. */
export interface Abortable {
  readonly signal: AbortSignal;
}

/** Signals, unhandled rejections and uncaught errors. The signal is aborted at the first of them; its reason is a GateError. */
export interface InterruptionPort extends Abortable {
  /** Whether there was one of them: what the signal says too. */
  readonly interrupted: () => boolean;
  /** Lets the event loop turn once, so that a signal that came meanwhile is seen. */
  readonly settle: () => Promise<void>;
}

export interface BundlePort {
  /** Makes the files of a bundle. May throw anything. */
  readonly make: (facts: BundleFacts) => Promise<readonly BundleFile[]>;
  /**
   * Writes a bundle to a folder that is not there yet or is empty, whole or not at all. `path` is as the caller gave it, relative to the
   * folder of the process. Throws GateError `bundle_write_failed`.
   */
  readonly write: (path: string, files: readonly BundleFile[]) => Promise<WrittenBundle>;
}

/** A bundle in its folder. */
export interface WrittenBundle {
  /** Takes it away again, where it still stands there. Throws GateError `bundle_write_failed` where that is not possible. */
  readonly remove: () => void;
}

export interface Ports {
  readonly capture: CapturePort;
  readonly output: OutputPort;
  readonly upload: UploadPort;
  readonly bundle: BundlePort;
  readonly replayStore: ReplayStorePort;
  readonly report: ReportPort;
  readonly log: LogPort;
  readonly interruption: InterruptionPort;
  /** Whether receipts are uploaded where the settings say nothing: true in the Action, false on the command line. */
  readonly uploadsByDefault: boolean;
}

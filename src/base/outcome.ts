import type { ApprovalVerdict, NonceAnswer } from './approval.js';
import type { Code, GateId, RuntimeCheck } from './codes/index.js';
import type { RunIdentity, RuntimeContext } from './context.js';
import type { ActionDecision, Decision, Enforcement, ExitStatus, FailureClass, FindingOutcome } from './decision.js';
import type { Digest } from './digest.js';
import type { UpstreamArtifact } from './evidence.js';
import type { IsolationReport } from './execution.js';
import type { Finding } from './finding.js';
import type { ActionPolicy, AuditLogLink, EnforcingRun } from './generated/records.js';
import type { Policy } from './policy.js';
import type { Settings } from './settings.js';

/** Capabilities that a decision allows or isolates (DESIGN §5 "Isolation"). */
export type Capability = 'private_runner' | 'unsafe_payload_fetch' | 'secret_material_access' | 'public_metadata_verification';

export type IsolationMode = 'none' | 'safe_metadata_only' | 'terminated';

/** One row of `actions` in the action policy and receipt (COMPATIBILITY §3). */
export interface ActionRow {
  readonly action: 'continue_runtime' | 'isolate_capability' | 'terminate_runtime';
  readonly target: 'runtime' | Capability;
  readonly status: 'allowed' | 'disabled' | 'terminated';
  readonly reason: string;
}

/** What a decision means for the runtime. */
export interface ActionPlan {
  readonly actionDecision: ActionDecision;
  readonly isolationMode: IsolationMode;
  readonly actions: readonly ActionRow[];
  readonly allowed: readonly Capability[];
  readonly isolated: readonly Capability[];
}

/** One captured file as records name it. */
export interface InputRecord {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Digest;
}

/** What checking established; pure data, made once a run. */
export interface Checked {
  /** All findings, `pass` among them, in the order in which they were made. */
  readonly findings: readonly Finding[];
  /** True only what was proved. */
  readonly checks: Readonly<Record<RuntimeCheck, boolean>>;
  readonly inputs: readonly InputRecord[];
  readonly resultPath: string;
  readonly statusPath: string;
  /** The recorded hashes, where they have the form of one. */
  readonly statusEntryHash: Digest | null;
  readonly resultSha256: Digest | null;
  /** What the hashes prove: null where they do not hold. */
  readonly evidenceProof: 'self-consistent' | 'anchored' | null;
  readonly artifact: UpstreamArtifact | null;
  /** null where the policy asks for no approval, or none was looked at. */
  readonly approval: ApprovalVerdict | null;
  /** What the replay store answered; null where it was not asked, or did not answer. */
  readonly nonceAnswer: NonceAnswer | null;
}

/** One row of the table of gates. */
export interface GateVerdict {
  readonly gate: GateId;
  readonly outcome: FindingOutcome;
  /** Findings that are not `pass`. */
  readonly findings: number;
}

/** The hashes of the chain, in its order. Null is what `enforce` found no proof of; the gate itself has all but the first. */
export interface HashChain {
  readonly statusEntryHash: Digest | null;
  readonly gateEntryHash: Digest | null;
  readonly gateSha256: Digest | null;
  readonly receiptSha256: Digest | null;
  readonly actionEntryHash: Digest;
  readonly actionReceiptSha256: Digest;
}

/** One output file: its path below the output folder, with `/`, and its whole text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** The result of a run: data, from which every renderer and the exit status are made. */
export interface Outcome {
  readonly identity: RunIdentity;
  readonly context: RuntimeContext;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly checked: Checked;
  readonly decision: Decision;
  readonly failureClass: FailureClass;
  readonly enforcement: Enforcement;
  readonly exitStatus: ExitStatus;
  /** Codes, worst first. */
  readonly reasons: readonly Code[];
  /** Findings as the record lists them: worst first, bounded. */
  readonly findings: readonly Finding[];
  readonly gates: readonly GateVerdict[];
  readonly plan: ActionPlan;
  /** What enforces each capability. */
  readonly capabilityEnforcement: ActionPolicy['capability_enforcement'];
  /** Where the audit log stood before the records were made; null where the run could not have one. */
  readonly auditLog: AuditLogLink | null;
  /** The isolation that stood ready for the command; null where none was needed or could be had. */
  readonly isolation: IsolationReport | null;
  /** The run of `enforce` that made the action's records; null where the gate itself makes them. */
  readonly enforcedBy: EnforcingRun | null;
  readonly chain: HashChain;
  /** Those of the command, in the order in which they are put in place: the action receipt is last. */
  readonly files: readonly OutputFile[];
}

/** The output files below the output folder (DESIGN §4), in the order in which they are put in place. */
export const GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json';
export const RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json';
/** What became of the command of a guarded run; `run` alone writes it, and `gate` takes away what an earlier run left. */
export const RUN_OUTCOME_PATH = 'docs/runtime/fail_closed_gate_run_outcome.json';
export const RUNTIME_SUMMARY_PATH = 'docs/runtime/stage356_runtime_summary.txt';
export const ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json';
export const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt';
export const ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json';

export const OUTPUT_PATHS = [
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
  ACTION_POLICY_PATH,
  ACTION_SUMMARY_PATH,
  ACTION_RECEIPT_PATH,
] as const;

/** Those of them that `enforce` replaces. */
export const ACTION_PATHS = [ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH] as const;

/** The audit log below the output folder. It is appended to, and never one of the files that a run replaces. */
export const AUDIT_LOG_PATH = 'docs/runtime/fail_closed_gate_audit_log.jsonl';

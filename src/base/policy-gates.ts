import type { ApprovalVerdict } from './approval.js';
import type { RunIdentity, RuntimeContext } from './context.js';
import type { Evidence, EvidenceSource, SignedEvidence } from './evidence.js';
import type { Finding } from './finding.js';
import type { Policy, TrustedKey } from './policy.js';
import type { Settings } from './settings.js';

/** What the gates that a policy turns on established. */
export interface PolicyChecked {
  readonly findings: readonly Finding[];
  /** Whether trusted keys signed the key status as the policy wants it. */
  readonly keyStatusSigned: boolean;
  /** The keys whose signatures counted, over the key status and over all other evidence, each once. */
  readonly signers: readonly TrustedKey[];
  /** null where the policy asks for no approval. */
  readonly approval: ApprovalVerdict | null;
}

/** The run that asks, for a request that is made from its inputs. */
export interface AskingRun {
  readonly context: RuntimeContext;
  readonly identity: RunIdentity;
  /** The workspace: requests and approvals lie there, wherever the evidence comes from. */
  readonly workspace: EvidenceSource;
}

/** What one run is judged by, for the gates that a policy turns on. */
export interface PolicySubject {
  readonly context: RuntimeContext;
  readonly settings: Settings;
  readonly policy: Policy;
}

/**
 * The gates that only a policy (or an input that asks for one) turns on. They come from a bundle of their own, which a run
 * without a policy never loads.
 */
export interface PolicyGates {
  /** Reads the envelopes that the policy names; touches files. */
  readonly capture: (settings: Settings, policy: Policy, source: EvidenceSource, run: AskingRun) => SignedEvidence;
  /** Judges them, the metadata and the requested action; pure. */
  readonly check: (subject: PolicySubject, evidence: Evidence) => PolicyChecked;
}

/** A policy in force with its gates, or the findings that say why there is none: each a block. */
export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly gates: PolicyGates | null }
  | { readonly ok: false; readonly findings: readonly Finding[] };

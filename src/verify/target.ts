import type { Digest } from '../base/digest.js';
import type { PolicyGates } from '../base/policy-gates.js';

/** Everything of one bundle: each file by its path below it, with `/`. */
export interface BundleTarget {
  readonly kind: 'bundle';
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The records of a folder that the gate writes to, and its evidence where that still lies there. */
export interface WorkspaceTarget {
  readonly kind: 'workspace';
  /** The six records and the audit log, those that are there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that the gate record names, by the paths that it names; those that are there. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
}

export type Target = BundleTarget | WorkspaceTarget;

/** What the verifier brings along. */
export interface Auditor {
  /** The verifier's own clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** What `receipt_sha256` or `action_receipt_sha256` must be, known from elsewhere; null for nothing. */
  readonly expectedSha256: Digest | null;
  /** sha256 of the files of the only keys that anchor evidence; null for whatever the policy of the run trusted. */
  readonly expectedKeys: ReadonlySet<Digest> | null;
  /** The gates that a policy turns on, for replay. */
  readonly gates: PolicyGates;
}

import type { Digest } from '../base/digest.js';
import type { Validator } from '../base/validator.js';
import type { PolicyGates } from '../base/policy-gates.js';
import type { Verification } from '../base/verification.js';
import type { Enforcement } from '../replay.js';
import type { checkApprovalRecord } from './approval-record.js';
import type { checkAuditorsOrder } from './auditors-order.js';
import type { checkRunOutcome, readRunOutcome } from './run-outcome.js';

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
  /** What not every target needs; null where it was not loaded: judging throws `PartsNeeded` then. */
  readonly parts: AuditorParts | null;
}

/** Large, and without use for most bundles: a bundle of the gate alone, whose records replay gives byte for byte, needs none of it. */
export interface AuditorParts {
  /** The gates that a policy turns on, for replay. */
  readonly replayGates: PolicyGates;
  /** What derives a decision of `enforce`. */
  readonly enforcement: Enforcement;
  readonly verifyWorkspace: (target: WorkspaceTarget, auditor: Auditor) => Verification;
  readonly guarded: GuardedParts;
  /** The shapes of the four records, and of what a guarded run adds. */
  readonly validators: RecordValidators;
}

/** What only an approved or a guarded run needs. */
export interface GuardedParts {
  readonly readRunOutcome: typeof readRunOutcome;
  readonly checkRunOutcome: typeof checkRunOutcome;
  readonly checkApprovalRecord: typeof checkApprovalRecord;
  readonly checkAuditorsOrder: typeof checkAuditorsOrder;
}

export interface RecordValidators {
  readonly gateRecord: Validator;
  readonly runtimeReceipt: Validator;
  readonly actionPolicy: Validator;
  readonly actionReceipt: Validator;
  readonly runOutcome: Validator;
}

/** Judging cannot go on without `parts`: nothing is known yet, and it is to be started again with them. */
export class PartsNeeded extends Error {}

/** The parts, where they are loaded. Throws PartsNeeded. */
export function partsOf({ parts }: Auditor): AuditorParts {
  if (parts === null) throw new PartsNeeded('the parts of the auditor are not loaded');
  return parts;
}

import type { Enforcement } from './decision.js';
import type { Digest } from './digest.js';
import type { Settings } from './settings.js';

/** What a mild trouble amounts to where a policy may choose. */
export type Severity = 'warn' | 'block';

/** What a trusted key may vouch for. */
export type KeyPurpose = 'key-status' | 'execution-evidence' | 'beacon-rate' | 'approval' | 'request';

/** Where a gate takes its evidence from: signed envelopes, or what the caller vouches for in the input `metadata`. */
export type EvidenceOrigin = 'signed' | 'metadata';

/** Where a policy was read. */
export interface PolicySource {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  /** The commit that it was read from, 40 or 64 hexadecimal digits; null for the work tree. */
  readonly commit: string | null;
  readonly sha256: Digest;
}

export interface KeyStatusRules {
  /** Oldest age of the evidence, in seconds; null for no limit. */
  readonly maxAge: number | null;
  /** Ids of trusted keys of which `threshold` must have signed the result; null where no signature is wanted. */
  readonly signedBy: readonly string[] | null;
  readonly threshold: number;
  /** Path of the envelope, relative as evidence is; null: that of the result with `.dsse.json` for `.json`. */
  readonly signature: string | null;
  /** The `entry_hash` that the documents must have, known from elsewhere. */
  readonly expectedEntryHash: Digest | null;
}

/** What the two gates over signed evidence have in common. */
export interface SignedGateRules {
  readonly source: EvidenceOrigin;
  /** Patterns of the envelopes, relative as evidence is. */
  readonly evidence: readonly string[];
  readonly requiredEnvironments: readonly string[];
  /** Environments in which the evidence may have been observed; null for any. */
  readonly observedIn: readonly string[] | null;
  /** Oldest age of the evidence, in seconds; null for no limit. */
  readonly maxAge: number | null;
  /** Signatures by different keys that each envelope needs. */
  readonly threshold: number;
}

export interface ExecutionEvidenceRules extends SignedGateRules {
  readonly missingEvidenceAction: Severity;
  readonly minHotSymbolCount: number;
  readonly minUniqueCallPaths: number;
}

export interface BeaconRateRules extends SignedGateRules {
  /** A decimal from 0 to 1 as it was written: a double would not compare exactly. */
  readonly minVerificationRate: string;
  readonly minBeaconCount: number;
  readonly missingBeaconAction: Severity;
  readonly belowThresholdAction: Severity;
  readonly insufficientAction: Severity;
}

export interface ActionRule {
  readonly name: string;
  /** Names of the grants that the action needs. */
  readonly requires: readonly string[];
}

export interface Grant {
  readonly name: string;
  readonly granted: boolean;
  readonly target: string;
  /** Milliseconds since 1970; null for always. */
  readonly validFrom: number | null;
  readonly validUntil: number;
}

export interface ProductionActionRules {
  /** null: the built-in table (COMPATIBILITY §6). */
  readonly actions: readonly ActionRule[] | null;
  readonly grants: readonly Grant[];
}

/** What becomes of the nonce of an approval: `optional` makes a warning of having no store, `off` asks none. */
export type ReplayMode = 'required' | 'optional' | 'off';

export interface ApprovalRules {
  /** Different approvers that must have signed; two keys of one identity count once. */
  readonly threshold: number;
  /** Whether the requester counts as no approver. */
  readonly twoPerson: boolean;
  /** Whether the request must be signed by a key of its requester. */
  readonly signedRequest: boolean;
  /** How far the time of a request may be from that of the run, in either direction, in seconds. */
  readonly clockSkewSeconds: number;
  /** Longest validity of an approval, in seconds; null for no limit. */
  readonly maxValidity: number | null;
  readonly replay: ReplayMode;
}

/** How a guarded run isolates. */
export interface RunRules {
  /** What an isolated run on a self-hosted runner comes to. */
  readonly selfHosted: 'block' | 'isolate';
  /** Longest time of an isolated run, in seconds. */
  readonly timeoutSeconds: number;
  readonly maxProcesses: number;
  readonly maxMemoryMib: number;
  /** Folders that an isolated run may write to, and whose digests are recorded; from the root of the workspace, with `/`. */
  readonly outputs: readonly string[];
  /** Names of further variables that an isolated run sees. */
  readonly passEnvironment: readonly string[];
}

export interface TrustedKey {
  readonly id: string;
  /** Who approves or asks with it; null for a key that does neither. */
  readonly identity: string | null;
  /** Path of the key file, from the root of the workspace. */
  readonly path: string;
  /** The public key, as PEM text. */
  readonly pem: string;
  /** sha256 of the bytes of the key file. */
  readonly sha256: Digest;
  readonly purposes: readonly KeyPurpose[];
  /** Milliseconds since 1970; null for no limit. */
  readonly validFrom: number | null;
  readonly validUntil: number | null;
  readonly revokedAt: number | null;
}

/**
 * The policy in force: built-in floor, policy file and inputs together. Every value is set; of two values for the same thing the
 * stricter one is here.
 */
export interface Policy {
  /** null: there is no policy file, and the built-in floor holds. */
  readonly source: PolicySource | null;
  readonly environment: string | null;
  /** The environments that the policy knows; empty where it lists none. */
  readonly environments: readonly string[];
  /** What a local run amounts to at best. */
  readonly local: Severity;
  readonly enforcement: Enforcement;
  readonly keyStatus: KeyStatusRules;
  /** null for each gate that is not enabled. */
  readonly executionEvidence: ExecutionEvidenceRules | null;
  readonly beaconRate: BeaconRateRules | null;
  readonly productionAction: ProductionActionRules | null;
  readonly approval: ApprovalRules | null;
  readonly run: RunRules;
  readonly trustedKeys: readonly TrustedKey[];
}

/** What holds where no policy says otherwise. */
export const FLOOR: Policy = {
  source: null,
  environment: null,
  environments: [],
  local: 'warn',
  enforcement: 'enforce',
  keyStatus: { maxAge: null, signedBy: null, threshold: 1, signature: null, expectedEntryHash: null },
  executionEvidence: null,
  beaconRate: null,
  productionAction: null,
  approval: null,
  run: {
    selfHosted: 'block',
    timeoutSeconds: 3_600,
    maxProcesses: 256,
    maxMemoryMib: 4_096,
    outputs: [],
    passEnvironment: [],
  },
  trustedKeys: [],
};

/** A policy with what the inputs tighten: of two values for the same thing the stricter one holds (DESIGN §7). */
export function tightened(policy: Policy, settings: Settings): Policy {
  const { maxAge } = policy.keyStatus;
  return {
    ...policy,
    environment: policy.environment ?? settings.environment,
    enforcement: tightenedEnforcement(policy, settings),
    keyStatus: { ...policy.keyStatus, maxAge: smallest(maxAge, settings.maxAge) },
  };
}

/** Without a policy file the input alone says it; beside one, both have to say report-only. */
function tightenedEnforcement({ source, enforcement }: Policy, { enforcement: asked, command }: Settings): Enforcement {
  // A block is never run.
  if (command !== null) return 'enforce';
  if (asked === null) return enforcement;
  return asked === 'report-only' && source === null ? asked : asked === enforcement ? asked : 'enforce';
}

function smallest(left: number | null, right: number | null): number | null {
  return left === null || right === null ? (left ?? right) : Math.min(left, right);
}

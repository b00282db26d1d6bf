import type { Enforcement } from '../../base/decision.js';
import type { Digest } from '../../base/digest.js';
import type { EvidenceOrigin, KeyPurpose, ReplayMode, RunRules, Severity } from '../../base/policy.js';

/** What the two gates over signed evidence have in common. */
export interface SignedGateOptions {
  readonly enabled: boolean | null;
  readonly source: EvidenceOrigin | null;
  readonly evidence: readonly string[] | null;
  readonly requiredEnvironments: readonly string[] | null;
  readonly observedIn: readonly string[] | null;
  readonly maxAge: number | null;
  readonly threshold: number | null;
}

export interface ExecutionEvidenceOptions extends SignedGateOptions {
  readonly missingEvidenceAction: Severity | null;
  readonly minHotSymbolCount: number | null;
  readonly minUniqueCallPaths: number | null;
}

export interface BeaconRateOptions extends SignedGateOptions {
  readonly minVerificationRate: string | null;
  readonly minBeaconCount: number | null;
  readonly missingBeaconAction: Severity | null;
  readonly belowThresholdAction: Severity | null;
  readonly insufficientAction: Severity | null;
}

export interface ActionEntry {
  /** JSON pointer of the item. */
  readonly pointer: string;
  readonly name: string;
  readonly requires: readonly string[];
}

export interface GrantEntry {
  readonly pointer: string;
  readonly name: string;
  readonly granted: boolean;
  readonly target: string;
  readonly validFrom: number | null;
  readonly validUntil: number;
}

export interface KeyEntry {
  readonly pointer: string;
  readonly id: string;
  readonly identity: string | null;
  readonly path: string;
  readonly purposes: readonly KeyPurpose[];
  readonly validFrom: number | null;
  readonly validUntil: number | null;
  readonly revokedAt: number | null;
}

export interface ApprovalOptions {
  readonly enabled: boolean | null;
  readonly threshold: number | null;
  readonly twoPerson: boolean | null;
  readonly signedRequest: boolean | null;
  readonly clockSkew: number | null;
  readonly maxValidity: number | null;
  readonly replay: ReplayMode | null;
}

/** The rules of a guarded run, each null where the file does not have it. */
export type RunOptions = { readonly [Rule in keyof RunRules]: RunRules[Rule] | null };

/** What a policy file says, and nothing else: null for every key that it does not have. */
export interface PolicyDocument {
  readonly environment: string | null;
  readonly environments: readonly string[] | null;
  readonly enforcement: Enforcement | null;
  readonly local: Severity | null;
  readonly keyStatus: {
    readonly maxAge: number | null;
    readonly signedBy: readonly string[] | null;
    readonly threshold: number | null;
    readonly signature: string | null;
    readonly expectedEntryHash: Digest | null;
  };
  readonly executionEvidence: ExecutionEvidenceOptions;
  readonly beaconRate: BeaconRateOptions;
  readonly productionAction: {
    readonly enabled: boolean | null;
    readonly actions: readonly ActionEntry[] | null;
    readonly grants: readonly GrantEntry[] | null;
  };
  readonly approval: ApprovalOptions;
  readonly run: RunOptions;
  readonly trustedKeys: readonly KeyEntry[];
  /** The line of the file, from 1, on which the key at a JSON pointer stands; null where it does not have it. */
  readonly lineOf: (pointer: string) => number | null;
}

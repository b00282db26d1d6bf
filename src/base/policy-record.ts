import type { EffectivePolicy, PolicyFile } from './generated/records.js';
import type {
  ApprovalRules,
  BeaconRateRules,
  ExecutionEvidenceRules,
  Policy,
  ProductionActionRules,
  RunRules,
  SignedGateRules,
} from './policy.js';
import { formatExactUtcTime } from './time.js';

/** Where the policy was read, as records say it; null where there is no policy file. */
export function policyFileRecord({ source }: Policy): PolicyFile | null {
  return source === null ? null : { path: source.path, commit: source.commit, sha256: source.sha256 };
}

/** The policy in force as the gate record holds it: null where neither a policy file nor an input asks for more than the built-in floor. */
export function effectivePolicyRecord(policy: Policy): EffectivePolicy | null {
  const { source, keyStatus, productionAction } = policy;
  return source === null && keyStatus.maxAge === null && productionAction === null ? null : policyInForceRecord(policy);
}

/**
 * The policy in force, the built-in floor too: times in RFC 3339 and exact, ages in seconds, decimals as strings, keys by their digest.
 * Together with the key files it is the whole policy but for its source. Throws RangeError for a time that no text of a policy names.
 */
export function policyInForceRecord(policy: Policy): EffectivePolicy {
  const { keyStatus, productionAction, executionEvidence, beaconRate } = policy;
  return {
    environment: policy.environment,
    environments: [...policy.environments],
    context: { local: policy.local },
    enforcement: policy.enforcement,
    gates: {
      key_status: {
        max_age_seconds: keyStatus.maxAge,
        signed_by: keyStatus.signedBy === null ? null : [...keyStatus.signedBy],
        threshold: keyStatus.threshold,
        signature: keyStatus.signature,
        expected_entry_hash: keyStatus.expectedEntryHash,
      },
      execution_evidence: executionEvidence === null ? null : executionEvidenceRecord(executionEvidence),
      beacon_rate: beaconRate === null ? null : beaconRateRecord(beaconRate),
      production_action: productionAction === null ? null : productionActionRecord(productionAction),
      approval: policy.approval === null ? null : approvalRecord(policy.approval),
    },
    run: runRecord(policy.run),
    trusted_keys: policy.trustedKeys.map(({ id, identity, path, sha256, purposes, validFrom, validUntil, revokedAt }) => ({
      id,
      identity,
      path,
      sha256,
      purposes: [...purposes],
      valid_from: timeOrNull(validFrom),
      valid_until: timeOrNull(validUntil),
      revoked_at: timeOrNull(revokedAt),
    })),
  };
}

function signedGateRecord(
  rules: SignedGateRules,
): Pick<
  NonNullable<EffectivePolicy['gates']['beacon_rate']>,
  'source' | 'evidence' | 'required_environments' | 'observed_in' | 'max_age_seconds' | 'threshold'
> {
  return {
    source: rules.source,
    evidence: [...rules.evidence],
    required_environments: [...rules.requiredEnvironments],
    observed_in: rules.observedIn === null ? null : [...rules.observedIn],
    max_age_seconds: rules.maxAge,
    threshold: rules.threshold,
  };
}

function executionEvidenceRecord(rules: ExecutionEvidenceRules): EffectivePolicy['gates']['execution_evidence'] {
  return {
    ...signedGateRecord(rules),
    missing_evidence_action: rules.missingEvidenceAction,
    min_hot_symbol_count: rules.minHotSymbolCount,
    min_unique_call_paths: rules.minUniqueCallPaths,
  };
}

function beaconRateRecord(rules: BeaconRateRules): EffectivePolicy['gates']['beacon_rate'] {
  return {
    ...signedGateRecord(rules),
    min_verification_rate: rules.minVerificationRate,
    min_beacon_count: rules.minBeaconCount,
    missing_beacon_action: rules.missingBeaconAction,
    below_threshold_action: rules.belowThresholdAction,
    insufficient_action: rules.insufficientAction,
  };
}

function productionActionRecord({ actions, grants }: ProductionActionRules): EffectivePolicy['gates']['production_action'] {
  return {
    actions: actions === null ? null : actions.map(({ name, requires }) => ({ name, requires: [...requires] })),
    grants: grants.map(({ name, granted, target, validFrom, validUntil }) => ({
      name,
      granted,
      target,
      valid_from: timeOrNull(validFrom),
      valid_until: formatExactUtcTime(validUntil),
    })),
  };
}

function approvalRecord(rules: ApprovalRules): EffectivePolicy['gates']['approval'] {
  return {
    threshold: rules.threshold,
    two_person: rules.twoPerson,
    signed_request: rules.signedRequest,
    clock_skew_seconds: rules.clockSkewSeconds,
    max_validity_seconds: rules.maxValidity,
    replay: rules.replay,
  };
}

function runRecord(rules: RunRules): EffectivePolicy['run'] {
  return {
    self_hosted: rules.selfHosted,
    timeout_seconds: rules.timeoutSeconds,
    max_processes: rules.maxProcesses,
    max_memory_mib: rules.maxMemoryMib,
    outputs: [...rules.outputs],
    pass_environment: [...rules.passEnvironment],
  };
}

function timeOrNull(instant: number | null): string | null {
  return instant === null ? null : formatExactUtcTime(instant);
}

import { keyPath } from '../base/bundle.js';
import { canonicalOfPlain } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import type { EffectivePolicy, RecordedInputs } from '../base/generated/records.js';
import {
  FLOOR,
  tightened,
  type ApprovalRules,
  type BeaconRateRules,
  type ExecutionEvidenceRules,
  type KeyPurpose,
  type Policy,
  type PolicySource,
  type ProductionActionRules,
  type RunRules,
  type SignedGateRules,
  type TrustedKey,
} from '../base/policy.js';
import { policyInForceRecord } from '../base/policy-record.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { NotDerivable } from './not-derivable.js';
import { digestOf, digestOrNull, instantOf, instantOrNull } from './read-values.js';

type Gates = EffectivePolicy['gates'];

/**
 * The policy in force, with the key files of the bundle. Throws NotDerivable where a key file is missing or another one, and where the
 * policy does not go with the inputs.
 */
export function policyOf(
  { policy: recorded, policy_file: file }: RecordedInputs,
  files: ReadonlyMap<string, Uint8Array>,
  settings: Settings,
): Policy {
  const { gates } = recorded;
  const policy: Policy = {
    source: sourceOf(file),
    environment: recorded.environment,
    environments: [...recorded.environments],
    local: recorded.context.local,
    enforcement: recorded.enforcement,
    keyStatus: {
      maxAge: gates.key_status.max_age_seconds,
      signedBy: gates.key_status.signed_by === null ? null : [...gates.key_status.signed_by],
      threshold: gates.key_status.threshold,
      signature: gates.key_status.signature,
      expectedEntryHash: digestOrNull(gates.key_status.expected_entry_hash, 'expected-entry-hash of the policy'),
    },
    executionEvidence: gates.execution_evidence === null ? null : executionEvidenceOf(gates.execution_evidence),
    beaconRate: gates.beacon_rate === null ? null : beaconRateOf(gates.beacon_rate),
    productionAction: gates.production_action === null ? null : productionActionOf(gates.production_action),
    approval: gates.approval === null ? null : approvalOf(gates.approval),
    run: runOf(recorded.run),
    trustedKeys: recorded.trusted_keys.map((key) => trustedKeyOf(key, files)),
  };
  requireTightened(policy, settings);
  return policy;
}

function sourceOf(file: RecordedInputs['policy_file']): PolicySource | null {
  if (file === null) return null;
  return { path: file.path, commit: file.commit, sha256: digestOf(file.sha256, 'The sha256 of the policy file') };
}

function signedGateOf(rules: NonNullable<Gates['execution_evidence'] | Gates['beacon_rate']>): SignedGateRules {
  return {
    source: rules.source,
    evidence: [...rules.evidence],
    requiredEnvironments: [...rules.required_environments],
    observedIn: rules.observed_in === null ? null : [...rules.observed_in],
    maxAge: rules.max_age_seconds,
    threshold: rules.threshold,
  };
}

function executionEvidenceOf(rules: NonNullable<Gates['execution_evidence']>): ExecutionEvidenceRules {
  return {
    ...signedGateOf(rules),
    missingEvidenceAction: rules.missing_evidence_action,
    minHotSymbolCount: rules.min_hot_symbol_count,
    minUniqueCallPaths: rules.min_unique_call_paths,
  };
}

function beaconRateOf(rules: NonNullable<Gates['beacon_rate']>): BeaconRateRules {
  return {
    ...signedGateOf(rules),
    minVerificationRate: rules.min_verification_rate,
    minBeaconCount: rules.min_beacon_count,
    missingBeaconAction: rules.missing_beacon_action,
    belowThresholdAction: rules.below_threshold_action,
    insufficientAction: rules.insufficient_action,
  };
}

function productionActionOf({ actions, grants }: NonNullable<Gates['production_action']>): ProductionActionRules {
  return {
    actions: actions === null ? null : actions.map(({ name, requires }) => ({ name, requires: [...requires] })),
    grants: grants.map(({ name, granted, target, valid_from: from, valid_until: until }) => ({
      name,
      granted,
      target,
      validFrom: instantOrNull(from, `valid-from of the grant ${printable(name)}`),
      validUntil: instantOf(until, `valid-until of the grant ${printable(name)}`),
    })),
  };
}

function approvalOf(rules: NonNullable<Gates['approval']>): ApprovalRules {
  return {
    threshold: rules.threshold,
    twoPerson: rules.two_person,
    signedRequest: rules.signed_request,
    clockSkewSeconds: rules.clock_skew_seconds,
    maxValidity: rules.max_validity_seconds,
    replay: rules.replay,
  };
}

function runOf(rules: EffectivePolicy['run']): RunRules {
  return {
    selfHosted: rules.self_hosted,
    timeoutSeconds: rules.timeout_seconds,
    maxProcesses: rules.max_processes,
    maxMemoryMib: rules.max_memory_mib,
    outputs: [...rules.outputs],
    passEnvironment: [...rules.pass_environment],
  };
}

function trustedKeyOf(key: EffectivePolicy['trusted_keys'][number], files: ReadonlyMap<string, Uint8Array>): TrustedKey {
  const { id, path, purposes } = key;
  const what = `the trusted key ${printable(id)}`;
  const digest = digestOf(key.sha256, `The sha256 of ${what}`);
  return {
    ...{ id, identity: key.identity, path, sha256: digest, purposes: purposes.map(purposeOf) },
    pem: pemOf(what, keyPath(digest), digest, files),
    validFrom: instantOrNull(key.valid_from, `valid-from of ${what}`),
    validUntil: instantOrNull(key.valid_until, `valid-until of ${what}`),
    revokedAt: instantOrNull(key.revoked_at, `revoked-at of ${what}`),
  };
}

const PURPOSES: readonly KeyPurpose[] = ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'];

function purposeOf(text: string): KeyPurpose {
  const purpose = PURPOSES.find((known) => known === text);
  if (purpose !== undefined) return purpose;
  throw new NotDerivable(`A trusted key has the purpose ${printable(text)}, which this program does not know.`);
}

function pemOf(what: string, path: string, recorded: string, files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new NotDerivable(`The bundle has no ${path}, which is ${what}.`);
  const computed = sha256(bytes);
  if (computed !== recorded) throw new NotDerivable(`The file of ${what} has the sha256 ${computed}, not ${recorded}.`);
  try {
    // As the policy loader reads a key file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotDerivable(`The file of ${what} is not UTF-8, and no policy takes such a key.`);
  }
}

/**
 * Inputs were applied already, so applying them again changes nothing; but a run that has not read its policy yet enforces whatever is
 * asked. Without a policy file nothing else is in force than the floor, of which the records say nothing, and the guard that an input asks
 * for.
 */
function requireTightened(policy: Policy, settings: Settings): void {
  const base: Policy = policy.source === null ? { ...FLOOR, productionAction: guardOf(policy) } : policy;
  const { enforcement, ...again } = tightened(base, settings);
  const enforced = policy.enforcement === 'enforce' ? 'enforce' : enforcement;
  if (textOf({ ...again, enforcement: enforced }) === textOf(policy)) return;
  const what =
    policy.source === null ? 'is not the built-in floor, and no policy file is recorded' : 'was not tightened by the inputs';
  throw new NotDerivable(`The recorded policy ${what}.`);
}

/** The built-in table without any grant, where it is in force. */
function guardOf({ productionAction }: Policy): ProductionActionRules | null {
  return productionAction === null ? null : { actions: null, grants: [] };
}

function textOf(policy: Policy): string {
  return canonicalOfPlain(policyInForceRecord(policy));
}

import type { Digest } from '../../base/digest.js';
import { finding, type Finding } from '../../base/finding.js';
import {
  FLOOR,
  tightened,
  type ApprovalRules,
  type BeaconRateRules,
  type ExecutionEvidenceRules,
  type Grant,
  type Policy,
  type PolicySource,
  type ProductionActionRules,
  type RunRules,
  type SignedGateRules,
  type TrustedKey,
} from '../../base/policy.js';
import type { Settings } from '../../base/settings.js';
import { BUILT_IN } from './built-in.js';
import type { GrantEntry, KeyEntry, PolicyDocument, SignedGateOptions } from './document.js';
import { checkInputs } from './inputs.js';

/** A policy, or every finding that says why there is none. */
export type EffectivePolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly findings: readonly Finding[] };

/** A key file as it was read from where the policy was. */
export type KeyFile =
  { readonly ok: true; readonly pem: string; readonly sha256: Digest } | { readonly ok: false; readonly finding: Finding };

/** Reads a key file; `path` is from the root of the workspace. */
export type ReadKey = (path: string) => KeyFile | Promise<KeyFile>;

/**
 * The policy that a document states, every value set, before any input. Reads the key files that it names, one after the other; all
 * that is wrong with them comes at once.
 */
export async function effectivePolicy(
  document: PolicyDocument,
  source: PolicySource,
  readKey: ReadKey,
): Promise<EffectivePolicy> {
  const { environment, environments, local, enforcement, keyStatus } = document;
  const { keys, findings } = await readKeys(document, source, readKey);
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    policy: {
      source,
      environment,
      environments: environments ?? FLOOR.environments,
      local: local ?? FLOOR.local,
      enforcement: enforcement ?? FLOOR.enforcement,
      keyStatus: { ...keyStatus, threshold: keyStatus.threshold ?? FLOOR.keyStatus.threshold },
      executionEvidence: executionEvidenceRules(document),
      beaconRate: beaconRateRules(document),
      productionAction: productionActionRules(document),
      approval: approvalRules(document),
      run: runRules(document),
      trustedKeys: keys,
    },
  };
}

/**
 * The policy in force: `policy` (the built-in floor where there is no file) with the inputs, which can only tighten it. An input
 * that does not go with it is a finding of class gate.
 */
export function policyInForce(policy: Policy, settings: Settings): EffectivePolicy {
  const findings = checkInputs(policy, settings);
  if (findings.length > 0) return { ok: false, findings };
  const asked = settings.requestedAction !== null || settings.target !== null;
  // Whoever asks for an action is judged: by an approval of it, or by the built-in table and without any grant where no policy says more.
  const guard = policy.productionAction ?? (asked && policy.approval === null ? { actions: null, grants: [] } : null);
  return { ok: true, policy: { ...tightened(policy, settings), productionAction: guard } };
}

function executionEvidenceRules({ executionEvidence: options }: PolicyDocument): ExecutionEvidenceRules | null {
  const rules = signedGateRules(options);
  if (rules === null) return null;
  const builtIn = BUILT_IN.executionEvidence;
  return {
    ...rules,
    missingEvidenceAction: options.missingEvidenceAction ?? builtIn.missingEvidenceAction,
    minHotSymbolCount: options.minHotSymbolCount ?? builtIn.minHotSymbolCount,
    minUniqueCallPaths: options.minUniqueCallPaths ?? builtIn.minUniqueCallPaths,
  };
}

function beaconRateRules({ beaconRate: options }: PolicyDocument): BeaconRateRules | null {
  const rules = signedGateRules(options);
  if (rules === null) return null;
  const builtIn = BUILT_IN.beaconRate;
  return {
    ...rules,
    minVerificationRate: options.minVerificationRate ?? builtIn.minVerificationRate,
    minBeaconCount: options.minBeaconCount ?? builtIn.minBeaconCount,
    missingBeaconAction: options.missingBeaconAction ?? builtIn.missingBeaconAction,
    belowThresholdAction: options.belowThresholdAction ?? builtIn.belowThresholdAction,
    insufficientAction: options.insufficientAction ?? builtIn.insufficientAction,
  };
}

/** null where the gate is not enabled; an enabled one has a source, or the document would not be there. */
function signedGateRules(options: SignedGateOptions): SignedGateRules | null {
  const { enabled, source, evidence, requiredEnvironments, observedIn, maxAge, threshold } = options;
  if (enabled !== true) return null;
  if (source === null) throw new TypeError('an enabled gate has no source');
  return {
    source,
    evidence: evidence ?? [],
    requiredEnvironments: requiredEnvironments ?? BUILT_IN.requiredEnvironments,
    observedIn,
    maxAge,
    threshold: threshold ?? BUILT_IN.threshold,
  };
}

function productionActionRules({ productionAction }: PolicyDocument): ProductionActionRules | null {
  const { enabled, actions, grants } = productionAction;
  if (enabled !== true) return null;
  return {
    actions: actions?.map(({ name, requires }) => ({ name, requires })) ?? null,
    grants: grants?.map(grantOf) ?? [],
  };
}

function approvalRules({ approval: options }: PolicyDocument): ApprovalRules | null {
  if (options.enabled !== true) return null;
  const builtIn = BUILT_IN.approval;
  return {
    threshold: options.threshold ?? BUILT_IN.threshold,
    twoPerson: options.twoPerson ?? builtIn.twoPerson,
    signedRequest: options.signedRequest ?? builtIn.signedRequest,
    clockSkewSeconds: options.clockSkew ?? builtIn.clockSkewSeconds,
    maxValidity: options.maxValidity,
    replay: options.replay ?? builtIn.replay,
  };
}

/** A command can be guarded without a policy, so that the built-in values are those of the floor. */
function runRules({ run: options }: PolicyDocument): RunRules {
  const builtIn = FLOOR.run;
  return {
    selfHosted: options.selfHosted ?? builtIn.selfHosted,
    timeoutSeconds: options.timeoutSeconds ?? builtIn.timeoutSeconds,
    maxProcesses: options.maxProcesses ?? builtIn.maxProcesses,
    maxMemoryMib: options.maxMemoryMib ?? builtIn.maxMemoryMib,
    outputs: options.outputs ?? builtIn.outputs,
    passEnvironment: options.passEnvironment ?? builtIn.passEnvironment,
  };
}

function grantOf({ name, granted, target, validFrom, validUntil }: GrantEntry): Grant {
  return { name, granted, target, validFrom, validUntil };
}

async function readKeys(
  { trustedKeys, lineOf }: PolicyDocument,
  source: PolicySource,
  readKey: ReadKey,
): Promise<{ keys: readonly TrustedKey[]; findings: readonly Finding[] }> {
  const keys: TrustedKey[] = [];
  const findings: Finding[] = [];
  for (const entry of trustedKeys) {
    const file = await readKey(entry.path);
    if (!file.ok) {
      findings.push(file.finding);
      continue;
    }
    const { pem, sha256 } = file;
    const same = keys.find((key) => key.sha256 === sha256);
    if (same !== undefined) findings.push(sameFile(entry, same, source, lineOf(`${entry.pointer}/key`)));
    const { id, identity, path, purposes, validFrom, validUntil, revokedAt } = entry;
    keys.push({ id, identity, path, pem, sha256, purposes, validFrom, validUntil, revokedAt });
  }
  return { keys, findings };
}

/** One key under two ids could be revoked under one and go on under the other. */
function sameFile({ id, pointer }: KeyEntry, same: TrustedKey, { path }: PolicySource, line: number | null): Finding {
  const message = `The key files of \`${same.id}\` and \`${id}\` have the same content; one entry holds all purposes of a key.`;
  const place = { path, pointer: `${pointer}/key`, ...(line !== null && { line }) };
  return finding('policy_contradictory', message, { ...place, expected: 'every key once', found: id });
}

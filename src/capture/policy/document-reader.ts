import { MAX_CLOCK_SKEW_MS, MAX_ISOLATED_SECONDS } from '../../base/limits.js';
import type { EvidenceOrigin, KeyPurpose, ReplayMode, Severity } from '../../base/policy.js';
import type {
  ActionEntry,
  ApprovalOptions,
  GrantEntry,
  KeyEntry,
  PolicyDocument,
  RunOptions,
  SignedGateOptions,
} from './document.js';
import type { Options } from './options.js';
import type { Tree } from './tree.js';

const SEVERITIES: readonly Severity[] = ['warn', 'block'];
const ORIGINS: readonly EvidenceOrigin[] = ['signed', 'metadata'];
const PURPOSES: readonly KeyPurpose[] = ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'];
const REPLAY_MODES: readonly ReplayMode[] = ['required', 'optional', 'off'];

/**
 * The document that a tree of checked shape holds. Where its shape is wrong, values are null and items are left out: such a
 * document serves only to find what else is wrong.
 */
export function readDocument(tree: Tree, options: Options): PolicyDocument {
  const keyStatus = '/gates/key-status';
  const execution = '/gates/execution-evidence';
  const beacon = '/gates/beacon-rate';
  const production = '/gates/production-action';
  const severity = (pointer: string): Severity | null => options.word(pointer, SEVERITIES);
  return {
    environment: options.text('/environment'),
    environments: options.texts('/environments'),
    enforcement: options.word('/enforcement', ['enforce', 'report-only']),
    local: severity('/context/local'),
    keyStatus: {
      maxAge: options.seconds(`${keyStatus}/max-age`),
      signedBy: options.texts(`${keyStatus}/signed-by`),
      threshold: options.count(`${keyStatus}/threshold`),
      signature: options.text(`${keyStatus}/signature`),
      expectedEntryHash: options.digest(`${keyStatus}/expected-entry-hash`),
    },
    executionEvidence: {
      ...readSignedGate(execution, options),
      missingEvidenceAction: severity(`${execution}/missing-evidence-action`),
      minHotSymbolCount: options.count(`${execution}/min-hot-symbol-count`),
      minUniqueCallPaths: options.count(`${execution}/min-unique-call-paths`),
    },
    beaconRate: {
      ...readSignedGate(beacon, options),
      minVerificationRate: options.decimal(`${beacon}/min-verification-rate`),
      minBeaconCount: options.count(`${beacon}/min-beacon-count`),
      missingBeaconAction: severity(`${beacon}/missing-beacon-action`),
      belowThresholdAction: severity(`${beacon}/below-threshold-action`),
      insufficientAction: severity(`${beacon}/insufficient-action`),
    },
    productionAction: {
      enabled: options.flag(`${production}/enabled`),
      actions: options.items(`${production}/actions`)?.flatMap((pointer) => readAction(pointer, options)) ?? null,
      grants: options.items(`${production}/grants`)?.flatMap((pointer) => readGrant(pointer, options)) ?? null,
    },
    approval: readApproval('/gates/approval', options),
    run: readRun('/run', options),
    trustedKeys: options.items('/trusted-keys')?.flatMap((pointer) => readKey(pointer, options)) ?? [],
    lineOf: (pointer) => {
      const place = tree.places.get(pointer);
      return place === undefined ? null : tree.lines.position(place.key ?? place.value).line;
    },
  };
}

function readSignedGate(gate: string, options: Options): SignedGateOptions {
  return {
    enabled: options.flag(`${gate}/enabled`),
    source: options.word(`${gate}/source`, ORIGINS),
    evidence: options.texts(`${gate}/evidence`),
    requiredEnvironments: options.texts(`${gate}/required-environments`),
    observedIn: options.texts(`${gate}/observed-in`),
    maxAge: options.seconds(`${gate}/max-age`),
    threshold: options.count(`${gate}/threshold`),
  };
}

function readApproval(gate: string, options: Options): ApprovalOptions {
  return {
    enabled: options.flag(`${gate}/enabled`),
    threshold: options.count(`${gate}/threshold`),
    twoPerson: options.flag(`${gate}/two-person`),
    signedRequest: options.flag(`${gate}/signed-request`),
    clockSkew: options.seconds(`${gate}/clock-skew`, MAX_CLOCK_SKEW_MS / 1000),
    maxValidity: options.seconds(`${gate}/max-validity`),
    replay: options.word(`${gate}/replay`, REPLAY_MODES),
  };
}

function readRun(run: string, options: Options): RunOptions {
  return {
    selfHosted: options.word(`${run}/self-hosted`, ['block', 'isolate']),
    timeoutSeconds: options.seconds(`${run}/timeout`, MAX_ISOLATED_SECONDS),
    maxProcesses: options.count(`${run}/max-processes`),
    maxMemoryMib: options.count(`${run}/max-memory-mib`),
    outputs: options.texts(`${run}/outputs`),
    passEnvironment: options.texts(`${run}/pass-environment`),
  };
}

function readAction(pointer: string, options: Options): ActionEntry[] {
  const name = options.text(`${pointer}/name`);
  const requires = options.texts(`${pointer}/requires`);
  return name === null || requires === null ? [] : [{ pointer, name, requires }];
}

function readGrant(pointer: string, options: Options): GrantEntry[] {
  const name = options.text(`${pointer}/name`);
  const granted = options.flag(`${pointer}/granted`);
  const target = options.text(`${pointer}/target`);
  const validFrom = options.instant(`${pointer}/valid-from`);
  const validUntil = options.instant(`${pointer}/valid-until`);
  if (name === null || granted === null || target === null || validUntil === null) return [];
  return [{ pointer, name, granted, target, validFrom, validUntil }];
}

function readKey(pointer: string, options: Options): KeyEntry[] {
  const id = options.text(`${pointer}/id`);
  const path = options.text(`${pointer}/key`);
  const identity = options.text(`${pointer}/identity`);
  const words = options.texts(`${pointer}/purposes`);
  const validFrom = options.instant(`${pointer}/valid-from`);
  const validUntil = options.instant(`${pointer}/valid-until`);
  const revokedAt = options.instant(`${pointer}/revoked-at`);
  if (id === null || path === null || words === null) return [];
  const purposes = words.flatMap((word) => PURPOSES.filter((purpose) => purpose === word));
  return [{ pointer, id, identity, path, purposes, validFrom, validUntil, revokedAt }];
}

import { sha256 } from '../base/digest.js';
import type { EvidenceRole, SignedEvidence } from '../base/evidence.js';
import type { JsonObject } from '../base/json.js';
import type { KeyPurpose, Policy, TrustedKey } from '../base/policy.js';
import type { PlainJson } from '../base/canonical.js';
import { fileOf } from './documents.js';
import { signedEnvelope } from './envelope.js';
import type { Attempt } from './gate.js';
import { documentOf } from './json-edit.js';
import type { KeysPort, SigningKey } from './keys.js';
import { attemptOf, passingSample } from './sample.js';

/** Evidence that passes all gates over signed evidence, with the key that signed it. */
export interface SignedSample {
  readonly attempt: Attempt;
  readonly key: SigningKey;
  /** Statements of the three envelopes. */
  readonly keyStatus: JsonObject;
  readonly execution: JsonObject;
  readonly beacons: JsonObject;
}

/** The artifact that the sample is about. */
const SAMPLE_SUBJECT = sha256('the artifact of the probes');

/** The id of the key in the policy. */
export const SAMPLE_KEY_ID = 'probe';

const PATHS = {
  'key-status-signature': 'docs/keys/stage355_revocation_enforcement_result.dsse.json',
  'execution-evidence': 'evidence/execution.dsse.json',
  'beacon-attestation': 'evidence/beacons.dsse.json',
} as const satisfies Partial<Record<EvidenceRole, string>>;

const WEEK = 7 * 24 * 3600;
const ARTIFACT = `sha256:${SAMPLE_SUBJECT}`;
const SIGNED_RULES = {
  source: 'signed',
  evidence: ['evidence/*.dsse.json'],
  requiredEnvironments: ['production'],
  observedIn: ['staging'],
  maxAge: WEEK,
  threshold: 1,
} as const;

const EXECUTION: PlainJson = {
  artifact_id: ARTIFACT,
  environment_id: 'staging',
  trace_source: 'ebpf',
  observation_window: { start: '2026-01-09T12:00:00Z', end: '2026-01-09T12:05:00Z', duration_ms: 300_000 },
  trace_summary: {
    syscall_families_observed: ['network'],
    hot_symbols: ['main', 'serve'],
    hot_symbol_count: 42,
    unique_call_paths: 17,
    address_canonicalized: true,
  },
  trace_digest: `sha256:${sha256('trace')}`,
  determinism: { inputs_digest: `sha256:${sha256('inputs')}` },
  timestamp: '2026-01-09T12:05:00Z',
};

/** Every beacon arrived: the rate is a whole number, as the plain values of this program are. */
const BEACONS: PlainJson = {
  artifact_id: ARTIFACT,
  environment_id: 'staging',
  beacon_source: 'ebpf_uprobe',
  beacon_function: 'beacon_tick',
  window_start: '2026-01-09T12:00:00Z',
  window_end: '2026-01-09T12:05:00Z',
  beacon_count: 50,
  first_sequence: 1,
  last_sequence: 50,
  sequence_gaps: 0,
  verification_rate: 1,
  timestamp: '2026-01-09T12:05:00Z',
};

/** The sample, signed by a key that is made for it. */
export function signedSample(keys: KeysPort): SignedSample {
  const key = keys.newKey();
  const base = attemptOf(passingSample());
  const { result } = base.evidence;
  const keyStatus = statementOf('fail-closed-gate/key-status@v1', {}, result.state === 'read' ? result.sha256 : '');
  const execution = statementOf('stella.ops/executionEvidence@v1', EXECUTION);
  const beacons = statementOf('stella.ops/beaconAttestation@v1', BEACONS);
  const attempt: Attempt = {
    ...base,
    settings: { ...base.settings, subjectDigest: SAMPLE_SUBJECT },
    policy: signedPolicy(base.policy, key),
    evidence: {
      ...base.evidence,
      signed: { keyStatusSignature: null, executionEvidence: [], beaconAttestations: [], approval: null, findings: [] },
    },
  };
  const signed: Partial<SignedEvidence> = {
    keyStatusSignature: fileOf('key-status-signature', PATHS['key-status-signature'], signedEnvelope(keyStatus, [key])),
    executionEvidence: [fileOf('execution-evidence', PATHS['execution-evidence'], signedEnvelope(execution, [key]))],
    beaconAttestations: [fileOf('beacon-attestation', PATHS['beacon-attestation'], signedEnvelope(beacons, [key]))],
  };
  return { attempt: withSigned(attempt, signed), key, keyStatus, execution, beacons };
}

export function withSigned(attempt: Attempt, changes: Partial<SignedEvidence>): Attempt {
  const { evidence } = attempt;
  return evidence.signed === null
    ? attempt
    : { ...attempt, evidence: { ...evidence, signed: { ...evidence.signed, ...changes } } };
}

/** The attempt with another envelope of execution evidence. */
export function withExecution(attempt: Attempt, envelope: JsonObject): Attempt {
  return withSigned(attempt, { executionEvidence: [fileOf('execution-evidence', PATHS['execution-evidence'], envelope)] });
}

/** The attempt with another envelope of beacon evidence. */
export function withBeacons(attempt: Attempt, envelope: JsonObject): Attempt {
  return withSigned(attempt, { beaconAttestations: [fileOf('beacon-attestation', PATHS['beacon-attestation'], envelope)] });
}

/** The attempt with another envelope beside the result; null: with none. */
export function withKeyStatusSignature(attempt: Attempt, envelope: JsonObject | null): Attempt {
  const [role, path] = ['key-status-signature', PATHS['key-status-signature']] as const;
  return withSigned(attempt, {
    keyStatusSignature: envelope === null ? { role, path, state: 'absent' } : fileOf(role, path, envelope),
  });
}

/** A statement about an artifact. */
export function statementOf(predicateType: string, predicate: PlainJson, digest: string = SAMPLE_SUBJECT): JsonObject {
  const subject = [{ name: 'artifact', digest: { sha256: digest } }];
  return documentOf({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate });
}

/** A key as a policy names it. */
export function trustedKey(id: string, key: SigningKey, purposes: readonly KeyPurpose[]): TrustedKey {
  const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
  return { id, path: `keys/${id}.pem`, pem: key.pem, sha256: sha256(key.pem), purposes, ...limits };
}

function signedPolicy(policy: Policy, key: SigningKey): Policy {
  return {
    ...policy,
    environment: 'production',
    environments: ['staging', 'production'],
    keyStatus: { ...policy.keyStatus, signedBy: [SAMPLE_KEY_ID] },
    executionEvidence: { ...SIGNED_RULES, missingEvidenceAction: 'block', minHotSymbolCount: 3, minUniqueCallPaths: 1 },
    beaconRate: {
      ...SIGNED_RULES,
      minVerificationRate: '0.8',
      minBeaconCount: 10,
      missingBeaconAction: 'block',
      belowThresholdAction: 'block',
      insufficientAction: 'block',
    },
    trustedKeys: [trustedKey(SAMPLE_KEY_ID, key, ['key-status', 'execution-evidence', 'beacon-rate'])],
  };
}

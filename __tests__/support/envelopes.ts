/** Signs envelopes with node:crypto alone, so that nothing of what is tested makes what it is tested with. */

import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

import { sha256, type Digest } from '../../src/base/digest.js';
import type { EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import type { KeyPurpose, TrustedKey } from '../../src/base/policy.js';

/** A key pair: what a policy trusts, and what signs. */
export interface SigningKey {
  readonly trusted: TrustedKey;
  readonly privateKey: KeyObject;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonTable = Readonly<Record<string, Json>>;

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
export const EXECUTION_TYPE = 'stella.ops/executionEvidence@v1';
export const BEACON_TYPE = 'stella.ops/beaconAttestation@v1';

/** The artifact that all evidence here is about. */
export const SUBJECT: Digest = sha256('the artifact that is promoted');

/** When the evidence here is judged, half a day after it was made; milliseconds since 1970. */
export const JUDGED_AT = Date.parse('2026-07-01T00:00:00Z');

/** A new key; `limits` sets its validity. */
export function newKey(
  id: string,
  purposes: readonly KeyPurpose[],
  kind: 'ed25519' | 'p256' = 'ed25519',
  limits: Partial<Pick<TrustedKey, 'validFrom' | 'validUntil' | 'revokedAt'>> = {},
): SigningKey {
  const pair = kind === 'p256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const validity = { identity: null, validFrom: null, validUntil: null, revokedAt: null, ...limits };
  const trusted = { id, path: `keys/${id}.pem`, pem, sha256: sha256(pem), purposes, ...validity };
  return { trusted, privateKey: pair.privateKey };
}

/** The bytes that a signature covers (DSSE protocol, "PAE"). */
function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${String(type.length)} `),
    type,
    Buffer.from(` ${String(payload.length)} `),
    payload,
  ]);
}

/** A raw Ed25519 signature, or a DER one for P-256. */
export function signatureOf(content: Uint8Array, key: SigningKey): Buffer {
  return sign(key.privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', content, key.privateKey);
}

interface EnvelopeOptions {
  readonly payloadType?: string;
  /** Further fields of the envelope, or other values for its own. */
  readonly fields?: JsonTable;
}

/** An envelope as text: a statement (or any payload bytes) signed by each of the keys. */
export function signedEnvelope(
  content: Json | Uint8Array,
  keys: readonly SigningKey[],
  { payloadType = PAYLOAD_TYPE, fields = {} }: EnvelopeOptions = {},
): string {
  const payload = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
  const covered = preAuthenticationEncoding(payloadType, payload);
  const signatures = keys.map((key) => ({ keyid: key.trusted.id, sig: signatureOf(covered, key).toString('base64') }));
  return JSON.stringify({ payloadType, payload: Buffer.from(payload).toString('base64'), signatures, ...fields });
}

/** An in-toto statement about one artifact. */
export function statementOf(predicateType: string, predicate: Json, digest: string = SUBJECT): JsonTable {
  const subject = [{ name: 'artifact', digest: { sha256: digest } }];
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate };
}

/** A predicate of execution evidence that passes; `changes` are put in place of its fields at the top. */
export function executionPredicate(changes: JsonTable = {}): JsonTable {
  return {
    artifact_id: `sha256:${SUBJECT}`,
    environment_id: 'staging',
    trace_source: 'ebpf',
    observation_window: { start: '2026-06-30T12:00:00Z', end: '2026-06-30T12:05:00Z', duration_ms: 300_000 },
    trace_summary: traceSummary(),
    trace_digest: `sha256:${sha256('trace')}`,
    determinism: {
      replay_seed: 'seed-1',
      inputs_digest: `sha256:${sha256('inputs')}`,
      expected_output_digest: `sha256:${sha256('outputs')}`,
    },
    timestamp: '2026-06-30T12:05:00Z',
    ...changes,
  };
}

export function traceSummary(changes: JsonTable = {}): JsonTable {
  return {
    syscall_families_observed: ['network', 'file'],
    hot_symbols: ['main', 'serve'],
    hot_symbol_count: 42,
    unique_call_paths: 17,
    address_canonicalized: true,
    ...changes,
  };
}

/** A predicate of beacon evidence that passes: 47 of 50 beacons. */
export function beaconPredicate(changes: JsonTable = {}): JsonTable {
  return {
    artifact_id: `sha256:${SUBJECT}`,
    environment_id: 'staging',
    beacon_source: 'ebpf_uprobe',
    beacon_function: 'beacon_tick',
    window_start: '2026-06-30T12:00:00Z',
    window_end: '2026-06-30T12:05:00Z',
    beacon_count: 47,
    first_sequence: 1,
    last_sequence: 50,
    sequence_gaps: 3,
    verification_rate: 0.94,
    timestamp: '2026-06-30T12:05:00Z',
    ...changes,
  };
}

/** An envelope around execution evidence that passes, but for the changes. */
export function executionEnvelope(keys: readonly SigningKey[], changes: JsonTable = {}, digest: string = SUBJECT): string {
  return signedEnvelope(statementOf(EXECUTION_TYPE, executionPredicate(changes), digest), keys);
}

/** An envelope around beacon evidence that passes, but for the changes. */
export function beaconEnvelope(keys: readonly SigningKey[], changes: JsonTable = {}, digest: string = SUBJECT): string {
  return signedEnvelope(statementOf(BEACON_TYPE, beaconPredicate(changes), digest), keys);
}

/** A file as capture gives it. */
export function envelopeFile(
  path: string,
  content: string | Uint8Array,
  role: EvidenceRole = 'execution-evidence',
): EvidenceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

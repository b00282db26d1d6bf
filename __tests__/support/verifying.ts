/** Puts one envelope before `verifyEnvelope` and says what came of it, in few words. */

import type { Code } from '../../src/base/codes/index.js';
import { sha256 } from '../../src/base/digest.js';
import type { Finding } from '../../src/base/finding.js';
import type { TrustedKey } from '../../src/base/policy.js';
import { Collector, type ReadFile } from '../../src/check/collector.js';
import type { VerifiedStatement } from '../../src/check/envelope/statement.js';
import { verifyEnvelope, type SignatureRules } from '../../src/check/envelope/verify.js';
import { JUDGED_AT, newKey, signatureOf, type SigningKey } from './envelopes.js';

export interface Verified {
  readonly kind: string;
  /** Codes of all findings, in their order. */
  readonly codes: readonly Code[];
  /** Codes of those that block. */
  readonly blocks: readonly Code[];
  readonly findings: readonly Finding[];
  readonly statement: VerifiedStatement | null;
}

/** A key of each kind that counts for execution evidence; made once, because making keys takes time. */
export const ED25519 = newKey('release-ed', ['execution-evidence']);
export const P256 = newKey('release-ec', ['execution-evidence'], 'p256');

/** The rules that an envelope passes by one signature of either key. */
const RULES: SignatureRules = {
  keys: [ED25519.trusted, P256.trusted],
  purpose: 'execution-evidence',
  signedBy: null,
  threshold: 1,
  now: JUDGED_AT,
};

export function readFile(content: string | Uint8Array): ReadFile {
  const bytes = Buffer.from(content);
  return { role: 'execution-evidence', path: 'evidence/a.dsse.json', state: 'read', bytes, sha256: sha256(bytes) };
}

/** Verifies an envelope: its text, its bytes, or what is to be written as JSON. */
export function verifying(envelope: unknown, rules: Partial<SignatureRules> = {}): Verified {
  const content = typeof envelope === 'string' || envelope instanceof Uint8Array ? envelope : JSON.stringify(envelope);
  const collector = new Collector('execution-evidence');
  const verdict = verifyEnvelope(readFile(content), { ...RULES, ...rules }, collector);
  const findings = collector.findings();
  return {
    kind: verdict.kind,
    codes: findings.map(({ code }) => code),
    blocks: findings.filter(({ outcome }) => outcome === 'block').map(({ code }) => code),
    findings,
    statement: verdict.kind === 'verified' ? verdict.statement : null,
  };
}

/** An envelope before it is written. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
}

/** Puts signatures together by hand: each by its bytes and its key id. */
export function assembled(
  payload: Uint8Array,
  signatures: readonly { readonly sig: Uint8Array; readonly keyid?: string }[],
  payloadType = 'application/vnd.in-toto+json',
): Envelope {
  const encoded = signatures.map(({ sig, ...rest }) => ({ ...rest, sig: Buffer.from(sig).toString('base64') }));
  return { payloadType, payload: Buffer.from(payload).toString('base64'), signatures: encoded };
}

/** What a signature covers, written down once more for the tests (DSSE protocol). */
export function covered(payload: Uint8Array, payloadType = 'application/vnd.in-toto+json'): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.length)} `), payload]);
}

export function sealed(payload: Uint8Array, ...keys: readonly SigningKey[]): Envelope {
  return assembled(
    payload,
    keys.map((key) => ({ sig: signatureOf(covered(payload), key), keyid: key.trusted.id })),
  );
}

/** The same key material as another entry of the policy. */
export function entryOf(key: SigningKey, changes: Partial<TrustedKey>): TrustedKey {
  return { ...key.trusted, ...changes };
}

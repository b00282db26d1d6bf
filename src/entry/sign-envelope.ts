import { sha256 } from '../base/digest.js';
import type { EvidenceRole } from '../base/evidence.js';
import type { Finding } from '../base/finding.js';
import type { TrustedKey } from '../base/policy.js';
import { Collector, type ReadFile } from '../check/collector.js';
import { parseDocument } from '../check/document.js';
import { PAYLOAD_TYPE } from '../check/envelope/envelope.js';
import { preAuthenticationEncoding } from '../check/envelope/pre-authentication.js';
import { KEY_STATUS_TYPE, readStatement } from '../check/envelope/statement.js';
import { verifyEnvelope } from '../check/envelope/verify.js';
import { signBytes, type SigningKey } from './signing-key.js';

/** The envelope as text, or the findings that say why the statement is not signed. */
export type SignedEnvelope =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Signs the bytes of a statement as they are (DSSE over in-toto). Only what the gate would accept is signed: the statement has to
 * be of an accepted type, and the envelope is verified before it is given. `path` names the statement in findings.
 */
export function signStatement(statement: Uint8Array, path: string, key: SigningKey, keyid: string | null): SignedEnvelope {
  const collector = new Collector('gate');
  const document = parseDocument(fileOf(statement, path), collector);
  const read = document === null ? null : readStatement(document, collector);
  // Secret material in it is a finding too, though it parses: a signature would only spread it.
  if (read === null || !collector.clean) return { ok: false, findings: collector.findings() };

  const sig = signBytes(key, preAuthenticationEncoding(PAYLOAD_TYPE, statement)).toString('base64');
  const payload = Buffer.from(statement).toString('base64');
  const signature = keyid === null ? { sig } : { keyid, sig };
  const text = `${JSON.stringify({ payloadType: PAYLOAD_TYPE, payload, signatures: [signature] })}\n`;

  const rules = { purpose: read.purpose, signedBy: null, threshold: 1, now: 0, keys: [trusted(key, keyid, read.purpose)] };
  const proof = new Collector('gate');
  const verdict = verifyEnvelope(fileOf(Buffer.from(text), `the envelope of ${path}`), rules, proof);
  if (verdict.kind !== 'verified' || !proof.clean) return { ok: false, findings: proof.findings() };
  return { ok: true, text };
}

/** The statement that a signature over the key status result makes: its subject is the sha256 of the file. `name` is foreign. */
export function keyStatusStatement(result: Uint8Array, name: string): Buffer {
  const subject = [{ name, digest: { sha256: sha256(result) } }];
  const _type = 'https://in-toto.io/Statement/v1';
  return Buffer.from(JSON.stringify({ _type, subject, predicateType: KEY_STATUS_TYPE, predicate: {} }));
}

function fileOf(bytes: Uint8Array, path: string): ReadFile {
  const role: EvidenceRole = 'key-status-signature';
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

function trusted({ publicPem: pem }: SigningKey, keyid: string | null, purpose: TrustedKey['purposes'][number]): TrustedKey {
  const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
  return { id: keyid ?? 'the signing key', path: 'the signing key', pem, sha256: sha256(pem), purposes: [purpose], ...limits };
}

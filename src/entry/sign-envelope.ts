import { sha256, type Digest } from '../base/digest.js';
import type { EvidenceRole } from '../base/evidence.js';
import type { Finding } from '../base/finding.js';
import type { KeyPurpose, TrustedKey } from '../base/policy.js';
import { Collector, type ReadFile } from '../check/collector.js';
import { parseDocument } from '../check/document.js';
import { PAYLOAD_TYPE, readEnvelope } from '../check/envelope/envelope.js';
import { preAuthenticationEncoding } from '../check/envelope/pre-authentication.js';
import { judgeSignatures } from '../check/envelope/signatures.js';
import { KEY_STATUS_TYPE, readStatement } from '../check/envelope/statement.js';
import { knownKeys } from '../check/envelope/trusted-key.js';
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

  return verified(envelopeText(statement, [signatureOver(statement, key, keyid)]), path, key, keyid, read.purpose);
}

/**
 * Adds a signature to an envelope, over the same payload. What the other signatures are worth is a matter of the policy; a key that signed already is
 * refused, and so is what the gate would not accept.
 */
export function addSignature(envelope: ReadFile, key: SigningKey, keyid: string | null): SignedEnvelope {
  const collector = new Collector('gate');
  const read = readEnvelope(envelope, collector);
  if (read === null) return { ok: false, findings: collector.findings() };
  const { payload, signatures } = read;
  const document = parseDocument(fileOf(payload, envelope.path), collector);
  const statement = document === null ? null : readStatement(document, collector);
  if (statement === null || !collector.clean) return { ok: false, findings: collector.findings() };
  const own = knownKeys([trusted(key, keyid, statement.purpose)]);
  if (judgeSignatures(read, own)?.some(({ signer }) => signer !== null) === true) {
    const found = 'a signature by this key';
    collector.at(envelope, 'signature_threshold_not_met', '/signatures', 'signatures by other keys', found);
    return { ok: false, findings: collector.findings() };
  }
  const before = signatures.map(({ bytes, keyid: named }) => ({
    ...(named !== null && { keyid: named }),
    sig: Buffer.from(bytes).toString('base64'),
  }));
  const text = envelopeText(payload, [...before, signatureOver(payload, key, keyid)]);
  return verified(text, envelope.path, key, keyid, statement.purpose);
}

interface SignatureField {
  readonly keyid?: string;
  readonly sig: string;
}

function signatureOver(payload: Uint8Array, key: SigningKey, keyid: string | null): SignatureField {
  const sig = signBytes(key, preAuthenticationEncoding(PAYLOAD_TYPE, payload)).toString('base64');
  return keyid === null ? { sig } : { keyid, sig };
}

function envelopeText(payload: Uint8Array, signatures: readonly SignatureField[]): string {
  return `${JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: Buffer.from(payload).toString('base64'), signatures })}\n`;
}

/** The envelope, once the gate's own verification has taken the signature of this key. */
function verified(text: string, path: string, key: SigningKey, keyid: string | null, purpose: KeyPurpose): SignedEnvelope {
  const rules = { purpose, signedBy: null, threshold: 1, now: 0, keys: [trusted(key, keyid, purpose)] };
  const proof = new Collector('gate');
  const verdict = verifyEnvelope(fileOf(Buffer.from(text), `the envelope of ${path}`), rules, proof);
  if (verdict.kind !== 'verified' || !proof.clean) return { ok: false, findings: proof.findings() };
  return { ok: true, text };
}

/** A statement whose one subject is a digest of what its predicate says. */
export function statementAbout(name: string, digest: Digest, predicateType: string, predicate: object): Buffer {
  const subject = [{ name, digest: { sha256: digest } }];
  return Buffer.from(JSON.stringify({ _type: STATEMENT_VERSION, subject, predicateType, predicate }));
}

const STATEMENT_VERSION = 'https://in-toto.io/Statement/v1';

/** The statement that a signature over the key status result makes: its subject is the sha256 of the file. `name` is foreign. */
export function keyStatusStatement(result: Uint8Array, name: string): Buffer {
  return statementAbout(name, sha256(result), KEY_STATUS_TYPE, {});
}

function fileOf(bytes: Uint8Array, path: string): ReadFile {
  const role: EvidenceRole = 'key-status-signature';
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

function trusted({ publicPem: pem }: SigningKey, keyid: string | null, purpose: KeyPurpose): TrustedKey {
  const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
  return { id: keyid ?? 'the signing key', path: 'the signing key', pem, sha256: sha256(pem), purposes: [purpose], ...limits };
}

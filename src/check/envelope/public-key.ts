import { createPublicKey, verify, type KeyObject } from 'node:crypto';

import { decodeBase64 } from './base64.js';
import { isWeakEd25519 } from './weak-ed25519.js';
import { isEcdsaDer } from './ecdsa-der.js';

/** A public key of one of the two algorithms that count. */
export interface PublicKey {
  readonly algorithm: 'ed25519' | 'ecdsa-p256';
  /** The point itself, whatever way the key file wrote it: the same for the same key material, and for no other. */
  readonly material: string;
  readonly key: KeyObject;
}

/** What a key file holds, or why it does not count. `problem` is the rest of the sentence "It holds …". */
export type KeyReading = { readonly ok: true; readonly key: PublicKey } | { readonly ok: false; readonly problem: string };

const PEM = /^\s*-----BEGIN PUBLIC KEY-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]+[ \t]*\r?\n)+)-----END PUBLIC KEY-----\s*$/;
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----/g;

/**
 * The ways to write a key that are accepted, as the bytes before its point: SubjectPublicKeyInfo (RFC 8410, RFC 5480) has no
 * other parameters for these, and a fixed length leaves no room for anything behind.
 */
const FORMS = [
  { algorithm: 'ed25519', prefix: '302a300506032b6570032100', length: 44 },
  { algorithm: 'ecdsa-p256', prefix: '3059301306072a8648ce3d020106082a8648ce3d03010703420004', length: 91 },
  { algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220002', length: 59 },
  { algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220003', length: 59 },
] as const;

/** Reads a public key: one PEM block `PUBLIC KEY`, Ed25519 or ECDSA on P-256, and nothing around it. Never throws. */
export function readPublicKey(pem: string): KeyReading {
  const body = PEM.exec(pem)?.[1];
  if (body === undefined) return { ok: false, problem: frameProblem(pem) };
  const decoded = decodeBase64(body.replaceAll(/\s/g, ''));
  if (!decoded.ok) return { ok: false, problem: 'a PEM block whose base64 is malformed' };
  const der = decoded.bytes;
  const hex = der.toString('hex');
  const form = FORMS.find(({ prefix, length }) => der.length === length && hex.startsWith(prefix));
  if (form === undefined) return { ok: false, problem: algorithmProblem(der) };
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const { x, y } = key.export({ format: 'jwk' });
    if (x === undefined) return { ok: false, problem: 'a key without a point' };
    if (form.algorithm === 'ed25519' && isWeakEd25519(der.subarray(-32))) {
      return { ok: false, problem: 'an Ed25519 point that anybody can sign for' };
    }
    return { ok: true, key: { algorithm: form.algorithm, material: `${form.algorithm} ${x} ${y ?? ''}`, key } };
  } catch {
    return { ok: false, problem: 'a point that is not on the curve' };
  }
}

/** Whether a signature has the form that keys of this algorithm give: nothing else is worth trying. */
export function hasSignatureForm({ algorithm }: PublicKey, signature: Uint8Array): boolean {
  switch (algorithm) {
    case 'ed25519':
      return signature.length === 64;
    case 'ecdsa-p256':
      return isEcdsaDer(signature);
  }
}

/** Whether the key made the signature over exactly these bytes: Ed25519 (RFC 8032), or ECDSA with SHA-256 in DER. */
export function holds({ algorithm, key }: PublicKey, signed: Uint8Array, signature: Uint8Array): boolean {
  try {
    switch (algorithm) {
      case 'ed25519':
        return verify(null, signed, key, signature);
      case 'ecdsa-p256':
        return verify('sha256', signed, { key, dsaEncoding: 'der' }, signature);
    }
  } catch {
    // A signature that the library chokes on does not hold.
    return false;
  }
}

function frameProblem(pem: string): string {
  const names = [...pem.matchAll(FRAME)].map(([, name]) => name ?? '');
  if (names.some((name) => name.endsWith('PRIVATE KEY'))) return 'a private key, which is published now: revoke it';
  const [name, ...others] = names;
  if (name === undefined) return 'no PEM block';
  if (others.length > 0) return 'several PEM blocks';
  return name === 'PUBLIC KEY' ? 'something around or inside its PEM block that does not belong there' : `a block ${name}`;
}

function algorithmProblem(der: Uint8Array): string {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
    const curve = asymmetricKeyDetails?.namedCurve;
    return `a key of type ${asymmetricKeyType ?? 'unknown'}${curve === undefined ? '' : ` (${curve})`}, or one written in another form`;
  } catch {
    return 'a PEM block that is no public key';
  }
}

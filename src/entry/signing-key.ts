import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** A private key that makes signatures of an accepted algorithm. Nothing prints it. */
export interface SigningKey {
  readonly algorithm: 'ed25519' | 'ecdsa-p256';
  readonly privateKey: KeyObject;
  /** Its public half, as PEM. */
  readonly publicPem: string;
}

/** The key, or the rest of a sentence that begins with "It holds …". No part of the file is ever in it. */
export type SigningKeyReading =
  { readonly ok: true; readonly key: SigningKey } | { readonly ok: false; readonly problem: string };

const PEM = /^\s*-----BEGIN PRIVATE KEY-----[ \t]*\r?\n(?:[A-Za-z0-9+/=]+[ \t]*\r?\n)+-----END PRIVATE KEY-----\s*$/;

/** Frames of other files that people hand over, with what to do about each. */
const OTHER_FRAMES: readonly (readonly [string, string])[] = [
  ['ENCRYPTED PRIVATE KEY', 'an encrypted key, and nobody is asked for its password here: decrypt it first (openssl pkey)'],
  ['EC PRIVATE KEY', 'a key in the older SEC 1 form: convert it first (openssl pkcs8 -topk8 -nocrypt)'],
  ['RSA PRIVATE KEY', 'an RSA key, which no gate accepts'],
  ['OPENSSH PRIVATE KEY', 'a key in the form of OpenSSH: convert it first (ssh-keygen -p -m PKCS8)'],
  ['PUBLIC KEY', 'a public key, which cannot sign'],
  ['CERTIFICATE', 'a certificate, which cannot sign'],
];

/** Reads a private key: one PEM block `PRIVATE KEY` (PKCS #8, RFC 5958), Ed25519 or ECDSA on P-256. Never throws. */
export function readSigningKey(pem: string): SigningKeyReading {
  const other = OTHER_FRAMES.find(([frame]) => pem.includes(`-----BEGIN ${frame}-----`));
  if (other !== undefined) return { ok: false, problem: other[1] };
  if (!PEM.test(pem)) return { ok: false, problem: 'no single PEM block `PRIVATE KEY` (PKCS #8)' };
  try {
    const privateKey = createPrivateKey({ key: pem, format: 'pem' });
    const algorithm = algorithmOf(privateKey);
    if (algorithm === null) return { ok: false, problem: 'a key that is neither Ed25519 nor ECDSA P-256' };
    const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
    return { ok: true, key: { algorithm, privateKey, publicPem } };
  } catch {
    // What the library says may quote the key.
    return { ok: false, problem: 'a PEM block that is no private key' };
  }
}

/** Ed25519 (RFC 8032), or ECDSA with SHA-256 in DER. Throws where the library cannot sign. */
export function signBytes({ algorithm, privateKey }: SigningKey, bytes: Uint8Array): Buffer {
  switch (algorithm) {
    case 'ed25519':
      return sign(null, bytes, privateKey);
    case 'ecdsa-p256':
      return sign('sha256', bytes, { key: privateKey, dsaEncoding: 'der' });
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): SigningKey['algorithm'] | null {
  if (asymmetricKeyType === 'ed25519') return 'ed25519';
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ecdsa-p256' : null;
}

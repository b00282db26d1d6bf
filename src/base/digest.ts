import { hash } from 'node:crypto';

import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A sha256 in 64 lower-case hexadecimal digits. */
export type Digest = string & { readonly __digest: unique symbol };

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Once so much was hashed in all, the native hash is used: it takes 2 ms to load, is several times faster from then on, and gives the same
 * digest.
 */
const NATIVE_FROM_BYTES = 128 * 1024;
let hashed = 0;

/** Whether a value is a digest in its one strict form: anything else never takes part in a comparison. */
export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && DIGEST.test(value);
}

/** The digest that a value is, or null. */
export function asDigest(value: unknown): Digest | null {
  return isDigest(value) ? value : null;
}

/** sha256 of bytes, or of the UTF-8 of a text. */
export function sha256(content: Uint8Array | string): Digest {
  hashed += content.length;
  if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content);
  const hex = bytesToHex(nobleSha256(typeof content === 'string' ? utf8ToBytes(content) : content));
  if (!isDigest(hex)) throw new TypeError('sha256 gave no digest');
  return hex;
}

/**
 * The same, always by the native hash: for many small contents. The native one takes 2 ms to load, and from then on a tenth of the
 * time that ours takes before it is warm.
 */
export function nativeSha256(content: Uint8Array | string): Digest {
  const hex = hash('sha256', content, 'hex');
  if (!isDigest(hex)) throw new TypeError('sha256 gave no digest');
  return hex;
}

/** Makes `sha256` native from now on: for whoever knows that there is much to hash. */
export function hashNatively(): void {
  hashed = NATIVE_FROM_BYTES;
}

/** Whether both are digests and the same one. Two absent or malformed values never match. */
export function sameDigest(left: unknown, right: unknown): boolean {
  return isDigest(left) && isDigest(right) && left === right;
}

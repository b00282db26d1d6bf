import type { Code } from '../../base/codes/index.js';

export type Base64Result = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly code: Code };

const STANDARD_ONLY = /[+/]/;
const URL_SAFE_ONLY = /[-_]/;
const ALPHABET = /^[A-Za-z0-9+/_-]*={0,2}$/;

/**
 * Decodes base64 (RFC 4648), standard or URL-safe, as DSSE allows either. One text has one alphabet, its padding, and nothing
 * else: what two decoders could read as different bytes is refused.
 */
export function decodeBase64(text: string): Base64Result {
  const isUrlSafe = URL_SAFE_ONLY.test(text);
  if (isUrlSafe && STANDARD_ONLY.test(text)) return { ok: false, code: 'envelope_base64_mixed' };
  // The decoder skips what it does not know, so only a text that it would write itself counts as decoded.
  const bytes = Buffer.from(text, isUrlSafe ? 'base64url' : 'base64');
  const standard = isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text;
  const canonical = bytes.toString('base64');
  if (canonical === standard) return { ok: true, bytes };
  const isUnpadded = ALPHABET.test(text) && canonical.startsWith(standard) && canonical.slice(standard.length).startsWith('=');
  return { ok: false, code: isUnpadded ? 'envelope_base64_unpadded' : 'envelope_base64_malformed' };
}

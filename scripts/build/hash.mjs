/**
 * Makes the sha256 of @noble/hashes fast before anything is optimised: a run hashes 30 KB, most of it in code that Node still
 * interprets. Calls are inlined, and words are signed: above 2^31 an unsigned one is an object on the heap of its own. All
 * arithmetic on them ends in `| 0`, so no bit of a digest changes.
 */
import { inlined } from './inline.mjs';

/** Each must be there exactly once, else the library has changed and this must be looked at. */
const SIGNED = [
  [/(const SHA256_K = (?:\/\*.*?\*\/ )?)Uint32Array\.from\(/g, '$1Int32Array.from('],
  [/(const SHA256_W = (?:\/\*.*?\*\/ )?new )Uint32Array\(64\)/g, '$1Int32Array(64)'],
  [/(SHA256_W\[i\] = view\.)getUint32\(offset, false\)/g, '$1getInt32(offset, false)'],
];

/** The text of a bundle with a faster sha256, where it has one. */
export function withFastHash(code) {
  if (!code.includes('SHA256_W')) return code;
  const signed = SIGNED.reduce((text, [pattern, replacement]) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`${pattern} is in the bundle ${found} times.`);
    return text.replace(pattern, replacement);
  }, code);
  return inlined(signed, ['rotr', 'Chi', 'Maj']);
}

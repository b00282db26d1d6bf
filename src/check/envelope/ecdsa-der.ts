const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** 32 bytes, and a zero before them where the highest bit is set. */
const MAX_INTEGER = 33;

/**
 * Whether bytes have the form of an ECDSA signature on a curve of 256 bits in strict DER: a sequence of two positive integers,
 * each written in its shortest form, and nothing behind.
 */
export function isEcdsaDer(bytes: Uint8Array): boolean {
  if (bytes[0] !== SEQUENCE || bytes[1] !== bytes.length - 2) return false;
  const second = integerEnd(bytes, 2);
  return second !== null && integerEnd(bytes, second) === bytes.length;
}

/** Where the positive integer that starts at `start` ends, or null where there is none. */
function integerEnd(bytes: Uint8Array, start: number): number | null {
  const length = bytes[start + 1] ?? 0;
  const [first, next] = [bytes[start + 2], bytes[start + 3] ?? 0];
  const end = start + 2 + length;
  if (bytes[start] !== INTEGER || first === undefined) return null;
  if (length < 1 || length > MAX_INTEGER || end > bytes.length) return null;
  if (first >= 0x80) return null;
  if (first === 0 && (length === 1 || next < 0x80)) return null;
  return length === MAX_INTEGER && first !== 0 ? null : end;
}

/**
 * The length in bytes of the UTF-8 sequence that starts at an offset, or 0 where none does (RFC 3629): a stray continuation
 * byte, an overlong form, a surrogate, more than U+10FFFF, or a sequence that is cut short.
 */
export function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0xff;
  if (lead < 0x80) return 1;
  const second = bytes[offset + 1] ?? 0;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return isContinuation(second) ? 2 : 0;
  const third = bytes[offset + 2] ?? 0;
  if (lead < 0xf0) {
    // E0 80..9F would be overlong, ED A0..BF a surrogate.
    const lowest = lead === 0xe0 ? 0xa0 : 0x80;
    const highest = lead === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest && isContinuation(third) ? 3 : 0;
  }
  if (lead > 0xf4) return 0;
  // F0 80..8F would be overlong, F4 90..BF more than U+10FFFF.
  const lowest = lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xf4 ? 0x8f : 0xbf;
  const fourth = bytes[offset + 3] ?? 0;
  return second >= lowest && second <= highest && isContinuation(third) && isContinuation(fourth) ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

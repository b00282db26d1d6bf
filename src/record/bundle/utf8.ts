const ENCODER = new TextEncoder();

/** The UTF-8 of a text. */
export function utf8(text: string): Uint8Array {
  return ENCODER.encode(text);
}

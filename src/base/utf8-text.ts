const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_BYTES = 256;

/** What JSON text escapes: nothing but these, so that DEL, U+2028 and all beyond ASCII stay raw. */
const ESCAPED = /["\\\p{Cc}]/u;

/**
 * JSON text that grows at its end, held as UTF-8: the text of a document of 16 MiB is put together of millions of pieces, and
 * joining that many strings would cost several times the memory and time.
 */
export class Utf8Text {
  private bytes = new Uint8Array(FIRST_BYTES);
  private length = 0;

  /** Adds ASCII text as it is. */
  addAscii(text: string): void {
    this.reserve(text.length);
    const { bytes, length } = this;
    for (let index = 0; index < text.length; index += 1) bytes[length + index] = text.charCodeAt(index);
    this.length = length + text.length;
  }

  /** Adds UTF-8 as it is. */
  addBytes(added: Uint8Array): void {
    this.reserve(added.length);
    const { bytes, length } = this;
    // For a few bytes a loop is faster than the built-in copy.
    if (added.length > 64) bytes.set(added, length);
    else for (let index = 0; index < added.length; index += 1) bytes[length + index] = added[index] ?? 0;
    this.length = length + added.length;
  }

  /** Adds a well-formed text as a JSON string, quotes and escapes included. */
  addString(text: string): void {
    this.reserve(text.length + 2);
    const { bytes } = this;
    let length = this.length;
    bytes[length] = QUOTE;
    length += 1;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) {
        // Nothing is kept of what was copied: `length` was not stored.
        this.addEncoded(ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);
        return;
      }
      bytes[length] = unit;
      length += 1;
    }
    bytes[length] = QUOTE;
    this.length = length + 1;
  }

  /** Adds a well-formed text of any characters. */
  private addEncoded(text: string): void {
    this.reserve(text.length * 3);
    const { bytes } = this;
    let length = this.length;
    const put = (byte: number): void => {
      bytes[length] = byte;
      length += 1;
    };
    for (let index = 0; index < text.length; index += 1) {
      const point = text.codePointAt(index) ?? 0;
      if (point < 0x80) {
        put(point);
        continue;
      }
      if (point < 0x800) put(0xc0 | (point >> 6));
      else {
        if (point < 0x10000) put(0xe0 | (point >> 12));
        else {
          put(0xf0 | (point >> 18));
          put(0x80 | ((point >> 12) & 0x3f));
          index += 1;
        }
        put(0x80 | ((point >> 6) & 0x3f));
      }
      put(0x80 | (point & 0x3f));
    }
    this.length = length;
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  /** All of it so far, as UTF-8. */
  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** All of it so far, as a string. */
  toString(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.toBytes());
  }
}

import { notUtf8, Refusal, unexpected } from './json-fault.js';
import { sequenceLength } from './json-utf8.js';
import { JsonNumber } from './json-value.js';
import { MAX_NUMBER_CHARACTERS } from './limits.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Stands for the byte behind the last one. */
const END = -1;

/** What may follow a backslash, but for `u`: " \ / b f n r t. */
const SIMPLE_ESCAPES: ReadonlySet<number> = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);

/** Texts up to this many bytes are looked for among those read before. */
const MAX_SHARED_BYTES = 48;
/** Most places of the table of those texts; a power of two, as any number of places has to be. */
const MAX_SHARED_PLACES = 1_024;
/** Bytes of a document for each place: a short document, such as an envelope, need not fill a long table first. */
const BYTES_PER_PLACE = 16;

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads the tokens of a JSON document strictly (RFC 8259) from its bytes. Strings are cut out of one decoded text, which is
 * many times faster than to put them together; `shift` leads from the bytes to that text.
 */
export class JsonScanner {
  readonly bytes: Uint8Array;
  /** Offset in bytes of what is read next. */
  offset = 0;
  private readonly text: string;
  /** Bytes that the document had up to `offset` beyond the UTF-16 units of the text. */
  private shift = 0;
  private readonly sharedStarts: Int32Array;
  private readonly sharedTexts: string[];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    // Broken sequences become U+FFFD here; the scan refuses them before anything behind them is used.
    this.text = DECODER.decode(bytes);
    let places = 1;
    while (places < MAX_SHARED_PLACES && places * BYTES_PER_PLACE < bytes.length) places *= 2;
    this.sharedStarts = new Int32Array(places);
    this.sharedTexts = Array<string>(places).fill('');
  }

  /** The byte at `offset`, or END. */
  protected peek(): number {
    return this.bytes[this.offset] ?? END;
  }

  protected skipSpace(): void {
    const { bytes } = this;
    let offset = this.offset;
    for (;;) {
      const byte = bytes[offset];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
      offset += 1;
    }
    this.offset = offset;
  }

  /** Reads a string from behind its opening quote to behind its closing one. */
  protected readString(): string {
    const { bytes } = this;
    const start = this.offset;
    const shiftBefore = this.shift;
    let offset = start;
    let escaped = false;
    for (;;) {
      const byte = bytes[offset] ?? END;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        offset = this.skipEscape(offset);
        escaped = true;
      } else if (byte >= 0x80) {
        const length = sequenceLength(bytes, offset);
        if (length === 0) throw notUtf8(offset);
        // Two bytes are one unit; three are one, and four are two.
        this.shift += length === 2 ? 1 : 2;
        offset += length;
      } else if (byte >= 0x20) {
        offset += 1;
      } else {
        throw unexpected(bytes, offset, byte === END ? 'the end of the string' : 'no raw control character in a string');
      }
    }
    this.offset = offset + 1;
    if (escaped) return this.unescape(start - shiftBefore, offset - this.shift);
    if (offset - start <= MAX_SHARED_BYTES) return this.sharedText(start, offset, shiftBefore);
    return this.text.slice(start - shiftBefore, offset - this.shift);
  }

  /** The text between two offsets; the same string again where the same bytes were read lately. */
  private sharedText(start: number, end: number, shiftBefore: number): string {
    const { bytes } = this;
    const first = bytes[start] ?? 0;
    const middle = bytes[(start + end) >> 1] ?? 0;
    const place = ((end - start) * 31 + first * 7 + middle * 131 + (bytes[end - 1] ?? 0) * 17) & (this.sharedStarts.length - 1);
    const known = this.sharedTexts[place] ?? '';
    const knownStart = this.sharedStarts[place] ?? 0;
    let count = 0;
    // The closing quote is compared too: it ends both.
    while (start + count <= end && bytes[start + count] === bytes[knownStart + count]) count += 1;
    if (knownStart > 0 && start + count > end) return known;
    const text = this.text.slice(start - shiftBefore, end - this.shift);
    this.sharedStarts[place] = start;
    this.sharedTexts[place] = text;
    return text;
  }

  /** Checks the escape at an offset and gives the offset behind it; a surrogate pair is skipped as one. */
  private skipEscape(offset: number): number {
    const { bytes } = this;
    const letter = bytes[offset + 1] ?? END;
    if (letter !== 0x75) {
      if (SIMPLE_ESCAPES.has(letter)) return offset + 2;
      throw unexpected(bytes, offset + 1, 'one of "\\/bfnrtu after a backslash');
    }
    const unit = this.readHex(offset + 2);
    if (unit < 0xd800 || unit > 0xdfff) return offset + 6;
    if (unit < 0xdc00 && bytes[offset + 6] === BACKSLASH && bytes[offset + 7] === 0x75) {
      const low = this.readHex(offset + 8);
      if (low >= 0xdc00 && low <= 0xdfff) return offset + 12;
    }
    throw new Refusal('json_lone_surrogate', offset, 'Expected both halves of a surrogate pair, found one');
  }

  private readHex(start: number): number {
    let unit = 0;
    for (let offset = start; offset < start + 4; offset += 1) {
      const digit = hexDigit(this.bytes[offset] ?? END);
      if (digit < 0) throw unexpected(this.bytes, offset, 'four hexadecimal digits after \\u');
      unit = unit * 16 + digit;
    }
    return unit;
  }

  /** Decodes a string whose escapes were checked. The built-in parser does so without piling up pieces. */
  private unescape(start: number, end: number): string {
    return String(JSON.parse(this.text.slice(start - 1, end + 1)));
  }

  /** Reads the number at `offset`, which is a minus or a digit. */
  protected readNumber(): JsonNumber {
    const { bytes } = this;
    const start = this.offset;
    const digits = this.peek() === MINUS ? start + 1 : start;
    let offset = bytes[digits] === ZERO ? digits + 1 : this.skipDigits(digits, digits);
    const integerEnd = offset;
    if (bytes[offset] === POINT) offset = this.skipDigits(offset + 1, digits);
    const letter = bytes[offset];
    if (letter === 0x65 || letter === 0x45) {
      const sign = bytes[offset + 1];
      offset = this.skipDigits(sign === 0x2b || sign === MINUS ? offset + 2 : offset + 1, digits);
    }
    if (offset - digits > MAX_NUMBER_CHARACTERS) throw tooLong(start);
    this.offset = offset;
    const literal = this.text.slice(start - this.shift, offset - this.shift);
    // An integer is exact at any length; a float that overflows is infinite to one reader and an error to the next.
    if (offset !== integerEnd && !Number.isFinite(Number(literal))) {
      throw new Refusal('json_number_overflow', start, 'Expected a number within the range of a double, found a larger one');
    }
    return new JsonNumber(literal);
  }

  /** The offset behind the digits that start at `from`; `first` is the first one of the number. */
  private skipDigits(from: number, first: number): number {
    let offset = from;
    for (;;) {
      const byte = this.bytes[offset] ?? END;
      if (byte < ZERO || byte > 0x39) break;
      offset += 1;
    }
    if (offset > from) return offset;
    if (from - first > MAX_NUMBER_CHARACTERS) throw tooLong(this.offset);
    throw unexpected(this.bytes, from, 'a digit');
  }
}

function tooLong(offset: number): Refusal {
  const most = MAX_NUMBER_CHARACTERS.toLocaleString('en');
  return new Refusal('json_number_too_long', offset, `Expected at most ${most} characters in a number, found more`);
}

function hexDigit(byte: number): number {
  if (byte >= ZERO && byte <= 0x39) return byte - ZERO;
  const letter = byte | 0x20;
  return byte > 0x40 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

import { duplicateKey, Refusal, unexpected } from './json-fault.js';
import { KeySteps, type KeyStep } from './json-keys.js';
import { JsonRecord } from './json-record.js';
import { JsonScanner } from './json-scanner.js';
import { Shape } from './json-shape.js';
import type { JsonArray, JsonObject, JsonValue } from './json-value.js';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './limits.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OBJECT_END = 0x7d;
const ARRAY_END = 0x5d;

/** Words that other programs take for numbers and RFC 8259 does not. */
const NON_FINITE = ['NaN', 'Infinity', '-Infinity'];
const NO_MEMBERS: readonly JsonValue[] = [];

/** Reads one document into values. Every method throws a Refusal at the first rule that is broken. */
export class JsonReader extends JsonScanner {
  private readonly steps = new KeySteps();
  private values = 0;
  private depth = 0;
  /** Values whose container is not closed yet: cutting them out at its end makes arrays of exactly the right size. */
  private readonly open: JsonValue[] = [];
  private openCount = 0;

  /** The one value of the document. */
  readDocument(): JsonValue {
    this.skipSpace();
    if (this.offset === this.bytes.length) {
      throw new Refusal('json_empty', this.offset, 'Expected a JSON value, found an empty document');
    }
    const value = this.readValue();
    this.skipSpace();
    if (this.offset < this.bytes.length) {
      throw unexpected(this.bytes, this.offset, 'nothing after the JSON value', 'json_trailing_text');
    }
    return value;
  }

  private readValue(): JsonValue {
    this.values += 1;
    if (this.values > MAX_JSON_VALUES) {
      const most = MAX_JSON_VALUES.toLocaleString('en');
      throw new Refusal('json_too_many_values', this.offset, `Expected at most ${most} values, found more`);
    }
    switch (this.peek()) {
      case QUOTE:
        this.offset += 1;
        return this.readString();
      case 0x7b:
        return this.readObject();
      case 0x5b:
        return this.readArray();
      case 0x74:
        return this.readWord('true', true);
      case 0x66:
        return this.readWord('false', false);
      case 0x6e:
        return this.readWord('null', null);
      default:
        return this.readNumberOrRefuse();
    }
  }

  private readWord<T>(word: string, value: T): T {
    for (let index = 1; index < word.length; index += 1) {
      if (this.bytes[this.offset + index] !== word.charCodeAt(index)) {
        throw unexpected(this.bytes, this.offset + index, `the word ${word}`);
      }
    }
    this.offset += word.length;
    return value;
  }

  private readNumberOrRefuse(): JsonValue {
    const first = this.peek();
    for (const word of NON_FINITE) {
      if (first === word.charCodeAt(0) && this.startsWith(word)) {
        throw new Refusal('json_non_finite_number', this.offset, 'Expected a finite number, found NaN or Infinity');
      }
    }
    if (first === 0x2d || (first >= 0x30 && first <= 0x39)) return this.readNumber();
    throw unexpected(this.bytes, this.offset, 'a JSON value');
  }

  private startsWith(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) {
      if (this.bytes[this.offset + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > MAX_JSON_DEPTH) {
      const most = String(MAX_JSON_DEPTH);
      throw new Refusal('json_too_deep', this.offset, `Expected at most ${most} levels of nesting, found more`);
    }
    this.offset += 1;
    this.skipSpace();
  }

  private keep(value: JsonValue): void {
    this.open[this.openCount] = value;
    this.openCount += 1;
  }

  /** Leaves a container: its values from `base` on. */
  private leave(base: number): readonly JsonValue[] {
    this.offset += 1;
    this.depth -= 1;
    const values = this.openCount === base ? NO_MEMBERS : this.open.slice(base, this.openCount);
    this.openCount = base;
    return values;
  }

  private readArray(): JsonArray {
    this.enter();
    const base = this.openCount;
    if (this.peek() === ARRAY_END) return this.leave(base);
    for (;;) {
      this.keep(this.readValue());
      this.skipSpace();
      const byte = this.peek();
      if (byte === ARRAY_END) return this.leave(base);
      if (byte !== COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the array');
      this.offset += 1;
      this.skipSpace();
    }
  }

  private readObject(): JsonObject {
    this.enter();
    const base = this.openCount;
    let step = this.steps.root;
    // The keys of an object that shares them with no other.
    let own: Set<string> | null = null;
    if (this.peek() === OBJECT_END) return new JsonRecord(step.shape(), this.leave(base));
    for (;;) {
      if (this.peek() !== QUOTE) throw unexpected(this.bytes, this.offset, 'a key in double quotes');
      this.offset += 1;
      const likely = step.likely;
      if (own === null && likely !== null && this.repeats(likely)) {
        step = likely;
        this.offset += likely.length;
      } else {
        const start = this.offset;
        const key = this.readString();
        const next: KeyStep | null = own === null ? this.nextStep(step, key, start, this.openCount - base) : null;
        if (next !== null) step = next;
        else {
          own ??= new Set(step.keys());
          if (own.has(key)) throw duplicateKey(start - 1, key);
          own.add(key);
        }
      }
      this.readColon();
      this.keep(this.readValue());
      this.skipSpace();
      const byte = this.peek();
      if (byte === OBJECT_END) break;
      if (byte !== COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the object');
      this.offset += 1;
      this.skipSpace();
    }
    return new JsonRecord(own === null ? step.shape() : new Shape([...own]), this.leave(base));
  }

  private readColon(): void {
    this.skipSpace();
    if (this.peek() !== 0x3a) throw unexpected(this.bytes, this.offset, 'a colon after the key');
    this.offset += 1;
    this.skipSpace();
  }

  /** Whether the bytes at `offset` are those of a step's key and its closing quote. */
  private repeats(step: KeyStep): boolean {
    const { bytes, offset } = this;
    const { start, length } = step;
    for (let index = 0; index < length; index += 1) if (bytes[offset + index] !== bytes[start + index]) return false;
    return length > 0;
  }

  /** The step that a key leads to, made where it is new; null where it is not shared. Refuses a key that is there already. */
  private nextStep(step: KeyStep, key: string, start: number, count: number): KeyStep | null {
    const known = step.follow(key);
    if (known !== null) return known;
    if (step.passed(key)) throw duplicateKey(start - 1, key);
    if (!this.steps.takes(count)) return null;
    // Bytes are compared only for keys in ASCII without escapes: others would change the shift between bytes and text.
    const length = this.offset - start;
    return step.append(key, start, length === key.length + 1 ? length : 0);
  }
}

import { isJsonArray, isJsonObject, JsonNumber, parseJson, type JsonValue } from '../../base/json.js';
import { pointer as pointerOf } from '../../base/json-place.js';
import { JsonScanner } from '../../base/json-scanner.js';
import { Lines, type Place } from './places.js';
import type { Problems } from './problems.js';
import { checkNumber, type Tree } from './tree.js';

const QUOTE = 0x22;
const COMMA = 0x2c;

/** Reads a policy in JSON with our own strict reader, or gives null where `problems` says why not. `bytes` are those of `text`. */
export function readJson(bytes: Uint8Array, text: string, problems: Problems): Tree | null {
  const parsed = parseJson(bytes);
  const lines = new Lines(text);
  if (!parsed.ok) {
    const { code, message, offset } = parsed.fault;
    const position = lines.position(new TextDecoder().decode(bytes.subarray(0, offset)).length);
    problems.add({ code: code === 'json_duplicate_key' ? 'policy_key_duplicate' : 'policy_malformed', message, position });
    return null;
  }
  const tree = { value: parsed.value, places: new JsonPlaces(text).all(), lines, faulty: new Set<string>() };
  checkNumbers(tree.value, '', tree, problems);
  return tree;
}

function checkNumbers(value: JsonValue, pointer: string, tree: Tree, problems: Problems): void {
  if (value instanceof JsonNumber) checkNumber(value, pointer, tree, problems);
  else if (isJsonArray(value)) value.forEach((item, index) => checkNumbers(item, pointer + pointerOf(index), tree, problems));
  else if (isJsonObject(value)) {
    for (const [key, member] of value) checkNumbers(member, pointer + pointerOf(key), tree, problems);
  }
}

/** Walks once through a JSON text that is known to parse, and notes where every value stands. */
class JsonPlaces extends JsonScanner {
  private readonly places = new Map<string, Place>();
  private readonly offsets: Uint32Array;

  constructor(text: string) {
    const bytes = new TextEncoder().encode(text);
    super(bytes);
    this.offsets = unitOffsets(text, bytes.length);
  }

  all(): ReadonlyMap<string, Place> {
    this.walk('', null);
    return this.places;
  }

  private here(): number {
    return this.offsets[this.offset] ?? 0;
  }

  private walk(pointer: string, key: number | null): void {
    this.skipSpace();
    this.places.set(pointer, { key, value: this.here() });
    const byte = this.peek();
    this.offset += 1;
    if (byte === QUOTE) this.readString();
    else if (byte === 0x7b) this.walkMembers(0x7d, pointer, true);
    else if (byte === 0x5b) this.walkMembers(0x5d, pointer, false);
    else this.skipScalar();
  }

  private walkMembers(end: number, pointer: string, named: boolean): void {
    this.skipSpace();
    for (let index = 0; this.peek() !== end; index += 1) {
      if (this.peek() === COMMA) this.offset += 1;
      this.skipSpace();
      const start = this.here();
      if (named) this.walk(pointer + pointerOf(this.readKey()), start);
      else this.walk(pointer + pointerOf(index), null);
      this.skipSpace();
    }
    this.offset += 1;
  }

  private readKey(): string {
    this.offset += 1;
    const key = this.readString();
    this.skipSpace();
    // The colon.
    this.offset += 1;
    return key;
  }

  /** Goes to the end of a number or word. */
  private skipScalar(): void {
    for (;;) {
      const byte = this.peek();
      if (byte <= 0x20 || byte === COMMA || byte === 0x5d || byte === 0x7d) return;
      this.offset += 1;
    }
  }
}

/** For every offset in bytes the offset in UTF-16 units. */
function unitOffsets(text: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let byte = 0;
  let unit = 0;
  for (const character of text) {
    offsets[byte] = unit;
    byte += Buffer.byteLength(character);
    unit += character.length;
  }
  offsets[byte] = unit;
  return offsets;
}

import { unexpected } from './json-fault.js';
import { JsonScanner } from './json-scanner.js';

/** A value that is looked for, or one on the way to it. */
export interface Place {
  readonly parent: Place | null;
  readonly inside: Map<string, Place>;
  /** Null until it is found. */
  line: number | null;
}

/** A place without any below it. */
export function newPlace(parent: Place | null): Place {
  return { parent, inside: new Map(), line: null };
}

/** The place below another that a JSON pointer names. */
export function placeAt(root: Place, pointer: string): Place {
  let place = root;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = place.inside.get(name) ?? newPlace(place);
    place.inside.set(name, next);
    place = next;
  }
  return place;
}

/** The line of a place, or that of the nearest ancestor that was found. */
export function nearestLine(start: Place): number {
  const absent: Place[] = [];
  let place: Place | null = start;
  while (place !== null && place.line === null) {
    absent.push(place);
    place = place.parent;
  }
  const line = place?.line ?? 1;
  // Remembered, so that many absent places with a long way in common take linear time.
  for (const passed of absent) passed.line = line;
  return line;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const FEED = 0x0a;

/** Walks once through a document that is known to parse, and notes the lines of places. */
export class PlaceFinder extends JsonScanner {
  private line = 1;
  private nextFeed = this.bytes.indexOf(FEED);

  find(root: Place): void {
    this.skipSpace();
    root.line = this.lineOf(this.offset);
    this.walk(root);
  }

  /** The line of an offset; offsets come in ascending order. */
  private lineOf(offset: number): number {
    while (this.nextFeed !== -1 && this.nextFeed < offset) {
      this.line += 1;
      this.nextFeed = this.bytes.indexOf(FEED, this.nextFeed + 1);
    }
    return this.line;
  }

  private walk(place: Place | undefined): void {
    const byte = this.peek();
    this.offset += 1;
    if (byte === QUOTE) this.readString();
    else if (byte === 0x7b) this.walkMembers(0x7d, place, () => this.readKey());
    else if (byte === 0x5b) this.walkMembers(0x5d, place, String);
    else this.skipScalar();
  }

  private walkMembers(end: number, place: Place | undefined, nameOf: (index: number) => string): void {
    this.skipSpace();
    for (let index = 0; this.peek() !== end; index += 1) {
      if (index > 0) this.skip(COMMA, 'a comma');
      const start = this.offset;
      const name = nameOf(index);
      const found = place?.inside.get(name);
      if (found !== undefined) found.line = this.lineOf(start);
      this.walk(found);
      this.skipSpace();
    }
    this.offset += 1;
  }

  private readKey(): string {
    this.skip(QUOTE, 'a key');
    const key = this.readString();
    this.skipSpace();
    this.skip(0x3a, 'a colon');
    return key;
  }

  private skip(byte: number, expected: string): void {
    if (this.peek() !== byte) throw unexpected(this.bytes, this.offset, expected);
    this.offset += 1;
    if (byte !== QUOTE) this.skipSpace();
  }

  /** Goes to the end of a number or word: to space, or to what ends a member. */
  private skipScalar(): void {
    for (;;) {
      const byte = this.peek();
      if (byte <= 0x20 || byte === COMMA || byte === 0x5d || byte === 0x7d) return;
      this.offset += 1;
    }
  }
}

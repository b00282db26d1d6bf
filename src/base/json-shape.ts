/** Up to this many keys a linear search beats a table, and costs no memory. */
const LINEAR_SEARCH_KEYS = 12;

/** So many searches of a long object are linear too: a table of a million keys takes more memory than all else of them. */
const LINEAR_SEARCHES = 32;

/** The keys of an object in document order. Objects with the same keys share one shape, and what is derived from it. */
export class Shape {
  readonly keys: readonly string[];
  /** Whether many objects may have it: then what is derived from it is kept. There are few of these. */
  readonly isShared: boolean;
  private searches = 0;
  private places: ReadonlyMap<string, number> | null = null;
  private sorted: readonly SortedMember[] | null = null;

  constructor(keys: readonly string[], isShared = false) {
    this.keys = keys;
    this.isShared = isShared;
  }

  /** Where a key stands, from 0; -1 where there is none. */
  indexOf(key: string): number {
    if (this.keys.length <= LINEAR_SEARCH_KEYS) return this.keys.indexOf(key);
    this.searches += 1;
    if (!this.isShared && this.searches <= LINEAR_SEARCHES) return this.keys.indexOf(key);
    this.places ??= new Map(this.keys.map((name, index) => [name, index]));
    return this.places.get(key) ?? -1;
  }

  /** The members in canonical order: by code point of their keys. */
  inCanonicalOrder(): readonly SortedMember[] {
    if (this.sorted !== null) return this.sorted;
    const sorted = this.keys
      .map((key, index): SortedMember => ({ key, index, label: this.isShared ? labelOf(key) : null }))
      .sort(this.keys.some((key) => ASTRAL.test(key)) ? byCodePoint : byUnit);
    if (this.isShared) this.sorted = sorted;
    return sorted;
  }
}

/** One member of a shape. */
export interface SortedMember {
  readonly key: string;
  /** Where its value stands. */
  readonly index: number;
  /** UTF-8 of the canonical text of the key with its colon; null where the shape is not shared. */
  readonly label: Uint8Array | null;
}

const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

function labelOf(key: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(key)}:`);
}

// Without characters beyond U+FFFF the order of UTF-16 units is that of code points, and the language has it built in.
function byUnit(left: SortedMember, right: SortedMember): number {
  return left.key < right.key ? -1 : 1;
}

function byCodePoint(left: SortedMember, right: SortedMember): number {
  return compareCodePoints(left.key, right.key);
}

/** Orders texts by code point, as Python does; UTF-16 units would put U+1F511 before U+FF21. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = codePointRank(left.charCodeAt(index)) - codePointRank(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

// Moves surrogates behind U+FFFF: the first unit that differs then decides as the code points would.
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

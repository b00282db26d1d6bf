import { MAX_PATTERN_CHARACTERS, MAX_PATTERN_DEPTH, MAX_PATTERN_REPEATS } from '../../base/limits.js';

/** Code points from the first to the last, both included. */
export type CodePointRange = readonly [first: number, last: number];

/** What a pattern says, as a tree. */
export type PatternTree =
  /** Ranges in their order; none overlaps another. */
  | { readonly kind: 'set'; readonly ranges: readonly CodePointRange[]; readonly negated: boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly items: readonly PatternTree[] }
  /** `most` is null where there is no limit. */
  | { readonly kind: 'repeat'; readonly item: PatternTree; readonly least: number; readonly most: number | null };

/** The tree, or the rest of a sentence that begins with "The pattern holds …". */
export type PatternParsing =
  { readonly ok: true; readonly tree: PatternTree } | { readonly ok: false; readonly problem: string };

/** Thrown inside of this file only. */
class PatternRefused extends Error {}

/**
 * Reads a pattern in the notation that regular expressions share: literals, `.`, classes, `\d`, `\w`, groups, `|`, and `?`, `*`, `+`,
 * `{m}`, `{m,}`, `{m,n}`. All else (anchors, look-around, back-references, lazy repeats) is refused: a slip must not widen a bound.
 */
export function parsePattern(pattern: string): PatternParsing {
  const characters = [...pattern];
  if (characters.length > MAX_PATTERN_CHARACTERS) {
    return { ok: false, problem: `more than ${String(MAX_PATTERN_CHARACTERS)} characters` };
  }
  try {
    return { ok: true, tree: new Parser(characters).whole() };
  } catch (thrown) {
    if (thrown instanceof PatternRefused) return { ok: false, problem: thrown.message };
    throw thrown;
  }
}

const DIGITS: readonly CodePointRange[] = [[0x30, 0x39]];
const WORD: readonly CodePointRange[] = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** What `.` does not match. */
const LINE_ENDS: readonly CodePointRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const SYNTAX: ReadonlySet<string> = new Set('\\.[]{}()*+?|^$/-');
const REPEATS: ReadonlyMap<string, readonly [least: number, most: number | null]> = new Map([
  ['?', [0, 1]],
  ['*', [0, null]],
  ['+', [1, null]],
]);
const COUNTS = /^(\d{1,3})(?:(,)(\d{1,3})?)?$/;

class Parser {
  readonly #characters: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(characters: readonly string[]) {
    this.#characters = characters;
  }

  whole(): PatternTree {
    const tree = this.#choice();
    if (this.#peek() !== undefined) throw this.#refused('a `)` that closes nothing');
    return tree;
  }

  #choice(): PatternTree {
    const items = [this.#sequence()];
    while (this.#take('|')) items.push(this.#sequence());
    return { kind: 'choice', items };
  }

  #sequence(): PatternTree {
    const items: PatternTree[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      items.push(this.#repeated(this.#atom()));
    }
    // Easily a slip, and it would match the empty text.
    if (items.length === 0) throw this.#refused('an empty alternative');
    return { kind: 'sequence', items };
  }

  #repeated(item: PatternTree): PatternTree {
    const counts = this.#counts();
    if (counts === null) return item;
    if (this.#counts() !== null) throw this.#refused('a repeat of a repeat without a group around it');
    return { kind: 'repeat', item, least: counts[0], most: counts[1] };
  }

  #counts(): readonly [least: number, most: number | null] | null {
    const next = this.#peek();
    const known = REPEATS.get(next ?? '');
    if (known !== undefined) this.#at += 1;
    if (next !== '{') return known ?? null;
    const end = this.#characters.indexOf('}', this.#at);
    const match = COUNTS.exec(end < 0 ? '' : this.#characters.slice(this.#at + 1, end).join(''));
    if (match === null) throw this.#refused('a `{` that begins no count');
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === undefined ? null : Number(match[3]);
    if (least > MAX_PATTERN_REPEATS || (most !== null && (most > MAX_PATTERN_REPEATS || most < least))) {
      throw this.#refused(`a count that is not from 0 to ${String(MAX_PATTERN_REPEATS)}, the smaller one first`);
    }
    this.#at = end + 1;
    return [least, most];
  }

  #atom(): PatternTree {
    const character = this.#next();
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '.':
        return { kind: 'set', ranges: LINE_ENDS, negated: true };
      case '\\':
        return { kind: 'set', ranges: this.#escaped(), negated: false };
      case '^':
      case '$':
        throw this.#refused(`an unescaped \`${character}\`, and the whole text has to match anyway`);
      default:
        if (SYNTAX.has(character) && character !== '/' && character !== '-') {
          throw this.#refused(`an unescaped \`${character}\` that means nothing here`);
        }
        return { kind: 'set', ranges: [only(character)], negated: false };
    }
  }

  #group(): PatternTree {
    this.#depth += 1;
    if (this.#depth > MAX_PATTERN_DEPTH)
      throw this.#refused(`more than ${String(MAX_PATTERN_DEPTH)} groups inside of each other`);
    if (this.#take('?') && !this.#take(':')) throw this.#refused('a group of another kind than `(…)` and `(?:…)`');
    const tree = this.#choice();
    if (!this.#take(')')) throw this.#refused('a `(` that nothing closes');
    this.#depth -= 1;
    return tree;
  }

  #class(): PatternTree {
    const negated = this.#take('^');
    const ranges: CodePointRange[] = [];
    while (!this.#take(']')) {
      const first = this.#member();
      const [only] = first;
      // A minus stands for a range between two characters; anywhere else it has to be escaped.
      if (!this.#take('-')) ranges.push(...first);
      else {
        const [last] = this.#member();
        if (!isOne(first) || only === undefined || last === undefined || last[0] !== last[1] || last[0] < only[0]) {
          throw this.#refused('a range of characters that has no first and last one');
        }
        ranges.push([only[0], last[1]]);
      }
    }
    if (ranges.length === 0) throw this.#refused('an empty class of characters');
    return { kind: 'set', ranges: merged(ranges), negated };
  }

  #member(): readonly CodePointRange[] {
    const character = this.#next();
    if (character === '\\') return this.#escaped();
    if (character === '[' || character === '-' || character === '^' || character === ']') {
      throw this.#refused(`an unescaped \`${character}\` inside of a class of characters`);
    }
    return [only(character)];
  }

  #escaped(): readonly CodePointRange[] {
    const character = this.#next();
    if (character === 'd') return DIGITS;
    if (character === 'w') return WORD;
    if (!SYNTAX.has(character))
      throw this.#refused('an escape other than `\\d`, `\\w` and those of characters that mean something');
    return [only(character)];
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  #next(): string {
    const character = this.#peek();
    if (character === undefined) throw this.#refused('something that its end cuts off');
    this.#at += 1;
    return character;
  }

  #refused(problem: string): PatternRefused {
    return new PatternRefused(`${problem} (near character ${String(this.#at + 1)})`);
  }
}

function only(character: string): CodePointRange {
  const codePoint = character.codePointAt(0) ?? 0;
  return [codePoint, codePoint];
}

/** The same code points, as ranges in their order that neither overlap nor touch. */
function merged(ranges: readonly CodePointRange[]): readonly CodePointRange[] {
  const apart: CodePointRange[] = [];
  for (const [first, last] of [...ranges].sort(([left], [right]) => left - right)) {
    const before = apart.at(-1);
    if (before === undefined || first > before[1] + 1) apart.push([first, last]);
    else apart[apart.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return apart;
}

function isOne(ranges: readonly CodePointRange[]): boolean {
  const [range] = ranges;
  return ranges.length === 1 && range !== undefined && range[0] === range[1];
}

import { MAX_PATTERN_STEPS } from '../../base/limits.js';
import { parsePattern, type CodePointRange, type PatternTree } from './pattern-parser.js';

/** A pattern that texts can be compared with, or the rest of a sentence that begins with "The pattern holds …". */
export type PatternReading =
  | {
      readonly ok: true;
      /** Whether the whole text matches. */ readonly matches: (text: string) => boolean;
      /** What comparing costs for each character. */ readonly steps: number;
    }
  | { readonly ok: false; readonly problem: string };

/** One step of a program: take a character of a set, or go on at two places at once. The end of the program is a match. */
type Step =
  | { readonly kind: 'take'; readonly ranges: readonly CodePointRange[]; readonly negated: boolean }
  | { readonly kind: 'split'; readonly to: readonly [number, number] }
  | { readonly kind: 'jump'; readonly to: number };

/**
 * Reads a pattern (see `parsePattern`). All places of the pattern are followed at once, one character of the text after the other, so
 * that comparing takes at most steps times characters, whatever the pattern: nothing is ever tried again.
 */
export function readPattern(pattern: string): PatternReading {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return parsed;
  const size = sizeOf(parsed.tree);
  if (size > MAX_PATTERN_STEPS) {
    return {
      ok: false,
      problem: `repeats that come to more than ${String(MAX_PATTERN_STEPS)} steps when they are written out`,
    };
  }
  const program: Step[] = [];
  emit(parsed.tree, program);
  return { ok: true, matches: (text) => runProgram(program, text), steps: size };
}

/** How many steps a tree is written out to: counted first, because counts inside of counts multiply. */
function sizeOf(tree: PatternTree): number {
  switch (tree.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return tree.items.reduce((sum, item) => sum + sizeOf(item), 0);
    case 'choice':
      return tree.items.reduce((sum, item) => sum + sizeOf(item) + 2, 0) - 2;
    case 'repeat': {
      const { least, most } = tree;
      const size = sizeOf(tree.item);
      return least * size + (most === null ? size + 2 : (most - least) * (size + 1));
    }
  }
}

function emit(tree: PatternTree, program: Step[]): void {
  switch (tree.kind) {
    case 'set':
      program.push({ kind: 'take', ranges: tree.ranges, negated: tree.negated });
      break;
    case 'sequence':
      for (const item of tree.items) emit(item, program);
      break;
    case 'choice':
      emitChoice(tree.items, program);
      break;
    case 'repeat':
      for (let count = 0; count < tree.least; count += 1) emit(tree.item, program);
      if (tree.most === null) emitLoop(tree.item, program);
      else emitOptional(tree.item, tree.most - tree.least, program);
  }
}

function emitChoice(items: readonly PatternTree[], program: Step[]): void {
  const [first, ...others] = items;
  if (first === undefined) return;
  if (others.length === 0) {
    emit(first, program);
    return;
  }
  const split = reserve(program);
  emit(first, program);
  const jump = reserve(program);
  program[split] = { kind: 'split', to: [split + 1, program.length] };
  emitChoice(others, program);
  program[jump] = { kind: 'jump', to: program.length };
}

function emitLoop(item: PatternTree, program: Step[]): void {
  const split = reserve(program);
  emit(item, program);
  program.push({ kind: 'jump', to: split });
  program[split] = { kind: 'split', to: [split + 1, program.length] };
}

function emitOptional(item: PatternTree, count: number, program: Step[]): void {
  const splits: number[] = [];
  for (let index = 0; index < count; index += 1) {
    splits.push(reserve(program));
    emit(item, program);
  }
  for (const split of splits) program[split] = { kind: 'split', to: [split + 1, program.length] };
}

/** A place whose step is known only when what follows was written. */
function reserve(program: Step[]): number {
  return program.push({ kind: 'jump', to: 0 }) - 1;
}

function runProgram(program: readonly Step[], text: string): boolean {
  const places = new Places(program);
  places.add(0);
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const from = places.startOver();
    for (const place of from) {
      const step = program[place];
      if (step?.kind === 'take' && holds(step.ranges, codePoint) !== step.negated) places.add(place + 1);
    }
    if (places.isEmpty) return false;
  }
  return places.has(program.length);
}

/** The places that a program has come to, each once. */
class Places {
  readonly #program: readonly Step[];
  /** The round in which a place was last reached: quicker than a new set for each character. */
  readonly #reached: Uint32Array;
  #round = 1;
  #list: number[] = [];

  constructor(program: readonly Step[]) {
    this.#program = program;
    this.#reached = new Uint32Array(program.length + 1);
  }

  /** Adds a place, and all that can be reached from there without taking a character. */
  add(from: number): void {
    const open = [from];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (this.has(place)) continue;
      this.#reached[place] = this.#round;
      this.#list.push(place);
      const step = this.#program[place];
      if (step?.kind === 'split') open.push(...step.to);
      else if (step?.kind === 'jump') open.push(step.to);
    }
  }

  has(place: number): boolean {
    return this.#reached[place] === this.#round;
  }

  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  /** Forgets all places; gives those that there were. */
  startOver(): readonly number[] {
    const before = this.#list;
    this.#list = [];
    this.#round += 1;
    return before;
  }
}

/** By halves: a class has hundreds of ranges, and each of thousands of steps asks for each character. */
function holds(ranges: readonly CodePointRange[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (codePoint < first) high = middle;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

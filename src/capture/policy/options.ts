import { asDigest, type Digest } from '../../base/digest.js';
import { isJsonArray, JsonNumber, type JsonValue } from '../../base/json.js';
import { pointer as pointerOf } from '../../base/json-place.js';
import { MAX_AGE_SECONDS } from '../../base/limits.js';
import { parseDuration, parseUtcTime } from '../../base/time.js';
import type { Problems } from './problems.js';
import { shown, valueAt } from './shape.js';
import { valueProblem, type Tree } from './tree.js';

/**
 * Reads values of a policy whose shape was checked: null for what is not there, and for what is faulty. What no schema can say (a
 * day that the calendar has, ten years) is noted here.
 */
export class Options {
  private readonly tree: Tree;
  private readonly problems: Problems;

  constructor(tree: Tree, problems: Problems) {
    this.tree = tree;
    this.problems = problems;
  }

  text(pointer: string): string | null {
    const value = this.value(pointer);
    return typeof value === 'string' ? value : null;
  }

  /** One of some words. */
  word<Word extends string>(pointer: string, words: readonly Word[]): Word | null {
    const text = this.text(pointer);
    return words.find((word) => word === text) ?? null;
  }

  /** The texts of a list; one text alone is a list of it. */
  texts(pointer: string): readonly string[] | null {
    const value = this.value(pointer);
    if (typeof value === 'string') return [value];
    if (!isJsonArray(value)) return null;
    return value.flatMap((item, index) =>
      typeof item === 'string' && !this.tree.faulty.has(pointer + pointerOf(index)) ? [item] : [],
    );
  }

  flag(pointer: string): boolean | null {
    const value = this.value(pointer);
    return typeof value === 'boolean' ? value : null;
  }

  count(pointer: string): number | null {
    const value = this.value(pointer);
    return value instanceof JsonNumber ? Number(value.text) : null;
  }

  /** The decimal as it is written. */
  decimal(pointer: string): string | null {
    const value = this.value(pointer);
    return value instanceof JsonNumber ? value.text : null;
  }

  digest(pointer: string): Digest | null {
    return asDigest(this.value(pointer));
  }

  /** A duration in seconds, at most so many. */
  seconds(pointer: string, most = MAX_AGE_SECONDS): number | null {
    return this.parsed(pointer, (text) => {
      const seconds = parseDuration(text);
      return seconds === null || seconds > most ? null : seconds;
    });
  }

  /** A time in milliseconds since 1970. */
  instant(pointer: string): number | null {
    return this.parsed(pointer, parseUtcTime);
  }

  /** The pointers of the items of a list. */
  items(pointer: string): readonly string[] | null {
    const value = this.value(pointer);
    return isJsonArray(value) ? value.map((_, index) => pointer + pointerOf(index)) : null;
  }

  private parsed(pointer: string, parse: (text: string) => number | null): number | null {
    const text = this.text(pointer);
    if (text === null) return null;
    const parsed = parse(text);
    if (parsed !== null) return parsed;
    this.tree.faulty.add(pointer);
    this.problems.add(valueProblem(this.tree, pointer, shown(text)));
    return null;
  }

  private value(pointer: string): JsonValue | undefined {
    return this.tree.faulty.has(pointer) ? undefined : valueAt(this.tree.value, pointer);
  }
}

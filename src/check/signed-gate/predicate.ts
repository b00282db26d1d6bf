import type { Code } from '../../base/codes/index.js';
import type { Digest } from '../../base/digest.js';
import { isJsonObject, JsonNumber, type JsonValue } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { parseUtcNanoseconds } from '../../base/time.js';
import { parseWholeNumber } from '../../base/whole-number.js';
import type { Collector } from '../collector.js';
import { checkSchema, describe, type JsonDocument, type Validator } from '../document.js';
import type { VerifiedStatement } from '../envelope/statement.js';

/** The way to a field: keys from the top of the predicate. */
export type FieldPath = readonly string[];

/** What a verified statement says, and where findings about it go. Every reading of a field that is not what it must be is noted. */
export class Predicate {
  /** Digest of the artifact that the statement is about. */
  readonly subject: Digest;
  /** Path of the envelope. */
  readonly path: string;
  readonly #statement: VerifiedStatement;
  readonly #document: JsonDocument;
  readonly #collector: Collector;

  constructor(statement: VerifiedStatement, collector: Collector) {
    const { document, predicate } = statement;
    this.subject = statement.subject;
    this.path = document.file.path;
    this.#statement = statement;
    // The predicate as a document of its own, so that one schema describes it whatever statement it stands in.
    this.#document = { file: { ...document.file, within: `${document.file.within ?? ''}/predicate` }, value: predicate };
    this.#collector = collector;
  }

  /** The value of a field, if it is there. */
  value(path: FieldPath): JsonValue | undefined {
    let current: JsonValue | undefined = this.#document.value;
    for (const key of path) current = isJsonObject(current) ? current.get(key) : undefined;
    return current;
  }

  /** The value of a field where it is a text. */
  text(path: FieldPath): string | null {
    const value = this.value(path);
    return typeof value === 'string' ? value : null;
  }

  /** Notes that a field is not what it must be. */
  note(code: Code, path: FieldPath, expected: string): void {
    this.#collector.at(this.#document.file, code, pointer(...path), expected, describe(this.value(path)));
  }

  /** Notes that the subject of the statement is not what it must be. */
  noteSubject(code: Code, expected: string): void {
    this.#collector.at(this.#statement.document.file, code, '/subject/0/digest/sha256', expected, this.subject);
  }

  /** A whole number from 0 to 2^53−1 as plain digits: `3.0` and `1e3` are none. */
  count(path: FieldPath, code: Code): bigint | null {
    const value = this.value(path);
    const count = value instanceof JsonNumber ? parseWholeNumber(value.text) : null;
    if (count === null) this.note(code, path, 'a whole number from 0 to 9007199254740991, in plain digits');
    return count;
  }

  /** A time, in nanoseconds since 1970. */
  instant(path: FieldPath, code: Code): bigint | null {
    const text = this.text(path);
    const instant = text === null ? null : parseUtcNanoseconds(text);
    if (instant === null) this.note(code, path, 'a time such as 2026-01-31T09:30:00Z');
    return instant;
  }

  /** One of a closed list of words. */
  word(path: FieldPath, words: readonly string[], code: Code): void {
    const text = this.text(path);
    if (text === null || !words.includes(text)) this.note(code, path, `one of ${words.join(', ')}`);
  }

  /** Types and presence of everything that no other check has noted already; so this comes last. */
  schema(validate: Validator, code: Code): void {
    checkSchema(this.#document, validate, code, this.#collector);
  }
}

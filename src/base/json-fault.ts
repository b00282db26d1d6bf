import type { Code } from './codes/index.js';
import { sequenceLength } from './json-utf8.js';
import { printable } from './printable.js';

/** Why a document is refused, and where. */
export interface JsonFault {
  readonly code: Code;
  /** One printable sentence: what was expected, what was found. */
  readonly message: string;
  /** In bytes, from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** Whether `message` holds text of the document. */
  readonly quotesDocument: boolean;
  /** The same without any text of the document, for a file that may hold secrets. */
  readonly neutralMessage: string;
}

/** Most characters of a key that a message shows. */
const MAX_SHOWN_KEY_CHARACTERS = 60;

/** Thrown by the reader to itself: the first rule that a document breaks. */
export class Refusal extends Error {
  readonly code: Code;
  readonly offset: number;
  /** What stands in the place of `$` in the message; null where the message holds no text of the document. */
  readonly quoted: string | null;
  /** What stands there in the neutral message. */
  readonly described: string;

  /** `template` is a sentence without its full stop, in which `$` marks the place of document text. */
  constructor(code: Code, offset: number, template: string, quoted: string | null = null, described = '') {
    super(template);
    this.code = code;
    this.offset = offset;
    this.quoted = quoted;
    this.described = described;
  }
}

/** The refusal of a document that has something else than what is expected at an offset. */
export function unexpected(bytes: Uint8Array, offset: number, expected: string, code: Code = 'json_syntax'): Refusal {
  if (offset >= bytes.length) return new Refusal(code, bytes.length, `Expected ${expected}, found the end of the document`);
  const length = sequenceLength(bytes, offset);
  if (length === 0) return notUtf8(offset);
  const character = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(offset, offset + length));
  return new Refusal(code, offset, `Expected ${expected}, found $`, `“${printable(character)}”`, 'another character');
}

/** The refusal of bytes that are no UTF-8; `offset` is the start of the broken sequence. */
export function notUtf8(offset: number): Refusal {
  return new Refusal('json_not_utf8', offset, 'Expected UTF-8, found bytes that are none');
}

/** The refusal of an object that holds a key twice; `offset` is the start of the second one. */
export function duplicateKey(offset: number, key: string): Refusal {
  const shown = `the key “${printable(key, MAX_SHOWN_KEY_CHARACTERS)}”`;
  return new Refusal('json_duplicate_key', offset, 'Expected every key of an object once, found $ again', shown, 'one');
}

/** The line, from 1, on which a byte stands: one more than the line feeds before it. */
export function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  let feed = bytes.indexOf(0x0a);
  while (feed !== -1 && feed < offset) {
    line += 1;
    feed = bytes.indexOf(0x0a, feed + 1);
  }
  return line;
}

/** A refusal as data. */
export function describeRefusal(bytes: Uint8Array, refusal: Refusal): JsonFault {
  const { code, offset, quoted, described, message: template } = refusal;
  // The replacement is a function, because a replacement text gives `$` a meaning of its own.
  const sentence = (text: string): string => `${template.replace('$', () => text)}.`;
  return {
    code,
    offset,
    line: lineAt(bytes, offset),
    quotesDocument: quoted !== null,
    message: sentence(quoted ?? described),
    neutralMessage: sentence(described),
  };
}

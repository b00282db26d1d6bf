import type { GateId } from '../base/codes/index.js';
import { finding } from '../base/finding.js';
import { isJsonObject, parseJson } from '../base/json.js';
import { printable } from '../base/printable.js';
import type { Collector } from './collector.js';
import { describe } from './document.js';

/** Facts that the caller vouches for, by key: a Map, because any key may be there. */
export type Metadata = ReadonlyMap<string, string>;

/** How findings call this source: nothing here is signed, and every reader of the record should know it. */
export const VOUCHED = 'metadata that the caller vouches for';

type MetadataResult = { readonly ok: true; readonly metadata: Metadata } | { readonly ok: false; readonly message: string };

/** A key as a line may have it: space around it would make it another key, and a list or text of JSON would become one. */
const KEY = /^[^\s=\p{C}"[\]{}]+$/u;

/**
 * Reads the input `metadata`: a JSON object whose values are all strings, or lines `key=value` in which everything after the
 * first `=` is the value as it stands. Keys that no gate knows may be there; a key that is there twice is refused.
 */
export function parseMetadata(text: string): MetadataResult {
  return text.trimStart().startsWith('{') ? parseObject(text) : parseLines(text);
}

/** The metadata of a run; empty where none was given, null where it is malformed: the collector then says why. */
export function readMetadata(text: string | null, gate: GateId, collector: Collector): Metadata | null {
  if (text === null) return new Map();
  const read = parseMetadata(text);
  if (read.ok) return read.metadata;
  collector.add(finding('metadata_malformed', `The ${VOUCHED} cannot be read: ${read.message}`, { gate }));
  return null;
}

/** A value of the metadata as a finding shows it. */
export function shownValue(value: string | undefined): string {
  return printable(describe(value));
}

function parseObject(text: string): MetadataResult {
  const parsed = parseJson(Buffer.from(text));
  if (!parsed.ok) return refused(`line ${String(parsed.fault.line)}: ${parsed.fault.message}`);
  // The text starts with a brace.
  if (!isJsonObject(parsed.value)) return refused('It is not an object.');
  const metadata = new Map<string, string>();
  for (const [key, value] of parsed.value) {
    if (typeof value !== 'string') return refused(`The value of \`${printable(key)}\` is ${describe(value)}, not a string.`);
    metadata.set(key, value);
  }
  return { ok: true, metadata };
}

function parseLines(text: string): MetadataResult {
  const metadata = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const end = line.indexOf('=');
    const key = line.slice(0, Math.max(end, 0));
    if (!KEY.test(key)) return refused(`Line ${String(index + 1)} is \`${printable(line)}\`, not \`key=value\`.`);
    if (metadata.has(key)) return refused(`Line ${String(index + 1)} repeats the key \`${printable(key)}\`.`);
    metadata.set(key, line.slice(end + 1));
  }
  return { ok: true, metadata };
}

function refused(message: string): MetadataResult {
  return { ok: false, message };
}

import { codeEntry, type Code, type GateId } from '../base/codes/index.js';
import { codeText } from '../base/codes/text.js';
import type { CapturedFile } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import { linesOf } from '../base/json-place.js';
import { MAX_FINDINGS_PER_CODE } from '../base/limits.js';
import type { TrustedKey } from '../base/policy.js';
import { printable } from '../base/printable.js';

/** A document that was read, as findings point into it. */
export type ReadFile = Extract<CapturedFile<string>, { state: 'read' }> & {
  /** JSON pointer of the field of the file on disk that the bytes were decoded from; their own lines are nobody's then. */
  readonly within?: string;
};

/** What a check found, before it is known whether any value of the evidence may be shown. */
interface Note {
  readonly code: Code;
  readonly file: ReadFile;
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Collects the findings of one gate. Nothing of a document is shown until all of it was searched for secret material: when
 * there is some, findings keep code, file and line and lose every value. A code is listed a bounded number of times; the last
 * finding then says how many more there are.
 */
export class Collector {
  readonly #notes: Note[] = [];
  readonly #counts = new Map<Code, number>();
  readonly #ready: Finding[] = [];
  readonly #parsed = new Set<ReadFile>();
  readonly #gate: GateId | undefined;
  readonly #signers: Set<TrustedKey>;
  #secret = false;

  /**
   * Every finding is given to `gate`; without one, to the gate that the table of codes names. `signers` takes the keys whose signatures
   * counted.
   */
  constructor(gate?: GateId, signers: Set<TrustedKey> = new Set<TrustedKey>()) {
    this.#gate = gate;
    this.#signers = signers;
  }

  /** Notes whose signatures counted. */
  signedBy(keys: readonly TrustedKey[]): void {
    for (const key of keys) this.#signers.add(key);
  }

  /** Notes a finding about one value of a document. */
  at(file: ReadFile, code: Code, pointer: string, expected: string, found: string): void {
    this.#note({ code, file, pointer, expected, found });
  }

  /** Counts a finding of a code that is listed no more; false where it would be listed. Of a million there is nothing to make then. */
  countsOnly(code: Code): boolean {
    if ((this.#counts.get(code) ?? 0) < MAX_FINDINGS_PER_CODE) return false;
    this.#count(code);
    return true;
  }

  /** Notes a finding that needs no place in a document. `message` holds nothing of the evidence but its path. */
  plain(code: Code, message: string, path: string): void {
    this.add(finding(code, message, { path }));
  }

  /** Takes over a finding that was made elsewhere; they count as those that are noted here. */
  add(made: Finding): void {
    if (this.#count(made.code) <= MAX_FINDINGS_PER_CODE) this.#ready.push(made);
  }

  /** From now on no finding shows any value of the evidence. */
  hideValues(): void {
    this.#secret = true;
  }

  get valuesHidden(): boolean {
    return this.#secret;
  }

  /** The document parses, so that pointers into it have lines. */
  parsed(file: ReadFile): void {
    this.#parsed.add(file);
  }

  /** The codes that were noted, each once. */
  codes(): readonly Code[] {
    return [...this.#counts.keys()];
  }

  /** Whether nothing but `pass` was noted. */
  get clean(): boolean {
    return [...this.#counts.keys()].every((code) => codeEntry(code).outcome === 'pass');
  }

  /** Pointers of the notes about one file whose codes are of class evidence. */
  evidencePointers(file: ReadFile): ReadonlySet<string> {
    const pointers = new Set<string>();
    for (const note of this.#notes) {
      if (note.file === file && codeEntry(note.code).failureClass === 'evidence') pointers.add(note.pointer);
    }
    return pointers;
  }

  /** All findings, with their lines. */
  findings(): readonly Finding[] {
    const lines = new Map<ReadFile, ReadonlyMap<string, number>>();
    for (const file of this.#parsed) {
      const pointers = this.#notes.flatMap((note) => (note.file === file ? [note.pointer] : []));
      if (pointers.length > 0) lines.set(file, linesOf(file.bytes, pointers));
    }
    const placed = this.#notes.map((note) => this.#finding(note, lines));
    const left = [...this.#counts].flatMap(([code, count]) => {
      if (count <= MAX_FINDINGS_PER_CODE) return [];
      const message = `${String(count - MAX_FINDINGS_PER_CODE)} more findings of this kind are not listed one by one.`;
      return [finding(code, message)];
    });
    const all = [...this.#ready, ...placed, ...left];
    const gate = this.#gate;
    return gate === undefined ? all : all.map((one) => ({ ...one, gate }));
  }

  #note(note: Note): void {
    if (this.#count(note.code) <= MAX_FINDINGS_PER_CODE) this.#notes.push(note);
  }

  #count(code: Code): number {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    return count;
  }

  #finding(note: Note, lines: ReadonlyMap<ReadFile, ReadonlyMap<string, number>>): Finding {
    const { code, file, pointer, expected, found } = note;
    const { meaning } = codeText(code);
    const line = lines.get(file)?.get(pointer);
    const place = { path: file.path, ...(line !== undefined && { line }) };
    // Pointers hold keys of the document, so they are values too.
    if (this.#secret) return finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place);
    const shown = { pointer: printable((file.within ?? '') + pointer), expected: printable(expected), found: printable(found) };
    return finding(code, meaning, { ...place, ...shown });
  }
}

/** Reading an audit log back: is it what runs of the gate appended, from the first line to the last (docs/receipts.md §11)? */

import { linesOf, type LogLine } from './audit-chain/lines.js';
import { readRecordLine, type RecordLine } from './audit-chain/record-line.js';
import { GENESIS, type AuditHead } from './audit.js';
import { nativeSha256, sha256, type Digest } from './digest.js';
import type { AuditRecord } from './generated/records.js';
import { MAX_AUDIT_LINE_BYTES } from './limits.js';

/** Where a log is damaged. */
export interface AuditDamage {
  readonly ok: false;
  /** The first bad line, from 1. */
  readonly line: number;
  /** What is wrong with it: goes behind `line 7: `. */
  readonly reason: string;
  /** What it should say, and what it says, where there are two values to compare. */
  readonly expected?: string;
  readonly found?: string;
}

/** A log that is whole. */
export interface AuditChain {
  readonly ok: true;
  /** The last record; null for a log without one. */
  readonly head: AuditHead | null;
  /** sha256 of an unfinished last line; null where the log ends with a line feed. */
  readonly tornLine: Digest | null;
  /** Whether the log holds this very record. */
  readonly holds: (head: AuditHead) => boolean;
}

/** Records that hang together. */
export interface AuditRecords {
  readonly ok: true;
  readonly records: readonly AuditRecord[];
  /** As for `AuditChain`; always null for a part of a log. */
  readonly tornLine: Digest | null;
}

/** From this size on a log has so many records that the native hash is worth loading, in bytes. */
const NATIVE_FROM_BYTES = 24 * 1024;

/** Checks the bytes of a whole log and keeps none of its records. The size of the log is for the caller to bound. */
export function readAuditChain(log: Uint8Array): AuditChain | AuditDamage {
  const hashes: Digest[] = [];
  const end = walk(log, true, (_, hash) => hashes.push(hash));
  if (!end.ok) return end;
  const last = hashes.at(-1);
  return {
    ok: true,
    head: last === undefined ? null : { sequence: hashes.length, recordHash: last },
    tornLine: end.tornLine,
    holds: ({ sequence, recordHash }) => hashes[sequence - 1] === recordHash,
  };
}

/**
 * The records of a log (`whole`), or of a part of one: that starts anywhere, holds no torn line (its first record may name one that
 * was left out with the rest), and ends with a line feed.
 */
export function readAuditRecords(log: Uint8Array, { whole }: { readonly whole: boolean }): AuditRecords | AuditDamage {
  const records: AuditRecord[] = [];
  const end = walk(log, whole, (text) => {
    // Validated: the pattern of a record line asks for all that the schema does.
    records.push(JSON.parse(text) as AuditRecord);
  });
  return end.ok ? { ok: true, records, tornLine: end.tornLine } : end;
}

/** A line as it was read, and the record that it is, if it is one. */
interface ReadLine extends LogLine {
  readonly record: RecordLine | null;
}

/** Gives each record in order to `take`, with its computed hash: a text of its own, that does not keep the line in memory. */
function walk(
  log: Uint8Array,
  whole: boolean,
  take: (text: string, hash: Digest) => void,
): AuditDamage | { readonly ok: true; readonly tornLine: Digest | null } {
  const digest = log.length < NATIVE_FROM_BYTES ? sha256 : nativeSha256;
  const lines = linesOf(log);
  let head: AuditHead | null = null;
  let torn: Digest | null = null;
  for (let line = nextLine(lines), next: ReadLine | null; line !== null; line = next) {
    next = nextLine(lines);
    if (line.bytes.length >= MAX_AUDIT_LINE_BYTES) {
      return damage(line, `it is longer than ${String(MAX_AUDIT_LINE_BYTES)} bytes`);
    }
    if (!line.isWhole) {
      // Also where it could be a record: nobody chains to it, the next run closes it.
      return whole ? { ok: true, tornLine: digest(line.bytes) } : damage(line, 'it does not end with a line feed');
    }
    const named: string | null = next?.isWhole === true ? (next.record?.tornLine ?? null) : null;
    // Behind a torn line there has to be a record.
    const own: Digest | null = whole && torn === null && named !== null ? digest(line.bytes) : null;
    if (own !== null && own === named) {
      torn = own;
      continue;
    }
    if (line.text === null || line.record === null) return damage(line, 'it is not the canonical text of an audit record');
    const isPart = !whole && head === null;
    const bad = isPart ? badStart(line.record) : badPlace(line.record, head, torn);
    if (bad !== null) return { ok: false, line: line.number, ...bad };
    const computed = digest(line.record.covered);
    if (computed !== line.record.recordHash) {
      return damage(line, 'its record_hash is not that of the record', computed, line.record.recordHash);
    }
    take(line.text, computed);
    head = { sequence: line.record.sequence, recordHash: computed };
    torn = null;
  }
  return { ok: true, tornLine: null };
}

function nextLine(lines: Iterator<LogLine, undefined>): ReadLine | null {
  const { value } = lines.next();
  if (value === undefined) return null;
  const { text, bytes, isWhole } = value;
  const isRecord = text !== null && isWhole && bytes.length < MAX_AUDIT_LINE_BYTES;
  return { ...value, record: isRecord ? readRecordLine(text) : null };
}

type Bad = Pick<AuditDamage, 'reason' | 'expected' | 'found'>;

/** What keeps a record from standing behind `head`, with a torn line before it or none; null where it belongs there. */
function badPlace(record: RecordLine, head: AuditHead | null, torn: Digest | null): Bad | null {
  const sequence = (head?.sequence ?? 0) + 1;
  if (record.sequence !== sequence) {
    return { reason: 'its sequence is not the next one', expected: String(sequence), found: String(record.sequence) };
  }
  const previous = head?.recordHash ?? GENESIS;
  if (record.previousHash !== previous) {
    return { reason: 'its previous_hash is not that of the record before it', expected: previous, found: record.previousHash };
  }
  if (record.tornLine !== torn) {
    return {
      reason: 'it names a torn line that is not the one before it',
      expected: torn ?? 'null',
      found: record.tornLine ?? 'null',
    };
  }
  return null;
}

/** What keeps a record from being the first of a part of a log. */
function badStart({ sequence, previousHash }: RecordLine): Bad | null {
  if ((sequence === 1) === (previousHash === GENESIS)) return null;
  return {
    reason: 'its previous_hash does not go with its sequence',
    expected: sequence === 1 ? GENESIS : 'a digest',
    found: previousHash,
  };
}

function damage({ number }: LogLine, reason: string, expected?: string, found?: string): AuditDamage {
  return { ok: false, line: number, reason, ...(expected === undefined || found === undefined ? {} : { expected, found }) };
}

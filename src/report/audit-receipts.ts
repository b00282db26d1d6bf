import type { AuditHead } from '../base/audit.js';
import { asDigest } from '../base/digest.js';
import { MAX_NAMING_RECEIPT_BYTES } from '../base/limits.js';
import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../base/outcome.js';
import type { FileSystem } from './file-system.js';
import { folderOf } from './output-file.js';
import { below } from './real-path.js';
import { readRegularFile } from './regular-file.js';

/** A record of the audit log that a receipt names. */
export interface NamedHead {
  /** Path of the receipt below the output folder. */
  readonly path: string;
  readonly head: AuditHead;
}

const ALL = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH];
const RECEIPTS = { gate: ALL, run: ALL, enforce: [ACTION_RECEIPT_PATH] };
const CONTINUITIES: readonly unknown[] = ['held', 'not-compared', 'broken'];

/**
 * What the receipts in an output folder say about its audit log. What is no receipt of ours, or knows of no log, names nothing; the
 * receipt of a run that found the log broken still asks for its record. For `enforce` those of the gate are what it reads, and may come
 * from another job with a log of its own: only what an earlier `enforce` left here counts. Throws what the system throws.
 */
export function namedHeads(fs: FileSystem, top: string, command: 'gate' | 'enforce' | 'run'): readonly NamedHead[] {
  return RECEIPTS[command].flatMap((path) => {
    // Behind a link lie the files of somebody else.
    if (fs.lstat(below(top, folderOf(path)))?.isDirectory() !== true) return [];
    const file = readRegularFile(fs, below(top, path), MAX_NAMING_RECEIPT_BYTES);
    const receipt = file.state === 'read' ? parsed(file.bytes) : null;
    const isForeign = command === 'enforce' && !isEnforced(receipt);
    const head = isForeign ? null : headIn(receipt);
    return head === null ? [] : [{ path, head }];
  });
}

function isEnforced(receipt: unknown): boolean {
  const by = memberOf(receipt, 'enforced_by');
  return typeof by === 'object' && by !== null;
}

function headIn(receipt: unknown): AuditHead | null {
  const link = memberOf(receipt, 'audit_log');
  const sequence = memberOf(link, 'sequence');
  const recordHash = asDigest(memberOf(link, 'record_hash'));
  if (!CONTINUITIES.includes(memberOf(link, 'continuity')) || recordHash === null) return null;
  return typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0 ? { sequence, recordHash } : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // A summary of a failed run, or half a file of another program.
    return null;
  }
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { AuditHead } from '../../src/base/audit.js';
import { ACTION_RECEIPT_PATH, AUDIT_LOG_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';

export const RECEIPT_PATHS = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH];

/** Writes a file below an output folder, and the folders above it. */
export function put(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Lays a log out, and receipts that all name the same record of it, or no receipt. */
export function putLog(root: string, log: string | Uint8Array | null, named: AuditHead | null): void {
  if (log !== null) put(root, AUDIT_LOG_PATH, log);
  if (named !== null) for (const path of RECEIPT_PATHS) put(root, path, receiptNaming(named));
}

/** As much of a receipt as says where the log stood. */
export function receiptNaming({ sequence, recordHash }: AuditHead, continuity = 'held'): string {
  return JSON.stringify({ audit_log: { continuity, sequence, record_hash: recordHash } });
}

/** The whole log of an output folder. */
export function readLog(root: string): string {
  return readFileSync(join(root, AUDIT_LOG_PATH), 'utf8');
}

/** The bundle: what is uploaded, and what an auditor gets (docs/receipts.md). */

import type { Digest } from './digest.js';

export const MANIFEST_PATH = 'manifest.json';
export const RECORDED_INPUTS_PATH = 'recorded-inputs.json';
/** The records of this request alone; the whole log stays where it is. */
export const AUDIT_SLICE_PATH = 'audit-log.jsonl';

/** Where the bytes of an evidence file lie: by content, because its own path may be any text. */
export function evidencePath(sha256: Digest): string {
  return `evidence/${sha256}.json`;
}

/** Where the bytes of a trusted key's file lie. */
export function keyPath(sha256: Digest): string {
  return `keys/${sha256}.pem`;
}

/** One file of a bundle: its path below it, with `/`, and its bytes. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The bundle: what is uploaded, and what an auditor gets (docs/receipts.md). */

import type { Digest } from './digest.js';
import type { Evidence } from './evidence.js';
import type { Finding } from './finding.js';
import type { Outcome, OutputFile } from './outcome.js';
import type { CapturedReceipts } from './receipts.js';

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

/** What a bundle is made of. */
export interface BundleFacts {
  readonly command: 'gate' | 'enforce' | 'run';
  readonly outcome: Outcome;
  /** Only what was judged: null where a run ended before. */
  readonly evidence: Evidence | null;
  /** What `enforce` judged; null for the gate, and where a run ended before. */
  readonly receipts: CapturedReceipts | null;
  /** Findings about the run itself, in the order in which they were handed to the decision. */
  readonly incidents: readonly Finding[];
  /** The outcome record of a guarded run; null for other commands. */
  readonly runOutcome: OutputFile | null;
  /** The records of this request, each with its line feed; null where the audit log took none. */
  readonly auditLines: readonly string[] | null;
}

import type { CodeEntry } from './entry.js';

/** Codes that the two gates over signed evidence share: each finding names its gate. */

const GATE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'gate' } as const;
const EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' } as const;

export const SIGNED_GATE_CODES = {
  subject_digest_missing: GATE,
  metadata_malformed: GATE,
  evidence_pattern_invalid: GATE,
  evidence_too_many_files: EVIDENCE,
  evidence_too_large: EVIDENCE,
} as const satisfies Record<string, CodeEntry>;

import type { CodeEntry } from './entry.js';

/** Codes that the two gates over signed evidence share: each finding names its gate. */

const GATE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'gate' } as const;
const EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' } as const;

export const SIGNED_GATE_CODES = {
  subject_digest_missing: {
    ...GATE,
    meaning: 'The gate takes signed evidence, and the run does not say which artifact it promotes.',
    remedy: 'Set subject-digest to the sha256 of the artifact, from the step that built or fetched it.',
  },
  metadata_malformed: {
    ...GATE,
    meaning: 'The input metadata is neither a JSON object of strings nor lines `key=value` with every key once.',
    remedy: 'Correct the input as the message says.',
  },
  evidence_pattern_invalid: {
    ...GATE,
    meaning: 'A pattern of evidence files cannot be used: it is absolute, holds `..`, or is not well formed.',
    remedy: 'Start the pattern at the working directory, and use `*`, `**`, `?`, `[abc]` and `{a,b}` only.',
  },
  evidence_too_many_files: {
    ...EVIDENCE,
    meaning: 'The patterns of evidence files match more files, or look at more entries of folders, than the gate takes.',
    remedy: 'Give the evidence a folder of its own and narrow the pattern to it.',
  },
  evidence_too_large: {
    ...EVIDENCE,
    meaning: 'The envelopes together are larger than 64 MiB.',
    remedy: 'Narrow the patterns, or find out why the envelopes grew.',
  },
} as const satisfies Record<string, CodeEntry>;

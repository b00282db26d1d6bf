import type { CodeText } from '../entry.js';
import type { SIGNED_GATE_CODES } from '../signed-gate.js';

/** The texts of `SIGNED_GATE_CODES`. */
export const SIGNED_GATE_TEXTS = {
  subject_digest_missing: {
    meaning: 'The gate takes signed evidence, and the run does not say which artifact it promotes.',
    remedy: 'Set subject-digest to the sha256 of the artifact, from the step that built or fetched it.',
  },
  metadata_malformed: {
    meaning: 'The input metadata is neither a JSON object of strings nor lines `key=value` with every key once.',
    remedy: 'Correct the input as the message says.',
  },
  evidence_pattern_invalid: {
    meaning: 'A pattern of evidence files cannot be used: it is absolute, holds `..`, or is not well formed.',
    remedy: 'Start the pattern at the working directory, and use `*`, `**`, `?`, `[abc]` and `{a,b}` only.',
  },
  evidence_too_many_files: {
    meaning: 'The patterns of evidence files match more files, or look at more entries of folders, than the gate takes.',
    remedy: 'Give the evidence a folder of its own and narrow the pattern to it.',
  },
  evidence_too_large: {
    meaning: 'The envelopes together are larger than 64 MiB.',
    remedy: 'Narrow the patterns, or find out why the envelopes grew.',
  },
} as const satisfies Record<keyof typeof SIGNED_GATE_CODES, CodeText>;

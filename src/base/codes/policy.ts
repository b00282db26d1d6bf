import type { CodeEntry } from './entry.js';
import { POLICY_CONTENT_CODES } from './policy-content.js';

const GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' } as const;

/** Codes of the policy file: class gate, because without the policy nobody knows what would have to be proved. */
export const POLICY_CODES = {
  ...POLICY_CONTENT_CODES,
  policy_missing: GATE,
  policy_ambiguous: GATE,
  policy_sha256_mismatch: GATE,
  policy_key_missing: GATE,
  policy_file_refused: GATE,
  policy_base_unavailable: GATE,
  policy_base_object_mismatch: GATE,
} as const satisfies Record<string, CodeEntry>;

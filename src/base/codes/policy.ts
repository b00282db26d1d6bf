import type { CodeEntry } from './entry.js';
import { POLICY_CONTENT_CODES } from './policy-content.js';

/** Codes of the policy file: class gate, because without the policy nobody knows what would have to be proved. */
export const POLICY_CODES = {
  ...POLICY_CONTENT_CODES,
} as const satisfies Record<string, CodeEntry>;

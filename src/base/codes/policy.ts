import type { CodeEntry } from './entry.js';

/** Codes of the policy file: class gate, because without the policy nobody knows what would have to be proved. */
export const POLICY_CODES = {} as const satisfies Record<string, CodeEntry>;

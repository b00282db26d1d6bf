import type { CodeEntry } from './entry.js';

/** Codes of signed envelopes, whatever gate they belong to: each finding names its gate. */
export const ENVELOPE_CODES = {} as const satisfies Record<string, CodeEntry>;

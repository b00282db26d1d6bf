import type { CodeEntry } from './entry.js';

/** Codes of the `beacon-rate` gate (COMPATIBILITY §5). */
export const BEACON_RATE_CODES = {} as const satisfies Record<string, CodeEntry>;

import type { CodeEntry } from './entry.js';

/** Codes of the `production-action` gate (COMPATIBILITY §6). */
export const PRODUCTION_ACTION_CODES = {} as const satisfies Record<string, CodeEntry>;

import type { CodeEntry } from './entry.js';

/** Codes of the `execution-evidence` gate (COMPATIBILITY §4). */
export const EXECUTION_EVIDENCE_CODES = {} as const satisfies Record<string, CodeEntry>;

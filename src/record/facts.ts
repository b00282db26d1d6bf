import type { Outcome } from '../base/outcome.js';

/** Everything that the records of one run are made of: the outcome, but for what is made from the records. */
export type RecordFacts = Omit<Outcome, 'chain' | 'files' | 'exitStatus' | 'gates'>;

/** `previous_hash` of a gate record whose status document has no usable hash (DESIGN §4). */
export const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH';

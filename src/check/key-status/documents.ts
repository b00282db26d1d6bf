import type { JsonDocument } from '../document.js';

/** What the checks of the key status gate look at. */
export interface KeyStatusDocuments {
  readonly result: JsonDocument | null;
  readonly status: JsonDocument | null;
  readonly ledger: JsonDocument | null;
  /** Clock of the run, milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Oldest age of the evidence in seconds, or null. */
  readonly maxAge: number | null;
}

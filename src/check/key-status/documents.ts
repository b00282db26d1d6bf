import type { JsonDocument } from '../document.js';

/** What the checks of the key status gate look at. */
export interface KeyStatusDocuments {
  readonly result: JsonDocument | null;
  readonly status: JsonDocument | null;
  readonly ledger: JsonDocument | null;
}

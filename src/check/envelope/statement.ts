import type { Digest } from '../../base/digest.js';
import type { JsonObject } from '../../base/json.js';
import type { TrustedKey } from '../../base/policy.js';
import type { JsonDocument } from '../document.js';

/** An in-toto statement whose envelope trusted keys signed. Nothing of the predicate is judged yet. */
export interface VerifiedStatement {
  /** The payload as a document: its bytes are those that were signed. Findings point below `/payload` of the envelope. */
  readonly document: JsonDocument;
  readonly predicateType: string;
  readonly predicate: JsonObject;
  /** `digest.sha256` of the one subject. */
  readonly subject: Digest;
  /** The keys whose signatures hold, each key material once, in the order of the policy. */
  readonly signers: readonly TrustedKey[];
}

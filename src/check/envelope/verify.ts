import { sha256 } from '../../base/digest.js';
import { MAX_SIGNATURE_CHECKS, MAX_VERIFIED_BYTES } from '../../base/limits.js';
import type { Collector, ReadFile } from '../collector.js';
import { parseDocument } from '../document.js';
import { countSigners } from './count-signers.js';
import { readEnvelope } from './envelope.js';
import { judgeSignatures, type SignatureRules } from './signatures.js';
import { isInForce } from './standing.js';
import { readStatement, type VerifiedStatement } from './statement.js';
import { knownKeys } from './trusted-key.js';

export type { SignatureRules } from './signatures.js';

export type EnvelopeVerdict =
  | { readonly kind: 'verified'; readonly statement: VerifiedStatement }
  /** An accepted statement that a key of its own purpose signed, but not of the kind that was asked for. */
  | { readonly kind: 'of-another-gate' }
  /** The collector holds a block that says why. */
  | { readonly kind: 'refused' };

const REFUSED: EnvelopeVerdict = { kind: 'refused' };

/**
 * Verifies a signed statement (DSSE protocol 1.0 over in-toto). In this order: the envelope is read; each signature is verified
 * over the decoded payload; only when a trusted key that is in force made one of them, those same bytes are parsed; then the
 * kind of statement says what a key must be trusted for to count, and enough different keys have to have signed.
 */
export function verifyEnvelope(file: ReadFile, rules: SignatureRules, collector: Collector): EnvelopeVerdict {
  const envelope = readEnvelope(file, collector);
  if (envelope === null) return REFUSED;
  const judged = judgeSignatures(envelope, knownKeys(rules.keys));
  if (judged === null) {
    const most = `at most ${String(MAX_SIGNATURE_CHECKS)} tries over ${String(MAX_VERIFIED_BYTES)} bytes in all`;
    const found = `${String(envelope.signatures.length)} signatures, ${String(rules.keys.length)} keys, ${String(envelope.signed.length)} bytes`;
    collector.at(file, 'envelope_too_many_checks', '/signatures', most, found);
    return REFUSED;
  }
  if (!judged.some(({ signer }) => signer !== null && isInForce(signer, rules.now))) {
    // Nobody who is trusted vouches for the payload, so it stays unread.
    countSigners(file, judged, rules, collector);
    return REFUSED;
  }
  const document = parseDocument(payloadFile(file, envelope.payload), collector);
  const statement = document === null ? null : readStatement(document, collector);
  // Secret material was found then, here or in a file before: nothing of this gate's evidence stands any more.
  if (statement === null || collector.valuesHidden) return REFUSED;
  if (statement.purpose !== rules.purpose) {
    const own = { ...rules, purpose: statement.purpose, signedBy: null, threshold: 1 };
    return countSigners(file, judged, own, collector) === null ? REFUSED : { kind: 'of-another-gate' };
  }
  const signers = countSigners(file, judged, rules, collector);
  return signers === null ? REFUSED : { kind: 'verified', statement: { ...statement, signers } };
}

/** The decoded payload as a document of its own, which findings place below `/payload` of the envelope. */
function payloadFile({ role, path, state }: ReadFile, bytes: Uint8Array): ReadFile {
  return {
    ...{ role, path, state, bytes, within: '/payload' },
    // Rarely asked for, and hashing takes longer than much of the rest.
    get sha256() {
      return sha256(bytes);
    },
  };
}

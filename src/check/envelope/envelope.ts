import type { Code } from '../../base/codes/index.js';
import { validateEnvelope } from '../../base/generated/statement-validators.js';
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { MAX_ENVELOPE_BYTES, MAX_SIGNATURES } from '../../base/limits.js';
import { printable } from '../../base/printable.js';
import type { Collector, ReadFile } from '../collector.js';
import { checkSchema, describe, parseDocument } from '../document.js';
import { decodeBase64 } from './base64.js';
import { preAuthenticationEncoding } from './pre-authentication.js';

/** The one payload type that is accepted (in-toto attestation framework, envelope layer). */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

export interface Signature {
  readonly bytes: Uint8Array;
  /** A hint and nothing more: nobody signed it. null where there is none. */
  readonly keyid: string | null;
}

/** A well-formed envelope; nothing of it is verified yet, and the payload is not to be parsed. */
export interface Envelope {
  readonly payload: Uint8Array;
  /** What every signature has to cover. */
  readonly signed: Uint8Array;
  /** From 1 to `MAX_SIGNATURES`. */
  readonly signatures: readonly Signature[];
}

/** Reads an envelope (DSSE protocol and envelope 1.0); null where it is none, the collector then says why. */
export function readEnvelope(file: ReadFile, collector: Collector): Envelope | null {
  if (file.bytes.length > MAX_ENVELOPE_BYTES) {
    const sizes = `it has ${String(file.bytes.length)} bytes, and at most ${String(MAX_ENVELOPE_BYTES)} are judged`;
    collector.plain('envelope_too_large', `The envelope ${printable(file.path)} is too large: ${sizes}.`, file.path);
    return null;
  }
  const document = parseDocument(file, collector);
  if (document === null) return null;
  const { value } = document;
  const signatures = value.get('signatures');
  if (isJsonArray(signatures) && signatures.length > MAX_SIGNATURES) {
    // Before the schema, which would look at each of them.
    const most = `at most ${String(MAX_SIGNATURES)}`;
    collector.at(file, 'envelope_too_many_signatures', '/signatures', most, String(signatures.length));
    return null;
  }
  const isWhole = checkSchema(document, validateEnvelope, 'envelope_malformed', collector);
  // What is no text counts as the empty one, and what is no list as an empty one: neither is ever accepted.
  const payloadType = textOf(value.get('payloadType'));
  const listed = isJsonArray(signatures) ? signatures : [];
  if (!isWhole) return null;

  const refused: Code[] = [];
  const refuse = (code: Code, place: string, expected: string, found: string): void => {
    refused.push(code);
    collector.at(file, code, place, expected, found);
  };
  const decode = (value: JsonValue | undefined, place: string): Uint8Array => {
    const text = textOf(value);
    const decoded = decodeBase64(text);
    if (decoded.ok) return decoded.bytes;
    refuse(decoded.code, place, 'padded base64 in one alphabet', `${String(text.length)} characters`);
    return NOTHING;
  };
  if (payloadType !== PAYLOAD_TYPE)
    refuse('envelope_payload_type_unknown', '/payloadType', PAYLOAD_TYPE, describe(payloadType));
  if (listed.length === 0) refuse('envelope_unsigned', '/signatures', 'at least one signature', 'an empty list');
  const payload = decode(value.get('payload'), '/payload');
  const decoded = listed.map((one, index): Signature => {
    const { sig, keyid } = fieldsOf(one);
    return { bytes: decode(sig, pointer('signatures', index, 'sig')), keyid };
  });
  if (refused.length > 0) return null;
  return { payload, signed: preAuthenticationEncoding(payloadType, payload), signatures: decoded };
}

const NOTHING = new Uint8Array();

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(signature: JsonValue): { readonly sig: JsonValue | undefined; readonly keyid: string | null } {
  if (!isJsonObject(signature)) return { sig: undefined, keyid: null };
  // The empty text stands for an absent key id (DSSE envelope, parsing rules).
  const keyid = textOf(signature.get('keyid'));
  return { sig: signature.get('sig'), keyid: keyid === '' ? null : keyid };
}

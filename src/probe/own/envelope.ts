import { isJsonArray, isJsonObject, parseJson, type JsonObject } from '../../base/json.js';
import type { ReadFile } from './damage.js';

/** A DSSE envelope taken apart, as far as damage needs it. */
export interface Envelope {
  readonly file: ReadFile;
  readonly value: JsonObject;
  readonly payloadType: string;
  /** The statement that the payload holds. */
  readonly statement: JsonObject;
  readonly signatures: readonly JsonObject[];
}

/** An envelope that passes, taken apart; null where it is none, which the caller has excluded by then. */
export function envelopeOf(file: ReadFile): Envelope | null {
  const value = objectIn(file.bytes);
  const payloadType = value?.get('payloadType');
  const payload = value?.get('payload');
  const signatures = value?.get('signatures');
  if (value === null || typeof payloadType !== 'string' || typeof payload !== 'string' || !isJsonArray(signatures)) return null;
  const statement = objectIn(Buffer.from(payload, 'base64'));
  if (statement === null) return null;
  return { file, value, payloadType, statement, signatures: signatures.filter((one) => isJsonObject(one)) };
}

function objectIn(bytes: Uint8Array): JsonObject | null {
  const parsed = parseJson(bytes);
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : null;
}

/** What a DSSE signature is made over: the pre-authentication encoding of type and payload. */
export function preAuthenticated(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.length)} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

import { canonicalBytes } from '../base/canonical.js';
import { isJsonArray, isJsonObject, parseJson, type JsonObject, type JsonValue } from '../base/json.js';
import type { SigningKey } from './keys.js';

/** The payload type of in-toto statements. */
const STATEMENT_PAYLOAD = 'application/vnd.in-toto+json';

/** What a DSSE signature is made over: the pre-authentication encoding of type and payload. Written apart from the check. */
function preAuthenticated(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  const head = `DSSEv1 ${String(type.length)} ${payloadType} ${String(payload.length)} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

/** The signature of a payload, in base64. */
export function signatureOf(payloadType: string, payload: Uint8Array, key: SigningKey): string {
  return base64(key.sign(preAuthenticated(payloadType, payload)));
}

/** A statement in an envelope, signed by each key; `keyid`, where it is given, stands beside every signature. */
export function signedEnvelope(statement: JsonObject, keys: readonly SigningKey[], keyid: string | null = null): JsonObject {
  const payload = canonicalBytes(statement);
  const signatures = keys.map((key): JsonObject => {
    const sig = signatureOf(STATEMENT_PAYLOAD, payload, key);
    return new Map(
      keyid === null
        ? [['sig', sig]]
        : [
            ['keyid', keyid],
            ['sig', sig],
          ],
    );
  });
  return new Map<string, JsonValue>([
    ['payloadType', STATEMENT_PAYLOAD],
    ['payload', base64(payload)],
    ['signatures', signatures],
  ]);
}

/** An envelope taken apart, as far as damage needs it. */
export interface Envelope {
  readonly value: JsonObject;
  readonly payloadType: string;
  /** What was signed. */
  readonly payload: Uint8Array;
  /** The statement in it. */
  readonly statement: JsonObject;
  readonly signatures: readonly JsonObject[];
}

/** The envelope in these bytes, which pass; null where there is none, which the caller has excluded by then. */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  const value = objectIn(bytes);
  const payloadType = value?.get('payloadType');
  const text = value?.get('payload');
  const signatures = value?.get('signatures');
  if (value === null || typeof payloadType !== 'string' || typeof text !== 'string' || !isJsonArray(signatures)) return null;
  // Node takes both alphabets, as DSSE does.
  const payload = Buffer.from(text, 'base64');
  const statement = objectIn(payload);
  if (statement === null) return null;
  return { value, payloadType, payload, statement, signatures: signatures.filter((one) => isJsonObject(one)) };
}

function objectIn(bytes: Uint8Array): JsonObject | null {
  const parsed = parseJson(bytes);
  return parsed.ok && isJsonObject(parsed.value) ? parsed.value : null;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

import { describeRefusal, Refusal, type JsonFault } from './json-fault.js';
import { JsonReader } from './json-reader.js';
import type { JsonValue } from './json-value.js';
import { MAX_JSON_BYTES } from './limits.js';

export type { JsonFault } from './json-fault.js';
export { isJsonArray, isJsonObject, JsonNumber } from './json-value.js';
export type { JsonObject, JsonValue } from './json-value.js';

export type JsonResult = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly fault: JsonFault };

/** UTF-8, UTF-16 and UTF-32 in both orders; the mark of UTF-32 with the low byte first starts with that of UTF-16. */
const BYTE_ORDER_MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xfe, 0xff],
  [0xff, 0xfe],
  [0x00, 0x00, 0xfe, 0xff],
];

/**
 * Reads a JSON document strictly (DESIGN §4 "Strict JSON"): the value with exact numbers, or the first rule in document
 * order that it breaks. A document over the size limit is refused unread. Never throws for what the bytes are.
 */
export function parseJson(bytes: Uint8Array): JsonResult {
  try {
    checkSize(bytes);
    checkByteOrderMark(bytes);
    return { ok: true, value: new JsonReader(bytes).readDocument() };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, fault: describeRefusal(bytes, thrown) };
    throw thrown;
  }
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length <= MAX_JSON_BYTES) return;
  const most = MAX_JSON_BYTES.toLocaleString('en');
  throw new Refusal('json_too_large', MAX_JSON_BYTES, `Expected at most ${most} bytes, found more`);
}

function checkByteOrderMark(bytes: Uint8Array): void {
  for (const mark of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      throw new Refusal('json_byte_order_mark', 0, 'Expected JSON text, found a byte-order mark');
    }
  }
}

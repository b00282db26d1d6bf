import { parseJson, type JsonFault, type JsonValue } from '../../src/base/json.js';

/** The bytes of a document: a text as UTF-8, or bytes as they are. */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
}

/** The value of a document that must be accepted. */
export function accept(document: string | Uint8Array): JsonValue {
  const result = parseJson(typeof document === 'string' ? bytesOf(document) : document);
  if (!result.ok) throw new Error(`refused: ${result.fault.code} at ${String(result.fault.offset)}: ${result.fault.message}`);
  return result.value;
}

/** The fault of a document that must be refused. */
export function refuse(document: string | Uint8Array): JsonFault {
  const result = parseJson(typeof document === 'string' ? bytesOf(document) : document);
  if (result.ok) throw new Error('accepted');
  return result.fault;
}

/**
 * The bytes that a DSSE signature covers (PAE of the DSSE protocol 1.0): both lengths stand before what they measure, so no two
 * pairs of type and body give the same bytes. `body` are the decoded bytes of the payload.
 */
export function preAuthenticationEncoding(payloadType: string, body: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  const before = Buffer.from(`DSSEv1 ${String(type.length)} `, 'latin1');
  return Buffer.concat([before, type, Buffer.from(` ${String(body.length)} `, 'latin1'), body]);
}

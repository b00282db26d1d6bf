import { createPublicKey, type JsonWebKey } from 'node:crypto';

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { preAuthenticationEncoding } from '../../../src/check/envelope/pre-authentication.js';
import { hasSignatureForm, holds, readPublicKey } from '../../../src/check/envelope/public-key.js';

/** The example of the DSSE protocol, version 1.0: its figures, in the forms that this gate reads. */
const VECTOR = {
  type: 'http://example.com/HelloWorld',
  body: 'hello world',
  encoding: 'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  x: 46950820868899156662930047687818585632848591499744589407958293238635476079160n,
  y: 5640078356564379163099075877009565129882514886557779369047442380624545832820n,
  signature: 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
};

const bigEndian = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

function derInteger(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const short = Buffer.from(bytes.subarray(start));
  const body = (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short;
  return Buffer.concat([Buffer.from([0x02, body.length]), body]);
}

test('the published example: its encoding, and its signature in DER', () => {
  const encoding = preAuthenticationEncoding(VECTOR.type, Buffer.from(VECTOR.body));
  expect(encoding.toString()).toBe(VECTOR.encoding);

  const [x, y] = [VECTOR.x, VECTOR.y].map((value) => bigEndian(value).toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as JsonWebKey;
  const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();
  const reading = readPublicKey(pem);
  if (!reading.ok) throw new Error(reading.problem);

  // The example gives r and s side by side; the gate reads DER only.
  const raw = Buffer.from(VECTOR.signature, 'base64');
  expect(hasSignatureForm(reading.key, raw)).toBe(false);
  const integers = Buffer.concat([derInteger(raw.subarray(0, 32)), derInteger(raw.subarray(32))]);
  const der = Buffer.concat([Buffer.from([0x30, integers.length]), integers]);
  expect(hasSignatureForm(reading.key, der)).toBe(true);
  expect(holds(reading.key, encoding, der)).toBe(true);
  expect(holds(reading.key, Buffer.concat([encoding, Buffer.from('!')]), der)).toBe(false);
  expect(holds(reading.key, encoding, raw)).toBe(false);
});

test('lengths are those of the bytes, not of the characters', () => {
  expect(preAuthenticationEncoding('é', Buffer.from('ü€')).toString()).toBe('DSSEv1 2 é 5 ü€');
  expect(preAuthenticationEncoding('', Buffer.alloc(0)).toString()).toBe('DSSEv1 0  0 ');
});

test('no two pairs of type and body have the same encoding', () => {
  // Digits and spaces are what a confusion of lengths would be made of.
  const text = fc.string({ unit: fc.constantFrom('1', '2', ' ', 'a'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, text, (type, body, otherType, otherBody) => {
      const same = type === otherType && body === otherBody;
      const [one, other] = [
        preAuthenticationEncoding(type, Buffer.from(body)),
        preAuthenticationEncoding(otherType, Buffer.from(otherBody)),
      ];
      expect(one.equals(other)).toBe(same);
    }),
    { numRuns: 5000 },
  );
});

import { generateKeyPairSync, sign, verify } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { isEcdsaDer } from '../../../src/check/envelope/ecdsa-der.js';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const FULL = 'ff'.repeat(32);

describe('the form of an ECDSA signature', () => {
  test.each([
    ['30 06 02 01 01 02 01 01', true, 'the shortest'],
    [`30 46 02 21 00 ${FULL} 02 21 00 ${FULL}`, true, 'the longest'],
    ['30 08 02 02 00 80 02 02 00 ff', true, 'a zero where the highest bit is set'],
    ['', false, 'nothing'],
    ['30', false, 'a tag alone'],
    ['30 00', false, 'no integers'],
    ['30 03 02 01 01', false, 'one integer'],
    ['30 09 02 01 01 02 01 01 02 01 01', false, 'three integers'],
    ['31 06 02 01 01 02 01 01', false, 'a set'],
    ['30 06 03 01 01 02 01 01', false, 'r is no integer'],
    ['30 06 02 01 01 04 01 01', false, 's is no integer'],
    ['30 06 02 01 00 02 01 01', false, 'r is zero'],
    ['30 06 02 01 01 02 01 00', false, 's is zero'],
    ['30 06 02 01 81 02 01 01', false, 'r is negative'],
    ['30 07 02 02 00 01 02 01 01', false, 'r has a zero too many'],
    ['30 07 02 01 01 02 02 00 7f', false, 's has a zero too many'],
    ['30 05 02 00 02 01 01', false, 'r has no bytes'],
    ['30 06 02 01 01 02 01 01 00', false, 'a byte behind'],
    ['30 07 02 01 01 02 01 01', false, 'shorter than it says'],
    ['30 05 02 01 01 02 01 01', false, 'longer than it says'],
    ['30 81 06 02 01 01 02 01 01', false, 'a length in the long form'],
    ['30 07 02 81 01 01 02 01 01', false, 'a length of r in the long form'],
    ['30 06 02 04 01 02 01 01', false, 'r goes on to the end'],
    ['30 06 02 01 01 02 05 01', false, 's goes beyond the end'],
    [`30 26 02 21 01 ${FULL} 02 01 01`, false, 'r has 33 bytes'],
    [`30 27 02 22 00 ff ${FULL} 02 01 01`, false, 'r has 34 bytes'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(isEcdsaDer(hex(text))).toBe(expected);
  });

  test('is that of every signature that the library makes, and with one byte more it is not', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (let round = 0; round < 300; round += 1) {
      const content = Buffer.from(String(round));
      const signature = sign('sha256', content, privateKey);
      expect(isEcdsaDer(signature)).toBe(true);
      const longer = Buffer.concat([signature, Buffer.from([0])]);
      expect(isEcdsaDer(longer)).toBe(false);
      expect(verify('sha256', content, publicKey, longer)).toBe(false);
    }
  });

  test('says nothing and throws nothing about whatever bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(typeof isEcdsaDer(bytes)).toBe('boolean');
      }),
    );
  });
});

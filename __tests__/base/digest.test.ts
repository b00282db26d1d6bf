import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { nativeSha256, sha256 } from '../../src/base/digest.js';

it('is the same whichever hash makes it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 300 })), (content) => {
      expect(nativeSha256(content)).toBe(sha256(content));
    }),
  );
});

it('is the one that everybody knows', () => {
  expect(nativeSha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

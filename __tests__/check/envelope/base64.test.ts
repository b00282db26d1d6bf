import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { decodeBase64 } from '../../../src/check/envelope/base64.js';

const codeOf = (text: string): string => {
  const decoded = decodeBase64(text);
  return decoded.ok ? decoded.bytes.toString('latin1') : decoded.code;
};

describe('base64 is decoded in its one canonical form', () => {
  test('either alphabet, padded, gives back the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const standard = Buffer.from(bytes).toString('base64');
        const urlSafe = standard.replaceAll('+', '-').replaceAll('/', '_');
        for (const text of [standard, urlSafe]) expect(decodeBase64(text)).toEqual({ ok: true, bytes: Buffer.from(bytes) });
      }),
    );
  });

  test.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['-_-_', '\xfb\xff\xbf'],
    ['+/+/', '\xfb\xff\xbf'],
    ['+_+/', 'envelope_base64_mixed'],
    ['-/AA', 'envelope_base64_mixed'],
    ['-A+A\n', 'envelope_base64_mixed'],
    ['Zg', 'envelope_base64_unpadded'],
    ['Zg=', 'envelope_base64_unpadded'],
    ['Zm8', 'envelope_base64_unpadded'],
    ['-_8', 'envelope_base64_unpadded'],
    ['Z', 'envelope_base64_malformed'],
    ['Zm9vZ', 'envelope_base64_malformed'],
    ['Zh==', 'envelope_base64_malformed'],
    ['Zh', 'envelope_base64_malformed'],
    ['Zm9=', 'envelope_base64_malformed'],
    ['Zg==Zg==', 'envelope_base64_malformed'],
    ['Zg===', 'envelope_base64_malformed'],
    ['Zm9v=', 'envelope_base64_malformed'],
    ['=', 'envelope_base64_malformed'],
    ['====', 'envelope_base64_malformed'],
    ['=Zg=', 'envelope_base64_malformed'],
    ['Zm9v\n', 'envelope_base64_malformed'],
    [' Zm9v', 'envelope_base64_malformed'],
    ['Zm 9v', 'envelope_base64_malformed'],
    ['Zm9v\0', 'envelope_base64_malformed'],
    ['Zm9v!', 'envelope_base64_malformed'],
    ['Zm9ｖ', 'envelope_base64_malformed'],
    ['Zm9v\u{1f600}', 'envelope_base64_malformed'],
    ['data:;base64,Zm9v', 'envelope_base64_malformed'],
  ])('%j', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  test('no text but the canonical ones of the two alphabets is ever accepted', () => {
    const character = fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '+', '/', '-', '_', '=', ' ', '\n', '\0', 'é');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 9 }), (text) => {
        const decoded = decodeBase64(text);
        if (!decoded.ok) return;
        const standard = decoded.bytes.toString('base64');
        expect([standard, standard.replaceAll('+', '-').replaceAll('/', '_')]).toContain(text);
      }),
      { numRuns: 3000 },
    );
  });
});

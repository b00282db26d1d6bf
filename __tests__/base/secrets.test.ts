import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { finding } from '../../src/base/finding.js';
import {
  bytesHoldSecret,
  encodedBytesHoldSecret,
  escapedBytesHoldSecret,
  hasEscapes,
  holdsSecret,
} from '../../src/base/secrets.js';
import { SECRETS } from '../support/secret-forms.js';

/** What looks a little like one and is none. */
const HARMLESS = [
  'a'.repeat(64),
  '-----BEGIN PUBLIC KEY-----',
  '-----BEGIN CERTIFICATE-----',
  'private_key_published',
  'ghp_tooshort',
  `AKIA${'a'.repeat(16)}`,
  `XAKIA${'ABCD'.repeat(4)}`,
  `AKIA${'ABCD'.repeat(4)}X`,
  'eyJzdGFnZSI6MzU1fQ',
  'eyJzdGFnZSI6MzU1fQ==',
  'eyJhbGciOiJub25lIn0.cGxhaW4gdGV4dCBpcyBubyBjbGFpbXM.c2lnbmF0dXJlLWJ5dGVz',
  'sk_test_abcdefghijklmnopqrstuvwx',
  'no_private_keys',
];

describe('secret material', () => {
  test('is found behind the escapes of JSON that cannot be parsed', () => {
    const escaped = [...`npm_${'a'.repeat(36)}`].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
    expect(bytesHoldSecret(Buffer.from(escaped))).toBe(false);
    expect(escapedBytesHoldSecret(Buffer.from(`{"${escaped}":`))).toBe(true);
    expect(escapedBytesHoldSecret(Buffer.from('{"\\u0061\\/":'))).toBe(false);
  });

  test.each(SECRETS)('%s is found in the payload of an envelope, whatever way it is written there', (_, secret) => {
    const payload = Buffer.from(JSON.stringify({ predicate: { note: secret } }));
    const escaped = [...secret].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
    const texts = [
      payload.toString('base64'),
      payload.toString('base64url'),
      payload.toString('base64').replaceAll('/', '\\/').replaceAll('+', '\\u002b'),
      Buffer.from(`{"note": "${escaped}"}`).toString('base64'),
    ];
    for (const text of texts) expect(encodedBytesHoldSecret(Buffer.from(`{"payload": "${text}"}`))).toBe(true);
  });

  test('is not seen in what decodes to anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(encodedBytesHoldSecret(Buffer.from(`{"payload": "${text}", "sig": "${'a'.repeat(88)}"}`))).toBe(false);
      }),
    );
  });

  test('never becomes a part of a finding', () => {
    const token = `npm_${'a'.repeat(36)}`;
    const made = finding('input_invalid', `The input is ${token}.`, {
      path: token,
      pointer: `/${token}`,
      expected: 'x',
      found: token,
    });
    expect(JSON.stringify(made)).not.toContain(token);
    expect(made).toMatchObject({ code: 'input_invalid', outcome: 'block', expected: 'x' });
  });

  test.each(SECRETS)('%s is found, in text and in bytes', (_, secret) => {
    expect(holdsSecret(`before "${secret}" after`)).toBe(true);
    expect(bytesHoldSecret(Buffer.from(`{"x": "${secret}"}`))).toBe(true);
    expect(bytesHoldSecret(Buffer.from(`{"x": "${secret}"}`, 'utf16le'))).toBe(true);
    // Not valid as anything, and found all the same.
    expect(bytesHoldSecret(Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(secret), Buffer.from([0xc3])]))).toBe(
      true,
    );
  });

  test.each(HARMLESS)('%s is none', (text) => {
    expect(holdsSecret(text)).toBe(false);
    expect(bytesHoldSecret(Buffer.from(text))).toBe(false);
  });

  test('a view into larger memory is searched within its bounds only', () => {
    const memory = Buffer.from(`glpat-${'x'.repeat(20)}`);
    expect(bytesHoldSecret(memory.subarray(1))).toBe(false);
  });

  test('without an escape the bytes of a document show whatever its strings hold', () => {
    const around = fc.string({
      unit: fc.constantFrom('a', 'Z', '0', '_', '-', '.', ' ', 'é', '\u2028', '\u{1f511}'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(around, fc.constantFrom(...SECRETS.map(([, text]) => text)), around, (before, secret, after) => {
        const text = before + secret + after;
        for (const document of [[text], { [text]: 1 }]) {
          const bytes = Buffer.from(JSON.stringify(document));
          expect(hasEscapes(bytes)).toBe(false);
          expect(bytesHoldSecret(bytes)).toBe(holdsSecret(text));
        }
      }),
    );
    expect(hasEscapes(Buffer.from('["\\u0061"]'))).toBe(true);
  });

  test('a hash is never one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(holdsSecret(Buffer.from(bytes).toString('hex'))).toBe(false);
      }),
    );
  });

  test('an endless text that is nearly one takes no endless time', () => {
    for (const part of ['eyJ', 'eyJaaaaaaaa.', '-----BEGIN A ', 'SG.', 'AKIA', 'xoxb']) {
      expect(holdsSecret(part.repeat(200_000))).toBe(false);
    }
  });
});

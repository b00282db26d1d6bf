import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { finding } from '../../src/base/finding.js';
import { bytesHoldSecret, escapedBytesHoldSecret, hasEscapes, holdsSecret } from '../../src/base/secrets.js';

/** One of each form. Put together at run time, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [name: string, text: string])[] = [
  ['PEM, plain', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')],
  ['PEM, RSA', ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')],
  ['PEM, encrypted', ['-----BEGIN ENCRYPTED', 'PRIVATE KEY-----'].join(' ')],
  ['OpenSSH', ['-----BEGIN OPENSSH', 'PRIVATE KEY-----'].join(' ')],
  ['PEM, with more spaces', ['-----BEGIN  RSA  ', 'PRIVATE KEY-----'].join('')],
  ['SSH2', ['---- BEGIN SSH2 ENCRYPTED', 'PRIVATE KEY ----'].join(' ')],
  ['PGP', ['-----BEGIN PGP', 'PRIVATE KEY BLOCK-----'].join(' ')],
  ['PuTTY', ['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')],
  ['age', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  ...['p', 'o', 'u', 's', 'r'].map((kind) => [`GitHub gh${kind}`, `gh${kind}_${'a1B2'.repeat(9)}`] as const),
  ['GitHub fine-grained', `github_pat_${'A'.repeat(22)}_${'b'.repeat(59)}`],
  ['GitLab', `glpat-${'x'.repeat(20)}`],
  ['AWS', `AKIA${'ABCD'.repeat(4)}`],
  ['AWS, temporary', `ASIA${'ABCD'.repeat(4)}`],
  ['Google API', `AIza${'x'.repeat(35)}`],
  ['Google OAuth', `GOCSPX-${'x'.repeat(28)}`],
  ['Slack', `xoxb-${'1'.repeat(24)}`],
  ['Stripe', `sk_live_${'a'.repeat(24)}`],
  ['npm', `npm_${'a'.repeat(36)}`],
  ['PyPI', `pypi-AgEIcHlwaS5vcmc${'x'.repeat(60)}`],
  ['Hugging Face', `hf_${'a'.repeat(34)}`],
  ['DigitalOcean', `dop_v1_${'a'.repeat(64)}`],
  ['SendGrid', `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`],
  ['JSON Web Token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'c'.repeat(43)}`],
];

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

import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeEntry, codeRank, GATE_IDS } from '../../src/base/codes/index.js';
import { CODES, isCode } from '../../src/base/codes/list.js';
import { codeText } from '../../src/base/codes/text.js';
import { asDigest, isDigest, sameDigest, sha256 } from '../../src/base/digest.js';
import { finding } from '../../src/base/finding.js';
import { errorText, printable } from '../../src/base/printable.js';
import { formatUtcTime, parseDuration, parseUtcTime } from '../../src/base/time.js';
import { TOOL } from '../../src/base/tool.js';

/** What the caller or the policy asked of one gate and what cannot be done. */
const ASKED_WRONGLY: readonly string[] = [
  'subject_digest_missing',
  'metadata_malformed',
  'evidence_pattern_invalid',
  'expected_receipt_missing',
  // What another gate said about itself.
  'receipt_blocks_gate',
];

/** What the policy forbids of a run itself, which no gate judges. */
const FORBIDDEN: readonly string[] = ['isolation_refused_self_hosted'];

describe('the table of codes', () => {
  test('every row says what is the matter and what to do, in whole sentences', () => {
    for (const code of CODES) {
      const { outcome, failureClass, gate } = codeEntry(code);
      const { meaning, remedy } = codeText(code);
      expect(meaning).toMatch(/^[A-Z`].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
      expect([code, outcome === 'block']).toEqual([code, failureClass !== 'none']);
      // Only the gate's own troubles stand under its own name, and few under that of the gate that they keep from judging.
      const isOwn = (gate === 'gate' && !FORBIDDEN.includes(code)) || ASKED_WRONGLY.includes(code);
      expect([code, isOwn]).toEqual([code, failureClass === 'gate']);
      expect(GATE_IDS).toContain(gate);
    }
  });

  test('words that every object inherits are no codes', () => {
    for (const word of ['constructor', '__proto__', 'toString', '']) expect(isCode(word)).toBe(false);
  });

  test('ranks follow the table, and no finding can be softer than its row', () => {
    expect(CODES.map(codeRank)).toEqual(CODES.map((_, index) => index));
    expect(finding('stage355_result_missing', 'x').outcome).toBe('block');
  });
});

describe('digests', () => {
  test('have one strict form', () => {
    for (const text of [
      'A'.repeat(64),
      'a'.repeat(63),
      'a'.repeat(65),
      `${'a'.repeat(64)}\n`,
      `sha256:${'a'.repeat(64)}`,
      '',
      null,
      1,
      undefined,
    ]) {
      expect(isDigest(text)).toBe(false);
      expect(asDigest(text)).toBeNull();
    }
    expect(asDigest('a'.repeat(64))).toBe('a'.repeat(64));
  });

  test('two absent or malformed values never match', () => {
    for (const value of [undefined, null, '', 'x', 'A'.repeat(64)]) expect(sameDigest(value, value)).toBe(false);
    expect(sameDigest('a'.repeat(64), 'a'.repeat(64))).toBe(true);
    expect(sameDigest('a'.repeat(64), 'b'.repeat(64))).toBe(false);
  });

  test('are those of sha256 on both sides of the size where the native hash takes over', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const mebibyte = new Uint8Array(1024 * 1024);
    expect(sha256(mebibyte)).toBe('30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58');
    expect(sha256(new Uint8Array(1024 * 1024 + 1))).toBe('2cb74edba754a81d121c9db6833704a8e7d417e5b13d1a19f4a52f007d644264');
  });
});

describe('times', () => {
  test.each(['2026-06-23T00:38:09Z', '2024-02-29T23:59:59Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z'])(
    '%s is one',
    (text) => {
      expect(parseUtcTime(text)).not.toBeNull();
    },
  );

  test.each([
    '2026-06-23T00:38:09',
    '2026-06-23T00:38:09+00:00',
    '2026-06-23T00:38:09z',
    '2026-06-23t00:38:09Z',
    '2026-06-23 00:38:09Z',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2016-12-31T23:59:60Z',
    '2026-1-1T0:0:0Z',
    '2026-06-23T00:38:09.Z',
    '2026-06-23T00:38:09.1234567890Z',
    '+02026-06-23T00:38:09Z',
    '2026-06-23T00:38:09Z\n',
    '',
    '1750000000',
    '２026-06-23T00:38:09Z',
  ])('%j is none', (text) => {
    expect(parseUtcTime(text)).toBeNull();
  });

  test('what we write is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        expect(parseUtcTime(formatUtcTime(seconds * 1000 + 7))).toBe(seconds * 1000);
      }),
    );
    expect(parseUtcTime('1970-01-01T00:00:00.250Z')).toBe(250);
  });

  test('what is no instant of the calendar is not written', () => {
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])
      expect(() => formatUtcTime(none)).toThrow(RangeError);
  });

  test('durations have a whole number and a unit', () => {
    expect(['1s', '2m', '3h', '4d'].map(parseDuration)).toEqual([1, 120, 10_800, 345_600]);
    for (const text of ['', '1', 's', '0s', '01s', '1.5h', '-1h', '1 h', '1h ', '1w', '1H', '1e3s', '9999999999s'])
      expect(parseDuration(text)).toBeNull();
  });
});

describe('printable text', () => {
  test('is one line of characters that show what they are', () => {
    expect(printable('a\nb\u0000c\u202ed\u2028e\u{e000}f')).toBe('a\\u{a}b\\u{0}c\\u{202e}d\\u{2028}e\\u{e000}f');
    expect(printable('größer 漢字 🙂')).toBe('größer 漢字 🙂');
  });

  test('is bounded', () => {
    expect(printable('x'.repeat(1_000_000))).toBe(`${'x'.repeat(200)}…`);
    expect(printable('x'.repeat(200))).toBe('x'.repeat(200));
  });

  test('shows no part of a secret whose end is cut off', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const claims = ['eyJhbGciOiJIUzI1NiJ9', `eyJ${'QUJD'.repeat(80)}`, 'c2ln'.repeat(8)].join('.');
    for (const text of ['x'.repeat(180) + token, `${'x'.repeat(500)} ${token}`, claims]) {
      expect(printable(text)).toBe('withheld, because it holds secret material');
    }
    expect(printable(`${'x'.repeat(180)}gh_${'a1B2'.repeat(9)}`)).toMatch(/^x{180}gh_.*…$/);
  });

  test('never holds a control, format or surrogate character, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('says what was thrown, whatever it was', () => {
    expect(errorText(new Error('a\nb'))).toBe('a\\u{a}b');
    expect(errorText(new TypeError(''))).toBe('TypeError');
    expect(errorText('text')).toBe('text');
    expect(errorText(undefined)).toBe('undefined');
    expect(errorText(Object.create(null))).toBe('a value that cannot be shown was thrown');
  });
});

test('the version that records name is that of the package', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
  expect(TOOL).toEqual({ name, version });
});

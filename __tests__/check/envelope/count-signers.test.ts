import { describe, expect, test } from '@jest/globals';

import { MAX_SIGNATURE_CHECKS, MAX_SIGNATURES, MAX_VERIFIED_BYTES } from '../../../src/base/limits.js';
import {
  EXECUTION_TYPE,
  executionPredicate,
  JUDGED_AT,
  newKey,
  signatureOf,
  statementOf,
  type SigningKey,
} from '../../support/envelopes.js';
import { assembled, covered, ED25519, entryOf, P256, readFile, sealed, verifying } from '../../support/verifying.js';

const PAYLOAD = Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, executionPredicate())));
const STRANGER = newKey('stranger', ['execution-evidence']);
const BEACON_KEY = newKey('beacon', ['beacon-rate']);
const NOW = JUDGED_AT;

const idsOf = (statement: { readonly signers: readonly { readonly id: string }[] } | null): readonly string[] | null =>
  statement?.signers.map(({ id }) => id) ?? null;

describe('the threshold', () => {
  const both = sealed(PAYLOAD, P256, ED25519);

  test.each([
    [1, 'verified', []],
    [2, 'verified', []],
    [3, 'refused', ['signature_threshold_not_met']],
    [Number.NaN, 'refused', ['signature_threshold_not_met']],
    [Number.POSITIVE_INFINITY, 'refused', ['signature_threshold_not_met']],
  ])('%s of two keys that signed: %s', (threshold, kind, codes) => {
    const verified = verifying(both, { threshold });
    expect(verified).toMatchObject({ kind, codes });
    if (kind === 'verified') expect(idsOf(verified.statement)).toEqual(['release-ed', 'release-ec']);
  });

  test('says how many were wanted and who signed', () => {
    const { findings } = verifying(both, { threshold: 3 });
    expect(findings).toMatchObject([
      { pointer: '/signatures', expected: 'signatures by 3 different keys', found: '2 (release-ec, release-ed)' },
    ]);
  });

  test.each([0, -1, Number.NaN])('of %s is still not met by a stranger', (threshold) => {
    expect(verifying(sealed(PAYLOAD, STRANGER), { threshold })).toMatchObject({
      kind: 'refused',
      codes: ['signature_unknown_key'],
    });
  });

  test('counts a key once, however often it signed', () => {
    const { codes, findings } = verifying(sealed(PAYLOAD, P256, P256, P256), { threshold: 2 });
    expect(new Set(codes)).toEqual(new Set(['signature_threshold_not_met']));
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/signatures/1', '/signatures/2', '/signatures']);
  });

  test('counts a key once, under however many ids', () => {
    const keys = [ED25519.trusted, entryOf(ED25519, { id: 'second', path: 'keys/second.pem' })];
    const sig = signatureOf(covered(PAYLOAD), ED25519);
    const envelope = assembled(PAYLOAD, [
      { sig, keyid: 'release-ed' },
      { sig, keyid: 'second' },
    ]);
    expect(verifying(envelope, { keys, threshold: 2 }).blocks).toContain('signature_threshold_not_met');
    expect(idsOf(verifying(envelope, { keys, threshold: 1 }).statement)).toEqual(['release-ed']);
  });

  test('counts a key once, however its file is written', () => {
    const again = entryOf(ED25519, { id: 'second', pem: ED25519.trusted.pem.replaceAll('\n', '\r\n') });
    const { blocks } = verifying(sealed(PAYLOAD, ED25519, ED25519), { keys: [ED25519.trusted, again], threshold: 2 });
    expect(blocks).toContain('signature_threshold_not_met');
  });

  test('does not count a key that is revoked under another id', () => {
    const keys = [ED25519.trusted, entryOf(ED25519, { id: 'old', revokedAt: NOW })];
    expect(verifying(sealed(PAYLOAD, ED25519), { keys }).codes).toEqual(['signature_key_revoked']);
  });

  test('reports for every signature why it does not count', () => {
    const [expired, future, other] = [
      newKey('expired', ['execution-evidence'], 'ed25519', { validUntil: NOW }),
      newKey('future', ['execution-evidence'], 'p256', { validFrom: NOW + 1 }),
      BEACON_KEY,
    ];
    const keys = [ED25519, expired, future, other].map(({ trusted }) => trusted);
    const { findings } = verifying(sealed(PAYLOAD, ED25519, expired, future, other, STRANGER), { keys, threshold: 2 });
    expect(findings.map(({ code, pointer, outcome }) => [code, pointer, outcome])).toEqual([
      ['signature_key_expired', '/signatures/1', 'block'],
      ['signature_key_not_yet_valid', '/signatures/2', 'block'],
      ['signature_key_purpose', '/signatures/3', 'block'],
      ['signature_unknown_key', '/signatures/4', 'block'],
      ['signature_threshold_not_met', '/signatures', 'block'],
    ]);
  });
});

describe('a further signature beside enough good ones', () => {
  const noted = (...signers: readonly SigningKey[]): unknown => {
    const { kind, findings } = verifying(sealed(PAYLOAD, ...signers), {
      keys: [ED25519.trusted, entryOf(P256, { revokedAt: 0 })],
    });
    return [kind, findings.map(({ code, outcome, pointer }) => [code, outcome, pointer])];
  };

  test('is noted and ignored, whosever it is and wherever it stands', () => {
    const note = (index: number): readonly string[] => ['signature_extra_ignored', 'pass', `/signatures/${String(index)}`];
    expect(noted(ED25519, STRANGER)).toEqual(['verified', [note(1)]]);
    expect(noted(STRANGER, ED25519)).toEqual(['verified', [note(0)]]);
    expect(noted(P256, ED25519)).toEqual(['verified', [note(0)]]);
    expect(noted(ED25519, ED25519)).toEqual(['verified', [note(1)]]);
  });

  test('of an unknown algorithm and any length is ignored too', () => {
    const good = signatureOf(covered(PAYLOAD), ED25519);
    const envelope = assembled(PAYLOAD, [{ sig: Buffer.alloc(49_856, 7) }, { sig: good }, { sig: Buffer.alloc(0) }]);
    expect(verifying(envelope)).toMatchObject({ kind: 'verified', blocks: [] });
  });

  test('shows its key id printably and in part', () => {
    const good = signatureOf(covered(PAYLOAD), ED25519);
    const envelope = assembled(PAYLOAD, [{ sig: good }, { sig: Buffer.from('x'), keyid: `\n::error::${'k'.repeat(9000)}` }]);
    const found = verifying(envelope).findings[0]?.found ?? '';
    expect(found).toContain('\\u{a}::error::kkk');
    expect(found.length).toBeLessThan(250);
  });
});

describe('the work of verifying is bounded', () => {
  // Distinct keys that all have to be tried; only their count matters.
  const keys = Array.from({ length: MAX_SIGNATURE_CHECKS / 8 }, (_, index) =>
    newKey(`key-${String(index)}`, ['execution-evidence']),
  );
  const trusted = keys.map((key) => key.trusted);
  const last = keys.at(-1) ?? ED25519;

  test('to the limit: eight signatures that each take every key', () => {
    const sig = signatureOf(covered(PAYLOAD), last);
    const anonymous = (count: number): readonly { readonly sig: Buffer }[] => Array.from({ length: count }, () => ({ sig }));
    expect(verifying(assembled(PAYLOAD, anonymous(8)), { keys: trusted }).kind).toBe('verified');
    expect(verifying(assembled(PAYLOAD, anonymous(9)), { keys: trusted })).toMatchObject({
      kind: 'refused',
      codes: ['envelope_too_many_checks'],
    });
  });

  test.each([
    [0, 'verified'],
    [1, 'refused'],
  ])('to so many bytes in all, and %d more for each signature: %s', (more, kind) => {
    const each = MAX_VERIFIED_BYTES / MAX_SIGNATURES + more;
    const filled = (length: number): Uint8Array =>
      Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, { filling: 'x'.repeat(length) })));
    const payload = filled(each - (covered(filled(each)).length - each));
    expect(covered(payload)).toHaveLength(each);
    const sig = signatureOf(covered(payload), last);
    const signatures = Array.from({ length: MAX_SIGNATURES }, () => ({ sig }));
    expect(verifying(assembled(payload, signatures), { keys: [last.trusted] })).toMatchObject({
      kind,
      codes: kind === 'refused' ? ['envelope_too_many_checks'] : expect.arrayContaining(['signature_extra_ignored']),
    });
  });

  test('and a key id saves the search', () => {
    const sig = signatureOf(covered(PAYLOAD), last);
    const named = Array.from({ length: MAX_SIGNATURES }, () => ({ sig, keyid: last.trusted.id }));
    expect(verifying(assembled(PAYLOAD, named), { keys: trusted }).kind).toBe('verified');
  });

  test('and signatures of no accepted form cost nothing', () => {
    const sig = Buffer.alloc(63, 1);
    const strange = Array.from({ length: MAX_SIGNATURES }, () => ({ sig }));
    const { kind, codes } = verifying(assembled(PAYLOAD, strange), { keys: trusted });
    expect([kind, new Set(codes)]).toEqual(['refused', new Set(['signature_unknown_key'])]);
  });

  test('and many large envelopes end soon', () => {
    const payload = Buffer.from(JSON.stringify(statementOf(EXECUTION_TYPE, { filling: 'x'.repeat(1_200_000) })));
    const sig = signatureOf(covered(PAYLOAD), last);
    const start = performance.now();
    const hostile = assembled(
      payload,
      Array.from({ length: 8 }, () => ({ sig })),
    );
    expect(readFile(JSON.stringify(hostile)).bytes.length).toBeGreaterThan(1_500_000);
    expect(verifying(hostile, { keys: trusted }).kind).toBe('refused');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

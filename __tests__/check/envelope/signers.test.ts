import { describe, expect, test } from '@jest/globals';

import { MAX_SIGNATURE_CHECKS, MAX_SIGNATURES } from '../../../src/base/limits.js';
import {
  BEACON_TYPE,
  beaconPredicate,
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
const BEACON = Buffer.from(JSON.stringify(statementOf(BEACON_TYPE, beaconPredicate())));
const STRANGER = newKey('stranger', ['execution-evidence']);
const BEACON_KEY = newKey('beacon', ['beacon-rate']);
const NOW = JUDGED_AT;

const idsOf = (statement: { readonly signers: readonly { readonly id: string }[] } | null): readonly string[] | null =>
  statement?.signers.map(({ id }) => id) ?? null;

describe('the validity of a key', () => {
  test.each<[string, Parameters<typeof entryOf>[1], string]>([
    ['begins now', { validFrom: NOW }, 'verified'],
    ['begins a millisecond later', { validFrom: NOW + 1 }, 'signature_key_not_yet_valid'],
    ['ends a millisecond later', { validUntil: NOW + 1 }, 'verified'],
    ['ends now', { validUntil: NOW }, 'signature_key_expired'],
    ['ended before', { validUntil: NOW - 1 }, 'signature_key_expired'],
    ['ended before it began', { validFrom: NOW + 5, validUntil: NOW - 5 }, 'signature_key_expired'],
    ['is revoked a millisecond later', { revokedAt: NOW + 1 }, 'verified'],
    ['is revoked now', { revokedAt: NOW }, 'signature_key_revoked'],
    ['was revoked before', { revokedAt: 0 }, 'signature_key_revoked'],
    ['was revoked before and has ended', { revokedAt: 1, validUntil: 2 }, 'signature_key_revoked'],
    ['has limits that are no numbers', { validFrom: Number.NaN }, 'signature_key_not_yet_valid'],
    ['has an end that is no number', { validUntil: Number.NaN }, 'signature_key_expired'],
    ['has a revocation that is no number', { revokedAt: Number.NaN }, 'signature_key_revoked'],
    ['is within all of its limits', { validFrom: NOW - 1, validUntil: NOW + 1, revokedAt: NOW + 1 }, 'verified'],
  ])('that %s', (_, limits, expected) => {
    const { kind, codes, findings } = verifying(sealed(PAYLOAD, ED25519), { keys: [entryOf(ED25519, limits)] });
    expect(kind === 'verified' ? kind : codes[0]).toBe(expected);
    expect(codes).toHaveLength(kind === 'verified' ? 0 : 1);
    if (kind !== 'verified') expect(findings[0]).toMatchObject({ outcome: 'block', pointer: '/signatures/0' });
  });

  test('is said in the finding, with the id of the key', () => {
    const { findings } = verifying(sealed(PAYLOAD, ED25519), { keys: [entryOf(ED25519, { revokedAt: Date.UTC(2026, 0, 2) })] });
    expect(findings).toMatchObject([
      { expected: 'a key that is not revoked', found: 'release-ed, revoked at 2026-01-02T00:00:00Z' },
    ]);
  });

  test('does not let the payload be read when it is over', () => {
    const { codes } = verifying(sealed(Buffer.from('no JSON'), ED25519), { keys: [entryOf(ED25519, { validUntil: NOW })] });
    expect(codes).toEqual(['signature_key_expired']);
  });
});

describe('the purpose of a key', () => {
  test('has to be the one that the statement needs', () => {
    const keys = [entryOf(ED25519, { purposes: ['beacon-rate', 'key-status'] })];
    const { kind, findings } = verifying(sealed(PAYLOAD, ED25519), { keys });
    expect([kind, findings.map(({ code, expected, found }) => [code, expected, found])]).toEqual([
      'refused',
      [['signature_key_purpose', 'execution-evidence', 'release-ed, for beacon-rate, key-status']],
    ]);
  });

  test('may be given by another entry of the same key', () => {
    const keys = [entryOf(ED25519, { id: 'other', purposes: ['beacon-rate'] }), ED25519.trusted];
    const { kind, statement } = verifying(sealed(PAYLOAD, ED25519), { keys });
    expect([kind, idsOf(statement)]).toEqual(['verified', ['release-ed']]);
  });

  test('is not given by an entry that has ended', () => {
    const keys = [entryOf(ED25519, { id: 'other', purposes: ['beacon-rate'] }), entryOf(ED25519, { validUntil: NOW })];
    expect(verifying(sealed(PAYLOAD, ED25519), { keys }).codes).toEqual(['signature_key_purpose']);
  });

  test('without any purpose it counts for nothing', () => {
    expect(verifying(sealed(PAYLOAD, ED25519), { keys: [entryOf(ED25519, { purposes: [] })] }).codes).toEqual([
      'signature_key_purpose',
    ]);
  });
});

describe('a statement of another gate', () => {
  const keys = [ED25519.trusted, BEACON_KEY.trusted];

  test('that a key of its own purpose signed is told apart, whatever threshold this gate has', () => {
    expect(verifying(sealed(BEACON, BEACON_KEY), { keys, threshold: 2 })).toMatchObject({ kind: 'of-another-gate', codes: [] });
  });

  test('that only a key of this gate signed is refused', () => {
    expect(verifying(sealed(BEACON, ED25519), { keys })).toMatchObject({ kind: 'refused', codes: ['signature_key_purpose'] });
  });

  test.each([
    ['a stranger signed', sealed(BEACON, STRANGER), 'signature_unknown_key'],
    [
      'is damaged',
      sealed(Buffer.from(BEACON.toString().replace('"predicate":{', '"predicate":[],"x":{')), BEACON_KEY),
      'statement_malformed',
    ],
  ])('that %s is refused', (_, envelope, code) => {
    expect(verifying(envelope, { keys })).toMatchObject({ kind: 'refused', codes: [code] });
  });

  test('is no way around the ids that have to sign', () => {
    const rules = { keys, purpose: 'key-status', signedBy: ['release-ed'] } as const;
    expect(verifying(sealed(BEACON, BEACON_KEY), rules).statement).toBeNull();
  });
});

describe('the ids that have to sign', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['release-ed'], []],
    [['x', 'release-ed'], []],
    [['release-ec'], ['signature_key_not_listed']],
    [[], ['signature_key_not_listed']],
    [['release-e'], ['signature_key_not_listed']],
  ])('%j', (signedBy, codes) => {
    const verified = verifying(sealed(PAYLOAD, ED25519), { signedBy });
    expect(verified).toMatchObject({ kind: codes.length === 0 ? 'verified' : 'refused', codes });
  });

  test('are not the key ids of the envelope', () => {
    const sig = signatureOf(covered(PAYLOAD), ED25519);
    const envelope = assembled(PAYLOAD, [{ sig, keyid: 'release-ec' }]);
    expect(verifying(envelope, { signedBy: ['release-ec'] }).codes).toEqual(['signature_key_not_listed']);
  });
});

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

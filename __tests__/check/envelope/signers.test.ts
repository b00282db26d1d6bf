import { describe, expect, test } from '@jest/globals';

import {
  BEACON_TYPE,
  beaconPredicate,
  EXECUTION_TYPE,
  executionPredicate,
  JUDGED_AT,
  newKey,
  signatureOf,
  statementOf,
} from '../../support/envelopes.js';
import { assembled, covered, ED25519, entryOf, sealed, verifying } from '../../support/verifying.js';

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

  test.each<[Parameters<typeof entryOf>[1], string]>([
    [{ validUntil: NOW }, 'signature_key_expired'],
    [{ validFrom: NOW + 1 }, 'signature_key_not_yet_valid'],
    [{ revokedAt: NOW }, 'signature_key_revoked'],
  ])('does not let the payload be read where it does not hold: %j', (limits, code) => {
    const { codes } = verifying(sealed(Buffer.from('no JSON'), ED25519), { keys: [entryOf(ED25519, limits)] });
    expect(codes).toEqual([code]);
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

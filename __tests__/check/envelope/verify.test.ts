import { describe, expect, test } from '@jest/globals';

import { MAX_ENVELOPE_BYTES, MAX_SIGNATURES } from '../../../src/base/limits.js';
import { EXECUTION_TYPE, executionEnvelope, executionPredicate, statementOf, SUBJECT } from '../../support/envelopes.js';
import { ED25519, P256, sealed, verifying, type Envelope } from '../../support/verifying.js';

const STATEMENT = statementOf(EXECUTION_TYPE, executionPredicate());
const PAYLOAD = Buffer.from(JSON.stringify(STATEMENT));
const GOOD = sealed(PAYLOAD, ED25519);
const [SIGNATURE = { sig: '' }] = GOOD.signatures;
const { sig } = SIGNATURE;

function without(name: keyof Envelope): Partial<Envelope> {
  return Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name));
}

describe('a signed statement is accepted', () => {
  test.each([
    ['Ed25519', executionEnvelope([ED25519])],
    ['ECDSA P-256', executionEnvelope([P256])],
  ])('by %s', (_, text) => {
    const { kind, findings, statement } = verifying(text);
    expect([kind, findings]).toEqual(['verified', []]);
    expect(statement).toMatchObject({ predicateType: EXECUTION_TYPE, purpose: 'execution-evidence', subject: SUBJECT });
    expect(statement?.predicate.get('environment_id')).toBe('staging');
    expect(statement?.document.file.bytes).toEqual(PAYLOAD);
    expect(statement?.document.file.sha256).toHaveLength(64);
  });

  test('with the fields in another order, fields that DSSE does not know, and statement version 0.1', () => {
    const payload = Buffer.from(
      JSON.stringify({ ...STATEMENT, _type: 'https://in-toto.io/Statement/v0.1', further: { deep: [1] } }),
    );
    const { signatures, ...rest } = sealed(payload, ED25519);
    expect(verifying({ further: [], signatures, ...rest }).kind).toBe('verified');
  });

  test.each([
    ['no key id', { sig }],
    ['an empty key id', { sig, keyid: '' }],
    ['the key id of another trusted key', { sig, keyid: P256.trusted.id }],
    ['an unknown key id', { sig, keyid: 'constructor' }],
    ['a hostile key id', { sig, keyid: '\u202e\n::error::x' }],
    ['further fields', { sig, cert: 'x', keyid: ED25519.trusted.id }],
  ])('with %s: it is a hint only', (_, signature) => {
    const { kind, findings } = verifying({ ...GOOD, signatures: [signature] });
    expect([kind, findings]).toEqual(['verified', []]);
  });

  test('with URL-safe base64, field by field', () => {
    const payload = Buffer.from(JSON.stringify({ ...STATEMENT, further: '>>>???~~~ÿÿÿ' }));
    const envelope = sealed(payload, ED25519, P256);
    const urlSafe = JSON.stringify(envelope, (key, value: unknown) =>
      (key === 'sig' || key === 'payload') && typeof value === 'string'
        ? value.replaceAll('+', '-').replaceAll('/', '_')
        : value,
    );
    expect(urlSafe).not.toBe(JSON.stringify(envelope));
    expect(verifying(urlSafe).kind).toBe('verified');
  });

  test('of exactly the largest size, and no larger', () => {
    const text = JSON.stringify(GOOD);
    const full = text + ' '.repeat(MAX_ENVELOPE_BYTES - text.length);
    expect(verifying(full).kind).toBe('verified');
    expect(verifying(`${full} `)).toMatchObject({ kind: 'refused', codes: ['envelope_too_large'] });
  });
});

describe('an envelope is refused', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['without payload', without('payload'), ['envelope_malformed']],
    ['without payloadType', without('payloadType'), ['envelope_malformed']],
    ['without signatures', without('signatures'), ['envelope_malformed']],
    ['with nothing at all', {}, ['envelope_malformed', 'envelope_malformed', 'envelope_malformed']],
    ['with a payload that is an object', { ...GOOD, payload: STATEMENT }, ['envelope_malformed']],
    ['with a payload that is null', { ...GOOD, payload: null }, ['envelope_malformed']],
    ['with a list of payload types', { ...GOOD, payloadType: ['application/vnd.in-toto+json'] }, ['envelope_malformed']],
    ['with signatures that are an object', { ...GOOD, signatures: { 0: SIGNATURE, length: 1 } }, ['envelope_malformed']],
    ['with signatures that are a text', { ...GOOD, signatures: 'x' }, ['envelope_malformed']],
    ['with a signature that is a text', { ...GOOD, signatures: [sig] }, ['envelope_malformed']],
    ['with a signature that is null', { ...GOOD, signatures: [SIGNATURE, null] }, ['envelope_malformed']],
    ['with a signature without sig', { ...GOOD, signatures: [{ keyid: 'x' }] }, ['envelope_malformed']],
    ['with a sig that is null', { ...GOOD, signatures: [{ sig: null }] }, ['envelope_malformed']],
    ['with a sig that is a list', { ...GOOD, signatures: [{ sig: [sig] }] }, ['envelope_malformed']],
    ['with a key id that is null', { ...GOOD, signatures: [{ sig, keyid: null }] }, ['envelope_malformed']],
    ['with a key id that is a number', { ...GOOD, signatures: [{ sig, keyid: 1 }] }, ['envelope_malformed']],
    ['without any signature', { ...GOOD, signatures: [] }, ['envelope_unsigned']],
    ['with an empty signature', { ...GOOD, signatures: [{ sig: '' }] }, ['signature_unknown_key']],
    ['with an empty payload', { ...GOOD, payload: '' }, ['signature_invalid']],
    ['on the top level a list', [GOOD], ['json_not_object']],
    ['on the top level null', null, ['json_not_object']],
    ['with another type of payload', { ...GOOD, payloadType: 'application/json' }, ['envelope_payload_type_unknown']],
    ['with an empty type of payload', { ...GOOD, payloadType: '' }, ['envelope_payload_type_unknown']],
    ['with the type in capitals', { ...GOOD, payloadType: 'application/vnd.in-toto+JSON' }, ['envelope_payload_type_unknown']],
    [
      'with a type with parameters',
      { ...GOOD, payloadType: 'application/vnd.in-toto+json;v=1' },
      ['envelope_payload_type_unknown'],
    ],
    ['with white space in its payload', { ...GOOD, payload: `${GOOD.payload}\n` }, ['envelope_base64_malformed']],
    ['with a payload without padding', { ...GOOD, payload: 'Zg' }, ['envelope_base64_unpadded']],
    ['with two alphabets in a signature', { ...GOOD, signatures: [{ sig: '+-AA' }] }, ['envelope_base64_mixed']],
    ['with base64 behind the end', { ...GOOD, signatures: [{ sig: `${sig}AAAA` }] }, ['envelope_base64_malformed']],
  ])('%s', (_, envelope, codes) => {
    expect(verifying(envelope)).toMatchObject({ kind: 'refused', codes, blocks: codes, statement: null });
  });

  test('with all that is wrong at once, each at its place', () => {
    const signatures = [{ sig: 'Zg' }, SIGNATURE, { sig: '+_' }];
    const { findings } = verifying({ payload: 'Z', payloadType: 'text/plain', signatures });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['envelope_payload_type_unknown', '/payloadType'],
      ['envelope_base64_malformed', '/payload'],
      ['envelope_base64_unpadded', '/signatures/0/sig'],
      ['envelope_base64_mixed', '/signatures/2/sig'],
    ]);
    expect(findings.every(({ gate, line }) => gate === 'execution-evidence' && line === 1)).toBe(true);
  });

  test.each([
    ['no JSON', 'x', 'json_syntax'],
    ['empty', '', 'json_empty'],
    ['two documents', `${JSON.stringify(GOOD)}{}`, 'json_trailing_text'],
    ['a key twice', JSON.stringify(GOOD).replace('{', '{"payload":"",'), 'json_duplicate_key'],
    ['a byte-order mark', `\ufeff${JSON.stringify(GOOD)}`, 'json_byte_order_mark'],
    ['nested too deep', JSON.stringify(GOOD).replace('}', `,"x":${'['.repeat(70)}${']'.repeat(70)}}`), 'json_too_deep'],
  ])('that is %s', (_, text, code) => {
    const { kind, findings } = verifying(text);
    expect([kind, findings.map((one) => [one.code, one.gate])]).toEqual(['refused', [[code, 'execution-evidence']]]);
  });

  test('with one signature too many, quickly, however many there are', () => {
    const many = (count: number): unknown => ({ ...GOOD, signatures: Array.from({ length: count }, () => ({ sig: 'AAAA' })) });
    expect(
      verifying({ ...GOOD, signatures: [SIGNATURE, ...Array.from({ length: MAX_SIGNATURES - 1 }, () => ({ sig: '' }))] }).kind,
    ).toBe('verified');
    expect(verifying(many(MAX_SIGNATURES + 1)).codes).toEqual(['envelope_too_many_signatures']);
    const start = performance.now();
    const text = JSON.stringify({ ...GOOD, signatures: Array.from({ length: 100_000 }, () => null) });
    expect(verifying(text).codes).toEqual(['envelope_too_many_signatures']);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

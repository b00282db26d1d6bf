import { describe, expect, test } from '@jest/globals';

import { MAX_ENVELOPE_BYTES, MAX_SIGNATURES } from '../../../src/base/limits.js';
import {
  EXECUTION_TYPE,
  executionEnvelope,
  executionPredicate,
  newKey,
  signatureOf,
  statementOf,
  SUBJECT,
  type Json,
} from '../../support/envelopes.js';
import { assembled, covered, ED25519, P256, sealed, verifying } from '../../support/verifying.js';

type Table = { [key: string]: Json };

const STATEMENT: Table = { ...statementOf(EXECUTION_TYPE, executionPredicate()) };
const PAYLOAD = Buffer.from(JSON.stringify(STATEMENT));
const GOOD = sealed(PAYLOAD, ED25519);
const [SIGNATURE = null] = Array.isArray(GOOD['signatures']) ? (GOOD['signatures'] as readonly Json[]) : [];
const sig = (SIGNATURE as Table)['sig'] ?? '';

function without(table: Table, name: string): Table {
  return Object.fromEntries(Object.entries(table).filter(([key]) => key !== name));
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
    expect(verifying({ further: [], signatures: signatures ?? null, ...rest }).kind).toBe('verified');
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
  test.each<[string, Json, readonly string[]]>([
    ['without payload', without(GOOD, 'payload'), ['envelope_malformed']],
    ['without payloadType', without(GOOD, 'payloadType'), ['envelope_malformed']],
    ['without signatures', without(GOOD, 'signatures'), ['envelope_malformed']],
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
    ['with white space in its payload', { ...GOOD, payload: `${String(GOOD['payload'])}\n` }, ['envelope_base64_malformed']],
    ['with a payload without padding', { ...GOOD, payload: 'Zg' }, ['envelope_base64_unpadded']],
    ['with two alphabets in a signature', { ...GOOD, signatures: [{ sig: '+-AA' }] }, ['envelope_base64_mixed']],
    ['with base64 behind the end', { ...GOOD, signatures: [{ sig: `${String(sig)}AAAA` }] }, ['envelope_base64_malformed']],
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
    const many = (count: number): Json => ({ ...GOOD, signatures: Array.from({ length: count }, () => ({ sig: 'AAAA' })) });
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

describe('the payload', () => {
  const refusedPayload = (text: string): readonly (readonly (string | undefined)[])[] => {
    const { kind, findings, statement } = verifying(sealed(Buffer.from(text), ED25519));
    expect([kind, statement]).toEqual(['refused', null]);
    // Lines of a text that stands in base64 would lead nowhere.
    expect(findings.every(({ path, line }) => path === 'evidence/a.dsse.json' && line === undefined)).toBe(true);
    return findings.map(({ code, pointer }) => [code, pointer]);
  };

  test.each([
    ['no JSON', 'hello world', 'json_syntax'],
    ['empty', '', 'json_empty'],
    ['a list', '[]', 'json_not_object'],
    ['a key twice', JSON.stringify(STATEMENT).replace('{', '{"predicateType":"x",'), 'json_duplicate_key'],
    [
      'a key twice, once with an escape',
      JSON.stringify(STATEMENT).replace('{', '{"predicat\\u0065Type":"x",'),
      'json_duplicate_key',
    ],
    ['two documents', `${JSON.stringify(STATEMENT)}\n{}`, 'json_trailing_text'],
    ['nested too deep', JSON.stringify({ ...STATEMENT, x: 0 }).replace('"x":0', `"x":${'['.repeat(9999)}`), 'json_too_deep'],
  ])('is refused as a document when it is %s', (_, text, code) => {
    expect(refusedPayload(text)).toEqual([[code, '/payload']]);
  });

  const changed = (changes: Table): string => JSON.stringify({ ...STATEMENT, ...changes });
  const digest = { sha256: SUBJECT };

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['another version', changed({ _type: 'https://in-toto.io/Statement/v2' }), [['statement_version_unknown', '/_type']]],
    ['no version', JSON.stringify(without(STATEMENT, '_type')), [['statement_version_unknown', '/_type']]],
    [
      'a version that is a list',
      changed({ _type: ['https://in-toto.io/Statement/v1'] }),
      [['statement_version_unknown', '/_type']],
    ],
    [
      'another type',
      changed({ predicateType: 'https://slsa.dev/provenance/v1' }),
      [['statement_type_unknown', '/predicateType']],
    ],
    ['a type of Object.prototype', changed({ predicateType: 'constructor' }), [['statement_type_unknown', '/predicateType']]],
    ['no type', JSON.stringify(without(STATEMENT, 'predicateType')), [['statement_type_unknown', '/predicateType']]],
    ['no subject', JSON.stringify(without(STATEMENT, 'subject')), [['statement_subject_invalid', '/subject']]],
    ['an empty list of subjects', changed({ subject: [] }), [['statement_subject_invalid', '/subject']]],
    ['two subjects', changed({ subject: [{ digest }, { digest }] }), [['statement_subject_invalid', '/subject']]],
    ['a subject that is no list', changed({ subject: { digest } }), [['statement_subject_invalid', '/subject']]],
    [
      'capitals',
      changed({ subject: [{ digest: { sha256: SUBJECT.toUpperCase() } }] }),
      [['statement_subject_invalid', '/subject']],
    ],
    [
      'a prefix',
      changed({ subject: [{ digest: { sha256: `sha256:${SUBJECT}` } }] }),
      [['statement_subject_invalid', '/subject']],
    ],
    [
      'a digest too short',
      changed({ subject: [{ digest: { sha256: SUBJECT.slice(1) } }] }),
      [['statement_subject_invalid', '/subject']],
    ],
    [
      'another algorithm alone',
      changed({ subject: [{ digest: { sha512: SUBJECT } }] }),
      [
        ['statement_subject_invalid', '/subject'],
        ['statement_malformed', '/subject/0/digest/sha256'],
      ],
    ],
    ['a name that is a number', changed({ subject: [{ name: 1, digest }] }), [['statement_malformed', '/subject/0/name']]],
    ['no predicate', JSON.stringify(without(STATEMENT, 'predicate')), [['statement_malformed', '/predicate']]],
    ['a predicate that is a list', changed({ predicate: [] }), [['statement_malformed', '/predicate']]],
    ['a predicate that is null', changed({ predicate: null }), [['statement_malformed', '/predicate']]],
    [
      'everything wrong',
      '{}',
      [
        ['statement_version_unknown', '/_type'],
        ['statement_type_unknown', '/predicateType'],
        ['statement_subject_invalid', '/subject'],
        ['statement_malformed', '/predicate'],
      ],
    ],
  ])('is refused as a statement with %s', (_, text, expected) => {
    expect(refusedPayload(text)).toEqual(expected.map(([code, place]) => [code, `/payload${String(place)}`]));
  });

  test('may name digests of other algorithms beside sha256, and any name', () => {
    const payload = Buffer.from(
      changed({ subject: [{ name: 'web.tar', digest: { ...digest, sha512: 'x', gitCommit: 'y' } }] }),
    );
    expect(verifying(sealed(payload, ED25519)).kind).toBe('verified');
  });

  test('is not parsed when nobody who is trusted signed it', () => {
    const stranger = newKey('release-ed', ['execution-evidence']);
    const { codes } = verifying(sealed(Buffer.from('{"not": JSON'), stranger));
    expect(codes).toEqual(['signature_invalid']);
  });

  test('that holds secret material is a block that shows nothing of it', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const payload = Buffer.from(JSON.stringify({ ...STATEMENT, _type: token }));
    const { codes, findings } = verifying(sealed(payload, ED25519));
    expect(codes).toEqual(expect.arrayContaining(['secret_material_detected', 'statement_version_unknown']));
    expect(JSON.stringify(findings)).not.toContain(token);
    expect(findings.every(({ gate }) => gate === 'execution-evidence')).toBe(true);
  });

  test.each(['ghp_', '\\u0067hp_'])('with a secret beside a statement in order is refused as well: %s', (start) => {
    const text = JSON.stringify({ ...STATEMENT, note: 'NOTE' }).replace('NOTE', `${start}${'a1B2'.repeat(9)}`);
    const { kind, codes } = verifying(sealed(Buffer.from(text), ED25519));
    expect([kind, codes]).toEqual(['refused', ['secret_material_detected']]);
  });
});

describe('what is signed', () => {
  test('is the type together with the payload: a signature for another type does not hold', () => {
    const signature = signatureOf(covered(PAYLOAD, 'text/plain'), ED25519);
    expect(verifying(assembled(PAYLOAD, [{ sig: signature, keyid: 'release-ed' }])).codes).toEqual(['signature_invalid']);
  });

  test('is not the bare payload, nor its base64, nor a digest of it', () => {
    for (const content of [
      PAYLOAD,
      Buffer.from(PAYLOAD.toString('base64')),
      covered(Buffer.from(PAYLOAD.toString('base64'))),
    ]) {
      const sig = signatureOf(content, ED25519);
      expect(verifying(assembled(PAYLOAD, [{ sig }])).codes).toEqual(['signature_unknown_key']);
    }
  });

  test('keeps type and body apart, whatever lengths stand in them', () => {
    // The same bytes cut elsewhere: what was signed as one type and body is offered as another.
    const type = 'application/vnd.in-toto+json';
    const inner = `${type} ${String(PAYLOAD.length)} ${PAYLOAD.toString()}`;
    const signature = signatureOf(Buffer.from(`DSSEv1 28 ${inner}`), ED25519);
    expect(verifying(assembled(PAYLOAD, [{ sig: signature }])).kind).toBe('verified');
    for (const forged of [
      `DSSEv1 028 ${inner}`,
      `DSSEv1  28 ${inner}`,
      `DSSEv1 ${inner}`,
      `DSSEV1 28 ${inner}`,
      `DSSEv1 28 ${inner} `,
    ]) {
      const sig = signatureOf(Buffer.from(forged), ED25519);
      expect(verifying(assembled(PAYLOAD, [{ sig }])).codes).toEqual(['signature_unknown_key']);
    }
  });
});

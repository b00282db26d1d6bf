import { describe, expect, test } from '@jest/globals';

import {
  EXECUTION_TYPE,
  executionPredicate,
  newKey,
  signatureOf,
  statementOf,
  SUBJECT,
  type Json,
} from '../../support/envelopes.js';
import { assembled, covered, ED25519, sealed, verifying } from '../../support/verifying.js';

type Table = Readonly<Record<string, Json>>;

const STATEMENT: Table = statementOf(EXECUTION_TYPE, executionPredicate());
const PAYLOAD = Buffer.from(JSON.stringify(STATEMENT));

function without(name: string): Table {
  return Object.fromEntries(Object.entries(STATEMENT).filter(([key]) => key !== name));
}

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
    ['no version', JSON.stringify(without('_type')), [['statement_version_unknown', '/_type']]],
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
    ['no type', JSON.stringify(without('predicateType')), [['statement_type_unknown', '/predicateType']]],
    ['no subject', JSON.stringify(without('subject')), [['statement_subject_invalid', '/subject']]],
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
    ['no predicate', JSON.stringify(without('predicate')), [['statement_malformed', '/predicate']]],
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

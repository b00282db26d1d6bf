import { describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import { MAX_ENVELOPE_BYTES, MAX_PARAMETER_CHARACTERS, MAX_PARAMETERS } from '../../../src/base/limits.js';
import {
  ALICE,
  approvalEnvelope,
  approvalFile,
  approvalPredicate,
  json,
  judging,
  keyOf,
  KEYS,
  ownStatement,
  requestDocument,
  requestEnvelope,
  REQUESTER,
  requestFile,
  type ApprovalRun,
} from '../../support/approvals.js';
import { executionEnvelope, signedEnvelope, type Json } from '../../support/envelopes.js';

const AT = '/payload/predicate';

function blocks(run: ApprovalRun): readonly string[] {
  const { findings, verdict } = judging(run);
  const blocking = findings.filter(({ outcome }) => outcome === 'block');
  // Whatever blocks, no nonce is used up for it.
  if (blocking.length > 0) expect(verdict?.claim).toBeNull();
  return blocking.map(({ code, pointer = '' }) => `${code} ${pointer}`.trim());
}

const signed = (statement: Json, keys = [ALICE]): ApprovalRun => ({ approval: approvalFile(signedEnvelope(statement, keys)) });
const PREDICATE = json(approvalPredicate()) as Readonly<Record<string, Json>>;
const REQUEST = json(requestDocument()) as Readonly<Record<string, Json>>;

describe('an approval has exactly the fields of one', () => {
  test.each(Object.keys(PREDICATE))('not without %s', (name) => {
    const rest = Object.fromEntries(Object.entries(PREDICATE).filter(([key]) => key !== name));
    expect(blocks(signed(ownStatement('approval', rest)))).toEqual([`approval_malformed ${AT}/${name}`]);
  });

  test.each(Object.keys(PREDICATE))('nor with another type for %s', (name) => {
    const [first] = blocks(signed(ownStatement('approval', { ...PREDICATE, [name]: { of: 'another type' } })));
    expect(first).toContain(`approval_malformed ${AT}/${name}`);
  });

  test('nor with one more', () => {
    expect(blocks(signed(ownStatement('approval', { ...PREDICATE, comment: '' })))).toEqual([`approval_malformed ${AT}`]);
  });
});

describe('a request has exactly the fields of one', () => {
  const run = (document: Json): ApprovalRun => ({ request: requestFile(JSON.stringify(document)) });

  test.each(Object.keys(REQUEST))('not without %s', (name) => {
    const rest = Object.fromEntries(Object.entries(REQUEST).filter(([key]) => key !== name));
    expect(blocks(run(rest))).toEqual([`approval_request_malformed /${name}`]);
  });

  test.each(Object.keys(REQUEST))('nor with another type for %s', (name) => {
    const [first] = blocks(run({ ...REQUEST, [name]: { of: 'another type' } }));
    expect(first).toContain(`approval_request_malformed /${name}`);
  });

  test('nor with one more', () => {
    expect(blocks(run({ ...REQUEST, comment: '' }))).toEqual(['approval_request_malformed']);
  });
});

describe('parameters are read as they are spelt', () => {
  const raw = (value: string): ApprovalRun => {
    const text = JSON.stringify({ ...REQUEST, parameters: [{ name: 'n', value: '@' }] }).replace('"@"', value);
    return { request: requestFile(text), approval: { parameters: [{ name: 'n', value: 3 }] } };
  };
  test.each<readonly [value: string, code: string]>([
    ['3', ''],
    ['3.0', 'approval_request_malformed /parameters/0/value'],
    ['3e0', 'approval_request_malformed /parameters/0/value'],
    ['-0', 'approval_request_malformed /parameters/0/value'],
    ['0.1', 'approval_request_malformed /parameters/0/value'],
    ['9007199254740992', 'approval_request_malformed /parameters/0/value'],
    ['9007199254740993', 'approval_request_malformed /parameters/0/value'],
    ['99999999999999999999', 'approval_request_malformed /parameters/0/value'],
    ['null', 'approval_request_malformed /parameters/0/value'],
    ['[3]', 'approval_request_malformed /parameters/0/value'],
    ['9007199254740991', `approval_parameter_out_of_bounds ${AT}/parameters/0`],
    ['"3"', `approval_parameter_type_mismatch ${AT}/parameters/0`],
    ['true', `approval_parameter_type_mismatch ${AT}/parameters/0`],
  ])('%s', (value, code) => {
    const [first = ''] = blocks(raw(value));
    expect(first).toBe(code);
  });

  test('a name stands once, on either side', () => {
    const twice = [...requestDocument().parameters, { name: 'region', value: 'us' }];
    expect(blocks({ request: { parameters: twice } })).toEqual(['approval_request_malformed /parameters/3/name']);
    expect(blocks({ approval: { parameters: twice } })).toEqual([`approval_malformed ${AT}/parameters/3/name`]);
  });

  test.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is a name as any other', (name) => {
    const parameters = [{ name, value: 1 }];
    expect(blocks({ request: { parameters }, approval: { parameters } })).toEqual([]);
    expect(blocks({ request: { parameters }, approval: { parameters: [] } })).toEqual([
      `approval_parameter_not_approved ${AT}/parameters`,
    ]);
    expect(blocks({ request: { parameters: [] }, approval: { parameters } })).toEqual([
      `approval_parameter_missing ${AT}/parameters/0`,
    ]);
  });

  test('limits hold at their edge', () => {
    const many = (count: number): ApprovalRun => {
      const parameters = Array.from({ length: count }, (_, index) => ({
        name: `p${String(index).padStart(3, '0')}`,
        value: index,
      }));
      return { request: { parameters }, approval: { parameters } };
    };
    expect(blocks(many(MAX_PARAMETERS))).toEqual([]);
    expect(blocks(many(MAX_PARAMETERS + 1))).toEqual([
      'approval_request_malformed /parameters',
      `approval_malformed ${AT}/parameters`,
    ]);
    const long = (length: number): ApprovalRun => {
      const parameters = [{ name: 'text', value: '😀'.repeat(length) }];
      return { request: { parameters }, approval: { parameters } };
    };
    expect(blocks(long(MAX_PARAMETER_CHARACTERS))).toEqual([]);
    expect(blocks(long(MAX_PARAMETER_CHARACTERS + 1))).toEqual([
      'approval_request_malformed /parameters/0/value',
      `approval_malformed ${AT}/parameters/0/value`,
    ]);
  });

  test.each<readonly [what: string, bound: Json]>([
    ['no bound', {}],
    ['two bounds', { value: 1, enum: [1] }],
    ['an unknown bound', { values: [1] }],
    ['an empty enum', { enum: [] }],
    ['a range without an end', { range: {} }],
    ['a range with another end', { range: { min: 1 } }],
    ['a range of texts', { range: { minimum: '1' } }],
    ['a range of fractions', { range: { minimum: 0.5 } }],
    ['an empty pattern', { pattern: '' }],
    ['a pattern that is no text', { pattern: 1 }],
    ['no value', { value: null }],
  ])('%s is none', (_, bound) => {
    const parameters = [{ name: 'n', ...(bound as object) }];
    const [first] = blocks(signed(ownStatement('approval', { ...PREDICATE, parameters: json(parameters) })));
    expect(first).toContain(`approval_malformed ${AT}/parameters/0`);
  });
});

describe('a statement', () => {
  const OTHER = sha256('something else');
  test.each<readonly [what: string, run: ApprovalRun, expected: string]>([
    [
      'is about its own predicate',
      signed(ownStatement('approval', PREDICATE, { subject: [{ name: 'approval', digest: { sha256: OTHER } }] })),
      'approval_malformed /payload/subject/0/digest/sha256',
    ],
    [
      'has one subject',
      signed(ownStatement('approval', PREDICATE, { subject: [] })),
      'statement_subject_invalid /payload/subject',
    ],
    [
      'names what it is about',
      signed({ ...(ownStatement('approval', PREDICATE) as object), subject: subjectNamed('request') }),
      'approval_malformed /payload/subject/0/name',
    ],
    [
      'of a request is about its own predicate',
      {
        request: requestFile(
          signedEnvelope(ownStatement('request', REQUEST, { subject: [{ name: 'request', digest: { sha256: OTHER } }] }), [
            REQUESTER,
          ]),
        ),
      },
      'approval_request_malformed /payload/subject/0/digest/sha256',
    ],
  ])('%s', (_, run, expected) => {
    expect(blocks(run)).toEqual([expected]);
  });

  const BOTH = keyOf('both', 'octocat', ['approval', 'request', 'execution-evidence']);
  test.each<readonly [what: string, run: ApprovalRun, expected: string]>([
    ['a request is no approval', { approval: approvalFile(requestEnvelope(requestDocument(), [BOTH])) }, 'approval_malformed'],
    ['evidence is no approval', { approval: approvalFile(executionEnvelope([BOTH])) }, 'approval_malformed'],
    [
      'an approval is no request',
      { request: requestFile(approvalEnvelope(approvalPredicate(), [BOTH])) },
      'approval_request_malformed',
    ],
    ['evidence is no request', { request: requestFile(executionEnvelope([BOTH])) }, 'approval_request_malformed'],
  ])('%s, though its key may sign both', (_, run, code) => {
    expect(blocks({ ...run, keys: [...KEYS, BOTH] })).toEqual([`${code} /payload/predicateType`]);
  });

  test('nobody signed is not read', () => {
    const text = signedEnvelope(Buffer.from('{"_type": not json'), [keyOf('stranger', 'alice')]);
    expect(blocks({ approval: approvalFile(text) })).toEqual(['signature_unknown_key /signatures/0']);
  });

  test('a changed byte breaks the signature', () => {
    const envelope = JSON.parse(approvalEnvelope()) as { payload: string };
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('"deploy"', '"delete"');
    const text = JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') });
    expect(blocks({ approval: approvalFile(text) })).toEqual(['signature_invalid /signatures/0']);
  });
});

function subjectNamed(name: string): Json {
  const statement = ownStatement('approval', PREDICATE) as { readonly subject: readonly [{ readonly digest: Json }] };
  return [{ name, digest: statement.subject[0].digest }];
}

describe('files', () => {
  test('a request may be as large as an envelope, and no larger', () => {
    const text = JSON.stringify(requestDocument());
    expect(blocks({ request: requestFile(text.padEnd(MAX_ENVELOPE_BYTES)) })).toEqual([]);
    expect(blocks({ request: requestFile(text.padEnd(MAX_ENVELOPE_BYTES + 1)) })).toEqual(['approval_request_malformed']);
  });

  test.each(['', '[]', 'null', '{', '{"schema": 1, "schema": 1}'])('a request that is %j is a block', (text) => {
    expect(blocks({ request: requestFile(text) }).length).toBeGreaterThan(0);
  });

  test('of secret material no value is shown', () => {
    const token = `ghp_${'a'.repeat(36)}`;
    const parameters = [{ name: 'token', value: token }];
    const { findings } = judging({ request: { parameters, target: 'elsewhere' }, approval: { parameters } });
    expect(findings.map(({ code }) => code)).toContain('secret_material_detected');
    expect(JSON.stringify(findings)).not.toContain(token);
    expect(JSON.stringify(findings)).not.toContain('elsewhere');
  });
});

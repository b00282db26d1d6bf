import { describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile } from '../../src/base/evidence.js';
import { finding } from '../../src/base/finding.js';
import { FLOOR, type KeyStatusRules, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { checkKeyStatusSignature, type KeyStatusSignature } from '../../src/check/key-status-signature.js';
import { checkPolicyGates } from '../../src/check/policy-gates.js';
import {
  EXECUTION_TYPE,
  executionPredicate,
  JUDGED_AT,
  newKey,
  signedEnvelope,
  statementOf,
  type Json,
  type SigningKey,
} from '../support/envelopes.js';

const TYPE = 'fail-closed-gate/key-status@v1';
const RESULT_BYTES = Buffer.from('{"stage": 355}\n');
const RESULT: EvidenceFile = {
  role: 'result',
  path: 'r.json',
  state: 'read',
  bytes: RESULT_BYTES,
  sha256: sha256(RESULT_BYTES),
};
const ABSENT_RESULT: EvidenceFile = { role: 'result', path: 'r.json', state: 'absent' };

const A = newKey('a', ['key-status']);
const B = newKey('b', ['key-status'], 'p256');
const UNLISTED = newKey('unlisted', ['key-status']);
const EXECUTION = newKey('execution', ['execution-evidence']);

const context = readContext(environmentOf({}), JUDGED_AT);

function envelope(text: string): EvidenceFile {
  const bytes = Buffer.from(text);
  return { role: 'key-status-signature', path: 'r.dsse.json', state: 'read', bytes, sha256: sha256(bytes) };
}

function policyOf(rules: Partial<KeyStatusRules>): Policy {
  const keyStatus = { ...FLOOR.keyStatus, signedBy: ['a', 'b'], ...rules };
  return { ...FLOOR, keyStatus, trustedKeys: [A, B, UNLISTED, EXECUTION].map(({ trusted }) => trusted) };
}

function evidenceOf(signature: EvidenceFile | null, result: EvidenceFile = RESULT): Evidence {
  const absent = (role: 'status' | 'ledger'): EvidenceFile => ({ role, path: `${role}.json`, state: 'absent' });
  const signed = { keyStatusSignature: signature, executionEvidence: [], beaconAttestations: [], approval: null, findings: [] };
  return { result, status: absent('status'), ledger: absent('ledger'), artifact: null, signed };
}

function checking(signature: EvidenceFile | null, rules: Partial<KeyStatusRules> = {}, result = RESULT): KeyStatusSignature {
  return checkKeyStatusSignature(
    { context, settings: DEFAULT_SETTINGS, policy: policyOf(rules) },
    evidenceOf(signature, result),
  );
}

function signedBy(...keys: readonly SigningKey[]): EvidenceFile {
  return envelope(signedEnvelope(statementOf(TYPE, {}, sha256(RESULT_BYTES)), keys));
}

const codesOf = ({ findings }: KeyStatusSignature): readonly string[] => findings.map(({ code }) => code);

describe('a signed key status result', () => {
  test.each([
    ['the first key', signedBy(A), 1, 'a'],
    ['the second key', signedBy(B), 1, 'b'],
    ['both, where both are wanted', signedBy(B, A), 2, 'a, b'],
  ])('counts when it is signed by %s', (_, file, threshold, ids) => {
    const { signed, findings } = checking(file, { threshold });
    expect(signed).toBe(true);
    expect(findings).toEqual([
      {
        ...{ code: 'key_status_signed', gate: 'key-status', outcome: 'pass', path: 'r.json' },
        message: `The key status result r.json is signed by ${ids}.`,
      },
    ]);
  });

  test('is not asked for where no ids are named', () => {
    expect(checking(null, { signedBy: null })).toEqual({ findings: [], signed: false, signers: [] });
    // Not even where an envelope is there: nobody said whose it should be.
    expect(checking(signedBy(A), { signedBy: null })).toEqual({ findings: [], signed: false, signers: [] });
  });
});

describe('a key status result does not count as signed', () => {
  const other = (digest: Json): EvidenceFile => {
    const statement = { ...statementOf(TYPE, {}), subject: [{ name: 'r.json', digest }] };
    return envelope(signedEnvelope(statement, [A]));
  };
  const execution = envelope(
    signedEnvelope(statementOf(EXECUTION_TYPE, executionPredicate(), sha256(RESULT_BYTES)), [EXECUTION]),
  );
  const executionByA = envelope(signedEnvelope(statementOf(EXECUTION_TYPE, executionPredicate(), sha256(RESULT_BYTES)), [A]));

  test.each<[string, EvidenceFile | null, Partial<KeyStatusRules>, readonly string[]]>([
    ['nothing was captured', null, {}, ['key_status_signature_missing']],
    [
      'the envelope is absent',
      { role: 'key-status-signature', path: 'r.dsse.json', state: 'absent' },
      {},
      ['key_status_signature_missing'],
    ],
    [
      'the envelope is refused',
      {
        ...{ role: 'key-status-signature', path: 'r.dsse.json', state: 'refused' },
        finding: finding('file_not_regular', 'It is not a regular file.'),
      },
      {},
      ['file_not_regular'],
    ],
    ['the envelope is no JSON', envelope('x'), {}, ['json_syntax']],
    [
      'the envelope is the result itself',
      envelope(RESULT_BYTES.toString()),
      {},
      ['envelope_malformed', 'envelope_malformed', 'envelope_malformed'],
    ],
    ['another key of the purpose signed', signedBy(UNLISTED), {}, ['signature_key_not_listed']],
    ['a key for other purposes signed', signedBy(EXECUTION), { signedBy: ['execution'] }, ['signature_key_purpose']],
    ['no id is named at all', signedBy(A), { signedBy: [] }, ['signature_key_not_listed']],
    ['one of two signed', signedBy(A), { threshold: 2 }, ['signature_threshold_not_met']],
    ['one signed twice', signedBy(A, A), { threshold: 2 }, ['signature_threshold_not_met', 'signature_threshold_not_met']],
    [
      'one of two is not listed',
      signedBy(A, UNLISTED),
      { threshold: 2 },
      ['signature_key_not_listed', 'signature_threshold_not_met'],
    ],
    ['it is about another file', other({ sha256: sha256('other') }), {}, ['key_status_signature_subject_mismatch']],
    ['its digest is in capitals', other({ sha256: sha256(RESULT_BYTES).toUpperCase() }), {}, ['statement_subject_invalid']],
    ['it is a statement of another gate', execution, {}, ['key_status_signature_type']],
    ['it is such a statement by a key of this gate', executionByA, {}, ['signature_key_purpose']],
  ])('because %s', (_, file, rules, codes) => {
    const verdict = checking(file, rules);
    expect([verdict.signed, codesOf(verdict)]).toEqual([false, codes]);
    expect(verdict.findings.every(({ gate, outcome }) => gate === 'key-status' && outcome === 'block')).toBe(true);
  });

  test('because a byte of the result changed: both digests are shown', () => {
    const changed = Buffer.from('{"stage": 355} \n');
    const result: EvidenceFile = { ...RESULT, bytes: changed, sha256: sha256(changed) };
    expect(checking(signedBy(A), {}, result).findings).toMatchObject([
      {
        code: 'key_status_signature_subject_mismatch',
        path: 'r.dsse.json',
        pointer: '/payload/subject/0/digest/sha256',
        expected: sha256(changed),
        found: sha256(RESULT_BYTES),
      },
    ]);
  });

  test('because the result was not read: a signature over nothing is over nothing', () => {
    const refused: EvidenceFile = {
      ...{ role: 'result', path: 'r.json', state: 'refused' },
      finding: finding('file_unreadable', 'It cannot be read.'),
    };
    for (const result of [ABSENT_RESULT, refused]) {
      const verdict = checking(other({ sha256: sha256('') }), {}, result);
      expect([verdict.signed, codesOf(verdict)]).toEqual([false, ['key_status_signature_subject_mismatch']]);
    }
  });
});

test('a policy with a key that cannot be used is a block, whatever else there is', () => {
  const policy = { ...policyOf({}), trustedKeys: [A.trusted, { ...B.trusted, pem: 'no key' }] };
  const { findings, keyStatusSigned, signers } = checkPolicyGates(
    { context, settings: DEFAULT_SETTINGS, policy },
    evidenceOf(signedBy(A)),
  );
  expect(findings.map(({ code }) => code)).toEqual(['trusted_key_unusable', 'key_status_signed']);
  expect(keyStatusSigned).toBe(true);
  expect(signers).toEqual([A.trusted]);
});

test('no key is named where its signature is not about the result', () => {
  expect(checking(signedBy(A)).signers).toEqual([A.trusted]);
  const absent = checking(signedBy(A), {}, ABSENT_RESULT);
  expect([absent.signed, absent.signers]).toEqual([false, []]);
});

import { describe, expect, test } from '@jest/globals';

import { brief, changed, findingsOf, FULL, layOut, type Layout } from '../../support/policies.js';

/** The findings of the full policy with other leaves, each at the value that it names, but for one that has another place. */
function findingsWith(changes: Readonly<Record<string, Layout | null>>): readonly string[] {
  let layout: Layout = FULL;
  for (const [pointer, leaf] of Object.entries(changes)) layout = changed(layout, pointer, leaf);
  return findingsOf(layOut(layout).text).map((one) => `${one.code} ${one.pointer ?? ''}`);
}

const CONTRADICTORY = 'policy_contradictory';
const EXECUTION = '/gates/execution-evidence';
const BEACON = '/gates/beacon-rate';
const ACTION = '/gates/production-action';

describe('environments', () => {
  test.each<[string, Record<string, Layout | null>, readonly string[]]>([
    ['a fixed one that is not listed', { '/environment': 'prod' }, [`${CONTRADICTORY} /environment`]],
    ['one that is listed twice', { '/environments': '[staging, production, staging]' }, [`${CONTRADICTORY} /environments/2`]],
    [
      'a required one that nobody knows',
      { [`${EXECUTION}/required-environments`]: '[staging, prodution]' },
      [`${CONTRADICTORY} ${EXECUTION}/required-environments/1`],
    ],
    [
      'a required one that nobody knows, of a gate that is off',
      { [`${BEACON}/enabled`]: 'false', [`${BEACON}/required-environments`]: '[prod]' },
      [`${CONTRADICTORY} ${BEACON}/required-environments/0`],
    ],
    [
      'the built-in required one is unknown',
      {
        '/environments': '[staging, lab]',
        '/environment': null,
        [`${EXECUTION}/required-environments`]: null,
        [`${BEACON}/required-environments`]: '[lab]',
      },
      [`${CONTRADICTORY} ${EXECUTION}`],
    ],
    [
      'a required one besides the fixed one, where none are listed',
      { '/environments': null },
      [`${CONTRADICTORY} ${EXECUTION}/required-environments/0`, `${CONTRADICTORY} ${BEACON}/required-environments/0`],
    ],
    [
      'none known at all, with gates that are on',
      { '/environments': null, '/environment': null },
      [`policy_value_missing ${EXECUTION}`, `policy_value_missing ${BEACON}`],
    ],
    [
      'a required one twice, and an observed one twice',
      { [`${EXECUTION}/required-environments`]: '[staging, staging]', [`${BEACON}/observed-in`]: '[lab, lab]' },
      [`${CONTRADICTORY} ${EXECUTION}/required-environments/1`, `${CONTRADICTORY} ${BEACON}/observed-in/1`],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsWith(changes)).toEqual(expected);
  });

  test('none need be known where no gate is on', () => {
    const off = { [`${EXECUTION}/enabled`]: 'false', [`${BEACON}/enabled`]: null };
    expect(findingsWith({ ...off, '/environments': null, '/environment': null })).toEqual([]);
  });

  test('the fixed one is known where none are listed', () => {
    const required = { [`${EXECUTION}/required-environments`]: '[production]', [`${BEACON}/required-environments`]: null };
    expect(findingsWith({ '/environments': null, ...required })).toEqual([]);
  });
});

describe('sources and keys', () => {
  test.each<[string, Record<string, Layout | null>, readonly string[]]>([
    ['a gate that is on, without source', { [`${EXECUTION}/source`]: null }, [`policy_value_missing ${EXECUTION}`]],
    [
      'metadata beside what only envelopes have',
      { [`${EXECUTION}/source`]: 'metadata' },
      ['evidence', 'observed-in', 'max-age', 'threshold'].map((key) => `${CONTRADICTORY} ${EXECUTION}/${key}`),
    ],
    [
      'the same of a gate that is off',
      { [`${EXECUTION}/source`]: 'metadata', [`${EXECUTION}/enabled`]: 'false' },
      ['evidence', 'observed-in', 'max-age', 'threshold'].map((key) => `${CONTRADICTORY} ${EXECUTION}/${key}`),
    ],
    [
      'no key of the purpose',
      { '/trusted-keys/0/purposes': '[key-status, beacon-rate]' },
      [`${CONTRADICTORY} ${EXECUTION}/source`],
    ],
    ['a threshold above the number of keys', { [`${BEACON}/threshold`]: '2' }, [`${CONTRADICTORY} ${BEACON}/threshold`]],
    ['a pattern twice', { [`${EXECUTION}/evidence`]: '[a, b, a]' }, [`${CONTRADICTORY} ${EXECUTION}/evidence/2`]],
    [
      'an unknown signer',
      { '/gates/key-status/signed-by': '[release, third]' },
      [`${CONTRADICTORY} /gates/key-status/signed-by/1`],
    ],
    [
      'a signer without the purpose',
      { '/trusted-keys/1/purposes': '[beacon-rate]' },
      [`${CONTRADICTORY} /gates/key-status/signed-by/1`],
    ],
    [
      'a signer twice, which does not count twice',
      { '/gates/key-status/signed-by': '[release, release]' },
      [`${CONTRADICTORY} /gates/key-status/signed-by/1`, `${CONTRADICTORY} /gates/key-status/threshold`],
    ],
    [
      'a threshold above the number of signers',
      { '/gates/key-status/threshold': '3' },
      [`${CONTRADICTORY} /gates/key-status/threshold`],
    ],
    [
      'threshold and envelope without signers',
      { '/gates/key-status/signed-by': null },
      [`${CONTRADICTORY} /gates/key-status/threshold`, `${CONTRADICTORY} /gates/key-status/signature`],
    ],
    [
      'one id for two keys',
      { '/trusted-keys/1/id': 'release', '/gates/key-status/signed-by': '[release]', '/gates/key-status/threshold': '1' },
      [`${CONTRADICTORY} /trusted-keys/1/id`],
    ],
    ['one file for two ids', { '/trusted-keys/1/key': 'keys/release.pem' }, [`${CONTRADICTORY} /trusted-keys/1/key`]],
    [
      'a purpose twice',
      { '/trusted-keys/1/purposes': '[key-status, key-status]' },
      [`${CONTRADICTORY} /trusted-keys/1/purposes/1`],
    ],
    [
      'a key that is valid for no time',
      { '/trusted-keys/0/valid-until': '2026-01-01T00:00:00Z' },
      [`${CONTRADICTORY} /trusted-keys/0/valid-until`],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsWith(changes)).toEqual(expected);
  });

  test('the last instant of validity may be one second after the first', () => {
    expect(findingsWith({ '/trusted-keys/0/valid-until': '2026-01-01T00:00:01Z' })).toEqual([]);
  });

  test('signed needs no pattern: the input may bring them', () => {
    expect(findingsWith({ [`${EXECUTION}/evidence`]: null })).toEqual([]);
  });
});

describe('actions and grants', () => {
  const grant = FULL.gates['production-action'].grants[0];
  test.each<[string, Record<string, Layout | null>, readonly string[]]>([
    [
      'one name for two actions',
      {
        [`${ACTION}/actions`]: [
          { name: 'deploy', requires: '[DEPLOY]' },
          { name: 'deploy', requires: '[OTHER]' },
        ],
      },
      [`${CONTRADICTORY} ${ACTION}/actions/1/name`],
    ],
    [
      'a requirement twice',
      { [`${ACTION}/actions/0/requires`]: '[DEPLOY, DEPLOY]' },
      [`${CONTRADICTORY} ${ACTION}/actions/0/requires/1`],
    ],
    [
      'one grant twice for a target, even withheld once',
      { [`${ACTION}/grants`]: [grant, { ...grant, granted: 'false' }] },
      [`${CONTRADICTORY} ${ACTION}/grants/1`],
    ],
    [
      'a grant that no action requires',
      { [`${ACTION}/grants/0/name`]: 'DEPOLY' },
      [`${CONTRADICTORY} ${ACTION}/grants/0/name`],
    ],
    [
      'a grant that is valid for no time',
      { [`${ACTION}/grants/0/valid-until`]: '2025-12-31T23:59:59Z' },
      [`${CONTRADICTORY} ${ACTION}/grants/0/valid-until`],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsWith(changes)).toEqual(expected);
  });

  test('one grant for two targets is two grants, and the built-in table names its own', () => {
    expect(findingsWith({ [`${ACTION}/grants`]: [grant, { ...grant, target: 'Web' }] })).toEqual([]);
    expect(findingsWith({ [`${ACTION}/actions`]: null, [`${ACTION}/grants/0/name`]: 'REAL_RUN' })).toEqual([]);
  });
});

test('nothing follows from a value that is wrong in itself', () => {
  const changes = {
    '/environments': '[]',
    '/trusted-keys/0/id': '7',
    '/trusted-keys/0/valid-until': '2026-02-30T00:00:00Z',
    [`${EXECUTION}/source`]: 'sined',
    [`${ACTION}/actions/0/requires`]: '[]',
  };
  expect(findingsWith(changes)).toEqual([
    'policy_value_invalid /environments',
    `policy_value_invalid ${EXECUTION}/source`,
    `policy_value_invalid ${ACTION}/actions/0/requires`,
    'policy_value_invalid /trusted-keys/0/id',
    'policy_value_invalid /trusted-keys/0/valid-until',
  ]);
});

test('a contradiction has a line and a column', () => {
  const { text, at } = layOut(changed(FULL, '/gates/key-status/threshold', '3'));
  const { line, column } = at('/gates/key-status/threshold');
  expect(findingsOf(text).map(brief)).toEqual([
    `policy_contradictory ${String(line)}:${String(column)} /gates/key-status/threshold`,
  ]);
});

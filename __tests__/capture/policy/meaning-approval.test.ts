import { describe, expect, test } from '@jest/globals';

import { findingsOf } from '../../support/policies.js';

const GATE = '/gates/approval';

/** Keys of people, as `name: purposes`; a name without a text has no identity. */
type Keys = readonly (readonly [identity: string | null, purposes: string])[];

/** The findings of a policy with these options of the gate and these keys, each with its code and the value that it names. */
function findingsWith(options: string, keys: Keys): readonly string[] {
  const items = keys.map(([identity, purposes], index) => {
    const who = identity === null ? '' : `identity: ${identity}, `;
    return `  - { id: k${String(index)}, key: k${String(index)}.pem, ${who}purposes: [${purposes}] }\n`;
  });
  const trusted = items.length === 0 ? '' : `trusted-keys:\n${items.join('')}`;
  const text = `version: 1\ngates: { approval: { ${options} } }\n${trusted}`;
  return findingsOf(text).map((one) => `${one.code} ${one.pointer ?? ''}`);
}

const ON = 'enabled: true';
const ANN = ['ann', 'approval'] as const;
const BEN = ['ben', 'approval'] as const;
const ASKING_ANN = ['ann', 'approval, request'] as const;
const NEVER = (option: string): readonly string[] => [`policy_contradictory ${GATE}/${option}`];

describe('an approval that nobody can give is a slip', () => {
  test.each<[string, string, Keys, readonly string[]]>([
    ['no key at all', ON, [], NEVER('enabled')],
    ['no key that approves', ON, [['ann', 'request']], NEVER('enabled')],
    ['one key', ON, [ANN], []],
    ['two people of two', `${ON}, threshold: 2`, [ANN, BEN], []],
    ['three people of two', `${ON}, threshold: 3`, [ANN, BEN], NEVER('threshold')],
    ['two keys of one person', `${ON}, threshold: 2`, [ANN, ANN], NEVER('threshold')],
    ['two keys of one person, spelt otherwise', `${ON}, threshold: 2`, [ANN, ['ANN', 'approval']], NEVER('threshold')],
    ['two people, one with two keys', `${ON}, threshold: 2`, [ANN, ANN, BEN], []],
    ['a threshold that is met by no key, of a gate that is off', 'threshold: 2', [ANN], NEVER('threshold')],
    ['a gate that is off, and waits for its keys', 'enabled: false, threshold: 2, signed-request: true', [], []],
  ])('%s', (_, options, keys, expected) => {
    expect(findingsWith(options, keys)).toEqual(expected);
  });
});

describe('a request that nobody can sign, or that only its own approvers can', () => {
  const SIGNED = `${ON}, signed-request: true`;
  const OTHER = `${SIGNED}, two-person: true`;
  test.each<[string, string, Keys, readonly string[]]>([
    ['no key that asks', SIGNED, [ANN], NEVER('signed-request')],
    ['a key that asks', SIGNED, [ASKING_ANN], []],
    ['no key at all', SIGNED, [], [...NEVER('enabled'), ...NEVER('signed-request')]],
    ['who asks approves alone', OTHER, [ASKING_ANN], NEVER('two-person')],
    ['who asks approves alone, spelt otherwise', OTHER, [ANN, ['Ann', 'request']], NEVER('two-person')],
    ['who asks has another to approve', OTHER, [ASKING_ANN, BEN], []],
    ['who asks is needed for two', `${OTHER}, threshold: 2`, [ASKING_ANN, BEN], NEVER('two-person')],
    ['one who asks approves nothing', `${OTHER}, threshold: 2`, [ASKING_ANN, BEN, ['eve', 'request']], []],
    // Whoever starts the run asks: nobody knows that from the policy.
    ['two persons without a signed request', `${ON}, two-person: true`, [ANN], []],
  ])('%s', (_, options, keys, expected) => {
    expect(findingsWith(options, keys)).toEqual(expected);
  });
});

describe('a key says whose it is where that counts', () => {
  const KEY = '/trusted-keys/0';
  test.each<[string, Keys, readonly string[]]>([
    ['a key that approves', [[null, 'approval'], BEN], [`policy_value_missing ${KEY}`]],
    ['a key that asks', [[null, 'request'], BEN], [`policy_value_missing ${KEY}`]],
    ['a key that does something else as well', [[null, 'key-status, approval'], BEN], [`policy_value_missing ${KEY}`]],
    ['a key that does neither', [['ann', 'key-status'], BEN], [`policy_contradictory ${KEY}/identity`]],
    ['two keys of one person', [ANN, ASKING_ANN], []],
    ['an account of an application', [["'robot[bot]'", 'approval']], []],
  ])('%s', (_, keys, expected) => {
    expect(findingsWith(ON, keys)).toEqual(expected);
  });

  test('nothing follows from keys that do not say it, and from values that are wrong in themselves', () => {
    expect(findingsWith(`${ON}, threshold: 3`, [[null, 'approval'], BEN])).toEqual([`policy_value_missing ${KEY}`]);
    expect(findingsWith(`${ON}, threshold: 0`, [])).toEqual([`policy_value_invalid ${GATE}/threshold`]);
    expect(findingsWith(`${ON}, two-person: maybe, signed-request: true`, [ASKING_ANN])).toEqual([
      `policy_value_invalid ${GATE}/two-person`,
    ]);
  });
});

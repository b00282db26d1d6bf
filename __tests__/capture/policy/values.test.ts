import { describe, expect, test } from '@jest/globals';

import { POLICY_KEYS, POLICY_TAKES } from '../../../src/base/generated/policy-keys.js';
import { generalPlace, lastName } from '../../../src/capture/policy/places.js';
import { brief, changed, findingsOf, FULL, layOut, ZEROS } from '../../support/policies.js';

const NO_TEXT = ['1', 'true', '~', '[a]', '{ a: b }', ''];
const NO_NAME = [...NO_TEXT, '""', '" a"', "'a b'", '-a', '.a', 'ä', 'a\\b', '"a\\nb"', 'a'.repeat(101)];
const NO_COUNT = ['1e3', '" 3"', '3.0', '+3', '"3"', '0o14', '0x1F', '007', '.5', '1_000', '9007199254740992', '9'.repeat(400)];
const NO_NUMBER = ['true', '~', '', '[1]', '{}', '""', '.nan', '.inf', '-.inf', 'NaN', '٣', '-1', '-0'];
const NO_FLAG = ['yes', 'on', 'off', '"true"', '1', '0', '~', '', '[true]'];
const NO_TIME = [
  ...NO_TEXT,
  '2027-01-01',
  '2027-01-01T00:00:00',
  '2027-01-01T00:00:00+00:00',
  '2027-01-01T00:00:00.5Z',
  '2027-02-30T00:00:00Z',
  '2027-01-01T24:00:00Z',
  '2027-01-01t00:00:00z',
  '"2027-01-01T00:00:00Z "',
];
const NO_DURATION = [...NO_TEXT, '24', '1 day', '0h', '01h', '24H', '1.5h', '-1h', '1h30m', '"24h "', '3661d', '999999999d'];
const NO_PATH = [...NO_TEXT, '""', '" a"', '"a "', '"a\\0b"', '"a\\nb"', '"a\\u202Eb"', 'a'.repeat(4097)];
const NO_KEY_PATH = [...NO_PATH, '/a', '../a', './a', 'a/../b', 'a//b', 'a/', 'a\\b', '"C:a"', '.', '..'];
const NO_FOLDER = [
  ...NO_KEY_PATH.filter((leaf) => leaf !== ''),
  ...['.git', '.git/hooks', 'a/.git', 'a/.git/b', '.GIT', '.github', 'a/.GitHub/workflows', '.github/a'],
];
const NO_VARIABLE = ['""', '1A', 'A-B', 'A.B', '"A=B"', '"A B"', '"A\\nB"', 'Ä', '7', 'A'.repeat(101), '"BASH_FUNC_a%%"'];
const NO_LIST = ['a', '1', '~', '[]', '{}', '[[a]]', ''];
const OUT_OF_LIST = [...NO_FLAG, 'Block', '"block "', 'allow', 'none', 'constructor', '[block]', 'warn,block'];

/** What each kind of key does not take. */
const REFUSED: ReadonlyMap<string, readonly string[]> = new Map([
  ['/$schema', ['1', '~', '[a]']],
  ['/version', ['2', '0', ...NO_COUNT, ...NO_NUMBER]],
  ['/environment', NO_NAME],
  ['/environments', NO_LIST],
  ['/enforcement', [...OUT_OF_LIST, 'report_only']],
  ['/context/local', OUT_OF_LIST],
  ['max-age', NO_DURATION],
  ['signed-by', NO_LIST],
  ['threshold', ['0', '65', ...NO_COUNT, ...NO_NUMBER]],
  ['signature', NO_PATH],
  ['expected-entry-hash', [...NO_TEXT, `"${'A'.repeat(64)}"`, `"${ZEROS}0"`, `"${ZEROS.slice(1)}"`, ZEROS, `sha256:${ZEROS}`]],
  ['enabled', NO_FLAG],
  ['source', [...OUT_OF_LIST, 'Signed', 'both']],
  ['evidence', ['1', 'true', '~', '', '[]', '{ a: b }', '""', '" a"', '"a\\0b"']],
  ['required-environments', NO_LIST],
  ['observed-in', NO_LIST],
  ['missing-evidence-action', OUT_OF_LIST],
  ['min-hot-symbol-count', [...NO_COUNT, ...NO_NUMBER]],
  ['min-unique-call-paths', [...NO_COUNT, ...NO_NUMBER]],
  [
    'min-verification-rate',
    ['1.2', '-0.1', '1.0000000000000000001', `0.${'1'.repeat(19)}`, '1e-1', '"0.8"', '+0.8', '.8', '0,8', '80%', ...NO_NUMBER],
  ],
  ['min-beacon-count', ['0', ...NO_COUNT, ...NO_NUMBER]],
  ['missing-beacon-action', OUT_OF_LIST],
  ['below-threshold-action', OUT_OF_LIST],
  ['insufficient-action', OUT_OF_LIST],
  ['actions', NO_LIST.filter((leaf) => leaf !== '[[a]]')],
  ['grants', NO_LIST.filter((leaf) => leaf !== '[[a]]')],
  ['name', [...NO_TEXT, '""', '" a"', '"a "', '"a\\u200Bb"', 'a'.repeat(101)]],
  ['requires', NO_LIST],
  ['granted', NO_FLAG],
  ['target', [...NO_TEXT, '""', '" a"', '"a\\u00A0"', 'a'.repeat(101)]],
  ['valid-from', NO_TIME],
  ['valid-until', NO_TIME],
  ['revoked-at', NO_TIME],
  ['id', NO_NAME],
  ['key', NO_KEY_PATH],
  ['identity', [...NO_TEXT, '""', '" a"', '"a\\0b"', '"a\\u202Eb"', 'a'.repeat(101)]],
  ['two-person', NO_FLAG],
  ['signed-request', NO_FLAG],
  ['clock-skew', [...NO_DURATION, '301s', '6m', '1h', '1d']],
  ['max-validity', NO_DURATION],
  ['replay', [...OUT_OF_LIST.filter((leaf) => leaf !== 'off'), 'Off', 'local']],
  ['self-hosted', [...OUT_OF_LIST, 'Isolate', 'warn']],
  ['timeout', [...NO_DURATION, '21601s', '361m', '7h', '1d']],
  ['max-processes', ['0', '32769', ...NO_COUNT, ...NO_NUMBER]],
  ['max-memory-mib', ['15', '1048577', ...NO_COUNT, ...NO_NUMBER]],
  ['outputs', [...NO_LIST, ...NO_FOLDER.map((folder) => `[dist, ${folder}]`)]],
  ['pass-environment', [...NO_LIST, ...NO_VARIABLE.map((name) => `[LANG, ${name}]`)]],
  ['purposes', [...NO_LIST, '[key_status]', '[constructor]', '[key-status, 1]']],
]);

const PLAIN_LEAVES = leavesOf(FULL, '');

function leavesOf(layout: unknown, pointer: string): string[] {
  if (typeof layout !== 'object' || layout === null) return [pointer];
  return Object.entries(layout).flatMap(([key, value]) => leavesOf(value, `${pointer}/${key}`));
}

function refusedAt(pointer: string): readonly string[] {
  return REFUSED.get(pointer) ?? REFUSED.get(pointer.slice(pointer.lastIndexOf('/') + 1)) ?? [];
}

test('the full policy has every key, and is right', () => {
  const present = new Set(PLAIN_LEAVES.map(generalPlace));
  const keys = [...POLICY_KEYS].flatMap(([place, names]) => names.map((name) => `${place}/${name}`));
  const leaves = keys.filter((place) => !POLICY_KEYS.has(place) && !POLICY_KEYS.has(`${place}/*`));
  expect(leaves.filter((place) => !present.has(place))).toEqual([]);
  expect(findingsOf(layOut(FULL).text)).toEqual([]);
});

describe.each(PLAIN_LEAVES)('%s', (pointer) => {
  const taken = POLICY_TAKES.get(generalPlace(pointer)) ?? '';

  test('takes nothing else', () => {
    expect(refusedAt(pointer).length).toBeGreaterThan(2);
    for (const leaf of refusedAt(pointer)) {
      const { text, at } = layOut(changed(FULL, pointer, leaf));
      const { line, column } = at(pointer);
      const all = findingsOf(text);
      const found = all.find((one) => one.pointer === pointer || one.pointer?.startsWith(`${pointer}/`) === true);
      const said = { leaf, code: found?.code, line: found?.line, all: all.map(brief) };
      expect(said).toEqual({ leaf, code: 'policy_value_invalid', line, all: said.all });
      if (found?.pointer !== pointer) continue;
      expect({ leaf, expected: found.expected, gate: found.gate }).toEqual({ leaf, expected: taken, gate: 'gate' });
      // An empty value stands behind the space that would follow its key.
      if (leaf !== '')
        expect({ leaf, place: brief(found) }).toEqual({
          leaf,
          place: `policy_value_invalid ${String(line)}:${String(column)} ${pointer}`,
        });
    }
  });

  test('stands once', () => {
    const { text, at } = layOut(FULL);
    const lines = text.split('\n');
    const { line } = at(pointer);
    const again = (lines[line - 1] ?? '').replace(/^( *)- /, '$1  ');
    const twice = [...lines.slice(0, line), again, ...lines.slice(line)].join('\n');
    const column = again.length - again.trimStart().length + 1;
    expect(findingsOf(twice).map(brief)).toEqual([`policy_key_duplicate ${String(line + 1)}:${String(column)} ${pointer}`]);
  });

  test('a misspelt key is unknown, and the message names the right one', () => {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const misspelt = `${pointer}x`;
    const found = findingsOf(layOut(changed(FULL, misspelt, '1')).text).find((one) => one.pointer === misspelt);
    expect(found).toMatchObject({ code: 'policy_key_unknown', found: `${name}x`, expected: name });
  });
});

test.each(['/environments/0', '/gates/production-action/actions/0/requires/1', '/trusted-keys/1/purposes/0'])(
  'an item of a list is judged too: %s',
  (pointer) => {
    const list = pointer.slice(0, pointer.lastIndexOf('/'));
    const index = lastName(pointer);
    const items = Array.from({ length: Number(index) + 1 }, (_, at) => (at === Number(index) ? '7' : 'staging'));
    const { text, at } = layOut(changed(FULL, list, `[${items.join(', ')}]`));
    const found = findingsOf(text).find((one) => one.pointer === pointer);
    expect(found).toMatchObject({ code: 'policy_value_invalid', line: at(list).line, found: '7' });
  },
);

test('keys without a built-in value must be there', () => {
  const needed = ['/version', '/gates/production-action/actions/0/name', '/gates/production-action/actions/0/requires'];
  const grant = ['name', 'granted', 'target', 'valid-until'].map((key) => `/gates/production-action/grants/0/${key}`);
  const key = ['id', 'key', 'purposes'].map((name) => `/trusted-keys/1/${name}`);
  for (const pointer of [...needed, ...grant, ...key]) {
    const found = findingsOf(layOut(changed(FULL, pointer, null)).text).filter(({ code }) => code === 'policy_value_missing');
    expect({ pointer, found: found.map((one) => one.pointer) }).toEqual({ pointer, found: [pointer] });
  }
});

test('every error comes at once, from the top down', () => {
  const text = [
    'version: 2',
    'enviroment: production',
    'environments: []',
    'context: { local: off }',
    'gates:',
    '  key-status: { max-age: 24, max-age: 24h, threshold: &t 1 }',
    '  beacon-rate: { enabled: true, min-verification-rate: 1.2, min-beacon-count: -1 }',
    '  execution-evidence: { enabled: true, source: metadata, observed-in: [a, a] }',
  ].join('\n');
  expect(findingsOf(text).map(brief)).toEqual([
    'policy_value_invalid 1:10 /version',
    'policy_key_unknown 2:1 /enviroment',
    'policy_value_invalid 3:15 /environments',
    'policy_value_invalid 4:19 /context/local',
    'policy_value_invalid 6:26 /gates/key-status/max-age',
    'policy_key_duplicate 6:30 /gates/key-status/max-age',
    'policy_yaml_feature_refused 6:55',
    'policy_contradictory 6:58 /gates/key-status/threshold',
    'policy_value_missing 7:16 /gates/beacon-rate',
    'policy_value_invalid 7:56 /gates/beacon-rate/min-verification-rate',
    'policy_value_invalid 7:79 /gates/beacon-rate/min-beacon-count',
    'policy_contradictory 8:71 /gates/execution-evidence/observed-in',
    'policy_contradictory 8:75 /gates/execution-evidence/observed-in/1',
  ]);
});

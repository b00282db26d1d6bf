import { describe, expect, test } from '@jest/globals';

import { ACTION_RECEIPT_PATH, ACTION_SUMMARY_PATH, GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH } from '../../src/base/outcome.js';
import { RULES_VERSION } from '../../src/base/rules.js';
import { compareReplay } from '../../src/replay/compare.js';
import { realOutcome } from '../support/real-outcome.js';

const OUTCOME = realOutcome({ example: 'allow' });
const RECORDED = new Map(OUTCOME.files.map(({ path, text }) => [path, new Uint8Array(Buffer.from(text))]));

/** The recorded files with another text in one of them. */
function withText(path: string, change: (text: string) => string): ReadonlyMap<string, Uint8Array> {
  const text = Buffer.from(RECORDED.get(path) ?? []).toString('utf8');
  const other = change(text);
  if (other === text) throw new Error('nothing was changed');
  return new Map(RECORDED).set(path, new Uint8Array(Buffer.from(other)));
}

const allowToBlock = (text: string): string => text.replace('"runtime_decision": "allow"', '"runtime_decision": "block"');

describe('under the same rules', () => {
  test('what is the same differs nowhere', () => {
    expect(compareReplay(OUTCOME, RECORDED, RULES_VERSION)).toEqual([]);
  });

  test('the first value that differs is named by its pointer', () => {
    const differences = compareReplay(OUTCOME, withText(GATE_RECORD_PATH, allowToBlock), RULES_VERSION);
    expect(differences).toEqual([
      { path: GATE_RECORD_PATH, pointer: '/runtime_decision', recorded: '`block`', computed: '`allow`' },
    ]);
  });

  test.each<[string, (text: string) => string, object]>([
    [
      'a nested value',
      (text) => text.replace('"stage355_result_exists": true', '"stage355_result_exists": false'),
      { pointer: '/checks/stage355_result_exists', recorded: 'false', computed: 'true' },
    ],
    [
      'a field that is not there',
      (text) => text.replace('  "engine"', '  "motor"'),
      { pointer: '/engine', recorded: 'nothing' },
    ],
    [
      'a further field',
      (text) => text.replace('{', '{"more": {},'),
      { pointer: '/more', recorded: 'an object of 0 fields', computed: 'nothing' },
    ],
    [
      'a longer list',
      (text) => text.replace('"violations": []', '"violations": [[]]'),
      { pointer: '/violations/0', recorded: 'a list of 0', computed: 'nothing' },
    ],
    [
      'another type',
      (text) => text.replace('"violations": []', '"violations": {}'),
      { pointer: '/violations', recorded: 'an object of 0 fields', computed: 'a list of 0' },
    ],
    [
      'null for an object',
      (text) => text.replace('"effective_policy": null', '"effective_policy": 0'),
      { pointer: '/effective_policy', recorded: '0', computed: 'null' },
    ],
    [
      'another number',
      (text) => text.replace('"stage": 356', '"stage": 356.0'),
      { pointer: '/stage', recorded: '356.0', computed: '356' },
    ],
    ['another layout', (text) => text.replace('  "engine"', '\t"engine"'), { line: 3 }],
    ['no JSON at all', (text) => text.slice(0, -3), { computed: '`}`' }],
    ['nothing at all', () => '', { line: 1, recorded: '``' }],
    ['a line feed more', (text) => `${text}\n`, { recorded: '``', computed: 'nothing' }],
  ])('%s is found', (_, change, wanted) => {
    const differences = compareReplay(OUTCOME, withText(RUNTIME_RECEIPT_PATH, change), RULES_VERSION);
    expect(differences).toMatchObject([{ path: RUNTIME_RECEIPT_PATH, ...wanted }]);
  });

  test('a text is compared by lines', () => {
    const changed = withText(ACTION_SUMMARY_PATH, (text) => text.replace('Isolation mode:', 'Isolation mode: \u202e'));
    const [difference, ...others] = compareReplay(OUTCOME, changed, RULES_VERSION);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ path: ACTION_SUMMARY_PATH, computed: '`Isolation mode:`' });
    // Nothing that could make a terminal or a person see another text.
    expect(difference?.recorded).toBe('`Isolation mode: \\u{202e}`');
    expect(difference?.line).toBeGreaterThan(0);
  });

  test('bytes that no text is made of differ too', () => {
    const bytes = RECORDED.get(ACTION_SUMMARY_PATH) ?? new Uint8Array();
    const broken = new Map(RECORDED).set(ACTION_SUMMARY_PATH, new Uint8Array([0xff, ...bytes.slice(1)]));
    expect(compareReplay(OUTCOME, broken, RULES_VERSION)).toMatchObject([{ line: 1 }]);
  });

  test('a file that is not there is no agreement, and every file has its own difference', () => {
    const differences = compareReplay(OUTCOME, new Map(), RULES_VERSION);
    expect(differences.map(({ path, recorded }) => [path, recorded])).toEqual(
      OUTCOME.files.map(({ path }) => [path, 'no such file']),
    );
  });

  test('every flipped byte is a difference', () => {
    for (const { path } of OUTCOME.files) {
      const bytes = RECORDED.get(path) ?? new Uint8Array();
      for (let index = 0; index < bytes.length; index += 7) {
        const flipped = Uint8Array.from(bytes);
        flipped[index] = (flipped[index] ?? 0) ^ 1;
        expect(compareReplay(OUTCOME, new Map(RECORDED).set(path, flipped), RULES_VERSION)).toHaveLength(1);
      }
    }
  });
});

describe('under older rules', () => {
  const older = (recorded: ReadonlyMap<string, Uint8Array>): ReturnType<typeof compareReplay> =>
    compareReplay(OUTCOME, recorded, 1, 2);

  test('decision, action and reasons have to agree, and nothing else', () => {
    expect(older(RECORDED)).toEqual([]);
    expect(older(withText(GATE_RECORD_PATH, (text) => text.replace('"engine": "', '"engine": "Old ')))).toEqual([]);
    expect(older(withText(RUNTIME_RECEIPT_PATH, () => '{}'))).toEqual([]);
    expect(older(withText(GATE_RECORD_PATH, allowToBlock))).toMatchObject([{ pointer: '/runtime_decision' }]);
    const otherReason = withText(GATE_RECORD_PATH, (text) =>
      text.replace(/"reasons": \[\s*"[a-z_]+"/, '"reasons": ["key_status_verified"'),
    );
    expect(older(otherReason)).toMatchObject([
      { pointer: '/reasons/0', recorded: '`key_status_verified`', computed: '`runtime_allowed_in_ci_context`' },
    ]);
    expect(
      older(
        withText(ACTION_RECEIPT_PATH, (text) =>
          text.replace('"action_decision": "continue"', '"action_decision": "terminate"'),
        ),
      ),
    ).toMatchObject([{ path: ACTION_RECEIPT_PATH, pointer: '/action_decision' }]);
  });

  test('a record without a decision agrees with none', () => {
    expect(older(withText(GATE_RECORD_PATH, () => '{}'))).toHaveLength(2);
    expect(older(withText(GATE_RECORD_PATH, () => 'no JSON'))).toHaveLength(2);
    expect(older(new Map()).map(({ path }) => path)).toEqual([GATE_RECORD_PATH, ACTION_RECEIPT_PATH]);
  });
});

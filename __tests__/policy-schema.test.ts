/** The published schema, the table made from it, the built-in values and the limits say the same. */

import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

import { POLICY_KEYS } from '../src/base/generated/policy-keys.js';
import { MAX_NAME_CHARACTERS, MAX_POLICY_ITEMS, MAX_SETTING_CHARACTERS, MAX_TRUSTED_KEYS } from '../src/base/limits.js';
import { FLOOR } from '../src/base/policy.js';
import { parseDuration } from '../src/base/time.js';
import { BUILT_IN } from '../src/capture/policy/built-in.js';
import { ENVIRONMENT_NAME } from '../src/capture/settings.js';
import { findingsOf, FULL, layOut } from './support/policies.js';

interface Part {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: boolean;
  readonly items?: Part;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
}

const SCHEMA = JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8')) as Part;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA);

function* partsOf(part: Part, place = ''): Generator<readonly [string, Part]> {
  yield [place, part];
  for (const [key, property] of Object.entries(part.properties ?? {})) yield* partsOf(property, `${place}/${key}`);
  if (part.items !== undefined) yield* partsOf(part.items, `${place}/*`);
}

const PARTS = new Map(partsOf(SCHEMA));

test('every key has a description, and every mapping refuses other keys', () => {
  for (const [place, part] of PARTS) {
    expect({ place, described: (part.description ?? '').length > 10 }).toEqual({ place, described: true });
    if (part.properties !== undefined) expect({ place, more: part.additionalProperties }).toEqual({ place, more: false });
  }
  expect([...POLICY_KEYS.keys()]).toEqual(
    [...PARTS].flatMap(([place, part]) => (part.properties === undefined ? [] : [place])),
  );
});

test('every example and default is taken', () => {
  const definitions = { $defs: SCHEMA.$defs };
  let count = 0;
  for (const [place, { $ref, examples = [], default: builtIn }] of PARTS) {
    if ($ref === undefined) continue;
    const takes = new Ajv2020({ strict: true, allowUnionTypes: true }).compile({ ...definitions, $ref });
    for (const example of [...examples, ...(builtIn === undefined ? [] : [builtIn])]) {
      expect({ place, example, taken: takes(example) }).toEqual({ place, example, taken: true });
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(40);
});

test('editors and the gate agree about a whole policy', () => {
  const { text } = layOut(FULL);
  expect(validate(parse(text))).toBe(true);
  expect(findingsOf(text)).toEqual([]);
  expect(validate(parse(text.replace('max-age: 24h', 'max-agee: 24h')))).toBe(false);
});

test.each(['execution-evidence', 'beacon-rate'])(
  'editors and the gate want a source of %s where it is on, and only there',
  (gate) => {
    const policyWith = (rules: string): string => `version: 1\nenvironments: [production]\ngates:\n  ${gate}: { ${rules} }\n`;
    const both = (rules: string): readonly unknown[] => [
      validate(parse(policyWith(rules))),
      findingsOf(policyWith(rules)).map(({ code, pointer }) => [code, pointer]),
    ];
    expect(both('enabled: true, source: metadata')).toEqual([true, []]);
    expect(both('enabled: false')).toEqual([true, []]);
    expect(both('max-age: 24h')).toEqual([true, []]);
    // One error, whoever looks at it first.
    expect(both('enabled: true')).toEqual([false, [['policy_value_missing', `/gates/${gate}`]]]);
  },
);

test('built-in values are those that the schema states', () => {
  const stated = (place: string): unknown => PARTS.get(place)?.default;
  for (const gate of ['execution-evidence', 'beacon-rate']) {
    expect(stated(`/gates/${gate}/threshold`)).toBe(BUILT_IN.threshold);
    expect(stated(`/gates/${gate}/required-environments`)).toEqual(BUILT_IN.requiredEnvironments);
    expect(stated(`/gates/${gate}/enabled`)).toBe(false);
    // There is none: an enabled gate must say it.
    expect(stated(`/gates/${gate}/source`)).toBeUndefined();
  }
  const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [name, value] of Object.entries(BUILT_IN.executionEvidence)) {
    expect(stated(`/gates/execution-evidence/${kebab(name)}`)).toBe(value);
  }
  for (const [name, value] of Object.entries(BUILT_IN.beaconRate)) {
    expect(String(stated(`/gates/beacon-rate/${kebab(name)}`))).toBe(String(value));
  }
  const { clockSkewSeconds, ...approval } = BUILT_IN.approval;
  expect(stated('/gates/approval/clock-skew')).toBe(`${String(clockSkewSeconds)}s`);
  expect(stated('/gates/approval/threshold')).toBe(BUILT_IN.threshold);
  expect(stated('/gates/approval/enabled')).toBe(false);
  for (const [name, value] of Object.entries(approval)) expect(stated(`/gates/approval/${kebab(name)}`)).toBe(value);
  const { selfHosted, timeoutSeconds, maxProcesses, maxMemoryMib } = FLOOR.run;
  expect(stated('/run/self-hosted')).toBe(selfHosted);
  expect(parseDuration(String(stated('/run/timeout')))).toBe(timeoutSeconds);
  expect([stated('/run/max-processes'), stated('/run/max-memory-mib')]).toEqual([maxProcesses, maxMemoryMib]);
});

describe('limits', () => {
  test('are those of the code', () => {
    const { name, names, text, texts, path, patterns, file, threshold } = SCHEMA.$defs ?? {};
    expect([names, texts, patterns].map((part) => part?.maxItems)).toEqual([
      MAX_POLICY_ITEMS,
      MAX_POLICY_ITEMS,
      MAX_POLICY_ITEMS,
    ]);
    expect(PARTS.get('/gates/production-action/grants')?.maxItems).toBe(MAX_POLICY_ITEMS);
    expect(PARTS.get('/gates/production-action/actions')?.maxItems).toBe(MAX_POLICY_ITEMS);
    expect(PARTS.get('/trusted-keys')?.maxItems).toBe(MAX_TRUSTED_KEYS);
    expect(threshold?.maximum).toBe(MAX_TRUSTED_KEYS);
    expect(text?.maxLength).toBe(MAX_NAME_CHARACTERS);
    expect([path, patterns, file].map((part) => part?.maxLength)).toEqual(Array(3).fill(MAX_SETTING_CHARACTERS));
    // One form for the policy and for the input.
    expect(name?.pattern).toBe(ENVIRONMENT_NAME.source.replaceAll('\\/', '/'));
  });

  test('hold at the limit and not one past it', () => {
    const keys = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `\n  - { id: k${String(at)}, key: k${String(at)}, purposes: [key-status] }`,
      ).join('');
    expect(findingsOf(`version: 1\ntrusted-keys:${keys(MAX_TRUSTED_KEYS)}`)).toEqual([]);
    expect(findingsOf(`version: 1\ntrusted-keys:${keys(MAX_TRUSTED_KEYS + 1)}`).map(({ pointer }) => pointer)).toEqual([
      '/trusted-keys',
    ]);
    const names = (count: number): string => Array.from({ length: count }, (_, at) => `e${String(at)}`).join(', ');
    expect(findingsOf(`version: 1\nenvironments: [${names(MAX_POLICY_ITEMS)}]`)).toEqual([]);
    expect(findingsOf(`version: 1\nenvironments: [${names(MAX_POLICY_ITEMS + 1)}]`).map(({ found }) => found)).toEqual([
      'a list of 1001 items',
    ]);
    const action = (characters: number): string =>
      `version: 1\ngates: { production-action: { actions: [ { name: ${'😀'.repeat(characters)}, requires: [A] } ] } }`;
    expect(findingsOf(action(MAX_NAME_CHARACTERS))).toEqual([]);
    expect(findingsOf(action(MAX_NAME_CHARACTERS + 1))).toHaveLength(1);
    expect(findingsOf(`version: 1\nenvironment: ${'e'.repeat(MAX_NAME_CHARACTERS)}`)).toEqual([]);
    expect(findingsOf(`version: 1\nenvironment: ${'e'.repeat(MAX_NAME_CHARACTERS + 1)}`)).toHaveLength(1);
    const oldest = (days: number): string => `version: 1\ngates: { key-status: { max-age: ${String(days)}d } }`;
    expect(findingsOf(oldest(3660))).toEqual([]);
    expect(findingsOf(oldest(3661))).toHaveLength(1);
  });
});

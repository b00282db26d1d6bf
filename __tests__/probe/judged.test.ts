import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { JUDGED_FIELDS, JUDGED_RECORD_FIELDS, REQUIRED_FLAGS } from '../../src/probe/own/judged.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
}

describe('the table of judged fields is that of the schemas', () => {
  test.each([
    ['result', 'key-status-result'],
    ['status', 'key-status-verification'],
    ['ledger', 'key-rotation-ledger'],
  ] as const)('%s', (role, name) => {
    const { required = [], properties = {} } = schemaOf(name);
    expect([...JUDGED_FIELDS[role]].sort()).toEqual([...required].sort());
    expect([...JUDGED_FIELDS[role]].sort()).toEqual(Object.keys(properties).sort());
  });

  test('key records and safety flags', () => {
    const { $defs = {}, properties = {} } = schemaOf('key-status-verification');
    expect([...JUDGED_RECORD_FIELDS].sort()).toEqual([...($defs['keyRecord']?.required ?? [])].sort());
    expect([...REQUIRED_FLAGS].sort()).toEqual([...(properties['safety_boundary']?.required ?? [])].sort());
  });
});

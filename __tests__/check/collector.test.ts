import { describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import { finding } from '../../src/base/finding.js';
import { MAX_FINDINGS_PER_CODE } from '../../src/base/limits.js';
import { Collector, type ReadFile } from '../../src/check/collector.js';

const bytes = Buffer.from('{\n  "a": 1,\n  "b": [\n    2\n  ]\n}\n');
const file: ReadFile = { role: 'result', path: 'r.json', state: 'read', bytes, sha256: sha256(bytes) };

describe('collected findings', () => {
  test('point at file, line and pointer', () => {
    const collector = new Collector();
    collector.parsed(file);
    collector.at(file, 'stage355_check_not_true', '/b/0', 'true', '2');
    expect(collector.findings()).toEqual([
      {
        code: 'stage355_check_not_true',
        outcome: 'block',
        gate: 'key-status',
        message: 'An inner check of the result is not true.',
        path: 'r.json',
        line: 4,
        pointer: '/b/0',
        expected: 'true',
        found: '2',
      },
    ]);
  });

  test('show no value once the evidence is known to hold a secret, whenever that was seen', () => {
    const collector = new Collector();
    collector.parsed(file);
    collector.at(file, 'stage355_check_not_true', '/checks/hidden', 'hidden', 'hidden');
    collector.hideValues();
    const text = JSON.stringify(collector.findings());
    expect(text).not.toContain('hidden');
    expect(text).toContain('"line":1');
  });

  test('are bounded by code, and the last one counts the rest', () => {
    const collector = new Collector();
    for (let index = 0; index < MAX_FINDINGS_PER_CODE + 7; index += 1) collector.at(file, 'key_status_unknown', '/x', 'a', 'b');
    collector.at(file, 'key_records_empty', '/x', 'a', 'b');
    const findings = collector.findings();
    expect(findings).toHaveLength(MAX_FINDINGS_PER_CODE + 2);
    expect(findings.at(-1)).toMatchObject({
      code: 'key_status_unknown',
      message: '7 more findings of this kind are not listed one by one.',
    });
  });

  test('of a code that is listed no more are only counted', () => {
    const collector = new Collector();
    expect(collector.countsOnly('key_status_unknown')).toBe(false);
    for (let index = 0; index < MAX_FINDINGS_PER_CODE; index += 1) collector.at(file, 'key_status_unknown', '/x', 'a', 'b');
    expect(collector.countsOnly('key_status_unknown')).toBe(true);
    expect(collector.countsOnly('key_records_empty')).toBe(false);
    expect(collector.codes()).toEqual(['key_status_unknown']);
    expect(collector.findings().at(-1)?.message).toBe('1 more findings of this kind are not listed one by one.');
  });

  test('that were made elsewhere are bounded in the same way', () => {
    const collector = new Collector();
    const made = finding('file_unreadable', 'It cannot be read.');
    for (let index = 0; index < MAX_FINDINGS_PER_CODE + 7; index += 1) collector.add(made);
    const findings = collector.findings();
    expect(findings).toHaveLength(MAX_FINDINGS_PER_CODE + 1);
    expect(findings.at(-1)?.message).toBe('7 more findings of this kind are not listed one by one.');
    expect(collector.clean).toBe(false);
  });

  test('of exactly the bound are all listed', () => {
    const collector = new Collector();
    for (let index = 0; index < MAX_FINDINGS_PER_CODE; index += 1) collector.at(file, 'key_status_unknown', '/x', 'a', 'b');
    expect(collector.findings()).toHaveLength(MAX_FINDINGS_PER_CODE);
  });

  test('are cut and printable', () => {
    const collector = new Collector();
    collector.at(file, 'key_status_unknown', `/${'p'.repeat(500)}`, 'x'.repeat(500), 'a\n::error::b');
    const [found] = collector.findings();
    expect(found?.expected).toBe(`${'x'.repeat(200)}…`);
    expect(found?.found).toBe('a\\u{a}::error::b');
    expect(found?.pointer).toHaveLength(201);
  });

  test('belong to the gate that collects them, also those that were made elsewhere', () => {
    const collector = new Collector('beacon-rate');
    collector.parsed(file);
    for (let index = 0; index <= MAX_FINDINGS_PER_CODE; index += 1) collector.at(file, 'key_status_unknown', '/a', 'a', 'b');
    collector.plain('json_not_object', 'The top level is no object.', 'r.json');
    collector.add(finding('file_unreadable', 'It cannot be read.'));
    const findings = collector.findings();
    expect(findings).toHaveLength(MAX_FINDINGS_PER_CODE + 3);
    expect(new Set(findings.map(({ gate }) => gate))).toEqual(new Set(['beacon-rate']));
  });

  test('about what was decoded from a field point below that field, and at no line', () => {
    const collector = new Collector();
    const decoded: ReadFile = { ...file, within: '/payload' };
    collector.at(decoded, 'key_status_unknown', '/b/0', 'a', 'b');
    collector.at(decoded, 'key_status_unknown', '', 'a', 'b');
    const findings = collector.findings();
    expect(findings.map(({ path, pointer, line }) => [path, pointer, line])).toEqual([
      ['r.json', '/payload/b/0', undefined],
      ['r.json', '/payload', undefined],
    ]);
    // Schema errors start at the decoded document, so this is what they are compared with.
    expect([...collector.evidencePointers(decoded)]).toEqual(['/b/0', '']);
  });
});

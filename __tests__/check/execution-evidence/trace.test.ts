import { beforeAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../../src/base/digest.js';
import type { Finding } from '../../../src/base/finding.js';
import { MAX_CLOCK_SKEW_MS } from '../../../src/base/limits.js';
import { checkExecutionEvidence } from '../../../src/check/execution-evidence.js';
import {
  envelopeFile,
  executionPredicate,
  EXECUTION_TYPE,
  JUDGED_AT,
  newKey,
  signedEnvelope,
  statementOf,
  traceSummary,
  type Json,
  type SigningKey,
} from '../../support/envelopes.js';
import { codesOf, EXECUTION_RULES, policySubject, signedEvidence } from '../../support/policy-subject.js';

const PASSED = ['execution_evidence_passed'];
let key: SigningKey;

beforeAll(() => {
  key = newKey('tracer', ['execution-evidence']);
});

/** Judges predicate text as it stands: JSON.stringify could not write `3.0` or `1e3`. */
function judgeText(predicate: string, now = JUDGED_AT): readonly Finding[] {
  const statement = JSON.stringify(statementOf(EXECUTION_TYPE, '@')).replace('"@"', predicate);
  const files = [envelopeFile('a.json', signedEnvelope(Buffer.from(statement), [key]))];
  const subject = policySubject({ executionEvidence: EXECUTION_RULES }, [key], {}, now);
  return checkExecutionEvidence(subject, signedEvidence({ executionEvidence: files }));
}

function judge(changes: Readonly<Record<string, Json>>, now = JUDGED_AT): readonly Finding[] {
  return judgeText(JSON.stringify(executionPredicate(changes)), now);
}

function codes(changes: Readonly<Record<string, Json>>): readonly string[] {
  return codesOf(judge(changes));
}

function window(start: Json, end: Json, duration: Json): Readonly<Record<string, Json>> {
  return { observation_window: { start, end, duration_ms: duration } };
}

describe('every field', () => {
  const whole = executionPredicate();
  const nested = ['observation_window', 'trace_summary', 'determinism'] as const;
  const paths = Object.entries(whole).flatMap(([name, value]) =>
    nested.some((one) => one === name) ? [[name], ...Object.keys(value as object).map((inner) => [name, inner])] : [[name]],
  );
  const optional = ['/determinism/replay_seed', '/determinism/expected_output_digest'];
  const without = (path: readonly string[], value?: Json): Readonly<Record<string, Json>> => {
    const copy = JSON.parse(JSON.stringify(whole)) as Record<string, Record<string, Json>>;
    const [name = '', inner] = path;
    const holder = inner === undefined ? (copy as Record<string, unknown>) : (copy[name] ?? {});
    if (value === undefined) Reflect.deleteProperty(holder, inner ?? name);
    else holder[inner ?? name] = value;
    return copy;
  };

  test.each(paths.map((path) => [`/${path.join('/')}`, path] as const))('%s must be there, of its type', (place, path) => {
    const isOptional = optional.includes(place);
    const absent = judgeText(JSON.stringify(without(path)));
    expect([...new Set(absent.map(({ outcome }) => outcome))]).toEqual([isOptional ? 'pass' : 'block']);
    const above = `/payload/predicate${place}`;
    expect(absent.filter(({ pointer = '' }) => !isOptional && !pointer.startsWith(above))).toEqual([]);
    if (place === '/determinism/replay_seed') return;
    for (const value of [null, {}, [], -1, 1.5, true, 'x']) {
      // The one value of these that the field may have.
      const fits =
        (place === '/environment_id' && value === 'x') ||
        (place === '/trace_summary/address_canonicalized' && value === true) ||
        (/hot_symbols|families/.test(place) && Array.isArray(value));
      const findings = judgeText(JSON.stringify(without(path, value)));
      expect({ place, value, outcomes: new Set(findings.map(({ outcome }) => outcome)) }).toEqual({
        place,
        value,
        outcomes: new Set([fits ? 'pass' : 'block']),
      });
    }
  });

  test('no field has two findings that say the same', () => {
    const findings = judge({ trace_source: 5, environment_id: null, trace_digest: false, timestamp: null });
    const pointers = findings.map(({ pointer }) => pointer);
    expect(pointers.length).toBe(new Set(pointers).size);
    expect(pointers.length).toBe(4);
  });

  test('fields that nothing judges may be there', () => {
    expect(codes({ further: { anything: [1, null] }, replay: 'x' })).toEqual(PASSED);
    for (const seed of [null, 7, 'seed', { a: 1 }]) {
      expect(codes({ determinism: { replay_seed: seed, inputs_digest: `sha256:${sha256('i')}` } })).toEqual(PASSED);
    }
  });
});

describe('counts', () => {
  const raw = (name: string, text: string): readonly string[] => {
    const summary = traceSummary({ hot_symbols: [], [name]: '@' });
    return codesOf(judgeText(JSON.stringify(executionPredicate({ trace_summary: summary })).replace('"@"', text)));
  };

  test.each(['hot_symbol_count', 'unique_call_paths'])('%s is a whole number in plain digits', (name) => {
    expect(raw(name, '9007199254740991')).toEqual(PASSED);
    for (const text of [
      '1e3',
      '3.0',
      '-1',
      '-0',
      '42.5',
      '9007199254740992',
      '9'.repeat(400),
      '"42"',
      'null',
      'true',
      '[42]',
    ]) {
      expect([text, raw(name, text)]).toEqual([text, ['execution_evidence_count_malformed']]);
    }
  });

  test('hot_symbol_count is at least the number of symbols listed', () => {
    const listed = (count: number, symbols: number): readonly string[] =>
      codes({ trace_summary: traceSummary({ hot_symbol_count: count, hot_symbols: Array.from({ length: symbols }, String) }) });
    expect(listed(5, 0)).toEqual(PASSED);
    expect(listed(5, 5)).toEqual(PASSED);
    expect(listed(5, 6)).toEqual(['execution_evidence_symbols_exceed_count']);
  });

  test.each([false, 'true', 1, null])('address_canonicalized %j is not true', (value) => {
    expect(codes({ trace_summary: traceSummary({ address_canonicalized: value }) })).toContain(
      'execution_evidence_addresses_not_canonical',
    );
  });
});

describe('the observation window', () => {
  const start = '2026-06-30T12:00:00Z';

  test.each([
    [start, '2026-06-30T12:00:00Z', 0],
    [start, '2026-06-30T12:00:00.001Z', 1],
    [start, '2026-06-30T12:05:00Z', 300_000],
    ['2026-06-30T11:59:59.9995Z', '2026-06-30T12:00:00.0005Z', 1],
    ['2026-06-30T11:59:59.999999999Z', start, 0],
    ['2026-06-30T11:59:59.999999999Z', start, 1],
    [start, '2026-06-30T12:00:00.0015Z', 1],
    [start, '2026-06-30T12:00:00.0015Z', 2],
  ])('from %s to %s lasts %d ms', (from, to, duration) => {
    expect(codes(window(from, to, duration))).toEqual(PASSED);
  });

  test.each([
    [start, '2026-06-30T12:00:00Z', 1],
    [start, '2026-06-30T12:05:00Z', 299_999],
    [start, '2026-06-30T12:05:00Z', 300_001],
    [start, '2026-06-30T12:05:00Z', 300],
    [start, '2026-06-30T12:05:00Z', 0],
    [start, '2026-06-30T12:00:00.0015Z', 0],
    [start, '2026-06-30T12:00:00.0015Z', 3],
    ['2026-06-30T11:59:59.9995Z', '2026-06-30T12:00:00.0005Z', 0],
    ['2026-06-30T11:59:59.9995Z', '2026-06-30T12:00:00.0005Z', 2],
  ])('from %s to %s does not last %d ms', (from, to, duration) => {
    expect(codes(window(from, to, duration))).toEqual(['execution_evidence_duration_mismatch']);
  });

  test('does not end before it starts, by not even a nanosecond', () => {
    expect(codes(window('2026-06-30T12:00:00.000000001Z', start, 0))).toEqual(['execution_evidence_window_reversed']);
    expect(codes(window('2026-06-30T12:05:00Z', start, 300_000))).toEqual(['execution_evidence_window_reversed']);
  });

  test.each(['2026-06-30', '2026-06-30T12:00:00', '2026-06-30T12:00:00+00:00', '2026-06-31T12:00:00Z', '1782820800', ''])(
    'a time %j is none, in any of the three places',
    (text) => {
      const malformed = ['execution_evidence_time_malformed'];
      expect(codes(window(text, '2026-06-30T12:05:00Z', 300_000))).toEqual(malformed);
      expect(codes(window(start, text, 300_000))).toEqual(malformed);
      expect(codes({ timestamp: text })).toEqual(malformed);
    },
  );

  test('is over when the evidence is made', () => {
    expect(codes({ timestamp: '2026-06-30T12:05:00.000000000Z' })).toEqual(PASSED);
    expect(codes({ timestamp: '2026-06-30T12:04:59.999999999Z' })).toEqual(['execution_evidence_made_before_end']);
  });

  test('is not in the future, but for the skew of a clock', () => {
    const made = Date.parse('2026-06-30T12:05:00Z');
    expect(codesOf(judge({}, made - MAX_CLOCK_SKEW_MS))).toEqual(PASSED);
    expect(codesOf(judge({}, made - MAX_CLOCK_SKEW_MS - 1))).toEqual(['execution_evidence_in_future']);
    expect(codesOf(judge({ timestamp: '2026-06-30T12:05:00.000000001Z' }, made - MAX_CLOCK_SKEW_MS))).toEqual([
      'execution_evidence_in_future',
    ]);
  });
});

describe('words and digests', () => {
  test('trace_source is one of three words', () => {
    for (const word of ['ebpf', 'etw', 'dyld']) expect(codes({ trace_source: word })).toEqual(PASSED);
    for (const word of ['eBPF', 'ebpf ', '', 'constructor', 'ebpf_uprobe']) {
      expect(codes({ trace_source: word })).toEqual(['execution_evidence_source_unknown']);
    }
  });

  const good = `sha256:${sha256('x')}`;
  const bad = [
    sha256('x'),
    good.toUpperCase(),
    `sha256:${sha256('x').toUpperCase()}`,
    `${good} `,
    `${good}0`,
    'sha256:',
    'sha512:00',
    '',
  ];

  test.each(bad)('%j is no digest', (digest) => {
    const malformed = ['execution_evidence_digest_malformed'];
    expect(codes({ trace_digest: digest })).toEqual(malformed);
    expect(codes({ determinism: { inputs_digest: digest } })).toEqual(malformed);
    expect(codes({ determinism: { inputs_digest: good, expected_output_digest: digest } })).toEqual(malformed);
  });

  test('expected_output_digest may be absent, and not null', () => {
    expect(codes({ determinism: { inputs_digest: good } })).toEqual(PASSED);
    expect(codes({ determinism: { inputs_digest: good, expected_output_digest: null } })).toEqual([
      'execution_evidence_digest_malformed',
    ]);
  });
});

test('all findings come at once, each with its place', () => {
  const findings = judge({
    artifact_id: 'x',
    trace_source: 'x',
    trace_digest: 'x',
    timestamp: 'x',
    ...window('x', 'x', 'x'),
    trace_summary: traceSummary({
      hot_symbol_count: 'x',
      unique_call_paths: 'x',
      address_canonicalized: 'x',
      hot_symbols: 'x',
    }),
    determinism: { inputs_digest: 'x' },
  });
  const places = findings.map(({ pointer, path, line }) => {
    expect(path).toBe('a.json');
    expect(line).toBeUndefined();
    return pointer?.replace('/payload/predicate', '');
  });
  expect(new Set(places)).toEqual(
    new Set([
      ...['/artifact_id', '/trace_source', '/trace_digest', '/timestamp', '/determinism/inputs_digest'],
      ...['start', 'end', 'duration_ms'].map((name) => `/observation_window/${name}`),
      ...['hot_symbol_count', 'unique_call_paths', 'address_canonicalized', 'hot_symbols'].map(
        (name) => `/trace_summary/${name}`,
      ),
    ]),
  );
});

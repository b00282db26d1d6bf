import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Finding } from '../../../src/base/finding.js';
import { MAX_CLOCK_SKEW_MS } from '../../../src/base/limits.js';
import { checkBeaconRate } from '../../../src/check/beacon-rate.js';
import {
  BEACON_TYPE,
  beaconPredicate,
  envelopeFile,
  JUDGED_AT,
  newKey,
  signedEnvelope,
  statementOf,
  type Json,
  type SigningKey,
} from '../../support/envelopes.js';
import { BEACON_RULES, codesOf, policySubject, signedEvidence } from '../../support/policy-subject.js';

const PASSED = ['beacon_rate_passed'];
const RULES = { ...BEACON_RULES, minBeaconCount: 0, minVerificationRate: '0' };
let key: SigningKey;

beforeAll(() => {
  key = newKey('beacons', ['beacon-rate']);
});

/** Judges predicate text as it stands: JSON.stringify could not write `3.0` or `0.940`. */
function judgeText(predicate: string, now = JUDGED_AT): readonly Finding[] {
  const statement = JSON.stringify(statementOf(BEACON_TYPE, '@')).replace('"@"', predicate);
  const files = [envelopeFile('b.json', signedEnvelope(Buffer.from(statement), [key]))];
  return checkBeaconRate(policySubject({ beaconRate: RULES }, [key], {}, now), signedEvidence({ beaconAttestations: files }));
}

function codes(changes: Readonly<Record<string, Json>>, now = JUDGED_AT): readonly string[] {
  return codesOf(judgeText(JSON.stringify(beaconPredicate(changes)), now));
}

/** The predicate with one field as raw text. */
function raw(name: string, text: string, changes: Readonly<Record<string, Json>> = {}): readonly string[] {
  return codesOf(judgeText(JSON.stringify(beaconPredicate({ ...changes, [name]: '@' })).replace('"@"', text)));
}

function sequence(count: number, first: number, last: number, gaps: number): Readonly<Record<string, Json>> {
  return { beacon_count: count, first_sequence: first, last_sequence: last, sequence_gaps: gaps };
}

describe('every field', () => {
  test.each(Object.keys(beaconPredicate()))('%s must be there, of its type', (name) => {
    const absent = { ...beaconPredicate() } as Record<string, Json>;
    Reflect.deleteProperty(absent, name);
    const findings = judgeText(JSON.stringify(absent));
    expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['block']));
    expect(findings.map(({ pointer }) => pointer)).toEqual([`/payload/predicate/${name}`]);
    for (const value of [null, {}, [], -1, 1.5, true, 'x']) {
      const isName = (name === 'environment_id' || name === 'beacon_function') && value === 'x';
      const outcomes = new Set(judgeText(JSON.stringify(beaconPredicate({ [name]: value }))).map(({ outcome }) => outcome));
      expect({ name, value, outcomes }).toEqual({ name, value, outcomes: new Set([isName ? 'pass' : 'block']) });
    }
  });

  test('fields that nothing judges may be there', () => {
    expect(codes({ further: [1, { a: null }] })).toEqual(PASSED);
  });

  test('beacon_source is one of three words', () => {
    for (const word of ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose']) expect(codes({ beacon_source: word })).toEqual(PASSED);
    for (const word of ['ebpf', 'EBPF_UPROBE', '', 'toString']) {
      expect(codes({ beacon_source: word })).toEqual(['beacon_source_unknown']);
    }
  });
});

describe('counts and sequence numbers', () => {
  test.each(['beacon_count', 'first_sequence', 'last_sequence', 'sequence_gaps'])(
    '%s is a whole number in plain digits',
    (name) => {
      for (const text of ['1e3', '47.0', '-1', '-0', '0.5', '9007199254740992', '"47"', 'null']) {
        expect([text, raw(name, text)]).toEqual([text, ['beacon_count_malformed']]);
      }
    },
  );

  test.each([
    [0, 0, 0, 1, '0'],
    [1, 0, 0, 0, '1'],
    [1, 7, 7, 0, '1'],
    [50, 1, 50, 0, '1'],
    [0, 1, 50, 50, '0'],
    [47, 1, 50, 3, '0.94'],
    [1, 0, 9_007_199_254_740_991, 9_007_199_254_740_991, '0.0000'],
  ])('%d beacons from %d to %d with %d gaps at %s', (count, first, last, gaps, rate) => {
    expect(raw('verification_rate', rate, sequence(count, first, last, gaps))).toEqual(PASSED);
  });

  test('the last is not before the first', () => {
    expect(codes(sequence(1, 51, 50, 0))).toEqual(['beacon_sequence_reversed']);
  });

  test('there is at most one beacon for each number', () => {
    expect(codes({ ...sequence(50, 1, 50, 0), verification_rate: 1 })).toEqual(PASSED);
    expect(codes({ ...sequence(51, 1, 50, 0), verification_rate: 1 })).toEqual(['beacon_count_exceeds_span']);
    expect(codes({ ...sequence(1, 0, 0, 0), verification_rate: 1 })).toEqual(PASSED);
    expect(codes({ ...sequence(2, 0, 0, 0), verification_rate: 1 })).toEqual(['beacon_count_exceeds_span']);
  });

  test.each([0, 2, 4, 50])('%d gaps are not those of 47 beacons from 1 to 50', (gaps) => {
    expect(codes({ sequence_gaps: gaps })).toEqual(['beacon_gaps_mismatch']);
  });
});

describe('the recorded rate', () => {
  test.each(['0.94', '0.940', '0.9', '1', '0.94000000000000000'])('%s is 47/50', (text) => {
    expect(raw('verification_rate', text)).toEqual(PASSED);
  });

  test.each(['0.93', '0.95', '0.935', '0.9399', '0.9401', '0', '0.0', '1.0'])('%s is not', (text) => {
    expect(raw('verification_rate', text)).toEqual(['beacon_rate_mismatch']);
  });

  test.each(['9.4e-1', '94E-2', '1.2', '-0.94', '-0', '"0.94"', '0.9400000000000000000', '1.000000000000000001'])(
    '%s is malformed',
    (text) => {
      expect(raw('verification_rate', text)).toEqual(['beacon_rate_malformed']);
    },
  );

  test('may be the nearest double by its shortest digits, whose last one may be off by more than a half', () => {
    const twoOfThree = { ...sequence(2, 1, 3, 1) };
    expect(String(2 / 3)).toBe('0.6666666666666666');
    expect(raw('verification_rate', '0.6666666666666666', twoOfThree)).toEqual(PASSED);
    expect(raw('verification_rate', '0.6666666666666667', twoOfThree)).toEqual(PASSED);
    expect(raw('verification_rate', '0.6666666666666665', twoOfThree)).toEqual(['beacon_rate_mismatch']);
    expect(raw('verification_rate', '0.666666666666666', twoOfThree)).toEqual(['beacon_rate_mismatch']);
  });

  test('whatever count and span are, what a program prints is taken, and a digit more or less is not', () => {
    const observed = fc
      .integer({ min: 1, max: 5000 })
      .chain((span) => fc.tuple(fc.integer({ min: 0, max: span }), fc.constant(span)));
    fc.assert(
      fc.property(observed, fc.integer({ min: 1, max: 14 }), ([count, span], digits) => {
        const changes = sequence(count, 1, span, span - count);
        const printed = String(count / span);
        // A rate under a millionth would be printed with an exponent; a span of 5,000 has none.
        if (printed.length <= 20) expect(raw('verification_rate', printed, changes)).toEqual(PASSED);
        const rounded = (count / span).toFixed(digits);
        expect(raw('verification_rate', rounded, changes)).toEqual(PASSED);
        const off = (count / span + 2 / 10 ** digits).toFixed(digits);
        expect(raw('verification_rate', off, changes)).not.toEqual(PASSED);
      }),
      { numRuns: 60 },
    );
  });
});

describe('times', () => {
  test('start ≤ end ≤ timestamp', () => {
    const at = '2026-06-30T12:00:00Z';
    expect(codes({ window_start: at, window_end: at, timestamp: at })).toEqual(PASSED);
    expect(codes({ window_start: '2026-06-30T12:05:00.000000001Z' })).toEqual(['beacon_window_reversed']);
    expect(codes({ timestamp: '2026-06-30T12:04:59.999999999Z' })).toEqual(['beacon_made_before_end']);
  });

  test.each(['window_start', 'window_end', 'timestamp'])('%s is RFC 3339 in UTC', (name) => {
    for (const text of ['2026-06-30T12:05:00', '2026-06-30T12:05:00+02:00', '2026-06-31T12:05:00Z', '1782820800', '']) {
      expect(codes({ [name]: text })).toEqual(['beacon_time_malformed']);
    }
  });

  test('the timestamp is not in the future, but for the skew of a clock', () => {
    const made = Date.parse('2026-06-30T12:05:00Z');
    expect(codes({}, made - MAX_CLOCK_SKEW_MS)).toEqual(PASSED);
    expect(codes({}, made - MAX_CLOCK_SKEW_MS - 1)).toEqual(['beacon_evidence_in_future']);
  });
});

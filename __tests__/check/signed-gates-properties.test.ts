/** Over both gates: evidence can only get worse, whoever signs what was changed. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { worst } from '../../src/base/decision.js';
import type { Finding } from '../../src/base/finding.js';
import { checkBeaconRate } from '../../src/check/beacon-rate.js';
import { checkExecutionEvidence } from '../../src/check/execution-evidence.js';
import {
  BEACON_TYPE,
  beaconPredicate,
  envelopeFile,
  EXECUTION_TYPE,
  executionPredicate,
  newKey,
  signedEnvelope,
  statementOf,
  type Json,
  type SigningKey,
} from '../support/envelopes.js';
import { BEACON_RULES, EXECUTION_RULES, policySubject, signedEvidence } from '../support/policy-subject.js';

type Table = Readonly<Record<string, Json>>;

let execution: SigningKey;
let beacon: SigningKey;
let stranger: SigningKey;

beforeAll(() => {
  execution = newKey('execution', ['execution-evidence']);
  beacon = newKey('beacon', ['beacon-rate']);
  stranger = newKey('stranger', ['execution-evidence', 'beacon-rate']);
});

interface Gate {
  readonly name: string;
  readonly type: string;
  readonly predicate: () => Table;
  readonly key: () => SigningKey;
  readonly judge: (envelopes: readonly string[]) => readonly Finding[];
  /** Paths of the fields that nothing judges beyond their type: with the values that they may have. */
  readonly free: ReadonlyMap<string, fc.Arbitrary<Json>>;
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', 'é'), minLength: 1, maxLength: 8 });

const GATES: readonly Gate[] = [
  {
    name: 'execution-evidence',
    type: EXECUTION_TYPE,
    predicate: executionPredicate,
    key: () => execution,
    judge: (envelopes) => {
      const files = envelopes.map((envelope, index) => envelopeFile(`${String(index)}.json`, envelope));
      const subject = policySubject({ executionEvidence: { ...EXECUTION_RULES, observedIn: ['staging'] } }, [
        execution,
        beacon,
      ]);
      return checkExecutionEvidence(subject, signedEvidence({ executionEvidence: files }));
    },
    free: new Map<string, fc.Arbitrary<Json>>([
      ['/determinism/replay_seed', fc.jsonValue() as fc.Arbitrary<Json>],
      ['/trace_summary/syscall_families_observed', fc.array(text)],
      ['/trace_summary/hot_symbols', fc.array(text, { maxLength: 42 })],
    ]),
  },
  {
    name: 'beacon-rate',
    type: BEACON_TYPE,
    predicate: beaconPredicate,
    key: () => beacon,
    judge: (envelopes) => {
      const files = envelopes.map((envelope, index) => envelopeFile(`${String(index)}.json`, envelope));
      const subject = policySubject({ beaconRate: { ...BEACON_RULES, observedIn: ['staging'] } }, [execution, beacon]);
      return checkBeaconRate(subject, signedEvidence({ beaconAttestations: files }));
    },
    free: new Map<string, fc.Arbitrary<Json>>([['/beacon_function', text]]),
  },
];

function decisionOf(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'block' : worst(findings.map(({ outcome }) => outcome));
}

/** Every path of a predicate, to its leaves and its objects. */
function pathsOf(value: Json, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [above];
  const inner = Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...above, name]));
  return above.length === 0 ? inner : [above, ...inner];
}

function changed(predicate: Table, path: readonly string[], value: Json | undefined): Table {
  const copy = structuredClone(predicate) as Record<string, unknown>;
  let holder = copy;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy as Table;
}

function valueAt(predicate: Table, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], predicate);
}

describe.each(GATES.map((gate) => [gate.name, gate] as const))('%s', (_, gate) => {
  const judge = (predicate: Json): string =>
    decisionOf(gate.judge([signedEnvelope(statementOf(gate.type, predicate), [gate.key()])]));

  test('the evidence here passes', () => {
    expect(judge(gate.predicate())).toBe('allow');
  });

  test('a judged field that is gone, null or of another type blocks under a right signature', () => {
    const odd = fc.constantFrom<Json | undefined>(undefined, null, true, -1, 1e300, 0.5, '', 'x', [], [1], {}, { a: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(gate.predicate())), odd, (path, value) => {
        const place = `/${path.join('/')}`;
        fc.pre(!gate.free.has(place) && place !== '/determinism/expected_output_digest');
        fc.pre(JSON.stringify(valueAt(gate.predicate(), path)) !== JSON.stringify(value));
        expect([place, value, judge(changed(gate.predicate(), path, value))]).toEqual([place, value, 'block']);
      }),
      { numRuns: 400 },
    );
  });

  test('a count or a time that is changed a little is never allowed where it says something else', () => {
    const numbers = pathsOf(gate.predicate()).filter((path) => typeof valueAt(gate.predicate(), path) === 'number');
    // More of what was seen is not worse; less is, at the thresholds that their own tests look at.
    const measures = ['/trace_summary/hot_symbol_count', '/trace_summary/unique_call_paths'];
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom(-2, -1, 1, 2), (path, step) => {
        fc.pre(!measures.includes(`/${path.join('/')}`));
        const value = valueAt(gate.predicate(), path) as number;
        expect(judge(changed(gate.predicate(), path, value + step))).toBe('block');
      }),
    );
  });

  test('fields that nothing judges do not matter, and what they hold cannot help', () => {
    const further = fc.dictionary(
      fc.string({ minLength: 1 }).map((name) => `x-${name}`),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(further, fc.record(Object.fromEntries(gate.free)), (extra, free) => {
        let predicate = { ...gate.predicate(), ...JSON.parse(JSON.stringify(extra)) } as Table;
        for (const [place, value] of Object.entries(free)) predicate = changed(predicate, place.slice(1).split('/'), value);
        const wellFormed = JSON.stringify(predicate).isWellFormed() && !/\\u[dD][89a-fA-F]/.test(JSON.stringify(predicate));
        fc.pre(wellFormed && !/[eE]/.test(JSON.stringify(extra)));
        expect(judge(predicate)).toBe('allow');
        const damaged = changed(predicate, ['artifact_id'], 'sha256:00');
        expect(judge(damaged)).toBe('block');
      }),
    );
  });

  test('adding an envelope never makes the decision milder', () => {
    const kinds = fc.constantFrom('good', 'poor', 'stranger', 'broken', 'other-gate', 'unsigned', 'text');
    const rank = ['allow', 'warn', 'block'];
    const envelopeOf = (kind: string): string => {
      const statement = statementOf(gate.type, gate.predicate());
      switch (kind) {
        case 'good':
          return signedEnvelope(statement, [gate.key()]);
        case 'poor':
          return signedEnvelope(statementOf(gate.type, POOR.get(gate.name) ?? {}), [gate.key()]);
        case 'stranger':
          return signedEnvelope(statement, [stranger]);
        case 'broken':
          return signedEnvelope(statementOf(gate.type, {}), [gate.key()]);
        case 'other-gate': {
          const other = GATES.find(({ name }) => name !== gate.name) ?? gate;
          return signedEnvelope(statementOf(other.type, other.predicate()), [other.key()]);
        }
        case 'unsigned':
          return signedEnvelope(statement, []);
        default:
          return 'no envelope';
      }
    };
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 5 }), kinds, (before, added) => {
        const envelopes = before.map(envelopeOf);
        const judged = envelopes.some((_envelope, index) => before[index] !== 'other-gate');
        // The first envelope of its own may take a gate from "missing" to what it says.
        fc.pre(judged);
        const first = decisionOf(gate.judge(envelopes));
        const second = decisionOf(gate.judge([...envelopes, envelopeOf(added)]));
        expect(rank.indexOf(second)).toBeGreaterThanOrEqual(rank.indexOf(first));
        expect(decisionOf(gate.judge(envelopes.toReversed()))).toBe(first);
      }),
    );
  });
});

const POOR: ReadonlyMap<string, Table> = new Map<string, Table>([
  ['execution-evidence', changed(executionPredicate(), ['trace_summary', 'unique_call_paths'], 0)],
  ['beacon-rate', beaconPredicate({ beacon_count: 20, sequence_gaps: 30, verification_rate: 0.4 })],
]);

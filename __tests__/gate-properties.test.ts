import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { Decision } from '../src/base/decision.js';
import { sha256 } from '../src/base/digest.js';
import type { Evidence, EvidenceFile } from '../src/base/evidence.js';
import { FLOOR } from '../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../src/base/settings.js';
import { readContext } from '../src/capture/context.js';
import { environmentOf } from '../src/capture/environment.js';
import { check, conclude } from '../src/gate.js';
import { FakeRunner } from './support/fake-runner.js';
import { mutate, mutationOf, reseal, valueAt, waysOf, type Mutation, type Plain } from './support/mutations.js';
import { LEDGER, RESULT, STATUS, temporaryFolder, upstreamSamples } from './support/workspace.js';

type Role = 'result' | 'status' | 'ledger';
const PATHS: Readonly<Record<Role, string>> = { result: RESULT, status: STATUS, ledger: LEDGER };
const NOW = Date.parse('2026-07-01T00:00:00Z');
const RUNS = { numRuns: 400 };

const { path, remove } = temporaryFolder();
const context = readContext(environmentOf(new FakeRunner(path).environment), NOW);
remove();

type Bytes = Readonly<Record<Role, Uint8Array | null>>;

function bytesIn(folder: string): Bytes {
  const read = (role: Role): Uint8Array => readFileSync(join(folder, PATHS[role]));
  return { result: read('result'), status: read('status'), ledger: read('ledger') };
}

/** The decision on some bytes in a complete CI context, by the same pure core that both entries run. */
function decisionOn(bytes: Bytes): Decision {
  const file = (role: Role): EvidenceFile => {
    const content = bytes[role];
    if (content === null) return { role, path: PATHS[role], state: 'absent' };
    return { role, path: PATHS[role], state: 'read', bytes: content, sha256: sha256(content) };
  };
  const evidence: Evidence = {
    result: file('result'),
    status: file('status'),
    ledger: file('ledger'),
    artifact: null,
    signed: null,
  };
  const subject = {
    identity: { requestId: 'local-0', tool: { name: 'test', version: '0' } },
    context,
    settings: DEFAULT_SETTINGS,
    policy: FLOOR,
  };
  return conclude(subject, check(subject, evidence, null), []).decision;
}

function parsed(bytes: Uint8Array | null): Plain {
  return JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Plain;
}

function printed(document: Plain): Uint8Array {
  return Buffer.from(JSON.stringify(document, null, 2) + '\n');
}

const samples = upstreamSamples();
const PASSING: readonly (readonly [name: string, folder: string])[] = [
  ['our own example', 'examples/allow'],
  ...(samples === null ? [] : [['the files of the compatible systems', samples] as const]),
];
if (samples === null)
  console.warn('UPSTREAM_SAMPLES is not set: the cases on real files of the compatible systems are left out.');

describe.each(PASSING)('from evidence that passes: %s', (_, folder) => {
  const good = bytesIn(folder);

  test('the untouched evidence passes', () => {
    expect(decisionOn(good)).toBe('allow');
    expect(decisionOn({ ...good, ledger: null })).toBe('allow');
  });

  test.each(['result', 'status'] as const)('any change of a value of the %s with the hashes left is a block', (role) => {
    const document = parsed(good[role]);
    fc.assert(
      fc.property(mutationOf(document), (mutation) => {
        expect(decisionOn({ ...good, [role]: printed(mutate(document, mutation)) })).toBe('block');
      }),
      RUNS,
    );
  });

  test('any change of the ledger entry with the hashes left is a block', () => {
    const document = parsed(good.ledger);
    const entry = valueAt(document, ['latest_key_event']) ?? null;
    fc.assert(
      fc.property(mutationOf(entry), (mutation) => {
        const changed = mutate(document, { ...mutation, way: ['latest_key_event', ...mutation.way] });
        expect(decisionOn({ ...good, ledger: printed(changed) })).toBe('block');
      }),
      RUNS,
    );
  });

  test.each(['result', 'status'] as const)(
    'a change of the %s with all hashes made anew is a block where the field is judged, else the same',
    (role) => {
      const document = parsed(good[role]);
      fc.assert(
        fc.property(mutationOf(document), (mutation) => {
          const changed = mutate(document, mutation);
          const other = parsed(role === 'result' ? good.status : good.result);
          const sealed = role === 'result' ? reseal(other, changed) : reseal(changed, other);
          const decision = decisionOn({ ...good, result: printed(sealed.result), status: printed(sealed.status) });
          expect(decision).toBe(expected(role, document, changed, mutation));
        }),
        { numRuns: 1500 },
      );
    },
  );

  test.each(['result', 'status'] as const)(
    'any flipped bit of the %s is a block unless the parsed value is unchanged',
    (role) => {
      const bytes = good[role] ?? new Uint8Array();
      const before = parsed(bytes);
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(7), (index, bit) => {
          const flipped = Uint8Array.from(bytes);
          flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
          expect(decisionOn({ ...good, [role]: flipped })).toBe(sameValue(flipped, before) ? 'allow' : 'block');
        }),
        { numRuns: 1500 },
      );
    },
  );

  test('either file cut at any byte is a block', () => {
    for (const role of ['result', 'status'] as const) {
      const bytes = good[role] ?? new Uint8Array();
      for (let length = 0; length < bytes.length - 2; length += 7) {
        expect(decisionOn({ ...good, [role]: bytes.subarray(0, length) })).toBe('block');
      }
    }
  });
});

describe('from evidence that is refused under right hashes', () => {
  const refused = bytesIn('examples/block-policy');

  test('the untouched evidence is refused', () => {
    expect(decisionOn(refused)).toBe('block');
  });

  test.each(['result', 'status'] as const)('any change of the %s with the hashes left is still a block', (role) => {
    const document = parsed(refused[role]);
    fc.assert(
      fc.property(mutationOf(document), (mutation) => {
        expect(decisionOn({ ...refused, [role]: printed(mutate(document, mutation)) })).toBe('block');
      }),
      RUNS,
    );
  });
});

function sameValue(bytes: Uint8Array, before: Plain): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)), before);
  } catch {
    return false;
  }
}

/** What the rules of the compatible systems and ours say about one change under right hashes; written apart from the checks. */
function expected(role: 'result' | 'status', before: Plain, after: Plain, { way, kind }: Mutation): Decision {
  const [top = '', second, third] = way;
  const set = kind === 'set' ? valueAt(after, way) : undefined;
  // Sealing makes these right again.
  if (top === 'entry_hash' || (role === 'result' && top === 'result_sha256')) return 'allow';
  const judged = role === 'result' ? RESULT_FIELDS : STATUS_FIELDS;
  if (!judged.includes(String(top)) || (way.length === 1 && kind === 'add')) return 'allow';
  if (top === 'created_at') return typeof set === 'string' && /^20(1\d|2[0-6])-01-01T00:00:00Z$/.test(set) ? 'allow' : 'block';
  if (top === 'checks' || top === 'key_status_checks') {
    if (way.length === 1) return 'block';
    if (kind === 'remove') return waysOf(valueAt(after, [top]) ?? null, [top]).length > 1 ? 'allow' : 'block';
    return addedOrSet(after, way, kind) === true ? 'allow' : 'block';
  }
  if (top === 'safety_boundary' && way.length > 1 && kind === 'add')
    return addedOrSet(after, way, kind) === true ? 'allow' : 'block';
  if (top !== 'key_records_evaluated' || way.length === 1) return 'block';
  // A whole record: fewer of them are fine, something that is no record is not.
  if (way.length === 2) return kind === 'remove' && length(after, top) > 0 ? 'allow' : 'block';
  if (kind === 'add' || !RECORD_FIELDS.includes(String(third))) return 'allow';
  if (kind === 'remove') return 'block';
  const state = valueAt(before, [top, second ?? 0, 'status']);
  switch (third) {
    case 'algorithm':
      return typeof set === 'string' ? 'allow' : 'block';
    case 'present':
      // Only an active ML-DSA key must be present, and there is none.
      return typeof set === 'boolean' ? 'allow' : 'block';
    case 'status':
      return set === 'active' && activeIsFine(valueAt(before, [top, second ?? 0])) ? 'allow' : 'block';
    case 'revoked_at':
    case 'valid_from':
    case 'valid_until':
      if (set === null) return 'allow';
      if (set !== '2026-01-01T00:00:00Z') return 'block';
      return state === 'active' && third !== 'valid_from' ? 'block' : 'allow';
    default:
      return 'block';
  }
}

const RESULT_FIELDS = ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash'];
const STATUS_FIELDS = [
  'stage',
  'source_stage',
  'created_at',
  'previous_hash',
  'key_status_checks',
  'key_records_evaluated',
  'violations',
  'safety_boundary',
];
const RECORD_FIELDS = ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'];

function addedOrSet(after: Plain, way: readonly (string | number)[], kind: Mutation['kind']): Plain | undefined {
  return valueAt(after, kind === 'add' ? [...way.slice(0, -1), `${String(way.at(-1))}_added`] : way);
}

function activeIsFine(record: Plain | undefined): boolean {
  const field = (name: string): Plain | undefined => valueAt(record ?? null, [name]);
  return field('revoked_at') === null && !(field('algorithm') === 'ML-DSA' && field('present') !== true);
}

function length(document: Plain, field: string): number {
  const list = valueAt(document, [field]);
  return Array.isArray(list) ? list.length : 0;
}

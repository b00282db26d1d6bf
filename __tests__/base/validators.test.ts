/** The validators that only tell, beside those that say what is wrong: they must never differ about whether there is something. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { validateBundleManifest, validateRecordedInputs } from '../../src/base/generated/bundle-validators.js';
import { DIFFERENCES } from '../../src/base/generated/differences.js';
import { validatePolicy } from '../../src/base/generated/policy-validator.js';
import * as records from '../../src/base/generated/record-validators.js';
import * as statements from '../../src/base/generated/statement-validators.js';
import * as evidence from '../../src/base/generated/validators.js';
import { noted, validatorOf, type Validator } from '../../src/base/validator.js';
import { beaconEnvelope, executionEnvelope, newKey } from '../support/envelopes.js';
import { mutate, mutationOf, valueAt, waysOf, type Mutation, type Plain } from '../support/mutations.js';
import { policyText } from '../support/release.js';
import { VECTOR_NAMES, vectorFiles } from '../support/vectors.js';

const QUICK: Readonly<Record<string, Validator>> = {
  ...evidence,
  ...statements,
  ...records,
  validatePolicy,
  validateBundleManifest,
  validateRecordedInputs,
};
const THOROUGH: Readonly<Record<string, Validator>> = DIFFERENCES;

const KEY = newKey('release', []);
/** Every JSON document of the bundles in the vectors, what their envelopes hold, and policies. */
const DOCUMENTS: readonly Plain[] = [
  ...vectorDocuments(),
  ...caseDocuments(),
  ...[policyText(), executionEnvelope([KEY]), beaconEnvelope([KEY])].flatMap((text) => [...documentsIn(text)]),
];

function* vectorDocuments(): Generator<Plain> {
  for (const name of VECTOR_NAMES) {
    for (const [path, bytes] of vectorFiles(name)) {
      if (path.endsWith('.jsonl'))
        yield* Buffer.from(bytes)
          .toString('utf8')
          .split('\n')
          .flatMap((line) => [...documentsIn(line)]);
      if (path.endsWith('.json')) yield* documentsIn(Buffer.from(bytes).toString('utf8'));
    }
  }
}

function* caseDocuments(): Generator<Plain> {
  const root = '__tests__/cases';
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (/fail-closed-gate\.json$|docs[/\\]keys[/\\].*\.json$/.test(path))
      yield* documentsIn(readFileSync(join(root, path), 'utf8'));
  }
}

function* documentsIn(text: string): Generator<Plain> {
  let document: Plain;
  try {
    document = JSON.parse(text) as Plain;
  } catch {
    return;
  }
  yield document;
  const payload = valueAt(document, ['payload']);
  if (typeof payload !== 'string') return;
  const statement = Buffer.from(payload, 'base64').toString('utf8');
  for (const inner of documentsIn(statement)) {
    yield inner;
    yield valueAt(inner, ['predicate']) ?? null;
  }
}

/** Documents that have the shape, each text once. */
function fitting(name: string): readonly Plain[] {
  const all = new Map(DOCUMENTS.map((document) => [JSON.stringify(document), document]));
  return [...all.values()].filter((document) => THOROUGH[name]?.(document) === true);
}

/** What one of the two lets through. Its answers come to the same with a fresh list of errors. */
function differing(name: string, document: Plain): string[] {
  const [quick, thorough] = [QUICK[name], THOROUGH[name]];
  if (quick === undefined || thorough === undefined) return [`${name} is not there twice`];
  const [told, said] = [quick(document), thorough(document)];
  const errors = JSON.stringify(quick.errors);
  return told === said && errors === JSON.stringify(thorough.errors)
    ? []
    : [`${name}: ${JSON.stringify(document).slice(0, 300)}`];
}

function changesAt(way: Mutation['way']): Mutation[] {
  const values: readonly Plain[] = [null, 'another text', -1, [{}], { a: 1 }];
  return [
    ...values.map((value) => ({ way, kind: 'set', value }) as const),
    { way, kind: 'remove', value: null },
    { way, kind: 'add', value: 'more' },
  ];
}

test('there is one of each kind for every schema', () => {
  expect(Object.keys(QUICK).sort()).toEqual(Object.keys(THOROUGH).sort());
});

describe.each(Object.keys(THOROUGH))('%s', (name) => {
  const samples = fitting(name);

  test('there are documents of that shape', () => {
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.flatMap((document) => differing(name, document))).toEqual([]);
  });

  test('both say the same of every document with one value of another type, removed or added', () => {
    const most = samples.slice(0, 12);
    let refused = 0;
    const problems = most.flatMap((document) =>
      waysOf(document).flatMap((way) =>
        changesAt(way).flatMap((mutation) => {
          const changed = mutate(document, mutation);
          refused += THOROUGH[name]?.(changed) === true ? 0 : 1;
          return differing(name, changed);
        }),
      ),
    );
    expect(problems.slice(0, 3)).toEqual([]);
    // A validator that refuses nothing would agree with another such.
    expect(refused).toBeGreaterThan(0);
  });

  test('both say the same of any document with a few changes', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...samples)
          .chain((document) =>
            fc.array(mutationOf(document), { minLength: 1, maxLength: 4 }).map((all) => all.reduce(mutateWhereThere, document)),
          ),
        (document) => {
          expect(differing(name, document)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([[null], [[]], ['text'], [1], [{}]])('both say the same of %j', (document) => {
    expect(differing(name, document)).toEqual([]);
  });
});

/** A change of what an earlier change took away is none. */
function mutateWhereThere(document: Plain, mutation: Parameters<typeof mutate>[1]): Plain {
  return valueAt(document, mutation.way) === undefined ? document : mutate(document, mutation);
}

describe('a validator of two', () => {
  test('does not ask the second one where the first finds nothing', () => {
    const validate = validatorOf(
      () => true,
      () => {
        throw new Error('asked');
      },
    );
    expect(validate({})).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test('stays with the refusal of the first where the second finds nothing, and says so', () => {
    const lenient: Validator = Object.assign(() => true, { errors: null });
    const validate = validatorOf(
      () => false,
      () => lenient,
    );
    expect(validate({})).toBe(false);
    expect(validate.errors).toEqual(noted(null, '', 'schema', {}, 'must have the form of its schema'));
  });

  test('lets through what the second one throws: a part of the program that is not there', () => {
    const validate = validatorOf(
      () => false,
      () => {
        throw new Error('no such file');
      },
    );
    expect(() => validate({})).toThrow('no such file');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { ActionRule, Grant, ProductionActionRules } from '../../../src/base/policy.js';
import { guardAction, type GuardVerdict } from '../../../src/check/production-action/guard.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const TARGET = 'web';
const UNKNOWN = 'unknown/missing production action';
const AMBIGUOUS = 'ambiguous/missing production target';
const ROLLBACK = 'production rollback/snapshot-restore NOT proven';
const NO_GATE = 'CI deploy lacks production gate';

function grant(name: string, other: Partial<Grant> = {}): Grant {
  return { name, granted: true, target: TARGET, validFrom: null, validUntil: NOW + 1, ...other };
}

function missing(...names: string[]): string {
  return `missing required grant(s): ${names.join(',')}`;
}

function rules(grants: readonly Grant[], actions: readonly ActionRule[] | null = null): ProductionActionRules {
  return { actions, grants };
}

function sentences({ reasons }: GuardVerdict): readonly string[] {
  return reasons.map(({ sentence }) => sentence);
}

/** The sentences of a verdict that must be a block of the second kind, without a token. */
function forbidden(verdict: GuardVerdict): readonly string[] {
  expect(verdict).toMatchObject({ verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION', allow: false, token: null });
  return sentences(verdict);
}

/** COMPATIBILITY §6: each action with the grants that it needs, and the sentences without any. */
const TABLE = [
  [
    'production_run',
    ['PRODUCTION_EXECUTION_OPT4', 'PROD_ROLLBACK_PROVEN'],
    ['PRODUCTION_EXECUTION_OPT4', 'PROD_ROLLBACK_PROVEN'],
    [ROLLBACK],
  ],
  ['real_run', ['REAL_RUN'], ['REAL_RUN'], []],
  ['qt001_apply', ['QT001_APPLY'], ['QT001_APPLY', 'PROD_ROLLBACK_PROVEN'], [ROLLBACK]],
  ['cutover', ['CUTOVER'], ['CUTOVER', 'PROD_ROLLBACK_PROVEN'], [ROLLBACK]],
  ['ci_deploy_production', ['CI_DEPLOY_PRODUCTION'], ['CI_DEPLOY_PRODUCTION', 'GATE_PRESENT'], [NO_GATE]],
  ['secrets_change', ['SECRETS_CHANGE'], ['SECRETS_CHANGE'], []],
] as const;

describe.each(TABLE)('the built-in action %s', (action, named, needed, proofs) => {
  test('no grant is present by default', () => {
    expect(forbidden(guardAction({ action, target: TARGET }, rules([]), NOW))).toEqual([...proofs, missing(...named)]);
  });

  test('an ambiguous target comes first, and the rest is still said', () => {
    expect(forbidden(guardAction({ action, target: 'UNKNOWN' }, rules([]), NOW))).toEqual([
      AMBIGUOUS,
      ...proofs,
      missing(...named),
    ]);
  });

  test('with all that it needs it is allowed, and only then is there a token', () => {
    const verdict = guardAction({ action, target: TARGET }, rules(needed.map((name) => grant(name))), NOW);
    expect(verdict).toMatchObject({ verdict: 'ALLOW', allow: true, token: 'PRODUCTION_PASS' });
    expect(sentences(verdict)).toEqual(['all gates satisfied']);
  });

  test.each(needed)('without %s it is forbidden', (absent) => {
    const grants = needed.filter((name) => name !== absent).map((name) => grant(name));
    const reasons = forbidden(guardAction({ action, target: TARGET }, rules(grants), NOW));
    expect(reasons.length).toBeGreaterThan(0);
  });

  test('everything but the target there: only the target is said', () => {
    const grants = needed.map((name) => grant(name, { target: '?' }));
    expect(forbidden(guardAction({ action, target: '?' }, rules(grants), NOW))).toEqual([AMBIGUOUS]);
  });
});

describe('actions that are unknown', () => {
  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['not defined', 'deploy_everything'],
    ['of another case', 'Production_Run'],
    ['with a space', 'real_run '],
    ['a name that every object has', 'constructor'],
    ['another one', '__proto__'],
    ['a list', ['real_run']],
    ['an object that says that it is one', { toString: () => 'real_run' }],
    ['a number', 1],
    ['true', true],
    ['a wrapped text', Object('real_run')],
  ])('%s', (_, action) => {
    const verdict = guardAction({ action, target: '?' }, rules([grant('REAL_RUN')]), NOW);
    expect(verdict).toMatchObject({ verdict: 'BLOCK_UNKNOWN_OR_MISSING_ACTION', allow: false, token: null });
    // At once: nothing of the target is said.
    expect(sentences(verdict)).toEqual([UNKNOWN]);
  });
});

describe('targets that are ambiguous', () => {
  const grants = (target: unknown): Grant[] =>
    typeof target === 'string' ? [grant('REAL_RUN', { target })] : [grant('REAL_RUN')];

  test.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', ''],
    ['a space', ' '],
    ['a no-break space', '\u00a0'],
    ['an ideographic space', '\u3000'],
    ['a zero-width space', '\u200b'],
    ['a byte-order mark', '\ufeff'],
    ['a Hangul filler', '\u3164'],
    ['?', '?'],
    ['a wide ?', '\uff1f'],
    [' ? ', '\t? \n'],
    ['ambiguous', 'ambiguous'],
    ['AMBIGUOUS', 'AMBIGUOUS'],
    ['Unknown', 'Unknown'],
    ['unknown', '\u2003unknown\u2003'],
    ['UNKNOWN with something invisible', 'UN\u200bKNOWN'],
    ['UNKNOWN in wide letters', 'ＵＮＫＮＯＷＮ'],
    ['a number', 7],
    ['a list', ['web']],
    ['true', true],
    ['an object', {}],
  ])('%s', (_, target) => {
    expect(forbidden(guardAction({ action: 'real_run', target }, rules(grants(target)), NOW))).toContain(AMBIGUOUS);
  });

  test.each(['web', 'Unknown-2', 'prod?', 'unknown/web', '??', 'ambiguous target'])('%s is a target', (target) => {
    expect(guardAction({ action: 'real_run', target }, rules(grants(target)), NOW).verdict).toBe('ALLOW');
  });
});

describe('a grant counts', () => {
  const decide = (given: Grant, now = NOW, target: unknown = TARGET): GuardVerdict =>
    guardAction({ action: 'real_run', target }, rules([given]), now);

  test.each<[string, unknown]>([
    ['false', false],
    ['the text false', 'false'],
    ['the text true', 'true'],
    ['yes', 'yes'],
    ['1', 1],
    ['null', null],
    ['undefined', undefined],
    ['a wrapped true', Object(true)],
  ])('not when it is %s', (_, granted) => {
    expect(forbidden(decide({ ...grant('REAL_RUN'), granted } as Grant))).toEqual([missing('REAL_RUN')]);
  });

  test.each(['Web', 'web ', ' web', 'we\u200bb', 'web2', '*', ''])('only for exactly its target, not for %j', (target) => {
    expect(forbidden(decide(grant('REAL_RUN', { target })))).toEqual([missing('REAL_RUN')]);
    if (target !== '') expect(forbidden(decide(grant('REAL_RUN'), NOW, target))).toEqual([missing('REAL_RUN')]);
  });

  test('from its first instant to the last one before its end', () => {
    const given = grant('REAL_RUN', { validFrom: NOW - 10, validUntil: NOW });
    const at = (now: number): string => decide(given, now).verdict;
    expect([NOW - 11, NOW - 10, NOW - 1, NOW].map(at)).toEqual([
      'BLOCK_FORBIDDEN_PRODUCTION_ACTION',
      'ALLOW',
      'ALLOW',
      'BLOCK_FORBIDDEN_PRODUCTION_ACTION',
    ]);
  });

  test.each<[string, Partial<Grant>, number]>([
    ['its end', { validUntil: Number.NaN }, NOW],
    ['its end, which is no end', { validUntil: Infinity }, NOW],
    ['its begin', { validFrom: Number.NaN }, NOW],
    ['the time', {}, Number.NaN],
    ['the time, which is infinite', { validFrom: null }, -Infinity],
  ])('never where %s is not known', (_, other, now) => {
    expect(forbidden(decide(grant('REAL_RUN', other), now))).toEqual([missing('REAL_RUN')]);
  });

  test('when one of several of its name does', () => {
    const grants = [grant('REAL_RUN', { granted: false }), grant('REAL_RUN', { target: 'api' }), grant('REAL_RUN')];
    expect(guardAction({ action: 'real_run', target: TARGET }, rules(grants), NOW).allow).toBe(true);
    expect(guardAction({ action: 'real_run', target: TARGET }, rules(grants.slice(0, 2)), NOW).allow).toBe(false);
  });
});

describe('actions of a policy', () => {
  const deploy: ActionRule = { name: 'deploy', requires: ['DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT'] };
  const decide = (actions: readonly ActionRule[], grants: readonly Grant[], action = 'deploy'): GuardVerdict =>
    guardAction({ action, target: TARGET }, rules(grants, actions), NOW);

  test('take the place of the built-in ones', () => {
    expect(decide([deploy], [grant('REAL_RUN')], 'real_run').verdict).toBe('BLOCK_UNKNOWN_OR_MISSING_ACTION');
    expect(decide([], [grant('REAL_RUN')], 'real_run').verdict).toBe('BLOCK_UNKNOWN_OR_MISSING_ACTION');
  });

  test('proofs among what they require have sentences of their own', () => {
    expect(forbidden(decide([deploy], []))).toEqual([ROLLBACK, NO_GATE, missing('DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT')]);
    expect(forbidden(decide([deploy], [grant('DEPLOY'), grant('GATE_PRESENT')]))).toEqual([
      ROLLBACK,
      missing('ROLLBACK_PROVEN'),
    ]);
    expect(forbidden(decide([deploy], [grant('DEPLOY'), grant('ROLLBACK_PROVEN')]))).toEqual([
      NO_GATE,
      missing('GATE_PRESENT'),
    ]);
    const all = ['DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT'].map((name) => grant(name));
    expect(decide([deploy], all).verdict).toBe('ALLOW');
  });

  test('both names of the proved rollback are known, and neither stands for the other', () => {
    const action: ActionRule = { name: 'deploy', requires: ['PROD_ROLLBACK_PROVEN'] };
    expect(forbidden(decide([action], [grant('ROLLBACK_PROVEN')]))).toEqual([ROLLBACK, missing('PROD_ROLLBACK_PROVEN')]);
    expect(decide([action], [grant('PROD_ROLLBACK_PROVEN')]).allow).toBe(true);
  });

  test('an action that needs nothing is not defined at all', () => {
    expect(decide([{ name: 'deploy', requires: [] }], []).verdict).toBe('BLOCK_UNKNOWN_OR_MISSING_ACTION');
  });

  test('a name that is there twice needs what both want', () => {
    const twice = [deploy, { name: 'deploy', requires: ['SECOND', 'DEPLOY'] }];
    const granted = ['DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT'].map((name) => grant(name));
    expect(forbidden(decide(twice, granted))).toEqual([missing('SECOND')]);
    expect(forbidden(decide([...twice].reverse(), granted))).toEqual([missing('SECOND')]);
  });
});

test('whatever is asked for, allowed is only what has every grant it needs', () => {
  const names = ['REAL_RUN', 'CUTOVER', 'PROD_ROLLBACK_PROVEN', 'GATE_PRESENT', 'CI_DEPLOY_PRODUCTION', 'QT001_APPLY'];
  const anyGrant = fc.record({
    name: fc.constantFrom(...names),
    granted: fc.boolean(),
    target: fc.constantFrom('web', 'api', 'UNKNOWN'),
    validFrom: fc.constantFrom(null, NOW - 1, NOW, NOW + 1),
    validUntil: fc.constantFrom(NOW - 1, NOW, NOW + 1),
  });
  const needed = new Map(TABLE.map(([action, , grants]) => [action as string, grants as readonly string[]]));
  let allowed = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...needed.keys(), 'other'),
      fc.constantFrom('web', 'api', 'unknown'),
      fc.array(anyGrant, { maxLength: 12 }),
      (action, target, grants) => {
        const verdict = guardAction({ action, target }, rules(grants), NOW);
        const has = (name: string): boolean =>
          grants.some(
            (one) =>
              one.name === name && one.granted && one.target === target && (one.validFrom ?? 0) <= NOW && NOW < one.validUntil,
          );
        const wanted = target !== 'unknown' && (needed.get(action)?.every(has) ?? false);
        expect(verdict.allow).toBe(wanted);
        expect(verdict.verdict === 'ALLOW').toBe(wanted);
        expect(verdict.token).toBe(wanted ? 'PRODUCTION_PASS' : null);
        allowed += wanted ? 1 : 0;
      },
    ),
    { numRuns: 6000, seed: 7 },
  );
  // The property says nothing where nothing was ever allowed.
  expect(allowed).toBeGreaterThan(10);
});

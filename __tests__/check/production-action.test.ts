import { describe, expect, test } from '@jest/globals';

import { FLOOR, type Grant, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import type { Finding } from '../../src/base/finding.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { checkProductionAction } from '../../src/check/production-action.js';
import type { Guard } from '../../src/check/production-action/guard.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const context = readContext(environmentOf({}), NOW);
const GRANT: Grant = { name: 'DEPLOY', granted: true, target: 'web', validFrom: null, validUntil: NOW + 1000 };

function findings(
  settings: Partial<Settings>,
  productionAction: Policy['productionAction'] = { actions: [{ name: 'deploy', requires: ['DEPLOY'] }], grants: [GRANT] },
  guard?: Guard,
): readonly Finding[] {
  const subject = { context, settings: { ...DEFAULT_SETTINGS, ...settings }, policy: { ...FLOOR, productionAction } };
  return guard === undefined ? checkProductionAction(subject) : checkProductionAction(subject, guard);
}

function codes(found: readonly Finding[]): readonly string[] {
  return found.map(({ code }) => code);
}

describe('the gate production-action', () => {
  test('says nothing where the policy does not turn it on', () => {
    expect(findings({ requestedAction: 'deploy', target: 'web' }, null)).toEqual([]);
  });

  test('passes with everything there, and says so in the words of the compatible systems', () => {
    expect(findings({ requestedAction: 'deploy', target: 'web' })).toEqual([
      { code: 'production_action_allowed', outcome: 'pass', gate: 'production-action', message: 'all gates satisfied' },
    ]);
  });

  test('blocks with nothing asked for: an action must be named', () => {
    expect(findings({})).toMatchObject([
      { code: 'production_action_unknown', outcome: 'block', message: 'unknown/missing production action', found: 'nothing' },
    ]);
  });

  test('has one finding for each thing that stands against the action, in their order', () => {
    const rules = { actions: [{ name: 'deploy', requires: ['DEPLOY', 'ROLLBACK_PROVEN', 'GATE_PRESENT'] }], grants: [] };
    const found = findings({ requestedAction: 'deploy', target: ' Unknown ' }, rules);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['production_target_ambiguous', 'ambiguous/missing production target'],
      ['production_rollback_not_proven', 'production rollback/snapshot-restore NOT proven'],
      ['production_gate_missing', 'CI deploy lacks production gate'],
      ['production_grant_missing', 'missing required grant(s): DEPLOY,ROLLBACK_PROVEN,GATE_PRESENT'],
    ]);
    expect(found.every(({ outcome, gate }) => outcome === 'block' && gate === 'production-action')).toBe(true);
  });

  test.each<[string, Partial<Grant>, string]>([
    ['is not granted', { granted: false }, 'DEPLOY: it is not granted'],
    ['is for another target', { target: 'api' }, 'DEPLOY: it is for another target'],
    ['has ended', { validUntil: NOW }, 'DEPLOY: it ended at 2026-07-01T00:00:00Z'],
    ['is to come', { validFrom: NOW + 1 }, 'DEPLOY: it is valid only from 2026-07-01T00:00:00Z'],
    ['is not there', { name: 'OTHER' }, 'DEPLOY: no such grant'],
    ['has no end', { validUntil: Number.NaN }, 'DEPLOY: it ended at a time that the calendar does not have'],
  ])('says why a grant does not count that %s', (_, other, why) => {
    const rules = { actions: [{ name: 'deploy', requires: ['DEPLOY'] }], grants: [{ ...GRANT, ...other }] };
    const [found, ...further] = findings({ requestedAction: 'deploy', target: 'web' }, rules);
    expect(further).toEqual([]);
    expect(found).toMatchObject({ code: 'production_grant_missing', message: 'missing required grant(s): DEPLOY', found: why });
  });

  test('never holds the token, whoever writes it', () => {
    const rules = { actions: [{ name: 'PRODUCTION_PASS', requires: ['PRODUCTION_PASS'] }], grants: [] };
    const texts = [
      findings({ requestedAction: 'deploy', target: 'web' }),
      findings({ requestedAction: 'PRODUCTION_PASS', target: 'PRODUCTION_PASS' }),
      findings({ requestedAction: 'PRODUCTION_PASS', target: 'PRODUCTION_PASS' }, rules),
    ].map((found) => JSON.stringify(found));
    expect(texts.filter((text) => text.includes('PRODUCTION_PASS'))).toEqual([]);
    expect(texts[2]).toContain('missing required grant(s): (the token)');
  });

  test.each<[string, ReturnType<Guard>]>([
    ['says nothing', { verdict: 'ALLOW', allow: true, token: null, reasons: [] }],
    [
      'allows for a reason against it',
      { verdict: 'ALLOW', allow: true, token: null, reasons: [{ code: 'production_gate_missing', sentence: 'x', absent: [] }] },
    ],
    [
      'forbids for a reason that speaks for it',
      {
        verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION',
        allow: false,
        token: null,
        reasons: [{ code: 'production_action_allowed', sentence: 'x', absent: [] }],
      },
    ],
    [
      'calls it allowed and does not allow it',
      {
        verdict: 'ALLOW',
        allow: false,
        token: null,
        reasons: [{ code: 'production_action_allowed', sentence: 'x', absent: [] }],
      },
    ],
  ])('blocks where the guard %s', (_, verdict) => {
    const found = findings({ requestedAction: 'deploy', target: 'web' }, undefined, () => verdict);
    expect(found.some(({ outcome }) => outcome === 'block')).toBe(true);
    expect(codes(found)).toEqual(['check_did_not_run']);
  });
});

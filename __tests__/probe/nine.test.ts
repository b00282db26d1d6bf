import { describe, expect, test } from '@jest/globals';

import { guardAction, type Guard } from '../../src/check/production-action/guard.js';
import { probeNine } from '../../src/probe/nine.js';
import { reportOf } from '../../src/probe/report.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const ROLLBACK = 'production rollback/snapshot-restore NOT proven';
const RUN = 'missing required grant(s): PRODUCTION_EXECUTION_OPT4,PROD_ROLLBACK_PROVEN';

/** COMPATIBILITY §6, with the reasons that follow from its order. */
const EXPECTED = [
  ['P1_PROD_RUN_NO_AUTH', [ROLLBACK, RUN]],
  ['P2_REAL_RUN_NO_GRANT', ['missing required grant(s): REAL_RUN']],
  ['P3_QT001_APPLY_NO_GRANT', [ROLLBACK, 'missing required grant(s): QT001_APPLY']],
  ['P4_CUTOVER_NO_GRANT', [ROLLBACK, 'missing required grant(s): CUTOVER']],
  ['P5_MISSING_ROLLBACK_PROOF', [ROLLBACK, RUN]],
  ['P6_AMBIGUOUS_TARGET', ['ambiguous/missing production target', ROLLBACK, RUN]],
  ['P7_CI_DEPLOY_NO_GATE', ['CI deploy lacks production gate', 'missing required grant(s): CI_DEPLOY_PRODUCTION']],
  ['P8_SECRETS_CHANGE', ['missing required grant(s): SECRETS_CHANGE']],
  ['P9_PROD_PASS_DESPITE_BLOCK', [ROLLBACK, 'missing required grant(s): QT001_APPLY']],
] as const;

describe('the nine probes', () => {
  test('are all blocked by the released guard, without a token', () => {
    const rows = probeNine(guardAction, NOW);
    expect(rows).toEqual(
      EXPECTED.map(([id, reasons]) => ({
        id,
        verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION',
        allow: false,
        token: null,
        fail_open: false,
        reasons,
      })),
    );
    expect(reportOf('local-0', rows, [], 0)).toEqual({
      schema: 'fail-closed-gate/probe-report/v1',
      request_id: 'local-0',
      probe_count: 9,
      blocked_count: 9,
      any_fail_open: false,
      production_token_leaked: false,
      results: rows,
      not_covered: [],
      left_out: 0,
      verdict: 'ALL_FAIL_CLOSED',
    });
    expect(JSON.stringify(rows)).not.toContain('PRODUCTION_PASS');
  });

  const allowing: Guard = () => ({ verdict: 'ALLOW', allow: true, token: 'PRODUCTION_PASS', reasons: [] });
  const leaking: Guard = (...request) => ({ ...guardAction(...request), token: 'PRODUCTION_PASS' });
  const contradictory: Guard = (...request) => ({ ...guardAction(...request), allow: true });
  const believing: Guard = (request, ...rest) =>
    'claim' in request ? allowing(request, ...rest) : guardAction(request, ...rest);
  const generous: Guard = (request, rules, now) =>
    guardAction(request, { ...rules, grants: [] }, now).reasons.length > 1
      ? guardAction(request, rules, now)
      : allowing(request, rules, now);
  const broken: Guard = () => {
    throw new Error('broken');
  };

  test.each<[string, Guard, number, boolean, boolean]>([
    ['allows everything', allowing, 0, true, true],
    ['leaks the token beside a block', leaking, 9, true, true],
    ['blocks by word and allows by flag', contradictory, 0, true, false],
    ['believes what is claimed', believing, 8, true, true],
    ['forgets the grants', generous, 7, true, true],
    ['throws', broken, 0, true, false],
  ])('see a guard that %s', (_, guard, blocked, failOpen, leaked) => {
    const report = reportOf('local-0', probeNine(guard, NOW), [], 0);
    expect(report).toMatchObject({
      probe_count: 9,
      blocked_count: blocked,
      any_fail_open: failOpen,
      production_token_leaked: leaked,
      verdict: 'FAIL_OPEN_DETECTED',
    });
  });

  test('a guard that answers with an unknown word has blocked nothing', () => {
    const mumbling = ((...request: Parameters<Guard>) => ({
      ...guardAction(...request),
      verdict: 'PERHAPS',
    })) as unknown as Guard;
    expect(reportOf('local-0', probeNine(mumbling, NOW), [], 0)).toMatchObject({ blocked_count: 0, any_fail_open: true });
  });
});

describe('the report', () => {
  const [row] = probeNine(guardAction, NOW);
  if (row === undefined) throw new Error('no row');

  test('of no probe at all proves nothing', () => {
    expect(reportOf('local-0', [], [], 0).verdict).toBe('FAIL_OPEN_DETECTED');
  });

  test.each([
    ['fail_open', { fail_open: true }],
    ['allow', { allow: true }],
    ['token', { token: 'PRODUCTION_PASS' }],
    ['verdict', { verdict: 'allow' }],
    ['verdict', { verdict: 'NOT_PROVED' }],
  ])('does not close where one row differs in %s: %j', (_, changes) => {
    const report = reportOf('local-0', [row, { ...row, ...changes }], [], 0);
    expect(report.verdict).toBe('FAIL_OPEN_DETECTED');
    expect(report.any_fail_open || report.production_token_leaked).toBe(true);
  });
});

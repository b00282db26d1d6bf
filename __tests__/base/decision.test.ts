import { describe, expect, test } from '@jest/globals';

import { compareOutcomes, exitStatus, worst, worstClass } from '../../src/base/decision.js';

describe('the worst finding', () => {
  test('nothing at all is a block', () => {
    expect(worst([])).toBe('block');
  });

  test.each([
    [['pass'], 'allow'],
    [['pass', 'warn', 'pass'], 'warn'],
    [['warn', 'block', 'pass'], 'block'],
  ] as const)('%j is %s', (outcomes, decision) => {
    expect(worst(outcomes)).toBe(decision);
  });

  test('a word that no type knows is a block', () => {
    expect(worst([JSON.parse('"fine"') as 'pass'])).toBe('block');
  });

  test('the worst comes first', () => {
    expect((['pass', 'block', 'warn'] as const).toSorted(compareOutcomes)).toEqual(['block', 'warn', 'pass']);
  });
});

describe('the exit status', () => {
  test.each([
    ['allow', 'none', 'enforce', 0],
    ['warn', 'none', 'enforce', 0],
    ['block', 'policy', 'enforce', 1],
    ['block', 'evidence', 'enforce', 2],
    ['block', 'gate', 'enforce', 3],
    ['block', 'none', 'enforce', 3],
    ['block', 'policy', 'report-only', 0],
    ['block', 'evidence', 'report-only', 0],
    ['block', 'gate', 'report-only', 3],
    ['block', 'none', 'report-only', 3],
  ] as const)('of %s, class %s, %s is %i', (decision, failureClass, enforcement, status) => {
    expect(exitStatus(decision, failureClass, enforcement)).toBe(status);
  });

  test('with several classes the highest counts', () => {
    expect(worstClass([])).toBe('none');
    expect(worstClass(['policy', 'evidence', 'policy'])).toBe('evidence');
    expect(worstClass(['gate', 'evidence'])).toBe('gate');
  });
});

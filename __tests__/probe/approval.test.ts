import { describe, expect, test } from '@jest/globals';

import { codeEntry } from '../../src/base/codes/index.js';
import { CODES } from '../../src/base/codes/list.js';
import { ATTACKS, UNREACHABLE } from '../../src/probe/attacks/index.js';
import { answerTo } from '../../src/probe/gate.js';
import { open, probe, sample } from '../support/own-evidence.js';
import { RELEASED, TOOLS } from '../support/probing.js';

const LEFT_OUT = {
  subject: 'request and approval',
  pointer: '',
  damage: ['any damage'],
  why: 'the policy asks for an approval, and a probe uses none up: probes of your own evidence run without the gate `approval`',
};

describe('a probe about approvals', () => {
  const codes = CODES.filter((code) => {
    const { gate, outcome } = codeEntry(code);
    return gate === 'approval' && outcome === 'block' && !UNREACHABLE.has(code);
  });

  // Each field of the sample is bound to others: where more than one code is told, the probe damaged more than it is about.
  test.each(codes)('%s is stopped for that alone', async (code) => {
    const attempt = await ATTACKS.get(code)?.(TOOLS);
    if (attempt === undefined) throw new Error('there is no probe');
    expect(answerTo(attempt, RELEASED)).toEqual({ decision: 'block', reasons: [code], token: null });
  });
});

describe('probes of the own evidence', () => {
  test('leave an approval that the policy asks for out, and say so first', async () => {
    const attempt = await sample('passing_approval');
    const probes = await probe(attempt);
    expect(probes.notCovered[0]).toEqual(LEFT_OUT);
    expect(open(probes)).toEqual([]);
    expect(probes.rows.filter(({ reasons }) => reasons.some((code) => code.startsWith('approval_')))).toEqual([]);
  });

  test('say nothing of it where the policy asks for none', async () => {
    const { notCovered } = await probe(await sample('passing_signed_sample'));
    expect(notCovered.filter(({ subject }) => subject === LEFT_OUT.subject)).toEqual([]);
  });
});

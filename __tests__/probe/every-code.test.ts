import { describe, expect, test } from '@jest/globals';

import { codeEntry, type Code } from '../../src/base/codes/index.js';
import { CODES } from '../../src/base/codes/list.js';
import { finding } from '../../src/base/finding.js';
import type { ProbeRow } from '../../src/base/probe-report.js';
import { ATTACKS, PASSING, UNREACHABLE } from '../../src/probe/attacks/index.js';
import { probedCodes, probeEveryCode } from '../../src/probe/every-code.js';
import type { ProbedGate } from '../../src/probe/gate.js';
import { reportOf } from '../../src/probe/report.js';
import { codeSpans, readPage, rowsBelow } from '../support/pages.js';
import { pause, RELEASED, TOOLS } from '../support/probing.js';

async function rows(gate: ProbedGate = RELEASED): Promise<readonly ProbeRow[]> {
  return await probeEveryCode(gate, TOOLS, pause);
}

/** The gate without the findings of some codes, as if their checks were not there. */
function deafTo(codes: ReadonlySet<Code>): ProbedGate {
  return {
    ...RELEASED,
    check: (subject, evidence, gates) => {
      const checked = RELEASED.check(subject, evidence, gates);
      return { ...checked, findings: checked.findings.filter(({ code }) => !codes.has(code)) };
    },
  };
}

describe('a probe for every code', () => {
  test('every block of class policy or evidence has one, or a reason why it has none', () => {
    const wanted = CODES.filter((code) => {
      const { outcome, failureClass } = codeEntry(code);
      return outcome === 'block' && failureClass !== 'gate';
    });
    expect(wanted.filter((code) => ATTACKS.has(code) === UNREACHABLE.has(code))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(60);
    expect([...UNREACHABLE.keys()].filter((code) => !wanted.includes(code))).toEqual([]);
    expect(wanted.filter((code) => !probedCodes().includes(code) && !UNREACHABLE.has(code))).toEqual([]);
  });

  test('the document lists the codes without one, each with its reason', () => {
    const rows = rowsBelow(readPage('docs/probes.md'), 'Codes without a probe');
    expect(rows.map(([code = '', why]) => [codeSpans(code)[0], why])).toEqual([...UNREACHABLE]);
  });

  test('the released gate blocks each for its own reason', async () => {
    const all = await rows();
    expect(
      all.filter(({ verdict, allow, token, fail_open }) => verdict !== 'BLOCK' || allow || token !== null || fail_open),
    ).toEqual([]);
    expect(all.map(({ id }) => id)).toEqual(probedCodes().map((code) => `B:${code}`));
    expect(reportOf('local-0', all, [], 0).verdict).toBe('ALL_FAIL_CLOSED');
  });

  test('a gate that blocks whatever it is shown proves nothing', async () => {
    const shut: ProbedGate = {
      ...RELEASED,
      check: (subject, evidence, gates) => {
        const checked = RELEASED.check(subject, evidence, gates);
        return { ...checked, findings: [...checked.findings, finding('internal_error', 'It is shut.')] };
      },
    };
    const all = await rows(shut);
    expect(all.flatMap(({ id, verdict }) => (verdict === 'NOT_PROVED' ? [id] : []))).toEqual(
      [...PASSING.keys()].map((name) => `B:${name}`),
    );
    expect(reportOf('local-0', all, [], 0)).toMatchObject({ any_fail_open: true, verdict: 'FAIL_OPEN_DETECTED' });
  });

  test('a gate that throws is a block, and proves nothing either', async () => {
    const broken: ProbedGate = {
      ...RELEASED,
      check: (subject, evidence, gates) => {
        if (evidence !== null) throw new Error('broken');
        return RELEASED.check(subject, evidence, gates);
      },
    };
    const [, row] = await probeEveryCode(broken, TOOLS, pause, ['stage355_result_missing']).then(
      (all) => [all.length, all.at(-1)] as const,
    );
    expect(row).toEqual({
      id: 'B:stage355_result_missing',
      verdict: 'NOT_PROVED',
      allow: false,
      token: null,
      fail_open: true,
      reasons: ['internal_error'],
    });
  });

  test('a token in a finding or a record is a leak', async () => {
    const leaking: ProbedGate = {
      ...RELEASED,
      conclude: (subject, checked, incidents) => {
        const outcome = RELEASED.conclude(subject, checked, incidents);
        return { ...outcome, files: [...outcome.files, { path: 'x', text: 'say PRODUCTION_PASS' }] };
      },
    };
    const all = await probeEveryCode(leaking, TOOLS, pause, ['stage355_result_missing']);
    expect(all.at(-1)).toMatchObject({ verdict: 'BLOCK', allow: false, token: 'PRODUCTION_PASS', fail_open: true });
    expect(reportOf('local-0', all, [], 0)).toMatchObject({ production_token_leaked: true, verdict: 'FAIL_OPEN_DETECTED' });
  });

  test('each probe fails where the gate does not see what it is about', async () => {
    for (const code of probedCodes()) {
      const all = await probeEveryCode(deafTo(new Set([code])), TOOLS, pause, [code]);
      const [row] = all;
      expect({ code, id: row?.id, verdict: row?.verdict === 'BLOCK', fail_open: row?.fail_open, rows: all.length }).toEqual({
        code,
        id: `B:${code}`,
        verdict: false,
        fail_open: true,
        rows: 1,
      });
      expect(reportOf('local-0', all, [], 0).verdict).toBe('FAIL_OPEN_DETECTED');
    }
  });
});

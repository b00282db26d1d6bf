import { describe, expect, test } from '@jest/globals';

import { finding } from '../../src/base/finding.js';
import type { ProbeAnswer, ProbeRow } from '../../src/base/probe-report.js';
import { renderProbeJson } from '../../src/report/render-probe-json.js';
import { renderProbeSummary } from '../../src/report/render-probe-summary.js';
import { renderProbeTable } from '../../src/report/terminal-probes.js';
import { reportOf } from '../../src/probe/report.js';
import { HOSTILE_TEXTS } from '../support/outcome.js';

const CLOSED: ProbeRow = {
  id: 'B:json_empty',
  verdict: 'BLOCK',
  allow: false,
  token: null,
  fail_open: false,
  reasons: ['json_empty'],
};
const OPEN: ProbeRow = {
  id: 'C:docs/a.json#/checks/x: removed, hashes left',
  verdict: 'allow',
  allow: true,
  token: null,
  fail_open: true,
  reasons: ['runtime_allowed_in_ci_context'],
};
const NINE: ProbeRow = { ...CLOSED, id: 'P1_PROD_RUN_NO_AUTH', verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION' };
const NOTE = { subject: 'docs/a.json', pointer: '/engine', damage: ['removed', 'null'], why: 'nothing judges it' };

function answer(rows: readonly ProbeRow[], leftOut = 0): Extract<ProbeAnswer, { kind: 'report' }> {
  const report = reportOf('local-0123456789abcdef', rows, [NOTE], leftOut);
  return { kind: 'report', report, status: report.verdict === 'ALL_FAIL_CLOSED' ? 0 : 1 };
}

const REFUSED: ProbeAnswer = {
  kind: 'refused',
  requestId: 'local-0123456789abcdef',
  status: 2,
  findings: [finding('stage355_result_missing', 'There is no file docs/a.json.', { path: 'docs/a.json' })],
};

function table(shown: ProbeAnswer): string {
  return renderProbeTable(shown, { colour: false });
}

describe('the table', () => {
  test('says that everything is closed, and what was probed', () => {
    expect(table(answer([NINE, CLOSED]))).toBe(`ALL_FAIL_CLOSED  all 2 probes were blocked.

  probed                   probes  blocked
  production action guard       1        1
  codes of key-status           1        1

Not covered: 2 changes; --json says which, and why.
Request local-0123456789abcdef.
`);
  });

  test('shows every probe that got through, and what was left out', () => {
    const text = table(answer([CLOSED, OPEN], 7));
    expect(text).toContain('FAIL_OPEN_DETECTED  1 of 2 probes got through');
    expect(text).toContain('  allow  C:docs/a.json#/checks/x: removed, hashes left\n      runtime_allowed_in_ci_context');
    expect(text).toContain('  own docs/a.json ');
    expect(text).toContain('Left out: 7 probes');
    expect(text.split('\n')[0]).toMatch(/; 7 more probes left out\.$/);
    expect(table(answer([CLOSED], 7)).split('\n')[0]).toBe(
      'ALL_FAIL_CLOSED  all 1 probe were blocked; 7 more probes left out.',
    );
  });

  test('says how many more there are than it shows', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...OPEN, id: `C:x: ${String(index)}` }));
    const text = table(answer(many));
    expect(text).toContain('and 10 more; --json lists all of them.');
    expect(text).not.toContain('C:x: 50');
  });

  test('gives no verdict where there is none', () => {
    const text = table(REFUSED);
    expect(text).toContain('NO VERDICT');
    expect(text).toContain('There is no file docs/a.json.');
    expect(text).toContain('Exit status 2.');
    expect(text).not.toMatch(/FAIL_/);
  });

  test('says that a token leaked', () => {
    expect(table(answer([{ ...CLOSED, token: 'PRODUCTION_PASS', fail_open: true }]))).toContain('A production token leaked.');
    expect(table(answer([CLOSED]))).not.toContain('token');
  });

  test('has colours only where they are asked for', () => {
    expect(table(answer([CLOSED]))).not.toContain('\u001b');
    expect(renderProbeTable(answer([CLOSED]), { colour: true })).toContain('\u001b[32m');
    expect(renderProbeTable(answer([OPEN]), { colour: true })).toContain('\u001b[31m');
  });
});

describe('the JSON', () => {
  test('is the report on one line', () => {
    const shown = answer([CLOSED, OPEN]);
    const text = renderProbeJson(shown);
    expect(text.split('\n')).toHaveLength(2);
    expect(JSON.parse(text)).toEqual(shown.report);
  });

  test('has no verdict where there is none', () => {
    expect(JSON.parse(renderProbeJson(REFUSED))).toMatchObject({
      verdict: null,
      exit_status: 2,
      findings: [{ code: 'stage355_result_missing' }],
    });
  });
});

describe('the job summary', () => {
  const room = 1024 * 1024;

  test('says the verdict first, and lists what got through', () => {
    const text = renderProbeSummary(answer([CLOSED, OPEN], 3), room);
    expect(text.split('\n')[0]).toContain('🔴 Fail-Closed Gate: `FAIL_OPEN_DETECTED`');
    expect(text).toContain('`C:docs/a.json#/checks/x: removed, hashes left`');
    expect(text).toContain('3 probes');
    expect(renderProbeSummary(answer([CLOSED], 3), room).split('\n')[0]).toBe(
      '## 🟢 Fail-Closed Gate: `ALL_FAIL_CLOSED` — all 1 probe were blocked; 3 more probes left out',
    );
    expect(renderProbeSummary(answer([CLOSED]), room)).toContain(
      '🟢 Fail-Closed Gate: `ALL_FAIL_CLOSED` — all 1 probe were blocked',
    );
  });

  test('gives no verdict where there is none', () => {
    const text = renderProbeSummary(REFUSED, room);
    expect(text).toContain('no verdict');
    expect(text).not.toMatch(/FAIL_/);
  });

  test('keeps to the room that there is', () => {
    const many = answer(Array.from({ length: 500 }, (_, index) => ({ ...OPEN, id: `C:${'x'.repeat(500)}: ${String(index)}` })));
    const whole = renderProbeSummary(many, room);
    expect(whole.length).toBeLessThan(60_000);
    for (const limit of [whole.length - 1, 300, 100, 10, 0]) {
      expect(Buffer.byteLength(renderProbeSummary(many, limit))).toBeLessThanOrEqual(limit);
    }
    expect(renderProbeSummary(many, 300)).toContain('FAIL_OPEN_DETECTED');
  });
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 30)), text]))('foreign text %s stays text', (_, text) => {
  const shown = answer([{ ...OPEN, id: `C:${text}`, verdict: text, reasons: [text] }]);
  const hostile: ProbeAnswer = {
    ...shown,
    report: { ...shown.report, request_id: text, not_covered: [{ ...NOTE, subject: text, pointer: text, damage: [text] }] },
  };
  const terminal = table(hostile);
  expect(terminal).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}/u);
  const summary = renderProbeSummary(hostile, 1024 * 1024);
  // Outside of code spans there is nothing of it.
  const outside = summary.replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
  expect(outside).not.toMatch(/<img|<script|\]\(|!\[|https:\/\/example/);
  expect(() => JSON.parse(renderProbeJson(hostile)) as unknown).not.toThrow();
});

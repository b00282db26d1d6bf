import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { finding, type Finding } from '../src/base/finding.js';
import { FLOOR } from '../src/base/policy.js';
import type { LoadedPolicy } from '../src/base/policy-gates.js';
import type { ProbeAnswer, ProbeReport } from '../src/base/probe-report.js';
import { DEFAULT_SETTINGS, type Settings } from '../src/base/settings.js';
import { TOOL } from '../src/base/tool.js';
import { readContext } from '../src/capture/context.js';
import { environmentOf } from '../src/capture/environment.js';
import { captureEvidence } from '../src/capture/evidence.js';
import { findPlaces } from '../src/capture/places.js';
import { guardAction } from '../src/check/production-action/guard.js';
import { check, conclude } from '../src/gate.js';
import { probeCommand, type ProbePorts } from '../src/probe-suite.js';
import { FakeRunner } from './support/fake-runner.js';
import { POLICY_GATES } from './support/probing.js';
import { copyExample, put, RESULT, STATUS, temporaryFolder } from './support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

let runner: FakeRunner;
let count = 0;
beforeEach(() => {
  count += 1;
  runner = new FakeRunner(join(root, String(count)));
});

interface Parts {
  readonly settings?: Partial<Settings>;
  readonly findings?: readonly Finding[];
  readonly policy?: LoadedPolicy;
  readonly ports?: Partial<ProbePorts>;
}

const NO_POLICY: LoadedPolicy = { ok: true, policy: FLOOR, gates: null };

/** The command in a complete context of CI, on real files. */
async function probe({ settings = {}, findings = [], policy = NO_POLICY, ports = {} }: Parts = {}): Promise<ProbeAnswer> {
  const env = environmentOf(runner.environment);
  const { signal } = new AbortController();
  return await probeCommand({
    capture: {
      request: () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, findings }),
      context: () => readContext(env, Date.parse('2026-02-01T12:00:00Z')),
      identity: () => ({ requestId: 'local-0123456789abcdef', tool: TOOL }),
      places: (asked) => findPlaces(asked, env, runner.workspace),
      policy: async () => await Promise.resolve(policy),
      evidence: async ({ settings: asked, places }) =>
        await captureEvidence(asked, places, runner.temp, null, async () => await Promise.reject(new Error('none')), {
          signal,
        }),
      receipts: async () => await Promise.reject(new Error('none')),
    },
    gate: { check, conclude },
    loadGates: async () => await Promise.resolve({ policyGates: POLICY_GATES, guardAction }),
    temporaryFolder: runner.temp,
    signal,
    settle: async () => {
      await Promise.resolve();
    },
    ...ports,
  });
}

function reportIn(answer: ProbeAnswer): ProbeReport {
  if (answer.kind !== 'report') throw new Error(JSON.stringify(answer));
  return answer.report;
}

describe('the command probe', () => {
  test('finds everything closed, writes nothing and leaves nothing behind', async () => {
    copyExample('allow', runner.workspace);
    const before = treeOf(runner.workspace);
    const answer = await probe();
    const report = reportIn(answer);
    expect({ ...report, results: [], not_covered: [] }).toMatchObject({
      any_fail_open: false,
      verdict: 'ALL_FAIL_CLOSED',
      left_out: 0,
    });
    expect(answer).toMatchObject({ status: 0 });
    expect(report.probe_count).toBe(report.results.length);
    expect(report.results.slice(0, 9).map(({ id }) => id[0])).toEqual('PPPPPPPPP'.split(''));
    expect(JSON.stringify(report)).not.toContain('PRODUCTION_PASS');
    expect(treeOf(runner.workspace)).toEqual(before);
    expect(readdirSync(runner.temp)).toEqual([]);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema());
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  test('probes evidence in a folder below the workspace, and by other names', async () => {
    copyExample('allow', join(runner.workspace, 'deep/below'));
    const report = reportIn(await probe({ settings: { workingDirectory: 'deep/below' } }));
    expect(report.verdict).toBe('ALL_FAIL_CLOSED');
    put(runner.workspace, 'r.json', readFileSync(join(runner.workspace, 'deep/below', RESULT)));
    put(runner.workspace, 's.json', readFileSync(join(runner.workspace, 'deep/below', STATUS)));
    const named = { keyStatusResult: '../../r.json', keyStatusVerification: '../../s.json', workingDirectory: 'deep/below' };
    const other = reportIn(await probe({ settings: named }));
    expect(other.verdict).toBe('ALL_FAIL_CLOSED');
    expect(other.results.map(({ id }) => id)).toContain('C:../../r.json: replaced by a link out of the workspace');
  });

  test('probes evidence that is a link inside of the workspace', async () => {
    copyExample('allow', runner.workspace);
    put(runner.workspace, 'elsewhere.json', readFileSync(join(runner.workspace, STATUS)));
    mkdirSync(join(runner.workspace, 'links'));
    symlinkSync('../elsewhere.json', join(runner.workspace, 'links/status.json'));
    const report = reportIn(await probe({ settings: { keyStatusVerification: 'links/status.json' } }));
    expect(report.verdict).toBe('ALL_FAIL_CLOSED');
  });

  test('says that an approval is left out, and probes what is left', async () => {
    copyExample('allow', runner.workspace);
    const approval = {
      threshold: 1,
      twoPerson: false,
      signedRequest: false,
      clockSkewSeconds: 300,
      maxValidity: null,
    } as const;
    const policy = { ...FLOOR, approval: { ...approval, replay: 'required' as const } };
    const report = reportIn(await probe({ policy: { ok: true, policy, gates: POLICY_GATES } }));
    expect(report.verdict).toBe('ALL_FAIL_CLOSED');
    expect(report.not_covered.filter(({ subject }) => subject === 'request and approval')).toHaveLength(1);
    expect(report.results.filter(({ id }) => id.startsWith('C:')).length).toBeGreaterThan(100);
  });

  test('gives no verdict where the evidence does not pass by itself', async () => {
    copyExample('block-policy', runner.workspace);
    const answer = await probe();
    expect(answer).toMatchObject({ kind: 'refused', status: 2 });
    expect('report' in answer).toBe(false);
    if (answer.kind === 'refused') expect(answer.findings.length).toBeGreaterThan(0);
  });

  test('gives no verdict where there is no evidence', async () => {
    expect(await probe()).toMatchObject({ kind: 'refused', status: 2 });
  });

  test('gives no verdict where the policy is refused', async () => {
    copyExample('allow', runner.workspace);
    const answer = await probe({ policy: { ok: false, findings: [finding('check_did_not_run', 'It was not read.')] } });
    expect(answer).toMatchObject({ kind: 'refused', status: 2, findings: [{ code: 'check_did_not_run' }] });
  });

  test('says that it was called wrongly', async () => {
    copyExample('allow', runner.workspace);
    const wrong = finding('input_unknown', 'There is no option --polciy.');
    expect(await probe({ findings: [wrong] })).toMatchObject({
      kind: 'refused',
      status: 3,
      findings: [{ code: 'input_unknown' }],
    });
    expect(await probe({ settings: { workingDirectory: 'nowhere' } })).toMatchObject({ kind: 'refused', status: 3 });
  });

  test('reports a gate that lets something through with status 1', async () => {
    copyExample('allow', runner.workspace);
    const deaf: typeof check = (subject, evidence, gates) => {
      const checked = check(subject, evidence, gates);
      return { ...checked, findings: checked.findings.filter(({ code }) => code !== 'stage355_decision_not_accept') };
    };
    const answer = await probe({ ports: { gate: { check: deaf, conclude } } });
    expect(answer).toMatchObject({ kind: 'report', status: 1, report: { verdict: 'FAIL_OPEN_DETECTED', any_fail_open: true } });
  });

  test('throws where it is interrupted, and leaves nothing behind', async () => {
    copyExample('allow', runner.workspace);
    const controller = new AbortController();
    let turns = 0;
    const settle = async (): Promise<void> => {
      turns += 1;
      if (turns === 20) controller.abort(new Error('cancelled'));
      await Promise.resolve();
    };
    await expect(probe({ ports: { signal: controller.signal, settle } })).rejects.toThrow('cancelled');
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

function schema(): object {
  return JSON.parse(readFileSync('schemas/probe-report.schema.json', 'utf8')) as object;
}

/** Every path below a folder with its content. */
function treeOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => (lstatSync(join(folder, path)).isFile() ? `${path}\n${readFileSync(join(folder, path), 'utf8')}` : path));
}

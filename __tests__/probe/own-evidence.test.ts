import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import type { Code } from '../../src/base/codes/index.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { asDigest, sha256 } from '../../src/base/digest.js';
import type { EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import type { Finding } from '../../src/base/finding.js';
import { MAX_OWN_PROBES, MAX_PROBED_BYTES } from '../../src/base/limits.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import type { ProbeRow } from '../../src/base/probe-report.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { PASSING } from '../../src/probe/attacks/index.js';
import { answerTo, type Attempt, type ProbedGate } from '../../src/probe/gate.js';
import { damagesOf, probeOwnEvidence, roomFor, tryDamage, type OwnProbes } from '../../src/probe/own-evidence.js';
import { reportOf } from '../../src/probe/report.js';
import { passingSample } from '../../src/probe/sample.js';
import { pause, RELEASED, TOOLS } from '../support/probing.js';
import { LEDGER, RESULT, STATUS } from '../support/workspace.js';

const CI: RuntimeContext = { ...passingSample().context, now: Date.parse('2026-02-01T12:00:00Z') };
const LOCAL: RuntimeContext = { ...CI, githubActions: null, runId: null };

function file(role: EvidenceRole, path: string): EvidenceFile {
  const bytes = readFileSync(join('examples/allow', path));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

interface Parts {
  readonly context?: RuntimeContext;
  readonly policy?: Partial<Policy>;
  readonly ledger?: boolean;
}

/** The example that passes, as a run captures it. */
function example({ context = CI, policy = {}, ledger = true }: Parts = {}): Attempt {
  return {
    context,
    settings: DEFAULT_SETTINGS,
    policy: { ...FLOOR, ...policy },
    evidence: {
      result: file('result', RESULT),
      status: file('status', STATUS),
      ledger: ledger ? file('ledger', LEDGER) : { role: 'ledger', path: LEDGER, state: 'absent' },
      artifact: null,
      signed: null,
    },
  };
}

async function sample(name: string): Promise<Attempt> {
  const made = await PASSING.get(name)?.(TOOLS);
  if (made === undefined) throw new Error(`no sample ${name}`);
  return made;
}

async function probe(attempt: Attempt, gate = RELEASED): Promise<OwnProbes> {
  return await probeOwnEvidence(attempt, '', gate, TOOLS, pause);
}

/** Ids of the rows that are not closed. */
function open({ rows }: OwnProbes): readonly string[] {
  return rows.flatMap(({ id, verdict, fail_open }) => (verdict !== 'BLOCK' || fail_open ? [`${id} ${verdict}`] : []));
}

/** What is not covered, one line for each kind of damage. */
function tolerated({ notCovered }: OwnProbes): readonly string[] {
  return notCovered.flatMap(({ subject, pointer, damage }) => damage.map((one) => `${subject}${pointer}: ${one}`));
}

/** The gate without some of its findings. */
function without(drop: (one: Finding) => boolean): ProbedGate {
  return {
    ...RELEASED,
    check: (subject, evidence, gates) => {
      const checked = RELEASED.check(subject, evidence, gates);
      return { ...checked, findings: checked.findings.filter((one) => one.outcome === 'pass' || !drop(one)) };
    },
  };
}

const ANCHOR = {
  ...FLOOR.keyStatus,
  expectedEntryHash: asDigest('123a4147a689408253251fc0e432434c2e2d790a08d52de2b2bd0efc71891069'),
};

describe('damage to what passes is a block where it is judged', () => {
  test.each<[string, Parts, string]>([
    ['in CI', {}, 'allow'],
    ['on a laptop', { context: LOCAL }, 'warn'],
    ['without a ledger', { ledger: false }, 'allow'],
    ['where a local run is a block', { policy: { local: 'block' } }, 'allow'],
    ['with a limit of age', { policy: { keyStatus: { ...FLOOR.keyStatus, maxAge: 60 * 86_400 } } }, 'allow'],
    ['with an expected hash', { policy: { keyStatus: ANCHOR } }, 'allow'],
  ])('the example %s', async (_, parts, decision) => {
    const attempt = example(parts);
    expect(answerTo(attempt, RELEASED).decision).toBe(decision);
    const probes = await probe(attempt);
    expect(open(probes)).toEqual([]);
    expect(probes.rows.length).toBeGreaterThan(300);
    expect(new Set(probes.rows.map(({ id }) => id)).size).toBe(probes.rows.length);
    expect(probes.leftOut).toBe(0);
    expect(reportOf('local-0', probes.rows, probes.notCovered, 0).verdict).toBe('ALL_FAIL_CLOSED');
  });

  test.each([...PASSING.keys()])('the sample %s', async (name) => {
    const attempt = await sample(name);
    const probes = await probe(attempt);
    expect(open(probes)).toEqual([]);
    expect(new Set(probes.rows.map(({ id }) => id)).size).toBe(probes.rows.length);
  });
});

test.each([
  ['says that there is none', '{"has_execution_evidence":"false","execution_evidence_hot_symbol_count":"x"}', 'warn'],
  ['says nothing', 'other=1', 'warn'],
  [
    'has Windows line ends',
    'has_execution_evidence=true\r\nexecution_evidence_hot_symbol_count=42\r\nexecution_evidence_unique_call_paths=17\r\n',
    'allow',
  ],
])('metadata that %s is damaged only where it is read', async (_, metadata, decision) => {
  const made = await sample('passing_metadata');
  const { executionEvidence } = made.policy;
  if (executionEvidence === null) throw new Error('the gate is off');
  const policy: Policy = {
    ...made.policy,
    beaconRate: null,
    executionEvidence: { ...executionEvidence, missingEvidenceAction: 'warn' },
  };
  const attempt = { ...made, policy, settings: { ...made.settings, metadata } };
  expect(answerTo(attempt, RELEASED).decision).toBe(decision);
  const probes = await probe(attempt);
  expect(open(probes)).toEqual([]);
  const counts = probes.rows.filter(({ id }) => id.includes('hot_symbol_count')).length;
  expect(counts > 0).toBe(decision === 'allow');
});

describe('what is not covered', () => {
  test('is what nothing judges once the hashes are made anew, and the reason', async () => {
    const probes = await probe(example());
    expect(probes.notCovered).toContainEqual({
      subject: RESULT,
      pointer: '/engine',
      damage: ['removed, hashes made anew', 'null, hashes made anew', 'wrong type, hashes made anew'],
      why: 'the hashes cover it, and nothing judges it',
    });
    expect(tolerated(probes)).toContain('clock: moved to the end of time');
    expect(tolerated(probes).filter((line) => line.startsWith(STATUS) && line.endsWith('hashes left'))).toEqual([]);
    expect(
      tolerated(probes).filter(
        (line) => /safety_boundary|violations|previous_hash:|created_at/.test(line) && !line.startsWith(LEDGER),
      ),
    ).toEqual([]);
  });

  test('is what no hash of the ledger covers', async () => {
    const probes = await probe(example());
    const ledger = probes.notCovered.filter(({ subject }) => subject === LEDGER);
    expect(ledger).toContainEqual({
      subject: LEDGER,
      pointer: '/engine',
      damage: ['removed', 'null', 'wrong type'].flatMap((damage) => [`${damage}, hashes left`, `${damage}, hashes made anew`]),
      why: 'no hash covers it, and nothing judges it',
    });
    const open = ledger.filter(({ damage }) => damage.some((one) => one.endsWith('hashes left')));
    expect(open.filter(({ pointer }) => pointer.startsWith('/latest_key_event'))).toEqual([]);
  });

  test('is nothing of the status document where its hash is expected', async () => {
    const probes = await probe(example({ policy: { keyStatus: ANCHOR } }));
    expect(tolerated(probes).filter((line) => line.startsWith(STATUS))).toEqual([]);
    expect(tolerated(probes).filter((line) => line.startsWith(`${LEDGER}/latest_key_event`))).toEqual([]);
    expect(tolerated(probes).filter((line) => line.startsWith(RESULT)).length).toBeGreaterThan(0);
  });

  test('is nothing of either document where the result is signed', async () => {
    const probes = await probe(await sample('passing_signed_sample'));
    expect(tolerated(probes).filter((line) => line.startsWith(STATUS) || line.startsWith(RESULT))).toEqual([]);
  });

  test('is a forged link where no ledger lies beside the documents', async () => {
    const damage = 'forged in both, hashes made anew';
    const subject = `${RESULT} and ${STATUS}`;
    expect(tolerated(await probe(example({ ledger: false })))).toContain(`${subject}/previous_hash: ${damage}`);
    const { rows } = await probe(example());
    expect(rows.find(({ id }) => id === `C:${subject}#/previous_hash: ${damage}`)?.verdict).toBe('BLOCK');
  });
});

describe('a weakened gate is seen', () => {
  const codes =
    (...list: readonly Code[]) =>
    (one: Finding): boolean =>
      list.includes(one.code);

  test.each<[string, (one: Finding) => boolean, string, RegExp]>([
    ['hashes are not compared', codes('stage355_status_hash_mismatch'), 'passing_sample', /engine: removed, hashes left/],
    ['safety flags are not read', codes('raw_secret_boundary_failed'), 'passing_sample', /no_raw_secrets: .*made anew/],
    [
      'the clock is not read',
      codes('stage355_created_at_in_future', 'key_active_before_validity'),
      'passing_sample',
      /clock: moved back/,
    ],
    ['links are followed', codes('file_outside_workspace'), 'passing_sample', /link out of the workspace/],
    [
      'the context is believed',
      (one) => one.gate === 'runtime-context',
      'passing_sample',
      /context: claims to be CI, runId not set/,
    ],
    ['truncated files are taken', codes('json_syntax', 'json_empty'), 'passing_sample', /truncated/],
    [
      'signatures are not verified',
      (one) => one.code.startsWith('signature_'),
      'passing_signed_sample',
      /signatures swapped|signed anew/,
    ],
    [
      'revoked keys count',
      codes('signature_key_revoked'),
      'passing_signed_sample',
      /trusted keys for execution-evidence: revoked now/,
    ],
    [
      'the subject is not compared',
      codes('execution_evidence_subject_mismatch', 'beacon_subject_mismatch'),
      'passing_signed_sample',
      /subject-digest: another one, beacon-rate/,
    ],
    [
      'execution evidence may be missing',
      codes('execution_evidence_missing'),
      'passing_signed_sample',
      /execution.dsse.json: file removed/,
    ],
    ['beacons may be missing', codes('beacon_evidence_missing'), 'passing_signed_sample', /beacons.dsse.json: file removed/],
    [
      'counts are read generously',
      codes('execution_evidence_count_malformed'),
      'passing_metadata',
      /execution_evidence_hot_symbol_count "1e3"/,
    ],
    ['rates are read generously', codes('beacon_rate_malformed'), 'passing_metadata', /beacon_verification_rate "1.2"/],
    [
      'grants are not needed',
      codes('production_grant_missing', 'production_rollback_not_proven'),
      'passing_action',
      /grant ROLLBACK_PROVEN: ended/,
    ],
    [
      'targets may be unclear',
      (one) => one.gate === 'production-action',
      'passing_action',
      /requested action: target "UNKNOWN"/,
    ],
  ])('where %s', async (_, drop, name, wanted) => {
    const attempt = await sample(name);
    // A gate that lets things through still has to say something of its own.
    const gate = without(drop);
    const pass = answerTo(attempt, gate);
    expect(pass.decision).toBe('allow');
    const forgetful = saying(gate, attempt);
    const rows: ProbeRow[] = [];
    for (const damage of damagesOf(attempt, '', TOOLS)) {
      if (!wanted.test(`${damage.subject}${damage.pointer}: ${damage.damage}`)) continue;
      const tried = await tryDamage(damage, forgetful);
      if (tried !== null && 'id' in tried) rows.push(tried);
    }
    expect(rows.filter(({ verdict }) => verdict === 'allow')).not.toEqual([]);
    expect(reportOf('local-0', rows, [], 0)).toMatchObject({ any_fail_open: true, verdict: 'FAIL_OPEN_DETECTED' });
  });

  /** The gate with the findings by which it passes the attempt, whatever it is shown: as a gate that forgot to look would do. */
  function saying(gate: ProbedGate, attempt: Attempt): ProbedGate {
    const subject = { identity: { requestId: 'local-0', tool: { name: 'test', version: '0' } }, ...attempt };
    const good = RELEASED.check(subject, attempt.evidence, RELEASED.policyGates).findings;
    return {
      ...gate,
      check: (about, evidence, gates) => {
        const checked = gate.check(about, evidence, gates);
        return evidence === null ? checked : { ...checked, findings: [...checked.findings, ...good] };
      },
    };
  }
});

test('large evidence has fewer probes, and says how many were left out', async () => {
  const attempt = example();
  const { result } = attempt.evidence;
  if (result.state !== 'read') throw new Error('no result');
  // White space behind the document is no part of it.
  const bytes = new Uint8Array(Math.ceil(MAX_PROBED_BYTES / 100)).fill(0x20);
  bytes.set(result.bytes);
  const large = { ...attempt, evidence: { ...attempt.evidence, result: { ...result, bytes, sha256: sha256(bytes) } } };
  const probes = await probe(large);
  expect(open(probes)).toEqual([]);
  expect(probes.rows.length).toBeGreaterThan(20);
  expect(probes.rows.length).toBeLessThan(100);
  expect(probes.leftOut).toBeGreaterThan(500);
});

test('there is room for so many probes, and for so many bytes', () => {
  const size = MAX_PROBED_BYTES / MAX_OWN_PROBES;
  expect([0, 1, Math.floor(size)].map(roomFor)).toEqual([MAX_OWN_PROBES, MAX_OWN_PROBES, MAX_OWN_PROBES]);
  expect(roomFor(Math.floor(size) + 1)).toBe(MAX_OWN_PROBES - 1);
  expect([MAX_PROBED_BYTES, MAX_PROBED_BYTES + 1].map(roomFor)).toEqual([1, 0]);
});

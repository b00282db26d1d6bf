import { describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import { MAX_OWN_PROBES, MAX_PROBED_BYTES } from '../../src/base/limits.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { PASSING } from '../../src/probe/attacks/index.js';
import { answerTo } from '../../src/probe/gate.js';
import { roomFor } from '../../src/probe/own-evidence.js';
import { reportOf } from '../../src/probe/report.js';
import { ANCHOR, example, LOCAL, open, probe, sample, tolerated, type Parts } from '../support/own-evidence.js';
import { RELEASED } from '../support/probing.js';
import { LEDGER, RESULT, STATUS } from '../support/workspace.js';

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

import { describe, expect, test } from '@jest/globals';

import { canonicalBytes } from '../../src/base/canonical.js';
import { sha256 } from '../../src/base/digest.js';
import { isJsonArray, isJsonObject, parseJson, type JsonValue } from '../../src/base/json.js';
import { pointer } from '../../src/base/json-place.js';
import { MAX_JSON_BYTES, MAX_OWN_PROBES, MAX_PROBED_BYTES, MAX_PROBED_SHAPES, MAX_SHAPE_BYTES } from '../../src/base/limits.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { PASSING } from '../../src/probe/attacks/index.js';
import { fileOf, fileOfBytes, rehashed } from '../../src/probe/documents.js';
import { answerTo, type Attempt } from '../../src/probe/gate.js';
import { waysOf } from '../../src/probe/json-edit.js';
import { damagesOf, roomFor, shapesFor } from '../../src/probe/own-evidence.js';
import { reportOf } from '../../src/probe/report.js';
import { ANCHOR, example, LOCAL, open, probe, sample, tolerated, type Parts } from '../support/own-evidence.js';
import { RELEASED, TOOLS } from '../support/probing.js';
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
  expect(probes.rows.length).toBeLessThan(200);
  expect(probes.leftOut).toBeGreaterThan(500);
});

describe('where there are too many probes', () => {
  /** The example with its key records again and again, and white space that leaves room for `probes`. */
  function withRecords(count: number, probes: number): Attempt {
    const attempt = example();
    const documents = [attempt.evidence.result, attempt.evidence.status].map((file) => {
      const parsed = file.state === 'read' ? parseJson(file.bytes) : null;
      if (parsed?.ok !== true || !isJsonObject(parsed.value)) throw new Error(file.path);
      return parsed.value;
    });
    const [result = new Map<string, JsonValue>(), status = new Map<string, JsonValue>()] = documents;
    const records = status.get('key_records_evaluated');
    if (!isJsonArray(records)) throw new Error('no records');
    const many = Array.from({ length: count }, (_, index) => records[index % records.length] ?? null);
    const longer = new Map(status).set('key_records_evaluated', many);
    const made = rehashed({ result, status: longer, ledger: null }, 'all');
    const bytes = Buffer.alloc(Math.floor(MAX_PROBED_BYTES / probes), ' ');
    Buffer.from(canonicalBytes(made.result)).copy(bytes);
    const evidence = {
      ...attempt.evidence,
      result: fileOfBytes('result', RESULT, bytes),
      status: fileOf('status', STATUS, made.status),
    };
    return { ...attempt, evidence };
  }

  const shapeOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');

  test('every shape of field is still probed, and repeats of it are what is left out', async () => {
    const attempt = withRecords(60, 120);
    expect(answerTo(attempt, RELEASED).decision).toBe('allow');
    const probes = await probe(attempt);
    expect(open(probes)).toEqual([]);
    expect(probes.leftOut).toBeGreaterThan(3_000);
    for (const path of [RESULT, STATUS]) {
      const file = [attempt.evidence.result, attempt.evidence.status].find((one) => one.path === path);
      const parsed = file?.state === 'read' ? parseJson(file.bytes) : null;
      if (parsed?.ok !== true) throw new Error(path);
      const shapes = new Set([...waysOf(parsed.value)].map(([way]) => shapeOf(pointer(...way))));
      const probed = new Set(
        probes.rows.flatMap(({ id }) =>
          id.startsWith(`C:${path}#`) ? [shapeOf(id.slice(path.length + 3).replace(/: .*$/, ''))] : [],
        ),
      );
      expect([...shapes].filter((shape) => !probed.has(shape))).toEqual([]);
      expect(shapes.size).toBeGreaterThan(15);
    }
    // What is judged for itself is changed with the hashes made anew: a probe that only breaks a hash would say nothing about it.
    const ids = probes.rows.map(({ id }) => id);
    expect(ids).toContain(`C:${STATUS}#/key_records_evaluated/0/status: removed, hashes made anew`);
    expect(ids).toContain(`C:${STATUS}#/safety_boundary/no_private_keys: removed, hashes made anew`);
    expect(ids.filter((id) => id.includes('/key_records_evaluated/59/'))).toEqual([]);
  });

  test('no damage is lost between the rounds, and none is there twice', () => {
    const attempt = withRecords(6, 10_000);
    const all = [...damagesOf(attempt, '', TOOLS)].map(
      ({ subject, pointer: place, damage }) => `${subject}#${place}: ${damage}`,
    );
    expect(new Set(all).size).toBe(all.length);
    for (const index of [0, 5]) {
      for (const damage of ['removed', 'wrong type']) {
        for (const hashes of ['left', 'made anew']) {
          expect(all).toContain(`${STATUS}#/key_records_evaluated/${String(index)}/status: ${damage}, hashes ${hashes}`);
        }
      }
    }
  });

  test('shapes are bounded too, by their number and by bytes', () => {
    const size = MAX_SHAPE_BYTES / 64;
    expect([0, 1].map(shapesFor)).toEqual([MAX_PROBED_SHAPES, MAX_PROBED_SHAPES]);
    expect([size, size + 1].map(shapesFor)).toEqual([64, 63]);
    // Two documents of the largest size that is read.
    expect(shapesFor(2 * MAX_JSON_BYTES)).toBeGreaterThan(100);
  });
});

test('there is room for so many probes, and for so many bytes', () => {
  const size = MAX_PROBED_BYTES / MAX_OWN_PROBES;
  expect([0, 1, Math.floor(size)].map(roomFor)).toEqual([MAX_OWN_PROBES, MAX_OWN_PROBES, MAX_OWN_PROBES]);
  expect(roomFor(Math.floor(size) + 1)).toBe(MAX_OWN_PROBES - 1);
  expect([MAX_PROBED_BYTES, MAX_PROBED_BYTES + 1].map(roomFor)).toEqual([1, 0]);
});

/** Signed evidence of other shapes than the sample: what passes must not be called open. */

import { describe, expect, test } from '@jest/globals';

import { fileOf } from '../../src/probe/documents.js';
import { readEnvelope, signedEnvelope } from '../../src/probe/envelope.js';
import { answerTo, type Attempt } from '../../src/probe/gate.js';
import { probeOwnEvidence } from '../../src/probe/own-evidence.js';
import {
  signedSample,
  trustedKey,
  withBeacons,
  withExecution,
  withSigned,
  type SignedSample,
} from '../../src/probe/signed-sample.js';
import { pause, RELEASED, TOOLS } from '../support/probing.js';

type Shape = (sample: SignedSample) => Attempt;

/** Two keys must sign the execution evidence; a third signature is by nobody who is known. */
const TWO_OF_THREE: Shape = ({ attempt, execution, key }) => {
  const second = TOOLS.keys.newKey();
  const { policy } = attempt;
  const executionEvidence = policy.executionEvidence === null ? null : { ...policy.executionEvidence, threshold: 2 };
  const trustedKeys = [...policy.trustedKeys, trustedKey('second', second, ['execution-evidence'])];
  const changed = { ...attempt, policy: { ...policy, executionEvidence, trustedKeys } };
  return withExecution(changed, signedEnvelope(execution, [TOOLS.keys.newKey(), key, second]));
};

/** One folder for all envelopes: each gate sees those of the other one, and one of them twice. */
const ONE_FOLDER: Shape = ({ attempt, execution, beacons, key }) => {
  const files = [
    fileOf('execution-evidence', 'evidence/a.dsse.json', signedEnvelope(execution, [key])),
    fileOf('execution-evidence', 'evidence/b.dsse.json', signedEnvelope(execution, [key])),
    fileOf('execution-evidence', 'evidence/c.dsse.json', signedEnvelope(beacons, [key])),
  ];
  const beaconFiles = files.map((file) => ({ ...file, role: 'beacon-attestation' as const }));
  return withSigned(attempt, { executionEvidence: files, beaconAttestations: beaconFiles });
};

/** Evidence that nobody requires is verified all the same. */
const NOT_REQUIRED: Shape = ({ attempt }) => ({ ...attempt, policy: { ...attempt.policy, environment: 'staging' } });

/** Nothing is required, and nothing is there. */
const NOTHING_THERE: Shape = ({ attempt }) => {
  return withSigned(NOT_REQUIRED({ ...signedSample(TOOLS.keys), attempt }), { executionEvidence: [], beaconAttestations: [] });
};

/** The URL-safe alphabet, and key ids that are no help. */
const URL_SAFE: Shape = ({ attempt, beacons, key }) => {
  const text = JSON.stringify(
    Object.fromEntries([...signedEnvelope(beacons, [key], 'unknown')]),
    (_, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value),
  );
  const envelope = readEnvelope(
    Buffer.from(text.replaceAll(/"(?:payload|sig)":"[^"]*"/g, (one) => one.replaceAll('+', '-').replaceAll('/', '_'))),
  );
  if (envelope === null) throw new Error('no envelope');
  return withBeacons(attempt, envelope.value);
};

/** Missing evidence is a warning only. */
const WARNING: Shape = ({ attempt }) => {
  const { executionEvidence, beaconRate } = attempt.policy;
  if (executionEvidence === null || beaconRate === null) throw new Error('a gate is off');
  const rules = {
    executionEvidence: { ...executionEvidence, missingEvidenceAction: 'warn' as const },
    beaconRate: { ...beaconRate, missingBeaconAction: 'warn' as const, insufficientAction: 'warn' as const },
  };
  return { ...attempt, policy: { ...attempt.policy, ...rules } };
};

describe('signed evidence that passes is closed', () => {
  test.each<[string, Shape, number]>([
    ['two keys of three signatures', TWO_OF_THREE, 0],
    ['one folder for all', ONE_FOLDER, 0],
    ['an environment that does not require it', NOT_REQUIRED, 2],
    ['nothing where nothing is required', NOTHING_THERE, 0],
    ['the URL-safe alphabet', URL_SAFE, 0],
    ['warnings where it is missing', WARNING, 2],
  ])('%s', async (_, shape, tolerated) => {
    const attempt = shape(signedSample(TOOLS.keys));
    expect(answerTo(attempt, RELEASED).decision).toBe('allow');
    const { rows, notCovered } = await probeOwnEvidence(attempt, '', RELEASED, TOOLS, pause);
    expect(
      rows.flatMap(({ id, verdict, fail_open }) => (verdict !== 'BLOCK' || fail_open ? [`${id} ${verdict}`] : [])),
    ).toEqual([]);
    // What the policy forgives is told, and is no row.
    const removed = notCovered.filter(({ damage }) => damage.includes('file removed'));
    expect(removed).toHaveLength(tolerated);
  });
});

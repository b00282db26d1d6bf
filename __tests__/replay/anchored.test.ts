import { describe, expect, test } from '@jest/globals';

import { FLOOR, type Policy } from '../../src/base/policy.js';
import { makeBundle } from '../../src/record/bundle/index.js';
import { policyGates } from '../../src/policy-engine.js';
import { replay, type AnchoringKey } from '../../src/replay.js';
import { filesOf, inputsOf } from '../support/bundles.js';
import {
  readFile,
  RELEASE,
  SECOND,
  SIGNED_EVIDENCE,
  signedRun,
  STRICT_POLICY,
  type SignedParts,
} from '../support/signed-run.js';

/** What a verifier may call anchored, from the bytes of the bundle alone. */
function anchoredBy(parts: SignedParts): readonly AnchoringKey[] {
  const bundle = makeBundle({ ...signedRun(parts), auditLines: null });
  const again = replay(inputsOf(bundle), filesOf(bundle), policyGates);
  if (!again.ok) throw new Error(again.reason);
  return again.anchoredBy;
}

const keyOf = ({ trusted: { id, sha256 } }: typeof RELEASE): AnchoringKey => ({ id, sha256 });

function withRules(keyStatus: Partial<Policy['keyStatus']>): Policy {
  return { ...STRICT_POLICY, keyStatus: { ...STRICT_POLICY.keyStatus, ...keyStatus } };
}

describe('the evidence is anchored', () => {
  test('by the keys that the policy asked for, and whose signatures counted', () => {
    expect(anchoredBy({})).toEqual([keyOf(RELEASE), keyOf(SECOND)]);
    expect(anchoredBy({ policy: withRules({ signedBy: ['second'], threshold: 1 }) })).toContainEqual(keyOf(SECOND));
  });

  test('by the keys over every other evidence too, or one of them could vouch for what it never signed', () => {
    const policy = withRules({ signedBy: ['second'], threshold: 1 });
    expect(anchoredBy({ policy })).toEqual([keyOf(SECOND), keyOf(RELEASE)]);
    const keyStatusOnly = { ...policy, executionEvidence: null, beaconRate: null };
    const signed = SIGNED_EVIDENCE.signed && { ...SIGNED_EVIDENCE.signed, executionEvidence: [], beaconAttestations: [] };
    expect(anchoredBy({ policy: keyStatusOnly, evidence: { ...SIGNED_EVIDENCE, signed } })).toEqual([keyOf(SECOND)]);
  });

  test('also where the decision is a block for another reason', () => {
    expect(anchoredBy({ settings: { target: 'elsewhere' } })).toHaveLength(2);
  });
});

describe('the evidence is not anchored', () => {
  const edited = (text: string): SignedParts => ({
    evidence: { ...SIGNED_EVIDENCE, status: readFile('status', 'status.json', text) },
  });

  test.each<[string, SignedParts]>([
    ['where the policy asks for no signature', { policy: withRules({ signedBy: null, threshold: 1, signature: null }) }],
    ['where only half of the signatures count', { policy: { ...STRICT_POLICY, trustedKeys: [RELEASE.trusted] } }],
    [
      'where a gate takes what the caller vouches for',
      {
        policy: {
          ...STRICT_POLICY,
          beaconRate: STRICT_POLICY.beaconRate === null ? null : { ...STRICT_POLICY.beaconRate, source: 'metadata' },
        },
      },
    ],
    ['where a hash does not hold', edited('{"entry_hash": "x"}')],
    [
      'where a key is revoked',
      { policy: { ...STRICT_POLICY, trustedKeys: [{ ...RELEASE.trusted, revokedAt: 0 }, SECOND.trusted] } },
    ],
    ['where nothing was judged', { evidence: null }],
  ])('%s', (_, parts) => {
    expect(anchoredBy(parts)).toEqual([]);
  });

  test('by an artifact that has the expected sha256: the archive is not in the bundle', () => {
    const sha256 = RELEASE.trusted.sha256;
    const artifact = { name: 'evidence', id: 7, sha256, expectedSha256: sha256, producer: null };
    const parts: SignedParts = {
      policy: FLOOR,
      evidence: { ...SIGNED_EVIDENCE, signed: null, artifact },
      settings: {
        environment: null,
        requestedAction: null,
        target: null,
        upstreamArtifact: 'evidence',
        upstreamDigest: sha256,
      },
    };
    expect(signedRun(parts).outcome.checked.evidenceProof).toBe('anchored');
    expect(anchoredBy(parts)).toEqual([]);
  });
});

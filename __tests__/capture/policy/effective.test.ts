import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { finding } from '../../../src/base/finding.js';
import { FLOOR, type Policy } from '../../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/base/settings.js';
import { effectivePolicy, policyInForce, type EffectivePolicy } from '../../../src/capture/policy/effective.js';
import { readPolicy } from '../../../src/capture/policy/read.js';
import { documentOf, FULL, keyFile, layOut, PATH, policyOf, SOURCE, ZEROS } from '../../support/policies.js';

const NAMES = 'version: 1\nenvironments: [staging, production]\n';
const METADATA = 'gates: { beacon-rate: { enabled: true, source: metadata } }\n';
const KEY = 'trusted-keys: [ { id: a, key: a.pem, purposes: [execution-evidence] } ]\n';
const SIGNED = `gates: { execution-evidence: { enabled: true, source: signed } }\n${KEY}`;
const APPROVER = 'trusted-keys: [ { id: a, key: a.pem, identity: ann, purposes: [approval] } ]\n';
const APPROVAL = `gates: { approval: { enabled: true } }\n${APPROVER}`;

function inForce(policy: Policy, changes: Partial<Settings>): EffectivePolicy {
  return policyInForce(policy, { ...DEFAULT_SETTINGS, ...changes });
}

function codes(result: EffectivePolicy): readonly string[] {
  return result.ok ? [] : result.findings.map(({ code }) => code);
}

function policyIn(result: EffectivePolicy): Policy {
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.policy;
}

describe('what a policy states', () => {
  test('the least of all is the floor', async () => {
    expect(await policyOf('version: 1')).toEqual({ ...FLOOR, source: SOURCE });
  });

  test('every value arrives', async () => {
    const from = Date.UTC(2026, 0, 1);
    const until = Date.UTC(2027, 0, 1);
    expect(await policyOf(layOut(FULL).text)).toEqual({
      source: SOURCE,
      environment: 'production',
      environments: ['staging', 'production'],
      local: 'block',
      enforcement: 'report-only',
      keyStatus: {
        maxAge: 86_400,
        signedBy: ['release', 'second'],
        threshold: 2,
        signature: 'docs/keys/result.dsse.json',
        expectedEntryHash: ZEROS,
      },
      executionEvidence: {
        source: 'signed',
        evidence: ['evidence/*.dsse.json', 'more/run.dsse.json'],
        requiredEnvironments: ['staging'],
        observedIn: ['lab'],
        maxAge: 604_800,
        threshold: 1,
        missingEvidenceAction: 'block',
        minHotSymbolCount: 5,
        minUniqueCallPaths: 2,
      },
      beaconRate: {
        source: 'signed',
        evidence: ['beacons/*.dsse.json'],
        requiredEnvironments: ['staging', 'production'],
        observedIn: ['staging'],
        maxAge: 1800,
        threshold: 1,
        minVerificationRate: '0.950',
        minBeaconCount: 20,
        missingBeaconAction: 'block',
        belowThresholdAction: 'block',
        insufficientAction: 'block',
      },
      productionAction: {
        actions: [{ name: 'deploy', requires: ['DEPLOY', 'GATE_PRESENT'] }],
        grants: [{ name: 'DEPLOY', granted: true, target: 'web', validFrom: from, validUntil: until }],
      },
      approval: {
        threshold: 2,
        twoPerson: true,
        signedRequest: true,
        clockSkewSeconds: 60,
        maxValidity: 86_400,
        replay: 'optional',
      },
      run: {
        selfHosted: 'isolate',
        timeoutSeconds: 900,
        maxProcesses: 128,
        maxMemoryMib: 2048,
        outputs: ['dist', 'reports/html'],
        passEnvironment: ['LANG', 'NODE_ENV'],
      },
      trustedKeys: [
        {
          ...{
            id: 'release',
            identity: null,
            path: 'keys/release.pem',
            pem: 'keys/release.pem',
            sha256: shaOf('keys/release.pem'),
          },
          purposes: ['key-status', 'execution-evidence', 'beacon-rate'],
          ...{ validFrom: from, validUntil: until, revokedAt: Date.UTC(2026, 5, 1) },
        },
        {
          ...{
            id: 'second',
            identity: null,
            path: 'keys/second.pem',
            pem: 'keys/second.pem',
            sha256: shaOf('keys/second.pem'),
          },
          purposes: ['key-status'],
          ...{ validFrom: null, validUntil: null, revokedAt: null },
        },
        ...(['ann', 'ben', 'eve'] as const).map((name) => ({
          ...{ id: name, identity: name, path: `keys/${name}.pem`, pem: `keys/${name}.pem`, sha256: shaOf(`keys/${name}.pem`) },
          purposes: name === 'ann' ? ['approval', 'request'] : ['approval'],
          ...{ validFrom: null, validUntil: null, revokedAt: null },
        })),
      ],
    });
  });

  test('gates that are on have the built-in values of the compatible systems', async () => {
    const gates =
      'gates: { execution-evidence: { enabled: true, source: metadata }, beacon-rate: { enabled: true, source: signed } }';
    const key = 'trusted-keys: [ { id: a, key: a.pem, purposes: [beacon-rate] } ]';
    const { executionEvidence, beaconRate } = await policyOf(`${NAMES}${gates}\n${key}`);
    const common = { evidence: [], requiredEnvironments: ['production'], observedIn: null, maxAge: null, threshold: 1 };
    expect(executionEvidence).toEqual({
      ...{ ...common, source: 'metadata', missingEvidenceAction: 'warn' },
      ...{ minHotSymbolCount: 3, minUniqueCallPaths: 1 },
    });
    expect(beaconRate).toEqual({
      ...{ ...common, source: 'signed', minVerificationRate: '0.8', minBeaconCount: 10 },
      ...{ missingBeaconAction: 'warn', belowThresholdAction: 'warn', insufficientAction: 'warn' },
    });
  });

  test('a gate that is off is off, whatever else it says', async () => {
    const text = layOut(FULL).text.replaceAll('enabled: true', 'enabled: false');
    expect(await policyOf(text)).toMatchObject({
      executionEvidence: null,
      beaconRate: null,
      productionAction: null,
      approval: null,
    });
  });

  test('an approval that only has to be there has to be there once, by one person and for one use', async () => {
    const { approval } = await policyOf(`version: 1\n${APPROVAL}`);
    expect(approval).toEqual({
      ...{ threshold: 1, twoPerson: false, signedRequest: false, clockSkewSeconds: 300, maxValidity: null },
      replay: 'required',
    });
  });

  test('a rule of guarded runs that is not there is that of the floor', async () => {
    const { run } = await policyOf('version: 1\nrun: { outputs: [dist] }');
    expect(run).toEqual({ ...FLOOR.run, outputs: ['dist'] });
  });

  test.each(['0', '0.0', '1', '1.000000000000000000', '0.123456789012345678'])(
    'a rate of %s stays as it is written',
    async (rate) => {
      const text = `${NAMES}gates: { beacon-rate: { enabled: true, source: metadata, min-verification-rate: ${rate} } }`;
      expect((await policyOf(text)).beaconRate?.minVerificationRate).toBe(rate);
    },
  );

  test('the largest whole number is exact', async () => {
    const text = `${NAMES}gates: { beacon-rate: { enabled: true, source: metadata, min-beacon-count: 9007199254740991 } }`;
    expect((await policyOf(text)).beaconRate?.minBeaconCount).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('key files', () => {
  const document = documentOf(layOut(FULL).text);

  test('are read by their paths, and what is wrong with them comes at once', async () => {
    const asked: string[] = [];
    const result = await effectivePolicy(document, SOURCE, (path) => {
      asked.push(path);
      return { ok: false, finding: finding('file_unreadable', `no ${path}`, { path }) };
    });
    expect(asked).toEqual(['release', 'second', 'ann', 'ben', 'eve'].map((name) => `keys/${name}.pem`));
    expect(codes(result)).toEqual(asked.map(() => 'file_unreadable'));
  });

  test('with the same content are one key under two ids', async () => {
    const result = await effectivePolicy(document, SOURCE, (path) =>
      keyFile(path === 'keys/second.pem' ? 'keys/release.pem' : path),
    );
    expect(codes(result)).toEqual(['policy_contradictory']);
    expect(result).toMatchObject({ findings: [{ path: PATH, pointer: '/trusted-keys/1/key', found: 'second' }] });
  });
});

describe('inputs', () => {
  test('no policy file: the floor, and the environment is only recorded', () => {
    const result = policyIn(inForce(FLOOR, { environment: 'anything', maxAge: 60, enforcement: 'report-only' }));
    const keyStatus = { ...FLOOR.keyStatus, maxAge: 60 };
    expect(result).toEqual({ ...FLOOR, environment: 'anything', enforcement: 'report-only', keyStatus });
  });

  test('an environment must be listed, and a fixed one takes no other', async () => {
    const listing = await policyOf(NAMES);
    const fixed = await policyOf(`${NAMES}environment: production`);
    expect(policyIn(inForce(listing, { environment: 'staging' })).environment).toBe('staging');
    expect(codes(inForce(listing, { environment: 'Staging' }))).toEqual(['environment_not_listed']);
    expect(codes(inForce(listing, { environment: 'constructor' }))).toEqual(['environment_not_listed']);
    expect(policyIn(inForce(listing, {})).environment).toBeNull();
    expect(policyIn(inForce(fixed, {})).environment).toBe('production');
    expect(policyIn(inForce(fixed, { environment: 'production' })).environment).toBe('production');
    expect(codes(inForce(fixed, { environment: 'staging' }))).toEqual(['environment_fixed']);
    expect(codes(inForce(fixed, { environment: 'prod' }))).toEqual(['environment_fixed']);
  });

  test('a gate that is required somewhere needs to know where it is', async () => {
    for (const gates of [METADATA, SIGNED]) {
      const policy = await policyOf(NAMES + gates);
      expect(codes(inForce(policy, {}))).toEqual(['environment_missing']);
      expect(codes(inForce(policy, { environment: 'staging' }))).toEqual([]);
      expect(codes(inForce(await policyOf(`${NAMES}environment: staging\n${gates}`), {}))).toEqual([]);
    }
  });

  test('what no gate reads is refused', async () => {
    const metadata = await policyOf(NAMES + METADATA);
    const signed = await policyOf(NAMES + SIGNED);
    const given = { environment: 'staging' };
    const both = { ...given, metadata: '{}', evidence: ['a'] };
    expect(codes(inForce(FLOOR, both))).toEqual(['input_unused', 'input_unused']);
    expect(codes(inForce(metadata, { ...given, metadata: '{}' }))).toEqual([]);
    expect(codes(inForce(metadata, both))).toEqual(['input_unused']);
    expect(codes(inForce(signed, { ...given, evidence: ['a'] }))).toEqual([]);
    expect(codes(inForce(signed, both))).toEqual(['input_unused']);
    const all = inForce(metadata, { environment: 'lab', evidence: ['a'] });
    expect(codes(all)).toEqual(['environment_not_listed', 'input_unused']);
  });

  test.each(['approval', 'request', 'parameters'] as const)('%s is read by the gate approval alone', async (input) => {
    const given = { [input]: 'x' };
    expect(codes(inForce(FLOOR, given))).toEqual(['input_unused']);
    expect(codes(inForce(await policyOf(NAMES), given))).toEqual(['input_unused']);
    const off = APPROVAL.replace('enabled: true', 'enabled: false');
    expect(codes(inForce(await policyOf(`version: 1\n${off}`), given))).toEqual(['input_unused']);
    expect(codes(inForce(await policyOf(`version: 1\n${APPROVAL}`), given))).toEqual([]);
  });

  test('an action that has to be approved needs no grant as well, unless the policy says so', async () => {
    const approved = await policyOf(`version: 1\n${APPROVAL}`);
    expect(policyIn(inForce(approved, { requestedAction: 'deploy', target: 'web' })).productionAction).toBeNull();
    const both = APPROVAL.replace('gates: {', 'gates: { production-action: { enabled: true },');
    const asked = inForce(await policyOf(`version: 1\n${both}`), { requestedAction: 'deploy' });
    expect(policyIn(asked).productionAction).toEqual({ actions: null, grants: [] });
  });

  test('an action that is asked for is judged, without any grant where the policy says nothing', async () => {
    const bare = { actions: null, grants: [] };
    expect(policyIn(inForce(FLOOR, { requestedAction: 'deploy' })).productionAction).toEqual(bare);
    expect(policyIn(inForce(FLOOR, { target: 'web' })).productionAction).toEqual(bare);
    const off = await policyOf('version: 1\ngates: { production-action: { actions: [ { name: a, requires: [B] } ] } }');
    expect(policyIn(inForce(off, { requestedAction: 'a' })).productionAction).toEqual(bare);
    const full = await policyOf(layOut(FULL).text);
    expect(policyIn(inForce(full, { requestedAction: 'deploy' })).productionAction).toEqual(full.productionAction);
  });

  test('of two values the stricter one holds', async () => {
    const full = await policyOf(layOut(FULL).text);
    expect(policyIn(inForce(full, { maxAge: 86_401 })).keyStatus.maxAge).toBe(86_400);
    expect(policyIn(inForce(full, { maxAge: 86_399 })).keyStatus.maxAge).toBe(86_399);
    expect(policyIn(inForce(full, { enforcement: 'enforce' })).enforcement).toBe('enforce');
    expect(policyIn(inForce(await policyOf('version: 1'), { enforcement: 'report-only' })).enforcement).toBe('enforce');
  });
});

describe('no policy is milder than the floor', () => {
  const { text } = layOut(FULL);
  const lines = text.trimEnd().split('\n');

  /** Whatever is taken away or changed, what is read without a finding still has everything that the floor has. */
  async function judge(mutated: string): Promise<boolean> {
    const read = readPolicy({ bytes: new TextEncoder().encode(mutated), path: PATH, format: 'yaml' });
    if (!read.ok) return false;
    const result = await effectivePolicy(read.document, SOURCE, keyFile);
    if (!result.ok) return false;
    const { policy } = result;
    const { threshold, signedBy, maxAge } = policy.keyStatus;
    expect(['warn', 'block']).toContain(policy.local);
    expect(threshold).toBeGreaterThanOrEqual(1);
    expect(signedBy === null || signedBy.length >= threshold).toBe(true);
    expect(maxAge === null || maxAge > 0).toBe(true);
    for (const gate of [policy.executionEvidence, policy.beaconRate]) {
      if (gate === null) continue;
      expect(gate.requiredEnvironments.length).toBeGreaterThan(0);
      expect(gate.threshold).toBeGreaterThanOrEqual(1);
      const known = policy.environment === null ? policy.environments : [...policy.environments, policy.environment];
      expect(gate.requiredEnvironments.filter((name) => !known.includes(name))).toEqual([]);
    }
    const { approval, run, trustedKeys } = policy;
    if (approval !== null) {
      const approvers = trustedKeys.filter(({ purposes }) => purposes.includes('approval')).map(({ identity }) => identity);
      expect(approval.threshold).toBeGreaterThanOrEqual(1);
      expect(new Set(approvers).size).toBeGreaterThanOrEqual(approval.threshold);
      expect(approvers).not.toContain(null);
      expect(approval.clockSkewSeconds).toBeLessThanOrEqual(300);
    }
    expect(run.timeoutSeconds).toBeLessThanOrEqual(21_600);
    expect(run.maxProcesses).toBeGreaterThanOrEqual(1);
    expect(run.outputs.filter((folder) => /^[./]|\.\.|\.git/.test(folder))).toEqual([]);
    for (const action of policy.productionAction?.actions ?? []) expect(action.requires.length).toBeGreaterThan(0);
    return true;
  }

  test('whichever lines are left out', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(lines.length - 1), { minLength: 1, maxLength: 3 }), async (left) => {
        if (await judge(lines.filter((_, index) => !left.includes(index)).join('\n'))) read += 1;
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(10);
  });

  test('whichever value takes the place of another', async () => {
    const words = fc.constantFrom(
      '0',
      '-1',
      '1e9',
      'null',
      '~',
      '""',
      '[]',
      '{}',
      'false',
      'true',
      'none',
      'off',
      '0s',
      '[production]',
      'warn',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), words, async (index, word) => {
        await judge(lines.map((line, at) => (at === index ? line.replace(/: .*$/, `: ${word}`) : line)).join('\n'));
      }),
      { numRuns: 500 },
    );
  });
});

function shaOf(path: string): string {
  const file = keyFile(path);
  return file.ok ? file.sha256 : '';
}

import { expect, test } from '@jest/globals';

import { FLOOR, type Policy } from '../../src/base/policy.js';
import { effectivePolicyRecord, policyInForceRecord } from '../../src/base/policy-record.js';
import { newKey } from '../support/envelopes.js';

test('the floor is null in the gate record, and whole where a decision is to be derived from it', () => {
  expect(effectivePolicyRecord(FLOOR)).toBeNull();
  expect(policyInForceRecord(FLOOR)).toEqual({
    environment: null,
    environments: [],
    context: { local: 'warn' },
    enforcement: 'enforce',
    gates: {
      key_status: { max_age_seconds: null, signed_by: null, threshold: 1, signature: null, expected_entry_hash: null },
      execution_evidence: null,
      beacon_rate: null,
      production_action: null,
      approval: null,
    },
    run: {
      self_hosted: 'block',
      timeout_seconds: 3600,
      max_processes: 256,
      max_memory_mib: 4096,
      outputs: [],
      pass_environment: [],
    },
    trusted_keys: [],
  });
});

test('where more is in force, both are the same', () => {
  const policy: Policy = { ...FLOOR, keyStatus: { ...FLOOR.keyStatus, maxAge: 60 } };
  expect(effectivePolicyRecord(policy)).toEqual(policyInForceRecord(policy));
});

test('times are exact', () => {
  const { trusted } = newKey('release', ['key-status']);
  const instant = Date.parse('2026-06-30T12:00:00Z') + 0.5;
  const grant = { name: 'CUTOVER', granted: true, target: 'x', validFrom: instant, validUntil: instant + 1000 };
  const record = policyInForceRecord({
    ...FLOOR,
    productionAction: { actions: null, grants: [grant] },
    trustedKeys: [{ ...trusted, validFrom: instant, validUntil: instant + 1, revokedAt: null }],
  });
  expect(record.gates.production_action?.grants).toEqual([
    expect.objectContaining({ valid_from: '2026-06-30T12:00:00.0005Z', valid_until: '2026-06-30T12:00:01.0005Z' }),
  ]);
  expect(record.trusted_keys).toEqual([
    expect.objectContaining({
      valid_from: '2026-06-30T12:00:00.0005Z',
      valid_until: '2026-06-30T12:00:00.0015Z',
      revoked_at: null,
    }),
  ]);
});

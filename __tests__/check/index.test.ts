import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import { finding } from '../../src/base/finding.js';
import type { PolicyChecked, PolicyGates } from '../../src/base/policy-gates.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS } from '../../src/base/settings.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { check, conclude } from '../../src/gate.js';
import { policyGates } from '../../src/policy-engine.js';
import { newKey, signedEnvelope, statementOf } from '../support/envelopes.js';
import { FakeRunner } from '../support/fake-runner.js';
import { BEACON_RULES, EXECUTION_RULES } from '../support/policy-subject.js';
import { LEDGER, RESULT, STATUS, temporaryFolder } from '../support/workspace.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const KEY = newKey('release', ['key-status']);
const { path, remove } = temporaryFolder();
afterAll(remove);
const context = readContext(environmentOf(new FakeRunner(path).environment), NOW);

function file(role: EvidenceRole, bytes: Uint8Array, name: string): EvidenceFile {
  return { role, path: name, state: 'read', bytes, sha256: sha256(bytes) };
}

const read = (role: EvidenceRole, name: string): EvidenceFile => file(role, readFileSync(join('examples/allow', name)), name);
const result = readFileSync(join('examples/allow', RESULT));
const envelope = signedEnvelope(statementOf('fail-closed-gate/key-status@v1', {}, sha256(result)), [KEY]);

const EVIDENCE: Evidence = {
  result: read('result', RESULT),
  status: read('status', STATUS),
  ledger: read('ledger', LEDGER),
  artifact: null,
  signed: {
    keyStatusSignature: file('key-status-signature', Buffer.from(envelope), 'result.dsse.json'),
    executionEvidence: [],
    beaconAttestations: [],
    approval: null,
    findings: [],
  },
};

const SIGNED: Policy = {
  ...FLOOR,
  keyStatus: { ...FLOOR.keyStatus, signedBy: ['release'] },
  trustedKeys: [KEY.trusted],
};

/** A run whose policy gates say this and nothing else; null: they were never loaded. */
function judged(policy: Policy, gates: PolicyGates | null) {
  const identity = { requestId: 'local-0', tool: { name: 'test', version: '0' } };
  const subject = { identity, context, settings: DEFAULT_SETTINGS, policy };
  const checked = check(subject, EVIDENCE, gates);
  const { decision, reasons, exitStatus } = conclude(subject, checked, []);
  return { decision, reasons, exitStatus, proof: checked.evidenceProof };
}

const saying = (checked: PolicyChecked): PolicyGates => ({ ...policyGates, check: () => checked });

const NOT_RUN = { decision: 'block', reasons: ['check_did_not_run'], exitStatus: 3, proof: 'self-consistent' };

describe('a policy that wants the key status signed', () => {
  test('is met by the signature', () => {
    expect(judged(SIGNED, policyGates)).toMatchObject({ decision: 'allow', proof: 'anchored' });
  });

  test('is what makes it anchored, and nothing else does', () => {
    expect(judged(FLOOR, policyGates)).toMatchObject({ decision: 'allow', proof: 'self-consistent' });
    const other = newKey('release', ['key-status']);
    const stranger = { ...SIGNED, trustedKeys: [other.trusted] };
    expect(judged(stranger, policyGates)).toMatchObject({ decision: 'block', proof: 'self-consistent' });
  });

  test.each([
    ['were not loaded', null],
    ['say nothing', saying({ findings: [], keyStatusSigned: false, signers: [], approval: null })],
    [
      'say that it is signed, but not that it counts',
      saying({ findings: [finding('key_status_signed', 'x')], keyStatusSigned: false, signers: [], approval: null }),
    ],
  ])('is not met where the gates of the policy %s', (_, gates) => {
    expect(judged(SIGNED, gates)).toEqual(NOT_RUN);
  });
});

describe.each([
  ['execution-evidence', { executionEvidence: EXECUTION_RULES }],
  ['beacon-rate', { beaconRate: BEACON_RULES }],
  ['production-action', { productionAction: { actions: null, grants: [] } }],
] as const)('the gate %s, where the policy turns it on', (gate, rules) => {
  const remark = finding('signature_extra_ignored', 'x', { gate });

  test.each([
    ['was not loaded', null],
    ['says nothing', saying({ findings: [], keyStatusSigned: false, signers: [], approval: null })],
    ['only remarks on something', saying({ findings: [remark], keyStatusSigned: false, signers: [], approval: null })],
  ])('is a block where it %s', (_, gates) => {
    expect(judged({ ...FLOOR, environment: 'production', ...rules }, gates)).toEqual(NOT_RUN);
  });
});

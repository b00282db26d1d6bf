/** A run under a policy that turns every gate on, in memory: all of it passes, but for the changes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile, EvidenceRole } from '../../src/base/evidence.js';
import type { Finding } from '../../src/base/finding.js';
import type { AuditLogLink } from '../../src/base/generated/records.js';
import { FLOOR, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { TOOL } from '../../src/base/tool.js';
import { check, conclude } from '../../src/gate.js';
import { policyGates } from '../../src/policy-engine.js';
import { beaconEnvelope, executionEnvelope, JUDGED_AT, newKey, signedEnvelope, statementOf, SUBJECT } from './envelopes.js';
import type { JudgedRun } from './judged-run.js';
import { BEACON_RULES, EXECUTION_RULES } from './policy-subject.js';
import { CI_CONTEXT } from './real-outcome.js';
import { LEDGER, RESULT, STATUS } from './workspace.js';

export const RELEASE = newKey('release', ['key-status', 'execution-evidence', 'beacon-rate']);
export const SECOND = newKey('second', ['key-status'], 'p256', { validUntil: JUDGED_AT + 1000 });

/** A file as it was read. */
export function readFile(role: EvidenceRole, path: string, content: string | Uint8Array): EvidenceFile {
  const bytes = new Uint8Array(Buffer.from(content));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

const RESULT_FILE = readFile('result', RESULT, readFileSync(join('examples/allow', RESULT)));
const SIGNATURE = signedEnvelope(
  statementOf('fail-closed-gate/key-status@v1', {}, RESULT_FILE.state === 'read' ? RESULT_FILE.sha256 : ''),
  [RELEASE, SECOND],
);

/** The evidence of the example, signed, with one envelope for each of the two further gates. */
export const SIGNED_EVIDENCE: Evidence = {
  result: RESULT_FILE,
  status: readFile('status', STATUS, readFileSync(join('examples/allow', STATUS))),
  ledger: readFile('ledger', LEDGER, readFileSync(join('examples/allow', LEDGER))),
  artifact: null,
  signed: {
    keyStatusSignature: readFile('key-status-signature', 'docs/keys/result.dsse.json', SIGNATURE),
    executionEvidence: [readFile('execution-evidence', 'evidence/run.dsse.json', executionEnvelope([RELEASE]))],
    beaconAttestations: [readFile('beacon-attestation', 'evidence/beacon.dsse.json', beaconEnvelope([RELEASE]))],
    approval: null,
    findings: [],
  },
};

export const STRICT_POLICY: Policy = {
  ...FLOOR,
  source: { path: '.github/fail-closed-gate.yml', commit: 'd'.repeat(40), sha256: sha256('the policy file') },
  environment: 'production',
  environments: ['staging', 'production'],
  keyStatus: { ...FLOOR.keyStatus, signedBy: ['release', 'second'], threshold: 2, signature: 'docs/keys/result.dsse.json' },
  executionEvidence: EXECUTION_RULES,
  beaconRate: BEACON_RULES,
  productionAction: {
    actions: [{ name: 'deploy', requires: ['DEPLOY'] }],
    grants: [{ name: 'DEPLOY', granted: true, target: 'web', validFrom: JUDGED_AT, validUntil: JUDGED_AT + 1000 }],
  },
  trustedKeys: [RELEASE.trusted, SECOND.trusted],
};

export interface SignedParts {
  readonly settings?: Partial<Settings>;
  readonly context?: Partial<RuntimeContext>;
  readonly policy?: Policy;
  /** null: nothing was captured. */
  readonly evidence?: Evidence | null;
  readonly incidents?: readonly Finding[];
  readonly auditLog?: AuditLogLink | null;
}

export function signedRun(parts: SignedParts = {}): JudgedRun {
  const { evidence = SIGNED_EVIDENCE, incidents = [], auditLog = null, policy = STRICT_POLICY } = parts;
  const subject = {
    identity: { requestId: '9876543210-1-gate-0a1b2c3d', tool: TOOL },
    context: { ...CI_CONTEXT, now: JUDGED_AT, ...parts.context },
    settings: {
      ...DEFAULT_SETTINGS,
      environment: 'production',
      subjectDigest: SUBJECT,
      requestedAction: 'deploy',
      target: 'web',
      ...parts.settings,
    },
    policy,
  };
  const checked = check(subject, evidence, evidence?.signed === null ? null : policyGates);
  return {
    command: 'gate',
    outcome: conclude(subject, checked, incidents, auditLog),
    evidence,
    receipts: null,
    incidents,
    runOutcome: null,
  };
}

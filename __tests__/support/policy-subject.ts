/** What the gates that a policy turns on are given, with the built-in values of COMPATIBILITY §4–5. */

import type { Evidence, EvidenceFile, SignedEvidence } from '../../src/base/evidence.js';
import type { Finding } from '../../src/base/finding.js';
import type { PolicySubject } from '../../src/base/policy-gates.js';
import { FLOOR, type BeaconRateRules, type ExecutionEvidenceRules, type Policy } from '../../src/base/policy.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { JUDGED_AT, SUBJECT, type SigningKey } from './envelopes.js';

export const EXECUTION_RULES: ExecutionEvidenceRules = {
  source: 'signed',
  evidence: ['evidence/*.dsse.json'],
  requiredEnvironments: ['production'],
  observedIn: null,
  maxAge: null,
  threshold: 1,
  missingEvidenceAction: 'warn',
  minHotSymbolCount: 3,
  minUniqueCallPaths: 1,
};

export const BEACON_RULES: BeaconRateRules = {
  source: 'signed',
  evidence: ['evidence/*.dsse.json'],
  requiredEnvironments: ['production'],
  observedIn: null,
  maxAge: null,
  threshold: 1,
  minVerificationRate: '0.8',
  minBeaconCount: 10,
  missingBeaconAction: 'warn',
  belowThresholdAction: 'warn',
  insufficientAction: 'warn',
};

/** A run that promotes the artifact of the test envelopes to production, and trusts these keys. */
export function policySubject(
  policy: Partial<Policy>,
  keys: readonly SigningKey[] = [],
  settings: Partial<Settings> = {},
  now = JUDGED_AT,
): PolicySubject {
  return {
    context: readContext(environmentOf({}), now),
    settings: { ...DEFAULT_SETTINGS, subjectDigest: SUBJECT, ...settings },
    policy: { ...FLOOR, environment: 'production', trustedKeys: keys.map(({ trusted }) => trusted), ...policy },
  };
}

/** Evidence that holds envelopes only. */
export function signedEvidence(signed: Partial<SignedEvidence> | null): Evidence {
  const absent = (role: 'result' | 'status' | 'ledger'): EvidenceFile => ({ role, path: `${role}.json`, state: 'absent' });
  const none = { keyStatusSignature: null, executionEvidence: [], beaconAttestations: [], approval: null, findings: [] };
  return {
    result: absent('result'),
    status: absent('status'),
    ledger: absent('ledger'),
    artifact: null,
    signed: signed === null ? null : { ...none, ...signed },
  };
}

/** Outcome, code and message of each finding: what a person sees first. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ outcome, code, message }) => `${outcome} ${code}: ${message}`);
}

export function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

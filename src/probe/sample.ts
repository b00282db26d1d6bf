import type { RuntimeContext } from '../base/context.js';
import type { Evidence } from '../base/evidence.js';
import { FLOOR, type Policy } from '../base/policy.js';
import type { PlainJson } from '../base/canonical.js';
import { DEFAULT_RESULT_PATH, DEFAULT_SETTINGS, DEFAULT_STATUS_PATH, LEDGER_PATH, type Settings } from '../base/settings.js';
import { fileOf, rehashed, type Documents } from './documents.js';
import type { Attempt } from './gate.js';
import { documentOf } from './json-edit.js';

/** Evidence that passes, made in memory: what is damaged to see each code. */
export interface Sample {
  readonly documents: Documents;
  readonly context: RuntimeContext;
  readonly settings: Settings;
  readonly policy: Policy;
}

/** The clock of the sample: five days after its evidence was made. */
export const SAMPLE_NOW = Date.parse('2026-01-10T00:00:00Z');

const CONTEXT: RuntimeContext = {
  now: SAMPLE_NOW,
  githubActions: 'true',
  runId: '1',
  runAttempt: '1',
  sha: '0123456789abcdef0123456789abcdef01234567',
  repository: 'octo-org/example',
  workflow: 'Probe',
  job: 'probe',
  eventName: 'push',
  ref: 'refs/heads/main',
  actor: 'octocat',
  runnerEnvironment: 'github-hosted',
  act: null,
  eventFile: 'readable',
  serverUrl: 'https://github.com',
  artifactService: false,
  localUser: null,
  proposal: null,
  upstreamRun: null,
};

const KEY: PlainJson = {
  key_id: 'release-2026',
  algorithm: 'Ed25519',
  present: true,
  status: 'active',
  valid_from: '2026-01-01T00:00:00Z',
  valid_until: '2027-01-01T00:00:00Z',
  revoked_at: null,
  private_key_published: false,
};

const CHECKS: PlainJson = { key_records_present: true, no_private_keys_published: true };

/** The digest of nothing that is in the sample. */
export const OTHER_DIGEST = 'f'.repeat(64);

const HEADER = {
  stage: 355,
  engine: 'probe',
  source_stage: 354,
  created_at: '2026-01-05T09:30:00Z',
  previous_hash: OTHER_DIGEST,
};

/** A sample with evidence that the built-in floor allows in CI. */
export function passingSample(): Sample {
  const entry = { event_type: 'key_rotated', key_records: [KEY], previous_hash: 'GENESIS', entry_hash: OTHER_DIGEST };
  const ledger = documentOf({
    stage: 354,
    engine: 'probe',
    key_ledger: { entry_count: 1, entry_hash: OTHER_DIGEST },
    latest_key_event: entry,
  });
  const status = documentOf({
    ...HEADER,
    key_status_checks: CHECKS,
    key_records_evaluated: [KEY],
    violations: [],
    safety_boundary: {
      no_private_keys: true,
      no_raw_secrets: true,
      no_real_key_rotation_claim: true,
      no_real_rekor_claim: true,
      no_real_pqc_signature_claim: true,
      pqc_ml_dsa_active_signature_not_claimed: true,
    },
    entry_hash: OTHER_DIGEST,
  });
  const result = documentOf({
    ...HEADER,
    decision: 'accept_verification_ready',
    checks: CHECKS,
    reasons: ['key_status_records_checked'],
    violations: [],
    entry_hash: OTHER_DIGEST,
    result_sha256: OTHER_DIGEST,
  });
  return {
    documents: rehashed({ result, status, ledger }, 'all'),
    context: CONTEXT,
    settings: DEFAULT_SETTINGS,
    policy: FLOOR,
  };
}

/** The sample as the gate gets it. */
export function attemptOf({ documents, context, settings, policy }: Sample): Attempt {
  return { context, settings, policy, evidence: evidenceOf(documents) };
}

function evidenceOf({ result, status, ledger }: Documents): Evidence {
  return {
    result: fileOf('result', DEFAULT_RESULT_PATH, result),
    status: fileOf('status', DEFAULT_STATUS_PATH, status),
    ledger: ledger === null ? { role: 'ledger', path: LEDGER_PATH, state: 'absent' } : fileOf('ledger', LEDGER_PATH, ledger),
    artifact: null,
    signed: null,
  };
}

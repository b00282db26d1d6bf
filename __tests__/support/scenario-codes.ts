import type { Code } from '../../src/base/codes/index.js';

interface Scenario {
  readonly file: string;
  readonly title: string;
}

/** Where a code is provoked that no folder of evidence can provoke: the file of the scenario, and the title of its test. */
export const SCENARIO_CODES: ReadonlyMap<Code, Scenario> = new Map<Code, Scenario>([
  ['key_status_verified', { file: '__tests__/check/key-status.test.ts', title: 'one finding passes when every check passed' }],
  ['upstream_artifact_missing', { file: '__tests__/e2e/upstream-artifact.test.ts', title: 'because it is not there' }],
  [
    'upstream_artifact_digest_mismatch',
    { file: '__tests__/e2e/upstream-artifact.test.ts', title: 'because its digest is not the expected one' },
  ],
  ['upstream_artifact_refused', { file: '__tests__/e2e/upstream-artifact.test.ts', title: 'because its archive has %s' }],
  ['upstream_artifact_unavailable', { file: '__tests__/e2e/upstream-artifact.test.ts', title: 'because there is no service' }],
  ['not_evaluated', { file: '__tests__/e2e/kill.test.ts', title: 'leaves a block that says so between evidence and decision' }],
  ['check_did_not_run', { file: '__tests__/decide/decide.test.ts', title: 'is a block of class gate when %s' }],
  [
    'command_unknown',
    {
      file: '__tests__/e2e/action-inputs.test.ts',
      title: 'all malformed values are reported at once, each with what it got and what it takes',
    },
  ],
  [
    'output_locked',
    {
      file: '__tests__/e2e/concurrent-runs.test.ts',
      title: 'a folder that is locked: status 3, outputs only, and not a byte changes',
    },
  ],
  [
    'audit_log_broken',
    {
      file: '__tests__/e2e/audit-log-damage.test.ts',
      title: 'keeps asking for the record that is missing, in its own receipts',
    },
  ],
  [
    'audit_log_failed',
    {
      file: '__tests__/e2e/audit-log-faults.test.ts',
      title: 'because the disk is full: a block that says so, with receipts of its own',
    },
  ],
  [
    'bundle_write_failed',
    {
      file: '__tests__/e2e/bundle.test.ts',
      title: 'because its folder is not empty, and nothing in it is touched',
    },
  ],
  [
    'output_write_failed',
    { file: '__tests__/e2e/output-folder.test.ts', title: 'because it is read-only ends with 3, and tells' },
  ],
  ['receipt_upload_failed', { file: '__tests__/e2e/upload.test.ts', title: 'at once: %s' }],
  [
    'report_failed',
    { file: '__tests__/e2e/reporting-fails.test.ts', title: 'the job summary: report_failed, and the outputs say block' },
  ],
  ['run_interrupted', { file: '__tests__/e2e/upstream-artifact.test.ts', title: 'before the run is cancelled: %s' }],
  [
    'envelope_too_large',
    { file: '__tests__/check/envelope/verify.test.ts', title: 'of exactly the largest size, and no larger' },
  ],
  [
    'envelope_too_many_signatures',
    {
      file: '__tests__/check/envelope/verify.test.ts',
      title: 'with one signature too many, quickly, however many there are',
    },
  ],
  [
    'envelope_too_many_checks',
    {
      file: '__tests__/check/envelope/count-signers.test.ts',
      title: 'to the limit: eight signatures that each take every key',
    },
  ],
  ['evidence_too_many_files', { file: '__tests__/capture/signed-evidence.test.ts', title: 'so many files, and not one more' }],
  [
    'evidence_too_large',
    { file: '__tests__/capture/signed-evidence.test.ts', title: 'so many bytes together, and not one more' },
  ],
  ['policy_base_object_mismatch', { file: '__tests__/capture/policy/hostile-repository.test.ts', title: 'the policy' }],
  ['internal_error', { file: '__tests__/run.test.ts', title: 'blocks with internal_error and says what was thrown' }],
  [
    'upstream_run_mismatch',
    { file: '__tests__/e2e/enforce-upstream-run.test.ts', title: 'not those of %s, and nothing is downloaded' },
  ],
  [
    'expected_receipt_missing',
    {
      file: '__tests__/e2e/two-jobs.test.ts',
      title: 'the digest must not be empty, which is what a skipped gate leaves: status 3, and nothing is downloaded',
    },
  ],
  [
    'approval_nonce_used',
    { file: '__tests__/e2e/approval-replay.test.ts', title: 'an approval works once, on whatever machine: %s' },
  ],
  ['receipt_gate_missing', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_missing', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_legacy', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_malformed', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_hash_mismatch', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_gate_mismatch', { file: '__tests__/e2e/enforce-damaged.test.ts', title: '%s: %s' }],
  ['receipt_inconsistent', { file: '__tests__/check/receipts.test.ts', title: '%s' }],
  ['receipt_sha256_mismatch', { file: '__tests__/e2e/two-jobs.test.ts', title: 'the digest must be that of the receipt: %s' }],
  ['receipt_made_locally', { file: '__tests__/e2e/enforce-damaged.test.ts', title: 'of a laptop let no job go on' }],
  [
    'receipt_of_ci',
    { file: '__tests__/e2e/enforce.test.ts', title: 'on a laptop does not act on what a workflow run decided' },
  ],
  ['receipt_other_repository', { file: '__tests__/e2e/two-jobs.test.ts', title: 'the receipt must be of %s of its own' }],
  ['receipt_other_run', { file: '__tests__/e2e/two-jobs.test.ts', title: 'the receipt must be of %s of its own' }],
  [
    'receipt_other_attempt',
    {
      file: '__tests__/e2e/two-jobs.test.ts',
      title: '"Re-run failed jobs" meets the receipt of an earlier attempt: a block that names the way out',
    },
  ],
  ['receipt_other_commit', { file: '__tests__/e2e/two-jobs.test.ts', title: 'the receipt must be of %s of its own' }],
  ['receipt_in_future', { file: '__tests__/check/receipts.test.ts', title: '%s' }],
  ['receipt_too_old', { file: '__tests__/e2e/two-jobs.test.ts', title: 'the receipt must not be older than max-age' }],
  [
    'receipt_blocks_gate',
    { file: '__tests__/e2e/two-jobs.test.ts', title: 'a block of class %s: it ends with the same status' },
  ],
  [
    'receipt_blocks_evidence',
    { file: '__tests__/e2e/two-jobs.test.ts', title: 'a block of class %s: it ends with the same status' },
  ],
  [
    'receipt_blocks_policy',
    { file: '__tests__/e2e/two-jobs.test.ts', title: 'a block of class %s: it ends with the same status' },
  ],
  ['receipt_warns', { file: '__tests__/e2e/two-jobs.test.ts', title: 'warn: it goes on isolated, and is not allowed' }],
  [
    'receipt_allows',
    { file: '__tests__/e2e/two-jobs.test.ts', title: 'allow: the deployment goes on, and every trace of it can be proved' },
  ],
  [
    'run_command_invalid',
    { file: '__tests__/e2e/guarded-status.test.ts', title: '%s: run_command_invalid, a block of class gate' },
  ],
  [
    'isolation_refused_self_hosted',
    {
      file: '__tests__/e2e/guarded-status.test.ts',
      title: 'runs nothing: isolation_refused_self_hosted, a block of class policy',
    },
  ],
  [
    'isolation_unavailable',
    { file: '__tests__/e2e/guarded-status.test.ts', title: 'warn runs nothing: isolation_unavailable, a block of class gate' },
  ],
  [
    'isolation_lost',
    {
      file: '__tests__/e2e/guarded-faults.test.ts',
      title: 'an isolation that is ended from outside ends with isolation_lost, and with no success',
    },
  ],
]);

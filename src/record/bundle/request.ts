import { canonicalOfPlain } from '../../base/canonical.js';
import { sha256, type Digest } from '../../base/digest.js';
import type { RecordedRequest } from '../../base/generated/records.js';
import type { Settings } from '../../base/settings.js';

/**
 * What the caller asked for as the recorded inputs hold it. The token is not among it, and `bundle` is not either: it names a folder of the
 * machine and decides nothing. `withheld`: of the metadata the digest alone.
 */
export function recordedRequest(settings: Settings, withheld = false): RecordedRequest {
  const { metadata, parameters, command } = settings;
  return {
    working_directory: settings.workingDirectory,
    output_directory: settings.outputDirectory,
    key_status_result: settings.keyStatusResult,
    key_status_verification: settings.keyStatusVerification,
    max_age_seconds: settings.maxAge,
    upstream_artifact: settings.upstreamArtifact,
    upstream_run_id: settings.upstreamRunId,
    upstream_digest: settings.upstreamDigest,
    policy: settings.policy,
    policy_sha256: settings.policySha256,
    environment: settings.environment,
    subject_digest: settings.subjectDigest,
    metadata: withheld ? null : metadata,
    metadata_sha256: metadata === null ? null : sha256(metadata),
    evidence: settings.evidence === null ? null : [...settings.evidence],
    requested_action: settings.requestedAction,
    target: settings.target,
    enforcement: settings.enforcement,
    upload_receipts: settings.uploadReceipts,
    include_evidence: settings.includeEvidence,
    receipts: settings.receipts,
    expected_receipt_sha256: settings.expectedReceiptSha256,
    allow_earlier_attempt: settings.allowEarlierAttempt,
    receipts_artifact_name: settings.receiptsArtifactName,
    retention_days: settings.retentionDays,
    summary: settings.summary,
    approval: settings.approval,
    request: settings.request,
    parameters_sha256: parameters === null ? null : sha256(parameters),
    command_sha256: command?.sha256 ?? null,
  };
}

/**
 * `request_hash` of the audit log (docs/receipts.md §11): sha256 of the canonical text of the recorded request without its metadata, so
 * that it is the same whether or not they are withheld; their digest is covered.
 */
export function requestHash(settings: Settings): Digest {
  return sha256(canonicalOfPlain(recordedRequest(settings), 'metadata'));
}

import type { Enforcement } from '../base/decision.js';
import { sha256 } from '../base/digest.js';
import type { RecordedRequest } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import type { Settings } from '../base/settings.js';
import { NotDerivable, Withheld } from './not-derivable.js';
import { digestOrNull } from './read-values.js';

/**
 * The settings that a recorded request was made from, but for the token and the folder of the bundle, which decide nothing. Throws
 * NotDerivable where the metadata are withheld, or are not what their digest says.
 */
export function settingsOf(request: RecordedRequest): Settings {
  return {
    workingDirectory: request.working_directory,
    outputDirectory: request.output_directory,
    keyStatusResult: request.key_status_result,
    keyStatusVerification: request.key_status_verification,
    maxAge: request.max_age_seconds,
    upstreamArtifact: request.upstream_artifact,
    upstreamRunId: request.upstream_run_id,
    upstreamDigest: digestOrNull(request.upstream_digest, 'The input upstream-digest'),
    enforcement: enforcementOf(request.enforcement),
    policy: request.policy,
    policySha256: digestOrNull(request.policy_sha256, 'The input policy-sha256'),
    environment: request.environment,
    subjectDigest: digestOrNull(request.subject_digest, 'The input subject-digest'),
    metadata: metadataOf(request),
    evidence: request.evidence === null ? null : [...request.evidence],
    requestedAction: request.requested_action,
    target: request.target,
    githubToken: null,
    uploadReceipts: request.upload_receipts,
    includeEvidence: request.include_evidence,
    bundle: null,
    receipts: request.receipts,
    expectedReceiptSha256: digestOrNull(request.expected_receipt_sha256, 'The input expected-receipt-sha256'),
    allowEarlierAttempt: request.allow_earlier_attempt,
    receiptsArtifactName: request.receipts_artifact_name,
    retentionDays: request.retention_days,
    summary: request.summary,
    approval: request.approval,
    request: request.request,
    parameters: null,
    command: commandOf(request.command_sha256),
  };
}

/** Of a command no argument is recorded: what an approval is bound to is its digest. */
function commandOf(recorded: string | null): Settings['command'] {
  const digest = digestOrNull(recorded, 'The digest of the command');
  return digest === null ? null : { argv: [], script: null, sha256: digest };
}

function enforcementOf(enforcement: string | null): Enforcement | null {
  if (enforcement === null || enforcement === 'enforce' || enforcement === 'report-only') return enforcement;
  throw new NotDerivable(`The input enforcement is ${printable(enforcement)}, which it does not take.`);
}

function metadataOf({ metadata, metadata_sha256: recorded }: RecordedRequest): string | null {
  if (metadata === null && recorded !== null) {
    throw new Withheld('The metadata are withheld, and nobody can judge them by their sha256 alone.');
  }
  const computed = metadata === null ? null : sha256(metadata);
  if (computed === recorded) return metadata;
  const says = `metadata_sha256 is ${printable(String(recorded))} and the metadata give ${String(computed)}`;
  throw new NotDerivable(`The metadata are not those of the run: ${says}.`);
}

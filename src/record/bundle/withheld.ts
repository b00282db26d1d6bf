import { evidenceFiles, type Evidence, type EvidenceFile } from '../../base/evidence.js';
import type { Finding } from '../../base/finding.js';
import type { Outcome } from '../../base/outcome.js';
import { bytesHoldSecret, encodedBytesHoldSecret, escapedBytesHoldSecret, hasEscapes } from '../../base/secrets.js';

/**
 * Whether a bundle holds digests in place of evidence and metadata: because the caller wants it, or because secret material was met. What
 * the gates found is not all: a file that they refuse unread is looked at here as well, and so are metadata that nobody judged.
 */
export function isWithheld(outcome: Outcome, evidence: Evidence | null, incidents: readonly Finding[]): boolean {
  const { settings, findings, checked } = outcome;
  if (settings.includeEvidence === false) return true;
  const found = [...findings, ...checked.findings, ...incidents];
  if (found.some(({ code }) => code === 'secret_material_detected')) return true;
  if (settings.metadata !== null && jsonHoldsSecret(Buffer.from(settings.metadata))) return true;
  return evidence !== null && evidenceFiles(evidence).some(fileHoldsSecret);
}

function fileHoldsSecret(file: EvidenceFile): boolean {
  if (file.state !== 'read') return false;
  return jsonHoldsSecret(file.bytes) || (isEnvelope(file) && encodedBytesHoldSecret(file.bytes));
}

/** Whether a document holds secret material, also behind escapes, and also where it cannot be parsed. */
export function jsonHoldsSecret(bytes: Uint8Array): boolean {
  return bytesHoldSecret(bytes) || (hasEscapes(bytes) && escapedBytesHoldSecret(bytes));
}

function isEnvelope({ role }: EvidenceFile): boolean {
  switch (role) {
    case 'result':
    case 'status':
    case 'ledger':
      return false;
    case 'key-status-signature':
    case 'execution-evidence':
    case 'beacon-attestation':
    case 'approval-request':
    case 'approval':
      return true;
  }
}

import { artifactRecord } from '../../base/artifact-record.js';
import { canonicalOfPlain } from '../../base/canonical.js';
import { sha256, type Digest } from '../../base/digest.js';
import { evidenceFiles, type Evidence, type EvidenceFile } from '../../base/evidence.js';
import type { EvidenceFileEntry, RecordedEvidence } from '../../base/generated/records.js';
import { findingRecord } from '../gate-record.js';

/** The files as the recorded inputs list them: path, state, size and digest, never a byte of them. */
export function evidenceFileEntries(evidence: Evidence): readonly EvidenceFileEntry[] {
  return evidenceFiles(evidence).map(entryOf);
}

/** `data_hash` of the audit log for evidence: sha256 of the canonical text of its entries; null where nothing was judged. */
export function evidenceHash(evidence: Evidence | null): Digest | null {
  return evidence === null ? null : sha256(canonicalOfPlain(evidenceFileEntries(evidence)));
}

/** The evidence as the recorded inputs hold it; null where nothing was judged. */
export function recordedEvidence(evidence: Evidence | null): RecordedEvidence | null {
  if (evidence === null) return null;
  return {
    files: evidenceFileEntries(evidence),
    artifact: artifactRecord(evidence.artifact),
    signed: evidence.signed !== null,
    findings: (evidence.signed?.findings ?? []).map(findingRecord),
  };
}

function entryOf(file: EvidenceFile): EvidenceFileEntry {
  const { role, path, state } = file;
  return {
    role,
    path,
    state,
    size: file.state === 'read' ? file.bytes.length : null,
    sha256: file.state === 'read' ? file.sha256 : null,
    finding: file.state === 'refused' ? findingRecord(file.finding) : null,
  };
}

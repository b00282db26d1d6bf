import type { Digest } from './digest.js';
import type { Finding } from './finding.js';

/** Which of the documents a file is. */
export type EvidenceRole = 'result' | 'status' | 'ledger';

interface EvidencePath {
  readonly role: EvidenceRole;
  /** As records name it: relative to the working directory or to the artifact, with `/`. */
  readonly path: string;
}

/** A file as it was captured. What is hashed is what is parsed: the bytes are read once. */
export type EvidenceFile =
  | (EvidencePath & { readonly state: 'read'; readonly bytes: Uint8Array; readonly sha256: Digest })
  | (EvidencePath & { readonly state: 'absent' })
  /** It is there and must not or cannot be read; the finding says why. */
  | (EvidencePath & { readonly state: 'refused'; readonly finding: Finding });

/** A workflow artifact that evidence was taken from. */
export interface UpstreamArtifact {
  readonly name: string;
  readonly id: number;
  /** sha256 of the archive that was received. */
  readonly sha256: Digest;
  /** sha256 that the caller expected, from elsewhere, and that it has; null where the caller named none. */
  readonly expectedSha256: Digest | null;
}

/** All evidence of one run. */
export interface Evidence {
  readonly result: EvidenceFile;
  readonly status: EvidenceFile;
  readonly ledger: EvidenceFile;
  /** null where the evidence comes from the workspace. */
  readonly artifact: UpstreamArtifact | null;
}

/** Evidence, or the finding that says why there is none at all. */
export type CapturedEvidence =
  { readonly ok: true; readonly evidence: Evidence } | { readonly ok: false; readonly finding: Finding };

import type { Digest } from './digest.js';
import type { Finding } from './finding.js';

/** Which of the documents a file is. */
export type EvidenceRole =
  | 'result'
  | 'status'
  | 'ledger'
  | 'key-status-signature'
  | 'execution-evidence'
  | 'beacon-attestation'
  | 'approval-request'
  | 'approval';

/** Which of the records of another job a file is. */
export type ReceiptRole = 'gate-record' | 'runtime-receipt';

interface CapturedPath<Role> {
  readonly role: Role;
  /** As records name it: relative to the working directory or to the artifact, with `/`. */
  readonly path: string;
}

/** A file as it was captured. What is hashed is what is parsed: the bytes are read once. */
export type CapturedFile<Role> =
  | (CapturedPath<Role> & { readonly state: 'read'; readonly bytes: Uint8Array; readonly sha256: Digest })
  | (CapturedPath<Role> & { readonly state: 'absent' })
  /** It is there and must not or cannot be read; the finding says why. */
  | (CapturedPath<Role> & { readonly state: 'refused'; readonly finding: Finding });

export type EvidenceFile = CapturedFile<EvidenceRole>;

/** A gate record or a runtime receipt of another job. */
export type ReceiptFile = CapturedFile<ReceiptRole>;

/** A workflow artifact that evidence was taken from. */
export interface UpstreamArtifact {
  readonly name: string;
  readonly id: number;
  /** sha256 of the archive that was received. */
  readonly sha256: Digest;
  /** sha256 that the caller expected, from elsewhere, and that it has; null where the caller named none. */
  readonly expectedSha256: Digest | null;
  /** The run that made it, as GitHub's API describes it; null for an artifact of this very run. */
  readonly producer: ArtifactProducer | null;
}

/** The workflow run that made an artifact: every part was compared with what it must be. */
export interface ArtifactProducer {
  readonly runId: string;
  /** The latest attempt of that run. */
  readonly runAttempt: string;
  /** owner/name. */
  readonly repository: string;
  /** Name of the workflow. */
  readonly workflow: string;
  /** The commit that it ran on. */
  readonly headSha: string;
}

/** Where evidence is looked for. */
export interface EvidenceSource {
  /** Folder that relative paths start at, absolute and real. */
  readonly base: string;
  /** Folder that no path may leave, absolute and real. */
  readonly root: string;
  /** The artifact that `root` was extracted from, or null for the workspace. */
  readonly artifact: UpstreamArtifact | null;
}

/** The envelopes that a policy asks for, sorted by path; a file that several patterns match is in every list that it matches. */
export interface SignedEvidence {
  /** null where the policy wants no signature over the key status. */
  readonly keyStatusSignature: EvidenceFile | null;
  readonly executionEvidence: readonly EvidenceFile[];
  readonly beaconAttestations: readonly EvidenceFile[];
  /** null where the policy asks for no approval. */
  readonly approval: CapturedApproval | null;
  /** What kept files from being listed (too many, a folder that cannot be read): each a block. */
  readonly findings: readonly Finding[];
}

/** What was asked for, and who approved it. */
export interface CapturedApproval {
  /** The request: the file that the input names, or the document that the run made from its inputs, which has no path of a file. */
  readonly request: EvidenceFile;
  /** Whether the run itself made the request. */
  readonly isOwnRequest: boolean;
  readonly approval: EvidenceFile;
}

/** Path of a request that the run made itself, as records name it. */
export const OWN_REQUEST_PATH = '(the inputs)';

/** All evidence of one run. */
export interface Evidence {
  readonly result: EvidenceFile;
  readonly status: EvidenceFile;
  readonly ledger: EvidenceFile;
  /** null where the evidence comes from the workspace. */
  readonly artifact: UpstreamArtifact | null;
  /** null where no policy asks for any. */
  readonly signed: SignedEvidence | null;
}

/** Every file that was looked for, in the order in which the gates look at them; one that serves two gates is there for each. */
export function evidenceFiles({ result, status, ledger, signed }: Evidence): readonly EvidenceFile[] {
  if (signed === null) return [result, status, ledger];
  const { keyStatusSignature, executionEvidence, beaconAttestations, approval } = signed;
  const signature = keyStatusSignature === null ? [] : [keyStatusSignature];
  const approvals = approval === null ? [] : [approval.request, approval.approval];
  return [result, status, ledger, ...signature, ...executionEvidence, ...beaconAttestations, ...approvals];
}

/** Evidence, or the finding that says why there is none at all. */
export type CapturedEvidence =
  { readonly ok: true; readonly evidence: Evidence } | { readonly ok: false; readonly finding: Finding };

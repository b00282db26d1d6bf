import type { Enforcement } from './decision.js';
import type { Digest } from './digest.js';
import type { GuardedCommand } from './command.js';

/** What the caller asks for, whichever entry it came through. `null` means: not given, the built-in value holds. */
export interface Settings {
  /** Folder that relative paths start at; null for the process's own. */
  readonly workingDirectory: string | null;
  /** Folder that the output files are written below; null for the working directory. */
  readonly outputDirectory: string | null;
  readonly keyStatusResult: string | null;
  readonly keyStatusVerification: string | null;
  /** Oldest age of the evidence, in seconds. */
  readonly maxAge: number | null;
  /** Name of a workflow artifact of the same run that holds the evidence. */
  readonly upstreamArtifact: string | null;
  /** Id of the workflow run that made it; null for this run. */
  readonly upstreamRunId: string | null;
  /** Expected sha256 of that artifact's archive. */
  readonly upstreamDigest: Digest | null;
  /** null: not given; the stricter of this and what the policy says holds. */
  readonly enforcement: Enforcement | null;
  /** Path of the policy file; null for the default one, which may be absent. */
  readonly policy: string | null;
  /** sha256 that the policy file must have. */
  readonly policySha256: Digest | null;
  /** Name of the environment that the caller promotes to. */
  readonly environment: string | null;
  /** sha256 of the artifact that the caller promotes. */
  readonly subjectDigest: Digest | null;
  /** A JSON object or lines `key=value`, as given: facts that the caller vouches for. */
  readonly metadata: string | null;
  /** Patterns of further envelopes. */
  readonly evidence: readonly string[] | null;
  readonly requestedAction: string | null;
  readonly target: string | null;
  /** Path of the envelope with the approval; null for the built-in one. */
  readonly approval: string | null;
  /** Path of the file with the request; null: it is made from the inputs. */
  readonly request: string | null;
  /** A JSON object or lines `key=value`, as given: the parameters of a request that is made from the inputs. Never recorded. */
  readonly parameters: string | null;
  /** What a guarded run starts; null for a run that starts nothing. */
  readonly command: GuardedCommand | null;
  /** A secret: never shown, recorded or compared. */
  readonly githubToken: string | null;
  readonly uploadReceipts: boolean | null;
  /** Whether the evidence itself goes into the bundle; null for the built-in value, which is yes. */
  readonly includeEvidence: boolean | null;
  /** Folder that the bundle is written to, besides uploading it; null for none. On the command line only. */
  readonly bundle: string | null;
  /** Folder with the receipts of another job, for `enforce` and `verify`; null for the output folder. */
  readonly receipts: string | null;
  /** `receipt_sha256` or `action_receipt_sha256` that these receipts must have, known from elsewhere. */
  readonly expectedReceiptSha256: Digest | null;
  /** Whether a receipt of an earlier attempt of the same run will do; null for the built-in value, which is no. */
  readonly allowEarlierAttempt: boolean | null;
  readonly receiptsArtifactName: string | null;
  readonly retentionDays: number | null;
  readonly summary: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  workingDirectory: null,
  outputDirectory: null,
  keyStatusResult: null,
  keyStatusVerification: null,
  maxAge: null,
  upstreamArtifact: null,
  upstreamRunId: null,
  upstreamDigest: null,
  enforcement: null,
  policy: null,
  policySha256: null,
  environment: null,
  subjectDigest: null,
  metadata: null,
  evidence: null,
  requestedAction: null,
  target: null,
  approval: null,
  request: null,
  parameters: null,
  command: null,
  githubToken: null,
  uploadReceipts: null,
  includeEvidence: null,
  bundle: null,
  receipts: null,
  expectedReceiptSha256: null,
  allowEarlierAttempt: null,
  receiptsArtifactName: null,
  retentionDays: null,
  summary: true,
};

/** Where the upstream documents lie, relative to the working directory (DESIGN §4). */
export const DEFAULT_RESULT_PATH = 'docs/keys/stage355_revocation_enforcement_result.json';
export const DEFAULT_STATUS_PATH = 'docs/keys/stage355_key_status_verification.json';
export const DEFAULT_APPROVAL_PATH = 'docs/approvals/approval.dsse.json';
export const LEDGER_PATH = 'docs/keys/stage354_key_rotation_ledger.json';

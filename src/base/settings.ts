import type { Enforcement } from './decision.js';
import type { Digest } from './digest.js';

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
  /** Expected sha256 of that artifact's archive. */
  readonly upstreamDigest: Digest | null;
  readonly enforcement: Enforcement;
  readonly uploadReceipts: boolean | null;
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
  upstreamDigest: null,
  enforcement: 'enforce',
  uploadReceipts: null,
  receiptsArtifactName: null,
  retentionDays: null,
  summary: true,
};

/** Where the upstream documents lie, relative to the working directory (DESIGN §4). */
export const DEFAULT_RESULT_PATH = 'docs/keys/stage355_revocation_enforcement_result.json';
export const DEFAULT_STATUS_PATH = 'docs/keys/stage355_key_status_verification.json';
export const LEDGER_PATH = 'docs/keys/stage354_key_rotation_ledger.json';

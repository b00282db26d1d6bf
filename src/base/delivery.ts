import type { RunOutcome } from './generated/records.js';

/** What became of the outcome on its way out, as far as a reporter can know it. */
export interface Delivery {
  /** Absolute path of the output folder; null where nothing could be written. */
  readonly outputDirectory: string | null;
  /** Paths of `OUTPUT_PATHS` that stand on disk with this outcome in them. */
  readonly written: readonly string[];
  readonly upload: Uploaded | null;
  /** What became of the command of a guarded run; null for other runs. */
  readonly command: RunDelivery | null;
}

/** The command of a guarded run, as far as it is known. */
export interface RunDelivery {
  readonly outcome: RunOutcome;
  /** Of the process: that of the command where it was started, and otherwise 201, 202 or 203. */
  readonly exitStatus: number;
}

/** A receipts artifact that the service confirmed. */
export interface Uploaded {
  readonly name: string;
  readonly id: number;
  /** sha256 of the archive, 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /** Page of the artifact, where the server is known. */
  readonly url: string | null;
}

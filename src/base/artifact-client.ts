/** What the rest of the project knows of the artifact service. The client behind it is loaded only when it is used. */

/** What the service said about an upload, as it came: nothing of it is checked yet. */
export interface UploadedArtifact {
  readonly id: number | null;
  /** sha256 of the archive in hexadecimal digits. */
  readonly digest: string | null;
  /** Bytes of the archive. */
  readonly size: number | null;
}

/** An artifact of this workflow run, as the service describes it: nothing of it is checked yet. */
export interface FoundArtifact {
  readonly name: string;
  readonly id: number;
  /** Bytes of the archive, as the uploader stated them. */
  readonly size: number;
  /** `sha256:` and hexadecimal digits, as the uploader stated them; null where the service names none. */
  readonly digest: string | null;
}

/** Another workflow run, whose artifacts are asked for through GitHub's API. */
export interface OtherRun {
  readonly id: number;
  readonly owner: string;
  /** Name of the repository, without its owner. */
  readonly repository: string;
  /** Needs `actions: read`. */
  readonly token: string;
}

/** Talks with the artifact service of the workflow run, or about another run with GitHub's API. Every method throws ArtifactServiceError, and none has a deadline. */
export interface ArtifactClient {
  /**
   * Uploads files as one archive.
   *
   * `files` are paths below `root` (absolute) with `/`; the archive names its entries by them. `retentionDays` null leaves the
   * choice to the repository.
   */
  readonly upload: (
    name: string,
    files: readonly string[],
    root: string,
    retentionDays: number | null,
  ) => Promise<UploadedArtifact>;
  /** The newest artifact of that name in this run or in `run`, or null where there is none. */
  readonly find: (name: string, run?: OtherRun) => Promise<FoundArtifact | null>;
  /** Downloads the archive as it is, as the one file in `folder`, which must be there and empty. */
  readonly download: (id: number, folder: string, run?: OtherRun) => Promise<void>;
}

/** `no-service`: there is none that could be asked (GitHub Enterprise Server, variables not set). */
export type ArtifactFault = 'no-service' | 'failed';

const MARK = Symbol.for('fail-closed-gate.ArtifactServiceError');

/** The artifact service could not do what it was asked. `message` is a printable clause without a full stop. */
export class ArtifactServiceError extends Error {
  readonly fault: ArtifactFault;
  readonly [MARK] = true;

  // The client is bundled apart from those who call it, with a copy of this class: the mark tells, not the class.
  static override [Symbol.hasInstance](thrown: unknown): thrown is ArtifactServiceError {
    return thrown instanceof Error && MARK in thrown;
  }

  constructor(fault: ArtifactFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ArtifactServiceError';
    this.fault = fault;
  }
}

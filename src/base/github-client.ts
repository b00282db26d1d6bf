/** What the rest of the project knows of GitHub's API. The client behind it is loaded only when it is used. */

/** The kinds of git objects that are asked for, as the API names them in addresses. */
export type GitObjectKind = 'commits' | 'trees' | 'blobs' | 'tags';

/** An annotated tag that is to be made. */
export interface NewTag {
  readonly name: string;
  readonly message: string;
  /** Id of the commit that it is a tag of. */
  readonly commit: string;
}

/** Asks GitHub's API about one repository. */
export interface GithubClient {
  /**
   * The body of `GET /repos/{owner}/{repo}/git/{kind}/{id}`, at most `limit` bytes, as it came: nothing of it is checked yet.
   * Throws GithubApiError; has no deadline but `signal`.
   */
  readonly gitObject: (kind: GitObjectKind, id: string, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  /** The same for `GET /repos/{owner}/{repo}/actions/runs/{id}`. */
  readonly workflowRun: (id: string, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  /** Makes a tag object, which no ref leads to yet: the answer to `POST /repos/{owner}/{repo}/git/tags`. */
  readonly createTag: (tag: NewTag, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  /**
   * Makes a ref unless there is one of this name: the answer to `POST /repos/{owner}/{repo}/git/refs`. `ref` begins with `refs/`.
   * The error has status 422 where there is one already, and for whatever else the server refuses.
   */
  readonly createRef: (ref: string, id: string, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  /** The answer to `GET /repos/{owner}/{repo}/git/ref/…`; the error has status 404 where there is none. */
  readonly gitRef: (ref: string, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  /** One page, from 1, of the refs whose names begin with `prefix`. */
  readonly matchingRefs: (prefix: string, page: number, limit: number, signal: AbortSignal) => Promise<Uint8Array>;
  readonly deleteRef: (ref: string, signal: AbortSignal) => Promise<void>;
}

const MARK = Symbol.for('fail-closed-gate.GithubApiError');

/** GitHub's API did not give what it was asked for. `message` is a printable predicate without a full stop or a secret. */
export class GithubApiError extends Error {
  /** The status of the answer; null where there was none, or where an answer of status 200 is of no use. */
  readonly status: number | null;
  readonly [MARK] = true;

  // The client is bundled apart from those who call it, with a copy of this class: the mark tells, not the class.
  static override [Symbol.hasInstance](thrown: unknown): thrown is GithubApiError {
    return thrown instanceof Error && MARK in thrown;
  }

  constructor(message: string, status: number | null = null) {
    super(message);
    this.name = 'GithubApiError';
    this.status = status;
  }
}

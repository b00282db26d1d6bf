/** The environment and the clock, as they were read once at the start of the run. Nothing here is judged yet. */
export interface RuntimeContext {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Every value is null where the variable is not set at all. */
  readonly githubActions: string | null;
  readonly runId: string | null;
  readonly runAttempt: string | null;
  readonly sha: string | null;
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly job: string | null;
  readonly eventName: string | null;
  readonly ref: string | null;
  readonly actor: string | null;
  readonly runnerEnvironment: string | null;
  /** `ACT`, which a local program that imitates the runner sets. */
  readonly act: string | null;
  /** What became of reading the file that GITHUB_EVENT_PATH names. */
  readonly eventFile: EventFile;
  /** `https://github.com` or the server of an enterprise. */
  readonly serverUrl: string | null;
  /** Whether the variables of the artifact service are set (their values are secrets and are not kept). */
  readonly artifactService: boolean;
  /** The user of the operating system; asked for outside of GitHub Actions only, and null where nobody can say. */
  readonly localUser: string | null;
  /** What the event proposes to change; null where it proposes nothing. */
  readonly proposal: Proposal | null;
  /** The workflow run that the event `workflow_run` reports; null for other events. */
  readonly upstreamRun: UpstreamRun | null;
}

/** A workflow run, as the event file describes it; each part is null where the event does not name it. */
export interface UpstreamRun {
  readonly id: string | null;
  /** Name of its workflow. */
  readonly workflow: string | null;
  /** The commit that it ran on, 40 or 64 hexadecimal digits. */
  readonly headSha: string | null;
}

/** A proposed change, as the event file describes it: what it changes must not decide about itself. */
export interface Proposal {
  /** The commit that the change is to be merged into, 40 or 64 hexadecimal digits; null where the event names none. */
  readonly baseCommit: string | null;
}

export type EventFile = 'not-set' | 'readable' | 'unreadable';

/** The identity of this run in every record, log line and output (DESIGN §2 "request id"). */
export interface RunIdentity {
  readonly requestId: string;
  readonly tool: { readonly name: string; readonly version: string };
}

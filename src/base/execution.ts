/** What isolates a command. */
export type Mechanism = 'bubblewrap' | 'setpriv';

/** An isolation that stands ready, and what was seen of it from inside. */
export interface IsolationReport {
  readonly mechanism: Mechanism;
  /** Names of what was seen to hold. */
  readonly verified: readonly string[];
}

/** What an isolated command may use. */
export interface IsolationLimits {
  /** Wall clock; then everything inside is ended. */
  readonly timeoutSeconds: number;
  readonly maxProcesses: number;
  readonly maxMemoryMib: number;
  /** Folders that stay writable: absolute. */
  readonly outputs: readonly string[];
  /** Names of further variables. */
  readonly passEnvironment: readonly string[];
}

/** What is started, and where. Folders are absolute and real. */
export interface CommandPlan {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly workspace: string;
  /** Path of a file outside of the workspace that the command needs to read: the script of the input `run`; null for none. */
  readonly script: string | null;
}

/** How a command ended. */
export interface CommandOutcome {
  readonly state: 'not-started' | 'exited' | 'signaled' | 'timed-out';
  /** Its own, or 128 and the number of the signal that ended it. */
  readonly exitStatus: number | null;
  readonly signal: string | null;
  readonly durationMs: number;
  /** Whether the isolation held until its end; null where there was none. */
  readonly isolationHeld: boolean | null;
  /** Why it was not started, or why the isolation did not hold; a sentence. */
  readonly problem: string | null;
}

/** A declared output as it stands after a run. */
export interface DeclaredOutput {
  /** As the policy names it. */
  readonly path: string;
  readonly state: 'file' | 'folder' | 'absent' | 'refused';
  readonly files: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** What a command is started from. */
export interface RunningEntry {
  /** The environment of this process. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether this is the Action: then its inputs and the tokens that only actions get stay with the gate. */
  readonly isAction: boolean;
  /** Folder for the script of the input `run`; null for that of the system. */
  readonly temporaryFolder: string | null;
}

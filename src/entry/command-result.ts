import type { ExitStatus } from '../base/decision.js';

/** What a command prints, and its exit status. */
export interface CommandResult {
  /** For standard output. */
  readonly text: string;
  /** For standard error. */
  readonly errorText: string;
  readonly status: ExitStatus;
}

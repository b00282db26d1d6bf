/** What isolates a command. */
export type Mechanism = 'bubblewrap' | 'setpriv';

/** An isolation that stands ready, and what was seen of it from inside. */
export interface IsolationReport {
  readonly mechanism: Mechanism;
  /** Names of what was seen to hold. */
  readonly verified: readonly string[];
}

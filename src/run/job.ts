import type { Finding } from '../base/finding.js';
import type { Outcome, OutputFile } from '../base/outcome.js';
import type { Judgement, RunRecord } from '../gate.js';
import type { Places } from '../ports.js';
import type { RunState } from './state.js';

/** What a run is for: everything that one command does otherwise than another. */
export interface Job {
  /** The exit status of the process. */
  readonly exitStatus: (state: RunState) => number;
  readonly command: 'gate' | 'enforce' | 'run';
  /** What it does between opening the output folder and deciding, one after the other, until something blocks. */
  readonly steps: readonly ((state: RunState, places: Places) => Promise<void>)[];
  /** The files that it replaces, in the order in which they are put in place. */
  readonly paths: readonly string[];
  /** Decides on what is known. Pure. */
  readonly judge: (state: RunState) => Judgement;
  /** Records what was decided, as the audit log stands. Pure. */
  readonly record: (state: RunState, judgement: Judgement) => Outcome;
  /** What an earlier run of another command may have left, and nobody must take for this one's. */
  readonly gone: readonly string[];
  /** What is done once the records of the decision stand; null where nothing is. */
  readonly act: ((state: RunState) => Promise<void>) | null;
  /** What became of a command, as things stand now; null where there is none. Pure. */
  readonly runRecord: (state: RunState) => RunRecord | null;
  /** Puts that record in place again where it changed. */
  readonly retell: (state: RunState) => void;
  /** The files that stand on disk until there is a decision: a block for these reasons. Pure. */
  readonly provisional: (state: RunState, reasons: readonly Finding[]) => readonly OutputFile[];
}

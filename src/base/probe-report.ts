/** What the probes found, as `--json` prints it: field names and words of COMPATIBILITY §6, and what nothing judges beside them. */

import type { Finding } from './finding.js';

/** One probe and what became of it. */
export interface ProbeRow {
  /** `P1_…` to `P9_…`; `B:<code>`; `C:` with what was damaged, `#` and where in it, `: ` and how. */
  readonly id: string;
  /**
   * The verdict of the guard for the nine; for the others `BLOCK`, the decision that got through, or `NOT_PROVED`: it was blocked,
   * and not for what the probe is about, so that nothing is known of that.
   */
  readonly verdict: string;
  /** Whether anything could have run. */
  readonly allow: boolean;
  /** What leaked; null where nothing did. */
  readonly token: string | null;
  readonly fail_open: boolean;
  readonly reasons: readonly string[];
}

/** Damage that nothing would notice, and why. */
export interface NotCovered {
  /** Path of the file, or what else was to be damaged. */
  readonly subject: string;
  /** JSON pointer into it; empty for all of it. */
  readonly pointer: string;
  readonly damage: readonly string[];
  readonly why: string;
}

export type ProbeVerdict = 'ALL_FAIL_CLOSED' | 'FAIL_OPEN_DETECTED';

export interface ProbeReport {
  readonly schema: 'fail-closed-gate/probe-report/v1';
  readonly request_id: string;
  readonly probe_count: number;
  readonly blocked_count: number;
  readonly any_fail_open: boolean;
  readonly production_token_leaked: boolean;
  readonly results: readonly ProbeRow[];
  readonly not_covered: readonly NotCovered[];
  /** Probes on the own evidence that were left out because there were too many. */
  readonly left_out: number;
  readonly verdict: ProbeVerdict;
}

/** What the command `probe` comes to: a report, or why there is none. */
export type ProbeAnswer =
  | { readonly kind: 'report'; readonly report: ProbeReport; readonly status: 0 | 1 }
  /** 2: policy or evidence do not pass by themselves, so there is nothing to damage. 3: the command was not called as it must be. */
  | { readonly kind: 'refused'; readonly requestId: string; readonly status: 2 | 3; readonly findings: readonly Finding[] };

/** The order of decisions, and the only place that turns a decision into an exit status. */

/** What one finding says. */
export type FindingOutcome = 'pass' | 'warn' | 'block';

/** What the gate says about the runtime. */
export type Decision = 'allow' | 'warn' | 'block';

/** Why a decision is not `allow`; `none` for allow and warn. */
export type FailureClass = 'none' | 'policy' | 'evidence' | 'gate';

/** What the decision means for the runtime (COMPATIBILITY §3). */
export type ActionDecision = 'continue' | 'isolate_and_continue' | 'terminate';

/** Whether a block of class policy or evidence fails the job. */
export type Enforcement = 'enforce' | 'report-only';

/** The exit statuses of both entries (DESIGN §5). */
export type ExitStatus = 0 | 1 | 2 | 3;

const OUTCOME_RANK: Readonly<Record<FindingOutcome, number>> = { pass: 0, warn: 1, block: 2 };
const CLASS_RANK: Readonly<Record<FailureClass, ExitStatus>> = { none: 0, policy: 1, evidence: 2, gate: 3 };

/** Orders outcomes from the worst to the mildest; for `Array.prototype.sort`. */
export function compareOutcomes(left: FindingOutcome, right: FindingOutcome): number {
  return OUTCOME_RANK[right] - OUTCOME_RANK[left];
}

/**
 * The decision that a list of outcomes amounts to: the worst of them.
 * No outcome at all proves nothing, so it is a block.
 */
export function worst(outcomes: readonly FindingOutcome[]): Decision {
  let rank = -1;
  for (const outcome of outcomes) rank = Math.max(rank, OUTCOME_RANK[outcome]);
  // Only the two ranks that are proved to be mild are named; whatever else comes is a block.
  if (rank === OUTCOME_RANK.pass) return 'allow';
  if (rank === OUTCOME_RANK.warn) return 'warn';
  return 'block';
}

/** The failure class that has the highest exit status; `none` for an empty list. */
export function worstClass(classes: readonly FailureClass[]): FailureClass {
  let result: FailureClass = 'none';
  for (const candidate of classes) if (CLASS_RANK[candidate] > CLASS_RANK[result]) result = candidate;
  return result;
}

/**
 * The exit status of both entries (DESIGN §5): 0 for allow and warn, else 1, 2 or 3 by failure class.
 * Report-only turns a block of class policy or evidence into 0 and never one of class gate: a gate that
 * could not work has nothing to report.
 */
export function exitStatus(decision: Decision, failureClass: FailureClass, enforcement: Enforcement): ExitStatus {
  if (decision !== 'block') return 0;
  switch (failureClass) {
    case 'policy':
    case 'evidence':
      return enforcement === 'report-only' ? 0 : CLASS_RANK[failureClass];
    case 'gate':
    case 'none':
      // A block without a class is a fault of the gate itself.
      return 3;
  }
}

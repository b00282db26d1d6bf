import { worst } from '../base/decision.js';
import type { GateRecord } from '../base/generated/records.js';
import { differing, type CheckList } from './check-list.js';

/** Checks that the decision is what the findings beside it amount to: that much can be said also where nothing is derived again. */
export function checkDecisionFindings({ runtime_decision: decision, findings }: GateRecord, list: CheckList): void {
  const computed = worst(findings.map(({ outcome }) => outcome));
  list.made(
    'decision-findings',
    `The decision is the worst of the ${String(findings.length)} findings of the gate record.`,
    differing(
      'The decision is not what the findings of the gate record amount to. Somebody changed one of them.',
      decision,
      computed,
    ),
  );
}

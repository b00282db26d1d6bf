import { worst } from '../base/decision.js';
import type { GateRecord } from '../base/generated/records.js';
import { differing, type CheckList, type Problem } from './check-list.js';

/** Checks that the decision is what the findings beside it amount to: that much can be said also where nothing is derived again. */
export function checkDecisionFindings(gate: GateRecord, list: CheckList): void {
  const computed = worst(gate.findings.map(({ outcome }) => outcome));
  list.made(
    'decision-findings',
    `The decision is the worst of the ${String(gate.findings.length)} findings of the gate record.`,
    [
      ...differing(
        'The decision is not what the findings of the gate record amount to. Somebody changed one of them.',
        gate.runtime_decision,
        computed,
      ),
      ...provedProblems(gate),
    ],
  );
}

/** The gates that are always on. */
const ALWAYS = ['key-status', 'runtime-context'];

/** What must have held for anything but a block; a warning may be a block that was only to be reported. */
function provedProblems(gate: GateRecord): Problem[] {
  const { runtime_decision: decision, enforcement, checks, violations, evidence_proof: proof, failure_class: failure } = gate;
  if (decision === 'block' || (decision === 'warn' && enforcement !== 'enforce')) return [];
  const open = Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
  const silent = ALWAYS.filter((name) => !gate.findings.some((finding) => finding.gate === name));
  const isUnproved = (what: string): Problem => ({ message: `The decision is ${decision}, and ${what}.` });
  return [
    ...open.map((name) => isUnproved(`the check ${name} does not hold`)),
    ...silent.map((name) => isUnproved(`nothing was found of the gate ${name}`)),
    ...(violations.length === 0 ? [] : [isUnproved('violations are recorded')]),
    ...(failure === 'none' ? [] : [isUnproved(`its failure class is ${failure}`)]),
    ...(proof === null ? [isUnproved('the hashes of the evidence were not seen to hold')] : []),
    ...(decision === 'allow' ? contextProblems(gate, isUnproved) : []),
  ];
}

function contextProblems({ reasons, runtime_context: context }: GateRecord, isUnproved: (what: string) => Problem): Problem[] {
  return [
    ...(reasons.length === 1 && reasons[0] === 'runtime_allowed_in_ci_context' ? [] : [isUnproved('its reasons are others')]),
    ...(context.is_github_actions && !context.local_execution ? [] : [isUnproved('the gate did not run in CI')]),
  ];
}

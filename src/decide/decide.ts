import { codeEntry, codeRank, GATE_IDS, type Code, type GateId } from '../base/codes/index.js';
import { LOCAL_WARNINGS } from '../base/codes/local.js';
import { compareOutcomes, exitStatus, worst, worstClass } from '../base/decision.js';
import type { Decision, Enforcement, ExitStatus, FailureClass } from '../base/decision.js';
import { finding, type Finding } from '../base/finding.js';
import type { GateVerdict } from '../base/outcome.js';

/** Codes of class pass that only remark on something: a gate that says nothing else has not judged anything. */
const REMARKS: ReadonlySet<Code> = new Set(['signature_extra_ignored', 'key_status_signed']);

/** What a list of findings amounts to. */
export interface Verdict {
  readonly decision: Decision;
  readonly failureClass: FailureClass;
  readonly exitStatus: ExitStatus;
  /** Codes, worst first, each once. */
  readonly reasons: readonly Code[];
  /** The findings in the order of the reasons. */
  readonly findings: readonly Finding[];
  readonly gates: readonly GateVerdict[];
}

/**
 * Findings to a decision (DESIGN §5). The decision is the worst finding, and a block wherever a required gate gave none that judges:
 * only positive proof lowers it.
 */
export function decide(found: readonly Finding[], required: readonly GateId[], enforcement: Enforcement): Verdict {
  const blocked = found.some((one) => one.outcome === 'block');
  // A block that is there already says more than that nothing else was looked at.
  const findings = blocked ? [...found] : [...found, ...missingGates(found, required)];
  findings.sort(compareFindings);
  const decision = worst(findings.map((one) => one.outcome));
  const reasons = reasonsOf(decision, findings);
  const blocking = findings.filter((one) => one.outcome === 'block');
  const failureClass = decision === 'block' ? worstClass(blocking.map((one) => codeEntry(one.code).failureClass)) : 'none';
  return {
    decision,
    failureClass,
    exitStatus: exitStatus(decision, failureClass, enforcement),
    reasons,
    findings,
    gates: GATE_IDS.flatMap((gate) => gateVerdict(gate, findings, required)),
  };
}

function missingGates(found: readonly Finding[], required: readonly GateId[]): Finding[] {
  return required
    .filter((gate) => !judged(gate, found))
    .map((gate) => finding('check_did_not_run', `The required gate ${gate} gave no result.`));
}

function judged(gate: GateId, found: readonly Finding[]): boolean {
  return found.some((one) => one.gate === gate && !REMARKS.has(one.code));
}

/** Worst first, then in gate order, then in the order of the table. */
function compareFindings(left: Finding, right: Finding): number {
  return (
    compareOutcomes(left.outcome, right.outcome) ||
    GATE_IDS.indexOf(left.gate) - GATE_IDS.indexOf(right.gate) ||
    codeRank(left.code) - codeRank(right.code)
  );
}

/** On allow the one reason says why; a local warning ends with the words of the compatible systems. */
function reasonsOf(decision: Decision, sorted: readonly Finding[]): readonly Code[] {
  if (decision === 'allow') return ['runtime_allowed_in_ci_context'];
  const codes = [...new Set(sorted.filter((one) => one.outcome !== 'pass').map((one) => one.code))];
  const local = codes.some((code) => LOCAL_WARNINGS.includes(code));
  return decision === 'warn' && local ? [...codes, 'runtime_allowed_with_local_warning'] : codes;
}

/** A required gate that judged nothing is a block in the table too; the gate's own troubles stand there only where there are any. */
function gateVerdict(gate: GateId, findings: readonly Finding[], required: readonly GateId[]): GateVerdict[] {
  const own = findings.filter((one) => one.gate === gate);
  if (required.includes(gate) && !judged(gate, own)) return [{ gate, outcome: 'block', findings: 0 }];
  if (own.length === 0) return [];
  const decision = worst(own.map((one) => one.outcome));
  const count = own.filter((one) => one.outcome !== 'pass').length;
  return [{ gate, outcome: decision === 'allow' ? 'pass' : decision, findings: count }];
}

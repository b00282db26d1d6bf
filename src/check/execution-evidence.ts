import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import type { ExecutionEvidenceRules, TrustedKey } from '../base/policy.js';
import { Collector } from './collector.js';
import { vouchedTrace } from './execution-evidence/vouched.js';
import { readTrace, type TraceQuality } from './execution-evidence/trace.js';
import { describeSource, missingEvidence, readPredicates } from './signed-gate.js';
import { UNUSABLE, type MissingWords, type Observed, type SignedGate } from './signed-gate.js';

const GATE: SignedGate = {
  id: 'execution-evidence',
  codes: {
    subjectMismatch: 'execution_evidence_subject_mismatch',
    artifactMismatch: 'execution_evidence_artifact_mismatch',
    environmentRefused: 'execution_evidence_environment_refused',
    timeMalformed: 'execution_evidence_time_malformed',
    windowReversed: 'execution_evidence_window_reversed',
    madeBeforeEnd: 'execution_evidence_made_before_end',
    inFuture: 'execution_evidence_in_future',
    tooOld: 'execution_evidence_too_old',
  },
};

const MISSING: MissingWords = {
  evidence: 'execution evidence',
  notRequired: { code: 'execution_evidence_not_required', what: 'Execution evidence' },
  warn: 'execution_evidence_missing_warn',
  block: 'execution_evidence_missing',
};

/**
 * The `execution-evidence` gate (COMPATIBILITY §4): is there evidence that the artifact ran, is it whole and about this
 * artifact, and does its trace show enough? No finding where the policy does not turn the gate on.
 */
export function checkExecutionEvidence(
  subject: PolicySubject,
  evidence: Evidence,
  signers: Set<TrustedKey> = new Set<TrustedKey>(),
): readonly Finding[] {
  const { policy, settings } = subject;
  const rules = policy.executionEvidence;
  if (rules === null) return [];
  const collector = new Collector(GATE.id, signers);
  const { items, complete } =
    rules.source === 'signed' ? signedTraces(rules, subject, evidence, collector) : vouchedTrace(settings.metadata, collector);
  if (items.length > 0) {
    const verdict = judge(items, rules);
    if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict);
  } else if (complete && collector.clean) {
    collector.add(missingEvidence(MISSING, rules, rules.missingEvidenceAction, policy.environment));
  }
  return collector.findings();
}

/** The quality of every signed trace. */
function signedTraces(
  rules: ExecutionEvidenceRules,
  subject: PolicySubject,
  { signed }: Evidence,
  collector: Collector,
): Observed<TraceQuality> {
  if (signed === null) {
    collector.add(finding('check_did_not_run', 'No envelope of execution evidence was looked for.'));
    return UNUSABLE;
  }
  const { items: predicates, complete } = readPredicates(GATE, rules, subject, signed, signed.executionEvidence, collector);
  const traces = predicates.map((predicate) => readTrace(predicate, subject.context.now, rules.maxAge, GATE.codes));
  const items = traces.filter((trace) => trace !== null);
  return { items, complete: complete && items.length === predicates.length };
}

/** Of several traces the worst count of each kind counts. There is at least one. */
function judge(traces: readonly TraceQuality[], rules: ExecutionEvidenceRules): Finding {
  const hotSymbols = least(traces.map((trace) => trace.hotSymbols));
  const callPaths = least(traces.map((trace) => trace.callPaths));
  const { minHotSymbolCount, minUniqueCallPaths } = rules;
  const detail = {
    expected: `at least ${String(minHotSymbolCount)} hot symbols and ${String(minUniqueCallPaths)} call paths`,
    found: `${String(hotSymbols)} and ${String(callPaths)} in ${describeSource(rules.source)}`,
  };
  if (hotSymbols < BigInt(minHotSymbolCount) || callPaths < BigInt(minUniqueCallPaths)) {
    const symbolHalf = `hot symbols ${String(hotSymbols)} < ${String(minHotSymbolCount)}`;
    const pathHalf = `call paths ${String(callPaths)} < ${String(minUniqueCallPaths)}`;
    const message = `Execution evidence trace quality is insufficient: ${symbolHalf} or ${pathHalf}`;
    return finding('execution_evidence_quality_insufficient', message, detail);
  }
  const counts = `hot symbols: ${String(hotSymbols)}, call paths: ${String(callPaths)}`;
  return finding('execution_evidence_passed', `Execution evidence meets quality thresholds (${counts})`, detail);
}

function least(counts: readonly bigint[]): bigint {
  return counts.reduce((left, right) => (left < right ? left : right));
}

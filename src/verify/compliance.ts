/** INV-1 to INV-6 from what verifying came to. Says `met` only of what was checked, and of every target. */

import type { ComplianceReport, ComplianceTarget, InvariantReport, InvariantResult } from '../base/compliance.js';
import type { VerificationResult } from '../base/verification.js';
import { INVARIANTS, type Invariant, type Requirement } from './invariants.js';

/** How many paths of targets an invariant names. */
const MAX_NAMED_TARGETS = 20;

/** When and by whom the report is made. */
export interface ComplianceOccasion {
  /** RFC 3339 in UTC. */
  readonly createdAt: string;
  readonly tool: { readonly name: string; readonly version: string };
}

/** `results` are those of `verify`, each with all of its checks; without any target nothing is met. Throws nothing. */
export function reportCompliance(
  results: readonly VerificationResult[],
  { createdAt, tool }: ComplianceOccasion,
): ComplianceReport {
  const invariants = INVARIANTS.map((invariant) => judge(invariant, results));
  const isBroken = results.length === 0 || invariants.some(({ result }) => result === 'not met');
  return {
    schema: 'fail-closed-gate/compliance-report/v1',
    created_at: createdAt,
    tool: { name: tool.name, version: tool.version },
    result: isBroken ? 'not met' : 'met',
    invariants,
    targets: results.map(targetOf),
  };
}

function judge(invariant: Invariant, results: readonly VerificationResult[]): InvariantReport {
  const { id, meaning, requirement, artifact, requirements, concerns } = invariant;
  const concerned = results.filter(concerns);
  const failed = concerned.filter((result) => !requirements.every(({ holds }) => holds(result)));
  const words = verdict(invariant, failed.length, concerned, results.length);
  const isApplicable = words.result !== 'not applicable';
  return {
    ...{ id, meaning, requirement, artifact },
    checked: isApplicable ? requirements.map((one) => counted(one, concerned)) : [],
    ...words,
    failed: failed.slice(0, MAX_NAMED_TARGETS).map(({ path }) => path),
  };
}

function verdict(
  { absent, shown, outside }: Invariant,
  failed: number,
  concerned: readonly VerificationResult[],
  all: number,
): { readonly result: InvariantResult; readonly reason: string } {
  // Only an invariant that does not concern every target has words for there being none.
  if (concerned.length === 0 && absent !== '') return { result: 'not applicable', reason: absent };
  if (concerned.length === 0) return { result: 'not met', reason: 'There was nothing to check.' };
  const others = concerned.length === all ? '' : ` It concerns ${String(concerned.length)} of ${String(all)} targets.`;
  if (failed > 0) {
    const missing = `${String(failed)} of ${String(concerned.length)} targets do not show it.`;
    return { result: 'not met', reason: `${missing} ${outside(concerned)}${others}` };
  }
  return { result: 'met', reason: `${shown} ${outside(concerned)}${others}` };
}

function counted({ text, holds }: Requirement, results: readonly VerificationResult[]): string {
  return `${text}: ${String(results.filter(holds).length)} of ${String(results.length)}`;
}

function targetOf(result: VerificationResult): ComplianceTarget {
  const { path } = result;
  if (result.kind === 'unusable')
    return { path, verdict: 'unusable', proof: null, legacy: false, decision: null, request_id: null };
  const { verdict: word, proof, legacy, decision, request_id } = result;
  return { path, verdict: word, proof, legacy, decision, request_id };
}

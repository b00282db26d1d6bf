/** check → decide → record, top to bottom. Pure: everything that comes from outside is an argument. */

import type { RunIdentity, RuntimeContext } from './base/context.js';
import type { Evidence } from './base/evidence.js';
import type { IsolationReport } from './base/execution.js';
import type { Finding } from './base/finding.js';
import type { AuditLogLink } from './base/generated/records.js';
import type { ActionPlan, Checked, Outcome } from './base/outcome.js';
import type { Policy } from './base/policy.js';
import type { PolicyGates } from './base/policy-gates.js';
import type { Settings } from './base/settings.js';
import { checkAll, nothingChecked, requiredGates } from './check/index.js';
import { capabilityEnforcement } from './decide/capabilities.js';
import { decide, type Verdict } from './decide/decide.js';
import { planAction } from './decide/plan.js';
import { record } from './record/index.js';

export { auditIdentity, auditRecord, type AuditedRequest, type AuditEvent } from './record/audit-log.js';
export { evidenceHash } from './record/bundle/evidence-entries.js';
export { recordRunOutcome, type CommandState, type RunRecord } from './record/run-outcome.js';
export { isSelfHosted } from './decide/runner.js';
export { withNonceAnswer } from './check/approval-claim.js';
export { requestHash } from './record/bundle/request.js';

/** What one run is about. */
export interface Subject {
  readonly identity: RunIdentity;
  readonly context: RuntimeContext;
  readonly settings: Settings;
  /** The policy in force: the built-in floor where there is no other. */
  readonly policy: Policy;
}

/**
 * Checks the evidence; made once a run, also when the run decides again. No evidence: there was none to check. `gates` are those
 * that only a policy turns on.
 */
export function check(subject: Subject, evidence: Evidence | null, gates: PolicyGates | null): Checked {
  return evidence === null ? nothingChecked(subject.settings) : checkAll(subject, evidence, gates);
}

/** What was decided, and what it means for the runtime. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly plan: ActionPlan;
}

/**
 * Decides. `incidents` are findings about the gate's own work (an upload that failed, a signal); they can only make the decision
 * stricter. The decision starts at block: without a finding of every required gate it stays there.
 */
export function judge({ context, policy }: Subject, checked: Checked, incidents: readonly Finding[]): Judgement {
  const verdict = decide([...checked.findings, ...incidents], requiredGates(policy), policy.enforcement);
  const isLocal = context.githubActions === null || context.act !== null;
  return { verdict, plan: planAction(verdict.decision, verdict.reasons, isLocal) };
}

/** Records what was decided. `auditLog` says where the audit log stands now; null where there is none. */
export function recordJudgement(
  subject: Subject,
  checked: Checked,
  { verdict, plan }: Judgement,
  auditLog: AuditLogLink | null,
  isolation: IsolationReport | null = null,
): Outcome {
  const { enforcement } = subject.policy;
  const { settings, context } = subject;
  const enforced = capabilityEnforcement(verdict.decision, settings.command !== null, isolation, context);
  const made = {
    checked,
    enforcement,
    plan,
    ...verdict,
    auditLog,
    isolation,
    enforcedBy: null,
    capabilityEnforcement: enforced,
  };
  const facts = { ...subject, ...made };
  return { ...facts, ...record(facts) };
}

/** Decides and records. */
export function conclude(
  subject: Subject,
  checked: Checked,
  incidents: readonly Finding[],
  auditLog: AuditLogLink | null = null,
  isolation: IsolationReport | null = null,
): Outcome {
  return recordJudgement(subject, checked, judge(subject, checked, incidents), auditLog, isolation);
}

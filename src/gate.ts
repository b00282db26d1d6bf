/** check → decide → record, top to bottom. Pure: everything that comes from outside is an argument. */

import type { RunIdentity, RuntimeContext } from './base/context.js';
import type { Evidence } from './base/evidence.js';
import type { Finding } from './base/finding.js';
import type { Checked, Outcome } from './base/outcome.js';
import type { Settings } from './base/settings.js';
import { checkAll, nothingChecked, REQUIRED_GATES } from './check/index.js';
import { decide } from './decide/decide.js';
import { planAction } from './decide/plan.js';
import { record } from './record/index.js';

/** What one run is about. */
export interface Subject {
  readonly identity: RunIdentity;
  readonly context: RuntimeContext;
  readonly settings: Settings;
}

/** Checks the evidence; made once a run, also when the run decides again. `null`: there was no evidence to check. */
export function check(subject: Subject, evidence: Evidence | null): Checked {
  return evidence === null ? nothingChecked(subject.settings) : checkAll(evidence, subject.context, subject.settings);
}

/**
 * Decides and records. `incidents` are findings about the gate's own work (an upload that failed, a signal); they can only make
 * the decision stricter. The decision starts at block: without a finding of every required gate it stays there.
 */
export function conclude(subject: Subject, checked: Checked, incidents: readonly Finding[]): Outcome {
  const { identity, context, settings } = subject;
  const verdict = decide([...checked.findings, ...incidents], REQUIRED_GATES, settings.enforcement);
  const isLocal = context.githubActions === null || context.act !== null;
  const plan = planAction(verdict.decision, verdict.reasons, isLocal);
  const facts = { identity, context, checked, enforcement: settings.enforcement, plan, ...verdict };
  return { ...facts, ...record(facts) };
}

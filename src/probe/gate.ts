import type { RuntimeContext } from '../base/context.js';
import type { Decision } from '../base/decision.js';
import type { Evidence } from '../base/evidence.js';
import { finding } from '../base/finding.js';
import type { Policy } from '../base/policy.js';
import type { PolicyGates } from '../base/policy-gates.js';
import { errorText } from '../base/printable.js';
import { PRODUCTION_TOKEN } from '../base/production-token.js';
import type { Settings } from '../base/settings.js';
import { TOOL } from '../base/tool.js';
import type { Guard } from '../check/production-action/guard.js';
import type { check, conclude } from '../gate.js';

export type { Guard };

/** What is probed: the functions that decide, as they are released. Tests pass weakened ones. */
export interface ProbedGate {
  readonly check: typeof check;
  readonly conclude: typeof conclude;
  readonly policyGates: PolicyGates;
  readonly guard: Guard;
}

/** All that one decision is made of. */
export interface Attempt {
  readonly context: RuntimeContext;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly evidence: Evidence;
}

/** What the gate made of an attempt. */
export interface Answer {
  readonly decision: Decision;
  /** Codes, worst first. */
  readonly reasons: readonly string[];
  /** What of the token stands in findings or records; null where nothing does. */
  readonly token: string | null;
}

const IDENTITY = { requestId: 'local-0000000000000000', tool: TOOL };

/**
 * Runs the gate on an attempt as a run does: check, then conclude. What is thrown is a block of class gate there, and here: it never
 * counts as the block that a probe looks for by its code.
 */
export function answerTo(attempt: Attempt, { check, conclude, policyGates }: ProbedGate): Answer {
  const { context, settings, policy, evidence } = attempt;
  const subject = { identity: IDENTITY, context, settings, policy };
  const nothing = check(subject, null, null);
  try {
    const { decision, reasons, findings, files } = conclude(subject, check(subject, evidence, policyGates), []);
    const texts = [JSON.stringify(findings), ...files.map(({ text }) => text)];
    return { decision, reasons, token: texts.some((text) => text.includes(PRODUCTION_TOKEN)) ? PRODUCTION_TOKEN : null };
  } catch (thrown) {
    const incident = finding('internal_error', `The gate failed: ${errorText(thrown)}.`);
    const { decision, reasons } = conclude(subject, nothing, [incident]);
    return { decision, reasons, token: null };
  }
}

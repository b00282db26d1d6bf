/** The way back: from recorded inputs and the files of a bundle to the decision and its records. Pure; read this first. */

import { compareOutcomes, type Decision } from './base/decision.js';
import type { Finding } from './base/finding.js';
import type { RecordedInputs } from './base/generated/records.js';
import type { Outcome } from './base/outcome.js';
import type { PolicyGates } from './base/policy-gates.js';
import { errorText } from './base/printable.js';
import type { TrustedKey } from './base/policy.js';
import { RULES_VERSION } from './base/rules.js';
import { check, conclude, judge, withNonceAnswer, type Subject } from './gate.js';
import { anchoredBy, type AnchoringKey } from './replay/anchored.js';
import { requireAsAsked } from './replay/as-asked.js';
import { contextOf } from './replay/context.js';
import { evidenceOf } from './replay/evidence.js';
import { incidentOf } from './replay/findings.js';
import { NotDerivable, Withheld } from './replay/not-derivable.js';
import { receiptsOf } from './replay/receipts.js';
import { policyOf } from './replay/policy.js';
import { isolationOf, nonceAnswerOf, requireGuarded } from './replay/run.js';
import { settingsOf } from './replay/settings.js';

export type { AnchoringKey } from './replay/anchored.js';
export { compareReplay, type ReplayDifference } from './replay/compare.js';

/** What derives a decision of `enforce`: by argument, because its validators are large. */
export type Enforcement = Pick<typeof import('./enforce.js'), 'checkReceipts' | 'judgeReceipts' | 'recordReceipts'>;

/** A decision that was derived again, or the sentence that says why it cannot be. */
export type Replay =
  | {
      readonly ok: true;
      readonly outcome: Outcome;
      /** The keys whose signatures vouch for the evidence; none where nobody's does. */
      readonly anchoredBy: readonly AnchoringKey[];
    }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Whether nothing else is wrong than that something is missing that a bundle may withhold. */
      readonly withheld: boolean;
    };

/**
 * Derives a decision again from validated recorded inputs. `files` are the files of the bundle by path; `gates` are those that only a
 * policy turns on, needed where `evidence.signed` says that they ran, and only their `check` is used. What the recorded inputs say is
 * foreign text: whatever is wrong with it is a reason, and nothing is thrown.
 */
export function replay(
  inputs: RecordedInputs,
  files: ReadonlyMap<string, Uint8Array>,
  gates: PolicyGates | null,
  enforcement: Enforcement | null = null,
): Replay {
  try {
    if (inputs.rules_version > RULES_VERSION) {
      const versions = `it was made by rules version ${String(inputs.rules_version)}, and this program has ${String(RULES_VERSION)}`;
      throw new NotDerivable(`The decision is of a newer program: ${versions}.`);
    }
    switch (inputs.command) {
      case 'gate':
      case 'run':
        return replayGate(inputs, files, gates);
      case 'enforce':
        return replayEnforce(inputs, files, enforcement);
    }
  } catch (thrown) {
    if (thrown instanceof NotDerivable) return { ok: false, reason: thrown.message, withheld: thrown instanceof Withheld };
    // A schema cannot say everything: what no record can be made of is refused by whoever makes the records.
    return { ok: false, reason: `The recorded inputs cannot be judged: ${errorText(thrown)}.`, withheld: false };
  }
}

function replayGate(inputs: RecordedInputs, files: ReadonlyMap<string, Uint8Array>, gates: PolicyGates | null): Replay {
  if (inputs.receipts !== null) throw new NotDerivable('The gate reads no receipts of another job, and some are recorded.');
  const subject = subjectOf(inputs, files);
  const evidence = inputs.evidence === null ? null : evidenceOf(inputs.evidence, files);
  if (evidence !== null) requireAsAsked(subject.policy, evidence, subject.settings);
  const signers: TrustedKey[] = [];
  const policyGates = (evidence?.signed ?? null) === null ? null : noting(gates, signers);
  const found = check(subject, evidence, policyGates);
  const checked = withNonceAnswer(found, subject.policy, nonceAnswerOf(inputs, found));
  const incidents = inputs.incidents.map(incidentOf);
  const isolation = isolationOf(inputs);
  const outcome = conclude(subject, checked, incidents, auditLogOf(inputs), isolation);
  requireGuarded(inputs, subject.settings, isolation, outcome.decision);
  requireStricter(outcome.decision, judge(subject, checked, []).verdict.decision, incidents);
  return { ok: true, outcome, anchoredBy: anchoredBy(outcome, signers) };
}

/** What a receipt proves of the evidence, another job has judged: no signature is looked at here, so nobody vouches for it. */
function replayEnforce(
  inputs: RecordedInputs,
  files: ReadonlyMap<string, Uint8Array>,
  enforcement: Enforcement | null,
): Replay {
  if (inputs.evidence !== null) throw new NotDerivable('Enforce reads no evidence, and some is recorded.');
  if (enforcement === null) throw new NotDerivable('What derives a decision of enforce is needed, and could not be loaded.');
  const { checkReceipts, judgeReceipts, recordReceipts } = enforcement;
  const subject = subjectOf(inputs, files);
  const checked = checkReceipts(subject, inputs.receipts === null ? null : receiptsOf(inputs.receipts, files));
  const incidents = inputs.incidents.map(incidentOf);
  const judgement = judgeReceipts(subject, checked, incidents);
  requireStricter(judgement.verdict.decision, judgeReceipts(subject, checked, []).verdict.decision, incidents);
  return { ok: true, outcome: recordReceipts(subject, checked, judgement, auditLogOf(inputs)), anchoredBy: [] };
}

function subjectOf(inputs: RecordedInputs, files: ReadonlyMap<string, Uint8Array>): Subject {
  const { request_id: requestId, tool } = inputs;
  const settings = settingsOf(inputs.request);
  return {
    identity: { requestId, tool: { name: tool.name, version: tool.version } },
    context: contextOf(inputs.context),
    settings,
    policy: policyOf(inputs, files, settings),
  };
}

/** The gates, keeping whose signatures counted. */
function noting(gates: PolicyGates | null, signers: TrustedKey[]): PolicyGates {
  if (gates === null) throw new NotDerivable('The gates that the policy turns on are needed, and could not be loaded.');
  return {
    capture: gates.capture,
    check: (subject, evidence) => {
      const checked = gates.check(subject, evidence);
      signers.push(...checked.signers);
      return checked;
    },
  };
}

/** In the order of fields that records have, whatever order the recorded inputs have. */
function auditLogOf({ audit_log: link }: RecordedInputs): RecordedInputs['audit_log'] {
  if (link === null) return null;
  return { continuity: link.continuity, sequence: link.sequence, record_hash: link.record_hash };
}

/** A warning in the name of a gate that did not run would stand for its verdict: what went wrong can only make a decision stricter. */
function requireStricter(decision: Decision, without: Decision, incidents: readonly Finding[]): void {
  if (incidents.length === 0 || compareOutcomes(outcomeOf(decision), outcomeOf(without)) <= 0) return;
  throw new NotDerivable(`What went wrong with the run made ${decision} of ${without}, and can only make a decision stricter.`);
}

function outcomeOf(decision: Decision): 'pass' | 'warn' | 'block' {
  return decision === 'allow' ? 'pass' : decision;
}

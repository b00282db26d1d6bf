/** The six invariants (COMPATIBILITY §7), and what the artifacts of a gate can show of each. */

import type { InvariantReport } from '../base/compliance.js';
import type { VerificationCheck, VerificationResult } from '../base/verification.js';

/** Something that is checked of one target. */
export interface Requirement {
  readonly text: string;
  readonly holds: (result: VerificationResult) => boolean;
}

export interface Invariant extends Pick<InvariantReport, 'id' | 'meaning' | 'requirement' | 'artifact'> {
  readonly requirements: readonly Requirement[];
  /** The targets that it asks something of; of others there is nothing to say. */
  readonly concerns: (result: VerificationResult) => boolean;
  /** Why it is not applicable where it concerns no target at all. */
  readonly absent: string;
  /** What holds where all requirements do. */
  readonly shown: string;
  /** What these artifacts do not show. */
  readonly outside: (results: readonly VerificationResult[]) => string;
}

const PROVED: Requirement = {
  text: 'hashes, links and manifest hold',
  holds: (result) => result.kind !== 'unusable' && result.verdict !== 'not proved',
};

const REPLAYED: Requirement = {
  text: 'the decision was derived again from the recorded inputs',
  holds: (result) => result.kind !== 'unusable' && result.verdict === 'replayed',
};

function checksOf(result: VerificationResult, name: string): readonly VerificationCheck[] {
  return result.kind === 'unusable' ? [] : result.checks.filter((check) => check.name === name);
}

/** Whether a target has something of this kind: what it is, the check says. */
function has(name: string): (result: VerificationResult) => boolean {
  return (result) => checksOf(result, name).length > 0;
}

const always = (): boolean => true;

/** A check that was left out, or is not among those of the target, was not passed. */
function passed(name: string, text: string): Requirement {
  const isPassed = (result: VerificationResult): boolean => {
    const made = checksOf(result, name);
    return made.length > 0 && made.every(({ outcome }) => outcome === 'pass');
  };
  return { text, holds: isPassed };
}

/** The same where there is something of the kind: a plain run of the gate has no approval, no nonce and no command. */
function passedIfAny(name: string, text: string): Requirement {
  const one = passed(name, text);
  return { text, holds: (result) => !has(name)(result) || one.holds(result) };
}

const APPROVED = passedIfAny('approval-judged', 'where something was approved or started, the approval was judged again');
const CLAIM_FIRST = passedIfAny('audit-log-claim', 'where a nonce was claimed, that was before the decision');
const COMMAND_LAST = passedIfAny(
  'audit-log-command',
  'where a command was started, that was after the receipts of the decision',
);
const ONCE_IF_ANY = passedIfAny('nonce-once', 'where an approval let something go on, its nonce was claimed');
const BOUND = passed('approval-bound', 'parameters and command are within what was approved');
const ONCE = passed('nonce-once', 'the nonce was claimed from a strongly consistent store, or refused as used');
const GUARDED = passed('command-guarded', 'the gate started the command after it had checked the approval, or started none');
const EXECUTION_AUDITED: Requirement = {
  text: 'where a command was started, the log has its approval id and its outcome',
  holds: (result) => COMMAND_LAST.holds(result) && (!has('command-guarded')(result) || GUARDED.holds(result)),
};

const LOG_CHAIN = passed('audit-log-chain', 'the audit records hang together');
const LOG_REQUEST = passed(
  'audit-log-request',
  'every record of the request is there, with id, sequence, identity and request hash',
);
const LOG_EVENTS = passed('audit-log-events', 'they go from the request to the intent, about this evidence and these receipts');
const LOG_DECISION = passed('audit-log-decision', 'they say the decision, the action and the reason of the records');

export const INVARIANTS: readonly Invariant[] = [
  {
    id: 'INV-1',
    meaning: 'Policy before execution',
    requirement:
      'Structure, signature, time window and nonce are verified, then policy is evaluated, then a signed and bounded approval exists, and only then anything runs.',
    artifact: 'recorded-inputs.json, the gate record and the audit log of the bundle',
    requirements: [PROVED, REPLAYED, LOG_EVENTS, LOG_DECISION, APPROVED, ONCE_IF_ANY, CLAIM_FIRST, COMMAND_LAST],
    concerns: always,
    absent: '',
    shown: 'Evidence was verified and policy evaluated before the decision was recorded, and the decision follows from them.',
    outside: (results) =>
      results.some(has('approval-judged'))
        ? 'Where no approval was asked for and nothing was started, that part of INV-1 is not shown.'
        : 'These artifacts hold no approval, and no execution that the gate itself started: that part of INV-1 is not shown.',
  },
  {
    id: 'INV-2',
    meaning: 'Approval is bound to parameters',
    requirement: 'What is executed is within what was approved, compared by hash of the normalised arguments.',
    artifact: 'request and approval in evidence/, the gate record, and the outcome record of a guarded run',
    requirements: [PROVED, BOUND],
    concerns: has('approval-bound'),
    absent: 'No approval let anything go on, so there is nothing to compare.',
    shown: 'Every request that went on was compared again with its approval: each parameter, and the digest of the command.',
    outside: () =>
      'What a command makes of its arguments, and what steps behind the gate do with the parameters, is not in them.',
  },
  {
    id: 'INV-3',
    meaning: 'No replay',
    requirement:
      'A nonce is unique per identity and action, checked before execution in a strongly consistent store; a store that is down, or a write that is not confirmed, means deny.',
    artifact: 'nonce_claim of the gate record, the approval in evidence/, and the audit log',
    requirements: [PROVED, ONCE, CLAIM_FIRST],
    concerns: has('nonce-once'),
    absent: 'These requests carry no nonce that counted, and no store was asked. A runner without a store cannot meet INV-3.',
    shown: 'Every nonce was claimed before the decision, under the name that identity, action and nonce give.',
    outside: () =>
      'The claim is what the run recorded of the answer: ask the store whether it still holds it. A local store speaks for its machine alone.',
  },
  {
    id: 'INV-4',
    meaning: 'Fail closed',
    requirement: 'Outage, partition, a signature that fails and ambiguity mean deny, never a degraded run.',
    artifact: 'the whole bundle: decision, findings and incidents follow from the recorded inputs',
    requirements: [PROVED, REPLAYED],
    concerns: always,
    absent: '',
    shown: 'Every decision was derived again, and what cannot be derived has only made it stricter.',
    outside: () =>
      'Where the evidence is withheld, or where only a workspace or records of other systems are there, nothing was derived again: that shows no failure, and no proof either.',
  },
  {
    id: 'INV-5',
    meaning: 'Attributable audit',
    requirement:
      'One record for every request, denials too: record id, timestamp, identity, decision, request hash, trace id, data hash, previous hash; executions add approval id and outcome; one stable request id everywhere.',
    artifact: 'audit-log.jsonl of the bundle, or the audit log of the workspace',
    requirements: [PROVED, LOG_CHAIN, LOG_REQUEST, LOG_DECISION, EXECUTION_AUDITED],
    concerns: always,
    absent: '',
    shown: 'Every request has audit records with all of these fields, chained by hash.',
    outside: () =>
      'Identities are those that the environment names. That no request is missing altogether, only the local log can show.',
  },
  {
    id: 'INV-6',
    meaning: 'No way around',
    requirement: 'Nothing that can execute exists outside the gate, and the execution layer checks the approval itself.',
    artifact: 'the outcome record and the audit log of a guarded run; else none',
    requirements: [PROVED, GUARDED, COMMAND_LAST],
    concerns: has('command-guarded'),
    absent:
      'No artifact can show that nothing else can execute. Look at the workflow, its branch rules, and the credentials of the deployment.',
    shown:
      'Every command of these guarded runs was started by the gate itself after it had checked the approval, or not at all.',
    outside: () =>
      'A workflow can have other steps, and other workflows: that those cannot execute the same, no artifact shows. Look at the credentials.',
  },
];

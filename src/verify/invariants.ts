/** The six invariants (COMPATIBILITY §7), and what the artifacts of a gate can show of each. */

import type { InvariantReport } from '../base/compliance.js';
import type { VerificationResult } from '../base/verification.js';

/** Something that is checked of one target. */
export interface Requirement {
  readonly text: string;
  readonly holds: (result: VerificationResult) => boolean;
}

export interface Invariant extends Pick<InvariantReport, 'id' | 'meaning' | 'requirement' | 'artifact'> {
  /** Empty where no artifact of this kind can show it. */
  readonly requirements: readonly Requirement[];
  /** What holds where all requirements do. */
  readonly shown: string;
  /** What these artifacts do not show. */
  readonly outside: string;
}

const PROVED: Requirement = {
  text: 'hashes, links and manifest hold',
  holds: (result) => result.kind !== 'unusable' && result.verdict !== 'not proved',
};

const REPLAYED: Requirement = {
  text: 'the decision was derived again from the recorded inputs',
  holds: (result) => result.kind !== 'unusable' && result.verdict === 'replayed',
};

/** A check that was left out, or is not among those of the target, was not passed. */
function passed(name: string, text: string): Requirement {
  const isPassed = (result: VerificationResult): boolean => {
    if (result.kind === 'unusable') return false;
    const made = result.checks.filter((check) => check.name === name);
    return made.length > 0 && made.every(({ outcome }) => outcome === 'pass');
  };
  return { text, holds: isPassed };
}

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
    requirements: [REPLAYED, LOG_EVENTS, LOG_DECISION],
    shown: 'Evidence was verified and policy evaluated before the decision was recorded, and the decision follows from them.',
    outside:
      'These artifacts hold no approval, and no execution that the gate itself started: that part of INV-1 is not shown.',
  },
  {
    id: 'INV-2',
    meaning: 'Approval is bound to parameters',
    requirement: 'What is executed is within what was approved, compared by hash of the normalised arguments.',
    artifact: 'none of those of the gate',
    requirements: [],
    shown: '',
    outside: 'No approval was asked for and nothing was executed by the gate, so there is nothing to compare.',
  },
  {
    id: 'INV-3',
    meaning: 'No replay',
    requirement:
      'A nonce is unique per identity and action, checked before execution in a strongly consistent store; a store that is down, or a write that is not confirmed, means deny.',
    artifact: 'none of those of the gate',
    requirements: [],
    shown: '',
    outside: 'These requests carry no nonce and no store was asked. A runner without a store cannot meet INV-3.',
  },
  {
    id: 'INV-4',
    meaning: 'Fail closed',
    requirement: 'Outage, partition, a signature that fails and ambiguity mean deny, never a degraded run.',
    artifact: 'the whole bundle: decision, findings and incidents follow from the recorded inputs',
    requirements: [PROVED, REPLAYED],
    shown: 'Every decision was derived again, and what cannot be derived has only made it stricter.',
    outside:
      'Where the evidence is withheld, or where only a workspace or records of other systems are there, nothing was derived again: that shows no failure, and no proof either.',
  },
  {
    id: 'INV-5',
    meaning: 'Attributable audit',
    requirement:
      'One record for every request, denials too: record id, timestamp, identity, decision, request hash, trace id, data hash, previous hash; one stable request id everywhere.',
    artifact: 'audit-log.jsonl of the bundle, or the audit log of the workspace',
    requirements: [PROVED, LOG_CHAIN, LOG_REQUEST, LOG_DECISION],
    shown: 'Every request has audit records with all of these fields, chained by hash.',
    outside:
      'Identities are those that the environment names. That no request is missing altogether, only the local log can show.',
  },
  {
    id: 'INV-6',
    meaning: 'No way around',
    requirement: 'Nothing that can execute exists outside the gate, and the execution layer checks the approval itself.',
    artifact: 'none: it is a property of workflows, permissions and environments',
    requirements: [],
    shown: '',
    outside:
      'No artifact can show that nothing else can execute. Look at the workflow, its branch rules, and the credentials of the deployment.',
  },
];

import type { NotCovered } from '../../base/probe-report.js';
import type { Attempt } from '../gate.js';

/** What can be probed without using an approval up, and what is left out for that. */
export interface Unapproved {
  readonly attempt: Attempt;
  readonly notCovered: readonly NotCovered[];
}

const LEFT_OUT: NotCovered = {
  subject: 'request and approval',
  pointer: '',
  damage: ['any damage'],
  why: 'the policy asks for an approval, and a probe uses none up: probes of your own evidence run without the gate `approval`',
};

/** The attempt without the gate `approval`: nothing short of a used nonce makes it pass, and whoever probes must not use one. */
export function withoutApproval(attempt: Attempt): Unapproved {
  const { policy, evidence } = attempt;
  if (policy.approval === null) return { attempt, notCovered: [] };
  const signed = evidence.signed === null ? null : { ...evidence.signed, approval: null };
  const unapproved = { ...attempt, policy: { ...policy, approval: null }, evidence: { ...evidence, signed } };
  return { attempt: unapproved, notCovered: [LEFT_OUT] };
}

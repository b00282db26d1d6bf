import type { NonceAnswer } from '../base/approval.js';
import { finding } from '../base/finding.js';
import type { Checked } from '../base/outcome.js';
import type { Policy } from '../base/policy.js';

/**
 * What checking established, with what the replay store answered. Only this makes a verdict of the gate `approval` where a nonce has to be
 * claimed: without an answer the gate has judged nothing, and that is a block (DESIGN §5).
 */
export function withNonceAnswer(checked: Checked, { approval: rules }: Policy, answer: NonceAnswer | null): Checked {
  const claim = checked.approval?.claim ?? null;
  if (claim === null || rules === null || answer === null) return checked;
  if (answer.state === 'claimed') {
    const granted = finding('approval_granted', 'The request was approved, and the approval was not used before.');
    return { ...checked, nonceAnswer: answer, findings: [...checked.findings, granted] };
  }
  if (rules.replay !== 'optional') return checked;
  const message =
    'There is no replay store, and the policy does not insist on one: nobody can tell whether the approval was used before.';
  return { ...checked, nonceAnswer: answer, findings: [...checked.findings, finding('replay_not_protected', message)] };
}

/** The hashes of the four records (docs/receipts.md §3) and the links between them (§4). */

import { sameValue } from './same-value.js';
import type { ActionDecision, Decision } from '../base/decision.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import type { Records } from './records.js';

const ACTION_OF: Readonly<Record<Decision, ActionDecision>> = {
  allow: 'continue',
  warn: 'isolate_and_continue',
  block: 'terminate',
};

const REHASHED = 'Somebody changed the record after it was hashed, or the hash.';

/** Recomputes every hash that a record states of itself. A record that could not be read has failed already. */
export function checkRecordHashes({ gate, receipt, policy, action }: Records, list: CheckList): void {
  if (gate !== null) {
    const problems = differing(
      `entry_hash of the gate record does not hold. ${REHASHED}`,
      gate.value.entry_hash,
      gate.computed.entryHash,
    );
    list.made('gate-entry-hash', `entry_hash of the gate record holds: ${gate.computed.entryHash}.`, problems);
  }
  if (receipt !== null) {
    const { own } = receipt.computed;
    const problems = differing(`receipt_sha256 does not hold. ${REHASHED}`, receipt.value.receipt_sha256, own);
    list.made('receipt-sha256', `receipt_sha256 of the runtime receipt holds: ${own}.`, problems);
  }
  if (policy !== null) {
    const { own } = policy.computed;
    const problems = differing(
      `action_entry_hash of the action policy does not hold. ${REHASHED}`,
      policy.value.action_entry_hash,
      own,
    );
    list.made('action-entry-hash', `action_entry_hash of the action policy holds: ${own}.`, problems);
  }
  if (action !== null) {
    const { own } = action.computed;
    const problems = differing(`action_receipt_sha256 does not hold. ${REHASHED}`, action.value.action_receipt_sha256, own);
    list.made('action-receipt-sha256', `action_receipt_sha256 holds: ${own}.`, problems);
  }
}

const MIXED = 'The records are not of one run, or one of them was replaced.';

/** Checks every link of the chain whose two ends could be read. */
export function checkRecordChain(records: Records, list: CheckList): void {
  const { gate, receipt, policy, action } = records;
  if (gate !== null && receipt !== null) {
    list.made('chain-gate-receipt', 'The runtime receipt names this gate record, whole, and its decision.', [
      ...differing(
        `entry_hash of the runtime receipt is not that of the gate record. ${MIXED}`,
        receipt.value.entry_hash,
        gate.value.entry_hash,
      ),
      ...differing(
        `gate_sha256 is not the hash of the whole gate record. ${MIXED}`,
        receipt.value.gate_sha256,
        gate.computed.whole,
      ),
      ...differing(
        `previous_hash of the runtime receipt is not that of the gate record. ${MIXED}`,
        receipt.value.previous_hash,
        gate.value.previous_hash,
      ),
      ...repeated(gate.value, receipt.value, COPIED_BY_RECEIPT, 'runtime receipt', 'gate record'),
    ]);
  }
  if (receipt !== null && policy !== null) {
    const binding = policy.value.stage356_binding;
    list.made('chain-receipt-action-policy', 'The action policy is linked to this runtime receipt.', [
      ...differing(
        `previous_hash of the action policy is not receipt_sha256. ${MIXED}`,
        policy.value.previous_hash,
        receipt.value.receipt_sha256,
      ),
      ...differing(
        `stage356_receipt_sha256 of the action policy is not receipt_sha256. ${MIXED}`,
        binding.stage356_receipt_sha256,
        receipt.value.receipt_sha256,
      ),
      ...differing(
        `stage356_entry_hash of the action policy is not that of the gate record. ${MIXED}`,
        binding.stage356_entry_hash,
        receipt.value.entry_hash,
      ),
      ...differing(
        `The action policy names another decision. ${MIXED}`,
        binding.stage356_runtime_decision,
        receipt.value.runtime_decision,
      ),
      // A later run that enforces the receipt has its own reasons to be stricter, and its own clock.
      ...(policy.value.enforced_by === null
        ? repeated(receipt.value, policy.value, COPIED_BY_POLICY, 'action policy', 'runtime receipt')
        : []),
    ]);
  }
  if (policy !== null && action !== null) {
    list.made('chain-action-policy-receipt', 'The action receipt is linked to this action policy.', [
      ...differing(
        `action_entry_hash of the action receipt is not that of the action policy. ${MIXED}`,
        action.value.action_entry_hash,
        policy.value.action_entry_hash,
      ),
      ...repeated(policy.value, action.value, COPIED_BY_ACTION, 'action receipt', 'action policy'),
    ]);
  }
  if (receipt !== null && action !== null) {
    list.made('chain-receipt-action-receipt', 'The action receipt is linked to this runtime receipt, and names its decision.', [
      ...differing(
        `previous_hash of the action receipt is not receipt_sha256. ${MIXED}`,
        action.value.previous_hash,
        receipt.value.receipt_sha256,
      ),
      ...differing(
        `The action receipt names another decision. ${MIXED}`,
        action.value.runtime_decision_from_stage356,
        receipt.value.runtime_decision,
      ),
    ]);
  }
  if (action !== null)
    list.made(
      'decision-and-action',
      `The action is the one that the decision leads to: ${action.value.action_decision}.`,
      actionProblems(action.value),
    );
}

const COPIED_BY_RECEIPT = [
  'created_at',
  'engine',
  'source_stage',
  'audit_log',
  'runtime_decision',
  'policy',
  'effective_policy',
  'checks',
  'violations',
  'reasons',
  'failure_class',
  'enforcement',
] as const;
const COPIED_BY_POLICY = ['created_at', 'failure_class', 'enforcement'] as const;
const COPIED_BY_ACTION = [
  'created_at',
  'engine',
  'source_stage',
  'enforced_by',
  'action_decision',
  'capability_enforcement',
  'isolation_mode',
  'checks',
  'violations',
  'actions',
  'failure_class',
  'enforcement',
] as const;

/** What one record repeats of another must be the same there. */
function repeated<Name extends string>(
  first: Readonly<Record<Name, unknown>>,
  second: Readonly<Record<Name, unknown>>,
  names: readonly Name[],
  whose: string,
  of: string,
): Problem[] {
  return names.flatMap((name) =>
    sameValue(first[name], second[name]) ? [] : [{ message: `${name} of the ${whose} is not what the ${of} says. ${MIXED}` }],
  );
}

interface Acting {
  readonly runtime_decision_from_stage356: Decision | null;
  readonly action_decision: ActionDecision;
  readonly enforced_by: object | null;
}

/** A later run that enforces a receipt may refuse what the gate allowed, and never the other way round. */
function actionProblems({
  runtime_decision_from_stage356: decision,
  action_decision: action,
  enforced_by: by,
}: Acting): Problem[] {
  if (by !== null && action === 'terminate') return [];
  if (decision === null) return [{ message: 'The action follows from no decision, and is not `terminate`.' }];
  return differing(`The decision ${decision} does not lead to this action.`, action, ACTION_OF[decision]);
}

/** What an auditor asks of an approved or a guarded run, in this order (COMPATIBILITY §7): what `--compliance` counts. */

import { printable } from '../base/printable.js';
import type { GateRecord, RecordedApproval } from '../base/generated/records.js';
import type { CheckList } from './check-list.js';
import type { ReadOutcome } from './run-outcome.js';

/** What is known of one run when everything else was checked. */
export interface AuditorsFacts {
  readonly gate: GateRecord;
  readonly outcome: ReadOutcome | null;
  /** Whether the decision was derived again, and with it everything that the approval gate looks at. */
  readonly isReplayed: boolean;
  /** Whether a command was to be started. */
  readonly isGuarded: boolean;
}

/**
 * Notes what these files show of request, approval, bounds, nonce and command. What they do not show is skipped, with the reason, and
 * never fails: what is wrong with them, other checks say. A plain run of the gate without approval has none of this.
 */
export function checkAuditorsOrder(facts: AuditorsFacts, list: CheckList): void {
  const { gate, outcome, isGuarded } = facts;
  const started = (outcome?.value.started_at ?? null) !== null;
  if (gate.approval !== null) noteApproval(gate, gate.approval, facts, list);
  else if (isGuarded && started) {
    list.skipped(NAMES.judged, 'A command was started, and the policy asks for no approval: no signed approval of it exists.');
  }
  if (isGuarded) noteCommand(gate, outcome, list);
}

const NAMES = {
  judged: 'approval-judged',
  bound: 'approval-bound',
  once: 'nonce-once',
  command: 'command-guarded',
} as const;

/** Room for two digests, some approvers and the names around them. */
const MAX_MESSAGE_CHARACTERS = 1000;

function noteApproval(
  { runtime_decision: decision, findings }: GateRecord,
  approval: RecordedApproval,
  { isReplayed, isGuarded }: AuditorsFacts,
  list: CheckList,
): void {
  const claim = approval.nonce_claim;
  if (!isReplayed) {
    const names = decision === 'block' ? [NAMES.judged] : [NAMES.judged, NAMES.bound, NAMES.once];
    for (const name of names) list.skipped(name, 'Request and approval were not judged again: that takes the files of both.');
    return;
  }
  if (decision === 'block') {
    list.made(NAMES.judged, 'The approval gate was judged again, and nothing went on.', []);
    // Only where a store was asked there is an answer to tell.
    if (findings.some(({ code }) => code === 'approval_nonce_used')) {
      list.made(NAMES.once, 'The nonce of the approval had been used before, and nothing went on.', []);
    }
    return;
  }
  const people = approval.approvers.map(({ identity, key_sha256: key }) => `${identity} (key sha256 ${key})`).join(', ');
  const voucher = approval.vouched_by === 'signature' ? 'a signature of the requester' : 'the context of the run alone';
  list.made(
    NAMES.judged,
    printable(
      `Request ${String(approval.request_digest)}, vouched for by ${voucher}, was approved by ${people} as ${String(approval.approval_id)}, ` +
        `valid until ${String(approval.expires_at)}: judged again.`,
      MAX_MESSAGE_CHARACTERS,
    ),
    [],
  );
  const command = isGuarded ? `, and the command ${String(approval.command_sha256)} is the one that was approved` : '';
  list.made(NAMES.bound, `Every parameter of the request is within what was approved${command}.`, []);
  switch (claim?.state ?? null) {
    case 'claimed': {
      const where =
        claim?.store === 'local'
          ? 'the local replay store, which speaks for its own machine alone'
          : 'the replay store of the repository';
      list.made(NAMES.once, `The nonce was claimed before the decision from ${where}.`, []);
      return;
    }
    case 'no-store':
    case null:
      list.skipped(NAMES.once, 'No replay store was asked: nobody can tell whether the approval was used before.');
  }
}

function noteCommand(gate: GateRecord, outcome: ReadOutcome | null, list: CheckList): void {
  if (outcome === null) {
    list.skipped(NAMES.command, 'Without the outcome record nobody knows what became of the command.');
    return;
  }
  const { started_at: startedAt, state, approval_id: id } = outcome.value;
  if (startedAt === null) list.made(NAMES.command, 'The gate did not start the command.', []);
  else if (gate.approval === null || id === null) {
    list.skipped(NAMES.command, 'The gate started the command, and there is no approval that it could have checked.');
  } else {
    list.made(NAMES.command, `The gate itself started the command after it had checked the approval: ${state}.`, []);
  }
}

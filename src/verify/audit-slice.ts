/** The audit log beside the records: the slice of a bundle, or the whole log of a workspace (docs/receipts.md §11). */

import { readAuditRecords, type AuditDamage } from '../base/audit-chain.js';
import { AUDIT_SLICE_PATH } from '../base/bundle.js';
import { compareOutcomes, worst, type FindingOutcome } from '../base/decision.js';
import type { AuditRecord, RecordedContext } from '../base/generated/records.js';
import { AUDIT_LOG_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { checkClaimEvents } from './audit-claim.js';
import { checkCommandEvents, RESTING_ON_APPROVAL } from './audit-command.js';
import { answerProblems, fieldProblems } from './audit-fields.js';
import { gateProblems } from './audit-gates.js';
import { saysOtherwise, type AuditedRun, type Told } from './audited-run.js';
import { differing, type CheckList, type Problem } from './check-list.js';

/** Who asked, as a context names them. */
export function identityOf({ github_actions: ci, actor, local_user: user }: RecordedContext): AuditRecord['identity'] {
  const [kind, name] = ci === null ? (['local-user', user] as const) : (['github-actor', actor] as const);
  return name === null ? { kind: 'unknown', name: null } : { kind, name };
}

/** Whether a run could keep no audit log, by the codes of its findings; its decision is a block then. */
export function hasNoAuditLog(codes: readonly string[]): boolean {
  return codes.includes('audit_log_broken') || codes.includes('audit_log_failed');
}

/** Checks the slice of a bundle by all rules; gives its records, none where they do not hang together. */
export function checkAuditSlice(bytes: Uint8Array, run: AuditedRun, list: CheckList): readonly AuditRecord[] {
  const read = readAuditRecords(bytes, { whole: false });
  list.made(
    'audit-log-chain',
    `The records of ${AUDIT_SLICE_PATH} hang together.`,
    read.ok ? [] : [damageProblem(AUDIT_SLICE_PATH, read)],
  );
  if (!read.ok) return [];
  const { records } = read;
  const last = records.at(-1);
  list.made('audit-log-request', 'Every audit record is of this request, and none is left out.', [
    ...requestProblems(records, run),
    ...fieldProblems(records),
  ]);
  list.made('audit-log-events', 'The audit log goes from the request to the intent that the bundle itself is the object of.', [
    ...(records[0]?.event === 'request_received' ? [] : [{ message: 'The first audit record is not `request_received`.' }]),
    ...orderProblems(records),
    ...answerProblems(records),
    ...(last?.event === 'upload_intended' || last?.event === 'bundle_intended'
      ? []
      : [{ message: 'The last audit record is no intent to upload or to write a bundle: the log was cut, or not closed.' }]),
    ...eventProblems(records, run),
    ...differing('The last audit record is about other receipts.', last?.data_hash ?? null, run.actionReceiptSha256),
    ...(last === undefined ? [] : saysOtherwise('The last audit record', last, toldBy(records, run))),
  ]);
  checkDecisions(records, run, list);
  checkRun(records, run, list);
  return records;
}

/** Checks the whole log of a workspace, and in it what this request left. */
export function checkAuditLog(bytes: Uint8Array, run: AuditedRun, list: CheckList): readonly AuditRecord[] {
  const read = readAuditRecords(bytes, { whole: true });
  list.made(
    'audit-log-chain',
    'The audit log is whole, from its first record to its last.',
    read.ok ? [] : [damageProblem(AUDIT_LOG_PATH, read)],
  );
  if (!read.ok) return [];
  const records = read.records.filter(({ request_id: id }) => id === run.requestId);
  list.made('audit-log-request', 'The audit log holds every record of this request.', [
    ...requestProblems(records, run),
    ...fieldProblems(records),
    ...answerProblems(records),
  ]);
  checkDecisions(records, run, list);
  checkRun(records, run, list);
  return records;
}

function checkRun(records: readonly AuditRecord[], run: AuditedRun, list: CheckList): void {
  checkClaimEvents(records, run, list);
  checkCommandEvents(records, run, list);
}

function damageProblem(path: string, { line, reason, expected, found }: AuditDamage): Problem {
  const message = `${path}, line ${String(line)}: ${reason}.`;
  return expected === undefined || found === undefined ? { message } : { message, recorded: found, computed: expected };
}

/** Rule 1. */
function requestProblems(records: readonly AuditRecord[], { requestId, recorded }: AuditedRun): Problem[] {
  if (records.length === 0) return [{ message: 'There is no audit record of this request.' }];
  const [first] = records;
  return records.flatMap((record, index) => [
    ...differing(`Audit record ${printable(record.record_id)} is of another request.`, record.request_id, requestId),
    ...differing(
      'The audit records of the request are not numbered without a gap.',
      record.record_id,
      `${requestId}.${String(index + 1)}`,
    ),
    ...differing('The sequence of the audit records has a gap.', record.sequence, (first?.sequence ?? 0) + index),
    ...sameIdentity(record, recorded?.identity ?? first?.identity ?? record.identity),
    ...differing(
      'The audit log is about another request.',
      record.request_hash,
      recorded?.requestHash ?? first?.request_hash ?? null,
    ),
    ...(RESTING_ON_APPROVAL.has(record.event) || record.approval_id === null
      ? []
      : [{ message: `Audit record ${printable(record.record_id)} rests on no approval, and names one.` }]),
    ...((record.event === 'gate_evaluated') === (record.gate !== null)
      ? []
      : [
          {
            message: `Audit record ${printable(record.record_id)} names a gate where none was evaluated, or none where one was.`,
          },
        ]),
    ...(record.event === 'command_finished' || record.outcome === null
      ? []
      : [{ message: `Audit record ${printable(record.record_id)} is not the end of a command, and names one.` }]),
    ...(index > 0 && record.torn_line_sha256 !== null
      ? [{ message: 'Only the first record of a request may name a torn line.' }]
      : []),
  ]);
}

function sameIdentity({ identity }: AuditRecord, expected: AuditRecord['identity']): Problem[] {
  const shown = ({ kind, name }: AuditRecord['identity']): string => printable(name === null ? kind : `${kind} ${name}`);
  if (identity.kind === expected.kind && identity.name === expected.name) return [];
  return [{ message: 'The audit log names somebody else.', recorded: shown(identity), computed: shown(expected) }];
}

const ABOUT_EVIDENCE: ReadonlySet<AuditRecord['event']> = new Set([
  'evidence_captured',
  'gate_evaluated',
  'decision_made',
  'action_planned',
]);

/** `data_hash` of each event that is about the request or its evidence; the digest of receipts may be of those that were replaced. */
function eventProblems(records: readonly AuditRecord[], { recorded }: AuditedRun): Problem[] {
  return records.flatMap(({ event, data_hash: hash, record_id: id }) => {
    const shown = printable(id);
    if (event === 'request_received') return differing(`data_hash of audit record ${shown} must be null.`, hash, null);
    if (recorded?.evidenceHash === undefined || !ABOUT_EVIDENCE.has(event)) return [];
    return differing(`Audit record ${shown} is about other evidence.`, hash, recorded.evidenceHash);
  });
}

/** What a run leaves, in its order: a claim, evidence and gates with the first decision, and each action right behind its decision. */
const ORDER =
  /^request_received(?: nonce_claim_intended(?: nonce_claimed)?)? evidence_captured(?: gate_evaluated)+(?: decision_made action_planned(?: (?:receipts|upload|bundle)_intended| upload_finished| receipts_written| command_intended| command_finished)*)+$/;

function orderProblems(records: readonly AuditRecord[]): Problem[] {
  const isInOrder = ORDER.test(records.map(({ event }) => event).join(' '));
  const outcomes = records.flatMap(({ event, decision }) => (event === 'gate_evaluated' ? [outcomeOf(decision)] : []));
  const decisions = records.flatMap(({ event, decision }) => (event === 'decision_made' ? [decision] : []));
  const isMilder = decisions.some((decision, index) => {
    const before = decisions[index - 1];
    return before !== undefined && compareOutcomes(outcomeOf(decision), outcomeOf(before)) > 0;
  });
  return [
    ...(isInOrder ? [] : [{ message: 'The audit records are not in the order in which a run leaves them.' }]),
    ...differing('The first decision of the audit log is not what its gates amount to.', decisions[0] ?? null, worst(outcomes)),
    ...(isMilder ? [{ message: 'A decision of the audit log is milder than the one before it.' }] : []),
  ];
}

/** No decision at all is none that could be mild. */
function outcomeOf(decision: AuditRecord['decision']): FindingOutcome {
  switch (decision) {
    case 'allow':
      return 'pass';
    case 'warn':
      return 'warn';
    case 'block':
    case null:
      return 'block';
  }
}

function plannedLast(records: readonly AuditRecord[]): AuditRecord | undefined {
  return records.findLast(({ event }) => event === 'action_planned');
}

/** What the records of the log must say alike; where the other records do not tell the reason, it is that of the plan. */
function toldBy(records: readonly AuditRecord[], { decision, action, code }: AuditedRun): Told {
  return { decision, action, code: code === undefined ? (plannedLast(records)?.code ?? null) : code };
}

/** Rules 3 and 4. */
function checkDecisions(records: readonly AuditRecord[], run: AuditedRun, list: CheckList): void {
  const made = records.findLast(({ event }) => event === 'decision_made');
  const planned = plannedLast(records);
  const told = toldBy(records, run);
  const intended = records.find(
    ({ event, sequence }) => event === 'receipts_intended' && sequence > (planned?.sequence ?? Infinity),
  );
  list.made('audit-log-head', 'The records name the audit log as it stood when they were made.', [
    ...differing(
      'The last `action_planned` is not the record that audit_log of the receipts names.',
      run.link?.sequence ?? null,
      planned?.sequence ?? null,
    ),
    ...differing(
      'audit_log of the receipts names another record.',
      run.link?.record_hash ?? null,
      planned?.record_hash ?? null,
    ),
    ...(intended === undefined ? [{ message: 'The audit log holds no intent to write the receipts.' }] : []),
    ...(intended === undefined
      ? []
      : [
          ...differing(
            'The intent to write the receipts is about other receipts.',
            intended.data_hash,
            run.actionReceiptSha256,
          ),
          ...saysOtherwise('The intent to write the receipts', intended, told),
        ]),
  ]);
  list.made('audit-log-decision', 'The audit log says the decision, the action and the reason that the records say.', [
    ...gateProblems(records, run.gates),
    ...differing('The audit log names another decision.', made?.decision ?? null, run.decision),
    ...differing('The audit log names another reason.', made?.code ?? null, told.code),
    ...differing('The audit log plans another decision.', planned?.decision ?? null, run.decision),
    ...differing('The audit log plans another action.', planned?.action ?? null, run.action),
    ...differing('The audit log plans for another reason.', planned?.code ?? null, told.code),
  ]);
}

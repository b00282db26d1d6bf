import type { AuditRecord } from '../base/generated/records.js';
import type { AuditedRun } from './audited-run.js';
import { differing, type CheckList, type Problem } from './check-list.js';

/** Checks what the audit log says of the nonce against the records; notes nothing where nobody had to ask for one. */
export function checkClaimEvents(records: readonly AuditRecord[], run: AuditedRun, list: CheckList): void {
  const intended = records.filter(({ event }) => event === 'nonce_claim_intended');
  const claimed = records.filter(({ event }) => event === 'nonce_claimed');
  if (run.approval === null && intended.length + claimed.length === 0) return;
  list.made('audit-log-claim', 'The audit log says of the nonce what the records say, and says it before the decision.', [
    ...(run.approval === null ? [{ message: 'The audit log claims a nonce, and no approval was asked for.' }] : []),
    ...(intended.length > 1 || claimed.length > 1 ? [{ message: 'The audit log claims more than one nonce.' }] : []),
    ...orderProblems(records, intended[0], claimed[0]),
    ...[...intended, ...claimed].flatMap((record) => subjectProblems(record, run)),
    ...differing(
      'The audit log claims one nonce and another.',
      (claimed[0] ?? intended[0])?.data_hash ?? null,
      intended[0]?.data_hash ?? null,
    ),
    ...(intended.some(({ code }) => code !== null) ? [{ message: 'The intent to claim a nonce knows its answer.' }] : []),
    ...answerProblems(claimed[0], run),
  ]);
}

function orderProblems(
  records: readonly AuditRecord[],
  intended: AuditRecord | undefined,
  claimed: AuditRecord | undefined,
): Problem[] {
  const decided = records.find(({ event }) => event === 'decision_made')?.sequence ?? Infinity;
  const isBehind = [intended, claimed].some((record) => record !== undefined && record.sequence > decided);
  return [
    ...(claimed !== undefined && intended?.sequence !== claimed.sequence - 1
      ? [{ message: 'The nonce was claimed without an intent right before it.' }]
      : []),
    ...(isBehind ? [{ message: 'The nonce was claimed after the decision: no claim can have counted for it.' }] : []),
  ];
}

function subjectProblems({ approval_id: id, data_hash: hash, decision, action }: AuditRecord, run: AuditedRun): Problem[] {
  return [
    ...differing('The claim in the audit log rests on another approval.', id, run.approval?.approval_id ?? null),
    ...(run.claimKey === null ? [] : differing('The claim in the audit log is of another nonce.', hash, run.claimKey)),
    ...(decision === null && action === null ? [] : [{ message: 'A claim comes before the decision, and names one.' }]),
  ];
}

/** What the store answered: `nonce_claim` of the gate record says `claimed`, a finding that the nonce was used, nothing that nobody knows. */
function answerProblems(claimed: AuditRecord | undefined, { approval, nonceWasUsed }: AuditedRun): Problem[] {
  const claim = approval?.nonce_claim ?? null;
  const key = claim?.state === 'claimed' ? claim.key : null;
  const code = claimed?.code ?? null;
  if (claimed === undefined) {
    return key === null && !nonceWasUsed ? [] : [{ message: 'The audit log does not hold the answer of the replay store.' }];
  }
  return [
    ...(code === null ? differing('The audit log says that another nonce was claimed.', claimed.data_hash, key) : []),
    ...(code === null || (code === 'approval_nonce_used' && key === null)
      ? []
      : [{ message: 'The audit log gives an answer of the replay store that the gate record does not.' }]),
    ...((code === 'approval_nonce_used') === nonceWasUsed
      ? []
      : [{ message: 'Only one of audit log and findings says that the nonce was used before.' }]),
  ];
}

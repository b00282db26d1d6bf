/** What a record of the audit log may say, by its event (docs/receipts.md §11, the table), and which events answer which. */

import type { AuditRecord } from '../base/generated/records.js';
import { printable } from '../base/printable.js';
import type { Problem } from './check-list.js';

type Event = AuditRecord['event'];

const WITH_ACTION: ReadonlySet<Event> = new Set([
  'action_planned',
  'receipts_intended',
  'command_intended',
  'upload_intended',
  'bundle_intended',
  'receipts_written',
]);
const WITH_DECISION: ReadonlySet<Event> = new Set([...WITH_ACTION, 'gate_evaluated', 'decision_made']);
const WITHOUT_CODE: ReadonlySet<Event> = new Set(['request_received', 'nonce_claim_intended']);

/** Where a record says what its event has no say in. A loop: thousands of bundles are asked, and none of them has any of it. */
export function fieldProblems(records: readonly AuditRecord[]): Problem[] {
  const problems: Problem[] = [];
  for (const { event, record_id: id, decision, action, code } of records) {
    const note = (field: string): void => {
      problems.push({ message: `Audit record ${printable(id)} is a \`${event}\`, and names ${field}.` });
    };
    if (decision !== null && !WITH_DECISION.has(event)) note('a decision');
    if (action !== null && !WITH_ACTION.has(event)) note('an action');
    if (code !== null && WITHOUT_CODE.has(event)) note('a code');
  }
  return problems;
}

/** What ends something stands behind what began it. */
export function answerProblems(records: readonly AuditRecord[]): Problem[] {
  const problems: Problem[] = [];
  const intended = new Set<string | null>();
  let isUploading = false;
  for (const { event, data_hash: hash, record_id: id } of records) {
    if (event === 'receipts_intended') intended.add(hash);
    if (event === 'receipts_written' && !intended.has(hash)) {
      problems.push({ message: `Audit record ${printable(id)} tells of receipts that nobody intended to write.` });
    }
    if (event === 'upload_finished' && !isUploading) {
      problems.push({ message: `Audit record ${printable(id)} tells of the end of an upload that did not begin.` });
    }
    if (event === 'upload_intended' || event === 'upload_finished') isUploading = event === 'upload_intended';
  }
  return problems;
}

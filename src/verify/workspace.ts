/** A folder that the gate wrote to: hashes, links, the audit log and, where it still lies there, the evidence. Nothing can be derived again. */

import { asDigest, sha256 } from '../base/digest.js';
import type { GateRecord } from '../base/generated/records.js';
import { AUDIT_LOG_PATH, RUN_OUTCOME_PATH } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { Verification } from '../base/verification.js';
import { checkApprovalRecord } from './approval-record.js';
import { checkAuditLog, hasNoAuditLog } from './audit-slice.js';
import { auditedRun } from './audited-run.js';
import { checkAuditorsOrder } from './auditors-order.js';
import { checkRecordChain, checkRecordHashes } from './chain.js';
import { CheckList, differing, type Problem } from './check-list.js';
import { checkDecisionFindings } from './decision-findings.js';
import { bindingOf, checkEvidenceChain } from './evidence-hashes.js';
import { isLegacy, verifyLegacy } from './legacy.js';
import { checkProof } from './proof.js';
import { checkRulesVersion } from './recorded-binding.js';
import { readRecords, receiptDigests, type Records } from './records.js';
import { checkRequestIds } from './request-id.js';
import { checkRunOutcome, outcomeTimes, readRunOutcome, type ReadOutcome } from './run-outcome.js';
import type { Auditor, WorkspaceTarget } from './target.js';
import { checkSummaries } from './summaries.js';
import { checkTimes } from './times.js';

/** Judges one workspace. Throws nothing for what its files hold. */
export function verifyWorkspace(target: WorkspaceTarget, auditor: Auditor): Verification {
  return isLegacy(target.files) ? verifyLegacy(target, auditor) : verifyOwn(target, auditor);
}

function verifyOwn({ files, evidence }: WorkspaceTarget, auditor: Auditor): Verification {
  const list = new CheckList();
  const records = readRecords(files, auditor, list);
  const { gate, receipt, policy, action } = records;
  checkSummaries(files, list, (action?.value.enforced_by ?? null) !== null);
  const own = (action?.value.enforced_by ?? null) === null ? gate : null;
  const isGuarded = (own?.value.promotion.command_sha256 ?? null) !== null;
  const outcome = isGuarded ? readRunOutcome(files, auditor, list) : null;
  if (own !== null && !isGuarded) checkNoOutcome(files, list);
  const named = [gate, receipt, policy, action].flatMap((record, index) =>
    record === null ? [] : [[NAMES[index] ?? '', record.value.request_id] as const],
  );
  checkRequestIds(
    new Map([...named, ...(outcome === null ? [] : [['outcome record', outcome.value.request_id] as const])]),
    gate?.value ?? null,
    list,
  );
  checkRecordHashes(records, list);
  checkRecordChain(records, list);
  if (gate !== null) {
    checkDecisionFindings(gate.value, list);
    checkRulesVersion(gate.value.rules_version, list);
    checkApprovalRecord(gate.value, null, list);
    checkInputs(gate.value, evidence, list);
    const { stage355_result_path: result, stage355_status_path: status } = gate.value.stage355_binding;
    checkEvidenceChain(bindingOf(gate.value), evidence.get(result), evidence.get(status), list);
  }
  if (outcome !== null) checkRunOutcome(outcome, records, null, list);
  checkLog(files, records, outcome, list);
  const times = [gate, action].flatMap((record) =>
    record === null ? [] : [{ of: record === gate ? 'the gate record' : 'the action receipt', time: record.value.created_at }],
  );
  checkTimes([...times, ...outcomeTimes(outcome)], auditor.now, list);
  list.skipped('replay', 'A workspace does not hold what a decision was made from; a bundle does.');
  if (own !== null) checkAuditorsOrder({ gate: own.value, outcome, isReplayed: false, isGuarded }, list);
  const proof = checkProof(receiptDigests(records), null, auditor, list);
  return {
    kind: 'workspace',
    legacy: false,
    verdict: list.holds ? 'hashes' : 'not proved',
    proof: list.holds ? proof : null,
    decision: gate?.value.runtime_decision ?? null,
    request_id: gate?.value.request_id ?? null,
    checks: list.checks,
  };
}

const NAMES = ['gate record', 'runtime receipt', 'action policy', 'action receipt'];

/** Evidence may have been left elsewhere, or tidied up; what is there must be what was read. */
function checkInputs({ inputs }: GateRecord, evidence: ReadonlyMap<string, Uint8Array>, list: CheckList): void {
  const present = inputs.filter(({ path }) => evidence.has(path));
  if (present.length === 0) {
    list.skipped('evidence-files', 'None of the files that the gate record names lies where it names them.');
    return;
  }
  const problems = present.flatMap(({ path, sha256: recorded }): Problem[] =>
    differing(
      `${printable(path)} is not the file that was read.`,
      asDigest(recorded),
      sha256(evidence.get(path) ?? new Uint8Array()),
    ),
  );
  list.made(
    'evidence-files',
    `${String(present.length)} of ${String(inputs.length)} files that the gate record names are there, byte for byte.`,
    problems,
  );
}

/** Every run of the gate takes away what an earlier guarded run left. */
function checkNoOutcome(files: WorkspaceTarget['files'], list: CheckList): void {
  if (!files.has(RUN_OUTCOME_PATH)) return;
  list.made('run-outcome', '', [
    { message: `There is a file ${RUN_OUTCOME_PATH}, and the records say that nothing was to be started.` },
  ]);
}

function checkLog(
  files: WorkspaceTarget['files'],
  { gate, action }: Records,
  outcome: ReadOutcome | null,
  list: CheckList,
): void {
  const run = auditedRun({ gate, action }, { recorded: null, outcome, claimKey: null });
  if (gate === null || action === null || run === null) {
    list.skipped('audit-log', 'Without the records the audit log cannot be compared with anything.');
    return;
  }
  const { link } = run;
  if (link === null || link.continuity === 'broken' || hasNoAuditLog(gate.value.findings.map(({ code }) => code))) {
    const problem = { message: 'The run could have no audit log, and its decision is no block.' };
    list.made(
      'audit-log',
      'The run could have no whole audit log, says so, and is a block.',
      action.value.action_decision === 'terminate' ? [] : [problem],
    );
    return;
  }
  const log = files.get(AUDIT_LOG_PATH);
  if (log === undefined) {
    list.made('audit-log', '', [{ message: `There is no file ${AUDIT_LOG_PATH}, and the records name a record of it.` }]);
    return;
  }
  checkAuditLog(log, run, list);
}

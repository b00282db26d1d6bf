/** One bundle, from its manifest to the decision; read this first. Whatever fails, what still makes sense is checked. */

import { AUDIT_SLICE_PATH, RECORDED_INPUTS_PATH } from '../base/bundle.js';
import { canonicalBytes } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import type { BundleManifest, RecordedInputs } from '../base/generated/records.js';
import { validateRecordedInputs } from '../base/generated/bundle-validators.js';
import { isJsonObject, type JsonObject } from '../base/json.js';
import { claimKey } from '../base/replay-store.js';
import { RULES_VERSION } from '../base/rules.js';
import type { Verification } from '../base/verification.js';
import { knowsApproval } from './approval-record.js';
import { checkAuditSlice, hasNoAuditLog, identityOf } from './audit-slice.js';
import { auditedRun, type AuditedBeside } from './audited-run.js';
import { checkRecordChain, checkRecordHashes } from './chain.js';
import { CheckList, type Problem } from './check-list.js';
import { checkDecisionFindings } from './decision-findings.js';
import { readRecord, type RecordDocument } from './document.js';
import { checkEvidenceFiles, checkInputsNamed, checkKeyFiles, checkReceiptFiles } from './evidence-files.js';
import { checkBundledEvidence } from './evidence-hashes.js';
import { checkManifest } from './manifest.js';
import { checkProof } from './proof.js';
import { checkManifestBinding, checkRecordedInputs, checkRulesVersion } from './recorded-binding.js';
import { isDenial, readDenial, readRecords, receiptDigests, replayedRecords, type Records } from './records.js';
import { checkReplay, deriveAgain } from './replaying.js';
import { checkRequestIds } from './request-id.js';
import { outcomeTimes, type ReadOutcome } from './run-outcome.js';
import { partsOf, type Auditor, type BundleTarget } from './target.js';
import { checkTimes, clockProblem } from './times.js';

/** Judges one bundle. Throws nothing for what its files hold. */
export function verifyBundle({ files }: BundleTarget, auditor: Auditor): Verification {
  const list = new CheckList();
  const manifest = checkManifest(files, list);
  const inputs = readInputs(files, list);
  const derived = inputs === null ? null : deriveAgain(inputs.value, files, auditor);
  // Where every byte is what was just derived, no record has to be read a second time; `enforce` derives those of the action alone.
  const isWhole = inputs !== null && inputs.value.command !== 'enforce' && derived !== null && 'replay' in derived;
  const again = isWhole && derived.differences.length === 0 ? derived.replay.outcome : null;
  const records = again !== null && isSameRules(inputs) ? replayedRecords(again, list) : readAll(files, inputs, auditor, list);
  const isGuarded = inputs?.value.command === 'run';
  const outcome = isGuarded ? partsOf(auditor).guarded.readRunOutcome(files, auditor, list) : null;

  checkRequestIds(requestIds(manifest, inputs?.value ?? null, records, outcome), records.gate?.value ?? null, list);
  checkRecordHashes(records, list);
  checkRecordChain(records, list);
  if (records.gate !== null) checkDecisionFindings(records.gate.value, list);
  if (inputs !== null) checkInputs(files, manifest, inputs.value, records, auditor, list);
  checkBundledEvidence(files, records.gate?.value ?? null, inputs?.value ?? null, again, list);
  if (outcome !== null) partsOf(auditor).guarded.checkRunOutcome(outcome, records, inputs?.value ?? null, list);
  const events = checkAudit(files.get(AUDIT_SLICE_PATH), records, inputs, { outcome, claimKey: keyOfClaim(derived) }, list);
  const { gate } = records;
  const times = [
    ...(gate === null ? [] : [{ of: 'the gate record', time: gate.value.created_at }]),
    ...(records.action === null ? [] : [{ of: 'the action receipt', time: records.action.value.created_at }]),
    ...outcomeTimes(outcome),
    ...events.map(({ timestamp, sequence }) => ({ of: `audit record ${String(sequence)}`, time: timestamp })),
  ];
  checkTimes(times, auditor.now, list);
  const replayed = checkReplay(derived, manifest, inputs?.value ?? null, list);
  // What a later run acts upon was asked of the run that made it: its own bundle shows that.
  const isOwn = gate !== null && inputs !== null && inputs.value.command !== 'enforce';
  if (isOwn && (isGuarded || gate.value.approval !== null)) {
    partsOf(auditor).guarded.checkAuditorsOrder({ gate: gate.value, outcome, isReplayed: replayed, isGuarded }, list);
  }
  const proof = checkProof(
    receiptDigests(records),
    derived !== null && 'replay' in derived ? derived.replay.anchoredBy : null,
    auditor,
    list,
  );
  return {
    kind: 'bundle',
    legacy: false,
    verdict: !list.holds ? 'not proved' : replayed ? 'replayed' : 'hashes',
    proof: list.holds ? proof : null,
    decision: gate?.value.runtime_decision ?? null,
    request_id: gate?.value.request_id ?? null,
    checks: list.checks,
  };
}

type Inputs = RecordDocument<RecordedInputs>;

function readAll(files: BundleTarget['files'], inputs: Inputs | null, auditor: Auditor, list: CheckList): Records {
  const isRefusal = inputs?.value.command === 'enforce' && isDenial(files, auditor);
  return isRefusal ? readDenial(files, auditor, list) : readRecords(files, auditor, list);
}

function isSameRules(inputs: Inputs | null): boolean {
  return inputs?.value.rules_version === RULES_VERSION;
}

function readInputs(files: BundleTarget['files'], list: CheckList): Inputs | null {
  const read = readRecord<RecordedInputs>(RECORDED_INPUTS_PATH, files.get(RECORDED_INPUTS_PATH), validateRecordedInputs);
  const isRead = 'document' in read;
  const problems = isRead ? layoutProblems(read.document, files.get(RECORDED_INPUTS_PATH)) : read.problems;
  list.made('recorded-inputs-form', `${RECORDED_INPUTS_PATH} is strict JSON of its schema.`, problems);
  return isRead ? read.document : null;
}

/** Two texts of the same values would be two bundles of one run: only one of them is as it was written. */
function layoutProblems({ value }: Inputs, bytes: Uint8Array | undefined): Problem[] {
  if (Buffer.compare(Buffer.from(`${JSON.stringify(value, null, 2)}\n`), bytes ?? Buffer.of()) === 0) return [];
  return [
    {
      message: `${RECORDED_INPUTS_PATH} is not laid out as the gate writes it: it was written by another program, or changed.`,
    },
  ];
}

/** The ids of the records; what a later run that enforces them writes beside them has the id of that run. */
function requestIds(
  manifest: BundleManifest | null,
  inputs: RecordedInputs | null,
  records: Records,
  outcome: ReadOutcome | null,
): ReadonlyMap<string, string> {
  const { gate, receipt, policy, action } = records;
  const own =
    inputs?.command === 'enforce'
      ? []
      : ([
          ['manifest', manifest],
          ['recorded inputs', inputs],
        ] as const);
  const all = [
    ['gate record', gate?.value ?? null],
    ['runtime receipt', receipt?.value ?? null],
    ['action policy', policy?.value ?? null],
    ['action receipt', action?.value ?? null],
    ['outcome record', outcome?.value ?? null],
    ...own,
  ] as const;
  return new Map(all.flatMap(([name, record]) => (record === null ? [] : [[name, record.request_id] as const])));
}

function checkInputs(
  files: BundleTarget['files'],
  manifest: BundleManifest | null,
  inputs: RecordedInputs,
  { gate, receipt }: Records,
  auditor: Auditor,
  list: CheckList,
): void {
  checkRulesVersion(inputs.rules_version, list);
  if (manifest !== null) checkManifestBinding(manifest, inputs, list);
  checkEvidenceFiles(files, manifest, inputs, list);
  checkKeyFiles(files, inputs, list);
  if (inputs.receipts !== null) checkReceiptFiles(files, manifest, inputs.receipts, list);
  const recorded = inputs.command === 'enforce' ? null : inputs;
  if (gate !== null && knowsApproval(gate.value, recorded)) {
    partsOf(auditor).guarded.checkApprovalRecord(gate.value, recorded, list);
  }
  if (gate === null || inputs.command === 'enforce') return;
  checkInputsNamed(gate.value, inputs, list);
  checkRecordedInputs(inputs, gate.value, list);
  list.made('created-at', 'The records are of the time at which the run read the clock.', [
    ...clockProblem('the gate record', gate.value.created_at, inputs.context.now_ms),
    ...(receipt === null ? [] : clockProblem('the runtime receipt', receipt.value.created_at, inputs.context.now_ms)),
  ]);
}

function checkAudit(
  bytes: Uint8Array | undefined,
  records: Records,
  inputs: Inputs | null,
  beside: Pick<AuditedBeside, 'outcome' | 'claimKey'>,
  list: CheckList,
): ReturnType<typeof checkAuditSlice> {
  const { gate, action } = records;
  const enforced = inputs?.value.command === 'enforce';
  if ((gate === null && !enforced) || action === null || inputs === null) {
    list.skipped('audit-log', 'Without records and recorded inputs the audit log cannot be compared with anything.');
    return [];
  }
  const codes = [...(enforced || gate === null ? [] : gate.value.findings), ...inputs.value.incidents].map(({ code }) => code);
  if (hasNoAuditLog(codes)) {
    const problems =
      bytes === undefined
        ? []
        : [{ message: `There is a file ${AUDIT_SLICE_PATH}, and the run says that it could have none.` }];
    const isBlock = action.value.action_decision === 'terminate';
    if (!isBlock) problems.push({ message: 'The run could have no audit log, and its decision is no block.' });
    list.made('audit-log', 'The run could have no audit log, says so, and is a block.', problems);
    return [];
  }
  if (bytes === undefined && hasNoAuditLog(beside.outcome?.value.incidents.map(({ code }) => code) ?? [])) {
    list.skipped('audit-log', 'The audit log could not be written once the command was started; the outcome record says so.');
    return [];
  }
  if (bytes === undefined) {
    list.made('audit-log', '', [{ message: `There is no file ${AUDIT_SLICE_PATH}, and no finding says why.` }]);
    return [];
  }
  const recorded = {
    identity: identityOf(inputs.value.context),
    requestHash: hashOfMember(inputs.json, 'request', 'metadata'),
    evidenceHash: evidenceHashOf(inputs.json),
  };
  const run = auditedRun(records, { ...beside, recorded });
  return run === null ? [] : checkAuditSlice(bytes, run, list);
}

/** The name under which stores keep the nonce that the decision was derived with; null where it was not, or none had to be claimed. */
function keyOfClaim(derived: ReturnType<typeof deriveAgain> | null): string | null {
  const claim = derived !== null && 'replay' in derived ? (derived.replay.outcome.checked.approval?.claim ?? null) : null;
  return claim === null ? null : claimKey(claim);
}

function hashOfMember(json: JsonObject, name: string, without: string): string {
  return sha256(canonicalBytes(json.get(name) ?? null, without));
}

/** What was captured: the evidence, or the receipts that `enforce` proves. */
function evidenceHashOf(json: JsonObject): string | null {
  const captured = json.get(json.get('command') === 'enforce' ? 'receipts' : 'evidence');
  return isJsonObject(captured) ? sha256(canonicalBytes(captured.get('files') ?? null)) : null;
}

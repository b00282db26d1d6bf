/** The second job: proves the receipts of another job and acts on them. Pure: everything that comes from outside is an argument. */

import type { Code } from './base/codes/index.js';
import { isCode } from './base/codes/list.js';
import { LOCAL_WARNINGS } from './base/codes/local.js';
import type { Enforcement } from './base/decision.js';
import { asDigest } from './base/digest.js';
import type { Finding } from './base/finding.js';
import type { AuditLogLink, EnforcingRun } from './base/generated/records.js';
import type { Checked, InputRecord, Outcome } from './base/outcome.js';
import type { CapturedReceipts } from './base/receipts.js';
import { formatUtcTime } from './base/time.js';
import { nothingChecked } from './check/index.js';
import { proveReceipts, type ReceiptProof } from './check/receipts.js';
import { checkRuntimeContext } from './check/runtime-context.js';
import { ADVISED } from './decide/capabilities.js';
import { decide, type Verdict } from './decide/decide.js';
import { planAction } from './decide/plan.js';
import type { Judgement, Subject } from './gate.js';
import { recordAction } from './record/action.js';
import { OWN_CHECKS, provedChecks, type ActionSource } from './record/action-source.js';

export { receiptsHash } from './record/bundle/receipt-entries.js';

/** What checking established about receipts; made once a run, also when the run decides again. */
export interface CheckedReceipts extends Checked {
  /** Null where there was nothing to check. */
  readonly proof: ReceiptProof | null;
}

/** The codes by which the decision of a proved receipt is carried over. */
const CARRIED: readonly Code[] = ['receipt_warns', 'receipt_blocks_policy', 'receipt_blocks_evidence', 'receipt_blocks_gate'];

/** Proves the receipts and the context of this run. `captured` null: there were none to prove, as before they are read. */
export function checkReceipts(subject: Subject, captured: CapturedReceipts | null): CheckedReceipts {
  const { context, settings, policy } = subject;
  const nothing = nothingChecked(settings);
  if (captured === null) return { ...nothing, proof: null };
  const runtimeContext = checkRuntimeContext(context, policy.local);
  // A context that only claims to be CI is nobody's, so no receipt can be compared with it; the finding about it blocks.
  const isKnown = runtimeContext.proved.has('ci_context_valid_if_required');
  const proof = isKnown ? proveReceipts(subject, captured) : null;
  const gate = proof?.proved?.gate ?? null;
  return {
    findings: [...runtimeContext.findings, ...(proof?.findings ?? [])],
    checks: gate?.checks ?? nothing.checks,
    inputs: [captured.gateRecord, captured.receipt].flatMap((file): InputRecord[] =>
      file.state === 'read' ? [{ path: file.path, size: file.bytes.length, sha256: file.sha256 }] : [],
    ),
    resultPath: gate?.stage355_binding.stage355_result_path ?? nothing.resultPath,
    statusPath: gate?.stage355_binding.stage355_status_path ?? nothing.statusPath,
    statusEntryHash: asDigest(gate?.stage355_binding.stage355_entry_hash),
    resultSha256: asDigest(gate?.stage355_binding.stage355_result_sha256),
    evidenceProof: proofOf(proof),
    artifact: captured.artifact,
    approval: null,
    nonceAnswer: null,
    proof,
  };
}

/** What the hashes of the receipts prove: anchored is the receipt that the caller named from elsewhere (DESIGN §2). */
function proofOf(proof: ReceiptProof | null): Checked['evidenceProof'] {
  if (proof?.known.receiptMatchesGate !== true) return null;
  return proof.known.isExpected ? 'anchored' : 'self-consistent';
}

/** Report-only holds only where this run asks for it and the gate was told the same: nobody softens a decision after it was made. */
function enforcementOf({ settings }: Subject, { proof }: CheckedReceipts): Enforcement {
  return settings.enforcement === 'report-only' && proof?.proved?.receipt.enforcement === 'report-only'
    ? 'report-only'
    : 'enforce';
}

/** Decides. `incidents` are findings about this run's own work; they can only make the decision stricter than the receipt's. */
export function judgeReceipts(subject: Subject, checked: CheckedReceipts, incidents: readonly Finding[]): Judgement {
  const found = [...checked.findings, ...incidents];
  const own = decide(found, ['runtime-context', 'receipt'], enforcementOf(subject, checked));
  const verdict = { ...own, reasons: carriedReasons(checked, own) ?? own.reasons };
  return { verdict, plan: planAction(verdict.decision, verdict.reasons, isLocal(subject, checked)) };
}

/** The gate's own reasons, where the decision is the gate's and nothing of this run stands against it; else null. */
function carriedReasons({ proof }: CheckedReceipts, { decision, findings }: Verdict): readonly Code[] | null {
  const gate = proof?.proved?.gate;
  if (gate?.runtime_decision !== decision) return null;
  const own = findings.filter(({ code, outcome }) => outcome !== 'pass' && !CARRIED.includes(code));
  return own.every(({ code }) => decision === 'warn' && LOCAL_WARNINGS.includes(code)) ? gate.reasons.filter(isCode) : null;
}

/** Whether this run is a local one, or the receipt is of one. */
function isLocal({ context }: Subject, { proof }: CheckedReceipts): boolean {
  if (context.githubActions === null || context.act !== null) return true;
  return proof?.proved?.gate.reasons.some((reason) => LOCAL_WARNINGS.some((code) => code === reason)) ?? false;
}

/** Records what was decided: the three files of the action. `auditLog` says where the audit log stands now; null where there is none. */
export function recordReceipts(
  subject: Subject,
  checked: CheckedReceipts,
  { verdict, plan }: Judgement,
  auditLog: AuditLogLink | null,
): Outcome {
  const enforcement = enforcementOf(subject, checked);
  const source = sourceOf(subject, checked, verdict, enforcement);
  const { actionEntryHash, actionReceiptSha256, files } = recordAction(source, plan, auditLog);
  const known = checked.proof?.known;
  return {
    ...subject,
    policy: { ...subject.policy, enforcement },
    checked,
    ...verdict,
    enforcement,
    plan,
    auditLog,
    isolation: null,
    capabilityEnforcement: ADVISED,
    enforcedBy: source.enforcedBy,
    chain: {
      statusEntryHash: checked.statusEntryHash,
      gateEntryHash: known?.entryHash ?? null,
      gateSha256: known?.gateSha256 ?? null,
      receiptSha256: known?.receiptSha256 ?? null,
      actionEntryHash,
      actionReceiptSha256,
    },
    files,
  };
}

/** Proves, decides and records. */
export function enforce(
  subject: Subject,
  captured: CapturedReceipts | null,
  incidents: readonly Finding[],
  auditLog: AuditLogLink | null = null,
): Outcome {
  const checked = checkReceipts(subject, captured);
  return recordReceipts(subject, checked, judgeReceipts(subject, checked, incidents), auditLog);
}

function sourceOf(
  subject: Subject,
  { proof }: CheckedReceipts,
  { failureClass }: Verdict,
  enforcement: Enforcement,
): ActionSource {
  const { identity, context } = subject;
  const proved = proof?.proved ?? null;
  const known = proof?.known;
  return {
    createdAt: formatUtcTime(context.now),
    requestId: proved?.gate.request_id ?? identity.requestId,
    enforcedBy: enforcingRun(subject),
    receiptSha256: known?.receiptSha256 ?? null,
    entryHash: known?.entryHash ?? null,
    runtimeDecision: known?.decision ?? null,
    checks: proved === null ? unprovedChecks(proof) : provedChecks(proved.gate, proved.receipt),
    failureClass,
    enforcement,
    capabilityEnforcement: ADVISED,
  };
}

function enforcingRun({ identity, context }: Subject): EnforcingRun {
  return {
    request_id: identity.requestId,
    github_run_id: context.runId,
    github_run_attempt: context.runAttempt,
    github_job: context.job,
  };
}

/** True only what holds all the same; what a receipt that is not proved says about the evidence is nothing. */
function unprovedChecks(proof: ReceiptProof | null): ActionSource['checks'] {
  const known = proof?.known;
  return {
    stage356_receipt_exists: known?.receiptExists ?? false,
    stage356_gate_exists: known?.gateExists ?? false,
    stage356_receipt_sha256_present: (known?.receiptSha256 ?? null) !== null,
    stage356_entry_hash_present: (known?.entryHash ?? null) !== null,
    stage356_runtime_decision_present: (known?.decision ?? null) !== null,
    stage356_violations_empty: false,
    stage356_checks_acceptable: false,
    stage356_receipt_matches_gate: known?.receiptMatchesGate ?? false,
    ...OWN_CHECKS,
  };
}

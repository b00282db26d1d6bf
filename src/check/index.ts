import { type GateId, type RuntimeCheck } from '../base/codes/index.js';
import type { RuntimeContext } from '../base/context.js';
import { sameDigest } from '../base/digest.js';
import type { Evidence, EvidenceFile, UpstreamArtifact } from '../base/evidence.js';
import type { Checked, InputRecord } from '../base/outcome.js';
import { DEFAULT_RESULT_PATH, DEFAULT_STATUS_PATH, type Settings } from '../base/settings.js';
import { checkKeyStatus } from './key-status.js';
import { checkRuntimeContext } from './runtime-context.js';

/** The gates that must have run for anything but a block, in their order. */
export const REQUIRED_GATES: readonly GateId[] = ['key-status', 'runtime-context'];

/** Runs every gate over what was captured, in their fixed order. Pure: clock and environment come with `context`. */
export function checkAll(evidence: Evidence, context: RuntimeContext, settings: Settings): Checked {
  const keyStatus = checkKeyStatus(evidence, context.now, settings.maxAge);
  const runtimeContext = checkRuntimeContext(context);
  const files = [evidence.result, evidence.status, evidence.ledger];
  return {
    findings: [...keyStatus.findings, ...runtimeContext.findings],
    checks: checksOf([keyStatus.proved, runtimeContext.proved]),
    inputs: files.flatMap(inputRecord),
    resultPath: evidence.result.path,
    statusPath: evidence.status.path,
    statusEntryHash: keyStatus.statusEntryHash,
    resultSha256: keyStatus.resultSha256,
    evidenceProof: proofOf(keyStatus.hashesHold, evidence.artifact),
    artifact: evidence.artifact,
  };
}

/** What is known before any check ran: nothing is proved. */
export function nothingChecked(settings: Settings): Checked {
  return {
    findings: [],
    checks: checksOf([]),
    inputs: [],
    resultPath: settings.keyStatusResult ?? DEFAULT_RESULT_PATH,
    statusPath: settings.keyStatusVerification ?? DEFAULT_STATUS_PATH,
    statusEntryHash: null,
    resultSha256: null,
    evidenceProof: null,
    artifact: null,
  };
}

/** DESIGN §2: anchored is what the caller gave the expected hash of, from elsewhere; only where the hashes hold at all. */
function proofOf(hashesHold: boolean, artifact: UpstreamArtifact | null): Checked['evidenceProof'] {
  if (!hashesHold) return null;
  return artifact !== null && sameDigest(artifact.sha256, artifact.expectedSha256) ? 'anchored' : 'self-consistent';
}

function inputRecord(file: EvidenceFile): InputRecord[] {
  return file.state === 'read' ? [{ path: file.path, size: file.bytes.length, sha256: file.sha256 }] : [];
}

/** All checks of the record by name; true only what some gate proved. */
function checksOf(proved: readonly ReadonlySet<RuntimeCheck>[]): Record<RuntimeCheck, boolean> {
  const isProved = (check: RuntimeCheck): boolean => proved.some((checks) => checks.has(check));
  return {
    stage355_result_exists: isProved('stage355_result_exists'),
    stage355_status_exists: isProved('stage355_status_exists'),
    stage355_decision_accept: isProved('stage355_decision_accept'),
    stage355_violations_empty: isProved('stage355_violations_empty'),
    stage355_result_sha256_present: isProved('stage355_result_sha256_present'),
    stage355_entry_hash_present: isProved('stage355_entry_hash_present'),
    stage355_entry_hash_matches_status_previous_binding: isProved('stage355_entry_hash_matches_status_previous_binding'),
    stage355_no_private_keys: isProved('stage355_no_private_keys'),
    stage355_no_real_pqc_signature_claim: isProved('stage355_no_real_pqc_signature_claim'),
    stage355_pqc_intent_not_active: isProved('stage355_pqc_intent_not_active'),
    runtime_context_detected: isProved('runtime_context_detected'),
    ci_context_valid_if_required: isProved('ci_context_valid_if_required'),
  };
}

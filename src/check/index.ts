import { type GateId, type RuntimeCheck } from '../base/codes/index.js';
import { sameDigest } from '../base/digest.js';
import { evidenceFiles, type Evidence, type EvidenceFile, type UpstreamArtifact } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { Checked, InputRecord } from '../base/outcome.js';
import type { Policy } from '../base/policy.js';
import type { PolicyChecked, PolicyGates, PolicySubject } from '../base/policy-gates.js';
import { DEFAULT_RESULT_PATH, DEFAULT_STATUS_PATH, type Settings } from '../base/settings.js';
import { checkKeyStatus, type KeyStatusVerdict } from './key-status.js';
import { checkRuntimeContext } from './runtime-context.js';

/** The gates that must have run for anything but a block, in their order. */
export function requiredGates(policy: Policy): readonly GateId[] {
  return [
    'key-status',
    'runtime-context',
    ...(policy.executionEvidence === null ? [] : ['execution-evidence' as const]),
    ...(policy.beaconRate === null ? [] : ['beacon-rate' as const]),
    ...(policy.productionAction === null ? [] : ['production-action' as const]),
    ...(policy.approval === null ? [] : ['approval' as const]),
  ];
}

/** Runs every gate over what was captured, in their fixed order. Pure: clock and environment come with the subject's context. */
export function checkAll(subject: PolicySubject, evidence: Evidence, gates: PolicyGates | null): Checked {
  const { context, policy } = subject;
  const keyStatus = checkKeyStatus(evidence, context.now, policy.keyStatus);
  const runtimeContext = checkRuntimeContext(context, policy.local);
  const further = gates?.check(subject, evidence) ?? NO_POLICY_GATES;
  return {
    findings: [...keyStatus.findings, ...runtimeContext.findings, ...further.findings, ...unproved(policy, keyStatus, further)],
    checks: checksOf([keyStatus.proved, runtimeContext.proved]),
    inputs: filesOf(evidence).flatMap(inputRecord),
    resultPath: evidence.result.path,
    statusPath: evidence.status.path,
    statusEntryHash: keyStatus.statusEntryHash,
    resultSha256: keyStatus.resultSha256,
    evidenceProof: proofOf(keyStatus, further, evidence.artifact),
    artifact: evidence.artifact,
    approval: further.approval,
    nonceAnswer: null,
  };
}

const NO_POLICY_GATES: PolicyChecked = { findings: [], keyStatusSigned: false, signers: [], approval: null };

/**
 * What the policy wants beyond the gates, said once more in its plainest form: a signature or an expected hash that nobody proved and
 * nobody refused was not looked at.
 */
function unproved(
  { keyStatus }: Policy,
  { findings, expectedHashHolds }: KeyStatusVerdict,
  further: PolicyChecked,
): readonly Finding[] {
  if ([...findings, ...further.findings].some(({ outcome }) => outcome === 'block')) return [];
  const wanted = [
    ['signed-by', keyStatus.signedBy !== null && !further.keyStatusSigned],
    ['expected-entry-hash', keyStatus.expectedEntryHash !== null && !expectedHashHolds],
  ] as const;
  return wanted.flatMap(([option, isOpen]) =>
    isOpen ? [finding('check_did_not_run', `The policy wants ${option}, and nothing was compared with it.`)] : [],
  );
}

/** How many of the captured files are the documents of the key status; the others are envelopes. */
const DOCUMENTS = 3;

/** Every captured file once, in the order in which records name them: one envelope may serve two gates. */
function filesOf(evidence: Evidence): readonly EvidenceFile[] {
  const files = evidenceFiles(evidence);
  const firstOf = (path: string): number => files.findIndex((file, index) => index >= DOCUMENTS && file.path === path);
  return files.filter(({ path }, index) => index < DOCUMENTS || firstOf(path) === index);
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
    approval: null,
    nonceAnswer: null,
  };
}

/**
 * DESIGN §2: anchored is what a trusted key signed, or what the caller gave the expected hash of, from elsewhere; only where the
 * hashes hold at all. An expected `entry_hash` is not enough: the decision stands in the result, which it does not cover.
 */
function proofOf(
  { hashesHold }: KeyStatusVerdict,
  { keyStatusSigned }: PolicyChecked,
  artifact: UpstreamArtifact | null,
): Checked['evidenceProof'] {
  if (!hashesHold) return null;
  const isExpected = artifact !== null && sameDigest(artifact.sha256, artifact.expectedSha256);
  return isExpected || keyStatusSigned ? 'anchored' : 'self-consistent';
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

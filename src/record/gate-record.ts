import { canonicalOfPlain } from '../base/canonical.js';
import { codeEntry } from '../base/codes/index.js';
import { sha256, type Digest } from '../base/digest.js';
import type { Finding } from '../base/finding.js';
import type { GateRecord } from '../base/generated/records.js';
import { artifactRecord } from '../base/artifact-record.js';
import { effectivePolicyRecord, policyFileRecord } from '../base/policy-record.js';
import { RULES_VERSION } from '../base/rules.js';
import { formatUtcTime } from '../base/time.js';
import { approvalRecord } from './approval.js';
import { MISSING_ENTRY_HASH, type RecordFacts } from './facts.js';

/** The fields that `entry_hash` leaves out, itself among them (DESIGN §4 "Hash rules"). */
const NOT_COVERED = ['entry_hash', 'runtime_decision', 'reasons'];

/** The gate record: what was looked at, what was found, what was decided. */
export function gateRecord(facts: RecordFacts): GateRecord & { readonly entry_hash: Digest } {
  const { checked, context, identity, policy, settings } = facts;
  const body: Omit<GateRecord, 'entry_hash' | 'runtime_decision' | 'reasons'> = {
    stage: 356,
    engine: 'Runtime Verification & Fail-Closed Execution Gate',
    source_stage: 355,
    schema: 'fail-closed-gate/gate-record/v1',
    created_at: formatUtcTime(context.now),
    request_id: identity.requestId,
    tool: { name: identity.tool.name, version: identity.tool.version },
    rules_version: RULES_VERSION,
    audit_log: facts.auditLog,
    previous_hash: checked.statusEntryHash ?? MISSING_ENTRY_HASH,
    stage355_binding: {
      stage355_result_path: checked.resultPath,
      stage355_status_path: checked.statusPath,
      stage355_entry_hash: checked.statusEntryHash,
      stage355_result_sha256: checked.resultSha256,
    },
    policy: policyFileRecord(policy),
    effective_policy: effectivePolicyRecord(policy),
    promotion: {
      environment: policy.environment,
      subject_digest: settings.subjectDigest,
      requested_action: settings.requestedAction,
      target: settings.target,
      command_sha256: settings.command?.sha256 ?? null,
    },
    approval: approvalRecord(policy, checked),
    runtime_context: {
      is_github_actions: context.githubActions === 'true',
      github_actions_env: context.githubActions,
      github_run_id: context.runId,
      github_run_attempt: context.runAttempt,
      github_sha: context.sha,
      github_repository: context.repository,
      github_workflow: context.workflow,
      github_job: context.job,
      github_event_name: context.eventName,
      github_ref: context.ref,
      github_actor: context.actor,
      runner_environment: context.runnerEnvironment,
      local_execution: context.githubActions === null,
      proof: 'env',
    },
    inputs: checked.inputs.map(({ path, size, sha256: digest }) => ({ path, size, sha256: digest })),
    upstream_artifact: artifactRecord(checked.artifact),
    evidence_proof: checked.evidenceProof,
    checks: checked.checks,
    violations: violationsOf(facts.findings),
    findings: facts.findings.map(findingRecord),
    failure_class: facts.failureClass,
    enforcement: facts.enforcement,
    fail_closed_policy: {
      block_if_stage355_missing: true,
      block_if_stage355_decision_not_accept: true,
      block_if_stage355_violations_present: true,
      block_if_stage355_entry_hash_missing: true,
      block_if_stage355_status_mismatch: true,
      block_if_private_key_boundary_failed: true,
      block_if_pqc_intent_claimed_active: true,
    },
    safety_boundary: {
      no_private_keys: true,
      no_raw_secrets: true,
      no_real_key_rotation_claim: true,
      no_real_rekor_claim: true,
      no_real_pqc_signature_claim: true,
      runtime_gate_only: true,
    },
  };
  return {
    ...body,
    entry_hash: sha256(canonicalOfPlain(body, NOT_COVERED)),
    runtime_decision: facts.decision,
    reasons: [...facts.reasons],
  };
}

/** A violation for every finding that blocks, in the words of the compatible systems where they have one; each once. */
function violationsOf(findings: readonly Finding[]): string[] {
  const blocking = findings.filter((one) => one.outcome === 'block');
  return [...new Set(blocking.map((one) => codeEntry(one.code).violation ?? one.code))];
}

/** A finding as records hold it: only the fields that it has, what is not known is not there. */
export function findingRecord(found: Finding): GateRecord['findings'][number] {
  return {
    code: found.code,
    gate: found.gate,
    outcome: found.outcome,
    message: found.message,
    ...(found.path !== undefined && { path: found.path }),
    ...(found.pointer !== undefined && { pointer: found.pointer }),
    ...(found.line !== undefined && { line: found.line }),
    ...(found.expected !== undefined && { expected: found.expected }),
    ...(found.found !== undefined && { found: found.found }),
  };
}

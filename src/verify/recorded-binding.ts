/** What binds recorded inputs to the records and to the manifest (docs/receipts.md §9, §10). */

import { worst } from '../base/decision.js';
import { sha256 } from '../base/digest.js';
import type { BundleManifest, GateRecord, RecordedInputs } from '../base/generated/records.js';
import { RULES_VERSION } from '../base/rules.js';
import { differing, type CheckList, type Problem } from './check-list.js';
import { sameValue } from './same-value.js';

/** Checks that the manifest is of the program and command that recorded the inputs. */
export function checkManifestBinding(manifest: BundleManifest, inputs: RecordedInputs, list: CheckList): void {
  list.made('manifest-names', 'The manifest names the program, the command and the rules of the recorded inputs.', [
    ...different('tool of the manifest', manifest.tool, inputs.tool),
    ...differing('command of the manifest is not that of the recorded inputs.', manifest.command, inputs.command),
    ...differing(
      'rules_version of the manifest is not that of the recorded inputs.',
      manifest.rules_version,
      inputs.rules_version,
    ),
  ]);
}

/** Checks that the recorded inputs are those of the gate record. */
export function checkRecordedInputs(inputs: RecordedInputs, gate: GateRecord, list: CheckList): void {
  const { request, context, policy } = inputs;
  list.made('recorded-inputs', 'The recorded inputs are those that the gate record was made from.', [
    ...different('tool', inputs.tool, gate.tool),
    ...differing('rules_version is not that of the gate record.', inputs.rules_version, gate.rules_version),
    ...different('audit_log', inputs.audit_log, gate.audit_log),
    ...different('policy_file', inputs.policy_file, gate.policy),
    // Null in the gate record stands for the built-in floor, which replay compares.
    ...(gate.effective_policy === null ? [] : different('policy', policy, gate.effective_policy)),
    ...different('context', contextOf(inputs), gate.runtime_context),
    ...different('request', promotionOf(inputs), gate.promotion),
    ...different('evidence.artifact', inputs.evidence?.artifact ?? null, gate.upstream_artifact),
    ...(request.metadata === null
      ? []
      : differing('metadata_sha256 is not that of the metadata.', request.metadata_sha256, sha256(request.metadata))),
    ...(context.now_ms < 0 ? [{ message: 'context.now_ms is before 1970.' }] : []),
    ...inputs.incidents.flatMap(({ code, outcome }) =>
      outcome === 'pass' ? [{ message: `The incident ${code} passes: an incident can only make a decision stricter.` }] : [],
    ),
    ...(isMilder(gate, inputs) ? [{ message: 'The decision is milder than an incident of the recorded inputs.' }] : []),
  ]);
}

/** An incident counts as a finding does; a run that only reports may still have said less than it found. */
function isMilder({ runtime_decision: decision, enforcement }: GateRecord, { incidents }: RecordedInputs): boolean {
  // None at all would amount to a block.
  if (incidents.length === 0) return false;
  const found = worst(incidents.map(({ outcome }) => outcome));
  return enforcement === 'enforce' && (found === 'block' ? decision !== 'block' : found === 'warn' && decision === 'allow');
}

/** Checks that this program knows the rules by which was decided. */
export function checkRulesVersion(version: number, list: CheckList): void {
  list.made(
    'rules-version',
    version === RULES_VERSION
      ? `Decided by rules version ${String(version)}, which this program has.`
      : `Decided by rules version ${String(version)}; this program has ${String(RULES_VERSION)}, so the decision alone is compared.`,
    version > RULES_VERSION
      ? [
          {
            message: 'The decision was made by rules that this program does not know. Verify it with a newer program.',
            recorded: String(version),
            computed: String(RULES_VERSION),
          },
        ]
      : [],
  );
}

function different(name: string, recorded: unknown, computed: unknown): Problem[] {
  return sameValue(recorded, computed) ? [] : [{ message: `${name} of the recorded inputs is not what the records say.` }];
}

function contextOf({ context }: RecordedInputs): GateRecord['runtime_context'] {
  return {
    is_github_actions: context.github_actions === 'true',
    github_actions_env: context.github_actions,
    github_run_id: context.run_id,
    github_run_attempt: context.run_attempt,
    github_sha: context.sha,
    github_repository: context.repository,
    github_workflow: context.workflow,
    github_job: context.job,
    github_event_name: context.event_name,
    github_ref: context.ref,
    github_actor: context.actor,
    runner_environment: context.runner_environment,
    local_execution: context.github_actions === null,
    proof: 'env',
  };
}

function promotionOf({ policy, request }: RecordedInputs): GateRecord['promotion'] {
  return {
    environment: policy.environment,
    subject_digest: request.subject_digest,
    requested_action: request.requested_action,
    target: request.target,
    command_sha256: request.command_sha256,
  };
}

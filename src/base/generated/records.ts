/* Made by `npm run generate`. Do not edit. Source: schemas/ */

/** The decision of one run of the gate and everything that it was made from. */
export interface GateRecord {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/gate-record/v1';
  /** Number of the stage that the record belongs to. */
  readonly stage: 356;
  /** What wrote the record. */
  readonly engine: string;
  /** Number of the stage whose output it was made from. */
  readonly source_stage: 355;
  /** When the run read the clock: RFC 3339 in UTC with whole seconds. */
  readonly created_at: string;
  /** One id in every record, log line and output of one run. */
  readonly request_id: string;
  /** Why the decision is a block; `none` for allow and warn. */
  readonly failure_class: 'none' | 'policy' | 'evidence' | 'gate';
  /** Whether a block of class policy or evidence fails the job. */
  readonly enforcement: 'enforce' | 'report-only';
  /** The program that decided. */
  readonly tool: {
    /** Its name. */
    readonly name: string;
    /** Its version. */
    readonly version: string;
  };
  /** Number of the set of rules by which was decided; decisions can be derived again under the same number. */
  readonly rules_version: number;
  /** Where the audit log stood before the record was made; null where the run could not have one. */
  readonly audit_log: AuditLogLink | null;
  /** `entry_hash` of the status document, or `MISSING_STAGE355_ENTRY_HASH` where there is none. */
  readonly previous_hash: string;
  /** The evidence that the decision is bound to. */
  readonly stage355_binding: {
    /** Path of the result, relative to the working directory or to the artifact. */
    readonly stage355_result_path: string;
    /** Path of the status document, likewise. */
    readonly stage355_status_path: string;
    /** `entry_hash` as the status document records it, or null where it has none. */
    readonly stage355_entry_hash: string | null;
    /** `result_sha256` as the result records it, or null where it has none. */
    readonly stage355_result_sha256: string | null;
  };
  /** The workflow artifact that the evidence was taken from; null where it comes from the workspace. */
  readonly upstream_artifact: RecordedArtifact | null;
  /** What the hashes of the evidence prove: that nothing was edited by halves, or also who vouches for it; null where they do not hold. */
  readonly evidence_proof: 'self-consistent' | 'anchored' | null;
  /** The files that were read, byte for byte. */
  readonly inputs: readonly RecordedInput[];
  /** The policy file that was in force; null where the built-in floor alone holds. */
  readonly policy: PolicyFile | null;
  /** What the policy and the inputs together ask for; null where that is the built-in floor. */
  readonly effective_policy: EffectivePolicy | null;
  /** What the caller says is about to be promoted. */
  readonly promotion: {
    /** Name of the environment. */
    readonly environment: string | null;
    /** sha256 of the artifact. */
    readonly subject_digest: string | null;
    /** The action that is about to be done. */
    readonly requested_action: string | null;
    /** What it is done to. */
    readonly target: string | null;
    /** sha256 of the canonical argument list of a guarded run; null for a run that starts nothing. */
    readonly command_sha256: string | null;
  };
  /** Where the gate ran, as the environment says. */
  readonly runtime_context: {
    /** Whether this is a complete GitHub Actions context. */
    readonly is_github_actions: boolean;
    /** GITHUB_ACTIONS as it was set. */
    readonly github_actions_env: string | null;
    /** GITHUB_RUN_ID. */
    readonly github_run_id: string | null;
    /** GITHUB_RUN_ATTEMPT. */
    readonly github_run_attempt: string | null;
    /** GITHUB_SHA. */
    readonly github_sha: string | null;
    /** GITHUB_REPOSITORY. */
    readonly github_repository: string | null;
    /** GITHUB_WORKFLOW. */
    readonly github_workflow: string | null;
    /** GITHUB_JOB. */
    readonly github_job: string | null;
    /** GITHUB_EVENT_NAME. */
    readonly github_event_name: string | null;
    /** GITHUB_REF. */
    readonly github_ref: string | null;
    /** GITHUB_ACTOR. */
    readonly github_actor: string | null;
    /** RUNNER_ENVIRONMENT. */
    readonly runner_environment: string | null;
    /** Whether the gate ran outside GitHub Actions. */
    readonly local_execution: boolean;
    /** How far the context is proved: `env` means that the environment says so, and no more. */
    readonly proof: 'env';
  };
  readonly checks: RuntimeChecks;
  /** Codes of all blocks; empty unless the decision is block. */
  readonly violations: readonly string[];
  /** All findings, worst first, bounded. */
  readonly findings: readonly RecordedFinding[];
  /** What the gate blocks on, always. */
  readonly fail_closed_policy: {
    /** A missing file. */
    readonly block_if_stage355_missing: true;
    /** An upstream decision other than accept. */
    readonly block_if_stage355_decision_not_accept: true;
    /** A violation. */
    readonly block_if_stage355_violations_present: true;
    /** An absent `entry_hash`. */
    readonly block_if_stage355_entry_hash_missing: true;
    /** Files that do not belong together. */
    readonly block_if_stage355_status_mismatch: true;
    /** A published private key. */
    readonly block_if_private_key_boundary_failed: true;
    /** An intent that is passed off as an active signature. */
    readonly block_if_pqc_intent_claimed_active: true;
  };
  /** What this record itself does not hold or claim. */
  readonly safety_boundary: {
    /** No private key. */
    readonly no_private_keys: true;
    /** No raw secret. */
    readonly no_raw_secrets: true;
    /** No key rotation. */
    readonly no_real_key_rotation_claim: true;
    /** No transparency log entry. */
    readonly no_real_rekor_claim: true;
    /** No post-quantum signature. */
    readonly no_real_pqc_signature_claim: true;
    /** It is about the runtime gate alone. */
    readonly runtime_gate_only: true;
  };
  /** sha256 of the canonical text of this record without `entry_hash`, `runtime_decision` and `reasons`. */
  readonly entry_hash: string;
  /** What the gate says about the runtime. */
  readonly runtime_decision: 'allow' | 'warn' | 'block';
  /** Codes of all findings that are not `pass`, worst first; on allow the one that says why. */
  readonly reasons: readonly string[];
  /** The approval; null where the policy asks for none. */
  readonly approval: RecordedApproval | null;
}

/** Where the audit log stood before the record was made. */
export interface AuditLogLink {
  /** `held`: the log still holds what earlier receipts name; `not-compared`: no receipt was left that names anything; `broken`: it does not hold it, or is damaged. */
  readonly continuity: 'held' | 'not-compared' | 'broken';
  /** Number of the last record of the log; for a broken log, of the record that earlier receipts name. Null where there is none. */
  readonly sequence: number | null;
  /** `record_hash` of that record, or null where there is none. */
  readonly record_hash: string | null;
}

/** A workflow artifact. */
export interface RecordedArtifact {
  /** Its name. */
  readonly name: string;
  /** Its number at the artifact service. */
  readonly id: number;
  /** sha256 of the archive that was received. */
  readonly sha256: string;
  /** sha256 that the caller expected it to have, and that it has; null where the caller named none. */
  readonly expected_sha256: string | null;
  /** The workflow run that made it, as GitHub's API describes it; null for an artifact of the same run. */
  readonly producer: ArtifactProducer | null;
}

/** The workflow run that made an artifact. */
export interface ArtifactProducer {
  /** Id of the run. */
  readonly run_id: string;
  /** Its latest attempt. */
  readonly run_attempt: string;
  /** Its repository, owner/name. */
  readonly repository: string;
  /** Name of its workflow. */
  readonly workflow: string;
  /** The commit that it ran on. */
  readonly head_sha: string;
}

/** One file that was read. */
export interface RecordedInput {
  /** Relative to the working directory or to the artifact, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** sha256 of the bytes. */
  readonly sha256: string;
}

/** Where the policy was read. */
export interface PolicyFile {
  /** From the root of the workspace. */
  readonly path: string;
  /** The commit that it was read from; null for the work tree. */
  readonly commit: string | null;
  /** sha256 of its bytes. */
  readonly sha256: string;
}

/** The policy in force: built-in floor, policy file and inputs together. */
export interface EffectivePolicy {
  /** Name of the environment that is promoted to. */
  readonly environment: string | null;
  /** The environments that the policy knows. */
  readonly environments: readonly string[];
  /** What the policy makes of the runtime context. */
  readonly context: {
    /** What a local run amounts to at best. */
    readonly local: 'warn' | 'block';
  };
  /** Whether a block of class policy or evidence fails the job. */
  readonly enforcement: 'enforce' | 'report-only';
  /** The rules of each gate; null for one that is not enabled. */
  readonly gates: {
    /** Rules of the `key-status` gate. */
    readonly key_status: {
      /** Oldest age; null for no limit. */
      readonly max_age_seconds: number | null;
      /** Ids of the keys that may sign; null where no signature is wanted. */
      readonly signed_by: readonly string[] | null;
      /** Signatures by different keys that are needed. */
      readonly threshold: number;
      /** Path of the envelope; null for the one beside the result. */
      readonly signature: string | null;
      /** `entry_hash` that the policy knows from elsewhere. */
      readonly expected_entry_hash: string | null;
    };
    /** Rules of the `execution-evidence` gate. */
    readonly execution_evidence: {
      /** Where the evidence comes from: signed envelopes, or metadata that the caller vouches for. */
      readonly source: 'signed' | 'metadata';
      /** Patterns of the envelopes. */
      readonly evidence: readonly string[];
      /** Environments in which evidence must be there. */
      readonly required_environments: readonly string[];
      /** Environments in which it may have been observed; null for any. */
      readonly observed_in: readonly string[] | null;
      /** Oldest age; null for no limit. */
      readonly max_age_seconds: number | null;
      /** Signatures by different keys that each envelope needs. */
      readonly threshold: number;
      /** What missing evidence amounts to where it is required. */
      readonly missing_evidence_action: 'warn' | 'block';
      /** Fewest hot symbols. */
      readonly min_hot_symbol_count: number;
      /** Fewest call paths. */
      readonly min_unique_call_paths: number;
    } | null;
    /** Rules of the `beacon-rate` gate. */
    readonly beacon_rate: {
      /** Where the evidence comes from: signed envelopes, or metadata that the caller vouches for. */
      readonly source: 'signed' | 'metadata';
      /** Patterns of the envelopes. */
      readonly evidence: readonly string[];
      /** Environments in which evidence must be there. */
      readonly required_environments: readonly string[];
      /** Environments in which it may have been observed; null for any. */
      readonly observed_in: readonly string[] | null;
      /** Oldest age; null for no limit. */
      readonly max_age_seconds: number | null;
      /** Signatures by different keys that each envelope needs. */
      readonly threshold: number;
      /** Lowest verification rate, a decimal from 0 to 1. */
      readonly min_verification_rate: string;
      /** Fewest beacons for which the rate says anything. */
      readonly min_beacon_count: number;
      /** What no data amounts to where it is required. */
      readonly missing_beacon_action: 'warn' | 'block';
      /** What a rate below the lowest amounts to. */
      readonly below_threshold_action: 'warn' | 'block';
      /** What too few beacons amount to. */
      readonly insufficient_action: 'warn' | 'block';
    } | null;
    /** Rules of the `production-action` gate. */
    readonly production_action: {
      /** The actions that the policy defines; null for the built-in table. */
      readonly actions:
        | readonly {
            /** Its name. */
            readonly name: string;
            /** Names of the grants that it needs. */
            readonly requires: readonly string[];
          }[]
        | null;
      /**
       * What is granted.
       *
       * Items: A grant.
       */
      readonly grants: readonly {
        /** Its name. */
        readonly name: string;
        /** Whether it is granted. */
        readonly granted: boolean;
        /** What it is granted for. */
        readonly target: string;
        /** From when it holds. */
        readonly valid_from: string | null;
        /** Until when it holds. */
        readonly valid_until: string;
      }[];
    } | null;
    /** The gate over approvals; null where it is not enabled. */
    readonly approval: {
      /** Different approvers that must have signed. */
      readonly threshold: number;
      /** Whether the requester counts as no approver. */
      readonly two_person: boolean;
      /** Whether the requester must have signed the request. */
      readonly signed_request: boolean;
      /** How far the time of a request may be from that of the run, in seconds. */
      readonly clock_skew_seconds: number;
      /** Longest validity of an approval, in seconds; null for no limit. */
      readonly max_validity_seconds: number | null;
      /** What becomes of a nonce. */
      readonly replay: 'required' | 'optional' | 'off';
    } | null;
  };
  /**
   * The public keys that may vouch for evidence.
   *
   * Items: A trusted key.
   */
  readonly trusted_keys: readonly {
    /** Its id in the policy. */
    readonly id: string;
    /** Path of the key file, from the root of the workspace. */
    readonly path: string;
    /** sha256 of the key file. */
    readonly sha256: string;
    /** What it may vouch for. */
    readonly purposes: readonly string[];
    /** From when it counts. */
    readonly valid_from: string | null;
    /** Until when it counts. */
    readonly valid_until: string | null;
    /** When it was revoked. */
    readonly revoked_at: string | null;
    /** Who approves or asks with it; null for a key that does neither. */
    readonly identity: string | null;
  }[];
  /** How a guarded run isolates. */
  readonly run: {
    /** What an isolated run on a self-hosted runner comes to. */
    readonly self_hosted: 'block' | 'isolate';
    /** Longest time of an isolated run, in seconds. */
    readonly timeout_seconds: number;
    /** Most processes of an isolated run. */
    readonly max_processes: number;
    /** Most memory of an isolated run, in MiB. */
    readonly max_memory_mib: number;
    /** Folders that an isolated run may write to. */
    readonly outputs: readonly string[];
    /** Further variables that an isolated run sees. */
    readonly pass_environment: readonly string[];
  };
}

/** What was proved, by name; true only where this run proved it. */
export interface RuntimeChecks {
  /** The result file is there. */
  readonly stage355_result_exists: boolean;
  /** The status file is there. */
  readonly stage355_status_exists: boolean;
  /** The upstream decision is `accept_verification_ready`. */
  readonly stage355_decision_accept: boolean;
  /** Both files list no violation. */
  readonly stage355_violations_empty: boolean;
  /** `result_sha256` is there and is the hash of the result. */
  readonly stage355_result_sha256_present: boolean;
  /** `entry_hash` is there and well formed in both files. */
  readonly stage355_entry_hash_present: boolean;
  /** The two files belong together and every hash between them holds. */
  readonly stage355_entry_hash_matches_status_previous_binding: boolean;
  /** No private key is published, by flag, by record and by what the bytes hold. */
  readonly stage355_no_private_keys: boolean;
  /** No post-quantum signature is claimed that was not made. */
  readonly stage355_no_real_pqc_signature_claim: boolean;
  /** ML-DSA is an intent, not an active signature. */
  readonly stage355_pqc_intent_not_active: boolean;
  /** It was found out whether this is GitHub Actions. */
  readonly runtime_context_detected: boolean;
  /** Where it claims to be GitHub Actions, the context is complete and well formed. */
  readonly ci_context_valid_if_required: boolean;
}

/** One result of one check. */
export interface RecordedFinding {
  /** Code of the closed table in docs/codes.md. */
  readonly code: string;
  /** The gate that found it. */
  readonly gate: string;
  /** What the finding says. */
  readonly outcome: 'pass' | 'warn' | 'block';
  /** One sentence for a person. */
  readonly message: string;
  /** The file, relative to the working directory, with `/`. */
  readonly path?: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** What was required; for hashes the computed one. */
  readonly expected?: string;
  /** What was there; for hashes the recorded one. */
  readonly found?: string;
}

/** What was asked for and who approved it. Null is what was not established; nothing of an approval is here that no trusted key signed. */
export interface RecordedApproval {
  /** sha256 of the canonical text of the request. */
  readonly request_digest: string | null;
  /** Id that the request gives itself; that of the run where the run made it from its inputs. */
  readonly request_id: string | null;
  /** Nonce of the request. */
  readonly request_nonce: string | null;
  /** Who vouches for the request: `signature`: a trusted key of the requester; `context`: the context of the run. */
  readonly vouched_by: 'context' | 'signature' | null;
  /** Id of the approval. */
  readonly approval_id: string | null;
  /**
   * Whose signatures count, each identity once.
   *
   * Items: An approver.
   */
  readonly approvers: readonly {
    /** Who, as the policy says. */
    readonly identity: string;
    /** Id of the key in the policy. */
    readonly key_id: string;
    /** sha256 of the key file. */
    readonly key_sha256: string;
  }[];
  /** Nonce of the approval: it works once. */
  readonly nonce: string | null;
  /** When the approval ends. */
  readonly expires_at: string | null;
  /** sha256 of the canonical argument list that was approved; null where no command was. */
  readonly command_sha256: string | null;
  /** What the replay store answered; null where it was not asked, or gave no answer. */
  readonly nonce_claim: NonceClaim | null;
}

/** A nonce that a replay store took. */
export interface NonceClaim {
  /** `claimed`: the store took it, and will take it from nobody else; `no-store`: there is none, and the policy does not insist. */
  readonly state: 'claimed' | 'no-store';
  /** The store; null where there is none. */
  readonly store: 'local' | 'github' | null;
  /** Name under which the store keeps it: sha256 of the canonical text of [identity, action, nonce]. */
  readonly key: string | null;
}

/** A hashed record of the decision; its `gate_sha256` covers the whole gate record. */
export interface RuntimeReceipt {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/runtime-receipt/v1';
  /** Number of the stage that the record belongs to. */
  readonly stage: 356;
  /** What wrote the record. */
  readonly engine: string;
  /** Number of the stage whose output it was made from. */
  readonly source_stage: 355;
  /** When the run read the clock: RFC 3339 in UTC with whole seconds. */
  readonly created_at: string;
  /** One id in every record, log line and output of one run. */
  readonly request_id: string;
  /** Where the audit log stood before the record was made; null where the run could not have one. */
  readonly audit_log: AuditLogLink | null;
  /** Why the decision is a block; `none` for allow and warn. */
  readonly failure_class: 'none' | 'policy' | 'evidence' | 'gate';
  /** Whether a block of class policy or evidence fails the job. */
  readonly enforcement: 'enforce' | 'report-only';
  /** What the gate says about the runtime. */
  readonly runtime_decision: 'allow' | 'warn' | 'block';
  /** `entry_hash` of the status document, or `MISSING_STAGE355_ENTRY_HASH` where there is none. */
  readonly previous_hash: string;
  /** `entry_hash` of the gate record. */
  readonly entry_hash: string;
  /** sha256 of the canonical text of the whole gate record. */
  readonly gate_sha256: string;
  /** The policy file that was in force; null where the built-in floor alone holds. */
  readonly policy: PolicyFile | null;
  /** What the policy and the inputs together ask for; null where that is the built-in floor. */
  readonly effective_policy: EffectivePolicy | null;
  readonly checks: RuntimeChecks;
  /** As in the gate record. */
  readonly violations: readonly string[];
  /** As in the gate record. */
  readonly reasons: readonly string[];
  /** sha256 of the canonical text of this receipt without `receipt_sha256`. */
  readonly receipt_sha256: string;
}

/** What a decision means for the runtime, and what it is bound to. */
export interface ActionPolicy {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/action-policy/v1';
  /** Number of the stage that the record belongs to. */
  readonly stage: 357;
  /** What wrote the record. */
  readonly engine: string;
  /** Number of the stage whose output it was made from. */
  readonly source_stage: 356;
  /** When the run read the clock: RFC 3339 in UTC with whole seconds. */
  readonly created_at: string;
  /** One id in every record, log line and output of one run. */
  readonly request_id: string;
  /** The run of `enforce` that made the record from a receipt of another job; null where the gate itself made it. */
  readonly enforced_by: EnforcingRun | null;
  /** Why the decision is a block; `none` for allow and warn. */
  readonly failure_class: 'none' | 'policy' | 'evidence' | 'gate';
  /** Whether a block of class policy or evidence fails the job. */
  readonly enforcement: 'enforce' | 'report-only';
  /** `receipt_sha256` of the runtime receipt, or `MISSING_STAGE356_RECEIPT_SHA256` where `enforce` found none that holds. */
  readonly previous_hash: string;
  /** The decision that the action follows from. */
  readonly stage356_binding: {
    /** Path of the runtime receipt below the output folder. */
    readonly stage356_receipt_path: string;
    /** Path of the gate record below the output folder. */
    readonly stage356_gate_path: string;
    /** `receipt_sha256` of the runtime receipt; null where `enforce` found none that holds. */
    readonly stage356_receipt_sha256: string | null;
    /** `entry_hash` of the gate record; null where `enforce` found none that holds. */
    readonly stage356_entry_hash: string | null;
    /** The decision of the gate record; null where `enforce` found none that holds. */
    readonly stage356_runtime_decision: 'allow' | 'warn' | 'block' | null;
  };
  readonly checks: ActionChecks;
  /** Codes of all blocks; empty unless the decision is block. */
  readonly violations: readonly string[];
  /** The fixed mapping of decisions to actions. */
  readonly runtime_action_mapping: {
    /** What allow means. */
    readonly allow: 'continue';
    /** What warn means. */
    readonly warn: 'isolate_and_continue';
    /** What block means. */
    readonly block: 'terminate';
  };
  /** What the decision means for the runtime. */
  readonly action_decision: 'continue' | 'isolate_and_continue' | 'terminate';
  /** How the runtime is isolated. */
  readonly isolation_mode: 'none' | 'safe_metadata_only' | 'terminated';
  /** What happens, row by row. */
  readonly actions: readonly RecordedAction[];
  /** What the actions publish and do not publish. */
  readonly safety_boundary: {
    /** No private key. */
    readonly no_private_keys: true;
    /** No raw secret. */
    readonly no_raw_secrets: true;
    /** No raw payload. */
    readonly no_raw_payloads: true;
    /** No exploit code. */
    readonly no_exploit_code: true;
    /** No internal runner code. */
    readonly no_internal_runner_code: true;
    /** The receipt holds metadata only. */
    readonly metadata_only_action_receipt: true;
  };
  /** sha256 of the canonical text of this policy without `action_entry_hash`. */
  readonly action_entry_hash: string;
  /** What enforces each capability of the runtime. */
  readonly capability_enforcement: readonly CapabilityEnforcement[];
}

/** The later run that acts on a receipt of another job. */
export interface EnforcingRun {
  /** Request id of that run. */
  readonly request_id: string;
  /** GITHUB_RUN_ID. */
  readonly github_run_id: string | null;
  /** GITHUB_RUN_ATTEMPT. */
  readonly github_run_attempt: string | null;
  /** GITHUB_JOB. */
  readonly github_job: string | null;
}

/** What was checked before the decision was mapped to an action; true only where this run checked it. */
export interface ActionChecks {
  /** The runtime receipt is there. */
  readonly stage356_receipt_exists: boolean;
  /** The gate record is there. */
  readonly stage356_gate_exists: boolean;
  /** The receipt has its hash. */
  readonly stage356_receipt_sha256_present: boolean;
  /** The gate record has its hash. */
  readonly stage356_entry_hash_present: boolean;
  /** There is a decision. */
  readonly stage356_runtime_decision_present: boolean;
  /** Nothing is violated. */
  readonly stage356_violations_empty: boolean;
  /** Every check of the gate record holds. */
  readonly stage356_checks_acceptable: boolean;
  /** The receipt is of this gate record. */
  readonly stage356_receipt_matches_gate: boolean;
  /** The decision was mapped to an action. */
  readonly action_mapping_applied: boolean;
  /** Isolation publishes metadata only. */
  readonly isolation_metadata_only: boolean;
  /** No private key is published. */
  readonly no_private_keys: boolean;
  /** No raw payload is published. */
  readonly no_raw_payloads: boolean;
  /** No internal runner code is published. */
  readonly no_internal_runner_published: boolean;
}

/** What happens to the runtime or to one of its capabilities. */
export interface RecordedAction {
  /** What is done. */
  readonly action: 'continue_runtime' | 'isolate_capability' | 'terminate_runtime';
  /** To what. */
  readonly target:
    'runtime' | 'private_runner' | 'unsafe_payload_fetch' | 'secret_material_access' | 'public_metadata_verification';
  /** The state that it is in now. */
  readonly status: 'allowed' | 'disabled' | 'terminated';
  /** Code of the reason. */
  readonly reason: string;
}

/** What enforces one capability. */
export interface CapabilityEnforcement {
  /** The capability. */
  readonly capability: 'private_runner' | 'unsafe_payload_fetch' | 'secret_material_access' | 'public_metadata_verification';
  /** `advised`: nothing but the steps that read this; else `enforced:` with what does it in a guarded run. */
  readonly by: 'advised' | 'enforced:bubblewrap' | 'enforced:setpriv' | 'enforced:runner-check' | 'enforced:not-started';
}

/** A hashed record of the action that the decision led to. */
export interface ActionReceipt {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/action-receipt/v1';
  /** Number of the stage that the record belongs to. */
  readonly stage: 357;
  /** What wrote the record. */
  readonly engine: string;
  /** Number of the stage whose output it was made from. */
  readonly source_stage: 356;
  /** When the run read the clock: RFC 3339 in UTC with whole seconds. */
  readonly created_at: string;
  /** One id in every record, log line and output of one run. */
  readonly request_id: string;
  /** The run of `enforce` that made the record from a receipt of another job; null where the gate itself made it. */
  readonly enforced_by: EnforcingRun | null;
  /** Where the audit log stood before the record was made; null where the run could not have one. */
  readonly audit_log: AuditLogLink | null;
  /** Why the decision is a block; `none` for allow and warn. */
  readonly failure_class: 'none' | 'policy' | 'evidence' | 'gate';
  /** Whether a block of class policy or evidence fails the job. */
  readonly enforcement: 'enforce' | 'report-only';
  /** `receipt_sha256` of the runtime receipt, or `MISSING_STAGE356_RECEIPT_SHA256` where `enforce` found none that holds. */
  readonly previous_hash: string;
  /** `action_entry_hash` of the action policy. */
  readonly action_entry_hash: string;
  /** What the decision means for the runtime. */
  readonly action_decision: 'continue' | 'isolate_and_continue' | 'terminate';
  /** How the runtime is isolated. */
  readonly isolation_mode: 'none' | 'safe_metadata_only' | 'terminated';
  /** The decision of the gate record; null where `enforce` found none that holds. */
  readonly runtime_decision_from_stage356: 'allow' | 'warn' | 'block' | null;
  readonly checks: ActionChecks;
  /** As in the action policy. */
  readonly violations: readonly string[];
  /** As in the action policy. */
  readonly actions: readonly RecordedAction[];
  /** sha256 of the canonical text of this receipt without `action_receipt_sha256`. */
  readonly action_receipt_sha256: string;
  /** What enforces each capability of the runtime. */
  readonly capability_enforcement: readonly CapabilityEnforcement[];
}

/** One line of the audit log, as canonical text. */
export interface AuditRecord {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/audit-record/v1';
  /** Unique name of the record: the request id, `.` and the number of the record within its request. */
  readonly record_id: string;
  /** Number of the record within the log; the first is 1. */
  readonly sequence: number;
  /** When the event happened: RFC 3339 in UTC with milliseconds. */
  readonly timestamp: string;
  /** One id in every record, log line and output of one run. */
  readonly request_id: string;
  /** Who asked. */
  readonly identity: {
    /** `github-actor`: as the runner says; `local-user`: as the operating system says; `unknown`: nobody says. */
    readonly kind: 'github-actor' | 'local-user' | 'unknown';
    /** Name of the actor or of the user. */
    readonly name: string | null;
  };
  /** What happened, or is about to happen where it ends in `_intended`. */
  readonly event:
    | 'request_received'
    | 'evidence_captured'
    | 'gate_evaluated'
    | 'nonce_claim_intended'
    | 'nonce_claimed'
    | 'decision_made'
    | 'action_planned'
    | 'receipts_intended'
    | 'command_intended'
    | 'command_finished'
    | 'upload_intended'
    | 'bundle_intended'
    | 'upload_finished'
    | 'receipts_written'
    | 'run_failed';
  /** sha256 of the canonical text of the request: `request` of the recorded inputs without its field `metadata`. */
  readonly request_hash: string;
  /** What the event is about: see docs/receipts.md. Null where there is nothing. */
  readonly data_hash: string | null;
  /** The gate that was evaluated, else null. */
  readonly gate: string | null;
  /** The decision, of the gate where one was evaluated; null where there is none yet. */
  readonly decision: 'allow' | 'warn' | 'block' | null;
  /** What the decision means for the runtime; null where there is none yet. */
  readonly action: 'continue' | 'isolate_and_continue' | 'terminate' | null;
  /** The code that says why, else null. */
  readonly code: string | null;
  /** The approval that the event rests on; null for an event that rests on none. */
  readonly approval_id: string | null;
  /** How a command ended, as `state` of the outcome record and its number or signal; else null. */
  readonly outcome: string | null;
  /** sha256 of the bytes of the line before this one, where a run that was killed left it unfinished; else null. */
  readonly torn_line_sha256: string | null;
  /** `record_hash` of the record before this one, or `GENESIS`. */
  readonly previous_hash: string;
  /** sha256 of the canonical text of this record without `record_hash`. */
  readonly record_hash: string;
}

/** Lists every file of a bundle but itself. Canonical text, byte for byte. */
export interface BundleManifest {
  /** Format and version of this file. */
  readonly schema: 'fail-closed-gate/bundle-manifest/v1';
  /** One id in every record of the bundle. */
  readonly request_id: string;
  /** The command that made the bundle. */
  readonly command: 'gate' | 'enforce' | 'run';
  /** Number of the set of rules by which was decided; decisions can be derived again under the same number. */
  readonly rules_version: number;
  /** The program that made the bundle. */
  readonly tool: {
    /** Its name. */
    readonly name: string;
    /** Its version. */
    readonly version: string;
  };
  /** Whether the evidence that was read is in the bundle; false where only its hashes are. */
  readonly evidence_included: boolean;
  /** Every file but the manifest, sorted by path in the order of code points. */
  readonly files: readonly BundleFileEntry[];
  /** sha256 of the canonical text of the manifest without `manifest_sha256`. */
  readonly manifest_sha256: string;
}

/** One file. */
export interface BundleFileEntry {
  /** Path below the bundle, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** sha256 of the bytes. */
  readonly sha256: string;
}

/** Everything that a decision was made from, but for the bytes of the files: the decision can be derived from it again. */
export interface RecordedInputs {
  /** Format and version of this file. */
  readonly schema: 'fail-closed-gate/recorded-inputs/v1';
  /** One id in every record of the bundle. */
  readonly request_id: string;
  /** The command that decided. */
  readonly command: 'gate' | 'enforce' | 'run';
  /** Number of the set of rules by which was decided; decisions can be derived again under the same number. */
  readonly rules_version: number;
  /** The program that decided. */
  readonly tool: {
    /** Its name. */
    readonly name: string;
    /** Its version. */
    readonly version: string;
  };
  readonly request: RecordedRequest;
  readonly context: RecordedContext;
  /** The policy file that was in force; null where the built-in floor alone holds. */
  readonly policy_file: PolicyFile | null;
  /** The policy in force, inputs included. The key files that it names by their sha256 are `keys/<sha256>.pem`. */
  readonly policy: EffectivePolicy;
  /** What was captured and judged; null where nothing was. */
  readonly evidence: RecordedEvidence | null;
  /** The receipts that `enforce` read; null for other commands. */
  readonly receipts: RecordedReceipts | null;
  /** What went wrong with the run itself and cannot be derived: it can only have made the decision stricter. */
  readonly incidents: readonly RecordedFinding[];
  /** Where the audit log stood before the records were made; null where the run could not have one. */
  readonly audit_log: AuditLogLink | null;
  /** What the replay store answered; null where it was not asked, or gave no answer. */
  readonly nonce_claim: NonceClaim | null;
  /** The isolation that stood ready; null where none was needed or could be had. */
  readonly isolation: PreparedIsolation | null;
}

/** What the caller asked for. The token is not among it. */
export interface RecordedRequest {
  /** The input `working-directory`, or null where it was not given. */
  readonly working_directory: string | null;
  /** The input `output-directory`, or null where it was not given. */
  readonly output_directory: string | null;
  /** The input `key-status-result`, or null where it was not given. */
  readonly key_status_result: string | null;
  /** The input `key-status-verification`, or null where it was not given. */
  readonly key_status_verification: string | null;
  /** The input `max-age`, in seconds, or null where it was not given. */
  readonly max_age_seconds: number | null;
  /** The input `upstream-artifact`, or null where it was not given. */
  readonly upstream_artifact: string | null;
  /** The input `upstream-run-id`, or null where it was not given. */
  readonly upstream_run_id: string | null;
  /** The input `upstream-digest`, or null where it was not given. */
  readonly upstream_digest: string | null;
  /** The input `policy`, or null where it was not given. */
  readonly policy: string | null;
  /** The input `policy-sha256`, or null where it was not given. */
  readonly policy_sha256: string | null;
  /** The input `environment`, or null where it was not given. */
  readonly environment: string | null;
  /** The input `subject-digest`, or null where it was not given. */
  readonly subject_digest: string | null;
  /** The input `metadata`, or null where it was not given or is withheld. */
  readonly metadata: string | null;
  /** sha256 of the UTF-8 of the input `metadata`, or null where it was not given. */
  readonly metadata_sha256: string | null;
  /** The input `evidence`, or null where it was not given. */
  readonly evidence: readonly string[] | null;
  /** The input `requested-action`, or null where it was not given. */
  readonly requested_action: string | null;
  /** The input `target`, or null where it was not given. */
  readonly target: string | null;
  /** The input `enforcement`, or null where it was not given. */
  readonly enforcement: string | null;
  /** The input `upload-receipts`, or null where it was not given. */
  readonly upload_receipts: boolean | null;
  /** The input `include-evidence`, or null where it was not given. */
  readonly include_evidence: boolean | null;
  /** The input `receipts`, or null where it was not given. */
  readonly receipts: string | null;
  /** The input `expected-receipt-sha256`, or null where it was not given. */
  readonly expected_receipt_sha256: string | null;
  /** The input `allow-earlier-attempt`, or null where it was not given. */
  readonly allow_earlier_attempt: boolean | null;
  /** The input `receipts-artifact-name`, or null where it was not given. */
  readonly receipts_artifact_name: string | null;
  /** The input `retention-days`, or null where it was not given. */
  readonly retention_days: number | null;
  /** The input `summary`. */
  readonly summary: boolean;
  /** The input `approval`, or null where it was not given. */
  readonly approval: string | null;
  /** The input `request`, or null where it was not given. */
  readonly request: string | null;
  /** sha256 of the UTF-8 of the input `parameters`, or null where it was not given: values are payloads, and stand in no record. */
  readonly parameters_sha256: string | null;
  /** sha256 of the canonical argument list of a guarded run; null for other commands. */
  readonly command_sha256: string | null;
}

/** What was read from the environment and the clock, and nothing else. */
export interface RecordedContext {
  /** When the run read the clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now_ms: number;
  /** GITHUB_ACTIONS as it was set, or null where it was not. */
  readonly github_actions: string | null;
  /** GITHUB_RUN_ID as it was set, or null where it was not. */
  readonly run_id: string | null;
  /** GITHUB_RUN_ATTEMPT as it was set, or null where it was not. */
  readonly run_attempt: string | null;
  /** GITHUB_SHA as it was set, or null where it was not. */
  readonly sha: string | null;
  /** GITHUB_REPOSITORY as it was set, or null where it was not. */
  readonly repository: string | null;
  /** GITHUB_WORKFLOW as it was set, or null where it was not. */
  readonly workflow: string | null;
  /** GITHUB_JOB as it was set, or null where it was not. */
  readonly job: string | null;
  /** GITHUB_EVENT_NAME as it was set, or null where it was not. */
  readonly event_name: string | null;
  /** GITHUB_REF as it was set, or null where it was not. */
  readonly ref: string | null;
  /** GITHUB_ACTOR as it was set, or null where it was not. */
  readonly actor: string | null;
  /** RUNNER_ENVIRONMENT as it was set, or null where it was not. */
  readonly runner_environment: string | null;
  /** ACT as it was set, or null where it was not. */
  readonly act: string | null;
  /** GITHUB_SERVER_URL as it was set, or null where it was not. */
  readonly server_url: string | null;
  /** What became of reading the file that GITHUB_EVENT_PATH names. */
  readonly event_file: 'not-set' | 'readable' | 'unreadable';
  /** Whether the variables of the artifact service were set; their values are secrets and stand nowhere. */
  readonly artifact_service: boolean;
  /** The user of the operating system, asked for outside of GitHub Actions only. */
  readonly local_user: string | null;
  /** What the event proposes to change; null where it proposes nothing. */
  readonly proposal: RecordedProposal | null;
  /** The workflow run that the event `workflow_run` reports; null for other events. */
  readonly upstream_run: RecordedUpstreamRun | null;
}

/** A proposed change. */
export interface RecordedProposal {
  /** The commit that it is to be merged into; null where the event names none. */
  readonly base_commit: string | null;
}

/** The workflow run that an event reports. */
export interface RecordedUpstreamRun {
  /** Its id; null where the event names none. */
  readonly id: string | null;
  /** Name of its workflow; null where the event names none. */
  readonly workflow: string | null;
  /** The commit that it ran on; null where the event names none. */
  readonly head_sha: string | null;
}

/** The evidence of one run. */
export interface RecordedEvidence {
  /** Every file that was looked for, in the order in which the gates look at them. */
  readonly files: readonly EvidenceFileEntry[];
  /** The workflow artifact that it was taken from; null where it comes from the workspace. */
  readonly artifact: RecordedArtifact | null;
  /** Whether the gates that only a policy turns on were run. */
  readonly signed: boolean;
  /** What kept signed evidence from being listed. */
  readonly findings: readonly RecordedFinding[];
}

/** One file that was looked for. */
export interface EvidenceFileEntry {
  /** What it is to the gate. */
  readonly role:
    | 'result'
    | 'status'
    | 'ledger'
    | 'key-status-signature'
    | 'execution-evidence'
    | 'beacon-attestation'
    | 'approval-request'
    | 'approval';
  /** Relative to the working directory or to the artifact, with `/`. */
  readonly path: string;
  /** `absent`: it was looked for and is not there. `refused`: it is there and must not or cannot be read. */
  readonly state: 'read' | 'absent' | 'refused';
  /** Bytes of a file that was read, else null. */
  readonly size: number | null;
  /** sha256 of the bytes of a file that was read, else null. Where evidence is included, the bytes are `evidence/<sha256>.json`. */
  readonly sha256: string | null;
  /** Why it was refused, else null. */
  readonly finding: RecordedFinding | null;
}

/** The receipts of another job. */
export interface RecordedReceipts {
  /** The workflow artifact that they were taken from; null where they come from a folder. */
  readonly artifact: RecordedArtifact | null;
  /** The two files that were looked for. */
  readonly files: readonly ReceiptFileEntry[];
}

/** One receipt file. */
export interface ReceiptFileEntry {
  /** Which of the two it is. */
  readonly role: 'gate-record' | 'runtime-receipt';
  /** Where it was found: relative to the working directory or to the artifact, with `/`. */
  readonly path: string;
  /** `absent`: it was looked for and is not there. `refused`: it is there and must not or cannot be read. */
  readonly state: 'read' | 'absent' | 'refused';
  /** Bytes of a file that was read, else null. */
  readonly size: number | null;
  /** sha256 of the bytes of a file that was read, else null. The bytes are that record's own path in the bundle. */
  readonly sha256: string | null;
  /** Why it was refused, else null. */
  readonly finding: RecordedFinding | null;
}

/** The isolation that a guarded run had ready before it decided. */
export interface PreparedIsolation {
  /** What isolated the command. */
  readonly mechanism: 'bubblewrap' | 'setpriv';
  /** What was seen from inside, by name. */
  readonly verified: readonly string[];
}

/** What became of the command of a guarded run. */
export interface RunOutcome {
  /** Format and version of this record. */
  readonly schema: 'fail-closed-gate/run-outcome/v1';
  /** One id in every record of one run. */
  readonly request_id: string;
  /** When this was written: RFC 3339 in UTC with whole seconds. */
  readonly created_at: string;
  /** `action_receipt_sha256` of the decision that the command was started, or not started, on; null before there is one. */
  readonly action_receipt_sha256: string | null;
  /** The approval that it rests on; null where none was asked for. */
  readonly approval_id: string | null;
  /** sha256 of the canonical argument list. */
  readonly command_sha256: string;
  /** `not-started`: nothing ran; `started`: it was started, and this record was never finished; else how it ended. */
  readonly state: 'not-started' | 'started' | 'exited' | 'signaled' | 'timed-out';
  /** Why it was not started: a code, else null. */
  readonly reason: string | null;
  /** The isolation that it ran in; null where it ran directly, or not at all. */
  readonly isolation: PreparedIsolation | null;
  /** Whether the isolation held until its end; null where there was none. */
  readonly isolation_held: boolean | null;
  /** When it was started; null where it was not. */
  readonly started_at: string | null;
  /** How long it ran, in milliseconds; null where it did not end. */
  readonly duration_ms: number | null;
  /** Its exit status; null where it has none. */
  readonly exit_status: number | null;
  /** The signal that ended it, else null. */
  readonly signal: string | null;
  /** The outputs that the policy declares, as they stand after the run. */
  readonly outputs: readonly DeclaredOutput[];
  /** What went wrong after it was started. */
  readonly incidents: readonly RecordedFinding[];
  /** sha256 of the canonical text of this record without `outcome_sha256`. */
  readonly outcome_sha256: string;
}

/** One declared output. */
export interface DeclaredOutput {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** What stands there. */
  readonly state: 'file' | 'folder' | 'absent' | 'refused';
  /** Regular files below it; null where it was not read. */
  readonly files: number | null;
  /** Bytes of them; null where it was not read. */
  readonly bytes: number | null;
  /** sha256 of the file; of a folder: of the canonical text of [path, sha256] of each file below it, sorted by path. Null where it was not read. */
  readonly sha256: string | null;
}

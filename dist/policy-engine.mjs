/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

;// CONCATENATED MODULE: ./build/release/base/codes/beacon-rate.js
/** Codes of the `beacon-rate` gate (COMPATIBILITY §5). */
const EVIDENCE = { gate: 'beacon-rate', outcome: 'block', failureClass: 'evidence' };
const POLICY = { gate: 'beacon-rate', outcome: 'block', failureClass: 'policy' };
const WARN = { gate: 'beacon-rate', outcome: 'warn', failureClass: 'none' };
const PASS = { gate: 'beacon-rate', outcome: 'pass', failureClass: 'none', remedy: 'Nothing to do.' };
const OBSERVE = 'Observe the beacons of the artifact in an environment of the policy, and hand over the signed evidence.';
const LONGER = 'Observe the beacons for longer, and find out why so many are missing.';
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';
const BEACON_RATE_CODES = {
    beacon_evidence_missing: {
        ...EVIDENCE,
        meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `block`.',
        remedy: OBSERVE,
    },
    beacon_count_insufficient: {
        ...POLICY,
        meaning: 'There are fewer beacons than min-beacon-count, and insufficient-action is `block`.',
        remedy: LONGER,
    },
    beacon_rate_below_threshold: {
        ...POLICY,
        meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `block`.',
        remedy: LONGER,
    },
    beacon_environment_refused: {
        ...POLICY,
        meaning: 'The beacons were observed in an environment that `observed-in` does not list.',
        remedy: 'Observe the artifact in an environment that the policy lists.',
    },
    beacon_evidence_too_old: {
        ...POLICY,
        meaning: 'The beacon evidence is older than max-age.',
        remedy: 'Observe the beacons again.',
    },
    beacon_subject_mismatch: {
        ...EVIDENCE,
        meaning: 'The beacon evidence is about another artifact than the one that is promoted.',
        remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
    },
    beacon_artifact_mismatch: {
        ...EVIDENCE,
        meaning: '`artifact_id` of the beacon evidence is not `sha256:` and the digest of its own subject.',
        remedy: SIGN_AGAIN,
    },
    beacon_metadata_incomplete: {
        ...EVIDENCE,
        meaning: 'The metadata has only one of `beacon_verification_rate` and `beacon_verified_count`.',
        remedy: 'Pass both keys, or neither where there is no beacon evidence.',
    },
    beacon_count_malformed: {
        ...EVIDENCE,
        meaning: 'A count or sequence number of the beacon evidence is not a whole number in plain decimal digits.',
        remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
    },
    beacon_rate_malformed: {
        ...EVIDENCE,
        meaning: 'The verification rate is not a decimal from 0 to 1 without exponent and with at most 18 digits after the point.',
        remedy: 'Write the rate as plain decimal digits, such as 0.94.',
    },
    beacon_sequence_reversed: {
        ...EVIDENCE,
        meaning: '`last_sequence` of the beacon evidence is smaller than `first_sequence`.',
        remedy: SIGN_AGAIN,
    },
    beacon_count_exceeds_span: {
        ...EVIDENCE,
        meaning: 'There are more beacons than sequence numbers from the first to the last.',
        remedy: SIGN_AGAIN,
    },
    beacon_gaps_mismatch: {
        ...EVIDENCE,
        meaning: '`sequence_gaps` is not the number of sequence numbers without a beacon.',
        remedy: SIGN_AGAIN,
    },
    beacon_rate_mismatch: {
        ...EVIDENCE,
        meaning: '`verification_rate` is not what count and sequence numbers give.',
        remedy: SIGN_AGAIN,
    },
    beacon_time_malformed: {
        ...EVIDENCE,
        meaning: 'A time of the beacon evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
        remedy: SIGN_AGAIN,
    },
    beacon_window_reversed: {
        ...EVIDENCE,
        meaning: 'The window of the beacon evidence ends before it starts.',
        remedy: SIGN_AGAIN,
    },
    beacon_made_before_end: {
        ...EVIDENCE,
        meaning: '`timestamp` of the beacon evidence is before the end of its window.',
        remedy: SIGN_AGAIN,
    },
    beacon_evidence_in_future: {
        ...EVIDENCE,
        meaning: '`timestamp` of the beacon evidence is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    beacon_source_unknown: {
        ...EVIDENCE,
        meaning: '`beacon_source` is not `ebpf_uprobe`, `etw_dynamic` or `dyld_interpose`.',
        remedy: SIGN_AGAIN,
    },
    beacon_schema_invalid: {
        ...EVIDENCE,
        meaning: 'A field of the beacon evidence is absent or has the wrong type.',
        remedy: SIGN_AGAIN,
    },
    beacon_evidence_missing_warn: {
        ...WARN,
        meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `warn`.',
        remedy: OBSERVE,
    },
    beacon_count_insufficient_warn: {
        ...WARN,
        meaning: 'There are fewer beacons than min-beacon-count, so the rate is not enforced; insufficient-action is `warn`.',
        remedy: LONGER,
    },
    beacon_rate_below_threshold_warn: {
        ...WARN,
        meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `warn`.',
        remedy: LONGER,
    },
    beacon_rate_passed: { ...PASS, meaning: 'The verification rate meets the threshold.' },
    beacon_rate_not_required: { ...PASS, meaning: 'There is no beacon evidence, and this environment does not require it.' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/document.js
/** Codes about reading a document at all: the file, the bytes, the JSON text. They hold for every evidence file. */
const document_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const RERUN = 'Produce the file again with the system that wrote it; do not repair it by hand.';
const DOCUMENT_CODES = {
    file_outside_workspace: {
        ...document_EVIDENCE,
        meaning: 'The path leaves the workspace, directly or through a symbolic link.',
        remedy: 'Put the file inside the workspace, or hand it over with upstream-artifact.',
    },
    file_not_regular: {
        ...document_EVIDENCE,
        meaning: 'The path names something that is not a regular file, such as a folder, a FIFO or a device.',
        remedy: 'Name a regular file.',
    },
    file_unreadable: {
        ...document_EVIDENCE,
        meaning: 'The file is there and cannot be read whole.',
        remedy: 'Check the permissions of the file and of the folders above it, and that nothing writes to it meanwhile.',
    },
    json_empty: {
        ...document_EVIDENCE,
        meaning: 'The file holds no JSON value at all.',
        remedy: 'Look at the step that writes it: it may have been stopped half way. ' + RERUN,
    },
    json_too_large: {
        ...document_EVIDENCE,
        meaning: 'The document is larger than 16 MiB.',
        remedy: 'Split the document, or find out why it grew.',
    },
    json_not_utf8: {
        ...document_EVIDENCE,
        meaning: 'The document is not valid UTF-8.',
        remedy: 'Write the file as UTF-8.',
    },
    json_byte_order_mark: {
        ...document_EVIDENCE,
        meaning: 'The document starts with a byte-order mark.',
        remedy: 'Write the file as UTF-8 without a byte-order mark.',
    },
    json_syntax: {
        ...document_EVIDENCE,
        meaning: 'The document is not well-formed JSON (RFC 8259).',
        remedy: RERUN,
    },
    json_trailing_text: {
        ...document_EVIDENCE,
        meaning: 'There is text after the JSON value.',
        remedy: 'Write exactly one JSON value per file.',
    },
    json_duplicate_key: {
        ...document_EVIDENCE,
        meaning: 'An object holds the same key twice, so two readers may see two different documents.',
        remedy: 'Find out who added the second key. ' + RERUN,
    },
    json_lone_surrogate: {
        ...document_EVIDENCE,
        meaning: 'A string holds half of a surrogate pair, which is no Unicode text.',
        remedy: RERUN,
    },
    json_non_finite_number: {
        ...document_EVIDENCE,
        meaning: 'The document holds NaN or Infinity, which are no JSON numbers.',
        remedy: 'Write the number as a finite JSON number.',
    },
    json_number_overflow: {
        ...document_EVIDENCE,
        meaning: 'A number is too large for a double, so readers would disagree about its value.',
        remedy: 'Write the number within the range of a double, or as a string.',
    },
    json_number_too_long: {
        ...document_EVIDENCE,
        meaning: 'A number literal is longer than 4,300 characters.',
        remedy: 'Write the number in fewer digits, or as a string.',
    },
    json_too_deep: {
        ...document_EVIDENCE,
        meaning: 'The document is nested deeper than 64 levels.',
        remedy: 'Write the document flatter.',
    },
    json_too_many_values: {
        ...document_EVIDENCE,
        meaning: 'The document holds more than 1,000,000 values.',
        remedy: 'Split the document, or find out why it grew.',
    },
    json_not_object: {
        ...document_EVIDENCE,
        meaning: 'The top level of the document is not a JSON object.',
        remedy: RERUN,
    },
    secret_material_detected: {
        ...document_EVIDENCE,
        failureClass: 'policy',
        check: 'stage355_no_private_keys',
        meaning: 'The evidence holds a private key or an access token. Its text is not repeated anywhere.',
        remedy: 'Revoke that key or token now, then remove it from the evidence and from its history.',
    },
    upstream_artifact_missing: {
        ...document_EVIDENCE,
        meaning: 'This workflow run has no artifact of that name.',
        remedy: 'Check upstream-artifact, and that the job that uploads it is in `needs` and did upload.',
    },
    upstream_artifact_digest_mismatch: {
        ...document_EVIDENCE,
        meaning: 'The downloaded artifact is not the one whose digest was expected.',
        remedy: 'Find out who replaced the artifact; pass upstream-digest from the output of the job that uploaded it.',
    },
    upstream_artifact_refused: {
        ...document_EVIDENCE,
        meaning: 'The artifact archive is damaged, over a limit, or holds an entry that could write outside its folder.',
        remedy: 'Upload plain files only: no links, no absolute paths, no `..`, no name twice.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/envelope.js
/** Codes of signed envelopes, whatever gate they belong to: each finding names its gate. */
const ENVELOPE_CODES = {};

;// CONCATENATED MODULE: ./build/release/base/codes/signed-gate.js
/** Codes that the two gates over signed evidence share: each finding names its gate. */
const GATE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'gate' };
const signed_gate_EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' };
const SIGNED_GATE_CODES = {
    subject_digest_missing: {
        ...GATE,
        meaning: 'The gate takes signed evidence, and the run does not say which artifact it promotes.',
        remedy: 'Set subject-digest to the sha256 of the artifact, from the step that built or fetched it.',
    },
    metadata_malformed: {
        ...GATE,
        meaning: 'The input metadata is neither a JSON object of strings nor lines `key=value` with every key once.',
        remedy: 'Correct the input as the message says.',
    },
    evidence_pattern_invalid: {
        ...GATE,
        meaning: 'A pattern of evidence files cannot be used: it is absolute, holds `..`, or is not well formed.',
        remedy: 'Start the pattern at the working directory, and use `*`, `**`, `?`, `[abc]` and `{a,b}` only.',
    },
    evidence_too_many_files: {
        ...signed_gate_EVIDENCE,
        meaning: 'The patterns of evidence files match more files, or look at more entries of folders, than the gate takes.',
        remedy: 'Give the evidence a folder of its own and narrow the pattern to it.',
    },
    evidence_too_large: {
        ...signed_gate_EVIDENCE,
        meaning: 'The envelopes together are larger than 64 MiB.',
        remedy: 'Narrow the patterns, or find out why the envelopes grew.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/execution-evidence.js

/** Codes of the `execution-evidence` gate (COMPATIBILITY §4), after those that it shares with `beacon-rate`. */
const execution_evidence_EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' };
const execution_evidence_POLICY = { gate: 'execution-evidence', outcome: 'block', failureClass: 'policy' };
const execution_evidence_PASS = { gate: 'execution-evidence', outcome: 'pass', failureClass: 'none', remedy: 'Nothing to do.' };
const TRACE = 'Trace the artifact in an environment of the policy, and hand over the signed evidence.';
const execution_evidence_SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';
const EXECUTION_EVIDENCE_CODES = {
    ...SIGNED_GATE_CODES,
    execution_evidence_missing: {
        ...execution_evidence_EVIDENCE,
        meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `block`.',
        remedy: TRACE,
    },
    execution_evidence_quality_insufficient: {
        ...execution_evidence_POLICY,
        meaning: 'The trace shows fewer hot symbols or fewer call paths than the policy asks for.',
        remedy: 'Trace the artifact for longer, or under a load that reaches more of it.',
    },
    execution_evidence_environment_refused: {
        ...execution_evidence_POLICY,
        meaning: 'The artifact was observed in an environment that `observed-in` does not list.',
        remedy: 'Trace the artifact in an environment that the policy lists.',
    },
    execution_evidence_too_old: {
        ...execution_evidence_POLICY,
        meaning: 'The execution evidence is older than max-age.',
        remedy: 'Trace the artifact again.',
    },
    execution_evidence_addresses_not_canonical: {
        ...execution_evidence_POLICY,
        meaning: '`address_canonicalized` is not true, so symbols of two runs cannot be compared.',
        remedy: 'Have the tracer make addresses canonical, and sign the evidence anew.',
    },
    execution_evidence_subject_mismatch: {
        ...execution_evidence_EVIDENCE,
        meaning: 'The execution evidence is about another artifact than the one that is promoted.',
        remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
    },
    execution_evidence_artifact_mismatch: {
        ...execution_evidence_EVIDENCE,
        meaning: '`artifact_id` of the execution evidence is not `sha256:` and the digest of its own subject.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_flag_malformed: {
        ...execution_evidence_EVIDENCE,
        meaning: '`has_execution_evidence` of the metadata is neither `true` nor `false`.',
        remedy: 'Write one of the two words, or leave the key out.',
    },
    execution_evidence_count_malformed: {
        ...execution_evidence_EVIDENCE,
        meaning: 'A count of the execution evidence is not a whole number in plain decimal digits.',
        remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
    },
    execution_evidence_symbols_exceed_count: {
        ...execution_evidence_EVIDENCE,
        meaning: '`hot_symbol_count` is smaller than the number of hot symbols that are listed.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_time_malformed: {
        ...execution_evidence_EVIDENCE,
        meaning: 'A time of the execution evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_window_reversed: {
        ...execution_evidence_EVIDENCE,
        meaning: 'The observation window of the execution evidence ends before it starts.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_duration_mismatch: {
        ...execution_evidence_EVIDENCE,
        meaning: '`duration_ms` is not the time between start and end of the observation window.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_made_before_end: {
        ...execution_evidence_EVIDENCE,
        meaning: '`timestamp` of the execution evidence is before the end of its observation window.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_in_future: {
        ...execution_evidence_EVIDENCE,
        meaning: '`timestamp` of the execution evidence is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    execution_evidence_source_unknown: {
        ...execution_evidence_EVIDENCE,
        meaning: '`trace_source` is not `ebpf`, `etw` or `dyld`.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_digest_malformed: {
        ...execution_evidence_EVIDENCE,
        meaning: 'A digest of the execution evidence is not `sha256:` and 64 lower-case hexadecimal digits.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_schema_invalid: {
        ...execution_evidence_EVIDENCE,
        meaning: 'A field of the execution evidence is absent or has the wrong type.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_missing_warn: {
        gate: 'execution-evidence',
        outcome: 'warn',
        failureClass: 'none',
        meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `warn`.',
        remedy: TRACE,
    },
    execution_evidence_passed: { ...execution_evidence_PASS, meaning: 'The execution evidence meets the quality thresholds.' },
    execution_evidence_not_required: {
        ...execution_evidence_PASS,
        meaning: 'There is no execution evidence, and this environment does not require it.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/gate.js
/** Codes of class gate: the gate itself could not work. Every one is a block, and report-only never softens it. */
const gate_GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' };
const GATE_CODES = {
    not_evaluated: {
        ...gate_GATE,
        meaning: 'The run has not decided yet, or died before it could.',
        remedy: 'Look at the log of the run, and run it again.',
    },
    check_did_not_run: {
        ...gate_GATE,
        meaning: 'A required check gave no result, and what did not run proves nothing.',
        remedy: 'Report this as a fault of the gate, with the debug log.',
    },
    command_unknown: {
        ...gate_GATE,
        meaning: 'There is no such command.',
        remedy: 'Use one of the commands that the documentation lists.',
    },
    input_unknown: {
        ...gate_GATE,
        meaning: 'An input or option is set that the gate does not have; a misspelt one would otherwise be ignored in silence.',
        remedy: 'Correct the name, or remove it.',
    },
    input_invalid: {
        ...gate_GATE,
        meaning: 'An input or option has a value that it does not take.',
        remedy: 'Correct the value as the message says.',
    },
    upstream_artifact_unavailable: {
        ...gate_GATE,
        meaning: 'The artifact service could not be asked for the upstream artifact.',
        remedy: 'Run the job again; on GitHub Enterprise Server, hand the evidence over in the workspace.',
    },
    output_path_refused: {
        ...gate_GATE,
        meaning: 'The output folder is outside of where the gate may write, or a part of its path is a symbolic link or a file.',
        remedy: 'Use a real folder inside the workspace or the temporary folder of the runner.',
    },
    output_locked: {
        ...gate_GATE,
        meaning: 'Another run is writing to the same output folder. This one touched no file there.',
        remedy: 'Give each run an output-directory of its own, or wait for the other one.',
    },
    output_write_failed: {
        ...gate_GATE,
        meaning: 'An output file could not be written.',
        remedy: 'Check free space and permissions of the output folder.',
    },
    receipt_upload_failed: {
        ...gate_GATE,
        meaning: 'The receipts could not be uploaded, so nobody could check them later.',
        remedy: 'Run the job again; where there is no artifact service (GitHub Enterprise Server), set upload-receipts: false.',
    },
    report_failed: {
        ...gate_GATE,
        meaning: 'The decision could not be reported: a summary, an annotation, an output or the log could not be written.',
        remedy: 'Check free space of the runner, and that what reads the output of the gate reads it to the end.',
    },
    run_interrupted: {
        ...gate_GATE,
        meaning: 'The run was cancelled before it ended.',
        remedy: 'Run it again.',
    },
    internal_error: {
        ...gate_GATE,
        meaning: 'The gate itself failed.',
        remedy: 'Run it again with debug logging on, and report the fault.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/key-record.js
/** Codes of the `key-status` gate about single key records, which are judged anew against the clock (COMPATIBILITY §2). */
const key_record_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const key_record_POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' };
const key_record_RERUN = 'Run the key status verification again and hand over both of its files unchanged.';
const KEY_RECORD_CODES = {
    key_status_unknown: {
        ...key_record_EVIDENCE,
        meaning: 'A key record has a status that is not one of the known words.',
        remedy: 'Use one of not_configured, required_in_ci_not_present_locally, intent_only, active, revoked, expired, superseded.',
    },
    key_active_though_revoked: {
        ...key_record_POLICY,
        meaning: 'A key is called active and has a time of revocation.',
        remedy: 'Record the key as revoked and sign with another one.',
    },
    key_active_though_expired: {
        ...key_record_POLICY,
        meaning: 'A key is called active and its validity has ended by our clock.',
        remedy: 'Record the key as expired and sign with another one.',
    },
    key_active_before_validity: {
        ...key_record_POLICY,
        meaning: 'A key is called active and its validity has not begun by our clock.',
        remedy: 'Wait until the key is valid, or correct `valid_from`; check the clock of the runner too.',
    },
    key_private_part_published: {
        ...key_record_POLICY,
        check: 'stage355_no_private_keys',
        meaning: 'A key record does not say that its private key is unpublished.',
        remedy: 'Revoke the key: whoever can read the publication can sign with it.',
    },
    pqc_key_active_without_presence: {
        ...key_record_POLICY,
        check: 'stage355_pqc_intent_not_active',
        meaning: 'An ML-DSA key is called active and is not present.',
        remedy: 'Record the key as intent_only until it is present.',
    },
    key_record_date_malformed: {
        ...key_record_EVIDENCE,
        meaning: 'A date of a key record is neither null nor an RFC 3339 time in UTC with `Z`.',
        remedy: key_record_RERUN,
    },
    key_records_empty: {
        ...key_record_EVIDENCE,
        meaning: 'The status document evaluates no key at all, and nothing evaluated is nothing proved.',
        remedy: key_record_RERUN,
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/key-status.js

/** Codes of the `key-status` gate, in the order of COMPATIBILITY §2: first its table, then its list of further blocks. */
const key_status_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const key_status_POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' };
const key_status_RERUN = 'Run the key status verification again and hand over both of its files unchanged.';
const TAMPERED = 'Treat the evidence as tampered with: find out who changed it, then run the key status verification again.';
const HASHES = 'stage355_entry_hash_matches_status_previous_binding';
const KEY_STATUS_CODES = {
    stage355_result_missing: {
        ...key_status_EVIDENCE,
        check: 'stage355_result_exists',
        meaning: 'The revocation enforcement result is not there.',
        remedy: 'Check key-status-result, that the upstream job ran, and that this job checks out or downloads its files.',
    },
    stage355_status_missing: {
        ...key_status_EVIDENCE,
        check: 'stage355_status_exists',
        meaning: 'The key status verification is not there.',
        remedy: 'Check key-status-verification, that the upstream job ran, and that this job checks out or downloads its files.',
    },
    stage355_decision_not_accept: {
        ...key_status_POLICY,
        check: 'stage355_decision_accept',
        violation: 'stage355_decision_not_accept_verification_ready',
        meaning: 'The upstream decision is not `accept_verification_ready`.',
        remedy: 'Read the reasons in the result file and resolve them upstream.',
    },
    stage355_violations_present: {
        ...key_status_POLICY,
        check: 'stage355_violations_empty',
        violation: 'stage355_has_violations',
        meaning: 'The result lists violations, or its list is not the empty list that is required.',
        remedy: 'Resolve the listed violations upstream.',
    },
    stage355_entry_hash_missing: {
        ...key_status_EVIDENCE,
        check: 'stage355_entry_hash_present',
        meaning: 'An `entry_hash` is absent, so the two files cannot be bound to each other.',
        remedy: key_status_RERUN,
    },
    stage355_entry_hash_mismatch: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: 'The result and the status document name different `entry_hash` values: they are not of the same run.',
        remedy: 'Hand over the two files of one and the same run.',
    },
    private_key_boundary_failed: {
        ...key_status_POLICY,
        check: 'stage355_no_private_keys',
        violation: 'stage355_private_key_safety_boundary_failed',
        meaning: 'The safety flag `no_private_keys` is not true.',
        remedy: 'Treat the private keys as published: revoke them, and remove them from the evidence.',
    },
    pqc_intent_active_claim_detected: {
        ...key_status_POLICY,
        check: 'stage355_pqc_intent_not_active',
        violation: 'stage355_pqc_intent_active_claim_detected',
        meaning: 'The safety flag `pqc_ml_dsa_active_signature_not_claimed` is not true: an intent is passed off as an active signature.',
        remedy: 'Record ML-DSA as intent_only upstream until a real key signs.',
    },
    stage355_result_sha256_missing: {
        ...key_status_EVIDENCE,
        check: 'stage355_result_sha256_present',
        meaning: 'The result has no `result_sha256`.',
        remedy: key_status_RERUN,
    },
    stage355_result_sha256_malformed: {
        ...key_status_EVIDENCE,
        check: 'stage355_result_sha256_present',
        meaning: '`result_sha256` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_result_sha256_mismatch: {
        ...key_status_EVIDENCE,
        check: 'stage355_result_sha256_present',
        meaning: '`result_sha256` is not the hash of the result document: the document was changed after it was hashed.',
        remedy: TAMPERED,
    },
    stage355_entry_hash_malformed: {
        ...key_status_EVIDENCE,
        check: 'stage355_entry_hash_present',
        meaning: 'An `entry_hash` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_status_hash_mismatch: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: '`entry_hash` is not the hash of the status document: the document was changed after it was hashed.',
        remedy: TAMPERED,
    },
    raw_secret_boundary_failed: {
        ...key_status_POLICY,
        meaning: 'The safety flag `no_raw_secrets` is not true.',
        remedy: 'Treat the secrets as published: revoke them, and remove them from the evidence.',
    },
    real_key_rotation_claim_detected: {
        ...key_status_POLICY,
        meaning: 'The safety flag `no_real_key_rotation_claim` is not true: a rotation is claimed that this evidence cannot show.',
        remedy: 'Correct the claim upstream.',
    },
    real_rekor_claim_detected: {
        ...key_status_POLICY,
        meaning: 'The safety flag `no_real_rekor_claim` is not true: a transparency log entry is claimed that this evidence cannot show.',
        remedy: 'Correct the claim upstream.',
    },
    real_pqc_signature_claim_detected: {
        ...key_status_POLICY,
        check: 'stage355_no_real_pqc_signature_claim',
        violation: 'stage355_real_pqc_signature_claim_detected',
        meaning: 'The safety flag `no_real_pqc_signature_claim` is not true: a post-quantum signature is claimed that was not made.',
        remedy: 'Correct the claim upstream.',
    },
    stage355_safety_flag_not_true: {
        ...key_status_POLICY,
        meaning: 'A further safety flag of the status document is not true.',
        remedy: 'Resolve what the flag names upstream.',
    },
    stage355_status_violations_present: {
        ...key_status_POLICY,
        check: 'stage355_violations_empty',
        violation: 'stage355_has_violations',
        meaning: 'The status document lists violations, or its list is not the empty list that is required.',
        remedy: 'Resolve the listed violations upstream.',
    },
    stage355_check_not_true: {
        ...key_status_POLICY,
        meaning: 'An inner check of the result is not true.',
        remedy: 'Resolve what the check names upstream.',
    },
    stage355_checks_empty: {
        ...key_status_EVIDENCE,
        meaning: 'The result lists no inner check at all, and nothing checked is nothing proved.',
        remedy: key_status_RERUN,
    },
    stage355_key_status_check_not_true: {
        ...key_status_POLICY,
        meaning: 'An inner check of the status document is not true.',
        remedy: 'Resolve what the check names upstream.',
    },
    stage355_key_status_checks_empty: {
        ...key_status_EVIDENCE,
        meaning: 'The status document lists no inner check at all, and nothing checked is nothing proved.',
        remedy: key_status_RERUN,
    },
    ...KEY_RECORD_CODES,
    stage355_stage_unexpected: {
        ...key_status_EVIDENCE,
        meaning: '`stage` is not exactly 355 or `source_stage` is not exactly 354: this is another document.',
        remedy: 'Hand over the files of the key status verification.',
    },
    stage355_previous_hash_missing: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: '`previous_hash` is absent or empty, so the document is linked to nothing.',
        remedy: key_status_RERUN,
    },
    stage355_previous_hash_malformed: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: '`previous_hash` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_previous_hash_mismatch: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: 'The result and the status document name different `previous_hash` values.',
        remedy: 'Hand over the two files of one and the same run.',
    },
    stage355_created_at_malformed: {
        ...key_status_EVIDENCE,
        meaning: '`created_at` is not an RFC 3339 time in UTC with `Z` and a real calendar date.',
        remedy: key_status_RERUN,
    },
    stage355_created_at_in_future: {
        ...key_status_EVIDENCE,
        meaning: '`created_at` is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    stage355_evidence_too_old: {
        ...key_status_POLICY,
        meaning: 'The evidence is older than max-age.',
        remedy: 'Run the key status verification again.',
    },
    stage355_result_schema_invalid: {
        ...key_status_EVIDENCE,
        meaning: 'A field of the result is absent or has the wrong type.',
        remedy: key_status_RERUN,
    },
    stage355_status_schema_invalid: {
        ...key_status_EVIDENCE,
        meaning: 'A field of the status document is absent or has the wrong type.',
        remedy: key_status_RERUN,
    },
    stage354_ledger_schema_invalid: {
        ...key_status_EVIDENCE,
        meaning: 'A field of the key rotation ledger is absent or has the wrong type.',
        remedy: 'Produce the ledger again with the key rotation layer.',
    },
    stage354_ledger_hash_mismatch: {
        ...key_status_EVIDENCE,
        meaning: '`entry_hash` is not the hash of the ledger entry: the entry was changed after it was hashed.',
        remedy: TAMPERED,
    },
    stage354_ledger_link_mismatch: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: 'The status document is not linked to the ledger that lies beside it.',
        remedy: 'Hand over the ledger that the status was made from, and the status that was made from it.',
    },
    stage355_entry_hash_unexpected: {
        ...key_status_EVIDENCE,
        check: HASHES,
        meaning: '`entry_hash` is not the one that the policy expects: this is not the evidence that was approved.',
        remedy: 'Hand over the evidence that the policy names, or have the policy changed by those who answer for it.',
    },
    key_status_verified: {
        gate: 'key-status',
        outcome: 'pass',
        failureClass: 'none',
        meaning: 'Every check of the key status evidence passed.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/policy.js
/** Codes of the policy file: class gate, because without the policy nobody knows what would have to be proved. */
const POLICY_CODES = {};

;// CONCATENATED MODULE: ./build/release/base/codes/production-action.js
/** Codes of the `production-action` gate (COMPATIBILITY §6). */
const PRODUCTION_ACTION_CODES = {};

;// CONCATENATED MODULE: ./build/release/base/codes/runtime-context.js
/** Codes of the `runtime-context` gate (COMPATIBILITY §2, DESIGN §5 "Context"). */
const RUNTIME_CONTEXT_CODES = {
    ci_context_invalid: {
        gate: 'runtime-context',
        outcome: 'block',
        failureClass: 'evidence',
        check: 'ci_context_valid_if_required',
        meaning: 'The environment claims to be GitHub Actions and is not a complete one.',
        remedy: 'Run inside GitHub Actions with the variables that its runner sets, or unset GITHUB_ACTIONS on a laptop.',
    },
    local_context_detected_warn_only: {
        gate: 'runtime-context',
        outcome: 'warn',
        failureClass: 'none',
        meaning: 'The gate runs outside GitHub Actions, so the context proves nothing about the run.',
        remedy: 'Run the gate in a GitHub Actions job to get `allow`.',
    },
    local_context_not_allowed: {
        gate: 'runtime-context',
        outcome: 'block',
        failureClass: 'policy',
        meaning: 'The gate does not run on a runner of GitHub Actions, and the policy allows nothing else.',
        remedy: 'Run the gate in a GitHub Actions job.',
    },
    local_emulation_detected_warn_only: {
        gate: 'runtime-context',
        outcome: 'warn',
        failureClass: 'none',
        meaning: 'ACT is set: a local program imitates GitHub Actions.',
        remedy: 'Run the gate on a GitHub Actions runner to get `allow`, and leave ACT unset there.',
    },
    runtime_allowed_with_local_warning: {
        gate: 'runtime-context',
        outcome: 'warn',
        failureClass: 'none',
        meaning: 'Everything else passed, so the runtime may go on in isolation in spite of the local context.',
        remedy: 'Nothing to do on a laptop.',
    },
    runtime_allowed_in_ci_context: {
        gate: 'runtime-context',
        outcome: 'pass',
        failureClass: 'none',
        meaning: 'The environment is a complete GitHub Actions context.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/index.js










/** The closed table. Its order is the order of reasons within one outcome (DESIGN §5). */
const TABLE = {
    ...KEY_STATUS_CODES,
    ...DOCUMENT_CODES,
    ...RUNTIME_CONTEXT_CODES,
    ...ENVELOPE_CODES,
    ...EXECUTION_EVIDENCE_CODES,
    ...BEACON_RATE_CODES,
    ...PRODUCTION_ACTION_CODES,
    ...POLICY_CODES,
    ...GATE_CODES,
};
// Keyed by foreign text too (`explain CODE`), hence a Map: `constructor` is no code.
const ENTRIES = new Map(Object.entries(TABLE));
const RANKS = new Map([...ENTRIES.keys()].map((code, index) => [code, index]));
/** All codes in table order. */
const CODES = [...ENTRIES.keys()].filter(isCode);
/** Whether a text is a code of the table. */
function isCode(text) {
    return ENTRIES.has(text);
}
/** The row of a code. */
function codeEntry(code) {
    return TABLE[code];
}
/** The place of a code in the table, from 0. */
function codeRank(code) {
    return RANKS.get(code) ?? RANKS.size;
}

;// CONCATENATED MODULE: ./build/release/base/secrets.js
/**
 * Secret material by its well-known forms. The list is closed and documented in docs/evidence-rules.md; every form has a
 * prefix or a frame of its own, so a hash, an id or plain base64 is never taken for one.
 */
const FORMS = [
    // PEM and PGP armour: RSA, EC, DSA, OpenSSH, encrypted and plain PKCS #8; SSH2 has four dashes and spaces.
    /-{4,5} ?BEGIN +(?:[A-Z0-9]+ +){0,4}PRIVATE +KEY(?: +BLOCK)? ?-{4,5}/,
    // PuTTY and age private keys.
    /PuTTY-User-Key-File-\d/,
    /AGE-SECRET-KEY-1[0-9A-Z]{20}/,
    // GitHub: personal, OAuth, user, server and refresh tokens; fine-grained personal tokens.
    /gh[pousr]_[A-Za-z0-9]{36}/,
    /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    // GitLab personal, deploy, runner and CI tokens.
    /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20}/,
    // AWS access key ids.
    /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    // Google API keys and OAuth client secrets.
    /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}/,
    /GOCSPX-[A-Za-z0-9_-]{28}/,
    // Slack tokens.
    /xox[abeprs]-[A-Za-z0-9-]{20}/,
    // Stripe live keys.
    /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/,
    // npm, PyPI, Hugging Face, DigitalOcean, SendGrid.
    /npm_[A-Za-z0-9]{36}/,
    /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/,
    /(?<![A-Za-z0-9])hf_[A-Za-z]{34}/,
    /do[opr]_v1_[a-f0-9]{64}/,
    /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    // JSON Web Tokens: a header and a claims object, both in base64url, then a signature.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}/,
];
const BACKSLASH = 0x5c;
// One pass over the text for all forms.
const ANY_FORM = new RegExp(FORMS.map((form) => form.source).join('|'));
/** What takes the place of a text that holds secret material. */
const WITHHELD = 'withheld, because it holds secret material';
/** Whether a text holds secret material. Says yes or no only: the text itself goes nowhere. */
function holdsSecret(text) {
    return ANY_FORM.test(text);
}
/**
 * Whether bytes hold secret material, whatever they are otherwise: no parser stands between. Zero bytes are left out as well,
 * so that UTF-16 hides nothing.
 */
function bytesHoldSecret(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Latin-1 keeps every ASCII byte as itself; all forms are ASCII.
    if (holdsSecret(buffer.toString('latin1')))
        return true;
    return buffer.includes(0) && holdsSecret(Buffer.from(buffer.filter((byte) => byte !== 0)).toString('latin1'));
}
/**
 * Whether strings of a JSON document can hold anything that its bytes do not show: without a backslash every string is a piece of
 * the text between two quotes, and no form begins or ends at a place where the quote would matter.
 */
function hasEscapes(bytes) {
    return bytes.includes(BACKSLASH);
}
/** The same for JSON that cannot be parsed: its escapes are undone wherever they stand. */
function escapedBytesHoldSecret(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const unescaped = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return holdsSecret(unescaped.replaceAll('\\/', '/'));
}

;// CONCATENATED MODULE: ./build/release/base/finding.js


/**
 * Makes a finding; the outcome comes from the table, so no caller can soften a code. Findings are printed, stored and uploaded,
 * so a text that holds secret material (a token that was passed as an input, say) never becomes a part of one.
 */
function finding(code, message, detail = {}) {
    const { outcome, gate: usual, meaning } = codeEntry(code);
    const { gate = usual, ...rest } = detail;
    const clean = { ...rest };
    for (const field of ['path', 'pointer', 'expected', 'found']) {
        const text = clean[field];
        if (text !== undefined && holdsSecret(text))
            clean[field] = WITHHELD;
    }
    return { code, outcome, gate, message: holdsSecret(message) ? `${meaning} The details are ${WITHHELD}.` : message, ...clean };
}

;// CONCATENATED MODULE: ./build/release/capture/policy/load.js

/** Reads the policy file, checks it, and tightens it by the inputs. */
function capturePolicy(_request, _loadGithub, _signal) {
    return Promise.resolve({ ok: false, findings: [finding('check_did_not_run', 'The policy was not read.')] });
}

;// CONCATENATED MODULE: ./build/release/capture/signed-evidence.js
/** Reads the envelopes that policy and input name, each once and bounded. */
function captureSigned(_settings, _policy, _source) {
    return { keyStatusSignature: null, executionEvidence: [], beaconAttestations: [], findings: [] };
}

;// CONCATENATED MODULE: ./build/release/check/beacon-rate.js

/** The `beacon-rate` gate; no finding where the policy does not turn it on. */
function checkBeaconRate({ policy }, _evidence) {
    return policy.beaconRate === null ? [] : [finding('check_did_not_run', 'The gate beacon-rate gave no result.')];
}

;// CONCATENATED MODULE: ./build/release/check/execution-evidence.js

/** The `execution-evidence` gate; no finding where the policy does not turn it on. */
function checkExecutionEvidence({ policy }, _evidence) {
    return policy.executionEvidence === null ? [] : [finding('check_did_not_run', 'The gate execution-evidence gave no result.')];
}

;// CONCATENATED MODULE: ./build/release/check/key-status-signature.js

/** Whether trusted keys signed the result of the key status, where the policy wants it (`signed-by`). */
function checkKeyStatusSignature({ policy }, _evidence) {
    if (policy.keyStatus.signedBy === null)
        return { findings: [], signed: false };
    return { findings: [finding('check_did_not_run', 'The signature of the key status was not checked.')], signed: false };
}

;// CONCATENATED MODULE: ./build/release/check/production-action.js

/** The `production-action` gate; no finding where the policy does not turn it on. */
function checkProductionAction({ policy }) {
    return policy.productionAction === null ? [] : [finding('check_did_not_run', 'The gate production-action gave no result.')];
}

;// CONCATENATED MODULE: ./build/release/check/policy-gates.js




/** Runs the gates that the policy turns on, in their fixed order. Pure. */
function checkPolicyGates(subject, evidence) {
    const signature = checkKeyStatusSignature(subject, evidence);
    return {
        findings: [
            ...(evidence.signed?.findings ?? []),
            ...signature.findings,
            ...checkExecutionEvidence(subject, evidence),
            ...checkBeaconRate(subject, evidence),
            ...checkProductionAction(subject),
        ],
        keyStatusSigned: signature.signed,
    };
}

;// CONCATENATED MODULE: ./build/release/policy-engine.js
/** What only a run with a policy needs, as a bundle of its own: reading the policy, and the gates that it turns on. */



/** The policy in force and its gates. Throws GateError where the gate itself fails; a policy that is wrong comes as findings. */
async function loadPolicy(request, signal) {
    const captured = await capturePolicy(request, loadGithubClient, signal);
    if (!captured.ok)
        return captured;
    return { ok: true, policy: captured.policy, gates: { capture: captureSigned, check: checkPolicyGates } };
}
// Large, and used only where the commit that a change is based on is not in the work tree's own repository.
const loadGithubClient = async () => await import(/* webpackIgnore: true */ './github-client.js');

var __webpack_exports__loadPolicy = __webpack_exports__.t;
export { __webpack_exports__loadPolicy as loadPolicy };

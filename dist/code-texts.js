'use strict'
var __nccwpck_require__ = {}
;(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, {enumerable: true, get: definition[key]})
			}
		}
	}
})()
;(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
})()
var __webpack_exports__ = {}
__nccwpck_require__.d(__webpack_exports__, {
	D: () => TEXTS,
})
const APPROVAL_TEXTS = {
	approval_missing: {
		meaning: 'The policy asks for an approval, and there is none.',
		remedy: 'Write the request with `request`, have it approved with `approve`, and hand the envelope over with the input approval.',
	},
	approval_malformed: {
		meaning: 'The approval does not have the form of one.',
		remedy: 'Have it made anew with `approve`.',
	},
	approval_request_missing: {
		meaning: 'The file that the input request names is not there.',
		remedy: 'Correct the path, or leave the input out to have the request made from the other inputs.',
	},
	approval_request_malformed: {
		meaning: 'The request does not have the form of one.',
		remedy: 'Write it anew with `request`; where it is made from the inputs, correct the input that the message names.',
	},
	approval_threshold_not_met: {
		meaning: 'Fewer people approved than the policy asks for.',
		remedy: 'Have another approver add a signature with `approve --add`.',
	},
	approval_by_requester: {
		meaning: 'The requester approved the request, and the policy asks for two persons.',
		remedy: 'Have somebody else approve it.',
	},
	approval_request_unsigned: {
		meaning: 'The policy asks for a request that the requester signed, and this one has no signature that counts.',
		remedy: 'Write the request with `request --key`, and hand it over with the input request.',
	},
	approval_request_wrong_signer: {
		meaning: 'The request is signed by somebody else than it says that it is from.',
		remedy: 'Have the requester sign it with a key that the policy lists as theirs.',
	},
	approval_validity_invalid: {
		meaning: 'The times of the approval contradict each other, or it was issued in the future.',
		remedy: 'Check the clock of the approver, and have the approval made anew.',
	},
	approval_validity_too_long: {
		meaning: 'The approval is valid for longer than the policy takes.',
		remedy: 'Have it made anew with a shorter --expires-in.',
	},
	approval_not_yet_valid: {
		meaning: 'The approval is not valid yet.',
		remedy: 'Run again when it is.',
	},
	approval_expired: {
		meaning: 'The approval is no longer valid.',
		remedy: 'Have the request approved again.',
	},
	approval_request_stale: {
		meaning: 'The request is older than the policy takes.',
		remedy: 'Write it again with `request --renew`, which keeps its nonce.',
	},
	approval_request_from_future: {
		meaning: 'The request is from the future.',
		remedy: 'Check the clocks of the requester and of the runner.',
	},
	approval_requester_mismatch: {
		meaning: 'The request is in the name of somebody else than who runs this.',
		remedy: 'Have the run started by the requester.',
	},
	approval_identity_mismatch: {
		meaning: 'The approval is for somebody else.',
		remedy: 'Have the request of this requester approved.',
	},
	approval_action_mismatch: {
		meaning: 'The approval, the request and the inputs are not for the same action.',
		remedy: 'Set requested-action to what was approved, or have this action approved.',
	},
	approval_target_mismatch: {
		meaning: 'The approval, the request and the inputs are not for the same target.',
		remedy: 'Set target to what was approved, or have this target approved.',
	},
	approval_environment_mismatch: {
		meaning: 'The approval, the request and the inputs are not for the same environment.',
		remedy: 'Set environment to what was approved, or have this environment approved.',
	},
	approval_subject_mismatch: {
		meaning: 'The approval, the request and the inputs are not for the same artifact.',
		remedy: 'Set subject-digest to what was approved, or have this artifact approved.',
	},
	approval_parameter_not_approved: {
		meaning: 'The request has a parameter that was not approved.',
		remedy: 'Leave it out, or have it approved.',
	},
	approval_parameter_missing: {
		meaning: 'A parameter that was approved is not in the request.',
		remedy: 'Add it to the request.',
	},
	approval_parameter_type_mismatch: {
		meaning: 'A parameter of the request has another type than was approved.',
		remedy: 'Give it as the approval has it: a text, a whole number, or true or false.',
	},
	approval_parameter_out_of_bounds: {
		meaning: 'A parameter of the request is outside of what was approved.',
		remedy: 'Change it to what was approved, or have this value approved.',
	},
	approval_pattern_refused: {
		meaning: 'The approval has a pattern that the gate does not take.',
		remedy: 'Use a simpler pattern; docs/approvals.md says what it may hold.',
	},
	approval_command_mismatch: {
		meaning: 'The command is not the one that was approved.',
		remedy: 'Run what was approved, argument by argument, or have this command approved.',
	},
	approval_request_digest_mismatch: {
		meaning: 'The approval is bound to another request.',
		remedy: 'Hand over the very request that was approved, or have this one approved.',
	},
	approval_policy_mismatch: {
		meaning: 'The approval was given under another policy.',
		remedy: 'Have the request approved again under the policy that is in force.',
	},
	approval_nonce_mismatch: {
		meaning: 'The request and the approval have different nonces.',
		remedy: 'Have the approval made from this request.',
	},
	approval_nonce_used: {
		meaning: 'The approval was used before: its nonce is taken.',
		remedy: 'Have a new request approved; an approval works once, also where the run that used it failed afterwards.',
	},
	replay_not_protected: {
		meaning: 'There is no replay store, and the policy does not insist on one: the approval could be used again.',
		remedy: 'Give the job a token that may write contents, or set `replay: required` to insist.',
	},
	replay_protection_off: {
		meaning: 'The policy turns replay protection off: the approval can be used again until it expires.',
		remedy: 'Nothing to do; set `replay: required` to have every approval work once.',
	},
	approval_granted: {
		meaning: 'Everything that is asked for was approved, and nobody used the approval before as far as the policy asks.',
		remedy: 'Nothing to do.',
	},
}
const OBSERVE = 'Observe the beacons of the artifact in an environment of the policy, and hand over the signed evidence.'
const LONGER = 'Observe the beacons for longer, and find out why so many are missing.'
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.'
const BEACON_RATE_TEXTS = {
	beacon_evidence_missing: {
		meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `block`.',
		remedy: OBSERVE,
	},
	beacon_count_insufficient: {
		meaning: 'There are fewer beacons than min-beacon-count, and insufficient-action is `block`.',
		remedy: LONGER,
	},
	beacon_rate_below_threshold: {
		meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `block`.',
		remedy: LONGER,
	},
	beacon_environment_refused: {
		meaning: 'The beacons were observed in an environment that `observed-in` does not list.',
		remedy: 'Observe the artifact in an environment that the policy lists.',
	},
	beacon_evidence_too_old: {
		meaning: 'The beacon evidence is older than max-age.',
		remedy: 'Observe the beacons again.',
	},
	beacon_subject_mismatch: {
		meaning: 'The beacon evidence is about another artifact than the one that is promoted.',
		remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
	},
	beacon_artifact_mismatch: {
		meaning: '`artifact_id` of the beacon evidence is not `sha256:` and the digest of its own subject.',
		remedy: SIGN_AGAIN,
	},
	beacon_metadata_incomplete: {
		meaning: 'The metadata has only one of `beacon_verification_rate` and `beacon_verified_count`.',
		remedy: 'Pass both keys, or neither where there is no beacon evidence.',
	},
	beacon_count_malformed: {
		meaning: 'A count or sequence number of the beacon evidence is not a whole number in plain decimal digits.',
		remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
	},
	beacon_rate_malformed: {
		meaning: 'The verification rate is not a decimal from 0 to 1 without exponent and with at most 18 digits after the point.',
		remedy: 'Write the rate as plain decimal digits, such as 0.94.',
	},
	beacon_sequence_reversed: {
		meaning: '`last_sequence` of the beacon evidence is smaller than `first_sequence`.',
		remedy: SIGN_AGAIN,
	},
	beacon_count_exceeds_span: {
		meaning: 'There are more beacons than sequence numbers from the first to the last.',
		remedy: SIGN_AGAIN,
	},
	beacon_gaps_mismatch: {
		meaning: '`sequence_gaps` is not the number of sequence numbers without a beacon.',
		remedy: SIGN_AGAIN,
	},
	beacon_rate_mismatch: {
		meaning: '`verification_rate` is not what count and sequence numbers give.',
		remedy: SIGN_AGAIN,
	},
	beacon_time_malformed: {
		meaning: 'A time of the beacon evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
		remedy: SIGN_AGAIN,
	},
	beacon_window_reversed: {
		meaning: 'The window of the beacon evidence ends before it starts.',
		remedy: SIGN_AGAIN,
	},
	beacon_made_before_end: {
		meaning: '`timestamp` of the beacon evidence is before the end of its window.',
		remedy: SIGN_AGAIN,
	},
	beacon_evidence_in_future: {
		meaning: '`timestamp` of the beacon evidence is more than five minutes ahead of our clock.',
		remedy: 'Check the clocks of both machines.',
	},
	beacon_source_unknown: {
		meaning: '`beacon_source` is not `ebpf_uprobe`, `etw_dynamic` or `dyld_interpose`.',
		remedy: SIGN_AGAIN,
	},
	beacon_schema_invalid: {
		meaning: 'A field of the beacon evidence is absent or has the wrong type.',
		remedy: SIGN_AGAIN,
	},
	beacon_evidence_missing_warn: {
		meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `warn`.',
		remedy: OBSERVE,
	},
	beacon_count_insufficient_warn: {
		meaning: 'There are fewer beacons than min-beacon-count, so the rate is not enforced; insufficient-action is `warn`.',
		remedy: LONGER,
	},
	beacon_rate_below_threshold_warn: {
		meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `warn`.',
		remedy: LONGER,
	},
	beacon_rate_passed: {
		meaning: 'The verification rate meets the threshold.',
		remedy: 'Nothing to do.',
	},
	beacon_rate_not_required: {
		meaning: 'There is no beacon evidence, and this environment does not require it.',
		remedy: 'Nothing to do.',
	},
}
const RERUN = 'Produce the file again with the system that wrote it; do not repair it by hand.'
const DOCUMENT_TEXTS = {
	file_outside_workspace: {
		meaning: 'The path leaves the workspace, directly or through a symbolic link.',
		remedy: 'Put the file inside the workspace, or hand it over with upstream-artifact.',
	},
	file_not_regular: {
		meaning: 'The path names something that is not a regular file, such as a folder, a FIFO or a device.',
		remedy: 'Name a regular file.',
	},
	file_unreadable: {
		meaning: 'The file is there and cannot be read whole.',
		remedy: 'Check the permissions of the file and of the folders above it, and that nothing writes to it meanwhile.',
	},
	json_empty: {
		meaning: 'The file holds no JSON value at all.',
		remedy: 'Look at the step that writes it: it may have been stopped half way. ' + RERUN,
	},
	json_too_large: {
		meaning: 'The document is larger than 16 MiB.',
		remedy: 'Split the document, or find out why it grew.',
	},
	json_not_utf8: {
		meaning: 'The document is not valid UTF-8.',
		remedy: 'Write the file as UTF-8.',
	},
	json_byte_order_mark: {
		meaning: 'The document starts with a byte-order mark.',
		remedy: 'Write the file as UTF-8 without a byte-order mark.',
	},
	json_syntax: {
		meaning: 'The document is not well-formed JSON (RFC 8259).',
		remedy: RERUN,
	},
	json_trailing_text: {
		meaning: 'There is text after the JSON value.',
		remedy: 'Write exactly one JSON value per file.',
	},
	json_duplicate_key: {
		meaning: 'An object holds the same key twice, so two readers may see two different documents.',
		remedy: 'Find out who added the second key. ' + RERUN,
	},
	json_lone_surrogate: {
		meaning: 'A string holds half of a surrogate pair, which is no Unicode text.',
		remedy: RERUN,
	},
	json_non_finite_number: {
		meaning: 'The document holds NaN or Infinity, which are no JSON numbers.',
		remedy: 'Write the number as a finite JSON number.',
	},
	json_number_overflow: {
		meaning: 'A number is too large for a double, so readers would disagree about its value.',
		remedy: 'Write the number within the range of a double, or as a string.',
	},
	json_number_too_long: {
		meaning: 'A number literal is longer than 4,300 characters.',
		remedy: 'Write the number in fewer digits, or as a string.',
	},
	json_too_deep: {
		meaning: 'The document is nested deeper than 64 levels.',
		remedy: 'Write the document flatter.',
	},
	json_too_many_values: {
		meaning: 'The document holds more than 1,000,000 values.',
		remedy: 'Split the document, or find out why it grew.',
	},
	json_not_object: {
		meaning: 'The top level of the document is not a JSON object.',
		remedy: RERUN,
	},
	secret_material_detected: {
		meaning: 'The evidence holds a private key or an access token. Its text is not repeated anywhere.',
		remedy: 'Revoke that key or token now, then remove it from the evidence and from its history.',
	},
	upstream_artifact_missing: {
		meaning: 'This workflow run has no artifact of that name.',
		remedy: 'Check upstream-artifact, and that the job that uploads it is in `needs` and did upload.',
	},
	upstream_artifact_digest_mismatch: {
		meaning: 'The downloaded artifact is not the one whose digest was expected.',
		remedy: 'Find out who replaced the artifact; pass upstream-digest from the output of the job that uploaded it.',
	},
	upstream_run_mismatch: {
		meaning: 'The workflow run of upstream-run-id is of another repository, a fork, another workflow or another commit.',
		remedy: 'Pass the id of the run that made the artifact for this very commit; never take an artifact of a fork.',
	},
	upstream_artifact_refused: {
		meaning: 'The artifact archive is damaged, over a limit, or holds an entry that could write outside its folder.',
		remedy: 'Upload plain files only: no links, no absolute paths, no `..`, no name twice.',
	},
}
const envelope_SIGN_AGAIN = 'Have the statement signed again by whoever made it, and hand over the envelope unchanged.'
const WRITE_AGAIN = 'Write the envelope again with a program that follows DSSE; do not repair it by hand.'
const OTHER_KEY = 'Have the statement signed by a key that counts, or have the policy changed by those who answer for it.'
const ENVELOPE_TEXTS = {
	envelope_too_large: {
		meaning: 'The envelope is larger than 2 MiB.',
		remedy: 'Sign a shorter statement: name long lists by their digest.',
	},
	envelope_malformed: {
		meaning: 'A field of the envelope is absent or has the wrong type.',
		remedy: WRITE_AGAIN,
	},
	envelope_payload_type_unknown: {
		meaning: '`payloadType` is not `application/vnd.in-toto+json`, so the payload is not known to be a statement.',
		remedy: 'Sign an in-toto statement under its own payload type.',
	},
	envelope_unsigned: {
		meaning: 'The envelope holds no signature at all.',
		remedy: envelope_SIGN_AGAIN,
	},
	envelope_too_many_signatures: {
		meaning: 'The envelope holds more than 64 signatures.',
		remedy: 'Keep the signatures that the policy asks for, and drop the others.',
	},
	envelope_too_many_checks: {
		meaning: 'More than 1,024 pairs of a signature and a key would have to be tried, or more than 64 MiB be verified for all of them.',
		remedy: 'Name the key of each signature in its `keyid`, and drop signatures that nobody asks for.',
	},
	envelope_base64_mixed: {
		meaning: 'A base64 text mixes the standard and the URL-safe alphabet.',
		remedy: WRITE_AGAIN,
	},
	envelope_base64_unpadded: {
		meaning: 'A base64 text lacks the `=` that fills it up to a multiple of four characters.',
		remedy: WRITE_AGAIN,
	},
	envelope_base64_malformed: {
		meaning: 'A text is not base64 in its one canonical form: foreign characters, white space, or something after its end.',
		remedy: WRITE_AGAIN,
	},
	signature_invalid: {
		meaning: 'The signature names a trusted key, and neither that nor any other trusted key made it for this payload.',
		remedy: 'Treat the envelope as tampered with: find out who changed it. ECDSA signatures have to be in DER form. ' + envelope_SIGN_AGAIN,
	},
	signature_unknown_key: {
		meaning: 'No trusted key made the signature for this payload.',
		remedy: 'Check that `trusted-keys` lists the public key of the signer, and that nobody changed the envelope.',
	},
	signature_key_revoked: {
		meaning: 'The key that made the signature is revoked.',
		remedy: OTHER_KEY,
	},
	signature_key_expired: {
		meaning: 'The validity of the key that made the signature has ended.',
		remedy: OTHER_KEY,
	},
	signature_key_not_yet_valid: {
		meaning: 'The validity of the key that made the signature is still to begin.',
		remedy: OTHER_KEY,
	},
	signature_key_purpose: {
		meaning: 'The key that made the signature is trusted for other purposes only.',
		remedy: OTHER_KEY,
	},
	signature_key_not_listed: {
		meaning: 'The key that made the signature is not among those that `signed-by` names.',
		remedy: OTHER_KEY,
	},
	signature_threshold_not_met: {
		meaning: 'Fewer different keys signed than the policy asks for.',
		remedy: 'Have the same payload signed by more of the trusted keys; one key counts once, under whatever ids.',
	},
	signature_extra_ignored: {
		meaning: 'A further signature, beside enough that count, does not count and was ignored.',
		remedy: 'Nothing to do.',
	},
	statement_malformed: {
		meaning: 'A field of the signed statement is absent or has the wrong type.',
		remedy: 'Make the statement as in-toto describes it, and sign it again.',
	},
	statement_version_unknown: {
		meaning: '`_type` is neither in-toto Statement v1 nor v0.1.',
		remedy: 'Make the statement in one of the two versions, and sign it again.',
	},
	statement_type_unknown: {
		meaning: '`predicateType` is none of the accepted types.',
		remedy: 'Hand over statements of the types that docs/evidence.md lists, and no others.',
	},
	statement_subject_invalid: {
		meaning: 'The statement does not name exactly one subject by its sha256 in 64 lower-case hexadecimal digits.',
		remedy: 'Make one statement for each artifact, and sign it.',
	},
	trusted_key_unusable: {
		meaning: 'A trusted key is not one Ed25519 or ECDSA P-256 public key in PEM.',
		remedy: 'Write the public key as one PEM block `PUBLIC KEY`, as `openssl pkey -pubout` does.',
	},
	key_status_signature_missing: {
		meaning: 'The policy wants the key status result signed, and its envelope is not there.',
		remedy: 'Sign the result with a key that `signed-by` names, and hand over the envelope beside it.',
	},
	key_status_signature_type: {
		meaning: 'The envelope beside the key status result holds a statement of another kind.',
		remedy: 'Sign a statement of type `fail-closed-gate/key-status@v1` over the result file.',
	},
	key_status_signature_subject_mismatch: {
		meaning: 'The signed statement is not about the key status result that was handed over.',
		remedy: 'Hand over the result that was signed, or have this one signed; find out who replaced it.',
	},
	key_status_signed: {
		meaning: 'Trusted keys signed the key status result as the policy asks for.',
		remedy: 'Nothing to do.',
	},
}
const SIGNED_GATE_TEXTS = {
	subject_digest_missing: {
		meaning: 'The gate takes signed evidence, and the run does not say which artifact it promotes.',
		remedy: 'Set subject-digest to the sha256 of the artifact, from the step that built or fetched it.',
	},
	metadata_malformed: {
		meaning: 'The input metadata is neither a JSON object of strings nor lines `key=value` with every key once.',
		remedy: 'Correct the input as the message says.',
	},
	evidence_pattern_invalid: {
		meaning: 'A pattern of evidence files cannot be used: it is absolute, holds `..`, or is not well formed.',
		remedy: 'Start the pattern at the working directory, and use `*`, `**`, `?`, `[abc]` and `{a,b}` only.',
	},
	evidence_too_many_files: {
		meaning: 'The patterns of evidence files match more files, or look at more entries of folders, than the gate takes.',
		remedy: 'Give the evidence a folder of its own and narrow the pattern to it.',
	},
	evidence_too_large: {
		meaning: 'The envelopes together are larger than 64 MiB.',
		remedy: 'Narrow the patterns, or find out why the envelopes grew.',
	},
}
const TRACE = 'Trace the artifact in an environment of the policy, and hand over the signed evidence.'
const execution_evidence_SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.'
const EXECUTION_EVIDENCE_TEXTS = {
	...SIGNED_GATE_TEXTS,
	execution_evidence_missing: {
		meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `block`.',
		remedy: TRACE,
	},
	execution_evidence_quality_insufficient: {
		meaning: 'The trace shows fewer hot symbols or fewer call paths than the policy asks for.',
		remedy: 'Trace the artifact for longer, or under a load that reaches more of it.',
	},
	execution_evidence_environment_refused: {
		meaning: 'The artifact was observed in an environment that `observed-in` does not list.',
		remedy: 'Trace the artifact in an environment that the policy lists.',
	},
	execution_evidence_too_old: {
		meaning: 'The execution evidence is older than max-age.',
		remedy: 'Trace the artifact again.',
	},
	execution_evidence_addresses_not_canonical: {
		meaning: '`address_canonicalized` is not true, so symbols of two runs cannot be compared.',
		remedy: 'Have the tracer make addresses canonical, and sign the evidence anew.',
	},
	execution_evidence_subject_mismatch: {
		meaning: 'The execution evidence is about another artifact than the one that is promoted.',
		remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
	},
	execution_evidence_artifact_mismatch: {
		meaning: '`artifact_id` of the execution evidence is not `sha256:` and the digest of its own subject.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_flag_malformed: {
		meaning: '`has_execution_evidence` of the metadata is neither `true` nor `false`.',
		remedy: 'Write one of the two words, or leave the key out.',
	},
	execution_evidence_count_malformed: {
		meaning: 'A count of the execution evidence is not a whole number in plain decimal digits.',
		remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
	},
	execution_evidence_symbols_exceed_count: {
		meaning: '`hot_symbol_count` is smaller than the number of hot symbols that are listed.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_time_malformed: {
		meaning: 'A time of the execution evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_window_reversed: {
		meaning: 'The observation window of the execution evidence ends before it starts.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_duration_mismatch: {
		meaning: '`duration_ms` is not the time between start and end of the observation window.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_made_before_end: {
		meaning: '`timestamp` of the execution evidence is before the end of its observation window.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_in_future: {
		meaning: '`timestamp` of the execution evidence is more than five minutes ahead of our clock.',
		remedy: 'Check the clocks of both machines.',
	},
	execution_evidence_source_unknown: {
		meaning: '`trace_source` is not `ebpf`, `etw` or `dyld`.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_digest_malformed: {
		meaning: 'A digest of the execution evidence is not `sha256:` and 64 lower-case hexadecimal digits.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_schema_invalid: {
		meaning: 'A field of the execution evidence is absent or has the wrong type.',
		remedy: execution_evidence_SIGN_AGAIN,
	},
	execution_evidence_missing_warn: {
		meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `warn`.',
		remedy: TRACE,
	},
	execution_evidence_passed: {
		meaning: 'The execution evidence meets the quality thresholds.',
		remedy: 'Nothing to do.',
	},
	execution_evidence_not_required: {
		meaning: 'There is no execution evidence, and this environment does not require it.',
		remedy: 'Nothing to do.',
	},
}
const GATE_TEXTS = {
	not_evaluated: {
		meaning: 'The run has not decided yet, or died before it could.',
		remedy: 'Look at the log of the run, and run it again.',
	},
	check_did_not_run: {
		meaning: 'A required check gave no result, and what did not run proves nothing.',
		remedy: 'Report this as a fault of the gate, with the debug log.',
	},
	command_unknown: {
		meaning: 'There is no such command.',
		remedy: 'Use one of the commands that the documentation lists.',
	},
	input_unknown: {
		meaning: 'An input or option is set that the gate does not have; a misspelt one would otherwise be ignored in silence.',
		remedy: 'Correct the name, or remove it.',
	},
	input_invalid: {
		meaning: 'An input or option has a value that it does not take.',
		remedy: 'Correct the value as the message says.',
	},
	upstream_artifact_unavailable: {
		meaning: 'The artifact service could not be asked for the upstream artifact.',
		remedy: 'Run the job again; on GitHub Enterprise Server, hand the evidence over in the workspace.',
	},
	output_path_refused: {
		meaning: 'The output folder is outside of where the gate may write, or a part of its path is a symbolic link or a file.',
		remedy: 'Use a real folder inside the workspace or the temporary folder of the runner.',
	},
	output_locked: {
		meaning: 'Another run is writing to the same output folder. This one touched no file there.',
		remedy: 'Give each run an output-directory of its own, or wait for the other one.',
	},
	output_write_failed: {
		meaning: 'An output file could not be written.',
		remedy: 'Check free space and permissions of the output folder.',
	},
	audit_log_broken: {
		meaning: 'The audit log is damaged, or does not hold what earlier receipts say that it held. Nothing was appended to it.',
		remedy:
			'Find out who changed it; then move the folders docs/runtime and docs/actions, with the log and the receipts that name it, to a ' +
			'place of their own and run again.',
	},
	audit_log_failed: {
		meaning: 'The audit log could not be read or written, so that the run would leave no trace there.',
		remedy: 'Check free space and permissions of the output folder.',
	},
	bundle_write_failed: {
		meaning: 'The bundle that `--bundle` asks for could not be written.',
		remedy: 'Name a folder that is not there yet, or is empty, in one that may be written to.',
	},
	receipt_upload_failed: {
		meaning: 'The receipts could not be uploaded, so nobody could check them later.',
		remedy: 'Run the job again; where there is no artifact service (GitHub Enterprise Server), set upload-receipts: false.',
	},
	report_failed: {
		meaning: 'The decision could not be reported: a summary, an annotation, an output or the log could not be written.',
		remedy: 'Check free space of the runner, and that what reads the output of the gate reads it to the end.',
	},
	run_interrupted: {
		meaning: 'The run was cancelled before it ended.',
		remedy: 'Run it again.',
	},
	internal_error: {
		meaning: 'The gate itself failed.',
		remedy: 'Run it again with debug logging on, and report the fault.',
	},
}
const key_record_RERUN = 'Run the key status verification again and hand over both of its files unchanged.'
const KEY_RECORD_TEXTS = {
	key_status_unknown: {
		meaning: 'A key record has a status that is not one of the known words.',
		remedy: 'Use one of not_configured, required_in_ci_not_present_locally, intent_only, active, revoked, expired, superseded.',
	},
	key_active_though_revoked: {
		meaning: 'A key is called active and has a time of revocation.',
		remedy: 'Record the key as revoked and sign with another one.',
	},
	key_active_though_expired: {
		meaning: 'A key is called active and its validity has ended by our clock.',
		remedy: 'Record the key as expired and sign with another one.',
	},
	key_active_before_validity: {
		meaning: 'A key is called active and its validity has not begun by our clock.',
		remedy: 'Wait until the key is valid, or correct `valid_from`; check the clock of the runner too.',
	},
	key_private_part_published: {
		meaning: 'A key record does not say that its private key is unpublished.',
		remedy: 'Revoke the key: whoever can read the publication can sign with it.',
	},
	pqc_key_active_without_presence: {
		meaning: 'An ML-DSA key is called active and is not present.',
		remedy: 'Record the key as intent_only until it is present.',
	},
	key_record_date_malformed: {
		meaning: 'A date of a key record is neither null nor an RFC 3339 time in UTC with `Z`.',
		remedy: key_record_RERUN,
	},
	key_records_empty: {
		meaning: 'The status document evaluates no key at all, and nothing evaluated is nothing proved.',
		remedy: key_record_RERUN,
	},
}
const key_status_RERUN = 'Run the key status verification again and hand over both of its files unchanged.'
const TAMPERED = 'Treat the evidence as tampered with: find out who changed it, then run the key status verification again.'
const KEY_STATUS_TEXTS = {
	stage355_result_missing: {
		meaning: 'The revocation enforcement result is not there.',
		remedy: 'Check key-status-result, that the upstream job ran, and that this job checks out or downloads its files.',
	},
	stage355_status_missing: {
		meaning: 'The key status verification is not there.',
		remedy: 'Check key-status-verification, that the upstream job ran, and that this job checks out or downloads its files.',
	},
	stage355_decision_not_accept: {
		meaning: 'The upstream decision is not `accept_verification_ready`.',
		remedy: 'Read the reasons in the result file and resolve them upstream.',
	},
	stage355_violations_present: {
		meaning: 'The result lists violations, or its list is not the empty list that is required.',
		remedy: 'Resolve the listed violations upstream.',
	},
	stage355_entry_hash_missing: {
		meaning: 'An `entry_hash` is absent, so the two files cannot be bound to each other.',
		remedy: key_status_RERUN,
	},
	stage355_entry_hash_mismatch: {
		meaning: 'The result and the status document name different `entry_hash` values: they are not of the same run.',
		remedy: 'Hand over the two files of one and the same run.',
	},
	private_key_boundary_failed: {
		meaning: 'The safety flag `no_private_keys` is not true.',
		remedy: 'Treat the private keys as published: revoke them, and remove them from the evidence.',
	},
	pqc_intent_active_claim_detected: {
		meaning: 'The safety flag `pqc_ml_dsa_active_signature_not_claimed` is not true: an intent is passed off as an active signature.',
		remedy: 'Record ML-DSA as intent_only upstream until a real key signs.',
	},
	stage355_result_sha256_missing: {
		meaning: 'The result has no `result_sha256`.',
		remedy: key_status_RERUN,
	},
	stage355_result_sha256_malformed: {
		meaning: '`result_sha256` is not 64 lower-case hexadecimal digits.',
		remedy: key_status_RERUN,
	},
	stage355_result_sha256_mismatch: {
		meaning: '`result_sha256` is not the hash of the result document: the document was changed after it was hashed.',
		remedy: TAMPERED,
	},
	stage355_entry_hash_malformed: {
		meaning: 'An `entry_hash` is not 64 lower-case hexadecimal digits.',
		remedy: key_status_RERUN,
	},
	stage355_status_hash_mismatch: {
		meaning: '`entry_hash` is not the hash of the status document: the document was changed after it was hashed.',
		remedy: TAMPERED,
	},
	raw_secret_boundary_failed: {
		meaning: 'The safety flag `no_raw_secrets` is not true.',
		remedy: 'Treat the secrets as published: revoke them, and remove them from the evidence.',
	},
	real_key_rotation_claim_detected: {
		meaning: 'The safety flag `no_real_key_rotation_claim` is not true: a rotation is claimed that this evidence cannot show.',
		remedy: 'Correct the claim upstream.',
	},
	real_rekor_claim_detected: {
		meaning: 'The safety flag `no_real_rekor_claim` is not true: a transparency log entry is claimed that this evidence cannot show.',
		remedy: 'Correct the claim upstream.',
	},
	real_pqc_signature_claim_detected: {
		meaning: 'The safety flag `no_real_pqc_signature_claim` is not true: a post-quantum signature is claimed that was not made.',
		remedy: 'Correct the claim upstream.',
	},
	stage355_safety_flag_not_true: {
		meaning: 'A further safety flag of the status document is not true.',
		remedy: 'Resolve what the flag names upstream.',
	},
	stage355_status_violations_present: {
		meaning: 'The status document lists violations, or its list is not the empty list that is required.',
		remedy: 'Resolve the listed violations upstream.',
	},
	stage355_check_not_true: {
		meaning: 'An inner check of the result is not true.',
		remedy: 'Resolve what the check names upstream.',
	},
	stage355_checks_empty: {
		meaning: 'The result lists no inner check at all, and nothing checked is nothing proved.',
		remedy: key_status_RERUN,
	},
	stage355_key_status_check_not_true: {
		meaning: 'An inner check of the status document is not true.',
		remedy: 'Resolve what the check names upstream.',
	},
	stage355_key_status_checks_empty: {
		meaning: 'The status document lists no inner check at all, and nothing checked is nothing proved.',
		remedy: key_status_RERUN,
	},
	...KEY_RECORD_TEXTS,
	stage355_stage_unexpected: {
		meaning: '`stage` is not exactly 355 or `source_stage` is not exactly 354: this is another document.',
		remedy: 'Hand over the files of the key status verification.',
	},
	stage355_previous_hash_missing: {
		meaning: '`previous_hash` is absent or empty, so the document is linked to nothing.',
		remedy: key_status_RERUN,
	},
	stage355_previous_hash_malformed: {
		meaning: '`previous_hash` is not 64 lower-case hexadecimal digits.',
		remedy: key_status_RERUN,
	},
	stage355_previous_hash_mismatch: {
		meaning: 'The result and the status document name different `previous_hash` values.',
		remedy: 'Hand over the two files of one and the same run.',
	},
	stage355_created_at_malformed: {
		meaning: '`created_at` is not an RFC 3339 time in UTC with `Z` and a real calendar date.',
		remedy: key_status_RERUN,
	},
	stage355_created_at_in_future: {
		meaning: '`created_at` is more than five minutes ahead of our clock.',
		remedy: 'Check the clocks of both machines.',
	},
	stage355_evidence_too_old: {
		meaning: 'The evidence is older than max-age.',
		remedy: 'Run the key status verification again.',
	},
	stage355_result_schema_invalid: {
		meaning: 'A field of the result is absent or has the wrong type.',
		remedy: key_status_RERUN,
	},
	stage355_status_schema_invalid: {
		meaning: 'A field of the status document is absent or has the wrong type.',
		remedy: key_status_RERUN,
	},
	stage354_ledger_schema_invalid: {
		meaning: 'A field of the key rotation ledger is absent or has the wrong type.',
		remedy: 'Produce the ledger again with the key rotation layer.',
	},
	stage354_ledger_hash_mismatch: {
		meaning: '`entry_hash` is not the hash of the ledger entry: the entry was changed after it was hashed.',
		remedy: TAMPERED,
	},
	stage354_ledger_link_mismatch: {
		meaning: 'The status document is not linked to the ledger that lies beside it.',
		remedy: 'Hand over the ledger that the status was made from, and the status that was made from it.',
	},
	stage355_entry_hash_unexpected: {
		meaning: '`entry_hash` is not the one that the policy expects: this is not the evidence that was approved.',
		remedy: 'Hand over the evidence that the policy names, or have the policy changed by those who answer for it.',
	},
	key_status_verified: {
		meaning: 'Every check of the key status evidence passed.',
		remedy: 'Nothing to do.',
	},
}
const CHECK = 'Correct the policy; `fail-closed-gate policy` names every error with its line and column.'
const POLICY_CONTENT_TEXTS = {
	policy_malformed: {
		meaning: 'The policy is no YAML 1.2 or JSON document that can be read in one way only, or it is over a limit.',
		remedy: CHECK,
	},
	policy_yaml_feature_refused: {
		meaning: 'The policy uses an anchor, an alias, a tag or a directive of YAML: what it says would stand elsewhere than it is read.',
		remedy: 'Write the values out where they are meant.',
	},
	policy_secret_detected: {
		meaning: 'The policy file, or the file of a trusted key, holds a private key or an access token. Its text is not repeated anywhere.',
		remedy: 'Revoke that key or token now, then remove it from the file and from its history; a trusted key is a public key.',
	},
	policy_key_duplicate: {
		meaning: 'A key of the policy stands twice, and readers differ about which one counts.',
		remedy: 'Remove one of them.',
	},
	policy_key_unknown: {
		meaning: 'The policy has a key that does not exist; a misspelt one would otherwise be ignored in silence.',
		remedy: 'Correct the name, or remove it.',
	},
	policy_value_missing: {
		meaning: 'A key that the policy needs is not there, and it has no built-in value.',
		remedy: 'Add the key as the message says.',
	},
	policy_value_invalid: {
		meaning: 'A key of the policy has a value that it does not take.',
		remedy: 'Correct the value as the message says.',
	},
	policy_contradictory: {
		meaning: 'Values of the policy do not go together, or one of them would be read by nothing.',
		remedy: CHECK,
	},
	environment_fixed: {
		meaning: 'The policy fixes the environment, and the input names another one.',
		remedy: 'Leave the input `environment` away, or have the policy changed by those who answer for it.',
	},
	environment_not_listed: {
		meaning: 'The environment is none of those that the policy lists.',
		remedy: 'Correct the input `environment`, or add the environment to `environments` of the policy.',
	},
	environment_missing: {
		meaning: 'A gate is required in some environments, and nothing says which environment this is.',
		remedy: 'Give the input `environment`, or fix `environment` in the policy.',
	},
	input_unused: {
		meaning: 'An input is set that no enabled gate reads, so what it says would be ignored in silence.',
		remedy: 'Enable the gate that reads it in the policy, or leave the input away.',
	},
}
const POLICY_TEXTS = {
	...POLICY_CONTENT_TEXTS,
	policy_missing: {
		meaning: 'There is no policy file where the inputs say that there is one.',
		remedy: 'Correct the input policy, or put the file there; without both inputs the file is optional.',
	},
	policy_ambiguous: {
		meaning: 'There are policy files under several of the default names, or only where none is looked for, and nobody can say what was meant.',
		remedy: 'Leave one under a default name at the root of the workspace, or name one with the input policy.',
	},
	policy_sha256_mismatch: {
		meaning: 'The policy file is not the one whose sha256 the input policy-sha256 expects.',
		remedy: 'Find out who changed the policy; where the change is meant, change policy-sha256 with it.',
	},
	policy_key_missing: {
		meaning: 'There is no file for a trusted key that the policy names.',
		remedy: 'Correct the path in the policy, which starts at the root of the workspace, or add the file.',
	},
	policy_file_refused: {
		meaning: 'The policy file, or the file of a trusted key, is not a readable regular file of the repository within its limits.',
		remedy: 'Make it a regular file inside of the workspace, no link and no submodule, as the message says.',
	},
	policy_base_unavailable: {
		meaning: 'The commit that the proposed change is based on could not be read, and what the change says itself does not count.',
		remedy: 'Fetch the base commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.',
	},
	policy_base_object_mismatch: {
		meaning: 'An object of the base commit is not what its id says: somebody or something changed it.',
		remedy: 'Check the repository with git fsck, and find out what writes to its object store before the gate runs.',
	},
}
const PRODUCTION_ACTION_TEXTS = {
	production_action_unknown: {
		meaning: 'No action is named, or one that the policy does not define.',
		remedy: 'Set requested-action to an action that the policy lists with what it requires.',
	},
	production_target_ambiguous: {
		meaning: 'The target of the action is absent, empty or a placeholder, so nobody can say what would be changed.',
		remedy: 'Set target to the exact name that the grants are for.',
	},
	production_rollback_not_proven: {
		meaning: 'The action needs a proved rollback, and no grant proves one for this target now.',
		remedy: 'Prove that the target can be restored, then have those who answer for the policy grant the proof.',
	},
	production_gate_missing: {
		meaning: 'The deployment needs a production gate, and no grant proves one for this target now.',
		remedy: 'Put the deployment behind a gate, then have those who answer for the policy grant GATE_PRESENT.',
	},
	production_grant_missing: {
		meaning: 'The action needs a grant that the policy does not give for this target now.',
		remedy: 'Have those who answer for the policy grant it: boolean true, for exactly this target, within its validity.',
	},
	production_action_allowed: {
		meaning: 'Every grant that the action requires is there for its target.',
		remedy: 'Nothing to do.',
	},
}
const receipt_RERUN = 'Have the job of the gate write its receipts again, and hand over both files unchanged.'
const FOREIGN = 'Take the receipts of the job of the gate in this very run; find out how others came to lie there.'
const RECEIPT_TEXTS = {
	expected_receipt_missing: {
		meaning: 'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated.',
		remedy: 'Pass the output `receipt-sha256` of the job of the gate; where that is empty, the gate was skipped or failed, so nothing may follow from it.',
	},
	receipt_gate_missing: {
		meaning: 'There is no gate record, so nothing shows that a gate decided.',
		remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
	},
	receipt_missing: {
		meaning: 'There is no runtime receipt, so nothing shows that a gate decided.',
		remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
	},
	receipt_legacy: {
		meaning: 'The record has no `schema`: systems that write such records do not say which run they are of, so it cannot be proved.',
		remedy: 'Let this gate decide in this run, and hand over its receipts.',
	},
	receipt_malformed: {
		meaning: 'The record does not have the form that its schema asks for.',
		remedy: receipt_RERUN,
	},
	receipt_hash_mismatch: {
		meaning: 'A hash that the record states of itself is not the one that it has: it was changed after it was written.',
		remedy: receipt_RERUN,
	},
	receipt_gate_mismatch: {
		meaning: 'The runtime receipt is not the one of this gate record.',
		remedy: receipt_RERUN,
	},
	receipt_inconsistent: {
		meaning: 'What the gate record decides does not follow from what it says it found, so no gate wrote it.',
		remedy: 'Take it for forged: find out who wrote it, and run the gate again.',
	},
	receipt_sha256_mismatch: {
		meaning: 'The runtime receipt is another one than `expected-receipt-sha256` names.',
		remedy: 'Find out who replaced it; pass the output `receipt-sha256` of the job of the gate.',
	},
	receipt_made_locally: {
		meaning: 'The receipt was made outside GitHub Actions, and what a laptop decided lets no job go on.',
		remedy: FOREIGN,
	},
	receipt_of_ci: {
		meaning: 'The receipt was made in GitHub Actions, and this run is a local one: it cannot be of the same run.',
		remedy: 'Use `verify` to check receipts of a workflow run on your own machine.',
	},
	receipt_other_repository: {
		meaning: 'The receipt is of another repository.',
		remedy: FOREIGN,
	},
	receipt_other_run: {
		meaning: 'The receipt is of another workflow run.',
		remedy: FOREIGN,
	},
	receipt_other_attempt: {
		meaning: 'The receipt is of another attempt of this workflow run.',
		remedy: 'Re-run all jobs, so that the gate decides anew; `allow-earlier-attempt: true` accepts what an earlier attempt decided.',
	},
	receipt_other_commit: {
		meaning: 'The receipt is of another commit.',
		remedy: FOREIGN,
	},
	receipt_in_future: {
		meaning: 'The receipt was made in the future, so one of the clocks is wrong or the time was made up.',
		remedy: 'Set the clocks of the runners right, and run the gate again.',
	},
	receipt_too_old: {
		meaning: 'The receipt is older than `max-age`.',
		remedy: 'Run the gate again.',
	},
	receipt_blocks_gate: {
		meaning: 'The gate decided block, because it could not work itself.',
		remedy: 'Look into the findings of the gate record, and run the gate again.',
	},
	receipt_blocks_evidence: {
		meaning: 'The gate decided block, because evidence is missing, malformed or tampered with.',
		remedy: 'Look into the findings of the gate record.',
	},
	receipt_blocks_policy: {
		meaning: 'The gate decided block, because the evidence says no.',
		remedy: 'Look into the findings of the gate record.',
	},
	receipt_warns: {
		meaning: 'The gate decided warn: the runtime may go on with risky capabilities isolated.',
		remedy: 'Look into the findings of the gate record.',
	},
	receipt_allows: {
		meaning: 'The receipt is proved to be of this run, and the gate decided allow.',
		remedy: 'Nothing to do.',
	},
}
const RUN_TEXTS = {
	run_command_invalid: {
		meaning: 'There is no command to run, or one that no system could start.',
		remedy: 'Give the command after `--`: its name and its arguments, none with a NUL character.',
	},
	isolation_refused_self_hosted: {
		meaning: 'The decision is warn, and an isolated run on a self-hosted runner is refused.',
		remedy: 'Run it on a runner that GitHub hosts, or set `run.self-hosted: isolate` in the policy.',
	},
	isolation_unavailable: {
		meaning: 'The decision is warn, and the command cannot be isolated here.',
		remedy: 'Install bubblewrap on a Linux runner, or make the decision allow; nothing is ever run less isolated.',
	},
	isolation_lost: {
		meaning: 'The isolation of the command did not hold until its end.',
		remedy: 'Take what the command did as done without isolation; see the log and the outcome record.',
	},
	replay_store_unavailable: {
		meaning: 'The replay store did not say that the nonce of the approval is unused.',
		remedy: 'Give the job a token with `contents: write`, or see docs/replay-store.md; where the answer was lost, the nonce may be used up.',
	},
}
const RUNTIME_CONTEXT_TEXTS = {
	ci_context_invalid: {
		meaning: 'The environment claims to be GitHub Actions and is not a complete one.',
		remedy: 'Run inside GitHub Actions with the variables that its runner sets, or unset GITHUB_ACTIONS on a laptop.',
	},
	local_context_detected_warn_only: {
		meaning: 'The gate runs outside GitHub Actions, so the context proves nothing about the run.',
		remedy: 'Run the gate in a GitHub Actions job to get `allow`.',
	},
	local_context_not_allowed: {
		meaning: 'The gate does not run on a runner of GitHub Actions, and the policy allows nothing else.',
		remedy: 'Run the gate in a GitHub Actions job.',
	},
	local_emulation_detected_warn_only: {
		meaning: 'ACT is set: a local program imitates GitHub Actions.',
		remedy: 'Run the gate on a GitHub Actions runner to get `allow`, and leave ACT unset there.',
	},
	runtime_allowed_with_local_warning: {
		meaning: 'Everything else passed, so the runtime may go on in isolation in spite of the local context.',
		remedy: 'Nothing to do on a laptop.',
	},
	runtime_allowed_in_ci_context: {
		meaning: 'The environment is a complete GitHub Actions context.',
		remedy: 'Nothing to do.',
	},
}
const TEXTS = {
	...KEY_STATUS_TEXTS,
	...DOCUMENT_TEXTS,
	...RUNTIME_CONTEXT_TEXTS,
	...ENVELOPE_TEXTS,
	...EXECUTION_EVIDENCE_TEXTS,
	...BEACON_RATE_TEXTS,
	...PRODUCTION_ACTION_TEXTS,
	...APPROVAL_TEXTS,
	...RECEIPT_TEXTS,
	...POLICY_TEXTS,
	...RUN_TEXTS,
	...GATE_TEXTS,
}
var __webpack_exports__TEXTS = __webpack_exports__.D
module.exports = {TEXTS: __webpack_exports__TEXTS}

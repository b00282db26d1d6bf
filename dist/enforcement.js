'use strict'
var __webpack_modules__ = {
	214: (__unused_webpack_module, exports) => {
		var __webpack_unused_export__
		__webpack_unused_export__ = {value: true}
		function ucs2length(str) {
			const len = str.length
			let length = 0
			let pos = 0
			let value
			while (pos < len) {
				length++
				value = str.charCodeAt(pos++)
				if (value >= 0xd800 && value <= 0xdbff && pos < len) {
					value = str.charCodeAt(pos)
					if ((value & 0xfc00) === 0xdc00) pos++
				}
			}
			return length
		}
		exports.A = ucs2length
		ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default'
	},
}
var __webpack_module_cache__ = {}
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId]
	if (cachedModule !== undefined) {
		return cachedModule.exports
	}
	var module = (__webpack_module_cache__[moduleId] = {
		exports: {},
	})
	var threw = true
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__)
		threw = false
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId]
	}
	return module.exports
}
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
	A: () => captureReceipts,
	U: () => enforceJob,
})
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const POLICY = {gate: 'approval', outcome: 'block', failureClass: 'policy'}
const EVIDENCE = {gate: 'approval', outcome: 'block', failureClass: 'evidence'}
const APPROVAL_CODES = {
	approval_missing: EVIDENCE,
	approval_malformed: EVIDENCE,
	approval_request_missing: EVIDENCE,
	approval_request_malformed: EVIDENCE,
	approval_threshold_not_met: POLICY,
	approval_by_requester: POLICY,
	approval_request_unsigned: POLICY,
	approval_request_wrong_signer: POLICY,
	approval_validity_invalid: EVIDENCE,
	approval_validity_too_long: POLICY,
	approval_not_yet_valid: POLICY,
	approval_expired: POLICY,
	approval_request_stale: POLICY,
	approval_request_from_future: POLICY,
	approval_requester_mismatch: POLICY,
	approval_identity_mismatch: POLICY,
	approval_action_mismatch: POLICY,
	approval_target_mismatch: POLICY,
	approval_environment_mismatch: POLICY,
	approval_subject_mismatch: POLICY,
	approval_parameter_not_approved: POLICY,
	approval_parameter_missing: POLICY,
	approval_parameter_type_mismatch: POLICY,
	approval_parameter_out_of_bounds: POLICY,
	approval_pattern_refused: EVIDENCE,
	approval_command_mismatch: POLICY,
	approval_request_digest_mismatch: POLICY,
	approval_policy_mismatch: POLICY,
	approval_nonce_mismatch: POLICY,
	approval_nonce_used: POLICY,
	replay_not_protected: {gate: 'approval', outcome: 'warn', failureClass: 'none'},
	replay_protection_off: {gate: 'approval', outcome: 'pass', failureClass: 'none'},
	approval_granted: {gate: 'approval', outcome: 'pass', failureClass: 'none'},
}
const beacon_rate_EVIDENCE = {gate: 'beacon-rate', outcome: 'block', failureClass: 'evidence'}
const beacon_rate_POLICY = {gate: 'beacon-rate', outcome: 'block', failureClass: 'policy'}
const WARN = {gate: 'beacon-rate', outcome: 'warn', failureClass: 'none'}
const PASS = {gate: 'beacon-rate', outcome: 'pass', failureClass: 'none'}
const BEACON_RATE_CODES = {
	beacon_evidence_missing: beacon_rate_EVIDENCE,
	beacon_count_insufficient: beacon_rate_POLICY,
	beacon_rate_below_threshold: beacon_rate_POLICY,
	beacon_environment_refused: beacon_rate_POLICY,
	beacon_evidence_too_old: beacon_rate_POLICY,
	beacon_subject_mismatch: beacon_rate_EVIDENCE,
	beacon_artifact_mismatch: beacon_rate_EVIDENCE,
	beacon_metadata_incomplete: beacon_rate_EVIDENCE,
	beacon_count_malformed: beacon_rate_EVIDENCE,
	beacon_rate_malformed: beacon_rate_EVIDENCE,
	beacon_sequence_reversed: beacon_rate_EVIDENCE,
	beacon_count_exceeds_span: beacon_rate_EVIDENCE,
	beacon_gaps_mismatch: beacon_rate_EVIDENCE,
	beacon_rate_mismatch: beacon_rate_EVIDENCE,
	beacon_time_malformed: beacon_rate_EVIDENCE,
	beacon_window_reversed: beacon_rate_EVIDENCE,
	beacon_made_before_end: beacon_rate_EVIDENCE,
	beacon_evidence_in_future: beacon_rate_EVIDENCE,
	beacon_source_unknown: beacon_rate_EVIDENCE,
	beacon_schema_invalid: beacon_rate_EVIDENCE,
	beacon_evidence_missing_warn: WARN,
	beacon_count_insufficient_warn: WARN,
	beacon_rate_below_threshold_warn: WARN,
	beacon_rate_passed: PASS,
	beacon_rate_not_required: PASS,
}
const document_EVIDENCE = {gate: 'key-status', outcome: 'block', failureClass: 'evidence'}
const DOCUMENT_CODES = {
	file_outside_workspace: document_EVIDENCE,
	file_not_regular: document_EVIDENCE,
	file_unreadable: document_EVIDENCE,
	json_empty: document_EVIDENCE,
	json_too_large: document_EVIDENCE,
	json_not_utf8: document_EVIDENCE,
	json_byte_order_mark: document_EVIDENCE,
	json_syntax: document_EVIDENCE,
	json_trailing_text: document_EVIDENCE,
	json_duplicate_key: document_EVIDENCE,
	json_lone_surrogate: document_EVIDENCE,
	json_non_finite_number: document_EVIDENCE,
	json_number_overflow: document_EVIDENCE,
	json_number_too_long: document_EVIDENCE,
	json_too_deep: document_EVIDENCE,
	json_too_many_values: document_EVIDENCE,
	json_not_object: document_EVIDENCE,
	secret_material_detected: {...document_EVIDENCE, failureClass: 'policy', check: 'stage355_no_private_keys'},
	upstream_artifact_missing: document_EVIDENCE,
	upstream_artifact_digest_mismatch: document_EVIDENCE,
	upstream_run_mismatch: document_EVIDENCE,
	upstream_artifact_refused: document_EVIDENCE,
}
const envelope_EVIDENCE = {gate: 'key-status', outcome: 'block', failureClass: 'evidence'}
const envelope_POLICY = {gate: 'key-status', outcome: 'block', failureClass: 'policy'}
const envelope_PASS = {gate: 'key-status', outcome: 'pass', failureClass: 'none'}
const ENVELOPE_CODES = {
	envelope_too_large: envelope_EVIDENCE,
	envelope_malformed: envelope_EVIDENCE,
	envelope_payload_type_unknown: envelope_EVIDENCE,
	envelope_unsigned: envelope_EVIDENCE,
	envelope_too_many_signatures: envelope_EVIDENCE,
	envelope_too_many_checks: envelope_EVIDENCE,
	envelope_base64_mixed: envelope_EVIDENCE,
	envelope_base64_unpadded: envelope_EVIDENCE,
	envelope_base64_malformed: envelope_EVIDENCE,
	signature_invalid: envelope_EVIDENCE,
	signature_unknown_key: envelope_EVIDENCE,
	signature_key_revoked: envelope_POLICY,
	signature_key_expired: envelope_POLICY,
	signature_key_not_yet_valid: envelope_POLICY,
	signature_key_purpose: envelope_POLICY,
	signature_key_not_listed: envelope_POLICY,
	signature_threshold_not_met: envelope_POLICY,
	signature_extra_ignored: envelope_PASS,
	statement_malformed: envelope_EVIDENCE,
	statement_version_unknown: envelope_EVIDENCE,
	statement_type_unknown: envelope_EVIDENCE,
	statement_subject_invalid: envelope_EVIDENCE,
	trusted_key_unusable: {gate: 'gate', outcome: 'block', failureClass: 'gate'},
	key_status_signature_missing: envelope_EVIDENCE,
	key_status_signature_type: envelope_EVIDENCE,
	key_status_signature_subject_mismatch: envelope_EVIDENCE,
	key_status_signed: envelope_PASS,
}
const GATE = {gate: 'execution-evidence', outcome: 'block', failureClass: 'gate'}
const signed_gate_EVIDENCE = {gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence'}
const SIGNED_GATE_CODES = {
	subject_digest_missing: GATE,
	metadata_malformed: GATE,
	evidence_pattern_invalid: GATE,
	evidence_too_many_files: signed_gate_EVIDENCE,
	evidence_too_large: signed_gate_EVIDENCE,
}
const execution_evidence_EVIDENCE = {gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence'}
const execution_evidence_POLICY = {gate: 'execution-evidence', outcome: 'block', failureClass: 'policy'}
const execution_evidence_PASS = {gate: 'execution-evidence', outcome: 'pass', failureClass: 'none'}
const EXECUTION_EVIDENCE_CODES = {
	...SIGNED_GATE_CODES,
	execution_evidence_missing: execution_evidence_EVIDENCE,
	execution_evidence_quality_insufficient: execution_evidence_POLICY,
	execution_evidence_environment_refused: execution_evidence_POLICY,
	execution_evidence_too_old: execution_evidence_POLICY,
	execution_evidence_addresses_not_canonical: execution_evidence_POLICY,
	execution_evidence_subject_mismatch: execution_evidence_EVIDENCE,
	execution_evidence_artifact_mismatch: execution_evidence_EVIDENCE,
	execution_evidence_flag_malformed: execution_evidence_EVIDENCE,
	execution_evidence_count_malformed: execution_evidence_EVIDENCE,
	execution_evidence_symbols_exceed_count: execution_evidence_EVIDENCE,
	execution_evidence_time_malformed: execution_evidence_EVIDENCE,
	execution_evidence_window_reversed: execution_evidence_EVIDENCE,
	execution_evidence_duration_mismatch: execution_evidence_EVIDENCE,
	execution_evidence_made_before_end: execution_evidence_EVIDENCE,
	execution_evidence_in_future: execution_evidence_EVIDENCE,
	execution_evidence_source_unknown: execution_evidence_EVIDENCE,
	execution_evidence_digest_malformed: execution_evidence_EVIDENCE,
	execution_evidence_schema_invalid: execution_evidence_EVIDENCE,
	execution_evidence_missing_warn: {gate: 'execution-evidence', outcome: 'warn', failureClass: 'none'},
	execution_evidence_passed: execution_evidence_PASS,
	execution_evidence_not_required: execution_evidence_PASS,
}
const gate_GATE = {gate: 'gate', outcome: 'block', failureClass: 'gate'}
const GATE_CODES = {
	not_evaluated: gate_GATE,
	check_did_not_run: gate_GATE,
	command_unknown: gate_GATE,
	input_unknown: gate_GATE,
	input_invalid: gate_GATE,
	upstream_artifact_unavailable: gate_GATE,
	output_path_refused: gate_GATE,
	output_locked: gate_GATE,
	output_write_failed: gate_GATE,
	audit_log_broken: gate_GATE,
	audit_log_failed: gate_GATE,
	bundle_write_failed: gate_GATE,
	receipt_upload_failed: gate_GATE,
	report_failed: gate_GATE,
	run_interrupted: gate_GATE,
	internal_error: gate_GATE,
}
const key_record_EVIDENCE = {gate: 'key-status', outcome: 'block', failureClass: 'evidence'}
const key_record_POLICY = {gate: 'key-status', outcome: 'block', failureClass: 'policy'}
const KEY_RECORD_CODES = {
	key_status_unknown: key_record_EVIDENCE,
	key_active_though_revoked: key_record_POLICY,
	key_active_though_expired: key_record_POLICY,
	key_active_before_validity: key_record_POLICY,
	key_private_part_published: {...key_record_POLICY, check: 'stage355_no_private_keys'},
	pqc_key_active_without_presence: {...key_record_POLICY, check: 'stage355_pqc_intent_not_active'},
	key_record_date_malformed: key_record_EVIDENCE,
	key_records_empty: key_record_EVIDENCE,
}
const key_status_EVIDENCE = {gate: 'key-status', outcome: 'block', failureClass: 'evidence'}
const key_status_POLICY = {gate: 'key-status', outcome: 'block', failureClass: 'policy'}
const HASHES = 'stage355_entry_hash_matches_status_previous_binding'
const KEY_STATUS_CODES = {
	stage355_result_missing: {...key_status_EVIDENCE, check: 'stage355_result_exists'},
	stage355_status_missing: {...key_status_EVIDENCE, check: 'stage355_status_exists'},
	stage355_decision_not_accept: {
		...key_status_POLICY,
		check: 'stage355_decision_accept',
		violation: 'stage355_decision_not_accept_verification_ready',
	},
	stage355_violations_present: {...key_status_POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations'},
	stage355_entry_hash_missing: {...key_status_EVIDENCE, check: 'stage355_entry_hash_present'},
	stage355_entry_hash_mismatch: {...key_status_EVIDENCE, check: HASHES},
	private_key_boundary_failed: {
		...key_status_POLICY,
		check: 'stage355_no_private_keys',
		violation: 'stage355_private_key_safety_boundary_failed',
	},
	pqc_intent_active_claim_detected: {
		...key_status_POLICY,
		check: 'stage355_pqc_intent_not_active',
		violation: 'stage355_pqc_intent_active_claim_detected',
	},
	stage355_result_sha256_missing: {...key_status_EVIDENCE, check: 'stage355_result_sha256_present'},
	stage355_result_sha256_malformed: {...key_status_EVIDENCE, check: 'stage355_result_sha256_present'},
	stage355_result_sha256_mismatch: {...key_status_EVIDENCE, check: 'stage355_result_sha256_present'},
	stage355_entry_hash_malformed: {...key_status_EVIDENCE, check: 'stage355_entry_hash_present'},
	stage355_status_hash_mismatch: {...key_status_EVIDENCE, check: HASHES},
	raw_secret_boundary_failed: key_status_POLICY,
	real_key_rotation_claim_detected: key_status_POLICY,
	real_rekor_claim_detected: key_status_POLICY,
	real_pqc_signature_claim_detected: {
		...key_status_POLICY,
		check: 'stage355_no_real_pqc_signature_claim',
		violation: 'stage355_real_pqc_signature_claim_detected',
	},
	stage355_safety_flag_not_true: key_status_POLICY,
	stage355_status_violations_present: {...key_status_POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations'},
	stage355_check_not_true: key_status_POLICY,
	stage355_checks_empty: key_status_EVIDENCE,
	stage355_key_status_check_not_true: key_status_POLICY,
	stage355_key_status_checks_empty: key_status_EVIDENCE,
	...KEY_RECORD_CODES,
	stage355_stage_unexpected: key_status_EVIDENCE,
	stage355_previous_hash_missing: {...key_status_EVIDENCE, check: HASHES},
	stage355_previous_hash_malformed: {...key_status_EVIDENCE, check: HASHES},
	stage355_previous_hash_mismatch: {...key_status_EVIDENCE, check: HASHES},
	stage355_created_at_malformed: key_status_EVIDENCE,
	stage355_created_at_in_future: key_status_EVIDENCE,
	stage355_evidence_too_old: key_status_POLICY,
	stage355_result_schema_invalid: key_status_EVIDENCE,
	stage355_status_schema_invalid: key_status_EVIDENCE,
	stage354_ledger_schema_invalid: key_status_EVIDENCE,
	stage354_ledger_hash_mismatch: key_status_EVIDENCE,
	stage354_ledger_link_mismatch: {...key_status_EVIDENCE, check: HASHES},
	stage355_entry_hash_unexpected: {...key_status_EVIDENCE, check: HASHES},
	key_status_verified: {gate: 'key-status', outcome: 'pass', failureClass: 'none'},
}
const policy_content_GATE = {gate: 'gate', outcome: 'block', failureClass: 'gate'}
const POLICY_CONTENT_CODES = {
	policy_malformed: policy_content_GATE,
	policy_yaml_feature_refused: policy_content_GATE,
	policy_secret_detected: policy_content_GATE,
	policy_key_duplicate: policy_content_GATE,
	policy_key_unknown: policy_content_GATE,
	policy_value_missing: policy_content_GATE,
	policy_value_invalid: policy_content_GATE,
	policy_contradictory: policy_content_GATE,
	environment_fixed: policy_content_GATE,
	environment_not_listed: policy_content_GATE,
	environment_missing: policy_content_GATE,
	input_unused: policy_content_GATE,
}
const policy_GATE = {gate: 'gate', outcome: 'block', failureClass: 'gate'}
const POLICY_CODES = {
	...POLICY_CONTENT_CODES,
	policy_missing: policy_GATE,
	policy_ambiguous: policy_GATE,
	policy_sha256_mismatch: policy_GATE,
	policy_key_missing: policy_GATE,
	policy_file_refused: policy_GATE,
	policy_base_unavailable: policy_GATE,
	policy_base_object_mismatch: policy_GATE,
}
const production_action_POLICY = {gate: 'production-action', outcome: 'block', failureClass: 'policy'}
const PRODUCTION_ACTION_CODES = {
	production_action_unknown: production_action_POLICY,
	production_target_ambiguous: production_action_POLICY,
	production_rollback_not_proven: production_action_POLICY,
	production_gate_missing: production_action_POLICY,
	production_grant_missing: production_action_POLICY,
	production_action_allowed: {gate: 'production-action', outcome: 'pass', failureClass: 'none'},
}
const receipt_EVIDENCE = {gate: 'receipt', outcome: 'block', failureClass: 'evidence'}
const RECEIPT_CODES = {
	expected_receipt_missing: {gate: 'receipt', outcome: 'block', failureClass: 'gate'},
	receipt_gate_missing: receipt_EVIDENCE,
	receipt_missing: receipt_EVIDENCE,
	receipt_legacy: receipt_EVIDENCE,
	receipt_malformed: receipt_EVIDENCE,
	receipt_hash_mismatch: receipt_EVIDENCE,
	receipt_gate_mismatch: receipt_EVIDENCE,
	receipt_inconsistent: receipt_EVIDENCE,
	receipt_sha256_mismatch: receipt_EVIDENCE,
	receipt_made_locally: receipt_EVIDENCE,
	receipt_of_ci: receipt_EVIDENCE,
	receipt_other_repository: receipt_EVIDENCE,
	receipt_other_run: receipt_EVIDENCE,
	receipt_other_attempt: receipt_EVIDENCE,
	receipt_other_commit: receipt_EVIDENCE,
	receipt_in_future: receipt_EVIDENCE,
	receipt_too_old: receipt_EVIDENCE,
	receipt_blocks_gate: {gate: 'receipt', outcome: 'block', failureClass: 'gate'},
	receipt_blocks_evidence: receipt_EVIDENCE,
	receipt_blocks_policy: {gate: 'receipt', outcome: 'block', failureClass: 'policy'},
	receipt_warns: {gate: 'receipt', outcome: 'warn', failureClass: 'none'},
	receipt_allows: {gate: 'receipt', outcome: 'pass', failureClass: 'none'},
}
const run_GATE = {gate: 'gate', outcome: 'block', failureClass: 'gate'}
const RUN_CODES = {
	run_command_invalid: run_GATE,
	isolation_refused_self_hosted: {gate: 'gate', outcome: 'block', failureClass: 'policy'},
	isolation_unavailable: run_GATE,
	isolation_lost: run_GATE,
	replay_store_unavailable: run_GATE,
}
const RUNTIME_CONTEXT_CODES = {
	ci_context_invalid: {
		gate: 'runtime-context',
		outcome: 'block',
		failureClass: 'evidence',
		check: 'ci_context_valid_if_required',
	},
	local_context_detected_warn_only: {gate: 'runtime-context', outcome: 'warn', failureClass: 'none'},
	local_context_not_allowed: {gate: 'runtime-context', outcome: 'block', failureClass: 'policy'},
	local_emulation_detected_warn_only: {gate: 'runtime-context', outcome: 'warn', failureClass: 'none'},
	runtime_allowed_with_local_warning: {gate: 'runtime-context', outcome: 'warn', failureClass: 'none'},
	runtime_allowed_in_ci_context: {gate: 'runtime-context', outcome: 'pass', failureClass: 'none'},
}
const GATE_IDS = ['key-status', 'runtime-context', 'execution-evidence', 'beacon-rate', 'production-action', 'approval', 'receipt', 'gate']
const TABLE = {
	...KEY_STATUS_CODES,
	...DOCUMENT_CODES,
	...RUNTIME_CONTEXT_CODES,
	...ENVELOPE_CODES,
	...EXECUTION_EVIDENCE_CODES,
	...BEACON_RATE_CODES,
	...PRODUCTION_ACTION_CODES,
	...APPROVAL_CODES,
	...RECEIPT_CODES,
	...POLICY_CODES,
	...RUN_CODES,
	...GATE_CODES,
}
function codes_codeEntry(code) {
	return TABLE[code]
}
let ranks = null
function codeRank(code) {
	ranks ??= new Map(Object.keys(TABLE).map((name, index) => [name, index]))
	return ranks.get(code) ?? ranks.size
}
function codeText(code) {
	return require('./code-texts.json').TEXTS[code]
}
const FORMS = [
	/-{4,5} ?BEGIN +(?:[A-Z0-9]+ +){0,4}PRIVATE +KEY(?: +BLOCK)? ?-{4,5}/,
	/PuTTY-User-Key-File-\d/,
	/AGE-SECRET-KEY-1[0-9A-Z]{20}/,
	/gh[pousr]_[A-Za-z0-9]{36}/,
	/github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
	/gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20}/,
	/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
	/(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}/,
	/GOCSPX-[A-Za-z0-9_-]{28}/,
	/xox[abeprs]-[A-Za-z0-9-]{20}/,
	/(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/,
	/npm_[A-Za-z0-9]{36}/,
	/pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/,
	/(?<![A-Za-z0-9])hf_[A-Za-z]{34}/,
	/do[opr]_v1_[a-f0-9]{64}/,
	/SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
	/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}/,
]
const BACKSLASH = 0x5c
const ANY_FORM = new RegExp(FORMS.map(form => form.source).join('|'))
const WITHHELD = 'withheld, because it holds secret material'
function holdsSecret(text) {
	return ANY_FORM.test(text)
}
function bytesHoldSecret(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	if (holdsSecret(buffer.toString('latin1'))) return true
	return buffer.includes(0) && holdsSecret(Buffer.from(buffer.filter(byte => byte !== 0)).toString('latin1'))
}
function hasEscapes(bytes) {
	return bytes.includes(BACKSLASH)
}
function escapedBytesHoldSecret(bytes) {
	return holdsSecret(unescaped(bytes))
}
function unescaped(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
	return letters.replaceAll('\\/', '/')
}
function finding_finding(code, message, detail = {}) {
	const {outcome, gate: usual} = codes_codeEntry(code)
	const {gate = usual, ...rest} = detail
	const clean = {...rest}
	for (const field of ['path', 'pointer', 'expected', 'found']) {
		const text = clean[field]
		if (text !== undefined && holdsSecret(text)) clean[field] = WITHHELD
	}
	return {code, outcome, gate, message: clearMessage(code, message), ...clean}
}
function clearMessage(code, message) {
	return holdsSecret(message) ? `${codeText(code).meaning} The details are ${WITHHELD}.` : message
}
const outcome_GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const outcome_RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
const ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json'
const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt'
const ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json'
const ACTION_PATHS = [ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH]
const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64
const MAX_JSON_VALUES = 1_000_000
const MAX_NUMBER_CHARACTERS = 4_300
const MAX_SHOWN_CHARACTERS = 200
const MAX_FINDINGS_PER_CODE = 50
const MAX_SETTING_CHARACTERS = 4_096
const limits_MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
function printable(text, limit = MAX_SHOWN_CHARACTERS) {
	return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit)
}
function madePrintable(text, limit) {
	const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u
	let result = ''
	let count = 0
	for (const character of text) {
		if (count >= limit) return holdsSecret(text) ? WITHHELD : result + '\u2026'
		count += 1
		result += unprintable.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character
	}
	return result
}
const PLAIN = /^[ -~]*$/
function errorText(thrown) {
	if (thrown instanceof Error) return printable(thrown.message === '' ? thrown.name : thrown.message)
	if (typeof thrown === 'string') return printable(thrown)
	try {
		return printable(String(thrown))
	} catch {
		return 'a value that cannot be shown was thrown'
	}
}
function expectedReceiptMissing() {
	const message =
		'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated. It is absent or empty; an output of a job that was skipped, or that failed before it decided, is empty.'
	return finding_finding('expected_receipt_missing', message, {expected: 'the output `receipt-sha256` of the job of the gate'})
}
const MARK = Symbol.for('fail-closed-gate.GateError')
class GateError extends Error {
	code;
	[MARK] = true
	static [Symbol.hasInstance](thrown) {
		return thrown instanceof Error && MARK in thrown
	}
	constructor(code, message, cause) {
		super(message, cause === undefined ? undefined : {cause})
		this.name = 'GateError'
		this.code = code
	}
}
const DEFAULT_SETTINGS = {
	workingDirectory: null,
	outputDirectory: null,
	keyStatusResult: null,
	keyStatusVerification: null,
	maxAge: null,
	upstreamArtifact: null,
	upstreamRunId: null,
	upstreamDigest: null,
	enforcement: null,
	policy: null,
	policySha256: null,
	environment: null,
	subjectDigest: null,
	metadata: null,
	evidence: null,
	requestedAction: null,
	target: null,
	approval: null,
	request: null,
	parameters: null,
	command: null,
	githubToken: null,
	uploadReceipts: null,
	includeEvidence: null,
	bundle: null,
	receipts: null,
	expectedReceiptSha256: null,
	allowEarlierAttempt: null,
	receiptsArtifactName: null,
	retentionDays: null,
	summary: true,
}
const settings_DEFAULT_RESULT_PATH = 'docs/keys/stage355_revocation_enforcement_result.json'
const settings_DEFAULT_STATUS_PATH = 'docs/keys/stage355_key_status_verification.json'
const fromNumH = n => (n / 2 ** 32) | 0
const fromNumL = n => n >>> 0
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n)
	const l = fromNumL(n)
	view.setUint32(byteOffset, isLE ? l : h, isLE)
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE)
}
function isBytes(a) {
	return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === 'Uint8Array' && 'BYTES_PER_ELEMENT' in a && a.BYTES_PER_ELEMENT === 1)
}
const atitle = title => (title ? `"${title}" ` : '')
function anumber(n, title = '') {
	if (typeof n !== 'number') throw new TypeError(atitle(title) + 'expected number, got ' + typeof n)
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n)
	return n
}
function abytes(value, length, title = '') {
	if (isBytes(value) && (length === undefined || value.length === length)) return value
	if (length !== undefined) anumber(length, 'length')
	const bytes = isBytes(value)
	const ofLen = length !== undefined ? ` of length ${length}` : ''
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`
	const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got
	if (!bytes) throw new TypeError(message)
	throw new RangeError(message)
}
const aobject = (value, label) => {
	if (value === null || typeof value !== 'object' || Array.isArray(value))
		throw new TypeError((label === 'object' ? '' : `"${label}" `) + 'expected object, got type=' + typeof value)
}
const aopts = (value, label) => {
	aobject(value, label)
	const proto = Object.getPrototypeOf(value)
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`)
	if (Object.hasOwn(value, '__proto__')) throw new TypeError(`"${label}.__proto__" is not allowed`)
}
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error('hash was destroyed')
	if (checkFinished && instance.finished) throw new Error('digest() was already called')
}
function aoutput(out, instance) {
	abytes(out, undefined, 'output')
	const min = instance.outputLen
	if (!(out.length >= min)) {
		throw new RangeError('"output" expected length >= ' + min)
	}
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) {
		arrays[i].fill(0)
	}
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength)
}
const isLE = null && (() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)()
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')()
const hexes = Array.from({length: 256}, (_, i) => i.toString(16).padStart(2, '0'))
function bytesToHex(bytes) {
	abytes(bytes)
	if (hasHexBuiltin) return bytes.toHex()
	let hex = ''
	for (let i = 0; i < bytes.length; i++) {
		hex += hexes[bytes[i]]
	}
	return hex
}
function utf8ToBytes(str) {
	if (typeof str !== 'string') throw new TypeError('string expected')
	const encoded = new TextEncoder().encode(str)
	try {
		return new Uint8Array(encoded)
	} finally {
		clean(encoded)
	}
}
function checkOpts(defaults, opts, title = 'opts') {
	aopts(defaults, 'defaults')
	if (opts !== undefined) aopts(opts, title)
	const merged = Object.assign(Object.create(null), defaults, opts)
	return merged
}
function utils_createHasher(hashCons, info = {}) {
	if (typeof hashCons !== 'function') throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons)
	info = checkOpts({}, info, 'info')
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest()
	const tmp = hashCons(undefined)
	hashC.outputLen = tmp.outputLen
	hashC.blockLen = tmp.blockLen
	hashC.canXOF = tmp.canXOF
	hashC.create = opts => hashCons(opts)
	Object.assign(hashC, info)
	return Object.freeze(hashC)
}
const utils_oidNist = suffix => ({
	oid: Uint8Array.from([0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, suffix]),
})
class HashMD {
	blockLen
	outputLen
	canXOF = false
	padOffset
	isLE
	buffer
	view
	finished = false
	length = 0
	pos = 0
	destroyed = false
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen
		this.outputLen = outputLen
		this.padOffset = padOffset
		this.isLE = isLE
		this.buffer = new Uint8Array(blockLen)
		this.view = createView(this.buffer)
	}
	update(data) {
		aexists(this)
		abytes(data)
		const {view, buffer, blockLen} = this
		const len = data.length
		let processed = false
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos)
			if (take === blockLen) {
				const dataView = createView(data)
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos)
				processed = true
				continue
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos)
			this.pos += take
			pos += take
			if (this.pos === blockLen) {
				this.process(view, 0)
				this.pos = 0
				processed = true
			}
		}
		this.length += data.length
		if (processed) this.roundClean()
		return this
	}
	digestInto(out) {
		aexists(this)
		aoutput(out, this)
		this.finished = true
		const {buffer, view, blockLen, isLE} = this
		let {pos} = this
		buffer[pos++] = 0b10000000
		buffer.fill(0, pos)
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0)
			buffer.fill(0)
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE)
		this.process(view, 0)
		this.roundClean()
		const oview = out === buffer ? view : createView(out)
		const len = this.outputLen
		const outLen = len / 4
		const state = this.get()
		if (len % 4 || outLen > state.length) throw new Error('invalid outputLen')
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE)
	}
	digest() {
		const {buffer, outputLen} = this
		this.digestInto(buffer)
		const res = buffer.slice(0, outputLen)
		this.destroy()
		return res
	}
	_cloneIntoMeta(to) {
		const {buffer, length, finished, destroyed, pos} = this
		to.destroyed = destroyed
		to.finished = finished
		to.length = length
		to.pos = pos
		if (pos) to.buffer.set(buffer)
		return to
	}
	clone() {
		return this._cloneInto()
	}
}
const SHA256_IV = Uint32Array.from([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19])
const SHA256_K = Int32Array.from([
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
	0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
	0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
	0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
	0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])
const SHA256_W = new Int32Array(64)
class SHA2_32B extends HashMD {
	A = 0
	B = 0
	C = 0
	D = 0
	E = 0
	F = 0
	G = 0
	H = 0
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false)
		this.A = IV[0] | 0
		this.B = IV[1] | 0
		this.C = IV[2] | 0
		this.D = IV[3] | 0
		this.E = IV[4] | 0
		this.F = IV[5] | 0
		this.G = IV[6] | 0
		this.H = IV[7] | 0
	}
	get() {
		const {A, B, C, D, E, F, G, H} = this
		return [A, B, C, D, E, F, G, H]
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0
		this.B = B | 0
		this.C = C | 0
		this.D = D | 0
		this.E = E | 0
		this.F = F | 0
		this.G = G | 0
		this.H = H | 0
	}
	_cloneInto(to) {
		;(to ||= new this.constructor()).set(...this.get())
		return this._cloneIntoMeta(to)
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getInt32(offset, false)
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15]
			const W2 = SHA256_W[i - 2]
			const s0 = ((W15 << (32 - 7)) | (W15 >>> 7)) ^ ((W15 << (32 - 18)) | (W15 >>> 18)) ^ (W15 >>> 3)
			const s1 = ((W2 << (32 - 17)) | (W2 >>> 17)) ^ ((W2 << (32 - 19)) | (W2 >>> 19)) ^ (W2 >>> 10)
			SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0
		}
		let {A, B, C, D, E, F, G, H} = this
		for (let i = 0; i < 64; i++) {
			const sigma1 = ((E << (32 - 6)) | (E >>> 6)) ^ ((E << (32 - 11)) | (E >>> 11)) ^ ((E << (32 - 25)) | (E >>> 25))
			const T1 = (H + sigma1 + ((E & F) ^ (~E & G)) + SHA256_K[i] + SHA256_W[i]) | 0
			const sigma0 = ((A << (32 - 2)) | (A >>> 2)) ^ ((A << (32 - 13)) | (A >>> 13)) ^ ((A << (32 - 22)) | (A >>> 22))
			const T2 = (sigma0 + ((A & B) ^ (A & C) ^ (B & C))) | 0
			H = G
			G = F
			F = E
			E = (D + T1) | 0
			D = C
			C = B
			B = A
			A = (T1 + T2) | 0
		}
		A = (A + this.A) | 0
		B = (B + this.B) | 0
		C = (C + this.C) | 0
		D = (D + this.D) | 0
		E = (E + this.E) | 0
		F = (F + this.F) | 0
		G = (G + this.G) | 0
		H = (H + this.H) | 0
		this.set(A, B, C, D, E, F, G, H)
	}
	roundClean() {
		clean(SHA256_W)
	}
	destroy() {
		this.destroyed = true
		this.set(0, 0, 0, 0, 0, 0, 0, 0)
		clean(this.buffer)
	}
}
class _SHA256 extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV)
	}
}
const sha2_sha256 = utils_createHasher(() => new _SHA256(), utils_oidNist(0x01))
const DIGEST = /^[0-9a-f]{64}$/
const NATIVE_FROM_BYTES = 128 * 1024
let hashed = 0
function digest_isDigest(value) {
	return typeof value === 'string' && DIGEST.test(value)
}
function digest_asDigest(value) {
	return digest_isDigest(value) ? value : null
}
function digest_sha256(content) {
	hashed += content.length
	if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content)
	const hex = bytesToHex(sha2_sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
function nativeSha256(content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
function digest_sameDigest(left, right) {
	return digest_isDigest(left) && digest_isDigest(right) && left === right
}
function isInside(root, path) {
	const way = (0, external_node_path_namespaceObject.relative)(root, path)
	return (
		way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(way))
	)
}
const NON_BLOCKING = 'O_NONBLOCK' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NONBLOCK : 0
const NO_LINKS = 'O_NOFOLLOW' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NOFOLLOW : 0
function readBounded(path, root, limit) {
	try {
		return readRegularFile(path, root, limit)
	} catch (error) {
		return refused('file_unreadable', `It cannot be read: ${errorText(error)}.`)
	}
}
function readRegularFile(path, root, limit) {
	if ((0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) === undefined) return {state: 'absent'}
	const real = external_node_fs_namespaceObject.realpathSync.native(path)
	if (!isInside(root, real)) return refused('file_outside_workspace', 'Its real path is outside the workspace.')
	if (!(0, external_node_fs_namespaceObject.lstatSync)(real).isFile()) return refused('file_not_regular', 'It is not a regular file.')
	const descriptor = (0, external_node_fs_namespaceObject.openSync)(real, external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINKS | NON_BLOCKING)
	try {
		const status = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!status.isFile()) return refused('file_not_regular', 'It is not a regular file.')
		if (!isInside(root, openedPath(descriptor, real))) {
			return refused('file_outside_workspace', 'Its real path is outside the workspace.')
		}
		if (status.size > limit) return tooLarge(limit, status.size)
		return readWhole(descriptor, status.size)
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
}
function openedPath(descriptor, real) {
	if (process.platform !== 'linux') return real
	try {
		return (0, external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${String(descriptor)}`)
	} catch {
		return real
	}
}
function readWhole(descriptor, size) {
	const buffer = Buffer.allocUnsafe(size + 1)
	let length = 0
	while (length < buffer.length) {
		const count = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null)
		if (count === 0) break
		length += count
	}
	if (length !== size) return refused('file_unreadable', 'Its size changed while it was read.')
	return {state: 'read', bytes: buffer.subarray(0, size)}
}
function tooLarge(limit, size) {
	return refused('json_too_large', `It has ${String(size)} bytes; at most ${String(limit)} are read.`)
}
function refused(code, message) {
	return {state: 'refused', code, message}
}
function evidence_file_defaultPath(path, source) {
	const folder = path.slice(0, path.lastIndexOf('/'))
	const isNested =
		source.artifact === null || (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(source.root, folder))
	return isNested ? path : path.slice(folder.length + 1)
}
function evidence_file_readRole(role, asked, source, gate = 'key-status') {
	const absolute = (0, external_node_path_namespaceObject.resolve)(source.base, asked)
	const path = (isInside(source.root, absolute) ? (0, external_node_path_namespaceObject.relative)(source.base, absolute) : absolute)
		.split(external_node_path_namespaceObject.sep)
		.join('/')
	const file = readBounded(absolute, source.root, MAX_JSON_BYTES)
	switch (file.state) {
		case 'read':
			return {role, path, state: 'read', bytes: file.bytes, sha256: digest_sha256(file.bytes)}
		case 'absent':
			return {role, path, state: 'absent'}
		case 'refused': {
			const message = `The file ${printable(path)} is refused. ${file.message}`
			return {role, path, state: 'refused', finding: finding_finding(file.code, message, {gate, path})}
		}
	}
}
function artifactRequest(settings, name, temporaryFolder, access) {
	const {upstreamRunId: runId, upstreamDigest: digest} = settings
	if (runId !== null && access === null) {
		const message = `The workflow run ${runId} could not be checked: there is no way to ask GitHub's API here.`
		throw new GateError('upstream_artifact_unavailable', message)
	}
	const upstream = runId === null || access === null ? null : {runId, access}
	return {name, digest, upstream, temporaryFolder: temporaryFolder ?? (0, process.getBuiltinModule('node:os').tmpdir)()}
}
function captureReceipts(settings, places, temporaryFolder, load, interruption, upstream = null) {
	const {upstreamArtifact: name, receipts, expectedReceiptSha256} = settings
	if (name !== null) {
		if (expectedReceiptSha256 === null) return {ok: false, finding: expectedReceiptMissing()}
		return receipts_captureArtifact(artifactRequest(settings, name, temporaryFolder, upstream), load, interruption.signal)
	}
	if (receipts === null) {
		const source = {base: places.outputDirectory, root: places.outputRoot, artifact: null}
		return {ok: true, receipts: readReceipts(source)}
	}
	const source = folderSource(receipts, places, temporaryFolder)
	return source === null ? outside(receipts) : {ok: true, receipts: readReceipts(source)}
}
async function receipts_captureArtifact(request, load, signal) {
	const {fetchArtifact, removeFetched} = await import('./artifact.mjs')
	const fetched = await fetchArtifact(request, load, signal)
	if (!fetched.ok) return fetched
	const {folder, artifact} = fetched
	try {
		return {ok: true, receipts: readReceipts({base: folder, root: folder, artifact})}
	} finally {
		removeFetched(folder)
	}
}
function readReceipts(source) {
	return {
		gateRecord: evidence_file_readRole('gate-record', evidence_file_defaultPath(outcome_GATE_RECORD_PATH, source), source, 'receipt'),
		receipt: evidence_file_readRole('runtime-receipt', evidence_file_defaultPath(outcome_RUNTIME_RECEIPT_PATH, source), source, 'receipt'),
		artifact: source.artifact,
	}
}
function folderSource(asked, places, temporaryFolder) {
	const absolute = (0, external_node_path_namespaceObject.resolve)(places.workingDirectory, asked)
	const real = realPath(absolute) ?? absolute
	const temporary = temporaryFolder === null || !(0, external_node_path_namespaceObject.isAbsolute)(temporaryFolder) ? null : realPath(temporaryFolder)
	const root = [places.workspace, ...(temporary === null ? [] : [temporary])].find(one => isInside(one, real))
	return root === undefined ? null : {base: real, root, artifact: null}
}
function realPath(path) {
	try {
		return external_node_fs_namespaceObject.realpathSync.native(path)
	} catch {
		return null
	}
}
function outside(asked) {
	const found = printable(asked)
	const message = `The input receipts is outside the workspace and the temporary folder of the runner: ${found}.`
	return {ok: false, finding: finding_finding('input_invalid', message, {expected: 'a folder inside one of them', found})}
}
const CODES = Object.keys(TABLE).filter(isCode)
function isCode(text) {
	return Object.hasOwn(TABLE, text)
}
const LOCAL_WARNINGS = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only']
const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/
const SECONDS_PER_UNIT = new Map([
	['s', 1],
	['m', 60],
	['h', 3600],
	['d', 86_400],
])
function readUtcTime(text) {
	const match = UTC_TIME.exec(text)
	if (match === null) return null
	const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number)
	if (year === undefined || month === undefined || day === undefined) return null
	if (hour === undefined || minute === undefined || second === undefined) return null
	if (hour > 23 || minute > 59 || second > 59) return null
	const date = new Date(0)
	date.setUTCFullYear(year, month - 1, day)
	date.setUTCHours(hour, minute, second)
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
	return {second: date.getTime(), fraction: match[7] ?? '0'}
}
function time_parseUtcTime(text) {
	const time = readUtcTime(text)
	return time === null ? null : time.second + Number(`0.${time.fraction}`) * 1000
}
function time_formatUtcTime(instant) {
	const date = new Date(instant)
	if (Number.isNaN(date.getTime())) throw new RangeError('The calendar has no such instant.')
	const day = [padded(date.getUTCFullYear(), 4), padded(date.getUTCMonth() + 1), padded(date.getUTCDate())]
	const time = [padded(date.getUTCHours()), padded(date.getUTCMinutes()), padded(date.getUTCSeconds())]
	return `${day.join('-')}T${time.join(':')}Z`
}
function padded(value, digits = 2) {
	return String(value).padStart(digits, '0')
}
function noted(errors, instancePath, keyword, params, message) {
	const list = errors ?? []
	list.push({instancePath, keyword, params, message})
	return list
}
function validatorOf(holds, differences) {
	const validate = data => {
		validate.errors = null
		if (holds(data)) return true
		const thorough = differences()
		thorough(data)
		validate.errors = thorough.errors ?? noted(null, '', 'schema', {}, 'must have the form of its schema')
		return false
	}
	validate.errors = null
	return validate
}
const validators_validateKeyStatusResult = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validateKeyStatusResult)
const schema19 = {
	required: ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash', 'entry_hash', 'result_sha256'],
}
const func0 = Object.prototype.hasOwnProperty
function validate52(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema19.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				errors++
			}
		}
		if (data.decision !== undefined && func0.call(data, 'decision')) {
			if (typeof data.decision !== 'string') {
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			let data4 = data.checks
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const key0 of Object.keys(data4)) {
					if (typeof data4[key0] !== 'boolean') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				errors++
			}
		}
		if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
			if (typeof data.result_sha256 !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validators_validateKeyStatusVerification = validatorOf(validate53, () => require('./differences.js').DIFFERENCES.validateKeyStatusVerification)
const schema20 = {
	required: [
		'stage',
		'source_stage',
		'created_at',
		'previous_hash',
		'key_status_checks',
		'key_records_evaluated',
		'violations',
		'safety_boundary',
		'entry_hash',
	],
	properties: {
		safety_boundary: {
			required: [
				'no_private_keys',
				'no_raw_secrets',
				'no_real_key_rotation_claim',
				'no_real_rekor_claim',
				'no_real_pqc_signature_claim',
				'pqc_ml_dsa_active_signature_not_claimed',
			],
		},
	},
}
const schema21 = {
	required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
}
function validate54(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema21.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.algorithm !== undefined && func0.call(data, 'algorithm')) {
			if (typeof data.algorithm !== 'string') {
				errors++
			}
		}
		if (data.present !== undefined && func0.call(data, 'present')) {
			if (typeof data.present !== 'boolean') {
				errors++
			}
		}
		if (data.status !== undefined && func0.call(data, 'status')) {
			if (typeof data.status !== 'string') {
				errors++
			}
		}
		if (data.valid_from !== undefined && func0.call(data, 'valid_from')) {
			let data3 = data.valid_from
			if (typeof data3 !== 'string' && data3 !== null) {
				errors++
			}
		}
		if (data.valid_until !== undefined && func0.call(data, 'valid_until')) {
			let data4 = data.valid_until
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.revoked_at !== undefined && func0.call(data, 'revoked_at')) {
			let data5 = data.revoked_at
			if (typeof data5 !== 'string' && data5 !== null) {
				errors++
			}
		}
		if (data.private_key_published !== undefined && func0.call(data, 'private_key_published')) {
			if (typeof data.private_key_published !== 'boolean') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate53(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema20.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				errors++
			}
		}
		if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
			let data4 = data.key_status_checks
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const key0 of Object.keys(data4)) {
					if (typeof data4[key0] !== 'boolean') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.key_records_evaluated !== undefined && func0.call(data, 'key_records_evaluated')) {
			let data6 = data.key_records_evaluated
			if (Array.isArray(data6)) {
				const len0 = data6.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (!validate54(data6[i0])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				errors++
			}
		}
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data9 = data.safety_boundary
			if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
				for (const prop1 of schema20.properties.safety_boundary.required) {
					if (data9[prop1] === undefined || !func0.call(data9, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data9)) {
					if (!(
						key1 === 'no_private_keys' ||
						key1 === 'no_raw_secrets' ||
						key1 === 'no_real_key_rotation_claim' ||
						key1 === 'no_real_rekor_claim' ||
						key1 === 'no_real_pqc_signature_claim' ||
						key1 === 'pqc_ml_dsa_active_signature_not_claimed'
					)) {
						if (typeof data9[key1] !== 'boolean') {
							errors++
						}
					}
				}
				if (data9.no_private_keys !== undefined && func0.call(data9, 'no_private_keys')) {
					if (typeof data9.no_private_keys !== 'boolean') {
						errors++
					}
				}
				if (data9.no_raw_secrets !== undefined && func0.call(data9, 'no_raw_secrets')) {
					if (typeof data9.no_raw_secrets !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_key_rotation_claim !== undefined && func0.call(data9, 'no_real_key_rotation_claim')) {
					if (typeof data9.no_real_key_rotation_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_rekor_claim !== undefined && func0.call(data9, 'no_real_rekor_claim')) {
					if (typeof data9.no_real_rekor_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_pqc_signature_claim !== undefined && func0.call(data9, 'no_real_pqc_signature_claim')) {
					if (typeof data9.no_real_pqc_signature_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.pqc_ml_dsa_active_signature_not_claimed !== undefined && func0.call(data9, 'pqc_ml_dsa_active_signature_not_claimed')) {
					if (typeof data9.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validators_validateKeyRotationLedger = validatorOf(validate56, () => require('./differences.js').DIFFERENCES.validateKeyRotationLedger)
const schema22 = {
	required: ['key_ledger', 'latest_key_event'],
	properties: {key_ledger: {required: ['entry_hash']}, latest_key_event: {required: ['entry_hash']}},
}
function validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema22.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
			let data0 = data.key_ledger
			if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
				for (const prop1 of schema22.properties.key_ledger.required) {
					if (data0[prop1] === undefined || !func0.call(data0, prop1)) {
						errors++
					}
				}
				if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
					if (typeof data0.entry_hash !== 'string') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
			let data2 = data.latest_key_event
			if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
				for (const prop2 of schema22.properties.latest_key_event.required) {
					if (data2[prop2] === undefined || !func0.call(data2, prop2)) {
						errors++
					}
				}
				if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
					if (typeof data2.entry_hash !== 'string') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function sequenceLength(bytes, offset) {
	const lead = bytes[offset] ?? 0xff
	if (lead < 0x80) return 1
	const second = bytes[offset + 1] ?? 0
	if (lead < 0xc2) return 0
	if (lead < 0xe0) return isContinuation(second) ? 2 : 0
	const third = bytes[offset + 2] ?? 0
	if (lead < 0xf0) {
		const lowest = lead === 0xe0 ? 0xa0 : 0x80
		const highest = lead === 0xed ? 0x9f : 0xbf
		return second >= lowest && second <= highest && isContinuation(third) ? 3 : 0
	}
	if (lead > 0xf4) return 0
	const lowest = lead === 0xf0 ? 0x90 : 0x80
	const highest = lead === 0xf4 ? 0x8f : 0xbf
	const fourth = bytes[offset + 3] ?? 0
	return second >= lowest && second <= highest && isContinuation(third) && isContinuation(fourth) ? 4 : 0
}
function isContinuation(byte) {
	return (byte & 0xc0) === 0x80
}
const MAX_SHOWN_KEY_CHARACTERS = 60
class Refusal extends Error {
	code
	offset
	quoted
	described
	constructor(code, offset, template, quoted = null, described = '') {
		super(template)
		this.code = code
		this.offset = offset
		this.quoted = quoted
		this.described = described
	}
}
function unexpected(bytes, offset, expected, code = 'json_syntax') {
	if (offset >= bytes.length) return new Refusal(code, bytes.length, `Expected ${expected}, found the end of the document`)
	const length = sequenceLength(bytes, offset)
	if (length === 0) return notUtf8(offset)
	const character = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(offset, offset + length))
	return new Refusal(code, offset, `Expected ${expected}, found $`, `\u201c${printable(character)}\u201d`, 'another character')
}
function notUtf8(offset) {
	return new Refusal('json_not_utf8', offset, 'Expected UTF-8, found bytes that are none')
}
function duplicateKey(offset, key) {
	const shown = `the key \u201c${printable(key, MAX_SHOWN_KEY_CHARACTERS)}\u201d`
	return new Refusal('json_duplicate_key', offset, 'Expected every key of an object once, found $ again', shown, 'one')
}
function lineAt(bytes, offset) {
	let line = 1
	let feed = bytes.indexOf(0x0a)
	while (feed !== -1 && feed < offset) {
		line += 1
		feed = bytes.indexOf(0x0a, feed + 1)
	}
	return line
}
function describeRefusal(bytes, refusal) {
	const {code, offset, quoted, described, message: template} = refusal
	const sentence = text => `${template.replace('$', () => text)}.`
	return {
		code,
		offset,
		line: lineAt(bytes, offset),
		quotesDocument: quoted !== null,
		message: sentence(quoted ?? described),
		neutralMessage: sentence(described),
	}
}
class json_value_JsonNumber {
	text
	constructor(text) {
		this.text = text
	}
	get isInteger() {
		return !/[.eE]/.test(this.text)
	}
}
function json_value_isJsonObject(value) {
	return value instanceof Map
}
function json_value_isJsonArray(value) {
	return Array.isArray(value)
}
const QUOTE = 0x22
const json_scanner_BACKSLASH = 0x5c
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const END = -1
const SIMPLE_ESCAPES = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74])
const MAX_SHARED_BYTES = 48
const MAX_SHARED_PLACES = 1_024
const BYTES_PER_PLACE = 16
const DECODER = new TextDecoder('utf-8', {ignoreBOM: true})
class JsonScanner {
	bytes
	offset = 0
	text
	shift = 0
	sharedStarts
	sharedTexts
	constructor(bytes) {
		this.bytes = bytes
		this.text = DECODER.decode(bytes)
		let places = 1
		while (places < MAX_SHARED_PLACES && places * BYTES_PER_PLACE < bytes.length) places *= 2
		this.sharedStarts = new Int32Array(places)
		this.sharedTexts = Array(places).fill('')
	}
	peek() {
		return this.bytes[this.offset] ?? END
	}
	skipSpace() {
		const {bytes} = this
		let offset = this.offset
		for (;;) {
			const byte = bytes[offset]
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
			offset += 1
		}
		this.offset = offset
	}
	readString() {
		const {bytes} = this
		const start = this.offset
		const shiftBefore = this.shift
		let offset = start
		let escaped = false
		for (;;) {
			const byte = bytes[offset] ?? END
			if (byte === QUOTE) break
			if (byte === json_scanner_BACKSLASH) {
				offset = this.skipEscape(offset)
				escaped = true
			} else if (byte >= 0x80) {
				const length = sequenceLength(bytes, offset)
				if (length === 0) throw notUtf8(offset)
				this.shift += length === 2 ? 1 : 2
				offset += length
			} else if (byte >= 0x20) {
				offset += 1
			} else {
				throw unexpected(bytes, offset, byte === END ? 'the end of the string' : 'no raw control character in a string')
			}
		}
		this.offset = offset + 1
		if (escaped) return this.unescape(start - shiftBefore, offset - this.shift)
		if (offset - start <= MAX_SHARED_BYTES) return this.sharedText(start, offset, shiftBefore)
		return this.text.slice(start - shiftBefore, offset - this.shift)
	}
	sharedText(start, end, shiftBefore) {
		const {bytes} = this
		const first = bytes[start] ?? 0
		const middle = bytes[(start + end) >> 1] ?? 0
		const place = ((end - start) * 31 + first * 7 + middle * 131 + (bytes[end - 1] ?? 0) * 17) & (this.sharedStarts.length - 1)
		const known = this.sharedTexts[place] ?? ''
		const knownStart = this.sharedStarts[place] ?? 0
		let count = 0
		while (start + count <= end && bytes[start + count] === bytes[knownStart + count]) count += 1
		if (knownStart > 0 && start + count > end) return known
		const text = this.text.slice(start - shiftBefore, end - this.shift)
		this.sharedStarts[place] = start
		this.sharedTexts[place] = text
		return text
	}
	skipEscape(offset) {
		const {bytes} = this
		const letter = bytes[offset + 1] ?? END
		if (letter !== 0x75) {
			if (SIMPLE_ESCAPES.has(letter)) return offset + 2
			throw unexpected(bytes, offset + 1, 'one of "\\/bfnrtu after a backslash')
		}
		const unit = this.readHex(offset + 2)
		if (unit < 0xd800 || unit > 0xdfff) return offset + 6
		if (unit < 0xdc00 && bytes[offset + 6] === json_scanner_BACKSLASH && bytes[offset + 7] === 0x75) {
			const low = this.readHex(offset + 8)
			if (low >= 0xdc00 && low <= 0xdfff) return offset + 12
		}
		throw new Refusal('json_lone_surrogate', offset, 'Expected both halves of a surrogate pair, found one')
	}
	readHex(start) {
		let unit = 0
		for (let offset = start; offset < start + 4; offset += 1) {
			const digit = hexDigit(this.bytes[offset] ?? END)
			if (digit < 0) throw unexpected(this.bytes, offset, 'four hexadecimal digits after \\u')
			unit = unit * 16 + digit
		}
		return unit
	}
	unescape(start, end) {
		return String(JSON.parse(this.text.slice(start - 1, end + 1)))
	}
	readNumber() {
		const {bytes} = this
		const start = this.offset
		const digits = this.peek() === MINUS ? start + 1 : start
		let offset = bytes[digits] === ZERO ? digits + 1 : this.skipDigits(digits, digits)
		const integerEnd = offset
		if (bytes[offset] === POINT) offset = this.skipDigits(offset + 1, digits)
		const letter = bytes[offset]
		if (letter === 0x65 || letter === 0x45) {
			const sign = bytes[offset + 1]
			offset = this.skipDigits(sign === 0x2b || sign === MINUS ? offset + 2 : offset + 1, digits)
		}
		if (offset - digits > MAX_NUMBER_CHARACTERS) throw tooLong(start)
		this.offset = offset
		const literal = this.text.slice(start - this.shift, offset - this.shift)
		if (offset !== integerEnd && !Number.isFinite(Number(literal))) {
			throw new Refusal('json_number_overflow', start, 'Expected a number within the range of a double, found a larger one')
		}
		return new json_value_JsonNumber(literal)
	}
	skipDigits(from, first) {
		let offset = from
		for (;;) {
			const byte = this.bytes[offset] ?? END
			if (byte < ZERO || byte > 0x39) break
			offset += 1
		}
		if (offset > from) return offset
		if (from - first > MAX_NUMBER_CHARACTERS) throw tooLong(this.offset)
		throw unexpected(this.bytes, from, 'a digit')
	}
}
function tooLong(offset) {
	const most = MAX_NUMBER_CHARACTERS.toLocaleString('en')
	return new Refusal('json_number_too_long', offset, `Expected at most ${most} characters in a number, found more`)
}
function hexDigit(byte) {
	if (byte >= ZERO && byte <= 0x39) return byte - ZERO
	const letter = byte | 0x20
	return byte > 0x40 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
function newPlace(parent) {
	return {parent, inside: new Map(), line: null}
}
function placeAt(root, pointer) {
	let place = root
	for (const segment of pointer.split('/').slice(1)) {
		const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
		const next = place.inside.get(name) ?? newPlace(place)
		place.inside.set(name, next)
		place = next
	}
	return place
}
function nearestLine(start) {
	const absent = []
	let place = start
	while (place !== null && place.line === null) {
		absent.push(place)
		place = place.parent
	}
	const line = place?.line ?? 1
	for (const passed of absent) passed.line = line
	return line
}
const json_place_finder_QUOTE = 0x22
const COMMA = 0x2c
const FEED = 0x0a
class PlaceFinder extends JsonScanner {
	line = 1
	nextFeed = this.bytes.indexOf(FEED)
	find(root) {
		this.skipSpace()
		root.line = this.lineOf(this.offset)
		this.walk(root)
	}
	lineOf(offset) {
		while (this.nextFeed !== -1 && this.nextFeed < offset) {
			this.line += 1
			this.nextFeed = this.bytes.indexOf(FEED, this.nextFeed + 1)
		}
		return this.line
	}
	walk(place) {
		const byte = this.peek()
		this.offset += 1
		if (byte === json_place_finder_QUOTE) this.readString()
		else if (byte === 0x7b) this.walkMembers(0x7d, place, () => this.readKey())
		else if (byte === 0x5b) this.walkMembers(0x5d, place, String)
		else this.skipScalar()
	}
	walkMembers(end, place, nameOf) {
		this.skipSpace()
		for (let index = 0; this.peek() !== end; index += 1) {
			if (index > 0) this.skip(COMMA, 'a comma')
			const start = this.offset
			const name = nameOf(index)
			const found = place?.inside.get(name)
			if (found !== undefined) found.line = this.lineOf(start)
			this.walk(found)
			this.skipSpace()
		}
		this.offset += 1
	}
	readKey() {
		this.skip(json_place_finder_QUOTE, 'a key')
		const key = this.readString()
		this.skipSpace()
		this.skip(0x3a, 'a colon')
		return key
	}
	skip(byte, expected) {
		if (this.peek() !== byte) throw unexpected(this.bytes, this.offset, expected)
		this.offset += 1
		if (byte !== json_place_finder_QUOTE) this.skipSpace()
	}
	skipScalar() {
		for (;;) {
			const byte = this.peek()
			if (byte <= 0x20 || byte === COMMA || byte === 0x5d || byte === 0x7d) return
			this.offset += 1
		}
	}
}
function json_place_pointer(...segments) {
	return segments.map(segment => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
function linesOf(bytes, pointers) {
	const root = newPlace(null)
	const places = new Map()
	for (const text of pointers) if (!places.has(text)) places.set(text, placeAt(root, text))
	if (places.size > 0) new PlaceFinder(bytes).find(root)
	return new Map([...places].map(([text, place]) => [text, nearestLine(place)]))
}
class collector_Collector {
	#notes = []
	#counts = new Map()
	#ready = []
	#parsed = new Set()
	#gate
	#signers
	#secret = false
	constructor(gate, signers = new Set()) {
		this.#gate = gate
		this.#signers = signers
	}
	signedBy(keys) {
		for (const key of keys) this.#signers.add(key)
	}
	at(file, code, pointer, expected, found) {
		this.#note({code, file, pointer, expected, found})
	}
	countsOnly(code) {
		if ((this.#counts.get(code) ?? 0) < MAX_FINDINGS_PER_CODE) return false
		this.#count(code)
		return true
	}
	plain(code, message, path) {
		this.add(finding_finding(code, message, {path}))
	}
	add(made) {
		if (this.#count(made.code) <= MAX_FINDINGS_PER_CODE) this.#ready.push(made)
	}
	hideValues() {
		this.#secret = true
	}
	get valuesHidden() {
		return this.#secret
	}
	parsed(file) {
		this.#parsed.add(file)
	}
	codes() {
		return [...this.#counts.keys()]
	}
	get clean() {
		return [...this.#counts.keys()].every(code => codes_codeEntry(code).outcome === 'pass')
	}
	evidencePointers(file) {
		const pointers = new Set()
		for (const note of this.#notes) {
			if (note.file === file && codes_codeEntry(note.code).failureClass === 'evidence') pointers.add(note.pointer)
		}
		return pointers
	}
	findings() {
		const lines = new Map()
		for (const file of this.#parsed) {
			const pointers = this.#notes.flatMap(note => (note.file === file ? [note.pointer] : []))
			if (pointers.length > 0) lines.set(file, linesOf(file.bytes, pointers))
		}
		const placed = this.#notes.map(note => this.#finding(note, lines))
		const left = [...this.#counts].flatMap(([code, count]) => {
			if (count <= MAX_FINDINGS_PER_CODE) return []
			const message = `${String(count - MAX_FINDINGS_PER_CODE)} more findings of this kind are not listed one by one.`
			return [finding_finding(code, message)]
		})
		const all = [...this.#ready, ...placed, ...left]
		const gate = this.#gate
		return gate === undefined ? all : all.map(one => ({...one, gate}))
	}
	#note(note) {
		if (this.#count(note.code) <= MAX_FINDINGS_PER_CODE) this.#notes.push(note)
	}
	#count(code) {
		const count = (this.#counts.get(code) ?? 0) + 1
		this.#counts.set(code, count)
		return count
	}
	#finding(note, lines) {
		const {code, file, pointer, expected, found} = note
		const {meaning} = codeText(code)
		const line = lines.get(file)?.get(pointer)
		const place = {path: file.path, ...(line !== undefined && {line})}
		if (this.#secret) return finding_finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place)
		const shown = {pointer: printable((file.within ?? '') + pointer), expected: printable(expected), found: printable(found)}
		return finding_finding(code, meaning, {...place, ...shown})
	}
}
const LINEAR_SEARCH_KEYS = 12
const LINEAR_SEARCHES = 32
class Shape {
	keys
	isShared
	searches = 0
	places = null
	sorted = null
	constructor(keys, isShared = false) {
		this.keys = keys
		this.isShared = isShared
	}
	indexOf(key) {
		if (this.keys.length <= LINEAR_SEARCH_KEYS) return this.keys.indexOf(key)
		this.searches += 1
		if (!this.isShared && this.searches <= LINEAR_SEARCHES) return this.keys.indexOf(key)
		this.places ??= new Map(this.keys.map((name, index) => [name, index]))
		return this.places.get(key) ?? -1
	}
	inCanonicalOrder() {
		if (this.sorted !== null) return this.sorted
		const sorted = this.keys
			.map((key, index) => ({key, index, label: this.isShared ? labelOf(key) : null}))
			.sort(this.keys.some(key => ASTRAL.test(key)) ? byCodePoint : byUnit)
		if (this.isShared) this.sorted = sorted
		return sorted
	}
}
const ASTRAL = /[\u{10000}-\u{10ffff}]/u
function labelOf(key) {
	return new TextEncoder().encode(`${JSON.stringify(key)}:`)
}
function byUnit(left, right) {
	return left.key < right.key ? -1 : 1
}
function byCodePoint(left, right) {
	return compareCodePoints(left.key, right.key)
}
function compareCodePoints(left, right) {
	const length = Math.min(left.length, right.length)
	for (let index = 0; index < length; index += 1) {
		const difference = codePointRank(left.charCodeAt(index)) - codePointRank(right.charCodeAt(index))
		if (difference !== 0) return difference
	}
	return left.length - right.length
}
function codePointRank(unit) {
	if (unit < 0xd800) return unit
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
const MAX_SHARED_KEYS = 32
const MAX_STEPS = 8_192
class KeyStep {
	key
	start
	length
	likely = null
	before
	next = new Map()
	ownShape = null
	constructor(before, key, start, length) {
		this.before = before
		this.key = key
		this.start = start
		this.length = length
	}
	keys() {
		return this.before === null ? [] : [...this.before.keys(), this.key]
	}
	passed(key) {
		return this.before !== null && (this.key === key || this.before.passed(key))
	}
	shape() {
		this.ownShape ??= new Shape(this.keys(), true)
		return this.ownShape
	}
	follow(key) {
		const step = this.next.get(key) ?? null
		if (step !== null) this.likely = step
		return step
	}
	append(key, start, length) {
		const step = new KeyStep(this, key, start, length)
		this.next.set(key, step)
		this.likely = step
		return step
	}
}
class KeySteps {
	root = new KeyStep(null, '', 0, 0)
	count = 0
	takes(keys) {
		if (keys >= MAX_SHARED_KEYS || this.count >= MAX_STEPS) return false
		this.count += 1
		return true
	}
}
const FEW_KEYS = 1000
class JsonRecord {
	shape
	members
	constructor(shape, members) {
		this.shape = shape
		this.members = members
	}
	get size() {
		return this.members.length
	}
	get(key) {
		const index = this.shape.indexOf(key)
		return index < 0 ? undefined : this.members[index]
	}
	has(key) {
		return this.shape.indexOf(key) >= 0
	}
	forEach(visit, thisArg) {
		for (const [key, value] of this.entries()) visit.call(thisArg, value, key, this)
	}
	keys() {
		return this.shape.keys.values()
	}
	values() {
		return this.members.values()
	}
	entries() {
		if (this.shape.keys.length > FEW_KEYS) return this.pairs()
		const {members} = this
		return this.shape.keys.map((key, index) => [key, members[index] ?? null]).values()
	}
	*pairs() {
		const {members} = this
		let index = 0
		for (const key of this.shape.keys) {
			yield [key, members[index] ?? null]
			index += 1
		}
	}
	[Symbol.iterator]() {
		return this.entries()
	}
}
Object.setPrototypeOf(JsonRecord.prototype, Map.prototype)
function asRecord(object) {
	return object instanceof JsonRecord ? object : new JsonRecord(new Shape([...object.keys()]), [...object.values()])
}
const json_reader_QUOTE = 0x22
const json_reader_COMMA = 0x2c
const OBJECT_END = 0x7d
const ARRAY_END = 0x5d
const NON_FINITE = ['NaN', 'Infinity', '-Infinity']
const NO_MEMBERS = []
class JsonReader extends JsonScanner {
	steps = new KeySteps()
	values = 0
	depth = 0
	open = []
	openCount = 0
	readDocument() {
		this.skipSpace()
		if (this.offset === this.bytes.length) {
			throw new Refusal('json_empty', this.offset, 'Expected a JSON value, found an empty document')
		}
		const value = this.readValue()
		this.skipSpace()
		if (this.offset < this.bytes.length) {
			throw unexpected(this.bytes, this.offset, 'nothing after the JSON value', 'json_trailing_text')
		}
		return value
	}
	readValue() {
		this.values += 1
		if (this.values > MAX_JSON_VALUES) {
			const most = MAX_JSON_VALUES.toLocaleString('en')
			throw new Refusal('json_too_many_values', this.offset, `Expected at most ${most} values, found more`)
		}
		switch (this.peek()) {
			case json_reader_QUOTE:
				this.offset += 1
				return this.readString()
			case 0x7b:
				return this.readObject()
			case 0x5b:
				return this.readArray()
			case 0x74:
				return this.readWord('true', true)
			case 0x66:
				return this.readWord('false', false)
			case 0x6e:
				return this.readWord('null', null)
			default:
				return this.readNumberOrRefuse()
		}
	}
	readWord(word, value) {
		for (let index = 1; index < word.length; index += 1) {
			if (this.bytes[this.offset + index] !== word.charCodeAt(index)) {
				throw unexpected(this.bytes, this.offset + index, `the word ${word}`)
			}
		}
		this.offset += word.length
		return value
	}
	readNumberOrRefuse() {
		const first = this.peek()
		for (const word of NON_FINITE) {
			if (first === word.charCodeAt(0) && this.startsWith(word)) {
				throw new Refusal('json_non_finite_number', this.offset, 'Expected a finite number, found NaN or Infinity')
			}
		}
		if (first === 0x2d || (first >= 0x30 && first <= 0x39)) return this.readNumber()
		throw unexpected(this.bytes, this.offset, 'a JSON value')
	}
	startsWith(word) {
		for (let index = 0; index < word.length; index += 1) {
			if (this.bytes[this.offset + index] !== word.charCodeAt(index)) return false
		}
		return true
	}
	enter() {
		this.depth += 1
		if (this.depth > MAX_JSON_DEPTH) {
			const most = String(MAX_JSON_DEPTH)
			throw new Refusal('json_too_deep', this.offset, `Expected at most ${most} levels of nesting, found more`)
		}
		this.offset += 1
		this.skipSpace()
	}
	keep(value) {
		this.open[this.openCount] = value
		this.openCount += 1
	}
	leave(base) {
		this.offset += 1
		this.depth -= 1
		const values = this.openCount === base ? NO_MEMBERS : this.open.slice(base, this.openCount)
		this.openCount = base
		return values
	}
	readArray() {
		this.enter()
		const base = this.openCount
		if (this.peek() === ARRAY_END) return this.leave(base)
		for (;;) {
			this.keep(this.readValue())
			this.skipSpace()
			const byte = this.peek()
			if (byte === ARRAY_END) return this.leave(base)
			if (byte !== json_reader_COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the array')
			this.offset += 1
			this.skipSpace()
		}
	}
	readObject() {
		this.enter()
		const base = this.openCount
		let step = this.steps.root
		let own = null
		if (this.peek() === OBJECT_END) return new JsonRecord(step.shape(), this.leave(base))
		for (;;) {
			if (this.peek() !== json_reader_QUOTE) throw unexpected(this.bytes, this.offset, 'a key in double quotes')
			this.offset += 1
			const likely = step.likely
			if (own === null && likely !== null && this.repeats(likely)) {
				step = likely
				this.offset += likely.length
			} else {
				const start = this.offset
				const key = this.readString()
				const next = own === null ? this.nextStep(step, key, start, this.openCount - base) : null
				if (next !== null) step = next
				else {
					own ??= new Set(step.keys())
					if (own.has(key)) throw duplicateKey(start - 1, key)
					own.add(key)
				}
			}
			this.readColon()
			this.keep(this.readValue())
			this.skipSpace()
			const byte = this.peek()
			if (byte === OBJECT_END) break
			if (byte !== json_reader_COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the object')
			this.offset += 1
			this.skipSpace()
		}
		return new JsonRecord(own === null ? step.shape() : new Shape([...own]), this.leave(base))
	}
	readColon() {
		this.skipSpace()
		if (this.peek() !== 0x3a) throw unexpected(this.bytes, this.offset, 'a colon after the key')
		this.offset += 1
		this.skipSpace()
	}
	repeats(step) {
		const {bytes, offset} = this
		const {start, length} = step
		for (let index = 0; index < length; index += 1) if (bytes[offset + index] !== bytes[start + index]) return false
		return length > 0
	}
	nextStep(step, key, start, count) {
		const known = step.follow(key)
		if (known !== null) return known
		if (step.passed(key)) throw duplicateKey(start - 1, key)
		if (!this.steps.takes(count)) return null
		const length = this.offset - start
		return step.append(key, start, length === key.length + 1 ? length : 0)
	}
}
const BYTE_ORDER_MARKS = [
	[0xef, 0xbb, 0xbf],
	[0xfe, 0xff],
	[0xff, 0xfe],
	[0x00, 0x00, 0xfe, 0xff],
]
function parseJson(bytes) {
	try {
		checkSize(bytes)
		checkByteOrderMark(bytes)
		return {ok: true, value: new JsonReader(bytes).readDocument()}
	} catch (thrown) {
		if (thrown instanceof Refusal) return {ok: false, fault: describeRefusal(bytes, thrown)}
		throw thrown
	}
}
function checkSize(bytes) {
	if (bytes.length <= MAX_JSON_BYTES) return
	const most = MAX_JSON_BYTES.toLocaleString('en')
	throw new Refusal('json_too_large', MAX_JSON_BYTES, `Expected at most ${most} bytes, found more`)
}
function checkByteOrderMark(bytes) {
	for (const mark of BYTE_ORDER_MARKS) {
		if (mark.every((byte, index) => bytes[index] === byte)) {
			throw new Refusal('json_byte_order_mark', 0, 'Expected JSON text, found a byte-order mark')
		}
	}
}
function project(value) {
	if (value === null || typeof value !== 'object') return value
	if (value instanceof json_value_JsonNumber) return Number(value.text)
	if (json_value_isJsonArray(value)) return value.map(project)
	const {shape, members} = asRecord(value)
	const projection = emptyObject(shape.isShared)
	let index = 0
	for (const key of shape.keys) {
		projection[key] = project(members[index] ?? null)
		index += 1
	}
	return projection
}
function emptyObject(isShared) {
	if (!isShared) return {__proto__: null}
	const object = {}
	Object.setPrototypeOf(object, null)
	return object
}
const BATCH = 500
function* schemaErrors(document, validate, parts) {
	const around = new Map(document)
	const taken = parts.filter(name => json_value_isJsonArray(document.get(name)) || isLarge(document.get(name)))
	for (const name of taken) around.set(name, json_value_isJsonArray(document.get(name)) ? [] : new Map())
	const plain = project(around)
	for (const error of errorsOf(plain, validate)) {
		const place = placeOf(error)
		if (missingIn(error) !== null && valueAt(document, place) !== undefined) continue
		yield {error, place, value: () => valueAt(document, place)}
	}
	const ask = (name, part) => errorsOf({__proto__: null, ...plain, [name]: project(part)}, validate)
	for (const name of taken) yield* errorsOfPart(name, document.get(name), ask)
}
function errorsOf(plain, validate) {
	return validate(plain) ? [] : (validate.errors ?? [])
}
function isLarge(part) {
	return json_value_isJsonObject(part) && part.size > BATCH
}
function missingIn({keyword, params}) {
	const missing = keyword === 'required' ? params['missingProperty'] : undefined
	return typeof missing === 'string' ? missing : null
}
function* errorsOfPart(name, part, ask) {
	if (json_value_isJsonArray(part)) {
		for (let start = 0; start < part.length; start += BATCH) {
			const errors = [...errorsInside(name, part.slice(start, start + BATCH), start, ask)]
			yield* errors
			if (errors.length > 0) return
		}
	} else if (json_value_isJsonObject(part)) {
		for (const batch of batchesOf(part)) yield* errorsInside(name, batch, 0, ask)
	}
}
function* batchesOf(object) {
	let batch = new Map()
	for (const [key, member] of object) {
		batch.set(key, member)
		if (batch.size < BATCH) continue
		yield batch
		batch = new Map()
	}
	if (batch.size > 0) yield batch
}
function* errorsInside(name, batch, start, ask) {
	const found = new Map([[name, batch]])
	for (const error of ask(name, batch)) {
		const [, top, second, ...rest] = error.instancePath.split('/')
		if (top !== name || second === undefined) continue
		const instancePath = json_value_isJsonArray(batch) ? ['', top, String(start + Number(second)), ...rest].join('/') : error.instancePath
		const inBatch = placeOf(error)
		yield {error, place: placeOf({...error, instancePath}), value: () => valueAt(found, inBatch)}
	}
}
function placeOf(error) {
	const missing = missingIn(error)
	return missing === null ? error.instancePath : error.instancePath + json_place_pointer(missing)
}
function valueAt(value, place) {
	let current = value
	for (const escaped of place.split('/').slice(1)) {
		const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
		if (json_value_isJsonObject(current)) current = current.get(segment)
		else if (json_value_isJsonArray(current)) current = current[Number(segment)]
		else return undefined
	}
	return current
}
function document_readDocument(file, missing, collector) {
	if (file.state === 'absent') {
		if (missing !== null) collector.plain(missing, `There is no file ${printable(file.path)}.`, file.path)
		return null
	}
	if (file.state === 'refused') {
		collector.add(file.finding)
		return null
	}
	return parseDocument(file, collector)
}
function parseDocument(file, collector) {
	const raw = bytesHoldSecret(file.bytes)
	if (raw) noteSecret(file, collector)
	const parsed = parseJson(file.bytes)
	if (!parsed.ok) {
		if (!raw && escapedBytesHoldSecret(file.bytes)) noteSecret(file, collector)
		const {code, line, offset, message, neutralMessage} = parsed.fault
		const shown = collector.valuesHidden ? neutralMessage : message
		const where = `${nameOf(file)}, line ${String(line)}, byte ${String(offset)}`
		collector.add(finding_finding(code, `${where}: ${shown}`, document_placeOf(file, line)))
		return null
	}
	if (!raw && hasEscapes(file.bytes) && anyString(parsed.value, holdsSecret)) noteSecret(file, collector)
	if (!json_value_isJsonObject(parsed.value)) {
		collector.add(finding_finding('json_not_object', `The top level of ${nameOf(file)} is not an object.`, document_placeOf(file, 1)))
		return null
	}
	if (file.within === undefined) collector.parsed(file)
	return {file, value: parsed.value}
}
function nameOf({path, within}) {
	return within === undefined ? printable(path) : `${within} of ${printable(path)}`
}
function document_placeOf(file, line) {
	return file.within === undefined ? {path: file.path, line} : {path: file.path, pointer: file.within}
}
function document_checkSchema(document, validate, code, collector, parts = []) {
	const reported = collector.evidencePointers(document.file)
	let inOrder = true
	for (const {error, place, value} of schemaErrors(document.value, validate, parts)) {
		inOrder = false
		if (reported.has(place) || collector.countsOnly(code)) continue
		const wanted = missingIn(error) === null ? (error.message ?? 'another value') : 'must be there'
		collector.at(document.file, code, place, wanted, document_describe(value()))
	}
	return inOrder
}
function document_describe(value) {
	if (value === undefined) return 'nothing'
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000))
	if (json_value_isJsonObject(value)) return `an object of ${String(value.size)} members`
	return json_value_isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text
}
function noteSecret(file, collector) {
	collector.hideValues()
	const message = `The file ${printable(file.path)} holds a private key or an access token.`
	collector.plain('secret_material_detected', message, file.path)
}
function anyString(value, test) {
	if (typeof value === 'string') return test(value)
	if (json_value_isJsonObject(value)) {
		for (const [key, member] of value) if (test(key) || anyString(member, test)) return true
		return false
	}
	return json_value_isJsonArray(value) && value.some(item => anyString(item, test))
}
const NOT_ASCII = /[\u0080-\uffff]/
const PLAIN_KEYS = /^\w*$/
function plainText(value, without = [], depth = 0) {
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return stringText(value)
	if (typeof value === 'number') return integerText(value)
	if (typeof value !== 'object') throw new TypeError(`a record holds a value of type ${typeof value}`)
	if (depth === MAX_JSON_DEPTH) throw new TypeError('a record is nested too deeply')
	if (Array.isArray(value)) return arrayText(value, depth + 1)
	if (isPlainObject(value)) return objectText(value, without, depth + 1)
	throw new TypeError('a record holds an object that is not plain')
}
function integerText(value) {
	if (!Number.isSafeInteger(value)) throw new TypeError('a record holds a number that is no safe integer')
	return String(value)
}
function stringText(text) {
	if (!text.isWellFormed()) throw new TypeError('a record holds half of a surrogate pair')
	return JSON.stringify(text)
}
function arrayText(array, depth) {
	if (Reflect.ownKeys(array).length !== array.length + 1 || Object.getPrototypeOf(array) !== Array.prototype) {
		throw new TypeError('a record holds an array that is not plain')
	}
	let text = '['
	for (let index = 0; index < array.length; index += 1) {
		if (index > 0) text += ','
		text += plainText(array[index], [], depth)
	}
	return `${text}]`
}
function isPlainObject(object) {
	const prototype = Object.getPrototypeOf(object)
	const isWhole = Reflect.ownKeys(object).length === Object.keys(object).length
	return isWhole && (prototype === Object.prototype || prototype === null)
}
function objectText(object, without, depth) {
	let text = ''
	const keys = Object.keys(object).sort()
	const arePlain = PLAIN_KEYS.test(keys.join(''))
	for (const key of keys) {
		if (!arePlain && NOT_ASCII.test(key)) throw new TypeError('a record holds a key that is not ASCII')
		if (without.includes(key)) continue
		if (text !== '') text += ','
		text += `${arePlain ? `"${key}"` : JSON.stringify(key)}:${plainText(object[key], [], depth)}`
	}
	return `{${text}}`
}
function pythonNumber(number) {
	if (!number.isInteger) return pythonFloat(Number(number.text))
	return number.text === '-0' ? '0' : number.text
}
function pythonFloat(value) {
	if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
	const magnitude = Math.abs(value)
	if (magnitude < 1e-4 || magnitude >= 1e16) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
	return Number.isInteger(value) ? `${String(value)}.0` : String(value)
}
const utf8_text_QUOTE = 0x22
const utf8_text_BACKSLASH = 0x5c
const FIRST_BYTES = 256
const ESCAPED = /["\\\p{Cc}]/u
class Utf8Text {
	bytes = new Uint8Array(FIRST_BYTES)
	length = 0
	addAscii(text) {
		this.reserve(text.length)
		const {bytes, length} = this
		for (let index = 0; index < text.length; index += 1) bytes[length + index] = text.charCodeAt(index)
		this.length = length + text.length
	}
	addBytes(added) {
		this.reserve(added.length)
		const {bytes, length} = this
		if (added.length > 64) bytes.set(added, length)
		else for (let index = 0; index < added.length; index += 1) bytes[length + index] = added[index] ?? 0
		this.length = length + added.length
	}
	addString(text) {
		this.reserve(text.length + 2)
		const {bytes} = this
		let length = this.length
		bytes[length] = utf8_text_QUOTE
		length += 1
		for (let index = 0; index < text.length; index += 1) {
			const unit = text.charCodeAt(index)
			if (unit < 0x20 || unit > 0x7e || unit === utf8_text_QUOTE || unit === utf8_text_BACKSLASH) {
				this.addEncoded(ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`)
				return
			}
			bytes[length] = unit
			length += 1
		}
		bytes[length] = utf8_text_QUOTE
		this.length = length + 1
	}
	addEncoded(text) {
		this.reserve(text.length * 3)
		const {bytes} = this
		let length = this.length
		const put = byte => {
			bytes[length] = byte
			length += 1
		}
		for (let index = 0; index < text.length; index += 1) {
			const point = text.codePointAt(index) ?? 0
			if (point < 0x80) {
				put(point)
				continue
			}
			if (point < 0x800) put(0xc0 | (point >> 6))
			else {
				if (point < 0x10000) put(0xe0 | (point >> 12))
				else {
					put(0xf0 | (point >> 18))
					put(0x80 | ((point >> 12) & 0x3f))
					index += 1
				}
				put(0x80 | ((point >> 6) & 0x3f))
			}
			put(0x80 | (point & 0x3f))
		}
		this.length = length
	}
	reserve(count) {
		const needed = this.length + count
		if (needed <= this.bytes.length) return
		const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
		larger.set(this.bytes)
		this.bytes = larger
	}
	toBytes() {
		return this.bytes.subarray(0, this.length)
	}
	toString() {
		return new TextDecoder('utf-8', {ignoreBOM: true}).decode(this.toBytes())
	}
}
function canonical(value, without = []) {
	return build(value, without).toString()
}
function canonical_canonicalBytes(value, without = []) {
	return build(value, without).toBytes()
}
function canonical_canonicalOfPlain(value, without = []) {
	return plainText(value, typeof without === 'string' ? [without] : without)
}
function build(value, without) {
	const text = new Utf8Text()
	addValue(text, value, new Set(typeof without === 'string' ? [without] : without))
	return text
}
const NONE = new Set()
function addValue(text, value, without) {
	if (typeof value === 'string') text.addString(value)
	else if (value === null) text.addAscii('null')
	else if (value === true) text.addAscii('true')
	else if (value === false) text.addAscii('false')
	else if (value instanceof json_value_JsonNumber) text.addAscii(pythonNumber(value))
	else if (json_value_isJsonArray(value)) addArray(text, value)
	else addObject(text, value, without)
}
function addArray(text, values) {
	let separator = '['
	for (const value of values) {
		text.addAscii(separator)
		addValue(text, value, NONE)
		separator = ','
	}
	text.addAscii(values.length === 0 ? '[]' : ']')
}
function addObject(text, object, without) {
	const {shape, members} = asRecord(object)
	let separator = '{'
	for (const {key, index, label} of shape.inCanonicalOrder()) {
		if (without.has(key)) continue
		text.addAscii(separator)
		if (label === null) {
			text.addString(key)
			text.addAscii(':')
		} else text.addBytes(label)
		addValue(text, members[index] ?? null, NONE)
		separator = ','
	}
	text.addAscii(separator === '{' ? '{}' : '}')
}
const STATUSES = new Set(['not_configured', 'required_in_ci_not_present_locally', 'intent_only', 'active', 'revoked', 'expired', 'superseded'])
const SAFETY_FLAGS = new Map([
	['no_private_keys', 'private_key_boundary_failed'],
	['no_raw_secrets', 'raw_secret_boundary_failed'],
	['no_real_key_rotation_claim', 'real_key_rotation_claim_detected'],
	['no_real_rekor_claim', 'real_rekor_claim_detected'],
	['no_real_pqc_signature_claim', 'real_pqc_signature_claim_detected'],
	['pqc_ml_dsa_active_signature_not_claimed', 'pqc_intent_active_claim_detected'],
])
const RUN_NUMBER = /^[1-9]\d{0,19}$/
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/
const REQUIREMENTS = [
	{variable: 'GITHUB_RUN_ID', value: context => context.runId, form: RUN_NUMBER, wanted: 'a decimal number'},
	{
		variable: 'GITHUB_RUN_ATTEMPT',
		value: context => context.runAttempt,
		form: RUN_NUMBER,
		wanted: 'a decimal number',
	},
	{
		variable: 'GITHUB_SHA',
		value: context => context.sha,
		form: COMMIT,
		wanted: '40 or 64 lower-case hexadecimal digits',
	},
	{
		variable: 'GITHUB_REPOSITORY',
		value: context => context.repository,
		form: REPOSITORY,
		wanted: 'owner/name',
	},
	{
		variable: 'GITHUB_WORKFLOW',
		value: context => context.workflow,
		form: /^[^\p{Cc}]+$/u,
		wanted: 'the name of a workflow',
	},
	{
		variable: 'GITHUB_JOB',
		value: context => context.job,
		form: JOB_ID,
		wanted: 'the id of a job',
	},
	{
		variable: 'GITHUB_EVENT_NAME',
		value: context => context.eventName,
		form: /^[a-z][a-z_]{0,99}$/,
		wanted: 'the name of an event',
	},
]
function runtime_context_checkRuntimeContext(context, local) {
	const localCode = warning => (local === 'block' ? 'local_context_not_allowed' : warning)
	if (context.githubActions === null) {
		const message = 'GITHUB_ACTIONS is not set: the gate runs outside GitHub Actions.'
		return detected([finding_finding(localCode('local_context_detected_warn_only'), message)])
	}
	const problems = contextProblems(context)
	if (problems.length > 0) return {findings: problems, proved: new Set()}
	if (context.act !== null) {
		const message = 'ACT is set beside a complete context: a local program imitates GitHub Actions.'
		return detected([finding_finding(localCode('local_emulation_detected_warn_only'), message)])
	}
	const message = 'The environment is a complete GitHub Actions context.'
	return detected([finding_finding('runtime_allowed_in_ci_context', message)])
}
function detected(findings) {
	return {findings, proved: new Set(['runtime_context_detected', 'ci_context_valid_if_required'])}
}
function contextProblems(context) {
	const problems = []
	const problem = (variable, wanted, found) => {
		const shown = found === null ? 'nothing' : `\`${printable(found)}\``
		const message = `The environment claims to be GitHub Actions, but ${variable} is ${shown} instead of ${wanted}.`
		problems.push(finding_finding('ci_context_invalid', message, {expected: `${variable}: ${wanted}`, found: shown}))
	}
	if (context.githubActions !== 'true') problem('GITHUB_ACTIONS', 'exactly `true`', context.githubActions)
	for (const {variable, value, form, wanted} of REQUIREMENTS) {
		const found = value(context)
		if (found === null || found.length > MAX_SETTING_CHARACTERS || !form.test(found)) problem(variable, wanted, found)
	}
	if (context.eventFile !== 'readable') {
		problem('GITHUB_EVENT_PATH', 'a readable file with a JSON object', context.eventFile === 'unreadable' ? 'a file that is not one' : null)
	}
	return problems
}
const NO_POLICY_GATES = {findings: [], keyStatusSigned: false, signers: [], approval: null}
function nothingChecked(settings) {
	return {
		findings: [],
		checks: checksOf([]),
		inputs: [],
		resultPath: settings.keyStatusResult ?? settings_DEFAULT_RESULT_PATH,
		statusPath: settings.keyStatusVerification ?? settings_DEFAULT_STATUS_PATH,
		statusEntryHash: null,
		resultSha256: null,
		evidenceProof: null,
		artifact: null,
		approval: null,
		nonceAnswer: null,
	}
}
function checksOf(proved) {
	const isProved = check => proved.some(checks => checks.has(check))
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
	}
}
var ucs2length = __nccwpck_require__(214)
const func65 = ucs2length.A
const validateGateRecord = validatorOf(record_validators_validate52, () => require('./differences.js').DIFFERENCES.validateGateRecord)
const record_validators_schema19 = {
	required: [
		'schema',
		'stage',
		'engine',
		'source_stage',
		'created_at',
		'request_id',
		'failure_class',
		'enforcement',
		'tool',
		'rules_version',
		'audit_log',
		'previous_hash',
		'stage355_binding',
		'upstream_artifact',
		'evidence_proof',
		'inputs',
		'policy',
		'effective_policy',
		'promotion',
		'approval',
		'runtime_context',
		'checks',
		'violations',
		'findings',
		'fail_closed_policy',
		'safety_boundary',
		'entry_hash',
		'runtime_decision',
		'reasons',
	],
	properties: {
		schema: true,
		stage: true,
		engine: true,
		source_stage: true,
		created_at: true,
		request_id: true,
		failure_class: true,
		enforcement: true,
		tool: {required: ['name', 'version']},
		rules_version: true,
		audit_log: true,
		previous_hash: true,
		stage355_binding: {
			required: ['stage355_result_path', 'stage355_status_path', 'stage355_entry_hash', 'stage355_result_sha256'],
		},
		upstream_artifact: true,
		evidence_proof: true,
		inputs: true,
		policy: true,
		effective_policy: true,
		promotion: {required: ['environment', 'subject_digest', 'requested_action', 'target', 'command_sha256']},
		runtime_context: {
			required: [
				'is_github_actions',
				'github_actions_env',
				'github_run_id',
				'github_run_attempt',
				'github_sha',
				'github_repository',
				'github_workflow',
				'github_job',
				'github_event_name',
				'github_ref',
				'github_actor',
				'runner_environment',
				'local_execution',
				'proof',
			],
			properties: {
				is_github_actions: true,
				github_actions_env: true,
				github_run_id: true,
				github_run_attempt: true,
				github_sha: true,
				github_repository: true,
				github_workflow: true,
				github_job: true,
				github_event_name: true,
				github_ref: true,
				github_actor: true,
				runner_environment: true,
				local_execution: true,
				proof: true,
			},
		},
		checks: true,
		violations: true,
		findings: true,
		fail_closed_policy: {
			required: [
				'block_if_stage355_missing',
				'block_if_stage355_decision_not_accept',
				'block_if_stage355_violations_present',
				'block_if_stage355_entry_hash_missing',
				'block_if_stage355_status_mismatch',
				'block_if_private_key_boundary_failed',
				'block_if_pqc_intent_claimed_active',
			],
		},
		safety_boundary: {
			required: ['no_private_keys', 'no_raw_secrets', 'no_real_key_rotation_claim', 'no_real_rekor_claim', 'no_real_pqc_signature_claim', 'runtime_gate_only'],
		},
		entry_hash: true,
		runtime_decision: true,
		reasons: true,
		approval: true,
	},
}
const record_validators_func0 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u')
const pattern4 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u')
const pattern6 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$', 'u')
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u')
const record_validators_schema20 = {required: ['continuity', 'sequence', 'record_hash']}
function record_validators_validate53(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of record_validators_schema20.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
				errors++
			}
		}
		if (data.continuity !== undefined && record_validators_func0.call(data, 'continuity')) {
			let data0 = data.continuity
			if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
				errors++
			}
		}
		if (data.sequence !== undefined && record_validators_func0.call(data, 'sequence')) {
			let data1 = data.sequence
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					errors++
				}
			}
		}
		if (data.record_hash !== undefined && record_validators_func0.call(data, 'record_hash')) {
			let data2 = data.record_hash
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const record_validators_schema21 = {required: ['name', 'id', 'sha256', 'expected_sha256', 'producer']}
const record_validators_schema22 = {required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha']}
const pattern11 = new RegExp('^[1-9][0-9]{0,19}$', 'u')
const pattern13 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u')
function record_validators_validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of record_validators_schema22.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'run_id' || key0 === 'run_attempt' || key0 === 'repository' || key0 === 'workflow' || key0 === 'head_sha')) {
				errors++
			}
		}
		if (data.run_id !== undefined && record_validators_func0.call(data, 'run_id')) {
			let data0 = data.run_id
			if (typeof data0 === 'string') {
				if (!pattern11.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.run_attempt !== undefined && record_validators_func0.call(data, 'run_attempt')) {
			let data1 = data.run_attempt
			if (typeof data1 === 'string') {
				if (!pattern11.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.repository !== undefined && record_validators_func0.call(data, 'repository')) {
			if (typeof data.repository !== 'string') {
				errors++
			}
		}
		if (data.workflow !== undefined && record_validators_func0.call(data, 'workflow')) {
			if (typeof data.workflow !== 'string') {
				errors++
			}
		}
		if (data.head_sha !== undefined && record_validators_func0.call(data, 'head_sha')) {
			let data4 = data.head_sha
			if (typeof data4 === 'string') {
				if (!pattern13.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate55(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of record_validators_schema21.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
				errors++
			}
		}
		if (data.name !== undefined && record_validators_func0.call(data, 'name')) {
			let data0 = data.name
			if (typeof data0 === 'string') {
				if (func65(data0) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.id !== undefined && record_validators_func0.call(data, 'id')) {
			let data1 = data.id
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && record_validators_func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.expected_sha256 !== undefined && record_validators_func0.call(data, 'expected_sha256')) {
			let data3 = data.expected_sha256
			if (typeof data3 !== 'string' && data3 !== null) {
				errors++
			}
			if (typeof data3 === 'string') {
				if (!pattern5.test(data3)) {
					errors++
				}
			}
		}
		if (data.producer !== undefined && record_validators_func0.call(data, 'producer')) {
			let data4 = data.producer
			const _errs11 = errors
			let valid1 = false
			const _errs12 = errors
			if (!record_validators_validate56(data4)) {
				errors++
			}
			var _valid0 = _errs12 === errors
			valid1 = valid1 || _valid0
			const _errs13 = errors
			if (data4 !== null) {
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs11
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema23 = {required: ['path', 'size', 'sha256']}
function validate59(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema23.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'size' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && record_validators_func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.size !== undefined && record_validators_func0.call(data, 'size')) {
			let data1 = data.size
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && record_validators_func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema24 = {required: ['path', 'commit', 'sha256']}
function validate61(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema24.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && record_validators_func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.commit !== undefined && record_validators_func0.call(data, 'commit')) {
			let data1 = data.commit
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
			if (typeof data1 === 'string') {
				if (!pattern13.test(data1)) {
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && record_validators_func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema25 = {
	required: ['environment', 'environments', 'context', 'enforcement', 'gates', 'trusted_keys', 'run'],
	properties: {
		context: {required: ['local']},
		gates: {
			required: ['key_status', 'execution_evidence', 'beacon_rate', 'production_action', 'approval'],
			properties: {
				key_status: {required: ['max_age_seconds', 'signed_by', 'threshold', 'signature', 'expected_entry_hash']},
				execution_evidence: {
					anyOf: {
						0: {
							required: [
								'source',
								'evidence',
								'required_environments',
								'observed_in',
								'max_age_seconds',
								'threshold',
								'missing_evidence_action',
								'min_hot_symbol_count',
								'min_unique_call_paths',
							],
							properties: {
								source: true,
								evidence: true,
								required_environments: true,
								observed_in: true,
								max_age_seconds: true,
								threshold: true,
								missing_evidence_action: true,
								min_hot_symbol_count: true,
								min_unique_call_paths: true,
							},
						},
					},
				},
				beacon_rate: {
					anyOf: {
						0: {
							required: [
								'source',
								'evidence',
								'required_environments',
								'observed_in',
								'max_age_seconds',
								'threshold',
								'min_verification_rate',
								'min_beacon_count',
								'missing_beacon_action',
								'below_threshold_action',
								'insufficient_action',
							],
							properties: {
								source: true,
								evidence: true,
								required_environments: true,
								observed_in: true,
								max_age_seconds: true,
								threshold: true,
								min_verification_rate: true,
								min_beacon_count: true,
								missing_beacon_action: true,
								below_threshold_action: true,
								insufficient_action: true,
							},
						},
					},
				},
				production_action: {
					anyOf: {
						0: {
							required: ['actions', 'grants'],
							properties: {
								actions: {anyOf: {0: {items: {required: ['name', 'requires']}}}},
								grants: {items: {required: ['name', 'granted', 'target', 'valid_from', 'valid_until']}},
							},
						},
					},
				},
				approval: {
					anyOf: {
						0: {
							required: ['threshold', 'two_person', 'signed_request', 'clock_skew_seconds', 'max_validity_seconds', 'replay'],
						},
					},
				},
			},
		},
		trusted_keys: {
			items: {required: ['id', 'path', 'sha256', 'purposes', 'valid_from', 'valid_until', 'revoked_at', 'identity']},
		},
		run: {required: ['self_hosted', 'timeout_seconds', 'max_processes', 'max_memory_mib', 'outputs', 'pass_environment']},
	},
}
function validate63(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema25.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(
				key0 === 'environment' ||
				key0 === 'environments' ||
				key0 === 'context' ||
				key0 === 'enforcement' ||
				key0 === 'gates' ||
				key0 === 'trusted_keys' ||
				key0 === 'run'
			)) {
				errors++
			}
		}
		if (data.environment !== undefined && record_validators_func0.call(data, 'environment')) {
			let data0 = data.environment
			if (typeof data0 !== 'string' && data0 !== null) {
				errors++
			}
		}
		if (data.environments !== undefined && record_validators_func0.call(data, 'environments')) {
			let data1 = data.environments
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (typeof data1[i0] !== 'string') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.context !== undefined && record_validators_func0.call(data, 'context')) {
			let data3 = data.context
			if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
				for (const prop1 of schema25.properties.context.required) {
					if (data3[prop1] === undefined || !record_validators_func0.call(data3, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data3)) {
					if (!(key1 === 'local')) {
						errors++
					}
				}
				if (data3.local !== undefined && record_validators_func0.call(data3, 'local')) {
					let data4 = data3.local
					if (!(data4 === 'warn' || data4 === 'block')) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.enforcement !== undefined && record_validators_func0.call(data, 'enforcement')) {
			let data5 = data.enforcement
			if (!(data5 === 'enforce' || data5 === 'report-only')) {
				errors++
			}
		}
		if (data.gates !== undefined && record_validators_func0.call(data, 'gates')) {
			let data6 = data.gates
			if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
				for (const prop2 of schema25.properties.gates.required) {
					if (data6[prop2] === undefined || !record_validators_func0.call(data6, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data6)) {
					if (!(key2 === 'key_status' || key2 === 'execution_evidence' || key2 === 'beacon_rate' || key2 === 'production_action' || key2 === 'approval')) {
						errors++
					}
				}
				if (data6.key_status !== undefined && record_validators_func0.call(data6, 'key_status')) {
					let data7 = data6.key_status
					if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
						for (const prop3 of schema25.properties.gates.properties.key_status.required) {
							if (data7[prop3] === undefined || !record_validators_func0.call(data7, prop3)) {
								errors++
							}
						}
						for (const key3 of Object.keys(data7)) {
							if (!(key3 === 'max_age_seconds' || key3 === 'signed_by' || key3 === 'threshold' || key3 === 'signature' || key3 === 'expected_entry_hash')) {
								errors++
							}
						}
						if (data7.max_age_seconds !== undefined && record_validators_func0.call(data7, 'max_age_seconds')) {
							let data8 = data7.max_age_seconds
							if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
								errors++
							}
							if (typeof data8 == 'number' && isFinite(data8)) {
								if (data8 < 1 || isNaN(data8)) {
									errors++
								}
							}
						}
						if (data7.signed_by !== undefined && record_validators_func0.call(data7, 'signed_by')) {
							let data9 = data7.signed_by
							const _errs22 = errors
							let valid6 = false
							const _errs23 = errors
							if (Array.isArray(data9)) {
								const len1 = data9.length
								for (let i1 = 0; i1 < len1; i1++) {
									if (typeof data9[i1] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
							var _valid0 = _errs23 === errors
							valid6 = valid6 || _valid0
							const _errs27 = errors
							if (data9 !== null) {
								errors++
							}
							var _valid0 = _errs27 === errors
							valid6 = valid6 || _valid0
							if (!valid6) {
								errors++
							} else {
								errors = _errs22
							}
						}
						if (data7.threshold !== undefined && record_validators_func0.call(data7, 'threshold')) {
							let data11 = data7.threshold
							if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								errors++
							}
							if (typeof data11 == 'number' && isFinite(data11)) {
								if (data11 < 1 || isNaN(data11)) {
									errors++
								}
							}
						}
						if (data7.signature !== undefined && record_validators_func0.call(data7, 'signature')) {
							let data12 = data7.signature
							if (typeof data12 !== 'string' && data12 !== null) {
								errors++
							}
						}
						if (data7.expected_entry_hash !== undefined && record_validators_func0.call(data7, 'expected_entry_hash')) {
							let data13 = data7.expected_entry_hash
							if (typeof data13 !== 'string' && data13 !== null) {
								errors++
							}
							if (typeof data13 === 'string') {
								if (!pattern5.test(data13)) {
									errors++
								}
							}
						}
					} else {
						errors++
					}
				}
				if (data6.execution_evidence !== undefined && record_validators_func0.call(data6, 'execution_evidence')) {
					let data14 = data6.execution_evidence
					const _errs36 = errors
					let valid9 = false
					const _errs37 = errors
					if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
						for (const prop4 of schema25.properties.gates.properties.execution_evidence.anyOf[0].required) {
							if (data14[prop4] === undefined || !record_validators_func0.call(data14, prop4)) {
								errors++
							}
						}
						for (const key4 of Object.keys(data14)) {
							if (!record_validators_func0.call(schema25.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
								errors++
							}
						}
						if (data14.source !== undefined && record_validators_func0.call(data14, 'source')) {
							let data15 = data14.source
							if (!(data15 === 'signed' || data15 === 'metadata')) {
								errors++
							}
						}
						if (data14.evidence !== undefined && record_validators_func0.call(data14, 'evidence')) {
							let data16 = data14.evidence
							if (Array.isArray(data16)) {
								const len2 = data16.length
								for (let i2 = 0; i2 < len2; i2++) {
									if (typeof data16[i2] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
						}
						if (data14.required_environments !== undefined && record_validators_func0.call(data14, 'required_environments')) {
							let data18 = data14.required_environments
							if (Array.isArray(data18)) {
								const len3 = data18.length
								for (let i3 = 0; i3 < len3; i3++) {
									if (typeof data18[i3] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
						}
						if (data14.observed_in !== undefined && record_validators_func0.call(data14, 'observed_in')) {
							let data20 = data14.observed_in
							const _errs50 = errors
							let valid15 = false
							const _errs51 = errors
							if (Array.isArray(data20)) {
								const len4 = data20.length
								for (let i4 = 0; i4 < len4; i4++) {
									if (typeof data20[i4] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
							var _valid2 = _errs51 === errors
							valid15 = valid15 || _valid2
							const _errs55 = errors
							if (data20 !== null) {
								errors++
							}
							var _valid2 = _errs55 === errors
							valid15 = valid15 || _valid2
							if (!valid15) {
								errors++
							} else {
								errors = _errs50
							}
						}
						if (data14.max_age_seconds !== undefined && record_validators_func0.call(data14, 'max_age_seconds')) {
							let data22 = data14.max_age_seconds
							if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && data22 !== null) {
								errors++
							}
							if (typeof data22 == 'number' && isFinite(data22)) {
								if (data22 < 1 || isNaN(data22)) {
									errors++
								}
							}
						}
						if (data14.threshold !== undefined && record_validators_func0.call(data14, 'threshold')) {
							let data23 = data14.threshold
							if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								errors++
							}
							if (typeof data23 == 'number' && isFinite(data23)) {
								if (data23 < 1 || isNaN(data23)) {
									errors++
								}
							}
						}
						if (data14.missing_evidence_action !== undefined && record_validators_func0.call(data14, 'missing_evidence_action')) {
							let data24 = data14.missing_evidence_action
							if (!(data24 === 'warn' || data24 === 'block')) {
								errors++
							}
						}
						if (data14.min_hot_symbol_count !== undefined && record_validators_func0.call(data14, 'min_hot_symbol_count')) {
							let data25 = data14.min_hot_symbol_count
							if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								errors++
							}
							if (typeof data25 == 'number' && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									errors++
								}
							}
						}
						if (data14.min_unique_call_paths !== undefined && record_validators_func0.call(data14, 'min_unique_call_paths')) {
							let data26 = data14.min_unique_call_paths
							if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								errors++
							}
							if (typeof data26 == 'number' && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									errors++
								}
							}
						}
					} else {
						errors++
					}
					var _valid1 = _errs37 === errors
					valid9 = valid9 || _valid1
					const _errs66 = errors
					if (data14 !== null) {
						errors++
					}
					var _valid1 = _errs66 === errors
					valid9 = valid9 || _valid1
					if (!valid9) {
						errors++
					} else {
						errors = _errs36
					}
				}
				if (data6.beacon_rate !== undefined && record_validators_func0.call(data6, 'beacon_rate')) {
					let data27 = data6.beacon_rate
					const _errs69 = errors
					let valid18 = false
					const _errs70 = errors
					if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
						for (const prop5 of schema25.properties.gates.properties.beacon_rate.anyOf[0].required) {
							if (data27[prop5] === undefined || !record_validators_func0.call(data27, prop5)) {
								errors++
							}
						}
						for (const key5 of Object.keys(data27)) {
							if (!record_validators_func0.call(schema25.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
								errors++
							}
						}
						if (data27.source !== undefined && record_validators_func0.call(data27, 'source')) {
							let data28 = data27.source
							if (!(data28 === 'signed' || data28 === 'metadata')) {
								errors++
							}
						}
						if (data27.evidence !== undefined && record_validators_func0.call(data27, 'evidence')) {
							let data29 = data27.evidence
							if (Array.isArray(data29)) {
								const len5 = data29.length
								for (let i5 = 0; i5 < len5; i5++) {
									if (typeof data29[i5] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
						}
						if (data27.required_environments !== undefined && record_validators_func0.call(data27, 'required_environments')) {
							let data31 = data27.required_environments
							if (Array.isArray(data31)) {
								const len6 = data31.length
								for (let i6 = 0; i6 < len6; i6++) {
									if (typeof data31[i6] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
						}
						if (data27.observed_in !== undefined && record_validators_func0.call(data27, 'observed_in')) {
							let data33 = data27.observed_in
							const _errs83 = errors
							let valid24 = false
							const _errs84 = errors
							if (Array.isArray(data33)) {
								const len7 = data33.length
								for (let i7 = 0; i7 < len7; i7++) {
									if (typeof data33[i7] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
							var _valid4 = _errs84 === errors
							valid24 = valid24 || _valid4
							const _errs88 = errors
							if (data33 !== null) {
								errors++
							}
							var _valid4 = _errs88 === errors
							valid24 = valid24 || _valid4
							if (!valid24) {
								errors++
							} else {
								errors = _errs83
							}
						}
						if (data27.max_age_seconds !== undefined && record_validators_func0.call(data27, 'max_age_seconds')) {
							let data35 = data27.max_age_seconds
							if (!(typeof data35 == 'number' && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
								errors++
							}
							if (typeof data35 == 'number' && isFinite(data35)) {
								if (data35 < 1 || isNaN(data35)) {
									errors++
								}
							}
						}
						if (data27.threshold !== undefined && record_validators_func0.call(data27, 'threshold')) {
							let data36 = data27.threshold
							if (!(typeof data36 == 'number' && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								errors++
							}
							if (typeof data36 == 'number' && isFinite(data36)) {
								if (data36 < 1 || isNaN(data36)) {
									errors++
								}
							}
						}
						if (data27.min_verification_rate !== undefined && record_validators_func0.call(data27, 'min_verification_rate')) {
							if (typeof data27.min_verification_rate !== 'string') {
								errors++
							}
						}
						if (data27.min_beacon_count !== undefined && record_validators_func0.call(data27, 'min_beacon_count')) {
							let data38 = data27.min_beacon_count
							if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								errors++
							}
							if (typeof data38 == 'number' && isFinite(data38)) {
								if (data38 < 0 || isNaN(data38)) {
									errors++
								}
							}
						}
						if (data27.missing_beacon_action !== undefined && record_validators_func0.call(data27, 'missing_beacon_action')) {
							let data39 = data27.missing_beacon_action
							if (!(data39 === 'warn' || data39 === 'block')) {
								errors++
							}
						}
						if (data27.below_threshold_action !== undefined && record_validators_func0.call(data27, 'below_threshold_action')) {
							let data40 = data27.below_threshold_action
							if (!(data40 === 'warn' || data40 === 'block')) {
								errors++
							}
						}
						if (data27.insufficient_action !== undefined && record_validators_func0.call(data27, 'insufficient_action')) {
							let data41 = data27.insufficient_action
							if (!(data41 === 'warn' || data41 === 'block')) {
								errors++
							}
						}
					} else {
						errors++
					}
					var _valid3 = _errs70 === errors
					valid18 = valid18 || _valid3
					const _errs101 = errors
					if (data27 !== null) {
						errors++
					}
					var _valid3 = _errs101 === errors
					valid18 = valid18 || _valid3
					if (!valid18) {
						errors++
					} else {
						errors = _errs69
					}
				}
				if (data6.production_action !== undefined && record_validators_func0.call(data6, 'production_action')) {
					let data42 = data6.production_action
					const _errs104 = errors
					let valid27 = false
					const _errs105 = errors
					if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
						for (const prop6 of schema25.properties.gates.properties.production_action.anyOf[0].required) {
							if (data42[prop6] === undefined || !record_validators_func0.call(data42, prop6)) {
								errors++
							}
						}
						for (const key6 of Object.keys(data42)) {
							if (!(key6 === 'actions' || key6 === 'grants')) {
								errors++
							}
						}
						if (data42.actions !== undefined && record_validators_func0.call(data42, 'actions')) {
							let data43 = data42.actions
							const _errs109 = errors
							let valid29 = false
							const _errs110 = errors
							if (Array.isArray(data43)) {
								const len8 = data43.length
								for (let i8 = 0; i8 < len8; i8++) {
									let data44 = data43[i8]
									if (data44 && typeof data44 == 'object' && !Array.isArray(data44)) {
										for (const prop7 of schema25.properties.gates.properties.production_action.anyOf[0].properties.actions.anyOf[0].items.required) {
											if (data44[prop7] === undefined || !record_validators_func0.call(data44, prop7)) {
												errors++
											}
										}
										for (const key7 of Object.keys(data44)) {
											if (!(key7 === 'name' || key7 === 'requires')) {
												errors++
											}
										}
										if (data44.name !== undefined && record_validators_func0.call(data44, 'name')) {
											if (typeof data44.name !== 'string') {
												errors++
											}
										}
										if (data44.requires !== undefined && record_validators_func0.call(data44, 'requires')) {
											let data46 = data44.requires
											if (Array.isArray(data46)) {
												const len9 = data46.length
												for (let i9 = 0; i9 < len9; i9++) {
													if (typeof data46[i9] !== 'string') {
														errors++
													}
												}
											} else {
												errors++
											}
										}
									} else {
										errors++
									}
								}
							} else {
								errors++
							}
							var _valid6 = _errs110 === errors
							valid29 = valid29 || _valid6
							const _errs121 = errors
							if (data43 !== null) {
								errors++
							}
							var _valid6 = _errs121 === errors
							valid29 = valid29 || _valid6
							if (!valid29) {
								errors++
							} else {
								errors = _errs109
							}
						}
						if (data42.grants !== undefined && record_validators_func0.call(data42, 'grants')) {
							let data48 = data42.grants
							if (Array.isArray(data48)) {
								const len10 = data48.length
								for (let i10 = 0; i10 < len10; i10++) {
									let data49 = data48[i10]
									if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
										for (const prop8 of schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items.required) {
											if (data49[prop8] === undefined || !record_validators_func0.call(data49, prop8)) {
												errors++
											}
										}
										for (const key8 of Object.keys(data49)) {
											if (!(key8 === 'name' || key8 === 'granted' || key8 === 'target' || key8 === 'valid_from' || key8 === 'valid_until')) {
												errors++
											}
										}
										if (data49.name !== undefined && record_validators_func0.call(data49, 'name')) {
											if (typeof data49.name !== 'string') {
												errors++
											}
										}
										if (data49.granted !== undefined && record_validators_func0.call(data49, 'granted')) {
											if (typeof data49.granted !== 'boolean') {
												errors++
											}
										}
										if (data49.target !== undefined && record_validators_func0.call(data49, 'target')) {
											if (typeof data49.target !== 'string') {
												errors++
											}
										}
										if (data49.valid_from !== undefined && record_validators_func0.call(data49, 'valid_from')) {
											let data53 = data49.valid_from
											if (typeof data53 !== 'string' && data53 !== null) {
												errors++
											}
											if (typeof data53 === 'string') {
												if (!pattern3.test(data53)) {
													errors++
												}
											}
										}
										if (data49.valid_until !== undefined && record_validators_func0.call(data49, 'valid_until')) {
											let data54 = data49.valid_until
											if (typeof data54 === 'string') {
												if (!pattern3.test(data54)) {
													errors++
												}
											} else {
												errors++
											}
										}
									} else {
										errors++
									}
								}
							} else {
								errors++
							}
						}
					} else {
						errors++
					}
					var _valid5 = _errs105 === errors
					valid27 = valid27 || _valid5
					const _errs138 = errors
					if (data42 !== null) {
						errors++
					}
					var _valid5 = _errs138 === errors
					valid27 = valid27 || _valid5
					if (!valid27) {
						errors++
					} else {
						errors = _errs104
					}
				}
				if (data6.approval !== undefined && record_validators_func0.call(data6, 'approval')) {
					let data55 = data6.approval
					const _errs141 = errors
					let valid38 = false
					const _errs142 = errors
					if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
						for (const prop9 of schema25.properties.gates.properties.approval.anyOf[0].required) {
							if (data55[prop9] === undefined || !record_validators_func0.call(data55, prop9)) {
								errors++
							}
						}
						for (const key9 of Object.keys(data55)) {
							if (!(
								key9 === 'threshold' ||
								key9 === 'two_person' ||
								key9 === 'signed_request' ||
								key9 === 'clock_skew_seconds' ||
								key9 === 'max_validity_seconds' ||
								key9 === 'replay'
							)) {
								errors++
							}
						}
						if (data55.threshold !== undefined && record_validators_func0.call(data55, 'threshold')) {
							let data56 = data55.threshold
							if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								errors++
							}
							if (typeof data56 == 'number' && isFinite(data56)) {
								if (data56 < 1 || isNaN(data56)) {
									errors++
								}
							}
						}
						if (data55.two_person !== undefined && record_validators_func0.call(data55, 'two_person')) {
							if (typeof data55.two_person !== 'boolean') {
								errors++
							}
						}
						if (data55.signed_request !== undefined && record_validators_func0.call(data55, 'signed_request')) {
							if (typeof data55.signed_request !== 'boolean') {
								errors++
							}
						}
						if (data55.clock_skew_seconds !== undefined && record_validators_func0.call(data55, 'clock_skew_seconds')) {
							let data59 = data55.clock_skew_seconds
							if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
								errors++
							}
							if (typeof data59 == 'number' && isFinite(data59)) {
								if (data59 < 0 || isNaN(data59)) {
									errors++
								}
							}
						}
						if (data55.max_validity_seconds !== undefined && record_validators_func0.call(data55, 'max_validity_seconds')) {
							let data60 = data55.max_validity_seconds
							if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
								errors++
							}
							if (typeof data60 == 'number' && isFinite(data60)) {
								if (data60 < 0 || isNaN(data60)) {
									errors++
								}
							}
						}
						if (data55.replay !== undefined && record_validators_func0.call(data55, 'replay')) {
							let data61 = data55.replay
							if (!(data61 === 'required' || data61 === 'optional' || data61 === 'off')) {
								errors++
							}
						}
					} else {
						errors++
					}
					var _valid7 = _errs142 === errors
					valid38 = valid38 || _valid7
					const _errs156 = errors
					if (data55 !== null) {
						errors++
					}
					var _valid7 = _errs156 === errors
					valid38 = valid38 || _valid7
					if (!valid38) {
						errors++
					} else {
						errors = _errs141
					}
				}
			} else {
				errors++
			}
		}
		if (data.trusted_keys !== undefined && record_validators_func0.call(data, 'trusted_keys')) {
			let data62 = data.trusted_keys
			if (Array.isArray(data62)) {
				const len11 = data62.length
				for (let i11 = 0; i11 < len11; i11++) {
					let data63 = data62[i11]
					if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
						for (const prop10 of schema25.properties.trusted_keys.items.required) {
							if (data63[prop10] === undefined || !record_validators_func0.call(data63, prop10)) {
								errors++
							}
						}
						for (const key10 of Object.keys(data63)) {
							if (!(
								key10 === 'id' ||
								key10 === 'path' ||
								key10 === 'sha256' ||
								key10 === 'purposes' ||
								key10 === 'valid_from' ||
								key10 === 'valid_until' ||
								key10 === 'revoked_at' ||
								key10 === 'identity'
							)) {
								errors++
							}
						}
						if (data63.id !== undefined && record_validators_func0.call(data63, 'id')) {
							if (typeof data63.id !== 'string') {
								errors++
							}
						}
						if (data63.path !== undefined && record_validators_func0.call(data63, 'path')) {
							if (typeof data63.path !== 'string') {
								errors++
							}
						}
						if (data63.sha256 !== undefined && record_validators_func0.call(data63, 'sha256')) {
							let data66 = data63.sha256
							if (typeof data66 === 'string') {
								if (!pattern5.test(data66)) {
									errors++
								}
							} else {
								errors++
							}
						}
						if (data63.purposes !== undefined && record_validators_func0.call(data63, 'purposes')) {
							let data67 = data63.purposes
							if (Array.isArray(data67)) {
								const len12 = data67.length
								for (let i12 = 0; i12 < len12; i12++) {
									if (typeof data67[i12] !== 'string') {
										errors++
									}
								}
							} else {
								errors++
							}
						}
						if (data63.valid_from !== undefined && record_validators_func0.call(data63, 'valid_from')) {
							let data69 = data63.valid_from
							if (typeof data69 !== 'string' && data69 !== null) {
								errors++
							}
							if (typeof data69 === 'string') {
								if (!pattern3.test(data69)) {
									errors++
								}
							}
						}
						if (data63.valid_until !== undefined && record_validators_func0.call(data63, 'valid_until')) {
							let data70 = data63.valid_until
							if (typeof data70 !== 'string' && data70 !== null) {
								errors++
							}
							if (typeof data70 === 'string') {
								if (!pattern3.test(data70)) {
									errors++
								}
							}
						}
						if (data63.revoked_at !== undefined && record_validators_func0.call(data63, 'revoked_at')) {
							let data71 = data63.revoked_at
							if (typeof data71 !== 'string' && data71 !== null) {
								errors++
							}
							if (typeof data71 === 'string') {
								if (!pattern3.test(data71)) {
									errors++
								}
							}
						}
						if (data63.identity !== undefined && record_validators_func0.call(data63, 'identity')) {
							let data72 = data63.identity
							if (typeof data72 !== 'string' && data72 !== null) {
								errors++
							}
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.run !== undefined && record_validators_func0.call(data, 'run')) {
			let data73 = data.run
			if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
				for (const prop11 of schema25.properties.run.required) {
					if (data73[prop11] === undefined || !record_validators_func0.call(data73, prop11)) {
						errors++
					}
				}
				for (const key11 of Object.keys(data73)) {
					if (!(
						key11 === 'self_hosted' ||
						key11 === 'timeout_seconds' ||
						key11 === 'max_processes' ||
						key11 === 'max_memory_mib' ||
						key11 === 'outputs' ||
						key11 === 'pass_environment'
					)) {
						errors++
					}
				}
				if (data73.self_hosted !== undefined && record_validators_func0.call(data73, 'self_hosted')) {
					let data74 = data73.self_hosted
					if (!(data74 === 'block' || data74 === 'isolate')) {
						errors++
					}
				}
				if (data73.timeout_seconds !== undefined && record_validators_func0.call(data73, 'timeout_seconds')) {
					let data75 = data73.timeout_seconds
					if (!(typeof data75 == 'number' && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
						errors++
					}
					if (typeof data75 == 'number' && isFinite(data75)) {
						if (data75 < 1 || isNaN(data75)) {
							errors++
						}
					}
				}
				if (data73.max_processes !== undefined && record_validators_func0.call(data73, 'max_processes')) {
					let data76 = data73.max_processes
					if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
						errors++
					}
					if (typeof data76 == 'number' && isFinite(data76)) {
						if (data76 < 1 || isNaN(data76)) {
							errors++
						}
					}
				}
				if (data73.max_memory_mib !== undefined && record_validators_func0.call(data73, 'max_memory_mib')) {
					let data77 = data73.max_memory_mib
					if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
						errors++
					}
					if (typeof data77 == 'number' && isFinite(data77)) {
						if (data77 < 1 || isNaN(data77)) {
							errors++
						}
					}
				}
				if (data73.outputs !== undefined && record_validators_func0.call(data73, 'outputs')) {
					let data78 = data73.outputs
					if (Array.isArray(data78)) {
						const len13 = data78.length
						for (let i13 = 0; i13 < len13; i13++) {
							if (typeof data78[i13] !== 'string') {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data73.pass_environment !== undefined && record_validators_func0.call(data73, 'pass_environment')) {
					let data80 = data73.pass_environment
					if (Array.isArray(data80)) {
						const len14 = data80.length
						for (let i14 = 0; i14 < len14; i14++) {
							if (typeof data80[i14] !== 'string') {
								errors++
							}
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema26 = {
	required: [
		'stage355_result_exists',
		'stage355_status_exists',
		'stage355_decision_accept',
		'stage355_violations_empty',
		'stage355_result_sha256_present',
		'stage355_entry_hash_present',
		'stage355_entry_hash_matches_status_previous_binding',
		'stage355_no_private_keys',
		'stage355_no_real_pqc_signature_claim',
		'stage355_pqc_intent_not_active',
		'runtime_context_detected',
		'ci_context_valid_if_required',
	],
	properties: {
		stage355_result_exists: true,
		stage355_status_exists: true,
		stage355_decision_accept: true,
		stage355_violations_empty: true,
		stage355_result_sha256_present: true,
		stage355_entry_hash_present: true,
		stage355_entry_hash_matches_status_previous_binding: true,
		stage355_no_private_keys: true,
		stage355_no_real_pqc_signature_claim: true,
		stage355_pqc_intent_not_active: true,
		runtime_context_detected: true,
		ci_context_valid_if_required: true,
	},
}
function validate65(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema26.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema26.properties, key0)) {
				errors++
			}
		}
		if (data.stage355_result_exists !== undefined && record_validators_func0.call(data, 'stage355_result_exists')) {
			if (typeof data.stage355_result_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_status_exists !== undefined && record_validators_func0.call(data, 'stage355_status_exists')) {
			if (typeof data.stage355_status_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_decision_accept !== undefined && record_validators_func0.call(data, 'stage355_decision_accept')) {
			if (typeof data.stage355_decision_accept !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_violations_empty !== undefined && record_validators_func0.call(data, 'stage355_violations_empty')) {
			if (typeof data.stage355_violations_empty !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_result_sha256_present !== undefined && record_validators_func0.call(data, 'stage355_result_sha256_present')) {
			if (typeof data.stage355_result_sha256_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_entry_hash_present !== undefined && record_validators_func0.call(data, 'stage355_entry_hash_present')) {
			if (typeof data.stage355_entry_hash_present !== 'boolean') {
				errors++
			}
		}
		if (
			data.stage355_entry_hash_matches_status_previous_binding !== undefined &&
			record_validators_func0.call(data, 'stage355_entry_hash_matches_status_previous_binding')
		) {
			if (typeof data.stage355_entry_hash_matches_status_previous_binding !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_no_private_keys !== undefined && record_validators_func0.call(data, 'stage355_no_private_keys')) {
			if (typeof data.stage355_no_private_keys !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_no_real_pqc_signature_claim !== undefined && record_validators_func0.call(data, 'stage355_no_real_pqc_signature_claim')) {
			if (typeof data.stage355_no_real_pqc_signature_claim !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_pqc_intent_not_active !== undefined && record_validators_func0.call(data, 'stage355_pqc_intent_not_active')) {
			if (typeof data.stage355_pqc_intent_not_active !== 'boolean') {
				errors++
			}
		}
		if (data.runtime_context_detected !== undefined && record_validators_func0.call(data, 'runtime_context_detected')) {
			if (typeof data.runtime_context_detected !== 'boolean') {
				errors++
			}
		}
		if (data.ci_context_valid_if_required !== undefined && record_validators_func0.call(data, 'ci_context_valid_if_required')) {
			if (typeof data.ci_context_valid_if_required !== 'boolean') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema27 = {
	required: ['code', 'gate', 'outcome', 'message'],
	properties: {
		code: true,
		gate: true,
		outcome: true,
		message: true,
		path: true,
		pointer: true,
		line: true,
		expected: true,
		found: true,
	},
}
const pattern26 = new RegExp('^[a-z0-9_]+$', 'u')
const pattern27 = new RegExp('^[a-z][a-z-]*$', 'u')
function validate67(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema27.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema27.properties, key0)) {
				errors++
			}
		}
		if (data.code !== undefined && record_validators_func0.call(data, 'code')) {
			let data0 = data.code
			if (typeof data0 === 'string') {
				if (!pattern26.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.gate !== undefined && record_validators_func0.call(data, 'gate')) {
			let data1 = data.gate
			if (typeof data1 === 'string') {
				if (!pattern27.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.outcome !== undefined && record_validators_func0.call(data, 'outcome')) {
			let data2 = data.outcome
			if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
				errors++
			}
		}
		if (data.message !== undefined && record_validators_func0.call(data, 'message')) {
			let data3 = data.message
			if (typeof data3 === 'string') {
				if (func65(data3) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.path !== undefined && record_validators_func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.pointer !== undefined && record_validators_func0.call(data, 'pointer')) {
			if (typeof data.pointer !== 'string') {
				errors++
			}
		}
		if (data.line !== undefined && record_validators_func0.call(data, 'line')) {
			let data6 = data.line
			if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				errors++
			}
			if (typeof data6 == 'number' && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					errors++
				}
			}
		}
		if (data.expected !== undefined && record_validators_func0.call(data, 'expected')) {
			if (typeof data.expected !== 'string') {
				errors++
			}
		}
		if (data.found !== undefined && record_validators_func0.call(data, 'found')) {
			if (typeof data.found !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema28 = {
	required: ['request_digest', 'request_id', 'request_nonce', 'vouched_by', 'approval_id', 'approvers', 'nonce', 'expires_at', 'command_sha256', 'nonce_claim'],
	properties: {
		request_digest: true,
		request_id: true,
		request_nonce: true,
		vouched_by: true,
		approval_id: true,
		approvers: {items: {required: ['identity', 'key_id', 'key_sha256']}},
		nonce: true,
		expires_at: true,
		command_sha256: true,
		nonce_claim: true,
	},
}
const schema29 = {required: ['state', 'store', 'key']}
function validate70(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema29.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
				errors++
			}
		}
		if (data.state !== undefined && record_validators_func0.call(data, 'state')) {
			let data0 = data.state
			if (!(data0 === 'claimed' || data0 === 'no-store')) {
				errors++
			}
		}
		if (data.store !== undefined && record_validators_func0.call(data, 'store')) {
			let data1 = data.store
			if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
				errors++
			}
		}
		if (data.key !== undefined && record_validators_func0.call(data, 'key')) {
			let data2 = data.key
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate69(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema28.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema28.properties, key0)) {
				errors++
			}
		}
		if (data.request_digest !== undefined && record_validators_func0.call(data, 'request_digest')) {
			let data0 = data.request_digest
			if (typeof data0 !== 'string' && data0 !== null) {
				errors++
			}
			if (typeof data0 === 'string') {
				if (!pattern5.test(data0)) {
					errors++
				}
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
		}
		if (data.request_nonce !== undefined && record_validators_func0.call(data, 'request_nonce')) {
			let data2 = data.request_nonce
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
		}
		if (data.vouched_by !== undefined && record_validators_func0.call(data, 'vouched_by')) {
			let data3 = data.vouched_by
			if (!(data3 === 'context' || data3 === 'signature' || data3 === null)) {
				errors++
			}
		}
		if (data.approval_id !== undefined && record_validators_func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.approvers !== undefined && record_validators_func0.call(data, 'approvers')) {
			let data5 = data.approvers
			if (Array.isArray(data5)) {
				const len0 = data5.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0]
					if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
						for (const prop1 of schema28.properties.approvers.items.required) {
							if (data6[prop1] === undefined || !record_validators_func0.call(data6, prop1)) {
								errors++
							}
						}
						for (const key1 of Object.keys(data6)) {
							if (!(key1 === 'identity' || key1 === 'key_id' || key1 === 'key_sha256')) {
								errors++
							}
						}
						if (data6.identity !== undefined && record_validators_func0.call(data6, 'identity')) {
							if (typeof data6.identity !== 'string') {
								errors++
							}
						}
						if (data6.key_id !== undefined && record_validators_func0.call(data6, 'key_id')) {
							if (typeof data6.key_id !== 'string') {
								errors++
							}
						}
						if (data6.key_sha256 !== undefined && record_validators_func0.call(data6, 'key_sha256')) {
							let data9 = data6.key_sha256
							if (typeof data9 === 'string') {
								if (!pattern5.test(data9)) {
									errors++
								}
							} else {
								errors++
							}
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.nonce !== undefined && record_validators_func0.call(data, 'nonce')) {
			let data10 = data.nonce
			if (typeof data10 !== 'string' && data10 !== null) {
				errors++
			}
		}
		if (data.expires_at !== undefined && record_validators_func0.call(data, 'expires_at')) {
			let data11 = data.expires_at
			if (typeof data11 !== 'string' && data11 !== null) {
				errors++
			}
		}
		if (data.command_sha256 !== undefined && record_validators_func0.call(data, 'command_sha256')) {
			let data12 = data.command_sha256
			if (typeof data12 !== 'string' && data12 !== null) {
				errors++
			}
			if (typeof data12 === 'string') {
				if (!pattern5.test(data12)) {
					errors++
				}
			}
		}
		if (data.nonce_claim !== undefined && record_validators_func0.call(data, 'nonce_claim')) {
			let data13 = data.nonce_claim
			const _errs29 = errors
			let valid4 = false
			const _errs30 = errors
			if (!validate70(data13)) {
				errors++
			}
			var _valid0 = _errs30 === errors
			valid4 = valid4 || _valid0
			const _errs31 = errors
			if (data13 !== null) {
				errors++
			}
			var _valid0 = _errs31 === errors
			valid4 = valid4 || _valid0
			if (!valid4) {
				errors++
			} else {
				errors = _errs29
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function record_validators_validate52(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of record_validators_schema19.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(record_validators_schema19.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/gate-record/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && record_validators_func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && record_validators_func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && record_validators_func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && record_validators_func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.failure_class !== undefined && record_validators_func0.call(data, 'failure_class')) {
			let data6 = data.failure_class
			if (!(data6 === 'none' || data6 === 'policy' || data6 === 'evidence' || data6 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && record_validators_func0.call(data, 'enforcement')) {
			let data7 = data.enforcement
			if (!(data7 === 'enforce' || data7 === 'report-only')) {
				errors++
			}
		}
		if (data.tool !== undefined && record_validators_func0.call(data, 'tool')) {
			let data8 = data.tool
			if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
				for (const prop1 of record_validators_schema19.properties.tool.required) {
					if (data8[prop1] === undefined || !record_validators_func0.call(data8, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data8)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						errors++
					}
				}
				if (data8.name !== undefined && record_validators_func0.call(data8, 'name')) {
					let data9 = data8.name
					if (typeof data9 === 'string') {
						if (func65(data9) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
				if (data8.version !== undefined && record_validators_func0.call(data8, 'version')) {
					let data10 = data8.version
					if (typeof data10 === 'string') {
						if (func65(data10) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.rules_version !== undefined && record_validators_func0.call(data, 'rules_version')) {
			let data11 = data.rules_version
			if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				errors++
			}
			if (typeof data11 == 'number' && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					errors++
				}
			}
		}
		if (data.audit_log !== undefined && record_validators_func0.call(data, 'audit_log')) {
			let data12 = data.audit_log
			const _errs23 = errors
			let valid2 = false
			const _errs24 = errors
			if (!record_validators_validate53(data12)) {
				errors++
			}
			var _valid0 = _errs24 === errors
			valid2 = valid2 || _valid0
			const _errs25 = errors
			if (data12 !== null) {
				errors++
			}
			var _valid0 = _errs25 === errors
			valid2 = valid2 || _valid0
			if (!valid2) {
				errors++
			} else {
				errors = _errs23
			}
		}
		if (data.previous_hash !== undefined && record_validators_func0.call(data, 'previous_hash')) {
			let data13 = data.previous_hash
			if (typeof data13 === 'string') {
				if (!pattern6.test(data13)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.stage355_binding !== undefined && record_validators_func0.call(data, 'stage355_binding')) {
			let data14 = data.stage355_binding
			if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
				for (const prop2 of record_validators_schema19.properties.stage355_binding.required) {
					if (data14[prop2] === undefined || !record_validators_func0.call(data14, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data14)) {
					if (!(key2 === 'stage355_result_path' || key2 === 'stage355_status_path' || key2 === 'stage355_entry_hash' || key2 === 'stage355_result_sha256')) {
						errors++
					}
				}
				if (data14.stage355_result_path !== undefined && record_validators_func0.call(data14, 'stage355_result_path')) {
					if (typeof data14.stage355_result_path !== 'string') {
						errors++
					}
				}
				if (data14.stage355_status_path !== undefined && record_validators_func0.call(data14, 'stage355_status_path')) {
					if (typeof data14.stage355_status_path !== 'string') {
						errors++
					}
				}
				if (data14.stage355_entry_hash !== undefined && record_validators_func0.call(data14, 'stage355_entry_hash')) {
					let data17 = data14.stage355_entry_hash
					if (typeof data17 !== 'string' && data17 !== null) {
						errors++
					}
					if (typeof data17 === 'string') {
						if (!pattern5.test(data17)) {
							errors++
						}
					}
				}
				if (data14.stage355_result_sha256 !== undefined && record_validators_func0.call(data14, 'stage355_result_sha256')) {
					let data18 = data14.stage355_result_sha256
					if (typeof data18 !== 'string' && data18 !== null) {
						errors++
					}
					if (typeof data18 === 'string') {
						if (!pattern5.test(data18)) {
							errors++
						}
					}
				}
			} else {
				errors++
			}
		}
		if (data.upstream_artifact !== undefined && record_validators_func0.call(data, 'upstream_artifact')) {
			let data19 = data.upstream_artifact
			const _errs41 = errors
			let valid4 = false
			const _errs42 = errors
			if (!validate55(data19)) {
				errors++
			}
			var _valid1 = _errs42 === errors
			valid4 = valid4 || _valid1
			const _errs43 = errors
			if (data19 !== null) {
				errors++
			}
			var _valid1 = _errs43 === errors
			valid4 = valid4 || _valid1
			if (!valid4) {
				errors++
			} else {
				errors = _errs41
			}
		}
		if (data.evidence_proof !== undefined && record_validators_func0.call(data, 'evidence_proof')) {
			let data20 = data.evidence_proof
			if (!(data20 === 'self-consistent' || data20 === 'anchored' || data20 === null)) {
				errors++
			}
		}
		if (data.inputs !== undefined && record_validators_func0.call(data, 'inputs')) {
			let data21 = data.inputs
			if (Array.isArray(data21)) {
				const len0 = data21.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (!validate59(data21[i0])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.policy !== undefined && record_validators_func0.call(data, 'policy')) {
			let data23 = data.policy
			const _errs50 = errors
			let valid7 = false
			const _errs51 = errors
			if (!validate61(data23)) {
				errors++
			}
			var _valid2 = _errs51 === errors
			valid7 = valid7 || _valid2
			const _errs52 = errors
			if (data23 !== null) {
				errors++
			}
			var _valid2 = _errs52 === errors
			valid7 = valid7 || _valid2
			if (!valid7) {
				errors++
			} else {
				errors = _errs50
			}
		}
		if (data.effective_policy !== undefined && record_validators_func0.call(data, 'effective_policy')) {
			let data24 = data.effective_policy
			const _errs55 = errors
			let valid8 = false
			const _errs56 = errors
			if (!validate63(data24)) {
				errors++
			}
			var _valid3 = _errs56 === errors
			valid8 = valid8 || _valid3
			const _errs57 = errors
			if (data24 !== null) {
				errors++
			}
			var _valid3 = _errs57 === errors
			valid8 = valid8 || _valid3
			if (!valid8) {
				errors++
			} else {
				errors = _errs55
			}
		}
		if (data.promotion !== undefined && record_validators_func0.call(data, 'promotion')) {
			let data25 = data.promotion
			if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
				for (const prop3 of record_validators_schema19.properties.promotion.required) {
					if (data25[prop3] === undefined || !record_validators_func0.call(data25, prop3)) {
						errors++
					}
				}
				for (const key3 of Object.keys(data25)) {
					if (!(key3 === 'environment' || key3 === 'subject_digest' || key3 === 'requested_action' || key3 === 'target' || key3 === 'command_sha256')) {
						errors++
					}
				}
				if (data25.environment !== undefined && record_validators_func0.call(data25, 'environment')) {
					let data26 = data25.environment
					if (typeof data26 !== 'string' && data26 !== null) {
						errors++
					}
				}
				if (data25.subject_digest !== undefined && record_validators_func0.call(data25, 'subject_digest')) {
					let data27 = data25.subject_digest
					if (typeof data27 !== 'string' && data27 !== null) {
						errors++
					}
					if (typeof data27 === 'string') {
						if (!pattern5.test(data27)) {
							errors++
						}
					}
				}
				if (data25.requested_action !== undefined && record_validators_func0.call(data25, 'requested_action')) {
					let data28 = data25.requested_action
					if (typeof data28 !== 'string' && data28 !== null) {
						errors++
					}
				}
				if (data25.target !== undefined && record_validators_func0.call(data25, 'target')) {
					let data29 = data25.target
					if (typeof data29 !== 'string' && data29 !== null) {
						errors++
					}
				}
				if (data25.command_sha256 !== undefined && record_validators_func0.call(data25, 'command_sha256')) {
					let data30 = data25.command_sha256
					if (typeof data30 !== 'string' && data30 !== null) {
						errors++
					}
					if (typeof data30 === 'string') {
						if (!pattern5.test(data30)) {
							errors++
						}
					}
				}
			} else {
				errors++
			}
		}
		if (data.runtime_context !== undefined && record_validators_func0.call(data, 'runtime_context')) {
			let data31 = data.runtime_context
			if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
				for (const prop4 of record_validators_schema19.properties.runtime_context.required) {
					if (data31[prop4] === undefined || !record_validators_func0.call(data31, prop4)) {
						errors++
					}
				}
				for (const key4 of Object.keys(data31)) {
					if (!record_validators_func0.call(record_validators_schema19.properties.runtime_context.properties, key4)) {
						errors++
					}
				}
				if (data31.is_github_actions !== undefined && record_validators_func0.call(data31, 'is_github_actions')) {
					if (typeof data31.is_github_actions !== 'boolean') {
						errors++
					}
				}
				if (data31.github_actions_env !== undefined && record_validators_func0.call(data31, 'github_actions_env')) {
					let data33 = data31.github_actions_env
					if (typeof data33 !== 'string' && data33 !== null) {
						errors++
					}
				}
				if (data31.github_run_id !== undefined && record_validators_func0.call(data31, 'github_run_id')) {
					let data34 = data31.github_run_id
					if (typeof data34 !== 'string' && data34 !== null) {
						errors++
					}
				}
				if (data31.github_run_attempt !== undefined && record_validators_func0.call(data31, 'github_run_attempt')) {
					let data35 = data31.github_run_attempt
					if (typeof data35 !== 'string' && data35 !== null) {
						errors++
					}
				}
				if (data31.github_sha !== undefined && record_validators_func0.call(data31, 'github_sha')) {
					let data36 = data31.github_sha
					if (typeof data36 !== 'string' && data36 !== null) {
						errors++
					}
				}
				if (data31.github_repository !== undefined && record_validators_func0.call(data31, 'github_repository')) {
					let data37 = data31.github_repository
					if (typeof data37 !== 'string' && data37 !== null) {
						errors++
					}
				}
				if (data31.github_workflow !== undefined && record_validators_func0.call(data31, 'github_workflow')) {
					let data38 = data31.github_workflow
					if (typeof data38 !== 'string' && data38 !== null) {
						errors++
					}
				}
				if (data31.github_job !== undefined && record_validators_func0.call(data31, 'github_job')) {
					let data39 = data31.github_job
					if (typeof data39 !== 'string' && data39 !== null) {
						errors++
					}
				}
				if (data31.github_event_name !== undefined && record_validators_func0.call(data31, 'github_event_name')) {
					let data40 = data31.github_event_name
					if (typeof data40 !== 'string' && data40 !== null) {
						errors++
					}
				}
				if (data31.github_ref !== undefined && record_validators_func0.call(data31, 'github_ref')) {
					let data41 = data31.github_ref
					if (typeof data41 !== 'string' && data41 !== null) {
						errors++
					}
				}
				if (data31.github_actor !== undefined && record_validators_func0.call(data31, 'github_actor')) {
					let data42 = data31.github_actor
					if (typeof data42 !== 'string' && data42 !== null) {
						errors++
					}
				}
				if (data31.runner_environment !== undefined && record_validators_func0.call(data31, 'runner_environment')) {
					let data43 = data31.runner_environment
					if (typeof data43 !== 'string' && data43 !== null) {
						errors++
					}
				}
				if (data31.local_execution !== undefined && record_validators_func0.call(data31, 'local_execution')) {
					if (typeof data31.local_execution !== 'boolean') {
						errors++
					}
				}
				if (data31.proof !== undefined && record_validators_func0.call(data31, 'proof')) {
					if (!(data31.proof === 'env')) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.checks !== undefined && record_validators_func0.call(data, 'checks')) {
			if (!validate65(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && record_validators_func0.call(data, 'violations')) {
			let data47 = data.violations
			if (Array.isArray(data47)) {
				const len1 = data47.length
				for (let i1 = 0; i1 < len1; i1++) {
					let data48 = data47[i1]
					if (typeof data48 === 'string') {
						if (func65(data48) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.findings !== undefined && record_validators_func0.call(data, 'findings')) {
			let data49 = data.findings
			if (Array.isArray(data49)) {
				const len2 = data49.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (!validate67(data49[i2])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.fail_closed_policy !== undefined && record_validators_func0.call(data, 'fail_closed_policy')) {
			let data51 = data.fail_closed_policy
			if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
				for (const prop5 of record_validators_schema19.properties.fail_closed_policy.required) {
					if (data51[prop5] === undefined || !record_validators_func0.call(data51, prop5)) {
						errors++
					}
				}
				for (const key5 of Object.keys(data51)) {
					if (!(
						key5 === 'block_if_stage355_missing' ||
						key5 === 'block_if_stage355_decision_not_accept' ||
						key5 === 'block_if_stage355_violations_present' ||
						key5 === 'block_if_stage355_entry_hash_missing' ||
						key5 === 'block_if_stage355_status_mismatch' ||
						key5 === 'block_if_private_key_boundary_failed' ||
						key5 === 'block_if_pqc_intent_claimed_active'
					)) {
						errors++
					}
				}
				if (data51.block_if_stage355_missing !== undefined && record_validators_func0.call(data51, 'block_if_stage355_missing')) {
					if (true !== data51.block_if_stage355_missing) {
						errors++
					}
				}
				if (data51.block_if_stage355_decision_not_accept !== undefined && record_validators_func0.call(data51, 'block_if_stage355_decision_not_accept')) {
					if (true !== data51.block_if_stage355_decision_not_accept) {
						errors++
					}
				}
				if (data51.block_if_stage355_violations_present !== undefined && record_validators_func0.call(data51, 'block_if_stage355_violations_present')) {
					if (true !== data51.block_if_stage355_violations_present) {
						errors++
					}
				}
				if (data51.block_if_stage355_entry_hash_missing !== undefined && record_validators_func0.call(data51, 'block_if_stage355_entry_hash_missing')) {
					if (true !== data51.block_if_stage355_entry_hash_missing) {
						errors++
					}
				}
				if (data51.block_if_stage355_status_mismatch !== undefined && record_validators_func0.call(data51, 'block_if_stage355_status_mismatch')) {
					if (true !== data51.block_if_stage355_status_mismatch) {
						errors++
					}
				}
				if (data51.block_if_private_key_boundary_failed !== undefined && record_validators_func0.call(data51, 'block_if_private_key_boundary_failed')) {
					if (true !== data51.block_if_private_key_boundary_failed) {
						errors++
					}
				}
				if (data51.block_if_pqc_intent_claimed_active !== undefined && record_validators_func0.call(data51, 'block_if_pqc_intent_claimed_active')) {
					if (true !== data51.block_if_pqc_intent_claimed_active) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.safety_boundary !== undefined && record_validators_func0.call(data, 'safety_boundary')) {
			let data59 = data.safety_boundary
			if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
				for (const prop6 of record_validators_schema19.properties.safety_boundary.required) {
					if (data59[prop6] === undefined || !record_validators_func0.call(data59, prop6)) {
						errors++
					}
				}
				for (const key6 of Object.keys(data59)) {
					if (!(
						key6 === 'no_private_keys' ||
						key6 === 'no_raw_secrets' ||
						key6 === 'no_real_key_rotation_claim' ||
						key6 === 'no_real_rekor_claim' ||
						key6 === 'no_real_pqc_signature_claim' ||
						key6 === 'runtime_gate_only'
					)) {
						errors++
					}
				}
				if (data59.no_private_keys !== undefined && record_validators_func0.call(data59, 'no_private_keys')) {
					if (true !== data59.no_private_keys) {
						errors++
					}
				}
				if (data59.no_raw_secrets !== undefined && record_validators_func0.call(data59, 'no_raw_secrets')) {
					if (true !== data59.no_raw_secrets) {
						errors++
					}
				}
				if (data59.no_real_key_rotation_claim !== undefined && record_validators_func0.call(data59, 'no_real_key_rotation_claim')) {
					if (true !== data59.no_real_key_rotation_claim) {
						errors++
					}
				}
				if (data59.no_real_rekor_claim !== undefined && record_validators_func0.call(data59, 'no_real_rekor_claim')) {
					if (true !== data59.no_real_rekor_claim) {
						errors++
					}
				}
				if (data59.no_real_pqc_signature_claim !== undefined && record_validators_func0.call(data59, 'no_real_pqc_signature_claim')) {
					if (true !== data59.no_real_pqc_signature_claim) {
						errors++
					}
				}
				if (data59.runtime_gate_only !== undefined && record_validators_func0.call(data59, 'runtime_gate_only')) {
					if (true !== data59.runtime_gate_only) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && record_validators_func0.call(data, 'entry_hash')) {
			let data66 = data.entry_hash
			if (typeof data66 === 'string') {
				if (!pattern5.test(data66)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.runtime_decision !== undefined && record_validators_func0.call(data, 'runtime_decision')) {
			let data67 = data.runtime_decision
			if (!(data67 === 'allow' || data67 === 'warn' || data67 === 'block')) {
				errors++
			}
		}
		if (data.reasons !== undefined && record_validators_func0.call(data, 'reasons')) {
			let data68 = data.reasons
			if (Array.isArray(data68)) {
				const len3 = data68.length
				for (let i3 = 0; i3 < len3; i3++) {
					let data69 = data68[i3]
					if (typeof data69 === 'string') {
						if (func65(data69) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.approval !== undefined && record_validators_func0.call(data, 'approval')) {
			let data70 = data.approval
			const _errs137 = errors
			let valid19 = false
			const _errs138 = errors
			if (!validate69(data70)) {
				errors++
			}
			var _valid4 = _errs138 === errors
			valid19 = valid19 || _valid4
			const _errs139 = errors
			if (data70 !== null) {
				errors++
			}
			var _valid4 = _errs139 === errors
			valid19 = valid19 || _valid4
			if (!valid19) {
				errors++
			} else {
				errors = _errs137
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateRuntimeReceipt = validatorOf(validate73, () => require('./differences.js').DIFFERENCES.validateRuntimeReceipt)
const schema30 = {
	required: [
		'schema',
		'stage',
		'engine',
		'source_stage',
		'created_at',
		'request_id',
		'audit_log',
		'failure_class',
		'enforcement',
		'runtime_decision',
		'previous_hash',
		'entry_hash',
		'gate_sha256',
		'policy',
		'effective_policy',
		'checks',
		'violations',
		'reasons',
		'receipt_sha256',
	],
	properties: {
		schema: true,
		stage: true,
		engine: true,
		source_stage: true,
		created_at: true,
		request_id: true,
		audit_log: true,
		failure_class: true,
		enforcement: true,
		runtime_decision: true,
		previous_hash: true,
		entry_hash: true,
		gate_sha256: true,
		policy: true,
		effective_policy: true,
		checks: true,
		violations: true,
		reasons: true,
		receipt_sha256: true,
	},
}
function validate73(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema30.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema30.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/runtime-receipt/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && record_validators_func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && record_validators_func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && record_validators_func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && record_validators_func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.audit_log !== undefined && record_validators_func0.call(data, 'audit_log')) {
			let data6 = data.audit_log
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (!record_validators_validate53(data6)) {
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs12
			}
		}
		if (data.failure_class !== undefined && record_validators_func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && record_validators_func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				errors++
			}
		}
		if (data.runtime_decision !== undefined && record_validators_func0.call(data, 'runtime_decision')) {
			let data9 = data.runtime_decision
			if (!(data9 === 'allow' || data9 === 'warn' || data9 === 'block')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && record_validators_func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern6.test(data10)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && record_validators_func0.call(data, 'entry_hash')) {
			let data11 = data.entry_hash
			if (typeof data11 === 'string') {
				if (!pattern5.test(data11)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.gate_sha256 !== undefined && record_validators_func0.call(data, 'gate_sha256')) {
			let data12 = data.gate_sha256
			if (typeof data12 === 'string') {
				if (!pattern5.test(data12)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.policy !== undefined && record_validators_func0.call(data, 'policy')) {
			let data13 = data.policy
			const _errs26 = errors
			let valid2 = false
			const _errs27 = errors
			if (!validate61(data13)) {
				errors++
			}
			var _valid1 = _errs27 === errors
			valid2 = valid2 || _valid1
			const _errs28 = errors
			if (data13 !== null) {
				errors++
			}
			var _valid1 = _errs28 === errors
			valid2 = valid2 || _valid1
			if (!valid2) {
				errors++
			} else {
				errors = _errs26
			}
		}
		if (data.effective_policy !== undefined && record_validators_func0.call(data, 'effective_policy')) {
			let data14 = data.effective_policy
			const _errs31 = errors
			let valid3 = false
			const _errs32 = errors
			if (!validate63(data14)) {
				errors++
			}
			var _valid2 = _errs32 === errors
			valid3 = valid3 || _valid2
			const _errs33 = errors
			if (data14 !== null) {
				errors++
			}
			var _valid2 = _errs33 === errors
			valid3 = valid3 || _valid2
			if (!valid3) {
				errors++
			} else {
				errors = _errs31
			}
		}
		if (data.checks !== undefined && record_validators_func0.call(data, 'checks')) {
			if (!validate65(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && record_validators_func0.call(data, 'violations')) {
			let data16 = data.violations
			if (Array.isArray(data16)) {
				const len0 = data16.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0]
					if (typeof data17 === 'string') {
						if (func65(data17) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.reasons !== undefined && record_validators_func0.call(data, 'reasons')) {
			let data18 = data.reasons
			if (Array.isArray(data18)) {
				const len1 = data18.length
				for (let i1 = 0; i1 < len1; i1++) {
					let data19 = data18[i1]
					if (typeof data19 === 'string') {
						if (func65(data19) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.receipt_sha256 !== undefined && record_validators_func0.call(data, 'receipt_sha256')) {
			let data20 = data.receipt_sha256
			if (typeof data20 === 'string') {
				if (!pattern5.test(data20)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateActionPolicy = validatorOf(validate78, () => require('./differences.js').DIFFERENCES.validateActionPolicy)
const schema31 = {
	required: [
		'schema',
		'stage',
		'engine',
		'source_stage',
		'created_at',
		'request_id',
		'enforced_by',
		'failure_class',
		'enforcement',
		'previous_hash',
		'stage356_binding',
		'checks',
		'violations',
		'runtime_action_mapping',
		'action_decision',
		'isolation_mode',
		'actions',
		'capability_enforcement',
		'safety_boundary',
		'action_entry_hash',
	],
	properties: {
		schema: true,
		stage: true,
		engine: true,
		source_stage: true,
		created_at: true,
		request_id: true,
		enforced_by: true,
		failure_class: true,
		enforcement: true,
		previous_hash: true,
		stage356_binding: {
			required: ['stage356_receipt_path', 'stage356_gate_path', 'stage356_receipt_sha256', 'stage356_entry_hash', 'stage356_runtime_decision'],
		},
		checks: true,
		violations: true,
		runtime_action_mapping: {required: ['allow', 'warn', 'block']},
		action_decision: true,
		isolation_mode: true,
		actions: true,
		safety_boundary: {
			required: ['no_private_keys', 'no_raw_secrets', 'no_raw_payloads', 'no_exploit_code', 'no_internal_runner_code', 'metadata_only_action_receipt'],
		},
		action_entry_hash: true,
		capability_enforcement: true,
	},
}
const pattern42 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$', 'u')
const schema32 = {required: ['request_id', 'github_run_id', 'github_run_attempt', 'github_job']}
function validate79(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema32.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'request_id' || key0 === 'github_run_id' || key0 === 'github_run_attempt' || key0 === 'github_job')) {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data0 = data.request_id
			if (typeof data0 === 'string') {
				if (!pattern4.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.github_run_id !== undefined && record_validators_func0.call(data, 'github_run_id')) {
			let data1 = data.github_run_id
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
		}
		if (data.github_run_attempt !== undefined && record_validators_func0.call(data, 'github_run_attempt')) {
			let data2 = data.github_run_attempt
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
		}
		if (data.github_job !== undefined && record_validators_func0.call(data, 'github_job')) {
			let data3 = data.github_job
			if (typeof data3 !== 'string' && data3 !== null) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema33 = {
	required: [
		'stage356_receipt_exists',
		'stage356_gate_exists',
		'stage356_receipt_sha256_present',
		'stage356_entry_hash_present',
		'stage356_runtime_decision_present',
		'stage356_violations_empty',
		'stage356_checks_acceptable',
		'stage356_receipt_matches_gate',
		'action_mapping_applied',
		'isolation_metadata_only',
		'no_private_keys',
		'no_raw_payloads',
		'no_internal_runner_published',
	],
	properties: {
		stage356_receipt_exists: true,
		stage356_gate_exists: true,
		stage356_receipt_sha256_present: true,
		stage356_entry_hash_present: true,
		stage356_runtime_decision_present: true,
		stage356_violations_empty: true,
		stage356_checks_acceptable: true,
		stage356_receipt_matches_gate: true,
		action_mapping_applied: true,
		isolation_metadata_only: true,
		no_private_keys: true,
		no_raw_payloads: true,
		no_internal_runner_published: true,
	},
}
function validate81(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema33.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema33.properties, key0)) {
				errors++
			}
		}
		if (data.stage356_receipt_exists !== undefined && record_validators_func0.call(data, 'stage356_receipt_exists')) {
			if (typeof data.stage356_receipt_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_gate_exists !== undefined && record_validators_func0.call(data, 'stage356_gate_exists')) {
			if (typeof data.stage356_gate_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_receipt_sha256_present !== undefined && record_validators_func0.call(data, 'stage356_receipt_sha256_present')) {
			if (typeof data.stage356_receipt_sha256_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_entry_hash_present !== undefined && record_validators_func0.call(data, 'stage356_entry_hash_present')) {
			if (typeof data.stage356_entry_hash_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_runtime_decision_present !== undefined && record_validators_func0.call(data, 'stage356_runtime_decision_present')) {
			if (typeof data.stage356_runtime_decision_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_violations_empty !== undefined && record_validators_func0.call(data, 'stage356_violations_empty')) {
			if (typeof data.stage356_violations_empty !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_checks_acceptable !== undefined && record_validators_func0.call(data, 'stage356_checks_acceptable')) {
			if (typeof data.stage356_checks_acceptable !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_receipt_matches_gate !== undefined && record_validators_func0.call(data, 'stage356_receipt_matches_gate')) {
			if (typeof data.stage356_receipt_matches_gate !== 'boolean') {
				errors++
			}
		}
		if (data.action_mapping_applied !== undefined && record_validators_func0.call(data, 'action_mapping_applied')) {
			if (typeof data.action_mapping_applied !== 'boolean') {
				errors++
			}
		}
		if (data.isolation_metadata_only !== undefined && record_validators_func0.call(data, 'isolation_metadata_only')) {
			if (typeof data.isolation_metadata_only !== 'boolean') {
				errors++
			}
		}
		if (data.no_private_keys !== undefined && record_validators_func0.call(data, 'no_private_keys')) {
			if (typeof data.no_private_keys !== 'boolean') {
				errors++
			}
		}
		if (data.no_raw_payloads !== undefined && record_validators_func0.call(data, 'no_raw_payloads')) {
			if (typeof data.no_raw_payloads !== 'boolean') {
				errors++
			}
		}
		if (data.no_internal_runner_published !== undefined && record_validators_func0.call(data, 'no_internal_runner_published')) {
			if (typeof data.no_internal_runner_published !== 'boolean') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema34 = {required: ['action', 'target', 'status', 'reason']}
function validate83(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema34.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'action' || key0 === 'target' || key0 === 'status' || key0 === 'reason')) {
				errors++
			}
		}
		if (data.action !== undefined && record_validators_func0.call(data, 'action')) {
			let data0 = data.action
			if (!(data0 === 'continue_runtime' || data0 === 'isolate_capability' || data0 === 'terminate_runtime')) {
				errors++
			}
		}
		if (data.target !== undefined && record_validators_func0.call(data, 'target')) {
			let data1 = data.target
			if (!(
				data1 === 'runtime' ||
				data1 === 'private_runner' ||
				data1 === 'unsafe_payload_fetch' ||
				data1 === 'secret_material_access' ||
				data1 === 'public_metadata_verification'
			)) {
				errors++
			}
		}
		if (data.status !== undefined && record_validators_func0.call(data, 'status')) {
			let data2 = data.status
			if (!(data2 === 'allowed' || data2 === 'disabled' || data2 === 'terminated')) {
				errors++
			}
		}
		if (data.reason !== undefined && record_validators_func0.call(data, 'reason')) {
			let data3 = data.reason
			if (typeof data3 === 'string') {
				if (func65(data3) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema35 = {required: ['capability', 'by']}
function validate85(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema35.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'capability' || key0 === 'by')) {
				errors++
			}
		}
		if (data.capability !== undefined && record_validators_func0.call(data, 'capability')) {
			let data0 = data.capability
			if (!(data0 === 'private_runner' || data0 === 'unsafe_payload_fetch' || data0 === 'secret_material_access' || data0 === 'public_metadata_verification')) {
				errors++
			}
		}
		if (data.by !== undefined && record_validators_func0.call(data, 'by')) {
			let data1 = data.by
			if (!(
				data1 === 'advised' ||
				data1 === 'enforced:bubblewrap' ||
				data1 === 'enforced:setpriv' ||
				data1 === 'enforced:runner-check' ||
				data1 === 'enforced:not-started'
			)) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate78(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema31.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema31.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-policy/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && record_validators_func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && record_validators_func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && record_validators_func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && record_validators_func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.enforced_by !== undefined && record_validators_func0.call(data, 'enforced_by')) {
			let data6 = data.enforced_by
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (!validate79(data6)) {
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs12
			}
		}
		if (data.failure_class !== undefined && record_validators_func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && record_validators_func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && record_validators_func0.call(data, 'previous_hash')) {
			let data9 = data.previous_hash
			if (typeof data9 === 'string') {
				if (!pattern42.test(data9)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.stage356_binding !== undefined && record_validators_func0.call(data, 'stage356_binding')) {
			let data10 = data.stage356_binding
			if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
				for (const prop1 of schema31.properties.stage356_binding.required) {
					if (data10[prop1] === undefined || !record_validators_func0.call(data10, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data10)) {
					if (!(
						key1 === 'stage356_receipt_path' ||
						key1 === 'stage356_gate_path' ||
						key1 === 'stage356_receipt_sha256' ||
						key1 === 'stage356_entry_hash' ||
						key1 === 'stage356_runtime_decision'
					)) {
						errors++
					}
				}
				if (data10.stage356_receipt_path !== undefined && record_validators_func0.call(data10, 'stage356_receipt_path')) {
					if (typeof data10.stage356_receipt_path !== 'string') {
						errors++
					}
				}
				if (data10.stage356_gate_path !== undefined && record_validators_func0.call(data10, 'stage356_gate_path')) {
					if (typeof data10.stage356_gate_path !== 'string') {
						errors++
					}
				}
				if (data10.stage356_receipt_sha256 !== undefined && record_validators_func0.call(data10, 'stage356_receipt_sha256')) {
					let data13 = data10.stage356_receipt_sha256
					if (typeof data13 !== 'string' && data13 !== null) {
						errors++
					}
					if (typeof data13 === 'string') {
						if (!pattern5.test(data13)) {
							errors++
						}
					}
				}
				if (data10.stage356_entry_hash !== undefined && record_validators_func0.call(data10, 'stage356_entry_hash')) {
					let data14 = data10.stage356_entry_hash
					if (typeof data14 !== 'string' && data14 !== null) {
						errors++
					}
					if (typeof data14 === 'string') {
						if (!pattern5.test(data14)) {
							errors++
						}
					}
				}
				if (data10.stage356_runtime_decision !== undefined && record_validators_func0.call(data10, 'stage356_runtime_decision')) {
					let data15 = data10.stage356_runtime_decision
					if (!(data15 === 'allow' || data15 === 'warn' || data15 === 'block' || data15 === null)) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.checks !== undefined && record_validators_func0.call(data, 'checks')) {
			if (!validate81(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && record_validators_func0.call(data, 'violations')) {
			let data17 = data.violations
			if (Array.isArray(data17)) {
				const len0 = data17.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data18 = data17[i0]
					if (typeof data18 === 'string') {
						if (func65(data18) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.runtime_action_mapping !== undefined && record_validators_func0.call(data, 'runtime_action_mapping')) {
			let data19 = data.runtime_action_mapping
			if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
				for (const prop2 of schema31.properties.runtime_action_mapping.required) {
					if (data19[prop2] === undefined || !record_validators_func0.call(data19, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data19)) {
					if (!(key2 === 'allow' || key2 === 'warn' || key2 === 'block')) {
						errors++
					}
				}
				if (data19.allow !== undefined && record_validators_func0.call(data19, 'allow')) {
					if ('continue' !== data19.allow) {
						errors++
					}
				}
				if (data19.warn !== undefined && record_validators_func0.call(data19, 'warn')) {
					if ('isolate_and_continue' !== data19.warn) {
						errors++
					}
				}
				if (data19.block !== undefined && record_validators_func0.call(data19, 'block')) {
					if ('terminate' !== data19.block) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.action_decision !== undefined && record_validators_func0.call(data, 'action_decision')) {
			let data23 = data.action_decision
			if (!(data23 === 'continue' || data23 === 'isolate_and_continue' || data23 === 'terminate')) {
				errors++
			}
		}
		if (data.isolation_mode !== undefined && record_validators_func0.call(data, 'isolation_mode')) {
			let data24 = data.isolation_mode
			if (!(data24 === 'none' || data24 === 'safe_metadata_only' || data24 === 'terminated')) {
				errors++
			}
		}
		if (data.actions !== undefined && record_validators_func0.call(data, 'actions')) {
			let data25 = data.actions
			if (Array.isArray(data25)) {
				const len1 = data25.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (!validate83(data25[i1])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.safety_boundary !== undefined && record_validators_func0.call(data, 'safety_boundary')) {
			let data27 = data.safety_boundary
			if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
				for (const prop3 of schema31.properties.safety_boundary.required) {
					if (data27[prop3] === undefined || !record_validators_func0.call(data27, prop3)) {
						errors++
					}
				}
				for (const key3 of Object.keys(data27)) {
					if (!(
						key3 === 'no_private_keys' ||
						key3 === 'no_raw_secrets' ||
						key3 === 'no_raw_payloads' ||
						key3 === 'no_exploit_code' ||
						key3 === 'no_internal_runner_code' ||
						key3 === 'metadata_only_action_receipt'
					)) {
						errors++
					}
				}
				if (data27.no_private_keys !== undefined && record_validators_func0.call(data27, 'no_private_keys')) {
					if (true !== data27.no_private_keys) {
						errors++
					}
				}
				if (data27.no_raw_secrets !== undefined && record_validators_func0.call(data27, 'no_raw_secrets')) {
					if (true !== data27.no_raw_secrets) {
						errors++
					}
				}
				if (data27.no_raw_payloads !== undefined && record_validators_func0.call(data27, 'no_raw_payloads')) {
					if (true !== data27.no_raw_payloads) {
						errors++
					}
				}
				if (data27.no_exploit_code !== undefined && record_validators_func0.call(data27, 'no_exploit_code')) {
					if (true !== data27.no_exploit_code) {
						errors++
					}
				}
				if (data27.no_internal_runner_code !== undefined && record_validators_func0.call(data27, 'no_internal_runner_code')) {
					if (true !== data27.no_internal_runner_code) {
						errors++
					}
				}
				if (data27.metadata_only_action_receipt !== undefined && record_validators_func0.call(data27, 'metadata_only_action_receipt')) {
					if (true !== data27.metadata_only_action_receipt) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && record_validators_func0.call(data, 'action_entry_hash')) {
			let data34 = data.action_entry_hash
			if (typeof data34 === 'string') {
				if (!pattern5.test(data34)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && record_validators_func0.call(data, 'capability_enforcement')) {
			let data35 = data.capability_enforcement
			if (Array.isArray(data35)) {
				const len2 = data35.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (!validate85(data35[i2])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateActionReceipt = validatorOf(validate87, () => require('./differences.js').DIFFERENCES.validateActionReceipt)
const schema36 = {
	required: [
		'schema',
		'stage',
		'engine',
		'source_stage',
		'created_at',
		'request_id',
		'enforced_by',
		'audit_log',
		'failure_class',
		'enforcement',
		'previous_hash',
		'action_entry_hash',
		'action_decision',
		'isolation_mode',
		'runtime_decision_from_stage356',
		'checks',
		'violations',
		'actions',
		'capability_enforcement',
		'action_receipt_sha256',
	],
	properties: {
		schema: true,
		stage: true,
		engine: true,
		source_stage: true,
		created_at: true,
		request_id: true,
		enforced_by: true,
		audit_log: true,
		failure_class: true,
		enforcement: true,
		previous_hash: true,
		action_entry_hash: true,
		action_decision: true,
		isolation_mode: true,
		runtime_decision_from_stage356: true,
		checks: true,
		violations: true,
		actions: true,
		action_receipt_sha256: true,
		capability_enforcement: true,
	},
}
function validate87(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema36.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema36.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-receipt/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && record_validators_func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && record_validators_func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && record_validators_func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && record_validators_func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.enforced_by !== undefined && record_validators_func0.call(data, 'enforced_by')) {
			let data6 = data.enforced_by
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (!validate79(data6)) {
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs12
			}
		}
		if (data.audit_log !== undefined && record_validators_func0.call(data, 'audit_log')) {
			let data7 = data.audit_log
			const _errs17 = errors
			let valid2 = false
			const _errs18 = errors
			if (!record_validators_validate53(data7)) {
				errors++
			}
			var _valid1 = _errs18 === errors
			valid2 = valid2 || _valid1
			const _errs19 = errors
			if (data7 !== null) {
				errors++
			}
			var _valid1 = _errs19 === errors
			valid2 = valid2 || _valid1
			if (!valid2) {
				errors++
			} else {
				errors = _errs17
			}
		}
		if (data.failure_class !== undefined && record_validators_func0.call(data, 'failure_class')) {
			let data8 = data.failure_class
			if (!(data8 === 'none' || data8 === 'policy' || data8 === 'evidence' || data8 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && record_validators_func0.call(data, 'enforcement')) {
			let data9 = data.enforcement
			if (!(data9 === 'enforce' || data9 === 'report-only')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && record_validators_func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern42.test(data10)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && record_validators_func0.call(data, 'action_entry_hash')) {
			let data11 = data.action_entry_hash
			if (typeof data11 === 'string') {
				if (!pattern5.test(data11)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_decision !== undefined && record_validators_func0.call(data, 'action_decision')) {
			let data12 = data.action_decision
			if (!(data12 === 'continue' || data12 === 'isolate_and_continue' || data12 === 'terminate')) {
				errors++
			}
		}
		if (data.isolation_mode !== undefined && record_validators_func0.call(data, 'isolation_mode')) {
			let data13 = data.isolation_mode
			if (!(data13 === 'none' || data13 === 'safe_metadata_only' || data13 === 'terminated')) {
				errors++
			}
		}
		if (data.runtime_decision_from_stage356 !== undefined && record_validators_func0.call(data, 'runtime_decision_from_stage356')) {
			let data14 = data.runtime_decision_from_stage356
			if (!(data14 === 'allow' || data14 === 'warn' || data14 === 'block' || data14 === null)) {
				errors++
			}
		}
		if (data.checks !== undefined && record_validators_func0.call(data, 'checks')) {
			if (!validate81(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && record_validators_func0.call(data, 'violations')) {
			let data16 = data.violations
			if (Array.isArray(data16)) {
				const len0 = data16.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0]
					if (typeof data17 === 'string') {
						if (func65(data17) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.actions !== undefined && record_validators_func0.call(data, 'actions')) {
			let data18 = data.actions
			if (Array.isArray(data18)) {
				const len1 = data18.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (!validate83(data18[i1])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.action_receipt_sha256 !== undefined && record_validators_func0.call(data, 'action_receipt_sha256')) {
			let data20 = data.action_receipt_sha256
			if (typeof data20 === 'string') {
				if (!pattern5.test(data20)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && record_validators_func0.call(data, 'capability_enforcement')) {
			let data21 = data.capability_enforcement
			if (Array.isArray(data21)) {
				const len2 = data21.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (!validate85(data21[i2])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateRunOutcome = validatorOf(validate93, () => require('./differences.js').DIFFERENCES.validateRunOutcome)
const schema37 = {
	required: [
		'schema',
		'request_id',
		'created_at',
		'action_receipt_sha256',
		'approval_id',
		'command_sha256',
		'state',
		'reason',
		'isolation',
		'isolation_held',
		'started_at',
		'duration_ms',
		'exit_status',
		'signal',
		'outputs',
		'incidents',
		'outcome_sha256',
	],
	properties: {
		schema: true,
		request_id: true,
		created_at: true,
		action_receipt_sha256: true,
		approval_id: true,
		command_sha256: true,
		state: true,
		reason: true,
		isolation: true,
		isolation_held: true,
		started_at: true,
		duration_ms: true,
		exit_status: true,
		signal: true,
		outputs: true,
		incidents: true,
		outcome_sha256: true,
	},
}
const pattern57 = new RegExp('^SIG[A-Z0-9+-]+$', 'u')
const schema38 = {required: ['mechanism', 'verified']}
function validate94(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema38.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'mechanism' || key0 === 'verified')) {
				errors++
			}
		}
		if (data.mechanism !== undefined && record_validators_func0.call(data, 'mechanism')) {
			let data0 = data.mechanism
			if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
				errors++
			}
		}
		if (data.verified !== undefined && record_validators_func0.call(data, 'verified')) {
			let data1 = data.verified
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (typeof data1[i0] !== 'string') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const schema39 = {required: ['path', 'state', 'files', 'bytes', 'sha256']}
function validate96(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema39.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && record_validators_func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.state !== undefined && record_validators_func0.call(data, 'state')) {
			let data1 = data.state
			if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
				errors++
			}
		}
		if (data.files !== undefined && record_validators_func0.call(data, 'files')) {
			let data2 = data.files
			if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				errors++
			}
			if (typeof data2 == 'number' && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					errors++
				}
			}
		}
		if (data.bytes !== undefined && record_validators_func0.call(data, 'bytes')) {
			let data3 = data.bytes
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && record_validators_func0.call(data, 'sha256')) {
			let data4 = data.sha256
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
			if (typeof data4 === 'string') {
				if (!pattern5.test(data4)) {
					errors++
				}
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate93(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema37.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema37.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern4.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.created_at !== undefined && record_validators_func0.call(data, 'created_at')) {
			let data2 = data.created_at
			if (typeof data2 === 'string') {
				if (!pattern3.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_receipt_sha256 !== undefined && record_validators_func0.call(data, 'action_receipt_sha256')) {
			let data3 = data.action_receipt_sha256
			if (typeof data3 !== 'string' && data3 !== null) {
				errors++
			}
			if (typeof data3 === 'string') {
				if (!pattern5.test(data3)) {
					errors++
				}
			}
		}
		if (data.approval_id !== undefined && record_validators_func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.command_sha256 !== undefined && record_validators_func0.call(data, 'command_sha256')) {
			let data5 = data.command_sha256
			if (typeof data5 === 'string') {
				if (!pattern5.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.state !== undefined && record_validators_func0.call(data, 'state')) {
			let data6 = data.state
			if (!(data6 === 'not-started' || data6 === 'started' || data6 === 'exited' || data6 === 'signaled' || data6 === 'timed-out')) {
				errors++
			}
		}
		if (data.reason !== undefined && record_validators_func0.call(data, 'reason')) {
			let data7 = data.reason
			if (typeof data7 !== 'string' && data7 !== null) {
				errors++
			}
			if (typeof data7 === 'string') {
				if (!pattern26.test(data7)) {
					errors++
				}
			}
		}
		if (data.isolation !== undefined && record_validators_func0.call(data, 'isolation')) {
			let data8 = data.isolation
			const _errs17 = errors
			let valid1 = false
			const _errs18 = errors
			if (!validate94(data8)) {
				errors++
			}
			var _valid0 = _errs18 === errors
			valid1 = valid1 || _valid0
			const _errs19 = errors
			if (data8 !== null) {
				errors++
			}
			var _valid0 = _errs19 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs17
			}
		}
		if (data.isolation_held !== undefined && record_validators_func0.call(data, 'isolation_held')) {
			let data9 = data.isolation_held
			if (typeof data9 !== 'boolean' && data9 !== null) {
				errors++
			}
		}
		if (data.started_at !== undefined && record_validators_func0.call(data, 'started_at')) {
			let data10 = data.started_at
			if (typeof data10 !== 'string' && data10 !== null) {
				errors++
			}
			if (typeof data10 === 'string') {
				if (!pattern3.test(data10)) {
					errors++
				}
			}
		}
		if (data.duration_ms !== undefined && record_validators_func0.call(data, 'duration_ms')) {
			let data11 = data.duration_ms
			if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
				errors++
			}
			if (typeof data11 == 'number' && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					errors++
				}
			}
		}
		if (data.exit_status !== undefined && record_validators_func0.call(data, 'exit_status')) {
			let data12 = data.exit_status
			if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				errors++
			}
			if (typeof data12 == 'number' && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					errors++
				}
			}
		}
		if (data.signal !== undefined && record_validators_func0.call(data, 'signal')) {
			let data13 = data.signal
			if (typeof data13 !== 'string' && data13 !== null) {
				errors++
			}
			if (typeof data13 === 'string') {
				if (!pattern57.test(data13)) {
					errors++
				}
			}
		}
		if (data.outputs !== undefined && record_validators_func0.call(data, 'outputs')) {
			let data14 = data.outputs
			if (Array.isArray(data14)) {
				const len0 = data14.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (!validate96(data14[i0])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.incidents !== undefined && record_validators_func0.call(data, 'incidents')) {
			let data16 = data.incidents
			if (Array.isArray(data16)) {
				const len1 = data16.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (!validate67(data16[i1])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.outcome_sha256 !== undefined && record_validators_func0.call(data, 'outcome_sha256')) {
			let data18 = data.outcome_sha256
			if (typeof data18 === 'string') {
				if (!pattern5.test(data18)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateAuditRecord = validatorOf(validate99, () => require('./differences.js').DIFFERENCES.validateAuditRecord)
const schema40 = {
	required: [
		'schema',
		'record_id',
		'sequence',
		'timestamp',
		'request_id',
		'identity',
		'event',
		'request_hash',
		'data_hash',
		'gate',
		'decision',
		'action',
		'code',
		'approval_id',
		'outcome',
		'torn_line_sha256',
		'previous_hash',
		'record_hash',
	],
	properties: {
		schema: true,
		record_id: true,
		sequence: true,
		timestamp: true,
		request_id: true,
		identity: {required: ['kind', 'name']},
		event: true,
		request_hash: true,
		data_hash: true,
		gate: true,
		decision: true,
		action: true,
		code: true,
		approval_id: true,
		outcome: true,
		torn_line_sha256: true,
		previous_hash: true,
		record_hash: true,
	},
}
const pattern60 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u')
const pattern61 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u')
const pattern67 = new RegExp('^[A-Za-z0-9 +-]+$', 'u')
const pattern69 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u')
function validate99(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema40.required) {
			if (data[prop0] === undefined || !record_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!record_validators_func0.call(schema40.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && record_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/audit-record/v1' !== data.schema) {
				errors++
			}
		}
		if (data.record_id !== undefined && record_validators_func0.call(data, 'record_id')) {
			let data1 = data.record_id
			if (typeof data1 === 'string') {
				if (!pattern60.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.sequence !== undefined && record_validators_func0.call(data, 'sequence')) {
			let data2 = data.sequence
			if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				errors++
			}
			if (typeof data2 == 'number' && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					errors++
				}
			}
		}
		if (data.timestamp !== undefined && record_validators_func0.call(data, 'timestamp')) {
			let data3 = data.timestamp
			if (typeof data3 === 'string') {
				if (!pattern61.test(data3)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && record_validators_func0.call(data, 'request_id')) {
			let data4 = data.request_id
			if (typeof data4 === 'string') {
				if (!pattern4.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.identity !== undefined && record_validators_func0.call(data, 'identity')) {
			let data5 = data.identity
			if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
				for (const prop1 of schema40.properties.identity.required) {
					if (data5[prop1] === undefined || !record_validators_func0.call(data5, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data5)) {
					if (!(key1 === 'kind' || key1 === 'name')) {
						errors++
					}
				}
				if (data5.kind !== undefined && record_validators_func0.call(data5, 'kind')) {
					let data6 = data5.kind
					if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
						errors++
					}
				}
				if (data5.name !== undefined && record_validators_func0.call(data5, 'name')) {
					let data7 = data5.name
					if (typeof data7 !== 'string' && data7 !== null) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.event !== undefined && record_validators_func0.call(data, 'event')) {
			let data8 = data.event
			if (!(
				data8 === 'request_received' ||
				data8 === 'evidence_captured' ||
				data8 === 'gate_evaluated' ||
				data8 === 'nonce_claim_intended' ||
				data8 === 'nonce_claimed' ||
				data8 === 'decision_made' ||
				data8 === 'action_planned' ||
				data8 === 'receipts_intended' ||
				data8 === 'command_intended' ||
				data8 === 'command_finished' ||
				data8 === 'upload_intended' ||
				data8 === 'bundle_intended' ||
				data8 === 'upload_finished' ||
				data8 === 'receipts_written' ||
				data8 === 'run_failed'
			)) {
				errors++
			}
		}
		if (data.request_hash !== undefined && record_validators_func0.call(data, 'request_hash')) {
			let data9 = data.request_hash
			if (typeof data9 === 'string') {
				if (!pattern5.test(data9)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.data_hash !== undefined && record_validators_func0.call(data, 'data_hash')) {
			let data10 = data.data_hash
			if (typeof data10 !== 'string' && data10 !== null) {
				errors++
			}
			if (typeof data10 === 'string') {
				if (!pattern5.test(data10)) {
					errors++
				}
			}
		}
		if (data.gate !== undefined && record_validators_func0.call(data, 'gate')) {
			let data11 = data.gate
			if (typeof data11 !== 'string' && data11 !== null) {
				errors++
			}
			if (typeof data11 === 'string') {
				if (!pattern27.test(data11)) {
					errors++
				}
			}
		}
		if (data.decision !== undefined && record_validators_func0.call(data, 'decision')) {
			let data12 = data.decision
			if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
				errors++
			}
		}
		if (data.action !== undefined && record_validators_func0.call(data, 'action')) {
			let data13 = data.action
			if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
				errors++
			}
		}
		if (data.code !== undefined && record_validators_func0.call(data, 'code')) {
			let data14 = data.code
			if (typeof data14 !== 'string' && data14 !== null) {
				errors++
			}
			if (typeof data14 === 'string') {
				if (!pattern26.test(data14)) {
					errors++
				}
			}
		}
		if (data.approval_id !== undefined && record_validators_func0.call(data, 'approval_id')) {
			let data15 = data.approval_id
			if (typeof data15 !== 'string' && data15 !== null) {
				errors++
			}
		}
		if (data.outcome !== undefined && record_validators_func0.call(data, 'outcome')) {
			let data16 = data.outcome
			if (typeof data16 !== 'string' && data16 !== null) {
				errors++
			}
			if (typeof data16 === 'string') {
				if (!pattern67.test(data16)) {
					errors++
				}
			}
		}
		if (data.torn_line_sha256 !== undefined && record_validators_func0.call(data, 'torn_line_sha256')) {
			let data17 = data.torn_line_sha256
			if (typeof data17 !== 'string' && data17 !== null) {
				errors++
			}
			if (typeof data17 === 'string') {
				if (!pattern5.test(data17)) {
					errors++
				}
			}
		}
		if (data.previous_hash !== undefined && record_validators_func0.call(data, 'previous_hash')) {
			let data18 = data.previous_hash
			if (typeof data18 === 'string') {
				if (!pattern69.test(data18)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.record_hash !== undefined && record_validators_func0.call(data, 'record_hash')) {
			let data19 = data.record_hash
			if (typeof data19 === 'string') {
				if (!pattern5.test(data19)) {
					errors++
				}
			} else {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function checkAge(gate, file, now, maxAge, collector) {
	const made = time_parseUtcTime(gate.created_at)
	const note = (code, expected) => {
		collector.at(file, code, '/created_at', expected, gate.created_at)
	}
	if (made === null) note('receipt_malformed', 'a time such as 2026-01-31T09:30:00Z')
	else if (made > now + limits_MAX_CLOCK_SKEW_MS) note('receipt_in_future', `at most five minutes after ${time_formatUtcTime(now)}`)
	else if (maxAge !== null && now - made > maxAge * 1000) note('receipt_too_old', `not before ${time_formatUtcTime(now - maxAge * 1000)}`)
}
function checkApprovalReach(gate, file, now, collector) {
	const {approval, promotion, runtime_decision: decision} = gate
	if (approval === null || decision === 'block') return
	const ends = time_parseUtcTime(approval.expires_at ?? '')
	if (ends === null || ends <= now) {
		const expected = `later than ${time_formatUtcTime(now)}`
		collector.at(file, 'approval_expired', '/approval/expires_at', expected, approval.expires_at ?? 'null')
	}
	const {command_sha256: command} = promotion
	if (command === null) return
	const expected = 'null, because what comes after this is not that command'
	collector.at(file, 'approval_command_mismatch', '/promotion/command_sha256', expected, command)
}
const OUTCOME_RANK = {pass: 0, warn: 1, block: 2}
const CLASS_RANK = {none: 0, policy: 1, evidence: 2, gate: 3}
function compareOutcomes(left, right) {
	return OUTCOME_RANK[right] - OUTCOME_RANK[left]
}
function worst(outcomes) {
	let rank = -1
	for (const outcome of outcomes) rank = Math.max(rank, OUTCOME_RANK[outcome])
	if (rank === OUTCOME_RANK.pass) return 'allow'
	if (rank === OUTCOME_RANK.warn) return 'warn'
	return 'block'
}
function worstClass(classes) {
	let result = 'none'
	for (const candidate of classes) if (CLASS_RANK[candidate] > CLASS_RANK[result]) result = candidate
	return result
}
function exitStatus(decision, failureClass, enforcement) {
	if (decision !== 'block') return 0
	switch (failureClass) {
		case 'policy':
		case 'evidence':
			return enforcement === 'report-only' ? 0 : CLASS_RANK[failureClass]
		case 'gate':
		case 'none':
			return 3
	}
}
function checkConsistency(document, gate, collector) {
	for (const {place, expected, found} of faultsOf(gate)) {
		collector.at(document.file, 'receipt_inconsistent', place, expected, found)
	}
}
function faultsOf(gate) {
	const inFindings = gate.findings.flatMap(findingFaults)
	if (inFindings.length > 0) return inFindings
	const found = gate.findings.flatMap(({code, outcome}) => (isCode(code) ? [{code, outcome}] : []))
	const decision = worst(found.map(({outcome}) => outcome))
	const blocking = [...new Set(found.filter(({outcome}) => outcome === 'block').map(({code}) => code))]
	const failureClass = decision === 'block' ? worstClass(blocking.map(code => codes_codeEntry(code).failureClass)) : 'none'
	return [
		...differing('runtime_decision', decision, gate.runtime_decision),
		...differing('failure_class', failureClass, gate.failure_class),
		...differing('reasons', listed(reasonsOf(decision, found)), listed(gate.reasons)),
		...differing('violations', listed(blocking.map(code => codes_codeEntry(code).violation ?? code)), listed(gate.violations)),
		...contextFaults(gate),
		...(decision === 'block' ? [] : proofFaults(gate)),
	]
}
function findingFaults({code, outcome, gate}, index) {
	const place = field => json_place_pointer('findings', String(index), field)
	if (!isCode(code)) return [{place: place('code'), expected: 'a code that this version knows', found: code}]
	if (!GATE_IDS.some(known => known === gate)) return [{place: place('gate'), expected: 'a gate', found: gate}]
	const expected = codes_codeEntry(code).outcome
	return outcome === expected ? [] : [{place: place('outcome'), expected, found: outcome}]
}
function reasonsOf(decision, found) {
	if (decision === 'allow') return ['runtime_allowed_in_ci_context']
	const codes = [...new Set(found.filter(({outcome}) => outcome !== 'pass').map(({code}) => code))]
	const local = codes.some(code => LOCAL_WARNINGS.includes(code))
	return decision === 'warn' && local ? [...codes, 'runtime_allowed_with_local_warning'] : codes
}
function contextFaults({runtime_context: context, findings}) {
	const has = code => findings.some(one => one.code === code)
	const isLocal = context.github_actions_env === null
	const inCi = context.github_actions_env === 'true'
	return [
		...differing('runtime_context/is_github_actions', String(inCi), String(context.is_github_actions)),
		...differing('runtime_context/local_execution', String(isLocal), String(context.local_execution)),
		...(has('local_context_detected_warn_only') && !isLocal ? [claimOfContext('a context of CI')] : []),
		...(has('local_emulation_detected_warn_only') && !inCi ? [claimOfContext('no context of CI')] : []),
		...(has('runtime_allowed_in_ci_context') && !inCi ? [claimOfContext('no context of CI')] : []),
	]
}
function claimOfContext(found) {
	return {place: '/runtime_context', expected: 'what the findings say about it', found}
}
function proofFaults(gate) {
	const open = Object.entries(gate.checks).filter(([, holds]) => !holds)
	const silent = ['key-status', 'runtime-context'].filter(id => !gate.findings.some(one => one.gate === id))
	const {stage355_entry_hash: entryHash, stage355_result_sha256: resultSha256} = gate.stage355_binding
	return [
		...open.map(([name]) => ({place: json_place_pointer('checks', name), expected: 'true', found: 'false'})),
		...silent.map(id => ({place: '/findings', expected: `a result of the gate ${id}`, found: 'none'})),
		...(gate.evidence_proof === null ? [{place: '/evidence_proof', expected: 'hashes that hold', found: 'null'}] : []),
		...(digest_sameDigest(entryHash, gate.previous_hash) ? [] : [{place: '/previous_hash', expected: String(entryHash), found: gate.previous_hash}]),
		...(digest_sameDigest(resultSha256, resultSha256)
			? []
			: [{place: '/stage355_binding/stage355_result_sha256', expected: 'a hash', found: String(resultSha256)}]),
	]
}
function differing(place, expected, found) {
	return expected === found ? [] : [{place: `/${place}`, expected, found}]
}
function listed(items) {
	return items.length === 0 ? 'none' : items.join(', ')
}
const PLACE = '/runtime_context/'
function checkOrigin(gate, file, context, artifact, allowEarlierAttempt, collector) {
	const made = gate.runtime_context
	if (context.githubActions === null) {
		if (!made.local_execution) collector.at(file, 'receipt_of_ci', `${PLACE}local_execution`, 'true', 'false')
		return
	}
	const imitated = gate.findings.some(one => one.code === 'local_emulation_detected_warn_only')
	if (made.local_execution || (imitated && context.act === null)) {
		collector.at(file, 'receipt_made_locally', `${PLACE}local_execution`, 'a run of GitHub Actions', imitated ? 'an imitation' : 'true')
		return
	}
	const wanted = wantedRun(context, artifact)
	const compare = (code, field, expected) => {
		const found = made[field]
		if (expected !== null && expected !== '' && found === expected) return true
		collector.at(file, code, PLACE + field, printable(expected ?? 'nothing'), printable(String(found)))
		return false
	}
	const sameRepository = compare('receipt_other_repository', 'github_repository', wanted.repository)
	const sameRun = compare('receipt_other_run', 'github_run_id', wanted.runId)
	compare('receipt_other_commit', 'github_sha', wanted.commit)
	if (!sameRepository || !sameRun) return
	const accepts = gate.approval === null ? (allowEarlierAttempt ? 'earlier' : 'asked') : 'none'
	checkAttempt(made.github_run_attempt, wanted.runAttempt, file, accepts, collector)
}
function wantedRun(context, artifact) {
	const producer = artifact?.producer ?? null
	if (producer === null) {
		const {repository, runId, runAttempt, sha: commit} = context
		return {repository, runId, runAttempt, commit}
	}
	const {repository, runId, runAttempt, headSha: commit} = producer
	return {repository, runId, runAttempt, commit}
}
function checkAttempt(made, wanted, file, accepts, collector) {
	const areNumbers = made !== null && wanted !== null && RUN_NUMBER.test(made) && RUN_NUMBER.test(wanted)
	if (areNumbers && made === wanted) return
	const isEarlier = areNumbers && BigInt(made) < BigInt(wanted)
	if (isEarlier && accepts === 'earlier') return
	const expected = printable(wanted ?? 'nothing')
	const found = printable(made ?? 'nothing')
	const message =
		isEarlier && accepts === 'asked'
			? `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, as after "Re-run failed jobs"; \`allow-earlier-attempt: true\` accepts it.`
			: `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, which no input accepts.`
	collector.add(finding_finding('receipt_other_attempt', message, {path: file.path, expected, found}))
}
function readRecord(file, {missing, validate}, collector) {
	const document = document_readDocument(file, missing, collector)
	if (document === null) return null
	if (!document.value.has('schema')) {
		collector.at(document.file, 'receipt_legacy', '', '`schema`', 'nothing')
		return null
	}
	if (!document_checkSchema(document, validate, 'receipt_malformed', collector)) return null
	const record = plainRecord(document.value)
	if (record === null) {
		collector.at(document.file, 'receipt_malformed', '', 'numbers as the gate writes them', 'another spelling')
		return null
	}
	return {document, record: record}
}
function plainRecord(value) {
	const plain = project(value)
	try {
		return typeof plain === 'object' && plain !== null && canonical_canonicalOfPlain(plain) === canonical(value) ? plain : null
	} catch {
		return null
	}
}
function hashOf(value, without = []) {
	return digest_sha256(canonical_canonicalBytes(value, without))
}
function record_checkOwnHash({file, value}, field, without, collector) {
	const computed = hashOf(value, without)
	if (digest_sameDigest(value.get(field), computed)) return computed
	collector.at(file, 'receipt_hash_mismatch', json_place_pointer(field), computed, document_describe(value.get(field)))
	return null
}
const SHARED = [
	'engine',
	'created_at',
	'request_id',
	'audit_log',
	'previous_hash',
	'entry_hash',
	'runtime_decision',
	'reasons',
	'failure_class',
	'enforcement',
	'checks',
	'violations',
	'policy',
	'effective_policy',
]
function checkPairing(gate, receipt, collector) {
	let inOrder = true
	const note = (field, expected) => {
		inOrder = false
		collector.at(receipt.file, 'receipt_gate_mismatch', json_place_pointer(field), expected, document_describe(receipt.value.get(field)))
	}
	const computed = hashOf(gate.value)
	if (!digest_sameDigest(receipt.value.get('gate_sha256'), computed)) note('gate_sha256', computed)
	for (const field of SHARED) {
		const [own, others] = [receipt.value.get(field), gate.value.get(field)]
		if (own === undefined || others === undefined || canonical(own) !== canonical(others)) note(field, document_describe(others))
	}
	return inOrder
}
const NOT_IN_ENTRY_HASH = ['entry_hash', 'runtime_decision', 'reasons']
function proveReceipts({context, settings}, captured) {
	const collector = new collector_Collector('receipt')
	const {artifact, gateRecord, receipt: receiptFile} = captured
	const gate = readRecord(gateRecord, {missing: 'receipt_gate_missing', validate: validateGateRecord}, collector)
	const receipt = readRecord(receiptFile, {missing: 'receipt_missing', validate: validateRuntimeReceipt}, collector)
	const entryHash = gate === null ? null : record_checkOwnHash(gate.document, 'entry_hash', NOT_IN_ENTRY_HASH, collector)
	const receiptSha256 = receipt === null ? null : record_checkOwnHash(receipt.document, 'receipt_sha256', 'receipt_sha256', collector)
	const matches = gate !== null && receipt !== null && checkPairing(gate.document, receipt.document, collector)
	if (gate !== null) checkConsistency(gate.document, gate.record, collector)
	const isExpected = checkExpected(settings.expectedReceiptSha256, artifact !== null, receipt?.document ?? null, collector)
	if (gate !== null) {
		checkOrigin(gate.record, gate.document.file, context, artifact, settings.allowEarlierAttempt === true, collector)
		checkAge(gate.record, gate.document.file, context.now, settings.maxAge, collector)
		checkApprovalReach(gate.record, gate.document.file, context.now, collector)
	}
	const known = {
		gateExists: gateRecord.state === 'read',
		receiptExists: receiptFile.state === 'read',
		entryHash,
		gateSha256: gate === null || entryHash === null ? null : hashOf(gate.document.value),
		receiptSha256,
		decision: receipt === null || receiptSha256 === null ? null : receipt.record.runtime_decision,
		receiptMatchesGate: matches && entryHash !== null && receiptSha256 !== null,
		isExpected,
	}
	const isProved = gate !== null && receipt !== null && known.receiptMatchesGate && collector.clean
	if (!isProved) return {findings: collector.findings(), proved: null, known}
	const proved = {gate: gate.record, receipt: receipt.record}
	return {findings: [...collector.findings(), carriedOver(proved.gate)], proved, known}
}
function checkExpected(expected, isFromArtifact, receipt, collector) {
	if (expected === null) {
		if (isFromArtifact) collector.add(expectedReceiptMissing())
		return false
	}
	if (receipt === null) return false
	const computed = hashOf(receipt.value, 'receipt_sha256')
	if (digest_sameDigest(expected, computed)) return true
	const message = 'The runtime receipt is another one than `expected-receipt-sha256` names.'
	collector.add(finding_finding('receipt_sha256_mismatch', message, {path: receipt.file.path, expected, found: computed}))
	return false
}
const SHOWN_REASONS = 10
const BLOCKS = {
	policy: 'receipt_blocks_policy',
	evidence: 'receipt_blocks_evidence',
	gate: 'receipt_blocks_gate',
	none: 'receipt_blocks_gate',
}
function carriedOver(gate) {
	const reasons = gate.reasons.slice(0, SHOWN_REASONS).join(', ') + (gate.reasons.length > SHOWN_REASONS ? ', \u2026' : '')
	const said = `Receipt of request ${printable(gate.request_id)}: ${gate.runtime_decision}, ${reasons}.`
	switch (gate.runtime_decision) {
		case 'allow':
			return finding_finding('receipt_allows', said)
		case 'warn':
			return finding_finding('receipt_warns', said)
		case 'block':
			return finding_finding(BLOCKS[gate.failure_class], said)
	}
}
const CAPABILITIES = ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification']
const ADVISED = rowsOf(() => 'advised')
function rowsOf(by) {
	return CAPABILITIES.map(capability => ({capability, by: by(capability)}))
}
const REMARKS = new Set(['signature_extra_ignored', 'key_status_signed'])
function decide(found, required, enforcement) {
	const blocked = found.some(one => one.outcome === 'block')
	const findings = blocked ? [...found] : [...found, ...missingGates(found, required)]
	findings.sort(compareFindings)
	const decision = worst(findings.map(one => one.outcome))
	const reasons = decide_reasonsOf(decision, findings)
	const blocking = findings.filter(one => one.outcome === 'block')
	const failureClass = decision === 'block' ? worstClass(blocking.map(one => codes_codeEntry(one.code).failureClass)) : 'none'
	return {
		decision,
		failureClass,
		exitStatus: exitStatus(decision, failureClass, enforcement),
		reasons,
		findings,
		gates: GATE_IDS.flatMap(gate => gateVerdict(gate, findings, required)),
	}
}
function missingGates(found, required) {
	return required.filter(gate => !judged(gate, found)).map(gate => finding_finding('check_did_not_run', `The required gate ${gate} gave no result.`))
}
function judged(gate, found) {
	return found.some(one => one.gate === gate && !REMARKS.has(one.code))
}
function compareFindings(left, right) {
	return (
		compareOutcomes(left.outcome, right.outcome) || GATE_IDS.indexOf(left.gate) - GATE_IDS.indexOf(right.gate) || codeRank(left.code) - codeRank(right.code)
	)
}
function decide_reasonsOf(decision, sorted) {
	if (decision === 'allow') return ['runtime_allowed_in_ci_context']
	const codes = [...new Set(sorted.filter(one => one.outcome !== 'pass').map(one => one.code))]
	const local = codes.some(code => LOCAL_WARNINGS.includes(code))
	return decision === 'warn' && local ? [...codes, 'runtime_allowed_with_local_warning'] : codes
}
function gateVerdict(gate, findings, required) {
	const own = findings.filter(one => one.gate === gate)
	if (required.includes(gate) && !judged(gate, own)) return [{gate, outcome: 'block', findings: 0}]
	if (own.length === 0) return []
	const decision = worst(own.map(one => one.outcome))
	const count = own.filter(one => one.outcome !== 'pass').length
	return [{gate, outcome: decision === 'allow' ? 'pass' : decision, findings: count}]
}
const RISKY = [
	['private_runner', null],
	['unsafe_payload_fetch', 'no_raw_payloads_public_boundary'],
	['secret_material_access', 'no_private_keys_boundary'],
]
const SAFE = 'public_metadata_verification'
const ALL = [...RISKY.map(([capability]) => capability), SAFE]
function planAction(decision, reasons, isLocal) {
	const mainReason = reasons[0] ?? 'not_evaluated'
	switch (decision) {
		case 'allow':
			return {
				actionDecision: 'continue',
				isolationMode: 'none',
				actions: [{action: 'continue_runtime', target: 'runtime', status: 'allowed', reason: mainReason}],
				allowed: ALL,
				isolated: [],
			}
		case 'warn':
			return {
				actionDecision: 'isolate_and_continue',
				isolationMode: 'safe_metadata_only',
				actions: [
					...isolate(isLocal ? 'local_runtime_context_warn' : mainReason),
					{action: 'continue_runtime', target: SAFE, status: 'allowed', reason: 'safe_metadata_only_execution'},
				],
				allowed: [SAFE],
				isolated: RISKY.map(([capability]) => capability),
			}
		case 'block':
			return {
				actionDecision: 'terminate',
				isolationMode: 'terminated',
				actions: [{action: 'terminate_runtime', target: 'runtime', status: 'terminated', reason: mainReason}, ...isolate(mainReason)],
				allowed: [],
				isolated: ALL,
			}
	}
}
function isolate(decisionReason) {
	return RISKY.map(([target, reason]) => ({
		action: 'isolate_capability',
		target,
		status: 'disabled',
		reason: reason ?? decisionReason,
	}))
}
const MISSING_RECEIPT_SHA256 = 'MISSING_STAGE356_RECEIPT_SHA256'
function action_source_provedChecks(gate, receipt) {
	return {
		stage356_receipt_exists: true,
		stage356_gate_exists: true,
		stage356_receipt_sha256_present: true,
		stage356_entry_hash_present: true,
		stage356_runtime_decision_present: true,
		stage356_violations_empty: gate.violations.length === 0,
		stage356_checks_acceptable: Object.values(gate.checks).every(holds => holds),
		stage356_receipt_matches_gate: receipt.entry_hash === gate.entry_hash && receipt.runtime_decision === gate.runtime_decision,
		...OWN_CHECKS,
	}
}
const OWN_CHECKS = {
	action_mapping_applied: true,
	isolation_metadata_only: true,
	no_private_keys: true,
	no_raw_payloads: true,
	no_internal_runner_published: true,
}
function actionPolicy(source, plan) {
	const {checks} = source
	const body = {
		stage: 357,
		engine: 'Runtime Context Action & Isolation Enforcer',
		source_stage: 356,
		schema: 'fail-closed-gate/action-policy/v1',
		created_at: source.createdAt,
		request_id: source.requestId,
		enforced_by: source.enforcedBy,
		previous_hash: source.receiptSha256 ?? MISSING_RECEIPT_SHA256,
		stage356_binding: {
			stage356_receipt_path: outcome_RUNTIME_RECEIPT_PATH,
			stage356_gate_path: outcome_GATE_RECORD_PATH,
			stage356_receipt_sha256: source.receiptSha256,
			stage356_entry_hash: source.entryHash,
			stage356_runtime_decision: source.runtimeDecision,
		},
		checks,
		violations: Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${name}_failed`])),
		runtime_action_mapping: {allow: 'continue', warn: 'isolate_and_continue', block: 'terminate'},
		action_decision: plan.actionDecision,
		isolation_mode: plan.isolationMode,
		actions: plan.actions.map(row => ({...row})),
		capability_enforcement: source.capabilityEnforcement.map(row => ({...row})),
		failure_class: source.failureClass,
		enforcement: source.enforcement,
		safety_boundary: {
			no_private_keys: true,
			no_raw_secrets: true,
			no_raw_payloads: true,
			no_exploit_code: true,
			no_internal_runner_code: true,
			metadata_only_action_receipt: true,
		},
	}
	return {...body, action_entry_hash: digest_sha256(canonical_canonicalOfPlain(body))}
}
function actionReceipt(policy, auditLog) {
	const body = {
		stage: 357,
		engine: policy.engine,
		source_stage: 356,
		schema: 'fail-closed-gate/action-receipt/v1',
		created_at: policy.created_at,
		request_id: policy.request_id,
		enforced_by: policy.enforced_by,
		audit_log: auditLog,
		previous_hash: policy.previous_hash,
		action_entry_hash: policy.action_entry_hash,
		action_decision: policy.action_decision,
		isolation_mode: policy.isolation_mode,
		runtime_decision_from_stage356: policy.stage356_binding.stage356_runtime_decision,
		checks: policy.checks,
		violations: policy.violations,
		actions: policy.actions,
		capability_enforcement: policy.capability_enforcement,
		failure_class: policy.failure_class,
		enforcement: policy.enforcement,
	}
	return {...body, action_receipt_sha256: digest_sha256(canonical_canonicalOfPlain(body))}
}
function jsonText(value) {
	return JSON.stringify(value, null, 2) + '\n'
}
function actionSummary(policy) {
	return summary_text_text([
		'Stage357 Runtime Context Action & Isolation Enforcer',
		section('Action decision:', [policy.action_decision]),
		section('Isolation mode:', [policy.isolation_mode]),
		section('Request id:', [policy.request_id]),
		section(
			'What Stage357 adds:',
			bullets([
				'Reads Stage356 runtime execution receipt',
				'Reads Stage356 runtime fail-closed gate result',
				'Binds Stage356 receipt_sha256 as Stage357 previous_hash',
				'Maps runtime decision to action',
				'allow -> continue',
				'warn -> isolate risky capabilities and continue safely',
				'block -> terminate runtime',
				'Publishes action metadata only',
				'Does not publish private runners, raw payloads, secrets, or exploit code',
			]),
		),
		section('Stage356 receipt previous hash:', [policy.previous_hash]),
		section('Stage357 action entry hash:', [policy.action_entry_hash]),
		section('Generated files:', bullets([ACTION_POLICY_PATH, ACTION_RECEIPT_PATH, ACTION_SUMMARY_PATH])),
		section(
			'Safety boundary:',
			bullets(['No private keys', 'No raw secrets', 'No raw payloads', 'No exploit code', 'No internal runner code', 'Metadata-only action receipt']),
		),
	])
}
function summary_text_text(sections) {
	return sections.join('\n\n') + '\n'
}
function section(heading, lines) {
	return [heading, ...lines].join('\n')
}
function bullets(items) {
	return items.map(item => `- ${item}`)
}
function recordAction(source, plan, auditLog) {
	const policy = actionPolicy(source, plan)
	const receipt = actionReceipt(policy, auditLog)
	return {
		actionEntryHash: policy.action_entry_hash,
		actionReceiptSha256: receipt.action_receipt_sha256,
		files: [
			{path: ACTION_POLICY_PATH, text: jsonText(policy)},
			{path: ACTION_SUMMARY_PATH, text: actionSummary(policy)},
			{path: ACTION_RECEIPT_PATH, text: jsonText(receipt)},
		],
	}
}
const approval_NO_APPROVAL_FACTS = {
	requestDigest: null,
	requestId: null,
	requestNonce: null,
	vouchedBy: null,
	approvalId: null,
	approvers: [],
	nonce: null,
	expiresAt: null,
	commandSha256: null,
}
const NOT_COVERED = null && ['entry_hash', 'runtime_decision', 'reasons']
function gateRecord(facts) {
	const {checked, context, identity, policy, settings} = facts
	const body = {
		stage: 356,
		engine: 'Runtime Verification & Fail-Closed Execution Gate',
		source_stage: 355,
		schema: 'fail-closed-gate/gate-record/v1',
		created_at: formatUtcTime(context.now),
		request_id: identity.requestId,
		tool: {name: identity.tool.name, version: identity.tool.version},
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
		inputs: checked.inputs.map(({path, size, sha256: digest}) => ({path, size, sha256: digest})),
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
	}
	return {
		...body,
		entry_hash: sha256(canonicalOfPlain(body, NOT_COVERED)),
		runtime_decision: facts.decision,
		reasons: [...facts.reasons],
	}
}
function violationsOf(findings) {
	const blocking = findings.filter(one => one.outcome === 'block')
	return [...new Set(blocking.map(one => codeEntry(one.code).violation ?? one.code))]
}
function findingRecord(found) {
	return {
		code: found.code,
		gate: found.gate,
		outcome: found.outcome,
		message: found.message,
		...(found.path !== undefined && {path: found.path}),
		...(found.pointer !== undefined && {pointer: found.pointer}),
		...(found.line !== undefined && {line: found.line}),
		...(found.expected !== undefined && {expected: found.expected}),
		...(found.found !== undefined && {found: found.found}),
	}
}
function receiptsHash(receipts) {
	return digest_sha256(canonical_canonicalOfPlain(receiptFileEntries(receipts)))
}
function receiptFileEntries({gateRecord, receipt}) {
	return [gateRecord, receipt].map(entryOf)
}
function entryOf(file) {
	return {
		role: file.role,
		path: file.path,
		state: file.state,
		size: file.state === 'read' ? file.bytes.length : null,
		sha256: file.state === 'read' ? file.sha256 : null,
		finding: file.state === 'refused' ? findingRecord(file.finding) : null,
	}
}
const CARRIED = ['receipt_warns', 'receipt_blocks_policy', 'receipt_blocks_evidence', 'receipt_blocks_gate']
function checkReceipts(subject, captured) {
	const {context, settings, policy} = subject
	const nothing = nothingChecked(settings)
	if (captured === null) return {...nothing, proof: null}
	const runtimeContext = runtime_context_checkRuntimeContext(context, policy.local)
	const isKnown = runtimeContext.proved.has('ci_context_valid_if_required')
	const proof = isKnown ? proveReceipts(subject, captured) : null
	const gate = proof?.proved?.gate ?? null
	return {
		findings: [...runtimeContext.findings, ...(proof?.findings ?? [])],
		checks: gate?.checks ?? nothing.checks,
		inputs: [captured.gateRecord, captured.receipt].flatMap(file =>
			file.state === 'read' ? [{path: file.path, size: file.bytes.length, sha256: file.sha256}] : [],
		),
		resultPath: gate?.stage355_binding.stage355_result_path ?? nothing.resultPath,
		statusPath: gate?.stage355_binding.stage355_status_path ?? nothing.statusPath,
		statusEntryHash: digest_asDigest(gate?.stage355_binding.stage355_entry_hash),
		resultSha256: digest_asDigest(gate?.stage355_binding.stage355_result_sha256),
		evidenceProof: enforce_proofOf(proof),
		artifact: captured.artifact,
		approval: null,
		nonceAnswer: null,
		proof,
	}
}
function enforce_proofOf(proof) {
	if (proof?.known.receiptMatchesGate !== true) return null
	return proof.known.isExpected ? 'anchored' : 'self-consistent'
}
function enforcementOf({settings}, {proof}) {
	return settings.enforcement === 'report-only' && proof?.proved?.receipt.enforcement === 'report-only' ? 'report-only' : 'enforce'
}
function judgeReceipts(subject, checked, incidents) {
	const found = [...checked.findings, ...incidents]
	const own = decide(found, ['runtime-context', 'receipt'], enforcementOf(subject, checked))
	const verdict = {...own, reasons: carriedReasons(checked, own) ?? own.reasons}
	return {verdict, plan: planAction(verdict.decision, verdict.reasons, isLocal(subject, checked))}
}
function carriedReasons({proof}, {decision, findings}) {
	const gate = proof?.proved?.gate
	if (gate?.runtime_decision !== decision) return null
	const own = findings.filter(({code, outcome}) => outcome !== 'pass' && !CARRIED.includes(code))
	return own.every(({code}) => decision === 'warn' && LOCAL_WARNINGS.includes(code)) ? gate.reasons.filter(isCode) : null
}
function isLocal({context}, {proof}) {
	if (context.githubActions === null || context.act !== null) return true
	return proof?.proved?.gate.reasons.some(reason => LOCAL_WARNINGS.some(code => code === reason)) ?? false
}
function recordReceipts(subject, checked, {verdict, plan}, auditLog) {
	const enforcement = enforcementOf(subject, checked)
	const source = sourceOf(subject, checked, verdict, enforcement)
	const {actionEntryHash, actionReceiptSha256, files} = recordAction(source, plan, auditLog)
	const known = checked.proof?.known
	return {
		...subject,
		policy: {...subject.policy, enforcement},
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
	}
}
function sourceOf(subject, {proof}, {failureClass}, enforcement) {
	const {identity, context} = subject
	const proved = proof?.proved ?? null
	const known = proof?.known
	return {
		createdAt: time_formatUtcTime(context.now),
		requestId: proved?.gate.request_id ?? identity.requestId,
		enforcedBy: enforcingRun(subject),
		receiptSha256: known?.receiptSha256 ?? null,
		entryHash: known?.entryHash ?? null,
		runtimeDecision: known?.decision ?? null,
		checks: proved === null ? unprovedChecks(proof) : action_source_provedChecks(proved.gate, proved.receipt),
		failureClass,
		enforcement,
		capabilityEnforcement: ADVISED,
	}
}
function enforcingRun({identity, context}) {
	return {
		request_id: identity.requestId,
		github_run_id: context.runId,
		github_run_attempt: context.runAttempt,
		github_job: context.job,
	}
}
function unprovedChecks(proof) {
	const known = proof?.known
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
	}
}
function isPromise(value) {
	return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
function whenThere(state, given, take) {
	if (!isPromise(given)) {
		take(given)
		return null
	}
	return given.then(late => {
		if (!state.blocked) take(late)
	})
}
function enforceJob() {
	let checked = null
	const known = ({subject}) => checked ?? checkReceipts(subject, null)
	return {
		command: 'enforce',
		steps: [
			enforce_job_captureReceipts,
			async state => {
				await state.stage('Check', 'internal_error', () => {
					checked = checkReceipts(state.subject, state.receipts)
					state.checked = checked
					state.dataHash = state.receipts === null ? null : receiptsHash(state.receipts)
					for (const one of checked.findings) state.log.debug(`${one.gate}: ${one.outcome} ${one.code}`)
				})
			},
		],
		paths: ACTION_PATHS,
		gone: [],
		act: null,
		runRecord: () => null,
		retell: () => undefined,
		exitStatus: ({outcome}) => outcome.exitStatus,
		judge: state => judgeReceipts(state.subject, known(state), state.incidents),
		record: (state, judgement) => recordReceipts(state.subject, known(state), judgement, state.audit?.link ?? null),
		provisional: ({subject, audit}, reasons) => {
			const nothing = checkReceipts(subject, null)
			return recordReceipts(subject, nothing, judgeReceipts(subject, nothing, reasons), audit?.link ?? null).files
		},
	}
}
async function enforce_job_captureReceipts(state, places) {
	await state.stage('Capture', 'internal_error', interruption => {
		const {settings, context} = state.subject
		return whenThere(state, state.ports.capture.receipts({settings, places, context}, interruption), captured => {
			if (!captured.ok) {
				state.incident(captured.finding)
				return
			}
			const {gateRecord, receipt} = captured.receipts
			for (const file of [gateRecord, receipt]) state.log.info(`${file.role}: ${file.state}`)
			state.receipts = captured.receipts
		})
	})
}
var __webpack_exports__captureReceipts = __webpack_exports__.A
var __webpack_exports__enforceJob = __webpack_exports__.U
module.exports = {captureReceipts: __webpack_exports__captureReceipts, enforceJob: __webpack_exports__enforceJob}

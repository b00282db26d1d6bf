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
	FG: () => auditorParts,
	E2: () => verifyAction,
	zs: () => writeCompliance,
})
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
var x = y => {
	var x = {}
	__nccwpck_require__.d(x, y)
	return x
}
var y = x => () => x
var ucs2length = __nccwpck_require__(214)
const func65 = ucs2length.A
const validateGateRecord = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validateGateRecord)
const schema19 = {
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
const func0 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u')
const pattern4 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u')
const pattern6 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$', 'u')
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u')
const schema20 = {required: ['continuity', 'sequence', 'record_hash']}
function validate53(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema20.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
				errors++
			}
		}
		if (data.continuity !== undefined && func0.call(data, 'continuity')) {
			let data0 = data.continuity
			if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
				errors++
			}
		}
		if (data.sequence !== undefined && func0.call(data, 'sequence')) {
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
		if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
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
const schema21 = {required: ['name', 'id', 'sha256', 'expected_sha256', 'producer']}
const schema22 = {required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha']}
const pattern11 = new RegExp('^[1-9][0-9]{0,19}$', 'u')
const pattern13 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u')
function validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema22.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'run_id' || key0 === 'run_attempt' || key0 === 'repository' || key0 === 'workflow' || key0 === 'head_sha')) {
				errors++
			}
		}
		if (data.run_id !== undefined && func0.call(data, 'run_id')) {
			let data0 = data.run_id
			if (typeof data0 === 'string') {
				if (!pattern11.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
			let data1 = data.run_attempt
			if (typeof data1 === 'string') {
				if (!pattern11.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.repository !== undefined && func0.call(data, 'repository')) {
			if (typeof data.repository !== 'string') {
				errors++
			}
		}
		if (data.workflow !== undefined && func0.call(data, 'workflow')) {
			if (typeof data.workflow !== 'string') {
				errors++
			}
		}
		if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
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
		for (const prop0 of schema21.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
				errors++
			}
		}
		if (data.name !== undefined && func0.call(data, 'name')) {
			let data0 = data.name
			if (typeof data0 === 'string') {
				if (func65(data0) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.id !== undefined && func0.call(data, 'id')) {
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
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern5.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.expected_sha256 !== undefined && func0.call(data, 'expected_sha256')) {
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
		if (data.producer !== undefined && func0.call(data, 'producer')) {
			let data4 = data.producer
			const _errs11 = errors
			let valid1 = false
			const _errs12 = errors
			if (!validate56(data4)) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'size' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.size !== undefined && func0.call(data, 'size')) {
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
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.commit !== undefined && func0.call(data, 'commit')) {
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
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
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
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			let data0 = data.environment
			if (typeof data0 !== 'string' && data0 !== null) {
				errors++
			}
		}
		if (data.environments !== undefined && func0.call(data, 'environments')) {
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
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data3 = data.context
			if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
				for (const prop1 of schema25.properties.context.required) {
					if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data3)) {
					if (!(key1 === 'local')) {
						errors++
					}
				}
				if (data3.local !== undefined && func0.call(data3, 'local')) {
					let data4 = data3.local
					if (!(data4 === 'warn' || data4 === 'block')) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data5 = data.enforcement
			if (!(data5 === 'enforce' || data5 === 'report-only')) {
				errors++
			}
		}
		if (data.gates !== undefined && func0.call(data, 'gates')) {
			let data6 = data.gates
			if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
				for (const prop2 of schema25.properties.gates.required) {
					if (data6[prop2] === undefined || !func0.call(data6, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data6)) {
					if (!(key2 === 'key_status' || key2 === 'execution_evidence' || key2 === 'beacon_rate' || key2 === 'production_action' || key2 === 'approval')) {
						errors++
					}
				}
				if (data6.key_status !== undefined && func0.call(data6, 'key_status')) {
					let data7 = data6.key_status
					if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
						for (const prop3 of schema25.properties.gates.properties.key_status.required) {
							if (data7[prop3] === undefined || !func0.call(data7, prop3)) {
								errors++
							}
						}
						for (const key3 of Object.keys(data7)) {
							if (!(key3 === 'max_age_seconds' || key3 === 'signed_by' || key3 === 'threshold' || key3 === 'signature' || key3 === 'expected_entry_hash')) {
								errors++
							}
						}
						if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
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
						if (data7.signed_by !== undefined && func0.call(data7, 'signed_by')) {
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
						if (data7.threshold !== undefined && func0.call(data7, 'threshold')) {
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
						if (data7.signature !== undefined && func0.call(data7, 'signature')) {
							let data12 = data7.signature
							if (typeof data12 !== 'string' && data12 !== null) {
								errors++
							}
						}
						if (data7.expected_entry_hash !== undefined && func0.call(data7, 'expected_entry_hash')) {
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
				if (data6.execution_evidence !== undefined && func0.call(data6, 'execution_evidence')) {
					let data14 = data6.execution_evidence
					const _errs36 = errors
					let valid9 = false
					const _errs37 = errors
					if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
						for (const prop4 of schema25.properties.gates.properties.execution_evidence.anyOf[0].required) {
							if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
								errors++
							}
						}
						for (const key4 of Object.keys(data14)) {
							if (!func0.call(schema25.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
								errors++
							}
						}
						if (data14.source !== undefined && func0.call(data14, 'source')) {
							let data15 = data14.source
							if (!(data15 === 'signed' || data15 === 'metadata')) {
								errors++
							}
						}
						if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
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
						if (data14.required_environments !== undefined && func0.call(data14, 'required_environments')) {
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
						if (data14.observed_in !== undefined && func0.call(data14, 'observed_in')) {
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
						if (data14.max_age_seconds !== undefined && func0.call(data14, 'max_age_seconds')) {
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
						if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
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
						if (data14.missing_evidence_action !== undefined && func0.call(data14, 'missing_evidence_action')) {
							let data24 = data14.missing_evidence_action
							if (!(data24 === 'warn' || data24 === 'block')) {
								errors++
							}
						}
						if (data14.min_hot_symbol_count !== undefined && func0.call(data14, 'min_hot_symbol_count')) {
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
						if (data14.min_unique_call_paths !== undefined && func0.call(data14, 'min_unique_call_paths')) {
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
				if (data6.beacon_rate !== undefined && func0.call(data6, 'beacon_rate')) {
					let data27 = data6.beacon_rate
					const _errs69 = errors
					let valid18 = false
					const _errs70 = errors
					if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
						for (const prop5 of schema25.properties.gates.properties.beacon_rate.anyOf[0].required) {
							if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
								errors++
							}
						}
						for (const key5 of Object.keys(data27)) {
							if (!func0.call(schema25.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
								errors++
							}
						}
						if (data27.source !== undefined && func0.call(data27, 'source')) {
							let data28 = data27.source
							if (!(data28 === 'signed' || data28 === 'metadata')) {
								errors++
							}
						}
						if (data27.evidence !== undefined && func0.call(data27, 'evidence')) {
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
						if (data27.required_environments !== undefined && func0.call(data27, 'required_environments')) {
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
						if (data27.observed_in !== undefined && func0.call(data27, 'observed_in')) {
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
						if (data27.max_age_seconds !== undefined && func0.call(data27, 'max_age_seconds')) {
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
						if (data27.threshold !== undefined && func0.call(data27, 'threshold')) {
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
						if (data27.min_verification_rate !== undefined && func0.call(data27, 'min_verification_rate')) {
							if (typeof data27.min_verification_rate !== 'string') {
								errors++
							}
						}
						if (data27.min_beacon_count !== undefined && func0.call(data27, 'min_beacon_count')) {
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
						if (data27.missing_beacon_action !== undefined && func0.call(data27, 'missing_beacon_action')) {
							let data39 = data27.missing_beacon_action
							if (!(data39 === 'warn' || data39 === 'block')) {
								errors++
							}
						}
						if (data27.below_threshold_action !== undefined && func0.call(data27, 'below_threshold_action')) {
							let data40 = data27.below_threshold_action
							if (!(data40 === 'warn' || data40 === 'block')) {
								errors++
							}
						}
						if (data27.insufficient_action !== undefined && func0.call(data27, 'insufficient_action')) {
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
				if (data6.production_action !== undefined && func0.call(data6, 'production_action')) {
					let data42 = data6.production_action
					const _errs104 = errors
					let valid27 = false
					const _errs105 = errors
					if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
						for (const prop6 of schema25.properties.gates.properties.production_action.anyOf[0].required) {
							if (data42[prop6] === undefined || !func0.call(data42, prop6)) {
								errors++
							}
						}
						for (const key6 of Object.keys(data42)) {
							if (!(key6 === 'actions' || key6 === 'grants')) {
								errors++
							}
						}
						if (data42.actions !== undefined && func0.call(data42, 'actions')) {
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
											if (data44[prop7] === undefined || !func0.call(data44, prop7)) {
												errors++
											}
										}
										for (const key7 of Object.keys(data44)) {
											if (!(key7 === 'name' || key7 === 'requires')) {
												errors++
											}
										}
										if (data44.name !== undefined && func0.call(data44, 'name')) {
											if (typeof data44.name !== 'string') {
												errors++
											}
										}
										if (data44.requires !== undefined && func0.call(data44, 'requires')) {
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
						if (data42.grants !== undefined && func0.call(data42, 'grants')) {
							let data48 = data42.grants
							if (Array.isArray(data48)) {
								const len10 = data48.length
								for (let i10 = 0; i10 < len10; i10++) {
									let data49 = data48[i10]
									if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
										for (const prop8 of schema25.properties.gates.properties.production_action.anyOf[0].properties.grants.items.required) {
											if (data49[prop8] === undefined || !func0.call(data49, prop8)) {
												errors++
											}
										}
										for (const key8 of Object.keys(data49)) {
											if (!(key8 === 'name' || key8 === 'granted' || key8 === 'target' || key8 === 'valid_from' || key8 === 'valid_until')) {
												errors++
											}
										}
										if (data49.name !== undefined && func0.call(data49, 'name')) {
											if (typeof data49.name !== 'string') {
												errors++
											}
										}
										if (data49.granted !== undefined && func0.call(data49, 'granted')) {
											if (typeof data49.granted !== 'boolean') {
												errors++
											}
										}
										if (data49.target !== undefined && func0.call(data49, 'target')) {
											if (typeof data49.target !== 'string') {
												errors++
											}
										}
										if (data49.valid_from !== undefined && func0.call(data49, 'valid_from')) {
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
										if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
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
				if (data6.approval !== undefined && func0.call(data6, 'approval')) {
					let data55 = data6.approval
					const _errs141 = errors
					let valid38 = false
					const _errs142 = errors
					if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
						for (const prop9 of schema25.properties.gates.properties.approval.anyOf[0].required) {
							if (data55[prop9] === undefined || !func0.call(data55, prop9)) {
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
						if (data55.threshold !== undefined && func0.call(data55, 'threshold')) {
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
						if (data55.two_person !== undefined && func0.call(data55, 'two_person')) {
							if (typeof data55.two_person !== 'boolean') {
								errors++
							}
						}
						if (data55.signed_request !== undefined && func0.call(data55, 'signed_request')) {
							if (typeof data55.signed_request !== 'boolean') {
								errors++
							}
						}
						if (data55.clock_skew_seconds !== undefined && func0.call(data55, 'clock_skew_seconds')) {
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
						if (data55.max_validity_seconds !== undefined && func0.call(data55, 'max_validity_seconds')) {
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
						if (data55.replay !== undefined && func0.call(data55, 'replay')) {
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
		if (data.trusted_keys !== undefined && func0.call(data, 'trusted_keys')) {
			let data62 = data.trusted_keys
			if (Array.isArray(data62)) {
				const len11 = data62.length
				for (let i11 = 0; i11 < len11; i11++) {
					let data63 = data62[i11]
					if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
						for (const prop10 of schema25.properties.trusted_keys.items.required) {
							if (data63[prop10] === undefined || !func0.call(data63, prop10)) {
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
						if (data63.id !== undefined && func0.call(data63, 'id')) {
							if (typeof data63.id !== 'string') {
								errors++
							}
						}
						if (data63.path !== undefined && func0.call(data63, 'path')) {
							if (typeof data63.path !== 'string') {
								errors++
							}
						}
						if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
							let data66 = data63.sha256
							if (typeof data66 === 'string') {
								if (!pattern5.test(data66)) {
									errors++
								}
							} else {
								errors++
							}
						}
						if (data63.purposes !== undefined && func0.call(data63, 'purposes')) {
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
						if (data63.valid_from !== undefined && func0.call(data63, 'valid_from')) {
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
						if (data63.valid_until !== undefined && func0.call(data63, 'valid_until')) {
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
						if (data63.revoked_at !== undefined && func0.call(data63, 'revoked_at')) {
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
						if (data63.identity !== undefined && func0.call(data63, 'identity')) {
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
		if (data.run !== undefined && func0.call(data, 'run')) {
			let data73 = data.run
			if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
				for (const prop11 of schema25.properties.run.required) {
					if (data73[prop11] === undefined || !func0.call(data73, prop11)) {
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
				if (data73.self_hosted !== undefined && func0.call(data73, 'self_hosted')) {
					let data74 = data73.self_hosted
					if (!(data74 === 'block' || data74 === 'isolate')) {
						errors++
					}
				}
				if (data73.timeout_seconds !== undefined && func0.call(data73, 'timeout_seconds')) {
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
				if (data73.max_processes !== undefined && func0.call(data73, 'max_processes')) {
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
				if (data73.max_memory_mib !== undefined && func0.call(data73, 'max_memory_mib')) {
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
				if (data73.outputs !== undefined && func0.call(data73, 'outputs')) {
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
				if (data73.pass_environment !== undefined && func0.call(data73, 'pass_environment')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema26.properties, key0)) {
				errors++
			}
		}
		if (data.stage355_result_exists !== undefined && func0.call(data, 'stage355_result_exists')) {
			if (typeof data.stage355_result_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_status_exists !== undefined && func0.call(data, 'stage355_status_exists')) {
			if (typeof data.stage355_status_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_decision_accept !== undefined && func0.call(data, 'stage355_decision_accept')) {
			if (typeof data.stage355_decision_accept !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_violations_empty !== undefined && func0.call(data, 'stage355_violations_empty')) {
			if (typeof data.stage355_violations_empty !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_result_sha256_present !== undefined && func0.call(data, 'stage355_result_sha256_present')) {
			if (typeof data.stage355_result_sha256_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_entry_hash_present !== undefined && func0.call(data, 'stage355_entry_hash_present')) {
			if (typeof data.stage355_entry_hash_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_entry_hash_matches_status_previous_binding !== undefined && func0.call(data, 'stage355_entry_hash_matches_status_previous_binding')) {
			if (typeof data.stage355_entry_hash_matches_status_previous_binding !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_no_private_keys !== undefined && func0.call(data, 'stage355_no_private_keys')) {
			if (typeof data.stage355_no_private_keys !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_no_real_pqc_signature_claim !== undefined && func0.call(data, 'stage355_no_real_pqc_signature_claim')) {
			if (typeof data.stage355_no_real_pqc_signature_claim !== 'boolean') {
				errors++
			}
		}
		if (data.stage355_pqc_intent_not_active !== undefined && func0.call(data, 'stage355_pqc_intent_not_active')) {
			if (typeof data.stage355_pqc_intent_not_active !== 'boolean') {
				errors++
			}
		}
		if (data.runtime_context_detected !== undefined && func0.call(data, 'runtime_context_detected')) {
			if (typeof data.runtime_context_detected !== 'boolean') {
				errors++
			}
		}
		if (data.ci_context_valid_if_required !== undefined && func0.call(data, 'ci_context_valid_if_required')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema27.properties, key0)) {
				errors++
			}
		}
		if (data.code !== undefined && func0.call(data, 'code')) {
			let data0 = data.code
			if (typeof data0 === 'string') {
				if (!pattern26.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.gate !== undefined && func0.call(data, 'gate')) {
			let data1 = data.gate
			if (typeof data1 === 'string') {
				if (!pattern27.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.outcome !== undefined && func0.call(data, 'outcome')) {
			let data2 = data.outcome
			if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
				errors++
			}
		}
		if (data.message !== undefined && func0.call(data, 'message')) {
			let data3 = data.message
			if (typeof data3 === 'string') {
				if (func65(data3) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.pointer !== undefined && func0.call(data, 'pointer')) {
			if (typeof data.pointer !== 'string') {
				errors++
			}
		}
		if (data.line !== undefined && func0.call(data, 'line')) {
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
		if (data.expected !== undefined && func0.call(data, 'expected')) {
			if (typeof data.expected !== 'string') {
				errors++
			}
		}
		if (data.found !== undefined && func0.call(data, 'found')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data0 = data.state
			if (!(data0 === 'claimed' || data0 === 'no-store')) {
				errors++
			}
		}
		if (data.store !== undefined && func0.call(data, 'store')) {
			let data1 = data.store
			if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
				errors++
			}
		}
		if (data.key !== undefined && func0.call(data, 'key')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema28.properties, key0)) {
				errors++
			}
		}
		if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
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
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
		}
		if (data.request_nonce !== undefined && func0.call(data, 'request_nonce')) {
			let data2 = data.request_nonce
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
		}
		if (data.vouched_by !== undefined && func0.call(data, 'vouched_by')) {
			let data3 = data.vouched_by
			if (!(data3 === 'context' || data3 === 'signature' || data3 === null)) {
				errors++
			}
		}
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.approvers !== undefined && func0.call(data, 'approvers')) {
			let data5 = data.approvers
			if (Array.isArray(data5)) {
				const len0 = data5.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0]
					if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
						for (const prop1 of schema28.properties.approvers.items.required) {
							if (data6[prop1] === undefined || !func0.call(data6, prop1)) {
								errors++
							}
						}
						for (const key1 of Object.keys(data6)) {
							if (!(key1 === 'identity' || key1 === 'key_id' || key1 === 'key_sha256')) {
								errors++
							}
						}
						if (data6.identity !== undefined && func0.call(data6, 'identity')) {
							if (typeof data6.identity !== 'string') {
								errors++
							}
						}
						if (data6.key_id !== undefined && func0.call(data6, 'key_id')) {
							if (typeof data6.key_id !== 'string') {
								errors++
							}
						}
						if (data6.key_sha256 !== undefined && func0.call(data6, 'key_sha256')) {
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
		if (data.nonce !== undefined && func0.call(data, 'nonce')) {
			let data10 = data.nonce
			if (typeof data10 !== 'string' && data10 !== null) {
				errors++
			}
		}
		if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
			let data11 = data.expires_at
			if (typeof data11 !== 'string' && data11 !== null) {
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
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
		if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
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
function validate52(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema19.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema19.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/gate-record/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data6 = data.failure_class
			if (!(data6 === 'none' || data6 === 'policy' || data6 === 'evidence' || data6 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data7 = data.enforcement
			if (!(data7 === 'enforce' || data7 === 'report-only')) {
				errors++
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data8 = data.tool
			if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
				for (const prop1 of schema19.properties.tool.required) {
					if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data8)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						errors++
					}
				}
				if (data8.name !== undefined && func0.call(data8, 'name')) {
					let data9 = data8.name
					if (typeof data9 === 'string') {
						if (func65(data9) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
				if (data8.version !== undefined && func0.call(data8, 'version')) {
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
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
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
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data12 = data.audit_log
			const _errs23 = errors
			let valid2 = false
			const _errs24 = errors
			if (!validate53(data12)) {
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
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data13 = data.previous_hash
			if (typeof data13 === 'string') {
				if (!pattern6.test(data13)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.stage355_binding !== undefined && func0.call(data, 'stage355_binding')) {
			let data14 = data.stage355_binding
			if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
				for (const prop2 of schema19.properties.stage355_binding.required) {
					if (data14[prop2] === undefined || !func0.call(data14, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data14)) {
					if (!(key2 === 'stage355_result_path' || key2 === 'stage355_status_path' || key2 === 'stage355_entry_hash' || key2 === 'stage355_result_sha256')) {
						errors++
					}
				}
				if (data14.stage355_result_path !== undefined && func0.call(data14, 'stage355_result_path')) {
					if (typeof data14.stage355_result_path !== 'string') {
						errors++
					}
				}
				if (data14.stage355_status_path !== undefined && func0.call(data14, 'stage355_status_path')) {
					if (typeof data14.stage355_status_path !== 'string') {
						errors++
					}
				}
				if (data14.stage355_entry_hash !== undefined && func0.call(data14, 'stage355_entry_hash')) {
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
				if (data14.stage355_result_sha256 !== undefined && func0.call(data14, 'stage355_result_sha256')) {
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
		if (data.upstream_artifact !== undefined && func0.call(data, 'upstream_artifact')) {
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
		if (data.evidence_proof !== undefined && func0.call(data, 'evidence_proof')) {
			let data20 = data.evidence_proof
			if (!(data20 === 'self-consistent' || data20 === 'anchored' || data20 === null)) {
				errors++
			}
		}
		if (data.inputs !== undefined && func0.call(data, 'inputs')) {
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
		if (data.policy !== undefined && func0.call(data, 'policy')) {
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
		if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
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
		if (data.promotion !== undefined && func0.call(data, 'promotion')) {
			let data25 = data.promotion
			if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
				for (const prop3 of schema19.properties.promotion.required) {
					if (data25[prop3] === undefined || !func0.call(data25, prop3)) {
						errors++
					}
				}
				for (const key3 of Object.keys(data25)) {
					if (!(key3 === 'environment' || key3 === 'subject_digest' || key3 === 'requested_action' || key3 === 'target' || key3 === 'command_sha256')) {
						errors++
					}
				}
				if (data25.environment !== undefined && func0.call(data25, 'environment')) {
					let data26 = data25.environment
					if (typeof data26 !== 'string' && data26 !== null) {
						errors++
					}
				}
				if (data25.subject_digest !== undefined && func0.call(data25, 'subject_digest')) {
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
				if (data25.requested_action !== undefined && func0.call(data25, 'requested_action')) {
					let data28 = data25.requested_action
					if (typeof data28 !== 'string' && data28 !== null) {
						errors++
					}
				}
				if (data25.target !== undefined && func0.call(data25, 'target')) {
					let data29 = data25.target
					if (typeof data29 !== 'string' && data29 !== null) {
						errors++
					}
				}
				if (data25.command_sha256 !== undefined && func0.call(data25, 'command_sha256')) {
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
		if (data.runtime_context !== undefined && func0.call(data, 'runtime_context')) {
			let data31 = data.runtime_context
			if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
				for (const prop4 of schema19.properties.runtime_context.required) {
					if (data31[prop4] === undefined || !func0.call(data31, prop4)) {
						errors++
					}
				}
				for (const key4 of Object.keys(data31)) {
					if (!func0.call(schema19.properties.runtime_context.properties, key4)) {
						errors++
					}
				}
				if (data31.is_github_actions !== undefined && func0.call(data31, 'is_github_actions')) {
					if (typeof data31.is_github_actions !== 'boolean') {
						errors++
					}
				}
				if (data31.github_actions_env !== undefined && func0.call(data31, 'github_actions_env')) {
					let data33 = data31.github_actions_env
					if (typeof data33 !== 'string' && data33 !== null) {
						errors++
					}
				}
				if (data31.github_run_id !== undefined && func0.call(data31, 'github_run_id')) {
					let data34 = data31.github_run_id
					if (typeof data34 !== 'string' && data34 !== null) {
						errors++
					}
				}
				if (data31.github_run_attempt !== undefined && func0.call(data31, 'github_run_attempt')) {
					let data35 = data31.github_run_attempt
					if (typeof data35 !== 'string' && data35 !== null) {
						errors++
					}
				}
				if (data31.github_sha !== undefined && func0.call(data31, 'github_sha')) {
					let data36 = data31.github_sha
					if (typeof data36 !== 'string' && data36 !== null) {
						errors++
					}
				}
				if (data31.github_repository !== undefined && func0.call(data31, 'github_repository')) {
					let data37 = data31.github_repository
					if (typeof data37 !== 'string' && data37 !== null) {
						errors++
					}
				}
				if (data31.github_workflow !== undefined && func0.call(data31, 'github_workflow')) {
					let data38 = data31.github_workflow
					if (typeof data38 !== 'string' && data38 !== null) {
						errors++
					}
				}
				if (data31.github_job !== undefined && func0.call(data31, 'github_job')) {
					let data39 = data31.github_job
					if (typeof data39 !== 'string' && data39 !== null) {
						errors++
					}
				}
				if (data31.github_event_name !== undefined && func0.call(data31, 'github_event_name')) {
					let data40 = data31.github_event_name
					if (typeof data40 !== 'string' && data40 !== null) {
						errors++
					}
				}
				if (data31.github_ref !== undefined && func0.call(data31, 'github_ref')) {
					let data41 = data31.github_ref
					if (typeof data41 !== 'string' && data41 !== null) {
						errors++
					}
				}
				if (data31.github_actor !== undefined && func0.call(data31, 'github_actor')) {
					let data42 = data31.github_actor
					if (typeof data42 !== 'string' && data42 !== null) {
						errors++
					}
				}
				if (data31.runner_environment !== undefined && func0.call(data31, 'runner_environment')) {
					let data43 = data31.runner_environment
					if (typeof data43 !== 'string' && data43 !== null) {
						errors++
					}
				}
				if (data31.local_execution !== undefined && func0.call(data31, 'local_execution')) {
					if (typeof data31.local_execution !== 'boolean') {
						errors++
					}
				}
				if (data31.proof !== undefined && func0.call(data31, 'proof')) {
					if (!(data31.proof === 'env')) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (!validate65(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
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
		if (data.findings !== undefined && func0.call(data, 'findings')) {
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
		if (data.fail_closed_policy !== undefined && func0.call(data, 'fail_closed_policy')) {
			let data51 = data.fail_closed_policy
			if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
				for (const prop5 of schema19.properties.fail_closed_policy.required) {
					if (data51[prop5] === undefined || !func0.call(data51, prop5)) {
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
				if (data51.block_if_stage355_missing !== undefined && func0.call(data51, 'block_if_stage355_missing')) {
					if (true !== data51.block_if_stage355_missing) {
						errors++
					}
				}
				if (data51.block_if_stage355_decision_not_accept !== undefined && func0.call(data51, 'block_if_stage355_decision_not_accept')) {
					if (true !== data51.block_if_stage355_decision_not_accept) {
						errors++
					}
				}
				if (data51.block_if_stage355_violations_present !== undefined && func0.call(data51, 'block_if_stage355_violations_present')) {
					if (true !== data51.block_if_stage355_violations_present) {
						errors++
					}
				}
				if (data51.block_if_stage355_entry_hash_missing !== undefined && func0.call(data51, 'block_if_stage355_entry_hash_missing')) {
					if (true !== data51.block_if_stage355_entry_hash_missing) {
						errors++
					}
				}
				if (data51.block_if_stage355_status_mismatch !== undefined && func0.call(data51, 'block_if_stage355_status_mismatch')) {
					if (true !== data51.block_if_stage355_status_mismatch) {
						errors++
					}
				}
				if (data51.block_if_private_key_boundary_failed !== undefined && func0.call(data51, 'block_if_private_key_boundary_failed')) {
					if (true !== data51.block_if_private_key_boundary_failed) {
						errors++
					}
				}
				if (data51.block_if_pqc_intent_claimed_active !== undefined && func0.call(data51, 'block_if_pqc_intent_claimed_active')) {
					if (true !== data51.block_if_pqc_intent_claimed_active) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data59 = data.safety_boundary
			if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
				for (const prop6 of schema19.properties.safety_boundary.required) {
					if (data59[prop6] === undefined || !func0.call(data59, prop6)) {
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
				if (data59.no_private_keys !== undefined && func0.call(data59, 'no_private_keys')) {
					if (true !== data59.no_private_keys) {
						errors++
					}
				}
				if (data59.no_raw_secrets !== undefined && func0.call(data59, 'no_raw_secrets')) {
					if (true !== data59.no_raw_secrets) {
						errors++
					}
				}
				if (data59.no_real_key_rotation_claim !== undefined && func0.call(data59, 'no_real_key_rotation_claim')) {
					if (true !== data59.no_real_key_rotation_claim) {
						errors++
					}
				}
				if (data59.no_real_rekor_claim !== undefined && func0.call(data59, 'no_real_rekor_claim')) {
					if (true !== data59.no_real_rekor_claim) {
						errors++
					}
				}
				if (data59.no_real_pqc_signature_claim !== undefined && func0.call(data59, 'no_real_pqc_signature_claim')) {
					if (true !== data59.no_real_pqc_signature_claim) {
						errors++
					}
				}
				if (data59.runtime_gate_only !== undefined && func0.call(data59, 'runtime_gate_only')) {
					if (true !== data59.runtime_gate_only) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			let data66 = data.entry_hash
			if (typeof data66 === 'string') {
				if (!pattern5.test(data66)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
			let data67 = data.runtime_decision
			if (!(data67 === 'allow' || data67 === 'warn' || data67 === 'block')) {
				errors++
			}
		}
		if (data.reasons !== undefined && func0.call(data, 'reasons')) {
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
		if (data.approval !== undefined && func0.call(data, 'approval')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema30.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/runtime-receipt/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data6 = data.audit_log
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (!validate53(data6)) {
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
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				errors++
			}
		}
		if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
			let data9 = data.runtime_decision
			if (!(data9 === 'allow' || data9 === 'warn' || data9 === 'block')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern6.test(data10)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			let data11 = data.entry_hash
			if (typeof data11 === 'string') {
				if (!pattern5.test(data11)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.gate_sha256 !== undefined && func0.call(data, 'gate_sha256')) {
			let data12 = data.gate_sha256
			if (typeof data12 === 'string') {
				if (!pattern5.test(data12)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.policy !== undefined && func0.call(data, 'policy')) {
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
		if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
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
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (!validate65(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
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
		if (data.reasons !== undefined && func0.call(data, 'reasons')) {
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
		if (data.receipt_sha256 !== undefined && func0.call(data, 'receipt_sha256')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'request_id' || key0 === 'github_run_id' || key0 === 'github_run_attempt' || key0 === 'github_job')) {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data0 = data.request_id
			if (typeof data0 === 'string') {
				if (!pattern4.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.github_run_id !== undefined && func0.call(data, 'github_run_id')) {
			let data1 = data.github_run_id
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
		}
		if (data.github_run_attempt !== undefined && func0.call(data, 'github_run_attempt')) {
			let data2 = data.github_run_attempt
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
		}
		if (data.github_job !== undefined && func0.call(data, 'github_job')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema33.properties, key0)) {
				errors++
			}
		}
		if (data.stage356_receipt_exists !== undefined && func0.call(data, 'stage356_receipt_exists')) {
			if (typeof data.stage356_receipt_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_gate_exists !== undefined && func0.call(data, 'stage356_gate_exists')) {
			if (typeof data.stage356_gate_exists !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_receipt_sha256_present !== undefined && func0.call(data, 'stage356_receipt_sha256_present')) {
			if (typeof data.stage356_receipt_sha256_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_entry_hash_present !== undefined && func0.call(data, 'stage356_entry_hash_present')) {
			if (typeof data.stage356_entry_hash_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_runtime_decision_present !== undefined && func0.call(data, 'stage356_runtime_decision_present')) {
			if (typeof data.stage356_runtime_decision_present !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_violations_empty !== undefined && func0.call(data, 'stage356_violations_empty')) {
			if (typeof data.stage356_violations_empty !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_checks_acceptable !== undefined && func0.call(data, 'stage356_checks_acceptable')) {
			if (typeof data.stage356_checks_acceptable !== 'boolean') {
				errors++
			}
		}
		if (data.stage356_receipt_matches_gate !== undefined && func0.call(data, 'stage356_receipt_matches_gate')) {
			if (typeof data.stage356_receipt_matches_gate !== 'boolean') {
				errors++
			}
		}
		if (data.action_mapping_applied !== undefined && func0.call(data, 'action_mapping_applied')) {
			if (typeof data.action_mapping_applied !== 'boolean') {
				errors++
			}
		}
		if (data.isolation_metadata_only !== undefined && func0.call(data, 'isolation_metadata_only')) {
			if (typeof data.isolation_metadata_only !== 'boolean') {
				errors++
			}
		}
		if (data.no_private_keys !== undefined && func0.call(data, 'no_private_keys')) {
			if (typeof data.no_private_keys !== 'boolean') {
				errors++
			}
		}
		if (data.no_raw_payloads !== undefined && func0.call(data, 'no_raw_payloads')) {
			if (typeof data.no_raw_payloads !== 'boolean') {
				errors++
			}
		}
		if (data.no_internal_runner_published !== undefined && func0.call(data, 'no_internal_runner_published')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'action' || key0 === 'target' || key0 === 'status' || key0 === 'reason')) {
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data0 = data.action
			if (!(data0 === 'continue_runtime' || data0 === 'isolate_capability' || data0 === 'terminate_runtime')) {
				errors++
			}
		}
		if (data.target !== undefined && func0.call(data, 'target')) {
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
		if (data.status !== undefined && func0.call(data, 'status')) {
			let data2 = data.status
			if (!(data2 === 'allowed' || data2 === 'disabled' || data2 === 'terminated')) {
				errors++
			}
		}
		if (data.reason !== undefined && func0.call(data, 'reason')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'capability' || key0 === 'by')) {
				errors++
			}
		}
		if (data.capability !== undefined && func0.call(data, 'capability')) {
			let data0 = data.capability
			if (!(data0 === 'private_runner' || data0 === 'unsafe_payload_fetch' || data0 === 'secret_material_access' || data0 === 'public_metadata_verification')) {
				errors++
			}
		}
		if (data.by !== undefined && func0.call(data, 'by')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema31.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-policy/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
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
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data9 = data.previous_hash
			if (typeof data9 === 'string') {
				if (!pattern42.test(data9)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.stage356_binding !== undefined && func0.call(data, 'stage356_binding')) {
			let data10 = data.stage356_binding
			if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
				for (const prop1 of schema31.properties.stage356_binding.required) {
					if (data10[prop1] === undefined || !func0.call(data10, prop1)) {
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
				if (data10.stage356_receipt_path !== undefined && func0.call(data10, 'stage356_receipt_path')) {
					if (typeof data10.stage356_receipt_path !== 'string') {
						errors++
					}
				}
				if (data10.stage356_gate_path !== undefined && func0.call(data10, 'stage356_gate_path')) {
					if (typeof data10.stage356_gate_path !== 'string') {
						errors++
					}
				}
				if (data10.stage356_receipt_sha256 !== undefined && func0.call(data10, 'stage356_receipt_sha256')) {
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
				if (data10.stage356_entry_hash !== undefined && func0.call(data10, 'stage356_entry_hash')) {
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
				if (data10.stage356_runtime_decision !== undefined && func0.call(data10, 'stage356_runtime_decision')) {
					let data15 = data10.stage356_runtime_decision
					if (!(data15 === 'allow' || data15 === 'warn' || data15 === 'block' || data15 === null)) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (!validate81(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
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
		if (data.runtime_action_mapping !== undefined && func0.call(data, 'runtime_action_mapping')) {
			let data19 = data.runtime_action_mapping
			if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
				for (const prop2 of schema31.properties.runtime_action_mapping.required) {
					if (data19[prop2] === undefined || !func0.call(data19, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data19)) {
					if (!(key2 === 'allow' || key2 === 'warn' || key2 === 'block')) {
						errors++
					}
				}
				if (data19.allow !== undefined && func0.call(data19, 'allow')) {
					if ('continue' !== data19.allow) {
						errors++
					}
				}
				if (data19.warn !== undefined && func0.call(data19, 'warn')) {
					if ('isolate_and_continue' !== data19.warn) {
						errors++
					}
				}
				if (data19.block !== undefined && func0.call(data19, 'block')) {
					if ('terminate' !== data19.block) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
			let data23 = data.action_decision
			if (!(data23 === 'continue' || data23 === 'isolate_and_continue' || data23 === 'terminate')) {
				errors++
			}
		}
		if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
			let data24 = data.isolation_mode
			if (!(data24 === 'none' || data24 === 'safe_metadata_only' || data24 === 'terminated')) {
				errors++
			}
		}
		if (data.actions !== undefined && func0.call(data, 'actions')) {
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
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data27 = data.safety_boundary
			if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
				for (const prop3 of schema31.properties.safety_boundary.required) {
					if (data27[prop3] === undefined || !func0.call(data27, prop3)) {
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
				if (data27.no_private_keys !== undefined && func0.call(data27, 'no_private_keys')) {
					if (true !== data27.no_private_keys) {
						errors++
					}
				}
				if (data27.no_raw_secrets !== undefined && func0.call(data27, 'no_raw_secrets')) {
					if (true !== data27.no_raw_secrets) {
						errors++
					}
				}
				if (data27.no_raw_payloads !== undefined && func0.call(data27, 'no_raw_payloads')) {
					if (true !== data27.no_raw_payloads) {
						errors++
					}
				}
				if (data27.no_exploit_code !== undefined && func0.call(data27, 'no_exploit_code')) {
					if (true !== data27.no_exploit_code) {
						errors++
					}
				}
				if (data27.no_internal_runner_code !== undefined && func0.call(data27, 'no_internal_runner_code')) {
					if (true !== data27.no_internal_runner_code) {
						errors++
					}
				}
				if (data27.metadata_only_action_receipt !== undefined && func0.call(data27, 'metadata_only_action_receipt')) {
					if (true !== data27.metadata_only_action_receipt) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
			let data34 = data.action_entry_hash
			if (typeof data34 === 'string') {
				if (!pattern5.test(data34)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema36.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-receipt/v1' !== data.schema) {
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func65(data2) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern3.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern4.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
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
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data7 = data.audit_log
			const _errs17 = errors
			let valid2 = false
			const _errs18 = errors
			if (!validate53(data7)) {
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
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data8 = data.failure_class
			if (!(data8 === 'none' || data8 === 'policy' || data8 === 'evidence' || data8 === 'gate')) {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data9 = data.enforcement
			if (!(data9 === 'enforce' || data9 === 'report-only')) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern42.test(data10)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
			let data11 = data.action_entry_hash
			if (typeof data11 === 'string') {
				if (!pattern5.test(data11)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
			let data12 = data.action_decision
			if (!(data12 === 'continue' || data12 === 'isolate_and_continue' || data12 === 'terminate')) {
				errors++
			}
		}
		if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
			let data13 = data.isolation_mode
			if (!(data13 === 'none' || data13 === 'safe_metadata_only' || data13 === 'terminated')) {
				errors++
			}
		}
		if (data.runtime_decision_from_stage356 !== undefined && func0.call(data, 'runtime_decision_from_stage356')) {
			let data14 = data.runtime_decision_from_stage356
			if (!(data14 === 'allow' || data14 === 'warn' || data14 === 'block' || data14 === null)) {
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (!validate81(data.checks)) {
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
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
		if (data.actions !== undefined && func0.call(data, 'actions')) {
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
		if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
			let data20 = data.action_receipt_sha256
			if (typeof data20 === 'string') {
				if (!pattern5.test(data20)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'mechanism' || key0 === 'verified')) {
				errors++
			}
		}
		if (data.mechanism !== undefined && func0.call(data, 'mechanism')) {
			let data0 = data.mechanism
			if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
				errors++
			}
		}
		if (data.verified !== undefined && func0.call(data, 'verified')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data1 = data.state
			if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
				errors++
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
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
		if (data.bytes !== undefined && func0.call(data, 'bytes')) {
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
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema37.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern4.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data2 = data.created_at
			if (typeof data2 === 'string') {
				if (!pattern3.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
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
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
			let data5 = data.command_sha256
			if (typeof data5 === 'string') {
				if (!pattern5.test(data5)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data6 = data.state
			if (!(data6 === 'not-started' || data6 === 'started' || data6 === 'exited' || data6 === 'signaled' || data6 === 'timed-out')) {
				errors++
			}
		}
		if (data.reason !== undefined && func0.call(data, 'reason')) {
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
		if (data.isolation !== undefined && func0.call(data, 'isolation')) {
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
		if (data.isolation_held !== undefined && func0.call(data, 'isolation_held')) {
			let data9 = data.isolation_held
			if (typeof data9 !== 'boolean' && data9 !== null) {
				errors++
			}
		}
		if (data.started_at !== undefined && func0.call(data, 'started_at')) {
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
		if (data.duration_ms !== undefined && func0.call(data, 'duration_ms')) {
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
		if (data.exit_status !== undefined && func0.call(data, 'exit_status')) {
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
		if (data.signal !== undefined && func0.call(data, 'signal')) {
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
		if (data.outputs !== undefined && func0.call(data, 'outputs')) {
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
		if (data.incidents !== undefined && func0.call(data, 'incidents')) {
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
		if (data.outcome_sha256 !== undefined && func0.call(data, 'outcome_sha256')) {
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
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema40.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/audit-record/v1' !== data.schema) {
				errors++
			}
		}
		if (data.record_id !== undefined && func0.call(data, 'record_id')) {
			let data1 = data.record_id
			if (typeof data1 === 'string') {
				if (!pattern60.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.sequence !== undefined && func0.call(data, 'sequence')) {
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
		if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
			let data3 = data.timestamp
			if (typeof data3 === 'string') {
				if (!pattern61.test(data3)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data4 = data.request_id
			if (typeof data4 === 'string') {
				if (!pattern4.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.identity !== undefined && func0.call(data, 'identity')) {
			let data5 = data.identity
			if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
				for (const prop1 of schema40.properties.identity.required) {
					if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data5)) {
					if (!(key1 === 'kind' || key1 === 'name')) {
						errors++
					}
				}
				if (data5.kind !== undefined && func0.call(data5, 'kind')) {
					let data6 = data5.kind
					if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
						errors++
					}
				}
				if (data5.name !== undefined && func0.call(data5, 'name')) {
					let data7 = data5.name
					if (typeof data7 !== 'string' && data7 !== null) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.event !== undefined && func0.call(data, 'event')) {
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
		if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
			let data9 = data.request_hash
			if (typeof data9 === 'string') {
				if (!pattern5.test(data9)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.data_hash !== undefined && func0.call(data, 'data_hash')) {
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
		if (data.gate !== undefined && func0.call(data, 'gate')) {
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
		if (data.decision !== undefined && func0.call(data, 'decision')) {
			let data12 = data.decision
			if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data13 = data.action
			if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
				errors++
			}
		}
		if (data.code !== undefined && func0.call(data, 'code')) {
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
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data15 = data.approval_id
			if (typeof data15 !== 'string' && data15 !== null) {
				errors++
			}
		}
		if (data.outcome !== undefined && func0.call(data, 'outcome')) {
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
		if (data.torn_line_sha256 !== undefined && func0.call(data, 'torn_line_sha256')) {
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
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data18 = data.previous_hash
			if (typeof data18 === 'string') {
				if (!pattern69.test(data18)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
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
const CODES = Object.keys(TABLE).filter(isCode)
function isCode(text) {
	return Object.hasOwn(TABLE, text)
}
const LOCAL_WARNINGS = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only']
const U32_MASK64 = (() => BigInt(2 ** 32 - 1))()
const _32n = BigInt(32)
function fromBig(n, le = false) {
	if (le) return {h: Number(n & U32_MASK64), l: Number((n >> _32n) & U32_MASK64)}
	return {h: Number((n >> _32n) & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0}
}
function split(lst, le = false) {
	const len = lst.length
	let Ah = new Uint32Array(len)
	let Al = new Uint32Array(len)
	for (let i = 0; i < len; i++) {
		const {h, l} = fromBig(lst[i], le)
		;[Ah[i], Al[i]] = [h, l]
	}
	return [Ah, Al]
}
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
const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/
const NANOSECONDS_PER_MS = 1000000n
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
function parseUtcNanoseconds(text) {
	const time = readUtcTime(text)
	return time === null ? null : BigInt(time.second) * NANOSECONDS_PER_MS + BigInt(time.fraction.padEnd(9, '0'))
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
function text_codeText(code) {
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
	return holdsSecret(message) ? `${text_codeText(code).meaning} The details are ${WITHHELD}.` : message
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
const DEFAULT_RESULT_PATH = 'docs/keys/stage355_revocation_enforcement_result.json'
const DEFAULT_STATUS_PATH = 'docs/keys/stage355_key_status_verification.json'
const validators_validateKeyStatusResult = validatorOf(validators_validate52, () => require('./differences.js').DIFFERENCES.validateKeyStatusResult)
const validators_schema19 = {
	required: ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash', 'entry_hash', 'result_sha256'],
}
const validators_func0 = Object.prototype.hasOwnProperty
function validators_validate52(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of validators_schema19.required) {
			if (data[prop0] === undefined || !validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.stage !== undefined && validators_func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				errors++
			}
		}
		if (data.source_stage !== undefined && validators_func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
		}
		if (data.created_at !== undefined && validators_func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				errors++
			}
		}
		if (data.decision !== undefined && validators_func0.call(data, 'decision')) {
			if (typeof data.decision !== 'string') {
				errors++
			}
		}
		if (data.checks !== undefined && validators_func0.call(data, 'checks')) {
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
		if (data.violations !== undefined && validators_func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				errors++
			}
		}
		if (data.previous_hash !== undefined && validators_func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				errors++
			}
		}
		if (data.entry_hash !== undefined && validators_func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				errors++
			}
		}
		if (data.result_sha256 !== undefined && validators_func0.call(data, 'result_sha256')) {
			if (typeof data.result_sha256 !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validators_validateKeyStatusVerification = validatorOf(validators_validate53, () => require('./differences.js').DIFFERENCES.validateKeyStatusVerification)
const validators_schema20 = {
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
const validators_schema21 = {
	required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
}
function validate54(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of validators_schema21.required) {
			if (data[prop0] === undefined || !validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.algorithm !== undefined && validators_func0.call(data, 'algorithm')) {
			if (typeof data.algorithm !== 'string') {
				errors++
			}
		}
		if (data.present !== undefined && validators_func0.call(data, 'present')) {
			if (typeof data.present !== 'boolean') {
				errors++
			}
		}
		if (data.status !== undefined && validators_func0.call(data, 'status')) {
			if (typeof data.status !== 'string') {
				errors++
			}
		}
		if (data.valid_from !== undefined && validators_func0.call(data, 'valid_from')) {
			let data3 = data.valid_from
			if (typeof data3 !== 'string' && data3 !== null) {
				errors++
			}
		}
		if (data.valid_until !== undefined && validators_func0.call(data, 'valid_until')) {
			let data4 = data.valid_until
			if (typeof data4 !== 'string' && data4 !== null) {
				errors++
			}
		}
		if (data.revoked_at !== undefined && validators_func0.call(data, 'revoked_at')) {
			let data5 = data.revoked_at
			if (typeof data5 !== 'string' && data5 !== null) {
				errors++
			}
		}
		if (data.private_key_published !== undefined && validators_func0.call(data, 'private_key_published')) {
			if (typeof data.private_key_published !== 'boolean') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
function validators_validate53(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of validators_schema20.required) {
			if (data[prop0] === undefined || !validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.stage !== undefined && validators_func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				errors++
			}
		}
		if (data.source_stage !== undefined && validators_func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				errors++
			}
		}
		if (data.created_at !== undefined && validators_func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				errors++
			}
		}
		if (data.previous_hash !== undefined && validators_func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				errors++
			}
		}
		if (data.key_status_checks !== undefined && validators_func0.call(data, 'key_status_checks')) {
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
		if (data.key_records_evaluated !== undefined && validators_func0.call(data, 'key_records_evaluated')) {
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
		if (data.violations !== undefined && validators_func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				errors++
			}
		}
		if (data.safety_boundary !== undefined && validators_func0.call(data, 'safety_boundary')) {
			let data9 = data.safety_boundary
			if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
				for (const prop1 of validators_schema20.properties.safety_boundary.required) {
					if (data9[prop1] === undefined || !validators_func0.call(data9, prop1)) {
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
				if (data9.no_private_keys !== undefined && validators_func0.call(data9, 'no_private_keys')) {
					if (typeof data9.no_private_keys !== 'boolean') {
						errors++
					}
				}
				if (data9.no_raw_secrets !== undefined && validators_func0.call(data9, 'no_raw_secrets')) {
					if (typeof data9.no_raw_secrets !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_key_rotation_claim !== undefined && validators_func0.call(data9, 'no_real_key_rotation_claim')) {
					if (typeof data9.no_real_key_rotation_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_rekor_claim !== undefined && validators_func0.call(data9, 'no_real_rekor_claim')) {
					if (typeof data9.no_real_rekor_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.no_real_pqc_signature_claim !== undefined && validators_func0.call(data9, 'no_real_pqc_signature_claim')) {
					if (typeof data9.no_real_pqc_signature_claim !== 'boolean') {
						errors++
					}
				}
				if (data9.pqc_ml_dsa_active_signature_not_claimed !== undefined && validators_func0.call(data9, 'pqc_ml_dsa_active_signature_not_claimed')) {
					if (typeof data9.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.entry_hash !== undefined && validators_func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validators_validateKeyRotationLedger = validatorOf(validators_validate56, () => require('./differences.js').DIFFERENCES.validateKeyRotationLedger)
const validators_schema22 = {
	required: ['key_ledger', 'latest_key_event'],
	properties: {key_ledger: {required: ['entry_hash']}, latest_key_event: {required: ['entry_hash']}},
}
function validators_validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of validators_schema22.required) {
			if (data[prop0] === undefined || !validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.key_ledger !== undefined && validators_func0.call(data, 'key_ledger')) {
			let data0 = data.key_ledger
			if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
				for (const prop1 of validators_schema22.properties.key_ledger.required) {
					if (data0[prop1] === undefined || !validators_func0.call(data0, prop1)) {
						errors++
					}
				}
				if (data0.entry_hash !== undefined && validators_func0.call(data0, 'entry_hash')) {
					if (typeof data0.entry_hash !== 'string') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.latest_key_event !== undefined && validators_func0.call(data, 'latest_key_event')) {
			let data2 = data.latest_key_event
			if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
				for (const prop2 of validators_schema22.properties.latest_key_event.required) {
					if (data2[prop2] === undefined || !validators_func0.call(data2, prop2)) {
						errors++
					}
				}
				if (data2.entry_hash !== undefined && validators_func0.call(data2, 'entry_hash')) {
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
const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64
const MAX_JSON_VALUES = 1_000_000
const MAX_NUMBER_CHARACTERS = 4_300
const MAX_SHOWN_CHARACTERS = 200
const MAX_FINDINGS_PER_CODE = 50
const MAX_SETTING_CHARACTERS = 4_096
const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024
const MAX_SIGNATURES = 64
const MAX_SIGNATURE_CHECKS = 1_024
const MAX_VERIFIED_BYTES = 64 * 1024 * 1024
const MAX_PARAMETERS = 100
const MAX_PATTERN_CHARACTERS = 500
const MAX_PATTERN_DEPTH = 32
const MAX_PATTERN_REPEATS = 256
const MAX_PATTERN_STEPS = 2_000
const limits_MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
const MAX_AUDIT_LINE_BYTES = 64 * 1024
const MAX_RATE_DIGITS = 18
const MAX_SUMMARY_BYTES = 1024 * 1024
const MAX_REPORTED_CHARACTERS = 1_000
const MAX_PROBLEMS_PER_CHECK = 20
const MAX_LISTED_TARGETS = 1_000
const MAX_TARGETS_IN_FULL = 20
function printable_printable(text, limit = MAX_SHOWN_CHARACTERS) {
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
	return new Refusal(code, offset, `Expected ${expected}, found $`, `\u201c${printable_printable(character)}\u201d`, 'another character')
}
function notUtf8(offset) {
	return new Refusal('json_not_utf8', offset, 'Expected UTF-8, found bytes that are none')
}
function duplicateKey(offset, key) {
	const shown = `the key \u201c${printable_printable(key, MAX_SHOWN_KEY_CHARACTERS)}\u201d`
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
		const {meaning} = text_codeText(code)
		const line = lines.get(file)?.get(pointer)
		const place = {path: file.path, ...(line !== undefined && {line})}
		if (this.#secret) return finding_finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place)
		const shown = {pointer: printable_printable((file.within ?? '') + pointer), expected: printable_printable(expected), found: printable_printable(found)}
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
		if (missing !== null) collector.plain(missing, `There is no file ${printable_printable(file.path)}.`, file.path)
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
	return within === undefined ? printable_printable(path) : `${within} of ${printable_printable(path)}`
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
	const message = `The file ${printable_printable(file.path)} holds a private key or an access token.`
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
		const shown = found === null ? 'nothing' : `\`${printable_printable(found)}\``
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
function unproved({keyStatus}, {findings, expectedHashHolds}, further) {
	if ([...findings, ...further.findings].some(({outcome}) => outcome === 'block')) return []
	const wanted = [
		['signed-by', keyStatus.signedBy !== null && !further.keyStatusSigned],
		['expected-entry-hash', keyStatus.expectedEntryHash !== null && !expectedHashHolds],
	]
	return wanted.flatMap(([option, isOpen]) => (isOpen ? [finding('check_did_not_run', `The policy wants ${option}, and nothing was compared with it.`)] : []))
}
function nothingChecked(settings) {
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
function expectedReceiptMissing() {
	const message =
		'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated. It is absent or empty; an output of a job that was skipped, or that failed before it decided, is empty.'
	return finding_finding('expected_receipt_missing', message, {expected: 'the output `receipt-sha256` of the job of the gate'})
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
function decision_compareOutcomes(left, right) {
	return OUTCOME_RANK[right] - OUTCOME_RANK[left]
}
function decision_worst(outcomes) {
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
	const decision = decision_worst(found.map(({outcome}) => outcome))
	const blocking = [...new Set(found.filter(({outcome}) => outcome === 'block').map(({code}) => code))]
	const failureClass = decision === 'block' ? worstClass(blocking.map(code => codes_codeEntry(code).failureClass)) : 'none'
	return [
		...consistency_differing('runtime_decision', decision, gate.runtime_decision),
		...consistency_differing('failure_class', failureClass, gate.failure_class),
		...consistency_differing('reasons', listed(reasonsOf(decision, found)), listed(gate.reasons)),
		...consistency_differing('violations', listed(blocking.map(code => codes_codeEntry(code).violation ?? code)), listed(gate.violations)),
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
		...consistency_differing('runtime_context/is_github_actions', String(inCi), String(context.is_github_actions)),
		...consistency_differing('runtime_context/local_execution', String(isLocal), String(context.local_execution)),
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
function consistency_differing(place, expected, found) {
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
		collector.at(file, code, PLACE + field, printable_printable(expected ?? 'nothing'), printable_printable(String(found)))
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
	const expected = printable_printable(wanted ?? 'nothing')
	const found = printable_printable(made ?? 'nothing')
	const message =
		isEarlier && accepts === 'asked'
			? `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, as after "Re-run failed jobs"; \`allow-earlier-attempt: true\` accepts it.`
			: `The receipt is of attempt ${found} of the workflow run and not of attempt ${expected}, which no input accepts.`
	collector.add(finding_finding('receipt_other_attempt', message, {path: file.path, expected, found}))
}
function record_readRecord(file, {missing, validate}, collector) {
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
	const gate = record_readRecord(gateRecord, {missing: 'receipt_gate_missing', validate: validateGateRecord}, collector)
	const receipt = record_readRecord(receiptFile, {missing: 'receipt_missing', validate: validateRuntimeReceipt}, collector)
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
	const said = `Receipt of request ${printable_printable(gate.request_id)}: ${gate.runtime_decision}, ${reasons}.`
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
	const decision = decision_worst(findings.map(one => one.outcome))
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
		decision_compareOutcomes(left.outcome, right.outcome) ||
		GATE_IDS.indexOf(left.gate) - GATE_IDS.indexOf(right.gate) ||
		codeRank(left.code) - codeRank(right.code)
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
	const decision = decision_worst(own.map(one => one.outcome))
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
const outcome_GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const outcome_RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
const RUN_OUTCOME_PATH = 'docs/runtime/fail_closed_gate_run_outcome.json'
const outcome_RUNTIME_SUMMARY_PATH = 'docs/runtime/stage356_runtime_summary.txt'
const outcome_ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json'
const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt'
const outcome_ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json'
const AUDIT_LOG_PATH = 'docs/runtime/fail_closed_gate_audit_log.jsonl'
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
		section('Generated files:', bullets([outcome_ACTION_POLICY_PATH, outcome_ACTION_RECEIPT_PATH, ACTION_SUMMARY_PATH])),
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
			{path: outcome_ACTION_POLICY_PATH, text: jsonText(policy)},
			{path: ACTION_SUMMARY_PATH, text: actionSummary(policy)},
			{path: outcome_ACTION_RECEIPT_PATH, text: jsonText(receipt)},
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
		findings: facts.findings.map(gate_record_findingRecord),
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
function gate_record_findingRecord(found) {
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
const APPROVAL_TYPE = 'fail-closed-gate/approval@v1'
const REQUEST_TYPE = 'fail-closed-gate/request@v1'
function requestSha256(request) {
	return nativeSha256(canonical_canonicalOfPlain(request))
}
function approvalSha256(approval) {
	return nativeSha256(canonical_canonicalOfPlain(approval))
}
function identityKey(identity) {
	return identity.replaceAll(/[A-Z]/g, letter => letter.toLowerCase())
}
function requesterOf({githubActions, actor, localUser}) {
	const name = githubActions === null ? localUser : actor
	return name === '' ? null : name
}
function isInForce(known, now) {
	return revokedEntry(known, now) === undefined && known.entries.some(entry => isWithinValidity(entry, now))
}
function standingOf(known, purpose, signedBy, now) {
	const revoked = revokedEntry(known, now)
	if (revoked !== undefined) {
		const found = `${revoked.id}, revoked at ${timeOf(revoked.revokedAt)}`
		return {counts: false, code: 'signature_key_revoked', expected: 'a key that is not revoked', found}
	}
	const inForce = known.entries.filter(entry => isWithinValidity(entry, now))
	const fit = inForce.filter(({purposes}) => purposes.includes(purpose))
	const entry = fit.find(({id}) => signedBy === null || signedBy.includes(id))
	if (entry !== undefined) return {counts: true, entry}
	const ids = known.entries.map(({id}) => id).join(', ')
	if (fit.length > 0) {
		return {counts: false, code: 'signature_key_not_listed', expected: (signedBy ?? []).join(', '), found: ids}
	}
	if (inForce.length > 0) {
		const purposes = inForce.flatMap(one => one.purposes).join(', ')
		return {counts: false, code: 'signature_key_purpose', expected: purpose, found: `${ids}, for ${purposes}`}
	}
	return outOfForce(known, now)
}
function revokedEntry({entries}, now) {
	return entries.find(({revokedAt}) => revokedAt !== null && !(now < revokedAt))
}
function isWithinValidity({validFrom, validUntil}, now) {
	return (validFrom === null || validFrom <= now) && (validUntil === null || now < validUntil)
}
function outOfForce({entries}, now) {
	const ended = entries.find(({validUntil}) => validUntil !== null && !(now < validUntil))
	const expected = `a key that is valid at ${timeOf(now)}`
	if (ended !== undefined) {
		const found = `${ended.id}, valid until ${timeOf(ended.validUntil)}`
		return {counts: false, code: 'signature_key_expired', expected, found}
	}
	const found = entries.map(({id, validFrom}) => `${id}, valid from ${timeOf(validFrom)}`).join('; ')
	return {counts: false, code: 'signature_key_not_yet_valid', expected, found}
}
function timeOf(instant) {
	return instant === null || Number.isNaN(instant) ? 'an unknown time' : time_formatUtcTime(instant)
}
function countSigners(file, judged, rules, collector) {
	const counted = new Map()
	const uncounted = []
	const repeated = []
	const code = 'signature_threshold_not_met'
	judged.forEach(({keyid, signer}, index) => {
		const place = json_place_pointer('signatures', index)
		const again = signer === null ? undefined : counted.get(signer)
		if (signer === null) uncounted.push({place, ...strange(keyid, rules)})
		else if (again !== undefined) {
			repeated.push({place, code, expected: 'another key', found: `a further signature by ${again.id}`})
		} else {
			const standing = standingOf(signer, rules.purpose, rules.signedBy, rules.now)
			if (standing.counts) counted.set(signer, standing.entry)
			else uncounted.push({place, ...standing})
		}
	})
	if (counted.size > 0 && counted.size >= rules.threshold) {
		for (const {place, found} of [...uncounted, ...repeated]) {
			collector.at(file, 'signature_extra_ignored', place, 'nothing more', found)
		}
		const entries = new Set(counted.values())
		return rules.keys.filter(entry => entries.has(entry))
	}
	for (const one of [...uncounted, ...repeated]) collector.at(file, one.code, one.place, one.expected, one.found)
	if (counted.size > 0 || rules.threshold > 1) {
		const ids = [...counted.values()].map(({id}) => id)
		const found = ids.length === 0 ? 'none' : `${String(ids.length)} (${ids.join(', ')})`
		collector.at(file, code, '/signatures', `signatures by ${String(rules.threshold)} different keys`, found)
	}
	return null
}
function strange(keyid, {keys}) {
	const isKnown = keys.some(({id}) => id === keyid)
	const found = keyid === null ? 'a signature without key id' : `a signature with the key id ${printable_printable(keyid)}`
	return {code: isKnown ? 'signature_invalid' : 'signature_unknown_key', expected: 'a signature by a trusted key', found}
}
const func80 = ucs2length.A
const validateEnvelope = validatorOf(statement_validators_validate52, () => require('./differences.js').DIFFERENCES.validateEnvelope)
const statement_validators_schema19 = {
	required: ['payloadType', 'payload', 'signatures'],
	properties: {signatures: {items: {required: ['sig']}}},
}
const statement_validators_func0 = Object.prototype.hasOwnProperty
function statement_validators_validate52(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema19.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.payloadType !== undefined && statement_validators_func0.call(data, 'payloadType')) {
			if (typeof data.payloadType !== 'string') {
				errors++
			}
		}
		if (data.payload !== undefined && statement_validators_func0.call(data, 'payload')) {
			if (typeof data.payload !== 'string') {
				errors++
			}
		}
		if (data.signatures !== undefined && statement_validators_func0.call(data, 'signatures')) {
			let data2 = data.signatures
			if (Array.isArray(data2)) {
				const len0 = data2.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0]
					if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
						for (const prop1 of statement_validators_schema19.properties.signatures.items.required) {
							if (data3[prop1] === undefined || !statement_validators_func0.call(data3, prop1)) {
								errors++
							}
						}
						if (data3.sig !== undefined && statement_validators_func0.call(data3, 'sig')) {
							if (typeof data3.sig !== 'string') {
								errors++
							}
						}
						if (data3.keyid !== undefined && statement_validators_func0.call(data3, 'keyid')) {
							if (typeof data3.keyid !== 'string') {
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
const validateStatement = validatorOf(statement_validators_validate53, () => require('./differences.js').DIFFERENCES.validateStatement)
const statement_validators_schema20 = {
	required: ['_type', 'subject', 'predicateType', 'predicate'],
	properties: {subject: {items: {required: ['digest'], properties: {digest: {required: ['sha256']}}}}},
}
function statement_validators_validate53(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema20.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data._type !== undefined && statement_validators_func0.call(data, '_type')) {
			if (typeof data._type !== 'string') {
				errors++
			}
		}
		if (data.subject !== undefined && statement_validators_func0.call(data, 'subject')) {
			let data1 = data.subject
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0]
					if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
						for (const prop1 of statement_validators_schema20.properties.subject.items.required) {
							if (data2[prop1] === undefined || !statement_validators_func0.call(data2, prop1)) {
								errors++
							}
						}
						if (data2.name !== undefined && statement_validators_func0.call(data2, 'name')) {
							if (typeof data2.name !== 'string') {
								errors++
							}
						}
						if (data2.digest !== undefined && statement_validators_func0.call(data2, 'digest')) {
							let data4 = data2.digest
							if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
								for (const prop2 of statement_validators_schema20.properties.subject.items.properties.digest.required) {
									if (data4[prop2] === undefined || !statement_validators_func0.call(data4, prop2)) {
										errors++
									}
								}
								if (data4.sha256 !== undefined && statement_validators_func0.call(data4, 'sha256')) {
									if (typeof data4.sha256 !== 'string') {
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
		}
		if (data.predicateType !== undefined && statement_validators_func0.call(data, 'predicateType')) {
			if (typeof data.predicateType !== 'string') {
				errors++
			}
		}
		if (data.predicate !== undefined && statement_validators_func0.call(data, 'predicate')) {
			let data7 = data.predicate
			if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateExecutionEvidence = validatorOf(statement_validators_validate54, () => require('./differences.js').DIFFERENCES.validateExecutionEvidence)
const statement_validators_schema21 = {
	required: ['artifact_id', 'environment_id', 'trace_source', 'observation_window', 'trace_summary', 'trace_digest', 'determinism', 'timestamp'],
	properties: {
		observation_window: {required: ['start', 'end', 'duration_ms']},
		trace_summary: {
			required: ['syscall_families_observed', 'hot_symbols', 'hot_symbol_count', 'unique_call_paths', 'address_canonicalized'],
		},
		determinism: {required: ['inputs_digest']},
	},
}
const statement_validators_pattern3 = new RegExp('^sha256:[0-9a-f]{64}$', 'u')
function statement_validators_validate54(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema21.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.artifact_id !== undefined && statement_validators_func0.call(data, 'artifact_id')) {
			let data0 = data.artifact_id
			if (typeof data0 === 'string') {
				if (!statement_validators_pattern3.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.environment_id !== undefined && statement_validators_func0.call(data, 'environment_id')) {
			let data1 = data.environment_id
			if (typeof data1 === 'string') {
				if (func80(data1) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.trace_source !== undefined && statement_validators_func0.call(data, 'trace_source')) {
			let data2 = data.trace_source
			if (typeof data2 !== 'string') {
				errors++
			}
			if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
				errors++
			}
		}
		if (data.observation_window !== undefined && statement_validators_func0.call(data, 'observation_window')) {
			let data3 = data.observation_window
			if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
				for (const prop1 of statement_validators_schema21.properties.observation_window.required) {
					if (data3[prop1] === undefined || !statement_validators_func0.call(data3, prop1)) {
						errors++
					}
				}
				if (data3.start !== undefined && statement_validators_func0.call(data3, 'start')) {
					if (typeof data3.start !== 'string') {
						errors++
					}
				}
				if (data3.end !== undefined && statement_validators_func0.call(data3, 'end')) {
					if (typeof data3.end !== 'string') {
						errors++
					}
				}
				if (data3.duration_ms !== undefined && statement_validators_func0.call(data3, 'duration_ms')) {
					let data6 = data3.duration_ms
					if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						errors++
					}
					if (typeof data6 == 'number' && isFinite(data6)) {
						if (data6 > 9007199254740991 || isNaN(data6)) {
							errors++
						}
						if (data6 < 0 || isNaN(data6)) {
							errors++
						}
					}
				}
			} else {
				errors++
			}
		}
		if (data.trace_summary !== undefined && statement_validators_func0.call(data, 'trace_summary')) {
			let data7 = data.trace_summary
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const prop2 of statement_validators_schema21.properties.trace_summary.required) {
					if (data7[prop2] === undefined || !statement_validators_func0.call(data7, prop2)) {
						errors++
					}
				}
				if (data7.syscall_families_observed !== undefined && statement_validators_func0.call(data7, 'syscall_families_observed')) {
					let data8 = data7.syscall_families_observed
					if (Array.isArray(data8)) {
						const len0 = data8.length
						for (let i0 = 0; i0 < len0; i0++) {
							if (typeof data8[i0] !== 'string') {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data7.hot_symbols !== undefined && statement_validators_func0.call(data7, 'hot_symbols')) {
					let data10 = data7.hot_symbols
					if (Array.isArray(data10)) {
						const len1 = data10.length
						for (let i1 = 0; i1 < len1; i1++) {
							if (typeof data10[i1] !== 'string') {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data7.hot_symbol_count !== undefined && statement_validators_func0.call(data7, 'hot_symbol_count')) {
					let data12 = data7.hot_symbol_count
					if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						errors++
					}
					if (typeof data12 == 'number' && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							errors++
						}
						if (data12 < 0 || isNaN(data12)) {
							errors++
						}
					}
				}
				if (data7.unique_call_paths !== undefined && statement_validators_func0.call(data7, 'unique_call_paths')) {
					let data13 = data7.unique_call_paths
					if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						errors++
					}
					if (typeof data13 == 'number' && isFinite(data13)) {
						if (data13 > 9007199254740991 || isNaN(data13)) {
							errors++
						}
						if (data13 < 0 || isNaN(data13)) {
							errors++
						}
					}
				}
				if (data7.address_canonicalized !== undefined && statement_validators_func0.call(data7, 'address_canonicalized')) {
					if (typeof data7.address_canonicalized !== 'boolean') {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.trace_digest !== undefined && statement_validators_func0.call(data, 'trace_digest')) {
			let data15 = data.trace_digest
			if (typeof data15 === 'string') {
				if (!statement_validators_pattern3.test(data15)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.determinism !== undefined && statement_validators_func0.call(data, 'determinism')) {
			let data16 = data.determinism
			if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
				for (const prop3 of statement_validators_schema21.properties.determinism.required) {
					if (data16[prop3] === undefined || !statement_validators_func0.call(data16, prop3)) {
						errors++
					}
				}
				if (data16.inputs_digest !== undefined && statement_validators_func0.call(data16, 'inputs_digest')) {
					let data17 = data16.inputs_digest
					if (typeof data17 === 'string') {
						if (!statement_validators_pattern3.test(data17)) {
							errors++
						}
					} else {
						errors++
					}
				}
				if (data16.expected_output_digest !== undefined && statement_validators_func0.call(data16, 'expected_output_digest')) {
					let data18 = data16.expected_output_digest
					if (typeof data18 === 'string') {
						if (!statement_validators_pattern3.test(data18)) {
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
		if (data.timestamp !== undefined && statement_validators_func0.call(data, 'timestamp')) {
			if (typeof data.timestamp !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateBeaconAttestation = validatorOf(statement_validators_validate55, () => require('./differences.js').DIFFERENCES.validateBeaconAttestation)
const statement_validators_schema22 = {
	required: [
		'artifact_id',
		'environment_id',
		'beacon_source',
		'beacon_function',
		'window_start',
		'window_end',
		'beacon_count',
		'first_sequence',
		'last_sequence',
		'sequence_gaps',
		'verification_rate',
		'timestamp',
	],
}
function statement_validators_validate55(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema22.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		if (data.artifact_id !== undefined && statement_validators_func0.call(data, 'artifact_id')) {
			let data0 = data.artifact_id
			if (typeof data0 === 'string') {
				if (!statement_validators_pattern3.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.environment_id !== undefined && statement_validators_func0.call(data, 'environment_id')) {
			let data1 = data.environment_id
			if (typeof data1 === 'string') {
				if (func80(data1) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.beacon_source !== undefined && statement_validators_func0.call(data, 'beacon_source')) {
			let data2 = data.beacon_source
			if (typeof data2 !== 'string') {
				errors++
			}
			if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
				errors++
			}
		}
		if (data.beacon_function !== undefined && statement_validators_func0.call(data, 'beacon_function')) {
			let data3 = data.beacon_function
			if (typeof data3 === 'string') {
				if (func80(data3) < 1) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.window_start !== undefined && statement_validators_func0.call(data, 'window_start')) {
			if (typeof data.window_start !== 'string') {
				errors++
			}
		}
		if (data.window_end !== undefined && statement_validators_func0.call(data, 'window_end')) {
			if (typeof data.window_end !== 'string') {
				errors++
			}
		}
		if (data.beacon_count !== undefined && statement_validators_func0.call(data, 'beacon_count')) {
			let data6 = data.beacon_count
			if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				errors++
			}
			if (typeof data6 == 'number' && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					errors++
				}
				if (data6 < 0 || isNaN(data6)) {
					errors++
				}
			}
		}
		if (data.first_sequence !== undefined && statement_validators_func0.call(data, 'first_sequence')) {
			let data7 = data.first_sequence
			if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				errors++
			}
			if (typeof data7 == 'number' && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					errors++
				}
				if (data7 < 0 || isNaN(data7)) {
					errors++
				}
			}
		}
		if (data.last_sequence !== undefined && statement_validators_func0.call(data, 'last_sequence')) {
			let data8 = data.last_sequence
			if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				errors++
			}
			if (typeof data8 == 'number' && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					errors++
				}
				if (data8 < 0 || isNaN(data8)) {
					errors++
				}
			}
		}
		if (data.sequence_gaps !== undefined && statement_validators_func0.call(data, 'sequence_gaps')) {
			let data9 = data.sequence_gaps
			if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				errors++
			}
			if (typeof data9 == 'number' && isFinite(data9)) {
				if (data9 > 9007199254740991 || isNaN(data9)) {
					errors++
				}
				if (data9 < 0 || isNaN(data9)) {
					errors++
				}
			}
		}
		if (data.verification_rate !== undefined && statement_validators_func0.call(data, 'verification_rate')) {
			let data10 = data.verification_rate
			if (typeof data10 == 'number' && isFinite(data10)) {
				if (data10 > 1 || isNaN(data10)) {
					errors++
				}
				if (data10 < 0 || isNaN(data10)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.timestamp !== undefined && statement_validators_func0.call(data, 'timestamp')) {
			if (typeof data.timestamp !== 'string') {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const validateApprovalRequest = validatorOf(statement_validators_validate56, () => require('./differences.js').DIFFERENCES.validateApprovalRequest)
const statement_validators_schema23 = {
	required: ['schema', 'request_id', 'identity', 'action', 'target', 'environment', 'subject_digest', 'parameters', 'command_sha256', 'timestamp', 'nonce'],
	properties: {
		schema: true,
		request_id: true,
		identity: true,
		action: true,
		target: true,
		environment: true,
		subject_digest: true,
		parameters: {items: {required: ['name', 'value']}},
		command_sha256: true,
		timestamp: true,
		nonce: true,
	},
}
const pattern8 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$', 'u')
const pattern9 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u')
const pattern12 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u')
const statement_validators_pattern13 = new RegExp('^[0-9a-f]{64}$', 'u')
const pattern14 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u')
const pattern16 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u')
function statement_validators_validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema23.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!statement_validators_func0.call(statement_validators_schema23.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && statement_validators_func0.call(data, 'schema')) {
			if ('fail-closed-gate/request/v1' !== data.schema) {
				errors++
			}
		}
		if (data.request_id !== undefined && statement_validators_func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern8.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.identity !== undefined && statement_validators_func0.call(data, 'identity')) {
			let data2 = data.identity
			if (typeof data2 === 'string') {
				if (func80(data2) > 100) {
					errors++
				}
				if (func80(data2) < 1) {
					errors++
				}
				if (!pattern9.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action !== undefined && statement_validators_func0.call(data, 'action')) {
			let data3 = data.action
			if (typeof data3 === 'string') {
				if (func80(data3) > 4096) {
					errors++
				}
				if (func80(data3) < 1) {
					errors++
				}
				if (!pattern9.test(data3)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.target !== undefined && statement_validators_func0.call(data, 'target')) {
			let data4 = data.target
			if (typeof data4 === 'string') {
				if (func80(data4) > 4096) {
					errors++
				}
				if (func80(data4) < 1) {
					errors++
				}
				if (!pattern9.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.environment !== undefined && statement_validators_func0.call(data, 'environment')) {
			let data5 = data.environment
			if (typeof data5 !== 'string' && data5 !== null) {
				errors++
			}
			if (typeof data5 === 'string') {
				if (!pattern12.test(data5)) {
					errors++
				}
			}
		}
		if (data.subject_digest !== undefined && statement_validators_func0.call(data, 'subject_digest')) {
			let data6 = data.subject_digest
			if (typeof data6 !== 'string' && data6 !== null) {
				errors++
			}
			if (typeof data6 === 'string') {
				if (!statement_validators_pattern13.test(data6)) {
					errors++
				}
			}
		}
		if (data.parameters !== undefined && statement_validators_func0.call(data, 'parameters')) {
			let data7 = data.parameters
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					errors++
				}
				const len0 = data7.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0]
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						for (const prop1 of statement_validators_schema23.properties.parameters.items.required) {
							if (data8[prop1] === undefined || !statement_validators_func0.call(data8, prop1)) {
								errors++
							}
						}
						for (const key1 of Object.keys(data8)) {
							if (!(key1 === 'name' || key1 === 'value')) {
								errors++
							}
						}
						if (data8.name !== undefined && statement_validators_func0.call(data8, 'name')) {
							let data9 = data8.name
							if (typeof data9 === 'string') {
								if (!pattern14.test(data9)) {
									errors++
								}
							} else {
								errors++
							}
						}
						if (data8.value !== undefined && statement_validators_func0.call(data8, 'value')) {
							let data10 = data8.value
							if (
								typeof data10 !== 'string' &&
								typeof data10 !== 'boolean' &&
								!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
							) {
								errors++
							}
							if (typeof data10 == 'number' && isFinite(data10)) {
								if (data10 > 9007199254740991 || isNaN(data10)) {
									errors++
								}
								if (data10 < -9007199254740991 || isNaN(data10)) {
									errors++
								}
							}
							if (typeof data10 === 'string') {
								if (func80(data10) > 4096) {
									errors++
								}
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
		if (data.command_sha256 !== undefined && statement_validators_func0.call(data, 'command_sha256')) {
			let data11 = data.command_sha256
			if (typeof data11 !== 'string' && data11 !== null) {
				errors++
			}
			if (typeof data11 === 'string') {
				if (!statement_validators_pattern13.test(data11)) {
					errors++
				}
			}
		}
		if (data.timestamp !== undefined && statement_validators_func0.call(data, 'timestamp')) {
			let data12 = data.timestamp
			if (typeof data12 === 'string') {
				if (func80(data12) > 30) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.nonce !== undefined && statement_validators_func0.call(data, 'nonce')) {
			let data13 = data.nonce
			if (typeof data13 === 'string') {
				if (!pattern16.test(data13)) {
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
const validateApproval = validatorOf(validate57, () => require('./differences.js').DIFFERENCES.validateApproval)
const statement_validators_schema24 = {
	required: [
		'approval_id',
		'request_digest',
		'identity',
		'action',
		'target',
		'environment',
		'subject_digest',
		'parameters',
		'command_sha256',
		'issued_at',
		'not_before',
		'expires_at',
		'nonce',
		'policy_sha256',
		'issuer',
	],
	properties: {
		approval_id: true,
		request_digest: true,
		identity: true,
		action: true,
		target: true,
		environment: true,
		subject_digest: true,
		parameters: {items: {required: ['name']}},
		command_sha256: true,
		issued_at: true,
		not_before: true,
		expires_at: true,
		nonce: true,
		policy_sha256: true,
		issuer: true,
	},
}
function validate57(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of statement_validators_schema24.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!statement_validators_func0.call(statement_validators_schema24.properties, key0)) {
				errors++
			}
		}
		if (data.approval_id !== undefined && statement_validators_func0.call(data, 'approval_id')) {
			let data0 = data.approval_id
			if (typeof data0 === 'string') {
				if (!pattern8.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.request_digest !== undefined && statement_validators_func0.call(data, 'request_digest')) {
			let data1 = data.request_digest
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
			if (typeof data1 === 'string') {
				if (!statement_validators_pattern13.test(data1)) {
					errors++
				}
			}
		}
		if (data.identity !== undefined && statement_validators_func0.call(data, 'identity')) {
			let data2 = data.identity
			if (typeof data2 === 'string') {
				if (func80(data2) > 100) {
					errors++
				}
				if (func80(data2) < 1) {
					errors++
				}
				if (!pattern9.test(data2)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.action !== undefined && statement_validators_func0.call(data, 'action')) {
			let data3 = data.action
			if (typeof data3 === 'string') {
				if (func80(data3) > 4096) {
					errors++
				}
				if (func80(data3) < 1) {
					errors++
				}
				if (!pattern9.test(data3)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.target !== undefined && statement_validators_func0.call(data, 'target')) {
			let data4 = data.target
			if (typeof data4 === 'string') {
				if (func80(data4) > 4096) {
					errors++
				}
				if (func80(data4) < 1) {
					errors++
				}
				if (!pattern9.test(data4)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.environment !== undefined && statement_validators_func0.call(data, 'environment')) {
			let data5 = data.environment
			if (typeof data5 !== 'string' && data5 !== null) {
				errors++
			}
			if (typeof data5 === 'string') {
				if (!pattern12.test(data5)) {
					errors++
				}
			}
		}
		if (data.subject_digest !== undefined && statement_validators_func0.call(data, 'subject_digest')) {
			let data6 = data.subject_digest
			if (typeof data6 !== 'string' && data6 !== null) {
				errors++
			}
			if (typeof data6 === 'string') {
				if (!statement_validators_pattern13.test(data6)) {
					errors++
				}
			}
		}
		if (data.parameters !== undefined && statement_validators_func0.call(data, 'parameters')) {
			let data7 = data.parameters
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					errors++
				}
				const len0 = data7.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0]
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						if (Object.keys(data8).length > 2) {
							errors++
						}
						if (Object.keys(data8).length < 2) {
							errors++
						}
						for (const prop1 of statement_validators_schema24.properties.parameters.items.required) {
							if (data8[prop1] === undefined || !statement_validators_func0.call(data8, prop1)) {
								errors++
							}
						}
						for (const key1 of Object.keys(data8)) {
							if (!(key1 === 'name' || key1 === 'value' || key1 === 'enum' || key1 === 'range' || key1 === 'pattern')) {
								errors++
							}
						}
						if (data8.name !== undefined && statement_validators_func0.call(data8, 'name')) {
							let data9 = data8.name
							if (typeof data9 === 'string') {
								if (!pattern14.test(data9)) {
									errors++
								}
							} else {
								errors++
							}
						}
						if (data8.value !== undefined && statement_validators_func0.call(data8, 'value')) {
							let data10 = data8.value
							if (
								typeof data10 !== 'string' &&
								typeof data10 !== 'boolean' &&
								!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
							) {
								errors++
							}
							if (typeof data10 == 'number' && isFinite(data10)) {
								if (data10 > 9007199254740991 || isNaN(data10)) {
									errors++
								}
								if (data10 < -9007199254740991 || isNaN(data10)) {
									errors++
								}
							}
							if (typeof data10 === 'string') {
								if (func80(data10) > 4096) {
									errors++
								}
							}
						}
						if (data8.enum !== undefined && statement_validators_func0.call(data8, 'enum')) {
							let data11 = data8.enum
							if (Array.isArray(data11)) {
								if (data11.length > 100) {
									errors++
								}
								if (data11.length < 1) {
									errors++
								}
								const len1 = data11.length
								for (let i1 = 0; i1 < len1; i1++) {
									let data12 = data11[i1]
									if (
										typeof data12 !== 'string' &&
										typeof data12 !== 'boolean' &&
										!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))
									) {
										errors++
									}
									if (typeof data12 == 'number' && isFinite(data12)) {
										if (data12 > 9007199254740991 || isNaN(data12)) {
											errors++
										}
										if (data12 < -9007199254740991 || isNaN(data12)) {
											errors++
										}
									}
									if (typeof data12 === 'string') {
										if (func80(data12) > 4096) {
											errors++
										}
									}
								}
							} else {
								errors++
							}
						}
						if (data8.range !== undefined && statement_validators_func0.call(data8, 'range')) {
							let data13 = data8.range
							if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
								if (Object.keys(data13).length < 1) {
									errors++
								}
								for (const key2 of Object.keys(data13)) {
									if (!(key2 === 'minimum' || key2 === 'maximum')) {
										errors++
									}
								}
								if (data13.minimum !== undefined && statement_validators_func0.call(data13, 'minimum')) {
									let data14 = data13.minimum
									if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
										errors++
									}
									if (typeof data14 == 'number' && isFinite(data14)) {
										if (data14 > 9007199254740991 || isNaN(data14)) {
											errors++
										}
										if (data14 < -9007199254740991 || isNaN(data14)) {
											errors++
										}
									}
								}
								if (data13.maximum !== undefined && statement_validators_func0.call(data13, 'maximum')) {
									let data15 = data13.maximum
									if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
										errors++
									}
									if (typeof data15 == 'number' && isFinite(data15)) {
										if (data15 > 9007199254740991 || isNaN(data15)) {
											errors++
										}
										if (data15 < -9007199254740991 || isNaN(data15)) {
											errors++
										}
									}
								}
							} else {
								errors++
							}
						}
						if (data8.pattern !== undefined && statement_validators_func0.call(data8, 'pattern')) {
							let data16 = data8.pattern
							if (typeof data16 === 'string') {
								if (func80(data16) > 500) {
									errors++
								}
								if (func80(data16) < 1) {
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
		if (data.command_sha256 !== undefined && statement_validators_func0.call(data, 'command_sha256')) {
			let data17 = data.command_sha256
			if (typeof data17 !== 'string' && data17 !== null) {
				errors++
			}
			if (typeof data17 === 'string') {
				if (!statement_validators_pattern13.test(data17)) {
					errors++
				}
			}
		}
		if (data.issued_at !== undefined && statement_validators_func0.call(data, 'issued_at')) {
			let data18 = data.issued_at
			if (typeof data18 === 'string') {
				if (func80(data18) > 30) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.not_before !== undefined && statement_validators_func0.call(data, 'not_before')) {
			let data19 = data.not_before
			if (typeof data19 === 'string') {
				if (func80(data19) > 30) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.expires_at !== undefined && statement_validators_func0.call(data, 'expires_at')) {
			let data20 = data.expires_at
			if (typeof data20 === 'string') {
				if (func80(data20) > 30) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.nonce !== undefined && statement_validators_func0.call(data, 'nonce')) {
			let data21 = data.nonce
			if (typeof data21 === 'string') {
				if (!pattern16.test(data21)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.policy_sha256 !== undefined && statement_validators_func0.call(data, 'policy_sha256')) {
			let data22 = data.policy_sha256
			if (typeof data22 !== 'string' && data22 !== null) {
				errors++
			}
			if (typeof data22 === 'string') {
				if (!statement_validators_pattern13.test(data22)) {
					errors++
				}
			}
		}
		if (data.issuer !== undefined && statement_validators_func0.call(data, 'issuer')) {
			let data23 = data.issuer
			if (typeof data23 === 'string') {
				if (func80(data23) > 4096) {
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
const STANDARD_ONLY = /[+/]/
const URL_SAFE_ONLY = /[-_]/
const ALPHABET = /^[A-Za-z0-9+/_-]*={0,2}$/
function decodeBase64(text) {
	const isUrlSafe = URL_SAFE_ONLY.test(text)
	if (isUrlSafe && STANDARD_ONLY.test(text)) return {ok: false, code: 'envelope_base64_mixed'}
	const bytes = Buffer.from(text, isUrlSafe ? 'base64url' : 'base64')
	const standard = isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text
	const canonical = bytes.toString('base64')
	if (canonical === standard) return {ok: true, bytes}
	const isUnpadded = ALPHABET.test(text) && canonical.startsWith(standard) && canonical.slice(standard.length).startsWith('=')
	return {ok: false, code: isUnpadded ? 'envelope_base64_unpadded' : 'envelope_base64_malformed'}
}
function preAuthenticationEncoding(payloadType, body) {
	const type = Buffer.from(payloadType, 'utf8')
	const before = Buffer.from(`DSSEv1 ${String(type.length)} `, 'latin1')
	return Buffer.concat([before, type, Buffer.from(` ${String(body.length)} `, 'latin1'), body])
}
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'
function readEnvelope(file, collector) {
	if (file.bytes.length > MAX_ENVELOPE_BYTES) {
		const sizes = `it has ${String(file.bytes.length)} bytes, and at most ${String(MAX_ENVELOPE_BYTES)} are judged`
		collector.plain('envelope_too_large', `The envelope ${printable_printable(file.path)} is too large: ${sizes}.`, file.path)
		return null
	}
	const document = parseDocument(file, collector)
	if (document === null) return null
	const {value} = document
	const signatures = value.get('signatures')
	if (json_value_isJsonArray(signatures) && signatures.length > MAX_SIGNATURES) {
		const most = `at most ${String(MAX_SIGNATURES)}`
		collector.at(file, 'envelope_too_many_signatures', '/signatures', most, String(signatures.length))
		return null
	}
	const isWhole = document_checkSchema(document, validateEnvelope, 'envelope_malformed', collector)
	const payloadType = textOf(value.get('payloadType'))
	const listed = json_value_isJsonArray(signatures) ? signatures : []
	if (!isWhole) return null
	const refused = []
	const refuse = (code, place, expected, found) => {
		refused.push(code)
		collector.at(file, code, place, expected, found)
	}
	const decode = (value, place) => {
		const text = textOf(value)
		const decoded = decodeBase64(text)
		if (decoded.ok) return decoded.bytes
		refuse(decoded.code, place, 'padded base64 in one alphabet', `${String(text.length)} characters`)
		return NOTHING
	}
	if (payloadType !== PAYLOAD_TYPE) refuse('envelope_payload_type_unknown', '/payloadType', PAYLOAD_TYPE, document_describe(payloadType))
	if (listed.length === 0) refuse('envelope_unsigned', '/signatures', 'at least one signature', 'an empty list')
	const payload = decode(value.get('payload'), '/payload')
	const decoded = listed.map((one, index) => {
		const {sig, keyid} = fieldsOf(one)
		return {bytes: decode(sig, json_place_pointer('signatures', index, 'sig')), keyid}
	})
	if (refused.length > 0) return null
	return {payload, signed: preAuthenticationEncoding(payloadType, payload), signatures: decoded}
}
const NOTHING = new Uint8Array()
function textOf(value) {
	return typeof value === 'string' ? value : ''
}
function fieldsOf(signature) {
	if (!json_value_isJsonObject(signature)) return {sig: undefined, keyid: null}
	const keyid = textOf(signature.get('keyid'))
	return {sig: signature.get('sig'), keyid: keyid === '' ? null : keyid}
}
const P = 2n ** 255n - 19n
const SMALL_ORDER_Y = new Set([
	0n,
	1n,
	P - 1n,
	0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
	0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
])
const WITHOUT_SIGN = 2n ** 255n - 1n
function isWeakEd25519(point) {
	const bigEndian = Buffer.from(point).reverse().toString('hex')
	const y = BigInt(`0x${bigEndian}`) & WITHOUT_SIGN
	return y >= P || SMALL_ORDER_Y.has(y)
}
const SEQUENCE = 0x30
const INTEGER = 0x02
const MAX_INTEGER = 33
function isEcdsaDer(bytes) {
	if (bytes[0] !== SEQUENCE || bytes[1] !== bytes.length - 2) return false
	const second = integerEnd(bytes, 2)
	return second !== null && integerEnd(bytes, second) === bytes.length
}
function integerEnd(bytes, start) {
	const length = bytes[start + 1] ?? 0
	const [first, next] = [bytes[start + 2], bytes[start + 3] ?? 0]
	const end = start + 2 + length
	if (bytes[start] !== INTEGER || first === undefined) return null
	if (length < 1 || length > MAX_INTEGER || end > bytes.length) return null
	if (first >= 0x80) return null
	if (first === 0 && (length === 1 || next < 0x80)) return null
	return length === MAX_INTEGER && first !== 0 ? null : end
}
const PEM = /^\s*-----BEGIN PUBLIC KEY-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]+[ \t]*\r?\n)+)-----END PUBLIC KEY-----\s*$/
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----/g
const public_key_FORMS = [
	{algorithm: 'ed25519', prefix: '302a300506032b6570032100', length: 44},
	{algorithm: 'ecdsa-p256', prefix: '3059301306072a8648ce3d020106082a8648ce3d03010703420004', length: 91},
	{algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220002', length: 59},
	{algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220003', length: 59},
]
function readPublicKey(pem) {
	const body = PEM.exec(pem)?.[1]
	if (body === undefined) return {ok: false, problem: frameProblem(pem)}
	const decoded = decodeBase64(body.replaceAll(/\s/g, ''))
	if (!decoded.ok) return {ok: false, problem: 'a PEM block whose base64 is malformed'}
	const der = decoded.bytes
	const hex = der.toString('hex')
	const form = public_key_FORMS.find(({prefix, length}) => der.length === length && hex.startsWith(prefix))
	if (form === undefined) return {ok: false, problem: algorithmProblem(der)}
	try {
		const key = (0, process.getBuiltinModule('node:crypto').createPublicKey)({key: der, format: 'der', type: 'spki'})
		const {x, y} = key.export({format: 'jwk'})
		if (x === undefined) return {ok: false, problem: 'a key without a point'}
		if (form.algorithm === 'ed25519' && isWeakEd25519(der.subarray(-32))) {
			return {ok: false, problem: 'an Ed25519 point that anybody can sign for'}
		}
		return {ok: true, key: {algorithm: form.algorithm, material: `${form.algorithm} ${x} ${y ?? ''}`, key}}
	} catch {
		return {ok: false, problem: 'a point that is not on the curve'}
	}
}
function hasSignatureForm({algorithm}, signature) {
	switch (algorithm) {
		case 'ed25519':
			return signature.length === 64
		case 'ecdsa-p256':
			return isEcdsaDer(signature)
	}
}
function holds({algorithm, key}, signed, signature) {
	try {
		switch (algorithm) {
			case 'ed25519':
				return (0, process.getBuiltinModule('node:crypto').verify)(null, signed, key, signature)
			case 'ecdsa-p256':
				return (0, process.getBuiltinModule('node:crypto').verify)('sha256', signed, {key, dsaEncoding: 'der'}, signature)
		}
	} catch {
		return false
	}
}
function frameProblem(pem) {
	const names = [...pem.matchAll(FRAME)].map(([, name]) => name ?? '')
	if (names.some(name => name.endsWith('PRIVATE KEY'))) return 'a private key, which is published now: revoke it'
	const [name, ...others] = names
	if (name === undefined) return 'no PEM block'
	if (others.length > 0) return 'several PEM blocks'
	return name === 'PUBLIC KEY' ? 'something around or inside its PEM block that does not belong there' : `a block ${name}`
}
function algorithmProblem(der) {
	try {
		const {asymmetricKeyType, asymmetricKeyDetails} = (0, process.getBuiltinModule('node:crypto').createPublicKey)({
			key: Buffer.from(der),
			format: 'der',
			type: 'spki',
		})
		const curve = asymmetricKeyDetails?.namedCurve
		return `a key of type ${asymmetricKeyType ?? 'unknown'}${curve === undefined ? '' : ` (${curve})`}, or one written in another form`
	} catch {
		return 'a PEM block that is no public key'
	}
}
function judgeSignatures({signed, signatures}, known) {
	let tries = 0
	const judged = []
	for (const signature of signatures) {
		let signer = null
		for (const candidate of candidatesFor(signature, known)) {
			tries += 1
			if (tries > MAX_SIGNATURE_CHECKS || tries * signed.length > MAX_VERIFIED_BYTES) return null
			if (!holds(candidate.key, signed, signature.bytes)) continue
			signer = candidate
			break
		}
		judged.push({keyid: signature.keyid, signer})
	}
	return judged
}
function candidatesFor({bytes, keyid}, known) {
	const fitting = known.filter(({key}) => hasSignatureForm(key, bytes))
	if (keyid === null) return fitting
	const [named, others] = [fitting.filter(one => isNamed(one, keyid)), fitting.filter(one => !isNamed(one, keyid))]
	return [...named, ...others]
}
function isNamed({entries}, keyid) {
	return entries.some(({id}) => id === keyid)
}
const EXECUTION_EVIDENCE_TYPE = 'stella.ops/executionEvidence@v1'
const BEACON_ATTESTATION_TYPE = 'stella.ops/beaconAttestation@v1'
const KEY_STATUS_TYPE = 'fail-closed-gate/key-status@v1'
const STATEMENT_TYPES = new Map([
	[EXECUTION_EVIDENCE_TYPE, 'execution-evidence'],
	[BEACON_ATTESTATION_TYPE, 'beacon-rate'],
	[KEY_STATUS_TYPE, 'key-status'],
	[APPROVAL_TYPE, 'approval'],
	[REQUEST_TYPE, 'request'],
])
const VERSIONS = new Set(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'])
function readStatement(document, collector) {
	const {file, value} = document
	const [version, predicateType, predicate] = ['_type', 'predicateType', 'predicate'].map(name => value.get(name))
	const purpose = typeof predicateType === 'string' ? STATEMENT_TYPES.get(predicateType) : undefined
	const subject = subjectOf(value.get('subject'))
	const refused = []
	const refuse = (code, place, expected, found) => {
		refused.push(code)
		collector.at(file, code, place, expected, found)
	}
	if (typeof version !== 'string' || !VERSIONS.has(version)) {
		refuse('statement_version_unknown', '/_type', [...VERSIONS].join(' or '), document_describe(version))
	}
	if (purpose === undefined) {
		refuse('statement_type_unknown', '/predicateType', [...STATEMENT_TYPES.keys()].join(', '), document_describe(predicateType))
	}
	if (subject === null) {
		refuse('statement_subject_invalid', '/subject', 'one subject with digest.sha256', describeSubject(value.get('subject')))
	}
	if (!json_value_isJsonObject(predicate)) refuse('statement_malformed', '/predicate', 'an object', document_describe(predicate))
	const isShaped = document_checkSchema(headOf(document), validateStatement, 'statement_malformed', collector)
	if (!isShaped || refused.length > 0 || typeof predicateType !== 'string' || purpose === undefined || subject === null) return null
	return json_value_isJsonObject(predicate) ? {document, predicateType, purpose, predicate, subject} : null
}
function headOf({file, value}) {
	const head = new Map(value)
	if (json_value_isJsonObject(head.get('predicate'))) head.set('predicate', EMPTY)
	return {file, value: head}
}
const EMPTY = new Map()
function subjectOf(value) {
	if (!json_value_isJsonArray(value) || value.length !== 1) return null
	const [subject] = value
	const digests = json_value_isJsonObject(subject) ? subject.get('digest') : undefined
	return json_value_isJsonObject(digests) ? digest_asDigest(digests.get('sha256')) : null
}
function describeSubject(value) {
	if (!json_value_isJsonArray(value) || value.length !== 1) return document_describe(value)
	const [subject] = value
	const digests = json_value_isJsonObject(subject) ? subject.get('digest') : undefined
	return json_value_isJsonObject(digests) ? `sha256: ${document_describe(digests.get('sha256'))}` : 'a subject without digests'
}
const READINGS = new WeakMap()
function readingOf(entry) {
	const known = READINGS.get(entry)
	if (known !== undefined) return known
	const reading = readPublicKey(entry.pem)
	READINGS.set(entry, reading)
	return reading
}
function checkTrustedKeys(entries) {
	return entries.flatMap(entry => {
		const reading = readingOf(entry)
		if (reading.ok) return []
		const message = `The trusted key ${printable_printable(entry.id)} in ${printable_printable(entry.path)} cannot be used: it holds ${reading.problem}.`
		return [finding_finding('trusted_key_unusable', message, {path: printable_printable(entry.path)})]
	})
}
function knownKeys(entries) {
	const known = new Map()
	for (const entry of entries) {
		const reading = readingOf(entry)
		if (!reading.ok) continue
		const {key} = reading
		const same = known.get(key.material)
		if (same === undefined) known.set(key.material, {key, entries: [entry]})
		else same.entries.push(entry)
	}
	return [...known.values()]
}
const REFUSED = {kind: 'refused'}
function verifyEnvelope(file, rules, collector) {
	const envelope = readEnvelope(file, collector)
	if (envelope === null) return REFUSED
	const judged = judgeSignatures(envelope, knownKeys(rules.keys))
	if (judged === null) {
		const most = `at most ${String(MAX_SIGNATURE_CHECKS)} tries over ${String(MAX_VERIFIED_BYTES)} bytes in all`
		const found = `${String(envelope.signatures.length)} signatures, ${String(rules.keys.length)} keys, ${String(envelope.signed.length)} bytes`
		collector.at(file, 'envelope_too_many_checks', '/signatures', most, found)
		return REFUSED
	}
	if (!judged.some(({signer}) => signer !== null && isInForce(signer, rules.now))) {
		countSigners(file, judged, rules, collector)
		return REFUSED
	}
	const document = parseDocument(payloadFile(file, envelope.payload), collector)
	const statement = document === null ? null : readStatement(document, collector)
	if (statement === null || collector.valuesHidden) return REFUSED
	if (statement.purpose !== rules.purpose) {
		const own = {...rules, purpose: statement.purpose, signedBy: null, threshold: 1}
		return countSigners(file, judged, own, collector) === null ? REFUSED : {kind: 'of-another-gate'}
	}
	const signers = countSigners(file, judged, rules, collector)
	return signers === null ? REFUSED : {kind: 'verified', statement: {...statement, signers}}
}
function payloadFile({role, path, state}, bytes) {
	return {
		...{role, path, state, bytes, within: '/payload'},
		get sha256() {
			return digest_sha256(bytes)
		},
	}
}
class PatternRefused extends Error {}
function parsePattern(pattern) {
	const characters = [...pattern]
	if (characters.length > MAX_PATTERN_CHARACTERS) {
		return {ok: false, problem: `more than ${String(MAX_PATTERN_CHARACTERS)} characters`}
	}
	try {
		return {ok: true, tree: new Parser(characters).whole()}
	} catch (thrown) {
		if (thrown instanceof PatternRefused) return {ok: false, problem: thrown.message}
		throw thrown
	}
}
const DIGITS = [[0x30, 0x39]]
const WORD = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]
const LINE_ENDS = [
	[0x0a, 0x0a],
	[0x0d, 0x0d],
	[0x2028, 0x2029],
]
const SYNTAX = new Set('\\.[]{}()*+?|^$/-')
const REPEATS = new Map([
	['?', [0, 1]],
	['*', [0, null]],
	['+', [1, null]],
])
const COUNTS = /^(\d{1,3})(?:(,)(\d{1,3})?)?$/
class Parser {
	#characters
	#at = 0
	#depth = 0
	constructor(characters) {
		this.#characters = characters
	}
	whole() {
		const tree = this.#choice()
		if (this.#peek() !== undefined) throw this.#refused('a `)` that closes nothing')
		return tree
	}
	#choice() {
		const items = [this.#sequence()]
		while (this.#take('|')) items.push(this.#sequence())
		return {kind: 'choice', items}
	}
	#sequence() {
		const items = []
		for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
			items.push(this.#repeated(this.#atom()))
		}
		if (items.length === 0) throw this.#refused('an empty alternative')
		return {kind: 'sequence', items}
	}
	#repeated(item) {
		const counts = this.#counts()
		if (counts === null) return item
		if (this.#counts() !== null) throw this.#refused('a repeat of a repeat without a group around it')
		return {kind: 'repeat', item, least: counts[0], most: counts[1]}
	}
	#counts() {
		const next = this.#peek()
		const known = REPEATS.get(next ?? '')
		if (known !== undefined) this.#at += 1
		if (next !== '{') return known ?? null
		const end = this.#characters.indexOf('}', this.#at)
		const match = COUNTS.exec(end < 0 ? '' : this.#characters.slice(this.#at + 1, end).join(''))
		if (match === null) throw this.#refused('a `{` that begins no count')
		const least = Number(match[1])
		const most = match[2] === undefined ? least : match[3] === undefined ? null : Number(match[3])
		if (least > MAX_PATTERN_REPEATS || (most !== null && (most > MAX_PATTERN_REPEATS || most < least))) {
			throw this.#refused(`a count that is not from 0 to ${String(MAX_PATTERN_REPEATS)}, the smaller one first`)
		}
		this.#at = end + 1
		return [least, most]
	}
	#atom() {
		const character = this.#next()
		switch (character) {
			case '(':
				return this.#group()
			case '[':
				return this.#class()
			case '.':
				return {kind: 'set', ranges: LINE_ENDS, negated: true}
			case '\\':
				return {kind: 'set', ranges: this.#escaped(), negated: false}
			case '^':
			case '$':
				throw this.#refused(`an unescaped \`${character}\`, and the whole text has to match anyway`)
			default:
				if (SYNTAX.has(character) && character !== '/' && character !== '-') {
					throw this.#refused(`an unescaped \`${character}\` that means nothing here`)
				}
				return {kind: 'set', ranges: [only(character)], negated: false}
		}
	}
	#group() {
		this.#depth += 1
		if (this.#depth > MAX_PATTERN_DEPTH) throw this.#refused(`more than ${String(MAX_PATTERN_DEPTH)} groups inside of each other`)
		if (this.#take('?') && !this.#take(':')) throw this.#refused('a group of another kind than `(\u2026)` and `(?:\u2026)`')
		const tree = this.#choice()
		if (!this.#take(')')) throw this.#refused('a `(` that nothing closes')
		this.#depth -= 1
		return tree
	}
	#class() {
		const negated = this.#take('^')
		const ranges = []
		while (!this.#take(']')) {
			const first = this.#member()
			const [only] = first
			if (!this.#take('-')) ranges.push(...first)
			else {
				const [last] = this.#member()
				if (!isOne(first) || only === undefined || last === undefined || last[0] !== last[1] || last[0] < only[0]) {
					throw this.#refused('a range of characters that has no first and last one')
				}
				ranges.push([only[0], last[1]])
			}
		}
		if (ranges.length === 0) throw this.#refused('an empty class of characters')
		return {kind: 'set', ranges: merged(ranges), negated}
	}
	#member() {
		const character = this.#next()
		if (character === '\\') return this.#escaped()
		if (character === '[' || character === '-' || character === '^' || character === ']') {
			throw this.#refused(`an unescaped \`${character}\` inside of a class of characters`)
		}
		return [only(character)]
	}
	#escaped() {
		const character = this.#next()
		if (character === 'd') return DIGITS
		if (character === 'w') return WORD
		if (!SYNTAX.has(character)) throw this.#refused('an escape other than `\\d`, `\\w` and those of characters that mean something')
		return [only(character)]
	}
	#peek() {
		return this.#characters[this.#at]
	}
	#take(character) {
		if (this.#peek() !== character) return false
		this.#at += 1
		return true
	}
	#next() {
		const character = this.#peek()
		if (character === undefined) throw this.#refused('something that its end cuts off')
		this.#at += 1
		return character
	}
	#refused(problem) {
		return new PatternRefused(`${problem} (near character ${String(this.#at + 1)})`)
	}
}
function only(character) {
	const codePoint = character.codePointAt(0) ?? 0
	return [codePoint, codePoint]
}
function merged(ranges) {
	const apart = []
	for (const [first, last] of [...ranges].sort(([left], [right]) => left - right)) {
		const before = apart.at(-1)
		if (before === undefined || first > before[1] + 1) apart.push([first, last])
		else apart[apart.length - 1] = [before[0], Math.max(before[1], last)]
	}
	return apart
}
function isOne(ranges) {
	const [range] = ranges
	return ranges.length === 1 && range !== undefined && range[0] === range[1]
}
function readPattern(pattern) {
	const parsed = parsePattern(pattern)
	if (!parsed.ok) return parsed
	const size = sizeOf(parsed.tree)
	if (size > MAX_PATTERN_STEPS) {
		return {
			ok: false,
			problem: `repeats that come to more than ${String(MAX_PATTERN_STEPS)} steps when they are written out`,
		}
	}
	const program = []
	emit(parsed.tree, program)
	return {ok: true, matches: text => runProgram(program, text), steps: size}
}
function sizeOf(tree) {
	switch (tree.kind) {
		case 'set':
			return 1
		case 'sequence':
			return tree.items.reduce((sum, item) => sum + sizeOf(item), 0)
		case 'choice':
			return tree.items.reduce((sum, item) => sum + sizeOf(item) + 2, 0) - 2
		case 'repeat': {
			const {least, most} = tree
			const size = sizeOf(tree.item)
			return least * size + (most === null ? size + 2 : (most - least) * (size + 1))
		}
	}
}
function emit(tree, program) {
	switch (tree.kind) {
		case 'set':
			program.push({kind: 'take', ranges: tree.ranges, negated: tree.negated})
			break
		case 'sequence':
			for (const item of tree.items) emit(item, program)
			break
		case 'choice':
			emitChoice(tree.items, program)
			break
		case 'repeat':
			for (let count = 0; count < tree.least; count += 1) emit(tree.item, program)
			if (tree.most === null) emitLoop(tree.item, program)
			else emitOptional(tree.item, tree.most - tree.least, program)
	}
}
function emitChoice(items, program) {
	const [first, ...others] = items
	if (first === undefined) return
	if (others.length === 0) {
		emit(first, program)
		return
	}
	const split = reserve(program)
	emit(first, program)
	const jump = reserve(program)
	program[split] = {kind: 'split', to: [split + 1, program.length]}
	emitChoice(others, program)
	program[jump] = {kind: 'jump', to: program.length}
}
function emitLoop(item, program) {
	const split = reserve(program)
	emit(item, program)
	program.push({kind: 'jump', to: split})
	program[split] = {kind: 'split', to: [split + 1, program.length]}
}
function emitOptional(item, count, program) {
	const splits = []
	for (let index = 0; index < count; index += 1) {
		splits.push(reserve(program))
		emit(item, program)
	}
	for (const split of splits) program[split] = {kind: 'split', to: [split + 1, program.length]}
}
function reserve(program) {
	return program.push({kind: 'jump', to: 0}) - 1
}
function runProgram(program, text) {
	const places = new Places(program)
	places.add(0)
	for (const character of text) {
		const codePoint = character.codePointAt(0) ?? 0
		const from = places.startOver()
		for (const place of from) {
			const step = program[place]
			if (step?.kind === 'take' && pattern_holds(step.ranges, codePoint) !== step.negated) places.add(place + 1)
		}
		if (places.isEmpty) return false
	}
	return places.has(program.length)
}
class Places {
	#program
	#reached
	#round = 1
	#list = []
	constructor(program) {
		this.#program = program
		this.#reached = new Uint32Array(program.length + 1)
	}
	add(from) {
		const open = [from]
		for (let place = open.pop(); place !== undefined; place = open.pop()) {
			if (this.has(place)) continue
			this.#reached[place] = this.#round
			this.#list.push(place)
			const step = this.#program[place]
			if (step?.kind === 'split') open.push(...step.to)
			else if (step?.kind === 'jump') open.push(step.to)
		}
	}
	has(place) {
		return this.#reached[place] === this.#round
	}
	get isEmpty() {
		return this.#list.length === 0
	}
	startOver() {
		const before = this.#list
		this.#list = []
		this.#round += 1
		return before
	}
}
function pattern_holds(ranges, codePoint) {
	let [low, high] = [0, ranges.length]
	while (low < high) {
		const middle = (low + high) >>> 1
		const [first, last] = ranges[middle] ?? [0, -1]
		if (codePoint < first) high = middle
		else if (codePoint > last) low = middle + 1
		else return true
	}
	return false
}
function judgeParameters(approved, asked) {
	const values = new Map(asked.map(({name, value}) => [name, value]))
	const names = new Set(approved.map(({name}) => name))
	const problems = []
	approved.forEach((bound, index) => {
		const place = json_place_pointer('parameters', index)
		const {name} = bound
		const value = values.get(name)
		if (value === undefined) {
			const expected = `\`${name}\` in the request, ${boundText(bound)}`
			problems.push({code: 'approval_parameter_missing', place, expected, found: 'nothing'})
			return
		}
		const code = judgeValue(bound, value)
		if (code === null) return
		problems.push({code, place, expected: `\`${name}\` ${boundText(bound)}`, found: valueText(value)})
	})
	for (const {name, value} of asked) {
		if (names.has(name)) continue
		const found = `\`${name}\` = ${valueText(value)}`
		problems.push({
			code: 'approval_parameter_not_approved',
			place: '/parameters',
			expected: `no \`${name}\` in the request`,
			found,
		})
	}
	return problems
}
function judgeValue(bound, value) {
	const {range, pattern} = bound
	const exact = bound.value !== undefined ? [bound.value] : bound.enum
	if (exact !== undefined) {
		if (exact.includes(value)) return null
		const isOfType = exact.some(one => typeof one === typeof value)
		return isOfType ? 'approval_parameter_out_of_bounds' : 'approval_parameter_type_mismatch'
	}
	if (range !== undefined) {
		if (typeof value !== 'number') return 'approval_parameter_type_mismatch'
		const {minimum = -Infinity, maximum = Infinity} = range
		return minimum <= value && value <= maximum ? null : 'approval_parameter_out_of_bounds'
	}
	if (typeof value !== 'string') return 'approval_parameter_type_mismatch'
	const reading = readPattern(pattern ?? '')
	return reading.ok && reading.matches(value) ? null : 'approval_parameter_out_of_bounds'
}
function judgeBounds(approved) {
	let steps = 0
	return approved.flatMap((bound, index) => {
		const {range, pattern} = bound
		if (range?.minimum !== undefined && range.maximum !== undefined && range.minimum > range.maximum) {
			const found = boundText(bound)
			const place = json_place_pointer('parameters', index, 'range')
			return [{code: 'approval_malformed', place, expected: 'a minimum that is not above the maximum', found}]
		}
		const reading = pattern === undefined ? null : readPattern(pattern)
		if (pattern === undefined || reading === null) return []
		if (reading.ok) steps += reading.steps
		if (reading.ok && steps <= MAX_PATTERN_STEPS) return []
		const problem = reading.ok ? `more steps than the ${String(MAX_PATTERN_STEPS)} of all patterns together` : reading.problem
		const place = json_place_pointer('parameters', index, 'pattern')
		const found = `\`${pattern}\`, which holds ${problem}`
		return [{code: 'approval_pattern_refused', place, expected: 'a pattern that can be compared', found}]
	})
}
function boundText({value, enum: values, range, pattern}) {
	if (value !== undefined) return `exactly ${valueText(value)}`
	if (values !== undefined) return `one of ${values.map(valueText).join(', ')}`
	if (range === undefined) return `a text that matches \`${pattern ?? ''}\` as a whole`
	const {minimum, maximum} = range
	if (minimum === undefined) return `a whole number up to ${String(maximum)}`
	return maximum === undefined ? `a whole number from ${String(minimum)} on` : `a whole number from ${String(minimum)} to ${String(maximum)}`
}
function valueText(value) {
	return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
function readRequestDocument(document, collector) {
	const isWhole = checkDocument(document, validateApprovalRequest, ['timestamp'], 'approval_request_malformed', collector)
	return isWhole ? project(document.value) : null
}
function readApprovalPredicate(document, collector) {
	const times = ['issued_at', 'not_before', 'expires_at']
	const isWhole = checkDocument(document, validateApproval, times, 'approval_malformed', collector)
	return isWhole ? project(document.value) : null
}
function checkDocument(document, validate, times, code, collector) {
	const {file, value} = document
	let isWhole = true
	const note = (place, expected, found) => {
		isWhole = false
		collector.at(file, code, place, expected, found)
	}
	for (const name of times) {
		const time = value.get(name)
		if (typeof time === 'string' && parseUtcNanoseconds(time) !== null) continue
		note(json_place_pointer(name), 'a time such as 2026-01-31T09:30:00Z', document_describe(time))
	}
	const parameters = value.get('parameters')
	if (json_value_isJsonArray(parameters) && parameters.length <= MAX_PARAMETERS) {
		noteRepeated(parameters, note)
		noteInexact(parameters, '/parameters', note)
	}
	return document_checkSchema(document, validate, code, collector) && isWhole
}
function noteRepeated(parameters, note) {
	const names = new Set()
	parameters.forEach((parameter, index) => {
		const name = json_value_isJsonObject(parameter) ? parameter.get('name') : undefined
		if (typeof name !== 'string') return
		if (names.has(name)) note(json_place_pointer('parameters', index, 'name'), 'a name that stands once', document_describe(name))
		names.add(name)
	})
}
function noteInexact(value, place, note) {
	if (value instanceof json_value_JsonNumber) {
		if (!PLAIN_INTEGER.test(value.text)) note(place, 'a whole number in plain digits', value.text)
	} else if (json_value_isJsonArray(value)) {
		value.forEach((item, index) => {
			noteInexact(item, place + json_place_pointer(index), note)
		})
	} else if (json_value_isJsonObject(value)) for (const [key, member] of value) noteInexact(member, place + json_place_pointer(key), note)
}
const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/
function predicateDocument({document: {file}, predicate}) {
	return {file: within(file, `${file.within ?? ''}/predicate`), value: predicate}
}
function within(file, place) {
	const {role, path, state, bytes} = file
	return {
		...{role, path, state, bytes, within: place},
		get sha256() {
			return file.sha256
		},
	}
}
function isAboutItself({document, subject}, name, computed, code, collector) {
	const found = fields_nameOf(document.value)
	if (found !== name) collector.at(document.file, code, '/subject/0/name', `"${name}"`, document_describe(found))
	if (!digest_sameDigest(subject, computed)) collector.at(document.file, code, '/subject/0/digest/sha256', computed, subject)
	return found === name && digest_sameDigest(subject, computed)
}
function fields_nameOf(statement) {
	const subjects = statement.get('subject')
	const [subject] = json_value_isJsonArray(subjects) ? subjects : []
	const name = json_value_isJsonObject(subject) ? subject.get('name') : undefined
	return typeof name === 'string' ? name : undefined
}
function readApproval(file, {policy, context}, collector) {
	if (file.state === 'absent') {
		collector.plain('approval_missing', `There is no approval ${printable_printable(file.path)}.`, file.path)
		return null
	}
	if (file.state === 'refused') {
		collector.add(file.finding)
		return null
	}
	const rules = {keys: policy.trustedKeys, purpose: 'approval', signedBy: null, threshold: 1, now: context.now}
	const verdict = verifyEnvelope(file, rules, collector)
	if (verdict.kind === 'of-another-gate') {
		collector.at(file, 'approval_malformed', '/payload/predicateType', APPROVAL_TYPE, 'another type')
	}
	if (verdict.kind !== 'verified') return null
	const {statement} = verdict
	const document = predicateDocument(statement)
	const fields = readApprovalPredicate(document, collector)
	if (fields === null) return null
	const problems = judgeBounds(fields.parameters)
	for (const {code, place, expected, found} of problems) collector.at(document.file, code, place, expected, found)
	const isAbout = isAboutItself(statement, 'approval', approvalSha256(fields), 'approval_malformed', collector)
	if (problems.length > 0 || !isAbout) return null
	collector.signedBy(statement.signers)
	return {fields, file: document.file, signers: statement.signers}
}
function judgeApprovers({signers, file}, rules, keys, requesters, collector) {
	const known = knownKeys(keys)
	const asking = new Set(requesters.map(identityKey))
	const approvers = new Map()
	const own = new Map()
	for (const signer of signers) {
		const {identity, id: keyId, sha256: keySha256} = signer
		if (identity === null) continue
		const entries = known.find(({entries}) => entries.includes(signer))?.entries ?? [signer]
		const isRequester = entries.some(entry => entry.identity !== null && asking.has(identityKey(entry.identity)))
		const list = rules.twoPerson && isRequester ? own : approvers
		const key = identityKey(identity)
		if (!list.has(key)) list.set(key, {identity, keyId, keySha256})
	}
	if (approvers.size > 0 && approvers.size >= rules.threshold) return [...approvers.values()]
	const names = [...approvers.values(), ...own.values()].map(({identity}) => identity)
	if (own.size > 0) {
		const found = [...own.values()].map(({identity, keyId}) => `${identity} (${keyId})`).join(', ')
		collector.at(file, 'approval_by_requester', '/identity', 'approvers that are not the requester', found)
	}
	if (own.size === 0 || names.length < rules.threshold) {
		const found = names.length === 0 ? 'none' : `${String(names.length)} (${names.join(', ')})`
		const expected = `signatures by ${String(rules.threshold)} different approvers`
		collector.at(within(file, ''), 'approval_threshold_not_met', '/signatures', expected, found)
	}
	return [...approvers.values()]
}
function judgeIdentity(approval, request, {context}, collector) {
	const actor = requesterOf(context)
	const judge = (document, code) => {
		if (document === null) return
		const {identity} = document.fields
		if (actor !== null && identityKey(identity) === identityKey(actor)) return
		collector.at(document.file, code, '/identity', actor === null ? 'a known identity' : document_describe(actor), document_describe(identity))
	}
	judge(approval, 'approval_identity_mismatch')
	judge(request, 'approval_requester_mismatch')
}
const SAME = [
	['action', 'approval_action_mismatch'],
	['target', 'approval_target_mismatch'],
	['environment', 'approval_environment_mismatch'],
	['subject_digest', 'approval_subject_mismatch'],
]
const ALWAYS_GIVEN = new Set(['environment', 'subject_digest'])
function judgeBinding(approval, request, subject, collector) {
	const given = inputsOf(subject)
	for (const [name, code] of SAME) {
		const asked = request.fields[name]
		if (approval.fields[name] !== asked) {
			collector.at(approval.file, code, json_place_pointer(name), `${document_describe(asked)}, as in the request`, document_describe(approval.fields[name]))
		}
		const input = given[name]
		if (input !== asked && (input !== null || ALWAYS_GIVEN.has(name))) {
			collector.at(request.file, code, json_place_pointer(name), `${document_describe(input)}, as in the inputs`, document_describe(asked))
		}
	}
	for (const {code, place, expected, found} of judgeParameters(approval.fields.parameters, request.fields.parameters)) {
		collector.at(approval.file, code, place, expected, found)
	}
	judgeCommand(approval, request, subject, collector)
	judgeDigests(approval, request, subject, collector)
}
function inputsOf({settings, policy}) {
	const {requestedAction: action, target, subjectDigest} = settings
	return {action, target, environment: policy.environment, subject_digest: subjectDigest}
}
function judgeCommand(approval, request, {settings}, collector) {
	const runs = settings.command?.sha256 ?? null
	const expected = runs ?? 'null, because nothing runs through the gate'
	for (const {file, fields} of [approval, request]) {
		const {command_sha256: bound} = fields
		if (bound === runs) continue
		collector.at(file, 'approval_command_mismatch', '/command_sha256', expected, document_describe(bound))
	}
}
function judgeDigests({fields, file}, request, {policy, settings}, collector) {
	const {request_digest: bound, policy_sha256: under, nonce} = fields
	if (bound !== null && !digest_sameDigest(bound, request.digest)) {
		collector.at(file, 'approval_request_digest_mismatch', '/request_digest', request.digest, bound)
	}
	const source = policy.source?.sha256 ?? null
	if (under !== null && !digest_sameDigest(under, source)) {
		collector.at(file, 'approval_policy_mismatch', '/policy_sha256', source ?? 'null, because there is no policy file', under)
	}
	if (settings.request !== null && nonce !== request.fields.nonce) {
		collector.at(file, 'approval_nonce_mismatch', '/nonce', request.fields.nonce, nonce)
	}
}
function readRequest({request: file, isOwnRequest}, rules, subject, collector) {
	if (isOwnRequest !== (subject.settings.request === null)) {
		collector.add(finding_finding('check_did_not_run', 'The request that was read is not the one that was asked for.'))
		return null
	}
	switch (file.state) {
		case 'absent':
			collector.plain('approval_request_missing', `There is no request ${printable_printable(file.path)}.`, file.path)
			return null
		case 'refused':
			collector.add(file.finding)
			return null
		case 'read':
			return isEnvelope(file) ? readSigned(file, subject, collector) : readPlain(file, rules, subject, collector)
	}
}
function isEnvelope({bytes}) {
	if (bytes.length > MAX_ENVELOPE_BYTES) return false
	const parsed = parseJson(bytes)
	return parsed.ok && json_value_isJsonObject(parsed.value) && ['payload', 'signatures'].some(name => isField(parsed.value, name))
}
function isField(value, name) {
	return value instanceof Map && value.has(name)
}
function readPlain(file, rules, {context}, collector) {
	if (file.bytes.length > MAX_ENVELOPE_BYTES) {
		const sizes = `it has ${String(file.bytes.length)} bytes, and at most ${String(MAX_ENVELOPE_BYTES)} are judged`
		collector.plain('approval_request_malformed', `The request ${printable_printable(file.path)} is too large: ${sizes}.`, file.path)
		return null
	}
	const document = parseDocument(file, collector)
	if (rules.signedRequest) {
		const message = `The request ${printable_printable(file.path)} is not signed, and the policy wants it signed by its requester.`
		collector.plain('approval_request_unsigned', message, file.path)
	}
	const fields = document === null ? null : readRequestDocument(document, collector)
	if (fields === null || collector.valuesHidden) return null
	const requester = requesterOf(context)
	const isOwn = requester !== null && identityKey(requester) === identityKey(fields.identity)
	return {fields, file, digest: requestSha256(fields), vouchedBy: isOwn ? 'context' : null}
}
function readSigned(file, {policy, context}, collector) {
	const rules = {keys: policy.trustedKeys, purpose: 'request', signedBy: null, threshold: 1, now: context.now}
	const verdict = verifyEnvelope(file, rules, collector)
	if (verdict.kind === 'of-another-gate') {
		collector.at(file, 'approval_request_malformed', '/payload/predicateType', REQUEST_TYPE, 'another type')
	}
	if (verdict.kind !== 'verified') return null
	const {statement} = verdict
	const document = predicateDocument(statement)
	const fields = readRequestDocument(document, collector)
	if (fields === null) return null
	const digest = requestSha256(fields)
	if (!isAboutItself(statement, 'request', digest, 'approval_request_malformed', collector)) return null
	collector.signedBy(statement.signers)
	const isSigned = statement.signers.some(key => isKeyOf(key, fields.identity))
	if (!isSigned) {
		const found = statement.signers.map(({id, identity}) => `${id} of ${identity ?? 'nobody'}`).join(', ')
		collector.at(document.file, 'approval_request_wrong_signer', '/identity', `a signature by ${fields.identity}`, found)
	}
	return {fields, file: document.file, digest, vouchedBy: isSigned ? 'signature' : null}
}
function isKeyOf({identity}, requester) {
	return identity !== null && identityKey(identity) === identityKey(requester)
}
const NANOSECONDS_PER_SECOND = 1000n * NANOSECONDS_PER_MS
function judgeValidity({fields, file}, rules, now, collector) {
	const clock = nanosecondsOf(now)
	const [issued, begins, ends] = [window_timeOf(fields.issued_at), window_timeOf(fields.not_before), window_timeOf(fields.expires_at)]
	const note = (code, name, expected) => {
		collector.at(file, code, `/${name}`, expected, fields[name])
	}
	if (ends <= begins) note('approval_validity_invalid', 'expires_at', `a time after ${fields.not_before}`)
	if (ends <= issued) note('approval_validity_invalid', 'issued_at', `a time before ${fields.expires_at}`)
	const skew = BigInt(rules.clockSkewSeconds) * NANOSECONDS_PER_SECOND
	if (issued > clock + skew) {
		note('approval_validity_invalid', 'issued_at', `at most ${String(rules.clockSkewSeconds)} s after ${time_formatUtcTime(now)}`)
	}
	const {maxValidity} = rules
	if (maxValidity !== null && ends - begins > BigInt(maxValidity) * NANOSECONDS_PER_SECOND) {
		note('approval_validity_too_long', 'expires_at', `at most ${String(maxValidity)} s after ${fields.not_before}`)
	}
	if (clock < begins) note('approval_not_yet_valid', 'not_before', `no later than ${time_formatUtcTime(now)}`)
	if (clock >= ends) note('approval_expired', 'expires_at', `later than ${time_formatUtcTime(now)}`)
}
function judgeRequestTime({fields, file}, rules, now, collector) {
	const away = window_timeOf(fields.timestamp) - nanosecondsOf(now)
	const skew = BigInt(rules.clockSkewSeconds) * NANOSECONDS_PER_SECOND
	const expected = `at most ${String(rules.clockSkewSeconds)} s from ${time_formatUtcTime(now)}`
	if (away > skew) collector.at(file, 'approval_request_from_future', '/timestamp', expected, fields.timestamp)
	if (-away > skew) collector.at(file, 'approval_request_stale', '/timestamp', expected, fields.timestamp)
}
function rememberedUntil({expires_at: end}) {
	return Number((window_timeOf(end) + NANOSECONDS_PER_MS - 1n) / NANOSECONDS_PER_MS) + limits_MAX_CLOCK_SKEW_MS
}
function window_timeOf(text) {
	const time = parseUtcNanoseconds(text)
	if (time === null) throw new TypeError('a time of a checked document is none')
	return time
}
function nanosecondsOf(milliseconds) {
	return BigInt(Math.floor(milliseconds)) * NANOSECONDS_PER_MS
}
function checkApproval(subject, {signed}, signers = new Set()) {
	const {policy, context} = subject
	const rules = policy.approval
	if (rules === null) return {findings: [], verdict: null}
	const captured = signed?.approval ?? null
	if (captured === null) {
		const message = 'No approval was looked for.'
		return {findings: [finding_finding('check_did_not_run', message)], verdict: {facts: approval_NO_APPROVAL_FACTS, claim: null}}
	}
	const collector = new collector_Collector('approval', signers)
	const request = readRequest(captured, rules, subject, collector)
	const approval = readApproval(captured.approval, subject, collector)
	if (approval !== null) judgeValidity(approval, rules, context.now, collector)
	if (request !== null) judgeRequestTime(request, rules, context.now, collector)
	judgeIdentity(approval, request, subject, collector)
	const requesters = [requesterOf(context), request?.fields.identity, approval?.fields.identity]
	const names = requesters.filter(name => typeof name === 'string')
	const approvers = approval === null ? [] : judgeApprovers(approval, rules, policy.trustedKeys, names, collector)
	if (approval !== null && request !== null) judgeBinding(approval, request, subject, collector)
	const facts = factsOf(request, approval, approvers)
	const isVouchedFor = facts.vouchedBy !== null && approvers.length > 0
	if (!collector.clean || approval === null || !isVouchedFor) {
		return {findings: collector.findings(), verdict: {facts, claim: null}}
	}
	return grant(rules, facts, claimOf(approval), collector)
}
function grant(rules, facts, claim, collector) {
	if (rules.replay !== 'off') return {findings: collector.findings(), verdict: {facts, claim}}
	const message = 'The policy turns replay protection off: the approval can be used again until it expires.'
	collector.add(finding_finding('replay_protection_off', message))
	collector.add(finding_finding('approval_granted', 'The request was approved; nobody asked whether the approval was used before.'))
	return {findings: collector.findings(), verdict: {facts, claim: null}}
}
function claimOf({fields}) {
	const {identity, action, nonce} = fields
	return {identity: identityKey(identity), action, nonce, until: rememberedUntil(fields)}
}
function factsOf(request, approval, approvers) {
	return {
		requestDigest: request?.digest ?? null,
		requestId: request?.fields.request_id ?? null,
		requestNonce: request?.fields.nonce ?? null,
		vouchedBy: request?.vouchedBy ?? null,
		approvalId: approval?.fields.approval_id ?? null,
		approvers,
		nonce: approval?.fields.nonce ?? null,
		expiresAt: approval?.fields.expires_at ?? null,
		commandSha256: digest_asDigest(approval?.fields.command_sha256),
	}
}
const RATE = new RegExp(`^([01])(?:\\.([0-9]{1,${String(MAX_RATE_DIGITS)}}))?$`)
function parseRate(text) {
	const match = RATE.exec(text)
	if (match === null) return null
	const [, whole = '', digits = ''] = match
	const numerator = BigInt(whole + digits)
	const denominator = 10n ** BigInt(digits.length)
	return numerator > denominator ? null : {numerator, denominator}
}
function compareFractions(left, right) {
	const difference = left.numerator * right.denominator - right.numerator * left.denominator
	if (difference === 0n) return 0
	return difference < 0n ? -1 : 1
}
function isPrintOf(exact, printed) {
	const difference = exact.numerator * printed.denominator - printed.numerator * exact.denominator
	return 2n * (difference < 0n ? -difference : difference) <= exact.denominator
}
const TIMESTAMP = ['timestamp']
function checkTimes(predicate, fields, now, maxAge, codes) {
	const start = predicate.instant(fields.start, codes.timeMalformed)
	const end = predicate.instant(fields.end, codes.timeMalformed)
	const made = predicate.instant(TIMESTAMP, codes.timeMalformed)
	const isReversed = start !== null && end !== null && end < start
	if (isReversed) predicate.note(codes.windowReversed, fields.end, 'no time before the start of the window')
	if (made !== null && end !== null && made < end) {
		predicate.note(codes.madeBeforeEnd, TIMESTAMP, 'no time before the end of the window')
	}
	if (made !== null) times_checkAge(predicate, made, now, maxAge, codes)
	return start === null || end === null || isReversed ? null : end - start
}
function times_checkAge(predicate, made, now, maxAge, codes) {
	const clock = nanoseconds(Math.floor(now))
	if (made > clock + nanoseconds(limits_MAX_CLOCK_SKEW_MS)) {
		predicate.note(codes.inFuture, TIMESTAMP, `at most five minutes after ${time_formatUtcTime(now)}`)
	} else if (maxAge !== null && clock - made > nanoseconds(maxAge * 1000)) {
		predicate.note(codes.tooOld, TIMESTAMP, `not before ${time_formatUtcTime(now - maxAge * 1000)}`)
	}
}
function nanoseconds(milliseconds) {
	return BigInt(milliseconds) * NANOSECONDS_PER_MS
}
const SOURCES = ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose']
const COUNT = ['beacon_count']
const LAST = ['last_sequence']
const GAPS = ['sequence_gaps']
const observation_RATE = ['verification_rate']
function readBeacons(predicate, now, maxAge, codes) {
	checkTimes(predicate, {start: ['window_start'], end: ['window_end']}, now, maxAge, codes)
	predicate.word(['beacon_source'], SOURCES, 'beacon_source_unknown')
	const observed = checkSequence(predicate)
	predicate.schema(validateBeaconAttestation, 'beacon_schema_invalid')
	if (observed === null) return null
	const {count, span} = observed
	const rate = {numerator: count, denominator: span}
	return {count, rate, shownRate: `${String(count)}/${String(span)}`, path: predicate.path}
}
function checkSequence(predicate) {
	const count = predicate.count(COUNT, 'beacon_count_malformed')
	const first = predicate.count(['first_sequence'], 'beacon_count_malformed')
	const last = predicate.count(LAST, 'beacon_count_malformed')
	const gaps = predicate.count(GAPS, 'beacon_count_malformed')
	const rate = readRate(predicate)
	if (first === null || last === null) return null
	if (last < first) {
		predicate.note('beacon_sequence_reversed', LAST, `at least ${String(first)}`)
		return null
	}
	const span = last - first + 1n
	if (count === null) return null
	if (count > span) {
		predicate.note('beacon_count_exceeds_span', COUNT, `at most ${String(span)}`)
		return null
	}
	if (gaps !== null && gaps !== span - count) predicate.note('beacon_gaps_mismatch', GAPS, String(span - count))
	if (rate !== null && !isRecordOf(rate, count, span)) {
		predicate.note('beacon_rate_mismatch', observation_RATE, `${String(count)}/${String(span)}, rounded in the last digit at most`)
	}
	return {count, span}
}
function readRate(predicate) {
	const recorded = predicate.value(observation_RATE)
	const value = recorded instanceof json_value_JsonNumber ? parseRate(recorded.text) : null
	if (recorded instanceof json_value_JsonNumber && value !== null) return {text: recorded.text, value}
	predicate.note('beacon_rate_malformed', observation_RATE, 'a decimal from 0 to 1, such as 0.94')
	return null
}
function isRecordOf({text, value}, count, span) {
	const exact = {numerator: count, denominator: span}
	return isPrintOf(exact, value) || Number(text) === Number(count) / Number(span)
}
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,15})$/
function parseWholeNumber(text) {
	if (!WHOLE_NUMBER.test(text)) return null
	const value = BigInt(text)
	return value <= BigInt(Number.MAX_SAFE_INTEGER) ? value : null
}
const VOUCHED = 'metadata that the caller vouches for'
const KEY = /^[^\s=\p{C}"[\]{}]+$/u
function parseMetadata(text) {
	return text.trimStart().startsWith('{') ? parseObject(text) : parseLines(text)
}
function readMetadata(text, gate, collector) {
	if (text === null) return new Map()
	const read = parseMetadata(text)
	if (read.ok) return read.metadata
	collector.add(finding_finding('metadata_malformed', `The ${VOUCHED} cannot be read: ${read.message}`, {gate}))
	return null
}
function shownValue(value) {
	return printable_printable(document_describe(value))
}
function parseObject(text) {
	const parsed = parseJson(Buffer.from(text))
	if (!parsed.ok) return refused(`line ${String(parsed.fault.line)}: ${parsed.fault.message}`)
	if (!json_value_isJsonObject(parsed.value)) return refused('It is not an object.')
	const metadata = new Map()
	for (const [key, value] of parsed.value) {
		if (typeof value !== 'string') return refused(`The value of \`${printable_printable(key)}\` is ${document_describe(value)}, not a string.`)
		metadata.set(key, value)
	}
	return {ok: true, metadata}
}
function parseLines(text) {
	const metadata = new Map()
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '') continue
		const end = line.indexOf('=')
		const key = line.slice(0, Math.max(end, 0))
		if (!KEY.test(key)) return refused(`Line ${String(index + 1)} is \`${printable_printable(line)}\`, not \`key=value\`.`)
		if (metadata.has(key)) return refused(`Line ${String(index + 1)} repeats the key \`${printable_printable(key)}\`.`)
		metadata.set(key, line.slice(end + 1))
	}
	return {ok: true, metadata}
}
function refused(message) {
	return {ok: false, message}
}
const PREFIX = 'sha256:'
function checkIdentity(predicate, promoted, observedIn, codes) {
	if (promoted !== null && !digest_sameDigest(predicate.subject, promoted)) predicate.noteSubject(codes.subjectMismatch, promoted)
	const artifact = predicate.text(['artifact_id']) ?? ''
	if (!artifact.startsWith(PREFIX) || !digest_sameDigest(artifact.slice(PREFIX.length), predicate.subject)) {
		predicate.note(codes.artifactMismatch, ['artifact_id'], `"${PREFIX}${predicate.subject}"`)
	}
	const environment = predicate.text(['environment_id'])
	if (observedIn !== null && (environment === null || !observedIn.includes(environment))) {
		predicate.note(codes.environmentRefused, ['environment_id'], `one of ${observedIn.map(name => printable_printable(name)).join(', ')}`)
	}
}
class Predicate {
	subject
	path
	#statement
	#document
	#collector
	constructor(statement, collector) {
		const {document, predicate} = statement
		this.subject = statement.subject
		this.path = document.file.path
		this.#statement = statement
		this.#document = {file: {...document.file, within: `${document.file.within ?? ''}/predicate`}, value: predicate}
		this.#collector = collector
	}
	value(path) {
		let current = this.#document.value
		for (const key of path) current = json_value_isJsonObject(current) ? current.get(key) : undefined
		return current
	}
	text(path) {
		const value = this.value(path)
		return typeof value === 'string' ? value : null
	}
	note(code, path, expected) {
		this.#collector.at(this.#document.file, code, json_place_pointer(...path), expected, document_describe(this.value(path)))
	}
	noteSubject(code, expected) {
		this.#collector.at(this.#statement.document.file, code, '/subject/0/digest/sha256', expected, this.subject)
	}
	count(path, code) {
		const value = this.value(path)
		const count = value instanceof json_value_JsonNumber ? parseWholeNumber(value.text) : null
		if (count === null) this.note(code, path, 'a whole number from 0 to 9007199254740991, in plain digits')
		return count
	}
	instant(path, code) {
		const text = this.text(path)
		const instant = text === null ? null : parseUtcNanoseconds(text)
		if (instant === null) this.note(code, path, 'a time such as 2026-01-31T09:30:00Z')
		return instant
	}
	word(path, words, code) {
		const text = this.text(path)
		if (text === null || !words.includes(text)) this.note(code, path, `one of ${words.join(', ')}`)
	}
	schema(validate, code) {
		document_checkSchema(this.#document, validate, code, this.#collector)
	}
}
const UNUSABLE = {items: [], complete: false}
function readPredicates(gate, rules, {context, settings, policy}, signed, files, collector) {
	if (settings.subjectDigest === null) {
		const message = 'Signed evidence is about one artifact, and subject-digest does not say which one is promoted.'
		collector.add(finding_finding('subject_digest_missing', message, {gate: gate.id, expected: 'the sha256 of the artifact'}))
	}
	const signatureRules = {
		keys: policy.trustedKeys,
		purpose: gate.id,
		signedBy: null,
		threshold: rules.threshold,
		now: context.now,
	}
	const predicates = []
	let complete = signed.findings.every(one => one.gate !== gate.id)
	for (const file of files) {
		if (file.state === 'absent') continue
		if (file.state === 'refused') {
			collector.add(file.finding)
			complete = false
			continue
		}
		const verdict = verifyEnvelope(file, signatureRules, collector)
		switch (verdict.kind) {
			case 'of-another-gate':
				break
			case 'refused':
				complete = false
				break
			case 'verified': {
				collector.signedBy(verdict.statement.signers)
				const predicate = new Predicate(verdict.statement, collector)
				checkIdentity(predicate, settings.subjectDigest, rules.observedIn, gate.codes)
				predicates.push(predicate)
			}
		}
	}
	return {items: predicates, complete}
}
function missingEvidence(words, {requiredEnvironments, source}, action, environment) {
	const detail = {found: `nothing in ${describeSource(source)}`}
	if (environment !== null && !requiredEnvironments.includes(environment)) {
		const message = `${words.notRequired.what} not required for environment '${printable_printable(environment)}'`
		return finding_finding(words.notRequired.code, message, detail)
	}
	return action === 'block'
		? finding_finding(words.block, `No ${words.evidence} found for this artifact in required environment`, detail)
		: finding_finding(words.warn, `No ${words.evidence} found for this artifact (warn mode)`, detail)
}
function describeSource(source) {
	return source === 'metadata' ? VOUCHED : 'signed envelopes'
}
const vouched_RATE = 'beacon_verification_rate'
const vouched_COUNT = 'beacon_verified_count'
function vouchedBeacons(text, collector) {
	const metadata = readMetadata(text, 'beacon-rate', collector)
	if (metadata === null) return UNUSABLE
	const rateText = metadata.get(vouched_RATE)
	const countText = metadata.get(vouched_COUNT)
	if (rateText === undefined && countText === undefined) return {items: [], complete: true}
	if (rateText === undefined || countText === undefined) {
		const missing = rateText === undefined ? vouched_RATE : vouched_COUNT
		const message = `The ${VOUCHED} has no \`${missing}\`, but the key that belongs to it.`
		collector.add(finding_finding('beacon_metadata_incomplete', message, {expected: `\`${missing}\``, found: 'nothing'}))
	}
	const rate = rateText === undefined ? null : parseRate(rateText)
	if (rateText !== undefined && rate === null) {
		const message = `\`${vouched_RATE}\` of the ${VOUCHED} is no decimal from 0 to 1.`
		const detail = {expected: 'a decimal from 0 to 1, such as "0.94"', found: shownValue(rateText)}
		collector.add(finding_finding('beacon_rate_malformed', message, detail))
	}
	const count = countText === undefined ? null : parseWholeNumber(countText)
	if (countText !== undefined && count === null) {
		const message = `\`${vouched_COUNT}\` of the ${VOUCHED} is no whole number in plain decimal digits.`
		collector.add(finding_finding('beacon_count_malformed', message, {expected: 'digits, such as "47"', found: shownValue(countText)}))
	}
	if (rate === null || count === null || rateText === undefined) return UNUSABLE
	return {items: [{count, rate, shownRate: printable_printable(rateText), path: null}], complete: true}
}
const beacon_rate_GATE = {
	id: 'beacon-rate',
	codes: {
		subjectMismatch: 'beacon_subject_mismatch',
		artifactMismatch: 'beacon_artifact_mismatch',
		environmentRefused: 'beacon_environment_refused',
		timeMalformed: 'beacon_time_malformed',
		windowReversed: 'beacon_window_reversed',
		madeBeforeEnd: 'beacon_made_before_end',
		inFuture: 'beacon_evidence_in_future',
		tooOld: 'beacon_evidence_too_old',
	},
}
const MISSING = {
	evidence: 'beacon evidence',
	notRequired: {code: 'beacon_rate_not_required', what: 'Beacon evidence'},
	warn: 'beacon_evidence_missing_warn',
	block: 'beacon_evidence_missing',
}
function checkBeaconRate(subject, evidence, signers = new Set()) {
	const {policy, settings} = subject
	const rules = policy.beaconRate
	if (rules === null) return []
	const collector = new collector_Collector(beacon_rate_GATE.id, signers)
	const {items, complete} = rules.source === 'signed' ? signedBeacons(rules, subject, evidence, collector) : vouchedBeacons(settings.metadata, collector)
	if (items.length > 0) {
		for (const verdict of judge(items, rules)) if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict)
	} else if (complete && collector.clean) {
		collector.add(missingEvidence(MISSING, rules, rules.missingBeaconAction, policy.environment))
	}
	return collector.findings()
}
function signedBeacons(rules, subject, {signed}, collector) {
	if (signed === null) {
		collector.add(finding_finding('check_did_not_run', 'No envelope of beacon evidence was looked for.'))
		return UNUSABLE
	}
	const {items: predicates, complete} = readPredicates(beacon_rate_GATE, rules, subject, signed, signed.beaconAttestations, collector)
	const observed = predicates.map(predicate => readBeacons(predicate, subject.context.now, rules.maxAge, beacon_rate_GATE.codes))
	const items = observed.filter(observation => observation !== null)
	return {items, complete: complete && items.length === predicates.length}
}
function judge(observations, rules) {
	const {minBeaconCount, minVerificationRate} = rules
	const threshold = parseRate(minVerificationRate)
	if (threshold === null) return [finding_finding('check_did_not_run', 'The policy has no rate to compare with.')]
	const isFew = ({count}) => count < BigInt(minBeaconCount)
	const isBelow = ({rate}) => compareFractions(rate, threshold) < 0
	const few = beacon_rate_worst(observations.filter(isFew), ({count}) => ({numerator: count, denominator: 1n}))
	const below = beacon_rate_worst(
		observations.filter(one => !isFew(one) && isBelow(one)),
		({rate}) => rate,
	)
	const findings = []
	if (few !== null) {
		const code = rules.insufficientAction === 'block' ? 'beacon_count_insufficient' : 'beacon_count_insufficient_warn'
		const message = `Too few beacons to enforce the verification rate: ${String(few.count)} < ${String(minBeaconCount)}`
		findings.push(told(code, message, few, rules))
	}
	if (below !== null) {
		const code = rules.belowThresholdAction === 'block' ? 'beacon_rate_below_threshold' : 'beacon_rate_below_threshold_warn'
		const message = `Beacon verification rate is below the threshold: ${below.shownRate} < ${minVerificationRate}`
		findings.push(told(code, message, below, rules))
	}
	const lowest = beacon_rate_worst(observations, ({rate}) => rate)
	if (findings.length > 0 || lowest === null) return findings
	const message = `Beacon verification rate meets the threshold (rate: ${lowest.shownRate}, beacons: ${String(lowest.count)})`
	return [told('beacon_rate_passed', message, lowest, rules)]
}
function beacon_rate_worst(observations, measure) {
	const [first = null, ...others] = observations
	if (first === null) return null
	return others.reduce((least, one) => (compareFractions(measure(one), measure(least)) < 0 ? one : least), first)
}
function told(code, message, {count, shownRate, path}, rules) {
	return finding_finding(code, message, {
		...(path !== null && {path}),
		expected: `at least ${String(rules.minBeaconCount)} beacons at a rate of at least ${rules.minVerificationRate}`,
		found: `${String(count)} at ${shownRate} in ${describeSource(rules.source)}`,
	})
}
function vouchedTrace(text, collector) {
	const metadata = readMetadata(text, 'execution-evidence', collector)
	if (metadata === null) return UNUSABLE
	const flag = metadata.get('has_execution_evidence')
	if (flag === undefined || flag === 'false') return {items: [], complete: true}
	if (flag !== 'true') {
		const message = `\`has_execution_evidence\` of the ${VOUCHED} is neither \`true\` nor \`false\`.`
		const detail = {expected: '"true" or "false"', found: shownValue(flag)}
		collector.add(finding_finding('execution_evidence_flag_malformed', message, detail))
	}
	const count = key => {
		const value = metadata.get(key)
		const number = value === undefined ? null : parseWholeNumber(value)
		if (number === null) {
			const message = `\`${key}\` of the ${VOUCHED} is no whole number in plain decimal digits.`
			const detail = {expected: 'digits, such as "42"', found: shownValue(value)}
			collector.add(finding_finding('execution_evidence_count_malformed', message, detail))
		}
		return number
	}
	const hotSymbols = count('execution_evidence_hot_symbol_count')
	const callPaths = count('execution_evidence_unique_call_paths')
	return hotSymbols === null || callPaths === null ? UNUSABLE : {items: [{hotSymbols, callPaths}], complete: true}
}
const WINDOW = 'observation_window'
const SUMMARY = 'trace_summary'
const HOT_SYMBOLS = [SUMMARY, 'hot_symbol_count']
const trace_SOURCES = ['ebpf', 'etw', 'dyld']
const DIGESTS = [['trace_digest'], ['determinism', 'inputs_digest']]
const EXPECTED_OUTPUT = ['determinism', 'expected_output_digest']
function readTrace(predicate, now, maxAge, codes) {
	const window = {start: [WINDOW, 'start'], end: [WINDOW, 'end']}
	checkDuration(predicate, checkTimes(predicate, window, now, maxAge, codes))
	predicate.word(['trace_source'], trace_SOURCES, 'execution_evidence_source_unknown')
	checkDigests(predicate)
	const hotSymbols = predicate.count(HOT_SYMBOLS, 'execution_evidence_count_malformed')
	const callPaths = predicate.count([SUMMARY, 'unique_call_paths'], 'execution_evidence_count_malformed')
	const listed = predicate.value([SUMMARY, 'hot_symbols'])
	if (hotSymbols !== null && json_value_isJsonArray(listed) && hotSymbols < BigInt(listed.length)) {
		predicate.note('execution_evidence_symbols_exceed_count', HOT_SYMBOLS, `at least the ${String(listed.length)} that are listed`)
	}
	const canonicalized = [SUMMARY, 'address_canonicalized']
	if (predicate.value(canonicalized) !== true) {
		predicate.note('execution_evidence_addresses_not_canonical', canonicalized, 'true')
	}
	predicate.schema(validateExecutionEvidence, 'execution_evidence_schema_invalid')
	return hotSymbols === null || callPaths === null ? null : {hotSymbols, callPaths}
}
function checkDuration(predicate, length) {
	const field = [WINDOW, 'duration_ms']
	const stated = predicate.count(field, 'execution_evidence_count_malformed')
	if (stated === null || length === null) return
	const difference = stated * NANOSECONDS_PER_MS - length
	if (difference > -NANOSECONDS_PER_MS && difference < NANOSECONDS_PER_MS) return
	predicate.note('execution_evidence_duration_mismatch', field, String(length / NANOSECONDS_PER_MS))
}
function checkDigests(predicate) {
	const fields = predicate.value(EXPECTED_OUTPUT) === undefined ? DIGESTS : [...DIGESTS, EXPECTED_OUTPUT]
	for (const field of fields) {
		const text = predicate.text(field) ?? ''
		if (text.startsWith('sha256:') && digest_asDigest(text.slice('sha256:'.length)) !== null) continue
		predicate.note('execution_evidence_digest_malformed', field, 'sha256: and 64 lower-case hexadecimal digits')
	}
}
const execution_evidence_GATE = {
	id: 'execution-evidence',
	codes: {
		subjectMismatch: 'execution_evidence_subject_mismatch',
		artifactMismatch: 'execution_evidence_artifact_mismatch',
		environmentRefused: 'execution_evidence_environment_refused',
		timeMalformed: 'execution_evidence_time_malformed',
		windowReversed: 'execution_evidence_window_reversed',
		madeBeforeEnd: 'execution_evidence_made_before_end',
		inFuture: 'execution_evidence_in_future',
		tooOld: 'execution_evidence_too_old',
	},
}
const execution_evidence_MISSING = {
	evidence: 'execution evidence',
	notRequired: {code: 'execution_evidence_not_required', what: 'Execution evidence'},
	warn: 'execution_evidence_missing_warn',
	block: 'execution_evidence_missing',
}
function checkExecutionEvidence(subject, evidence, signers = new Set()) {
	const {policy, settings} = subject
	const rules = policy.executionEvidence
	if (rules === null) return []
	const collector = new collector_Collector(execution_evidence_GATE.id, signers)
	const {items, complete} = rules.source === 'signed' ? signedTraces(rules, subject, evidence, collector) : vouchedTrace(settings.metadata, collector)
	if (items.length > 0) {
		const verdict = execution_evidence_judge(items, rules)
		if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict)
	} else if (complete && collector.clean) {
		collector.add(missingEvidence(execution_evidence_MISSING, rules, rules.missingEvidenceAction, policy.environment))
	}
	return collector.findings()
}
function signedTraces(rules, subject, {signed}, collector) {
	if (signed === null) {
		collector.add(finding_finding('check_did_not_run', 'No envelope of execution evidence was looked for.'))
		return UNUSABLE
	}
	const {items: predicates, complete} = readPredicates(execution_evidence_GATE, rules, subject, signed, signed.executionEvidence, collector)
	const traces = predicates.map(predicate => readTrace(predicate, subject.context.now, rules.maxAge, execution_evidence_GATE.codes))
	const items = traces.filter(trace => trace !== null)
	return {items, complete: complete && items.length === predicates.length}
}
function execution_evidence_judge(traces, rules) {
	const hotSymbols = least(traces.map(trace => trace.hotSymbols))
	const callPaths = least(traces.map(trace => trace.callPaths))
	const {minHotSymbolCount, minUniqueCallPaths} = rules
	const detail = {
		expected: `at least ${String(minHotSymbolCount)} hot symbols and ${String(minUniqueCallPaths)} call paths`,
		found: `${String(hotSymbols)} and ${String(callPaths)} in ${describeSource(rules.source)}`,
	}
	if (hotSymbols < BigInt(minHotSymbolCount) || callPaths < BigInt(minUniqueCallPaths)) {
		const symbolHalf = `hot symbols ${String(hotSymbols)} < ${String(minHotSymbolCount)}`
		const pathHalf = `call paths ${String(callPaths)} < ${String(minUniqueCallPaths)}`
		const message = `Execution evidence trace quality is insufficient: ${symbolHalf} or ${pathHalf}`
		return finding_finding('execution_evidence_quality_insufficient', message, detail)
	}
	const counts = `hot symbols: ${String(hotSymbols)}, call paths: ${String(callPaths)}`
	return finding_finding('execution_evidence_passed', `Execution evidence meets quality thresholds (${counts})`, detail)
}
function least(counts) {
	return counts.reduce((left, right) => (left < right ? left : right))
}
function checkKeyStatusSignature({policy, context}, evidence) {
	const {signedBy, threshold} = policy.keyStatus
	if (signedBy === null) return {findings: [], signed: false, signers: []}
	const collector = new collector_Collector('key-status')
	const rules = {keys: policy.trustedKeys, purpose: 'key-status', signedBy, threshold, now: context.now}
	const statement = signedStatement(evidence.signed?.keyStatusSignature ?? null, rules, collector)
	const signed = statement !== null && isAbout(statement, evidence.result, collector)
	if (signed) {
		const ids = statement.signers.map(({id}) => id).join(', ')
		const message = `The key status result ${printable_printable(evidence.result.path)} is signed by ${printable_printable(ids)}.`
		collector.plain('key_status_signed', message, evidence.result.path)
	}
	return {findings: collector.findings(), signed, signers: signed ? statement.signers : []}
}
function signedStatement(file, rules, collector) {
	if (file === null) {
		collector.add(finding_finding('key_status_signature_missing', 'The policy wants the key status result signed; no envelope was read.'))
		return null
	}
	switch (file.state) {
		case 'absent':
			collector.plain('key_status_signature_missing', `There is no envelope ${printable_printable(file.path)}.`, file.path)
			return null
		case 'refused':
			collector.add(file.finding)
			return null
		case 'read': {
			const verdict = verifyEnvelope(file, rules, collector)
			switch (verdict.kind) {
				case 'verified':
					return verdict.statement
				case 'of-another-gate': {
					collector.at(file, 'key_status_signature_type', '/payload/predicateType', KEY_STATUS_TYPE, 'another type')
					return null
				}
				case 'refused':
					return null
			}
		}
	}
}
function isAbout({subject, document}, result, collector) {
	const computed = result.state === 'read' ? result.sha256 : null
	if (digest_sameDigest(subject, computed)) return true
	const place = '/subject/0/digest/sha256'
	const expected = computed ?? `the sha256 of ${printable_printable(result.path)}, which was not read`
	collector.at(document.file, 'key_status_signature_subject_mismatch', place, expected, subject)
	return false
}
const PRODUCTION_TOKEN = 'PRODUCTION_PASS'
function isGranted(name, target, grants, now) {
	return grants.some(grant => grant.name === name && problemOf(grant, target, now) === null)
}
function absenceOf(name, target, grants, now) {
	const problems = grants.flatMap(grant => (grant.name === name ? [problemOf(grant, target, now) ?? 'there'] : []))
	return problems.length === 0 ? 'no such grant' : problems.join('; ')
}
function problemOf(grant, target, now) {
	const {validFrom, validUntil} = grant
	const granted = grant.granted
	if (granted !== true) return 'it is not granted'
	if (grant.target !== target) return 'it is for another target'
	if (!Number.isFinite(now)) return 'the time is not known'
	if (validFrom !== null && !(validFrom <= now)) return `it is valid only from ${grants_timeOf(validFrom)}`
	if (!(Number.isFinite(validUntil) && now < validUntil)) return `it ended at ${grants_timeOf(validUntil)}`
	return null
}
function grants_timeOf(instant) {
	try {
		return time_formatUtcTime(instant)
	} catch {
		return 'a time that the calendar does not have'
	}
}
const ROLLBACK_PROOF = 'PROD_ROLLBACK_PROVEN'
const ROLLBACK_PROOFS = ['ROLLBACK_PROVEN', ROLLBACK_PROOF]
const GATE_PROOF = 'GATE_PRESENT'
const BUILT_IN = new Map([
	['production_run', rollback(['PRODUCTION_EXECUTION_OPT4', ROLLBACK_PROOF])],
	['real_run', plain(['REAL_RUN'])],
	['qt001_apply', rollback(['QT001_APPLY'])],
	['cutover', rollback(['CUTOVER'])],
	['ci_deploy_production', {...plain(['CI_DEPLOY_PRODUCTION']), gateProof: GATE_PROOF}],
	['secrets_change', plain(['SECRETS_CHANGE'])],
])
function plain(grants) {
	return {grants, rollbackProofs: null, gateProof: null}
}
function rollback(grants) {
	return {grants, rollbackProofs: [ROLLBACK_PROOF], gateProof: null}
}
function requirementsOf(action, actions) {
	if (typeof action !== 'string') return null
	if (actions === null) return BUILT_IN.get(action) ?? null
	const grants = [...new Set(actions.flatMap(({name, requires}) => (name === action ? requires : [])))]
	if (grants.length === 0) return null
	const proofs = grants.filter(grant => ROLLBACK_PROOFS.includes(grant))
	return {
		grants,
		rollbackProofs: proofs.length === 0 ? null : proofs,
		gateProof: grants.includes(GATE_PROOF) ? GATE_PROOF : null,
	}
}
const guardAction = ({action, target}, {actions, grants}, now) => {
	const requirements = requirementsOf(action, actions)
	if (requirements === null) {
		const reason = {code: 'production_action_unknown', sentence: 'unknown/missing production action', absent: []}
		return {verdict: 'BLOCK_UNKNOWN_OR_MISSING_ACTION', allow: false, token: null, reasons: [reason]}
	}
	const reasons = reasonsAgainst(requirements, target, grants, now)
	if (reasons.length > 0) return {verdict: 'BLOCK_FORBIDDEN_PRODUCTION_ACTION', allow: false, token: null, reasons}
	const reason = {code: 'production_action_allowed', sentence: 'all gates satisfied', absent: []}
	return {verdict: 'ALLOW', allow: true, token: PRODUCTION_TOKEN, reasons: [reason]}
}
function reasonsAgainst(needs, target, grants, now) {
	const isAbsent = name => typeof target !== 'string' || !isGranted(name, target, grants, now)
	const whyAbsent = names => names.map(name => [name, typeof target === 'string' ? absenceOf(name, target, grants, now) : 'the target is no text'])
	const reasons = []
	if (isAmbiguous(target)) {
		reasons.push({code: 'production_target_ambiguous', sentence: 'ambiguous/missing production target', absent: []})
	}
	const {rollbackProofs, gateProof} = needs
	const unproved = rollbackProofs?.filter(isAbsent) ?? []
	if (unproved.length > 0) {
		const sentence = 'production rollback/snapshot-restore NOT proven'
		reasons.push({code: 'production_rollback_not_proven', sentence, absent: whyAbsent(unproved)})
	}
	if (gateProof !== null && isAbsent(gateProof)) {
		reasons.push({
			code: 'production_gate_missing',
			sentence: 'CI deploy lacks production gate',
			absent: whyAbsent([gateProof]),
		})
	}
	const missing = needs.grants.filter(isAbsent)
	if (missing.length > 0) {
		const sentence = `missing required grant(s): ${missing.join(',')}`
		reasons.push({code: 'production_grant_missing', sentence, absent: whyAbsent(missing)})
	}
	return reasons
}
const PLACEHOLDERS = new Set(['', '?', 'ambiguous', 'unknown'])
const INVISIBLE = /[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu
function isAmbiguous(target) {
	if (typeof target !== 'string') return true
	return PLACEHOLDERS.has(target.normalize('NFKC').replaceAll(INVISIBLE, '').toLowerCase())
}
function checkProductionAction({context, settings, policy}, guard = guardAction) {
	if (policy.productionAction === null) return []
	const request = {action: settings.requestedAction, target: settings.target}
	const {verdict, allow, reasons} = guard(request, policy.productionAction, context.now)
	const findings = reasons.map(reason => findingOf(reason, request))
	const says = verdict === 'ALLOW' && allow
	const proves = findings.length > 0 && findings.every(({outcome}) => outcome === 'pass')
	if (says === proves && findings.length > 0) return findings
	return [finding_finding('check_did_not_run', 'The gate production-action contradicts itself.')]
}
function findingOf({code, sentence, absent}, request) {
	switch (code) {
		case 'production_action_unknown':
			return finding_finding(code, sentence, {expected: 'an action that the policy defines', found: shown(request.action)})
		case 'production_target_ambiguous':
			return finding_finding(code, sentence, {expected: 'the exact name of a target', found: shown(request.target)})
		default:
			break
	}
	const message = bounded(sentence, MAX_REPORTED_CHARACTERS)
	if (codes_codeEntry(code).outcome === 'pass') return finding_finding(code, message)
	const expected = `granted for ${shown(request.target)} and valid now: ${absent.map(([grant]) => grant).join(', ')}`
	const found = absent.map(([grant, why]) => `${grant}: ${why}`).join('; ')
	return finding_finding(code, message, {expected: bounded(expected), found: bounded(found)})
}
function shown(text) {
	return text === null ? 'nothing' : `\`${bounded(text)}\``
}
function bounded(text, limit) {
	return printable_printable(text, limit).replaceAll(PRODUCTION_TOKEN, '(the token)')
}
function checkPolicyGates(subject, evidence) {
	const signers = new Set()
	const signature = checkKeyStatusSignature(subject, evidence)
	for (const key of signature.signers) signers.add(key)
	const findings = [
		...(evidence.signed?.findings ?? []),
		...checkTrustedKeys(subject.policy.trustedKeys),
		...signature.findings,
		...checkExecutionEvidence(subject, evidence, signers),
		...checkBeaconRate(subject, evidence, signers),
		...checkProductionAction(subject),
	]
	const approval = checkApproval(subject, evidence)
	return {
		findings: [...findings, ...approval.findings],
		keyStatusSigned: signature.signed,
		signers: [...signers],
		approval: approval.verdict,
	}
}
const replayGates = {
	capture: () => {
		throw new GateError('internal_error', 'Verifying reads nothing but the bundle.')
	},
	check: checkPolicyGates,
}
class CheckList {
	checks = []
	get holds() {
		return this.checks.every(({outcome}) => outcome !== 'fail')
	}
	made(name, message, problems) {
		if (problems.length === 0) this.checks.push({name, outcome: 'pass', message})
		for (const problem of problems.slice(0, MAX_PROBLEMS_PER_CHECK)) this.checks.push({name, outcome: 'fail', ...problem})
		const left = problems.length - MAX_PROBLEMS_PER_CHECK
		if (left > 0) this.checks.push({name, outcome: 'fail', message: `${String(left)} more of this kind are not listed one by one.`})
	}
	skipped(name, message) {
		this.checks.push({name, outcome: 'skip', message})
	}
}
function check_list_differing(message, recorded, computed) {
	return recorded === computed ? [] : [{message, recorded: check_list_shown(recorded), computed: check_list_shown(computed)}]
}
function check_list_shown(value) {
	return value === null ? 'none' : String(value)
}
function same_value_sameValue(left, right) {
	if (left === right) return true
	if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
	if (Array.isArray(left) || Array.isArray(right)) {
		if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
		return left.every((item, index) => same_value_sameValue(item, right[index]))
	}
	const names = Object.keys(left)
	if (names.length !== Object.keys(right).length) return false
	const others = new Map(Object.entries(right))
	return Object.entries(left).every(([name, value]) => others.has(name) && same_value_sameValue(value, others.get(name)))
}
function checkApprovalRecord(gate, inputs, list) {
	if (!knowsApproval(gate, inputs)) return
	const policy = policyOf(gate, inputs)
	const rules = policy?.gates.approval ?? null
	const claim = inputs?.nonce_claim ?? null
	list.made('approval-record', 'The approval of the gate record is one that its policy takes.', [
		...((gate.approval === null) === (rules === null) ? [] : [{message: 'Only one of policy and gate record knows of an approval.'}]),
		...(inputs === null || same_value_sameValue(gate.approval?.nonce_claim ?? null, claim)
			? []
			: [{message: 'nonce_claim of the recorded inputs is not that of the gate record.'}]),
		...claimForm(gate.approval?.nonce_claim ?? null),
		...(gate.approval === null || rules === null || gate.runtime_decision === 'block'
			? []
			: [...grantProblems(gate, gate.approval, rules), ...approverProblems(gate, gate.approval, rules, policy)]),
	])
}
function knowsApproval(gate, inputs) {
	const rules = policyOf(gate, inputs)?.gates.approval ?? null
	return gate.approval !== null || rules !== null || (inputs?.nonce_claim ?? null) !== null
}
function policyOf(gate, inputs) {
	return inputs?.policy ?? gate.effective_policy
}
function claimForm(claim) {
	if (claim === null) return []
	const isClaimed = claim.state === 'claimed'
	return (claim.store !== null) === isClaimed && (claim.key !== null) === isClaimed
		? []
		: [{message: 'nonce_claim contradicts itself: a store and a key go with `claimed`, and with nothing else.'}]
}
function grantProblems(gate, approval, {replay, signed_request: signed}) {
	const {request_digest: request, approval_id: id, nonce, expires_at: expires, vouched_by: voucher} = approval
	const isComplete = [request, approval.request_id, approval.request_nonce, id, nonce, expires, voucher].every(one => one !== null)
	const state = approval.nonce_claim?.state ?? null
	const accepted = {required: ['claimed'], optional: ['claimed', 'no-store'], off: [null]}[replay]
	return [
		...(isComplete ? [] : [{message: 'The decision is no block, and the approval is not complete.'}]),
		...check_list_differing('The approval is bound to another command.', approval.command_sha256, gate.promotion.command_sha256),
		...(signed && voucher !== 'signature' ? [{message: 'The policy wants a signed request, and nobody signed it.'}] : []),
		...(accepted.some(one => one === state)
			? []
			: [
					{
						message: `The policy says replay: ${replay}, and that is not what became of the nonce.`,
						recorded: state ?? 'none',
						computed: accepted.map(one => one ?? 'none').join(' or '),
					},
				]),
		...(expires === null ? [] : expiryProblems(expires, gate.created_at)),
	]
}
function expiryProblems(expires, createdAt) {
	const [until, at] = [time_parseUtcTime(expires), time_parseUtcTime(createdAt)]
	if (until !== null && at !== null && until > at) return []
	return [{message: 'The approval had expired when it counted.', recorded: expires, computed: `after ${createdAt}`}]
}
function approverProblems(gate, {approvers}, {threshold, two_person: twoPerson}, policy) {
	const people = new Set(approvers.map(({identity}) => folded(identity)))
	const requester = gate.runtime_context.github_actor
	const isTrusted = ({identity, key_id: id, key_sha256: digest}) =>
		(policy?.trusted_keys ?? []).some(
			key => key.id === id && key.sha256 === digest && key.purposes.includes('approval') && folded(key.identity ?? '') === folded(identity),
		)
	return [
		...(people.size === approvers.length && people.size >= threshold
			? []
			: [
					{
						message: 'The approvers are not as many different people as the policy asks for.',
						recorded: String(people.size),
						computed: `at least ${String(threshold)}`,
					},
				]),
		...(approvers.every(isTrusted) ? [] : [{message: 'An approver has no key that the policy trusts with approvals.'}]),
		...(twoPerson && requester !== null && people.has(folded(requester))
			? [{message: 'The requester approved the own request, and the policy wants two people.'}]
			: []),
	]
}
function folded(identity) {
	return identity.replace(/[A-Z]/g, letter => letter.toLowerCase())
}
function checkAuditorsOrder(facts, list) {
	const {gate, outcome, isGuarded} = facts
	const started = (outcome?.value.started_at ?? null) !== null
	if (gate.approval !== null) noteApproval(gate, gate.approval, facts, list)
	else if (isGuarded && started) {
		list.skipped(NAMES.judged, 'A command was started, and the policy asks for no approval: no signed approval of it exists.')
	}
	if (isGuarded) noteCommand(gate, outcome, list)
}
const NAMES = {
	judged: 'approval-judged',
	bound: 'approval-bound',
	once: 'nonce-once',
	command: 'command-guarded',
}
const MAX_MESSAGE_CHARACTERS = 1000
function noteApproval({runtime_decision: decision, findings}, approval, {isReplayed, isGuarded}, list) {
	const claim = approval.nonce_claim
	if (!isReplayed) {
		const names = decision === 'block' ? [NAMES.judged] : [NAMES.judged, NAMES.bound, NAMES.once]
		for (const name of names) list.skipped(name, 'Request and approval were not judged again: that takes the files of both.')
		return
	}
	if (decision === 'block') {
		list.made(NAMES.judged, 'The approval gate was judged again, and nothing went on.', [])
		if (findings.some(({code}) => code === 'approval_nonce_used')) {
			list.made(NAMES.once, 'The nonce of the approval had been used before, and nothing went on.', [])
		}
		return
	}
	const people = approval.approvers.map(({identity, key_sha256: key}) => `${identity} (key sha256 ${key})`).join(', ')
	const voucher = approval.vouched_by === 'signature' ? 'a signature of the requester' : 'the context of the run alone'
	list.made(
		NAMES.judged,
		printable_printable(
			`Request ${String(approval.request_digest)}, vouched for by ${voucher}, was approved by ${people} as ${String(approval.approval_id)}, ` +
				`valid until ${String(approval.expires_at)}: judged again.`,
			MAX_MESSAGE_CHARACTERS,
		),
		[],
	)
	const command = isGuarded ? `, and the command ${String(approval.command_sha256)} is the one that was approved` : ''
	list.made(NAMES.bound, `Every parameter of the request is within what was approved${command}.`, [])
	switch (claim?.state ?? null) {
		case 'claimed': {
			const where = claim?.store === 'local' ? 'the local replay store, which speaks for its own machine alone' : 'the replay store of the repository'
			list.made(NAMES.once, `The nonce was claimed before the decision from ${where}.`, [])
			return
		}
		case 'no-store':
		case null:
			list.skipped(NAMES.once, 'No replay store was asked: nobody can tell whether the approval was used before.')
	}
}
function noteCommand(gate, outcome, list) {
	if (outcome === null) {
		list.skipped(NAMES.command, 'Without the outcome record nobody knows what became of the command.')
		return
	}
	const {started_at: startedAt, state, approval_id: id} = outcome.value
	if (startedAt === null) list.made(NAMES.command, 'The gate did not start the command.', [])
	else if (gate.approval === null || id === null) {
		list.skipped(NAMES.command, 'The gate started the command, and there is no approval that it could have checked.')
	} else {
		list.made(NAMES.command, `The gate itself started the command after it had checked the approval: ${state}.`, [])
	}
}
function readObject(path, bytes) {
	if (bytes === undefined) return wrong(`There is no file ${path}.`)
	const parsed = parseJson(bytes)
	if (!parsed.ok) {
		const {line, offset, neutralMessage} = parsed.fault
		return wrong(`${path}, line ${String(line)}, byte ${String(offset)}: ${neutralMessage}`)
	}
	return json_value_isJsonObject(parsed.value) ? {document: parsed.value} : wrong(`The top level of ${path} is not an object.`)
}
function document_readRecord(path, bytes, validate) {
	const read = readObject(path, bytes)
	if ('problems' in read) return read
	const json = read.document
	const plain = project(json)
	if (!validate(plain)) return {problems: (validate.errors ?? []).map(error => schemaProblem(path, error))}
	return {document: {value: plain, json}}
}
function wrong(message) {
	return {problems: [{message}]}
}
function schemaProblem(path, {instancePath, params, message}) {
	const {missingProperty: missing, additionalProperty: additional} = params
	const name = typeof missing === 'string' ? missing : typeof additional === 'string' ? additional : null
	const place = printable_printable(name === null ? instancePath : `${instancePath}/${name}`)
	const what = typeof missing === 'string' ? 'is missing' : typeof additional === 'string' ? 'is not known' : (message ?? 'is not valid')
	return {message: `${path} has not the form of its schema: ${place === '' ? 'the document' : place} ${what}.`}
}
function outcomeStateProblems(outcome, gate, isFinished) {
	if (outcome.started_at === null) return [...notStartedProblems(outcome, gate), ...outputsThatDiffer(outcome)]
	return [
		...startedProblems(outcome, gate),
		...(outcome.state === 'started' && isFinished ? [{message: 'The command was started, and its end is not known: no bundle is made before it.'}] : []),
		...endProblems(outcome),
		...outputsThatDiffer(outcome),
	]
}
function notStartedProblems(outcome, {runtime_decision: decision, reasons}) {
	const {state, reason, isolation, isolation_held: held, duration_ms: duration} = outcome
	const {exit_status: status, signal, outputs, incidents} = outcome
	return [
		...check_list_differing('The command has no start, and yet a state of one that was started.', state, 'not-started'),
		...check_list_differing('The command was not started, and the decision is none that keeps it from that.', decision, 'block'),
		...(reason !== null && reasons.includes(reason) ? [] : [{message: 'reason of the outcome record is none of the reasons of the decision.'}]),
		...([held, duration, status, signal, isolation].every(value => value === null) && outputs.length === 0 && incidents.length === 0
			? []
			: [{message: 'The command was not started, and the outcome record says how it went.'}]),
	]
}
function startedProblems({isolation}, {runtime_decision: decision}) {
	if (decision === 'block') return [{message: 'The decision is block, and the command was started.'}]
	return (isolation !== null) === (decision === 'warn') ? [] : [{message: 'A command is isolated where the decision is warn, and nowhere else.'}]
}
function endProblems(outcome) {
	const {state, reason, isolation, isolation_held: held, duration_ms: duration} = outcome
	const {exit_status: status, signal, incidents} = outcome
	const codes = incidents.map(({code}) => code)
	const ran = state !== 'not-started' && state !== 'started'
	const needs = (is, code, message) => (is && !codes.includes(code) && !codes.includes('internal_error') ? [{message}] : [])
	return [
		...(reason === null || reason === codes[0]
			? []
			: check_list_differing('reason of the outcome record is not its first incident.', reason, codes[0] ?? null)),
		...((duration !== null) === ran ? [] : [{message: 'duration_ms goes with a command that ended, and with no other.'}]),
		...((held !== null) === (ran && isolation !== null) ? [] : [{message: 'isolation_held goes with an isolated command that ended, and with no other.'}]),
		...(status === null || state === 'exited' ? [] : [{message: 'exit_status goes with a command that exited, and with no other.'}]),
		...(signal === null || ran ? [] : [{message: 'signal goes with a command that ended, and with no other.'}]),
		...(signal === null || state !== 'exited' ? [] : [{message: 'A command that exited was ended by no signal.'}]),
		...needs(held === false, 'isolation_lost', 'The isolation did not hold, and no incident says so.'),
		...needs(state === 'not-started', 'run_command_invalid', 'The command could not be started, and no incident says why.'),
		...needs(state === 'exited' && status === null, 'internal_error', 'The command has no exit status, and no incident says why.'),
		...(reason === null && (held === false || state === 'not-started' || (state === 'exited' && status === null))
			? [{message: 'The outcome record names no reason for a command that did not run as it should.'}]
			: []),
		...incidents.flatMap(({code, outcome: passes}) => (passes === 'pass' ? [{message: `The incident ${code} passes: what went wrong does not.`}] : [])),
	]
}
function outputsThatDiffer({outputs}) {
	return outputs.flatMap(({state, files, bytes, sha256}, index) => {
		const isRead = state === 'file' || state === 'folder'
		const agrees = [files, bytes, sha256].every(value => (value !== null) === isRead) && (state !== 'file' || files === 1)
		return agrees ? [] : [{message: `Output ${String(index + 1)} of the outcome record contradicts itself.`}]
	})
}
class PartsNeeded extends Error {}
function target_partsOf({parts}) {
	if (parts === null) throw new PartsNeeded('the parts of the auditor are not loaded')
	return parts
}
const records_NOT_COVERED = {
	gate: ['entry_hash', 'runtime_decision', 'reasons'],
	receipt: 'receipt_sha256',
	policy: 'action_entry_hash',
	action: 'action_receipt_sha256',
}
function records_hashOf(json, without = []) {
	return digest_sha256(canonical_canonicalBytes(json, without))
}
function readRecords(files, auditor, list, whole = true) {
	const {gateRecord, runtimeReceipt, actionPolicy, actionReceipt} = target_partsOf(auditor).validators
	const note = (name, path, read) => {
		list.made(`${name}-form`, `${path} is strict JSON of its schema.`, 'problems' in read ? read.problems : [])
		return 'problems' in read ? null : read.document
	}
	const at = files.get.bind(files)
	const gate = !whole
		? null
		: note('gate-record', outcome_GATE_RECORD_PATH, document_readRecord(outcome_GATE_RECORD_PATH, at(outcome_GATE_RECORD_PATH), gateRecord))
	const receipt = !whole
		? null
		: note('runtime-receipt', outcome_RUNTIME_RECEIPT_PATH, document_readRecord(outcome_RUNTIME_RECEIPT_PATH, at(outcome_RUNTIME_RECEIPT_PATH), runtimeReceipt))
	const policy = note(
		'action-policy',
		outcome_ACTION_POLICY_PATH,
		document_readRecord(outcome_ACTION_POLICY_PATH, at(outcome_ACTION_POLICY_PATH), actionPolicy),
	)
	const action = note(
		'action-receipt',
		outcome_ACTION_RECEIPT_PATH,
		document_readRecord(outcome_ACTION_RECEIPT_PATH, at(outcome_ACTION_RECEIPT_PATH), actionReceipt),
	)
	return {
		gate: gate && {
			value: gate.value,
			computed: {entryHash: records_hashOf(gate.json, records_NOT_COVERED.gate), whole: records_hashOf(gate.json)},
		},
		receipt: receipt && {value: receipt.value, computed: {own: records_hashOf(receipt.json, records_NOT_COVERED.receipt)}},
		policy: policy && {value: policy.value, computed: {own: records_hashOf(policy.json, records_NOT_COVERED.policy)}},
		action: action && {value: action.value, computed: {own: records_hashOf(action.json, records_NOT_COVERED.action)}},
	}
}
function receiptDigests({receipt, action}) {
	return [receipt, action].flatMap(record => (record === null ? [] : [record.computed.own]))
}
function readRunOutcome(files, auditor, list) {
	const bytes = files.get(RUN_OUTCOME_PATH)
	const read = document_readRecord(RUN_OUTCOME_PATH, bytes, target_partsOf(auditor).validators.runOutcome)
	const problems = 'problems' in read ? read.problems : layoutProblems(read.document.value, bytes)
	list.made('run-outcome-form', `${RUN_OUTCOME_PATH} is strict JSON of its schema, laid out as the gate writes it.`, problems)
	if ('problems' in read) return null
	const {value, json} = read.document
	const own = records_hashOf(json, 'outcome_sha256')
	list.made(
		'run-outcome-sha256',
		`outcome_sha256 of the outcome record holds: ${own}.`,
		check_list_differing('outcome_sha256 does not hold. Somebody changed the record after it was hashed, or the hash.', value.outcome_sha256, own),
	)
	return {value, own, earlier: earlierHashes(json)}
}
function layoutProblems(value, bytes) {
	if (Buffer.compare(Buffer.from(`${JSON.stringify(value, null, 2)}\n`), bytes ?? Buffer.of()) === 0) return []
	return [{message: `${RUN_OUTCOME_PATH} is not laid out as the gate writes it: it was written by another program, or changed.`}]
}
const MAX_LATER_INCIDENTS = 20
function earlierHashes(json) {
	const incidents = json.get('incidents')
	const all = incidents !== undefined && json_value_isJsonArray(incidents) ? incidents : []
	const hashes = Array.from({length: Math.min(all.length, MAX_LATER_INCIDENTS)}, (_, kept) =>
		digest_sha256(canonical_canonicalBytes(new Map([...json, ['incidents', all.slice(0, kept)]]), 'outcome_sha256')),
	)
	return new Set(hashes)
}
function checkRunOutcome({value}, {gate, action}, inputs, list) {
	if (gate === null || action === null) {
		list.skipped('run-outcome', 'Without the records of the decision the outcome record cannot be compared with anything.')
		return
	}
	list.made('run-outcome', 'The outcome record is about this decision, its approval, its command and its isolation.', [
		...check_list_differing('action_receipt_sha256 of the outcome record is not that of the action receipt.', value.action_receipt_sha256, action.computed.own),
		...check_list_differing('command_sha256 of the outcome record is not that of the gate record.', value.command_sha256, gate.value.promotion.command_sha256),
		...check_list_differing('approval_id of the outcome record is not that of the gate record.', value.approval_id, gate.value.approval?.approval_id ?? null),
		...isolationProblems(value, inputs),
		...outputProblems(value, gate.value),
	])
	list.made(
		'run-outcome-state',
		`What the outcome record says agrees with itself and with the decision: ${value.state}.`,
		outcomeStateProblems(value, gate.value, inputs !== null),
	)
	if (value.state === 'started' && inputs === null) {
		list.skipped('command-end', 'The command was started, and its end is not known: the gate ended before it.')
	}
}
function outcomeTimes(outcome) {
	if (outcome === null) return []
	const {created_at: written, started_at: started} = outcome.value
	return [{of: 'the outcome record', time: written}, ...(started === null ? [] : [{of: 'the start of the command', time: started}])]
}
function isolationProblems({started_at: startedAt, isolation}, inputs) {
	if (inputs === null || same_value_sameValue(isolation, startedAt === null ? null : inputs.isolation)) return []
	return [{message: 'isolation of the outcome record is not the one that stood ready.'}]
}
function outputProblems({started_at: startedAt, state, outputs, incidents}, gate) {
	const declared = startedAt === null ? [] : (gate.effective_policy?.run.outputs ?? [])
	const names = outputs.map(({path}) => path)
	const isUnread = names.length === 0 && (startedAt === null || state === 'started' || incidents.some(({code}) => code === 'internal_error'))
	if (isUnread || same_value_sameValue(names, declared)) return []
	return [{message: 'outputs of the outcome record are not those that the policy declares.'}]
}
const LINE_FEED = 0x0a
const UTF8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
function* lines_linesOf(log) {
	const ascii = asciiOf(log)
	for (let start = 0, number = 1; start < log.length; number += 1) {
		const feed = log.indexOf(LINE_FEED, start)
		const end = feed < 0 ? log.length : feed
		const bytes = log.subarray(start, end)
		yield {number, bytes, text: ascii?.slice(start, end) ?? decoded(bytes), isWhole: feed >= 0}
		start = end + 1
	}
}
function asciiOf(log) {
	const text = decoded(log)
	return text?.length === log.length ? text : null
}
function decoded(bytes) {
	try {
		return UTF8.decode(bytes)
	} catch {
		return null
	}
}
const record_line_DIGEST = '"[0-9a-f]{64}"'
const ESCAPE = String.raw`\\["\\bft]|\\u00(?:0[0-7bef]|1[0-9a-f])`
const TEXT = String.raw`"(?:[^"\\\u0000-\u001f]|\\[nr]|${ESCAPE})*"`
const REQUEST_ID = String.raw`local-[0-9a-f]{16}|(?:[^"\\\u0000-\u001f\u2028\u2029]|${ESCAPE})+-[0-9a-f]{8}`
const record_line_IDENTITY = String.raw`\{"kind":"(?:github-actor|local-user|unknown)","name":(?:null|${TEXT})\}`
const EVENTS = new Set([
	'request_received',
	'evidence_captured',
	'gate_evaluated',
	'nonce_claim_intended',
	'nonce_claimed',
	'decision_made',
	'action_planned',
	'receipts_intended',
	'command_intended',
	'command_finished',
	'upload_intended',
	'bundle_intended',
	'upload_finished',
	'receipts_written',
	'run_failed',
])
const MEMBERS = [
	['action', 'null|"(?:continue|isolate_and_continue|terminate)"'],
	['approval_id', `null|${TEXT}`],
	['code', 'null|"[a-z0-9_]+"'],
	['data_hash', `null|${record_line_DIGEST}`],
	['decision', 'null|"(?:allow|warn|block)"'],
	['event', '"([a-z_]+)"'],
	['gate', 'null|"[a-z][a-z-]*"'],
	['identity', record_line_IDENTITY],
	['outcome', 'null|"[A-Za-z0-9 +-]+"'],
	['previous_hash', '"([0-9a-f]{64}|GENESIS)"'],
	['record_hash', '"([0-9a-f]{64})"'],
	['record_id', String.raw`"(${REQUEST_ID})\.[1-9][0-9]*"`],
	['request_hash', record_line_DIGEST],
	['request_id', String.raw`"\4"`],
	['schema', '"fail-closed-gate/audit-record/v1"'],
	['sequence', '([1-9][0-9]*)'],
	['timestamp', String.raw`"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"`],
	['torn_line_sha256', 'null|"([0-9a-f]{64})"'],
]
const RECORD = new RegExp(`^\\{${MEMBERS.map(([name, value]) => `"${name}":(?:${value})`).join(',')}\\}$`)
const OWN_HASH = ',"record_hash":"'
const OWN_HASH_LENGTH = OWN_HASH.length + 64 + '"'.length
function readRecordLine(line) {
	const [, event, previous, own, , sequence, torn] = RECORD.exec(line) ?? []
	const number = Number(sequence)
	if (previous === undefined || own === undefined || !EVENTS.has(event) || !Number.isSafeInteger(number)) return null
	const start = line.indexOf(OWN_HASH)
	const covered = line.slice(0, start) + line.slice(start + OWN_HASH_LENGTH)
	return {sequence: number, previousHash: previous, recordHash: own, tornLine: torn ?? null, covered}
}
const GENESIS = 'GENESIS'
const audit_chain_NATIVE_FROM_BYTES = 24 * 1024
function audit_chain_readAuditRecords(log, {whole}) {
	const records = []
	const end = walk(log, whole, text => {
		records.push(JSON.parse(text))
	})
	return end.ok ? {ok: true, records, tornLine: end.tornLine} : end
}
function walk(log, whole, take) {
	const digest = log.length < audit_chain_NATIVE_FROM_BYTES ? digest_sha256 : nativeSha256
	const lines = lines_linesOf(log)
	let head = null
	let torn = null
	for (let line = nextLine(lines), next; line !== null; line = next) {
		next = nextLine(lines)
		if (line.bytes.length >= MAX_AUDIT_LINE_BYTES) {
			return damage(line, `it is longer than ${String(MAX_AUDIT_LINE_BYTES)} bytes`)
		}
		if (!line.isWhole) {
			return whole ? {ok: true, tornLine: digest(line.bytes)} : damage(line, 'it does not end with a line feed')
		}
		const named = next?.isWhole === true ? (next.record?.tornLine ?? null) : null
		const own = whole && torn === null && named !== null ? digest(line.bytes) : null
		if (own !== null && own === named) {
			torn = own
			continue
		}
		if (line.text === null || line.record === null) return damage(line, 'it is not the canonical text of an audit record')
		const isPart = !whole && head === null
		const bad = isPart ? badStart(line.record) : badPlace(line.record, head, torn)
		if (bad !== null) return {ok: false, line: line.number, ...bad}
		const computed = digest(line.record.covered)
		if (computed !== line.record.recordHash) {
			return damage(line, 'its record_hash is not that of the record', computed, line.record.recordHash)
		}
		take(line.text, computed)
		head = {sequence: line.record.sequence, recordHash: computed}
		torn = null
	}
	return {ok: true, tornLine: null}
}
function nextLine(lines) {
	const {value} = lines.next()
	if (value === undefined) return null
	const {text, bytes, isWhole} = value
	const isRecord = text !== null && isWhole && bytes.length < MAX_AUDIT_LINE_BYTES
	return {...value, record: isRecord ? readRecordLine(text) : null}
}
function badPlace(record, head, torn) {
	const sequence = (head?.sequence ?? 0) + 1
	if (record.sequence !== sequence) {
		return {reason: 'its sequence is not the next one', expected: String(sequence), found: String(record.sequence)}
	}
	const previous = head?.recordHash ?? GENESIS
	if (record.previousHash !== previous) {
		return {reason: 'its previous_hash is not that of the record before it', expected: previous, found: record.previousHash}
	}
	if (record.tornLine !== torn) {
		return {
			reason: 'it names a torn line that is not the one before it',
			expected: torn ?? 'null',
			found: record.tornLine ?? 'null',
		}
	}
	return null
}
function badStart({sequence, previousHash}) {
	if ((sequence === 1) === (previousHash === GENESIS)) return null
	return {
		reason: 'its previous_hash does not go with its sequence',
		expected: sequence === 1 ? GENESIS : 'a digest',
		found: previousHash,
	}
}
function damage({number}, reason, expected, found) {
	return {ok: false, line: number, reason, ...(expected === undefined || found === undefined ? {} : {expected, found})}
}
function checkClaimEvents(records, run, list) {
	const intended = records.filter(({event}) => event === 'nonce_claim_intended')
	const claimed = records.filter(({event}) => event === 'nonce_claimed')
	if (run.approval === null && intended.length + claimed.length === 0) return
	list.made('audit-log-claim', 'The audit log says of the nonce what the records say, and says it before the decision.', [
		...(run.approval === null ? [{message: 'The audit log claims a nonce, and no approval was asked for.'}] : []),
		...(intended.length > 1 || claimed.length > 1 ? [{message: 'The audit log claims more than one nonce.'}] : []),
		...orderProblems(records, intended[0], claimed[0]),
		...[...intended, ...claimed].flatMap(record => subjectProblems(record, run)),
		...check_list_differing('The audit log claims one nonce and another.', (claimed[0] ?? intended[0])?.data_hash ?? null, intended[0]?.data_hash ?? null),
		...(intended.some(({code}) => code !== null) ? [{message: 'The intent to claim a nonce knows its answer.'}] : []),
		...audit_claim_answerProblems(claimed[0], run),
	])
}
function orderProblems(records, intended, claimed) {
	const decided = records.find(({event}) => event === 'decision_made')?.sequence ?? Infinity
	const isBehind = [intended, claimed].some(record => record !== undefined && record.sequence > decided)
	return [
		...(claimed !== undefined && intended?.sequence !== claimed.sequence - 1 ? [{message: 'The nonce was claimed without an intent right before it.'}] : []),
		...(isBehind ? [{message: 'The nonce was claimed after the decision: no claim can have counted for it.'}] : []),
	]
}
function subjectProblems({approval_id: id, data_hash: hash, decision, action}, run) {
	return [
		...check_list_differing('The claim in the audit log rests on another approval.', id, run.approval?.approval_id ?? null),
		...(run.claimKey === null ? [] : check_list_differing('The claim in the audit log is of another nonce.', hash, run.claimKey)),
		...(decision === null && action === null ? [] : [{message: 'A claim comes before the decision, and names one.'}]),
	]
}
function audit_claim_answerProblems(claimed, {approval, nonceWasUsed}) {
	const claim = approval?.nonce_claim ?? null
	const key = claim?.state === 'claimed' ? claim.key : null
	const code = claimed?.code ?? null
	if (claimed === undefined) {
		return key === null && !nonceWasUsed ? [] : [{message: 'The audit log does not hold the answer of the replay store.'}]
	}
	return [
		...(code === null ? check_list_differing('The audit log says that another nonce was claimed.', claimed.data_hash, key) : []),
		...(code === null || (code === 'approval_nonce_used' && key === null)
			? []
			: [{message: 'The audit log gives an answer of the replay store that the gate record does not.'}]),
		...((code === 'approval_nonce_used') === nonceWasUsed ? [] : [{message: 'Only one of audit log and findings says that the nonce was used before.'}]),
	]
}
function evaluatedGates({findings}) {
	const gates = new Map()
	for (const {gate, outcome, code} of findings) {
		if (gate === 'gate') continue
		const before = gates.get(gate)
		if (before === undefined) gates.set(gate, {decision: decision_worst([outcome]), code})
		else if (outcome === 'block' || (outcome === 'warn' && before.decision === 'allow')) {
			gates.set(gate, {decision: outcome, code: before.code})
		}
	}
	return gates
}
function gateProblems(records, gates) {
	if (gates === null) return []
	const evaluated = records.filter(({event, gate}) => event === 'gate_evaluated' && gate !== 'gate')
	const names = evaluated.map(({gate}) => gate ?? '')
	const missing = [...gates.keys()].filter(name => !names.includes(name))
	return [
		...missing.map(name => ({message: `The audit log does not tell of the gate ${name}.`})),
		...(new Set(names).size === names.length ? [] : [{message: 'The audit log tells of a gate twice.'}]),
		...evaluated.flatMap(({gate, decision, code}) => {
			const said = gates.get(gate ?? '') ?? {decision: 'block', code: null}
			return [
				...(decision === 'block' ? [] : check_list_differing('The audit log gives another outcome of a gate than the findings.', decision, said.decision)),
				...check_list_differing('The audit log gives another code of a gate than the findings.', code, said.code),
			]
		}),
	]
}
function auditedRun({gate, action}, beside) {
	if (action === null) return null
	const {enforced_by: by, audit_log: link, action_decision: planned, action_receipt_sha256: digest} = action.value
	if (by === null && gate === null) return null
	return {
		...beside,
		requestId: by?.request_id ?? gate?.value.request_id ?? '',
		link,
		decision: decisionOf(planned),
		action: planned,
		code: by === null ? (gate?.value.reasons[0] ?? null) : undefined,
		gates: by === null && gate !== null ? evaluatedGates(gate.value) : null,
		actionReceiptSha256: digest,
		approval: by === null ? (gate?.value.approval ?? null) : null,
		nonceWasUsed: by === null && (gate?.value.findings ?? []).some(({code}) => code === 'approval_nonce_used'),
	}
}
function decisionOf(action) {
	switch (action) {
		case 'continue':
			return 'allow'
		case 'isolate_and_continue':
			return 'warn'
		case 'terminate':
			return 'block'
	}
}
function audited_run_saysOtherwise(what, record, {decision, action, code}) {
	return [
		...check_list_differing(`${what} names another decision.`, record.decision, decision),
		...check_list_differing(`${what} names another action.`, record.action, action),
		...check_list_differing(`${what} names another reason.`, record.code, code),
	]
}
const RESTING_ON_APPROVAL = new Set(['nonce_claim_intended', 'nonce_claimed', 'command_intended', 'command_finished'])
function checkCommandEvents(records, run, list) {
	const own = records.filter(({event}) => event === 'command_intended' || event === 'command_finished')
	if (run.outcome === null && own.length === 0) return
	const message = 'The audit log says of the command what the outcome record says, and its start comes behind the receipts.'
	list.made('audit-log-command', message, problems(records, own, run))
}
function problems(records, own, run) {
	const {outcome, approval} = run
	if (outcome === null) return [{message: 'The audit log starts a command, and no outcome record says what became of it.'}]
	const [intended, finished, ...more] = own
	return [
		...(more.length > 0 ? [{message: 'The audit log starts or ends more than one command.'}] : []),
		...(intended === undefined || intended.event === 'command_intended' ? [] : [{message: 'The audit log ends a command that it did not start.'}]),
		...own.flatMap(record =>
			check_list_differing('The command in the audit log rests on another approval.', record.approval_id, approval?.approval_id ?? null),
		),
		...(intended === undefined ? [] : check_list_differing('The audit log intends another command.', intended.data_hash, outcome.value.command_sha256)),
		...(outcome.value.started_at === null ? abandonedProblems(records, intended, finished) : startProblems(records, intended, run)),
		...(outcome.value.started_at === null ? [] : audit_command_endProblems(intended, finished, outcome)),
	]
}
function abandonedProblems(records, intended, finished) {
	const isDecidedAnew = records.some(({event, sequence}) => event === 'decision_made' && intended !== undefined && sequence > intended.sequence)
	return [
		...(finished === undefined ? [] : [{message: 'The audit log ends a command that was not started.'}]),
		...(intended === undefined || isDecidedAnew ? [] : [{message: 'The audit log intends a command that was not started, and no later decision says why.'}]),
	]
}
function startProblems(records, intended, run) {
	if (intended === undefined) return [{message: 'The audit log holds no intent to start the command.'}]
	const {sequence: at} = intended
	const written = records.findLast(({event, sequence}) => event === 'receipts_written' && sequence < at)
	return [
		...audited_run_saysOtherwise('The intent to start the command', intended, {...run, code: run.code ?? null}),
		...check_list_differing('The command was intended before the receipts of its decision were written.', written?.data_hash ?? null, run.actionReceiptSha256),
		...(records.some(({event, sequence}) => event === 'decision_made' && sequence > at)
			? [{message: 'Something was decided after the command was started: that cannot have counted for it.'}]
			: []),
	]
}
function audit_command_endProblems(intended, finished, outcome) {
	const {value, own, earlier} = outcome
	const isLogLost = value.incidents.some(({code}) => code === 'audit_log_failed' || code === 'audit_log_broken')
	if (finished === undefined) {
		return value.state === 'started' || isLogLost ? [] : [{message: 'The audit log does not hold the end of the command.'}]
	}
	return [
		...(finished.sequence === (intended?.sequence ?? 0) + 1 ? [] : [{message: 'The end of the command does not stand right behind its start.'}]),
		...(finished.data_hash !== null && earlier.has(finished.data_hash)
			? []
			: check_list_differing('The end of the command is about another outcome record.', finished.data_hash, own)),
		...check_list_differing('The end of the command is another one than that of the outcome record.', finished.outcome, wordsOf(value)),
		...check_list_differing('The end of the command has another reason than the outcome record.', finished.code, value.reason),
		...(finished.decision === null && finished.action === null ? [] : [{message: 'The end of a command decides nothing, and names a decision.'}]),
	]
}
function wordsOf({state, exit_status: status, signal}) {
	const more = state === 'exited' ? status : state === 'signaled' ? signal : null
	return more === null ? state : `${state} ${String(more)}`
}
const WITH_ACTION = new Set(['action_planned', 'receipts_intended', 'command_intended', 'upload_intended', 'bundle_intended', 'receipts_written'])
const WITH_DECISION = new Set([...WITH_ACTION, 'gate_evaluated', 'decision_made'])
const WITHOUT_CODE = new Set(['request_received', 'nonce_claim_intended'])
function audit_fields_fieldProblems(records) {
	const problems = []
	for (const {event, record_id: id, decision, action, code} of records) {
		const note = field => {
			problems.push({message: `Audit record ${printable_printable(id)} is a \`${event}\`, and names ${field}.`})
		}
		if (decision !== null && !WITH_DECISION.has(event)) note('a decision')
		if (action !== null && !WITH_ACTION.has(event)) note('an action')
		if (code !== null && WITHOUT_CODE.has(event)) note('a code')
	}
	return problems
}
function audit_fields_answerProblems(records) {
	const problems = []
	const intended = new Set()
	let isUploading = false
	for (const {event, data_hash: hash, record_id: id} of records) {
		if (event === 'receipts_intended') intended.add(hash)
		if (event === 'receipts_written' && !intended.has(hash)) {
			problems.push({message: `Audit record ${printable_printable(id)} tells of receipts that nobody intended to write.`})
		}
		if (event === 'upload_finished' && !isUploading) {
			problems.push({message: `Audit record ${printable_printable(id)} tells of the end of an upload that did not begin.`})
		}
		if (event === 'upload_intended' || event === 'upload_finished') isUploading = event === 'upload_intended'
	}
	return problems
}
function hasNoAuditLog(codes) {
	return codes.includes('audit_log_broken') || codes.includes('audit_log_failed')
}
function checkAuditLog(bytes, run, list) {
	const read = audit_chain_readAuditRecords(bytes, {whole: true})
	list.made('audit-log-chain', 'The audit log is whole, from its first record to its last.', read.ok ? [] : [damageProblem(AUDIT_LOG_PATH, read)])
	if (!read.ok) return []
	const records = read.records.filter(({request_id: id}) => id === run.requestId)
	list.made('audit-log-request', 'The audit log holds every record of this request.', [
		...requestProblems(records, run),
		...audit_fields_fieldProblems(records),
		...audit_fields_answerProblems(records),
	])
	checkDecisions(records, run, list)
	checkRun(records, run, list)
	return records
}
function checkRun(records, run, list) {
	checkClaimEvents(records, run, list)
	checkCommandEvents(records, run, list)
}
function damageProblem(path, {line, reason, expected, found}) {
	const message = `${path}, line ${String(line)}: ${reason}.`
	return expected === undefined || found === undefined ? {message} : {message, recorded: found, computed: expected}
}
function requestProblems(records, {requestId, recorded}) {
	if (records.length === 0) return [{message: 'There is no audit record of this request.'}]
	const [first] = records
	return records.flatMap((record, index) => [
		...check_list_differing(`Audit record ${printable_printable(record.record_id)} is of another request.`, record.request_id, requestId),
		...check_list_differing('The audit records of the request are not numbered without a gap.', record.record_id, `${requestId}.${String(index + 1)}`),
		...check_list_differing('The sequence of the audit records has a gap.', record.sequence, (first?.sequence ?? 0) + index),
		...sameIdentity(record, recorded?.identity ?? first?.identity ?? record.identity),
		...check_list_differing('The audit log is about another request.', record.request_hash, recorded?.requestHash ?? first?.request_hash ?? null),
		...(RESTING_ON_APPROVAL.has(record.event) || record.approval_id === null
			? []
			: [{message: `Audit record ${printable_printable(record.record_id)} rests on no approval, and names one.`}]),
		...((record.event === 'gate_evaluated') === (record.gate !== null)
			? []
			: [
					{
						message: `Audit record ${printable_printable(record.record_id)} names a gate where none was evaluated, or none where one was.`,
					},
				]),
		...(record.event === 'command_finished' || record.outcome === null
			? []
			: [{message: `Audit record ${printable_printable(record.record_id)} is not the end of a command, and names one.`}]),
		...(index > 0 && record.torn_line_sha256 !== null ? [{message: 'Only the first record of a request may name a torn line.'}] : []),
	])
}
function sameIdentity({identity}, expected) {
	const shown = ({kind, name}) => printable_printable(name === null ? kind : `${kind} ${name}`)
	if (identity.kind === expected.kind && identity.name === expected.name) return []
	return [{message: 'The audit log names somebody else.', recorded: shown(identity), computed: shown(expected)}]
}
const ABOUT_EVIDENCE = new Set(['evidence_captured', 'gate_evaluated', 'decision_made', 'action_planned'])
function plannedLast(records) {
	return records.findLast(({event}) => event === 'action_planned')
}
function toldBy(records, {decision, action, code}) {
	return {decision, action, code: code === undefined ? (plannedLast(records)?.code ?? null) : code}
}
function checkDecisions(records, run, list) {
	const made = records.findLast(({event}) => event === 'decision_made')
	const planned = plannedLast(records)
	const told = toldBy(records, run)
	const intended = records.find(({event, sequence}) => event === 'receipts_intended' && sequence > (planned?.sequence ?? Infinity))
	list.made('audit-log-head', 'The records name the audit log as it stood when they were made.', [
		...check_list_differing(
			'The last `action_planned` is not the record that audit_log of the receipts names.',
			run.link?.sequence ?? null,
			planned?.sequence ?? null,
		),
		...check_list_differing('audit_log of the receipts names another record.', run.link?.record_hash ?? null, planned?.record_hash ?? null),
		...(intended === undefined ? [{message: 'The audit log holds no intent to write the receipts.'}] : []),
		...(intended === undefined
			? []
			: [
					...check_list_differing('The intent to write the receipts is about other receipts.', intended.data_hash, run.actionReceiptSha256),
					...audited_run_saysOtherwise('The intent to write the receipts', intended, told),
				]),
	])
	list.made('audit-log-decision', 'The audit log says the decision, the action and the reason that the records say.', [
		...gateProblems(records, run.gates),
		...check_list_differing('The audit log names another decision.', made?.decision ?? null, run.decision),
		...check_list_differing('The audit log names another reason.', made?.code ?? null, told.code),
		...check_list_differing('The audit log plans another decision.', planned?.decision ?? null, run.decision),
		...check_list_differing('The audit log plans another action.', planned?.action ?? null, run.action),
		...check_list_differing('The audit log plans for another reason.', planned?.code ?? null, told.code),
	])
}
const ACTION_OF = {
	allow: 'continue',
	warn: 'isolate_and_continue',
	block: 'terminate',
}
const REHASHED = 'Somebody changed the record after it was hashed, or the hash.'
function checkRecordHashes({gate, receipt, policy, action}, list) {
	if (gate !== null) {
		const problems = check_list_differing(`entry_hash of the gate record does not hold. ${REHASHED}`, gate.value.entry_hash, gate.computed.entryHash)
		list.made('gate-entry-hash', `entry_hash of the gate record holds: ${gate.computed.entryHash}.`, problems)
	}
	if (receipt !== null) {
		const {own} = receipt.computed
		const problems = check_list_differing(`receipt_sha256 does not hold. ${REHASHED}`, receipt.value.receipt_sha256, own)
		list.made('receipt-sha256', `receipt_sha256 of the runtime receipt holds: ${own}.`, problems)
	}
	if (policy !== null) {
		const {own} = policy.computed
		const problems = check_list_differing(`action_entry_hash of the action policy does not hold. ${REHASHED}`, policy.value.action_entry_hash, own)
		list.made('action-entry-hash', `action_entry_hash of the action policy holds: ${own}.`, problems)
	}
	if (action !== null) {
		const {own} = action.computed
		const problems = check_list_differing(`action_receipt_sha256 does not hold. ${REHASHED}`, action.value.action_receipt_sha256, own)
		list.made('action-receipt-sha256', `action_receipt_sha256 holds: ${own}.`, problems)
	}
}
const MIXED = 'The records are not of one run, or one of them was replaced.'
function checkRecordChain(records, list) {
	const {gate, receipt, policy, action} = records
	if (gate !== null && receipt !== null) {
		list.made('chain-gate-receipt', 'The runtime receipt names this gate record, whole, and its decision.', [
			...check_list_differing(`entry_hash of the runtime receipt is not that of the gate record. ${MIXED}`, receipt.value.entry_hash, gate.value.entry_hash),
			...check_list_differing(`gate_sha256 is not the hash of the whole gate record. ${MIXED}`, receipt.value.gate_sha256, gate.computed.whole),
			...check_list_differing(
				`previous_hash of the runtime receipt is not that of the gate record. ${MIXED}`,
				receipt.value.previous_hash,
				gate.value.previous_hash,
			),
			...repeated(gate.value, receipt.value, COPIED_BY_RECEIPT, 'runtime receipt', 'gate record'),
		])
	}
	if (receipt !== null && policy !== null) {
		const binding = policy.value.stage356_binding
		list.made('chain-receipt-action-policy', 'The action policy is linked to this runtime receipt.', [
			...check_list_differing(`previous_hash of the action policy is not receipt_sha256. ${MIXED}`, policy.value.previous_hash, receipt.value.receipt_sha256),
			...check_list_differing(
				`stage356_receipt_sha256 of the action policy is not receipt_sha256. ${MIXED}`,
				binding.stage356_receipt_sha256,
				receipt.value.receipt_sha256,
			),
			...check_list_differing(
				`stage356_entry_hash of the action policy is not that of the gate record. ${MIXED}`,
				binding.stage356_entry_hash,
				receipt.value.entry_hash,
			),
			...check_list_differing(`The action policy names another decision. ${MIXED}`, binding.stage356_runtime_decision, receipt.value.runtime_decision),
			...(policy.value.enforced_by === null ? repeated(receipt.value, policy.value, COPIED_BY_POLICY, 'action policy', 'runtime receipt') : []),
		])
	}
	if (policy !== null && action !== null) {
		list.made('chain-action-policy-receipt', 'The action receipt is linked to this action policy.', [
			...check_list_differing(
				`action_entry_hash of the action receipt is not that of the action policy. ${MIXED}`,
				action.value.action_entry_hash,
				policy.value.action_entry_hash,
			),
			...repeated(policy.value, action.value, COPIED_BY_ACTION, 'action receipt', 'action policy'),
		])
	}
	if (receipt !== null && action !== null) {
		list.made('chain-receipt-action-receipt', 'The action receipt is linked to this runtime receipt, and names its decision.', [
			...check_list_differing(`previous_hash of the action receipt is not receipt_sha256. ${MIXED}`, action.value.previous_hash, receipt.value.receipt_sha256),
			...check_list_differing(
				`The action receipt names another decision. ${MIXED}`,
				action.value.runtime_decision_from_stage356,
				receipt.value.runtime_decision,
			),
		])
	}
	if (action !== null)
		list.made('decision-and-action', `The action is the one that the decision leads to: ${action.value.action_decision}.`, actionProblems(action.value))
}
const COPIED_BY_RECEIPT = [
	'created_at',
	'engine',
	'source_stage',
	'audit_log',
	'runtime_decision',
	'policy',
	'effective_policy',
	'checks',
	'violations',
	'reasons',
	'failure_class',
	'enforcement',
]
const COPIED_BY_POLICY = ['created_at', 'failure_class', 'enforcement']
const COPIED_BY_ACTION = [
	'created_at',
	'engine',
	'source_stage',
	'enforced_by',
	'action_decision',
	'capability_enforcement',
	'isolation_mode',
	'checks',
	'violations',
	'actions',
	'failure_class',
	'enforcement',
]
function repeated(first, second, names, whose, of) {
	return names.flatMap(name =>
		same_value_sameValue(first[name], second[name]) ? [] : [{message: `${name} of the ${whose} is not what the ${of} says. ${MIXED}`}],
	)
}
function actionProblems({runtime_decision_from_stage356: decision, action_decision: action, enforced_by: by}) {
	if (by !== null && action === 'terminate') return []
	if (decision === null) return [{message: 'The action follows from no decision, and is not `terminate`.'}]
	return check_list_differing(`The decision ${decision} does not lead to this action.`, action, ACTION_OF[decision])
}
function checkDecisionFindings(gate, list) {
	const computed = decision_worst(gate.findings.map(({outcome}) => outcome))
	list.made('decision-findings', `The decision is the worst of the ${String(gate.findings.length)} findings of the gate record.`, [
		...check_list_differing(
			'The decision is not what the findings of the gate record amount to. Somebody changed one of them.',
			gate.runtime_decision,
			computed,
		),
		...provedProblems(gate),
	])
}
const ALWAYS = ['key-status', 'runtime-context']
function provedProblems(gate) {
	const {runtime_decision: decision, enforcement, checks, violations, evidence_proof: proof, failure_class: failure} = gate
	if (decision === 'block' || (decision === 'warn' && enforcement !== 'enforce')) return []
	const open = Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]))
	const silent = ALWAYS.filter(name => !gate.findings.some(finding => finding.gate === name))
	const isUnproved = what => ({message: `The decision is ${decision}, and ${what}.`})
	return [
		...open.map(name => isUnproved(`the check ${name} does not hold`)),
		...silent.map(name => isUnproved(`nothing was found of the gate ${name}`)),
		...(violations.length === 0 ? [] : [isUnproved('violations are recorded')]),
		...(failure === 'none' ? [] : [isUnproved(`its failure class is ${failure}`)]),
		...(proof === null ? [isUnproved('the hashes of the evidence were not seen to hold')] : []),
		...(decision === 'allow' ? decision_findings_contextProblems(gate, isUnproved) : []),
	]
}
function decision_findings_contextProblems({reasons, runtime_context: context}, isUnproved) {
	return [
		...(reasons.length === 1 && reasons[0] === 'runtime_allowed_in_ci_context' ? [] : [isUnproved('its reasons are others')]),
		...(context.is_github_actions && !context.local_execution ? [] : [isUnproved('the gate did not run in CI')]),
	]
}
const evidence_hashes_MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH'
function bindingOf({previous_hash: previousHash, stage355_binding: bound, evidence_proof: proof}) {
	const {stage355_entry_hash: statusEntryHash, stage355_result_sha256: resultSha256} = bound
	return {previousHash, statusEntryHash, resultSha256, claimed: proof !== null}
}
const LINK = 'chain-evidence-gate'
const evidence_hashes_HASHES = 'evidence-hashes'
const HASHES_HOLD = 'entry_hash and result_sha256 of the evidence hold, and are those of the gate record.'
function linkProblems({previousHash, statusEntryHash}) {
	const named = statusEntryHash ?? evidence_hashes_MISSING_ENTRY_HASH
	return check_list_differing('previous_hash of the gate record is not the entry_hash that it names.', previousHash, named)
}
function checkEvidenceChain(binding, result, status, list) {
	list.made(LINK, `The gate record is linked to the status document: ${binding.previousHash}.`, linkProblems(binding))
	if (!binding.claimed) {
		list.skipped(evidence_hashes_HASHES, 'The gate did not find that the hashes of the evidence hold, and decided on that.')
		return
	}
	if (result === undefined || status === undefined) {
		list.skipped(evidence_hashes_HASHES, 'The evidence is not there, so its hashes cannot be computed again.')
		return
	}
	list.made(evidence_hashes_HASHES, HASHES_HOLD, [
		...documentProblems('status document', 'entry_hash', status, binding.statusEntryHash),
		...documentProblems('result', 'result_sha256', result, binding.resultSha256),
		...sameEntryHash(result, status),
	])
}
function documentProblems(name, field, bytes, bound) {
	const read = readObject(`The ${name}`, bytes)
	if ('problems' in read) return [...read.problems]
	const recorded = evidence_hashes_textOf(read.document, field)
	return [
		...check_list_differing(
			`${field} of the ${name} does not hold. Somebody changed the document after it was hashed, or the hash.`,
			recorded,
			records_hashOf(read.document, field),
		),
		...check_list_differing(`The gate record names another ${field} than the ${name} has.`, bound, recorded),
	]
}
function sameEntryHash(result, status) {
	const [first, second] = [result, status].map(bytes => readObject('The evidence', bytes))
	if (first === undefined || second === undefined || 'problems' in first || 'problems' in second) return []
	return check_list_differing(
		'The result names another status document.',
		evidence_hashes_textOf(first.document, 'entry_hash'),
		evidence_hashes_textOf(second.document, 'entry_hash'),
	)
}
function evidence_hashes_textOf(document, field) {
	return digest_asDigest(document.get(field))
}
function checkProof(receipts, keys, {expectedSha256, expectedKeys}, list) {
	let proof = 'self-consistent'
	if (expectedSha256 !== null) {
		const holds = receipts.includes(expectedSha256)
		if (holds) proof = 'anchored'
		const found = receipts.length === 0 ? 'none' : receipts.join(' and ')
		list.made(
			'expected-sha256',
			`The receipt is the one that was expected: ${expectedSha256}.`,
			holds ? [] : [{message: 'This is not the receipt that was expected.', recorded: expectedSha256, computed: found}],
		)
	}
	if (proof_anchors(keys, expectedKeys, list)) proof = 'anchored'
	return proof
}
function proof_anchors(keys, expected, list) {
	const named = (keys ?? []).map(({id, sha256}) => `${id} (sha256 ${sha256})`).join(', ')
	if (expected === null) {
		if (keys === null || keys.length === 0) return false
		list.made('signatures', `The evidence is signed by ${named}. Compare the digests with those of keys that you trust.`, [])
		return true
	}
	const unknown = (keys ?? []).filter(({sha256}) => !expected.has(sha256))
	const holds = keys !== null && keys.length > 0 && unknown.length === 0
	list.made(
		'expected-keys',
		`The evidence is signed by ${named}, and each of these keys was expected.`,
		holds
			? []
			: [
					{
						message: 'The evidence is not signed by the expected keys, so it is self-consistent at best.',
						recorded: named === '' ? 'no signature that counts' : named,
						computed: [...expected].join(', '),
					},
				],
	)
	return holds
}
function checkSummaries(files, list, isEnforced = false) {
	const expected = isEnforced ? [ACTION_SUMMARY_PATH] : [outcome_RUNTIME_SUMMARY_PATH, ACTION_SUMMARY_PATH]
	const missing = expected.filter(path => !files.has(path))
	list.made(
		'summaries',
		`${isEnforced ? 'The summary of the action is' : 'Both summaries are'} there. No hash covers them: read the records.`,
		missing.map(path => ({message: `There is no file ${path}.`})),
	)
}
function times_checkTimes(times, now, list) {
	const [first] = times
	list.made(
		'times',
		`No time is in the future${first === undefined ? '' : `; ${first.of} is of ${first.time}`}.`,
		times.flatMap(one => timeProblem(one, now)),
	)
}
function timeProblem({of, time}, now) {
	const instant = time_parseUtcTime(time)
	if (instant === null) return [{message: `The time of ${of} is no time of the calendar.`, recorded: time, computed: 'none'}]
	if (instant <= now + limits_MAX_CLOCK_SKEW_MS) return []
	return [
		{
			message: `${of} is of the future. Its clock was wrong, or the clock here is.`,
			recorded: time,
			computed: time_formatUtcTime(now),
		},
	]
}
const PATHS = {
	gate: outcome_GATE_RECORD_PATH,
	receipt: outcome_RUNTIME_RECEIPT_PATH,
	policy: outcome_ACTION_POLICY_PATH,
	action: outcome_ACTION_RECEIPT_PATH,
}
const legacy_NAMES = ['gate', 'receipt', 'policy', 'action']
const legacy_OWN_HASH = {
	gate: 'entry_hash',
	receipt: 'receipt_sha256',
	policy: 'action_entry_hash',
	action: 'action_receipt_sha256',
}
const OWN_FIELDS = [
	'schema',
	'request_id',
	'failure_class',
	'enforcement',
	'audit_log',
	'rules_version',
	'gate_sha256',
	'enforced_by',
	'evidence_proof',
	'findings',
]
function isLegacy(files) {
	const read = legacy_NAMES.flatMap(name => {
		const bytes = files.get(PATHS[name])
		return bytes === undefined ? [] : [readObject(PATHS[name], bytes)]
	})
	const documents = read.flatMap(one => ('document' in one ? [one.document] : []))
	return documents.length > 0 && documents.every(document => !OWN_FIELDS.some(field => document.has(field)))
}
function verifyLegacy({files, evidence}, auditor) {
	const list = new CheckList()
	const documents = new Map(legacy_NAMES.map(name => [name, readLegacy(name, files, list)]))
	checkSummaries(files, list)
	const field = (name, key) => legacy_textOf(documents.get(name)?.get(key))
	const has = (...names) => names.every(name => documents.get(name) instanceof Map)
	for (const name of legacy_NAMES) {
		const document = documents.get(name)
		if (document === null || document === undefined) continue
		const computed = records_hashOf(document, records_NOT_COVERED[name])
		const key = legacy_OWN_HASH[name]
		list.made(`${name}-hash`, `${key} holds: ${computed}.`, check_list_differing(`${key} of ${PATHS[name]} does not hold.`, field(name, key), computed))
	}
	if (has('gate', 'receipt')) {
		list.made('chain-gate-receipt', 'The runtime receipt names this gate record and its decision.', [
			...check_list_differing('entry_hash of the runtime receipt is not that of the gate record.', field('receipt', 'entry_hash'), field('gate', 'entry_hash')),
			...check_list_differing(
				'previous_hash of the runtime receipt is not that of the gate record.',
				field('receipt', 'previous_hash'),
				field('gate', 'previous_hash'),
			),
			...check_list_differing('The runtime receipt names another decision.', field('receipt', 'runtime_decision'), field('gate', 'runtime_decision')),
		])
	}
	if (has('receipt', 'policy')) {
		const link = check_list_differing(
			'previous_hash of the action policy is not receipt_sha256.',
			field('policy', 'previous_hash'),
			field('receipt', 'receipt_sha256'),
		)
		list.made('chain-receipt-action-policy', 'The action policy is linked to this runtime receipt.', link)
	}
	if (has('receipt', 'policy', 'action')) {
		list.made('chain-action-receipt', 'The action receipt is linked to runtime receipt and action policy, and names the decision.', [
			...check_list_differing(
				'previous_hash of the action receipt is not receipt_sha256.',
				field('action', 'previous_hash'),
				field('receipt', 'receipt_sha256'),
			),
			...check_list_differing(
				'action_entry_hash of the action receipt is not that of the action policy.',
				field('action', 'action_entry_hash'),
				field('policy', 'action_entry_hash'),
			),
			...check_list_differing(
				'The action receipt names another decision.',
				field('action', 'runtime_decision_from_stage356'),
				field('receipt', 'runtime_decision'),
			),
			...check_list_differing(
				'The action is not the one that the decision leads to.',
				field('action', 'action_decision'),
				legacy_ACTION_OF.get(field('receipt', 'runtime_decision') ?? '') ?? null,
			),
		])
	}
	const gate = documents.get('gate')
	if (gate !== null && gate !== undefined) checkLegacyEvidence(gate, evidence, list)
	const times = legacy_NAMES.flatMap(name => (has(name) ? [{of: PATHS[name], time: field(name, 'created_at') ?? ''}] : []))
	times_checkTimes(times, auditor.now, list)
	if (files.has(AUDIT_LOG_PATH)) {
		const message = `There is ${AUDIT_LOG_PATH}, and none of the records names it: the system that left them keeps no audit log.`
		list.made('audit-log', '', [{message}])
	} else list.skipped('audit-log', 'These systems keep no audit log.')
	list.skipped('replay', 'Records of these systems do not hold what a decision was made from.')
	const receipts = ['receipt', 'action'].flatMap(name => {
		const document = documents.get(name)
		return document === null || document === undefined ? [] : [records_hashOf(document, records_NOT_COVERED[name])]
	})
	const proof = checkProof(receipts, null, auditor, list)
	return {
		kind: 'workspace',
		legacy: true,
		verdict: list.holds ? 'hashes' : 'not proved',
		proof: list.holds ? proof : null,
		decision: legacy_shown(field('gate', 'runtime_decision')),
		request_id: null,
		checks: list.checks,
	}
}
const legacy_ACTION_OF = new Map([
	['allow', 'continue'],
	['warn', 'isolate_and_continue'],
	['block', 'terminate'],
])
function readLegacy(name, files, list) {
	const path = PATHS[name]
	const read = readObject(path, files.get(path))
	const isRead = 'document' in read
	list.made(`${name}-form`, `${path} is strict JSON.`, isRead ? [] : read.problems)
	return isRead ? read.document : null
}
function checkLegacyEvidence(gate, evidence, list) {
	const bound = gate.get('stage355_binding')
	const named = key => (json_value_isJsonObject(bound) ? legacy_textOf(bound.get(key)) : null)
	const bytes = key => evidence.get(named(key) ?? '')
	const binding = {
		previousHash: legacy_textOf(gate.get('previous_hash')) ?? 'none',
		statusEntryHash: digest_asDigest(named('stage355_entry_hash')),
		resultSha256: digest_asDigest(named('stage355_result_sha256')),
		claimed: gate.get('runtime_decision') !== 'block',
	}
	checkEvidenceChain(binding, bytes('stage355_result_path'), bytes('stage355_status_path'), list)
}
function legacy_textOf(value) {
	return typeof value === 'string' ? value : null
}
function legacy_shown(text) {
	return text === null ? null : printable_printable(text)
}
const rules_RULES_VERSION = 1
function checkRulesVersion(version, list) {
	list.made(
		'rules-version',
		version === rules_RULES_VERSION
			? `Decided by rules version ${String(version)}, which this program has.`
			: `Decided by rules version ${String(version)}; this program has ${String(rules_RULES_VERSION)}, so the decision alone is compared.`,
		version > rules_RULES_VERSION
			? [
					{
						message: 'The decision was made by rules that this program does not know. Verify it with a newer program.',
						recorded: String(version),
						computed: String(rules_RULES_VERSION),
					},
				]
			: [],
	)
}
function checkRequestIds(ids, gate, list) {
	const [first] = ids
	if (first === undefined) {
		list.skipped('request-id', 'No file that could be read names a request.')
		return
	}
	const [of, expected] = first
	list.made('request-id', `One request id everywhere: ${printable_printable(expected)}.`, [
		...[...ids].flatMap(([name, id]) =>
			id === expected
				? []
				: [
						{
							message: `The ${name} is of another request than the ${of}: they are not one set.`,
							recorded: printable_printable(id),
							computed: printable_printable(expected),
						},
					],
		),
		...(gate === null ? [] : runProblems(gate)),
	])
}
function runProblems({request_id: id, runtime_context: context}) {
	const {github_run_id: run, github_run_attempt: attempt, github_job: job} = context
	if (id.startsWith('local-') || id.slice(0, -8) === [run, attempt, job, ''].join('-')) return []
	return [{message: 'The request id is not one of the run, attempt and job that the gate record names.'}]
}
function verifyWorkspace(target, auditor) {
	return isLegacy(target.files) ? verifyLegacy(target, auditor) : verifyOwn(target, auditor)
}
function verifyOwn({files, evidence}, auditor) {
	const list = new CheckList()
	const records = readRecords(files, auditor, list)
	const {gate, receipt, policy, action} = records
	checkSummaries(files, list, (action?.value.enforced_by ?? null) !== null)
	const own = (action?.value.enforced_by ?? null) === null ? gate : null
	const isGuarded = (own?.value.promotion.command_sha256 ?? null) !== null
	const outcome = isGuarded ? readRunOutcome(files, auditor, list) : null
	if (own !== null && !isGuarded) checkNoOutcome(files, list)
	const named = [gate, receipt, policy, action].flatMap((record, index) => (record === null ? [] : [[workspace_NAMES[index] ?? '', record.value.request_id]]))
	checkRequestIds(new Map([...named, ...(outcome === null ? [] : [['outcome record', outcome.value.request_id]])]), gate?.value ?? null, list)
	checkRecordHashes(records, list)
	checkRecordChain(records, list)
	if (gate !== null) {
		checkDecisionFindings(gate.value, list)
		checkRulesVersion(gate.value.rules_version, list)
		checkApprovalRecord(gate.value, null, list)
		checkInputs(gate.value, evidence, list)
		const {stage355_result_path: result, stage355_status_path: status} = gate.value.stage355_binding
		checkEvidenceChain(bindingOf(gate.value), evidence.get(result), evidence.get(status), list)
	}
	if (outcome !== null) checkRunOutcome(outcome, records, null, list)
	checkLog(files, records, outcome, list)
	const times = [gate, action].flatMap(record =>
		record === null ? [] : [{of: record === gate ? 'the gate record' : 'the action receipt', time: record.value.created_at}],
	)
	times_checkTimes([...times, ...outcomeTimes(outcome)], auditor.now, list)
	list.skipped('replay', 'A workspace does not hold what a decision was made from; a bundle does.')
	if (own !== null) checkAuditorsOrder({gate: own.value, outcome, isReplayed: false, isGuarded}, list)
	const proof = checkProof(receiptDigests(records), null, auditor, list)
	return {
		kind: 'workspace',
		legacy: false,
		verdict: list.holds ? 'hashes' : 'not proved',
		proof: list.holds ? proof : null,
		decision: gate?.value.runtime_decision ?? null,
		request_id: gate?.value.request_id ?? null,
		checks: list.checks,
	}
}
const workspace_NAMES = ['gate record', 'runtime receipt', 'action policy', 'action receipt']
function checkInputs({inputs}, evidence, list) {
	const present = inputs.filter(({path}) => evidence.has(path))
	if (present.length === 0) {
		list.skipped('evidence-files', 'None of the files that the gate record names lies where it names them.')
		return
	}
	const problems = present.flatMap(({path, sha256: recorded}) =>
		check_list_differing(
			`${printable_printable(path)} is not the file that was read.`,
			digest_asDigest(recorded),
			digest_sha256(evidence.get(path) ?? new Uint8Array()),
		),
	)
	list.made('evidence-files', `${String(present.length)} of ${String(inputs.length)} files that the gate record names are there, byte for byte.`, problems)
}
function checkNoOutcome(files, list) {
	if (!files.has(RUN_OUTCOME_PATH)) return
	list.made('run-outcome', '', [{message: `There is a file ${RUN_OUTCOME_PATH}, and the records say that nothing was to be started.`}])
}
function checkLog(files, {gate, action}, outcome, list) {
	const run = auditedRun({gate, action}, {recorded: null, outcome, claimKey: null})
	if (gate === null || action === null || run === null) {
		list.skipped('audit-log', 'Without the records the audit log cannot be compared with anything.')
		return
	}
	const {link} = run
	if (link === null || link.continuity === 'broken' || hasNoAuditLog(gate.value.findings.map(({code}) => code))) {
		const problem = {message: 'The run could have no audit log, and its decision is no block.'}
		list.made('audit-log', 'The run could have no whole audit log, says so, and is a block.', action.value.action_decision === 'terminate' ? [] : [problem])
		return
	}
	const log = files.get(AUDIT_LOG_PATH)
	if (log === undefined) {
		list.made('audit-log', '', [{message: `There is no file ${AUDIT_LOG_PATH}, and the records name a record of it.`}])
		return
	}
	checkAuditLog(log, run, list)
}
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const TOOL = {name: 'fail-closed-gate', version: '1.0.0'}
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
const WORDS = new Map([
	['EACCES', 'permission denied'],
	['EBUSY', 'another program holds it'],
	['EDQUOT', 'the disk quota is used up'],
	['EEXIST', 'something else stands there already'],
	['EFBIG', 'the file system allows no file of that size'],
	['EIO', 'the device reports an input/output error'],
	['EISDIR', 'a folder stands there'],
	['ELOOP', 'a symbolic link stands there'],
	['EMFILE', 'this process has too many files open'],
	['ENAMETOOLONG', 'the path is too long'],
	['ENFILE', 'the system has too many files open'],
	['ENOENT', 'a part of the path is not there'],
	['ENOSPC', 'no space is left on the device'],
	['ENOTDIR', 'a part of the path is not a folder'],
	['EPERM', 'permission denied'],
	['EROFS', 'the file system is read-only'],
	['ETXTBSY', 'another program holds it'],
])
function errno_errnoOf(thrown) {
	if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string') return null
	return thrown.code
}
const NODE_FILE_SYSTEM = {
	lstat: path => (0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) ?? null,
	mkdir: (path, mode) => {
		;(0, external_node_fs_namespaceObject.mkdirSync)(path, {mode})
	},
	readdir: path => (0, external_node_fs_namespaceObject.readdirSync)(path),
	open: external_node_fs_namespaceObject.openSync,
	fstat: descriptor => (0, external_node_fs_namespaceObject.fstatSync)(descriptor),
	read: (descriptor, buffer) => (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer),
	write: (descriptor, bytes) => {
		;(0, external_node_fs_namespaceObject.writeFileSync)(descriptor, bytes)
	},
	fchmod: external_node_fs_namespaceObject.fchmodSync,
	fsync: external_node_fs_namespaceObject.fsyncSync,
	close: external_node_fs_namespaceObject.closeSync,
	rename: external_node_fs_namespaceObject.renameSync,
	link: external_node_fs_namespaceObject.linkSync,
	unlink: external_node_fs_namespaceObject.unlinkSync,
	rmdir: path => {
		;(0, external_node_fs_namespaceObject.rmdirSync)(path)
	},
	umask: () => {
		const umask = process.umask(0o077)
		process.umask(umask)
		return umask
	},
	isWindows: process.platform === 'win32',
}
function pause(milliseconds) {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
const LINUX_GENERATOR = 0x109
const GENERATOR_PATH = '/dev/urandom'
const SUPPLY_BYTES = 192
let supply = new Uint8Array(0)
function random_bytes_randomBytes(count, device = GENERATOR_PATH) {
	if (device !== GENERATOR_PATH || count > SUPPLY_BYTES) return freshBytes(count, device)
	if (supply.length < count) supply = Uint8Array.from(freshBytes(SUPPLY_BYTES, device))
	const bytes = supply.slice(0, count)
	supply = supply.subarray(count)
	return bytes
}
function freshBytes(count, device) {
	return (process.platform === 'linux' ? readGenerator(count, device) : null) ?? (0, process.getBuiltinModule('node:crypto').randomBytes)(count)
}
function readGenerator(count, device) {
	try {
		const descriptor = (0, external_node_fs_namespaceObject.openSync)(
			device,
			external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK,
		)
		try {
			if ((0, external_node_fs_namespaceObject.fstatSync)(descriptor).rdev !== LINUX_GENERATOR) return null
			const bytes = new Uint8Array(count)
			return (0, external_node_fs_namespaceObject.readSync)(descriptor, bytes) === count ? bytes : null
		} finally {
			;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
		}
	} catch {
		return null
	}
}
const RENAME_TRIES = 8
const RENAME_PAUSE_MS = 25
function randomName() {
	return Buffer.from(random_bytes_randomBytes(12)).toString('hex')
}
function temporaryName() {
	return `.fail-closed-gate-${randomName()}.tmp`
}
function writeNewFile(fs, path, content, {mode, flush = true} = {}) {
	const descriptor = fs.open(path, 'wx', 0o600)
	try {
		try {
			fs.write(descriptor, typeof content === 'string' ? Buffer.from(content, 'utf8') : content)
			fs.fchmod(descriptor, mode ?? 0o644 & ~fs.umask())
			if (flush) fs.fsync(descriptor)
		} finally {
			fs.close(descriptor)
		}
	} catch (error) {
		removeQuietly(fs, path)
		throw error
	}
}
function renameFile(fs, from, to) {
	for (let rest = RENAME_TRIES; ; rest -= 1) {
		try {
			fs.rename(from, to)
			return
		} catch (error) {
			const code = errno_errnoOf(error)
			if (!fs.isWindows || rest <= 1 || !(code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')) throw error
			pause(RENAME_PAUSE_MS)
		}
	}
}
function removeQuietly(fs, path) {
	try {
		fs.unlink(path)
	} catch {}
}
function markdownCode(text, limit = MAX_REPORTED_CHARACTERS) {
	const shown = printable_printable(text, limit)
	if (shown === '') return '(empty)'
	const runs = new Set(Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
	let length = 1
	while (runs.has(length)) length += 1
	const fence = '`'.repeat(length)
	const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
	return /^ +$/.test(shown) ? `${fence}${shown}${fence}` : `${fence}${pad}${shown}${pad}${fence}`
}
function terminalText(text, limit = MAX_REPORTED_CHARACTERS) {
	return printable_printable(text, limit)
}
function jsonLine(value) {
	return JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, character =>
		character.replaceAll(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
	)
}
const render_compliance_MAX_LISTED_TARGETS = 200
function renderComplianceJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`
}
function renderComplianceMarkdown({created_at, tool, result, invariants, targets}) {
	const rows = invariants.map(({id, meaning, result: word}) => `| ${id} | ${meaning} | ${word} |`)
	return [
		'# Compliance of fail-closed execution enforcement',
		`Made ${created_at} by ${markdownCode(`${tool.name} ${tool.version}`)} from ${String(targets.length)} targets. Result: **${result}**.`,
		'`not met`: not shown, or shown not to hold. `not applicable`: it did not happen, or no artifact can show it.',
		['| invariant | meaning | result |', '| --- | --- | --- |', ...rows].join('\n'),
		...invariants.map(render_compliance_section),
		'## Targets',
		targetList(targets),
	]
		.join('\n\n')
		.concat('\n')
}
function render_compliance_section({id, meaning, requirement, artifact, checked, result, reason, failed}) {
	const named = failed.map(path => `  - ${markdownCode(path)}`)
	return [
		`## ${id}: ${meaning}`,
		'',
		`- Required: ${requirement}`,
		`- Shown by: ${artifact}`,
		...(checked.length === 0 ? ['- Checked: nothing'] : ['- Checked:', ...checked.map(one => `  - ${one}`)]),
		`- Result: **${result}**. ${reason}`,
		...(named.length === 0 ? [] : ['- Not shown by, among others:', ...named]),
	].join('\n')
}
function targetList(targets) {
	const order = ['unusable', 'not proved', 'hashes', 'replayed']
	const sorted = targets.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
	const listed = sorted.slice(0, render_compliance_MAX_LISTED_TARGETS).map(targetLine)
	const left = targets.length - listed.length
	if (listed.length === 0) return 'None.'
	return [...listed, ...(left > 0 ? [`- and ${String(left)} more, in the JSON`] : [])].join('\n')
}
function targetLine({path, verdict, proof, legacy, decision, request_id}) {
	const words = [verdict, ...(proof === null ? [] : [proof]), ...(legacy ? ['legacy'] : [])].join(', ')
	const request = request_id === null ? '' : `, request ${markdownCode(request_id)}`
	return `- ${markdownCode(path)}: ${words}${decision === null ? '' : `, decision ${markdownCode(decision)}`}${request}`
}
const PROVED = {
	text: 'hashes, links and manifest hold',
	holds: result => result.kind !== 'unusable' && result.verdict !== 'not proved',
}
const REPLAYED = {
	text: 'the decision was derived again from the recorded inputs',
	holds: result => result.kind !== 'unusable' && result.verdict === 'replayed',
}
function invariants_checksOf(result, name) {
	return result.kind === 'unusable' ? [] : result.checks.filter(check => check.name === name)
}
function has(name) {
	return result => invariants_checksOf(result, name).length > 0
}
const always = () => true
function passed(name, text) {
	const isPassed = result => {
		const made = invariants_checksOf(result, name)
		return made.length > 0 && made.every(({outcome}) => outcome === 'pass')
	}
	return {text, holds: isPassed}
}
function passedIfAny(name, text) {
	const one = passed(name, text)
	return {text, holds: result => !has(name)(result) || one.holds(result)}
}
const APPROVED = passedIfAny('approval-judged', 'where something was approved or started, the approval was judged again')
const CLAIM_FIRST = passedIfAny('audit-log-claim', 'where a nonce was claimed, that was before the decision')
const COMMAND_LAST = passedIfAny('audit-log-command', 'where a command was started, that was after the receipts of the decision')
const ONCE_IF_ANY = passedIfAny('nonce-once', 'where an approval let something go on, its nonce was claimed')
const BOUND = passed('approval-bound', 'parameters and command are within what was approved')
const ONCE = passed('nonce-once', 'the nonce was claimed from a strongly consistent store, or refused as used')
const GUARDED = passed('command-guarded', 'the gate started the command after it had checked the approval, or started none')
const EXECUTION_AUDITED = {
	text: 'where a command was started, the log has its approval id and its outcome',
	holds: result => COMMAND_LAST.holds(result) && (!has('command-guarded')(result) || GUARDED.holds(result)),
}
const LOG_CHAIN = passed('audit-log-chain', 'the audit records hang together')
const LOG_REQUEST = passed('audit-log-request', 'every record of the request is there, with id, sequence, identity and request hash')
const LOG_EVENTS = passed('audit-log-events', 'they go from the request to the intent, about this evidence and these receipts')
const LOG_DECISION = passed('audit-log-decision', 'they say the decision, the action and the reason of the records')
const INVARIANTS = [
	{
		id: 'INV-1',
		meaning: 'Policy before execution',
		requirement:
			'Structure, signature, time window and nonce are verified, then policy is evaluated, then a signed and bounded approval exists, and only then anything runs.',
		artifact: 'recorded-inputs.json, the gate record and the audit log of the bundle',
		requirements: [PROVED, REPLAYED, LOG_EVENTS, LOG_DECISION, APPROVED, ONCE_IF_ANY, CLAIM_FIRST, COMMAND_LAST],
		concerns: always,
		absent: '',
		shown: 'Evidence was verified and policy evaluated before the decision was recorded, and the decision follows from them.',
		outside: results =>
			results.some(has('approval-judged'))
				? 'Where no approval was asked for and nothing was started, that part of INV-1 is not shown.'
				: 'These artifacts hold no approval, and no execution that the gate itself started: that part of INV-1 is not shown.',
	},
	{
		id: 'INV-2',
		meaning: 'Approval is bound to parameters',
		requirement: 'What is executed is within what was approved, compared by hash of the normalised arguments.',
		artifact: 'request and approval in evidence/, the gate record, and the outcome record of a guarded run',
		requirements: [PROVED, BOUND],
		concerns: has('approval-bound'),
		absent: 'No approval let anything go on, so there is nothing to compare.',
		shown: 'Every request that went on was compared again with its approval: each parameter, and the digest of the command.',
		outside: () => 'What a command makes of its arguments, and what steps behind the gate do with the parameters, is not in them.',
	},
	{
		id: 'INV-3',
		meaning: 'No replay',
		requirement:
			'A nonce is unique per identity and action, checked before execution in a strongly consistent store; a store that is down, or a write that is not confirmed, means deny.',
		artifact: 'nonce_claim of the gate record, the approval in evidence/, and the audit log',
		requirements: [PROVED, ONCE, CLAIM_FIRST],
		concerns: has('nonce-once'),
		absent: 'These requests carry no nonce that counted, and no store was asked. A runner without a store cannot meet INV-3.',
		shown: 'Every nonce was claimed before the decision, under the name that identity, action and nonce give.',
		outside: () => 'The claim is what the run recorded of the answer: ask the store whether it still holds it. A local store speaks for its machine alone.',
	},
	{
		id: 'INV-4',
		meaning: 'Fail closed',
		requirement: 'Outage, partition, a signature that fails and ambiguity mean deny, never a degraded run.',
		artifact: 'the whole bundle: decision, findings and incidents follow from the recorded inputs',
		requirements: [PROVED, REPLAYED],
		concerns: always,
		absent: '',
		shown: 'Every decision was derived again, and what cannot be derived has only made it stricter.',
		outside: () =>
			'Where the evidence is withheld, or where only a workspace or records of other systems are there, nothing was derived again: that shows no failure, and no proof either.',
	},
	{
		id: 'INV-5',
		meaning: 'Attributable audit',
		requirement:
			'One record for every request, denials too: record id, timestamp, identity, decision, request hash, trace id, data hash, previous hash; executions add approval id and outcome; one stable request id everywhere.',
		artifact: 'audit-log.jsonl of the bundle, or the audit log of the workspace',
		requirements: [PROVED, LOG_CHAIN, LOG_REQUEST, LOG_DECISION, EXECUTION_AUDITED],
		concerns: always,
		absent: '',
		shown: 'Every request has audit records with all of these fields, chained by hash.',
		outside: () => 'Identities are those that the environment names. That no request is missing altogether, only the local log can show.',
	},
	{
		id: 'INV-6',
		meaning: 'No way around',
		requirement: 'Nothing that can execute exists outside the gate, and the execution layer checks the approval itself.',
		artifact: 'the outcome record and the audit log of a guarded run; else none',
		requirements: [PROVED, GUARDED, COMMAND_LAST],
		concerns: has('command-guarded'),
		absent: 'No artifact can show that nothing else can execute. Look at the workflow, its branch rules, and the credentials of the deployment.',
		shown: 'Every command of these guarded runs was started by the gate itself after it had checked the approval, or not at all.',
		outside: () => 'A workflow can have other steps, and other workflows: that those cannot execute the same, no artifact shows. Look at the credentials.',
	},
]
const MAX_NAMED_TARGETS = 20
function reportCompliance(results, {createdAt, tool}) {
	const invariants = INVARIANTS.map(invariant => compliance_judge(invariant, results))
	const isBroken = results.length === 0 || invariants.some(({result}) => result === 'not met')
	return {
		schema: 'fail-closed-gate/compliance-report/v1',
		created_at: createdAt,
		tool: {name: tool.name, version: tool.version},
		result: isBroken ? 'not met' : 'met',
		invariants,
		targets: results.map(targetOf),
	}
}
function compliance_judge(invariant, results) {
	const {id, meaning, requirement, artifact, requirements, concerns} = invariant
	const concerned = results.filter(concerns)
	const failed = concerned.filter(result => !requirements.every(({holds}) => holds(result)))
	const words = verdict(invariant, failed.length, concerned, results.length)
	const isApplicable = words.result !== 'not applicable'
	return {
		...{id, meaning, requirement, artifact},
		checked: isApplicable ? requirements.map(one => counted(one, concerned)) : [],
		...words,
		failed: failed.slice(0, MAX_NAMED_TARGETS).map(({path}) => path),
	}
}
function verdict({absent, shown, outside}, failed, concerned, all) {
	if (concerned.length === 0 && absent !== '') return {result: 'not applicable', reason: absent}
	if (concerned.length === 0) return {result: 'not met', reason: 'There was nothing to check.'}
	const others = concerned.length === all ? '' : ` It concerns ${String(concerned.length)} of ${String(all)} targets.`
	if (failed > 0) {
		const missing = `${String(failed)} of ${String(concerned.length)} targets do not show it.`
		return {result: 'not met', reason: `${missing} ${outside(concerned)}${others}`}
	}
	return {result: 'met', reason: `${shown} ${outside(concerned)}${others}`}
}
function counted({text, holds}, results) {
	return `${text}: ${String(results.filter(holds).length)} of ${String(results.length)}`
}
function targetOf(result) {
	const {path} = result
	if (result.kind === 'unusable') return {path, verdict: 'unusable', proof: null, legacy: false, decision: null, request_id: null}
	const {verdict: word, proof, legacy, decision, request_id} = result
	return {path, verdict: word, proof, legacy, decision, request_id}
}
const NAME = 'fail-closed-gate-compliance'
function writeCompliance(folder, results, now) {
	const report = reportCompliance(results, {createdAt: time_formatUtcTime(now), tool: TOOL})
	replaceFile(folder, `${NAME}.json`, renderComplianceJson(report))
	replaceFile(folder, `${NAME}.md`, renderComplianceMarkdown(report))
}
function replaceFile(folder, name, text) {
	const temporary = (0, external_node_path_namespaceObject.join)(folder, temporaryName())
	writeNewFile(NODE_FILE_SYSTEM, temporary, text)
	try {
		renameFile(NODE_FILE_SYSTEM, temporary, (0, external_node_path_namespaceObject.join)(folder, name))
	} catch (thrown) {
		removeQuietly(NODE_FILE_SYSTEM, temporary)
		throw thrown
	}
}
function createOutputWriter(path) {
	let start = null
	return (outputs, setOutput) => {
		const descriptor = (0, external_node_fs_namespaceObject.openSync)(
			path,
			external_node_fs_namespaceObject.constants.O_RDWR |
				external_node_fs_namespaceObject.constants.O_NONBLOCK |
				external_node_fs_namespaceObject.constants.O_NOFOLLOW,
		)
		try {
			if (!(0, external_node_fs_namespaceObject.fstatSync)(descriptor).isFile()) throw new Error('the file of the step outputs is not a regular file')
			start ??= output_writer_sizeOf(descriptor)
			if (output_writer_sizeOf(descriptor) > start) (0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, start)
			writeEach(descriptor, outputs, setOutput)
		} finally {
			;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
		}
	}
}
function writeEach(descriptor, outputs, setOutput) {
	const problems = []
	for (const [name, value] of outputs) {
		if (problems.length > 0 && name === 'allowed' && value === 'true') continue
		const before = output_writer_sizeOf(descriptor)
		try {
			setOutput(name, value)
			if (!arrived(descriptor, before, name, value)) throw new Error(`the step output ${name} did not arrive in its file`)
		} catch (error) {
			problems.push(error)
			;(0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, before)
		}
	}
	if (problems.length > 0) throw problems[0]
}
function arrived(descriptor, before, name, value) {
	const bytes = new Uint8Array(output_writer_sizeOf(descriptor) - before)
	const length = (0, external_node_fs_namespaceObject.readSync)(descriptor, bytes, 0, bytes.length, before)
	const text = Buffer.from(bytes.subarray(0, length)).toString('utf8')
	const delimiter = text.slice(`${name}<<`.length, text.indexOf(process.getBuiltinModule('node:os').EOL))
	if (delimiter === '' || value.includes(delimiter)) return false
	return (
		text ===
		`${name}<<${delimiter}${process.getBuiltinModule('node:os').EOL}${value.toWellFormed()}${process.getBuiltinModule('node:os').EOL}${delimiter}${process.getBuiltinModule('node:os').EOL}`
	)
}
function output_writer_sizeOf(descriptor) {
	return (0, external_node_fs_namespaceObject.fstatSync)(descriptor).size
}
const PATIENCE_MS = 5_000
async function flushStandardOutput(stream = process.stdout, patienceMs = PATIENCE_MS) {
	await new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error('what reads the output of the gate has stopped reading'))
		}, patienceMs)
		stream.write('', error => {
			clearTimeout(timer)
			if (error instanceof Error) reject(error)
			else resolve()
		})
	})
}
const TITLE = 'Fail-Closed Gate: verify'
async function concludeVerify(problem, reasons, environment, load) {
	const core = await load()
	if (problem !== null) {
		core.error(problem, {title: TITLE})
		await flushStandardOutput()
	}
	const path = environment('GITHUB_OUTPUT')
	if (path === null || path === '') return
	const outputs = new Map([
		['reasons', jsonLine(reasons)],
		['allowed', 'false'],
	])
	createOutputWriter(path)(outputs, (name, value) => {
		core.setOutput(name, value)
	})
}
const write_all_PATIENCE_MS = 5_000
function writeAll(descriptor, text, patienceMs = write_all_PATIENCE_MS) {
	let rest = Buffer.from(text, 'utf8')
	let stoppedAt = null
	while (rest.length > 0) {
		const written = writeSome(descriptor, rest)
		if (written > 0) {
			rest = rest.subarray(written)
			stoppedAt = null
			continue
		}
		stoppedAt ??= performance.now()
		if (performance.now() - stoppedAt > patienceMs) throw new Error('what reads the output of the gate has stopped reading')
		pause(1)
	}
}
function writeSome(descriptor, bytes) {
	try {
		return (0, external_node_fs_namespaceObject.writeSync)(descriptor, bytes)
	} catch (error) {
		if (errno_errnoOf(error) === 'EAGAIN') return 0
		throw error
	}
}
function appendSummary(path, render, from = null) {
	const flags =
		external_node_fs_namespaceObject.constants.O_RDWR |
		external_node_fs_namespaceObject.constants.O_APPEND |
		external_node_fs_namespaceObject.constants.O_CREAT |
		external_node_fs_namespaceObject.constants.O_NONBLOCK |
		external_node_fs_namespaceObject.constants.O_NOFOLLOW
	const descriptor = (0, external_node_fs_namespaceObject.openSync)(path, flags, 0o644)
	try {
		const status = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!status.isFile()) throw new Error('the job summary is not a regular file')
		const start = from === null ? status.size : Math.min(from, status.size)
		if (start < status.size) (0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, start)
		const separator = separatorAfter(descriptor, start)
		const text = render(Math.max(0, MAX_SUMMARY_BYTES - start - separator.length))
		if (text === '') return start
		try {
			writeAll(descriptor, separator + text)
		} catch (error) {
			;(0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, start)
			throw error
		}
		return start
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
}
function separatorAfter(descriptor, size) {
	if (size === 0) return ''
	const last = new Uint8Array(1)
	;(0, external_node_fs_namespaceObject.readSync)(descriptor, last, 0, 1, size - 1)
	return last[0] === 0x0a ? '\n' : '\n\n'
}
function words_counted(count, noun) {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
const OUTCOME_SIGNS = {pass: '\ud83d\udfe2', warn: '\ud83d\udfe1', block: '\ud83d\udd34'}
const MOST_LISTED = 50
const MOST_CHECKS = 10
function renderVerificationSummary(report, roomBytes) {
	const head = headline(report)
	const forms = [[head, counts(report), ...targets(report)], [head, counts(report)], [head]]
	for (const form of forms) {
		const text = `${form.join('\n\n')}\n`
		if (Buffer.byteLength(text, 'utf8') <= roomBytes) return text
	}
	return ''
}
function headline({exit_status: status, summary}) {
	if (summary.targets === 0) return `## ${OUTCOME_SIGNS.block} Fail-Closed Gate: nothing to verify`
	const sign = status === 0 ? OUTCOME_SIGNS.pass : OUTCOME_SIGNS.block
	return `## ${sign} Fail-Closed Gate: ${status === 0 ? 'everything is proved' : 'not everything is proved'}`
}
function counts({summary}) {
	const words = [
		`${String(summary.replayed)} replayed`,
		`${String(summary.hashes)} by their hashes only`,
		`${String(summary.not_proved)} not proved`,
		`${String(summary.unusable)} unusable`,
		`${String(summary.anchored)} anchored`,
		...(summary.legacy === 0 ? [] : [`${String(summary.legacy)} of the compatible systems (legacy)`]),
		...(summary.links_not_followed === 0 ? [] : [`${words_counted(summary.links_not_followed, 'symbolic link')} not followed`]),
	]
	return `${words_counted(summary.targets, 'target')}: ${words.join(', ')}.`
}
function targets({results}) {
	const ordered = [...results.filter(isBad), ...results.filter(result => !isBad(result))]
	const shown = ordered.slice(0, MOST_LISTED).map(render_verify_summary_targetLine)
	const left = ordered.length - shown.length
	return [shown.join('\n'), ...(left === 0 ? [] : [`**${String(left)} more are in the log.**`])]
}
function isBad({exit_status: status}) {
	return status !== 0
}
function render_verify_summary_targetLine(result) {
	const sign = isBad(result) ? OUTCOME_SIGNS.block : OUTCOME_SIGNS.pass
	if (result.kind === 'unusable') return `- ${sign} ${markdownCode(result.path)}: ${markdownCode(result.problem)}`
	const {path, verdict, proof, decision, request_id: id} = result
	const words = [verdict, ...(proof === null ? [] : [proof]), ...(decision === null ? [] : [`says ${decision}`])]
	const failed = result.checks.filter(({outcome}) => outcome === 'fail').slice(0, MOST_CHECKS)
	return [
		`- ${sign} ${markdownCode(path)}: ${words.map(word => markdownCode(word)).join(', ')}${id === null ? '' : `, request ${markdownCode(id)}`}`,
		...failed.map(({name, message}) => `  - ${markdownCode(name)}: ${markdownCode(message)}`),
	].join('\n')
}
const external_node_util_namespaceObject = process.getBuiltinModule('node:util')
function renderVerification(report, {colour}) {
	const paint = (style, text) => (colour ? (0, external_node_util_namespaceObject.styleText)(style, text, {validateStream: false}) : text)
	const {results} = report
	const inFull = results.length <= MAX_TARGETS_IN_FULL
	const sections = inFull ? results.map(result => fullLines(result, paint)) : listLines(results, paint)
	const parts = results.length === 1 ? sections : [...sections, tableLines(report, paint)]
	return `${parts
		.filter(lines => lines.length > 0)
		.map(lines => lines.join('\n'))
		.join('\n\n')}\n`
}
const MARKS = {pass: 'ok  ', fail: 'FAIL', skip: 'skip'}
const STYLES = {pass: 'green', fail: 'red', skip: 'yellow'}
function fullLines(result, paint) {
	const path = paint('bold', terminalText(result.path))
	if (result.kind === 'unusable') return [path, unusableLine(result.problem, paint)]
	const named = result.request_id === null ? '' : `, request ${terminalText(result.request_id)}`
	const width = Math.max(...result.checks.map(({name}) => name.length))
	return [`${path}  (${result.kind}${named})`, ...result.checks.flatMap(check => checkLines(check, width, paint)), verdictLine(result, paint)]
}
function checkLines({name, outcome, message, recorded, computed}, width, paint) {
	const indent = ' '.repeat(width + 9)
	return [
		`  ${paint(STYLES[outcome], MARKS[outcome])} ${name.padEnd(width)}  ${terminalText(message)}`,
		...(recorded === undefined ? [] : [`${indent}recorded ${terminalText(recorded)}`]),
		...(computed === undefined ? [] : [`${indent}computed ${terminalText(computed)}`]),
	]
}
function verdictLine({verdict, proof, legacy, decision, checks}, paint) {
	const says = decision === null ? '' : `  The records say ${terminalText(decision)}.`
	if (verdict === 'not proved') {
		const failed = checks.filter(({outcome}) => outcome === 'fail').length
		return `${paint('bold', paint('red', 'NOT PROVED'))}  ${words_counted(failed, 'check')} failed: do not rely on these records.${says}`
	}
	const words = [verdict, proof ?? 'self-consistent', ...(legacy ? ['legacy'] : [])].join(', ')
	return `${paint('bold', paint('green', words))}  ${meaning(verdict, proof)}${says}`
}
function meaning(verdict, proof) {
	const done = verdict === 'replayed' ? 'The decision was derived again from the evidence.' : 'Hashes and links hold; the decision was not derived again.'
	const who = proof === 'anchored' ? 'A key that counts, or a hash from elsewhere, vouches for it.' : 'Nothing here says who wrote the evidence.'
	return `${done} ${who}`
}
function unusableLine(problem, paint) {
	return `${paint('bold', paint('red', 'UNUSABLE'))}  ${terminalText(problem)}.`
}
function listLines(results, paint) {
	const bad = results.filter(({exit_status: status}) => status !== 0)
	const lines = bad.slice(0, MAX_LISTED_TARGETS).map(result => {
		const why = result.kind === 'unusable' ? result.problem : (result.checks.find(({outcome}) => outcome === 'fail')?.message ?? 'a check failed')
		const word = result.kind === 'unusable' ? 'UNUSABLE  ' : 'NOT PROVED'
		return `${paint('red', word)}  ${terminalText(result.path)}  ${terminalText(why)}`
	})
	const left = bad.length - MAX_LISTED_TARGETS
	return [left > 0 ? [...lines, `\u2026 and ${String(left)} more that are not proved; --json lists all of them.`] : lines]
}
function tableLines({summary, exit_status: status}, paint) {
	const rows = [
		['replayed', summary.replayed],
		['hashes only', summary.hashes],
		['not proved', summary.not_proved],
		['unusable', summary.unusable],
		['all', summary.targets],
	]
	const width = String(summary.targets).length
	const notes = [
		`${String(summary.anchored)} of those that are proved are anchored, the others self-consistent.`,
		...(summary.legacy > 0 ? [`${String(summary.legacy)} are records of the compatible systems (legacy).`] : []),
		...(summary.links_not_followed > 0
			? [`${words_counted(summary.links_not_followed, 'symbolic link')} not followed: what they lead to was not judged.`]
			: []),
	]
	const verdict = status === 0 ? paint('green', 'EVERYTHING IS PROVED') : paint('red', 'NOT EVERYTHING IS PROVED')
	return [...rows.map(([name, count]) => `  ${name.padEnd(12)} ${String(count).padStart(width)}`), ...notes, paint('bold', verdict)]
}
async function verifyAction({request, environment, loadCore, log, verify}) {
	const {settings, findings} = request
	if (findings.length > 0) {
		const messages = findings.map(({message}) => message).join('\n')
		log(messages)
		await concludeVerify(
			messages,
			findings.map(({code}) => code),
			environment,
			loadCore,
		)
		return 3
	}
	let problem = ''
	const status = await verify({
		paths: [settings.receipts ?? '.'],
		expectations: {sha256: settings.expectedReceiptSha256, keys: null},
		compliance: null,
		showProgress: null,
		tell: async report => {
			log(renderVerification(report, {colour: false}))
			const path = environment('GITHUB_STEP_SUMMARY')
			if (settings.summary && path !== null && path !== '') {
				appendSummary(path, room => renderVerificationSummary(report, room), null)
			}
			await concludeVerify(report.exit_status === 0 ? null : messageOf(report), action_reasonsOf(report), environment, loadCore)
		},
		fail: message => {
			problem = message
		},
	})
	if (problem !== '') {
		log(problem)
		await concludeVerify(problem, ['internal_error'], environment, loadCore)
	}
	return status
}
function action_reasonsOf({results}) {
	const names = results.flatMap(result =>
		result.kind === 'unusable' ? ['unusable'] : result.checks.filter(({outcome}) => outcome === 'fail').map(({name}) => name),
	)
	return [...new Set(names)]
}
function messageOf({summary}) {
	const bad = summary.not_proved + summary.unusable
	if (summary.targets === 0) return 'There is nothing to verify: no bundle, no archive and no workspace with records.'
	return `${String(bad)} of ${String(summary.targets)} are not proved; the log says which checks failed.`
}
const auditorParts = {
	replayGates: replayGates,
	enforcement: {checkReceipts: checkReceipts, judgeReceipts: judgeReceipts, recordReceipts: recordReceipts},
	verifyWorkspace: verifyWorkspace,
	guarded: {readRunOutcome: readRunOutcome, checkRunOutcome: checkRunOutcome, checkApprovalRecord: checkApprovalRecord, checkAuditorsOrder: checkAuditorsOrder},
	validators: {
		gateRecord: validateGateRecord,
		runtimeReceipt: validateRuntimeReceipt,
		actionPolicy: validateActionPolicy,
		actionReceipt: validateActionReceipt,
		runOutcome: validateRunOutcome,
	},
}
var __webpack_exports__auditorParts = __webpack_exports__.FG
var __webpack_exports__verifyAction = __webpack_exports__.E2
var __webpack_exports__writeCompliance = __webpack_exports__.zs
module.exports = {
	auditorParts: __webpack_exports__auditorParts,
	verifyAction: __webpack_exports__verifyAction,
	writeCompliance: __webpack_exports__writeCompliance,
}

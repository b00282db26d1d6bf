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
	d: () => DIFFERENCES,
})
function noted(errors, instancePath, keyword, params, message) {
	const list = errors ?? []
	list.push({instancePath, keyword, params, message})
	return list
}
var ucs2length = __nccwpck_require__(214)
const func117 = ucs2length.A
const validateKeyStatusResult = validate52
const schema19 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:key-status-result:v1',
	type: 'object',
	properties: {
		stage: {type: 'integer'},
		source_stage: {type: 'integer'},
		created_at: {type: 'string'},
		decision: {type: 'string'},
		checks: {type: 'object', additionalProperties: {type: 'boolean'}},
		violations: {type: 'array'},
		previous_hash: {type: 'string'},
		entry_hash: {type: 'string'},
		result_sha256: {type: 'string'},
	},
	required: ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash', 'entry_hash', 'result_sha256'],
}
const func0 = Object.prototype.hasOwnProperty
function validate52(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate52.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema19.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = noted(vErrors, instancePath + '/stage', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.decision !== undefined && func0.call(data, 'decision')) {
			if (typeof data.decision !== 'string') {
				vErrors = noted(vErrors, instancePath + '/decision', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			let data4 = data.checks
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const key0 of Object.keys(data4)) {
					if (typeof data4[key0] !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/checks', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.result_sha256 !== undefined && func0.call(data, 'result_sha256')) {
			if (typeof data.result_sha256 !== 'string') {
				vErrors = noted(vErrors, instancePath + '/result_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate52.errors = vErrors
	return errors === 0
}
validate52.evaluated = {
	props: {
		stage: true,
		source_stage: true,
		created_at: true,
		decision: true,
		checks: true,
		violations: true,
		previous_hash: true,
		entry_hash: true,
		result_sha256: true,
	},
	dynamicProps: false,
	dynamicItems: false,
}
const validateKeyStatusVerification = validate53
const schema20 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:key-status-verification:v1',
	type: 'object',
	properties: {
		stage: {type: 'integer'},
		source_stage: {type: 'integer'},
		created_at: {type: 'string'},
		previous_hash: {type: 'string'},
		key_status_checks: {type: 'object', additionalProperties: {type: 'boolean'}},
		key_records_evaluated: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:keyRecord'}},
		violations: {type: 'array'},
		safety_boundary: {
			type: 'object',
			properties: {
				no_private_keys: {type: 'boolean'},
				no_raw_secrets: {type: 'boolean'},
				no_real_key_rotation_claim: {type: 'boolean'},
				no_real_rekor_claim: {type: 'boolean'},
				no_real_pqc_signature_claim: {type: 'boolean'},
				pqc_ml_dsa_active_signature_not_claimed: {type: 'boolean'},
			},
			required: [
				'no_private_keys',
				'no_raw_secrets',
				'no_real_key_rotation_claim',
				'no_real_rekor_claim',
				'no_real_pqc_signature_claim',
				'pqc_ml_dsa_active_signature_not_claimed',
			],
			additionalProperties: {type: 'boolean'},
		},
		entry_hash: {type: 'string'},
	},
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
}
const schema21 = {
	$id: 'urn:fail-closed-gate:schema:shared:keyRecord',
	type: 'object',
	properties: {
		algorithm: {type: 'string'},
		present: {type: 'boolean'},
		status: {type: 'string'},
		valid_from: {type: ['string', 'null']},
		valid_until: {type: ['string', 'null']},
		revoked_at: {type: ['string', 'null']},
		private_key_published: {type: 'boolean'},
	},
	required: ['algorithm', 'present', 'status', 'valid_from', 'valid_until', 'revoked_at', 'private_key_published'],
}
function validate54(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate54.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema21.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.algorithm !== undefined && func0.call(data, 'algorithm')) {
			if (typeof data.algorithm !== 'string') {
				vErrors = noted(vErrors, instancePath + '/algorithm', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.present !== undefined && func0.call(data, 'present')) {
			if (typeof data.present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.status !== undefined && func0.call(data, 'status')) {
			if (typeof data.status !== 'string') {
				vErrors = noted(vErrors, instancePath + '/status', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.valid_from !== undefined && func0.call(data, 'valid_from')) {
			let data3 = data.valid_from
			if (typeof data3 !== 'string' && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/valid_from', 'type', {type: schema21.properties.valid_from.type}, 'must be string,null')
				errors++
			}
		}
		if (data.valid_until !== undefined && func0.call(data, 'valid_until')) {
			let data4 = data.valid_until
			if (typeof data4 !== 'string' && data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/valid_until', 'type', {type: schema21.properties.valid_until.type}, 'must be string,null')
				errors++
			}
		}
		if (data.revoked_at !== undefined && func0.call(data, 'revoked_at')) {
			let data5 = data.revoked_at
			if (typeof data5 !== 'string' && data5 !== null) {
				vErrors = noted(vErrors, instancePath + '/revoked_at', 'type', {type: schema21.properties.revoked_at.type}, 'must be string,null')
				errors++
			}
		}
		if (data.private_key_published !== undefined && func0.call(data, 'private_key_published')) {
			if (typeof data.private_key_published !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/private_key_published', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate54.errors = vErrors
	return errors === 0
}
validate54.evaluated = {
	props: {
		algorithm: true,
		present: true,
		status: true,
		valid_from: true,
		valid_until: true,
		revoked_at: true,
		private_key_published: true,
	},
	dynamicProps: false,
	dynamicItems: false,
}
function validate53(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate53.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema20.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			let data0 = data.stage
			if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = noted(vErrors, instancePath + '/stage', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			let data1 = data.source_stage
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			if (typeof data.created_at !== 'string') {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			if (typeof data.previous_hash !== 'string') {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.key_status_checks !== undefined && func0.call(data, 'key_status_checks')) {
			let data4 = data.key_status_checks
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const key0 of Object.keys(data4)) {
					if (typeof data4[key0] !== 'boolean') {
						vErrors = noted(
							vErrors,
							instancePath + '/key_status_checks/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
							'type',
							{type: 'boolean'},
							'must be boolean',
						)
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/key_status_checks', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.key_records_evaluated !== undefined && func0.call(data, 'key_records_evaluated')) {
			let data6 = data.key_records_evaluated
			if (Array.isArray(data6)) {
				const len0 = data6.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (
						!validate54(data6[i0], {
							instancePath: instancePath + '/key_records_evaluated/' + i0,
							parentData: data6,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/key_records_evaluated', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			if (!Array.isArray(data.violations)) {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data9 = data.safety_boundary
			if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
				for (const prop1 of schema20.properties.safety_boundary.required) {
					if (data9[prop1] === undefined || !func0.call(data9, prop1)) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
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
							vErrors = noted(
								vErrors,
								instancePath + '/safety_boundary/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
								'type',
								{type: 'boolean'},
								'must be boolean',
							)
							errors++
						}
					}
				}
				if (data9.no_private_keys !== undefined && func0.call(data9, 'no_private_keys')) {
					if (typeof data9.no_private_keys !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_private_keys', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data9.no_raw_secrets !== undefined && func0.call(data9, 'no_raw_secrets')) {
					if (typeof data9.no_raw_secrets !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_raw_secrets', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data9.no_real_key_rotation_claim !== undefined && func0.call(data9, 'no_real_key_rotation_claim')) {
					if (typeof data9.no_real_key_rotation_claim !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_key_rotation_claim', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data9.no_real_rekor_claim !== undefined && func0.call(data9, 'no_real_rekor_claim')) {
					if (typeof data9.no_real_rekor_claim !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_rekor_claim', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data9.no_real_pqc_signature_claim !== undefined && func0.call(data9, 'no_real_pqc_signature_claim')) {
					if (typeof data9.no_real_pqc_signature_claim !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_pqc_signature_claim', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data9.pqc_ml_dsa_active_signature_not_claimed !== undefined && func0.call(data9, 'pqc_ml_dsa_active_signature_not_claimed')) {
					if (typeof data9.pqc_ml_dsa_active_signature_not_claimed !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/pqc_ml_dsa_active_signature_not_claimed', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/safety_boundary', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			if (typeof data.entry_hash !== 'string') {
				vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate53.errors = vErrors
	return errors === 0
}
validate53.evaluated = {
	props: {
		stage: true,
		source_stage: true,
		created_at: true,
		previous_hash: true,
		key_status_checks: true,
		key_records_evaluated: true,
		violations: true,
		safety_boundary: true,
		entry_hash: true,
	},
	dynamicProps: false,
	dynamicItems: false,
}
const validateKeyRotationLedger = validate56
const schema22 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:key-rotation-ledger:v1',
	type: 'object',
	properties: {
		key_ledger: {type: 'object', properties: {entry_hash: {type: 'string'}}, required: ['entry_hash']},
		latest_key_event: {type: 'object', properties: {entry_hash: {type: 'string'}}, required: ['entry_hash']},
	},
	required: ['key_ledger', 'latest_key_event'],
}
function validate56(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate56.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema22.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.key_ledger !== undefined && func0.call(data, 'key_ledger')) {
			let data0 = data.key_ledger
			if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
				for (const prop1 of schema22.properties.key_ledger.required) {
					if (data0[prop1] === undefined || !func0.call(data0, prop1)) {
						vErrors = noted(vErrors, instancePath + '/key_ledger', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				if (data0.entry_hash !== undefined && func0.call(data0, 'entry_hash')) {
					if (typeof data0.entry_hash !== 'string') {
						vErrors = noted(vErrors, instancePath + '/key_ledger/entry_hash', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/key_ledger', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.latest_key_event !== undefined && func0.call(data, 'latest_key_event')) {
			let data2 = data.latest_key_event
			if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
				for (const prop2 of schema22.properties.latest_key_event.required) {
					if (data2[prop2] === undefined || !func0.call(data2, prop2)) {
						vErrors = noted(vErrors, instancePath + '/latest_key_event', 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
						errors++
					}
				}
				if (data2.entry_hash !== undefined && func0.call(data2, 'entry_hash')) {
					if (typeof data2.entry_hash !== 'string') {
						vErrors = noted(vErrors, instancePath + '/latest_key_event/entry_hash', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/latest_key_event', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate56.errors = vErrors
	return errors === 0
}
validate56.evaluated = {props: {key_ledger: true, latest_key_event: true}, dynamicProps: false, dynamicItems: false}
const validatePolicy = validate57
const schema23 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:policy:v1',
	type: 'object',
	additionalProperties: false,
	properties: {
		$schema: {$ref: 'urn:fail-closed-gate:schema:shared:hint'},
		version: {$ref: 'urn:fail-closed-gate:schema:shared:version'},
		environment: {$ref: 'urn:fail-closed-gate:schema:shared:name'},
		environments: {$ref: 'urn:fail-closed-gate:schema:shared:names'},
		enforcement: {$ref: 'urn:fail-closed-gate:schema:shared:enforcement'},
		context: {
			type: 'object',
			additionalProperties: false,
			properties: {local: {$ref: 'urn:fail-closed-gate:schema:shared:severity'}},
		},
		gates: {
			type: 'object',
			additionalProperties: false,
			properties: {
				'key-status': {
					type: 'object',
					additionalProperties: false,
					properties: {
						'max-age': {$ref: 'urn:fail-closed-gate:schema:shared:duration'},
						'signed-by': {$ref: 'urn:fail-closed-gate:schema:shared:names'},
						threshold: {$ref: 'urn:fail-closed-gate:schema:shared:threshold'},
						signature: {$ref: 'urn:fail-closed-gate:schema:shared:path'},
						'expected-entry-hash': {$ref: 'urn:fail-closed-gate:schema:shared:digest'},
					},
				},
				'execution-evidence': {
					type: 'object',
					additionalProperties: false,
					properties: {
						enabled: {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						source: {$ref: 'urn:fail-closed-gate:schema:shared:source'},
						evidence: {$ref: 'urn:fail-closed-gate:schema:shared:patterns'},
						'required-environments': {$ref: 'urn:fail-closed-gate:schema:shared:names'},
						'observed-in': {$ref: 'urn:fail-closed-gate:schema:shared:names'},
						'max-age': {$ref: 'urn:fail-closed-gate:schema:shared:duration'},
						threshold: {$ref: 'urn:fail-closed-gate:schema:shared:threshold'},
						'missing-evidence-action': {$ref: 'urn:fail-closed-gate:schema:shared:severity'},
						'min-hot-symbol-count': {$ref: 'urn:fail-closed-gate:schema:shared:count'},
						'min-unique-call-paths': {$ref: 'urn:fail-closed-gate:schema:shared:count'},
					},
				},
				'beacon-rate': {
					type: 'object',
					additionalProperties: false,
					properties: {
						enabled: {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						source: {$ref: 'urn:fail-closed-gate:schema:shared:source'},
						evidence: {$ref: 'urn:fail-closed-gate:schema:shared:patterns'},
						'required-environments': {$ref: 'urn:fail-closed-gate:schema:shared:names'},
						'observed-in': {$ref: 'urn:fail-closed-gate:schema:shared:names'},
						'max-age': {$ref: 'urn:fail-closed-gate:schema:shared:duration'},
						threshold: {$ref: 'urn:fail-closed-gate:schema:shared:threshold'},
						'min-verification-rate': {$ref: 'urn:fail-closed-gate:schema:shared:rate'},
						'min-beacon-count': {$ref: 'urn:fail-closed-gate:schema:shared:positive'},
						'missing-beacon-action': {$ref: 'urn:fail-closed-gate:schema:shared:severity'},
						'below-threshold-action': {$ref: 'urn:fail-closed-gate:schema:shared:severity'},
						'insufficient-action': {$ref: 'urn:fail-closed-gate:schema:shared:severity'},
					},
				},
				'production-action': {
					type: 'object',
					additionalProperties: false,
					properties: {
						enabled: {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						actions: {
							type: 'array',
							minItems: 1,
							maxItems: 1000,
							items: {
								type: 'object',
								additionalProperties: false,
								properties: {
									name: {$ref: 'urn:fail-closed-gate:schema:shared:text'},
									requires: {$ref: 'urn:fail-closed-gate:schema:shared:texts'},
								},
								required: ['name', 'requires'],
							},
						},
						grants: {
							type: 'array',
							minItems: 1,
							maxItems: 1000,
							items: {
								type: 'object',
								additionalProperties: false,
								properties: {
									name: {$ref: 'urn:fail-closed-gate:schema:shared:text'},
									granted: {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
									target: {$ref: 'urn:fail-closed-gate:schema:shared:text'},
									'valid-from': {$ref: 'urn:fail-closed-gate:schema:shared:time'},
									'valid-until': {$ref: 'urn:fail-closed-gate:schema:shared:time'},
								},
								required: ['name', 'granted', 'target', 'valid-until'],
							},
						},
					},
				},
				approval: {
					type: 'object',
					additionalProperties: false,
					properties: {
						enabled: {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						threshold: {$ref: 'urn:fail-closed-gate:schema:shared:threshold'},
						'two-person': {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						'signed-request': {$ref: 'urn:fail-closed-gate:schema:shared:boolean'},
						'clock-skew': {$ref: 'urn:fail-closed-gate:schema:shared:skew'},
						'max-validity': {$ref: 'urn:fail-closed-gate:schema:shared:duration'},
						replay: {$ref: 'urn:fail-closed-gate:schema:shared:replay'},
					},
				},
			},
		},
		run: {
			type: 'object',
			additionalProperties: false,
			properties: {
				'self-hosted': {$ref: 'urn:fail-closed-gate:schema:shared:selfHosted'},
				timeout: {$ref: 'urn:fail-closed-gate:schema:shared:timeout'},
				'max-processes': {$ref: 'urn:fail-closed-gate:schema:shared:processes'},
				'max-memory-mib': {$ref: 'urn:fail-closed-gate:schema:shared:memory'},
				outputs: {$ref: 'urn:fail-closed-gate:schema:shared:folders'},
				'pass-environment': {$ref: 'urn:fail-closed-gate:schema:shared:variables'},
			},
		},
		'trusted-keys': {
			type: 'array',
			minItems: 1,
			maxItems: 64,
			items: {
				type: 'object',
				additionalProperties: false,
				properties: {
					id: {$ref: 'urn:fail-closed-gate:schema:shared:name'},
					key: {$ref: 'urn:fail-closed-gate:schema:shared:file'},
					identity: {$ref: 'urn:fail-closed-gate:schema:shared:text'},
					purposes: {$ref: 'urn:fail-closed-gate:schema:shared:purposes'},
					'valid-from': {$ref: 'urn:fail-closed-gate:schema:shared:time'},
					'valid-until': {$ref: 'urn:fail-closed-gate:schema:shared:time'},
					'revoked-at': {$ref: 'urn:fail-closed-gate:schema:shared:time'},
				},
				required: ['id', 'key', 'purposes'],
			},
		},
	},
	required: ['version'],
}
function validate58(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate58.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data !== 'string') {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate58.errors = vErrors
	return errors === 0
}
validate58.evaluated = {dynamicProps: false, dynamicItems: false}
function validate60(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate60.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (1 !== data) {
		vErrors = noted(vErrors, instancePath, 'const', {allowedValue: 1}, 'must be equal to constant')
		errors++
	}
	validate60.errors = vErrors
	return errors === 0
}
validate60.evaluated = {dynamicProps: false, dynamicItems: false}
const pattern3 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u')
function validate62(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate62.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern3.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'},
				'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate62.errors = vErrors
	return errors === 0
}
validate62.evaluated = {dynamicProps: false, dynamicItems: false}
function validate64(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate64.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 1000}, 'must NOT have more than 1000 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate62(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
				errors = vErrors.length
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'array'}, 'must be array')
		errors++
	}
	validate64.errors = vErrors
	return errors === 0
}
validate64.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const schema28 = {$id: 'urn:fail-closed-gate:schema:shared:enforcement', enum: ['enforce', 'report-only']}
function validate67(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate67.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'enforce' || data === 'report-only')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema28.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate67.errors = vErrors
	return errors === 0
}
validate67.evaluated = {dynamicProps: false, dynamicItems: false}
const schema29 = {$id: 'urn:fail-closed-gate:schema:shared:severity', enum: ['warn', 'block']}
function validate69(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate69.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'warn' || data === 'block')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema29.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate69.errors = vErrors
	return errors === 0
}
validate69.evaluated = {dynamicProps: false, dynamicItems: false}
const pattern4 = new RegExp('^[1-9][0-9]{0,8}[smhd]$', 'u')
function validate71(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate71.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			vErrors = noted(vErrors, instancePath, 'pattern', {pattern: '^[1-9][0-9]{0,8}[smhd]$'}, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"')
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate71.errors = vErrors
	return errors === 0
}
validate71.evaluated = {dynamicProps: false, dynamicItems: false}
function validate74(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate74.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 64 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 64}, 'must be <= 64')
			errors++
		}
		if (data < 1 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
			errors++
		}
	}
	validate74.errors = vErrors
	return errors === 0
}
validate74.evaluated = {dynamicProps: false, dynamicItems: false}
const pattern5 = new RegExp('^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', 'u')
function validate76(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate76.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (func117(data) > 4096) {
			vErrors = noted(vErrors, instancePath, 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
			errors++
		}
		if (!pattern5.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$'},
				'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate76.errors = vErrors
	return errors === 0
}
validate76.evaluated = {dynamicProps: false, dynamicItems: false}
const pattern6 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate78(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate78.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern6.test(data)) {
			vErrors = noted(vErrors, instancePath, 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate78.errors = vErrors
	return errors === 0
}
validate78.evaluated = {dynamicProps: false, dynamicItems: false}
function validate80(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate80.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data !== 'boolean') {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'boolean'}, 'must be boolean')
		errors++
	}
	validate80.errors = vErrors
	return errors === 0
}
validate80.evaluated = {dynamicProps: false, dynamicItems: false}
const schema35 = {$id: 'urn:fail-closed-gate:schema:shared:source', enum: ['signed', 'metadata']}
function validate82(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate82.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'signed' || data === 'metadata')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema35.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate82.errors = vErrors
	return errors === 0
}
validate82.evaluated = {dynamicProps: false, dynamicItems: false}
const schema36 = {
	$id: 'urn:fail-closed-gate:schema:shared:patterns',
	type: ['string', 'array'],
	pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
	maxLength: 4096,
	minItems: 1,
	maxItems: 1000,
	items: {$ref: 'urn:fail-closed-gate:schema:shared:path'},
}
function validate84(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate84.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data !== 'string' && !Array.isArray(data)) {
		vErrors = noted(vErrors, instancePath, 'type', {type: schema36.type}, 'must be string,array')
		errors++
	}
	if (typeof data === 'string') {
		if (func117(data) > 4096) {
			vErrors = noted(vErrors, instancePath, 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
			errors++
		}
		if (!pattern5.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$'},
				'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
			)
			errors++
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 1000}, 'must NOT have more than 1000 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate76(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)
				errors = vErrors.length
			}
		}
	}
	validate84.errors = vErrors
	return errors === 0
}
validate84.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
function validate92(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate92.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
			errors++
		}
		if (data < 0 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
			errors++
		}
	}
	validate92.errors = vErrors
	return errors === 0
}
validate92.evaluated = {dynamicProps: false, dynamicItems: false}
function validate102(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate102.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 1}, 'must be <= 1')
			errors++
		}
		if (data < 0 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'number'}, 'must be number')
		errors++
	}
	validate102.errors = vErrors
	return errors === 0
}
validate102.evaluated = {dynamicProps: false, dynamicItems: false}
function validate104(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate104.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
			errors++
		}
		if (data < 1 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
			errors++
		}
	}
	validate104.errors = vErrors
	return errors === 0
}
validate104.evaluated = {dynamicProps: false, dynamicItems: false}
function validate110(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate110.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (func117(data) > 100) {
			vErrors = noted(vErrors, instancePath, 'maxLength', {limit: 100}, 'must NOT have more than 100 characters')
			errors++
		}
		if (!pattern5.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$'},
				'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate110.errors = vErrors
	return errors === 0
}
validate110.evaluated = {dynamicProps: false, dynamicItems: false}
function validate112(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate112.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 1000}, 'must NOT have more than 1000 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate110(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
				errors = vErrors.length
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'array'}, 'must be array')
		errors++
	}
	validate112.errors = vErrors
	return errors === 0
}
validate112.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const pattern9 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u')
function validate118(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate118.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern9.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
				'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate118.errors = vErrors
	return errors === 0
}
validate118.evaluated = {dynamicProps: false, dynamicItems: false}
function validate125(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate125.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			vErrors = noted(vErrors, instancePath, 'pattern', {pattern: '^[1-9][0-9]{0,8}[smhd]$'}, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"')
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate125.errors = vErrors
	return errors === 0
}
validate125.evaluated = {dynamicProps: false, dynamicItems: false}
const schema44 = {$id: 'urn:fail-closed-gate:schema:shared:replay', enum: ['required', 'optional', 'off']}
function validate128(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate128.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'required' || data === 'optional' || data === 'off')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema44.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate128.errors = vErrors
	return errors === 0
}
validate128.evaluated = {dynamicProps: false, dynamicItems: false}
const schema45 = {$id: 'urn:fail-closed-gate:schema:shared:selfHosted', enum: ['block', 'isolate']}
function validate130(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate130.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'block' || data === 'isolate')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema45.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate130.errors = vErrors
	return errors === 0
}
validate130.evaluated = {dynamicProps: false, dynamicItems: false}
function validate132(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate132.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			vErrors = noted(vErrors, instancePath, 'pattern', {pattern: '^[1-9][0-9]{0,8}[smhd]$'}, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"')
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate132.errors = vErrors
	return errors === 0
}
validate132.evaluated = {dynamicProps: false, dynamicItems: false}
function validate134(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate134.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 32768 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 32768}, 'must be <= 32768')
			errors++
		}
		if (data < 1 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
			errors++
		}
	}
	validate134.errors = vErrors
	return errors === 0
}
validate134.evaluated = {dynamicProps: false, dynamicItems: false}
function validate136(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate136.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'integer'}, 'must be integer')
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 1048576 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'maximum', {comparison: '<=', limit: 1048576}, 'must be <= 1048576')
			errors++
		}
		if (data < 16 || isNaN(data)) {
			vErrors = noted(vErrors, instancePath, 'minimum', {comparison: '>=', limit: 16}, 'must be >= 16')
			errors++
		}
	}
	validate136.errors = vErrors
	return errors === 0
}
validate136.evaluated = {dynamicProps: false, dynamicItems: false}
const pattern12 = new RegExp(
	'^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
	'u',
)
function validate139(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate139.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (func117(data) > 4096) {
			vErrors = noted(vErrors, instancePath, 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
			errors++
		}
		if (!pattern12.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{
					pattern:
						'^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
				},
				'must match pattern "' +
					'^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
					'"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate139.errors = vErrors
	return errors === 0
}
validate139.evaluated = {dynamicProps: false, dynamicItems: false}
function validate138(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate138.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (Array.isArray(data)) {
		if (data.length > 64) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 64}, 'must NOT have more than 64 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate139(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors)
				errors = vErrors.length
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'array'}, 'must be array')
		errors++
	}
	validate138.errors = vErrors
	return errors === 0
}
validate138.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const pattern13 = new RegExp('^[A-Za-z_][A-Za-z0-9_]{0,99}$', 'u')
function validate143(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate143.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (!pattern13.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$'},
				'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_]{0,99}$' + '"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate143.errors = vErrors
	return errors === 0
}
validate143.evaluated = {dynamicProps: false, dynamicItems: false}
function validate142(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate142.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (Array.isArray(data)) {
		if (data.length > 64) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 64}, 'must NOT have more than 64 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate143(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors)
				errors = vErrors.length
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'array'}, 'must be array')
		errors++
	}
	validate142.errors = vErrors
	return errors === 0
}
validate142.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const pattern14 = new RegExp(
	'^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
	'u',
)
function validate147(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate147.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (typeof data === 'string') {
		if (func117(data) > 4096) {
			vErrors = noted(vErrors, instancePath, 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
			errors++
		}
		if (!pattern14.test(data)) {
			vErrors = noted(
				vErrors,
				instancePath,
				'pattern',
				{
					pattern: '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
				},
				'must match pattern "' +
					'^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
					'"',
			)
			errors++
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'string'}, 'must be string')
		errors++
	}
	validate147.errors = vErrors
	return errors === 0
}
validate147.evaluated = {dynamicProps: false, dynamicItems: false}
const schema55 = {
	$id: 'urn:fail-closed-gate:schema:shared:purpose',
	enum: ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'],
}
function validate151(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate151.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (!(data === 'key-status' || data === 'execution-evidence' || data === 'beacon-rate' || data === 'approval' || data === 'request')) {
		vErrors = noted(vErrors, instancePath, 'enum', {allowedValues: schema55.enum}, 'must be equal to one of the allowed values')
		errors++
	}
	validate151.errors = vErrors
	return errors === 0
}
validate151.evaluated = {dynamicProps: false, dynamicItems: false}
function validate150(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate150.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (Array.isArray(data)) {
		if (data.length > 5) {
			vErrors = noted(vErrors, instancePath, 'maxItems', {limit: 5}, 'must NOT have more than 5 items')
			errors++
		}
		if (data.length < 1) {
			vErrors = noted(vErrors, instancePath, 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (
				!validate151(data[i0], {
					instancePath: instancePath + '/' + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
				errors = vErrors.length
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'array'}, 'must be array')
		errors++
	}
	validate150.errors = vErrors
	return errors === 0
}
validate150.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
function validate57(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate57.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema23.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema23.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.$schema !== undefined && func0.call(data, '$schema')) {
			if (
				!validate58(data.$schema, {
					instancePath: instancePath + '/$schema',
					parentData: data,
					parentDataProperty: '$schema',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors)
				errors = vErrors.length
			}
		}
		if (data.version !== undefined && func0.call(data, 'version')) {
			if (
				!validate60(data.version, {
					instancePath: instancePath + '/version',
					parentData: data,
					parentDataProperty: 'version',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
				errors = vErrors.length
			}
		}
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			if (
				!validate62(data.environment, {
					instancePath: instancePath + '/environment',
					parentData: data,
					parentDataProperty: 'environment',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
				errors = vErrors.length
			}
		}
		if (data.environments !== undefined && func0.call(data, 'environments')) {
			if (
				!validate64(data.environments, {
					instancePath: instancePath + '/environments',
					parentData: data,
					parentDataProperty: 'environments',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
				errors = vErrors.length
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			if (
				!validate67(data.enforcement, {
					instancePath: instancePath + '/enforcement',
					parentData: data,
					parentDataProperty: 'enforcement',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
				errors = vErrors.length
			}
		}
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data5 = data.context
			if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
				for (const key1 of Object.keys(data5)) {
					if (!(key1 === 'local')) {
						vErrors = noted(vErrors, instancePath + '/context', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data5.local !== undefined && func0.call(data5, 'local')) {
					if (
						!validate69(data5.local, {
							instancePath: instancePath + '/context/local',
							parentData: data5,
							parentDataProperty: 'local',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/context', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.gates !== undefined && func0.call(data, 'gates')) {
			let data7 = data.gates
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const key2 of Object.keys(data7)) {
					if (!(key2 === 'key-status' || key2 === 'execution-evidence' || key2 === 'beacon-rate' || key2 === 'production-action' || key2 === 'approval')) {
						vErrors = noted(vErrors, instancePath + '/gates', 'additionalProperties', {additionalProperty: key2}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data7['key-status'] !== undefined && func0.call(data7, 'key-status')) {
					let data8 = data7['key-status']
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						for (const key3 of Object.keys(data8)) {
							if (!(key3 === 'max-age' || key3 === 'signed-by' || key3 === 'threshold' || key3 === 'signature' || key3 === 'expected-entry-hash')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key-status',
									'additionalProperties',
									{additionalProperty: key3},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data8['max-age'] !== undefined && func0.call(data8, 'max-age')) {
							if (
								!validate71(data8['max-age'], {
									instancePath: instancePath + '/gates/key-status/max-age',
									parentData: data8,
									parentDataProperty: 'max-age',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
								errors = vErrors.length
							}
						}
						if (data8['signed-by'] !== undefined && func0.call(data8, 'signed-by')) {
							if (
								!validate64(data8['signed-by'], {
									instancePath: instancePath + '/gates/key-status/signed-by',
									parentData: data8,
									parentDataProperty: 'signed-by',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
								errors = vErrors.length
							}
						}
						if (data8.threshold !== undefined && func0.call(data8, 'threshold')) {
							if (
								!validate74(data8.threshold, {
									instancePath: instancePath + '/gates/key-status/threshold',
									parentData: data8,
									parentDataProperty: 'threshold',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
								errors = vErrors.length
							}
						}
						if (data8.signature !== undefined && func0.call(data8, 'signature')) {
							if (
								!validate76(data8.signature, {
									instancePath: instancePath + '/gates/key-status/signature',
									parentData: data8,
									parentDataProperty: 'signature',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors)
								errors = vErrors.length
							}
						}
						if (data8['expected-entry-hash'] !== undefined && func0.call(data8, 'expected-entry-hash')) {
							if (
								!validate78(data8['expected-entry-hash'], {
									instancePath: instancePath + '/gates/key-status/expected-entry-hash',
									parentData: data8,
									parentDataProperty: 'expected-entry-hash',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors)
								errors = vErrors.length
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/key-status', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
				if (data7['execution-evidence'] !== undefined && func0.call(data7, 'execution-evidence')) {
					let data14 = data7['execution-evidence']
					if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
						for (const key4 of Object.keys(data14)) {
							if (!func0.call(schema23.properties.gates.properties['execution-evidence'].properties, key4)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution-evidence',
									'additionalProperties',
									{additionalProperty: key4},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data14.enabled !== undefined && func0.call(data14, 'enabled')) {
							if (
								!validate80(data14.enabled, {
									instancePath: instancePath + '/gates/execution-evidence/enabled',
									parentData: data14,
									parentDataProperty: 'enabled',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data14.source !== undefined && func0.call(data14, 'source')) {
							if (
								!validate82(data14.source, {
									instancePath: instancePath + '/gates/execution-evidence/source',
									parentData: data14,
									parentDataProperty: 'source',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors)
								errors = vErrors.length
							}
						}
						if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
							if (
								!validate84(data14.evidence, {
									instancePath: instancePath + '/gates/execution-evidence/evidence',
									parentData: data14,
									parentDataProperty: 'evidence',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)
								errors = vErrors.length
							}
						}
						if (data14['required-environments'] !== undefined && func0.call(data14, 'required-environments')) {
							if (
								!validate64(data14['required-environments'], {
									instancePath: instancePath + '/gates/execution-evidence/required-environments',
									parentData: data14,
									parentDataProperty: 'required-environments',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
								errors = vErrors.length
							}
						}
						if (data14['observed-in'] !== undefined && func0.call(data14, 'observed-in')) {
							if (
								!validate64(data14['observed-in'], {
									instancePath: instancePath + '/gates/execution-evidence/observed-in',
									parentData: data14,
									parentDataProperty: 'observed-in',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
								errors = vErrors.length
							}
						}
						if (data14['max-age'] !== undefined && func0.call(data14, 'max-age')) {
							if (
								!validate71(data14['max-age'], {
									instancePath: instancePath + '/gates/execution-evidence/max-age',
									parentData: data14,
									parentDataProperty: 'max-age',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
								errors = vErrors.length
							}
						}
						if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
							if (
								!validate74(data14.threshold, {
									instancePath: instancePath + '/gates/execution-evidence/threshold',
									parentData: data14,
									parentDataProperty: 'threshold',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
								errors = vErrors.length
							}
						}
						if (data14['missing-evidence-action'] !== undefined && func0.call(data14, 'missing-evidence-action')) {
							if (
								!validate69(data14['missing-evidence-action'], {
									instancePath: instancePath + '/gates/execution-evidence/missing-evidence-action',
									parentData: data14,
									parentDataProperty: 'missing-evidence-action',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
								errors = vErrors.length
							}
						}
						if (data14['min-hot-symbol-count'] !== undefined && func0.call(data14, 'min-hot-symbol-count')) {
							if (
								!validate92(data14['min-hot-symbol-count'], {
									instancePath: instancePath + '/gates/execution-evidence/min-hot-symbol-count',
									parentData: data14,
									parentDataProperty: 'min-hot-symbol-count',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
								errors = vErrors.length
							}
						}
						if (data14['min-unique-call-paths'] !== undefined && func0.call(data14, 'min-unique-call-paths')) {
							if (
								!validate92(data14['min-unique-call-paths'], {
									instancePath: instancePath + '/gates/execution-evidence/min-unique-call-paths',
									parentData: data14,
									parentDataProperty: 'min-unique-call-paths',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors)
								errors = vErrors.length
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/execution-evidence', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
				if (data7['beacon-rate'] !== undefined && func0.call(data7, 'beacon-rate')) {
					let data25 = data7['beacon-rate']
					if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
						for (const key5 of Object.keys(data25)) {
							if (!func0.call(schema23.properties.gates.properties['beacon-rate'].properties, key5)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon-rate',
									'additionalProperties',
									{additionalProperty: key5},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data25.enabled !== undefined && func0.call(data25, 'enabled')) {
							if (
								!validate80(data25.enabled, {
									instancePath: instancePath + '/gates/beacon-rate/enabled',
									parentData: data25,
									parentDataProperty: 'enabled',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data25.source !== undefined && func0.call(data25, 'source')) {
							if (
								!validate82(data25.source, {
									instancePath: instancePath + '/gates/beacon-rate/source',
									parentData: data25,
									parentDataProperty: 'source',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors)
								errors = vErrors.length
							}
						}
						if (data25.evidence !== undefined && func0.call(data25, 'evidence')) {
							if (
								!validate84(data25.evidence, {
									instancePath: instancePath + '/gates/beacon-rate/evidence',
									parentData: data25,
									parentDataProperty: 'evidence',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)
								errors = vErrors.length
							}
						}
						if (data25['required-environments'] !== undefined && func0.call(data25, 'required-environments')) {
							if (
								!validate64(data25['required-environments'], {
									instancePath: instancePath + '/gates/beacon-rate/required-environments',
									parentData: data25,
									parentDataProperty: 'required-environments',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
								errors = vErrors.length
							}
						}
						if (data25['observed-in'] !== undefined && func0.call(data25, 'observed-in')) {
							if (
								!validate64(data25['observed-in'], {
									instancePath: instancePath + '/gates/beacon-rate/observed-in',
									parentData: data25,
									parentDataProperty: 'observed-in',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
								errors = vErrors.length
							}
						}
						if (data25['max-age'] !== undefined && func0.call(data25, 'max-age')) {
							if (
								!validate71(data25['max-age'], {
									instancePath: instancePath + '/gates/beacon-rate/max-age',
									parentData: data25,
									parentDataProperty: 'max-age',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
								errors = vErrors.length
							}
						}
						if (data25.threshold !== undefined && func0.call(data25, 'threshold')) {
							if (
								!validate74(data25.threshold, {
									instancePath: instancePath + '/gates/beacon-rate/threshold',
									parentData: data25,
									parentDataProperty: 'threshold',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
								errors = vErrors.length
							}
						}
						if (data25['min-verification-rate'] !== undefined && func0.call(data25, 'min-verification-rate')) {
							if (
								!validate102(data25['min-verification-rate'], {
									instancePath: instancePath + '/gates/beacon-rate/min-verification-rate',
									parentData: data25,
									parentDataProperty: 'min-verification-rate',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors)
								errors = vErrors.length
							}
						}
						if (data25['min-beacon-count'] !== undefined && func0.call(data25, 'min-beacon-count')) {
							if (
								!validate104(data25['min-beacon-count'], {
									instancePath: instancePath + '/gates/beacon-rate/min-beacon-count',
									parentData: data25,
									parentDataProperty: 'min-beacon-count',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors)
								errors = vErrors.length
							}
						}
						if (data25['missing-beacon-action'] !== undefined && func0.call(data25, 'missing-beacon-action')) {
							if (
								!validate69(data25['missing-beacon-action'], {
									instancePath: instancePath + '/gates/beacon-rate/missing-beacon-action',
									parentData: data25,
									parentDataProperty: 'missing-beacon-action',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
								errors = vErrors.length
							}
						}
						if (data25['below-threshold-action'] !== undefined && func0.call(data25, 'below-threshold-action')) {
							if (
								!validate69(data25['below-threshold-action'], {
									instancePath: instancePath + '/gates/beacon-rate/below-threshold-action',
									parentData: data25,
									parentDataProperty: 'below-threshold-action',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
								errors = vErrors.length
							}
						}
						if (data25['insufficient-action'] !== undefined && func0.call(data25, 'insufficient-action')) {
							if (
								!validate69(data25['insufficient-action'], {
									instancePath: instancePath + '/gates/beacon-rate/insufficient-action',
									parentData: data25,
									parentDataProperty: 'insufficient-action',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
								errors = vErrors.length
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/beacon-rate', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
				if (data7['production-action'] !== undefined && func0.call(data7, 'production-action')) {
					let data38 = data7['production-action']
					if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
						for (const key6 of Object.keys(data38)) {
							if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/production-action',
									'additionalProperties',
									{additionalProperty: key6},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data38.enabled !== undefined && func0.call(data38, 'enabled')) {
							if (
								!validate80(data38.enabled, {
									instancePath: instancePath + '/gates/production-action/enabled',
									parentData: data38,
									parentDataProperty: 'enabled',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data38.actions !== undefined && func0.call(data38, 'actions')) {
							let data40 = data38.actions
							if (Array.isArray(data40)) {
								if (data40.length > 1000) {
									vErrors = noted(vErrors, instancePath + '/gates/production-action/actions', 'maxItems', {limit: 1000}, 'must NOT have more than 1000 items')
									errors++
								}
								if (data40.length < 1) {
									vErrors = noted(vErrors, instancePath + '/gates/production-action/actions', 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
									errors++
								}
								const len0 = data40.length
								for (let i0 = 0; i0 < len0; i0++) {
									let data41 = data40[i0]
									if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
										for (const prop1 of schema23.properties.gates.properties['production-action'].properties.actions.items.required) {
											if (data41[prop1] === undefined || !func0.call(data41, prop1)) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production-action/actions/' + i0,
													'required',
													{missingProperty: prop1},
													"must have required property '" + prop1 + "'",
												)
												errors++
											}
										}
										for (const key7 of Object.keys(data41)) {
											if (!(key7 === 'name' || key7 === 'requires')) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production-action/actions/' + i0,
													'additionalProperties',
													{additionalProperty: key7},
													'must NOT have additional properties',
												)
												errors++
											}
										}
										if (data41.name !== undefined && func0.call(data41, 'name')) {
											if (
												!validate110(data41.name, {
													instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/name',
													parentData: data41,
													parentDataProperty: 'name',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
												errors = vErrors.length
											}
										}
										if (data41.requires !== undefined && func0.call(data41, 'requires')) {
											if (
												!validate112(data41.requires, {
													instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/requires',
													parentData: data41,
													parentDataProperty: 'requires',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
												errors = vErrors.length
											}
										}
									} else {
										vErrors = noted(vErrors, instancePath + '/gates/production-action/actions/' + i0, 'type', {type: 'object'}, 'must be object')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/production-action/actions', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
						if (data38.grants !== undefined && func0.call(data38, 'grants')) {
							let data44 = data38.grants
							if (Array.isArray(data44)) {
								if (data44.length > 1000) {
									vErrors = noted(vErrors, instancePath + '/gates/production-action/grants', 'maxItems', {limit: 1000}, 'must NOT have more than 1000 items')
									errors++
								}
								if (data44.length < 1) {
									vErrors = noted(vErrors, instancePath + '/gates/production-action/grants', 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
									errors++
								}
								const len1 = data44.length
								for (let i1 = 0; i1 < len1; i1++) {
									let data45 = data44[i1]
									if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
										for (const prop2 of schema23.properties.gates.properties['production-action'].properties.grants.items.required) {
											if (data45[prop2] === undefined || !func0.call(data45, prop2)) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production-action/grants/' + i1,
													'required',
													{missingProperty: prop2},
													"must have required property '" + prop2 + "'",
												)
												errors++
											}
										}
										for (const key8 of Object.keys(data45)) {
											if (!(key8 === 'name' || key8 === 'granted' || key8 === 'target' || key8 === 'valid-from' || key8 === 'valid-until')) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production-action/grants/' + i1,
													'additionalProperties',
													{additionalProperty: key8},
													'must NOT have additional properties',
												)
												errors++
											}
										}
										if (data45.name !== undefined && func0.call(data45, 'name')) {
											if (
												!validate110(data45.name, {
													instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/name',
													parentData: data45,
													parentDataProperty: 'name',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
												errors = vErrors.length
											}
										}
										if (data45.granted !== undefined && func0.call(data45, 'granted')) {
											if (
												!validate80(data45.granted, {
													instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/granted',
													parentData: data45,
													parentDataProperty: 'granted',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
												errors = vErrors.length
											}
										}
										if (data45.target !== undefined && func0.call(data45, 'target')) {
											if (
												!validate110(data45.target, {
													instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/target',
													parentData: data45,
													parentDataProperty: 'target',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
												errors = vErrors.length
											}
										}
										if (data45['valid-from'] !== undefined && func0.call(data45, 'valid-from')) {
											if (
												!validate118(data45['valid-from'], {
													instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-from',
													parentData: data45,
													parentDataProperty: 'valid-from',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
												errors = vErrors.length
											}
										}
										if (data45['valid-until'] !== undefined && func0.call(data45, 'valid-until')) {
											if (
												!validate118(data45['valid-until'], {
													instancePath: instancePath + '/gates/production-action/grants/' + i1 + '/valid-until',
													parentData: data45,
													parentDataProperty: 'valid-until',
													rootData,
													dynamicAnchors,
												})
											) {
												vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
												errors = vErrors.length
											}
										}
									} else {
										vErrors = noted(vErrors, instancePath + '/gates/production-action/grants/' + i1, 'type', {type: 'object'}, 'must be object')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/production-action/grants', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/production-action', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
				if (data7.approval !== undefined && func0.call(data7, 'approval')) {
					let data51 = data7.approval
					if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
						for (const key9 of Object.keys(data51)) {
							if (!(
								key9 === 'enabled' ||
								key9 === 'threshold' ||
								key9 === 'two-person' ||
								key9 === 'signed-request' ||
								key9 === 'clock-skew' ||
								key9 === 'max-validity' ||
								key9 === 'replay'
							)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/approval',
									'additionalProperties',
									{additionalProperty: key9},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data51.enabled !== undefined && func0.call(data51, 'enabled')) {
							if (
								!validate80(data51.enabled, {
									instancePath: instancePath + '/gates/approval/enabled',
									parentData: data51,
									parentDataProperty: 'enabled',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data51.threshold !== undefined && func0.call(data51, 'threshold')) {
							if (
								!validate74(data51.threshold, {
									instancePath: instancePath + '/gates/approval/threshold',
									parentData: data51,
									parentDataProperty: 'threshold',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
								errors = vErrors.length
							}
						}
						if (data51['two-person'] !== undefined && func0.call(data51, 'two-person')) {
							if (
								!validate80(data51['two-person'], {
									instancePath: instancePath + '/gates/approval/two-person',
									parentData: data51,
									parentDataProperty: 'two-person',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data51['signed-request'] !== undefined && func0.call(data51, 'signed-request')) {
							if (
								!validate80(data51['signed-request'], {
									instancePath: instancePath + '/gates/approval/signed-request',
									parentData: data51,
									parentDataProperty: 'signed-request',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
								errors = vErrors.length
							}
						}
						if (data51['clock-skew'] !== undefined && func0.call(data51, 'clock-skew')) {
							if (
								!validate125(data51['clock-skew'], {
									instancePath: instancePath + '/gates/approval/clock-skew',
									parentData: data51,
									parentDataProperty: 'clock-skew',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors)
								errors = vErrors.length
							}
						}
						if (data51['max-validity'] !== undefined && func0.call(data51, 'max-validity')) {
							if (
								!validate71(data51['max-validity'], {
									instancePath: instancePath + '/gates/approval/max-validity',
									parentData: data51,
									parentDataProperty: 'max-validity',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
								errors = vErrors.length
							}
						}
						if (data51.replay !== undefined && func0.call(data51, 'replay')) {
							if (
								!validate128(data51.replay, {
									instancePath: instancePath + '/gates/approval/replay',
									parentData: data51,
									parentDataProperty: 'replay',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)
								errors = vErrors.length
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/gates', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.run !== undefined && func0.call(data, 'run')) {
			let data59 = data.run
			if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
				for (const key10 of Object.keys(data59)) {
					if (!(
						key10 === 'self-hosted' ||
						key10 === 'timeout' ||
						key10 === 'max-processes' ||
						key10 === 'max-memory-mib' ||
						key10 === 'outputs' ||
						key10 === 'pass-environment'
					)) {
						vErrors = noted(vErrors, instancePath + '/run', 'additionalProperties', {additionalProperty: key10}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data59['self-hosted'] !== undefined && func0.call(data59, 'self-hosted')) {
					if (
						!validate130(data59['self-hosted'], {
							instancePath: instancePath + '/run/self-hosted',
							parentData: data59,
							parentDataProperty: 'self-hosted',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors)
						errors = vErrors.length
					}
				}
				if (data59.timeout !== undefined && func0.call(data59, 'timeout')) {
					if (
						!validate132(data59.timeout, {
							instancePath: instancePath + '/run/timeout',
							parentData: data59,
							parentDataProperty: 'timeout',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors)
						errors = vErrors.length
					}
				}
				if (data59['max-processes'] !== undefined && func0.call(data59, 'max-processes')) {
					if (
						!validate134(data59['max-processes'], {
							instancePath: instancePath + '/run/max-processes',
							parentData: data59,
							parentDataProperty: 'max-processes',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
						errors = vErrors.length
					}
				}
				if (data59['max-memory-mib'] !== undefined && func0.call(data59, 'max-memory-mib')) {
					if (
						!validate136(data59['max-memory-mib'], {
							instancePath: instancePath + '/run/max-memory-mib',
							parentData: data59,
							parentDataProperty: 'max-memory-mib',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors)
						errors = vErrors.length
					}
				}
				if (data59.outputs !== undefined && func0.call(data59, 'outputs')) {
					if (
						!validate138(data59.outputs, {
							instancePath: instancePath + '/run/outputs',
							parentData: data59,
							parentDataProperty: 'outputs',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors)
						errors = vErrors.length
					}
				}
				if (data59['pass-environment'] !== undefined && func0.call(data59, 'pass-environment')) {
					if (
						!validate142(data59['pass-environment'], {
							instancePath: instancePath + '/run/pass-environment',
							parentData: data59,
							parentDataProperty: 'pass-environment',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/run', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data['trusted-keys'] !== undefined && func0.call(data, 'trusted-keys')) {
			let data66 = data['trusted-keys']
			if (Array.isArray(data66)) {
				if (data66.length > 64) {
					vErrors = noted(vErrors, instancePath + '/trusted-keys', 'maxItems', {limit: 64}, 'must NOT have more than 64 items')
					errors++
				}
				if (data66.length < 1) {
					vErrors = noted(vErrors, instancePath + '/trusted-keys', 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
					errors++
				}
				const len2 = data66.length
				for (let i2 = 0; i2 < len2; i2++) {
					let data67 = data66[i2]
					if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
						for (const prop3 of schema23.properties['trusted-keys'].items.required) {
							if (data67[prop3] === undefined || !func0.call(data67, prop3)) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted-keys/' + i2,
									'required',
									{missingProperty: prop3},
									"must have required property '" + prop3 + "'",
								)
								errors++
							}
						}
						for (const key11 of Object.keys(data67)) {
							if (!(
								key11 === 'id' ||
								key11 === 'key' ||
								key11 === 'identity' ||
								key11 === 'purposes' ||
								key11 === 'valid-from' ||
								key11 === 'valid-until' ||
								key11 === 'revoked-at'
							)) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted-keys/' + i2,
									'additionalProperties',
									{additionalProperty: key11},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data67.id !== undefined && func0.call(data67, 'id')) {
							if (
								!validate62(data67.id, {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/id',
									parentData: data67,
									parentDataProperty: 'id',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
								errors = vErrors.length
							}
						}
						if (data67.key !== undefined && func0.call(data67, 'key')) {
							if (
								!validate147(data67.key, {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/key',
									parentData: data67,
									parentDataProperty: 'key',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)
								errors = vErrors.length
							}
						}
						if (data67.identity !== undefined && func0.call(data67, 'identity')) {
							if (
								!validate110(data67.identity, {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/identity',
									parentData: data67,
									parentDataProperty: 'identity',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
								errors = vErrors.length
							}
						}
						if (data67.purposes !== undefined && func0.call(data67, 'purposes')) {
							if (
								!validate150(data67.purposes, {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/purposes',
									parentData: data67,
									parentDataProperty: 'purposes',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors)
								errors = vErrors.length
							}
						}
						if (data67['valid-from'] !== undefined && func0.call(data67, 'valid-from')) {
							if (
								!validate118(data67['valid-from'], {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-from',
									parentData: data67,
									parentDataProperty: 'valid-from',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
								errors = vErrors.length
							}
						}
						if (data67['valid-until'] !== undefined && func0.call(data67, 'valid-until')) {
							if (
								!validate118(data67['valid-until'], {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/valid-until',
									parentData: data67,
									parentDataProperty: 'valid-until',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
								errors = vErrors.length
							}
						}
						if (data67['revoked-at'] !== undefined && func0.call(data67, 'revoked-at')) {
							if (
								!validate118(data67['revoked-at'], {
									instancePath: instancePath + '/trusted-keys/' + i2 + '/revoked-at',
									parentData: data67,
									parentDataProperty: 'revoked-at',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
								errors = vErrors.length
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/trusted-keys/' + i2, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/trusted-keys', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate57.errors = vErrors
	return errors === 0
}
validate57.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateEnvelope = validate157
const schema56 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:dsse-envelope:v1',
	type: 'object',
	required: ['payloadType', 'payload', 'signatures'],
	properties: {
		payloadType: {type: 'string'},
		payload: {type: 'string'},
		signatures: {
			type: 'array',
			items: {type: 'object', required: ['sig'], properties: {sig: {type: 'string'}, keyid: {type: 'string'}}},
		},
	},
}
function validate157(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate157.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema56.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.payloadType !== undefined && func0.call(data, 'payloadType')) {
			if (typeof data.payloadType !== 'string') {
				vErrors = noted(vErrors, instancePath + '/payloadType', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.payload !== undefined && func0.call(data, 'payload')) {
			if (typeof data.payload !== 'string') {
				vErrors = noted(vErrors, instancePath + '/payload', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.signatures !== undefined && func0.call(data, 'signatures')) {
			let data2 = data.signatures
			if (Array.isArray(data2)) {
				const len0 = data2.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0]
					if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
						for (const prop1 of schema56.properties.signatures.items.required) {
							if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
								vErrors = noted(
									vErrors,
									instancePath + '/signatures/' + i0,
									'required',
									{missingProperty: prop1},
									"must have required property '" + prop1 + "'",
								)
								errors++
							}
						}
						if (data3.sig !== undefined && func0.call(data3, 'sig')) {
							if (typeof data3.sig !== 'string') {
								vErrors = noted(vErrors, instancePath + '/signatures/' + i0 + '/sig', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data3.keyid !== undefined && func0.call(data3, 'keyid')) {
							if (typeof data3.keyid !== 'string') {
								vErrors = noted(vErrors, instancePath + '/signatures/' + i0 + '/keyid', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/signatures/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/signatures', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate157.errors = vErrors
	return errors === 0
}
validate157.evaluated = {
	props: {payloadType: true, payload: true, signatures: true},
	dynamicProps: false,
	dynamicItems: false,
}
const validateStatement = validate158
const schema57 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:in-toto-statement:v1',
	type: 'object',
	required: ['_type', 'subject', 'predicateType', 'predicate'],
	properties: {
		_type: {type: 'string'},
		subject: {
			type: 'array',
			items: {
				type: 'object',
				required: ['digest'],
				properties: {
					name: {type: 'string'},
					digest: {type: 'object', required: ['sha256'], properties: {sha256: {type: 'string'}}},
				},
			},
		},
		predicateType: {type: 'string'},
		predicate: {type: 'object'},
	},
}
function validate158(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate158.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema57.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data._type !== undefined && func0.call(data, '_type')) {
			if (typeof data._type !== 'string') {
				vErrors = noted(vErrors, instancePath + '/_type', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.subject !== undefined && func0.call(data, 'subject')) {
			let data1 = data.subject
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0]
					if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
						for (const prop1 of schema57.properties.subject.items.required) {
							if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
								vErrors = noted(vErrors, instancePath + '/subject/' + i0, 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
								errors++
							}
						}
						if (data2.name !== undefined && func0.call(data2, 'name')) {
							if (typeof data2.name !== 'string') {
								vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/name', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data2.digest !== undefined && func0.call(data2, 'digest')) {
							let data4 = data2.digest
							if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
								for (const prop2 of schema57.properties.subject.items.properties.digest.required) {
									if (data4[prop2] === undefined || !func0.call(data4, prop2)) {
										vErrors = noted(
											vErrors,
											instancePath + '/subject/' + i0 + '/digest',
											'required',
											{missingProperty: prop2},
											"must have required property '" + prop2 + "'",
										)
										errors++
									}
								}
								if (data4.sha256 !== undefined && func0.call(data4, 'sha256')) {
									if (typeof data4.sha256 !== 'string') {
										vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/digest/sha256', 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/digest', 'type', {type: 'object'}, 'must be object')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/subject/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/subject', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.predicateType !== undefined && func0.call(data, 'predicateType')) {
			if (typeof data.predicateType !== 'string') {
				vErrors = noted(vErrors, instancePath + '/predicateType', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.predicate !== undefined && func0.call(data, 'predicate')) {
			let data7 = data.predicate
			if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
				vErrors = noted(vErrors, instancePath + '/predicate', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate158.errors = vErrors
	return errors === 0
}
validate158.evaluated = {
	props: {_type: true, subject: true, predicateType: true, predicate: true},
	dynamicProps: false,
	dynamicItems: false,
}
const validateExecutionEvidence = validate159
const schema58 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:execution-evidence-predicate:v1',
	type: 'object',
	properties: {
		artifact_id: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
		environment_id: {type: 'string', minLength: 1},
		trace_source: {type: 'string', enum: ['ebpf', 'etw', 'dyld']},
		observation_window: {
			type: 'object',
			properties: {
				start: {type: 'string'},
				end: {type: 'string'},
				duration_ms: {type: 'integer', minimum: 0, maximum: 9007199254740991},
			},
			required: ['start', 'end', 'duration_ms'],
		},
		trace_summary: {
			type: 'object',
			properties: {
				syscall_families_observed: {type: 'array', items: {type: 'string'}},
				hot_symbols: {type: 'array', items: {type: 'string'}},
				hot_symbol_count: {type: 'integer', minimum: 0, maximum: 9007199254740991},
				unique_call_paths: {type: 'integer', minimum: 0, maximum: 9007199254740991},
				address_canonicalized: {type: 'boolean'},
			},
			required: ['syscall_families_observed', 'hot_symbols', 'hot_symbol_count', 'unique_call_paths', 'address_canonicalized'],
		},
		trace_digest: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
		determinism: {
			type: 'object',
			properties: {
				replay_seed: {},
				inputs_digest: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
				expected_output_digest: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
			},
			required: ['inputs_digest'],
		},
		timestamp: {type: 'string'},
	},
	required: ['artifact_id', 'environment_id', 'trace_source', 'observation_window', 'trace_summary', 'trace_digest', 'determinism', 'timestamp'],
}
const pattern15 = new RegExp('^sha256:[0-9a-f]{64}$', 'u')
function validate159(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate159.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema58.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
			let data0 = data.artifact_id
			if (typeof data0 === 'string') {
				if (!pattern15.test(data0)) {
					vErrors = noted(
						vErrors,
						instancePath + '/artifact_id',
						'pattern',
						{pattern: '^sha256:[0-9a-f]{64}$'},
						'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
			let data1 = data.environment_id
			if (typeof data1 === 'string') {
				if (func117(data1) < 1) {
					vErrors = noted(vErrors, instancePath + '/environment_id', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/environment_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.trace_source !== undefined && func0.call(data, 'trace_source')) {
			let data2 = data.trace_source
			if (typeof data2 !== 'string') {
				vErrors = noted(vErrors, instancePath + '/trace_source', 'type', {type: 'string'}, 'must be string')
				errors++
			}
			if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
				vErrors = noted(
					vErrors,
					instancePath + '/trace_source',
					'enum',
					{allowedValues: schema58.properties.trace_source.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.observation_window !== undefined && func0.call(data, 'observation_window')) {
			let data3 = data.observation_window
			if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
				for (const prop1 of schema58.properties.observation_window.required) {
					if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
						vErrors = noted(vErrors, instancePath + '/observation_window', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				if (data3.start !== undefined && func0.call(data3, 'start')) {
					if (typeof data3.start !== 'string') {
						vErrors = noted(vErrors, instancePath + '/observation_window/start', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data3.end !== undefined && func0.call(data3, 'end')) {
					if (typeof data3.end !== 'string') {
						vErrors = noted(vErrors, instancePath + '/observation_window/end', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data3.duration_ms !== undefined && func0.call(data3, 'duration_ms')) {
					let data6 = data3.duration_ms
					if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						vErrors = noted(vErrors, instancePath + '/observation_window/duration_ms', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data6 == 'number' && isFinite(data6)) {
						if (data6 > 9007199254740991 || isNaN(data6)) {
							vErrors = noted(
								vErrors,
								instancePath + '/observation_window/duration_ms',
								'maximum',
								{comparison: '<=', limit: 9007199254740991},
								'must be <= 9007199254740991',
							)
							errors++
						}
						if (data6 < 0 || isNaN(data6)) {
							vErrors = noted(vErrors, instancePath + '/observation_window/duration_ms', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
							errors++
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/observation_window', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.trace_summary !== undefined && func0.call(data, 'trace_summary')) {
			let data7 = data.trace_summary
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const prop2 of schema58.properties.trace_summary.required) {
					if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
						vErrors = noted(vErrors, instancePath + '/trace_summary', 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
						errors++
					}
				}
				if (data7.syscall_families_observed !== undefined && func0.call(data7, 'syscall_families_observed')) {
					let data8 = data7.syscall_families_observed
					if (Array.isArray(data8)) {
						const len0 = data8.length
						for (let i0 = 0; i0 < len0; i0++) {
							if (typeof data8[i0] !== 'string') {
								vErrors = noted(vErrors, instancePath + '/trace_summary/syscall_families_observed/' + i0, 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/trace_summary/syscall_families_observed', 'type', {type: 'array'}, 'must be array')
						errors++
					}
				}
				if (data7.hot_symbols !== undefined && func0.call(data7, 'hot_symbols')) {
					let data10 = data7.hot_symbols
					if (Array.isArray(data10)) {
						const len1 = data10.length
						for (let i1 = 0; i1 < len1; i1++) {
							if (typeof data10[i1] !== 'string') {
								vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbols/' + i1, 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbols', 'type', {type: 'array'}, 'must be array')
						errors++
					}
				}
				if (data7.hot_symbol_count !== undefined && func0.call(data7, 'hot_symbol_count')) {
					let data12 = data7.hot_symbol_count
					if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbol_count', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data12 == 'number' && isFinite(data12)) {
						if (data12 > 9007199254740991 || isNaN(data12)) {
							vErrors = noted(
								vErrors,
								instancePath + '/trace_summary/hot_symbol_count',
								'maximum',
								{comparison: '<=', limit: 9007199254740991},
								'must be <= 9007199254740991',
							)
							errors++
						}
						if (data12 < 0 || isNaN(data12)) {
							vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbol_count', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
							errors++
						}
					}
				}
				if (data7.unique_call_paths !== undefined && func0.call(data7, 'unique_call_paths')) {
					let data13 = data7.unique_call_paths
					if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						vErrors = noted(vErrors, instancePath + '/trace_summary/unique_call_paths', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data13 == 'number' && isFinite(data13)) {
						if (data13 > 9007199254740991 || isNaN(data13)) {
							vErrors = noted(
								vErrors,
								instancePath + '/trace_summary/unique_call_paths',
								'maximum',
								{comparison: '<=', limit: 9007199254740991},
								'must be <= 9007199254740991',
							)
							errors++
						}
						if (data13 < 0 || isNaN(data13)) {
							vErrors = noted(vErrors, instancePath + '/trace_summary/unique_call_paths', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
							errors++
						}
					}
				}
				if (data7.address_canonicalized !== undefined && func0.call(data7, 'address_canonicalized')) {
					if (typeof data7.address_canonicalized !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/trace_summary/address_canonicalized', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/trace_summary', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.trace_digest !== undefined && func0.call(data, 'trace_digest')) {
			let data15 = data.trace_digest
			if (typeof data15 === 'string') {
				if (!pattern15.test(data15)) {
					vErrors = noted(
						vErrors,
						instancePath + '/trace_digest',
						'pattern',
						{pattern: '^sha256:[0-9a-f]{64}$'},
						'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/trace_digest', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.determinism !== undefined && func0.call(data, 'determinism')) {
			let data16 = data.determinism
			if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
				for (const prop3 of schema58.properties.determinism.required) {
					if (data16[prop3] === undefined || !func0.call(data16, prop3)) {
						vErrors = noted(vErrors, instancePath + '/determinism', 'required', {missingProperty: prop3}, "must have required property '" + prop3 + "'")
						errors++
					}
				}
				if (data16.inputs_digest !== undefined && func0.call(data16, 'inputs_digest')) {
					let data17 = data16.inputs_digest
					if (typeof data17 === 'string') {
						if (!pattern15.test(data17)) {
							vErrors = noted(
								vErrors,
								instancePath + '/determinism/inputs_digest',
								'pattern',
								{pattern: '^sha256:[0-9a-f]{64}$'},
								'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/determinism/inputs_digest', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data16.expected_output_digest !== undefined && func0.call(data16, 'expected_output_digest')) {
					let data18 = data16.expected_output_digest
					if (typeof data18 === 'string') {
						if (!pattern15.test(data18)) {
							vErrors = noted(
								vErrors,
								instancePath + '/determinism/expected_output_digest',
								'pattern',
								{pattern: '^sha256:[0-9a-f]{64}$'},
								'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/determinism/expected_output_digest', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/determinism', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
			if (typeof data.timestamp !== 'string') {
				vErrors = noted(vErrors, instancePath + '/timestamp', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate159.errors = vErrors
	return errors === 0
}
validate159.evaluated = {
	props: {
		artifact_id: true,
		environment_id: true,
		trace_source: true,
		observation_window: true,
		trace_summary: true,
		trace_digest: true,
		determinism: true,
		timestamp: true,
	},
	dynamicProps: false,
	dynamicItems: false,
}
const validateBeaconAttestation = validate160
const schema59 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:beacon-attestation-predicate:v1',
	type: 'object',
	properties: {
		artifact_id: {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'},
		environment_id: {type: 'string', minLength: 1},
		beacon_source: {type: 'string', enum: ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose']},
		beacon_function: {type: 'string', minLength: 1},
		window_start: {type: 'string'},
		window_end: {type: 'string'},
		beacon_count: {type: 'integer', minimum: 0, maximum: 9007199254740991},
		first_sequence: {type: 'integer', minimum: 0, maximum: 9007199254740991},
		last_sequence: {type: 'integer', minimum: 0, maximum: 9007199254740991},
		sequence_gaps: {type: 'integer', minimum: 0, maximum: 9007199254740991},
		verification_rate: {type: 'number', minimum: 0, maximum: 1},
		timestamp: {type: 'string'},
	},
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
function validate160(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate160.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema59.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
			let data0 = data.artifact_id
			if (typeof data0 === 'string') {
				if (!pattern15.test(data0)) {
					vErrors = noted(
						vErrors,
						instancePath + '/artifact_id',
						'pattern',
						{pattern: '^sha256:[0-9a-f]{64}$'},
						'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
			let data1 = data.environment_id
			if (typeof data1 === 'string') {
				if (func117(data1) < 1) {
					vErrors = noted(vErrors, instancePath + '/environment_id', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/environment_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.beacon_source !== undefined && func0.call(data, 'beacon_source')) {
			let data2 = data.beacon_source
			if (typeof data2 !== 'string') {
				vErrors = noted(vErrors, instancePath + '/beacon_source', 'type', {type: 'string'}, 'must be string')
				errors++
			}
			if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
				vErrors = noted(
					vErrors,
					instancePath + '/beacon_source',
					'enum',
					{allowedValues: schema59.properties.beacon_source.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.beacon_function !== undefined && func0.call(data, 'beacon_function')) {
			let data3 = data.beacon_function
			if (typeof data3 === 'string') {
				if (func117(data3) < 1) {
					vErrors = noted(vErrors, instancePath + '/beacon_function', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/beacon_function', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.window_start !== undefined && func0.call(data, 'window_start')) {
			if (typeof data.window_start !== 'string') {
				vErrors = noted(vErrors, instancePath + '/window_start', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.window_end !== undefined && func0.call(data, 'window_end')) {
			if (typeof data.window_end !== 'string') {
				vErrors = noted(vErrors, instancePath + '/window_end', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.beacon_count !== undefined && func0.call(data, 'beacon_count')) {
			let data6 = data.beacon_count
			if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				vErrors = noted(vErrors, instancePath + '/beacon_count', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data6 == 'number' && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					vErrors = noted(vErrors, instancePath + '/beacon_count', 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
					errors++
				}
				if (data6 < 0 || isNaN(data6)) {
					vErrors = noted(vErrors, instancePath + '/beacon_count', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.first_sequence !== undefined && func0.call(data, 'first_sequence')) {
			let data7 = data.first_sequence
			if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				vErrors = noted(vErrors, instancePath + '/first_sequence', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data7 == 'number' && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					vErrors = noted(vErrors, instancePath + '/first_sequence', 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
					errors++
				}
				if (data7 < 0 || isNaN(data7)) {
					vErrors = noted(vErrors, instancePath + '/first_sequence', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.last_sequence !== undefined && func0.call(data, 'last_sequence')) {
			let data8 = data.last_sequence
			if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				vErrors = noted(vErrors, instancePath + '/last_sequence', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data8 == 'number' && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					vErrors = noted(vErrors, instancePath + '/last_sequence', 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
					errors++
				}
				if (data8 < 0 || isNaN(data8)) {
					vErrors = noted(vErrors, instancePath + '/last_sequence', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.sequence_gaps !== undefined && func0.call(data, 'sequence_gaps')) {
			let data9 = data.sequence_gaps
			if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data9 == 'number' && isFinite(data9)) {
				if (data9 > 9007199254740991 || isNaN(data9)) {
					vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'maximum', {comparison: '<=', limit: 9007199254740991}, 'must be <= 9007199254740991')
					errors++
				}
				if (data9 < 0 || isNaN(data9)) {
					vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.verification_rate !== undefined && func0.call(data, 'verification_rate')) {
			let data10 = data.verification_rate
			if (typeof data10 == 'number' && isFinite(data10)) {
				if (data10 > 1 || isNaN(data10)) {
					vErrors = noted(vErrors, instancePath + '/verification_rate', 'maximum', {comparison: '<=', limit: 1}, 'must be <= 1')
					errors++
				}
				if (data10 < 0 || isNaN(data10)) {
					vErrors = noted(vErrors, instancePath + '/verification_rate', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/verification_rate', 'type', {type: 'number'}, 'must be number')
				errors++
			}
		}
		if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
			if (typeof data.timestamp !== 'string') {
				vErrors = noted(vErrors, instancePath + '/timestamp', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate160.errors = vErrors
	return errors === 0
}
validate160.evaluated = {
	props: {
		artifact_id: true,
		environment_id: true,
		beacon_source: true,
		beacon_function: true,
		window_start: true,
		window_end: true,
		beacon_count: true,
		first_sequence: true,
		last_sequence: true,
		sequence_gaps: true,
		verification_rate: true,
		timestamp: true,
	},
	dynamicProps: false,
	dynamicItems: false,
}
const validateApprovalRequest = validate161
const schema60 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:approval-request:v1',
	type: 'object',
	additionalProperties: false,
	properties: {
		schema: {const: 'fail-closed-gate/request/v1'},
		request_id: {type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'},
		identity: {type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		action: {type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		target: {type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		environment: {type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'},
		subject_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		parameters: {
			type: 'array',
			maxItems: 100,
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['name', 'value'],
				properties: {
					name: {type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$'},
					value: {
						type: ['string', 'boolean', 'integer'],
						maxLength: 4096,
						minimum: -9007199254740991,
						maximum: 9007199254740991,
					},
				},
			},
		},
		command_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		timestamp: {type: 'string', maxLength: 30},
		nonce: {type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$'},
	},
	required: ['schema', 'request_id', 'identity', 'action', 'target', 'environment', 'subject_digest', 'parameters', 'command_sha256', 'timestamp', 'nonce'],
}
const pattern20 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$', 'u')
const pattern21 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u')
const pattern26 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u')
const pattern28 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u')
function validate161(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate161.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema60.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema60.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/request/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/request/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern20.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'},
						'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.identity !== undefined && func0.call(data, 'identity')) {
			let data2 = data.identity
			if (typeof data2 === 'string') {
				if (func117(data2) > 100) {
					vErrors = noted(vErrors, instancePath + '/identity', 'maxLength', {limit: 100}, 'must NOT have more than 100 characters')
					errors++
				}
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/identity', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data2)) {
					vErrors = noted(
						vErrors,
						instancePath + '/identity',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/identity', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data3 = data.action
			if (typeof data3 === 'string') {
				if (func117(data3) > 4096) {
					vErrors = noted(vErrors, instancePath + '/action', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
					errors++
				}
				if (func117(data3) < 1) {
					vErrors = noted(vErrors, instancePath + '/action', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data3)) {
					vErrors = noted(
						vErrors,
						instancePath + '/action',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/action', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.target !== undefined && func0.call(data, 'target')) {
			let data4 = data.target
			if (typeof data4 === 'string') {
				if (func117(data4) > 4096) {
					vErrors = noted(vErrors, instancePath + '/target', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
					errors++
				}
				if (func117(data4) < 1) {
					vErrors = noted(vErrors, instancePath + '/target', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/target',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/target', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			let data5 = data.environment
			if (typeof data5 !== 'string' && data5 !== null) {
				vErrors = noted(vErrors, instancePath + '/environment', 'type', {type: schema60.properties.environment.type}, 'must be string,null')
				errors++
			}
			if (typeof data5 === 'string') {
				if (!pattern3.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/environment',
						'pattern',
						{pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'},
						'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
					)
					errors++
				}
			}
		}
		if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
			let data6 = data.subject_digest
			if (typeof data6 !== 'string' && data6 !== null) {
				vErrors = noted(vErrors, instancePath + '/subject_digest', 'type', {type: schema60.properties.subject_digest.type}, 'must be string,null')
				errors++
			}
			if (typeof data6 === 'string') {
				if (!pattern6.test(data6)) {
					vErrors = noted(vErrors, instancePath + '/subject_digest', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.parameters !== undefined && func0.call(data, 'parameters')) {
			let data7 = data.parameters
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					vErrors = noted(vErrors, instancePath + '/parameters', 'maxItems', {limit: 100}, 'must NOT have more than 100 items')
					errors++
				}
				const len0 = data7.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0]
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						for (const prop1 of schema60.properties.parameters.items.required) {
							if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0,
									'required',
									{missingProperty: prop1},
									"must have required property '" + prop1 + "'",
								)
								errors++
							}
						}
						for (const key1 of Object.keys(data8)) {
							if (!(key1 === 'name' || key1 === 'value')) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0,
									'additionalProperties',
									{additionalProperty: key1},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data8.name !== undefined && func0.call(data8, 'name')) {
							let data9 = data8.name
							if (typeof data9 === 'string') {
								if (!pattern26.test(data9)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/name',
										'pattern',
										{pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$'},
										'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data8.value !== undefined && func0.call(data8, 'value')) {
							let data10 = data8.value
							if (
								typeof data10 !== 'string' &&
								typeof data10 !== 'boolean' &&
								!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
							) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0 + '/value',
									'type',
									{type: schema60.properties.parameters.items.properties.value.type},
									'must be string,boolean,integer',
								)
								errors++
							}
							if (typeof data10 == 'number' && isFinite(data10)) {
								if (data10 > 9007199254740991 || isNaN(data10)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/value',
										'maximum',
										{comparison: '<=', limit: 9007199254740991},
										'must be <= 9007199254740991',
									)
									errors++
								}
								if (data10 < -9007199254740991 || isNaN(data10)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/value',
										'minimum',
										{comparison: '>=', limit: -9007199254740991},
										'must be >= -9007199254740991',
									)
									errors++
								}
							}
							if (typeof data10 === 'string') {
								if (func117(data10) > 4096) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
									errors++
								}
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/parameters', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
			let data11 = data.command_sha256
			if (typeof data11 !== 'string' && data11 !== null) {
				vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', {type: schema60.properties.command_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data11 === 'string') {
				if (!pattern6.test(data11)) {
					vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
			let data12 = data.timestamp
			if (typeof data12 === 'string') {
				if (func117(data12) > 30) {
					vErrors = noted(vErrors, instancePath + '/timestamp', 'maxLength', {limit: 30}, 'must NOT have more than 30 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/timestamp', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.nonce !== undefined && func0.call(data, 'nonce')) {
			let data13 = data.nonce
			if (typeof data13 === 'string') {
				if (!pattern28.test(data13)) {
					vErrors = noted(
						vErrors,
						instancePath + '/nonce',
						'pattern',
						{pattern: '^[A-Za-z0-9_-]{16,128}$'},
						'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/nonce', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate161.errors = vErrors
	return errors === 0
}
validate161.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateApproval = validate162
const schema61 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:approval-predicate:v1',
	type: 'object',
	additionalProperties: false,
	properties: {
		approval_id: {type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'},
		request_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		identity: {type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		action: {type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		target: {type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
		environment: {type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'},
		subject_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		parameters: {
			type: 'array',
			maxItems: 100,
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['name'],
				minProperties: 2,
				maxProperties: 2,
				properties: {
					name: {type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$'},
					value: {
						type: ['string', 'boolean', 'integer'],
						maxLength: 4096,
						minimum: -9007199254740991,
						maximum: 9007199254740991,
					},
					enum: {
						type: 'array',
						minItems: 1,
						maxItems: 100,
						items: {
							type: ['string', 'boolean', 'integer'],
							maxLength: 4096,
							minimum: -9007199254740991,
							maximum: 9007199254740991,
						},
					},
					range: {
						type: 'object',
						additionalProperties: false,
						minProperties: 1,
						properties: {
							minimum: {type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991},
							maximum: {type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991},
						},
					},
					pattern: {type: 'string', minLength: 1, maxLength: 500},
				},
			},
		},
		command_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		issued_at: {type: 'string', maxLength: 30},
		not_before: {type: 'string', maxLength: 30},
		expires_at: {type: 'string', maxLength: 30},
		nonce: {type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$'},
		policy_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		issuer: {type: 'string', maxLength: 4096},
	},
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
}
function validate162(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate162.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema61.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema61.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data0 = data.approval_id
			if (typeof data0 === 'string') {
				if (!pattern20.test(data0)) {
					vErrors = noted(
						vErrors,
						instancePath + '/approval_id',
						'pattern',
						{pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$'},
						'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/approval_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
			let data1 = data.request_digest
			if (typeof data1 !== 'string' && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/request_digest', 'type', {type: schema61.properties.request_digest.type}, 'must be string,null')
				errors++
			}
			if (typeof data1 === 'string') {
				if (!pattern6.test(data1)) {
					vErrors = noted(vErrors, instancePath + '/request_digest', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.identity !== undefined && func0.call(data, 'identity')) {
			let data2 = data.identity
			if (typeof data2 === 'string') {
				if (func117(data2) > 100) {
					vErrors = noted(vErrors, instancePath + '/identity', 'maxLength', {limit: 100}, 'must NOT have more than 100 characters')
					errors++
				}
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/identity', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data2)) {
					vErrors = noted(
						vErrors,
						instancePath + '/identity',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/identity', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data3 = data.action
			if (typeof data3 === 'string') {
				if (func117(data3) > 4096) {
					vErrors = noted(vErrors, instancePath + '/action', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
					errors++
				}
				if (func117(data3) < 1) {
					vErrors = noted(vErrors, instancePath + '/action', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data3)) {
					vErrors = noted(
						vErrors,
						instancePath + '/action',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/action', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.target !== undefined && func0.call(data, 'target')) {
			let data4 = data.target
			if (typeof data4 === 'string') {
				if (func117(data4) > 4096) {
					vErrors = noted(vErrors, instancePath + '/target', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
					errors++
				}
				if (func117(data4) < 1) {
					vErrors = noted(vErrors, instancePath + '/target', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
				if (!pattern21.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/target',
						'pattern',
						{pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$'},
						'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/target', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			let data5 = data.environment
			if (typeof data5 !== 'string' && data5 !== null) {
				vErrors = noted(vErrors, instancePath + '/environment', 'type', {type: schema61.properties.environment.type}, 'must be string,null')
				errors++
			}
			if (typeof data5 === 'string') {
				if (!pattern3.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/environment',
						'pattern',
						{pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$'},
						'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"',
					)
					errors++
				}
			}
		}
		if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
			let data6 = data.subject_digest
			if (typeof data6 !== 'string' && data6 !== null) {
				vErrors = noted(vErrors, instancePath + '/subject_digest', 'type', {type: schema61.properties.subject_digest.type}, 'must be string,null')
				errors++
			}
			if (typeof data6 === 'string') {
				if (!pattern6.test(data6)) {
					vErrors = noted(vErrors, instancePath + '/subject_digest', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.parameters !== undefined && func0.call(data, 'parameters')) {
			let data7 = data.parameters
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					vErrors = noted(vErrors, instancePath + '/parameters', 'maxItems', {limit: 100}, 'must NOT have more than 100 items')
					errors++
				}
				const len0 = data7.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0]
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						if (Object.keys(data8).length > 2) {
							vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'maxProperties', {limit: 2}, 'must NOT have more than 2 properties')
							errors++
						}
						if (Object.keys(data8).length < 2) {
							vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'minProperties', {limit: 2}, 'must NOT have fewer than 2 properties')
							errors++
						}
						for (const prop1 of schema61.properties.parameters.items.required) {
							if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0,
									'required',
									{missingProperty: prop1},
									"must have required property '" + prop1 + "'",
								)
								errors++
							}
						}
						for (const key1 of Object.keys(data8)) {
							if (!(key1 === 'name' || key1 === 'value' || key1 === 'enum' || key1 === 'range' || key1 === 'pattern')) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0,
									'additionalProperties',
									{additionalProperty: key1},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data8.name !== undefined && func0.call(data8, 'name')) {
							let data9 = data8.name
							if (typeof data9 === 'string') {
								if (!pattern26.test(data9)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/name',
										'pattern',
										{pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$'},
										'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data8.value !== undefined && func0.call(data8, 'value')) {
							let data10 = data8.value
							if (
								typeof data10 !== 'string' &&
								typeof data10 !== 'boolean' &&
								!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))
							) {
								vErrors = noted(
									vErrors,
									instancePath + '/parameters/' + i0 + '/value',
									'type',
									{type: schema61.properties.parameters.items.properties.value.type},
									'must be string,boolean,integer',
								)
								errors++
							}
							if (typeof data10 == 'number' && isFinite(data10)) {
								if (data10 > 9007199254740991 || isNaN(data10)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/value',
										'maximum',
										{comparison: '<=', limit: 9007199254740991},
										'must be <= 9007199254740991',
									)
									errors++
								}
								if (data10 < -9007199254740991 || isNaN(data10)) {
									vErrors = noted(
										vErrors,
										instancePath + '/parameters/' + i0 + '/value',
										'minimum',
										{comparison: '>=', limit: -9007199254740991},
										'must be >= -9007199254740991',
									)
									errors++
								}
							}
							if (typeof data10 === 'string') {
								if (func117(data10) > 4096) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
									errors++
								}
							}
						}
						if (data8.enum !== undefined && func0.call(data8, 'enum')) {
							let data11 = data8.enum
							if (Array.isArray(data11)) {
								if (data11.length > 100) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'maxItems', {limit: 100}, 'must NOT have more than 100 items')
									errors++
								}
								if (data11.length < 1) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'minItems', {limit: 1}, 'must NOT have fewer than 1 items')
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
										vErrors = noted(
											vErrors,
											instancePath + '/parameters/' + i0 + '/enum/' + i1,
											'type',
											{type: schema61.properties.parameters.items.properties.enum.items.type},
											'must be string,boolean,integer',
										)
										errors++
									}
									if (typeof data12 == 'number' && isFinite(data12)) {
										if (data12 > 9007199254740991 || isNaN(data12)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/enum/' + i1,
												'maximum',
												{comparison: '<=', limit: 9007199254740991},
												'must be <= 9007199254740991',
											)
											errors++
										}
										if (data12 < -9007199254740991 || isNaN(data12)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/enum/' + i1,
												'minimum',
												{comparison: '>=', limit: -9007199254740991},
												'must be >= -9007199254740991',
											)
											errors++
										}
									}
									if (typeof data12 === 'string') {
										if (func117(data12) > 4096) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/enum/' + i1,
												'maxLength',
												{limit: 4096},
												'must NOT have more than 4096 characters',
											)
											errors++
										}
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
						if (data8.range !== undefined && func0.call(data8, 'range')) {
							let data13 = data8.range
							if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
								if (Object.keys(data13).length < 1) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range', 'minProperties', {limit: 1}, 'must NOT have fewer than 1 properties')
									errors++
								}
								for (const key2 of Object.keys(data13)) {
									if (!(key2 === 'minimum' || key2 === 'maximum')) {
										vErrors = noted(
											vErrors,
											instancePath + '/parameters/' + i0 + '/range',
											'additionalProperties',
											{additionalProperty: key2},
											'must NOT have additional properties',
										)
										errors++
									}
								}
								if (data13.minimum !== undefined && func0.call(data13, 'minimum')) {
									let data14 = data13.minimum
									if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
										vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/minimum', 'type', {type: 'integer'}, 'must be integer')
										errors++
									}
									if (typeof data14 == 'number' && isFinite(data14)) {
										if (data14 > 9007199254740991 || isNaN(data14)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/range/minimum',
												'maximum',
												{comparison: '<=', limit: 9007199254740991},
												'must be <= 9007199254740991',
											)
											errors++
										}
										if (data14 < -9007199254740991 || isNaN(data14)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/range/minimum',
												'minimum',
												{comparison: '>=', limit: -9007199254740991},
												'must be >= -9007199254740991',
											)
											errors++
										}
									}
								}
								if (data13.maximum !== undefined && func0.call(data13, 'maximum')) {
									let data15 = data13.maximum
									if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
										vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/maximum', 'type', {type: 'integer'}, 'must be integer')
										errors++
									}
									if (typeof data15 == 'number' && isFinite(data15)) {
										if (data15 > 9007199254740991 || isNaN(data15)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/range/maximum',
												'maximum',
												{comparison: '<=', limit: 9007199254740991},
												'must be <= 9007199254740991',
											)
											errors++
										}
										if (data15 < -9007199254740991 || isNaN(data15)) {
											vErrors = noted(
												vErrors,
												instancePath + '/parameters/' + i0 + '/range/maximum',
												'minimum',
												{comparison: '>=', limit: -9007199254740991},
												'must be >= -9007199254740991',
											)
											errors++
										}
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range', 'type', {type: 'object'}, 'must be object')
								errors++
							}
						}
						if (data8.pattern !== undefined && func0.call(data8, 'pattern')) {
							let data16 = data8.pattern
							if (typeof data16 === 'string') {
								if (func117(data16) > 500) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'maxLength', {limit: 500}, 'must NOT have more than 500 characters')
									errors++
								}
								if (func117(data16) < 1) {
									vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/parameters', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
			let data17 = data.command_sha256
			if (typeof data17 !== 'string' && data17 !== null) {
				vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', {type: schema61.properties.command_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data17 === 'string') {
				if (!pattern6.test(data17)) {
					vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.issued_at !== undefined && func0.call(data, 'issued_at')) {
			let data18 = data.issued_at
			if (typeof data18 === 'string') {
				if (func117(data18) > 30) {
					vErrors = noted(vErrors, instancePath + '/issued_at', 'maxLength', {limit: 30}, 'must NOT have more than 30 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/issued_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.not_before !== undefined && func0.call(data, 'not_before')) {
			let data19 = data.not_before
			if (typeof data19 === 'string') {
				if (func117(data19) > 30) {
					vErrors = noted(vErrors, instancePath + '/not_before', 'maxLength', {limit: 30}, 'must NOT have more than 30 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/not_before', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
			let data20 = data.expires_at
			if (typeof data20 === 'string') {
				if (func117(data20) > 30) {
					vErrors = noted(vErrors, instancePath + '/expires_at', 'maxLength', {limit: 30}, 'must NOT have more than 30 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/expires_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.nonce !== undefined && func0.call(data, 'nonce')) {
			let data21 = data.nonce
			if (typeof data21 === 'string') {
				if (!pattern28.test(data21)) {
					vErrors = noted(
						vErrors,
						instancePath + '/nonce',
						'pattern',
						{pattern: '^[A-Za-z0-9_-]{16,128}$'},
						'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/nonce', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.policy_sha256 !== undefined && func0.call(data, 'policy_sha256')) {
			let data22 = data.policy_sha256
			if (typeof data22 !== 'string' && data22 !== null) {
				vErrors = noted(vErrors, instancePath + '/policy_sha256', 'type', {type: schema61.properties.policy_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data22 === 'string') {
				if (!pattern6.test(data22)) {
					vErrors = noted(vErrors, instancePath + '/policy_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.issuer !== undefined && func0.call(data, 'issuer')) {
			let data23 = data.issuer
			if (typeof data23 === 'string') {
				if (func117(data23) > 4096) {
					vErrors = noted(vErrors, instancePath + '/issuer', 'maxLength', {limit: 4096}, 'must NOT have more than 4096 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/issuer', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate162.errors = vErrors
	return errors === 0
}
validate162.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateBundleManifest = validate163
const schema62 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:bundle-manifest:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/bundle-manifest/v1'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		command: {enum: ['gate', 'enforce', 'run']},
		rules_version: {type: 'integer', minimum: 1},
		tool: {
			type: 'object',
			properties: {name: {type: 'string', minLength: 1}, version: {type: 'string', minLength: 1}},
			required: ['name', 'version'],
			additionalProperties: false,
		},
		evidence_included: {type: 'boolean'},
		files: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					path: {type: 'string', pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$'},
					size: {type: 'integer', minimum: 0},
					sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
				},
				required: ['path', 'size', 'sha256'],
				additionalProperties: false,
			},
		},
		manifest_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
	additionalProperties: false,
	required: ['schema', 'request_id', 'command', 'rules_version', 'tool', 'evidence_included', 'files', 'manifest_sha256'],
}
const pattern40 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u')
const pattern41 = new RegExp('^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$', 'u')
function validate163(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate163.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema62.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(
				key0 === 'schema' ||
				key0 === 'request_id' ||
				key0 === 'command' ||
				key0 === 'rules_version' ||
				key0 === 'tool' ||
				key0 === 'evidence_included' ||
				key0 === 'files' ||
				key0 === 'manifest_sha256'
			)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/bundle-manifest/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/bundle-manifest/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern40.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.command !== undefined && func0.call(data, 'command')) {
			let data2 = data.command
			if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
				vErrors = noted(
					vErrors,
					instancePath + '/command',
					'enum',
					{allowedValues: schema62.properties.command.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
			let data3 = data.rules_version
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				vErrors = noted(vErrors, instancePath + '/rules_version', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data4 = data.tool
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const prop1 of schema62.properties.tool.required) {
					if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
						vErrors = noted(vErrors, instancePath + '/tool', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				for (const key1 of Object.keys(data4)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						vErrors = noted(vErrors, instancePath + '/tool', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data4.name !== undefined && func0.call(data4, 'name')) {
					let data5 = data4.name
					if (typeof data5 === 'string') {
						if (func117(data5) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/name', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/name', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data4.version !== undefined && func0.call(data4, 'version')) {
					let data6 = data4.version
					if (typeof data6 === 'string') {
						if (func117(data6) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/version', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/version', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/tool', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.evidence_included !== undefined && func0.call(data, 'evidence_included')) {
			if (typeof data.evidence_included !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/evidence_included', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data8 = data.files
			if (Array.isArray(data8)) {
				const len0 = data8.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0]
					if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
						for (const prop2 of schema62.properties.files.items.required) {
							if (data9[prop2] === undefined || !func0.call(data9, prop2)) {
								vErrors = noted(vErrors, instancePath + '/files/' + i0, 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
								errors++
							}
						}
						for (const key2 of Object.keys(data9)) {
							if (!(key2 === 'path' || key2 === 'size' || key2 === 'sha256')) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0,
									'additionalProperties',
									{additionalProperty: key2},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data9.path !== undefined && func0.call(data9, 'path')) {
							let data10 = data9.path
							if (typeof data10 === 'string') {
								if (!pattern41.test(data10)) {
									vErrors = noted(
										vErrors,
										instancePath + '/files/' + i0 + '/path',
										'pattern',
										{pattern: '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$'},
										'must match pattern "' + '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/path', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data9.size !== undefined && func0.call(data9, 'size')) {
							let data11 = data9.size
							if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/size', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data11 == 'number' && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/size', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
									errors++
								}
							}
						}
						if (data9.sha256 !== undefined && func0.call(data9, 'sha256')) {
							let data12 = data9.sha256
							if (typeof data12 === 'string') {
								if (!pattern6.test(data12)) {
									vErrors = noted(
										vErrors,
										instancePath + '/files/' + i0 + '/sha256',
										'pattern',
										{pattern: '^[0-9a-f]{64}$'},
										'must match pattern "' + '^[0-9a-f]{64}$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/sha256', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/files/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/files', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.manifest_sha256 !== undefined && func0.call(data, 'manifest_sha256')) {
			let data13 = data.manifest_sha256
			if (typeof data13 === 'string') {
				if (!pattern6.test(data13)) {
					vErrors = noted(vErrors, instancePath + '/manifest_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/manifest_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate163.errors = vErrors
	return errors === 0
}
validate163.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateRecordedInputs = validate164
const schema63 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:recorded-inputs:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/recorded-inputs/v1'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		command: {enum: ['gate', 'enforce', 'run']},
		rules_version: {type: 'integer', minimum: 1},
		tool: {
			type: 'object',
			properties: {name: {type: 'string', minLength: 1}, version: {type: 'string', minLength: 1}},
			required: ['name', 'version'],
			additionalProperties: false,
		},
		request: {
			type: 'object',
			properties: {
				working_directory: {type: ['string', 'null']},
				output_directory: {type: ['string', 'null']},
				key_status_result: {type: ['string', 'null']},
				key_status_verification: {type: ['string', 'null']},
				max_age_seconds: {type: ['integer', 'null']},
				upstream_artifact: {type: ['string', 'null']},
				upstream_run_id: {type: ['string', 'null']},
				upstream_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				policy: {type: ['string', 'null']},
				policy_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				environment: {type: ['string', 'null']},
				subject_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				metadata: {type: ['string', 'null']},
				metadata_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				evidence: {type: ['array', 'null'], items: {type: 'string'}},
				requested_action: {type: ['string', 'null']},
				target: {type: ['string', 'null']},
				enforcement: {type: ['string', 'null']},
				upload_receipts: {type: ['boolean', 'null']},
				include_evidence: {type: ['boolean', 'null']},
				receipts: {type: ['string', 'null']},
				expected_receipt_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				allow_earlier_attempt: {type: ['boolean', 'null']},
				receipts_artifact_name: {type: ['string', 'null']},
				retention_days: {type: ['integer', 'null']},
				summary: {type: 'boolean'},
				approval: {type: ['string', 'null']},
				request: {type: ['string', 'null']},
				parameters_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				command_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
			},
			required: [
				'working_directory',
				'output_directory',
				'key_status_result',
				'key_status_verification',
				'max_age_seconds',
				'upstream_artifact',
				'upstream_run_id',
				'upstream_digest',
				'policy',
				'policy_sha256',
				'environment',
				'subject_digest',
				'metadata',
				'metadata_sha256',
				'evidence',
				'requested_action',
				'target',
				'enforcement',
				'upload_receipts',
				'include_evidence',
				'receipts',
				'expected_receipt_sha256',
				'allow_earlier_attempt',
				'receipts_artifact_name',
				'retention_days',
				'summary',
				'approval',
				'request',
				'parameters_sha256',
				'command_sha256',
			],
			additionalProperties: false,
		},
		context: {
			type: 'object',
			properties: {
				now_ms: {type: 'integer'},
				github_actions: {type: ['string', 'null']},
				run_id: {type: ['string', 'null']},
				run_attempt: {type: ['string', 'null']},
				sha: {type: ['string', 'null']},
				repository: {type: ['string', 'null']},
				workflow: {type: ['string', 'null']},
				job: {type: ['string', 'null']},
				event_name: {type: ['string', 'null']},
				ref: {type: ['string', 'null']},
				actor: {type: ['string', 'null']},
				runner_environment: {type: ['string', 'null']},
				act: {type: ['string', 'null']},
				server_url: {type: ['string', 'null']},
				event_file: {enum: ['not-set', 'readable', 'unreadable']},
				artifact_service: {type: 'boolean'},
				local_user: {type: ['string', 'null']},
				proposal: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedProposal'}, {type: 'null'}]},
				upstream_run: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedUpstreamRun'}, {type: 'null'}]},
			},
			required: [
				'now_ms',
				'github_actions',
				'run_id',
				'run_attempt',
				'sha',
				'repository',
				'workflow',
				'job',
				'event_name',
				'ref',
				'actor',
				'runner_environment',
				'act',
				'server_url',
				'event_file',
				'artifact_service',
				'local_user',
				'proposal',
				'upstream_run',
			],
			additionalProperties: false,
		},
		policy_file: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:policyFile'}, {type: 'null'}]},
		policy: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy'}]},
		evidence: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedEvidence'}, {type: 'null'}]},
		receipts: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedReceipts'}, {type: 'null'}]},
		incidents: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}},
		audit_log: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:auditLogLink'}, {type: 'null'}]},
		nonce_claim: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:nonceClaim'}, {type: 'null'}]},
		isolation: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:preparedIsolation'}, {type: 'null'}]},
	},
	additionalProperties: false,
	required: [
		'schema',
		'request_id',
		'command',
		'rules_version',
		'tool',
		'request',
		'context',
		'policy_file',
		'policy',
		'evidence',
		'receipts',
		'incidents',
		'audit_log',
		'nonce_claim',
		'isolation',
	],
}
const schema64 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedProposal',
	type: 'object',
	properties: {base_commit: {type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'}},
	required: ['base_commit'],
	additionalProperties: false,
}
const pattern52 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u')
function validate165(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate165.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema64.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'base_commit')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.base_commit !== undefined && func0.call(data, 'base_commit')) {
			let data0 = data.base_commit
			if (typeof data0 !== 'string' && data0 !== null) {
				vErrors = noted(vErrors, instancePath + '/base_commit', 'type', {type: schema64.properties.base_commit.type}, 'must be string,null')
				errors++
			}
			if (typeof data0 === 'string') {
				if (!pattern52.test(data0)) {
					vErrors = noted(
						vErrors,
						instancePath + '/base_commit',
						'pattern',
						{pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'},
						'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
					)
					errors++
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate165.errors = vErrors
	return errors === 0
}
validate165.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema65 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedUpstreamRun',
	type: 'object',
	properties: {
		id: {type: ['string', 'null']},
		workflow: {type: ['string', 'null']},
		head_sha: {type: ['string', 'null']},
	},
	required: ['id', 'workflow', 'head_sha'],
	additionalProperties: false,
}
function validate167(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate167.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema65.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'id' || key0 === 'workflow' || key0 === 'head_sha')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.id !== undefined && func0.call(data, 'id')) {
			let data0 = data.id
			if (typeof data0 !== 'string' && data0 !== null) {
				vErrors = noted(vErrors, instancePath + '/id', 'type', {type: schema65.properties.id.type}, 'must be string,null')
				errors++
			}
		}
		if (data.workflow !== undefined && func0.call(data, 'workflow')) {
			let data1 = data.workflow
			if (typeof data1 !== 'string' && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/workflow', 'type', {type: schema65.properties.workflow.type}, 'must be string,null')
				errors++
			}
		}
		if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
			let data2 = data.head_sha
			if (typeof data2 !== 'string' && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/head_sha', 'type', {type: schema65.properties.head_sha.type}, 'must be string,null')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate167.errors = vErrors
	return errors === 0
}
validate167.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema66 = {
	$id: 'urn:fail-closed-gate:schema:shared:policyFile',
	type: 'object',
	properties: {
		path: {type: 'string'},
		commit: {type: ['string', 'null'], pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'},
		sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
	required: ['path', 'commit', 'sha256'],
	additionalProperties: false,
}
function validate169(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate169.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema66.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'commit' || key0 === 'sha256')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				vErrors = noted(vErrors, instancePath + '/path', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.commit !== undefined && func0.call(data, 'commit')) {
			let data1 = data.commit
			if (typeof data1 !== 'string' && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/commit', 'type', {type: schema66.properties.commit.type}, 'must be string,null')
				errors++
			}
			if (typeof data1 === 'string') {
				if (!pattern52.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/commit',
						'pattern',
						{pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'},
						'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
					)
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern6.test(data2)) {
					vErrors = noted(vErrors, instancePath + '/sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate169.errors = vErrors
	return errors === 0
}
validate169.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema67 = {
	$id: 'urn:fail-closed-gate:schema:shared:effectivePolicy',
	type: 'object',
	properties: {
		environment: {type: ['string', 'null']},
		environments: {type: 'array', items: {type: 'string'}},
		context: {
			type: 'object',
			properties: {local: {enum: ['warn', 'block']}},
			required: ['local'],
			additionalProperties: false,
		},
		enforcement: {enum: ['enforce', 'report-only']},
		gates: {
			type: 'object',
			properties: {
				key_status: {
					type: 'object',
					properties: {
						max_age_seconds: {type: ['integer', 'null'], minimum: 1},
						signed_by: {anyOf: [{type: 'array', items: {type: 'string'}}, {type: 'null'}]},
						threshold: {type: 'integer', minimum: 1},
						signature: {type: ['string', 'null']},
						expected_entry_hash: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
					},
					required: ['max_age_seconds', 'signed_by', 'threshold', 'signature', 'expected_entry_hash'],
					additionalProperties: false,
				},
				execution_evidence: {
					anyOf: [
						{
							type: 'object',
							properties: {
								source: {enum: ['signed', 'metadata']},
								evidence: {type: 'array', items: {type: 'string'}},
								required_environments: {type: 'array', items: {type: 'string'}},
								observed_in: {anyOf: [{type: 'array', items: {type: 'string'}}, {type: 'null'}]},
								max_age_seconds: {type: ['integer', 'null'], minimum: 1},
								threshold: {type: 'integer', minimum: 1},
								missing_evidence_action: {enum: ['warn', 'block']},
								min_hot_symbol_count: {type: 'integer', minimum: 0},
								min_unique_call_paths: {type: 'integer', minimum: 0},
							},
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
							additionalProperties: false,
						},
						{type: 'null'},
					],
				},
				beacon_rate: {
					anyOf: [
						{
							type: 'object',
							properties: {
								source: {enum: ['signed', 'metadata']},
								evidence: {type: 'array', items: {type: 'string'}},
								required_environments: {type: 'array', items: {type: 'string'}},
								observed_in: {anyOf: [{type: 'array', items: {type: 'string'}}, {type: 'null'}]},
								max_age_seconds: {type: ['integer', 'null'], minimum: 1},
								threshold: {type: 'integer', minimum: 1},
								min_verification_rate: {type: 'string'},
								min_beacon_count: {type: 'integer', minimum: 0},
								missing_beacon_action: {enum: ['warn', 'block']},
								below_threshold_action: {enum: ['warn', 'block']},
								insufficient_action: {enum: ['warn', 'block']},
							},
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
							additionalProperties: false,
						},
						{type: 'null'},
					],
				},
				production_action: {
					anyOf: [
						{
							type: 'object',
							properties: {
								actions: {
									anyOf: [
										{
											type: 'array',
											items: {
												type: 'object',
												properties: {name: {type: 'string'}, requires: {type: 'array', items: {type: 'string'}}},
												required: ['name', 'requires'],
												additionalProperties: false,
											},
										},
										{type: 'null'},
									],
								},
								grants: {
									type: 'array',
									items: {
										type: 'object',
										properties: {
											name: {type: 'string'},
											granted: {type: 'boolean'},
											target: {type: 'string'},
											valid_from: {
												type: ['string', 'null'],
												pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
											},
											valid_until: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
										},
										required: ['name', 'granted', 'target', 'valid_from', 'valid_until'],
										additionalProperties: false,
									},
								},
							},
							required: ['actions', 'grants'],
							additionalProperties: false,
						},
						{type: 'null'},
					],
				},
				approval: {
					anyOf: [
						{
							type: 'object',
							properties: {
								threshold: {type: 'integer', minimum: 1},
								two_person: {type: 'boolean'},
								signed_request: {type: 'boolean'},
								clock_skew_seconds: {type: 'integer', minimum: 0},
								max_validity_seconds: {type: ['integer', 'null'], minimum: 0},
								replay: {enum: ['required', 'optional', 'off']},
							},
							required: ['threshold', 'two_person', 'signed_request', 'clock_skew_seconds', 'max_validity_seconds', 'replay'],
							additionalProperties: false,
						},
						{type: 'null'},
					],
				},
			},
			required: ['key_status', 'execution_evidence', 'beacon_rate', 'production_action', 'approval'],
			additionalProperties: false,
		},
		trusted_keys: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					id: {type: 'string'},
					path: {type: 'string'},
					sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
					purposes: {type: 'array', items: {type: 'string'}},
					valid_from: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
					valid_until: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
					revoked_at: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
					identity: {type: ['string', 'null']},
				},
				required: ['id', 'path', 'sha256', 'purposes', 'valid_from', 'valid_until', 'revoked_at', 'identity'],
				additionalProperties: false,
			},
		},
		run: {
			type: 'object',
			properties: {
				self_hosted: {enum: ['block', 'isolate']},
				timeout_seconds: {type: 'integer', minimum: 1},
				max_processes: {type: 'integer', minimum: 1},
				max_memory_mib: {type: 'integer', minimum: 1},
				outputs: {type: 'array', items: {type: 'string'}},
				pass_environment: {type: 'array', items: {type: 'string'}},
			},
			required: ['self_hosted', 'timeout_seconds', 'max_processes', 'max_memory_mib', 'outputs', 'pass_environment'],
			additionalProperties: false,
		},
	},
	required: ['environment', 'environments', 'context', 'enforcement', 'gates', 'trusted_keys', 'run'],
	additionalProperties: false,
}
function validate171(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate171.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema67.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
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
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			let data0 = data.environment
			if (typeof data0 !== 'string' && data0 !== null) {
				vErrors = noted(vErrors, instancePath + '/environment', 'type', {type: schema67.properties.environment.type}, 'must be string,null')
				errors++
			}
		}
		if (data.environments !== undefined && func0.call(data, 'environments')) {
			let data1 = data.environments
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (typeof data1[i0] !== 'string') {
						vErrors = noted(vErrors, instancePath + '/environments/' + i0, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/environments', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data3 = data.context
			if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
				for (const prop1 of schema67.properties.context.required) {
					if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
						vErrors = noted(vErrors, instancePath + '/context', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				for (const key1 of Object.keys(data3)) {
					if (!(key1 === 'local')) {
						vErrors = noted(vErrors, instancePath + '/context', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data3.local !== undefined && func0.call(data3, 'local')) {
					let data4 = data3.local
					if (!(data4 === 'warn' || data4 === 'block')) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/local',
							'enum',
							{allowedValues: schema67.properties.context.properties.local.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/context', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data5 = data.enforcement
			if (!(data5 === 'enforce' || data5 === 'report-only')) {
				vErrors = noted(
					vErrors,
					instancePath + '/enforcement',
					'enum',
					{allowedValues: schema67.properties.enforcement.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.gates !== undefined && func0.call(data, 'gates')) {
			let data6 = data.gates
			if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
				for (const prop2 of schema67.properties.gates.required) {
					if (data6[prop2] === undefined || !func0.call(data6, prop2)) {
						vErrors = noted(vErrors, instancePath + '/gates', 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
						errors++
					}
				}
				for (const key2 of Object.keys(data6)) {
					if (!(key2 === 'key_status' || key2 === 'execution_evidence' || key2 === 'beacon_rate' || key2 === 'production_action' || key2 === 'approval')) {
						vErrors = noted(vErrors, instancePath + '/gates', 'additionalProperties', {additionalProperty: key2}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data6.key_status !== undefined && func0.call(data6, 'key_status')) {
					let data7 = data6.key_status
					if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
						for (const prop3 of schema67.properties.gates.properties.key_status.required) {
							if (data7[prop3] === undefined || !func0.call(data7, prop3)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key_status',
									'required',
									{missingProperty: prop3},
									"must have required property '" + prop3 + "'",
								)
								errors++
							}
						}
						for (const key3 of Object.keys(data7)) {
							if (!(key3 === 'max_age_seconds' || key3 === 'signed_by' || key3 === 'threshold' || key3 === 'signature' || key3 === 'expected_entry_hash')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key_status',
									'additionalProperties',
									{additionalProperty: key3},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
							let data8 = data7.max_age_seconds
							if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key_status/max_age_seconds',
									'type',
									{type: schema67.properties.gates.properties.key_status.properties.max_age_seconds.type},
									'must be integer,null',
								)
								errors++
							}
							if (typeof data8 == 'number' && isFinite(data8)) {
								if (data8 < 1 || isNaN(data8)) {
									vErrors = noted(vErrors, instancePath + '/gates/key_status/max_age_seconds', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
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
										vErrors = noted(vErrors, instancePath + '/gates/key_status/signed_by/' + i1, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/key_status/signed_by', 'type', {type: 'array'}, 'must be array')
								errors++
							}
							var _valid0 = _errs23 === errors
							valid6 = valid6 || _valid0
							const _errs27 = errors
							if (data9 !== null) {
								vErrors = noted(vErrors, instancePath + '/gates/key_status/signed_by', 'type', {type: 'null'}, 'must be null')
								errors++
							}
							var _valid0 = _errs27 === errors
							valid6 = valid6 || _valid0
							if (!valid6) {
								vErrors = noted(vErrors, instancePath + '/gates/key_status/signed_by', 'anyOf', {}, 'must match a schema in anyOf')
								errors++
							} else {
								errors = _errs22
								if (vErrors !== null) {
									if (_errs22) {
										vErrors.length = _errs22
									} else {
										vErrors = null
									}
								}
							}
						}
						if (data7.threshold !== undefined && func0.call(data7, 'threshold')) {
							let data11 = data7.threshold
							if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								vErrors = noted(vErrors, instancePath + '/gates/key_status/threshold', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data11 == 'number' && isFinite(data11)) {
								if (data11 < 1 || isNaN(data11)) {
									vErrors = noted(vErrors, instancePath + '/gates/key_status/threshold', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data7.signature !== undefined && func0.call(data7, 'signature')) {
							let data12 = data7.signature
							if (typeof data12 !== 'string' && data12 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key_status/signature',
									'type',
									{type: schema67.properties.gates.properties.key_status.properties.signature.type},
									'must be string,null',
								)
								errors++
							}
						}
						if (data7.expected_entry_hash !== undefined && func0.call(data7, 'expected_entry_hash')) {
							let data13 = data7.expected_entry_hash
							if (typeof data13 !== 'string' && data13 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/key_status/expected_entry_hash',
									'type',
									{type: schema67.properties.gates.properties.key_status.properties.expected_entry_hash.type},
									'must be string,null',
								)
								errors++
							}
							if (typeof data13 === 'string') {
								if (!pattern6.test(data13)) {
									vErrors = noted(
										vErrors,
										instancePath + '/gates/key_status/expected_entry_hash',
										'pattern',
										{pattern: '^[0-9a-f]{64}$'},
										'must match pattern "' + '^[0-9a-f]{64}$' + '"',
									)
									errors++
								}
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/key_status', 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
				if (data6.execution_evidence !== undefined && func0.call(data6, 'execution_evidence')) {
					let data14 = data6.execution_evidence
					const _errs36 = errors
					let valid9 = false
					const _errs37 = errors
					if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
						for (const prop4 of schema67.properties.gates.properties.execution_evidence.anyOf[0].required) {
							if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution_evidence',
									'required',
									{missingProperty: prop4},
									"must have required property '" + prop4 + "'",
								)
								errors++
							}
						}
						for (const key4 of Object.keys(data14)) {
							if (!func0.call(schema67.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution_evidence',
									'additionalProperties',
									{additionalProperty: key4},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data14.source !== undefined && func0.call(data14, 'source')) {
							let data15 = data14.source
							if (!(data15 === 'signed' || data15 === 'metadata')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution_evidence/source',
									'enum',
									{allowedValues: schema67.properties.gates.properties.execution_evidence.anyOf[0].properties.source.enum},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
							let data16 = data14.evidence
							if (Array.isArray(data16)) {
								const len2 = data16.length
								for (let i2 = 0; i2 < len2; i2++) {
									if (typeof data16[i2] !== 'string') {
										vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/evidence/' + i2, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/evidence', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
						if (data14.required_environments !== undefined && func0.call(data14, 'required_environments')) {
							let data18 = data14.required_environments
							if (Array.isArray(data18)) {
								const len3 = data18.length
								for (let i3 = 0; i3 < len3; i3++) {
									if (typeof data18[i3] !== 'string') {
										vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/required_environments/' + i3, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/required_environments', 'type', {type: 'array'}, 'must be array')
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
										vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/observed_in/' + i4, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/observed_in', 'type', {type: 'array'}, 'must be array')
								errors++
							}
							var _valid2 = _errs51 === errors
							valid15 = valid15 || _valid2
							const _errs55 = errors
							if (data20 !== null) {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/observed_in', 'type', {type: 'null'}, 'must be null')
								errors++
							}
							var _valid2 = _errs55 === errors
							valid15 = valid15 || _valid2
							if (!valid15) {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/observed_in', 'anyOf', {}, 'must match a schema in anyOf')
								errors++
							} else {
								errors = _errs50
								if (vErrors !== null) {
									if (_errs50) {
										vErrors.length = _errs50
									} else {
										vErrors = null
									}
								}
							}
						}
						if (data14.max_age_seconds !== undefined && func0.call(data14, 'max_age_seconds')) {
							let data22 = data14.max_age_seconds
							if (!(typeof data22 == 'number' && !(data22 % 1) && !isNaN(data22) && isFinite(data22)) && data22 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution_evidence/max_age_seconds',
									'type',
									{type: schema67.properties.gates.properties.execution_evidence.anyOf[0].properties.max_age_seconds.type},
									'must be integer,null',
								)
								errors++
							}
							if (typeof data22 == 'number' && isFinite(data22)) {
								if (data22 < 1 || isNaN(data22)) {
									vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/max_age_seconds', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
							let data23 = data14.threshold
							if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/threshold', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data23 == 'number' && isFinite(data23)) {
								if (data23 < 1 || isNaN(data23)) {
									vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/threshold', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data14.missing_evidence_action !== undefined && func0.call(data14, 'missing_evidence_action')) {
							let data24 = data14.missing_evidence_action
							if (!(data24 === 'warn' || data24 === 'block')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/execution_evidence/missing_evidence_action',
									'enum',
									{
										allowedValues: schema67.properties.gates.properties.execution_evidence.anyOf[0].properties.missing_evidence_action.enum,
									},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data14.min_hot_symbol_count !== undefined && func0.call(data14, 'min_hot_symbol_count')) {
							let data25 = data14.min_hot_symbol_count
							if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/min_hot_symbol_count', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data25 == 'number' && isFinite(data25)) {
								if (data25 < 0 || isNaN(data25)) {
									vErrors = noted(
										vErrors,
										instancePath + '/gates/execution_evidence/min_hot_symbol_count',
										'minimum',
										{comparison: '>=', limit: 0},
										'must be >= 0',
									)
									errors++
								}
							}
						}
						if (data14.min_unique_call_paths !== undefined && func0.call(data14, 'min_unique_call_paths')) {
							let data26 = data14.min_unique_call_paths
							if (!(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
								vErrors = noted(vErrors, instancePath + '/gates/execution_evidence/min_unique_call_paths', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data26 == 'number' && isFinite(data26)) {
								if (data26 < 0 || isNaN(data26)) {
									vErrors = noted(
										vErrors,
										instancePath + '/gates/execution_evidence/min_unique_call_paths',
										'minimum',
										{comparison: '>=', limit: 0},
										'must be >= 0',
									)
									errors++
								}
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', {type: 'object'}, 'must be object')
						errors++
					}
					var _valid1 = _errs37 === errors
					valid9 = valid9 || _valid1
					const _errs66 = errors
					if (data14 !== null) {
						vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid1 = _errs66 === errors
					valid9 = valid9 || _valid1
					if (!valid9) {
						vErrors = noted(vErrors, instancePath + '/gates/execution_evidence', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs36
						if (vErrors !== null) {
							if (_errs36) {
								vErrors.length = _errs36
							} else {
								vErrors = null
							}
						}
					}
				}
				if (data6.beacon_rate !== undefined && func0.call(data6, 'beacon_rate')) {
					let data27 = data6.beacon_rate
					const _errs69 = errors
					let valid18 = false
					const _errs70 = errors
					if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
						for (const prop5 of schema67.properties.gates.properties.beacon_rate.anyOf[0].required) {
							if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate',
									'required',
									{missingProperty: prop5},
									"must have required property '" + prop5 + "'",
								)
								errors++
							}
						}
						for (const key5 of Object.keys(data27)) {
							if (!func0.call(schema67.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate',
									'additionalProperties',
									{additionalProperty: key5},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data27.source !== undefined && func0.call(data27, 'source')) {
							let data28 = data27.source
							if (!(data28 === 'signed' || data28 === 'metadata')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate/source',
									'enum',
									{allowedValues: schema67.properties.gates.properties.beacon_rate.anyOf[0].properties.source.enum},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data27.evidence !== undefined && func0.call(data27, 'evidence')) {
							let data29 = data27.evidence
							if (Array.isArray(data29)) {
								const len5 = data29.length
								for (let i5 = 0; i5 < len5; i5++) {
									if (typeof data29[i5] !== 'string') {
										vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/evidence/' + i5, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/evidence', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
						if (data27.required_environments !== undefined && func0.call(data27, 'required_environments')) {
							let data31 = data27.required_environments
							if (Array.isArray(data31)) {
								const len6 = data31.length
								for (let i6 = 0; i6 < len6; i6++) {
									if (typeof data31[i6] !== 'string') {
										vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/required_environments/' + i6, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/required_environments', 'type', {type: 'array'}, 'must be array')
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
										vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/observed_in/' + i7, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/observed_in', 'type', {type: 'array'}, 'must be array')
								errors++
							}
							var _valid4 = _errs84 === errors
							valid24 = valid24 || _valid4
							const _errs88 = errors
							if (data33 !== null) {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/observed_in', 'type', {type: 'null'}, 'must be null')
								errors++
							}
							var _valid4 = _errs88 === errors
							valid24 = valid24 || _valid4
							if (!valid24) {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/observed_in', 'anyOf', {}, 'must match a schema in anyOf')
								errors++
							} else {
								errors = _errs83
								if (vErrors !== null) {
									if (_errs83) {
										vErrors.length = _errs83
									} else {
										vErrors = null
									}
								}
							}
						}
						if (data27.max_age_seconds !== undefined && func0.call(data27, 'max_age_seconds')) {
							let data35 = data27.max_age_seconds
							if (!(typeof data35 == 'number' && !(data35 % 1) && !isNaN(data35) && isFinite(data35)) && data35 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate/max_age_seconds',
									'type',
									{type: schema67.properties.gates.properties.beacon_rate.anyOf[0].properties.max_age_seconds.type},
									'must be integer,null',
								)
								errors++
							}
							if (typeof data35 == 'number' && isFinite(data35)) {
								if (data35 < 1 || isNaN(data35)) {
									vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/max_age_seconds', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data27.threshold !== undefined && func0.call(data27, 'threshold')) {
							let data36 = data27.threshold
							if (!(typeof data36 == 'number' && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/threshold', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data36 == 'number' && isFinite(data36)) {
								if (data36 < 1 || isNaN(data36)) {
									vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/threshold', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data27.min_verification_rate !== undefined && func0.call(data27, 'min_verification_rate')) {
							if (typeof data27.min_verification_rate !== 'string') {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/min_verification_rate', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data27.min_beacon_count !== undefined && func0.call(data27, 'min_beacon_count')) {
							let data38 = data27.min_beacon_count
							if (!(typeof data38 == 'number' && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
								vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/min_beacon_count', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data38 == 'number' && isFinite(data38)) {
								if (data38 < 0 || isNaN(data38)) {
									vErrors = noted(vErrors, instancePath + '/gates/beacon_rate/min_beacon_count', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
									errors++
								}
							}
						}
						if (data27.missing_beacon_action !== undefined && func0.call(data27, 'missing_beacon_action')) {
							let data39 = data27.missing_beacon_action
							if (!(data39 === 'warn' || data39 === 'block')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate/missing_beacon_action',
									'enum',
									{
										allowedValues: schema67.properties.gates.properties.beacon_rate.anyOf[0].properties.missing_beacon_action.enum,
									},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data27.below_threshold_action !== undefined && func0.call(data27, 'below_threshold_action')) {
							let data40 = data27.below_threshold_action
							if (!(data40 === 'warn' || data40 === 'block')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate/below_threshold_action',
									'enum',
									{
										allowedValues: schema67.properties.gates.properties.beacon_rate.anyOf[0].properties.below_threshold_action.enum,
									},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data27.insufficient_action !== undefined && func0.call(data27, 'insufficient_action')) {
							let data41 = data27.insufficient_action
							if (!(data41 === 'warn' || data41 === 'block')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/beacon_rate/insufficient_action',
									'enum',
									{
										allowedValues: schema67.properties.gates.properties.beacon_rate.anyOf[0].properties.insufficient_action.enum,
									},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', {type: 'object'}, 'must be object')
						errors++
					}
					var _valid3 = _errs70 === errors
					valid18 = valid18 || _valid3
					const _errs101 = errors
					if (data27 !== null) {
						vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid3 = _errs101 === errors
					valid18 = valid18 || _valid3
					if (!valid18) {
						vErrors = noted(vErrors, instancePath + '/gates/beacon_rate', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs69
						if (vErrors !== null) {
							if (_errs69) {
								vErrors.length = _errs69
							} else {
								vErrors = null
							}
						}
					}
				}
				if (data6.production_action !== undefined && func0.call(data6, 'production_action')) {
					let data42 = data6.production_action
					const _errs104 = errors
					let valid27 = false
					const _errs105 = errors
					if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
						for (const prop6 of schema67.properties.gates.properties.production_action.anyOf[0].required) {
							if (data42[prop6] === undefined || !func0.call(data42, prop6)) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/production_action',
									'required',
									{missingProperty: prop6},
									"must have required property '" + prop6 + "'",
								)
								errors++
							}
						}
						for (const key6 of Object.keys(data42)) {
							if (!(key6 === 'actions' || key6 === 'grants')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/production_action',
									'additionalProperties',
									{additionalProperty: key6},
									'must NOT have additional properties',
								)
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
										for (const prop7 of schema67.properties.gates.properties.production_action.anyOf[0].properties.actions.anyOf[0].items.required) {
											if (data44[prop7] === undefined || !func0.call(data44, prop7)) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/actions/' + i8,
													'required',
													{missingProperty: prop7},
													"must have required property '" + prop7 + "'",
												)
												errors++
											}
										}
										for (const key7 of Object.keys(data44)) {
											if (!(key7 === 'name' || key7 === 'requires')) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/actions/' + i8,
													'additionalProperties',
													{additionalProperty: key7},
													'must NOT have additional properties',
												)
												errors++
											}
										}
										if (data44.name !== undefined && func0.call(data44, 'name')) {
											if (typeof data44.name !== 'string') {
												vErrors = noted(vErrors, instancePath + '/gates/production_action/actions/' + i8 + '/name', 'type', {type: 'string'}, 'must be string')
												errors++
											}
										}
										if (data44.requires !== undefined && func0.call(data44, 'requires')) {
											let data46 = data44.requires
											if (Array.isArray(data46)) {
												const len9 = data46.length
												for (let i9 = 0; i9 < len9; i9++) {
													if (typeof data46[i9] !== 'string') {
														vErrors = noted(
															vErrors,
															instancePath + '/gates/production_action/actions/' + i8 + '/requires/' + i9,
															'type',
															{type: 'string'},
															'must be string',
														)
														errors++
													}
												}
											} else {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/actions/' + i8 + '/requires',
													'type',
													{type: 'array'},
													'must be array',
												)
												errors++
											}
										}
									} else {
										vErrors = noted(vErrors, instancePath + '/gates/production_action/actions/' + i8, 'type', {type: 'object'}, 'must be object')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/production_action/actions', 'type', {type: 'array'}, 'must be array')
								errors++
							}
							var _valid6 = _errs110 === errors
							valid29 = valid29 || _valid6
							const _errs121 = errors
							if (data43 !== null) {
								vErrors = noted(vErrors, instancePath + '/gates/production_action/actions', 'type', {type: 'null'}, 'must be null')
								errors++
							}
							var _valid6 = _errs121 === errors
							valid29 = valid29 || _valid6
							if (!valid29) {
								vErrors = noted(vErrors, instancePath + '/gates/production_action/actions', 'anyOf', {}, 'must match a schema in anyOf')
								errors++
							} else {
								errors = _errs109
								if (vErrors !== null) {
									if (_errs109) {
										vErrors.length = _errs109
									} else {
										vErrors = null
									}
								}
							}
						}
						if (data42.grants !== undefined && func0.call(data42, 'grants')) {
							let data48 = data42.grants
							if (Array.isArray(data48)) {
								const len10 = data48.length
								for (let i10 = 0; i10 < len10; i10++) {
									let data49 = data48[i10]
									if (data49 && typeof data49 == 'object' && !Array.isArray(data49)) {
										for (const prop8 of schema67.properties.gates.properties.production_action.anyOf[0].properties.grants.items.required) {
											if (data49[prop8] === undefined || !func0.call(data49, prop8)) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10,
													'required',
													{missingProperty: prop8},
													"must have required property '" + prop8 + "'",
												)
												errors++
											}
										}
										for (const key8 of Object.keys(data49)) {
											if (!(key8 === 'name' || key8 === 'granted' || key8 === 'target' || key8 === 'valid_from' || key8 === 'valid_until')) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10,
													'additionalProperties',
													{additionalProperty: key8},
													'must NOT have additional properties',
												)
												errors++
											}
										}
										if (data49.name !== undefined && func0.call(data49, 'name')) {
											if (typeof data49.name !== 'string') {
												vErrors = noted(vErrors, instancePath + '/gates/production_action/grants/' + i10 + '/name', 'type', {type: 'string'}, 'must be string')
												errors++
											}
										}
										if (data49.granted !== undefined && func0.call(data49, 'granted')) {
											if (typeof data49.granted !== 'boolean') {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10 + '/granted',
													'type',
													{type: 'boolean'},
													'must be boolean',
												)
												errors++
											}
										}
										if (data49.target !== undefined && func0.call(data49, 'target')) {
											if (typeof data49.target !== 'string') {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10 + '/target',
													'type',
													{type: 'string'},
													'must be string',
												)
												errors++
											}
										}
										if (data49.valid_from !== undefined && func0.call(data49, 'valid_from')) {
											let data53 = data49.valid_from
											if (typeof data53 !== 'string' && data53 !== null) {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
													'type',
													{
														type: schema67.properties.gates.properties.production_action.anyOf[0].properties.grants.items.properties.valid_from.type,
													},
													'must be string,null',
												)
												errors++
											}
											if (typeof data53 === 'string') {
												if (!pattern9.test(data53)) {
													vErrors = noted(
														vErrors,
														instancePath + '/gates/production_action/grants/' + i10 + '/valid_from',
														'pattern',
														{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
														'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
													)
													errors++
												}
											}
										}
										if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
											let data54 = data49.valid_until
											if (typeof data54 === 'string') {
												if (!pattern9.test(data54)) {
													vErrors = noted(
														vErrors,
														instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
														'pattern',
														{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
														'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
													)
													errors++
												}
											} else {
												vErrors = noted(
													vErrors,
													instancePath + '/gates/production_action/grants/' + i10 + '/valid_until',
													'type',
													{type: 'string'},
													'must be string',
												)
												errors++
											}
										}
									} else {
										vErrors = noted(vErrors, instancePath + '/gates/production_action/grants/' + i10, 'type', {type: 'object'}, 'must be object')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/gates/production_action/grants', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', {type: 'object'}, 'must be object')
						errors++
					}
					var _valid5 = _errs105 === errors
					valid27 = valid27 || _valid5
					const _errs138 = errors
					if (data42 !== null) {
						vErrors = noted(vErrors, instancePath + '/gates/production_action', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid5 = _errs138 === errors
					valid27 = valid27 || _valid5
					if (!valid27) {
						vErrors = noted(vErrors, instancePath + '/gates/production_action', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs104
						if (vErrors !== null) {
							if (_errs104) {
								vErrors.length = _errs104
							} else {
								vErrors = null
							}
						}
					}
				}
				if (data6.approval !== undefined && func0.call(data6, 'approval')) {
					let data55 = data6.approval
					const _errs141 = errors
					let valid38 = false
					const _errs142 = errors
					if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
						for (const prop9 of schema67.properties.gates.properties.approval.anyOf[0].required) {
							if (data55[prop9] === undefined || !func0.call(data55, prop9)) {
								vErrors = noted(vErrors, instancePath + '/gates/approval', 'required', {missingProperty: prop9}, "must have required property '" + prop9 + "'")
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
								vErrors = noted(
									vErrors,
									instancePath + '/gates/approval',
									'additionalProperties',
									{additionalProperty: key9},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data55.threshold !== undefined && func0.call(data55, 'threshold')) {
							let data56 = data55.threshold
							if (!(typeof data56 == 'number' && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
								vErrors = noted(vErrors, instancePath + '/gates/approval/threshold', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data56 == 'number' && isFinite(data56)) {
								if (data56 < 1 || isNaN(data56)) {
									vErrors = noted(vErrors, instancePath + '/gates/approval/threshold', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
									errors++
								}
							}
						}
						if (data55.two_person !== undefined && func0.call(data55, 'two_person')) {
							if (typeof data55.two_person !== 'boolean') {
								vErrors = noted(vErrors, instancePath + '/gates/approval/two_person', 'type', {type: 'boolean'}, 'must be boolean')
								errors++
							}
						}
						if (data55.signed_request !== undefined && func0.call(data55, 'signed_request')) {
							if (typeof data55.signed_request !== 'boolean') {
								vErrors = noted(vErrors, instancePath + '/gates/approval/signed_request', 'type', {type: 'boolean'}, 'must be boolean')
								errors++
							}
						}
						if (data55.clock_skew_seconds !== undefined && func0.call(data55, 'clock_skew_seconds')) {
							let data59 = data55.clock_skew_seconds
							if (!(typeof data59 == 'number' && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
								vErrors = noted(vErrors, instancePath + '/gates/approval/clock_skew_seconds', 'type', {type: 'integer'}, 'must be integer')
								errors++
							}
							if (typeof data59 == 'number' && isFinite(data59)) {
								if (data59 < 0 || isNaN(data59)) {
									vErrors = noted(vErrors, instancePath + '/gates/approval/clock_skew_seconds', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
									errors++
								}
							}
						}
						if (data55.max_validity_seconds !== undefined && func0.call(data55, 'max_validity_seconds')) {
							let data60 = data55.max_validity_seconds
							if (!(typeof data60 == 'number' && !(data60 % 1) && !isNaN(data60) && isFinite(data60)) && data60 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/approval/max_validity_seconds',
									'type',
									{type: schema67.properties.gates.properties.approval.anyOf[0].properties.max_validity_seconds.type},
									'must be integer,null',
								)
								errors++
							}
							if (typeof data60 == 'number' && isFinite(data60)) {
								if (data60 < 0 || isNaN(data60)) {
									vErrors = noted(vErrors, instancePath + '/gates/approval/max_validity_seconds', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
									errors++
								}
							}
						}
						if (data55.replay !== undefined && func0.call(data55, 'replay')) {
							let data61 = data55.replay
							if (!(data61 === 'required' || data61 === 'optional' || data61 === 'off')) {
								vErrors = noted(
									vErrors,
									instancePath + '/gates/approval/replay',
									'enum',
									{allowedValues: schema67.properties.gates.properties.approval.anyOf[0].properties.replay.enum},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', {type: 'object'}, 'must be object')
						errors++
					}
					var _valid7 = _errs142 === errors
					valid38 = valid38 || _valid7
					const _errs156 = errors
					if (data55 !== null) {
						vErrors = noted(vErrors, instancePath + '/gates/approval', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid7 = _errs156 === errors
					valid38 = valid38 || _valid7
					if (!valid38) {
						vErrors = noted(vErrors, instancePath + '/gates/approval', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs141
						if (vErrors !== null) {
							if (_errs141) {
								vErrors.length = _errs141
							} else {
								vErrors = null
							}
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/gates', 'type', {type: 'object'}, 'must be object')
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
						for (const prop10 of schema67.properties.trusted_keys.items.required) {
							if (data63[prop10] === undefined || !func0.call(data63, prop10)) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11,
									'required',
									{missingProperty: prop10},
									"must have required property '" + prop10 + "'",
								)
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
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11,
									'additionalProperties',
									{additionalProperty: key10},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data63.id !== undefined && func0.call(data63, 'id')) {
							if (typeof data63.id !== 'string') {
								vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11 + '/id', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data63.path !== undefined && func0.call(data63, 'path')) {
							if (typeof data63.path !== 'string') {
								vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11 + '/path', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data63.sha256 !== undefined && func0.call(data63, 'sha256')) {
							let data66 = data63.sha256
							if (typeof data66 === 'string') {
								if (!pattern6.test(data66)) {
									vErrors = noted(
										vErrors,
										instancePath + '/trusted_keys/' + i11 + '/sha256',
										'pattern',
										{pattern: '^[0-9a-f]{64}$'},
										'must match pattern "' + '^[0-9a-f]{64}$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11 + '/sha256', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data63.purposes !== undefined && func0.call(data63, 'purposes')) {
							let data67 = data63.purposes
							if (Array.isArray(data67)) {
								const len12 = data67.length
								for (let i12 = 0; i12 < len12; i12++) {
									if (typeof data67[i12] !== 'string') {
										vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11 + '/purposes/' + i12, 'type', {type: 'string'}, 'must be string')
										errors++
									}
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11 + '/purposes', 'type', {type: 'array'}, 'must be array')
								errors++
							}
						}
						if (data63.valid_from !== undefined && func0.call(data63, 'valid_from')) {
							let data69 = data63.valid_from
							if (typeof data69 !== 'string' && data69 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11 + '/valid_from',
									'type',
									{type: schema67.properties.trusted_keys.items.properties.valid_from.type},
									'must be string,null',
								)
								errors++
							}
							if (typeof data69 === 'string') {
								if (!pattern9.test(data69)) {
									vErrors = noted(
										vErrors,
										instancePath + '/trusted_keys/' + i11 + '/valid_from',
										'pattern',
										{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
										'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
									)
									errors++
								}
							}
						}
						if (data63.valid_until !== undefined && func0.call(data63, 'valid_until')) {
							let data70 = data63.valid_until
							if (typeof data70 !== 'string' && data70 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11 + '/valid_until',
									'type',
									{type: schema67.properties.trusted_keys.items.properties.valid_until.type},
									'must be string,null',
								)
								errors++
							}
							if (typeof data70 === 'string') {
								if (!pattern9.test(data70)) {
									vErrors = noted(
										vErrors,
										instancePath + '/trusted_keys/' + i11 + '/valid_until',
										'pattern',
										{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
										'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
									)
									errors++
								}
							}
						}
						if (data63.revoked_at !== undefined && func0.call(data63, 'revoked_at')) {
							let data71 = data63.revoked_at
							if (typeof data71 !== 'string' && data71 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11 + '/revoked_at',
									'type',
									{type: schema67.properties.trusted_keys.items.properties.revoked_at.type},
									'must be string,null',
								)
								errors++
							}
							if (typeof data71 === 'string') {
								if (!pattern9.test(data71)) {
									vErrors = noted(
										vErrors,
										instancePath + '/trusted_keys/' + i11 + '/revoked_at',
										'pattern',
										{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
										'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
									)
									errors++
								}
							}
						}
						if (data63.identity !== undefined && func0.call(data63, 'identity')) {
							let data72 = data63.identity
							if (typeof data72 !== 'string' && data72 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/trusted_keys/' + i11 + '/identity',
									'type',
									{type: schema67.properties.trusted_keys.items.properties.identity.type},
									'must be string,null',
								)
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/trusted_keys/' + i11, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/trusted_keys', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.run !== undefined && func0.call(data, 'run')) {
			let data73 = data.run
			if (data73 && typeof data73 == 'object' && !Array.isArray(data73)) {
				for (const prop11 of schema67.properties.run.required) {
					if (data73[prop11] === undefined || !func0.call(data73, prop11)) {
						vErrors = noted(vErrors, instancePath + '/run', 'required', {missingProperty: prop11}, "must have required property '" + prop11 + "'")
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
						vErrors = noted(vErrors, instancePath + '/run', 'additionalProperties', {additionalProperty: key11}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data73.self_hosted !== undefined && func0.call(data73, 'self_hosted')) {
					let data74 = data73.self_hosted
					if (!(data74 === 'block' || data74 === 'isolate')) {
						vErrors = noted(
							vErrors,
							instancePath + '/run/self_hosted',
							'enum',
							{allowedValues: schema67.properties.run.properties.self_hosted.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
				if (data73.timeout_seconds !== undefined && func0.call(data73, 'timeout_seconds')) {
					let data75 = data73.timeout_seconds
					if (!(typeof data75 == 'number' && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
						vErrors = noted(vErrors, instancePath + '/run/timeout_seconds', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data75 == 'number' && isFinite(data75)) {
						if (data75 < 1 || isNaN(data75)) {
							vErrors = noted(vErrors, instancePath + '/run/timeout_seconds', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
							errors++
						}
					}
				}
				if (data73.max_processes !== undefined && func0.call(data73, 'max_processes')) {
					let data76 = data73.max_processes
					if (!(typeof data76 == 'number' && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
						vErrors = noted(vErrors, instancePath + '/run/max_processes', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data76 == 'number' && isFinite(data76)) {
						if (data76 < 1 || isNaN(data76)) {
							vErrors = noted(vErrors, instancePath + '/run/max_processes', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
							errors++
						}
					}
				}
				if (data73.max_memory_mib !== undefined && func0.call(data73, 'max_memory_mib')) {
					let data77 = data73.max_memory_mib
					if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
						vErrors = noted(vErrors, instancePath + '/run/max_memory_mib', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
					if (typeof data77 == 'number' && isFinite(data77)) {
						if (data77 < 1 || isNaN(data77)) {
							vErrors = noted(vErrors, instancePath + '/run/max_memory_mib', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
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
								vErrors = noted(vErrors, instancePath + '/run/outputs/' + i13, 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/run/outputs', 'type', {type: 'array'}, 'must be array')
						errors++
					}
				}
				if (data73.pass_environment !== undefined && func0.call(data73, 'pass_environment')) {
					let data80 = data73.pass_environment
					if (Array.isArray(data80)) {
						const len14 = data80.length
						for (let i14 = 0; i14 < len14; i14++) {
							if (typeof data80[i14] !== 'string') {
								vErrors = noted(vErrors, instancePath + '/run/pass_environment/' + i14, 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/run/pass_environment', 'type', {type: 'array'}, 'must be array')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/run', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate171.errors = vErrors
	return errors === 0
}
validate171.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema68 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedEvidence',
	type: 'object',
	properties: {
		files: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:evidenceFileEntry'}},
		artifact: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact'}, {type: 'null'}]},
		signed: {type: 'boolean'},
		findings: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}},
	},
	required: ['files', 'artifact', 'signed', 'findings'],
	additionalProperties: false,
}
const schema69 = {
	$id: 'urn:fail-closed-gate:schema:shared:evidenceFileEntry',
	type: 'object',
	properties: {
		role: {
			enum: ['result', 'status', 'ledger', 'key-status-signature', 'execution-evidence', 'beacon-attestation', 'approval-request', 'approval'],
		},
		path: {type: 'string'},
		state: {enum: ['read', 'absent', 'refused']},
		size: {type: ['integer', 'null'], minimum: 0},
		sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		finding: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}, {type: 'null'}]},
	},
	required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
	additionalProperties: false,
}
const schema70 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedFinding',
	type: 'object',
	properties: {
		code: {type: 'string', pattern: '^[a-z0-9_]+$'},
		gate: {type: 'string', pattern: '^[a-z][a-z-]*$'},
		outcome: {enum: ['pass', 'warn', 'block']},
		message: {type: 'string', minLength: 1},
		path: {type: 'string'},
		pointer: {type: 'string'},
		line: {type: 'integer', minimum: 1},
		expected: {type: 'string'},
		found: {type: 'string'},
	},
	required: ['code', 'gate', 'outcome', 'message'],
	additionalProperties: false,
}
const pattern63 = new RegExp('^[a-z0-9_]+$', 'u')
const pattern64 = new RegExp('^[a-z][a-z-]*$', 'u')
function validate175(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate175.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema70.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema70.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.code !== undefined && func0.call(data, 'code')) {
			let data0 = data.code
			if (typeof data0 === 'string') {
				if (!pattern63.test(data0)) {
					vErrors = noted(vErrors, instancePath + '/code', 'pattern', {pattern: '^[a-z0-9_]+$'}, 'must match pattern "' + '^[a-z0-9_]+$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/code', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.gate !== undefined && func0.call(data, 'gate')) {
			let data1 = data.gate
			if (typeof data1 === 'string') {
				if (!pattern64.test(data1)) {
					vErrors = noted(vErrors, instancePath + '/gate', 'pattern', {pattern: '^[a-z][a-z-]*$'}, 'must match pattern "' + '^[a-z][a-z-]*$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/gate', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.outcome !== undefined && func0.call(data, 'outcome')) {
			let data2 = data.outcome
			if (!(data2 === 'pass' || data2 === 'warn' || data2 === 'block')) {
				vErrors = noted(
					vErrors,
					instancePath + '/outcome',
					'enum',
					{allowedValues: schema70.properties.outcome.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.message !== undefined && func0.call(data, 'message')) {
			let data3 = data.message
			if (typeof data3 === 'string') {
				if (func117(data3) < 1) {
					vErrors = noted(vErrors, instancePath + '/message', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/message', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				vErrors = noted(vErrors, instancePath + '/path', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.pointer !== undefined && func0.call(data, 'pointer')) {
			if (typeof data.pointer !== 'string') {
				vErrors = noted(vErrors, instancePath + '/pointer', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.line !== undefined && func0.call(data, 'line')) {
			let data6 = data.line
			if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				vErrors = noted(vErrors, instancePath + '/line', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data6 == 'number' && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					vErrors = noted(vErrors, instancePath + '/line', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.expected !== undefined && func0.call(data, 'expected')) {
			if (typeof data.expected !== 'string') {
				vErrors = noted(vErrors, instancePath + '/expected', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.found !== undefined && func0.call(data, 'found')) {
			if (typeof data.found !== 'string') {
				vErrors = noted(vErrors, instancePath + '/found', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate175.errors = vErrors
	return errors === 0
}
validate175.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate174(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate174.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema69.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'role' || key0 === 'path' || key0 === 'state' || key0 === 'size' || key0 === 'sha256' || key0 === 'finding')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.role !== undefined && func0.call(data, 'role')) {
			let data0 = data.role
			if (!(
				data0 === 'result' ||
				data0 === 'status' ||
				data0 === 'ledger' ||
				data0 === 'key-status-signature' ||
				data0 === 'execution-evidence' ||
				data0 === 'beacon-attestation' ||
				data0 === 'approval-request' ||
				data0 === 'approval'
			)) {
				vErrors = noted(vErrors, instancePath + '/role', 'enum', {allowedValues: schema69.properties.role.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				vErrors = noted(vErrors, instancePath + '/path', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data2 = data.state
			if (!(data2 === 'read' || data2 === 'absent' || data2 === 'refused')) {
				vErrors = noted(vErrors, instancePath + '/state', 'enum', {allowedValues: schema69.properties.state.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.size !== undefined && func0.call(data, 'size')) {
			let data3 = data.size
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/size', 'type', {type: schema69.properties.size.type}, 'must be integer,null')
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					vErrors = noted(vErrors, instancePath + '/size', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data4 = data.sha256
			if (typeof data4 !== 'string' && data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/sha256', 'type', {type: schema69.properties.sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data4 === 'string') {
				if (!pattern6.test(data4)) {
					vErrors = noted(vErrors, instancePath + '/sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.finding !== undefined && func0.call(data, 'finding')) {
			let data5 = data.finding
			const _errs11 = errors
			let valid1 = false
			const _errs12 = errors
			if (
				!validate175(data5, {
					instancePath: instancePath + '/finding',
					parentData: data,
					parentDataProperty: 'finding',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs12 === errors
			valid1 = valid1 || _valid0
			const _errs13 = errors
			if (data5 !== null) {
				vErrors = noted(vErrors, instancePath + '/finding', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/finding', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs11
				if (vErrors !== null) {
					if (_errs11) {
						vErrors.length = _errs11
					} else {
						vErrors = null
					}
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate174.errors = vErrors
	return errors === 0
}
validate174.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema71 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedArtifact',
	type: 'object',
	properties: {
		name: {type: 'string', minLength: 1},
		id: {type: 'integer', minimum: 0},
		sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		expected_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		producer: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:artifactProducer'}, {type: 'null'}]},
	},
	required: ['name', 'id', 'sha256', 'expected_sha256', 'producer'],
	additionalProperties: false,
}
const schema72 = {
	$id: 'urn:fail-closed-gate:schema:shared:artifactProducer',
	type: 'object',
	properties: {
		run_id: {type: 'string', pattern: '^[1-9][0-9]{0,19}$'},
		run_attempt: {type: 'string', pattern: '^[1-9][0-9]{0,19}$'},
		repository: {type: 'string'},
		workflow: {type: 'string'},
		head_sha: {type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'},
	},
	required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha'],
	additionalProperties: false,
}
const pattern67 = new RegExp('^[1-9][0-9]{0,19}$', 'u')
function validate179(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate179.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema72.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'run_id' || key0 === 'run_attempt' || key0 === 'repository' || key0 === 'workflow' || key0 === 'head_sha')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.run_id !== undefined && func0.call(data, 'run_id')) {
			let data0 = data.run_id
			if (typeof data0 === 'string') {
				if (!pattern67.test(data0)) {
					vErrors = noted(vErrors, instancePath + '/run_id', 'pattern', {pattern: '^[1-9][0-9]{0,19}$'}, 'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/run_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
			let data1 = data.run_attempt
			if (typeof data1 === 'string') {
				if (!pattern67.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/run_attempt',
						'pattern',
						{pattern: '^[1-9][0-9]{0,19}$'},
						'must match pattern "' + '^[1-9][0-9]{0,19}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/run_attempt', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.repository !== undefined && func0.call(data, 'repository')) {
			if (typeof data.repository !== 'string') {
				vErrors = noted(vErrors, instancePath + '/repository', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.workflow !== undefined && func0.call(data, 'workflow')) {
			if (typeof data.workflow !== 'string') {
				vErrors = noted(vErrors, instancePath + '/workflow', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
			let data4 = data.head_sha
			if (typeof data4 === 'string') {
				if (!pattern52.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/head_sha',
						'pattern',
						{pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$'},
						'must match pattern "' + '^([0-9a-f]{40}|[0-9a-f]{64})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/head_sha', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate179.errors = vErrors
	return errors === 0
}
validate179.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate178(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate178.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema71.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'name' || key0 === 'id' || key0 === 'sha256' || key0 === 'expected_sha256' || key0 === 'producer')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.name !== undefined && func0.call(data, 'name')) {
			let data0 = data.name
			if (typeof data0 === 'string') {
				if (func117(data0) < 1) {
					vErrors = noted(vErrors, instancePath + '/name', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/name', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.id !== undefined && func0.call(data, 'id')) {
			let data1 = data.id
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = noted(vErrors, instancePath + '/id', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = noted(vErrors, instancePath + '/id', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern6.test(data2)) {
					vErrors = noted(vErrors, instancePath + '/sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.expected_sha256 !== undefined && func0.call(data, 'expected_sha256')) {
			let data3 = data.expected_sha256
			if (typeof data3 !== 'string' && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/expected_sha256', 'type', {type: schema71.properties.expected_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data3 === 'string') {
				if (!pattern6.test(data3)) {
					vErrors = noted(vErrors, instancePath + '/expected_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.producer !== undefined && func0.call(data, 'producer')) {
			let data4 = data.producer
			const _errs11 = errors
			let valid1 = false
			const _errs12 = errors
			if (
				!validate179(data4, {
					instancePath: instancePath + '/producer',
					parentData: data,
					parentDataProperty: 'producer',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs12 === errors
			valid1 = valid1 || _valid0
			const _errs13 = errors
			if (data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/producer', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/producer', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs11
				if (vErrors !== null) {
					if (_errs11) {
						vErrors.length = _errs11
					} else {
						vErrors = null
					}
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate178.errors = vErrors
	return errors === 0
}
validate178.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate173(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate173.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema68.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'files' || key0 === 'artifact' || key0 === 'signed' || key0 === 'findings')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data0 = data.files
			if (Array.isArray(data0)) {
				const len0 = data0.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (
						!validate174(data0[i0], {
							instancePath: instancePath + '/files/' + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/files', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.artifact !== undefined && func0.call(data, 'artifact')) {
			let data2 = data.artifact
			const _errs6 = errors
			let valid3 = false
			const _errs7 = errors
			if (
				!validate178(data2, {
					instancePath: instancePath + '/artifact',
					parentData: data,
					parentDataProperty: 'artifact',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs7 === errors
			valid3 = valid3 || _valid0
			const _errs8 = errors
			if (data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/artifact', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs8 === errors
			valid3 = valid3 || _valid0
			if (!valid3) {
				vErrors = noted(vErrors, instancePath + '/artifact', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs6
				if (vErrors !== null) {
					if (_errs6) {
						vErrors.length = _errs6
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.signed !== undefined && func0.call(data, 'signed')) {
			if (typeof data.signed !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/signed', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.findings !== undefined && func0.call(data, 'findings')) {
			let data4 = data.findings
			if (Array.isArray(data4)) {
				const len1 = data4.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (
						!validate175(data4[i1], {
							instancePath: instancePath + '/findings/' + i1,
							parentData: data4,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/findings', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate173.errors = vErrors
	return errors === 0
}
validate173.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema73 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedReceipts',
	type: 'object',
	properties: {
		artifact: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact'}, {type: 'null'}]},
		files: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					role: {enum: ['gate-record', 'runtime-receipt']},
					path: {type: 'string'},
					state: {enum: ['read', 'absent', 'refused']},
					size: {type: ['integer', 'null'], minimum: 0},
					sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
					finding: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}, {type: 'null'}]},
				},
				required: ['role', 'path', 'state', 'size', 'sha256', 'finding'],
				additionalProperties: false,
			},
		},
	},
	required: ['artifact', 'files'],
	additionalProperties: false,
}
function validate184(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate184.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema73.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'artifact' || key0 === 'files')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.artifact !== undefined && func0.call(data, 'artifact')) {
			let data0 = data.artifact
			const _errs3 = errors
			let valid1 = false
			const _errs4 = errors
			if (
				!validate178(data0, {
					instancePath: instancePath + '/artifact',
					parentData: data,
					parentDataProperty: 'artifact',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs4 === errors
			valid1 = valid1 || _valid0
			const _errs5 = errors
			if (data0 !== null) {
				vErrors = noted(vErrors, instancePath + '/artifact', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs5 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/artifact', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs3
				if (vErrors !== null) {
					if (_errs3) {
						vErrors.length = _errs3
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data1 = data.files
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0]
					if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
						for (const prop1 of schema73.properties.files.items.required) {
							if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
								vErrors = noted(vErrors, instancePath + '/files/' + i0, 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
								errors++
							}
						}
						for (const key1 of Object.keys(data2)) {
							if (!(key1 === 'role' || key1 === 'path' || key1 === 'state' || key1 === 'size' || key1 === 'sha256' || key1 === 'finding')) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0,
									'additionalProperties',
									{additionalProperty: key1},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data2.role !== undefined && func0.call(data2, 'role')) {
							let data3 = data2.role
							if (!(data3 === 'gate-record' || data3 === 'runtime-receipt')) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0 + '/role',
									'enum',
									{allowedValues: schema73.properties.files.items.properties.role.enum},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data2.path !== undefined && func0.call(data2, 'path')) {
							if (typeof data2.path !== 'string') {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/path', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data2.state !== undefined && func0.call(data2, 'state')) {
							let data5 = data2.state
							if (!(data5 === 'read' || data5 === 'absent' || data5 === 'refused')) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0 + '/state',
									'enum',
									{allowedValues: schema73.properties.files.items.properties.state.enum},
									'must be equal to one of the allowed values',
								)
								errors++
							}
						}
						if (data2.size !== undefined && func0.call(data2, 'size')) {
							let data6 = data2.size
							if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0 + '/size',
									'type',
									{type: schema73.properties.files.items.properties.size.type},
									'must be integer,null',
								)
								errors++
							}
							if (typeof data6 == 'number' && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/size', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
									errors++
								}
							}
						}
						if (data2.sha256 !== undefined && func0.call(data2, 'sha256')) {
							let data7 = data2.sha256
							if (typeof data7 !== 'string' && data7 !== null) {
								vErrors = noted(
									vErrors,
									instancePath + '/files/' + i0 + '/sha256',
									'type',
									{type: schema73.properties.files.items.properties.sha256.type},
									'must be string,null',
								)
								errors++
							}
							if (typeof data7 === 'string') {
								if (!pattern6.test(data7)) {
									vErrors = noted(
										vErrors,
										instancePath + '/files/' + i0 + '/sha256',
										'pattern',
										{pattern: '^[0-9a-f]{64}$'},
										'must match pattern "' + '^[0-9a-f]{64}$' + '"',
									)
									errors++
								}
							}
						}
						if (data2.finding !== undefined && func0.call(data2, 'finding')) {
							let data8 = data2.finding
							const _errs21 = errors
							let valid5 = false
							const _errs22 = errors
							if (
								!validate175(data8, {
									instancePath: instancePath + '/files/' + i0 + '/finding',
									parentData: data2,
									parentDataProperty: 'finding',
									rootData,
									dynamicAnchors,
								})
							) {
								vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
								errors = vErrors.length
							}
							var _valid1 = _errs22 === errors
							valid5 = valid5 || _valid1
							const _errs23 = errors
							if (data8 !== null) {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/finding', 'type', {type: 'null'}, 'must be null')
								errors++
							}
							var _valid1 = _errs23 === errors
							valid5 = valid5 || _valid1
							if (!valid5) {
								vErrors = noted(vErrors, instancePath + '/files/' + i0 + '/finding', 'anyOf', {}, 'must match a schema in anyOf')
								errors++
							} else {
								errors = _errs21
								if (vErrors !== null) {
									if (_errs21) {
										vErrors.length = _errs21
									} else {
										vErrors = null
									}
								}
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/files/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/files', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate184.errors = vErrors
	return errors === 0
}
validate184.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema74 = {
	$id: 'urn:fail-closed-gate:schema:shared:auditLogLink',
	type: 'object',
	properties: {
		continuity: {enum: ['held', 'not-compared', 'broken']},
		sequence: {type: ['integer', 'null'], minimum: 1},
		record_hash: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
	},
	required: ['continuity', 'sequence', 'record_hash'],
	additionalProperties: false,
}
function validate189(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate189.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema74.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'continuity' || key0 === 'sequence' || key0 === 'record_hash')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.continuity !== undefined && func0.call(data, 'continuity')) {
			let data0 = data.continuity
			if (!(data0 === 'held' || data0 === 'not-compared' || data0 === 'broken')) {
				vErrors = noted(
					vErrors,
					instancePath + '/continuity',
					'enum',
					{allowedValues: schema74.properties.continuity.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.sequence !== undefined && func0.call(data, 'sequence')) {
			let data1 = data.sequence
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/sequence', 'type', {type: schema74.properties.sequence.type}, 'must be integer,null')
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
			let data2 = data.record_hash
			if (typeof data2 !== 'string' && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/record_hash', 'type', {type: schema74.properties.record_hash.type}, 'must be string,null')
				errors++
			}
			if (typeof data2 === 'string') {
				if (!pattern6.test(data2)) {
					vErrors = noted(vErrors, instancePath + '/record_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate189.errors = vErrors
	return errors === 0
}
validate189.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema75 = {
	$id: 'urn:fail-closed-gate:schema:shared:nonceClaim',
	type: 'object',
	properties: {
		state: {enum: ['claimed', 'no-store']},
		store: {enum: ['local', 'github', null]},
		key: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
	},
	required: ['state', 'store', 'key'],
	additionalProperties: false,
}
function validate191(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate191.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema75.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'state' || key0 === 'store' || key0 === 'key')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data0 = data.state
			if (!(data0 === 'claimed' || data0 === 'no-store')) {
				vErrors = noted(vErrors, instancePath + '/state', 'enum', {allowedValues: schema75.properties.state.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.store !== undefined && func0.call(data, 'store')) {
			let data1 = data.store
			if (!(data1 === 'local' || data1 === 'github' || data1 === null)) {
				vErrors = noted(vErrors, instancePath + '/store', 'enum', {allowedValues: schema75.properties.store.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.key !== undefined && func0.call(data, 'key')) {
			let data2 = data.key
			if (typeof data2 !== 'string' && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/key', 'type', {type: schema75.properties.key.type}, 'must be string,null')
				errors++
			}
			if (typeof data2 === 'string') {
				if (!pattern6.test(data2)) {
					vErrors = noted(vErrors, instancePath + '/key', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate191.errors = vErrors
	return errors === 0
}
validate191.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema76 = {
	$id: 'urn:fail-closed-gate:schema:shared:preparedIsolation',
	type: 'object',
	properties: {mechanism: {enum: ['bubblewrap', 'setpriv']}, verified: {type: 'array', items: {type: 'string'}}},
	required: ['mechanism', 'verified'],
	additionalProperties: false,
}
function validate193(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate193.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema76.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'mechanism' || key0 === 'verified')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.mechanism !== undefined && func0.call(data, 'mechanism')) {
			let data0 = data.mechanism
			if (!(data0 === 'bubblewrap' || data0 === 'setpriv')) {
				vErrors = noted(
					vErrors,
					instancePath + '/mechanism',
					'enum',
					{allowedValues: schema76.properties.mechanism.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.verified !== undefined && func0.call(data, 'verified')) {
			let data1 = data.verified
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (typeof data1[i0] !== 'string') {
						vErrors = noted(vErrors, instancePath + '/verified/' + i0, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/verified', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate193.errors = vErrors
	return errors === 0
}
validate193.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate164(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate164.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema63.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema63.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/recorded-inputs/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/recorded-inputs/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern40.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.command !== undefined && func0.call(data, 'command')) {
			let data2 = data.command
			if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
				vErrors = noted(
					vErrors,
					instancePath + '/command',
					'enum',
					{allowedValues: schema63.properties.command.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
			let data3 = data.rules_version
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				vErrors = noted(vErrors, instancePath + '/rules_version', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data4 = data.tool
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const prop1 of schema63.properties.tool.required) {
					if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
						vErrors = noted(vErrors, instancePath + '/tool', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				for (const key1 of Object.keys(data4)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						vErrors = noted(vErrors, instancePath + '/tool', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data4.name !== undefined && func0.call(data4, 'name')) {
					let data5 = data4.name
					if (typeof data5 === 'string') {
						if (func117(data5) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/name', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/name', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data4.version !== undefined && func0.call(data4, 'version')) {
					let data6 = data4.version
					if (typeof data6 === 'string') {
						if (func117(data6) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/version', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/version', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/tool', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.request !== undefined && func0.call(data, 'request')) {
			let data7 = data.request
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const prop2 of schema63.properties.request.required) {
					if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
						vErrors = noted(vErrors, instancePath + '/request', 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
						errors++
					}
				}
				for (const key2 of Object.keys(data7)) {
					if (!func0.call(schema63.properties.request.properties, key2)) {
						vErrors = noted(vErrors, instancePath + '/request', 'additionalProperties', {additionalProperty: key2}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data7.working_directory !== undefined && func0.call(data7, 'working_directory')) {
					let data8 = data7.working_directory
					if (typeof data8 !== 'string' && data8 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/working_directory',
							'type',
							{type: schema63.properties.request.properties.working_directory.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.output_directory !== undefined && func0.call(data7, 'output_directory')) {
					let data9 = data7.output_directory
					if (typeof data9 !== 'string' && data9 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/output_directory',
							'type',
							{type: schema63.properties.request.properties.output_directory.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.key_status_result !== undefined && func0.call(data7, 'key_status_result')) {
					let data10 = data7.key_status_result
					if (typeof data10 !== 'string' && data10 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/key_status_result',
							'type',
							{type: schema63.properties.request.properties.key_status_result.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.key_status_verification !== undefined && func0.call(data7, 'key_status_verification')) {
					let data11 = data7.key_status_verification
					if (typeof data11 !== 'string' && data11 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/key_status_verification',
							'type',
							{type: schema63.properties.request.properties.key_status_verification.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
					let data12 = data7.max_age_seconds
					if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/max_age_seconds',
							'type',
							{type: schema63.properties.request.properties.max_age_seconds.type},
							'must be integer,null',
						)
						errors++
					}
				}
				if (data7.upstream_artifact !== undefined && func0.call(data7, 'upstream_artifact')) {
					let data13 = data7.upstream_artifact
					if (typeof data13 !== 'string' && data13 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/upstream_artifact',
							'type',
							{type: schema63.properties.request.properties.upstream_artifact.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.upstream_run_id !== undefined && func0.call(data7, 'upstream_run_id')) {
					let data14 = data7.upstream_run_id
					if (typeof data14 !== 'string' && data14 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/upstream_run_id',
							'type',
							{type: schema63.properties.request.properties.upstream_run_id.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.upstream_digest !== undefined && func0.call(data7, 'upstream_digest')) {
					let data15 = data7.upstream_digest
					if (typeof data15 !== 'string' && data15 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/upstream_digest',
							'type',
							{type: schema63.properties.request.properties.upstream_digest.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data15 === 'string') {
						if (!pattern6.test(data15)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/upstream_digest',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.policy !== undefined && func0.call(data7, 'policy')) {
					let data16 = data7.policy
					if (typeof data16 !== 'string' && data16 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/policy',
							'type',
							{type: schema63.properties.request.properties.policy.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.policy_sha256 !== undefined && func0.call(data7, 'policy_sha256')) {
					let data17 = data7.policy_sha256
					if (typeof data17 !== 'string' && data17 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/policy_sha256',
							'type',
							{type: schema63.properties.request.properties.policy_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data17 === 'string') {
						if (!pattern6.test(data17)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/policy_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.environment !== undefined && func0.call(data7, 'environment')) {
					let data18 = data7.environment
					if (typeof data18 !== 'string' && data18 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/environment',
							'type',
							{type: schema63.properties.request.properties.environment.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.subject_digest !== undefined && func0.call(data7, 'subject_digest')) {
					let data19 = data7.subject_digest
					if (typeof data19 !== 'string' && data19 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/subject_digest',
							'type',
							{type: schema63.properties.request.properties.subject_digest.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data19 === 'string') {
						if (!pattern6.test(data19)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/subject_digest',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.metadata !== undefined && func0.call(data7, 'metadata')) {
					let data20 = data7.metadata
					if (typeof data20 !== 'string' && data20 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/metadata',
							'type',
							{type: schema63.properties.request.properties.metadata.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.metadata_sha256 !== undefined && func0.call(data7, 'metadata_sha256')) {
					let data21 = data7.metadata_sha256
					if (typeof data21 !== 'string' && data21 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/metadata_sha256',
							'type',
							{type: schema63.properties.request.properties.metadata_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data21 === 'string') {
						if (!pattern6.test(data21)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/metadata_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.evidence !== undefined && func0.call(data7, 'evidence')) {
					let data22 = data7.evidence
					if (!Array.isArray(data22) && data22 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/evidence',
							'type',
							{type: schema63.properties.request.properties.evidence.type},
							'must be array,null',
						)
						errors++
					}
					if (Array.isArray(data22)) {
						const len0 = data22.length
						for (let i0 = 0; i0 < len0; i0++) {
							if (typeof data22[i0] !== 'string') {
								vErrors = noted(vErrors, instancePath + '/request/evidence/' + i0, 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					}
				}
				if (data7.requested_action !== undefined && func0.call(data7, 'requested_action')) {
					let data24 = data7.requested_action
					if (typeof data24 !== 'string' && data24 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/requested_action',
							'type',
							{type: schema63.properties.request.properties.requested_action.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.target !== undefined && func0.call(data7, 'target')) {
					let data25 = data7.target
					if (typeof data25 !== 'string' && data25 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/target',
							'type',
							{type: schema63.properties.request.properties.target.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.enforcement !== undefined && func0.call(data7, 'enforcement')) {
					let data26 = data7.enforcement
					if (typeof data26 !== 'string' && data26 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/enforcement',
							'type',
							{type: schema63.properties.request.properties.enforcement.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.upload_receipts !== undefined && func0.call(data7, 'upload_receipts')) {
					let data27 = data7.upload_receipts
					if (typeof data27 !== 'boolean' && data27 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/upload_receipts',
							'type',
							{type: schema63.properties.request.properties.upload_receipts.type},
							'must be boolean,null',
						)
						errors++
					}
				}
				if (data7.include_evidence !== undefined && func0.call(data7, 'include_evidence')) {
					let data28 = data7.include_evidence
					if (typeof data28 !== 'boolean' && data28 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/include_evidence',
							'type',
							{type: schema63.properties.request.properties.include_evidence.type},
							'must be boolean,null',
						)
						errors++
					}
				}
				if (data7.receipts !== undefined && func0.call(data7, 'receipts')) {
					let data29 = data7.receipts
					if (typeof data29 !== 'string' && data29 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/receipts',
							'type',
							{type: schema63.properties.request.properties.receipts.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.expected_receipt_sha256 !== undefined && func0.call(data7, 'expected_receipt_sha256')) {
					let data30 = data7.expected_receipt_sha256
					if (typeof data30 !== 'string' && data30 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/expected_receipt_sha256',
							'type',
							{type: schema63.properties.request.properties.expected_receipt_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data30 === 'string') {
						if (!pattern6.test(data30)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/expected_receipt_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.allow_earlier_attempt !== undefined && func0.call(data7, 'allow_earlier_attempt')) {
					let data31 = data7.allow_earlier_attempt
					if (typeof data31 !== 'boolean' && data31 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/allow_earlier_attempt',
							'type',
							{type: schema63.properties.request.properties.allow_earlier_attempt.type},
							'must be boolean,null',
						)
						errors++
					}
				}
				if (data7.receipts_artifact_name !== undefined && func0.call(data7, 'receipts_artifact_name')) {
					let data32 = data7.receipts_artifact_name
					if (typeof data32 !== 'string' && data32 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/receipts_artifact_name',
							'type',
							{type: schema63.properties.request.properties.receipts_artifact_name.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.retention_days !== undefined && func0.call(data7, 'retention_days')) {
					let data33 = data7.retention_days
					if (!(typeof data33 == 'number' && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/retention_days',
							'type',
							{type: schema63.properties.request.properties.retention_days.type},
							'must be integer,null',
						)
						errors++
					}
				}
				if (data7.summary !== undefined && func0.call(data7, 'summary')) {
					if (typeof data7.summary !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/request/summary', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data7.approval !== undefined && func0.call(data7, 'approval')) {
					let data35 = data7.approval
					if (typeof data35 !== 'string' && data35 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/approval',
							'type',
							{type: schema63.properties.request.properties.approval.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.request !== undefined && func0.call(data7, 'request')) {
					let data36 = data7.request
					if (typeof data36 !== 'string' && data36 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/request',
							'type',
							{type: schema63.properties.request.properties.request.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data7.parameters_sha256 !== undefined && func0.call(data7, 'parameters_sha256')) {
					let data37 = data7.parameters_sha256
					if (typeof data37 !== 'string' && data37 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/parameters_sha256',
							'type',
							{type: schema63.properties.request.properties.parameters_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data37 === 'string') {
						if (!pattern6.test(data37)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/parameters_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data7.command_sha256 !== undefined && func0.call(data7, 'command_sha256')) {
					let data38 = data7.command_sha256
					if (typeof data38 !== 'string' && data38 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/request/command_sha256',
							'type',
							{type: schema63.properties.request.properties.command_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data38 === 'string') {
						if (!pattern6.test(data38)) {
							vErrors = noted(
								vErrors,
								instancePath + '/request/command_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data39 = data.context
			if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
				for (const prop3 of schema63.properties.context.required) {
					if (data39[prop3] === undefined || !func0.call(data39, prop3)) {
						vErrors = noted(vErrors, instancePath + '/context', 'required', {missingProperty: prop3}, "must have required property '" + prop3 + "'")
						errors++
					}
				}
				for (const key3 of Object.keys(data39)) {
					if (!func0.call(schema63.properties.context.properties, key3)) {
						vErrors = noted(vErrors, instancePath + '/context', 'additionalProperties', {additionalProperty: key3}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data39.now_ms !== undefined && func0.call(data39, 'now_ms')) {
					let data40 = data39.now_ms
					if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						vErrors = noted(vErrors, instancePath + '/context/now_ms', 'type', {type: 'integer'}, 'must be integer')
						errors++
					}
				}
				if (data39.github_actions !== undefined && func0.call(data39, 'github_actions')) {
					let data41 = data39.github_actions
					if (typeof data41 !== 'string' && data41 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/github_actions',
							'type',
							{type: schema63.properties.context.properties.github_actions.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.run_id !== undefined && func0.call(data39, 'run_id')) {
					let data42 = data39.run_id
					if (typeof data42 !== 'string' && data42 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/run_id',
							'type',
							{type: schema63.properties.context.properties.run_id.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.run_attempt !== undefined && func0.call(data39, 'run_attempt')) {
					let data43 = data39.run_attempt
					if (typeof data43 !== 'string' && data43 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/run_attempt',
							'type',
							{type: schema63.properties.context.properties.run_attempt.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.sha !== undefined && func0.call(data39, 'sha')) {
					let data44 = data39.sha
					if (typeof data44 !== 'string' && data44 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/sha', 'type', {type: schema63.properties.context.properties.sha.type}, 'must be string,null')
						errors++
					}
				}
				if (data39.repository !== undefined && func0.call(data39, 'repository')) {
					let data45 = data39.repository
					if (typeof data45 !== 'string' && data45 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/repository',
							'type',
							{type: schema63.properties.context.properties.repository.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.workflow !== undefined && func0.call(data39, 'workflow')) {
					let data46 = data39.workflow
					if (typeof data46 !== 'string' && data46 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/workflow',
							'type',
							{type: schema63.properties.context.properties.workflow.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.job !== undefined && func0.call(data39, 'job')) {
					let data47 = data39.job
					if (typeof data47 !== 'string' && data47 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/job', 'type', {type: schema63.properties.context.properties.job.type}, 'must be string,null')
						errors++
					}
				}
				if (data39.event_name !== undefined && func0.call(data39, 'event_name')) {
					let data48 = data39.event_name
					if (typeof data48 !== 'string' && data48 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/event_name',
							'type',
							{type: schema63.properties.context.properties.event_name.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.ref !== undefined && func0.call(data39, 'ref')) {
					let data49 = data39.ref
					if (typeof data49 !== 'string' && data49 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/ref', 'type', {type: schema63.properties.context.properties.ref.type}, 'must be string,null')
						errors++
					}
				}
				if (data39.actor !== undefined && func0.call(data39, 'actor')) {
					let data50 = data39.actor
					if (typeof data50 !== 'string' && data50 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/actor', 'type', {type: schema63.properties.context.properties.actor.type}, 'must be string,null')
						errors++
					}
				}
				if (data39.runner_environment !== undefined && func0.call(data39, 'runner_environment')) {
					let data51 = data39.runner_environment
					if (typeof data51 !== 'string' && data51 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/runner_environment',
							'type',
							{type: schema63.properties.context.properties.runner_environment.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.act !== undefined && func0.call(data39, 'act')) {
					let data52 = data39.act
					if (typeof data52 !== 'string' && data52 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/act', 'type', {type: schema63.properties.context.properties.act.type}, 'must be string,null')
						errors++
					}
				}
				if (data39.server_url !== undefined && func0.call(data39, 'server_url')) {
					let data53 = data39.server_url
					if (typeof data53 !== 'string' && data53 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/server_url',
							'type',
							{type: schema63.properties.context.properties.server_url.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.event_file !== undefined && func0.call(data39, 'event_file')) {
					let data54 = data39.event_file
					if (!(data54 === 'not-set' || data54 === 'readable' || data54 === 'unreadable')) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/event_file',
							'enum',
							{allowedValues: schema63.properties.context.properties.event_file.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
				if (data39.artifact_service !== undefined && func0.call(data39, 'artifact_service')) {
					if (typeof data39.artifact_service !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/context/artifact_service', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data39.local_user !== undefined && func0.call(data39, 'local_user')) {
					let data56 = data39.local_user
					if (typeof data56 !== 'string' && data56 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/context/local_user',
							'type',
							{type: schema63.properties.context.properties.local_user.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data39.proposal !== undefined && func0.call(data39, 'proposal')) {
					let data57 = data39.proposal
					const _errs117 = errors
					let valid6 = false
					const _errs118 = errors
					if (
						!validate165(data57, {
							instancePath: instancePath + '/context/proposal',
							parentData: data39,
							parentDataProperty: 'proposal',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors)
						errors = vErrors.length
					}
					var _valid0 = _errs118 === errors
					valid6 = valid6 || _valid0
					const _errs119 = errors
					if (data57 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/proposal', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid0 = _errs119 === errors
					valid6 = valid6 || _valid0
					if (!valid6) {
						vErrors = noted(vErrors, instancePath + '/context/proposal', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs117
						if (vErrors !== null) {
							if (_errs117) {
								vErrors.length = _errs117
							} else {
								vErrors = null
							}
						}
					}
				}
				if (data39.upstream_run !== undefined && func0.call(data39, 'upstream_run')) {
					let data58 = data39.upstream_run
					const _errs122 = errors
					let valid7 = false
					const _errs123 = errors
					if (
						!validate167(data58, {
							instancePath: instancePath + '/context/upstream_run',
							parentData: data39,
							parentDataProperty: 'upstream_run',
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors)
						errors = vErrors.length
					}
					var _valid1 = _errs123 === errors
					valid7 = valid7 || _valid1
					const _errs124 = errors
					if (data58 !== null) {
						vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'type', {type: 'null'}, 'must be null')
						errors++
					}
					var _valid1 = _errs124 === errors
					valid7 = valid7 || _valid1
					if (!valid7) {
						vErrors = noted(vErrors, instancePath + '/context/upstream_run', 'anyOf', {}, 'must match a schema in anyOf')
						errors++
					} else {
						errors = _errs122
						if (vErrors !== null) {
							if (_errs122) {
								vErrors.length = _errs122
							} else {
								vErrors = null
							}
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/context', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.policy_file !== undefined && func0.call(data, 'policy_file')) {
			let data59 = data.policy_file
			const _errs127 = errors
			let valid8 = false
			const _errs128 = errors
			if (
				!validate169(data59, {
					instancePath: instancePath + '/policy_file',
					parentData: data,
					parentDataProperty: 'policy_file',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
				errors = vErrors.length
			}
			var _valid2 = _errs128 === errors
			valid8 = valid8 || _valid2
			const _errs129 = errors
			if (data59 !== null) {
				vErrors = noted(vErrors, instancePath + '/policy_file', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid2 = _errs129 === errors
			valid8 = valid8 || _valid2
			if (!valid8) {
				vErrors = noted(vErrors, instancePath + '/policy_file', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs127
				if (vErrors !== null) {
					if (_errs127) {
						vErrors.length = _errs127
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.policy !== undefined && func0.call(data, 'policy')) {
			const _errs132 = errors
			let valid9 = false
			const _errs133 = errors
			if (
				!validate171(data.policy, {
					instancePath: instancePath + '/policy',
					parentData: data,
					parentDataProperty: 'policy',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)
				errors = vErrors.length
			}
			var _valid3 = _errs133 === errors
			valid9 = valid9 || _valid3
			if (!valid9) {
				vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs132
				if (vErrors !== null) {
					if (_errs132) {
						vErrors.length = _errs132
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.evidence !== undefined && func0.call(data, 'evidence')) {
			let data61 = data.evidence
			const _errs135 = errors
			let valid10 = false
			const _errs136 = errors
			if (
				!validate173(data61, {
					instancePath: instancePath + '/evidence',
					parentData: data,
					parentDataProperty: 'evidence',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors)
				errors = vErrors.length
			}
			var _valid4 = _errs136 === errors
			valid10 = valid10 || _valid4
			const _errs137 = errors
			if (data61 !== null) {
				vErrors = noted(vErrors, instancePath + '/evidence', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid4 = _errs137 === errors
			valid10 = valid10 || _valid4
			if (!valid10) {
				vErrors = noted(vErrors, instancePath + '/evidence', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs135
				if (vErrors !== null) {
					if (_errs135) {
						vErrors.length = _errs135
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.receipts !== undefined && func0.call(data, 'receipts')) {
			let data62 = data.receipts
			const _errs140 = errors
			let valid11 = false
			const _errs141 = errors
			if (
				!validate184(data62, {
					instancePath: instancePath + '/receipts',
					parentData: data,
					parentDataProperty: 'receipts',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors)
				errors = vErrors.length
			}
			var _valid5 = _errs141 === errors
			valid11 = valid11 || _valid5
			const _errs142 = errors
			if (data62 !== null) {
				vErrors = noted(vErrors, instancePath + '/receipts', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid5 = _errs142 === errors
			valid11 = valid11 || _valid5
			if (!valid11) {
				vErrors = noted(vErrors, instancePath + '/receipts', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs140
				if (vErrors !== null) {
					if (_errs140) {
						vErrors.length = _errs140
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.incidents !== undefined && func0.call(data, 'incidents')) {
			let data63 = data.incidents
			if (Array.isArray(data63)) {
				const len1 = data63.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (
						!validate175(data63[i1], {
							instancePath: instancePath + '/incidents/' + i1,
							parentData: data63,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/incidents', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data65 = data.audit_log
			const _errs148 = errors
			let valid14 = false
			const _errs149 = errors
			if (
				!validate189(data65, {
					instancePath: instancePath + '/audit_log',
					parentData: data,
					parentDataProperty: 'audit_log',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
				errors = vErrors.length
			}
			var _valid6 = _errs149 === errors
			valid14 = valid14 || _valid6
			const _errs150 = errors
			if (data65 !== null) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid6 = _errs150 === errors
			valid14 = valid14 || _valid6
			if (!valid14) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs148
				if (vErrors !== null) {
					if (_errs148) {
						vErrors.length = _errs148
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
			let data66 = data.nonce_claim
			const _errs153 = errors
			let valid15 = false
			const _errs154 = errors
			if (
				!validate191(data66, {
					instancePath: instancePath + '/nonce_claim',
					parentData: data,
					parentDataProperty: 'nonce_claim',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors)
				errors = vErrors.length
			}
			var _valid7 = _errs154 === errors
			valid15 = valid15 || _valid7
			const _errs155 = errors
			if (data66 !== null) {
				vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid7 = _errs155 === errors
			valid15 = valid15 || _valid7
			if (!valid15) {
				vErrors = noted(vErrors, instancePath + '/nonce_claim', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs153
				if (vErrors !== null) {
					if (_errs153) {
						vErrors.length = _errs153
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.isolation !== undefined && func0.call(data, 'isolation')) {
			let data67 = data.isolation
			const _errs158 = errors
			let valid16 = false
			const _errs159 = errors
			if (
				!validate193(data67, {
					instancePath: instancePath + '/isolation',
					parentData: data,
					parentDataProperty: 'isolation',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors)
				errors = vErrors.length
			}
			var _valid8 = _errs159 === errors
			valid16 = valid16 || _valid8
			const _errs160 = errors
			if (data67 !== null) {
				vErrors = noted(vErrors, instancePath + '/isolation', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid8 = _errs160 === errors
			valid16 = valid16 || _valid8
			if (!valid16) {
				vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs158
				if (vErrors !== null) {
					if (_errs158) {
						vErrors.length = _errs158
					} else {
						vErrors = null
					}
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate164.errors = vErrors
	return errors === 0
}
validate164.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateGateRecord = validate195
const schema77 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:gate-record:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/gate-record/v1'},
		stage: {const: 356},
		engine: {type: 'string', minLength: 1},
		source_stage: {const: 355},
		created_at: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		failure_class: {enum: ['none', 'policy', 'evidence', 'gate']},
		enforcement: {enum: ['enforce', 'report-only']},
		tool: {
			type: 'object',
			properties: {name: {type: 'string', minLength: 1}, version: {type: 'string', minLength: 1}},
			required: ['name', 'version'],
			additionalProperties: false,
		},
		rules_version: {type: 'integer', minimum: 1},
		audit_log: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:auditLogLink'}, {type: 'null'}]},
		previous_hash: {type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$'},
		stage355_binding: {
			type: 'object',
			properties: {
				stage355_result_path: {type: 'string'},
				stage355_status_path: {type: 'string'},
				stage355_entry_hash: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				stage355_result_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
			},
			required: ['stage355_result_path', 'stage355_status_path', 'stage355_entry_hash', 'stage355_result_sha256'],
			additionalProperties: false,
		},
		upstream_artifact: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedArtifact'}, {type: 'null'}]},
		evidence_proof: {enum: ['self-consistent', 'anchored', null]},
		inputs: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedInput'}},
		policy: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:policyFile'}, {type: 'null'}]},
		effective_policy: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy'}, {type: 'null'}]},
		promotion: {
			type: 'object',
			properties: {
				environment: {type: ['string', 'null']},
				subject_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				requested_action: {type: ['string', 'null']},
				target: {type: ['string', 'null']},
				command_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
			},
			required: ['environment', 'subject_digest', 'requested_action', 'target', 'command_sha256'],
			additionalProperties: false,
		},
		runtime_context: {
			type: 'object',
			properties: {
				is_github_actions: {type: 'boolean'},
				github_actions_env: {type: ['string', 'null']},
				github_run_id: {type: ['string', 'null']},
				github_run_attempt: {type: ['string', 'null']},
				github_sha: {type: ['string', 'null']},
				github_repository: {type: ['string', 'null']},
				github_workflow: {type: ['string', 'null']},
				github_job: {type: ['string', 'null']},
				github_event_name: {type: ['string', 'null']},
				github_ref: {type: ['string', 'null']},
				github_actor: {type: ['string', 'null']},
				runner_environment: {type: ['string', 'null']},
				local_execution: {type: 'boolean'},
				proof: {enum: ['env']},
			},
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
			additionalProperties: false,
		},
		checks: {$ref: 'urn:fail-closed-gate:schema:shared:runtimeChecks'},
		violations: {type: 'array', items: {type: 'string', minLength: 1}},
		findings: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}},
		fail_closed_policy: {
			type: 'object',
			properties: {
				block_if_stage355_missing: {const: true},
				block_if_stage355_decision_not_accept: {const: true},
				block_if_stage355_violations_present: {const: true},
				block_if_stage355_entry_hash_missing: {const: true},
				block_if_stage355_status_mismatch: {const: true},
				block_if_private_key_boundary_failed: {const: true},
				block_if_pqc_intent_claimed_active: {const: true},
			},
			required: [
				'block_if_stage355_missing',
				'block_if_stage355_decision_not_accept',
				'block_if_stage355_violations_present',
				'block_if_stage355_entry_hash_missing',
				'block_if_stage355_status_mismatch',
				'block_if_private_key_boundary_failed',
				'block_if_pqc_intent_claimed_active',
			],
			additionalProperties: false,
		},
		safety_boundary: {
			type: 'object',
			properties: {
				no_private_keys: {const: true},
				no_raw_secrets: {const: true},
				no_real_key_rotation_claim: {const: true},
				no_real_rekor_claim: {const: true},
				no_real_pqc_signature_claim: {const: true},
				runtime_gate_only: {const: true},
			},
			required: ['no_private_keys', 'no_raw_secrets', 'no_real_key_rotation_claim', 'no_real_rekor_claim', 'no_real_pqc_signature_claim', 'runtime_gate_only'],
			additionalProperties: false,
		},
		entry_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		runtime_decision: {enum: ['allow', 'warn', 'block']},
		reasons: {type: 'array', items: {type: 'string', minLength: 1}},
		approval: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:recordedApproval'}, {type: 'null'}]},
	},
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
	additionalProperties: false,
}
const pattern75 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$', 'u')
const schema78 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedInput',
	type: 'object',
	properties: {
		path: {type: 'string'},
		size: {type: 'integer', minimum: 0},
		sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
	required: ['path', 'size', 'sha256'],
	additionalProperties: false,
}
function validate198(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate198.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema78.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'size' || key0 === 'sha256')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				vErrors = noted(vErrors, instancePath + '/path', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.size !== undefined && func0.call(data, 'size')) {
			let data1 = data.size
			if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = noted(vErrors, instancePath + '/size', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data1 == 'number' && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = noted(vErrors, instancePath + '/size', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data2 = data.sha256
			if (typeof data2 === 'string') {
				if (!pattern6.test(data2)) {
					vErrors = noted(vErrors, instancePath + '/sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate198.errors = vErrors
	return errors === 0
}
validate198.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema79 = {
	$id: 'urn:fail-closed-gate:schema:shared:runtimeChecks',
	type: 'object',
	properties: {
		stage355_result_exists: {type: 'boolean'},
		stage355_status_exists: {type: 'boolean'},
		stage355_decision_accept: {type: 'boolean'},
		stage355_violations_empty: {type: 'boolean'},
		stage355_result_sha256_present: {type: 'boolean'},
		stage355_entry_hash_present: {type: 'boolean'},
		stage355_entry_hash_matches_status_previous_binding: {type: 'boolean'},
		stage355_no_private_keys: {type: 'boolean'},
		stage355_no_real_pqc_signature_claim: {type: 'boolean'},
		stage355_pqc_intent_not_active: {type: 'boolean'},
		runtime_context_detected: {type: 'boolean'},
		ci_context_valid_if_required: {type: 'boolean'},
	},
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
	additionalProperties: false,
}
function validate202(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate202.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema79.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema79.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.stage355_result_exists !== undefined && func0.call(data, 'stage355_result_exists')) {
			if (typeof data.stage355_result_exists !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_result_exists', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_status_exists !== undefined && func0.call(data, 'stage355_status_exists')) {
			if (typeof data.stage355_status_exists !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_status_exists', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_decision_accept !== undefined && func0.call(data, 'stage355_decision_accept')) {
			if (typeof data.stage355_decision_accept !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_decision_accept', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_violations_empty !== undefined && func0.call(data, 'stage355_violations_empty')) {
			if (typeof data.stage355_violations_empty !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_violations_empty', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_result_sha256_present !== undefined && func0.call(data, 'stage355_result_sha256_present')) {
			if (typeof data.stage355_result_sha256_present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_result_sha256_present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_entry_hash_present !== undefined && func0.call(data, 'stage355_entry_hash_present')) {
			if (typeof data.stage355_entry_hash_present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_entry_hash_present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_entry_hash_matches_status_previous_binding !== undefined && func0.call(data, 'stage355_entry_hash_matches_status_previous_binding')) {
			if (typeof data.stage355_entry_hash_matches_status_previous_binding !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_entry_hash_matches_status_previous_binding', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_no_private_keys !== undefined && func0.call(data, 'stage355_no_private_keys')) {
			if (typeof data.stage355_no_private_keys !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_no_private_keys', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_no_real_pqc_signature_claim !== undefined && func0.call(data, 'stage355_no_real_pqc_signature_claim')) {
			if (typeof data.stage355_no_real_pqc_signature_claim !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_no_real_pqc_signature_claim', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage355_pqc_intent_not_active !== undefined && func0.call(data, 'stage355_pqc_intent_not_active')) {
			if (typeof data.stage355_pqc_intent_not_active !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage355_pqc_intent_not_active', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.runtime_context_detected !== undefined && func0.call(data, 'runtime_context_detected')) {
			if (typeof data.runtime_context_detected !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/runtime_context_detected', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.ci_context_valid_if_required !== undefined && func0.call(data, 'ci_context_valid_if_required')) {
			if (typeof data.ci_context_valid_if_required !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/ci_context_valid_if_required', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate202.errors = vErrors
	return errors === 0
}
validate202.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema80 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedApproval',
	type: 'object',
	properties: {
		request_digest: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		request_id: {type: ['string', 'null']},
		request_nonce: {type: ['string', 'null']},
		vouched_by: {enum: ['context', 'signature', null]},
		approval_id: {type: ['string', 'null']},
		approvers: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					identity: {type: 'string'},
					key_id: {type: 'string'},
					key_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
				},
				required: ['identity', 'key_id', 'key_sha256'],
				additionalProperties: false,
			},
		},
		nonce: {type: ['string', 'null']},
		expires_at: {type: ['string', 'null']},
		command_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		nonce_claim: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:nonceClaim'}, {type: 'null'}]},
	},
	required: ['request_digest', 'request_id', 'request_nonce', 'vouched_by', 'approval_id', 'approvers', 'nonce', 'expires_at', 'command_sha256', 'nonce_claim'],
	additionalProperties: false,
}
function validate205(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate205.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema80.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema80.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
			let data0 = data.request_digest
			if (typeof data0 !== 'string' && data0 !== null) {
				vErrors = noted(vErrors, instancePath + '/request_digest', 'type', {type: schema80.properties.request_digest.type}, 'must be string,null')
				errors++
			}
			if (typeof data0 === 'string') {
				if (!pattern6.test(data0)) {
					vErrors = noted(vErrors, instancePath + '/request_digest', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 !== 'string' && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: schema80.properties.request_id.type}, 'must be string,null')
				errors++
			}
		}
		if (data.request_nonce !== undefined && func0.call(data, 'request_nonce')) {
			let data2 = data.request_nonce
			if (typeof data2 !== 'string' && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/request_nonce', 'type', {type: schema80.properties.request_nonce.type}, 'must be string,null')
				errors++
			}
		}
		if (data.vouched_by !== undefined && func0.call(data, 'vouched_by')) {
			let data3 = data.vouched_by
			if (!(data3 === 'context' || data3 === 'signature' || data3 === null)) {
				vErrors = noted(
					vErrors,
					instancePath + '/vouched_by',
					'enum',
					{allowedValues: schema80.properties.vouched_by.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/approval_id', 'type', {type: schema80.properties.approval_id.type}, 'must be string,null')
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
						for (const prop1 of schema80.properties.approvers.items.required) {
							if (data6[prop1] === undefined || !func0.call(data6, prop1)) {
								vErrors = noted(vErrors, instancePath + '/approvers/' + i0, 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
								errors++
							}
						}
						for (const key1 of Object.keys(data6)) {
							if (!(key1 === 'identity' || key1 === 'key_id' || key1 === 'key_sha256')) {
								vErrors = noted(
									vErrors,
									instancePath + '/approvers/' + i0,
									'additionalProperties',
									{additionalProperty: key1},
									'must NOT have additional properties',
								)
								errors++
							}
						}
						if (data6.identity !== undefined && func0.call(data6, 'identity')) {
							if (typeof data6.identity !== 'string') {
								vErrors = noted(vErrors, instancePath + '/approvers/' + i0 + '/identity', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data6.key_id !== undefined && func0.call(data6, 'key_id')) {
							if (typeof data6.key_id !== 'string') {
								vErrors = noted(vErrors, instancePath + '/approvers/' + i0 + '/key_id', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
						if (data6.key_sha256 !== undefined && func0.call(data6, 'key_sha256')) {
							let data9 = data6.key_sha256
							if (typeof data9 === 'string') {
								if (!pattern6.test(data9)) {
									vErrors = noted(
										vErrors,
										instancePath + '/approvers/' + i0 + '/key_sha256',
										'pattern',
										{pattern: '^[0-9a-f]{64}$'},
										'must match pattern "' + '^[0-9a-f]{64}$' + '"',
									)
									errors++
								}
							} else {
								vErrors = noted(vErrors, instancePath + '/approvers/' + i0 + '/key_sha256', 'type', {type: 'string'}, 'must be string')
								errors++
							}
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/approvers/' + i0, 'type', {type: 'object'}, 'must be object')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/approvers', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.nonce !== undefined && func0.call(data, 'nonce')) {
			let data10 = data.nonce
			if (typeof data10 !== 'string' && data10 !== null) {
				vErrors = noted(vErrors, instancePath + '/nonce', 'type', {type: schema80.properties.nonce.type}, 'must be string,null')
				errors++
			}
		}
		if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
			let data11 = data.expires_at
			if (typeof data11 !== 'string' && data11 !== null) {
				vErrors = noted(vErrors, instancePath + '/expires_at', 'type', {type: schema80.properties.expires_at.type}, 'must be string,null')
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
			let data12 = data.command_sha256
			if (typeof data12 !== 'string' && data12 !== null) {
				vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', {type: schema80.properties.command_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data12 === 'string') {
				if (!pattern6.test(data12)) {
					vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
			let data13 = data.nonce_claim
			const _errs29 = errors
			let valid4 = false
			const _errs30 = errors
			if (
				!validate191(data13, {
					instancePath: instancePath + '/nonce_claim',
					parentData: data,
					parentDataProperty: 'nonce_claim',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs30 === errors
			valid4 = valid4 || _valid0
			const _errs31 = errors
			if (data13 !== null) {
				vErrors = noted(vErrors, instancePath + '/nonce_claim', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs31 === errors
			valid4 = valid4 || _valid0
			if (!valid4) {
				vErrors = noted(vErrors, instancePath + '/nonce_claim', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs29
				if (vErrors !== null) {
					if (_errs29) {
						vErrors.length = _errs29
					} else {
						vErrors = null
					}
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate205.errors = vErrors
	return errors === 0
}
validate205.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate195(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate195.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema77.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema77.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/gate-record/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/gate-record/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				vErrors = noted(vErrors, instancePath + '/stage', 'const', {allowedValue: 356}, 'must be equal to constant')
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/engine', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/engine', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'const', {allowedValue: 355}, 'must be equal to constant')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern9.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/created_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern40.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data6 = data.failure_class
			if (!(data6 === 'none' || data6 === 'policy' || data6 === 'evidence' || data6 === 'gate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/failure_class',
					'enum',
					{allowedValues: schema77.properties.failure_class.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data7 = data.enforcement
			if (!(data7 === 'enforce' || data7 === 'report-only')) {
				vErrors = noted(
					vErrors,
					instancePath + '/enforcement',
					'enum',
					{allowedValues: schema77.properties.enforcement.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data8 = data.tool
			if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
				for (const prop1 of schema77.properties.tool.required) {
					if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
						vErrors = noted(vErrors, instancePath + '/tool', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				for (const key1 of Object.keys(data8)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						vErrors = noted(vErrors, instancePath + '/tool', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data8.name !== undefined && func0.call(data8, 'name')) {
					let data9 = data8.name
					if (typeof data9 === 'string') {
						if (func117(data9) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/name', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/name', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data8.version !== undefined && func0.call(data8, 'version')) {
					let data10 = data8.version
					if (typeof data10 === 'string') {
						if (func117(data10) < 1) {
							vErrors = noted(vErrors, instancePath + '/tool/version', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/tool/version', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/tool', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
			let data11 = data.rules_version
			if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				vErrors = noted(vErrors, instancePath + '/rules_version', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data11 == 'number' && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					vErrors = noted(vErrors, instancePath + '/rules_version', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data12 = data.audit_log
			const _errs23 = errors
			let valid2 = false
			const _errs24 = errors
			if (
				!validate189(data12, {
					instancePath: instancePath + '/audit_log',
					parentData: data,
					parentDataProperty: 'audit_log',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs24 === errors
			valid2 = valid2 || _valid0
			const _errs25 = errors
			if (data12 !== null) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs25 === errors
			valid2 = valid2 || _valid0
			if (!valid2) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs23
				if (vErrors !== null) {
					if (_errs23) {
						vErrors.length = _errs23
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data13 = data.previous_hash
			if (typeof data13 === 'string') {
				if (!pattern75.test(data13)) {
					vErrors = noted(
						vErrors,
						instancePath + '/previous_hash',
						'pattern',
						{pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$'},
						'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.stage355_binding !== undefined && func0.call(data, 'stage355_binding')) {
			let data14 = data.stage355_binding
			if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
				for (const prop2 of schema77.properties.stage355_binding.required) {
					if (data14[prop2] === undefined || !func0.call(data14, prop2)) {
						vErrors = noted(vErrors, instancePath + '/stage355_binding', 'required', {missingProperty: prop2}, "must have required property '" + prop2 + "'")
						errors++
					}
				}
				for (const key2 of Object.keys(data14)) {
					if (!(key2 === 'stage355_result_path' || key2 === 'stage355_status_path' || key2 === 'stage355_entry_hash' || key2 === 'stage355_result_sha256')) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage355_binding',
							'additionalProperties',
							{additionalProperty: key2},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data14.stage355_result_path !== undefined && func0.call(data14, 'stage355_result_path')) {
					if (typeof data14.stage355_result_path !== 'string') {
						vErrors = noted(vErrors, instancePath + '/stage355_binding/stage355_result_path', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data14.stage355_status_path !== undefined && func0.call(data14, 'stage355_status_path')) {
					if (typeof data14.stage355_status_path !== 'string') {
						vErrors = noted(vErrors, instancePath + '/stage355_binding/stage355_status_path', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data14.stage355_entry_hash !== undefined && func0.call(data14, 'stage355_entry_hash')) {
					let data17 = data14.stage355_entry_hash
					if (typeof data17 !== 'string' && data17 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage355_binding/stage355_entry_hash',
							'type',
							{type: schema77.properties.stage355_binding.properties.stage355_entry_hash.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data17 === 'string') {
						if (!pattern6.test(data17)) {
							vErrors = noted(
								vErrors,
								instancePath + '/stage355_binding/stage355_entry_hash',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data14.stage355_result_sha256 !== undefined && func0.call(data14, 'stage355_result_sha256')) {
					let data18 = data14.stage355_result_sha256
					if (typeof data18 !== 'string' && data18 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage355_binding/stage355_result_sha256',
							'type',
							{type: schema77.properties.stage355_binding.properties.stage355_result_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data18 === 'string') {
						if (!pattern6.test(data18)) {
							vErrors = noted(
								vErrors,
								instancePath + '/stage355_binding/stage355_result_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/stage355_binding', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.upstream_artifact !== undefined && func0.call(data, 'upstream_artifact')) {
			let data19 = data.upstream_artifact
			const _errs41 = errors
			let valid4 = false
			const _errs42 = errors
			if (
				!validate178(data19, {
					instancePath: instancePath + '/upstream_artifact',
					parentData: data,
					parentDataProperty: 'upstream_artifact',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
				errors = vErrors.length
			}
			var _valid1 = _errs42 === errors
			valid4 = valid4 || _valid1
			const _errs43 = errors
			if (data19 !== null) {
				vErrors = noted(vErrors, instancePath + '/upstream_artifact', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid1 = _errs43 === errors
			valid4 = valid4 || _valid1
			if (!valid4) {
				vErrors = noted(vErrors, instancePath + '/upstream_artifact', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs41
				if (vErrors !== null) {
					if (_errs41) {
						vErrors.length = _errs41
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.evidence_proof !== undefined && func0.call(data, 'evidence_proof')) {
			let data20 = data.evidence_proof
			if (!(data20 === 'self-consistent' || data20 === 'anchored' || data20 === null)) {
				vErrors = noted(
					vErrors,
					instancePath + '/evidence_proof',
					'enum',
					{allowedValues: schema77.properties.evidence_proof.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.inputs !== undefined && func0.call(data, 'inputs')) {
			let data21 = data.inputs
			if (Array.isArray(data21)) {
				const len0 = data21.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (
						!validate198(data21[i0], {
							instancePath: instancePath + '/inputs/' + i0,
							parentData: data21,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/inputs', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.policy !== undefined && func0.call(data, 'policy')) {
			let data23 = data.policy
			const _errs50 = errors
			let valid7 = false
			const _errs51 = errors
			if (
				!validate169(data23, {
					instancePath: instancePath + '/policy',
					parentData: data,
					parentDataProperty: 'policy',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
				errors = vErrors.length
			}
			var _valid2 = _errs51 === errors
			valid7 = valid7 || _valid2
			const _errs52 = errors
			if (data23 !== null) {
				vErrors = noted(vErrors, instancePath + '/policy', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid2 = _errs52 === errors
			valid7 = valid7 || _valid2
			if (!valid7) {
				vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs50
				if (vErrors !== null) {
					if (_errs50) {
						vErrors.length = _errs50
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
			let data24 = data.effective_policy
			const _errs55 = errors
			let valid8 = false
			const _errs56 = errors
			if (
				!validate171(data24, {
					instancePath: instancePath + '/effective_policy',
					parentData: data,
					parentDataProperty: 'effective_policy',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)
				errors = vErrors.length
			}
			var _valid3 = _errs56 === errors
			valid8 = valid8 || _valid3
			const _errs57 = errors
			if (data24 !== null) {
				vErrors = noted(vErrors, instancePath + '/effective_policy', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid3 = _errs57 === errors
			valid8 = valid8 || _valid3
			if (!valid8) {
				vErrors = noted(vErrors, instancePath + '/effective_policy', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs55
				if (vErrors !== null) {
					if (_errs55) {
						vErrors.length = _errs55
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.promotion !== undefined && func0.call(data, 'promotion')) {
			let data25 = data.promotion
			if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
				for (const prop3 of schema77.properties.promotion.required) {
					if (data25[prop3] === undefined || !func0.call(data25, prop3)) {
						vErrors = noted(vErrors, instancePath + '/promotion', 'required', {missingProperty: prop3}, "must have required property '" + prop3 + "'")
						errors++
					}
				}
				for (const key3 of Object.keys(data25)) {
					if (!(key3 === 'environment' || key3 === 'subject_digest' || key3 === 'requested_action' || key3 === 'target' || key3 === 'command_sha256')) {
						vErrors = noted(vErrors, instancePath + '/promotion', 'additionalProperties', {additionalProperty: key3}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data25.environment !== undefined && func0.call(data25, 'environment')) {
					let data26 = data25.environment
					if (typeof data26 !== 'string' && data26 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/promotion/environment',
							'type',
							{type: schema77.properties.promotion.properties.environment.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data25.subject_digest !== undefined && func0.call(data25, 'subject_digest')) {
					let data27 = data25.subject_digest
					if (typeof data27 !== 'string' && data27 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/promotion/subject_digest',
							'type',
							{type: schema77.properties.promotion.properties.subject_digest.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data27 === 'string') {
						if (!pattern6.test(data27)) {
							vErrors = noted(
								vErrors,
								instancePath + '/promotion/subject_digest',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data25.requested_action !== undefined && func0.call(data25, 'requested_action')) {
					let data28 = data25.requested_action
					if (typeof data28 !== 'string' && data28 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/promotion/requested_action',
							'type',
							{type: schema77.properties.promotion.properties.requested_action.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data25.target !== undefined && func0.call(data25, 'target')) {
					let data29 = data25.target
					if (typeof data29 !== 'string' && data29 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/promotion/target',
							'type',
							{type: schema77.properties.promotion.properties.target.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data25.command_sha256 !== undefined && func0.call(data25, 'command_sha256')) {
					let data30 = data25.command_sha256
					if (typeof data30 !== 'string' && data30 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/promotion/command_sha256',
							'type',
							{type: schema77.properties.promotion.properties.command_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data30 === 'string') {
						if (!pattern6.test(data30)) {
							vErrors = noted(
								vErrors,
								instancePath + '/promotion/command_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/promotion', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.runtime_context !== undefined && func0.call(data, 'runtime_context')) {
			let data31 = data.runtime_context
			if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
				for (const prop4 of schema77.properties.runtime_context.required) {
					if (data31[prop4] === undefined || !func0.call(data31, prop4)) {
						vErrors = noted(vErrors, instancePath + '/runtime_context', 'required', {missingProperty: prop4}, "must have required property '" + prop4 + "'")
						errors++
					}
				}
				for (const key4 of Object.keys(data31)) {
					if (!func0.call(schema77.properties.runtime_context.properties, key4)) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context',
							'additionalProperties',
							{additionalProperty: key4},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data31.is_github_actions !== undefined && func0.call(data31, 'is_github_actions')) {
					if (typeof data31.is_github_actions !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/runtime_context/is_github_actions', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data31.github_actions_env !== undefined && func0.call(data31, 'github_actions_env')) {
					let data33 = data31.github_actions_env
					if (typeof data33 !== 'string' && data33 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_actions_env',
							'type',
							{type: schema77.properties.runtime_context.properties.github_actions_env.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_run_id !== undefined && func0.call(data31, 'github_run_id')) {
					let data34 = data31.github_run_id
					if (typeof data34 !== 'string' && data34 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_run_id',
							'type',
							{type: schema77.properties.runtime_context.properties.github_run_id.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_run_attempt !== undefined && func0.call(data31, 'github_run_attempt')) {
					let data35 = data31.github_run_attempt
					if (typeof data35 !== 'string' && data35 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_run_attempt',
							'type',
							{type: schema77.properties.runtime_context.properties.github_run_attempt.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_sha !== undefined && func0.call(data31, 'github_sha')) {
					let data36 = data31.github_sha
					if (typeof data36 !== 'string' && data36 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_sha',
							'type',
							{type: schema77.properties.runtime_context.properties.github_sha.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_repository !== undefined && func0.call(data31, 'github_repository')) {
					let data37 = data31.github_repository
					if (typeof data37 !== 'string' && data37 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_repository',
							'type',
							{type: schema77.properties.runtime_context.properties.github_repository.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_workflow !== undefined && func0.call(data31, 'github_workflow')) {
					let data38 = data31.github_workflow
					if (typeof data38 !== 'string' && data38 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_workflow',
							'type',
							{type: schema77.properties.runtime_context.properties.github_workflow.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_job !== undefined && func0.call(data31, 'github_job')) {
					let data39 = data31.github_job
					if (typeof data39 !== 'string' && data39 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_job',
							'type',
							{type: schema77.properties.runtime_context.properties.github_job.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_event_name !== undefined && func0.call(data31, 'github_event_name')) {
					let data40 = data31.github_event_name
					if (typeof data40 !== 'string' && data40 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_event_name',
							'type',
							{type: schema77.properties.runtime_context.properties.github_event_name.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_ref !== undefined && func0.call(data31, 'github_ref')) {
					let data41 = data31.github_ref
					if (typeof data41 !== 'string' && data41 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_ref',
							'type',
							{type: schema77.properties.runtime_context.properties.github_ref.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.github_actor !== undefined && func0.call(data31, 'github_actor')) {
					let data42 = data31.github_actor
					if (typeof data42 !== 'string' && data42 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/github_actor',
							'type',
							{type: schema77.properties.runtime_context.properties.github_actor.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.runner_environment !== undefined && func0.call(data31, 'runner_environment')) {
					let data43 = data31.runner_environment
					if (typeof data43 !== 'string' && data43 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/runner_environment',
							'type',
							{type: schema77.properties.runtime_context.properties.runner_environment.type},
							'must be string,null',
						)
						errors++
					}
				}
				if (data31.local_execution !== undefined && func0.call(data31, 'local_execution')) {
					if (typeof data31.local_execution !== 'boolean') {
						vErrors = noted(vErrors, instancePath + '/runtime_context/local_execution', 'type', {type: 'boolean'}, 'must be boolean')
						errors++
					}
				}
				if (data31.proof !== undefined && func0.call(data31, 'proof')) {
					if (!(data31.proof === 'env')) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_context/proof',
							'enum',
							{allowedValues: schema77.properties.runtime_context.properties.proof.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/runtime_context', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (
				!validate202(data.checks, {
					instancePath: instancePath + '/checks',
					parentData: data,
					parentDataProperty: 'checks',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors)
				errors = vErrors.length
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			let data47 = data.violations
			if (Array.isArray(data47)) {
				const len1 = data47.length
				for (let i1 = 0; i1 < len1; i1++) {
					let data48 = data47[i1]
					if (typeof data48 === 'string') {
						if (func117(data48) < 1) {
							vErrors = noted(vErrors, instancePath + '/violations/' + i1, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/violations/' + i1, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.findings !== undefined && func0.call(data, 'findings')) {
			let data49 = data.findings
			if (Array.isArray(data49)) {
				const len2 = data49.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (
						!validate175(data49[i2], {
							instancePath: instancePath + '/findings/' + i2,
							parentData: data49,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/findings', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.fail_closed_policy !== undefined && func0.call(data, 'fail_closed_policy')) {
			let data51 = data.fail_closed_policy
			if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
				for (const prop5 of schema77.properties.fail_closed_policy.required) {
					if (data51[prop5] === undefined || !func0.call(data51, prop5)) {
						vErrors = noted(vErrors, instancePath + '/fail_closed_policy', 'required', {missingProperty: prop5}, "must have required property '" + prop5 + "'")
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
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy',
							'additionalProperties',
							{additionalProperty: key5},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data51.block_if_stage355_missing !== undefined && func0.call(data51, 'block_if_stage355_missing')) {
					if (true !== data51.block_if_stage355_missing) {
						vErrors = noted(vErrors, instancePath + '/fail_closed_policy/block_if_stage355_missing', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data51.block_if_stage355_decision_not_accept !== undefined && func0.call(data51, 'block_if_stage355_decision_not_accept')) {
					if (true !== data51.block_if_stage355_decision_not_accept) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_stage355_decision_not_accept',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data51.block_if_stage355_violations_present !== undefined && func0.call(data51, 'block_if_stage355_violations_present')) {
					if (true !== data51.block_if_stage355_violations_present) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_stage355_violations_present',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data51.block_if_stage355_entry_hash_missing !== undefined && func0.call(data51, 'block_if_stage355_entry_hash_missing')) {
					if (true !== data51.block_if_stage355_entry_hash_missing) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_stage355_entry_hash_missing',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data51.block_if_stage355_status_mismatch !== undefined && func0.call(data51, 'block_if_stage355_status_mismatch')) {
					if (true !== data51.block_if_stage355_status_mismatch) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_stage355_status_mismatch',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data51.block_if_private_key_boundary_failed !== undefined && func0.call(data51, 'block_if_private_key_boundary_failed')) {
					if (true !== data51.block_if_private_key_boundary_failed) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_private_key_boundary_failed',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data51.block_if_pqc_intent_claimed_active !== undefined && func0.call(data51, 'block_if_pqc_intent_claimed_active')) {
					if (true !== data51.block_if_pqc_intent_claimed_active) {
						vErrors = noted(
							vErrors,
							instancePath + '/fail_closed_policy/block_if_pqc_intent_claimed_active',
							'const',
							{allowedValue: true},
							'must be equal to constant',
						)
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/fail_closed_policy', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data59 = data.safety_boundary
			if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
				for (const prop6 of schema77.properties.safety_boundary.required) {
					if (data59[prop6] === undefined || !func0.call(data59, prop6)) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary', 'required', {missingProperty: prop6}, "must have required property '" + prop6 + "'")
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
						vErrors = noted(
							vErrors,
							instancePath + '/safety_boundary',
							'additionalProperties',
							{additionalProperty: key6},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data59.no_private_keys !== undefined && func0.call(data59, 'no_private_keys')) {
					if (true !== data59.no_private_keys) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_private_keys', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data59.no_raw_secrets !== undefined && func0.call(data59, 'no_raw_secrets')) {
					if (true !== data59.no_raw_secrets) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_raw_secrets', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data59.no_real_key_rotation_claim !== undefined && func0.call(data59, 'no_real_key_rotation_claim')) {
					if (true !== data59.no_real_key_rotation_claim) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_key_rotation_claim', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data59.no_real_rekor_claim !== undefined && func0.call(data59, 'no_real_rekor_claim')) {
					if (true !== data59.no_real_rekor_claim) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_rekor_claim', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data59.no_real_pqc_signature_claim !== undefined && func0.call(data59, 'no_real_pqc_signature_claim')) {
					if (true !== data59.no_real_pqc_signature_claim) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_real_pqc_signature_claim', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data59.runtime_gate_only !== undefined && func0.call(data59, 'runtime_gate_only')) {
					if (true !== data59.runtime_gate_only) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/runtime_gate_only', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/safety_boundary', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			let data66 = data.entry_hash
			if (typeof data66 === 'string') {
				if (!pattern6.test(data66)) {
					vErrors = noted(vErrors, instancePath + '/entry_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
			let data67 = data.runtime_decision
			if (!(data67 === 'allow' || data67 === 'warn' || data67 === 'block')) {
				vErrors = noted(
					vErrors,
					instancePath + '/runtime_decision',
					'enum',
					{allowedValues: schema77.properties.runtime_decision.enum},
					'must be equal to one of the allowed values',
				)
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
						if (func117(data69) < 1) {
							vErrors = noted(vErrors, instancePath + '/reasons/' + i3, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/reasons/' + i3, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/reasons', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.approval !== undefined && func0.call(data, 'approval')) {
			let data70 = data.approval
			const _errs137 = errors
			let valid19 = false
			const _errs138 = errors
			if (
				!validate205(data70, {
					instancePath: instancePath + '/approval',
					parentData: data,
					parentDataProperty: 'approval',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors)
				errors = vErrors.length
			}
			var _valid4 = _errs138 === errors
			valid19 = valid19 || _valid4
			const _errs139 = errors
			if (data70 !== null) {
				vErrors = noted(vErrors, instancePath + '/approval', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid4 = _errs139 === errors
			valid19 = valid19 || _valid4
			if (!valid19) {
				vErrors = noted(vErrors, instancePath + '/approval', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs137
				if (vErrors !== null) {
					if (_errs137) {
						vErrors.length = _errs137
					} else {
						vErrors = null
					}
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate195.errors = vErrors
	return errors === 0
}
validate195.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateRuntimeReceipt = validate208
const schema81 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:runtime-receipt:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/runtime-receipt/v1'},
		stage: {const: 356},
		engine: {type: 'string', minLength: 1},
		source_stage: {const: 355},
		created_at: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		audit_log: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:auditLogLink'}, {type: 'null'}]},
		failure_class: {enum: ['none', 'policy', 'evidence', 'gate']},
		enforcement: {enum: ['enforce', 'report-only']},
		runtime_decision: {enum: ['allow', 'warn', 'block']},
		previous_hash: {type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$'},
		entry_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		gate_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		policy: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:policyFile'}, {type: 'null'}]},
		effective_policy: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:effectivePolicy'}, {type: 'null'}]},
		checks: {$ref: 'urn:fail-closed-gate:schema:shared:runtimeChecks'},
		violations: {type: 'array', items: {type: 'string', minLength: 1}},
		reasons: {type: 'array', items: {type: 'string', minLength: 1}},
		receipt_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
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
	additionalProperties: false,
}
function validate208(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate208.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema81.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema81.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/runtime-receipt/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/runtime-receipt/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (356 !== data.stage) {
				vErrors = noted(vErrors, instancePath + '/stage', 'const', {allowedValue: 356}, 'must be equal to constant')
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/engine', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/engine', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (355 !== data.source_stage) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'const', {allowedValue: 355}, 'must be equal to constant')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern9.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/created_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern40.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data6 = data.audit_log
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (
				!validate189(data6, {
					instancePath: instancePath + '/audit_log',
					parentData: data,
					parentDataProperty: 'audit_log',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs12
				if (vErrors !== null) {
					if (_errs12) {
						vErrors.length = _errs12
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/failure_class',
					'enum',
					{allowedValues: schema81.properties.failure_class.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				vErrors = noted(
					vErrors,
					instancePath + '/enforcement',
					'enum',
					{allowedValues: schema81.properties.enforcement.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.runtime_decision !== undefined && func0.call(data, 'runtime_decision')) {
			let data9 = data.runtime_decision
			if (!(data9 === 'allow' || data9 === 'warn' || data9 === 'block')) {
				vErrors = noted(
					vErrors,
					instancePath + '/runtime_decision',
					'enum',
					{allowedValues: schema81.properties.runtime_decision.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern75.test(data10)) {
					vErrors = noted(
						vErrors,
						instancePath + '/previous_hash',
						'pattern',
						{pattern: '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$'},
						'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE355_ENTRY_HASH)$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.entry_hash !== undefined && func0.call(data, 'entry_hash')) {
			let data11 = data.entry_hash
			if (typeof data11 === 'string') {
				if (!pattern6.test(data11)) {
					vErrors = noted(vErrors, instancePath + '/entry_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.gate_sha256 !== undefined && func0.call(data, 'gate_sha256')) {
			let data12 = data.gate_sha256
			if (typeof data12 === 'string') {
				if (!pattern6.test(data12)) {
					vErrors = noted(vErrors, instancePath + '/gate_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/gate_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.policy !== undefined && func0.call(data, 'policy')) {
			let data13 = data.policy
			const _errs26 = errors
			let valid2 = false
			const _errs27 = errors
			if (
				!validate169(data13, {
					instancePath: instancePath + '/policy',
					parentData: data,
					parentDataProperty: 'policy',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
				errors = vErrors.length
			}
			var _valid1 = _errs27 === errors
			valid2 = valid2 || _valid1
			const _errs28 = errors
			if (data13 !== null) {
				vErrors = noted(vErrors, instancePath + '/policy', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid1 = _errs28 === errors
			valid2 = valid2 || _valid1
			if (!valid2) {
				vErrors = noted(vErrors, instancePath + '/policy', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs26
				if (vErrors !== null) {
					if (_errs26) {
						vErrors.length = _errs26
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.effective_policy !== undefined && func0.call(data, 'effective_policy')) {
			let data14 = data.effective_policy
			const _errs31 = errors
			let valid3 = false
			const _errs32 = errors
			if (
				!validate171(data14, {
					instancePath: instancePath + '/effective_policy',
					parentData: data,
					parentDataProperty: 'effective_policy',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)
				errors = vErrors.length
			}
			var _valid2 = _errs32 === errors
			valid3 = valid3 || _valid2
			const _errs33 = errors
			if (data14 !== null) {
				vErrors = noted(vErrors, instancePath + '/effective_policy', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid2 = _errs33 === errors
			valid3 = valid3 || _valid2
			if (!valid3) {
				vErrors = noted(vErrors, instancePath + '/effective_policy', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs31
				if (vErrors !== null) {
					if (_errs31) {
						vErrors.length = _errs31
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (
				!validate202(data.checks, {
					instancePath: instancePath + '/checks',
					parentData: data,
					parentDataProperty: 'checks',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors)
				errors = vErrors.length
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			let data16 = data.violations
			if (Array.isArray(data16)) {
				const len0 = data16.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0]
					if (typeof data17 === 'string') {
						if (func117(data17) < 1) {
							vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
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
						if (func117(data19) < 1) {
							vErrors = noted(vErrors, instancePath + '/reasons/' + i1, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/reasons/' + i1, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/reasons', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.receipt_sha256 !== undefined && func0.call(data, 'receipt_sha256')) {
			let data20 = data.receipt_sha256
			if (typeof data20 === 'string') {
				if (!pattern6.test(data20)) {
					vErrors = noted(vErrors, instancePath + '/receipt_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/receipt_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate208.errors = vErrors
	return errors === 0
}
validate208.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateActionPolicy = validate213
const schema82 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:action-policy:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/action-policy/v1'},
		stage: {const: 357},
		engine: {type: 'string', minLength: 1},
		source_stage: {const: 356},
		created_at: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		enforced_by: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:enforcingRun'}, {type: 'null'}]},
		failure_class: {enum: ['none', 'policy', 'evidence', 'gate']},
		enforcement: {enum: ['enforce', 'report-only']},
		previous_hash: {type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$'},
		stage356_binding: {
			type: 'object',
			properties: {
				stage356_receipt_path: {type: 'string'},
				stage356_gate_path: {type: 'string'},
				stage356_receipt_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				stage356_entry_hash: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
				stage356_runtime_decision: {enum: ['allow', 'warn', 'block', null]},
			},
			required: ['stage356_receipt_path', 'stage356_gate_path', 'stage356_receipt_sha256', 'stage356_entry_hash', 'stage356_runtime_decision'],
			additionalProperties: false,
		},
		checks: {$ref: 'urn:fail-closed-gate:schema:shared:actionChecks'},
		violations: {type: 'array', items: {type: 'string', minLength: 1}},
		runtime_action_mapping: {
			type: 'object',
			properties: {allow: {const: 'continue'}, warn: {const: 'isolate_and_continue'}, block: {const: 'terminate'}},
			required: ['allow', 'warn', 'block'],
			additionalProperties: false,
		},
		action_decision: {enum: ['continue', 'isolate_and_continue', 'terminate']},
		isolation_mode: {enum: ['none', 'safe_metadata_only', 'terminated']},
		actions: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedAction'}},
		safety_boundary: {
			type: 'object',
			properties: {
				no_private_keys: {const: true},
				no_raw_secrets: {const: true},
				no_raw_payloads: {const: true},
				no_exploit_code: {const: true},
				no_internal_runner_code: {const: true},
				metadata_only_action_receipt: {const: true},
			},
			required: ['no_private_keys', 'no_raw_secrets', 'no_raw_payloads', 'no_exploit_code', 'no_internal_runner_code', 'metadata_only_action_receipt'],
			additionalProperties: false,
		},
		action_entry_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		capability_enforcement: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement'}},
	},
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
	additionalProperties: false,
}
const pattern94 = new RegExp('^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$', 'u')
const schema83 = {
	$id: 'urn:fail-closed-gate:schema:shared:enforcingRun',
	type: 'object',
	properties: {
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		github_run_id: {type: ['string', 'null']},
		github_run_attempt: {type: ['string', 'null']},
		github_job: {type: ['string', 'null']},
	},
	required: ['request_id', 'github_run_id', 'github_run_attempt', 'github_job'],
	additionalProperties: false,
}
function validate214(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate214.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema83.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'request_id' || key0 === 'github_run_id' || key0 === 'github_run_attempt' || key0 === 'github_job')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data0 = data.request_id
			if (typeof data0 === 'string') {
				if (!pattern40.test(data0)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.github_run_id !== undefined && func0.call(data, 'github_run_id')) {
			let data1 = data.github_run_id
			if (typeof data1 !== 'string' && data1 !== null) {
				vErrors = noted(vErrors, instancePath + '/github_run_id', 'type', {type: schema83.properties.github_run_id.type}, 'must be string,null')
				errors++
			}
		}
		if (data.github_run_attempt !== undefined && func0.call(data, 'github_run_attempt')) {
			let data2 = data.github_run_attempt
			if (typeof data2 !== 'string' && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/github_run_attempt', 'type', {type: schema83.properties.github_run_attempt.type}, 'must be string,null')
				errors++
			}
		}
		if (data.github_job !== undefined && func0.call(data, 'github_job')) {
			let data3 = data.github_job
			if (typeof data3 !== 'string' && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/github_job', 'type', {type: schema83.properties.github_job.type}, 'must be string,null')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate214.errors = vErrors
	return errors === 0
}
validate214.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema84 = {
	$id: 'urn:fail-closed-gate:schema:shared:actionChecks',
	type: 'object',
	properties: {
		stage356_receipt_exists: {type: 'boolean'},
		stage356_gate_exists: {type: 'boolean'},
		stage356_receipt_sha256_present: {type: 'boolean'},
		stage356_entry_hash_present: {type: 'boolean'},
		stage356_runtime_decision_present: {type: 'boolean'},
		stage356_violations_empty: {type: 'boolean'},
		stage356_checks_acceptable: {type: 'boolean'},
		stage356_receipt_matches_gate: {type: 'boolean'},
		action_mapping_applied: {type: 'boolean'},
		isolation_metadata_only: {type: 'boolean'},
		no_private_keys: {type: 'boolean'},
		no_raw_payloads: {type: 'boolean'},
		no_internal_runner_published: {type: 'boolean'},
	},
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
	additionalProperties: false,
}
function validate216(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate216.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema84.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema84.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.stage356_receipt_exists !== undefined && func0.call(data, 'stage356_receipt_exists')) {
			if (typeof data.stage356_receipt_exists !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_receipt_exists', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_gate_exists !== undefined && func0.call(data, 'stage356_gate_exists')) {
			if (typeof data.stage356_gate_exists !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_gate_exists', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_receipt_sha256_present !== undefined && func0.call(data, 'stage356_receipt_sha256_present')) {
			if (typeof data.stage356_receipt_sha256_present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_receipt_sha256_present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_entry_hash_present !== undefined && func0.call(data, 'stage356_entry_hash_present')) {
			if (typeof data.stage356_entry_hash_present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_entry_hash_present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_runtime_decision_present !== undefined && func0.call(data, 'stage356_runtime_decision_present')) {
			if (typeof data.stage356_runtime_decision_present !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_runtime_decision_present', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_violations_empty !== undefined && func0.call(data, 'stage356_violations_empty')) {
			if (typeof data.stage356_violations_empty !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_violations_empty', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_checks_acceptable !== undefined && func0.call(data, 'stage356_checks_acceptable')) {
			if (typeof data.stage356_checks_acceptable !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_checks_acceptable', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.stage356_receipt_matches_gate !== undefined && func0.call(data, 'stage356_receipt_matches_gate')) {
			if (typeof data.stage356_receipt_matches_gate !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/stage356_receipt_matches_gate', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.action_mapping_applied !== undefined && func0.call(data, 'action_mapping_applied')) {
			if (typeof data.action_mapping_applied !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/action_mapping_applied', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.isolation_metadata_only !== undefined && func0.call(data, 'isolation_metadata_only')) {
			if (typeof data.isolation_metadata_only !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/isolation_metadata_only', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.no_private_keys !== undefined && func0.call(data, 'no_private_keys')) {
			if (typeof data.no_private_keys !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/no_private_keys', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.no_raw_payloads !== undefined && func0.call(data, 'no_raw_payloads')) {
			if (typeof data.no_raw_payloads !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/no_raw_payloads', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
		if (data.no_internal_runner_published !== undefined && func0.call(data, 'no_internal_runner_published')) {
			if (typeof data.no_internal_runner_published !== 'boolean') {
				vErrors = noted(vErrors, instancePath + '/no_internal_runner_published', 'type', {type: 'boolean'}, 'must be boolean')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate216.errors = vErrors
	return errors === 0
}
validate216.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema85 = {
	$id: 'urn:fail-closed-gate:schema:shared:recordedAction',
	type: 'object',
	properties: {
		action: {enum: ['continue_runtime', 'isolate_capability', 'terminate_runtime']},
		target: {
			enum: ['runtime', 'private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification'],
		},
		status: {enum: ['allowed', 'disabled', 'terminated']},
		reason: {type: 'string', minLength: 1},
	},
	required: ['action', 'target', 'status', 'reason'],
	additionalProperties: false,
}
function validate218(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate218.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema85.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'action' || key0 === 'target' || key0 === 'status' || key0 === 'reason')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data0 = data.action
			if (!(data0 === 'continue_runtime' || data0 === 'isolate_capability' || data0 === 'terminate_runtime')) {
				vErrors = noted(
					vErrors,
					instancePath + '/action',
					'enum',
					{allowedValues: schema85.properties.action.enum},
					'must be equal to one of the allowed values',
				)
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
				vErrors = noted(
					vErrors,
					instancePath + '/target',
					'enum',
					{allowedValues: schema85.properties.target.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.status !== undefined && func0.call(data, 'status')) {
			let data2 = data.status
			if (!(data2 === 'allowed' || data2 === 'disabled' || data2 === 'terminated')) {
				vErrors = noted(
					vErrors,
					instancePath + '/status',
					'enum',
					{allowedValues: schema85.properties.status.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.reason !== undefined && func0.call(data, 'reason')) {
			let data3 = data.reason
			if (typeof data3 === 'string') {
				if (func117(data3) < 1) {
					vErrors = noted(vErrors, instancePath + '/reason', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/reason', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate218.errors = vErrors
	return errors === 0
}
validate218.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema86 = {
	$id: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement',
	type: 'object',
	properties: {
		capability: {enum: ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification']},
		by: {enum: ['advised', 'enforced:bubblewrap', 'enforced:setpriv', 'enforced:runner-check', 'enforced:not-started']},
	},
	required: ['capability', 'by'],
	additionalProperties: false,
}
function validate220(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate220.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema86.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'capability' || key0 === 'by')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.capability !== undefined && func0.call(data, 'capability')) {
			let data0 = data.capability
			if (!(data0 === 'private_runner' || data0 === 'unsafe_payload_fetch' || data0 === 'secret_material_access' || data0 === 'public_metadata_verification')) {
				vErrors = noted(
					vErrors,
					instancePath + '/capability',
					'enum',
					{allowedValues: schema86.properties.capability.enum},
					'must be equal to one of the allowed values',
				)
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
				vErrors = noted(vErrors, instancePath + '/by', 'enum', {allowedValues: schema86.properties.by.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate220.errors = vErrors
	return errors === 0
}
validate220.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate213(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate213.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema82.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema82.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-policy/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/action-policy/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				vErrors = noted(vErrors, instancePath + '/stage', 'const', {allowedValue: 357}, 'must be equal to constant')
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/engine', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/engine', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'const', {allowedValue: 356}, 'must be equal to constant')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern9.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/created_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern40.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
			let data6 = data.enforced_by
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (
				!validate214(data6, {
					instancePath: instancePath + '/enforced_by',
					parentData: data,
					parentDataProperty: 'enforced_by',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				vErrors = noted(vErrors, instancePath + '/enforced_by', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/enforced_by', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs12
				if (vErrors !== null) {
					if (_errs12) {
						vErrors.length = _errs12
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data7 = data.failure_class
			if (!(data7 === 'none' || data7 === 'policy' || data7 === 'evidence' || data7 === 'gate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/failure_class',
					'enum',
					{allowedValues: schema82.properties.failure_class.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data8 = data.enforcement
			if (!(data8 === 'enforce' || data8 === 'report-only')) {
				vErrors = noted(
					vErrors,
					instancePath + '/enforcement',
					'enum',
					{allowedValues: schema82.properties.enforcement.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data9 = data.previous_hash
			if (typeof data9 === 'string') {
				if (!pattern94.test(data9)) {
					vErrors = noted(
						vErrors,
						instancePath + '/previous_hash',
						'pattern',
						{pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$'},
						'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.stage356_binding !== undefined && func0.call(data, 'stage356_binding')) {
			let data10 = data.stage356_binding
			if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
				for (const prop1 of schema82.properties.stage356_binding.required) {
					if (data10[prop1] === undefined || !func0.call(data10, prop1)) {
						vErrors = noted(vErrors, instancePath + '/stage356_binding', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
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
						vErrors = noted(
							vErrors,
							instancePath + '/stage356_binding',
							'additionalProperties',
							{additionalProperty: key1},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data10.stage356_receipt_path !== undefined && func0.call(data10, 'stage356_receipt_path')) {
					if (typeof data10.stage356_receipt_path !== 'string') {
						vErrors = noted(vErrors, instancePath + '/stage356_binding/stage356_receipt_path', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data10.stage356_gate_path !== undefined && func0.call(data10, 'stage356_gate_path')) {
					if (typeof data10.stage356_gate_path !== 'string') {
						vErrors = noted(vErrors, instancePath + '/stage356_binding/stage356_gate_path', 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
				if (data10.stage356_receipt_sha256 !== undefined && func0.call(data10, 'stage356_receipt_sha256')) {
					let data13 = data10.stage356_receipt_sha256
					if (typeof data13 !== 'string' && data13 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage356_binding/stage356_receipt_sha256',
							'type',
							{type: schema82.properties.stage356_binding.properties.stage356_receipt_sha256.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data13 === 'string') {
						if (!pattern6.test(data13)) {
							vErrors = noted(
								vErrors,
								instancePath + '/stage356_binding/stage356_receipt_sha256',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data10.stage356_entry_hash !== undefined && func0.call(data10, 'stage356_entry_hash')) {
					let data14 = data10.stage356_entry_hash
					if (typeof data14 !== 'string' && data14 !== null) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage356_binding/stage356_entry_hash',
							'type',
							{type: schema82.properties.stage356_binding.properties.stage356_entry_hash.type},
							'must be string,null',
						)
						errors++
					}
					if (typeof data14 === 'string') {
						if (!pattern6.test(data14)) {
							vErrors = noted(
								vErrors,
								instancePath + '/stage356_binding/stage356_entry_hash',
								'pattern',
								{pattern: '^[0-9a-f]{64}$'},
								'must match pattern "' + '^[0-9a-f]{64}$' + '"',
							)
							errors++
						}
					}
				}
				if (data10.stage356_runtime_decision !== undefined && func0.call(data10, 'stage356_runtime_decision')) {
					let data15 = data10.stage356_runtime_decision
					if (!(data15 === 'allow' || data15 === 'warn' || data15 === 'block' || data15 === null)) {
						vErrors = noted(
							vErrors,
							instancePath + '/stage356_binding/stage356_runtime_decision',
							'enum',
							{allowedValues: schema82.properties.stage356_binding.properties.stage356_runtime_decision.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/stage356_binding', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (
				!validate216(data.checks, {
					instancePath: instancePath + '/checks',
					parentData: data,
					parentDataProperty: 'checks',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)
				errors = vErrors.length
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			let data17 = data.violations
			if (Array.isArray(data17)) {
				const len0 = data17.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data18 = data17[i0]
					if (typeof data18 === 'string') {
						if (func117(data18) < 1) {
							vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.runtime_action_mapping !== undefined && func0.call(data, 'runtime_action_mapping')) {
			let data19 = data.runtime_action_mapping
			if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
				for (const prop2 of schema82.properties.runtime_action_mapping.required) {
					if (data19[prop2] === undefined || !func0.call(data19, prop2)) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_action_mapping',
							'required',
							{missingProperty: prop2},
							"must have required property '" + prop2 + "'",
						)
						errors++
					}
				}
				for (const key2 of Object.keys(data19)) {
					if (!(key2 === 'allow' || key2 === 'warn' || key2 === 'block')) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_action_mapping',
							'additionalProperties',
							{additionalProperty: key2},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data19.allow !== undefined && func0.call(data19, 'allow')) {
					if ('continue' !== data19.allow) {
						vErrors = noted(vErrors, instancePath + '/runtime_action_mapping/allow', 'const', {allowedValue: 'continue'}, 'must be equal to constant')
						errors++
					}
				}
				if (data19.warn !== undefined && func0.call(data19, 'warn')) {
					if ('isolate_and_continue' !== data19.warn) {
						vErrors = noted(
							vErrors,
							instancePath + '/runtime_action_mapping/warn',
							'const',
							{allowedValue: 'isolate_and_continue'},
							'must be equal to constant',
						)
						errors++
					}
				}
				if (data19.block !== undefined && func0.call(data19, 'block')) {
					if ('terminate' !== data19.block) {
						vErrors = noted(vErrors, instancePath + '/runtime_action_mapping/block', 'const', {allowedValue: 'terminate'}, 'must be equal to constant')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/runtime_action_mapping', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
			let data23 = data.action_decision
			if (!(data23 === 'continue' || data23 === 'isolate_and_continue' || data23 === 'terminate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/action_decision',
					'enum',
					{allowedValues: schema82.properties.action_decision.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
			let data24 = data.isolation_mode
			if (!(data24 === 'none' || data24 === 'safe_metadata_only' || data24 === 'terminated')) {
				vErrors = noted(
					vErrors,
					instancePath + '/isolation_mode',
					'enum',
					{allowedValues: schema82.properties.isolation_mode.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.actions !== undefined && func0.call(data, 'actions')) {
			let data25 = data.actions
			if (Array.isArray(data25)) {
				const len1 = data25.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (
						!validate218(data25[i1], {
							instancePath: instancePath + '/actions/' + i1,
							parentData: data25,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/actions', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.safety_boundary !== undefined && func0.call(data, 'safety_boundary')) {
			let data27 = data.safety_boundary
			if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
				for (const prop3 of schema82.properties.safety_boundary.required) {
					if (data27[prop3] === undefined || !func0.call(data27, prop3)) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary', 'required', {missingProperty: prop3}, "must have required property '" + prop3 + "'")
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
						vErrors = noted(
							vErrors,
							instancePath + '/safety_boundary',
							'additionalProperties',
							{additionalProperty: key3},
							'must NOT have additional properties',
						)
						errors++
					}
				}
				if (data27.no_private_keys !== undefined && func0.call(data27, 'no_private_keys')) {
					if (true !== data27.no_private_keys) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_private_keys', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data27.no_raw_secrets !== undefined && func0.call(data27, 'no_raw_secrets')) {
					if (true !== data27.no_raw_secrets) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_raw_secrets', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data27.no_raw_payloads !== undefined && func0.call(data27, 'no_raw_payloads')) {
					if (true !== data27.no_raw_payloads) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_raw_payloads', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data27.no_exploit_code !== undefined && func0.call(data27, 'no_exploit_code')) {
					if (true !== data27.no_exploit_code) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_exploit_code', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data27.no_internal_runner_code !== undefined && func0.call(data27, 'no_internal_runner_code')) {
					if (true !== data27.no_internal_runner_code) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/no_internal_runner_code', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
				if (data27.metadata_only_action_receipt !== undefined && func0.call(data27, 'metadata_only_action_receipt')) {
					if (true !== data27.metadata_only_action_receipt) {
						vErrors = noted(vErrors, instancePath + '/safety_boundary/metadata_only_action_receipt', 'const', {allowedValue: true}, 'must be equal to constant')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/safety_boundary', 'type', {type: 'object'}, 'must be object')
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
			let data34 = data.action_entry_hash
			if (typeof data34 === 'string') {
				if (!pattern6.test(data34)) {
					vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
			let data35 = data.capability_enforcement
			if (Array.isArray(data35)) {
				const len2 = data35.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (
						!validate220(data35[i2], {
							instancePath: instancePath + '/capability_enforcement/' + i2,
							parentData: data35,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/capability_enforcement', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate213.errors = vErrors
	return errors === 0
}
validate213.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateActionReceipt = validate222
const schema87 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:action-receipt:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/action-receipt/v1'},
		stage: {const: 357},
		engine: {type: 'string', minLength: 1},
		source_stage: {const: 356},
		created_at: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		enforced_by: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:enforcingRun'}, {type: 'null'}]},
		audit_log: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:auditLogLink'}, {type: 'null'}]},
		failure_class: {enum: ['none', 'policy', 'evidence', 'gate']},
		enforcement: {enum: ['enforce', 'report-only']},
		previous_hash: {type: 'string', pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$'},
		action_entry_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		action_decision: {enum: ['continue', 'isolate_and_continue', 'terminate']},
		isolation_mode: {enum: ['none', 'safe_metadata_only', 'terminated']},
		runtime_decision_from_stage356: {enum: ['allow', 'warn', 'block', null]},
		checks: {$ref: 'urn:fail-closed-gate:schema:shared:actionChecks'},
		violations: {type: 'array', items: {type: 'string', minLength: 1}},
		actions: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedAction'}},
		action_receipt_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		capability_enforcement: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:capabilityEnforcement'}},
	},
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
	additionalProperties: false,
}
function validate222(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate222.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema87.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema87.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/action-receipt/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/action-receipt/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.stage !== undefined && func0.call(data, 'stage')) {
			if (357 !== data.stage) {
				vErrors = noted(vErrors, instancePath + '/stage', 'const', {allowedValue: 357}, 'must be equal to constant')
				errors++
			}
		}
		if (data.engine !== undefined && func0.call(data, 'engine')) {
			let data2 = data.engine
			if (typeof data2 === 'string') {
				if (func117(data2) < 1) {
					vErrors = noted(vErrors, instancePath + '/engine', 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/engine', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.source_stage !== undefined && func0.call(data, 'source_stage')) {
			if (356 !== data.source_stage) {
				vErrors = noted(vErrors, instancePath + '/source_stage', 'const', {allowedValue: 356}, 'must be equal to constant')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data4 = data.created_at
			if (typeof data4 === 'string') {
				if (!pattern9.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/created_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data5 = data.request_id
			if (typeof data5 === 'string') {
				if (!pattern40.test(data5)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.enforced_by !== undefined && func0.call(data, 'enforced_by')) {
			let data6 = data.enforced_by
			const _errs12 = errors
			let valid1 = false
			const _errs13 = errors
			if (
				!validate214(data6, {
					instancePath: instancePath + '/enforced_by',
					parentData: data,
					parentDataProperty: 'enforced_by',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs13 === errors
			valid1 = valid1 || _valid0
			const _errs14 = errors
			if (data6 !== null) {
				vErrors = noted(vErrors, instancePath + '/enforced_by', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs14 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/enforced_by', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs12
				if (vErrors !== null) {
					if (_errs12) {
						vErrors.length = _errs12
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data7 = data.audit_log
			const _errs17 = errors
			let valid2 = false
			const _errs18 = errors
			if (
				!validate189(data7, {
					instancePath: instancePath + '/audit_log',
					parentData: data,
					parentDataProperty: 'audit_log',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)
				errors = vErrors.length
			}
			var _valid1 = _errs18 === errors
			valid2 = valid2 || _valid1
			const _errs19 = errors
			if (data7 !== null) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid1 = _errs19 === errors
			valid2 = valid2 || _valid1
			if (!valid2) {
				vErrors = noted(vErrors, instancePath + '/audit_log', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs17
				if (vErrors !== null) {
					if (_errs17) {
						vErrors.length = _errs17
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.failure_class !== undefined && func0.call(data, 'failure_class')) {
			let data8 = data.failure_class
			if (!(data8 === 'none' || data8 === 'policy' || data8 === 'evidence' || data8 === 'gate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/failure_class',
					'enum',
					{allowedValues: schema87.properties.failure_class.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			let data9 = data.enforcement
			if (!(data9 === 'enforce' || data9 === 'report-only')) {
				vErrors = noted(
					vErrors,
					instancePath + '/enforcement',
					'enum',
					{allowedValues: schema87.properties.enforcement.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data10 = data.previous_hash
			if (typeof data10 === 'string') {
				if (!pattern94.test(data10)) {
					vErrors = noted(
						vErrors,
						instancePath + '/previous_hash',
						'pattern',
						{pattern: '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$'},
						'must match pattern "' + '^([0-9a-f]{64}|MISSING_STAGE356_RECEIPT_SHA256)$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.action_entry_hash !== undefined && func0.call(data, 'action_entry_hash')) {
			let data11 = data.action_entry_hash
			if (typeof data11 === 'string') {
				if (!pattern6.test(data11)) {
					vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/action_entry_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.action_decision !== undefined && func0.call(data, 'action_decision')) {
			let data12 = data.action_decision
			if (!(data12 === 'continue' || data12 === 'isolate_and_continue' || data12 === 'terminate')) {
				vErrors = noted(
					vErrors,
					instancePath + '/action_decision',
					'enum',
					{allowedValues: schema87.properties.action_decision.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.isolation_mode !== undefined && func0.call(data, 'isolation_mode')) {
			let data13 = data.isolation_mode
			if (!(data13 === 'none' || data13 === 'safe_metadata_only' || data13 === 'terminated')) {
				vErrors = noted(
					vErrors,
					instancePath + '/isolation_mode',
					'enum',
					{allowedValues: schema87.properties.isolation_mode.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.runtime_decision_from_stage356 !== undefined && func0.call(data, 'runtime_decision_from_stage356')) {
			let data14 = data.runtime_decision_from_stage356
			if (!(data14 === 'allow' || data14 === 'warn' || data14 === 'block' || data14 === null)) {
				vErrors = noted(
					vErrors,
					instancePath + '/runtime_decision_from_stage356',
					'enum',
					{allowedValues: schema87.properties.runtime_decision_from_stage356.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.checks !== undefined && func0.call(data, 'checks')) {
			if (
				!validate216(data.checks, {
					instancePath: instancePath + '/checks',
					parentData: data,
					parentDataProperty: 'checks',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)
				errors = vErrors.length
			}
		}
		if (data.violations !== undefined && func0.call(data, 'violations')) {
			let data16 = data.violations
			if (Array.isArray(data16)) {
				const len0 = data16.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data17 = data16[i0]
					if (typeof data17 === 'string') {
						if (func117(data17) < 1) {
							vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'minLength', {limit: 1}, 'must NOT have fewer than 1 characters')
							errors++
						}
					} else {
						vErrors = noted(vErrors, instancePath + '/violations/' + i0, 'type', {type: 'string'}, 'must be string')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/violations', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.actions !== undefined && func0.call(data, 'actions')) {
			let data18 = data.actions
			if (Array.isArray(data18)) {
				const len1 = data18.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (
						!validate218(data18[i1], {
							instancePath: instancePath + '/actions/' + i1,
							parentData: data18,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/actions', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
			let data20 = data.action_receipt_sha256
			if (typeof data20 === 'string') {
				if (!pattern6.test(data20)) {
					vErrors = noted(
						vErrors,
						instancePath + '/action_receipt_sha256',
						'pattern',
						{pattern: '^[0-9a-f]{64}$'},
						'must match pattern "' + '^[0-9a-f]{64}$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/action_receipt_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.capability_enforcement !== undefined && func0.call(data, 'capability_enforcement')) {
			let data21 = data.capability_enforcement
			if (Array.isArray(data21)) {
				const len2 = data21.length
				for (let i2 = 0; i2 < len2; i2++) {
					if (
						!validate220(data21[i2], {
							instancePath: instancePath + '/capability_enforcement/' + i2,
							parentData: data21,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/capability_enforcement', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate222.errors = vErrors
	return errors === 0
}
validate222.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateRunOutcome = validate228
const schema88 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:run-outcome:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/run-outcome/v1'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		created_at: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		action_receipt_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		approval_id: {type: ['string', 'null']},
		command_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		state: {enum: ['not-started', 'started', 'exited', 'signaled', 'timed-out']},
		reason: {type: ['string', 'null'], pattern: '^[a-z0-9_]+$'},
		isolation: {anyOf: [{$ref: 'urn:fail-closed-gate:schema:shared:preparedIsolation'}, {type: 'null'}]},
		isolation_held: {type: ['boolean', 'null']},
		started_at: {type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
		duration_ms: {type: ['integer', 'null'], minimum: 0},
		exit_status: {type: ['integer', 'null'], minimum: 0},
		signal: {type: ['string', 'null'], pattern: '^SIG[A-Z0-9+-]+$'},
		outputs: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:declaredOutput'}},
		incidents: {type: 'array', items: {$ref: 'urn:fail-closed-gate:schema:shared:recordedFinding'}},
		outcome_sha256: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
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
	additionalProperties: false,
}
const pattern109 = new RegExp('^SIG[A-Z0-9+-]+$', 'u')
const schema89 = {
	$id: 'urn:fail-closed-gate:schema:shared:declaredOutput',
	type: 'object',
	properties: {
		path: {type: 'string'},
		state: {enum: ['file', 'folder', 'absent', 'refused']},
		files: {type: ['integer', 'null'], minimum: 0},
		bytes: {type: ['integer', 'null'], minimum: 0},
		sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
	},
	required: ['path', 'state', 'files', 'bytes', 'sha256'],
	additionalProperties: false,
}
function validate230(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate230.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema89.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'path' || key0 === 'state' || key0 === 'files' || key0 === 'bytes' || key0 === 'sha256')) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				vErrors = noted(vErrors, instancePath + '/path', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data1 = data.state
			if (!(data1 === 'file' || data1 === 'folder' || data1 === 'absent' || data1 === 'refused')) {
				vErrors = noted(vErrors, instancePath + '/state', 'enum', {allowedValues: schema89.properties.state.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data2 = data.files
			if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				vErrors = noted(vErrors, instancePath + '/files', 'type', {type: schema89.properties.files.type}, 'must be integer,null')
				errors++
			}
			if (typeof data2 == 'number' && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					vErrors = noted(vErrors, instancePath + '/files', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.bytes !== undefined && func0.call(data, 'bytes')) {
			let data3 = data.bytes
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/bytes', 'type', {type: schema89.properties.bytes.type}, 'must be integer,null')
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					vErrors = noted(vErrors, instancePath + '/bytes', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.sha256 !== undefined && func0.call(data, 'sha256')) {
			let data4 = data.sha256
			if (typeof data4 !== 'string' && data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/sha256', 'type', {type: schema89.properties.sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data4 === 'string') {
				if (!pattern6.test(data4)) {
					vErrors = noted(vErrors, instancePath + '/sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate230.errors = vErrors
	return errors === 0
}
validate230.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate228(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate228.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema88.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema88.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/run-outcome/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/run-outcome/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern40.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.created_at !== undefined && func0.call(data, 'created_at')) {
			let data2 = data.created_at
			if (typeof data2 === 'string') {
				if (!pattern9.test(data2)) {
					vErrors = noted(
						vErrors,
						instancePath + '/created_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/created_at', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.action_receipt_sha256 !== undefined && func0.call(data, 'action_receipt_sha256')) {
			let data3 = data.action_receipt_sha256
			if (typeof data3 !== 'string' && data3 !== null) {
				vErrors = noted(vErrors, instancePath + '/action_receipt_sha256', 'type', {type: schema88.properties.action_receipt_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data3 === 'string') {
				if (!pattern6.test(data3)) {
					vErrors = noted(
						vErrors,
						instancePath + '/action_receipt_sha256',
						'pattern',
						{pattern: '^[0-9a-f]{64}$'},
						'must match pattern "' + '^[0-9a-f]{64}$' + '"',
					)
					errors++
				}
			}
		}
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data4 = data.approval_id
			if (typeof data4 !== 'string' && data4 !== null) {
				vErrors = noted(vErrors, instancePath + '/approval_id', 'type', {type: schema88.properties.approval_id.type}, 'must be string,null')
				errors++
			}
		}
		if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
			let data5 = data.command_sha256
			if (typeof data5 === 'string') {
				if (!pattern6.test(data5)) {
					vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data6 = data.state
			if (!(data6 === 'not-started' || data6 === 'started' || data6 === 'exited' || data6 === 'signaled' || data6 === 'timed-out')) {
				vErrors = noted(vErrors, instancePath + '/state', 'enum', {allowedValues: schema88.properties.state.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.reason !== undefined && func0.call(data, 'reason')) {
			let data7 = data.reason
			if (typeof data7 !== 'string' && data7 !== null) {
				vErrors = noted(vErrors, instancePath + '/reason', 'type', {type: schema88.properties.reason.type}, 'must be string,null')
				errors++
			}
			if (typeof data7 === 'string') {
				if (!pattern63.test(data7)) {
					vErrors = noted(vErrors, instancePath + '/reason', 'pattern', {pattern: '^[a-z0-9_]+$'}, 'must match pattern "' + '^[a-z0-9_]+$' + '"')
					errors++
				}
			}
		}
		if (data.isolation !== undefined && func0.call(data, 'isolation')) {
			let data8 = data.isolation
			const _errs17 = errors
			let valid1 = false
			const _errs18 = errors
			if (
				!validate193(data8, {
					instancePath: instancePath + '/isolation',
					parentData: data,
					parentDataProperty: 'isolation',
					rootData,
					dynamicAnchors,
				})
			) {
				vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors)
				errors = vErrors.length
			}
			var _valid0 = _errs18 === errors
			valid1 = valid1 || _valid0
			const _errs19 = errors
			if (data8 !== null) {
				vErrors = noted(vErrors, instancePath + '/isolation', 'type', {type: 'null'}, 'must be null')
				errors++
			}
			var _valid0 = _errs19 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				vErrors = noted(vErrors, instancePath + '/isolation', 'anyOf', {}, 'must match a schema in anyOf')
				errors++
			} else {
				errors = _errs17
				if (vErrors !== null) {
					if (_errs17) {
						vErrors.length = _errs17
					} else {
						vErrors = null
					}
				}
			}
		}
		if (data.isolation_held !== undefined && func0.call(data, 'isolation_held')) {
			let data9 = data.isolation_held
			if (typeof data9 !== 'boolean' && data9 !== null) {
				vErrors = noted(vErrors, instancePath + '/isolation_held', 'type', {type: schema88.properties.isolation_held.type}, 'must be boolean,null')
				errors++
			}
		}
		if (data.started_at !== undefined && func0.call(data, 'started_at')) {
			let data10 = data.started_at
			if (typeof data10 !== 'string' && data10 !== null) {
				vErrors = noted(vErrors, instancePath + '/started_at', 'type', {type: schema88.properties.started_at.type}, 'must be string,null')
				errors++
			}
			if (typeof data10 === 'string') {
				if (!pattern9.test(data10)) {
					vErrors = noted(
						vErrors,
						instancePath + '/started_at',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"',
					)
					errors++
				}
			}
		}
		if (data.duration_ms !== undefined && func0.call(data, 'duration_ms')) {
			let data11 = data.duration_ms
			if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
				vErrors = noted(vErrors, instancePath + '/duration_ms', 'type', {type: schema88.properties.duration_ms.type}, 'must be integer,null')
				errors++
			}
			if (typeof data11 == 'number' && isFinite(data11)) {
				if (data11 < 0 || isNaN(data11)) {
					vErrors = noted(vErrors, instancePath + '/duration_ms', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.exit_status !== undefined && func0.call(data, 'exit_status')) {
			let data12 = data.exit_status
			if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
				vErrors = noted(vErrors, instancePath + '/exit_status', 'type', {type: schema88.properties.exit_status.type}, 'must be integer,null')
				errors++
			}
			if (typeof data12 == 'number' && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					vErrors = noted(vErrors, instancePath + '/exit_status', 'minimum', {comparison: '>=', limit: 0}, 'must be >= 0')
					errors++
				}
			}
		}
		if (data.signal !== undefined && func0.call(data, 'signal')) {
			let data13 = data.signal
			if (typeof data13 !== 'string' && data13 !== null) {
				vErrors = noted(vErrors, instancePath + '/signal', 'type', {type: schema88.properties.signal.type}, 'must be string,null')
				errors++
			}
			if (typeof data13 === 'string') {
				if (!pattern109.test(data13)) {
					vErrors = noted(vErrors, instancePath + '/signal', 'pattern', {pattern: '^SIG[A-Z0-9+-]+$'}, 'must match pattern "' + '^SIG[A-Z0-9+-]+$' + '"')
					errors++
				}
			}
		}
		if (data.outputs !== undefined && func0.call(data, 'outputs')) {
			let data14 = data.outputs
			if (Array.isArray(data14)) {
				const len0 = data14.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (
						!validate230(data14[i0], {
							instancePath: instancePath + '/outputs/' + i0,
							parentData: data14,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/outputs', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.incidents !== undefined && func0.call(data, 'incidents')) {
			let data16 = data.incidents
			if (Array.isArray(data16)) {
				const len1 = data16.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (
						!validate175(data16[i1], {
							instancePath: instancePath + '/incidents/' + i1,
							parentData: data16,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors,
						})
					) {
						vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
						errors = vErrors.length
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/incidents', 'type', {type: 'array'}, 'must be array')
				errors++
			}
		}
		if (data.outcome_sha256 !== undefined && func0.call(data, 'outcome_sha256')) {
			let data18 = data.outcome_sha256
			if (typeof data18 === 'string') {
				if (!pattern6.test(data18)) {
					vErrors = noted(vErrors, instancePath + '/outcome_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/outcome_sha256', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate228.errors = vErrors
	return errors === 0
}
validate228.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const validateAuditRecord = validate233
const schema90 = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'urn:fail-closed-gate:schema:audit-record:v1',
	type: 'object',
	properties: {
		schema: {const: 'fail-closed-gate/audit-record/v1'},
		record_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$'},
		sequence: {type: 'integer', minimum: 1},
		timestamp: {type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$'},
		request_id: {type: 'string', pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
		identity: {
			type: 'object',
			properties: {kind: {enum: ['github-actor', 'local-user', 'unknown']}, name: {type: ['string', 'null']}},
			required: ['kind', 'name'],
			additionalProperties: false,
		},
		event: {
			enum: [
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
			],
		},
		request_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
		data_hash: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		gate: {type: ['string', 'null'], pattern: '^[a-z][a-z-]*$'},
		decision: {enum: ['allow', 'warn', 'block', null]},
		action: {enum: ['continue', 'isolate_and_continue', 'terminate', null]},
		code: {type: ['string', 'null'], pattern: '^[a-z0-9_]+$'},
		approval_id: {type: ['string', 'null']},
		outcome: {type: ['string', 'null'], pattern: '^[A-Za-z0-9 +-]+$'},
		torn_line_sha256: {type: ['string', 'null'], pattern: '^[0-9a-f]{64}$'},
		previous_hash: {type: 'string', pattern: '^([0-9a-f]{64}|GENESIS)$'},
		record_hash: {type: 'string', pattern: '^[0-9a-f]{64}$'},
	},
	additionalProperties: false,
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
}
const pattern112 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$', 'u')
const pattern113 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$', 'u')
const pattern119 = new RegExp('^[A-Za-z0-9 +-]+$', 'u')
const pattern121 = new RegExp('^([0-9a-f]{64}|GENESIS)$', 'u')
function validate233(data, {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {}) {
	let vErrors = null
	let errors = 0
	const evaluated0 = validate233.evaluated
	if (evaluated0.dynamicProps) {
		evaluated0.props = undefined
	}
	if (evaluated0.dynamicItems) {
		evaluated0.items = undefined
	}
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema90.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				vErrors = noted(vErrors, instancePath, 'required', {missingProperty: prop0}, "must have required property '" + prop0 + "'")
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema90.properties, key0)) {
				vErrors = noted(vErrors, instancePath, 'additionalProperties', {additionalProperty: key0}, 'must NOT have additional properties')
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/audit-record/v1' !== data.schema) {
				vErrors = noted(vErrors, instancePath + '/schema', 'const', {allowedValue: 'fail-closed-gate/audit-record/v1'}, 'must be equal to constant')
				errors++
			}
		}
		if (data.record_id !== undefined && func0.call(data, 'record_id')) {
			let data1 = data.record_id
			if (typeof data1 === 'string') {
				if (!pattern112.test(data1)) {
					vErrors = noted(
						vErrors,
						instancePath + '/record_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})\\.[1-9][0-9]*$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/record_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.sequence !== undefined && func0.call(data, 'sequence')) {
			let data2 = data.sequence
			if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = noted(vErrors, instancePath + '/sequence', 'type', {type: 'integer'}, 'must be integer')
				errors++
			}
			if (typeof data2 == 'number' && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = noted(vErrors, instancePath + '/sequence', 'minimum', {comparison: '>=', limit: 1}, 'must be >= 1')
					errors++
				}
			}
		}
		if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
			let data3 = data.timestamp
			if (typeof data3 === 'string') {
				if (!pattern113.test(data3)) {
					vErrors = noted(
						vErrors,
						instancePath + '/timestamp',
						'pattern',
						{pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$'},
						'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/timestamp', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data4 = data.request_id
			if (typeof data4 === 'string') {
				if (!pattern40.test(data4)) {
					vErrors = noted(
						vErrors,
						instancePath + '/request_id',
						'pattern',
						{pattern: '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$'},
						'must match pattern "' + '^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_id', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.identity !== undefined && func0.call(data, 'identity')) {
			let data5 = data.identity
			if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
				for (const prop1 of schema90.properties.identity.required) {
					if (data5[prop1] === undefined || !func0.call(data5, prop1)) {
						vErrors = noted(vErrors, instancePath + '/identity', 'required', {missingProperty: prop1}, "must have required property '" + prop1 + "'")
						errors++
					}
				}
				for (const key1 of Object.keys(data5)) {
					if (!(key1 === 'kind' || key1 === 'name')) {
						vErrors = noted(vErrors, instancePath + '/identity', 'additionalProperties', {additionalProperty: key1}, 'must NOT have additional properties')
						errors++
					}
				}
				if (data5.kind !== undefined && func0.call(data5, 'kind')) {
					let data6 = data5.kind
					if (!(data6 === 'github-actor' || data6 === 'local-user' || data6 === 'unknown')) {
						vErrors = noted(
							vErrors,
							instancePath + '/identity/kind',
							'enum',
							{allowedValues: schema90.properties.identity.properties.kind.enum},
							'must be equal to one of the allowed values',
						)
						errors++
					}
				}
				if (data5.name !== undefined && func0.call(data5, 'name')) {
					let data7 = data5.name
					if (typeof data7 !== 'string' && data7 !== null) {
						vErrors = noted(vErrors, instancePath + '/identity/name', 'type', {type: schema90.properties.identity.properties.name.type}, 'must be string,null')
						errors++
					}
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/identity', 'type', {type: 'object'}, 'must be object')
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
				vErrors = noted(vErrors, instancePath + '/event', 'enum', {allowedValues: schema90.properties.event.enum}, 'must be equal to one of the allowed values')
				errors++
			}
		}
		if (data.request_hash !== undefined && func0.call(data, 'request_hash')) {
			let data9 = data.request_hash
			if (typeof data9 === 'string') {
				if (!pattern6.test(data9)) {
					vErrors = noted(vErrors, instancePath + '/request_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/request_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.data_hash !== undefined && func0.call(data, 'data_hash')) {
			let data10 = data.data_hash
			if (typeof data10 !== 'string' && data10 !== null) {
				vErrors = noted(vErrors, instancePath + '/data_hash', 'type', {type: schema90.properties.data_hash.type}, 'must be string,null')
				errors++
			}
			if (typeof data10 === 'string') {
				if (!pattern6.test(data10)) {
					vErrors = noted(vErrors, instancePath + '/data_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.gate !== undefined && func0.call(data, 'gate')) {
			let data11 = data.gate
			if (typeof data11 !== 'string' && data11 !== null) {
				vErrors = noted(vErrors, instancePath + '/gate', 'type', {type: schema90.properties.gate.type}, 'must be string,null')
				errors++
			}
			if (typeof data11 === 'string') {
				if (!pattern64.test(data11)) {
					vErrors = noted(vErrors, instancePath + '/gate', 'pattern', {pattern: '^[a-z][a-z-]*$'}, 'must match pattern "' + '^[a-z][a-z-]*$' + '"')
					errors++
				}
			}
		}
		if (data.decision !== undefined && func0.call(data, 'decision')) {
			let data12 = data.decision
			if (!(data12 === 'allow' || data12 === 'warn' || data12 === 'block' || data12 === null)) {
				vErrors = noted(
					vErrors,
					instancePath + '/decision',
					'enum',
					{allowedValues: schema90.properties.decision.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.action !== undefined && func0.call(data, 'action')) {
			let data13 = data.action
			if (!(data13 === 'continue' || data13 === 'isolate_and_continue' || data13 === 'terminate' || data13 === null)) {
				vErrors = noted(
					vErrors,
					instancePath + '/action',
					'enum',
					{allowedValues: schema90.properties.action.enum},
					'must be equal to one of the allowed values',
				)
				errors++
			}
		}
		if (data.code !== undefined && func0.call(data, 'code')) {
			let data14 = data.code
			if (typeof data14 !== 'string' && data14 !== null) {
				vErrors = noted(vErrors, instancePath + '/code', 'type', {type: schema90.properties.code.type}, 'must be string,null')
				errors++
			}
			if (typeof data14 === 'string') {
				if (!pattern63.test(data14)) {
					vErrors = noted(vErrors, instancePath + '/code', 'pattern', {pattern: '^[a-z0-9_]+$'}, 'must match pattern "' + '^[a-z0-9_]+$' + '"')
					errors++
				}
			}
		}
		if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
			let data15 = data.approval_id
			if (typeof data15 !== 'string' && data15 !== null) {
				vErrors = noted(vErrors, instancePath + '/approval_id', 'type', {type: schema90.properties.approval_id.type}, 'must be string,null')
				errors++
			}
		}
		if (data.outcome !== undefined && func0.call(data, 'outcome')) {
			let data16 = data.outcome
			if (typeof data16 !== 'string' && data16 !== null) {
				vErrors = noted(vErrors, instancePath + '/outcome', 'type', {type: schema90.properties.outcome.type}, 'must be string,null')
				errors++
			}
			if (typeof data16 === 'string') {
				if (!pattern119.test(data16)) {
					vErrors = noted(vErrors, instancePath + '/outcome', 'pattern', {pattern: '^[A-Za-z0-9 +-]+$'}, 'must match pattern "' + '^[A-Za-z0-9 +-]+$' + '"')
					errors++
				}
			}
		}
		if (data.torn_line_sha256 !== undefined && func0.call(data, 'torn_line_sha256')) {
			let data17 = data.torn_line_sha256
			if (typeof data17 !== 'string' && data17 !== null) {
				vErrors = noted(vErrors, instancePath + '/torn_line_sha256', 'type', {type: schema90.properties.torn_line_sha256.type}, 'must be string,null')
				errors++
			}
			if (typeof data17 === 'string') {
				if (!pattern6.test(data17)) {
					vErrors = noted(vErrors, instancePath + '/torn_line_sha256', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			}
		}
		if (data.previous_hash !== undefined && func0.call(data, 'previous_hash')) {
			let data18 = data.previous_hash
			if (typeof data18 === 'string') {
				if (!pattern121.test(data18)) {
					vErrors = noted(
						vErrors,
						instancePath + '/previous_hash',
						'pattern',
						{pattern: '^([0-9a-f]{64}|GENESIS)$'},
						'must match pattern "' + '^([0-9a-f]{64}|GENESIS)$' + '"',
					)
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/previous_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
		if (data.record_hash !== undefined && func0.call(data, 'record_hash')) {
			let data19 = data.record_hash
			if (typeof data19 === 'string') {
				if (!pattern6.test(data19)) {
					vErrors = noted(vErrors, instancePath + '/record_hash', 'pattern', {pattern: '^[0-9a-f]{64}$'}, 'must match pattern "' + '^[0-9a-f]{64}$' + '"')
					errors++
				}
			} else {
				vErrors = noted(vErrors, instancePath + '/record_hash', 'type', {type: 'string'}, 'must be string')
				errors++
			}
		}
	} else {
		vErrors = noted(vErrors, instancePath, 'type', {type: 'object'}, 'must be object')
		errors++
	}
	validate233.errors = vErrors
	return errors === 0
}
validate233.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const DIFFERENCES = {
	validateKeyStatusResult,
	validateKeyStatusVerification,
	validateKeyRotationLedger,
	validatePolicy,
	validateEnvelope,
	validateStatement,
	validateExecutionEvidence,
	validateBeaconAttestation,
	validateApprovalRequest,
	validateApproval,
	validateBundleManifest,
	validateRecordedInputs,
	validateGateRecord,
	validateRuntimeReceipt,
	validateActionPolicy,
	validateActionReceipt,
	validateRunOutcome,
	validateAuditRecord,
}
var __webpack_exports__DIFFERENCES = __webpack_exports__.d
module.exports = {DIFFERENCES: __webpack_exports__DIFFERENCES}

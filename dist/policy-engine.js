'use strict'
var __nccwpck_require__ = (function (moduleId) {
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
})
var setU64FromNum = (function (view, byteOffset, n, isLE) {
	const h = fromNumH(n)
	const l = fromNumL(n)
	view.setUint32(byteOffset, isLE ? l : h, isLE)
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE)
})
var isBytes = (function (a) {
	return a instanceof Uint8Array || (ArrayBuffer.isView(a) && a.constructor.name === 'Uint8Array' && 'BYTES_PER_ELEMENT' in a && a.BYTES_PER_ELEMENT === 1)
})
var abytes = (function (value, length, title = '') {
	if (isBytes(value) && (length === undefined || value.length === length)) return value
	if (length !== undefined) anumber(length, 'length')
	const bytes = isBytes(value)
	const ofLen = length !== undefined ? ` of length ${length}` : ''
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`
	const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got
	if (!bytes) throw new TypeError(message)
	throw new RangeError(message)
})
var aexists = (function (instance, checkFinished = true) {
	if (instance.destroyed) throw new Error('hash was destroyed')
	if (checkFinished && instance.finished) throw new Error('digest() was already called')
})
var aoutput = (function (out, instance) {
	abytes(out, undefined, 'output')
	const min = instance.outputLen
	if (!(out.length >= min)) {
		throw new RangeError('"output" expected length >= ' + min)
	}
})
var clean = (function (...arrays) {
	for (let i = 0; i < arrays.length; i++) {
		arrays[i].fill(0)
	}
})
var createView = (function (arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength)
})
var bytesToHex = (function (bytes) {
	abytes(bytes)
	if (hasHexBuiltin) return bytes.toHex()
	let hex = ''
	for (let i = 0; i < bytes.length; i++) {
		hex += hexes[bytes[i]]
	}
	return hex
})
var checkOpts = (function (defaults, opts, title = 'opts') {
	aopts(defaults, 'defaults')
	if (opts !== undefined) aopts(opts, title)
	const merged = Object.assign(Object.create(null), defaults, opts)
	return merged
})
var utils_createHasher = (function (hashCons, info = {}) {
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
})
var isDigest = (function (value) {
	return typeof value === 'string' && DIGEST.test(value)
})
var asDigest = (function (value) {
	return isDigest(value) ? value : null
})
var digest_sha256 = (function (content) {
	hashed += content.length
	if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content)
	const hex = bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
})
var sameDigest = (function (left, right) {
	return isDigest(left) && isDigest(right) && left === right
})
var codeEntry = (function (code) {
	return TABLE[code]
})
var holdsSecret = (function (text) {
	return ANY_FORM.test(text)
})
var bytesHoldSecret = (function (bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	if (holdsSecret(buffer.toString('latin1'))) return true
	return buffer.includes(0) && holdsSecret(Buffer.from(buffer.filter(byte => byte !== 0)).toString('latin1'))
})
var hasEscapes = (function (bytes) {
	return bytes.includes(BACKSLASH)
})
var escapedBytesHoldSecret = (function (bytes) {
	return holdsSecret(unescaped(bytes))
})
var unescaped = (function (bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
	return letters.replaceAll('\\/', '/')
})
var finding = (function (code, message, detail = {}) {
	const {outcome, gate: usual} = codeEntry(code)
	const {gate = usual, ...rest} = detail
	const clean = {...rest}
	for (const field of ['path', 'pointer', 'expected', 'found']) {
		const text = clean[field]
		if (text !== undefined && holdsSecret(text)) clean[field] = WITHHELD
	}
	return {code, outcome, gate, message: clearMessage(code, message), ...clean}
})
var clearMessage = (function (code, message) {
	return holdsSecret(message) ? `${codeText(code).meaning} The details are ${WITHHELD}.` : message
})
var tightened = (function (policy, settings) {
	const {maxAge} = policy.keyStatus
	return {
		...policy,
		environment: policy.environment ?? settings.environment,
		enforcement: tightenedEnforcement(policy, settings),
		keyStatus: {...policy.keyStatus, maxAge: smallest(maxAge, settings.maxAge)},
	}
})
var tightenedEnforcement = (function ({source, enforcement}, {enforcement: asked, command}) {
	if (command !== null) return 'enforce'
	if (asked === null) return enforcement
	return asked === 'report-only' && source === null ? asked : asked === enforcement ? asked : 'enforce'
})
var smallest = (function (left, right) {
	return left === null || right === null ? (left ?? right) : Math.min(left, right)
})
var printable_printable = (function (text, limit = MAX_SHOWN_CHARACTERS) {
	return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit)
})
var sequenceLength = (function (bytes, offset) {
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
})
var json_record_asRecord = (function (object) {
	return object instanceof JsonRecord ? object : new JsonRecord(new Shape([...object.keys()]), [...object.values()])
})
var isJsonObject = (function (value) {
	return value instanceof Map
})
var json_value_isJsonArray = (function (value) {
	return Array.isArray(value)
})
var parseJson = (function (bytes) {
	try {
		checkSize(bytes)
		checkByteOrderMark(bytes)
		return {ok: true, value: new JsonReader(bytes).readDocument()}
	} catch (thrown) {
		if (thrown instanceof Refusal) return {ok: false, fault: describeRefusal(bytes, thrown)}
		throw thrown
	}
})
var checkSize = (function (bytes) {
	if (bytes.length <= MAX_JSON_BYTES) return
	const most = MAX_JSON_BYTES.toLocaleString('en')
	throw new Refusal('json_too_large', MAX_JSON_BYTES, `Expected at most ${most} bytes, found more`)
})
var checkByteOrderMark = (function (bytes) {
	for (const mark of BYTE_ORDER_MARKS) {
		if (mark.every((byte, index) => bytes[index] === byte)) {
			throw new Refusal('json_byte_order_mark', 0, 'Expected JSON text, found a byte-order mark')
		}
	}
})
var readDocument = (function (tree, options) {
	const keyStatus = '/gates/key-status'
	const execution = '/gates/execution-evidence'
	const beacon = '/gates/beacon-rate'
	const production = '/gates/production-action'
	const severity = pointer => options.word(pointer, SEVERITIES)
	return {
		environment: options.text('/environment'),
		environments: options.texts('/environments'),
		enforcement: options.word('/enforcement', ['enforce', 'report-only']),
		local: severity('/context/local'),
		keyStatus: {
			maxAge: options.seconds(`${keyStatus}/max-age`),
			signedBy: options.texts(`${keyStatus}/signed-by`),
			threshold: options.count(`${keyStatus}/threshold`),
			signature: options.text(`${keyStatus}/signature`),
			expectedEntryHash: options.digest(`${keyStatus}/expected-entry-hash`),
		},
		executionEvidence: {
			...readSignedGate(execution, options),
			missingEvidenceAction: severity(`${execution}/missing-evidence-action`),
			minHotSymbolCount: options.count(`${execution}/min-hot-symbol-count`),
			minUniqueCallPaths: options.count(`${execution}/min-unique-call-paths`),
		},
		beaconRate: {
			...readSignedGate(beacon, options),
			minVerificationRate: options.decimal(`${beacon}/min-verification-rate`),
			minBeaconCount: options.count(`${beacon}/min-beacon-count`),
			missingBeaconAction: severity(`${beacon}/missing-beacon-action`),
			belowThresholdAction: severity(`${beacon}/below-threshold-action`),
			insufficientAction: severity(`${beacon}/insufficient-action`),
		},
		productionAction: {
			enabled: options.flag(`${production}/enabled`),
			actions: options.items(`${production}/actions`)?.flatMap(pointer => readAction(pointer, options)) ?? null,
			grants: options.items(`${production}/grants`)?.flatMap(pointer => readGrant(pointer, options)) ?? null,
		},
		approval: readApproval('/gates/approval', options),
		run: readRun('/run', options),
		trustedKeys: options.items('/trusted-keys')?.flatMap(pointer => readKey(pointer, options)) ?? [],
		lineOf: pointer => {
			const place = tree.places.get(pointer)
			return place === undefined ? null : tree.lines.position(place.key ?? place.value).line
		},
	}
})
var readSignedGate = (function (gate, options) {
	return {
		enabled: options.flag(`${gate}/enabled`),
		source: options.word(`${gate}/source`, ORIGINS),
		evidence: options.texts(`${gate}/evidence`),
		requiredEnvironments: options.texts(`${gate}/required-environments`),
		observedIn: options.texts(`${gate}/observed-in`),
		maxAge: options.seconds(`${gate}/max-age`),
		threshold: options.count(`${gate}/threshold`),
	}
})
var readApproval = (function (gate, options) {
	return {
		enabled: options.flag(`${gate}/enabled`),
		threshold: options.count(`${gate}/threshold`),
		twoPerson: options.flag(`${gate}/two-person`),
		signedRequest: options.flag(`${gate}/signed-request`),
		clockSkew: options.seconds(`${gate}/clock-skew`, MAX_CLOCK_SKEW_MS / 1000),
		maxValidity: options.seconds(`${gate}/max-validity`),
		replay: options.word(`${gate}/replay`, REPLAY_MODES),
	}
})
var readRun = (function (run, options) {
	return {
		selfHosted: options.word(`${run}/self-hosted`, ['block', 'isolate']),
		timeoutSeconds: options.seconds(`${run}/timeout`, MAX_ISOLATED_SECONDS),
		maxProcesses: options.count(`${run}/max-processes`),
		maxMemoryMib: options.count(`${run}/max-memory-mib`),
		outputs: options.texts(`${run}/outputs`),
		passEnvironment: options.texts(`${run}/pass-environment`),
	}
})
var readAction = (function (pointer, options) {
	const name = options.text(`${pointer}/name`)
	const requires = options.texts(`${pointer}/requires`)
	return name === null || requires === null ? [] : [{pointer, name, requires}]
})
var readGrant = (function (pointer, options) {
	const name = options.text(`${pointer}/name`)
	const granted = options.flag(`${pointer}/granted`)
	const target = options.text(`${pointer}/target`)
	const validFrom = options.instant(`${pointer}/valid-from`)
	const validUntil = options.instant(`${pointer}/valid-until`)
	if (name === null || granted === null || target === null || validUntil === null) return []
	return [{pointer, name, granted, target, validFrom, validUntil}]
})
var readKey = (function (pointer, options) {
	const id = options.text(`${pointer}/id`)
	const path = options.text(`${pointer}/key`)
	const identity = options.text(`${pointer}/identity`)
	const words = options.texts(`${pointer}/purposes`)
	const validFrom = options.instant(`${pointer}/valid-from`)
	const validUntil = options.instant(`${pointer}/valid-until`)
	const revokedAt = options.instant(`${pointer}/revoked-at`)
	if (id === null || path === null || words === null) return []
	const purposes = words.flatMap(word => PURPOSES.filter(purpose => purpose === word))
	return [{pointer, id, identity, path, purposes, validFrom, validUntil, revokedAt}]
})
var json_place_pointer = (function (...segments) {
	return segments.map(segment => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
})
var lastName = (function (pointer) {
	return places_unescaped(pointer.slice(pointer.lastIndexOf('/') + 1))
})
var places_unescaped = (function (segment) {
	return segment.replaceAll('~1', '/').replaceAll('~0', '~')
})
var checkNumber = (function (number, pointer, tree, problems) {
	if (PLAIN_NUMBER.test(number.text)) return
	tree.faulty.add(pointer)
	problems.add(valueProblem(tree, pointer, number.text))
})
var noteRepeated = (function (check, pointer, texts) {
	if (!check.sound(pointer)) return
	const seen = new Set()
	;(texts ?? []).forEach((text, index) => {
		if (seen.has(text)) {
			const message = `\`${printable_printable(text)}\` stands in this list twice.`
			check.note(pointer + json_place_pointer(index), message, {expected: 'every item once', found: text})
		}
		seen.add(text)
	})
})
var noteOrder = (function (check, pointer, from, until) {
	if (from === null || until === null || until > from) return
	const message = 'The validity ends before it begins, so it would never hold.'
	check.note(`${pointer}/valid-until`, message, {expected: 'a time after `valid-from`'})
})
var noteThreshold = (function (check, pointer, threshold, keys) {
	if (threshold === null || threshold <= keys) return
	const number = keys === 1 ? 'Only 1 key counts' : `Only ${String(keys)} keys count`
	const message = `${number} here, so this threshold would never be met.`
	check.note(pointer, message, {expected: `at most ${String(keys)}`, found: String(threshold)})
})
var checkActions = (function (check) {
	const {actions, grants} = check.document.productionAction
	const names = new Set()
	for (const {pointer, name, requires} of actions ?? []) {
		noteRepeated(check, `${pointer}/requires`, requires)
		if (names.has(name)) {
			const message = `Two actions have the name \`${printable_printable(name)}\`.`
			check.note(`${pointer}/name`, message, {expected: 'every action once', found: name})
		}
		names.add(name)
	}
	const granted = new Set()
	for (const {pointer, name, target, validFrom, validUntil} of grants ?? []) {
		noteOrder(check, pointer, validFrom, validUntil)
		const both = JSON.stringify([name, target])
		if (granted.has(both)) {
			const message = `Two grants have the name \`${printable_printable(name)}\` and the target \`${printable_printable(target)}\`.`
			check.note(pointer, message, {expected: 'every grant once for a target', found: name})
		}
		granted.add(both)
	}
	checkUse(check)
})
var checkUse = (function (check) {
	const {actions, grants} = check.document.productionAction
	if (actions === null || !check.sound(ACTIONS, GRANTS)) return
	const required = new Set(actions.flatMap(({requires}) => requires))
	for (const {pointer, name} of grants ?? []) {
		if (required.has(name)) continue
		const message = `No action requires the grant \`${printable_printable(name)}\`, so nothing would read it.`
		check.note(`${pointer}/name`, message, {expected: 'a name under `requires` of an action', found: name})
	}
})
var checkApproval = (function (check) {
	const {document, sound} = check
	const {enabled, threshold, twoPerson, signedRequest} = document.approval
	if (
		!sound(
			KEYS,
			`${meaning_approval_GATE}/enabled`,
			`${meaning_approval_GATE}/threshold`,
			`${meaning_approval_GATE}/two-person`,
			`${meaning_approval_GATE}/signed-request`,
		)
	)
		return
	const approvers = identitiesFor(document, 'approval')
	const requesters = identitiesFor(document, 'request')
	if (approvers === null || requesters === null) return
	const needed = threshold ?? BUILT_IN.threshold
	if (approvers.size === 0) {
		if (enabled === true) noteWithoutKeys(check, `${meaning_approval_GATE}/enabled`, 'approval', 'no approval would ever count')
	} else if (approvers.size < needed) {
		const message = `Only ${counted(approvers.size)} can approve here, so this threshold would never be met.`
		check.note(`${meaning_approval_GATE}/threshold`, message, {expected: `at most ${String(approvers.size)}`, found: String(needed)})
	}
	if (signedRequest !== true) return
	if (requesters.size === 0) {
		if (enabled === true) noteWithoutKeys(check, `${meaning_approval_GATE}/signed-request`, 'request', 'no request would ever count')
	} else if (twoPerson === true && approvers.size >= needed && !anyoneCanAsk(requesters, approvers, needed)) {
		const message = 'Whoever can ask is needed to approve as well, so with `two-person` nothing would ever be approved.'
		check.note(`${meaning_approval_GATE}/two-person`, message, {expected: `${counted(needed)} to approve beside one who asks`})
	}
})
var identitiesFor = (function ({trustedKeys}, purpose) {
	const keys = trustedKeys.filter(({purposes}) => purposes.includes(purpose))
	const names = keys.flatMap(({identity}) => (identity === null ? [] : [identity.replace(/[A-Z]/g, letter => letter.toLowerCase())]))
	return names.length < keys.length ? null : new Set(names)
})
var checkEnvironments = (function (check) {
	const {environment, environments, executionEvidence, beaconRate} = check.document
	noteRepeated(check, '/environments', environments)
	if (check.sound(...LISTS) && environment !== null && environments !== null && !environments.includes(environment)) {
		const message = `\`${environment}\` is not among \`environments\`.`
		check.note('/environment', message, {expected: environments.join(', '), found: environment})
	}
	checkGate(check, '/gates/execution-evidence', executionEvidence)
	checkGate(check, '/gates/beacon-rate', beaconRate)
})
var checkGate = (function (check, gate, options) {
	const pointer = `${gate}/required-environments`
	noteRepeated(check, pointer, options.requiredEnvironments)
	noteRepeated(check, `${gate}/observed-in`, options.observedIn)
	if (!check.sound(...LISTS, pointer, `${gate}/enabled`)) return
	const known = knownEnvironments(check.document)
	if (known === null) {
		if (options.enabled !== true) return
		const message = 'The gate is required in some environments only, so the policy needs `environments` or a fixed `environment`.'
		check.note(gate, message, {code: 'policy_value_missing', expected: '`environments`, a list of all that there are'})
		return
	}
	if (options.requiredEnvironments === null) {
		if (options.enabled === true) checkBuiltIn(check, gate, known)
		return
	}
	options.requiredEnvironments.forEach((name, index) => {
		if (known.includes(name)) return
		const message = `\`${printable_printable(name)}\` is none of the environments that the policy knows, so the gate would never be required there.`
		check.note(pointer + json_place_pointer(index), message, {expected: known.join(', '), found: name})
	})
})
var checkBuiltIn = (function (check, gate, known) {
	for (const name of BUILT_IN.requiredEnvironments) {
		if (known.includes(name)) continue
		const message = `The gate is required in \`${name}\` where \`required-environments\` says nothing else, and the policy does not know that environment.`
		check.note(gate, message, {expected: '`required-environments` with environments that the policy knows'})
	}
})
var knownEnvironments = (function ({environment, environments}) {
	return environments ?? (environment === null ? null : [environment])
})
var checkKeys = (function (check) {
	const {document} = check
	noteRepeatedEntries(check, 'id', ({id}) => id)
	noteRepeatedEntries(check, 'key', ({path}) => path)
	for (const {pointer, purposes, validFrom, validUntil} of document.trustedKeys) {
		noteRepeated(check, `${pointer}/purposes`, purposes)
		noteOrder(check, pointer, validFrom, validUntil)
	}
	for (const key of document.trustedKeys) checkIdentity(check, key)
	checkSignedBy(check)
})
var checkIdentity = (function (check, {pointer, id, identity, purposes}) {
	if (!check.sound(`${pointer}/purposes`, `${pointer}/identity`)) return
	const personal = purposes.find(purpose => PERSONAL.includes(purpose))
	if (personal !== undefined && identity === null) {
		const message = `The key \`${id}\` has the purpose \`${personal}\`, so \`identity\` must say whose it is.`
		check.note(pointer, message, {code: 'policy_value_missing', expected: '`identity` with a name'})
	} else if (personal === undefined && identity !== null) {
		const message = 'A key that neither approves nor asks speaks for nobody, so nothing would read this.'
		check.note(`${pointer}/identity`, message, {expected: 'the purpose `approval` or `request`, or no `identity`'})
	}
})
var noteRepeatedEntries = (function (check, field, textOf) {
	const seen = new Set()
	for (const key of check.document.trustedKeys) {
		const text = textOf(key)
		if (seen.has(text)) {
			const message = `Two trusted keys have the ${field} \`${text}\`; one entry holds all purposes of a key.`
			check.note(`${key.pointer}/${field}`, message, {expected: 'every key once', found: text})
		}
		seen.add(text)
	}
})
var checkSignedBy = (function (check) {
	const {signedBy, threshold, signature} = check.document.keyStatus
	const pointer = `${KEY_STATUS}/signed-by`
	if (!check.sound(pointer)) return
	if (signedBy === null) {
		const message = 'Without `signed-by` no signature is looked for, so nothing would read this.'
		for (const [name, value] of [
			['threshold', threshold],
			['signature', signature],
		]) {
			if (value !== null) check.note(`${KEY_STATUS}/${name}`, message, {expected: '`signed-by` beside it'})
		}
		return
	}
	noteRepeated(check, pointer, signedBy)
	const ids = [...new Set(signedBy)]
	noteThreshold(check, `${KEY_STATUS}/threshold`, threshold, ids.length)
	if (!check.sound(meaning_keys_KEYS)) return
	signedBy.forEach((id, index) => {
		const key = check.document.trustedKeys.find(one => one.id === id)
		if (key?.purposes.includes('key-status') === true) return
		const why = key === undefined ? 'is no trusted key' : 'has not the purpose `key-status`'
		const message = `\`${printable_printable(id)}\` ${why}, so its signature would never count.`
		const expected = 'the id of a trusted key with the purpose `key-status`'
		check.note(pointer + json_place_pointer(index), message, {expected, found: id})
	})
})
var checkSignedGates = (function (check) {
	const {executionEvidence, beaconRate} = check.document
	meaning_gates_checkGate(check, 'execution-evidence', executionEvidence)
	meaning_gates_checkGate(check, 'beacon-rate', beaconRate)
})
var meaning_gates_checkGate = (function (check, purpose, options) {
	const gate = `/gates/${purpose}`
	noteRepeated(check, `${gate}/evidence`, options.evidence)
	if (!check.sound(`${gate}/source`, `${gate}/enabled`)) return
	switch (options.source) {
		case null:
			if (options.enabled === true) {
				const message = `The gate is enabled, so \`gates.${purpose}.source\` must say where its evidence comes from.`
				check.note(gate, message, {code: 'policy_value_missing', expected: '`source: signed` or `source: metadata`'})
			}
			return
		case 'metadata':
			for (const name of SIGNED_ONLY) noteUnread(check, `${gate}/${name}`)
			return
		case 'signed':
			checkKeysOf(check, purpose, options)
			return
	}
})
var checkKeysOf = (function (check, purpose, {enabled, threshold}) {
	const gate = `/gates/${purpose}`
	if (!check.sound('/trusted-keys')) return
	const keys = check.document.trustedKeys.filter(({purposes}) => purposes.includes(purpose)).length
	if (keys === 0 && enabled === true) {
		const message = `No trusted key has the purpose \`${purpose}\`, so no signature would ever count.`
		check.note(`${gate}/source`, message, {expected: `a trusted key with the purpose \`${purpose}\``})
	} else if (keys > 0 || enabled === true) {
		noteThreshold(check, `${gate}/threshold`, threshold, keys)
	}
})
var checkRun = (function (check) {
	checkOutputs(check)
	checkVariables(check)
})
var checkOutputs = (function (check) {
	const {outputs} = check.document.run
	if (outputs === null || !check.sound(OUTPUTS)) return
	noteRepeated(check, OUTPUTS, outputs)
	outputs.forEach((folder, index) => {
		const pointer = OUTPUTS + json_place_pointer(index)
		const outer = outputs.find(other => isInside(folder, other))
		if (outer !== undefined) {
			const message = `\`${printable_printable(folder)}\` is inside of \`${printable_printable(outer)}\`, which stands in this list too.`
			check.note(pointer, message, {expected: 'folders of which none is inside of another', found: folder})
		}
		const records = RECORDS.find(one => one === folder || isInside(one, folder) || isInside(folder, one))
		if (records !== undefined) {
			const message = `The records of the gate stand in \`${records}\`, so no command may write to \`${printable_printable(folder)}\`.`
			check.note(pointer, message, {expected: `a folder apart from \`${records}\``, found: folder})
		}
	})
})
var checkVariables = (function (check) {
	const {passEnvironment} = check.document.run
	noteRepeated(check, VARIABLES, passEnvironment)
	;(passEnvironment ?? []).forEach((name, index) => {
		const refusal = variableRefusal(name)
		if (refusal === null) return
		const message = `The variable \`${printable_printable(name)}\` ${refusal}, so no isolated command may be given it.`
		check.note(VARIABLES + json_place_pointer(index), message, {expected: 'variables that any command may see', found: name})
	})
})
var checkMeaning = (function (document, tree, problems) {
	const faulty = [...tree.faulty]
	const around = (pointer, other) => other === pointer || other.startsWith(`${pointer}/`)
	const check = {
		document,
		sound: (...pointers) => !faulty.some(fault => pointers.some(pointer => around(pointer, fault) || around(fault, pointer))),
		note: (pointer, message, {code = 'policy_contradictory', ...detail} = {}) => {
			problems.add({code, message, ...placed(tree, pointer), ...detail})
		},
	}
	checkKeys(check)
	checkEnvironments(check)
	checkSignedGates(check)
	checkActions(check)
	checkApproval(check)
	checkRun(check)
})
var readUtcTime = (function (text) {
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
})
var parseUtcTime = (function (text) {
	const time = readUtcTime(text)
	return time === null ? null : time.second + Number(`0.${time.fraction}`) * 1000
})
var parseUtcNanoseconds = (function (text) {
	const time = readUtcTime(text)
	return time === null ? null : BigInt(time.second) * NANOSECONDS_PER_MS + BigInt(time.fraction.padEnd(9, '0'))
})
var parseDuration = (function (text) {
	const match = DURATION.exec(text)
	const unit = SECONDS_PER_UNIT.get(match?.[2] ?? '')
	return match === null || unit === undefined ? null : Number(match[1]) * unit
})
var validatorOf = (function (holds, differences) {
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
})
var validate55 = (function (data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (1 !== data) {
		errors++
	}
	return errors === 0
})
var validate57 = (function (data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern3.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate59 = (function (data) {
	let errors = 0
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate57(data[i0])) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate64 = (function (data) {
	let errors = 0
	if (!(data === 'warn' || data === 'block')) {
		errors++
	}
	return errors === 0
})
var validate66 = (function (data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate75 = (function (data) {
	let errors = 0
	if (typeof data !== 'boolean') {
		errors++
	}
	return errors === 0
})
var validate77 = (function (data) {
	let errors = 0
	if (!(data === 'signed' || data === 'metadata')) {
		errors++
	}
	return errors === 0
})
var validate79 = (function (data) {
	let errors = 0
	if (typeof data !== 'string' && !Array.isArray(data)) {
		errors++
	}
	if (typeof data === 'string') {
		if (func75(data) > 4096) {
			errors++
		}
		if (!pattern5.test(data)) {
			errors++
		}
	}
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate71(data[i0])) {
				errors++
			}
		}
	}
	return errors === 0
})
var validate105 = (function (data) {
	let errors = 0
	if (typeof data === 'string') {
		if (func75(data) > 100) {
			errors++
		}
		if (!pattern5.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate107 = (function (data) {
	let errors = 0
	if (Array.isArray(data)) {
		if (data.length > 1000) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate105(data[i0])) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate113 = (function (data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern9.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate142 = (function (data) {
	let errors = 0
	if (typeof data === 'string') {
		if (func75(data) > 4096) {
			errors++
		}
		if (!pattern14.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate146 = (function (data) {
	let errors = 0
	if (!(data === 'key-status' || data === 'execution-evidence' || data === 'beacon-rate' || data === 'approval' || data === 'request')) {
		errors++
	}
	return errors === 0
})
var validate145 = (function (data) {
	let errors = 0
	if (Array.isArray(data)) {
		if (data.length > 5) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate146(data[i0])) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate52 = (function (data) {
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
		if (data.$schema !== undefined && func0.call(data, '$schema')) {
			if (!validate53(data.$schema)) {
				errors++
			}
		}
		if (data.version !== undefined && func0.call(data, 'version')) {
			if (!validate55(data.version)) {
				errors++
			}
		}
		if (data.environment !== undefined && func0.call(data, 'environment')) {
			if (!validate57(data.environment)) {
				errors++
			}
		}
		if (data.environments !== undefined && func0.call(data, 'environments')) {
			if (!validate59(data.environments)) {
				errors++
			}
		}
		if (data.enforcement !== undefined && func0.call(data, 'enforcement')) {
			if (!validate62(data.enforcement)) {
				errors++
			}
		}
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data5 = data.context
			if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
				for (const key1 of Object.keys(data5)) {
					if (!(key1 === 'local')) {
						errors++
					}
				}
				if (data5.local !== undefined && func0.call(data5, 'local')) {
					if (!validate64(data5.local)) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.gates !== undefined && func0.call(data, 'gates')) {
			let data7 = data.gates
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const key2 of Object.keys(data7)) {
					if (!(key2 === 'key-status' || key2 === 'execution-evidence' || key2 === 'beacon-rate' || key2 === 'production-action' || key2 === 'approval')) {
						errors++
					}
				}
				if (data7['key-status'] !== undefined && func0.call(data7, 'key-status')) {
					let data8 = data7['key-status']
					if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
						for (const key3 of Object.keys(data8)) {
							if (!(key3 === 'max-age' || key3 === 'signed-by' || key3 === 'threshold' || key3 === 'signature' || key3 === 'expected-entry-hash')) {
								errors++
							}
						}
						if (data8['max-age'] !== undefined && func0.call(data8, 'max-age')) {
							if (!validate66(data8['max-age'])) {
								errors++
							}
						}
						if (data8['signed-by'] !== undefined && func0.call(data8, 'signed-by')) {
							if (!validate59(data8['signed-by'])) {
								errors++
							}
						}
						if (data8.threshold !== undefined && func0.call(data8, 'threshold')) {
							if (!validate69(data8.threshold)) {
								errors++
							}
						}
						if (data8.signature !== undefined && func0.call(data8, 'signature')) {
							if (!validate71(data8.signature)) {
								errors++
							}
						}
						if (data8['expected-entry-hash'] !== undefined && func0.call(data8, 'expected-entry-hash')) {
							if (!validate73(data8['expected-entry-hash'])) {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data7['execution-evidence'] !== undefined && func0.call(data7, 'execution-evidence')) {
					let data14 = data7['execution-evidence']
					if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
						for (const key4 of Object.keys(data14)) {
							if (!func0.call(schema19.properties.gates.properties['execution-evidence'].properties, key4)) {
								errors++
							}
						}
						if (data14.enabled !== undefined && func0.call(data14, 'enabled')) {
							if (!validate75(data14.enabled)) {
								errors++
							}
						}
						if (data14.source !== undefined && func0.call(data14, 'source')) {
							if (!validate77(data14.source)) {
								errors++
							}
						}
						if (data14.evidence !== undefined && func0.call(data14, 'evidence')) {
							if (!validate79(data14.evidence)) {
								errors++
							}
						}
						if (data14['required-environments'] !== undefined && func0.call(data14, 'required-environments')) {
							if (!validate59(data14['required-environments'])) {
								errors++
							}
						}
						if (data14['observed-in'] !== undefined && func0.call(data14, 'observed-in')) {
							if (!validate59(data14['observed-in'])) {
								errors++
							}
						}
						if (data14['max-age'] !== undefined && func0.call(data14, 'max-age')) {
							if (!validate66(data14['max-age'])) {
								errors++
							}
						}
						if (data14.threshold !== undefined && func0.call(data14, 'threshold')) {
							if (!validate69(data14.threshold)) {
								errors++
							}
						}
						if (data14['missing-evidence-action'] !== undefined && func0.call(data14, 'missing-evidence-action')) {
							if (!validate64(data14['missing-evidence-action'])) {
								errors++
							}
						}
						if (data14['min-hot-symbol-count'] !== undefined && func0.call(data14, 'min-hot-symbol-count')) {
							if (!validate87(data14['min-hot-symbol-count'])) {
								errors++
							}
						}
						if (data14['min-unique-call-paths'] !== undefined && func0.call(data14, 'min-unique-call-paths')) {
							if (!validate87(data14['min-unique-call-paths'])) {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data7['beacon-rate'] !== undefined && func0.call(data7, 'beacon-rate')) {
					let data25 = data7['beacon-rate']
					if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
						for (const key5 of Object.keys(data25)) {
							if (!func0.call(schema19.properties.gates.properties['beacon-rate'].properties, key5)) {
								errors++
							}
						}
						if (data25.enabled !== undefined && func0.call(data25, 'enabled')) {
							if (!validate75(data25.enabled)) {
								errors++
							}
						}
						if (data25.source !== undefined && func0.call(data25, 'source')) {
							if (!validate77(data25.source)) {
								errors++
							}
						}
						if (data25.evidence !== undefined && func0.call(data25, 'evidence')) {
							if (!validate79(data25.evidence)) {
								errors++
							}
						}
						if (data25['required-environments'] !== undefined && func0.call(data25, 'required-environments')) {
							if (!validate59(data25['required-environments'])) {
								errors++
							}
						}
						if (data25['observed-in'] !== undefined && func0.call(data25, 'observed-in')) {
							if (!validate59(data25['observed-in'])) {
								errors++
							}
						}
						if (data25['max-age'] !== undefined && func0.call(data25, 'max-age')) {
							if (!validate66(data25['max-age'])) {
								errors++
							}
						}
						if (data25.threshold !== undefined && func0.call(data25, 'threshold')) {
							if (!validate69(data25.threshold)) {
								errors++
							}
						}
						if (data25['min-verification-rate'] !== undefined && func0.call(data25, 'min-verification-rate')) {
							if (!validate97(data25['min-verification-rate'])) {
								errors++
							}
						}
						if (data25['min-beacon-count'] !== undefined && func0.call(data25, 'min-beacon-count')) {
							if (!validate99(data25['min-beacon-count'])) {
								errors++
							}
						}
						if (data25['missing-beacon-action'] !== undefined && func0.call(data25, 'missing-beacon-action')) {
							if (!validate64(data25['missing-beacon-action'])) {
								errors++
							}
						}
						if (data25['below-threshold-action'] !== undefined && func0.call(data25, 'below-threshold-action')) {
							if (!validate64(data25['below-threshold-action'])) {
								errors++
							}
						}
						if (data25['insufficient-action'] !== undefined && func0.call(data25, 'insufficient-action')) {
							if (!validate64(data25['insufficient-action'])) {
								errors++
							}
						}
					} else {
						errors++
					}
				}
				if (data7['production-action'] !== undefined && func0.call(data7, 'production-action')) {
					let data38 = data7['production-action']
					if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
						for (const key6 of Object.keys(data38)) {
							if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
								errors++
							}
						}
						if (data38.enabled !== undefined && func0.call(data38, 'enabled')) {
							if (!validate75(data38.enabled)) {
								errors++
							}
						}
						if (data38.actions !== undefined && func0.call(data38, 'actions')) {
							let data40 = data38.actions
							if (Array.isArray(data40)) {
								if (data40.length > 1000) {
									errors++
								}
								if (data40.length < 1) {
									errors++
								}
								const len0 = data40.length
								for (let i0 = 0; i0 < len0; i0++) {
									let data41 = data40[i0]
									if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
										for (const prop1 of schema19.properties.gates.properties['production-action'].properties.actions.items.required) {
											if (data41[prop1] === undefined || !func0.call(data41, prop1)) {
												errors++
											}
										}
										for (const key7 of Object.keys(data41)) {
											if (!(key7 === 'name' || key7 === 'requires')) {
												errors++
											}
										}
										if (data41.name !== undefined && func0.call(data41, 'name')) {
											if (!validate105(data41.name)) {
												errors++
											}
										}
										if (data41.requires !== undefined && func0.call(data41, 'requires')) {
											if (!validate107(data41.requires)) {
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
						if (data38.grants !== undefined && func0.call(data38, 'grants')) {
							let data44 = data38.grants
							if (Array.isArray(data44)) {
								if (data44.length > 1000) {
									errors++
								}
								if (data44.length < 1) {
									errors++
								}
								const len1 = data44.length
								for (let i1 = 0; i1 < len1; i1++) {
									let data45 = data44[i1]
									if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
										for (const prop2 of schema19.properties.gates.properties['production-action'].properties.grants.items.required) {
											if (data45[prop2] === undefined || !func0.call(data45, prop2)) {
												errors++
											}
										}
										for (const key8 of Object.keys(data45)) {
											if (!(key8 === 'name' || key8 === 'granted' || key8 === 'target' || key8 === 'valid-from' || key8 === 'valid-until')) {
												errors++
											}
										}
										if (data45.name !== undefined && func0.call(data45, 'name')) {
											if (!validate105(data45.name)) {
												errors++
											}
										}
										if (data45.granted !== undefined && func0.call(data45, 'granted')) {
											if (!validate75(data45.granted)) {
												errors++
											}
										}
										if (data45.target !== undefined && func0.call(data45, 'target')) {
											if (!validate105(data45.target)) {
												errors++
											}
										}
										if (data45['valid-from'] !== undefined && func0.call(data45, 'valid-from')) {
											if (!validate113(data45['valid-from'])) {
												errors++
											}
										}
										if (data45['valid-until'] !== undefined && func0.call(data45, 'valid-until')) {
											if (!validate113(data45['valid-until'])) {
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
								errors++
							}
						}
						if (data51.enabled !== undefined && func0.call(data51, 'enabled')) {
							if (!validate75(data51.enabled)) {
								errors++
							}
						}
						if (data51.threshold !== undefined && func0.call(data51, 'threshold')) {
							if (!validate69(data51.threshold)) {
								errors++
							}
						}
						if (data51['two-person'] !== undefined && func0.call(data51, 'two-person')) {
							if (!validate75(data51['two-person'])) {
								errors++
							}
						}
						if (data51['signed-request'] !== undefined && func0.call(data51, 'signed-request')) {
							if (!validate75(data51['signed-request'])) {
								errors++
							}
						}
						if (data51['clock-skew'] !== undefined && func0.call(data51, 'clock-skew')) {
							if (!validate120(data51['clock-skew'])) {
								errors++
							}
						}
						if (data51['max-validity'] !== undefined && func0.call(data51, 'max-validity')) {
							if (!validate66(data51['max-validity'])) {
								errors++
							}
						}
						if (data51.replay !== undefined && func0.call(data51, 'replay')) {
							if (!validate123(data51.replay)) {
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
						errors++
					}
				}
				if (data59['self-hosted'] !== undefined && func0.call(data59, 'self-hosted')) {
					if (!validate125(data59['self-hosted'])) {
						errors++
					}
				}
				if (data59.timeout !== undefined && func0.call(data59, 'timeout')) {
					if (!validate127(data59.timeout)) {
						errors++
					}
				}
				if (data59['max-processes'] !== undefined && func0.call(data59, 'max-processes')) {
					if (!validate129(data59['max-processes'])) {
						errors++
					}
				}
				if (data59['max-memory-mib'] !== undefined && func0.call(data59, 'max-memory-mib')) {
					if (!validate131(data59['max-memory-mib'])) {
						errors++
					}
				}
				if (data59.outputs !== undefined && func0.call(data59, 'outputs')) {
					if (!validate133(data59.outputs)) {
						errors++
					}
				}
				if (data59['pass-environment'] !== undefined && func0.call(data59, 'pass-environment')) {
					if (!validate137(data59['pass-environment'])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data['trusted-keys'] !== undefined && func0.call(data, 'trusted-keys')) {
			let data66 = data['trusted-keys']
			if (Array.isArray(data66)) {
				if (data66.length > 64) {
					errors++
				}
				if (data66.length < 1) {
					errors++
				}
				const len2 = data66.length
				for (let i2 = 0; i2 < len2; i2++) {
					let data67 = data66[i2]
					if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
						for (const prop3 of schema19.properties['trusted-keys'].items.required) {
							if (data67[prop3] === undefined || !func0.call(data67, prop3)) {
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
								errors++
							}
						}
						if (data67.id !== undefined && func0.call(data67, 'id')) {
							if (!validate57(data67.id)) {
								errors++
							}
						}
						if (data67.key !== undefined && func0.call(data67, 'key')) {
							if (!validate142(data67.key)) {
								errors++
							}
						}
						if (data67.identity !== undefined && func0.call(data67, 'identity')) {
							if (!validate105(data67.identity)) {
								errors++
							}
						}
						if (data67.purposes !== undefined && func0.call(data67, 'purposes')) {
							if (!validate145(data67.purposes)) {
								errors++
							}
						}
						if (data67['valid-from'] !== undefined && func0.call(data67, 'valid-from')) {
							if (!validate113(data67['valid-from'])) {
								errors++
							}
						}
						if (data67['valid-until'] !== undefined && func0.call(data67, 'valid-until')) {
							if (!validate113(data67['valid-until'])) {
								errors++
							}
						}
						if (data67['revoked-at'] !== undefined && func0.call(data67, 'revoked-at')) {
							if (!validate113(data67['revoked-at'])) {
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
})
var project = (function (value) {
	if (value === null || typeof value !== 'object') return value
	if (value instanceof json_value_JsonNumber) return Number(value.text)
	if (json_value_isJsonArray(value)) return value.map(project)
	const {shape, members} = json_record_asRecord(value)
	const projection = emptyObject(shape.isShared)
	let index = 0
	for (const key of shape.keys) {
		projection[key] = project(members[index] ?? null)
		index += 1
	}
	return projection
})
var emptyObject = (function (isShared) {
	if (!isShared) return {__proto__: null}
	const object = {}
	Object.setPrototypeOf(object, null)
	return object
})
var checkShape = (function (tree, problems) {
	if (!validatePolicy(project(tree.value))) for (const error of validatePolicy.errors ?? []) noteError(error, tree, problems)
	checkLiterals(tree.value, '', tree, problems)
})
var checkLiterals = (function (value, pointer, tree, problems) {
	if (value instanceof json_value_JsonNumber) {
		const form = pointer === RATE_PLACE ? RATE : WHOLE
		if (form.test(value.text) || tree.faulty.has(pointer) || !POLICY_TAKES.has(generalPlace(pointer))) return
		tree.faulty.add(pointer)
		problems.add(valueProblem(tree, pointer, value.text))
	} else if (json_value_isJsonArray(value)) {
		value.forEach((item, index) => checkLiterals(item, pointer + json_place_pointer(index), tree, problems))
	} else if (isJsonObject(value)) {
		for (const [key, member] of value) checkLiterals(member, pointer + json_place_pointer(key), tree, problems)
	}
})
var valueAt = (function (root, pointer) {
	if (pointer === '') return root
	const parent = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')))
	const name = lastName(pointer)
	if (isJsonObject(parent)) return parent.get(name)
	return json_value_isJsonArray(parent) ? parent[Number(name)] : undefined
})
var count = (function (number, noun) {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
})
var readText = (function (bytes, problems) {
	if (bytes.length > MAX_POLICY_BYTES) {
		const most = MAX_POLICY_BYTES.toLocaleString('en-US')
		const message = `The policy has ${String(bytes.length)} bytes; at most ${most} are read.`
		problems.add({code: 'policy_malformed', message, expected: `at most ${most} bytes`, found: String(bytes.length)})
		return null
	}
	if (bytesHoldSecret(bytes)) {
		noteSecret(problems)
		return null
	}
	const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
	const lines = new Lines(text)
	const broken = brokenOffset(bytes)
	if (broken !== null) {
		const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, broken))
		const message = 'The policy is not UTF-8.'
		problems.add({code: 'policy_malformed', message, position: lines.position(before.length), expected: 'UTF-8'})
		return null
	}
	for (const {index, 0: character} of text.matchAll(INVISIBLE)) {
		const found = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
		const message =
			index === 0 && found === 'U+FEFF'
				? 'The policy begins with a byte-order mark; save it as UTF-8 without one.'
				: `The policy holds the character ${found}, which cannot be seen.`
		problems.add({code: 'policy_malformed', message, position: lines.position(index), found})
	}
	return problems.none ? text : null
})
var brokenOffset = (function (bytes) {
	for (let offset = 0; offset < bytes.length;) {
		const length = sequenceLength(bytes, offset)
		if (length === 0) return offset
		offset += length
	}
	return null
})
var readTokens = (function (yaml, text, lines, problems) {
	const {CST, Lexer, Parser} = yaml
	const parser = new Parser()
	const tokens = []
	let isScalar = false
	let count = 0
	for (const lexeme of new Lexer().lex(text)) {
		const refused = isScalar ? undefined : REFUSED.get(CST.tokenType(lexeme))
		if (refused !== undefined) noteRefused(refused, parser.offset, lines, problems)
		isScalar = lexeme === CST.SCALAR
		for (const token of parser.next(lexeme)) tokens.push(token)
		count += 1
		if (count > MAX_POLICY_TOKENS) {
			noteTooMany(parser.offset, lines, problems)
			return null
		}
		if (parser.stack.length > MAX_JSON_DEPTH + BESIDE_COLLECTIONS) {
			noteTooDeep(parser.offset, lines, problems)
			return null
		}
	}
	for (const token of parser.end()) tokens.push(token)
	return tokens
})
var readYaml = (function (text, problems) {
	const yaml = require('./yaml-library.js')
	const lines = new Lines(text)
	try {
		const root = compose(yaml, text, lines, problems)
		return root === null ? null : new TreeReader(yaml, lines, problems).read(root)
	} catch (thrown) {
		problems.add({code: 'policy_malformed', message: `The policy cannot be read: ${errorText(thrown)}.`})
		return null
	}
})
var compose = (function (yaml, text, lines, problems) {
	const tokens = readTokens(yaml, text, lines, problems)
	if (tokens === null) return null
	const documents = [...new yaml.Composer(OPTIONS).compose(tokens, true, text.length)]
	let isWhole = true
	for (const {errors, warnings} of documents) {
		for (const {code, message, pos} of [...errors, ...warnings]) {
			if (!problems.none && (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE')) continue
			isWhole = false
			const sentence = `The policy is no YAML that can be read: ${printable_printable(message).replace(/\.$/, '')}.`
			problems.add({code: 'policy_malformed', message: sentence, position: lines.position(pos[0])})
		}
	}
	const [first, second] = documents
	if (second !== undefined) {
		isWhole = false
		const position = lines.position(second.range[0])
		problems.add({code: 'policy_malformed', message: 'The policy holds more than one document.', position})
	}
	if (!isWhole || first === undefined) return null
	const root = first.contents
	if (root === null || (yaml.isScalar(root) && root.source === '')) {
		problems.add({code: 'policy_malformed', message: 'The policy is empty.', expected: 'at least `version: 1`'})
		return null
	}
	return root
})
var readPolicy = (function (text) {
	const examined = examinePolicy(text)
	if (examined.ok) return examined
	return {ok: false, findings: examined.problems.map(problem => problemFinding(problem, text.path))}
})
var examinePolicy = (function ({bytes, format}) {
	const problems = new Problems()
	const text = readText(bytes, problems)
	if (text === null) return {ok: false, problems: problems.list()}
	const tree = format === 'json' ? readJson(bytes, text, problems) : readYaml(text, problems)
	if (tree === null) return {ok: false, problems: problems.list()}
	if (anyText(tree.value, holdsSecret)) {
		const only = new Problems()
		noteSecret(only)
		return {ok: false, problems: only.list()}
	}
	checkShape(tree, problems)
	const document = readDocument(tree, new Options(tree, problems))
	checkMeaning(document, tree, problems)
	return problems.none ? {ok: true, document} : {ok: false, problems: problems.list()}
})
var anyText = (function (value, test) {
	if (typeof value === 'string') return test(value)
	if (json_value_isJsonArray(value)) return value.some(item => anyText(item, test))
	if (!isJsonObject(value)) return false
	return [...value].some(([key, member]) => test(key) || anyText(member, test))
})
var checkInputs = (function (policy, settings) {
	return [...checkEnvironment(policy, settings.environment), ...inputs_checkUse(policy, settings)]
})
var checkEnvironment = (function (policy, given) {
	const {environment: fixed, environments, executionEvidence, beaconRate} = policy
	if (given === null) {
		const gate = executionEvidence === null ? (beaconRate === null ? null : 'beacon-rate') : 'execution-evidence'
		if (gate === null || fixed !== null) return []
		const message = `The gate \`${gate}\` is required in some environments, and nothing says which environment this is.`
		return [about('environment_missing', message, policy, listed(environments), 'nothing')]
	}
	const found = printable_printable(given)
	if (fixed !== null) {
		if (given === fixed) return []
		const message = `The policy fixes the environment \`${fixed}\`, and the input environment is \`${found}\`.`
		return [about('environment_fixed', message, policy, fixed, found)]
	}
	if (environments.length === 0 || environments.includes(given)) return []
	const message = `The input environment is \`${found}\`, which the policy does not list.`
	return [about('environment_not_listed', message, policy, listed(environments), found)]
})
var inputs_checkUse = (function (policy, settings) {
	const {source, executionEvidence, beaconRate, approval} = policy
	const {metadata, evidence} = settings
	const origins = [executionEvidence?.source, beaconRate?.source]
	const place = source === null ? {} : {path: source.path}
	const given = ['approval', 'request', 'parameters'].filter(input => settings[input] !== null)
	const unused = (input, origin) => {
		const expected = `a gate with \`source: ${origin}\` in the policy`
		const message = `The input ${input} is set, and no enabled gate has \`source: ${origin}\`, so nothing would read it.`
		return finding('input_unused', message, {...place, expected})
	}
	return [
		...(metadata !== null && !origins.includes('metadata') ? [unused('metadata', 'metadata')] : []),
		...(evidence !== null && !origins.includes('signed') ? [unused('evidence', 'signed')] : []),
		...(approval === null ? given.map(input => withoutApproval(input, place)) : []),
	]
})
var effectivePolicy = (async function (document, source, readKey) {
	const {environment, environments, local, enforcement, keyStatus} = document
	const {keys, findings} = await readKeys(document, source, readKey)
	if (findings.length > 0) return {ok: false, findings}
	return {
		ok: true,
		policy: {
			source,
			environment,
			environments: environments ?? FLOOR.environments,
			local: local ?? FLOOR.local,
			enforcement: enforcement ?? FLOOR.enforcement,
			keyStatus: {...keyStatus, threshold: keyStatus.threshold ?? FLOOR.keyStatus.threshold},
			executionEvidence: executionEvidenceRules(document),
			beaconRate: beaconRateRules(document),
			productionAction: productionActionRules(document),
			approval: approvalRules(document),
			run: runRules(document),
			trustedKeys: keys,
		},
	}
})
var policyInForce = (function (policy, settings) {
	const findings = checkInputs(policy, settings)
	if (findings.length > 0) return {ok: false, findings}
	const asked = settings.requestedAction !== null || settings.target !== null
	const guard = policy.productionAction ?? (asked && policy.approval === null ? {actions: null, grants: []} : null)
	return {ok: true, policy: {...tightened(policy, settings), productionAction: guard}}
})
var executionEvidenceRules = (function ({executionEvidence: options}) {
	const rules = signedGateRules(options)
	if (rules === null) return null
	const builtIn = BUILT_IN.executionEvidence
	return {
		...rules,
		missingEvidenceAction: options.missingEvidenceAction ?? builtIn.missingEvidenceAction,
		minHotSymbolCount: options.minHotSymbolCount ?? builtIn.minHotSymbolCount,
		minUniqueCallPaths: options.minUniqueCallPaths ?? builtIn.minUniqueCallPaths,
	}
})
var beaconRateRules = (function ({beaconRate: options}) {
	const rules = signedGateRules(options)
	if (rules === null) return null
	const builtIn = BUILT_IN.beaconRate
	return {
		...rules,
		minVerificationRate: options.minVerificationRate ?? builtIn.minVerificationRate,
		minBeaconCount: options.minBeaconCount ?? builtIn.minBeaconCount,
		missingBeaconAction: options.missingBeaconAction ?? builtIn.missingBeaconAction,
		belowThresholdAction: options.belowThresholdAction ?? builtIn.belowThresholdAction,
		insufficientAction: options.insufficientAction ?? builtIn.insufficientAction,
	}
})
var signedGateRules = (function (options) {
	const {enabled, source, evidence, requiredEnvironments, observedIn, maxAge, threshold} = options
	if (enabled !== true) return null
	if (source === null) throw new TypeError('an enabled gate has no source')
	return {
		source,
		evidence: evidence ?? [],
		requiredEnvironments: requiredEnvironments ?? BUILT_IN.requiredEnvironments,
		observedIn,
		maxAge,
		threshold: threshold ?? BUILT_IN.threshold,
	}
})
var productionActionRules = (function ({productionAction}) {
	const {enabled, actions, grants} = productionAction
	if (enabled !== true) return null
	return {
		actions: actions?.map(({name, requires}) => ({name, requires})) ?? null,
		grants: grants?.map(grantOf) ?? [],
	}
})
var approvalRules = (function ({approval: options}) {
	if (options.enabled !== true) return null
	const builtIn = BUILT_IN.approval
	return {
		threshold: options.threshold ?? BUILT_IN.threshold,
		twoPerson: options.twoPerson ?? builtIn.twoPerson,
		signedRequest: options.signedRequest ?? builtIn.signedRequest,
		clockSkewSeconds: options.clockSkew ?? builtIn.clockSkewSeconds,
		maxValidity: options.maxValidity,
		replay: options.replay ?? builtIn.replay,
	}
})
var runRules = (function ({run: options}) {
	const builtIn = FLOOR.run
	return {
		selfHosted: options.selfHosted ?? builtIn.selfHosted,
		timeoutSeconds: options.timeoutSeconds ?? builtIn.timeoutSeconds,
		maxProcesses: options.maxProcesses ?? builtIn.maxProcesses,
		maxMemoryMib: options.maxMemoryMib ?? builtIn.maxMemoryMib,
		outputs: options.outputs ?? builtIn.outputs,
		passEnvironment: options.passEnvironment ?? builtIn.passEnvironment,
	}
})
var grantOf = (function ({name, granted, target, validFrom, validUntil}) {
	return {name, granted, target, validFrom, validUntil}
})
var readKeys = (async function ({trustedKeys, lineOf}, source, readKey) {
	const keys = []
	const findings = []
	for (const entry of trustedKeys) {
		const file = await readKey(entry.path)
		if (!file.ok) {
			findings.push(file.finding)
			continue
		}
		const {pem, sha256} = file
		const same = keys.find(key => key.sha256 === sha256)
		if (same !== undefined) findings.push(sameFile(entry, same, source, lineOf(`${entry.pointer}/key`)))
		const {id, identity, path, purposes, validFrom, validUntil, revokedAt} = entry
		keys.push({id, identity, path, pem, sha256, purposes, validFrom, validUntil, revokedAt})
	}
	return {keys, findings}
})
var inside_isInside = (function (root, path) {
	const way = (0, external_node_path_namespaceObject.relative)(root, path)
	return (
		way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(way))
	)
})
var repositoryPath = (function (path) {
	if (['\\', ':', '\0'].some(sign => path.includes(sign))) return null
	const parts = path.split('/')
	return parts.some(part => part === '' || part === '.' || part === '..') ? null : parts
})
var locatePolicy = (async function (settings, places, files) {
	if (settings.policy !== null) return givenPath(settings.policy, settings, places, files.commit !== null)
	const found = []
	for (const path of DEFAULT_POLICY_PATHS) {
		const presence = await files.presence(path)
		if (presence === 'unknown') return {ok: true, path}
		if (presence === 'there') found.push(path)
	}
	const [path = null, ...more] = found
	if (more.length > 0) {
		const message = `There are several policy files: ${found.join(', ')}.`
		return {ok: false, finding: finding('policy_ambiguous', message, {expected: 'one of them', found: found.join(', ')})}
	}
	if (path !== null) return {ok: true, path}
	const stray = files.commit === null ? strayPolicies(places) : []
	if (stray.length > 0) return misplaced(stray)
	if (settings.policySha256 === null) return {ok: true, path}
	const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')}`
	const message = `The input policy-sha256 is given, and there is no policy file: none of ${DEFAULT_POLICY_PATHS.join(', ')} is there.`
	return {ok: false, finding: finding('policy_missing', message, {expected, found: 'nothing'})}
})
var parse = (function (bytes) {
	try {
		return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
	} catch {
		throw new ObjectsUnavailable('gave an answer that is no JSON', true)
	}
})
var readBounded = (function (path, root, limit) {
	try {
		return readRegularFile(path, root, limit)
	} catch (error) {
		return files_refused('file_unreadable', `It cannot be read: ${errorText(error)}.`)
	}
})
var readRegularFile = (function (path, root, limit) {
	if ((0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) === undefined) return {state: 'absent'}
	const real = external_node_fs_namespaceObject.realpathSync.native(path)
	if (!inside_isInside(root, real)) return files_refused('file_outside_workspace', 'Its real path is outside the workspace.')
	if (!(0, external_node_fs_namespaceObject.lstatSync)(real).isFile()) return files_refused('file_not_regular', 'It is not a regular file.')
	const descriptor = (0, external_node_fs_namespaceObject.openSync)(real, external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINKS | NON_BLOCKING)
	try {
		const status = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!status.isFile()) return files_refused('file_not_regular', 'It is not a regular file.')
		if (!inside_isInside(root, openedPath(descriptor, real))) {
			return files_refused('file_outside_workspace', 'Its real path is outside the workspace.')
		}
		if (status.size > limit) return tooLarge(limit, status.size)
		return readWhole(descriptor, status.size)
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
})
var openedPath = (function (descriptor, real) {
	if (process.platform !== 'linux') return real
	try {
		return (0, external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${String(descriptor)}`)
	} catch {
		return real
	}
})
var readWhole = (function (descriptor, size) {
	const buffer = Buffer.allocUnsafe(size + 1)
	let length = 0
	while (length < buffer.length) {
		const count = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null)
		if (count === 0) break
		length += count
	}
	if (length !== size) return files_refused('file_unreadable', 'Its size changed while it was read.')
	return {state: 'read', bytes: buffer.subarray(0, size)}
})
var workTreeFiles = (function (workspace) {
	return {
		commit: null,
		presence: path => Promise.resolve(presenceOf((0, external_node_path_namespaceObject.join)(workspace, path))),
		read: (path, limit) => Promise.resolve(readFile(workspace, path, limit)),
		close: () => undefined,
	}
})
var presenceOf = (function (path) {
	try {
		return (0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) === undefined ? 'absent' : 'there'
	} catch {
		return 'unknown'
	}
})
var readFile = (function (workspace, path, limit) {
	const parts = repositoryPath(path)
	if (parts === null) return {state: 'refused', message: 'It has no path inside of the workspace.'}
	const file = readBounded((0, external_node_path_namespaceObject.join)(workspace, ...parts), workspace, limit)
	return file.state === 'refused' ? {state: 'refused', message: file.message} : file
})
var openFiles = (function (request, loadGithub, signal, deadlineMs) {
	const {context, environment, places} = request
	if (context.proposal === null) return workTreeFiles(places.workspace)
	const {baseCommit} = context.proposal
	if (baseCommit === null) return noBaseCommit()
	const git = {
		workspace: places.workspace,
		temporaryFolder: absoluteOr((0, process.getBuiltinModule('node:os').tmpdir)(), environment('RUNNER_TEMP')),
		searchPath: environment('PATH'),
	}
	const api = () => openClient(request, loadGithub)
	return baseCommitFiles(baseCommit, {git, api, ...(deadlineMs === undefined ? {} : {deadlineMs})}, signal)
})
var placesOf = (function ({places, environment}) {
	const name = environment('GITHUB_WORKSPACE')
	return {...places, workspaceName: name === '' ? null : name, current: currentFolder(places.workspace)}
})
var currentFolder = (function (workspace) {
	try {
		return process.cwd()
	} catch {
		return workspace
	}
})
var capturePolicy = (async function (request, loadGithub, signal, deadlineMs) {
	const files = openFiles(request, loadGithub, signal, deadlineMs)
	try {
		return await captureFrom(request, files)
	} catch (thrown) {
		if (thrown instanceof SourceFailed) return {ok: false, findings: [failureOf(thrown, null)]}
		throw thrown
	} finally {
		files.close()
	}
})
var captureFrom = (async function (request, files) {
	const {settings} = request
	const located = await locatePolicy(settings, placesOf(request), files)
	if (!located.ok) return {ok: false, findings: [located.finding]}
	const {path} = located
	if (path === null) return policyInForce(FLOOR, settings)
	const read = await readPolicyFile(path, settings, files)
	if (!read.ok) return {ok: false, findings: [read.finding]}
	const {bytes} = read
	const document = readPolicy({bytes, path, format: path.endsWith('.json') ? 'json' : 'yaml'})
	if (!document.ok) return document
	const source = {path, commit: files.commit, sha256: digest_sha256(bytes)}
	const effective = await effectivePolicy(document.document, source, keyPath => load_readKey(keyPath, files))
	return effective.ok ? policyInForce(effective.policy, settings) : effective
})
var readPolicyFile = (async function (path, settings, files) {
	const read = await load_readFile('policy file', path, MAX_POLICY_BYTES, files)
	if (!read.ok) return read
	const found = digest_sha256(read.bytes)
	if (settings.policySha256 === null || sameDigest(settings.policySha256, found)) return read
	const message = `The policy file ${printable_printable(path)} has another sha256 than the input policy-sha256 expects.`
	return failed(finding('policy_sha256_mismatch', message, {path, expected: settings.policySha256, found}))
})
var load_readKey = (async function (path, files) {
	try {
		if (repositoryPath(path) === null) {
			const message = `The policy names a key file by a path that is not taken: ${printable_printable(path)}.`
			return failed(finding('policy_file_refused', message, {expected: PATH_FORM, found: printable_printable(path)}))
		}
		const read = await load_readFile('key file', path, MAX_KEY_BYTES, files)
		if (!read.ok) return read
		const pem = strictText(read.bytes)
		if (pem !== null) return {ok: true, pem, sha256: digest_sha256(read.bytes)}
		return failed(finding('policy_file_refused', `The key file ${printable_printable(path)} is refused. It is not UTF-8.`, {path}))
	} catch (thrown) {
		if (thrown instanceof SourceFailed) return failed(failureOf(thrown, path))
		throw thrown
	}
})
var load_readFile = (async function (what, path, limit, files) {
	const file = await files.read(path, limit)
	const name = `The ${what} ${printable_printable(path)}`
	const where = files.commit === null ? 'in the workspace' : `in the base commit ${files.commit}`
	switch (file.state) {
		case 'read':
			if (!bytesHoldSecret(file.bytes) && !escapedBytesHoldSecret(file.bytes)) return {ok: true, bytes: file.bytes}
			return failed(finding('policy_secret_detected', `${name} holds a private key or an access token.`, {path}))
		case 'absent': {
			const code = what === 'key file' ? 'policy_key_missing' : 'policy_missing'
			return failed(finding(code, `${name} is not there ${where}.`, {path, expected: 'a file', found: 'nothing'}))
		}
		case 'refused':
			return failed(finding('policy_file_refused', `${name} ${where} is refused. ${file.message}`, {path}))
	}
})
var strictText = (function (bytes) {
	try {
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
	} catch {
		return null
	}
})
var defaultPath = (function (path, source) {
	const folder = path.slice(0, path.lastIndexOf('/'))
	const isNested =
		source.artifact === null || (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(source.root, folder))
	return isNested ? path : path.slice(folder.length + 1)
})
var readRole = (function (role, asked, source, gate = 'key-status') {
	const absolute = (0, external_node_path_namespaceObject.resolve)(source.base, asked)
	const path = (inside_isInside(source.root, absolute) ? (0, external_node_path_namespaceObject.relative)(source.base, absolute) : absolute)
		.split(external_node_path_namespaceObject.sep)
		.join('/')
	const file = readBounded(absolute, source.root, MAX_JSON_BYTES)
	switch (file.state) {
		case 'read':
			return {role, path, state: 'read', bytes: file.bytes, sha256: digest_sha256(file.bytes)}
		case 'absent':
			return {role, path, state: 'absent'}
		case 'refused': {
			const message = `The file ${printable_printable(path)} is refused. ${file.message}`
			return {role, path, state: 'refused', finding: finding(file.code, message, {gate, path})}
		}
	}
})
var readPattern = (function (text) {
	if (text.length > MAX_SETTING_CHARACTERS || (0, external_node_path_namespaceObject.isAbsolute)(text)) return null
	const components = text.split('/').filter(component => component !== '' && component !== '.')
	if (components.length === 0 || components.includes('..')) return null
	const pattern = components.join('/')
	const first = components.findIndex(component => MAGIC.test(component))
	if (first < 0) return {literal: pattern, folder: '', depth: 0, namesDot: true, matches: path => path === pattern}
	const rest = components.slice(first).join('/')
	if (rest.includes('..') || NOT_TAKEN.test(rest)) return null
	const matches = compile(pattern)
	if (matches === null) return null
	const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length - 1
	return {literal: null, folder: components.slice(0, first).join('/'), depth, namesDot: LEADING_DOT.test(rest), matches}
})
var compile = (function (pattern) {
	try {
		const matches = picomatch(pattern, pattern_OPTIONS)
		return path => matches(path)
	} catch {
		return null
	}
})
var captureSigned = (function (settings, policy, source, run) {
	const search = new Search(source)
	const filesOf = (gate, role, rules) => (rules?.source === 'signed' ? search.read(gate, role, [...rules.evidence, ...(settings.evidence ?? [])]) : [])
	return {
		keyStatusSignature: policy.keyStatus.signedBy === null ? null : search.signature(settings, policy.keyStatus.signature),
		executionEvidence: filesOf('execution-evidence', 'execution-evidence', policy.executionEvidence),
		beaconAttestations: filesOf('beacon-rate', 'beacon-attestation', policy.beaconRate),
		approval: policy.approval === null ? null : captureApproval(settings, policy, run),
		findings: search.findings,
	}
})
var schemaErrors = (function* (document, validate, parts) {
	const around = new Map(document)
	const taken = parts.filter(name => json_value_isJsonArray(document.get(name)) || isLarge(document.get(name)))
	for (const name of taken) around.set(name, json_value_isJsonArray(document.get(name)) ? [] : new Map())
	const plain = project(around)
	for (const error of errorsOf(plain, validate)) {
		const place = placeOf(error)
		if (missingIn(error) !== null && schema_errors_valueAt(document, place) !== undefined) continue
		yield {error, place, value: () => schema_errors_valueAt(document, place)}
	}
	const ask = (name, part) => errorsOf({__proto__: null, ...plain, [name]: project(part)}, validate)
	for (const name of taken) yield* errorsOfPart(name, document.get(name), ask)
})
var errorsOf = (function (plain, validate) {
	return validate(plain) ? [] : (validate.errors ?? [])
})
var parseDocument = (function (file, collector) {
	const raw = bytesHoldSecret(file.bytes)
	if (raw) document_noteSecret(file, collector)
	const parsed = parseJson(file.bytes)
	if (!parsed.ok) {
		if (!raw && escapedBytesHoldSecret(file.bytes)) document_noteSecret(file, collector)
		const {code, line, offset, message, neutralMessage} = parsed.fault
		const shown = collector.valuesHidden ? neutralMessage : message
		const where = `${nameOf(file)}, line ${String(line)}, byte ${String(offset)}`
		collector.add(finding(code, `${where}: ${shown}`, document_placeOf(file, line)))
		return null
	}
	if (!raw && hasEscapes(file.bytes) && anyString(parsed.value, holdsSecret)) document_noteSecret(file, collector)
	if (!isJsonObject(parsed.value)) {
		collector.add(finding('json_not_object', `The top level of ${nameOf(file)} is not an object.`, document_placeOf(file, 1)))
		return null
	}
	if (file.within === undefined) collector.parsed(file)
	return {file, value: parsed.value}
})
var checkSchema = (function (document, validate, code, collector, parts = []) {
	const reported = collector.evidencePointers(document.file)
	let inOrder = true
	for (const {error, place, value} of schemaErrors(document.value, validate, parts)) {
		inOrder = false
		if (reported.has(place) || collector.countsOnly(code)) continue
		const wanted = missingIn(error) === null ? (error.message ?? 'another value') : 'must be there'
		collector.at(document.file, code, place, wanted, describe(value()))
	}
	return inOrder
})
var isInForce = (function (known, now) {
	return revokedEntry(known, now) === undefined && known.entries.some(entry => isWithinValidity(entry, now))
})
var standingOf = (function (known, purpose, signedBy, now) {
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
})
var revokedEntry = (function ({entries}, now) {
	return entries.find(({revokedAt}) => revokedAt !== null && !(now < revokedAt))
})
var isWithinValidity = (function ({validFrom, validUntil}, now) {
	return (validFrom === null || validFrom <= now) && (validUntil === null || now < validUntil)
})
var countSigners = (function (file, judged, rules, collector) {
	const counted = new Map()
	const uncounted = []
	const repeated = []
	const code = 'signature_threshold_not_met'
	judged.forEach(({keyid, signer}, index) => {
		const place = json_place_pointer('signatures', index)
		const again = signer === null ? undefined : counted.get(signer)
		if (signer === null) uncounted.push({place, ...count_signers_strange(keyid, rules)})
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
})
var statement_validators_validate52 = (function (data) {
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
})
var statement_validators_validate53 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema20.required) {
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
						for (const prop1 of schema20.properties.subject.items.required) {
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
								for (const prop2 of schema20.properties.subject.items.properties.digest.required) {
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
})
var validate54 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema21.required) {
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
				for (const prop1 of schema21.properties.observation_window.required) {
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
				for (const prop2 of schema21.properties.trace_summary.required) {
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
				for (const prop3 of schema21.properties.determinism.required) {
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
})
var statement_validators_validate55 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema22.required) {
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
})
var decodeBase64 = (function (text) {
	const isUrlSafe = URL_SAFE_ONLY.test(text)
	if (isUrlSafe && STANDARD_ONLY.test(text)) return {ok: false, code: 'envelope_base64_mixed'}
	const bytes = Buffer.from(text, isUrlSafe ? 'base64url' : 'base64')
	const standard = isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text
	const canonical = bytes.toString('base64')
	if (canonical === standard) return {ok: true, bytes}
	const isUnpadded = ALPHABET.test(text) && canonical.startsWith(standard) && canonical.slice(standard.length).startsWith('=')
	return {ok: false, code: isUnpadded ? 'envelope_base64_unpadded' : 'envelope_base64_malformed'}
})
var preAuthenticationEncoding = (function (payloadType, body) {
	const type = Buffer.from(payloadType, 'utf8')
	const before = Buffer.from(`DSSEv1 ${String(type.length)} `, 'latin1')
	return Buffer.concat([before, type, Buffer.from(` ${String(body.length)} `, 'latin1'), body])
})
var readEnvelope = (function (file, collector) {
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
	const isWhole = checkSchema(document, validateEnvelope, 'envelope_malformed', collector)
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
	if (payloadType !== PAYLOAD_TYPE) refuse('envelope_payload_type_unknown', '/payloadType', PAYLOAD_TYPE, describe(payloadType))
	if (listed.length === 0) refuse('envelope_unsigned', '/signatures', 'at least one signature', 'an empty list')
	const payload = decode(value.get('payload'), '/payload')
	const decoded = listed.map((one, index) => {
		const {sig, keyid} = fieldsOf(one)
		return {bytes: decode(sig, json_place_pointer('signatures', index, 'sig')), keyid}
	})
	if (refused.length > 0) return null
	return {payload, signed: preAuthenticationEncoding(payloadType, payload), signatures: decoded}
})
var textOf = (function (value) {
	return typeof value === 'string' ? value : ''
})
var fieldsOf = (function (signature) {
	if (!isJsonObject(signature)) return {sig: undefined, keyid: null}
	const keyid = textOf(signature.get('keyid'))
	return {sig: signature.get('sig'), keyid: keyid === '' ? null : keyid}
})
var isWeakEd25519 = (function (point) {
	const bigEndian = Buffer.from(point).reverse().toString('hex')
	const y = BigInt(`0x${bigEndian}`) & WITHOUT_SIGN
	return y >= P || SMALL_ORDER_Y.has(y)
})
var readPublicKey = (function (pem) {
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
})
var hasSignatureForm = (function ({algorithm}, signature) {
	switch (algorithm) {
		case 'ed25519':
			return signature.length === 64
		case 'ecdsa-p256':
			return isEcdsaDer(signature)
	}
})
var holds = (function ({algorithm, key}, signed, signature) {
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
})
var judgeSignatures = (function ({signed, signatures}, known) {
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
})
var candidatesFor = (function ({bytes, keyid}, known) {
	const fitting = known.filter(({key}) => hasSignatureForm(key, bytes))
	if (keyid === null) return fitting
	const [named, others] = [fitting.filter(one => isNamed(one, keyid)), fitting.filter(one => !isNamed(one, keyid))]
	return [...named, ...others]
})
var isNamed = (function ({entries}, keyid) {
	return entries.some(({id}) => id === keyid)
})
var readStatement = (function (document, collector) {
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
		refuse('statement_version_unknown', '/_type', [...VERSIONS].join(' or '), describe(version))
	}
	if (purpose === undefined) {
		refuse('statement_type_unknown', '/predicateType', [...STATEMENT_TYPES.keys()].join(', '), describe(predicateType))
	}
	if (subject === null) {
		refuse('statement_subject_invalid', '/subject', 'one subject with digest.sha256', describeSubject(value.get('subject')))
	}
	if (!isJsonObject(predicate)) refuse('statement_malformed', '/predicate', 'an object', describe(predicate))
	const isShaped = checkSchema(headOf(document), validateStatement, 'statement_malformed', collector)
	if (!isShaped || refused.length > 0 || typeof predicateType !== 'string' || purpose === undefined || subject === null) return null
	return isJsonObject(predicate) ? {document, predicateType, purpose, predicate, subject} : null
})
var headOf = (function ({file, value}) {
	const head = new Map(value)
	if (isJsonObject(head.get('predicate'))) head.set('predicate', EMPTY)
	return {file, value: head}
})
var subjectOf = (function (value) {
	if (!json_value_isJsonArray(value) || value.length !== 1) return null
	const [subject] = value
	const digests = isJsonObject(subject) ? subject.get('digest') : undefined
	return isJsonObject(digests) ? asDigest(digests.get('sha256')) : null
})
var readingOf = (function (entry) {
	const known = READINGS.get(entry)
	if (known !== undefined) return known
	const reading = readPublicKey(entry.pem)
	READINGS.set(entry, reading)
	return reading
})
var checkTrustedKeys = (function (entries) {
	return entries.flatMap(entry => {
		const reading = readingOf(entry)
		if (reading.ok) return []
		const message = `The trusted key ${printable_printable(entry.id)} in ${printable_printable(entry.path)} cannot be used: it holds ${reading.problem}.`
		return [finding('trusted_key_unusable', message, {path: printable_printable(entry.path)})]
	})
})
var knownKeys = (function (entries) {
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
})
var verifyEnvelope = (function (file, rules, collector) {
	const envelope = readEnvelope(file, collector)
	if (envelope === null) return verify_REFUSED
	const judged = judgeSignatures(envelope, knownKeys(rules.keys))
	if (judged === null) {
		const most = `at most ${String(MAX_SIGNATURE_CHECKS)} tries over ${String(MAX_VERIFIED_BYTES)} bytes in all`
		const found = `${String(envelope.signatures.length)} signatures, ${String(rules.keys.length)} keys, ${String(envelope.signed.length)} bytes`
		collector.at(file, 'envelope_too_many_checks', '/signatures', most, found)
		return verify_REFUSED
	}
	if (!judged.some(({signer}) => signer !== null && isInForce(signer, rules.now))) {
		countSigners(file, judged, rules, collector)
		return verify_REFUSED
	}
	const document = parseDocument(payloadFile(file, envelope.payload), collector)
	const statement = document === null ? null : readStatement(document, collector)
	if (statement === null || collector.valuesHidden) return verify_REFUSED
	if (statement.purpose !== rules.purpose) {
		const own = {...rules, purpose: statement.purpose, signedBy: null, threshold: 1}
		return countSigners(file, judged, own, collector) === null ? verify_REFUSED : {kind: 'of-another-gate'}
	}
	const signers = countSigners(file, judged, rules, collector)
	return signers === null ? verify_REFUSED : {kind: 'verified', statement: {...statement, signers}}
})
var payloadFile = (function ({role, path, state}, bytes) {
	return {
		...{role, path, state, bytes, within: '/payload'},
		get sha256() {
			return digest_sha256(bytes)
		},
	}
})
var approval_checkApproval = (function (subject, {signed}, signers = new Set()) {
	const {policy, context} = subject
	const rules = policy.approval
	if (rules === null) return {findings: [], verdict: null}
	const captured = signed?.approval ?? null
	if (captured === null) {
		const message = 'No approval was looked for.'
		return {findings: [finding('check_did_not_run', message)], verdict: {facts: NO_APPROVAL_FACTS, claim: null}}
	}
	const collector = new Collector('approval', signers)
	const request = readRequest(captured, rules, subject, collector)
	const approval = approval_readApproval(captured.approval, subject, collector)
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
})
var parseRate = (function (text) {
	const match = decimal_RATE.exec(text)
	if (match === null) return null
	const [, whole = '', digits = ''] = match
	const numerator = BigInt(whole + digits)
	const denominator = 10n ** BigInt(digits.length)
	return numerator > denominator ? null : {numerator, denominator}
})
var compareFractions = (function (left, right) {
	const difference = left.numerator * right.denominator - right.numerator * left.denominator
	if (difference === 0n) return 0
	return difference < 0n ? -1 : 1
})
var isPrintOf = (function (exact, printed) {
	const difference = exact.numerator * printed.denominator - printed.numerator * exact.denominator
	return 2n * (difference < 0n ? -difference : difference) <= exact.denominator
})
var checkTimes = (function (predicate, fields, now, maxAge, codes) {
	const start = predicate.instant(fields.start, codes.timeMalformed)
	const end = predicate.instant(fields.end, codes.timeMalformed)
	const made = predicate.instant(TIMESTAMP, codes.timeMalformed)
	const isReversed = start !== null && end !== null && end < start
	if (isReversed) predicate.note(codes.windowReversed, fields.end, 'no time before the start of the window')
	if (made !== null && end !== null && made < end) {
		predicate.note(codes.madeBeforeEnd, TIMESTAMP, 'no time before the end of the window')
	}
	if (made !== null) checkAge(predicate, made, now, maxAge, codes)
	return start === null || end === null || isReversed ? null : end - start
})
var checkAge = (function (predicate, made, now, maxAge, codes) {
	const clock = nanoseconds(Math.floor(now))
	if (made > clock + nanoseconds(MAX_CLOCK_SKEW_MS)) {
		predicate.note(codes.inFuture, TIMESTAMP, `at most five minutes after ${formatUtcTime(now)}`)
	} else if (maxAge !== null && clock - made > nanoseconds(maxAge * 1000)) {
		predicate.note(codes.tooOld, TIMESTAMP, `not before ${formatUtcTime(now - maxAge * 1000)}`)
	}
})
var nanoseconds = (function (milliseconds) {
	return BigInt(milliseconds) * NANOSECONDS_PER_MS
})
var readBeacons = (function (predicate, now, maxAge, codes) {
	checkTimes(predicate, {start: ['window_start'], end: ['window_end']}, now, maxAge, codes)
	predicate.word(['beacon_source'], SOURCES, 'beacon_source_unknown')
	const observed = checkSequence(predicate)
	predicate.schema(validateBeaconAttestation, 'beacon_schema_invalid')
	if (observed === null) return null
	const {count, span} = observed
	const rate = {numerator: count, denominator: span}
	return {count, rate, shownRate: `${String(count)}/${String(span)}`, path: predicate.path}
})
var checkSequence = (function (predicate) {
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
})
var readRate = (function (predicate) {
	const recorded = predicate.value(observation_RATE)
	const value = recorded instanceof json_value_JsonNumber ? parseRate(recorded.text) : null
	if (recorded instanceof json_value_JsonNumber && value !== null) return {text: recorded.text, value}
	predicate.note('beacon_rate_malformed', observation_RATE, 'a decimal from 0 to 1, such as 0.94')
	return null
})
var isRecordOf = (function ({text, value}, count, span) {
	const exact = {numerator: count, denominator: span}
	return isPrintOf(exact, value) || Number(text) === Number(count) / Number(span)
})
var parseWholeNumber = (function (text) {
	if (!WHOLE_NUMBER.test(text)) return null
	const value = BigInt(text)
	return value <= BigInt(Number.MAX_SAFE_INTEGER) ? value : null
})
var identity_checkIdentity = (function (predicate, promoted, observedIn, codes) {
	if (promoted !== null && !sameDigest(predicate.subject, promoted)) predicate.noteSubject(codes.subjectMismatch, promoted)
	const artifact = predicate.text(['artifact_id']) ?? ''
	if (!artifact.startsWith(PREFIX) || !sameDigest(artifact.slice(PREFIX.length), predicate.subject)) {
		predicate.note(codes.artifactMismatch, ['artifact_id'], `"${PREFIX}${predicate.subject}"`)
	}
	const environment = predicate.text(['environment_id'])
	if (observedIn !== null && (environment === null || !observedIn.includes(environment))) {
		predicate.note(codes.environmentRefused, ['environment_id'], `one of ${observedIn.map(name => printable_printable(name)).join(', ')}`)
	}
})
var readPredicates = (function (gate, rules, {context, settings, policy}, signed, files, collector) {
	if (settings.subjectDigest === null) {
		const message = 'Signed evidence is about one artifact, and subject-digest does not say which one is promoted.'
		collector.add(finding('subject_digest_missing', message, {gate: gate.id, expected: 'the sha256 of the artifact'}))
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
				identity_checkIdentity(predicate, settings.subjectDigest, rules.observedIn, gate.codes)
				predicates.push(predicate)
			}
		}
	}
	return {items: predicates, complete}
})
var describeSource = (function (source) {
	return source === 'metadata' ? VOUCHED : 'signed envelopes'
})
var checkBeaconRate = (function (subject, evidence, signers = new Set()) {
	const {policy, settings} = subject
	const rules = policy.beaconRate
	if (rules === null) return []
	const collector = new Collector(beacon_rate_GATE.id, signers)
	const {items, complete} = rules.source === 'signed' ? signedBeacons(rules, subject, evidence, collector) : vouchedBeacons(settings.metadata, collector)
	if (items.length > 0) {
		for (const verdict of judge(items, rules)) if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict)
	} else if (complete && collector.clean) {
		collector.add(missingEvidence(MISSING, rules, rules.missingBeaconAction, policy.environment))
	}
	return collector.findings()
})
var signedBeacons = (function (rules, subject, {signed}, collector) {
	if (signed === null) {
		collector.add(finding('check_did_not_run', 'No envelope of beacon evidence was looked for.'))
		return UNUSABLE
	}
	const {items: predicates, complete} = readPredicates(beacon_rate_GATE, rules, subject, signed, signed.beaconAttestations, collector)
	const observed = predicates.map(predicate => readBeacons(predicate, subject.context.now, rules.maxAge, beacon_rate_GATE.codes))
	const items = observed.filter(observation => observation !== null)
	return {items, complete: complete && items.length === predicates.length}
})
var judge = (function (observations, rules) {
	const {minBeaconCount, minVerificationRate} = rules
	const threshold = parseRate(minVerificationRate)
	if (threshold === null) return [finding('check_did_not_run', 'The policy has no rate to compare with.')]
	const isFew = ({count}) => count < BigInt(minBeaconCount)
	const isBelow = ({rate}) => compareFractions(rate, threshold) < 0
	const few = worst(observations.filter(isFew), ({count}) => ({numerator: count, denominator: 1n}))
	const below = worst(
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
	const lowest = worst(observations, ({rate}) => rate)
	if (findings.length > 0 || lowest === null) return findings
	const message = `Beacon verification rate meets the threshold (rate: ${lowest.shownRate}, beacons: ${String(lowest.count)})`
	return [told('beacon_rate_passed', message, lowest, rules)]
})
var worst = (function (observations, measure) {
	const [first = null, ...others] = observations
	if (first === null) return null
	return others.reduce((least, one) => (compareFractions(measure(one), measure(least)) < 0 ? one : least), first)
})
var told = (function (code, message, {count, shownRate, path}, rules) {
	return finding(code, message, {
		...(path !== null && {path}),
		expected: `at least ${String(rules.minBeaconCount)} beacons at a rate of at least ${rules.minVerificationRate}`,
		found: `${String(count)} at ${shownRate} in ${describeSource(rules.source)}`,
	})
})
var readTrace = (function (predicate, now, maxAge, codes) {
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
})
var checkDuration = (function (predicate, length) {
	const field = [WINDOW, 'duration_ms']
	const stated = predicate.count(field, 'execution_evidence_count_malformed')
	if (stated === null || length === null) return
	const difference = stated * NANOSECONDS_PER_MS - length
	if (difference > -NANOSECONDS_PER_MS && difference < NANOSECONDS_PER_MS) return
	predicate.note('execution_evidence_duration_mismatch', field, String(length / NANOSECONDS_PER_MS))
})
var checkDigests = (function (predicate) {
	const fields = predicate.value(EXPECTED_OUTPUT) === undefined ? DIGESTS : [...DIGESTS, EXPECTED_OUTPUT]
	for (const field of fields) {
		const text = predicate.text(field) ?? ''
		if (text.startsWith('sha256:') && asDigest(text.slice('sha256:'.length)) !== null) continue
		predicate.note('execution_evidence_digest_malformed', field, 'sha256: and 64 lower-case hexadecimal digits')
	}
})
var checkExecutionEvidence = (function (subject, evidence, signers = new Set()) {
	const {policy, settings} = subject
	const rules = policy.executionEvidence
	if (rules === null) return []
	const collector = new Collector(execution_evidence_GATE.id, signers)
	const {items, complete} = rules.source === 'signed' ? signedTraces(rules, subject, evidence, collector) : vouchedTrace(settings.metadata, collector)
	if (items.length > 0) {
		const verdict = execution_evidence_judge(items, rules)
		if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict)
	} else if (complete && collector.clean) {
		collector.add(missingEvidence(execution_evidence_MISSING, rules, rules.missingEvidenceAction, policy.environment))
	}
	return collector.findings()
})
var signedTraces = (function (rules, subject, {signed}, collector) {
	if (signed === null) {
		collector.add(finding('check_did_not_run', 'No envelope of execution evidence was looked for.'))
		return UNUSABLE
	}
	const {items: predicates, complete} = readPredicates(execution_evidence_GATE, rules, subject, signed, signed.executionEvidence, collector)
	const traces = predicates.map(predicate => readTrace(predicate, subject.context.now, rules.maxAge, execution_evidence_GATE.codes))
	const items = traces.filter(trace => trace !== null)
	return {items, complete: complete && items.length === predicates.length}
})
var execution_evidence_judge = (function (traces, rules) {
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
		return finding('execution_evidence_quality_insufficient', message, detail)
	}
	const counts = `hot symbols: ${String(hotSymbols)}, call paths: ${String(callPaths)}`
	return finding('execution_evidence_passed', `Execution evidence meets quality thresholds (${counts})`, detail)
})
var least = (function (counts) {
	return counts.reduce((left, right) => (left < right ? left : right))
})
var checkKeyStatusSignature = (function ({policy, context}, evidence) {
	const {signedBy, threshold} = policy.keyStatus
	if (signedBy === null) return {findings: [], signed: false, signers: []}
	const collector = new Collector('key-status')
	const rules = {keys: policy.trustedKeys, purpose: 'key-status', signedBy, threshold, now: context.now}
	const statement = signedStatement(evidence.signed?.keyStatusSignature ?? null, rules, collector)
	const signed = statement !== null && isAbout(statement, evidence.result, collector)
	if (signed) {
		const ids = statement.signers.map(({id}) => id).join(', ')
		const message = `The key status result ${printable_printable(evidence.result.path)} is signed by ${printable_printable(ids)}.`
		collector.plain('key_status_signed', message, evidence.result.path)
	}
	return {findings: collector.findings(), signed, signers: signed ? statement.signers : []}
})
var signedStatement = (function (file, rules, collector) {
	if (file === null) {
		collector.add(finding('key_status_signature_missing', 'The policy wants the key status result signed; no envelope was read.'))
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
})
var isAbout = (function ({subject, document}, result, collector) {
	const computed = result.state === 'read' ? result.sha256 : null
	if (sameDigest(subject, computed)) return true
	const place = '/subject/0/digest/sha256'
	const expected = computed ?? `the sha256 of ${printable_printable(result.path)}, which was not read`
	collector.at(document.file, 'key_status_signature_subject_mismatch', place, expected, subject)
	return false
})
var isGranted = (function (name, target, grants, now) {
	return grants.some(grant => grant.name === name && grants_problemOf(grant, target, now) === null)
})
var grants_problemOf = (function (grant, target, now) {
	const {validFrom, validUntil} = grant
	const granted = grant.granted
	if (granted !== true) return 'it is not granted'
	if (grant.target !== target) return 'it is for another target'
	if (!Number.isFinite(now)) return 'the time is not known'
	if (validFrom !== null && !(validFrom <= now)) return `it is valid only from ${grants_timeOf(validFrom)}`
	if (!(Number.isFinite(validUntil) && now < validUntil)) return `it ended at ${grants_timeOf(validUntil)}`
	return null
})
var plain = (function (grants) {
	return {grants, rollbackProofs: null, gateProof: null}
})
var rollback = (function (grants) {
	return {grants, rollbackProofs: [ROLLBACK_PROOF], gateProof: null}
})
var requirementsOf = (function (action, actions) {
	if (typeof action !== 'string') return null
	if (actions === null) return requirements_BUILT_IN.get(action) ?? null
	const grants = [...new Set(actions.flatMap(({name, requires}) => (name === action ? requires : [])))]
	if (grants.length === 0) return null
	const proofs = grants.filter(grant => ROLLBACK_PROOFS.includes(grant))
	return {
		grants,
		rollbackProofs: proofs.length === 0 ? null : proofs,
		gateProof: grants.includes(GATE_PROOF) ? GATE_PROOF : null,
	}
})
var reasonsAgainst = (function (needs, target, grants, now) {
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
})
var isAmbiguous = (function (target) {
	if (typeof target !== 'string') return true
	return PLACEHOLDERS.has(target.normalize('NFKC').replaceAll(guard_INVISIBLE, '').toLowerCase())
})
var checkProductionAction = (function ({context, settings, policy}, guard = guardAction) {
	if (policy.productionAction === null) return []
	const request = {action: settings.requestedAction, target: settings.target}
	const {verdict, allow, reasons} = guard(request, policy.productionAction, context.now)
	const findings = reasons.map(reason => findingOf(reason, request))
	const says = verdict === 'ALLOW' && allow
	const proves = findings.length > 0 && findings.every(({outcome}) => outcome === 'pass')
	if (says === proves && findings.length > 0) return findings
	return [finding('check_did_not_run', 'The gate production-action contradicts itself.')]
})
var findingOf = (function ({code, sentence, absent}, request) {
	switch (code) {
		case 'production_action_unknown':
			return finding(code, sentence, {expected: 'an action that the policy defines', found: production_action_shown(request.action)})
		case 'production_target_ambiguous':
			return finding(code, sentence, {expected: 'the exact name of a target', found: production_action_shown(request.target)})
		default:
			break
	}
	const message = bounded(sentence, MAX_REPORTED_CHARACTERS)
	if (codeEntry(code).outcome === 'pass') return finding(code, message)
	const expected = `granted for ${production_action_shown(request.target)} and valid now: ${absent.map(([grant]) => grant).join(', ')}`
	const found = absent.map(([grant, why]) => `${grant}: ${why}`).join('; ')
	return finding(code, message, {expected: bounded(expected), found: bounded(found)})
})
var bounded = (function (text, limit) {
	return printable_printable(text, limit).replaceAll(PRODUCTION_TOKEN, '(the token)')
})
var checkPolicyGates = (function (subject, evidence) {
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
	const approval = approval_checkApproval(subject, evidence)
	return {
		findings: [...findings, ...approval.findings],
		keyStatusSigned: signature.signed,
		signers: [...signers],
		approval: approval.verdict,
	}
})
var loadPolicy = (async function (request, signal) {
	const captured = await capturePolicy(request, loadGithubClient, signal)
	if (!captured.ok) return captured
	return {ok: true, policy: captured.policy, gates: policyGates}
})

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
	6: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const pico = __nccwpck_require__(16)
		const utils = __nccwpck_require__(59)
		function picomatch(glob, options, returnState = false) {
			if (options && (options.windows === null || options.windows === undefined)) {
				options = {...options, windows: utils.isWindows()}
			}
			return pico(glob, options, returnState)
		}
		Object.assign(picomatch, pico)
		module.exports = picomatch
	},
	595: module => {
		const WIN_SLASH = '\\\\/'
		const WIN_NO_SLASH = `[^${WIN_SLASH}]`
		const DEFAULT_MAX_EXTGLOB_RECURSION = 0
		const DOT_LITERAL = '\\.'
		const PLUS_LITERAL = '\\+'
		const QMARK_LITERAL = '\\?'
		const SLASH_LITERAL = '\\/'
		const ONE_CHAR = '(?=.)'
		const QMARK = '[^/]'
		const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`
		const START_ANCHOR = `(?:^|${SLASH_LITERAL})`
		const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`
		const NO_DOT = `(?!${DOT_LITERAL})`
		const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`
		const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`
		const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`
		const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`
		const STAR = `${QMARK}*?`
		const SEP = '/'
		const POSIX_CHARS = {
			DOT_LITERAL,
			PLUS_LITERAL,
			QMARK_LITERAL,
			SLASH_LITERAL,
			ONE_CHAR,
			QMARK,
			END_ANCHOR,
			DOTS_SLASH,
			NO_DOT,
			NO_DOTS,
			NO_DOT_SLASH,
			NO_DOTS_SLASH,
			QMARK_NO_DOT,
			STAR,
			START_ANCHOR,
			SEP,
		}
		const WINDOWS_CHARS = {
			...POSIX_CHARS,
			SLASH_LITERAL: `[${WIN_SLASH}]`,
			QMARK: WIN_NO_SLASH,
			STAR: `${WIN_NO_SLASH}*?`,
			DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
			NO_DOT: `(?!${DOT_LITERAL})`,
			NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
			NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
			NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
			QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
			START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
			END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
			SEP: '\\',
		}
		const POSIX_REGEX_SOURCE = {
			__proto__: null,
			alnum: 'a-zA-Z0-9',
			alpha: 'a-zA-Z',
			ascii: '\\x00-\\x7F',
			blank: ' \\t',
			cntrl: '\\x00-\\x1F\\x7F',
			digit: '0-9',
			graph: '\\x21-\\x7E',
			lower: 'a-z',
			print: '\\x20-\\x7E ',
			punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
			space: ' \\t\\r\\n\\v\\f',
			upper: 'A-Z',
			word: 'A-Za-z0-9_',
			xdigit: 'A-Fa-f0-9',
		}
		module.exports = {
			DEFAULT_MAX_EXTGLOB_RECURSION,
			MAX_LENGTH: 1024 * 64,
			POSIX_REGEX_SOURCE,
			REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
			REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
			REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
			REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
			REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
			REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
			REPLACEMENTS: {
				__proto__: null,
				'***': '*',
				'**/**': '**',
				'**/**/**': '**',
			},
			CHAR_0: 48,
			CHAR_9: 57,
			CHAR_UPPERCASE_A: 65,
			CHAR_LOWERCASE_A: 97,
			CHAR_UPPERCASE_Z: 90,
			CHAR_LOWERCASE_Z: 122,
			CHAR_LEFT_PARENTHESES: 40,
			CHAR_RIGHT_PARENTHESES: 41,
			CHAR_ASTERISK: 42,
			CHAR_AMPERSAND: 38,
			CHAR_AT: 64,
			CHAR_BACKWARD_SLASH: 92,
			CHAR_CARRIAGE_RETURN: 13,
			CHAR_CIRCUMFLEX_ACCENT: 94,
			CHAR_COLON: 58,
			CHAR_COMMA: 44,
			CHAR_DOT: 46,
			CHAR_DOUBLE_QUOTE: 34,
			CHAR_EQUAL: 61,
			CHAR_EXCLAMATION_MARK: 33,
			CHAR_FORM_FEED: 12,
			CHAR_FORWARD_SLASH: 47,
			CHAR_GRAVE_ACCENT: 96,
			CHAR_HASH: 35,
			CHAR_HYPHEN_MINUS: 45,
			CHAR_LEFT_ANGLE_BRACKET: 60,
			CHAR_LEFT_CURLY_BRACE: 123,
			CHAR_LEFT_SQUARE_BRACKET: 91,
			CHAR_LINE_FEED: 10,
			CHAR_NO_BREAK_SPACE: 160,
			CHAR_PERCENT: 37,
			CHAR_PLUS: 43,
			CHAR_QUESTION_MARK: 63,
			CHAR_RIGHT_ANGLE_BRACKET: 62,
			CHAR_RIGHT_CURLY_BRACE: 125,
			CHAR_RIGHT_SQUARE_BRACKET: 93,
			CHAR_SEMICOLON: 59,
			CHAR_SINGLE_QUOTE: 39,
			CHAR_SPACE: 32,
			CHAR_TAB: 9,
			CHAR_UNDERSCORE: 95,
			CHAR_VERTICAL_LINE: 124,
			CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
			extglobChars(chars) {
				return {
					'!': {type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})`},
					'?': {type: 'qmark', open: '(?:', close: ')?'},
					'+': {type: 'plus', open: '(?:', close: ')+'},
					'*': {type: 'star', open: '(?:', close: ')*'},
					'@': {type: 'at', open: '(?:', close: ')'},
				}
			},
			globChars(win32) {
				return win32 === true ? WINDOWS_CHARS : POSIX_CHARS
			},
		}
	},
	265: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const constants = __nccwpck_require__(595)
		const utils = __nccwpck_require__(59)
		const {MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS} = constants
		const expandRange = (args, options) => {
			if (typeof options.expandRange === 'function') {
				return options.expandRange(...args, options)
			}
			args.sort()
			const value = `[${args.join('-')}]`
			try {
				new RegExp(value)
			} catch (ex) {
				return args.map(v => utils.escapeRegex(v)).join('..')
			}
			return value
		}
		const syntaxError = (type, char) => {
			return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`
		}
		const splitTopLevel = input => {
			const parts = []
			let bracket = 0
			let paren = 0
			let quote = 0
			let value = ''
			let escaped = false
			for (const ch of input) {
				if (escaped === true) {
					value += ch
					escaped = false
					continue
				}
				if (ch === '\\') {
					value += ch
					escaped = true
					continue
				}
				if (ch === '"') {
					quote = quote === 1 ? 0 : 1
					value += ch
					continue
				}
				if (quote === 0) {
					if (ch === '[') {
						bracket++
					} else if (ch === ']' && bracket > 0) {
						bracket--
					} else if (bracket === 0) {
						if (ch === '(') {
							paren++
						} else if (ch === ')' && paren > 0) {
							paren--
						} else if (ch === '|' && paren === 0) {
							parts.push(value)
							value = ''
							continue
						}
					}
				}
				value += ch
			}
			parts.push(value)
			return parts
		}
		const isPlainBranch = branch => {
			let escaped = false
			for (const ch of branch) {
				if (escaped === true) {
					escaped = false
					continue
				}
				if (ch === '\\') {
					escaped = true
					continue
				}
				if (/[?*+@!()[\]{}]/.test(ch)) {
					return false
				}
			}
			return true
		}
		const normalizeSimpleBranch = branch => {
			let value = branch.trim()
			let changed = true
			while (changed === true) {
				changed = false
				if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
					value = value.slice(2, -1)
					changed = true
				}
			}
			if (!isPlainBranch(value)) {
				return
			}
			return value.replace(/\\(.)/g, '$1')
		}
		const hasRepeatedCharPrefixOverlap = branches => {
			const values = branches.map(normalizeSimpleBranch).filter(Boolean)
			for (let i = 0; i < values.length; i++) {
				for (let j = i + 1; j < values.length; j++) {
					const a = values[i]
					const b = values[j]
					const char = a[0]
					if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
						continue
					}
					if (a === b || a.startsWith(b) || b.startsWith(a)) {
						return true
					}
				}
			}
			return false
		}
		const parseRepeatedExtglob = (pattern, requireEnd = true) => {
			if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
				return
			}
			let bracket = 0
			let paren = 0
			let quote = 0
			let escaped = false
			for (let i = 1; i < pattern.length; i++) {
				const ch = pattern[i]
				if (escaped === true) {
					escaped = false
					continue
				}
				if (ch === '\\') {
					escaped = true
					continue
				}
				if (ch === '"') {
					quote = quote === 1 ? 0 : 1
					continue
				}
				if (quote === 1) {
					continue
				}
				if (ch === '[') {
					bracket++
					continue
				}
				if (ch === ']' && bracket > 0) {
					bracket--
					continue
				}
				if (bracket > 0) {
					continue
				}
				if (ch === '(') {
					paren++
					continue
				}
				if (ch === ')') {
					paren--
					if (paren === 0) {
						if (requireEnd === true && i !== pattern.length - 1) {
							return
						}
						return {
							type: pattern[0],
							body: pattern.slice(2, i),
							end: i,
						}
					}
				}
			}
		}
		const buildCharClassStar = chars => {
			const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`
			return `${source}*`
		}
		const getStarExtglobSequenceChars = pattern => {
			let index = 0
			const chars = []
			while (index < pattern.length) {
				const match = parseRepeatedExtglob(pattern.slice(index), false)
				if (!match || match.type !== '*') {
					return
				}
				const branches = splitTopLevel(match.body).map(branch => branch.trim())
				if (branches.length !== 1) {
					return
				}
				const branch = normalizeSimpleBranch(branches[0])
				if (!branch || branch.length !== 1) {
					return
				}
				chars.push(branch)
				index += match.end + 1
			}
			if (chars.length < 1) {
				return
			}
			return chars
		}
		const repeatedExtglobRecursion = pattern => {
			let depth = 0
			let value = pattern.trim()
			let match = parseRepeatedExtglob(value)
			while (match) {
				depth++
				value = match.body.trim()
				match = parseRepeatedExtglob(value)
			}
			return depth
		}
		const analyzeRepeatedExtglob = (body, options) => {
			if (options.maxExtglobRecursion === false) {
				return {risky: false}
			}
			const max = typeof options.maxExtglobRecursion === 'number' ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION
			const branches = splitTopLevel(body).map(branch => branch.trim())
			if (branches.length > 1) {
				if (branches.some(branch => branch === '') || branches.some(branch => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
					return {risky: true}
				}
			}
			const safeChars = []
			let sawStarSequence = false
			let combinable = true
			for (const branch of branches) {
				const chars = getStarExtglobSequenceChars(branch)
				if (chars) {
					sawStarSequence = true
					safeChars.push(...chars)
					continue
				}
				const literal = normalizeSimpleBranch(branch)
				if (literal && literal.length === 1) {
					safeChars.push(literal)
					continue
				}
				combinable = false
				if (repeatedExtglobRecursion(branch) > max) {
					return {risky: true}
				}
			}
			if (sawStarSequence) {
				return combinable ? {risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)])} : {risky: true}
			}
			return {risky: false}
		}
		const parse = (input, options) => {
			if (typeof input !== 'string') {
				throw new TypeError('Expected a string')
			}
			input = REPLACEMENTS[input] || input
			const opts = {...options}
			const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH
			let len = input.length
			if (len > max) {
				throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`)
			}
			const bos = {type: 'bos', value: '', output: opts.prepend || ''}
			const tokens = [bos]
			const capture = opts.capture ? '' : '?:'
			const PLATFORM_CHARS = constants.globChars(opts.windows)
			const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS)
			const {DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR} =
				PLATFORM_CHARS
			const globstar = opts => {
				return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`
			}
			const nodot = opts.dot ? '' : NO_DOT
			const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT
			let star = opts.bash === true ? globstar(opts) : STAR
			if (opts.capture) {
				star = `(${star})`
			}
			if (typeof opts.noext === 'boolean') {
				opts.noextglob = opts.noext
			}
			const state = {
				input,
				index: -1,
				start: 0,
				dot: opts.dot === true,
				consumed: '',
				output: '',
				prefix: '',
				backtrack: false,
				negated: false,
				brackets: 0,
				braces: 0,
				parens: 0,
				quotes: 0,
				globstar: false,
				tokens,
			}
			input = utils.removePrefix(input, state)
			len = input.length
			const extglobs = []
			const braces = []
			const stack = []
			let prev = bos
			let value
			const eos = () => state.index === len - 1
			const peek = (state.peek = (n = 1) => input[state.index + n])
			const advance = (state.advance = () => input[++state.index] || '')
			const remaining = () => input.slice(state.index + 1)
			const consume = (value = '', num = 0) => {
				state.consumed += value
				state.index += num
			}
			const append = token => {
				state.output += token.output != null ? token.output : token.value
				consume(token.value)
			}
			const negate = () => {
				let count = 1
				while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
					advance()
					state.start++
					count++
				}
				if (count % 2 === 0) {
					return false
				}
				state.negated = true
				state.start++
				return true
			}
			const increment = type => {
				state[type]++
				stack.push(type)
			}
			const decrement = type => {
				state[type]--
				stack.pop()
			}
			const push = tok => {
				if (prev.type === 'globstar') {
					const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace')
					const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'))
					if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
						state.output = state.output.slice(0, -prev.output.length)
						prev.type = 'star'
						prev.value = '*'
						prev.output = star
						state.output += prev.output
					}
				}
				if (extglobs.length && tok.type !== 'paren') {
					extglobs[extglobs.length - 1].inner += tok.value
				}
				if (tok.value || tok.output) append(tok)
				if (prev && prev.type === 'text' && tok.type === 'text') {
					prev.output = (prev.output || prev.value) + tok.value
					prev.value += tok.value
					return
				}
				tok.prev = prev
				tokens.push(tok)
				prev = tok
			}
			const extglobOpen = (type, value) => {
				const token = {...EXTGLOB_CHARS[value], conditions: 1, inner: ''}
				token.prev = prev
				token.parens = state.parens
				token.output = state.output
				token.startIndex = state.index
				token.tokensIndex = tokens.length
				const output = (opts.capture ? '(' : '') + token.open
				increment('parens')
				push({type, value, output: state.output ? '' : ONE_CHAR})
				push({type: 'paren', extglob: true, value: advance(), output})
				extglobs.push(token)
			}
			const extglobClose = token => {
				const literal = input.slice(token.startIndex, state.index + 1)
				const body = input.slice(token.startIndex + 2, state.index)
				const analysis = analyzeRepeatedExtglob(body, opts)
				if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
					const safeOutput = analysis.safeOutput
						? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
						: undefined
					const open = tokens[token.tokensIndex]
					open.type = 'text'
					open.value = literal
					open.output = safeOutput || utils.escapeRegex(literal)
					for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
						tokens[i].value = ''
						tokens[i].output = ''
						delete tokens[i].suffix
					}
					state.output = token.output + open.output
					state.backtrack = true
					push({type: 'paren', extglob: true, value, output: ''})
					decrement('parens')
					return
				}
				let output = token.close + (opts.capture ? ')' : '')
				let rest
				if (token.type === 'negate') {
					let extglobStar = star
					if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
						extglobStar = globstar(opts)
					}
					if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
						output = token.close = `)$))${extglobStar}`
					}
					if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
						const expression = parse(rest, {...options, fastpaths: false}).output
						output = token.close = `)${expression})${extglobStar})`
					}
					if (token.prev.type === 'bos') {
						state.negatedExtglob = true
					}
				}
				push({type: 'paren', extglob: true, value, output})
				decrement('parens')
			}
			if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
				let backslashes = false
				let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
					if (first === '\\') {
						backslashes = true
						return m
					}
					if (first === '?') {
						if (esc) {
							return esc + first + (rest ? QMARK.repeat(rest.length) : '')
						}
						if (index === 0) {
							return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '')
						}
						return QMARK.repeat(chars.length)
					}
					if (first === '.') {
						return DOT_LITERAL.repeat(chars.length)
					}
					if (first === '*') {
						if (esc) {
							return esc + first + (rest ? star : '')
						}
						return star
					}
					return esc ? m : `\\${m}`
				})
				if (backslashes === true) {
					if (opts.unescape === true) {
						output = output.replace(/\\/g, '')
					} else {
						output = output.replace(/\\+/g, m => {
							return m.length % 2 === 0 ? '\\\\' : m ? '\\' : ''
						})
					}
				}
				if (output === input && opts.contains === true) {
					state.output = input
					return state
				}
				state.output = utils.wrapOutput(output, state, options)
				return state
			}
			while (!eos()) {
				value = advance()
				if (value === '\u0000') {
					continue
				}
				if (value === '\\') {
					const next = peek()
					if (next === '/' && opts.bash !== true) {
						continue
					}
					if (next === '.' || next === ';') {
						continue
					}
					if (!next) {
						value += '\\'
						push({type: 'text', value})
						continue
					}
					const match = /^\\+/.exec(remaining())
					let slashes = 0
					if (match && match[0].length > 2) {
						slashes = match[0].length
						state.index += slashes
						if (slashes % 2 !== 0) {
							value += '\\'
						}
					}
					if (opts.unescape === true) {
						value = advance()
					} else {
						value += advance()
					}
					if (state.brackets === 0) {
						push({type: 'text', value})
						continue
					}
				}
				if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
					if (opts.posix !== false && value === ':') {
						const inner = prev.value.slice(1)
						if (inner.includes('[')) {
							prev.posix = true
							if (inner.includes(':')) {
								const idx = prev.value.lastIndexOf('[')
								const pre = prev.value.slice(0, idx)
								const rest = prev.value.slice(idx + 2)
								const posix = POSIX_REGEX_SOURCE[rest]
								if (posix) {
									prev.value = pre + posix
									state.backtrack = true
									advance()
									if (!bos.output && tokens.indexOf(prev) === 1) {
										bos.output = ONE_CHAR
									}
									continue
								}
							}
						}
					}
					if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
						value = `\\${value}`
					}
					if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
						value = `\\${value}`
					}
					if (opts.posix === true && value === '!' && prev.value === '[') {
						value = '^'
					}
					prev.value += value
					append({value})
					continue
				}
				if (state.quotes === 1 && value !== '"') {
					value = utils.escapeRegex(value)
					prev.value += value
					append({value})
					continue
				}
				if (value === '"') {
					state.quotes = state.quotes === 1 ? 0 : 1
					if (opts.keepQuotes === true) {
						push({type: 'text', value})
					}
					continue
				}
				if (value === '(') {
					increment('parens')
					push({type: 'paren', value})
					continue
				}
				if (value === ')') {
					if (state.parens === 0 && opts.strictBrackets === true) {
						throw new SyntaxError(syntaxError('opening', '('))
					}
					const extglob = extglobs[extglobs.length - 1]
					if (extglob && state.parens === extglob.parens + 1) {
						extglobClose(extglobs.pop())
						continue
					}
					push({type: 'paren', value, output: state.parens ? ')' : '\\)'})
					decrement('parens')
					continue
				}
				if (value === '[') {
					if (opts.nobracket === true || !remaining().includes(']')) {
						if (opts.nobracket !== true && opts.strictBrackets === true) {
							throw new SyntaxError(syntaxError('closing', ']'))
						}
						value = `\\${value}`
					} else {
						increment('brackets')
					}
					push({type: 'bracket', value})
					continue
				}
				if (value === ']') {
					if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
						push({type: 'text', value, output: `\\${value}`})
						continue
					}
					if (state.brackets === 0) {
						if (opts.strictBrackets === true) {
							throw new SyntaxError(syntaxError('opening', '['))
						}
						push({type: 'text', value, output: `\\${value}`})
						continue
					}
					decrement('brackets')
					const prevValue = prev.value.slice(1)
					if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
						value = `/${value}`
					}
					prev.value += value
					append({value})
					if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
						continue
					}
					const escaped = utils.escapeRegex(prev.value)
					state.output = state.output.slice(0, -prev.value.length)
					if (opts.literalBrackets === true) {
						state.output += escaped
						prev.value = escaped
						continue
					}
					prev.value = `(${capture}${escaped}|${prev.value})`
					state.output += prev.value
					continue
				}
				if (value === '{' && opts.nobrace !== true) {
					increment('braces')
					const open = {
						type: 'brace',
						value,
						output: '(',
						outputIndex: state.output.length,
						tokensIndex: state.tokens.length,
					}
					braces.push(open)
					push(open)
					continue
				}
				if (value === '}') {
					const brace = braces[braces.length - 1]
					if (opts.nobrace === true || !brace) {
						push({type: 'text', value, output: value})
						continue
					}
					let output = ')'
					if (brace.dots === true) {
						const arr = tokens.slice()
						const range = []
						for (let i = arr.length - 1; i >= 0; i--) {
							tokens.pop()
							if (arr[i].type === 'brace') {
								break
							}
							if (arr[i].type !== 'dots') {
								range.unshift(arr[i].value)
							}
						}
						output = expandRange(range, opts)
						state.backtrack = true
					}
					if (brace.comma !== true && brace.dots !== true) {
						const out = state.output.slice(0, brace.outputIndex)
						const toks = state.tokens.slice(brace.tokensIndex)
						brace.value = brace.output = '\\{'
						value = output = '\\}'
						state.output = out
						for (const t of toks) {
							state.output += t.output || t.value
						}
					}
					push({type: 'brace', value, output})
					decrement('braces')
					braces.pop()
					continue
				}
				if (value === '|') {
					if (extglobs.length > 0) {
						extglobs[extglobs.length - 1].conditions++
					}
					push({type: 'text', value})
					continue
				}
				if (value === ',') {
					let output = value
					const brace = braces[braces.length - 1]
					if (brace && stack[stack.length - 1] === 'braces') {
						brace.comma = true
						output = '|'
					}
					push({type: 'comma', value, output})
					continue
				}
				if (value === '/') {
					if (prev.type === 'dot' && state.index === state.start + 1) {
						state.start = state.index + 1
						state.consumed = ''
						state.output = ''
						tokens.pop()
						prev = bos
						continue
					}
					push({type: 'slash', value, output: SLASH_LITERAL})
					continue
				}
				if (value === '.') {
					if (state.braces > 0 && prev.type === 'dot') {
						if (prev.value === '.') prev.output = DOT_LITERAL
						const brace = braces[braces.length - 1]
						prev.type = 'dots'
						prev.output += value
						prev.value += value
						brace.dots = true
						continue
					}
					if (state.braces + state.parens === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
						push({type: 'text', value, output: DOT_LITERAL})
						continue
					}
					push({type: 'dot', value, output: DOT_LITERAL})
					continue
				}
				if (value === '?') {
					const isGroup = prev && prev.value === '('
					if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
						extglobOpen('qmark', value)
						continue
					}
					if (prev && prev.type === 'paren') {
						const next = peek()
						let output = value
						if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
							output = `\\${value}`
						}
						push({type: 'text', value, output})
						continue
					}
					if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
						push({type: 'qmark', value, output: QMARK_NO_DOT})
						continue
					}
					push({type: 'qmark', value, output: QMARK})
					continue
				}
				if (value === '!') {
					if (opts.noextglob !== true && peek() === '(') {
						if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
							extglobOpen('negate', value)
							continue
						}
					}
					if (opts.nonegate !== true && state.index === 0) {
						negate()
						continue
					}
				}
				if (value === '+') {
					if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
						extglobOpen('plus', value)
						continue
					}
					if ((prev && prev.value === '(') || opts.regex === false) {
						push({type: 'plus', value, output: PLUS_LITERAL})
						continue
					}
					if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
						push({type: 'plus', value})
						continue
					}
					push({type: 'plus', value: PLUS_LITERAL})
					continue
				}
				if (value === '@') {
					if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
						push({type: 'at', extglob: true, value, output: ''})
						continue
					}
					push({type: 'text', value})
					continue
				}
				if (value !== '*') {
					if (value === '$' || value === '^') {
						value = `\\${value}`
					}
					const match = REGEX_NON_SPECIAL_CHARS.exec(remaining())
					if (match) {
						value += match[0]
						state.index += match[0].length
					}
					push({type: 'text', value})
					continue
				}
				if (prev && (prev.type === 'globstar' || prev.star === true)) {
					prev.type = 'star'
					prev.star = true
					prev.value += value
					prev.output = star
					state.backtrack = true
					state.globstar = true
					consume(value)
					continue
				}
				let rest = remaining()
				if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
					extglobOpen('star', value)
					continue
				}
				if (prev.type === 'star') {
					if (opts.noglobstar === true) {
						consume(value)
						continue
					}
					const prior = prev.prev
					const before = prior.prev
					const isStart = prior.type === 'slash' || prior.type === 'bos'
					const afterStar = before && (before.type === 'star' || before.type === 'globstar')
					if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
						push({type: 'star', value, output: ''})
						continue
					}
					const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace')
					const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren')
					if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
						push({type: 'star', value, output: ''})
						continue
					}
					while (rest.slice(0, 3) === '/**') {
						const after = input[state.index + 4]
						if (after && after !== '/') {
							break
						}
						rest = rest.slice(3)
						consume('/**', 3)
					}
					const isEnd = eos() || (state.parens > 0 && rest === ')'.repeat(state.parens) && !extglobs.some(extglob => extglob.type === 'negate'))
					if (prior.type === 'bos' && eos()) {
						prev.type = 'globstar'
						prev.value += value
						prev.output = globstar(opts)
						state.output = prev.output
						state.globstar = true
						consume(value)
						continue
					}
					if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
						state.output = state.output.slice(0, -(prior.output + prev.output).length)
						prior.output = `(?:${prior.output}`
						prev.type = 'globstar'
						prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)')
						prev.value += value
						state.globstar = true
						state.output += prior.output + prev.output
						consume(value)
						continue
					}
					if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
						const end = rest[1] !== void 0 ? '|$' : ''
						state.output = state.output.slice(0, -(prior.output + prev.output).length)
						prior.output = `(?:${prior.output}`
						prev.type = 'globstar'
						prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`
						prev.value += value
						state.output += prior.output + prev.output
						state.globstar = true
						consume(value + advance())
						push({type: 'slash', value: '/', output: ''})
						continue
					}
					if (prior.type === 'bos' && rest[0] === '/') {
						prev.type = 'globstar'
						prev.value += value
						prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`
						state.output = prev.output
						state.globstar = true
						consume(value + advance())
						push({type: 'slash', value: '/', output: ''})
						continue
					}
					state.output = state.output.slice(0, -prev.output.length)
					prev.type = 'globstar'
					prev.output = globstar(opts)
					prev.value += value
					state.output += prev.output
					state.globstar = true
					consume(value)
					continue
				}
				const token = {type: 'star', value, output: star}
				if (opts.bash === true) {
					token.output = '.*?'
					if (prev.type === 'bos' || prev.type === 'slash') {
						token.output = nodot + token.output
					}
					push(token)
					continue
				}
				if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
					token.output = value
					push(token)
					continue
				}
				if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
					if (prev.type === 'dot') {
						state.output += NO_DOT_SLASH
						prev.output += NO_DOT_SLASH
					} else if (opts.dot === true) {
						state.output += NO_DOTS_SLASH
						prev.output += NO_DOTS_SLASH
					} else {
						state.output += nodot
						prev.output += nodot
					}
					if (peek() !== '*') {
						state.output += ONE_CHAR
						prev.output += ONE_CHAR
					}
				}
				push(token)
			}
			while (state.brackets > 0) {
				if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'))
				state.output = utils.escapeLast(state.output, '[')
				decrement('brackets')
			}
			while (state.parens > 0) {
				if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'))
				state.output = utils.escapeLast(state.output, '(')
				decrement('parens')
			}
			while (state.braces > 0) {
				if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'))
				state.output = utils.escapeLast(state.output, '{')
				decrement('braces')
			}
			if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
				push({type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?`})
			}
			if (state.backtrack === true) {
				state.output = ''
				for (const token of state.tokens) {
					state.output += token.output != null ? token.output : token.value
					if (token.suffix) {
						state.output += token.suffix
					}
				}
			}
			return state
		}
		parse.fastpaths = (input, options) => {
			const opts = {...options}
			const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH
			const len = input.length
			if (len > max) {
				throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`)
			}
			input = REPLACEMENTS[input] || input
			const {DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR} = constants.globChars(opts.windows)
			const nodot = opts.dot ? NO_DOTS : NO_DOT
			const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT
			const capture = opts.capture ? '' : '?:'
			const state = {negated: false, prefix: ''}
			let star = opts.bash === true ? '.*?' : STAR
			if (opts.capture) {
				star = `(${star})`
			}
			const globstar = opts => {
				if (opts.noglobstar === true) return star
				return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`
			}
			const create = str => {
				switch (str) {
					case '*':
						return `${nodot}${ONE_CHAR}${star}`
					case '.*':
						return `${DOT_LITERAL}${ONE_CHAR}${star}`
					case '*.*':
						return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`
					case '*/*':
						return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`
					case '**':
						return nodot + globstar(opts)
					case '**/*':
						return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`
					case '**/*.*':
						return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`
					case '**/.*':
						return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`
					default: {
						const match = /^(.*?)\.(\w+)$/.exec(str)
						if (!match) return
						const source = create(match[1])
						if (!source) return
						return source + DOT_LITERAL + match[2]
					}
				}
			}
			const output = utils.removePrefix(input, state)
			let source = create(output)
			if (source && opts.strictSlashes !== true) {
				source += `${SLASH_LITERAL}?`
			}
			return source
		}
		module.exports = parse
	},
	16: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const scan = __nccwpck_require__(781)
		const parse = __nccwpck_require__(265)
		const utils = __nccwpck_require__(59)
		const constants = __nccwpck_require__(595)
		const isObject = val => val && typeof val === 'object' && !Array.isArray(val)
		const picomatch = (glob, options, returnState = false) => {
			if (Array.isArray(glob)) {
				const fns = glob.map(input => picomatch(input, options, returnState))
				const arrayMatcher = str => {
					for (const isMatch of fns) {
						const state = isMatch(str)
						if (state) return state
					}
					return false
				}
				return arrayMatcher
			}
			const isState = isObject(glob) && glob.tokens && glob.input
			if (glob === '' || (typeof glob !== 'string' && !isState)) {
				throw new TypeError('Expected pattern to be a non-empty string')
			}
			const opts = options || {}
			const posix = opts.windows
			const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true)
			const state = regex.state
			delete regex.state
			let isIgnored = () => false
			if (opts.ignore) {
				const ignoreOpts = {...options, ignore: null, onMatch: null, onResult: null}
				isIgnored = picomatch(opts.ignore, ignoreOpts, returnState)
			}
			const matcher = (input, returnObject = false) => {
				const {isMatch, match, output} = picomatch.test(input, regex, options, {glob, posix})
				const result = {glob, state, regex, posix, input, output, match, isMatch}
				if (typeof opts.onResult === 'function') {
					opts.onResult(result)
				}
				if (isMatch === false) {
					result.isMatch = false
					return returnObject ? result : false
				}
				if (isIgnored(input)) {
					if (typeof opts.onIgnore === 'function') {
						opts.onIgnore(result)
					}
					result.isMatch = false
					return returnObject ? result : false
				}
				if (typeof opts.onMatch === 'function') {
					opts.onMatch(result)
				}
				return returnObject ? result : true
			}
			if (returnState) {
				matcher.state = state
			}
			return matcher
		}
		picomatch.test = (input, regex, options, {glob, posix} = {}) => {
			if (typeof input !== 'string') {
				throw new TypeError('Expected input to be a string')
			}
			if (input === '') {
				return {isMatch: false, output: ''}
			}
			const opts = options || {}
			const format = opts.format || (posix ? utils.toPosixSlashes : null)
			let match = input === glob
			let output = match && format ? format(input) : input
			if (match === false) {
				output = format ? format(input) : input
				match = output === glob
			}
			if (match === false || opts.capture === true) {
				if (opts.matchBase === true || opts.basename === true) {
					match = picomatch.matchBase(input, regex, options, posix)
				} else {
					match = regex.exec(output)
				}
			}
			return {isMatch: Boolean(match), match, output}
		}
		picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
			const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)
			return regex.test(utils.basename(input, {windows: posix}))
		}
		picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str)
		picomatch.parse = (pattern, options) => {
			if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options))
			return parse(pattern, {...options, fastpaths: false})
		}
		picomatch.scan = (input, options) => scan(input, options)
		picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
			if (returnOutput === true) {
				return state.output
			}
			const opts = options || {}
			const prepend = opts.contains ? '' : '^'
			const append = opts.contains ? '' : '$'
			let source = `${prepend}(?:${state.output})${append}`
			if (state && state.negated === true) {
				source = `^(?!${source}).*$`
			}
			const regex = picomatch.toRegex(source, options)
			if (returnState === true) {
				regex.state = state
			}
			return regex
		}
		picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
			if (!input || typeof input !== 'string') {
				throw new TypeError('Expected a non-empty string')
			}
			let parsed = {negated: false, fastpaths: true}
			if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
				parsed.output = parse.fastpaths(input, options)
			}
			if (!parsed.output) {
				parsed = parse(input, options)
			}
			return picomatch.compileRe(parsed, options, returnOutput, returnState)
		}
		picomatch.toRegex = (source, options) => {
			try {
				const opts = options || {}
				return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''))
			} catch (err) {
				if (options && options.debug === true) throw err
				return /$^/
			}
		}
		picomatch.constants = constants
		module.exports = picomatch
	},
	781: (module, __unused_webpack_exports, __nccwpck_require__) => {
		const utils = __nccwpck_require__(59)
		const {
			CHAR_ASTERISK,
			CHAR_AT,
			CHAR_BACKWARD_SLASH,
			CHAR_COMMA,
			CHAR_DOT,
			CHAR_EXCLAMATION_MARK,
			CHAR_FORWARD_SLASH,
			CHAR_LEFT_CURLY_BRACE,
			CHAR_LEFT_PARENTHESES,
			CHAR_LEFT_SQUARE_BRACKET,
			CHAR_PLUS,
			CHAR_QUESTION_MARK,
			CHAR_RIGHT_CURLY_BRACE,
			CHAR_RIGHT_PARENTHESES,
			CHAR_RIGHT_SQUARE_BRACKET,
		} = __nccwpck_require__(595)
		const isPathSeparator = code => {
			return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH
		}
		const depth = token => {
			if (token.isPrefix !== true) {
				token.depth = token.isGlobstar ? Infinity : 1
			}
		}
		const scan = (input, options) => {
			const opts = options || {}
			const length = input.length - 1
			const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true
			const slashes = []
			const tokens = []
			const parts = []
			let str = input
			let index = -1
			let start = 0
			let lastIndex = 0
			let isBrace = false
			let isBracket = false
			let isGlob = false
			let isExtglob = false
			let isGlobstar = false
			let braceEscaped = false
			let backslashes = false
			let negated = false
			let negatedExtglob = false
			let finished = false
			let braces = 0
			let prev
			let code
			let token = {value: '', depth: 0, isGlob: false}
			const eos = () => index >= length
			const peek = () => str.charCodeAt(index + 1)
			const advance = () => {
				prev = code
				return str.charCodeAt(++index)
			}
			while (index < length) {
				code = advance()
				let next
				if (code === CHAR_BACKWARD_SLASH) {
					backslashes = token.backslashes = true
					code = advance()
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braceEscaped = true
					}
					continue
				}
				if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
					braces++
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true
							advance()
							continue
						}
						if (code === CHAR_LEFT_CURLY_BRACE) {
							braces++
							continue
						}
						if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
							isBrace = token.isBrace = true
							isGlob = token.isGlob = true
							finished = true
							if (scanToEnd === true) {
								continue
							}
							break
						}
						if (braceEscaped !== true && code === CHAR_COMMA) {
							isBrace = token.isBrace = true
							isGlob = token.isGlob = true
							finished = true
							if (scanToEnd === true) {
								continue
							}
							break
						}
						if (code === CHAR_RIGHT_CURLY_BRACE) {
							braces--
							if (braces === 0) {
								braceEscaped = false
								isBrace = token.isBrace = true
								finished = true
								break
							}
						}
					}
					if (scanToEnd === true) {
						continue
					}
					break
				}
				if (code === CHAR_FORWARD_SLASH) {
					slashes.push(index)
					tokens.push(token)
					token = {value: '', depth: 0, isGlob: false}
					if (finished === true) continue
					if (prev === CHAR_DOT && index === start + 1) {
						start += 2
						continue
					}
					lastIndex = index + 1
					continue
				}
				if (opts.noext !== true) {
					const isExtglobChar =
						code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK
					if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
						isGlob = token.isGlob = true
						isExtglob = token.isExtglob = true
						finished = true
						if (code === CHAR_EXCLAMATION_MARK && index === start) {
							negatedExtglob = true
						}
						if (scanToEnd === true) {
							let parens = 0
							while (eos() !== true && (code = advance())) {
								if (code === CHAR_BACKWARD_SLASH) {
									backslashes = token.backslashes = true
									advance()
									continue
								}
								if (code === CHAR_LEFT_PARENTHESES) {
									parens++
									continue
								}
								if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
									finished = true
									break
								}
							}
							continue
						}
						break
					}
				}
				if (code === CHAR_ASTERISK) {
					if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true
					isGlob = token.isGlob = true
					finished = true
					if (scanToEnd === true) {
						continue
					}
					break
				}
				if (code === CHAR_QUESTION_MARK) {
					isGlob = token.isGlob = true
					finished = true
					if (scanToEnd === true) {
						continue
					}
					break
				}
				if (code === CHAR_LEFT_SQUARE_BRACKET) {
					while (eos() !== true && (next = advance())) {
						if (next === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true
							advance()
							continue
						}
						if (next === CHAR_RIGHT_SQUARE_BRACKET) {
							isBracket = token.isBracket = true
							isGlob = token.isGlob = true
							finished = true
							break
						}
					}
					if (scanToEnd === true) {
						continue
					}
					break
				}
				if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
					negated = token.negated = true
					start++
					continue
				}
				if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true
					if (scanToEnd === true) {
						let parens = 1
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true
								advance()
								continue
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++
								continue
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true
								break
							}
						}
						continue
					}
					break
				}
				if (isGlob === true) {
					finished = true
					if (scanToEnd === true) {
						continue
					}
					break
				}
			}
			if (opts.noext === true) {
				isExtglob = false
				isGlob = false
			}
			let base = str
			let prefix = ''
			let glob = ''
			if (start > 0) {
				prefix = str.slice(0, start)
				str = str.slice(start)
				lastIndex -= start
			}
			if (base && isGlob === true && lastIndex > 0) {
				base = str.slice(0, lastIndex)
				glob = str.slice(lastIndex)
			} else if (isGlob === true) {
				base = ''
				glob = str
			} else {
				base = str
			}
			if (base && base !== '' && base !== '/' && base !== str) {
				if (isPathSeparator(base.charCodeAt(base.length - 1))) {
					base = base.slice(0, -1)
				}
			}
			if (opts.unescape === true) {
				if (glob) glob = utils.removeBackslashes(glob)
				if (base && backslashes === true) {
					base = utils.removeBackslashes(base)
				}
			}
			const state = {
				prefix,
				input,
				start,
				base,
				glob,
				isBrace,
				isBracket,
				isGlob,
				isExtglob,
				isGlobstar,
				negated,
				negatedExtglob,
			}
			if (opts.tokens === true) {
				state.maxDepth = 0
				if (!isPathSeparator(code)) {
					tokens.push(token)
				}
				state.tokens = tokens
			}
			if (opts.parts === true || opts.tokens === true) {
				let prevIndex
				for (let idx = 0; idx < slashes.length; idx++) {
					const n = prevIndex !== undefined ? prevIndex + 1 : start
					const i = slashes[idx]
					const value = input.slice(n, i)
					if (opts.tokens) {
						if (idx === 0 && start !== 0) {
							tokens[idx].isPrefix = true
							tokens[idx].value = prefix
						} else {
							tokens[idx].value = value
						}
						depth(tokens[idx])
						state.maxDepth += tokens[idx].depth
					}
					if (i >= start) {
						parts.push(value)
						prevIndex = i
					}
				}
				const n = prevIndex !== undefined ? prevIndex + 1 : start
				const value = input.slice(n)
				parts.push(value)
				if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
					tokens[tokens.length - 1].value = value
					depth(tokens[tokens.length - 1])
					state.maxDepth += tokens[tokens.length - 1].depth
				}
				state.slashes = slashes
				state.parts = parts
			}
			return state
		}
		module.exports = scan
	},
	59: (__unused_webpack_module, exports, __nccwpck_require__) => {
		const {REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL} = __nccwpck_require__(595)
		exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val)
		exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str)
		exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str)
		exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1')
		exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/')
		exports.isWindows = () => {
			if (typeof navigator !== 'undefined' && navigator.platform) {
				const platform = navigator.platform.toLowerCase()
				return platform === 'win32' || platform === 'windows'
			}
			if (typeof process !== 'undefined' && process.platform) {
				return process.platform === 'win32'
			}
			return false
		}
		exports.removeBackslashes = str => {
			return str.replace(REGEX_REMOVE_BACKSLASH, match => {
				return match === '\\' ? '' : match
			})
		}
		exports.escapeLast = (input, char, lastIdx) => {
			const idx = input.lastIndexOf(char, lastIdx)
			if (idx === -1) return input
			if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1)
			return `${input.slice(0, idx)}\\${input.slice(idx)}`
		}
		exports.removePrefix = (input, state = {}) => {
			let output = input
			if (output.startsWith('./')) {
				output = output.slice(2)
				state.prefix = './'
			}
			return output
		}
		exports.wrapOutput = (input, state = {}, options = {}) => {
			const prepend = options.contains ? '' : '^'
			const append = options.contains ? '' : '$'
			let output = `${prepend}(?:${input})${append}`
			if (state.negated === true) {
				output = `(?:^(?!${output}).*$)`
			}
			return output
		}
		exports.basename = (path, {windows} = {}) => {
			const segs = path.split(windows ? /[\\/]/ : '/')
			const last = segs[segs.length - 1]
			if (last === '') {
				return segs[segs.length - 2]
			}
			return last
		}
	},
}
var __webpack_module_cache__ = {}

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
	c3: () => guardAction,
	tb: () => loadPolicy,
	z3: () => policyGates,
})
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


const atitle = title => (title ? `"${title}" ` : '')
function anumber(n, title = '') {
	if (typeof n !== 'number') throw new TypeError(atitle(title) + 'expected number, got ' + typeof n)
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n)
	return n
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




const isLE = null && (() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)()
const hasHexBuiltin = (() => typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')()
const hexes = Array.from({length: 256}, (_, i) => i.toString(16).padStart(2, '0'))

function utf8ToBytes(str) {
	if (typeof str !== 'string') throw new TypeError('string expected')
	const encoded = new TextEncoder().encode(str)
	try {
		return new Uint8Array(encoded)
	} finally {
		clean(encoded)
	}
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
const sha256 = utils_createHasher(() => new _SHA256(), utils_oidNist(0x01))
const DIGEST = /^[0-9a-f]{64}$/
const NATIVE_FROM_BYTES = 128 * 1024
let hashed = 0



function nativeSha256(content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
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

let ranks = null
var x = y => {
	var x = {}
	__nccwpck_require__.d(x, y)
	return x
}
var y = x => () => x
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
const MAX_PARAMETER_CHARACTERS = 4_096
const MAX_PATTERN_CHARACTERS = 500
const MAX_PATTERN_DEPTH = 32
const MAX_PATTERN_REPEATS = 256
const MAX_PATTERN_STEPS = 2_000
const MAX_KEY_BYTES = 64 * 1024
const MAX_GIT_OBJECT_BYTES = 16 * 1024 * 1024
const MAX_API_ANSWER_BYTES = 32 * 1024 * 1024
const BASE_COMMIT_DEADLINE_MS = 20_000
const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
const MAX_ISOLATED_SECONDS = 6 * 60 * 60
const MAX_AGE_SECONDS = 10 * 366 * 24 * 3600
const MAX_EVIDENCE_FILES = 1_000
const MAX_EVIDENCE_BYTES = 64 * 1024 * 1024
const MAX_WALKED_ENTRIES = 100_000
const MAX_RATE_DIGITS = 18
const MAX_REPORTED_CHARACTERS = 1_000
const MAX_POLICY_BYTES = 256 * 1024
const MAX_POLICY_TOKENS = 65_536
const FLOOR = {
	source: null,
	environment: null,
	environments: [],
	local: 'warn',
	enforcement: 'enforce',
	keyStatus: {maxAge: null, signedBy: null, threshold: 1, signature: null, expectedEntryHash: null},
	executionEvidence: null,
	beaconRate: null,
	productionAction: null,
	approval: null,
	run: {
		selfHosted: 'block',
		timeoutSeconds: 3_600,
		maxProcesses: 256,
		maxMemoryMib: 4_096,
		outputs: [],
		passEnvironment: [],
	},
	trustedKeys: [],
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
	if (thrown instanceof Error) return printable_printable(thrown.message === '' ? thrown.name : thrown.message)
	if (typeof thrown === 'string') return printable_printable(thrown)
	try {
		return printable_printable(String(thrown))
	} catch {
		return 'a value that cannot be shown was thrown'
	}
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

class json_value_JsonNumber {
	text
	constructor(text) {
		this.text = text
	}
	get isInteger() {
		return !/[.eE]/.test(this.text)
	}
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
const json_reader_QUOTE = 0x22
const COMMA = 0x2c
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
			if (byte !== COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the array')
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
			if (byte !== COMMA) throw unexpected(this.bytes, this.offset, 'a comma or the end of the object')
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



const SEVERITIES = ['warn', 'block']
const ORIGINS = ['signed', 'metadata']
const PURPOSES = ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request']
const REPLAY_MODES = ['required', 'optional', 'off']







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
const json_place_finder_COMMA = 0x2c
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
			if (index > 0) this.skip(json_place_finder_COMMA, 'a comma')
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
			if (byte <= 0x20 || byte === json_place_finder_COMMA || byte === 0x5d || byte === 0x7d) return
			this.offset += 1
		}
	}
}

function linesOf(bytes, pointers) {
	const root = newPlace(null)
	const places = new Map()
	for (const text of pointers) if (!places.has(text)) places.set(text, placeAt(root, text))
	if (places.size > 0) new PlaceFinder(bytes).find(root)
	return new Map([...places].map(([text, place]) => [text, nearestLine(place)]))
}
class Lines {
	starts
	constructor(text) {
		const starts = [0]
		for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
		this.starts = starts
	}
	position(offset) {
		let low = 0
		let high = this.starts.length - 1
		while (low < high) {
			const middle = Math.ceil((low + high) / 2)
			if ((this.starts[middle] ?? 0) <= offset) low = middle
			else high = middle - 1
		}
		return {line: low + 1, column: offset - (this.starts[low] ?? 0) + 1}
	}
}
function dotted(pointer) {
	const segments = pointer.split('/').slice(1)
	const names = segments.map(segment => (/^\d+$/.test(segment) ? `[${segment}]` : `.${places_unescaped(segment)}`))
	return names.join('').replace(/^\./, '')
}
function generalPlace(pointer) {
	return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
}


const POLICY_TAKES = new Map([
	['', 'a mapping of keys to values'],
	['/$schema', 'the address of a JSON Schema'],
	['/version', 'exactly `1`'],
	['/environment', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/environments', 'a list of one or more names'],
	['/environments/*', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/enforcement', '`enforce` or `report-only`'],
	['/context', 'a mapping of keys to values'],
	['/context/local', '`warn` or `block`'],
	['/gates', 'a mapping of keys to values'],
	['/gates/key-status', 'a mapping of keys to values'],
	['/gates/key-status/max-age', 'a duration such as `90s`, `30m`, `24h` or `7d`, at most ten years'],
	['/gates/key-status/signed-by', 'a list of one or more names'],
	['/gates/key-status/signed-by/*', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/gates/key-status/threshold', 'a whole number from 1 to 64'],
	['/gates/key-status/signature', 'a printable path of at most 4,096 characters without space around it'],
	['/gates/key-status/expected-entry-hash', '64 lower-case hexadecimal digits, in quotes where they would read as a number'],
	['/gates/execution-evidence', 'a mapping of keys to values'],
	['/gates/execution-evidence/enabled', '`true` or `false`'],
	['/gates/execution-evidence/source', '`signed` or `metadata`'],
	['/gates/execution-evidence/evidence', 'one pattern of files, or a list of one or more'],
	['/gates/execution-evidence/evidence/*', 'a printable path of at most 4,096 characters without space around it'],
	['/gates/execution-evidence/required-environments', 'a list of one or more names'],
	[
		'/gates/execution-evidence/required-environments/*',
		'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
	],
	['/gates/execution-evidence/observed-in', 'a list of one or more names'],
	['/gates/execution-evidence/observed-in/*', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/gates/execution-evidence/max-age', 'a duration such as `90s`, `30m`, `24h` or `7d`, at most ten years'],
	['/gates/execution-evidence/threshold', 'a whole number from 1 to 64'],
	['/gates/execution-evidence/missing-evidence-action', '`warn` or `block`'],
	['/gates/execution-evidence/min-hot-symbol-count', 'a whole number in decimal digits, 0 or more'],
	['/gates/execution-evidence/min-unique-call-paths', 'a whole number in decimal digits, 0 or more'],
	['/gates/beacon-rate', 'a mapping of keys to values'],
	['/gates/beacon-rate/enabled', '`true` or `false`'],
	['/gates/beacon-rate/source', '`signed` or `metadata`'],
	['/gates/beacon-rate/evidence', 'one pattern of files, or a list of one or more'],
	['/gates/beacon-rate/evidence/*', 'a printable path of at most 4,096 characters without space around it'],
	['/gates/beacon-rate/required-environments', 'a list of one or more names'],
	['/gates/beacon-rate/required-environments/*', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/gates/beacon-rate/observed-in', 'a list of one or more names'],
	['/gates/beacon-rate/observed-in/*', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/gates/beacon-rate/max-age', 'a duration such as `90s`, `30m`, `24h` or `7d`, at most ten years'],
	['/gates/beacon-rate/threshold', 'a whole number from 1 to 64'],
	['/gates/beacon-rate/min-verification-rate', 'a decimal from 0 to 1, such as `0.8`, with at most 18 digits behind the point'],
	['/gates/beacon-rate/min-beacon-count', 'a whole number in decimal digits, 1 or more'],
	['/gates/beacon-rate/missing-beacon-action', '`warn` or `block`'],
	['/gates/beacon-rate/below-threshold-action', '`warn` or `block`'],
	['/gates/beacon-rate/insufficient-action', '`warn` or `block`'],
	['/gates/production-action', 'a mapping of keys to values'],
	['/gates/production-action/enabled', '`true` or `false`'],
	['/gates/production-action/actions', 'a list of 1 to 1,000 mappings'],
	['/gates/production-action/actions/*', 'a mapping of keys to values'],
	['/gates/production-action/actions/*/name', 'a printable text of 1 to 100 characters without space around it'],
	['/gates/production-action/actions/*/requires', 'a list of one or more texts'],
	['/gates/production-action/actions/*/requires/*', 'a printable text of 1 to 100 characters without space around it'],
	['/gates/production-action/grants', 'a list of 1 to 1,000 mappings'],
	['/gates/production-action/grants/*', 'a mapping of keys to values'],
	['/gates/production-action/grants/*/name', 'a printable text of 1 to 100 characters without space around it'],
	['/gates/production-action/grants/*/granted', '`true` or `false`'],
	['/gates/production-action/grants/*/target', 'a printable text of 1 to 100 characters without space around it'],
	['/gates/production-action/grants/*/valid-from', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
	['/gates/production-action/grants/*/valid-until', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
	['/gates/approval', 'a mapping of keys to values'],
	['/gates/approval/enabled', '`true` or `false`'],
	['/gates/approval/threshold', 'a whole number from 1 to 64'],
	['/gates/approval/two-person', '`true` or `false`'],
	['/gates/approval/signed-request', '`true` or `false`'],
	['/gates/approval/clock-skew', 'a duration from `1s` to `300s`'],
	['/gates/approval/max-validity', 'a duration such as `90s`, `30m`, `24h` or `7d`, at most ten years'],
	['/gates/approval/replay', '`required`, `optional` or `off`'],
	['/run', 'a mapping of keys to values'],
	['/run/self-hosted', '`block` or `isolate`'],
	['/run/timeout', 'a duration such as `90s` or `30m`, at most `6h`'],
	['/run/max-processes', 'a whole number from 1 to 32,768'],
	['/run/max-memory-mib', 'a whole number from 16 to 1,048,576'],
	['/run/outputs', 'a list of one or more folders'],
	['/run/outputs/*', 'a folder below the root of the workspace, with `/`, without `.` and `..`, and no part of it `.git` or `.github`'],
	['/run/pass-environment', 'a list of one or more names of environment variables'],
	['/run/pass-environment/*', 'the name of an environment variable: letters, digits and `_`, not beginning with a digit, at most 100 characters'],
	['/trusted-keys', 'a list of 1 to 64 mappings'],
	['/trusted-keys/*', 'a mapping of keys to values'],
	['/trusted-keys/*/id', 'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters'],
	['/trusted-keys/*/key', 'a path from the root of the workspace, with `/`, without `.` and `..`'],
	['/trusted-keys/*/identity', 'a printable text of 1 to 100 characters without space around it'],
	['/trusted-keys/*/purposes', 'a list of one or more of `key-status`, `execution-evidence`, `beacon-rate`, `approval` and `request`'],
	['/trusted-keys/*/purposes/*', '`key-status`, `execution-evidence`, `beacon-rate`, `approval` or `request`'],
	['/trusted-keys/*/valid-from', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
	['/trusted-keys/*/valid-until', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
	['/trusted-keys/*/revoked-at', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
])
const POLICY_KEYS = new Map([
	['', ['$schema', 'version', 'environment', 'environments', 'enforcement', 'context', 'gates', 'run', 'trusted-keys']],
	['/context', ['local']],
	['/gates', ['key-status', 'execution-evidence', 'beacon-rate', 'production-action', 'approval']],
	['/gates/key-status', ['max-age', 'signed-by', 'threshold', 'signature', 'expected-entry-hash']],
	[
		'/gates/execution-evidence',
		[
			'enabled',
			'source',
			'evidence',
			'required-environments',
			'observed-in',
			'max-age',
			'threshold',
			'missing-evidence-action',
			'min-hot-symbol-count',
			'min-unique-call-paths',
		],
	],
	[
		'/gates/beacon-rate',
		[
			'enabled',
			'source',
			'evidence',
			'required-environments',
			'observed-in',
			'max-age',
			'threshold',
			'min-verification-rate',
			'min-beacon-count',
			'missing-beacon-action',
			'below-threshold-action',
			'insufficient-action',
		],
	],
	['/gates/production-action', ['enabled', 'actions', 'grants']],
	['/gates/production-action/actions/*', ['name', 'requires']],
	['/gates/production-action/grants/*', ['name', 'granted', 'target', 'valid-from', 'valid-until']],
	['/gates/approval', ['enabled', 'threshold', 'two-person', 'signed-request', 'clock-skew', 'max-validity', 'replay']],
	['/run', ['self-hosted', 'timeout', 'max-processes', 'max-memory-mib', 'outputs', 'pass-environment']],
	['/trusted-keys/*', ['id', 'key', 'identity', 'purposes', 'valid-from', 'valid-until', 'revoked-at']],
])
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

function valueProblem(tree, pointer, found) {
	const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'another value'
	const name = pointer === '' ? 'The policy' : `\`${printable_printable(dotted(pointer))}\``
	const message = `${name} is ${shownAsCode(found)}; it takes ${expected}.`
	return {code: 'policy_value_invalid', message, ...placed(tree, pointer), expected, found}
}
function placed(tree, pointer, what = 'value') {
	for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
		const place = tree.places.get(at)
		if (place !== undefined) {
			const offset = what === 'key' ? (place.key ?? place.value) : place.value
			return {pointer, position: tree.lines.position(offset)}
		}
		if (at === '') return {pointer}
	}
}
const DESCRIPTION = /^(?:nothing|a (?:mapping|list) of \d+ \w+)$/
function shownAsCode(found) {
	if (DESCRIPTION.test(found)) return found
	return `\`${printable_printable(found).replaceAll('`', "'")}\``
}
const json_QUOTE = 0x22
const json_COMMA = 0x2c
function readJson(bytes, text, problems) {
	const parsed = parseJson(bytes)
	const lines = new Lines(text)
	if (!parsed.ok) {
		const {code, message, offset} = parsed.fault
		const position = lines.position(new TextDecoder().decode(bytes.subarray(0, offset)).length)
		problems.add({code: code === 'json_duplicate_key' ? 'policy_key_duplicate' : 'policy_malformed', message, position})
		return null
	}
	const tree = {value: parsed.value, places: new JsonPlaces(text).all(), lines, faulty: new Set()}
	checkNumbers(tree.value, '', tree, problems)
	return tree
}
function checkNumbers(value, pointer, tree, problems) {
	if (value instanceof json_value_JsonNumber) checkNumber(value, pointer, tree, problems)
	else if (json_value_isJsonArray(value)) value.forEach((item, index) => checkNumbers(item, pointer + json_place_pointer(index), tree, problems))
	else if (isJsonObject(value)) {
		for (const [key, member] of value) checkNumbers(member, pointer + json_place_pointer(key), tree, problems)
	}
}
class JsonPlaces extends JsonScanner {
	places = new Map()
	offsets
	constructor(text) {
		const bytes = new TextEncoder().encode(text)
		super(bytes)
		this.offsets = unitOffsets(text, bytes.length)
	}
	all() {
		this.walk('', null)
		return this.places
	}
	here() {
		return this.offsets[this.offset] ?? 0
	}
	walk(pointer, key) {
		this.skipSpace()
		this.places.set(pointer, {key, value: this.here()})
		const byte = this.peek()
		this.offset += 1
		if (byte === json_QUOTE) this.readString()
		else if (byte === 0x7b) this.walkMembers(0x7d, pointer, true)
		else if (byte === 0x5b) this.walkMembers(0x5d, pointer, false)
		else this.skipScalar()
	}
	walkMembers(end, pointer, named) {
		this.skipSpace()
		for (let index = 0; this.peek() !== end; index += 1) {
			if (this.peek() === json_COMMA) this.offset += 1
			this.skipSpace()
			const start = this.here()
			if (named) this.walk(pointer + json_place_pointer(this.readKey()), start)
			else this.walk(pointer + json_place_pointer(index), null)
			this.skipSpace()
		}
		this.offset += 1
	}
	readKey() {
		this.offset += 1
		const key = this.readString()
		this.skipSpace()
		this.offset += 1
		return key
	}
	skipScalar() {
		for (;;) {
			const byte = this.peek()
			if (byte <= 0x20 || byte === json_COMMA || byte === 0x5d || byte === 0x7d) return
			this.offset += 1
		}
	}
}
function unitOffsets(text, length) {
	const offsets = new Uint32Array(length + 1)
	let byte = 0
	let unit = 0
	for (const character of text) {
		offsets[byte] = unit
		byte += Buffer.byteLength(character)
		unit += character.length
	}
	offsets[byte] = unit
	return offsets
}



const ACTIONS = '/gates/production-action/actions'
const GRANTS = '/gates/production-action/grants'


const BUILT_IN = {
	threshold: 1,
	requiredEnvironments: ['production'],
	executionEvidence: {missingEvidenceAction: 'warn', minHotSymbolCount: 3, minUniqueCallPaths: 1},
	beaconRate: {
		minVerificationRate: '0.8',
		minBeaconCount: 10,
		missingBeaconAction: 'warn',
		belowThresholdAction: 'warn',
		insufficientAction: 'warn',
	},
	approval: {twoPerson: false, signedRequest: false, clockSkewSeconds: 300, replay: 'required'},
}
const meaning_approval_GATE = '/gates/approval'
const KEYS = '/trusted-keys'


function anyoneCanAsk(requesters, approvers, needed) {
	return [...requesters].some(one => approvers.size - (approvers.has(one) ? 1 : 0) >= needed)
}
function noteWithoutKeys(check, pointer, purpose, consequence) {
	const message = `No trusted key has the purpose \`${purpose}\`, so ${consequence}.`
	check.note(pointer, message, {expected: `a trusted key with the purpose \`${purpose}\``})
}
function counted(people) {
	return people === 1 ? '1 identity' : `${String(people)} identities`
}
const LISTS = ['/environment', '/environments']




const meaning_keys_KEYS = '/trusted-keys'
const KEY_STATUS = '/gates/key-status'

const PERSONAL = ['approval', 'request']



const SIGNED_ONLY = ['evidence', 'threshold', 'max-age', 'observed-in']


function noteUnread(check, pointer) {
	if (check.document.lineOf(pointer) === null) return
	const message = 'With `source: metadata` nothing would read this: metadata has no signature, no time and no place.'
	check.note(pointer, message, {expected: '`source: signed`'})
}

const SECRET_WORDS = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|KEY|AUTH|COOKIE|WEBHOOK/
const SECRET_PREFIXES = /^(ACTIONS_|INPUT_|DBUS_|DOCKER_|SSH_|GPG_|XDG_RUNTIME)/
const SECRET_ENDINGS = /(PAT|PASS|PWD|DSN|CONNECTION_STRING|(DATABASE|REDIS|MONGO|MONGODB|POSTGRES|POSTGRESQL|MYSQL|AMQP)_(URL|URI))$/
const JOB_FILES = new Set(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
const STARTING_PREFIXES = /^(LD_|DYLD_|GIT_)/
const STARTING = new Set([
	...['GLIBC_TUNABLES', 'GCONV_PATH', 'LOCPATH', 'BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'ZDOTDIR', 'IFS', 'PS4'],
	...['NODE_OPTIONS', 'NODE_PATH', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB', 'RUBYOPT', 'RUBYLIB'],
	...['PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'PYTHONUSERBASE', 'PYTHONBREAKPOINT', 'LUA_INIT', 'LUA_PATH', 'LUA_CPATH'],
	...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH', 'DOTNET_STARTUP_HOOKS', 'PHPRC', 'PHP_INI_SCAN_DIR'],
	...['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'],
])
const FIXED = new Set(['HOME', 'PATH', 'PWD', 'OLDPWD', 'TMPDIR'])
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
function variableRefusal(name) {
	if (!VARIABLE_NAME.test(name)) return 'is no name of a variable'
	const upper = name.toUpperCase()
	if (FIXED.has(upper)) return 'is for the isolation itself to set'
	if (SECRET_WORDS.test(upper) || SECRET_PREFIXES.test(upper) || SECRET_ENDINGS.test(upper)) {
		return 'is named like a secret, or leads to one'
	}
	if (JOB_FILES.has(upper)) return 'names a file that changes the rest of the job'
	return STARTING.has(upper) || STARTING_PREFIXES.test(upper) ? 'changes how programs start' : null
}
const OUTPUTS = '/run/outputs'
const VARIABLES = '/run/pass-environment'
const RECORDS = ['docs/runtime', 'docs/actions']


function isInside(path, folder) {
	return path.startsWith(`${folder}/`)
}


const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/
const NANOSECONDS_PER_MS = 1000000n
const DURATION = /^([1-9]\d{0,8})([smhd])$/
const SECONDS_PER_UNIT = new Map([
	['s', 1],
	['m', 60],
	['h', 3600],
	['d', 86_400],
])



function formatUtcTime(instant) {
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

var ucs2length = __nccwpck_require__(214)
const func75 = ucs2length.A
const validatePolicy = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validatePolicy)
const schema19 = {
	required: ['version'],
	properties: {
		$schema: true,
		version: true,
		environment: true,
		environments: true,
		enforcement: true,
		context: true,
		gates: {
			properties: {
				'execution-evidence': {
					properties: {
						enabled: true,
						source: true,
						evidence: true,
						'required-environments': true,
						'observed-in': true,
						'max-age': true,
						threshold: true,
						'missing-evidence-action': true,
						'min-hot-symbol-count': true,
						'min-unique-call-paths': true,
					},
				},
				'beacon-rate': {
					properties: {
						enabled: true,
						source: true,
						evidence: true,
						'required-environments': true,
						'observed-in': true,
						'max-age': true,
						threshold: true,
						'min-verification-rate': true,
						'min-beacon-count': true,
						'missing-beacon-action': true,
						'below-threshold-action': true,
						'insufficient-action': true,
					},
				},
				'production-action': {
					properties: {
						actions: {items: {required: ['name', 'requires']}},
						grants: {items: {required: ['name', 'granted', 'target', 'valid-until']}},
					},
				},
			},
		},
		run: true,
		'trusted-keys': {items: {required: ['id', 'key', 'purposes']}},
	},
}
const func0 = Object.prototype.hasOwnProperty
function validate53(data) {
	let errors = 0
	if (typeof data !== 'string') {
		errors++
	}
	return errors === 0
}

const pattern3 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u')


function validate62(data) {
	let errors = 0
	if (!(data === 'enforce' || data === 'report-only')) {
		errors++
	}
	return errors === 0
}

const pattern4 = new RegExp('^[1-9][0-9]{0,8}[smhd]$', 'u')

function validate69(data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 64 || isNaN(data)) {
			errors++
		}
		if (data < 1 || isNaN(data)) {
			errors++
		}
	}
	return errors === 0
}
const pattern5 = new RegExp('^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', 'u')
function validate71(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (func75(data) > 4096) {
			errors++
		}
		if (!pattern5.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
const pattern6 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate73(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern6.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}



function validate87(data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			errors++
		}
		if (data < 0 || isNaN(data)) {
			errors++
		}
	}
	return errors === 0
}
function validate97(data) {
	let errors = 0
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			errors++
		}
		if (data < 0 || isNaN(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate99(data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			errors++
		}
		if (data < 1 || isNaN(data)) {
			errors++
		}
	}
	return errors === 0
}


const pattern9 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u')

function validate120(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate123(data) {
	let errors = 0
	if (!(data === 'required' || data === 'optional' || data === 'off')) {
		errors++
	}
	return errors === 0
}
function validate125(data) {
	let errors = 0
	if (!(data === 'block' || data === 'isolate')) {
		errors++
	}
	return errors === 0
}
function validate127(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern4.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate129(data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 32768 || isNaN(data)) {
			errors++
		}
		if (data < 1 || isNaN(data)) {
			errors++
		}
	}
	return errors === 0
}
function validate131(data) {
	let errors = 0
	if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
		errors++
	}
	if (typeof data == 'number' && isFinite(data)) {
		if (data > 1048576 || isNaN(data)) {
			errors++
		}
		if (data < 16 || isNaN(data)) {
			errors++
		}
	}
	return errors === 0
}
const pattern12 = new RegExp(
	'^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
	'u',
)
function validate134(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (func75(data) > 4096) {
			errors++
		}
		if (!pattern12.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate133(data) {
	let errors = 0
	if (Array.isArray(data)) {
		if (data.length > 64) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate134(data[i0])) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const pattern13 = new RegExp('^[A-Za-z_][A-Za-z0-9_]{0,99}$', 'u')
function validate138(data) {
	let errors = 0
	if (typeof data === 'string') {
		if (!pattern13.test(data)) {
			errors++
		}
	} else {
		errors++
	}
	return errors === 0
}
function validate137(data) {
	let errors = 0
	if (Array.isArray(data)) {
		if (data.length > 64) {
			errors++
		}
		if (data.length < 1) {
			errors++
		}
		const len0 = data.length
		for (let i0 = 0; i0 < len0; i0++) {
			if (!validate138(data[i0])) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
}
const pattern14 = new RegExp(
	'^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
	'u',
)






function nearestName(misspelt, names) {
	const text = misspelt.toLowerCase().slice(0, 64)
	let best = ''
	let fewest = Infinity
	for (const name of names) {
		const edits = editDistance(text, name)
		if (edits < fewest) [best, fewest] = [name, edits]
	}
	return best
}
function editDistance(left, right) {
	let row = Array.from({length: right.length + 1}, (_, index) => index)
	for (let i = 1; i <= left.length; i += 1) {
		const next = [i]
		for (let j = 1; j <= right.length; j += 1) {
			const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution))
		}
		row = next
	}
	return row[right.length] ?? 0
}
const RATE = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/
const RATE_PLACE = '/gates/beacon-rate/min-verification-rate'
const WHOLE = /^(?:0|[1-9]\d*)$/

function noteError({instancePath, keyword, params}, tree, problems) {
	const {additionalProperty, missingProperty} = params
	if (keyword === 'additionalProperties' && typeof additionalProperty === 'string') {
		noteUnknown(instancePath, additionalProperty, tree, problems)
	} else if (keyword === 'required' && typeof missingProperty === 'string') {
		noteMissing(instancePath, missingProperty, tree, problems)
	} else if (!tree.faulty.has(instancePath)) {
		tree.faulty.add(instancePath)
		problems.add(valueProblem(tree, instancePath, shown(valueAt(tree.value, instancePath))))
	}
}
function noteUnknown(parent, key, tree, problems) {
	const nearest = nearestName(key, POLICY_KEYS.get(generalPlace(parent)) ?? [])
	const where = parent === '' ? '' : ` in \`${dotted(parent)}\``
	const message = `There is no key \`${printable_printable(key, 60)}\`${where}; the nearest one is \`${nearest}\`.`
	const place = placed(tree, parent + json_place_pointer(key), 'key')
	problems.add({code: 'policy_key_unknown', message, ...place, expected: nearest, found: key})
}
function noteMissing(parent, key, tree, problems) {
	const pointer = parent + json_place_pointer(key)
	tree.faulty.add(pointer)
	const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'a value'
	const message = `The key \`${dotted(pointer)}\` is missing; it takes ${expected}.`
	problems.add({code: 'policy_value_missing', message, ...placed(tree, pointer), expected})
}


function shown(value) {
	if (value === undefined || value === null) return 'nothing'
	if (typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000))
	if (isJsonObject(value)) return `a mapping of ${count(value.size, 'key')}`
	return json_value_isJsonArray(value) ? `a list of ${count(value.length, 'item')}` : value.text
}

class Options {
	tree
	problems
	constructor(tree, problems) {
		this.tree = tree
		this.problems = problems
	}
	text(pointer) {
		const value = this.value(pointer)
		return typeof value === 'string' ? value : null
	}
	word(pointer, words) {
		const text = this.text(pointer)
		return words.find(word => word === text) ?? null
	}
	texts(pointer) {
		const value = this.value(pointer)
		if (typeof value === 'string') return [value]
		if (!json_value_isJsonArray(value)) return null
		return value.flatMap((item, index) => (typeof item === 'string' && !this.tree.faulty.has(pointer + json_place_pointer(index)) ? [item] : []))
	}
	flag(pointer) {
		const value = this.value(pointer)
		return typeof value === 'boolean' ? value : null
	}
	count(pointer) {
		const value = this.value(pointer)
		return value instanceof json_value_JsonNumber ? Number(value.text) : null
	}
	decimal(pointer) {
		const value = this.value(pointer)
		return value instanceof json_value_JsonNumber ? value.text : null
	}
	digest(pointer) {
		return asDigest(this.value(pointer))
	}
	seconds(pointer, most = MAX_AGE_SECONDS) {
		return this.parsed(pointer, text => {
			const seconds = parseDuration(text)
			return seconds === null || seconds > most ? null : seconds
		})
	}
	instant(pointer) {
		return this.parsed(pointer, parseUtcTime)
	}
	items(pointer) {
		const value = this.value(pointer)
		return json_value_isJsonArray(value) ? value.map((_, index) => pointer + json_place_pointer(index)) : null
	}
	parsed(pointer, parse) {
		const text = this.text(pointer)
		if (text === null) return null
		const parsed = parse(text)
		if (parsed !== null) return parsed
		this.tree.faulty.add(pointer)
		this.problems.add(valueProblem(this.tree, pointer, shown(text)))
		return null
	}
	value(pointer) {
		return this.tree.faulty.has(pointer) ? undefined : valueAt(this.tree.value, pointer)
	}
}
class Problems {
	kept = []
	counts = new Map()
	add(problem) {
		const count = (this.counts.get(problem.code) ?? 0) + 1
		this.counts.set(problem.code, count)
		if (count <= MAX_FINDINGS_PER_CODE) this.kept.push(problem)
	}
	get none() {
		return this.counts.size === 0
	}
	list() {
		const sorted = [...this.kept].sort((left, right) => rank(left) - rank(right))
		const left = [...this.counts].flatMap(([code, count]) => {
			const more = count - MAX_FINDINGS_PER_CODE
			return more > 0 ? [{code, message: `${String(more)} more errors of this kind are not listed one by one.`}] : []
		})
		return [...sorted, ...left]
	}
}
function rank({position}) {
	return position === undefined ? 0 : position.line * 2 ** 20 + position.column
}
function problemFinding({code, message, position, pointer, expected, found}, path) {
	const sentence = position === undefined ? message : `${message.replace(/\.$/, '')} (column ${String(position.column)}).`
	return finding(code, sentence, {
		path,
		...(position !== undefined && {line: position.line}),
		...(pointer !== undefined && {pointer: printable_printable(pointer)}),
		...(expected !== undefined && {expected}),
		...(found !== undefined && {found: printable_printable(found)}),
	})
}
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\r(?!\n)/gu

function noteSecret(problems) {
	problems.add({code: 'policy_secret_detected', message: 'The policy holds a private key or an access token.'})
}

const BESIDE_COLLECTIONS = 2
const REFUSED = new Map([
	['anchor', 'an anchor'],
	['alias', 'an alias'],
	['tag', 'a tag'],
	['directive-line', 'a directive'],
])

function noteRefused(what, offset, lines, problems) {
	const message = `The policy uses ${what} of YAML; write the value out where it is meant.`
	problems.add({code: 'policy_yaml_feature_refused', message, position: lines.position(offset), found: what})
}
function noteTooMany(offset, lines, problems) {
	const expected = `at most ${MAX_POLICY_TOKENS.toLocaleString('en-US')} tokens`
	const message = `The policy is too long; it takes ${expected} (marks, words, spaces and line ends).`
	problems.add({code: 'policy_malformed', message, position: lines.position(offset), expected})
}
function noteTooDeep(offset, lines, problems) {
	const expected = `at most ${String(MAX_JSON_DEPTH)} levels of nesting`
	const position = lines.position(offset)
	problems.add({
		code: 'policy_malformed',
		message: `The policy is nested too deeply; it takes ${expected}.`,
		position,
		expected,
	})
}
const OPTIONS = {
	version: '1.2',
	schema: 'core',
	strict: true,
	merge: false,
	resolveKnownTags: false,
	uniqueKeys: false,
	logLevel: 'silent',
}


class TreeReader {
	yaml
	places = new Map()
	faulty = new Set()
	lines
	problems
	constructor(yaml, lines, problems) {
		this.yaml = yaml
		this.lines = lines
		this.problems = problems
	}
	read(root) {
		const {places, faulty, lines} = this
		return {value: this.value(root, '', 0), places, faulty, lines}
	}
	value(node, pointer, depth) {
		if (node === null) return null
		if (!this.places.has(pointer)) this.places.set(pointer, {key: null, value: node.range[0]})
		if (this.yaml.isAlias(node)) {
			this.faulty.add(pointer)
			return null
		}
		if (this.yaml.isScalar(node)) return this.scalar(node, pointer)
		if (depth === MAX_JSON_DEPTH) {
			noteTooDeep(node.range[0], this.lines, this.problems)
			this.faulty.add(pointer)
			return null
		}
		if (this.yaml.isSeq(node)) return node.items.map((item, index) => this.value(item, pointer + json_place_pointer(index), depth + 1))
		return this.members(node, pointer, depth + 1)
	}
	scalar(node, pointer) {
		const {value, source = '', type} = node
		if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
		if (type !== this.yaml.Scalar.PLAIN) {
			this.faulty.add(pointer)
			return null
		}
		const number = new json_value_JsonNumber(source)
		checkNumber(number, pointer, {value: null, places: this.places, faulty: this.faulty, lines: this.lines}, this.problems)
		return number
	}
	members(node, pointer, depth) {
		const members = new Map()
		if (!this.yaml.isMap(node)) throw new TypeError('a node of a kind that YAML does not have')
		for (const {key, value} of node.items) {
			const offset = key.range[0]
			const name = this.keyText(key)
			if (name === null) continue
			const place = pointer + json_place_pointer(name)
			const earlier = this.places.get(place)
			if (members.has(name) && earlier !== undefined) {
				this.noteDuplicate(name, place, offset, earlier)
				continue
			}
			this.places.set(place, {key: offset, value: value?.range[0] ?? offset})
			members.set(name, this.value(value, place, depth))
		}
		return members
	}
	keyText(key) {
		if (this.yaml.isScalar(key)) return typeof key.value === 'string' ? key.value : key.source
		const position = this.lines.position(key.range[0])
		const message = 'The policy has a key that is no plain text.'
		this.problems.add({code: 'policy_malformed', message, position, expected: 'the name of a key'})
		return null
	}
	noteDuplicate(name, pointer, offset, earlier) {
		const first = this.lines.position(earlier.key ?? earlier.value)
		const shown = printable_printable(name, 60)
		const message = `The key \`${shown}\` stands twice: on line ${String(first.line)} already.`
		const position = this.lines.position(offset)
		this.problems.add({code: 'policy_key_duplicate', message, position, pointer, expected: 'every key once', found: name})
	}
}






function withoutApproval(input, place) {
	const message = `The input ${input} is set, and the policy does not enable the gate \`approval\`, so nothing would read it.`
	return finding('input_unused', message, {...place, expected: '`gates.approval.enabled: true` in the policy'})
}
function listed(environments) {
	return environments.length === 0 ? 'an environment' : printable_printable(`one of ${environments.join(', ')}`)
}
function about(code, message, {source}, expected, found) {
	return finding(code, message, {...(source !== null && {path: source.path}), expected: printable_printable(expected), found})
}










function sameFile({id, pointer}, same, {path}, line) {
	const message = `The key files of \`${same.id}\` and \`${id}\` have the same content; one entry holds all purposes of a key.`
	const place = {path, pointer: `${pointer}/key`, ...(line !== null && {line})}
	return finding('policy_contradictory', message, {...place, expected: 'every key once', found: id})
}
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')

const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
const DEFAULT_POLICY_PATHS = ['.github/fail-closed-gate.yml', '.github/fail-closed-gate.yaml', '.github/fail-closed-gate.json']
const FOLDER = '.github'
const MEANT = /^fail[-_. ]?closed[-_. ]?gate\.(?:ya?ml|json)$/i
function strayPolicies({workspace, workingDirectory}) {
	const folders = [...new Set([workspace, workingDirectory])]
	const paths = folders.flatMap(folder => {
		const below = (0, external_node_path_namespaceObject.relative)(workspace, folder).split(external_node_path_namespaceObject.sep)
		return meantIn((0, external_node_path_namespaceObject.join)(folder, FOLDER)).map(name => [...below, FOLDER, name].filter(part => part !== '').join('/'))
	})
	return paths.filter(path => !DEFAULT_POLICY_PATHS.includes(path)).sort()
}
function meantIn(folder) {
	try {
		return (0, external_node_fs_namespaceObject.readdirSync)(folder).filter(name => MEANT.test(name))
	} catch {
		return []
	}
}
const PATH_FORM = 'a relative path with / and without . or .. as a part'

class SourceFailed extends Error {
	code
	expected
	found
	constructor(code, message, expected = null, found = null) {
		super(message)
		this.name = 'SourceFailed'
		this.code = code
		this.expected = expected
		this.found = found
	}
}

function misplaced(paths) {
	const found = printable_printable(paths.join(', '))
	const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')} at the root of the workspace, or the input policy`
	const message = `There is no policy file under a default name, but one where none is looked for: ${found}.`
	return {ok: false, finding: finding('policy_ambiguous', message, {expected, found})}
}
function givenPath(asked, settings, places, proposed) {
	const {workspace, workingDirectory} = places
	if (proposed && !(0, external_node_path_namespaceObject.isAbsolute)(asked) && !startsAsNamed(settings, places))
		return movedFolder(settings.workingDirectory ?? '')
	const absolute = realName((0, external_node_path_namespaceObject.resolve)(workingDirectory, asked), places)
	const path = inside_isInside(workspace, absolute)
		? (0, external_node_path_namespaceObject.relative)(workspace, absolute).split(external_node_path_namespaceObject.sep).join('/')
		: null
	if (path === null || repositoryPath(path) === null) {
		return invalid(`The input policy does not name a file inside of the workspace: ${printable_printable(asked)}.`, asked, 'a path inside of it')
	}
	if (!/\.(?:ya?ml|json)$/.test(path)) {
		const expected = 'a name that ends with .yml, .yaml or .json'
		return invalid(`The input policy names a file of a kind that is not known: ${printable_printable(asked)}.`, asked, expected)
	}
	return {ok: true, path}
}
function startsAsNamed(settings, places) {
	if (settings.workingDirectory === null) return true
	const start = inside_isInside(places.workspace, places.current) ? places.current : places.workspace
	return realName((0, external_node_path_namespaceObject.resolve)(start, settings.workingDirectory), places) === places.workingDirectory
}
function realName(path, {workspace, workspaceName}) {
	if (workspaceName === null || !(0, external_node_path_namespaceObject.isAbsolute)(workspaceName) || inside_isInside(workspace, path)) return path
	return inside_isInside(workspaceName, path)
		? (0, external_node_path_namespaceObject.join)(workspace, (0, external_node_path_namespaceObject.relative)(workspaceName, path))
		: path
}
function movedFolder(asked) {
	const found = printable_printable(asked)
	const message = `The working-directory ${found} leads through a symbolic link, which the proposed change may have put there.`
	const expected = 'a folder without a link on the way to it, or an absolute path in the input policy'
	return {ok: false, finding: finding('policy_file_refused', message, {expected, found})}
}
function invalid(message, asked, expected) {
	return {ok: false, finding: finding('input_invalid', message, {expected, found: printable_printable(asked)})}
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/
function githubAccess({settings, context, environment}) {
	const {repository} = context
	const address = environment('GITHUB_API_URL') ?? ''
	if (settings.githubToken === null) return {ok: false, why: 'not asked, because there is no github-token'}
	if (repository === null || !REPOSITORY.test(repository)) {
		return {ok: false, why: 'not asked, because GITHUB_REPOSITORY is not owner/name'}
	}
	if (!isTrustworthy(address)) return {ok: false, why: 'not asked, because GITHUB_API_URL is not an https address'}
	return {ok: true, token: settings.githubToken, apiUrl: address.replace(/\/+$/, ''), repository}
}
async function openGithub(access, load) {
	const {createGithubClient} = await load()
	return createGithubClient(access.token, access.apiUrl, access.repository)
}
function isTrustworthy(address) {
	if (!URL.canParse(address)) return false
	const {protocol, hostname, username, password, search, hash} = new URL(address)
	if (username !== '' || password !== '' || search !== '' || hash !== '') return false
	return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}
const MARK = Symbol.for('fail-closed-gate.GithubApiError')
class GithubApiError extends Error {
	status;
	[MARK] = true
	static [Symbol.hasInstance](thrown) {
		return thrown instanceof Error && MARK in thrown
	}
	constructor(message, status = null) {
		super(message)
		this.name = 'GithubApiError'
		this.status = status
	}
}
class ObjectsUnavailable extends Error {
	whole
	constructor(message, whole) {
		super(message)
		this.name = 'ObjectsUnavailable'
		this.whole = whole
	}
}
function isObjectId(text) {
	return COMMIT.test(text)
}
function requireObject(id, type, content) {
	const hash = (0, process.getBuiltinModule('node:crypto').createHash)(id.length === 40 ? 'sha1' : 'sha256')
	hash.update(`${type} ${String(content.length)}\0`).update(content)
	const found = hash.digest('hex')
	if (found === id) return
	throw new SourceFailed('policy_base_object_mismatch', `The ${type} ${id} of the base commit has another hash than its id.`, id, found)
}
function parseCommitTree(commit, idLength) {
	const line = Buffer.from(commit.buffer, commit.byteOffset, Math.min(commit.length, 80)).toString('latin1')
	const tree = /^tree ([0-9a-f]+)\n/.exec(line)?.[1]
	if (tree?.length !== idLength) throw malformed('commit')
	return tree
}
const SPACE = 0x20
const LONGEST_MODE = 6
function parseTree(tree, idLength) {
	const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length)
	const entries = []
	const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
	let offset = 0
	while (offset < bytes.length) {
		const space = bytes.indexOf(SPACE, offset)
		const end = bytes.indexOf(0, offset)
		const next = end + 1 + idLength / 2
		if (space < offset || space > offset + LONGEST_MODE || end <= space + 1 || next > bytes.length) throw malformed('tree')
		const mode = bytes.toString('latin1', offset, space)
		if (!/^[1-7][0-7]{4,5}$/.test(mode)) throw malformed('tree')
		const name = decoded(utf8, bytes.subarray(space + 1, end))
		if (name !== null) entries.push({mode, name, id: bytes.toString('hex', end + 1, next), size: null})
		offset = next
	}
	return entries
}
function decoded(utf8, bytes) {
	try {
		return utf8.decode(bytes)
	} catch {
		return null
	}
}
function malformed(type) {
	return new SourceFailed('policy_base_object_mismatch', `A ${type} of the base commit is not well formed.`)
}
const ANSWER_FRAME_BYTES = 8 * 1024
function apiObjects(client, signal) {
	const ask = async (kind, id, limit) => {
		const answer = membersOf(parse(await askClient(client, kind, id, limit, signal)))
		if (answer.get('sha') !== id) throw garbled(kind)
		return answer
	}
	return {
		commitTree: async id => {
			const tree = membersOf((await ask('commits', id, MAX_API_ANSWER_BYTES)).get('tree')).get('sha')
			return requireId(tree, id, 'commits')
		},
		tree: async id => {
			const answer = await ask('trees', id, MAX_API_ANSWER_BYTES)
			if (answer.get('truncated') !== false) throw new ObjectsUnavailable('left out a part of a folder that is too large', false)
			const entries = answer.get('tree')
			if (!Array.isArray(entries)) throw garbled('trees')
			return entries.map(entry => entryOf(membersOf(entry), id))
		},
		blob: async (id, limit, size) => {
			if (size !== null && size > limit) return null
			const answer = await ask('blobs', id, 2 * limit + ANSWER_FRAME_BYTES)
			const text = answer.get('content')
			if (answer.get('encoding') !== 'base64' || typeof text !== 'string') throw garbled('blobs')
			const content = strictBase64(text)
			if (content === null) throw garbled('blobs')
			if (content.length > limit) return null
			requireObject(id, 'blob', content)
			return content
		},
	}
}
async function askClient(client, kind, id, limit, signal) {
	try {
		return await client.gitObject(kind, id, limit, signal)
	} catch (thrown) {
		if (!(thrown instanceof GithubApiError)) throw thrown
		throw new ObjectsUnavailable(thrown.message, thrown.status !== 404)
	}
}

function membersOf(value) {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
}
function entryOf(entry, tree) {
	const [mode, name, size] = [entry.get('mode'), entry.get('path'), entry.get('size') ?? null]
	if (typeof mode !== 'string' || !/^[0-7]{6}$/.test(mode) || typeof name !== 'string') throw garbled('trees')
	if (size !== null && (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)) throw garbled('trees')
	return {mode: mode.replace(/^0/, ''), name, id: requireId(entry.get('sha'), tree, 'trees'), size}
}
function requireId(value, asked, kind) {
	if (typeof value === 'string' && value.length === asked.length && isObjectId(value)) return value
	throw garbled(kind)
}
function strictBase64(text) {
	const joined = text.replaceAll('\n', '')
	const bytes = Buffer.from(joined, 'base64')
	return bytes.toString('base64') === joined ? bytes : null
}
function garbled(kind) {
	return new ObjectsUnavailable(`gave an answer about ${kind} that is not of its documented form`, true)
}
function startGit(places, hash) {
	const objects = objectFolder(places.workspace)
	const folders = searchFolders(places)
	const git = findGit(folders, places.workspace)
	const own = emptyRepository(places.temporaryFolder, hash)
	try {
		const child = (0, process.getBuiltinModule('node:child_process').spawn)(git, ['--no-pager', 'cat-file', '--batch'], {
			cwd: own,
			env: environmentOf(own, objects, folders),
			stdio: ['pipe', 'pipe', 'pipe'],
			windowsHide: true,
		})
		return processOf(child, own)
	} catch (error) {
		removeFolder(own)
		throw new ObjectsUnavailable(`git cannot be started (${errorText(error)})`, true)
	}
}
function objectFolder(workspace) {
	const folder = (0, external_node_path_namespaceObject.join)(workspace, '.git')
	const status = (0, external_node_fs_namespaceObject.lstatSync)(folder, {throwIfNoEntry: false})
	if (status === undefined) throw new ObjectsUnavailable('the workspace holds no git repository', true)
	if (!status.isDirectory()) throw new ObjectsUnavailable('.git in the workspace is no folder', true)
	return (0, external_node_path_namespaceObject.join)(folder, 'objects')
}
function searchFolders({searchPath, workspace}) {
	return (searchPath ?? '').split(external_node_path_namespaceObject.delimiter).filter(folder => {
		if (!(0, external_node_path_namespaceObject.isAbsolute)(folder)) return false
		try {
			return !inside_isInside(workspace, external_node_fs_namespaceObject.realpathSync.native(folder))
		} catch {
			return false
		}
	})
}
function findGit(folders, workspace) {
	for (const folder of folders) {
		const path = (0, external_node_path_namespaceObject.join)(folder, process.platform === 'win32' ? 'git.exe' : 'git')
		try {
			;(0, external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK)
			if (!inside_isInside(workspace, external_node_fs_namespaceObject.realpathSync.native(path))) return path
		} catch {}
	}
	throw new ObjectsUnavailable('git is not installed', true)
}
function emptyRepository(below, hash) {
	const folder = (0, external_node_fs_namespaceObject.realpathSync)(
		(0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(below, 'fail-closed-gate-git-')),
	)
	;(0, external_node_fs_namespaceObject.mkdirSync)((0, external_node_path_namespaceObject.join)(folder, 'refs'))
	;(0, external_node_fs_namespaceObject.writeFileSync)((0, external_node_path_namespaceObject.join)(folder, 'HEAD'), 'ref: refs/heads/none\n')
	const extension = hash === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : ''
	const version = hash === 'sha256' ? '1' : '0'
	;(0, external_node_fs_namespaceObject.writeFileSync)(
		(0, external_node_path_namespaceObject.join)(folder, 'config'),
		`[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`,
	)
	return folder
}
function environmentOf(own, objects, folders) {
	return {
		PATH: folders.join(external_node_path_namespaceObject.delimiter),
		GIT_DIR: own,
		GIT_OBJECT_DIRECTORY: objects,
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
		GIT_ALLOW_PROTOCOL: 'none',
		GIT_NO_LAZY_FETCH: '1',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_TERMINAL_PROMPT: '0',
		LC_ALL: 'C',
	}
}
const MAX_COMPLAINT = 200
function processOf(child, own) {
	let complaint = ''
	child.stderr.setEncoding('utf8').on('data', text => {
		if (complaint.length < MAX_COMPLAINT) complaint += text
	})
	const ended = new Promise(resolve => {
		child.once('error', error => {
			resolve(`git cannot be started (${errorText(error)})`)
		})
		child.once('close', (status, signal) => {
			const said = complaint.trim() === '' ? '' : `: ${errorText(complaint.trim())}`
			resolve(`git ended with ${status === null ? String(signal) : `status ${String(status)}`}${said}`)
		})
	})
	child.stdin.on('error', () => undefined)
	child.stdout.on('error', () => undefined)
	return {
		stdin: child.stdin,
		stdout: child.stdout,
		ended,
		close: () => {
			child.kill('SIGKILL')
			child.stdin.destroy()
			child.stdout.destroy()
			child.stderr.destroy()
			removeFolder(own)
		},
	}
}
function removeFolder(folder) {
	try {
		;(0, external_node_fs_namespaceObject.rmSync)(folder, {recursive: true, force: true})
	} catch {}
}
function gitObjects(places, commit, over) {
	const idLength = commit.length
	const batch = new Batch(startGit(places, idLength === 40 ? 'sha1' : 'sha256'))
	over.addEventListener('abort', () => {
		batch.close()
	})
	const read = async (id, type, limit) => {
		const content = await batch.read(id, type, limit)
		if (content !== null) requireObject(id, type, content)
		return content
	}
	const whole = async (id, type) => {
		const content = await read(id, type, MAX_GIT_OBJECT_BYTES)
		if (content !== null) return content
		const message = `The ${type} ${id} has more than ${String(MAX_GIT_OBJECT_BYTES)} bytes.`
		throw new SourceFailed('policy_base_unavailable', message)
	}
	return {
		commitTree: async id => parseCommitTree(await whole(id, 'commit'), idLength),
		tree: async id => parseTree(await whole(id, 'tree'), idLength),
		blob: (id, limit) => read(id, 'blob', limit),
	}
}
const MAX_LINE_BYTES = 128
const LINE_FEED = 0x0a
class Batch {
	git
	chunks
	rest = Buffer.alloc(0)
	constructor(git) {
		this.git = git
		const stdout = git.stdout
		this.chunks = stdout[Symbol.asyncIterator]()
	}
	async read(id, type, limit) {
		this.git.stdin.write(`${id}\n`)
		const line = await this.line()
		if (line === `${id} missing`) throw new ObjectsUnavailable(`it does not have the ${type} ${id}`, false)
		const [, foundId, foundType, digits = ''] = /^([0-9a-f]+) ([a-z]+) (0|[1-9]\d{0,14})$/.exec(line) ?? []
		if (foundId !== id) throw strange(line)
		if (foundType !== type) {
			const message = `The object ${id} of the base commit is a ${printable_printable(foundType ?? '')}.`
			throw new SourceFailed('policy_base_object_mismatch', message, `a ${type}`, `a ${printable_printable(foundType ?? '')}`)
		}
		const size = Number(digits)
		if (size > limit) {
			this.git.close()
			return null
		}
		const content = await this.bytes(size + 1)
		if (content[size] !== LINE_FEED) throw strange('no line feed after an object')
		return content.subarray(0, size)
	}
	close() {
		this.git.close()
	}
	async line() {
		for (;;) {
			const end = this.rest.indexOf(LINE_FEED)
			if (end > MAX_LINE_BYTES || (end < 0 && this.rest.length > MAX_LINE_BYTES)) throw strange('a long line')
			if (end >= 0) {
				const line = this.rest.toString('latin1', 0, end)
				this.rest = this.rest.subarray(end + 1)
				return line
			}
			this.rest = Buffer.concat([this.rest, await this.chunk()])
		}
	}
	async bytes(count) {
		const parts = [this.rest]
		let length = this.rest.length
		while (length < count) {
			const part = await this.chunk()
			parts.push(part)
			length += part.length
		}
		const all = Buffer.concat(parts)
		this.rest = all.subarray(count)
		return all.subarray(0, count)
	}
	async chunk() {
		const next = await this.chunks.next().catch(() => ({done: true, value: null}))
		if (next.done !== true && Buffer.isBuffer(next.value)) return next.value
		throw new ObjectsUnavailable(await this.git.ended, true)
	}
}
function strange(found) {
	return new ObjectsUnavailable(`git gave an answer that is not of its protocol (${printable_printable(found)})`, true)
}
async function presenceInCommit(store, commit, path) {
	const {state} = await find(store, commit, path)
	return state === 'refused' ? 'unknown' : state
}
async function readFromCommit(store, commit, path, limit) {
	const found = await find(store, commit, path)
	if (found.state !== 'there') return found
	const {mode, id, size} = found.entry
	const problem = problemOfFile(mode)
	if (problem !== null) return refused(problem)
	const bytes = size !== null && size > limit ? null : await store.blob(id, limit, size)
	if (bytes === null) return refused(`It has more than ${String(limit)} bytes${size === null ? '' : `, namely ${String(size)}`}.`)
	return {state: 'read', bytes}
}
async function find(store, commit, path) {
	const parts = repositoryPath(path)
	if (parts === null) return refused('It has no path inside of the repository.')
	let tree = await store.commitTree(commit)
	for (const [index, name] of parts.entries()) {
		const [entry, ...more] = (await store.tree(tree)).filter(one => one.name === name)
		if (entry === undefined) return {state: 'absent'}
		if (more.length > 0) return refused(`Its folder has several entries of the name ${printable_printable(name)}.`)
		if (index === parts.length - 1) return {state: 'there', entry}
		const kind = kindOf(entry.mode)
		if (kind === 'file') return {state: 'absent'}
		if (kind !== 'folder') return refused(`Its path leads through ${printable_printable(name)}, which is ${NAMES[kind]}.`)
		tree = entry.id
	}
	return {state: 'absent'}
}
const NAMES = {
	file: 'a file',
	folder: 'a folder',
	link: 'a symbolic link',
	submodule: 'a submodule',
	other: 'of a kind that is not known',
}
const KINDS = new Map([
	['100644', 'file'],
	['100755', 'file'],
	['40000', 'folder'],
	['120000', 'link'],
	['160000', 'submodule'],
])
function kindOf(mode) {
	return KINDS.get(mode) ?? 'other'
}
function problemOfFile(mode) {
	const kind = kindOf(mode)
	return kind === 'file' ? null : `It is ${NAMES[kind]}, not a regular file.`
}
function refused(message) {
	return {state: 'refused', message}
}
class Abandoned extends Error {
	why
	constructor(why, message, cause) {
		super(message, cause === undefined ? undefined : {cause})
		this.name = 'Abandoned'
		this.why = why
	}
}
async function withinDeadline(work, signal, milliseconds) {
	const over = new AbortController()
	let giveUp = () => undefined
	const abandoned = new Promise((_resolve, reject) => {
		giveUp = reject
	})
	const onAbort = () => {
		const reason = errorText(signal.reason).replace(/\.$/, '')
		giveUp(new Abandoned('aborted', `was given up: ${reason}`, signal.reason))
	}
	const timer = setTimeout(() => {
		giveUp(new Abandoned('deadline', `did not finish within ${(milliseconds / 1000).toString()} s`))
	}, milliseconds)
	signal.addEventListener('abort', onAbort)
	try {
		if (signal.aborted) onAbort()
		return await Promise.race(signal.aborted ? [abandoned] : [abandoned, Promise.resolve(over.signal).then(work)])
	} finally {
		clearTimeout(timer)
		signal.removeEventListener('abort', onAbort)
		over.abort()
	}
}
const error_MARK = Symbol.for('fail-closed-gate.GateError')
class GateError extends Error {
	code;
	[error_MARK] = true
	static [Symbol.hasInstance](thrown) {
		return thrown instanceof Error && error_MARK in thrown
	}
	constructor(code, message, cause) {
		super(message, cause === undefined ? undefined : {cause})
		this.name = 'GateError'
		this.code = code
	}
}
class Way {
	over = new AbortController()
	open
	signal
	deadlineMs
	store = null
	spentMs = 0
	failure = null
	constructor(open, signal, deadlineMs) {
		this.open = open
		this.signal = signal
		this.deadlineMs = deadlineMs
	}
	async ask(question) {
		if (this.failure !== null) throw this.failure
		const start = performance.now()
		try {
			const work = async () => {
				this.store ??= this.open(this.over.signal)
				return await question(await this.store)
			}
			return await withinDeadline(work, this.signal, this.deadlineMs - this.spentMs)
		} catch (thrown) {
			throw this.explain(thrown)
		} finally {
			this.spentMs += performance.now() - start
		}
	}
	close() {
		this.over.abort()
	}
	explain(thrown) {
		if (thrown instanceof SourceFailed) return thrown
		if (thrown instanceof ObjectsUnavailable && !thrown.whole) return thrown
		this.close()
		if (thrown instanceof Abandoned && thrown.why === 'aborted') {
			return this.signal.reason instanceof GateError ? this.signal.reason : thrown
		}
		this.failure = this.failureOf(thrown)
		return this.failure
	}
	failureOf(thrown) {
		if (thrown instanceof ObjectsUnavailable) return thrown
		if (thrown instanceof Abandoned) {
			return new ObjectsUnavailable(`did not finish within ${String(this.deadlineMs / 1000)} s`, true)
		}
		return new ObjectsUnavailable(`failed (${errorText(thrown).replace(/\.$/, '')})`, true)
	}
}
function baseCommitFiles(commit, ways, signal) {
	const {deadlineMs = BASE_COMMIT_DEADLINE_MS} = ways
	const git = new Way(over => Promise.resolve(gitObjects(ways.git, commit, over)), signal, deadlineMs)
	const api = new Way(async over => apiObjects(await ways.api(), over), signal, deadlineMs)
	const ask = inTurn(async question => {
		const byGit = await attempt(git, question)
		if (byGit.ok) return byGit.value
		const byApi = await attempt(api, question)
		if (byApi.ok) return byApi.value
		throw unavailable(commit, byGit.reason, byApi.reason)
	})
	const store = remembering({
		commitTree: id => ask(from => from.commitTree(id)),
		tree: id => ask(from => from.tree(id)),
		blob: (id, limit, size) => ask(from => from.blob(id, limit, size)),
	})
	return {
		commit,
		presence: path => presenceInCommit(store, commit, path),
		read: (path, limit) => readFromCommit(store, commit, path, limit),
		close: () => {
			git.close()
			api.close()
		},
	}
}
function noBaseCommit() {
	const fail = () => {
		const message = 'The event proposes a change and does not name the commit that it is based on (pull_request.base.sha).'
		return Promise.reject(new SourceFailed('policy_base_unavailable', message))
	}
	return {commit: null, presence: fail, read: fail, close: () => undefined}
}
async function attempt(way, question) {
	try {
		return {ok: true, value: await way.ask(question)}
	} catch (thrown) {
		if (!(thrown instanceof ObjectsUnavailable)) throw thrown
		return {ok: false, reason: thrown.message}
	}
}
function inTurn(ask) {
	let last = Promise.resolve()
	return async question => {
		const answer = last.then(() => ask(question))
		last = answer.catch(() => undefined)
		return await answer
	}
}
function remembering(store) {
	const commits = new Map()
	const trees = new Map()
	return {
		commitTree: id => once(commits, id, store.commitTree),
		tree: id => once(trees, id, store.tree),
		blob: store.blob,
	}
}
function once(known, id, ask) {
	const before = known.get(id)
	if (before !== undefined) return before
	const answer = ask(id)
	known.set(id, answer)
	return answer
}
function unavailable(commit, git, api) {
	const message =
		`The base commit ${commit} of the proposed change could not be read. git: ${git}. GitHub API: ${api}. ` +
		'Fetch that commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.'
	return new SourceFailed('policy_base_unavailable', message)
}
const NON_BLOCKING = 'O_NONBLOCK' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NONBLOCK : 0
const NO_LINKS = 'O_NOFOLLOW' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NOFOLLOW : 0




function tooLarge(limit, size) {
	return files_refused('json_too_large', `It has ${String(size)} bytes; at most ${String(limit)} are read.`)
}
function files_refused(code, message) {
	return {state: 'refused', code, message}
}





function absoluteOr(fallback, folder) {
	return folder !== null && (0, external_node_path_namespaceObject.isAbsolute)(folder) ? folder : fallback
}

async function openClient(request, load) {
	const access = githubAccess(request)
	if (!access.ok) throw new ObjectsUnavailable(access.why, true)
	return await openGithub(access, load)
}






function failureOf({code, message, expected, found}, path) {
	return finding(code, message, {
		...(path === null ? {} : {path}),
		...(expected === null ? {} : {expected}),
		...(found === null ? {} : {found}),
	})
}
function failed(one) {
	return {ok: false, finding: one}
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
const DEFAULT_APPROVAL_PATH = 'docs/approvals/approval.dsse.json'
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
function canonical(value, without = []) {
	return build(value, without).toString()
}
function canonicalOfPlain(value, without = []) {
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
	else if (value instanceof JsonNumber) text.addAscii(pythonNumber(value))
	else if (isJsonArray(value)) addArray(text, value)
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
const APPROVAL_TYPE = 'fail-closed-gate/approval@v1'
const REQUEST_TYPE = 'fail-closed-gate/request@v1'
const REQUEST_SCHEMA = 'fail-closed-gate/request/v1'
function requestSha256(request) {
	return nativeSha256(canonicalOfPlain(request))
}
function approvalSha256(approval) {
	return nativeSha256(canonicalOfPlain(approval))
}
function sortedByName(parameters) {
	return [...parameters].sort((left, right) => (left.name < right.name ? -1 : 1))
}
function identityKey(identity) {
	return identity.replaceAll(/[A-Z]/g, letter => letter.toLowerCase())
}
function requesterOf({githubActions, actor, localUser}) {
	const name = githubActions === null ? localUser : actor
	return name === '' ? null : name
}
const OWN_REQUEST_PATH = '(the inputs)'
const PARAMETER_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/
function parseParameters(text) {
	const entries = text.trimStart().startsWith('{') ? objectEntries(text) : lineEntries(text)
	if (typeof entries === 'string') return {ok: false, message: entries}
	const parameters = []
	for (const [name, value] of entries) {
		const problem = problemOf(name, value)
		if (problem !== null) return {ok: false, message: problem}
		const read = readParameterValue(value)
		if (read === null) return {ok: false, message: `The value of \`${name}\` is ${parameters_kindOf(value)}, not ${TAKES}.`}
		parameters.push({name, value: read})
	}
	if (parameters.length > MAX_PARAMETERS) {
		return {
			ok: false,
			message: `There are ${String(parameters.length)} parameters, and at most ${String(MAX_PARAMETERS)} are taken.`,
		}
	}
	return {ok: true, parameters: sortedByName(parameters)}
}
const TAKES = 'a text, a boolean, or a whole number in plain digits from -9007199254740991 to 9007199254740991'
function readParameterValue(value) {
	if (typeof value === 'boolean') return value
	if (typeof value === 'string') return [...value].length <= MAX_PARAMETER_CHARACTERS ? value : null
	return value instanceof json_value_JsonNumber ? wholeNumberOf(value.text) : null
}
function wholeNumberOf(text) {
	const number = /^(?:0|-?[1-9][0-9]{0,15})$/.test(text) ? Number(text) : NaN
	return Number.isSafeInteger(number) ? number : null
}
function parameters_kindOf(value) {
	if (value instanceof json_value_JsonNumber) return printable_printable(value.text)
	if (value === null) return 'null'
	return json_value_isJsonArray(value) ? 'a list' : 'an object'
}
function problemOf(name, value) {
	if (!PARAMETER_NAME.test(name)) {
		return `\`${printable_printable(name)}\` is no name: letters, digits, \`_\`, \`.\` and \`-\`, a letter or \`_\` first, at most 100 characters.`
	}
	const isLong = typeof value === 'string' && [...value].length > MAX_PARAMETER_CHARACTERS
	return isLong ? `The value of \`${name}\` is longer than ${String(MAX_PARAMETER_CHARACTERS)} characters.` : null
}
function objectEntries(text) {
	const parsed = parseJson(Buffer.from(text))
	if (!parsed.ok) return `Line ${String(parsed.fault.line)}: ${parsed.fault.message}.`
	return isJsonObject(parsed.value) ? [...parsed.value] : 'It is not an object.'
}
function lineEntries(text) {
	const entries = new Map()
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '') continue
		const end = line.indexOf('=')
		const name = line.slice(0, Math.max(end, 0))
		if (end < 0) return `Line ${String(index + 1)} is \`${printable_printable(line)}\`, not \`key=value\`.`
		if (entries.has(name)) return `Line ${String(index + 1)} repeats the name \`${printable_printable(name)}\`.`
		entries.set(name, line.slice(end + 1))
	}
	return [...entries]
}


function captureApproval(settings, policy, run) {
	const source = run.workspace
	const path = settings.approval ?? defaultPath(DEFAULT_APPROVAL_PATH, source)
	const approval = readRole('approval', path, source, 'approval')
	if (settings.request === null) return {request: ownRequest(settings, policy, run), isOwnRequest: true, approval}
	return {request: readRole('approval-request', settings.request, source, 'approval'), isOwnRequest: false, approval}
}
function ownRequest(settings, policy, run) {
	const [role, path] = ['approval-request', OWN_REQUEST_PATH]
	const asked = askedFor(settings, policy, run)
	if (!asked.ok) {
		const message = `No request can be made from the inputs: ${asked.message}`
		return {role, path, state: 'refused', finding: finding('approval_request_malformed', message, {path})}
	}
	const bytes = new Uint8Array(Buffer.from(canonicalOfPlain(asked.request)))
	return {role, path, state: 'read', bytes, sha256: digest_sha256(bytes)}
}
function askedFor(settings, {environment}, {context, identity: {requestId}}) {
	const {requestedAction: action, target, subjectDigest, command} = settings
	const identity = requesterOf(context)
	if (identity === null) return {ok: false, message: 'nobody can say whose run this is.'}
	if (action === null) return {ok: false, message: 'requested-action is not set.'}
	if (target === null) return {ok: false, message: 'target is not set.'}
	const read = settings.parameters === null ? NO_PARAMETERS : parseParameters(settings.parameters)
	if (!read.ok) return {ok: false, message: `parameters cannot be read. ${read.message}`}
	const request = {
		schema: REQUEST_SCHEMA,
		request_id: requestId,
		...{identity, action, target, environment},
		subject_digest: subjectDigest,
		parameters: read.parameters,
		command_sha256: command?.sha256 ?? null,
		timestamp: formatUtcTime(context.now),
		nonce: digest_sha256(requestId).slice(0, NONCE_CHARACTERS),
	}
	return {ok: true, request}
}
const NO_PARAMETERS = {ok: true, parameters: []}
const NONCE_CHARACTERS = 32
class FolderWalk {
	#base
	#root
	#entries = 0
	constructor(base, root) {
		this.#base = base
		this.#root = root
	}
	*matches(pattern) {
		if (pattern.literal !== null) {
			if (this.#isThere(pattern.literal)) yield pattern.literal
			return null
		}
		const top = this.#top(pattern.folder)
		if (top !== null && typeof top !== 'string') return top
		const pending = top === null ? [] : [{path: pattern.folder, real: top, depth: 0}]
		for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
			const entries = this.#read(folder.path, folder.real)
			if (!Array.isArray(entries)) return entries
			for (const entry of entries) {
				if (entry.name.startsWith('.') && !pattern.namesDot) continue
				const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
				if (!entry.isDirectory()) {
					if (pattern.matches(path)) yield path
				} else if (folder.depth < pattern.depth) {
					pending.push({path, real: (0, external_node_path_namespaceObject.join)(folder.real, entry.name), depth: folder.depth + 1})
				}
			}
		}
		return null
	}
	#isThere(path) {
		try {
			return (
				(0, external_node_fs_namespaceObject.lstatSync)((0, external_node_path_namespaceObject.join)(this.#base, path), {throwIfNoEntry: false}) !== undefined
			)
		} catch {
			return true
		}
	}
	#top(folder) {
		const path = (0, external_node_path_namespaceObject.join)(this.#base, folder)
		try {
			if ((0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) === undefined) return null
			const real = external_node_fs_namespaceObject.realpathSync.native(path)
			if (!inside_isInside(this.#root, real)) return {kind: 'outside', folder}
			return real
		} catch (error) {
			return {kind: 'unreadable', folder, message: errorText(error)}
		}
	}
	#read(folder, real) {
		const entries = []
		try {
			const directory = (0, external_node_fs_namespaceObject.opendirSync)(real, {bufferSize: 1024})
			try {
				for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
					this.#entries += 1
					if (this.#entries > MAX_WALKED_ENTRIES) return {kind: 'too-many-entries'}
					entries.push(entry)
				}
			} finally {
				directory.closeSync()
			}
		} catch (error) {
			return {kind: 'unreadable', folder, message: errorText(error)}
		}
		return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
	}
}
var picomatch = __nccwpck_require__(6)
const MAGIC = /[*?[\]{}\\]/
const LEADING_DOT = /(?:^|[/{,[\\])\./
const NOT_TAKEN = /[()|"]|^!/
const pattern_OPTIONS = {
	dot: false,
	nocase: false,
	regex: false,
	windows: false,
	strictBrackets: true,
	debug: true,
}



class Search {
	findings = []
	#source
	#walk
	#found = new Map()
	#files = new Map()
	#matched = new Set()
	#bytes = 0
	constructor(source) {
		this.#source = source
		this.#walk = new FolderWalk(source.base, source.root)
	}
	signature(settings, named) {
		const result = settings.keyStatusResult ?? defaultPath(DEFAULT_RESULT_PATH, this.#source)
		return readRole('key-status-signature', named ?? `${result.replace(/\.json$/, '')}.dsse.json`, this.#source)
	}
	read(gate, role, patterns) {
		const paths = new Set()
		for (const pattern of patterns) {
			const {paths: found, trouble} = this.#find(pattern)
			for (const path of found) paths.add(path)
			if (trouble !== null) this.#report(trouble, gate)
		}
		return [...paths].sort().flatMap(path => this.#file(path, role, gate))
	}
	#report({code, message, detail}, gate) {
		if (this.findings.some(told => told.code === code && told.gate === gate && told.message === message)) return
		this.findings.push(finding(code, message, {...detail, gate}))
	}
	#find(text) {
		const known = this.#found.get(text)
		if (known !== undefined) return known
		const pattern = readPattern(text)
		const found = pattern === null ? {paths: [], trouble: patternInvalid(text)} : this.#search(pattern)
		this.#found.set(text, found)
		return found
	}
	#search(pattern) {
		const paths = []
		const walk = this.#walk.matches(pattern)
		for (let step = walk.next(); ; step = walk.next()) {
			if (step.done === true) return {paths, trouble: step.value === null ? null : walkStopped(step.value)}
			this.#matched.add(step.value)
			if (this.#matched.size > MAX_EVIDENCE_FILES) return {paths, trouble: TOO_MANY_FILES}
			paths.push(step.value)
		}
	}
	#file(path, role, gate) {
		const known = this.#files.get(path)
		if (known?.state === 'read') return [{...known, role}]
		if (this.#bytes > MAX_EVIDENCE_BYTES) return []
		const file = readRole(role, path, this.#source, gate)
		if (file.state === 'absent') return [vanished(file, gate)]
		this.#files.set(path, file)
		if (file.state === 'read') this.#bytes += file.bytes.length
		if (this.#bytes > MAX_EVIDENCE_BYTES) this.#report(TOO_LARGE, gate)
		return [file]
	}
}
const TOO_MANY_FILES = {
	code: 'evidence_too_many_files',
	message: 'The patterns of evidence files match more files than the gate takes.',
	detail: {expected: `at most ${String(MAX_EVIDENCE_FILES)} files`, found: 'more'},
}
const TOO_LARGE = {
	code: 'evidence_too_large',
	message: 'The envelopes together are larger than the gate takes; the rest of them was not read.',
	detail: {expected: `at most ${String(MAX_EVIDENCE_BYTES)} bytes`, found: 'more'},
}
function patternInvalid(text) {
	const found = printable_printable(text)
	const expected = 'a path below the working directory with *, **, ?, [abc] or {a,b}'
	return {code: 'evidence_pattern_invalid', message: `The pattern \`${found}\` cannot be used.`, detail: {expected, found}}
}
function walkStopped(trouble) {
	switch (trouble.kind) {
		case 'too-many-entries': {
			const message = 'The patterns of evidence files look at more entries of folders than the gate takes.'
			const expected = `at most ${String(MAX_WALKED_ENTRIES)} entries`
			return {code: 'evidence_too_many_files', message, detail: {expected, found: 'more'}}
		}
		case 'outside': {
			const message = `The real path of the folder ${printable_printable(trouble.folder)} is outside the workspace.`
			return {code: 'file_outside_workspace', message, detail: {path: trouble.folder}}
		}
		case 'unreadable': {
			const message = `The folder ${printable_printable(trouble.folder)} cannot be read: ${trouble.message}.`
			return {code: 'file_unreadable', message, detail: {path: trouble.folder}}
		}
	}
}
function vanished({role, path}, gate) {
	const message = `The file ${printable_printable(path)} was listed and cannot be found.`
	return {role, path, state: 'refused', finding: finding('file_unreadable', message, {gate, path})}
}
const NO_APPROVAL_FACTS = {
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
const BATCH = 500


function isLarge(part) {
	return isJsonObject(part) && part.size > BATCH
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
	} else if (isJsonObject(part)) {
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
		yield {error, place: placeOf({...error, instancePath}), value: () => schema_errors_valueAt(found, inBatch)}
	}
}
function placeOf(error) {
	const missing = missingIn(error)
	return missing === null ? error.instancePath : error.instancePath + json_place_pointer(missing)
}
function schema_errors_valueAt(value, place) {
	let current = value
	for (const escaped of place.split('/').slice(1)) {
		const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
		if (isJsonObject(current)) current = current.get(segment)
		else if (json_value_isJsonArray(current)) current = current[Number(segment)]
		else return undefined
	}
	return current
}

function nameOf({path, within}) {
	return within === undefined ? printable_printable(path) : `${within} of ${printable_printable(path)}`
}
function document_placeOf(file, line) {
	return file.within === undefined ? {path: file.path, line} : {path: file.path, pointer: file.within}
}

function describe(value) {
	if (value === undefined) return 'nothing'
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000))
	if (isJsonObject(value)) return `an object of ${String(value.size)} members`
	return json_value_isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text
}
function document_noteSecret(file, collector) {
	collector.hideValues()
	const message = `The file ${printable_printable(file.path)} holds a private key or an access token.`
	collector.plain('secret_material_detected', message, file.path)
}
function anyString(value, test) {
	if (typeof value === 'string') return test(value)
	if (isJsonObject(value)) {
		for (const [key, member] of value) if (test(key) || anyString(member, test)) return true
		return false
	}
	return json_value_isJsonArray(value) && value.some(item => anyString(item, test))
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
	return instant === null || Number.isNaN(instant) ? 'an unknown time' : formatUtcTime(instant)
}

function count_signers_strange(keyid, {keys}) {
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

const validateStatement = validatorOf(statement_validators_validate53, () => require('./differences.js').DIFFERENCES.validateStatement)
const schema20 = {
	required: ['_type', 'subject', 'predicateType', 'predicate'],
	properties: {subject: {items: {required: ['digest'], properties: {digest: {required: ['sha256']}}}}},
}

const validateExecutionEvidence = validatorOf(validate54, () => require('./differences.js').DIFFERENCES.validateExecutionEvidence)
const schema21 = {
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

const validateBeaconAttestation = validatorOf(statement_validators_validate55, () => require('./differences.js').DIFFERENCES.validateBeaconAttestation)
const schema22 = {
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

const validateApprovalRequest = validatorOf(validate56, () => require('./differences.js').DIFFERENCES.validateApprovalRequest)
const schema23 = {
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
const statement_validators_pattern9 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u')
const statement_validators_pattern12 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u')
const statement_validators_pattern13 = new RegExp('^[0-9a-f]{64}$', 'u')
const statement_validators_pattern14 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u')
const pattern16 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u')
function validate56(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema23.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!statement_validators_func0.call(schema23.properties, key0)) {
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
				if (!statement_validators_pattern9.test(data2)) {
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
				if (!statement_validators_pattern9.test(data3)) {
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
				if (!statement_validators_pattern9.test(data4)) {
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
				if (!statement_validators_pattern12.test(data5)) {
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
						for (const prop1 of schema23.properties.parameters.items.required) {
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
								if (!statement_validators_pattern14.test(data9)) {
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
const validateApproval = validatorOf(statement_validators_validate57, () => require('./differences.js').DIFFERENCES.validateApproval)
const schema24 = {
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
function statement_validators_validate57(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema24.required) {
			if (data[prop0] === undefined || !statement_validators_func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!statement_validators_func0.call(schema24.properties, key0)) {
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
				if (!statement_validators_pattern9.test(data2)) {
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
				if (!statement_validators_pattern9.test(data3)) {
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
				if (!statement_validators_pattern9.test(data4)) {
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
				if (!statement_validators_pattern12.test(data5)) {
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
						for (const prop1 of schema24.properties.parameters.items.required) {
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
								if (!statement_validators_pattern14.test(data9)) {
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


const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

const NOTHING = new Uint8Array()


const P = 2n ** 255n - 19n
const SMALL_ORDER_Y = new Set([
	0n,
	1n,
	P - 1n,
	0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
	0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
])
const WITHOUT_SIGN = 2n ** 255n - 1n

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


const EMPTY = new Map()

function describeSubject(value) {
	if (!json_value_isJsonArray(value) || value.length !== 1) return describe(value)
	const [subject] = value
	const digests = isJsonObject(subject) ? subject.get('digest') : undefined
	return isJsonObject(digests) ? `sha256: ${describe(digests.get('sha256'))}` : 'a subject without digests'
}
const READINGS = new WeakMap()



const verify_REFUSED = {kind: 'refused'}


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
function pattern_readPattern(pattern) {
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
	const reading = pattern_readPattern(pattern ?? '')
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
		const reading = pattern === undefined ? null : pattern_readPattern(pattern)
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
		note(json_place_pointer(name), 'a time such as 2026-01-31T09:30:00Z', describe(time))
	}
	const parameters = value.get('parameters')
	if (json_value_isJsonArray(parameters) && parameters.length <= MAX_PARAMETERS) {
		documents_noteRepeated(parameters, note)
		noteInexact(parameters, '/parameters', note)
	}
	return checkSchema(document, validate, code, collector) && isWhole
}
function documents_noteRepeated(parameters, note) {
	const names = new Set()
	parameters.forEach((parameter, index) => {
		const name = isJsonObject(parameter) ? parameter.get('name') : undefined
		if (typeof name !== 'string') return
		if (names.has(name)) note(json_place_pointer('parameters', index, 'name'), 'a name that stands once', describe(name))
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
	} else if (isJsonObject(value)) for (const [key, member] of value) noteInexact(member, place + json_place_pointer(key), note)
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
	if (found !== name) collector.at(document.file, code, '/subject/0/name', `"${name}"`, describe(found))
	if (!sameDigest(subject, computed)) collector.at(document.file, code, '/subject/0/digest/sha256', computed, subject)
	return found === name && sameDigest(subject, computed)
}
function fields_nameOf(statement) {
	const subjects = statement.get('subject')
	const [subject] = json_value_isJsonArray(subjects) ? subjects : []
	const name = isJsonObject(subject) ? subject.get('name') : undefined
	return typeof name === 'string' ? name : undefined
}
function approval_readApproval(file, {policy, context}, collector) {
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
		collector.at(document.file, code, '/identity', actor === null ? 'a known identity' : describe(actor), describe(identity))
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
			collector.at(approval.file, code, json_place_pointer(name), `${describe(asked)}, as in the request`, describe(approval.fields[name]))
		}
		const input = given[name]
		if (input !== asked && (input !== null || ALWAYS_GIVEN.has(name))) {
			collector.at(request.file, code, json_place_pointer(name), `${describe(input)}, as in the inputs`, describe(asked))
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
		collector.at(file, 'approval_command_mismatch', '/command_sha256', expected, describe(bound))
	}
}
function judgeDigests({fields, file}, request, {policy, settings}, collector) {
	const {request_digest: bound, policy_sha256: under, nonce} = fields
	if (bound !== null && !sameDigest(bound, request.digest)) {
		collector.at(file, 'approval_request_digest_mismatch', '/request_digest', request.digest, bound)
	}
	const source = policy.source?.sha256 ?? null
	if (under !== null && !sameDigest(under, source)) {
		collector.at(file, 'approval_policy_mismatch', '/policy_sha256', source ?? 'null, because there is no policy file', under)
	}
	if (settings.request !== null && nonce !== request.fields.nonce) {
		collector.at(file, 'approval_nonce_mismatch', '/nonce', request.fields.nonce, nonce)
	}
}
function readRequest({request: file, isOwnRequest}, rules, subject, collector) {
	if (isOwnRequest !== (subject.settings.request === null)) {
		collector.add(finding('check_did_not_run', 'The request that was read is not the one that was asked for.'))
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
	return parsed.ok && isJsonObject(parsed.value) && ['payload', 'signatures'].some(name => isField(parsed.value, name))
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
		note('approval_validity_invalid', 'issued_at', `at most ${String(rules.clockSkewSeconds)} s after ${formatUtcTime(now)}`)
	}
	const {maxValidity} = rules
	if (maxValidity !== null && ends - begins > BigInt(maxValidity) * NANOSECONDS_PER_SECOND) {
		note('approval_validity_too_long', 'expires_at', `at most ${String(maxValidity)} s after ${fields.not_before}`)
	}
	if (clock < begins) note('approval_not_yet_valid', 'not_before', `no later than ${formatUtcTime(now)}`)
	if (clock >= ends) note('approval_expired', 'expires_at', `later than ${formatUtcTime(now)}`)
}
function judgeRequestTime({fields, file}, rules, now, collector) {
	const away = window_timeOf(fields.timestamp) - nanosecondsOf(now)
	const skew = BigInt(rules.clockSkewSeconds) * NANOSECONDS_PER_SECOND
	const expected = `at most ${String(rules.clockSkewSeconds)} s from ${formatUtcTime(now)}`
	if (away > skew) collector.at(file, 'approval_request_from_future', '/timestamp', expected, fields.timestamp)
	if (-away > skew) collector.at(file, 'approval_request_stale', '/timestamp', expected, fields.timestamp)
}
function rememberedUntil({expires_at: end}) {
	return Number((window_timeOf(end) + NANOSECONDS_PER_MS - 1n) / NANOSECONDS_PER_MS) + MAX_CLOCK_SKEW_MS
}
function window_timeOf(text) {
	const time = parseUtcNanoseconds(text)
	if (time === null) throw new TypeError('a time of a checked document is none')
	return time
}
function nanosecondsOf(milliseconds) {
	return BigInt(Math.floor(milliseconds)) * NANOSECONDS_PER_MS
}
class Collector {
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
		this.add(finding(code, message, {path}))
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
		return [...this.#counts.keys()].every(code => codeEntry(code).outcome === 'pass')
	}
	evidencePointers(file) {
		const pointers = new Set()
		for (const note of this.#notes) {
			if (note.file === file && codeEntry(note.code).failureClass === 'evidence') pointers.add(note.pointer)
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
			return [finding(code, message)]
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
		if (this.#secret) return finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place)
		const shown = {pointer: printable_printable((file.within ?? '') + pointer), expected: printable_printable(expected), found: printable_printable(found)}
		return finding(code, meaning, {...place, ...shown})
	}
}

function grant(rules, facts, claim, collector) {
	if (rules.replay !== 'off') return {findings: collector.findings(), verdict: {facts, claim}}
	const message = 'The policy turns replay protection off: the approval can be used again until it expires.'
	collector.add(finding('replay_protection_off', message))
	collector.add(finding('approval_granted', 'The request was approved; nobody asked whether the approval was used before.'))
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
		commandSha256: asDigest(approval?.fields.command_sha256),
	}
}
const decimal_RATE = new RegExp(`^([01])(?:\\.([0-9]{1,${String(MAX_RATE_DIGITS)}}))?$`)



const TIMESTAMP = ['timestamp']



const SOURCES = ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose']
const COUNT = ['beacon_count']
const LAST = ['last_sequence']
const GAPS = ['sequence_gaps']
const observation_RATE = ['verification_rate']




const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,15})$/

const VOUCHED = 'metadata that the caller vouches for'
const KEY = /^[^\s=\p{C}"[\]{}]+$/u
function parseMetadata(text) {
	return text.trimStart().startsWith('{') ? parseObject(text) : parseLines(text)
}
function readMetadata(text, gate, collector) {
	if (text === null) return new Map()
	const read = parseMetadata(text)
	if (read.ok) return read.metadata
	collector.add(finding('metadata_malformed', `The ${VOUCHED} cannot be read: ${read.message}`, {gate}))
	return null
}
function shownValue(value) {
	return printable_printable(describe(value))
}
function parseObject(text) {
	const parsed = parseJson(Buffer.from(text))
	if (!parsed.ok) return metadata_refused(`line ${String(parsed.fault.line)}: ${parsed.fault.message}`)
	if (!isJsonObject(parsed.value)) return metadata_refused('It is not an object.')
	const metadata = new Map()
	for (const [key, value] of parsed.value) {
		if (typeof value !== 'string') return metadata_refused(`The value of \`${printable_printable(key)}\` is ${describe(value)}, not a string.`)
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
		if (!KEY.test(key)) return metadata_refused(`Line ${String(index + 1)} is \`${printable_printable(line)}\`, not \`key=value\`.`)
		if (metadata.has(key)) return metadata_refused(`Line ${String(index + 1)} repeats the key \`${printable_printable(key)}\`.`)
		metadata.set(key, line.slice(end + 1))
	}
	return {ok: true, metadata}
}
function metadata_refused(message) {
	return {ok: false, message}
}
const PREFIX = 'sha256:'

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
		for (const key of path) current = isJsonObject(current) ? current.get(key) : undefined
		return current
	}
	text(path) {
		const value = this.value(path)
		return typeof value === 'string' ? value : null
	}
	note(code, path, expected) {
		this.#collector.at(this.#document.file, code, json_place_pointer(...path), expected, describe(this.value(path)))
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
		checkSchema(this.#document, validate, code, this.#collector)
	}
}
const UNUSABLE = {items: [], complete: false}

function missingEvidence(words, {requiredEnvironments, source}, action, environment) {
	const detail = {found: `nothing in ${describeSource(source)}`}
	if (environment !== null && !requiredEnvironments.includes(environment)) {
		const message = `${words.notRequired.what} not required for environment '${printable_printable(environment)}'`
		return finding(words.notRequired.code, message, detail)
	}
	return action === 'block'
		? finding(words.block, `No ${words.evidence} found for this artifact in required environment`, detail)
		: finding(words.warn, `No ${words.evidence} found for this artifact (warn mode)`, detail)
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
		collector.add(finding('beacon_metadata_incomplete', message, {expected: `\`${missing}\``, found: 'nothing'}))
	}
	const rate = rateText === undefined ? null : parseRate(rateText)
	if (rateText !== undefined && rate === null) {
		const message = `\`${vouched_RATE}\` of the ${VOUCHED} is no decimal from 0 to 1.`
		const detail = {expected: 'a decimal from 0 to 1, such as "0.94"', found: shownValue(rateText)}
		collector.add(finding('beacon_rate_malformed', message, detail))
	}
	const count = countText === undefined ? null : parseWholeNumber(countText)
	if (countText !== undefined && count === null) {
		const message = `\`${vouched_COUNT}\` of the ${VOUCHED} is no whole number in plain decimal digits.`
		collector.add(finding('beacon_count_malformed', message, {expected: 'digits, such as "47"', found: shownValue(countText)}))
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





function vouchedTrace(text, collector) {
	const metadata = readMetadata(text, 'execution-evidence', collector)
	if (metadata === null) return UNUSABLE
	const flag = metadata.get('has_execution_evidence')
	if (flag === undefined || flag === 'false') return {items: [], complete: true}
	if (flag !== 'true') {
		const message = `\`has_execution_evidence\` of the ${VOUCHED} is neither \`true\` nor \`false\`.`
		const detail = {expected: '"true" or "false"', found: shownValue(flag)}
		collector.add(finding('execution_evidence_flag_malformed', message, detail))
	}
	const count = key => {
		const value = metadata.get(key)
		const number = value === undefined ? null : parseWholeNumber(value)
		if (number === null) {
			const message = `\`${key}\` of the ${VOUCHED} is no whole number in plain decimal digits.`
			const detail = {expected: 'digits, such as "42"', found: shownValue(value)}
			collector.add(finding('execution_evidence_count_malformed', message, detail))
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







const PRODUCTION_TOKEN = 'PRODUCTION_PASS'

function absenceOf(name, target, grants, now) {
	const problems = grants.flatMap(grant => (grant.name === name ? [grants_problemOf(grant, target, now) ?? 'there'] : []))
	return problems.length === 0 ? 'no such grant' : problems.join('; ')
}

function grants_timeOf(instant) {
	try {
		return formatUtcTime(instant)
	} catch {
		return 'a time that the calendar does not have'
	}
}
const ROLLBACK_PROOF = 'PROD_ROLLBACK_PROVEN'
const ROLLBACK_PROOFS = ['ROLLBACK_PROVEN', ROLLBACK_PROOF]
const GATE_PROOF = 'GATE_PRESENT'
const requirements_BUILT_IN = new Map([
	['production_run', rollback(['PRODUCTION_EXECUTION_OPT4', ROLLBACK_PROOF])],
	['real_run', plain(['REAL_RUN'])],
	['qt001_apply', rollback(['QT001_APPLY'])],
	['cutover', rollback(['CUTOVER'])],
	['ci_deploy_production', {...plain(['CI_DEPLOY_PRODUCTION']), gateProof: GATE_PROOF}],
	['secrets_change', plain(['SECRETS_CHANGE'])],
])



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

const PLACEHOLDERS = new Set(['', '?', 'ambiguous', 'unknown'])
const guard_INVISIBLE = /[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu



function production_action_shown(text) {
	return text === null ? 'nothing' : `\`${bounded(text)}\``
}


const policyGates = {capture: captureSigned, check: checkPolicyGates}

const loadGithubClient = async () => await import('./github-client.mjs')
var __webpack_exports__guardAction = __webpack_exports__.c3
var __webpack_exports__loadPolicy = __webpack_exports__.tb
var __webpack_exports__policyGates = __webpack_exports__.z3
module.exports = {guardAction: __webpack_exports__guardAction, loadPolicy: __webpack_exports__loadPolicy, policyGates: __webpack_exports__policyGates}

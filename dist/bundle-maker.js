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
	N: () => makeBundle,
	M: () => writeBundle,
})
const MANIFEST_PATH = 'manifest.json'
const RECORDED_INPUTS_PATH = 'recorded-inputs.json'
const AUDIT_SLICE_PATH = 'audit-log.jsonl'
function evidencePath(sha256) {
	return `evidence/${sha256}.json`
}
function keyPath(sha256) {
	return `keys/${sha256}.pem`
}
function evidenceFiles({result, status, ledger, signed}) {
	if (signed === null) return [result, status, ledger]
	const {keyStatusSignature, executionEvidence, beaconAttestations, approval} = signed
	const signature = keyStatusSignature === null ? [] : [keyStatusSignature]
	const approvals = approval === null ? [] : [approval.request, approval.approval]
	return [result, status, ledger, ...signature, ...executionEvidence, ...beaconAttestations, ...approvals]
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
const secrets_WITHHELD = 'withheld, because it holds secret material'
function secrets_holdsSecret(text) {
	return ANY_FORM.test(text)
}
function bytesHoldSecret(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	if (secrets_holdsSecret(buffer.toString('latin1'))) return true
	return buffer.includes(0) && secrets_holdsSecret(Buffer.from(buffer.filter(byte => byte !== 0)).toString('latin1'))
}
function hasEscapes(bytes) {
	return bytes.includes(BACKSLASH)
}
function escapedBytesHoldSecret(bytes) {
	return secrets_holdsSecret(unescaped(bytes))
}
const ENCODED = /[A-Za-z0-9+/_-]{20,}/g
function encodedBytesHoldSecret(bytes) {
	for (const [run] of unescaped(bytes).matchAll(ENCODED)) {
		const decoded = Buffer.from(run, 'base64')
		if (bytesHoldSecret(decoded) || (hasEscapes(decoded) && escapedBytesHoldSecret(decoded))) return true
	}
	return false
}
function unescaped(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
	return letters.replaceAll('\\/', '/')
}
const MAX_JSON_DEPTH = 64
const MAX_SHOWN_CHARACTERS = 200
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
function canonical_canonicalOfPlain(value, without = []) {
	return plainText(value, typeof without === 'string' ? [without] : without)
}
const NONE = new Set()
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
function isDigest(value) {
	return typeof value === 'string' && DIGEST.test(value)
}
function digest_sha256(content) {
	hashed += content.length
	if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content)
	const hex = bytesToHex(sha2_sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
function nativeSha256(content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
const rules_RULES_VERSION = 1
const ENCODER = new TextEncoder()
function utf8(text) {
	return ENCODER.encode(text)
}
function bundleManifest(facts, files) {
	const entries = files.map(({path, bytes}) => ({path, size: bytes.length, sha256: digest_sha256(bytes)}))
	const body = {
		schema: 'fail-closed-gate/bundle-manifest/v1',
		request_id: facts.request_id,
		command: facts.command,
		rules_version: rules_RULES_VERSION,
		tool: facts.tool,
		evidence_included: facts.evidence_included,
		files: entries.sort((left, right) => (left.path < right.path ? -1 : 1)),
	}
	const manifest = {...body, manifest_sha256: digest_sha256(canonical_canonicalOfPlain(body))}
	return {path: MANIFEST_PATH, bytes: utf8(canonical_canonicalOfPlain(manifest))}
}
function artifact_record_artifactRecord(artifact) {
	if (artifact === null) return null
	const {name, id, sha256, expectedSha256, producer} = artifact
	const made =
		producer === null
			? null
			: {
					run_id: producer.runId,
					run_attempt: producer.runAttempt,
					repository: producer.repository,
					workflow: producer.workflow,
					head_sha: producer.headSha,
				}
	return {name, id, sha256, expected_sha256: expectedSha256, producer: made}
}
const GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
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
function parseUtcTime(text) {
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
const FRACTION_DIGITS = 9
function formatExactUtcTime(instant) {
	const left = instant % 1000
	const rest = left < 0 ? left + 1000 : left
	const whole = time_formatUtcTime(instant - rest)
	if (parseUtcTime(whole) === instant) return whole
	for (let digits = 1; digits <= FRACTION_DIGITS; digits += 1) {
		const fraction = String(Math.round((rest / 1000) * 10 ** digits)).padStart(digits, '0')
		const text = whole.replace(/Z$/, `.${fraction}Z`)
		if (fraction.length === digits && parseUtcTime(text) === instant) return text
	}
	throw new RangeError('No time in nanoseconds names this instant.')
}
function padded(value, digits = 2) {
	return String(value).padStart(digits, '0')
}
function policy_record_policyFileRecord({source}) {
	return source === null ? null : {path: source.path, commit: source.commit, sha256: source.sha256}
}
function policyInForceRecord(policy) {
	const {keyStatus, productionAction, executionEvidence, beaconRate} = policy
	return {
		environment: policy.environment,
		environments: [...policy.environments],
		context: {local: policy.local},
		enforcement: policy.enforcement,
		gates: {
			key_status: {
				max_age_seconds: keyStatus.maxAge,
				signed_by: keyStatus.signedBy === null ? null : [...keyStatus.signedBy],
				threshold: keyStatus.threshold,
				signature: keyStatus.signature,
				expected_entry_hash: keyStatus.expectedEntryHash,
			},
			execution_evidence: executionEvidence === null ? null : executionEvidenceRecord(executionEvidence),
			beacon_rate: beaconRate === null ? null : beaconRateRecord(beaconRate),
			production_action: productionAction === null ? null : productionActionRecord(productionAction),
			approval: policy.approval === null ? null : policy_record_approvalRecord(policy.approval),
		},
		run: runRecord(policy.run),
		trusted_keys: policy.trustedKeys.map(({id, identity, path, sha256, purposes, validFrom, validUntil, revokedAt}) => ({
			id,
			identity,
			path,
			sha256,
			purposes: [...purposes],
			valid_from: timeOrNull(validFrom),
			valid_until: timeOrNull(validUntil),
			revoked_at: timeOrNull(revokedAt),
		})),
	}
}
function signedGateRecord(rules) {
	return {
		source: rules.source,
		evidence: [...rules.evidence],
		required_environments: [...rules.requiredEnvironments],
		observed_in: rules.observedIn === null ? null : [...rules.observedIn],
		max_age_seconds: rules.maxAge,
		threshold: rules.threshold,
	}
}
function executionEvidenceRecord(rules) {
	return {
		...signedGateRecord(rules),
		missing_evidence_action: rules.missingEvidenceAction,
		min_hot_symbol_count: rules.minHotSymbolCount,
		min_unique_call_paths: rules.minUniqueCallPaths,
	}
}
function beaconRateRecord(rules) {
	return {
		...signedGateRecord(rules),
		min_verification_rate: rules.minVerificationRate,
		min_beacon_count: rules.minBeaconCount,
		missing_beacon_action: rules.missingBeaconAction,
		below_threshold_action: rules.belowThresholdAction,
		insufficient_action: rules.insufficientAction,
	}
}
function productionActionRecord({actions, grants}) {
	return {
		actions: actions === null ? null : actions.map(({name, requires}) => ({name, requires: [...requires]})),
		grants: grants.map(({name, granted, target, validFrom, validUntil}) => ({
			name,
			granted,
			target,
			valid_from: timeOrNull(validFrom),
			valid_until: formatExactUtcTime(validUntil),
		})),
	}
}
function policy_record_approvalRecord(rules) {
	return {
		threshold: rules.threshold,
		two_person: rules.twoPerson,
		signed_request: rules.signedRequest,
		clock_skew_seconds: rules.clockSkewSeconds,
		max_validity_seconds: rules.maxValidity,
		replay: rules.replay,
	}
}
function runRecord(rules) {
	return {
		self_hosted: rules.selfHosted,
		timeout_seconds: rules.timeoutSeconds,
		max_processes: rules.maxProcesses,
		max_memory_mib: rules.maxMemoryMib,
		outputs: [...rules.outputs],
		pass_environment: [...rules.passEnvironment],
	}
}
function timeOrNull(instant) {
	return instant === null ? null : formatExactUtcTime(instant)
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
function nonceClaimRecord(answer) {
	if (answer === null) return null
	if (answer.state === 'no-store') return {state: 'no-store', store: null, key: null}
	return {state: 'claimed', store: answer.store, key: answer.key}
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
function recordedReceipts(receipts) {
	if (receipts === null) return null
	return {artifact: artifact_record_artifactRecord(receipts.artifact), files: receiptFileEntries(receipts)}
}
function receiptFiles({gateRecord, receipt}) {
	return [...bytesOf(gateRecord, GATE_RECORD_PATH), ...bytesOf(receipt, RUNTIME_RECEIPT_PATH)]
}
function bytesOf(file, path) {
	return file.state === 'read' ? [{path, bytes: file.bytes}] : []
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
function recordedContext(context) {
	const {proposal, upstreamRun} = context
	return {
		now_ms: context.now,
		github_actions: context.githubActions,
		run_id: context.runId,
		run_attempt: context.runAttempt,
		sha: context.sha,
		repository: context.repository,
		workflow: context.workflow,
		job: context.job,
		event_name: context.eventName,
		ref: context.ref,
		actor: context.actor,
		runner_environment: context.runnerEnvironment,
		act: context.act,
		server_url: context.serverUrl,
		event_file: context.eventFile,
		artifact_service: context.artifactService,
		local_user: context.localUser,
		proposal: proposal === null ? null : {base_commit: proposal.baseCommit},
		upstream_run: upstreamRun === null ? null : {id: upstreamRun.id, workflow: upstreamRun.workflow, head_sha: upstreamRun.headSha},
	}
}
function evidenceFileEntries(evidence) {
	return evidenceFiles(evidence).map(evidence_entries_entryOf)
}
function recordedEvidence(evidence) {
	if (evidence === null) return null
	return {
		files: evidenceFileEntries(evidence),
		artifact: artifact_record_artifactRecord(evidence.artifact),
		signed: evidence.signed !== null,
		findings: (evidence.signed?.findings ?? []).map(findingRecord),
	}
}
function evidence_entries_entryOf(file) {
	const {role, path, state} = file
	return {
		role,
		path,
		state,
		size: file.state === 'read' ? file.bytes.length : null,
		sha256: file.state === 'read' ? file.sha256 : null,
		finding: file.state === 'refused' ? findingRecord(file.finding) : null,
	}
}
function recordedRequest(settings, withheld = false) {
	const {metadata, parameters, command} = settings
	return {
		working_directory: settings.workingDirectory,
		output_directory: settings.outputDirectory,
		key_status_result: settings.keyStatusResult,
		key_status_verification: settings.keyStatusVerification,
		max_age_seconds: settings.maxAge,
		upstream_artifact: settings.upstreamArtifact,
		upstream_run_id: settings.upstreamRunId,
		upstream_digest: settings.upstreamDigest,
		policy: settings.policy,
		policy_sha256: settings.policySha256,
		environment: settings.environment,
		subject_digest: settings.subjectDigest,
		metadata: withheld ? null : metadata,
		metadata_sha256: metadata === null ? null : digest_sha256(metadata),
		evidence: settings.evidence === null ? null : [...settings.evidence],
		requested_action: settings.requestedAction,
		target: settings.target,
		enforcement: settings.enforcement,
		upload_receipts: settings.uploadReceipts,
		include_evidence: settings.includeEvidence,
		receipts: settings.receipts,
		expected_receipt_sha256: settings.expectedReceiptSha256,
		allow_earlier_attempt: settings.allowEarlierAttempt,
		receipts_artifact_name: settings.receiptsArtifactName,
		retention_days: settings.retentionDays,
		summary: settings.summary,
		approval: settings.approval,
		request: settings.request,
		parameters_sha256: parameters === null ? null : digest_sha256(parameters),
		command_sha256: command?.sha256 ?? null,
	}
}
function recordedInputs({command, outcome, evidence, receipts, incidents, withheld}) {
	const {identity, settings, context, policy, auditLog, checked, isolation} = outcome
	return {
		schema: 'fail-closed-gate/recorded-inputs/v1',
		request_id: identity.requestId,
		command,
		rules_version: rules_RULES_VERSION,
		tool: {name: identity.tool.name, version: identity.tool.version},
		request: recordedRequest(settings, withheld),
		context: recordedContext(context),
		policy_file: policy_record_policyFileRecord(policy),
		policy: policyInForceRecord(policy),
		evidence: recordedEvidence(evidence),
		receipts: recordedReceipts(receipts),
		incidents: incidents.map(findingRecord),
		audit_log: auditLog,
		nonce_claim: nonceClaimRecord(checked.nonceAnswer),
		isolation: isolation === null ? null : {mechanism: isolation.mechanism, verified: [...isolation.verified]},
	}
}
function isWithheld(outcome, evidence, incidents) {
	const {settings, findings, checked} = outcome
	if (settings.includeEvidence === false) return true
	const found = [...findings, ...checked.findings, ...incidents]
	if (found.some(({code}) => code === 'secret_material_detected')) return true
	if (settings.metadata !== null && jsonHoldsSecret(Buffer.from(settings.metadata))) return true
	return evidence !== null && evidenceFiles(evidence).some(fileHoldsSecret)
}
function fileHoldsSecret(file) {
	if (file.state !== 'read') return false
	return jsonHoldsSecret(file.bytes) || (isEnvelope(file) && encodedBytesHoldSecret(file.bytes))
}
function jsonHoldsSecret(bytes) {
	return bytesHoldSecret(bytes) || (hasEscapes(bytes) && escapedBytesHoldSecret(bytes))
}
function isEnvelope({role}) {
	switch (role) {
		case 'result':
		case 'status':
		case 'ledger':
			return false
		case 'key-status-signature':
		case 'execution-evidence':
		case 'beacon-attestation':
		case 'approval-request':
		case 'approval':
			return true
	}
}
function makeBundle({command, outcome, evidence, receipts, incidents, auditLines, runOutcome}) {
	const copied = receipts === null ? [] : receiptFiles(receipts)
	const hidden = copied.some(({bytes}) => jsonHoldsSecret(bytes))
	const withheld = hidden || isWithheld(outcome, evidence, incidents)
	const inputs = recordedInputs({command, outcome, evidence, receipts, incidents, withheld})
	const files = [
		...[...outcome.files, ...(runOutcome === null ? [] : [runOutcome])].map(({path, text}) => ({path, bytes: utf8(text)})),
		{path: RECORDED_INPUTS_PATH, bytes: utf8(`${JSON.stringify(inputs, null, 2)}\n`)},
		...(auditLines === null ? [] : [{path: AUDIT_SLICE_PATH, bytes: utf8(auditLines.join(''))}]),
		...(withheld || evidence === null ? [] : bundle_bytesOf(evidence)),
		...keyFiles(outcome.policy.trustedKeys),
		...(hidden ? [] : copied),
	]
	const {request_id, tool} = inputs
	return [...files, bundleManifest({request_id, command, tool, evidence_included: !withheld}, files)]
}
function bundle_bytesOf(evidence) {
	const files = new Map()
	for (const file of evidenceFiles(evidence)) {
		if (file.state !== 'read') continue
		const path = evidencePath(file.sha256)
		files.set(path, {path, bytes: file.bytes})
	}
	return [...files.values()]
}
function keyFiles(keys) {
	const files = new Map()
	for (const {sha256, pem} of keys) {
		const bytes = utf8(pem)
		if (!bytesHoldSecret(bytes)) files.set(keyPath(sha256), {path: keyPath(sha256), bytes})
	}
	return [...files.values()]
}
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const MARK = Symbol.for('fail-closed-gate.GateError')
class error_GateError extends Error {
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
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
function printable(text, limit = MAX_SHOWN_CHARACTERS) {
	return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit)
}
function madePrintable(text, limit) {
	const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u
	let result = ''
	let count = 0
	for (const character of text) {
		if (count >= limit) return secrets_holdsSecret(text) ? secrets_WITHHELD : result + '\u2026'
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
function errno_errnoInWords(thrown) {
	const code = errno_errnoOf(thrown)
	const words = code === null ? undefined : WORDS.get(code)
	return code === null || words === undefined ? errorText(thrown) : `${words} (${code})`
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
function atomic_file_writeNewFile(fs, path, content, {mode, flush = true} = {}) {
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
		atomic_file_removeQuietly(fs, path)
		throw error
	}
}
function atomic_file_renameFile(fs, from, to) {
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
function atomic_file_syncFolder(fs, path) {
	try {
		const descriptor = fs.open(
			path,
			external_node_fs_namespaceObject.constants.O_RDONLY |
				external_node_fs_namespaceObject.constants.O_DIRECTORY |
				external_node_fs_namespaceObject.constants.O_NOFOLLOW,
			0,
		)
		try {
			fs.fsync(descriptor)
		} finally {
			fs.close(descriptor)
		}
	} catch (error) {
		const code = errno_errnoOf(error)
		if (fs.isWindows && (code === 'EPERM' || code === 'EISDIR' || code === 'EINVAL')) return
		throw error
	}
}
function atomic_file_removeQuietly(fs, path) {
	try {
		fs.unlink(path)
	} catch {}
}
const MAX_SHOWN_PATH = 4_096
function real_path_shownPath(path) {
	return printable(path, MAX_SHOWN_PATH)
}
function real_path_below(folder, path) {
	if (path === '') return folder
	const rest = external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll('/', external_node_path_namespaceObject.sep)
	return folder.endsWith(external_node_path_namespaceObject.sep) ? folder + rest : folder + external_node_path_namespaceObject.sep + rest
}
function real_path_kindOf(stats) {
	if (stats.isSymbolicLink()) return 'a symbolic link'
	if (stats.isDirectory()) return 'a folder'
	if (stats.isFile()) return 'a file'
	if (stats.isFIFO()) return 'a FIFO'
	if (stats.isSocket()) return 'a socket'
	return 'a device'
}
const STAGING_DEPTH = 3
function removeTree(fs, path, depth = STAGING_DEPTH) {
	try {
		if (fs.lstat(path)?.isDirectory() === true) {
			if (depth > 0) for (const name of fs.readdir(path)) removeTree(fs, real_path_below(path, name), depth - 1)
			fs.rmdir(path)
		} else {
			fs.unlink(path)
		}
	} catch {}
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
function writeBundle(path, files, fs = NODE_FILE_SYSTEM) {
	const target = (0, external_node_path_namespaceObject.resolve)(path)
	try {
		const isThere = requireRoom(fs, target)
		const parent = (0, external_node_path_namespaceObject.dirname)(target)
		let inode
		const temporary = real_path_below(parent, `.fail-closed-gate-bundle-${randomName()}`)
		try {
			writeFiles(fs, temporary, files)
			inode = fs.lstat(temporary)?.ino
			if (isThere && fs.isWindows) fs.rmdir(target)
			atomic_file_renameFile(fs, temporary, target)
		} catch (error) {
			removeTree(fs, temporary)
			throw error
		}
		try {
			atomic_file_syncFolder(fs, real_path_below(parent, '.'))
		} catch (error) {
			removeTree(fs, target)
			throw error
		}
		return {
			remove: () => {
				removeBundle(fs, target, inode)
			},
		}
	} catch (error) {
		throw asFailure(target, error)
	}
}
function removeBundle(fs, target, inode) {
	try {
		if (fs.lstat(target)?.ino !== inode) return
		const temporary = real_path_below((0, external_node_path_namespaceObject.dirname)(target), `.fail-closed-gate-bundle-${randomName()}`)
		atomic_file_renameFile(fs, target, temporary)
		removeTree(fs, temporary)
	} catch (error) {
		const why = `${real_path_shownPath(target)} cannot be removed, though its decision does not hold any more: ${errno_errnoInWords(error)}`
		throw new error_GateError('bundle_write_failed', `The bundle at ${why}; delete it by hand.`, error)
	}
}
function requireRoom(fs, target) {
	const stats = fs.lstat(target)
	if (stats === null) return false
	if (!stats.isDirectory()) {
		throw failed(target, `there is ${real_path_kindOf(stats)} already; name a folder that is not there yet, or is empty`)
	}
	if ((0, external_node_path_namespaceObject.basename)(target) === '') throw failed(target, 'nothing can be put in the place of that folder; name one below it')
	if (fs.readdir(target).length > 0) {
		throw failed(target, 'the folder is not empty, and a bundle holds nothing but its own files; name one that is, or is not there yet')
	}
	return true
}
function writeFiles(fs, folder, files) {
	const made = new Set()
	const ensure = path => {
		if (made.has(path)) return
		if (path !== '') ensure(folderOf(path))
		fs.mkdir(real_path_below(folder, path), 0o777)
		made.add(path)
	}
	ensure('')
	for (const {path, bytes} of files) {
		ensure(folderOf(path))
		atomic_file_writeNewFile(fs, real_path_below(folder, path), bytes)
	}
	for (const path of made) atomic_file_syncFolder(fs, real_path_below(folder, path))
}
function asFailure(target, error) {
	if (error instanceof error_GateError) return error
	switch (errno_errnoOf(error)) {
		case 'ENOENT':
			return failed(target, `${real_path_shownPath((0, external_node_path_namespaceObject.dirname)(target))} is not there; make it first`, error)
		case 'ENOTEMPTY':
		case 'EEXIST':
			return failed(target, 'somebody else put something there meanwhile; name a folder that is not there yet', error)
		default:
			return failed(target, `${errno_errnoInWords(error)}; name a folder in one that may be written to`, error)
	}
}
function failed(target, why, cause) {
	return new error_GateError('bundle_write_failed', `The bundle could not be written to ${real_path_shownPath(target)}: ${why}.`, cause)
}
var __webpack_exports__makeBundle = __webpack_exports__.N
var __webpack_exports__writeBundle = __webpack_exports__.M
module.exports = {makeBundle: __webpack_exports__makeBundle, writeBundle: __webpack_exports__writeBundle}

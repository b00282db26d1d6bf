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
	u: () => executionPort,
	b: () => runJob,
})
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64
const MAX_JSON_VALUES = 1_000_000
const MAX_NUMBER_CHARACTERS = 4_300
const MAX_SHOWN_CHARACTERS = 200
const MAX_FINDINGS_PER_CODE = 50
const MAX_SETTING_CHARACTERS = 4_096
const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
const MAX_OUTPUT_ENTRIES = 100_000
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024 * 1024
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
class JsonNumber {
	text
	constructor(text) {
		this.text = text
	}
	get isInteger() {
		return !/[.eE]/.test(this.text)
	}
}
function isJsonObject(value) {
	return value instanceof Map
}
function isJsonArray(value) {
	return Array.isArray(value)
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
const QUOTE = 0x22
const BACKSLASH = 0x5c
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
		bytes[length] = QUOTE
		length += 1
		for (let index = 0; index < text.length; index += 1) {
			const unit = text.charCodeAt(index)
			if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) {
				this.addEncoded(ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`)
				return
			}
			bytes[length] = unit
			length += 1
		}
		bytes[length] = QUOTE
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
function canonicalBytes(value, without = []) {
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
function asDigest(value) {
	return isDigest(value) ? value : null
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
function sameDigest(left, right) {
	return isDigest(left) && isDigest(right) && left === right
}
const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail']
const GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
const RUN_OUTCOME_PATH = 'docs/runtime/fail_closed_gate_run_outcome.json'
const RUNTIME_SUMMARY_PATH = 'docs/runtime/stage356_runtime_summary.txt'
const ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json'
const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt'
const ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json'
const OUTPUT_PATHS = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, RUNTIME_SUMMARY_PATH, ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH]
function findCommand(name, workingDirectory, path) {
	if (name.includes('/')) {
		const absolute = (0, external_node_path_namespaceObject.isAbsolute)(name) ? name : (0, external_node_path_namespaceObject.join)(workingDirectory, name)
		return isProgram(absolute) ? absolute : null
	}
	return path.map(folder => (0, external_node_path_namespaceObject.join)(folder, name)).find(isProgram) ?? null
}
function isProgram(path) {
	try {
		;(0, external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK)
		return (0, external_node_fs_namespaceObject.statSync)(path).isFile()
	} catch {
		return false
	}
}
const MISSING_PROGRAM = 'The program of the command is not there, or may not be run.'
function missingProgram(name, workingDirectory, path) {
	if (process.platform === 'win32' || (path === undefined && !name.includes('/'))) return null
	const folders = (path ?? '').split(':').map(folder => (0, external_node_path_namespaceObject.resolve)(workingDirectory, folder))
	return findCommand(name, workingDirectory, folders) === null ? MISSING_PROGRAM : null
}
const ISOLATION_ASPECTS = ['network', 'environment', 'home', 'sockets', 'workspace_read_only', 'system_read_only', 'processes', 'privileges', 'limits']
function notStarted(problem, isolationHeld) {
	return {state: 'not-started', exitStatus: null, signal: null, durationMs: 0, isolationHeld, problem}
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
const secrets_BACKSLASH = 0x5c
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
	return bytes.includes(secrets_BACKSLASH)
}
function escapedBytesHoldSecret(bytes) {
	return holdsSecret(unescaped(bytes))
}
function unescaped(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
	return letters.replaceAll('\\/', '/')
}
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
const PASSED = ['SIGINT', 'SIGTERM', 'SIGHUP']
function passSignals(sharesTerminal) {
	const waiting = []
	let receive = signal => {
		waiting.push(signal)
	}
	const listeners = PASSED.map(signal => {
		const listener = () => {
			if (signal !== 'SIGINT' || !sharesTerminal) receive(signal)
		}
		process.on(signal, listener)
		return {signal, listener}
	})
	return {
		to: send => {
			receive = send
			for (const signal of waiting.splice(0)) send(signal)
		},
		stop: () => {
			for (const {signal, listener} of listeners) process.off(signal, listener)
		},
	}
}
function refuseCommand(argv) {
	const [program] = argv
	if (program === undefined || program === '') return 'There is no command to run.'
	const cut = argv.findIndex(argument => argument.includes('\0'))
	if (cut !== -1) return `Argument ${String(cut)} of the command holds a NUL: no program can be given it.`
	const torn = argv.find(argument => !argument.isWellFormed())
	return torn === undefined ? null : `An argument of the command is no Unicode text: ${printable(torn)}.`
}
async function runDirect(plan, environment, withheld) {
	const refusal = refuseCommand(plan.argv)
	if (refusal !== null) return notStarted(refusal, null)
	const [program = '', ...rest] = plan.argv
	if (!isFolder(plan.workingDirectory)) return notStarted('The working directory of the command is no folder.', null)
	const start = performance.now()
	openOutputs()
	const signals = passSignals((0, process.getBuiltinModule('node:tty').isatty)(0))
	let child
	try {
		child = (0, process.getBuiltinModule('node:child_process').spawn)(program, rest, {
			cwd: plan.workingDirectory,
			env: without(environment, withheld),
			stdio: 'inherit',
		})
	} catch (error) {
		signals.stop()
		return notStarted(problemOf(program, error), null)
	}
	return await new Promise(resolve => {
		signals.to(signal => child.kill(signal))
		child.once('error', error => {
			if (child.pid !== undefined) return
			signals.stop()
			resolve(notStarted(problemOf(program, error), null))
		})
		child.once('exit', (code, signal) => {
			signals.stop()
			const durationMs = Math.round(performance.now() - start)
			resolve({...endOf(code, signal), durationMs, isolationHeld: null, problem: null})
		})
	})
}
function endOf(code, signal) {
	if (signal === null) return {state: 'exited', exitStatus: code, signal: null}
	return {state: 'signaled', exitStatus: 128 + process.getBuiltinModule('node:os').constants.signals[signal], signal}
}
function openOutputs() {
	return process.stdout.writable && process.stderr.writable
}
function isFolder(path) {
	try {
		return (0, external_node_fs_namespaceObject.statSync)(path).isDirectory()
	} catch {
		return false
	}
}
function without(environment, withheld) {
	const names = new Set(withheld.map(name => name.toUpperCase()))
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name.toUpperCase())))
}
const REASONS = new Map([
	['ENOENT', 'there is no such program (ENOENT)'],
	['EACCES', 'it is no program that may be run (EACCES)'],
	['EPERM', 'it is no program that may be run (EPERM)'],
	['E2BIG', 'its arguments and environment are more than the system takes (E2BIG)'],
	['ENOTDIR', 'a part of its path is not a folder (ENOTDIR)'],
	['ELOOP', 'its path is a circle of symbolic links (ELOOP)'],
	['EAGAIN', 'the system allows no further process (EAGAIN)'],
	['ENOMEM', 'the system has no memory left (ENOMEM)'],
	['EMFILE', 'this process has too many files open (EMFILE)'],
])
function problemOf(program, error) {
	const code = error instanceof Error && 'code' in error ? error.code : null
	return `The command ${printable(program, 100)} was not started: ${REASONS.get(code) ?? errorText(error)}.`
}
function writeScript(text, folder, runsAsOther) {
	const own = (0, external_node_fs_namespaceObject.mkdtempSync)((0, external_node_path_namespaceObject.join)(folder, 'fail-closed-gate-run-'))
	const path = (0, external_node_path_namespaceObject.join)(own, 'script.sh')
	;(0, external_node_fs_namespaceObject.writeFileSync)(path, text.endsWith('\n') ? text : `${text}\n`, {flag: 'wx', mode: 0o600})
	if (runsAsOther) {
		;(0, external_node_fs_namespaceObject.chmodSync)(path, 0o644)
		;(0, external_node_fs_namespaceObject.chmodSync)(own, 0o755)
	}
	return {
		path,
		remove: () => {
			try {
				;(0, external_node_fs_namespaceObject.rmSync)(own, {recursive: true, force: true})
			} catch {}
		},
	}
}
const STANDARD_OUTPUT = 1
async function withoutWorkflowCommands(token, action) {
	print(`::stop-commands::${token}\n`)
	try {
		return await action()
	} finally {
		print(`\n::${token}::\n`)
	}
}
function print(text) {
	let bytes = Buffer.from(text)
	while (bytes.length > 0) {
		try {
			bytes = bytes.subarray((0, external_node_fs_namespaceObject.writeSync)(STANDARD_OUTPUT, bytes))
		} catch (thrown) {
			if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EAGAIN')) throw thrown
		}
	}
}
const DESCRIPTOR = {
	complaints: 2,
	control: 3,
	commandErrors: 4,
	status: 5,
}
const PROBE_ENVIRONMENT = {PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C'}
const OWN_PROCESSES = 1
const MEBIBYTE = 1_048_576
function processLimit(limits, others) {
	return limits.maxProcesses + OWN_PROCESSES + others
}
function dataLimit(limits) {
	return (2 * limits.maxMemoryMib + 256) * MEBIBYTE
}
function limitArguments(limits, processes) {
	const data = String(dataLimit(limits))
	return [`--nproc=${String(processes)}:${String(processes)}`, `--data=${data}:${data}`, '--core=0:0']
}
const TRUSTED_FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin']
function findProgram(name, folders) {
	for (const folder of folders) {
		const path = (0, external_node_path_namespaceObject.join)(folder, name)
		if (isRoots(path)) return path
	}
	return null
}
function isRoots(path) {
	try {
		const real = (0, external_node_fs_namespaceObject.realpathSync)(path)
		const file = (0, external_node_fs_namespaceObject.statSync)(real)
		return file.isFile() && file.uid === 0 && (file.mode & 0o022) === 0 && (file.mode & 0o111) !== 0
	} catch {
		return false
	}
}
function systemFolder(path) {
	try {
		const entry = (0, external_node_fs_namespaceObject.lstatSync)(path)
		return entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : null
	} catch {
		return null
	}
}
const bubblewrap = ({layout, limits, user, trusted}) => {
	const bwrap = findProgram('bwrap', trusted)
	if (bwrap === null) return `bubblewrap: there is no program bwrap of root's in ${trusted.join(', ')}.`
	const prlimit = findProgram('prlimit', TRUSTED_FOLDERS)
	if (prlimit === null) return `bubblewrap: there is no program prlimit of root's in ${TRUSTED_FOLDERS.join(', ')}.`
	const most = processLimit(limits, 0)
	const isolation = [...NAMESPACES, ...fileSystem(layout), '--chdir', layout.workingDirectory]
	const args = [...isolation, '--json-status-fd', String(DESCRIPTOR.status), '--', prlimit, ...limitArguments(limits, most), '--']
	const common = {mechanism: 'bubblewrap', isFirstProcess: false, tellsStatus: true, processLimit: most}
	if (!user.isOther) return {...common, program: bwrap, args}
	const setpriv = findProgram('setpriv', trusted)
	if (setpriv === null) return `bubblewrap: there is no program setpriv of root's in ${trusted.join(', ')}.`
	const asUser = [`--reuid=${String(user.uid)}`, `--regid=${String(user.gid)}`, '--clear-groups', '--']
	return {...common, program: setpriv, args: [...asUser, bwrap, ...args]}
}
const NAMESPACES = [
	'--unshare-user',
	'--disable-userns',
	'--unshare-ipc',
	'--unshare-pid',
	'--unshare-net',
	'--unshare-uts',
	'--unshare-cgroup-try',
	'--hostname',
	'isolated',
	'--die-with-parent',
	'--new-session',
	'--cap-drop',
	'ALL',
]
function fileSystem(layout) {
	return [
		...layout.system.flatMap(path => ['--ro-bind', path, path]),
		...layout.links.flatMap(({path, target}) => ['--symlink', target, path]),
		...['--proc', '/proc', '--dev', '/dev'],
		...layout.memory.flatMap(({path, bytes}) => ['--perms', '0700', '--size', String(bytes), '--tmpfs', path]),
		...['--ro-bind', layout.workspace, layout.workspace],
		...layout.outputs.flatMap(path => ['--bind', path, path]),
		...layout.hidden.folders.flatMap(path => ['--perms', '0555', '--tmpfs', path, '--remount-ro', path]),
		...layout.hidden.files.flatMap(path => ['--ro-bind', '/dev/null', path]),
		...(layout.script === null ? [] : ['--ro-bind', layout.script, layout.script]),
		...['--remount-ro', '/dev', '--remount-ro', '/'],
	]
}
function isWithin(path, folder) {
	return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`)
}
const ISOLATED_HOME = '/tmp-home'
const environment_PASSED = ['LANG', 'LC_ALL', 'TZ', 'TERM', 'CI']
const FIXED_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
function refusedVariables(names) {
	return names.flatMap(name => {
		const refusal = variableRefusal(name)
		return refusal === null ? [] : [`The variable ${printable(name, 100)} cannot be passed: it ${refusal}.`]
	})
}
function isolatedEnvironment(outside, names, folders) {
	const variables = new Map()
	for (const name of [...environment_PASSED, ...names]) {
		const value = outside[name]
		if (value !== undefined && value !== '' && !value.includes('\0')) variables.set(name, value)
	}
	variables.set('HOME', ISOLATED_HOME)
	variables.set('TMPDIR', '/tmp')
	variables.set('PATH', isolatedPath(outside['PATH'] ?? '', folders).join(':'))
	return [...variables].map(([name, value]) => `${name}=${value}`)
}
function isolatedPath(path, folders) {
	const isKept = entry => (0, external_node_path_namespaceObject.normalize)(entry) === entry && folders.some(folder => isWithin(entry, folder))
	const kept = path.split(':').filter(isKept)
	return [...new Set([...kept, ...FIXED_PATH])]
}
const MAX_ENTRIES = 500_000
const MAX_SETTINGS_BYTES = 64 * 1024
const MAX_HIDDEN = 256
const FOLDERS = new Set(['.git', '.ssh', '.gnupg', '.aws', '.azure', '.kube'])
const FOLDER_ENDS = ['/.config/gcloud', '/.config/gh']
const FILES = new Set(['.git', '.git-credentials', '.netrc', '_netrc', '.pypirc', '.terraformrc', 'terraform.rc'])
const FILE_ENDS = ['/.docker/config.json', '/.cargo/credentials', '/.cargo/credentials.toml', '/.terraform.d/credentials.tfrc.json']
const SETTINGS = new Set(['.npmrc', '.yarnrc', '.yarnrc.yml'])
const FILE_PATTERN = /^gha-creds-[0-9a-z]+\.json$/
const GIT_FOLDER = ['HEAD', 'objects', 'refs']
function findHidden(workspace) {
	const hidden = {folders: [], files: []}
	const waiting = [workspace]
	let seen = 0
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		const entries = entriesOf(folder)
		if (entries === null) continue
		seen += entries.length
		if (seen > MAX_ENTRIES) return `The workspace has more than ${String(MAX_ENTRIES)} files: too many to look for credentials.`
		if (folder !== workspace && isGitFolder(entries)) {
			hidden.folders.push(folder)
			continue
		}
		for (const entry of entries) sort(entry, (0, external_node_path_namespaceObject.join)(folder, entry.name), hidden, waiting)
		if (hidden.folders.length + hidden.files.length > MAX_HIDDEN) {
			return `The workspace has more than ${String(MAX_HIDDEN)} credential files, git folders and sockets: too many to cover.`
		}
	}
	return hidden
}
function sort(entry, path, hidden, waiting) {
	if (entry.isSymbolicLink()) return
	if (entry.isDirectory()) {
		if (FOLDERS.has(entry.name) || endsAs(path, FOLDER_ENDS)) hidden.folders.push(path)
		else waiting.push(path)
		return
	}
	if (!entry.isFile() || isCredentialFile(entry.name, path)) hidden.files.push(path)
}
function isCredentialFile(name, path) {
	if (FILES.has(name) || FILE_PATTERN.test(name) || endsAs(path, FILE_ENDS)) return true
	return SETTINGS.has(name) && holdsCredentials(path)
}
function endsAs(path, ends) {
	return ends.some(end => path.endsWith(end))
}
const CREDENTIAL = /_auth|_password|npmAuth/i
const CREDENTIAL_ELSEWHERE = /(?:_auth|_authToken|_password|npmAuthToken|npmAuthIdent)["']?[ \t]*[=:][ \t]*(["']?)\$\{\w+(?:\?|:?-)?\}\1[ \t]*$/gim
function holdsCredentials(path) {
	try {
		if ((0, external_node_fs_namespaceObject.statSync)(path).size > MAX_SETTINGS_BYTES) return true
		const text = (0, external_node_fs_namespaceObject.readFileSync)(path, 'utf8')
		return holdsSecret(text) || CREDENTIAL.test(text.replace(CREDENTIAL_ELSEWHERE, ''))
	} catch {
		return true
	}
}
function isGitFolder(entries) {
	const names = new Set(entries.map(entry => entry.name))
	return GIT_FOLDER.every(name => names.has(name))
}
function entriesOf(folder) {
	try {
		return (0, external_node_fs_namespaceObject.readdirSync)(folder, {withFileTypes: true})
	} catch {
		return null
	}
}
const NO_CAPABILITY = /^0+$/
const CAPABILITIES = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']
const OF_THE_PROBE = new Set([...Object.keys(PROBE_ENVIRONMENT), 'PWD', 'OLDPWD', 'SHLVL', '_'])
const OWN_MOUNTS = ['/proc', '/dev/pts', '/dev/shm']
const DEVICE = /^\/dev\/(null|zero|full|random|urandom|tty|console|ptmx)$/
const JUDGES = new Map([
	['network', (sighting, {outside}) => sighting.headings.has('Inter-|') && isOnly(sighting.interfaces, ['lo']) && isOwn('net', sighting, outside)],
	['environment', ({variables}) => variables.every(name => OF_THE_PROBE.has(name))],
	[
		'home',
		({seen, mounts}, {layout, homes}) =>
			mounts.length > 0 &&
			seen.every(path => !homes.some(home => isWithin(path, home)) || isOnTheWay(path, layout)) &&
			homes.every(home => !mounts.some(mount => isWithin(mount.path, home) && !isBoundOf(mount.path, layout))),
	],
	[
		'sockets',
		({seen, unixSockets, headings, descriptors}, {layout, homes}) =>
			headings.has('Num ') &&
			unixSockets === 0 &&
			descriptors.length > 0 &&
			descriptors.every(descriptor => descriptor <= DESCRIPTOR.status) &&
			seen.every(path => homes.some(home => isWithin(path, home)) || isOnTheWay(path, layout)),
	],
	[
		'workspace_read_only',
		({mounts, written}, {layout}) =>
			mounts.some(({path, isReadOnly}) => path === layout.workspace && isReadOnly) &&
			!written.includes(layout.workspace) &&
			layout.outputs.every(output => mounts.some(({path, isReadOnly}) => path === output && !isReadOnly)) &&
			hiddenPaths(layout).every(hidden => mounts.some(({path, isReadOnly}) => path === hidden && isReadOnly)),
	],
	[
		'system_read_only',
		({mounts, written}, {layout}) =>
			written.length === 0 &&
			mounts.some(({path, isReadOnly, type}) => path === '/' && isReadOnly && type === 'tmpfs') &&
			mounts.every(mount => isExpected(mount, layout)),
	],
	[
		'processes',
		({processes, self, ...sighting}, {outside}) =>
			self >= 1 &&
			processes.includes(self) &&
			processes.every(id => id === 1 || id === self) &&
			['pid', 'ipc', 'uts', 'mnt'].every(name => isOwn(name, sighting, outside)),
	],
	[
		'privileges',
		({status}, {user}) =>
			user.uid !== 0 &&
			status.get('Uid') === fourTimes(user.uid) &&
			status.get('Gid') === fourTimes(user.gid) &&
			status.get('NoNewPrivs') === '1' &&
			CAPABILITIES.every(name => NO_CAPABILITY.test(status.get(name) ?? '')),
	],
	[
		'limits',
		({limits}, promised) => {
			const [processes, dataBytes] = [promised.processLimit, dataLimit(promised.limits)]
			return (
				limits.get('Max processes') === `${String(processes)} ${String(processes)}` &&
				limits.get('Max data size') === `${String(dataBytes)} ${String(dataBytes)}` &&
				limits.get('Max core file size') === '0 0'
			)
		},
	],
])
function judgeSighting(sighting, promised) {
	const names = [...JUDGES.keys()]
	const holds = new Set([...JUDGES].filter(([, judge]) => judge(sighting, promised)).map(([name]) => name))
	return {verified: names.filter(name => holds.has(name)), failed: names.filter(name => !holds.has(name))}
}
function isOnly(found, expected) {
	return found.length === expected.length && found.every(value => expected.includes(value))
}
function isOwn(name, {namespaces}, outside) {
	const [inside, ours] = [namespaces.get(name), outside.get(name)]
	return inside !== undefined && ours !== undefined && inside.startsWith(`${name}:[`) && inside !== ours
}
function isOnTheWay(path, layout) {
	return boundOf(layout).some(bound => isWithin(bound, path) || isWithin(path, bound))
}
function isBoundOf(path, layout) {
	return boundOf(layout).some(bound => isWithin(path, bound))
}
function boundOf({workspace, script}) {
	return script === null ? [workspace] : [workspace, script]
}
function hiddenPaths({hidden}) {
	return [...hidden.folders, ...hidden.files]
}
function isExpected({path, isReadOnly}, layout) {
	if (OWN_MOUNTS.includes(path) || DEVICE.test(path) || layout.memory.some(memory => memory.path === path)) return true
	if (layout.outputs.some(output => isWithin(path, output))) return true
	const known = [...layout.system, ...boundOf(layout), '/proc']
	return isReadOnly && (path === '/' || path === '/dev' || known.some(folder => isWithin(path, folder)))
}
function fourTimes(id) {
	return Array.from({length: 4}, () => String(id)).join(' ')
}
const layout_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']
const CONFIGURATION = [
	'alternatives',
	'ca-certificates',
	'crypto-policies',
	'group',
	'host.conf',
	'hosts',
	'ld.so.cache',
	'ld.so.conf',
	'ld.so.conf.d',
	'localtime',
	'magic',
	'mime.types',
	'nsswitch.conf',
	'passwd',
	'pki/ca-trust',
	'pki/tls/certs',
	'protocols',
	'services',
	'ssl/certs',
	'ssl/openssl.cnf',
	'timezone',
]
const RUNNER_FILES = ['.runner', '.credentials', '.credentials_rsaparams', 'config.sh']
const TOOL_CACHE = '/opt/hostedtoolcache'
const layout_MEBIBYTE = 1_048_576
function layoutOf(plan, limits, hidden) {
	const configuration = CONFIGURATION.map(name => (0, external_node_path_namespaceObject.join)('/etc', name)).filter(path =>
		(0, external_node_fs_namespaceObject.existsSync)(path),
	)
	const isLink = path => (0, external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink()
	const links = [...layout_FOLDERS.filter(path => systemFolder(path) === 'link'), ...configuration.filter(isLink)]
	const bytes = limits.maxMemoryMib * layout_MEBIBYTE
	return {
		system: [...layout_FOLDERS.filter(path => systemFolder(path) === 'folder'), ...configuration.filter(path => !isLink(path)), ...optionalTools()],
		links: links.map(path => ({path, target: (0, external_node_fs_namespaceObject.readlinkSync)(path)})),
		memory: [
			{path: '/tmp', bytes: bytes / 2},
			{path: ISOLATED_HOME, bytes: bytes / 4},
			{path: '/dev/shm', bytes: bytes / 4},
		],
		workspace: plan.workspace,
		outputs: limits.outputs,
		script: plan.script,
		hidden,
		workingDirectory: plan.workingDirectory,
	}
}
function optionalTools() {
	if (systemFolder('/opt') !== 'folder') return []
	return (0, external_node_fs_namespaceObject.readdirSync)('/opt')
		.map(name => (0, external_node_path_namespaceObject.join)('/opt', name))
		.filter(path => systemFolder(path) === 'folder')
		.filter(path => path === TOOL_CACHE || isOfSystemWithin(path))
}
function isOfSystemWithin(folder) {
	try {
		const entries = (0, external_node_fs_namespaceObject.readdirSync)(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
		return [folder, ...entries.map(({name}) => (0, external_node_path_namespaceObject.join)(folder, name))].every(isOfSystem)
	} catch {
		return false
	}
}
function isOfSystem(folder) {
	return (
		(0, external_node_fs_namespaceObject.lstatSync)(folder).uid === 0 &&
		!RUNNER_FILES.some(name => (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(folder, name)))
	)
}
const PROBE_SCRIPT = `first=$1 folder=$2 cat=$3 readlink=$4
shift 4
tell() { printf '%s\\n' "$1" >&3; }
cd "$folder" || exit 125
"$cat" /proc/self/status /proc/self/mountinfo /proc/self/limits /proc/self/net/dev /proc/self/net/unix >&3 2>/dev/null || exit 125
"$readlink" /proc/self/ns/net /proc/self/ns/pid /proc/self/ns/ipc /proc/self/ns/uts /proc/self/ns/mnt >&3 || exit 125
for path in /proc/[0-9]*; do tell "@process \${path##*/}"; done
tell "@self $$"
for path in "/proc/$$/fd"/*; do
  if [ -L "$path" ] && ! [ "$path" -ef /dev/null ]; then tell "@descriptor \${path##*/}"; fi
done
export -p >&3
count=$1
shift
while [ "$count" -gt 0 ]; do
  for path in "$1"/* "$1"/.[!.]* "$1"/..?*; do if [ -e "$path" ] || [ -L "$path" ]; then tell "@seen $path"; fi; done
  if [ -e "$1" ] || [ -L "$1" ]; then tell "@seen $1"; fi
  count=$((count - 1))
  shift
done
count=$1
shift
while [ "$count" -gt 0 ]; do
  if true 2>/dev/null >"$1/.fail-closed-gate-probe"; then
    tell "@written $1"
    rm -f "$1/.fail-closed-gate-probe"
  fi
  count=$((count - 1))
  shift
done
count=$1
shift
while [ "$count" -gt 0 ]; do
  path=\${1#??}
  case $1 in
    w*) [ -w "$path" ] ;;
    r*) [ -r "$path" ] ;;
    x*) [ -x "$path" ] && [ ! -d "$path" ] ;;
  esac || tell "@lacks $1"
  count=$((count - 1))
  shift
done
tell '@end'
IFS= read -r word <&3 || exit 125
[ "$word" = go ] || exit 125
tell '@begun'
exec 2>&4 3>&- 4>&- 5>&-
[ "$first" = first ] || exec "$@"
"$@"
exit $?
`
const SOCKETS = ['/run', '/var/run', '/run/docker.sock', '/var/run/docker.sock', '/run/containerd', '/var/lib', '/sys']
const PLACES = [
	'SSH_AUTH_SOCK',
	'GPG_AGENT_INFO',
	'XDG_RUNTIME_DIR',
	'RUNNER_TEMP',
	'GITHUB_ENV',
	'GITHUB_OUTPUT',
	'GITHUB_PATH',
	'GITHUB_STATE',
	'GITHUB_STEP_SUMMARY',
	'GITHUB_EVENT_PATH',
]
const FIRM = ['/', '/usr', '/etc', '/dev']
function probeArguments(made, {layout, homes}, environment, variables, argv) {
	const programs = ['sh', 'cat', 'readlink', 'env'].map(name => findProgram(name, TRUSTED_FOLDERS))
	const [sh, cat, readlink, env] = programs
	if (!sh || !cat || !readlink || !env) return 'sh, cat, readlink or env is missing'
	if (argv[0]?.includes('=') === true) return 'the path of the command has an equals sign'
	const places = PLACES.map(name => environment[name]).filter(path => path?.startsWith('/') === true)
	const absent = [...homes, ...SOCKETS, ...places.filter(path => path !== undefined)]
	const access = [
		`r ${layout.workspace}`,
		`r ${layout.workingDirectory}`,
		...layout.outputs.map(path => `w ${path}`),
		...(layout.script === null ? [] : [`r ${layout.script}`]),
		`x ${argv[0] ?? ''}`,
	]
	return [
		...[sh, '-c', PROBE_SCRIPT, 'probe', made.isFirstProcess ? 'first' : 'becomes', layout.workingDirectory, cat, readlink],
		...[absent, [...FIRM, layout.workspace], access].flatMap(paths => [String(paths.length), ...paths]),
		...[env, '-i', ...variables, ...argv],
	]
}
const SYSTEM = ['/usr', '/bin', '/lib', '/etc', '/home', '/root', '/tmp', '/run', '/opt', '/var', '/dev', '/proc', '/sys']
const MADE = ['/proc', '/sys', '/dev', '/etc']
const RECORDS = ['docs/runtime', 'docs/actions']
const RUNNER = [
	'HOME',
	'RUNNER_TEMP',
	'RUNNER_WORKSPACE',
	'GITHUB_ENV',
	'GITHUB_OUTPUT',
	'GITHUB_PATH',
	'GITHUB_STATE',
	'GITHUB_STEP_SUMMARY',
	'GITHUB_EVENT_PATH',
]
const DECISIVE = new Set(['.git', '.github'])
function refusePlan(plan, limits, environment, records) {
	const {workspace, workingDirectory, script} = plan
	const folders = [['The workspace', workspace], ['The working directory', workingDirectory], ...limits.outputs.map(output => ['The output folder', output])]
	const refusals = folders.flatMap(([what = '', path = '']) => refuseFolder(what, path))
	if (script !== null && !isReal(script, 'file')) refusals.push('The script is no regular file at a real, absolute path.')
	if (refusals.length > 0) return refusals
	return [
		...refuseWorkspace(workspace, environment),
		...(isWithin(workingDirectory, workspace) ? [] : ['The working directory is not inside the workspace.']),
		...limits.outputs.flatMap(output => refuseOutput(output, workspace, records)),
		...refusedVariables(limits.passEnvironment),
		...refuseLimits(limits),
	]
}
function refuseFolder(what, path) {
	if (/[\p{Cc}]/u.test(path)) return [`${what} has a control character in its path: ${printable(path)}.`]
	return isReal(path, 'folder') ? [] : [`${what} is no folder at a real, absolute path: ${printable(path)}.`]
}
function isReal(path, kind) {
	try {
		const entry = (0, external_node_fs_namespaceObject.statSync)(path)
		return (0, external_node_fs_namespaceObject.realpathSync)(path) === path && (kind === 'file' ? entry.isFile() : entry.isDirectory())
	} catch {
		return false
	}
}
function refuseWorkspace(workspace, environment) {
	if (SYSTEM.some(folder => isWithin(folder, workspace))) return ['The workspace holds folders of the system.']
	if (MADE.some(folder => isWithin(workspace, folder)) && !isWithin(workspace, '/dev/shm')) {
		return ['The workspace lies in a folder of the system that an isolated command does not see.']
	}
	if (isWithin((0, process.getBuiltinModule('node:os').homedir)(), workspace)) return ['The workspace holds the home folder.']
	return RUNNER.flatMap(name => {
		const path = realOf(environment[name])
		if (path === null || !isWithin(path, workspace) || (name === 'RUNNER_WORKSPACE' && path === workspace)) return []
		return [`The workspace holds what ${name} names.`]
	})
}
function realOf(path) {
	try {
		return path === undefined || path === '' ? null : (0, external_node_fs_namespaceObject.realpathSync)(path)
	} catch {
		return null
	}
}
function refuseOutput(output, workspace, records) {
	const shown = printable(output)
	if (output === workspace || !isWithin(output, workspace)) return [`The output folder ${shown} is not below the workspace.`]
	if (
		(0, external_node_path_namespaceObject.relative)(workspace, output)
			.split(external_node_path_namespaceObject.sep)
			.some(part => DECISIVE.has(part.toLowerCase()))
	) {
		return [`The output folder ${shown} lies in .git or .github.`]
	}
	const kept = [...RECORDS.map(path => (0, external_node_path_namespaceObject.join)(workspace, path)), ...records]
	return kept.some(folder => isWithin(folder, output) || isWithin(output, folder))
		? [`The output folder ${shown} holds records of the gate, or lies among them.`]
		: []
}
function refuseLimits({timeoutSeconds, maxProcesses, maxMemoryMib}) {
	const isLimit = value => Number.isSafeInteger(value) && value > 0
	return [timeoutSeconds, maxProcesses, maxMemoryMib].every(isLimit) ? [] : ['A limit of the isolation is no whole number.']
}
const promises_namespaceObject = process.getBuiltinModule('node:timers/promises')
function membersOf(first) {
	const children = new Map()
	let root = null
	for (const entry of allEntries()) {
		if (entry.id === first) root = entry
		const siblings = children.get(entry.parent)
		if (siblings === undefined) children.set(entry.parent, [entry])
		else siblings.push(entry)
	}
	const members = root === null ? [] : [root]
	for (const member of members) members.push(...(children.get(member.id) ?? []))
	return members
}
function onlyChildOf(parent) {
	const found = childrenOf(parent)
	const [child] = found
	return found.length === 1 && child !== undefined ? child : null
}
function childrenOf(parent) {
	try {
		const ids = (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${String(parent)}/task/${String(parent)}/children`, 'latin1')
			.trim()
			.split(' ')
		return ids.flatMap(id => entryOf(id) ?? [])
	} catch {
		return allEntries().filter(entry => entry.parent === parent)
	}
}
function hasEnded({id, start}) {
	const entry = entryOf(String(id))
	return entry?.start !== start || entry.state === 'Z' || entry.state === 'X'
}
function threadsOf(uid) {
	return allEntries()
		.filter(({id}) => ownerOf(id) === uid)
		.reduce((sum, {threads}) => sum + threads, 0)
}
function ownerOf(id) {
	try {
		return (0, external_node_fs_namespaceObject.statSync)(`/proc/${String(id)}`).uid
	} catch {
		return null
	}
}
function residentKib(members) {
	return members.reduce((sum, {id}) => sum + residentOf(id), 0)
}
function residentOf(id) {
	try {
		return Number(/^VmRSS:\s*(\d+) kB$/m.exec((0, external_node_fs_namespaceObject.readFileSync)(`/proc/${String(id)}/status`, 'latin1'))?.[1] ?? 0)
	} catch {
		return 0
	}
}
function allEntries() {
	return (0, external_node_fs_namespaceObject.readdirSync)('/proc').flatMap(name => {
		const entry = /^\d+$/.test(name) ? entryOf(name) : null
		return entry === null ? [] : [entry]
	})
}
function entryOf(id) {
	try {
		const text = (0, external_node_fs_namespaceObject.readFileSync)(`/proc/${id}/stat`, 'latin1')
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
		const [state = '', parent = '', start = ''] = [fields[0], fields[1], fields[19]]
		return {id: Number(id), state, parent: Number(parent), threads: Number(fields[17]), start}
	} catch {
		return null
	}
}
const WATCH_MS = 100
const GRACE_MS = 5_000
const END_MS = 10_000
const KILLED = 137
const TIMED_OUT = 124
async function runIsolated(sandbox, limits, tellsStatus) {
	const {first, kill} = sandbox
	let intervention = null
	const overTime = signal => {
		const problem = `It ran longer than ${String(limits.timeoutSeconds)} s, and was ended.`
		intervention = {state: 'timed-out', exitStatus: TIMED_OUT, signal, problem}
	}
	const start = performance.now()
	const signals = passSignals(false)
	signals.to(signal => signalMembers(first, signal))
	const watch = setInterval(() => {
		const problem = excess(first, limits)
		if (problem === null || intervention?.state === 'signaled') return
		intervention = {state: 'signaled', exitStatus: KILLED, signal: 'SIGKILL', problem}
		kill()
	}, WATCH_MS)
	let grace
	const timeout = setTimeout(() => {
		overTime('SIGTERM')
		signalMembers(first, 'SIGTERM')
		grace = setTimeout(() => {
			overTime('SIGKILL')
			kill()
		}, GRACE_MS)
	}, limits.timeoutSeconds * 1000)
	try {
		sandbox.proceed()
		const end = await sandbox.ended
		const durationMs = Math.round(performance.now() - start)
		const isOver = await run_isolated_endOf(first, kill)
		return {...outcomeOf(end, tellsStatus, intervention, isOver), durationMs}
	} finally {
		signals.stop()
		clearInterval(watch)
		clearTimeout(timeout)
		clearTimeout(grace)
	}
}
function outcomeOf(end, tellsStatus, intervention, isOver) {
	if (intervention !== null) return {...intervention, isolationHeld: isOver}
	if (!end.hasBegun) return notStarted('The isolation ended before its command began.', false)
	if (end.code !== null && (!tellsStatus || end.told === end.code)) {
		return {state: 'exited', exitStatus: end.code, signal: null, isolationHeld: isOver, problem: null}
	}
	const problem = 'The isolation ended before its command did: something outside of it ended it.'
	return {state: 'signaled', exitStatus: KILLED, signal: end.signal, isolationHeld: false, problem}
}
async function run_isolated_endOf(first, kill) {
	const deadline = performance.now() + END_MS
	while (!hasEnded(first)) {
		if (performance.now() > deadline) return false
		kill()
		await (0, promises_namespaceObject.setTimeout)(2)
	}
	return true
}
function signalMembers(first, signal) {
	if (hasEnded(first)) return
	for (const {id} of membersOf(first.id)) {
		try {
			if (id !== first.id) process.kill(id, signal)
		} catch {}
	}
}
function excess(first, limits) {
	const members = hasEnded(first) ? [] : membersOf(first.id)
	const threads = members.reduce((sum, member) => sum + (member.id === first.id ? 0 : member.threads), 0)
	if (threads > limits.maxProcesses) {
		return `It had more than ${String(limits.maxProcesses)} processes and threads, and was killed.`
	}
	return residentKib(members) > limits.maxMemoryMib * 1024 ? `It used more than ${String(limits.maxMemoryMib)} MiB of memory, and was killed.` : null
}
const external_node_net_namespaceObject = process.getBuiltinModule('node:net')
const BEGUN = '@begun\n'
const REPORT_END = '\n@end\n'
const MAX_REPORT_CHARACTERS = 4_194_304
const MAX_COMPLAINT_CHARACTERS = 4_096
const PROBE_DEADLINE_MS = 20_000
async function openSandbox(command, inside, isOneStream) {
	const {stdout, stderr} = process
	const child = begin(command, inside, isOneStream)
	if (typeof child === 'string') return child
	const failed = new Promise(resolve => {
		child.once('error', error => resolve(`it could not be started: ${errorText(error)}`))
	})
	const control = socketOf(child, DESCRIPTOR.control)
	if (child.pid === undefined || control === null) return await failed
	copy(child.stdout, stdout)
	copy(child.stderr, stderr)
	const complaints = collect(socketOf(child, SWAPPED), MAX_COMPLAINT_CHARACTERS)
	const status = collect(socketOf(child, DESCRIPTOR.status), MAX_COMPLAINT_CHARACTERS)
	let hasBegun = false
	const ended = new Promise(resolve => {
		child.once('close', (code, signal) => resolve({code, signal, told: statusIn(status()), hasBegun}))
	})
	const report = await reportOf(control)
	const first = report === null ? null : onlyChildOf(child.pid)
	if (report === null || first === null) {
		child.kill('SIGKILL')
		control.destroy()
		await Promise.race([ended, (0, promises_namespaceObject.setTimeout)(1_000)])
		const complaint = complaints().trim()
		return complaint === '' ? 'its probe did not report' : printable(complaint.split('\n').at(-1) ?? '')
	}
	control.on('data', text => {
		hasBegun ||= text.includes(BEGUN)
	})
	const kill = () => {
		try {
			if (!hasEnded(first)) process.kill(first.id, 'SIGKILL')
			else child.kill('SIGKILL')
		} catch {}
	}
	return {report, first, proceed: () => void control.write('go\n'), ended, kill}
}
const SWAPPED = DESCRIPTOR.commandErrors
const SWAP_SCRIPT = `exec 6>&2 2>&${String(SWAPPED)} ${String(SWAPPED)}>&6 6>&-; exec "$@"`
const JOIN_SCRIPT = `exec 2>&${String(SWAPPED)} ${String(SWAPPED)}>&1; exec "$@"`
function begin(command, inside, isOneStream) {
	const shell = findProgram('sh', TRUSTED_FOLDERS)
	if (shell === null) return 'there is no shell of the system'
	const empty = (0, external_node_fs_namespaceObject.openSync)('/dev/null', 'r')
	try {
		const own = ['ignore', passedOn(1), passedOn(2), 'pipe', 'pipe', command.tellsStatus ? 'pipe' : 'ignore']
		const script = isOneStream ? JOIN_SCRIPT : SWAP_SCRIPT
		return (0, process.getBuiltinModule('node:child_process').spawn)(shell, ['-c', script, 'swap', command.program, ...command.args, ...inside], {
			cwd: '/',
			env: PROBE_ENVIRONMENT,
			stdio: [...own, ...covers(empty)],
			detached: true,
		})
	} catch (error) {
		return `it could not be started: ${errorText(error)}`
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(empty)
	}
}
async function reportOf(control) {
	let text = ''
	control.setEncoding('utf8')
	control.on('error', ignoreReset)
	return await new Promise(resolve => {
		const timer = setTimeout(() => settle(null), PROBE_DEADLINE_MS)
		const settle = report => {
			clearTimeout(timer)
			resolve(report)
		}
		control.on('data', part => {
			text += part
			if (text.endsWith(REPORT_END)) settle(text)
			else if (text.length > MAX_REPORT_CHARACTERS) settle(null)
		})
		control.once('close', () => settle(null))
	})
}
function passedOn(descriptor) {
	try {
		return (0, external_node_fs_namespaceObject.fstatSync)(descriptor).isFile() ? 'pipe' : descriptor
	} catch {
		return 'ignore'
	}
}
function covers(empty) {
	const inherited = new Set((0, external_node_fs_namespaceObject.readdirSync)('/proc/self/fd').filter(isInherited).map(Number))
	const beyond = DESCRIPTOR.status + 1
	const count = Math.max(0, Math.max(...inherited) + 1 - beyond)
	return Array.from({length: count}, (_, index) => (inherited.has(index + beyond) ? empty : 'ignore'))
}
function isInherited(name) {
	try {
		const flags = /^flags:\s*([0-7]+)$/m.exec((0, external_node_fs_namespaceObject.readFileSync)(`/proc/self/fdinfo/${name}`, 'latin1'))?.[1]
		return flags === undefined || (Number.parseInt(flags, 8) & 0o2000000) === 0
	} catch {
		return false
	}
}
function socketOf(child, descriptor) {
	const stream = child.stdio[descriptor]
	return stream instanceof external_node_net_namespaceObject.Socket ? stream : null
}
function ignoreReset() {}
function copy(from, to) {
	from?.on('error', ignoreReset).pipe(to, {end: false})
}
function collect(from, most) {
	let text = ''
	from?.setEncoding('utf8')
	from?.on('error', ignoreReset)
	from?.on('data', part => {
		if (text.length < most) text = (text + part).slice(0, most)
	})
	return () => text
}
function statusIn(text) {
	const [, status] = /"exit-code": ?(\d+)/.exec(text) ?? []
	return status === undefined ? null : Number(status)
}
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty']
const DEVICE_LINKS = ['/dev/fd', '/dev/stdin', '/dev/stdout', '/dev/stderr']
const ROOM_BYTES = 32 * 1024 * 1024
const MAX_COPIED_BYTES = 1024 * 1024
function tablesOf(layout, user, place) {
	const inside = path => `${place}/in${path}`
	const line = (source, target, type, options) => `${escaped(source)} ${escaped(target)} ${type} ${options} 0 0\n`
	const bound = (path, options) => line(path, inside(path), 'none', options)
	const memory = (target, options) => line('isolated', target, 'tmpfs', `nosuid,nodev,X-mount.mkdir,${options}`)
	const owned = `uid=${String(user.uid)},gid=${String(user.gid)},mode=0700`
	const files = layout.system.filter(isFile)
	const small = files.filter(path => (0, external_node_fs_namespaceObject.statSync)(path).size <= MAX_COPIED_BYTES)
	const mounted = [...files.filter(path => !small.includes(path)), ...(layout.script === null ? [] : [layout.script])]
	const devices = DEVICES.map(name => `/dev/${name}`)
	return {
		folders: [
			memory(`${place}/old`, 'ro,mode=0555,size=4k'),
			memory(inside(''), `mode=0755,size=${String(ROOM_BYTES)}`),
			...layout.system.filter(path => !isFile(path)).map(path => bound(path, 'bind,ro,nosuid,nodev,X-mount.mkdir')),
			line('isolated', inside('/proc'), 'proc', 'nosuid,nodev,noexec,X-mount.mkdir'),
			line('isolated', inside('/dev/pts'), 'devpts', 'nosuid,noexec,newinstance,ptmxmode=0666,mode=0620,X-mount.mkdir'),
			...layout.memory.map(({path, bytes}) => memory(inside(path), `${owned},size=${String(bytes)}`)),
			bound(layout.workspace, 'bind,ro,nosuid,nodev,X-mount.mkdir'),
			...layout.outputs.map(path => bound(path, 'bind,rw,nosuid,nodev')),
			...layout.hidden.folders.map(path => memory(inside(path), 'ro,mode=0555,size=4k')),
		].join(''),
		files: [
			...devices.map(path => bound(path, 'bind,rw,nosuid,noexec')),
			line(inside('/dev/pts/ptmx'), inside('/dev/ptmx'), 'none', 'bind,rw,nosuid,noexec'),
			...layout.hidden.files.map(path => line('/dev/null', inside(path), 'none', 'bind,ro,nosuid,nodev')),
			...mounted.map(path => bound(path, 'bind,ro,nosuid,nodev')),
		].join(''),
		made: mounted.map(path => inside((0, external_node_path_namespaceObject.dirname)(path))).join('\n'),
		empty: [...devices, '/dev/ptmx', ...mounted].map(inside).join('\n'),
		copied: [...DEVICE_LINKS, ...layout.links.map(({path}) => path), ...small].join('\n'),
	}
}
function escaped(path) {
	return path.replace(/[\s\\#]/g, character => [...Buffer.from(character, 'utf8')].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join(''))
}
function isFile(path) {
	return (0, external_node_fs_namespaceObject.statSync)(path).isFile()
}
const SETUP_SCRIPT = `set -efu
PATH=$1 place=$2 folders=$3 files=$4 made=$5 empty=$6 copied=$7
shift 7
root=$place/in
IFS='
'
mount -t tmpfs -o nosuid,nodev,mode=0755,size=4m isolated "$place"
if command -v ip >/dev/null; then ip link set lo up; fi & loopback=$!
ln -s in/usr in/bin in/sbin in/lib in/lib64 in/proc "$place" & linked=$!
printf '%s' "$folders" >"$place/folders"
printf '%s' "$files" >"$place/files"
mount -a -T "$place/folders"
if test -n "$made"; then mkdir -p $made; fi
for file in $empty; do true >"$file"; done
cp -pP --parents $copied "$root" & copying=$!
mount -a -T "$place/files"
wait "$copying"
mount -o remount,bind,ro,nosuid,nodev "$root"
wait "$loopback"
wait "$linked"
cd "$place"
pivot_root . old
cd /
PATH=/usr/bin:/bin:/usr/sbin:/sbin
umount -l /old
exec chroot /in "$@"
`
const PROGRAMS = ['setpriv', 'unshare', 'sh', 'mount', 'umount', 'mkdir', 'cp', 'ln', 'pivot_root', 'chroot']
const PROGRAMS_INSIDE = ['setpriv', 'prlimit']
const setpriv_PLACES = ['/mnt', '/media', '/srv', '/boot']
const setpriv_NAMESPACES = ['--net', '--mount', '--ipc', '--uts', '--cgroup', '--pid', '--fork', '--kill-child=KILL', '--']
const NO_RIGHTS = ['--clear-groups', '--no-new-privs', '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all', '--']
const WITH_PARENT = ['--pdeathsig', 'KILL']
const setpriv = ({layout, limits, user, trusted}) => {
	if (!user.isOther) return 'setpriv: only root can isolate without user namespaces.'
	const programs = new Map(PROGRAMS.map(name => [name, findProgram(name, trusted)]))
	const inside = new Map(PROGRAMS_INSIDE.map(name => [name, findProgram(name, TRUSTED_FOLDERS)]))
	const missing = [...programs, ...inside].filter(([, found]) => found === null).map(([name]) => name)
	if (missing.length > 0) return `setpriv: there is no program ${missing.join(', ')} of root's in ${trusted.join(', ')}.`
	const needed = [...layout.system, layout.workspace, ...(layout.script === null ? [] : [layout.script])]
	const place = setpriv_PLACES.find(path => (0, external_node_fs_namespaceObject.existsSync)(path) && !needed.some(bound => isWithin(bound, path)))
	if (place === undefined) return `setpriv: there is no free folder to mount on among ${setpriv_PLACES.join(', ')}.`
	const most = processLimit(limits, threadsOf(user.uid))
	const path = name => programs.get(name) ?? name
	const {folders, files, made, empty, copied} = tablesOf(layout, user, place)
	const setup = ['-c', SETUP_SCRIPT, 'setup', trusted.join(':'), place, folders, files, made, empty, copied]
	const asUser = [...WITH_PARENT, `--reuid=${String(user.uid)}`, `--regid=${String(user.gid)}`, ...NO_RIGHTS]
	return {
		mechanism: 'setpriv',
		program: path('setpriv'),
		args: [
			...[...WITH_PARENT, '--', path('unshare'), ...setpriv_NAMESPACES],
			...[path('sh'), ...setup],
			...[inside.get('setpriv') ?? '', ...asUser],
			...[inside.get('prlimit') ?? '', ...limitArguments(limits, most), '--'],
		],
		isFirstProcess: true,
		tellsStatus: false,
		processLimit: most,
	}
}
const STATUS = /^([A-Za-z_]+):\t(.*)$/
const LIMIT = /^(Max [a-z ]+?) {2,}(\S+) +(\S+)/
const MOUNT = /^\d+ \d+ \d+:\d+ \S+ (\S+) (\S+) .*?- (\S+) /
const INTERFACE = /^ *(\S+): *\d+ +\d+/
const SOCKET = /^[0-9a-f]{8,16}: /
const NAMESPACE = /^([a-z]+):\[\d+\]$/
const FACT = /^@([a-z]+) (.*)$/
const VARIABLE = /^(?:export|declare -x) ([A-Za-z_][A-Za-z0-9_]*)(?:=|$)/
const HEADINGS = ['Inter-|', 'Num ', 'Limit ']
function readSighting(text) {
	const facts = new Map()
	const status = new Map()
	const limits = new Map()
	const namespaces = new Map()
	const [mounts, interfaces, variables] = [[], [], []]
	const headings = new Set()
	let unixSockets = 0
	for (const line of text.split('\n')) {
		const [, fact, rest = ''] = FACT.exec(line) ?? []
		if (fact !== undefined) facts.set(fact, [...(facts.get(fact) ?? []), rest])
		const [, field, value = ''] = STATUS.exec(line) ?? []
		if (field !== undefined) status.set(field, value.trim().replace(/\s+/g, ' '))
		const [, limit, soft = '', hard = ''] = LIMIT.exec(line) ?? []
		if (limit !== undefined) limits.set(limit, `${soft} ${hard}`)
		const [, path, options = '', type = ''] = MOUNT.exec(line) ?? []
		if (path !== undefined) mounts.push({path: sighting_unescaped(path), isReadOnly: options.split(',').includes('ro'), type})
		const [, network] = fact === undefined && !SOCKET.test(line) ? (INTERFACE.exec(line) ?? []) : []
		if (network !== undefined) interfaces.push(network)
		const [, variable] = VARIABLE.exec(line) ?? []
		if (variable !== undefined) variables.push(variable)
		const [, namespace] = NAMESPACE.exec(line) ?? []
		if (namespace !== undefined) namespaces.set(namespace, line)
		if (SOCKET.test(line)) unixSockets += 1
		for (const heading of HEADINGS) if (line.startsWith(heading)) headings.add(heading)
	}
	const of = fact => facts.get(fact) ?? []
	return {
		...{status, limits, namespaces, mounts, interfaces, unixSockets, variables, headings},
		processes: of('process').map(Number),
		self: Number(of('self')[0] ?? Number.NaN),
		descriptors: of('descriptor').map(Number),
		seen: of('seen'),
		written: of('written'),
		lacks: of('lacks'),
	}
}
function sighting_unescaped(path) {
	return path.replace(/\\([0-7]{3})/g, (_match, digits) => String.fromCharCode(Number.parseInt(digits, 8)))
}
const NOBODY = 65_534
function ordinaryUser(workspace) {
	const uid = process.geteuid?.() ?? 0
	if (uid !== 0) return {uid, gid: process.getegid?.() ?? NOBODY, isOther: false}
	const owner = (0, external_node_fs_namespaceObject.statSync)(workspace)
	if (owner.uid === 0) return {uid: NOBODY, gid: NOBODY, isOther: true}
	return {uid: owner.uid, gid: owner.gid === 0 ? NOBODY : owner.gid, isOther: true}
}
const MECHANISMS = [bubblewrap, setpriv]
const prepare_NAMESPACES = ['net', 'pid', 'ipc', 'uts', 'mnt']
async function prepareIsolation(plan, limits, surroundings) {
	try {
		return await prepare(plan, limits, surroundings)
	} catch (error) {
		return {ok: false, reasons: [`The isolation could not be prepared: ${errorText(error)}.`]}
	}
}
async function prepare(plan, limits, surroundings) {
	if (process.platform !== 'linux') {
		return {ok: false, reasons: [`There is no mechanism for isolation on ${process.platform}.`]}
	}
	const {environment, records, trusted = TRUSTED_FOLDERS, isOneStream = false} = surroundings
	const command = refuseCommand(plan.argv)
	const refusals = command === null ? refusePlan(plan, limits, environment, records) : [command]
	if (refusals.length > 0) return {ok: false, reasons: refusals}
	const hidden = findHidden(plan.workspace)
	if (typeof hidden === 'string') return {ok: false, reasons: [hidden]}
	const layout = layoutOf(plan, limits, hidden)
	const [name = '', ...rest] = plan.argv
	const program = findCommand(name, plan.workingDirectory, isolatedPath(environment['PATH'] ?? '', layout.system))
	const variables = isolatedEnvironment(environment, limits.passEnvironment, layout.system)
	const user = ordinaryUser(plan.workspace)
	const homes = [...new Set(['/root', '/home', (0, process.getBuiltinModule('node:os').homedir)(), environment['HOME'] ?? ''])].filter(home => home.length > 1)
	const outside = new Map(prepare_NAMESPACES.map(namespace => [namespace, (0, external_node_fs_namespaceObject.readlinkSync)(`/proc/self/ns/${namespace}`)]))
	const everywhere = {layout, limits, user, homes, outside}
	const reasons = []
	for (const make of MECHANISMS) {
		const made = make({layout, limits, user, trusted})
		if (typeof made === 'string') {
			reasons.push(made)
			continue
		}
		const promised = {...everywhere, processLimit: made.processLimit}
		const inside = probeArguments(made, promised, environment, variables, [program ?? '/bin/true', ...rest])
		const sandbox = typeof inside === 'string' ? inside : await probed(made, inside, promised, isOneStream)
		if (typeof sandbox === 'string') {
			reasons.push(`${made.mechanism}: ${sandbox}.`)
			continue
		}
		return {ok: true, isolation: isolationOf(made, sandbox, limits, program === null ? name : null)}
	}
	return {ok: false, reasons}
}
async function probed(made, inside, promised, isOneStream) {
	const sandbox = await openSandbox(made, inside, isOneStream)
	if (typeof sandbox === 'string') return sandbox
	const sighting = readSighting(sandbox.report)
	const {failed} = judgeSighting(sighting, promised)
	if (failed.length === 0 && sighting.lacks.length === 0) return sandbox
	sandbox.kill()
	await sandbox.ended
	if (failed.length > 0) return `the probe inside did not confirm ${failed.join(', ')}`
	const lacks = sighting.lacks.map(access => `${WORDS.get(access[0] ?? '') ?? 'use'} ${printable(access.slice(2))}`)
	return `user ${String(promised.user.uid)}, as whom the command would run, cannot ${lacks.join(', ')}`
}
const WORDS = new Map([
	['r', 'read'],
	['w', 'write to'],
	['x', 'run'],
])
function isolationOf({mechanism, tellsStatus}, sandbox, limits, missing) {
	let isUsed = false
	const abandon = async () => {
		if (isUsed) return
		isUsed = true
		sandbox.kill()
		await sandbox.ended
	}
	return {
		report: {mechanism, verified: ISOLATION_ASPECTS},
		refusal: missing === null ? null : MISSING_PROGRAM,
		abandon,
		start: async () => {
			if (isUsed) return notStarted('The isolation has been used or taken down already.', false)
			if (missing !== null) {
				await abandon()
				return notStarted(`The command ${printable(missing, 100)} was not started: there is no such program inside.`, true)
			}
			isUsed = true
			return await runIsolated(sandbox, limits, tellsStatus)
		},
	}
}
const external_node_buffer_namespaceObject = process.getBuiltinModule('node:buffer')
class Refused extends Error {}
const CHUNK = 1024 * 1024
const NO_LINKS = external_node_fs_namespaceObject.constants.O_NOFOLLOW
const NON_BLOCKING = external_node_fs_namespaceObject.constants.O_NONBLOCK
function digestOutputs(workspace, paths) {
	return paths.map(path => digestOutput(workspace, path))
}
function digestOutput(workspace, path) {
	const nothing = {path, files: null, bytes: null, sha256: null}
	try {
		const place = (0, external_node_path_namespaceObject.join)(workspace, path)
		const kind = kindOf(place)
		if (kind === 'absent') return {...nothing, state: 'absent'}
		const count = {files: 0, bytes: 0, entries: 0}
		if (kind === 'file') {
			const digest = digestFile(place, count)
			return {path, state: 'file', files: 1, bytes: count.bytes, sha256: digest}
		}
		const rows = [...digestFolder(place, '', count)]
		rows.sort(([left], [right]) => Buffer.compare(Buffer.from(left), Buffer.from(right)))
		return {path, state: 'folder', files: count.files, bytes: count.bytes, sha256: digest_sha256(canonical_canonicalOfPlain(rows))}
	} catch {
		return {...nothing, state: 'refused'}
	}
}
function kindOf(place) {
	const stats = (0, external_node_fs_namespaceObject.lstatSync)(place, {throwIfNoEntry: false})
	if (stats === undefined) return 'absent'
	if (stats.isFile()) return 'file'
	if (stats.isDirectory()) return 'folder'
	throw new Refused('neither a file nor a folder')
}
function digestFolder(folder, below, count) {
	return (0, external_node_fs_namespaceObject.readdirSync)(folder, {withFileTypes: true, encoding: 'buffer'}).flatMap(entry => {
		count.entries += 1
		if (count.entries > MAX_OUTPUT_ENTRIES) throw new Refused('too many entries')
		const name = textOf(entry.name)
		const place = (0, external_node_path_namespaceObject.join)(folder, name)
		const path = below === '' ? name : `${below}/${name}`
		if (entry.isDirectory()) return digestFolder(place, path, count)
		if (entry.isSymbolicLink()) return [[path, 'link', digest_sha256(textOf((0, external_node_fs_namespaceObject.readlinkSync)(place, {encoding: 'buffer'})))]]
		if (!entry.isFile()) throw new Refused('neither a file nor a folder')
		count.files += 1
		return [[path, 'file', digestFile(place, count)]]
	})
}
function textOf(bytes) {
	if (!(0, external_node_buffer_namespaceObject.isUtf8)(bytes)) throw new Refused('a name that is no UTF-8')
	return bytes.toString('utf8')
}
function digestFile(place, count) {
	const descriptor = (0, external_node_fs_namespaceObject.openSync)(place, external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINKS | NON_BLOCKING)
	try {
		const stats = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!stats.isFile()) throw new Refused('no regular file')
		if (count.bytes + stats.size > MAX_OUTPUT_BYTES) throw new Refused('too many bytes')
		const hash = (0, process.getBuiltinModule('node:crypto').createHash)('sha256')
		const buffer = Buffer.allocUnsafe(CHUNK)
		for (
			let read = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer);
			read > 0;
			read = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer)
		) {
			count.bytes += read
			if (count.bytes > MAX_OUTPUT_BYTES) throw new Refused('too many bytes')
			hash.update(buffer.subarray(0, read))
		}
		const digest = asDigest(hash.digest('hex'))
		if (digest === null) throw new Refused('no digest')
		return digest
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
}
function makeOutputs(workspace, paths, owner) {
	return paths.map(path => {
		let folder = workspace
		for (const name of path.split('/')) {
			if (name === '' || name === '.' || name === '..') throw new Error(`the output ${printable(path)} is no path below the workspace`)
			folder = (0, external_node_path_namespaceObject.join)(folder, name)
			const stats = (0, external_node_fs_namespaceObject.lstatSync)(folder, {throwIfNoEntry: false})
			if (stats === undefined) {
				;(0, external_node_fs_namespaceObject.mkdirSync)(folder)
				if (owner !== null) (0, external_node_fs_namespaceObject.lchownSync)(folder, owner.uid, owner.gid)
			} else if (!stats.isDirectory()) throw new Error(`the output ${printable(path)} leads through something that is no folder`)
		}
		return folder
	})
}
const RECORD_FOLDERS = [...new Set(OUTPUT_PATHS.map(path => (0, external_node_path_namespaceObject.dirname)(path)))]
const ACTION_VARIABLES = /^(INPUT_.*|ACTIONS_RUNTIME_TOKEN|ACTIONS_RUNTIME_URL|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL)$/i
const SHELL_VARIABLES = /^(BASH_ENV|SHELLOPTS|BASHOPTS|BASH_FUNC_.*)$/
class Execution {
	#running
	#script = null
	#isolation = null
	constructor(running) {
		this.#running = running
	}
	now = () => Date.now()
	prepare = async request => {
		const {places, rules} = request
		const owner = ordinaryUser(places.workspace)
		const outputs = makeOutputs(places.workspace, rules.outputs, owner.isOther ? owner : null)
		const limits = {...rules, outputs}
		const records = RECORD_FOLDERS.map(path => (0, external_node_path_namespaceObject.join)(places.outputDirectory, path))
		const {variables: environment} = this.#running
		const isOneStream = this.#isReadByRunner
		const prepared = await prepareIsolation(this.#plan(request, true), limits, {environment, records, isOneStream})
		if (!prepared.ok) return prepared
		this.#isolation = prepared.isolation
		return {ok: true, report: prepared.isolation.report}
	}
	refusal = ({command, places}, wanted) => {
		if (wanted !== null) return this.#isolation?.refusal ?? null
		const program = command.script === null ? (command.argv[0] ?? '') : shellOfSystem()
		return missingProgram(program, places.workingDirectory, this.#running.variables['PATH'])
	}
	start = async (request, wanted) => {
		try {
			if (wanted === null) {
				const {variables, isAction} = this.#running
				const isKept = name => (isAction && ACTION_VARIABLES.test(name)) || (request.command.script !== null && SHELL_VARIABLES.test(name))
				const withheld = Object.keys(variables).filter(isKept)
				return await runDirect(this.#plan(request, false), variables, withheld)
			}
			const isolation = this.#isolation
			if (isolation === null) throw new Error('no isolation stands ready')
			if (!this.#isReadByRunner) return await isolation.start()
			return await withoutWorkflowCommands((0, process.getBuiltinModule('node:crypto').randomBytes)(16).toString('hex'), isolation.start)
		} finally {
			this.#script?.remove()
		}
	}
	abandon = async () => {
		this.#script?.remove()
		await this.#isolation?.abandon()
	}
	outputs = async ({places, rules}) => await Promise.resolve(digestOutputs(places.workspace, rules.outputs))
	get #isReadByRunner() {
		return this.#running.isAction
	}
	#plan({command, places}, isIsolated) {
		const {workspace, workingDirectory} = places
		if (command.script === null) return {argv: command.argv, workingDirectory, workspace, script: null}
		const runsAsOther = isIsolated && ordinaryUser(workspace).isOther
		this.#script ??= writeScript(
			command.script,
			(0, external_node_fs_namespaceObject.realpathSync)(this.#running.temporaryFolder ?? (0, process.getBuiltinModule('node:os').tmpdir)()),
			runsAsOther,
		)
		const {path} = this.#script
		return {argv: [shellOfSystem(), ...command.argv.slice(1), path], workingDirectory, workspace, script: path}
	}
}
function shellOfSystem() {
	return process.platform === 'win32' ? SCRIPT_SHELL[0] : (findProgram(SCRIPT_SHELL[0], TRUSTED_FOLDERS) ?? '/bin/bash')
}
function executionPort(running) {
	return new Execution(running)
}
function claimKey({identity, action, nonce}) {
	const parts = [identity.replace(/[A-Z]/g, letter => letter.toLowerCase()), action, nonce]
	if (parts.includes('')) throw new TypeError('A claim needs an identity, an action and a nonce.')
	return digest_sha256(canonical_canonicalOfPlain(parts))
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
const RUNTIME_CHECKS = [
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
]
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
function codeEntry(code) {
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
function finding(code, message, detail = {}) {
	const {outcome, gate: usual} = codeEntry(code)
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
function evidenceFiles({result, status, ledger, signed}) {
	if (signed === null) return [result, status, ledger]
	const {keyStatusSignature, executionEvidence, beaconAttestations, approval} = signed
	const signature = keyStatusSignature === null ? [] : [keyStatusSignature]
	const approvals = approval === null ? [] : [approval.request, approval.approval]
	return [result, status, ledger, ...signature, ...executionEvidence, ...beaconAttestations, ...approvals]
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
const validateKeyStatusResult = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validateKeyStatusResult)
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
const validateKeyStatusVerification = validatorOf(validate53, () => require('./differences.js').DIFFERENCES.validateKeyStatusVerification)
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
const validateKeyRotationLedger = validatorOf(validate56, () => require('./differences.js').DIFFERENCES.validateKeyRotationLedger)
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
const json_scanner_QUOTE = 0x22
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
			if (byte === json_scanner_QUOTE) break
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
		return new JsonNumber(literal)
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
function pointer(...segments) {
	return segments.map(segment => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
function linesOf(bytes, pointers) {
	const root = newPlace(null)
	const places = new Map()
	for (const text of pointers) if (!places.has(text)) places.set(text, placeAt(root, text))
	if (places.size > 0) new PlaceFinder(bytes).find(root)
	return new Map([...places].map(([text, place]) => [text, nearestLine(place)]))
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
		const shown = {pointer: printable((file.within ?? '') + pointer), expected: printable(expected), found: printable(found)}
		return finding(code, meaning, {...place, ...shown})
	}
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
	if (value instanceof JsonNumber) return Number(value.text)
	if (isJsonArray(value)) return value.map(project)
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
	const taken = parts.filter(name => isJsonArray(document.get(name)) || isLarge(document.get(name)))
	for (const name of taken) around.set(name, isJsonArray(document.get(name)) ? [] : new Map())
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
	return isJsonObject(part) && part.size > BATCH
}
function missingIn({keyword, params}) {
	const missing = keyword === 'required' ? params['missingProperty'] : undefined
	return typeof missing === 'string' ? missing : null
}
function* errorsOfPart(name, part, ask) {
	if (isJsonArray(part)) {
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
		const instancePath = isJsonArray(batch) ? ['', top, String(start + Number(second)), ...rest].join('/') : error.instancePath
		const inBatch = placeOf(error)
		yield {error, place: placeOf({...error, instancePath}), value: () => valueAt(found, inBatch)}
	}
}
function placeOf(error) {
	const missing = missingIn(error)
	return missing === null ? error.instancePath : error.instancePath + pointer(missing)
}
function valueAt(value, place) {
	let current = value
	for (const escaped of place.split('/').slice(1)) {
		const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
		if (isJsonObject(current)) current = current.get(segment)
		else if (isJsonArray(current)) current = current[Number(segment)]
		else return undefined
	}
	return current
}
function readDocument(file, missing, collector) {
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
		collector.add(finding(code, `${where}: ${shown}`, document_placeOf(file, line)))
		return null
	}
	if (!raw && hasEscapes(file.bytes) && anyString(parsed.value, holdsSecret)) noteSecret(file, collector)
	if (!isJsonObject(parsed.value)) {
		collector.add(finding('json_not_object', `The top level of ${nameOf(file)} is not an object.`, document_placeOf(file, 1)))
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
function checkSchema(document, validate, code, collector, parts = []) {
	const reported = collector.evidencePointers(document.file)
	let inOrder = true
	for (const {error, place, value} of schemaErrors(document.value, validate, parts)) {
		inOrder = false
		if (reported.has(place) || collector.countsOnly(code)) continue
		const wanted = missingIn(error) === null ? (error.message ?? 'another value') : 'must be there'
		collector.at(document.file, code, place, wanted, describe(value()))
	}
	return inOrder
}
function describe(value) {
	if (value === undefined) return 'nothing'
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000))
	if (isJsonObject(value)) return `an object of ${String(value.size)} members`
	return isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text
}
function noteSecret(file, collector) {
	collector.hideValues()
	const message = `The file ${printable(file.path)} holds a private key or an access token.`
	collector.plain('secret_material_detected', message, file.path)
}
function anyString(value, test) {
	if (typeof value === 'string') return test(value)
	if (isJsonObject(value)) {
		for (const [key, member] of value) if (test(key) || anyString(member, test)) return true
		return false
	}
	return isJsonArray(value) && value.some(item => anyString(item, test))
}
const HEX = '64 lower-case hexadecimal digits'
function checkHashes(documents, collector) {
	const {result, status} = documents
	if (status !== null) {
		checkOwnHash(status, 'entry_hash', 'stage355_entry_hash_missing', 'stage355_entry_hash_malformed', 'stage355_status_hash_mismatch', collector)
		checkForm(status, 'previous_hash', 'stage355_previous_hash_missing', 'stage355_previous_hash_malformed', collector)
	}
	if (result !== null) {
		checkForm(result, 'entry_hash', 'stage355_entry_hash_missing', 'stage355_entry_hash_malformed', collector)
		checkOwnHash(result, 'result_sha256', 'stage355_result_sha256_missing', 'stage355_result_sha256_malformed', 'stage355_result_sha256_mismatch', collector)
		checkForm(result, 'previous_hash', 'stage355_previous_hash_missing', 'stage355_previous_hash_malformed', collector)
	}
	if (result !== null && status !== null) {
		checkEqual(result, status, 'entry_hash', 'stage355_entry_hash_mismatch', collector)
		checkEqual(result, status, 'previous_hash', 'stage355_previous_hash_mismatch', collector)
	}
}
function checkExpectedHash({status}, expected, collector) {
	if (status === null) return false
	const recorded = status.value.get('entry_hash')
	if (sameDigest(recorded, expected) && sameDigest(documentHash(status, 'entry_hash'), expected)) return true
	collector.at(status.file, 'stage355_entry_hash_unexpected', '/entry_hash', expected, describe(recorded))
	return false
}
function documentHash(document, without) {
	return digest_sha256(canonicalBytes(document.value, without))
}
function checkForm(document, field, missing, malformed, collector) {
	const found = document.value.get(field)
	if (isDigest(found)) return true
	const absent = found === undefined || found === null || found === ''
	collector.at(document.file, absent ? missing : malformed, `/${field}`, HEX, describe(found))
	return false
}
function checkOwnHash(document, field, missing, malformed, mismatch, collector) {
	const computed = documentHash(document, field)
	if (!checkForm(document, field, missing, malformed, collector)) return
	const recorded = document.value.get(field)
	if (!sameDigest(recorded, computed)) collector.at(document.file, mismatch, `/${field}`, computed, describe(recorded))
}
function checkEqual(left, right, field, code, collector) {
	const found = left.value.get(field)
	const expected = right.value.get(field)
	if (!isDigest(found) || !isDigest(expected) || sameDigest(found, expected)) return
	collector.at(left.file, code, `/${field}`, describe(expected), describe(found))
}
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
const STAGES = [
	['stage', '355'],
	['source_stage', '354'],
]
function checkHeader(document, now, maxAge, collector) {
	const {file, value} = document
	for (const [name, literal] of STAGES) {
		const found = value.get(name)
		if (found instanceof JsonNumber && found.text === literal) continue
		collector.at(file, 'stage355_stage_unexpected', `/${name}`, literal, describe(found))
	}
	const createdAt = value.get('created_at')
	const instant = typeof createdAt === 'string' ? parseUtcTime(createdAt) : null
	const at = (code, expected) => {
		collector.at(file, code, '/created_at', expected, describe(createdAt))
	}
	if (instant === null) {
		at('stage355_created_at_malformed', 'a time such as 2026-01-31T09:30:00Z')
	} else if (instant > now + MAX_CLOCK_SKEW_MS) {
		at('stage355_created_at_in_future', `at most five minutes after ${time_formatUtcTime(now)}`)
	} else if (maxAge !== null && now - instant > maxAge * 1000) {
		at('stage355_evidence_too_old', `not before ${time_formatUtcTime(now - maxAge * 1000)}`)
	}
}
const STATUSES = new Set(['not_configured', 'required_in_ci_not_present_locally', 'intent_only', 'active', 'revoked', 'expired', 'superseded'])
const ML_DSA = /mldsa|dilithium|fips204|2168401101343(?:17|18|19)/
const KEY_RECORDS = 'key_records_evaluated'
const DATE_FIELDS = ['valid_from', 'valid_until', 'revoked_at']
function checkKeyRecords(status, now, collector) {
	const records = status.value.get(KEY_RECORDS)
	if (!isJsonArray(records) || records.length === 0) {
		collector.at(status.file, 'key_records_empty', `/${KEY_RECORDS}`, 'an array with at least one key record', describe(records))
		return
	}
	records.forEach((record, index) => {
		if (isJsonObject(record)) checkKeyRecord(status, record, index, now, collector)
	})
}
function checkKeyRecord(status, record, index, now, collector) {
	const at = (code, field, expected) => {
		collector.at(status.file, code, pointer(KEY_RECORDS, index, field), expected, describe(record.get(field)))
	}
	const state = record.get('status')
	if (!STATUSES.has(state)) at('key_status_unknown', 'status', 'one of the known words')
	if (record.get('private_key_published') !== false) at('key_private_part_published', 'private_key_published', 'false')
	for (const field of DATE_FIELDS) {
		const date = record.get(field)
		if (date === null) continue
		if (typeof date !== 'string' || parseUtcTime(date) === null) {
			at('key_record_date_malformed', field, 'null or a time such as 2026-01-31T09:30:00Z')
		}
	}
	if (state !== 'active') return
	const revokedAt = record.get('revoked_at')
	if (revokedAt !== null && revokedAt !== undefined) at('key_active_though_revoked', 'revoked_at', 'null for an active key')
	const validUntil = instantOf(record.get('valid_until'))
	if (validUntil !== null && validUntil <= now) {
		at('key_active_though_expired', 'valid_until', `after ${time_formatUtcTime(now)} for an active key`)
	}
	const validFrom = instantOf(record.get('valid_from'))
	if (validFrom !== null && validFrom > now) {
		at('key_active_before_validity', 'valid_from', `not after ${time_formatUtcTime(now)} for an active key`)
	}
	const isMlDsa = [record.get('algorithm'), record.get('standard')].some(namesMlDsa)
	if (isMlDsa && record.get('present') !== true) {
		at('pqc_key_active_without_presence', 'present', 'true for an active ML-DSA key')
	}
}
function namesMlDsa(name) {
	if (typeof name !== 'string') return false
	return ML_DSA.test(
		name
			.normalize('NFKC')
			.toLowerCase()
			.replaceAll(/[^a-z0-9]/g, ''),
	)
}
function instantOf(value) {
	return typeof value === 'string' ? parseUtcTime(value) : null
}
function checkLedger(ledger, status, collector) {
	const entry = ledger.value.get('latest_key_event')
	const head = ledger.value.get('key_ledger')
	if (!isJsonObject(entry) || !isJsonObject(head)) return
	const computed = digest_sha256(canonicalBytes(entry, 'entry_hash'))
	const recorded = entry.get('entry_hash')
	if (!sameDigest(recorded, computed)) {
		collector.at(ledger.file, 'stage354_ledger_hash_mismatch', '/latest_key_event/entry_hash', computed, describe(recorded))
	}
	const named = head.get('entry_hash')
	if (!sameDigest(named, computed)) {
		collector.at(ledger.file, 'stage354_ledger_hash_mismatch', '/key_ledger/entry_hash', computed, describe(named))
	}
	if (status === null) return
	const previous = status.value.get('previous_hash')
	if (!sameDigest(previous, computed)) {
		collector.at(status.file, 'stage354_ledger_link_mismatch', '/previous_hash', computed, describe(previous))
	}
}
const SAFETY_FLAGS = new Map([
	['no_private_keys', 'private_key_boundary_failed'],
	['no_raw_secrets', 'raw_secret_boundary_failed'],
	['no_real_key_rotation_claim', 'real_key_rotation_claim_detected'],
	['no_real_rekor_claim', 'real_rekor_claim_detected'],
	['no_real_pqc_signature_claim', 'real_pqc_signature_claim_detected'],
	['pqc_ml_dsa_active_signature_not_claimed', 'pqc_intent_active_claim_detected'],
])
function checkResultVerdict(result, collector) {
	const decision = result.value.get('decision')
	if (decision !== 'accept_verification_ready') {
		collector.at(result.file, 'stage355_decision_not_accept', '/decision', '"accept_verification_ready"', describe(decision))
	}
	checkViolations(result, 'stage355_violations_present', collector)
	checkInnerChecks(result, 'checks', 'stage355_check_not_true', 'stage355_checks_empty', collector)
}
function checkStatusVerdict(status, collector) {
	const boundary = status.value.get('safety_boundary')
	const flags = isJsonObject(boundary) ? boundary : new Map()
	for (const [name, code] of SAFETY_FLAGS) {
		const flag = flags.get(name)
		if (flag !== true) collector.at(status.file, code, `/safety_boundary/${name}`, 'true', describe(flag))
	}
	for (const [name, flag] of flags) {
		if (SAFETY_FLAGS.has(name) || flag === true || collector.countsOnly('stage355_safety_flag_not_true')) continue
		collector.at(status.file, 'stage355_safety_flag_not_true', pointer('safety_boundary', name), 'true', describe(flag))
	}
	checkViolations(status, 'stage355_status_violations_present', collector)
	checkInnerChecks(status, 'key_status_checks', 'stage355_key_status_check_not_true', 'stage355_key_status_checks_empty', collector)
}
function checkViolations(document, code, collector) {
	const violations = document.value.get('violations')
	if (isJsonArray(violations) && violations.length === 0) return
	collector.at(document.file, code, '/violations', 'an empty array', describe(violations))
}
function checkInnerChecks(document, field, notTrue, empty, collector) {
	const checks = document.value.get(field)
	if (!isJsonObject(checks) || checks.size === 0) {
		collector.at(document.file, empty, `/${field}`, 'an object with at least one check', describe(checks))
		return
	}
	for (const [name, check] of checks) {
		if (check !== true && !collector.countsOnly(notTrue)) collector.at(document.file, notTrue, pointer(field, name), 'true', describe(check))
	}
}
function checkKeyStatus(evidence, now, rules) {
	const {maxAge, expectedEntryHash} = rules
	const collector = new Collector()
	const documents = {
		result: readDocument(evidence.result, 'stage355_result_missing', collector),
		status: readDocument(evidence.status, 'stage355_status_missing', collector),
		ledger: readDocument(evidence.ledger, null, collector),
	}
	const {result, status, ledger} = documents
	checkHashes(documents, collector)
	if (result !== null) {
		checkHeader(result, now, maxAge, collector)
		checkResultVerdict(result, collector)
		checkSchema(result, validateKeyStatusResult, 'stage355_result_schema_invalid', collector, RESULT_PARTS)
	}
	if (status !== null) {
		checkHeader(status, now, maxAge, collector)
		checkStatusVerdict(status, collector)
		checkKeyRecords(status, now, collector)
		checkSchema(status, validateKeyStatusVerification, 'stage355_status_schema_invalid', collector, STATUS_PARTS)
	}
	const expectedHashHolds = expectedEntryHash !== null && checkExpectedHash(documents, expectedEntryHash, collector)
	if (ledger !== null) {
		checkLedger(ledger, status, collector)
		checkSchema(ledger, validateKeyRotationLedger, 'stage354_ledger_schema_invalid', collector)
	}
	const proved = provedChecks(evidence, documents, collector)
	if (collector.clean && result !== null && status !== null) {
		collector.add(finding('key_status_verified', 'Every check of the key status evidence passed.'))
	}
	return {
		findings: collector.findings(),
		proved,
		statusEntryHash: asDigest(status?.value.get('entry_hash')),
		resultSha256: asDigest(result?.value.get('result_sha256')),
		hashesHold: HASH_CHECKS.every(check => proved.has(check)),
		expectedHashHolds,
	}
}
const RESULT_PARTS = ['checks']
const STATUS_PARTS = [KEY_RECORDS, 'key_status_checks', 'safety_boundary']
const NEEDS_RESULT = ['stage355_decision_accept', 'stage355_result_sha256_present']
const NEEDS_STATUS = ['stage355_no_real_pqc_signature_claim', 'stage355_pqc_intent_not_active']
const HASH_CHECKS = ['stage355_result_sha256_present', 'stage355_entry_hash_present', 'stage355_entry_hash_matches_status_previous_binding']
function provedChecks(evidence, documents, collector) {
	const {result, status} = documents
	const refuted = new Set(collector.codes().map(code => codeEntry(code).check))
	const proved = new Set()
	if (evidence.result.state === 'read') proved.add('stage355_result_exists')
	if (evidence.status.state === 'read') proved.add('stage355_status_exists')
	for (const check of RUNTIME_CHECKS) {
		if (!check.startsWith('stage355_') || check.endsWith('_exists') || refuted.has(check)) continue
		const judged = (result !== null || NEEDS_STATUS.includes(check)) && (status !== null || NEEDS_RESULT.includes(check))
		if (judged) proved.add(check)
	}
	if (!sameDigest(result?.value.get('entry_hash'), status?.value.get('entry_hash'))) {
		proved.delete('stage355_entry_hash_matches_status_previous_binding')
	}
	return proved
}
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
function checkRuntimeContext(context, local) {
	const localCode = warning => (local === 'block' ? 'local_context_not_allowed' : warning)
	if (context.githubActions === null) {
		const message = 'GITHUB_ACTIONS is not set: the gate runs outside GitHub Actions.'
		return detected([finding(localCode('local_context_detected_warn_only'), message)])
	}
	const problems = contextProblems(context)
	if (problems.length > 0) return {findings: problems, proved: new Set()}
	if (context.act !== null) {
		const message = 'ACT is set beside a complete context: a local program imitates GitHub Actions.'
		return detected([finding(localCode('local_emulation_detected_warn_only'), message)])
	}
	const message = 'The environment is a complete GitHub Actions context.'
	return detected([finding('runtime_allowed_in_ci_context', message)])
}
function detected(findings) {
	return {findings, proved: new Set(['runtime_context_detected', 'ci_context_valid_if_required'])}
}
function contextProblems(context) {
	const problems = []
	const problem = (variable, wanted, found) => {
		const shown = found === null ? 'nothing' : `\`${printable(found)}\``
		const message = `The environment claims to be GitHub Actions, but ${variable} is ${shown} instead of ${wanted}.`
		problems.push(finding('ci_context_invalid', message, {expected: `${variable}: ${wanted}`, found: shown}))
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
function requiredGates(policy) {
	return [
		'key-status',
		'runtime-context',
		...(policy.executionEvidence === null ? [] : ['execution-evidence']),
		...(policy.beaconRate === null ? [] : ['beacon-rate']),
		...(policy.productionAction === null ? [] : ['production-action']),
		...(policy.approval === null ? [] : ['approval']),
	]
}
function checkAll(subject, evidence, gates) {
	const {context, policy} = subject
	const keyStatus = checkKeyStatus(evidence, context.now, policy.keyStatus)
	const runtimeContext = checkRuntimeContext(context, policy.local)
	const further = gates?.check(subject, evidence) ?? NO_POLICY_GATES
	return {
		findings: [...keyStatus.findings, ...runtimeContext.findings, ...further.findings, ...unproved(policy, keyStatus, further)],
		checks: checksOf([keyStatus.proved, runtimeContext.proved]),
		inputs: filesOf(evidence).flatMap(inputRecord),
		resultPath: evidence.result.path,
		statusPath: evidence.status.path,
		statusEntryHash: keyStatus.statusEntryHash,
		resultSha256: keyStatus.resultSha256,
		evidenceProof: proofOf(keyStatus, further, evidence.artifact),
		artifact: evidence.artifact,
		approval: further.approval,
		nonceAnswer: null,
	}
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
const DOCUMENTS = 3
function filesOf(evidence) {
	const files = evidenceFiles(evidence)
	const firstOf = path => files.findIndex((file, index) => index >= DOCUMENTS && file.path === path)
	return files.filter(({path}, index) => index < DOCUMENTS || firstOf(path) === index)
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
function proofOf({hashesHold}, {keyStatusSigned}, artifact) {
	if (!hashesHold) return null
	const isExpected = artifact !== null && sameDigest(artifact.sha256, artifact.expectedSha256)
	return isExpected || keyStatusSigned ? 'anchored' : 'self-consistent'
}
function inputRecord(file) {
	return file.state === 'read' ? [{path: file.path, size: file.bytes.length, sha256: file.sha256}] : []
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
function isGithubHosted({githubActions, runnerEnvironment}) {
	return githubActions === 'true' && runnerEnvironment === 'github-hosted'
}
function isSelfHosted(context) {
	return context.githubActions !== null && !isGithubHosted(context)
}
const capabilities_CAPABILITIES = ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification']
const ADVISED = rowsOf(() => 'advised')
function capabilityEnforcement(decision, isGuarded, isolation, context) {
	if (!isGuarded || decision === 'allow') return ADVISED
	if (decision === 'block') return rowsOf(() => 'enforced:not-started')
	return rowsOf(capability => {
		switch (capability) {
			case 'private_runner':
				return isGithubHosted(context) ? 'enforced:runner-check' : 'advised'
			case 'unsafe_payload_fetch':
			case 'secret_material_access':
				return isolation === null ? 'advised' : `enforced:${isolation.mechanism}`
			case 'public_metadata_verification':
				return 'advised'
		}
	})
}
function rowsOf(by) {
	return capabilities_CAPABILITIES.map(capability => ({capability, by: by(capability)}))
}
const LOCAL_WARNINGS = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only']
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
const REMARKS = new Set(['signature_extra_ignored', 'key_status_signed'])
function decide(found, required, enforcement) {
	const blocked = found.some(one => one.outcome === 'block')
	const findings = blocked ? [...found] : [...found, ...missingGates(found, required)]
	findings.sort(compareFindings)
	const decision = worst(findings.map(one => one.outcome))
	const reasons = reasonsOf(decision, findings)
	const blocking = findings.filter(one => one.outcome === 'block')
	const failureClass = decision === 'block' ? worstClass(blocking.map(one => codeEntry(one.code).failureClass)) : 'none'
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
	return required.filter(gate => !judged(gate, found)).map(gate => finding('check_did_not_run', `The required gate ${gate} gave no result.`))
}
function judged(gate, found) {
	return found.some(one => one.gate === gate && !REMARKS.has(one.code))
}
function compareFindings(left, right) {
	return (
		compareOutcomes(left.outcome, right.outcome) || GATE_IDS.indexOf(left.gate) - GATE_IDS.indexOf(right.gate) || codeRank(left.code) - codeRank(right.code)
	)
}
function reasonsOf(decision, sorted) {
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
function ownSource(gate, receipt, capabilityEnforcement) {
	return {
		createdAt: receipt.created_at,
		requestId: receipt.request_id,
		enforcedBy: null,
		receiptSha256: receipt.receipt_sha256,
		entryHash: gate.entry_hash,
		runtimeDecision: receipt.runtime_decision,
		checks: action_source_provedChecks(gate, receipt),
		failureClass: receipt.failure_class,
		enforcement: receipt.enforcement,
		capabilityEnforcement,
	}
}
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
			stage356_receipt_path: RUNTIME_RECEIPT_PATH,
			stage356_gate_path: GATE_RECORD_PATH,
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
function runtimeSummary(gate) {
	return summary_text_text([
		'Stage356 Runtime Verification & Fail-Closed Execution Gate',
		section('Runtime decision:', [gate.runtime_decision]),
		section('Reasons:', bullets(gate.reasons)),
		section('Request id:', [gate.request_id]),
		section(
			'What Stage356 adds:',
			bullets([
				'Reads Stage355 revocation enforcement result',
				'Reads Stage355 key status verification result',
				'Binds Stage355 entry_hash as Stage356 previous_hash',
				'Blocks runtime if Stage355 decision is not accept_verification_ready',
				'Blocks runtime if Stage355 violations exist',
				'Blocks runtime if Stage355 hash binding fails',
				'Blocks runtime if private key safety boundary fails',
				'Blocks runtime if PQC intent_only is treated as active',
				'Detects GitHub Actions runtime context',
			]),
		),
		section('Stage355 previous hash:', [gate.previous_hash]),
		section('Stage356 entry hash:', [gate.entry_hash]),
		section(
			'Runtime context:',
			bullets([
				`GitHub Actions: ${pythonBoolean(gate.runtime_context.is_github_actions)}`,
				`Local execution: ${pythonBoolean(gate.runtime_context.local_execution)}`,
			]),
		),
		section('Generated files:', bullets([GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, RUNTIME_SUMMARY_PATH])),
		section(
			'Safety boundary:',
			bullets(['No private keys', 'No raw secrets', 'No real key rotation claim', 'No real Rekor claim', 'No real PQC signature claim', 'Runtime gate only']),
		),
	])
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
function pythonBoolean(value) {
	return value ? 'True' : 'False'
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
function runtimeReceipt(gate) {
	const body = {
		stage: 356,
		engine: gate.engine,
		source_stage: 355,
		schema: 'fail-closed-gate/runtime-receipt/v1',
		created_at: gate.created_at,
		request_id: gate.request_id,
		audit_log: gate.audit_log,
		runtime_decision: gate.runtime_decision,
		previous_hash: gate.previous_hash,
		entry_hash: gate.entry_hash,
		gate_sha256: digest_sha256(canonical_canonicalOfPlain(gate)),
		policy: gate.policy,
		effective_policy: gate.effective_policy,
		checks: gate.checks,
		violations: gate.violations,
		reasons: gate.reasons,
		failure_class: gate.failure_class,
		enforcement: gate.enforcement,
	}
	return {...body, receipt_sha256: digest_sha256(canonical_canonicalOfPlain(body))}
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
function policyFileRecord({source}) {
	return source === null ? null : {path: source.path, commit: source.commit, sha256: source.sha256}
}
function effectivePolicyRecord(policy) {
	const {source, keyStatus, productionAction} = policy
	return source === null && keyStatus.maxAge === null && productionAction === null ? null : policyInForceRecord(policy)
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
			approval: policy.approval === null ? null : approvalRecord(policy.approval),
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
function approvalRecord(rules) {
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
const RULES_VERSION = 1
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
function approval_approvalRecord(policy, {approval, nonceAnswer}) {
	if (policy.approval === null) return null
	const facts = approval?.facts ?? NO_APPROVAL_FACTS
	return {
		request_digest: facts.requestDigest,
		request_id: facts.requestId,
		request_nonce: facts.requestNonce,
		vouched_by: facts.vouchedBy,
		approval_id: facts.approvalId,
		approvers: facts.approvers.map(({identity, keyId, keySha256}) => ({identity, key_id: keyId, key_sha256: keySha256})),
		nonce: facts.nonce,
		expires_at: facts.expiresAt,
		command_sha256: facts.commandSha256,
		nonce_claim: nonceClaimRecord(nonceAnswer),
	}
}
function nonceClaimRecord(answer) {
	if (answer === null) return null
	if (answer.state === 'no-store') return {state: 'no-store', store: null, key: null}
	return {state: 'claimed', store: answer.store, key: answer.key}
}
const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH'
const NOT_COVERED = ['entry_hash', 'runtime_decision', 'reasons']
function gateRecord(facts) {
	const {checked, context, identity, policy, settings} = facts
	const body = {
		stage: 356,
		engine: 'Runtime Verification & Fail-Closed Execution Gate',
		source_stage: 355,
		schema: 'fail-closed-gate/gate-record/v1',
		created_at: time_formatUtcTime(context.now),
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
		approval: approval_approvalRecord(policy, checked),
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
		upstream_artifact: artifact_record_artifactRecord(checked.artifact),
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
		entry_hash: digest_sha256(canonical_canonicalOfPlain(body, NOT_COVERED)),
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
function record(facts) {
	const gate = gateRecord(facts)
	const receipt = runtimeReceipt(gate)
	const action = recordAction(ownSource(gate, receipt, facts.capabilityEnforcement), facts.plan, facts.auditLog)
	return {
		chain: {
			statusEntryHash: facts.checked.statusEntryHash,
			gateEntryHash: gate.entry_hash,
			gateSha256: receipt.gate_sha256,
			receiptSha256: receipt.receipt_sha256,
			actionEntryHash: action.actionEntryHash,
			actionReceiptSha256: action.actionReceiptSha256,
		},
		files: [
			{path: GATE_RECORD_PATH, text: jsonText(gate)},
			{path: RUNTIME_RECEIPT_PATH, text: jsonText(receipt)},
			{path: RUNTIME_SUMMARY_PATH, text: runtimeSummary(gate)},
			...action.files,
		],
	}
}
function evidenceFileEntries(evidence) {
	return evidenceFiles(evidence).map(evidence_entries_entryOf)
}
function evidenceHash(evidence) {
	return evidence === null ? null : digest_sha256(canonical_canonicalOfPlain(evidenceFileEntries(evidence)))
}
function evidence_entries_entryOf(file) {
	const {role, path, state} = file
	return {
		role,
		path,
		state,
		size: file.state === 'read' ? file.bytes.length : null,
		sha256: file.state === 'read' ? file.sha256 : null,
		finding: file.state === 'refused' ? gate_record_findingRecord(file.finding) : null,
	}
}
function recordRunOutcome(facts) {
	const {requestId, command, outcome, isolation, incidents, commandState: state} = facts
	const ran = state.state === 'ended' && state.outcome.state !== 'not-started'
	const body = {
		schema: 'fail-closed-gate/run-outcome/v1',
		request_id: requestId,
		created_at: time_formatUtcTime(state.at),
		action_receipt_sha256: outcome?.chain.actionReceiptSha256 ?? null,
		approval_id: outcome?.checked.approval?.facts.approvalId ?? null,
		command_sha256: command.sha256,
		state: state.state === 'ended' ? state.outcome.state : state.state,
		reason: state.state === 'started' ? null : state.reason,
		isolation: state.state === 'not-started' || isolation === null ? null : isolationRecord(isolation),
		isolation_held: ran ? state.outcome.isolationHeld : null,
		started_at: state.state === 'not-started' ? null : time_formatUtcTime(state.startedAt),
		duration_ms: ran ? Math.max(0, Math.round(state.outcome.durationMs)) : null,
		exit_status: ran && state.outcome.state === 'exited' ? state.outcome.exitStatus : null,
		signal: ran ? state.outcome.signal : null,
		outputs: state.state === 'ended' ? state.outputs.map(output => ({...output})) : [],
		incidents: incidents.map(gate_record_findingRecord),
	}
	const hash = digest_sha256(canonical_canonicalOfPlain(body))
	const record = {...body, outcome_sha256: hash}
	return {record, hash, file: {path: RUN_OUTCOME_PATH, text: jsonText(record)}}
}
function isolationRecord({mechanism, verified}) {
	return {mechanism, verified: [...verified]}
}
function withNonceAnswer(checked, {approval: rules}, answer) {
	const claim = checked.approval?.claim ?? null
	if (claim === null || rules === null || answer === null) return checked
	if (answer.state === 'claimed') {
		const granted = finding('approval_granted', 'The request was approved, and the approval was not used before.')
		return {...checked, nonceAnswer: answer, findings: [...checked.findings, granted]}
	}
	if (rules.replay !== 'optional') return checked
	const message = 'There is no replay store, and the policy does not insist on one: nobody can tell whether the approval was used before.'
	return {...checked, nonceAnswer: answer, findings: [...checked.findings, finding('replay_not_protected', message)]}
}
function check(subject, evidence, gates) {
	return evidence === null ? nothingChecked(subject.settings) : checkAll(subject, evidence, gates)
}
function judge({context, policy}, checked, incidents) {
	const verdict = decide([...checked.findings, ...incidents], requiredGates(policy), policy.enforcement)
	const isLocal = context.githubActions === null || context.act !== null
	return {verdict, plan: planAction(verdict.decision, verdict.reasons, isLocal)}
}
function recordJudgement(subject, checked, {verdict, plan}, auditLog, isolation = null) {
	const {enforcement} = subject.policy
	const {settings, context} = subject
	const enforced = capabilityEnforcement(verdict.decision, settings.command !== null, isolation, context)
	const made = {
		checked,
		enforcement,
		plan,
		...verdict,
		auditLog,
		isolation,
		enforcedBy: null,
		capabilityEnforcement: enforced,
	}
	const facts = {...subject, ...made}
	return {...facts, ...record(facts)}
}
function conclude(subject, checked, incidents, auditLog = null, isolation = null) {
	return recordJudgement(subject, checked, judge(subject, checked, incidents), auditLog, isolation)
}
async function findStore(state) {
	if (!isToBeClaimed(state)) return
	await state.stage('Replay store', 'replay_store_unavailable', async () => {
		const {settings, context} = state.subject
		const store = await state.ports.replayStore.open({settings, context})
		if (isOver(state)) return
		state.store = store
		if (store === null) noStore(state)
	})
}
async function claimNonce(state) {
	const claim = state.checked.approval?.claim ?? null
	const {store} = state
	if (claim === null || store === null || !isToBeClaimed(state)) return
	await state.stage('Claim', 'replay_store_unavailable', async interruption => {
		await claimFrom(state, store, claim, interruption)
	})
}
function isToBeClaimed(state) {
	const {approval, nonceAnswer} = state.checked
	return (approval?.claim ?? null) !== null && nonceAnswer === null && decisionIfClaimed(state) !== 'block'
}
function decisionIfClaimed({subject, checked, incidents}) {
	const claim = checked.approval?.claim ?? null
	const answer = claim === null || checked.nonceAnswer !== null ? null : {state: 'claimed', store: 'local', key: claimKey(claim)}
	return judge(subject, withNonceAnswer(checked, subject.policy, answer), incidents).verdict.decision
}
async function claimFrom(state, store, claim, interruption) {
	const {policy, identity} = state.subject
	const key = claimKey(claim)
	const approvalId = state.checked.approval?.facts.approvalId ?? null
	note(state, {event: 'nonce_claim_intended', dataHash: key, approvalId}, 'flushed')
	if (isOver(state)) return
	const {state: result} = await store.claim({...claim, requestId: identity.requestId}, interruption.signal)
	if (isOver(state)) return
	switch (result) {
		case 'claimed':
			state.checked = withNonceAnswer(state.checked, policy, {state: 'claimed', store: store.kind, key})
			note(state, {event: 'nonce_claimed', dataHash: key, approvalId}, 'now')
			return
		case 'already-used':
			state.incident(alreadyUsed(store.kind, key))
			note(state, {event: 'nonce_claimed', dataHash: key, approvalId, code: 'approval_nonce_used'}, 'now')
			return
	}
}
function isOver({blocked}) {
	return blocked
}
function noStore(state) {
	const {policy} = state.subject
	state.checked = withNonceAnswer(state.checked, policy, {state: 'no-store'})
	if (policy.approval?.replay === 'optional') return
	const message = 'The policy wants every approval to work once, and there is no replay store here: in CI that takes a github-token that may write contents.'
	state.incident(finding('replay_store_unavailable', message, {expected: 'a replay store', found: 'none'}))
}
function alreadyUsed(store, key) {
	const message = `The ${store} replay store says that the nonce of the approval was used before; it keeps it as ${key}.`
	return finding('approval_nonce_used', message, {expected: 'a nonce that nobody used', found: key})
}
function note(state, event, when) {
	state.attempt('audit_log_failed', () => state.audit?.note([event], when))
}
const NOT_STARTED = 203
const command_status_TIMED_OUT = 124
const TROUBLED = 3
function commandStatus({state, exitStatus}, hasTrouble) {
	switch (state) {
		case 'not-started':
			return NOT_STARTED
		case 'timed-out':
			return command_status_TIMED_OUT
		case 'signaled':
			return exitStatus ?? TROUBLED
		case 'exited':
			return exitStatus === null || (exitStatus === 0 && hasTrouble) ? TROUBLED : exitStatus
	}
}
function commandWords({state, exitStatus, signal}) {
	switch (state) {
		case 'exited':
			return exitStatus === null ? 'exited' : `exited ${String(exitStatus)}`
		case 'signaled':
			return signal === null ? 'signaled' : `signaled ${signal}`
		case 'timed-out':
		case 'not-started':
			return state
	}
}
function guardedRequest({subject, places}) {
	const {settings, policy, context} = subject
	if (settings.command === null || places === null) return null
	return {command: settings.command, places, rules: policy.run, context}
}
class CommandRun {
	#execution
	#state
	#isEvaluated = false
	#written = null
	constructor(execution) {
		this.#execution = execution
		this.#state = {state: 'not-started', reason: 'not_evaluated', at: execution.now()}
	}
	exitStatus({aftermath}) {
		return this.#state.state === 'ended' ? commandStatus(this.#state.outcome, aftermath.length > 0) : null
	}
	record(state) {
		const {subject, aftermath, isolation} = state
		const {settings, identity} = subject
		if (settings.command === null) return null
		const outcome = this.#isEvaluated ? state.outcome : null
		const facts = {requestId: identity.requestId, command: settings.command, outcome, isolation, incidents: aftermath}
		return recordRunOutcome({...facts, commandState: this.#state})
	}
	async act(state) {
		this.#isEvaluated = true
		const request = guardedRequest(state)
		if (request === null || !this.#intend(state, request)) {
			await state.attemptAsync('internal_error', this.#execution.abandon)
			this.#enter(state, {state: 'not-started', reason: state.outcome.reasons[0] ?? null, at: this.#execution.now()})
			return
		}
		const startedAt = this.#execution.now()
		state.seal()
		const outcome = await this.#start(state, request)
		this.#judge(state, outcome)
		const outputs = await this.#outputs(state, request)
		const reason = state.aftermath[0]?.code ?? null
		this.#enter(state, {state: 'ended', startedAt, outcome, reason, outputs, at: this.#execution.now()})
		const dataHash = this.record(state)?.hash ?? null
		this.#note(state, {event: 'command_finished', dataHash, outcome: commandWords(outcome), code: reason})
		const why = reason === null && outcome.problem !== null ? `. ${outcome.problem}` : ''
		state.log.info(`The command ended: ${commandWords(outcome)}${why}`)
	}
	retell(state) {
		const file = this.record(state)?.file ?? null
		if (file === null || file.text === this.#written || state.folder === null) return
		this.#written = file.text
		state.attempt('output_write_failed', () => {
			for (const problem of state.folder?.put(file) ?? []) state.incident(problem)
		})
	}
	#intend(state, request) {
		if (!mayStart(state)) return false
		const {outcome, incidentCount} = state
		this.#enter(state, {state: 'started', startedAt: this.#execution.now(), at: this.#execution.now()})
		const facts = {decision: outcome.decision, action: outcome.plan.actionDecision, code: outcome.reasons[0] ?? null}
		this.#note(state, {event: 'command_intended', dataHash: request.command.sha256, ...facts})
		return state.incidentCount === incidentCount && mayStart(state)
	}
	async #start(state, request) {
		try {
			return await this.#execution.start(request, state.isolation)
		} catch (thrown) {
			const problem = `The gate lost its command: ${errorText(thrown)}.`
			state.incident(finding('internal_error', problem))
			const isolationHeld = state.isolation === null ? null : false
			return {state: 'exited', exitStatus: null, signal: null, durationMs: 0, isolationHeld, problem}
		}
	}
	#judge(state, {state: ended, isolationHeld, problem}) {
		if (ended === 'not-started') {
			state.incident(finding('run_command_invalid', problem ?? 'The command could not be started.'))
		} else if (state.isolation !== null && isolationHeld !== true) {
			state.incident(finding('isolation_lost', problem ?? 'The isolation did not hold until the end of the command.'))
		}
	}
	async #outputs(state, request) {
		try {
			return await this.#execution.outputs(request)
		} catch (thrown) {
			state.incident(finding('internal_error', `The declared outputs could not be read: ${errorText(thrown)}.`))
			return []
		}
	}
	#enter(state, next) {
		this.#state = next
		this.retell(state)
	}
	#note(state, event) {
		const approvalId = state.checked.approval?.facts.approvalId ?? null
		state.attempt('audit_log_failed', () => state.audit?.note([{...event, approvalId}], 'flushed'))
	}
}
function mayStart({outcome, staged, written, isolation, folder, ports}) {
	if (folder === null || ports.interruption.interrupted()) return false
	if (staged !== outcome || written.length < outcome.files.length) return false
	return outcome.decision === 'allow' || (outcome.decision === 'warn' && isolation !== null)
}
function find_program_findProgram(state, execution) {
	const request = guardedRequest(state)
	if (request === null || state.store === null || !isToBeClaimed(state)) return
	state.attempt('internal_error', () => {
		const refusal = execution.refusal(request, state.isolation)
		if (refusal === null) return
		const message = `${refusal} Nothing was claimed: the approval can still be used.`
		state.incident(finding('run_command_invalid', message, {expected: 'a program that may be run', found: 'none'}))
	})
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
const GATE_JOB = {
	command: 'gate',
	steps: [capturePolicy, captureEvidence, checkEvidence, findStore, claimNonce],
	paths: OUTPUT_PATHS,
	gone: [RUN_OUTCOME_PATH],
	act: null,
	runRecord: () => null,
	retell: () => undefined,
	exitStatus: ({outcome}) => outcome.exitStatus,
	judge: ({subject, checked, incidents}) => judge(subject, checked, incidents),
	record: ({subject, checked, audit, isolation}, judgement) => recordJudgement(subject, checked, judgement, audit?.link ?? null, isolation),
	provisional: ({subject, audit}, reasons) => conclude(subject, check(subject, null, null), reasons, audit?.link ?? null).files,
}
async function capturePolicy(state, places) {
	await state.stage('Policy', 'internal_error', interruption => {
		const {settings, context} = state.subject
		return whenThere(state, state.ports.capture.policy({settings, places, context}, interruption), loaded => {
			if (loaded.ok) {
				state.usePolicy(loaded.policy, loaded.gates)
				return
			}
			for (const problem of loaded.findings) state.incident(problem)
			if (!state.blocked) throw new Error('the policy was refused without a reason')
		})
	})
}
async function captureEvidence(state, places) {
	await state.stage('Capture', 'internal_error', interruption => {
		const {settings, policy, context, identity} = state.subject
		const request = {settings, places, policy, gates: state.gates, context, identity}
		return whenThere(state, state.ports.capture.evidence(request, interruption), captured => {
			keepEvidence(state, captured)
		})
	})
}
async function checkEvidence(state) {
	await state.stage('Check', 'internal_error', () => {
		if (state.evidence === null) return
		state.checked = check(state.subject, state.evidence, state.gates)
		state.judged = state.evidence
		state.dataHash = evidenceHash(state.evidence)
		for (const one of state.checked.findings) state.log.debug(`${one.gate}: ${one.outcome} ${one.code}`)
	})
}
function keepEvidence(state, captured) {
	if (!captured.ok) {
		state.incident(captured.finding)
		return
	}
	for (const file of evidenceFiles(captured.evidence)) {
		state.log.info(`${file.role}: ${file.state}`)
		state.log.debug(`${file.role}: ${file.path}${file.state === 'read' ? ` sha256 ${file.sha256}` : ''}`)
	}
	state.evidence = captured.evidence
}
async function isolate_prepareIsolation(state, execution) {
	const request = guardedRequest(state)
	if (request === null || decisionIfClaimed(state) !== 'warn') return
	const {policy, context} = state.subject
	if (isSelfHosted(context) && policy.run.selfHosted === 'block') {
		const message = 'The decision is warn, and this is a self-hosted runner: what is doubtful is not run on a machine of your own.'
		state.incident(finding('isolation_refused_self_hosted', message, {expected: 'a runner that GitHub hosts'}))
		return
	}
	await state.stage('Isolate', 'isolation_unavailable', async () => {
		const prepared = await execution.prepare(request)
		if (state.blocked) return
		if (prepared.ok) {
			state.isolation = prepared.report
			state.log.info(`Isolated by ${prepared.report.mechanism}: ${prepared.report.verified.join(', ')}`)
			return
		}
		const why = prepared.reasons.join(' ')
		state.incident(finding('isolation_unavailable', `The command cannot be isolated here. ${why}`.trim()))
	})
}
const run_job_NOT_STARTED = 200
function runJob(execution) {
	const run = new CommandRun(execution)
	return {
		...GATE_JOB,
		command: 'run',
		steps: [
			...GATE_JOB.steps.filter(step => step !== claimNonce),
			async state => {
				await isolate_prepareIsolation(state, execution)
				find_program_findProgram(state, execution)
			},
			claimNonce,
		],
		paths: [...OUTPUT_PATHS, RUN_OUTCOME_PATH],
		gone: [],
		provisional: (state, reasons) => [...GATE_JOB.provisional(state, reasons), ...fileOf(run.record(state))],
		act: async state => {
			await run.act(state)
		},
		runRecord: state => run.record(state),
		retell: state => {
			run.retell(state)
		},
		exitStatus: state => run.exitStatus(state) ?? run_job_NOT_STARTED + blockStatus(state),
	}
}
function fileOf(made) {
	return made === null ? [] : [made.file]
}
function blockStatus({outcome}) {
	return outcome.exitStatus === 0 ? 3 : outcome.exitStatus
}
var __webpack_exports__executionPort = __webpack_exports__.u
var __webpack_exports__runJob = __webpack_exports__.b
module.exports = {executionPort: __webpack_exports__executionPort, runJob: __webpack_exports__runJob}

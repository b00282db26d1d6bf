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
	h: () => openReplayStore,
})
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
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const limits_MAX_JSON_DEPTH = 64
const MAX_SHOWN_CHARACTERS = 200
const MAX_API_ANSWER_BYTES = 32 * 1024 * 1024
const REPLAY_STORE_DEADLINE_MS = 20_000
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
const ANY_FORM = new RegExp(FORMS.map(form => form.source).join('|'))
const WITHHELD = 'withheld, because it holds secret material'
function holdsSecret(text) {
	return ANY_FORM.test(text)
}
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
function errorText(thrown) {
	if (thrown instanceof Error) return printable_printable(thrown.message === '' ? thrown.name : thrown.message)
	if (typeof thrown === 'string') return printable_printable(thrown)
	try {
		return printable_printable(String(thrown))
	} catch {
		return 'a value that cannot be shown was thrown'
	}
}
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')
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
	fsync: external_node_fs_namespaceObject.fsyncSync,
	close: external_node_fs_namespaceObject.closeSync,
	unlink: external_node_fs_namespaceObject.unlinkSync,
	userId: () => process.geteuid?.() ?? null,
	isWindows: process.platform === 'win32',
}
function systemCode(thrown) {
	if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string') return null
	return thrown.code
}
function syncFolder(fs, path) {
	if (fs.isWindows) return
	const descriptor = fs.open(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_DIRECTORY, 0)
	try {
		fs.fsync(descriptor)
	} finally {
		fs.close(descriptor)
	}
}
function unavailable(sentence, cause) {
	return new GateError('replay_store_unavailable', sentence, cause)
}
function unconfirmed(sentence, cause) {
	const rest = 'A claim that is not confirmed blocks, and the nonce may be used up: repair the store, then get a new approval.'
	return unavailable(`${sentence} ${rest}`, cause)
}
function abortedWith(signal) {
	return signal.aborted && signal.reason instanceof GateError ? signal.reason : null
}
const MAX_SHOWN_PATH = 4_096
function shownPath(path) {
	return printable_printable(path, MAX_SHOWN_PATH)
}
function defaultNonceFolder(environment) {
	const state = environment('XDG_STATE_HOME') ?? ''
	const home = environment('HOME') ?? ''
	const [name, base] = state === '' ? ['HOME', home] : ['XDG_STATE_HOME', state]
	if (base === '') throw unavailable('There is no folder for the replay store, because HOME is not set: set it, or XDG_STATE_HOME.')
	if (!(0, external_node_path_namespaceObject.isAbsolute)(base)) {
		throw unavailable(`There is no folder for the replay store, because ${name} is no absolute path: ${shownPath(base)}.`)
	}
	return (0, external_node_path_namespaceObject.join)(base, ...(state === '' ? ['.local', 'state'] : []), 'fail-closed-gate', 'nonces')
}
function ensureNonceFolder(fs, folder) {
	let stats = fs.lstat(folder)
	if (stats === null) {
		makeFolders(fs, folder)
		stats = fs.lstat(folder)
	}
	checkNonceFolder(fs, folder, stats)
}
function checkNonceFolder(fs, folder, stats) {
	const refuse = (what, then) => unavailable(`The replay store ${shownPath(folder)} ${what}; ${then}.`)
	if (stats?.isDirectory() !== true) {
		const what = stats === null ? 'is gone again' : stats.isSymbolicLink() ? 'is a symbolic link' : 'is no folder'
		throw refuse(what, 'a real folder of your own has to stand there')
	}
	const userId = fs.userId()
	if (fs.isWindows || userId === null) return
	if (stats.uid !== userId) {
		const owners = `belongs to user ${String(stats.uid)} and not to ${String(userId)}, who runs this`
		throw refuse(owners, 'a folder of your own has to stand there')
	}
	if ((stats.mode & 0o022) === 0) return
	const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0')
	throw refuse(`can be written by others (mode ${mode})`, 'take that right away with chmod go-w, if nobody has deleted claims there')
}
function makeFolders(fs, folder) {
	const missing = [folder]
	for (
		let above = (0, external_node_path_namespaceObject.dirname)(folder);
		fs.lstat(above) === null;
		above = (0, external_node_path_namespaceObject.dirname)(above)
	)
		missing.push(above)
	for (const path of missing.reverse()) {
		try {
			fs.mkdir(path, 0o700)
		} catch (thrown) {
			if (systemCode(thrown) !== 'EEXIST') throw thrown
		}
		syncFolder(fs, (0, external_node_path_namespaceObject.dirname)(path))
	}
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
const github_client_MARK = Symbol.for('fail-closed-gate.GithubApiError')
class github_client_GithubApiError extends Error {
	status;
	[github_client_MARK] = true
	static [Symbol.hasInstance](thrown) {
		return thrown instanceof Error && github_client_MARK in thrown
	}
	constructor(message, status = null) {
		super(message)
		this.name = 'GithubApiError'
		this.status = status
	}
}
const NOT_ASCII = /[\u0080-\uffff]/
const PLAIN_KEYS = /^\w*$/
function plainText(value, without = [], depth = 0) {
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return stringText(value)
	if (typeof value === 'number') return integerText(value)
	if (typeof value !== 'object') throw new TypeError(`a record holds a value of type ${typeof value}`)
	if (depth === limits_MAX_JSON_DEPTH) throw new TypeError('a record is nested too deeply')
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
class json_record_JsonRecord {
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
Object.setPrototypeOf(json_record_JsonRecord.prototype, Map.prototype)
function canonicalOfPlain(value, without = []) {
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
const sha256 = utils_createHasher(() => new _SHA256(), utils_oidNist(0x01))
const DIGEST = /^[0-9a-f]{64}$/
const NATIVE_FROM_BYTES = 128 * 1024
let hashed = 0
function digest_isDigest(value) {
	return typeof value === 'string' && DIGEST.test(value)
}
function digest_sha256(content) {
	hashed += content.length
	if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content)
	const hex = bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
function nativeSha256(content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}
function replay_store_claimKey({identity, action, nonce}) {
	const parts = [identity.replace(/[A-Z]/g, letter => letter.toLowerCase()), action, nonce]
	if (parts.includes('')) throw new TypeError('A claim needs an identity, an action and a nonce.')
	return digest_sha256(canonicalOfPlain(parts))
}
const SIMPLE_ESCAPES = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74])
const DECODER = new TextDecoder('utf-8', {ignoreBOM: true})
const json_reader_QUOTE = 0x22
const COMMA = 0x2c
const OBJECT_END = 0x7d
const ARRAY_END = 0x5d
const NON_FINITE = null && ['NaN', 'Infinity', '-Infinity']
const NO_MEMBERS = null && []
class json_reader_JsonReader extends (null && JsonScanner) {
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
function formatUtcTime(instant) {
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
	const whole = formatUtcTime(instant - rest)
	if (time_parseUtcTime(whole) === instant) return whole
	for (let digits = 1; digits <= FRACTION_DIGITS; digits += 1) {
		const fraction = String(Math.round((rest / 1000) * 10 ** digits)).padStart(digits, '0')
		const text = whole.replace(/Z$/, `.${fraction}Z`)
		if (fraction.length === digits && time_parseUtcTime(text) === instant) return text
	}
	throw new RangeError('No time in nanoseconds names this instant.')
}
function padded(value, digits = 2) {
	return String(value).padStart(digits, '0')
}
const SCHEMA = 'fail-closed-gate/nonce/v1'
function claimText({identity, action, nonce, until, requestId}, salt) {
	const record = {schema: SCHEMA, identity, action, nonce, until: formatExactUtcTime(until), request_id: requestId}
	return canonicalOfPlain(salt === null ? record : {...record, salt})
}
const NONCE_REFS = 'refs/fail-closed-gate/nonces/'
function nonceRef(key) {
	return NONCE_REFS + key
}
function readRef(bytes) {
	return refOf(parse(bytes))
}
function readTag(bytes) {
	const tag = membersOf(parse(bytes))
	const [id, message, object] = [tag.get('sha'), tag.get('message'), membersOf(tag.get('object')).get('sha')]
	if (!isId(id) || typeof message !== 'string' || !isId(object)) {
		throw new github_client_GithubApiError('gave an answer that describes no tag')
	}
	return {id, message, object}
}
function refOf(value) {
	const answer = membersOf(value)
	const object = membersOf(answer.get('object'))
	const [ref, id, type] = [answer.get('ref'), object.get('sha'), object.get('type')]
	if (typeof ref !== 'string' || !isId(id) || typeof type !== 'string') {
		throw new github_client_GithubApiError('gave an answer that describes no ref')
	}
	return {ref, id, type}
}
function isId(value) {
	return typeof value === 'string' && COMMIT.test(value)
}
function parse(bytes) {
	try {
		return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
	} catch {
		throw new github_client_GithubApiError('gave an answer that is no JSON')
	}
}
function membersOf(value) {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
}
const TAG_NAME = 'fail-closed-gate-nonce'
const SALT_BYTES = 16
const REFUSED = 422
function createGithubReplayStore(storage, deadlineMs = REPLAY_STORE_DEADLINE_MS) {
	return {
		kind: 'github',
		claim: async (claim, signal) => {
			try {
				return await withinDeadline(over => claimRef(storage, claim, over), signal, deadlineMs)
			} catch (thrown) {
				const aborted = abortedWith(signal)
				if (aborted !== null) throw aborted
				const sentence =
					`The replay store, refs of ${storage.repository}, confirmed no claim (it needs github-token with contents: write): ` + `${githubReason(thrown)}.`
				throw unconfirmed(sentence, thrown)
			}
		},
	}
}
function githubReason(thrown) {
	if (thrown instanceof github_client_GithubApiError) return `GitHub's API ${thrown.message}`
	if (thrown instanceof Abandoned) return `the exchange with GitHub's API ${thrown.message}`
	return errorText(thrown).replace(/\.$/, '')
}
async function claimRef(storage, claim, signal) {
	const {commit} = storage
	const ref = nonceRef(replay_store_claimKey(claim))
	const message = claimText(claim, Buffer.from(storage.random(SALT_BYTES)).toString('hex'))
	if (commit === null || !COMMIT.test(commit)) throw new Error('GITHUB_SHA names no commit for it to point to')
	const client = await storage.open()
	signal.throwIfAborted()
	const tag = await makeTag(client, message, commit, signal)
	signal.throwIfAborted()
	let answer
	try {
		answer = await client.createRef(ref, tag, MAX_API_ANSWER_BYTES, signal)
	} catch (thrown) {
		if (!(thrown instanceof github_client_GithubApiError) || thrown.status !== REFUSED) throw thrown
		return await explainRefusal(client, ref, tag, signal)
	}
	const made = readRef(answer)
	if (made.ref !== ref || made.id !== tag) throw new github_client_GithubApiError('says that it made another ref')
	return {state: 'claimed'}
}
async function makeTag(client, message, commit, signal) {
	const tag = readTag(await client.createTag({name: TAG_NAME, message, commit}, MAX_API_ANSWER_BYTES, signal))
	if (tag.message.trimEnd() !== message || tag.object !== commit) throw new github_client_GithubApiError('says that it made another tag')
	return tag.id
}
async function explainRefusal(client, ref, ours, signal) {
	let found
	try {
		found = readRef(await client.gitRef(ref, MAX_API_ANSWER_BYTES, signal))
	} catch (thrown) {
		if (!(thrown instanceof github_client_GithubApiError) || thrown.status !== 404) throw thrown
		throw new github_client_GithubApiError('answered with status 422 to the new ref, and has none of its name', REFUSED)
	}
	if (found.ref !== ref) throw new github_client_GithubApiError('described another ref')
	if (found.id === ours) throw new github_client_GithubApiError('made the ref and did not say so')
	return {state: 'already-used'}
}
function createLocalReplayStore(folder, fs = NODE_FILE_SYSTEM) {
	return {
		kind: 'local',
		claim: (claim, signal) =>
			new Promise(resolve => {
				resolve(claimFile(fs, folder, claim, signal))
			}),
	}
}
function claimFile(fs, folder, claim, signal) {
	try {
		signal.throwIfAborted()
		const path = (0, external_node_path_namespaceObject.join)(folder, replay_store_claimKey(claim))
		const bytes = Buffer.from(claimText(claim, null), 'utf8')
		ensureNonceFolder(fs, folder)
		return writeClaim(fs, path, bytes, folder)
	} catch (thrown) {
		const aborted = abortedWith(signal)
		if (aborted !== null) throw aborted
		const sentence = thrown instanceof GateError ? thrown.message : `The replay store ${shownPath(folder)} cannot be used: ${errorText(thrown)}.`
		throw unconfirmed(sentence, thrown)
	}
}
function writeClaim(fs, path, bytes, folder) {
	let descriptor
	try {
		descriptor = fs.open(path, 'wx', 0o600)
	} catch (thrown) {
		if (systemCode(thrown) === 'EEXIST') return {state: 'already-used'}
		throw thrown
	}
	try {
		fs.write(descriptor, bytes)
		fs.fsync(descriptor)
	} finally {
		fs.close(descriptor)
	}
	syncFolder(fs, folder)
	return {state: 'claimed'}
}
function openReplayStore(request, loadGithub) {
	const {context, environment} = request
	if (context.githubActions === null) return createLocalReplayStore(defaultNonceFolder(environment))
	if (request.settings.githubToken === null) return null
	const access = githubAccess(request)
	if (!access.ok) throw new GateError('replay_store_unavailable', `The replay store, GitHub's API, was ${access.why}.`)
	const {repository} = access
	const open = async () => await openGithub(access, loadGithub)
	return createGithubReplayStore({repository, open, commit: context.sha, random: process.getBuiltinModule('node:crypto').randomBytes})
}
var __webpack_exports__openReplayStore = __webpack_exports__.h
module.exports = {openReplayStore: __webpack_exports__openReplayStore}

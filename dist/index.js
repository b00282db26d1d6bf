'use strict'
var endProcess = (async function (process, run, flush) {
	process.exitCode = 3
	const status = await run.catch(() => 3)
	process.exitCode = status
	const exit = () => {
		process.exit(status)
	}
	if (!flush) {
		exit()
		return
	}
	setTimeout(exit, 1000).unref()
	process.stdout.write('', exit)
})
var environmentOf = (function (variables) {
	return name => variables[name] ?? null
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
var printable_printable = (function (text, limit = MAX_SHOWN_CHARACTERS) {
	return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit)
})
var madePrintable = (function (text, limit) {
	const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u
	let result = ''
	let count = 0
	for (const character of text) {
		if (count >= limit) return holdsSecret(text) ? WITHHELD : result + '\u2026'
		count += 1
		result += unprintable.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character
	}
	return result
})
var plainText = (function (value, without = [], depth = 0) {
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return stringText(value)
	if (typeof value === 'number') return integerText(value)
	if (typeof value !== 'object') throw new TypeError(`a record holds a value of type ${typeof value}`)
	if (depth === MAX_JSON_DEPTH) throw new TypeError('a record is nested too deeply')
	if (Array.isArray(value)) return arrayText(value, depth + 1)
	if (isPlainObject(value)) return objectText(value, without, depth + 1)
	throw new TypeError('a record holds an object that is not plain')
})
var integerText = (function (value) {
	if (!Number.isSafeInteger(value)) throw new TypeError('a record holds a number that is no safe integer')
	return String(value)
})
var stringText = (function (text) {
	if (!text.isWellFormed()) throw new TypeError('a record holds half of a surrogate pair')
	return JSON.stringify(text)
})
var arrayText = (function (array, depth) {
	if (Reflect.ownKeys(array).length !== array.length + 1 || Object.getPrototypeOf(array) !== Array.prototype) {
		throw new TypeError('a record holds an array that is not plain')
	}
	let text = '['
	for (let index = 0; index < array.length; index += 1) {
		if (index > 0) text += ','
		text += plainText(array[index], [], depth)
	}
	return `${text}]`
})
var isPlainObject = (function (object) {
	const prototype = Object.getPrototypeOf(object)
	const isWhole = Reflect.ownKeys(object).length === Object.keys(object).length
	return isWhole && (prototype === Object.prototype || prototype === null)
})
var objectText = (function (object, without, depth) {
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
})
var labelOf = (function (key) {
	return new TextEncoder().encode(`${JSON.stringify(key)}:`)
})
var byUnit = (function (left, right) {
	return left.key < right.key ? -1 : 1
})
var asRecord = (function (object) {
	return object instanceof JsonRecord ? object : new JsonRecord(new Shape([...object.keys()]), [...object.values()])
})
var isJsonObject = (function (value) {
	return value instanceof Map
})
var isJsonArray = (function (value) {
	return Array.isArray(value)
})
var pythonNumber = (function (number) {
	if (!number.isInteger) return pythonFloat(Number(number.text))
	return number.text === '-0' ? '0' : number.text
})
var canonicalBytes = (function (value, without = []) {
	return build(value, without).toBytes()
})
var canonical_canonicalOfPlain = (function (value, without = []) {
	return plainText(value, typeof without === 'string' ? [without] : without)
})
var build = (function (value, without) {
	const text = new Utf8Text()
	addValue(text, value, new Set(typeof without === 'string' ? [without] : without))
	return text
})
var addValue = (function (text, value, without) {
	if (typeof value === 'string') text.addString(value)
	else if (value === null) text.addAscii('null')
	else if (value === true) text.addAscii('true')
	else if (value === false) text.addAscii('false')
	else if (value instanceof JsonNumber) text.addAscii(pythonNumber(value))
	else if (isJsonArray(value)) addArray(text, value)
	else addObject(text, value, without)
})
var addArray = (function (text, values) {
	let separator = '['
	for (const value of values) {
		text.addAscii(separator)
		addValue(text, value, NONE)
		separator = ','
	}
	text.addAscii(values.length === 0 ? '[]' : ']')
})
var addObject = (function (text, object, without) {
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
var utf8ToBytes = (function (str) {
	if (typeof str !== 'string') throw new TypeError('string expected')
	const encoded = new TextEncoder().encode(str)
	try {
		return new Uint8Array(encoded)
	} finally {
		clean(encoded)
	}
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
	const hex = bytesToHex(sha2_sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
})
var sameDigest = (function (left, right) {
	return isDigest(left) && isDigest(right) && left === right
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
var time_formatUtcTime = (function (instant) {
	const date = new Date(instant)
	if (Number.isNaN(date.getTime())) throw new RangeError('The calendar has no such instant.')
	const day = [padded(date.getUTCFullYear(), 4), padded(date.getUTCMonth() + 1), padded(date.getUTCDate())]
	const time = [padded(date.getUTCHours()), padded(date.getUTCMinutes()), padded(date.getUTCSeconds())]
	return `${day.join('-')}T${time.join(':')}Z`
})
var padded = (function (value, digits = 2) {
	return String(value).padStart(digits, '0')
})
var isBoolean = (function (text) {
	return text === 'true' || text === 'false'
})
var conflictsOf = (function (settings, raw, spell) {
	const findings = []
	if (settings.upstreamDigest !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
		const message = `The input ${spell('upstream-digest')} is set without ${spell('upstream-artifact')}, so there is nothing to compare it with.`
		findings.push(finding('input_invalid', message, {expected: `${spell('upstream-artifact')} beside it`}))
	}
	if (settings.upstreamRunId !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
		const message = `The input ${spell('upstream-run-id')} is set without ${spell('upstream-artifact')}, so there is nothing to fetch from that run.`
		findings.push(finding('input_invalid', message, {expected: `${spell('upstream-artifact')} beside it`}))
	}
	if (raw.has('receipts') && raw.has('upstream-artifact')) {
		const message = `The inputs ${spell('receipts')} and ${spell('upstream-artifact')} are both set, so nobody can say which receipts are meant.`
		findings.push(finding('input_invalid', message, {expected: 'one of them'}))
	}
	if (raw.has('request') && raw.has('parameters')) {
		const message = `The inputs ${spell('request')} and ${spell('parameters')} are both set, and the parameters of a request from a file stand in that file, so that those of the input would be approved by nobody.`
		findings.push(finding('input_invalid', message, {expected: 'one of them'}))
	}
	return findings
})
var isSettingName = (function (name) {
	return READERS.has(name)
})
var readSettings = (function (raw, spell) {
	let settings = DEFAULT_SETTINGS
	const findings = []
	for (const [name, text] of raw) {
		const reader = SETTINGS[name]
		const {longest = MAX_SETTING_CHARACTERS, secret = false} = reader
		const read = text.length > longest || (!secret && holdsSecret(text)) ? null : reader.read(text)
		if (read !== null) {
			settings = {...settings, ...read}
			continue
		}
		const found = shownText(reader, text)
		const message = `The input ${spell(name)} is \`${found}\`; it takes ${reader.takes}.`
		findings.push(finding('input_invalid', message, {expected: reader.takes, found}))
	}
	return {settings, findings: [...findings, ...conflictsOf(settings, raw, spell)]}
})
var unusedInputs = (function (command, raw, spell) {
	return (UNUSED.get(command) ?? []).flatMap(name => {
		if (!raw.has(name)) return []
		const user = RECEIPTS.includes(name) ? 'enforce' : 'gate'
		const nothing = name === 'run' ? 'nothing would be run' : 'nothing would be compared with it'
		const message =
			`The input ${spell(name)} is set, and the command \`${command}\` does not look at it, so ${nothing}; ` + `leave it out, or give it to \`${user}\`.`
		return [finding('input_invalid', message, {expected: `no ${spell(name)} with ${command}`})]
	})
})
var readInputs = (function (variables) {
	let command = 'gate'
	const raw = new Map()
	const findings = []
	const unknown = []
	for (const variable of Object.keys(variables)) {
		if (!variable.startsWith(PREFIX)) continue
		const name = variable.slice(PREFIX.length).toLowerCase()
		const spelling = PREFIX + name.toUpperCase()
		const exact = variables[variable] ?? ''
		const text = exact.trim()
		if (variable !== spelling || (name !== 'command' && !isSettingName(name))) {
			unknown.push(variable)
		} else if (name === 'command') {
			const known = ACTION_COMMANDS.find(name => name === text)
			if (known !== undefined) command = known
			else if (text !== '') findings.push(unknownCommand(text))
		} else if (isSettingName(name) && text !== '') {
			raw.set(name, EXACT_SETTINGS.includes(name) ? exact : text)
		}
	}
	const read = readSettings(raw, name => name)
	const unused = findings.length > 0 ? [] : unusedInputs(command, raw, name => name)
	return {command, settings: read.settings, findings: [...findings, ...unknownInputs(unknown), ...read.findings, ...unused]}
})
var unknownInputs = (function (variables) {
	const listed = variables.slice(0, MAX_FINDINGS_PER_CODE).map(unknownInput)
	const left = variables.length - listed.length
	if (left === 0) return listed
	return [...listed, finding('input_unknown', `${String(left)} more variables are set that are no inputs.`)]
})
var markdownCode = (function (text, limit = limits_MAX_REPORTED_CHARACTERS) {
	const shown = printable_printable(text, limit)
	if (shown === '') return '(empty)'
	const runs = new Set(Array.from(shown.matchAll(/`+/g), ([run]) => run.length))
	let length = 1
	while (runs.has(length)) length += 1
	const fence = '`'.repeat(length)
	const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
	return /^ +$/.test(shown) ? `${fence}${shown}${fence}` : `${fence}${pad}${shown}${pad}${fence}`
})
var mermaidLabel = (function (text) {
	return Array.from(printable_printable(text), character =>
		/[A-Za-z0-9 _.,-]/.test(character) ? character : `#${String(character.codePointAt(0) ?? 0)};`,
	).join('')
})
var logLine = (function (text, limit = limits_MAX_LOG_LINE_CHARACTERS) {
	return printable_printable(text, limit).replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}')
})
var commandData = (function (text) {
	return logLine(text).replaceAll('%', '%25')
})
var jsonLine = (function (value) {
	return JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, character =>
		character.replaceAll(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
	)
})
var verdictWords = (function (outcome, audience) {
	const {decision, exitStatus, failureClass} = outcome
	switch (decision) {
		case 'allow':
			return GOES_ON[audience]
		case 'warn':
			return `${GOES_ON[audience]}, with risky capabilities isolated`
		case 'block':
			if (exitStatus === 0) return `recorded only (report-only), ${GOES_ON[audience]}`
			return failureClass === 'gate' ? `the gate itself could not work, so ${STOPS[audience]}` : STOPS[audience]
	}
})
var failureWords = (function (outcome) {
	switch (outcome.failureClass) {
		case 'none':
			return null
		case 'policy':
			return 'the evidence says no'
		case 'evidence':
			return 'evidence is missing, unreadable, malformed or tampered with'
		case 'gate':
			return 'the gate itself could not work, so nothing is proved'
	}
})
var reportOnlyWords = (function (outcome) {
	if (outcome.enforcement !== 'report-only') return refusedWords(outcome)
	if (outcome.decision !== 'block') return 'Enforcement is report-only: a block of class policy or evidence would not fail the job.'
	if (outcome.exitStatus === 0) return 'Enforcement is report-only: the block is recorded as it is, and does not fail the job.'
	return 'Enforcement is report-only, but that never softens a block of class gate.'
})
var refusedWords = (function ({settings, policy, enforcedBy}) {
	if (settings.enforcement !== 'report-only') return null
	const refused = why => `The input enforcement asks for report-only, which is not in force: ${why}.`
	if (settings.command !== null) return refused('what is blocked is never run')
	if (enforcedBy !== null) return refused('no proved receipt says it too')
	return policy.source === null ? null : refused('the policy file does not say it too')
})
var proofWords = (function (outcome) {
	switch (outcome.checked.evidenceProof) {
		case 'self-consistent':
			return 'self-consistent. The hashes agree with each other, so nothing was edited by halves. They do not prove who wrote it.'
		case 'anchored':
			return 'anchored. The hashes agree with each other, and a trusted key or a hash from elsewhere vouches for them.'
		case null:
			return 'nothing. The hashes do not hold, or were not looked at.'
	}
})
var gateWords = (function ({outcome, findings}) {
	return outcome === 'block' && findings === 0 ? 'no result' : outcome
})
var notable = (function (outcome) {
	return outcome.findings.filter(found => found.outcome !== 'pass')
})
var counted = (function (count, noun) {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
})
var fromWorkspace = (function (outcome, prefix) {
	if (prefix === '' || outcome.checked.artifact !== null) return outcome
	return {...outcome, findings: outcome.findings.map(found => moved(found, prefix))}
})
var annotationsOf = (function (outcome, pathPrefix) {
	const isInWorkspace = outcome.checked.artifact === null
	const made = notable(fromWorkspace(outcome, pathPrefix)).map(found => {
		const level = found.outcome === 'block' && outcome.exitStatus !== 0 ? 'error' : 'warning'
		return annotation(level, found, isInWorkspace)
	})
	const reportOnly = reportOnlyWords(outcome)
	return [
		...bounded(made.filter(({level}) => level === 'error')),
		...bounded(made.filter(({level}) => level === 'warning')),
		...(reportOnly === null ? [] : [{level: 'notice', title: TITLE, message: reportOnly}]),
	]
})
var bounded = (function (annotations) {
	const [first] = annotations
	if (first === undefined || annotations.length <= MAX_ANNOTATIONS_PER_KIND) return annotations
	const shown = annotations.slice(0, MAX_ANNOTATIONS_PER_KIND - 1)
	const more = counted(annotations.length - shown.length, 'more finding')
	return [...shown, {level: first.level, title: TITLE, message: `${more}: see the job summary, or the gate record.`}]
})
var createOutputWriter = (function (path) {
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
			start ??= sizeOf(descriptor)
			if (sizeOf(descriptor) > start) (0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, start)
			writeEach(descriptor, outputs, setOutput)
		} finally {
			;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
		}
	}
})
var writeEach = (function (descriptor, outputs, setOutput) {
	const problems = []
	for (const [name, value] of outputs) {
		if (problems.length > 0 && name === 'allowed' && value === 'true') continue
		const before = sizeOf(descriptor)
		try {
			setOutput(name, value)
			if (!arrived(descriptor, before, name, value)) throw new Error(`the step output ${name} did not arrive in its file`)
		} catch (error) {
			problems.push(error)
			;(0, external_node_fs_namespaceObject.ftruncateSync)(descriptor, before)
		}
	}
	if (problems.length > 0) throw problems[0]
})
var arrived = (function (descriptor, before, name, value) {
	const bytes = new Uint8Array(sizeOf(descriptor) - before)
	const length = (0, external_node_fs_namespaceObject.readSync)(descriptor, bytes, 0, bytes.length, before)
	const text = Buffer.from(bytes.subarray(0, length)).toString('utf8')
	const delimiter = text.slice(`${name}<<`.length, text.indexOf(process.getBuiltinModule('node:os').EOL))
	if (delimiter === '' || value.includes(delimiter)) return false
	return (
		text ===
		`${name}<<${delimiter}${process.getBuiltinModule('node:os').EOL}${value.toWellFormed()}${process.getBuiltinModule('node:os').EOL}${delimiter}${process.getBuiltinModule('node:os').EOL}`
	)
})
var sizeOf = (function (descriptor) {
	return (0, external_node_fs_namespaceObject.fstatSync)(descriptor).size
})
var deliveredPath = (function ({outputDirectory, written}, path) {
	if (outputDirectory === null || !written.includes(path)) return null
	const separator = /^([A-Za-z]:|\\\\)/.test(outputDirectory) ? '\\' : '/'
	const folder = /[\\/]$/.test(outputDirectory) ? outputDirectory : outputDirectory + separator
	return folder + path.replaceAll('/', separator)
})
var stepOutputs = (function (outcome, delivery) {
	const {plan, chain} = outcome
	const outputs = new Map([
		['decision', outcome.decision],
		['action', plan.actionDecision],
		['failure-class', outcome.failureClass],
		['enforcement', outcome.enforcement],
		['request-id', outcome.identity.requestId],
		['allowed-capabilities', jsonLine(plan.allowed)],
		['isolated-capabilities', jsonLine(plan.isolated)],
		['reasons', boundedArray(outcome.reasons)],
		['findings', boundedArray(outcome.findings)],
	])
	const file = (path, pathOutput, hashOutput, hash) => {
		const absolute = deliveredPath(delivery, path)
		if (absolute === null) return
		outputs.set(pathOutput, absolute)
		if (hashOutput !== undefined && hash !== undefined && hash !== null) outputs.set(hashOutput, hash)
	}
	file(GATE_RECORD_PATH, 'gate-path')
	file(RUNTIME_RECEIPT_PATH, 'receipt-path', 'receipt-sha256', chain.receiptSha256)
	file(ACTION_POLICY_PATH, 'action-policy-path')
	file(ACTION_RECEIPT_PATH, 'action-receipt-path', 'action-receipt-sha256', chain.actionReceiptSha256)
	if (delivery.upload !== null) {
		const {name, id, digest, url} = delivery.upload
		outputs.set('artifact-name', name).set('artifact-id', String(id)).set('artifact-digest', digest)
		if (url !== null) outputs.set('artifact-url', url)
	}
	return outputs.set('allowed', String(outcome.decision === 'allow'))
})
var boundedArray = (function (items) {
	const texts = []
	let length = '[]'.length
	for (const item of items) {
		const text = jsonLine(item)
		length += text.length + (texts.length === 0 ? 0 : 1)
		if (length > MAX_OUTPUT_CHARACTERS) break
		texts.push(text)
	}
	return `[${texts.join(',')}]`
})
var renderChain = (function ({chain, decision, plan, enforcedBy}) {
	const node = (id, title, field, hash) => `  ${id}["${mermaidLabel(title)}<br/>${field}<br/>${hash === null ? 'none' : render_chain_short(hash)}"]`
	return [
		'```mermaid',
		'flowchart LR',
		node('status', 'key status', 'entry_hash', chain.statusEntryHash),
		node('gate', enforcedBy === null ? `gate record, ${decision}` : 'gate record', 'entry_hash', chain.gateEntryHash),
		node('receipt', 'runtime receipt', 'receipt_sha256', chain.receiptSha256),
		node('policy', `action policy, ${plan.actionDecision}`, 'action_entry_hash', chain.actionEntryHash),
		node('action', 'action receipt', 'action_receipt_sha256', chain.actionReceiptSha256),
		`  status ${chain.statusEntryHash === null ? '-.-' : '-->'} gate --> receipt --> policy --> action`,
		'```',
	].join('\n')
})
var render_chain_short = (function (hash) {
	return mermaidLabel(hash.slice(0, SHOWN_DIGITS)) + '\u2026'
})
var renderFindings = (function (findings) {
	return findings.map((found, index) => {
		const lines = findings[index - 1]?.code === found.code ? [] : [heading(found)]
		const detail = detailOf(found)
		if (detail !== '') lines.push(`  - ${detail}`)
		return lines.join('\n')
	})
})
var policyWords = (function ({policy}, show) {
	const {source} = policy
	if (source === null) return null
	const {path, commit, sha256} = source
	const place = commit === null ? 'read from the work tree' : `read, with the keys that it names, from commit ${show(commit)}, which the change is based on`
	const environment = policy.environment === null ? '' : ` Environment ${show(policy.environment)}.`
	return `${show(path)}, sha256 ${show(sha256)}, ${place}.${environment}`
})
var vouchedWords = (function ({policy}) {
	const origins = [
		['execution-evidence', policy.executionEvidence?.source],
		['beacon-rate', policy.beaconRate?.source],
	]
	const vouched = origins.filter(([, origin]) => origin === 'metadata').map(([gate]) => gate)
	if (vouched.length === 0) return null
	return `The caller vouches for what ${vouched.join(' and ')} went by: it comes from the input metadata, and nobody signed it.`
})
var renderReceipts = (function (outcome, delivery) {
	const {outputDirectory, written} = delivery
	const paths = outcome.files.map(({path}) => path)
	const missing = paths.filter(path => !written.includes(path))
	if (outputDirectory === null || missing.length === paths.length) return '**Receipts:** none could be written.'
	const parts = [`**Receipts:** ${counted(paths.length - missing.length, 'file')} below ${markdownCode(outputDirectory)}.`]
	if (missing.length > 0) parts.push(`**Not written:** ${missing.map(path => markdownCode(path)).join(', ')}.`)
	const hashes = hashesOf(outcome).filter(({path, hash}) => hash !== null && written.includes(path))
	if (hashes.length > 0) parts.push(hashTable(hashes), howToVerify(hashes))
	return parts.join('\n\n')
})
var renderArtifact = (function ({upload}) {
	if (upload === null) return null
	return `**Artifact:** ${markdownLink(upload.name, upload.url)}, sha256 ${markdownCode(upload.digest)}.`
})
var hashesOf = (function ({chain}) {
	const without = field => `'del(.${field})'`
	return [
		{path: GATE_RECORD_PATH, field: 'gate_sha256', hash: chain.gateSha256, filter: '.'},
		{path: RUNTIME_RECEIPT_PATH, field: 'receipt_sha256', hash: chain.receiptSha256, filter: without('receipt_sha256')},
		{path: ACTION_POLICY_PATH, field: 'action_entry_hash', hash: chain.actionEntryHash, filter: without('action_entry_hash')},
		{
			path: ACTION_RECEIPT_PATH,
			field: 'action_receipt_sha256',
			hash: chain.actionReceiptSha256,
			filter: without('action_receipt_sha256'),
		},
	]
})
var hashTable = (function (hashes) {
	const rows = hashes.map(({field, hash}) => `| \`${field}\` | \`${hash ?? ''}\` |`)
	return ['| hash | sha256 |', '|---|---|', ...rows].join('\n')
})
var howToVerify = (function (hashes) {
	return [
		'**Verify:** run this where `docs/` lies; it prints the hashes above. `verify` of the gate proves the whole artifact and derives the decision again (`docs/verify.md`).',
		'',
		'```sh',
		...hashes.map(({path, filter}) => `jq -jcS ${filter} ${path} | sha256sum`),
		'```',
	].join('\n')
})
var commandWords = (function ({policy}, {command}, code) {
	if (command === null) return null
	const {state, reason, exit_status: status, signal, isolation, incidents} = command.outcome
	const where = isolation === null ? '' : `, isolated by ${isolation.mechanism}`
	const codes = [...new Set(incidents.map(incident => code(incident.code)))]
	const trouble = codes.length === 0 ? '' : ` Something went wrong since its start: ${codes.join(', ')}.`
	const hint = isolation === null || incidents.length > 0 ? '' : limitWords(policy.run, signal, status, code)
	switch (state) {
		case 'not-started':
			return `The command was not started${reason === null ? '' : `: ${code(reason)}`}.`
		case 'started':
			return `The command was started${where}; what became of it is not known yet.`
		case 'exited':
			return `The command ended with status ${code(status === null ? 'unknown' : String(status))}${where}${hint}.${trouble}`
		case 'signaled':
			return `The command was ended by ${code(signal ?? 'a signal')}${where}${hint}.${trouble}`
		case 'timed-out':
			return `The command was ended because its time was over${where}.${trouble}`
	}
})
var enforcedWords = (function ({decision, capabilityEnforcement: rows, settings}) {
	if (decision === 'allow') {
		return settings.command === null
			? 'Nothing holds the steps that come after to this decision; a guarded run (`run`) starts its command only on it.'
			: 'The command is not isolated, and nothing holds other steps to this decision.'
	}
	if (settings.command === null) {
		return 'Nothing enforces this: it is advice to the steps that come after. A guarded run (`run`) enforces it.'
	}
	const by = advised => rows.filter(row => (row.by === 'advised') === advised && row.capability !== 'public_metadata_verification')
	const enforced = by(false).map(({capability, by: means}) => `${capability} (${means.slice(ENFORCED.length)})`)
	const advised = by(true).map(({capability}) => capability)
	const parts = [
		...(enforced.length === 0 ? [] : [`Enforced: ${enforced.join(', ')}.`]),
		...(advised.length === 0 ? [] : [`Advised only: ${advised.join(', ')}.`]),
	]
	return parts.join(' ')
})
var approvalWords = (function ({policy, checked}, code) {
	if (policy.approval === null) return null
	const {approval, nonceAnswer} = checked
	const {approvalId = null, approvers = []} = approval?.facts ?? {}
	if (approvalId === null) return 'No approval counts.'
	const names = approvers.map(({identity}) => code(identity)).join(', ')
	const store = nonceAnswer?.state === 'claimed' ? `; its nonce is used up now (${nonceAnswer.store} replay store)` : ''
	return `${code(approvalId)}, signed by ${names === '' ? 'nobody who counts' : names}${store}.`
})
var renderSummary = (function (outcome, delivery, roomBytes) {
	const headline = `## ${DECISION_SIGNS[outcome.decision]} Fail-Closed Gate: ${outcome.decision} \u2014 ${verdictWords(outcome, 'job')}`
	const head = [headline, ...statements(outcome, delivery)]
	const findings = renderFindings(notable(outcome))
	const forms = [
		() => withFindings([...head, gateTable(outcome)], findings, proofAndReceipts(outcome, delivery), roomBytes),
		() => withFindings(head, findings, [], roomBytes),
		() => (findings.length === 0 ? null : joined([...head, leftOut(counted(findings.length, 'finding'))])),
		() => joined(head),
		() => `${headline}\n`,
	]
	for (const form of forms) {
		const text = form()
		if (text !== null && bytes(text) <= roomBytes) return text
	}
	return cut(headline, roomBytes)
})
var statements = (function (outcome, delivery) {
	const failure = failureWords(outcome)
	const reportOnly = reportOnlyWords(outcome)
	const request = `Request ${markdownCode(outcome.identity.requestId)}`
	const policy = policyWords(outcome, markdownCode)
	const vouched = vouchedWords(outcome)
	const approval = approvalWords(outcome, markdownCode)
	const command = commandWords(outcome, delivery, markdownCode)
	const {failureClass} = outcome
	const exitStatus = delivery.command?.exitStatus ?? outcome.exitStatus
	return [
		...(reportOnly === null ? [] : [`> **${reportOnly}**`]),
		failure === null ? `${request}.` : `Failure class \`${failureClass}\`: ${failure}. Exit status ${String(exitStatus)}. ${request}.`,
		...(policy === null ? [] : [`**Policy:** ${policy}`]),
		...(vouched === null ? [] : [vouched]),
		...(approval === null ? [] : [`**Approval:** ${approval}`]),
		...(command === null ? [] : [`**Command:** ${command}`]),
	]
})
var gateTable = (function (outcome) {
	const rows = outcome.gates.map(verdict => {
		const result = `${OUTCOME_SIGNS[verdict.outcome]} ${gateWords(verdict)}`
		return `| ${verdict.gate} | ${result} | ${String(verdict.findings)} |`
	})
	return ['| gate | result | findings |', '|---|---|---|', ...rows].join('\n')
})
var proofAndReceipts = (function (outcome, delivery) {
	const artifact = renderArtifact(delivery)
	const visible = artifact === null ? [] : [artifact]
	const further = [`**The hashes prove:** ${proofWords(outcome)}`, renderReceipts(outcome, delivery), `**The hash chain:**\n\n${renderChain(outcome)}`]
	switch (outcome.decision) {
		case 'allow':
		case 'warn':
			return [capabilities(outcome), ...visible, ...folded(further)]
		case 'block':
			return [capabilities(outcome), ...visible, ...further]
	}
})
var folded = (function (parts) {
	return ['<details>\n<summary>What this proves, where the receipts are, how to verify them</summary>', ...parts, '</details>']
})
var capabilities = (function (outcome) {
	const {plan} = outcome
	const list = names => (names.length === 0 ? 'none' : names.map(name => `\`${name}\``).join(', '))
	return `**Action:** \`${plan.actionDecision}\`. **Allowed:** ${list(plan.allowed)}. **Isolated:** ${list(plan.isolated)}. ${enforcedWords(outcome)}`
})
var withFindings = (function (before, findings, after, room) {
	if (findings.length === 0) return joined([...before, ...after])
	const assemble = count => {
		const left = findings.length - count
		const note = left === 0 ? [] : [leftOut(counted(left, 'more finding'))]
		return joined([...before, '### Findings', findings.slice(0, count).join('\n'), ...note, ...after])
	}
	const whole = assemble(findings.length)
	if (bytes(whole) <= room) return whole
	let rest = room - bytes(assemble(0)) - String(findings.length).length
	let count = 0
	for (const finding of findings) {
		rest -= bytes(finding) + 1
		if (rest < 0) break
		count += 1
	}
	return count === 0 ? null : assemble(Math.min(count, findings.length - 1))
})
var joined = (function (parts) {
	return `${parts.join('\n\n')}\n`
})
var bytes = (function (text) {
	return Buffer.byteLength(text, 'utf8')
})
var writeAll = (function (descriptor, text, patienceMs = write_all_PATIENCE_MS) {
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
})
var writeSome = (function (descriptor, bytes) {
	try {
		return (0, external_node_fs_namespaceObject.writeSync)(descriptor, bytes)
	} catch (error) {
		if (errnoOf(error) === 'EAGAIN') return 0
		throw error
	}
})
var appendSummary = (function (path, render, from = null) {
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
})
var separatorAfter = (function (descriptor, size) {
	if (size === 0) return ''
	const last = new Uint8Array(1)
	;(0, external_node_fs_namespaceObject.readSync)(descriptor, last, 0, 1, size - 1)
	return last[0] === 0x0a ? '\n' : '\n\n'
})
var createActionReporter = (function (load, places) {
	const {summaryPath, outputPath, pathPrefix, write, flush = flushStandardOutput} = places
	const writeOutputs = isGiven(outputPath) ? createOutputWriter(outputPath) : null
	let summaryStart = null
	return {
		summary: (outcome, delivery) => {
			if (!isGiven(summaryPath)) return
			const shown = fromWorkspace(outcome, pathPrefix())
			summaryStart = appendSummary(summaryPath, room => renderSummary(shown, delivery, room), summaryStart)
		},
		annotate: async outcome => {
			const annotations = annotationsOf(outcome, pathPrefix())
			if (annotations.length === 0) return
			const core = await load()
			for (const {level, message, ...properties} of annotations) core[level](message, properties)
			await flush()
		},
		outputs: async (outcome, delivery) => {
			if (writeOutputs === null) return
			const core = await load()
			writeOutputs(stepOutputs(outcome, delivery), (name, value) => {
				core.setOutput(name, value)
			})
		},
		verdict: outcome => {
			const {decision, reasons, identity} = outcome
			const words = `${decision} \u2014 ${verdictWords(outcome, 'job')} (${reasons.join(', ')}), request ${identity.requestId}`
			write(`Fail-Closed Gate: ${logLine(words)}\n`)
		},
	}
})
var isGiven = (function (path) {
	return path !== null && path !== ''
})
var createActionLog = (function (write, debugOn) {
	return {
		startGroup: title => {
			write(`::group::${commandData(title)}\n`)
		},
		endGroup: () => {
			write('::endgroup::\n')
		},
		info: line => {
			write(`${logLine(line)}\n`)
		},
		debug: line => {
			if (debugOn) write(`::debug::${commandData(line)}\n`)
		},
	}
})
var createUploader = (function (load, deadlineMs = ARTIFACT_DEADLINE_MS) {
	return {
		upload: async (request, signal) => {
			try {
				const confirmed = await withinDeadline(over => uploadWith(load, request, over), signal, deadlineMs)
				return checkConfirmation(confirmed, request)
			} catch (thrown) {
				if (thrown instanceof GateError) throw thrown
				throw failure(reasonOf(thrown, request.name), thrown)
			}
		},
	}
})
var random_bytes_randomBytes = (function (count, device = GENERATOR_PATH) {
	if (device !== GENERATOR_PATH || count > SUPPLY_BYTES) return freshBytes(count, device)
	if (supply.length < count) supply = Uint8Array.from(freshBytes(SUPPLY_BYTES, device))
	const bytes = supply.slice(0, count)
	supply = supply.subarray(count)
	return bytes
})
var freshBytes = (function (count, device) {
	return (process.platform === 'linux' ? readGenerator(count, device) : null) ?? (0, process.getBuiltinModule('node:crypto').randomBytes)(count)
})
var readGenerator = (function (count, device) {
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
})
var randomName = (function () {
	return Buffer.from(random_bytes_randomBytes(12)).toString('hex')
})
var temporaryName = (function () {
	return `.fail-closed-gate-${randomName()}.tmp`
})
var writeNewFile = (function (fs, path, content, {mode, flush = true} = {}) {
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
})
var renameFile = (function (fs, from, to) {
	for (let rest = RENAME_TRIES; ; rest -= 1) {
		try {
			fs.rename(from, to)
			return
		} catch (error) {
			const code = errnoOf(error)
			if (!fs.isWindows || rest <= 1 || !(code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')) throw error
			pause(RENAME_PAUSE_MS)
		}
	}
})
var syncFolder = (function (fs, path) {
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
		const code = errnoOf(error)
		if (fs.isWindows && (code === 'EPERM' || code === 'EISDIR' || code === 'EINVAL')) return
		throw error
	}
})
var removeQuietly = (function (fs, path) {
	try {
		fs.unlink(path)
	} catch {}
})
var auditLogLink = (function (continuity, head) {
	return {continuity, sequence: head?.sequence ?? null, record_hash: head?.recordHash ?? null}
})
var standingOf = (function (log, named) {
	if (log.state === 'other') {
		const what = `There is ${log.kind} at ${AUDIT_LOG_PATH} where the audit log belongs`
		return broken(named, what, {expected: 'a regular file', found: log.kind})
	}
	if (log.state === 'too-large') {
		const [expected, found] = [`at most ${String(MAX_AUDIT_LOG_BYTES)} bytes`, `${String(log.size)} bytes`]
		return broken(named, `The audit log ${AUDIT_LOG_PATH} has ${found}, and ${expected} can be checked`, {expected, found})
	}
	const chain = log.state === 'read' ? readAuditChain(log.bytes) : NO_LOG
	if (!chain.ok) return broken(named, damageInWords(chain), audit_continuity_placeOf(chain))
	const missing = named.filter(({head}) => !chain.holds(head))
	if (missing.length > 0) return notHeld(log.state === 'absent', chain, missing)
	return {continuity: named.length > 0 ? 'held' : 'not-compared', head: chain.head, problem: null, tornLine: chain.tornLine}
})
var below = (function (folder, path) {
	if (path === '') return folder
	const rest = external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll('/', external_node_path_namespaceObject.sep)
	return folder.endsWith(external_node_path_namespaceObject.sep) ? folder + rest : folder + external_node_path_namespaceObject.sep + rest
})
var namesBelow = (function (root, folder) {
	const path = (0, external_node_path_namespaceObject.relative)(root, folder)
	if (
		!(0, external_node_path_namespaceObject.isAbsolute)(root) ||
		!(0, external_node_path_namespaceObject.isAbsolute)(folder) ||
		(0, external_node_path_namespaceObject.isAbsolute)(path) ||
		path === '..' ||
		path.startsWith('..' + external_node_path_namespaceObject.sep)
	) {
		throw new GateError('output_path_refused', `The output folder ${shownPath(folder)} is not inside ${shownPath(root)}; name one that is.`)
	}
	return path === '' ? [] : path.split(external_node_path_namespaceObject.sep)
})
var ensureRealFolders = (function (fs, top, names) {
	let path = top
	for (const name of names) {
		path = below(path, name)
		ensureRealFolder(fs, path)
	}
	return path
})
var ensureRealFolder = (function (fs, path) {
	try {
		let stats = fs.lstat(path)
		if (stats === null) {
			makeFolder(fs, path)
			stats = fs.lstat(path)
		}
		if (stats?.isDirectory() === true) return
		throw new GateError(
			'output_path_refused',
			`The output path has ${stats === null ? 'nothing' : kindOf(stats)} at ${shownPath(path)} where a real folder is needed; ` +
				'replace it by a folder, or name another output-directory.',
		)
	} catch (error) {
		if (error instanceof GateError) throw error
		throw new GateError('output_write_failed', `The output folder ${shownPath(path)} cannot be made or looked at: ${errnoInWords(error)}.`, error)
	}
})
var makeFolder = (function (fs, path) {
	try {
		fs.mkdir(path, 0o777)
	} catch (error) {
		if (errnoOf(error) !== 'EEXIST') throw error
	}
})
var folderOf = (function (path) {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')))
})
var removeOutputs = (function (place, paths, findings) {
	for (const path of paths) {
		attempt(findings, path, 'deleted', () => {
			const absolute = realFilePath(place, path)
			if (checkOutput(place.fs, absolute, path, findings) !== 'absent') place.fs.unlink(absolute)
		})
	}
})
var writeOutputs = (function (place, files, findings) {
	for (const {path, text} of files) {
		attempt(findings, path, 'written', () => {
			const absolute = realFilePath(place, path)
			const temporary = below(place.top, `${folderOf(path)}/${temporaryName()}`)
			writeNewFile(place.fs, temporary, text)
			moveFile(place.fs, temporary, absolute)
		})
	}
	flushFolders(place, files, findings)
})
var moveOutputs = (function (place, stagingRoot, files, findings) {
	const written = []
	for (const {path} of files) {
		attempt(findings, path, 'put in place', () => {
			const absolute = realFilePath(place, path)
			checkOutput(place.fs, absolute, path, findings)
			renameFile(place.fs, below(stagingRoot, path), absolute)
			written.push(path)
		})
	}
	flushFolders(place, files, findings)
	return written
})
var attempt = (function (findings, path, verb, step) {
	try {
		step()
		return true
	} catch (error) {
		if (error instanceof GateError) note(findings, path, finding(error.code, error.message, {path}))
		else {
			const message = `The output file ${shownPath(path)} could not be ${verb}: ${errnoInWords(error)}.`
			note(findings, path, finding('output_write_failed', message, {path}))
		}
		return false
	}
})
var note = (function (findings, path, trouble) {
	if (!findings.has(path)) findings.set(path, trouble)
})
var realFilePath = (function ({fs, top}, path) {
	ensureRealFolders(fs, top, folderOf(path).split('/'))
	return below(top, path)
})
var checkOutput = (function (fs, absolute, path, findings) {
	const stats = fs.lstat(absolute)
	if (stats === null) return 'absent'
	if (!stats.isFile()) {
		const message =
			`There was ${kindOf(stats)} at ${shownPath(absolute)} where an output file belongs; ` + 'find out who put it there, or name another output-directory.'
		note(findings, path, finding('output_path_refused', message, {path}))
	}
	return 'there'
})
var moveFile = (function (fs, from, to) {
	try {
		renameFile(fs, from, to)
	} catch (error) {
		removeQuietly(fs, from)
		throw error
	}
})
var flushFolders = (function ({fs, top}, files, findings) {
	for (const folder of new Set(files.map(({path}) => folderOf(path)))) {
		if (files.every(({path}) => folderOf(path) !== folder || findings.has(path))) continue
		attempt(findings, folder, 'flushed to disk', () => {
			syncFolder(fs, below(top, folder))
		})
	}
})
var namedHeads = (function (fs, top, command) {
	return audit_receipts_RECEIPTS[command].flatMap(path => {
		if (fs.lstat(below(top, folderOf(path)))?.isDirectory() !== true) return []
		const file = readRegularFile(fs, below(top, path), MAX_NAMING_RECEIPT_BYTES)
		const receipt = file.state === 'read' ? parsed(file.bytes) : null
		const isForeign = command === 'enforce' && !isEnforced(receipt)
		const head = isForeign ? null : headIn(receipt)
		return head === null ? [] : [{path, head}]
	})
})
var parsed = (function (bytes) {
	try {
		return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
	} catch {
		return null
	}
})
var openAuditLog = (function (place, command) {
	const {fs, top} = place
	try {
		const folder = fs.lstat(below(top, folderOf(AUDIT_LOG_PATH)))
		if (folder !== null && !folder.isDirectory()) ensureRealFolders(fs, top, FOLDERS)
		const file = folder === null ? {state: 'absent'} : readRegularFile(fs, below(top, AUDIT_LOG_PATH), MAX_AUDIT_LOG_BYTES)
		return new AuditLog(place, standingOf(file, namedHeads(fs, top, command)), file)
	} catch (error) {
		if (error instanceof GateError) throw error
		throw new GateError('audit_log_failed', `The audit log ${AUDIT_LOG_PATH} and the receipts that name it cannot be read: ${errnoInWords(error)}.`, error)
	}
})
var boundedBytes = (function (lines, size) {
	const tooLong = lines.some(line => Buffer.byteLength(line) > MAX_AUDIT_LINE_BYTES)
	if (tooLong) throw failed(`a record is longer than ${String(MAX_AUDIT_LINE_BYTES)} bytes.`)
	const bytes = Buffer.from(lines.join(''), 'utf8')
	if (size + bytes.length > MAX_AUDIT_LOG_BYTES) {
		throw failed(`it would be larger than ${String(MAX_AUDIT_LOG_BYTES)} bytes. ${MAKE_ROOM}`)
	}
	return bytes
})
var formatLock = (function ({token, requestId, owner}) {
	const {pid, start, boot, pidNamespace, host, platform} = owner
	const content = {token, request_id: requestId, pid, start, boot, pid_namespace: pidNamespace, host, platform}
	return JSON.stringify(content) + '\n'
})
var readLock = (function (fs, path) {
	try {
		const stats = fs.lstat(path)
		if (stats === null) return {state: 'absent'}
		if (!stats.isFile()) {
			throw new GateError('output_path_refused', `There is ${kindOf(stats)} at ${shownPath(path)} where the lock file of the output folder belongs; remove it.`)
		}
		return readDescriptor(
			fs,
			fs.open(
				path,
				external_node_fs_namespaceObject.constants.O_RDONLY |
					external_node_fs_namespaceObject.constants.O_NOFOLLOW |
					external_node_fs_namespaceObject.constants.O_NONBLOCK,
				0,
			),
		)
	} catch (error) {
		if (error instanceof GateError) throw error
		const code = errnoOf(error)
		if (code === 'ENOENT') return {state: 'absent'}
		if (code === 'EACCES' || code === 'EPERM') return {state: 'foreign', why: 'this user may not read it'}
		throw new GateError('output_write_failed', `The lock file ${shownPath(path)} cannot be read: ${errnoInWords(error)}.`, error)
	}
})
var markOf = (function (found) {
	return found.state === 'half' || found.state === 'whole' ? found.mark : null
})
var readDescriptor = (function (fs, descriptor) {
	try {
		const stats = fs.fstat(descriptor)
		const buffer = new Uint8Array(MAX_LOCK_BYTES + 1)
		const length = fs.read(descriptor, buffer)
		if (length > MAX_LOCK_BYTES) return {state: 'foreign', why: 'it is too large for one'}
		const mark = [stats.ino, stats.size, stats.mtimeMs, length].join(':')
		const value = parseJson(Buffer.from(buffer.subarray(0, length)).toString('utf8'))
		if (value === undefined) return {state: 'half', name: halfName(stats), mark}
		const text = asLockText(value)
		if (text === null) return {state: 'foreign', why: 'it holds something else'}
		return {state: 'whole', name: text.token, mark: text.token, text, made: stats.mtimeMs}
	} finally {
		fs.close(descriptor)
	}
})
var parseJson = (function (text) {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
})
var asLockText = (function (value) {
	if (typeof value !== 'object' || value === null) return null
	const fields = new Map(Object.entries(value))
	const text = name => {
		const field = fields.get(name)
		return typeof field === 'string' ? field : null
	}
	const [token, requestId, pid] = [text('token'), text('request_id'), fields.get('pid')]
	const [start, host, platform] = [text('start'), text('host'), text('platform')]
	if (token === null || !TOKEN.test(token) || requestId === null) return null
	if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1 || pid > MAX_PID) return null
	if (start === null || host === null || platform === null) return null
	return {
		token,
		requestId,
		owner: {pid, start, boot: text('boot'), pidNamespace: text('pid_namespace'), host, platform},
	}
})
var stagingName = (function (random) {
	return STAGING_PREFIX + random
})
var removeLeftovers = (function (fs, docs) {
	for (const name of namesIn(fs, docs)) {
		if (STAGING_NAME.test(name)) removeTree(fs, below(docs, name), STAGING_DEPTH)
		else if (TEMPORARY_NAME.test(name) || CLAIM_NAME.test(name)) removeQuietly(fs, below(docs, name))
	}
})
var removeTemporaryFiles = (function (fs, folder) {
	for (const name of namesIn(fs, folder)) if (TEMPORARY_NAME.test(name)) removeQuietly(fs, below(folder, name))
})
var removeTree = (function (fs, path, depth = STAGING_DEPTH) {
	try {
		if (fs.lstat(path)?.isDirectory() === true) {
			if (depth > 0) for (const name of fs.readdir(path)) removeTree(fs, below(path, name), depth - 1)
			fs.rmdir(path)
		} else {
			fs.unlink(path)
		}
	} catch {}
})
var namesIn = (function (fs, folder) {
	try {
		return fs.readdir(folder)
	} catch {
		return []
	}
})
var createLock = (function (setting, path, text, isCurrent) {
	const {fs, folder} = setting
	const temporary = below(folder, temporaryName())
	try {
		const descriptor = fs.open(temporary, 'wx', 0o600)
		try {
			fs.fchmod(descriptor, 0o600)
			fs.write(descriptor, Buffer.from(formatLock(text), 'utf8'))
		} finally {
			fs.close(descriptor)
		}
		fs.link(temporary, path)
		return true
	} catch (error) {
		const code = errnoOf(error)
		if (code === 'EEXIST') return markOf(readLock(fs, path)) === text.token
		if (code === 'ENOENT' && fs.lstat(folder) !== null) return false
		return createInPlace(setting, path, text, isCurrent)
	} finally {
		removeQuietly(fs, temporary)
	}
})
var ownIdentity = (function (view) {
	const {pid, platform} = view
	const host = view.hostname()
	if (platform === 'linux') {
		try {
			return {
				pid,
				start: statFields(view, 'self').start,
				boot: view.readText('/proc/sys/kernel/random/boot_id').trim(),
				pidNamespace: view.readLink('/proc/self/ns/pid'),
				host,
				platform,
			}
		} catch {}
	}
	return {pid, start: String(view.ownStart()), boot: null, pidNamespace: null, host, platform}
})
var statFields = (function (view, pid) {
	const text = view.readText(`/proc/${pid}/stat`)
	if (pid === 'self' && !text.startsWith(`${String(view.pid)} `)) throw new Error('/proc belongs to other processes')
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
	const [state, start] = [fields[0], fields[19]]
	if (state === undefined || start === undefined || !/^\d+$/.test(start)) throw new Error('/proc has an unknown format')
	return {state, start}
})
var acquireLock = (function (setting) {
	const {fs, folder} = setting
	const text = {token: randomName(), requestId: setting.requestId, owner: ownIdentity(setting.view)}
	const head = below(folder, LOCK_NAME)
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
		const dead = findDeadLocks(setting, head)
		const [first, last] = [dead[0], dead.at(-1)]
		const path = last === undefined ? head : claimPath(folder, last)
		const isCurrent = () => first === undefined || markOf(readLock(fs, head)) === first.mark
		if (!createLock(setting, path, text, isCurrent)) continue
		if (first === undefined) return heldLock(fs, head, text.token, null)
		if (!isCurrent()) {
			removeQuietly(fs, path)
			continue
		}
		replaceHead(fs, path, head)
		const lock = heldLock(fs, head, text.token, describeDead(first))
		lock.requireHeld()
		return lock
	}
	throw new GateError('output_locked', `Too many runs are competing for ${shownPath(head)}; give each an output-directory of its own.`)
})
var findDeadLocks = (function (setting, head) {
	const dead = []
	for (let path = head; ;) {
		const found = patientRead(setting, path)
		if (found.state === 'absent') return dead
		requireDead(setting, path, found)
		dead.push(found)
		path = claimPath(setting.folder, found)
		if (dead.length > MAX_CLAIMS) throw notUnderstood('there are too many claims on it', head)
	}
})
var patientRead = (function ({fs, view}, path) {
	let found = readLock(fs, path)
	for (let unchanged = 0, all = 0; found.state === 'half' && unchanged < HALF_PATIENCE_MS; all += HALF_STEP_MS) {
		if (all >= MAX_WAIT_MS) return {state: 'foreign', why: 'something keeps writing to it'}
		view.pause(HALF_STEP_MS)
		const next = readLock(fs, path)
		unchanged = markOf(next) === found.mark ? unchanged + HALF_STEP_MS : 0
		found = next
	}
	return found
})
var heldLock = (function (fs, head, token, takenOver) {
	const isHeld = () => markOf(readLock(fs, head)) === token
	return {
		takenOver,
		requireHeld: () => {
			if (isHeld()) return
			throw new GateError('output_locked', `The lock ${shownPath(head)} of this run is gone: something removed or replaced it meanwhile.`)
		},
		release: () => {
			try {
				if (isHeld()) fs.unlink(head)
			} catch {}
		},
	}
})
var openOutputFolder = (function (places, requestId, fs = NODE_FILE_SYSTEM, view = NODE_PROCESS_VIEW) {
	return gateErrorsOnly(places.outputDirectory, () => {
		const names = [...namesBelow(places.outputRoot, places.outputDirectory), DOCS]
		const top = places.outputDirectory
		const requireRealFolders = () => ensureRealFolders(fs, places.outputRoot, names)
		const folder = requireRealFolders()
		const makeRoom = () => {
			removeOutputs({fs, top}, receiptsFirst(OUTPUT_PATHS), new Map())
		}
		const lock = acquireLock({fs, view, folder, requestId, makeRoom})
		removeLeftovers(fs, folder)
		return new OutputFolder(fs, top, folder, lock, requireRealFolders)
	})
})
var receiptsFirst = (function (paths) {
	const receipts = [RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH].filter(path => paths.includes(path))
	return [...receipts, ...paths.filter(path => !receipts.includes(path))]
})
var gateErrorsOnly = (function (folder, step) {
	try {
		return step()
	} catch (error) {
		if (error instanceof GateError) throw error
		throw new GateError('output_write_failed', `The output folder ${shownPath(folder)} cannot be used: ${errnoInWords(error)}.`, error)
	}
})
var evidenceFiles = (function ({result, status, ledger, signed}) {
	if (signed === null) return [result, status, ledger]
	const {keyStatusSignature, executionEvidence, beaconAttestations, approval} = signed
	const signature = keyStatusSignature === null ? [] : [keyStatusSignature]
	const approvals = approval === null ? [] : [approval.request, approval.approval]
	return [result, status, ledger, ...signature, ...executionEvidence, ...beaconAttestations, ...approvals]
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
var validate52 = (function (data) {
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
})
var validate54 = (function (data) {
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
})
var validate53 = (function (data) {
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
})
var validate56 = (function (data) {
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
})
var json_parseJson = (function (bytes) {
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
var project = (function (value) {
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
})
var emptyObject = (function (isShared) {
	if (!isShared) return {__proto__: null}
	const object = {}
	Object.setPrototypeOf(object, null)
	return object
})
var schemaErrors = (function* (document, validate, parts) {
	const around = new Map(document)
	const taken = parts.filter(name => isJsonArray(document.get(name)) || isLarge(document.get(name)))
	for (const name of taken) around.set(name, isJsonArray(document.get(name)) ? [] : new Map())
	const plain = project(around)
	for (const error of errorsOf(plain, validate)) {
		const place = schema_errors_placeOf(error)
		if (missingIn(error) !== null && valueAt(document, place) !== undefined) continue
		yield {error, place, value: () => valueAt(document, place)}
	}
	const ask = (name, part) => errorsOf({__proto__: null, ...plain, [name]: project(part)}, validate)
	for (const name of taken) yield* errorsOfPart(name, document.get(name), ask)
})
var errorsOf = (function (plain, validate) {
	return validate(plain) ? [] : (validate.errors ?? [])
})
var isLarge = (function (part) {
	return isJsonObject(part) && part.size > BATCH
})
var errorsOfPart = (function* (name, part, ask) {
	if (isJsonArray(part)) {
		for (let start = 0; start < part.length; start += BATCH) {
			const errors = [...errorsInside(name, part.slice(start, start + BATCH), start, ask)]
			yield* errors
			if (errors.length > 0) return
		}
	} else if (isJsonObject(part)) {
		for (const batch of batchesOf(part)) yield* errorsInside(name, batch, 0, ask)
	}
})
var errorsInside = (function* (name, batch, start, ask) {
	const found = new Map([[name, batch]])
	for (const error of ask(name, batch)) {
		const [, top, second, ...rest] = error.instancePath.split('/')
		if (top !== name || second === undefined) continue
		const instancePath = isJsonArray(batch) ? ['', top, String(start + Number(second)), ...rest].join('/') : error.instancePath
		const inBatch = schema_errors_placeOf(error)
		yield {error, place: schema_errors_placeOf({...error, instancePath}), value: () => valueAt(found, inBatch)}
	}
})
var readDocument = (function (file, missing, collector) {
	if (file.state === 'absent') {
		if (missing !== null) collector.plain(missing, `There is no file ${printable_printable(file.path)}.`, file.path)
		return null
	}
	if (file.state === 'refused') {
		collector.add(file.finding)
		return null
	}
	return parseDocument(file, collector)
})
var parseDocument = (function (file, collector) {
	const raw = bytesHoldSecret(file.bytes)
	if (raw) noteSecret(file, collector)
	const parsed = json_parseJson(file.bytes)
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
var checkHashes = (function (documents, collector) {
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
})
var documentHash = (function (document, without) {
	return digest_sha256(canonicalBytes(document.value, without))
})
var checkForm = (function (document, field, missing, malformed, collector) {
	const found = document.value.get(field)
	if (isDigest(found)) return true
	const absent = found === undefined || found === null || found === ''
	collector.at(document.file, absent ? missing : malformed, `/${field}`, HEX, describe(found))
	return false
})
var checkOwnHash = (function (document, field, missing, malformed, mismatch, collector) {
	const computed = documentHash(document, field)
	if (!checkForm(document, field, missing, malformed, collector)) return
	const recorded = document.value.get(field)
	if (!sameDigest(recorded, computed)) collector.at(document.file, mismatch, `/${field}`, computed, describe(recorded))
})
var checkEqual = (function (left, right, field, code, collector) {
	const found = left.value.get(field)
	const expected = right.value.get(field)
	if (!isDigest(found) || !isDigest(expected) || sameDigest(found, expected)) return
	collector.at(left.file, code, `/${field}`, describe(expected), describe(found))
})
var checkHeader = (function (document, now, maxAge, collector) {
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
})
var checkKeyRecords = (function (status, now, collector) {
	const records = status.value.get(KEY_RECORDS)
	if (!isJsonArray(records) || records.length === 0) {
		collector.at(status.file, 'key_records_empty', `/${KEY_RECORDS}`, 'an array with at least one key record', describe(records))
		return
	}
	records.forEach((record, index) => {
		if (isJsonObject(record)) checkKeyRecord(status, record, index, now, collector)
	})
})
var checkKeyRecord = (function (status, record, index, now, collector) {
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
})
var namesMlDsa = (function (name) {
	if (typeof name !== 'string') return false
	return ML_DSA.test(
		name
			.normalize('NFKC')
			.toLowerCase()
			.replaceAll(/[^a-z0-9]/g, ''),
	)
})
var instantOf = (function (value) {
	return typeof value === 'string' ? parseUtcTime(value) : null
})
var checkLedger = (function (ledger, status, collector) {
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
})
var checkResultVerdict = (function (result, collector) {
	const decision = result.value.get('decision')
	if (decision !== 'accept_verification_ready') {
		collector.at(result.file, 'stage355_decision_not_accept', '/decision', '"accept_verification_ready"', describe(decision))
	}
	checkViolations(result, 'stage355_violations_present', collector)
	checkInnerChecks(result, 'checks', 'stage355_check_not_true', 'stage355_checks_empty', collector)
})
var checkStatusVerdict = (function (status, collector) {
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
})
var checkViolations = (function (document, code, collector) {
	const violations = document.value.get('violations')
	if (isJsonArray(violations) && violations.length === 0) return
	collector.at(document.file, code, '/violations', 'an empty array', describe(violations))
})
var checkInnerChecks = (function (document, field, notTrue, empty, collector) {
	const checks = document.value.get(field)
	if (!isJsonObject(checks) || checks.size === 0) {
		collector.at(document.file, empty, `/${field}`, 'an object with at least one check', describe(checks))
		return
	}
	for (const [name, check] of checks) {
		if (check !== true && !collector.countsOnly(notTrue)) collector.at(document.file, notTrue, pointer(field, name), 'true', describe(check))
	}
})
var checkKeyStatus = (function (evidence, now, rules) {
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
})
var provedChecks = (function (evidence, documents, collector) {
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
})
var checkRuntimeContext = (function (context, local) {
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
})
var detected = (function (findings) {
	return {findings, proved: new Set(['runtime_context_detected', 'ci_context_valid_if_required'])}
})
var contextProblems = (function (context) {
	const problems = []
	const problem = (variable, wanted, found) => {
		const shown = found === null ? 'nothing' : `\`${printable_printable(found)}\``
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
})
var requiredGates = (function (policy) {
	return [
		'key-status',
		'runtime-context',
		...(policy.executionEvidence === null ? [] : ['execution-evidence']),
		...(policy.beaconRate === null ? [] : ['beacon-rate']),
		...(policy.productionAction === null ? [] : ['production-action']),
		...(policy.approval === null ? [] : ['approval']),
	]
})
var checkAll = (function (subject, evidence, gates) {
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
})
var unproved = (function ({keyStatus}, {findings, expectedHashHolds}, further) {
	if ([...findings, ...further.findings].some(({outcome}) => outcome === 'block')) return []
	const wanted = [
		['signed-by', keyStatus.signedBy !== null && !further.keyStatusSigned],
		['expected-entry-hash', keyStatus.expectedEntryHash !== null && !expectedHashHolds],
	]
	return wanted.flatMap(([option, isOpen]) => (isOpen ? [finding('check_did_not_run', `The policy wants ${option}, and nothing was compared with it.`)] : []))
})
var filesOf = (function (evidence) {
	const files = evidenceFiles(evidence)
	const firstOf = path => files.findIndex((file, index) => index >= DOCUMENTS && file.path === path)
	return files.filter(({path}, index) => index < DOCUMENTS || firstOf(path) === index)
})
var nothingChecked = (function (settings) {
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
})
var proofOf = (function ({hashesHold}, {keyStatusSigned}, artifact) {
	if (!hashesHold) return null
	const isExpected = artifact !== null && sameDigest(artifact.sha256, artifact.expectedSha256)
	return isExpected || keyStatusSigned ? 'anchored' : 'self-consistent'
})
var inputRecord = (function (file) {
	return file.state === 'read' ? [{path: file.path, size: file.bytes.length, sha256: file.sha256}] : []
})
var checksOf = (function (proved) {
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
})
var capabilityEnforcement = (function (decision, isGuarded, isolation, context) {
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
})
var rowsOf = (function (by) {
	return CAPABILITIES.map(capability => ({capability, by: by(capability)}))
})
var compareOutcomes = (function (left, right) {
	return OUTCOME_RANK[right] - OUTCOME_RANK[left]
})
var worst = (function (outcomes) {
	let rank = -1
	for (const outcome of outcomes) rank = Math.max(rank, OUTCOME_RANK[outcome])
	if (rank === OUTCOME_RANK.pass) return 'allow'
	if (rank === OUTCOME_RANK.warn) return 'warn'
	return 'block'
})
var worstClass = (function (classes) {
	let result = 'none'
	for (const candidate of classes) if (CLASS_RANK[candidate] > CLASS_RANK[result]) result = candidate
	return result
})
var exitStatus = (function (decision, failureClass, enforcement) {
	if (decision !== 'block') return 0
	switch (failureClass) {
		case 'policy':
		case 'evidence':
			return enforcement === 'report-only' ? 0 : CLASS_RANK[failureClass]
		case 'gate':
		case 'none':
			return 3
	}
})
var decide = (function (found, required, enforcement) {
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
})
var missingGates = (function (found, required) {
	return required.filter(gate => !judged(gate, found)).map(gate => finding('check_did_not_run', `The required gate ${gate} gave no result.`))
})
var judged = (function (gate, found) {
	return found.some(one => one.gate === gate && !REMARKS.has(one.code))
})
var compareFindings = (function (left, right) {
	return (
		compareOutcomes(left.outcome, right.outcome) || GATE_IDS.indexOf(left.gate) - GATE_IDS.indexOf(right.gate) || codeRank(left.code) - codeRank(right.code)
	)
})
var reasonsOf = (function (decision, sorted) {
	if (decision === 'allow') return ['runtime_allowed_in_ci_context']
	const codes = [...new Set(sorted.filter(one => one.outcome !== 'pass').map(one => one.code))]
	const local = codes.some(code => LOCAL_WARNINGS.includes(code))
	return decision === 'warn' && local ? [...codes, 'runtime_allowed_with_local_warning'] : codes
})
var gateVerdict = (function (gate, findings, required) {
	const own = findings.filter(one => one.gate === gate)
	if (required.includes(gate) && !judged(gate, own)) return [{gate, outcome: 'block', findings: 0}]
	if (own.length === 0) return []
	const decision = worst(own.map(one => one.outcome))
	const count = own.filter(one => one.outcome !== 'pass').length
	return [{gate, outcome: decision === 'allow' ? 'pass' : decision, findings: count}]
})
var planAction = (function (decision, reasons, isLocal) {
	const mainReason = reasons[0] ?? 'not_evaluated'
	switch (decision) {
		case 'allow':
			return {
				actionDecision: 'continue',
				isolationMode: 'none',
				actions: [{action: 'continue_runtime', target: 'runtime', status: 'allowed', reason: mainReason}],
				allowed: plan_ALL,
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
				isolated: plan_ALL,
			}
	}
})
var isolate = (function (decisionReason) {
	return RISKY.map(([target, reason]) => ({
		action: 'isolate_capability',
		target,
		status: 'disabled',
		reason: reason ?? decisionReason,
	}))
})
var ownSource = (function (gate, receipt, capabilityEnforcement) {
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
})
var action_source_provedChecks = (function (gate, receipt) {
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
})
var actionPolicy = (function (source, plan) {
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
})
var actionReceipt = (function (policy, auditLog) {
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
})
var json_text_jsonText = (function (value) {
	return JSON.stringify(value, null, 2) + '\n'
})
var runtimeSummary = (function (gate) {
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
})
var actionSummary = (function (policy) {
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
})
var summary_text_text = (function (sections) {
	return sections.join('\n\n') + '\n'
})
var section = (function (heading, lines) {
	return [heading, ...lines].join('\n')
})
var bullets = (function (items) {
	return items.map(item => `- ${item}`)
})
var pythonBoolean = (function (value) {
	return value ? 'True' : 'False'
})
var recordAction = (function (source, plan, auditLog) {
	const policy = actionPolicy(source, plan)
	const receipt = actionReceipt(policy, auditLog)
	return {
		actionEntryHash: policy.action_entry_hash,
		actionReceiptSha256: receipt.action_receipt_sha256,
		files: [
			{path: ACTION_POLICY_PATH, text: json_text_jsonText(policy)},
			{path: ACTION_SUMMARY_PATH, text: actionSummary(policy)},
			{path: ACTION_RECEIPT_PATH, text: json_text_jsonText(receipt)},
		],
	}
})
var runtimeReceipt = (function (gate) {
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
})
var artifact_record_artifactRecord = (function (artifact) {
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
})
var policyFileRecord = (function ({source}) {
	return source === null ? null : {path: source.path, commit: source.commit, sha256: source.sha256}
})
var effectivePolicyRecord = (function (policy) {
	const {source, keyStatus, productionAction} = policy
	return source === null && keyStatus.maxAge === null && productionAction === null ? null : policyInForceRecord(policy)
})
var runRecord = (function (rules) {
	return {
		self_hosted: rules.selfHosted,
		timeout_seconds: rules.timeoutSeconds,
		max_processes: rules.maxProcesses,
		max_memory_mib: rules.maxMemoryMib,
		outputs: [...rules.outputs],
		pass_environment: [...rules.passEnvironment],
	}
})
var approval_approvalRecord = (function (policy, {approval, nonceAnswer}) {
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
})
var gateRecord = (function (facts) {
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
})
var violationsOf = (function (findings) {
	const blocking = findings.filter(one => one.outcome === 'block')
	return [...new Set(blocking.map(one => codeEntry(one.code).violation ?? one.code))]
})
var gate_record_findingRecord = (function (found) {
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
})
var record = (function (facts) {
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
			{path: GATE_RECORD_PATH, text: json_text_jsonText(gate)},
			{path: RUNTIME_RECEIPT_PATH, text: json_text_jsonText(receipt)},
			{path: RUNTIME_SUMMARY_PATH, text: runtimeSummary(gate)},
			...action.files,
		],
	}
})
var auditRecord = (function (
	{requestId, identity, requestHash},
	{event, dataHash = null, gate, decision = null, action = null, code = null, approvalId = null, outcome = null},
	{previous, number, now, tornLine},
) {
	const sequence = (previous?.sequence ?? 0) + 1
	const body = {
		schema: 'fail-closed-gate/audit-record/v1',
		record_id: `${requestId}.${String(number)}`,
		sequence,
		timestamp: timestampOf(now),
		request_id: requestId,
		identity,
		event,
		request_hash: requestHash,
		data_hash: dataHash,
		gate: gate ?? null,
		decision,
		action,
		code,
		approval_id: approvalId,
		outcome,
		torn_line_sha256: tornLine,
		previous_hash: previous?.recordHash ?? GENESIS,
	}
	const text = canonical_canonicalOfPlain(body)
	const recordHash = digest_sha256(text)
	const at = text.indexOf(NEXT_KEY)
	const line = `${text.slice(0, at)},"record_hash":"${recordHash}"${text.slice(at)}\n`
	return {line, head: {sequence, recordHash}}
})
var auditIdentity = (function ({githubActions, actor, localUser}) {
	const [kind, name] = githubActions === null ? ['local-user', localUser] : ['github-actor', actor]
	return name === null ? {kind: 'unknown', name: null} : {kind, name}
})
var timestampOf = (function (now) {
	const milliseconds = String(((now % 1000) + 1000) % 1000).padStart(3, '0')
	return time_formatUtcTime(now).replace(/Z$/, `.${milliseconds}Z`)
})
var evidenceFileEntries = (function (evidence) {
	return evidenceFiles(evidence).map(entryOf)
})
var evidenceHash = (function (evidence) {
	return evidence === null ? null : digest_sha256(canonical_canonicalOfPlain(evidenceFileEntries(evidence)))
})
var entryOf = (function (file) {
	const {role, path, state} = file
	return {
		role,
		path,
		state,
		size: file.state === 'read' ? file.bytes.length : null,
		sha256: file.state === 'read' ? file.sha256 : null,
		finding: file.state === 'refused' ? gate_record_findingRecord(file.finding) : null,
	}
})
var recordedRequest = (function (settings, withheld = false) {
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
})
var requestHash = (function (settings) {
	return digest_sha256(canonical_canonicalOfPlain(recordedRequest(settings), 'metadata'))
})
var check = (function (subject, evidence, gates) {
	return evidence === null ? nothingChecked(subject.settings) : checkAll(subject, evidence, gates)
})
var judge = (function ({context, policy}, checked, incidents) {
	const verdict = decide([...checked.findings, ...incidents], requiredGates(policy), policy.enforcement)
	const isLocal = context.githubActions === null || context.act !== null
	return {verdict, plan: planAction(verdict.decision, verdict.reasons, isLocal)}
})
var recordJudgement = (function (subject, checked, {verdict, plan}, auditLog, isolation = null) {
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
})
var conclude = (function (subject, checked, incidents, auditLog = null, isolation = null) {
	return recordJudgement(subject, checked, judge(subject, checked, incidents), auditLog, isolation)
})
var auditedRequest = (function ({identity, context, settings}) {
	return {requestId: identity.requestId, identity: auditIdentity(context), requestHash: requestHash(settings)}
})
var keyOf = (function ({verdict, plan}) {
	return [verdict.decision, plan.actionDecision, ...verdict.reasons].join(' ')
})
var decisionEvents = (function ({verdict, plan}, dataHash, isFirst) {
	const {decision} = verdict
	const [code = null] = verdict.reasons
	const main = {dataHash, decision, code}
	const made = [
		{event: 'decision_made', ...main},
		{event: 'action_planned', ...main, action: plan.actionDecision},
	]
	if (!isFirst) return made
	return [
		{event: 'evidence_captured', dataHash, code: dataHash === null ? code : null},
		...verdict.gates.map(({gate, outcome}) => ({
			event: 'gate_evaluated',
			dataHash,
			gate,
			decision: outcome === 'pass' ? 'allow' : outcome,
			code: verdict.findings.find(one => one.gate === gate)?.code ?? null,
		})),
		...made,
	]
})
var receiptsEvent = (function (event, {chain, decision, plan, reasons}) {
	const [code = null] = reasons
	return {event, dataHash: chain.actionReceiptSha256, decision, action: plan.actionDecision, code}
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
var guardedLog = (function (log, onProblem) {
	let failed = false
	const guard = write => {
		if (failed) return
		try {
			write()
		} catch (thrown) {
			failed = true
			onProblem(finding('report_failed', `The log could not be written: ${errorText(thrown)}.`))
		}
	}
	return {
		startGroup: title => {
			guard(() => {
				log.startGroup(title)
			})
		},
		endGroup: () => {
			guard(() => {
				log.endGroup()
			})
		},
		info: line => {
			guard(() => {
				log.info(line)
			})
		},
		debug: line => {
			guard(() => {
				log.debug(line)
			})
		},
	}
})
var isPromise = (function (value) {
	return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
})
var untilAborted = (async function (work, signal) {
	const promise = Promise.resolve(work)
	promise.catch(() => undefined)
	let stop = () => undefined
	const aborted = new Promise((_, reject) => {
		stop = () => {
			reject(signal.reason instanceof Error ? signal.reason : new Error('interrupted'))
		}
		if (signal.aborted) stop()
		else signal.addEventListener('abort', stop, {once: true})
	})
	try {
		await Promise.race([promise, aborted])
	} finally {
		signal.removeEventListener('abort', stop)
	}
})
var beginRun = (function (ports, job) {
	const incidents = []
	const orElse = (read, fallback) => {
		try {
			return read()
		} catch (thrown) {
			incidents.push(incidentOf(thrown, 'internal_error'))
			return fallback
		}
	}
	const request = orElse(ports.capture.request, {settings: DEFAULT_SETTINGS, findings: []})
	const context = orElse(ports.capture.context, UNKNOWN_CONTEXT)
	const identity = orElse(() => ports.capture.identity(context), UNKNOWN_IDENTITY)
	const places = orElse(() => ports.capture.places(request.settings), null)
	for (const found of [...request.findings, ...(places?.findings ?? [])]) incidents.push(found)
	return new RunState(
		ports,
		job,
		{
			identity,
			context,
			settings: request.settings,
			policy: {...tightened(FLOOR, request.settings), enforcement: 'enforce'},
		},
		places,
		incidents,
	)
})
var deliver = (async function (state) {
	await state.stage('Decide and record', 'output_write_failed', () => {
		const {decision, reasons} = state.outcome
		state.log.info(`${decision}: ${reasons.join(', ')}`)
		stageFiles(state)
	})
	const {act} = state.job
	if (act !== null) {
		await state.noteInterruption()
		settle(state)
		await act(state)
		if (wantsUpload(state)) state.staged = null
	}
	if (wantsUpload(state)) await uploadBundle(state)
	await state.noteInterruption()
	if (!state.sealed) settle(state)
	const before = state.incidentCount
	await writeBundle(state)
	if (state.incidentCount > before) replaceAll(state)
	state.job.retell(state)
})
var writeBundle = (async function (state) {
	const {bundle} = state.subject.settings
	if (bundle === null || state.folder === null) return
	intendReceipts(state)
	intend(state, 'bundle_intended')
	const before = state.incidentCount
	await state.attemptAsync('bundle_write_failed', async () => {
		const files = await bundleFiles(state)
		if (state.incidentCount > before) return
		const written = await state.ports.bundle.write(bundle, files)
		if (state.incidentCount > before) written.remove()
		else state.bundle = written
	})
})
var intend = (function (state, event) {
	state.attempt('audit_log_failed', () => state.audit?.note([receiptsEvent(event, state.outcome)], 'flushed'))
})
var settle = (function (state) {
	const before = state.incidentCount
	publish(state)
	noteWritten(state)
	if (state.incidentCount > before || state.written.length < state.outcome.files.length) replaceAll(state)
})
var noteWritten = (function (state) {
	const {outcome, written, staged} = state
	if (staged !== outcome || written.length < outcome.files.length) return
	state.attempt('audit_log_failed', () => state.audit?.note([receiptsEvent('receipts_written', outcome)], 'now'))
})
var publish = (function (state) {
	state.attempt('output_write_failed', () => {
		const {folder} = state
		if (folder === null) return
		state.written = []
		stageFiles(state)
		const {written, findings} = folder.publish()
		state.written = written
		for (const problem of findings) state.incident(problem)
	})
})
var stageFiles = (function (state) {
	if (state.staged === state.outcome) return
	intendReceipts(state)
	const problems = state.folder?.stage(state.outcome.files) ?? []
	for (const problem of problems) state.incident(problem)
	if (problems.length > 0) {
		intendReceipts(state)
		state.folder?.stage(state.outcome.files)
	}
	state.staged = state.outcome
})
var intendReceipts = (function (state) {
	const {actionReceiptSha256} = state.outcome.chain
	if (state.intended === actionReceiptSha256) return
	intend(state, 'receipts_intended')
	state.intended = state.outcome.chain.actionReceiptSha256
})
var wantsUpload = (function (state) {
	const {settings, context} = state.subject
	if (state.folder === null || state.ports.interruption.interrupted()) return false
	if (settings.uploadReceipts !== null) return settings.uploadReceipts
	const inCi = context.githubActions === 'true' && state.checked.checks.ci_context_valid_if_required
	return state.ports.uploadsByDefault && (inCi || context.artifactService)
})
var deliveryOf = (function (state) {
	const {folder, places, staged, decided, written, upload, job} = state
	const made = job.runRecord(state)
	return {
		outputDirectory: folder === null ? null : (places?.outputDirectory ?? null),
		written: staged === decided ? written : [],
		upload,
		command: made === null ? null : {outcome: made.record, exitStatus: job.exitStatus(state)},
	}
})
var findStore = (async function (state) {
	if (!isToBeClaimed(state)) return
	await state.stage('Replay store', 'replay_store_unavailable', async () => {
		const {settings, context} = state.subject
		const store = await state.ports.replayStore.open({settings, context})
		if (isOver(state)) return
		state.store = store
		if (store === null) noStore(state)
	})
})
var claimNonce = (async function (state) {
	const claim = state.checked.approval?.claim ?? null
	const {store} = state
	if (claim === null || store === null || !isToBeClaimed(state)) return
	await state.stage('Claim', 'replay_store_unavailable', async interruption => {
		await claimFrom(state, store, claim, interruption)
	})
})
var isToBeClaimed = (function (state) {
	const {approval, nonceAnswer} = state.checked
	return (approval?.claim ?? null) !== null && nonceAnswer === null && decisionIfClaimed(state) !== 'block'
})
var whenThere = (function (state, given, take) {
	if (!isPromise(given)) {
		take(given)
		return null
	}
	return given.then(late => {
		if (!state.blocked) take(late)
	})
})
var capturePolicy = (async function (state, places) {
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
})
var captureEvidence = (async function (state, places) {
	await state.stage('Capture', 'internal_error', interruption => {
		const {settings, policy, context, identity} = state.subject
		const request = {settings, places, policy, gates: state.gates, context, identity}
		return whenThere(state, state.ports.capture.evidence(request, interruption), captured => {
			keepEvidence(state, captured)
		})
	})
})
var checkEvidence = (async function (state) {
	await state.stage('Check', 'internal_error', () => {
		if (state.evidence === null) return
		state.checked = check(state.subject, state.evidence, state.gates)
		state.judged = state.evidence
		state.dataHash = evidenceHash(state.evidence)
		for (const one of state.checked.findings) state.log.debug(`${one.gate}: ${one.outcome} ${one.code}`)
	})
})
var keepEvidence = (function (state, captured) {
	if (!captured.ok) {
		state.incident(captured.finding)
		return
	}
	for (const file of evidenceFiles(captured.evidence)) {
		state.log.info(`${file.role}: ${file.state}`)
		state.log.debug(`${file.role}: ${file.path}${file.state === 'read' ? ` sha256 ${file.sha256}` : ''}`)
	}
	state.evidence = captured.evidence
})
var run = (async function (ports, job = GATE_JOB) {
	const state = beginRun(ports, job)
	try {
		openFolder(state)
		await capture(state)
		await deliver(state)
		await report(state)
		job.retell(state)
		return job.exitStatus(state)
	} catch (thrown) {
		state.abandon(thrown)
		return job.command === 'run' && !state.sealed ? 203 : 3
	} finally {
		state.close()
	}
})
var openFolder = (function (state) {
	const {places, job} = state
	if (places === null) return
	state.attempt('output_write_failed', () => {
		state.folder = state.ports.output.open(places, state.subject.identity.requestId)
		if (state.folder.takenOver !== null) state.log.info(state.folder.takenOver)
	})
	run_openAuditLog(state)
	state.attempt('output_write_failed', () => {
		for (const problem of state.folder?.replace(provisionalFiles(state), job.gone) ?? []) state.incident(problem)
	})
})
var run_openAuditLog = (function (state) {
	state.attempt('audit_log_failed', () => {
		const {folder, subject} = state
		if (folder === null) return
		const trail = new AuditTrail(auditedRequest(subject), folder.openAuditLog(state.job.command))
		state.audit = trail
		if (trail.problem !== null) state.incident(trail.problem)
		trail.note([{event: 'request_received'}], 'flushed')
	})
})
var provisionalFiles = (function (state) {
	try {
		return state.provisionalFiles()
	} catch (thrown) {
		state.abandon(thrown)
		throw thrown
	}
})
var capture = (async function (state) {
	await state.noteInterruption()
	const {places, job} = state
	if (places === null) return
	for (const step of job.steps) {
		if (state.blocked) return
		await step(state, places)
	}
})
var report = (async function (state) {
	const before = state.incidentCount
	const summary = state.subject.settings.summary && !state.lockedOut
	state.log.startGroup('Report')
	if (summary) await tell(state, 'summary')
	state.log.endGroup()
	await tell(state, 'annotate')
	await tell(state, 'outputs')
	await state.noteInterruption()
	if (state.incidentCount === before) await tell(state, 'verdict')
	if (state.incidentCount === before) return
	replaceAll(state)
	if (summary) await tell(state, 'summary')
	await tell(state, 'outputs')
	await tell(state, 'verdict')
})
var tell = (async function (state, step) {
	await state.attemptAsync('report_failed', () => state.ports.report[step](state.outcome, deliveryOf(state)))
})
var bundlePort = (function (load) {
	return {
		make: async facts => (await load()).makeBundle(facts),
		write: async (path, files) => (await load()).writeBundle(path, files),
	}
})
var readContext = (function (environment, now) {
	const bounded = name => {
		const value = environment(name)
		if (value === null) return null
		return holdsSecret(value) ? WITHHELD : value.slice(0, MAX_SETTING_CHARACTERS + 1).toWellFormed()
	}
	const event = readEventFile(environment('GITHUB_EVENT_PATH'))
	const eventName = bounded('GITHUB_EVENT_NAME')
	return {
		now,
		githubActions: bounded('GITHUB_ACTIONS'),
		runId: bounded('GITHUB_RUN_ID'),
		runAttempt: bounded('GITHUB_RUN_ATTEMPT'),
		sha: bounded('GITHUB_SHA'),
		repository: bounded('GITHUB_REPOSITORY'),
		workflow: bounded('GITHUB_WORKFLOW'),
		job: bounded('GITHUB_JOB'),
		eventName,
		ref: bounded('GITHUB_REF'),
		actor: bounded('GITHUB_ACTOR'),
		runnerEnvironment: bounded('RUNNER_ENVIRONMENT'),
		act: bounded('ACT'),
		eventFile: event.state,
		serverUrl: bounded('GITHUB_SERVER_URL'),
		artifactService: isSet(environment('ACTIONS_RUNTIME_TOKEN')) && isSet(environment('ACTIONS_RESULTS_URL')),
		localUser: environment('GITHUB_ACTIONS') === null ? localUser() : null,
		proposal: PROPOSING_EVENTS.has(eventName ?? '') ? {baseCommit: baseCommitOf(event.content)} : null,
		upstreamRun: eventName === 'workflow_run' ? upstreamRunOf(event.content) : null,
	}
})
var isSet = (function (value) {
	return value !== null && value !== ''
})
var readEventFile = (function (path) {
	if (path === null || path === '') return {state: 'not-set', content: null}
	let descriptor = null
	try {
		descriptor = (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | NON_BLOCKING)
		const status = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!status.isFile() || status.size > MAX_EVENT_BYTES) return UNREADABLE
		const event = JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(descriptor, 'utf8'))
		return typeof event === 'object' && event !== null && !Array.isArray(event) ? {state: 'readable', content: event} : UNREADABLE
	} catch {
		return UNREADABLE
	} finally {
		if (descriptor !== null) (0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
})
var newRequestId = (function (context, random = process.getBuiltinModule('node:crypto').randomBytes) {
	const {runId, runAttempt, job} = context
	const hex = bytes => Buffer.from(random(bytes)).toString('hex')
	const inCi = context.githubActions === 'true' && runId !== null && runAttempt !== null && job !== null
	if (inCi && RUN_NUMBER.test(runId) && RUN_NUMBER.test(runAttempt) && JOB_ID.test(job)) {
		return `${runId}-${runAttempt}-${job}-${hex(4)}`
	}
	return `local-${hex(8)}`
})
var isInside = (function (root, path) {
	const way = (0, external_node_path_namespaceObject.relative)(root, path)
	return (
		way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0, external_node_path_namespaceObject.isAbsolute)(way))
	)
})
var readBounded = (function (path, root, limit) {
	try {
		return files_readRegularFile(path, root, limit)
	} catch (error) {
		return refused('file_unreadable', `It cannot be read: ${errorText(error)}.`)
	}
})
var files_readRegularFile = (function (path, root, limit) {
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
		return files_readWhole(descriptor, status.size)
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
var files_readWhole = (function (descriptor, size) {
	const buffer = Buffer.allocUnsafe(size + 1)
	let length = 0
	while (length < buffer.length) {
		const count = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null)
		if (count === 0) break
		length += count
	}
	if (length !== size) return refused('file_unreadable', 'Its size changed while it was read.')
	return {state: 'read', bytes: buffer.subarray(0, size)}
})
var defaultPath = (function (path, source) {
	const folder = path.slice(0, path.lastIndexOf('/'))
	const isNested =
		source.artifact === null || (0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.join)(source.root, folder))
	return isNested ? path : path.slice(folder.length + 1)
})
var readRole = (function (role, asked, source, gate = 'key-status') {
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
			const message = `The file ${printable_printable(path)} is refused. ${file.message}`
			return {role, path, state: 'refused', finding: finding(file.code, message, {gate, path})}
		}
	}
})
var evidence_captureEvidence = (function (settings, places, temporaryFolder, readSigned, load, interruption, upstream = null) {
	const {workspace, workingDirectory} = places
	const {upstreamArtifact: name} = settings
	if (name !== null) {
		const request = artifactRequest(settings, name, temporaryFolder, upstream)
		return captureArtifact(settings, request, readSigned, load, interruption.signal)
	}
	const source = {base: workingDirectory, root: workspace, artifact: null}
	return {ok: true, evidence: readEvidence(settings, source, readSigned)}
})
var readEvidence = (function (settings, source, readSigned) {
	return {
		result: readRole('result', settings.keyStatusResult ?? defaultPath(DEFAULT_RESULT_PATH, source), source),
		status: readRole('status', settings.keyStatusVerification ?? defaultPath(DEFAULT_STATUS_PATH, source), source),
		ledger: readRole('ledger', defaultPath(LEDGER_PATH, source), source),
		artifact: source.artifact,
		signed: readSigned === null ? null : readSigned(source),
	}
})
var findPlaces = (function (settings, environment, current) {
	const findings = []
	const claimsCi = environment('GITHUB_ACTIONS') === 'true'
	const asked = claimsCi ? environment('GITHUB_WORKSPACE') : null
	const start = realFolder(current) ?? current
	const given = asked === null || asked === '' ? null : realFolder(asked)
	if (asked !== null && asked !== '' && given === null) {
		const message = `GITHUB_WORKSPACE names no folder: ${printable_printable(asked)}.`
		findings.push(finding('ci_context_invalid', message, {expected: 'a folder', found: printable_printable(asked)}))
	}
	const base = given === null || isInside(given, start) ? start : given
	let workingDirectory = base
	if (settings.workingDirectory !== null) {
		const real = realFolder((0, external_node_path_namespaceObject.resolve)(base, settings.workingDirectory))
		if (real !== null && isInside(given ?? (claimsCi ? base : real), real)) workingDirectory = real
		else findings.push(workingDirectoryRefused(settings.workingDirectory, real !== null))
	}
	const workspace = given ?? (claimsCi ? base : workingDirectory)
	const output = findOutput(settings.outputDirectory, workingDirectory, [
		{real: workspace, alias: asked ?? workspace},
		...temporaryRoot(environment('RUNNER_TEMP')),
	])
	if (output !== null) return {workspace, workingDirectory, ...output, findings}
	const found = printable_printable(settings.outputDirectory ?? '')
	const message = `The output folder ${found} is outside the workspace and the temporary folder of the runner.`
	findings.push(finding('output_path_refused', message, {expected: 'a folder inside one of them', found}))
	return {workspace, workingDirectory, outputDirectory: workingDirectory, outputRoot: workspace, findings}
})
var findOutput = (function (asked, workingDirectory, roots) {
	const path = (0, external_node_path_namespaceObject.resolve)(workingDirectory, asked ?? '.')
	for (const {real, alias} of roots) {
		if (isInside(real, path)) return {outputDirectory: path, outputRoot: real}
		if ((0, external_node_path_namespaceObject.isAbsolute)(alias) && isInside(alias, path)) {
			return {
				outputDirectory: (0, external_node_path_namespaceObject.join)(real, (0, external_node_path_namespaceObject.relative)(alias, path)),
				outputRoot: real,
			}
		}
	}
	return null
})
var temporaryRoot = (function (path) {
	const real = path === null || !(0, external_node_path_namespaceObject.isAbsolute)(path) ? null : realFolder(path)
	return real === null || path === null ? [] : [{real, alias: path}]
})
var realFolder = (function (path) {
	try {
		const real = external_node_fs_namespaceObject.realpathSync.native(path)
		return (0, external_node_fs_namespaceObject.lstatSync)(real).isDirectory() ? real : null
	} catch {
		return null
	}
})
var wantsPolicy = (function (settings, places, context) {
	const {policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters} = settings
	const asked = [policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters]
	if (context.proposal !== null) return true
	if (asked.some(given => given !== null)) return true
	return DEFAULT_POLICY_PATHS.some(path => mayBeThere((0, external_node_path_namespaceObject.join)(places.workspace, path))) || strayPolicies(places).length > 0
})
var mayBeThere = (function (path) {
	try {
		return (0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false}) !== undefined
	} catch {
		return true
	}
})
var strayPolicies = (function ({workspace, workingDirectory}) {
	const folders = [...new Set([workspace, workingDirectory])]
	const paths = folders.flatMap(folder => {
		const below = (0, external_node_path_namespaceObject.relative)(workspace, folder).split(external_node_path_namespaceObject.sep)
		return meantIn((0, external_node_path_namespaceObject.join)(folder, FOLDER)).map(name => [...below, FOLDER, name].filter(part => part !== '').join('/'))
	})
	return paths.filter(path => !DEFAULT_POLICY_PATHS.includes(path)).sort()
})
var meantIn = (function (folder) {
	try {
		return (0, external_node_fs_namespaceObject.readdirSync)(folder).filter(name => MEANT.test(name))
	} catch {
		return []
	}
})
var capturePort = (function (request, environment, load, loadEngine, loadGithub, loadEnforcement) {
	const upstream = (settings, context) => ({
		settings,
		context,
		environment,
		load: loadGithub,
	})
	return {
		request,
		context: () => readContext(environment, Date.now()),
		identity: context => ({requestId: newRequestId(context, random_bytes_randomBytes), tool: TOOL}),
		places: settings => findPlaces(settings, environment, currentFolder(environment)),
		policy: (request, interruption) => {
			const {settings, places, context} = request
			if (wantsPolicy(settings, places, context)) return readPolicy(request, environment, loadEngine, interruption)
			return {ok: true, policy: tightened(FLOOR, settings), gates: null}
		},
		evidence: ({settings, places, policy, gates, context, identity}, interruption) => {
			const {workingDirectory: base, workspace: root} = places
			const run = {context, identity, workspace: {base, root, artifact: null}}
			const readSigned = gates === null ? null : source => gates.capture(settings, policy, source, run)
			const access = upstream(settings, context)
			return evidence_captureEvidence(settings, places, environment('RUNNER_TEMP'), readSigned, load, interruption, access)
		},
		receipts: async ({settings, places, context}, interruption) => {
			const {captureReceipts} = await loadEnforcement()
			const access = upstream(settings, context)
			return await captureReceipts(settings, places, environment('RUNNER_TEMP'), load, interruption, access)
		},
	}
})
var currentFolder = (function (environment) {
	try {
		return process.cwd()
	} catch (error) {
		const workspace = environment('GITHUB_ACTIONS') === 'true' ? environment('GITHUB_WORKSPACE') : null
		if (workspace === null || workspace === '') throw error
		return workspace
	}
})
var watchInterruptions = (function (process, output) {
	let reason = null
	let controller = null
	const interrupt = error => {
		reason ??= error
		controller?.abort(reason)
	}
	output?.on('error', error => {
		interrupt(new GateError('report_failed', `Standard output cannot be written: ${errorText(error)}.`, error))
	})
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			interrupt(new GateError('run_interrupted', `The run was cancelled by ${signal}.`))
		})
	}
	process.on('unhandledRejection', thrown => {
		interrupt(new GateError('internal_error', `A promise failed and nobody waited for it: ${errorText(thrown)}.`, thrown))
	})
	process.on('uncaughtException', error => {
		interrupt(new GateError('internal_error', `An error was caught by nobody: ${errorText(error)}.`, error))
	})
	return {
		interrupted: () => reason !== null,
		get signal() {
			const made = controller ?? new AbortController()
			controller = made
			if (reason !== null) made.abort(reason)
			return made.signal
		},
		settle: async () => {
			await new Promise(resolve => {
				setImmediate(resolve)
			})
		},
	}
})
var jobOf = (async function (command, settings, load) {
	const guards = command === 'run' || settings.command !== null
	if (command !== 'enforce' && !guards) return {job: GATE_JOB, problem: null}
	try {
		if (!guards) return {job: (await load.enforcement()).enforceJob(), problem: null}
		const {executionPort, runJob} = await load.execution()
		return {job: runJob(executionPort(load.running)), problem: null}
	} catch (thrown) {
		const message = `What ${guards ? 'run' : 'enforce'} needs cannot be loaded: ${errorText(thrown)}.`
		const job = guards ? {...GATE_JOB, exitStatus: () => NOT_STARTED} : GATE_JOB
		return {job, problem: finding('internal_error', message)}
	}
})
var replayStorePort = (function (load, environment, loadGithub) {
	return {
		open: async ({settings, context}) => (await load()).openReplayStore({settings, context, environment}, loadGithub),
	}
})
var runAction = (async function (process, load) {
	const interruption = watchInterruptions(process, process.stdout)
	const environment = environmentOf(process.env)
	const loadClient = async () => (await load.artifactClient()).createArtifactClient(null)
	const write = text => {
		writeAll(OUT, text)
	}
	const request = readInputs(process.env)
	const capture = capturePort(() => request, environment, loadClient, load.policyEngine, load.githubClient, load.enforcement)
	if (request.command === 'probe') {
		return await runProbes({
			request: () => request,
			environment,
			loadSuite: load.probes,
			loadEngine: load.policyEngine,
			loadGithub: load.githubClient,
			loadClient,
			interruption,
			tell: async (answer, {renderProbeSummary, renderProbeTable}) => {
				write(asLogLines(renderProbeTable(answer, {colour: false})))
				const path = environment('GITHUB_STEP_SUMMARY')
				if (path !== null && path !== '') appendSummary(path, room => renderProbeSummary(answer, room), null)
				await concludeProbe(answer, load.actionsCore, environment('GITHUB_OUTPUT'))
			},
			fail: message => {
				write(`${logLine(message)}\n`)
			},
		})
	}
	if (request.command === 'verify') {
		const log = text => {
			write(asLogLines(text))
		}
		try {
			const [{verifyAction}, {runVerify: verify}] = [await load.verifierParts(), await load.verifier()]
			return await verifyAction({request, environment, loadCore: load.actionsCore, log, verify})
		} catch (thrown) {
			const message = `Verifying failed: ${errorText(thrown)}`
			log(message)
			await concludeVerify(message, ['internal_error'], environment, load.actionsCore)
			return 3
		}
	}
	let places = null
	const {job, problem} = await jobOf(request.command, request.settings, {
		enforcement: load.enforcement,
		execution: load.execution,
		running: {variables: process.env, isAction: true, temporaryFolder: environment('RUNNER_TEMP')},
	})
	const asked = problem === null ? request : {...request, findings: [...request.findings, problem]}
	return await run(
		{
			capture: {
				...capture,
				request: () => asked,
				places: settings => {
					places = capture.places(settings)
					return places
				},
			},
			output: {open: openOutputFolder},
			upload: createUploader(loadClient),
			bundle: bundlePort(load.bundleMaker),
			replayStore: replayStorePort(load.replayStores, environment, load.githubClient),
			report: createActionReporter(load.actionsCore, {
				summaryPath: environment('GITHUB_STEP_SUMMARY'),
				outputPath: environment('GITHUB_OUTPUT'),
				pathPrefix: () => wayBelow(places),
				write,
			}),
			log: createActionLog(write, environment('RUNNER_DEBUG') === '1'),
			interruption,
			uploadsByDefault: true,
		},
		job,
	)
})
var wayBelow = (function (places) {
	const way = places === null ? '' : (0, external_node_path_namespaceObject.relative)(places.workspace, places.workingDirectory)
	return way === '' ? '' : `${way.split(external_node_path_namespaceObject.sep).join('/')}/`
})

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



function escapedBytesHoldSecret(bytes) {
	return holdsSecret(unescaped(bytes))
}
function unescaped(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
	const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
	return letters.replaceAll('\\/', '/')
}


const MAX_JSON_BYTES = 16 * 1024 * 1024
const MAX_JSON_DEPTH = 64
const MAX_JSON_VALUES = 1_000_000
const MAX_NUMBER_CHARACTERS = 4_300
const MAX_SHOWN_CHARACTERS = 200
const MAX_FINDINGS_PER_CODE = 50
const MAX_SETTING_CHARACTERS = 4_096
const MAX_METADATA_CHARACTERS = 64 * 1024
const MAX_SCRIPT_BYTES = 64 * 1024
const MAX_PARAMETERS_CHARACTERS = 64 * 1024
const MAX_EVENT_BYTES = 32 * 1024 * 1024
const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
const MAX_AGE_SECONDS = 10 * 366 * 24 * 3600
const MAX_AUDIT_LOG_BYTES = 64 * 1024 * 1024
const MAX_NAMING_RECEIPT_BYTES = 1024 * 1024
const MAX_AUDIT_LINE_BYTES = 64 * 1024
const ARTIFACT_DEADLINE_MS = 45_000
const MAX_SUMMARY_BYTES = 1024 * 1024
const MAX_ANNOTATIONS_PER_KIND = 10
const MAX_OUTPUT_CHARACTERS = 32 * 1024
const limits_MAX_REPORTED_CHARACTERS = 1_000
const limits_MAX_LOG_LINE_CHARACTERS = 8_000


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
const NOT_ASCII = /[\u0080-\uffff]/
const PLAIN_KEYS = /^\w*$/






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

class JsonNumber {
	text
	constructor(text) {
		this.text = text
	}
	get isInteger() {
		return !/[.eE]/.test(this.text)
	}
}



function pythonFloat(value) {
	if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
	const magnitude = Math.abs(value)
	if (magnitude < 1e-4 || magnitude >= 1e16) return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
	return Number.isInteger(value) ? `${String(value)}.0` : String(value)
}
const QUOTE = 0x22
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
		bytes[length] = QUOTE
		length += 1
		for (let index = 0; index < text.length; index += 1) {
			const unit = text.charCodeAt(index)
			if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === utf8_text_BACKSLASH) {
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



const NONE = new Set()



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



function nativeSha256(content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
}

const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail']
function scriptCommand(script) {
	const argv = [...SCRIPT_SHELL, `sha256:${digest_sha256(script)}`]
	return {argv: SCRIPT_SHELL, script, sha256: digest_sha256(canonical_canonicalOfPlain(argv))}
}
const RUN_NUMBER = /^[1-9]\d{0,19}$/
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/
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
const LEDGER_PATH = 'docs/keys/stage354_key_rotation_ledger.json'
const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/
const DURATION = /^([1-9]\d{0,8})([smhd])$/
const SECONDS_PER_UNIT = new Map([
	['s', 1],
	['m', 60],
	['h', 3600],
	['d', 86_400],
])



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

function parseDuration(text) {
	const match = DURATION.exec(text)
	const unit = SECONDS_PER_UNIT.get(match?.[2] ?? '')
	return match === null || unit === undefined ? null : Number(match[1]) * unit
}
function isPath(text) {
	return !/\p{Cc}/u.test(text)
}
function isArtifactName(text) {
	return text.length <= 200 && !/["<>:|*?\\/\p{Cc}]/u.test(text)
}


const ONE_OF_TWO = '`true` or `false`'
const FILE = 'the path of a file inside the workspace'
const SHA256 = '64 lower-case hexadecimal digits, with or without `sha256:` before them'
const ENVIRONMENT_NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const SETTINGS = {
	'working-directory': {
		takes: 'a folder inside the workspace',
		read: text => (isPath(text) ? {workingDirectory: text} : null),
	},
	'output-directory': {
		takes: 'a folder inside the workspace or the temporary folder of the runner',
		read: text => (isPath(text) ? {outputDirectory: text} : null),
	},
	'key-status-result': {
		takes: FILE,
		read: text => (isPath(text) ? {keyStatusResult: text} : null),
	},
	'key-status-verification': {
		takes: FILE,
		read: text => (isPath(text) ? {keyStatusVerification: text} : null),
	},
	'max-age': {
		takes: 'a duration such as 90s, 30m, 24h or 7d, at most ten years',
		read: text => {
			const seconds = parseDuration(text)
			return seconds === null || seconds > MAX_AGE_SECONDS ? null : {maxAge: seconds}
		},
	},
	'upstream-artifact': {
		takes: 'the name of a workflow artifact of this run',
		read: text => (isArtifactName(text) ? {upstreamArtifact: text} : null),
	},
	'upstream-run-id': {
		takes: 'the id of a workflow run of this repository',
		read: text => (RUN_NUMBER.test(text) ? {upstreamRunId: text} : null),
	},
	'upstream-digest': {
		takes: SHA256,
		read: text => {
			const digest = asDigest(text.replace(/^sha256:/, ''))
			return digest === null ? null : {upstreamDigest: digest}
		},
	},
	policy: {
		takes: FILE,
		read: text => (isPath(text) ? {policy: text} : null),
	},
	'policy-sha256': {
		takes: SHA256,
		read: text => {
			const digest = asDigest(text.replace(/^sha256:/, ''))
			return digest === null ? null : {policySha256: digest}
		},
	},
	environment: {
		takes: 'the name of an environment: letters, digits, `.`, `_`, `/` and `-`, at most 100 characters',
		read: text => (ENVIRONMENT_NAME.test(text) ? {environment: text} : null),
	},
	'subject-digest': {
		takes: SHA256,
		read: text => {
			const digest = asDigest(text.replace(/^sha256:/, ''))
			return digest === null ? null : {subjectDigest: digest}
		},
	},
	metadata: {
		takes: 'a JSON object whose values are strings, or lines `key=value`, at most 64 KiB',
		longest: MAX_METADATA_CHARACTERS,
		read: text => ({metadata: text}),
	},
	evidence: {
		takes: 'patterns of files inside the workspace, one a line',
		read: text => {
			const patterns = text.split(/[\r\n]+/).flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
			return patterns.length > 0 && patterns.every(isPath) ? {evidence: patterns} : null
		},
	},
	'requested-action': {
		takes: 'the name of an action',
		read: text => (isPath(text) ? {requestedAction: text} : null),
	},
	target: {
		takes: 'the name of what the action is done to',
		read: text => (isPath(text) ? {target: text} : null),
	},
	approval: {
		takes: FILE,
		read: text => (isPath(text) ? {approval: text} : null),
	},
	request: {
		takes: FILE,
		read: text => (isPath(text) ? {request: text} : null),
	},
	parameters: {
		takes: 'a JSON object of strings, whole numbers, `true` and `false`, or lines `key=value`, at most 64 KiB',
		longest: MAX_PARAMETERS_CHARACTERS,
		read: text => ({parameters: text}),
	},
	run: {
		takes: 'a script for bash: at most 65536 bytes of UTF-8, with no NUL, token or private key in it',
		longest: MAX_SCRIPT_BYTES,
		payload: true,
		exact: true,
		actionOnly: true,
		read: text => (Buffer.byteLength(text) > MAX_SCRIPT_BYTES || text.includes('\0') || !text.isWellFormed() ? null : {command: scriptCommand(text)}),
	},
	'github-token': {
		takes: 'a token that may read the contents of this repository',
		secret: true,
		read: text => (/^[\x21-\x7e]+$/.test(text) ? {githubToken: text} : null),
	},
	receipts: {
		takes: 'a folder inside the workspace or the temporary folder of the runner',
		read: text => (isPath(text) ? {receipts: text} : null),
	},
	'expected-receipt-sha256': {
		takes: SHA256,
		read: text => {
			const digest = asDigest(text.replace(/^sha256:/, ''))
			return digest === null ? null : {expectedReceiptSha256: digest}
		},
	},
	'allow-earlier-attempt': {
		takes: ONE_OF_TWO,
		read: text => (isBoolean(text) ? {allowEarlierAttempt: text === 'true'} : null),
	},
	enforcement: {
		takes: '`enforce` or `report-only`',
		read: text => (text === 'enforce' || text === 'report-only' ? {enforcement: text} : null),
	},
	'upload-receipts': {
		takes: ONE_OF_TWO,
		read: text => (isBoolean(text) ? {uploadReceipts: text === 'true'} : null),
	},
	'include-evidence': {
		takes: ONE_OF_TWO,
		read: text => (isBoolean(text) ? {includeEvidence: text === 'true'} : null),
	},
	'receipts-artifact-name': {
		takes: 'a name for a workflow artifact: at most 200 characters, none of " : < > | * ? \\ / and no line break',
		read: text => (isArtifactName(text) ? {receiptsArtifactName: text} : null),
	},
	'retention-days': {
		takes: 'a whole number from 1 to 400',
		read: text => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 400 ? {retentionDays: Number(text)} : null),
	},
	summary: {
		takes: ONE_OF_TWO,
		read: text => (isBoolean(text) ? {summary: text === 'true'} : null),
	},
}
const READERS = new Map(Object.entries(SETTINGS))
const SETTING_NAMES = [...READERS.keys()].filter(isSettingName)
const OPTION_SETTINGS = SETTING_NAMES.filter(name => READERS.get(name)?.actionOnly !== true)
const EXACT_SETTINGS = SETTING_NAMES.filter(name => READERS.get(name)?.exact === true)


function shownText({secret, payload}, text) {
	if (payload === true) return `${String(Buffer.byteLength(text))} bytes that are not shown`
	return secret === true ? 'withheld' : printable_printable(text)
}
const RECEIPTS = ['receipts', 'expected-receipt-sha256', 'allow-earlier-attempt']
const JUDGED = [
	'key-status-result',
	'key-status-verification',
	'policy',
	'policy-sha256',
	'environment',
	'subject-digest',
	'metadata',
	'evidence',
	'requested-action',
	'target',
	'approval',
	'request',
	'parameters',
	'run',
]
const BEYOND_FILES = ['working-directory', 'max-age', 'upstream-artifact', 'upstream-run-id', 'upstream-digest', 'allow-earlier-attempt', 'enforcement']
const UNUSED = new Map([
	['gate', RECEIPTS],
	['run', RECEIPTS],
	['probe', [...RECEIPTS, 'run']],
	['enforce', JUDGED],
	['verify', [...JUDGED, ...BEYOND_FILES]],
])

const INPUT_NAMES = ['command', ...SETTING_NAMES]
const PREFIX = 'INPUT_'
const ACTION_COMMANDS = ['gate', 'enforce', 'verify', 'probe']

function unknownCommand(text) {
	const found = printable_printable(text)
	const takes = ACTION_COMMANDS.map(name => `\`${name}\``).join(', ')
	return finding('command_unknown', `The input command is \`${found}\`; it takes one of ${takes}.`, {
		expected: ACTION_COMMANDS.join(', '),
		found,
	})
}

function unknownInput(variable) {
	const name = variable.slice(PREFIX.length).toLowerCase()
	const nearest = nearestName(name, INPUT_NAMES)
	const message = `There is no input for the variable ${printable_printable(variable)}; the nearest one is \`${nearest}\`.`
	return finding('input_unknown', message, {expected: nearest, found: printable_printable(name)})
}

const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~%-]+)*$/
function markdownLink(text, url) {
	const label = markdownCode(text)
	return url === null || !PLAIN_URL.test(url) ? label : `[${label}](<${url}>)`
}




const GOES_ON = {job: 'the job goes on', runtime: 'the runtime may go on'}
const STOPS = {job: 'the job fails', runtime: 'the runtime must stop'}





function placeOf(found) {
	const {path, line, pointer} = found
	const hasPointer = pointer !== undefined && pointer !== ''
	if (path === undefined || (line === undefined && !hasPointer && extraMessage(found).includes(path))) return []
	return [line === undefined ? path : `${path}:${String(line)}`, ...(hasPointer ? [pointer] : [])]
}
const QUOTED_DIGEST = /^"([0-9a-f]{64})"$/
function valuesOf({expected, found, pointer}) {
	const computed = pointer !== undefined && isDigest(expected)
	const values = []
	if (found !== undefined) values.push(computed ? ['recorded', found.replace(QUOTED_DIGEST, '$1')] : ['found', found])
	if (expected !== undefined) values.push([computed ? 'computed' : 'expected', expected])
	return values
}
function extraMessage({code, message}) {
	const {meaning} = codeText(code)
	return message.startsWith(meaning) ? message.slice(meaning.length).trim() : message
}



const OUTCOME_SIGNS = {pass: '\ud83d\udfe2', warn: '\ud83d\udfe1', block: '\ud83d\udd34'}

function moved(found, prefix) {
	if (found.path === undefined || hasOwnRoot(found)) return found
	const path = insideWorkspace(prefix + found.path)
	return path === null || isAbsolute(found.path) ? found : {...found, path}
}
function hasOwnRoot({code, gate}) {
	return gate === 'receipt' || code === 'trusted_key_unusable' || Object.hasOwn(POLICY_CODES, code)
}
function insideWorkspace(path) {
	if (isAbsolute(path)) return null
	const parts = []
	for (const part of path.split('/')) {
		if (part === '..' && parts.pop() === undefined) return null
		if (part !== '..' && part !== '.' && part !== '') parts.push(part)
	}
	return parts.join('/')
}
function isAbsolute(path) {
	return /^(\/|[A-Za-z]:)/.test(path)
}
const TITLE = 'Fail-Closed Gate'
const MAX_PART_CHARACTERS = 500

function annotation(level, found, isInWorkspace) {
	const place = placeOf(found)
	const lines = [
		found.message,
		...(place.length === 0 ? [] : [`Place: ${place.join(' at ')}`]),
		...valuesOf(found).map(([name, value]) => `${capitalised(name)}: ${value}`),
		`What to do: ${codeText(found.code).remedy}`,
	]
	const file = !isInWorkspace || found.path === undefined ? null : insideWorkspace(found.path)
	return {
		level,
		title: `${TITLE}: ${found.code}`,
		message: lines.map(line => logLine(line, MAX_PART_CHARACTERS)).join('\n'),
		...(file !== null && {file}),
		...(file !== null && found.line !== undefined && {startLine: found.line}),
	}
}

function capitalised(word) {
	return word.slice(0, 1).toUpperCase() + word.slice(1)
}
const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')




const GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
const outcome_RUN_OUTCOME_PATH = 'docs/runtime/fail_closed_gate_run_outcome.json'
const RUNTIME_SUMMARY_PATH = 'docs/runtime/stage356_runtime_summary.txt'
const ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json'
const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt'
const ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json'
const OUTPUT_PATHS = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, RUNTIME_SUMMARY_PATH, ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH]
const AUDIT_LOG_PATH = 'docs/runtime/fail_closed_gate_audit_log.jsonl'



const SHOWN_DIGITS = 12



function heading({code, outcome}) {
	const {meaning, remedy} = codeText(code)
	return `- ${OUTCOME_SIGNS[outcome]} **\`${code}\`**<br>${meaning}<br>**What to do:** ${remedy}`
}
function detailOf(found) {
	const where = placeOf(found)
		.map(part => markdownCode(part))
		.join(' at ')
	const extra = extraMessage(found)
	const parts = [
		...(extra === '' ? [] : [markdownCode(extra)]),
		...(where === '' ? [] : [where]),
		...valuesOf(found).map(([name, value]) => `${name}: ${markdownCode(value)}`),
	]
	return parts.join('<br>')
}







const ENFORCED = 'enforced:'
const KILLED = 137

function limitWords({maxMemoryMib, maxProcesses}, signal, status, code) {
	const memory = `${String(maxMemoryMib)} MiB of memory (${code('run.max-memory-mib')})`
	if (status === KILLED) return `: that may be the limit of ${memory}`
	if (signal !== 'SIGKILL') return ''
	return `: that is the limit of ${memory}, or of ${String(maxProcesses)} processes (${code('run.max-processes')})`
}


const DECISION_SIGNS = {allow: OUTCOME_SIGNS.pass, warn: OUTCOME_SIGNS.warn, block: OUTCOME_SIGNS.block}







function leftOut(which) {
	return `**${which} did not fit here. The gate record lists all of them.**`
}

function cut(line, room) {
	let kept = ''
	for (const character of line) {
		if (bytes(kept) + bytes(character) > room) break
		kept += character
	}
	return kept
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
function errnoOf(thrown) {
	if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string') return null
	return thrown.code
}
function errnoInWords(thrown) {
	const code = errnoOf(thrown)
	const words = code === null ? undefined : WORDS.get(code)
	return code === null || words === undefined ? errorText(thrown) : `${words} (${code})`
}
function saysFull(thrown) {
	const code = errnoOf(thrown)
	return code === 'ENOSPC' || code === 'EDQUOT'
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
const write_all_PATIENCE_MS = 5_000







const MARK = Symbol.for('fail-closed-gate.ArtifactServiceError')
class ArtifactServiceError extends Error {
	fault;
	[MARK] = true
	static [Symbol.hasInstance](thrown) {
		return thrown instanceof Error && MARK in thrown
	}
	constructor(fault, message, cause) {
		super(message, cause === undefined ? undefined : {cause})
		this.name = 'ArtifactServiceError'
		this.fault = fault
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

async function uploadWith(load, request, over) {
	if (!request.context.artifactService) {
		throw new ArtifactServiceError('no-service', 'the variables of the artifact service (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL) are not set')
	}
	const client = await load()
	over.throwIfAborted()
	return await client.upload(request.name, request.files, request.root, request.retentionDays)
}
function checkConfirmation({id, digest}, {name, context}) {
	if (id === null || !Number.isSafeInteger(id) || id <= 0) {
		throw failure(`the artifact service confirmed it with the id ${String(id)}, expected a positive integer`)
	}
	if (!isDigest(digest)) {
		const found = digest === null ? 'no digest' : `the digest ${printable_printable(digest)}`
		throw failure(`the artifact client confirmed it with ${found}, expected a sha256 in 64 lower-case hexadecimal digits`)
	}
	return {name, id, digest, url: artifactUrl(id, context)}
}
function reasonOf(thrown, name) {
	if (thrown instanceof Abandoned) return `the exchange with the artifact service ${thrown.message}`
	if (thrown instanceof ArtifactServiceError) {
		const remedy = thrown.fault === 'no-service' ? '; where there is no such service, set upload-receipts: false' : ''
		return `${thrown.message}${remedy} (artifact ${printable_printable(name)})`
	}
	return `the artifact client could not be used (${errorText(thrown)})`
}
function failure(reason, cause) {
	return new GateError('receipt_upload_failed', `The receipts were not uploaded: ${reason}.`, cause)
}
function artifactUrl(id, {serverUrl, repository, runId}) {
	if (serverUrl === null || repository === null || runId === null) return null
	if (!REPOSITORY.test(repository) || !RUN_NUMBER.test(runId) || !URL.canParse(serverUrl)) return null
	const server = new URL(serverUrl)
	const plain = server.username === '' && server.password === '' && server.search === '' && server.hash === ''
	if (!plain || server.pathname !== '/' || !['https:', 'http:'].includes(server.protocol)) return null
	return `${server.origin}/${repository}/actions/runs/${runId}/artifacts/${id.toString()}`
}
const LINUX_GENERATOR = 0x109
const GENERATOR_PATH = '/dev/urandom'
const SUPPLY_BYTES = 192
let supply = new Uint8Array(0)



const TEMPORARY_NAME = /^\.fail-closed-gate-[0-9a-f]{24}\.tmp$/
const RENAME_TRIES = 8
const RENAME_PAUSE_MS = 25






const LINE_FEED = 0x0a
const UTF8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
function* linesOf(log) {
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
const IDENTITY = String.raw`\{"kind":"(?:github-actor|local-user|unknown)","name":(?:null|${TEXT})\}`
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
	['identity', IDENTITY],
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
function readAuditChain(log) {
	const hashes = []
	const end = walk(log, true, (_, hash) => hashes.push(hash))
	if (!end.ok) return end
	const last = hashes.at(-1)
	return {
		ok: true,
		head: last === undefined ? null : {sequence: hashes.length, recordHash: last},
		tornLine: end.tornLine,
		holds: ({sequence, recordHash}) => hashes[sequence - 1] === recordHash,
	}
}
function walk(log, whole, take) {
	const digest = log.length < audit_chain_NATIVE_FROM_BYTES ? digest_sha256 : nativeSha256
	const lines = linesOf(log)
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
const MOVE = 'ove the folders docs/runtime and docs/actions, with the log and the receipts that name it, to a place of their own'
const MOVE_AWAY = `Find out who changed it, m${MOVE}, and run again.`
const MAKE_ROOM = `M${MOVE}, and run again.`

const NO_LOG = {ok: true, head: null, tornLine: null, holds: () => false}
function notHeld(isAbsent, chain, missing) {
	const asked = highest(missing)
	const expected = `record ${String(asked?.head.sequence)} with record_hash ${String(asked?.head.recordHash)}`
	const last = chain.head === null ? 'no whole record' : `${String(chain.head.sequence)} records, the last with ${chain.head.recordHash}`
	const found = isAbsent ? 'no audit log' : last
	const what = isAbsent
		? `The audit log ${AUDIT_LOG_PATH} is missing, though ${String(asked?.path)} names a record of it`
		: `The audit log ${AUDIT_LOG_PATH} does not hold the record that ${String(asked?.path)} names, so it was cut or replaced`
	return broken(missing, what, {expected, found}, isAbsent ? ` ${BROUGHT_ALONG}` : '')
}
const BROUGHT_ALONG =
	'Where the receipts were committed or downloaded without the log, keep both or neither; receipts of another job belong in a folder ' +
	'of their own, which the input `receipts` names.'
function damageInWords({line, reason, expected, found}) {
	const values = expected === undefined || found === undefined ? '' : ` (expected ${expected}, found ${found})`
	return `The audit log ${AUDIT_LOG_PATH} is damaged at line ${String(line)}: ${reason}${values}`
}
function audit_continuity_placeOf({line, expected, found}) {
	return {line, ...(expected === undefined ? {} : {expected}), ...(found === undefined ? {} : {found})}
}
function broken(asking, what, detail, hint = '') {
	const message = `${what}; nothing was appended to it. ${MOVE_AWAY}${hint}`
	const problem = finding('audit_log_broken', message, {path: AUDIT_LOG_PATH, ...detail})
	return {continuity: 'broken', head: highest(asking)?.head ?? null, problem, tornLine: null}
}
function highest(named) {
	let best = null
	for (const one of named) if (best === null || one.head.sequence > best.head.sequence) best = one
	return best
}
const MAX_SHOWN_PATH = 4_096
function shownPath(path) {
	return printable_printable(path, MAX_SHOWN_PATH)
}

function kindOf(stats) {
	if (stats.isSymbolicLink()) return 'a symbolic link'
	if (stats.isDirectory()) return 'a folder'
	if (stats.isFile()) return 'a file'
	if (stats.isFIFO()) return 'a FIFO'
	if (stats.isSocket()) return 'a socket'
	return 'a device'
}














function readRegularFile(fs, path, limit) {
	const seen = fs.lstat(path)
	if (seen === null) return {state: 'absent'}
	if (!seen.isFile()) return {state: 'other', kind: kindOf(seen)}
	let descriptor
	try {
		descriptor = fs.open(
			path,
			external_node_fs_namespaceObject.constants.O_RDONLY |
				external_node_fs_namespaceObject.constants.O_NOFOLLOW |
				external_node_fs_namespaceObject.constants.O_NONBLOCK,
			0,
		)
	} catch (error) {
		if (errnoOf(error) === 'ENOENT') return {state: 'absent'}
		if (errnoOf(error) === 'ELOOP') return {state: 'other', kind: 'a symbolic link'}
		throw error
	}
	try {
		const stats = fs.fstat(descriptor)
		if (!stats.isFile()) return {state: 'other', kind: kindOf(stats)}
		if (stats.size > limit) return {state: 'too-large', size: stats.size}
		return {state: 'read', bytes: readWhole(fs, descriptor, stats.size), stats}
	} finally {
		fs.close(descriptor)
	}
}
function readWhole(fs, descriptor, size) {
	const buffer = new Uint8Array(size + 1)
	let length = 0
	while (length < buffer.length) {
		const count = fs.read(descriptor, buffer.subarray(length))
		if (count === 0) break
		length += count
	}
	if (length !== size) throw new Error('its size changed while it was read')
	return buffer.subarray(0, size)
}
const ALL = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, ACTION_RECEIPT_PATH]
const audit_receipts_RECEIPTS = {gate: ALL, run: ALL, enforce: [ACTION_RECEIPT_PATH]}
const CONTINUITIES = ['held', 'not-compared', 'broken']

function isEnforced(receipt) {
	const by = memberOf(receipt, 'enforced_by')
	return typeof by === 'object' && by !== null
}
function headIn(receipt) {
	const link = memberOf(receipt, 'audit_log')
	const sequence = memberOf(link, 'sequence')
	const recordHash = asDigest(memberOf(link, 'record_hash'))
	if (!CONTINUITIES.includes(memberOf(link, 'continuity')) || recordHash === null) return null
	return typeof sequence === 'number' && Number.isSafeInteger(sequence) && sequence > 0 ? {sequence, recordHash} : null
}

function memberOf(value, name) {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
	return Reflect.get(value, name)
}
const FOLDERS = folderOf(AUDIT_LOG_PATH).split('/')
const audit_log_LINE_FEED = Uint8Array.of(0x0a)

class AuditLog {
	continuity
	head
	problem
	tornLine
	#place
	#path
	#folder
	#own
	#torn
	#isNameNew = false
	#failure = null
	constructor(place, {continuity, head, problem, tornLine}, file) {
		this.continuity = continuity
		this.head = head
		this.problem = problem
		this.tornLine = tornLine
		this.#place = place
		this.#path = below(place.top, AUDIT_LOG_PATH)
		this.#folder = below(place.top, folderOf(AUDIT_LOG_PATH))
		const stats = file.state === 'read' ? file.stats : null
		this.#own = stats === null ? null : {inode: stats.ino, size: stats.size}
		this.#torn = file.state === 'read' && tornLine !== null ? {bytes: file.bytes, mode: file.stats.mode & 0o777} : null
	}
	now() {
		return Date.now()
	}
	append(lines, flush) {
		if (this.problem !== null) throw new GateError('audit_log_broken', this.problem.message)
		if (this.#failure !== null) throw this.#failure
		if (lines.length === 0) return
		this.#place.guarded(() => {
			try {
				const size = (this.#own?.size ?? 0) + (this.#torn === null ? 0 : audit_log_LINE_FEED.length)
				this.#append(boundedBytes(lines, size), flush)
			} catch (error) {
				this.#failure = asFailure(error)
				throw this.#failure
			}
		})
	}
	#append(bytes, flush) {
		const {fs, top} = this.#place
		ensureRealFolders(fs, top, FOLDERS)
		if (this.#torn === null) this.#appendInPlace(bytes, flush)
		else this.#closeTornLine(this.#torn, bytes)
		if (!flush || !this.#isNameNew) return
		syncFolder(fs, this.#folder)
		this.#isNameNew = false
	}
	#appendInPlace(bytes, flush) {
		const {fs} = this.#place
		const descriptor = this.#open()
		try {
			const {inode, size} = this.#requireOwn(fs.fstat(descriptor))
			fs.write(descriptor, bytes)
			this.#own = {inode, size: size + bytes.length}
			this.#requireOwn(fs.fstat(descriptor))
			if (flush) fs.fsync(descriptor)
		} finally {
			fs.close(descriptor)
		}
	}
	#open() {
		const {O_WRONLY, O_APPEND, O_NOFOLLOW, O_NONBLOCK, O_CREAT, O_EXCL} = external_node_fs_namespaceObject.constants
		const isNew = this.#own === null
		const flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | (isNew ? O_CREAT | O_EXCL : 0)
		try {
			const descriptor = this.#place.fs.open(this.#path, flags, 0o644)
			this.#isNameNew ||= isNew
			return descriptor
		} catch (error) {
			const changed = FOREIGN.get(errnoOf(error) ?? '')
			throw changed === undefined ? error : changedMeanwhile(changed)
		}
	}
	#closeTornLine({bytes: old, mode}, bytes) {
		const {fs} = this.#place
		const stats = fs.lstat(this.#path)
		if (stats === null) throw changedMeanwhile('it is gone')
		this.#requireOwn(stats)
		const temporary = below(this.#folder, temporaryName())
		const whole = Buffer.concat([old, audit_log_LINE_FEED, bytes])
		writeNewFile(fs, temporary, whole, {mode})
		try {
			const written = fs.lstat(temporary)
			renameFile(fs, temporary, this.#path)
			this.#own = {inode: written?.ino ?? 0, size: whole.length}
		} catch (error) {
			removeQuietly(fs, temporary)
			throw error
		}
		this.#isNameNew = true
		this.#torn = null
	}
	#requireOwn(stats) {
		if (!stats.isFile()) throw changedMeanwhile(`${kindOf(stats)} stands there now`)
		const own = this.#own ?? {inode: stats.ino, size: 0}
		if (stats.ino !== own.inode) throw changedMeanwhile('another file stands there now')
		if (stats.size !== own.size) {
			throw changedMeanwhile(`it should have ${String(own.size)} bytes and has ${String(stats.size)}`)
		}
		return own
	}
}
const FOREIGN = new Map([
	['ENOENT', 'it is gone'],
	['EEXIST', 'something stands there now'],
	['EISDIR', 'a folder stands there now'],
	['ELOOP', 'a symbolic link stands there now'],
	['ENXIO', 'a FIFO or a socket stands there now'],
])

function asFailure(error) {
	if (error instanceof GateError) return error
	return failed(`${errnoInWords(error)}.`, error)
}
function failed(why, cause) {
	return new GateError('audit_log_failed', `Nothing can be appended to the audit log ${AUDIT_LOG_PATH}: ${why}`, cause)
}
function changedMeanwhile(how) {
	return new GateError(
		'audit_log_broken',
		`Somebody else changed the audit log ${AUDIT_LOG_PATH} while this run had it: ${how}; nothing more was appended to it. ${MOVE_AWAY}`,
	)
}
const LOCK_NAME = '.fail-closed-gate.lock'
const CLAIM_NAME = /^\.fail-closed-gate\.lock-[0-9a-z-]+$/
const MAX_LOCK_BYTES = 4_096
const MAX_PID = 2 ** 31 - 1
const TOKEN = /^[0-9a-f]{24}$/



function claimPath(folder, {name}) {
	return below(folder, `${LOCK_NAME}-${name}`)
}
function halfName(stats) {
	return `half-${String(stats.ino)}-${String(Math.trunc(stats.birthtimeMs))}`
}



const STAGING_PREFIX = '.fail-closed-gate-staging-'
const STAGING_NAME = /^\.fail-closed-gate-staging-[0-9a-f]{24}$/
const STAGING_DEPTH = 3






function createInPlace(setting, path, text, isCurrent) {
	const {fs, folder} = setting
	try {
		const descriptor = fs.open(path, 'wx', 0o600)
		let name
		try {
			fs.fchmod(descriptor, 0o600)
			name = halfName(fs.fstat(descriptor))
			if (!isCurrent()) {
				removeQuietly(fs, path)
				return false
			}
			writeMakingRoom(setting, descriptor, Buffer.from(formatLock(text), 'utf8'))
		} finally {
			fs.close(descriptor)
		}
		const isClaimed = fs.lstat(claimPath(folder, {name})) !== null
		if (!isClaimed && markOf(readLock(fs, path)) === text.token) return true
	} catch (error) {
		if (errnoOf(error) === 'EEXIST') return false
		if (fs.lstat(below(folder, LOCK_NAME)) === null) setting.makeRoom()
		throw lockFailure(path, error)
	}
	throw new GateError('output_locked', `Another run is taking over the lock ${shownPath(path)}; wait for its end.`)
}
function writeMakingRoom(setting, descriptor, bytes) {
	try {
		setting.fs.write(descriptor, bytes)
	} catch (error) {
		if (!saysFull(error)) throw error
		setting.makeRoom()
		setting.fs.write(descriptor, bytes)
	}
}
function lockFailure(path, error) {
	if (error instanceof GateError) return error
	return new GateError('output_write_failed', `The lock ${shownPath(path)} cannot be written: ${errnoInWords(error)}.`, error)
}
const START_TOLERANCE_MS = 5_000
const NODE_PROCESS_VIEW = {
	platform: process.platform,
	pid: process.pid,
	hostname: process.getBuiltinModule('node:os').hostname,
	readText: path => (0, external_node_fs_namespaceObject.readFileSync)(path, 'utf8'),
	readLink: path => (0, external_node_fs_namespaceObject.readlinkSync)(path),
	probe: pid => {
		process.kill(pid, 0)
	},
	listedStart: pid => {
		const text = process.getBuiltinModule('node:child_process').execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
			env: {LC_ALL: 'C', TZ: 'UTC0'},
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: 5_000,
		})
		return text.trim()
	},
	ownStart: () => Math.round(performance.timeOrigin),
	bootInstant: () => Date.now() - (0, process.getBuiltinModule('node:os').uptime)() * 1000,
	pause: pause,
}

function stateOf(owner, made, view) {
	try {
		const here = ownIdentity(view)
		if (owner.host !== here.host || owner.platform !== here.platform) return 'unknown'
		if (here.platform === 'linux') {
			if (owner.boot === null || here.boot === null) return 'unknown'
			if (owner.boot !== here.boot) return made < view.bootInstant() ? 'gone' : 'unknown'
			if (owner.pidNamespace !== here.pidNamespace) return 'unknown'
		}
		if (!isRunning(owner.pid, view)) return 'gone'
		return here.platform === 'linux' ? stateByProc(owner, view) : stateByList(owner, view)
	} catch {
		return 'unknown'
	}
}
function isRunning(pid, view) {
	try {
		view.probe(pid)
	} catch (error) {
		if (errnoOf(error) === 'ESRCH') return false
	}
	return true
}
function stateByProc(owner, view) {
	const {state, start} = statFields(view, String(owner.pid))
	if (state === 'Z' || state === 'X') return 'gone'
	return start === owner.start ? 'alive' : 'gone'
}
function stateByList(owner, view) {
	const text = view.platform === 'win32' ? null : view.listedStart(owner.pid)
	const listed = Date.parse(`${text ?? ''} UTC`)
	const recorded = Number(owner.start)
	if (Number.isNaN(listed) || Number.isNaN(recorded)) return 'unknown'
	return Math.abs(listed - recorded) > START_TOLERANCE_MS ? 'gone' : 'alive'
}

const HALF_PATIENCE_MS = 1_000
const HALF_STEP_MS = 50
const MAX_WAIT_MS = 5_000
const MAX_CLAIMS = 1_000
const MAX_ATTEMPTS = 100



function requireDead(setting, path, found) {
	if (found.state === 'half') return
	if (found.state === 'foreign') throw notUnderstood(found.why, path)
	const {owner, requestId} = found.text
	const run = `run ${printable_printable(requestId)} (process ${String(owner.pid)} on ${printable_printable(owner.host)})`
	switch (stateOf(owner, found.made, setting.view)) {
		case 'gone':
			return
		case 'alive':
			throw new GateError('output_locked', `The ${run} is writing to the same output folder and holds ${shownPath(path)}; wait for its end.`)
		case 'unknown':
			throw new GateError('output_locked', `The ${run} holds the output folder, and from here it cannot be proved that it has ended; ${byHand(path)}.`)
	}
}
function notUnderstood(why, path) {
	return new GateError('output_locked', `The output folder has a lock that cannot be understood (${why}); ${byHand(path)}.`)
}
function byHand(path) {
	return `if no run is writing there, remove ${shownPath(path)} by hand`
}
function replaceHead(fs, claim, head) {
	try {
		renameFile(fs, claim, head)
	} catch (error) {
		removeQuietly(fs, claim)
		throw lockFailure(head, error)
	}
}

function describeDead(dead) {
	if (dead.state === 'half') return 'A half-written lock of a dead run was taken over.'
	const {requestId, owner} = dead.text
	return `The lock of the dead run ${printable_printable(requestId)} (process ${String(owner.pid)}) was taken over.`
}
const DOCS = 'docs'

class OutputFolder {
	takenOver
	stagingRoot
	#fs
	#top
	#lock
	#requireRealFolders
	#stagingFolders = new Set()
	#stagedPaths = new Set()
	#bundlePaths = new Set()
	#staged = []
	constructor(fs, top, docs, lock, requireRealFolders) {
		this.takenOver = lock.takenOver
		this.stagingRoot = below(docs, stagingName(randomName()))
		this.#fs = fs
		this.#top = top
		this.#lock = lock
		this.#requireRealFolders = requireRealFolders
	}
	replace(files, gone = []) {
		return this.#guarded(() => {
			const place = {fs: this.#fs, top: this.#top}
			const findings = new Map()
			const paths = receiptsFirst(files.map(({path}) => path))
			removeOutputs(place, [...paths, ...gone], findings)
			for (const folder of new Set(paths.map(folderOf))) {
				if (this.#fs.lstat(below(this.#top, folder))?.isDirectory() === true) {
					removeTemporaryFiles(this.#fs, below(this.#top, folder))
				}
			}
			writeOutputs(place, files, findings)
			return [...findings.values()]
		})
	}
	put(file) {
		return this.#guarded(() => {
			const findings = new Map()
			writeOutputs({fs: this.#fs, top: this.#top}, [file], findings)
			return [...findings.values()]
		})
	}
	stage(files) {
		return this.#guarded(() => {
			const findings = new Map()
			this.#unstage(this.#bundlePaths)
			this.#unstage(this.#stagedPaths)
			this.#staged = files.filter(({path, text}) =>
				attempt(findings, path, 'staged', () => {
					this.#writeStaged(path, text, this.#stagedPaths, true)
				}),
			)
			for (const folder of this.#stagingFolders) {
				attempt(findings, folder, 'flushed to disk', () => {
					syncFolder(this.#fs, below(this.stagingRoot, folder))
				})
			}
			return [...findings.values()]
		})
	}
	stageBundle(files) {
		return this.#guarded(() => {
			const findings = new Map()
			this.#unstage(this.#bundlePaths)
			for (const {path, bytes} of files) {
				attempt(findings, path, 'staged', () => {
					this.#writeStaged(path, bytes, this.#bundlePaths, false)
				})
			}
			return [...findings.values()]
		})
	}
	openAuditLog(command) {
		const guarded = step => {
			this.#guarded(step)
		}
		return this.#guarded(() => openAuditLog({fs: this.#fs, top: this.#top, guarded}, command))
	}
	publish() {
		return this.#guarded(() => {
			const findings = new Map()
			const written = moveOutputs({fs: this.#fs, top: this.#top}, this.stagingRoot, this.#staged, findings)
			this.#staged = []
			return {written, findings: [...findings.values()]}
		})
	}
	release() {
		if (this.#stagingFolders.size > 0) removeTree(this.#fs, this.stagingRoot)
		this.#stagingFolders.clear()
		this.#staged = []
		this.#lock.release()
	}
	#guarded(step) {
		return gateErrorsOnly(this.#top, () => {
			this.#requireRealFolders()
			this.#lock.requireHeld()
			return step()
		})
	}
	#writeStaged(path, content, paths, flush) {
		this.#ensureStagingFolder(folderOf(path))
		if (!this.#stagedPaths.has(path)) paths.add(path)
		writeNewFile(this.#fs, below(this.stagingRoot, path), content, {flush})
	}
	#unstage(paths) {
		for (const path of paths) removeQuietly(this.#fs, below(this.stagingRoot, path))
		paths.clear()
	}
	#ensureStagingFolder(folder) {
		const parts = folder.split('/')
		for (let count = 0; count <= parts.length; count += 1) {
			const path = parts.slice(0, count).join('/')
			if (this.#stagingFolders.has(path)) continue
			this.#fs.mkdir(below(this.stagingRoot, path), 0o700)
			this.#stagingFolders.add(path)
		}
	}
}



function noted(errors, instancePath, keyword, params, message) {
	const list = errors ?? []
	list.push({instancePath, keyword, params, message})
	return list
}

const validateKeyStatusResult = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validateKeyStatusResult)
const schema19 = {
	required: ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash', 'entry_hash', 'result_sha256'],
}
const func0 = Object.prototype.hasOwnProperty

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


const validateKeyRotationLedger = validatorOf(validate56, () => require('./differences.js').DIFFERENCES.validateKeyRotationLedger)
const schema22 = {
	required: ['key_ledger', 'latest_key_event'],
	properties: {key_ledger: {required: ['entry_hash']}, latest_key_event: {required: ['entry_hash']}},
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
function json_place_linesOf(bytes, pointers) {
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
			if (pointers.length > 0) lines.set(file, json_place_linesOf(file.bytes, pointers))
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





const BATCH = 500



function missingIn({keyword, params}) {
	const missing = keyword === 'required' ? params['missingProperty'] : undefined
	return typeof missing === 'string' ? missing : null
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

function schema_errors_placeOf(error) {
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
	return isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text
}
function noteSecret(file, collector) {
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
	return isJsonArray(value) && value.some(item => anyString(item, test))
}
const HEX = '64 lower-case hexadecimal digits'

function checkExpectedHash({status}, expected, collector) {
	if (status === null) return false
	const recorded = status.value.get('entry_hash')
	if (sameDigest(recorded, expected) && sameDigest(documentHash(status, 'entry_hash'), expected)) return true
	collector.at(status.file, 'stage355_entry_hash_unexpected', '/entry_hash', expected, describe(recorded))
	return false
}




const STAGES = [
	['stage', '355'],
	['source_stage', '354'],
]

const STATUSES = new Set(['not_configured', 'required_in_ci_not_present_locally', 'intent_only', 'active', 'revoked', 'expired', 'superseded'])
const ML_DSA = /mldsa|dilithium|fips204|2168401101343(?:17|18|19)/
const KEY_RECORDS = 'key_records_evaluated'
const DATE_FIELDS = ['valid_from', 'valid_until', 'revoked_at']





const SAFETY_FLAGS = new Map([
	['no_private_keys', 'private_key_boundary_failed'],
	['no_raw_secrets', 'raw_secret_boundary_failed'],
	['no_real_key_rotation_claim', 'real_key_rotation_claim_detected'],
	['no_real_rekor_claim', 'real_rekor_claim_detected'],
	['no_real_pqc_signature_claim', 'real_pqc_signature_claim_detected'],
	['pqc_ml_dsa_active_signature_not_claimed', 'pqc_intent_active_claim_detected'],
])





const RESULT_PARTS = ['checks']
const STATUS_PARTS = [KEY_RECORDS, 'key_status_checks', 'safety_boundary']
const NEEDS_RESULT = ['stage355_decision_accept', 'stage355_result_sha256_present']
const NEEDS_STATUS = ['stage355_no_real_pqc_signature_claim', 'stage355_pqc_intent_not_active']
const HASH_CHECKS = ['stage355_result_sha256_present', 'stage355_entry_hash_present', 'stage355_entry_hash_matches_status_previous_binding']

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





const NO_POLICY_GATES = {findings: [], keyStatusSigned: false, signers: [], approval: null}

const DOCUMENTS = 3





function isGithubHosted({githubActions, runnerEnvironment}) {
	return githubActions === 'true' && runnerEnvironment === 'github-hosted'
}
const CAPABILITIES = ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification']
const ADVISED = rowsOf(() => 'advised')


const LOCAL_WARNINGS = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only']
const OUTCOME_RANK = {pass: 0, warn: 1, block: 2}
const CLASS_RANK = {none: 0, policy: 1, evidence: 2, gate: 3}




const REMARKS = new Set(['signature_extra_ignored', 'key_status_signed'])






const RISKY = [
	['private_runner', null],
	['unsafe_payload_fetch', 'no_raw_payloads_public_boundary'],
	['secret_material_access', 'no_private_keys_boundary'],
]
const SAFE = 'public_metadata_verification'
const plan_ALL = [...RISKY.map(([capability]) => capability), SAFE]


const MISSING_RECEIPT_SHA256 = 'MISSING_STAGE356_RECEIPT_SHA256'


const OWN_CHECKS = {
	action_mapping_applied: true,
	isolation_metadata_only: true,
	no_private_keys: true,
	no_raw_payloads: true,
	no_internal_runner_published: true,
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

function nonceClaimRecord(answer) {
	if (answer === null) return null
	if (answer.state === 'no-store') return {state: 'no-store', store: null, key: null}
	return {state: 'claimed', store: answer.store, key: answer.key}
}
const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH'
const NOT_COVERED = ['entry_hash', 'runtime_decision', 'reasons']




const NEXT_KEY = ',"record_id":"'






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










function uploadEvent(archive, code) {
	return {event: 'upload_finished', dataHash: archive, code}
}
class AuditTrail {
	#request
	#log
	#lines = []
	#head
	#writtenHead
	#written = 0
	#state
	constructor(request, log) {
		this.#request = request
		this.#log = log
		this.#head = log.head
		this.#writtenHead = log.head
		this.#state = log.continuity === 'broken' ? 'broken' : 'open'
	}
	get problem() {
		return this.#log.problem
	}
	get link() {
		return auditLogLink(this.#log.continuity, this.#head)
	}
	get lines() {
		return this.#state === 'open' ? this.#lines : null
	}
	note(events, when) {
		if (this.#state !== 'open') return
		try {
			for (const event of events) this.#add(event)
			if (when === 'later') return
			this.#log.append(this.#lines.slice(this.#written), when === 'flushed')
			this.#written = this.#lines.length
			this.#writtenHead = this.#head
		} catch (thrown) {
			this.#fail()
			throw ofTheLog(thrown)
		}
	}
	#add(event) {
		const number = this.#lines.length + 1
		const tornLine = number === 1 ? this.#log.tornLine : null
		const place = {previous: this.#head, number, now: this.#log.now(), tornLine}
		const {line, head} = auditRecord(this.#request, event, place)
		this.#lines.push(line)
		this.#head = head
	}
	abandon() {
		if (this.#state !== 'open') return
		this.#fail()
		throw new GateError('audit_log_failed', 'The lock of the output folder was lost, so the audit log may be that of another run.')
	}
	#fail() {
		this.#state = 'failed'
		this.#head = this.#writtenHead
	}
}
function ofTheLog(thrown) {
	if (!(thrown instanceof GateError)) {
		return new GateError('audit_log_failed', 'The audit log could not be written: the gate itself failed.', thrown)
	}
	if (thrown.code === 'audit_log_failed' || thrown.code === 'audit_log_broken') return thrown
	return new GateError('audit_log_failed', `The audit log could not be written. ${thrown.message}`, thrown)
}
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



function codeOf(thrown) {
	return thrown instanceof GateError ? thrown.code : null
}
function incidentOf(thrown, code) {
	if (thrown instanceof GateError) return finding(thrown.code, thrown.message)
	return finding(code, `${INCIDENT_WORDS.get(code) ?? 'The gate itself failed'}: ${errorText(thrown)}.`)
}
const INCIDENT_WORDS = new Map([
	['output_write_failed', 'An output file could not be written'],
	['receipt_upload_failed', 'The receipts could not be uploaded'],
	['report_failed', 'The decision could not be reported'],
	['run_interrupted', 'The run was interrupted'],
])



class RunState {
	ports
	job
	log
	#subject
	places
	folder = null
	audit = null
	evidence = null
	dataHash = null
	receipts = null
	judged = null
	gates = null
	#checked
	store = null
	staged = null
	intended = null
	written = []
	upload = null
	bundle = null
	#outcome = null
	#noted = null
	#incidents
	#aftermath = []
	#sealed = false
	#isolation = null
	#interruptionNoted = false
	constructor(ports, job, subject, places, incidents) {
		this.ports = ports
		this.job = job
		this.#subject = subject
		this.places = places
		this.#incidents = incidents
		this.#checked = check(subject, null, null)
		this.log = guardedLog(ports.log, problem => {
			this.incident(problem)
		})
	}
	get outcome() {
		if (this.#outcome !== null) return this.#outcome
		const judgement = this.#judgeAndNote()
		this.#outcome = this.job.record(this, judgement)
		return this.#outcome
	}
	#judgeAndNote() {
		const judgement = this.job.judge(this)
		const key = `${String(this.#incidents.length)} ${keyOf(judgement)}`
		if (this.audit === null || key === this.#noted) return judgement
		const isFirst = this.#noted === null
		this.#noted = key
		const before = this.#incidents.length
		this.attempt('audit_log_failed', () => {
			this.audit?.note(decisionEvents(judgement, this.dataHash, isFirst), 'later')
		})
		return this.#incidents.length === before ? judgement : this.job.judge(this)
	}
	get decided() {
		return this.#outcome
	}
	get subject() {
		return this.#subject
	}
	usePolicy(policy, gates) {
		this.#subject = {...this.#subject, policy}
		this.gates = gates
		this.#outcome = null
	}
	get checked() {
		return this.#checked
	}
	set checked(checked) {
		this.#checked = checked
		this.#outcome = null
	}
	get isolation() {
		return this.#isolation
	}
	set isolation(isolation) {
		this.#isolation = isolation
		this.#outcome = null
	}
	get incidentCount() {
		return this.#incidents.length + this.#aftermath.length
	}
	seal() {
		this.#sealed = true
	}
	get sealed() {
		return this.#sealed
	}
	get aftermath() {
		return this.#aftermath
	}
	get blocked() {
		return this.#incidents.length > 0
	}
	get lockedOut() {
		return this.#incidents.some(one => one.code === 'output_locked')
	}
	get incidents() {
		return this.#incidents
	}
	incident(found) {
		const known = this.#sealed ? this.#aftermath : this.#incidents
		if (known.some(one => one.code === found.code && one.message === found.message)) return
		known.push(found)
		if (!this.#sealed) this.#outcome = null
	}
	provisionalFiles() {
		const reason = finding('not_evaluated', 'The run has not decided yet.')
		const known = this.#incidents.filter(one => one.code === 'audit_log_broken')
		return this.job.provisional(this, [reason, ...known])
	}
	attempt(code, action) {
		try {
			action()
		} catch (thrown) {
			this.incident(incidentOf(thrown, code))
		}
	}
	async attemptAsync(code, action) {
		const {interruption} = this.ports
		try {
			const result = action(interruption)
			if (this.#interruptionNoted) await result
			else if (isPromise(result)) await untilAborted(result, interruption.signal)
		} catch (thrown) {
			this.#incidentUnlessAborted(thrown, code)
		}
	}
	async stage(title, code, action) {
		this.log.startGroup(title)
		await this.attemptAsync(code, action)
		this.log.endGroup()
	}
	async noteInterruption() {
		try {
			await this.ports.interruption.settle()
		} catch (thrown) {
			this.#incidentUnlessAborted(thrown, 'internal_error')
		}
		if (this.ports.interruption.interrupted()) this.#noteAbort()
	}
	abandon(thrown) {
		const text = `block: the gate itself failed: ${errorText(thrown)}.\n`
		this.attempt('output_write_failed', () => this.folder?.replace(this.job.paths.map(path => ({path, text}))))
		this.attempt('audit_log_failed', () => this.audit?.note([{event: 'run_failed', code: 'internal_error'}], 'flushed'))
		this.log.info(text.trimEnd())
	}
	close() {
		this.attempt('output_write_failed', () => this.folder?.release())
	}
	#incidentUnlessAborted(thrown, code) {
		if (this.ports.interruption.interrupted() && !this.#interruptionNoted) this.#noteAbort()
		else this.incident(incidentOf(thrown, code))
	}
	#noteAbort() {
		if (this.#interruptionNoted) return
		this.#interruptionNoted = true
		if (this.#sealed && codeOf(this.ports.interruption.signal.reason) === 'run_interrupted') return
		this.incident(incidentOf(this.ports.interruption.signal.reason, 'run_interrupted'))
	}
}

const UNKNOWN_IDENTITY = {requestId: 'local-0000000000000000', tool: {name: 'fail-closed-gate', version: 'unknown'}}
const UNKNOWN_CONTEXT = {
	now: 0,
	githubActions: null,
	runId: null,
	runAttempt: null,
	sha: null,
	repository: null,
	workflow: null,
	job: null,
	eventName: null,
	ref: null,
	actor: null,
	runnerEnvironment: null,
	act: null,
	eventFile: 'not-set',
	serverUrl: null,
	artifactService: false,
	localUser: null,
	proposal: null,
	upstreamRun: null,
}

async function uploadBundle(state) {
	const before = state.incidentCount
	await state.stage('Upload', 'receipt_upload_failed', async ({signal}) => {
		const paths = await stageBundle(state)
		if (paths !== null) state.upload = await upload(state, paths, signal)
	})
	const failure = [...state.incidents, ...state.aftermath].slice(before).at(0)?.code ?? null
	const archive = state.upload === null ? null : asDigest(state.upload.digest)
	state.attempt('audit_log_failed', () => state.audit?.note([uploadEvent(archive, failure)], 'now'))
}
async function stageBundle(state) {
	const {folder} = state
	if (folder === null) return null
	intendReceipts(state)
	intend(state, 'upload_intended')
	stageFiles(state)
	const files = await bundleFiles(state)
	const staged = new Set(state.outcome.files.map(({path}) => path))
	const problems = folder.stageBundle(files.filter(({path}) => !staged.has(path)))
	for (const problem of problems) state.incident(problem)
	return problems.length === 0 ? files.map(({path}) => path) : null
}

function withdrawBundle(state) {
	const {bundle} = state
	if (bundle === null) return
	state.bundle = null
	state.attempt('bundle_write_failed', () => {
		bundle.remove()
		state.log.info('The bundle was removed again: something happened that made the decision stricter than the one in it.')
	})
}
async function bundleFiles(state) {
	const {job, outcome, judged, receipts, incidents, audit} = state
	const auditLines = audit?.lines ?? null
	return await state.ports.bundle.make({
		command: job.command,
		outcome,
		evidence: judged,
		receipts,
		incidents,
		auditLines,
		runOutcome: job.runRecord(state)?.file ?? null,
	})
}


function replaceAll(state) {
	if (state.sealed) return
	withdrawBundle(state)
	replaceOnce(state)
	if (state.staged !== state.outcome) replaceOnce(state)
	noteWritten(state)
}

function replaceOnce(state) {
	state.written = []
	state.attempt('output_write_failed', () => {
		reopenLost(state)
		intendReceipts(state)
		const {outcome, folder} = state
		if (folder === null) return
		const problems = folder.replace(outcome.files)
		state.staged = outcome
		state.written = outcome.files.map(({path}) => path).filter(path => !problems.some(one => one.path === path))
		for (const problem of problems) state.incident(problem)
	})
}
function reopenLost(state) {
	if (!state.lockedOut || state.folder === null || state.places === null) return
	state.attempt('audit_log_failed', () => state.audit?.abandon())
	state.folder = state.ports.output.open(state.places, state.subject.identity.requestId)
}




async function upload(state, files, signal) {
	const {folder, subject} = state
	if (folder === null) return null
	return await state.ports.upload.upload(
		{
			name: subject.settings.receiptsArtifactName ?? defaultArtifactName(subject.identity.requestId),
			root: folder.stagingRoot,
			files,
			retentionDays: subject.settings.retentionDays,
			context: subject.context,
		},
		signal,
	)
}
function defaultArtifactName(requestId) {
	const ci = /^\d+-(\d+)-(.+)-([0-9a-f]{8})$/.exec(requestId)
	if (ci !== null) return `fail-closed-gate-${ci[2] ?? ''}-${ci[1] ?? ''}-${ci[3] ?? ''}`
	return `fail-closed-gate-local-1-${requestId.slice(-8)}`
}

function claimKey({identity, action, nonce}) {
	const parts = [identity.replace(/[A-Z]/g, letter => letter.toLowerCase()), action, nonce]
	if (parts.includes('')) throw new TypeError('A claim needs an identity, an action and a nonce.')
	return digest_sha256(canonical_canonicalOfPlain(parts))
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
	claim_note(state, {event: 'nonce_claim_intended', dataHash: key, approvalId}, 'flushed')
	if (isOver(state)) return
	const {state: result} = await store.claim({...claim, requestId: identity.requestId}, interruption.signal)
	if (isOver(state)) return
	switch (result) {
		case 'claimed':
			state.checked = withNonceAnswer(state.checked, policy, {state: 'claimed', store: store.kind, key})
			claim_note(state, {event: 'nonce_claimed', dataHash: key, approvalId}, 'now')
			return
		case 'already-used':
			state.incident(alreadyUsed(store.kind, key))
			claim_note(state, {event: 'nonce_claimed', dataHash: key, approvalId, code: 'approval_nonce_used'}, 'now')
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
function claim_note(state, event, when) {
	state.attempt('audit_log_failed', () => state.audit?.note([event], when))
}

const GATE_JOB = {
	command: 'gate',
	steps: [capturePolicy, captureEvidence, checkEvidence, findStore, claimNonce],
	paths: OUTPUT_PATHS,
	gone: [outcome_RUN_OUTCOME_PATH],
	act: null,
	runRecord: () => null,
	retell: () => undefined,
	exitStatus: ({outcome}) => outcome.exitStatus,
	judge: ({subject, checked, incidents}) => judge(subject, checked, incidents),
	record: ({subject, checked, audit, isolation}, judgement) => recordJudgement(subject, checked, judgement, audit?.link ?? null, isolation),
	provisional: ({subject, audit}, reasons) => conclude(subject, check(subject, null, null), reasons, audit?.link ?? null).files,
}












const TOOL = {name: 'fail-closed-gate', version: '1.0.0'}
const NON_BLOCKING = 'O_NONBLOCK' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NONBLOCK : 0
const NO_LINKS = 'O_NOFOLLOW' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NOFOLLOW : 0


const PROPOSING_EVENTS = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])
function baseCommitOf(event) {
	return commitOrNull(context_memberOf(event, ['pull_request', 'base', 'sha']))
}
function upstreamRunOf(event) {
	const id = context_memberOf(event, ['workflow_run', 'id'])
	const workflow = context_memberOf(event, ['workflow_run', 'name'])
	return {
		id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : null,
		workflow: typeof workflow === 'string' && workflow.length <= MAX_SETTING_CHARACTERS && !holdsSecret(workflow) ? workflow.toWellFormed() : null,
		headSha: commitOrNull(context_memberOf(event, ['workflow_run', 'head_sha'])),
	}
}
function context_memberOf(event, keys) {
	let value = event
	for (const key of keys) {
		if (typeof value !== 'object' || value === null) return null
		value = Object.getOwnPropertyDescriptor(value, key)?.value
	}
	return value
}
function commitOrNull(value) {
	return typeof value === 'string' && COMMIT.test(value) ? value : null
}
function localUser() {
	try {
		const {username, uid} = (0, process.getBuiltinModule('node:os').userInfo)()
		return username === '' ? `uid ${String(uid)}` : username.slice(0, MAX_SETTING_CHARACTERS).toWellFormed()
	} catch {
		return null
	}
}
const UNREADABLE = {state: 'unreadable', content: null}







function tooLarge(limit, size) {
	return refused('json_too_large', `It has ${String(size)} bytes; at most ${String(limit)} are read.`)
}
function refused(code, message) {
	return {state: 'refused', code, message}
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
async function captureArtifact(settings, request, readSigned, load, signal) {
	const {fetchArtifact, removeFetched} = await import('./artifact.mjs')
	const fetched = await fetchArtifact(request, load, signal)
	if (!fetched.ok) return fetched
	const {folder, artifact} = fetched
	try {
		return {ok: true, evidence: readEvidence(settings, {base: folder, root: folder, artifact}, readSigned)}
	} finally {
		removeFetched(folder)
	}
}





function workingDirectoryRefused(asked, exists) {
	const found = printable_printable(asked)
	const problem = exists ? 'is outside the workspace' : 'is no folder'
	const message = `The input working-directory ${problem}: \`${found}\`.`
	return finding('input_invalid', message, {expected: 'a folder inside the workspace', found})
}
const DEFAULT_POLICY_PATHS = ['.github/fail-closed-gate.yml', '.github/fail-closed-gate.yaml', '.github/fail-closed-gate.json']


const FOLDER = '.github'
const MEANT = /^fail[-_. ]?closed[-_. ]?gate\.(?:ya?ml|json)$/i



async function readPolicy(request, environment, loadEngine, {signal}) {
	const {loadPolicy} = await loadEngine()
	return await loadPolicy({...request, environment}, signal)
}


async function concludeProbe(answer, load, outputPath) {
	const core = await load()
	if (answer.status !== 0) {
		core.error(messageOf(answer), {title: 'Fail-Closed Gate: probe'})
		await flushStandardOutput()
	}
	if (outputPath === null || outputPath === '') return
	const reasons = answer.kind === 'report' ? openProbes(answer) : answer.findings.map(({code}) => code)
	const requestId = answer.kind === 'report' ? answer.report.request_id : answer.requestId
	const outputs = new Map([
		['request-id', requestId],
		['reasons', jsonLine([...new Set(reasons)].slice(0, MOST_REASONS))],
		['allowed', 'false'],
	])
	createOutputWriter(outputPath)(outputs, (name, value) => {
		core.setOutput(name, value)
	})
}
const MOST_REASONS = 100
function openProbes({report}) {
	return report.results.filter(({fail_open: failOpen}) => failOpen).map(({id}) => id)
}
function messageOf(answer) {
	if (answer.kind === 'report') {
		return `${answer.report.verdict}: ${String(openProbes(answer).length)} probes were not blocked as they must be.`
	}
	return answer.status === 2
		? 'Policy and evidence do not pass as they are, so there is nothing to damage.'
		: 'The probes could not be run: an input is not in order.'
}
const conclude_verify_TITLE = 'Fail-Closed Gate: verify'
async function concludeVerify(problem, reasons, environment, load) {
	const core = await load()
	if (problem !== null) {
		core.error(problem, {title: conclude_verify_TITLE})
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
const NOT_STARTED = 203


async function runProbes(asked) {
	const {request, environment, loadSuite, loadEngine, loadClient, loadGithub, interruption, tell, fail} = asked
	const loadNothing = async () => await Promise.reject(new Error('probes read no receipts'))
	try {
		const suite = await loadSuite()
		const temporary = environment('RUNNER_TEMP')
		const answer = await suite.probeCommand({
			capture: capturePort(request, environment, loadClient, loadEngine, loadGithub, loadNothing),
			gate: {check: check, conclude: conclude},
			loadGates: loadEngine,
			temporaryFolder: temporary === null || temporary === '' ? (0, process.getBuiltinModule('node:os').tmpdir)() : temporary,
			signal: interruption.signal,
			settle: interruption.settle,
		})
		await tell(answer, suite)
		interruption.signal.throwIfAborted()
		return answer.status
	} catch (thrown) {
		fail(`The probes failed: ${errorText(thrown)}`)
		return 3
	}
}
const OUT = 1

function asLogLines(text) {
	return `${text
		.trimEnd()
		.split('\n')
		.map(line => logLine(line))
		.join('\n')}\n`
}

const load = {
	githubClient: async () => await import('./github-client.mjs'),
	artifactClient: async () => await import('./artifact-client.mjs'),
	enforcement: async () => await require('./enforcement.js'),
	execution: async () => await require('./execution.js'),
	replayStores: async () => await require('./replay-stores.js'),
	bundleMaker: async () => await require('./bundle-maker.js'),
	policyEngine: async () => await require('./policy-engine.js'),
	probes: async () => await import('./probe-suite.mjs'),
	verifier: async () => await require('./verifier.js'),
	verifierParts: async () => await require('./verifier-parts.js'),
	actionsCore: async () => await require('./actions-core.js'),
}
void endProcess(process, runAction(process, load), true)

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
	return holdsSecret(message) ? `${text_codeText(code).meaning} The details are ${WITHHELD}.` : message
})
var printable_printable = (function (text, limit = MAX_SHOWN_CHARACTERS) {
	return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit)
})
var isCommand = (function (text) {
	return BY_NAME.has(text)
})
var formOf = (function (command) {
	return commands_FORMS[command]
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
var json_value_isJsonArray = (function (value) {
	return Array.isArray(value)
})
var pythonNumber = (function (number) {
	if (!number.isInteger) return pythonFloat(Number(number.text))
	return number.text === '-0' ? '0' : number.text
})
var canonical_canonicalBytes = (function (value, without = []) {
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
	else if (json_value_isJsonArray(value)) addArray(text, value)
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
var createView = (function (arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength)
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
var digest_isDigest = (function (value) {
	return typeof value === 'string' && DIGEST.test(value)
})
var asDigest = (function (value) {
	return digest_isDigest(value) ? value : null
})
var digest_sha256 = (function (content) {
	hashed += content.length
	if (hashed > NATIVE_FROM_BYTES) return nativeSha256(content)
	const hex = bytesToHex(sha2_sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
})
var nativeSha256 = (function (content) {
	const hex = (0, process.getBuiltinModule('node:crypto').hash)('sha256', content, 'hex')
	if (!digest_isDigest(hex)) throw new TypeError('sha256 gave no digest')
	return hex
})
var hashNatively = (function () {
	hashed = NATIVE_FROM_BYTES
})
var sameDigest = (function (left, right) {
	return digest_isDigest(left) && digest_isDigest(right) && left === right
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
var time_parseUtcTime = (function (text) {
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
var isSettingName = (function (name) {
	return READERS.has(name)
})
var readFlags = (function (argv) {
	const parts = takeApart(argv)
	if (parts.switches.has('help')) return {kind: 'help'}
	if (parts.switches.has('version')) return {kind: 'version'}
	const [command = 'gate', ...before] = commandFirst(parts)
	if (!isCommand(command)) {
		const nearest = nearestName(command, COMMANDS)
		return {kind: 'usage', message: `There is no command \`${printable_printable(command)}\`; the nearest one is \`${nearest}\`.`}
	}
	const operands = formOf(command).command === true ? before : [...before, ...(parts.command ?? [])]
	const json = parts.switches.has('json')
	if (command === 'gate' || command === 'enforce' || command === 'run' || command === 'probe') {
		return {kind: command, json, ...readRequest(command, operands, parts)}
	}
	const problem = flags_problemOf(command, operands, parts)
	if (problem !== null) return {kind: 'usage', message: problem}
	const line = {json, operands, options: parts.values}
	if (command === 'request' || command === 'approve') return {kind: command, ...line, command: parts.command}
	return command === 'verify' ? {kind: command, ...line} : {kind: command, ...line}
})
var flags_problemOf = (function (command, operands, {values, unknown, findings}) {
	const form = formOf(command)
	const [least, most] = form.operands
	const foreign = [...values.keys()].find(name => !form.options.includes(name))
	const [fault] = [...unknownOptions(command, unknown), ...findings]
	if (fault !== undefined) return fault.message
	if (foreign !== undefined) return `${command} has no option --${foreign}.`
	if (operands.length < least) return `${command} needs at least one ${form.operand}.`
	const extra = operands[most]
	return extra === undefined ? null : `${command} does not take the argument ${printable_printable(extra)}.`
})
var commandFirst = (function ({positionals, unknown, findings, command}) {
	const [first] = positionals
	if (unknown.length + findings.length === 0 || first === undefined || isCommand(first)) return positionals
	const guards = command !== null && positionals.includes('run')
	return guards ? ['run', ...positionals.filter(one => one !== 'run')] : ['gate', ...positionals]
})
var takeApart = (function (all) {
	const end = all.indexOf('--')
	const [argv, command] = end < 0 ? [all, null] : [all.slice(0, end), all.slice(end + 1)]
	if (argv.every(argument => !argument.startsWith('-'))) {
		return {positionals: argv, command, switches: new Set(), values: new Map(), unknown: [], findings: []}
	}
	const options = Object.fromEntries([
		...[...OPTION_SETTINGS, ...OWN_OPTIONS].map(name => [name, {type: 'string'}]),
		...SWITCHES.map(name => [name, {type: 'boolean', ...shortOf(name)}]),
		...[...FOLDER_OPTIONS, ...OWN_SWITCHES].map(name => [name, {type: 'boolean'}]),
	])
	const {tokens} = (0, external_node_util_namespaceObject.parseArgs)({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})
	const positionals = []
	const switches = new Set()
	const values = new Map()
	const unknown = []
	const findings = []
	for (const token of tokens) {
		if (token.kind === 'positional') positionals.push(token.value)
		if (token.kind !== 'option') continue
		const {name, rawName} = token
		const value = token.value ?? (FOLDER_OPTIONS.includes(name) ? '.' : undefined)
		if ((rawName !== SHORT_NAMES.get(name) && rawName !== `--${name}`) || !OPTION_NAMES.includes(name)) unknown.push([rawName, name])
		else if (isSwitch(name)) {
			if (value === undefined) switches.add(name)
			else findings.push(flags_invalid(`The option --${name} takes no value.`, 'no value', value))
		} else if (OWN_SWITCHES.includes(name)) {
			if (token.value === undefined) values.set(name, 'true')
			else findings.push(flags_invalid(`The option --${name} takes no value.`, 'no value', token.value))
		} else if (value === undefined || value === '') findings.push(flags_invalid(`The option --${name} needs a value.`, 'a value', ''))
		else if (REPEATED_OPTIONS.includes(name) && value.includes('\n'))
			findings.push(flags_invalid(`The option --${name} takes one line at a time.`, 'one line', value))
		else if (REPEATED_OPTIONS.includes(name)) values.set(name, [values.get(name) ?? [], value].flat().join('\n'))
		else if (values.has(name)) findings.push(flags_invalid(`The option --${name} is given twice.`, 'once', value))
		else values.set(name, value)
	}
	return {positionals, command, switches, values, unknown, findings}
})
var unknownOptions = (function (command, unknown) {
	return unknown.map(([typed, name]) => {
		const nearest = nearestName(name, optionsOf(command))
		const message = `There is no option ${printable_printable(typed)}; the nearest one is \`--${nearest}\`.`
		return finding('input_unknown', message, {expected: `--${nearest}`, found: printable_printable(typed)})
	})
})
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
var isTerminal = (function (descriptor) {
	try {
		const stats = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (
			!stats.isCharacterDevice() ||
			stats.rdev === (0, external_node_fs_namespaceObject.statSync)(process.getBuiltinModule('node:os').devNull, {throwIfNoEntry: false})?.rdev
		)
			return false
	} catch {
		return false
	}
	const {isatty} = process.getBuiltinModule('node:tty')
	return isatty(descriptor)
})
var hasColours = (function (environment) {
	const noColour = environment('NO_COLOR')
	return (noColour === null || noColour === '') && isTerminal(OUT)
})
var writeAll = (function (descriptor, text, patienceMs = PATIENCE_MS) {
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
var terminalText = (function (text, limit = limits_MAX_REPORTED_CHARACTERS) {
	return printable_printable(text, limit)
})
var renderVerification = (function (report, {colour}) {
	const paint = (style, text) => (colour ? (0, external_node_util_namespaceObject.styleText)(style, text, {validateStream: false}) : text)
	const {results} = report
	const inFull = results.length <= MAX_TARGETS_IN_FULL
	const sections = inFull ? results.map(result => fullLines(result, paint)) : listLines(results, paint)
	const parts = results.length === 1 ? sections : [...sections, tableLines(report, paint)]
	return `${parts
		.filter(lines => lines.length > 0)
		.map(lines => lines.join('\n'))
		.join('\n\n')}\n`
})
var fullLines = (function (result, paint) {
	const path = paint('bold', terminalText(result.path))
	if (result.kind === 'unusable') return [path, unusableLine(result.problem, paint)]
	const named = result.request_id === null ? '' : `, request ${terminalText(result.request_id)}`
	const width = Math.max(...result.checks.map(({name}) => name.length))
	return [`${path}  (${result.kind}${named})`, ...result.checks.flatMap(check => checkLines(check, width, paint)), verdictLine(result, paint)]
})
var checkLines = (function ({name, outcome, message, recorded, computed}, width, paint) {
	const indent = ' '.repeat(width + 9)
	return [
		`  ${paint(STYLES[outcome], MARKS[outcome])} ${name.padEnd(width)}  ${terminalText(message)}`,
		...(recorded === undefined ? [] : [`${indent}recorded ${terminalText(recorded)}`]),
		...(computed === undefined ? [] : [`${indent}computed ${terminalText(computed)}`]),
	]
})
var verdictLine = (function ({verdict, proof, legacy, decision, checks}, paint) {
	const says = decision === null ? '' : `  The records say ${terminalText(decision)}.`
	if (verdict === 'not proved') {
		const failed = checks.filter(({outcome}) => outcome === 'fail').length
		return `${paint('bold', paint('red', 'NOT PROVED'))}  ${counted(failed, 'check')} failed: do not rely on these records.${says}`
	}
	const words = [verdict, proof ?? 'self-consistent', ...(legacy ? ['legacy'] : [])].join(', ')
	return `${paint('bold', paint('green', words))}  ${meaning(verdict, proof)}${says}`
})
var meaning = (function (verdict, proof) {
	const done = verdict === 'replayed' ? 'The decision was derived again from the evidence.' : 'Hashes and links hold; the decision was not derived again.'
	const who = proof === 'anchored' ? 'A key that counts, or a hash from elsewhere, vouches for it.' : 'Nothing here says who wrote the evidence.'
	return `${done} ${who}`
})
var evidencePath = (function (sha256) {
	return `evidence/${sha256}.json`
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
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/bundle-manifest/v1' !== data.schema) {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern3.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.command !== undefined && func0.call(data, 'command')) {
			let data2 = data.command
			if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
				errors++
			}
		}
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
			let data3 = data.rules_version
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					errors++
				}
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data4 = data.tool
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const prop1 of schema19.properties.tool.required) {
					if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data4)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						errors++
					}
				}
				if (data4.name !== undefined && func0.call(data4, 'name')) {
					let data5 = data4.name
					if (typeof data5 === 'string') {
						if (func68(data5) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
				if (data4.version !== undefined && func0.call(data4, 'version')) {
					let data6 = data4.version
					if (typeof data6 === 'string') {
						if (func68(data6) < 1) {
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
		if (data.evidence_included !== undefined && func0.call(data, 'evidence_included')) {
			if (typeof data.evidence_included !== 'boolean') {
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
						for (const prop2 of schema19.properties.files.items.required) {
							if (data9[prop2] === undefined || !func0.call(data9, prop2)) {
								errors++
							}
						}
						for (const key2 of Object.keys(data9)) {
							if (!(key2 === 'path' || key2 === 'size' || key2 === 'sha256')) {
								errors++
							}
						}
						if (data9.path !== undefined && func0.call(data9, 'path')) {
							let data10 = data9.path
							if (typeof data10 === 'string') {
								if (!pattern4.test(data10)) {
									errors++
								}
							} else {
								errors++
							}
						}
						if (data9.size !== undefined && func0.call(data9, 'size')) {
							let data11 = data9.size
							if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								errors++
							}
							if (typeof data11 == 'number' && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									errors++
								}
							}
						}
						if (data9.sha256 !== undefined && func0.call(data9, 'sha256')) {
							let data12 = data9.sha256
							if (typeof data12 === 'string') {
								if (!pattern5.test(data12)) {
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
		if (data.manifest_sha256 !== undefined && func0.call(data, 'manifest_sha256')) {
			let data13 = data.manifest_sha256
			if (typeof data13 === 'string') {
				if (!pattern5.test(data13)) {
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
})
var validate54 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema21.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'base_commit')) {
				errors++
			}
		}
		if (data.base_commit !== undefined && func0.call(data, 'base_commit')) {
			let data0 = data.base_commit
			if (typeof data0 !== 'string' && data0 !== null) {
				errors++
			}
			if (typeof data0 === 'string') {
				if (!pattern15.test(data0)) {
					errors++
				}
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
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'id' || key0 === 'workflow' || key0 === 'head_sha')) {
				errors++
			}
		}
		if (data.id !== undefined && func0.call(data, 'id')) {
			let data0 = data.id
			if (typeof data0 !== 'string' && data0 !== null) {
				errors++
			}
		}
		if (data.workflow !== undefined && func0.call(data, 'workflow')) {
			let data1 = data.workflow
			if (typeof data1 !== 'string' && data1 !== null) {
				errors++
			}
		}
		if (data.head_sha !== undefined && func0.call(data, 'head_sha')) {
			let data2 = data.head_sha
			if (typeof data2 !== 'string' && data2 !== null) {
				errors++
			}
		}
	} else {
		errors++
	}
	return errors === 0
})
var validate58 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema23.required) {
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
				if (!pattern15.test(data1)) {
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
})
var validate60 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema24.required) {
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
				for (const prop1 of schema24.properties.context.required) {
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
				for (const prop2 of schema24.properties.gates.required) {
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
						for (const prop3 of schema24.properties.gates.properties.key_status.required) {
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
						for (const prop4 of schema24.properties.gates.properties.execution_evidence.anyOf[0].required) {
							if (data14[prop4] === undefined || !func0.call(data14, prop4)) {
								errors++
							}
						}
						for (const key4 of Object.keys(data14)) {
							if (!func0.call(schema24.properties.gates.properties.execution_evidence.anyOf[0].properties, key4)) {
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
						for (const prop5 of schema24.properties.gates.properties.beacon_rate.anyOf[0].required) {
							if (data27[prop5] === undefined || !func0.call(data27, prop5)) {
								errors++
							}
						}
						for (const key5 of Object.keys(data27)) {
							if (!func0.call(schema24.properties.gates.properties.beacon_rate.anyOf[0].properties, key5)) {
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
						for (const prop6 of schema24.properties.gates.properties.production_action.anyOf[0].required) {
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
										for (const prop7 of schema24.properties.gates.properties.production_action.anyOf[0].properties.actions.anyOf[0].items.required) {
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
										for (const prop8 of schema24.properties.gates.properties.production_action.anyOf[0].properties.grants.items.required) {
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
												if (!pattern19.test(data53)) {
													errors++
												}
											}
										}
										if (data49.valid_until !== undefined && func0.call(data49, 'valid_until')) {
											let data54 = data49.valid_until
											if (typeof data54 === 'string') {
												if (!pattern19.test(data54)) {
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
						for (const prop9 of schema24.properties.gates.properties.approval.anyOf[0].required) {
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
						for (const prop10 of schema24.properties.trusted_keys.items.required) {
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
								if (!pattern19.test(data69)) {
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
								if (!pattern19.test(data70)) {
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
								if (!pattern19.test(data71)) {
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
				for (const prop11 of schema24.properties.run.required) {
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
})
var validate64 = (function (data) {
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
				if (func68(data3) < 1) {
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
})
var validate63 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema26.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'role' || key0 === 'path' || key0 === 'state' || key0 === 'size' || key0 === 'sha256' || key0 === 'finding')) {
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
				errors++
			}
		}
		if (data.path !== undefined && func0.call(data, 'path')) {
			if (typeof data.path !== 'string') {
				errors++
			}
		}
		if (data.state !== undefined && func0.call(data, 'state')) {
			let data2 = data.state
			if (!(data2 === 'read' || data2 === 'absent' || data2 === 'refused')) {
				errors++
			}
		}
		if (data.size !== undefined && func0.call(data, 'size')) {
			let data3 = data.size
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
		if (data.finding !== undefined && func0.call(data, 'finding')) {
			let data5 = data.finding
			const _errs11 = errors
			let valid1 = false
			const _errs12 = errors
			if (!validate64(data5)) {
				errors++
			}
			var _valid0 = _errs12 === errors
			valid1 = valid1 || _valid0
			const _errs13 = errors
			if (data5 !== null) {
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
})
var validate67 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema28.required) {
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
				if (func68(data0) < 1) {
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
			if (!validate68(data4)) {
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
})
var validate62 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema25.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'files' || key0 === 'artifact' || key0 === 'signed' || key0 === 'findings')) {
				errors++
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data0 = data.files
			if (Array.isArray(data0)) {
				const len0 = data0.length
				for (let i0 = 0; i0 < len0; i0++) {
					if (!validate63(data0[i0])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.artifact !== undefined && func0.call(data, 'artifact')) {
			let data2 = data.artifact
			const _errs6 = errors
			let valid3 = false
			const _errs7 = errors
			if (!validate67(data2)) {
				errors++
			}
			var _valid0 = _errs7 === errors
			valid3 = valid3 || _valid0
			const _errs8 = errors
			if (data2 !== null) {
				errors++
			}
			var _valid0 = _errs8 === errors
			valid3 = valid3 || _valid0
			if (!valid3) {
				errors++
			} else {
				errors = _errs6
			}
		}
		if (data.signed !== undefined && func0.call(data, 'signed')) {
			if (typeof data.signed !== 'boolean') {
				errors++
			}
		}
		if (data.findings !== undefined && func0.call(data, 'findings')) {
			let data4 = data.findings
			if (Array.isArray(data4)) {
				const len1 = data4.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (!validate64(data4[i1])) {
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
var validate73 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema30.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!(key0 === 'artifact' || key0 === 'files')) {
				errors++
			}
		}
		if (data.artifact !== undefined && func0.call(data, 'artifact')) {
			let data0 = data.artifact
			const _errs3 = errors
			let valid1 = false
			const _errs4 = errors
			if (!validate67(data0)) {
				errors++
			}
			var _valid0 = _errs4 === errors
			valid1 = valid1 || _valid0
			const _errs5 = errors
			if (data0 !== null) {
				errors++
			}
			var _valid0 = _errs5 === errors
			valid1 = valid1 || _valid0
			if (!valid1) {
				errors++
			} else {
				errors = _errs3
			}
		}
		if (data.files !== undefined && func0.call(data, 'files')) {
			let data1 = data.files
			if (Array.isArray(data1)) {
				const len0 = data1.length
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0]
					if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
						for (const prop1 of schema30.properties.files.items.required) {
							if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
								errors++
							}
						}
						for (const key1 of Object.keys(data2)) {
							if (!(key1 === 'role' || key1 === 'path' || key1 === 'state' || key1 === 'size' || key1 === 'sha256' || key1 === 'finding')) {
								errors++
							}
						}
						if (data2.role !== undefined && func0.call(data2, 'role')) {
							let data3 = data2.role
							if (!(data3 === 'gate-record' || data3 === 'runtime-receipt')) {
								errors++
							}
						}
						if (data2.path !== undefined && func0.call(data2, 'path')) {
							if (typeof data2.path !== 'string') {
								errors++
							}
						}
						if (data2.state !== undefined && func0.call(data2, 'state')) {
							let data5 = data2.state
							if (!(data5 === 'read' || data5 === 'absent' || data5 === 'refused')) {
								errors++
							}
						}
						if (data2.size !== undefined && func0.call(data2, 'size')) {
							let data6 = data2.size
							if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
								errors++
							}
							if (typeof data6 == 'number' && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									errors++
								}
							}
						}
						if (data2.sha256 !== undefined && func0.call(data2, 'sha256')) {
							let data7 = data2.sha256
							if (typeof data7 !== 'string' && data7 !== null) {
								errors++
							}
							if (typeof data7 === 'string') {
								if (!pattern5.test(data7)) {
									errors++
								}
							}
						}
						if (data2.finding !== undefined && func0.call(data2, 'finding')) {
							let data8 = data2.finding
							const _errs21 = errors
							let valid5 = false
							const _errs22 = errors
							if (!validate64(data8)) {
								errors++
							}
							var _valid1 = _errs22 === errors
							valid5 = valid5 || _valid1
							const _errs23 = errors
							if (data8 !== null) {
								errors++
							}
							var _valid1 = _errs23 === errors
							valid5 = valid5 || _valid1
							if (!valid5) {
								errors++
							} else {
								errors = _errs21
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
var validate78 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema31.required) {
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
})
var validate80 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema32.required) {
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
})
var validate82 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema33.required) {
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
})
var validate53 = (function (data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema20.required) {
			if (data[prop0] === undefined || !func0.call(data, prop0)) {
				errors++
			}
		}
		for (const key0 of Object.keys(data)) {
			if (!func0.call(schema20.properties, key0)) {
				errors++
			}
		}
		if (data.schema !== undefined && func0.call(data, 'schema')) {
			if ('fail-closed-gate/recorded-inputs/v1' !== data.schema) {
				errors++
			}
		}
		if (data.request_id !== undefined && func0.call(data, 'request_id')) {
			let data1 = data.request_id
			if (typeof data1 === 'string') {
				if (!pattern3.test(data1)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.command !== undefined && func0.call(data, 'command')) {
			let data2 = data.command
			if (!(data2 === 'gate' || data2 === 'enforce' || data2 === 'run')) {
				errors++
			}
		}
		if (data.rules_version !== undefined && func0.call(data, 'rules_version')) {
			let data3 = data.rules_version
			if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				errors++
			}
			if (typeof data3 == 'number' && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					errors++
				}
			}
		}
		if (data.tool !== undefined && func0.call(data, 'tool')) {
			let data4 = data.tool
			if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
				for (const prop1 of schema20.properties.tool.required) {
					if (data4[prop1] === undefined || !func0.call(data4, prop1)) {
						errors++
					}
				}
				for (const key1 of Object.keys(data4)) {
					if (!(key1 === 'name' || key1 === 'version')) {
						errors++
					}
				}
				if (data4.name !== undefined && func0.call(data4, 'name')) {
					let data5 = data4.name
					if (typeof data5 === 'string') {
						if (func68(data5) < 1) {
							errors++
						}
					} else {
						errors++
					}
				}
				if (data4.version !== undefined && func0.call(data4, 'version')) {
					let data6 = data4.version
					if (typeof data6 === 'string') {
						if (func68(data6) < 1) {
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
		if (data.request !== undefined && func0.call(data, 'request')) {
			let data7 = data.request
			if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
				for (const prop2 of schema20.properties.request.required) {
					if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
						errors++
					}
				}
				for (const key2 of Object.keys(data7)) {
					if (!func0.call(schema20.properties.request.properties, key2)) {
						errors++
					}
				}
				if (data7.working_directory !== undefined && func0.call(data7, 'working_directory')) {
					let data8 = data7.working_directory
					if (typeof data8 !== 'string' && data8 !== null) {
						errors++
					}
				}
				if (data7.output_directory !== undefined && func0.call(data7, 'output_directory')) {
					let data9 = data7.output_directory
					if (typeof data9 !== 'string' && data9 !== null) {
						errors++
					}
				}
				if (data7.key_status_result !== undefined && func0.call(data7, 'key_status_result')) {
					let data10 = data7.key_status_result
					if (typeof data10 !== 'string' && data10 !== null) {
						errors++
					}
				}
				if (data7.key_status_verification !== undefined && func0.call(data7, 'key_status_verification')) {
					let data11 = data7.key_status_verification
					if (typeof data11 !== 'string' && data11 !== null) {
						errors++
					}
				}
				if (data7.max_age_seconds !== undefined && func0.call(data7, 'max_age_seconds')) {
					let data12 = data7.max_age_seconds
					if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
						errors++
					}
				}
				if (data7.upstream_artifact !== undefined && func0.call(data7, 'upstream_artifact')) {
					let data13 = data7.upstream_artifact
					if (typeof data13 !== 'string' && data13 !== null) {
						errors++
					}
				}
				if (data7.upstream_run_id !== undefined && func0.call(data7, 'upstream_run_id')) {
					let data14 = data7.upstream_run_id
					if (typeof data14 !== 'string' && data14 !== null) {
						errors++
					}
				}
				if (data7.upstream_digest !== undefined && func0.call(data7, 'upstream_digest')) {
					let data15 = data7.upstream_digest
					if (typeof data15 !== 'string' && data15 !== null) {
						errors++
					}
					if (typeof data15 === 'string') {
						if (!pattern5.test(data15)) {
							errors++
						}
					}
				}
				if (data7.policy !== undefined && func0.call(data7, 'policy')) {
					let data16 = data7.policy
					if (typeof data16 !== 'string' && data16 !== null) {
						errors++
					}
				}
				if (data7.policy_sha256 !== undefined && func0.call(data7, 'policy_sha256')) {
					let data17 = data7.policy_sha256
					if (typeof data17 !== 'string' && data17 !== null) {
						errors++
					}
					if (typeof data17 === 'string') {
						if (!pattern5.test(data17)) {
							errors++
						}
					}
				}
				if (data7.environment !== undefined && func0.call(data7, 'environment')) {
					let data18 = data7.environment
					if (typeof data18 !== 'string' && data18 !== null) {
						errors++
					}
				}
				if (data7.subject_digest !== undefined && func0.call(data7, 'subject_digest')) {
					let data19 = data7.subject_digest
					if (typeof data19 !== 'string' && data19 !== null) {
						errors++
					}
					if (typeof data19 === 'string') {
						if (!pattern5.test(data19)) {
							errors++
						}
					}
				}
				if (data7.metadata !== undefined && func0.call(data7, 'metadata')) {
					let data20 = data7.metadata
					if (typeof data20 !== 'string' && data20 !== null) {
						errors++
					}
				}
				if (data7.metadata_sha256 !== undefined && func0.call(data7, 'metadata_sha256')) {
					let data21 = data7.metadata_sha256
					if (typeof data21 !== 'string' && data21 !== null) {
						errors++
					}
					if (typeof data21 === 'string') {
						if (!pattern5.test(data21)) {
							errors++
						}
					}
				}
				if (data7.evidence !== undefined && func0.call(data7, 'evidence')) {
					let data22 = data7.evidence
					if (!Array.isArray(data22) && data22 !== null) {
						errors++
					}
					if (Array.isArray(data22)) {
						const len0 = data22.length
						for (let i0 = 0; i0 < len0; i0++) {
							if (typeof data22[i0] !== 'string') {
								errors++
							}
						}
					}
				}
				if (data7.requested_action !== undefined && func0.call(data7, 'requested_action')) {
					let data24 = data7.requested_action
					if (typeof data24 !== 'string' && data24 !== null) {
						errors++
					}
				}
				if (data7.target !== undefined && func0.call(data7, 'target')) {
					let data25 = data7.target
					if (typeof data25 !== 'string' && data25 !== null) {
						errors++
					}
				}
				if (data7.enforcement !== undefined && func0.call(data7, 'enforcement')) {
					let data26 = data7.enforcement
					if (typeof data26 !== 'string' && data26 !== null) {
						errors++
					}
				}
				if (data7.upload_receipts !== undefined && func0.call(data7, 'upload_receipts')) {
					let data27 = data7.upload_receipts
					if (typeof data27 !== 'boolean' && data27 !== null) {
						errors++
					}
				}
				if (data7.include_evidence !== undefined && func0.call(data7, 'include_evidence')) {
					let data28 = data7.include_evidence
					if (typeof data28 !== 'boolean' && data28 !== null) {
						errors++
					}
				}
				if (data7.receipts !== undefined && func0.call(data7, 'receipts')) {
					let data29 = data7.receipts
					if (typeof data29 !== 'string' && data29 !== null) {
						errors++
					}
				}
				if (data7.expected_receipt_sha256 !== undefined && func0.call(data7, 'expected_receipt_sha256')) {
					let data30 = data7.expected_receipt_sha256
					if (typeof data30 !== 'string' && data30 !== null) {
						errors++
					}
					if (typeof data30 === 'string') {
						if (!pattern5.test(data30)) {
							errors++
						}
					}
				}
				if (data7.allow_earlier_attempt !== undefined && func0.call(data7, 'allow_earlier_attempt')) {
					let data31 = data7.allow_earlier_attempt
					if (typeof data31 !== 'boolean' && data31 !== null) {
						errors++
					}
				}
				if (data7.receipts_artifact_name !== undefined && func0.call(data7, 'receipts_artifact_name')) {
					let data32 = data7.receipts_artifact_name
					if (typeof data32 !== 'string' && data32 !== null) {
						errors++
					}
				}
				if (data7.retention_days !== undefined && func0.call(data7, 'retention_days')) {
					let data33 = data7.retention_days
					if (!(typeof data33 == 'number' && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) {
						errors++
					}
				}
				if (data7.summary !== undefined && func0.call(data7, 'summary')) {
					if (typeof data7.summary !== 'boolean') {
						errors++
					}
				}
				if (data7.approval !== undefined && func0.call(data7, 'approval')) {
					let data35 = data7.approval
					if (typeof data35 !== 'string' && data35 !== null) {
						errors++
					}
				}
				if (data7.request !== undefined && func0.call(data7, 'request')) {
					let data36 = data7.request
					if (typeof data36 !== 'string' && data36 !== null) {
						errors++
					}
				}
				if (data7.parameters_sha256 !== undefined && func0.call(data7, 'parameters_sha256')) {
					let data37 = data7.parameters_sha256
					if (typeof data37 !== 'string' && data37 !== null) {
						errors++
					}
					if (typeof data37 === 'string') {
						if (!pattern5.test(data37)) {
							errors++
						}
					}
				}
				if (data7.command_sha256 !== undefined && func0.call(data7, 'command_sha256')) {
					let data38 = data7.command_sha256
					if (typeof data38 !== 'string' && data38 !== null) {
						errors++
					}
					if (typeof data38 === 'string') {
						if (!pattern5.test(data38)) {
							errors++
						}
					}
				}
			} else {
				errors++
			}
		}
		if (data.context !== undefined && func0.call(data, 'context')) {
			let data39 = data.context
			if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
				for (const prop3 of schema20.properties.context.required) {
					if (data39[prop3] === undefined || !func0.call(data39, prop3)) {
						errors++
					}
				}
				for (const key3 of Object.keys(data39)) {
					if (!func0.call(schema20.properties.context.properties, key3)) {
						errors++
					}
				}
				if (data39.now_ms !== undefined && func0.call(data39, 'now_ms')) {
					let data40 = data39.now_ms
					if (!(typeof data40 == 'number' && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
						errors++
					}
				}
				if (data39.github_actions !== undefined && func0.call(data39, 'github_actions')) {
					let data41 = data39.github_actions
					if (typeof data41 !== 'string' && data41 !== null) {
						errors++
					}
				}
				if (data39.run_id !== undefined && func0.call(data39, 'run_id')) {
					let data42 = data39.run_id
					if (typeof data42 !== 'string' && data42 !== null) {
						errors++
					}
				}
				if (data39.run_attempt !== undefined && func0.call(data39, 'run_attempt')) {
					let data43 = data39.run_attempt
					if (typeof data43 !== 'string' && data43 !== null) {
						errors++
					}
				}
				if (data39.sha !== undefined && func0.call(data39, 'sha')) {
					let data44 = data39.sha
					if (typeof data44 !== 'string' && data44 !== null) {
						errors++
					}
				}
				if (data39.repository !== undefined && func0.call(data39, 'repository')) {
					let data45 = data39.repository
					if (typeof data45 !== 'string' && data45 !== null) {
						errors++
					}
				}
				if (data39.workflow !== undefined && func0.call(data39, 'workflow')) {
					let data46 = data39.workflow
					if (typeof data46 !== 'string' && data46 !== null) {
						errors++
					}
				}
				if (data39.job !== undefined && func0.call(data39, 'job')) {
					let data47 = data39.job
					if (typeof data47 !== 'string' && data47 !== null) {
						errors++
					}
				}
				if (data39.event_name !== undefined && func0.call(data39, 'event_name')) {
					let data48 = data39.event_name
					if (typeof data48 !== 'string' && data48 !== null) {
						errors++
					}
				}
				if (data39.ref !== undefined && func0.call(data39, 'ref')) {
					let data49 = data39.ref
					if (typeof data49 !== 'string' && data49 !== null) {
						errors++
					}
				}
				if (data39.actor !== undefined && func0.call(data39, 'actor')) {
					let data50 = data39.actor
					if (typeof data50 !== 'string' && data50 !== null) {
						errors++
					}
				}
				if (data39.runner_environment !== undefined && func0.call(data39, 'runner_environment')) {
					let data51 = data39.runner_environment
					if (typeof data51 !== 'string' && data51 !== null) {
						errors++
					}
				}
				if (data39.act !== undefined && func0.call(data39, 'act')) {
					let data52 = data39.act
					if (typeof data52 !== 'string' && data52 !== null) {
						errors++
					}
				}
				if (data39.server_url !== undefined && func0.call(data39, 'server_url')) {
					let data53 = data39.server_url
					if (typeof data53 !== 'string' && data53 !== null) {
						errors++
					}
				}
				if (data39.event_file !== undefined && func0.call(data39, 'event_file')) {
					let data54 = data39.event_file
					if (!(data54 === 'not-set' || data54 === 'readable' || data54 === 'unreadable')) {
						errors++
					}
				}
				if (data39.artifact_service !== undefined && func0.call(data39, 'artifact_service')) {
					if (typeof data39.artifact_service !== 'boolean') {
						errors++
					}
				}
				if (data39.local_user !== undefined && func0.call(data39, 'local_user')) {
					let data56 = data39.local_user
					if (typeof data56 !== 'string' && data56 !== null) {
						errors++
					}
				}
				if (data39.proposal !== undefined && func0.call(data39, 'proposal')) {
					let data57 = data39.proposal
					const _errs117 = errors
					let valid6 = false
					const _errs118 = errors
					if (!validate54(data57)) {
						errors++
					}
					var _valid0 = _errs118 === errors
					valid6 = valid6 || _valid0
					const _errs119 = errors
					if (data57 !== null) {
						errors++
					}
					var _valid0 = _errs119 === errors
					valid6 = valid6 || _valid0
					if (!valid6) {
						errors++
					} else {
						errors = _errs117
					}
				}
				if (data39.upstream_run !== undefined && func0.call(data39, 'upstream_run')) {
					let data58 = data39.upstream_run
					const _errs122 = errors
					let valid7 = false
					const _errs123 = errors
					if (!validate56(data58)) {
						errors++
					}
					var _valid1 = _errs123 === errors
					valid7 = valid7 || _valid1
					const _errs124 = errors
					if (data58 !== null) {
						errors++
					}
					var _valid1 = _errs124 === errors
					valid7 = valid7 || _valid1
					if (!valid7) {
						errors++
					} else {
						errors = _errs122
					}
				}
			} else {
				errors++
			}
		}
		if (data.policy_file !== undefined && func0.call(data, 'policy_file')) {
			let data59 = data.policy_file
			const _errs127 = errors
			let valid8 = false
			const _errs128 = errors
			if (!validate58(data59)) {
				errors++
			}
			var _valid2 = _errs128 === errors
			valid8 = valid8 || _valid2
			const _errs129 = errors
			if (data59 !== null) {
				errors++
			}
			var _valid2 = _errs129 === errors
			valid8 = valid8 || _valid2
			if (!valid8) {
				errors++
			} else {
				errors = _errs127
			}
		}
		if (data.policy !== undefined && func0.call(data, 'policy')) {
			const _errs132 = errors
			let valid9 = false
			const _errs133 = errors
			if (!validate60(data.policy)) {
				errors++
			}
			var _valid3 = _errs133 === errors
			valid9 = valid9 || _valid3
			if (!valid9) {
				errors++
			} else {
				errors = _errs132
			}
		}
		if (data.evidence !== undefined && func0.call(data, 'evidence')) {
			let data61 = data.evidence
			const _errs135 = errors
			let valid10 = false
			const _errs136 = errors
			if (!validate62(data61)) {
				errors++
			}
			var _valid4 = _errs136 === errors
			valid10 = valid10 || _valid4
			const _errs137 = errors
			if (data61 !== null) {
				errors++
			}
			var _valid4 = _errs137 === errors
			valid10 = valid10 || _valid4
			if (!valid10) {
				errors++
			} else {
				errors = _errs135
			}
		}
		if (data.receipts !== undefined && func0.call(data, 'receipts')) {
			let data62 = data.receipts
			const _errs140 = errors
			let valid11 = false
			const _errs141 = errors
			if (!validate73(data62)) {
				errors++
			}
			var _valid5 = _errs141 === errors
			valid11 = valid11 || _valid5
			const _errs142 = errors
			if (data62 !== null) {
				errors++
			}
			var _valid5 = _errs142 === errors
			valid11 = valid11 || _valid5
			if (!valid11) {
				errors++
			} else {
				errors = _errs140
			}
		}
		if (data.incidents !== undefined && func0.call(data, 'incidents')) {
			let data63 = data.incidents
			if (Array.isArray(data63)) {
				const len1 = data63.length
				for (let i1 = 0; i1 < len1; i1++) {
					if (!validate64(data63[i1])) {
						errors++
					}
				}
			} else {
				errors++
			}
		}
		if (data.audit_log !== undefined && func0.call(data, 'audit_log')) {
			let data65 = data.audit_log
			const _errs148 = errors
			let valid14 = false
			const _errs149 = errors
			if (!validate78(data65)) {
				errors++
			}
			var _valid6 = _errs149 === errors
			valid14 = valid14 || _valid6
			const _errs150 = errors
			if (data65 !== null) {
				errors++
			}
			var _valid6 = _errs150 === errors
			valid14 = valid14 || _valid6
			if (!valid14) {
				errors++
			} else {
				errors = _errs148
			}
		}
		if (data.nonce_claim !== undefined && func0.call(data, 'nonce_claim')) {
			let data66 = data.nonce_claim
			const _errs153 = errors
			let valid15 = false
			const _errs154 = errors
			if (!validate80(data66)) {
				errors++
			}
			var _valid7 = _errs154 === errors
			valid15 = valid15 || _valid7
			const _errs155 = errors
			if (data66 !== null) {
				errors++
			}
			var _valid7 = _errs155 === errors
			valid15 = valid15 || _valid7
			if (!valid15) {
				errors++
			} else {
				errors = _errs153
			}
		}
		if (data.isolation !== undefined && func0.call(data, 'isolation')) {
			let data67 = data.isolation
			const _errs158 = errors
			let valid16 = false
			const _errs159 = errors
			if (!validate82(data67)) {
				errors++
			}
			var _valid8 = _errs159 === errors
			valid16 = valid16 || _valid8
			const _errs160 = errors
			if (data67 !== null) {
				errors++
			}
			var _valid8 = _errs160 === errors
			valid16 = valid16 || _valid8
			if (!valid16) {
				errors++
			} else {
				errors = _errs158
			}
		}
	} else {
		errors++
	}
	return errors === 0
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
var knowsApproval = (function (gate, inputs) {
	const rules = policyOf(gate, inputs)?.gates.approval ?? null
	return gate.approval !== null || rules !== null || (inputs?.nonce_claim ?? null) !== null
})
var policyOf = (function (gate, inputs) {
	return inputs?.policy ?? gate.effective_policy
})
var linesOf = (function* (log) {
	const ascii = asciiOf(log)
	for (let start = 0, number = 1; start < log.length; number += 1) {
		const feed = log.indexOf(LINE_FEED, start)
		const end = feed < 0 ? log.length : feed
		const bytes = log.subarray(start, end)
		yield {number, bytes, text: ascii?.slice(start, end) ?? decoded(bytes), isWhole: feed >= 0}
		start = end + 1
	}
})
var asciiOf = (function (log) {
	const text = decoded(log)
	return text?.length === log.length ? text : null
})
var decoded = (function (bytes) {
	try {
		return UTF8.decode(bytes)
	} catch {
		return null
	}
})
var readRecordLine = (function (line) {
	const [, event, previous, own, , sequence, torn] = RECORD.exec(line) ?? []
	const number = Number(sequence)
	if (previous === undefined || own === undefined || !EVENTS.has(event) || !Number.isSafeInteger(number)) return null
	const start = line.indexOf(OWN_HASH)
	const covered = line.slice(0, start) + line.slice(start + OWN_HASH_LENGTH)
	return {sequence: number, previousHash: previous, recordHash: own, tornLine: torn ?? null, covered}
})
var audit_chain_readAuditRecords = (function (log, {whole}) {
	const records = []
	const end = walk(log, whole, text => {
		records.push(JSON.parse(text))
	})
	return end.ok ? {ok: true, records, tornLine: end.tornLine} : end
})
var walk = (function (log, whole, take) {
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
})
var nextLine = (function (lines) {
	const {value} = lines.next()
	if (value === undefined) return null
	const {text, bytes, isWhole} = value
	const isRecord = text !== null && isWhole && bytes.length < MAX_AUDIT_LINE_BYTES
	return {...value, record: isRecord ? readRecordLine(text) : null}
})
var badPlace = (function (record, head, torn) {
	const sequence = (head?.sequence ?? 0) + 1
	if (record.sequence !== sequence) {
		return {reason: 'its sequence is not the next one', expected: String(sequence), found: String(record.sequence)}
	}
	const previous = head?.recordHash ?? audit_GENESIS
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
})
var badStart = (function ({sequence, previousHash}) {
	if ((sequence === 1) === (previousHash === audit_GENESIS)) return null
	return {
		reason: 'its previous_hash does not go with its sequence',
		expected: sequence === 1 ? audit_GENESIS : 'a digest',
		found: previousHash,
	}
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
var check_list_differing = (function (message, recorded, computed) {
	return recorded === computed ? [] : [{message, recorded: shown(recorded), computed: shown(computed)}]
})
var checkClaimEvents = (function (records, run, list) {
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
})
var evaluatedGates = (function ({findings}) {
	const gates = new Map()
	for (const {gate, outcome, code} of findings) {
		if (gate === 'gate') continue
		const before = gates.get(gate)
		if (before === undefined) gates.set(gate, {decision: worst([outcome]), code})
		else if (outcome === 'block' || (outcome === 'warn' && before.decision === 'allow')) {
			gates.set(gate, {decision: outcome, code: before.code})
		}
	}
	return gates
})
var gateProblems = (function (records, gates) {
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
})
var auditedRun = (function ({gate, action}, beside) {
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
})
var decisionOf = (function (action) {
	switch (action) {
		case 'continue':
			return 'allow'
		case 'isolate_and_continue':
			return 'warn'
		case 'terminate':
			return 'block'
	}
})
var saysOtherwise = (function (what, record, {decision, action, code}) {
	return [
		...check_list_differing(`${what} names another decision.`, record.decision, decision),
		...check_list_differing(`${what} names another action.`, record.action, action),
		...check_list_differing(`${what} names another reason.`, record.code, code),
	]
})
var checkCommandEvents = (function (records, run, list) {
	const own = records.filter(({event}) => event === 'command_intended' || event === 'command_finished')
	if (run.outcome === null && own.length === 0) return
	const message = 'The audit log says of the command what the outcome record says, and its start comes behind the receipts.'
	list.made('audit-log-command', message, problems(records, own, run))
})
var audit_fields_fieldProblems = (function (records) {
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
})
var audit_fields_answerProblems = (function (records) {
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
})
var identityOf = (function ({github_actions: ci, actor, local_user: user}) {
	const [kind, name] = ci === null ? ['local-user', user] : ['github-actor', actor]
	return name === null ? {kind: 'unknown', name: null} : {kind, name}
})
var hasNoAuditLog = (function (codes) {
	return codes.includes('audit_log_broken') || codes.includes('audit_log_failed')
})
var checkAuditSlice = (function (bytes, run, list) {
	const read = audit_chain_readAuditRecords(bytes, {whole: false})
	list.made('audit-log-chain', `The records of ${AUDIT_SLICE_PATH} hang together.`, read.ok ? [] : [damageProblem(AUDIT_SLICE_PATH, read)])
	if (!read.ok) return []
	const {records} = read
	const last = records.at(-1)
	list.made('audit-log-request', 'Every audit record is of this request, and none is left out.', [
		...requestProblems(records, run),
		...audit_fields_fieldProblems(records),
	])
	list.made('audit-log-events', 'The audit log goes from the request to the intent that the bundle itself is the object of.', [
		...(records[0]?.event === 'request_received' ? [] : [{message: 'The first audit record is not `request_received`.'}]),
		...audit_slice_orderProblems(records),
		...audit_fields_answerProblems(records),
		...(last?.event === 'upload_intended' || last?.event === 'bundle_intended'
			? []
			: [{message: 'The last audit record is no intent to upload or to write a bundle: the log was cut, or not closed.'}]),
		...eventProblems(records, run),
		...check_list_differing('The last audit record is about other receipts.', last?.data_hash ?? null, run.actionReceiptSha256),
		...(last === undefined ? [] : saysOtherwise('The last audit record', last, toldBy(records, run))),
	])
	checkDecisions(records, run, list)
	checkRun(records, run, list)
	return records
})
var checkRun = (function (records, run, list) {
	checkClaimEvents(records, run, list)
	checkCommandEvents(records, run, list)
})
var requestProblems = (function (records, {requestId, recorded}) {
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
})
var sameIdentity = (function ({identity}, expected) {
	const shown = ({kind, name}) => printable_printable(name === null ? kind : `${kind} ${name}`)
	if (identity.kind === expected.kind && identity.name === expected.name) return []
	return [{message: 'The audit log names somebody else.', recorded: shown(identity), computed: shown(expected)}]
})
var eventProblems = (function (records, {recorded}) {
	return records.flatMap(({event, data_hash: hash, record_id: id}) => {
		const shown = printable_printable(id)
		if (event === 'request_received') return check_list_differing(`data_hash of audit record ${shown} must be null.`, hash, null)
		if (recorded?.evidenceHash === undefined || !ABOUT_EVIDENCE.has(event)) return []
		return check_list_differing(`Audit record ${shown} is about other evidence.`, hash, recorded.evidenceHash)
	})
})
var audit_slice_orderProblems = (function (records) {
	const isInOrder = ORDER.test(records.map(({event}) => event).join(' '))
	const outcomes = records.flatMap(({event, decision}) => (event === 'gate_evaluated' ? [outcomeOf(decision)] : []))
	const decisions = records.flatMap(({event, decision}) => (event === 'decision_made' ? [decision] : []))
	const isMilder = decisions.some((decision, index) => {
		const before = decisions[index - 1]
		return before !== undefined && compareOutcomes(outcomeOf(decision), outcomeOf(before)) > 0
	})
	return [
		...(isInOrder ? [] : [{message: 'The audit records are not in the order in which a run leaves them.'}]),
		...check_list_differing('The first decision of the audit log is not what its gates amount to.', decisions[0] ?? null, worst(outcomes)),
		...(isMilder ? [{message: 'A decision of the audit log is milder than the one before it.'}] : []),
	]
})
var outcomeOf = (function (decision) {
	switch (decision) {
		case 'allow':
			return 'pass'
		case 'warn':
			return 'warn'
		case 'block':
		case null:
			return 'block'
	}
})
var plannedLast = (function (records) {
	return records.findLast(({event}) => event === 'action_planned')
})
var toldBy = (function (records, {decision, action, code}) {
	return {decision, action, code: code === undefined ? (plannedLast(records)?.code ?? null) : code}
})
var checkDecisions = (function (records, run, list) {
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
					...saysOtherwise('The intent to write the receipts', intended, told),
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
})
var same_value_sameValue = (function (left, right) {
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
})
var checkRecordHashes = (function ({gate, receipt, policy, action}, list) {
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
})
var checkRecordChain = (function (records, list) {
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
})
var repeated = (function (first, second, names, whose, of) {
	return names.flatMap(name =>
		same_value_sameValue(first[name], second[name]) ? [] : [{message: `${name} of the ${whose} is not what the ${of} says. ${MIXED}`}],
	)
})
var actionProblems = (function ({runtime_decision_from_stage356: decision, action_decision: action, enforced_by: by}) {
	if (by !== null && action === 'terminate') return []
	if (decision === null) return [{message: 'The action follows from no decision, and is not `terminate`.'}]
	return check_list_differing(`The decision ${decision} does not lead to this action.`, action, ACTION_OF[decision])
})
var checkDecisionFindings = (function (gate, list) {
	const computed = worst(gate.findings.map(({outcome}) => outcome))
	list.made('decision-findings', `The decision is the worst of the ${String(gate.findings.length)} findings of the gate record.`, [
		...check_list_differing(
			'The decision is not what the findings of the gate record amount to. Somebody changed one of them.',
			gate.runtime_decision,
			computed,
		),
		...provedProblems(gate),
	])
})
var provedProblems = (function (gate) {
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
		...(decision === 'allow' ? contextProblems(gate, isUnproved) : []),
	]
})
var project = (function (value) {
	if (value === null || typeof value !== 'object') return value
	if (value instanceof JsonNumber) return Number(value.text)
	if (json_value_isJsonArray(value)) return value.map(project)
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
var readObject = (function (path, bytes) {
	if (bytes === undefined) return wrong(`There is no file ${path}.`)
	const parsed = parseJson(bytes)
	if (!parsed.ok) {
		const {line, offset, neutralMessage} = parsed.fault
		return wrong(`${path}, line ${String(line)}, byte ${String(offset)}: ${neutralMessage}`)
	}
	return isJsonObject(parsed.value) ? {document: parsed.value} : wrong(`The top level of ${path} is not an object.`)
})
var document_readRecord = (function (path, bytes, validate) {
	const read = readObject(path, bytes)
	if ('problems' in read) return read
	const json = read.document
	const plain = project(json)
	if (!validate(plain)) return {problems: (validate.errors ?? []).map(error => schemaProblem(path, error))}
	return {document: {value: plain, json}}
})
var filesRead = (function ({evidence}) {
	return evidence?.files.filter(({state}) => state === 'read') ?? []
})
var checkEvidenceFiles = (function (files, manifest, inputs, list) {
	const read = filesRead(inputs)
	const own = [...files.keys()].filter(path => path.startsWith('evidence/'))
	const withheld = isWithheld(manifest, own.length, read.length)
	const digests = withheld ? [] : read.flatMap(({sha256: digest}) => asDigest(digest) ?? [])
	const problems = [
		...read.flatMap(({path, sha256: digest, size}) =>
			digest === null || size === null ? [{message: `The digest of ${printable_printable(path)} is not recorded.`}] : [],
		),
		...missing(files, digests, evidencePath, 'evidence'),
		...additional(own, digests.map(evidencePath)),
		...(withheld ? [] : read.flatMap(file => sizeProblem(files, file))),
		...withheldProblems(manifest, inputs, own.length),
	]
	if (withheld && problems.length === 0) {
		list.skipped('evidence-files', `The evidence is withheld: only the digests of ${String(read.length)} files are known, and nothing can be derived again.`)
	} else list.made('evidence-files', `The evidence is there, byte for byte: ${String(read.length)} files.`, problems)
})
var checkKeyFiles = (function (files, {policy}, list) {
	const digests = policy.trusted_keys.flatMap(({sha256: digest}) => asDigest(digest) ?? [])
	const own = [...files.keys()].filter(path => path.startsWith('keys/'))
	list.made('key-files', `The trusted keys of the policy are there, byte for byte: ${String(digests.length)} files.`, [
		...missing(files, digests, keyPath, 'key'),
		...additional(own, digests.map(keyPath)),
	])
})
var checkInputsNamed = (function (gate, inputs, list) {
	const named = new Set(gate.inputs.map(keyOf))
	const read = new Set(filesRead(inputs).map(keyOf))
	const differences = [...named].filter(key => !read.has(key)).concat([...read].filter(key => !named.has(key)))
	list.made(
		'evidence-named',
		'Gate record and recorded inputs name the same files.',
		differences.map(key => ({message: `Only one of gate record and recorded inputs names this file: ${printable_printable(key)}.`})),
	)
})
var keyOf = (function ({path, size, sha256: digest}) {
	return `${path} (${String(size)} bytes, sha256 ${String(digest)})`
})
var isWithheld = (function (manifest, present, read) {
	return manifest?.evidence_included === false && present === 0 && read > 0
})
var withheldProblems = (function (manifest, {request}, present) {
	if (manifest?.evidence_included !== false) return []
	return [
		...(present > 0 ? [{message: 'The manifest says that the evidence is withheld, and the bundle holds evidence.'}] : []),
		...(request.metadata === null ? [] : [{message: 'The manifest says that the evidence is withheld, and the metadata are there.'}]),
	]
})
var missing = (function (files, digests, place, what) {
	return digests.flatMap(digest => {
		const bytes = files.get(place(digest))
		if (bytes === undefined) return [{message: `The bundle does not hold the ${what} file ${place(digest)}.`}]
		return check_list_differing(`${place(digest)} is not the ${what} file that was read.`, digest, digest_sha256(bytes))
	})
})
var additional = (function (present, expected) {
	const known = new Set(expected)
	return present.filter(path => !known.has(path)).map(path => ({message: `Nothing that was recorded names ${printable_printable(path)}.`}))
})
var sizeProblem = (function (files, {path, size, sha256: recorded}) {
	const digest = asDigest(recorded)
	const bytes = digest === null ? undefined : files.get(evidencePath(digest))
	return bytes === undefined ? [] : check_list_differing(`The size of ${printable_printable(path)} is not the one that was recorded.`, size, bytes.length)
})
var replayedRecords = (function ({files, chain}, list) {
	const parse = (name, path) => {
		list.made(`${name}-form`, `${path} is strict JSON of its schema.`, [])
		return JSON.parse(files.find(file => file.path === path)?.text ?? 'null')
	}
	return {
		gate: {
			value: parse('gate-record', GATE_RECORD_PATH),
			computed: {entryHash: computedOf(chain.gateEntryHash), whole: computedOf(chain.gateSha256)},
		},
		receipt: {
			value: parse('runtime-receipt', RUNTIME_RECEIPT_PATH),
			computed: {own: computedOf(chain.receiptSha256)},
		},
		policy: {value: parse('action-policy', ACTION_POLICY_PATH), computed: {own: chain.actionEntryHash}},
		action: {
			value: parse('action-receipt', ACTION_RECEIPT_PATH),
			computed: {own: chain.actionReceiptSha256},
		},
	}
})
var receiptDigests = (function ({receipt, action}) {
	return [receipt, action].flatMap(record => (record === null ? [] : [record.computed.own]))
})
var computedOf = (function (digest) {
	if (digest === null) throw new TypeError('a replay of the gate left a hash out')
	return digest
})
var bindingOf = (function ({previous_hash: previousHash, stage355_binding: bound, evidence_proof: proof}) {
	const {stage355_entry_hash: statusEntryHash, stage355_result_sha256: resultSha256} = bound
	return {previousHash, statusEntryHash, resultSha256, claimed: proof !== null}
})
var checkBundledEvidence = (function (files, gate, inputs, again, list) {
	if (gate === null) {
		list.skipped('evidence-hashes', 'Without the gate record the hashes of the evidence cannot be compared with anything.')
		return
	}
	const proved = again?.checked.evidenceProof ?? null
	if (proved !== null && gate.evidence_proof !== null) {
		list.made(LINK, `The gate record is linked to the status document: ${gate.previous_hash}.`, linkProblems(bindingOf(gate)))
		list.made(evidence_hashes_HASHES, HASHES_HOLD, [])
		return
	}
	const bytesOf = role => {
		const digest = asDigest(inputs?.evidence?.files.find(file => file.role === role)?.sha256)
		return digest === null ? undefined : files.get(evidencePath(digest))
	}
	checkEvidenceChain(bindingOf(gate), bytesOf('result'), bytesOf('status'), list)
})
var linkProblems = (function ({previousHash, statusEntryHash}) {
	const named = statusEntryHash ?? MISSING_ENTRY_HASH
	return check_list_differing('previous_hash of the gate record is not the entry_hash that it names.', previousHash, named)
})
var checkManifest = (function (files, list) {
	const bytes = files.get(MANIFEST_PATH)
	const read = document_readRecord(MANIFEST_PATH, bytes, validateBundleManifest)
	const problems = 'problems' in read ? read.problems : formProblems(bytes, read.document)
	list.made('manifest-form', 'manifest.json is canonical text, byte for byte.', problems)
	if ('problems' in read) {
		list.skipped('manifest-files', 'No file could be compared with the manifest.')
		return null
	}
	const {value, json} = read.document
	const own = digest_sha256(canonical_canonicalBytes(json, 'manifest_sha256'))
	list.made(
		'manifest-sha256',
		`manifest_sha256 holds: ${own}.`,
		check_list_differing('manifest_sha256 does not hold. Somebody changed the manifest after it was hashed, or the hash.', value.manifest_sha256, own),
	)
	list.made('manifest-complete', 'The bundle holds the files that its manifest lists, and no other.', listProblems(value, files))
	list.made('manifest-files', `Size and sha256 of all ${String(value.files.length)} files are those of the manifest.`, fileProblems(value, files))
	return value
})
var formProblems = (function (bytes, {json}) {
	const canonical = canonical_canonicalBytes(json)
	const isCanonical = bytes?.length === canonical.length && canonical.every((byte, index) => byte === bytes[index])
	if (isCanonical && hasWholeNumbers(json)) return []
	return [{message: 'manifest.json is not canonical text: it was written by another program, or changed.'}]
})
var hasWholeNumbers = (function (value) {
	if (value instanceof JsonNumber) return /^(?:0|[1-9][0-9]*)$/.test(value.text)
	if (json_value_isJsonArray(value)) return value.every(hasWholeNumbers)
	return !isJsonObject(value) || [...value.values()].every(hasWholeNumbers)
})
var listProblems = (function ({files: entries, command}, files) {
	const listed = new Set(entries.map(({path}) => path))
	const problems = []
	for (const path of listed) {
		if (path === MANIFEST_PATH) problems.push({message: 'The manifest lists itself.'})
		else if (!files.has(path)) problems.push({message: `The manifest lists ${path}, and there is no such file.`})
	}
	for (const path of files.keys()) {
		if (path !== MANIFEST_PATH && !listed.has(path)) {
			problems.push({message: `There is a file ${printable_printable(path)} that the manifest does not list.`})
		}
	}
	for (const path of listed) {
		const isOwn = OWN_PATHS.has(path) || (command === 'run' && path === outcome_RUN_OUTCOME_PATH)
		if (!isOwn && !/^(?:evidence|keys)\//.test(path)) problems.push({message: `${path} is no file of a bundle.`})
	}
	const isSorted = entries.every(({path}, index) => index === 0 || (entries[index - 1]?.path ?? '') < path)
	if (!isSorted) problems.push({message: 'The manifest does not list its files sorted by path, each once.'})
	return problems
})
var fileProblems = (function ({files: entries}, files) {
	return entries.flatMap(({path, size, sha256: recorded}) => {
		const bytes = files.get(path)
		if (bytes === undefined) return []
		if (bytes.length !== size) return check_list_differing(`${path} has not the size that the manifest says.`, size, bytes.length)
		return check_list_differing(`${path} is not the file that the manifest describes.`, recorded, digest_sha256(bytes))
	})
})
var checkProof = (function (receipts, keys, {expectedSha256, expectedKeys}, list) {
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
})
var proof_anchors = (function (keys, expected, list) {
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
})
var checkManifestBinding = (function (manifest, inputs, list) {
	list.made('manifest-names', 'The manifest names the program, the command and the rules of the recorded inputs.', [
		...different('tool of the manifest', manifest.tool, inputs.tool),
		...check_list_differing('command of the manifest is not that of the recorded inputs.', manifest.command, inputs.command),
		...check_list_differing('rules_version of the manifest is not that of the recorded inputs.', manifest.rules_version, inputs.rules_version),
	])
})
var checkRecordedInputs = (function (inputs, gate, list) {
	const {request, context, policy} = inputs
	list.made('recorded-inputs', 'The recorded inputs are those that the gate record was made from.', [
		...different('tool', inputs.tool, gate.tool),
		...check_list_differing('rules_version is not that of the gate record.', inputs.rules_version, gate.rules_version),
		...different('audit_log', inputs.audit_log, gate.audit_log),
		...different('policy_file', inputs.policy_file, gate.policy),
		...(gate.effective_policy === null ? [] : different('policy', policy, gate.effective_policy)),
		...different('context', contextOf(inputs), gate.runtime_context),
		...different('request', promotionOf(inputs), gate.promotion),
		...different('evidence.artifact', inputs.evidence?.artifact ?? null, gate.upstream_artifact),
		...(request.metadata === null
			? []
			: check_list_differing('metadata_sha256 is not that of the metadata.', request.metadata_sha256, digest_sha256(request.metadata))),
		...(context.now_ms < 0 ? [{message: 'context.now_ms is before 1970.'}] : []),
		...inputs.incidents.flatMap(({code, outcome}) =>
			outcome === 'pass' ? [{message: `The incident ${code} passes: an incident can only make a decision stricter.`}] : [],
		),
		...(isMilder(gate, inputs) ? [{message: 'The decision is milder than an incident of the recorded inputs.'}] : []),
	])
})
var isMilder = (function ({runtime_decision: decision, enforcement}, {incidents}) {
	if (incidents.length === 0) return false
	const found = worst(incidents.map(({outcome}) => outcome))
	return enforcement === 'enforce' && (found === 'block' ? decision !== 'block' : found === 'warn' && decision === 'allow')
})
var checkRulesVersion = (function (version, list) {
	list.made(
		'rules-version',
		version === RULES_VERSION
			? `Decided by rules version ${String(version)}, which this program has.`
			: `Decided by rules version ${String(version)}; this program has ${String(RULES_VERSION)}, so the decision alone is compared.`,
		version > RULES_VERSION
			? [
					{
						message: 'The decision was made by rules that this program does not know. Verify it with a newer program.',
						recorded: String(version),
						computed: String(RULES_VERSION),
					},
				]
			: [],
	)
})
var different = (function (name, recorded, computed) {
	return same_value_sameValue(recorded, computed) ? [] : [{message: `${name} of the recorded inputs is not what the records say.`}]
})
var contextOf = (function ({context}) {
	return {
		is_github_actions: context.github_actions === 'true',
		github_actions_env: context.github_actions,
		github_run_id: context.run_id,
		github_run_attempt: context.run_attempt,
		github_sha: context.sha,
		github_repository: context.repository,
		github_workflow: context.workflow,
		github_job: context.job,
		github_event_name: context.event_name,
		github_ref: context.ref,
		github_actor: context.actor,
		runner_environment: context.runner_environment,
		local_execution: context.github_actions === null,
		proof: 'env',
	}
})
var promotionOf = (function ({policy, request}) {
	return {
		environment: policy.environment,
		subject_digest: request.subject_digest,
		requested_action: request.requested_action,
		target: request.target,
		command_sha256: request.command_sha256,
	}
})
var evidence_evidenceFiles = (function ({result, status, ledger, signed}) {
	if (signed === null) return [result, status, ledger]
	const {keyStatusSignature, executionEvidence, beaconAttestations, approval} = signed
	const signature = keyStatusSignature === null ? [] : [keyStatusSignature]
	const approvals = approval === null ? [] : [approval.request, approval.approval]
	return [result, status, ledger, ...signature, ...executionEvidence, ...beaconAttestations, ...approvals]
})
var validators_validate52 = (function (data) {
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
})
var validators_validate54 = (function (data) {
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
})
var validators_validate53 = (function (data) {
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
					if (!validators_validate54(data6[i0])) {
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
})
var validators_validate56 = (function (data) {
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
})
var schemaErrors = (function* (document, validate, parts) {
	const around = new Map(document)
	const taken = parts.filter(name => json_value_isJsonArray(document.get(name)) || isLarge(document.get(name)))
	for (const name of taken) around.set(name, json_value_isJsonArray(document.get(name)) ? [] : new Map())
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
	if (json_value_isJsonArray(part)) {
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
		const instancePath = json_value_isJsonArray(batch) ? ['', top, String(start + Number(second)), ...rest].join('/') : error.instancePath
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
	return digest_sha256(canonical_canonicalBytes(document.value, without))
})
var checkForm = (function (document, field, missing, malformed, collector) {
	const found = document.value.get(field)
	if (digest_isDigest(found)) return true
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
	if (!digest_isDigest(found) || !digest_isDigest(expected) || sameDigest(found, expected)) return
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
	const instant = typeof createdAt === 'string' ? time_parseUtcTime(createdAt) : null
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
	if (!json_value_isJsonArray(records) || records.length === 0) {
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
		if (typeof date !== 'string' || time_parseUtcTime(date) === null) {
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
	return typeof value === 'string' ? time_parseUtcTime(value) : null
})
var checkLedger = (function (ledger, status, collector) {
	const entry = ledger.value.get('latest_key_event')
	const head = ledger.value.get('key_ledger')
	if (!isJsonObject(entry) || !isJsonObject(head)) return
	const computed = digest_sha256(canonical_canonicalBytes(entry, 'entry_hash'))
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
	if (json_value_isJsonArray(violations) && violations.length === 0) return
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
	const problems = runtime_context_contextProblems(context)
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
	const files = evidence_evidenceFiles(evidence)
	const firstOf = path => files.findIndex((file, index) => index >= DOCUMENTS && file.path === path)
	return files.filter(({path}, index) => index < DOCUMENTS || firstOf(path) === index)
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
var policyInForceRecord = (function (policy) {
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
		previous_hash: checked.statusEntryHash ?? facts_MISSING_ENTRY_HASH,
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
		entry_hash: digest_sha256(canonical_canonicalOfPlain(body, gate_record_NOT_COVERED)),
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
var withNonceAnswer = (function (checked, {approval: rules}, answer) {
	const claim = checked.approval?.claim ?? null
	if (claim === null || rules === null || answer === null) return checked
	if (answer.state === 'claimed') {
		const granted = finding('approval_granted', 'The request was approved, and the approval was not used before.')
		return {...checked, nonceAnswer: answer, findings: [...checked.findings, granted]}
	}
	if (rules.replay !== 'optional') return checked
	const message = 'There is no replay store, and the policy does not insist on one: nobody can tell whether the approval was used before.'
	return {...checked, nonceAnswer: answer, findings: [...checked.findings, finding('replay_not_protected', message)]}
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
var anchoredBy = (function ({checked, policy}, signers) {
	const {keyStatus, executionEvidence, beaconRate} = policy
	if (checked.evidenceProof !== 'anchored' || keyStatus.signedBy === null) return []
	if ([executionEvidence, beaconRate].some(rules => rules?.source === 'metadata')) return []
	return signers.map(({id, sha256}) => ({id, sha256}))
})
var requireAsAsked = (function (policy, {artifact}, settings) {
	const asksForAction = settings.requestedAction !== null || settings.target !== null
	const judgesActions = policy.productionAction !== null || policy.approval !== null
	const contradictions = [
		['an action was asked for, and the policy judges none', asksForAction && !judgesActions],
		['an approval was handed over, and the policy judges none', asksForApproval(settings) && policy.approval === null],
		['the policy is for another environment', differs(settings.environment, policy.environment)],
		['the policy file has another sha256 than policy-sha256', differs(settings.policySha256, policy.source?.sha256)],
		['the evidence is not from the artifact that was asked for', (artifact?.name ?? null) !== settings.upstreamArtifact],
		['the artifact has another sha256 than upstream-digest', differs(settings.upstreamDigest, artifact?.sha256)],
		['nobody expected that sha256 of the artifact', differs(artifact?.expectedSha256 ?? null, settings.upstreamDigest)],
	]
	const found = contradictions.find(([, holds]) => holds)
	if (found !== undefined) throw new NotDerivable(`What was judged is not what was asked for: ${found[0]}.`)
})
var asksForApproval = (function ({approval, request}) {
	return approval !== null || request !== null
})
var differs = (function (wanted, found) {
	return wanted !== null && wanted !== found
})
var context_contextOf = (function (recorded) {
	const {proposal, upstream_run: upstreamRun} = recorded
	if (!Number.isInteger(recorded.now_ms) || recorded.now_ms < 0 || recorded.now_ms > LATEST_MS) {
		throw new NotDerivable(`The run read the time ${String(recorded.now_ms)}, which no clock shows.`)
	}
	return {
		now: recorded.now_ms,
		githubActions: recorded.github_actions,
		runId: recorded.run_id,
		runAttempt: recorded.run_attempt,
		sha: recorded.sha,
		repository: recorded.repository,
		workflow: recorded.workflow,
		job: recorded.job,
		eventName: recorded.event_name,
		ref: recorded.ref,
		actor: recorded.actor,
		runnerEnvironment: recorded.runner_environment,
		act: recorded.act,
		eventFile: recorded.event_file,
		serverUrl: recorded.server_url,
		artifactService: recorded.artifact_service,
		localUser: recorded.local_user,
		proposal: proposal === null ? null : {baseCommit: proposal.base_commit},
		upstreamRun: upstreamRun === null ? null : {id: upstreamRun.id, workflow: upstreamRun.workflow, headSha: upstreamRun.head_sha},
	}
})
var digestOf = (function (text, what) {
	const digest = asDigest(text)
	if (digest === null) throw new NotDerivable(`${what} is ${printable_printable(text)}, which is no sha256.`)
	return digest
})
var digestOrNull = (function (text, what) {
	return text === null ? null : digestOf(text, what)
})
var evidenceOf = (function (recorded, files) {
	const captured = recorded.files.map(entry => fileOf(entry, files))
	requireOrder(recorded.files)
	const of = role => captured.filter(file => file.role === role)
	const only = role => {
		const [file, ...others] = of(role)
		if (file === undefined || others.length > 0) throw new NotDerivable(`There is not exactly one evidence file with the role ${role}.`)
		return file
	}
	return {
		result: only('result'),
		status: only('status'),
		ledger: only('ledger'),
		artifact: artifactOf(recorded.artifact),
		signed: signedOf(recorded, of),
	}
})
var signedOf = (function ({signed, findings, files}, of) {
	if (!signed) {
		if (findings.length === 0 && files.length === 3) return null
		throw new NotDerivable('There is signed evidence, and the gates that look at it are said not to have run.')
	}
	const [keyStatusSignature = null, ...others] = of('key-status-signature')
	if (others.length > 0) throw new NotDerivable('There is more than one signature over the key status.')
	return {
		keyStatusSignature,
		executionEvidence: of('execution-evidence'),
		beaconAttestations: of('beacon-attestation'),
		approval: approvalOf(of),
		findings: findings.map(one => refusalOf(one, LISTING_GATES)),
	}
})
var requireOrder = (function (entries) {
	const ranks = entries.map(({role}) => ROLES.indexOf(role))
	if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) {
		throw new NotDerivable('The evidence files are not in the order in which the gates look at them.')
	}
})
var fileOf = (function ({role, path, state, size, sha256: digest, finding}, files) {
	const name = `the evidence file ${printable_printable(path)}`
	const isRead = size !== null && digest !== null
	if (state === 'read' && isRead && finding === null) return {role, path, state, ...bytesOf(name, size, digest, files)}
	if (state === 'absent' && size === null && digest === null && finding === null) return {role, path, state}
	if (state === 'refused' && size === null && digest === null && finding !== null) {
		return {role, path, state, finding: refusalOf(finding, [gateOf(role)])}
	}
	throw new NotDerivable(`The entry of ${name} contradicts itself: ${state} goes with other fields.`)
})
var bytesOf = (function (name, size, digest, files) {
	const recorded = digestOf(digest, `The sha256 of ${name}`)
	return checkedBytes(name, evidencePath(recorded), {size, sha256: recorded}, files)
})
var checkedBytes = (function (name, path, {size, sha256: recorded}, files) {
	const bytes = files.get(path)
	if (bytes === undefined) throw new Withheld(`The bytes of ${name} are not in the bundle; ${path} is expected.`)
	const computed = digest_sha256(bytes)
	if (computed === recorded && bytes.length === size) return {bytes, sha256: recorded}
	const says = `${String(size)} bytes and sha256 ${recorded}`
	throw new NotDerivable(`The bytes of ${name} are others: ${says} are recorded, ${String(bytes.length)} bytes and ${computed} are there.`)
})
var artifactOf = (function (recorded) {
	if (recorded === null) return null
	const {name, id, producer} = recorded
	return {
		...{name, id},
		sha256: digestOf(recorded.sha256, 'The sha256 of the artifact'),
		expectedSha256: digestOrNull(recorded.expected_sha256, 'The expected sha256 of the artifact'),
		producer:
			producer === null
				? null
				: {
						runId: producer.run_id,
						runAttempt: producer.run_attempt,
						repository: producer.repository,
						workflow: producer.workflow,
						headSha: producer.head_sha,
					},
	}
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
var policy_policyOf = (function ({policy: recorded, policy_file: file}, files, settings) {
	const {gates} = recorded
	const policy = {
		source: sourceOf(file),
		environment: recorded.environment,
		environments: [...recorded.environments],
		local: recorded.context.local,
		enforcement: recorded.enforcement,
		keyStatus: {
			maxAge: gates.key_status.max_age_seconds,
			signedBy: gates.key_status.signed_by === null ? null : [...gates.key_status.signed_by],
			threshold: gates.key_status.threshold,
			signature: gates.key_status.signature,
			expectedEntryHash: digestOrNull(gates.key_status.expected_entry_hash, 'expected-entry-hash of the policy'),
		},
		executionEvidence: gates.execution_evidence === null ? null : executionEvidenceOf(gates.execution_evidence),
		beaconRate: gates.beacon_rate === null ? null : beaconRateOf(gates.beacon_rate),
		productionAction: gates.production_action === null ? null : productionActionOf(gates.production_action),
		approval: gates.approval === null ? null : policy_approvalOf(gates.approval),
		run: runOf(recorded.run),
		trustedKeys: recorded.trusted_keys.map(key => trustedKeyOf(key, files)),
	}
	requireTightened(policy, settings)
	return policy
})
var sourceOf = (function (file) {
	if (file === null) return null
	return {path: file.path, commit: file.commit, sha256: digestOf(file.sha256, 'The sha256 of the policy file')}
})
var runOf = (function (rules) {
	return {
		selfHosted: rules.self_hosted,
		timeoutSeconds: rules.timeout_seconds,
		maxProcesses: rules.max_processes,
		maxMemoryMib: rules.max_memory_mib,
		outputs: [...rules.outputs],
		passEnvironment: [...rules.pass_environment],
	}
})
var requireTightened = (function (policy, settings) {
	const base = policy.source === null ? {...FLOOR, productionAction: guardOf(policy)} : policy
	const {enforcement, ...again} = tightened(base, settings)
	const enforced = policy.enforcement === 'enforce' ? 'enforce' : enforcement
	if (policy_textOf({...again, enforcement: enforced}) === policy_textOf(policy)) return
	const what = policy.source === null ? 'is not the built-in floor, and no policy file is recorded' : 'was not tightened by the inputs'
	throw new NotDerivable(`The recorded policy ${what}.`)
})
var guardOf = (function ({productionAction}) {
	return productionAction === null ? null : {actions: null, grants: []}
})
var policy_textOf = (function (policy) {
	return canonical_canonicalOfPlain(policyInForceRecord(policy))
})
var nonceAnswerOf = (function ({nonce_claim: recorded, context}, {approval}) {
	if (recorded === null) return null
	const claim = approval?.claim ?? null
	if (claim === null) throw new NotDerivable('A nonce is recorded to have been claimed, and there was none to claim.')
	const {state, store, key} = recorded
	if (state === 'no-store') {
		if (store === null && key === null) return {state}
		throw new NotDerivable('The recorded claim contradicts itself: there was no store, and it answered.')
	}
	if (store === null || key === null) throw new NotDerivable('The recorded claim contradicts itself: it names no store or no key.')
	const expected = context.github_actions === null ? 'local' : 'github'
	if (store !== expected) {
		throw new NotDerivable(`The nonce was claimed from the store ${store}, and where this run was there is the store ${expected} alone.`)
	}
	const digest = digestOf(key, 'The key of the claimed nonce')
	const computed = claimKey(claim)
	if (digest === computed) return {state, store, key: digest}
	throw new NotDerivable(`The nonce that was claimed is another one: ${digest} is recorded, and the approval gives ${computed}.`)
})
var isolationOf = (function ({isolation, command}) {
	if (isolation === null) return null
	if (command !== 'run') throw new NotDerivable('An isolation is recorded, and nothing was to be started.')
	const {mechanism, verified} = isolation
	if (verified.length === ISOLATION_ASPECTS.length && ISOLATION_ASPECTS.every((aspect, index) => verified[index] === aspect)) {
		return {mechanism, verified: ISOLATION_ASPECTS}
	}
	throw new NotDerivable(`An isolation without ${ISOLATION_ASPECTS.join(', ')} is none, and ${printable_printable(verified.join(', '))} is recorded.`)
})
var requireGuarded = (function ({command}, settings, isolation, decision) {
	if ((command === 'run') !== (settings.command !== null)) {
		throw new NotDerivable('What is started goes with the command `run`, and with no other.')
	}
	if (command === 'run' && decision === 'warn' && isolation === null) {
		throw new NotDerivable('A guarded run with a warning has an isolation, and none is recorded.')
	}
})
var settingsOf = (function (request) {
	return {
		workingDirectory: request.working_directory,
		outputDirectory: request.output_directory,
		keyStatusResult: request.key_status_result,
		keyStatusVerification: request.key_status_verification,
		maxAge: request.max_age_seconds,
		upstreamArtifact: request.upstream_artifact,
		upstreamRunId: request.upstream_run_id,
		upstreamDigest: digestOrNull(request.upstream_digest, 'The input upstream-digest'),
		enforcement: enforcementOf(request.enforcement),
		policy: request.policy,
		policySha256: digestOrNull(request.policy_sha256, 'The input policy-sha256'),
		environment: request.environment,
		subjectDigest: digestOrNull(request.subject_digest, 'The input subject-digest'),
		metadata: metadataOf(request),
		evidence: request.evidence === null ? null : [...request.evidence],
		requestedAction: request.requested_action,
		target: request.target,
		githubToken: null,
		uploadReceipts: request.upload_receipts,
		includeEvidence: request.include_evidence,
		bundle: null,
		receipts: request.receipts,
		expectedReceiptSha256: digestOrNull(request.expected_receipt_sha256, 'The input expected-receipt-sha256'),
		allowEarlierAttempt: request.allow_earlier_attempt,
		receiptsArtifactName: request.receipts_artifact_name,
		retentionDays: request.retention_days,
		summary: request.summary,
		approval: request.approval,
		request: request.request,
		parameters: null,
		command: settings_commandOf(request.command_sha256),
	}
})
var settings_commandOf = (function (recorded) {
	const digest = digestOrNull(recorded, 'The digest of the command')
	return digest === null ? null : {argv: [], script: null, sha256: digest}
})
var enforcementOf = (function (enforcement) {
	if (enforcement === null || enforcement === 'enforce' || enforcement === 'report-only') return enforcement
	throw new NotDerivable(`The input enforcement is ${printable_printable(enforcement)}, which it does not take.`)
})
var metadataOf = (function ({metadata, metadata_sha256: recorded}) {
	if (metadata === null && recorded !== null) {
		throw new Withheld('The metadata are withheld, and nobody can judge them by their sha256 alone.')
	}
	const computed = metadata === null ? null : digest_sha256(metadata)
	if (computed === recorded) return metadata
	const says = `metadata_sha256 is ${printable_printable(String(recorded))} and the metadata give ${String(computed)}`
	throw new NotDerivable(`The metadata are not those of the run: ${says}.`)
})
var compareReplay = (function ({files}, recorded, rulesVersion, own = RULES_VERSION) {
	return files.flatMap(({path, text}) => {
		const bytes = recorded.get(path)
		const computed = Buffer.from(text)
		if (rulesVersion >= own) return bytes === undefined ? [compare_missing(path, computed)] : differenceOf(path, bytes, computed)
		const fields = UNDER_OLDER_RULES.find(([one]) => one === path)?.[1] ?? []
		if (fields.length === 0) return []
		return bytes === undefined ? [compare_missing(path, computed)] : fieldsThatDiffer(path, fields, bytes, computed)
	})
})
var differenceOf = (function (path, recorded, computed) {
	if (Buffer.compare(recorded, computed) === 0) return []
	const [left, right] = path.endsWith('.json') ? [compare_valueOf(recorded), compare_valueOf(computed)] : []
	const place = left === undefined || right === undefined ? null : firstDifference(left, right)
	return [place === null ? {path, ...firstLine(recorded, computed)} : {path, ...place}]
})
var replay = (function (inputs, files, gates, enforcement = null) {
	try {
		if (inputs.rules_version > RULES_VERSION) {
			const versions = `it was made by rules version ${String(inputs.rules_version)}, and this program has ${String(RULES_VERSION)}`
			throw new NotDerivable(`The decision is of a newer program: ${versions}.`)
		}
		switch (inputs.command) {
			case 'gate':
			case 'run':
				return replayGate(inputs, files, gates)
			case 'enforce':
				return replayEnforce(inputs, files, enforcement)
		}
	} catch (thrown) {
		if (thrown instanceof NotDerivable) return {ok: false, reason: thrown.message, withheld: thrown instanceof Withheld}
		return {ok: false, reason: `The recorded inputs cannot be judged: ${printable_errorText(thrown)}.`, withheld: false}
	}
})
var replayGate = (function (inputs, files, gates) {
	if (inputs.receipts !== null) throw new NotDerivable('The gate reads no receipts of another job, and some are recorded.')
	const subject = subjectOf(inputs, files)
	const evidence = inputs.evidence === null ? null : evidenceOf(inputs.evidence, files)
	if (evidence !== null) requireAsAsked(subject.policy, evidence, subject.settings)
	const signers = []
	const policyGates = (evidence?.signed ?? null) === null ? null : noting(gates, signers)
	const found = check(subject, evidence, policyGates)
	const checked = withNonceAnswer(found, subject.policy, nonceAnswerOf(inputs, found))
	const incidents = inputs.incidents.map(incidentOf)
	const isolation = isolationOf(inputs)
	const outcome = conclude(subject, checked, incidents, auditLogOf(inputs), isolation)
	requireGuarded(inputs, subject.settings, isolation, outcome.decision)
	requireStricter(outcome.decision, judge(subject, checked, []).verdict.decision, incidents)
	return {ok: true, outcome, anchoredBy: anchoredBy(outcome, signers)}
})
var subjectOf = (function (inputs, files) {
	const {request_id: requestId, tool} = inputs
	const settings = settingsOf(inputs.request)
	return {
		identity: {requestId, tool: {name: tool.name, version: tool.version}},
		context: context_contextOf(inputs.context),
		settings,
		policy: policy_policyOf(inputs, files, settings),
	}
})
var auditLogOf = (function ({audit_log: link}) {
	if (link === null) return null
	return {continuity: link.continuity, sequence: link.sequence, record_hash: link.record_hash}
})
var requireStricter = (function (decision, without, incidents) {
	if (incidents.length === 0 || compareOutcomes(replay_outcomeOf(decision), replay_outcomeOf(without)) <= 0) return
	throw new NotDerivable(`What went wrong with the run made ${decision} of ${without}, and can only make a decision stricter.`)
})
var deriveAgain = (function (inputs, files, auditor) {
	const isPlain = inputs.command === 'gate' && inputs.evidence?.signed !== true
	const parts = isPlain ? null : target_partsOf(auditor)
	const again = replay(inputs, files, parts?.replayGates ?? null, parts?.enforcement ?? null)
	return again.ok ? {replay: again, differences: compareReplay(again.outcome, files, inputs.rules_version)} : again
})
var checkReplay = (function (derived, manifest, inputs, list) {
	const name = 'replay'
	if (derived === null || inputs === null) {
		list.skipped(name, 'The recorded inputs cannot be read, so nothing could be derived again.')
		return false
	}
	if ('differences' in derived) {
		const {decision} = derived.replay.outcome
		const same = inputs.rules_version === manifest?.rules_version ? 'every byte of every record is the same' : 'they agree'
		list.made(
			name,
			`The decision ${decision} was derived again from the recorded inputs: ${same}.`,
			derived.differences.map(({path, pointer = '', line, recorded, computed}) => ({
				message: `${path}${pointer === '' ? '' : `, ${pointer}`}${line === undefined ? '' : `, line ${String(line)}`} is not what the recorded inputs give.`,
				recorded,
				computed,
			})),
		)
		return derived.differences.length === 0
	}
	if (manifest?.evidence_included === false && derived.withheld) {
		list.skipped(name, `The evidence is withheld. ${derived.reason}`)
	} else list.made(name, '', [{message: derived.reason}])
	return false
})
var checkRequestIds = (function (ids, gate, list) {
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
})
var runProblems = (function ({request_id: id, runtime_context: context}) {
	const {github_run_id: run, github_run_attempt: attempt, github_job: job} = context
	if (id.startsWith('local-') || id.slice(0, -8) === [run, attempt, job, ''].join('-')) return []
	return [{message: 'The request id is not one of the run, attempt and job that the gate record names.'}]
})
var outcomeTimes = (function (outcome) {
	if (outcome === null) return []
	const {created_at: written, started_at: started} = outcome.value
	return [{of: 'the outcome record', time: written}, ...(started === null ? [] : [{of: 'the start of the command', time: started}])]
})
var checkTimes = (function (times, now, list) {
	const [first] = times
	list.made(
		'times',
		`No time is in the future${first === undefined ? '' : `; ${first.of} is of ${first.time}`}.`,
		times.flatMap(one => timeProblem(one, now)),
	)
})
var timeProblem = (function ({of, time}, now) {
	const instant = time_parseUtcTime(time)
	if (instant === null) return [{message: `The time of ${of} is no time of the calendar.`, recorded: time, computed: 'none'}]
	if (instant <= now + MAX_CLOCK_SKEW_MS) return []
	return [
		{
			message: `${of} is of the future. Its clock was wrong, or the clock here is.`,
			recorded: time,
			computed: time_formatUtcTime(now),
		},
	]
})
var clockProblem = (function (of, recorded, nowMs) {
	const computed = inCalendar(nowMs)
	return check_list_differing(`created_at of ${of} is not when the run read the clock.`, recorded, computed)
})
var inCalendar = (function (instant) {
	return Number.isNaN(new Date(instant).getTime()) ? null : time_formatUtcTime(instant)
})
var verifyBundle = (function ({files}, auditor) {
	const list = new CheckList()
	const manifest = checkManifest(files, list)
	const inputs = readInputs(files, list)
	const derived = inputs === null ? null : deriveAgain(inputs.value, files, auditor)
	const isWhole = inputs !== null && inputs.value.command !== 'enforce' && derived !== null && 'replay' in derived
	const again = isWhole && derived.differences.length === 0 ? derived.replay.outcome : null
	const records = again !== null && isSameRules(inputs) ? replayedRecords(again, list) : readAll(files, inputs, auditor, list)
	const isGuarded = inputs?.value.command === 'run'
	const outcome = isGuarded ? target_partsOf(auditor).guarded.readRunOutcome(files, auditor, list) : null
	checkRequestIds(requestIds(manifest, inputs?.value ?? null, records, outcome), records.gate?.value ?? null, list)
	checkRecordHashes(records, list)
	checkRecordChain(records, list)
	if (records.gate !== null) checkDecisionFindings(records.gate.value, list)
	if (inputs !== null) checkInputs(files, manifest, inputs.value, records, auditor, list)
	checkBundledEvidence(files, records.gate?.value ?? null, inputs?.value ?? null, again, list)
	if (outcome !== null) target_partsOf(auditor).guarded.checkRunOutcome(outcome, records, inputs?.value ?? null, list)
	const events = checkAudit(files.get(AUDIT_SLICE_PATH), records, inputs, {outcome, claimKey: keyOfClaim(derived)}, list)
	const {gate} = records
	const times = [
		...(gate === null ? [] : [{of: 'the gate record', time: gate.value.created_at}]),
		...(records.action === null ? [] : [{of: 'the action receipt', time: records.action.value.created_at}]),
		...outcomeTimes(outcome),
		...events.map(({timestamp, sequence}) => ({of: `audit record ${String(sequence)}`, time: timestamp})),
	]
	checkTimes(times, auditor.now, list)
	const replayed = checkReplay(derived, manifest, inputs?.value ?? null, list)
	const isOwn = gate !== null && inputs !== null && inputs.value.command !== 'enforce'
	if (isOwn && (isGuarded || gate.value.approval !== null)) {
		target_partsOf(auditor).guarded.checkAuditorsOrder({gate: gate.value, outcome, isReplayed: replayed, isGuarded}, list)
	}
	const proof = checkProof(receiptDigests(records), derived !== null && 'replay' in derived ? derived.replay.anchoredBy : null, auditor, list)
	return {
		kind: 'bundle',
		legacy: false,
		verdict: !list.holds ? 'not proved' : replayed ? 'replayed' : 'hashes',
		proof: list.holds ? proof : null,
		decision: gate?.value.runtime_decision ?? null,
		request_id: gate?.value.request_id ?? null,
		checks: list.checks,
	}
})
var isSameRules = (function (inputs) {
	return inputs?.value.rules_version === RULES_VERSION
})
var readInputs = (function (files, list) {
	const read = document_readRecord(RECORDED_INPUTS_PATH, files.get(RECORDED_INPUTS_PATH), validateRecordedInputs)
	const isRead = 'document' in read
	const problems = isRead ? bundle_layoutProblems(read.document, files.get(RECORDED_INPUTS_PATH)) : read.problems
	list.made('recorded-inputs-form', `${RECORDED_INPUTS_PATH} is strict JSON of its schema.`, problems)
	return isRead ? read.document : null
})
var bundle_layoutProblems = (function ({value}, bytes) {
	if (Buffer.compare(Buffer.from(`${JSON.stringify(value, null, 2)}\n`), bytes ?? Buffer.of()) === 0) return []
	return [
		{
			message: `${RECORDED_INPUTS_PATH} is not laid out as the gate writes it: it was written by another program, or changed.`,
		},
	]
})
var requestIds = (function (manifest, inputs, records, outcome) {
	const {gate, receipt, policy, action} = records
	const own =
		inputs?.command === 'enforce'
			? []
			: [
					['manifest', manifest],
					['recorded inputs', inputs],
				]
	const all = [
		['gate record', gate?.value ?? null],
		['runtime receipt', receipt?.value ?? null],
		['action policy', policy?.value ?? null],
		['action receipt', action?.value ?? null],
		['outcome record', outcome?.value ?? null],
		...own,
	]
	return new Map(all.flatMap(([name, record]) => (record === null ? [] : [[name, record.request_id]])))
})
var checkInputs = (function (files, manifest, inputs, {gate, receipt}, auditor, list) {
	checkRulesVersion(inputs.rules_version, list)
	if (manifest !== null) checkManifestBinding(manifest, inputs, list)
	checkEvidenceFiles(files, manifest, inputs, list)
	checkKeyFiles(files, inputs, list)
	if (inputs.receipts !== null) checkReceiptFiles(files, manifest, inputs.receipts, list)
	const recorded = inputs.command === 'enforce' ? null : inputs
	if (gate !== null && knowsApproval(gate.value, recorded)) {
		target_partsOf(auditor).guarded.checkApprovalRecord(gate.value, recorded, list)
	}
	if (gate === null || inputs.command === 'enforce') return
	checkInputsNamed(gate.value, inputs, list)
	checkRecordedInputs(inputs, gate.value, list)
	list.made('created-at', 'The records are of the time at which the run read the clock.', [
		...clockProblem('the gate record', gate.value.created_at, inputs.context.now_ms),
		...(receipt === null ? [] : clockProblem('the runtime receipt', receipt.value.created_at, inputs.context.now_ms)),
	])
})
var checkAudit = (function (bytes, records, inputs, beside, list) {
	const {gate, action} = records
	const enforced = inputs?.value.command === 'enforce'
	if ((gate === null && !enforced) || action === null || inputs === null) {
		list.skipped('audit-log', 'Without records and recorded inputs the audit log cannot be compared with anything.')
		return []
	}
	const codes = [...(enforced || gate === null ? [] : gate.value.findings), ...inputs.value.incidents].map(({code}) => code)
	if (hasNoAuditLog(codes)) {
		const problems = bytes === undefined ? [] : [{message: `There is a file ${AUDIT_SLICE_PATH}, and the run says that it could have none.`}]
		const isBlock = action.value.action_decision === 'terminate'
		if (!isBlock) problems.push({message: 'The run could have no audit log, and its decision is no block.'})
		list.made('audit-log', 'The run could have no audit log, says so, and is a block.', problems)
		return []
	}
	if (bytes === undefined && hasNoAuditLog(beside.outcome?.value.incidents.map(({code}) => code) ?? [])) {
		list.skipped('audit-log', 'The audit log could not be written once the command was started; the outcome record says so.')
		return []
	}
	if (bytes === undefined) {
		list.made('audit-log', '', [{message: `There is no file ${AUDIT_SLICE_PATH}, and no finding says why.`}])
		return []
	}
	const recorded = {
		identity: identityOf(inputs.value.context),
		requestHash: hashOfMember(inputs.json, 'request', 'metadata'),
		evidenceHash: evidenceHashOf(inputs.json),
	}
	const run = auditedRun(records, {...beside, recorded})
	return run === null ? [] : checkAuditSlice(bytes, run, list)
})
var keyOfClaim = (function (derived) {
	const claim = derived !== null && 'replay' in derived ? (derived.replay.outcome.checked.approval?.claim ?? null) : null
	return claim === null ? null : claimKey(claim)
})
var hashOfMember = (function (json, name, without) {
	return digest_sha256(canonical_canonicalBytes(json.get(name) ?? null, without))
})
var evidenceHashOf = (function (json) {
	const captured = json.get(json.get('command') === 'enforce' ? 'receipts' : 'evidence')
	return isJsonObject(captured) ? digest_sha256(canonical_canonicalBytes(captured.get('files') ?? null)) : null
})
var reportOf = (function (results, links) {
	const statuses = results.map(({exit_status: status}) => status)
	const worst = [3, 2, 1, 0].find(status => statuses.includes(status)) ?? 2
	return {schema: 'fail-closed-gate/verification/v1', results, summary: summaryOf(results, links), exit_status: worst}
})
var summaryOf = (function (results, links) {
	const judged = results.filter(result => result.kind !== 'unusable')
	const proved = judged.filter(({verdict}) => verdict !== 'not proved')
	return {
		targets: results.length,
		replayed: proved.filter(({verdict}) => verdict === 'replayed').length,
		hashes: proved.filter(({verdict}) => verdict === 'hashes').length,
		not_proved: judged.length - proved.length,
		unusable: results.length - judged.length,
		anchored: proved.filter(({proof}) => proof === 'anchored').length,
		legacy: proved.filter(({legacy}) => legacy).length,
		links_not_followed: links,
	}
})
var verifyTarget = (function (target, auditor) {
	switch (target.kind) {
		case 'bundle':
			return verifyBundle(target, auditor)
		case 'workspace':
			return target_partsOf(auditor).verifyWorkspace(target, auditor)
	}
})
var findTargets = (function (paths) {
	const search = new Search()
	for (const path of paths) search.start(path)
	return {found: search.found, links: search.links}
})
var kindOf = (function (folder) {
	if ([MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH].some(name => look((0, external_node_path_namespaceObject.join)(folder, name)) !== undefined))
		return 'bundle'
	return look((0, external_node_path_namespaceObject.join)(folder, 'docs/runtime'))?.isDirectory() === true ? 'workspace' : null
})
var look = (function (path) {
	try {
		return (0, external_node_fs_namespaceObject.lstatSync)(path, {throwIfNoEntry: false})
	} catch {
		return undefined
	}
})
var readRegularFile = (function (path, name, limit) {
	const descriptor = read_file_open(path, name)
	if (descriptor === null) return null
	try {
		const status = (0, external_node_fs_namespaceObject.fstatSync)(descriptor)
		if (!status.isFile()) throw new Unusable(`${name} is not a regular file`)
		if (status.size > limit) throw new Unusable(`${name} has ${String(status.size)} bytes; at most ${String(limit)} are read`)
		const buffer = Buffer.allocUnsafe(status.size + 1)
		let length = 0
		for (let count = -1; count !== 0 && length < buffer.length; length += count) {
			count = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null)
		}
		if (length !== status.size) throw new Unusable(`the size of ${name} changed while it was read`)
		return buffer.subarray(0, length)
	} catch (thrown) {
		throw thrown instanceof Unusable ? thrown : new Unusable(`${name} cannot be read: ${printable_errorText(thrown)}`)
	} finally {
		;(0, external_node_fs_namespaceObject.closeSync)(descriptor)
	}
})
var read_file_open = (function (path, name) {
	try {
		return (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINKS | NON_BLOCKING)
	} catch (thrown) {
		const code = errnoOf(thrown)
		if (code === 'ENOENT' || code === 'ENOTDIR') return null
		if (code === 'ELOOP') throw new Unusable(`${name} is a symbolic link`)
		if (code === 'ENXIO') throw new Unusable(`${name} is not a regular file`)
		throw new Unusable(`${name} cannot be read: ${printable_errorText(thrown)}`)
	}
})
var readBundleFolder = (function (folder) {
	const files = new Map()
	let bytes = 0
	const visit = (path, prefix, depth) => {
		if (depth > MAX_BUNDLE_DEPTH) throw new Unusable(`${printable_printable(prefix)} is deeper than ${String(MAX_BUNDLE_DEPTH)} folders`)
		for (const entry of entriesOf(path, prefix)) {
			const name = `${prefix}${entry.name}`
			const shown = printable_printable(name)
			const full = (0, external_node_path_namespaceObject.join)(path, entry.name)
			if (entry.isDirectory()) {
				visit(full, `${name}/`, depth + 1)
				continue
			}
			if (!entry.isFile()) throw new Unusable(`${shown} is ${entry.isSymbolicLink() ? 'a symbolic link' : 'not a regular file'}`)
			if (files.size === MAX_BUNDLE_FILES) throw new Unusable(`it has more than ${String(MAX_BUNDLE_FILES)} files`)
			const content = readRegularFile(full, shown, Math.min(MAX_JSON_BYTES, MAX_BUNDLE_BYTES - bytes))
			if (content === null) throw new Unusable(`${shown} is gone, or its name is not UTF-8`)
			bytes += content.length
			files.set(name, content)
		}
	}
	visit(folder, '', 0)
	return files
})
var entriesOf = (function (path, prefix) {
	try {
		return (0, external_node_fs_namespaceObject.readdirSync)(path, {withFileTypes: true})
	} catch (thrown) {
		throw new Unusable(`${prefix === '' ? 'the folder' : printable_printable(prefix)} cannot be read: ${printable_errorText(thrown)}`)
	}
})
var judge_judge = (async function (found, auditor, late) {
	return found.kind === 'zip' ? await judgeZip(found.path, auditor, late) : await judgeFolder(found, auditor, late)
})
var judgeFolder = (async function ({path, kind, problem = 'it is no bundle'}, auditor, late) {
	return await guarded(
		path,
		() => {
			if (kind === 'problem') throw new Unusable(problem)
			return kind === 'bundle' ? {kind: 'bundle', files: readBundleFolder(path)} : readWorkspace(path)
		},
		auditor,
		late,
	)
})
var guarded = (async function (path, read, auditor, late) {
	try {
		const {kind, ...rest} = await judgeTarget(read(), auditor, late)
		return {path, kind, ...rest, exit_status: rest.verdict === 'not proved' ? 1 : 0}
	} catch (thrown) {
		return unusable(path, thrown)
	}
})
var judgeTarget = (async function (target, auditor, late) {
	try {
		return verifyTarget(target, auditor)
	} catch (thrown) {
		if (!(thrown instanceof PartsNeeded)) throw thrown
		return verifyTarget(target, {...auditor, parts: await late.parts()})
	}
})
var verifyAll = (async function (request) {
	const {found, links} = findTargets(request.paths)
	return reportOf(await judgeAll(found, request), links)
})
var judgeAll = (async function (found, request) {
	const {now, expectedSha256, expectedKeys, everyCheck, worker, late, progress} = request
	const told = (done, bad) => progress?.(done, found.length, bad)
	if (worker !== null && found.length >= MIN_TARGETS_FOR_THREADS) {
		return await judgeInThreads(worker, found, {now, expectedSha256, expectedKeys, everyCheck}, told)
	}
	const auditor = {now, expectedSha256, expectedKeys, parts: null}
	const results = []
	let bad = 0
	for (const target of found) {
		const result = await judge_judge(target, auditor, late)
		if (result.exit_status !== 0) bad += 1
		results.push(found.length > MAX_TARGETS_IN_FULL && !everyCheck ? inBrief(result) : result)
		told(results.length, bad)
	}
	return results
})
var runVerify = (async function (command) {
	const {paths, expectations, compliance, showProgress, tell, fail} = command
	hashNatively()
	try {
		let shown = 0
		const report = await verifyAll({
			paths,
			expectedSha256: expectations.sha256,
			expectedKeys: expectations.keys,
			now: Date.now(),
			everyCheck: compliance !== null,
			worker: threadScript(),
			late: lateModules,
			progress:
				showProgress === null
					? null
					: (done, total, bad) => {
							const now = Date.now()
							if (done < total && now - shown < REDRAW_MS) return
							shown = now
							showProgress(renderVerificationProgress(done, total, bad))
						},
		})
		if (compliance !== null) (await lateModules.compliance())(compliance, report.results, Date.now())
		await tell(report)
		return report.exit_status
	} catch (thrown) {
		fail(`Verifying failed: ${printable_errorText(thrown)}`)
		return 3
	}
})
var threadScript = (function () {
	try {
		const script = (0, external_node_path_namespaceObject.join)(
			(0, external_node_path_namespaceObject.dirname)(external_node_fs_namespaceObject.realpathSync.native(process.argv[1] ?? '')),
			'verify-worker.js',
		)
		return (0, external_node_fs_namespaceObject.existsSync)(script) ? script : null
	} catch {
		return null
	}
})
var readExpectations = (function (options) {
	const sha256 = options.get('expect-sha256') ?? null
	const keys = options.get('expect-key')?.split(',') ?? null
	for (const [name, text] of [['expect-sha256', sha256], ...(keys ?? []).map(key => ['expect-key', key])]) {
		if (text !== null && asDigest(text) === null) {
			return {
				problem: `--${name} takes a sha256 in 64 lower-case hexadecimal digits, and got ${printable_printable(text === '' ? 'nothing' : text)}.`,
			}
		}
	}
	return {
		expectations: {
			sha256: asDigest(sha256),
			keys: keys === null ? null : new Set(keys.flatMap(key => asDigest(key) ?? [])),
		},
	}
})
var verifyCommandLine = (async function ({operands, options, json}, {out, error, colour, onTerminal}) {
	const read = readExpectations(options)
	if ('problem' in read) {
		error(`fail-closed-gate: ${read.problem} See fail-closed-gate --help.\n`)
		return 3
	}
	return await runVerify({
		paths: operands,
		expectations: read.expectations,
		compliance: options.get('compliance') ?? null,
		showProgress: onTerminal
			? line => {
					error(`\r${line}`)
				}
			: null,
		tell: report => {
			if (onTerminal) error('\r\u001b[K')
			out(json ? renderVerificationJson(report) : renderVerification(report, {colour}))
		},
		fail: message => {
			error(`fail-closed-gate: ${terminalText(message)}\n`)
		},
	})
})
var startVerifier = (async function (process) {
	const request = readFlags(process.argv.slice(2))
	if (request.kind !== 'verify') return false
	const terminal = {
		out: text => {
			writeAll(1, text)
		},
		error: text => {
			writeAll(2, text)
		},
		colour: hasColours(environmentOf(process.env)),
		onTerminal: isTerminal(2),
	}
	await endProcess(process, verifyCommandLine(request, terminal), false)
	return true
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
	K5: () => lateModules,
	R9: () => runVerify,
	w9: () => serveThread,
	rD: () => startVerifier,
	rI: () => verifyCommandLine,
})

const external_node_util_namespaceObject = process.getBuiltinModule('node:util')
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
const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000
const MAX_AGE_SECONDS = 10 * 366 * 24 * 3600
const MAX_ARTIFACT_BYTES = 64 * 1024 * 1024
const MAX_AUDIT_LOG_BYTES = 64 * 1024 * 1024
const MAX_AUDIT_LINE_BYTES = 64 * 1024
const limits_MAX_REPORTED_CHARACTERS = 1_000
const MAX_BUNDLE_FILES = 1_100
const MAX_BUNDLE_DEPTH = 8
const MAX_BUNDLE_BYTES = 128 * 1024 * 1024
const MAX_PROBLEMS_PER_CHECK = 20
const MAX_VERIFIED_TARGETS = 250_000
const MAX_SEARCHED_ENTRIES = 4_000_000
const MAX_SEARCHED_DEPTH = 64
const MAX_LISTED_TARGETS = 1_000
const MAX_TARGETS_IN_FULL = 20
const MIN_TARGETS_FOR_THREADS = 300
const MAX_VERIFIER_THREADS = 8

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
function printable_errorText(thrown) {
	if (thrown instanceof Error) return printable_printable(thrown.message === '' ? thrown.name : thrown.message)
	if (typeof thrown === 'string') return printable_printable(thrown)
	try {
		return printable_printable(String(thrown))
	} catch {
		return 'a value that cannot be shown was thrown'
	}
}
const REQUESTED = ['requested-action', 'target', 'environment', 'subject-digest', 'parameters']
const commands_FORMS = {
	gate: {settings: true, operands: [0, 0], operand: 'option', options: ['bundle']},
	enforce: {settings: true, operands: [0, 0], operand: 'option', options: ['bundle']},
	run: {settings: true, operands: [0, 0], operand: 'option', options: ['bundle'], command: true},
	probe: {settings: true, operands: [0, 0], operand: 'option', options: []},
	verify: {settings: false, operands: [1, Infinity], operand: 'path', options: ['expect-sha256', 'expect-key', 'compliance']},
	policy: {settings: false, operands: [0, 1], operand: 'policy file', options: []},
	init: {settings: false, operands: [0, 0], operand: 'option', options: []},
	sign: {settings: false, operands: [0, 1], operand: 'statement file', options: ['key', 'keyid', 'output', 'result']},
	request: {
		settings: false,
		operands: [0, 0],
		operand: 'option',
		options: [...REQUESTED, 'identity', 'renew', 'run-script', 'key', 'keyid', 'output'],
		command: true,
	},
	approve: {
		settings: false,
		operands: [0, 1],
		operand: 'request file',
		options: [...['add', 'allow', 'bind-request', 'policy-sha256', 'expires-in', 'not-before', 'issuer', 'run-script'], ...['key', 'keyid', 'output']],
		command: true,
	},
	replay: {settings: false, operands: [1, 1], operand: 'operand, which is `prune`', options: ['store', 'github-token']},
	explain: {settings: false, operands: [1, Infinity], operand: 'code', options: []},
	digest: {settings: false, operands: [1, Infinity], operand: 'file', options: []},
}
const BY_NAME = new Map(Object.entries(commands_FORMS))
const COMMANDS = [...BY_NAME.keys()].filter(isCommand)
const FOLDER_OPTIONS = ['compliance']
const OWN_SWITCHES = ['bind-request']
const REPEATED_OPTIONS = ['allow']
const OWN_OPTIONS = [...new Set([...BY_NAME.values()].flatMap(({options}) => options))]


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
function canonical(value, without = []) {
	return build(value, without).toString()
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






const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail']
function commandOf(argv) {
	return {argv, script: null, sha256: digest_sha256(canonical_canonicalOfPlain(argv.map(argument => argument.toWellFormed())))}
}
function scriptCommand(script) {
	const argv = [...SCRIPT_SHELL, `sha256:${digest_sha256(script)}`]
	return {argv: SCRIPT_SHELL, script, sha256: digest_sha256(canonical_canonicalOfPlain(argv))}
}
const REPLACEMENT = '\uFFFD'
function readGuardedCommand(argv) {
	const command = commandOf(argv ?? [])
	const problem = problemOf(argv ?? [])
	return problem === null ? {command, problem} : {command: {...command, argv: []}, problem: invalid(problem)}
}
function problemOf(argv) {
	const [program] = argv
	if (program === undefined) return 'There is no command to run; it stands behind `--`.'
	if (program === '') return 'The name of the command to run is empty.'
	const place = argv.findIndex(one => one.includes('\0') || one.includes(REPLACEMENT) || !one.isWellFormed())
	if (place < 0) return null
	const what = place === 0 ? 'The name of the command to run' : `Argument ${String(place)} of the command to run`
	return `${what} holds a NUL character, or bytes that are no UTF-8.`
}
function invalid(message) {
	return finding('run_command_invalid', message, {expected: '`run -- COMMAND ARG\u2026`'})
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
	if (time_parseUtcTime(whole) === instant) return whole
	for (let digits = 1; digits <= FRACTION_DIGITS; digits += 1) {
		const fraction = String(Math.round((rest / 1000) * 10 ** digits)).padStart(digits, '0')
		const text = whole.replace(/Z$/, `.${fraction}Z`)
		if (fraction.length === digits && time_parseUtcTime(text) === instant) return text
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
function isBoolean(text) {
	return text === 'true' || text === 'false'
}
function conflictsOf(settings, raw, spell) {
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

function readSettings(raw, spell) {
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
}
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
function takesInput(command, name) {
	return UNUSED.get(command)?.includes(name) !== true
}
function unusedInputs(command, raw, spell) {
	return (UNUSED.get(command) ?? []).flatMap(name => {
		if (!raw.has(name)) return []
		const user = RECEIPTS.includes(name) ? 'enforce' : 'gate'
		const nothing = name === 'run' ? 'nothing would be run' : 'nothing would be compared with it'
		const message =
			`The input ${spell(name)} is set, and the command \`${command}\` does not look at it, so ${nothing}; ` + `leave it out, or give it to \`${user}\`.`
		return [finding('input_invalid', message, {expected: `no ${spell(name)} with ${command}`})]
	})
}
const SWITCHES = ['json', 'help', 'version']
const SHORT_NAMES = new Map([
	['help', '-h'],
	['version', '-v'],
])
const OPTION_NAMES = [...OPTION_SETTINGS, ...OWN_OPTIONS, ...SWITCHES]

function readRequest(command, operands, {values, unknown, findings, command: following}) {
	const raw = new Map()
	const foreign = []
	let bundle = null
	for (const [name, value] of values) {
		if (isSettingName(name)) raw.set(name, value)
		else if (name === 'bundle' && formOf(command).options.includes(name)) bundle = value
		else foreign.push(unexpected(command, `the option --${name}`, printable_printable(name)))
	}
	const read = readSettings(raw, name => `--${name}`)
	const unused = unusedInputs(command, raw, name => `--${name}`)
	const extra = operands.map(operand => unexpected(command, `the argument ${printable_printable(operand)}`, printable_printable(operand)))
	const all = [...unknownOptions(command, unknown), ...findings, ...foreign, ...extra, ...read.findings, ...unused]
	if (command !== 'run') {
		if (following?.length === 0) all.push(unexpected(command, '`--`', '--'))
		return {settings: {...read.settings, bundle}, findings: all}
	}
	const {command: guarded, problem} = readGuardedCommand(following)
	return {settings: {...read.settings, bundle, command: guarded}, findings: problem === null ? all : [...all, problem]}
}



function isSwitch(name) {
	return SWITCHES.includes(name)
}
function shortOf(name) {
	const short = SHORT_NAMES.get(name)?.slice(1)
	return short === undefined ? {} : {short}
}

function optionsOf(command) {
	const {settings, options} = formOf(command)
	return [...(settings ? OPTION_SETTINGS.filter(name => takesInput(command, name)) : []), ...options, ...SWITCHES]
}
function unexpected(command, what, found) {
	return finding('input_unknown', `The command ${command} does not take ${what}.`, {expected: 'options only', found})
}
function flags_invalid(message, expected, found) {
	return finding('input_invalid', message, {expected, found: printable_printable(found)})
}

const external_node_fs_namespaceObject = process.getBuiltinModule('node:fs')

const OUT = 1

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
const PATIENCE_MS = 5_000



function jsonLine(value) {
	return JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, character =>
		character.replaceAll(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
	)
}
function renderVerificationJson(report) {
	return `${jsonLine(report)}\n`
}
function counted(count, noun) {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

function renderVerificationProgress(done, total, bad) {
	const width = 24
	const full = Math.floor((done / Math.max(total, 1)) * width)
	const bar = `${'#'.repeat(full)}${'.'.repeat(width - full)}`
	return `[${bar}] ${String(done)} of ${String(total)} judged, ${String(bad)} not proved`
}
const MARKS = {pass: 'ok  ', fail: 'FAIL', skip: 'skip'}
const STYLES = {pass: 'green', fail: 'red', skip: 'yellow'}




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
		...(summary.links_not_followed > 0 ? [`${counted(summary.links_not_followed, 'symbolic link')} not followed: what they lead to was not judged.`] : []),
	]
	const verdict = status === 0 ? paint('green', 'EVERYTHING IS PROVED') : paint('red', 'NOT EVERYTHING IS PROVED')
	return [...rows.map(([name, count]) => `  ${name.padEnd(12)} ${String(count).padStart(width)}`), ...notes, paint('bold', verdict)]
}
const external_node_path_namespaceObject = process.getBuiltinModule('node:path')
const MANIFEST_PATH = 'manifest.json'
const RECORDED_INPUTS_PATH = 'recorded-inputs.json'
const AUDIT_SLICE_PATH = 'audit-log.jsonl'

function keyPath(sha256) {
	return `keys/${sha256}.pem`
}
function noted(errors, instancePath, keyword, params, message) {
	const list = errors ?? []
	list.push({instancePath, keyword, params, message})
	return list
}

var ucs2length = __nccwpck_require__(214)
const func68 = ucs2length.A
const validateBundleManifest = validatorOf(validate52, () => require('./differences.js').DIFFERENCES.validateBundleManifest)
const schema19 = {
	required: ['schema', 'request_id', 'command', 'rules_version', 'tool', 'evidence_included', 'files', 'manifest_sha256'],
	properties: {tool: {required: ['name', 'version']}, files: {items: {required: ['path', 'size', 'sha256']}}},
}
const func0 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^(local-[0-9a-f]{16}|.+-[0-9a-f]{8})$', 'u')
const pattern4 = new RegExp('^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$', 'u')
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u')

const validateRecordedInputs = validatorOf(validate53, () => require('./differences.js').DIFFERENCES.validateRecordedInputs)
const schema20 = {
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
	properties: {
		schema: true,
		request_id: true,
		command: true,
		rules_version: true,
		tool: {required: ['name', 'version']},
		request: {
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
			properties: {
				working_directory: true,
				output_directory: true,
				key_status_result: true,
				key_status_verification: true,
				max_age_seconds: true,
				upstream_artifact: true,
				upstream_run_id: true,
				upstream_digest: true,
				policy: true,
				policy_sha256: true,
				environment: true,
				subject_digest: true,
				metadata: true,
				metadata_sha256: true,
				evidence: true,
				requested_action: true,
				target: true,
				enforcement: true,
				upload_receipts: true,
				include_evidence: true,
				receipts: true,
				expected_receipt_sha256: true,
				allow_earlier_attempt: true,
				receipts_artifact_name: true,
				retention_days: true,
				summary: true,
				approval: true,
				request: true,
				parameters_sha256: true,
				command_sha256: true,
			},
		},
		context: {
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
			properties: {
				now_ms: true,
				github_actions: true,
				run_id: true,
				run_attempt: true,
				sha: true,
				repository: true,
				workflow: true,
				job: true,
				event_name: true,
				ref: true,
				actor: true,
				runner_environment: true,
				act: true,
				server_url: true,
				event_file: true,
				artifact_service: true,
				local_user: true,
				proposal: true,
				upstream_run: true,
			},
		},
		policy_file: true,
		policy: true,
		evidence: true,
		receipts: true,
		incidents: true,
		audit_log: true,
		nonce_claim: true,
		isolation: true,
	},
}
const schema21 = {required: ['base_commit']}
const pattern15 = new RegExp('^([0-9a-f]{40}|[0-9a-f]{64})$', 'u')

const schema22 = {required: ['id', 'workflow', 'head_sha']}

const schema23 = {required: ['path', 'commit', 'sha256']}

const schema24 = {
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
const pattern19 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u')

const schema25 = {required: ['files', 'artifact', 'signed', 'findings']}
const schema26 = {required: ['role', 'path', 'state', 'size', 'sha256', 'finding']}
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


const schema28 = {required: ['name', 'id', 'sha256', 'expected_sha256', 'producer']}
const schema29 = {required: ['run_id', 'run_attempt', 'repository', 'workflow', 'head_sha']}
const pattern30 = new RegExp('^[1-9][0-9]{0,19}$', 'u')
function validate68(data) {
	let errors = 0
	if (data && typeof data == 'object' && !Array.isArray(data)) {
		for (const prop0 of schema29.required) {
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
				if (!pattern30.test(data0)) {
					errors++
				}
			} else {
				errors++
			}
		}
		if (data.run_attempt !== undefined && func0.call(data, 'run_attempt')) {
			let data1 = data.run_attempt
			if (typeof data1 === 'string') {
				if (!pattern30.test(data1)) {
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
				if (!pattern15.test(data4)) {
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


const schema30 = {
	required: ['artifact', 'files'],
	properties: {files: {items: {required: ['role', 'path', 'state', 'size', 'sha256', 'finding']}}},
}

const schema31 = {required: ['continuity', 'sequence', 'record_hash']}

const schema32 = {required: ['state', 'store', 'key']}

const schema33 = {required: ['mechanism', 'verified']}


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
function json_fault_unexpected(bytes, offset, expected, code = 'json_syntax') {
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
				throw json_fault_unexpected(bytes, offset, byte === END ? 'the end of the string' : 'no raw control character in a string')
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
			throw json_fault_unexpected(bytes, offset + 1, 'one of "\\/bfnrtu after a backslash')
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
			if (digit < 0) throw json_fault_unexpected(this.bytes, offset, 'four hexadecimal digits after \\u')
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
		throw json_fault_unexpected(this.bytes, from, 'a digit')
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
			throw json_fault_unexpected(this.bytes, this.offset, 'nothing after the JSON value', 'json_trailing_text')
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
				throw json_fault_unexpected(this.bytes, this.offset + index, `the word ${word}`)
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
		throw json_fault_unexpected(this.bytes, this.offset, 'a JSON value')
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
			if (byte !== COMMA) throw json_fault_unexpected(this.bytes, this.offset, 'a comma or the end of the array')
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
			if (this.peek() !== json_reader_QUOTE) throw json_fault_unexpected(this.bytes, this.offset, 'a key in double quotes')
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
			if (byte !== COMMA) throw json_fault_unexpected(this.bytes, this.offset, 'a comma or the end of the object')
			this.offset += 1
			this.skipSpace()
		}
		return new JsonRecord(own === null ? step.shape() : new Shape([...own]), this.leave(base))
	}
	readColon() {
		this.skipSpace()
		if (this.peek() !== 0x3a) throw json_fault_unexpected(this.bytes, this.offset, 'a colon after the key')
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



function claimKey({identity, action, nonce}) {
	const parts = [identity.replace(/[A-Z]/g, letter => letter.toLowerCase()), action, nonce]
	if (parts.includes('')) throw new TypeError('A claim needs an identity, an action and a nonce.')
	return digest_sha256(canonical_canonicalOfPlain(parts))
}
const RULES_VERSION = 1


const LINE_FEED = 0x0a
const UTF8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})



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

const audit_GENESIS = 'GENESIS'
const audit_chain_NATIVE_FROM_BYTES = 24 * 1024





function damage({number}, reason, expected, found) {
	return {ok: false, line: number, reason, ...(expected === undefined || found === undefined ? {} : {expected, found})}
}
const OUTCOME_RANK = {pass: 0, warn: 1, block: 2}
const CLASS_RANK = {none: 0, policy: 1, evidence: 2, gate: 3}


function worstClass(classes) {
	let result = 'none'
	for (const candidate of classes) if (CLASS_RANK[candidate] > CLASS_RANK[result]) result = candidate
	return result
}

const GATE_RECORD_PATH = 'docs/runtime/stage356_runtime_fail_closed_gate.json'
const RUNTIME_RECEIPT_PATH = 'docs/runtime/stage356_runtime_execution_receipt.json'
const outcome_RUN_OUTCOME_PATH = 'docs/runtime/fail_closed_gate_run_outcome.json'
const RUNTIME_SUMMARY_PATH = 'docs/runtime/stage356_runtime_summary.txt'
const ACTION_POLICY_PATH = 'docs/actions/stage357_runtime_action_policy.json'
const ACTION_SUMMARY_PATH = 'docs/actions/stage357_runtime_action_summary.txt'
const ACTION_RECEIPT_PATH = 'docs/actions/stage357_runtime_action_receipt.json'
const OUTPUT_PATHS = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH, RUNTIME_SUMMARY_PATH, ACTION_POLICY_PATH, ACTION_SUMMARY_PATH, ACTION_RECEIPT_PATH]
const outcome_AUDIT_LOG_PATH = 'docs/runtime/fail_closed_gate_audit_log.jsonl'
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

function shown(value) {
	return value === null ? 'none' : String(value)
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





const RESTING_ON_APPROVAL = new Set(['nonce_claim_intended', 'nonce_claimed', 'command_intended', 'command_finished'])

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
		...(outcome.value.started_at === null ? [] : endProblems(intended, finished, outcome)),
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
		...saysOtherwise('The intent to start the command', intended, {...run, code: run.code ?? null}),
		...check_list_differing('The command was intended before the receipts of its decision were written.', written?.data_hash ?? null, run.actionReceiptSha256),
		...(records.some(({event, sequence}) => event === 'decision_made' && sequence > at)
			? [{message: 'Something was decided after the command was started: that cannot have counted for it.'}]
			: []),
	]
}
function endProblems(intended, finished, outcome) {
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






function damageProblem(path, {line, reason, expected, found}) {
	const message = `${path}, line ${String(line)}: ${reason}.`
	return expected === undefined || found === undefined ? {message} : {message, recorded: found, computed: expected}
}


const ABOUT_EVIDENCE = new Set(['evidence_captured', 'gate_evaluated', 'decision_made', 'action_planned'])

const ORDER =
	/^request_received(?: nonce_claim_intended(?: nonce_claimed)?)? evidence_captured(?: gate_evaluated)+(?: decision_made action_planned(?: (?:receipts|upload|bundle)_intended| upload_finished| receipts_written| command_intended| command_finished)*)+$/






const ACTION_OF = {
	allow: 'continue',
	warn: 'isolate_and_continue',
	block: 'terminate',
}
const REHASHED = 'Somebody changed the record after it was hashed, or the hash.'

const MIXED = 'The records are not of one run, or one of them was replaced.'

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



const ALWAYS = ['key-status', 'runtime-context']

function contextProblems({reasons, runtime_context: context}, isUnproved) {
	return [
		...(reasons.length === 1 && reasons[0] === 'runtime_allowed_in_ci_context' ? [] : [isUnproved('its reasons are others')]),
		...(context.is_github_actions && !context.local_execution ? [] : [isUnproved('the gate did not run in CI')]),
	]
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



function checkReceiptFiles(files, manifest, {files: entries}, list) {
	const present = [GATE_RECORD_PATH, RUNTIME_RECEIPT_PATH].flatMap(path => files.get(path) ?? []).map(bytes => digest_sha256(bytes))
	const read = entries.flatMap(({state, sha256: digest}) => (state === 'read' && digest !== null ? [digest] : []))
	if (isWithheld(manifest, present.length, read.length)) {
		list.skipped('receipt-files', 'The receipts are withheld; their digests are recorded.')
		return
	}
	const same = present.toSorted().join(' ') === read.toSorted().join(' ')
	const problem = {
		message: 'The receipts are not those that were read.',
		recorded: read.join(' and '),
		computed: present.join(' and '),
	}
	list.made('receipt-files', 'The receipts are there as they were read, byte for byte.', same ? [] : [problem])
}







class PartsNeeded extends Error {}
function target_partsOf({parts}) {
	if (parts === null) throw new PartsNeeded('the parts of the auditor are not loaded')
	return parts
}
const NOT_COVERED = {
	gate: ['entry_hash', 'runtime_decision', 'reasons'],
	receipt: 'receipt_sha256',
	policy: 'action_entry_hash',
	action: 'action_receipt_sha256',
}
function records_hashOf(json, without = []) {
	return digest_sha256(canonical_canonicalBytes(json, without))
}
function isDenial(files, auditor) {
	const {actionReceipt} = target_partsOf(auditor).validators
	const read = document_readRecord(ACTION_RECEIPT_PATH, files.get(ACTION_RECEIPT_PATH), actionReceipt)
	if ('problems' in read) return false
	const {enforced_by: by, action_decision: action} = read.document.value
	return by !== null && action === 'terminate'
}
function readDenial(files, auditor, list) {
	list.skipped('refused-receipts', 'A later run refused the gate record and the runtime receipt, so they are not proved here; its answer is.')
	const own = new Map([...files].filter(([path]) => path !== GATE_RECORD_PATH && path !== RUNTIME_RECEIPT_PATH))
	return readRecords(own, auditor, list, false)
}
function readRecords(files, auditor, list, whole = true) {
	const {gateRecord, runtimeReceipt, actionPolicy, actionReceipt} = target_partsOf(auditor).validators
	const note = (name, path, read) => {
		list.made(`${name}-form`, `${path} is strict JSON of its schema.`, 'problems' in read ? read.problems : [])
		return 'problems' in read ? null : read.document
	}
	const at = files.get.bind(files)
	const gate = !whole ? null : note('gate-record', GATE_RECORD_PATH, document_readRecord(GATE_RECORD_PATH, at(GATE_RECORD_PATH), gateRecord))
	const receipt = !whole
		? null
		: note('runtime-receipt', RUNTIME_RECEIPT_PATH, document_readRecord(RUNTIME_RECEIPT_PATH, at(RUNTIME_RECEIPT_PATH), runtimeReceipt))
	const policy = note('action-policy', ACTION_POLICY_PATH, document_readRecord(ACTION_POLICY_PATH, at(ACTION_POLICY_PATH), actionPolicy))
	const action = note('action-receipt', ACTION_RECEIPT_PATH, document_readRecord(ACTION_RECEIPT_PATH, at(ACTION_RECEIPT_PATH), actionReceipt))
	return {
		gate: gate && {
			value: gate.value,
			computed: {entryHash: records_hashOf(gate.json, NOT_COVERED.gate), whole: records_hashOf(gate.json)},
		},
		receipt: receipt && {value: receipt.value, computed: {own: records_hashOf(receipt.json, NOT_COVERED.receipt)}},
		policy: policy && {value: policy.value, computed: {own: records_hashOf(policy.json, NOT_COVERED.policy)}},
		action: action && {value: action.value, computed: {own: records_hashOf(action.json, NOT_COVERED.action)}},
	}
}



const MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH'


const LINK = 'chain-evidence-gate'
const evidence_hashes_HASHES = 'evidence-hashes'
const HASHES_HOLD = 'entry_hash and result_sha256 of the evidence hold, and are those of the gate record.'

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
	const recorded = textOf(read.document, field)
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
	return check_list_differing('The result names another status document.', textOf(first.document, 'entry_hash'), textOf(second.document, 'entry_hash'))
}
function textOf(document, field) {
	return asDigest(document.get(field))
}




const OWN_PATHS = new Set([...OUTPUT_PATHS, MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH])










const OWN_REQUEST_PATH = '(the inputs)'

const validateKeyStatusResult = validatorOf(validators_validate52, () => require('./differences.js').DIFFERENCES.validateKeyStatusResult)
const validators_schema19 = {
	required: ['stage', 'source_stage', 'created_at', 'decision', 'checks', 'violations', 'previous_hash', 'entry_hash', 'result_sha256'],
}
const validators_func0 = Object.prototype.hasOwnProperty

const validateKeyStatusVerification = validatorOf(validators_validate53, () => require('./differences.js').DIFFERENCES.validateKeyStatusVerification)
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


const validateKeyRotationLedger = validatorOf(validators_validate56, () => require('./differences.js').DIFFERENCES.validateKeyRotationLedger)
const validators_schema22 = {
	required: ['key_ledger', 'latest_key_event'],
	properties: {key_ledger: {required: ['entry_hash']}, latest_key_event: {required: ['entry_hash']}},
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
		if (this.peek() !== byte) throw json_fault_unexpected(this.bytes, this.offset, expected)
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
		const {meaning} = text_codeText(code)
		const line = lines.get(file)?.get(pointer)
		const place = {path: file.path, ...(line !== undefined && {line})}
		if (this.#secret) return finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place)
		const shown = {pointer: printable_printable((file.within ?? '') + pointer), expected: printable_printable(expected), found: printable_printable(found)}
		return finding(code, meaning, {...place, ...shown})
	}
}
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
	return json_value_isJsonArray(value) && value.some(item => anyString(item, test))
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


function runtime_context_contextProblems(context) {
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
}


const NO_POLICY_GATES = {findings: [], keyStatusSigned: false, signers: [], approval: null}

const DOCUMENTS = 3

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



function isGithubHosted({githubActions, runnerEnvironment}) {
	return githubActions === 'true' && runnerEnvironment === 'github-hosted'
}
const CAPABILITIES = ['private_runner', 'unsafe_payload_fetch', 'secret_material_access', 'public_metadata_verification']
const ADVISED = rowsOf(() => 'advised')


const LOCAL_WARNINGS = ['local_context_detected_warn_only', 'local_emulation_detected_warn_only']
const REMARKS = new Set(['signature_extra_ignored', 'key_status_signed'])






const RISKY = [
	['private_runner', null],
	['unsafe_payload_fetch', 'no_raw_payloads_public_boundary'],
	['secret_material_access', 'no_private_keys_boundary'],
]
const SAFE = 'public_metadata_verification'
const ALL = [...RISKY.map(([capability]) => capability), SAFE]


const MISSING_RECEIPT_SHA256 = 'MISSING_STAGE356_RECEIPT_SHA256'


const OWN_CHECKS = {
	action_mapping_applied: true,
	isolation_metadata_only: true,
	no_private_keys: true,
	no_raw_payloads: true,
	no_internal_runner_published: true,
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
const facts_MISSING_ENTRY_HASH = 'MISSING_STAGE355_ENTRY_HASH'
const gate_record_NOT_COVERED = ['entry_hash', 'runtime_decision', 'reasons']










class NotDerivable extends Error {}
class Withheld extends NotDerivable {}



const LATEST_MS = 253_402_300_799_999

function incidentOf(recorded) {
	const code = codeOf(recorded)
	return found(recorded, code, codeEntry(code).gate, ['warn', 'block'])
}
function refusalOf(recorded, gates) {
	const gate = gates.find(one => one === recorded.gate)
	if (gate === undefined) {
		throw new NotDerivable(`A refused file is a finding of the gate ${gates.join(' or ')}, not of ${printable_printable(recorded.gate)}.`)
	}
	return found(recorded, codeOf(recorded), gate, ['block'])
}
function codeOf({code}) {
	if (isCode(code)) return code
	throw new NotDerivable(`A recorded finding has the code ${printable_printable(code)}, which this program does not know.`)
}
function isCode(code) {
	return Object.hasOwn(TABLE, code)
}
function found(recorded, code, gate, outcomes) {
	const {outcome} = codeEntry(code)
	if (recorded.outcome !== outcome || recorded.gate !== gate) {
		const said = `${printable_printable(recorded.outcome)} of the gate ${printable_printable(recorded.gate)}`
		throw new NotDerivable(`A recorded finding ${code} is ${said}, and ${outcome} of the gate ${gate} is what its code means.`)
	}
	if (!outcomes.includes(outcome)) {
		throw new NotDerivable(`A recorded finding ${code} says ${outcome}; nothing that went wrong can say that.`)
	}
	const {message, path, pointer, line, expected, found: shown} = recorded
	return {
		...{code, outcome, gate, message},
		...(path !== undefined && {path}),
		...(pointer !== undefined && {pointer}),
		...(line !== undefined && {line}),
		...(expected !== undefined && {expected}),
		...(shown !== undefined && {found: shown}),
	}
}


function read_values_instantOf(text, what) {
	const instant = time_parseUtcTime(text)
	if (instant === null) throw new NotDerivable(`${what} is ${printable_printable(text)}, which is no time in UTC.`)
	return instant
}
function instantOrNull(text, what) {
	return text === null ? null : read_values_instantOf(text, what)
}
const ROLES = ['result', 'status', 'ledger', 'key-status-signature', 'execution-evidence', 'beacon-attestation', 'approval-request', 'approval']
const LISTING_GATES = ['execution-evidence', 'beacon-rate']


function approvalOf(of) {
	const [requests, approvals] = [of('approval-request'), of('approval')]
	const [request] = requests
	const [approval] = approvals
	if (request === undefined && approval === undefined) return null
	if (request === undefined || approval === undefined || requests.length + approvals.length > 2) {
		throw new NotDerivable('There is not exactly one request and one approval.')
	}
	return {request, isOwnRequest: request.path === OWN_REQUEST_PATH, approval}
}




function gateOf(role) {
	switch (role) {
		case 'result':
		case 'status':
		case 'ledger':
		case 'key-status-signature':
			return 'key-status'
		case 'execution-evidence':
			return 'execution-evidence'
		case 'beacon-attestation':
			return 'beacon-rate'
		case 'approval-request':
		case 'approval':
			return 'approval'
	}
}

const PATHS = new Map([
	['gate-record', GATE_RECORD_PATH],
	['runtime-receipt', RUNTIME_RECEIPT_PATH],
])
function receiptsOf(recorded, files) {
	const [gateRecord, receipt, ...others] = recorded.files.map(entry => receipts_fileOf(entry, files))
	if (gateRecord?.role !== 'gate-record' || receipt?.role !== 'runtime-receipt' || others.length > 0) {
		throw new NotDerivable('The receipts are not one gate record and one runtime receipt, in this order.')
	}
	return {gateRecord, receipt, artifact: artifactOf(recorded.artifact)}
}
function receipts_fileOf({role, path, state, size, sha256, finding}, files) {
	const name = `the record ${printable_printable(path)}`
	if (state === 'read' && size !== null && sha256 !== null && finding === null) {
		const expected = {size, sha256: digestOf(sha256, `The sha256 of ${name}`)}
		return {role, path, state, ...checkedBytes(name, PATHS.get(role) ?? '', expected, files)}
	}
	const isBare = size === null && sha256 === null
	if (state === 'absent' && isBare && finding === null) return {role, path, state}
	if (state === 'refused' && isBare && finding !== null) {
		return {role, path, state, finding: refusalOf(finding, ['receipt'])}
	}
	throw new NotDerivable(`The entry of ${name} contradicts itself: ${state} goes with other fields.`)
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





function signedGateOf(rules) {
	return {
		source: rules.source,
		evidence: [...rules.evidence],
		requiredEnvironments: [...rules.required_environments],
		observedIn: rules.observed_in === null ? null : [...rules.observed_in],
		maxAge: rules.max_age_seconds,
		threshold: rules.threshold,
	}
}
function executionEvidenceOf(rules) {
	return {
		...signedGateOf(rules),
		missingEvidenceAction: rules.missing_evidence_action,
		minHotSymbolCount: rules.min_hot_symbol_count,
		minUniqueCallPaths: rules.min_unique_call_paths,
	}
}
function beaconRateOf(rules) {
	return {
		...signedGateOf(rules),
		minVerificationRate: rules.min_verification_rate,
		minBeaconCount: rules.min_beacon_count,
		missingBeaconAction: rules.missing_beacon_action,
		belowThresholdAction: rules.below_threshold_action,
		insufficientAction: rules.insufficient_action,
	}
}
function productionActionOf({actions, grants}) {
	return {
		actions: actions === null ? null : actions.map(({name, requires}) => ({name, requires: [...requires]})),
		grants: grants.map(({name, granted, target, valid_from: from, valid_until: until}) => ({
			name,
			granted,
			target,
			validFrom: instantOrNull(from, `valid-from of the grant ${printable_printable(name)}`),
			validUntil: read_values_instantOf(until, `valid-until of the grant ${printable_printable(name)}`),
		})),
	}
}
function policy_approvalOf(rules) {
	return {
		threshold: rules.threshold,
		twoPerson: rules.two_person,
		signedRequest: rules.signed_request,
		clockSkewSeconds: rules.clock_skew_seconds,
		maxValidity: rules.max_validity_seconds,
		replay: rules.replay,
	}
}

function trustedKeyOf(key, files) {
	const {id, path, purposes} = key
	const what = `the trusted key ${printable_printable(id)}`
	const digest = digestOf(key.sha256, `The sha256 of ${what}`)
	return {
		...{id, identity: key.identity, path, sha256: digest, purposes: purposes.map(purposeOf)},
		pem: pemOf(what, keyPath(digest), digest, files),
		validFrom: instantOrNull(key.valid_from, `valid-from of ${what}`),
		validUntil: instantOrNull(key.valid_until, `valid-until of ${what}`),
		revokedAt: instantOrNull(key.revoked_at, `revoked-at of ${what}`),
	}
}
const PURPOSES = ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request']
function purposeOf(text) {
	const purpose = PURPOSES.find(known => known === text)
	if (purpose !== undefined) return purpose
	throw new NotDerivable(`A trusted key has the purpose ${printable_printable(text)}, which this program does not know.`)
}
function pemOf(what, path, recorded, files) {
	const bytes = files.get(path)
	if (bytes === undefined) throw new NotDerivable(`The bundle has no ${path}, which is ${what}.`)
	const computed = digest_sha256(bytes)
	if (computed !== recorded) throw new NotDerivable(`The file of ${what} has the sha256 ${computed}, not ${recorded}.`)
	try {
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
	} catch {
		throw new NotDerivable(`The file of ${what} is not UTF-8, and no policy takes such a key.`)
	}
}



const ISOLATION_ASPECTS = ['network', 'environment', 'home', 'sockets', 'workspace_read_only', 'system_read_only', 'processes', 'privileges', 'limits']
const JOB_FILES = new Set(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'])
const STARTING = new Set([
	...['GLIBC_TUNABLES', 'GCONV_PATH', 'LOCPATH', 'BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'ZDOTDIR', 'IFS', 'PS4'],
	...['NODE_OPTIONS', 'NODE_PATH', 'PERL5OPT', 'PERL5LIB', 'PERL5DB', 'PERLLIB', 'RUBYOPT', 'RUBYLIB'],
	...['PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'PYTHONUSERBASE', 'PYTHONBREAKPOINT', 'LUA_INIT', 'LUA_PATH', 'LUA_CPATH'],
	...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'CLASSPATH', 'DOTNET_STARTUP_HOOKS', 'PHPRC', 'PHP_INI_SCAN_DIR'],
	...['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'],
])
const FIXED = new Set(['HOME', 'PATH', 'PWD', 'OLDPWD', 'TMPDIR'])







function firstDifference(recorded, computed, place = '') {
	const pairs = memberPairs(recorded, computed)
	for (const [step, left, right] of pairs ?? []) {
		const found = firstDifference(left, right, place + step)
		if (found !== null) return found
	}
	if (pairs !== null || isSameScalar(recorded, computed)) return null
	return {pointer: printable_printable(place), recorded: shownValue(recorded), computed: shownValue(computed)}
}
function shownValue(value) {
	if (value === undefined) return 'nothing'
	if (value === null || typeof value === 'boolean') return String(value)
	if (typeof value === 'string') return `\`${printable_printable(value)}\``
	if (value instanceof JsonNumber) return printable_printable(value.text)
	return json_value_isJsonArray(value) ? `a list of ${String(value.length)}` : `an object of ${String(value.size)} fields`
}
function memberPairs(left, right) {
	if (left === undefined || right === undefined) return null
	if (isJsonObject(left) && isJsonObject(right)) {
		const keys = new Set([...right.keys(), ...left.keys()])
		return [...keys].map(key => [pointer(key), left.get(key), right.get(key)])
	}
	if (!json_value_isJsonArray(left) || !json_value_isJsonArray(right)) return null
	const length = Math.max(left.length, right.length)
	return Array.from({length}, (_, index) => [pointer(index), left[index], right[index]])
}
function isSameScalar(left, right) {
	return left instanceof JsonNumber && right instanceof JsonNumber ? left.text === right.text : left === right
}
const UNDER_OLDER_RULES = [
	[GATE_RECORD_PATH, ['runtime_decision', 'reasons']],
	[ACTION_RECEIPT_PATH, ['action_decision']],
]

function compare_missing(path, computed) {
	return {path, recorded: 'no such file', computed: `a file of ${String(computed.length)} bytes`}
}

function fieldsThatDiffer(path, fields, recorded, computed) {
	const [left, right] = [compare_valueOf(recorded), compare_valueOf(computed)]
	return fields.flatMap(field => {
		const [was, is] = [memberOf(left, field), memberOf(right, field)]
		if (was === undefined || is === undefined) {
			return [{path, pointer: `/${field}`, recorded: shownValue(was), computed: shownValue(is)}]
		}
		const place = firstDifference(was, is)
		return place === null ? [] : [{path, ...place, pointer: `/${field}${place.pointer}`}]
	})
}
function compare_valueOf(bytes) {
	const parsed = parseJson(bytes)
	return parsed.ok ? parsed.value : undefined
}
function memberOf(value, field) {
	return value !== undefined && isJsonObject(value) ? value.get(field) : undefined
}
function firstLine(recorded, computed) {
	const [left, right] = [compare_linesOf(recorded), compare_linesOf(computed)]
	const index = Array.from({length: Math.max(left.length, right.length)}).findIndex((_, line) => left[line] !== right[line])
	return {line: index + 1, recorded: shownLine(left[index]), computed: shownLine(right[index])}
}
function compare_linesOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n')
}
function shownLine(line) {
	return line === undefined ? 'nothing' : `\`${printable_printable(Buffer.from(line, 'latin1').toString('utf8'))}\``
}


function replayEnforce(inputs, files, enforcement) {
	if (inputs.evidence !== null) throw new NotDerivable('Enforce reads no evidence, and some is recorded.')
	if (enforcement === null) throw new NotDerivable('What derives a decision of enforce is needed, and could not be loaded.')
	const {checkReceipts, judgeReceipts, recordReceipts} = enforcement
	const subject = subjectOf(inputs, files)
	const checked = checkReceipts(subject, inputs.receipts === null ? null : receiptsOf(inputs.receipts, files))
	const incidents = inputs.incidents.map(incidentOf)
	const judgement = judgeReceipts(subject, checked, incidents)
	requireStricter(judgement.verdict.decision, judgeReceipts(subject, checked, []).verdict.decision, incidents)
	return {ok: true, outcome: recordReceipts(subject, checked, judgement, auditLogOf(inputs)), anchoredBy: []}
}

function noting(gates, signers) {
	if (gates === null) throw new NotDerivable('The gates that the policy turns on are needed, and could not be loaded.')
	return {
		capture: gates.capture,
		check: (subject, evidence) => {
			const checked = gates.check(subject, evidence)
			signers.push(...checked.signers)
			return checked
		},
	}
}


function replay_outcomeOf(decision) {
	return decision === 'allow' ? 'pass' : decision
}










function readAll(files, inputs, auditor, list) {
	const isRefusal = inputs?.value.command === 'enforce' && isDenial(files, auditor)
	return isRefusal ? readDenial(files, auditor, list) : readRecords(files, auditor, list)
}









function namedEvidence(gate) {
	const read = readObject(GATE_RECORD_PATH, gate)
	if ('problems' in read) return []
	const bound = read.document.get('stage355_binding')
	const inputs = read.document.get('inputs')
	const paths = [
		...(isJsonObject(bound) ? [bound.get('stage355_result_path'), bound.get('stage355_status_path')] : []),
		...(json_value_isJsonArray(inputs) ? inputs.map(input => (isJsonObject(input) ? input.get('path') : undefined)) : []),
	]
	return [...new Set(paths.filter(path => typeof path === 'string'))]
}


function inBrief(result) {
	if (result.kind === 'unusable') return result
	return {...result, checks: result.checks.filter(({outcome}) => outcome === 'fail').slice(0, 1)}
}


class LimitReached extends Error {}
class Search {
	found = []
	links = 0
	#entries = 0
	start(path) {
		const before = this.found.length
		try {
			const status = (0, external_node_fs_namespaceObject.statSync)(path, {throwIfNoEntry: false})
			if (status === undefined) this.#problem(path, 'there is no such file or folder')
			else if (status.isDirectory()) this.#folder(path, 0)
			else if (status.isFile()) this.#add({path, kind: 'zip'})
			else this.#problem(path, 'it is neither a file nor a folder')
			if (this.found.length === before) this.#problem(path, 'there is no bundle, no artifact archive and no docs/runtime in it')
		} catch (thrown) {
			this.found.push({
				path,
				kind: 'problem',
				problem: thrown instanceof LimitReached ? thrown.message : `it cannot be read: ${printable_errorText(thrown)}`,
			})
		}
	}
	#add(target) {
		if (this.found.length >= MAX_VERIFIED_TARGETS)
			throw new LimitReached(`there are more than ${String(MAX_VERIFIED_TARGETS)} targets; the others were not looked at`)
		this.found.push(target)
	}
	#problem(path, problem) {
		this.#add({path, kind: 'problem', problem})
	}
	#folder(path, depth) {
		const kind = kindOf(path)
		if (kind !== null) {
			this.#add({path, kind})
			return
		}
		if (depth === MAX_SEARCHED_DEPTH) {
			this.#problem(path, `it is ${String(depth)} folders deep, and was not looked into`)
			return
		}
		let entries
		try {
			entries = this.#entriesOf(path)
		} catch (thrown) {
			if (thrown instanceof LimitReached) throw thrown
			this.#problem(path, `it cannot be read: ${printable_errorText(thrown)}`)
			return
		}
		for (const entry of entries) {
			const below = (0, external_node_path_namespaceObject.join)(path, entry.name)
			if (entry.isDirectory()) this.#folder(below, depth + 1)
			else if (entry.isFile() && /\.zip$/i.test(entry.name)) this.#add({path: below, kind: 'zip'})
		}
	}
	#entriesOf(path) {
		const entries = []
		const directory = (0, external_node_fs_namespaceObject.opendirSync)(path, {bufferSize: 1024})
		try {
			for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
				this.#entries += 1
				if (this.#entries > MAX_SEARCHED_ENTRIES)
					throw new LimitReached(`there are more than ${String(MAX_SEARCHED_ENTRIES)} entries; the others were not looked at`)
				if (entry.isSymbolicLink()) this.links += 1
				else if (entry.isDirectory() || entry.isFile()) entries.push(entry)
			}
		} finally {
			directory.closeSync()
		}
		return entries.sort((left, right) => (left.name < right.name ? -1 : 1))
	}
}


const NON_BLOCKING = 'O_NONBLOCK' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NONBLOCK : 0
const NO_LINKS = 'O_NOFOLLOW' in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NOFOLLOW : 0
class Unusable extends Error {}




function readWorkspace(folder) {
	const files = new Map()
	for (const path of [...OUTPUT_PATHS, outcome_RUN_OUTCOME_PATH, outcome_AUDIT_LOG_PATH]) {
		const bytes = readBelow(folder, path, path === outcome_AUDIT_LOG_PATH ? MAX_AUDIT_LOG_BYTES : MAX_JSON_BYTES)
		if (bytes !== null) files.set(path, bytes)
	}
	const evidence = new Map()
	let left = MAX_BUNDLE_BYTES
	for (const path of namedEvidence(files.get(GATE_RECORD_PATH))) {
		const bytes = isBelow(path) ? readBelow(folder, path, Math.min(left, MAX_JSON_BYTES)) : null
		if (bytes === null) continue
		left -= bytes.length
		evidence.set(path, bytes)
	}
	return {kind: 'workspace', files, evidence}
}
function isBelow(path) {
	if (path === '' || (0, external_node_path_namespaceObject.isAbsolute)(path) || /[\0\\]/.test(path)) return false
	return path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}
function readBelow(folder, path, limit) {
	const shown = printable_printable(path)
	for (let above = (0, external_node_path_namespaceObject.dirname)(path); above !== '.'; above = (0, external_node_path_namespaceObject.dirname)(above)) {
		const status = (0, external_node_fs_namespaceObject.lstatSync)((0, external_node_path_namespaceObject.join)(folder, above), {throwIfNoEntry: false})
		if (status?.isSymbolicLink() === true) throw new Unusable(`a folder above ${shown} is a symbolic link`)
	}
	return readRegularFile((0, external_node_path_namespaceObject.join)(folder, path), shown, limit)
}


async function judgeZip(path, auditor, late) {
	try {
		const archive = readRegularFile(path, 'the file', MAX_ARTIFACT_BYTES)
		if (archive === null) throw new Unusable('there is no such file')
		const {ArchiveRefused, unzipInMemory} = await late.zipReader()
		const files = await unzipInMemory(archive).catch(thrown => {
			throw thrown instanceof ArchiveRefused ? new Unusable(`the archive is refused: ${thrown.message}`) : thrown
		})
		if (!isBundle(files)) throw new Unusable('the archive holds no bundle: there is no manifest.json at its top')
		return await guarded(path, () => ({kind: 'bundle', files}), auditor, late)
	} catch (thrown) {
		return unusable(path, thrown)
	}
}
function isBundle(files) {
	return [MANIFEST_PATH, RECORDED_INPUTS_PATH, AUDIT_SLICE_PATH].some(path => files.has(path))
}


function unusable(path, thrown) {
	if (thrown instanceof Unusable) return {path, kind: 'unusable', problem: thrown.message, exit_status: 2}
	return {path, kind: 'unusable', problem: `judging it failed: ${printable_errorText(thrown)}`, exit_status: 3}
}
const threads_BATCH = 32
const MOST_LOST = 16
async function judgeInThreads(worker, targets, orders, told) {
	const results = []
	let next = 0
	let done = 0
	let bad = 0
	let lost = 0
	const take = () => {
		if (next >= targets.length) return null
		next += threads_BATCH
		return next - threads_BATCH
	}
	const keep = (start, batch) => {
		batch.forEach((result, index) => {
			results[start + index] = result
			if (result.exit_status !== 0) bad += 1
		})
		done += batch.length
		told(done, bad)
	}
	const runThread = async () => {
		for (let start = take(); start !== null; start = await serve(worker, targets, orders, start, take, keep)) {
			lost += 1
			if (lost > MOST_LOST) throw new Error('the threads that judge keep dying')
		}
	}
	const count = Math.min(MAX_VERIFIER_THREADS, (0, process.getBuiltinModule('node:os').availableParallelism)(), Math.ceil(targets.length / threads_BATCH))
	await Promise.all(Array.from({length: count}, runThread))
	return results
}
async function serve(script, targets, orders, first, take, keep) {
	const thread = new (process.getBuiltinModule('node:worker_threads').Worker)(script, {workerData: orders, resourceLimits: {maxYoungGenerationSizeMb: 16}})
	let start = first
	const send = () => {
		thread.postMessage(targets.slice(start, start + threads_BATCH))
	}
	try {
		return await new Promise((resolve, reject) => {
			let isDead = false
			const died = thrown => {
				if (isDead) return
				isDead = true
				const problem = `judging it failed: the thread that had it died (${printable_errorText(thrown)})`
				keep(
					start,
					targets.slice(start, start + threads_BATCH).map(({path}) => ({path, kind: 'unusable', problem, exit_status: 3})),
				)
				resolve(take())
			}
			thread.once('error', died)
			thread.once('exit', code => {
				died(`it ended with ${String(code)}`)
			})
			thread.on('message', batch => {
				if (batch.length !== Math.min(threads_BATCH, targets.length - start)) {
					reject(new Error('a thread gave another number of results than it was given targets'))
					return
				}
				keep(start, batch)
				const following = take()
				if (following === null) {
					resolve(null)
					return
				}
				start = following
				send()
			})
			send()
		})
	} finally {
		thread.removeAllListeners()
		await thread.terminate()
	}
}


function serveThread(port, orders, late) {
	hashNatively()
	const auditor = {...orders, parts: null}
	const judgeAll = async targets => {
		const results = []
		for (const target of targets) {
			const result = await judge_judge(target, auditor, late)
			results.push(orders.everyCheck ? result : inBrief(result))
		}
		port.postMessage(results)
	}
	port.on('message', targets => {
		void judgeAll(targets)
	})
}
const lateModules = {
	zipReader: async () => await import('./zip-reader.mjs'),
	compliance: async () => (await require('./verifier-parts.js')).writeCompliance,
	parts: async () => (await require('./verifier-parts.js')).auditorParts,
}

const REDRAW_MS = 100




var __webpack_exports__lateModules = __webpack_exports__.K5
var __webpack_exports__runVerify = __webpack_exports__.R9
var __webpack_exports__serveThread = __webpack_exports__.w9
var __webpack_exports__startVerifier = __webpack_exports__.rD
var __webpack_exports__verifyCommandLine = __webpack_exports__.rI
module.exports = {
	lateModules: __webpack_exports__lateModules,
	runVerify: __webpack_exports__runVerify,
	serveThread: __webpack_exports__serveThread,
	startVerifier: __webpack_exports__startVerifier,
	verifyCommandLine: __webpack_exports__verifyCommandLine,
}

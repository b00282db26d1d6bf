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
	z3: () => error,
	lm: () => notice,
	uH: () => setOutput,
	$e: () => warning,
})
const external_os_namespaceObject = process.getBuiltinModule('os')
function utils_toCommandValue(input) {
	if (input === null || input === undefined) {
		return ''
	} else if (typeof input === 'string' || input instanceof String) {
		return input
	}
	return JSON.stringify(input)
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {}
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn,
	}
}
function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message)
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL)
}
const CMD_STRING = '::'
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command'
		}
		this.command = command
		this.properties = properties
		this.message = message
	}
	toString() {
		let cmdStr = CMD_STRING + this.command
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' '
			let first = true
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key]
					if (val) {
						if (first) {
							first = false
						} else {
							cmdStr += ','
						}
						cmdStr += `${key}=${escapeProperty(val)}`
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`
		return cmdStr
	}
}
function escapeData(s) {
	return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
function escapeProperty(s) {
	return utils_toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C')
}
const external_crypto_namespaceObject = process.getBuiltinModule('crypto')
const external_fs_namespaceObject = process.getBuiltinModule('fs')
function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`]
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`)
	}
	if (!external_fs_namespaceObject.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`)
	}
	external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
		encoding: 'utf8',
	})
}
function file_command_prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`
	const convertedValue = utils_toCommandValue(value)
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
	}
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`
}
var x = y => {
	var x = {}
	__nccwpck_require__.d(x, y)
	return x
}
var y = x => () => x
const external_left_out_js_namespaceObject = x({})
var __awaiter =
	(undefined && undefined.__awaiter) ||
	function (thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P
				? value
				: new P(function (resolve) {
						resolve(value)
					})
		}
		return new (P || (P = Promise))(function (resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value))
				} catch (e) {
					reject(e)
				}
			}
			function rejected(value) {
				try {
					step(generator['throw'](value))
				} catch (e) {
					reject(e)
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next())
		})
	}
class oidc_utils_OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry,
		}
		return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions)
	}
	static getRequestToken() {
		const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
		if (!token) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable')
		}
		return token
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
		if (!runtimeUrl) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
		}
		return runtimeUrl
	}
	static getCall(id_token_url) {
		return __awaiter(this, void 0, void 0, function* () {
			var _a
			const httpclient = oidc_utils_OidcClient.createHttpClient()
			const res = yield httpclient.getJson(id_token_url).catch(error => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`)
			})
			const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value
			if (!id_token) {
				throw new Error('Response json body do not have ID Token field')
			}
			return id_token
		})
	}
	static getIDToken(audience) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				let id_token_url = oidc_utils_OidcClient.getIDTokenUrl()
				if (audience) {
					const encodedAudience = encodeURIComponent(audience)
					id_token_url = `${id_token_url}&audience=${encodedAudience}`
				}
				debug(`ID token url is ${id_token_url}`)
				const id_token = yield oidc_utils_OidcClient.getCall(id_token_url)
				setSecret(id_token)
				return id_token
			} catch (error) {
				throw new Error(`Error message: ${error.message}`)
			}
		})
	}
}
var summary_awaiter =
	(undefined && undefined.__awaiter) ||
	function (thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P
				? value
				: new P(function (resolve) {
						resolve(value)
					})
		}
		return new (P || (P = Promise))(function (resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value))
				} catch (e) {
					reject(e)
				}
			}
			function rejected(value) {
				try {
					step(generator['throw'](value))
				} catch (e) {
					reject(e)
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next())
		})
	}
const {access, appendFile, writeFile} = external_fs_namespaceObject.promises
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY'
class Summary {
	constructor() {
		this._buffer = ''
	}
	filePath() {
		return summary_awaiter(this, void 0, void 0, function* () {
			if (this._filePath) {
				return this._filePath
			}
			const pathFromEnv = process.env[SUMMARY_ENV_VAR]
			if (!pathFromEnv) {
				throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)
			}
			try {
				yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK)
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)
			}
			this._filePath = pathFromEnv
			return this._filePath
		})
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs)
			.map(([key, value]) => ` ${key}="${value}"`)
			.join('')
		if (!content) {
			return `<${tag}${htmlAttrs}>`
		}
		return `<${tag}${htmlAttrs}>${content}</${tag}>`
	}
	write(options) {
		return summary_awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite)
			const filePath = yield this.filePath()
			const writeFunc = overwrite ? writeFile : appendFile
			yield writeFunc(filePath, this._buffer, {encoding: 'utf8'})
			return this.emptyBuffer()
		})
	}
	clear() {
		return summary_awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({overwrite: true})
		})
	}
	stringify() {
		return this._buffer
	}
	isEmptyBuffer() {
		return this._buffer.length === 0
	}
	emptyBuffer() {
		this._buffer = ''
		return this
	}
	addRaw(text, addEOL = false) {
		this._buffer += text
		return addEOL ? this.addEOL() : this
	}
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL)
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && {lang})
		const element = this.wrap('pre', this.wrap('code', code), attrs)
		return this.addRaw(element).addEOL()
	}
	addList(items, ordered = false) {
		const tag = ordered ? 'ol' : 'ul'
		const listItems = items.map(item => this.wrap('li', item)).join('')
		const element = this.wrap(tag, listItems)
		return this.addRaw(element).addEOL()
	}
	addTable(rows) {
		const tableBody = rows
			.map(row => {
				const cells = row
					.map(cell => {
						if (typeof cell === 'string') {
							return this.wrap('td', cell)
						}
						const {header, data, colspan, rowspan} = cell
						const tag = header ? 'th' : 'td'
						const attrs = Object.assign(Object.assign({}, colspan && {colspan}), rowspan && {rowspan})
						return this.wrap(tag, data, attrs)
					})
					.join('')
				return this.wrap('tr', cells)
			})
			.join('')
		const element = this.wrap('table', tableBody)
		return this.addRaw(element).addEOL()
	}
	addDetails(label, content) {
		const element = this.wrap('details', this.wrap('summary', label) + content)
		return this.addRaw(element).addEOL()
	}
	addImage(src, alt, options) {
		const {width, height} = options || {}
		const attrs = Object.assign(Object.assign({}, width && {width}), height && {height})
		const element = this.wrap('img', null, Object.assign({src, alt}, attrs))
		return this.addRaw(element).addEOL()
	}
	addHeading(text, level) {
		const tag = `h${level}`
		const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag) ? tag : 'h1'
		const element = this.wrap(allowedTag, text)
		return this.addRaw(element).addEOL()
	}
	addSeparator() {
		const element = this.wrap('hr', null)
		return this.addRaw(element).addEOL()
	}
	addBreak() {
		const element = this.wrap('br', null)
		return this.addRaw(element).addEOL()
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && {cite})
		const element = this.wrap('blockquote', text, attrs)
		return this.addRaw(element).addEOL()
	}
	addLink(text, href) {
		const element = this.wrap('a', text, {href})
		return this.addRaw(element).addEOL()
	}
}
const _summary = new Summary()
var platform_awaiter =
	(undefined && undefined.__awaiter) ||
	function (thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P
				? value
				: new P(function (resolve) {
						resolve(value)
					})
		}
		return new (P || (P = Promise))(function (resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value))
				} catch (e) {
					reject(e)
				}
			}
			function rejected(value) {
				try {
					step(generator['throw'](value))
				} catch (e) {
					reject(e)
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next())
		})
	}
const platform = external_os_namespaceObject.platform()
const arch = external_os_namespaceObject.arch()
const isWindows = platform === 'win32'
const isMacOS = platform === 'darwin'
const isLinux = platform === 'linux'
var core_awaiter =
	(undefined && undefined.__awaiter) ||
	function (thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P
				? value
				: new P(function (resolve) {
						resolve(value)
					})
		}
		return new (P || (P = Promise))(function (resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value))
				} catch (e) {
					reject(e)
				}
			}
			function rejected(value) {
				try {
					step(generator['throw'](value))
				} catch (e) {
					reject(e)
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected)
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next())
		})
	}
var ExitCode
;(function (ExitCode) {
	ExitCode[(ExitCode['Success'] = 0)] = 'Success'
	ExitCode[(ExitCode['Failure'] = 1)] = 'Failure'
})(ExitCode || (ExitCode = {}))
function setOutput(name, value) {
	const filePath = process.env['GITHUB_OUTPUT'] || ''
	if (filePath) {
		return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value))
	}
	process.stdout.write(external_os_namespaceObject.EOL)
	command_issueCommand('set-output', {name}, utils_toCommandValue(value))
}
function error(message, properties = {}) {
	command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
function warning(message, properties = {}) {
	command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
function notice(message, properties = {}) {
	command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message)
}
var __webpack_exports__error = __webpack_exports__.z3
var __webpack_exports__notice = __webpack_exports__.lm
var __webpack_exports__setOutput = __webpack_exports__.uH
var __webpack_exports__warning = __webpack_exports__.$e
module.exports = {
	error: __webpack_exports__error,
	notice: __webpack_exports__notice,
	setOutput: __webpack_exports__setOutput,
	warning: __webpack_exports__warning,
}

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".zip-reader.mjs";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* reexport */ ArchiveRefused),
  m: () => (/* reexport */ unzipInMemory)
});

;// CONCATENATED MODULE: ./build/release/base/limits.js
/** Every maximum of the gate. Each is tested at the limit and one past it. */
/** Largest JSON document that is read, in bytes (16 MiB). */
const MAX_JSON_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Deepest nesting of a JSON document: `[[1]]` has depth 2. */
const MAX_JSON_DEPTH = 64;
/** Most values of a JSON document, containers and scalars together. */
const MAX_JSON_VALUES = 1_000_000;
/** Longest number literal, in characters without its sign: Python's own limit for the digits of an integer. */
const MAX_NUMBER_CHARACTERS = 4_300;
/** Most characters of a foreign text that a finding shows. */
const MAX_SHOWN_CHARACTERS = 200;
/** Most findings of one code that a record lists; one more finding says how many were left out. */
const MAX_FINDINGS_PER_CODE = 50;
/** Longest input value or environment variable that is taken, in UTF-16 units. */
const MAX_SETTING_CHARACTERS = 4_096;
/** Largest signed envelope that is judged, in bytes (2 MiB). */
const MAX_ENVELOPE_BYTES = (/* unused pure expression or super */ null && (2 * 1024 * 1024));
/** Most signatures of one envelope. */
const MAX_SIGNATURES = 64;
/** Most times that a signature of one envelope is verified against a key. */
const MAX_SIGNATURE_CHECKS = 1_024;
/** Most bytes that the signatures of one envelope are verified over: tries times what each covers (64 MiB). */
const MAX_VERIFIED_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Longest `metadata` input, in UTF-16 units. */
const MAX_METADATA_CHARACTERS = (/* unused pure expression or super */ null && (64 * 1024));
/** Most parameters of a request or an approval. */
const MAX_PARAMETERS = 100;
/** Longest text that is the value of a parameter, in code points. */
const MAX_PARAMETER_CHARACTERS = 4_096;
/** Longest script of the input `run`, in bytes of UTF-8 (64 KiB). */
const MAX_SCRIPT_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** Longest `parameters` input, in UTF-16 units. */
const MAX_PARAMETERS_CHARACTERS = (/* unused pure expression or super */ null && (64 * 1024));
/** Longest pattern that bounds a parameter, in code points. */
const MAX_PATTERN_CHARACTERS = 500;
/** Most groups of a pattern inside of each other. */
const MAX_PATTERN_DEPTH = 32;
/** Largest count of a repeat in a pattern: `{0,256}`. */
const MAX_PATTERN_REPEATS = 256;
/** Most steps of all patterns of an approval together, when their repeats are written out. */
const MAX_PATTERN_STEPS = 2_000;
/** Largest event file that is read, in bytes. */
const MAX_EVENT_BYTES = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/** Largest file of a trusted key, in bytes. */
const MAX_KEY_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** Largest commit or tree object that is read on the way to the policy, in bytes. */
const MAX_GIT_OBJECT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Largest answer of GitHub's API to a question for a commit or a tree, in bytes. */
const MAX_API_ANSWER_BYTES = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/** Time that each way to the base commit (git, GitHub's API) may take in all, in milliseconds. */
const BASE_COMMIT_DEADLINE_MS = 20_000;
/** Allowed lead of a document's clock over ours, in milliseconds (COMPATIBILITY §2). */
const MAX_CLOCK_SKEW_MS = (/* unused pure expression or super */ null && (5 * 60 * 1000));
/** Longest time that a policy may give an isolated run, in seconds. */
const MAX_ISOLATED_SECONDS = (/* unused pure expression or super */ null && (6 * 60 * 60));
/** Longest `max-age`, in seconds (ten years). */
const MAX_AGE_SECONDS = (/* unused pure expression or super */ null && (10 * 366 * 24 * 3600));
/** Largest artifact archive that is read, in bytes. */
const MAX_ARTIFACT_BYTES = 64 * 1024 * 1024;
/** Most entries of an artifact archive. */
const MAX_ARTIFACT_ENTRIES = 1_000;
/** Most bytes that an artifact archive may unfold to. */
const MAX_ARTIFACT_UNPACKED_BYTES = 128 * 1024 * 1024;
/** Largest audit log that a run appends to, in bytes (64 MiB). */
const MAX_AUDIT_LOG_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/**
 * Largest receipt that is asked which record of the audit log it names, in bytes (1 MiB). The action's own is always smaller; what is
 * larger is read for nothing else, and an opponent could make reading it take long.
 */
const MAX_NAMING_RECEIPT_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/** Longest line of the audit log, in bytes, its line feed included. */
const MAX_AUDIT_LINE_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** Most envelopes that the patterns of one run may match. */
const MAX_EVIDENCE_FILES = 1_000;
/** Most bytes of all envelopes of one run together. */
const MAX_EVIDENCE_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Most entries of folders that are looked at for all patterns of one run together. */
const MAX_WALKED_ENTRIES = 100_000;
/** Most digits after the point of a rate. */
const MAX_RATE_DIGITS = 18;
/** Longest path of an archive entry, in bytes. */
const MAX_ARTIFACT_PATH_BYTES = 1_024;
/** Time that all talk with the artifact service may take in one direction, in milliseconds. */
const ARTIFACT_DEADLINE_MS = 45_000;
/** Time that all talk with the replay store about one claim may take, in milliseconds. */
const REPLAY_STORE_DEADLINE_MS = 20_000;
/** Largest claim that the replay store reads again, in bytes (64 KiB). */
const MAX_CLAIM_BYTES = (/* unused pure expression or super */ null && (64 * 1024));
/** Most claims that one call of `replay prune` asks GitHub about: each takes two of the requests that claims need as well. */
const MAX_PRUNED_CLAIMS = 200;
/** Most pages of refs that one call of `replay prune` asks GitHub for. */
const MAX_PRUNED_PAGES = 100;
/** Largest job summary of a step, in bytes (1 MiB), together with what its file already holds. */
const MAX_SUMMARY_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/** Most annotations of one kind that the runner shows for a step. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** Most characters of the `findings` and `reasons` outputs. */
const MAX_OUTPUT_CHARACTERS = (/* unused pure expression or super */ null && (32 * 1024));
/** Most characters of a message, a path or a pointer that a report shows. */
const MAX_REPORTED_CHARACTERS = 1_000;
/** Most characters of one line of the log. */
const MAX_LOG_LINE_CHARACTERS = 8_000;
/** Largest policy file that is read, in bytes (256 KiB). */
const MAX_POLICY_BYTES = (/* unused pure expression or super */ null && (256 * 1024));
/** Most tokens of a policy in YAML: marks, words, spaces between them and line ends. */
const MAX_POLICY_TOKENS = 65_536;
/** Most items of a list in a policy. */
const MAX_POLICY_ITEMS = 1_000;
/** Most trusted keys of a policy: each is a file that is read. */
const MAX_TRUSTED_KEYS = 64;
/** Most characters of a name in a policy: of an environment, a key, an action, a grant or a target. */
const MAX_NAME_CHARACTERS = 100;
/** Most probes on the user's own policy and evidence. */
const MAX_OWN_PROBES = 10_000;
/** Most bytes of evidence that these probes read together (1,024 MiB): with large evidence there are fewer of them. */
const MAX_PROBED_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));
/** Most shapes of fields that are probed once also where the evidence is too large for so many probes. */
const MAX_PROBED_SHAPES = 300;
/** Most bytes of evidence that all probes together read where they go on for those shapes (4,096 MiB). */
const MAX_SHAPE_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024 * 1024));
/** Most files of a bundle, its manifest among them: all envelopes that a run may read, all keys, and what is always there. */
const MAX_BUNDLE_FILES = 1_100;
/** Most folders between a bundle and one of its files. */
const MAX_BUNDLE_DEPTH = 8;
/** Most bytes of a bundle, or of what is read of a workspace (128 MiB). */
const MAX_BUNDLE_BYTES = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
/** Most problems that verifying lists for one check; one more line says how many were left out. */
const MAX_PROBLEMS_PER_CHECK = 20;
/** Most bundles and workspaces that one call of `verify` judges. */
const MAX_VERIFIED_TARGETS = 250_000;
/** Most entries of folders that one call of `verify` looks at to find them. */
const MAX_SEARCHED_ENTRIES = 4_000_000;
/** Most folders below a path that `verify` looks for bundles in. */
const MAX_SEARCHED_DEPTH = 64;
/** Most targets that are not proved that `verify` lists one by one, with what is wrong with them. */
const MAX_LISTED_TARGETS = 1_000;
/** Up to so many targets `verify` prints every check of each. */
const MAX_TARGETS_IN_FULL = 20;
/** From so many targets on `verify` judges in several threads. */
const MIN_TARGETS_FOR_THREADS = 300;
/** Most threads that `verify` judges in. */
const MAX_VERIFIER_THREADS = 8;
/** Most entries of one declared output of a guarded run. */
const MAX_OUTPUT_ENTRIES = 100_000;
/** Most bytes of one declared output of a guarded run (16 GiB). */
const MAX_OUTPUT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024 * 1024));

;// CONCATENATED MODULE: ./build/release/base/secrets.js
/**
 * Secret material by its well-known forms. The list is closed and documented in docs/evidence-rules.md; every form has a
 * prefix or a frame of its own, so a hash, an id or plain base64 is never taken for one.
 */
const FORMS = [
    // PEM and PGP armour: RSA, EC, DSA, OpenSSH, encrypted and plain PKCS #8; SSH2 has four dashes and spaces.
    /-{4,5} ?BEGIN +(?:[A-Z0-9]+ +){0,4}PRIVATE +KEY(?: +BLOCK)? ?-{4,5}/,
    // PuTTY and age private keys.
    /PuTTY-User-Key-File-\d/,
    /AGE-SECRET-KEY-1[0-9A-Z]{20}/,
    // GitHub: personal, OAuth, user, server and refresh tokens; fine-grained personal tokens.
    /gh[pousr]_[A-Za-z0-9]{36}/,
    /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
    // GitLab personal, deploy, runner and CI tokens.
    /gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20}/,
    // AWS access key ids.
    /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/,
    // Google API keys and OAuth client secrets.
    /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}/,
    /GOCSPX-[A-Za-z0-9_-]{28}/,
    // Slack tokens.
    /xox[abeprs]-[A-Za-z0-9-]{20}/,
    // Stripe live keys.
    /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{24}/,
    // npm, PyPI, Hugging Face, DigitalOcean, SendGrid.
    /npm_[A-Za-z0-9]{36}/,
    /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50}/,
    /(?<![A-Za-z0-9])hf_[A-Za-z]{34}/,
    /do[opr]_v1_[a-f0-9]{64}/,
    /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    // JSON Web Tokens: a header and a claims object, both in base64url, then a signature.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}/,
];
const BACKSLASH = 0x5c;
// One pass over the text for all forms.
const ANY_FORM = new RegExp(FORMS.map((form) => form.source).join('|'));
/** What takes the place of a text that holds secret material. */
const WITHHELD = 'withheld, because it holds secret material';
/** Whether a text holds secret material. Says yes or no only: the text itself goes nowhere. */
function holdsSecret(text) {
    return ANY_FORM.test(text);
}
/**
 * Whether bytes hold secret material, whatever they are otherwise: no parser stands between. Zero bytes are left out as well,
 * so that UTF-16 hides nothing.
 */
function bytesHoldSecret(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Latin-1 keeps every ASCII byte as itself; all forms are ASCII.
    if (holdsSecret(buffer.toString('latin1')))
        return true;
    return buffer.includes(0) && holdsSecret(Buffer.from(buffer.filter((byte) => byte !== 0)).toString('latin1'));
}
/**
 * Whether strings of a JSON document can hold anything that its bytes do not show: without a backslash every string is a piece of
 * the text between two quotes, and no form begins or ends at a place where the quote would matter.
 */
function hasEscapes(bytes) {
    return bytes.includes(BACKSLASH);
}
/** The same for JSON that cannot be parsed: its escapes are undone wherever they stand. */
function escapedBytesHoldSecret(bytes) {
    return holdsSecret(unescaped(bytes));
}
/** Base64 in either alphabet that could decode to the shortest of all forms. */
const ENCODED = /[A-Za-z0-9+/_-]{20,}/g;
/** The same for what stands in an envelope as base64, which nobody decodes before a signature over it holds. */
function encodedBytesHoldSecret(bytes) {
    for (const [run] of unescaped(bytes).matchAll(ENCODED)) {
        // Decodes both alphabets.
        const decoded = Buffer.from(run, 'base64');
        if (bytesHoldSecret(decoded) || (hasEscapes(decoded) && escapedBytesHoldSecret(decoded)))
            return true;
    }
    return false;
}
function unescaped(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const letters = text.replaceAll(/\\u([0-9A-Fa-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return letters.replaceAll('\\/', '/');
}

;// CONCATENATED MODULE: ./build/release/base/printable.js


/**
 * Foreign text, fit to be shown to a person: one line, no control or direction characters, at most `limit` code points.
 * What is not printable appears as `\u{hex}`; what is cut ends with `…`, and nothing of it is shown where it holds secret
 * material. Escaping for the place where it is shown (workflow command, Markdown, HTML, terminal) is the business of the renderer.
 */
function printable(text, limit = MAX_SHOWN_CHARACTERS) {
    return text.length <= limit && PLAIN.test(text) ? text : madePrintable(text, limit);
}
function madePrintable(text, limit) {
    // Control, format (bidirectional overrides among them), surrogate, private-use and unassigned characters, line and
    // paragraph separators: each can make a person see another text than the one that is there.
    const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u;
    let result = '';
    let count = 0;
    for (const character of text) {
        // The first half of a token has no known form any more, so the whole text is asked.
        if (count >= limit)
            return holdsSecret(text) ? WITHHELD : result + '…';
        count += 1;
        result += unprintable.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
    }
    return result;
}
/** Printable ASCII, as nearly every text is: told without the tables that the other pattern has to be made of. */
const PLAIN = /^[ -~]*$/;
/** What a thrown value says, in one printable line; anything can be thrown, also what is no Error. */
function errorText(thrown) {
    if (thrown instanceof Error)
        return printable(thrown.message === '' ? thrown.name : thrown.message);
    if (typeof thrown === 'string')
        return printable(thrown);
    try {
        return printable(String(thrown));
    }
    catch {
        // A thrown object may have a hostile toString.
        return 'a value that cannot be shown was thrown';
    }
}

;// CONCATENATED MODULE: ./build/release/capture/archive-refused.js

/** An archive must not be unfolded. `message` is a printable clause without a full stop. */
class ArchiveRefused extends Error {
    constructor(message) {
        super(message);
        this.name = 'ArchiveRefused';
    }
}
/** Refuses the archive for one of its entries. `name` is foreign text. */
function refuseEntry(name, why) {
    throw new ArchiveRefused(`its entry "${printable(name)}" ${why}`);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/release/capture/zip-name.js
/** Which entry names an archive may have: only those that name one and the same file on every system. */


// Control characters, and format characters, which some file systems skip when they compare names.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;
/** The name in `raw`; `utf8` is the flag by which an archive says that its names are UTF-8. Throws ArchiveRefused. */
function readEntryName(raw, utf8) {
    const shown = Buffer.from(raw.subarray(0, MAX_ARTIFACT_PATH_BYTES)).toString('utf8');
    if (raw.length > MAX_ARTIFACT_PATH_BYTES) {
        refuseEntry(shown, `has a path of ${raw.length.toString()} bytes, more than ${MAX_ARTIFACT_PATH_BYTES.toString()}`);
    }
    if (raw.length === 0)
        throw new ArchiveRefused('it has an entry without a name');
    if (!utf8 && raw.some((byte) => byte > 0x7f)) {
        refuseEntry(shown, 'has a name in no stated encoding, which readers decode differently');
    }
    const name = decodeUtf8(raw) ?? refuseEntry(shown, 'has a name that is not valid UTF-8');
    const kind = name.endsWith('/') ? 'folder' : 'file';
    const path = kind === 'folder' ? name.slice(0, -1) : name;
    assertOneMeaning(name, path);
    return { path, kind };
}
function decodeUtf8(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return null;
    }
}
function assertOneMeaning(name, path) {
    if (INVISIBLE.test(name))
        refuseEntry(name, 'has a control or invisible character in its name');
    if (name.includes('\\'))
        refuseEntry(name, 'has a backslash in its name');
    if (name.startsWith('/'))
        refuseEntry(name, 'has an absolute path');
    // A drive letter, or a stream of a file on Windows.
    if (name.includes(':'))
        refuseEntry(name, 'has a colon in its name');
    for (const segment of path.split('/')) {
        if (segment === '')
            refuseEntry(name, 'has an empty path segment');
        if (segment === '.' || segment === '..')
            refuseEntry(name, `has the path segment "${segment}"`);
        // Windows drops both, so that two names would be one file.
        if (segment.endsWith('.') || segment.endsWith(' '))
            refuseEntry(name, 'has a path segment that ends in a dot or a space');
        if (WINDOWS_DEVICE.test(segment))
            refuseEntry(name, 'has a path segment that is a device on Windows');
    }
}
/**
 * Throws ArchiveRefused where two names are one file on some system: the same name twice, also after case folding and Unicode
 * normalisation, or a name that is both a file and a folder. Folders that only paths imply count towards the limit of entries.
 */
function assertDistinct(names) {
    const seen = new Map();
    for (const { path, kind } of names) {
        for (const folder of foldersAbove(path)) {
            const other = seen.get(foldedName(folder));
            if (other === undefined)
                seen.set(foldedName(folder), { path: folder, kind: 'folder', listed: false });
            else if (other.kind === 'file')
                refuseEntry(path, 'lies in a folder that is also a file');
            else if (other.path !== folder)
                refuseEntry(path, 'lies in a folder whose name differs from another one only in its letters');
        }
        const other = seen.get(foldedName(path));
        if (other === undefined)
            seen.set(foldedName(path), { path, kind, listed: true });
        else if (other.kind !== kind)
            refuseEntry(path, 'is there both as a file and as a folder');
        else if (other.path !== path)
            refuseEntry(path, 'has a name that differs from another one only in its letters');
        else if (other.listed)
            refuseEntry(path, 'is there twice');
        else
            other.listed = true;
        if (seen.size > MAX_ARTIFACT_ENTRIES) {
            throw new ArchiveRefused(`it has more than ${MAX_ARTIFACT_ENTRIES.toString()} files and folders`);
        }
    }
}
function* foldersAbove(path) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        yield path.slice(0, slash);
}
/** Names that some file system takes for the same one fold to the same text. */
function foldedName(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

;// CONCATENATED MODULE: ./build/release/capture/zip-directory.js
/** Reads the directory of a zip archive, and refuses every archive that two readers could understand differently. */




const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const CENTRAL_HEADER_BYTES = 46;
const DESCRIPTOR = 0x08074b50;
// General purpose flags that are understood: the two that deflate is tuned with, a data descriptor, names in UTF-8.
const FLAG_DESCRIPTOR = 1 << 3;
const FLAG_UTF8 = 1 << 11;
const KNOWN_FLAGS = (1 << 1) | (1 << 2) | FLAG_DESCRIPTOR | FLAG_UTF8;
const ENCRYPTED_FLAGS = 1 | (1 << 6) | (1 << 13);
const EXTRA_ZIP64 = 0x0001;
const EXTRA_UNICODE_PATH = 0x7075;
const FILE_TYPE = 0o170000;
const FILE_TYPES = new Map([
    [0o120000, 'a symbolic link'],
    [0o010000, 'a FIFO'],
    [0o020000, 'a device'],
    [0o060000, 'a device'],
    [0o140000, 'a socket'],
]);
const DOS_VOLUME = 0x08;
const DOS_FOLDER = 0x10;
const DOS_REPARSE_POINT = 0x400;
/**
 * All entries of an archive, in the order of its directory, after every header of every entry was checked: names, types,
 * sizes, both headers of each entry against each other, and that the archive consists of its entries and its directory
 * without a gap. Throws ArchiveRefused.
 */
async function readZipDirectory(archive) {
    const end = readEndRecord(archive);
    // Loaded only where there is an archive at all: it is no part of the decision path.
    const { fromBufferPromise, parseExtraFields } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 663, 19));
    const members = [];
    const pieces = [];
    let directoryBytes = 0;
    try {
        const zip = await fromBufferPromise(archive, { decodeStrings: false, validateEntrySizes: true });
        for await (const entry of zip.eachEntry()) {
            directoryBytes += CENTRAL_HEADER_BYTES + entry.fileNameRaw.length + entry.extraFieldLength + entry.fileCommentLength;
            const name = readEntryName(entry.fileNameRaw, (entry.generalPurposeBitFlag & FLAG_UTF8) !== 0);
            checkCentralHeader(entry, name);
            const local = await zip.readLocalFileHeaderPromise(entry);
            const extraFields = [...entry.extraFields, ...parseExtraFields(local.extraField)];
            if (extraFields.some(({ id }) => id === EXTRA_ZIP64 || id === EXTRA_UNICODE_PATH)) {
                refuseEntry(name.path, 'has a second size or a second name in an extra field');
            }
            checkLocalHeader(entry, local, name);
            const packedEnd = local.fileDataStart + entry.compressedSize;
            const pieceEnd = packedEnd + descriptorBytes(archive, packedEnd, entry, name);
            pieces.push({ start: entry.relativeOffsetOfLocalHeader, end: pieceEnd, path: name.path });
            members.push({
                ...name,
                compression: entry.compressionMethod === 0 ? 'stored' : 'deflated',
                packed: archive.subarray(local.fileDataStart, packedEnd),
                size: entry.uncompressedSize,
                crc32: entry.crc32,
            });
        }
    }
    catch (thrown) {
        if (thrown instanceof ArchiveRefused)
            throw thrown;
        throw new ArchiveRefused(`it is damaged (${errorText(thrown)})`);
    }
    if (directoryBytes !== end.directoryBytes)
        throw new ArchiveRefused('its directory holds more than its entries');
    checkTogether(members, pieces, end.directoryStart);
    return members;
}
/** The record at the very end. A comment is refused: it can hold a second record, and readers differ in which one they take. */
function readEndRecord(archive) {
    const at = archive.length - END_RECORD_BYTES;
    if (at < 0 || archive.readUInt32LE(at) !== END_RECORD) {
        throw new ArchiveRefused('it is no zip archive, is cut short, or has something behind its end');
    }
    const entries = archive.readUInt16LE(at + 10);
    const directoryBytes = archive.readUInt32LE(at + 12);
    const directoryStart = archive.readUInt32LE(at + 16);
    const locator = at - ZIP64_LOCATOR_BYTES;
    if (locator >= 0 && archive.readUInt32LE(locator) === ZIP64_LOCATOR) {
        throw new ArchiveRefused('it has a second directory record (zip64), which an archive of this size does not need');
    }
    if (archive.readUInt32LE(at + 4) !== 0 || archive.readUInt16LE(at + 8) !== entries || archive.readUInt16LE(at + 20) !== 0) {
        throw new ArchiveRefused('its end record states several parts or a comment');
    }
    if (directoryStart + directoryBytes !== at)
        throw new ArchiveRefused('its directory is not where its end record says');
    if (entries > MAX_ARTIFACT_ENTRIES) {
        throw new ArchiveRefused(`it has ${entries.toString()} entries, more than ${MAX_ARTIFACT_ENTRIES.toString()}`);
    }
    return { directoryStart, directoryBytes };
}
function checkCentralHeader(entry, { path, kind }) {
    const flags = entry.generalPurposeBitFlag;
    if ((flags & ENCRYPTED_FLAGS) !== 0)
        refuseEntry(path, 'is encrypted');
    if ((flags & ~KNOWN_FLAGS) !== 0)
        refuseEntry(path, `has unknown flags (0x${flags.toString(16)})`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        refuseEntry(path, `is compressed in an unknown way (method ${entry.compressionMethod.toString()})`);
    }
    // The upper half is a Unix mode where the archive was made on Unix; no type at all is an ordinary file or folder. It is
    // judged whatever system the archive claims to come from, because some readers do not ask for that either.
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    const expected = kind === 'folder' ? 0o040000 : 0o100000;
    if (type !== 0 && type !== expected) {
        refuseEntry(path, `is ${FILE_TYPES.get(type) ?? 'of another type than its name says'}, expected an ordinary file or folder`);
    }
    if ((entry.externalFileAttributes & (DOS_VOLUME | DOS_REPARSE_POINT)) !== 0)
        refuseEntry(path, 'is a link or a volume label');
    if (kind === 'file' && (entry.externalFileAttributes & DOS_FOLDER) !== 0) {
        refuseEntry(path, 'is of another type than its name says');
    }
    if (kind === 'folder' && entry.uncompressedSize !== 0)
        refuseEntry(path, 'is a folder with content');
}
/** Readers that go through the archive from the front see this header only: it must say the same. */
function checkLocalHeader(entry, local, { path }) {
    if (!local.fileName.equals(entry.fileNameRaw))
        refuseEntry(path, 'has another name in its own header');
    if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag || local.compressionMethod !== entry.compressionMethod) {
        refuseEntry(path, 'has other flags or another compression in its own header');
    }
    const same = local.crc32 === entry.crc32 &&
        local.compressedSize === entry.compressedSize &&
        local.uncompressedSize === entry.uncompressedSize;
    const left = local.crc32 === 0 && local.compressedSize === 0 && local.uncompressedSize === 0;
    const hasDescriptor = (entry.generalPurposeBitFlag & FLAG_DESCRIPTOR) !== 0;
    if (!same && !(hasDescriptor && left))
        refuseEntry(path, 'has other sizes in its own header');
}
/** The length of the data descriptor at `at`, which must repeat what the directory says. */
function descriptorBytes(archive, at, entry, { path }) {
    if ((entry.generalPurposeBitFlag & FLAG_DESCRIPTOR) === 0)
        return 0;
    const record = Buffer.alloc(16);
    record.writeUInt32LE(DESCRIPTOR, 0);
    record.writeUInt32LE(entry.crc32, 4);
    record.writeUInt32LE(entry.compressedSize, 8);
    record.writeUInt32LE(entry.uncompressedSize, 12);
    if (archive.subarray(at, at + 16).equals(record))
        return 16;
    // The signature may be left out.
    if (archive.subarray(at, at + 12).equals(record.subarray(4)))
        return 12;
    return refuseEntry(path, 'has other sizes behind its content');
}
function checkTogether(members, pieces, directoryStart) {
    assertDistinct(members);
    const unpacked = members.reduce((sum, { size }) => sum + size, 0);
    if (unpacked > MAX_ARTIFACT_UNPACKED_BYTES) {
        throw new ArchiveRefused(`it unfolds to ${unpacked.toString()} bytes, more than ${MAX_ARTIFACT_UNPACKED_BYTES.toString()}`);
    }
    let position = 0;
    for (const { start, end, path } of pieces.toSorted((left, right) => left.start - right.start)) {
        // A gap can hide an entry from one reader, and entries that overlap make a bomb.
        if (start !== position)
            refuseEntry(path, 'does not start where the one before it ends');
        position = end;
    }
    if (position !== directoryStart)
        throw new ArchiveRefused('it has something between its entries and its directory');
}

;// CONCATENATED MODULE: ./build/release/capture/unzip.js








/**
 * Unfolds a zip archive into `folder`, which must be there, empty and ours alone. Files are made with mode 0600 and never
 * replace anything; modes, times and comments of the archive are not taken over.
 *
 * Nothing is written before all headers of all entries were checked. Gives the paths of the files, relative and with `/`.
 * Throws ArchiveRefused for an archive that is damaged, ambiguous, over a limit, or holds anything but plain files and folders;
 * files may stand in the folder then. Throws the reason of `signal` when it is aborted, and errors of the file system.
 */
async function unzip(archive, folder, signal) {
    const members = await readMembers(archive);
    const files = [];
    for (const member of members) {
        signal.throwIfAborted();
        const path = join(folder, ...member.path.split('/'));
        await mkdir(member.kind === 'folder' ? path : dirname(path), { recursive: true, mode: 0o700 });
        if (member.kind === 'folder') {
            await unfold(member, () => Promise.resolve());
            continue;
        }
        // Exclusive: it never follows a link and never replaces a file, whatever the file system takes for the same name.
        const file = await open(path, 'wx', 0o600);
        try {
            await unfold(member, async (chunk) => {
                await file.writeFile(chunk);
            });
        }
        finally {
            await file.close();
        }
        files.push(member.path);
    }
    return files;
}
/**
 * Unfolds a zip archive in memory: the content of each file by its path, relative and with `/`. Takes and throws what `unzip` does, but
 * for errors of the file system.
 */
async function unzipInMemory(archive) {
    const files = new Map();
    for (const member of await readMembers(archive)) {
        const chunks = [];
        await unfold(member, (chunk) => {
            chunks.push(chunk);
            return Promise.resolve();
        });
        if (member.kind === 'file')
            files.set(member.path, Buffer.concat(chunks));
    }
    return files;
}
async function readMembers(archive) {
    if (archive.length > MAX_ARTIFACT_BYTES) {
        throw new ArchiveRefused(`it has ${archive.length.toString()} bytes, more than ${MAX_ARTIFACT_BYTES.toString()}`);
    }
    return await readZipDirectory(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
}
/** Hands the content of an entry over piece by piece, never more than it states, and compares it with what it states. */
async function unfold(member, write) {
    const inflate = (0,external_node_zlib_namespaceObject.createInflateRaw)();
    const packed = external_node_stream_namespaceObject.Readable.from(chunksOf(member.packed));
    const content = member.compression === 'deflated' ? packed.pipe(inflate) : packed;
    let size = 0;
    let checksum = 0;
    for await (const chunk of readable(content, member)) {
        size += chunk.length;
        if (size > member.size)
            refuseEntry(member.path, `holds more than the ${member.size.toString()} bytes that it states`);
        checksum = (0,external_node_zlib_namespaceObject.crc32)(chunk, checksum);
        await write(chunk);
    }
    if (size !== member.size) {
        refuseEntry(member.path, `holds ${size.toString()} bytes, and states ${member.size.toString()}`);
    }
    if (checksum !== member.crc32) {
        refuseEntry(member.path, `has the checksum ${hex(checksum)}, and states ${hex(member.crc32)}`);
    }
    if (member.compression === 'deflated' && inflate.bytesWritten !== member.packed.length) {
        refuseEntry(member.path, 'has something behind its compressed content');
    }
}
/** What cannot be inflated is a damaged archive; an error of the one who takes the pieces does not come through here. */
async function* readable(content, member) {
    try {
        yield* content;
    }
    catch (thrown) {
        refuseEntry(member.path, `cannot be unfolded (${errorText(thrown)})`);
    }
}
const CHUNK_BYTES = 64 * 1024;
function* chunksOf(bytes) {
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
        yield bytes.subarray(start, start + CHUNK_BYTES);
}
function hex(checksum) {
    return checksum.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/release/zip-reader.js
/** Zip archives in memory, as a bundle of its own: only who verifies a downloaded artifact loads it. */



var __webpack_exports__ArchiveRefused = __webpack_exports__.V;
var __webpack_exports__unzipInMemory = __webpack_exports__.m;
export { __webpack_exports__ArchiveRefused as ArchiveRefused, __webpack_exports__unzipInMemory as unzipInMemory };

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

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
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* reexport */ runCommand)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/release/base/identifiers.js
/** The forms of the values that a runner sets, in one place: what is checked, what goes into names and what into addresses. */
/** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT: a decimal number without leading zeros. */
const RUN_NUMBER = /^[1-9]\d{0,19}$/;
/** GITHUB_JOB: the id of a job. */
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
/** GITHUB_SHA, and every other commit: SHA-1 or SHA-256. */
const identifiers_COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** GITHUB_REPOSITORY: owner/name; `.` and `..` are no names. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

;// CONCATENATED MODULE: ./build/release/base/limits.js
/** Every maximum of the gate. Each is tested at the limit and one past it. */
/** Largest JSON document that is read, in bytes (16 MiB). */
const MAX_JSON_BYTES = 16 * 1024 * 1024;
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
const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024;
/** Most signatures of one envelope. */
const MAX_SIGNATURES = 64;
/** Most times that a signature of one envelope is verified against a key. */
const MAX_SIGNATURE_CHECKS = 1_024;
/** Most bytes that the signatures of one envelope are verified over: tries times what each covers (64 MiB). */
const MAX_VERIFIED_BYTES = 64 * 1024 * 1024;
/** Longest `metadata` input, in UTF-16 units. */
const MAX_METADATA_CHARACTERS = 64 * 1024;
/** Most parameters of a request or an approval. */
const MAX_PARAMETERS = 100;
/** Longest text that is the value of a parameter, in code points. */
const MAX_PARAMETER_CHARACTERS = 4_096;
/** Longest script of the input `run`, in UTF-16 units. */
const MAX_SCRIPT_CHARACTERS = 64 * 1024;
/** Longest `parameters` input, in UTF-16 units. */
const MAX_PARAMETERS_CHARACTERS = 64 * 1024;
/** Longest pattern that bounds a parameter, in code points. */
const MAX_PATTERN_CHARACTERS = 500;
/** Most groups of a pattern inside of each other. */
const MAX_PATTERN_DEPTH = 32;
/** Largest count of a repeat in a pattern: `{0,256}`. */
const MAX_PATTERN_REPEATS = 256;
/** Most steps of all patterns of an approval together, when their repeats are written out. */
const MAX_PATTERN_STEPS = 2_000;
/** Largest event file that is read, in bytes. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** Largest file of a trusted key, in bytes. */
const MAX_KEY_BYTES = 64 * 1024;
/** Largest commit or tree object that is read on the way to the policy, in bytes. */
const limits_MAX_GIT_OBJECT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Largest answer of GitHub's API to a question for a commit or a tree, in bytes. */
const limits_MAX_API_ANSWER_BYTES = 32 * 1024 * 1024;
/** Time that each way to the base commit (git, GitHub's API) may take in all, in milliseconds. */
const limits_BASE_COMMIT_DEADLINE_MS = 20_000;
/** Allowed lead of a document's clock over ours, in milliseconds (COMPATIBILITY §2). */
const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000;
/** Longest time that a policy may give an isolated run, in seconds. */
const MAX_ISOLATED_SECONDS = 6 * 60 * 60;
/** Longest `max-age`, in seconds (ten years). */
const MAX_AGE_SECONDS = 10 * 366 * 24 * 3600;
/** Largest artifact archive that is read, in bytes. */
const MAX_ARTIFACT_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Most entries of an artifact archive. */
const MAX_ARTIFACT_ENTRIES = 1_000;
/** Most bytes that an artifact archive may unfold to. */
const MAX_ARTIFACT_UNPACKED_BYTES = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
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
const limits_REPLAY_STORE_DEADLINE_MS = 20_000;
/** Largest claim that the replay store reads again, in bytes (64 KiB). */
const MAX_CLAIM_BYTES = 64 * 1024;
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
const limits_MAX_REPORTED_CHARACTERS = 1_000;
/** Most characters of one line of the log. */
const limits_MAX_LOG_LINE_CHARACTERS = 8_000;
/** Largest policy file that is read, in bytes (256 KiB). */
const limits_MAX_POLICY_BYTES = 256 * 1024;
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

;// CONCATENATED MODULE: ./build/release/capture/open-flags.js

/** Never wait on a FIFO or a device; 0 on Windows, which has no such flag. */
const NON_BLOCKING = "O_NONBLOCK" in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NONBLOCK : 0;
/** Follow no link in the last component of a path; 0 on Windows, which has no such flag. */
const NO_LINKS = "O_NOFOLLOW" in external_node_fs_namespaceObject.constants ? external_node_fs_namespaceObject.constants.O_NOFOLLOW : 0;

;// CONCATENATED MODULE: ./build/release/capture/context.js







/** Reads environment and clock, once; nothing is judged here. */
function readContext(environment, now) {
    const bounded = (name) => {
        const value = environment(name);
        // Longer than any runner sets: cut to one past the limit, which no check takes for well formed.
        if (value === null)
            return null;
        // What is read here is recorded, and records are uploaded.
        return holdsSecret(value) ? WITHHELD : value.slice(0, MAX_SETTING_CHARACTERS + 1).toWellFormed();
    };
    const event = readEventFile(environment('GITHUB_EVENT_PATH'));
    const eventName = bounded('GITHUB_EVENT_NAME');
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
        // On a runner the actor is who asked; asking the system takes time.
        localUser: environment('GITHUB_ACTIONS') === null ? localUser() : null,
        proposal: PROPOSING_EVENTS.has(eventName ?? '') ? { baseCommit: baseCommitOf(event.content) } : null,
        upstreamRun: eventName === 'workflow_run' ? upstreamRunOf(event.content) : null,
    };
}
function isSet(value) {
    return value !== null && value !== '';
}
/** Events whose runs see a proposed change: in the work tree, or as what the run is about. */
const PROPOSING_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** `pull_request.base.sha` of the event. */
function baseCommitOf(event) {
    return commitOrNull(memberOf(event, ['pull_request', 'base', 'sha']));
}
/** `workflow_run` of the event: the run whose end started this one. */
function upstreamRunOf(event) {
    const id = memberOf(event, ['workflow_run', 'id']);
    const workflow = memberOf(event, ['workflow_run', 'name']);
    return {
        id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : null,
        workflow: typeof workflow === 'string' && workflow.length <= MAX_SETTING_CHARACTERS && !holdsSecret(workflow)
            ? workflow.toWellFormed()
            : null,
        headSha: commitOrNull(memberOf(event, ['workflow_run', 'head_sha'])),
    };
}
function memberOf(event, keys) {
    let value = event;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null)
            return null;
        value = Object.getOwnPropertyDescriptor(value, key)?.value;
    }
    return value;
}
function commitOrNull(value) {
    return typeof value === 'string' && identifiers_COMMIT.test(value) ? value : null;
}
/** The name of the user, by number where the system has no name for it; null where it gives neither. */
function localUser() {
    try {
        const { username, uid } = (0,external_node_os_namespaceObject.userInfo)();
        return username === '' ? `uid ${String(uid)}` : username.slice(0, MAX_SETTING_CHARACTERS).toWellFormed();
    }
    catch {
        return null;
    }
}
const UNREADABLE = { state: 'unreadable', content: null };
/** Whether the event file is a regular file that holds a JSON object, as every runner writes it. */
function readEventFile(path) {
    if (path === null || path === '')
        return { state: 'not-set', content: null };
    let descriptor = null;
    try {
        // Non-blocking: a FIFO in its place must not hold the run up.
        descriptor = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | NON_BLOCKING);
        const status = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!status.isFile() || status.size > MAX_EVENT_BYTES)
            return UNREADABLE;
        const event = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(descriptor, 'utf8'));
        return typeof event === 'object' && event !== null && !Array.isArray(event)
            ? { state: 'readable', content: event }
            : UNREADABLE;
    }
    catch {
        // Missing, forbidden, no JSON: a runner always gives a readable one, so the reason does not matter.
        return UNREADABLE;
    }
    finally {
        if (descriptor !== null)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/**
 * A new request id (DESIGN §2): `run_id-run_attempt-job-<8 hex>` in CI, `local-<16 hex>` elsewhere. It goes into file and
 * artifact names, so values that are not well formed never become a part of it.
 */
function newRequestId(context, random = external_node_crypto_namespaceObject.randomBytes) {
    const { runId, runAttempt, job } = context;
    const hex = (bytes) => Buffer.from(random(bytes)).toString('hex');
    const inCi = context.githubActions === 'true' && runId !== null && runAttempt !== null && job !== null;
    if (inCi && RUN_NUMBER.test(runId) && RUN_NUMBER.test(runAttempt) && JOB_ID.test(job)) {
        return `${runId}-${runAttempt}-${job}-${hex(4)}`;
    }
    return `local-${hex(8)}`;
}

;// CONCATENATED MODULE: ./build/release/capture/environment.js
/**
 * Every environment variable that the gate reads, with what it is read for. Nothing else of the environment is looked at but
 * the inputs of the Action, `INPUT_<NAME>`; what the artifact client reads by itself stands in docs/evidence-rules.md.
 */
const VARIABLES = {
    GITHUB_ACTIONS: 'exactly `true` on a runner; decides between the CI and the local context',
    GITHUB_RUN_ID: 'identity of the workflow run',
    GITHUB_RUN_ATTEMPT: 'which attempt of that run',
    GITHUB_SHA: 'commit that the run is about',
    GITHUB_REPOSITORY: 'owner/name of the repository',
    GITHUB_WORKFLOW: 'name of the workflow',
    GITHUB_JOB: 'id of the job',
    GITHUB_EVENT_NAME: 'event that started the run',
    GITHUB_EVENT_PATH: 'file with the payload of that event; it must be readable in CI',
    GITHUB_REF: 'branch or tag, recorded only',
    GITHUB_ACTOR: 'who started the run, recorded only',
    RUNNER_ENVIRONMENT: '`github-hosted` or `self-hosted`, recorded only',
    ACT: 'set by a local program that imitates the runner',
    GITHUB_WORKSPACE: 'folder that evidence and outputs must not leave',
    RUNNER_TEMP: 'temporary folder of the job: outputs may go there, downloads do',
    GITHUB_SERVER_URL: 'links to the run; tells GitHub from GitHub Enterprise Server',
    GITHUB_API_URL: "address of GitHub's API; gives the policy of a base commit, and who made an artifact of another run; keeps claims",
    PATH: 'where git is looked for; gives the policy of a base commit too',
    XDG_STATE_HOME: 'folder that the local replay store is below',
    HOME: 'the same where that is not set',
    GITHUB_STEP_SUMMARY: 'file that the job summary is appended to',
    GITHUB_OUTPUT: 'file that step outputs are appended to',
    ACTIONS_RUNTIME_TOKEN: 'access to the artifact service; only its presence is noted',
    ACTIONS_RESULTS_URL: 'address of the artifact service; only its presence is noted',
    RUNNER_DEBUG: '`1` where debug logging is on',
    NO_COLOR: 'not empty: no colours on a terminal',
};
/** Takes `process.env` (or a table of a test); a variable that is not set is null, an empty one is the empty string. */
function environmentOf(variables) {
    return (name) => variables[name] ?? null;
}

;// CONCATENATED MODULE: ./build/release/report/random-bytes.js


/** The kernel's generator by its number (major 1, minor 9): whatever else stands at its path is not asked. */
const LINUX_GENERATOR = 0x109;
const GENERATOR_PATH = '/dev/urandom';
/** As many as the names of one run take, so that the generator is asked once. */
const SUPPLY_BYTES = 192;
/** What the generator gave and nobody has got yet. */
let supply = new Uint8Array(0);
/**
 * Random bytes from the generator of the system. On Linux they are read from its device, because node:crypto, which asks the same
 * generator, takes 2 to 4 ms to load; elsewhere, and where `device` is not that device, node:crypto gives them.
 */
function random_bytes_randomBytes(count, device = GENERATOR_PATH) {
    if (device !== GENERATOR_PATH || count > SUPPLY_BYTES)
        return freshBytes(count, device);
    if (supply.length < count)
        supply = Uint8Array.from(freshBytes(SUPPLY_BYTES, device));
    const bytes = supply.slice(0, count);
    supply = supply.subarray(count);
    return bytes;
}
function freshBytes(count, device) {
    return (process.platform === 'linux' ? readGenerator(count, device) : null) ?? (0,external_node_crypto_namespaceObject.randomBytes)(count);
}
function readGenerator(count, device) {
    try {
        // Non-blocking: a FIFO in its place must not hold the run up.
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(device, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        try {
            if ((0,external_node_fs_namespaceObject.fstatSync)(descriptor).rdev !== LINUX_GENERATOR)
                return null;
            const bytes = new Uint8Array(count);
            return (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes) === count ? bytes : null;
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/release/base/json-plain.js

const NOT_ASCII = /[\u0080-\uffff]/;
/** Keys as nearly all are: ASCII, and nothing in them needs an escape. */
const PLAIN_KEYS = /^\w*$/;
/**
 * The canonical text of a plain value, at `depth` levels of nesting, less the top-level keys in `without`. The type cannot say
 * everything, so everything is checked: throws TypeError for what is outside ASCII keys, well-formed strings, safe integers,
 * booleans, null, and plain arrays and objects of them.
 */
function plainText(value, without = [], depth = 0) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return stringText(value);
    if (typeof value === 'number')
        return integerText(value);
    if (typeof value !== 'object')
        throw new TypeError(`a record holds a value of type ${typeof value}`);
    if (depth === MAX_JSON_DEPTH)
        throw new TypeError('a record is nested too deeply');
    if (Array.isArray(value))
        return arrayText(value, depth + 1);
    if (isPlainObject(value))
        return objectText(value, without, depth + 1);
    throw new TypeError('a record holds an object that is not plain');
}
function integerText(value) {
    if (!Number.isSafeInteger(value))
        throw new TypeError('a record holds a number that is no safe integer');
    // String(-0) is "0", as the integer -0 is to Python.
    return String(value);
}
function stringText(text) {
    if (!text.isWellFormed())
        throw new TypeError('a record holds half of a surrogate pair');
    // For well-formed texts the built-in escapes what Python escapes, in the same way.
    return JSON.stringify(text);
}
function arrayText(array, depth) {
    // Its own keys are its indexes and `length`: one more is something that JSON cannot say. A hole is undefined, and refused.
    if (Reflect.ownKeys(array).length !== array.length + 1 || Object.getPrototypeOf(array) !== Array.prototype) {
        throw new TypeError('a record holds an array that is not plain');
    }
    let text = '[';
    for (let index = 0; index < array.length; index += 1) {
        if (index > 0)
            text += ',';
        text += plainText(array[index], [], depth);
    }
    return `${text}]`;
}
function isPlainObject(object) {
    const prototype = Object.getPrototypeOf(object);
    // Symbols and hidden properties would be lost in silence.
    const isWhole = Reflect.ownKeys(object).length === Object.keys(object).length;
    return isWhole && (prototype === Object.prototype || prototype === null);
}
function objectText(object, without, depth) {
    let text = '';
    // In ASCII the order of UTF-16 units, which the built-in sorts by, is that of code points.
    const keys = Object.keys(object).sort();
    // Looked at all at once: one by one they are most of the time that a small record takes.
    const arePlain = PLAIN_KEYS.test(keys.join(''));
    for (const key of keys) {
        if (!arePlain && NOT_ASCII.test(key))
            throw new TypeError('a record holds a key that is not ASCII');
        if (without.includes(key))
            continue;
        if (text !== '')
            text += ',';
        text += `${arePlain ? `"${key}"` : JSON.stringify(key)}:${plainText(object[key], [], depth)}`;
    }
    return `{${text}}`;
}

;// CONCATENATED MODULE: ./build/release/base/json-shape.js
/** Up to this many keys a linear search beats a table, and costs no memory. */
const LINEAR_SEARCH_KEYS = 12;
/** The keys of an object in document order. Objects with the same keys share one shape, and what is derived from it. */
class Shape {
    keys;
    /** Whether many objects may have it: then what is derived from it is kept. There are few of these. */
    isShared;
    places = null;
    sorted = null;
    constructor(keys, isShared = false) {
        this.keys = keys;
        this.isShared = isShared;
    }
    /** Where a key stands, from 0; -1 where there is none. */
    indexOf(key) {
        if (this.keys.length <= LINEAR_SEARCH_KEYS)
            return this.keys.indexOf(key);
        this.places ??= new Map(this.keys.map((name, index) => [name, index]));
        return this.places.get(key) ?? -1;
    }
    /** The members in canonical order: by code point of their keys. */
    inCanonicalOrder() {
        if (this.sorted !== null)
            return this.sorted;
        const sorted = this.keys
            .map((key, index) => ({ key, index, label: this.isShared ? labelOf(key) : null }))
            .sort(this.keys.some((key) => ASTRAL.test(key)) ? byCodePoint : byUnit);
        if (this.isShared)
            this.sorted = sorted;
        return sorted;
    }
}
const ASTRAL = /[\u{10000}-\u{10ffff}]/u;
function labelOf(key) {
    return new TextEncoder().encode(`${JSON.stringify(key)}:`);
}
// Without characters beyond U+FFFF the order of UTF-16 units is that of code points, and the language has it built in.
function byUnit(left, right) {
    return left.key < right.key ? -1 : 1;
}
function byCodePoint(left, right) {
    return compareCodePoints(left.key, right.key);
}
/** Orders texts by code point, as Python does; UTF-16 units would put U+1F511 before U+FF21. */
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index += 1) {
        const difference = codePointRank(left.charCodeAt(index)) - codePointRank(right.charCodeAt(index));
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
// Moves surrogates behind U+FFFF: the first unit that differs then decides as the code points would.
function codePointRank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

;// CONCATENATED MODULE: ./build/release/base/json-record.js

/**
 * The objects that the reader makes: a read-only Map whose keys live in a shape that equal objects share. A document of
 * 16 MiB may hold a million objects, and that many real Maps would not fit into the memory that the gate may use.
 */
class JsonRecord {
    shape;
    /** One value for each key of the shape, in the same order. */
    members;
    constructor(shape, members) {
        this.shape = shape;
        this.members = members;
    }
    get size() {
        return this.members.length;
    }
    get(key) {
        const index = this.shape.indexOf(key);
        return index < 0 ? undefined : this.members[index];
    }
    has(key) {
        return this.shape.indexOf(key) >= 0;
    }
    forEach(visit, thisArg) {
        for (const [key, value] of this.entries())
            visit.call(thisArg, value, key, this);
    }
    keys() {
        return this.shape.keys.values();
    }
    values() {
        return this.members.values();
    }
    entries() {
        const { members } = this;
        return this.shape.keys.map((key, index) => [key, members[index] ?? null]).values();
    }
    [Symbol.iterator]() {
        return this.entries();
    }
}
// `instanceof Map` is how objects are told from other values. What changes a Map is not overridden and throws here, because a
// record has none of a Map's storage.
Object.setPrototypeOf(JsonRecord.prototype, Map.prototype);
/** Any object as a record: those of the reader are records already, those made by hand are Maps. */
function asRecord(object) {
    return object instanceof JsonRecord ? object : new JsonRecord(new Shape([...object.keys()]), [...object.values()]);
}

;// CONCATENATED MODULE: ./build/release/base/json-value.js
/** A number as the document spells it: a double could not hold every integer that a hash covers. */
class JsonNumber {
    /** The exact literal. */
    text;
    constructor(text) {
        this.text = text;
    }
    /** Whether the literal has neither fraction nor exponent: `1.0` and `1e0` are no integers, as in Python. */
    get isInteger() {
        return !/[.eE]/.test(this.text);
    }
}
/** Whether a value is an object. */
function isJsonObject(value) {
    return value instanceof Map;
}
/** Whether a value is an array. */
function isJsonArray(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/release/base/python-number.js
/** A number as Python's `json.dumps` writes what `json.loads` read of it: integers digit by digit, all else as a double. */
function pythonNumber(number) {
    if (!number.isInteger)
        return pythonFloat(Number(number.text));
    return number.text === '-0' ? '0' : number.text;
}
/**
 * The text of a finite double as Python's `repr` gives it. Both languages write the fewest digits that give the same double;
 * they differ in where the exponent starts (1e16 and 1e-5 here), in its two digits, and in `.0`.
 */
function pythonFloat(value) {
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(value);
    if (magnitude < 1e-4 || magnitude >= 1e16)
        return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
    return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

;// CONCATENATED MODULE: ./build/release/base/utf8-text.js
const QUOTE = 0x22;
const utf8_text_BACKSLASH = 0x5c;
const FIRST_BYTES = 256;
/** What JSON text escapes: nothing but these, so that DEL, U+2028 and all beyond ASCII stay raw. */
const ESCAPED = /["\\\p{Cc}]/u;
/**
 * JSON text that grows at its end, held as UTF-8: the text of a document of 16 MiB is put together of millions of pieces, and
 * joining that many strings would cost several times the memory and time.
 */
class Utf8Text {
    bytes = new Uint8Array(FIRST_BYTES);
    length = 0;
    /** Adds ASCII text as it is. */
    addAscii(text) {
        this.reserve(text.length);
        const { bytes, length } = this;
        for (let index = 0; index < text.length; index += 1)
            bytes[length + index] = text.charCodeAt(index);
        this.length = length + text.length;
    }
    /** Adds UTF-8 as it is. */
    addBytes(added) {
        this.reserve(added.length);
        const { bytes, length } = this;
        // For a few bytes a loop is faster than the built-in copy.
        if (added.length > 64)
            bytes.set(added, length);
        else
            for (let index = 0; index < added.length; index += 1)
                bytes[length + index] = added[index] ?? 0;
        this.length = length + added.length;
    }
    /** Adds a well-formed text as a JSON string, quotes and escapes included. */
    addString(text) {
        this.reserve(text.length + 2);
        const { bytes } = this;
        let length = this.length;
        bytes[length] = QUOTE;
        length += 1;
        for (let index = 0; index < text.length; index += 1) {
            const unit = text.charCodeAt(index);
            if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === utf8_text_BACKSLASH) {
                // Nothing is kept of what was copied: `length` was not stored.
                this.addEncoded(ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);
                return;
            }
            bytes[length] = unit;
            length += 1;
        }
        bytes[length] = QUOTE;
        this.length = length + 1;
    }
    /** Adds a well-formed text of any characters. */
    addEncoded(text) {
        this.reserve(text.length * 3);
        const { bytes } = this;
        let length = this.length;
        const put = (byte) => {
            bytes[length] = byte;
            length += 1;
        };
        for (let index = 0; index < text.length; index += 1) {
            const point = text.codePointAt(index) ?? 0;
            if (point < 0x80) {
                put(point);
                continue;
            }
            if (point < 0x800)
                put(0xc0 | (point >> 6));
            else {
                if (point < 0x10000)
                    put(0xe0 | (point >> 12));
                else {
                    put(0xf0 | (point >> 18));
                    put(0x80 | ((point >> 12) & 0x3f));
                    index += 1;
                }
                put(0x80 | ((point >> 6) & 0x3f));
            }
            put(0x80 | (point & 0x3f));
        }
        this.length = length;
    }
    reserve(count) {
        const needed = this.length + count;
        if (needed <= this.bytes.length)
            return;
        const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
        larger.set(this.bytes);
        this.bytes = larger;
    }
    /** All of it so far, as UTF-8. */
    toBytes() {
        return this.bytes.subarray(0, this.length);
    }
    /** All of it so far, as a string. */
    toString() {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.toBytes());
    }
}

;// CONCATENATED MODULE: ./build/release/base/canonical.js





/**
 * The canonical text of a value (DESIGN §4 "Hash rules"): what Python's
 * `json.dumps(x, ensure_ascii=False, sort_keys=True, separators=(",", ":"))` gives for what `json.loads` read.
 */
function canonical(value, without = []) {
    return build(value, without).toString();
}
/** The UTF-8 of the canonical text: what the hash of a large document is made of, without a string in between. */
function canonicalBytes(value, without = []) {
    return build(value, without).toBytes();
}
/**
 * The canonical text of what we write ourselves. Throws TypeError for what the types cannot keep out: undefined, fractions,
 * numbers beyond the safe integers, lone surrogates, keys beyond ASCII, holes in arrays, objects that are not plain.
 */
function canonical_canonicalOfPlain(value, without = []) {
    return plainText(value, typeof without === 'string' ? [without] : without);
}
function build(value, without) {
    const text = new Utf8Text();
    addValue(text, value, new Set(typeof without === 'string' ? [without] : without));
    return text;
}
const NONE = new Set();
function addValue(text, value, without) {
    if (typeof value === 'string')
        text.addString(value);
    else if (value === null)
        text.addAscii('null');
    else if (value === true)
        text.addAscii('true');
    else if (value === false)
        text.addAscii('false');
    else if (value instanceof JsonNumber)
        text.addAscii(pythonNumber(value));
    else if (isJsonArray(value))
        addArray(text, value);
    else
        addObject(text, value, without);
}
function addArray(text, values) {
    let separator = '[';
    for (const value of values) {
        text.addAscii(separator);
        addValue(text, value, NONE);
        separator = ',';
    }
    text.addAscii(values.length === 0 ? '[]' : ']');
}
function addObject(text, object, without) {
    const { shape, members } = asRecord(object);
    let separator = '{';
    for (const { key, index, label } of shape.inCanonicalOrder()) {
        if (without.has(key))
            continue;
        text.addAscii(separator);
        if (label === null) {
            text.addString(key);
            text.addAscii(':');
        }
        else
            text.addBytes(label);
        addValue(text, members[index] ?? null, NONE);
        separator = ',';
    }
    text.addAscii(separator === '{' ? '{}' : '}');
}

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_u64.js
const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
const _32n = /* @__PURE__ */ BigInt(32);
// Split bigint into two 32-bit halves. With `le=true`, returned fields become `{ h: low, l: high
// }` to match little-endian word order rather than the property names.
function fromBig(n, le = false) {
    if (le)
        return { h: Number(n & U32_MASK64), l: Number((n >> _32n) & U32_MASK64) };
    return { h: Number((n >> _32n) & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
}
// Split bigint list into `[highWords, lowWords]` when `le=false`; with `le=true`, the first array
// holds the low halves because `fromBig(...)` swaps the semantic meaning of `h` and `l`.
function split(lst, le = false) {
    const len = lst.length;
    let Ah = new Uint32Array(len);
    let Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
        const { h, l } = fromBig(lst[i], le);
        [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
}
// Combine explicit `(high, low)` 32-bit halves into a bigint; `>>> 0` normalizes signed JS
// bitwise results back to uint32 first, and little-endian callers must swap.
const toBig = (h, l) => (BigInt(h >>> 0) << _32n) | BigInt(l >>> 0);
// Split a JS number into u32 halves without a BigInt allocation. Exact only for integers
// `0 <= n < 2**53`; callers use it on byte / bit counters, which JS length math caps far below
// that (an ArrayBuffer cannot exceed 2**53 - 1 bytes).
const fromNumH = (n) => (n / 2 ** 32) | 0;
const fromNumL = (n) => n >>> 0;
// Drop-in replacement for `view.setBigUint64(byteOffset, BigInt(n), isLE)` without the per-call
// BigInt allocation. Same `n < 2**53` precondition as `fromNumH`/`fromNumL`.
function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// High 32-bit half of a 64-bit logical right shift for `s` in `0..31`.
const shrSH = (h, _l, s) => h >>> s;
// Low 32-bit half of a 64-bit logical right shift, valid for `s` in `1..31`.
const shrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSH = (h, l, s) => (h >>> s) | (l << (32 - s));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `1..31`.
const rotrSL = (h, l, s) => (h << (32 - s)) | (l >>> s);
// High 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBH = (h, l, s) => (h << (64 - s)) | (l >>> (s - 32));
// Low 32-bit half of a 64-bit right rotate, valid for `s` in `33..63`; `32` uses `rotr32*`.
const rotrBL = (h, l, s) => (h >>> (s - 32)) | (l << (64 - s));
// High 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped low half.
const rotr32H = (_h, l) => l;
// Low 32-bit half of a 64-bit right rotate for `s === 32`; this is just the swapped high half.
const rotr32L = (h, _l) => h;
// 64-bit left rotates (rotl*) are not defined here: sha3.ts, their only consumer, keeps
// local copies so V8 inlines them into keccakP.
// Add two split 64-bit words and return the split `{ h, l }` sum.
// JS uses 32-bit signed integers for bitwise operations, so we cannot simply shift the carry out
// of the low sum and instead use division.
function add(Ah, Al, Bh, Bl) {
    const l = (Al >>> 0) + (Bl >>> 0);
    return { h: (Ah + Bh + ((l / 2 ** 32) | 0)) | 0, l: l | 0 };
}
// Addition with more than 2 elements
// Unmasked low-word accumulator for 3-way addition; pass the raw result into `add3H(...)`.
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
// High-word finalize step for 3-way addition; `low` must be the untruncated output of `add3L(...)`.
const add3H = (low, Ah, Bh, Ch) => (Ah + Bh + Ch + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 4-way addition; pass the raw result into `add4H(...)`.
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
// High-word finalize step for 4-way addition; `low` must be the untruncated output of `add4L(...)`.
const add4H = (low, Ah, Bh, Ch, Dh) => (Ah + Bh + Ch + Dh + ((low / 2 ** 32) | 0)) | 0;
// Unmasked low-word accumulator for 5-way addition; pass the raw result into `add5H(...)`.
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
// High-word finalize step for 5-way addition; `low` must be the untruncated output of `add5L(...)`.
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => (Ah + Bh + Ch + Dh + Eh + ((low / 2 ** 32) | 0)) | 0;
// prettier-ignore


;// CONCATENATED MODULE: ./node_modules/@noble/hashes/utils.js
/**
 * Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
 * @param a - value to test
 * @returns `true` when the value is a Uint8Array-compatible view.
 * @example
 * Check whether a value is a Uint8Array-compatible view.
 * ```ts
 * isBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function isBytes(a) {
    // Plain `instanceof Uint8Array` is too strict for some Buffer / proxy / cross-realm cases.
    // The fallback still requires a real ArrayBuffer view, so plain
    // JSON-deserialized `{ constructor: ... }` spoofing is rejected, and
    // `BYTES_PER_ELEMENT === 1` keeps the fallback on byte-oriented views.
    return (a instanceof Uint8Array ||
        (ArrayBuffer.isView(a) &&
            a.constructor.name === 'Uint8Array' &&
            'BYTES_PER_ELEMENT' in a &&
            a.BYTES_PER_ELEMENT === 1));
}
// Shared error-message prefix builder. Only called on throw paths, so assert
// success paths never pay for the string concatenation.
const atitle = (title) => (title ? `"${title}" ` : '');
/**
 * Asserts something is a non-negative integer.
 * @param n - number to validate
 * @param title - label included in thrown errors
 * @returns The validated number.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a non-negative integer option.
 * ```ts
 * anumber(32, 'length');
 * ```
 */
function anumber(n, title = '') {
    if (typeof n !== 'number')
        throw new TypeError(atitle(title) + 'expected number, got ' + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
        throw new RangeError(atitle(title) + 'expected integer >= 0, got ' + n);
    return n;
}
/**
 * Asserts something is a boolean.
 * @param value - value to validate
 * @param title - label included in thrown errors
 * @returns The validated boolean.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate a boolean option.
 * ```ts
 * abool(true, 'enableXOF');
 * ```
 */
function abool(value, title = '') {
    if (typeof value !== 'boolean')
        throw new TypeError(atitle(title) + 'expected boolean, got type=' + typeof value);
    return value;
}
/**
 * Asserts something is Uint8Array.
 * @param value - value to validate
 * @param length - optional exact length constraint
 * @param title - label included in thrown errors
 * @returns The validated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate that a value is a byte array.
 * ```ts
 * abytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function abytes(value, length, title = '') {
    // Success path first: this runs at the start of every update() / digestInto(), and the
    // common `abytes(data)` form must not pay for length handling it does not use.
    if (isBytes(value) && (length === undefined || value.length === length))
        return value;
    // Error path: recompute freely to build the exact message.
    if (length !== undefined)
        anumber(length, 'length');
    const bytes = isBytes(value);
    const ofLen = length !== undefined ? ` of length ${length}` : '';
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title) + 'expected Uint8Array' + ofLen + ', got ' + got;
    if (!bytes)
        throw new TypeError(message);
    throw new RangeError(message);
}
/**
 * Copies bytes into a fresh Uint8Array.
 * Buffer-style slices can alias the same backing store, so callers that need ownership should copy.
 * @param bytes - source bytes to clone
 * @returns Freshly allocated copy of `bytes`.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Clone a byte array before mutating it.
 * ```ts
 * const copy = copyBytes(new Uint8Array([1, 2, 3]));
 * ```
 */
function copyBytes(bytes) {
    // `Uint8Array.from(...)` would also accept arrays / other typed arrays. Keep this helper strict
    // because callers use it at byte-validation boundaries before mutating the detached copy.
    return Uint8Array.from(abytes(bytes));
}
/**
 * Asserts something is a wrapped hash constructor.
 * @param h - hash constructor to validate
 * @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
 * @throws On invalid hash metadata ranges or values. {@link RangeError}
 * @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
 * @example
 * Validate a callable hash wrapper.
 * ```ts
 * import { ahash } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * ahash(sha256);
 * ```
 */
function ahash(h) {
    if (typeof h !== 'function' || typeof h.create !== 'function')
        throw new TypeError('expected hash wrapped by utils.createHasher');
    anumber(h.outputLen);
    anumber(h.blockLen);
    // HMAC and KDF callers treat these as real byte lengths; allowing zero lets fake wrappers pass
    // validation and can produce empty outputs instead of failing fast.
    if (h.outputLen < 1 || h.blockLen < 1)
        throw new Error('hash blockLen / outputLen must be >= 1');
}
const aobject = (value, label) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new TypeError((label === 'object' ? '' : `"${label}" `) + 'expected object, got type=' + typeof value);
};
const aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
        throw new TypeError(`"${label}" expected plain object`);
    // Object.assign() treats an own "__proto__" source key as a write to the target's legacy
    // prototype setter. Reject it before merging so inherited option values cannot be injected.
    if (Object.hasOwn(value, '__proto__'))
        throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
 * Asserts a hash instance has not been destroyed or finished.
 * @param instance - hash instance to validate
 * @param checkFinished - whether to reject finalized instances
 * @throws If the hash instance has already been destroyed or finalized. {@link Error}
 * @example
 * Validate that a hash instance is still usable.
 * ```ts
 * import { aexists } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aexists(hash);
 * ```
 */
function aexists(instance, checkFinished = true) {
    // Runs on every update()/digestInto(); the flags are library-owned booleans, so only their
    // truthiness is checked - re-validating their type per call was pure hot-path overhead.
    if (instance.destroyed)
        throw new Error('hash was destroyed');
    if (checkFinished && instance.finished)
        throw new Error('digest() was already called');
}
/**
 * Asserts output is a sufficiently-sized byte array.
 * @param out - destination buffer
 * @param instance - hash instance providing output length
 * Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Validate a caller-provided digest buffer.
 * ```ts
 * import { aoutput } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const hash = sha256.create();
 * aoutput(new Uint8Array(hash.outputLen), hash);
 * ```
 */
function aoutput(out, instance) {
    abytes(out, undefined, 'output');
    // `outputLen` is a library-owned readonly number; the negated comparison keeps failing fast
    // when it is missing/NaN (comparisons with undefined/NaN are false) without an anumber() call.
    const min = instance.outputLen;
    if (!(out.length >= min)) {
        throw new RangeError('"output" expected length >= ' + min);
    }
}
/**
 * Casts a typed array view to Uint8Array.
 * @param arr - source typed array
 * @returns Uint8Array view over the same buffer.
 * @example
 * Reinterpret a typed array as bytes.
 * ```ts
 * u8(new Uint32Array([1, 2]));
 * ```
 */
function u8(arr) {
    return new Uint8Array(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Casts a typed array view to Uint32Array.
 * `arr.byteOffset` must already be 4-byte aligned or the platform
 * Uint32Array constructor will throw.
 * @param arr - source typed array
 * @returns Uint32Array view over the same buffer.
 * @example
 * Reinterpret a byte array as 32-bit words.
 * ```ts
 * u32(new Uint8Array(8));
 * ```
 */
function u32(arr) {
    return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
/**
 * Zeroizes typed arrays in place. Warning: JS provides no guarantees.
 * @param arrays - arrays to overwrite with zeros
 * @example
 * Zeroize sensitive buffers in place.
 * ```ts
 * clean(new Uint8Array([1, 2, 3]));
 * ```
 */
function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
        arrays[i].fill(0);
    }
}
/**
 * Creates a DataView for byte-level manipulation.
 * @param arr - source typed array
 * @returns DataView over the same buffer region.
 * @example
 * Create a DataView over an existing buffer.
 * ```ts
 * createView(new Uint8Array(4));
 * ```
 */
function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
 * Rotate-right operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the right.
 * ```ts
 * rotr(0x12345678, 8);
 * ```
 */
function rotr(word, shift) {
    return (word << (32 - shift)) | (word >>> shift);
}
/**
 * Rotate-left operation for uint32 values.
 * @param word - source word
 * @param shift - shift amount in bits
 * @returns Rotated word.
 * @example
 * Rotate a 32-bit word to the left.
 * ```ts
 * rotl(0x12345678, 8);
 * ```
 */
function rotl(word, shift) {
    return (word << shift) | ((word >>> (32 - shift)) >>> 0);
}
/** Whether the current platform is little-endian. */
const isLE = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => new Uint8Array(new Uint32Array([0x11223344]).buffer)[0] === 0x44)()));
/**
 * Byte-swap operation for uint32 values.
 * @param word - source word
 * @returns Word with reversed byte order.
 * @example
 * Reverse the byte order of a 32-bit word.
 * ```ts
 * byteSwap(0x11223344);
 * ```
 */
function byteSwap(word) {
    return (((word << 24) & 0xff000000) |
        ((word << 8) & 0xff0000) |
        ((word >>> 8) & 0xff00) |
        ((word >>> 24) & 0xff));
}
/**
 * Conditionally byte-swaps one 32-bit word on big-endian platforms.
 * @param n - source word
 * @returns Original or byte-swapped word depending on platform endianness.
 * @example
 * Normalize a 32-bit word for host endianness.
 * ```ts
 * swap8IfBE(0x11223344);
 * ```
 */
const swap8IfBE = (/* unused pure expression or super */ null && (isLE
    ? (n) => n
    : (n) => byteSwap(n) >>> 0));
/**
 * Byte-swaps every word of a Uint32Array in place.
 * @param arr - array to mutate
 * @returns The same array after mutation; callers pass live state arrays here.
 * @example
 * Reverse the byte order of every word in place.
 * ```ts
 * byteSwap32(new Uint32Array([0x11223344]));
 * ```
 */
function byteSwap32(arr) {
    for (let i = 0; i < arr.length; i++) {
        arr[i] = byteSwap(arr[i]);
    }
    return arr;
}
/**
 * Conditionally byte-swaps a Uint32Array on big-endian platforms.
 * @param u - array to normalize for host endianness
 * @returns Original or byte-swapped array depending on platform endianness.
 *   On big-endian runtimes this mutates `u` in place via `byteSwap32(...)`.
 * @example
 * Normalize a word array for host endianness.
 * ```ts
 * swap32IfBE(new Uint32Array([0x11223344]));
 * ```
 */
const swap32IfBE = (/* unused pure expression or super */ null && (isLE
    ? (u) => u
    : byteSwap32));
// Built-in hex conversion https://caniuse.com/mdn-javascript_builtins_uint8array_fromhex
const hasHexBuiltin = /* @__PURE__ */ (() => 
// @ts-ignore
typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
// Array where index 0xf0 (240) is mapped to string 'f0'
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
/**
 * Convert byte array to hex string.
 * Uses the built-in function when available and assumes it matches the tested
 * fallback semantics.
 * @param bytes - bytes to encode
 * @returns Lowercase hexadecimal string.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Convert bytes to lowercase hexadecimal.
 * ```ts
 * bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
 * ```
 */
function bytesToHex(bytes) {
    abytes(bytes);
    // @ts-ignore
    if (hasHexBuiltin)
        return bytes.toHex();
    // pre-caching improves the speed 6x
    let hex = '';
    for (let i = 0; i < bytes.length; i++) {
        hex += hexes[bytes[i]];
    }
    return hex;
}
// Strict ASCII nibble parser: non-ASCII hex lookalikes are rejected as undefined.
// ASCII codes: '0'..'9' = 48..57, 'A'..'F' = 65..70, 'a'..'f' = 97..102.
// prettier-ignore
function asciiToBase16(ch) {
    return ch >= 48 && ch <= 57 ? ch - 48 // '2' => 50-48
        : ch >= 65 && ch <= 70 ? ch - (65 - 10) // 'B' => 66-(65-10)
            : ch >= 97 && ch <= 102 ? ch - (97 - 10) // 'b' => 98-(97-10)
                : undefined;
}
/**
 * Convert hex string to byte array. Uses built-in function, when available.
 * @param hex - hexadecimal string to decode
 * @returns Decoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Decode lowercase hexadecimal into bytes.
 * ```ts
 * hexToBytes('cafe0123'); // Uint8Array.from([0xca, 0xfe, 0x01, 0x23])
 * ```
 */
function hexToBytes(hex) {
    if (typeof hex !== 'string')
        throw new TypeError('hex string expected, got ' + typeof hex);
    if (hasHexBuiltin) {
        try {
            return Uint8Array.fromHex(hex);
        }
        catch (error) {
            if (error instanceof SyntaxError)
                throw new RangeError(error.message);
            throw error;
        }
    }
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2)
        throw new RangeError('hex string expected, got unpadded hex of length ' + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
        const n1 = asciiToBase16(hex.charCodeAt(hi)); // parse first char, multiply it by 16
        const n2 = asciiToBase16(hex.charCodeAt(hi + 1)); // parse second char
        if (n1 === undefined || n2 === undefined) {
            const char = hex[hi] + hex[hi + 1];
            throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
        }
        array[ai] = n1 * 16 + n2; // example: 'A9' => 10*16 + 9
    }
    return array;
}
/**
 * Yields to the host task scheduler so timers, I/O, and rendering can make progress.
 * Uses the Web Scheduling API when available or `setTimeout` as a cross-platform fallback.
 * Host-task yields are much slower than microtasks (roughly 1ms with the timer fallback), so
 * async loops should use `asyncTick >= 10` to amortize scheduling overhead to about 10% while
 * still allowing other event-loop work to proceed.
 * @param onReject - optional cleanup invoked only if the host yield fails
 * @example
 * Yield to the next scheduler tick.
 * ```ts
 * await nextTick();
 * ```
 */
function nextTick(onReject) {
    const host = globalThis;
    if (typeof host.scheduler?.yield === 'function') {
        const promise = host.scheduler.yield();
        // Keep the original scheduler rejection; this handler exists only for cleanup.
        if (onReject)
            promise.catch(onReject);
        return promise;
    }
    return new Promise((resolve) => host.setTimeout(resolve, 0));
}
/**
 * Returns control to the host event loop every `tick` milliseconds to avoid blocking long loops.
 * @param iters - number of loop iterations to run
 * @param tick - maximum time slice in milliseconds
 * @param cb - callback executed on each iteration
 * @param onReject - optional cleanup invoked only if a host yield fails
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @example
 * Run a loop that periodically yields back to the event loop.
 * ```ts
 * await asyncLoop(2, 0, () => {});
 * ```
 */
async function asyncLoop(iters, tick, cb, onReject) {
    anumber(iters, 'iters');
    anumber(tick, 'tick');
    if (typeof cb !== 'function')
        throw new TypeError('callback must be a function');
    // Callback is synchronous by contract; asyncLoop only yields between sync work windows.
    let ts = Date.now();
    for (let i = 0; i < iters; i++) {
        cb(i);
        // Date.now() is not monotonic, so in case if clock goes backwards we return return control too
        const diff = Date.now() - ts;
        if (diff >= 0 && diff < tick)
            continue;
        await nextTick(onReject);
        // Track only synchronous work time; scheduler delay after yielding is outside our budget.
        ts = Date.now();
    }
}
/**
 * Converts string to bytes using UTF8 encoding.
 * Built-in doesn't validate input to be string: we do the check.
 * Non-ASCII details are delegated to the platform `TextEncoder`.
 * @param str - string to encode
 * @returns UTF-8 encoded bytes.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Encode a string as UTF-8 bytes.
 * ```ts
 * utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
 * ```
 */
function utf8ToBytes(str) {
    if (typeof str !== 'string')
        throw new TypeError('string expected');
    const encoded = new TextEncoder().encode(str);
    try {
        // Copy into the current realm for Firefox extension contexts. Callers that own the returned
        // buffer can then wipe it independently of TextEncoder's temporary result.
        return new Uint8Array(encoded); // https://bugzil.la/1681809
    }
    finally {
        clean(encoded);
    }
}
/**
 * Helper for KDFs: consumes Uint8Array or string.
 * String inputs are UTF-8 encoded; byte-array inputs stay aliased to the caller buffer.
 * @param data - user-provided KDF input
 * @param errorTitle - label included in thrown errors
 * @returns Byte representation of the input.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Normalize KDF input to bytes.
 * ```ts
 * kdfInputToBytes('password');
 * ```
 */
function kdfInputToBytes(data, errorTitle = '') {
    if (typeof data === 'string')
        return utf8ToBytes(data);
    return abytes(data, undefined, errorTitle);
}
/**
 * Copies several Uint8Arrays into one.
 * @param arrays - arrays to concatenate
 * @returns Concatenated byte array.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Concatenate multiple byte arrays.
 * ```ts
 * concatBytes(new Uint8Array([1]), new Uint8Array([2]));
 * ```
 */
function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
        const a = arrays[i];
        abytes(a);
        sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
        const a = arrays[i];
        res.set(a, pad);
        pad += a.length;
    }
    return res;
}
/**
 * Validates declared required and optional field types on a plain object.
 * This walks field schemas and formats detailed errors, so avoid it on hot paths; use direct
 * one-line guards such as `abytes()`, `abool()`, or `anumber()` instead.
 * @param object - object to validate
 * @param fields - map of required field names to expected types
 * @param optFields - map of optional field names to expected types
 * @param title - label included in thrown errors
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Validate required and optional option fields.
 * ```ts
 * validateObject({ N: 1024, dkLen: 32 }, { N: 'number' }, { dkLen: 'number' });
 * ```
 */
const validateObject = (object, fields = {}, optFields = {}, title = 'object') => {
    aobject(object, title);
    aobject(fields, 'fields');
    aobject(optFields, 'optFields');
    function checkField(fieldName, expectedType, isOpt) {
        const label = title === 'object' ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
        // Config fields must be explicit own properties. Optional inherited values are rejected too
        // because callers keep reading the same options object after validation.
        const val = object[fieldName];
        // Runtime objects such as Field instances intentionally satisfy required method slots
        // via their shared prototype.
        if (!Object.hasOwn(object, fieldName) &&
            (isOpt ? val !== undefined : expectedType !== 'function')) {
            throw new TypeError(`${label} is invalid: expected own property`);
        }
        if (isOpt && val === undefined)
            return;
        const current = typeof val;
        if (current !== expectedType || val === null)
            throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
    }
    const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
    iter(fields, false);
    iter(optFields, true);
};
/**
 * Merges default options and passed options.
 * @param defaults - base option object
 * @param opts - user overrides
 * @param title - label included in thrown override errors
 * @returns Fresh merged option object with a null prototype.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Merge user overrides onto default options.
 * ```ts
 * checkOpts({ dkLen: 32 }, { asyncTick: 10 });
 * ```
 */
function checkOpts(defaults, opts, title = 'opts') {
    aopts(defaults, 'defaults');
    if (opts !== undefined)
        aopts(opts, title);
    // Callers read optional fields directly, so omitted values must not fall through to ambient
    // Object.prototype pollution (for example a forged `dkLen` changing SHAKE's default output).
    const merged = Object.assign(Object.create(null), defaults, opts);
    return merged;
}
/**
 * Creates a callable hash function from a stateful class constructor.
 * @param hashCons - hash constructor or factory
 * @param info - optional metadata such as DER OID
 * @returns Frozen callable hash wrapper with `.create()`.
 *   Wrapper construction eagerly calls `hashCons(undefined)` once to read
 *   `outputLen` / `blockLen`, so constructor side effects happen at module
 *   init time.
 * @throws On wrong argument types. {@link TypeError}
 * @example
 * Wrap a stateful hash constructor into a callable helper.
 * ```ts
 * import { createHasher } from '@noble/hashes/utils.js';
 * import { sha256 } from '@noble/hashes/sha2.js';
 * const wrapped = createHasher(sha256.create, { oid: sha256.oid });
 * wrapped(new Uint8Array([1]));
 * ```
 */
function utils_createHasher(hashCons, info = {}) {
    if (typeof hashCons !== 'function')
        throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, 'info');
    const hashC = (msg, opts) => hashCons(opts)
        .update(msg)
        .digest();
    const tmp = hashCons(undefined);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
}
/**
 * Cryptographically secure PRNG backed by `crypto.getRandomValues`.
 * @param bytesLength - number of random bytes to generate
 * @returns Random bytes.
 * The platform `getRandomValues()` implementation still defines any
 * single-call length cap, and this helper rejects oversize requests
 * with a stable library `RangeError` instead of host-specific errors.
 * @throws On wrong argument types. {@link TypeError}
 * @throws On wrong argument ranges or values. {@link RangeError}
 * @throws If the current runtime does not provide `crypto.getRandomValues`. {@link Error}
 * @example
 * Generate a fresh random key or nonce.
 * ```ts
 * const key = randomBytes(16);
 * ```
 */
function utils_randomBytes(bytesLength = 32) {
    // Match the repo's other length-taking helpers instead of relying on Uint8Array coercion.
    anumber(bytesLength, 'bytesLength');
    const cr = typeof globalThis === 'object' ? globalThis.crypto : null;
    if (typeof cr?.getRandomValues !== 'function')
        throw new Error('crypto.getRandomValues must be defined');
    // Web Cryptography API Level 2 §10.1.1:
    // if `byteLength > 65536`, throw `QuotaExceededError`.
    // Keep the guard explicit so callers can see the quota in code
    // instead of discovering it by reading the spec or host errors.
    // This wrapper surfaces the same quota as a stable library RangeError.
    if (bytesLength > 65536)
        throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
    return cr.getRandomValues(new Uint8Array(bytesLength));
}
/**
 * Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
 * @param suffix - final OID byte for the selected hash.
 *   The helper accepts any byte even though only the documented NIST hash
 *   suffixes are meaningful downstream.
 * @returns Object containing the DER-encoded OID.
 * @example
 * Build OID metadata for a NIST hash.
 * ```ts
 * oidNist(0x01);
 * ```
 */
const utils_oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, suffix]),
});

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/_md.js
/**
 * Internal Merkle-Damgard hash utils.
 * @module
 */


/**
 * Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
 * Returns bits from `b` when `a` is set, otherwise from `c`.
 * The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
 * set the same bit.
 * @param a - selector word
 * @param b - word chosen when selector bit is set
 * @param c - word chosen when selector bit is clear
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit choice primitive.
 * ```ts
 * Chi(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Chi(a, b, c) {
    return (a & b) ^ (~a & c);
}
/**
 * Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
 * Returns bits shared by at least two inputs.
 * @param a - first input word
 * @param b - second input word
 * @param c - third input word
 * @returns Mixed 32-bit word.
 * @example
 * Combine three words with the shared 32-bit majority primitive.
 * ```ts
 * Maj(0xffffffff, 0x12345678, 0x87654321);
 * ```
 */
function Maj(a, b, c) {
    return (a & b) ^ (a & c) ^ (b & c);
}
/**
 * Merkle-Damgard hash construction base class.
 * Could be used to create MD5, RIPEMD, SHA1, SHA2.
 * Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
 * strings with partial-byte tails.
 * @param blockLen - internal block size in bytes
 * @param outputLen - digest size in bytes
 * @param padOffset - trailing length field size in bytes
 * @param isLE - whether length and state words are encoded in little-endian
 * @example
 * Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
 * ```ts
 * import { _SHA1 } from '@noble/hashes/legacy.js';
 * const hash = new _SHA1();
 * hash.update(new Uint8Array([97, 98, 99]));
 * hash.digest();
 * ```
 */
class HashMD {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
    buffer;
    view;
    finished = false;
    length = 0;
    pos = 0;
    destroyed = false;
    constructor(blockLen, outputLen, padOffset, isLE) {
        this.blockLen = blockLen;
        this.outputLen = outputLen;
        this.padOffset = padOffset;
        this.isLE = isLE;
        this.buffer = new Uint8Array(blockLen);
        this.view = createView(this.buffer);
    }
    update(data) {
        aexists(this);
        abytes(data);
        const { view, buffer, blockLen } = this;
        const len = data.length;
        let processed = false;
        for (let pos = 0; pos < len;) {
            const take = Math.min(blockLen - this.pos, len - pos);
            // Fast path only when there is no buffered partial block: `take === blockLen` implies
            // `this.pos === 0`, so we can process full blocks directly from the input view.
            if (take === blockLen) {
                const dataView = createView(data);
                for (; blockLen <= len - pos; pos += blockLen)
                    this.process(dataView, pos);
                processed = true;
                continue;
            }
            // When the whole input is buffered in one go (common for short messages), passing `data`
            // directly avoids allocating a subarray view.
            buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
            this.pos += take;
            pos += take;
            if (this.pos === blockLen) {
                this.process(view, 0);
                this.pos = 0;
                processed = true;
            }
        }
        this.length += data.length;
        // Shared schedule buffers only pick up input-derived words inside process(); if everything
        // was buffered without processing, there is nothing to zero.
        if (processed)
            this.roundClean();
        return this;
    }
    digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        // Padding
        // We can avoid allocation of buffer for padding completely if it
        // was previously not allocated here. But it won't change performance.
        const { buffer, view, blockLen, isLE } = this;
        let { pos } = this;
        // append the bit '1' to the message, then zero-pad the rest of the block
        buffer[pos++] = 0b10000000;
        buffer.fill(0, pos);
        // we have less than padOffset left in buffer, so we cannot put length in
        // current block, need process it and pad again
        if (this.padOffset > blockLen - pos) {
            this.process(view, 0);
            buffer.fill(0);
        }
        // `padOffset` reserves the whole length field. For SHA-384/512 the high 64 bits stay zero from
        // the padding fill above, and JS will overflow before user input can make that half non-zero.
        // So we only need to write the low 64 bits here (`length * 8` only scales the exponent of an
        // integer below 2**53, so the split inside the helper stays exact).
        setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
        this.process(view, 0);
        // The final block above is processed outside update(), so the shared message-schedule
        // buffers (e.g. SHA256_W) would otherwise retain input-derived words after digest().
        this.roundClean();
        // digest() passes our own `buffer` as `out`; reuse its cached view instead of allocating one.
        const oview = out === buffer ? view : createView(out);
        const len = this.outputLen;
        // NOTE: we do division by 4 later, which must be fused in single op with modulo by JIT
        const outLen = len / 4;
        const state = this.get();
        // Subclass-misconfiguration invariant: outputLen must be 32-bit aligned and fit the state.
        if (len % 4 || outLen > state.length)
            throw new Error('invalid outputLen');
        for (let i = 0; i < outLen; i++)
            oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        // Copy before destroy(): subclasses wipe `buffer` during cleanup, but `digest()` must return
        // fresh bytes to the caller.
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
    }
    _cloneIntoMeta(to) {
        const { buffer, length, finished, destroyed, pos } = this;
        to.destroyed = destroyed;
        to.finished = finished;
        to.length = length;
        to.pos = pos;
        // Only partial-block bytes need copying: when `length % blockLen === 0`, `pos === 0` and
        // later `update()` / `digestInto()` overwrite `to.buffer` from the start before reading it.
        if (pos)
            to.buffer.set(buffer); // Avoid a hot modulo guard.
        return to;
    }
    clone() {
        return this._cloneInto();
    }
}
/**
 * Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
 * Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
 */
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
 * square roots of the first eight prime numbers. Exported as a shared table; callers must treat
 * it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
/** Initial SHA224 state `H(0)` from RFC 6234 §6.1. Exported as a shared table; callers must
 * treat it as read-only because constructors copy words from it by index. */
const SHA224_IV = /* @__PURE__ */ Uint32Array.from([
    0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
]);
/** Initial SHA384 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the ninth
 * through sixteenth prime numbers. Exported as a shared table; callers must treat it as read-only
 * because constructors copy halves from it by index. */
const SHA384_IV = /* @__PURE__ */ Uint32Array.from([
    0xcbbb9d5d, 0xc1059ed8, 0x629a292a, 0x367cd507, 0x9159015a, 0x3070dd17, 0x152fecd8, 0xf70e5939,
    0x67332667, 0xffc00b31, 0x8eb44a87, 0x68581511, 0xdb0c2e0d, 0x64f98fa7, 0x47b5481d, 0xbefa4fa4,
]);
/** Initial SHA512 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
 * big-endian 32-bit halves. Derived from the fractional parts of the square roots of the first
 * eight prime numbers. Exported as a shared table; callers must treat it as read-only because
 * constructors copy halves from it by index. */
const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
    0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1,
    0x510e527f, 0xade682d1, 0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
]);

;// CONCATENATED MODULE: ./node_modules/@noble/hashes/sha2.js
/**
 * SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
 * SHA256 is the fastest hash implementable in JS, even faster than Blake3.
 * Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
 * {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
 * @module
 */



/**
 * SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
 * of the cube roots of the first 64 primes (2..311).
 */
// prettier-ignore
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
class SHA2_32B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
        super(64, outputLen, 8, false);
        this.A = IV[0] | 0;
        this.B = IV[1] | 0;
        this.C = IV[2] | 0;
        this.D = IV[3] | 0;
        this.E = IV[4] | 0;
        this.F = IV[5] | 0;
        this.G = IV[6] | 0;
        this.H = IV[7] | 0;
    }
    get() {
        const { A, B, C, D, E, F, G, H } = this;
        return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
        this.A = A | 0;
        this.B = B | 0;
        this.C = C | 0;
        this.D = D | 0;
        this.E = E | 0;
        this.F = F | 0;
        this.G = G | 0;
        this.H = H | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 48 words w[16..63] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4)
            SHA256_W[i] = view.getUint32(offset, false);
        for (let i = 16; i < 64; i++) {
            const W15 = SHA256_W[i - 15];
            const W2 = SHA256_W[i - 2];
            const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ (W15 >>> 3);
            const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ (W2 >>> 10);
            SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
        }
        // Compression function main loop, 64 rounds
        let { A, B, C, D, E, F, G, H } = this;
        for (let i = 0; i < 64; i++) {
            const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
            const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
            const T2 = (sigma0 + Maj(A, B, C)) | 0;
            H = G;
            G = F;
            F = E;
            E = (D + T1) | 0;
            D = C;
            C = B;
            B = A;
            A = (T1 + T2) | 0;
        }
        // Add the compressed chunk to the current hash value
        A = (A + this.A) | 0;
        B = (B + this.B) | 0;
        C = (C + this.C) | 0;
        D = (D + this.D) | 0;
        E = (E + this.E) | 0;
        F = (F + this.F) | 0;
        G = (G + this.G) | 0;
        H = (H + this.H) | 0;
        this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
        clean(SHA256_W);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        this.set(0, 0, 0, 0, 0, 0, 0, 0);
        clean(this.buffer);
    }
}
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
class _SHA256 extends SHA2_32B {
    constructor() {
        super(32, SHA256_IV);
    }
}
/** Internal SHA-224 hash class grounded in RFC 6234 §6.2 and §8.5. */
class _SHA224 extends SHA2_32B {
    constructor() {
        super(28, SHA224_IV);
    }
}
// SHA2-512 is slower than sha256 in js because u64 operations are slow.
// SHA-384 / SHA-512 round constants from RFC 6234 §5.2:
// 80 full 64-bit words split into high/low halves.
// prettier-ignore
const K512 = /* @__PURE__ */ (() => split([
    '0x428a2f98d728ae22', '0x7137449123ef65cd', '0xb5c0fbcfec4d3b2f', '0xe9b5dba58189dbbc',
    '0x3956c25bf348b538', '0x59f111f1b605d019', '0x923f82a4af194f9b', '0xab1c5ed5da6d8118',
    '0xd807aa98a3030242', '0x12835b0145706fbe', '0x243185be4ee4b28c', '0x550c7dc3d5ffb4e2',
    '0x72be5d74f27b896f', '0x80deb1fe3b1696b1', '0x9bdc06a725c71235', '0xc19bf174cf692694',
    '0xe49b69c19ef14ad2', '0xefbe4786384f25e3', '0x0fc19dc68b8cd5b5', '0x240ca1cc77ac9c65',
    '0x2de92c6f592b0275', '0x4a7484aa6ea6e483', '0x5cb0a9dcbd41fbd4', '0x76f988da831153b5',
    '0x983e5152ee66dfab', '0xa831c66d2db43210', '0xb00327c898fb213f', '0xbf597fc7beef0ee4',
    '0xc6e00bf33da88fc2', '0xd5a79147930aa725', '0x06ca6351e003826f', '0x142929670a0e6e70',
    '0x27b70a8546d22ffc', '0x2e1b21385c26c926', '0x4d2c6dfc5ac42aed', '0x53380d139d95b3df',
    '0x650a73548baf63de', '0x766a0abb3c77b2a8', '0x81c2c92e47edaee6', '0x92722c851482353b',
    '0xa2bfe8a14cf10364', '0xa81a664bbc423001', '0xc24b8b70d0f89791', '0xc76c51a30654be30',
    '0xd192e819d6ef5218', '0xd69906245565a910', '0xf40e35855771202a', '0x106aa07032bbd1b8',
    '0x19a4c116b8d2d0c8', '0x1e376c085141ab53', '0x2748774cdf8eeb99', '0x34b0bcb5e19b48a8',
    '0x391c0cb3c5c95a63', '0x4ed8aa4ae3418acb', '0x5b9cca4f7763e373', '0x682e6ff3d6b2b8a3',
    '0x748f82ee5defb2fc', '0x78a5636f43172f60', '0x84c87814a1f0ab72', '0x8cc702081a6439ec',
    '0x90befffa23631e28', '0xa4506cebde82bde9', '0xbef9a3f7b2c67915', '0xc67178f2e372532b',
    '0xca273eceea26619c', '0xd186b8c721c0c207', '0xeada7dd6cde0eb1e', '0xf57d4f7fee6ed178',
    '0x06f067aa72176fba', '0x0a637dc5a2c898a6', '0x113f9804bef90dae', '0x1b710b35131c471b',
    '0x28db77f523047d84', '0x32caab7b40c72493', '0x3c9ebe0a15c9bebc', '0x431d67c49c100d4c',
    '0x4cc5d4becb3e42b6', '0x597f299cfc657e2a', '0x5fcb6fab3ad6faec', '0x6c44198c4a475817'
].map(n => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
// Reusable high-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
// Reusable low-half schedule buffer for the RFC 6234 §6.4 64-bit `W_t` words.
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 §6.4. */
class SHA2_64B extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
        super(128, outputLen, 16, false);
        this.Ah = IV[0] | 0;
        this.Al = IV[1] | 0;
        this.Bh = IV[2] | 0;
        this.Bl = IV[3] | 0;
        this.Ch = IV[4] | 0;
        this.Cl = IV[5] | 0;
        this.Dh = IV[6] | 0;
        this.Dl = IV[7] | 0;
        this.Eh = IV[8] | 0;
        this.El = IV[9] | 0;
        this.Fh = IV[10] | 0;
        this.Fl = IV[11] | 0;
        this.Gh = IV[12] | 0;
        this.Gl = IV[13] | 0;
        this.Hh = IV[14] | 0;
        this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
        const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
        this.Ah = Ah | 0;
        this.Al = Al | 0;
        this.Bh = Bh | 0;
        this.Bl = Bl | 0;
        this.Ch = Ch | 0;
        this.Cl = Cl | 0;
        this.Dh = Dh | 0;
        this.Dl = Dl | 0;
        this.Eh = Eh | 0;
        this.El = El | 0;
        this.Fh = Fh | 0;
        this.Fl = Fl | 0;
        this.Gh = Gh | 0;
        this.Gl = Gl | 0;
        this.Hh = Hh | 0;
        this.Hl = Hl | 0;
    }
    _cloneInto(to) {
        (to ||= new this.constructor()).set(...this.get());
        return this._cloneIntoMeta(to);
    }
    process(view, offset) {
        // Extend the first 16 words into the remaining 64 words w[16..79] of the message schedule array
        for (let i = 0; i < 16; i++, offset += 4) {
            SHA512_W_H[i] = view.getUint32(offset);
            SHA512_W_L[i] = view.getUint32((offset += 4));
        }
        for (let i = 16; i < 80; i++) {
            // s0 := (w[i-15] rightrotate 1) xor (w[i-15] rightrotate 8) xor (w[i-15] rightshift 7)
            const W15h = SHA512_W_H[i - 15] | 0;
            const W15l = SHA512_W_L[i - 15] | 0;
            const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
            const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
            // s1 := (w[i-2] rightrotate 19) xor (w[i-2] rightrotate 61) xor (w[i-2] rightshift 6)
            const W2h = SHA512_W_H[i - 2] | 0;
            const W2l = SHA512_W_L[i - 2] | 0;
            const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
            const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
            // SHA512_W[i] = s0 + s1 + SHA512_W[i - 7] + SHA512_W[i - 16];
            const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
            const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
            SHA512_W_H[i] = SUMh | 0;
            SHA512_W_L[i] = SUMl | 0;
        }
        let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
        // Compression function main loop, 80 rounds
        for (let i = 0; i < 80; i++) {
            // S1 := (e rightrotate 14) xor (e rightrotate 18) xor (e rightrotate 41)
            const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
            const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
            //const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
            const CHIh = (Eh & Fh) ^ (~Eh & Gh);
            const CHIl = (El & Fl) ^ (~El & Gl);
            // T1 = H + sigma1 + Chi(E, F, G) + SHA512_K[i] + SHA512_W[i]
            // prettier-ignore
            const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
            const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
            const T1l = T1ll | 0;
            // S0 := (a rightrotate 28) xor (a rightrotate 34) xor (a rightrotate 39)
            const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
            const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
            const MAJh = (Ah & Bh) ^ (Ah & Ch) ^ (Bh & Ch);
            const MAJl = (Al & Bl) ^ (Al & Cl) ^ (Bl & Cl);
            Hh = Gh | 0;
            Hl = Gl | 0;
            Gh = Fh | 0;
            Gl = Fl | 0;
            Fh = Eh | 0;
            Fl = El | 0;
            ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
            Dh = Ch | 0;
            Dl = Cl | 0;
            Ch = Bh | 0;
            Cl = Bl | 0;
            Bh = Ah | 0;
            Bl = Al | 0;
            const All = add3L(T1l, sigma0l, MAJl);
            Ah = add3H(All, T1h, sigma0h, MAJh);
            Al = All | 0;
        }
        // Add the compressed chunk to the current hash value
        ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
        ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
        ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
        ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
        ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
        ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
        ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
        ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
        this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
        clean(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
        // HashMD callers route post-destroy usability through `destroyed`; zeroizing alone still leaves
        // update()/digest() callable on reused instances.
        this.destroyed = true;
        clean(this.buffer);
        this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
/** Internal SHA-512 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA512 extends SHA2_64B {
    constructor() {
        super(64, SHA512_IV);
    }
}
/** Internal SHA-384 hash class grounded in RFC 6234 §6.3 and §6.4. */
class _SHA384 extends SHA2_64B {
    constructor() {
        super(48, SHA384_IV);
    }
}
/**
 * Truncated SHA512/256 and SHA512/224.
 * SHA512_IV is XORed with 0xa5a5a5a5a5a5a5a5, then used as "intermediary" IV of SHA512/t.
 * Then t hashes string to produce result IV.
 * See the repo-side derivation recipe in `test/misc/sha2-gen-iv.js`.
 * These IV literals are checked against that script rather than a dedicated
 * local RFC section.
 */
/** SHA-512/224 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T224_IV = /* @__PURE__ */ Uint32Array.from([
    0x8c3d37c8, 0x19544da2, 0x73e19966, 0x89dcd4d6, 0x1dfab7ae, 0x32ff9c82, 0x679dd514, 0x582f9fcf,
    0x0f6d2b69, 0x7bd44da8, 0x77e36f73, 0x04c48942, 0x3f9d85a8, 0x6a1d36c8, 0x1112e6ad, 0x91d692a1,
]);
/** SHA-512/256 IV derived by the SHA-512/t recipe in `test/misc/sha2-gen-iv.js` and
 * stored as sixteen big-endian 32-bit halves. */
const T256_IV = /* @__PURE__ */ Uint32Array.from([
    0x22312194, 0xfc2bf72c, 0x9f555fa3, 0xc84c64c2, 0x2393b86b, 0x6f53b151, 0x96387719, 0x5940eabd,
    0x96283ee2, 0xa88effe3, 0xbe5e1e25, 0x53863992, 0x2b0199fc, 0x2c85b8aa, 0x0eb72ddc, 0x81c52ca2,
]);
/** Internal SHA-512/224 hash class using the derived `T224_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_224 extends SHA2_64B {
    constructor() {
        super(28, T224_IV);
    }
}
/** Internal SHA-512/256 hash class using the derived `T256_IV` and the shared
 * RFC 6234 §6.4 compression engine. */
class _SHA512_256 extends SHA2_64B {
    constructor() {
        super(32, T256_IV);
    }
}
/**
 * SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
 *
 * - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
 * - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
 * - Each sha256 hash is executing 2^18 bit operations.
 * - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-256.
 * ```ts
 * sha256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha2_sha256 = /* @__PURE__ */ utils_createHasher(() => new _SHA256(), 
/* @__PURE__ */ utils_oidNist(0x01));
/**
 * SHA2-224 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-224.
 * ```ts
 * sha224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA224(), 
/* @__PURE__ */ oidNist(0x04))));
/**
 * SHA2-512 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512.
 * ```ts
 * sha512(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512(), 
/* @__PURE__ */ oidNist(0x03))));
/**
 * SHA2-384 hash function from RFC 4634.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-384.
 * ```ts
 * sha384(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha384 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA384(), 
/* @__PURE__ */ oidNist(0x02))));
/**
 * SHA2-512/256 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/256.
 * ```ts
 * sha512_256(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_256 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_256(), 
/* @__PURE__ */ oidNist(0x06))));
/**
 * SHA2-512/224 "truncated" hash function, with improved resistance to length extension attacks.
 * See the paper on {@link https://eprint.iacr.org/2010/548.pdf | truncated SHA512}.
 * @param msg - message bytes to hash
 * @param opts - Reserved hash options.
 * @returns Digest bytes.
 * @example
 * Hash a message with SHA2-512/224.
 * ```ts
 * sha512_224(new Uint8Array([97, 98, 99]));
 * ```
 */
const sha512_224 = /* @__PURE__ */ (/* unused pure expression or super */ null && (createHasher(() => new _SHA512_224(), 
/* @__PURE__ */ oidNist(0x05))));

;// CONCATENATED MODULE: ./build/release/base/digest.js



const DIGEST = /^[0-9a-f]{64}$/;
/**
 * Once so much was hashed in all, the native hash is used: it takes 2 ms to load, is several times faster from then on, and gives the same
 * digest.
 */
const NATIVE_FROM_BYTES = 128 * 1024;
let hashed = 0;
/** Whether a value is a digest in its one strict form: anything else never takes part in a comparison. */
function isDigest(value) {
    return typeof value === 'string' && DIGEST.test(value);
}
/** The digest that a value is, or null. */
function asDigest(value) {
    return isDigest(value) ? value : null;
}
/** sha256 of bytes, or of the UTF-8 of a text. */
function digest_sha256(content) {
    hashed += content.length;
    if (hashed > NATIVE_FROM_BYTES)
        return nativeSha256(content);
    const hex = bytesToHex(sha2_sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
    if (!isDigest(hex))
        throw new TypeError('sha256 gave no digest');
    return hex;
}
/**
 * The same, always by the native hash: for many small contents. The native one takes 2 ms to load, and from then on a tenth of the
 * time that ours takes before it is warm.
 */
function nativeSha256(content) {
    const hex = (0,external_node_crypto_namespaceObject.hash)('sha256', content, 'hex');
    if (!isDigest(hex))
        throw new TypeError('sha256 gave no digest');
    return hex;
}
/** Makes `sha256` native from now on: for whoever knows that there is much to hash. */
function hashNatively() {
    hashed = NATIVE_FROM_BYTES;
}
/** Whether both are digests and the same one. Two absent or malformed values never match. */
function digest_sameDigest(left, right) {
    return isDigest(left) && isDigest(right) && left === right;
}

;// CONCATENATED MODULE: ./build/release/base/approval-request.js


/** Types of the two predicates (docs/approvals.md). */
const APPROVAL_TYPE = 'fail-closed-gate/approval@v1';
const REQUEST_TYPE = 'fail-closed-gate/request@v1';
/** The format of a request document. */
const REQUEST_SCHEMA = 'fail-closed-gate/request/v1';
// Signatures are verified around them, so that the native hash is loaded anyway.
/** The digest of a request: sha256 of its canonical text (DESIGN §4 "Hash rules"). */
function requestSha256(request) {
    return nativeSha256(canonical_canonicalOfPlain(request));
}
/** The digest of an approval: that of the one subject of its statement. */
function approvalSha256(approval) {
    return nativeSha256(canonical_canonicalOfPlain(approval));
}
/** By code unit, as canonical text sorts keys: names are ASCII. */
function sortedByName(parameters) {
    return [...parameters].sort((left, right) => (left.name < right.name ? -1 : 1));
}
/** An identity as it is compared and claimed: letters of ASCII in lower case, because logins of GitHub ignore case. */
function identityKey(identity) {
    return identity.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Who a run belongs to: the actor on a runner, elsewhere the user of the operating system; null where nobody can say. */
function requesterOf({ githubActions, actor, localUser }) {
    const name = githubActions === null ? localUser : actor;
    return name === '' ? null : name;
}
/** At most 100 code points, none of them a control character. */
const IDENTITY = /^\P{Cc}{1,100}$/u;
/** Whether a text can be the identity of a requester or an approver. */
function isIdentity(text) {
    return IDENTITY.test(text);
}

;// CONCATENATED MODULE: ./build/release/base/printable.js


/**
 * Foreign text, fit to be shown to a person: one line, no control or direction characters, at most `limit` code points.
 * What is not printable appears as `\u{hex}`; what is cut ends with `…`, and nothing of it is shown where it holds secret
 * material. Escaping for the place where it is shown (workflow command, Markdown, HTML, terminal) is the business of the renderer.
 */
function printable_printable(text, limit = MAX_SHOWN_CHARACTERS) {
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
function printable_errorText(thrown) {
    if (thrown instanceof Error)
        return printable_printable(thrown.message === '' ? thrown.name : thrown.message);
    if (typeof thrown === 'string')
        return printable_printable(thrown);
    try {
        return printable_printable(String(thrown));
    }
    catch {
        // A thrown object may have a hostile toString.
        return 'a value that cannot be shown was thrown';
    }
}

;// CONCATENATED MODULE: ./build/release/base/time.js
/** Times: RFC 3339 in UTC, and durations. All instants are milliseconds since 1970-01-01T00:00:00Z. */
const UTC_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?Z$/;
const NANOSECONDS_PER_MS = 1000000n;
const DURATION = /^([1-9]\d{0,8})([smhd])$/;
const SECONDS_PER_UNIT = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3600],
    ['d', 86_400],
]);
/** The whole second that a time names, in milliseconds since 1970, and the digits of its fraction; null for what is no such time. */
function readUtcTime(text) {
    const match = UTC_TIME.exec(text);
    if (match === null)
        return null;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return null;
    if (hour === undefined || minute === undefined || second === undefined)
        return null;
    if (hour > 23 || minute > 59 || second > 59)
        return null;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    // A day such as 2026-02-30 rolls over to another month; the calendar does not have it.
    if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return null;
    return { second: date.getTime(), fraction: match[7] ?? '0' };
}
/**
 * The instant that an RFC 3339 time in UTC names, or null where the text is anything else: another zone, a day that the
 * calendar does not have, a leap second (no clock of ours can compare one).
 */
function parseUtcTime(text) {
    const time = readUtcTime(text);
    return time === null ? null : time.second + Number(`0.${time.fraction}`) * 1000;
}
/** The same in nanoseconds since 1970, exactly: for differences that a document states. */
function parseUtcNanoseconds(text) {
    const time = readUtcTime(text);
    return time === null ? null : BigInt(time.second) * NANOSECONDS_PER_MS + BigInt(time.fraction.padEnd(9, '0'));
}
/**
 * An instant as RFC 3339 in UTC with whole seconds, as the compatible systems write it. Throws RangeError for what is no instant of
 * the calendar.
 */
function formatUtcTime(instant) {
    // Not toISOString: that looks for the time zone of the machine, which takes longer than all of this.
    const date = new Date(instant);
    if (Number.isNaN(date.getTime()))
        throw new RangeError('The calendar has no such instant.');
    const day = [padded(date.getUTCFullYear(), 4), padded(date.getUTCMonth() + 1), padded(date.getUTCDate())];
    const time = [padded(date.getUTCHours()), padded(date.getUTCMinutes()), padded(date.getUTCSeconds())];
    return `${day.join('-')}T${time.join(':')}Z`;
}
/** Most digits of a fraction of a second that `parseUtcTime` takes. */
const FRACTION_DIGITS = 9;
/**
 * The shortest RFC 3339 time in UTC that `parseUtcTime` reads as exactly this instant: whole seconds as `formatUtcTime` writes them, else
 * with up to nine digits of fraction and no zero at their end. Throws RangeError for an instant that no such time names.
 */
function time_formatExactUtcTime(instant) {
    // Both operations are exact: what is left is less than a second, and on the grid of the instant itself.
    const left = instant % 1000;
    const rest = left < 0 ? left + 1000 : left;
    const whole = formatUtcTime(instant - rest);
    if (parseUtcTime(whole) === instant)
        return whole;
    for (let digits = 1; digits <= FRACTION_DIGITS; digits += 1) {
        const fraction = String(Math.round((rest / 1000) * 10 ** digits)).padStart(digits, '0');
        const text = whole.replace(/Z$/, `.${fraction}Z`);
        if (fraction.length === digits && parseUtcTime(text) === instant)
            return text;
    }
    throw new RangeError('No time in nanoseconds names this instant.');
}
function padded(value, digits = 2) {
    return String(value).padStart(digits, '0');
}
/** The seconds of a duration such as `90s`, `30m`, `24h` or `7d`, or null where the text is anything else. */
function parseDuration(text) {
    const match = DURATION.exec(text);
    const unit = SECONDS_PER_UNIT.get(match?.[2] ?? '');
    return match === null || unit === undefined ? null : Number(match[1]) * unit;
}

;// CONCATENATED MODULE: ./build/release/base/tool.js
/** This program, as records name it. A test holds the version against package.json. */
const TOOL = { name: 'fail-closed-gate', version: '1.0.0' };

;// CONCATENATED MODULE: ./build/release/base/json-utf8.js
/**
 * The length in bytes of the UTF-8 sequence that starts at an offset, or 0 where none does (RFC 3629): a stray continuation
 * byte, an overlong form, a surrogate, more than U+10FFFF, or a sequence that is cut short.
 */
function sequenceLength(bytes, offset) {
    const lead = bytes[offset] ?? 0xff;
    if (lead < 0x80)
        return 1;
    const second = bytes[offset + 1] ?? 0;
    if (lead < 0xc2)
        return 0;
    if (lead < 0xe0)
        return isContinuation(second) ? 2 : 0;
    const third = bytes[offset + 2] ?? 0;
    if (lead < 0xf0) {
        // E0 80..9F would be overlong, ED A0..BF a surrogate.
        const lowest = lead === 0xe0 ? 0xa0 : 0x80;
        const highest = lead === 0xed ? 0x9f : 0xbf;
        return second >= lowest && second <= highest && isContinuation(third) ? 3 : 0;
    }
    if (lead > 0xf4)
        return 0;
    // F0 80..8F would be overlong, F4 90..BF more than U+10FFFF.
    const lowest = lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xf4 ? 0x8f : 0xbf;
    const fourth = bytes[offset + 3] ?? 0;
    return second >= lowest && second <= highest && isContinuation(third) && isContinuation(fourth) ? 4 : 0;
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./build/release/base/json-fault.js


/** Most characters of a key that a message shows. */
const MAX_SHOWN_KEY_CHARACTERS = 60;
/** Thrown by the reader to itself: the first rule that a document breaks. */
class Refusal extends Error {
    code;
    offset;
    /** What stands in the place of `$` in the message; null where the message holds no text of the document. */
    quoted;
    /** What stands there in the neutral message. */
    described;
    /** `template` is a sentence without its full stop, in which `$` marks the place of document text. */
    constructor(code, offset, template, quoted = null, described = '') {
        super(template);
        this.code = code;
        this.offset = offset;
        this.quoted = quoted;
        this.described = described;
    }
}
/** The refusal of a document that has something else than what is expected at an offset. */
function unexpected(bytes, offset, expected, code = 'json_syntax') {
    if (offset >= bytes.length)
        return new Refusal(code, bytes.length, `Expected ${expected}, found the end of the document`);
    const length = sequenceLength(bytes, offset);
    if (length === 0)
        return notUtf8(offset);
    const character = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(offset, offset + length));
    return new Refusal(code, offset, `Expected ${expected}, found $`, `“${printable_printable(character)}”`, 'another character');
}
/** The refusal of bytes that are no UTF-8; `offset` is the start of the broken sequence. */
function notUtf8(offset) {
    return new Refusal('json_not_utf8', offset, 'Expected UTF-8, found bytes that are none');
}
/** The refusal of an object that holds a key twice; `offset` is the start of the second one. */
function duplicateKey(offset, key) {
    const shown = `the key “${printable_printable(key, MAX_SHOWN_KEY_CHARACTERS)}”`;
    return new Refusal('json_duplicate_key', offset, 'Expected every key of an object once, found $ again', shown, 'one');
}
/** The line, from 1, on which a byte stands: one more than the line feeds before it. */
function lineAt(bytes, offset) {
    let line = 1;
    let feed = bytes.indexOf(0x0a);
    while (feed !== -1 && feed < offset) {
        line += 1;
        feed = bytes.indexOf(0x0a, feed + 1);
    }
    return line;
}
/** A refusal as data. */
function describeRefusal(bytes, refusal) {
    const { code, offset, quoted, described, message: template } = refusal;
    // The replacement is a function, because a replacement text gives `$` a meaning of its own.
    const sentence = (text) => `${template.replace('$', () => text)}.`;
    return {
        code,
        offset,
        line: lineAt(bytes, offset),
        quotesDocument: quoted !== null,
        message: sentence(quoted ?? described),
        neutralMessage: sentence(described),
    };
}

;// CONCATENATED MODULE: ./build/release/base/json-scanner.js




const json_scanner_QUOTE = 0x22;
const json_scanner_BACKSLASH = 0x5c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Stands for the byte behind the last one. */
const END = -1;
/** What may follow a backslash, but for `u`: " \ / b f n r t. */
const SIMPLE_ESCAPES = new Set([0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74]);
/** Texts up to this many bytes are looked for among those read before. */
const MAX_SHARED_BYTES = 48;
/** Most places of the table of those texts; a power of two, as any number of places has to be. */
const MAX_SHARED_PLACES = 1_024;
/** Bytes of a document for each place: a short document, such as an envelope, need not fill a long table first. */
const BYTES_PER_PLACE = 16;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Reads the tokens of a JSON document strictly (RFC 8259) from its bytes. Strings are cut out of one decoded text, which is
 * many times faster than to put them together; `shift` leads from the bytes to that text.
 */
class JsonScanner {
    bytes;
    /** Offset in bytes of what is read next. */
    offset = 0;
    text;
    /** Bytes that the document had up to `offset` beyond the UTF-16 units of the text. */
    shift = 0;
    sharedStarts;
    sharedTexts;
    constructor(bytes) {
        this.bytes = bytes;
        // Broken sequences become U+FFFD here; the scan refuses them before anything behind them is used.
        this.text = DECODER.decode(bytes);
        let places = 1;
        while (places < MAX_SHARED_PLACES && places * BYTES_PER_PLACE < bytes.length)
            places *= 2;
        this.sharedStarts = new Int32Array(places);
        this.sharedTexts = Array(places).fill('');
    }
    /** The byte at `offset`, or END. */
    peek() {
        return this.bytes[this.offset] ?? END;
    }
    skipSpace() {
        const { bytes } = this;
        let offset = this.offset;
        for (;;) {
            const byte = bytes[offset];
            if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
                break;
            offset += 1;
        }
        this.offset = offset;
    }
    /** Reads a string from behind its opening quote to behind its closing one. */
    readString() {
        const { bytes } = this;
        const start = this.offset;
        const shiftBefore = this.shift;
        let offset = start;
        let escaped = false;
        for (;;) {
            const byte = bytes[offset] ?? END;
            if (byte === json_scanner_QUOTE)
                break;
            if (byte === json_scanner_BACKSLASH) {
                offset = this.skipEscape(offset);
                escaped = true;
            }
            else if (byte >= 0x80) {
                const length = sequenceLength(bytes, offset);
                if (length === 0)
                    throw notUtf8(offset);
                // Two bytes are one unit; three are one, and four are two.
                this.shift += length === 2 ? 1 : 2;
                offset += length;
            }
            else if (byte >= 0x20) {
                offset += 1;
            }
            else {
                throw unexpected(bytes, offset, byte === END ? 'the end of the string' : 'no raw control character in a string');
            }
        }
        this.offset = offset + 1;
        if (escaped)
            return this.unescape(start - shiftBefore, offset - this.shift);
        if (offset - start <= MAX_SHARED_BYTES)
            return this.sharedText(start, offset, shiftBefore);
        return this.text.slice(start - shiftBefore, offset - this.shift);
    }
    /** The text between two offsets; the same string again where the same bytes were read lately. */
    sharedText(start, end, shiftBefore) {
        const { bytes } = this;
        const first = bytes[start] ?? 0;
        const middle = bytes[(start + end) >> 1] ?? 0;
        const place = ((end - start) * 31 + first * 7 + middle * 131 + (bytes[end - 1] ?? 0) * 17) & (this.sharedStarts.length - 1);
        const known = this.sharedTexts[place] ?? '';
        const knownStart = this.sharedStarts[place] ?? 0;
        let count = 0;
        // The closing quote is compared too: it ends both.
        while (start + count <= end && bytes[start + count] === bytes[knownStart + count])
            count += 1;
        if (knownStart > 0 && start + count > end)
            return known;
        const text = this.text.slice(start - shiftBefore, end - this.shift);
        this.sharedStarts[place] = start;
        this.sharedTexts[place] = text;
        return text;
    }
    /** Checks the escape at an offset and gives the offset behind it; a surrogate pair is skipped as one. */
    skipEscape(offset) {
        const { bytes } = this;
        const letter = bytes[offset + 1] ?? END;
        if (letter !== 0x75) {
            if (SIMPLE_ESCAPES.has(letter))
                return offset + 2;
            throw unexpected(bytes, offset + 1, 'one of "\\/bfnrtu after a backslash');
        }
        const unit = this.readHex(offset + 2);
        if (unit < 0xd800 || unit > 0xdfff)
            return offset + 6;
        if (unit < 0xdc00 && bytes[offset + 6] === json_scanner_BACKSLASH && bytes[offset + 7] === 0x75) {
            const low = this.readHex(offset + 8);
            if (low >= 0xdc00 && low <= 0xdfff)
                return offset + 12;
        }
        throw new Refusal('json_lone_surrogate', offset, 'Expected both halves of a surrogate pair, found one');
    }
    readHex(start) {
        let unit = 0;
        for (let offset = start; offset < start + 4; offset += 1) {
            const digit = hexDigit(this.bytes[offset] ?? END);
            if (digit < 0)
                throw unexpected(this.bytes, offset, 'four hexadecimal digits after \\u');
            unit = unit * 16 + digit;
        }
        return unit;
    }
    /** Decodes a string whose escapes were checked. The built-in parser does so without piling up pieces. */
    unescape(start, end) {
        return String(JSON.parse(this.text.slice(start - 1, end + 1)));
    }
    /** Reads the number at `offset`, which is a minus or a digit. */
    readNumber() {
        const { bytes } = this;
        const start = this.offset;
        const digits = this.peek() === MINUS ? start + 1 : start;
        let offset = bytes[digits] === ZERO ? digits + 1 : this.skipDigits(digits, digits);
        const integerEnd = offset;
        if (bytes[offset] === POINT)
            offset = this.skipDigits(offset + 1, digits);
        const letter = bytes[offset];
        if (letter === 0x65 || letter === 0x45) {
            const sign = bytes[offset + 1];
            offset = this.skipDigits(sign === 0x2b || sign === MINUS ? offset + 2 : offset + 1, digits);
        }
        if (offset - digits > MAX_NUMBER_CHARACTERS)
            throw tooLong(start);
        this.offset = offset;
        const literal = this.text.slice(start - this.shift, offset - this.shift);
        // An integer is exact at any length; a float that overflows is infinite to one reader and an error to the next.
        if (offset !== integerEnd && !Number.isFinite(Number(literal))) {
            throw new Refusal('json_number_overflow', start, 'Expected a number within the range of a double, found a larger one');
        }
        return new JsonNumber(literal);
    }
    /** The offset behind the digits that start at `from`; `first` is the first one of the number. */
    skipDigits(from, first) {
        let offset = from;
        for (;;) {
            const byte = this.bytes[offset] ?? END;
            if (byte < ZERO || byte > 0x39)
                break;
            offset += 1;
        }
        if (offset > from)
            return offset;
        if (from - first > MAX_NUMBER_CHARACTERS)
            throw tooLong(this.offset);
        throw unexpected(this.bytes, from, 'a digit');
    }
}
function tooLong(offset) {
    const most = MAX_NUMBER_CHARACTERS.toLocaleString('en');
    return new Refusal('json_number_too_long', offset, `Expected at most ${most} characters in a number, found more`);
}
function hexDigit(byte) {
    if (byte >= ZERO && byte <= 0x39)
        return byte - ZERO;
    const letter = byte | 0x20;
    return byte > 0x40 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

;// CONCATENATED MODULE: ./build/release/base/json-place-finder.js


/** A place without any below it. */
function newPlace(parent) {
    return { parent, inside: new Map(), line: null };
}
/** The place below another that a JSON pointer names. */
function placeAt(root, pointer) {
    let place = root;
    for (const segment of pointer.split('/').slice(1)) {
        const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = place.inside.get(name) ?? newPlace(place);
        place.inside.set(name, next);
        place = next;
    }
    return place;
}
/** The line of a place, or that of the nearest ancestor that was found. */
function nearestLine(start) {
    const absent = [];
    let place = start;
    while (place !== null && place.line === null) {
        absent.push(place);
        place = place.parent;
    }
    const line = place?.line ?? 1;
    // Remembered, so that many absent places with a long way in common take linear time.
    for (const passed of absent)
        passed.line = line;
    return line;
}
const json_place_finder_QUOTE = 0x22;
const COMMA = 0x2c;
const FEED = 0x0a;
/** Walks once through a document that is known to parse, and notes the lines of places. */
class PlaceFinder extends JsonScanner {
    line = 1;
    nextFeed = this.bytes.indexOf(FEED);
    find(root) {
        this.skipSpace();
        root.line = this.lineOf(this.offset);
        this.walk(root);
    }
    /** The line of an offset; offsets come in ascending order. */
    lineOf(offset) {
        while (this.nextFeed !== -1 && this.nextFeed < offset) {
            this.line += 1;
            this.nextFeed = this.bytes.indexOf(FEED, this.nextFeed + 1);
        }
        return this.line;
    }
    walk(place) {
        const byte = this.peek();
        this.offset += 1;
        if (byte === json_place_finder_QUOTE)
            this.readString();
        else if (byte === 0x7b)
            this.walkMembers(0x7d, place, () => this.readKey());
        else if (byte === 0x5b)
            this.walkMembers(0x5d, place, String);
        else
            this.skipScalar();
    }
    walkMembers(end, place, nameOf) {
        this.skipSpace();
        for (let index = 0; this.peek() !== end; index += 1) {
            if (index > 0)
                this.skip(COMMA, 'a comma');
            const start = this.offset;
            const name = nameOf(index);
            const found = place?.inside.get(name);
            if (found !== undefined)
                found.line = this.lineOf(start);
            this.walk(found);
            this.skipSpace();
        }
        this.offset += 1;
    }
    readKey() {
        this.skip(json_place_finder_QUOTE, 'a key');
        const key = this.readString();
        this.skipSpace();
        this.skip(0x3a, 'a colon');
        return key;
    }
    skip(byte, expected) {
        if (this.peek() !== byte)
            throw unexpected(this.bytes, this.offset, expected);
        this.offset += 1;
        if (byte !== json_place_finder_QUOTE)
            this.skipSpace();
    }
    /** Goes to the end of a number or word: to space, or to what ends a member. */
    skipScalar() {
        for (;;) {
            const byte = this.peek();
            if (byte <= 0x20 || byte === COMMA || byte === 0x5d || byte === 0x7d)
                return;
            this.offset += 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/release/base/json-place.js


/** A JSON pointer (RFC 6901) of these segments; none is the whole document. */
function json_place_pointer(...segments) {
    return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/**
 * The line, from 1, on which each pointer's value starts (for a member of an object: its key), or that of the nearest ancestor
 * that is there. One pass over the document for all of them; `bytes` must be a document that parses.
 */
function linesOf(bytes, pointers) {
    const root = newPlace(null);
    const places = new Map();
    for (const text of pointers)
        if (!places.has(text))
            places.set(text, placeAt(root, text));
    if (places.size > 0)
        new PlaceFinder(bytes).find(root);
    return new Map([...places].map(([text, place]) => [text, nearestLine(place)]));
}

;// CONCATENATED MODULE: ./build/release/check/approval/pattern-parser.js

/** Thrown inside of this file only. */
class PatternRefused extends Error {
}
/**
 * Reads a pattern in the notation that regular expressions share: literals, `.`, classes, `\d`, `\w`, groups, `|`, and `?`, `*`, `+`,
 * `{m}`, `{m,}`, `{m,n}`. All else (anchors, look-around, back-references, lazy repeats) is refused: a slip must not widen a bound.
 */
function parsePattern(pattern) {
    const characters = [...pattern];
    if (characters.length > MAX_PATTERN_CHARACTERS) {
        return { ok: false, problem: `more than ${String(MAX_PATTERN_CHARACTERS)} characters` };
    }
    try {
        return { ok: true, tree: new pattern_parser_Parser(characters).whole() };
    }
    catch (thrown) {
        if (thrown instanceof PatternRefused)
            return { ok: false, problem: thrown.message };
        throw thrown;
    }
}
const DIGITS = [[0x30, 0x39]];
const WORD = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
/** What `.` does not match. */
const LINE_ENDS = [
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
];
const SYNTAX = new Set('\\.[]{}()*+?|^$/-');
const REPEATS = new Map([
    ['?', [0, 1]],
    ['*', [0, null]],
    ['+', [1, null]],
]);
const COUNTS = /^(\d{1,3})(?:(,)(\d{1,3})?)?$/;
class pattern_parser_Parser {
    #characters;
    #at = 0;
    #depth = 0;
    constructor(characters) {
        this.#characters = characters;
    }
    whole() {
        const tree = this.#choice();
        if (this.#peek() !== undefined)
            throw this.#refused('a `)` that closes nothing');
        return tree;
    }
    #choice() {
        const items = [this.#sequence()];
        while (this.#take('|'))
            items.push(this.#sequence());
        return { kind: 'choice', items };
    }
    #sequence() {
        const items = [];
        for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
            items.push(this.#repeated(this.#atom()));
        }
        // Easily a slip, and it would match the empty text.
        if (items.length === 0)
            throw this.#refused('an empty alternative');
        return { kind: 'sequence', items };
    }
    #repeated(item) {
        const counts = this.#counts();
        if (counts === null)
            return item;
        if (this.#counts() !== null)
            throw this.#refused('a repeat of a repeat without a group around it');
        return { kind: 'repeat', item, least: counts[0], most: counts[1] };
    }
    #counts() {
        const next = this.#peek();
        const known = REPEATS.get(next ?? '');
        if (known !== undefined)
            this.#at += 1;
        if (next !== '{')
            return known ?? null;
        const end = this.#characters.indexOf('}', this.#at);
        const match = COUNTS.exec(end < 0 ? '' : this.#characters.slice(this.#at + 1, end).join(''));
        if (match === null)
            throw this.#refused('a `{` that begins no count');
        const least = Number(match[1]);
        const most = match[2] === undefined ? least : match[3] === undefined ? null : Number(match[3]);
        if (least > MAX_PATTERN_REPEATS || (most !== null && (most > MAX_PATTERN_REPEATS || most < least))) {
            throw this.#refused(`a count that is not from 0 to ${String(MAX_PATTERN_REPEATS)}, the smaller one first`);
        }
        this.#at = end + 1;
        return [least, most];
    }
    #atom() {
        const character = this.#next();
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '.':
                return { kind: 'set', ranges: LINE_ENDS, negated: true };
            case '\\':
                return { kind: 'set', ranges: this.#escaped(), negated: false };
            case '^':
            case '$':
                throw this.#refused(`an unescaped \`${character}\`, and the whole text has to match anyway`);
            default:
                if (SYNTAX.has(character) && character !== '/' && character !== '-') {
                    throw this.#refused(`an unescaped \`${character}\` that means nothing here`);
                }
                return { kind: 'set', ranges: [only(character)], negated: false };
        }
    }
    #group() {
        this.#depth += 1;
        if (this.#depth > MAX_PATTERN_DEPTH)
            throw this.#refused(`more than ${String(MAX_PATTERN_DEPTH)} groups inside of each other`);
        if (this.#take('?') && !this.#take(':'))
            throw this.#refused('a group of another kind than `(…)` and `(?:…)`');
        const tree = this.#choice();
        if (!this.#take(')'))
            throw this.#refused('a `(` that nothing closes');
        this.#depth -= 1;
        return tree;
    }
    #class() {
        const negated = this.#take('^');
        const ranges = [];
        while (!this.#take(']')) {
            const first = this.#member();
            const [only] = first;
            // A minus stands for a range between two characters; anywhere else it has to be escaped.
            if (!this.#take('-'))
                ranges.push(...first);
            else {
                const [last] = this.#member();
                if (!isOne(first) || only === undefined || last === undefined || last[0] !== last[1] || last[0] < only[0]) {
                    throw this.#refused('a range of characters that has no first and last one');
                }
                ranges.push([only[0], last[1]]);
            }
        }
        if (ranges.length === 0)
            throw this.#refused('an empty class of characters');
        return { kind: 'set', ranges: merged(ranges), negated };
    }
    #member() {
        const character = this.#next();
        if (character === '\\')
            return this.#escaped();
        if (character === '[' || character === '-' || character === '^' || character === ']') {
            throw this.#refused(`an unescaped \`${character}\` inside of a class of characters`);
        }
        return [only(character)];
    }
    #escaped() {
        const character = this.#next();
        if (character === 'd')
            return DIGITS;
        if (character === 'w')
            return WORD;
        if (!SYNTAX.has(character))
            throw this.#refused('an escape other than `\\d`, `\\w` and those of characters that mean something');
        return [only(character)];
    }
    #peek() {
        return this.#characters[this.#at];
    }
    #take(character) {
        if (this.#peek() !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #next() {
        const character = this.#peek();
        if (character === undefined)
            throw this.#refused('something that its end cuts off');
        this.#at += 1;
        return character;
    }
    #refused(problem) {
        return new PatternRefused(`${problem} (near character ${String(this.#at + 1)})`);
    }
}
function only(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    return [codePoint, codePoint];
}
/** The same code points, as ranges in their order that neither overlap nor touch. */
function merged(ranges) {
    const apart = [];
    for (const [first, last] of [...ranges].sort(([left], [right]) => left - right)) {
        const before = apart.at(-1);
        if (before === undefined || first > before[1] + 1)
            apart.push([first, last]);
        else
            apart[apart.length - 1] = [before[0], Math.max(before[1], last)];
    }
    return apart;
}
function isOne(ranges) {
    const [range] = ranges;
    return ranges.length === 1 && range !== undefined && range[0] === range[1];
}

;// CONCATENATED MODULE: ./build/release/check/approval/pattern.js


/**
 * Reads a pattern (see `parsePattern`). All places of the pattern are followed at once, one character of the text after the other, so
 * that comparing takes at most steps times characters, whatever the pattern: nothing is ever tried again.
 */
function readPattern(pattern) {
    const parsed = parsePattern(pattern);
    if (!parsed.ok)
        return parsed;
    const size = sizeOf(parsed.tree);
    if (size > MAX_PATTERN_STEPS) {
        return {
            ok: false,
            problem: `repeats that come to more than ${String(MAX_PATTERN_STEPS)} steps when they are written out`,
        };
    }
    const program = [];
    emit(parsed.tree, program);
    return { ok: true, matches: (text) => runProgram(program, text), steps: size };
}
/** How many steps a tree is written out to: counted first, because counts inside of counts multiply. */
function sizeOf(tree) {
    switch (tree.kind) {
        case 'set':
            return 1;
        case 'sequence':
            return tree.items.reduce((sum, item) => sum + sizeOf(item), 0);
        case 'choice':
            return tree.items.reduce((sum, item) => sum + sizeOf(item) + 2, 0) - 2;
        case 'repeat': {
            const { least, most } = tree;
            const size = sizeOf(tree.item);
            return least * size + (most === null ? size + 2 : (most - least) * (size + 1));
        }
    }
}
function emit(tree, program) {
    switch (tree.kind) {
        case 'set':
            program.push({ kind: 'take', ranges: tree.ranges, negated: tree.negated });
            break;
        case 'sequence':
            for (const item of tree.items)
                emit(item, program);
            break;
        case 'choice':
            emitChoice(tree.items, program);
            break;
        case 'repeat':
            for (let count = 0; count < tree.least; count += 1)
                emit(tree.item, program);
            if (tree.most === null)
                emitLoop(tree.item, program);
            else
                emitOptional(tree.item, tree.most - tree.least, program);
    }
}
function emitChoice(items, program) {
    const [first, ...others] = items;
    if (first === undefined)
        return;
    if (others.length === 0) {
        emit(first, program);
        return;
    }
    const split = reserve(program);
    emit(first, program);
    const jump = reserve(program);
    program[split] = { kind: 'split', to: [split + 1, program.length] };
    emitChoice(others, program);
    program[jump] = { kind: 'jump', to: program.length };
}
function emitLoop(item, program) {
    const split = reserve(program);
    emit(item, program);
    program.push({ kind: 'jump', to: split });
    program[split] = { kind: 'split', to: [split + 1, program.length] };
}
function emitOptional(item, count, program) {
    const splits = [];
    for (let index = 0; index < count; index += 1) {
        splits.push(reserve(program));
        emit(item, program);
    }
    for (const split of splits)
        program[split] = { kind: 'split', to: [split + 1, program.length] };
}
/** A place whose step is known only when what follows was written. */
function reserve(program) {
    return program.push({ kind: 'jump', to: 0 }) - 1;
}
function runProgram(program, text) {
    const places = new Places(program);
    places.add(0);
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        const from = places.startOver();
        for (const place of from) {
            const step = program[place];
            if (step?.kind === 'take' && holds(step.ranges, codePoint) !== step.negated)
                places.add(place + 1);
        }
        if (places.isEmpty)
            return false;
    }
    return places.has(program.length);
}
/** The places that a program has come to, each once. */
class Places {
    #program;
    /** The round in which a place was last reached: quicker than a new set for each character. */
    #reached;
    #round = 1;
    #list = [];
    constructor(program) {
        this.#program = program;
        this.#reached = new Uint32Array(program.length + 1);
    }
    /** Adds a place, and all that can be reached from there without taking a character. */
    add(from) {
        const open = [from];
        for (let place = open.pop(); place !== undefined; place = open.pop()) {
            if (this.has(place))
                continue;
            this.#reached[place] = this.#round;
            this.#list.push(place);
            const step = this.#program[place];
            if (step?.kind === 'split')
                open.push(...step.to);
            else if (step?.kind === 'jump')
                open.push(step.to);
        }
    }
    has(place) {
        return this.#reached[place] === this.#round;
    }
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Forgets all places; gives those that there were. */
    startOver() {
        const before = this.#list;
        this.#list = [];
        this.#round += 1;
        return before;
    }
}
/** By halves: a class has hundreds of ranges, and each of thousands of steps asks for each character. */
function holds(ranges, codePoint) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const [first, last] = ranges[middle] ?? [0, -1];
        if (codePoint < first)
            high = middle;
        else if (codePoint > last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/release/check/approval/bounds.js



/**
 * What stands against the parameters that are asked for, by what is approved: each has to be approved, of the type that is approved,
 * and within its bound; none that is approved may be missing (COMPATIBILITY §7 INV-2). Nothing is converted: `"3"` is not 3.
 */
function judgeParameters(approved, asked) {
    const values = new Map(asked.map(({ name, value }) => [name, value]));
    const names = new Set(approved.map(({ name }) => name));
    const problems = [];
    approved.forEach((bound, index) => {
        const place = json_place_pointer('parameters', index);
        const { name } = bound;
        const value = values.get(name);
        if (value === undefined) {
            const expected = `\`${name}\` in the request, ${boundText(bound)}`;
            problems.push({ code: 'approval_parameter_missing', place, expected, found: 'nothing' });
            return;
        }
        const code = judgeValue(bound, value);
        if (code === null)
            return;
        problems.push({ code, place, expected: `\`${name}\` ${boundText(bound)}`, found: valueText(value) });
    });
    for (const { name, value } of asked) {
        if (names.has(name))
            continue;
        const found = `\`${name}\` = ${valueText(value)}`;
        problems.push({
            code: 'approval_parameter_not_approved',
            place: '/parameters',
            expected: `no \`${name}\` in the request`,
            found,
        });
    }
    return problems;
}
/** What stands against one value; null where it is approved. */
function judgeValue(bound, value) {
    const { range, pattern } = bound;
    const exact = bound.value !== undefined ? [bound.value] : bound.enum;
    if (exact !== undefined) {
        if (exact.includes(value))
            return null;
        const isOfType = exact.some((one) => typeof one === typeof value);
        return isOfType ? 'approval_parameter_out_of_bounds' : 'approval_parameter_type_mismatch';
    }
    if (range !== undefined) {
        if (typeof value !== 'number')
            return 'approval_parameter_type_mismatch';
        const { minimum = -Infinity, maximum = Infinity } = range;
        // Asked so that what cannot be compared is out of bounds.
        return minimum <= value && value <= maximum ? null : 'approval_parameter_out_of_bounds';
    }
    if (typeof value !== 'string')
        return 'approval_parameter_type_mismatch';
    const reading = readPattern(pattern ?? '');
    return reading.ok && reading.matches(value) ? null : 'approval_parameter_out_of_bounds';
}
/** Bounds that nothing can keep to, or that cannot be compared, whatever is asked for. */
function judgeBounds(approved) {
    let steps = 0;
    return approved.flatMap((bound, index) => {
        const { range, pattern } = bound;
        if (range?.minimum !== undefined && range.maximum !== undefined && range.minimum > range.maximum) {
            const found = boundText(bound);
            const place = json_place_pointer('parameters', index, 'range');
            return [{ code: 'approval_malformed', place, expected: 'a minimum that is not above the maximum', found }];
        }
        const reading = pattern === undefined ? null : readPattern(pattern);
        if (pattern === undefined || reading === null)
            return [];
        if (reading.ok)
            steps += reading.steps;
        // Together: a hundred patterns at the limit of one would keep the gate busy for minutes.
        if (reading.ok && steps <= MAX_PATTERN_STEPS)
            return [];
        const problem = reading.ok ? `more steps than the ${String(MAX_PATTERN_STEPS)} of all patterns together` : reading.problem;
        const place = json_place_pointer('parameters', index, 'pattern');
        const found = `\`${pattern}\`, which holds ${problem}`;
        return [{ code: 'approval_pattern_refused', place, expected: 'a pattern that can be compared', found }];
    });
}
/** A bound as a person reads it. */
function boundText({ value, enum: values, range, pattern }) {
    if (value !== undefined)
        return `exactly ${valueText(value)}`;
    if (values !== undefined)
        return `one of ${values.map(valueText).join(', ')}`;
    if (range === undefined)
        return `a text that matches \`${pattern ?? ''}\` as a whole`;
    const { minimum, maximum } = range;
    if (minimum === undefined)
        return `a whole number up to ${String(maximum)}`;
    return maximum === undefined
        ? `a whole number from ${String(minimum)} on`
        : `a whole number from ${String(minimum)} to ${String(maximum)}`;
}
/** A value as a person reads it: texts in quotes, so that `"3"` and 3 look different. */
function valueText(value) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(214);
;// CONCATENATED MODULE: ./build/release/base/generated/statement-validators.js
function noted(errors, instancePath, keyword, params, message) {
    const list = errors ?? [];
    list.push({ instancePath, keyword, params, message });
    return list;
}

const func80 = ucs2length/* default */.A;
const validateEnvelope = validate20;
const schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:dsse-envelope:v1',
    type: 'object',
    required: ['payloadType', 'payload', 'signatures'],
    properties: {
        payloadType: { type: 'string' },
        payload: { type: 'string' },
        signatures: {
            type: 'array',
            items: { type: 'object', required: ['sig'], properties: { sig: { type: 'string' }, keyid: { type: 'string' } } },
        },
    },
};
const func0 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:dsse-envelope:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema31.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        if (data.payloadType !== undefined && func0.call(data, 'payloadType')) {
            if (typeof data.payloadType !== 'string') {
                vErrors = noted(vErrors, instancePath + '/payloadType', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.payload !== undefined && func0.call(data, 'payload')) {
            if (typeof data.payload !== 'string') {
                vErrors = noted(vErrors, instancePath + '/payload', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.signatures !== undefined && func0.call(data, 'signatures')) {
            let data2 = data.signatures;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                        for (const prop1 of schema31.properties.signatures.items.required) {
                            if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
                                vErrors = noted(vErrors, instancePath + '/signatures/' + i0, 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                                errors++;
                            }
                        }
                        if (data3.sig !== undefined && func0.call(data3, 'sig')) {
                            if (typeof data3.sig !== 'string') {
                                vErrors = noted(vErrors, instancePath + '/signatures/' + i0 + '/sig', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data3.keyid !== undefined && func0.call(data3, 'keyid')) {
                            if (typeof data3.keyid !== 'string') {
                                vErrors = noted(vErrors, instancePath + '/signatures/' + i0 + '/keyid', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/signatures/' + i0, 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/signatures', 'type', { type: 'array' }, 'must be array');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = {
    props: { payloadType: true, payload: true, signatures: true },
    dynamicProps: false,
    dynamicItems: false,
};
const validateStatement = validate21;
const schema32 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:in-toto-statement:v1',
    type: 'object',
    required: ['_type', 'subject', 'predicateType', 'predicate'],
    properties: {
        _type: { type: 'string' },
        subject: {
            type: 'array',
            items: {
                type: 'object',
                required: ['digest'],
                properties: {
                    name: { type: 'string' },
                    digest: { type: 'object', required: ['sha256'], properties: { sha256: { type: 'string' } } },
                },
            },
        },
        predicateType: { type: 'string' },
        predicate: { type: 'object' },
    },
};
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:in-toto-statement:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema32.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        if (data._type !== undefined && func0.call(data, '_type')) {
            if (typeof data._type !== 'string') {
                vErrors = noted(vErrors, instancePath + '/_type', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.subject !== undefined && func0.call(data, 'subject')) {
            let data1 = data.subject;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
                        for (const prop1 of schema32.properties.subject.items.required) {
                            if (data2[prop1] === undefined || !func0.call(data2, prop1)) {
                                vErrors = noted(vErrors, instancePath + '/subject/' + i0, 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                                errors++;
                            }
                        }
                        if (data2.name !== undefined && func0.call(data2, 'name')) {
                            if (typeof data2.name !== 'string') {
                                vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/name', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data2.digest !== undefined && func0.call(data2, 'digest')) {
                            let data4 = data2.digest;
                            if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
                                for (const prop2 of schema32.properties.subject.items.properties.digest.required) {
                                    if (data4[prop2] === undefined || !func0.call(data4, prop2)) {
                                        vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/digest', 'required', { missingProperty: prop2 }, "must have required property '" + prop2 + "'");
                                        errors++;
                                    }
                                }
                                if (data4.sha256 !== undefined && func0.call(data4, 'sha256')) {
                                    if (typeof data4.sha256 !== 'string') {
                                        vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/digest/sha256', 'type', { type: 'string' }, 'must be string');
                                        errors++;
                                    }
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/subject/' + i0 + '/digest', 'type', { type: 'object' }, 'must be object');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/subject/' + i0, 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/subject', 'type', { type: 'array' }, 'must be array');
                errors++;
            }
        }
        if (data.predicateType !== undefined && func0.call(data, 'predicateType')) {
            if (typeof data.predicateType !== 'string') {
                vErrors = noted(vErrors, instancePath + '/predicateType', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.predicate !== undefined && func0.call(data, 'predicate')) {
            let data7 = data.predicate;
            if (!(data7 && typeof data7 == 'object' && !Array.isArray(data7))) {
                vErrors = noted(vErrors, instancePath + '/predicate', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = {
    props: { _type: true, subject: true, predicateType: true, predicate: true },
    dynamicProps: false,
    dynamicItems: false,
};
const validateExecutionEvidence = (/* unused pure expression or super */ null && (validate22));
const schema33 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:execution-evidence-predicate:v1',
    type: 'object',
    properties: {
        artifact_id: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        environment_id: { type: 'string', minLength: 1 },
        trace_source: { type: 'string', enum: ['ebpf', 'etw', 'dyld'] },
        observation_window: {
            type: 'object',
            properties: {
                start: { type: 'string' },
                end: { type: 'string' },
                duration_ms: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
            },
            required: ['start', 'end', 'duration_ms'],
        },
        trace_summary: {
            type: 'object',
            properties: {
                syscall_families_observed: { type: 'array', items: { type: 'string' } },
                hot_symbols: { type: 'array', items: { type: 'string' } },
                hot_symbol_count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
                unique_call_paths: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
                address_canonicalized: { type: 'boolean' },
            },
            required: ['syscall_families_observed', 'hot_symbols', 'hot_symbol_count', 'unique_call_paths', 'address_canonicalized'],
        },
        trace_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        determinism: {
            type: 'object',
            properties: {
                replay_seed: {},
                inputs_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
                expected_output_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
            },
            required: ['inputs_digest'],
        },
        timestamp: { type: 'string' },
    },
    required: [
        'artifact_id',
        'environment_id',
        'trace_source',
        'observation_window',
        'trace_summary',
        'trace_digest',
        'determinism',
        'timestamp',
    ],
};
const pattern4 = new RegExp('^sha256:[0-9a-f]{64}$', 'u');
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:execution-evidence-predicate:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema33.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
            let data0 = data.artifact_id;
            if (typeof data0 === 'string') {
                if (!pattern4.test(data0)) {
                    vErrors = noted(vErrors, instancePath + '/artifact_id', 'pattern', { pattern: '^sha256:[0-9a-f]{64}$' }, 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
            let data1 = data.environment_id;
            if (typeof data1 === 'string') {
                if (func80(data1) < 1) {
                    vErrors = noted(vErrors, instancePath + '/environment_id', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/environment_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.trace_source !== undefined && func0.call(data, 'trace_source')) {
            let data2 = data.trace_source;
            if (typeof data2 !== 'string') {
                vErrors = noted(vErrors, instancePath + '/trace_source', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
            if (!(data2 === 'ebpf' || data2 === 'etw' || data2 === 'dyld')) {
                vErrors = noted(vErrors, instancePath + '/trace_source', 'enum', { allowedValues: schema33.properties.trace_source.enum }, 'must be equal to one of the allowed values');
                errors++;
            }
        }
        if (data.observation_window !== undefined && func0.call(data, 'observation_window')) {
            let data3 = data.observation_window;
            if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                for (const prop1 of schema33.properties.observation_window.required) {
                    if (data3[prop1] === undefined || !func0.call(data3, prop1)) {
                        vErrors = noted(vErrors, instancePath + '/observation_window', 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                        errors++;
                    }
                }
                if (data3.start !== undefined && func0.call(data3, 'start')) {
                    if (typeof data3.start !== 'string') {
                        vErrors = noted(vErrors, instancePath + '/observation_window/start', 'type', { type: 'string' }, 'must be string');
                        errors++;
                    }
                }
                if (data3.end !== undefined && func0.call(data3, 'end')) {
                    if (typeof data3.end !== 'string') {
                        vErrors = noted(vErrors, instancePath + '/observation_window/end', 'type', { type: 'string' }, 'must be string');
                        errors++;
                    }
                }
                if (data3.duration_ms !== undefined && func0.call(data3, 'duration_ms')) {
                    let data6 = data3.duration_ms;
                    if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                        vErrors = noted(vErrors, instancePath + '/observation_window/duration_ms', 'type', { type: 'integer' }, 'must be integer');
                        errors++;
                    }
                    if (typeof data6 == 'number' && isFinite(data6)) {
                        if (data6 > 9007199254740991 || isNaN(data6)) {
                            vErrors = noted(vErrors, instancePath + '/observation_window/duration_ms', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                            errors++;
                        }
                        if (data6 < 0 || isNaN(data6)) {
                            vErrors = noted(vErrors, instancePath + '/observation_window/duration_ms', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                            errors++;
                        }
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/observation_window', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data.trace_summary !== undefined && func0.call(data, 'trace_summary')) {
            let data7 = data.trace_summary;
            if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
                for (const prop2 of schema33.properties.trace_summary.required) {
                    if (data7[prop2] === undefined || !func0.call(data7, prop2)) {
                        vErrors = noted(vErrors, instancePath + '/trace_summary', 'required', { missingProperty: prop2 }, "must have required property '" + prop2 + "'");
                        errors++;
                    }
                }
                if (data7.syscall_families_observed !== undefined && func0.call(data7, 'syscall_families_observed')) {
                    let data8 = data7.syscall_families_observed;
                    if (Array.isArray(data8)) {
                        const len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data8[i0] !== 'string') {
                                vErrors = noted(vErrors, instancePath + '/trace_summary/syscall_families_observed/' + i0, 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/trace_summary/syscall_families_observed', 'type', { type: 'array' }, 'must be array');
                        errors++;
                    }
                }
                if (data7.hot_symbols !== undefined && func0.call(data7, 'hot_symbols')) {
                    let data10 = data7.hot_symbols;
                    if (Array.isArray(data10)) {
                        const len1 = data10.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data10[i1] !== 'string') {
                                vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbols/' + i1, 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbols', 'type', { type: 'array' }, 'must be array');
                        errors++;
                    }
                }
                if (data7.hot_symbol_count !== undefined && func0.call(data7, 'hot_symbol_count')) {
                    let data12 = data7.hot_symbol_count;
                    if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                        vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbol_count', 'type', { type: 'integer' }, 'must be integer');
                        errors++;
                    }
                    if (typeof data12 == 'number' && isFinite(data12)) {
                        if (data12 > 9007199254740991 || isNaN(data12)) {
                            vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbol_count', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            vErrors = noted(vErrors, instancePath + '/trace_summary/hot_symbol_count', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                            errors++;
                        }
                    }
                }
                if (data7.unique_call_paths !== undefined && func0.call(data7, 'unique_call_paths')) {
                    let data13 = data7.unique_call_paths;
                    if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                        vErrors = noted(vErrors, instancePath + '/trace_summary/unique_call_paths', 'type', { type: 'integer' }, 'must be integer');
                        errors++;
                    }
                    if (typeof data13 == 'number' && isFinite(data13)) {
                        if (data13 > 9007199254740991 || isNaN(data13)) {
                            vErrors = noted(vErrors, instancePath + '/trace_summary/unique_call_paths', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                            errors++;
                        }
                        if (data13 < 0 || isNaN(data13)) {
                            vErrors = noted(vErrors, instancePath + '/trace_summary/unique_call_paths', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                            errors++;
                        }
                    }
                }
                if (data7.address_canonicalized !== undefined && func0.call(data7, 'address_canonicalized')) {
                    if (typeof data7.address_canonicalized !== 'boolean') {
                        vErrors = noted(vErrors, instancePath + '/trace_summary/address_canonicalized', 'type', { type: 'boolean' }, 'must be boolean');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/trace_summary', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data.trace_digest !== undefined && func0.call(data, 'trace_digest')) {
            let data15 = data.trace_digest;
            if (typeof data15 === 'string') {
                if (!pattern4.test(data15)) {
                    vErrors = noted(vErrors, instancePath + '/trace_digest', 'pattern', { pattern: '^sha256:[0-9a-f]{64}$' }, 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/trace_digest', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.determinism !== undefined && func0.call(data, 'determinism')) {
            let data16 = data.determinism;
            if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
                for (const prop3 of schema33.properties.determinism.required) {
                    if (data16[prop3] === undefined || !func0.call(data16, prop3)) {
                        vErrors = noted(vErrors, instancePath + '/determinism', 'required', { missingProperty: prop3 }, "must have required property '" + prop3 + "'");
                        errors++;
                    }
                }
                if (data16.inputs_digest !== undefined && func0.call(data16, 'inputs_digest')) {
                    let data17 = data16.inputs_digest;
                    if (typeof data17 === 'string') {
                        if (!pattern4.test(data17)) {
                            vErrors = noted(vErrors, instancePath + '/determinism/inputs_digest', 'pattern', { pattern: '^sha256:[0-9a-f]{64}$' }, 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"');
                            errors++;
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/determinism/inputs_digest', 'type', { type: 'string' }, 'must be string');
                        errors++;
                    }
                }
                if (data16.expected_output_digest !== undefined && func0.call(data16, 'expected_output_digest')) {
                    let data18 = data16.expected_output_digest;
                    if (typeof data18 === 'string') {
                        if (!pattern4.test(data18)) {
                            vErrors = noted(vErrors, instancePath + '/determinism/expected_output_digest', 'pattern', { pattern: '^sha256:[0-9a-f]{64}$' }, 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"');
                            errors++;
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/determinism/expected_output_digest', 'type', { type: 'string' }, 'must be string');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/determinism', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
            if (typeof data.timestamp !== 'string') {
                vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = {
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
};
const validateBeaconAttestation = (/* unused pure expression or super */ null && (validate23));
const schema34 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:beacon-attestation-predicate:v1',
    type: 'object',
    properties: {
        artifact_id: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        environment_id: { type: 'string', minLength: 1 },
        beacon_source: { type: 'string', enum: ['ebpf_uprobe', 'etw_dynamic', 'dyld_interpose'] },
        beacon_function: { type: 'string', minLength: 1 },
        window_start: { type: 'string' },
        window_end: { type: 'string' },
        beacon_count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        first_sequence: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        last_sequence: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        sequence_gaps: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        verification_rate: { type: 'number', minimum: 0, maximum: 1 },
        timestamp: { type: 'string' },
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
};
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:beacon-attestation-predicate:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema34.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        if (data.artifact_id !== undefined && func0.call(data, 'artifact_id')) {
            let data0 = data.artifact_id;
            if (typeof data0 === 'string') {
                if (!pattern4.test(data0)) {
                    vErrors = noted(vErrors, instancePath + '/artifact_id', 'pattern', { pattern: '^sha256:[0-9a-f]{64}$' }, 'must match pattern "' + '^sha256:[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/artifact_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.environment_id !== undefined && func0.call(data, 'environment_id')) {
            let data1 = data.environment_id;
            if (typeof data1 === 'string') {
                if (func80(data1) < 1) {
                    vErrors = noted(vErrors, instancePath + '/environment_id', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/environment_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.beacon_source !== undefined && func0.call(data, 'beacon_source')) {
            let data2 = data.beacon_source;
            if (typeof data2 !== 'string') {
                vErrors = noted(vErrors, instancePath + '/beacon_source', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
            if (!(data2 === 'ebpf_uprobe' || data2 === 'etw_dynamic' || data2 === 'dyld_interpose')) {
                vErrors = noted(vErrors, instancePath + '/beacon_source', 'enum', { allowedValues: schema34.properties.beacon_source.enum }, 'must be equal to one of the allowed values');
                errors++;
            }
        }
        if (data.beacon_function !== undefined && func0.call(data, 'beacon_function')) {
            let data3 = data.beacon_function;
            if (typeof data3 === 'string') {
                if (func80(data3) < 1) {
                    vErrors = noted(vErrors, instancePath + '/beacon_function', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/beacon_function', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.window_start !== undefined && func0.call(data, 'window_start')) {
            if (typeof data.window_start !== 'string') {
                vErrors = noted(vErrors, instancePath + '/window_start', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.window_end !== undefined && func0.call(data, 'window_end')) {
            if (typeof data.window_end !== 'string') {
                vErrors = noted(vErrors, instancePath + '/window_end', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.beacon_count !== undefined && func0.call(data, 'beacon_count')) {
            let data6 = data.beacon_count;
            if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                vErrors = noted(vErrors, instancePath + '/beacon_count', 'type', { type: 'integer' }, 'must be integer');
                errors++;
            }
            if (typeof data6 == 'number' && isFinite(data6)) {
                if (data6 > 9007199254740991 || isNaN(data6)) {
                    vErrors = noted(vErrors, instancePath + '/beacon_count', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                    errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                    vErrors = noted(vErrors, instancePath + '/beacon_count', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                    errors++;
                }
            }
        }
        if (data.first_sequence !== undefined && func0.call(data, 'first_sequence')) {
            let data7 = data.first_sequence;
            if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                vErrors = noted(vErrors, instancePath + '/first_sequence', 'type', { type: 'integer' }, 'must be integer');
                errors++;
            }
            if (typeof data7 == 'number' && isFinite(data7)) {
                if (data7 > 9007199254740991 || isNaN(data7)) {
                    vErrors = noted(vErrors, instancePath + '/first_sequence', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                    errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                    vErrors = noted(vErrors, instancePath + '/first_sequence', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                    errors++;
                }
            }
        }
        if (data.last_sequence !== undefined && func0.call(data, 'last_sequence')) {
            let data8 = data.last_sequence;
            if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                vErrors = noted(vErrors, instancePath + '/last_sequence', 'type', { type: 'integer' }, 'must be integer');
                errors++;
            }
            if (typeof data8 == 'number' && isFinite(data8)) {
                if (data8 > 9007199254740991 || isNaN(data8)) {
                    vErrors = noted(vErrors, instancePath + '/last_sequence', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                    errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                    vErrors = noted(vErrors, instancePath + '/last_sequence', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                    errors++;
                }
            }
        }
        if (data.sequence_gaps !== undefined && func0.call(data, 'sequence_gaps')) {
            let data9 = data.sequence_gaps;
            if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'type', { type: 'integer' }, 'must be integer');
                errors++;
            }
            if (typeof data9 == 'number' && isFinite(data9)) {
                if (data9 > 9007199254740991 || isNaN(data9)) {
                    vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                    errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                    vErrors = noted(vErrors, instancePath + '/sequence_gaps', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                    errors++;
                }
            }
        }
        if (data.verification_rate !== undefined && func0.call(data, 'verification_rate')) {
            let data10 = data.verification_rate;
            if (typeof data10 == 'number' && isFinite(data10)) {
                if (data10 > 1 || isNaN(data10)) {
                    vErrors = noted(vErrors, instancePath + '/verification_rate', 'maximum', { comparison: '<=', limit: 1 }, 'must be <= 1');
                    errors++;
                }
                if (data10 < 0 || isNaN(data10)) {
                    vErrors = noted(vErrors, instancePath + '/verification_rate', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/verification_rate', 'type', { type: 'number' }, 'must be number');
                errors++;
            }
        }
        if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
            if (typeof data.timestamp !== 'string') {
                vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = {
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
};
const validateApprovalRequest = validate24;
const schema35 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:approval-request:v1',
    type: 'object',
    additionalProperties: false,
    properties: {
        schema: { const: 'fail-closed-gate/request/v1' },
        request_id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
        identity: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        action: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        target: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        environment: { type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
        subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        parameters: {
            type: 'array',
            maxItems: 100,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['name', 'value'],
                properties: {
                    name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
                    value: {
                        type: ['string', 'boolean', 'integer'],
                        maxLength: 4096,
                        minimum: -9007199254740991,
                        maximum: 9007199254740991,
                    },
                },
            },
        },
        command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        timestamp: { type: 'string', maxLength: 30 },
        nonce: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
    },
    required: [
        'schema',
        'request_id',
        'identity',
        'action',
        'target',
        'environment',
        'subject_digest',
        'parameters',
        'command_sha256',
        'timestamp',
        'nonce',
    ],
};
const pattern9 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$', 'u');
const pattern10 = new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f]+$', 'u');
const pattern13 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
const pattern14 = new RegExp('^[0-9a-f]{64}$', 'u');
const pattern15 = new RegExp('^[A-Za-z_][A-Za-z0-9_.-]{0,99}$', 'u');
const pattern17 = new RegExp('^[A-Za-z0-9_-]{16,128}$', 'u');
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:approval-request:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema35.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        for (const key0 of Object.keys(data)) {
            if (!func0.call(schema35.properties, key0)) {
                vErrors = noted(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 }, 'must NOT have additional properties');
                errors++;
            }
        }
        if (data.schema !== undefined && func0.call(data, 'schema')) {
            if ('fail-closed-gate/request/v1' !== data.schema) {
                vErrors = noted(vErrors, instancePath + '/schema', 'const', { allowedValue: 'fail-closed-gate/request/v1' }, 'must be equal to constant');
                errors++;
            }
        }
        if (data.request_id !== undefined && func0.call(data, 'request_id')) {
            let data1 = data.request_id;
            if (typeof data1 === 'string') {
                if (!pattern9.test(data1)) {
                    vErrors = noted(vErrors, instancePath + '/request_id', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/request_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.identity !== undefined && func0.call(data, 'identity')) {
            let data2 = data.identity;
            if (typeof data2 === 'string') {
                if (func80(data2) > 100) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                    errors++;
                }
                if (func80(data2) < 1) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data2)) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.action !== undefined && func0.call(data, 'action')) {
            let data3 = data.action;
            if (typeof data3 === 'string') {
                if (func80(data3) > 4096) {
                    vErrors = noted(vErrors, instancePath + '/action', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (func80(data3) < 1) {
                    vErrors = noted(vErrors, instancePath + '/action', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data3)) {
                    vErrors = noted(vErrors, instancePath + '/action', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/action', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.target !== undefined && func0.call(data, 'target')) {
            let data4 = data.target;
            if (typeof data4 === 'string') {
                if (func80(data4) > 4096) {
                    vErrors = noted(vErrors, instancePath + '/target', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (func80(data4) < 1) {
                    vErrors = noted(vErrors, instancePath + '/target', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data4)) {
                    vErrors = noted(vErrors, instancePath + '/target', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/target', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.environment !== undefined && func0.call(data, 'environment')) {
            let data5 = data.environment;
            if (typeof data5 !== 'string' && data5 !== null) {
                vErrors = noted(vErrors, instancePath + '/environment', 'type', { type: schema35.properties.environment.type }, 'must be string,null');
                errors++;
            }
            if (typeof data5 === 'string') {
                if (!pattern13.test(data5)) {
                    vErrors = noted(vErrors, instancePath + '/environment', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"');
                    errors++;
                }
            }
        }
        if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
            let data6 = data.subject_digest;
            if (typeof data6 !== 'string' && data6 !== null) {
                vErrors = noted(vErrors, instancePath + '/subject_digest', 'type', { type: schema35.properties.subject_digest.type }, 'must be string,null');
                errors++;
            }
            if (typeof data6 === 'string') {
                if (!pattern14.test(data6)) {
                    vErrors = noted(vErrors, instancePath + '/subject_digest', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.parameters !== undefined && func0.call(data, 'parameters')) {
            let data7 = data.parameters;
            if (Array.isArray(data7)) {
                if (data7.length > 100) {
                    vErrors = noted(vErrors, instancePath + '/parameters', 'maxItems', { limit: 100 }, 'must NOT have more than 100 items');
                    errors++;
                }
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                        for (const prop1 of schema35.properties.parameters.items.required) {
                            if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                                errors++;
                            }
                        }
                        for (const key1 of Object.keys(data8)) {
                            if (!(key1 === 'name' || key1 === 'value')) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'additionalProperties', { additionalProperty: key1 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data8.name !== undefined && func0.call(data8, 'name')) {
                            let data9 = data8.name;
                            if (typeof data9 === 'string') {
                                if (!pattern15.test(data9)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'pattern', { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data8.value !== undefined && func0.call(data8, 'value')) {
                            let data10 = data8.value;
                            if (typeof data10 !== 'string' &&
                                typeof data10 !== 'boolean' &&
                                !(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'type', { type: schema35.properties.parameters.items.properties.value.type }, 'must be string,boolean,integer');
                                errors++;
                            }
                            if (typeof data10 == 'number' && isFinite(data10)) {
                                if (data10 > 9007199254740991 || isNaN(data10)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                    errors++;
                                }
                                if (data10 < -9007199254740991 || isNaN(data10)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'minimum', { comparison: '>=', limit: -9007199254740991 }, 'must be >= -9007199254740991');
                                    errors++;
                                }
                            }
                            if (typeof data10 === 'string') {
                                if (func80(data10) > 4096) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/parameters', 'type', { type: 'array' }, 'must be array');
                errors++;
            }
        }
        if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
            let data11 = data.command_sha256;
            if (typeof data11 !== 'string' && data11 !== null) {
                vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', { type: schema35.properties.command_sha256.type }, 'must be string,null');
                errors++;
            }
            if (typeof data11 === 'string') {
                if (!pattern14.test(data11)) {
                    vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.timestamp !== undefined && func0.call(data, 'timestamp')) {
            let data12 = data.timestamp;
            if (typeof data12 === 'string') {
                if (func80(data12) > 30) {
                    vErrors = noted(vErrors, instancePath + '/timestamp', 'maxLength', { limit: 30 }, 'must NOT have more than 30 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/timestamp', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.nonce !== undefined && func0.call(data, 'nonce')) {
            let data13 = data.nonce;
            if (typeof data13 === 'string') {
                if (!pattern17.test(data13)) {
                    vErrors = noted(vErrors, instancePath + '/nonce', 'pattern', { pattern: '^[A-Za-z0-9_-]{16,128}$' }, 'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/nonce', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
const validateApproval = validate25;
const schema36 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:approval-predicate:v1',
    type: 'object',
    additionalProperties: false,
    properties: {
        approval_id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' },
        request_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        identity: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        action: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        target: { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
        environment: { type: ['string', 'null'], pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
        subject_digest: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
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
                    name: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' },
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
                            minimum: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                            maximum: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        },
                    },
                    pattern: { type: 'string', minLength: 1, maxLength: 500 },
                },
            },
        },
        command_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        issued_at: { type: 'string', maxLength: 30 },
        not_before: { type: 'string', maxLength: 30 },
        expires_at: { type: 'string', maxLength: 30 },
        nonce: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
        policy_sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$' },
        issuer: { type: 'string', maxLength: 4096 },
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
};
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:approval-predicate:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of schema36.required) {
            if (data[prop0] === undefined || !func0.call(data, prop0)) {
                vErrors = noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        for (const key0 of Object.keys(data)) {
            if (!func0.call(schema36.properties, key0)) {
                vErrors = noted(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 }, 'must NOT have additional properties');
                errors++;
            }
        }
        if (data.approval_id !== undefined && func0.call(data, 'approval_id')) {
            let data0 = data.approval_id;
            if (typeof data0 === 'string') {
                if (!pattern9.test(data0)) {
                    vErrors = noted(vErrors, instancePath + '/approval_id', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/approval_id', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.request_digest !== undefined && func0.call(data, 'request_digest')) {
            let data1 = data.request_digest;
            if (typeof data1 !== 'string' && data1 !== null) {
                vErrors = noted(vErrors, instancePath + '/request_digest', 'type', { type: schema36.properties.request_digest.type }, 'must be string,null');
                errors++;
            }
            if (typeof data1 === 'string') {
                if (!pattern14.test(data1)) {
                    vErrors = noted(vErrors, instancePath + '/request_digest', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.identity !== undefined && func0.call(data, 'identity')) {
            let data2 = data.identity;
            if (typeof data2 === 'string') {
                if (func80(data2) > 100) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                    errors++;
                }
                if (func80(data2) < 1) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data2)) {
                    vErrors = noted(vErrors, instancePath + '/identity', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/identity', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.action !== undefined && func0.call(data, 'action')) {
            let data3 = data.action;
            if (typeof data3 === 'string') {
                if (func80(data3) > 4096) {
                    vErrors = noted(vErrors, instancePath + '/action', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (func80(data3) < 1) {
                    vErrors = noted(vErrors, instancePath + '/action', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data3)) {
                    vErrors = noted(vErrors, instancePath + '/action', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/action', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.target !== undefined && func0.call(data, 'target')) {
            let data4 = data.target;
            if (typeof data4 === 'string') {
                if (func80(data4) > 4096) {
                    vErrors = noted(vErrors, instancePath + '/target', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (func80(data4) < 1) {
                    vErrors = noted(vErrors, instancePath + '/target', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                    errors++;
                }
                if (!pattern10.test(data4)) {
                    vErrors = noted(vErrors, instancePath + '/target', 'pattern', { pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' }, 'must match pattern "' + '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/target', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.environment !== undefined && func0.call(data, 'environment')) {
            let data5 = data.environment;
            if (typeof data5 !== 'string' && data5 !== null) {
                vErrors = noted(vErrors, instancePath + '/environment', 'type', { type: schema36.properties.environment.type }, 'must be string,null');
                errors++;
            }
            if (typeof data5 === 'string') {
                if (!pattern13.test(data5)) {
                    vErrors = noted(vErrors, instancePath + '/environment', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"');
                    errors++;
                }
            }
        }
        if (data.subject_digest !== undefined && func0.call(data, 'subject_digest')) {
            let data6 = data.subject_digest;
            if (typeof data6 !== 'string' && data6 !== null) {
                vErrors = noted(vErrors, instancePath + '/subject_digest', 'type', { type: schema36.properties.subject_digest.type }, 'must be string,null');
                errors++;
            }
            if (typeof data6 === 'string') {
                if (!pattern14.test(data6)) {
                    vErrors = noted(vErrors, instancePath + '/subject_digest', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.parameters !== undefined && func0.call(data, 'parameters')) {
            let data7 = data.parameters;
            if (Array.isArray(data7)) {
                if (data7.length > 100) {
                    vErrors = noted(vErrors, instancePath + '/parameters', 'maxItems', { limit: 100 }, 'must NOT have more than 100 items');
                    errors++;
                }
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                        if (Object.keys(data8).length > 2) {
                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'maxProperties', { limit: 2 }, 'must NOT have more than 2 properties');
                            errors++;
                        }
                        if (Object.keys(data8).length < 2) {
                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'minProperties', { limit: 2 }, 'must NOT have fewer than 2 properties');
                            errors++;
                        }
                        for (const prop1 of schema36.properties.parameters.items.required) {
                            if (data8[prop1] === undefined || !func0.call(data8, prop1)) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                                errors++;
                            }
                        }
                        for (const key1 of Object.keys(data8)) {
                            if (!(key1 === 'name' || key1 === 'value' || key1 === 'enum' || key1 === 'range' || key1 === 'pattern')) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'additionalProperties', { additionalProperty: key1 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data8.name !== undefined && func0.call(data8, 'name')) {
                            let data9 = data8.name;
                            if (typeof data9 === 'string') {
                                if (!pattern15.test(data9)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'pattern', { pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_.-]{0,99}$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/name', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data8.value !== undefined && func0.call(data8, 'value')) {
                            let data10 = data8.value;
                            if (typeof data10 !== 'string' &&
                                typeof data10 !== 'boolean' &&
                                !(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'type', { type: schema36.properties.parameters.items.properties.value.type }, 'must be string,boolean,integer');
                                errors++;
                            }
                            if (typeof data10 == 'number' && isFinite(data10)) {
                                if (data10 > 9007199254740991 || isNaN(data10)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                    errors++;
                                }
                                if (data10 < -9007199254740991 || isNaN(data10)) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'minimum', { comparison: '>=', limit: -9007199254740991 }, 'must be >= -9007199254740991');
                                    errors++;
                                }
                            }
                            if (typeof data10 === 'string') {
                                if (func80(data10) > 4096) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/value', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                                    errors++;
                                }
                            }
                        }
                        if (data8.enum !== undefined && func0.call(data8, 'enum')) {
                            let data11 = data8.enum;
                            if (Array.isArray(data11)) {
                                if (data11.length > 100) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'maxItems', { limit: 100 }, 'must NOT have more than 100 items');
                                    errors++;
                                }
                                if (data11.length < 1) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
                                    errors++;
                                }
                                const len1 = data11.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data12 = data11[i1];
                                    if (typeof data12 !== 'string' &&
                                        typeof data12 !== 'boolean' &&
                                        !(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum/' + i1, 'type', { type: schema36.properties.parameters.items.properties.enum.items.type }, 'must be string,boolean,integer');
                                        errors++;
                                    }
                                    if (typeof data12 == 'number' && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum/' + i1, 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                            errors++;
                                        }
                                        if (data12 < -9007199254740991 || isNaN(data12)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum/' + i1, 'minimum', { comparison: '>=', limit: -9007199254740991 }, 'must be >= -9007199254740991');
                                            errors++;
                                        }
                                    }
                                    if (typeof data12 === 'string') {
                                        if (func80(data12) > 4096) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum/' + i1, 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/enum', 'type', { type: 'array' }, 'must be array');
                                errors++;
                            }
                        }
                        if (data8.range !== undefined && func0.call(data8, 'range')) {
                            let data13 = data8.range;
                            if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                                if (Object.keys(data13).length < 1) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range', 'minProperties', { limit: 1 }, 'must NOT have fewer than 1 properties');
                                    errors++;
                                }
                                for (const key2 of Object.keys(data13)) {
                                    if (!(key2 === 'minimum' || key2 === 'maximum')) {
                                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range', 'additionalProperties', { additionalProperty: key2 }, 'must NOT have additional properties');
                                        errors++;
                                    }
                                }
                                if (data13.minimum !== undefined && func0.call(data13, 'minimum')) {
                                    let data14 = data13.minimum;
                                    if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
                                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/minimum', 'type', { type: 'integer' }, 'must be integer');
                                        errors++;
                                    }
                                    if (typeof data14 == 'number' && isFinite(data14)) {
                                        if (data14 > 9007199254740991 || isNaN(data14)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/minimum', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                            errors++;
                                        }
                                        if (data14 < -9007199254740991 || isNaN(data14)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/minimum', 'minimum', { comparison: '>=', limit: -9007199254740991 }, 'must be >= -9007199254740991');
                                            errors++;
                                        }
                                    }
                                }
                                if (data13.maximum !== undefined && func0.call(data13, 'maximum')) {
                                    let data15 = data13.maximum;
                                    if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/maximum', 'type', { type: 'integer' }, 'must be integer');
                                        errors++;
                                    }
                                    if (typeof data15 == 'number' && isFinite(data15)) {
                                        if (data15 > 9007199254740991 || isNaN(data15)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/maximum', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                            errors++;
                                        }
                                        if (data15 < -9007199254740991 || isNaN(data15)) {
                                            vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range/maximum', 'minimum', { comparison: '>=', limit: -9007199254740991 }, 'must be >= -9007199254740991');
                                            errors++;
                                        }
                                    }
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/range', 'type', { type: 'object' }, 'must be object');
                                errors++;
                            }
                        }
                        if (data8.pattern !== undefined && func0.call(data8, 'pattern')) {
                            let data16 = data8.pattern;
                            if (typeof data16 === 'string') {
                                if (func80(data16) > 500) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'maxLength', { limit: 500 }, 'must NOT have more than 500 characters');
                                    errors++;
                                }
                                if (func80(data16) < 1) {
                                    vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'minLength', { limit: 1 }, 'must NOT have fewer than 1 characters');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = noted(vErrors, instancePath + '/parameters/' + i0 + '/pattern', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = noted(vErrors, instancePath + '/parameters/' + i0, 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/parameters', 'type', { type: 'array' }, 'must be array');
                errors++;
            }
        }
        if (data.command_sha256 !== undefined && func0.call(data, 'command_sha256')) {
            let data17 = data.command_sha256;
            if (typeof data17 !== 'string' && data17 !== null) {
                vErrors = noted(vErrors, instancePath + '/command_sha256', 'type', { type: schema36.properties.command_sha256.type }, 'must be string,null');
                errors++;
            }
            if (typeof data17 === 'string') {
                if (!pattern14.test(data17)) {
                    vErrors = noted(vErrors, instancePath + '/command_sha256', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.issued_at !== undefined && func0.call(data, 'issued_at')) {
            let data18 = data.issued_at;
            if (typeof data18 === 'string') {
                if (func80(data18) > 30) {
                    vErrors = noted(vErrors, instancePath + '/issued_at', 'maxLength', { limit: 30 }, 'must NOT have more than 30 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/issued_at', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.not_before !== undefined && func0.call(data, 'not_before')) {
            let data19 = data.not_before;
            if (typeof data19 === 'string') {
                if (func80(data19) > 30) {
                    vErrors = noted(vErrors, instancePath + '/not_before', 'maxLength', { limit: 30 }, 'must NOT have more than 30 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/not_before', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.expires_at !== undefined && func0.call(data, 'expires_at')) {
            let data20 = data.expires_at;
            if (typeof data20 === 'string') {
                if (func80(data20) > 30) {
                    vErrors = noted(vErrors, instancePath + '/expires_at', 'maxLength', { limit: 30 }, 'must NOT have more than 30 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/expires_at', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.nonce !== undefined && func0.call(data, 'nonce')) {
            let data21 = data.nonce;
            if (typeof data21 === 'string') {
                if (!pattern17.test(data21)) {
                    vErrors = noted(vErrors, instancePath + '/nonce', 'pattern', { pattern: '^[A-Za-z0-9_-]{16,128}$' }, 'must match pattern "' + '^[A-Za-z0-9_-]{16,128}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/nonce', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.policy_sha256 !== undefined && func0.call(data, 'policy_sha256')) {
            let data22 = data.policy_sha256;
            if (typeof data22 !== 'string' && data22 !== null) {
                vErrors = noted(vErrors, instancePath + '/policy_sha256', 'type', { type: schema36.properties.policy_sha256.type }, 'must be string,null');
                errors++;
            }
            if (typeof data22 === 'string') {
                if (!pattern14.test(data22)) {
                    vErrors = noted(vErrors, instancePath + '/policy_sha256', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                    errors++;
                }
            }
        }
        if (data.issuer !== undefined && func0.call(data, 'issuer')) {
            let data23 = data.issuer;
            if (typeof data23 === 'string') {
                if (func80(data23) > 4096) {
                    vErrors = noted(vErrors, instancePath + '/issuer', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
            }
            else {
                vErrors = noted(vErrors, instancePath + '/issuer', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

;// CONCATENATED MODULE: ./build/release/base/json-keys.js

/** Most keys of an object, and most steps of a document, that are shared: beyond that, sharing costs more than it saves. */
const MAX_SHARED_KEYS = 32;
const MAX_STEPS = 8_192;
/**
 * One step on the way through the keys of an object: objects that start with the same keys take the same steps. A key that
 * follows as it did last time is recognised by comparing bytes, and no way holds a key twice.
 */
class KeyStep {
    key;
    /** Where in the document the key stands, and its length with the closing quote: 0 where it is written with escapes. */
    start;
    length;
    /** The step that followed last time. */
    likely = null;
    before;
    next = new Map();
    ownShape = null;
    constructor(before, key, start, length) {
        this.before = before;
        this.key = key;
        this.start = start;
        this.length = length;
    }
    /** The keys on the way here, in document order. */
    keys() {
        return this.before === null ? [] : [...this.before.keys(), this.key];
    }
    /** Whether a key is on the way here. */
    passed(key) {
        return this.before !== null && (this.key === key || this.before.passed(key));
    }
    /** The shape of the objects that end here. */
    shape() {
        this.ownShape ??= new Shape(this.keys(), true);
        return this.ownShape;
    }
    /** The step that follows with a key, where it is known. */
    follow(key) {
        const step = this.next.get(key) ?? null;
        if (step !== null)
            this.likely = step;
        return step;
    }
    /** Makes the step that follows with a key. */
    append(key, start, length) {
        const step = new KeyStep(this, key, start, length);
        this.next.set(key, step);
        this.likely = step;
        return step;
    }
}
/** The steps of one document. */
class KeySteps {
    root = new KeyStep(null, '', 0, 0);
    count = 0;
    /** Whether one more step may be shared after these keys. */
    takes(keys) {
        if (keys >= MAX_SHARED_KEYS || this.count >= MAX_STEPS)
            return false;
        this.count += 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/release/base/json-reader.js






const json_reader_QUOTE = 0x22;
const json_reader_COMMA = 0x2c;
const OBJECT_END = 0x7d;
const ARRAY_END = 0x5d;
/** Words that other programs take for numbers and RFC 8259 does not. */
const NON_FINITE = ['NaN', 'Infinity', '-Infinity'];
const NO_MEMBERS = [];
/** Reads one document into values. Every method throws a Refusal at the first rule that is broken. */
class JsonReader extends JsonScanner {
    steps = new KeySteps();
    values = 0;
    depth = 0;
    /** Values whose container is not closed yet: cutting them out at its end makes arrays of exactly the right size. */
    open = [];
    openCount = 0;
    /** The one value of the document. */
    readDocument() {
        this.skipSpace();
        if (this.offset === this.bytes.length) {
            throw new Refusal('json_empty', this.offset, 'Expected a JSON value, found an empty document');
        }
        const value = this.readValue();
        this.skipSpace();
        if (this.offset < this.bytes.length) {
            throw unexpected(this.bytes, this.offset, 'nothing after the JSON value', 'json_trailing_text');
        }
        return value;
    }
    readValue() {
        this.values += 1;
        if (this.values > MAX_JSON_VALUES) {
            const most = MAX_JSON_VALUES.toLocaleString('en');
            throw new Refusal('json_too_many_values', this.offset, `Expected at most ${most} values, found more`);
        }
        switch (this.peek()) {
            case json_reader_QUOTE:
                this.offset += 1;
                return this.readString();
            case 0x7b:
                return this.readObject();
            case 0x5b:
                return this.readArray();
            case 0x74:
                return this.readWord('true', true);
            case 0x66:
                return this.readWord('false', false);
            case 0x6e:
                return this.readWord('null', null);
            default:
                return this.readNumberOrRefuse();
        }
    }
    readWord(word, value) {
        for (let index = 1; index < word.length; index += 1) {
            if (this.bytes[this.offset + index] !== word.charCodeAt(index)) {
                throw unexpected(this.bytes, this.offset + index, `the word ${word}`);
            }
        }
        this.offset += word.length;
        return value;
    }
    readNumberOrRefuse() {
        const first = this.peek();
        for (const word of NON_FINITE) {
            if (first === word.charCodeAt(0) && this.startsWith(word)) {
                throw new Refusal('json_non_finite_number', this.offset, 'Expected a finite number, found NaN or Infinity');
            }
        }
        if (first === 0x2d || (first >= 0x30 && first <= 0x39))
            return this.readNumber();
        throw unexpected(this.bytes, this.offset, 'a JSON value');
    }
    startsWith(word) {
        for (let index = 0; index < word.length; index += 1) {
            if (this.bytes[this.offset + index] !== word.charCodeAt(index))
                return false;
        }
        return true;
    }
    enter() {
        this.depth += 1;
        if (this.depth > MAX_JSON_DEPTH) {
            const most = String(MAX_JSON_DEPTH);
            throw new Refusal('json_too_deep', this.offset, `Expected at most ${most} levels of nesting, found more`);
        }
        this.offset += 1;
        this.skipSpace();
    }
    keep(value) {
        this.open[this.openCount] = value;
        this.openCount += 1;
    }
    /** Leaves a container: its values from `base` on. */
    leave(base) {
        this.offset += 1;
        this.depth -= 1;
        const values = this.openCount === base ? NO_MEMBERS : this.open.slice(base, this.openCount);
        this.openCount = base;
        return values;
    }
    readArray() {
        this.enter();
        const base = this.openCount;
        if (this.peek() === ARRAY_END)
            return this.leave(base);
        for (;;) {
            this.keep(this.readValue());
            this.skipSpace();
            const byte = this.peek();
            if (byte === ARRAY_END)
                return this.leave(base);
            if (byte !== json_reader_COMMA)
                throw unexpected(this.bytes, this.offset, 'a comma or the end of the array');
            this.offset += 1;
            this.skipSpace();
        }
    }
    readObject() {
        this.enter();
        const base = this.openCount;
        let step = this.steps.root;
        // The keys of an object that shares them with no other.
        let own = null;
        if (this.peek() === OBJECT_END)
            return new JsonRecord(step.shape(), this.leave(base));
        for (;;) {
            if (this.peek() !== json_reader_QUOTE)
                throw unexpected(this.bytes, this.offset, 'a key in double quotes');
            this.offset += 1;
            const likely = step.likely;
            if (own === null && likely !== null && this.repeats(likely)) {
                step = likely;
                this.offset += likely.length;
            }
            else {
                const start = this.offset;
                const key = this.readString();
                const next = own === null ? this.nextStep(step, key, start, this.openCount - base) : null;
                if (next !== null)
                    step = next;
                else {
                    own ??= new Set(step.keys());
                    if (own.has(key))
                        throw duplicateKey(start - 1, key);
                    own.add(key);
                }
            }
            this.readColon();
            this.keep(this.readValue());
            this.skipSpace();
            const byte = this.peek();
            if (byte === OBJECT_END)
                break;
            if (byte !== json_reader_COMMA)
                throw unexpected(this.bytes, this.offset, 'a comma or the end of the object');
            this.offset += 1;
            this.skipSpace();
        }
        return new JsonRecord(own === null ? step.shape() : new Shape([...own]), this.leave(base));
    }
    readColon() {
        this.skipSpace();
        if (this.peek() !== 0x3a)
            throw unexpected(this.bytes, this.offset, 'a colon after the key');
        this.offset += 1;
        this.skipSpace();
    }
    /** Whether the bytes at `offset` are those of a step's key and its closing quote. */
    repeats(step) {
        const { bytes, offset } = this;
        const { start, length } = step;
        for (let index = 0; index < length; index += 1)
            if (bytes[offset + index] !== bytes[start + index])
                return false;
        return length > 0;
    }
    /** The step that a key leads to, made where it is new; null where it is not shared. Refuses a key that is there already. */
    nextStep(step, key, start, count) {
        const known = step.follow(key);
        if (known !== null)
            return known;
        if (step.passed(key))
            throw duplicateKey(start - 1, key);
        if (!this.steps.takes(count))
            return null;
        // Bytes are compared only for keys in ASCII without escapes: others would change the shift between bytes and text.
        const length = this.offset - start;
        return step.append(key, start, length === key.length + 1 ? length : 0);
    }
}

;// CONCATENATED MODULE: ./build/release/base/json.js




/** UTF-8, UTF-16 and UTF-32 in both orders; the mark of UTF-32 with the low byte first starts with that of UTF-16. */
const BYTE_ORDER_MARKS = [
    [0xef, 0xbb, 0xbf],
    [0xfe, 0xff],
    [0xff, 0xfe],
    [0x00, 0x00, 0xfe, 0xff],
];
/**
 * Reads a JSON document strictly (DESIGN §4 "Strict JSON"): the value with exact numbers, or the first rule in document
 * order that it breaks. A document over the size limit is refused unread. Never throws for what the bytes are.
 */
function parseJson(bytes) {
    try {
        checkSize(bytes);
        checkByteOrderMark(bytes);
        return { ok: true, value: new JsonReader(bytes).readDocument() };
    }
    catch (thrown) {
        if (thrown instanceof Refusal)
            return { ok: false, fault: describeRefusal(bytes, thrown) };
        throw thrown;
    }
}
function checkSize(bytes) {
    if (bytes.length <= MAX_JSON_BYTES)
        return;
    const most = MAX_JSON_BYTES.toLocaleString('en');
    throw new Refusal('json_too_large', MAX_JSON_BYTES, `Expected at most ${most} bytes, found more`);
}
function checkByteOrderMark(bytes) {
    for (const mark of BYTE_ORDER_MARKS) {
        if (mark.every((byte, index) => bytes[index] === byte)) {
            throw new Refusal('json_byte_order_mark', 0, 'Expected JSON text, found a byte-order mark');
        }
    }
}

;// CONCATENATED MODULE: ./build/release/base/json-projection.js


/**
 * The plain value that generated validators run on: arrays, objects without a prototype (any key is ordinary), and doubles.
 * A double may be less exact than the number that it stands for, and an integer beyond its range is infinite: rules about
 * exact values look at the literal.
 */
function project(value) {
    if (value === null || typeof value !== 'object')
        return value;
    if (value instanceof JsonNumber)
        return Number(value.text);
    if (isJsonArray(value))
        return value.map(project);
    const { shape, members } = asRecord(value);
    const projection = emptyObject(shape.isShared);
    let index = 0;
    for (const key of shape.keys) {
        projection[key] = project(members[index] ?? null);
        index += 1;
    }
    return projection;
}
/** An object without a prototype, for keys that many objects share or for keys of its own. */
function emptyObject(isShared) {
    // This literal gives a hash table, which takes four times as long to fill as an object with a layout that others share.
    if (!isShared)
        return { __proto__: null };
    const object = {};
    Object.setPrototypeOf(object, null);
    return object;
}

;// CONCATENATED MODULE: ./build/release/base/codes/approval.js
/** Codes of the `approval` gate, in the order in which it looks at things. */
const POLICY = { gate: 'approval', outcome: 'block', failureClass: 'policy' };
const EVIDENCE = { gate: 'approval', outcome: 'block', failureClass: 'evidence' };
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
    replay_not_protected: { gate: 'approval', outcome: 'warn', failureClass: 'none' },
    replay_protection_off: { gate: 'approval', outcome: 'pass', failureClass: 'none' },
    approval_granted: { gate: 'approval', outcome: 'pass', failureClass: 'none' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/beacon-rate.js
/** Codes of the `beacon-rate` gate (COMPATIBILITY §5). */
const beacon_rate_EVIDENCE = { gate: 'beacon-rate', outcome: 'block', failureClass: 'evidence' };
const beacon_rate_POLICY = { gate: 'beacon-rate', outcome: 'block', failureClass: 'policy' };
const WARN = { gate: 'beacon-rate', outcome: 'warn', failureClass: 'none' };
const PASS = { gate: 'beacon-rate', outcome: 'pass', failureClass: 'none' };
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
};

;// CONCATENATED MODULE: ./build/release/base/codes/document.js
/** Codes about reading a document at all: the file, the bytes, the JSON text. They hold for every evidence file. */
const document_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
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
    secret_material_detected: { ...document_EVIDENCE, failureClass: 'policy', check: 'stage355_no_private_keys' },
    upstream_artifact_missing: document_EVIDENCE,
    upstream_artifact_digest_mismatch: document_EVIDENCE,
    upstream_run_mismatch: document_EVIDENCE,
    upstream_artifact_refused: document_EVIDENCE,
};

;// CONCATENATED MODULE: ./build/release/base/codes/envelope.js
/** Codes of signed envelopes, whatever gate they belong to: each finding names its gate. */
const envelope_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const envelope_POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' };
const envelope_PASS = { gate: 'key-status', outcome: 'pass', failureClass: 'none' };
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
    trusted_key_unusable: { gate: 'gate', outcome: 'block', failureClass: 'gate' },
    key_status_signature_missing: envelope_EVIDENCE,
    key_status_signature_type: envelope_EVIDENCE,
    key_status_signature_subject_mismatch: envelope_EVIDENCE,
    key_status_signed: envelope_PASS,
};

;// CONCATENATED MODULE: ./build/release/base/codes/signed-gate.js
/** Codes that the two gates over signed evidence share: each finding names its gate. */
const GATE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'gate' };
const signed_gate_EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' };
const SIGNED_GATE_CODES = {
    subject_digest_missing: GATE,
    metadata_malformed: GATE,
    evidence_pattern_invalid: GATE,
    evidence_too_many_files: signed_gate_EVIDENCE,
    evidence_too_large: signed_gate_EVIDENCE,
};

;// CONCATENATED MODULE: ./build/release/base/codes/execution-evidence.js

/** Codes of the `execution-evidence` gate (COMPATIBILITY §4), after those that it shares with `beacon-rate`. */
const execution_evidence_EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' };
const execution_evidence_POLICY = { gate: 'execution-evidence', outcome: 'block', failureClass: 'policy' };
const execution_evidence_PASS = { gate: 'execution-evidence', outcome: 'pass', failureClass: 'none' };
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
    execution_evidence_missing_warn: { gate: 'execution-evidence', outcome: 'warn', failureClass: 'none' },
    execution_evidence_passed: execution_evidence_PASS,
    execution_evidence_not_required: execution_evidence_PASS,
};

;// CONCATENATED MODULE: ./build/release/base/codes/gate.js
/** Codes of class gate: the gate itself could not work. Every one is a block, and report-only never softens it. */
const gate_GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' };
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
};

;// CONCATENATED MODULE: ./build/release/base/codes/key-record.js
/** Codes of the `key-status` gate about single key records, which are judged anew against the clock (COMPATIBILITY §2). */
const key_record_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const key_record_POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' };
const KEY_RECORD_CODES = {
    key_status_unknown: key_record_EVIDENCE,
    key_active_though_revoked: key_record_POLICY,
    key_active_though_expired: key_record_POLICY,
    key_active_before_validity: key_record_POLICY,
    key_private_part_published: { ...key_record_POLICY, check: 'stage355_no_private_keys' },
    pqc_key_active_without_presence: { ...key_record_POLICY, check: 'stage355_pqc_intent_not_active' },
    key_record_date_malformed: key_record_EVIDENCE,
    key_records_empty: key_record_EVIDENCE,
};

;// CONCATENATED MODULE: ./build/release/base/codes/key-status.js

/** Codes of the `key-status` gate, in the order of COMPATIBILITY §2: first its table, then its list of further blocks. */
const key_status_EVIDENCE = { gate: 'key-status', outcome: 'block', failureClass: 'evidence' };
const key_status_POLICY = { gate: 'key-status', outcome: 'block', failureClass: 'policy' };
const HASHES = 'stage355_entry_hash_matches_status_previous_binding';
const KEY_STATUS_CODES = {
    stage355_result_missing: { ...key_status_EVIDENCE, check: 'stage355_result_exists' },
    stage355_status_missing: { ...key_status_EVIDENCE, check: 'stage355_status_exists' },
    stage355_decision_not_accept: {
        ...key_status_POLICY,
        check: 'stage355_decision_accept',
        violation: 'stage355_decision_not_accept_verification_ready',
    },
    stage355_violations_present: { ...key_status_POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations' },
    stage355_entry_hash_missing: { ...key_status_EVIDENCE, check: 'stage355_entry_hash_present' },
    stage355_entry_hash_mismatch: { ...key_status_EVIDENCE, check: HASHES },
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
    stage355_result_sha256_missing: { ...key_status_EVIDENCE, check: 'stage355_result_sha256_present' },
    stage355_result_sha256_malformed: { ...key_status_EVIDENCE, check: 'stage355_result_sha256_present' },
    stage355_result_sha256_mismatch: { ...key_status_EVIDENCE, check: 'stage355_result_sha256_present' },
    stage355_entry_hash_malformed: { ...key_status_EVIDENCE, check: 'stage355_entry_hash_present' },
    stage355_status_hash_mismatch: { ...key_status_EVIDENCE, check: HASHES },
    raw_secret_boundary_failed: key_status_POLICY,
    real_key_rotation_claim_detected: key_status_POLICY,
    real_rekor_claim_detected: key_status_POLICY,
    real_pqc_signature_claim_detected: {
        ...key_status_POLICY,
        check: 'stage355_no_real_pqc_signature_claim',
        violation: 'stage355_real_pqc_signature_claim_detected',
    },
    stage355_safety_flag_not_true: key_status_POLICY,
    stage355_status_violations_present: { ...key_status_POLICY, check: 'stage355_violations_empty', violation: 'stage355_has_violations' },
    stage355_check_not_true: key_status_POLICY,
    stage355_checks_empty: key_status_EVIDENCE,
    stage355_key_status_check_not_true: key_status_POLICY,
    stage355_key_status_checks_empty: key_status_EVIDENCE,
    ...KEY_RECORD_CODES,
    stage355_stage_unexpected: key_status_EVIDENCE,
    stage355_previous_hash_missing: { ...key_status_EVIDENCE, check: HASHES },
    stage355_previous_hash_malformed: { ...key_status_EVIDENCE, check: HASHES },
    stage355_previous_hash_mismatch: { ...key_status_EVIDENCE, check: HASHES },
    stage355_created_at_malformed: key_status_EVIDENCE,
    stage355_created_at_in_future: key_status_EVIDENCE,
    stage355_evidence_too_old: key_status_POLICY,
    stage355_result_schema_invalid: key_status_EVIDENCE,
    stage355_status_schema_invalid: key_status_EVIDENCE,
    stage354_ledger_schema_invalid: key_status_EVIDENCE,
    stage354_ledger_hash_mismatch: key_status_EVIDENCE,
    stage354_ledger_link_mismatch: { ...key_status_EVIDENCE, check: HASHES },
    stage355_entry_hash_unexpected: { ...key_status_EVIDENCE, check: HASHES },
    key_status_verified: { gate: 'key-status', outcome: 'pass', failureClass: 'none' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/policy-content.js
const policy_content_GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' };
/** Codes of what stands in a policy, and of inputs that do not go with it. */
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
};

;// CONCATENATED MODULE: ./build/release/base/codes/policy.js

const policy_GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' };
/** Codes of the policy file: class gate, because without the policy nobody knows what would have to be proved. */
const POLICY_CODES = {
    ...POLICY_CONTENT_CODES,
    policy_missing: policy_GATE,
    policy_ambiguous: policy_GATE,
    policy_sha256_mismatch: policy_GATE,
    policy_key_missing: policy_GATE,
    policy_file_refused: policy_GATE,
    policy_base_unavailable: policy_GATE,
    policy_base_object_mismatch: policy_GATE,
};

;// CONCATENATED MODULE: ./build/release/base/codes/production-action.js
/** Codes of the `production-action` gate, in the order of COMPATIBILITY §6. */
const production_action_POLICY = { gate: 'production-action', outcome: 'block', failureClass: 'policy' };
const PRODUCTION_ACTION_CODES = {
    production_action_unknown: production_action_POLICY,
    production_target_ambiguous: production_action_POLICY,
    production_rollback_not_proven: production_action_POLICY,
    production_gate_missing: production_action_POLICY,
    production_grant_missing: production_action_POLICY,
    production_action_allowed: { gate: 'production-action', outcome: 'pass', failureClass: 'none' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/receipt.js
/** Codes of `enforce`: whether the receipts of another job hold, whose they are, and what they say. In the order of proving. */
const receipt_EVIDENCE = { gate: 'receipt', outcome: 'block', failureClass: 'evidence' };
const RECEIPT_CODES = {
    expected_receipt_missing: { gate: 'receipt', outcome: 'block', failureClass: 'gate' },
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
    receipt_blocks_gate: { gate: 'receipt', outcome: 'block', failureClass: 'gate' },
    receipt_blocks_evidence: receipt_EVIDENCE,
    receipt_blocks_policy: { gate: 'receipt', outcome: 'block', failureClass: 'policy' },
    receipt_warns: { gate: 'receipt', outcome: 'warn', failureClass: 'none' },
    receipt_allows: { gate: 'receipt', outcome: 'pass', failureClass: 'none' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/run.js
/** Codes of the guarded run and of the replay store: trouble of the gate itself, but for what the policy forbids. */
const run_GATE = { gate: 'gate', outcome: 'block', failureClass: 'gate' };
const RUN_CODES = {
    run_command_invalid: run_GATE,
    isolation_refused_self_hosted: { gate: 'gate', outcome: 'block', failureClass: 'policy' },
    isolation_unavailable: run_GATE,
    isolation_lost: run_GATE,
    replay_store_unavailable: run_GATE,
};

;// CONCATENATED MODULE: ./build/release/base/codes/runtime-context.js
/** Codes of the `runtime-context` gate (COMPATIBILITY §2, DESIGN §5 "Context"). */
const RUNTIME_CONTEXT_CODES = {
    ci_context_invalid: {
        gate: 'runtime-context',
        outcome: 'block',
        failureClass: 'evidence',
        check: 'ci_context_valid_if_required',
    },
    local_context_detected_warn_only: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
    local_context_not_allowed: { gate: 'runtime-context', outcome: 'block', failureClass: 'policy' },
    local_emulation_detected_warn_only: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
    runtime_allowed_with_local_warning: { gate: 'runtime-context', outcome: 'warn', failureClass: 'none' },
    runtime_allowed_in_ci_context: { gate: 'runtime-context', outcome: 'pass', failureClass: 'none' },
};

;// CONCATENATED MODULE: ./build/release/base/codes/index.js













/** The closed table. Its order is the order of reasons within one outcome (DESIGN §5). */
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
};
/** The row of a code. */
function codeEntry(code) {
    return TABLE[code];
}
let ranks = null;
/** The place of a code in the table, from 0. */
function codeRank(code) {
    // Made when it is first asked for: a run with one finding has nothing to sort.
    ranks ??= new Map(Object.keys(TABLE).map((name, index) => [name, index]));
    return ranks.get(code) ?? ranks.size;
}

;// CONCATENATED MODULE: ./build/release/base/codes/texts/approval.js
/** The texts of `APPROVAL_CODES`. */
const APPROVAL_TEXTS = {
    approval_missing: {
        meaning: 'The policy asks for an approval, and there is none.',
        remedy: 'Write the request with `request`, have it approved with `approve`, and hand the envelope over with the input approval.',
    },
    approval_malformed: {
        meaning: 'The approval does not have the form of one.',
        remedy: 'Have it made anew with `approve`.',
    },
    approval_request_missing: {
        meaning: 'The file that the input request names is not there.',
        remedy: 'Correct the path, or leave the input out to have the request made from the other inputs.',
    },
    approval_request_malformed: {
        meaning: 'The request does not have the form of one.',
        remedy: 'Write it anew with `request`; where it is made from the inputs, correct the input that the message names.',
    },
    approval_threshold_not_met: {
        meaning: 'Fewer people approved than the policy asks for.',
        remedy: 'Have another approver add a signature with `approve --add`.',
    },
    approval_by_requester: {
        meaning: 'The requester approved the request, and the policy asks for two persons.',
        remedy: 'Have somebody else approve it.',
    },
    approval_request_unsigned: {
        meaning: 'The policy asks for a request that the requester signed, and this one has no signature that counts.',
        remedy: 'Write the request with `request --key`, and hand it over with the input request.',
    },
    approval_request_wrong_signer: {
        meaning: 'The request is signed by somebody else than it says that it is from.',
        remedy: 'Have the requester sign it with a key that the policy lists as theirs.',
    },
    approval_validity_invalid: {
        meaning: 'The times of the approval contradict each other, or it was issued in the future.',
        remedy: 'Check the clock of the approver, and have the approval made anew.',
    },
    approval_validity_too_long: {
        meaning: 'The approval is valid for longer than the policy takes.',
        remedy: 'Have it made anew with a shorter --expires-in.',
    },
    approval_not_yet_valid: {
        meaning: 'The approval is not valid yet.',
        remedy: 'Run again when it is.',
    },
    approval_expired: {
        meaning: 'The approval is no longer valid.',
        remedy: 'Have the request approved again.',
    },
    approval_request_stale: {
        meaning: 'The request is older than the policy takes.',
        remedy: 'Write it again with `request --renew`, which keeps its nonce.',
    },
    approval_request_from_future: {
        meaning: 'The request is from the future.',
        remedy: 'Check the clocks of the requester and of the runner.',
    },
    approval_requester_mismatch: {
        meaning: 'The request is in the name of somebody else than who runs this.',
        remedy: 'Have the run started by the requester.',
    },
    approval_identity_mismatch: {
        meaning: 'The approval is for somebody else.',
        remedy: 'Have the request of this requester approved.',
    },
    approval_action_mismatch: {
        meaning: 'The approval, the request and the inputs are not for the same action.',
        remedy: 'Set requested-action to what was approved, or have this action approved.',
    },
    approval_target_mismatch: {
        meaning: 'The approval, the request and the inputs are not for the same target.',
        remedy: 'Set target to what was approved, or have this target approved.',
    },
    approval_environment_mismatch: {
        meaning: 'The approval, the request and the inputs are not for the same environment.',
        remedy: 'Set environment to what was approved, or have this environment approved.',
    },
    approval_subject_mismatch: {
        meaning: 'The approval, the request and the inputs are not for the same artifact.',
        remedy: 'Set subject-digest to what was approved, or have this artifact approved.',
    },
    approval_parameter_not_approved: {
        meaning: 'The request has a parameter that was not approved.',
        remedy: 'Leave it out, or have it approved.',
    },
    approval_parameter_missing: {
        meaning: 'A parameter that was approved is not in the request.',
        remedy: 'Add it to the request.',
    },
    approval_parameter_type_mismatch: {
        meaning: 'A parameter of the request has another type than was approved.',
        remedy: 'Give it as the approval has it: a text, a whole number, or true or false.',
    },
    approval_parameter_out_of_bounds: {
        meaning: 'A parameter of the request is outside of what was approved.',
        remedy: 'Change it to what was approved, or have this value approved.',
    },
    approval_pattern_refused: {
        meaning: 'The approval has a pattern that the gate does not take.',
        remedy: 'Use a simpler pattern; docs/approvals.md says what it may hold.',
    },
    approval_command_mismatch: {
        meaning: 'The command is not the one that was approved.',
        remedy: 'Run what was approved, argument by argument, or have this command approved.',
    },
    approval_request_digest_mismatch: {
        meaning: 'The approval is bound to another request.',
        remedy: 'Hand over the very request that was approved, or have this one approved.',
    },
    approval_policy_mismatch: {
        meaning: 'The approval was given under another policy.',
        remedy: 'Have the request approved again under the policy that is in force.',
    },
    approval_nonce_mismatch: {
        meaning: 'The request and the approval have different nonces.',
        remedy: 'Have the approval made from this request.',
    },
    approval_nonce_used: {
        meaning: 'The approval was used before: its nonce is taken.',
        remedy: 'Have a new request approved; an approval works once, also where the run that used it failed afterwards.',
    },
    replay_not_protected: {
        meaning: 'There is no replay store, and the policy does not insist on one: the approval could be used again.',
        remedy: 'Give the job a token that may write contents, or set `replay: required` to insist.',
    },
    replay_protection_off: {
        meaning: 'The policy turns replay protection off: the approval can be used again until it expires.',
        remedy: 'Nothing to do; set `replay: required` to have every approval work once.',
    },
    approval_granted: {
        meaning: 'Everything that is asked for was approved, and nobody used the approval before as far as the policy asks.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/beacon-rate.js
const OBSERVE = 'Observe the beacons of the artifact in an environment of the policy, and hand over the signed evidence.';
const LONGER = 'Observe the beacons for longer, and find out why so many are missing.';
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';
/** The texts of `BEACON_RATE_CODES`. */
const BEACON_RATE_TEXTS = {
    beacon_evidence_missing: {
        meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `block`.',
        remedy: OBSERVE,
    },
    beacon_count_insufficient: {
        meaning: 'There are fewer beacons than min-beacon-count, and insufficient-action is `block`.',
        remedy: LONGER,
    },
    beacon_rate_below_threshold: {
        meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `block`.',
        remedy: LONGER,
    },
    beacon_environment_refused: {
        meaning: 'The beacons were observed in an environment that `observed-in` does not list.',
        remedy: 'Observe the artifact in an environment that the policy lists.',
    },
    beacon_evidence_too_old: {
        meaning: 'The beacon evidence is older than max-age.',
        remedy: 'Observe the beacons again.',
    },
    beacon_subject_mismatch: {
        meaning: 'The beacon evidence is about another artifact than the one that is promoted.',
        remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
    },
    beacon_artifact_mismatch: {
        meaning: '`artifact_id` of the beacon evidence is not `sha256:` and the digest of its own subject.',
        remedy: SIGN_AGAIN,
    },
    beacon_metadata_incomplete: {
        meaning: 'The metadata has only one of `beacon_verification_rate` and `beacon_verified_count`.',
        remedy: 'Pass both keys, or neither where there is no beacon evidence.',
    },
    beacon_count_malformed: {
        meaning: 'A count or sequence number of the beacon evidence is not a whole number in plain decimal digits.',
        remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
    },
    beacon_rate_malformed: {
        meaning: 'The verification rate is not a decimal from 0 to 1 without exponent and with at most 18 digits after the point.',
        remedy: 'Write the rate as plain decimal digits, such as 0.94.',
    },
    beacon_sequence_reversed: {
        meaning: '`last_sequence` of the beacon evidence is smaller than `first_sequence`.',
        remedy: SIGN_AGAIN,
    },
    beacon_count_exceeds_span: {
        meaning: 'There are more beacons than sequence numbers from the first to the last.',
        remedy: SIGN_AGAIN,
    },
    beacon_gaps_mismatch: {
        meaning: '`sequence_gaps` is not the number of sequence numbers without a beacon.',
        remedy: SIGN_AGAIN,
    },
    beacon_rate_mismatch: {
        meaning: '`verification_rate` is not what count and sequence numbers give.',
        remedy: SIGN_AGAIN,
    },
    beacon_time_malformed: {
        meaning: 'A time of the beacon evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
        remedy: SIGN_AGAIN,
    },
    beacon_window_reversed: {
        meaning: 'The window of the beacon evidence ends before it starts.',
        remedy: SIGN_AGAIN,
    },
    beacon_made_before_end: {
        meaning: '`timestamp` of the beacon evidence is before the end of its window.',
        remedy: SIGN_AGAIN,
    },
    beacon_evidence_in_future: {
        meaning: '`timestamp` of the beacon evidence is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    beacon_source_unknown: {
        meaning: '`beacon_source` is not `ebpf_uprobe`, `etw_dynamic` or `dyld_interpose`.',
        remedy: SIGN_AGAIN,
    },
    beacon_schema_invalid: {
        meaning: 'A field of the beacon evidence is absent or has the wrong type.',
        remedy: SIGN_AGAIN,
    },
    beacon_evidence_missing_warn: {
        meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `warn`.',
        remedy: OBSERVE,
    },
    beacon_count_insufficient_warn: {
        meaning: 'There are fewer beacons than min-beacon-count, so the rate is not enforced; insufficient-action is `warn`.',
        remedy: LONGER,
    },
    beacon_rate_below_threshold_warn: {
        meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `warn`.',
        remedy: LONGER,
    },
    beacon_rate_passed: {
        meaning: 'The verification rate meets the threshold.',
        remedy: 'Nothing to do.',
    },
    beacon_rate_not_required: {
        meaning: 'There is no beacon evidence, and this environment does not require it.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/document.js
const RERUN = 'Produce the file again with the system that wrote it; do not repair it by hand.';
/** The texts of `DOCUMENT_CODES`. */
const DOCUMENT_TEXTS = {
    file_outside_workspace: {
        meaning: 'The path leaves the workspace, directly or through a symbolic link.',
        remedy: 'Put the file inside the workspace, or hand it over with upstream-artifact.',
    },
    file_not_regular: {
        meaning: 'The path names something that is not a regular file, such as a folder, a FIFO or a device.',
        remedy: 'Name a regular file.',
    },
    file_unreadable: {
        meaning: 'The file is there and cannot be read whole.',
        remedy: 'Check the permissions of the file and of the folders above it, and that nothing writes to it meanwhile.',
    },
    json_empty: {
        meaning: 'The file holds no JSON value at all.',
        remedy: 'Look at the step that writes it: it may have been stopped half way. ' + RERUN,
    },
    json_too_large: {
        meaning: 'The document is larger than 16 MiB.',
        remedy: 'Split the document, or find out why it grew.',
    },
    json_not_utf8: {
        meaning: 'The document is not valid UTF-8.',
        remedy: 'Write the file as UTF-8.',
    },
    json_byte_order_mark: {
        meaning: 'The document starts with a byte-order mark.',
        remedy: 'Write the file as UTF-8 without a byte-order mark.',
    },
    json_syntax: {
        meaning: 'The document is not well-formed JSON (RFC 8259).',
        remedy: RERUN,
    },
    json_trailing_text: {
        meaning: 'There is text after the JSON value.',
        remedy: 'Write exactly one JSON value per file.',
    },
    json_duplicate_key: {
        meaning: 'An object holds the same key twice, so two readers may see two different documents.',
        remedy: 'Find out who added the second key. ' + RERUN,
    },
    json_lone_surrogate: {
        meaning: 'A string holds half of a surrogate pair, which is no Unicode text.',
        remedy: RERUN,
    },
    json_non_finite_number: {
        meaning: 'The document holds NaN or Infinity, which are no JSON numbers.',
        remedy: 'Write the number as a finite JSON number.',
    },
    json_number_overflow: {
        meaning: 'A number is too large for a double, so readers would disagree about its value.',
        remedy: 'Write the number within the range of a double, or as a string.',
    },
    json_number_too_long: {
        meaning: 'A number literal is longer than 4,300 characters.',
        remedy: 'Write the number in fewer digits, or as a string.',
    },
    json_too_deep: {
        meaning: 'The document is nested deeper than 64 levels.',
        remedy: 'Write the document flatter.',
    },
    json_too_many_values: {
        meaning: 'The document holds more than 1,000,000 values.',
        remedy: 'Split the document, or find out why it grew.',
    },
    json_not_object: {
        meaning: 'The top level of the document is not a JSON object.',
        remedy: RERUN,
    },
    secret_material_detected: {
        meaning: 'The evidence holds a private key or an access token. Its text is not repeated anywhere.',
        remedy: 'Revoke that key or token now, then remove it from the evidence and from its history.',
    },
    upstream_artifact_missing: {
        meaning: 'This workflow run has no artifact of that name.',
        remedy: 'Check upstream-artifact, and that the job that uploads it is in `needs` and did upload.',
    },
    upstream_artifact_digest_mismatch: {
        meaning: 'The downloaded artifact is not the one whose digest was expected.',
        remedy: 'Find out who replaced the artifact; pass upstream-digest from the output of the job that uploaded it.',
    },
    upstream_run_mismatch: {
        meaning: 'The workflow run of upstream-run-id is of another repository, a fork, another workflow or another commit.',
        remedy: 'Pass the id of the run that made the artifact for this very commit; never take an artifact of a fork.',
    },
    upstream_artifact_refused: {
        meaning: 'The artifact archive is damaged, over a limit, or holds an entry that could write outside its folder.',
        remedy: 'Upload plain files only: no links, no absolute paths, no `..`, no name twice.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/envelope.js
const envelope_SIGN_AGAIN = 'Have the statement signed again by whoever made it, and hand over the envelope unchanged.';
const WRITE_AGAIN = 'Write the envelope again with a program that follows DSSE; do not repair it by hand.';
const OTHER_KEY = 'Have the statement signed by a key that counts, or have the policy changed by those who answer for it.';
/** The texts of `ENVELOPE_CODES`. */
const ENVELOPE_TEXTS = {
    envelope_too_large: {
        meaning: 'The envelope is larger than 2 MiB.',
        remedy: 'Sign a shorter statement: name long lists by their digest.',
    },
    envelope_malformed: {
        meaning: 'A field of the envelope is absent or has the wrong type.',
        remedy: WRITE_AGAIN,
    },
    envelope_payload_type_unknown: {
        meaning: '`payloadType` is not `application/vnd.in-toto+json`, so the payload is not known to be a statement.',
        remedy: 'Sign an in-toto statement under its own payload type.',
    },
    envelope_unsigned: {
        meaning: 'The envelope holds no signature at all.',
        remedy: envelope_SIGN_AGAIN,
    },
    envelope_too_many_signatures: {
        meaning: 'The envelope holds more than 64 signatures.',
        remedy: 'Keep the signatures that the policy asks for, and drop the others.',
    },
    envelope_too_many_checks: {
        meaning: 'More than 1,024 pairs of a signature and a key would have to be tried, or more than 64 MiB be verified for all of them.',
        remedy: 'Name the key of each signature in its `keyid`, and drop signatures that nobody asks for.',
    },
    envelope_base64_mixed: {
        meaning: 'A base64 text mixes the standard and the URL-safe alphabet.',
        remedy: WRITE_AGAIN,
    },
    envelope_base64_unpadded: {
        meaning: 'A base64 text lacks the `=` that fills it up to a multiple of four characters.',
        remedy: WRITE_AGAIN,
    },
    envelope_base64_malformed: {
        meaning: 'A text is not base64 in its one canonical form: foreign characters, white space, or something after its end.',
        remedy: WRITE_AGAIN,
    },
    signature_invalid: {
        meaning: 'The signature names a trusted key, and neither that nor any other trusted key made it for this payload.',
        remedy: 'Treat the envelope as tampered with: find out who changed it. ECDSA signatures have to be in DER form. ' + envelope_SIGN_AGAIN,
    },
    signature_unknown_key: {
        meaning: 'No trusted key made the signature for this payload.',
        remedy: 'Check that `trusted-keys` lists the public key of the signer, and that nobody changed the envelope.',
    },
    signature_key_revoked: {
        meaning: 'The key that made the signature is revoked.',
        remedy: OTHER_KEY,
    },
    signature_key_expired: {
        meaning: 'The validity of the key that made the signature has ended.',
        remedy: OTHER_KEY,
    },
    signature_key_not_yet_valid: {
        meaning: 'The validity of the key that made the signature is still to begin.',
        remedy: OTHER_KEY,
    },
    signature_key_purpose: {
        meaning: 'The key that made the signature is trusted for other purposes only.',
        remedy: OTHER_KEY,
    },
    signature_key_not_listed: {
        meaning: 'The key that made the signature is not among those that `signed-by` names.',
        remedy: OTHER_KEY,
    },
    signature_threshold_not_met: {
        meaning: 'Fewer different keys signed than the policy asks for.',
        remedy: 'Have the same payload signed by more of the trusted keys; one key counts once, under whatever ids.',
    },
    signature_extra_ignored: {
        meaning: 'A further signature, beside enough that count, does not count and was ignored.',
        remedy: 'Nothing to do.',
    },
    statement_malformed: {
        meaning: 'A field of the signed statement is absent or has the wrong type.',
        remedy: 'Make the statement as in-toto describes it, and sign it again.',
    },
    statement_version_unknown: {
        meaning: '`_type` is neither in-toto Statement v1 nor v0.1.',
        remedy: 'Make the statement in one of the two versions, and sign it again.',
    },
    statement_type_unknown: {
        meaning: '`predicateType` is none of the accepted types.',
        remedy: 'Hand over statements of the types that docs/evidence.md lists, and no others.',
    },
    statement_subject_invalid: {
        meaning: 'The statement does not name exactly one subject by its sha256 in 64 lower-case hexadecimal digits.',
        remedy: 'Make one statement for each artifact, and sign it.',
    },
    trusted_key_unusable: {
        meaning: 'A trusted key is not one Ed25519 or ECDSA P-256 public key in PEM.',
        remedy: 'Write the public key as one PEM block `PUBLIC KEY`, as `openssl pkey -pubout` does.',
    },
    key_status_signature_missing: {
        meaning: 'The policy wants the key status result signed, and its envelope is not there.',
        remedy: 'Sign the result with a key that `signed-by` names, and hand over the envelope beside it.',
    },
    key_status_signature_type: {
        meaning: 'The envelope beside the key status result holds a statement of another kind.',
        remedy: 'Sign a statement of type `fail-closed-gate/key-status@v1` over the result file.',
    },
    key_status_signature_subject_mismatch: {
        meaning: 'The signed statement is not about the key status result that was handed over.',
        remedy: 'Hand over the result that was signed, or have this one signed; find out who replaced it.',
    },
    key_status_signed: {
        meaning: 'Trusted keys signed the key status result as the policy asks for.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/signed-gate.js
/** The texts of `SIGNED_GATE_CODES`. */
const SIGNED_GATE_TEXTS = {
    subject_digest_missing: {
        meaning: 'The gate takes signed evidence, and the run does not say which artifact it promotes.',
        remedy: 'Set subject-digest to the sha256 of the artifact, from the step that built or fetched it.',
    },
    metadata_malformed: {
        meaning: 'The input metadata is neither a JSON object of strings nor lines `key=value` with every key once.',
        remedy: 'Correct the input as the message says.',
    },
    evidence_pattern_invalid: {
        meaning: 'A pattern of evidence files cannot be used: it is absolute, holds `..`, or is not well formed.',
        remedy: 'Start the pattern at the working directory, and use `*`, `**`, `?`, `[abc]` and `{a,b}` only.',
    },
    evidence_too_many_files: {
        meaning: 'The patterns of evidence files match more files, or look at more entries of folders, than the gate takes.',
        remedy: 'Give the evidence a folder of its own and narrow the pattern to it.',
    },
    evidence_too_large: {
        meaning: 'The envelopes together are larger than 64 MiB.',
        remedy: 'Narrow the patterns, or find out why the envelopes grew.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/execution-evidence.js

const TRACE = 'Trace the artifact in an environment of the policy, and hand over the signed evidence.';
const execution_evidence_SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';
/** The texts of `EXECUTION_EVIDENCE_CODES`. */
const EXECUTION_EVIDENCE_TEXTS = {
    ...SIGNED_GATE_TEXTS,
    execution_evidence_missing: {
        meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `block`.',
        remedy: TRACE,
    },
    execution_evidence_quality_insufficient: {
        meaning: 'The trace shows fewer hot symbols or fewer call paths than the policy asks for.',
        remedy: 'Trace the artifact for longer, or under a load that reaches more of it.',
    },
    execution_evidence_environment_refused: {
        meaning: 'The artifact was observed in an environment that `observed-in` does not list.',
        remedy: 'Trace the artifact in an environment that the policy lists.',
    },
    execution_evidence_too_old: {
        meaning: 'The execution evidence is older than max-age.',
        remedy: 'Trace the artifact again.',
    },
    execution_evidence_addresses_not_canonical: {
        meaning: '`address_canonicalized` is not true, so symbols of two runs cannot be compared.',
        remedy: 'Have the tracer make addresses canonical, and sign the evidence anew.',
    },
    execution_evidence_subject_mismatch: {
        meaning: 'The execution evidence is about another artifact than the one that is promoted.',
        remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
    },
    execution_evidence_artifact_mismatch: {
        meaning: '`artifact_id` of the execution evidence is not `sha256:` and the digest of its own subject.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_flag_malformed: {
        meaning: '`has_execution_evidence` of the metadata is neither `true` nor `false`.',
        remedy: 'Write one of the two words, or leave the key out.',
    },
    execution_evidence_count_malformed: {
        meaning: 'A count of the execution evidence is not a whole number in plain decimal digits.',
        remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
    },
    execution_evidence_symbols_exceed_count: {
        meaning: '`hot_symbol_count` is smaller than the number of hot symbols that are listed.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_time_malformed: {
        meaning: 'A time of the execution evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_window_reversed: {
        meaning: 'The observation window of the execution evidence ends before it starts.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_duration_mismatch: {
        meaning: '`duration_ms` is not the time between start and end of the observation window.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_made_before_end: {
        meaning: '`timestamp` of the execution evidence is before the end of its observation window.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_in_future: {
        meaning: '`timestamp` of the execution evidence is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    execution_evidence_source_unknown: {
        meaning: '`trace_source` is not `ebpf`, `etw` or `dyld`.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_digest_malformed: {
        meaning: 'A digest of the execution evidence is not `sha256:` and 64 lower-case hexadecimal digits.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_schema_invalid: {
        meaning: 'A field of the execution evidence is absent or has the wrong type.',
        remedy: execution_evidence_SIGN_AGAIN,
    },
    execution_evidence_missing_warn: {
        meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `warn`.',
        remedy: TRACE,
    },
    execution_evidence_passed: {
        meaning: 'The execution evidence meets the quality thresholds.',
        remedy: 'Nothing to do.',
    },
    execution_evidence_not_required: {
        meaning: 'There is no execution evidence, and this environment does not require it.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/gate.js
/** The texts of `GATE_CODES`. */
const GATE_TEXTS = {
    not_evaluated: {
        meaning: 'The run has not decided yet, or died before it could.',
        remedy: 'Look at the log of the run, and run it again.',
    },
    check_did_not_run: {
        meaning: 'A required check gave no result, and what did not run proves nothing.',
        remedy: 'Report this as a fault of the gate, with the debug log.',
    },
    command_unknown: {
        meaning: 'There is no such command.',
        remedy: 'Use one of the commands that the documentation lists.',
    },
    input_unknown: {
        meaning: 'An input or option is set that the gate does not have; a misspelt one would otherwise be ignored in silence.',
        remedy: 'Correct the name, or remove it.',
    },
    input_invalid: {
        meaning: 'An input or option has a value that it does not take.',
        remedy: 'Correct the value as the message says.',
    },
    upstream_artifact_unavailable: {
        meaning: 'The artifact service could not be asked for the upstream artifact.',
        remedy: 'Run the job again; on GitHub Enterprise Server, hand the evidence over in the workspace.',
    },
    output_path_refused: {
        meaning: 'The output folder is outside of where the gate may write, or a part of its path is a symbolic link or a file.',
        remedy: 'Use a real folder inside the workspace or the temporary folder of the runner.',
    },
    output_locked: {
        meaning: 'Another run is writing to the same output folder. This one touched no file there.',
        remedy: 'Give each run an output-directory of its own, or wait for the other one.',
    },
    output_write_failed: {
        meaning: 'An output file could not be written.',
        remedy: 'Check free space and permissions of the output folder.',
    },
    audit_log_broken: {
        meaning: 'The audit log is damaged, or does not hold what earlier receipts say that it held. Nothing was appended to it.',
        remedy: 'Find out who changed it; then move the folders docs/runtime and docs/actions, with the log and the receipts that name it, to a ' +
            'place of their own and run again.',
    },
    audit_log_failed: {
        meaning: 'The audit log could not be read or written, so that the run would leave no trace there.',
        remedy: 'Check free space and permissions of the output folder.',
    },
    bundle_write_failed: {
        meaning: 'The bundle that `--bundle` asks for could not be written.',
        remedy: 'Name a folder that is not there yet, or is empty, in one that may be written to.',
    },
    receipt_upload_failed: {
        meaning: 'The receipts could not be uploaded, so nobody could check them later.',
        remedy: 'Run the job again; where there is no artifact service (GitHub Enterprise Server), set upload-receipts: false.',
    },
    report_failed: {
        meaning: 'The decision could not be reported: a summary, an annotation, an output or the log could not be written.',
        remedy: 'Check free space of the runner, and that what reads the output of the gate reads it to the end.',
    },
    run_interrupted: {
        meaning: 'The run was cancelled before it ended.',
        remedy: 'Run it again.',
    },
    internal_error: {
        meaning: 'The gate itself failed.',
        remedy: 'Run it again with debug logging on, and report the fault.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/key-record.js
const key_record_RERUN = 'Run the key status verification again and hand over both of its files unchanged.';
/** The texts of `KEY_RECORD_CODES`. */
const KEY_RECORD_TEXTS = {
    key_status_unknown: {
        meaning: 'A key record has a status that is not one of the known words.',
        remedy: 'Use one of not_configured, required_in_ci_not_present_locally, intent_only, active, revoked, expired, superseded.',
    },
    key_active_though_revoked: {
        meaning: 'A key is called active and has a time of revocation.',
        remedy: 'Record the key as revoked and sign with another one.',
    },
    key_active_though_expired: {
        meaning: 'A key is called active and its validity has ended by our clock.',
        remedy: 'Record the key as expired and sign with another one.',
    },
    key_active_before_validity: {
        meaning: 'A key is called active and its validity has not begun by our clock.',
        remedy: 'Wait until the key is valid, or correct `valid_from`; check the clock of the runner too.',
    },
    key_private_part_published: {
        meaning: 'A key record does not say that its private key is unpublished.',
        remedy: 'Revoke the key: whoever can read the publication can sign with it.',
    },
    pqc_key_active_without_presence: {
        meaning: 'An ML-DSA key is called active and is not present.',
        remedy: 'Record the key as intent_only until it is present.',
    },
    key_record_date_malformed: {
        meaning: 'A date of a key record is neither null nor an RFC 3339 time in UTC with `Z`.',
        remedy: key_record_RERUN,
    },
    key_records_empty: {
        meaning: 'The status document evaluates no key at all, and nothing evaluated is nothing proved.',
        remedy: key_record_RERUN,
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/key-status.js

const key_status_RERUN = 'Run the key status verification again and hand over both of its files unchanged.';
const TAMPERED = 'Treat the evidence as tampered with: find out who changed it, then run the key status verification again.';
/** The texts of `KEY_STATUS_CODES`. */
const KEY_STATUS_TEXTS = {
    stage355_result_missing: {
        meaning: 'The revocation enforcement result is not there.',
        remedy: 'Check key-status-result, that the upstream job ran, and that this job checks out or downloads its files.',
    },
    stage355_status_missing: {
        meaning: 'The key status verification is not there.',
        remedy: 'Check key-status-verification, that the upstream job ran, and that this job checks out or downloads its files.',
    },
    stage355_decision_not_accept: {
        meaning: 'The upstream decision is not `accept_verification_ready`.',
        remedy: 'Read the reasons in the result file and resolve them upstream.',
    },
    stage355_violations_present: {
        meaning: 'The result lists violations, or its list is not the empty list that is required.',
        remedy: 'Resolve the listed violations upstream.',
    },
    stage355_entry_hash_missing: {
        meaning: 'An `entry_hash` is absent, so the two files cannot be bound to each other.',
        remedy: key_status_RERUN,
    },
    stage355_entry_hash_mismatch: {
        meaning: 'The result and the status document name different `entry_hash` values: they are not of the same run.',
        remedy: 'Hand over the two files of one and the same run.',
    },
    private_key_boundary_failed: {
        meaning: 'The safety flag `no_private_keys` is not true.',
        remedy: 'Treat the private keys as published: revoke them, and remove them from the evidence.',
    },
    pqc_intent_active_claim_detected: {
        meaning: 'The safety flag `pqc_ml_dsa_active_signature_not_claimed` is not true: an intent is passed off as an active signature.',
        remedy: 'Record ML-DSA as intent_only upstream until a real key signs.',
    },
    stage355_result_sha256_missing: {
        meaning: 'The result has no `result_sha256`.',
        remedy: key_status_RERUN,
    },
    stage355_result_sha256_malformed: {
        meaning: '`result_sha256` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_result_sha256_mismatch: {
        meaning: '`result_sha256` is not the hash of the result document: the document was changed after it was hashed.',
        remedy: TAMPERED,
    },
    stage355_entry_hash_malformed: {
        meaning: 'An `entry_hash` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_status_hash_mismatch: {
        meaning: '`entry_hash` is not the hash of the status document: the document was changed after it was hashed.',
        remedy: TAMPERED,
    },
    raw_secret_boundary_failed: {
        meaning: 'The safety flag `no_raw_secrets` is not true.',
        remedy: 'Treat the secrets as published: revoke them, and remove them from the evidence.',
    },
    real_key_rotation_claim_detected: {
        meaning: 'The safety flag `no_real_key_rotation_claim` is not true: a rotation is claimed that this evidence cannot show.',
        remedy: 'Correct the claim upstream.',
    },
    real_rekor_claim_detected: {
        meaning: 'The safety flag `no_real_rekor_claim` is not true: a transparency log entry is claimed that this evidence cannot show.',
        remedy: 'Correct the claim upstream.',
    },
    real_pqc_signature_claim_detected: {
        meaning: 'The safety flag `no_real_pqc_signature_claim` is not true: a post-quantum signature is claimed that was not made.',
        remedy: 'Correct the claim upstream.',
    },
    stage355_safety_flag_not_true: {
        meaning: 'A further safety flag of the status document is not true.',
        remedy: 'Resolve what the flag names upstream.',
    },
    stage355_status_violations_present: {
        meaning: 'The status document lists violations, or its list is not the empty list that is required.',
        remedy: 'Resolve the listed violations upstream.',
    },
    stage355_check_not_true: {
        meaning: 'An inner check of the result is not true.',
        remedy: 'Resolve what the check names upstream.',
    },
    stage355_checks_empty: {
        meaning: 'The result lists no inner check at all, and nothing checked is nothing proved.',
        remedy: key_status_RERUN,
    },
    stage355_key_status_check_not_true: {
        meaning: 'An inner check of the status document is not true.',
        remedy: 'Resolve what the check names upstream.',
    },
    stage355_key_status_checks_empty: {
        meaning: 'The status document lists no inner check at all, and nothing checked is nothing proved.',
        remedy: key_status_RERUN,
    },
    ...KEY_RECORD_TEXTS,
    stage355_stage_unexpected: {
        meaning: '`stage` is not exactly 355 or `source_stage` is not exactly 354: this is another document.',
        remedy: 'Hand over the files of the key status verification.',
    },
    stage355_previous_hash_missing: {
        meaning: '`previous_hash` is absent or empty, so the document is linked to nothing.',
        remedy: key_status_RERUN,
    },
    stage355_previous_hash_malformed: {
        meaning: '`previous_hash` is not 64 lower-case hexadecimal digits.',
        remedy: key_status_RERUN,
    },
    stage355_previous_hash_mismatch: {
        meaning: 'The result and the status document name different `previous_hash` values.',
        remedy: 'Hand over the two files of one and the same run.',
    },
    stage355_created_at_malformed: {
        meaning: '`created_at` is not an RFC 3339 time in UTC with `Z` and a real calendar date.',
        remedy: key_status_RERUN,
    },
    stage355_created_at_in_future: {
        meaning: '`created_at` is more than five minutes ahead of our clock.',
        remedy: 'Check the clocks of both machines.',
    },
    stage355_evidence_too_old: {
        meaning: 'The evidence is older than max-age.',
        remedy: 'Run the key status verification again.',
    },
    stage355_result_schema_invalid: {
        meaning: 'A field of the result is absent or has the wrong type.',
        remedy: key_status_RERUN,
    },
    stage355_status_schema_invalid: {
        meaning: 'A field of the status document is absent or has the wrong type.',
        remedy: key_status_RERUN,
    },
    stage354_ledger_schema_invalid: {
        meaning: 'A field of the key rotation ledger is absent or has the wrong type.',
        remedy: 'Produce the ledger again with the key rotation layer.',
    },
    stage354_ledger_hash_mismatch: {
        meaning: '`entry_hash` is not the hash of the ledger entry: the entry was changed after it was hashed.',
        remedy: TAMPERED,
    },
    stage354_ledger_link_mismatch: {
        meaning: 'The status document is not linked to the ledger that lies beside it.',
        remedy: 'Hand over the ledger that the status was made from, and the status that was made from it.',
    },
    stage355_entry_hash_unexpected: {
        meaning: '`entry_hash` is not the one that the policy expects: this is not the evidence that was approved.',
        remedy: 'Hand over the evidence that the policy names, or have the policy changed by those who answer for it.',
    },
    key_status_verified: {
        meaning: 'Every check of the key status evidence passed.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/policy-content.js
const CHECK = 'Correct the policy; `fail-closed-gate policy` names every error with its line and column.';
/** The texts of `POLICY_CONTENT_CODES`. */
const POLICY_CONTENT_TEXTS = {
    policy_malformed: {
        meaning: 'The policy is no YAML 1.2 or JSON document that can be read in one way only, or it is over a limit.',
        remedy: CHECK,
    },
    policy_yaml_feature_refused: {
        meaning: 'The policy uses an anchor, an alias, a tag or a directive of YAML: what it says would stand elsewhere than it is read.',
        remedy: 'Write the values out where they are meant.',
    },
    policy_secret_detected: {
        meaning: 'The policy file, or the file of a trusted key, holds a private key or an access token. Its text is not repeated anywhere.',
        remedy: 'Revoke that key or token now, then remove it from the file and from its history; a trusted key is a public key.',
    },
    policy_key_duplicate: {
        meaning: 'A key of the policy stands twice, and readers differ about which one counts.',
        remedy: 'Remove one of them.',
    },
    policy_key_unknown: {
        meaning: 'The policy has a key that does not exist; a misspelt one would otherwise be ignored in silence.',
        remedy: 'Correct the name, or remove it.',
    },
    policy_value_missing: {
        meaning: 'A key that the policy needs is not there, and it has no built-in value.',
        remedy: 'Add the key as the message says.',
    },
    policy_value_invalid: {
        meaning: 'A key of the policy has a value that it does not take.',
        remedy: 'Correct the value as the message says.',
    },
    policy_contradictory: {
        meaning: 'Values of the policy do not go together, or one of them would be read by nothing.',
        remedy: CHECK,
    },
    environment_fixed: {
        meaning: 'The policy fixes the environment, and the input names another one.',
        remedy: 'Leave the input `environment` away, or have the policy changed by those who answer for it.',
    },
    environment_not_listed: {
        meaning: 'The environment is none of those that the policy lists.',
        remedy: 'Correct the input `environment`, or add the environment to `environments` of the policy.',
    },
    environment_missing: {
        meaning: 'A gate is required in some environments, and nothing says which environment this is.',
        remedy: 'Give the input `environment`, or fix `environment` in the policy.',
    },
    input_unused: {
        meaning: 'An input is set that no enabled gate reads, so what it says would be ignored in silence.',
        remedy: 'Enable the gate that reads it in the policy, or leave the input away.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/policy.js

/** The texts of `POLICY_CODES`. */
const POLICY_TEXTS = {
    ...POLICY_CONTENT_TEXTS,
    policy_missing: {
        meaning: 'There is no policy file where the inputs say that there is one.',
        remedy: 'Correct the input policy, or put the file there; without both inputs the file is optional.',
    },
    policy_ambiguous: {
        meaning: 'There are policy files under several of the default names, or only where none is looked for, and nobody can say what was meant.',
        remedy: 'Leave one under a default name at the root of the workspace, or name one with the input policy.',
    },
    policy_sha256_mismatch: {
        meaning: 'The policy file is not the one whose sha256 the input policy-sha256 expects.',
        remedy: 'Find out who changed the policy; where the change is meant, change policy-sha256 with it.',
    },
    policy_key_missing: {
        meaning: 'There is no file for a trusted key that the policy names.',
        remedy: 'Correct the path in the policy, which starts at the root of the workspace, or add the file.',
    },
    policy_file_refused: {
        meaning: 'The policy file, or the file of a trusted key, is not a readable regular file of the repository within its limits.',
        remedy: 'Make it a regular file inside of the workspace, no link and no submodule, as the message says.',
    },
    policy_base_unavailable: {
        meaning: 'The commit that the proposed change is based on could not be read, and what the change says itself does not count.',
        remedy: 'Fetch the base commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.',
    },
    policy_base_object_mismatch: {
        meaning: 'An object of the base commit is not what its id says: somebody or something changed it.',
        remedy: 'Check the repository with git fsck, and find out what writes to its object store before the gate runs.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/production-action.js
/** The texts of `PRODUCTION_ACTION_CODES`. */
const PRODUCTION_ACTION_TEXTS = {
    production_action_unknown: {
        meaning: 'No action is named, or one that the policy does not define.',
        remedy: 'Set requested-action to an action that the policy lists with what it requires.',
    },
    production_target_ambiguous: {
        meaning: 'The target of the action is absent, empty or a placeholder, so nobody can say what would be changed.',
        remedy: 'Set target to the exact name that the grants are for.',
    },
    production_rollback_not_proven: {
        meaning: 'The action needs a proved rollback, and no grant proves one for this target now.',
        remedy: 'Prove that the target can be restored, then have those who answer for the policy grant the proof.',
    },
    production_gate_missing: {
        meaning: 'The deployment needs a production gate, and no grant proves one for this target now.',
        remedy: 'Put the deployment behind a gate, then have those who answer for the policy grant GATE_PRESENT.',
    },
    production_grant_missing: {
        meaning: 'The action needs a grant that the policy does not give for this target now.',
        remedy: 'Have those who answer for the policy grant it: boolean true, for exactly this target, within its validity.',
    },
    production_action_allowed: {
        meaning: 'Every grant that the action requires is there for its target.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/receipt.js
const receipt_RERUN = 'Have the job of the gate write its receipts again, and hand over both files unchanged.';
const FOREIGN = 'Take the receipts of the job of the gate in this very run; find out how others came to lie there.';
/** The texts of `RECEIPT_CODES`. */
const RECEIPT_TEXTS = {
    expected_receipt_missing: {
        meaning: 'Receipts from an artifact need `expected-receipt-sha256`, because the name of an artifact can be imitated.',
        remedy: 'Pass the output `receipt-sha256` of the job of the gate; where that is empty, the gate was skipped or failed, so nothing may follow from it.',
    },
    receipt_gate_missing: {
        meaning: 'There is no gate record, so nothing shows that a gate decided.',
        remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
    },
    receipt_missing: {
        meaning: 'There is no runtime receipt, so nothing shows that a gate decided.',
        remedy: 'Check `receipts` or `upstream-artifact`, and that the job of the gate is in `needs` and did run.',
    },
    receipt_legacy: {
        meaning: 'The record has no `schema`: systems that write such records do not say which run they are of, so it cannot be proved.',
        remedy: 'Let this gate decide in this run, and hand over its receipts.',
    },
    receipt_malformed: {
        meaning: 'The record does not have the form that its schema asks for.',
        remedy: receipt_RERUN,
    },
    receipt_hash_mismatch: {
        meaning: 'A hash that the record states of itself is not the one that it has: it was changed after it was written.',
        remedy: receipt_RERUN,
    },
    receipt_gate_mismatch: {
        meaning: 'The runtime receipt is not the one of this gate record.',
        remedy: receipt_RERUN,
    },
    receipt_inconsistent: {
        meaning: 'What the gate record decides does not follow from what it says it found, so no gate wrote it.',
        remedy: 'Take it for forged: find out who wrote it, and run the gate again.',
    },
    receipt_sha256_mismatch: {
        meaning: 'The runtime receipt is another one than `expected-receipt-sha256` names.',
        remedy: 'Find out who replaced it; pass the output `receipt-sha256` of the job of the gate.',
    },
    receipt_made_locally: {
        meaning: 'The receipt was made outside GitHub Actions, and what a laptop decided lets no job go on.',
        remedy: FOREIGN,
    },
    receipt_of_ci: {
        meaning: 'The receipt was made in GitHub Actions, and this run is a local one: it cannot be of the same run.',
        remedy: 'Use `verify` to check receipts of a workflow run on your own machine.',
    },
    receipt_other_repository: {
        meaning: 'The receipt is of another repository.',
        remedy: FOREIGN,
    },
    receipt_other_run: {
        meaning: 'The receipt is of another workflow run.',
        remedy: FOREIGN,
    },
    receipt_other_attempt: {
        meaning: 'The receipt is of another attempt of this workflow run.',
        remedy: 'Re-run all jobs, so that the gate decides anew; `allow-earlier-attempt: true` accepts what an earlier attempt decided.',
    },
    receipt_other_commit: {
        meaning: 'The receipt is of another commit.',
        remedy: FOREIGN,
    },
    receipt_in_future: {
        meaning: 'The receipt was made in the future, so one of the clocks is wrong or the time was made up.',
        remedy: 'Set the clocks of the runners right, and run the gate again.',
    },
    receipt_too_old: {
        meaning: 'The receipt is older than `max-age`.',
        remedy: 'Run the gate again.',
    },
    receipt_blocks_gate: {
        meaning: 'The gate decided block, because it could not work itself.',
        remedy: 'Look into the findings of the gate record, and run the gate again.',
    },
    receipt_blocks_evidence: {
        meaning: 'The gate decided block, because evidence is missing, malformed or tampered with.',
        remedy: 'Look into the findings of the gate record.',
    },
    receipt_blocks_policy: {
        meaning: 'The gate decided block, because the evidence says no.',
        remedy: 'Look into the findings of the gate record.',
    },
    receipt_warns: {
        meaning: 'The gate decided warn: the runtime may go on with risky capabilities isolated.',
        remedy: 'Look into the findings of the gate record.',
    },
    receipt_allows: {
        meaning: 'The receipt is proved to be of this run, and the gate decided allow.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/run.js
/** The texts of `RUN_CODES`. */
const RUN_TEXTS = {
    run_command_invalid: {
        meaning: 'There is no command to run, or one that no system could start.',
        remedy: 'Give the command after `--`: its name and its arguments, none with a NUL character.',
    },
    isolation_refused_self_hosted: {
        meaning: 'The decision is warn, and an isolated run on a self-hosted runner is refused.',
        remedy: 'Run it on a runner that GitHub hosts, or set `run.self-hosted: isolate` in the policy.',
    },
    isolation_unavailable: {
        meaning: 'The decision is warn, and the command cannot be isolated here.',
        remedy: 'Install bubblewrap on a Linux runner, or make the decision allow; nothing is ever run less isolated.',
    },
    isolation_lost: {
        meaning: 'The isolation of the command did not hold until its end.',
        remedy: 'Take what the command did as done without isolation; see the log and the outcome record.',
    },
    replay_store_unavailable: {
        meaning: 'The replay store did not say that the nonce of the approval is unused.',
        remedy: 'Give the job a token with `contents: write`, or see docs/replay-store.md; where the answer was lost, the nonce may be used up.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/texts/runtime-context.js
/** The texts of `RUNTIME_CONTEXT_CODES`. */
const RUNTIME_CONTEXT_TEXTS = {
    ci_context_invalid: {
        meaning: 'The environment claims to be GitHub Actions and is not a complete one.',
        remedy: 'Run inside GitHub Actions with the variables that its runner sets, or unset GITHUB_ACTIONS on a laptop.',
    },
    local_context_detected_warn_only: {
        meaning: 'The gate runs outside GitHub Actions, so the context proves nothing about the run.',
        remedy: 'Run the gate in a GitHub Actions job to get `allow`.',
    },
    local_context_not_allowed: {
        meaning: 'The gate does not run on a runner of GitHub Actions, and the policy allows nothing else.',
        remedy: 'Run the gate in a GitHub Actions job.',
    },
    local_emulation_detected_warn_only: {
        meaning: 'ACT is set: a local program imitates GitHub Actions.',
        remedy: 'Run the gate on a GitHub Actions runner to get `allow`, and leave ACT unset there.',
    },
    runtime_allowed_with_local_warning: {
        meaning: 'Everything else passed, so the runtime may go on in isolation in spite of the local context.',
        remedy: 'Nothing to do on a laptop.',
    },
    runtime_allowed_in_ci_context: {
        meaning: 'The environment is a complete GitHub Actions context.',
        remedy: 'Nothing to do.',
    },
};

;// CONCATENATED MODULE: ./build/release/base/codes/code-texts.js
/** The texts of all codes, as a bundle of its own: a run that has nothing to tell reads none of them. */












/** One text for each code of the closed table: a code without one does not compile. */
const TEXTS = {
    ...KEY_STATUS_TEXTS,
    ...DOCUMENT_TEXTS,
    ...RUNTIME_CONTEXT_TEXTS,
    ...ENVELOPE_TEXTS,
    ...EXECUTION_EVIDENCE_TEXTS,
    ...BEACON_RATE_TEXTS,
    ...PRODUCTION_ACTION_TEXTS,
    ...APPROVAL_TEXTS,
    ...RECEIPT_TEXTS,
    ...POLICY_TEXTS,
    ...RUN_TEXTS,
    ...GATE_TEXTS,
};

;// CONCATENATED MODULE: ./build/release/base/codes/text.js

/**
 * What a code means and what to do about it. In a built script the texts are another file, read here for the first time; where that
 * cannot be read this throws, which makes a decision a block.
 */
function codeText(code) {
    return TEXTS[code];
}

;// CONCATENATED MODULE: ./build/release/base/finding.js



/**
 * Makes a finding; the outcome comes from the table, so no caller can soften a code. Findings are printed, stored and uploaded,
 * so a text that holds secret material (a token that was passed as an input, say) never becomes a part of one.
 */
function finding_finding(code, message, detail = {}) {
    const { outcome, gate: usual } = codeEntry(code);
    const { gate = usual, ...rest } = detail;
    const clean = { ...rest };
    for (const field of ['path', 'pointer', 'expected', 'found']) {
        const text = clean[field];
        if (text !== undefined && holdsSecret(text))
            clean[field] = WITHHELD;
    }
    return { code, outcome, gate, message: clearMessage(code, message), ...clean };
}
function clearMessage(code, message) {
    return holdsSecret(message) ? `${codeText(code).meaning} The details are ${WITHHELD}.` : message;
}

;// CONCATENATED MODULE: ./build/release/check/document.js






/**
 * Reads one document: secret material first (in the raw bytes, so also where parsing fails), then strict JSON. Null where it
 * cannot be judged any further; the collector then holds the reason. `missing` is the code for a file that is not there.
 */
function readDocument(file, missing, collector) {
    if (file.state === 'absent') {
        if (missing !== null)
            collector.plain(missing, `There is no file ${printable(file.path)}.`, file.path);
        return null;
    }
    if (file.state === 'refused') {
        collector.add(file.finding);
        return null;
    }
    return parseDocument(file, collector);
}
/** The same for bytes that are there: of a whole file, or of what was decoded from a field of one. */
function parseDocument(file, collector) {
    const raw = bytesHoldSecret(file.bytes);
    if (raw)
        noteSecret(file, collector);
    const parsed = parseJson(file.bytes);
    if (!parsed.ok) {
        // No string of it can be decoded, so what is written with escapes has not been looked at yet.
        if (!raw && escapedBytesHoldSecret(file.bytes))
            noteSecret(file, collector);
        const { code, line, offset, message, neutralMessage } = parsed.fault;
        const shown = collector.valuesHidden ? neutralMessage : message;
        const where = `${nameOf(file)}, line ${String(line)}, byte ${String(offset)}`;
        collector.add(finding_finding(code, `${where}: ${shown}`, placeOf(file, line)));
        return null;
    }
    if (!raw && hasEscapes(file.bytes) && anyString(parsed.value, holdsSecret))
        noteSecret(file, collector);
    if (!isJsonObject(parsed.value)) {
        collector.add(finding_finding('json_not_object', `The top level of ${nameOf(file)} is not an object.`, placeOf(file, 1)));
        return null;
    }
    if (file.within === undefined)
        collector.parsed(file);
    return { file, value: parsed.value };
}
function nameOf({ path, within }) {
    return within === undefined ? printable_printable(path) : `${within} of ${printable_printable(path)}`;
}
/** The line in the file on disk, or the field of it that the document was decoded from. */
function placeOf(file, line) {
    return file.within === undefined ? { path: file.path, line } : { path: file.path, pointer: file.within };
}
/**
 * Checks a document against its schema: types and presence; gives whether it is in order. A place that a finding of class evidence already points at is
 * not reported twice, so call this after the checks that have a code of their own.
 */
function checkSchema(document, validate, code, collector, list = null) {
    const reported = collector.evidencePointers(document.file);
    let inOrder = true;
    for (const error of schemaErrors(document.value, validate, list)) {
        inOrder = false;
        const missing = error.keyword === 'required' ? error.params['missingProperty'] : undefined;
        const place = typeof missing === 'string' ? error.instancePath + json_place_pointer(missing) : error.instancePath;
        if (reported.has(place))
            continue;
        const wanted = missing === undefined ? (error.message ?? 'another value') : 'must be there';
        collector.at(document.file, code, place, wanted, describe(valueAt(document.value, place)));
    }
    return inOrder;
}
/** Items of a long list that are validated together. */
const BATCH = 500;
/**
 * The errors of a document. A validator collects all errors before it gives any, and a hostile list of a million items would
 * fill the memory with them: so the items of `list` are validated in batches, up to the first batch that is not in order.
 */
function* schemaErrors(value, validate, list) {
    const items = list === null ? undefined : value.get(list);
    if (list === null || !isJsonArray(items)) {
        if (!validate(project(value)))
            yield* validate.errors ?? [];
        return;
    }
    const around = new Map(value);
    around.set(list, []);
    if (!validate(project(around)))
        yield* validate.errors ?? [];
    for (let start = 0; start < items.length; start += BATCH) {
        around.set(list, items.slice(start, start + BATCH));
        if (validate(project(around)))
            continue;
        const errors = (validate.errors ?? []).flatMap((error) => shifted(error, list, start));
        yield* errors;
        // The errors around the list come with every batch; only those inside of it are new.
        if (errors.length > 0)
            return;
    }
}
/** The error of an item of a batch, at the place of the item in the whole list; nothing for an error elsewhere. */
function shifted(error, list, start) {
    const [, top, index, ...rest] = error.instancePath.split('/');
    if (top !== list || index === undefined)
        return [];
    return [{ ...error, instancePath: ['', top, String(start + Number(index)), ...rest].join('/') }];
}
/** A value as a finding shows it: scalars as they are, containers by their size only. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 1000));
    if (isJsonObject(value))
        return `an object of ${String(value.size)} members`;
    return isJsonArray(value) ? `an array of ${String(value.length)} values` : value.text;
}
function noteSecret(file, collector) {
    collector.hideValues();
    const message = `The file ${printable_printable(file.path)} holds a private key or an access token.`;
    collector.plain('secret_material_detected', message, file.path);
}
function valueAt(value, place) {
    let current = value;
    for (const escaped of place.split('/').slice(1)) {
        const segment = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
        if (isJsonObject(current))
            current = current.get(segment);
        else if (isJsonArray(current))
            current = current[Number(segment)];
        else
            return undefined;
    }
    return current;
}
/** Whether any decoded string or key of a value passes the test. Depth is bounded by the strict reader. */
function anyString(value, test) {
    if (typeof value === 'string')
        return test(value);
    if (isJsonObject(value)) {
        for (const [key, member] of value)
            if (test(key) || anyString(member, test))
                return true;
        return false;
    }
    return isJsonArray(value) && value.some((item) => anyString(item, test));
}

;// CONCATENATED MODULE: ./build/release/check/approval/documents.js







/** Reads a request document; null where it is none, the collector then says why. */
function readRequestDocument(document, collector) {
    const isWhole = checkDocument(document, validateApprovalRequest, ['timestamp'], 'approval_request_malformed', collector);
    // The schema was checked, and every number is one that a double holds exactly.
    return isWhole ? project(document.value) : null;
}
/** Reads the predicate of an approval; null where it is none, the collector then says why. */
function readApprovalPredicate(document, collector) {
    const times = ['issued_at', 'not_before', 'expires_at'];
    const isWhole = checkDocument(document, validateApproval, times, 'approval_malformed', collector);
    return isWhole ? project(document.value) : null;
}
/** Whether a document has the shape of its schema, times that the calendar has, whole numbers, and no parameter twice. */
function checkDocument(document, validate, times, code, collector) {
    const { file, value } = document;
    let isWhole = true;
    const note = (place, expected, found) => {
        isWhole = false;
        collector.at(file, code, place, expected, found);
    };
    for (const name of times) {
        const time = value.get(name);
        if (typeof time === 'string' && parseUtcNanoseconds(time) !== null)
            continue;
        note(json_place_pointer(name), 'a time such as 2026-01-31T09:30:00Z', describe(time));
    }
    const parameters = value.get('parameters');
    // Longer lists are refused by the schema; they are not gone through before.
    if (isJsonArray(parameters) && parameters.length <= MAX_PARAMETERS) {
        noteRepeated(parameters, note);
        noteInexact(parameters, '/parameters', note);
    }
    return checkSchema(document, validate, code, collector) && isWhole;
}
function noteRepeated(parameters, note) {
    const names = new Set();
    parameters.forEach((parameter, index) => {
        const name = isJsonObject(parameter) ? parameter.get('name') : undefined;
        if (typeof name !== 'string')
            return;
        if (names.has(name))
            note(json_place_pointer('parameters', index, 'name'), 'a name that stands once', describe(name));
        names.add(name);
    });
}
/** `3.0` and `3e0` are not spelt as the whole number 3 is, and two readers may take them for different things. */
function noteInexact(value, place, note) {
    if (value instanceof JsonNumber) {
        if (!PLAIN_INTEGER.test(value.text))
            note(place, 'a whole number in plain digits', value.text);
    }
    else if (isJsonArray(value)) {
        value.forEach((item, index) => {
            noteInexact(item, place + json_place_pointer(index), note);
        });
    }
    else if (isJsonObject(value))
        for (const [key, member] of value)
            noteInexact(member, place + json_place_pointer(key), note);
}
const PLAIN_INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/;

;// CONCATENATED MODULE: ./build/release/check/collector.js






/**
 * Collects the findings of one gate. Nothing of a document is shown until all of it was searched for secret material: when
 * there is some, findings keep code, file and line and lose every value. A code is listed a bounded number of times; the last
 * finding then says how many more there are.
 */
class Collector {
    #notes = [];
    #counts = new Map();
    #ready = [];
    #parsed = new Set();
    #gate;
    #signers;
    #secret = false;
    /**
     * Every finding is given to `gate`; without one, to the gate that the table of codes names. `signers` takes the keys whose signatures
     * counted.
     */
    constructor(gate, signers = new Set()) {
        this.#gate = gate;
        this.#signers = signers;
    }
    /** Notes whose signatures counted. */
    signedBy(keys) {
        for (const key of keys)
            this.#signers.add(key);
    }
    /** Notes a finding about one value of a document. */
    at(file, code, pointer, expected, found) {
        this.#note({ code, file, pointer, expected, found });
    }
    /** Notes a finding that needs no place in a document. `message` holds nothing of the evidence but its path. */
    plain(code, message, path) {
        this.add(finding_finding(code, message, { path }));
    }
    /** Takes over a finding that was made elsewhere; they count as those that are noted here. */
    add(made) {
        if (this.#count(made.code) <= MAX_FINDINGS_PER_CODE)
            this.#ready.push(made);
    }
    /** From now on no finding shows any value of the evidence. */
    hideValues() {
        this.#secret = true;
    }
    get valuesHidden() {
        return this.#secret;
    }
    /** The document parses, so that pointers into it have lines. */
    parsed(file) {
        this.#parsed.add(file);
    }
    /** The codes that were noted, each once. */
    codes() {
        return [...this.#counts.keys()];
    }
    /** Whether nothing but `pass` was noted. */
    get clean() {
        return [...this.#counts.keys()].every((code) => codeEntry(code).outcome === 'pass');
    }
    /** Pointers of the notes about one file whose codes are of class evidence. */
    evidencePointers(file) {
        const pointers = new Set();
        for (const note of this.#notes) {
            if (note.file === file && codeEntry(note.code).failureClass === 'evidence')
                pointers.add(note.pointer);
        }
        return pointers;
    }
    /** All findings, with their lines. */
    findings() {
        const lines = new Map();
        for (const file of this.#parsed) {
            const pointers = this.#notes.flatMap((note) => (note.file === file ? [note.pointer] : []));
            if (pointers.length > 0)
                lines.set(file, linesOf(file.bytes, pointers));
        }
        const placed = this.#notes.map((note) => this.#finding(note, lines));
        const left = [...this.#counts].flatMap(([code, count]) => {
            if (count <= MAX_FINDINGS_PER_CODE)
                return [];
            const message = `${String(count - MAX_FINDINGS_PER_CODE)} more findings of this kind are not listed one by one.`;
            return [finding_finding(code, message)];
        });
        const all = [...this.#ready, ...placed, ...left];
        const gate = this.#gate;
        return gate === undefined ? all : all.map((one) => ({ ...one, gate }));
    }
    #note(note) {
        if (this.#count(note.code) <= MAX_FINDINGS_PER_CODE)
            this.#notes.push(note);
    }
    #count(code) {
        const count = (this.#counts.get(code) ?? 0) + 1;
        this.#counts.set(code, count);
        return count;
    }
    #finding(note, lines) {
        const { code, file, pointer, expected, found } = note;
        const { meaning } = codeText(code);
        const line = lines.get(file)?.get(pointer);
        const place = { path: file.path, ...(line !== undefined && { line }) };
        // Pointers hold keys of the document, so they are values too.
        if (this.#secret)
            return finding_finding(code, `${meaning} Values are withheld because the evidence holds secret material.`, place);
        const shown = { pointer: printable_printable((file.within ?? '') + pointer), expected: printable_printable(expected), found: printable_printable(found) };
        return finding_finding(code, meaning, { ...place, ...shown });
    }
}

;// CONCATENATED MODULE: ./build/release/capture/approval/parameters.js




/** Names that a person can tell apart, and that mean nothing else in a file or on a command line. */
const PARAMETER_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/;
/**
 * Reads the input `parameters`: a JSON object of texts, booleans and whole numbers in plain digits, or lines `key=value`, whose values
 * are texts: everything after the first `=` as it stands. A name that is there twice is refused.
 */
function parseParameters(text) {
    const entries = text.trimStart().startsWith('{') ? objectEntries(text) : lineEntries(text);
    if (typeof entries === 'string')
        return { ok: false, message: entries };
    const parameters = [];
    for (const [name, value] of entries) {
        const problem = problemOf(name, value);
        if (problem !== null)
            return { ok: false, message: problem };
        const read = readParameterValue(value);
        if (read === null)
            return { ok: false, message: `The value of \`${name}\` is ${kindOf(value)}, not ${TAKES}.` };
        parameters.push({ name, value: read });
    }
    if (parameters.length > MAX_PARAMETERS) {
        return {
            ok: false,
            message: `There are ${String(parameters.length)} parameters, and at most ${String(MAX_PARAMETERS)} are taken.`,
        };
    }
    return { ok: true, parameters: sortedByName(parameters) };
}
const TAKES = 'a text, a boolean, or a whole number in plain digits from -9007199254740991 to 9007199254740991';
/** The value of a parameter as a JSON document spells it; null for what no parameter may be. Nothing is converted. */
function readParameterValue(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'string')
        return [...value].length <= MAX_PARAMETER_CHARACTERS ? value : null;
    return value instanceof JsonNumber ? wholeNumberOf(value.text) : null;
}
/** The whole number that plain digits name, within the range that a double holds exactly; null for any other text. */
function wholeNumberOf(text) {
    const number = /^(?:0|-?[1-9][0-9]{0,15})$/.test(text) ? Number(text) : NaN;
    return Number.isSafeInteger(number) ? number : null;
}
/** What no parameter may be, as a message calls it. Texts that are too long have a message of their own. */
function kindOf(value) {
    if (value instanceof JsonNumber)
        return printable_printable(value.text);
    if (value === null)
        return 'null';
    return isJsonArray(value) ? 'a list' : 'an object';
}
function problemOf(name, value) {
    if (!PARAMETER_NAME.test(name)) {
        return `\`${printable_printable(name)}\` is no name: letters, digits, \`_\`, \`.\` and \`-\`, a letter or \`_\` first, at most 100 characters.`;
    }
    const isLong = typeof value === 'string' && [...value].length > MAX_PARAMETER_CHARACTERS;
    return isLong ? `The value of \`${name}\` is longer than ${String(MAX_PARAMETER_CHARACTERS)} characters.` : null;
}
function objectEntries(text) {
    const parsed = parseJson(Buffer.from(text));
    if (!parsed.ok)
        return `Line ${String(parsed.fault.line)}: ${parsed.fault.message}.`;
    // The text starts with a brace.
    return isJsonObject(parsed.value) ? [...parsed.value] : 'It is not an object.';
}
function lineEntries(text) {
    const entries = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const end = line.indexOf('=');
        const name = line.slice(0, Math.max(end, 0));
        if (end < 0)
            return `Line ${String(index + 1)} is \`${printable_printable(line)}\`, not \`key=value\`.`;
        if (entries.has(name))
            return `Line ${String(index + 1)} repeats the name \`${printable_printable(name)}\`.`;
        entries.set(name, line.slice(end + 1));
    }
    return [...entries];
}

;// CONCATENATED MODULE: ./build/release/capture/inside.js

/** Whether `path` is `root` or lies below it. Both are absolute and real; compared by components, never by prefix. */
function inside_isInside(root, path) {
    const way = (0,external_node_path_namespaceObject.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way));
}

;// CONCATENATED MODULE: ./build/release/capture/files.js




/**
 * Reads one file, once and bounded. `path` is absolute; `root` is the real path of the folder that it must not leave, also
 * not through a symbolic link; `limit` is in bytes. Never waits on a FIFO or a device: what is no regular file is refused
 * before it is opened, and again after.
 */
function readBounded(path, root, limit) {
    try {
        return readRegularFile(path, root, limit);
    }
    catch (error) {
        return refused('file_unreadable', `It cannot be read: ${printable_errorText(error)}.`);
    }
}
function readRegularFile(path, root, limit) {
    if ((0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) === undefined)
        return { state: 'absent' };
    const real = external_node_fs_namespaceObject.realpathSync.native(path);
    if (!inside_isInside(root, real))
        return refused('file_outside_workspace', 'Its real path is outside the workspace.');
    if (!(0,external_node_fs_namespaceObject.lstatSync)(real).isFile())
        return refused('file_not_regular', 'It is not a regular file.');
    // Between the checks and here the path may have been swapped: no link is followed, no FIFO waited on.
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(real, external_node_fs_namespaceObject.constants.O_RDONLY | NO_LINKS | NON_BLOCKING);
    try {
        const status = (0,external_node_fs_namespaceObject.fstatSync)(descriptor);
        if (!status.isFile())
            return refused('file_not_regular', 'It is not a regular file.');
        if (!inside_isInside(root, openedPath(descriptor, real))) {
            return refused('file_outside_workspace', 'Its real path is outside the workspace.');
        }
        if (status.size > limit)
            return tooLarge(limit, status.size);
        return readWhole(descriptor, status.size);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** The path that the kernel says is open, where it says so: a folder above the file may have been swapped too. */
function openedPath(descriptor, real) {
    if (process.platform !== 'linux')
        return real;
    try {
        return (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${String(descriptor)}`);
    }
    catch {
        // Without /proc the check before opening is all there is.
        return real;
    }
}
function readWhole(descriptor, size) {
    // One byte more than the file should have, to see it grow.
    const buffer = Buffer.allocUnsafe(size + 1);
    let length = 0;
    while (length < buffer.length) {
        const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            break;
        length += count;
    }
    if (length !== size)
        return refused('file_unreadable', 'Its size changed while it was read.');
    return { state: 'read', bytes: buffer.subarray(0, size) };
}
function tooLarge(limit, size) {
    return refused('json_too_large', `It has ${String(size)} bytes; at most ${String(limit)} are read.`);
}
function refused(code, message) {
    return { state: 'refused', code, message };
}

;// CONCATENATED MODULE: ./build/release/report/errno.js

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
]);
/** The code of a failed system call, such as `ENOSPC`; null for any other thrown value. */
function errno_errnoOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string')
        return null;
    return thrown.code;
}
/** Why a system call failed, in words and with its code, on one printable line. */
function errnoInWords(thrown) {
    const code = errno_errnoOf(thrown);
    const words = code === null ? undefined : WORDS.get(code);
    return code === null || words === undefined ? printable_errorText(thrown) : `${words} (${code})`;
}
/** Whether the disk or the quota is full. */
function saysFull(thrown) {
    const code = errno_errnoOf(thrown);
    return code === 'ENOSPC' || code === 'EDQUOT';
}

;// CONCATENATED MODULE: ./build/release/report/file-system.js
/** Every call that the output folder makes to the file system, as a table, so that a test can make each of them fail. */

const NODE_FILE_SYSTEM = {
    lstat: (path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) ?? null,
    mkdir: (path, mode) => {
        (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode });
    },
    readdir: (path) => (0,external_node_fs_namespaceObject.readdirSync)(path),
    open: external_node_fs_namespaceObject.openSync,
    fstat: (descriptor) => (0,external_node_fs_namespaceObject.fstatSync)(descriptor),
    read: (descriptor, buffer) => (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer),
    write: (descriptor, bytes) => {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, bytes);
    },
    fchmod: external_node_fs_namespaceObject.fchmodSync,
    fsync: external_node_fs_namespaceObject.fsyncSync,
    close: external_node_fs_namespaceObject.closeSync,
    rename: external_node_fs_namespaceObject.renameSync,
    link: external_node_fs_namespaceObject.linkSync,
    unlink: external_node_fs_namespaceObject.unlinkSync,
    rmdir: (path) => {
        (0,external_node_fs_namespaceObject.rmdirSync)(path);
    },
    umask: () => {
        // The system tells it only when it is set: to the strictest, should another thread make a file at that moment.
        const umask = process.umask(0o077);
        process.umask(umask);
        return umask;
    },
    isWindows: process.platform === 'win32',
};
/** Stops this thread for some milliseconds: the output folder is synchronous, and rarely has to wait. */
function file_system_pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

;// CONCATENATED MODULE: ./build/release/report/atomic-file.js
/** Files that are there whole or not at all, and stay there when the power fails. */




/** Names of our temporary files: random, so that nobody can put something there before us. */
const TEMPORARY_NAME = /^\.fail-closed-gate-[0-9a-f]{24}\.tmp$/;
const RENAME_TRIES = 8;
const RENAME_PAUSE_MS = 25;
/** 24 random hexadecimal digits. */
function randomName() {
    return Buffer.from(randomBytes(12)).toString('hex');
}
/** A fresh name that matches `TEMPORARY_NAME`. */
function temporaryName() {
    return `.fail-closed-gate-${randomName()}.tmp`;
}
/**
 * Writes a new file and flushes it to disk; an existing file or link at `path` is an error (EEXIST). The file has mode 0600
 * while it is written. Throws what the system throws, after removing what it began.
 */
function writeNewFile(fs, path, content, { mode, flush = true } = {}) {
    const descriptor = fs.open(path, 'wx', 0o600);
    try {
        try {
            fs.write(descriptor, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
            fs.fchmod(descriptor, mode ?? 0o644 & ~fs.umask());
            if (flush)
                fs.fsync(descriptor);
        }
        finally {
            // Closing can say that the disk was full all along.
            fs.close(descriptor);
        }
    }
    catch (error) {
        removeQuietly(fs, path);
        throw error;
    }
}
/** Renames a file, replacing what stands at `to`. Windows refuses for moments while a scanner looks at the file. */
function renameFile(fs, from, to) {
    for (let rest = RENAME_TRIES;; rest -= 1) {
        try {
            fs.rename(from, to);
            return;
        }
        catch (error) {
            const code = errnoOf(error);
            if (!fs.isWindows || rest <= 1 || !(code === 'EPERM' || code === 'EACCES' || code === 'EBUSY'))
                throw error;
            pause(RENAME_PAUSE_MS);
        }
    }
}
/** Flushes the names in a folder to disk. Windows has no such call; elsewhere a refusal is an error. */
function atomic_file_syncFolder(fs, path) {
    try {
        // Flags that Windows does not have are undefined there and count as 0.
        const descriptor = fs.open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW, 0);
        try {
            fs.fsync(descriptor);
        }
        finally {
            fs.close(descriptor);
        }
    }
    catch (error) {
        const code = errnoOf(error);
        if (fs.isWindows && (code === 'EPERM' || code === 'EISDIR' || code === 'EINVAL'))
            return;
        throw error;
    }
}
/** Removes a file or link if it can; nothing depends on it. */
function removeQuietly(fs, path) {
    try {
        fs.unlink(path);
    }
    catch {
        // Best effort: the next run removes what is left.
    }
}

;// CONCATENATED MODULE: ./build/release/entry/signing-key.js

const PEM = /^\s*-----BEGIN PRIVATE KEY-----[ \t]*\r?\n(?:[A-Za-z0-9+/=]+[ \t]*\r?\n)+-----END PRIVATE KEY-----\s*$/;
/** Frames of other files that people hand over, with what to do about each. */
const OTHER_FRAMES = [
    ['ENCRYPTED PRIVATE KEY', 'an encrypted key, and nobody is asked for its password here: decrypt it first (openssl pkey)'],
    ['EC PRIVATE KEY', 'a key in the older SEC 1 form: convert it first (openssl pkcs8 -topk8 -nocrypt)'],
    ['RSA PRIVATE KEY', 'an RSA key, which no gate accepts'],
    ['OPENSSH PRIVATE KEY', 'a key in the form of OpenSSH: convert it first (ssh-keygen -p -m PKCS8)'],
    ['PUBLIC KEY', 'a public key, which cannot sign'],
    ['CERTIFICATE', 'a certificate, which cannot sign'],
];
/** Reads a private key: one PEM block `PRIVATE KEY` (PKCS #8, RFC 5958), Ed25519 or ECDSA on P-256. Never throws. */
function readSigningKey(pem) {
    const other = OTHER_FRAMES.find(([frame]) => pem.includes(`-----BEGIN ${frame}-----`));
    if (other !== undefined)
        return { ok: false, problem: other[1] };
    if (!PEM.test(pem))
        return { ok: false, problem: 'no single PEM block `PRIVATE KEY` (PKCS #8)' };
    try {
        const privateKey = (0,external_node_crypto_namespaceObject.createPrivateKey)({ key: pem, format: 'pem' });
        const algorithm = algorithmOf(privateKey);
        if (algorithm === null)
            return { ok: false, problem: 'a key that is neither Ed25519 nor ECDSA P-256' };
        const publicPem = (0,external_node_crypto_namespaceObject.createPublicKey)(privateKey).export({ type: 'spki', format: 'pem' }).toString();
        return { ok: true, key: { algorithm, privateKey, publicPem } };
    }
    catch {
        // What the library says may quote the key.
        return { ok: false, problem: 'a PEM block that is no private key' };
    }
}
/** Ed25519 (RFC 8032), or ECDSA with SHA-256 in DER. Throws where the library cannot sign. */
function signBytes({ algorithm, privateKey }, bytes) {
    switch (algorithm) {
        case 'ed25519':
            return (0,external_node_crypto_namespaceObject.sign)(null, bytes, privateKey);
        case 'ecdsa-p256':
            return (0,external_node_crypto_namespaceObject.sign)('sha256', bytes, { key: privateKey, dsaEncoding: 'der' });
    }
}
function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }) {
    if (asymmetricKeyType === 'ed25519')
        return 'ed25519';
    return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ecdsa-p256' : null;
}

;// CONCATENATED MODULE: ./build/release/entry/signing-files.js








/** The document is refused. */
const REFUSED = 2;
/** The request or the key is not usable, or the file cannot be written. */
const UNUSABLE = 3;
/** What was asked for cannot be done; `message` is one sentence, and never holds any part of the key. */
class SignProblem extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** Runs what may end with a SignProblem; gives the exit status, after telling the problem. */
function tellingProblems(streams, run) {
    try {
        run();
        return 0;
    }
    catch (thrown) {
        if (!(thrown instanceof SignProblem))
            throw thrown;
        streams.error(`fail-closed-gate: ${thrown.message}\n`);
        return thrown.status;
    }
}
/** The problem that findings are. */
function refusedBy(findings) {
    return new SignProblem(REFUSED, findings.map(findingText).join('\nfail-closed-gate: '));
}
/** Reads a private key. Throws SignProblem. */
function readKey(path) {
    const reading = readSigningKey(Buffer.from(readNamed(path, MAX_KEY_BYTES, UNUSABLE)).toString('latin1'));
    if (reading.ok)
        return reading.key;
    throw new SignProblem(UNUSABLE, `${printable_printable(path)} is no key that can sign here: it holds ${reading.problem}.`);
}
/** Reads a file that the person at the command line named, wherever it is, up to `limit` bytes. Throws SignProblem. */
function readNamed(path, limit, status) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(path);
    const file = readBounded(absolute, (0,external_node_path_namespaceObject.parse)(absolute).root, limit);
    switch (file.state) {
        case 'read':
            return file.bytes;
        case 'absent':
            throw new SignProblem(status, `${printable_printable(path)}: there is no such file.`);
        case 'refused':
            throw new SignProblem(status, `${printable_printable(path)}: ${file.message} (${file.code})`);
    }
}
/** Writes a new file; nothing is ever overwritten. Throws SignProblem. */
function writeNew(path, text) {
    try {
        writeNewFile(NODE_FILE_SYSTEM, (0,external_node_path_namespaceObject.resolve)(path), text);
    }
    catch (error) {
        throw new SignProblem(UNUSABLE, `${printable_printable(path)} cannot be written: ${errnoInWords(error)}. Nothing was overwritten.`);
    }
}
function findingText({ code, message, path, line, pointer, expected, found }) {
    if (pointer === undefined || expected === undefined || found === undefined)
        return `${message} (${code})`;
    const where = `${path ?? ''}${line === undefined ? '' : `, line ${String(line)}`}, at ${pointer === '' ? 'the top' : pointer}`;
    return `${where}: ${message} Expected ${expected}, found ${found}. (${code})`;
}

;// CONCATENATED MODULE: ./build/release/entry/approval/allow.js



const ALLOWED = /^([A-Za-z_][A-Za-z0-9_.-]{0,99})([=~])(.*)$/su;
const RANGE = /^(-?\d*)\.\.(-?\d*)$/;
/**
 * What is approved of the parameters of a request: exactly what it asks for, but where a bound says otherwise. `allowed` are texts
 * `name=min..max` for whole numbers, `name=a|b|c` for a list of values of the same type, and `name~pattern` for texts. Throws SignProblem.
 */
function approvedParameters(asked, allowed) {
    const bounds = new Map();
    for (const text of allowed) {
        const match = ALLOWED.exec(text);
        const [, name = '', mark, bound = ''] = match ?? [];
        const parameter = asked.find((one) => one.name === name);
        if (match === null)
            throw problem(text, 'it is none of name=min..max, name=a|b and name~pattern');
        if (parameter === undefined)
            throw problem(text, `the request has no parameter ${name}`);
        if (bounds.has(name))
            throw problem(text, `there is another bound for ${name}`);
        bounds.set(name, mark === '~' ? patternBound(parameter, bound, text) : listedBound(parameter, bound, text));
    }
    return asked.map((parameter) => bounds.get(parameter.name) ?? parameter);
}
function patternBound({ name, value }, pattern, text) {
    if (typeof value !== 'string')
        throw problem(text, `a pattern is for texts, and ${name} is none`);
    return { name, pattern };
}
function listedBound({ name, value }, bound, text) {
    const range = typeof value === 'number' ? RANGE.exec(bound) : null;
    if (range === null)
        return { name, enum: bound.split('|').map((item) => valueLike(value, item, text)) };
    const [minimum, maximum] = [range[1] ?? '', range[2] ?? ''].map((end) => (end === '' ? null : numberOf(end, text)));
    if (minimum === null && maximum === null)
        throw problem(text, 'a range has at least one end');
    return { name, range: { ...(typeof minimum === 'number' && { minimum }), ...(typeof maximum === 'number' && { maximum }) } };
}
/** A value of the type that the request has. */
function valueLike(value, item, text) {
    if (typeof value === 'string')
        return item;
    if (typeof value === 'number')
        return numberOf(item, text);
    if (item === 'true' || item === 'false')
        return item === 'true';
    throw problem(text, `\`${printable_printable(item)}\` is neither true nor false`);
}
function numberOf(item, text) {
    const number = wholeNumberOf(item);
    if (number === null)
        throw problem(text, `\`${printable_printable(item)}\` is no whole number that compares exactly`);
    return number;
}
function problem(text, why) {
    return new SignProblem(UNUSABLE, `--allow ${printable_printable(text)} cannot be used: ${why}.`);
}

;// CONCATENATED MODULE: ./build/release/entry/approval/describe.js


/** What an approval says, for whoever is about to sign it; `asked` are the parameters of the request where that is at hand. Ends with a line feed. */
function describeApproval(approval, asked = []) {
    const values = new Map(asked.map(({ name, value }) => [name, valueText(value)]));
    const rows = [
        ['approval', approval.approval_id],
        ['for', approval.identity],
        ['action', approval.action],
        ['target', approval.target],
        ['environment', approval.environment ?? 'none'],
        ['artifact', approval.subject_digest === null ? 'none' : `sha256 ${approval.subject_digest}`],
        ['command', approval.command_sha256 === null ? 'none' : `sha256 ${approval.command_sha256}`],
        ...approval.parameters.map((parameter) => {
            const value = values.get(parameter.name);
            return [`  ${parameter.name}`, boundText(parameter) + (value === undefined ? '' : ` (asked for: ${value})`)];
        }),
        ['valid from', approval.not_before],
        ['until', approval.expires_at],
        ['request', approval.request_digest === null ? 'any with its nonce that keeps to this' : `only ${approval.request_digest}`],
        ['policy', approval.policy_sha256 === null ? 'any' : `only ${approval.policy_sha256}`],
    ];
    // All of a value is shown: who signs must not be shown half of what is signed.
    return rows.map(([name, value]) => `  ${name.padEnd(14)} ${printable_printable(value, value.length)}\n`).join('');
}

;// CONCATENATED MODULE: ./build/release/check/approval/fields.js



/** The predicate of a statement as a document of its own: findings point below `/payload/predicate` of the envelope. */
function predicateDocument({ document: { file }, predicate }) {
    return { file: within(file, `${file.within ?? ''}/predicate`), value: predicate };
}
/** The same file, with findings that point below another field of the one on disk. */
function within(file, place) {
    const { role, path, state, bytes } = file;
    return {
        ...{ role, path, state, bytes, within: place },
        // Nobody asks for it, and it is computed when it is asked for.
        get sha256() {
            return file.sha256;
        },
    };
}
/** Whether the one subject of a statement has the fixed name and the digest of its own predicate; the collector says what is wrong. */
function isAboutItself({ document, subject }, name, computed, code, collector) {
    const found = fields_nameOf(document.value);
    if (found !== name)
        collector.at(document.file, code, '/subject/0/name', `"${name}"`, describe(found));
    if (!digest_sameDigest(subject, computed))
        collector.at(document.file, code, '/subject/0/digest/sha256', computed, subject);
    return found === name && digest_sameDigest(subject, computed);
}
function fields_nameOf(statement) {
    const subjects = statement.get('subject');
    const [subject] = isJsonArray(subjects) ? subjects : [];
    const name = isJsonObject(subject) ? subject.get('name') : undefined;
    return typeof name === 'string' ? name : undefined;
}

;// CONCATENATED MODULE: ./build/release/check/envelope/base64.js
const STANDARD_ONLY = /[+/]/;
const URL_SAFE_ONLY = /[-_]/;
const ALPHABET = /^[A-Za-z0-9+/_-]*={0,2}$/;
/**
 * Decodes base64 (RFC 4648), standard or URL-safe, as DSSE allows either. One text has one alphabet, its padding, and nothing
 * else: what two decoders could read as different bytes is refused.
 */
function decodeBase64(text) {
    const isUrlSafe = URL_SAFE_ONLY.test(text);
    if (isUrlSafe && STANDARD_ONLY.test(text))
        return { ok: false, code: 'envelope_base64_mixed' };
    // The decoder skips what it does not know, so only a text that it would write itself counts as decoded.
    const bytes = Buffer.from(text, isUrlSafe ? 'base64url' : 'base64');
    const standard = isUrlSafe ? text.replaceAll('-', '+').replaceAll('_', '/') : text;
    const canonical = bytes.toString('base64');
    if (canonical === standard)
        return { ok: true, bytes };
    const isUnpadded = ALPHABET.test(text) && canonical.startsWith(standard) && canonical.slice(standard.length).startsWith('=');
    return { ok: false, code: isUnpadded ? 'envelope_base64_unpadded' : 'envelope_base64_malformed' };
}

;// CONCATENATED MODULE: ./build/release/check/envelope/pre-authentication.js
/**
 * The bytes that a DSSE signature covers (PAE of the DSSE protocol 1.0): both lengths stand before what they measure, so no two
 * pairs of type and body give the same bytes. `body` are the decoded bytes of the payload.
 */
function preAuthenticationEncoding(payloadType, body) {
    const type = Buffer.from(payloadType, 'utf8');
    const before = Buffer.from(`DSSEv1 ${String(type.length)} `, 'latin1');
    return Buffer.concat([before, type, Buffer.from(` ${String(body.length)} `, 'latin1'), body]);
}

;// CONCATENATED MODULE: ./build/release/check/envelope/envelope.js








/** The one payload type that is accepted (in-toto attestation framework, envelope layer). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Reads an envelope (DSSE protocol and envelope 1.0); null where it is none, the collector then says why. */
function readEnvelope(file, collector) {
    if (file.bytes.length > MAX_ENVELOPE_BYTES) {
        const sizes = `it has ${String(file.bytes.length)} bytes, and at most ${String(MAX_ENVELOPE_BYTES)} are judged`;
        collector.plain('envelope_too_large', `The envelope ${printable_printable(file.path)} is too large: ${sizes}.`, file.path);
        return null;
    }
    const document = parseDocument(file, collector);
    if (document === null)
        return null;
    const { value } = document;
    const signatures = value.get('signatures');
    if (isJsonArray(signatures) && signatures.length > MAX_SIGNATURES) {
        // Before the schema, which would look at each of them.
        const most = `at most ${String(MAX_SIGNATURES)}`;
        collector.at(file, 'envelope_too_many_signatures', '/signatures', most, String(signatures.length));
        return null;
    }
    const isWhole = checkSchema(document, validateEnvelope, 'envelope_malformed', collector);
    // What is no text counts as the empty one, and what is no list as an empty one: neither is ever accepted.
    const payloadType = textOf(value.get('payloadType'));
    const listed = isJsonArray(signatures) ? signatures : [];
    if (!isWhole)
        return null;
    const refused = [];
    const refuse = (code, place, expected, found) => {
        refused.push(code);
        collector.at(file, code, place, expected, found);
    };
    const decode = (value, place) => {
        const text = textOf(value);
        const decoded = decodeBase64(text);
        if (decoded.ok)
            return decoded.bytes;
        refuse(decoded.code, place, 'padded base64 in one alphabet', `${String(text.length)} characters`);
        return NOTHING;
    };
    if (payloadType !== PAYLOAD_TYPE)
        refuse('envelope_payload_type_unknown', '/payloadType', PAYLOAD_TYPE, describe(payloadType));
    if (listed.length === 0)
        refuse('envelope_unsigned', '/signatures', 'at least one signature', 'an empty list');
    const payload = decode(value.get('payload'), '/payload');
    const decoded = listed.map((one, index) => {
        const { sig, keyid } = fieldsOf(one);
        return { bytes: decode(sig, json_place_pointer('signatures', index, 'sig')), keyid };
    });
    if (refused.length > 0)
        return null;
    return { payload, signed: preAuthenticationEncoding(payloadType, payload), signatures: decoded };
}
const NOTHING = new Uint8Array();
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function fieldsOf(signature) {
    if (!isJsonObject(signature))
        return { sig: undefined, keyid: null };
    // The empty text stands for an absent key id (DSSE envelope, parsing rules).
    const keyid = textOf(signature.get('keyid'));
    return { sig: signature.get('sig'), keyid: keyid === '' ? null : keyid };
}

;// CONCATENATED MODULE: ./build/release/check/envelope/statement.js





const EXECUTION_EVIDENCE_TYPE = 'stella.ops/executionEvidence@v1';
const BEACON_ATTESTATION_TYPE = 'stella.ops/beaconAttestation@v1';
const KEY_STATUS_TYPE = 'fail-closed-gate/key-status@v1';
/** The accepted types of statements, each with the purpose that a key needs to vouch for it. No other is judged. */
const STATEMENT_TYPES = new Map([
    [EXECUTION_EVIDENCE_TYPE, 'execution-evidence'],
    [BEACON_ATTESTATION_TYPE, 'beacon-rate'],
    [KEY_STATUS_TYPE, 'key-status'],
    [APPROVAL_TYPE, 'approval'],
    [REQUEST_TYPE, 'request'],
]);
/** The two versions of in-toto statements that say the same by the same fields. */
const VERSIONS = new Set(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']);
/** Reads an in-toto statement of an accepted type; null where it is none, the collector then says why. */
function readStatement(document, collector) {
    const { file, value } = document;
    const [version, predicateType, predicate] = ['_type', 'predicateType', 'predicate'].map((name) => value.get(name));
    const purpose = typeof predicateType === 'string' ? STATEMENT_TYPES.get(predicateType) : undefined;
    const subject = subjectOf(value.get('subject'));
    const refused = [];
    const refuse = (code, place, expected, found) => {
        refused.push(code);
        collector.at(file, code, place, expected, found);
    };
    if (typeof version !== 'string' || !VERSIONS.has(version)) {
        refuse('statement_version_unknown', '/_type', [...VERSIONS].join(' or '), describe(version));
    }
    if (purpose === undefined) {
        refuse('statement_type_unknown', '/predicateType', [...STATEMENT_TYPES.keys()].join(', '), describe(predicateType));
    }
    if (subject === null) {
        refuse('statement_subject_invalid', '/subject', 'one subject with digest.sha256', describeSubject(value.get('subject')));
    }
    if (!isJsonObject(predicate))
        refuse('statement_malformed', '/predicate', 'an object', describe(predicate));
    const isShaped = checkSchema(headOf(document), validateStatement, 'statement_malformed', collector);
    if (!isShaped || refused.length > 0 || typeof predicateType !== 'string' || purpose === undefined || subject === null)
        return null;
    return isJsonObject(predicate) ? { document, predicateType, purpose, predicate, subject } : null;
}
/** The document without what its predicate holds: that has a schema of its own. */
function headOf({ file, value }) {
    const head = new Map(value);
    if (isJsonObject(head.get('predicate')))
        head.set('predicate', EMPTY);
    return { file, value: head };
}
const EMPTY = new Map();
/** The strict sha256 of the one subject; digests of other algorithms beside it say nothing here. */
function subjectOf(value) {
    if (!isJsonArray(value) || value.length !== 1)
        return null;
    const [subject] = value;
    const digests = isJsonObject(subject) ? subject.get('digest') : undefined;
    return isJsonObject(digests) ? asDigest(digests.get('sha256')) : null;
}
function describeSubject(value) {
    if (!isJsonArray(value) || value.length !== 1)
        return describe(value);
    const [subject] = value;
    const digests = isJsonObject(subject) ? subject.get('digest') : undefined;
    return isJsonObject(digests) ? `sha256: ${describe(digests.get('sha256'))}` : 'a subject without digests';
}

;// CONCATENATED MODULE: ./build/release/entry/approval/read-request.js










/** Reads a request file, plain or signed, as the gate reads it. Throws SignProblem. */
function readHandedRequest(path) {
    const collector = new Collector('approval');
    const file = fileOf(readNamed(path, MAX_ENVELOPE_BYTES, REFUSED), path, 'approval-request');
    const document = parseDocument(file, collector);
    const isSigned = document !== null && (document.value.has('payload') || document.value.has('signatures'));
    const statement = isSigned ? readUnverified(file, collector) : null;
    const plain = isSigned ? predicateOf(statement, 'request', path) : document;
    const request = plain === null ? null : readRequestDocument(plain, collector);
    if (request === null || !collector.clean)
        throw refusedBy(collector.findings());
    const digest = requestSha256(request);
    if (statement !== null && !isAboutItself(statement, 'request', digest, 'approval_request_malformed', collector)) {
        throw refusedBy(collector.findings());
    }
    return { request, digest, isSigned };
}
/** The statement of an envelope, for a person to look at: nobody has verified a signature. */
function readUnverified(file, collector) {
    const envelope = readEnvelope(file, collector);
    if (envelope === null)
        return null;
    const document = parseDocument({ ...fileOf(envelope.payload, file.path, file.role), within: '/payload' }, collector);
    return document === null ? null : readStatement(document, collector);
}
/** The predicate of a statement of one kind, or null where there is no statement. Throws SignProblem for one of another kind. */
function predicateOf(statement, purpose, path) {
    if (statement === null)
        return null;
    if (statement.purpose === purpose)
        return predicateDocument(statement);
    throw new SignProblem(REFUSED, `${path} holds a statement of type ${statement.predicateType}, not of ${purpose === 'approval' ? 'an' : 'a'} ${purpose}.`);
}
/** Bytes as the gate's own readers take them. */
function fileOf(bytes, path, role) {
    return { role, path, state: 'read', bytes, sha256: digest_sha256(bytes) };
}

;// CONCATENATED MODULE: ./build/release/base/command.js


/** The shell that runs a script, with its options; the path of the script follows. */
const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'];
/** A command by its argument list. */
function commandOf(argv) {
    return { argv, script: null, sha256: digest_sha256(canonical_canonicalOfPlain(argv.map((argument) => argument.toWellFormed()))) };
}
/** A script, by its text: its file has another path in every run, so that its digest stands for it in the argument list. */
function scriptCommand(script) {
    const argv = [...SCRIPT_SHELL, `sha256:${digest_sha256(script)}`];
    return { argv: SCRIPT_SHELL, script, sha256: digest_sha256(canonical_canonicalOfPlain(argv)) };
}

;// CONCATENATED MODULE: ./build/release/base/settings.js
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
};
/** Where the upstream documents lie, relative to the working directory (DESIGN §4). */
const DEFAULT_RESULT_PATH = 'docs/keys/stage355_revocation_enforcement_result.json';
const DEFAULT_STATUS_PATH = 'docs/keys/stage355_key_status_verification.json';
const DEFAULT_APPROVAL_PATH = 'docs/approvals/approval.dsse.json';
const LEDGER_PATH = 'docs/keys/stage354_key_rotation_ledger.json';

;// CONCATENATED MODULE: ./build/release/capture/setting-forms.js
/** A path that a person can have meant: not a control character in it. */
function isPath(text) {
    return !/\p{Cc}/u.test(text);
}
/** The rules of the artifact service, with a length that leaves room for its own suffixes. */
function isArtifactName(text) {
    return text.length <= 200 && !/["<>:|*?\\/\p{Cc}]/u.test(text);
}
/** One of the two words that a runner passes for a flag. */
function isBoolean(text) {
    return text === 'true' || text === 'false';
}

;// CONCATENATED MODULE: ./build/release/capture/settings-conflicts.js

/** Inputs that do not go together, each right in itself. `spell` turns a name into what the caller typed. */
function conflictsOf(settings, raw, spell) {
    const findings = [];
    if (settings.upstreamDigest !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
        const message = `The input ${spell('upstream-digest')} is set without ${spell('upstream-artifact')}, so there is nothing to compare it with.`;
        findings.push(finding_finding('input_invalid', message, { expected: `${spell('upstream-artifact')} beside it` }));
    }
    if (settings.upstreamRunId !== null && settings.upstreamArtifact === null && !raw.has('upstream-artifact')) {
        const message = `The input ${spell('upstream-run-id')} is set without ${spell('upstream-artifact')}, so there is nothing to fetch from that run.`;
        findings.push(finding_finding('input_invalid', message, { expected: `${spell('upstream-artifact')} beside it` }));
    }
    if (raw.has('receipts') && raw.has('upstream-artifact')) {
        const message = `The inputs ${spell('receipts')} and ${spell('upstream-artifact')} are both set, so nobody can say which receipts are meant.`;
        findings.push(finding_finding('input_invalid', message, { expected: 'one of them' }));
    }
    if (raw.has('request') && raw.has('parameters')) {
        const message = `The inputs ${spell('request')} and ${spell('parameters')} are both set, and the parameters of a request from a file stand in that file, so that those of the input would be approved by nobody.`;
        findings.push(finding_finding('input_invalid', message, { expected: 'one of them' }));
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/release/capture/settings.js











const ONE_OF_TWO = '`true` or `false`';
const FILE = 'the path of a file inside the workspace';
const SHA256 = '64 lower-case hexadecimal digits, with or without `sha256:` before them';
/** What deployment environments are called: nothing that could be taken for anything else in a record or a report. */
const ENVIRONMENT_NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
/** The inputs of `gate`, by their names in action.yml and on the command line. */
const SETTINGS = {
    'working-directory': {
        takes: 'a folder inside the workspace',
        read: (text) => (isPath(text) ? { workingDirectory: text } : null),
    },
    'output-directory': {
        takes: 'a folder inside the workspace or the temporary folder of the runner',
        read: (text) => (isPath(text) ? { outputDirectory: text } : null),
    },
    'key-status-result': {
        takes: FILE,
        read: (text) => (isPath(text) ? { keyStatusResult: text } : null),
    },
    'key-status-verification': {
        takes: FILE,
        read: (text) => (isPath(text) ? { keyStatusVerification: text } : null),
    },
    'max-age': {
        takes: 'a duration such as 90s, 30m, 24h or 7d, at most ten years',
        read: (text) => {
            const seconds = parseDuration(text);
            return seconds === null || seconds > MAX_AGE_SECONDS ? null : { maxAge: seconds };
        },
    },
    'upstream-artifact': {
        takes: 'the name of a workflow artifact of this run',
        read: (text) => (isArtifactName(text) ? { upstreamArtifact: text } : null),
    },
    'upstream-run-id': {
        takes: 'the id of a workflow run of this repository',
        read: (text) => (RUN_NUMBER.test(text) ? { upstreamRunId: text } : null),
    },
    'upstream-digest': {
        takes: SHA256,
        read: (text) => {
            const digest = asDigest(text.replace(/^sha256:/, ''));
            return digest === null ? null : { upstreamDigest: digest };
        },
    },
    policy: {
        takes: FILE,
        read: (text) => (isPath(text) ? { policy: text } : null),
    },
    'policy-sha256': {
        takes: SHA256,
        read: (text) => {
            const digest = asDigest(text.replace(/^sha256:/, ''));
            return digest === null ? null : { policySha256: digest };
        },
    },
    environment: {
        takes: 'the name of an environment: letters, digits, `.`, `_`, `/` and `-`, at most 100 characters',
        read: (text) => (ENVIRONMENT_NAME.test(text) ? { environment: text } : null),
    },
    'subject-digest': {
        takes: SHA256,
        read: (text) => {
            const digest = asDigest(text.replace(/^sha256:/, ''));
            return digest === null ? null : { subjectDigest: digest };
        },
    },
    metadata: {
        takes: 'a JSON object whose values are strings, or lines `key=value`, at most 64 KiB',
        longest: MAX_METADATA_CHARACTERS,
        // Read by the gates that use it: they say which key is wrong.
        read: (text) => ({ metadata: text }),
    },
    evidence: {
        takes: 'patterns of files inside the workspace, one a line',
        read: (text) => {
            const patterns = text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
            return patterns.length > 0 && patterns.every(isPath) ? { evidence: patterns } : null;
        },
    },
    'requested-action': {
        takes: 'the name of an action',
        read: (text) => (isPath(text) ? { requestedAction: text } : null),
    },
    target: {
        takes: 'the name of what the action is done to',
        read: (text) => (isPath(text) ? { target: text } : null),
    },
    approval: {
        takes: FILE,
        read: (text) => (isPath(text) ? { approval: text } : null),
    },
    request: {
        takes: FILE,
        read: (text) => (isPath(text) ? { request: text } : null),
    },
    parameters: {
        takes: 'a JSON object of strings, whole numbers, `true` and `false`, or lines `key=value`, at most 64 KiB',
        longest: MAX_PARAMETERS_CHARACTERS,
        // Read where the request is made: it says which parameter is wrong.
        read: (text) => ({ parameters: text }),
    },
    run: {
        takes: 'a script for bash, at most 64 KiB',
        longest: MAX_SCRIPT_CHARACTERS,
        exact: true,
        actionOnly: true,
        // Half a surrogate pair has no bytes of its own, so that an approval could not be bound to it.
        read: (text) => (text.includes('\0') || !text.isWellFormed() ? null : { command: scriptCommand(text) }),
    },
    'github-token': {
        takes: 'a token that may read the contents of this repository',
        secret: true,
        read: (text) => (/^[\x21-\x7e]+$/.test(text) ? { githubToken: text } : null),
    },
    receipts: {
        takes: 'a folder inside the workspace or the temporary folder of the runner',
        read: (text) => (isPath(text) ? { receipts: text } : null),
    },
    'expected-receipt-sha256': {
        takes: SHA256,
        read: (text) => {
            const digest = asDigest(text.replace(/^sha256:/, ''));
            return digest === null ? null : { expectedReceiptSha256: digest };
        },
    },
    'allow-earlier-attempt': {
        takes: ONE_OF_TWO,
        read: (text) => (isBoolean(text) ? { allowEarlierAttempt: text === 'true' } : null),
    },
    enforcement: {
        takes: '`enforce` or `report-only`',
        read: (text) => (text === 'enforce' || text === 'report-only' ? { enforcement: text } : null),
    },
    'upload-receipts': {
        takes: ONE_OF_TWO,
        read: (text) => (isBoolean(text) ? { uploadReceipts: text === 'true' } : null),
    },
    'include-evidence': {
        takes: ONE_OF_TWO,
        read: (text) => (isBoolean(text) ? { includeEvidence: text === 'true' } : null),
    },
    'receipts-artifact-name': {
        takes: 'a name for a workflow artifact: at most 200 characters, none of " : < > | * ? \\ / and no line break',
        read: (text) => (isArtifactName(text) ? { receiptsArtifactName: text } : null),
    },
    'retention-days': {
        takes: 'a whole number from 1 to 400',
        read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 400 ? { retentionDays: Number(text) } : null),
    },
    summary: {
        takes: ONE_OF_TWO,
        read: (text) => (isBoolean(text) ? { summary: text === 'true' } : null),
    },
};
const READERS = new Map(Object.entries(SETTINGS));
/** All input names, in the order of action.yml. */
const SETTING_NAMES = [...READERS.keys()].filter(isSettingName);
/** The inputs that are options of the command line too. */
const OPTION_SETTINGS = SETTING_NAMES.filter((name) => READERS.get(name)?.actionOnly !== true);
/** The inputs whose text is taken with the space around it. */
const EXACT_SETTINGS = SETTING_NAMES.filter((name) => READERS.get(name)?.exact === true);
/** Whether a text is the name of an input of `gate`. */
function isSettingName(name) {
    return READERS.has(name);
}
/**
 * Reads all settings; every malformed one is a finding, all at once, and is replaced by nothing but the built-in value of a
 * run that blocks anyway. `spell` turns a name into what the caller typed (`max-age`, `--max-age`).
 */
function readSettings(raw, spell) {
    let settings = DEFAULT_SETTINGS;
    const findings = [];
    for (const [name, text] of raw) {
        const reader = SETTINGS[name];
        // Settings are recorded, and records are uploaded: a token in the wrong place must not become one.
        const { longest = MAX_SETTING_CHARACTERS, secret = false } = reader;
        const read = text.length > longest || (!secret && holdsSecret(text)) ? null : reader.read(text);
        if (read !== null) {
            settings = { ...settings, ...read };
            continue;
        }
        const found = secret ? 'withheld' : printable_printable(text);
        const message = `The input ${spell(name)} is \`${found}\`; it takes ${reader.takes}.`;
        findings.push(finding_finding('input_invalid', message, { expected: reader.takes, found }));
    }
    return { settings, findings: [...findings, ...conflictsOf(settings, raw, spell)] };
}

;// CONCATENATED MODULE: ./build/release/check/envelope/weak-ed25519.js
/** The prime of the field of edwards25519 (RFC 8032 §5.1). */
const P = 2n ** 255n - 19n;
/**
 * The y of every point whose order divides 8. For such a "public key" anybody can make signatures, so it proves nothing; the
 * cryptographic library accepts it all the same.
 */
const SMALL_ORDER_Y = new Set([
    0n,
    1n,
    P - 1n,
    0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
    0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);
const WITHOUT_SIGN = 2n ** 255n - 1n;
/** Whether 32 bytes are an Ed25519 public key of small order, or one whose y is not reduced, so that it has two spellings. */
function isWeakEd25519(point) {
    const bigEndian = Buffer.from(point).reverse().toString('hex');
    // The highest bit is the sign of x.
    const y = BigInt(`0x${bigEndian}`) & WITHOUT_SIGN;
    return y >= P || SMALL_ORDER_Y.has(y);
}

;// CONCATENATED MODULE: ./build/release/check/envelope/ecdsa-der.js
const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** 32 bytes, and a zero before them where the highest bit is set. */
const MAX_INTEGER = 33;
/**
 * Whether bytes have the form of an ECDSA signature on a curve of 256 bits in strict DER: a sequence of two positive integers,
 * each written in its shortest form, and nothing behind.
 */
function isEcdsaDer(bytes) {
    if (bytes[0] !== SEQUENCE || bytes[1] !== bytes.length - 2)
        return false;
    const second = integerEnd(bytes, 2);
    return second !== null && integerEnd(bytes, second) === bytes.length;
}
/** Where the positive integer that starts at `start` ends, or null where there is none. */
function integerEnd(bytes, start) {
    const length = bytes[start + 1] ?? 0;
    const [first, next] = [bytes[start + 2], bytes[start + 3] ?? 0];
    const end = start + 2 + length;
    if (bytes[start] !== INTEGER || first === undefined)
        return null;
    if (length < 1 || length > MAX_INTEGER || end > bytes.length)
        return null;
    if (first >= 0x80)
        return null;
    if (first === 0 && (length === 1 || next < 0x80))
        return null;
    return length === MAX_INTEGER && first !== 0 ? null : end;
}

;// CONCATENATED MODULE: ./build/release/check/envelope/public-key.js




const public_key_PEM = /^\s*-----BEGIN PUBLIC KEY-----[ \t]*\r?\n((?:[A-Za-z0-9+/=]+[ \t]*\r?\n)+)-----END PUBLIC KEY-----\s*$/;
const FRAME = /-----BEGIN ([A-Z0-9 ]+)-----/g;
/**
 * The ways to write a key that are accepted, as the bytes before its point: SubjectPublicKeyInfo (RFC 8410, RFC 5480) has no
 * other parameters for these, and a fixed length leaves no room for anything behind.
 */
const public_key_FORMS = [
    { algorithm: 'ed25519', prefix: '302a300506032b6570032100', length: 44 },
    { algorithm: 'ecdsa-p256', prefix: '3059301306072a8648ce3d020106082a8648ce3d03010703420004', length: 91 },
    { algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220002', length: 59 },
    { algorithm: 'ecdsa-p256', prefix: '3039301306072a8648ce3d020106082a8648ce3d03010703220003', length: 59 },
];
/** Reads a public key: one PEM block `PUBLIC KEY`, Ed25519 or ECDSA on P-256, and nothing around it. Never throws. */
function readPublicKey(pem) {
    const body = public_key_PEM.exec(pem)?.[1];
    if (body === undefined)
        return { ok: false, problem: frameProblem(pem) };
    const decoded = decodeBase64(body.replaceAll(/\s/g, ''));
    if (!decoded.ok)
        return { ok: false, problem: 'a PEM block whose base64 is malformed' };
    const der = decoded.bytes;
    const hex = der.toString('hex');
    const form = public_key_FORMS.find(({ prefix, length }) => der.length === length && hex.startsWith(prefix));
    if (form === undefined)
        return { ok: false, problem: algorithmProblem(der) };
    try {
        const key = (0,external_node_crypto_namespaceObject.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        const { x, y } = key.export({ format: 'jwk' });
        if (x === undefined)
            return { ok: false, problem: 'a key without a point' };
        if (form.algorithm === 'ed25519' && isWeakEd25519(der.subarray(-32))) {
            return { ok: false, problem: 'an Ed25519 point that anybody can sign for' };
        }
        return { ok: true, key: { algorithm: form.algorithm, material: `${form.algorithm} ${x} ${y ?? ''}`, key } };
    }
    catch {
        return { ok: false, problem: 'a point that is not on the curve' };
    }
}
/** Whether a signature has the form that keys of this algorithm give: nothing else is worth trying. */
function hasSignatureForm({ algorithm }, signature) {
    switch (algorithm) {
        case 'ed25519':
            return signature.length === 64;
        case 'ecdsa-p256':
            return isEcdsaDer(signature);
    }
}
/** Whether the key made the signature over exactly these bytes: Ed25519 (RFC 8032), or ECDSA with SHA-256 in DER. */
function public_key_holds({ algorithm, key }, signed, signature) {
    try {
        switch (algorithm) {
            case 'ed25519':
                return (0,external_node_crypto_namespaceObject.verify)(null, signed, key, signature);
            case 'ecdsa-p256':
                return (0,external_node_crypto_namespaceObject.verify)('sha256', signed, { key, dsaEncoding: 'der' }, signature);
        }
    }
    catch {
        // A signature that the library chokes on does not hold.
        return false;
    }
}
function frameProblem(pem) {
    const names = [...pem.matchAll(FRAME)].map(([, name]) => name ?? '');
    if (names.some((name) => name.endsWith('PRIVATE KEY')))
        return 'a private key, which is published now: revoke it';
    const [name, ...others] = names;
    if (name === undefined)
        return 'no PEM block';
    if (others.length > 0)
        return 'several PEM blocks';
    return name === 'PUBLIC KEY' ? 'something around or inside its PEM block that does not belong there' : `a block ${name}`;
}
function algorithmProblem(der) {
    try {
        const { asymmetricKeyType, asymmetricKeyDetails } = (0,external_node_crypto_namespaceObject.createPublicKey)({ key: Buffer.from(der), format: 'der', type: 'spki' });
        const curve = asymmetricKeyDetails?.namedCurve;
        return `a key of type ${asymmetricKeyType ?? 'unknown'}${curve === undefined ? '' : ` (${curve})`}, or one written in another form`;
    }
    catch {
        return 'a PEM block that is no public key';
    }
}

;// CONCATENATED MODULE: ./build/release/check/envelope/signatures.js


/**
 * Finds out who made each signature, by trying keys; the key id only says which to try first (DSSE: it must not decide
 * anything). Null where that would take more than `MAX_SIGNATURE_CHECKS` tries, or more than `MAX_VERIFIED_BYTES` for all of them.
 */
function judgeSignatures({ signed, signatures }, known) {
    let tries = 0;
    const judged = [];
    for (const signature of signatures) {
        let signer = null;
        for (const candidate of candidatesFor(signature, known)) {
            tries += 1;
            if (tries > MAX_SIGNATURE_CHECKS || tries * signed.length > MAX_VERIFIED_BYTES)
                return null;
            if (!public_key_holds(candidate.key, signed, signature.bytes))
                continue;
            signer = candidate;
            break;
        }
        judged.push({ keyid: signature.keyid, signer });
    }
    return judged;
}
/** The keys that can have made a signature, those that it names first. */
function candidatesFor({ bytes, keyid }, known) {
    const fitting = known.filter(({ key }) => hasSignatureForm(key, bytes));
    if (keyid === null)
        return fitting;
    const [named, others] = [fitting.filter((one) => isNamed(one, keyid)), fitting.filter((one) => !isNamed(one, keyid))];
    return [...named, ...others];
}
function isNamed({ entries }, keyid) {
    return entries.some(({ id }) => id === keyid);
}

;// CONCATENATED MODULE: ./build/release/check/envelope/trusted-key.js



// A run verifies many envelopes with the same few keys; entries are never changed after the policy was read.
const READINGS = new WeakMap();
function readingOf(entry) {
    const known = READINGS.get(entry);
    if (known !== undefined)
        return known;
    const reading = readPublicKey(entry.pem);
    READINGS.set(entry, reading);
    return reading;
}
/** A block for every trusted key that no signature could ever be verified with. Once a run, whatever envelopes there are. */
function checkTrustedKeys(entries) {
    return entries.flatMap((entry) => {
        const reading = readingOf(entry);
        if (reading.ok)
            return [];
        const message = `The trusted key ${printable_printable(entry.id)} in ${printable_printable(entry.path)} cannot be used: it holds ${reading.problem}.`;
        return [finding_finding('trusted_key_unusable', message, { path: printable_printable(entry.path) })];
    });
}
/** The usable keys, each material once: whoever lists one key under two ids must not make it count twice. */
function knownKeys(entries) {
    const known = new Map();
    for (const entry of entries) {
        const reading = readingOf(entry);
        // `checkTrustedKeys` blocks for it.
        if (!reading.ok)
            continue;
        const { key } = reading;
        const same = known.get(key.material);
        if (same === undefined)
            known.set(key.material, { key, entries: [entry] });
        else
            same.entries.push(entry);
    }
    return [...known.values()];
}

;// CONCATENATED MODULE: ./build/release/check/envelope/standing.js

/** Whether a key is in force at `now` (milliseconds since 1970): from `validFrom` on, before `validUntil`, and not revoked. */
function isInForce(known, now) {
    return revokedEntry(known, now) === undefined && known.entries.some((entry) => isWithinValidity(entry, now));
}
/**
 * Whether a key counts at `now` for one purpose, and among the ids of `signedBy` where that is not null. A key that is revoked
 * under one id is revoked under all.
 */
function standingOf(known, purpose, signedBy, now) {
    const revoked = revokedEntry(known, now);
    if (revoked !== undefined) {
        const found = `${revoked.id}, revoked at ${timeOf(revoked.revokedAt)}`;
        return { counts: false, code: 'signature_key_revoked', expected: 'a key that is not revoked', found };
    }
    const inForce = known.entries.filter((entry) => isWithinValidity(entry, now));
    const fit = inForce.filter(({ purposes }) => purposes.includes(purpose));
    const entry = fit.find(({ id }) => signedBy === null || signedBy.includes(id));
    if (entry !== undefined)
        return { counts: true, entry };
    const ids = known.entries.map(({ id }) => id).join(', ');
    if (fit.length > 0) {
        return { counts: false, code: 'signature_key_not_listed', expected: (signedBy ?? []).join(', '), found: ids };
    }
    if (inForce.length > 0) {
        const purposes = inForce.flatMap((one) => one.purposes).join(', ');
        return { counts: false, code: 'signature_key_purpose', expected: purpose, found: `${ids}, for ${purposes}` };
    }
    return outOfForce(known, now);
}
/** A limit that is no number would be one that never comes: only what is certainly later than now has not come. */
function revokedEntry({ entries }, now) {
    return entries.find(({ revokedAt }) => revokedAt !== null && !(now < revokedAt));
}
function isWithinValidity({ validFrom, validUntil }, now) {
    return (validFrom === null || validFrom <= now) && (validUntil === null || now < validUntil);
}
function outOfForce({ entries }, now) {
    const ended = entries.find(({ validUntil }) => validUntil !== null && !(now < validUntil));
    const expected = `a key that is valid at ${timeOf(now)}`;
    if (ended !== undefined) {
        const found = `${ended.id}, valid until ${timeOf(ended.validUntil)}`;
        return { counts: false, code: 'signature_key_expired', expected, found };
    }
    const found = entries.map(({ id, validFrom }) => `${id}, valid from ${timeOf(validFrom)}`).join('; ');
    return { counts: false, code: 'signature_key_not_yet_valid', expected, found };
}
function timeOf(instant) {
    return instant === null || Number.isNaN(instant) ? 'an unknown time' : formatUtcTime(instant);
}

;// CONCATENATED MODULE: ./build/release/check/envelope/count-signers.js



/**
 * The keys that signed and count, each key material once, in the order of the policy; null where they are fewer than the
 * threshold, and the collector then says for each signature why it does not count. Beside enough good ones those others are
 * noted only (DSSE protocol, multi-signature verification).
 */
function countSigners(file, judged, rules, collector) {
    const counted = new Map();
    const uncounted = [];
    const repeated = [];
    const code = 'signature_threshold_not_met';
    judged.forEach(({ keyid, signer }, index) => {
        const place = json_place_pointer('signatures', index);
        const again = signer === null ? undefined : counted.get(signer);
        if (signer === null)
            uncounted.push({ place, ...strange(keyid, rules) });
        else if (again !== undefined) {
            repeated.push({ place, code, expected: 'another key', found: `a further signature by ${again.id}` });
        }
        else {
            const standing = standingOf(signer, rules.purpose, rules.signedBy, rules.now);
            if (standing.counts)
                counted.set(signer, standing.entry);
            else
                uncounted.push({ place, ...standing });
        }
    });
    // A threshold that is no number is never met, and one below 1 is still not met by nobody.
    if (counted.size > 0 && counted.size >= rules.threshold) {
        for (const { place, found } of [...uncounted, ...repeated]) {
            collector.at(file, 'signature_extra_ignored', place, 'nothing more', found);
        }
        const entries = new Set(counted.values());
        return rules.keys.filter((entry) => entries.has(entry));
    }
    for (const one of [...uncounted, ...repeated])
        collector.at(file, one.code, one.place, one.expected, one.found);
    if (counted.size > 0 || rules.threshold > 1) {
        const ids = [...counted.values()].map(({ id }) => id);
        const found = ids.length === 0 ? 'none' : `${String(ids.length)} (${ids.join(', ')})`;
        collector.at(file, code, '/signatures', `signatures by ${String(rules.threshold)} different keys`, found);
    }
    return null;
}
/** A signature that no trusted key made: a broken one where it names a trusted key. */
function strange(keyid, { keys }) {
    const isKnown = keys.some(({ id }) => id === keyid);
    const found = keyid === null ? 'a signature without key id' : `a signature with the key id ${printable_printable(keyid)}`;
    return { code: isKnown ? 'signature_invalid' : 'signature_unknown_key', expected: 'a signature by a trusted key', found };
}

;// CONCATENATED MODULE: ./build/release/check/envelope/verify.js









const verify_REFUSED = { kind: 'refused' };
/**
 * Verifies a signed statement (DSSE protocol 1.0 over in-toto). In this order: the envelope is read; each signature is verified
 * over the decoded payload; only when a trusted key that is in force made one of them, those same bytes are parsed; then the
 * kind of statement says what a key must be trusted for to count, and enough different keys have to have signed.
 */
function verifyEnvelope(file, rules, collector) {
    const envelope = readEnvelope(file, collector);
    if (envelope === null)
        return verify_REFUSED;
    const judged = judgeSignatures(envelope, knownKeys(rules.keys));
    if (judged === null) {
        const most = `at most ${String(MAX_SIGNATURE_CHECKS)} tries over ${String(MAX_VERIFIED_BYTES)} bytes in all`;
        const found = `${String(envelope.signatures.length)} signatures, ${String(rules.keys.length)} keys, ${String(envelope.signed.length)} bytes`;
        collector.at(file, 'envelope_too_many_checks', '/signatures', most, found);
        return verify_REFUSED;
    }
    if (!judged.some(({ signer }) => signer !== null && isInForce(signer, rules.now))) {
        // Nobody who is trusted vouches for the payload, so it stays unread.
        countSigners(file, judged, rules, collector);
        return verify_REFUSED;
    }
    const document = parseDocument(payloadFile(file, envelope.payload), collector);
    const statement = document === null ? null : readStatement(document, collector);
    // Secret material was found then, here or in a file before: nothing of this gate's evidence stands any more.
    if (statement === null || collector.valuesHidden)
        return verify_REFUSED;
    if (statement.purpose !== rules.purpose) {
        const own = { ...rules, purpose: statement.purpose, signedBy: null, threshold: 1 };
        return countSigners(file, judged, own, collector) === null ? verify_REFUSED : { kind: 'of-another-gate' };
    }
    const signers = countSigners(file, judged, rules, collector);
    return signers === null ? verify_REFUSED : { kind: 'verified', statement: { ...statement, signers } };
}
/** The decoded payload as a document of its own, which findings place below `/payload` of the envelope. */
function payloadFile({ role, path, state }, bytes) {
    return {
        ...{ role, path, state, bytes, within: '/payload' },
        // Rarely asked for, and hashing takes longer than much of the rest.
        get sha256() {
            return digest_sha256(bytes);
        },
    };
}

;// CONCATENATED MODULE: ./build/release/entry/sign-envelope.js










/**
 * Signs the bytes of a statement as they are (DSSE over in-toto). Only what the gate would accept is signed: the statement has to
 * be of an accepted type, and the envelope is verified before it is given. `path` names the statement in findings.
 */
function signStatement(statement, path, key, keyid) {
    const collector = new Collector('gate');
    const document = parseDocument(sign_envelope_fileOf(statement, path), collector);
    const read = document === null ? null : readStatement(document, collector);
    // Secret material in it is a finding too, though it parses: a signature would only spread it.
    if (read === null || !collector.clean)
        return { ok: false, findings: collector.findings() };
    return verified(envelopeText(statement, [signatureOver(statement, key, keyid)]), path, key, keyid, read.purpose);
}
/**
 * Adds a signature to an envelope, over the same payload. What the other signatures are worth is a matter of the policy; a key that signed already is
 * refused, and so is what the gate would not accept.
 */
function addSignature(envelope, key, keyid) {
    const collector = new Collector('gate');
    const read = readEnvelope(envelope, collector);
    if (read === null)
        return { ok: false, findings: collector.findings() };
    const { payload, signatures } = read;
    const document = parseDocument(sign_envelope_fileOf(payload, envelope.path), collector);
    const statement = document === null ? null : readStatement(document, collector);
    if (statement === null || !collector.clean)
        return { ok: false, findings: collector.findings() };
    const own = knownKeys([trusted(key, keyid, statement.purpose)]);
    if (judgeSignatures(read, own)?.some(({ signer }) => signer !== null) === true) {
        const found = 'a signature by this key';
        collector.at(envelope, 'signature_threshold_not_met', '/signatures', 'signatures by other keys', found);
        return { ok: false, findings: collector.findings() };
    }
    const before = signatures.map(({ bytes, keyid: named }) => ({
        ...(named !== null && { keyid: named }),
        sig: Buffer.from(bytes).toString('base64'),
    }));
    const text = envelopeText(payload, [...before, signatureOver(payload, key, keyid)]);
    return verified(text, envelope.path, key, keyid, statement.purpose);
}
function signatureOver(payload, key, keyid) {
    const sig = signBytes(key, preAuthenticationEncoding(PAYLOAD_TYPE, payload)).toString('base64');
    return keyid === null ? { sig } : { keyid, sig };
}
function envelopeText(payload, signatures) {
    return `${JSON.stringify({ payloadType: PAYLOAD_TYPE, payload: Buffer.from(payload).toString('base64'), signatures })}\n`;
}
/** The envelope, once the gate's own verification has taken the signature of this key. */
function verified(text, path, key, keyid, purpose) {
    const rules = { purpose, signedBy: null, threshold: 1, now: 0, keys: [trusted(key, keyid, purpose)] };
    const proof = new Collector('gate');
    const verdict = verifyEnvelope(sign_envelope_fileOf(Buffer.from(text), `the envelope of ${path}`), rules, proof);
    if (verdict.kind !== 'verified' || !proof.clean)
        return { ok: false, findings: proof.findings() };
    return { ok: true, text };
}
/** A statement whose one subject is a digest of what its predicate says. */
function statementAbout(name, digest, predicateType, predicate) {
    const subject = [{ name, digest: { sha256: digest } }];
    return Buffer.from(JSON.stringify({ _type: STATEMENT_VERSION, subject, predicateType, predicate }));
}
const STATEMENT_VERSION = 'https://in-toto.io/Statement/v1';
/** The statement that a signature over the key status result makes: its subject is the sha256 of the file. `name` is foreign. */
function keyStatusStatement(result, name) {
    return statementAbout(name, digest_sha256(result), KEY_STATUS_TYPE, {});
}
function sign_envelope_fileOf(bytes, path) {
    const role = 'key-status-signature';
    return { role, path, state: 'read', bytes, sha256: digest_sha256(bytes) };
}
function trusted({ publicPem: pem }, keyid, purpose) {
    const limits = { identity: null, validFrom: null, validUntil: null, revokedAt: null };
    return { id: keyid ?? 'the signing key', path: 'the signing key', pem, sha256: digest_sha256(pem), purposes: [purpose], ...limits };
}

;// CONCATENATED MODULE: ./build/release/entry/request-command.js














/**
 * Writes down what would be asked, as the gate will judge it: 0 when it is written, 2 where a file is refused, 3 where the command line or the key is
 * not usable or the file cannot be written. An existing file is never overwritten.
 */
function requestCommand({ options, command }, streams, person) {
    return tellingProblems(streams, () => {
        const renewed = options.get('renew');
        const request = renewed === undefined ? newRequest(options, command, person) : renewedRequest(renewed, options, command, person);
        requireReadable(request);
        const text = requestText(request, options);
        const digest = requestSha256(request);
        streams.error(`fail-closed-gate: the digest of the request is ${digest}\n`);
        const output = options.get('output');
        if (output === undefined) {
            streams.out(text);
            return;
        }
        writeNew(output, text);
        streams.out(`${printable_printable(output)} is what to hand over. Whoever approves it runs:\n${APPROVING(output)}`);
    });
}
const APPROVING = (path) => `  fail-closed-gate approve ${printable_printable(path)} --key KEY_FILE --output docs/approvals/approval.dsse.json\n`;
function newRequest(options, command, { context, random }) {
    const { settings, findings } = readSettings(settingsIn(options), (name) => `--${name}`);
    if (findings.length > 0)
        throw new SignProblem(UNUSABLE, findings.map(({ message }) => message).join('\nfail-closed-gate: '));
    const { requestedAction: action, target, environment, subjectDigest } = settings;
    if (action === null || target === null)
        throw new SignProblem(UNUSABLE, 'request needs --requested-action and --target.');
    const parameters = parseParameters(options.get('parameters') ?? '');
    if (!parameters.ok)
        throw new SignProblem(UNUSABLE, `--parameters cannot be read. ${parameters.message}`);
    const identity = options.get('identity') ?? requesterOf(context);
    if (identity === null || !isIdentity(identity)) {
        throw new SignProblem(UNUSABLE, 'Nobody can say who asks: give --identity, a name of at most 100 characters.');
    }
    return {
        schema: REQUEST_SCHEMA,
        request_id: newRequestId(context, random),
        ...{ identity, action, target, environment },
        subject_digest: subjectDigest,
        parameters: parameters.parameters,
        command_sha256: commandDigest(options, command),
        timestamp: formatUtcTime(context.now),
        nonce: Buffer.from(random(24)).toString('base64url'),
    };
}
function settingsIn(options) {
    const raw = new Map();
    for (const [name, value] of options)
        if (isSettingName(name))
            raw.set(name, value);
    return raw;
}
/** The same request, now: an approval of it keeps to it, because its nonce stays. */
function renewedRequest(path, options, command, { context }) {
    const others = [...options.keys()].filter((name) => !RENEWING.has(name));
    if (others.length > 0 || command !== null) {
        const found = others.length > 0 ? `--${others.join(', --')}` : 'a command';
        throw new SignProblem(UNUSABLE, `--renew writes the same request with another time; it does not take ${found}.`);
    }
    return { ...readHandedRequest(path).request, timestamp: formatUtcTime(context.now) };
}
const RENEWING = new Set(['renew', 'key', 'keyid', 'output']);
/** The digest of what is to run: the arguments after `--`, or a script; null where nothing is. Throws SignProblem for both at once. */
function commandDigest(options, command) {
    const script = options.get('run-script');
    if (script !== undefined && command !== null) {
        throw new SignProblem(UNUSABLE, 'Either --run-script says what is to run, or what stands after `--`; not both.');
    }
    if (script !== undefined)
        return scriptCommand(readScript(script)).sha256;
    if (command === null)
        return null;
    if (command.length === 0)
        throw new SignProblem(UNUSABLE, 'There is no command after `--`.');
    return commandOf(command).sha256;
}
function readScript(path) {
    const bytes = readNamed(path, MAX_JSON_BYTES, REFUSED);
    try {
        // As the gate gets it: the input `run` is the one that keeps the space around it, and no byte of it may be lost on the way.
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new SignProblem(REFUSED, `${printable_printable(path)} is no text in UTF-8.`);
    }
}
/** Only what the gate would read is written. */
function requireReadable(request) {
    const collector = new Collector('approval');
    const file = fileOf(Buffer.from(JSON.stringify(request)), 'the request', 'approval-request');
    const document = parseDocument(file, collector);
    const read = document === null ? null : readRequestDocument(document, collector);
    if (read === null || !collector.clean)
        throw refusedBy(collector.findings());
}
function requestText(request, options) {
    const key = options.get('key');
    if (key === undefined) {
        if (options.has('keyid'))
            throw new SignProblem(UNUSABLE, '--keyid names a key, and without --key nothing is signed.');
        return `${JSON.stringify(request, null, 2)}\n`;
    }
    const statement = statementAbout('request', requestSha256(request), REQUEST_TYPE, request);
    const signed = signStatement(statement, 'the request', readKey(key), options.get('keyid') ?? null);
    if (!signed.ok)
        throw refusedBy(signed.findings);
    return signed.text;
}

;// CONCATENATED MODULE: ./build/release/entry/approve-command.js


















const DEFAULT_VALIDITY_SECONDS = 3600;
/**
 * Approves a request, or adds a signature to an approval: shows what is approved on standard error, then writes the envelope. 0 when it is written, 2 where a
 * file is refused, 3 where the command line or the key is not usable or the file cannot be written. Nothing is overwritten.
 */
function approveCommand(line, streams, person) {
    return tellingProblems(streams, () => {
        const keyPath = line.options.get('key');
        if (keyPath === undefined)
            throw new SignProblem(UNUSABLE, 'approve needs --key with the file of a private key.');
        const sign = line.options.has('add') ? addTo(line, streams) : approve(line, streams, person);
        const signed = sign(readKey(keyPath), line.options.get('keyid') ?? null);
        if (!signed.ok)
            throw refusedBy(signed.findings);
        const output = line.options.get('output');
        if (output === undefined)
            streams.out(signed.text);
        else {
            // The built-in place of an approval lies in a folder that a repository does not have yet.
            (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(output), { recursive: true });
            writeNew(output, signed.text);
        }
    });
}
function approve(line, streams, person) {
    const [path] = line.operands;
    if (path === undefined)
        throw new SignProblem(UNUSABLE, 'approve needs a request file, or --add with an approval.');
    const handed = readHandedRequest(path);
    const { request, isSigned } = handed;
    requireCommand(line, request.command_sha256);
    const approval = approvalOf(handed, line.options, person);
    const problems = [...judgeBounds(approval.parameters), ...judgeParameters(approval.parameters, request.parameters)];
    const [problem] = problems;
    if (problem !== undefined) {
        const { expected, found } = problem;
        throw new SignProblem(UNUSABLE, `The request itself would not be approved. Expected ${printable_printable(expected)}, found ${printable_printable(found)}.`);
    }
    approve_command_requireReadable(approval);
    const signature = isSigned ? 'signed; by whom is for the gate to say' : 'not signed';
    streams.error(`fail-closed-gate: approving the request ${handed.digest} (${signature})\n`);
    streams.error(describeApproval(approval, request.parameters));
    const statement = statementAbout('approval', approvalSha256(approval), APPROVAL_TYPE, approval);
    return (key, keyid) => signStatement(statement, 'the approval', key, keyid);
}
/** Where the approver says which command it is, it is that one: a digest alone tells a person nothing. */
function requireCommand({ options, command }, asked) {
    const expected = commandDigest(options, command);
    if (expected === null || digest_sameDigest(expected, asked))
        return;
    throw new SignProblem(REFUSED, `The request is for the command ${asked ?? 'none'}, and what is given here is ${expected}.`);
}
function approvalOf({ request, digest }, options, { context, random }) {
    const { identity, action, target, environment, subject_digest, command_sha256, nonce } = request;
    const begins = instantIn(options, context.now);
    const allowed = options.get('allow')?.split('\n') ?? [];
    return {
        approval_id: `approval-${Buffer.from(random(16)).toString('hex')}`,
        request_digest: options.has('bind-request') ? digest : null,
        ...{ identity, action, target, environment, subject_digest },
        parameters: approvedParameters(request.parameters, allowed),
        command_sha256,
        issued_at: formatUtcTime(context.now),
        not_before: formatUtcTime(begins),
        expires_at: formatUtcTime(begins + validityIn(options) * 1000),
        nonce,
        policy_sha256: policyIn(options),
        issuer: options.get('issuer') ?? `${TOOL.name} ${TOOL.version}`,
    };
}
function instantIn(options, now) {
    const text = options.get('not-before');
    const instant = text === undefined ? now : parseUtcTime(text);
    if (instant !== null)
        return instant;
    throw new SignProblem(UNUSABLE, `--not-before is \`${printable_printable(text ?? '')}\`; it takes a time such as 2026-01-31T09:30:00Z.`);
}
function validityIn(options) {
    const text = options.get('expires-in');
    const seconds = text === undefined ? DEFAULT_VALIDITY_SECONDS : parseDuration(text);
    if (seconds !== null)
        return seconds;
    throw new SignProblem(UNUSABLE, `--expires-in is \`${printable_printable(text ?? '')}\`; it takes a duration such as 90s, 30m, 24h or 7d.`);
}
function policyIn(options) {
    const text = options.get('policy-sha256');
    const digest = text === undefined ? null : asDigest(text.replace(/^sha256:/, ''));
    if (text === undefined || digest !== null)
        return digest;
    throw new SignProblem(UNUSABLE, `--policy-sha256 is \`${printable_printable(text)}\`; it takes 64 lower-case hexadecimal digits.`);
}
/** Only what the gate would read is signed. */
function approve_command_requireReadable(approval) {
    const collector = new Collector('approval');
    const document = parseDocument(fileOf(Buffer.from(JSON.stringify(approval)), 'the approval', 'approval'), collector);
    const read = document === null ? null : readApprovalPredicate(document, collector);
    if (read === null || !collector.clean)
        throw refusedBy(collector.findings());
}
function addTo({ operands, options, command }, streams) {
    const others = [...options.keys()].filter((name) => !ADDING.has(name));
    if (operands.length > 0 || others.length > 0 || command !== null) {
        throw new SignProblem(UNUSABLE, '--add signs an approval as it is: beside it stand --key, --keyid and --output only.');
    }
    const path = options.get('add') ?? '';
    const envelope = fileOf(readNamed(path, MAX_ENVELOPE_BYTES, REFUSED), path, 'approval');
    const collector = new Collector('approval');
    const document = predicateOf(readUnverified(envelope, collector), 'approval', printable_printable(path));
    const approval = document === null ? null : readApprovalPredicate(document, collector);
    if (approval === null || !collector.clean)
        throw refusedBy(collector.findings());
    streams.error('fail-closed-gate: adding a signature to the approval\n');
    streams.error(describeApproval(approval));
    return (key, keyid) => addSignature(envelope, key, keyid);
}
const ADDING = new Set(['add', 'key', 'keyid', 'output']);

;// CONCATENATED MODULE: ./build/release/entry/digest.js







/**
 * The sha256 of the canonical text of a JSON file (DESIGN §4 "Hash rules"). The path may be anywhere: the person at the command
 * line named it. Whatever strict JSON refuses has no digest.
 */
function digestFile(path) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(path);
    const file = readBounded(absolute, (0,external_node_path_namespaceObject.parse)(absolute).root, MAX_JSON_BYTES);
    if (file.state === 'absent')
        return { path, problem: `${printable_printable(path)}: there is no such file.` };
    if (file.state === 'refused')
        return { path, problem: `${printable_printable(path)}: ${file.message} (${file.code})` };
    const parsed = parseJson(file.bytes);
    if (parsed.ok)
        return { path, sha256: digest_sha256(canonicalBytes(parsed.value)) };
    const { code, line, offset, message } = parsed.fault;
    return { path, problem: `${printable_printable(path)}, line ${String(line)}, byte ${String(offset)}: ${message} (${code})` };
}
/** One line as sha256sum prints it: a name with a backslash or a line break is escaped, and the line says so by its first byte. */
function digestLine(path, digest) {
    const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `${escaped === path ? '' : '\\'}${digest}  ${escaped}\n`;
}

;// CONCATENATED MODULE: ./build/release/base/codes/list.js

/** All codes in table order. Apart from the table, because a run of the gate has no use for the list. */
const CODES = Object.keys(TABLE).filter(isCode);
/** Whether a text is a code of the table. Foreign text may ask (`explain CODE`): `constructor` is none. */
function isCode(text) {
    return Object.hasOwn(TABLE, text);
}

;// CONCATENATED MODULE: ./build/release/base/decision.js
/** The order of decisions, and the only place that turns a decision into an exit status. */
const OUTCOME_RANK = { pass: 0, warn: 1, block: 2 };
const CLASS_RANK = { none: 0, policy: 1, evidence: 2, gate: 3 };
/** Orders outcomes from the worst to the mildest; for `Array.prototype.sort`. */
function compareOutcomes(left, right) {
    return OUTCOME_RANK[right] - OUTCOME_RANK[left];
}
/**
 * The decision that a list of outcomes amounts to: the worst of them.
 * No outcome at all proves nothing, so it is a block.
 */
function worst(outcomes) {
    let rank = -1;
    for (const outcome of outcomes)
        rank = Math.max(rank, OUTCOME_RANK[outcome]);
    // Only the two ranks that are proved to be mild are named; whatever else comes is a block.
    if (rank === OUTCOME_RANK.pass)
        return 'allow';
    if (rank === OUTCOME_RANK.warn)
        return 'warn';
    return 'block';
}
/** The failure class that has the highest exit status; `none` for an empty list. */
function worstClass(classes) {
    let result = 'none';
    for (const candidate of classes)
        if (CLASS_RANK[candidate] > CLASS_RANK[result])
            result = candidate;
    return result;
}
/**
 * The exit status of both entries (DESIGN §5): 0 for allow and warn, else 1, 2 or 3 by failure class.
 * Report-only turns a block of class policy or evidence into 0 and never one of class gate: a gate that
 * could not work has nothing to report.
 */
function exitStatus(decision, failureClass, enforcement) {
    if (decision !== 'block')
        return 0;
    switch (failureClass) {
        case 'policy':
        case 'evidence':
            return enforcement === 'report-only' ? 0 : CLASS_RANK[failureClass];
        case 'gate':
        case 'none':
            // A block without a class is a fault of the gate itself.
            return 3;
    }
}

;// CONCATENATED MODULE: ./build/release/entry/explain.js





/** What the table says about a code, for a person. */
function explainText(code) {
    const { gate, outcome, failureClass } = codeEntry(code);
    const { meaning, remedy } = codeText(code);
    const status = outcome === 'block' ? `, class ${failureClass}, exit status ${String(exitStatus('block', failureClass, 'enforce'))}` : '';
    return `${code}\n  ${meaning}\n  What to do: ${remedy}\n  Gate ${gate}, outcome ${outcome}${status}.\n`;
}
/** The same as data. */
function explainRow(code) {
    const { gate, outcome, failureClass } = codeEntry(code);
    const { meaning, remedy } = codeText(code);
    return { code, gate, outcome, failure_class: failureClass, meaning, remedy };
}
/** The codes among some texts, or the sentence about the first one that is none. */
function findCodes(texts) {
    const codes = [];
    for (const text of texts) {
        if (!isCode(text))
            return { problem: `There is no code \`${printable_printable(text)}\`; docs/codes.md lists all ${String(CODES.length)}.` };
        codes.push(text);
    }
    return { codes };
}

;// CONCATENATED MODULE: ./build/release/entry/help.js


/** What `--help` prints. */
function helpText() {
    const options = OPTION_SETTINGS.map((name) => `  --${name.padEnd(26)} ${SETTINGS[name].takes}`);
    return `${TOOL.name} ${TOOL.version}: lets a job run only when the verification evidence proves that it may.

Usage:
  fail-closed-gate [gate] [options]     decide on the evidence and write the receipts
  fail-closed-gate enforce [options]    prove the receipts of another job, and act on them
  fail-closed-gate run [options] -- COMMAND ARG...
                                        decide, and start the command only then: isolated where the decision is warn
  fail-closed-gate probe [options]      damage policy and evidence in every way that must be a block, and see whether it is
  fail-closed-gate verify PATH...       prove receipts again, offline: a bundle, an artifact archive, a workspace, or a folder of them
  fail-closed-gate policy [FILE]        check a policy, and print every value with where it comes from
  fail-closed-gate init                 write a starter policy and a workflow, over nothing that is there
  fail-closed-gate sign STATEMENT       sign an in-toto statement; with --result FILE, a key status result
  fail-closed-gate replay prune         delete claims of the replay store whose time is over
  fail-closed-gate request [options] [-- COMMAND ARG...]
                                        write down what would be asked of an approver, over nothing that is there
  fail-closed-gate approve REQUEST      approve a request for a time, exactly or within bounds; --add adds a signature
  fail-closed-gate explain CODE...      what a finding code means and what to do about it
  fail-closed-gate digest FILE...       sha256 of the canonical text of JSON files

Options of gate, enforce, run and probe, each with a value:
${options.join('\n')}

Option of gate, enforce and run, with a value:
  --bundle                     a folder, new or empty, for what an upload would hold

Options of sign, request and approve, each with a value:
  --key                        the file of a private key: Ed25519 or ECDSA P-256, PKCS #8 in PEM
  --keyid                      the key id that the envelope names
  --output                     a new file for what is written; else it goes to standard output

Option of sign, with a value:
  --result                     a key status result to sign, in place of a statement

Options of request, each with a value, beside --requested-action, --target, --environment and --subject-digest:
  --parameters                 a JSON object of texts, booleans and whole numbers, or lines key=value
  --identity                   who asks; else the actor of the run, or the user
  --run-script                 the file of the script that is to run; else the command after --, or none
  --renew                      a request file: the same request with another time, and nothing else

Options of approve, each with a value:
  --allow                      a bound for a parameter, once for each: name=min..max, name=a|b or name~pattern
  --expires-in                 how long it is valid: a duration such as 30m; else 1h
  --not-before                 from when on, such as 2026-01-31T09:30:00Z; else from now on
  --bind-request               without a value: for this very request only
  --policy-sha256              sha256 of the policy file under which alone it is valid
  --run-script                 refuse a request for another script; after --, for another command
  --issuer                     a remark, which nothing judges
  --add                        an approval to add a signature to, in place of a request

Options of verify, each with a value:
  --expect-sha256              receipt_sha256 or action_receipt_sha256 that the receipt must have, known from elsewhere
  --expect-key                 sha256 of the key files, with commas between them, that alone may vouch for the evidence
  --compliance[=FOLDER]        write a report on INV-1 to INV-6 there, as JSON and as Markdown; without FOLDER, here

Options of replay prune, each with a value:
  --store                      local, or github; else local, and in GitHub Actions github
  --github-token               a token with contents: write, for github

Options of every command:
  --json                       print the outcome as one JSON object
  -h, --help                   print this text
  -v, --version                print the version

Exit status of gate and enforce: 0 allow or warn, 1 block by policy, 2 block by evidence, 3 block because the gate could not work;
with --enforcement report-only, 0 in place of 1 and 2.
Exit status of run: that of the command, 128 + n where signal n ended it; 201, 202 and 203 for 1, 2 and 3 of gate, and it was not started.
Exit status of probe: 0 everything was blocked, 1 something got through, 2 the evidence does not pass as it is, 3 wrong usage.
Exit status of verify: 0 everything is proved, 1 a check failed, 2 something cannot be judged, or there is nothing, 3 wrong usage,
or verifying failed.
Exit status of replay prune: 0 done, 3 something could not be deleted or judged, or wrong usage.
Exit status of the other commands: 0 done, 2 a file that is missing or refused, 3 wrong usage, or a policy that is wrong.
`;
}

;// CONCATENATED MODULE: ./build/release/entry/init/starter-policy.js
/** What `init` writes as `.github/fail-closed-gate.yml`: valid as it stands, and strict only where nothing else has to exist. */
const STARTER_POLICY = `# Policy of the Fail-Closed Gate: which evidence an environment needs. It can only tighten what is built in.
# Check it, and see every value with where it comes from:  fail-closed-gate policy
# Every key is described in docs/policy-reference.md of the gate. For completion in an editor, put the address of its
# schemas/policy.schema.json into a comment of this form at the top:  yaml-language-server: $schema=...

version: 1

# All environments that there are. The input \`environment\` takes no other; a misspelt one is a block.
environments: [staging, production]

# What a run outside of GitHub Actions amounts to at best: warn, or block.
context:
  local: warn

gates:
  # The key status evidence. This gate is always on.
  key-status:
    # Older evidence is a block.
    max-age: 24h
    # Ids of the trusted keys of which one must have signed the result file.
    # signed-by: [release-2026]

  # Evidence that the artifact was seen running.
  execution-evidence:
    enabled: false
    # signed: envelopes that trusted keys signed; metadata: what the caller vouches for in the input \`metadata\`.
    source: signed
    evidence: evidence/*.dsse.json
    missing-evidence-action: block
    required-environments: [production]
    observed-in: [staging]
    min-hot-symbol-count: 3
    min-unique-call-paths: 1
    max-age: 7d

  # How many of the beacons that the artifact sent arrived.
  beacon-rate:
    enabled: false
    source: signed
    evidence: evidence/*.dsse.json
    min-verification-rate: 0.8
    min-beacon-count: 10
    missing-beacon-action: block
    below-threshold-action: block
    insufficient-action: block
    required-environments: [production]

  # Which actions may be done to which target, and until when.
  production-action:
    enabled: false
    actions:
      - name: deploy
        requires: [DEPLOY, ROLLBACK_PROVEN, GATE_PRESENT]
    # grants:
    #   - { name: DEPLOY, granted: true, target: web, valid-until: 2027-01-01T00:00:00Z }

  # A signed approval of exactly what is asked for, by people whose keys stand below.
  # approval:
  #   enabled: true
  #   threshold: 1
  #   # Nobody approves the own request.
  #   two-person: true
  #   max-validity: 24h
  #   # Each approval holds once; in GitHub Actions that needs \`contents: write\`.
  #   replay: required

# How \`run\` isolates a command where the decision is warn.
# run:
#   timeout: 1h
#   outputs: [dist]

# The public keys whose signatures count: PEM files, Ed25519 or ECDSA P-256, from the root of the workspace.
# trusted-keys:
#   - id: release-2026
#     key: keys/release-2026.pem
#     purposes: [key-status, execution-evidence, beacon-rate]
#     valid-until: 2027-01-01T00:00:00Z
#   - id: alice-2026
#     key: keys/alice.pem
#     identity: alice
#     purposes: [approval, request]
`;

;// CONCATENATED MODULE: ./build/release/entry/init/starter-workflow.js
/** What `init` writes as `.github/workflows/fail-closed-gate.yml`. */
const STARTER_WORKFLOW = `# Lets what comes after the gate run only when its evidence proves that it may.
name: fail-closed gate

on:
  push:
    branches: [main]
  pull_request:

permissions: {}

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # for the checkout, and for the policy of the commit that a pull request is based on
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      # Put the owner of the gate in the place of <owner>, and better still pin the action to a full commit id.
      - id: gate
        uses: <owner>/fail-closed-gate@v1
        with:
          environment: staging
      - if: steps.gate.outputs.allowed == 'true'
        run: echo "What the gate guards comes here."
`;

;// CONCATENATED MODULE: ./build/release/entry/init-command.js





/** The folders that are needed, each after the one that it is in. */
const FOLDERS = ['.github', '.github/workflows'];
/** What is written, in this order. */
const FILES = [
    ['.github/fail-closed-gate.yml', STARTER_POLICY],
    ['.github/workflows/fail-closed-gate.yml', STARTER_WORKFLOW],
];
/** Other names under which a policy may stand already: two policies at once would be ambiguous. */
const OTHER_POLICIES = ['.github/fail-closed-gate.yaml', '.github/fail-closed-gate.json'];
const init_command_REFUSED = 3;
/**
 * `init`: writes a commented starter policy and a workflow below `folder`, the root of a repository, absolute. Both or none: it
 * overwrites nothing, follows no link, and takes back what it made when it cannot go on.
 */
function initCommand(operands, json, folder) {
    if (operands.length > 0)
        return refuse('init takes no argument. See fail-closed-gate --help.', json);
    const undo = [];
    try {
        // The folder itself may be reached by a link; nothing below it may be one.
        const root = (0,external_node_fs_namespaceObject.realpathSync)(folder);
        const inTheWay = whatIsInTheWay(root);
        if (inTheWay !== null)
            return refuse(`${inTheWay} Nothing was written.`, json);
        for (const path of FOLDERS)
            makeFolder((0,external_node_path_namespaceObject.join)(root, path), undo);
        for (const [path, text] of FILES)
            makeFile((0,external_node_path_namespaceObject.join)(root, path), text, undo);
    }
    catch (thrown) {
        const left = undo.reverse().filter((step) => !succeeds(step)).length;
        const rest = left === 0 ? 'Nothing was left behind.' : 'Some of what was made could not be removed again.';
        return refuse(`The files cannot be written: ${printable_errorText(thrown)}. ${rest}`, json);
    }
    const written = FILES.map(([path]) => path);
    const next = 'Next: read both, put the owner of the gate into the workflow, and run fail-closed-gate policy.';
    const text = `${written.map((path) => `wrote ${path}\n`).join('')}${next}\n`;
    return { text: json ? `${JSON.stringify({ ok: true, written })}\n` : text, errorText: '', status: 0 };
}
function refuse(message, json) {
    const text = json ? `${JSON.stringify({ ok: false, message })}\n` : '';
    return { text, errorText: `fail-closed-gate: ${message}\n`, status: init_command_REFUSED };
}
/** The sentence about the first thing that is where something would be written, or null. */
function whatIsInTheWay(root) {
    // Folders first: nothing can be asked for below a file.
    for (const path of FOLDERS) {
        const status = statusOf((0,external_node_path_namespaceObject.join)(root, path));
        if (status !== undefined && !status.isDirectory())
            return `${path} is no folder, or a link to one.`;
    }
    for (const path of [...FILES.map(([file]) => file), ...OTHER_POLICIES]) {
        if (statusOf((0,external_node_path_namespaceObject.join)(root, path)) !== undefined)
            return `There is a file ${path} already.`;
    }
    return null;
}
/** What stands at a path, links not followed. */
function statusOf(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
}
function makeFolder(path, undo) {
    if (statusOf(path)?.isDirectory() === true)
        return;
    (0,external_node_fs_namespaceObject.mkdirSync)(path);
    undo.push(() => {
        (0,external_node_fs_namespaceObject.rmdirSync)(path);
    });
}
/** Exclusive: a file that came meanwhile is not touched, and a link at its place is not followed. */
function makeFile(path, text, undo) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, 'wx');
    undo.push(() => {
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    });
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function succeeds(step) {
    try {
        step();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/release/base/policy-record.js

/** Where the policy was read, as records say it; null where there is no policy file. */
function policyFileRecord({ source }) {
    return source === null ? null : { path: source.path, commit: source.commit, sha256: source.sha256 };
}
/** The policy in force as the gate record holds it: null where neither a policy file nor an input asks for more than the built-in floor. */
function effectivePolicyRecord(policy) {
    const { source, keyStatus, productionAction } = policy;
    return source === null && keyStatus.maxAge === null && productionAction === null ? null : policyInForceRecord(policy);
}
/**
 * The policy in force, the built-in floor too: times in RFC 3339 and exact, ages in seconds, decimals as strings, keys by their digest.
 * Together with the key files it is the whole policy but for its source. Throws RangeError for a time that no text of a policy names.
 */
function policyInForceRecord(policy) {
    const { keyStatus, productionAction, executionEvidence, beaconRate } = policy;
    return {
        environment: policy.environment,
        environments: [...policy.environments],
        context: { local: policy.local },
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
        trusted_keys: policy.trustedKeys.map(({ id, identity, path, sha256, purposes, validFrom, validUntil, revokedAt }) => ({
            id,
            identity,
            path,
            sha256,
            purposes: [...purposes],
            valid_from: timeOrNull(validFrom),
            valid_until: timeOrNull(validUntil),
            revoked_at: timeOrNull(revokedAt),
        })),
    };
}
function signedGateRecord(rules) {
    return {
        source: rules.source,
        evidence: [...rules.evidence],
        required_environments: [...rules.requiredEnvironments],
        observed_in: rules.observedIn === null ? null : [...rules.observedIn],
        max_age_seconds: rules.maxAge,
        threshold: rules.threshold,
    };
}
function executionEvidenceRecord(rules) {
    return {
        ...signedGateRecord(rules),
        missing_evidence_action: rules.missingEvidenceAction,
        min_hot_symbol_count: rules.minHotSymbolCount,
        min_unique_call_paths: rules.minUniqueCallPaths,
    };
}
function beaconRateRecord(rules) {
    return {
        ...signedGateRecord(rules),
        min_verification_rate: rules.minVerificationRate,
        min_beacon_count: rules.minBeaconCount,
        missing_beacon_action: rules.missingBeaconAction,
        below_threshold_action: rules.belowThresholdAction,
        insufficient_action: rules.insufficientAction,
    };
}
function productionActionRecord({ actions, grants }) {
    return {
        actions: actions === null ? null : actions.map(({ name, requires }) => ({ name, requires: [...requires] })),
        grants: grants.map(({ name, granted, target, validFrom, validUntil }) => ({
            name,
            granted,
            target,
            valid_from: timeOrNull(validFrom),
            valid_until: time_formatExactUtcTime(validUntil),
        })),
    };
}
function approvalRecord(rules) {
    return {
        threshold: rules.threshold,
        two_person: rules.twoPerson,
        signed_request: rules.signedRequest,
        clock_skew_seconds: rules.clockSkewSeconds,
        max_validity_seconds: rules.maxValidity,
        replay: rules.replay,
    };
}
function runRecord(rules) {
    return {
        self_hosted: rules.selfHosted,
        timeout_seconds: rules.timeoutSeconds,
        max_processes: rules.maxProcesses,
        max_memory_mib: rules.maxMemoryMib,
        outputs: [...rules.outputs],
        pass_environment: [...rules.passEnvironment],
    };
}
function timeOrNull(instant) {
    return instant === null ? null : time_formatExactUtcTime(instant);
}

;// CONCATENATED MODULE: ./build/release/capture/policy-wanted.js


/** Where the policy is looked for, from the root of the workspace. Only one of them may be there. */
const policy_wanted_DEFAULT_POLICY_PATHS = [
    '.github/fail-closed-gate.yml',
    '.github/fail-closed-gate.yaml',
    '.github/fail-closed-gate.json',
];
/**
 * Whether there is anything to do with a policy: a file, one that was meant for one, an input that asks for what only a policy's
 * gates do, or a proposed change, which may have removed the file.
 */
function wantsPolicy(settings, places, context) {
    const { policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters } = settings;
    const asked = [policy, policySha256, metadata, evidence, requestedAction, target, approval, request, parameters];
    if (context.proposal !== null)
        return true;
    if (asked.some((given) => given !== null))
        return true;
    return policy_wanted_DEFAULT_POLICY_PATHS.some((path) => mayBeThere(join(places.workspace, path))) || policy_wanted_strayPolicies(places).length > 0;
}
/** A link that leads nowhere is there, and so is what cannot be looked at: whoever reads it says what is wrong. */
function mayBeThere(path) {
    try {
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
const FOLDER = '.github';
/** The default names, and what people write for them. */
const MEANT = /^fail[-_. ]?closed[-_. ]?gate\.(?:ya?ml|json)$/i;
/**
 * Files that somebody took for the policy, and that nothing reads: under another spelling of a default name, or below a working
 * directory that is not the root of the workspace (a checkout with `path`, say). From the root of the workspace, with `/`, sorted.
 */
function policy_wanted_strayPolicies({ workspace, workingDirectory }) {
    const folders = [...new Set([workspace, workingDirectory])];
    const paths = folders.flatMap((folder) => {
        const below = (0,external_node_path_namespaceObject.relative)(workspace, folder).split(external_node_path_namespaceObject.sep);
        return meantIn((0,external_node_path_namespaceObject.join)(folder, FOLDER)).map((name) => [...below, FOLDER, name].filter((part) => part !== '').join('/'));
    });
    return paths.filter((path) => !policy_wanted_DEFAULT_POLICY_PATHS.includes(path)).sort();
}
function meantIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder).filter((name) => MEANT.test(name));
    }
    catch {
        // No folder of that name; one that cannot be listed was noticed when the default names were looked for.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/release/base/policy.js
/** What holds where no policy says otherwise. */
const policy_FLOOR = {
    source: null,
    environment: null,
    environments: [],
    local: 'warn',
    enforcement: 'enforce',
    keyStatus: { maxAge: null, signedBy: null, threshold: 1, signature: null, expectedEntryHash: null },
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
};
/** A policy with what the inputs tighten: of two values for the same thing the stricter one holds (DESIGN §7). */
function policy_tightened(policy, settings) {
    const { maxAge } = policy.keyStatus;
    return {
        ...policy,
        environment: policy.environment ?? settings.environment,
        enforcement: tightenedEnforcement(policy, settings),
        keyStatus: { ...policy.keyStatus, maxAge: smallest(maxAge, settings.maxAge) },
    };
}
/** Without a policy file the input alone says it; beside one, both have to say report-only. */
function tightenedEnforcement({ source, enforcement }, { enforcement: asked, command }) {
    // A block is never run.
    if (command !== null)
        return 'enforce';
    if (asked === null)
        return enforcement;
    return asked === 'report-only' && source === null ? asked : asked === enforcement ? asked : 'enforce';
}
function smallest(left, right) {
    return left === null || right === null ? (left ?? right) : Math.min(left, right);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/built-in.js
/** What holds where a policy does not say otherwise (COMPATIBILITY §4 and §5); the schema states the same as `default`. */
const BUILT_IN = {
    threshold: 1,
    requiredEnvironments: ['production'],
    executionEvidence: { missingEvidenceAction: 'warn', minHotSymbolCount: 3, minUniqueCallPaths: 1 },
    beaconRate: {
        minVerificationRate: '0.8',
        minBeaconCount: 10,
        missingBeaconAction: 'warn',
        belowThresholdAction: 'warn',
        insufficientAction: 'warn',
    },
    approval: { twoPerson: false, signedRequest: false, clockSkewSeconds: 300, replay: 'required' },
};

;// CONCATENATED MODULE: ./build/release/capture/policy/inputs.js


/** The inputs that do not go with a policy. None of them is ever ignored in silence. */
function inputs_checkInputs(policy, settings) {
    return [...checkEnvironment(policy, settings.environment), ...checkUse(policy, settings)];
}
function checkEnvironment(policy, given) {
    const { environment: fixed, environments, executionEvidence, beaconRate } = policy;
    if (given === null) {
        const gate = executionEvidence === null ? (beaconRate === null ? null : 'beacon-rate') : 'execution-evidence';
        if (gate === null || fixed !== null)
            return [];
        const message = `The gate \`${gate}\` is required in some environments, and nothing says which environment this is.`;
        return [about('environment_missing', message, policy, listed(environments), 'nothing')];
    }
    const found = printable(given);
    if (fixed !== null) {
        if (given === fixed)
            return [];
        const message = `The policy fixes the environment \`${fixed}\`, and the input environment is \`${found}\`.`;
        return [about('environment_fixed', message, policy, fixed, found)];
    }
    if (environments.length === 0 || environments.includes(given))
        return [];
    const message = `The input environment is \`${found}\`, which the policy does not list.`;
    return [about('environment_not_listed', message, policy, listed(environments), found)];
}
function checkUse(policy, settings) {
    const { source, executionEvidence, beaconRate, approval } = policy;
    const { metadata, evidence } = settings;
    const origins = [executionEvidence?.source, beaconRate?.source];
    const place = source === null ? {} : { path: source.path };
    const given = ['approval', 'request', 'parameters'].filter((input) => settings[input] !== null);
    const unused = (input, origin) => {
        const expected = `a gate with \`source: ${origin}\` in the policy`;
        const message = `The input ${input} is set, and no enabled gate has \`source: ${origin}\`, so nothing would read it.`;
        return finding('input_unused', message, { ...place, expected });
    };
    return [
        ...(metadata !== null && !origins.includes('metadata') ? [unused('metadata', 'metadata')] : []),
        ...(evidence !== null && !origins.includes('signed') ? [unused('evidence', 'signed')] : []),
        ...(approval === null ? given.map((input) => withoutApproval(input, place)) : []),
    ];
}
function withoutApproval(input, place) {
    const message = `The input ${input} is set, and the policy does not enable the gate \`approval\`, so nothing would read it.`;
    return finding('input_unused', message, { ...place, expected: '`gates.approval.enabled: true` in the policy' });
}
function listed(environments) {
    return environments.length === 0 ? 'an environment' : printable(`one of ${environments.join(', ')}`);
}
function about(code, message, { source }, expected, found) {
    return finding(code, message, { ...(source !== null && { path: source.path }), expected: printable(expected), found });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/effective.js




/**
 * The policy that a document states, every value set, before any input. Reads the key files that it names, one after the other; all
 * that is wrong with them comes at once.
 */
async function effective_effectivePolicy(document, source, readKey) {
    const { environment, environments, local, enforcement, keyStatus } = document;
    const { keys, findings } = await readKeys(document, source, readKey);
    if (findings.length > 0)
        return { ok: false, findings };
    return {
        ok: true,
        policy: {
            source,
            environment,
            environments: environments ?? policy_FLOOR.environments,
            local: local ?? policy_FLOOR.local,
            enforcement: enforcement ?? policy_FLOOR.enforcement,
            keyStatus: { ...keyStatus, threshold: keyStatus.threshold ?? policy_FLOOR.keyStatus.threshold },
            executionEvidence: executionEvidenceRules(document),
            beaconRate: beaconRateRules(document),
            productionAction: productionActionRules(document),
            approval: approvalRules(document),
            run: runRules(document),
            trustedKeys: keys,
        },
    };
}
/**
 * The policy in force: `policy` (the built-in floor where there is no file) with the inputs, which can only tighten it. An input
 * that does not go with it is a finding of class gate.
 */
function effective_policyInForce(policy, settings) {
    const findings = checkInputs(policy, settings);
    if (findings.length > 0)
        return { ok: false, findings };
    const asked = settings.requestedAction !== null || settings.target !== null;
    // Whoever asks for an action is judged: by an approval of it, or by the built-in table and without any grant where no policy says more.
    const guard = policy.productionAction ?? (asked && policy.approval === null ? { actions: null, grants: [] } : null);
    return { ok: true, policy: { ...tightened(policy, settings), productionAction: guard } };
}
function executionEvidenceRules({ executionEvidence: options }) {
    const rules = signedGateRules(options);
    if (rules === null)
        return null;
    const builtIn = BUILT_IN.executionEvidence;
    return {
        ...rules,
        missingEvidenceAction: options.missingEvidenceAction ?? builtIn.missingEvidenceAction,
        minHotSymbolCount: options.minHotSymbolCount ?? builtIn.minHotSymbolCount,
        minUniqueCallPaths: options.minUniqueCallPaths ?? builtIn.minUniqueCallPaths,
    };
}
function beaconRateRules({ beaconRate: options }) {
    const rules = signedGateRules(options);
    if (rules === null)
        return null;
    const builtIn = BUILT_IN.beaconRate;
    return {
        ...rules,
        minVerificationRate: options.minVerificationRate ?? builtIn.minVerificationRate,
        minBeaconCount: options.minBeaconCount ?? builtIn.minBeaconCount,
        missingBeaconAction: options.missingBeaconAction ?? builtIn.missingBeaconAction,
        belowThresholdAction: options.belowThresholdAction ?? builtIn.belowThresholdAction,
        insufficientAction: options.insufficientAction ?? builtIn.insufficientAction,
    };
}
/** null where the gate is not enabled; an enabled one has a source, or the document would not be there. */
function signedGateRules(options) {
    const { enabled, source, evidence, requiredEnvironments, observedIn, maxAge, threshold } = options;
    if (enabled !== true)
        return null;
    if (source === null)
        throw new TypeError('an enabled gate has no source');
    return {
        source,
        evidence: evidence ?? [],
        requiredEnvironments: requiredEnvironments ?? BUILT_IN.requiredEnvironments,
        observedIn,
        maxAge,
        threshold: threshold ?? BUILT_IN.threshold,
    };
}
function productionActionRules({ productionAction }) {
    const { enabled, actions, grants } = productionAction;
    if (enabled !== true)
        return null;
    return {
        actions: actions?.map(({ name, requires }) => ({ name, requires })) ?? null,
        grants: grants?.map(grantOf) ?? [],
    };
}
function approvalRules({ approval: options }) {
    if (options.enabled !== true)
        return null;
    const builtIn = BUILT_IN.approval;
    return {
        threshold: options.threshold ?? BUILT_IN.threshold,
        twoPerson: options.twoPerson ?? builtIn.twoPerson,
        signedRequest: options.signedRequest ?? builtIn.signedRequest,
        clockSkewSeconds: options.clockSkew ?? builtIn.clockSkewSeconds,
        maxValidity: options.maxValidity,
        replay: options.replay ?? builtIn.replay,
    };
}
/** A command can be guarded without a policy, so that the built-in values are those of the floor. */
function runRules({ run: options }) {
    const builtIn = policy_FLOOR.run;
    return {
        selfHosted: options.selfHosted ?? builtIn.selfHosted,
        timeoutSeconds: options.timeoutSeconds ?? builtIn.timeoutSeconds,
        maxProcesses: options.maxProcesses ?? builtIn.maxProcesses,
        maxMemoryMib: options.maxMemoryMib ?? builtIn.maxMemoryMib,
        outputs: options.outputs ?? builtIn.outputs,
        passEnvironment: options.passEnvironment ?? builtIn.passEnvironment,
    };
}
function grantOf({ name, granted, target, validFrom, validUntil }) {
    return { name, granted, target, validFrom, validUntil };
}
async function readKeys({ trustedKeys, lineOf }, source, readKey) {
    const keys = [];
    const findings = [];
    for (const entry of trustedKeys) {
        const file = await readKey(entry.path);
        if (!file.ok) {
            findings.push(file.finding);
            continue;
        }
        const { pem, sha256 } = file;
        const same = keys.find((key) => key.sha256 === sha256);
        if (same !== undefined)
            findings.push(sameFile(entry, same, source, lineOf(`${entry.pointer}/key`)));
        const { id, identity, path, purposes, validFrom, validUntil, revokedAt } = entry;
        keys.push({ id, identity, path, pem, sha256, purposes, validFrom, validUntil, revokedAt });
    }
    return { keys, findings };
}
/** One key under two ids could be revoked under one and go on under the other. */
function sameFile({ id, pointer }, same, { path }, line) {
    const message = `The key files of \`${same.id}\` and \`${id}\` have the same content; one entry holds all purposes of a key.`;
    const place = { path, pointer: `${pointer}/key`, ...(line !== null && { line }) };
    return finding_finding('policy_contradictory', message, { ...place, expected: 'every key once', found: id });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/document-reader.js

const SEVERITIES = ['warn', 'block'];
const ORIGINS = ['signed', 'metadata'];
const PURPOSES = ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'];
const REPLAY_MODES = ['required', 'optional', 'off'];
/**
 * The document that a tree of checked shape holds. Where its shape is wrong, values are null and items are left out: such a
 * document serves only to find what else is wrong.
 */
function document_reader_readDocument(tree, options) {
    const keyStatus = '/gates/key-status';
    const execution = '/gates/execution-evidence';
    const beacon = '/gates/beacon-rate';
    const production = '/gates/production-action';
    const severity = (pointer) => options.word(pointer, SEVERITIES);
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
            actions: options.items(`${production}/actions`)?.flatMap((pointer) => readAction(pointer, options)) ?? null,
            grants: options.items(`${production}/grants`)?.flatMap((pointer) => readGrant(pointer, options)) ?? null,
        },
        approval: readApproval('/gates/approval', options),
        run: readRun('/run', options),
        trustedKeys: options.items('/trusted-keys')?.flatMap((pointer) => document_reader_readKey(pointer, options)) ?? [],
        lineOf: (pointer) => {
            const place = tree.places.get(pointer);
            return place === undefined ? null : tree.lines.position(place.key ?? place.value).line;
        },
    };
}
function readSignedGate(gate, options) {
    return {
        enabled: options.flag(`${gate}/enabled`),
        source: options.word(`${gate}/source`, ORIGINS),
        evidence: options.texts(`${gate}/evidence`),
        requiredEnvironments: options.texts(`${gate}/required-environments`),
        observedIn: options.texts(`${gate}/observed-in`),
        maxAge: options.seconds(`${gate}/max-age`),
        threshold: options.count(`${gate}/threshold`),
    };
}
function readApproval(gate, options) {
    return {
        enabled: options.flag(`${gate}/enabled`),
        threshold: options.count(`${gate}/threshold`),
        twoPerson: options.flag(`${gate}/two-person`),
        signedRequest: options.flag(`${gate}/signed-request`),
        clockSkew: options.seconds(`${gate}/clock-skew`, MAX_CLOCK_SKEW_MS / 1000),
        maxValidity: options.seconds(`${gate}/max-validity`),
        replay: options.word(`${gate}/replay`, REPLAY_MODES),
    };
}
function readRun(run, options) {
    return {
        selfHosted: options.word(`${run}/self-hosted`, ['block', 'isolate']),
        timeoutSeconds: options.seconds(`${run}/timeout`, MAX_ISOLATED_SECONDS),
        maxProcesses: options.count(`${run}/max-processes`),
        maxMemoryMib: options.count(`${run}/max-memory-mib`),
        outputs: options.texts(`${run}/outputs`),
        passEnvironment: options.texts(`${run}/pass-environment`),
    };
}
function readAction(pointer, options) {
    const name = options.text(`${pointer}/name`);
    const requires = options.texts(`${pointer}/requires`);
    return name === null || requires === null ? [] : [{ pointer, name, requires }];
}
function readGrant(pointer, options) {
    const name = options.text(`${pointer}/name`);
    const granted = options.flag(`${pointer}/granted`);
    const target = options.text(`${pointer}/target`);
    const validFrom = options.instant(`${pointer}/valid-from`);
    const validUntil = options.instant(`${pointer}/valid-until`);
    if (name === null || granted === null || target === null || validUntil === null)
        return [];
    return [{ pointer, name, granted, target, validFrom, validUntil }];
}
function document_reader_readKey(pointer, options) {
    const id = options.text(`${pointer}/id`);
    const path = options.text(`${pointer}/key`);
    const identity = options.text(`${pointer}/identity`);
    const words = options.texts(`${pointer}/purposes`);
    const validFrom = options.instant(`${pointer}/valid-from`);
    const validUntil = options.instant(`${pointer}/valid-until`);
    const revokedAt = options.instant(`${pointer}/revoked-at`);
    if (id === null || path === null || words === null)
        return [];
    const purposes = words.flatMap((word) => PURPOSES.filter((purpose) => purpose === word));
    return [{ pointer, id, identity, path, purposes, validFrom, validUntil, revokedAt }];
}

;// CONCATENATED MODULE: ./build/release/capture/policy/places.js
/** Gives the position of an offset; cheap for any number of offsets. */
class Lines {
    starts;
    constructor(text) {
        const starts = [0];
        for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1))
            starts.push(feed + 1);
        this.starts = starts;
    }
    position(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        // The last line that starts at the offset or before it.
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
    }
}
/** A JSON pointer as people write it: `gates.key-status.max-age`, `trusted-keys[0].id`. */
function dotted(pointer) {
    const segments = pointer.split('/').slice(1);
    const names = segments.map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${places_unescaped(segment)}`));
    return names.join('').replace(/^\./, '');
}
/** A JSON pointer with `*` for every index, as the tables made from the schema have it. */
function generalPlace(pointer) {
    return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
/** The last name of a JSON pointer. */
function lastName(pointer) {
    return places_unescaped(pointer.slice(pointer.lastIndexOf('/') + 1));
}
function places_unescaped(segment) {
    return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

;// CONCATENATED MODULE: ./build/release/base/generated/policy-keys.js
/* Made by `npm run generate`. Do not edit. Source: schemas/policy.schema.json */
/**
 * What each place of a policy takes, for a person. A place is a JSON pointer with `*` for the index of a list.
 */
const POLICY_TAKES = new Map([
    ['', 'a mapping of keys to values'],
    ['/$schema', 'the address of a JSON Schema'],
    ['/version', 'exactly `1`'],
    [
        '/environment',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
    ['/environments', 'a list of one or more names'],
    [
        '/environments/*',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
    ['/enforcement', '`enforce` or `report-only`'],
    ['/context', 'a mapping of keys to values'],
    ['/context/local', '`warn` or `block`'],
    ['/gates', 'a mapping of keys to values'],
    ['/gates/key-status', 'a mapping of keys to values'],
    ['/gates/key-status/max-age', 'a duration such as `90s`, `30m`, `24h` or `7d`, at most ten years'],
    ['/gates/key-status/signed-by', 'a list of one or more names'],
    [
        '/gates/key-status/signed-by/*',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
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
    [
        '/gates/execution-evidence/observed-in/*',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
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
    [
        '/gates/beacon-rate/required-environments/*',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
    ['/gates/beacon-rate/observed-in', 'a list of one or more names'],
    [
        '/gates/beacon-rate/observed-in/*',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
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
    [
        '/run/outputs/*',
        'a folder below the root of the workspace, with `/`, without `.` and `..`, and no part of it `.git` or `.github`',
    ],
    ['/run/pass-environment', 'a list of one or more names of environment variables'],
    [
        '/run/pass-environment/*',
        'the name of an environment variable: letters, digits and `_`, not beginning with a digit, at most 100 characters',
    ],
    ['/trusted-keys', 'a list of 1 to 64 mappings'],
    ['/trusted-keys/*', 'a mapping of keys to values'],
    [
        '/trusted-keys/*/id',
        'a name of letters, digits, `.`, `_`, `/` and `-` that begins with a letter or digit, at most 100 characters',
    ],
    ['/trusted-keys/*/key', 'a path from the root of the workspace, with `/`, without `.` and `..`'],
    ['/trusted-keys/*/identity', 'a printable text of 1 to 100 characters without space around it'],
    [
        '/trusted-keys/*/purposes',
        'a list of one or more of `key-status`, `execution-evidence`, `beacon-rate`, `approval` and `request`',
    ],
    ['/trusted-keys/*/purposes/*', '`key-status`, `execution-evidence`, `beacon-rate`, `approval` or `request`'],
    ['/trusted-keys/*/valid-from', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
    ['/trusted-keys/*/valid-until', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
    ['/trusted-keys/*/revoked-at', 'a time in UTC to the second, such as `2027-01-01T00:00:00Z`'],
]);
/** The keys that each mapping of a policy may have. */
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
]);

;// CONCATENATED MODULE: ./build/release/capture/policy/tree.js



/** Numbers as everybody reads them: `0o14`, `0x1F`, `+3`, `010`, `.5`, `1e3` and `.inf` are read in many ways. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Whether a number is written plainly; notes a problem and the fault where it is not. */
function checkNumber(number, pointer, tree, problems) {
    if (PLAIN_NUMBER.test(number.text))
        return;
    tree.faulty.add(pointer);
    problems.add(valueProblem(tree, pointer, number.text));
}
/** The problem of a value that its key does not take. `found` is foreign text. */
function valueProblem(tree, pointer, found) {
    const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'another value';
    const name = pointer === '' ? 'The policy' : `\`${printable_printable(dotted(pointer))}\``;
    const message = `${name} is ${shownAsCode(found)}; it takes ${expected}.`;
    return { code: 'policy_value_invalid', message, ...placed(tree, pointer), expected, found };
}
/** Where a problem about a value is: its own position, else that of the nearest value around it. */
function placed(tree, pointer, what = 'value') {
    for (let at = pointer;; at = at.slice(0, at.lastIndexOf('/'))) {
        const place = tree.places.get(at);
        if (place !== undefined) {
            const offset = what === 'key' ? (place.key ?? place.value) : place.value;
            return { pointer, position: tree.lines.position(offset) };
        }
        if (at === '')
            return { pointer };
    }
}
/** Containers and what is not there are described in words; text is in quotes, so it is never taken for one. */
const DESCRIPTION = /^(?:nothing|a (?:mapping|list) of \d+ \w+)$/;
function shownAsCode(found) {
    if (DESCRIPTION.test(found))
        return found;
    return `\`${printable_printable(found).replaceAll('`', "'")}\``;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/json.js





const json_QUOTE = 0x22;
const json_COMMA = 0x2c;
/** Reads a policy in JSON with our own strict reader, or gives null where `problems` says why not. `bytes` are those of `text`. */
function readJson(bytes, text, problems) {
    const parsed = parseJson(bytes);
    const lines = new Lines(text);
    if (!parsed.ok) {
        const { code, message, offset } = parsed.fault;
        const position = lines.position(new TextDecoder().decode(bytes.subarray(0, offset)).length);
        problems.add({ code: code === 'json_duplicate_key' ? 'policy_key_duplicate' : 'policy_malformed', message, position });
        return null;
    }
    const tree = { value: parsed.value, places: new JsonPlaces(text).all(), lines, faulty: new Set() };
    checkNumbers(tree.value, '', tree, problems);
    return tree;
}
function checkNumbers(value, pointer, tree, problems) {
    if (value instanceof JsonNumber)
        checkNumber(value, pointer, tree, problems);
    else if (isJsonArray(value))
        value.forEach((item, index) => checkNumbers(item, pointer + json_place_pointer(index), tree, problems));
    else if (isJsonObject(value)) {
        for (const [key, member] of value)
            checkNumbers(member, pointer + json_place_pointer(key), tree, problems);
    }
}
/** Walks once through a JSON text that is known to parse, and notes where every value stands. */
class JsonPlaces extends JsonScanner {
    places = new Map();
    offsets;
    constructor(text) {
        const bytes = new TextEncoder().encode(text);
        super(bytes);
        this.offsets = unitOffsets(text, bytes.length);
    }
    all() {
        this.walk('', null);
        return this.places;
    }
    here() {
        return this.offsets[this.offset] ?? 0;
    }
    walk(pointer, key) {
        this.skipSpace();
        this.places.set(pointer, { key, value: this.here() });
        const byte = this.peek();
        this.offset += 1;
        if (byte === json_QUOTE)
            this.readString();
        else if (byte === 0x7b)
            this.walkMembers(0x7d, pointer, true);
        else if (byte === 0x5b)
            this.walkMembers(0x5d, pointer, false);
        else
            this.skipScalar();
    }
    walkMembers(end, pointer, named) {
        this.skipSpace();
        for (let index = 0; this.peek() !== end; index += 1) {
            if (this.peek() === json_COMMA)
                this.offset += 1;
            this.skipSpace();
            const start = this.here();
            if (named)
                this.walk(pointer + json_place_pointer(this.readKey()), start);
            else
                this.walk(pointer + json_place_pointer(index), null);
            this.skipSpace();
        }
        this.offset += 1;
    }
    readKey() {
        this.offset += 1;
        const key = this.readString();
        this.skipSpace();
        // The colon.
        this.offset += 1;
        return key;
    }
    /** Goes to the end of a number or word. */
    skipScalar() {
        for (;;) {
            const byte = this.peek();
            if (byte <= 0x20 || byte === json_COMMA || byte === 0x5d || byte === 0x7d)
                return;
            this.offset += 1;
        }
    }
}
/** For every offset in bytes the offset in UTF-16 units. */
function unitOffsets(text, length) {
    const offsets = new Uint32Array(length + 1);
    let byte = 0;
    let unit = 0;
    for (const character of text) {
        offsets[byte] = unit;
        byte += Buffer.byteLength(character);
        unit += character.length;
    }
    offsets[byte] = unit;
    return offsets;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-lists.js


/** Notes every text that stands in a list a second time: one of them is a slip for something else. */
function meaning_lists_noteRepeated(check, pointer, texts) {
    if (!check.sound(pointer))
        return;
    const seen = new Set();
    (texts ?? []).forEach((text, index) => {
        if (seen.has(text)) {
            const message = `\`${printable_printable(text)}\` stands in this list twice.`;
            check.note(pointer + json_place_pointer(index), message, { expected: 'every item once', found: text });
        }
        seen.add(text);
    });
}
/** Notes a validity that ends before it begins, of a key or a grant. */
function noteOrder(check, pointer, from, until) {
    if (from === null || until === null || until > from)
        return;
    const message = 'The validity ends before it begins, so it would never hold.';
    check.note(`${pointer}/valid-until`, message, { expected: 'a time after `valid-from`' });
}
/** Notes a threshold that so many keys can never meet. */
function noteThreshold(check, pointer, threshold, keys) {
    if (threshold === null || threshold <= keys)
        return;
    const number = keys === 1 ? 'Only 1 key counts' : `Only ${String(keys)} keys count`;
    const message = `${number} here, so this threshold would never be met.`;
    check.note(pointer, message, { expected: `at most ${String(keys)}`, found: String(threshold) });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-actions.js


const ACTIONS = '/gates/production-action/actions';
const GRANTS = '/gates/production-action/grants';
/** Rules about actions and grants. */
function checkActions(check) {
    const { actions, grants } = check.document.productionAction;
    const names = new Set();
    for (const { pointer, name, requires } of actions ?? []) {
        meaning_lists_noteRepeated(check, `${pointer}/requires`, requires);
        if (names.has(name)) {
            const message = `Two actions have the name \`${printable_printable(name)}\`.`;
            check.note(`${pointer}/name`, message, { expected: 'every action once', found: name });
        }
        names.add(name);
    }
    const granted = new Set();
    for (const { pointer, name, target, validFrom, validUntil } of grants ?? []) {
        noteOrder(check, pointer, validFrom, validUntil);
        const both = JSON.stringify([name, target]);
        if (granted.has(both)) {
            const message = `Two grants have the name \`${printable_printable(name)}\` and the target \`${printable_printable(target)}\`.`;
            check.note(pointer, message, { expected: 'every grant once for a target', found: name });
        }
        granted.add(both);
    }
    meaning_actions_checkUse(check);
}
/** A grant that no action requires is a slip in one of the two names. The built-in table names its own grants. */
function meaning_actions_checkUse(check) {
    const { actions, grants } = check.document.productionAction;
    if (actions === null || !check.sound(ACTIONS, GRANTS))
        return;
    const required = new Set(actions.flatMap(({ requires }) => requires));
    for (const { pointer, name } of grants ?? []) {
        if (required.has(name))
            continue;
        const message = `No action requires the grant \`${printable_printable(name)}\`, so nothing would read it.`;
        check.note(`${pointer}/name`, message, { expected: 'a name under `requires` of an action', found: name });
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-approval.js

const meaning_approval_GATE = '/gates/approval';
const KEYS = '/trusted-keys';
/** Rules about approvals: one that nobody can give, or that no request can ask for, is a slip in what was meant. */
function checkApproval(check) {
    const { document, sound } = check;
    const { enabled, threshold, twoPerson, signedRequest } = document.approval;
    if (!sound(KEYS, `${meaning_approval_GATE}/enabled`, `${meaning_approval_GATE}/threshold`, `${meaning_approval_GATE}/two-person`, `${meaning_approval_GATE}/signed-request`))
        return;
    const approvers = identitiesFor(document, 'approval');
    const requesters = identitiesFor(document, 'request');
    // A key without an identity is noted already, and nobody knows who is missing.
    if (approvers === null || requesters === null)
        return;
    const needed = threshold ?? BUILT_IN.threshold;
    if (approvers.size === 0) {
        // A gate that is off may wait for its keys.
        if (enabled === true)
            noteWithoutKeys(check, `${meaning_approval_GATE}/enabled`, 'approval', 'no approval would ever count');
    }
    else if (approvers.size < needed) {
        const message = `Only ${counted(approvers.size)} can approve here, so this threshold would never be met.`;
        check.note(`${meaning_approval_GATE}/threshold`, message, { expected: `at most ${String(approvers.size)}`, found: String(needed) });
    }
    if (signedRequest !== true)
        return;
    if (requesters.size === 0) {
        if (enabled === true)
            noteWithoutKeys(check, `${meaning_approval_GATE}/signed-request`, 'request', 'no request would ever count');
    }
    else if (twoPerson === true && approvers.size >= needed && !anyoneCanAsk(requesters, approvers, needed)) {
        const message = 'Whoever can ask is needed to approve as well, so with `two-person` nothing would ever be approved.';
        check.note(`${meaning_approval_GATE}/two-person`, message, { expected: `${counted(needed)} to approve beside one who asks` });
    }
}
/** Who the keys with a purpose speak for, in lower case: a name counts without its case. null where one does not say it. */
function identitiesFor({ trustedKeys }, purpose) {
    const keys = trustedKeys.filter(({ purposes }) => purposes.includes(purpose));
    const names = keys.flatMap(({ identity }) => identity === null ? [] : [identity.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]);
    return names.length < keys.length ? null : new Set(names);
}
function anyoneCanAsk(requesters, approvers, needed) {
    return [...requesters].some((one) => approvers.size - (approvers.has(one) ? 1 : 0) >= needed);
}
function noteWithoutKeys(check, pointer, purpose, consequence) {
    const message = `No trusted key has the purpose \`${purpose}\`, so ${consequence}.`;
    check.note(pointer, message, { expected: `a trusted key with the purpose \`${purpose}\`` });
}
function counted(people) {
    return people === 1 ? '1 identity' : `${String(people)} identities`;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-environments.js




const LISTS = ['/environment', '/environments'];
/** Rules about environments: a gate that no environment requires, by a slip, is a gate that is off. */
function checkEnvironments(check) {
    const { environment, environments, executionEvidence, beaconRate } = check.document;
    meaning_lists_noteRepeated(check, '/environments', environments);
    if (check.sound(...LISTS) && environment !== null && environments !== null && !environments.includes(environment)) {
        const message = `\`${environment}\` is not among \`environments\`.`;
        check.note('/environment', message, { expected: environments.join(', '), found: environment });
    }
    checkGate(check, '/gates/execution-evidence', executionEvidence);
    checkGate(check, '/gates/beacon-rate', beaconRate);
}
function checkGate(check, gate, options) {
    const pointer = `${gate}/required-environments`;
    meaning_lists_noteRepeated(check, pointer, options.requiredEnvironments);
    meaning_lists_noteRepeated(check, `${gate}/observed-in`, options.observedIn);
    if (!check.sound(...LISTS, pointer, `${gate}/enabled`))
        return;
    const known = knownEnvironments(check.document);
    if (known === null) {
        if (options.enabled !== true)
            return;
        const message = 'The gate is required in some environments only, so the policy needs `environments` or a fixed `environment`.';
        check.note(gate, message, { code: 'policy_value_missing', expected: '`environments`, a list of all that there are' });
        return;
    }
    if (options.requiredEnvironments === null) {
        if (options.enabled === true)
            checkBuiltIn(check, gate, known);
        return;
    }
    options.requiredEnvironments.forEach((name, index) => {
        if (known.includes(name))
            return;
        const message = `\`${printable_printable(name)}\` is none of the environments that the policy knows, so the gate would never be required there.`;
        check.note(pointer + json_place_pointer(index), message, { expected: known.join(', '), found: name });
    });
}
function checkBuiltIn(check, gate, known) {
    for (const name of BUILT_IN.requiredEnvironments) {
        if (known.includes(name))
            continue;
        const message = `The gate is required in \`${name}\` where \`required-environments\` says nothing else, and the policy does not know that environment.`;
        check.note(gate, message, { expected: '`required-environments` with environments that the policy knows' });
    }
}
/** All environments that there can be, or null where the policy does not say. */
function knownEnvironments({ environment, environments }) {
    return environments ?? (environment === null ? null : [environment]);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-keys.js



const meaning_keys_KEYS = '/trusted-keys';
const KEY_STATUS = '/gates/key-status';
/** Rules about trusted keys, and about the signature that the key status may need. */
function checkKeys(check) {
    const { document } = check;
    noteRepeatedEntries(check, 'id', ({ id }) => id);
    // One file under two ids could be revoked under one and go on under the other.
    noteRepeatedEntries(check, 'key', ({ path }) => path);
    for (const { pointer, purposes, validFrom, validUntil } of document.trustedKeys) {
        meaning_lists_noteRepeated(check, `${pointer}/purposes`, purposes);
        noteOrder(check, pointer, validFrom, validUntil);
    }
    for (const key of document.trustedKeys)
        checkIdentity(check, key);
    checkSignedBy(check);
}
/** The purposes that speak for a person. */
const PERSONAL = ['approval', 'request'];
function checkIdentity(check, { pointer, id, identity, purposes }) {
    if (!check.sound(`${pointer}/purposes`, `${pointer}/identity`))
        return;
    const personal = purposes.find((purpose) => PERSONAL.includes(purpose));
    if (personal !== undefined && identity === null) {
        const message = `The key \`${id}\` has the purpose \`${personal}\`, so \`identity\` must say whose it is.`;
        check.note(pointer, message, { code: 'policy_value_missing', expected: '`identity` with a name' });
    }
    else if (personal === undefined && identity !== null) {
        const message = 'A key that neither approves nor asks speaks for nobody, so nothing would read this.';
        check.note(`${pointer}/identity`, message, { expected: 'the purpose `approval` or `request`, or no `identity`' });
    }
}
function noteRepeatedEntries(check, field, textOf) {
    const seen = new Set();
    for (const key of check.document.trustedKeys) {
        const text = textOf(key);
        if (seen.has(text)) {
            const message = `Two trusted keys have the ${field} \`${text}\`; one entry holds all purposes of a key.`;
            check.note(`${key.pointer}/${field}`, message, { expected: 'every key once', found: text });
        }
        seen.add(text);
    }
}
function checkSignedBy(check) {
    const { signedBy, threshold, signature } = check.document.keyStatus;
    const pointer = `${KEY_STATUS}/signed-by`;
    if (!check.sound(pointer))
        return;
    if (signedBy === null) {
        const message = 'Without `signed-by` no signature is looked for, so nothing would read this.';
        for (const [name, value] of [['threshold', threshold], ['signature', signature]]) {
            if (value !== null)
                check.note(`${KEY_STATUS}/${name}`, message, { expected: '`signed-by` beside it' });
        }
        return;
    }
    meaning_lists_noteRepeated(check, pointer, signedBy);
    const ids = [...new Set(signedBy)];
    noteThreshold(check, `${KEY_STATUS}/threshold`, threshold, ids.length);
    if (!check.sound(meaning_keys_KEYS))
        return;
    signedBy.forEach((id, index) => {
        const key = check.document.trustedKeys.find((one) => one.id === id);
        if (key?.purposes.includes('key-status') === true)
            return;
        const why = key === undefined ? 'is no trusted key' : 'has not the purpose `key-status`';
        const message = `\`${printable_printable(id)}\` ${why}, so its signature would never count.`;
        const expected = 'the id of a trusted key with the purpose `key-status`';
        check.note(pointer + json_place_pointer(index), message, { expected, found: id });
    });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-gates.js

/** What only envelopes have: signatures, a time, the environment where they were made. */
const SIGNED_ONLY = ['evidence', 'threshold', 'max-age', 'observed-in'];
/** Rules about the gates that take signed evidence or metadata. */
function checkSignedGates(check) {
    const { executionEvidence, beaconRate } = check.document;
    meaning_gates_checkGate(check, 'execution-evidence', executionEvidence);
    meaning_gates_checkGate(check, 'beacon-rate', beaconRate);
}
function meaning_gates_checkGate(check, purpose, options) {
    const gate = `/gates/${purpose}`;
    meaning_lists_noteRepeated(check, `${gate}/evidence`, options.evidence);
    if (!check.sound(`${gate}/source`, `${gate}/enabled`))
        return;
    switch (options.source) {
        case null:
            // A built-in value would trust the caller, or block everybody who meant to.
            if (options.enabled === true) {
                const message = `The gate is enabled, so \`gates.${purpose}.source\` must say where its evidence comes from.`;
                check.note(gate, message, { code: 'policy_value_missing', expected: '`source: signed` or `source: metadata`' });
            }
            return;
        case 'metadata':
            for (const name of SIGNED_ONLY)
                noteUnread(check, `${gate}/${name}`);
            return;
        case 'signed':
            checkKeysOf(check, purpose, options);
            return;
    }
}
function noteUnread(check, pointer) {
    if (check.document.lineOf(pointer) === null)
        return;
    const message = 'With `source: metadata` nothing would read this: metadata has no signature, no time and no place.';
    check.note(pointer, message, { expected: '`source: signed`' });
}
function checkKeysOf(check, purpose, { enabled, threshold }) {
    const gate = `/gates/${purpose}`;
    if (!check.sound('/trusted-keys'))
        return;
    const keys = check.document.trustedKeys.filter(({ purposes }) => purposes.includes(purpose)).length;
    if (keys === 0 && enabled === true) {
        const message = `No trusted key has the purpose \`${purpose}\`, so no signature would ever count.`;
        check.note(`${gate}/source`, message, { expected: `a trusted key with the purpose \`${purpose}\`` });
    }
    else if (keys > 0 || enabled === true) {
        noteThreshold(check, `${gate}/threshold`, threshold, keys);
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning-run.js



const OUTPUTS = '/run/outputs';
const meaning_run_VARIABLES = '/run/pass-environment';
/** Where the records of a run stand below the output folder, which is the root of the workspace unless an input says otherwise. */
const RECORDS = ['docs/runtime', 'docs/actions'];
/** What of a variable's name says that its value may be a secret. */
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|KEY/;
/** Variables of the runner and of agents, and those by which a program is made to run something else. */
const REACHING = /^(?:(?:ACTIONS|INPUT|SSH|DOCKER|DBUS|LD)_.*|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|NODE_OPTIONS|BASH_ENV|ENV)$/;
/** Rules about guarded runs: an isolated command must not reach the records, nor what isolation keeps from it. */
function checkRun(check) {
    checkOutputs(check);
    checkVariables(check);
}
function checkOutputs(check) {
    const { outputs } = check.document.run;
    if (outputs === null || !check.sound(OUTPUTS))
        return;
    meaning_lists_noteRepeated(check, OUTPUTS, outputs);
    outputs.forEach((folder, index) => {
        const pointer = OUTPUTS + json_place_pointer(index);
        const outer = outputs.find((other) => meaning_run_isInside(folder, other));
        if (outer !== undefined) {
            const message = `\`${printable_printable(folder)}\` is inside of \`${printable_printable(outer)}\`, which stands in this list too.`;
            check.note(pointer, message, { expected: 'folders of which none is inside of another', found: folder });
        }
        const records = RECORDS.find((one) => one === folder || meaning_run_isInside(one, folder) || meaning_run_isInside(folder, one));
        if (records !== undefined) {
            const message = `The records of the gate stand in \`${records}\`, so no command may write to \`${printable_printable(folder)}\`.`;
            check.note(pointer, message, { expected: `a folder apart from \`${records}\``, found: folder });
        }
    });
}
function meaning_run_isInside(path, folder) {
    return path.startsWith(`${folder}/`);
}
function checkVariables(check) {
    const { passEnvironment } = check.document.run;
    meaning_lists_noteRepeated(check, meaning_run_VARIABLES, passEnvironment);
    (passEnvironment ?? []).forEach((name, index) => {
        const upper = name.toUpperCase();
        const why = SECRET.test(upper) ? 'may hold a secret' : REACHING.test(upper) ? 'reaches out of the isolation' : null;
        if (why === null)
            return;
        const message = `The variable \`${printable_printable(name)}\` ${why}, so no isolated command may see it.`;
        check.note(meaning_run_VARIABLES + json_place_pointer(index), message, { expected: 'variables that any command may see', found: name });
    });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/meaning.js







/**
 * Notes every value that does not go with another one. Rules about values that are wrong in themselves are left out: their problems
 * are noted already, and nothing follows from them.
 */
function checkMeaning(document, tree, problems) {
    // A set that the rules below do not grow.
    const faulty = [...tree.faulty];
    const around = (pointer, other) => other === pointer || other.startsWith(`${pointer}/`);
    const check = {
        document,
        sound: (...pointers) => !faulty.some((fault) => pointers.some((pointer) => around(pointer, fault) || around(fault, pointer))),
        note: (pointer, message, { code = 'policy_contradictory', ...detail } = {}) => {
            problems.add({ code, message, ...placed(tree, pointer), ...detail });
        },
    };
    checkKeys(check);
    checkEnvironments(check);
    checkSignedGates(check);
    checkActions(check);
    checkApproval(check);
    checkRun(check);
}

;// CONCATENATED MODULE: ./build/release/base/generated/policy-validator.js
function policy_validator_noted(errors, instancePath, keyword, params, message) {
    const list = errors ?? [];
    list.push({ instancePath, keyword, params, message });
    return list;
}

const func75 = ucs2length/* default */.A;
const validatePolicy = policy_validator_validate20;
const policy_validator_schema31 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fail-closed-gate:schema:policy:v1',
    type: 'object',
    additionalProperties: false,
    properties: {
        $schema: { $ref: '#/$defs/hint' },
        version: { $ref: '#/$defs/version' },
        environment: { $ref: '#/$defs/name' },
        environments: { $ref: '#/$defs/names' },
        enforcement: { $ref: '#/$defs/enforcement' },
        context: { type: 'object', additionalProperties: false, properties: { local: { $ref: '#/$defs/severity' } } },
        gates: {
            type: 'object',
            additionalProperties: false,
            properties: {
                'key-status': {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        'max-age': { $ref: '#/$defs/duration' },
                        'signed-by': { $ref: '#/$defs/names' },
                        threshold: { $ref: '#/$defs/threshold' },
                        signature: { $ref: '#/$defs/path' },
                        'expected-entry-hash': { $ref: '#/$defs/digest' },
                    },
                },
                'execution-evidence': {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        enabled: { $ref: '#/$defs/boolean' },
                        source: { $ref: '#/$defs/source' },
                        evidence: { $ref: '#/$defs/patterns' },
                        'required-environments': { $ref: '#/$defs/names' },
                        'observed-in': { $ref: '#/$defs/names' },
                        'max-age': { $ref: '#/$defs/duration' },
                        threshold: { $ref: '#/$defs/threshold' },
                        'missing-evidence-action': { $ref: '#/$defs/severity' },
                        'min-hot-symbol-count': { $ref: '#/$defs/count' },
                        'min-unique-call-paths': { $ref: '#/$defs/count' },
                    },
                },
                'beacon-rate': {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        enabled: { $ref: '#/$defs/boolean' },
                        source: { $ref: '#/$defs/source' },
                        evidence: { $ref: '#/$defs/patterns' },
                        'required-environments': { $ref: '#/$defs/names' },
                        'observed-in': { $ref: '#/$defs/names' },
                        'max-age': { $ref: '#/$defs/duration' },
                        threshold: { $ref: '#/$defs/threshold' },
                        'min-verification-rate': { $ref: '#/$defs/rate' },
                        'min-beacon-count': { $ref: '#/$defs/positive' },
                        'missing-beacon-action': { $ref: '#/$defs/severity' },
                        'below-threshold-action': { $ref: '#/$defs/severity' },
                        'insufficient-action': { $ref: '#/$defs/severity' },
                    },
                },
                'production-action': {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                        enabled: { $ref: '#/$defs/boolean' },
                        actions: {
                            type: 'array',
                            minItems: 1,
                            maxItems: 1000,
                            items: {
                                type: 'object',
                                additionalProperties: false,
                                properties: { name: { $ref: '#/$defs/text' }, requires: { $ref: '#/$defs/texts' } },
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
                                    name: { $ref: '#/$defs/text' },
                                    granted: { $ref: '#/$defs/boolean' },
                                    target: { $ref: '#/$defs/text' },
                                    'valid-from': { $ref: '#/$defs/time' },
                                    'valid-until': { $ref: '#/$defs/time' },
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
                        enabled: { $ref: '#/$defs/boolean' },
                        threshold: { $ref: '#/$defs/threshold' },
                        'two-person': { $ref: '#/$defs/boolean' },
                        'signed-request': { $ref: '#/$defs/boolean' },
                        'clock-skew': { $ref: '#/$defs/skew' },
                        'max-validity': { $ref: '#/$defs/duration' },
                        replay: { $ref: '#/$defs/replay' },
                    },
                },
            },
        },
        run: {
            type: 'object',
            additionalProperties: false,
            properties: {
                'self-hosted': { $ref: '#/$defs/selfHosted' },
                timeout: { $ref: '#/$defs/timeout' },
                'max-processes': { $ref: '#/$defs/processes' },
                'max-memory-mib': { $ref: '#/$defs/memory' },
                outputs: { $ref: '#/$defs/folders' },
                'pass-environment': { $ref: '#/$defs/variables' },
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
                    id: { $ref: '#/$defs/name' },
                    key: { $ref: '#/$defs/file' },
                    identity: { $ref: '#/$defs/text' },
                    purposes: { $ref: '#/$defs/purposes' },
                    'valid-from': { $ref: '#/$defs/time' },
                    'valid-until': { $ref: '#/$defs/time' },
                    'revoked-at': { $ref: '#/$defs/time' },
                },
                required: ['id', 'key', 'purposes'],
            },
        },
    },
    required: ['version'],
    $defs: {
        hint: { type: 'string' },
        version: { type: 'integer', const: 1 },
        boolean: { type: 'boolean' },
        severity: { enum: ['warn', 'block'] },
        enforcement: { enum: ['enforce', 'report-only'] },
        source: { enum: ['signed', 'metadata'] },
        name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' },
        names: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/name' } },
        text: { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 100 },
        texts: { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/text' } },
        path: { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 4096 },
        patterns: {
            type: ['string', 'array'],
            pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
            maxLength: 4096,
            minItems: 1,
            maxItems: 1000,
            items: { $ref: '#/$defs/path' },
        },
        file: {
            type: 'string',
            pattern: '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
            maxLength: 4096,
        },
        duration: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
        time: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' },
        digest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        count: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
        positive: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
        threshold: { type: 'integer', minimum: 1, maximum: 64 },
        rate: { type: 'number', minimum: 0, maximum: 1 },
        purpose: { enum: ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'] },
        purposes: { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/$defs/purpose' } },
        skew: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
        timeout: { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' },
        replay: { enum: ['required', 'optional', 'off'] },
        selfHosted: { enum: ['block', 'isolate'] },
        processes: { type: 'integer', minimum: 1, maximum: 32768 },
        memory: { type: 'integer', minimum: 16, maximum: 1048576 },
        folder: {
            type: 'string',
            pattern: '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
            maxLength: 4096,
        },
        folders: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/folder' } },
        variable: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' },
        variables: { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/variable' } },
    },
};
const policy_validator_schema32 = { type: 'string' };
const policy_validator_schema33 = { type: 'integer', const: 1 };
const policy_validator_schema34 = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' };
const schema37 = { enum: ['enforce', 'report-only'] };
const schema38 = { enum: ['warn', 'block'] };
const schema39 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema40 = { type: 'integer', minimum: 1, maximum: 64 };
const schema41 = {
    type: 'string',
    pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
    maxLength: 4096,
};
const schema42 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const schema43 = { type: 'boolean' };
const schema44 = { enum: ['signed', 'metadata'] };
const schema50 = { type: 'integer', minimum: 0, maximum: 9007199254740991 };
const schema56 = { type: 'number', minimum: 0, maximum: 1 };
const schema57 = { type: 'integer', minimum: 1, maximum: 9007199254740991 };
const schema62 = { type: 'string', pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', maxLength: 100 };
const schema68 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' };
const schema74 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema76 = { enum: ['required', 'optional', 'off'] };
const schema77 = { enum: ['block', 'isolate'] };
const schema78 = { type: 'string', pattern: '^[1-9][0-9]{0,8}[smhd]$' };
const schema79 = { type: 'integer', minimum: 1, maximum: 32768 };
const schema80 = { type: 'integer', minimum: 16, maximum: 1048576 };
const schema86 = {
    type: 'string',
    pattern: '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
    maxLength: 4096,
};
const policy_validator_func0 = Object.prototype.hasOwnProperty;
const policy_validator_pattern4 = new RegExp('^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$', 'u');
const pattern6 = new RegExp('^[1-9][0-9]{0,8}[smhd]$', 'u');
const pattern7 = new RegExp('^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$', 'u');
const pattern8 = new RegExp('^[0-9a-f]{64}$', 'u');
const policy_validator_pattern17 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$', 'u');
const pattern25 = new RegExp('^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$', 'u');
const policy_validator_schema35 = { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/name' } };
function policy_validator_validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = policy_validator_validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === 'string') {
                if (!policy_validator_pattern4.test(data0)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
        errors++;
    }
    policy_validator_validate21.errors = vErrors;
    return errors === 0;
}
policy_validator_validate21.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema45 = {
    type: ['string', 'array'],
    pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$',
    maxLength: 4096,
    minItems: 1,
    maxItems: 1000,
    items: { $ref: '#/$defs/path' },
};
function policy_validator_validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = policy_validator_validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== 'string' && !Array.isArray(data)) {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: schema45.type }, 'must be string,array');
        errors++;
    }
    if (typeof data === 'string') {
        if (func75(data) > 4096) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
            errors++;
        }
        if (!pattern7.test(data)) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
            errors++;
        }
    }
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === 'string') {
                if (func75(data0) > 4096) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (!pattern7.test(data0)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    policy_validator_validate24.errors = vErrors;
    return errors === 0;
}
policy_validator_validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema63 = { type: 'array', minItems: 1, maxItems: 1000, items: { $ref: '#/$defs/text' } };
function validate31(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 1000) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === 'string') {
                if (func75(data0) > 100) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                    errors++;
                }
                if (!pattern7.test(data0)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema81 = { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/folder' } };
const schema82 = {
    type: 'string',
    pattern: '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
    maxLength: 4096,
};
const pattern22 = new RegExp('^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$', 'u');
function validate33(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 64) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 64 }, 'must NOT have more than 64 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === 'string') {
                if (func75(data0) > 4096) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                    errors++;
                }
                if (!pattern22.test(data0)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'pattern', {
                        pattern: '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
                    }, 'must match pattern "' +
                        '^(?!\\s)(?!(?:.*/)?\\.[gG][iI][tT](?:[hH][uU][bB])?(?:/|$))(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
                        '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema83 = { type: 'array', minItems: 1, maxItems: 64, items: { $ref: '#/$defs/variable' } };
const schema84 = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' };
const pattern23 = new RegExp('^[A-Za-z_][A-Za-z0-9_]{0,99}$', 'u');
function validate35(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 64) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 64 }, 'must NOT have more than 64 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (typeof data0 === 'string') {
                if (!pattern23.test(data0)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'pattern', { pattern: '^[A-Za-z_][A-Za-z0-9_]{0,99}$' }, 'must match pattern "' + '^[A-Za-z_][A-Za-z0-9_]{0,99}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
const schema88 = { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/$defs/purpose' } };
const schema89 = { enum: ['key-status', 'execution-evidence', 'beacon-rate', 'approval', 'request'] };
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        if (data.length > 5) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'maxItems', { limit: 5 }, 'must NOT have more than 5 items');
            errors++;
        }
        if (data.length < 1) {
            vErrors = policy_validator_noted(vErrors, instancePath, 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
            errors++;
        }
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0];
            if (!(data0 === 'key-status' ||
                data0 === 'execution-evidence' ||
                data0 === 'beacon-rate' ||
                data0 === 'approval' ||
                data0 === 'request')) {
                vErrors = policy_validator_noted(vErrors, instancePath + '/' + i0, 'enum', { allowedValues: schema89.enum }, 'must be equal to one of the allowed values');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'array' }, 'must be array');
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function policy_validator_validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:fail-closed-gate:schema:policy:v1" */ let vErrors = null;
    let errors = 0;
    const evaluated0 = policy_validator_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
        for (const prop0 of policy_validator_schema31.required) {
            if (data[prop0] === undefined || !policy_validator_func0.call(data, prop0)) {
                vErrors = policy_validator_noted(vErrors, instancePath, 'required', { missingProperty: prop0 }, "must have required property '" + prop0 + "'");
                errors++;
            }
        }
        for (const key0 of Object.keys(data)) {
            if (!policy_validator_func0.call(policy_validator_schema31.properties, key0)) {
                vErrors = policy_validator_noted(vErrors, instancePath, 'additionalProperties', { additionalProperty: key0 }, 'must NOT have additional properties');
                errors++;
            }
        }
        if (data.$schema !== undefined && policy_validator_func0.call(data, '$schema')) {
            if (typeof data.$schema !== 'string') {
                vErrors = policy_validator_noted(vErrors, instancePath + '/$schema', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.version !== undefined && policy_validator_func0.call(data, 'version')) {
            let data1 = data.version;
            if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                vErrors = policy_validator_noted(vErrors, instancePath + '/version', 'type', { type: 'integer' }, 'must be integer');
                errors++;
            }
            if (1 !== data1) {
                vErrors = policy_validator_noted(vErrors, instancePath + '/version', 'const', { allowedValue: 1 }, 'must be equal to constant');
                errors++;
            }
        }
        if (data.environment !== undefined && policy_validator_func0.call(data, 'environment')) {
            let data2 = data.environment;
            if (typeof data2 === 'string') {
                if (!policy_validator_pattern4.test(data2)) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/environment', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"');
                    errors++;
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/environment', 'type', { type: 'string' }, 'must be string');
                errors++;
            }
        }
        if (data.environments !== undefined && policy_validator_func0.call(data, 'environments')) {
            if (!policy_validator_validate21(data.environments, {
                instancePath: instancePath + '/environments',
                parentData: data,
                parentDataProperty: 'environments',
                rootData,
                dynamicAnchors,
            })) {
                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.enforcement !== undefined && policy_validator_func0.call(data, 'enforcement')) {
            let data4 = data.enforcement;
            if (!(data4 === 'enforce' || data4 === 'report-only')) {
                vErrors = policy_validator_noted(vErrors, instancePath + '/enforcement', 'enum', { allowedValues: schema37.enum }, 'must be equal to one of the allowed values');
                errors++;
            }
        }
        if (data.context !== undefined && policy_validator_func0.call(data, 'context')) {
            let data5 = data.context;
            if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                for (const key1 of Object.keys(data5)) {
                    if (!(key1 === 'local')) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/context', 'additionalProperties', { additionalProperty: key1 }, 'must NOT have additional properties');
                        errors++;
                    }
                }
                if (data5.local !== undefined && policy_validator_func0.call(data5, 'local')) {
                    let data6 = data5.local;
                    if (!(data6 === 'warn' || data6 === 'block')) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/context/local', 'enum', { allowedValues: schema38.enum }, 'must be equal to one of the allowed values');
                        errors++;
                    }
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/context', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data.gates !== undefined && policy_validator_func0.call(data, 'gates')) {
            let data7 = data.gates;
            if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
                for (const key2 of Object.keys(data7)) {
                    if (!(key2 === 'key-status' ||
                        key2 === 'execution-evidence' ||
                        key2 === 'beacon-rate' ||
                        key2 === 'production-action' ||
                        key2 === 'approval')) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates', 'additionalProperties', { additionalProperty: key2 }, 'must NOT have additional properties');
                        errors++;
                    }
                }
                if (data7['key-status'] !== undefined && policy_validator_func0.call(data7, 'key-status')) {
                    let data8 = data7['key-status'];
                    if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
                        for (const key3 of Object.keys(data8)) {
                            if (!(key3 === 'max-age' ||
                                key3 === 'signed-by' ||
                                key3 === 'threshold' ||
                                key3 === 'signature' ||
                                key3 === 'expected-entry-hash')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status', 'additionalProperties', { additionalProperty: key3 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data8['max-age'] !== undefined && policy_validator_func0.call(data8, 'max-age')) {
                            let data9 = data8['max-age'];
                            if (typeof data9 === 'string') {
                                if (!pattern6.test(data9)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/max-age', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/max-age', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data8['signed-by'] !== undefined && policy_validator_func0.call(data8, 'signed-by')) {
                            if (!policy_validator_validate21(data8['signed-by'], {
                                instancePath: instancePath + '/gates/key-status/signed-by',
                                parentData: data8,
                                parentDataProperty: 'signed-by',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data8.threshold !== undefined && policy_validator_func0.call(data8, 'threshold')) {
                            let data11 = data8.threshold;
                            if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/threshold', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data11 == 'number' && isFinite(data11)) {
                                if (data11 > 64 || isNaN(data11)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/threshold', 'maximum', { comparison: '<=', limit: 64 }, 'must be <= 64');
                                    errors++;
                                }
                                if (data11 < 1 || isNaN(data11)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/threshold', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                                    errors++;
                                }
                            }
                        }
                        if (data8.signature !== undefined && policy_validator_func0.call(data8, 'signature')) {
                            let data12 = data8.signature;
                            if (typeof data12 === 'string') {
                                if (func75(data12) > 4096) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/signature', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                                    errors++;
                                }
                                if (!pattern7.test(data12)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/signature', 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/signature', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data8['expected-entry-hash'] !== undefined && policy_validator_func0.call(data8, 'expected-entry-hash')) {
                            let data13 = data8['expected-entry-hash'];
                            if (typeof data13 === 'string') {
                                if (!pattern8.test(data13)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/expected-entry-hash', 'pattern', { pattern: '^[0-9a-f]{64}$' }, 'must match pattern "' + '^[0-9a-f]{64}$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status/expected-entry-hash', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/key-status', 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
                if (data7['execution-evidence'] !== undefined && policy_validator_func0.call(data7, 'execution-evidence')) {
                    let data14 = data7['execution-evidence'];
                    if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                        for (const key4 of Object.keys(data14)) {
                            if (!policy_validator_func0.call(policy_validator_schema31.properties.gates.properties['execution-evidence'].properties, key4)) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence', 'additionalProperties', { additionalProperty: key4 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data14.enabled !== undefined && policy_validator_func0.call(data14, 'enabled')) {
                            if (typeof data14.enabled !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/enabled', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data14.source !== undefined && policy_validator_func0.call(data14, 'source')) {
                            let data16 = data14.source;
                            if (!(data16 === 'signed' || data16 === 'metadata')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/source', 'enum', { allowedValues: schema44.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                        if (data14.evidence !== undefined && policy_validator_func0.call(data14, 'evidence')) {
                            if (!policy_validator_validate24(data14.evidence, {
                                instancePath: instancePath + '/gates/execution-evidence/evidence',
                                parentData: data14,
                                parentDataProperty: 'evidence',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate24.errors : vErrors.concat(policy_validator_validate24.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data14['required-environments'] !== undefined && policy_validator_func0.call(data14, 'required-environments')) {
                            if (!policy_validator_validate21(data14['required-environments'], {
                                instancePath: instancePath + '/gates/execution-evidence/required-environments',
                                parentData: data14,
                                parentDataProperty: 'required-environments',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data14['observed-in'] !== undefined && policy_validator_func0.call(data14, 'observed-in')) {
                            if (!policy_validator_validate21(data14['observed-in'], {
                                instancePath: instancePath + '/gates/execution-evidence/observed-in',
                                parentData: data14,
                                parentDataProperty: 'observed-in',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data14['max-age'] !== undefined && policy_validator_func0.call(data14, 'max-age')) {
                            let data20 = data14['max-age'];
                            if (typeof data20 === 'string') {
                                if (!pattern6.test(data20)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/max-age', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/max-age', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data14.threshold !== undefined && policy_validator_func0.call(data14, 'threshold')) {
                            let data21 = data14.threshold;
                            if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/threshold', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data21 == 'number' && isFinite(data21)) {
                                if (data21 > 64 || isNaN(data21)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/threshold', 'maximum', { comparison: '<=', limit: 64 }, 'must be <= 64');
                                    errors++;
                                }
                                if (data21 < 1 || isNaN(data21)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/threshold', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                                    errors++;
                                }
                            }
                        }
                        if (data14['missing-evidence-action'] !== undefined && policy_validator_func0.call(data14, 'missing-evidence-action')) {
                            let data22 = data14['missing-evidence-action'];
                            if (!(data22 === 'warn' || data22 === 'block')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/missing-evidence-action', 'enum', { allowedValues: schema38.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                        if (data14['min-hot-symbol-count'] !== undefined && policy_validator_func0.call(data14, 'min-hot-symbol-count')) {
                            let data23 = data14['min-hot-symbol-count'];
                            if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-hot-symbol-count', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data23 == 'number' && isFinite(data23)) {
                                if (data23 > 9007199254740991 || isNaN(data23)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-hot-symbol-count', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                    errors++;
                                }
                                if (data23 < 0 || isNaN(data23)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-hot-symbol-count', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                                    errors++;
                                }
                            }
                        }
                        if (data14['min-unique-call-paths'] !== undefined && policy_validator_func0.call(data14, 'min-unique-call-paths')) {
                            let data24 = data14['min-unique-call-paths'];
                            if (!(typeof data24 == 'number' && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-unique-call-paths', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data24 == 'number' && isFinite(data24)) {
                                if (data24 > 9007199254740991 || isNaN(data24)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-unique-call-paths', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                    errors++;
                                }
                                if (data24 < 0 || isNaN(data24)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence/min-unique-call-paths', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/execution-evidence', 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
                if (data7['beacon-rate'] !== undefined && policy_validator_func0.call(data7, 'beacon-rate')) {
                    let data25 = data7['beacon-rate'];
                    if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
                        for (const key5 of Object.keys(data25)) {
                            if (!policy_validator_func0.call(policy_validator_schema31.properties.gates.properties['beacon-rate'].properties, key5)) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate', 'additionalProperties', { additionalProperty: key5 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data25.enabled !== undefined && policy_validator_func0.call(data25, 'enabled')) {
                            if (typeof data25.enabled !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/enabled', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data25.source !== undefined && policy_validator_func0.call(data25, 'source')) {
                            let data27 = data25.source;
                            if (!(data27 === 'signed' || data27 === 'metadata')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/source', 'enum', { allowedValues: schema44.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                        if (data25.evidence !== undefined && policy_validator_func0.call(data25, 'evidence')) {
                            if (!policy_validator_validate24(data25.evidence, {
                                instancePath: instancePath + '/gates/beacon-rate/evidence',
                                parentData: data25,
                                parentDataProperty: 'evidence',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate24.errors : vErrors.concat(policy_validator_validate24.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25['required-environments'] !== undefined && policy_validator_func0.call(data25, 'required-environments')) {
                            if (!policy_validator_validate21(data25['required-environments'], {
                                instancePath: instancePath + '/gates/beacon-rate/required-environments',
                                parentData: data25,
                                parentDataProperty: 'required-environments',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25['observed-in'] !== undefined && policy_validator_func0.call(data25, 'observed-in')) {
                            if (!policy_validator_validate21(data25['observed-in'], {
                                instancePath: instancePath + '/gates/beacon-rate/observed-in',
                                parentData: data25,
                                parentDataProperty: 'observed-in',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? policy_validator_validate21.errors : vErrors.concat(policy_validator_validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data25['max-age'] !== undefined && policy_validator_func0.call(data25, 'max-age')) {
                            let data31 = data25['max-age'];
                            if (typeof data31 === 'string') {
                                if (!pattern6.test(data31)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/max-age', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/max-age', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data25.threshold !== undefined && policy_validator_func0.call(data25, 'threshold')) {
                            let data32 = data25.threshold;
                            if (!(typeof data32 == 'number' && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/threshold', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data32 == 'number' && isFinite(data32)) {
                                if (data32 > 64 || isNaN(data32)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/threshold', 'maximum', { comparison: '<=', limit: 64 }, 'must be <= 64');
                                    errors++;
                                }
                                if (data32 < 1 || isNaN(data32)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/threshold', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                                    errors++;
                                }
                            }
                        }
                        if (data25['min-verification-rate'] !== undefined && policy_validator_func0.call(data25, 'min-verification-rate')) {
                            let data33 = data25['min-verification-rate'];
                            if (typeof data33 == 'number' && isFinite(data33)) {
                                if (data33 > 1 || isNaN(data33)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-verification-rate', 'maximum', { comparison: '<=', limit: 1 }, 'must be <= 1');
                                    errors++;
                                }
                                if (data33 < 0 || isNaN(data33)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-verification-rate', 'minimum', { comparison: '>=', limit: 0 }, 'must be >= 0');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-verification-rate', 'type', { type: 'number' }, 'must be number');
                                errors++;
                            }
                        }
                        if (data25['min-beacon-count'] !== undefined && policy_validator_func0.call(data25, 'min-beacon-count')) {
                            let data34 = data25['min-beacon-count'];
                            if (!(typeof data34 == 'number' && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-beacon-count', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data34 == 'number' && isFinite(data34)) {
                                if (data34 > 9007199254740991 || isNaN(data34)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-beacon-count', 'maximum', { comparison: '<=', limit: 9007199254740991 }, 'must be <= 9007199254740991');
                                    errors++;
                                }
                                if (data34 < 1 || isNaN(data34)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/min-beacon-count', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                                    errors++;
                                }
                            }
                        }
                        if (data25['missing-beacon-action'] !== undefined && policy_validator_func0.call(data25, 'missing-beacon-action')) {
                            let data35 = data25['missing-beacon-action'];
                            if (!(data35 === 'warn' || data35 === 'block')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/missing-beacon-action', 'enum', { allowedValues: schema38.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                        if (data25['below-threshold-action'] !== undefined && policy_validator_func0.call(data25, 'below-threshold-action')) {
                            let data36 = data25['below-threshold-action'];
                            if (!(data36 === 'warn' || data36 === 'block')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/below-threshold-action', 'enum', { allowedValues: schema38.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                        if (data25['insufficient-action'] !== undefined && policy_validator_func0.call(data25, 'insufficient-action')) {
                            let data37 = data25['insufficient-action'];
                            if (!(data37 === 'warn' || data37 === 'block')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate/insufficient-action', 'enum', { allowedValues: schema38.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/beacon-rate', 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
                if (data7['production-action'] !== undefined && policy_validator_func0.call(data7, 'production-action')) {
                    let data38 = data7['production-action'];
                    if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
                        for (const key6 of Object.keys(data38)) {
                            if (!(key6 === 'enabled' || key6 === 'actions' || key6 === 'grants')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action', 'additionalProperties', { additionalProperty: key6 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data38.enabled !== undefined && policy_validator_func0.call(data38, 'enabled')) {
                            if (typeof data38.enabled !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/enabled', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data38.actions !== undefined && policy_validator_func0.call(data38, 'actions')) {
                            let data40 = data38.actions;
                            if (Array.isArray(data40)) {
                                if (data40.length > 1000) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions', 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
                                    errors++;
                                }
                                if (data40.length < 1) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions', 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
                                    errors++;
                                }
                                const len0 = data40.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data41 = data40[i0];
                                    if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
                                        for (const prop1 of policy_validator_schema31.properties.gates.properties['production-action'].properties.actions.items
                                            .required) {
                                            if (data41[prop1] === undefined || !policy_validator_func0.call(data41, prop1)) {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0, 'required', { missingProperty: prop1 }, "must have required property '" + prop1 + "'");
                                                errors++;
                                            }
                                        }
                                        for (const key7 of Object.keys(data41)) {
                                            if (!(key7 === 'name' || key7 === 'requires')) {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0, 'additionalProperties', { additionalProperty: key7 }, 'must NOT have additional properties');
                                                errors++;
                                            }
                                        }
                                        if (data41.name !== undefined && policy_validator_func0.call(data41, 'name')) {
                                            let data42 = data41.name;
                                            if (typeof data42 === 'string') {
                                                if (func75(data42) > 100) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0 + '/name', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                                                    errors++;
                                                }
                                                if (!pattern7.test(data42)) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0 + '/name', 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                                                    errors++;
                                                }
                                            }
                                            else {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0 + '/name', 'type', { type: 'string' }, 'must be string');
                                                errors++;
                                            }
                                        }
                                        if (data41.requires !== undefined && policy_validator_func0.call(data41, 'requires')) {
                                            if (!validate31(data41.requires, {
                                                instancePath: instancePath + '/gates/production-action/actions/' + i0 + '/requires',
                                                parentData: data41,
                                                parentDataProperty: 'requires',
                                                rootData,
                                                dynamicAnchors,
                                            })) {
                                                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                    }
                                    else {
                                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions/' + i0, 'type', { type: 'object' }, 'must be object');
                                        errors++;
                                    }
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/actions', 'type', { type: 'array' }, 'must be array');
                                errors++;
                            }
                        }
                        if (data38.grants !== undefined && policy_validator_func0.call(data38, 'grants')) {
                            let data44 = data38.grants;
                            if (Array.isArray(data44)) {
                                if (data44.length > 1000) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants', 'maxItems', { limit: 1000 }, 'must NOT have more than 1000 items');
                                    errors++;
                                }
                                if (data44.length < 1) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants', 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
                                    errors++;
                                }
                                const len1 = data44.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data45 = data44[i1];
                                    if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
                                        for (const prop2 of policy_validator_schema31.properties.gates.properties['production-action'].properties.grants.items
                                            .required) {
                                            if (data45[prop2] === undefined || !policy_validator_func0.call(data45, prop2)) {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1, 'required', { missingProperty: prop2 }, "must have required property '" + prop2 + "'");
                                                errors++;
                                            }
                                        }
                                        for (const key8 of Object.keys(data45)) {
                                            if (!(key8 === 'name' ||
                                                key8 === 'granted' ||
                                                key8 === 'target' ||
                                                key8 === 'valid-from' ||
                                                key8 === 'valid-until')) {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1, 'additionalProperties', { additionalProperty: key8 }, 'must NOT have additional properties');
                                                errors++;
                                            }
                                        }
                                        if (data45.name !== undefined && policy_validator_func0.call(data45, 'name')) {
                                            let data46 = data45.name;
                                            if (typeof data46 === 'string') {
                                                if (func75(data46) > 100) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/name', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                                                    errors++;
                                                }
                                                if (!pattern7.test(data46)) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/name', 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                                                    errors++;
                                                }
                                            }
                                            else {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/name', 'type', { type: 'string' }, 'must be string');
                                                errors++;
                                            }
                                        }
                                        if (data45.granted !== undefined && policy_validator_func0.call(data45, 'granted')) {
                                            if (typeof data45.granted !== 'boolean') {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/granted', 'type', { type: 'boolean' }, 'must be boolean');
                                                errors++;
                                            }
                                        }
                                        if (data45.target !== undefined && policy_validator_func0.call(data45, 'target')) {
                                            let data48 = data45.target;
                                            if (typeof data48 === 'string') {
                                                if (func75(data48) > 100) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/target', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                                                    errors++;
                                                }
                                                if (!pattern7.test(data48)) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/target', 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                                                    errors++;
                                                }
                                            }
                                            else {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/target', 'type', { type: 'string' }, 'must be string');
                                                errors++;
                                            }
                                        }
                                        if (data45['valid-from'] !== undefined && policy_validator_func0.call(data45, 'valid-from')) {
                                            let data49 = data45['valid-from'];
                                            if (typeof data49 === 'string') {
                                                if (!policy_validator_pattern17.test(data49)) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/valid-from', 'pattern', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }, 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"');
                                                    errors++;
                                                }
                                            }
                                            else {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/valid-from', 'type', { type: 'string' }, 'must be string');
                                                errors++;
                                            }
                                        }
                                        if (data45['valid-until'] !== undefined && policy_validator_func0.call(data45, 'valid-until')) {
                                            let data50 = data45['valid-until'];
                                            if (typeof data50 === 'string') {
                                                if (!policy_validator_pattern17.test(data50)) {
                                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/valid-until', 'pattern', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }, 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"');
                                                    errors++;
                                                }
                                            }
                                            else {
                                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1 + '/valid-until', 'type', { type: 'string' }, 'must be string');
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants/' + i1, 'type', { type: 'object' }, 'must be object');
                                        errors++;
                                    }
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action/grants', 'type', { type: 'array' }, 'must be array');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/production-action', 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
                if (data7.approval !== undefined && policy_validator_func0.call(data7, 'approval')) {
                    let data51 = data7.approval;
                    if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
                        for (const key9 of Object.keys(data51)) {
                            if (!(key9 === 'enabled' ||
                                key9 === 'threshold' ||
                                key9 === 'two-person' ||
                                key9 === 'signed-request' ||
                                key9 === 'clock-skew' ||
                                key9 === 'max-validity' ||
                                key9 === 'replay')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval', 'additionalProperties', { additionalProperty: key9 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data51.enabled !== undefined && policy_validator_func0.call(data51, 'enabled')) {
                            if (typeof data51.enabled !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/enabled', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data51.threshold !== undefined && policy_validator_func0.call(data51, 'threshold')) {
                            let data53 = data51.threshold;
                            if (!(typeof data53 == 'number' && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/threshold', 'type', { type: 'integer' }, 'must be integer');
                                errors++;
                            }
                            if (typeof data53 == 'number' && isFinite(data53)) {
                                if (data53 > 64 || isNaN(data53)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/threshold', 'maximum', { comparison: '<=', limit: 64 }, 'must be <= 64');
                                    errors++;
                                }
                                if (data53 < 1 || isNaN(data53)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/threshold', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                                    errors++;
                                }
                            }
                        }
                        if (data51['two-person'] !== undefined && policy_validator_func0.call(data51, 'two-person')) {
                            if (typeof data51['two-person'] !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/two-person', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data51['signed-request'] !== undefined && policy_validator_func0.call(data51, 'signed-request')) {
                            if (typeof data51['signed-request'] !== 'boolean') {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/signed-request', 'type', { type: 'boolean' }, 'must be boolean');
                                errors++;
                            }
                        }
                        if (data51['clock-skew'] !== undefined && policy_validator_func0.call(data51, 'clock-skew')) {
                            let data56 = data51['clock-skew'];
                            if (typeof data56 === 'string') {
                                if (!pattern6.test(data56)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/clock-skew', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/clock-skew', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data51['max-validity'] !== undefined && policy_validator_func0.call(data51, 'max-validity')) {
                            let data57 = data51['max-validity'];
                            if (typeof data57 === 'string') {
                                if (!pattern6.test(data57)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/max-validity', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/max-validity', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data51.replay !== undefined && policy_validator_func0.call(data51, 'replay')) {
                            let data58 = data51.replay;
                            if (!(data58 === 'required' || data58 === 'optional' || data58 === 'off')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval/replay', 'enum', { allowedValues: schema76.enum }, 'must be equal to one of the allowed values');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/gates/approval', 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/gates', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data.run !== undefined && policy_validator_func0.call(data, 'run')) {
            let data59 = data.run;
            if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
                for (const key10 of Object.keys(data59)) {
                    if (!(key10 === 'self-hosted' ||
                        key10 === 'timeout' ||
                        key10 === 'max-processes' ||
                        key10 === 'max-memory-mib' ||
                        key10 === 'outputs' ||
                        key10 === 'pass-environment')) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/run', 'additionalProperties', { additionalProperty: key10 }, 'must NOT have additional properties');
                        errors++;
                    }
                }
                if (data59['self-hosted'] !== undefined && policy_validator_func0.call(data59, 'self-hosted')) {
                    let data60 = data59['self-hosted'];
                    if (!(data60 === 'block' || data60 === 'isolate')) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/run/self-hosted', 'enum', { allowedValues: schema77.enum }, 'must be equal to one of the allowed values');
                        errors++;
                    }
                }
                if (data59.timeout !== undefined && policy_validator_func0.call(data59, 'timeout')) {
                    let data61 = data59.timeout;
                    if (typeof data61 === 'string') {
                        if (!pattern6.test(data61)) {
                            vErrors = policy_validator_noted(vErrors, instancePath + '/run/timeout', 'pattern', { pattern: '^[1-9][0-9]{0,8}[smhd]$' }, 'must match pattern "' + '^[1-9][0-9]{0,8}[smhd]$' + '"');
                            errors++;
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/run/timeout', 'type', { type: 'string' }, 'must be string');
                        errors++;
                    }
                }
                if (data59['max-processes'] !== undefined && policy_validator_func0.call(data59, 'max-processes')) {
                    let data62 = data59['max-processes'];
                    if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-processes', 'type', { type: 'integer' }, 'must be integer');
                        errors++;
                    }
                    if (typeof data62 == 'number' && isFinite(data62)) {
                        if (data62 > 32768 || isNaN(data62)) {
                            vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-processes', 'maximum', { comparison: '<=', limit: 32768 }, 'must be <= 32768');
                            errors++;
                        }
                        if (data62 < 1 || isNaN(data62)) {
                            vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-processes', 'minimum', { comparison: '>=', limit: 1 }, 'must be >= 1');
                            errors++;
                        }
                    }
                }
                if (data59['max-memory-mib'] !== undefined && policy_validator_func0.call(data59, 'max-memory-mib')) {
                    let data63 = data59['max-memory-mib'];
                    if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-memory-mib', 'type', { type: 'integer' }, 'must be integer');
                        errors++;
                    }
                    if (typeof data63 == 'number' && isFinite(data63)) {
                        if (data63 > 1048576 || isNaN(data63)) {
                            vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-memory-mib', 'maximum', { comparison: '<=', limit: 1048576 }, 'must be <= 1048576');
                            errors++;
                        }
                        if (data63 < 16 || isNaN(data63)) {
                            vErrors = policy_validator_noted(vErrors, instancePath + '/run/max-memory-mib', 'minimum', { comparison: '>=', limit: 16 }, 'must be >= 16');
                            errors++;
                        }
                    }
                }
                if (data59.outputs !== undefined && policy_validator_func0.call(data59, 'outputs')) {
                    if (!validate33(data59.outputs, {
                        instancePath: instancePath + '/run/outputs',
                        parentData: data59,
                        parentDataProperty: 'outputs',
                        rootData,
                        dynamicAnchors,
                    })) {
                        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                        errors = vErrors.length;
                    }
                }
                if (data59['pass-environment'] !== undefined && policy_validator_func0.call(data59, 'pass-environment')) {
                    if (!validate35(data59['pass-environment'], {
                        instancePath: instancePath + '/run/pass-environment',
                        parentData: data59,
                        parentDataProperty: 'pass-environment',
                        rootData,
                        dynamicAnchors,
                    })) {
                        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/run', 'type', { type: 'object' }, 'must be object');
                errors++;
            }
        }
        if (data['trusted-keys'] !== undefined && policy_validator_func0.call(data, 'trusted-keys')) {
            let data66 = data['trusted-keys'];
            if (Array.isArray(data66)) {
                if (data66.length > 64) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys', 'maxItems', { limit: 64 }, 'must NOT have more than 64 items');
                    errors++;
                }
                if (data66.length < 1) {
                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys', 'minItems', { limit: 1 }, 'must NOT have fewer than 1 items');
                    errors++;
                }
                const len2 = data66.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data67 = data66[i2];
                    if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
                        for (const prop3 of policy_validator_schema31.properties['trusted-keys'].items.required) {
                            if (data67[prop3] === undefined || !policy_validator_func0.call(data67, prop3)) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2, 'required', { missingProperty: prop3 }, "must have required property '" + prop3 + "'");
                                errors++;
                            }
                        }
                        for (const key11 of Object.keys(data67)) {
                            if (!(key11 === 'id' ||
                                key11 === 'key' ||
                                key11 === 'identity' ||
                                key11 === 'purposes' ||
                                key11 === 'valid-from' ||
                                key11 === 'valid-until' ||
                                key11 === 'revoked-at')) {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2, 'additionalProperties', { additionalProperty: key11 }, 'must NOT have additional properties');
                                errors++;
                            }
                        }
                        if (data67.id !== undefined && policy_validator_func0.call(data67, 'id')) {
                            let data68 = data67.id;
                            if (typeof data68 === 'string') {
                                if (!policy_validator_pattern4.test(data68)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/id', 'pattern', { pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' }, 'must match pattern "' + '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/id', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data67.key !== undefined && policy_validator_func0.call(data67, 'key')) {
                            let data69 = data67.key;
                            if (typeof data69 === 'string') {
                                if (func75(data69) > 4096) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/key', 'maxLength', { limit: 4096 }, 'must NOT have more than 4096 characters');
                                    errors++;
                                }
                                if (!pattern25.test(data69)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/key', 'pattern', {
                                        pattern: '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$',
                                    }, 'must match pattern "' +
                                        '^(?!\\s)(?!.*\\s$)(?!\\.{1,2}(?:/|$))(?!.*/\\.{0,2}(?:/|$))(?!/)(?!.*\\\\)(?![A-Za-z]:)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+$' +
                                        '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/key', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data67.identity !== undefined && policy_validator_func0.call(data67, 'identity')) {
                            let data70 = data67.identity;
                            if (typeof data70 === 'string') {
                                if (func75(data70) > 100) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/identity', 'maxLength', { limit: 100 }, 'must NOT have more than 100 characters');
                                    errors++;
                                }
                                if (!pattern7.test(data70)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/identity', 'pattern', { pattern: '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' }, 'must match pattern "' + '^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/identity', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data67.purposes !== undefined && policy_validator_func0.call(data67, 'purposes')) {
                            if (!validate37(data67.purposes, {
                                instancePath: instancePath + '/trusted-keys/' + i2 + '/purposes',
                                parentData: data67,
                                parentDataProperty: 'purposes',
                                rootData,
                                dynamicAnchors,
                            })) {
                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data67['valid-from'] !== undefined && policy_validator_func0.call(data67, 'valid-from')) {
                            let data72 = data67['valid-from'];
                            if (typeof data72 === 'string') {
                                if (!policy_validator_pattern17.test(data72)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/valid-from', 'pattern', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }, 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/valid-from', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data67['valid-until'] !== undefined && policy_validator_func0.call(data67, 'valid-until')) {
                            let data73 = data67['valid-until'];
                            if (typeof data73 === 'string') {
                                if (!policy_validator_pattern17.test(data73)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/valid-until', 'pattern', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }, 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/valid-until', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                        if (data67['revoked-at'] !== undefined && policy_validator_func0.call(data67, 'revoked-at')) {
                            let data74 = data67['revoked-at'];
                            if (typeof data74 === 'string') {
                                if (!policy_validator_pattern17.test(data74)) {
                                    vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/revoked-at', 'pattern', { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }, 'must match pattern "' + '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' + '"');
                                    errors++;
                                }
                            }
                            else {
                                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2 + '/revoked-at', 'type', { type: 'string' }, 'must be string');
                                errors++;
                            }
                        }
                    }
                    else {
                        vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys/' + i2, 'type', { type: 'object' }, 'must be object');
                        errors++;
                    }
                }
            }
            else {
                vErrors = policy_validator_noted(vErrors, instancePath + '/trusted-keys', 'type', { type: 'array' }, 'must be array');
                errors++;
            }
        }
    }
    else {
        vErrors = policy_validator_noted(vErrors, instancePath, 'type', { type: 'object' }, 'must be object');
        errors++;
    }
    policy_validator_validate20.errors = vErrors;
    return errors === 0;
}
policy_validator_validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

;// CONCATENATED MODULE: ./build/release/capture/nearest.js
/** The name of the list that is the fewest single-character edits away from a misspelt one. */
function nearestName(misspelt, names) {
    // A hostile name may be megabytes long; no name of ours is, and the table below is quadratic.
    const text = misspelt.toLowerCase().slice(0, 64);
    let best = '';
    let fewest = Infinity;
    for (const name of names) {
        const edits = editDistance(text, name);
        if (edits < fewest)
            [best, fewest] = [name, edits];
    }
    return best;
}
/** Levenshtein distance, one row of the table at a time. */
function editDistance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
        }
        row = next;
    }
    return row[right.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/shape.js









/** A decimal from 0 to 1 that a comparison can take exactly as it is written. */
const RATE = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/;
const RATE_PLACE = '/gates/beacon-rate/min-verification-rate';
/** Counts; a validator takes `3.0` for one, and `-0`. */
const WHOLE = /^(?:0|[1-9]\d*)$/;
/** Notes everything in which a policy differs from schemas/policy.schema.json; places without a usable value become faulty. */
function checkShape(tree, problems) {
    if (!validatePolicy(project(tree.value)))
        for (const error of validatePolicy.errors ?? [])
            noteError(error, tree, problems);
    checkLiterals(tree.value, '', tree, problems);
}
function noteError({ instancePath, keyword, params }, tree, problems) {
    const { additionalProperty, missingProperty } = params;
    if (keyword === 'additionalProperties' && typeof additionalProperty === 'string') {
        noteUnknown(instancePath, additionalProperty, tree, problems);
    }
    else if (keyword === 'required' && typeof missingProperty === 'string') {
        noteMissing(instancePath, missingProperty, tree, problems);
    }
    else if (!tree.faulty.has(instancePath)) {
        tree.faulty.add(instancePath);
        problems.add(valueProblem(tree, instancePath, shown(shape_valueAt(tree.value, instancePath))));
    }
}
function noteUnknown(parent, key, tree, problems) {
    const nearest = nearestName(key, POLICY_KEYS.get(generalPlace(parent)) ?? []);
    const where = parent === '' ? '' : ` in \`${dotted(parent)}\``;
    const message = `There is no key \`${printable_printable(key, 60)}\`${where}; the nearest one is \`${nearest}\`.`;
    const place = placed(tree, parent + json_place_pointer(key), 'key');
    problems.add({ code: 'policy_key_unknown', message, ...place, expected: nearest, found: key });
}
function noteMissing(parent, key, tree, problems) {
    const pointer = parent + json_place_pointer(key);
    // What is not there is no value that something else could be held against.
    tree.faulty.add(pointer);
    const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'a value';
    const message = `The key \`${dotted(pointer)}\` is missing; it takes ${expected}.`;
    problems.add({ code: 'policy_value_missing', message, ...placed(tree, pointer), expected });
}
/** Numbers are judged by what is written: as a double `3.0` is whole, and a rate of twenty digits is rounded. */
function checkLiterals(value, pointer, tree, problems) {
    if (value instanceof JsonNumber) {
        const form = pointer === RATE_PLACE ? RATE : WHOLE;
        if (form.test(value.text) || tree.faulty.has(pointer) || !POLICY_TAKES.has(generalPlace(pointer)))
            return;
        tree.faulty.add(pointer);
        problems.add(valueProblem(tree, pointer, value.text));
    }
    else if (isJsonArray(value)) {
        value.forEach((item, index) => checkLiterals(item, pointer + json_place_pointer(index), tree, problems));
    }
    else if (isJsonObject(value)) {
        for (const [key, member] of value)
            checkLiterals(member, pointer + json_place_pointer(key), tree, problems);
    }
}
/** The value at a JSON pointer. */
function shape_valueAt(root, pointer) {
    if (pointer === '')
        return root;
    const parent = shape_valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')));
    const name = lastName(pointer);
    if (isJsonObject(parent))
        return parent.get(name);
    return isJsonArray(parent) ? parent[Number(name)] : undefined;
}
/** A value as a message shows it: text in quotes, containers by their size. */
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 1000));
    if (isJsonObject(value))
        return `a mapping of ${count(value.size, 'key')}`;
    return isJsonArray(value) ? `a list of ${count(value.length, 'item')}` : value.text;
}
function count(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/options.js







/**
 * Reads values of a policy whose shape was checked: null for what is not there, and for what is faulty. What no schema can say (a
 * day that the calendar has, ten years) is noted here.
 */
class Options {
    tree;
    problems;
    constructor(tree, problems) {
        this.tree = tree;
        this.problems = problems;
    }
    text(pointer) {
        const value = this.value(pointer);
        return typeof value === 'string' ? value : null;
    }
    /** One of some words. */
    word(pointer, words) {
        const text = this.text(pointer);
        return words.find((word) => word === text) ?? null;
    }
    /** The texts of a list; one text alone is a list of it. */
    texts(pointer) {
        const value = this.value(pointer);
        if (typeof value === 'string')
            return [value];
        if (!isJsonArray(value))
            return null;
        return value.flatMap((item, index) => typeof item === 'string' && !this.tree.faulty.has(pointer + json_place_pointer(index)) ? [item] : []);
    }
    flag(pointer) {
        const value = this.value(pointer);
        return typeof value === 'boolean' ? value : null;
    }
    count(pointer) {
        const value = this.value(pointer);
        return value instanceof JsonNumber ? Number(value.text) : null;
    }
    /** The decimal as it is written. */
    decimal(pointer) {
        const value = this.value(pointer);
        return value instanceof JsonNumber ? value.text : null;
    }
    digest(pointer) {
        return asDigest(this.value(pointer));
    }
    /** A duration in seconds, at most so many. */
    seconds(pointer, most = MAX_AGE_SECONDS) {
        return this.parsed(pointer, (text) => {
            const seconds = parseDuration(text);
            return seconds === null || seconds > most ? null : seconds;
        });
    }
    /** A time in milliseconds since 1970. */
    instant(pointer) {
        return this.parsed(pointer, parseUtcTime);
    }
    /** The pointers of the items of a list. */
    items(pointer) {
        const value = this.value(pointer);
        return isJsonArray(value) ? value.map((_, index) => pointer + json_place_pointer(index)) : null;
    }
    parsed(pointer, parse) {
        const text = this.text(pointer);
        if (text === null)
            return null;
        const parsed = parse(text);
        if (parsed !== null)
            return parsed;
        this.tree.faulty.add(pointer);
        this.problems.add(valueProblem(this.tree, pointer, shown(text)));
        return null;
    }
    value(pointer) {
        return this.tree.faulty.has(pointer) ? undefined : shape_valueAt(this.tree.value, pointer);
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/problems.js



/** Collects all problems of one policy; of each code a bounded number, and then how many more there are. */
class Problems {
    kept = [];
    counts = new Map();
    add(problem) {
        const count = (this.counts.get(problem.code) ?? 0) + 1;
        this.counts.set(problem.code, count);
        if (count <= MAX_FINDINGS_PER_CODE)
            this.kept.push(problem);
    }
    get none() {
        return this.counts.size === 0;
    }
    /** All of them, from the top of the document down. */
    list() {
        const sorted = [...this.kept].sort((left, right) => rank(left) - rank(right));
        const left = [...this.counts].flatMap(([code, count]) => {
            const more = count - MAX_FINDINGS_PER_CODE;
            return more > 0 ? [{ code, message: `${String(more)} more errors of this kind are not listed one by one.` }] : [];
        });
        return [...sorted, ...left];
    }
}
/** By line, then by column: a column is always less than the largest policy has bytes. */
function rank({ position }) {
    return position === undefined ? 0 : position.line * 2 ** 20 + position.column;
}
/** A problem as a finding about the file at a path. */
function problems_problemFinding({ code, message, position, pointer, expected, found }, path) {
    const sentence = position === undefined ? message : `${message.replace(/\.$/, '')} (column ${String(position.column)}).`;
    return finding(code, sentence, {
        path,
        ...(position !== undefined && { line: position.line }),
        ...(pointer !== undefined && { pointer: printable(pointer) }),
        ...(expected !== undefined && { expected }),
        ...(found !== undefined && { found: printable(found) }),
    });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/text.js




/**
 * What no text editor shows, or shows as something else: control characters but tab and line ends, direction and other format
 * characters, private ones, further line separators. A policy is decided on by people who read it.
 */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\r(?!\n)/gu;
/** The text of a policy file, or null where `problems` says why there is none: strict UTF-8 of which every character is seen. */
function readText(bytes, problems) {
    if (bytes.length > limits_MAX_POLICY_BYTES) {
        const most = limits_MAX_POLICY_BYTES.toLocaleString('en-US');
        const message = `The policy has ${String(bytes.length)} bytes; at most ${most} are read.`;
        problems.add({ code: 'policy_malformed', message, expected: `at most ${most} bytes`, found: String(bytes.length) });
        return null;
    }
    if (bytesHoldSecret(bytes)) {
        text_noteSecret(problems);
        return null;
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const lines = new Lines(text);
    const broken = brokenOffset(bytes);
    if (broken !== null) {
        const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, broken));
        const message = 'The policy is not UTF-8.';
        problems.add({ code: 'policy_malformed', message, position: lines.position(before.length), expected: 'UTF-8' });
        return null;
    }
    for (const { index, 0: character } of text.matchAll(INVISIBLE)) {
        const found = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        const message = index === 0 && found === 'U+FEFF'
            ? 'The policy begins with a byte-order mark; save it as UTF-8 without one.'
            : `The policy holds the character ${found}, which cannot be seen.`;
        problems.add({ code: 'policy_malformed', message, position: lines.position(index), found });
    }
    return problems.none ? text : null;
}
/** Notes that there is secret material, and nothing of where or what. */
function text_noteSecret(problems) {
    problems.add({ code: 'policy_secret_detected', message: 'The policy holds a private key or an access token.' });
}
/** The offset in bytes of the first sequence that is no UTF-8. */
function brokenOffset(bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const length = sequenceLength(bytes, offset);
        if (length === 0)
            return offset;
        offset += length;
    }
    return null;
}

;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const identity_isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/visit.js


const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (isMap(node))
        return visitor.Map?.(key, node, path);
    if (isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (isPair(node))
        return visitor.Pair?.(key, node, path);
    if (isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity_isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/doc/directives.js



const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
            const tags = {};
            visit(doc.contents, (_key, node) => {
                if (isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/doc/anchors.js



/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (isScalar(ref.node) || isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/doc/applyReviver.js
/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/toJS.js


/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/Node.js




class NodeBase {
    constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity_isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/Alias.js






class Alias extends NodeBase {
    constructor(source) {
        super(ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit(doc, {
                Node: (_key, node) => {
                    if (isAlias(node) || hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/Scalar.js




const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends NodeBase {
    constructor(value) {
        super(SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/doc/createNode.js




const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity_isDocument(value))
        value = value.contents;
    if (isNode(value))
        return value;
    if (isPair(value)) {
        const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[MAP]
                : Symbol.iterator in Object(value)
                    ? schema[SEQ]
                    : schema[MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/Collection.js




function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => isNode(it) || isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && isScalar(node) ? node.value : node;
        else
            return isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyString.js



const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.BLOCK_FOLDED:
            case Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringify.js





function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
    if (anchor && anchorIsValid(anchor)) {
        anchors.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : isScalar(node)
            ? stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyPair.js





function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (isCollection(key) || (!isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            isCollection(key) ||
            (isScalar(key)
                ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/log.js
function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function log_warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        console.warn(warning);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js



// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (isScalar(key) &&
        (!key.type || key.type === Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/addPairToJSMap.js






function addPairToJSMap(ctx, map, { key, value }) {
    if (isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (isMergeKey(ctx, key))
        addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (isNode(key) && ctx?.doc) {
        const strCtx = createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log_warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/Pair.js





function createPair(key, value, ctx) {
    const k = createNode(key, undefined, ctx);
    const v = createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (isNode(key))
            key = key.clone(schema);
        if (isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyCollection.js




function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/YAMLMap.js







function findPair(items, key) {
    const k = isScalar(key) ? key.value : key;
    for (const it of items) {
        if (isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair(pair, pair?.value);
        }
        else
            _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (isScalar(prev.value) && isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/common/map.js



const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/nodes/YAMLSeq.js







class YAMLSeq extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/common/seq.js



const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/common/string.js


const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/common/null.js


const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/core/bool.js


const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/core/float.js



const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/core/int.js


const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int_int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/core/schema.js








const schema = [
    map,
    seq,
    string,
    nullTag,
    boolTag,
    intOct,
    int_int,
    intHex,
    floatNaN,
    floatExp,
    float_float
];



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/json/schema.js




function schema_intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: schema_intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema_schema = [map, seq].concat(jsonScalars, jsonError);



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js



const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js





function resolvePairs(seq, onError) {
    if (isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (isPair(item))
                continue;
            else if (isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair(new Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = isPair(item) ? item : new Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js






class YAMLOMap extends YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (isPair(pair)) {
                key = toJS(pair.key, '', ctx);
                value = toJS(pair.value, key, ctx);
            }
            else {
                key = toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs = createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs = resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs.items) {
            if (isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js


function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar(false),
    stringify: boolStringify
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/float.js



const float_floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const float_floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const yaml_1_1_float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/int.js


const int_intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function int_intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function int_intStringify(node, radix, prefix) {
    const { value } = node;
    if (int_intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber(node);
}
const intBin = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
    stringify: node => int_intStringify(node, 2, '0b')
};
const int_intOct = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
    stringify: node => int_intStringify(node, 8, '0')
};
const yaml_1_1_int_int = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const int_intHex = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
    stringify: node => int_intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/set.js




class YAMLSet extends YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair(key.key, null);
        else
            pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair)
            ? isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js


/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js














const yaml_1_1_schema_schema = [
    map,
    seq,
    string,
    nullTag,
    trueTag,
    falseTag,
    intBin,
    int_intOct,
    yaml_1_1_int_int,
    int_intHex,
    float_floatNaN,
    float_floatExp,
    yaml_1_1_float_float,
    binary,
    merge,
    omap,
    pairs,
    set,
    intTime,
    floatTime,
    timestamp
];



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/tags.js

















const schemas = new Map([
    ['core', schema],
    ['failsafe', [map, seq, string]],
    ['json', schema_schema],
    ['yaml11', yaml_1_1_schema_schema],
    ['yaml-1.1', yaml_1_1_schema_schema]
]);
const tagsByName = {
    binary: binary,
    bool: boolTag,
    float: float_float,
    floatExp: floatExp,
    floatNaN: floatNaN,
    floatTime: floatTime,
    int: int_int,
    intHex: intHex,
    intOct: intOct,
    intTime: intTime,
    map: map,
    merge: merge,
    null: nullTag,
    omap: omap,
    pairs: pairs,
    seq: seq,
    set: set,
    timestamp: timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary,
    'tag:yaml.org,2002:merge': merge,
    'tag:yaml.org,2002:omap': omap,
    'tag:yaml.org,2002:pairs': pairs,
    'tag:yaml.org,2002:set': set,
    'tag:yaml.org,2002:timestamp': timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge)
            ? schemaTags.concat(merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/schema/Schema.js






const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? getTags(compat, 'compat')
            : compat
                ? getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/stringify/stringifyDocument.js




function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/doc/Document.js












class Document_Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document_Document.prototype, {
            [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (isEmptyPath(path))
            return !keepScalar && isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (isEmptyPath(path))
            return this.contents !== undefined;
        return isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/errors.js
class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class errors_YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const errors_prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/util-flow-indent-check.js


function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/util-map-includes.js


function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-block-map.js







const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-block-seq.js




function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-flow-collection.js









const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/compose-collection.js








function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = isNode(res)
        ? res
        : new Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-block-scalar.js


function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js



function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/compose-scalar.js





function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = isScalar(res) ? res : new Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/compose-node.js







const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/compose-doc.js





function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document_Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode(ctx, value, props, onError)
        : composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/compose/composer.js







function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class composer_Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors_YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors_YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors_YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors_YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document_Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/cst-scalar.js





function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors_YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/cst-stringify.js
/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const cst_stringify_stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/cst-visit.js
const cst_visit_BREAK = Symbol('break visit');
const cst_visit_SKIP = Symbol('skip children');
const cst_visit_REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function cst_visit_visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
cst_visit_visit.BREAK = cst_visit_BREAK;
/** Do not visit the children of the current item */
cst_visit_visit.SKIP = cst_visit_SKIP;
/** Remove the current item */
cst_visit_visit.REMOVE = cst_visit_REMOVE;
/** Find the item at `path` from `cst` as the root */
cst_visit_visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
cst_visit_visit.parentCollection = (cst, path) => {
    const parent = cst_visit_visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === cst_visit_BREAK)
                    return cst_visit_BREAK;
                else if (ci === cst_visit_REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/cst.js




/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const cst_SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const cst_isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const cst_isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case cst_SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case cst_SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/lexer.js


/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst_SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst_SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/parse/parser.js



function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class parser_Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/public-api.js








function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter = options.lineCounter || (prettyErrors && new LineCounter()) || null;
    return { lineCounter, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    const docs = Array.from(composer.compose(parser.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(prettifyError(source, lineCounter));
            doc.warnings.forEach(prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function public_api_parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(prettifyError(source, lineCounter));
        doc.warnings.forEach(prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = public_api_parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function public_api_stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document(value, _replacer, options).toString(options);
}



;// CONCATENATED MODULE: ./node_modules/yaml/browser/dist/index.js


















;// CONCATENATED MODULE: ./node_modules/yaml/browser/index.js
// `export * as default from ...` fails on Webpack v4
// https://github.com/eemeli/yaml/issues/228

/* harmony default export */ const browser = ((/* unused pure expression or super */ null && (YAML)));


;// CONCATENATED MODULE: ./build/release/capture/policy/yaml-tokens.js


/** What a parser has open beside nested collections: the document, and one scalar. */
const BESIDE_COLLECTIONS = 2;
/** What YAML offers to say a thing elsewhere than where it is read, or to read it otherwise than it looks. */
const yaml_tokens_REFUSED = new Map([
    ['anchor', 'an anchor'],
    ['alias', 'an alias'],
    ['tag', 'a tag'],
    ['directive-line', 'a directive'],
]);
/**
 * The tokens of a YAML text, or null where it is nested too deeply or has too many. Whoever reads them is recursive, and deep nesting would end
 * the process there: so the depth is watched here, where nothing is. Notes every anchor, alias, tag and directive; nothing is
 * ever unfolded, so none can explode.
 */
function readTokens(text, lines, problems) {
    const parser = new parser_Parser();
    const tokens = [];
    let isScalar = false;
    let count = 0;
    for (const lexeme of new Lexer().lex(text)) {
        const refused = isScalar ? undefined : yaml_tokens_REFUSED.get(tokenType(lexeme));
        if (refused !== undefined)
            noteRefused(refused, parser.offset, lines, problems);
        isScalar = lexeme === cst_SCALAR;
        for (const token of parser.next(lexeme))
            tokens.push(token);
        count += 1;
        // Where each token is an error of its own, the library takes long to tell them all.
        if (count > MAX_POLICY_TOKENS) {
            noteTooMany(parser.offset, lines, problems);
            return null;
        }
        if (parser.stack.length > MAX_JSON_DEPTH + BESIDE_COLLECTIONS) {
            noteTooDeep(parser.offset, lines, problems);
            return null;
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function noteRefused(what, offset, lines, problems) {
    const message = `The policy uses ${what} of YAML; write the value out where it is meant.`;
    problems.add({ code: 'policy_yaml_feature_refused', message, position: lines.position(offset), found: what });
}
function noteTooMany(offset, lines, problems) {
    const expected = `at most ${MAX_POLICY_TOKENS.toLocaleString('en-US')} tokens`;
    const message = `The policy is too long; it takes ${expected} (marks, words, spaces and line ends).`;
    problems.add({ code: 'policy_malformed', message, position: lines.position(offset), expected });
}
/** Notes that the text is nested too deeply at an offset. */
function noteTooDeep(offset, lines, problems) {
    const expected = `at most ${String(MAX_JSON_DEPTH)} levels of nesting`;
    const position = lines.position(offset);
    problems.add({
        code: 'policy_malformed',
        message: `The policy is nested too deeply; it takes ${expected}.`,
        position,
        expected,
    });
}

;// CONCATENATED MODULE: ./build/release/capture/policy/yaml.js








/**
 * The core schema of YAML 1.2 and nothing else: no dates, no `yes`, no merge keys. Keys that stand twice are found here, with all
 * their places: the library compares each key with each other, which takes seconds for a hostile file.
 */
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    strict: true,
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
};
/** Reads a policy in YAML 1.2, or gives null where `problems` says why not. Throws nothing. */
function readYaml(text, problems) {
    const lines = new Lines(text);
    try {
        const root = compose(text, lines, problems);
        return root === null ? null : new TreeReader(lines, problems).read(root);
    }
    catch (thrown) {
        // Whatever a library throws about foreign text, the text is refused.
        problems.add({ code: 'policy_malformed', message: `The policy cannot be read: ${printable_errorText(thrown)}.` });
        return null;
    }
}
function compose(text, lines, problems) {
    const tokens = readTokens(text, lines, problems);
    if (tokens === null)
        return null;
    const documents = [...new composer_Composer(OPTIONS).compose(tokens, true, text.length)];
    let isWhole = true;
    for (const { errors, warnings } of documents) {
        for (const { code, message, pos } of [...errors, ...warnings]) {
            // A tag or directive that is refused already.
            if (!problems.none && (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE'))
                continue;
            isWhole = false;
            const sentence = `The policy is no YAML that can be read: ${printable_printable(message).replace(/\.$/, '')}.`;
            problems.add({ code: 'policy_malformed', message: sentence, position: lines.position(pos[0]) });
        }
    }
    const [first, second] = documents;
    if (second !== undefined) {
        isWhole = false;
        const position = lines.position(second.range[0]);
        problems.add({ code: 'policy_malformed', message: 'The policy holds more than one document.', position });
    }
    if (!isWhole || first === undefined)
        return null;
    const root = first.contents;
    if (root === null || (isScalar(root) && root.source === '')) {
        problems.add({ code: 'policy_malformed', message: 'The policy is empty.', expected: 'at least `version: 1`' });
        return null;
    }
    return root;
}
/** Turns the nodes of the library into values, and notes where each stands. */
class TreeReader {
    places = new Map();
    faulty = new Set();
    lines;
    problems;
    constructor(lines, problems) {
        this.lines = lines;
        this.problems = problems;
    }
    read(root) {
        const { places, faulty, lines } = this;
        return { value: this.value(root, '', 0), places, faulty, lines };
    }
    /** The value of a node that `depth` collections stand around; its place is noted already. */
    value(node, pointer, depth) {
        if (node === null)
            return null;
        if (!this.places.has(pointer))
            this.places.set(pointer, { key: null, value: node.range[0] });
        if (isAlias(node)) {
            this.faulty.add(pointer);
            return null;
        }
        if (isScalar(node))
            return this.scalar(node, pointer);
        if (depth === MAX_JSON_DEPTH) {
            noteTooDeep(node.range[0], this.lines, this.problems);
            this.faulty.add(pointer);
            return null;
        }
        if (isSeq(node))
            return node.items.map((item, index) => this.value(item, pointer + json_place_pointer(index), depth + 1));
        return this.members(node, pointer, depth + 1);
    }
    scalar(node, pointer) {
        const { value, source = '', type } = node;
        if (typeof value === 'string' || typeof value === 'boolean' || value === null)
            return value;
        // Quoted text that is no string has a tag, which is refused already.
        if (type !== Scalar.PLAIN) {
            this.faulty.add(pointer);
            return null;
        }
        // The literal as it stands there: a double would not hold every decimal.
        const number = new JsonNumber(source);
        checkNumber(number, pointer, { value: null, places: this.places, faulty: this.faulty, lines: this.lines }, this.problems);
        return number;
    }
    members(node, pointer, depth) {
        const members = new Map();
        if (!isMap(node))
            throw new TypeError('a node of a kind that YAML does not have');
        for (const { key, value } of node.items) {
            const offset = key.range[0];
            const name = this.keyText(key);
            if (name === null)
                continue;
            const place = pointer + json_place_pointer(name);
            const earlier = this.places.get(place);
            if (members.has(name) && earlier !== undefined) {
                this.noteDuplicate(name, place, offset, earlier);
                continue;
            }
            this.places.set(place, { key: offset, value: value?.range[0] ?? offset });
            members.set(name, this.value(value, place, depth));
        }
        return members;
    }
    /** The text of a key; null where it is none, which is noted. */
    keyText(key) {
        if (isScalar(key))
            return typeof key.value === 'string' ? key.value : key.source;
        const position = this.lines.position(key.range[0]);
        const message = 'The policy has a key that is no plain text.';
        this.problems.add({ code: 'policy_malformed', message, position, expected: 'the name of a key' });
        return null;
    }
    noteDuplicate(name, pointer, offset, earlier) {
        const first = this.lines.position(earlier.key ?? earlier.value);
        const shown = printable_printable(name, 60);
        const message = `The key \`${shown}\` stands twice: on line ${String(first.line)} already.`;
        const position = this.lines.position(offset);
        this.problems.add({ code: 'policy_key_duplicate', message, position, pointer, expected: 'every key once', found: name });
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/read.js










/**
 * Reads the text of a policy: notation, shape and meaning. All that is wrong comes at once, from the top of the file down, as
 * findings of class gate with line, column and pointer. Throws nothing for what the bytes are.
 */
function read_readPolicy(text) {
    const examined = examinePolicy(text);
    if (examined.ok)
        return examined;
    return { ok: false, findings: examined.problems.map((problem) => problemFinding(problem, text.path)) };
}
/** The same with the problems as they are, for who prints their columns apart. */
function examinePolicy({ bytes, format, }) {
    const problems = new Problems();
    const text = readText(bytes, problems);
    if (text === null)
        return { ok: false, problems: problems.list() };
    const tree = format === 'json' ? readJson(bytes, text, problems) : readYaml(text, problems);
    if (tree === null)
        return { ok: false, problems: problems.list() };
    if (anyText(tree.value, holdsSecret)) {
        // Written with escapes. Nothing else is said of such a file.
        const only = new Problems();
        text_noteSecret(only);
        return { ok: false, problems: only.list() };
    }
    checkShape(tree, problems);
    const document = document_reader_readDocument(tree, new Options(tree, problems));
    checkMeaning(document, tree, problems);
    return problems.none ? { ok: true, document } : { ok: false, problems: problems.list() };
}
/** Whether any text of a document passes a test. Depth is bounded by who read it. */
function anyText(value, test) {
    if (typeof value === 'string')
        return test(value);
    if (isJsonArray(value))
        return value.some((item) => anyText(item, test));
    if (!isJsonObject(value))
        return false;
    return [...value].some(([key, member]) => test(key) || anyText(member, test));
}

;// CONCATENATED MODULE: ./build/release/capture/policy/source.js
/** What the path of a policy or key file may be, for messages. */
const PATH_FORM = 'a relative path with / and without . or .. as a part';
/**
 * The parts of a path below the root of the workspace, or null for anything but the one strict form: what two readers could take
 * for two paths (`\`, empty parts) is none, and neither is what leaves the root.
 */
function source_repositoryPath(path) {
    // A colon would name a drive or a stream on Windows.
    if (['\\', ':', '\0'].some((sign) => path.includes(sign)))
        return null;
    const parts = path.split('/');
    return parts.some((part) => part === '' || part === '.' || part === '..') ? null : parts;
}
/** The source as a whole cannot be read, or cannot be trusted: a finding of its own, whichever file was asked for. */
class source_SourceFailed extends Error {
    code;
    expected;
    found;
    /** `message` is a whole, printable sentence. */
    constructor(code, message, expected = null, found = null) {
        super(message);
        this.name = 'SourceFailed';
        this.code = code;
        this.expected = expected;
        this.found = found;
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/locate.js






/** Finds the one policy file among `files`. Throws SourceFailed. */
async function locate_locatePolicy(settings, places, files) {
    if (settings.policy !== null)
        return givenPath(settings.policy, settings, places, files.commit !== null);
    const found = [];
    for (const path of DEFAULT_POLICY_PATHS) {
        const presence = await files.presence(path);
        // Reading it says what stands in the way.
        if (presence === 'unknown')
            return { ok: true, path };
        if (presence === 'there')
            found.push(path);
    }
    const [path = null, ...more] = found;
    if (more.length > 0) {
        const message = `There are several policy files: ${found.join(', ')}.`;
        return { ok: false, finding: finding('policy_ambiguous', message, { expected: 'one of them', found: found.join(', ') }) };
    }
    if (path !== null)
        return { ok: true, path };
    // What lies about in the work tree of a proposed change says nothing about the commit that is read.
    const stray = files.commit === null ? strayPolicies(places) : [];
    if (stray.length > 0)
        return misplaced(stray);
    if (settings.policySha256 === null)
        return { ok: true, path };
    const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')}`;
    const message = `The input policy-sha256 is given, and there is no policy file: none of ${DEFAULT_POLICY_PATHS.join(', ')} is there.`;
    return { ok: false, finding: finding('policy_missing', message, { expected, found: 'nothing' }) };
}
/** A policy that is overlooked because of its name or its folder would be one that does not hold, in silence. */
function misplaced(paths) {
    const found = printable(paths.join(', '));
    const expected = `one of ${DEFAULT_POLICY_PATHS.join(', ')} at the root of the workspace, or the input policy`;
    const message = `There is no policy file under a default name, but one where none is looked for: ${found}.`;
    return { ok: false, finding: finding('policy_ambiguous', message, { expected, found }) };
}
function givenPath(asked, settings, places, proposed) {
    const { workspace, workingDirectory } = places;
    if (proposed && !isAbsolute(asked) && !startsAsNamed(settings, places))
        return movedFolder(settings.workingDirectory ?? '');
    const absolute = realName(resolve(workingDirectory, asked), places);
    const path = isInside(workspace, absolute) ? relative(workspace, absolute).split(sep).join('/') : null;
    if (path === null || repositoryPath(path) === null) {
        return invalid(`The input policy does not name a file inside of the workspace: ${printable(asked)}.`, asked, 'a path inside of it');
    }
    if (!/\.(?:ya?ml|json)$/.test(path)) {
        const expected = 'a name that ends with .yml, .yaml or .json';
        return invalid(`The input policy names a file of a kind that is not known: ${printable(asked)}.`, asked, expected);
    }
    return { ok: true, path };
}
/**
 * Whether the working directory is the folder that the input names, with no link on the way. The work tree of a proposed change
 * may hold such a link, which would choose among the files of the base commit.
 */
function startsAsNamed(settings, places) {
    if (settings.workingDirectory === null)
        return true;
    const start = isInside(places.workspace, places.current) ? places.current : places.workspace;
    return realName(resolve(start, settings.workingDirectory), places) === places.workingDirectory;
}
/** A path below the workspace by the name that the environment gives it, as one below its real path. */
function realName(path, { workspace, workspaceName }) {
    if (workspaceName === null || !isAbsolute(workspaceName) || isInside(workspace, path))
        return path;
    return isInside(workspaceName, path) ? join(workspace, relative(workspaceName, path)) : path;
}
function movedFolder(asked) {
    const found = printable(asked);
    const message = `The working-directory ${found} leads through a symbolic link, which the proposed change may have put there.`;
    const expected = 'a folder without a link on the way to it, or an absolute path in the input policy';
    return { ok: false, finding: finding('policy_file_refused', message, { expected, found }) };
}
function invalid(message, asked, expected) {
    return { ok: false, finding: finding('input_invalid', message, { expected, found: printable(asked) }) };
}

;// CONCATENATED MODULE: ./build/release/base/github-client.js
/** What the rest of the project knows of GitHub's API. The client behind it is loaded only when it is used. */
const MARK = Symbol.for('fail-closed-gate.GithubApiError');
/** GitHub's API did not give what it was asked for. `message` is a printable predicate without a full stop or a secret. */
class github_client_GithubApiError extends Error {
    /** The status of the answer; null where there was none, or where an answer of status 200 is of no use. */
    status;
    [MARK] = true;
    // The client is bundled apart from those who call it, with a copy of this class: the mark tells, not the class.
    static [Symbol.hasInstance](thrown) {
        return thrown instanceof Error && MARK in thrown;
    }
    constructor(message, status = null) {
        super(message);
        this.name = 'GithubApiError';
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/git-objects.js
/** What a git object is, apart from where it is kept: ids, commits, trees, and the check that an object is what its id says. */



/** An object cannot be had this way; another way may have it. `message` is a printable predicate without a full stop. */
class git_objects_ObjectsUnavailable extends Error {
    /** Whether nothing at all can be had this way: then it is not tried again. */
    whole;
    constructor(message, whole) {
        super(message);
        this.name = 'ObjectsUnavailable';
        this.whole = whole;
    }
}
/** Whether a text is the id of an object: SHA-1 or SHA-256. */
function git_objects_isObjectId(text) {
    return COMMIT.test(text);
}
/**
 * Throws SourceFailed unless the content has that id: SHA-1 or SHA-256, by the length of the id, over `type SP size NUL content`.
 * So whoever can write to the object store of the work tree (a step before us, say) can take objects away and change none.
 */
function git_objects_requireObject(id, type, content) {
    const hash = createHash(id.length === 40 ? 'sha1' : 'sha256');
    hash.update(`${type} ${String(content.length)}\0`).update(content);
    const found = hash.digest('hex');
    if (found === id)
        return;
    throw new SourceFailed('policy_base_object_mismatch', `The ${type} ${id} of the base commit has another hash than its id.`, id, found);
}
/** The id of the tree that a commit names in its first line. */
function git_objects_parseCommitTree(commit, idLength) {
    const line = Buffer.from(commit.buffer, commit.byteOffset, Math.min(commit.length, 80)).toString('latin1');
    const tree = /^tree ([0-9a-f]+)\n/.exec(line)?.[1];
    if (tree?.length !== idLength)
        throw malformed('commit');
    return tree;
}
const SPACE = 0x20;
const LONGEST_MODE = 6;
/** The entries of a tree. Names that are not UTF-8 are left out: no path that can be asked for has them. */
function git_objects_parseTree(tree, idLength) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
    const entries = [];
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let offset = 0;
    while (offset < bytes.length) {
        const space = bytes.indexOf(SPACE, offset);
        const end = bytes.indexOf(0, offset);
        const next = end + 1 + idLength / 2;
        if (space < offset || space > offset + LONGEST_MODE || end <= space + 1 || next > bytes.length)
            throw malformed('tree');
        const mode = bytes.toString('latin1', offset, space);
        if (!/^[1-7][0-7]{4,5}$/.test(mode))
            throw malformed('tree');
        const name = decoded(utf8, bytes.subarray(space + 1, end));
        if (name !== null)
            entries.push({ mode, name, id: bytes.toString('hex', end + 1, next), size: null });
        offset = next;
    }
    return entries;
}
function decoded(utf8, bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
function malformed(type) {
    return new SourceFailed('policy_base_object_mismatch', `A ${type} of the base commit is not well formed.`);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/api-objects.js



/** Bytes of a JSON answer beside the content of a file: addresses, ids. */
const ANSWER_FRAME_BYTES = (/* unused pure expression or super */ null && (8 * 1024));
/**
 * The objects of a repository by GitHub's API. Commits and trees come as JSON, from which the object that the id is the hash of
 * cannot be made again (a commit loses its time zones there): which tree and which file ids the commit has is trusted as the
 * answer of GitHub over TLS. A file itself is checked against its id.
 */
function api_objects_apiObjects(client, signal) {
    const ask = async (kind, id, limit) => {
        const answer = membersOf(api_objects_parse(await askClient(client, kind, id, limit, signal)));
        // Of what was asked for, and not of something that a proxy had at hand.
        if (answer.get('sha') !== id)
            throw garbled(kind);
        return answer;
    };
    return {
        commitTree: async (id) => {
            const tree = membersOf((await ask('commits', id, MAX_API_ANSWER_BYTES)).get('tree')).get('sha');
            return requireId(tree, id, 'commits');
        },
        tree: async (id) => {
            const answer = await ask('trees', id, MAX_API_ANSWER_BYTES);
            if (answer.get('truncated') !== false)
                throw new ObjectsUnavailable('left out a part of a folder that is too large', false);
            const entries = answer.get('tree');
            if (!Array.isArray(entries))
                throw garbled('trees');
            return entries.map((entry) => entryOf(membersOf(entry), id));
        },
        blob: async (id, limit, size) => {
            if (size !== null && size > limit)
                return null;
            // base64 with line ends takes less than twice the bytes.
            const answer = await ask('blobs', id, 2 * limit + ANSWER_FRAME_BYTES);
            const text = answer.get('content');
            if (answer.get('encoding') !== 'base64' || typeof text !== 'string')
                throw garbled('blobs');
            const content = strictBase64(text);
            if (content === null)
                throw garbled('blobs');
            if (content.length > limit)
                return null;
            requireObject(id, 'blob', content);
            return content;
        },
    };
}
async function askClient(client, kind, id, limit, signal) {
    try {
        return await client.gitObject(kind, id, limit, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof GithubApiError))
            throw thrown;
        throw new ObjectsUnavailable(thrown.message, thrown.status !== 404);
    }
}
function api_objects_parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new ObjectsUnavailable('gave an answer that is no JSON', true);
    }
}
/** The members of an answer by name; none of anything but an object. */
function membersOf(value) {
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}
function entryOf(entry, tree) {
    const [mode, name, size] = [entry.get('mode'), entry.get('path'), entry.get('size') ?? null];
    if (typeof mode !== 'string' || !/^[0-7]{6}$/.test(mode) || typeof name !== 'string')
        throw garbled('trees');
    if (size !== null && (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0))
        throw garbled('trees');
    // git itself writes no leading zero.
    return { mode: mode.replace(/^0/, ''), name, id: requireId(entry.get('sha'), tree, 'trees'), size };
}
/** An id of the same hash as the one that was asked for. */
function requireId(value, asked, kind) {
    if (typeof value === 'string' && value.length === asked.length && isObjectId(value))
        return value;
    throw garbled(kind);
}
/** GitHub breaks the lines; beyond that, only the one text that the bytes have is taken. */
function strictBase64(text) {
    const joined = text.replaceAll('\n', '');
    const bytes = Buffer.from(joined, 'base64');
    return bytes.toString('base64') === joined ? bytes : null;
}
function garbled(kind) {
    return new ObjectsUnavailable(`gave an answer about ${kind} that is not of its documented form`, true);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/release/capture/policy/git-command.js
/**
 * Objects of the workspace's own repository, by `git cat-file --batch`. What git answers is foreign: every object is checked
 * against its id, so all that an attacker could want here is to have something executed. What stands against that:
 * - git is taken from absolute folders of PATH outside of the workspace only, started without a shell, in a folder of ours;
 * - it runs on an empty repository of ours and is given the workspace's object folder only. Configuration, hooks, replacements,
 *   grafts and promisor remotes of the workspace's repository, which could name commands, are never read (nor is it asked who
 *   owns the folder, which git only wants to know because of them);
 * - the configuration of machine and user is left out, and no transport may be used.
 */






/** Starts git for a repository of that hash. Throws ObjectsUnavailable where there is no git, or no repository. */
function git_command_startGit(places, hash) {
    const objects = objectFolder(places.workspace);
    const folders = searchFolders(places);
    const git = findGit(folders, places.workspace);
    const own = emptyRepository(places.temporaryFolder, hash);
    try {
        const child = spawn(git, ['--no-pager', 'cat-file', '--batch'], {
            cwd: own,
            env: git_command_environmentOf(own, objects, folders),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        return processOf(child, own);
    }
    catch (error) {
        removeFolder(own);
        throw new ObjectsUnavailable(`git cannot be started (${errorText(error)})`, true);
    }
}
function objectFolder(workspace) {
    const folder = join(workspace, '.git');
    const status = lstatSync(folder, { throwIfNoEntry: false });
    if (status === undefined)
        throw new ObjectsUnavailable('the workspace holds no git repository', true);
    // A file there leads to a repository elsewhere, which nobody here has a reason to follow.
    if (!status.isDirectory())
        throw new ObjectsUnavailable('.git in the workspace is no folder', true);
    return join(folder, 'objects');
}
/** Folders of PATH that a change of the workspace cannot put a program into. */
function searchFolders({ searchPath, workspace }) {
    return (searchPath ?? '').split(delimiter).filter((folder) => {
        if (!isAbsolute(folder))
            return false;
        try {
            return !isInside(workspace, realpathSync.native(folder));
        }
        catch {
            return false;
        }
    });
}
function findGit(folders, workspace) {
    for (const folder of folders) {
        const path = join(folder, process.platform === 'win32' ? 'git.exe' : 'git');
        try {
            accessSync(path, constants.X_OK);
            if (!isInside(workspace, realpathSync.native(path)))
                return path;
        }
        catch {
            // Not here; the next folder may have it.
        }
    }
    throw new ObjectsUnavailable('git is not installed', true);
}
/** A fresh repository without anything in it, mode 0700. */
function emptyRepository(below, hash) {
    const folder = realpathSync(mkdtempSync(join(below, 'fail-closed-gate-git-')));
    mkdirSync(join(folder, 'refs'));
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
    const extension = hash === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
    const version = hash === 'sha256' ? '1' : '0';
    writeFileSync(join(folder, 'config'), `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`);
    return folder;
}
function git_command_environmentOf(own, objects, folders) {
    return {
        PATH: folders.join(delimiter),
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
    };
}
/** Most characters of what git says on standard error that a message keeps. */
const MAX_COMPLAINT = 200;
function processOf(child, own) {
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (complaint.length < MAX_COMPLAINT)
            complaint += text;
    });
    const ended = new Promise((resolve) => {
        child.once('error', (error) => {
            resolve(`git cannot be started (${errorText(error)})`);
        });
        child.once('close', (status, signal) => {
            const said = complaint.trim() === '' ? '' : `: ${errorText(complaint.trim())}`;
            resolve(`git ended with ${status === null ? String(signal) : `status ${String(status)}`}${said}`);
        });
    });
    // A pipe that breaks shows as the end of standard output; unheard, it would end this process.
    child.stdin.on('error', () => undefined);
    child.stdout.on('error', () => undefined);
    return {
        stdin: child.stdin,
        stdout: child.stdout,
        ended,
        close: () => {
            child.kill('SIGKILL');
            child.stdin.destroy();
            child.stdout.destroy();
            child.stderr.destroy();
            removeFolder(own);
        },
    };
}
function removeFolder(folder) {
    try {
        rmSync(folder, { recursive: true, force: true });
    }
    catch {
        // Best effort: it holds nothing, and the runner empties its temporary folder after the job.
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/git-batch.js





/**
 * The objects of the workspace's repository whose ids are as long as `commit`. One question at a time; ended by the signal. Throws
 * ObjectsUnavailable where git cannot be started.
 */
function git_batch_gitObjects(places, commit, over) {
    const idLength = commit.length;
    const batch = new Batch(startGit(places, idLength === 40 ? 'sha1' : 'sha256'));
    over.addEventListener('abort', () => {
        batch.close();
    });
    const read = async (id, type, limit) => {
        const content = await batch.read(id, type, limit);
        if (content !== null)
            requireObject(id, type, content);
        return content;
    };
    const whole = async (id, type) => {
        const content = await read(id, type, MAX_GIT_OBJECT_BYTES);
        if (content !== null)
            return content;
        const message = `The ${type} ${id} has more than ${String(MAX_GIT_OBJECT_BYTES)} bytes.`;
        throw new SourceFailed('policy_base_unavailable', message);
    };
    return {
        commitTree: async (id) => parseCommitTree(await whole(id, 'commit'), idLength),
        tree: async (id) => parseTree(await whole(id, 'tree'), idLength),
        blob: (id, limit) => read(id, 'blob', limit),
    };
}
/** Longest line that git gives before an object: id, type, size. */
const MAX_LINE_BYTES = 128;
const LINE_FEED = 0x0a;
/** The protocol of `git cat-file --batch`, taken to the letter. */
class Batch {
    git;
    chunks;
    rest = Buffer.alloc(0);
    constructor(git) {
        this.git = git;
        const stdout = git.stdout;
        this.chunks = stdout[Symbol.asyncIterator]();
    }
    /** The content of an object; null where it is larger than `limit` bytes, and nothing more can be asked then. */
    async read(id, type, limit) {
        this.git.stdin.write(`${id}\n`);
        const line = await this.line();
        if (line === `${id} missing`)
            throw new ObjectsUnavailable(`it does not have the ${type} ${id}`, false);
        const [, foundId, foundType, digits = ''] = /^([0-9a-f]+) ([a-z]+) (0|[1-9]\d{0,14})$/.exec(line) ?? [];
        if (foundId !== id)
            throw git_batch_strange(line);
        if (foundType !== type) {
            const message = `The object ${id} of the base commit is a ${printable(foundType ?? '')}.`;
            throw new SourceFailed('policy_base_object_mismatch', message, `a ${type}`, `a ${printable(foundType ?? '')}`);
        }
        const size = Number(digits);
        if (size > limit) {
            this.git.close();
            return null;
        }
        const content = await this.bytes(size + 1);
        if (content[size] !== LINE_FEED)
            throw git_batch_strange('no line feed after an object');
        return content.subarray(0, size);
    }
    close() {
        this.git.close();
    }
    async line() {
        for (;;) {
            const end = this.rest.indexOf(LINE_FEED);
            if (end > MAX_LINE_BYTES || (end < 0 && this.rest.length > MAX_LINE_BYTES))
                throw git_batch_strange('a long line');
            if (end >= 0) {
                const line = this.rest.toString('latin1', 0, end);
                this.rest = this.rest.subarray(end + 1);
                return line;
            }
            this.rest = Buffer.concat([this.rest, await this.chunk()]);
        }
    }
    async bytes(count) {
        const parts = [this.rest];
        let length = this.rest.length;
        while (length < count) {
            const part = await this.chunk();
            parts.push(part);
            length += part.length;
        }
        const all = Buffer.concat(parts);
        this.rest = all.subarray(count);
        return all.subarray(0, count);
    }
    async chunk() {
        // A broken pipe is an end as well.
        const next = await this.chunks.next().catch(() => ({ done: true, value: null }));
        if (next.done !== true && Buffer.isBuffer(next.value))
            return next.value;
        throw new ObjectsUnavailable(await this.git.ended, true);
    }
}
function git_batch_strange(found) {
    return new ObjectsUnavailable(`git gave an answer that is not of its protocol (${printable(found)})`, true);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/tree-walk.js


/** Whether anything at all has that path in the commit; what lies behind a link or a submodule is unknown. */
async function tree_walk_presenceInCommit(store, commit, path) {
    const { state } = await find(store, commit, path);
    return state === 'refused' ? 'unknown' : state;
}
/** Reads a regular file of a commit. Nothing is followed: a symbolic link or a submodule on the way is refused. */
async function tree_walk_readFromCommit(store, commit, path, limit) {
    const found = await find(store, commit, path);
    if (found.state !== 'there')
        return found;
    const { mode, id, size } = found.entry;
    const problem = problemOfFile(mode);
    if (problem !== null)
        return tree_walk_refused(problem);
    // Not even asked for where its folder says that it is too large.
    const bytes = size !== null && size > limit ? null : await store.blob(id, limit, size);
    if (bytes === null)
        return tree_walk_refused(`It has more than ${String(limit)} bytes${size === null ? '' : `, namely ${String(size)}`}.`);
    return { state: 'read', bytes };
}
async function find(store, commit, path) {
    const parts = repositoryPath(path);
    if (parts === null)
        return tree_walk_refused('It has no path inside of the repository.');
    let tree = await store.commitTree(commit);
    for (const [index, name] of parts.entries()) {
        const [entry, ...more] = (await store.tree(tree)).filter((one) => one.name === name);
        if (entry === undefined)
            return { state: 'absent' };
        if (more.length > 0)
            return tree_walk_refused(`Its folder has several entries of the name ${printable(name)}.`);
        if (index === parts.length - 1)
            return { state: 'there', entry };
        const kind = tree_walk_kindOf(entry.mode);
        // A file in the place of a folder: nothing lies below it.
        if (kind === 'file')
            return { state: 'absent' };
        if (kind !== 'folder')
            return tree_walk_refused(`Its path leads through ${printable(name)}, which is ${NAMES[kind]}.`);
        tree = entry.id;
    }
    return { state: 'absent' };
}
const NAMES = {
    file: 'a file',
    folder: 'a folder',
    link: 'a symbolic link',
    submodule: 'a submodule',
    other: 'of a kind that is not known',
};
const KINDS = new Map([
    ['100644', 'file'],
    ['100755', 'file'],
    ['40000', 'folder'],
    ['120000', 'link'],
    ['160000', 'submodule'],
]);
function tree_walk_kindOf(mode) {
    return KINDS.get(mode) ?? 'other';
}
function problemOfFile(mode) {
    const kind = tree_walk_kindOf(mode);
    return kind === 'file' ? null : `It is ${NAMES[kind]}, not a regular file.`;
}
function tree_walk_refused(message) {
    return { state: 'refused', message };
}

;// CONCATENATED MODULE: ./build/release/base/deadline.js

/** Work was not waited for any longer. `message` is a printable predicate, such as `did not finish within 45 s`. */
class deadline_Abandoned extends Error {
    why;
    constructor(why, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'Abandoned';
        this.why = why;
    }
}
/**
 * The result of `work`, unless `milliseconds` pass or `signal` is aborted first: then Abandoned is thrown at once, with the
 * reason of the signal as its cause. What the work does afterwards, a late failure too, is not heard any more; it is given a
 * signal that is aborted as soon as nobody waits for it, so that it starts nothing new.
 */
async function deadline_withinDeadline(work, signal, milliseconds) {
    const over = new AbortController();
    let giveUp = () => undefined;
    const abandoned = new Promise((_resolve, reject) => {
        giveUp = reject;
    });
    const onAbort = () => {
        const reason = printable_errorText(signal.reason).replace(/\.$/, '');
        giveUp(new deadline_Abandoned('aborted', `was given up: ${reason}`, signal.reason));
    };
    // The timer keeps the process alive: a process that ends for want of work would end without an answer.
    const timer = setTimeout(() => {
        giveUp(new deadline_Abandoned('deadline', `did not finish within ${(milliseconds / 1000).toString()} s`));
    }, milliseconds);
    signal.addEventListener('abort', onAbort);
    try {
        if (signal.aborted)
            onAbort();
        // An aborted signal starts no work at all. The race listens to both sides to the end, so a late rejection is heard.
        return await Promise.race(signal.aborted ? [abandoned] : [abandoned, Promise.resolve(over.signal).then(work)]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        over.abort();
    }
}

;// CONCATENATED MODULE: ./build/release/base/error.js
const error_MARK = Symbol.for('fail-closed-gate.GateError');
/**
 * The gate itself could not work: always a block. Bad evidence is never one of these; it is a finding.
 *
 * `message` is a whole sentence for a person: what happened, and what was expected. It never holds foreign text that was not
 * made printable first.
 */
class error_GateError extends Error {
    code;
    [error_MARK] = true;
    // What fetches an artifact is bundled apart, with a copy of this class: the mark tells, not the class.
    static [Symbol.hasInstance](thrown) {
        return thrown instanceof Error && error_MARK in thrown;
    }
    constructor(code, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'GateError';
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/way.js





/**
 * One way to the objects of a commit, with a deadline for all its questions together. A way that failed as a whole is not tried
 * again, so that a second file does not wait for it a second time.
 */
class way_Way {
    over = new AbortController();
    open;
    signal;
    deadlineMs;
    store = null;
    spentMs = 0;
    failure = null;
    /** `open` is called with the first question; its signal is aborted when nothing more is asked. */
    constructor(open, signal, deadlineMs) {
        this.open = open;
        this.signal = signal;
        this.deadlineMs = deadlineMs;
    }
    /** Throws ObjectsUnavailable, SourceFailed, or the GateError of the run's signal. */
    async ask(question) {
        if (this.failure !== null)
            throw this.failure;
        const start = performance.now();
        try {
            const work = async () => {
                this.store ??= this.open(this.over.signal);
                return await question(await this.store);
            };
            return await withinDeadline(work, this.signal, this.deadlineMs - this.spentMs);
        }
        catch (thrown) {
            throw this.explain(thrown);
        }
        finally {
            this.spentMs += performance.now() - start;
        }
    }
    /** Ends what is still under way. */
    close() {
        this.over.abort();
    }
    explain(thrown) {
        if (thrown instanceof SourceFailed)
            return thrown;
        if (thrown instanceof ObjectsUnavailable && !thrown.whole)
            return thrown;
        this.close();
        if (thrown instanceof Abandoned && thrown.why === 'aborted') {
            return this.signal.reason instanceof GateError ? this.signal.reason : thrown;
        }
        this.failure = this.failureOf(thrown);
        return this.failure;
    }
    failureOf(thrown) {
        if (thrown instanceof ObjectsUnavailable)
            return thrown;
        if (thrown instanceof Abandoned) {
            return new ObjectsUnavailable(`did not finish within ${String(this.deadlineMs / 1000)} s`, true);
        }
        // Of the file system, say: no temporary folder could be made.
        return new ObjectsUnavailable(`failed (${errorText(thrown).replace(/\.$/, '')})`, true);
    }
}

;// CONCATENATED MODULE: ./build/release/capture/policy/base-commit.js







/**
 * The files of a commit: each object from git, and where git does not have it, from GitHub's API. Ids are hashes of content, so it
 * makes no difference where an object comes from. Throws SourceFailed `policy_base_unavailable` where neither has one, and the
 * signal's own GateError when it is aborted.
 */
function base_commit_baseCommitFiles(commit, ways, signal) {
    const { deadlineMs = BASE_COMMIT_DEADLINE_MS } = ways;
    const git = new Way((over) => Promise.resolve(gitObjects(ways.git, commit, over)), signal, deadlineMs);
    const api = new Way(async (over) => apiObjects(await ways.api(), over), signal, deadlineMs);
    const ask = inTurn(async (question) => {
        const byGit = await attempt(git, question);
        if (byGit.ok)
            return byGit.value;
        const byApi = await attempt(api, question);
        if (byApi.ok)
            return byApi.value;
        throw unavailable(commit, byGit.reason, byApi.reason);
    });
    const store = remembering({
        commitTree: (id) => ask((from) => from.commitTree(id)),
        tree: (id) => ask((from) => from.tree(id)),
        blob: (id, limit, size) => ask((from) => from.blob(id, limit, size)),
    });
    return {
        commit,
        presence: (path) => presenceInCommit(store, commit, path),
        read: (path, limit) => readFromCommit(store, commit, path, limit),
        close: () => {
            git.close();
            api.close();
        },
    };
}
/** For an event that names no base commit: every question fails. */
function base_commit_noBaseCommit() {
    const fail = () => {
        const message = 'The event proposes a change and does not name the commit that it is based on (pull_request.base.sha).';
        return Promise.reject(new SourceFailed('policy_base_unavailable', message));
    };
    return { commit: null, presence: fail, read: fail, close: () => undefined };
}
async function attempt(way, question) {
    try {
        return { ok: true, value: await way.ask(question) };
    }
    catch (thrown) {
        if (!(thrown instanceof ObjectsUnavailable))
            throw thrown;
        return { ok: false, reason: thrown.message };
    }
}
/** Questions one after the other: git answers in the order in which it is asked. */
function inTurn(ask) {
    let last = Promise.resolve();
    return async (question) => {
        const answer = last.then(() => ask(question));
        // The next one waits for this one, however it ends.
        last = answer.catch(() => undefined);
        return await answer;
    };
}
/** Folders are asked for once: all files of a commit lead through the same few. */
function remembering(store) {
    const commits = new Map();
    const trees = new Map();
    return {
        commitTree: (id) => once(commits, id, store.commitTree),
        tree: (id) => once(trees, id, store.tree),
        blob: store.blob,
    };
}
function once(known, id, ask) {
    const before = known.get(id);
    if (before !== undefined)
        return before;
    const answer = ask(id);
    known.set(id, answer);
    return answer;
}
function unavailable(commit, git, api) {
    const message = `The base commit ${commit} of the proposed change could not be read. git: ${git}. GitHub API: ${api}. ` +
        'Fetch that commit (actions/checkout with fetch-depth: 0), or give github-token with contents: read.';
    return new SourceFailed('policy_base_unavailable', message);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/work-tree.js




/** The files as they lie in the workspace; `workspace` is absolute and real. */
function work_tree_workTreeFiles(workspace) {
    return {
        commit: null,
        presence: (path) => Promise.resolve(presenceOf((0,external_node_path_namespaceObject.join)(workspace, path))),
        read: (path, limit) => Promise.resolve(readFile(workspace, path, limit)),
        close: () => undefined,
    };
}
/** A link that leads nowhere is there. */
function presenceOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? 'absent' : 'there';
    }
    catch {
        return 'unknown';
    }
}
function readFile(workspace, path, limit) {
    const parts = source_repositoryPath(path);
    if (parts === null)
        return { state: 'refused', message: 'It has no path inside of the workspace.' };
    const file = readBounded((0,external_node_path_namespaceObject.join)(workspace, ...parts), workspace, limit);
    return file.state === 'refused' ? { state: 'refused', message: file.message } : file;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/open.js






/** Where policy and keys come from: for a proposed change never from what it proposes, which must not decide about itself. */
function open_openFiles(request, loadGithub, signal, deadlineMs) {
    const { context, environment, places } = request;
    if (context.proposal === null)
        return workTreeFiles(places.workspace);
    const { baseCommit } = context.proposal;
    if (baseCommit === null)
        return noBaseCommit();
    const git = {
        workspace: places.workspace,
        temporaryFolder: absoluteOr(tmpdir(), environment('RUNNER_TEMP')),
        searchPath: environment('PATH'),
    };
    const api = () => openClient(request, loadGithub);
    return baseCommitFiles(baseCommit, { git, api, ...(deadlineMs === undefined ? {} : { deadlineMs }) }, signal);
}
/** The folders that the input `policy` may start from. */
function open_placesOf({ places, environment }) {
    const name = environment('GITHUB_WORKSPACE');
    return { ...places, workspaceName: name === '' ? null : name, current: currentFolder(places.workspace) };
}
function absoluteOr(fallback, folder) {
    return folder !== null && isAbsolute(folder) ? folder : fallback;
}
/** The folder of the process; where it was deleted, the workspace, as for every other path. */
function currentFolder(workspace) {
    try {
        return process.cwd();
    }
    catch {
        return workspace;
    }
}
async function openClient(request, load) {
    const access = githubAccess(request);
    if (!access.ok)
        throw new ObjectsUnavailable(access.why, true);
    return await openGithub(access, load);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/load.js











/**
 * Reads the policy file and the keys that it names, checks them, and tightens the policy by the inputs. Where the event proposes
 * a change, all of it comes from the commit that the change is based on. `loadGithub` is called only where git does not have that
 * commit. Throws the signal's own GateError when it is aborted.
 */
async function capturePolicy(request, loadGithub, signal, deadlineMs) {
    const files = openFiles(request, loadGithub, signal, deadlineMs);
    try {
        return await captureFrom(request, files);
    }
    catch (thrown) {
        if (thrown instanceof SourceFailed)
            return { ok: false, findings: [failureOf(thrown, null)] };
        throw thrown;
    }
    finally {
        files.close();
    }
}
async function captureFrom(request, files) {
    const { settings } = request;
    const located = await locatePolicy(settings, placesOf(request), files);
    if (!located.ok)
        return { ok: false, findings: [located.finding] };
    const { path } = located;
    if (path === null)
        return policyInForce(FLOOR, settings);
    const read = await readPolicyFile(path, settings, files);
    if (!read.ok)
        return { ok: false, findings: [read.finding] };
    const { bytes } = read;
    const document = readPolicy({ bytes, path, format: path.endsWith('.json') ? 'json' : 'yaml' });
    if (!document.ok)
        return document;
    const source = { path, commit: files.commit, sha256: sha256(bytes) };
    const effective = await effectivePolicy(document.document, source, (keyPath) => load_readKey(keyPath, files));
    return effective.ok ? policyInForce(effective.policy, settings) : effective;
}
async function readPolicyFile(path, settings, files) {
    const read = await load_readFile('policy file', path, MAX_POLICY_BYTES, files);
    if (!read.ok)
        return read;
    const found = sha256(read.bytes);
    if (settings.policySha256 === null || sameDigest(settings.policySha256, found))
        return read;
    const message = `The policy file ${printable(path)} has another sha256 than the input policy-sha256 expects.`;
    return failed(finding('policy_sha256_mismatch', message, { path, expected: settings.policySha256, found }));
}
/** Reads the public key of a trusted key; the path starts at the root of the workspace. Throws nothing for what the file is. */
async function load_readKey(path, files) {
    try {
        if (source_repositoryPath(path) === null) {
            const message = `The policy names a key file by a path that is not taken: ${printable_printable(path)}.`;
            return failed(finding_finding('policy_file_refused', message, { expected: PATH_FORM, found: printable_printable(path) }));
        }
        const read = await load_readFile('key file', path, MAX_KEY_BYTES, files);
        if (!read.ok)
            return read;
        const pem = strictText(read.bytes);
        if (pem !== null)
            return { ok: true, pem, sha256: digest_sha256(read.bytes) };
        return failed(finding_finding('policy_file_refused', `The key file ${printable_printable(path)} is refused. It is not UTF-8.`, { path }));
    }
    catch (thrown) {
        // A finding of its own, so that what is wrong with other keys is told as well.
        if (thrown instanceof source_SourceFailed)
            return failed(failureOf(thrown, path));
        throw thrown;
    }
}
async function load_readFile(what, path, limit, files) {
    const file = await files.read(path, limit);
    const name = `The ${what} ${printable_printable(path)}`;
    const where = files.commit === null ? 'in the workspace' : `in the base commit ${files.commit}`;
    switch (file.state) {
        case 'read':
            if (!bytesHoldSecret(file.bytes) && !escapedBytesHoldSecret(file.bytes))
                return { ok: true, bytes: file.bytes };
            return failed(finding_finding('policy_secret_detected', `${name} holds a private key or an access token.`, { path }));
        case 'absent': {
            const code = what === 'key file' ? 'policy_key_missing' : 'policy_missing';
            return failed(finding_finding(code, `${name} is not there ${where}.`, { path, expected: 'a file', found: 'nothing' }));
        }
        case 'refused':
            return failed(finding_finding('policy_file_refused', `${name} ${where} is refused. ${file.message}`, { path }));
    }
}
/** PEM is ASCII; anything else is no key, and is not to be shown in part. */
function strictText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function failureOf({ code, message, expected, found }, path) {
    return finding_finding(code, message, {
        ...(path === null ? {} : { path }),
        ...(expected === null ? {} : { expected }),
        ...(found === null ? {} : { found }),
    });
}
function failed(one) {
    return { ok: false, finding: one };
}

;// CONCATENATED MODULE: ./build/release/capture/policy/flow-text.js
/** Words that need no quotes: none of them is read as anything but itself. */
const flow_text_PLAIN = /^(?:(?!(?:true|false|null)$)[A-Za-z][\w./-]*|\d+[smhd]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/i;
/** A value as YAML has it in one line; members that are null are left out. */
function flowText(value) {
    if (typeof value === 'string')
        return flow_text_PLAIN.test(value) ? value : JSON.stringify(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(flowText).join(', ')}]`;
    if (isLiteral(value))
        return value.literal;
    const members = Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [`${key}: ${flowText(member)}`]));
    return `{ ${members.join(', ')} }`;
}
function isList(value) {
    return Array.isArray(value);
}
function isLiteral(value) {
    return 'literal' in value;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/policy-values.js

const UNITS = [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
];
/** Seconds as a policy writes a duration, in the largest unit that is exact. */
function durationText(seconds) {
    if (seconds === null)
        return null;
    const [unit, size] = UNITS.find(([, length]) => seconds % length === 0) ?? ['s', 1];
    return `${String(seconds / size)}${unit}`;
}
/** A grant as a policy writes it. */
function grantValue({ name, granted, target, validFrom, validUntil }) {
    return { name, granted, target, 'valid-from': timeText(validFrom), 'valid-until': formatUtcTime(validUntil) };
}
/** A trusted key as a policy writes it. */
function keyValue({ id, identity, path, purposes, validFrom, validUntil, revokedAt }) {
    const validity = {
        'valid-from': timeText(validFrom),
        'valid-until': timeText(validUntil),
        'revoked-at': timeText(revokedAt),
    };
    return { id, key: path, identity, purposes, ...validity };
}
function timeText(instant) {
    return instant === null ? null : formatUtcTime(instant);
}

;// CONCATENATED MODULE: ./build/release/capture/policy/origins.js


/**
 * Every value of the policy in force, in the order of the schema, with where it comes from. `document` is null where there is no
 * policy file; `policy` is what `policyInForce` made of both.
 */
function effectiveValues(policy, document, settings) {
    const list = new ValueList(document);
    const { keyStatus, executionEvidence, beaconRate, productionAction } = policy;
    list.add('/version', 1, 'the policy has no file');
    list.add('/environment', policy.environment, 'any', inputOf('environment', policy.environment, document?.environment));
    list.add('/environments', nonEmpty(policy.environments), 'any');
    list.add('/enforcement', policy.enforcement, '', enforcementInput(policy, document, settings));
    list.add('/context/local', policy.local);
    const key = '/gates/key-status';
    const oldest = keyStatus.maxAge;
    list.add(`${key}/max-age`, durationText(oldest), 'no limit', inputOf('max-age', oldest, document?.keyStatus.maxAge));
    list.add(`${key}/signed-by`, keyStatus.signedBy, 'no signature is wanted');
    if (keyStatus.signedBy !== null) {
        list.add(`${key}/threshold`, keyStatus.threshold);
        list.add(`${key}/signature`, keyStatus.signature, 'the path of the result with .dsse.json in place of .json');
    }
    list.add(`${key}/expected-entry-hash`, keyStatus.expectedEntryHash, 'any that holds');
    const execution = '/gates/execution-evidence';
    list.add(`${execution}/enabled`, executionEvidence !== null);
    if (executionEvidence !== null) {
        addSignedGate(list, execution, executionEvidence);
        list.add(`${execution}/missing-evidence-action`, executionEvidence.missingEvidenceAction);
        list.add(`${execution}/min-hot-symbol-count`, executionEvidence.minHotSymbolCount);
        list.add(`${execution}/min-unique-call-paths`, executionEvidence.minUniqueCallPaths);
    }
    const beacon = '/gates/beacon-rate';
    list.add(`${beacon}/enabled`, beaconRate !== null);
    if (beaconRate !== null) {
        addSignedGate(list, beacon, beaconRate);
        list.add(`${beacon}/min-verification-rate`, { literal: beaconRate.minVerificationRate });
        list.add(`${beacon}/min-beacon-count`, beaconRate.minBeaconCount);
        list.add(`${beacon}/missing-beacon-action`, beaconRate.missingBeaconAction);
        list.add(`${beacon}/below-threshold-action`, beaconRate.belowThresholdAction);
        list.add(`${beacon}/insufficient-action`, beaconRate.insufficientAction);
    }
    const production = '/gates/production-action';
    const asked = settings.requestedAction === null ? 'target' : 'requested-action';
    const byInput = productionAction !== null && document?.productionAction.enabled !== true;
    list.add(`${production}/enabled`, productionAction !== null, '', byInput ? `input ${asked}` : null);
    if (productionAction !== null) {
        const { actions, grants } = productionAction;
        const rows = actions?.map(({ name, requires }) => ({ name, requires }));
        list.addItems(`${production}/actions`, rows ?? [], 'the built-in table');
        list.addItems(`${production}/grants`, grants.map(grantValue), 'none');
    }
    list.add('/gates/approval/enabled', policy.approval !== null);
    if (policy.approval !== null)
        addApproval(list, '/gates/approval', policy.approval);
    addRun(list, '/run', policy.run);
    list.addItems('/trusted-keys', policy.trustedKeys.map(keyValue), 'none');
    return list.values;
}
function addSignedGate(list, gate, rules) {
    list.add(`${gate}/source`, rules.source);
    if (rules.source === 'signed')
        list.add(`${gate}/evidence`, nonEmpty(rules.evidence), 'only what the input evidence names');
    list.add(`${gate}/required-environments`, rules.requiredEnvironments);
    if (rules.source === 'metadata')
        return;
    list.add(`${gate}/observed-in`, rules.observedIn, 'any');
    list.add(`${gate}/max-age`, durationText(rules.maxAge), 'no limit');
    list.add(`${gate}/threshold`, rules.threshold);
}
function addApproval(list, gate, rules) {
    list.add(`${gate}/threshold`, rules.threshold);
    list.add(`${gate}/two-person`, rules.twoPerson);
    list.add(`${gate}/signed-request`, rules.signedRequest);
    list.add(`${gate}/clock-skew`, durationText(rules.clockSkewSeconds));
    list.add(`${gate}/max-validity`, durationText(rules.maxValidity), 'no limit');
    list.add(`${gate}/replay`, rules.replay);
}
function addRun(list, run, rules) {
    list.add(`${run}/self-hosted`, rules.selfHosted);
    list.add(`${run}/timeout`, durationText(rules.timeoutSeconds));
    list.add(`${run}/max-processes`, rules.maxProcesses);
    list.add(`${run}/max-memory-mib`, rules.maxMemoryMib);
    list.add(`${run}/outputs`, nonEmpty(rules.outputs), 'none');
    list.add(`${run}/pass-environment`, nonEmpty(rules.passEnvironment), 'none');
}
/** Says of each value where it comes from: the file where it has it, unless an input took its place. */
class ValueList {
    values = [];
    document;
    constructor(document) {
        this.document = document;
    }
    add(pointer, value, meaning = '', input = null) {
        const line = this.document?.lineOf(pointer) ?? null;
        const origin = input ?? (line === null ? 'built-in' : `policy line ${String(line)}`);
        const text = value === null ? null : flowText(value);
        this.values.push({ pointer, value: text, meaning: text === null ? meaning : null, origin });
    }
    /** One row an item; one for the whole list where it is empty. */
    addItems(pointer, items, meaning) {
        if (items.length === 0)
            this.add(pointer, null, meaning);
        items.forEach((item, index) => {
            this.add(`${pointer}/${String(index)}`, item);
        });
    }
}
/** The input that a value comes from where the policy file says something else, or nothing. */
function inputOf(name, value, written) {
    return value === null || value === (written ?? null) ? null : `input ${name}`;
}
function enforcementInput(policy, document, { enforcement }) {
    const before = document?.enforcement ?? 'enforce';
    return enforcement !== null && policy.enforcement !== before ? 'input enforcement' : null;
}
function nonEmpty(list) {
    return list.length === 0 ? null : list;
}

;// CONCATENATED MODULE: ./build/release/capture/policy/inspect.js













/**
 * Checks a policy file of the work tree as a run would, without any input. `operand` is its path as the person at the command line
 * named it, null for the default one; key files are looked for from `folder`, the root of the workspace, absolute.
 * `checkKeys` judges what is in them.
 */
async function inspectPolicy(operand, folder, checkKeys) {
    try {
        const root = (0,external_node_fs_namespaceObject.realpathSync)(folder);
        const asked = operand === null ? defaultPaths(root) : [operand];
        const [path] = asked;
        if (path === undefined)
            return noPolicy(root);
        if (asked.length > 1)
            return inspect_refused(null, `Only one of these files may be there: ${asked.join(', ')}.`);
        return await inspectFile(path, root, checkKeys);
    }
    catch (thrown) {
        return inspect_refused(operand, `It cannot be read: ${printable_errorText(thrown)}.`);
    }
}
function noPolicy(root) {
    const stray = policy_wanted_strayPolicies({ workspace: root, workingDirectory: root }).map((path) => printable_printable(path));
    const instead = stray.length === 0 ? '' : ` Nothing looks for ${stray.join(', ')}.`;
    return inspect_refused(null, `There is no policy; one would stand at ${policy_wanted_DEFAULT_POLICY_PATHS.join(' or ')}.${instead}`);
}
async function inspectFile(asked, folder, checkKeys) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(folder, asked);
    // The person at the command line named the file, so it may be anywhere.
    const file = readBounded(absolute, (0,external_node_path_namespaceObject.parse)(absolute).root, limits_MAX_POLICY_BYTES);
    if (file.state === 'absent')
        return inspect_refused(asked, 'There is no such file.');
    if (file.state === 'refused')
        return inspect_refused(asked, file.message);
    const { bytes } = file;
    const path = (0,external_node_path_namespaceObject.relative)(folder, absolute).split(external_node_path_namespaceObject.sep).join('/');
    const format = path.endsWith('.json') ? 'json' : 'yaml';
    const examined = examinePolicy({ bytes, path, format });
    if (!examined.ok) {
        const problems = examined.problems.map(({ code, message, position }) => {
            return { path: asked, line: position?.line ?? null, column: position?.column ?? null, code, message };
        });
        return { ok: false, problems };
    }
    const { document } = examined;
    const files = work_tree_workTreeFiles(folder);
    const source = { path, commit: null, sha256: digest_sha256(bytes) };
    const effective = await effective_effectivePolicy(document, source, (key) => load_readKey(key, files));
    if (!effective.ok)
        return { ok: false, problems: effective.findings.map((one) => inspect_problemOf(one, asked)) };
    const { policy } = effective;
    const unusable = checkKeys(policy.trustedKeys);
    if (unusable.length > 0)
        return { ok: false, problems: unusable.map((one) => inspect_problemOf(one, asked)) };
    return { ok: true, path: asked, policy, values: effectiveValues(policy, document, DEFAULT_SETTINGS) };
}
/** The default files that are there; a link that leads nowhere is, too. */
function defaultPaths(folder) {
    return policy_wanted_DEFAULT_POLICY_PATHS.filter((path) => (0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(folder, path), { throwIfNoEntry: false }) !== undefined);
}
function inspect_problemOf({ code, message, path, line }, asked) {
    return { path: path ?? asked, line: line ?? null, column: null, code, message };
}
function inspect_refused(path, message) {
    return { ok: false, problems: [{ path: path ?? '.', line: null, column: null, code: null, message }] };
}

;// CONCATENATED MODULE: ./build/release/entry/policy-command.js




/** A policy that is wrong is a block of class gate in a run, and the same here. */
const WRONG = 3;
/**
 * `policy [FILE]`: checks a policy and prints the effective one, with where each value comes from. What is wrong goes to standard
 * error, one line each, as `path:line:column: message`; with `json`, both are one object on standard output. `folder` is the root of
 * the workspace, absolute.
 */
async function policyCommand(operands, json, folder) {
    const [operand = null, ...more] = operands;
    if (more.length > 0) {
        const errorText = 'fail-closed-gate: policy takes one file at most. See fail-closed-gate --help.\n';
        return { text: '', errorText, status: WRONG };
    }
    const inspected = await inspectPolicy(operand, folder, checkTrustedKeys);
    return inspected.ok ? describeRight(inspected, json) : describeWrong(inspected, json);
}
function describeRight({ path, policy, values }, json) {
    const text = json
        ? `${JSON.stringify({ ok: true, path, policy: effectivePolicyRecord(policy), values: values.map(valueRow) })}\n`
        : effectiveText(values);
    return { text, errorText: '', status: 0 };
}
function describeWrong({ problems }, json) {
    const errorText = problems.map(problemLine).join('');
    return { text: json ? `${JSON.stringify({ ok: false, problems })}\n` : '', errorText, status: WRONG };
}
function problemLine({ path, line, column, code, message }) {
    const place = [printable_printable(path), line, column].filter((part) => part !== null).join(':');
    return `${place}: ${message}${code === null ? '' : ` (${code})`}\n`;
}
function valueRow({ pointer, value, origin }) {
    return { pointer, value, origin };
}
/** The values as YAML, each with where it comes from as a comment; what is not set is a comment as a whole. */
function effectiveText(values) {
    const rows = [];
    let before = [];
    for (const { pointer, value, meaning, origin } of values) {
        const names = pointer.split('/').slice(1);
        const parents = names.slice(0, -1);
        const shared = parents.findIndex((name, depth) => name !== before[depth]);
        const from = shared === -1 ? parents.length : shared;
        parents.slice(from).forEach((name, index) => {
            rows.push({ text: `${indentation(from + index)}${name}:`, origin: null });
        });
        const name = names.at(-1) ?? '';
        const label = /^\d+$/.test(name) ? '-' : `${name}:`;
        const text = value === null ? `# ${label} ${meaning ?? ''}` : `${label} ${value}`;
        rows.push({ text: indentation(parents.length) + text, origin });
        before = parents;
    }
    const width = Math.max(...rows.filter(({ text }) => text.length <= MAX_ALIGNED).map(({ text }) => text.length));
    return rows.map(({ text, origin }) => (origin === null ? `${text}\n` : `${text.padEnd(width)}  # ${origin}\n`)).join('');
}
/** A line longer than this has its comment right behind it, and does not push all others to the right. */
const MAX_ALIGNED = 72;
function indentation(depth) {
    return '  '.repeat(depth);
}

;// CONCATENATED MODULE: ./build/release/capture/github-access.js

/** Judges whether the token may be sent, before anything is loaded or asked. */
function github_access_githubAccess({ settings, context, environment }) {
    const { repository } = context;
    const address = environment('GITHUB_API_URL') ?? '';
    if (settings.githubToken === null)
        return { ok: false, why: 'not asked, because there is no github-token' };
    if (repository === null || !REPOSITORY.test(repository)) {
        return { ok: false, why: 'not asked, because GITHUB_REPOSITORY is not owner/name' };
    }
    if (!isTrustworthy(address))
        return { ok: false, why: 'not asked, because GITHUB_API_URL is not an https address' };
    return { ok: true, token: settings.githubToken, apiUrl: address.replace(/\/+$/, ''), repository };
}
/** A client for the repository of this run. */
async function github_access_openGithub(access, load) {
    const { createGithubClient } = await load();
    return createGithubClient(access.token, access.apiUrl, access.repository);
}
/** Without TLS anybody on the way could read the token and write the answer; on the machine itself there is nobody on the way. */
function isTrustworthy(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password, search, hash } = new URL(address);
    if (username !== '' || password !== '' || search !== '' || hash !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/file-system.js
/** Every call that the local store makes to the file system, as a table, so that a test can make each of them fail. */

const file_system_NODE_FILE_SYSTEM = {
    lstat: (path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) ?? null,
    mkdir: (path, mode) => {
        (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode });
    },
    readdir: (path) => (0,external_node_fs_namespaceObject.readdirSync)(path),
    open: external_node_fs_namespaceObject.openSync,
    fstat: (descriptor) => (0,external_node_fs_namespaceObject.fstatSync)(descriptor),
    read: (descriptor, buffer) => (0,external_node_fs_namespaceObject.readSync)(descriptor, buffer),
    write: (descriptor, bytes) => {
        (0,external_node_fs_namespaceObject.writeFileSync)(descriptor, bytes);
    },
    fsync: external_node_fs_namespaceObject.fsyncSync,
    close: external_node_fs_namespaceObject.closeSync,
    unlink: external_node_fs_namespaceObject.unlinkSync,
    userId: () => process.geteuid?.() ?? null,
    isWindows: process.platform === 'win32',
};
/** The code of a failed system call, such as `EEXIST`; null for any other thrown value. */
function file_system_systemCode(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown) || typeof thrown.code !== 'string')
        return null;
    return thrown.code;
}
/** Flushes the names in a folder to disk. Windows has no such call; elsewhere a refusal is an error. */
function file_system_syncFolder(fs, path) {
    if (fs.isWindows)
        return;
    const descriptor = fs.open(path, constants.O_RDONLY | constants.O_DIRECTORY, 0);
    try {
        fs.fsync(descriptor);
    }
    finally {
        fs.close(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/unavailable.js

/** That a store cannot be used. `sentence` says why, and what to do. */
function unavailable_unavailable(sentence, cause) {
    return new error_GateError('replay_store_unavailable', sentence, cause);
}
/** That a claim was not confirmed, for whatever reason: nobody may go on. `sentence` says why. */
function unavailable_unconfirmed(sentence, cause) {
    const rest = 'A claim that is not confirmed blocks, and the nonce may be used up: repair the store, then get a new approval.';
    return unavailable_unavailable(`${sentence} ${rest}`, cause);
}
/** The GateError that a signal was aborted with: it says more than that a store was not waited for. */
function unavailable_abortedWith(signal) {
    return signal.aborted && signal.reason instanceof error_GateError ? signal.reason : null;
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/folder.js




/** Longest path that a message shows, in code points: as long as systems allow, so that the end is never cut off. */
const MAX_SHOWN_PATH = 4_096;
/** A path, fit to be shown to a person. */
function shownPath(path) {
    return printable_printable(path, MAX_SHOWN_PATH);
}
/**
 * The folder of the local store: `fail-closed-gate/nonces` below XDG_STATE_HOME, or below `.local/state` of HOME where that is not set or
 * empty. Throws GateError `replay_store_unavailable` where neither names an absolute path: a guess would be another store.
 */
function defaultNonceFolder(environment) {
    const state = environment('XDG_STATE_HOME') ?? '';
    const home = environment('HOME') ?? '';
    const [name, base] = state === '' ? ['HOME', home] : ['XDG_STATE_HOME', state];
    if (base === '')
        throw unavailable_unavailable('There is no folder for the replay store, because HOME is not set: set it, or XDG_STATE_HOME.');
    if (!(0,external_node_path_namespaceObject.isAbsolute)(base)) {
        throw unavailable_unavailable(`There is no folder for the replay store, because ${name} is no absolute path: ${shownPath(base)}.`);
    }
    return (0,external_node_path_namespaceObject.join)(base, ...(state === '' ? ['.local', 'state'] : []), 'fail-closed-gate', 'nonces');
}
/**
 * Makes sure that `folder`, absolute, is there and that nobody but this user writes to it; makes it and the folders above it that are
 * missing, 0700. Throws GateError `replay_store_unavailable` for what is no such folder, and what the system throws.
 */
function ensureNonceFolder(fs, folder) {
    let stats = fs.lstat(folder);
    if (stats === null) {
        makeFolders(fs, folder);
        // Looked at again: another process may have been faster.
        stats = fs.lstat(folder);
    }
    checkNonceFolder(fs, folder, stats);
}
/** Throws GateError `replay_store_unavailable` unless `stats` are those of a real folder that only this user can write to. */
function checkNonceFolder(fs, folder, stats) {
    const refuse = (what, then) => unavailable_unavailable(`The replay store ${shownPath(folder)} ${what}; ${then}.`);
    if (stats?.isDirectory() !== true) {
        const what = stats === null ? 'is gone again' : stats.isSymbolicLink() ? 'is a symbolic link' : 'is no folder';
        throw refuse(what, 'a real folder of your own has to stand there');
    }
    const userId = fs.userId();
    if (fs.isWindows || userId === null)
        return;
    // Who may write there may delete a claim, and with it the proof that a nonce was used.
    if (stats.uid !== userId) {
        const owners = `belongs to user ${String(stats.uid)} and not to ${String(userId)}, who runs this`;
        throw refuse(owners, 'a folder of your own has to stand there');
    }
    if ((stats.mode & 0o022) === 0)
        return;
    const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0');
    throw refuse(`can be written by others (mode ${mode})`, 'take that right away with chmod go-w, if nobody has deleted claims there');
}
function makeFolders(fs, folder) {
    const missing = [folder];
    for (let above = dirname(folder); fs.lstat(above) === null; above = dirname(above))
        missing.push(above);
    for (const path of missing.reverse()) {
        try {
            fs.mkdir(path, 0o700);
        }
        catch (thrown) {
            if (systemCode(thrown) !== 'EEXIST')
                throw thrown;
        }
        // A claim in a folder that a power failure takes away would be none.
        syncFolder(fs, dirname(path));
    }
}

;// CONCATENATED MODULE: ./build/release/base/replay-store.js
/** The replay store as everybody else knows it: who claims a nonce first may use it, nobody else ever (INV-3). */


/**
 * The name under which stores keep a claim: sha256 of the canonical text of [identity, action, nonce]. The identity counts in lower-case
 * ASCII, because identities are compared like that: else another spelling of one name would use the nonce once more. Throws TypeError
 * where one of the three is empty or has no canonical text.
 */
function replay_store_claimKey({ identity, action, nonce }) {
    const parts = [identity.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), action, nonce];
    // Claims of nothing would all be the same claim.
    if (parts.includes(''))
        throw new TypeError('A claim needs an identity, an action and a nonce.');
    return digest_sha256(canonical_canonicalOfPlain(parts));
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/claim-record.js





const SCHEMA = 'fail-closed-gate/nonce/v1';
/**
 * What a store keeps of a claim, as canonical JSON. `salt` makes it another text than that of every other claim. Throws TypeError or
 * RangeError for what has no canonical text, and for a time beyond the calendar.
 */
function claim_record_claimText({ identity, action, nonce, until, requestId }, salt) {
    const record = { schema: SCHEMA, identity, action, nonce, until: formatExactUtcTime(until), request_id: requestId };
    return canonicalOfPlain(salt === null ? record : { ...record, salt });
}
/** Reads what `claimText` made; `key` is the name under which it was found, which must be that of its own claim. */
function readClaim(bytes, key) {
    if (bytes.length > MAX_CLAIM_BYTES)
        return { ok: false, why: `has more than ${String(MAX_CLAIM_BYTES)} bytes` };
    const json = parseJson(bytes);
    if (!json.ok)
        return { ok: false, why: bytes.length === 0 ? 'is empty' : 'is no JSON' };
    const { value } = json;
    if (!isJsonObject(value) || value.get('schema') !== SCHEMA)
        return { ok: false, why: 'does not hold a claim' };
    const [identity, action, nonce, until] = ['identity', 'action', 'nonce', 'until'].map((name) => value.get(name));
    if (typeof identity !== 'string' || typeof action !== 'string' || typeof nonce !== 'string') {
        return { ok: false, why: 'does not hold a claim' };
    }
    const time = typeof until === 'string' ? parseUtcTime(until) : null;
    if (typeof until !== 'string' || time === null)
        return { ok: false, why: 'does not say until when it holds' };
    // A record of something else says nothing about when this claim may go.
    if (!isKeyOf(key, { identity, action, nonce }))
        return { ok: false, why: 'holds the claim of another name' };
    return { ok: true, record: { identity, action, nonce, until }, until: time };
}
function isKeyOf(key, claim) {
    try {
        return replay_store_claimKey(claim) === key;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/github-answers.js
/** What GitHub's API answers about refs and tags. Nothing of it is believed before it is looked at. */



/** Where the refs of all claims stand; each has the key of its claim as its last part. */
const NONCE_REFS = 'refs/fail-closed-gate/nonces/';
/** The ref of one claim. */
function github_answers_nonceRef(key) {
    return NONCE_REFS + key;
}
/** The key of the claim that a ref stands for; null for any other ref. */
function keyOfRef(ref) {
    const key = ref.startsWith(NONCE_REFS) ? ref.slice(NONCE_REFS.length) : null;
    return isDigest(key) ? key : null;
}
/** Throws GithubApiError for what describes no ref. */
function github_answers_readRef(bytes) {
    return refOf(github_answers_parse(bytes));
}
/** Throws GithubApiError for what is no list of refs. */
function readRefs(bytes) {
    const list = github_answers_parse(bytes);
    if (!Array.isArray(list))
        throw new github_client_GithubApiError('gave an answer that is no list of refs');
    return list.map(refOf);
}
/** Throws GithubApiError for what describes no tag object. */
function github_answers_readTag(bytes) {
    const tag = github_answers_membersOf(github_answers_parse(bytes));
    const [id, message, object] = [tag.get('sha'), tag.get('message'), github_answers_membersOf(tag.get('object')).get('sha')];
    if (!isId(id) || typeof message !== 'string' || !isId(object)) {
        throw new github_client_GithubApiError('gave an answer that describes no tag');
    }
    return { id, message, object };
}
function refOf(value) {
    const answer = github_answers_membersOf(value);
    const object = github_answers_membersOf(answer.get('object'));
    const [ref, id, type] = [answer.get('ref'), object.get('sha'), object.get('type')];
    if (typeof ref !== 'string' || !isId(id) || typeof type !== 'string') {
        throw new github_client_GithubApiError('gave an answer that describes no ref');
    }
    return { ref, id, type };
}
function isId(value) {
    return typeof value === 'string' && identifiers_COMMIT.test(value);
}
function github_answers_parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new github_client_GithubApiError('gave an answer that is no JSON');
    }
}
/** The members of an answer by name; none of anything but an object. */
function github_answers_membersOf(value) {
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/github.js









/** Name of all tag objects of claims. No ref of this name is made. */
const TAG_NAME = 'fail-closed-gate-nonce';
const SALT_BYTES = 16;
/** Status of a ref that is there already, and of other questions that the API refuses. */
const github_REFUSED = 422;
/**
 * The replay store in the refs of a repository: one ref for each claim, which GitHub makes only where there is none of its name. The ref
 * points to a tag object of its own that says what was claimed and until when.
 *
 * Only the answer that GitHub made the ref is `claimed`. Where that answer is lost, the ref is not read back, although one that points to our
 * own tag would show who was first: an unconfirmed write is a denial (COMPATIBILITY §7, INV-3), also where the network decides what is lost.
 */
function createGithubReplayStore(storage, deadlineMs = REPLAY_STORE_DEADLINE_MS) {
    return {
        kind: 'github',
        claim: async (claim, signal) => {
            try {
                return await withinDeadline((over) => claimRef(storage, claim, over), signal, deadlineMs);
            }
            catch (thrown) {
                const aborted = abortedWith(signal);
                if (aborted !== null)
                    throw aborted;
                const sentence = `The replay store, refs of ${storage.repository}, confirmed no claim (it needs github-token with contents: write): ` +
                    `${githubReason(thrown)}.`;
                throw unconfirmed(sentence, thrown);
            }
        },
    };
}
/** Why GitHub did not do what it was asked for, without a full stop. */
function githubReason(thrown) {
    if (thrown instanceof github_client_GithubApiError)
        return `GitHub's API ${thrown.message}`;
    if (thrown instanceof deadline_Abandoned)
        return `the exchange with GitHub's API ${thrown.message}`;
    return printable_errorText(thrown).replace(/\.$/, '');
}
async function claimRef(storage, claim, signal) {
    const { commit } = storage;
    const ref = nonceRef(claimKey(claim));
    const message = claimText(claim, Buffer.from(storage.random(SALT_BYTES)).toString('hex'));
    if (commit === null || !COMMIT.test(commit))
        throw new Error('GITHUB_SHA names no commit for it to point to');
    const client = await storage.open();
    signal.throwIfAborted();
    const tag = await makeTag(client, message, commit, signal);
    signal.throwIfAborted();
    let answer;
    try {
        answer = await client.createRef(ref, tag, MAX_API_ANSWER_BYTES, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof GithubApiError) || thrown.status !== github_REFUSED)
            throw thrown;
        return await explainRefusal(client, ref, tag, signal);
    }
    const made = readRef(answer);
    if (made.ref !== ref || made.id !== tag)
        throw new GithubApiError('says that it made another ref');
    return { state: 'claimed' };
}
/** Makes the tag object, which is nobody else's because of the salt; gives its id. */
async function makeTag(client, message, commit, signal) {
    const tag = readTag(await client.createTag({ name: TAG_NAME, message, commit }, MAX_API_ANSWER_BYTES, signal));
    // What it says until when the claim holds is what `replay prune` goes by. git ends every message with a line feed.
    if (tag.message.trimEnd() !== message || tag.object !== commit)
        throw new GithubApiError('says that it made another tag');
    return tag.id;
}
/** The API refuses for many reasons; only a ref that is really there is a nonce that was used. */
async function explainRefusal(client, ref, ours, signal) {
    let found;
    try {
        found = readRef(await client.gitRef(ref, MAX_API_ANSWER_BYTES, signal));
    }
    catch (thrown) {
        if (!(thrown instanceof GithubApiError) || thrown.status !== 404)
            throw thrown;
        throw new GithubApiError('answered with status 422 to the new ref, and has none of its name', github_REFUSED);
    }
    if (found.ref !== ref)
        throw new GithubApiError('described another ref');
    // Somebody on the way sent the question twice: the first answer is lost.
    if (found.id === ours)
        throw new GithubApiError('made the ref and did not say so');
    return { state: 'already-used' };
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/prune.js


/** Judges a claim by what its store keeps of it. `now` is milliseconds since 1970. */
function judgeClaim(bytes, key, now) {
    const read = readClaim(bytes, key);
    if (!read.ok)
        return { state: 'unreadable', why: read.why };
    // The clock that claims are pruned by may be ahead of the one that approvals are judged by.
    return now > read.until + MAX_CLOCK_SKEW_MS ? { state: 'expired', record: read.record } : { state: 'kept' };
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/prune-github.js







/**
 * Deletes the refs of claims whose time is over, and asks about `MAX_PRUNED_CLAIMS` of them at most. Throws GateError
 * `replay_store_unavailable` where they cannot be listed, and the signal's own GateError when it is aborted.
 */
async function pruneGithubStore(pruning, signal) {
    const { deadlineMs = limits_REPLAY_STORE_DEADLINE_MS } = pruning;
    try {
        const client = await deadline_withinDeadline(() => pruning.open(), signal, deadlineMs);
        const ask = (question) => deadline_withinDeadline((over) => question(client, over), signal, deadlineMs);
        return await pruneClaims(turned(await listClaims(ask), pruning.random), ask, pruning.now, signal);
    }
    catch (thrown) {
        const aborted = unavailable_abortedWith(signal);
        if (aborted !== null)
            throw aborted;
        const sentence = `The replay store, refs of ${pruning.repository}, cannot be pruned (this needs github-token with contents: write): ` +
            `${githubReason(thrown)}.`;
        throw unavailable_unavailable(sentence, thrown);
    }
}
async function listClaims(ask) {
    const claims = new Map();
    // Without the last slash, which is no part of a name.
    const prefix = NONCE_REFS.slice(0, -1);
    for (let page = 1; page <= MAX_PRUNED_PAGES; page += 1) {
        const before = claims.size;
        const refs = readRefs(await ask((client, signal) => client.matchingRefs(prefix, page, limits_MAX_API_ANSWER_BYTES, signal)));
        for (const ref of refs) {
            const key = keyOfRef(ref.ref);
            if (key !== null)
                claims.set(key, ref);
        }
        // A server that knows no pages gives everything at once, and the same again.
        if (claims.size === before)
            break;
    }
    return [...claims];
}
/** From a random claim on, in a circle: else those that have to stay would be asked about every time, and the others never. */
function turned(claims, random) {
    if (claims.length <= MAX_PRUNED_CLAIMS)
        return claims;
    const start = Buffer.from(random(4)).readUInt32BE() % claims.length;
    return [...claims.slice(start), ...claims.slice(0, start)];
}
async function pruneClaims(claims, ask, now, signal) {
    const deleted = [];
    const problems = [];
    let kept = 0;
    const wanted = claims.slice(0, MAX_PRUNED_CLAIMS);
    for (const [key, ref] of wanted) {
        try {
            const judged = await judgeRef(key, ref, ask, now);
            if (judged.state === 'kept')
                kept += 1;
            else if (judged.state === 'unreadable')
                problems.push({ key, message: `The claim ${ref.ref} ${judged.why} and stays.` });
            else {
                await ask((client, over) => client.deleteRef(github_answers_nonceRef(key), over));
                deleted.push({ key, ...judged.record });
            }
        }
        catch (thrown) {
            signal.throwIfAborted();
            problems.push({ key, message: `The claim ${ref.ref} was not deleted: ${githubReason(thrown)}.` });
            // Whatever is wrong with more than this one claim is wrong with the next one as well.
            if (!isAboutOne(thrown))
                break;
        }
    }
    return { kept, deleted, problems, left: claims.length - kept - deleted.length - problems.length };
}
async function judgeRef(key, ref, ask, now) {
    if (ref.type !== 'tag')
        return { state: 'unreadable', why: 'points to no tag object' };
    const tag = github_answers_readTag(await ask((client, signal) => client.gitObject('tags', ref.id, limits_MAX_API_ANSWER_BYTES, signal)));
    if (tag.id !== ref.id)
        return { state: 'unreadable', why: 'was answered with another tag' };
    return judgeClaim(Buffer.from(tag.message, 'utf8'), key, now);
}
/** 404 and 422: such an object or ref is not there, or not any more. */
function isAboutOne(thrown) {
    return thrown instanceof github_client_GithubApiError && (thrown.status === 404 || thrown.status === 422);
}

;// CONCATENATED MODULE: ./build/release/execute/replay-store/prune-local.js










/** Held while claims are deleted: of two that prune at once, the slower one could delete a claim that is made anew meanwhile. */
const LOCK_NAME = '.prune.lock';
/**
 * Deletes the claims of a local store whose time is over; `folder` is absolute, `now` milliseconds since 1970. A folder that is not there
 * holds nothing. Throws GateError `replay_store_unavailable` where the folder is not as it must be, or is being pruned by another process.
 */
function pruneLocalStore(folder, now, fs = file_system_NODE_FILE_SYSTEM) {
    try {
        const stats = fs.lstat(folder);
        if (stats === null)
            return { kept: 0, deleted: [], problems: [], left: 0 };
        checkNonceFolder(fs, folder, stats);
        return whileLocked(fs, folder, () => pruneFiles(fs, folder, now));
    }
    catch (thrown) {
        if (thrown instanceof error_GateError)
            throw thrown;
        throw unavailable_unavailable(`The replay store ${shownPath(folder)} cannot be pruned: ${printable_errorText(thrown)}.`, thrown);
    }
}
function whileLocked(fs, folder, prune) {
    const lock = (0,external_node_path_namespaceObject.join)(folder, LOCK_NAME);
    try {
        fs.close(fs.open(lock, 'wx', 0o600));
    }
    catch (thrown) {
        if (file_system_systemCode(thrown) !== 'EEXIST')
            throw thrown;
        const how = `where no replay prune is running any more, delete ${shownPath(lock)}`;
        throw unavailable_unavailable(`Another process is pruning the replay store, or was killed while it did; ${how}.`, thrown);
    }
    let report;
    try {
        report = prune();
    }
    catch (thrown) {
        removeLock(fs, lock);
        throw thrown;
    }
    const problem = removeLock(fs, lock);
    return problem === null ? report : { ...report, problems: [...report.problems, problem] };
}
function removeLock(fs, lock) {
    try {
        fs.unlink(lock);
        return null;
    }
    catch (thrown) {
        const message = `The file ${shownPath(lock)} could not be removed: ${printable_errorText(thrown)}. Remove it, or nothing is pruned any more.`;
        return { key: null, message };
    }
}
function pruneFiles(fs, folder, now) {
    const deleted = [];
    const problems = [];
    let kept = 0;
    for (const key of fs.readdir(folder).filter(isDigest).sort()) {
        const path = (0,external_node_path_namespaceObject.join)(folder, key);
        try {
            const judged = judgeClaim(readClaimFile(fs, path), key, now);
            if (judged.state === 'kept')
                kept += 1;
            else if (judged.state === 'unreadable')
                problems.push(unreadable(key, path, judged.why));
            else {
                fs.unlink(path);
                deleted.push({ key, ...judged.record });
            }
        }
        catch (thrown) {
            problems.push({ key, message: `The claim ${shownPath(path)} cannot be read or deleted: ${printable_errorText(thrown)}.` });
        }
    }
    return { kept, deleted, problems, left: 0 };
}
function unreadable(key, path, why) {
    const how = 'nobody knows how long it has to stay; delete it once every approval of that time has expired';
    return { key, message: `The claim ${shownPath(path)} ${why}, as a process that died leaves it: ${how}.` };
}
/** At most one byte more than a claim may have. Follows no link, and never waits on a FIFO. Throws what the system throws. */
function readClaimFile(fs, path) {
    const flags = fs.isWindows ? external_node_fs_namespaceObject.constants.O_RDONLY : external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
    const descriptor = fs.open(path, flags, 0);
    try {
        if (!fs.fstat(descriptor).isFile())
            throw new Error('it is no regular file');
        const buffer = new Uint8Array(MAX_CLAIM_BYTES + 1);
        let length = 0;
        while (length < buffer.length) {
            const count = fs.read(descriptor, buffer.subarray(length));
            if (count === 0)
                break;
            length += count;
        }
        return buffer.subarray(0, length);
    }
    finally {
        fs.close(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/release/report/escape.js
/** Escaping for each place where text is shown. Foreign text passes through one of these, whatever was done to it before. */


/**
 * A foreign text as a code span of GitHub-flavoured Markdown: one line in which nothing is markup, a link, a mention, an issue
 * reference, HTML or an image. GitHub looks for none of them in code, and no text can end the span: its fence has a length that
 * no run of backticks in the text has (CommonMark 0.31 §6.1). Not for table cells, which are split before spans are looked for.
 */
function markdownCode(text, limit = MAX_REPORTED_CHARACTERS) {
    const shown = printable(text, limit);
    // A code span cannot be empty.
    if (shown === '')
        return '(empty)';
    const runs = new Set(Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    let length = 1;
    while (runs.has(length))
        length += 1;
    const fence = '`'.repeat(length);
    // One space on both sides is taken away again: it keeps backticks of the text from joining the fence, and its own spaces.
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    // A span of nothing but spaces would lose none of them, and show nothing either.
    return /^ +$/.test(shown) ? `${fence}${shown}${fence}` : `${fence}${pad}${shown}${pad}${fence}`;
}
/** Plain web addresses: no query, no fragment, no character that Markdown or HTML gives a meaning. */
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~%-]+)*$/;
/** A link with foreign text under it. An address that is not a plain one gives the text alone. */
function markdownLink(text, url) {
    const label = markdownCode(text);
    return url === null || !PLAIN_URL.test(url) ? label : `[${label}](<${url}>)`;
}
/** A text inside of a quoted Mermaid label: all but letters, digits and a few marks become entities in Mermaid's own spelling. */
function mermaidLabel(text) {
    return Array.from(printable(text), (character) => /[A-Za-z0-9 _.,-]/.test(character) ? character : `#${String(character.codePointAt(0) ?? 0)};`).join('');
}
/**
 * One line of a log that the runner reads. It takes `::` at the start of a line and `##[` anywhere for its commands, and a line
 * may be put behind another text: so both are broken up anywhere, and line breaks are shown instead of made.
 */
function logLine(text, limit = MAX_LOG_LINE_CHARACTERS) {
    return printable(text, limit).replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}');
}
/** What stands behind `::group::` or `::debug::`: a log line, in which the runner also decodes percent signs. */
function commandData(text) {
    return logLine(text).replaceAll('%', '%25');
}
/** One line for a terminal: nothing of it can move the cursor, set a colour or turn the direction of the text. */
function terminalText(text, limit = limits_MAX_REPORTED_CHARACTERS) {
    return printable_printable(text, limit);
}
/**
 * One line of JSON for the same value that `JSON.stringify` gives, in which control, format and unassigned characters are escaped
 * too: it can be shown on a terminal and put into the file of step outputs.
 */
function jsonLine(value) {
    return JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => 
    // By UTF-16 units, of which a character beyond U+FFFF has two.
    character.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

;// CONCATENATED MODULE: ./build/release/entry/replay-command.js








const FAILED = 3;
/**
 * `replay prune [--store local|github] [--github-token TOKEN]`: deletes the claims of the replay store whose time is over, and tells which.
 * Status 3 where one could not be judged or deleted, or the store not be used.
 */
async function replayCommand(operands, options, json, world) {
    const { environment } = world;
    const [operand = '', ...more] = operands;
    if (operand !== 'prune' || more.length > 0)
        return usageError(`replay takes the operand prune, and not ${operands.join(' ')}.`);
    const kind = options.get('store') ?? (environment('GITHUB_ACTIONS') === null ? 'local' : 'github');
    if (kind !== 'local' && kind !== 'github')
        return usageError(`--store takes local or github, and not ${kind}.`);
    try {
        const report = await prune(kind, options.get('github-token') ?? null, world);
        return replay_command_describe(kind, report, json);
    }
    catch (thrown) {
        if (!(thrown instanceof error_GateError))
            throw thrown;
        const { code, message } = thrown;
        const text = json ? `${jsonLine({ ok: false, store: kind, code, message })}\n` : '';
        return { text, errorText: line(message), status: FAILED };
    }
}
async function prune(kind, githubToken, world) {
    const { environment, now, random, loadGithub } = world;
    if (kind === 'local')
        return pruneLocalStore(defaultNonceFolder(environment), now);
    const access = github_access_githubAccess({
        settings: { ...DEFAULT_SETTINGS, githubToken },
        context: readContext(environment, now),
        environment,
    });
    if (!access.ok)
        throw new error_GateError('replay_store_unavailable', `GitHub's API was ${access.why}.`);
    const open = () => github_access_openGithub(access, loadGithub);
    // The process ends by the signals themselves: what was deleted is deleted, and the next call goes on.
    return await pruneGithubStore({ repository: access.repository, open, random, now }, new AbortController().signal);
}
function replay_command_describe(store, report, json) {
    const { deleted, kept, problems, left } = report;
    const ok = problems.length === 0;
    const errorText = problems.map(({ message }) => line(message)).join('');
    const status = ok ? 0 : FAILED;
    if (json)
        return { text: `${jsonLine({ ok, store, deleted, kept, left, problems })}\n`, errorText, status };
    const rows = deleted.map(({ key, identity, action, until }) => terminalText(`deleted ${key}: ${identity}, ${action}, until ${until}`));
    const rest = left === 0 ? '' : `, ${String(left)} not looked at: run it again`;
    const sum = `${String(deleted.length)} deleted, ${String(kept)} kept, ${String(problems.length)} with a problem${rest}`;
    return { text: [...rows, sum].map((row) => `${row}\n`).join(''), errorText, status };
}
function usageError(message) {
    return { text: '', errorText: `fail-closed-gate: ${terminalText(message)} See fail-closed-gate --help.\n`, status: FAILED };
}
function line(message) {
    return `fail-closed-gate: ${terminalText(message)}\n`;
}

;// CONCATENATED MODULE: ./build/release/entry/sign-command.js






/**
 * Signs one statement and writes its envelope: 0 when it is written, 2 where the statement is refused, 3 where the request or the
 * key is not usable or the file cannot be written. An existing file is never overwritten.
 */
function signCommand(request, streams) {
    return tellingProblems(streams, () => {
        const { statement, path } = statementOf(request);
        const signed = signStatement(statement, path, readKey(request.key), request.keyid);
        if (!signed.ok)
            throw refusedBy(signed.findings);
        if (request.output === null)
            streams.out(signed.text);
        else
            writeNew(request.output, signed.text);
    });
}
function statementOf({ statement, result }) {
    if (statement !== null && result === null)
        return { statement: readNamed(statement, MAX_JSON_BYTES, REFUSED), path: statement };
    if (statement !== null || result === null) {
        throw new SignProblem(UNUSABLE, 'sign takes either one STATEMENT or --result with the key status result.');
    }
    const bytes = readNamed(result, MAX_JSON_BYTES, REFUSED);
    const parsed = parseJson(bytes);
    if (parsed.ok)
        return { statement: keyStatusStatement(bytes, (0,external_node_path_namespaceObject.basename)(result)), path: result };
    const { code, line, offset, neutralMessage } = parsed.fault;
    const where = `${printable_printable(result)}, line ${String(line)}, byte ${String(offset)}`;
    throw new SignProblem(REFUSED, `${where}: ${neutralMessage} (${code})`);
}

;// CONCATENATED MODULE: ./build/release/entry/run-command.js












/** The exit status of `digest` for a file that strict JSON refuses. */
const run_command_REFUSED = 2;
/** Runs a command that decides nothing; gives the exit status of the process. */
async function runCommand(request, output, loadGithub) {
    switch (request.kind) {
        case 'help':
            output.out(helpText());
            return 0;
        case 'explain':
            return explain(request.operands, request.json, output);
        case 'digest':
            return digest(request.operands, request.json, output);
        case 'policy':
            return print(await policyCommand(request.operands, request.json, process.cwd()), output);
        case 'init':
            return print(initCommand(request.operands, request.json, process.cwd()), output);
        case 'sign':
            return sign(request, output);
        case 'request':
            return requestCommand(request, output, askingPerson());
        case 'approve':
            return approveCommand(request, output, askingPerson());
        case 'replay': {
            const { operands, options, json } = request;
            const world = { environment: environmentOf(process.env), now: Date.now(), random: random_bytes_randomBytes, loadGithub };
            return print(await replayCommand(operands, options, json, world), output);
        }
    }
}
function askingPerson() {
    return { context: readContext(environmentOf(process.env), Date.now()), random: random_bytes_randomBytes };
}
/** Tells what is wrong with the command line. */
function run_command_usageError(message, { error }) {
    error(`fail-closed-gate: ${message} See fail-closed-gate --help.\n`);
    return 3;
}
function print({ text, errorText, status }, { out, error }) {
    if (text !== '')
        out(text);
    if (errorText !== '')
        error(errorText);
    return status;
}
function sign({ operands, options }, output) {
    const key = options.get('key');
    if (key === undefined)
        return run_command_usageError('sign needs --key with the file of a private key.', output);
    const request = {
        statement: operands[0] ?? null,
        result: options.get('result') ?? null,
        key,
        keyid: options.get('keyid') ?? null,
        output: options.get('output') ?? null,
    };
    return signCommand(request, output);
}
function explain(operands, json, output) {
    const found = findCodes(operands);
    if ('problem' in found)
        return run_command_usageError(found.problem, output);
    output.out(json ? `${JSON.stringify(found.codes.map(explainRow))}\n` : found.codes.map(explainText).join('\n'));
    return 0;
}
function digest(operands, json, { out, error }) {
    const digests = operands.map(digestFile);
    if (json)
        out(`${JSON.stringify(digests)}\n`);
    let status = 0;
    for (const one of digests) {
        if ('problem' in one) {
            status = run_command_REFUSED;
            error(`fail-closed-gate: ${one.problem}\n`);
        }
        else if (!json)
            out(digestLine(one.path, one.sha256));
    }
    return status;
}

;// CONCATENATED MODULE: ./build/release/commands.js
/** The commands that decide nothing, as a bundle of its own: a run of the gate does not load it. */


var __webpack_exports__runCommand = __webpack_exports__.d;
export { __webpack_exports__runCommand as runCommand };

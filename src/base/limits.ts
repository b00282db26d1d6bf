/** Every maximum of the gate. Each is tested at the limit and one past it. */

/** Largest JSON document that is read, in bytes (16 MiB). */
export const MAX_JSON_BYTES = 16 * 1024 * 1024;

/** Deepest nesting of a JSON document: `[[1]]` has depth 2. */
export const MAX_JSON_DEPTH = 64;

/** Most values of a JSON document, containers and scalars together. */
export const MAX_JSON_VALUES = 1_000_000;

/** Longest number literal, in characters without its sign: Python's own limit for the digits of an integer. */
export const MAX_NUMBER_CHARACTERS = 4_300;

/** Most characters of a foreign text that a finding shows. */
export const MAX_SHOWN_CHARACTERS = 200;

/** Most findings of one code that a record lists; one more finding says how many were left out. */
export const MAX_FINDINGS_PER_CODE = 50;

/** Longest input value or environment variable that is taken, in UTF-16 units. */
export const MAX_SETTING_CHARACTERS = 4_096;

/** Largest signed envelope that is judged, in bytes (2 MiB). */
export const MAX_ENVELOPE_BYTES = 2 * 1024 * 1024;

/** Most signatures of one envelope. */
export const MAX_SIGNATURES = 64;

/** Most times that a signature of one envelope is verified against a key. */
export const MAX_SIGNATURE_CHECKS = 1_024;

/** Most bytes that the signatures of one envelope are verified over: tries times what each covers (64 MiB). */
export const MAX_VERIFIED_BYTES = 64 * 1024 * 1024;

/** Longest `metadata` input, in UTF-16 units. */
export const MAX_METADATA_CHARACTERS = 64 * 1024;

/** Most parameters of a request or an approval. */
export const MAX_PARAMETERS = 100;

/** Longest text that is the value of a parameter, in code points. */
export const MAX_PARAMETER_CHARACTERS = 4_096;

/** Longest script of the input `run`, in bytes of UTF-8 (64 KiB). */
export const MAX_SCRIPT_BYTES = 64 * 1024;

/** Longest `parameters` input, in UTF-16 units. */
export const MAX_PARAMETERS_CHARACTERS = 64 * 1024;

/** Longest pattern that bounds a parameter, in code points. */
export const MAX_PATTERN_CHARACTERS = 500;

/** Most groups of a pattern inside of each other. */
export const MAX_PATTERN_DEPTH = 32;

/** Largest count of a repeat in a pattern: `{0,256}`. */
export const MAX_PATTERN_REPEATS = 256;

/** Most steps of all patterns of an approval together, when their repeats are written out. */
export const MAX_PATTERN_STEPS = 2_000;

/** Largest event file that is read, in bytes. */
export const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/** Largest file of a trusted key, in bytes. */
export const MAX_KEY_BYTES = 64 * 1024;

/** Largest commit or tree object that is read on the way to the policy, in bytes. */
export const MAX_GIT_OBJECT_BYTES = 16 * 1024 * 1024;

/** Largest answer of GitHub's API to a question for a commit or a tree, in bytes. */
export const MAX_API_ANSWER_BYTES = 32 * 1024 * 1024;

/** Time that each way to the base commit (git, GitHub's API) may take in all, in milliseconds. */
export const BASE_COMMIT_DEADLINE_MS = 20_000;

/** Allowed lead of a document's clock over ours, in milliseconds (COMPATIBILITY §2). */
export const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000;

/** Longest time that a policy may give an isolated run, in seconds. */
export const MAX_ISOLATED_SECONDS = 6 * 60 * 60;

/** Longest `max-age`, in seconds (ten years). */
export const MAX_AGE_SECONDS = 10 * 366 * 24 * 3600;

/** Largest artifact archive that is read, in bytes. */
export const MAX_ARTIFACT_BYTES = 64 * 1024 * 1024;

/** Most entries of an artifact archive. */
export const MAX_ARTIFACT_ENTRIES = 1_000;

/** Most bytes that an artifact archive may unfold to. */
export const MAX_ARTIFACT_UNPACKED_BYTES = 128 * 1024 * 1024;

/** Largest audit log that a run appends to, in bytes (64 MiB). */
export const MAX_AUDIT_LOG_BYTES = 64 * 1024 * 1024;

/**
 * Largest receipt that is asked which record of the audit log it names, in bytes (1 MiB). The action's own is always smaller; what is
 * larger is read for nothing else, and an opponent could make reading it take long.
 */
export const MAX_NAMING_RECEIPT_BYTES = 1024 * 1024;

/** Longest line of the audit log, in bytes, its line feed included. */
export const MAX_AUDIT_LINE_BYTES = 64 * 1024;

/** Most envelopes that the patterns of one run may match. */
export const MAX_EVIDENCE_FILES = 1_000;

/** Most bytes of all envelopes of one run together. */
export const MAX_EVIDENCE_BYTES = 64 * 1024 * 1024;

/** Most entries of folders that are looked at for all patterns of one run together. */
export const MAX_WALKED_ENTRIES = 100_000;

/** Most digits after the point of a rate. */
export const MAX_RATE_DIGITS = 18;

/** Longest path of an archive entry, in bytes. */
export const MAX_ARTIFACT_PATH_BYTES = 1_024;

/** Time that all talk with the artifact service may take in one direction, in milliseconds. */
export const ARTIFACT_DEADLINE_MS = 45_000;

/** Time that all talk with the replay store about one claim may take, in milliseconds. */
export const REPLAY_STORE_DEADLINE_MS = 20_000;

/** Largest claim that the replay store reads again, in bytes (64 KiB). */
export const MAX_CLAIM_BYTES = 64 * 1024;

/** Most claims that one call of `replay prune` asks GitHub about: each takes two of the requests that claims need as well. */
export const MAX_PRUNED_CLAIMS = 200;

/** Most pages of refs that one call of `replay prune` asks GitHub for. */
export const MAX_PRUNED_PAGES = 100;

/** Largest job summary of a step, in bytes (1 MiB), together with what its file already holds. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Most annotations of one kind that the runner shows for a step. */
export const MAX_ANNOTATIONS_PER_KIND = 10;

/** Most characters of the `findings` and `reasons` outputs. */
export const MAX_OUTPUT_CHARACTERS = 32 * 1024;

/** Most characters of a message, a path or a pointer that a report shows. */
export const MAX_REPORTED_CHARACTERS = 1_000;

/** Most characters of one line of the log. */
export const MAX_LOG_LINE_CHARACTERS = 8_000;

/** Largest policy file that is read, in bytes (256 KiB). */
export const MAX_POLICY_BYTES = 256 * 1024;

/** Most tokens of a policy in YAML: marks, words, spaces between them and line ends. */
export const MAX_POLICY_TOKENS = 65_536;

/** Most items of a list in a policy. */
export const MAX_POLICY_ITEMS = 1_000;

/** Most trusted keys of a policy: each is a file that is read. */
export const MAX_TRUSTED_KEYS = 64;

/** Most characters of a name in a policy: of an environment, a key, an action, a grant or a target. */
export const MAX_NAME_CHARACTERS = 100;

/** Most probes on the user's own policy and evidence. */
export const MAX_OWN_PROBES = 10_000;

/** Most bytes of evidence that these probes read together (1,024 MiB): with large evidence there are fewer of them. */
export const MAX_PROBED_BYTES = 1024 * 1024 * 1024;

/** Most shapes of fields that are probed once also where the evidence is too large for so many probes. */
export const MAX_PROBED_SHAPES = 300;

/** Most bytes of evidence that all probes together read where they go on for those shapes (4,096 MiB). */
export const MAX_SHAPE_BYTES = 4 * 1024 * 1024 * 1024;

/** Most files of a bundle, its manifest among them: all envelopes that a run may read, all keys, and what is always there. */
export const MAX_BUNDLE_FILES = 1_100;

/** Most folders between a bundle and one of its files. */
export const MAX_BUNDLE_DEPTH = 8;

/** Most bytes of a bundle, or of what is read of a workspace (128 MiB). */
export const MAX_BUNDLE_BYTES = 128 * 1024 * 1024;

/** Most problems that verifying lists for one check; one more line says how many were left out. */
export const MAX_PROBLEMS_PER_CHECK = 20;

/** Most bundles and workspaces that one call of `verify` judges. */
export const MAX_VERIFIED_TARGETS = 250_000;

/** Most entries of folders that one call of `verify` looks at to find them. */
export const MAX_SEARCHED_ENTRIES = 4_000_000;

/** Most folders below a path that `verify` looks for bundles in. */
export const MAX_SEARCHED_DEPTH = 64;

/** Most targets that are not proved that `verify` lists one by one, with what is wrong with them. */
export const MAX_LISTED_TARGETS = 1_000;

/** Up to so many targets `verify` prints every check of each. */
export const MAX_TARGETS_IN_FULL = 20;

/** From so many targets on `verify` judges in several threads. */
export const MIN_TARGETS_FOR_THREADS = 300;

/** Most threads that `verify` judges in. */
export const MAX_VERIFIER_THREADS = 8;

/** Most entries of one declared output of a guarded run. */
export const MAX_OUTPUT_ENTRIES = 100_000;

/** Most bytes of one declared output of a guarded run (16 GiB). */
export const MAX_OUTPUT_BYTES = 16 * 1024 * 1024 * 1024;

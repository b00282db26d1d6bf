import type { CodeText } from '../entry.js';
import type { DOCUMENT_CODES } from '../document.js';

const RERUN = 'Produce the file again with the system that wrote it; do not repair it by hand.';

/** The texts of `DOCUMENT_CODES`. */
export const DOCUMENT_TEXTS = {
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
} as const satisfies Record<keyof typeof DOCUMENT_CODES, CodeText>;

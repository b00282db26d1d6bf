import type { Code } from '../base/codes/index.js';
import { GateError } from '../base/error.js';
import { finding, type Finding } from '../base/finding.js';
import { errorText } from '../base/printable.js';

/** The code of a GateError; null for anything else. */
export function codeOf(thrown: unknown): Code | null {
  return thrown instanceof GateError ? thrown.code : null;
}

/** Anything can be thrown, also what is no Error. A GateError brings its own code and sentence. */
export function incidentOf(thrown: unknown, code: Code): Finding {
  if (thrown instanceof GateError) return finding(thrown.code, thrown.message);
  return finding(code, `${INCIDENT_WORDS.get(code) ?? 'The gate itself failed'}: ${errorText(thrown)}.`);
}

const INCIDENT_WORDS: ReadonlyMap<Code, string> = new Map<Code, string>([
  ['output_write_failed', 'An output file could not be written'],
  ['receipt_upload_failed', 'The receipts could not be uploaded'],
  ['report_failed', 'The decision could not be reported'],
  ['run_interrupted', 'The run was interrupted'],
]);

import { codeEntry, type Code, type GateId } from './codes/index.js';
import { codeText } from './codes/text.js';
import type { FindingOutcome } from './decision.js';
import { holdsSecret, WITHHELD } from './secrets.js';

/** Where in the evidence a finding points. */
export interface FindingPlace {
  /** Path of the file, relative to the working directory, with `/`. */
  readonly path?: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/** What a finding says beyond its code. */
export interface FindingDetail extends FindingPlace {
  /** The gate that a code of several gates was found by; the table names one for every other code. */
  readonly gate?: GateId;
  /** What was required, printable and short. */
  readonly expected?: string;
  /** What was there, printable and short: for hashes the recorded value where `expected` has the computed one. */
  readonly found?: string;
}

/** One result of one check. Findings are data: they are never thrown. */
export interface Finding extends FindingDetail {
  readonly code: Code;
  readonly outcome: FindingOutcome;
  readonly gate: GateId;
  /** One sentence for a person. */
  readonly message: string;
}

/**
 * Makes a finding; the outcome comes from the table, so no caller can soften a code. Findings are printed, stored and uploaded,
 * so a text that holds secret material (a token that was passed as an input, say) never becomes a part of one.
 */
export function finding(code: Code, message: string, detail: FindingDetail = {}): Finding {
  const { outcome, gate: usual } = codeEntry(code);
  const { gate = usual, ...rest } = detail;
  const clean: { -readonly [Key in keyof FindingDetail]: FindingDetail[Key] } = { ...rest };
  for (const field of ['path', 'pointer', 'expected', 'found'] as const) {
    const text = clean[field];
    if (text !== undefined && holdsSecret(text)) clean[field] = WITHHELD;
  }
  return { code, outcome, gate, message: clearMessage(code, message), ...clean };
}

function clearMessage(code: Code, message: string): string {
  return holdsSecret(message) ? `${codeText(code).meaning} The details are ${WITHHELD}.` : message;
}

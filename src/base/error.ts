import type { Code } from './codes/index.js';

/**
 * The gate itself could not work: always a block. Bad evidence is never one of these; it is a finding.
 *
 * `message` is a whole sentence for a person: what happened, and what was expected. It never holds foreign text that was not
 * made printable first.
 */
export class GateError extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GateError';
    this.code = code;
  }
}

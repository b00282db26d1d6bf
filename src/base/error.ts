import type { Code } from './codes/index.js';

const MARK = Symbol.for('fail-closed-gate.GateError');

/**
 * The gate itself could not work: always a block. Bad evidence is never one of these; it is a finding.
 *
 * `message` is a whole sentence for a person: what happened, and what was expected. It never holds foreign text that was not
 * made printable first.
 */
export class GateError extends Error {
  readonly code: Code;
  readonly [MARK] = true;

  // What fetches an artifact is bundled apart, with a copy of this class: the mark tells, not the class.
  static override [Symbol.hasInstance](thrown: unknown): thrown is GateError {
    return thrown instanceof Error && MARK in thrown;
  }

  constructor(code: Code, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GateError';
    this.code = code;
  }
}

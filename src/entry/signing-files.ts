import { parse, resolve } from 'node:path';

import type { ExitStatus } from '../base/decision.js';
import type { Finding } from '../base/finding.js';
import { MAX_KEY_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { readBounded } from '../capture/files.js';
import { writeNewFile } from '../report/atomic-file.js';
import { errnoInWords } from '../report/errno.js';
import { NODE_FILE_SYSTEM } from '../report/file-system.js';
import { readSigningKey, type SigningKey } from './signing-key.js';

/** Where a command that signs writes to. */
export interface SignStreams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** The document is refused. */
export const REFUSED: ExitStatus = 2;
/** The request or the key is not usable, or the file cannot be written. */
export const UNUSABLE: ExitStatus = 3;

/** What was asked for cannot be done; `message` is one sentence, and never holds any part of the key. */
export class SignProblem extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/** Runs what may end with a SignProblem; gives the exit status, after telling the problem. */
export function tellingProblems(streams: SignStreams, run: () => void): ExitStatus {
  try {
    run();
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof SignProblem)) throw thrown;
    streams.error(`fail-closed-gate: ${thrown.message}\n`);
    return thrown.status;
  }
}

/** The problem that findings are. */
export function refusedBy(findings: readonly Finding[]): SignProblem {
  return new SignProblem(REFUSED, findings.map(findingText).join('\nfail-closed-gate: '));
}

/** Reads a private key. Throws SignProblem. */
export function readKey(path: string): SigningKey {
  const reading = readSigningKey(Buffer.from(readNamed(path, MAX_KEY_BYTES, UNUSABLE)).toString('latin1'));
  if (reading.ok) return reading.key;
  throw new SignProblem(UNUSABLE, `${printable(path)} is no key that can sign here: it holds ${reading.problem}.`);
}

/** Reads a file that the person at the command line named, wherever it is, up to `limit` bytes. Throws SignProblem. */
export function readNamed(path: string, limit: number, status: ExitStatus): Uint8Array {
  const absolute = resolve(path);
  const file = readBounded(absolute, parse(absolute).root, limit);
  switch (file.state) {
    case 'read':
      return file.bytes;
    case 'absent':
      throw new SignProblem(status, `${printable(path)}: there is no such file.`);
    case 'refused':
      throw new SignProblem(status, `${printable(path)}: ${file.message} (${file.code})`);
  }
}

/** Writes a new file; nothing is ever overwritten. Throws SignProblem. */
export function writeNew(path: string, text: string): void {
  try {
    writeNewFile(NODE_FILE_SYSTEM, resolve(path), text);
  } catch (error) {
    throw new SignProblem(UNUSABLE, `${printable(path)} cannot be written: ${errnoInWords(error)}. Nothing was overwritten.`);
  }
}

function findingText({ code, message, path, line, pointer, expected, found }: Finding): string {
  if (pointer === undefined || expected === undefined || found === undefined) return `${message} (${code})`;
  const where = `${path ?? ''}${line === undefined ? '' : `, line ${String(line)}`}, at ${pointer === '' ? 'the top' : pointer}`;
  return `${where}: ${message} Expected ${expected}, found ${found}. (${code})`;
}

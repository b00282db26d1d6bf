import { basename, parse, resolve } from 'node:path';

import type { ExitStatus } from '../base/decision.js';
import type { Finding } from '../base/finding.js';
import { parseJson } from '../base/json.js';
import { MAX_JSON_BYTES, MAX_KEY_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { readBounded } from '../capture/files.js';
import { writeNewFile } from '../report/atomic-file.js';
import { errnoInWords } from '../report/errno.js';
import { NODE_FILE_SYSTEM } from '../report/file-system.js';
import { keyStatusStatement, signStatement } from './sign-envelope.js';
import { readSigningKey, type SigningKey } from './signing-key.js';

/** What `sign` was asked for; paths may be anywhere, the person at the command line named them. */
export interface SignRequest {
  /** Path of the statement; null where one is made over a key status result. */
  readonly statement: string | null;
  /** Path of the key status result; null where a statement is given. */
  readonly result: string | null;
  /** Path of the private key. */
  readonly key: string;
  readonly keyid: string | null;
  /** Path of the new file; null for standard output. */
  readonly output: string | null;
}

/** Where `sign` writes to. */
export interface SignStreams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const REFUSED: ExitStatus = 2;
const UNUSABLE: ExitStatus = 3;

/** What was asked for cannot be done; `message` is one sentence, and never holds any part of the key. */
class SignProblem extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Signs one statement and writes its envelope: 0 when it is written, 2 where the statement is refused, 3 where the request or the
 * key is not usable or the file cannot be written. An existing file is never overwritten.
 */
export function signCommand(request: SignRequest, streams: SignStreams): ExitStatus {
  try {
    const { statement, path } = statementOf(request);
    const signed = signStatement(statement, path, readKey(request.key), request.keyid);
    if (!signed.ok) throw new SignProblem(REFUSED, signed.findings.map(findingText).join('\nfail-closed-gate: '));
    if (request.output === null) streams.out(signed.text);
    else write(request.output, signed.text);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof SignProblem)) throw thrown;
    streams.error(`fail-closed-gate: ${thrown.message}\n`);
    return thrown.status;
  }
}

function statementOf({ statement, result }: SignRequest): { readonly statement: Uint8Array; readonly path: string } {
  if (statement !== null && result === null) return { statement: read(statement, MAX_JSON_BYTES, REFUSED), path: statement };
  if (statement !== null || result === null) {
    throw new SignProblem(UNUSABLE, 'sign takes either one STATEMENT or --result with the key status result.');
  }
  const bytes = read(result, MAX_JSON_BYTES, REFUSED);
  const parsed = parseJson(bytes);
  if (parsed.ok) return { statement: keyStatusStatement(bytes, basename(result)), path: result };
  const { code, line, offset, neutralMessage } = parsed.fault;
  const where = `${printable(result)}, line ${String(line)}, byte ${String(offset)}`;
  throw new SignProblem(REFUSED, `${where}: ${neutralMessage} (${code})`);
}

function readKey(path: string): SigningKey {
  const reading = readSigningKey(Buffer.from(read(path, MAX_KEY_BYTES, UNUSABLE)).toString('latin1'));
  if (reading.ok) return reading.key;
  throw new SignProblem(UNUSABLE, `${printable(path)} is no key that can sign here: it holds ${reading.problem}.`);
}

function read(path: string, limit: number, status: ExitStatus): Uint8Array {
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

function write(path: string, text: string): void {
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

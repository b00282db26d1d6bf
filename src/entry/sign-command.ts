import { basename } from 'node:path';

import type { ExitStatus } from '../base/decision.js';
import { parseJson } from '../base/json.js';
import { MAX_JSON_BYTES } from '../base/limits.js';
import { printable } from '../base/printable.js';
import { keyStatusStatement, signStatement } from './sign-envelope.js';
import { readKey, readNamed, REFUSED, refusedBy, SignProblem, tellingProblems, UNUSABLE, writeNew } from './signing-files.js';
import type { SignStreams } from './signing-files.js';

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

/**
 * Signs one statement and writes its envelope: 0 when it is written, 2 where the statement is refused, 3 where the request or the
 * key is not usable or the file cannot be written. An existing file is never overwritten.
 */
export function signCommand(request: SignRequest, streams: SignStreams): ExitStatus {
  return tellingProblems(streams, () => {
    const { statement, path } = statementOf(request);
    const signed = signStatement(statement, path, readKey(request.key), request.keyid);
    if (!signed.ok) throw refusedBy(signed.findings);
    if (request.output === null) streams.out(signed.text);
    else writeNew(request.output, signed.text);
  });
}

function statementOf({ statement, result }: SignRequest): { readonly statement: Uint8Array; readonly path: string } {
  if (statement !== null && result === null)
    return { statement: readNamed(statement, MAX_JSON_BYTES, REFUSED), path: statement };
  if (statement !== null || result === null) {
    throw new SignProblem(UNUSABLE, 'sign takes either one STATEMENT or --result with the key status result.');
  }
  const bytes = readNamed(result, MAX_JSON_BYTES, REFUSED);
  const parsed = parseJson(bytes);
  if (parsed.ok) return { statement: keyStatusStatement(bytes, basename(result)), path: result };
  const { code, line, offset, neutralMessage } = parsed.fault;
  const where = `${printable(result)}, line ${String(line)}, byte ${String(offset)}`;
  throw new SignProblem(REFUSED, `${where}: ${neutralMessage} (${code})`);
}

import { requestSha256, type RequestDocument } from '../../base/approval-request.js';
import { sha256, type Digest } from '../../base/digest.js';
import { MAX_ENVELOPE_BYTES } from '../../base/limits.js';
import { readRequestDocument } from '../../check/approval/documents.js';
import { isAboutItself, predicateDocument } from '../../check/approval/fields.js';
import { Collector, type ReadFile } from '../../check/collector.js';
import { parseDocument, type JsonDocument } from '../../check/document.js';
import { readEnvelope } from '../../check/envelope/envelope.js';
import { readStatement, type Statement } from '../../check/envelope/statement.js';
import { readNamed, REFUSED, refusedBy, SignProblem } from '../signing-files.js';

/** A request as a person handed it over; who signed it is a matter of the policy, which is not known here. */
export interface HandedRequest {
  readonly request: RequestDocument;
  readonly digest: Digest;
  readonly isSigned: boolean;
}

/** Reads a request file, plain or signed, as the gate reads it. Throws SignProblem. */
export function readHandedRequest(path: string): HandedRequest {
  const collector = new Collector('approval');
  const file = fileOf(readNamed(path, MAX_ENVELOPE_BYTES, REFUSED), path, 'approval-request');
  const document = parseDocument(file, collector);
  const isSigned = document !== null && (document.value.has('payload') || document.value.has('signatures'));
  const statement = isSigned ? readUnverified(file, collector) : null;
  const plain = isSigned ? predicateOf(statement, 'request', path) : document;
  const request = plain === null ? null : readRequestDocument(plain, collector);
  if (request === null || !collector.clean) throw refusedBy(collector.findings());
  const digest = requestSha256(request);
  if (statement !== null && !isAboutItself(statement, 'request', digest, 'approval_request_malformed', collector)) {
    throw refusedBy(collector.findings());
  }
  return { request, digest, isSigned };
}

/** The statement of an envelope, for a person to look at: nobody has verified a signature. */
export function readUnverified(file: ReadFile, collector: Collector): Statement | null {
  const envelope = readEnvelope(file, collector);
  if (envelope === null) return null;
  const document = parseDocument({ ...fileOf(envelope.payload, file.path, file.role), within: '/payload' }, collector);
  return document === null ? null : readStatement(document, collector);
}

/** The predicate of a statement of one kind, or null where there is no statement. Throws SignProblem for one of another kind. */
export function predicateOf(statement: Statement | null, purpose: 'approval' | 'request', path: string): JsonDocument | null {
  if (statement === null) return null;
  if (statement.purpose === purpose) return predicateDocument(statement);
  throw new SignProblem(
    REFUSED,
    `${path} holds a statement of type ${statement.predicateType}, not of ${purpose === 'approval' ? 'an' : 'a'} ${purpose}.`,
  );
}

/** Bytes as the gate's own readers take them. */
export function fileOf(bytes: Uint8Array, path: string, role: ReadFile['role']): ReadFile {
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

import { APPROVAL_TYPE, REQUEST_TYPE } from '../../base/approval-request.js';
import type { Code } from '../../base/codes/index.js';
import { asDigest, type Digest } from '../../base/digest.js';
import { validateStatement } from '../../base/generated/statement-validators.js';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/json.js';
import type { KeyPurpose, TrustedKey } from '../../base/policy.js';
import type { Collector } from '../collector.js';
import { checkSchema, describe, type JsonDocument } from '../document.js';

const EXECUTION_EVIDENCE_TYPE = 'stella.ops/executionEvidence@v1';
const BEACON_ATTESTATION_TYPE = 'stella.ops/beaconAttestation@v1';
export const KEY_STATUS_TYPE = 'fail-closed-gate/key-status@v1';

/** The accepted types of statements, each with the purpose that a key needs to vouch for it. No other is judged. */
const STATEMENT_TYPES: ReadonlyMap<string, KeyPurpose> = new Map<string, KeyPurpose>([
  [EXECUTION_EVIDENCE_TYPE, 'execution-evidence'],
  [BEACON_ATTESTATION_TYPE, 'beacon-rate'],
  [KEY_STATUS_TYPE, 'key-status'],
  [APPROVAL_TYPE, 'approval'],
  [REQUEST_TYPE, 'request'],
]);

/** The two versions of in-toto statements that say the same by the same fields. */
const VERSIONS: ReadonlySet<string> = new Set(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']);

/** What a statement says, before anybody asked who signed it. Nothing of the predicate is judged yet. */
export interface Statement {
  /** The statement as a document. Findings about a payload point below `/payload` of its envelope. */
  readonly document: JsonDocument;
  readonly predicateType: string;
  /** What a key has to be trusted for to vouch for it. */
  readonly purpose: KeyPurpose;
  readonly predicate: JsonObject;
  /** `digest.sha256` of the one subject. */
  readonly subject: Digest;
}

/** A statement whose envelope enough trusted keys signed; its bytes are those that were signed. */
export interface VerifiedStatement extends Statement {
  /** The entry of the policy for each key whose signature counts, each key material once, in the order of the policy. */
  readonly signers: readonly TrustedKey[];
}

/** Reads an in-toto statement of an accepted type; null where it is none, the collector then says why. */
export function readStatement(document: JsonDocument, collector: Collector): Statement | null {
  const { file, value } = document;
  const [version, predicateType, predicate] = ['_type', 'predicateType', 'predicate'].map((name) => value.get(name));
  const purpose = typeof predicateType === 'string' ? STATEMENT_TYPES.get(predicateType) : undefined;
  const subject = subjectOf(value.get('subject'));

  const refused: Code[] = [];
  const refuse = (code: Code, place: string, expected: string, found: string): void => {
    refused.push(code);
    collector.at(file, code, place, expected, found);
  };
  if (typeof version !== 'string' || !VERSIONS.has(version)) {
    refuse('statement_version_unknown', '/_type', [...VERSIONS].join(' or '), describe(version));
  }
  if (purpose === undefined) {
    refuse('statement_type_unknown', '/predicateType', [...STATEMENT_TYPES.keys()].join(', '), describe(predicateType));
  }
  if (subject === null) {
    refuse('statement_subject_invalid', '/subject', 'one subject with digest.sha256', describeSubject(value.get('subject')));
  }
  if (!isJsonObject(predicate)) refuse('statement_malformed', '/predicate', 'an object', describe(predicate));
  const isShaped = checkSchema(headOf(document), validateStatement, 'statement_malformed', collector);

  if (!isShaped || refused.length > 0 || typeof predicateType !== 'string' || purpose === undefined || subject === null)
    return null;
  return isJsonObject(predicate) ? { document, predicateType, purpose, predicate, subject } : null;
}

/** The document without what its predicate holds: that has a schema of its own. */
function headOf({ file, value }: JsonDocument): JsonDocument {
  const head = new Map(value);
  if (isJsonObject(head.get('predicate'))) head.set('predicate', EMPTY);
  return { file, value: head };
}

const EMPTY: JsonObject = new Map();

/** The strict sha256 of the one subject; digests of other algorithms beside it say nothing here. */
function subjectOf(value: JsonValue | undefined): Digest | null {
  if (!isJsonArray(value) || value.length !== 1) return null;
  const [subject] = value;
  const digests = isJsonObject(subject) ? subject.get('digest') : undefined;
  return isJsonObject(digests) ? asDigest(digests.get('sha256')) : null;
}

function describeSubject(value: JsonValue | undefined): string {
  if (!isJsonArray(value) || value.length !== 1) return describe(value);
  const [subject] = value;
  const digests = isJsonObject(subject) ? subject.get('digest') : undefined;
  return isJsonObject(digests) ? `sha256: ${describe(digests.get('sha256'))}` : 'a subject without digests';
}

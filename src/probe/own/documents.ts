import { canonicalBytes } from '../../base/canonical.js';
import type { EvidenceFile } from '../../base/evidence.js';
import { isJsonObject, parseJson, type JsonObject } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { fileOfBytes, isMadeAnew, rehashed, type DocumentRole, type Documents, type Rehash } from '../documents.js';
import type { Attempt } from '../gate.js';
import type { Way } from '../json-edit.js';
import { withFile, type Damage } from './damage.js';
import { anotherDigest, damaged, damagesTo, type FieldDamage } from './field-damage.js';
import { toleratedAnew, toleratedLeft } from './judged.js';
import { damagesInRound, mostTellingFirst, type Pair, type Round } from './rounds.js';

const ROLES = ['result', 'status', 'ledger'] as const satisfies readonly DocumentRole[];

/** The documents of evidence that passes; null where they cannot be read, which the caller has excluded by then. */
function documentsOf({ evidence }: Attempt): Documents | null {
  const [result, status] = [readObject(evidence.result), readObject(evidence.status)];
  return result === null || status === null ? null : { result, status, ledger: readObject(evidence.ledger) };
}

function readObject(file: EvidenceFile): JsonObject | null {
  const parsed = file.state === 'read' ? parseJson(file.bytes) : null;
  return parsed?.ok === true && isJsonObject(parsed.value) ? parsed.value : null;
}

/** Every field of the key status evidence damaged in every way, with the hashes left and with all of them made anew, by rounds. */
export function* fieldDamages(attempt: Attempt, round: Round): Generator<Damage> {
  const documents = documentsOf(attempt);
  if (documents === null) return;
  for (const role of ROLES) {
    const document = documents[role];
    if (document === null) continue;
    yield* damagesInRound(document, round, (way, value) => {
      const subject = attempt.evidence[role].path;
      const place = { subject, pointer: pointer(...way) };
      const make = (damage: FieldDamage, rehash: Rehash) => (): Attempt | null => {
        const changed = damaged(document, way, damage);
        return changed === null ? null : withDocuments(attempt, documents, { ...documents, [role]: changed }, rehash);
      };
      const left = toleratedLeft(role, way);
      const isHeld = isAnchored(attempt, role, way);
      const pairs = damagesTo(value).map((damage): Pair => {
        const anew = isHeld ? null : toleratedAnew(role, document, way, damage);
        return [
          { ...place, damage: `${damage}, hashes left`, tolerated: left, make: make(damage, 'none') },
          { ...place, damage: `${damage}, hashes made anew`, tolerated: anew, make: make(damage, 'all') },
        ];
      });
      // Where the hash itself is damaged, making it anew mends it again.
      return isMadeAnew(role, way) ? pairs.flat() : mostTellingFirst(pairs);
    });
  }
}

/** Hashes forged in both documents at once, so that they agree with each other. */
export function* forgedHashes(attempt: Attempt): Generator<Damage> {
  const documents = documentsOf(attempt);
  if (documents === null) return;
  const forged = (field: string, rehash: Rehash) => (): Attempt | null => {
    const { result, status, ledger } = documents;
    const hash = status.get(field);
    if (typeof hash !== 'string') return null;
    const other = anotherDigest(hash);
    const changed = { result: new Map(result).set(field, other), status: new Map(status).set(field, other), ledger };
    return withDocuments(attempt, documents, changed, rehash);
  };
  const subject = `${attempt.evidence.result.path} and ${attempt.evidence.status.path}`;
  const both = 'forged in both';
  yield {
    subject,
    pointer: '/entry_hash',
    damage: `${both}, result hashed anew`,
    tolerated: null,
    make: forged('entry_hash', 'result'),
  };
  const linked = documents.ledger !== null || isAnchored(attempt, 'status', ['previous_hash']);
  yield {
    subject,
    pointer: '/previous_hash',
    damage: `${both}, hashes made anew`,
    tolerated: linked ? null : 'there is no ledger beside them to compare it with',
    make: forged('previous_hash', 'all'),
  };
}

/** Whether a trusted key or a hash from elsewhere vouches for a place, so that no rehash hides a change of it (DESIGN §2). */
function isAnchored({ policy, evidence }: Attempt, role: DocumentRole, [top]: Way): boolean {
  const { signedBy, expectedEntryHash } = policy.keyStatus;
  // The link from the status document carries what anchors it over to the entry of the ledger, and to nothing else of it.
  if (role === 'ledger' && top !== 'latest_key_event') return false;
  if (signedBy !== null && evidence.signed?.keyStatusSignature?.state === 'read') return true;
  return expectedEntryHash !== null && role !== 'result';
}

/** The attempt with changed documents; null where nothing is changed once the hashes are made. Files that stay keep their bytes. */
function withDocuments(attempt: Attempt, before: Documents, changed: Documents, rehash: Rehash): Attempt | null {
  const after = rehashed(changed, rehash);
  let result: Attempt | null = null;
  for (const role of ROLES) {
    const [old, made] = [before[role], after[role]];
    if (old === null || made === null || old === made) continue;
    const bytes = canonicalBytes(made);
    if (Buffer.compare(bytes, textOf(old)) === 0) continue;
    const { path } = attempt.evidence[role];
    result = withFile(result ?? attempt, fileOfBytes(role, path, bytes));
  }
  return result;
}

/** The canonical text of documents that are damaged again and again: of large ones it takes as long as half a probe. */
const TEXTS = new WeakMap<JsonObject, Uint8Array>();

function textOf(document: JsonObject): Uint8Array {
  const text = TEXTS.get(document) ?? canonicalBytes(document);
  TEXTS.set(document, text);
  return text;
}

import { canonicalBytes } from '../../base/canonical.js';
import type { JsonObject, JsonValue } from '../../base/json.js';
import { pointer } from '../../base/json-place.js';
import { fileOf } from '../documents.js';
import { base64, readEnvelope, signatureOf, type Envelope } from '../envelope.js';
import type { Attempt } from '../gate.js';
import type { SigningKey } from '../keys.js';
import { envelopesOf, withFile, type Damage, type ReadFile } from './damage.js';
import { damaged, damagesTo, FIELD_DAMAGES, type FieldDamage } from './field-damage.js';
import { damagesInRound, mostTellingFirst, type Pair, type Round } from './rounds.js';

/** An envelope with the file that it stands in. */
interface Found extends Envelope {
  readonly file: ReadFile;
}

/** Every envelope with its frame damaged and its signatures swapped. */
export function* envelopeDamages(attempt: Attempt, stranger: SigningKey): Generator<Damage> {
  const envelopes = readEnvelopes(attempt);
  for (const envelope of envelopes) {
    // A signature over the same payload is no other one.
    const others = envelopes.filter(({ payload }) => base64(payload) !== base64(envelope.payload));
    yield* frameDamages(attempt, envelope);
    yield* signatureDamages(attempt, envelope, others, stranger);
  }
}

/** Every field of every statement: under the signatures that are there, and signed anew by a key that nobody trusts; by rounds. */
export function* statementDamages(attempt: Attempt, stranger: SigningKey, round: Round): Generator<Damage> {
  for (const envelope of readEnvelopes(attempt)) yield* damagesOfStatement(attempt, envelope, stranger, round);
}

function readEnvelopes(attempt: Attempt): readonly Found[] {
  return envelopesOf(attempt).flatMap((file): Found[] => {
    const envelope = readEnvelope(file.bytes);
    return envelope === null ? [] : [{ ...envelope, file }];
  });
}

function damageOf(attempt: Attempt, { file, value }: Found, place: string, damage: string, change: JsonObject | null): Damage {
  const make = (): Attempt | null => {
    if (change === null) return null;
    return withFile(attempt, fileOf(file.role, file.path, new Map([...value, ...change])));
  };
  return { subject: file.path, pointer: place, damage, tolerated: null, make };
}

/** The three members of the envelope. What stands beside them is not read: DSSE says so. */
function* frameDamages(attempt: Attempt, envelope: Found): Generator<Damage> {
  const { file, value } = envelope;
  for (const name of ['payloadType', 'payload', 'signatures'] as const) {
    for (const damage of FIELD_DAMAGES) {
      const make = (): Attempt | null => {
        const changed = damaged(value, [name], damage);
        return changed === null ? null : withFile(attempt, fileOf(file.role, file.path, changed));
      };
      yield { subject: file.path, pointer: `/${name}`, damage, tolerated: null, make };
    }
  }
  yield damageOf(attempt, envelope, '/payloadType', 'another type', new Map([['payloadType', 'application/json']]));
  yield damageOf(attempt, envelope, '/signatures', 'emptied', new Map<string, JsonValue>([['signatures', []]]));
}

/** All signatures at once: with several, one that is left might be enough. */
function* signatureDamages(
  attempt: Attempt,
  envelope: Found,
  others: readonly Found[],
  stranger: SigningKey,
): Generator<Damage> {
  const { signatures, payloadType, payload } = envelope;
  const all = (damage: string, change: (signature: JsonObject) => JsonObject): Damage => {
    return damageOf(
      attempt,
      envelope,
      '/signatures',
      damage,
      new Map<string, JsonValue>([['signatures', signatures.map(change)]]),
    );
  };
  const withSignature = (text: JsonValue) => (signature: JsonObject) => new Map(signature).set('sig', text);
  yield all('signatures removed', (signature) => new Map([...signature].filter(([name]) => name !== 'sig')));
  yield all('signatures null', withSignature(null));
  yield all('signatures empty', withSignature(''));
  yield all('one bit of each signature flipped', (signature) => withSignature(flipped(signature.get('sig')))(signature));
  yield all('signatures swapped for those of an unknown key', withSignature(signatureOf(payloadType, payload, stranger)));
  const [other] = others.flatMap(({ signatures: theirs }) => theirs);
  if (other !== undefined) {
    yield all('signatures swapped for one of another envelope', withSignature(other.get('sig') ?? null));
  }
}

function flipped(signature: JsonValue | undefined): JsonValue {
  if (typeof signature !== 'string') return null;
  const bytes = Uint8Array.from(Buffer.from(signature, 'base64'));
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return base64(bytes);
}

function damagesOfStatement(attempt: Attempt, envelope: Found, stranger: SigningKey, round: Round): Generator<Damage> {
  const { file, value, statement, payloadType } = envelope;
  const resealed = (changed: JsonObject, signatures: JsonValue | undefined): Attempt => {
    const payload = base64(canonicalBytes(changed));
    const made = new Map<string, JsonValue>([...value, ['payload', payload]]);
    if (signatures !== undefined) made.set('signatures', signatures);
    return withFile(attempt, fileOf(file.role, file.path, made));
  };
  return damagesInRound(statement, round, (way, old) => {
    const place = { subject: file.path, pointer: `/payload${pointer(...way)}`, tolerated: null };
    // Made only when it is tried: of a large statement there are many.
    const make = (damage: FieldDamage, sign: (changed: JsonObject) => JsonValue | undefined) => (): Attempt | null => {
      const changed = damaged(statement, way, damage);
      return changed === null ? null : resealed(changed, sign(changed));
    };
    const signedAnew = (changed: JsonObject): JsonValue => {
      return [new Map([['sig', signatureOf(payloadType, canonicalBytes(changed), stranger)]])];
    };
    return mostTellingFirst(
      damagesTo(old).map((damage): Pair => [
        { ...place, damage: `${damage}, signatures left`, make: make(damage, () => undefined) },
        { ...place, damage: `${damage}, signed anew by an unknown key`, make: make(damage, signedAnew) },
      ]),
    );
  });
}

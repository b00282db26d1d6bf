import { createHash } from 'node:crypto';

import fc from 'fast-check';

/** A JSON document as JSON.parse gives it. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** The way to a value: object keys and array indexes. */
export type Way = readonly (string | number)[];

/** One change of one document. */
export interface Mutation {
  readonly way: Way;
  readonly kind: 'set' | 'remove' | 'add';
  readonly value: Plain;
}

/** Ways to all values of a document, the top left out. */
export function waysOf(value: Plain, way: Way = []): Way[] {
  const below = isContainer(value)
    ? Object.entries(value).flatMap(([key, member]) => waysOf(member, [...way, Array.isArray(value) ? Number(key) : key]))
    : [];
  return way.length === 0 ? below : [way, ...below];
}

export function valueAt(document: Plain, way: Way): Plain | undefined {
  let current: Plain | undefined = document;
  for (const key of way) current = isContainer(current) ? (current as Record<string | number, Plain>)[key] : undefined;
  return current;
}

/** Any change, removal or addition of one value. The value that is set is never the one that is there. */
export function mutationOf(document: Plain): fc.Arbitrary<Mutation> {
  const value = fc.oneof(
    fc.constantFrom<Plain>(null, true, false, 0, 1, '', 'true', [], {}, 'active', 'a'.repeat(64), '2026-01-01T00:00:00Z'),
    fc.integer(),
    fc.string({ maxLength: 8 }),
  );
  const kind = fc.constantFrom<Mutation['kind']>('set', 'remove', 'add');
  return fc
    .record({ way: fc.constantFrom(...waysOf(document)), kind, value })
    .filter((mutation) => mutation.kind !== 'set' || sorted(valueAt(document, mutation.way)) !== sorted(mutation.value));
}

/** The document with one change. `add` puts a member beside the value, or an element after it. */
export function mutate(document: Plain, { way, kind, value }: Mutation): Plain {
  const copy = structuredClone(document);
  const parent = valueAt(copy, way.slice(0, -1)) ?? copy;
  const key = way.at(-1) ?? '';
  if (Array.isArray(parent) && typeof key === 'number') {
    if (kind === 'set') parent[key] = value;
    else if (kind === 'remove') parent.splice(key, 1);
    else parent.splice(key + 1, 0, value);
  } else if (isContainer(parent) && !Array.isArray(parent)) {
    if (kind === 'set') parent[key] = value;
    else if (kind === 'remove') Reflect.deleteProperty(parent, key);
    else parent[`${String(key)}_added`] = value;
  }
  return copy;
}

/** Makes all hashes of status and result anew, by a rule of its own: these documents hold ASCII keys and integers only. */
export function reseal(status: Plain, result: Plain): { status: Plain; result: Plain } {
  const sealedStatus = { ...objectOf(status) };
  sealedStatus['entry_hash'] = hashWithout(sealedStatus, 'entry_hash');
  const sealedResult: Record<string, Plain> = { ...objectOf(result), entry_hash: sealedStatus['entry_hash'] };
  sealedResult['result_sha256'] = hashWithout(sealedResult, 'result_sha256');
  return { status: sealedStatus, result: sealedResult };
}

function hashWithout(document: Record<string, Plain>, field: string): string {
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => key !== field));
  return createHash('sha256').update(sorted(rest)).digest('hex');
}

/** Compact text with sorted keys; undefined is no JSON and equals nothing. */
function sorted(value: Plain | undefined): string {
  if (value === undefined) return 'undefined';
  if (!isContainer(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  const keys = Object.keys(value).sort((left, right) => compareCodePoints(left, right));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted(value[key])}`).join(',')}}`;
}

function compareCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8'));
}

function isContainer(value: Plain | undefined): value is Plain[] | Record<string, Plain> {
  return typeof value === 'object' && value !== null;
}

function objectOf(value: Plain): Record<string, Plain> {
  if (!isContainer(value) || Array.isArray(value)) throw new Error('not an object');
  return value;
}

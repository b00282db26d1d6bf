import { isDigest } from '../../base/digest.js';
import { isJsonArray, isJsonObject, JsonNumber, type JsonObject, type JsonValue } from '../../base/json.js';
import { edited, valueAt, type Way } from '../json-edit.js';

/** What is done to single fields. */
export const FIELD_DAMAGES = ['removed', 'null', 'wrong type', 'negated', 'another hash'] as const;
export type FieldDamage = (typeof FIELD_DAMAGES)[number];

/** The kinds of damage that make a difference to a value. */
export function damagesTo(value: JsonValue): readonly FieldDamage[] {
  return FIELD_DAMAGES.filter((damage) => changes(value, damage));
}

function changes(value: JsonValue, damage: FieldDamage): boolean {
  switch (damage) {
    case 'removed':
    case 'wrong type':
      return true;
    case 'null':
      return value !== null;
    case 'negated':
      return typeof value === 'boolean';
    case 'another hash':
      return isDigest(value);
  }
}

/** The object with one value damaged; null where that kind of damage makes no difference to it. */
export function damaged(object: JsonObject, way: Way, damage: FieldDamage): JsonObject | null {
  const value = valueAt(object, way);
  if (value === undefined || !changes(value, damage)) return null;
  switch (damage) {
    case 'removed':
      return edited(object, way, undefined);
    case 'null':
      return edited(object, way, null);
    case 'wrong type':
      return edited(object, way, ofAnotherType(value));
    case 'negated':
      return typeof value === 'boolean' ? edited(object, way, !value) : null;
    case 'another hash':
      return isDigest(value) ? edited(object, way, anotherDigest(value)) : null;
  }
}

/** A value that means the same to a careless reader where there is one, and is of another type. */
function ofAnotherType(value: JsonValue): JsonValue {
  if (value === null) return false;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return new JsonNumber('0');
  if (value instanceof JsonNumber) return value.text;
  if (isJsonArray(value)) return new Map<string, JsonValue>();
  return isJsonObject(value) ? [] : null;
}

/** A digest that differs in its first digit. */
export function anotherDigest(digest: string): string {
  return `${digest.startsWith('0') ? '1' : '0'}${digest.slice(1)}`;
}

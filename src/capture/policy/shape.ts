import { validatePolicy } from '../../base/generated/policy-validator.js';
import type { SchemaError } from '../../base/validator.js';
import { POLICY_KEYS, POLICY_TAKES } from '../../base/generated/policy-keys.js';
import { isJsonArray, isJsonObject, JsonNumber, type JsonValue } from '../../base/json.js';
import { pointer as pointerOf } from '../../base/json-place.js';
import { project } from '../../base/json-projection.js';
import { printable } from '../../base/printable.js';
import { nearestName } from '../nearest.js';
import { dotted, generalPlace, lastName } from './places.js';
import type { Problems } from './problems.js';
import { placed, valueProblem, type Tree } from './tree.js';

/** A decimal from 0 to 1 that a comparison can take exactly as it is written. */
const RATE = /^(?:0(?:\.\d{1,18})?|1(?:\.0{1,18})?)$/;
const RATE_PLACE = '/gates/beacon-rate/min-verification-rate';

/** Counts; a validator takes `3.0` for one, and `-0`. */
const WHOLE = /^(?:0|[1-9]\d*)$/;

/** Notes everything in which a policy differs from schemas/policy.schema.json; places without a usable value become faulty. */
export function checkShape(tree: Tree, problems: Problems): void {
  if (!validatePolicy(project(tree.value))) for (const error of validatePolicy.errors ?? []) noteError(error, tree, problems);
  checkLiterals(tree.value, '', tree, problems);
}

function noteError({ instancePath, keyword, params }: SchemaError, tree: Tree, problems: Problems): void {
  const { additionalProperty, missingProperty } = params;
  if (keyword === 'additionalProperties' && typeof additionalProperty === 'string') {
    noteUnknown(instancePath, additionalProperty, tree, problems);
  } else if (keyword === 'required' && typeof missingProperty === 'string') {
    noteMissing(instancePath, missingProperty, tree, problems);
  } else if (!tree.faulty.has(instancePath)) {
    tree.faulty.add(instancePath);
    problems.add(valueProblem(tree, instancePath, shown(valueAt(tree.value, instancePath))));
  }
}

function noteUnknown(parent: string, key: string, tree: Tree, problems: Problems): void {
  const nearest = nearestName(key, POLICY_KEYS.get(generalPlace(parent)) ?? []);
  const where = parent === '' ? '' : ` in \`${dotted(parent)}\``;
  const message = `There is no key \`${printable(key, 60)}\`${where}; the nearest one is \`${nearest}\`.`;
  const place = placed(tree, parent + pointerOf(key), 'key');
  problems.add({ code: 'policy_key_unknown', message, ...place, expected: nearest, found: key });
}

function noteMissing(parent: string, key: string, tree: Tree, problems: Problems): void {
  const pointer = parent + pointerOf(key);
  // What is not there is no value that something else could be held against.
  tree.faulty.add(pointer);
  const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'a value';
  const message = `The key \`${dotted(pointer)}\` is missing; it takes ${expected}.`;
  problems.add({ code: 'policy_value_missing', message, ...placed(tree, pointer), expected });
}

/** Numbers are judged by what is written: as a double `3.0` is whole, and a rate of twenty digits is rounded. */
function checkLiterals(value: JsonValue, pointer: string, tree: Tree, problems: Problems): void {
  if (value instanceof JsonNumber) {
    const form = pointer === RATE_PLACE ? RATE : WHOLE;
    if (form.test(value.text) || tree.faulty.has(pointer) || !POLICY_TAKES.has(generalPlace(pointer))) return;
    tree.faulty.add(pointer);
    problems.add(valueProblem(tree, pointer, value.text));
  } else if (isJsonArray(value)) {
    value.forEach((item, index) => checkLiterals(item, pointer + pointerOf(index), tree, problems));
  } else if (isJsonObject(value)) {
    for (const [key, member] of value) checkLiterals(member, pointer + pointerOf(key), tree, problems);
  }
}

/** The value at a JSON pointer. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  if (pointer === '') return root;
  const parent = valueAt(root, pointer.slice(0, pointer.lastIndexOf('/')));
  const name = lastName(pointer);
  if (isJsonObject(parent)) return parent.get(name);
  return isJsonArray(parent) ? parent[Number(name)] : undefined;
}

/** A value as a message shows it: text in quotes, containers by their size. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 1000));
  if (isJsonObject(value)) return `a mapping of ${count(value.size, 'key')}`;
  return isJsonArray(value) ? `a list of ${count(value.length, 'item')}` : value.text;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

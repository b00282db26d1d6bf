import type { JsonNumber, JsonValue } from '../../base/json.js';
import { printable } from '../../base/printable.js';
import { POLICY_TAKES } from '../../base/generated/policy-keys.js';
import { dotted, generalPlace, type Lines, type Place } from './places.js';
import type { Problem, Problems } from './problems.js';

/** A policy as it was read, whichever notation it is written in: values, and where they stand. */
export interface Tree {
  readonly value: JsonValue;
  /** By JSON pointer. */
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: Lines;
  /** Pointers of values that stand for nothing, because they are written in a way that is refused. */
  readonly faulty: Set<string>;
}

/** Numbers as everybody reads them: `0o14`, `0x1F`, `+3`, `010`, `.5`, `1e3` and `.inf` are read in many ways. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a number is written plainly; notes a problem and the fault where it is not. */
export function checkNumber(number: JsonNumber, pointer: string, tree: Tree, problems: Problems): void {
  if (PLAIN_NUMBER.test(number.text)) return;
  tree.faulty.add(pointer);
  problems.add(valueProblem(tree, pointer, number.text));
}

/** The problem of a value that its key does not take. `found` is foreign text. */
export function valueProblem(tree: Tree, pointer: string, found: string): Problem {
  const expected = POLICY_TAKES.get(generalPlace(pointer)) ?? 'another value';
  const name = pointer === '' ? 'The policy' : `\`${printable(dotted(pointer))}\``;
  const message = `${name} is ${shownAsCode(found)}; it takes ${expected}.`;
  return { code: 'policy_value_invalid', message, ...placed(tree, pointer), expected, found };
}

/** Where a problem about a value is: its own position, else that of the nearest value around it. */
export function placed(tree: Tree, pointer: string, what: 'key' | 'value' = 'value'): Pick<Problem, 'pointer' | 'position'> {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = tree.places.get(at);
    if (place !== undefined) {
      const offset = what === 'key' ? (place.key ?? place.value) : place.value;
      return { pointer, position: tree.lines.position(offset) };
    }
    if (at === '') return { pointer };
  }
}

/** Containers and what is not there are described in words; text is in quotes, so it is never taken for one. */
const DESCRIPTION = /^(?:nothing|a (?:mapping|list) of \d+ \w+)$/;

function shownAsCode(found: string): string {
  if (DESCRIPTION.test(found)) return found;
  return `\`${printable(found).replaceAll('`', "'")}\``;
}

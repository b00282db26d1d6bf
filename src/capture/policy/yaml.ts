import type { ParsedNode, Scalar } from 'yaml';

import { JsonNumber, type JsonValue } from '../../base/json.js';
import { pointer as pointerOf } from '../../base/json-place.js';
import { MAX_JSON_DEPTH } from '../../base/limits.js';
import { errorText, printable } from '../../base/printable.js';
import { Lines, type Place } from './places.js';
import type { Problems } from './problems.js';
import { checkNumber, type Tree } from './tree.js';
import * as library from './yaml-library.js';
import { noteTooDeep, readTokens, type YamlLibrary } from './yaml-tokens.js';

/**
 * The core schema of YAML 1.2 and nothing else: no dates, no `yes`, no merge keys. Keys that stand twice are found here, with all
 * their places: the library compares each key with each other, which takes seconds for a hostile file.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** Reads a policy in YAML 1.2, or gives null where `problems` says why not. Throws only where the library cannot be loaded. */
export function readYaml(text: string, problems: Problems): Tree | null {
  // Outside of what is caught below: that it is not there is no fault of the policy.
  const yaml = library;
  const lines = new Lines(text);
  try {
    const root = compose(yaml, text, lines, problems);
    return root === null ? null : new TreeReader(yaml, lines, problems).read(root);
  } catch (thrown) {
    // Whatever a library throws about foreign text, the text is refused.
    problems.add({ code: 'policy_malformed', message: `The policy cannot be read: ${errorText(thrown)}.` });
    return null;
  }
}

function compose(yaml: YamlLibrary, text: string, lines: Lines, problems: Problems): ParsedNode | null {
  const tokens = readTokens(yaml, text, lines, problems);
  if (tokens === null) return null;
  const documents = [...new yaml.Composer(OPTIONS).compose(tokens, true, text.length)];
  let isWhole = true;
  for (const { errors, warnings } of documents) {
    for (const { code, message, pos } of [...errors, ...warnings]) {
      // A tag or directive that is refused already.
      if (!problems.none && (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE')) continue;
      isWhole = false;
      const sentence = `The policy is no YAML that can be read: ${printable(message).replace(/\.$/, '')}.`;
      problems.add({ code: 'policy_malformed', message: sentence, position: lines.position(pos[0]) });
    }
  }
  const [first, second] = documents;
  if (second !== undefined) {
    isWhole = false;
    const position = lines.position(second.range[0]);
    problems.add({ code: 'policy_malformed', message: 'The policy holds more than one document.', position });
  }
  if (!isWhole || first === undefined) return null;
  const root: ParsedNode | null = first.contents;
  if (root === null || (yaml.isScalar(root) && root.source === '')) {
    problems.add({ code: 'policy_malformed', message: 'The policy is empty.', expected: 'at least `version: 1`' });
    return null;
  }
  return root;
}

/** Turns the nodes of the library into values, and notes where each stands. */
class TreeReader {
  private readonly yaml: YamlLibrary;
  private readonly places = new Map<string, Place>();
  private readonly faulty = new Set<string>();
  private readonly lines: Lines;
  private readonly problems: Problems;

  constructor(yaml: YamlLibrary, lines: Lines, problems: Problems) {
    this.yaml = yaml;
    this.lines = lines;
    this.problems = problems;
  }

  read(root: ParsedNode): Tree {
    const { places, faulty, lines } = this;
    return { value: this.value(root, '', 0), places, faulty, lines };
  }

  /** The value of a node that `depth` collections stand around; its place is noted already. */
  private value(node: ParsedNode | null, pointer: string, depth: number): JsonValue {
    if (node === null) return null;
    if (!this.places.has(pointer)) this.places.set(pointer, { key: null, value: node.range[0] });
    if (this.yaml.isAlias(node)) {
      this.faulty.add(pointer);
      return null;
    }
    if (this.yaml.isScalar(node)) return this.scalar(node, pointer);
    if (depth === MAX_JSON_DEPTH) {
      noteTooDeep(node.range[0], this.lines, this.problems);
      this.faulty.add(pointer);
      return null;
    }
    if (this.yaml.isSeq(node)) return node.items.map((item, index) => this.value(item, pointer + pointerOf(index), depth + 1));
    return this.members(node, pointer, depth + 1);
  }

  private scalar(node: Scalar, pointer: string): JsonValue {
    const { value, source = '', type } = node;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    // Quoted text that is no string has a tag, which is refused already.
    if (type !== this.yaml.Scalar.PLAIN) {
      this.faulty.add(pointer);
      return null;
    }
    // The literal as it stands there: a double would not hold every decimal.
    const number = new JsonNumber(source);
    checkNumber(number, pointer, { value: null, places: this.places, faulty: this.faulty, lines: this.lines }, this.problems);
    return number;
  }

  private members(node: ParsedNode, pointer: string, depth: number): JsonValue {
    const members = new Map<string, JsonValue>();
    if (!this.yaml.isMap<ParsedNode, ParsedNode | null>(node)) throw new TypeError('a node of a kind that YAML does not have');
    for (const { key, value } of node.items) {
      const offset = key.range[0];
      const name = this.keyText(key);
      if (name === null) continue;
      const place = pointer + pointerOf(name);
      const earlier = this.places.get(place);
      if (members.has(name) && earlier !== undefined) {
        this.noteDuplicate(name, place, offset, earlier);
        continue;
      }
      this.places.set(place, { key: offset, value: value?.range[0] ?? offset });
      members.set(name, this.value(value, place, depth));
    }
    return members;
  }

  /** The text of a key; null where it is none, which is noted. */
  private keyText(key: ParsedNode): string | null {
    if (this.yaml.isScalar(key)) return typeof key.value === 'string' ? key.value : key.source;
    const position = this.lines.position(key.range[0]);
    const message = 'The policy has a key that is no plain text.';
    this.problems.add({ code: 'policy_malformed', message, position, expected: 'the name of a key' });
    return null;
  }

  private noteDuplicate(name: string, pointer: string, offset: number, earlier: Place): void {
    const first = this.lines.position(earlier.key ?? earlier.value);
    const shown = printable(name, 60);
    const message = `The key \`${shown}\` stands twice: on line ${String(first.line)} already.`;
    const position = this.lines.position(offset);
    this.problems.add({ code: 'policy_key_duplicate', message, position, pointer, expected: 'every key once', found: name });
  }
}

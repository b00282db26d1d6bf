import { sortedByName, type Parameter, type ParameterValue } from '../../base/approval-request.js';
import { isJsonArray, isJsonObject, JsonNumber, parseJson, type JsonValue } from '../../base/json.js';
import { MAX_PARAMETER_CHARACTERS, MAX_PARAMETERS } from '../../base/limits.js';
import { printable } from '../../base/printable.js';

type ParametersResult =
  | { readonly ok: true; /** Sorted by name. */ readonly parameters: readonly Parameter[] }
  /** `message` is a sentence, or several. */
  | { readonly ok: false; readonly message: string };

/** Names that a person can tell apart, and that mean nothing else in a file or on a command line. */
const PARAMETER_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/;

/**
 * Reads the input `parameters`: a JSON object of texts, booleans and whole numbers in plain digits, or lines `key=value`, whose values
 * are texts: everything after the first `=` as it stands. A name that is there twice is refused.
 */
export function parseParameters(text: string): ParametersResult {
  const entries = text.trimStart().startsWith('{') ? objectEntries(text) : lineEntries(text);
  if (typeof entries === 'string') return { ok: false, message: entries };
  const parameters: Parameter[] = [];
  for (const [name, value] of entries) {
    const problem = problemOf(name, value);
    if (problem !== null) return { ok: false, message: problem };
    const read = readParameterValue(value);
    if (read === null) return { ok: false, message: `The value of \`${name}\` is ${kindOf(value)}, not ${TAKES}.` };
    parameters.push({ name, value: read });
  }
  if (parameters.length > MAX_PARAMETERS) {
    return {
      ok: false,
      message: `There are ${String(parameters.length)} parameters, and at most ${String(MAX_PARAMETERS)} are taken.`,
    };
  }
  return { ok: true, parameters: sortedByName(parameters) };
}

const TAKES = 'a text, a boolean, or a whole number in plain digits from -9007199254740991 to 9007199254740991';

/** The value of a parameter as a JSON document spells it; null for what no parameter may be. Nothing is converted. */
function readParameterValue(value: JsonValue): ParameterValue | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return [...value].length <= MAX_PARAMETER_CHARACTERS ? value : null;
  return value instanceof JsonNumber ? wholeNumberOf(value.text) : null;
}

/** The whole number that plain digits name, within the range that a double holds exactly; null for any other text. */
export function wholeNumberOf(text: string): number | null {
  const number = /^(?:0|-?[1-9][0-9]{0,15})$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(number) ? number : null;
}

/** What no parameter may be, as a message calls it. Texts that are too long have a message of their own. */
function kindOf(value: JsonValue): string {
  if (value instanceof JsonNumber) return printable(value.text);
  if (value === null) return 'null';
  return isJsonArray(value) ? 'a list' : 'an object';
}

function problemOf(name: string, value: JsonValue): string | null {
  if (!PARAMETER_NAME.test(name)) {
    return `\`${printable(name)}\` is no name: letters, digits, \`_\`, \`.\` and \`-\`, a letter or \`_\` first, at most 100 characters.`;
  }
  const isLong = typeof value === 'string' && [...value].length > MAX_PARAMETER_CHARACTERS;
  return isLong ? `The value of \`${name}\` is longer than ${String(MAX_PARAMETER_CHARACTERS)} characters.` : null;
}

type Entries = readonly (readonly [name: string, value: JsonValue])[] | string;

function objectEntries(text: string): Entries {
  const parsed = parseJson(Buffer.from(text));
  if (!parsed.ok) return `Line ${String(parsed.fault.line)}: ${parsed.fault.message}.`;
  // The text starts with a brace.
  return isJsonObject(parsed.value) ? [...parsed.value] : 'It is not an object.';
}

function lineEntries(text: string): Entries {
  const entries = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const end = line.indexOf('=');
    const name = line.slice(0, Math.max(end, 0));
    if (end < 0) return `Line ${String(index + 1)} is \`${printable(line)}\`, not \`key=value\`.`;
    if (entries.has(name)) return `Line ${String(index + 1)} repeats the name \`${printable(name)}\`.`;
    entries.set(name, line.slice(end + 1));
  }
  return [...entries];
}

import { isJsonObject, parseJson, type JsonValue } from '../base/json.js';
import { ACTION_RECEIPT_PATH, GATE_RECORD_PATH, type Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { RULES_VERSION } from '../base/rules.js';
import { firstDifference, shownValue } from './first-difference.js';

/** The first place at which a recorded file is not what was derived; both sides are fit to be shown. */
export interface ReplayDifference {
  readonly path: string;
  /** JSON pointer (RFC 6901), for a file whose values differ. */
  readonly pointer?: string;
  /** Line from 1, for a file that differs in its text alone. */
  readonly line?: number;
  readonly recorded: string;
  readonly computed: string;
}

/** Decision and reasons: under older rules these have to agree, and nothing else. */
const UNDER_OLDER_RULES: readonly (readonly [path: string, fields: readonly string[]])[] = [
  [GATE_RECORD_PATH, ['runtime_decision', 'reasons']],
  [ACTION_RECEIPT_PATH, ['action_decision']],
];

/**
 * What of a bundle is not what was derived from its inputs: under the same rules version every byte of every record has to agree, under an
 * older one decision, action and reasons. At most one difference a file, or a field under older rules; none: all agrees.
 */
export function compareReplay(
  { files }: Outcome,
  recorded: ReadonlyMap<string, Uint8Array>,
  rulesVersion: number,
  own = RULES_VERSION,
): readonly ReplayDifference[] {
  return files.flatMap(({ path, text }) => {
    const bytes = recorded.get(path);
    const computed = Buffer.from(text);
    if (rulesVersion >= own) return bytes === undefined ? [missing(path, computed)] : differenceOf(path, bytes, computed);
    const fields = UNDER_OLDER_RULES.find(([one]) => one === path)?.[1] ?? [];
    if (fields.length === 0) return [];
    return bytes === undefined ? [missing(path, computed)] : fieldsThatDiffer(path, fields, bytes, computed);
  });
}

function missing(path: string, computed: Uint8Array): ReplayDifference {
  return { path, recorded: 'no such file', computed: `a file of ${String(computed.length)} bytes` };
}

function differenceOf(path: string, recorded: Uint8Array, computed: Uint8Array): readonly ReplayDifference[] {
  if (Buffer.compare(recorded, computed) === 0) return [];
  const [left, right] = path.endsWith('.json') ? [valueOf(recorded), valueOf(computed)] : [];
  const place = left === undefined || right === undefined ? null : firstDifference(left, right);
  return [place === null ? { path, ...firstLine(recorded, computed) } : { path, ...place }];
}

function fieldsThatDiffer(
  path: string,
  fields: readonly string[],
  recorded: Uint8Array,
  computed: Uint8Array,
): readonly ReplayDifference[] {
  const [left, right] = [valueOf(recorded), valueOf(computed)];
  return fields.flatMap((field) => {
    const [was, is] = [memberOf(left, field), memberOf(right, field)];
    // Two absences are no agreement.
    if (was === undefined || is === undefined) {
      return [{ path, pointer: `/${field}`, recorded: shownValue(was), computed: shownValue(is) }];
    }
    const place = firstDifference(was, is);
    return place === null ? [] : [{ path, ...place, pointer: `/${field}${place.pointer}` }];
  });
}

/** undefined for what is no JSON. */
function valueOf(bytes: Uint8Array): JsonValue | undefined {
  const parsed = parseJson(bytes);
  return parsed.ok ? parsed.value : undefined;
}

function memberOf(value: JsonValue | undefined, field: string): JsonValue | undefined {
  return value !== undefined && isJsonObject(value) ? value.get(field) : undefined;
}

/** The first line that differs; bytes are compared, and what is no UTF-8 is shown as far as it is. */
function firstLine(recorded: Uint8Array, computed: Uint8Array): Omit<ReplayDifference, 'path'> {
  const [left, right] = [linesOf(recorded), linesOf(computed)];
  const index = Array.from({ length: Math.max(left.length, right.length) }).findIndex((_, line) => left[line] !== right[line]);
  return { line: index + 1, recorded: shownLine(left[index]), computed: shownLine(right[index]) };
}

/** One character a byte. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n');
}

function shownLine(line: string | undefined): string {
  return line === undefined ? 'nothing' : `\`${printable(Buffer.from(line, 'latin1').toString('utf8'))}\``;
}

import { isJsonObject, parseJson } from '../../base/json.js';
import type { Attempt } from '../gate.js';
import type { Damage } from './damage.js';

/** Texts that are no count; `1e3` and the like must not be read as one. */
const NO_COUNTS = ['1e3', ' 3', '3.0', '+3', '-1', '', '007', '9'.repeat(400), '٣', '0x3', 'NaN'];

/** Texts that are no rate. */
const NO_RATES = ['1.2', '-0.1', 'NaN', '1e-1', '', ' 0.9', '0,9', '.'];

const EXECUTION_KEYS: readonly (readonly [key: string, bad: readonly string[]])[] = [
  ['has_execution_evidence', ['yes', 'TRUE', '1', '']],
  ['execution_evidence_hot_symbol_count', NO_COUNTS],
  ['execution_evidence_unique_call_paths', NO_COUNTS],
];

const BEACON_KEYS: readonly (readonly [key: string, bad: readonly string[]])[] = [
  ['beacon_verification_rate', NO_RATES],
  ['beacon_verified_count', NO_COUNTS],
];

/** The metadata that the caller vouches for, made malformed: one value after the other, and all of it. */
export function* metadataDamages(attempt: Attempt): Generator<Damage> {
  const { policy, settings } = attempt;
  const { metadata } = settings;
  const takers = [
    [policy.executionEvidence, EXECUTION_KEYS],
    [policy.beaconRate, BEACON_KEYS],
  ] as const;
  const read = takers.flatMap(([rules, keys]) => (rules?.source === 'metadata' ? keys : []));
  if (read.length === 0) return;
  const saying = (damage: string, text: string): Damage => {
    const make = (): Attempt => ({ ...attempt, settings: { ...settings, metadata: text } });
    return { subject: 'metadata', pointer: '', damage, tolerated: null, make };
  };
  yield saying('no key and no value', 'metadata');
  yield saying('broken JSON', '{');
  yield saying('JSON whose values are no strings', '{"has_execution_evidence":true,"beacon_verified_count":50}');
  const values = valuesOf(metadata ?? '');
  for (const [key, bad] of read) {
    if (!values.has(key)) continue;
    // Where the metadata says that there is no evidence, the counts beside it are not looked at.
    if (key.startsWith('execution_evidence_') && values.get('has_execution_evidence') !== 'true') continue;
    for (const value of bad) {
      const shown = `${key} ${JSON.stringify(value.length > 20 ? `${value.slice(0, 20)}…` : value)}`;
      yield saying(shown, JSON.stringify(Object.fromEntries(new Map(values).set(key, value))));
    }
    if (key === 'has_execution_evidence') continue;
    const rest = new Map(values);
    rest.delete(key);
    yield saying(`${key} removed`, JSON.stringify(Object.fromEntries(rest)));
  }
}

/** The values of metadata that passes: a JSON object of strings, or lines `key=value`. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const parsed = text.trimStart().startsWith('{') ? parseJson(Buffer.from(text)) : null;
  const values = new Map<string, string>();
  if (parsed === null) {
    for (const line of text.split(/\r?\n/)) {
      const end = line.indexOf('=');
      if (end > 0) values.set(line.slice(0, end), line.slice(end + 1));
    }
  } else if (parsed.ok && isJsonObject(parsed.value)) {
    for (const [key, value] of parsed.value) if (typeof value === 'string') values.set(key, value);
  }
  return values;
}

import type { Code } from '../../base/codes/index.js';
import { MAX_JSON_BYTES, MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_NUMBER_CHARACTERS } from '../../base/limits.js';
import { DEFAULT_RESULT_PATH } from '../../base/settings.js';
import { OUTSIDE, type Entry } from '../files.js';
import { attemptOf, passingSample } from '../sample.js';
import { bytes, type Attack } from './attack.js';

/** How each code about reading a document at all is provoked. */
export const DOCUMENT_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['file_outside_workspace', replaced({ kind: 'link', to: OUTSIDE })],
  ['file_not_regular', replaced({ kind: 'folder' })],
  ['file_unreadable', replaced({ kind: 'link', to: 'nothing.json' })],
  ['json_empty', bytes('result', () => '')],
  ['json_too_large', bytes('result', () => new Uint8Array(MAX_JSON_BYTES + 1).fill(0x20))],
  ['json_not_utf8', bytes('result', () => Uint8Array.of(0x22, 0xff, 0x22))],
  ['json_byte_order_mark', bytes('result', () => '\ufeff{}')],
  ['json_syntax', bytes('status', () => '{"stage":355,}')],
  ['json_trailing_text', bytes('status', () => '{}{}')],
  ['json_duplicate_key', bytes('status', () => '{"stage":1,"st\\u0061ge":2}')],
  ['json_lone_surrogate', bytes('status', () => '{"engine":"\\ud800"}')],
  ['json_non_finite_number', bytes('status', () => '{"stage":NaN}')],
  ['json_number_overflow', bytes('status', () => '{"stage":1e309}')],
  ['json_number_too_long', bytes('status', () => `{"stage":${'1'.repeat(MAX_NUMBER_CHARACTERS + 1)}}`)],
  ['json_too_deep', bytes('status', () => '['.repeat(MAX_JSON_DEPTH + 1) + ']'.repeat(MAX_JSON_DEPTH + 1))],
  ['json_too_many_values', bytes('status', () => `[${'0,'.repeat(MAX_JSON_VALUES)}0]`)],
  ['json_not_object', bytes('result', () => '[]')],
  // Put together here, so that nobody takes this file for a leak.
  ['secret_material_detected', bytes('result', () => `{"engine":"${'ghp' + '_'}${'a'.repeat(36)}"}`)],
]);

/** Something else at the path of the result, captured as a run captures it. */
function replaced(entry: Entry): Attack {
  return async ({ files }) => {
    const attempt = attemptOf(passingSample());
    const { result, status, ledger } = attempt.evidence;
    const entries = new Map<string, Entry>();
    for (const file of [result, status, ledger]) {
      if (file.state === 'read') entries.set(file.path, { kind: 'file', bytes: file.bytes });
    }
    entries.set(DEFAULT_RESULT_PATH, entry);
    const outside = result.state === 'read' ? result.bytes : new Uint8Array();
    const evidence = await files.capture({ entries, base: '' }, outside, attempt.settings, attempt.policy);
    return { ...attempt, evidence };
  };
}

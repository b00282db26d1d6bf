import { isJsonArray, isJsonObject } from '../base/json.js';
import { GATE_RECORD_PATH } from '../base/outcome.js';
import { readObject } from './document.js';

/** The paths of evidence that a gate record names, as it names them: foreign text. Empty where it cannot be read. */
export function namedEvidence(gate: Uint8Array | undefined): readonly string[] {
  const read = readObject(GATE_RECORD_PATH, gate);
  if ('problems' in read) return [];
  const bound = read.document.get('stage355_binding');
  const inputs = read.document.get('inputs');
  const paths = [
    ...(isJsonObject(bound) ? [bound.get('stage355_result_path'), bound.get('stage355_status_path')] : []),
    ...(isJsonArray(inputs) ? inputs.map((input) => (isJsonObject(input) ? input.get('path') : undefined)) : []),
  ];
  return [...new Set(paths.filter((path) => typeof path === 'string'))];
}

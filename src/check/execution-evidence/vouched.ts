import { finding } from '../../base/finding.js';
import { parseWholeNumber } from '../../base/whole-number.js';
import type { Collector } from '../collector.js';
import { readMetadata, shownValue, VOUCHED } from '../metadata.js';
import { UNUSABLE, type Observed } from '../signed-gate.js';
import type { TraceQuality } from './trace.js';

/**
 * What the metadata says about execution (COMPATIBILITY §4). Without `has_execution_evidence`, or with `false`, there is none
 * and counts beside it are ignored; with `true` both counts must be there.
 */
export function vouchedTrace(text: string | null, collector: Collector): Observed<TraceQuality> {
  const metadata = readMetadata(text, 'execution-evidence', collector);
  if (metadata === null) return UNUSABLE;
  const flag = metadata.get('has_execution_evidence');
  if (flag === undefined || flag === 'false') return { items: [], complete: true };
  if (flag !== 'true') {
    const message = `\`has_execution_evidence\` of the ${VOUCHED} is neither \`true\` nor \`false\`.`;
    const detail = { expected: '"true" or "false"', found: shownValue(flag) };
    collector.add(finding('execution_evidence_flag_malformed', message, detail));
  }
  const count = (key: string): bigint | null => {
    const value = metadata.get(key);
    const number = value === undefined ? null : parseWholeNumber(value);
    if (number === null) {
      const message = `\`${key}\` of the ${VOUCHED} is no whole number in plain decimal digits.`;
      const detail = { expected: 'digits, such as "42"', found: shownValue(value) };
      collector.add(finding('execution_evidence_count_malformed', message, detail));
    }
    return number;
  };
  const hotSymbols = count('execution_evidence_hot_symbol_count');
  const callPaths = count('execution_evidence_unique_call_paths');
  return hotSymbols === null || callPaths === null ? UNUSABLE : { items: [{ hotSymbols, callPaths }], complete: true };
}

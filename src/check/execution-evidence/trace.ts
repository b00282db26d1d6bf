import { asDigest } from '../../base/digest.js';
import { validateExecutionEvidence } from '../../base/generated/statement-validators.js';
import { isJsonArray } from '../../base/json.js';
import { NANOSECONDS_PER_MS } from '../../base/time.js';
import type { FieldPath, Predicate } from '../signed-gate/predicate.js';
import { checkTimes, type TimeCodes } from '../signed-gate/times.js';

/** How much of the artifact a trace shows. */
export interface TraceQuality {
  readonly hotSymbols: bigint;
  readonly callPaths: bigint;
}

const WINDOW = 'observation_window';
const SUMMARY = 'trace_summary';
const HOT_SYMBOLS: FieldPath = [SUMMARY, 'hot_symbol_count'];
const SOURCES = ['ebpf', 'etw', 'dyld'] as const;
/** Digests, the last of which may be absent. */
const DIGESTS: readonly FieldPath[] = [['trace_digest'], ['determinism', 'inputs_digest']];
const EXPECTED_OUTPUT: FieldPath = ['determinism', 'expected_output_digest'];

/**
 * Judges one verified predicate of execution evidence, and gives its counts where they are any; every cross-check of
 * COMPATIBILITY §4 that does not hold is noted. `now` is in milliseconds since 1970, `maxAge` in seconds.
 */
export function readTrace(predicate: Predicate, now: number, maxAge: number | null, codes: TimeCodes): TraceQuality | null {
  const window = { start: [WINDOW, 'start'], end: [WINDOW, 'end'] };
  checkDuration(predicate, checkTimes(predicate, window, now, maxAge, codes));
  predicate.word(['trace_source'], SOURCES, 'execution_evidence_source_unknown');
  checkDigests(predicate);

  const hotSymbols = predicate.count(HOT_SYMBOLS, 'execution_evidence_count_malformed');
  const callPaths = predicate.count([SUMMARY, 'unique_call_paths'], 'execution_evidence_count_malformed');
  const listed = predicate.value([SUMMARY, 'hot_symbols']);
  // The list is a sample of what was counted. What is no list is an error of the schema.
  if (hotSymbols !== null && isJsonArray(listed) && hotSymbols < BigInt(listed.length)) {
    predicate.note(
      'execution_evidence_symbols_exceed_count',
      HOT_SYMBOLS,
      `at least the ${String(listed.length)} that are listed`,
    );
  }
  const canonicalized: FieldPath = [SUMMARY, 'address_canonicalized'];
  if (predicate.value(canonicalized) !== true) {
    predicate.note('execution_evidence_addresses_not_canonical', canonicalized, 'true');
  }
  predicate.schema(validateExecutionEvidence, 'execution_evidence_schema_invalid');
  return hotSymbols === null || callPaths === null ? null : { hotSymbols, callPaths };
}

/**
 * `duration_ms` is end − start. What is left below a millisecond a whole number cannot say: it may be cut off or rounded up,
 * and nothing more. `length` is in nanoseconds.
 */
function checkDuration(predicate: Predicate, length: bigint | null): void {
  const field: FieldPath = [WINDOW, 'duration_ms'];
  const stated = predicate.count(field, 'execution_evidence_count_malformed');
  if (stated === null || length === null) return;
  const difference = stated * NANOSECONDS_PER_MS - length;
  if (difference > -NANOSECONDS_PER_MS && difference < NANOSECONDS_PER_MS) return;
  predicate.note('execution_evidence_duration_mismatch', field, String(length / NANOSECONDS_PER_MS));
}

function checkDigests(predicate: Predicate): void {
  const fields = predicate.value(EXPECTED_OUTPUT) === undefined ? DIGESTS : [...DIGESTS, EXPECTED_OUTPUT];
  for (const field of fields) {
    const text = predicate.text(field) ?? '';
    if (text.startsWith('sha256:') && asDigest(text.slice('sha256:'.length)) !== null) continue;
    predicate.note('execution_evidence_digest_malformed', field, 'sha256: and 64 lower-case hexadecimal digits');
  }
}

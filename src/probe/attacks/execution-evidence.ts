import type { Code } from '../../base/codes/index.js';
import { MAX_EVIDENCE_BYTES, MAX_EVIDENCE_FILES } from '../../base/limits.js';
import type { Entry } from '../files.js';
import { OTHER_DIGEST } from '../sample.js';
import { filesOf } from '../own/damage.js';
import { signedSample, withSigned } from '../signed-sample.js';
import type { Attack } from './attack.js';
import { execution, executionRules, executionStatement, metadata, onSigned, OTHER_SUBJECT } from './signed.js';

const SUMMARY = 'trace_summary';
const WINDOW = 'observation_window';

/** How each code of the `execution-evidence` gate is provoked, under right signatures. */
export const EXECUTION_EVIDENCE_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  [
    'subject_digest_missing',
    onSigned(({ attempt }) => ({ ...attempt, settings: { ...attempt.settings, subjectDigest: null } })),
  ],
  ['metadata_malformed', metadata('no key and no value')],
  ['evidence_pattern_invalid', executionFiles(['../*.dsse.json'], emptyFiles(0, 0))],
  ['evidence_too_many_files', executionFiles(['evidence/*.dsse.json'], emptyFiles(MAX_EVIDENCE_FILES + 1, 2))],
  ['evidence_too_large', executionFiles(['evidence/*.dsse.json'], emptyFiles(5, Math.ceil(MAX_EVIDENCE_BYTES / 5) + 1))],
  ['execution_evidence_missing', onSigned(({ attempt }) => withSigned(attempt, { executionEvidence: [] }))],
  ['execution_evidence_quality_insufficient', execution([SUMMARY, 'unique_call_paths'], 0)],
  ['execution_evidence_environment_refused', execution(['environment_id'], 'laptop')],
  ['execution_evidence_too_old', executionRules({ maxAge: 3600 })],
  ['execution_evidence_addresses_not_canonical', execution([SUMMARY, 'address_canonicalized'], false)],
  ['execution_evidence_subject_mismatch', executionStatement(OTHER_SUBJECT)],
  ['execution_evidence_artifact_mismatch', execution(['artifact_id'], `sha256:${OTHER_DIGEST}`)],
  ['execution_evidence_flag_malformed', metadata('has_execution_evidence=yes')],
  ['execution_evidence_count_malformed', execution([SUMMARY, 'hot_symbol_count'], '42')],
  [
    'execution_evidence_symbols_exceed_count',
    execution(
      [SUMMARY, 'hot_symbols'],
      Array.from({ length: 43 }, (_, index) => `f${String(index)}`),
    ),
  ],
  ['execution_evidence_time_malformed', execution(['timestamp'], '2026-01-09T12:05:00')],
  ['execution_evidence_window_reversed', execution([WINDOW, 'start'], '2026-01-09T12:06:00Z')],
  ['execution_evidence_duration_mismatch', execution([WINDOW, 'duration_ms'], 300_001)],
  ['execution_evidence_made_before_end', execution(['timestamp'], '2026-01-09T12:04:59Z')],
  ['execution_evidence_in_future', execution(['timestamp'], '2026-01-10T00:05:01Z')],
  ['execution_evidence_source_unknown', execution(['trace_source'], 'printf')],
  ['execution_evidence_digest_malformed', execution(['trace_digest'], OTHER_DIGEST)],
  ['execution_evidence_schema_invalid', execution([SUMMARY, 'hot_symbols'], undefined)],
]);

/** Files as they may lie in a folder of evidence, each of a number of bytes. */
function emptyFiles(count: number, size: number): () => readonly Uint8Array[] {
  return () => {
    const bytes = new Uint8Array(size).fill(0x20);
    return Array.from({ length: count }, () => bytes);
  };
}

/** The signed sample with files in the folder of evidence, captured by the real capture. */
function executionFiles(evidence: readonly string[], contents: () => readonly Uint8Array[]): Attack {
  return async ({ files, keys }) => {
    const { attempt } = signedSample(keys);
    const { policy, settings } = attempt;
    const executionEvidence = policy.executionEvidence === null ? null : { ...policy.executionEvidence, evidence };
    const entries = new Map<string, Entry>(filesOf(attempt).map(({ path, bytes }) => [path, { kind: 'file', bytes }]));
    for (const [index, bytes] of contents().entries())
      entries.set(`evidence/${String(index)}.dsse.json`, { kind: 'file', bytes });
    const changed = { ...policy, executionEvidence };
    const captured = await files.capture({ base: '', entries }, new Uint8Array(), settings, changed);
    return { ...attempt, policy: changed, evidence: captured };
  };
}

import type { CodeText } from '../entry.js';
import type { EXECUTION_EVIDENCE_CODES } from '../execution-evidence.js';
import { SIGNED_GATE_TEXTS } from './signed-gate.js';

const TRACE = 'Trace the artifact in an environment of the policy, and hand over the signed evidence.';
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';

/** The texts of `EXECUTION_EVIDENCE_CODES`. */
export const EXECUTION_EVIDENCE_TEXTS = {
  ...SIGNED_GATE_TEXTS,
  execution_evidence_missing: {
    meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `block`.',
    remedy: TRACE,
  },
  execution_evidence_quality_insufficient: {
    meaning: 'The trace shows fewer hot symbols or fewer call paths than the policy asks for.',
    remedy: 'Trace the artifact for longer, or under a load that reaches more of it.',
  },
  execution_evidence_environment_refused: {
    meaning: 'The artifact was observed in an environment that `observed-in` does not list.',
    remedy: 'Trace the artifact in an environment that the policy lists.',
  },
  execution_evidence_too_old: {
    meaning: 'The execution evidence is older than max-age.',
    remedy: 'Trace the artifact again.',
  },
  execution_evidence_addresses_not_canonical: {
    meaning: '`address_canonicalized` is not true, so symbols of two runs cannot be compared.',
    remedy: 'Have the tracer make addresses canonical, and sign the evidence anew.',
  },
  execution_evidence_subject_mismatch: {
    meaning: 'The execution evidence is about another artifact than the one that is promoted.',
    remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
  },
  execution_evidence_artifact_mismatch: {
    meaning: '`artifact_id` of the execution evidence is not `sha256:` and the digest of its own subject.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_flag_malformed: {
    meaning: '`has_execution_evidence` of the metadata is neither `true` nor `false`.',
    remedy: 'Write one of the two words, or leave the key out.',
  },
  execution_evidence_count_malformed: {
    meaning: 'A count of the execution evidence is not a whole number in plain decimal digits.',
    remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
  },
  execution_evidence_symbols_exceed_count: {
    meaning: '`hot_symbol_count` is smaller than the number of hot symbols that are listed.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_time_malformed: {
    meaning: 'A time of the execution evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_window_reversed: {
    meaning: 'The observation window of the execution evidence ends before it starts.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_duration_mismatch: {
    meaning: '`duration_ms` is not the time between start and end of the observation window.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_made_before_end: {
    meaning: '`timestamp` of the execution evidence is before the end of its observation window.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_in_future: {
    meaning: '`timestamp` of the execution evidence is more than five minutes ahead of our clock.',
    remedy: 'Check the clocks of both machines.',
  },
  execution_evidence_source_unknown: {
    meaning: '`trace_source` is not `ebpf`, `etw` or `dyld`.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_digest_malformed: {
    meaning: 'A digest of the execution evidence is not `sha256:` and 64 lower-case hexadecimal digits.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_schema_invalid: {
    meaning: 'A field of the execution evidence is absent or has the wrong type.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_missing_warn: {
    meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `warn`.',
    remedy: TRACE,
  },
  execution_evidence_passed: {
    meaning: 'The execution evidence meets the quality thresholds.',
    remedy: 'Nothing to do.',
  },
  execution_evidence_not_required: {
    meaning: 'There is no execution evidence, and this environment does not require it.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof EXECUTION_EVIDENCE_CODES, CodeText>;

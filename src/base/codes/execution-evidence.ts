import type { CodeEntry } from './entry.js';
import { SIGNED_GATE_CODES } from './signed-gate.js';

/** Codes of the `execution-evidence` gate (COMPATIBILITY §4), after those that it shares with `beacon-rate`. */

const EVIDENCE = { gate: 'execution-evidence', outcome: 'block', failureClass: 'evidence' } as const;
const POLICY = { gate: 'execution-evidence', outcome: 'block', failureClass: 'policy' } as const;
const PASS = { gate: 'execution-evidence', outcome: 'pass', failureClass: 'none', remedy: 'Nothing to do.' } as const;
const TRACE = 'Trace the artifact in an environment of the policy, and hand over the signed evidence.';
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';

export const EXECUTION_EVIDENCE_CODES = {
  ...SIGNED_GATE_CODES,
  execution_evidence_missing: {
    ...EVIDENCE,
    meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `block`.',
    remedy: TRACE,
  },
  execution_evidence_quality_insufficient: {
    ...POLICY,
    meaning: 'The trace shows fewer hot symbols or fewer call paths than the policy asks for.',
    remedy: 'Trace the artifact for longer, or under a load that reaches more of it.',
  },
  execution_evidence_environment_refused: {
    ...POLICY,
    meaning: 'The artifact was observed in an environment that `observed-in` does not list.',
    remedy: 'Trace the artifact in an environment that the policy lists.',
  },
  execution_evidence_too_old: {
    ...POLICY,
    meaning: 'The execution evidence is older than max-age.',
    remedy: 'Trace the artifact again.',
  },
  execution_evidence_addresses_not_canonical: {
    ...POLICY,
    meaning: '`address_canonicalized` is not true, so symbols of two runs cannot be compared.',
    remedy: 'Have the tracer make addresses canonical, and sign the evidence anew.',
  },
  execution_evidence_subject_mismatch: {
    ...EVIDENCE,
    meaning: 'The execution evidence is about another artifact than the one that is promoted.',
    remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
  },
  execution_evidence_artifact_mismatch: {
    ...EVIDENCE,
    meaning: '`artifact_id` of the execution evidence is not `sha256:` and the digest of its own subject.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_flag_malformed: {
    ...EVIDENCE,
    meaning: '`has_execution_evidence` of the metadata is neither `true` nor `false`.',
    remedy: 'Write one of the two words, or leave the key out.',
  },
  execution_evidence_count_malformed: {
    ...EVIDENCE,
    meaning: 'A count of the execution evidence is not a whole number in plain decimal digits.',
    remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
  },
  execution_evidence_symbols_exceed_count: {
    ...EVIDENCE,
    meaning: '`hot_symbol_count` is smaller than the number of hot symbols that are listed.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_time_malformed: {
    ...EVIDENCE,
    meaning: 'A time of the execution evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_window_reversed: {
    ...EVIDENCE,
    meaning: 'The observation window of the execution evidence ends before it starts.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_duration_mismatch: {
    ...EVIDENCE,
    meaning: '`duration_ms` is not the time between start and end of the observation window.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_made_before_end: {
    ...EVIDENCE,
    meaning: '`timestamp` of the execution evidence is before the end of its observation window.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_in_future: {
    ...EVIDENCE,
    meaning: '`timestamp` of the execution evidence is more than five minutes ahead of our clock.',
    remedy: 'Check the clocks of both machines.',
  },
  execution_evidence_source_unknown: {
    ...EVIDENCE,
    meaning: '`trace_source` is not `ebpf`, `etw` or `dyld`.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_digest_malformed: {
    ...EVIDENCE,
    meaning: 'A digest of the execution evidence is not `sha256:` and 64 lower-case hexadecimal digits.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_schema_invalid: {
    ...EVIDENCE,
    meaning: 'A field of the execution evidence is absent or has the wrong type.',
    remedy: SIGN_AGAIN,
  },
  execution_evidence_missing_warn: {
    gate: 'execution-evidence',
    outcome: 'warn',
    failureClass: 'none',
    meaning: 'There is no execution evidence, the environment requires it, and missing-evidence-action is `warn`.',
    remedy: TRACE,
  },
  execution_evidence_passed: { ...PASS, meaning: 'The execution evidence meets the quality thresholds.' },
  execution_evidence_not_required: {
    ...PASS,
    meaning: 'There is no execution evidence, and this environment does not require it.',
  },
} as const satisfies Record<string, CodeEntry>;

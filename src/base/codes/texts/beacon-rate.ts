import type { CodeText } from '../entry.js';
import type { BEACON_RATE_CODES } from '../beacon-rate.js';

const OBSERVE = 'Observe the beacons of the artifact in an environment of the policy, and hand over the signed evidence.';
const LONGER = 'Observe the beacons for longer, and find out why so many are missing.';
const SIGN_AGAIN = 'Correct the system that makes the evidence, and sign it anew.';

/** The texts of `BEACON_RATE_CODES`. */
export const BEACON_RATE_TEXTS = {
  beacon_evidence_missing: {
    meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `block`.',
    remedy: OBSERVE,
  },
  beacon_count_insufficient: {
    meaning: 'There are fewer beacons than min-beacon-count, and insufficient-action is `block`.',
    remedy: LONGER,
  },
  beacon_rate_below_threshold: {
    meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `block`.',
    remedy: LONGER,
  },
  beacon_environment_refused: {
    meaning: 'The beacons were observed in an environment that `observed-in` does not list.',
    remedy: 'Observe the artifact in an environment that the policy lists.',
  },
  beacon_evidence_too_old: {
    meaning: 'The beacon evidence is older than max-age.',
    remedy: 'Observe the beacons again.',
  },
  beacon_subject_mismatch: {
    meaning: 'The beacon evidence is about another artifact than the one that is promoted.',
    remedy: 'Hand over the evidence of this artifact; check subject-digest too.',
  },
  beacon_artifact_mismatch: {
    meaning: '`artifact_id` of the beacon evidence is not `sha256:` and the digest of its own subject.',
    remedy: SIGN_AGAIN,
  },
  beacon_metadata_incomplete: {
    meaning: 'The metadata has only one of `beacon_verification_rate` and `beacon_verified_count`.',
    remedy: 'Pass both keys, or neither where there is no beacon evidence.',
  },
  beacon_count_malformed: {
    meaning: 'A count or sequence number of the beacon evidence is not a whole number in plain decimal digits.',
    remedy: 'Write counts as digits only: no sign, no point, no exponent, no space.',
  },
  beacon_rate_malformed: {
    meaning: 'The verification rate is not a decimal from 0 to 1 without exponent and with at most 18 digits after the point.',
    remedy: 'Write the rate as plain decimal digits, such as 0.94.',
  },
  beacon_sequence_reversed: {
    meaning: '`last_sequence` of the beacon evidence is smaller than `first_sequence`.',
    remedy: SIGN_AGAIN,
  },
  beacon_count_exceeds_span: {
    meaning: 'There are more beacons than sequence numbers from the first to the last.',
    remedy: SIGN_AGAIN,
  },
  beacon_gaps_mismatch: {
    meaning: '`sequence_gaps` is not the number of sequence numbers without a beacon.',
    remedy: SIGN_AGAIN,
  },
  beacon_rate_mismatch: {
    meaning: '`verification_rate` is not what count and sequence numbers give.',
    remedy: SIGN_AGAIN,
  },
  beacon_time_malformed: {
    meaning: 'A time of the beacon evidence is not RFC 3339 in UTC with `Z` and a real calendar date.',
    remedy: SIGN_AGAIN,
  },
  beacon_window_reversed: {
    meaning: 'The window of the beacon evidence ends before it starts.',
    remedy: SIGN_AGAIN,
  },
  beacon_made_before_end: {
    meaning: '`timestamp` of the beacon evidence is before the end of its window.',
    remedy: SIGN_AGAIN,
  },
  beacon_evidence_in_future: {
    meaning: '`timestamp` of the beacon evidence is more than five minutes ahead of our clock.',
    remedy: 'Check the clocks of both machines.',
  },
  beacon_source_unknown: {
    meaning: '`beacon_source` is not `ebpf_uprobe`, `etw_dynamic` or `dyld_interpose`.',
    remedy: SIGN_AGAIN,
  },
  beacon_schema_invalid: {
    meaning: 'A field of the beacon evidence is absent or has the wrong type.',
    remedy: SIGN_AGAIN,
  },
  beacon_evidence_missing_warn: {
    meaning: 'There is no beacon evidence, the environment requires it, and missing-beacon-action is `warn`.',
    remedy: OBSERVE,
  },
  beacon_count_insufficient_warn: {
    meaning: 'There are fewer beacons than min-beacon-count, so the rate is not enforced; insufficient-action is `warn`.',
    remedy: LONGER,
  },
  beacon_rate_below_threshold_warn: {
    meaning: 'The verification rate is below min-verification-rate, and below-threshold-action is `warn`.',
    remedy: LONGER,
  },
  beacon_rate_passed: {
    meaning: 'The verification rate meets the threshold.',
    remedy: 'Nothing to do.',
  },
  beacon_rate_not_required: {
    meaning: 'There is no beacon evidence, and this environment does not require it.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof BEACON_RATE_CODES, CodeText>;

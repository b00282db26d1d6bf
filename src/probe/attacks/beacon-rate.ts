import type { Code } from '../../base/codes/index.js';
import { OTHER_DIGEST } from '../sample.js';
import { withSigned } from '../signed-sample.js';
import type { Attack } from './attack.js';
import { beacon, beaconRules, beaconStatement, metadata, onSigned, OTHER_SUBJECT } from './signed.js';

/** How each code of the `beacon-rate` gate is provoked, under right signatures. */
export const BEACON_RATE_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['beacon_evidence_missing', onSigned(({ attempt }) => withSigned(attempt, { beaconAttestations: [] }))],
  ['beacon_count_insufficient', beaconRules({ minBeaconCount: 51 })],
  ['beacon_rate_below_threshold', metadata('beacon_verification_rate=0.79\nbeacon_verified_count=50')],
  ['beacon_environment_refused', beacon('environment_id', 'laptop')],
  ['beacon_evidence_too_old', beaconRules({ maxAge: 3600 })],
  ['beacon_subject_mismatch', beaconStatement(OTHER_SUBJECT)],
  ['beacon_artifact_mismatch', beacon('artifact_id', `sha256:${OTHER_DIGEST}`)],
  ['beacon_metadata_incomplete', metadata('beacon_verification_rate=1')],
  ['beacon_count_malformed', beacon('beacon_count', '50')],
  ['beacon_rate_malformed', beacon('verification_rate', '1')],
  ['beacon_sequence_reversed', beacon('last_sequence', 0)],
  ['beacon_count_exceeds_span', beacon('beacon_count', 51)],
  ['beacon_gaps_mismatch', beacon('sequence_gaps', 1)],
  ['beacon_rate_mismatch', beacon('verification_rate', 0)],
  ['beacon_time_malformed', beacon('timestamp', '2026-01-09')],
  ['beacon_window_reversed', beacon('window_start', '2026-01-09T12:06:00Z')],
  ['beacon_made_before_end', beacon('timestamp', '2026-01-09T12:04:59Z')],
  ['beacon_evidence_in_future', beacon('timestamp', '2026-01-10T00:05:01Z')],
  ['beacon_source_unknown', beacon('beacon_source', 'printf')],
  ['beacon_schema_invalid', beacon('beacon_function', undefined)],
]);

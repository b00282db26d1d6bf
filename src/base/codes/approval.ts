import type { CodeEntry } from './entry.js';

/** Codes of the `approval` gate, in the order in which it looks at things. */

const POLICY = { gate: 'approval', outcome: 'block', failureClass: 'policy' } as const;
const EVIDENCE = { gate: 'approval', outcome: 'block', failureClass: 'evidence' } as const;

export const APPROVAL_CODES = {
  approval_missing: EVIDENCE,
  approval_malformed: EVIDENCE,
  approval_request_missing: EVIDENCE,
  approval_request_malformed: EVIDENCE,
  approval_threshold_not_met: POLICY,
  approval_by_requester: POLICY,
  approval_request_unsigned: POLICY,
  approval_request_wrong_signer: POLICY,
  approval_validity_invalid: EVIDENCE,
  approval_validity_too_long: POLICY,
  approval_not_yet_valid: POLICY,
  approval_expired: POLICY,
  approval_request_stale: POLICY,
  approval_request_from_future: POLICY,
  approval_requester_mismatch: POLICY,
  approval_identity_mismatch: POLICY,
  approval_action_mismatch: POLICY,
  approval_target_mismatch: POLICY,
  approval_environment_mismatch: POLICY,
  approval_subject_mismatch: POLICY,
  approval_parameter_not_approved: POLICY,
  approval_parameter_missing: POLICY,
  approval_parameter_type_mismatch: POLICY,
  approval_parameter_out_of_bounds: POLICY,
  approval_pattern_refused: EVIDENCE,
  approval_command_mismatch: POLICY,
  approval_request_digest_mismatch: POLICY,
  approval_policy_mismatch: POLICY,
  approval_nonce_mismatch: POLICY,
  approval_nonce_used: POLICY,
  replay_not_protected: { gate: 'approval', outcome: 'warn', failureClass: 'none' },
  replay_protection_off: { gate: 'approval', outcome: 'pass', failureClass: 'none' },
  approval_granted: { gate: 'approval', outcome: 'pass', failureClass: 'none' },
} as const satisfies Record<string, CodeEntry>;

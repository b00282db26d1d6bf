import type { CodeText } from '../entry.js';
import type { APPROVAL_CODES } from '../approval.js';

/** The texts of `APPROVAL_CODES`. */
export const APPROVAL_TEXTS = {
  approval_missing: {
    meaning: 'The policy asks for an approval, and there is none.',
    remedy:
      'Write the request with `request`, have it approved with `approve`, and hand the envelope over with the input approval.',
  },
  approval_malformed: {
    meaning: 'The approval does not have the form of one.',
    remedy: 'Have it made anew with `approve`.',
  },
  approval_request_missing: {
    meaning: 'The file that the input request names is not there.',
    remedy: 'Correct the path, or leave the input out to have the request made from the other inputs.',
  },
  approval_request_malformed: {
    meaning: 'The request does not have the form of one.',
    remedy: 'Write it anew with `request`; where it is made from the inputs, correct the input that the message names.',
  },
  approval_threshold_not_met: {
    meaning: 'Fewer people approved than the policy asks for.',
    remedy: 'Have another approver add a signature with `approve --add`.',
  },
  approval_by_requester: {
    meaning: 'The requester approved the request, and the policy asks for two persons.',
    remedy: 'Have somebody else approve it.',
  },
  approval_request_unsigned: {
    meaning: 'The policy asks for a request that the requester signed, and this one has no signature that counts.',
    remedy: 'Write the request with `request --key`, and hand it over with the input request.',
  },
  approval_request_wrong_signer: {
    meaning: 'The request is signed by somebody else than it says that it is from.',
    remedy: 'Have the requester sign it with a key that the policy lists as theirs.',
  },
  approval_validity_invalid: {
    meaning: 'The times of the approval contradict each other, or it was issued in the future.',
    remedy: 'Check the clock of the approver, and have the approval made anew.',
  },
  approval_validity_too_long: {
    meaning: 'The approval is valid for longer than the policy takes.',
    remedy: 'Have it made anew with a shorter --expires-in.',
  },
  approval_not_yet_valid: {
    meaning: 'The approval is not valid yet.',
    remedy: 'Run again when it is.',
  },
  approval_expired: {
    meaning: 'The approval is no longer valid.',
    remedy: 'Have the request approved again.',
  },
  approval_request_stale: {
    meaning: 'The request is older than the policy takes.',
    remedy: 'Write it again with `request --renew`, which keeps its nonce.',
  },
  approval_request_from_future: {
    meaning: 'The request is from the future.',
    remedy: 'Check the clocks of the requester and of the runner.',
  },
  approval_requester_mismatch: {
    meaning: 'The request is in the name of somebody else than who runs this.',
    remedy: 'Have the run started by the requester.',
  },
  approval_identity_mismatch: {
    meaning: 'The approval is for somebody else.',
    remedy: 'Have the request of this requester approved.',
  },
  approval_action_mismatch: {
    meaning: 'The approval, the request and the inputs are not for the same action.',
    remedy: 'Set requested-action to what was approved, or have this action approved.',
  },
  approval_target_mismatch: {
    meaning: 'The approval, the request and the inputs are not for the same target.',
    remedy: 'Set target to what was approved, or have this target approved.',
  },
  approval_environment_mismatch: {
    meaning: 'The approval, the request and the inputs are not for the same environment.',
    remedy: 'Set environment to what was approved, or have this environment approved.',
  },
  approval_subject_mismatch: {
    meaning: 'The approval, the request and the inputs are not for the same artifact.',
    remedy: 'Set subject-digest to what was approved, or have this artifact approved.',
  },
  approval_parameter_not_approved: {
    meaning: 'The request has a parameter that was not approved.',
    remedy: 'Leave it out, or have it approved.',
  },
  approval_parameter_missing: {
    meaning: 'A parameter that was approved is not in the request.',
    remedy: 'Add it to the request.',
  },
  approval_parameter_type_mismatch: {
    meaning: 'A parameter of the request has another type than was approved.',
    remedy: 'Give it as the approval has it: a text, a whole number, or true or false.',
  },
  approval_parameter_out_of_bounds: {
    meaning: 'A parameter of the request is outside of what was approved.',
    remedy: 'Change it to what was approved, or have this value approved.',
  },
  approval_pattern_refused: {
    meaning: 'The approval has a pattern that the gate does not take.',
    remedy: 'Use a simpler pattern; docs/approvals.md says what it may hold.',
  },
  approval_command_mismatch: {
    meaning: 'The command is not the one that was approved.',
    remedy: 'Run what was approved, argument by argument, or have this command approved.',
  },
  approval_request_digest_mismatch: {
    meaning: 'The approval is bound to another request.',
    remedy: 'Hand over the very request that was approved, or have this one approved.',
  },
  approval_policy_mismatch: {
    meaning: 'The approval was given under another policy.',
    remedy: 'Have the request approved again under the policy that is in force.',
  },
  approval_nonce_mismatch: {
    meaning: 'The request and the approval have different nonces.',
    remedy: 'Have the approval made from this request.',
  },
  approval_nonce_used: {
    meaning: 'The approval was used before: its nonce is taken.',
    remedy: 'Have a new request approved; an approval works once, also where the run that used it failed afterwards.',
  },
  replay_not_protected: {
    meaning: 'There is no replay store, and the policy does not insist on one: the approval could be used again.',
    remedy: 'Give the job a token that may write contents, or set `replay: required` to insist.',
  },
  replay_protection_off: {
    meaning: 'The policy turns replay protection off: the approval can be used again until it expires.',
    remedy: 'Nothing to do; set `replay: required` to have every approval work once.',
  },
  approval_granted: {
    meaning: 'Everything that is asked for was approved, and nobody used the approval before as far as the policy asks.',
    remedy: 'Nothing to do.',
  },
} as const satisfies Record<keyof typeof APPROVAL_CODES, CodeText>;

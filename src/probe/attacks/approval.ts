import type { Code } from '../../base/codes/index.js';
import { commandOf } from '../../base/command.js';
import { DEFAULT_APPROVAL_PATH } from '../../base/settings.js';
import { APPROVER_KEY_ID, REQUEST_PATH, REQUESTER_KEY_ID, timeAfter } from '../approval-sample.js';
import { fileOf } from '../documents.js';
import { OTHER_DIGEST } from '../sample.js';
import { approvalRules, approved, asked, files, keyOf, onApproved, underPolicy } from './approved.js';
import type { Attack } from './attack.js';

/** Places of parameters in the sample. */
const REPLICAS = ['parameters', 2] as const;
const VERSION = ['parameters', 3] as const;

/** How each code of the `approval` gate is provoked, under right signatures: the limits by one second, or by one. */
export const APPROVAL_ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ['approval_missing', files(() => ({ approval: { role: 'approval', path: DEFAULT_APPROVAL_PATH, state: 'absent' } }))],
  ['approval_malformed', approved(['issuer'], undefined)],
  ['approval_request_missing', files(() => ({ request: { role: 'approval-request', path: REQUEST_PATH, state: 'absent' } }))],
  ['approval_request_malformed', asked(['request_id'], undefined)],
  ['approval_threshold_not_met', underPolicy(approvalRules({ threshold: 2 }))],
  // Logins are the same in any case of their letters.
  ['approval_by_requester', underPolicy(keyOf(APPROVER_KEY_ID, 'OctoCat'))],
  ['approval_request_unsigned', files(({ request }) => ({ request: fileOf('approval-request', REQUEST_PATH, request) }))],
  ['approval_request_wrong_signer', underPolicy(keyOf(REQUESTER_KEY_ID, 'somebody-else'))],
  ['approval_validity_invalid', approved(['issued_at'], timeAfter(301))],
  ['approval_validity_too_long', approved(['not_before'], timeAfter(-3_601))],
  ['approval_not_yet_valid', approved(['not_before'], timeAfter(1))],
  ['approval_expired', approved(['expires_at'], timeAfter(0))],
  ['approval_request_stale', asked(['timestamp'], timeAfter(-301))],
  ['approval_request_from_future', asked(['timestamp'], timeAfter(301))],
  ['approval_requester_mismatch', asked(['identity'], 'somebody-else', keyOf(REQUESTER_KEY_ID, 'somebody-else'))],
  ['approval_identity_mismatch', approved(['identity'], 'somebody-else')],
  ['approval_action_mismatch', approved(['action'], 'rollback')],
  ['approval_target_mismatch', approved(['target'], 'api')],
  ['approval_environment_mismatch', approved(['environment'], null)],
  ['approval_subject_mismatch', approved(['subject_digest'], OTHER_DIGEST)],
  ['approval_parameter_not_approved', approved(REPLICAS, undefined)],
  ['approval_parameter_missing', asked(REPLICAS, undefined)],
  ['approval_parameter_type_mismatch', asked([...REPLICAS, 'value'], '5')],
  ['approval_parameter_out_of_bounds', asked([...REPLICAS, 'value'], 6)],
  ['approval_pattern_refused', approved([...VERSION, 'pattern'], '(v[0-9]+)+\\1')],
  [
    'approval_command_mismatch',
    onApproved(({ attempt }) => {
      return { ...attempt, settings: { ...attempt.settings, command: commandOf(['deploy', '--to', 'Web']) } };
    }),
  ],
  ['approval_request_digest_mismatch', approved(['request_digest'], OTHER_DIGEST)],
  ['approval_policy_mismatch', approved(['policy_sha256'], OTHER_DIGEST)],
  ['approval_nonce_mismatch', approved(['nonce'], 'nonce-of-another-request')],
]);

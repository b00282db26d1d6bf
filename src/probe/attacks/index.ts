import { codeEntry, type Code } from '../../base/codes/index.js';
import { CODES } from '../../base/codes/list.js';
import { attemptOf, passingSample } from '../sample.js';
import { APPROVAL_ATTACKS } from './approval.js';
import { onApproved } from './approved.js';
import type { Attack } from './attack.js';
import { BEACON_RATE_ATTACKS } from './beacon-rate.js';
import { DOCUMENT_ATTACKS } from './document.js';
import { ENVELOPE_ATTACKS } from './envelope.js';
import { EXECUTION_EVIDENCE_ATTACKS } from './execution-evidence.js';
import { KEY_STATUS_ATTACKS } from './key-status.js';
import { asking, PRODUCTION_ACTION_ATTACKS } from './production-action.js';
import { RUNTIME_CONTEXT_ATTACKS } from './runtime-context.js';
import { metadata, onSigned, PASSING_METADATA } from './signed.js';

/** How each code that evidence can reach is provoked. */
export const ATTACKS: ReadonlyMap<Code, Attack> = new Map<Code, Attack>([
  ...KEY_STATUS_ATTACKS,
  ...DOCUMENT_ATTACKS,
  ...RUNTIME_CONTEXT_ATTACKS,
  ...ENVELOPE_ATTACKS,
  ...EXECUTION_EVIDENCE_ATTACKS,
  ...BEACON_RATE_ATTACKS,
  ...PRODUCTION_ACTION_ATTACKS,
  ...APPROVAL_ATTACKS,
]);

/** What the attacks damage, untouched: each must pass, or a block of what was made of it says nothing. */
export const PASSING: ReadonlyMap<string, Attack> = new Map<string, Attack>([
  ['passing_sample', () => attemptOf(passingSample())],
  ['passing_signed_sample', onSigned(({ attempt }) => attempt)],
  ['passing_metadata', metadata(PASSING_METADATA)],
  ['passing_action', asking('deploy', 'web')],
  ['passing_approval', onApproved(({ attempt }) => attempt)],
]);

/** Codes of class policy or evidence that no evidence can reach, each with the reason why there is no probe for it. */
export const UNREACHABLE: ReadonlyMap<Code, string> = new Map<Code, string>([
  ['upstream_run_mismatch', "only GitHub's API can say whose the run is"],
  ['upstream_artifact_missing', 'only the artifact service can say that there is no such artifact'],
  ['upstream_artifact_digest_mismatch', 'it is about what the artifact service delivers, before there is any evidence'],
  ['upstream_artifact_refused', 'it is about what the artifact service delivers, before there is any evidence'],
  ['approval_nonce_used', 'only the replay store can say what was used before'],
  ['isolation_refused_self_hosted', 'it is about the runner that a command starts on, which only `run` looks at'],
  ...aboutReceipts(),
]);

function aboutReceipts(): readonly (readonly [Code, string])[] {
  const codes = CODES.filter((code) => {
    const { gate, outcome, failureClass } = codeEntry(code);
    return gate === 'receipt' && outcome === 'block' && failureClass !== 'gate';
  });
  return codes.map((code) => [code, 'it is about the receipts of another job, which only `enforce` reads']);
}

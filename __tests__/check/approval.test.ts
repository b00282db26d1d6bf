import { describe, expect, test } from '@jest/globals';

import { commandOf } from '../../src/base/command.js';
import { sha256 } from '../../src/base/digest.js';
import type { ApprovalChecked } from '../../src/check/approval.js';
import {
  ACTOR,
  ALICE,
  ALICE_TOO,
  APPROVAL_PATH,
  approvalEnvelope,
  approvalFile,
  approvalPredicate,
  BOB,
  canonicalText,
  json,
  judging,
  keyOf,
  KEYS,
  POLICY_SHA256,
  REQUEST_PATH,
  requestDocument,
  requestEnvelope,
  REQUESTER,
  REQUESTER_APPROVES,
  requestFile,
  timeAfter,
  type ApprovalRun,
} from '../support/approvals.js';
import { JUDGED_AT, SUBJECT } from '../support/envelopes.js';

/** The blocks of a run, each as `code pointer`. */
function blocks({ findings }: ApprovalChecked): readonly string[] {
  return findings.flatMap(({ code, outcome, pointer = '' }) => (outcome === 'block' ? [`${code} ${pointer}`.trim()] : []));
}

const claimOf = (run: ApprovalRun): unknown => judging(run).verdict?.claim;
const AT = '/payload/predicate';

describe('an approval that keeps to everything', () => {
  test('has a nonce claimed, and grants nothing before', () => {
    const { findings, verdict } = judging();
    expect(findings).toEqual([]);
    expect(verdict?.claim).toEqual({
      identity: ACTOR,
      action: 'deploy',
      nonce: 'n0nce_of-the-request',
      // Its end, and five minutes of skew.
      until: JUDGED_AT + 3_600_000 + 300_000,
    });
    expect(verdict?.facts).toEqual({
      requestDigest: sha256(canonicalText(json(requestDocument()))),
      requestId: 'local-0123456789abcdef',
      requestNonce: 'n0nce_of-the-request',
      vouchedBy: 'context',
      approvalId: 'approval-1',
      approvers: [{ identity: 'alice', keyId: 'alice-2026', keySha256: ALICE.trusted.sha256 }],
      nonce: 'n0nce_of-the-request',
      expiresAt: timeAfter(3600),
      commandSha256: null,
    });
  });

  test('is granted at once where replay protection is off, which it says', () => {
    const { findings, verdict } = judging({ rules: { replay: 'off' } });
    expect(findings.map(({ code, outcome, gate }) => [code, outcome, gate])).toEqual([
      ['replay_protection_off', 'pass', 'approval'],
      ['approval_granted', 'pass', 'approval'],
    ]);
    expect(verdict?.claim).toBeNull();
  });

  test.each<readonly [what: string, run: ApprovalRun]>([
    ['with a signed request', { request: requestFile(requestEnvelope()), rules: { signedRequest: true } }],
    ['with a signed request that nobody asks for', { request: requestFile(requestEnvelope()) }],
    ['with a request that the run made itself', { isOwnRequest: true, request: { nonce: 'a-nonce-of-its-own' } }],
    [
      'by two approvers',
      { approval: approvalFile(approvalEnvelope(approvalPredicate(), [ALICE, BOB])), rules: { threshold: 2 } },
    ],
    [
      'by two others beside the requester',
      {
        approval: approvalFile(approvalEnvelope(approvalPredicate(), [REQUESTER_APPROVES, ALICE, BOB])),
        rules: { threshold: 2, twoPerson: true },
      },
    ],
    [
      'by the requester, where the policy asks for one person',
      { approval: approvalFile(approvalEnvelope(approvalPredicate(), [REQUESTER_APPROVES])) },
    ],
    ['whatever the case of identities', { approval: { identity: 'OCTOCAT' }, request: { identity: 'OctoCat' } }],
    ['bound to this very request', { approval: { request_digest: sha256(canonicalText(json(requestDocument()))) } }],
    ['bound to this policy', { approval: { policy_sha256: POLICY_SHA256 } }],
    ['with the inputs said once more', { settings: { requestedAction: 'deploy', target: 'web', subjectDigest: SUBJECT } }],
    [
      'for no environment and no artifact',
      {
        request: { environment: null, subject_digest: null },
        approval: { environment: null, subject_digest: null },
        policy: { environment: null },
        settings: { subjectDigest: null },
      },
    ],
    ['outside of a runner', { context: { githubActions: null, actor: 'somebody', localUser: ACTOR } }],
    ['with validity of exactly the longest', { rules: { maxValidity: 3605 } }],
    ['in its first instant', { approval: { not_before: timeAfter(0) } }],
    ['in its last second', { approval: { expires_at: timeAfter(1) } }],
    ['issued as far ahead as clocks may differ', { approval: { issued_at: timeAfter(300) } }],
    ['asked for as long ago as is taken', { request: { timestamp: timeAfter(-300) } }],
    ['asked for as far ahead as is taken', { request: { timestamp: timeAfter(300) } }],
    ['without parameters', { request: { parameters: [] }, approval: { parameters: [] } }],
    [
      'for a command',
      {
        settings: { command: commandOf(['deploy', '--to', 'web']) },
        request: { command_sha256: commandOf(['deploy', '--to', 'web']).sha256 },
        approval: { command_sha256: commandOf(['deploy', '--to', 'web']).sha256 },
      },
    ],
  ])('counts %s', (_, run) => {
    expect(blocks(judging(run))).toEqual([]);
    expect(claimOf(run)).toMatchObject({ identity: ACTOR, nonce: 'n0nce_of-the-request' });
  });
});

const NAMELESS = keyOf('nobody', null);
const MALLORY = keyOf('mallory-2026', 'mallory', ['request']);

/** An approval by a key that is no longer in force. */
function limited(limits: Parameters<typeof keyOf>[3]): ApprovalRun {
  const key = keyOf('carol-2026', 'carol', ['approval'], limits);
  return { keys: [key], approval: approvalFile(approvalEnvelope(approvalPredicate(), [key])) };
}

const COMMAND = commandOf(['deploy', '--to', 'web']);
const OTHER_COMMAND = commandOf(['deploy', '--to', 'wec']);

describe('a block', () => {
  test.each<readonly [what: string, run: ApprovalRun, expected: readonly string[]]>([
    ['no approval', { approval: { role: 'approval', path: APPROVAL_PATH, state: 'absent' } }, ['approval_missing']],
    [
      'no request',
      { request: { role: 'approval-request', path: REQUEST_PATH, state: 'absent' } },
      ['approval_request_missing'],
    ],
    ['nothing captured', { captured: null }, ['check_did_not_run']],
    ['another request than was asked for', { isOwnRequest: true, settings: { request: 'other.json' } }, ['check_did_not_run']],
    ['a nonce that is too short', { approval: { nonce: 'short' } }, [`approval_malformed ${AT}/nonce`]],
    ['a time that is none', { approval: { expires_at: '2026-02-30T00:00:00Z' } }, [`approval_malformed ${AT}/expires_at`]],
    [
      'a request in another format',
      { request: { schema: 'fail-closed-gate/request/v2' as 'fail-closed-gate/request/v1' } },
      ['approval_request_malformed /schema'],
    ],
    ['a request with a time that is none', { request: { timestamp: 'now' } }, ['approval_request_malformed /timestamp']],
    ['one approver of two', { rules: { threshold: 2 } }, ['approval_threshold_not_met /signatures']],
    [
      'two keys of one approver',
      { rules: { threshold: 2 }, approval: approvalFile(approvalEnvelope(approvalPredicate(), [ALICE, ALICE_TOO])) },
      ['approval_threshold_not_met /signatures'],
    ],
    [
      'two signatures by one key',
      { rules: { threshold: 2 }, approval: approvalFile(approvalEnvelope(approvalPredicate(), [ALICE, ALICE])) },
      ['approval_threshold_not_met /signatures'],
    ],
    [
      'the requester alone',
      { rules: { twoPerson: true }, approval: approvalFile(approvalEnvelope(approvalPredicate(), [REQUESTER_APPROVES])) },
      [`approval_by_requester ${AT}/identity`],
    ],
    [
      'the requester and one other, of two',
      {
        rules: { twoPerson: true, threshold: 2 },
        approval: approvalFile(approvalEnvelope(approvalPredicate(), [ALICE, REQUESTER_APPROVES])),
      },
      [`approval_by_requester ${AT}/identity`],
    ],
    [
      'a key that is the requester’s under another id',
      {
        rules: { twoPerson: true },
        keys: [ALICE, { ...ALICE, trusted: { ...ALICE.trusted, id: 'again', identity: 'octocat' } }],
      },
      [`approval_by_requester ${AT}/identity`],
    ],
    [
      'a key of nobody',
      { keys: [NAMELESS, ...KEYS], approval: approvalFile(approvalEnvelope(approvalPredicate(), [NAMELESS])) },
      ['approval_threshold_not_met /signatures'],
    ],
    ['a request without the signature that is wanted', { rules: { signedRequest: true } }, ['approval_request_unsigned']],
    [
      'a request that the run made itself where a signature is wanted',
      { rules: { signedRequest: true }, isOwnRequest: true },
      ['approval_request_unsigned'],
    ],
    [
      'a request that another requester signed',
      { request: requestFile(requestEnvelope(requestDocument(), [MALLORY])), keys: [...KEYS, MALLORY] },
      [`approval_request_wrong_signer ${AT}/identity`],
    ],
    [
      'a request that an approver signed',
      { request: requestFile(requestEnvelope(requestDocument(), [ALICE])) },
      ['signature_key_purpose /signatures/0'],
    ],
    [
      'an approval that the requester’s key for requests signed',
      { approval: approvalFile(approvalEnvelope(approvalPredicate(), [REQUESTER])) },
      ['signature_key_purpose /signatures/0'],
    ],
    ['a revoked key', limited({ revokedAt: JUDGED_AT }), ['signature_key_revoked /signatures/0']],
    ['a key whose validity ended', limited({ validUntil: JUDGED_AT }), ['signature_key_expired /signatures/0']],
    ['expired this instant', { approval: { expires_at: timeAfter(0) } }, [`approval_expired ${AT}/expires_at`]],
    ['expired a second ago', { approval: { expires_at: timeAfter(-1) } }, [`approval_expired ${AT}/expires_at`]],
    ['not valid for another second', { approval: { not_before: timeAfter(1) } }, [`approval_not_yet_valid ${AT}/not_before`]],
    ['a clock that went back', { context: { now: JUDGED_AT - 6000 } }, [`approval_not_yet_valid ${AT}/not_before`]],
    [
      'an end at its beginning',
      { approval: { not_before: timeAfter(-1), expires_at: timeAfter(-1) } },
      [`approval_validity_invalid ${AT}/expires_at`, `approval_expired ${AT}/expires_at`],
    ],
    [
      'issued a second further ahead than clocks may differ',
      { approval: { issued_at: timeAfter(301) } },
      [`approval_validity_invalid ${AT}/issued_at`],
    ],
    [
      'issued when it ended',
      { approval: { issued_at: timeAfter(100), expires_at: timeAfter(100) } },
      [`approval_validity_invalid ${AT}/issued_at`],
    ],
    ['valid a second longer than is taken', { rules: { maxValidity: 3604 } }, [`approval_validity_too_long ${AT}/expires_at`]],
    ['a request that is a second too old', { request: { timestamp: timeAfter(-301) } }, ['approval_request_stale /timestamp']],
    [
      'a request that is a second too early',
      { request: { timestamp: timeAfter(301) } },
      ['approval_request_from_future /timestamp'],
    ],
    [
      'a request that is too old by the stricter policy',
      { rules: { clockSkewSeconds: 9 } },
      ['approval_request_stale /timestamp'],
    ],
    ['an approval for somebody else', { approval: { identity: 'alice' } }, [`approval_identity_mismatch ${AT}/identity`]],
    ['a request in the name of somebody else', { request: { identity: 'alice' } }, ['approval_requester_mismatch /identity']],
    [
      'a run of somebody else',
      { context: { actor: 'mallory' } },
      [`approval_identity_mismatch ${AT}/identity`, 'approval_requester_mismatch /identity'],
    ],
    [
      'a run of nobody',
      { context: { actor: '' } },
      [`approval_identity_mismatch ${AT}/identity`, 'approval_requester_mismatch /identity'],
    ],
    ['another action', { approval: { action: 'delete' } }, [`approval_action_mismatch ${AT}/action`]],
    ['another target', { approval: { target: 'Web' } }, [`approval_target_mismatch ${AT}/target`]],
    ['another environment', { approval: { environment: 'staging' } }, [`approval_environment_mismatch ${AT}/environment`]],
    [
      'no environment where there is one',
      { approval: { environment: null } },
      [`approval_environment_mismatch ${AT}/environment`],
    ],
    [
      'an environment where there is none',
      { request: { environment: null }, policy: { environment: null } },
      [`approval_environment_mismatch ${AT}/environment`],
    ],
    [
      'what is for an environment and an artifact, in a run that promotes nothing',
      { policy: { environment: null }, settings: { subjectDigest: null } },
      ['approval_environment_mismatch /environment', 'approval_subject_mismatch /subject_digest'],
    ],
    ['another artifact', { approval: { subject_digest: sha256('x') } }, [`approval_subject_mismatch ${AT}/subject_digest`]],
    [
      'no artifact where there is one',
      { approval: { subject_digest: null } },
      [`approval_subject_mismatch ${AT}/subject_digest`],
    ],
    ['inputs with another action', { settings: { requestedAction: 'delete' } }, ['approval_action_mismatch /action']],
    ['inputs with another target', { settings: { target: 'db' } }, ['approval_target_mismatch /target']],
    [
      'inputs with another artifact',
      { settings: { subjectDigest: sha256('x') } },
      ['approval_subject_mismatch /subject_digest'],
    ],
    ['a run in another environment', { policy: { environment: 'staging' } }, ['approval_environment_mismatch /environment']],
    [
      'a command that nobody approved',
      { settings: { command: COMMAND } },
      [`approval_command_mismatch ${AT}/command_sha256`, 'approval_command_mismatch /command_sha256'],
    ],
    [
      'a command that is not run',
      { request: { command_sha256: COMMAND.sha256 }, approval: { command_sha256: COMMAND.sha256 } },
      [`approval_command_mismatch ${AT}/command_sha256`, 'approval_command_mismatch /command_sha256'],
    ],
    [
      'a command with another character',
      {
        settings: { command: OTHER_COMMAND },
        request: { command_sha256: OTHER_COMMAND.sha256 },
        approval: { command_sha256: COMMAND.sha256 },
      },
      [`approval_command_mismatch ${AT}/command_sha256`],
    ],
    [
      'another request',
      { approval: { request_digest: sha256('x') } },
      [`approval_request_digest_mismatch ${AT}/request_digest`],
    ],
    ['another policy', { approval: { policy_sha256: sha256('x') } }, [`approval_policy_mismatch ${AT}/policy_sha256`]],
    [
      'no policy file',
      { approval: { policy_sha256: POLICY_SHA256 }, policy: { source: null } },
      [`approval_policy_mismatch ${AT}/policy_sha256`],
    ],
    ['another nonce', { approval: { nonce: 'another-nonce-for-it' } }, [`approval_nonce_mismatch ${AT}/nonce`]],
    [
      'a reversed range',
      { approval: { parameters: [{ name: 'replicas', range: { minimum: 2, maximum: 1 } }] } },
      [`approval_malformed ${AT}/parameters/0/range`],
    ],
    [
      'a pattern that cannot be compared',
      { approval: { parameters: [{ name: 'region', pattern: '(?=a)' }] } },
      [`approval_pattern_refused ${AT}/parameters/0/pattern`],
    ],
  ])('%s', (_, run, expected) => {
    const checked = judging(run);
    expect([...blocks(checked)].sort()).toEqual([...expected].sort());
    expect(checked.verdict?.claim).toBeNull();
    expect(checked.findings.every(({ gate, code }) => gate === 'approval' || code === 'check_did_not_run')).toBe(true);
  });

  test('tells everything that is wrong at one level', () => {
    const run = {
      approval: { identity: 'alice', action: 'x', target: 'y', expires_at: timeAfter(0), nonce: 'another-nonce-for-it' },
    };
    expect(blocks(judging(run))).toHaveLength(5);
  });
});

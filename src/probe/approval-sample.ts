import { APPROVAL_TYPE, REQUEST_SCHEMA, REQUEST_TYPE } from '../base/approval-request.js';
import { canonicalBytes, type PlainJson } from '../base/canonical.js';
import { commandOf } from '../base/command.js';
import { sha256, type Digest } from '../base/digest.js';
import type { CapturedApproval } from '../base/evidence.js';
import type { JsonObject } from '../base/json.js';
import type { ApprovalRules, KeyPurpose, Policy, TrustedKey } from '../base/policy.js';
import { DEFAULT_APPROVAL_PATH } from '../base/settings.js';
import { formatUtcTime } from '../base/time.js';
import { fileOf } from './documents.js';
import { signedEnvelope } from './envelope.js';
import type { Attempt } from './gate.js';
import { documentOf, edited } from './json-edit.js';
import type { KeysPort, SigningKey } from './keys.js';
import { attemptOf, passingSample, SAMPLE_NOW } from './sample.js';
import { trustedKey } from './signed-sample.js';

/** A request and its approval that pass under a policy that asks for all it can, with the keys of the two persons. */
export interface ApprovalSample {
  readonly attempt: Attempt;
  readonly requester: SigningKey;
  readonly approver: SigningKey;
  readonly request: JsonObject;
  /** The predicate of the approval; it is bound to the request, the command and the policy. */
  readonly approval: JsonObject;
}

export const REQUEST_PATH = 'docs/approvals/request.dsse.json';

/** The actor of the sample, and who approves. */
const REQUESTER = 'octocat';
const APPROVER = 'hubot';

/** Ids of their keys in the policy. */
export const REQUESTER_KEY_ID = 'requester';
export const APPROVER_KEY_ID = 'approver';

const COMMAND = commandOf(['deploy', '--to', 'web']);
const SUBJECT = sha256('the artifact of the probes');
const POLICY = sha256('the policy of the probes');
const HOUR_SECONDS = 3_600;

const RULES: ApprovalRules = {
  threshold: 1,
  twoPerson: true,
  signedRequest: true,
  clockSkewSeconds: 300,
  maxValidity: 2 * HOUR_SECONDS,
  // A probe uses nothing up, and has no store that could tell what was used.
  replay: 'off',
};

/** A time as documents write it, `seconds` after that of the sample. */
export function timeAfter(seconds: number): string {
  return formatUtcTime(SAMPLE_NOW + seconds * 1000);
}

/** What both documents say alike. */
const SAME: Readonly<Record<string, PlainJson>> = {
  identity: REQUESTER,
  action: 'deploy',
  target: 'web',
  environment: 'production',
  subject_digest: SUBJECT,
  command_sha256: COMMAND.sha256,
  nonce: 'nonce-of-the-probes',
};

const REQUEST: PlainJson = {
  ...SAME,
  schema: REQUEST_SCHEMA,
  request_id: 'request-of-the-probes',
  parameters: [
    { name: 'dry_run', value: false },
    { name: 'region', value: 'eu' },
    { name: 'replicas', value: 5 },
    { name: 'version', value: 'v12' },
  ],
  timestamp: timeAfter(0),
};

const APPROVAL: PlainJson = {
  ...SAME,
  approval_id: 'approval-of-the-probes',
  request_digest: null,
  parameters: [
    { name: 'dry_run', value: false },
    { name: 'region', enum: ['eu', 'us'] },
    { name: 'replicas', range: { minimum: 1, maximum: 5 } },
    { name: 'version', pattern: 'v[0-9]+' },
  ],
  issued_at: timeAfter(-HOUR_SECONDS),
  not_before: timeAfter(-HOUR_SECONDS),
  expires_at: timeAfter(HOUR_SECONDS),
  policy_sha256: POLICY,
  issuer: 'probe',
};

/** The sample, signed by keys that are made for it. */
export function approvalSample(keys: KeysPort): ApprovalSample {
  const [requester, approver] = [keys.newKey(), keys.newKey()];
  const { context, settings, policy, evidence } = attemptOf(passingSample());
  const request = documentOf(REQUEST);
  const attempt: Attempt = {
    context,
    settings: {
      ...settings,
      ...{ requestedAction: 'deploy', target: 'web', subjectDigest: SUBJECT, command: COMMAND, request: REQUEST_PATH },
    },
    policy: approvalPolicy(policy, requester, approver),
    evidence,
  };
  const sample = { attempt, requester, approver, request, approval: approvalOf(documentOf(APPROVAL), request) };
  return { ...sample, attempt: withApproval(attempt, signedFiles(sample)) };
}

function approvalPolicy(policy: Policy, requester: SigningKey, approver: SigningKey): Policy {
  return {
    ...policy,
    source: { path: '.github/fail-closed-gate.yml', commit: null, sha256: POLICY },
    environment: 'production',
    environments: ['production'],
    approval: RULES,
    trustedKeys: [
      keyOfPerson(REQUESTER_KEY_ID, REQUESTER, requester, 'request'),
      keyOfPerson(APPROVER_KEY_ID, APPROVER, approver, 'approval'),
    ],
  };
}

/** A key of somebody, as a policy names it. */
function keyOfPerson(id: string, identity: string, key: SigningKey, purpose: KeyPurpose): TrustedKey {
  return { ...trustedKey(id, key, [purpose]), identity };
}

/** An approval made out for a request. */
export function approvalOf(approval: JsonObject, request: JsonObject): JsonObject {
  return new Map(approval).set('request_digest', digestOf(request));
}

/** The two envelopes of a sample, signed anew: the request by who asks, the approval by who approves. */
export function signedFiles({ request, requester, approval, approver }: ApprovalSample): CapturedApproval {
  return {
    request: fileOf('approval-request', REQUEST_PATH, envelopeOver('request', REQUEST_TYPE, request, requester)),
    isOwnRequest: false,
    approval: fileOf('approval', DEFAULT_APPROVAL_PATH, envelopeOver('approval', APPROVAL_TYPE, approval, approver)),
  };
}

/** A statement that is about its own predicate, in an envelope. */
function envelopeOver(name: string, predicateType: string, predicate: JsonObject, key: SigningKey): JsonObject {
  const subject = [{ name, digest: { sha256: digestOf(predicate) } }];
  const frame = documentOf({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType });
  return signedEnvelope(edited(frame, ['predicate'], predicate), [key]);
}

function digestOf(document: JsonObject): Digest {
  return sha256(canonicalBytes(document));
}

/** The attempt with another request or approval. */
export function withApproval(attempt: Attempt, approval: CapturedApproval): Attempt {
  const { evidence } = attempt;
  const none = { keyStatusSignature: null, executionEvidence: [], beaconAttestations: [], findings: [] };
  return { ...attempt, evidence: { ...evidence, signed: { ...none, ...evidence.signed, approval } } };
}

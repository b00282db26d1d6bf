/** Approvals for tests: a request and an approval that pass together, with changes; signed by node:crypto alone. */

import type { ApprovalPredicate, ApprovedParameter, Parameter, RequestDocument } from '../../src/base/approval-request.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import { OWN_REQUEST_PATH, type CapturedApproval, type EvidenceFile } from '../../src/base/evidence.js';
import { FLOOR, type ApprovalRules, type KeyPurpose, type Policy } from '../../src/base/policy.js';
import type { PolicySubject } from '../../src/base/policy-gates.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/base/settings.js';
import { checkApproval, type ApprovalChecked } from '../../src/check/approval.js';
import { envelopeFile, JUDGED_AT, newKey, signedEnvelope, SUBJECT, type Json, type SigningKey } from './envelopes.js';
import { signedEvidence } from './policy-subject.js';
import { CI_CONTEXT } from './real-outcome.js';

export const RULES: ApprovalRules = {
  threshold: 1,
  twoPerson: false,
  signedRequest: false,
  clockSkewSeconds: 300,
  maxValidity: null,
  replay: 'required',
};

export const APPROVAL_PATH = 'docs/approvals/approval.dsse.json';
export const REQUEST_PATH = 'docs/approvals/request.json';
export const POLICY_SHA256 = sha256('the policy file');

/** Who runs everything here. */
export const ACTOR = 'octocat';

/** A key of somebody. */
export function keyOf(
  id: string,
  identity: string | null,
  purposes: readonly KeyPurpose[] = ['approval'],
  limits: Parameters<typeof newKey>[3] = {},
): SigningKey {
  const { trusted, privateKey } = newKey(id, purposes, 'ed25519', limits);
  return { trusted: { ...trusted, identity }, privateKey };
}

export const ALICE = keyOf('alice-2026', 'alice');
export const ALICE_TOO = keyOf('alice-2027', 'Alice');
export const BOB = keyOf('bob-2026', 'bob');
export const REQUESTER = keyOf('octocat-2026', 'OctoCat', ['request']);
export const REQUESTER_APPROVES = keyOf('octocat-approves', 'octocat', ['approval']);
export const KEYS = [ALICE, ALICE_TOO, BOB, REQUESTER, REQUESTER_APPROVES];

const PARAMETERS: readonly Parameter[] = [
  { name: 'dry_run', value: false },
  { name: 'region', value: 'eu-west-1' },
  { name: 'replicas', value: 3 },
];

/** An instant as documents write it, some seconds after that of the run. */
export function timeAfter(seconds: number): string {
  return new Date(JUDGED_AT + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

export function requestDocument(changes: Partial<RequestDocument> = {}): RequestDocument {
  return {
    schema: 'fail-closed-gate/request/v1',
    request_id: 'local-0123456789abcdef',
    identity: ACTOR,
    action: 'deploy',
    target: 'web',
    environment: 'production',
    subject_digest: SUBJECT,
    parameters: PARAMETERS,
    command_sha256: null,
    timestamp: timeAfter(-10),
    nonce: 'n0nce_of-the-request',
    ...changes,
  };
}

export function approvalPredicate(changes: Partial<ApprovalPredicate> = {}): ApprovalPredicate {
  return {
    approval_id: 'approval-1',
    request_digest: null,
    identity: ACTOR,
    action: 'deploy',
    target: 'web',
    environment: 'production',
    subject_digest: SUBJECT,
    parameters: PARAMETERS,
    command_sha256: null,
    issued_at: timeAfter(-5),
    not_before: timeAfter(-5),
    expires_at: timeAfter(3600),
    nonce: 'n0nce_of-the-request',
    policy_sha256: null,
    issuer: 'a test',
    ...changes,
  };
}

/** What JSON.stringify makes of a document is what a file of it would hold. */
export function json(document: object): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}

/** Python's canonical text for what stands in these documents: keys sorted, no spaces. */
export function canonicalText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalText(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
}

/** A statement whose one subject is the digest of its predicate. */
export function ownStatement(
  kind: 'approval' | 'request',
  predicate: Json,
  changes: Readonly<Record<string, Json>> = {},
): Readonly<Record<string, Json>> {
  const subject = [{ name: kind, digest: { sha256: sha256(canonicalText(predicate)) } }];
  const predicateType = `fail-closed-gate/${kind}@v1`;
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate, ...changes };
}

export function approvalEnvelope(predicate: object = approvalPredicate(), keys: readonly SigningKey[] = [ALICE]): string {
  return signedEnvelope(ownStatement('approval', json(predicate)), keys);
}

export function requestEnvelope(document: object = requestDocument(), keys: readonly SigningKey[] = [REQUESTER]): string {
  return signedEnvelope(ownStatement('request', json(document)), keys);
}

export function approvalFile(content: string | Uint8Array): EvidenceFile {
  return envelopeFile(APPROVAL_PATH, content, 'approval');
}

export function requestFile(content: string | Uint8Array, path = REQUEST_PATH): EvidenceFile {
  return envelopeFile(path, content, 'approval-request');
}

/** One run of the gate `approval`; what is not given is what passes. */
export interface ApprovalRun {
  readonly rules?: Partial<ApprovalRules>;
  readonly policy?: Partial<Policy>;
  readonly settings?: Partial<Settings>;
  readonly context?: Partial<RuntimeContext>;
  readonly keys?: readonly SigningKey[];
  /** Changes of the request document, or the whole file. */
  readonly request?: Partial<RequestDocument> | EvidenceFile;
  readonly approval?:
    (Partial<Omit<ApprovalPredicate, 'parameters'>> & { readonly parameters?: readonly ApprovedParameter[] }) | EvidenceFile;
  /** Whether the run made the request itself. */
  readonly isOwnRequest?: boolean;
  /** null: nothing was captured. */
  readonly captured?: CapturedApproval | null;
}

export function judging(run: ApprovalRun = {}): ApprovalChecked {
  const { rules = {}, keys = KEYS, request = {}, approval = {}, isOwnRequest = false } = run;
  const requestPath = isOwnRequest ? OWN_REQUEST_PATH : REQUEST_PATH;
  const captured: CapturedApproval = {
    request: isFile(request) ? request : requestFile(JSON.stringify(requestDocument(request)), requestPath),
    isOwnRequest,
    approval: isFile(approval) ? approval : approvalFile(approvalEnvelope(approvalPredicate(approval))),
  };
  const subject: PolicySubject = {
    context: { ...CI_CONTEXT, actor: ACTOR, now: JUDGED_AT, ...run.context },
    settings: { ...DEFAULT_SETTINGS, request: isOwnRequest ? null : REQUEST_PATH, subjectDigest: SUBJECT, ...run.settings },
    policy: {
      ...FLOOR,
      source: { path: '.github/fail-closed-gate.yml', commit: null, sha256: POLICY_SHA256 },
      environment: 'production',
      approval: { ...RULES, ...rules },
      trustedKeys: keys.map(({ trusted }) => trusted),
      ...run.policy,
    },
  };
  return checkApproval(subject, signedEvidence({ approval: run.captured === undefined ? captured : run.captured }));
}

function isFile(value: object): value is EvidenceFile {
  return 'state' in value;
}

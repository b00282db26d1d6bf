import { canonicalOfPlain } from './canonical.js';
import type { RuntimeContext } from './context.js';
import { nativeSha256, type Digest } from './digest.js';

/** What a parameter may be. Decimals are texts: a double would not compare exactly. */
export type ParameterValue = string | boolean | number;

export interface Parameter {
  readonly name: string;
  readonly value: ParameterValue;
}

/** Types of the two predicates (docs/approvals.md). */
export const APPROVAL_TYPE = 'fail-closed-gate/approval@v1';
export const REQUEST_TYPE = 'fail-closed-gate/request@v1';

/** The format of a request document. */
export const REQUEST_SCHEMA = 'fail-closed-gate/request/v1';

/** A request document: what is asked for, by whom, and when (schemas/approval-request.schema.json). */
export interface RequestDocument {
  readonly schema: typeof REQUEST_SCHEMA;
  readonly request_id: string;
  readonly identity: string;
  readonly action: string;
  readonly target: string;
  readonly environment: string | null;
  /** sha256 of the artifact that it is about. */
  readonly subject_digest: string | null;
  /** Sorted by name in what we write; no name stands twice. */
  readonly parameters: readonly Parameter[];
  /** Digest of what is to run (`GuardedCommand.sha256`); null where nothing is to run through the gate. */
  readonly command_sha256: string | null;
  /** RFC 3339 in UTC. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** What a parameter of a request may be: exactly one of the four. */
export interface ApprovedParameter {
  readonly name: string;
  readonly value?: ParameterValue;
  readonly enum?: readonly ParameterValue[];
  readonly range?: { readonly minimum?: number; readonly maximum?: number };
  readonly pattern?: string;
}

/** The predicate of an approval (schemas/approval-predicate.schema.json). */
export interface ApprovalPredicate {
  readonly approval_id: string;
  /** null: any request with the same nonce that keeps to what is approved. */
  readonly request_digest: string | null;
  /** Who may use it. */
  readonly identity: string;
  readonly action: string;
  readonly target: string;
  readonly environment: string | null;
  readonly subject_digest: string | null;
  readonly parameters: readonly ApprovedParameter[];
  readonly command_sha256: string | null;
  readonly issued_at: string;
  readonly not_before: string;
  /** The first instant at which it is no longer valid. */
  readonly expires_at: string;
  readonly nonce: string;
  /** null: under any policy. */
  readonly policy_sha256: string | null;
  /** A remark of whoever made it; nothing judges it. */
  readonly issuer: string;
}

// Signatures are verified around them, so that the native hash is loaded anyway.

/** The digest of a request: sha256 of its canonical text (DESIGN §4 "Hash rules"). */
export function requestSha256(request: RequestDocument): Digest {
  return nativeSha256(canonicalOfPlain(request));
}

/** The digest of an approval: that of the one subject of its statement. */
export function approvalSha256(approval: ApprovalPredicate): Digest {
  return nativeSha256(canonicalOfPlain(approval));
}

/** By code unit, as canonical text sorts keys: names are ASCII. */
export function sortedByName<T extends { readonly name: string }>(parameters: readonly T[]): readonly T[] {
  return [...parameters].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** An identity as it is compared and claimed: letters of ASCII in lower case, because logins of GitHub ignore case. */
export function identityKey(identity: string): string {
  return identity.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Who a run belongs to: the actor on a runner, elsewhere the user of the operating system; null where nobody can say. */
export function requesterOf({ githubActions, actor, localUser }: RuntimeContext): string | null {
  const name = githubActions === null ? localUser : actor;
  return name === '' ? null : name;
}

/** At most 100 code points, none of them a control character. */
const IDENTITY = /^\P{Cc}{1,100}$/u;

/** Whether a text can be the identity of a requester or an approver. */
export function isIdentity(text: string): boolean {
  return IDENTITY.test(text);
}

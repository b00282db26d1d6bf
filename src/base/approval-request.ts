import { canonicalOfPlain } from './canonical.js';
import { sha256, type Digest } from './digest.js';

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
  /** `commandSha256` of what is to run; null where nothing is to run through the gate. */
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

/** The digest of a request: sha256 of its canonical text (DESIGN §4 "Hash rules"). */
export function requestSha256(request: RequestDocument): Digest {
  return sha256(canonicalOfPlain(request));
}

/** The digest of an approval: that of the one subject of its statement. */
export function approvalSha256(approval: ApprovalPredicate): Digest {
  return sha256(canonicalOfPlain(approval));
}

/** The digest of a command: sha256 of the canonical text of its arguments as a list, the program first. */
export function commandSha256(command: readonly string[]): Digest {
  return sha256(canonicalOfPlain(command));
}

/** The shell that runs a script, as the runner of GitHub Actions starts it for `shell: bash`; the script follows as a file. */
export const SCRIPT_SHELL = ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'] as const;

/** The argument list that stands for a script: the file that it is written to has another name each time. */
export function scriptCommand(script: string): readonly string[] {
  return [...SCRIPT_SHELL, `sha256:${sha256(script)}`];
}

/** By code unit, as canonical text sorts keys: names are ASCII. */
export function sortedByName<T extends { readonly name: string }>(parameters: readonly T[]): readonly T[] {
  return [...parameters].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** An identity as it is compared and claimed: letters of ASCII in lower case, because logins of GitHub ignore case. */
export function identityKey(identity: string): string {
  return identity.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

import { identityKey, requesterOf, type ApprovalPredicate, type RequestDocument } from '../../base/approval-request.js';
import type { Code } from '../../base/codes/index.js';
import { sameDigest } from '../../base/digest.js';
import type { PolicySubject } from '../../base/policy-gates.js';
import { pointer } from '../../base/json-place.js';
import type { Collector } from '../collector.js';
import { describe } from '../document.js';
import { judgeParameters } from './bounds.js';
import type { Placed } from './fields.js';
import type { ReadRequest } from './request.js';

/** Whether the request and the approval are for who runs this: the actor on a runner, the user elsewhere. */
export function judgeIdentity(
  approval: Placed<ApprovalPredicate> | null,
  request: Placed<RequestDocument> | null,
  { context }: PolicySubject,
  collector: Collector,
): void {
  const actor = requesterOf(context);
  const judge = (document: Placed<{ readonly identity: string }> | null, code: Code): void => {
    if (document === null) return;
    const { identity } = document.fields;
    if (actor !== null && identityKey(identity) === identityKey(actor)) return;
    collector.at(document.file, code, '/identity', actor === null ? 'a known identity' : describe(actor), describe(identity));
  };
  judge(approval, 'approval_identity_mismatch');
  judge(request, 'approval_requester_mismatch');
}

/** What a request, its approval and the inputs of the run must say alike. */
const SAME = [
  ['action', 'approval_action_mismatch'],
  ['target', 'approval_target_mismatch'],
  ['environment', 'approval_environment_mismatch'],
  ['subject_digest', 'approval_subject_mismatch'],
] as const satisfies readonly (readonly [keyof ApprovalPredicate & keyof RequestDocument, Code])[];

/** What stands for itself: a run that promotes nothing to nowhere must not have an approval of something else. */
const ALWAYS_GIVEN: ReadonlySet<string> = new Set(['environment', 'subject_digest']);

/**
 * Whether what is asked for is what was approved (COMPATIBILITY §7 INV-2). An input that the run gives must say the same as a request from
 * a file; an action and a target that it does not give are taken from there.
 */
export function judgeBinding(
  approval: Placed<ApprovalPredicate>,
  request: ReadRequest,
  subject: PolicySubject,
  collector: Collector,
): void {
  const given = inputsOf(subject);
  for (const [name, code] of SAME) {
    const asked = request.fields[name];
    // Null stands for none on both sides; the schema keeps it out of action and target.
    if (approval.fields[name] !== asked) {
      collector.at(
        approval.file,
        code,
        pointer(name),
        `${describe(asked)}, as in the request`,
        describe(approval.fields[name]),
      );
    }
    const input = given[name];
    if (input !== asked && (input !== null || ALWAYS_GIVEN.has(name))) {
      collector.at(request.file, code, pointer(name), `${describe(input)}, as in the inputs`, describe(asked));
    }
  }
  for (const { code, place, expected, found } of judgeParameters(approval.fields.parameters, request.fields.parameters)) {
    collector.at(approval.file, code, place, expected, found);
  }
  judgeCommand(approval, request, subject, collector);
  judgeDigests(approval, request, subject, collector);
}

function inputsOf({ settings, policy }: PolicySubject): Record<(typeof SAME)[number][0], string | null> {
  const { requestedAction: action, target, subjectDigest } = settings;
  return { action, target, environment: policy.environment, subject_digest: subjectDigest };
}

/** What runs is what was asked for and approved: an approval of a command is none for whatever comes after the gate, nor the reverse. */
function judgeCommand(
  approval: Placed<ApprovalPredicate>,
  request: Placed<RequestDocument>,
  { settings }: PolicySubject,
  collector: Collector,
): void {
  const runs = settings.command?.sha256 ?? null;
  const expected = runs ?? 'null, because nothing runs through the gate';
  for (const { file, fields } of [approval, request]) {
    const { command_sha256: bound } = fields;
    if (bound === runs) continue;
    collector.at(file, 'approval_command_mismatch', '/command_sha256', expected, describe(bound));
  }
}

function judgeDigests(
  { fields, file }: Placed<ApprovalPredicate>,
  request: ReadRequest,
  { policy, settings }: PolicySubject,
  collector: Collector,
): void {
  const { request_digest: bound, policy_sha256: under, nonce } = fields;
  if (bound !== null && !sameDigest(bound, request.digest)) {
    collector.at(file, 'approval_request_digest_mismatch', '/request_digest', request.digest, bound);
  }
  const source = policy.source?.sha256 ?? null;
  if (under !== null && !sameDigest(under, source)) {
    collector.at(file, 'approval_policy_mismatch', '/policy_sha256', source ?? 'null, because there is no policy file', under);
  }
  // A request that the run made itself has the nonce of that run.
  if (settings.request !== null && nonce !== request.fields.nonce) {
    collector.at(file, 'approval_nonce_mismatch', '/nonce', request.fields.nonce, nonce);
  }
}

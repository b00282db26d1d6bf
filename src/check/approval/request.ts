import type { RequestVoucher } from '../../base/approval.js';
import { identityKey, REQUEST_TYPE, requesterOf, requestSha256, type RequestDocument } from '../../base/approval-request.js';
import type { Digest } from '../../base/digest.js';
import type { CapturedApproval } from '../../base/evidence.js';
import { finding } from '../../base/finding.js';
import { isJsonObject, parseJson } from '../../base/json.js';
import { MAX_ENVELOPE_BYTES } from '../../base/limits.js';
import type { PolicySubject } from '../../base/policy-gates.js';
import type { ApprovalRules, TrustedKey } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import type { Collector, ReadFile } from '../collector.js';
import { parseDocument } from '../document.js';
import { verifyEnvelope } from '../envelope/verify.js';
import { readRequestDocument } from './documents.js';
import { isAboutItself, predicateDocument, type Placed } from './fields.js';

/** A request that has the form of one. Whether it may be is not said yet. */
export interface ReadRequest extends Placed<RequestDocument> {
  readonly digest: Digest;
  /** null: nobody. */
  readonly vouchedBy: RequestVoucher | null;
}

/** Reads the request, and finds out who vouches for it; null where there is none, the collector then says why. */
export function readRequest(
  { request: file, isOwnRequest }: CapturedApproval,
  rules: ApprovalRules,
  subject: PolicySubject,
  collector: Collector,
): ReadRequest | null {
  if (isOwnRequest !== (subject.settings.request === null)) {
    collector.add(finding('check_did_not_run', 'The request that was read is not the one that was asked for.'));
    return null;
  }
  switch (file.state) {
    case 'absent':
      collector.plain('approval_request_missing', `There is no request ${printable(file.path)}.`, file.path);
      return null;
    case 'refused':
      collector.add(file.finding);
      return null;
    case 'read':
      return isEnvelope(file) ? readSigned(file, subject, collector) : readPlain(file, rules, subject, collector);
  }
}

/** Told apart by their fields: a request document has none of those of an envelope. */
function isEnvelope({ bytes }: ReadFile): boolean {
  if (bytes.length > MAX_ENVELOPE_BYTES) return false;
  const parsed = parseJson(bytes);
  return parsed.ok && isJsonObject(parsed.value) && ['payload', 'signatures'].some((name) => isField(parsed.value, name));
}

function isField(value: unknown, name: string): boolean {
  return value instanceof Map && value.has(name);
}

/** A plain document is vouched for by the context of the run: by who runs it, and by nothing more. */
function readPlain(file: ReadFile, rules: ApprovalRules, { context }: PolicySubject, collector: Collector): ReadRequest | null {
  if (file.bytes.length > MAX_ENVELOPE_BYTES) {
    const sizes = `it has ${String(file.bytes.length)} bytes, and at most ${String(MAX_ENVELOPE_BYTES)} are judged`;
    collector.plain('approval_request_malformed', `The request ${printable(file.path)} is too large: ${sizes}.`, file.path);
    return null;
  }
  const document = parseDocument(file, collector);
  if (rules.signedRequest) {
    const message = `The request ${printable(file.path)} is not signed, and the policy wants it signed by its requester.`;
    collector.plain('approval_request_unsigned', message, file.path);
  }
  const fields = document === null ? null : readRequestDocument(document, collector);
  if (fields === null || collector.valuesHidden) return null;
  const requester = requesterOf(context);
  const isOwn = requester !== null && identityKey(requester) === identityKey(fields.identity);
  return { fields, file, digest: requestSha256(fields), vouchedBy: isOwn ? 'context' : null };
}

/** A signature that is there is verified, whether or not the policy asks for one. */
function readSigned(file: ReadFile, { policy, context }: PolicySubject, collector: Collector): ReadRequest | null {
  const rules = { keys: policy.trustedKeys, purpose: 'request', signedBy: null, threshold: 1, now: context.now } as const;
  const verdict = verifyEnvelope(file, rules, collector);
  if (verdict.kind === 'of-another-gate') {
    collector.at(file, 'approval_request_malformed', '/payload/predicateType', REQUEST_TYPE, 'another type');
  }
  if (verdict.kind !== 'verified') return null;
  const { statement } = verdict;
  const document = predicateDocument(statement);
  const fields = readRequestDocument(document, collector);
  if (fields === null) return null;
  const digest = requestSha256(fields);
  if (!isAboutItself(statement, 'request', digest, 'approval_request_malformed', collector)) return null;
  collector.signedBy(statement.signers);
  const isSigned = statement.signers.some((key) => isKeyOf(key, fields.identity));
  if (!isSigned) {
    const found = statement.signers.map(({ id, identity }) => `${id} of ${identity ?? 'nobody'}`).join(', ');
    collector.at(document.file, 'approval_request_wrong_signer', '/identity', `a signature by ${fields.identity}`, found);
  }
  return { fields, file: document.file, digest, vouchedBy: isSigned ? 'signature' : null };
}

function isKeyOf({ identity }: TrustedKey, requester: string): boolean {
  return identity !== null && identityKey(identity) === identityKey(requester);
}

import { approvalSha256, APPROVAL_TYPE, type ApprovalPredicate } from '../../base/approval-request.js';
import type { EvidenceFile } from '../../base/evidence.js';
import type { PolicySubject } from '../../base/policy-gates.js';
import type { TrustedKey } from '../../base/policy.js';
import { printable } from '../../base/printable.js';
import type { Collector } from '../collector.js';
import { verifyEnvelope } from '../envelope/verify.js';
import { judgeBounds } from './bounds.js';
import { readApprovalPredicate } from './documents.js';
import { isAboutItself, predicateDocument, type Placed } from './fields.js';

/** An approval that has the form of one, and that at least one trusted key signed. */
export interface ReadApproval extends Placed<ApprovalPredicate> {
  /** Keys of the purpose `approval` whose signatures count, each key material once. */
  readonly signers: readonly TrustedKey[];
}

/** Reads the approval; null where there is none that counts, the collector then says why. Nothing is read before a signature holds. */
export function readApproval(
  file: EvidenceFile,
  { policy, context }: PolicySubject,
  collector: Collector,
): ReadApproval | null {
  if (file.state === 'absent') {
    collector.plain('approval_missing', `There is no approval ${printable(file.path)}.`, file.path);
    return null;
  }
  if (file.state === 'refused') {
    collector.add(file.finding);
    return null;
  }
  // How many have to have signed is a matter of people, not of keys, and judged later.
  const rules = { keys: policy.trustedKeys, purpose: 'approval', signedBy: null, threshold: 1, now: context.now } as const;
  const verdict = verifyEnvelope(file, rules, collector);
  if (verdict.kind === 'of-another-gate') {
    collector.at(file, 'approval_malformed', '/payload/predicateType', APPROVAL_TYPE, 'another type');
  }
  if (verdict.kind !== 'verified') return null;
  const { statement } = verdict;
  const document = predicateDocument(statement);
  const fields = readApprovalPredicate(document, collector);
  if (fields === null) return null;
  const problems = judgeBounds(fields.parameters);
  for (const { code, place, expected, found } of problems) collector.at(document.file, code, place, expected, found);
  const isAbout = isAboutItself(statement, 'approval', approvalSha256(fields), 'approval_malformed', collector);
  if (problems.length > 0 || !isAbout) return null;
  collector.signedBy(statement.signers);
  return { fields, file: document.file, signers: statement.signers };
}

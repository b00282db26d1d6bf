import { sameDigest } from '../base/digest.js';
import type { Evidence, EvidenceFile } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import type { TrustedKey } from '../base/policy.js';
import { printable } from '../base/printable.js';
import { Collector } from './collector.js';
import { KEY_STATUS_TYPE, type VerifiedStatement } from './envelope/statement.js';
import { verifyEnvelope, type SignatureRules } from './envelope/verify.js';

/** Whether trusted keys signed the key status result, and what was found on the way. */
export interface KeyStatusSignature {
  readonly findings: readonly Finding[];
  readonly signed: boolean;
  /** The keys whose signatures counted; none where it is not signed. */
  readonly signers: readonly TrustedKey[];
}

/**
 * Whether trusted keys signed the result of the key status, where the policy wants it (`signed-by`): a statement of type
 * `fail-closed-gate/key-status@v1` whose subject is the sha256 of the bytes of the result file.
 */
export function checkKeyStatusSignature({ policy, context }: PolicySubject, evidence: Evidence): KeyStatusSignature {
  const { signedBy, threshold } = policy.keyStatus;
  if (signedBy === null) return { findings: [], signed: false, signers: [] };
  const collector = new Collector('key-status');
  const rules: SignatureRules = { keys: policy.trustedKeys, purpose: 'key-status', signedBy, threshold, now: context.now };
  const statement = signedStatement(evidence.signed?.keyStatusSignature ?? null, rules, collector);
  const signed = statement !== null && isAbout(statement, evidence.result, collector);
  if (signed) {
    const ids = statement.signers.map(({ id }) => id).join(', ');
    const message = `The key status result ${printable(evidence.result.path)} is signed by ${printable(ids)}.`;
    collector.plain('key_status_signed', message, evidence.result.path);
  }
  return { findings: collector.findings(), signed, signers: signed ? statement.signers : [] };
}

function signedStatement(file: EvidenceFile | null, rules: SignatureRules, collector: Collector): VerifiedStatement | null {
  if (file === null) {
    collector.add(
      finding('key_status_signature_missing', 'The policy wants the key status result signed; no envelope was read.'),
    );
    return null;
  }
  switch (file.state) {
    case 'absent':
      collector.plain('key_status_signature_missing', `There is no envelope ${printable(file.path)}.`, file.path);
      return null;
    case 'refused':
      collector.add(file.finding);
      return null;
    case 'read': {
      const verdict = verifyEnvelope(file, rules, collector);
      switch (verdict.kind) {
        case 'verified':
          return verdict.statement;
        case 'of-another-gate': {
          collector.at(file, 'key_status_signature_type', '/payload/predicateType', KEY_STATUS_TYPE, 'another type');
          return null;
        }
        case 'refused':
          return null;
      }
    }
  }
}

/** Whether the subject is the result: a file that was not read has no digest, and nothing is about it. */
function isAbout({ subject, document }: VerifiedStatement, result: EvidenceFile, collector: Collector): boolean {
  const computed = result.state === 'read' ? result.sha256 : null;
  if (sameDigest(subject, computed)) return true;
  const place = '/subject/0/digest/sha256';
  const expected = computed ?? `the sha256 of ${printable(result.path)}, which was not read`;
  collector.at(document.file, 'key_status_signature_subject_mismatch', place, expected, subject);
  return false;
}

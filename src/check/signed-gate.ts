import type { Code, GateId } from '../base/codes/index.js';
import type { EvidenceFile, SignedEvidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import type { EvidenceOrigin, KeyPurpose, Severity, SignedGateRules } from '../base/policy.js';
import { printable } from '../base/printable.js';
import type { Collector } from './collector.js';
import { verifyEnvelope } from './envelope/verify.js';
import { VOUCHED } from './metadata.js';
import { checkIdentity, type IdentityCodes } from './signed-gate/identity.js';
import { Predicate } from './signed-gate/predicate.js';
import type { TimeCodes } from './signed-gate/times.js';

/** What tells the two gates over signed evidence apart. */
export interface SignedGate {
  readonly id: GateId & KeyPurpose;
  readonly codes: IdentityCodes & TimeCodes;
}

/** What a gate found to judge. */
export interface Observed<T> {
  readonly items: readonly T[];
  /** Whether that is all there is; otherwise the collector holds a block, and nothing may be called missing. */
  readonly complete: boolean;
}

/** Evidence that is there and cannot be used. */
export const UNUSABLE: Observed<never> = { items: [], complete: false };

/**
 * The predicates of a gate's envelopes that verify. Envelopes of another gate are left out, so that one folder may hold all of
 * them. Each envelope must be about the artifact that the caller promotes, whatever the environment.
 */
export function readPredicates(
  gate: SignedGate,
  rules: SignedGateRules,
  { context, settings, policy }: PolicySubject,
  signed: SignedEvidence,
  files: readonly EvidenceFile[],
  collector: Collector,
): Observed<Predicate> {
  if (settings.subjectDigest === null) {
    const message = 'Signed evidence is about one artifact, and subject-digest does not say which one is promoted.';
    collector.add(finding('subject_digest_missing', message, { gate: gate.id, expected: 'the sha256 of the artifact' }));
  }
  const signatureRules = {
    keys: policy.trustedKeys,
    purpose: gate.id,
    signedBy: null,
    threshold: rules.threshold,
    now: context.now,
  };
  const predicates: Predicate[] = [];
  // What kept files from being listed is told by whoever looked for them.
  let complete = signed.findings.every((one) => one.gate !== gate.id);
  for (const file of files) {
    if (file.state === 'absent') continue;
    if (file.state === 'refused') {
      collector.add(file.finding);
      complete = false;
      continue;
    }
    const verdict = verifyEnvelope(file, signatureRules, collector);
    switch (verdict.kind) {
      case 'of-another-gate':
        break;
      case 'refused':
        complete = false;
        break;
      case 'verified': {
        collector.signedBy(verdict.statement.signers);
        const predicate = new Predicate(verdict.statement, collector);
        checkIdentity(predicate, settings.subjectDigest, rules.observedIn, gate.codes);
        predicates.push(predicate);
      }
    }
  }
  return { items: predicates, complete };
}

/** What a gate says where there is no evidence: "not required" forgives nothing else. */
export interface MissingWords {
  readonly evidence: string;
  readonly notRequired: { readonly code: Code; readonly what: string };
  readonly warn: Code;
  readonly block: Code;
}

/** The finding where there is no evidence. Where nobody says which environment it is, it counts as one that requires it. */
export function missingEvidence(
  words: MissingWords,
  { requiredEnvironments, source }: SignedGateRules,
  action: Severity,
  environment: string | null,
): Finding {
  const detail = { found: `nothing in ${describeSource(source)}` };
  if (environment !== null && !requiredEnvironments.includes(environment)) {
    const message = `${words.notRequired.what} not required for environment '${printable(environment)}'`;
    return finding(words.notRequired.code, message, detail);
  }
  return action === 'block'
    ? finding(words.block, `No ${words.evidence} found for this artifact in required environment`, detail)
    : finding(words.warn, `No ${words.evidence} found for this artifact (warn mode)`, detail);
}

/** Where evidence came from, as findings say it: what nobody signed is called that, also where it passes. */
export function describeSource(source: EvidenceOrigin): string {
  return source === 'metadata' ? VOUCHED : 'signed envelopes';
}

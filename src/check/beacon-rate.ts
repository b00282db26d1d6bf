import type { Code } from '../base/codes/index.js';
import { compareFractions, parseRate, type Fraction } from '../base/decimal.js';
import type { Evidence } from '../base/evidence.js';
import { finding, type Finding } from '../base/finding.js';
import type { PolicySubject } from '../base/policy-gates.js';
import type { BeaconRateRules, TrustedKey } from '../base/policy.js';
import { readBeacons, type BeaconObservation } from './beacon-rate/observation.js';
import { vouchedBeacons } from './beacon-rate/vouched.js';
import { Collector } from './collector.js';
import { describeSource, missingEvidence, readPredicates } from './signed-gate.js';
import { UNUSABLE, type MissingWords, type Observed, type SignedGate } from './signed-gate.js';

const GATE: SignedGate = {
  id: 'beacon-rate',
  codes: {
    subjectMismatch: 'beacon_subject_mismatch',
    artifactMismatch: 'beacon_artifact_mismatch',
    environmentRefused: 'beacon_environment_refused',
    timeMalformed: 'beacon_time_malformed',
    windowReversed: 'beacon_window_reversed',
    madeBeforeEnd: 'beacon_made_before_end',
    inFuture: 'beacon_evidence_in_future',
    tooOld: 'beacon_evidence_too_old',
  },
};

const MISSING: MissingWords = {
  evidence: 'beacon evidence',
  notRequired: { code: 'beacon_rate_not_required', what: 'Beacon evidence' },
  warn: 'beacon_evidence_missing_warn',
  block: 'beacon_evidence_missing',
};

/**
 * The `beacon-rate` gate (COMPATIBILITY §5): were the beacons of this artifact observed, are there enough of them to say
 * anything, and did enough of them arrive? No finding where the policy does not turn the gate on.
 */
export function checkBeaconRate(
  subject: PolicySubject,
  evidence: Evidence,
  signers: Set<TrustedKey> = new Set<TrustedKey>(),
): readonly Finding[] {
  const { policy, settings } = subject;
  const rules = policy.beaconRate;
  if (rules === null) return [];
  const collector = new Collector(GATE.id, signers);
  const { items, complete } =
    rules.source === 'signed'
      ? signedBeacons(rules, subject, evidence, collector)
      : vouchedBeacons(settings.metadata, collector);
  if (items.length > 0) {
    for (const verdict of judge(items, rules))
      if ((complete && collector.clean) || verdict.outcome !== 'pass') collector.add(verdict);
  } else if (complete && collector.clean) {
    collector.add(missingEvidence(MISSING, rules, rules.missingBeaconAction, policy.environment));
  }
  return collector.findings();
}

/** What every signed envelope observed. */
function signedBeacons(
  rules: BeaconRateRules,
  subject: PolicySubject,
  { signed }: Evidence,
  collector: Collector,
): Observed<BeaconObservation> {
  if (signed === null) {
    collector.add(finding('check_did_not_run', 'No envelope of beacon evidence was looked for.'));
    return UNUSABLE;
  }
  const { items: predicates, complete } = readPredicates(GATE, rules, subject, signed, signed.beaconAttestations, collector);
  const observed = predicates.map((predicate) => readBeacons(predicate, subject.context.now, rules.maxAge, GATE.codes));
  const items = observed.filter((observation) => observation !== null);
  return { items, complete: complete && items.length === predicates.length };
}

/**
 * Each observation is judged by itself: too few beacons to say anything, or a rate below the threshold. Of each kind the worst
 * one is told; only where there is neither, the gate passes.
 */
function judge(observations: readonly BeaconObservation[], rules: BeaconRateRules): readonly Finding[] {
  const { minBeaconCount, minVerificationRate } = rules;
  const threshold = parseRate(minVerificationRate);
  // A policy with another rate is refused where it is read.
  if (threshold === null) return [finding('check_did_not_run', 'The policy has no rate to compare with.')];
  const isFew = ({ count }: BeaconObservation): boolean => count < BigInt(minBeaconCount);
  const isBelow = ({ rate }: BeaconObservation): boolean => compareFractions(rate, threshold) < 0;
  const few = worst(observations.filter(isFew), ({ count }) => ({ numerator: count, denominator: 1n }));
  const below = worst(
    observations.filter((one) => !isFew(one) && isBelow(one)),
    ({ rate }) => rate,
  );
  const findings: Finding[] = [];
  if (few !== null) {
    const code = rules.insufficientAction === 'block' ? 'beacon_count_insufficient' : 'beacon_count_insufficient_warn';
    const message = `Too few beacons to enforce the verification rate: ${String(few.count)} < ${String(minBeaconCount)}`;
    findings.push(told(code, message, few, rules));
  }
  if (below !== null) {
    const code = rules.belowThresholdAction === 'block' ? 'beacon_rate_below_threshold' : 'beacon_rate_below_threshold_warn';
    const message = `Beacon verification rate is below the threshold: ${below.shownRate} < ${minVerificationRate}`;
    findings.push(told(code, message, below, rules));
  }
  const lowest = worst(observations, ({ rate }) => rate);
  if (findings.length > 0 || lowest === null) return findings;
  const message = `Beacon verification rate meets the threshold (rate: ${lowest.shownRate}, beacons: ${String(lowest.count)})`;
  return [told('beacon_rate_passed', message, lowest, rules)];
}

/** The observation with the smallest measure, or null of none. */
function worst(
  observations: readonly BeaconObservation[],
  measure: (observation: BeaconObservation) => Fraction,
): BeaconObservation | null {
  const [first = null, ...others] = observations;
  if (first === null) return null;
  return others.reduce((least, one) => (compareFractions(measure(one), measure(least)) < 0 ? one : least), first);
}

function told(code: Code, message: string, { count, shownRate, path }: BeaconObservation, rules: BeaconRateRules): Finding {
  return finding(code, message, {
    ...(path !== null && { path }),
    expected: `at least ${String(rules.minBeaconCount)} beacons at a rate of at least ${rules.minVerificationRate}`,
    found: `${String(count)} at ${shownRate} in ${describeSource(rules.source)}`,
  });
}

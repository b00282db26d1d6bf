import { beforeAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile } from '../../src/base/evidence.js';
import { finding, type Finding } from '../../src/base/finding.js';
import type { BeaconRateRules, Policy } from '../../src/base/policy.js';
import type { Settings } from '../../src/base/settings.js';
import { checkBeaconRate } from '../../src/check/beacon-rate.js';
import {
  beaconEnvelope,
  envelopeFile,
  executionEnvelope,
  JUDGED_AT,
  newKey,
  SUBJECT,
  type Json,
  type SigningKey,
} from '../support/envelopes.js';
import { BEACON_RULES, codesOf, policySubject, signedEvidence, told } from '../support/policy-subject.js';

let beacons: SigningKey;
let tracer: SigningKey;
let stranger: SigningKey;

beforeAll(() => {
  beacons = newKey('beacons', ['beacon-rate']);
  tracer = newKey('tracer', ['execution-evidence']);
  stranger = newKey('stranger', ['beacon-rate']);
});

interface Run {
  readonly rules?: Partial<BeaconRateRules>;
  readonly policy?: Partial<Policy>;
  readonly settings?: Partial<Settings>;
  readonly files?: readonly EvidenceFile[];
  readonly evidence?: Evidence;
}

function run({ rules = {}, policy = {}, settings = {}, files = [], evidence }: Run): readonly Finding[] {
  const subject = policySubject({ beaconRate: { ...BEACON_RULES, ...rules }, ...policy }, [beacons, tracer], settings);
  return checkBeaconRate(subject, evidence ?? signedEvidence({ beaconAttestations: files }));
}

function metadata(text: string | null, rest: Omit<Run, 'settings'> = {}): readonly Finding[] {
  return run({ ...rest, rules: { source: 'metadata', ...rest.rules }, settings: { metadata: text, subjectDigest: null } });
}

const pair = (rate: string, count: string): string => `beacon_verification_rate=${rate}\nbeacon_verified_count=${count}`;

/** An envelope with `count` beacons of `span`. */
function seen(count: number, span: number, path = `evidence/${String(count)}-${String(span)}.json`): EvidenceFile {
  const changes = { beacon_count: count, last_sequence: span, sequence_gaps: span - count, verification_rate: count / span };
  return envelopeFile(path, beaconEnvelope([beacons], changes), 'beacon-attestation');
}

const envelope = (changes: Readonly<Record<string, Json>> = {}): EvidenceFile =>
  envelopeFile('evidence/b.json', beaconEnvelope([beacons], changes), 'beacon-attestation');

test('a policy that does not turn the gate on gets no finding', () => {
  expect(run({ policy: { beaconRate: null }, files: [envelopeFile('a', 'broken')] })).toEqual([]);
});

describe('the states', () => {
  const MEETS = 'Beacon verification rate meets the threshold';

  test('passed', () => {
    expect(told(run({ files: [envelope()] }))).toEqual([`pass beacon_rate_passed: ${MEETS} (rate: 47/50, beacons: 47)`]);
    expect(told(metadata(pair('0.94', '47')))).toEqual([`pass beacon_rate_passed: ${MEETS} (rate: 0.94, beacons: 47)`]);
  });

  test('no data', () => {
    for (const empty of [run, (more: Run) => metadata(null, more)]) {
      expect(told(empty({}))).toEqual([
        'warn beacon_evidence_missing_warn: No beacon evidence found for this artifact (warn mode)',
      ]);
      expect(told(empty({ rules: { missingBeaconAction: 'block' } }))).toEqual([
        'block beacon_evidence_missing: No beacon evidence found for this artifact in required environment',
      ]);
      expect(told(empty({ policy: { environment: 'staging' } }))).toEqual([
        "pass beacon_rate_not_required: Beacon evidence not required for environment 'staging'",
      ]);
      expect(codesOf(empty({ policy: { environment: null } }))).toEqual(['beacon_evidence_missing_warn']);
    }
  });

  test.each(['production', 'staging'])('too few, in %s', (environment) => {
    const policy = { environment };
    const message = 'Too few beacons to enforce the verification rate: 9 < 10';
    expect(told(run({ policy, files: [seen(9, 10)] }))).toEqual([`warn beacon_count_insufficient_warn: ${message}`]);
    expect(told(metadata(pair('0.9', '9'), { policy }))).toEqual([`warn beacon_count_insufficient_warn: ${message}`]);
    const rules = { insufficientAction: 'block' } as const;
    expect(told(run({ policy, rules, files: [seen(9, 10)] }))).toEqual([`block beacon_count_insufficient: ${message}`]);
    expect(told(metadata(pair('0.9', '9'), { policy, rules }))).toEqual([`block beacon_count_insufficient: ${message}`]);
  });

  test.each(['production', 'staging'])('below, in %s', (environment) => {
    const policy = { environment };
    const message = (rate: string): string => `Beacon verification rate is below the threshold: ${rate} < 0.8`;
    expect(told(run({ policy, files: [seen(39, 50)] }))).toEqual([
      `warn beacon_rate_below_threshold_warn: ${message('39/50')}`,
    ]);
    expect(told(metadata(pair('0.78', '39'), { policy }))).toEqual([
      `warn beacon_rate_below_threshold_warn: ${message('0.78')}`,
    ]);
    const rules = { belowThresholdAction: 'block' } as const;
    expect(told(run({ policy, rules, files: [seen(39, 50)] }))).toEqual([
      `block beacon_rate_below_threshold: ${message('39/50')}`,
    ]);
    expect(told(metadata(pair('0.78', '39'), { policy, rules }))).toEqual([
      `block beacon_rate_below_threshold: ${message('0.78')}`,
    ]);
  });

  test('too few beacons do not get a rate below the threshold enforced', () => {
    const rules = { belowThresholdAction: 'block' } as const;
    expect(codesOf(run({ rules, files: [seen(0, 50)] }))).toEqual(['beacon_count_insufficient_warn']);
    expect(codesOf(metadata(pair('0', '0'), { rules }))).toEqual(['beacon_count_insufficient_warn']);
  });
});

describe('the limits, at them and one past', () => {
  test.each([
    [8, 10, '0.8', 8, 'beacon_rate_passed'],
    [40, 50, '0.8', 10, 'beacon_rate_passed'],
    [10, 10, '1', 10, 'beacon_rate_passed'],
    [10, 11, '1', 10, 'beacon_rate_below_threshold_warn'],
    [10, 1000, '0', 10, 'beacon_rate_passed'],
    [0, 5, '0', 0, 'beacon_rate_passed'],
    [800_000_001, 1_000_000_000, '0.800000001', 10, 'beacon_rate_passed'],
    [800_000_000, 1_000_000_000, '0.800000001', 10, 'beacon_rate_below_threshold_warn'],
    [800_000_000, 1_000_000_000, '0.800000000000000001', 10, 'beacon_rate_below_threshold_warn'],
  ])('%d of %d against %s and %d: %s', (count, span, minVerificationRate, minBeaconCount, code) => {
    expect(codesOf(run({ rules: { minVerificationRate, minBeaconCount }, files: [seen(count, span)] }))).toEqual([code]);
  });

  test.each([
    ['0.8', 'beacon_rate_passed'],
    ['0.80', 'beacon_rate_passed'],
    ['0.800000000000000000', 'beacon_rate_passed'],
    ['0.799999999999999999', 'beacon_rate_below_threshold_warn'],
    ['1', 'beacon_rate_passed'],
    ['0', 'beacon_rate_below_threshold_warn'],
  ])('%s against 0.8: %s', (rate, code) => {
    expect(codesOf(metadata(pair(rate, '10')))).toEqual([code]);
  });

  test('the rate that is judged is what the integers give, not the rounded one that is recorded', () => {
    const changes = { beacon_count: 79_999, last_sequence: 100_000, sequence_gaps: 20_001, verification_rate: 0.8 };
    expect(told(run({ files: [envelope(changes)] }))).toEqual([
      'warn beacon_rate_below_threshold_warn: Beacon verification rate is below the threshold: 79999/100000 < 0.8',
    ]);
  });

  test('a policy without a rate to compare with is a block', () => {
    for (const minVerificationRate of ['', '1.2', 'NaN', '-1', '8e-1']) {
      expect(codesOf(run({ rules: { minVerificationRate }, files: [envelope()] }))).toEqual(['check_did_not_run']);
    }
  });
});

describe('several envelopes', () => {
  test('each is judged, and of each kind the worst is told', () => {
    expect(told(run({ files: [seen(47, 50), seen(45, 50)] }))).toEqual([
      'pass beacon_rate_passed: Beacon verification rate meets the threshold (rate: 45/50, beacons: 45)',
    ]);
    expect(told(run({ files: [seen(47, 50), seen(39, 50), seen(30, 50), seen(9, 9), seen(3, 3)] }))).toEqual([
      'warn beacon_count_insufficient_warn: Too few beacons to enforce the verification rate: 3 < 10',
      'warn beacon_rate_below_threshold_warn: Beacon verification rate is below the threshold: 30/50 < 0.8',
    ]);
  });

  test('the finding names the envelope', () => {
    expect(run({ files: [seen(47, 50), seen(39, 50, 'evidence/low.json')] })).toMatchObject([
      {
        path: 'evidence/low.json',
        expected: 'at least 10 beacons at a rate of at least 0.8',
        found: '39 at 39/50 in signed envelopes',
      },
    ]);
  });

  test('each must verify and be about the subject, in any environment', () => {
    const x = sha256('x');
    const other = envelopeFile('x.json', beaconEnvelope([beacons], { artifact_id: `sha256:${x}` }, x));
    const policy = { environment: 'staging' };
    expect(codesOf(run({ policy, files: [envelope(), other] }))).toEqual(['beacon_subject_mismatch']);
    const forged = run({ policy, files: [envelope(), envelopeFile('x.json', beaconEnvelope([stranger]))] });
    expect(forged.map(({ outcome, path, gate }) => [outcome, path, gate])).toEqual([['block', 'x.json', 'beacon-rate']]);
  });

  test('those of the other gate are not this gate’s, and its keys make none for this one', () => {
    const execution = envelopeFile('e.json', executionEnvelope([tracer]));
    expect(codesOf(run({ files: [execution] }))).toEqual(['beacon_evidence_missing_warn']);
    expect(codesOf(run({ files: [execution, envelope()] }))).toEqual(['beacon_rate_passed']);
    expect(run({ files: [envelopeFile('b.json', beaconEnvelope([tracer]))] }).map(({ outcome }) => outcome)).toEqual(['block']);
  });
});

describe('files and subject', () => {
  test('that were refused or not listed let nothing pass', () => {
    const refusal = finding('file_not_regular', 'It is a folder.', { gate: 'beacon-rate' });
    const file: EvidenceFile = { role: 'beacon-attestation', path: 'a', state: 'refused', finding: refusal };
    expect(run({ files: [file, envelope()] })).toEqual([refusal]);
    expect(run({ files: [file], policy: { environment: 'staging' } })).toEqual([refusal]);
    const findings = [finding('evidence_too_many_files', 'Too many.', { gate: 'beacon-rate' })];
    expect(run({ evidence: signedEvidence({ findings, beaconAttestations: [envelope()] }) })).toEqual([]);
    expect(run({ evidence: signedEvidence({ findings }), policy: { environment: 'staging' } })).toEqual([]);
  });

  test('that nobody looked for are a block', () => {
    expect(told(run({ evidence: signedEvidence(null), policy: { environment: 'staging' } }))).toEqual([
      'block check_did_not_run: No envelope of beacon evidence was looked for.',
    ]);
  });

  test('the subject must be named', () => {
    const findings = run({ settings: { subjectDigest: null }, policy: { environment: 'staging' } });
    expect(findings).toEqual([expect.objectContaining({ code: 'subject_digest_missing', gate: 'beacon-rate' })]);
  });

  test('artifact_id is the digest of the subject', () => {
    expect(codesOf(run({ files: [envelope({ artifact_id: `sha256:${sha256('x')}` })] }))).toEqual(['beacon_artifact_mismatch']);
    expect(codesOf(run({ files: [envelope({ artifact_id: SUBJECT })] }))).toEqual(['beacon_artifact_mismatch']);
  });
});

describe('options of the policy', () => {
  test('observed-in', () => {
    expect(codesOf(run({ rules: { observedIn: ['staging'] }, files: [envelope()] }))).toEqual(['beacon_rate_passed']);
    expect(codesOf(run({ rules: { observedIn: ['canary'] }, files: [envelope()] }))).toEqual(['beacon_environment_refused']);
  });

  test('max-age', () => {
    const seconds = (JUDGED_AT - Date.parse('2026-06-30T12:05:00Z')) / 1000;
    expect(codesOf(run({ rules: { maxAge: seconds }, files: [envelope()] }))).toEqual(['beacon_rate_passed']);
    expect(codesOf(run({ rules: { maxAge: seconds - 1 }, files: [envelope()] }))).toEqual(['beacon_evidence_too_old']);
  });

  test('threshold', () => {
    expect(run({ rules: { threshold: 2 }, files: [envelope()] }).map(({ outcome }) => outcome)).toEqual(['block']);
  });
});

describe('metadata', () => {
  test.each([null, '', 'other=1'])('%j is no data', (text) => {
    expect(codesOf(metadata(text))).toEqual(['beacon_evidence_missing_warn']);
  });

  test('one key alone is malformed', () => {
    for (const [text, missing] of [
      ['beacon_verification_rate=1', 'beacon_verified_count'],
      ['beacon_verified_count=47', 'beacon_verification_rate'],
    ]) {
      expect(told(metadata(text ?? '', { policy: { environment: 'staging' } }))).toEqual([
        `block beacon_metadata_incomplete: The metadata that the caller vouches for has no \`${missing ?? ''}\`, but the key that belongs to it.`,
      ]);
    }
  });

  test.each([
    '1.2',
    '-0.1',
    '+0.5',
    ' 0.5',
    '0.5 ',
    '.5',
    '5.',
    '1e-1',
    '5E-1',
    'NaN',
    'Infinity',
    '',
    '0,5',
    '90%',
    '01',
    '٠.٥',
    `0.${'9'.repeat(19)}`,
  ])('a rate of %j is malformed', (rate) => {
    const findings = metadata(pair(rate, '47'), { policy: { environment: 'staging' } });
    expect(codesOf(findings)).toEqual(['beacon_rate_malformed']);
    expect(findings[0]).toMatchObject({ outcome: 'block', found: JSON.stringify(rate) });
  });

  test.each(['1e3', ' 3', '3.0', '+3', '-1', '', '9'.repeat(400), '007'])('a count of %j is malformed', (count) => {
    expect(codesOf(metadata(pair('0.94', count), { policy: { environment: 'staging' } }))).toEqual(['beacon_count_malformed']);
  });

  test('all that is malformed is told at once', () => {
    expect(codesOf(metadata(pair('x', 'y')))).toEqual(['beacon_rate_malformed', 'beacon_count_malformed']);
    expect(codesOf(metadata('beacon_verified_count=y'))).toEqual(['beacon_metadata_incomplete', 'beacon_count_malformed']);
    expect(codesOf(metadata('nonsense'))).toEqual(['metadata_malformed']);
  });

  test('says that nobody signed it', () => {
    expect(metadata(pair('0.94', '47'))[0]?.found).toBe('47 at 0.94 in metadata that the caller vouches for');
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';

import { sha256 } from '../../src/base/digest.js';
import type { Evidence, EvidenceFile } from '../../src/base/evidence.js';
import { finding, type Finding } from '../../src/base/finding.js';
import type { ExecutionEvidenceRules, Policy } from '../../src/base/policy.js';
import type { Settings } from '../../src/base/settings.js';
import { checkExecutionEvidence } from '../../src/check/execution-evidence.js';
import {
  beaconEnvelope,
  envelopeFile,
  executionEnvelope,
  JUDGED_AT,
  newKey,
  SUBJECT,
  traceSummary,
  type SigningKey,
} from '../support/envelopes.js';
import { codesOf, EXECUTION_RULES, policySubject, signedEvidence, told } from '../support/policy-subject.js';

let tracer: SigningKey;
let beacons: SigningKey;
let stranger: SigningKey;

beforeAll(() => {
  tracer = newKey('tracer', ['execution-evidence']);
  beacons = newKey('beacons', ['beacon-rate']);
  stranger = newKey('stranger', ['execution-evidence']);
});

interface Run {
  readonly rules?: Partial<ExecutionEvidenceRules>;
  readonly policy?: Partial<Policy>;
  readonly settings?: Partial<Settings>;
  readonly files?: readonly EvidenceFile[];
  readonly evidence?: Evidence;
}

function run({ rules = {}, policy = {}, settings = {}, files = [], evidence }: Run): readonly Finding[] {
  const executionEvidence = { ...EXECUTION_RULES, ...rules };
  const subject = policySubject({ executionEvidence, ...policy }, [tracer, beacons], settings);
  return checkExecutionEvidence(subject, evidence ?? signedEvidence({ executionEvidence: files }));
}

function metadata(text: string | null, rest: Omit<Run, 'settings'> = {}): readonly Finding[] {
  return run({ ...rest, rules: { source: 'metadata', ...rest.rules }, settings: { metadata: text, subjectDigest: null } });
}

function counts(hotSymbols: string, callPaths: string): string {
  return [
    'has_execution_evidence=true',
    `execution_evidence_hot_symbol_count=${hotSymbols}`,
    `execution_evidence_unique_call_paths=${callPaths}`,
  ].join('\n');
}

const envelope = (changes: Parameters<typeof executionEnvelope>[1] = {}, path = 'evidence/a.dsse.json'): EvidenceFile =>
  envelopeFile(path, executionEnvelope([tracer], changes));

const MEETS = 'Execution evidence meets quality thresholds (hot symbols: 42, call paths: 17)';
const NOT_REQUIRED = "Execution evidence not required for environment 'staging'";
const WARN_MODE = 'No execution evidence found for this artifact (warn mode)';
const REQUIRED = 'No execution evidence found for this artifact in required environment';
const INSUFFICIENT = 'Execution evidence trace quality is insufficient: hot symbols 1 < 3 or call paths 0 < 1';

test('a policy that does not turn the gate on gets no finding', () => {
  expect(run({ policy: { executionEvidence: null }, files: [envelopeFile('a', 'broken')] })).toEqual([]);
});

describe('the five messages, from either source', () => {
  const good = counts('42', '17');
  const poor = counts('1', '0');
  const poorSummary = { trace_summary: traceSummary({ hot_symbols: [], hot_symbol_count: 1, unique_call_paths: 0 }) };

  test('quality met', () => {
    expect(told(run({ files: [envelope()] }))).toEqual([`pass execution_evidence_passed: ${MEETS}`]);
    expect(told(metadata(good))).toEqual([`pass execution_evidence_passed: ${MEETS}`]);
  });

  test('not required', () => {
    const policy = { environment: 'staging' };
    const wanted = [`pass execution_evidence_not_required: ${NOT_REQUIRED}`];
    expect(told(run({ policy }))).toEqual(wanted);
    expect(told(metadata(null, { policy }))).toEqual(wanted);
    expect(told(run({ policy, rules: { missingEvidenceAction: 'block' } }))).toEqual(wanted);
  });

  test('missing, to warn about', () => {
    const wanted = [`warn execution_evidence_missing_warn: ${WARN_MODE}`];
    expect(told(run({}))).toEqual(wanted);
    expect(told(metadata(null))).toEqual(wanted);
  });

  test('missing, to block', () => {
    const rules = { missingEvidenceAction: 'block' } as const;
    const wanted = [`block execution_evidence_missing: ${REQUIRED}`];
    expect(told(run({ rules }))).toEqual(wanted);
    expect(told(metadata(null, { rules }))).toEqual(wanted);
  });

  test('quality insufficient, whatever is done about missing evidence', () => {
    const wanted = [`block execution_evidence_quality_insufficient: ${INSUFFICIENT}`];
    expect(told(run({ files: [envelope(poorSummary)] }))).toEqual(wanted);
    expect(told(metadata(poor))).toEqual(wanted);
    expect(told(run({ files: [envelope(poorSummary)], policy: { environment: 'staging' } }))).toEqual(wanted);
    expect(told(metadata(poor, { policy: { environment: 'staging' } }))).toEqual(wanted);
  });
});

describe('the environment', () => {
  test('that nobody names counts as one that requires evidence', () => {
    expect(codesOf(run({ policy: { environment: null } }))).toEqual(['execution_evidence_missing_warn']);
  });

  test.each([
    ['production', ['production'], 'execution_evidence_missing'],
    ['production', ['staging', 'production'], 'execution_evidence_missing'],
    ['Production', ['production'], 'execution_evidence_not_required'],
    ['prod', ['production'], 'execution_evidence_not_required'],
    ['production', [], 'execution_evidence_not_required'],
  ])('%s, required in %j: %s', (environment, requiredEnvironments, code) => {
    const rules = { requiredEnvironments, missingEvidenceAction: 'block' } as const;
    expect(codesOf(run({ rules, policy: { environment } }))).toEqual([code]);
  });

  test('is shown fit to be printed', () => {
    const [only] = run({ policy: { environment: 'a\u202eb' } });
    expect(only?.message).toBe("Execution evidence not required for environment 'a\\u{202e}b'");
  });

  test('forgives nothing that is there', () => {
    const policy = { environment: 'staging' };
    expect(codesOf(run({ policy, files: [envelopeFile('a', executionEnvelope([stranger]))] }))).not.toContain(
      'execution_evidence_not_required',
    );
    expect(run({ policy, files: [envelope({ timestamp: 'soon' })] }).some(({ outcome }) => outcome === 'block')).toBe(true);
  });
});

describe('the thresholds', () => {
  test.each([
    [3, 1, 'execution_evidence_passed'],
    [2, 1, 'execution_evidence_quality_insufficient'],
    [3, 0, 'execution_evidence_quality_insufficient'],
    [0, 99, 'execution_evidence_quality_insufficient'],
    [99, 0, 'execution_evidence_quality_insufficient'],
  ])('%d hot symbols and %d call paths: %s', (hot, paths, code) => {
    const summary = traceSummary({ hot_symbols: [], hot_symbol_count: hot, unique_call_paths: paths });
    expect(codesOf(run({ files: [envelope({ trace_summary: summary })] }))).toEqual([code]);
    expect(codesOf(metadata(counts(String(hot), String(paths))))).toEqual([code]);
  });

  test('are those of the policy', () => {
    const codes = (rules: Partial<ExecutionEvidenceRules>): readonly string[] => codesOf(run({ rules, files: [envelope()] }));
    expect(codes({ minHotSymbolCount: 42, minUniqueCallPaths: 17 })).toEqual(['execution_evidence_passed']);
    expect(codes({ minHotSymbolCount: 43 })).toEqual(['execution_evidence_quality_insufficient']);
    expect(codes({ minUniqueCallPaths: 18 })).toEqual(['execution_evidence_quality_insufficient']);
  });

  test('the message prints both halves, also where only one falls short', () => {
    const [only] = run({ rules: { minUniqueCallPaths: 18 }, files: [envelope()] });
    expect(only?.message).toBe('Execution evidence trace quality is insufficient: hot symbols 42 < 3 or call paths 17 < 18');
    expect(only).toMatchObject({
      expected: 'at least 3 hot symbols and 18 call paths',
      found: '42 and 17 in signed envelopes',
    });
  });

  test('counts beyond a double are compared exactly', () => {
    expect(told(metadata(counts('9007199254740991', '1')))).toEqual([
      'pass execution_evidence_passed: Execution evidence meets quality thresholds (hot symbols: 9007199254740991, call paths: 1)',
    ]);
  });
});

describe('several envelopes', () => {
  const summary = (hot: number, paths: number): EvidenceFile =>
    envelope(
      { trace_summary: traceSummary({ hot_symbols: [], hot_symbol_count: hot, unique_call_paths: paths }) },
      `${String(hot)}.json`,
    );

  test('the worst count of each kind counts', () => {
    expect(told(run({ files: [summary(9, 5), summary(4, 8), summary(7, 6)] }))).toEqual([
      'pass execution_evidence_passed: Execution evidence meets quality thresholds (hot symbols: 4, call paths: 5)',
    ]);
    expect(codesOf(run({ files: [summary(99, 99), summary(2, 99)] }))).toEqual(['execution_evidence_quality_insufficient']);
    expect(codesOf(run({ files: [summary(99, 0), summary(99, 99)] }))).toEqual(['execution_evidence_quality_insufficient']);
  });

  test('each must verify', () => {
    const findings = run({ files: [envelope(), envelopeFile('b', executionEnvelope([stranger]))] });
    expect(findings.some(({ outcome, path }) => outcome === 'block' && path === 'b')).toBe(true);
    expect(codesOf(findings)).not.toContain('execution_evidence_passed');
    expect(findings.every(({ gate }) => gate === 'execution-evidence')).toBe(true);
  });

  test('each must be about the subject', () => {
    const other = envelopeFile('b', executionEnvelope([tracer], { artifact_id: `sha256:${sha256('x')}` }, sha256('x')));
    expect(codesOf(run({ files: [envelope(), other] }))).toEqual(['execution_evidence_subject_mismatch']);
  });

  test('what falls short is told beside what does not verify', () => {
    expect([...codesOf(run({ files: [summary(0, 0), envelope({ timestamp: 'soon' }, 'b')] }))].sort()).toEqual([
      'execution_evidence_quality_insufficient',
      'execution_evidence_time_malformed',
    ]);
  });

  test('those of the other gate are not this gate’s', () => {
    const beacon = envelopeFile('beacon', beaconEnvelope([beacons]));
    expect(codesOf(run({ files: [beacon] }))).toEqual(['execution_evidence_missing_warn']);
    expect(codesOf(run({ files: [beacon, envelope()] }))).toEqual(['execution_evidence_passed']);
  });

  test('but a key of the other gate makes none for this one', () => {
    const findings = run({ files: [envelopeFile('a', executionEnvelope([beacons]))] });
    expect(findings.map(({ outcome }) => outcome)).toEqual(['block']);
  });
});

describe('files', () => {
  test('that were refused are a block, and nothing is called missing', () => {
    const refusal = finding('file_not_regular', 'It is a folder.', { gate: 'execution-evidence' });
    const file: EvidenceFile = { role: 'execution-evidence', path: 'a', state: 'refused', finding: refusal };
    expect(run({ files: [file], policy: { environment: 'staging' } })).toEqual([refusal]);
  });

  test('that could not be listed let nothing pass', () => {
    const findings = [finding('evidence_too_many_files', 'Too many.', { gate: 'execution-evidence' })];
    const listed = signedEvidence({ findings, executionEvidence: [envelope()] });
    expect(run({ evidence: listed })).toEqual([]);
    expect(run({ evidence: signedEvidence({ findings }), policy: { environment: 'staging' } })).toEqual([]);
  });

  test('of the other gate that could not be listed are not this gate’s trouble', () => {
    const findings = [finding('evidence_too_many_files', 'Too many.', { gate: 'beacon-rate' })];
    expect(codesOf(run({ evidence: signedEvidence({ findings, executionEvidence: [envelope()] }) }))).toEqual([
      'execution_evidence_passed',
    ]);
  });

  test('that nobody looked for are a block', () => {
    expect(told(run({ evidence: signedEvidence(null), policy: { environment: 'staging' } }))).toEqual([
      'block check_did_not_run: No envelope of execution evidence was looked for.',
    ]);
  });
});

describe('the subject', () => {
  test.each(['production', 'staging'])('must be named in %s, whether there is evidence or not', (environment) => {
    const settings = { subjectDigest: null };
    for (const files of [[], [envelope()]]) {
      const findings = run({ settings, files, policy: { environment } });
      expect(findings).toEqual([expect.objectContaining({ code: 'subject_digest_missing', gate: 'execution-evidence' })]);
    }
  });

  test('of the statement, artifact_id and the promoted one are the same', () => {
    const x = sha256('x');
    const files = (artifact: unknown, digest: string): readonly EvidenceFile[] => [
      envelopeFile('a', executionEnvelope([tracer], { artifact_id: artifact as string }, digest)),
    ];
    const codes = (artifact: unknown, digest: string): readonly string[] => codesOf(run({ files: files(artifact, digest) }));
    expect(codes(`sha256:${SUBJECT}`, SUBJECT)).toEqual(['execution_evidence_passed']);
    expect(codes(`sha256:${x}`, x)).toEqual(['execution_evidence_subject_mismatch']);
    expect(codes(`sha256:${x}`, SUBJECT)).toEqual(['execution_evidence_artifact_mismatch']);
    expect(codes(`sha256:${SUBJECT}`, x)).toEqual([
      'execution_evidence_subject_mismatch',
      'execution_evidence_artifact_mismatch',
    ]);
    for (const artifact of [
      SUBJECT,
      `sha256:${SUBJECT.toUpperCase()}`,
      `SHA256:${SUBJECT}`,
      ` sha256:${SUBJECT}`,
      'sha256:',
      '',
      null,
      1,
    ]) {
      expect(codes(artifact, SUBJECT)).toEqual(['execution_evidence_artifact_mismatch']);
    }
  });

  test('the finding shows both digests and where', () => {
    const x = sha256('x');
    const [subject, artifact] = run({ files: [envelopeFile('a.json', executionEnvelope([tracer], {}, x))] });
    expect(subject).toMatchObject({ path: 'a.json', pointer: '/payload/subject/0/digest/sha256', expected: SUBJECT, found: x });
    expect(artifact).toMatchObject({
      path: 'a.json',
      pointer: '/payload/predicate/artifact_id',
      expected: `"sha256:${x}"`,
      found: `"sha256:${SUBJECT}"`,
    });
  });
});

describe('options of the policy', () => {
  test('observed-in: where the evidence may come from', () => {
    const codes = (observedIn: readonly string[] | null, environment: string | null): readonly string[] =>
      codesOf(run({ rules: { observedIn }, files: [envelope({ environment_id: environment })] }));
    expect(codes(null, 'anywhere')).toEqual(['execution_evidence_passed']);
    expect(codes(['staging'], 'staging')).toEqual(['execution_evidence_passed']);
    expect(codes(['staging'], 'Staging')).toEqual(['execution_evidence_environment_refused']);
    expect(codes(['staging', 'canary'], 'production')).toEqual(['execution_evidence_environment_refused']);
    expect(codes([], 'staging')).toEqual(['execution_evidence_environment_refused']);
    expect(codes(null, '')).toEqual(['execution_evidence_schema_invalid']);
  });

  test('max-age: counted from the timestamp, to the nanosecond', () => {
    const maxAge = 3600;
    const madeAt = (text: string): readonly string[] =>
      codesOf(run({ rules: { maxAge }, files: [envelope({ timestamp: text })] }));
    const before = new Date(JUDGED_AT - maxAge * 1000).toISOString().slice(0, 19);
    expect(madeAt(`${before}Z`)).toEqual(['execution_evidence_passed']);
    expect(madeAt(`${before}.000000000Z`)).toEqual(['execution_evidence_passed']);
    expect(madeAt('2026-06-30T22:59:59.999999999Z')).toEqual(['execution_evidence_too_old']);
    expect(codesOf(run({ files: [envelope()] }))).toEqual(['execution_evidence_passed']);
  });

  test('threshold: different keys that have to sign', () => {
    const second = newKey('second', ['execution-evidence']);
    const trustedKeys = [tracer.trusted, second.trusted];
    const codes = (signers: readonly SigningKey[]): readonly Finding[] =>
      run({ rules: { threshold: 2 }, policy: { trustedKeys }, files: [envelopeFile('a', executionEnvelope(signers))] });
    expect(codesOf(codes([tracer, second]))).toEqual(['execution_evidence_passed']);
    expect(codes([tracer]).map(({ outcome }) => outcome)).toEqual(['block']);
    expect(codes([tracer, tracer]).some(({ outcome }) => outcome === 'block')).toBe(true);
  });
});

describe('metadata', () => {
  test.each([null, '', 'other=1', 'has_execution_evidence=false', 'HAS_EXECUTION_EVIDENCE=true'])(
    '%j is no evidence',
    (text) => {
      expect(codesOf(metadata(text))).toEqual(['execution_evidence_missing_warn']);
    },
  );

  test('counts beside `false`, or beside nothing, are ignored', () => {
    const odd = 'execution_evidence_hot_symbol_count=x\nexecution_evidence_unique_call_paths=-1';
    expect(codesOf(metadata(odd))).toEqual(['execution_evidence_missing_warn']);
    expect(codesOf(metadata(`has_execution_evidence=false\n${odd}`))).toEqual(['execution_evidence_missing_warn']);
  });

  test.each(['True', 'TRUE', '1', 'yes', ' true', 'true ', '"true"', '', 'False'])(
    'has_execution_evidence=%j is malformed',
    (word) => {
      const text = JSON.stringify({
        has_execution_evidence: word,
        execution_evidence_hot_symbol_count: '42',
        execution_evidence_unique_call_paths: '17',
      });
      expect(metadata(text, { policy: { environment: 'staging' } })).toEqual([
        expect.objectContaining({
          code: 'execution_evidence_flag_malformed',
          outcome: 'block',
          message: '`has_execution_evidence` of the metadata that the caller vouches for is neither `true` nor `false`.',
          found: JSON.stringify(word),
        }),
      ]);
    },
  );

  test.each(['1e3', ' 3', '3 ', '3.0', '+3', '-1', '', '9'.repeat(400), '007', '٣', '9007199254740992'])(
    'a count of %j is malformed, in either key',
    (count) => {
      for (const text of [counts(count, '17'), counts('42', count)]) {
        const findings = metadata(text, { policy: { environment: 'staging' } });
        expect(codesOf(findings)).toEqual(['execution_evidence_count_malformed']);
        expect(findings[0]).toMatchObject({
          outcome: 'block',
          message: expect.stringContaining('that the caller vouches for'),
        });
        expect(findings[0]?.found?.length).toBeLessThan(210);
      }
    },
  );

  test('`true` without a count is malformed, each told', () => {
    expect(codesOf(metadata('has_execution_evidence=true'))).toEqual([
      'execution_evidence_count_malformed',
      'execution_evidence_count_malformed',
    ]);
    expect(codesOf(metadata('has_execution_evidence=true\nexecution_evidence_hot_symbol_count=42'))).toEqual([
      'execution_evidence_count_malformed',
    ]);
  });

  test('a malformed input is a block of class gate in any environment', () => {
    expect(codesOf(metadata('nonsense', { policy: { environment: 'staging' } }))).toEqual(['metadata_malformed']);
  });

  test('needs no subject, is not looked for in files, and says that nobody signed it', () => {
    const files = [envelopeFile('a', 'broken')];
    const [only] = metadata(counts('42', '17'), { files });
    expect(only).toMatchObject({ outcome: 'pass', found: '42 and 17 in metadata that the caller vouches for' });
    const [missing] = metadata(null);
    expect(missing?.found).toBe('nothing in metadata that the caller vouches for');
  });

  test('is not read where the source is signed', () => {
    expect(codesOf(run({ settings: { metadata: counts('42', '17') } }))).toEqual(['execution_evidence_missing_warn']);
  });
});

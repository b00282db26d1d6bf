import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { evidencePath, keyPath, RECORDED_INPUTS_PATH } from '../src/base/bundle.js';
import { CODES } from '../src/base/codes/list.js';
import { codeEntry } from '../src/base/codes/index.js';
import { finding } from '../src/base/finding.js';
import { validateRecordedInputs } from '../src/base/generated/bundle-validators.js';
import type { RecordedFinding, RecordedInputs } from '../src/base/generated/records.js';
import type { Outcome } from '../src/base/outcome.js';
import { FLOOR, tightened } from '../src/base/policy.js';
import { RULES_VERSION } from '../src/base/rules.js';
import { DEFAULT_SETTINGS, type Settings } from '../src/base/settings.js';
import { makeBundle } from '../src/record/bundle/index.js';
import { policyGates } from '../src/policy-engine.js';
import { compareReplay, replay, type Replay } from '../src/replay.js';
import { filesOf, inputsOf, readInputs } from './support/bundles.js';
import type { JudgedRun } from './support/judged-run.js';
import { changeAt } from './support/evidence-changes.js';
import { RELEASE, SECOND, SIGNED_EVIDENCE, signedRun, STRICT_POLICY } from './support/signed-run.js';

const AUDIT_LOG = { continuity: 'held', sequence: 7, record_hash: 'c'.repeat(64) } as const;
const RUN = signedRun({ auditLog: AUDIT_LOG, settings: { metadata: 'a=b' } });
const BUNDLE = makeBundle({ ...RUN, auditLines: null });
const FILES = filesOf(BUNDLE);
const INPUTS = inputsOf(BUNDLE);

/** The inputs with other values at some JSON pointers; undefined removes one. */
function changed(changes: Readonly<Record<string, unknown>>, inputs: RecordedInputs = INPUTS): RecordedInputs {
  const copy = JSON.parse(JSON.stringify(inputs)) as RecordedInputs;
  for (const [pointer, value] of Object.entries(changes)) changeAt(copy, pointer, value);
  return copy;
}

function replayed(inputs: RecordedInputs = INPUTS, files = FILES): Replay {
  return replay(inputs, files, policyGates);
}

function reasonOf(again: Replay): string | null {
  return again.ok ? null : again.reason;
}

function derived(again: Replay): Outcome {
  if (!again.ok) throw new Error(again.reason);
  return again.outcome;
}

function roundTrip(run: JudgedRun): void {
  const bundle = makeBundle({ ...run, auditLines: null });
  const outcome = derived(replay(inputsOf(bundle), filesOf(bundle), policyGates));
  expect(outcome.files).toEqual(run.outcome.files);
  expect(compareReplay(outcome, filesOf(bundle), RULES_VERSION)).toEqual([]);
}

describe('a decision', () => {
  test('is derived again, with all its records, and names the keys that vouch for the evidence', () => {
    expect(RUN.outcome.decision).toBe('allow');
    const again = replayed();
    expect(derived(again).files).toEqual(RUN.outcome.files);
    expect(again).toMatchObject({
      anchoredBy: [RELEASE, SECOND].map(({ trusted: { id, sha256 } }) => ({ id, sha256 })),
    });
  });

  test('is derived where nothing was judged', () => {
    const incidents = [finding('policy_missing', 'There is no policy.')];
    for (const enforcement of [null, 'enforce', 'report-only'] as const) {
      const settings = { enforcement, environment: 'production' };
      const policy = { ...tightened(FLOOR, { ...DEFAULT_SETTINGS, ...settings }), enforcement: 'enforce' as const };
      roundTrip(signedRun({ evidence: null, incidents, policy, settings }));
    }
  });

  test('is derived with whatever went wrong, in every code that can', () => {
    for (const code of CODES.filter((one) => codeEntry(one).outcome === 'block' && one !== 'secret_material_detected')) {
      roundTrip(signedRun({ incidents: [finding(code, 'It went wrong.', { path: 'x', line: 3, expected: 'a', found: 'b' })] }));
    }
  });

  test('needs the gates of a policy where they ran, and not where they did not', () => {
    expect(reasonOf(replay(INPUTS, FILES, null))).toMatch(/gates that the policy turns on/);
    const settings = { environment: null, requestedAction: null, target: null };
    const run = signedRun({ policy: FLOOR, evidence: { ...SIGNED_EVIDENCE, signed: null }, settings });
    const bundle = makeBundle({ ...run, auditLines: null });
    expect(derived(replay(inputsOf(bundle), filesOf(bundle), null)).files).toEqual(run.outcome.files);
  });

  test('of a newer program or another command is not derived', () => {
    expect(reasonOf(replayed(changed({ '/rules_version': RULES_VERSION + 1 })))).toMatch(/newer program/);
    expect(reasonOf(replayed(changed({ '/command': 'enforce' })))).toMatch(/Enforce reads no evidence/);
    expect(reasonOf(replayed(changed({ '/receipts': { artifact: null, files: [] } })))).toMatch(/receipts/);
  });

  test('is not derived without a byte of the evidence, of a key or of the metadata', () => {
    for (const path of FILES.keys()) {
      if (!/^(evidence|keys)\//.test(path)) continue;
      const without = new Map(FILES);
      without.delete(path);
      expect(reasonOf(replayed(INPUTS, without))).toContain(path);
      const other = new Map(FILES).set(path, Buffer.concat([FILES.get(path) ?? new Uint8Array(), Buffer.from('\n')]));
      expect(reasonOf(replayed(INPUTS, other))).toMatch(/others|has the sha256/);
    }
    expect(reasonOf(replayed(changed({ '/request/metadata': null })))).toMatch(/withheld/);
    expect(reasonOf(replayed(changed({ '/request/metadata': 'a=c' })))).toMatch(/not those of the run/);
  });
});

/** Values that could stand in the place of a recorded one. */
function mutantsOf(value: unknown): readonly unknown[] {
  if (value === null) return ['x', 'a'.repeat(64), 7, true, []];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value + 1_000_000_000, 0, 1e300, null];
  if (typeof value !== 'string') return [];
  const last = value.endsWith('0') ? '1' : '0';
  const words = ['warn', 'block', 'enforce', 'report-only', 'metadata', 'signed', 'absent', 'refused', 'read', 'true'];
  return [`${value}x`, value.slice(0, -1) + last, '', null, ...words].filter((one) => one !== value);
}

/** Every scalar and every empty list, by JSON pointer. */
function leavesOf(value: unknown, place = ''): readonly (readonly [pointer: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${place}/${key}`));
}

/**
 * What nothing is judged by, so that no record shows it. The request is covered by `request_hash` of the audit log; the rest of the
 * context says where a run was at home.
 */
const NOT_JUDGED = [
  /^\/request\/(?!metadata|subject_digest|requested_action|target)/,
  /^\/context\/(artifact_service|local_user|server_url|proposal|upstream_run)$/,
];

test('a change of any recorded value that is judged changes the records, or cannot be derived', () => {
  const silent: string[] = [];
  let changes = 0;
  for (const [pointer, value] of leavesOf(INPUTS)) {
    for (const mutant of mutantsOf(value)) {
      changes += 1;
      const bytes = Buffer.from(JSON.stringify(changed({ [pointer]: mutant })));
      let inputs: RecordedInputs;
      try {
        inputs = readInputs(bytes);
      } catch {
        continue;
      }
      const again = replayed(inputs);
      // Records tell the time in whole seconds.
      if (again.ok && inputs.context.now_ms !== INPUTS.context.now_ms && again.outcome.context.now % 1000 !== 0) continue;
      if (again.ok && compareReplay(again.outcome, FILES, RULES_VERSION).length === 0) silent.push(pointer);
    }
  }
  expect(changes).toBeGreaterThan(1000);
  expect([...new Set(silent)].filter((pointer) => !NOT_JUDGED.some((one) => one.test(pointer)))).toEqual([]);
});

test('without a policy file no other policy than the floor is derived from', () => {
  const settings = { environment: null, requestedAction: null, target: null };
  const run = signedRun({ policy: FLOOR, evidence: { ...SIGNED_EVIDENCE, signed: null }, settings });
  const bundle = makeBundle({ ...run, auditLines: null });
  const inputs = inputsOf(bundle);
  for (const [pointer, value] of leavesOf(inputs.policy, '/policy')) {
    for (const mutant of mutantsOf(value)) {
      const again = replay(changed({ [pointer]: mutant }, inputs), filesOf(bundle), policyGates);
      expect(again.ok && compareReplay(again.outcome, filesOf(bundle), RULES_VERSION).length === 0).toBe(false);
    }
  }
});

describe('policy and inputs', () => {
  test.each([
    ['report-only against an input', { '/policy/enforcement': 'report-only', '/request/enforcement': 'enforce' }],
    ['no limit of age against an input', { '/request/max_age_seconds': 60 }],
    ['no guard for an action that was asked for', { '/policy/gates/production_action': null }],
    ['no environment', { '/policy/environment': null }],
    ['another environment', { '/request/environment': 'staging' }],
    ['another policy file', { '/request/policy_sha256': 'e'.repeat(64) }],
  ])('do not go together: %s', (_, changes) => {
    expect(reasonOf(replayed(changed(changes)))).toMatch(/policy/);
  });

  const artifact = { name: 'evidence', id: 7, sha256: 'e'.repeat(64), expected_sha256: null, producer: null };

  test('go together with the artifact that was asked for', () => {
    const changes = {
      '/request/upstream_artifact': 'evidence',
      '/request/upstream_digest': 'e'.repeat(64),
      '/evidence/artifact': { ...artifact, expected_sha256: 'e'.repeat(64) },
    };
    expect(derived(replayed(changed(changes))).checked.artifact).toMatchObject({ name: 'evidence', sha256: 'e'.repeat(64) });
  });

  test.each([
    ['no artifact was asked for', { '/evidence/artifact': artifact }],
    ['another one was', { '/evidence/artifact': artifact, '/request/upstream_artifact': 'other' }],
    ['the evidence has none', { '/request/upstream_artifact': 'evidence' }],
    [
      'nobody expected its sha256',
      { '/request/upstream_artifact': 'evidence', '/evidence/artifact': { ...artifact, expected_sha256: 'e'.repeat(64) } },
    ],
    [
      'it has another sha256',
      { '/request/upstream_artifact': 'evidence', '/request/upstream_digest': 'f'.repeat(64), '/evidence/artifact': artifact },
    ],
  ])('do not go together with an artifact: %s', (_, changes) => {
    expect(reasonOf(replayed(changed(changes)))).toMatch(/artifact/);
  });

  test.each([
    ['/policy/trusted_keys/0/valid_from', 'yesterday'],
    ['/policy/trusted_keys/0/purposes/0', 'everything'],
    ['/policy/trusted_keys/0/sha256', 'short'],
    ['/policy/gates/production_action/grants/0/valid_until', '2026-02-30T00:00:00Z'],
    ['/policy/gates/key_status/expected_entry_hash', 'short'],
    ['/policy_file/sha256', 'short'],
    ['/request/subject_digest', 'short'],
    ['/request/enforcement', 'softly'],
    ['/context/now_ms', 1e300],
    ['/context/now_ms', -1],
    ['/context/now_ms', 0.5],
  ])('%s is never %s', (pointer, value) => {
    expect(reasonOf(replayed(changed({ [pointer]: value })))).not.toBeNull();
  });
});

describe('recorded evidence', () => {
  const REFUSED: RecordedFinding = {
    code: 'file_unreadable',
    gate: 'key-status',
    outcome: 'block',
    message: 'It cannot be read.',
  };
  const refusal = (changes: Partial<RecordedFinding>): Record<string, unknown> => ({
    '/evidence/files/1': {
      ...{ role: 'status', path: 's.json', state: 'refused', size: null, sha256: null },
      finding: { ...REFUSED, ...changes },
    },
  });

  test('that was refused is derived as it was', () => {
    expect(derived(replayed(changed(refusal({})))).reasons).toContain('file_unreadable');
  });

  test.each<[string, Partial<RecordedFinding>]>([
    ['a warning', { code: 'local_context_detected_warn_only', outcome: 'warn' }],
    ['a warning in the place of a block', { outcome: 'warn' }],
    ['what says yes', { code: 'key_status_verified', outcome: 'pass' }],
    ['the finding of another gate', { gate: 'runtime-context' }],
    ['no code at all', { code: 'constructor' }],
  ])('was never refused by %s', (_, changes) => {
    expect(reasonOf(replayed(changed(refusal(changes))))).toMatch(/finding/);
  });

  test.each<[string, Record<string, unknown>]>([
    ['absent and read', { '/evidence/files/0/state': 'absent' }],
    ['read and without size', { '/evidence/files/0/size': null }],
    ['of another size', { '/evidence/files/0/size': 1 }],
    ['refused without a reason', { '/evidence/files/0/state': 'refused' }],
    ['in another order', { '/evidence/files/0/role': 'ledger', '/evidence/files/2/role': 'result' }],
    ['twice in one role', { '/evidence/files/1/role': 'result' }],
    ['signed twice', { '/evidence/files/4/role': 'key-status-signature' }],
    ['signed without its gates', { '/evidence/signed': false }],
    ['unlisted for a gate that lists nothing', { '/evidence/findings': [REFUSED] }],
    ['unlisted with a warning', { '/evidence/findings': [{ ...REFUSED, gate: 'beacon-rate', outcome: 'warn' }] }],
  ])('is never %s', (_, changes) => {
    expect(reasonOf(replayed(changed(changes)))).not.toBeNull();
  });

  test('that could not be listed is derived as it was', () => {
    const findings = [{ ...REFUSED, code: 'evidence_too_many_files', gate: 'beacon-rate' }];
    expect(derived(replayed(changed({ '/evidence/findings': findings }))).reasons).toContain('evidence_too_many_files');
  });
});

describe('incidents', () => {
  const rank = { allow: 0, warn: 1, block: 2 } as const;
  const incident = fc
    .record({ code: fc.constantFrom(...CODES), truthful: fc.integer({ min: 0, max: 9 }), message: fc.string({ minLength: 1 }) })
    .chain(({ code, truthful, message }) => {
      const { gate, outcome } = codeEntry(code);
      const gates = ['key-status', 'runtime-context', 'execution-evidence', 'beacon-rate', 'production-action', 'gate'];
      return fc.record({
        code: fc.constant<string>(code),
        gate: truthful > 0 ? fc.constant<string>(gate) : fc.constantFrom(...gates),
        outcome: truthful > 1 ? fc.constant(outcome) : fc.constantFrom('pass' as const, 'warn' as const, 'block' as const),
        message: fc.constant(message),
      });
    });
  const starts = [
    changed({}),
    changed({ '/evidence': null }),
    changed({ '/context/github_actions': null }),
    changed({ '/evidence/signed': false, '/evidence/files': INPUTS.evidence?.files.slice(0, 3) }),
    changed({ '/context/run_id': null }),
  ];

  test('can never make a decision milder', () => {
    const without = starts.map((inputs) => derived(replayed(inputs)).decision);
    expect(without).toEqual(['allow', 'block', 'warn', 'block', 'block']);
    fc.assert(
      fc.property(fc.nat({ max: starts.length - 1 }), fc.array(incident, { maxLength: 8 }), (index, incidents) => {
        const again = replayed({ ...(starts[index] ?? INPUTS), incidents });
        const least = without[index] ?? 'block';
        expect(again.ok ? rank[again.outcome.decision] >= rank[least] : true).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('that warn in the name of gates that never ran are no verdict of theirs', () => {
    const warnings = CODES.filter((code) => codeEntry(code).outcome === 'warn').map((code) => finding(code, 'x'));
    expect(new Set(warnings.map(({ gate }) => gate)).size).toBeGreaterThan(2);
    for (const inputs of [starts[1], starts[3]]) {
      const verdicts = replayed({ ...(inputs ?? INPUTS), incidents: warnings });
      expect(verdicts.ok ? verdicts.outcome.decision : 'block').toBe('block');
    }
  });

  test('that pass, or that no table knows, are none', () => {
    for (const code of ['runtime_allowed_in_ci_context', 'key_status_verified', 'constructor', '__proto__', 'no_such_code']) {
      const one: RecordedFinding = { code, gate: 'runtime-context', outcome: 'pass', message: 'x' };
      expect(reasonOf(replayed({ ...INPUTS, incidents: [one] }))).not.toBeNull();
    }
  });
});

describe('any request and any context', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('true', '1', '../x', '\u2028'),
  );
  const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
  const digest = fc.constantFrom(RELEASE.trusted.sha256, SECOND.trusted.sha256);
  const settings: fc.Arbitrary<Partial<Settings>> = fc.record(
    {
      workingDirectory: optional(text),
      outputDirectory: optional(text),
      keyStatusResult: optional(text),
      expectedReceiptSha256: optional(digest),
      subjectDigest: optional(digest),
      metadata: optional(text),
      evidence: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
      requestedAction: optional(text),
      target: optional(text),
      uploadReceipts: optional(fc.boolean()),
      includeEvidence: fc.constantFrom(null, true),
      allowEarlierAttempt: optional(fc.boolean()),
      retentionDays: optional(fc.integer({ min: 1, max: 400 })),
      summary: fc.boolean(),
      githubToken: optional(text),
      bundle: optional(text),
    },
    { requiredKeys: [] },
  );
  const context = fc.record(
    {
      now: fc.integer({ min: 0, max: 253_402_300_799_999 }),
      ...Object.fromEntries(
        ['githubActions', 'runId', 'sha', 'repository', 'workflow', 'job', 'ref', 'actor', 'act', 'localUser'].map((name) => [
          name,
          optional(text),
        ]),
      ),
      eventFile: fc.constantFrom('not-set' as const, 'readable' as const, 'unreadable' as const),
      artifactService: fc.boolean(),
      proposal: optional(fc.record({ baseCommit: optional(fc.constantFrom('a'.repeat(40), 'b'.repeat(64))) })),
      upstreamRun: optional(fc.record({ id: optional(text), workflow: optional(text), headSha: optional(text) })),
    },
    { requiredKeys: [] },
  );
  const link = optional(
    fc.record({
      continuity: fc.constantFrom('held' as const, 'not-compared' as const, 'broken' as const),
      sequence: optional(fc.integer({ min: 1 })),
      record_hash: optional(digest),
    }),
  );

  test('come back from the bytes of the bundle', () => {
    fc.assert(
      fc.property(settings, context, link, (asked, surroundings, auditLog) => {
        roundTrip(signedRun({ settings: asked, context: surroundings, auditLog }));
      }),
      { numRuns: 150 },
    );
  });
});

test('hostile values that the schema lets through give a reason or another decision, and nothing is thrown', () => {
  const values = fc.oneof(fc.constantFrom(null, 1e300, 1e15, -1, '', 'x'.repeat(10_000)), fc.string(), fc.integer());
  const pointers = leavesOf(INPUTS).map(([pointer]) => pointer);
  let judged = 0;
  fc.assert(
    fc.property(fc.constantFrom(...pointers), values, (pointer, value) => {
      const copy = changed({ [pointer]: value });
      if (!validateRecordedInputs(copy)) return;
      judged += 1;
      const again = replayed(copy);
      expect(again.ok || again.reason.length > 10).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(judged).toBeGreaterThan(100);
});

test('the paths by which files are looked up are made of digests alone', () => {
  const [file] = INPUTS.evidence?.files ?? [];
  const [key] = INPUTS.policy.trusted_keys;
  expect([...FILES.keys()]).toEqual(
    expect.arrayContaining([
      RECORDED_INPUTS_PATH,
      ...[SIGNED_EVIDENCE.result].flatMap((one) => (one.state === 'read' ? [evidencePath(one.sha256)] : [])),
      ...STRICT_POLICY.trustedKeys.map(({ sha256 }) => keyPath(sha256)),
    ]),
  );
  for (const pointer of [`/evidence/files/0/sha256`, '/policy/trusted_keys/0/sha256']) {
    const climbing = `../${(pointer.startsWith('/evidence') ? file?.sha256 : key?.sha256) ?? ''}`;
    expect(reasonOf(replayed(changed({ [pointer]: climbing })))).toMatch(/no sha256/);
  }
});

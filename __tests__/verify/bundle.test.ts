import { describe, expect, test } from '@jest/globals';

import { AUDIT_SLICE_PATH, MANIFEST_PATH, RECORDED_INPUTS_PATH } from '../../src/base/bundle.js';
import { canonicalOfPlain } from '../../src/base/canonical.js';
import { sha256 } from '../../src/base/digest.js';
import { finding } from '../../src/base/finding.js';
import { MAX_CLOCK_SKEW_MS } from '../../src/base/limits.js';
import {
  ACTION_POLICY_PATH,
  ACTION_RECEIPT_PATH,
  GATE_RECORD_PATH,
  RUNTIME_RECEIPT_PATH,
  RUNTIME_SUMMARY_PATH,
} from '../../src/base/outcome.js';
import { FLOOR } from '../../src/base/policy.js';
import {
  auditedBundle,
  failedChecks,
  judgeBundle,
  resealed,
  rewritten,
  textOf,
  type Files,
} from '../support/audited-bundle.js';
import { JUDGED_AT } from '../support/envelopes.js';
import { vectorFiles } from '../support/vectors.js';
import { RELEASE, SECOND, SIGNED_EVIDENCE, signedRun, type SignedParts } from '../support/signed-run.js';

const PLAIN_EVIDENCE = { ...SIGNED_EVIDENCE, signed: null };
const NOTHING_ASKED = { environment: null, subjectDigest: null, requestedAction: null, target: null };

/** A bundle of a run without a policy file. */
function plainBundle({ settings, ...parts }: SignedParts = {}): Files {
  const own = { policy: FLOOR, evidence: PLAIN_EVIDENCE, settings: { ...NOTHING_ASKED, ...settings } };
  return auditedBundle((auditLog) => signedRun({ ...own, ...parts, auditLog }));
}

const SIGNED = auditedBundle((auditLog) => signedRun({ auditLog }));
const PLAIN = plainBundle();
const WITHHELD = plainBundle({ settings: { includeEvidence: false } });

describe('a bundle that nobody touched', () => {
  test('is replayed, and self-consistent where nobody signed the evidence', () => {
    expect(judgeBundle(PLAIN)).toMatchObject({
      kind: 'bundle',
      legacy: false,
      verdict: 'replayed',
      proof: 'self-consistent',
      decision: 'allow',
    });
    expect(judgeBundle(PLAIN).checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  });

  test('is anchored where keys that the policy trusts signed it, and names them', () => {
    const judged = judgeBundle(SIGNED);
    expect(judged).toMatchObject({ verdict: 'replayed', proof: 'anchored' });
    const message = judged.checks.find(({ name }) => name === 'signatures')?.message ?? '';
    for (const { trusted } of [RELEASE, SECOND]) expect(message).toContain(`${trusted.id} (sha256 ${trusted.sha256})`);
  });

  test('gives hashes at best where the evidence is withheld, and says so', () => {
    const judged = judgeBundle(WITHHELD);
    expect(judged).toMatchObject({ verdict: 'hashes', proof: 'self-consistent' });
    expect(judged.checks.filter(({ outcome }) => outcome === 'skip').map(({ name }) => name)).toEqual([
      'evidence-files',
      'evidence-hashes',
      'replay',
    ]);
  });

  test('is proved also where the decision is a block, whatever was wrong', () => {
    const evidence = { ...PLAIN_EVIDENCE, status: { role: 'status', path: 's.json', state: 'absent' } as const };
    const missing = judgeBundle(plainBundle({ evidence }));
    expect(missing).toMatchObject({ verdict: 'replayed', decision: 'block' });
    const incidents = [finding('receipt_upload_failed', 'The receipts were not uploaded.')];
    const failed = judgeBundle(plainBundle({ incidents }));
    expect(failed).toMatchObject({ verdict: 'replayed', decision: 'block' });
  });
});

describe('an audit log whose every hash was made anew', () => {
  type Row = Record<string, unknown> & { event: string };

  /** What is said of a bundle with other rows: the chain holds, whatever the rows say. */
  function rows(change: (rows: Row[]) => Row[], files: ReadonlyMap<string, Uint8Array> = PLAIN): readonly string[] {
    const before = textOf(files, AUDIT_SLICE_PATH)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const [first] = before;
    let previous = first?.['previous_hash'];
    const lines = change(before).map((row, index) => {
      const placed = {
        ...row,
        sequence: Number(first?.['sequence']) + index,
        record_id: `${String(row['request_id'])}.${String(index + 1)}`,
        previous_hash: previous,
      };
      const own = sha256(canonicalOfPlain(placed, 'record_hash'));
      previous = own;
      return `${canonicalOfPlain({ ...placed, record_hash: own })}\n`;
    });
    const changedFiles = new Map([...files, [AUDIT_SLICE_PATH, Buffer.from(lines.join(''))]]);
    const judged = judgeBundle(resealed(changedFiles), { now: Date.now() });
    expect(failedChecks(judged)).not.toContain('audit-log-chain');
    return failedChecks(judged);
  }
  const changed =
    (event: string, values: Readonly<Record<string, unknown>>) =>
    (before: Row[]): Row[] =>
      before.map((row) => (row.event === event ? { ...row, ...values } : row));
  const without =
    (event: string) =>
    (before: Row[]): Row[] =>
      before.filter((row) => row.event !== event);
  const moved =
    (from: number, to: number) =>
    (before: Row[]): Row[] => {
      const rest = before.toSpliced(from, 1);
      return rest.toSpliced(to, 0, ...before.slice(from, from + 1));
    };

  test('holds as it was', () => {
    expect(rows((before) => before)).toEqual([]);
  });

  test.each<[string, (before: Row[]) => Row[]]>([
    ['no gate', without('gate_evaluated')],
    ['no evidence', without('evidence_captured')],
    ['a gate that blocked', changed('gate_evaluated', { decision: 'block', code: 'expired' })],
    ['a gate before the evidence', moved(2, 1)],
    ['a gate behind the decision', moved(3, 4)],
    ['a decision behind its action', moved(4, 5)],
    ['a run that failed', (before) => before.map((row, index) => (index === 6 ? { ...row, event: 'run_failed' } : row))],
    ['an upload of something else', changed('upload_intended', { decision: 'block', action: 'terminate' })],
    [
      'a block before it',
      (before) => {
        const decided = before.slice(4, 6).map((row) => ({ ...row, decision: 'block' }));
        return before.toSpliced(4, 0, ...decided);
      },
    ],
  ])('fails with %s', (_, change) => {
    expect(rows(change)).toContain('audit-log-events');
  });

  const isOf = (name: string) => (row: Row) => row['gate'] === name;
  test.each<[string, (before: Row[]) => Row[]]>([
    ['a gate that is not told of', (before) => before.filter((row) => !isOf('key-status')(row))],
    ['a gate that is told of twice', (before) => before.toSpliced(3, 0, ...before.filter(isOf('key-status')))],
    [
      'another gate in place of one',
      (before) => before.map((row) => (isOf('key-status')(row) ? { ...row, gate: 'beacon-rate' } : row)),
    ],
    ['another outcome of a gate', changed('gate_evaluated', { decision: 'warn' })],
    [
      'another code of a gate',
      (before) => before.map((row) => (isOf('key-status')(row) ? { ...row, code: 'runtime_allowed_in_ci_context' } : row)),
    ],
  ])('fails with %s', (_, change) => {
    expect(rows(change)).toContain('audit-log-decision');
  });

  test.each([
    ['a request that knows the decision', changed('request_received', { decision: 'allow' })],
    ['a request that knows a code', changed('request_received', { code: 'expired' })],
    ['evidence that plans', changed('evidence_captured', { action: 'continue' })],
    ['a decision that acts', changed('decision_made', { action: 'continue' })],
  ])('fails with %s', (_, change) => {
    expect(rows(change)).toContain('audit-log-request');
  });

  test.each<[string, Row['event'], Readonly<Record<string, unknown>>]>([
    ['receipts that nobody intended to write', 'receipts_written', { data_hash: sha256('others') }],
    ['the end of an upload that did not begin', 'upload_finished', { decision: null, action: null, code: null }],
  ])('fails with %s', (_, event, values) => {
    const insert = (before: Row[]): Row[] => {
      const intended = before.filter((row) => row.event === 'receipts_intended').map((row) => ({ ...row, ...values, event }));
      return before.toSpliced(before.length - 1, 0, ...intended);
    };
    expect(rows(insert)).toContain('audit-log-events');
  });

  test('of a run that acts on the records of another gives one reason throughout', () => {
    const enforced = vectorFiles('enforce');
    expect(rows((before) => before, enforced)).toEqual([]);
    expect(rows(changed('decision_made', { code: 'expired' }), enforced)).toContain('audit-log-decision');
    expect(rows(changed('receipts_intended', { code: 'expired' }), enforced)).toContain('audit-log-head');
  });

  test('fails with an intent to write receipts of another decision', () => {
    expect(rows(changed('receipts_intended', { decision: 'block', action: 'terminate' }))).toContain('audit-log-head');
  });
});

describe('a bundle whose evidence is withheld', () => {
  test('is not excused from inputs that contradict each other', () => {
    const other = rewritten(WITHHELD, RECORDED_INPUTS_PATH, (text) => text.replace('"local": "warn"', '"local": "block"'));
    expect(failedChecks(judgeBundle(other))).toContain('replay');
  });

  test('is not excused from a decision that is not what its own findings amount to', () => {
    const warned = rewritten(WITHHELD, GATE_RECORD_PATH, (text) =>
      text.replace('"runtime_decision": "allow"', '"runtime_decision": "warn"'),
    );
    expect(failedChecks(judgeBundle(warned))).toContain('decision-findings');
    expect(failedChecks(judgeBundle(WITHHELD))).toEqual([]);
  });
});

test('records that name another program are not of one run, also where nothing is replayed', () => {
  for (const path of [GATE_RECORD_PATH, ACTION_POLICY_PATH]) {
    const forged = rewritten(WITHHELD, path, (text) => text.replace(/"engine": "[^"]+"/, '"engine": "another"'));
    const told = judgeBundle(forged).checks.map(({ message }) => message);
    expect(told).toContainEqual(expect.stringMatching(/^engine of the \w+ receipt is not what the/));
  }
});

describe('a decision that contradicts what it says was proved', () => {
  test.each([
    ['a check that does not hold', '"stage355_result_exists": true', '"stage355_result_exists": false', 'does not hold'],
    ['violations', '"violations": []', '"violations": ["stage355_has_violations"]', 'violations are recorded'],
    ['a failure class', '"failure_class": "none"', '"failure_class": "policy"', 'its failure class is policy'],
    ['no proof', /"evidence_proof": "[^"]+"/, '"evidence_proof": null', 'not seen to hold'],
    ['a gate without a finding', /"gate": "key-status"/g, '"gate": "gate"', 'nothing was found of the gate key-status'],
    ['another reason', '"runtime_allowed_in_ci_context"\n  ]', '"key_status_verified"\n  ]', 'its reasons are others'],
    ['no context of CI', '"is_github_actions": true', '"is_github_actions": false', 'did not run in CI'],
  ])('fails for %s', (_, from, to, message) => {
    const forged = rewritten(WITHHELD, GATE_RECORD_PATH, (text) => text.replace(from, to));
    const told = judgeBundle(forged).checks.filter(({ name, outcome }) => name === 'decision-findings' && outcome === 'fail');
    expect(told.map((check) => check.message).join()).toContain(message);
  });

  test('fails for an incident that is stricter than the decision', () => {
    const incidents = [finding('receipt_upload_failed', 'The receipts were not uploaded.')];
    const made = JSON.parse(textOf(plainBundle({ incidents }), RECORDED_INPUTS_PATH)) as {
      readonly incidents: readonly unknown[];
    };
    const forged = rewritten(WITHHELD, RECORDED_INPUTS_PATH, (text) => {
      const inputs = JSON.parse(text) as object;
      return `${JSON.stringify({ ...inputs, incidents: made.incidents }, null, 2)}\n`;
    });
    expect(judgeBundle(forged).checks).toContainEqual(
      expect.objectContaining({ name: 'recorded-inputs', outcome: 'fail', message: expect.stringContaining('milder') }),
    );
  });
});

describe('what the caller knows from elsewhere', () => {
  const receipt = /"receipt_sha256": "(\w+)"/.exec(textOf(PLAIN, RUNTIME_RECEIPT_PATH))?.[1] ?? '';
  const action = /"action_receipt_sha256": "(\w+)"/.exec(textOf(PLAIN, ACTION_RECEIPT_PATH))?.[1] ?? '';

  test.each([receipt, action])('anchors the receipt that has the expected hash', (expected) => {
    const judged = judgeBundle(PLAIN, { expectedSha256: sha256Of(expected) });
    expect(judged).toMatchObject({ verdict: 'replayed', proof: 'anchored' });
  });

  test('fails any other receipt, also one that only states the hash', () => {
    expect(failedChecks(judgeBundle(PLAIN, { expectedSha256: sha256('another') }))).toEqual(['expected-sha256']);
    const stated = rewritten(PLAIN, RUNTIME_RECEIPT_PATH, (text) => text.replace(receipt, sha256('stated')));
    expect(failedChecks(judgeBundle(stated, { expectedSha256: sha256('stated') }))).toContain('expected-sha256');
  });

  test('lets only expected keys anchor', () => {
    const keys = [RELEASE, SECOND].map(({ trusted }) => trusted.sha256);
    expect(judgeBundle(SIGNED, { expectedKeys: new Set(keys) })).toMatchObject({ verdict: 'replayed', proof: 'anchored' });
    for (const expected of [keys.slice(0, 1), [sha256('another key')]]) {
      expect(failedChecks(judgeBundle(SIGNED, { expectedKeys: new Set(expected) }))).toEqual(['expected-keys']);
    }
    // Nobody signed at all.
    expect(failedChecks(judgeBundle(PLAIN, { expectedKeys: new Set(keys) }))).toEqual(['expected-keys']);
  });
});

function sha256Of(text: string): ReturnType<typeof sha256> {
  return text as ReturnType<typeof sha256>;
}

describe('a file that', () => {
  const paths = [...PLAIN.keys()];

  test.each(paths)('is removed is missed: %s', (path) => {
    const without = new Map(PLAIN);
    without.delete(path);
    expect(judgeBundle(without).verdict).toBe('not proved');
    // Also where the manifest does not list it.
    if (path !== MANIFEST_PATH) expect(judgeBundle(resealed(without)).verdict).toBe('not proved');
  });

  test.each(paths)('is truncated is found: %s', (path) => {
    const bytes = PLAIN.get(path) ?? new Uint8Array();
    for (const length of [0, 1, bytes.length - 1]) {
      const cut = new Map([...PLAIN, [path, bytes.subarray(0, length)]]);
      expect(judgeBundle(cut).verdict).toBe('not proved');
      if (path !== MANIFEST_PATH) expect(judgeBundle(resealed(cut)).verdict).toBe('not proved');
    }
  });

  test.each(['extra.txt', 'evidence/extra.json', 'docs/runtime/more.json', `evidence/${sha256('x')}.json`, 'keys/x.pem'])(
    'is added is found: %s',
    (path) => {
      const added = new Map([...PLAIN, [path, Buffer.from('x')]]);
      expect(failedChecks(judgeBundle(added))).toContain('manifest-complete');
      expect(judgeBundle(resealed(added)).verdict).toBe('not proved');
    },
  );

  test('is of another run is found, whichever it is', () => {
    const other = plainBundle({ context: { runId: '11', now: JUDGED_AT - 1000 } });
    for (const path of paths) {
      if (Buffer.compare(other.get(path) ?? Buffer.of(), PLAIN.get(path) ?? Buffer.of()) === 0) continue;
      const mixed = new Map([...PLAIN, [path, other.get(path) ?? Buffer.of()]]);
      expect([path, judgeBundle(mixed).verdict]).toEqual([path, 'not proved']);
      if (path !== MANIFEST_PATH) expect([path, judgeBundle(resealed(mixed)).verdict]).toEqual([path, 'not proved']);
    }
  });
});

describe('a manifest', () => {
  const change = (make: (text: string) => string): Files =>
    new Map([...PLAIN, [MANIFEST_PATH, Buffer.from(make(textOf(PLAIN, MANIFEST_PATH)))]]);

  test('in another order, or laid out otherwise, is not canonical', () => {
    expect(failedChecks(judgeBundle(change((text) => `${text}\n`)))).toEqual(['manifest-form']);
    expect(failedChecks(judgeBundle(change((text) => JSON.stringify(JSON.parse(text), null, 2))))).toEqual(['manifest-form']);
  });

  test('that lists its files in another order is not the one that was made', () => {
    const reversed = change((text) => {
      const manifest = JSON.parse(text) as { files: unknown[] };
      manifest.files.reverse();
      return JSON.stringify(manifest);
    });
    expect(failedChecks(judgeBundle(reversed))).toEqual(['manifest-sha256', 'manifest-complete']);
  });

  test('whose numbers are written as fractions is not canonical, though Python has a text for them', () => {
    const fraction = change((text) => {
      const body = text.replace('"rules_version":1,', '"rules_version":1.0,').replace(/"manifest_sha256":"\w{64}",/, '');
      return body.replace('"request_id"', `"manifest_sha256":"${sha256(body)}","request_id"`);
    });
    expect(textOf(fraction, MANIFEST_PATH)).toContain('1.0');
    expect(failedChecks(judgeBundle(fraction))).toEqual(['manifest-form']);
  });

  test('that calls evidence withheld that is there is found: nothing keeps the decision from being derived again', () => {
    const claimed = resealed(change((text) => text.replace('"evidence_included":true', '"evidence_included":false')));
    expect(failedChecks(judgeBundle(claimed))).toEqual(['evidence-files']);
  });

  test('with another hash, tool or command is found', () => {
    expect(
      failedChecks(
        judgeBundle(change((text) => text.replace(/"manifest_sha256":"\w{64}"/, `"manifest_sha256":"${sha256('x')}"`))),
      ),
    ).toEqual(['manifest-sha256']);
    expect(
      failedChecks(judgeBundle(resealed(change((text) => text.replace('"version":"1.0.0"', '"version":"9.0.0"'))))),
    ).toEqual(['manifest-names']);
  });
});

describe('what is rehashed by halves', () => {
  test.each([
    [GATE_RECORD_PATH, '"allow"', '"block"', ['gate-record-form', 'chain-gate-receipt', 'replay']],
    [
      RUNTIME_RECEIPT_PATH,
      '"runtime_decision": "allow"',
      '"runtime_decision": "warn"',
      ['receipt-sha256', 'chain-gate-receipt', 'chain-receipt-action-policy', 'chain-receipt-action-receipt', 'replay'],
    ],
    [
      ACTION_POLICY_PATH,
      '"action_decision": "continue"',
      '"action_decision": "terminate"',
      ['action-entry-hash', 'chain-action-policy-receipt', 'replay'],
    ],
    [
      ACTION_RECEIPT_PATH,
      '"action_decision": "continue"',
      '"action_decision": "terminate"',
      ['action-receipt-sha256', 'chain-action-policy-receipt', 'decision-and-action', 'audit-log-decision', 'replay'],
    ],
    [RUNTIME_SUMMARY_PATH, 'allow', 'warn', ['replay']],
  ])('fails: %s', (path, from, to, failed) => {
    const judged = judgeBundle(rewritten(PLAIN, path, (text) => text.replace(from, to)));
    expect(judged.verdict).toBe('not proved');
    expect(failedChecks(judged)).toEqual(expect.arrayContaining(failed.filter((name) => name !== 'gate-record-form')));
    expect(judged.proof).toBeNull();
  });

  test.each([
    ['"run_id": "9876543210"', '"run_id": "1"', 'recorded-inputs'],
    ['"rules_version": 1', '"rules_version": 2', 'rules-version'],
    ['"now_ms": 1', '"now_ms": 2', 'created-at'],
    ['"working_directory": null', '"working_directory": "other"', 'audit-log-request'],
    ['"summary": true', '"summary": "yes"', 'recorded-inputs-form'],
  ])('fails recorded inputs: %s', (from, to, failed) => {
    expect(failedChecks(judgeBundle(rewritten(PLAIN, RECORDED_INPUTS_PATH, (text) => text.replace(from, to))))).toContain(
      failed,
    );
  });

  test('asks for a newer program where the rules are newer', () => {
    const judged = judgeBundle(
      rewritten(PLAIN, RECORDED_INPUTS_PATH, (text) => text.replace('"rules_version": 1', '"rules_version": 2')),
    );
    expect(judged.checks.find(({ name }) => name === 'rules-version')).toMatchObject({
      recorded: '2',
      computed: '1',
      outcome: 'fail',
    });
  });
});

describe('the time', () => {
  test('may lead the clock of the verifier by the skew that is allowed, and no more', () => {
    expect(judgeBundle(PLAIN, { now: JUDGED_AT - MAX_CLOCK_SKEW_MS }).verdict).toBe('replayed');
    expect(failedChecks(judgeBundle(PLAIN, { now: JUDGED_AT - MAX_CLOCK_SKEW_MS - 1000 }))).toEqual(['times']);
  });
});

describe('the slice of the audit log', () => {
  const lines = textOf(PLAIN, AUDIT_SLICE_PATH).split('\n').slice(0, -1);
  const withLines = (changed: readonly string[]): Files =>
    resealed(new Map([...PLAIN, [AUDIT_SLICE_PATH, Buffer.from(changed.map((line) => `${line}\n`).join(''))]]));

  test.each(lines.map((_, index) => index))('misses line %i when it is cut, doubled or swapped', (index) => {
    const cut = lines.toSpliced(index, 1);
    const doubled = lines.toSpliced(index, 0, lines[index] ?? '');
    const swapped = lines.toSpliced(index, 2, ...lines.slice(index, index + 2).reverse());
    for (const changed of [cut, doubled, ...(index + 1 < lines.length ? [swapped] : [])]) {
      const failed = failedChecks(judgeBundle(withLines(changed)));
      expect(failed.filter((name) => name.startsWith('audit-log')).length).toBeGreaterThan(0);
    }
  });

  test('must be there unless a finding says why not', () => {
    const without = new Map(PLAIN);
    without.delete(AUDIT_SLICE_PATH);
    expect(failedChecks(judgeBundle(resealed(without)))).toEqual(['audit-log']);
  });

  test('is of the one who asked', () => {
    const other = plainBundle({ context: { actor: 'somebody-else' } });
    const mixed = resealed(new Map([...PLAIN, [AUDIT_SLICE_PATH, other.get(AUDIT_SLICE_PATH) ?? Buffer.of()]]));
    expect(failedChecks(judgeBundle(mixed))).toEqual(expect.arrayContaining(['audit-log-request', 'audit-log-head']));
  });
});

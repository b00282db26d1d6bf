import { describe, expect, test } from '@jest/globals';

import { canonicalOfPlain } from '../../src/base/canonical.js';
import type { Code } from '../../src/base/codes/index.js';
import type { RuntimeContext } from '../../src/base/context.js';
import { sha256 } from '../../src/base/digest.js';
import type { UpstreamArtifact } from '../../src/base/evidence.js';
import { finding } from '../../src/base/finding.js';
import type { Outcome } from '../../src/base/outcome.js';
import type { CapturedReceipts } from '../../src/base/receipts.js';
import type { Settings } from '../../src/base/settings.js';
import { proveReceipts } from '../../src/check/receipts.js';
import {
  ALLOWED,
  captured,
  capturedOf,
  deploySubject,
  fileOf,
  forged,
  receiptsOf,
  receiptSha256Of,
  type Loose,
} from '../support/other-job.js';
import { realOutcome, realOutcomes } from '../support/real-outcome.js';

interface Change {
  readonly context?: Partial<RuntimeContext>;
  readonly settings?: Partial<Settings>;
}

/** The codes that proving gives, each once; where anything blocks nothing may be proved. */
function codesOf(receipts: CapturedReceipts, { context, settings }: Change = {}): readonly Code[] {
  const { findings, proved } = proveReceipts(deploySubject(context, settings), receipts);
  expect(proved === null).toBe(findings.some(({ code, outcome }) => outcome === 'block' && !code.startsWith('receipt_blocks')));
  expect(findings.every(({ gate, message }) => gate === 'receipt' && /^[^\n]+\.$/.test(message))).toBe(true);
  return [...new Set(findings.map(({ code }) => code))];
}

function contextOf(gate: Loose): Loose {
  return gate['runtime_context'] as Loose;
}

const ARTIFACT: UpstreamArtifact = { name: 'receipts', id: 1, sha256: sha256('zip'), expectedSha256: null, producer: null };

describe('what the gate wrote in this run', () => {
  test('is proved, and the decision is carried over', () => {
    const codes = [...realOutcomes()].map(([name, outcome]) => [
      name,
      codesOf(capturedOf(outcome), localWhere(name === 'warn')),
    ]);
    expect(Object.fromEntries(codes)).toEqual({
      allow: ['receipt_allows'],
      warn: ['receipt_warns'],
      'block of class evidence': ['receipt_blocks_evidence'],
      'block of class policy': ['receipt_blocks_policy'],
    });
  });

  test('a block of class gate too, and one that was made before anything was looked at', () => {
    const incidents = [finding('receipt_upload_failed', 'The receipts were not uploaded.')];
    expect(codesOf(capturedOf(realOutcome({ example: 'allow', incidents })))).toEqual(['receipt_blocks_gate']);
    expect(codesOf(capturedOf(realOutcome({ example: 'block-policy', incidents })))).toEqual(['receipt_blocks_gate']);
  });

  test('with whatever findings: damage at every place of the evidence gives a record that follows from its findings', () => {
    const change = (_: string, text: string): string => text.replace('"active"', '"revoked"').replaceAll('true', 'false');
    expect(codesOf(capturedOf(realOutcome({ example: 'allow', change })))[0]).toMatch(/^receipt_blocks_/);
    expect(codesOf(capturedOf(realOutcome({ example: 'allow', change: () => '{' })))).toEqual(['receipt_blocks_evidence']);
  });

  test('the message names request and reasons', () => {
    const { findings } = proveReceipts(deploySubject(), capturedOf(realOutcome({ example: 'block-policy' })));
    expect(findings[0]?.message).toMatch(
      /^Receipt of request 9876543210-1-gate-0a1b2c3d: block, stage355_\w+(, \w+)*(, …)?\.$/,
    );
  });
});

function localWhere(isLocal: boolean): Change {
  return isLocal ? { context: { githubActions: null } } : {};
}

type Attack = readonly [name: string, codes: readonly Code[], receipts: () => CapturedReceipts, change?: Change];

const own = (): CapturedReceipts => capturedOf(ALLOWED);
const rewritten =
  (change: (gate: Loose) => void): (() => CapturedReceipts) =>
  () =>
    captured(forged(ALLOWED, change));
const inContext = (change: (context: Loose) => void): (() => CapturedReceipts) =>
  rewritten((gate) => {
    change(contextOf(gate));
  });
const from =
  (outcome: Outcome): (() => CapturedReceipts) =>
  () =>
    capturedOf(outcome);
const BLOCKED = realOutcome({ example: 'block-policy' });

/** Makes an allow of a block, in the gate record's own words, as far as a forger thinks of it. */
function allow(gate: Loose): void {
  gate['runtime_decision'] = 'allow';
  gate['reasons'] = ['runtime_allowed_in_ci_context'];
  gate['failure_class'] = 'none';
  gate['violations'] = [];
  gate['checks'] = Object.fromEntries(Object.keys(gate['checks'] as Loose).map((name) => [name, true]));
}

const ATTACKS: readonly Attack[] = [
  [
    'no gate record',
    ['receipt_gate_missing'],
    () => ({ ...own(), gateRecord: { role: 'gate-record', path: 'x', state: 'absent' } }),
  ],
  ['no receipt', ['receipt_missing'], () => ({ ...own(), receipt: { role: 'runtime-receipt', path: 'x', state: 'absent' } })],
  [
    'a file that must not be read',
    ['file_outside_workspace'],
    () => ({
      ...own(),
      receipt: {
        role: 'runtime-receipt',
        path: 'x',
        state: 'refused',
        finding: finding('file_outside_workspace', 'The file x is refused.', { gate: 'receipt' }),
      },
    }),
  ],
  ['no JSON', ['json_empty'], () => ({ ...own(), receipt: fileOf('runtime-receipt', '') })],
  [
    'a duplicate key that says allow to whoever takes the last one',
    ['json_duplicate_key'],
    () => ({
      ...capturedOf(BLOCKED),
      receipt: fileOf(
        'runtime-receipt',
        JSON.stringify(receiptsOf(BLOCKED).receipt).replace(/\}$/, ',"runtime_decision":"allow"}'),
      ),
    }),
  ],
  [
    'a duplicate key spelled with an escape',
    ['json_duplicate_key'],
    () => ({
      ...own(),
      gateRecord: fileOf(
        'gate-record',
        JSON.stringify(receiptsOf(ALLOWED).gate).replace(/\}$/, ',"runtime_decisi\\u006fn":"allow"}'),
      ),
    }),
  ],
  [
    'a receipt of the systems that name no run',
    ['receipt_legacy'],
    () => {
      const { gate, receipt } = receiptsOf(ALLOWED);
      delete receipt['schema'];
      return captured({ gate, receipt });
    },
  ],
  ['a field too many', ['receipt_malformed'], rewritten((gate) => (gate['approved'] = true))],
  ['a field too few', ['receipt_malformed'], rewritten((gate) => delete gate['tool'])],
  ['a decision that is no word of ours', ['receipt_malformed'], rewritten((gate) => (gate['runtime_decision'] = 'Allow'))],
  [
    'a number in another spelling',
    ['receipt_malformed'],
    () => ({
      ...own(),
      gateRecord: fileOf('gate-record', JSON.stringify(receiptsOf(ALLOWED).gate).replace('"stage":356', '"stage":356.0')),
    }),
  ],
  [
    'a number as an exponent',
    ['receipt_malformed'],
    () => ({
      ...own(),
      receipt: fileOf('runtime-receipt', JSON.stringify(receiptsOf(ALLOWED).receipt).replace('"stage":356', '"stage":3.56e2')),
    }),
  ],
  [
    'an allow written over a block',
    ['receipt_gate_mismatch', 'receipt_inconsistent'],
    () => {
      const { gate, receipt } = receiptsOf(BLOCKED);
      return captured({ gate: { ...gate, runtime_decision: 'allow' }, receipt });
    },
  ],
  [
    'an allow written over a block in the receipt alone',
    ['receipt_hash_mismatch', 'receipt_gate_mismatch'],
    () => {
      const { gate, receipt } = receiptsOf(BLOCKED);
      return captured({ gate, receipt: { ...receipt, runtime_decision: 'allow' } });
    },
  ],
  [
    'a decision forged and rehashed',
    ['receipt_inconsistent'],
    () => captured(forged(BLOCKED, (gate) => (gate['runtime_decision'] = 'allow'))),
  ],
  [
    'everything that is made of the decision forged and rehashed',
    ['receipt_inconsistent'],
    () => captured(forged(BLOCKED, allow)),
  ],
  [
    'findings that are softened and rehashed',
    ['receipt_inconsistent'],
    () =>
      captured(
        forged(BLOCKED, (gate) => {
          allow(gate);
          gate['findings'] = (gate['findings'] as Loose[]).map((one) => ({ ...one, outcome: 'pass' }));
        }),
      ),
  ],
  [
    'findings that are left out',
    ['receipt_inconsistent'],
    () =>
      captured(
        forged(BLOCKED, (gate) => {
          allow(gate);
          gate['findings'] = [];
        }),
      ),
  ],
  [
    'a code that no gate has',
    ['receipt_inconsistent'],
    rewritten((gate) =>
      (gate['findings'] as Loose[]).push({ code: 'constructor', gate: 'gate', outcome: 'pass', message: 'x.' }),
    ),
  ],
  [
    'a gate that there is not',
    ['receipt_inconsistent'],
    rewritten((gate) => (gate['findings'] = (gate['findings'] as Loose[]).map((one) => ({ ...one, gate: 'x' })))),
  ],
  [
    'an allow whose gates were not all run',
    ['receipt_inconsistent'],
    rewritten((gate) => (gate['findings'] as Loose[]).splice(0, 1)),
  ],
  [
    'a check that is false',
    ['receipt_inconsistent'],
    rewritten((gate) => ((gate['checks'] as Loose)['stage355_decision_accept'] = false)),
  ],
  ['an allow without a proof', ['receipt_inconsistent'], rewritten((gate) => (gate['evidence_proof'] = null))],
  [
    'an allow that is bound to nothing',
    ['receipt_inconsistent'],
    rewritten((gate) => (gate['previous_hash'] = 'MISSING_STAGE355_ENTRY_HASH')),
  ],
  [
    'a laptop that calls itself a runner',
    ['receipt_inconsistent'],
    inContext((context) => (context['github_actions_env'] = null)),
  ],
  [
    'a swapped gate record',
    ['receipt_gate_mismatch'],
    () => ({ ...own(), gateRecord: capturedOf(realOutcome({ example: 'allow', context: { actor: 'mallory' } })).gateRecord }),
  ],
  [
    'another repository',
    ['receipt_other_repository'],
    inContext((context) => (context['github_repository'] = 'octo-org/fork')),
  ],
  [
    'a repository whose name begins alike',
    ['receipt_other_repository'],
    inContext((context) => (context['github_repository'] = 'octo-org/example2')),
  ],
  ['another run', ['receipt_other_run'], inContext((context) => (context['github_run_id'] = '9876543211'))],
  ['no run', ['receipt_other_run'], inContext((context) => (context['github_run_id'] = null))],
  [
    'a run of a pull request of a fork',
    ['receipt_other_run', 'receipt_other_commit'],
    from(realOutcome({ example: 'allow', context: { eventName: 'pull_request', runId: '9876543999', sha: 'f'.repeat(40) } })),
  ],
  ['another commit', ['receipt_other_commit'], inContext((context) => (context['github_sha'] = 'f'.repeat(40)))],
  ['an earlier attempt', ['receipt_other_attempt'], own, { context: { runAttempt: '2' } }],
  [
    'an earlier attempt that is allowed',
    ['receipt_allows'],
    own,
    { context: { runAttempt: '10' }, settings: { allowEarlierAttempt: true } },
  ],
  ['a later attempt', ['receipt_other_attempt'], inContext((context) => (context['github_run_attempt'] = '2'))],
  [
    'a later attempt where earlier ones are allowed',
    ['receipt_other_attempt'],
    inContext((context) => (context['github_run_attempt'] = '10')),
    { context: { runAttempt: '9' }, settings: { allowEarlierAttempt: true } },
  ],
  [
    'an attempt that is no number, where earlier ones are allowed',
    ['receipt_other_attempt'],
    inContext((context) => (context['github_run_attempt'] = '-1')),
    { settings: { allowEarlierAttempt: true } },
  ],
  [
    'an earlier attempt of another run, where earlier ones are allowed',
    ['receipt_other_run'],
    own,
    { context: { runId: '9876543211', runAttempt: '2' }, settings: { allowEarlierAttempt: true } },
  ],
  ['a laptop', ['receipt_made_locally'], from(realOutcome({ example: 'warn', context: { githubActions: null } }))],
  [
    'a program that imitates a runner',
    ['receipt_made_locally'],
    from(realOutcome({ example: 'allow', context: { act: 'true' } })),
  ],
  ['a runner, on a laptop', ['receipt_of_ci'], own, { context: { githubActions: null } }],
  ['five minutes ahead', ['receipt_allows'], own, { context: { now: Date.parse('2026-02-01T11:55:00Z') } }],
  ['more than five minutes ahead', ['receipt_in_future'], own, { context: { now: Date.parse('2026-02-01T11:54:59Z') } }],
  ['exactly as old as it may be', ['receipt_allows'], own, { settings: { maxAge: 60 } }],
  ['older', ['receipt_too_old'], own, { settings: { maxAge: 59 } }],
  ['no day of the calendar', ['receipt_malformed'], rewritten((gate) => (gate['created_at'] = '2026-02-30T00:00:00Z'))],
  ['the receipt that is expected', ['receipt_allows'], own, { settings: { expectedReceiptSha256: receiptSha256Of(ALLOWED) } }],
  [
    'one that is right in everything, and not the expected one',
    ['receipt_sha256_mismatch'],
    from(realOutcome({ example: 'allow', context: { actor: 'mallory' } })),
    { settings: { expectedReceiptSha256: receiptSha256Of(ALLOWED) } },
  ],
  [
    'a forged one under the expected hash',
    ['receipt_hash_mismatch', 'receipt_inconsistent', 'receipt_sha256_mismatch'],
    () => {
      const { gate, receipt } = forged(BLOCKED, (record) => (record['runtime_decision'] = 'allow'));
      return captured({ gate, receipt: { ...receipt, receipt_sha256: receiptSha256Of(BLOCKED) } });
    },
    { settings: { expectedReceiptSha256: receiptSha256Of(BLOCKED) } },
  ],
  ['an artifact, and nobody says which receipt', ['expected_receipt_missing'], () => ({ ...own(), artifact: ARTIFACT })],
  [
    'an artifact with the receipt that is expected',
    ['receipt_allows'],
    () => ({ ...own(), artifact: ARTIFACT }),
    { settings: { expectedReceiptSha256: receiptSha256Of(ALLOWED) } },
  ],
];

describe('receipts that are', () => {
  // A row without a change would else give a callback in its place.
  test.each(ATTACKS.map(([name, ...attack]) => [name, attack] as const))('%s', (_, [codes, receipts, change]) => {
    expect([...codesOf(receipts(), change)].sort()).toEqual([...codes].sort());
  });
});

describe('an artifact of another run', () => {
  const producer = {
    runId: '1111',
    runAttempt: '3',
    repository: 'octo-org/example',
    workflow: 'Build',
    headSha: 'a'.repeat(40),
  };
  const outcome = realOutcome({
    example: 'allow',
    context: { runId: '1111', runAttempt: '3', sha: 'a'.repeat(40), workflow: 'Build' },
  });
  const settings = { expectedReceiptSha256: receiptSha256Of(outcome) };

  test('must hold the receipt of that run', () => {
    const receipts = { ...capturedOf(outcome), artifact: { ...ARTIFACT, producer } };
    expect(codesOf(receipts, { settings })).toEqual(['receipt_allows']);
    expect(codesOf({ ...receipts, artifact: ARTIFACT }, { settings })).toEqual(['receipt_other_run', 'receipt_other_commit']);
    const later = { ...receipts, artifact: { ...ARTIFACT, producer: { ...producer, runAttempt: '4' } } };
    expect(codesOf(later, { settings })).toEqual(['receipt_other_attempt']);
  });

  test('and not one of this run', () => {
    const receipts = { ...capturedOf(ALLOWED), artifact: { ...ARTIFACT, producer } };
    const expected = { settings: { expectedReceiptSha256: receiptSha256Of(ALLOWED) } };
    expect(codesOf(receipts, expected)).toEqual(['receipt_other_run', 'receipt_other_commit']);
  });
});

test('the message about an earlier attempt names the input, and the one about a later one does not', () => {
  const message = (receipts: CapturedReceipts, context: Partial<RuntimeContext>): string =>
    proveReceipts(deploySubject(context), receipts).findings[0]?.message ?? '';
  expect(message(own(), { runAttempt: '2' })).toContain('`allow-earlier-attempt: true` accepts it');
  expect(message(inContext((context) => (context['github_run_attempt'] = '2'))(), {})).toContain('which no input accepts');
});

test('what is not proved is known as far as its hashes hold, and no further', () => {
  const { gate, receipt } = receiptsOf(ALLOWED);
  const known = (receipts: CapturedReceipts): unknown => proveReceipts(deploySubject({ runId: '1' }), receipts).known;
  const hashes = {
    entryHash: gate['entry_hash'],
    gateSha256: sha256(canonicalOfPlain(gate)),
    receiptSha256: receipt['receipt_sha256'],
  };
  const whole = { gateExists: true, receiptExists: true, decision: 'allow', receiptMatchesGate: true, isExpected: false };
  expect(known(own())).toEqual({ ...whole, ...hashes });
  const broken = captured({ gate: { ...gate, request_id: 'x-00000000' }, receipt: { ...receipt, request_id: 'x-00000000' } });
  expect(known(broken)).toEqual({
    ...whole,
    entryHash: null,
    gateSha256: null,
    receiptSha256: null,
    decision: null,
    receiptMatchesGate: false,
  });
});

test('secret material in a receipt is a block, and no finding repeats it', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const receipts = captured(forged(ALLOWED, (gate) => (contextOf(gate)['github_run_id'] = token)));
  const { findings, proved } = proveReceipts(deploySubject(), receipts);
  expect(proved).toBeNull();
  expect(findings.map(({ code }) => code)).toContain('secret_material_detected');
  expect(JSON.stringify(findings)).not.toContain('ghp_');
});

describe('a receipt that rests on an approval', () => {
  const at = (seconds: number): string =>
    new Date(deploySubject().context.now + seconds * 1000).toISOString().replace('.000Z', 'Z');
  const APPROVAL = {
    ...{ request_digest: sha256('request'), request_id: 'request-1', request_nonce: 'n0nce_of-the-request' },
    ...{ vouched_by: 'context', approval_id: 'approval-1', approvers: [], nonce: 'n0nce_of-the-request' },
    ...{ expires_at: at(1), command_sha256: null },
    nonce_claim: { state: 'claimed', store: 'github', key: sha256('claim') },
  };
  const approved = (changes: object, command: string | null = null): CapturedReceipts =>
    captured(
      forged(ALLOWED, (gate) => {
        gate['approval'] = { ...APPROVAL, ...changes };
        gate['promotion'] = { ...(gate['promotion'] as Loose), command_sha256: command };
      }),
    );
  const command = sha256('a command');
  const LATER: Change = { context: { runAttempt: '9' }, settings: { allowEarlierAttempt: true } };

  test.each<readonly [string, CapturedReceipts, Change, readonly Code[]]>([
    ['is accepted as long as that is valid', approved({}), {}, ['receipt_allows']],
    ['is not from the instant on at which it ends', approved({ expires_at: at(0) }), {}, ['approval_expired']],
    ['is not where it has no end', approved({ expires_at: null }), {}, ['approval_expired']],
    ['is not where a command was approved', approved({ command_sha256: command }, command), {}, ['approval_command_mismatch']],
    ['is not in a later attempt, whatever is asked for', approved({}), LATER, ['receipt_other_attempt']],
  ])('%s', (_, receipts, change, codes) => {
    expect(codesOf(receipts, change)).toEqual(codes);
  });

  test('without one a later attempt accepts it where that is asked for', () => {
    expect(codesOf(capturedOf(ALLOWED), LATER)).toEqual(['receipt_allows']);
  });
});

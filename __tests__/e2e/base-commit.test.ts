/** Pull requests from the built Action, with real repositories: nothing that is proposed decides about itself. */

import { createHash } from 'node:crypto';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { runAction } from '../support/action-run.js';
import { newKey } from '../support/envelopes.js';
import type { FakeRunner } from '../support/fake-runner.js';
import type { GitRepository } from '../support/git-repository.js';
import {
  ALLOWED,
  GATES_OF_BASE,
  judge,
  makeProposal,
  outcomeOf,
  POLICY_OF_BASE,
  PROPOSAL_INPUTS,
  SOFT_POLICY,
} from '../support/proposal.js';
import { readRecords } from '../support/receipts.js';
import { KEY_FILE, POLICY_FILE, policyText, putEnvelopes, RELEASE_KEY } from '../support/release.js';
import { put, temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

const STRANGER = newKey('release', []);

let runner: FakeRunner;
let repository: GitRepository;
let base: string;
beforeEach(() => {
  ({ runner, repository, base } = makeProposal(root));
});

/** What a change does in its own favour, and the evidence that it would do with. */
const CHANGES: readonly (readonly [name: string, change: () => void])[] = [
  [
    'softens the policy',
    () => {
      rmSync(join(runner.workspace, 'evidence'), { recursive: true });
      repository.commit({ [POLICY_FILE]: SOFT_POLICY });
    },
  ],
  [
    'deletes the policy',
    () => {
      rmSync(join(runner.workspace, 'evidence'), { recursive: true });
      repository.commit({ [POLICY_FILE]: null, [KEY_FILE]: null });
    },
  ],
  [
    'swaps the key',
    () => {
      putEnvelopes(runner.workspace, STRANGER);
      repository.commit({ [KEY_FILE]: STRANGER.trusted.pem });
    },
  ],
  [
    'adds a key of its own',
    () => {
      putEnvelopes(runner.workspace, STRANGER);
      const keys = ['release', 'own'].map((id) => {
        return { id, key: `keys/${id}.pem`, purposes: ['key-status', 'execution-evidence'] };
      });
      const gates = { ...GATES_OF_BASE, 'key-status': { ...GATES_OF_BASE['key-status'], 'signed-by': ['release', 'own'] } };
      repository.commit({
        [POLICY_FILE]: policyText(gates, { 'trusted-keys': keys }),
        'keys/own.pem': STRANGER.trusted.pem,
      });
    },
  ],
];

describe.each(['pull_request', 'pull_request_target'])('on %s', (event) => {
  test('a change that leaves the policy alone is judged by it, and everything names the base commit', async () => {
    repository.commit({ 'README.md': 'x' });
    const run = await judge(runner, event, base);
    expect(outcomeOf(run)).toEqual(ALLOWED);
    const { gate, receipt } = readRecords(runner.workspace);
    const sha256 = createHash('sha256').update(POLICY_OF_BASE).digest('hex');
    expect(gate['policy']).toEqual({ path: POLICY_FILE, commit: base, sha256 });
    expect(receipt['policy']).toEqual(gate['policy']);
    expect(runner.summary).toContain(`from commit \`${base}\`, which the change is based on`);
  });

  test.each(CHANGES)('a change that %s is judged as if it did not', async (_name, change) => {
    change();
    const judged = await judge(runner, event, base);
    expect(judged.status).toBe(2);
    expect(readRecords(runner.workspace).gate).toMatchObject({ runtime_decision: 'block', policy: { commit: base } });
    expect(runner.summary).toContain(base);

    // The same evidence where nothing is proposed, first with the policy of the base commit, then with that of the change.
    const proposed = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', base);
    expect(outcomeOf(await judge(runner, 'push', base))).toEqual(outcomeOf(judged));
    repository.git('checkout', '--quiet', proposed);
    expect(outcomeOf(await judge(runner, 'push', base))).toEqual(ALLOWED);
  });
});

test('a policy that the change brings does not begin to hold with it', async () => {
  base = makeBaseWithoutPolicy();
  const strict = policyText({ 'key-status': { 'expected-entry-hash': '0'.repeat(64) } });
  repository.commit({ [POLICY_FILE]: strict, [KEY_FILE]: RELEASE_KEY.trusted.pem });
  expect(outcomeOf(await judge(runner, 'pull_request', base))).toEqual(ALLOWED);
  expect(readRecords(runner.workspace).gate['policy']).toBeNull();
});

function makeBaseWithoutPolicy(): string {
  return repository.commit({ [POLICY_FILE]: null, [KEY_FILE]: null });
}

test.each([
  ['names no base commit', { pull_request: {} }],
  ['names a base commit that is none', { pull_request: { base: { sha: 'main' } } }],
])('an event that %s is a block', async (_name, event) => {
  put(runner.temp, '../event.json', JSON.stringify(event));
  const run = await runAction(
    runner,
    { ...PROPOSAL_INPUTS, enforcement: 'report-only' },
    { GITHUB_EVENT_NAME: 'pull_request' },
  );
  expect(run.status).toBe(3);
  expect(readRecords(runner.workspace).gate['reasons']).toEqual(['policy_base_unavailable']);
});

test('an object with other content under its id is a block, and report-only does not soften it', async () => {
  const id = repository.idOf(base, POLICY_FILE);
  const path = join(runner.workspace, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(path, 0o600);
  writeFileSync(path, deflateSync(Buffer.from(`blob ${String(SOFT_POLICY.length)}\0${SOFT_POLICY}`)));
  const run = await judge(runner, 'pull_request', base, { inputs: { enforcement: 'report-only' } });
  expect(outcomeOf(run)).toEqual({ status: 3, reasons: ['policy_base_object_mismatch'] });
  expect(runner.outputs).toMatchObject({
    decision: 'block',
    allowed: 'false',
    'failure-class': 'gate',
    enforcement: 'enforce',
  });
});

/** From asking to running with the built command line: `request`, `approve`, and a gate that takes what they wrote, and nothing else. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { APPROVAL_PATH } from '../support/approvals.js';
import {
  ACTOR,
  approvalRunner,
  ASKED,
  ENTRIES,
  gateIn,
  GRANTED,
  keyFile,
  type PEOPLE,
  PROMOTION,
  putApprovalPolicy,
  type Ended,
} from '../support/approved-run.js';
import { runEntry, type FakeRunner, type Run } from '../support/fake-runner.js';
import { readRecords } from '../support/receipts.js';
import { POLICY_FILE } from '../support/release.js';
import { temporaryFolder } from '../support/workspace.js';

const { path: root, remove } = temporaryFolder();
afterAll(remove);

/** Nothing that is claimed stands in the way of a second run here. */
const REPEATABLE = { replay: 'off' } as const;

let runner: FakeRunner;
beforeEach(() => {
  runner = approvalRunner(root, REPEATABLE);
  mkdirSync(join(runner.workspace, 'docs/approvals'));
});

async function command(...args: readonly string[]): Promise<Run> {
  return await runEntry('cli.js', args, { cwd: runner.workspace });
}

/** Runs a command that has to succeed. */
async function succeed(...args: readonly string[]): Promise<void> {
  const { status, stderr } = await command(...args);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

const OPTIONS = Object.entries(ASKED).flatMap(([name, value]) => [`--${name}`, value]);

async function ask(...more: readonly string[]): Promise<void> {
  await succeed('request', ...OPTIONS, '--identity', ACTOR, '--output', 'request.json', ...more);
}

async function approve(name: keyof typeof PEOPLE, ...more: readonly string[]): Promise<void> {
  await succeed('approve', 'request.json', ...signing(name), '--output', APPROVAL_PATH, ...more);
}

function signing(name: keyof typeof PEOPLE): readonly string[] {
  return ['--key', keyFile(runner, name), '--keyid', name];
}

const WITH_REQUEST = { ...PROMOTION, request: 'request.json' } as const;

function blocked(status: number, ...reasons: readonly string[]): Ended {
  return { status, decision: 'block', reasons };
}

function approvalRecord(): unknown {
  return readRecords(runner.workspace).gate['approval'];
}

describe('what was asked for and approved', () => {
  test.each(ENTRIES)('goes on, from inputs and from the file, and the record says who approved: %s', async (entry) => {
    await ask();
    await approve('alice');
    expect(await gateIn(runner, entry)).toEqual(GRANTED);
    expect(approvalRecord()).toMatchObject({ vouched_by: 'context', approvers: [{ identity: 'alice', key_id: 'alice' }] });
    expect(await gateIn(runner, entry, WITH_REQUEST)).toEqual(GRANTED);
    const { nonce } = JSON.parse(readFileSync(join(runner.workspace, 'request.json'), 'utf8')) as { nonce: string };
    expect(approvalRecord()).toMatchObject({ nonce, request_nonce: nonce });
    const other = { ...ASKED, parameters: '{"region": "eu-west-1", "replicas": 4}' };
    expect(await gateIn(runner, entry, other)).toEqual(blocked(1, 'approval_parameter_out_of_bounds'));
  });

  test('within bounds that the approver gave, and not one past them', async () => {
    await ask();
    await approve('alice', '--allow', 'replicas=1..5');
    const withReplicas = (count: number): Promise<Ended> =>
      gateIn(runner, 'command line', { ...ASKED, parameters: `{"region": "eu-west-1", "replicas": ${String(count)}}` });
    for (const count of [1, 5]) expect(await withReplicas(count)).toEqual(GRANTED);
    for (const count of [0, 6]) expect(await withReplicas(count)).toEqual(blocked(1, 'approval_parameter_out_of_bounds'));
  });

  test('by two, of whom the second adds a signature', async () => {
    putApprovalPolicy(runner, { ...REPEATABLE, threshold: 2, 'two-person': true });
    await ask();
    await approve('alice');
    expect(await gateIn(runner, 'Action')).toEqual(blocked(1, 'approval_threshold_not_met'));
    const path = join(runner.workspace, APPROVAL_PATH);
    const addedBy = async (name: keyof typeof PEOPLE): Promise<Ended> => {
      await succeed('approve', '--add', APPROVAL_PATH, ...signing(name), '--output', `${name}.json`);
      return await gateIn(runner, 'Action', { ...ASKED, approval: `${name}.json` });
    };
    expect(await addedBy('bob')).toEqual(GRANTED);
    expect(await addedBy('octocat')).toEqual(blocked(1, 'approval_by_requester'));
    // One key twice is refused where it would be added.
    const twice = await command('approve', '--add', APPROVAL_PATH, ...signing('alice'));
    expect(twice.status).not.toBe(0);
    rmSync(path);
    expect(await gateIn(runner, 'Action')).toEqual(blocked(2, 'approval_missing'));
  });

  test('where the policy wants the request signed by its requester', async () => {
    putApprovalPolicy(runner, { ...REPEATABLE, 'signed-request': true });
    await ask(...signing('octocat'));
    await approve('alice');
    expect(await gateIn(runner, 'Action', WITH_REQUEST)).toEqual(GRANTED);
    expect(approvalRecord()).toMatchObject({ vouched_by: 'signature' });
    expect(await gateIn(runner, 'Action')).toEqual(blocked(1, 'approval_request_unsigned'));
  });

  test('is bound to one request, where the approver says so: renewed, it is another', async () => {
    await ask();
    await approve('alice', '--bind-request');
    expect(await gateIn(runner, 'Action', WITH_REQUEST)).toEqual(GRANTED);
    // Its time is that of the second in which it was written, and the second is over.
    age('request.json', 100);
    expect(await gateIn(runner, 'Action', WITH_REQUEST)).toEqual(blocked(1, 'approval_request_digest_mismatch'));
  });

  test('goes on with a request that grew old, once it is renewed', async () => {
    await ask();
    await approve('alice');
    age('request.json', 301);
    expect(await gateIn(runner, 'Action', WITH_REQUEST)).toEqual(blocked(1, 'approval_request_stale'));
    await succeed('request', '--renew', 'request.json', '--output', 'renewed.json');
    expect(await gateIn(runner, 'Action', { ...PROMOTION, request: 'renewed.json' })).toEqual(GRANTED);
  });

  test('is bound to one policy file, where the approver says so', async () => {
    const policy = readFileSync(join(runner.workspace, POLICY_FILE));
    await ask();
    await approve('alice', '--policy-sha256', createHash('sha256').update(policy).digest('hex'));
    expect(await gateIn(runner, 'command line')).toEqual(GRANTED);
    writeFileSync(join(runner.workspace, POLICY_FILE), `${policy.toString()} `);
    expect(await gateIn(runner, 'command line')).toEqual(blocked(1, 'approval_policy_mismatch'));
  });

  /** Moves the time of a request back. */
  function age(path: string, seconds: number): void {
    const file = join(runner.workspace, path);
    const document = JSON.parse(readFileSync(file, 'utf8')) as { timestamp: string };
    const timestamp = new Date(Date.parse(document.timestamp) - seconds * 1000).toISOString().replace('.000Z', 'Z');
    writeFileSync(file, JSON.stringify({ ...document, timestamp }));
  }
});

test('no single byte of a request or an approval can be another one', async () => {
  await ask(...signing('octocat'));
  await approve('alice', '--bind-request');
  expect(await gateIn(runner, 'command line', WITH_REQUEST)).toEqual(GRANTED);
  for (const path of ['request.json', APPROVAL_PATH]) {
    const file = join(runner.workspace, path);
    const whole = readFileSync(file);
    const { payload, signatures } = JSON.parse(whole.toString()) as { payload: string; signatures: { sig: string }[] };
    // In what is signed and in the signature: a space between two fields of the envelope means nothing.
    for (const text of [payload, signatures[0]?.sig ?? '']) {
      for (const part of [0, 0.31, 0.77, 0.99]) {
        const index = whole.indexOf(text) + Math.floor(text.length * part);
        const damaged = Buffer.from(whole);
        damaged[index] = (whole[index] ?? 0) ^ 1;
        writeFileSync(file, damaged);
        expect(await gateIn(runner, 'command line', WITH_REQUEST)).toMatchObject({ decision: 'block' });
      }
    }
    writeFileSync(file, whole);
  }
  expect(await gateIn(runner, 'command line', WITH_REQUEST)).toEqual(GRANTED);
});

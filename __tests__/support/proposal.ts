/** A pull request on a runner: a repository whose base commit has a policy, a change on top of it, and the gate over both. */

import { readdirSync } from 'node:fs';

import { expect } from '@jest/globals';

import { runAction, runnerWith, type Inputs } from './action-run.js';
import { SUBJECT } from './envelopes.js';
import type { FakeRunner, Run, RunOptions } from './fake-runner.js';
import { makeRepository, type GitRepository } from './git-repository.js';
import { API_REPOSITORY } from './github-api.js';
import { leftovers, readRecords, verify } from './receipts.js';
import { GATES, KEY_FILE, POLICY_FILE, policyText, putEnvelopes, RELEASE_KEY } from './release.js';
import { put } from './workspace.js';

export const GATES_OF_BASE = { 'key-status': GATES['key-status'], 'execution-evidence': GATES['execution-evidence'] };
export const POLICY_OF_BASE = policyText(GATES_OF_BASE);
export const SOFT_POLICY = '{"version": 1}\n';

/** What a release says about itself; none of it comes from the change. */
export const PROPOSAL_INPUTS: Inputs = {
  environment: 'production',
  'subject-digest': SUBJECT,
  'upload-receipts': 'false',
};

export interface Proposal {
  readonly runner: FakeRunner;
  readonly repository: GitRepository;
  /** The commit that has the policy, and the key that it trusts. */
  readonly base: string;
}

/** Makes it below a folder, with nothing changed yet; evidence comes from elsewhere and is in no commit. */
export function makeProposal(root: string): Proposal {
  const runner = runnerWith(root);
  const repository = makeRepository(runner.workspace);
  const base = repository.commit({ [POLICY_FILE]: POLICY_OF_BASE, [KEY_FILE]: RELEASE_KEY.trusted.pem });
  putEnvelopes(runner.workspace);
  return { runner, repository, base };
}

export interface Decided {
  readonly status: number | null;
  readonly reasons: unknown;
}

export const ALLOWED: Decided = { status: 0, reasons: ['runtime_allowed_in_ci_context'] };

export function outcomeOf({ status, reasons }: Decided): Decided {
  return { status, reasons };
}

export interface Judging {
  readonly inputs?: Inputs;
  readonly environment?: Readonly<Record<string, string>>;
  readonly started?: RunOptions['started'] | undefined;
}

/** Runs the Action for an event whose base commit is `base`; what holds for every run is expected here. */
export async function judge(
  runner: FakeRunner,
  event: string,
  base: string,
  { inputs = {}, environment = {}, started }: Judging = {},
): Promise<Run & Decided> {
  put(runner.temp, '../event.json', JSON.stringify({ pull_request: { base: { sha: base } } }));
  const variables = { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: API_REPOSITORY, ...environment };
  const run = await runAction(runner, { ...PROPOSAL_INPUTS, ...inputs }, variables, started);
  expect(verify(runner.workspace).holds).toBe(true);
  expect(leftovers(runner.workspace)).toEqual([]);
  // Neither a repository of ours nor anything else stays behind.
  expect(readdirSync(runner.temp)).toEqual([]);
  expect(run.stdout + run.stderr).not.toMatch(/^ {4}at /m);
  return { ...run, reasons: readRecords(runner.workspace).gate['reasons'] };
}

/** A deployment that needs an approval, with the built entries: its policy, its people, what it asks for, and runs of it. */

import { userInfo } from 'node:os';
import { join } from 'node:path';

import type { ApprovalPredicate, ApprovedParameter } from '../../src/base/approval-request.js';
import { runAction, runnerWith } from './action-run.js';
import { APPROVAL_PATH, approvalEnvelope, approvalPredicate } from './approvals.js';
import { newKey, SUBJECT, type Json, type SigningKey } from './envelopes.js';
import { FakeRunner, runEntry, type Run, type RunOptions } from './fake-runner.js';
import { API_REPOSITORY, API_TOKEN } from './github-api.js';
import type { NonceApi } from './nonce-api.js';
import { POLICY_FILE } from './release.js';
import { put } from './workspace.js';

type Table = Readonly<Record<string, Json>>;

/** Who runs things outside of a runner, as the gate calls them. */
export const LOCAL_USER = userInfo().username;
/** Who runs things on the fake runner. */
export const ACTOR = 'octocat';

/** People and their keys; octocat asks, and may approve what others ask for. */
export const PEOPLE = { alice: newKey('alice', []), bob: newKey('bob', []), octocat: newKey('octocat', []) } as const;

/** What is asked for, as inputs; parameters stand beside it, or in a request file. */
export const PROMOTION = {
  'requested-action': 'deploy',
  target: 'web',
  environment: 'production',
  'subject-digest': SUBJECT,
} as const;

export const ASKED = {
  ...PROMOTION,
  parameters: '{"region": "eu-west-1", "replicas": 3}',
} as const;

const APPROVED: readonly ApprovedParameter[] = [
  { name: 'region', enum: ['eu-west-1', 'us-east-1'] },
  { name: 'replicas', range: { minimum: 1, maximum: 5 } },
];

/** Where the private key of somebody lies, outside of the workspace. */
export function keyFile(runner: FakeRunner, name: keyof typeof PEOPLE): string {
  return join(runner.temp, `${name}.key.pem`);
}

/** A runner with the policy and the keys; `gate` is put beside what turns the gate on. */
export function approvalRunner(root: string, gate: Table = {}): FakeRunner {
  const runner = runnerWith(root);
  putApprovalPolicy(runner, gate);
  for (const name of ['alice', 'bob', 'octocat'] as const) {
    put(runner.workspace, `keys/${name}.pem`, PEOPLE[name].trusted.pem);
    put(runner.temp, `${name}.key.pem`, PEOPLE[name].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  }
  return runner;
}

export function putApprovalPolicy(runner: FakeRunner, gate: Table = {}): void {
  const keys = ['alice', 'bob', 'octocat'].map((name) => ({
    id: name,
    key: `keys/${name}.pem`,
    identity: name,
    purposes: name === 'octocat' ? ['approval', 'request'] : ['approval'],
  }));
  const gates = { approval: { enabled: true, ...gate } };
  const policy = { version: 1, environments: ['staging', 'production'], gates, 'trusted-keys': keys };
  put(runner.workspace, POLICY_FILE, `${JSON.stringify(policy, null, 2)}\n`);
}

/** Seconds from now, as documents write it. */
export function fromNow(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '');
}

/** An approval of what is asked for that is valid now, and everything that a test changes in it. */
export function approvalText(
  changes: Partial<Omit<ApprovalPredicate, 'parameters'>> & { readonly parameters?: readonly ApprovedParameter[] } = {},
  keys: readonly SigningKey[] = [PEOPLE.alice],
): string {
  const times = { issued_at: fromNow(-5), not_before: fromNow(-5), expires_at: fromNow(3600) };
  return approvalEnvelope(approvalPredicate({ ...times, parameters: APPROVED, ...changes }), keys);
}

/** Puts such an approval where the gate looks for it. */
export function putApproval(runner: FakeRunner, ...made: Parameters<typeof approvalText>): void {
  put(runner.workspace, APPROVAL_PATH, approvalText(...made));
}

export type Entry = 'command line' | 'Action';
export const ENTRIES: readonly Entry[] = ['command line', 'Action'];

/** What a run came to. */
export interface Ended {
  readonly status: number | null;
  readonly decision: unknown;
  readonly reasons: unknown;
}

export const GRANTED: Ended = { status: 0, decision: 'allow', reasons: ['runtime_allowed_in_ci_context'] };
export const GRANTED_LOCALLY: Ended = {
  status: 0,
  decision: 'warn',
  reasons: ['local_context_detected_warn_only', 'runtime_allowed_with_local_warning'],
};
export const USED: Ended = { status: 1, decision: 'block', reasons: ['approval_nonce_used'] };
export const USED_LOCALLY: Ended = {
  status: 1,
  decision: 'block',
  reasons: ['approval_nonce_used', 'local_context_detected_warn_only'],
};
export const UNAVAILABLE: Ended = { status: 3, decision: 'block', reasons: ['replay_store_unavailable'] };

type Variables = Readonly<Record<string, string>>;
let reports = 0;

/** Runs the gate on the runner by one of the entries; each run has files of its own to report to. */
export async function gateIn(
  runner: FakeRunner,
  entry: Entry,
  inputs: Variables = ASKED,
  environment: Variables = {},
  started?: RunOptions['started'],
): Promise<Ended> {
  if (entry === 'command line') {
    const env = { ...runner.environment, ...environment };
    return endedOf(await gateLine(runner, inputs, env, started));
  }
  reports += 1;
  const other = new FakeRunner(join(runner.temp, `reports-${String(reports)}`));
  const files = { GITHUB_OUTPUT: other.outputPath, GITHUB_STEP_SUMMARY: other.summaryPath };
  const all = { 'upload-receipts': 'false', ...inputs };
  const { status } = await runAction(runner, all, { ...files, ...environment }, started);
  const { decision, reasons } = other.outputs;
  return { status, decision, reasons: reasons === undefined ? undefined : JSON.parse(reasons) };
}

/** Runs the gate outside of CI, with claims below `state`. */
export async function gateLocally(
  runner: FakeRunner,
  state: string,
  inputs: Variables = ASKED,
  environment: Variables = {},
): Promise<Ended> {
  return endedOf(await gateLine(runner, inputs, { XDG_STATE_HOME: state, ...environment }));
}

async function gateLine(runner: FakeRunner, inputs: Variables, env: Variables, started?: RunOptions['started']): Promise<Run> {
  const options = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const run = { cwd: runner.workspace, env, ...(started !== undefined && { started }) };
  return await runEntry('cli.js', ['gate', '--json', ...options], run);
}

/** What a run printed as JSON; a process that was killed printed nothing. */
function endedOf({ status, stdout }: Run): Ended {
  const printed: unknown = stdout === '' ? {} : JSON.parse(stdout);
  const { decision, reasons } = Object(printed) as Record<string, unknown>;
  return { status, decision, reasons };
}

/** The variables of a runner whose replay store is this API; its token goes into the input `github-token`. */
export function storeOn(api: NonceApi): Variables {
  return { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: API_REPOSITORY, GITHUB_SHA: api.commit };
}

export const WITH_TOKEN = { ...ASKED, 'github-token': API_TOKEN } as const;

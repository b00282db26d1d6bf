import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import type { EventFile, RuntimeContext, UpstreamRun } from '../base/context.js';
import { COMMIT, JOB_ID, RUN_NUMBER } from '../base/identifiers.js';
import { MAX_EVENT_BYTES, MAX_SETTING_CHARACTERS } from '../base/limits.js';
import { holdsSecret, WITHHELD } from '../base/secrets.js';
import type { Environment } from './environment.js';
import { NON_BLOCKING } from './open-flags.js';

/** Reads environment and clock, once; nothing is judged here. */
export function readContext(environment: Environment, now: number): RuntimeContext {
  const bounded = (name: Parameters<Environment>[0]): string | null => {
    const value = environment(name);
    // Longer than any runner sets: cut to one past the limit, which no check takes for well formed.
    if (value === null) return null;
    // What is read here is recorded, and records are uploaded.
    return holdsSecret(value) ? WITHHELD : value.slice(0, MAX_SETTING_CHARACTERS + 1).toWellFormed();
  };
  const event = readEventFile(environment('GITHUB_EVENT_PATH'));
  const eventName = bounded('GITHUB_EVENT_NAME');
  return {
    now,
    githubActions: bounded('GITHUB_ACTIONS'),
    runId: bounded('GITHUB_RUN_ID'),
    runAttempt: bounded('GITHUB_RUN_ATTEMPT'),
    sha: bounded('GITHUB_SHA'),
    repository: bounded('GITHUB_REPOSITORY'),
    workflow: bounded('GITHUB_WORKFLOW'),
    job: bounded('GITHUB_JOB'),
    eventName,
    ref: bounded('GITHUB_REF'),
    actor: bounded('GITHUB_ACTOR'),
    runnerEnvironment: bounded('RUNNER_ENVIRONMENT'),
    act: bounded('ACT'),
    eventFile: event.state,
    serverUrl: bounded('GITHUB_SERVER_URL'),
    artifactService: isSet(environment('ACTIONS_RUNTIME_TOKEN')) && isSet(environment('ACTIONS_RESULTS_URL')),
    // On a runner the actor is who asked; asking the system takes time.
    localUser: environment('GITHUB_ACTIONS') === null ? localUser() : null,
    proposal: PROPOSING_EVENTS.has(eventName ?? '') ? { baseCommit: baseCommitOf(event.content) } : null,
    upstreamRun: eventName === 'workflow_run' ? upstreamRunOf(event.content) : null,
  };
}

function isSet(value: string | null): boolean {
  return value !== null && value !== '';
}

/** Events whose runs see a proposed change: in the work tree, or as what the run is about. */
const PROPOSING_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** `pull_request.base.sha` of the event. */
function baseCommitOf(event: object | null): string | null {
  return commitOrNull(memberOf(event, ['pull_request', 'base', 'sha']));
}

/** `workflow_run` of the event: the run whose end started this one. */
function upstreamRunOf(event: object | null): UpstreamRun {
  const id = memberOf(event, ['workflow_run', 'id']);
  const workflow = memberOf(event, ['workflow_run', 'name']);
  return {
    id: typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : null,
    workflow:
      typeof workflow === 'string' && workflow.length <= MAX_SETTING_CHARACTERS && !holdsSecret(workflow)
        ? workflow.toWellFormed()
        : null,
    headSha: commitOrNull(memberOf(event, ['workflow_run', 'head_sha'])),
  };
}

function memberOf(event: object | null, keys: readonly string[]): unknown {
  let value: unknown = event;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function commitOrNull(value: unknown): string | null {
  return typeof value === 'string' && COMMIT.test(value) ? value : null;
}

/** The name of the user, by number where the system has no name for it; null where it gives neither. */
function localUser(): string | null {
  try {
    const { username, uid } = userInfo();
    return username === '' ? `uid ${String(uid)}` : username.slice(0, MAX_SETTING_CHARACTERS).toWellFormed();
  } catch {
    return null;
  }
}

interface EventRead {
  readonly state: EventFile;
  readonly content: object | null;
}

const UNREADABLE: EventRead = { state: 'unreadable', content: null };

/** Whether the event file is a regular file that holds a JSON object, as every runner writes it. */
function readEventFile(path: string | null): EventRead {
  if (path === null || path === '') return { state: 'not-set', content: null };
  let descriptor: number | null = null;
  try {
    // Non-blocking: a FIFO in its place must not hold the run up.
    descriptor = openSync(path, constants.O_RDONLY | NON_BLOCKING);
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > MAX_EVENT_BYTES) return UNREADABLE;
    const event: unknown = JSON.parse(readFileSync(descriptor, 'utf8'));
    return typeof event === 'object' && event !== null && !Array.isArray(event)
      ? { state: 'readable', content: event }
      : UNREADABLE;
  } catch {
    // Missing, forbidden, no JSON: a runner always gives a readable one, so the reason does not matter.
    return UNREADABLE;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/**
 * A new request id (DESIGN §2): `run_id-run_attempt-job-<8 hex>` in CI, `local-<16 hex>` elsewhere. It goes into file and
 * artifact names, so values that are not well formed never become a part of it.
 */
export function newRequestId(context: RuntimeContext, random: (bytes: number) => Uint8Array = randomBytes): string {
  const { runId, runAttempt, job } = context;
  const hex = (bytes: number): string => Buffer.from(random(bytes)).toString('hex');
  const inCi = context.githubActions === 'true' && runId !== null && runAttempt !== null && job !== null;
  if (inCi && RUN_NUMBER.test(runId) && RUN_NUMBER.test(runAttempt) && JOB_ID.test(job)) {
    return `${runId}-${runAttempt}-${job}-${hex(4)}`;
  }
  return `local-${hex(8)}`;
}

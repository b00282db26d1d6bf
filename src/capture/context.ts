import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import type { EventFile, RuntimeContext } from '../base/context.js';
import { JOB_ID, RUN_NUMBER } from '../base/identifiers.js';
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
  return {
    now,
    githubActions: bounded('GITHUB_ACTIONS'),
    runId: bounded('GITHUB_RUN_ID'),
    runAttempt: bounded('GITHUB_RUN_ATTEMPT'),
    sha: bounded('GITHUB_SHA'),
    repository: bounded('GITHUB_REPOSITORY'),
    workflow: bounded('GITHUB_WORKFLOW'),
    job: bounded('GITHUB_JOB'),
    eventName: bounded('GITHUB_EVENT_NAME'),
    ref: bounded('GITHUB_REF'),
    actor: bounded('GITHUB_ACTOR'),
    runnerEnvironment: bounded('RUNNER_ENVIRONMENT'),
    act: bounded('ACT'),
    eventFile: readEventFile(environment('GITHUB_EVENT_PATH')),
    serverUrl: bounded('GITHUB_SERVER_URL'),
    artifactService: isSet(environment('ACTIONS_RUNTIME_TOKEN')) && isSet(environment('ACTIONS_RESULTS_URL')),
  };
}

function isSet(value: string | null): boolean {
  return value !== null && value !== '';
}

/** Whether the event file is a regular file that holds a JSON object, as every runner writes it. */
function readEventFile(path: string | null): EventFile {
  if (path === null || path === '') return 'not-set';
  let descriptor: number | null = null;
  try {
    // Non-blocking: a FIFO in its place must not hold the run up.
    descriptor = openSync(path, constants.O_RDONLY | NON_BLOCKING);
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > MAX_EVENT_BYTES) return 'unreadable';
    const event: unknown = JSON.parse(readFileSync(descriptor, 'utf8'));
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? 'readable' : 'unreadable';
  } catch {
    // Missing, forbidden, no JSON: a runner always gives a readable one, so the reason does not matter.
    return 'unreadable';
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

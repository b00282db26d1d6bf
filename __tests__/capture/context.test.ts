import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { MAX_SETTING_CHARACTERS } from '../../src/base/limits.js';
import { newRequestId, readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { FakeRunner, runNode } from '../support/fake-runner.js';
import { temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;
let runner: FakeRunner;
beforeEach(() => {
  folder = temporaryFolder();
  runner = new FakeRunner(folder.path);
});
afterEach(() => {
  folder.remove();
});

const read = (variables: Record<string, string>): ReturnType<typeof readContext> => readContext(environmentOf(variables), 0);

describe('the runtime context', () => {
  test('is read from the variables of the runner', () => {
    expect(read(runner.environment)).toEqual({
      now: 0,
      githubActions: 'true',
      runId: '9876543210',
      runAttempt: '2',
      sha: '0123456789abcdef0123456789abcdef01234567',
      repository: 'octo-org/example',
      workflow: 'Release',
      job: 'gate',
      eventName: 'push',
      ref: 'refs/heads/main',
      actor: 'octocat',
      runnerEnvironment: 'github-hosted',
      act: null,
      eventFile: 'readable',
      serverUrl: 'https://github.com',
      artifactService: false,
      localUser: null,
      proposal: null,
      upstreamRun: null,
    });
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s proposes a change to the base commit that its event names',
    (eventName) => {
      const proposalIn = (event: unknown): unknown => {
        const path = join(folder.path, 'proposal.json');
        writeFileSync(path, JSON.stringify(event));
        return read({ ...runner.environment, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path }).proposal;
      };
      const sha = 'a'.repeat(40);
      expect(proposalIn({ pull_request: { base: { sha } } })).toEqual({ baseCommit: sha });
      for (const event of [
        {},
        { pull_request: null },
        { pull_request: { base: { sha: 'main' } } },
        { pull_request: { base: { sha: `${sha}\n` } } },
        { pull_request: { base: [sha] } },
        { base: { sha } },
      ])
        expect(proposalIn(event)).toEqual({ baseCommit: null });
      expect(read({ ...runner.environment, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: '' }).proposal).toEqual({
        baseCommit: null,
      });
    },
  );

  test('agrees with the toolkit of GitHub Actions about what the variables mean', async () => {
    const run = await runNode(['build/__tests__/support/toolkit-context.js'], { cwd: process.cwd(), env: runner.environment });
    const ours = read(runner.environment);
    const [owner, repo] = (ours.repository ?? '').split('/');
    expect(JSON.parse(run.stdout)).toEqual({
      sha: ours.sha,
      ref: ours.ref,
      workflow: ours.workflow,
      job: ours.job,
      actor: ours.actor,
      eventName: ours.eventName,
      runId: Number(ours.runId),
      runAttempt: Number(ours.runAttempt),
      repo: { owner, repo },
      serverUrl: ours.serverUrl,
      payload: { ref: 'refs/heads/main' },
    });
  });

  test('tells a variable that is not set from an empty one', () => {
    expect(read({ GITHUB_ACTIONS: '' }).githubActions).toBe('');
    expect(read({}).githubActions).toBeNull();
  });

  test('keeps one character more than any check takes of an endless value', () => {
    expect(read({ GITHUB_WORKFLOW: 'x'.repeat(1_000_000) }).workflow).toHaveLength(MAX_SETTING_CHARACTERS + 1);
  });

  test('keeps no token that somebody put into a variable', () => {
    const token = `npm_${'a'.repeat(36)}`;
    const context = read({ ...runner.environment, GITHUB_REF: token, GITHUB_WORKFLOW: `x ${token}` });
    expect(JSON.stringify(context)).not.toContain(token);
    expect(context.ref).toMatch(/withheld/);
  });

  test('notes only that the artifact service is there, not its token', () => {
    const context = read({ ACTIONS_RUNTIME_TOKEN: 'very secret', ACTIONS_RESULTS_URL: 'http://127.0.0.1/' });
    expect(context.artifactService).toBe(true);
    expect(JSON.stringify(context)).not.toContain('very secret');
    expect(read({ ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: '' }).artifactService).toBe(false);
  });
});

describe('the event file', () => {
  const eventFile = (path: string): string => read({ GITHUB_EVENT_PATH: path }).eventFile;

  test('is readable only as a regular file with a JSON object', () => {
    const path = join(folder.path, 'event');
    expect(eventFile(join(folder.path, 'event.json'))).toBe('readable');
    for (const text of ['', '[]', 'null', '"x"', '{']) {
      writeFileSync(path, text);
      expect([text, eventFile(path)]).toEqual([text, 'unreadable']);
    }
    expect(eventFile('')).toBe('not-set');
    expect(eventFile(join(folder.path, 'nowhere'))).toBe('unreadable');
    expect(eventFile(folder.path)).toBe('unreadable');
  });

  test('is never waited for', () => {
    const fifo = join(folder.path, 'fifo');
    execFileSync('mkfifo', [fifo]);
    expect(eventFile(fifo)).toBe('unreadable');
    mkdirSync(join(folder.path, 'folder'));
    expect(eventFile('/dev/zero')).toBe('unreadable');
  });
});

describe('the request id', () => {
  const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0xab);

  test('names run, attempt and job in CI', () => {
    expect(newRequestId(read(runner.environment), random)).toBe('9876543210-2-gate-abababab');
  });

  test.each([
    ['outside CI', { GITHUB_ACTIONS: 'false' }],
    ['with a job that is no id', { GITHUB_JOB: '../x' }],
    ['with a run that is no number', { GITHUB_RUN_ID: '1\n2' }],
    ['with an attempt that is no number', { GITHUB_RUN_ATTEMPT: '' }],
  ])('holds nothing of the environment %s', (_, variables) => {
    expect(newRequestId(read({ ...runner.environment, ...variables }), random)).toBe('local-abababababababab');
  });

  test('is new each time', () => {
    const context = read(runner.environment);
    expect(newRequestId(context)).not.toBe(newRequestId(context));
    expect(newRequestId(context)).toMatch(/^9876543210-2-gate-[0-9a-f]{8}$/);
  });
});

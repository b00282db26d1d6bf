import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { Proposal } from '../../src/base/context.js';
import { readContext } from '../../src/capture/context.js';
import { environmentOf } from '../../src/capture/environment.js';
import { put, temporaryFolder } from '../support/workspace.js';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => {
  folder.remove();
});

function proposalOf(eventName: string | undefined, event: string): Proposal | null {
  put(folder.path, 'event.json', event);
  const variables = { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: join(folder.path, 'event.json') };
  return readContext(environmentOf(variables), 0).proposal;
}

const BASE = 'a'.repeat(40);
const eventOf = (sha: unknown): string => JSON.stringify({ pull_request: { base: { sha }, head: { sha: 'b'.repeat(40) } } });

test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
  'the event %s proposes a change to its base commit',
  (name) => {
    expect(proposalOf(name, eventOf(BASE))).toEqual({ baseCommit: BASE });
    expect(proposalOf(name, eventOf('c'.repeat(64)))).toEqual({ baseCommit: 'c'.repeat(64) });
  },
);

test.each([undefined, 'push', 'workflow_run', 'pull_request ', 'constructor'])('the event %s proposes none', (name) => {
  expect(proposalOf(name, eventOf(BASE))).toBeNull();
});

test.each([
  '{}',
  '{',
  '[]',
  '{"pull_request":null}',
  '{"pull_request":{"base":"x"}}',
  '{"__proto__":{"base":{"sha":"x"}}}',
  ...[null, '', 'main', 'A'.repeat(40), 'a'.repeat(39), 'a'.repeat(41), `${BASE}\n`, ['a'], 1].map(eventOf),
])('a proposal whose event is %s has no base commit, and stays a proposal', (event) => {
  expect(proposalOf('pull_request', event)).toEqual({ baseCommit: null });
});
